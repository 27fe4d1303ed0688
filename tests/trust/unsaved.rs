//! When the disk says no: the session goes on, says that it is not saved, and
//! saves everything once it can.

use crate::places::{Place, answer};
use crate::pty::{Terminal, flat, key, shows};
use crate::world::{World, said, skipped, works};
use article26::learn::fact::Fact;
use article26::store::journal::{Access, Journal};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// A small file system in memory, where mounting is permitted.
struct Disk(PathBuf);

impl Disk {
    fn mount(world: &World, options: &str, what: &str) -> Option<Self> {
        let at = world.state();
        fs::create_dir_all(&at).expect("a folder");
        let path = at.display().to_string();
        if works("mount", &["-t", "tmpfs", "-o", options, "none", &path]) {
            return Some(Self(at));
        }
        skipped(&format!("{what}: mounting is not permitted"));
        None
    }

    /// Takes all the room there is; returns what takes it.
    fn fill(&self) -> PathBuf {
        let path = self.0.join("filler");
        let mut file = fs::File::create(&path).expect("a file");
        while file.write_all(&[b'x'; 512]).is_ok() {}
        path
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = works("umount", &[&self.0.display().to_string()]);
    }
}

/// Whether the screen says for this reason that something is not saved.
fn says(terminal: &Terminal, reason: &str) -> bool {
    let before = said("not-saved");
    // What stands before the reason in the message.
    let start = flat(before.split('{').next().unwrap_or("")).split("not-saved").next().unwrap_or("").trim().to_owned();
    terminal.shows(&start) && terminal.shows(&said(reason))
}

/// Goes on from the feedback to one stone until the feedback to another.
#[track_caller]
fn on(terminal: &mut Terminal, from: usize, to: usize) {
    terminal.press(key::ENTER, &format!("Stone {}:", from + 1));
    answer(terminal, from + 1, to);
}

#[track_caller]
fn leave(mut terminal: Terminal) {
    terminal.send(key::CTRL_C);
    assert!(terminal.end().success());
    assert_eq!(terminal.left_behind(), Vec::<String>::new());
}

/// A journal that ends just before the end of a block, so that the next line
/// needs another.
fn almost_a_block(file: &Path) {
    let (mut journal, _) = Journal::open(file, Access::Write).expect("a journal");
    let kept = |place: &str, text: String| Fact::Kept { place: place.into(), text };
    journal.append(kept("lamp/road/other", "x".repeat(3700)), 0).expect("saved");
    let length = usize::try_from(fs::metadata(file).expect("a file").len()).expect("short");
    journal.append(kept("lamp/road/after", "x".repeat(4090 - 50 - length)), 0).expect("saved");
    let length = fs::metadata(file).expect("a file").len();
    assert!((4040..4096).contains(&length), "{length}");
}

#[test]
fn a_full_disk_loses_nothing_that_was_saved_and_saves_the_rest_once_there_is_room() {
    let world = World::new();
    let Some(disk) = Disk::mount(&world, "size=64k", "full disk") else { return };
    almost_a_block(&world.file());
    let filler = disk.fill();
    let mut terminal = Place::launch(&world).start();
    terminal.see("Stone 1");
    answer(&mut terminal, 1, 3);
    assert!(says(&terminal, "store-full"), "{}", terminal.text());
    let kept = world.records();
    assert!(matches!(kept.first().map(|record| &record.fact), Some(Fact::Kept { .. })), "what was saved is gone");
    assert!(world.answers() < 3);
    fs::remove_file(filler).expect("removed");
    on(&mut terminal, 3, 4);
    assert!(!says(&terminal, "store-full"), "{}", terminal.text());
    assert_eq!(world.answers(), 4);
    leave(terminal);
}

#[test]
fn a_disk_that_is_read_only_at_first_is_used_once_it_is_not() {
    let world = World::new();
    let Some(disk) = Disk::mount(&world, "ro,size=64k", "read-only disk") else { return };
    let mut terminal = Place::launch(&world).start();
    terminal.see(&said("opened-not-possible"));
    answer(&mut terminal, 1, 2);
    assert!(says(&terminal, "store-read-only"), "{}", terminal.text());
    assert!(works("mount", &["-o", "remount,rw", &disk.0.display().to_string()]));
    terminal.press(key::ENTER, "Stone 3");
    terminal.see(&said("saved-again"));
    answer(&mut terminal, 3, 3);
    assert_eq!(world.answers(), 3);
    leave(terminal);
}

