//! A folder that several processes share, one of which is killed.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

use article26::store::kept::{Failed, Kept, Name, Store};

use crate::{answered, ids, items, piece, promises, run, secret};

/// For the process that adds until it is killed: the folder.
const CHILD: &str = "ARTICLE26_TEST_KEPT_CHILD";
const NAME: Name = Name([0xab; 32]);

#[test]
fn folder() {
    let temp = tempfile::tempdir().unwrap();
    run(async {
        let open = || Store::folder(&temp.path().join("kept")).unwrap();
        promises::all(&open(), &open()).await;
    });
    each_is_private(temp.path());
}

fn each_is_private(folder: &Path) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let wanted = if path.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, wanted, "{}", path.display());
        if path.is_dir() {
            each_is_private(&path);
        }
    }
}

/// Not a test: what the killed process runs. Each number is printed once its
/// piece is stored.
#[test]
fn child_that_adds() {
    let Some(folder) = std::env::var_os(CHILD) else { return };
    let start: u128 = std::env::var("START").unwrap().parse().unwrap();
    let store = Store::folder(Path::new(&folder)).unwrap();
    run(async {
        let last = std::env::var("LAST").map_or(u128::MAX, |last| last.parse().unwrap());
        for n in start..=last {
            // Now and then one takes the place of the last two.
            let old = if n % 5 == 4 { vec![piece(n - 1, 0).id, piece(n - 2, 0).id] } else { vec![] };
            store.replace(NAME, &piece(n, 200), &old, 100).await.unwrap();
            println!("\nstored {n}");
            std::io::stdout().flush().unwrap();
        }
    });
}

#[test]
fn a_killed_process_loses_nothing_that_it_said_was_stored() {
    let temp = tempfile::tempdir().unwrap();
    let mut wanted: Vec<u128> = Vec::new();
    for round in 0..12_u128 {
        let start = round * 100_000;
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "folder::child_that_adds", "--nocapture", "--test-threads=1"])
            .env(CHILD, temp.path().join("kept"))
            .env("START", start.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stored = Vec::new();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let target = 3 + usize::try_from(round).unwrap() * 2;
        while stored.len() < target {
            let line = lines.next().expect("more to come").unwrap();
            stored.extend(line.strip_prefix("stored ").and_then(|n| n.parse::<u128>().ok()));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let rest = lines.map_while(Result::ok);
        stored.extend(rest.filter_map(|line| line.strip_prefix("stored ").and_then(|n| n.parse::<u128>().ok())));
        let last = *stored.last().unwrap();
        for n in stored {
            wanted.push(n);
            if n % 5 == 4 {
                wanted.retain(|known| *known != n - 1 && *known != n - 2);
            }
        }
        let store = Store::folder(&temp.path().join("kept")).unwrap();
        let found = run(ids(&store, NAME));
        // The one on its way may be there or not, and so what it replaces.
        let next = last + 1;
        let replaces = |n: u128| next % 5 == 4 && (n == next - 1 || n == next - 2);
        for n in &wanted {
            assert!(found.contains(n) || replaces(*n) && found.contains(&next), "round {round}: {n} of {found:?}");
        }
        for n in &found {
            assert!(wanted.contains(n) || *n == next, "round {round}: {n} came back");
        }
        wanted = found;
    }
}

#[test]
fn the_umask_changes_nothing() {
    let temp = tempfile::tempdir().unwrap();
    for umask in ["000", "777"] {
        let folder = temp.path().join(umask);
        let mut child = Command::new("sh")
            .args(["-c", "umask $0; exec \"$@\"", umask])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "folder::child_that_adds", "--nocapture", "--test-threads=1"])
            .env(CHILD, &folder)
            .env("START", "0")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(lines.any(|line| line.unwrap() == "stored 6"), "under umask {umask}");
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(folder.metadata().unwrap().permissions().mode() & 0o777, 0o700);
        let _ = std::fs::remove_file(folder.join("ab/new"));
        each_is_private(&folder);
    }
}

