//! What a session may find in its folder: damage, another window, a strange
//! clock, links, rights too wide.

use crate::launch::Launch;
use crate::places::{Place, answer};
use crate::pty::key;
use crate::world::{World, names, rights, said, skipped, works};
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};

/// A home with four answers in it.
fn begun() -> World {
    let world = World::new();
    let mut terminal = Place::launch(&world).start();
    terminal.see("Stone 1");
    answer(&mut terminal, 1, 4);
    terminal.send(key::CTRL_C);
    assert!(terminal.end().success());
    assert_eq!(world.answers(), 4);
    world
}

/// Opens the damaged journal, answers once more, and returns how many of the
/// answers are there.
#[track_caller]
fn reopened(world: &World, damaged: &[u8], what: &str) -> usize {
    let mut terminal = Place::launch(world).start();
    terminal.until("a stone", |screen| screen.contents().contains("Stone "));
    let told = terminal.shows(&said("opened-repaired"));
    let copies: Vec<String> = names(&world.folder()).into_iter().filter(|name| name.contains(".corrupt-")).collect();
    assert_eq!(told, !copies.is_empty(), "{what}: told {told}, copies {copies:?}");
    if told {
        let copy = world.folder().join("progress.corrupt-1");
        assert_eq!(fs::read(&copy).expect("a copy"), damaged, "{what}");
        assert_eq!(rights(&copy), 0o600, "{what}");
    }
    let before = world.answers();
    terminal.send(key::ESC);
    terminal.see("The row of stones");
    terminal.press("3", &said("quiz-calm"));
    terminal.press("1", "1/3");
    terminal.press("1", "Echo");
    terminal.send(key::CTRL_C);
    assert!(terminal.end().success(), "{what}");
    assert_eq!(world.answers(), before + 1, "{what}: nothing can be saved any more");
    before
}

#[test]
fn a_flipped_bit_costs_one_record_and_is_told() {
    let length = fs::metadata(begun().file()).expect("a journal").len();
    // Within the first line and after it, at beginnings, sums and line ends.
    let mut told = 0;
    for at in (0..length).step_by(29) {
        let world = begun();
        let mut bytes = fs::read(world.file()).expect("a journal");
        let Some(byte) = usize::try_from(at).ok().and_then(|at| bytes.get_mut(at)) else { continue };
        *byte ^= 0x04;
        fs::write(world.file(), &bytes).expect("written");
        let what = format!("byte {at}");
        assert!(reopened(&world, &bytes, &what) >= 3, "{what}: more than one answer is gone");
        told += usize::from(world.folder().join("progress.corrupt-1").exists());
    }
    assert!(told > 5, "hardly any damage was noticed");
}

#[test]
fn a_file_that_was_cut_short_or_ends_in_zeros_opens_with_what_is_whole() {
    for cut in [1, 5, 30, 100, 200] {
        for zeros in [0, 64, 4096] {
            let world = begun();
            let mut bytes = fs::read(world.file()).expect("a journal");
            bytes.truncate(bytes.len() - cut);
            bytes.resize(bytes.len() + zeros, 0);
            fs::write(world.file(), &bytes).expect("written");
            let what = format!("{cut} bytes cut off, {zeros} zeros added");
            assert!(reopened(&world, &bytes, &what) >= 4 - cut.div_ceil(80), "{what}");
        }
    }
}

#[test]
fn a_second_window_says_that_it_keeps_nothing_and_the_first_loses_nothing() {
    let world = World::new();
    let mut first = Place::launch(&world).start();
    first.see("Stone 1");
    answer(&mut first, 1, 2);
    let mut second = Place::launch(&world).start();
    second.see(&said("opened-read-only"));
    // It shows what the first has kept so far.
    second.see("Echo 2");
    second.press(key::RIGHT, "Stone 3");
    second.press("1", "Echo 3");
    second.see(&said("store-locked"));
    first.press(key::ENTER, "Stone 3");
    answer(&mut first, 3, 4);
    second.send(key::CTRL_C);
    assert!(second.end().success());
    first.press(key::ENTER, "Stone 5");
    answer(&mut first, 5, 5);
    first.send(key::CTRL_C);
    assert!(first.end().success());
    assert_eq!(world.answers(), 5);
}