/// Under `ulimit -f` the system would end the program by a signal, were it not
/// told otherwise.
#[test]
fn a_limit_on_the_size_of_files_is_told_and_does_not_end_the_session() {
    let world = World::new();
    let launch = Place::launch(&world).under("sh", ["-c", "ulimit -f 1; exec \"$@\"", "sh"]);
    let mut terminal = launch.start();
    terminal.see("Stone 1");
    answer(&mut terminal, 1, 12);
    assert!(says(&terminal, "store-full"), "{}", terminal.text());
    leave(terminal);
    let kept = world.answers();
    assert!((1..12).contains(&kept), "{kept}");
    // Without the limit the file is as good as any.
    let mut terminal = world.program(["--lang", "en"]).start();
    terminal.see("Stone");
    assert!(!terminal.shows(&said("opened-repaired")), "{}", terminal.text());
    leave(terminal);
    assert_eq!(world.answers(), kept);
}

#[test]
fn the_same_limit_does_not_end_a_session_in_lines_or_a_command() {
    let world = World::new();
    let limit = ["-c", "ulimit -f 1; exec \"$@\"", "sh"];
    let mut command = world.program(["--plain", "--lang", "en", "learn", "lamp/run"]).under("sh", limit).command();
    let mut child = command
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("the program starts");
    child.stdin.take().expect("a pipe").write_all("1\n\n".repeat(12).as_bytes()).expect("lines");
    let output = child.wait_with_output().expect("it ends");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{}: {text}", output.status);
    assert!(text.contains("Echo 12") && text.contains(&said("store-full")), "{text}");
    assert!((1..12).contains(&world.answers()));

    let full = World::new();
    almost_a_block(&full.file());
    let to = world.home().join("copy").display().to_string();
    let output = full
        .program(["--lang", "en", "progress", "export", &to])
        .under("sh", limit)
        .command()
        .output()
        .expect("the program starts");
    assert_eq!(output.status.code(), Some(1), "{}", output.status);
    assert!(String::from_utf8_lossy(&output.stderr).contains(&said("store-full")));
    assert!(!Path::new(&to).exists(), "half a copy was left");
}

#[test]
fn a_place_that_cannot_be_is_told_and_used_once_it_can() {
    let world = World::new();
    // The folder of state is a file.
    fs::write(world.state(), "in the way").expect("a file");
    let mut terminal = Place::launch(&world).start();
    terminal.see(&said("opened-not-possible"));
    answer(&mut terminal, 1, 2);
    assert!(says(&terminal, "store-io"), "{}", terminal.text());
    assert_eq!(fs::read_to_string(world.state()).expect("untouched"), "in the way");
    fs::remove_file(world.state()).expect("removed");
    terminal.press(key::ENTER, "Stone 3");
    terminal.see(&said("saved-again"));
    answer(&mut terminal, 3, 3);
    assert_eq!(world.answers(), 3);
    leave(terminal);
}

/// Rights are nothing to the administrator; a file that may not change is.
#[test]
fn a_file_that_must_not_be_changed_is_told_and_used_once_it_may() {
    let world = World::new();
    let mut terminal = Place::launch(&world).start();
    terminal.see("Stone 1");
    answer(&mut terminal, 1, 1);
    leave(terminal);
    let file = world.file().display().to_string();
    let lock = |on: bool| {
        if rustix::process::geteuid().is_root() {
            works("chattr", &[if on { "+i" } else { "-i" }, &file])
        } else {
            works("chmod", &[if on { "0400" } else { "0600" }, &file])
        }
    };
    if !lock(true) {
        return skipped("a file that must not be changed: the file system has no such thing");
    }
    let before = fs::read(world.file()).expect("a journal");
    let mut terminal = Place::launch(&world).start();
    let told = terminal.reaches(|screen| shows(screen, &said("opened-not-possible")));
    terminal.send(key::ENTER);
    terminal.reaches(|screen| shows(screen, "Stone 2"));
    terminal.send("1");
    terminal.reaches(|screen| shows(screen, "Echo 2"));
    let after = fs::read(world.file()).expect("a journal");
    // Nothing may fail before this, or the folder could not be removed.
    assert!(lock(false));
    assert!(told && says(&terminal, "store-denied"), "{}", terminal.text());
    assert!(before == after, "the file was changed");
    terminal.press(key::ENTER, "Stone 3");
    terminal.see(&said("saved-again"));
    answer(&mut terminal, 3, 3);
    assert_eq!(world.answers(), 3);
    leave(terminal);
}