/// Before a piece counts as stored it is on the disk, and so is its place.
#[test]
fn what_is_stored_was_synced_before() {
    let temp = tempfile::tempdir().unwrap();
    let trace = temp.path().join("trace");
    let spawned = Command::new("strace")
        .args(["-f", "-y", "-e", "trace=write,fsync,fdatasync,renameat,renameat2,rename", "-o"])
        .arg(&trace)
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "folder::child_that_adds", "--nocapture", "--test-threads=1"])
        .env(CHILD, temp.path().join("kept"))
        .env("START", "0")
        .env("LAST", "9")
        .stdout(Stdio::piped())
        .output();
    let Ok(output) = spawned else {
        eprintln!("skipped: no strace here");
        return;
    };
    let trace = std::fs::read_to_string(&trace).unwrap_or_default();
    if !output.status.success() && !trace.contains("fsync") {
        eprintln!("skipped: strace may not trace here");
        return;
    }
    let (mut unsynced, mut unplaced, mut stored, mut renamed) = (false, false, 0, 0);
    for line in trace.lines().filter(|line| line.contains("kept") || line.contains("stored")) {
        let call = line.split_once(char::is_whitespace).map_or("", |(_, call)| call.trim_start());
        let is_folder = call.contains("/ab>") || call.contains("/kept>");
        if call.starts_with("write(") && call.contains("stored ") {
            assert!(!unsynced && !unplaced, "{line}");
            stored += 1;
        } else if call.starts_with("write(") {
            unsynced = true;
        } else if call.starts_with('f') && is_folder {
            unplaced = false;
        } else if call.starts_with('f') {
            unsynced = false;
        } else if call.starts_with("rename") {
            assert!(!unsynced, "{line}");
            (unplaced, renamed) = (true, renamed + 1);
        }
    }
    assert!(stored == 10 && renamed == 3, "{stored} stored, {renamed} renamed");
}

/// The days that were seen outlast the process; should a crash tear the file of
/// them, the next look only remembers.
#[test]
fn a_clock_in_doubt_is_in_doubt_after_a_restart() {
    let temp = tempfile::tempdir().unwrap();
    let open = || Store::folder(&temp.path().join("kept")).unwrap();
    run(async {
        assert_eq!(open().expire(1000).await, Ok(0));
        open().add(NAME, &piece(1, 10), 1090).await.unwrap();
        for day in [1000, 9000, 9001, 1001, 9000] {
            assert_eq!(open().expire(day).await, Ok(0), "{day}");
        }
        assert_eq!(open().until(3, 90).await, Ok(1001 + 90));
        assert_eq!(ids(&open(), NAME).await, [1]);
        std::fs::write(temp.path().join("kept/clock"), "torn").unwrap();
        for day in [9000, 1002] {
            assert_eq!(open().expire(day).await, Ok(0), "{day}");
        }
        assert_eq!(ids(&open(), NAME).await, [1]);
        assert_eq!(open().expire(1004).await, Ok(0), "the clock is right again");
        // Whoever leaves it so for days means it.
        assert_eq!(open().expire(9000).await, Ok(0));
        assert_eq!(ids(&open(), NAME).await, [1]);
        assert_eq!(open().expire(9002).await, Ok(1));
    });
}

/// A folder of this name that others may not read.
fn make(path: &Path) {
    std::fs::create_dir(path).unwrap();
    std::fs::set_permissions(path, PermissionsExt::from_mode(0o700)).unwrap();
}

#[test]
fn what_is_kept_is_at_the_path() {
    let temp = tempfile::tempdir().unwrap();
    let (path, aside) = (temp.path().join("kept"), temp.path().join("aside"));
    run(async {
        let store = Store::folder(&path).unwrap();
        store.add(NAME, &piece(1, 10), 100).await.unwrap();
        std::fs::rename(&path, &aside).unwrap();
        // It may come back, and others may not read what is there instead.
        for there in [false, true] {
            if there {
                make(&path);
                std::fs::set_permissions(&path, PermissionsExt::from_mode(0o755)).unwrap();
            }
            assert_eq!(store.ready().await, Err(Failed::Away));
            assert_eq!(store.add(NAME, &piece(2, 10), 100).await, Err(Failed::Away));
            assert_eq!(store.delete(NAME, 100).await, Err(Failed::Away));
            assert_eq!(store.until(10, 90).await, Err(Failed::Away));
            assert_eq!(store.expire(10).await, Err(Failed::Away));
            assert_eq!(path.exists(), there, "nothing is made");
        }
        std::os::unix::fs::symlink(&aside, temp.path().join("link")).unwrap();
        std::fs::remove_dir(&path).unwrap();
        std::fs::rename(temp.path().join("link"), &path).unwrap();
        assert_eq!(store.ready().await, Err(Failed::Away), "a link");
        std::fs::remove_file(&path).unwrap();
        make(&path);
        assert_eq!(ids(&store, NAME).await, []);
        store.add(NAME, &piece(3, 10), 100).await.unwrap();
        assert_eq!(ids(&Store::folder(&path).unwrap(), NAME).await, [3]);
        assert_eq!(ids(&Store::folder(&aside).unwrap(), NAME).await, [1]);
        // The one that was there comes back; and another after it was removed.
        std::fs::remove_dir_all(&path).unwrap();
        std::fs::rename(&aside, &path).unwrap();
        assert_eq!(ids(&store, NAME).await, [1]);
        std::fs::remove_dir_all(&path).unwrap();
        make(&path);
        store.add(NAME, &piece(4, 10), 100).await.unwrap();
        assert_eq!(ids(&Store::folder(&path).unwrap(), NAME).await, [4]);
    });
}