/// The first window closes while the second is open: from then on the second
/// keeps what was done in it.
#[test]
fn a_second_window_keeps_what_was_done_in_it_once_the_first_is_closed() {
    let world = World::new();
    let mut first = Place::launch(&world).start();
    first.see("Stone 1");
    answer(&mut first, 1, 1);
    let mut second = Place::launch(&world).start();
    second.see(&said("opened-read-only"));
    second.press(key::RIGHT, "Stone 2");
    answer(&mut second, 2, 2);
    second.see(&said("store-locked"));
    first.send(key::CTRL_C);
    assert!(first.end().success());
    second.press(key::ENTER, "Stone 3");
    answer(&mut second, 3, 3);
    second.send(key::CTRL_C);
    assert!(second.end().success());
    assert_eq!(world.answers(), 3);
}

#[test]
fn a_clock_that_is_wrong_or_goes_back_changes_no_progress() {
    if !works("faketime", &["2026-01-01 00:00:00", "true"]) {
        return skipped("strange clocks: faketime is missing (the order by number is tested in the library)");
    }
    let world = World::new();
    for (at, date) in ["1970-01-01 00:00:01", "2099-12-31 23:59:00", "2020-02-29 12:00:00"].into_iter().enumerate() {
        let mut terminal = Place::launch(&world).under("faketime", [date]).start();
        terminal.see("The row of stones");
        if at > 0 {
            terminal.see(&format!("Echo {at}"));
            terminal.press(key::ENTER, &format!("Stone {}", at + 1));
        }
        answer(&mut terminal, at + 1, at + 1);
        terminal.send(key::CTRL_C);
        assert!(terminal.end().success());
        assert_eq!(world.answers(), at + 1, "{date}");
    }
}

fn with_umask(launch: Launch, umask: &str) -> Launch {
    launch.under("sh", ["-c", &format!("umask {umask}; exec \"$@\""), "sh"])
}

#[test]
fn whatever_the_umask_only_the_learner_can_read_what_is_kept() {
    for umask in ["000", "022", "777"] {
        let world = World::new();
        let mut terminal = with_umask(Place::launch(&world), umask).start();
        terminal.see("Stone 1");
        answer(&mut terminal, 1, 1);
        terminal.send(key::CTRL_C);
        assert!(terminal.end().success());
        let export = world.home().join("copy");
        let done =
            with_umask(world.program(["progress", "export", &export.display().to_string()]), umask).command().output();
        assert!(done.expect("the program starts").status.success());
        assert_eq!(rights(&world.folder()), 0o700, "umask {umask}");
        for file in names(&world.folder()).into_iter().chain([export.display().to_string()]) {
            assert_eq!(rights(file.as_ref()), 0o600, "umask {umask}: {file}");
        }
    }
}

#[test]
fn a_journal_that_others_could_read_is_theirs_no_longer() {
    let world = begun();
    fs::set_permissions(world.file(), fs::Permissions::from_mode(0o644)).expect("rights");
    fs::set_permissions(world.folder(), fs::Permissions::from_mode(0o755)).expect("rights");
    let mut terminal = Place::launch(&world).start();
    terminal.see("Echo");
    terminal.send(key::CTRL_C);
    assert!(terminal.end().success());
    assert_eq!((rights(&world.file()), rights(&world.folder())), (0o600, 0o700));
}

#[test]
fn a_link_in_the_place_of_state_is_refused_in_one_line() {
    for whole_folder in [false, true] {
        let world = World::new();
        let target = world.home().join("elsewhere");
        if whole_folder {
            fs::create_dir_all(world.state()).expect("a folder");
            fs::create_dir(&target).expect("a folder");
            symlink(&target, world.folder()).expect("a link");
        } else {
            fs::create_dir_all(world.folder()).expect("a folder");
            fs::write(&target, "mine").expect("a file");
            symlink(&target, world.file()).expect("a link");
        }
        let mut terminal = Place::launch(&world).start();
        assert_eq!(terminal.end().code(), Some(1), "{}", terminal.text());
        assert!(terminal.shows(&said("store-symlink")), "{}", terminal.text());
        assert!(!terminal.written.contains(&0x1b), "the terminal was touched");
        assert_eq!(terminal.left_behind(), Vec::<String>::new());
        let piped = world.run(["--lang", "en", "--plain"]);
        assert_eq!(piped.status.code(), Some(1));
        assert_eq!(String::from_utf8_lossy(&piped.stderr).lines().count(), 1);
        if whole_folder {
            assert_eq!(names(&target), Vec::<String>::new());
        } else {
            assert_eq!(fs::read_to_string(&target).expect("untouched"), "mine");
        }
    }
}
