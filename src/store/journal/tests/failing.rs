//! A system that fails: each step in turn, once, or from then on for good, as
//! when the process is killed.
//!
//! To extend: a new scenario is a closure; [`faults`] counts its steps.

use std::fs;

use super::faults::{self, Plan};
use super::*;
use crate::store::journal::Notice;
use crate::store::journal::disk::Step;

const ENOSPC: i32 = 28;
const EIO: i32 = 5;
const ERRORS: [(i32, &str); 6] = [
    (ENOSPC, "store-full"),
    (122, "store-full"),
    (27, "store-full"),
    (EIO, "store-io"),
    (30, "store-read-only"),
    (13, "store-denied"),
];

fn plan(after: usize, os: i32) -> Plan {
    Plan { after, only: None, forever: false, os, half: true }
}

/// Runs `work` with the first, second, third… step failing until a run has no
/// failure; `check` looks at what is left each time. Returns how many runs.
fn each_step<T>(
    base: Plan,
    mut make: impl FnMut() -> Spot,
    mut work: impl FnMut(&Spot) -> T,
    mut check: impl FnMut(&Spot, T),
) -> usize {
    for after in 0.. {
        let spot = make();
        let (result, struck) = faults::with(Plan { after, ..base }, || work(&spot));
        check(&spot, result);
        if struck == 0 {
            return after;
        }
    }
    unreachable!()
}

/// Opens and appends five facts, as many as the system allows. Returns those
/// that were said to be saved, and the journal if it opened.
fn play(spot: &Spot) -> (Vec<Fact>, Option<Journal>) {
    let Ok((mut journal, _)) = spot.try_open() else {
        return (Vec::new(), None);
    };
    let mut saved = Vec::new();
    for number in 11..=15 {
        if journal.append(fact(number), number).is_ok() {
            // Everything before it is saved as well.
            saved = (11..=number).map(fact).collect();
            assert_eq!(journal.unsaved(), 0);
        } else {
            assert!(journal.unsaved() > 0);
        }
    }
    (saved, Some(journal))
}

fn played(before: u64) -> Vec<Fact> {
    first(before).into_iter().chain((11..=15).map(fact)).collect()
}

/// A journal that needs every kind of mending.
fn damaged() -> Spot {
    let spot = Spot::with(3);
    let mut bytes = spot.bytes();
    let end = bytes.len();
    bytes.extend_from_slice(b"damage\n");
    let lines = bytes[..end].to_vec();
    let mut all = lines.clone();
    all.extend_from_slice(b"damage\nan unfinished li");
    fs::write(&spot.path, all).unwrap();
    fs::write(spot.folder().join(".progress.tmp-0123456789abcdef"), "old").unwrap();
    spot
}

fn torn() -> Spot {
    let spot = Spot::with(3);
    let mut bytes = spot.bytes();
    bytes.extend_from_slice(b"4 . 10 Ho");
    fs::write(&spot.path, bytes).unwrap();
    spot
}

type Make = (fn() -> Spot, u64);
const STARTS: [Make; 4] = [(Spot::new, 0), (|| Spot::with(3), 3), (torn, 3), (damaged, 3)];

#[test]
fn each_step_failing_once_loses_nothing() {
    for (os, _) in ERRORS {
        for half in [false, true] {
            for (make, before) in STARTS {
                let runs = each_step(Plan { half, ..plan(0, os) }, make, play, |spot, (_, journal)| {
                    let mut journal = journal.expect("environment failures do not keep a journal from opening");
                    // Whatever failed works again now.
                    journal.save().unwrap();
                    assert_eq!(journal.unsaved(), 0);
                    assert_eq!(facts(&journal), played(before), "in memory");
                    drop(journal);
                    assert_eq!(spot.facts(), played(before), "on disk");
                    assert!(
                        !spot.names().iter().any(|name| name.contains(".tmp-") && !name.contains("0123456789abcdef"))
                    );
                });
                assert!(runs > 10, "only {runs} steps");
            }
        }
    }
}

#[test]
fn death_at_each_step_leaves_before_or_after() {
    for half in [false, true] {
        for (make, before) in STARTS {
            each_step(Plan { half, forever: true, ..plan(0, EIO) }, make, play, |spot, (saved, journal)| {
                drop(journal);
                let (journal, _) = spot.try_open().unwrap();
                let found = facts(&journal);
                assert!(found.starts_with(&first(before)), "lost what was there");
                let new = &found[first(before).len()..];
                assert!(new.starts_with(&saved), "lost what was said to be saved");
                assert!((11..=15).map(fact).collect::<Vec<_>>().starts_with(new), "made something up");
                assert!(!spot.names().iter().any(|name| name.contains(".tmp-")), "not swept");
            });
        }
    }
}

#[test]
fn a_disk_that_stays_bad_is_said_to_be_bad_and_keeps_the_old_file() {
    for (os, kind) in ERRORS {
        for step in [Step::Write, Step::Sync] {
            let spot = Spot::with(3);
            let old = spot.bytes();
            let mut journal = spot.open();
            let bad = Plan { only: Some(step), forever: true, half: false, ..plan(0, os) };
            let ((), struck) = faults::with(bad, || {
                for (number, unsaved) in (1..=3).zip(1..) {
                    let error = journal.append(fact(10 + number), 1).unwrap_err();
                    assert_eq!((error.kind(), error.os()), (kind, Some(os)));
                    assert_eq!(journal.unsaved(), unsaved);
                    assert_eq!(journal.records().len(), 3 + unsaved);
                }
            });
            assert!(struck >= 3);
            assert_eq!(spot.bytes(), old);
            assert_eq!(journal.append(fact(14), 1).unwrap().number, 7);
            assert_eq!(journal.unsaved(), 0);
            assert_eq!(spot.facts(), [first(3), (11..=14).map(fact).collect()].concat());
        }
    }
}