/// Whoever has a code that is in another folder now is not told that more is
/// kept under it; in a whole copy of that folder it goes on.
#[test]
fn a_code_in_another_folder_is_gone() {
    let temp = tempfile::tempdir().unwrap();
    let (path, aside) = (temp.path().join("kept"), temp.path().join("aside"));
    run(async {
        let store = Store::folder(&path).unwrap();
        let (code, mut kept) = Kept::begin(&store, &secret(), &[], 100).await.unwrap();
        kept.note(&answered("one"), 1);
        kept.save().await.unwrap();
        let (_, mut other) = Kept::begin(&store, &secret(), &[], 100).await.unwrap();
        std::fs::rename(&path, &aside).unwrap();
        assert_eq!(other.is_there().await, Err(Failed::Away));
        let copied = Command::new("cp").arg("-a").args([&aside, &path]).status().unwrap();
        assert!(copied.success());
        assert_eq!((kept.is_there().await, other.is_there().await), (Ok(()), Ok(())));
        kept.note(&answered("two"), 1);
        kept.save().await.unwrap();
        let (_, records) = Kept::resume(&store, &secret(), code, &[], 100).await.unwrap().unwrap();
        assert_eq!(items(&records), ["one", "two"]);
        // In one that is older than what she saved last, it is gone, and so where
        // nothing of her is.
        let (_, mut late) = Kept::begin(&store, &secret(), &[], 100).await.unwrap();
        std::fs::remove_dir_all(&path).unwrap();
        std::fs::rename(&aside, &path).unwrap();
        late.note(&answered("three"), 1);
        assert_eq!((late.save().await, late.unsaved()), (Err(Failed::Gone), 0));
        kept.note(&answered("three"), 1);
        assert_eq!(kept.save().await, Err(Failed::Gone));
        std::fs::remove_dir_all(&path).unwrap();
        make(&path);
        assert_eq!(other.is_there().await, Err(Failed::Gone));
        assert!(Kept::resume(&store, &secret(), code, &[], 100).await.unwrap().is_none());
    });
}

/// A small file system in memory, where mounting is permitted.
struct Disk(tempfile::TempDir);

impl Disk {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=64k,mode=700", "none"]).arg(folder.path()).stderr(Stdio::null());
        if mount.status().is_ok_and(|status| status.success()) {
            return Some(Self(folder));
        }
        eprintln!("skipped: full disk: mounting is not permitted");
        None
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

#[test]
fn what_is_deleted_on_a_full_disk_is_deleted() {
    let Some(disk) = Disk::mount() else { return };
    let place = disk.0.path().join("kept");
    run(async {
        let store = Store::folder(&place).unwrap();
        for n in 1..=20 {
            store.add(NAME, &piece(n, 300), 100).await.unwrap();
        }
        let mut filler = std::fs::File::create(disk.0.path().join("filler")).unwrap();
        while filler.write_all(&[b'x'; 512]).is_ok() {}
        while filler.write_all(b"x").is_ok() {}
        assert_eq!(store.add(Name([0xac; 32]), &piece(1, 300), 100).await, Err(Failed::Full), "it is full");
        assert_eq!(store.delete(NAME, 100).await, Ok(()));
        assert_eq!(ids(&store, NAME).await, []);
        // Also for another process, and also another time.
        assert_eq!(Store::folder(&place).unwrap().add(NAME, &piece(1, 10), 100).await, Err(Failed::Gone));
        assert_eq!(store.delete(NAME, 100).await, Ok(()));
        let file = place.join("ab").join("ab".repeat(32));
        assert!(!std::fs::read(&file).unwrap().contains(&0x5a), "the pieces are still there");
        // What is over goes, too, and a clock is doubted without room for it.
        for (day, gone) in [(90, 0), (9000, 0), (95, 0), (101, 1)] {
            assert_eq!(store.expire(day).await, Ok(gone), "{day}");
        }
    });
}
