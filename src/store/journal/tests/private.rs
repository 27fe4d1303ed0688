//! Nobody else's business: permissions, links, and leaving nothing behind.
//!
//! To extend: anything newly written beside the journal must show up in
//! `forgetting_leaves_nothing`.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};

use rustix::fs::Mode;

use super::*;
use crate::store::journal::{Notice, forget};

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o7777
}

#[test]
fn everything_made_is_private_under_any_umask() {
    // The umask is the whole process's, so this runs in one of its own.
    const ALONE: &str = "ARTICLE26_TEST_UMASK";
    if std::env::var_os(ALONE).is_none() {
        let (_, module) = module_path!().split_once("::").unwrap();
        let output = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", &format!("{module}::everything_made_is_private_under_any_umask")])
            .env(ALONE, "1")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && said.contains("1 passed"), "{said}");
        return;
    }
    for umask in [0o000, 0o077, 0o777] {
        let spot = Spot::new();
        let path = spot.root.join("deep/article26/progress");
        let old = rustix::process::umask(Mode::from_raw_mode(umask));
        let opened = Journal::open(&path, Access::Write);
        let exported = opened.as_ref().map(|(journal, _)| journal.export(&spot.root.join("out"), false));
        rustix::process::umask(old);
        exported.unwrap().unwrap();
        let (mut journal, opened) = opened.unwrap();
        assert_eq!(opened.notices, [Notice::Fresh]);
        journal.append(Fact::Home, 1).unwrap();
        let folder = path.parent().unwrap();
        assert_eq!(mode(folder), 0o700);
        assert_eq!(mode(folder.parent().unwrap()), 0o700);
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(&folder.join("progress.lock")), 0o600);
        assert_eq!(mode(&spot.root.join("out")), 0o600);
        drop(journal);
        let mut bytes = fs::read(&path).unwrap();
        bytes.extend_from_slice(b"x\ny\n");
        fs::write(&path, bytes).unwrap();
        let old = rustix::process::umask(Mode::from_raw_mode(umask));
        let opened = Journal::open(&path, Access::Write);
        rustix::process::umask(old);
        opened.unwrap();
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(&folder.join("progress.corrupt-1")), 0o600);
    }
}

#[test]
fn wrong_permissions_of_our_own_are_tightened() {
    let spot = Spot::with(1);
    fs::set_permissions(&spot.path, Permissions::from_mode(0o644)).unwrap();
    fs::set_permissions(spot.folder(), Permissions::from_mode(0o755)).unwrap();
    let (_, opened) = spot.try_open().unwrap();
    assert_eq!(opened.notices, [Notice::Tightened]);
    assert_eq!((mode(&spot.path), mode(spot.folder())), (0o600, 0o700));
    // A folder that holds other things, too, is the learner's.
    let path = spot.root.join("mine/notes");
    fs::create_dir(path.parent().unwrap()).unwrap();
    fs::set_permissions(path.parent().unwrap(), Permissions::from_mode(0o755)).unwrap();
    Journal::open(&path, Access::Write).unwrap();
    assert_eq!(mode(path.parent().unwrap()), 0o755);
}

#[test]
fn links_are_refused() {
    let spot = Spot::with(1);
    let other = spot.root.join("other");
    fs::create_dir(&other).unwrap();
    for (link, path) in
        [(other.join("link"), other.join("link")), (spot.root.join("way"), spot.root.join("way/progress"))]
    {
        let target = if link.ends_with("way") { spot.folder().to_owned() } else { spot.path.clone() };
        symlink(&target, &link).unwrap();
        let error = Journal::open(&path, Access::Write).unwrap_err();
        assert_eq!((error.kind(), error.path()), ("store-symlink", &*link));
        assert_eq!(forget(&path).unwrap_err().kind(), "store-symlink");
    }
    assert_eq!(Journal::read(&other.join("link")).unwrap_err().kind(), "store-symlink");
    symlink(other.join("nowhere"), other.join("dangling")).unwrap();
    assert_eq!(Journal::open(&other.join("dangling"), Access::Write).unwrap_err().kind(), "store-symlink");
    assert!(!other.join("nowhere").exists());
    // A link in place of the lock leads nowhere either.
    symlink(other.join("nowhere"), other.join("p.lock")).unwrap();
    assert_eq!(Journal::open(&other.join("p"), Access::Write).unwrap_err().kind(), "store-symlink");
    assert!(!other.join("nowhere").exists());
    assert_eq!(spot.facts(), first(1));
}