#[test]
fn what_could_neither_be_synced_nor_taken_back_is_written_anew() {
    let spot = Spot::with(2);
    let mut journal = spot.open();
    let inode = std::os::unix::fs::MetadataExt::ino(&fs::metadata(&spot.path).unwrap());
    // The write succeeds; then the sync and the cut fail.
    let bad = Plan { forever: true, half: false, ..plan(2, EIO) };
    let (result, _) = faults::with(bad, || journal.append(fact(3), 1));
    assert_eq!(result.unwrap_err().kind(), "store-io");
    assert_eq!(spot.facts(), first(3), "the line is there, but nobody promised it");
    journal.append(fact(4), 1).unwrap();
    assert_eq!(spot.facts(), first(4));
    let now = std::os::unix::fs::MetadataExt::ino(&fs::metadata(&spot.path).unwrap());
    assert_ne!(inode, now, "lines that the disk refused once must be written again");
}

#[test]
fn a_journal_that_could_not_be_made_is_made_later() {
    let spot = Spot::new();
    let bad = Plan { only: Some(Step::Make), forever: true, ..plan(0, 30) };
    let (mut journal, _) = faults::with(bad, || {
        let (mut journal, opened) = spot.try_open().unwrap();
        assert_eq!(opened.read_only().map(StoreError::kind), Some("store-read-only"));
        assert_eq!(journal.append(fact(1), 1).unwrap_err().kind(), "store-read-only");
        (journal, opened)
    })
    .0;
    journal.append(fact(2), 1).unwrap();
    assert_eq!(journal.take_notices(), [Notice::Fresh]);
    assert_eq!(spot.facts(), first(2));
}

#[test]
fn an_old_journal_that_cannot_be_written_can_be_read() {
    let spot = Spot::with(3);
    let bad = Plan { only: Some(Step::Lock), forever: true, ..plan(0, 30) };
    let ((journal, opened), _) = faults::with(bad, || spot.try_open().unwrap());
    assert_eq!(opened.read_only().map(StoreError::kind), Some("store-read-only"));
    assert_eq!(facts(&journal), first(3));
}

#[test]
fn failed_exports_and_imports_change_nothing() {
    let other = Spot::with(5);
    each_step(
        plan(0, ENOSPC),
        || Spot::with(2),
        |spot| {
            let (mut journal, _) = spot.try_open().unwrap();
            let imported = journal.import(&other.path);
            (journal, imported)
        },
        |spot, (mut journal, imported)| {
            let count = if imported.is_ok() { 7 } else { 2 };
            assert_eq!(journal.records().len(), count);
            journal.append(Fact::Home, 1).unwrap();
            assert_eq!(spot.facts().len(), count + 1);
        },
    );
    for overwrite in [false, true] {
        each_step(
            plan(0, ENOSPC),
            || {
                let spot = Spot::with(2);
                if overwrite {
                    fs::write(spot.root.join("out"), "old").unwrap();
                }
                spot
            },
            |spot| {
                let (journal, _) = spot.try_open().unwrap();
                journal.export(&spot.root.join("out"), overwrite)
            },
            |spot, exported| {
                let out = fs::read(spot.root.join("out")).unwrap_or_default();
                let new = out == spot.bytes();
                assert!(new || exported.is_err());
                assert!(new || out == if overwrite { &b"old"[..] } else { b"" });
                assert_eq!(spot.facts(), first(2));
            },
        );
    }
}

#[test]
fn a_full_disk_keeps_everything_and_recovers() {
    let spot = Spot::new();
    let Some(_mount) = Mount::small(&spot.root) else {
        println!("skipped: mounting a small tmpfs is not permitted here");
        return;
    };
    let mut journal = spot.open();
    let text = "x".repeat(3000);
    let kept = |number: usize| Fact::Kept { place: number.to_string(), text: text.clone() };
    let mut count = 0;
    let full = loop {
        count += 1;
        assert!(count < 100);
        if let Err(error) = journal.append(kept(count), 1) {
            break error;
        }
    };
    assert_eq!(full.kind(), "store-full");
    assert!(count > 3);
    assert_eq!(spot.facts().len(), count - 1);
    count += 1;
    assert_eq!(journal.append(kept(count), 1).unwrap_err().kind(), "store-full");
    assert_eq!(journal.unsaved(), 2);
    journal.export(&spot.root.join("out"), false).unwrap_err();
    assert!(!spot.root.join("out").exists());
    // Room is made.
    fs::remove_file(spot.root.join("ballast")).unwrap();
    count += 1;
    journal.append(kept(count), 1).unwrap();
    drop(journal);
    assert_eq!(spot.facts(), (1..=count).map(kept).collect::<Vec<_>>());
}

/// A mounted tmpfs of 64 KiB with 32 KiB of ballast, unmounted when dropped.
struct Mount(PathBuf);

impl Mount {
    fn small(at: &Path) -> Option<Self> {
        let mounted = std::process::Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"])
            .arg(at)
            .stderr(std::process::Stdio::null())
            .status()
            .is_ok_and(|status| status.success());
        let mount = mounted.then(|| Self(at.to_owned()))?;
        fs::write(at.join("ballast"), vec![1; 32 << 10]).unwrap();
        Some(mount)
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg("-l").arg(&self.0).status();
    }
}
