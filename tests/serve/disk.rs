//! A disk that is full and a clock that is wrong cost nobody what is kept, and
//! keep nothing that was to be deleted.

use crate::codes::{answer, answers, bring, choose, forget, home, kept, take, to_the_stones};
use crate::kiosk::{Kiosk, Opening};
use crate::pty::key;
use crate::visitor::{Visitor, Who, block_on};
use crate::world::{said, skipped, works};
use article26::store::kept::{Name, Piece, Store};
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt;

/// A small file system in memory, where mounting is permitted.
struct Disk(tempfile::TempDir);

impl Disk {
    fn mount(what: &str) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        if works("mount", &["-t", "tmpfs", "-o", "size=128k,mode=700", "none", &folder.path().display().to_string()]) {
            return Some(Self(folder));
        }
        skipped(&format!("{what}: mounting is not permitted"));
        None
    }

    /// Takes all the room there is.
    fn fill(&self) {
        let mut file = std::fs::File::create(self.0.path().join("filler")).expect("a file");
        while file.write_all(&[b'x'; 512]).is_ok() {}
        while file.write_all(b"x").is_ok() {}
        std::fs::write(self.0.path().join("more"), "x").expect_err("it is full");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = works("umount", &[&self.0.path().display().to_string()]);
    }
}

/// She who wants it deleted is not told that there is no room for that.
#[test]
fn a_full_disk_deletes() {
    let Some(disk) = Disk::mount("deleting on a full disk") else { return };
    let place = disk.0.path().join("kept");
    let kiosk = Kiosk::start(&["--store", &format!("folder:{}", place.display())]);
    let visitor = Visitor::enter(&kiosk);
    to_the_stones(&visitor);
    answer(&visitor, 1, 1);
    let code = take(&visitor);
    disk.fill();
    forget(&visitor);
    assert_eq!(kept(&kiosk.state(), &place, &code), []);
    let back = Who::from(9).enter(&kiosk);
    bring(&back, &code);
    back.see(&said("resume-unknown"));
}

/// A machine whose clock woke up years ahead: what its folder keeps stays, until
/// that clock has gone on for days.
#[test]
fn a_clock_that_leaps_removes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("kept");
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("a time");
    // As seen from years ago, so that the server's own clock is the wrong one.
    let before = u32::try_from(since.as_secs() / 86_400).expect("a day") - 4000;
    let store = Store::folder(&place).expect("a store");
    let (name, piece) = (Name([1; 32]), Piece { id: [1; 16], sealed: vec![0; 40] });
    block_on(async {
        store.expire(before).await.expect("a look");
        store.add(name, &piece, before + 90).await.expect("kept");
    });
    let clock = || std::fs::read(place.join("clock")).expect("the days that were seen");
    let seen = clock();
    let kiosk = Kiosk::start(&["--store", &format!("folder:{}", place.display())]);
    kiosk.until("a look for what is over", |_| clock() != seen);
    assert_eq!(block_on(store.load(name)).expect("an answer"), [piece]);
    drop(kiosk);
    // Two days later, by the same clock, it is believed.
    assert_eq!(block_on(store.expire(before + 4003)), Ok(1));
}

/// What is said to her who leaves with a code.
fn kept_for_days() -> String {
    crate::catalog().words("en").with("end-goodbye-code", &[("days", 90.into())])
}

/// The folder is renamed while the server runs: what is said to be kept is where a
/// restart looks for it, or it is not said.
#[test]
fn a_folder_that_is_renamed_keeps_nothing_unseen() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("kept");
    let flag = format!("folder:{}", place.display());
    let kiosk = Kiosk::start(&["--store", &flag]);
    let early: Vec<Visitor> = (5..7).map(|last| Who::from(last).enter(&kiosk)).collect();
    for visitor in &early {
        to_the_stones(visitor);
        answer(visitor, 1, 1);
        take(visitor);
    }
    std::fs::rename(&place, folder.path().join("kept2")).expect("renamed");
    std::fs::create_dir(&place).expect("a folder");
    let rights = |mode| std::fs::set_permissions(&place, PermissionsExt::from_mode(mode)).expect("rights");
    // Others may read that one: the store is away.
    rights(0o755);
    let late = Who::from(9).enter(&kiosk);
    to_the_stones(&late);
    answer(&late, 1, 1);
    home(&late);
    choose(&late, &said("keep-door"));
    choose(&late, &said("keep-take"));
    late.see(&said("store-away"));
    kiosk.logs("event=store away=true");
    rights(0o700);
    late.press("1", &said("code-title"));
    kiosk.logs("event=store away=false");
    late.send(key::F10);
    // Who has a code that is in the other folder learns that at her next answer.
    early[0].press("1", "Stone 1:");
    early[0].press(key::ENTER, "Stone 2:");
    early[0].press("1", "Echo 2:");
    early[0].see(&said("code-deleted"));
    let code = take(&early[0]);
    // And who only leaves does not read that it is kept.
    early[1].send(key::CTRL_C);
    assert_eq!(early[1].ends(), Some(0));
    assert!(early[1].all().contains(&said("end-goodbye")), "{}", early[1].all());
    assert!(!early[1].all().contains(&kept_for_days()), "{}", early[1].all());
    let folder = kiosk.kill();
    assert_eq!(answers(&kept(&folder.path().join("state"), &place, &code)), 2);
    let kiosk = Opening::new(&["--store", &flag]).in_folder(&folder).start();
    let back = Visitor::enter(&kiosk);
    bring(&back, &code);
    back.see(&said("resume-welcome"));
}