#[test]
fn folders_pipes_and_devices_are_refused_without_hanging() {
    let spot = Spot::with(1);
    let pipe = spot.root.join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    if !made.is_ok_and(|status| status.success()) {
        println!("skipped: no pipe can be made here");
        return;
    }
    for path in [&pipe, Path::new("/dev/null"), spot.folder(), Path::new("/"), Path::new("..")] {
        let kind = Journal::read(path).unwrap_err().kind();
        assert_eq!(kind, "store-not-file", "{}", path.display());
    }
    for path in [&pipe, spot.folder()] {
        assert_eq!(Journal::open(path, Access::Write).unwrap_err().kind(), "store-not-file");
    }
    assert_eq!(spot.open().import(&pipe).unwrap_err().kind(), "store-not-file");
}

#[test]
fn where_nothing_can_be_written_the_session_goes_on() {
    // A file where a folder should be, and a file system without files.
    let spot = Spot::new();
    fs::write(spot.root.join("article26"), "").unwrap();
    for path in [&spot.path, Path::new("/proc/article26/progress")] {
        let (mut journal, opened) = Journal::open(path, Access::Write).unwrap();
        assert!(opened.read_only().is_some());
        journal.append(Fact::Home, 1).unwrap_err();
        assert_eq!((journal.unsaved(), journal.records().len()), (1, 1));
    }
}

#[test]
fn a_read_only_folder_can_still_be_read() {
    if rustix::process::geteuid().is_root() {
        println!("skipped: permissions do not bind the superuser");
        return;
    }
    let spot = Spot::with(2);
    fs::set_permissions(&spot.path, Permissions::from_mode(0o400)).unwrap();
    fs::set_permissions(spot.folder(), Permissions::from_mode(0o500)).unwrap();
    let (mut journal, opened) = spot.try_open().unwrap();
    assert_eq!(opened.read_only().map(StoreError::kind), Some("store-denied"));
    assert_eq!(facts(&journal), first(2));
    assert_eq!(journal.append(fact(3), 1).unwrap_err().kind(), "store-denied");
    fs::set_permissions(spot.folder(), Permissions::from_mode(0o700)).unwrap();
    fs::set_permissions(&spot.path, Permissions::from_mode(0o600)).unwrap();
    journal.save().unwrap();
    assert_eq!(spot.facts(), first(3));
}

#[test]
fn stale_temporaries_are_swept_by_the_holder_only() {
    let spot = Spot::with(1);
    let stale = spot.folder().join(".progress.tmp-00000000000000ff");
    let other = spot.folder().join(".progress.tmp-notes");
    let holder = spot.open();
    fs::write(&stale, "x").unwrap();
    fs::write(&other, "x").unwrap();
    spot.try_open().unwrap();
    assert!(stale.exists());
    drop(holder);
    drop(spot.open());
    assert!(!stale.exists() && other.exists());
}

#[test]
fn forgetting_leaves_nothing() {
    let spot = Spot::with(3);
    let mut bytes = spot.bytes();
    bytes.extend_from_slice(b"damage\ndamage\n");
    fs::write(&spot.path, &bytes).unwrap();
    let journal = spot.open();
    let stale = spot.folder().join(".progress.tmp-00000000000000ff");
    fs::write(&stale, "x").unwrap();
    assert_eq!(forget(&spot.path).unwrap_err().kind(), "store-locked");
    assert_eq!(spot.names().len(), 4);
    drop(journal);
    // Damaged beyond recognition.
    fs::write(&spot.path, "?").unwrap();
    assert_eq!(forget(&spot.path), Ok(4));
    assert!(!spot.folder().exists());
    assert_eq!(forget(&spot.path), Ok(0));
}

#[test]
fn forgetting_touches_nothing_else() {
    let spot = Spot::with(1);
    let notes = spot.folder().join("progress.notes");
    fs::write(&notes, "mine").unwrap();
    assert_eq!(forget(&spot.path), Ok(2));
    assert_eq!(spot.names(), ["progress.notes"]);
    let path = spot.root.join("mine/progress");
    drop(Journal::open(&path, Access::Write).unwrap());
    assert_eq!(forget(&path), Ok(2));
    assert!(path.parent().unwrap().exists());
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 0);
}

#[test]
fn a_forgotten_journal_starts_anew() {
    let spot = Spot::with(2);
    let origin = spot.open().origin();
    forget(&spot.path).unwrap();
    let (journal, opened) = spot.try_open().unwrap();
    assert!(opened.is_fresh());
    assert_ne!(journal.origin(), origin);
}
