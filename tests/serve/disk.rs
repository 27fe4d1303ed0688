//! A disk that is full and a clock that is wrong cost nobody what is kept, and
//! keep nothing that was to be deleted.

use crate::codes::{answer, bring, forget, kept, take, to_the_stones};
use crate::kiosk::Kiosk;
use crate::visitor::{Visitor, Who, block_on};
use crate::world::{said, skipped, works};
use article26::store::kept::{Name, Piece, Store};
use std::io::Write as _;

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
