//! What must be true of a journal, whatever happens to it.
//!
//! What this is not: a test of what facts mean. Where a machine does not allow
//! a test (no mounting, or a user whom permissions do not bind) the test
//! prints `skipped` and why. To extend: one file per kind of mishap; faults of
//! the system come from `faults`.

mod carried;
mod damaged;
mod erased;
mod failing;
pub(super) mod faults;
mod private;
mod shared;
mod versions;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use super::{Access, Journal, Line, Opened, StoreError};
use crate::learn::fact::{Fact, Record};

/// A temporary folder and the path of a journal in it, both not yet made.
struct Spot {
    // Removed when dropped.
    _root: tempfile::TempDir,
    root: PathBuf,
    path: PathBuf,
}

impl Spot {
    fn new() -> Self {
        // In memory where there is such a folder: there are thousands of these.
        let dir = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
        let root = dir.path().to_owned();
        let path = root.join("article26/progress");
        Self { _root: dir, root, path }
    }

    /// With a journal of `count` facts.
    fn with(count: u64) -> Self {
        let spot = Self::new();
        let mut journal = spot.open();
        for number in 1..=count {
            journal.append(fact(number), 100 + number).unwrap();
        }
        spot
    }

    /// With a file of these bytes.
    fn holding(bytes: &[u8]) -> Self {
        let spot = Self::new();
        fs::create_dir(spot.folder()).unwrap();
        fs::write(&spot.path, bytes).unwrap();
        fs::set_permissions(&spot.path, fs::Permissions::from_mode(0o600)).unwrap();
        spot
    }

    fn open(&self) -> Journal {
        let (journal, opened) = self.try_open().unwrap();
        assert_eq!(opened.read_only(), None);
        journal
    }

    fn try_open(&self) -> Result<(Journal, Opened), StoreError> {
        Journal::open(&self.path, Access::Write)
    }

    fn folder(&self) -> &Path {
        self.path.parent().unwrap()
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(&self.path).unwrap()
    }

    /// Names in the folder, sorted.
    fn names(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(self.folder())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// Contents of every copy of a damaged journal.
    fn copies(&self) -> Vec<Vec<u8>> {
        let names = self.names().into_iter();
        let copies = names.filter(|name| name.contains(".corrupt-"));
        copies.map(|name| fs::read(self.folder().join(name)).unwrap()).collect()
    }

    /// The facts that a fresh look at the file finds.
    fn facts(&self) -> Vec<Fact> {
        facts(&Journal::read(&self.path).unwrap().0)
    }
}

/// A fact that can be told from others.
fn fact(number: u64) -> Fact {
    match number % 3 {
        0 => Fact::Finished { lesson: format!("udhr/lesson-{number}") },
        1 => Fact::Opened { lesson: format!("udhr/{number}/หนึ่ง\n\"two\" \\ three"), page: 3 },
        _ => Fact::Answered {
            item: format!("limits/item-{number}"),
            quiz: number.is_multiple_of(2).then_some(number),
            answer: vec!["a b".into(), String::new()],
            score: 500,
            tries: 2,
            hints: 1,
        },
    }
}

fn facts(journal: &Journal) -> Vec<Fact> {
    journal.records().iter().map(|record| record.fact.clone()).collect()
}

fn first(count: u64) -> Vec<Fact> {
    (1..=count).map(fact).collect()
}

#[test]
fn facts_come_back_in_order_whatever_the_clock_says() {
    let spot = Spot::new();
    let (mut journal, opened) = spot.try_open().unwrap();
    assert!(opened.is_fresh());
    for (number, minute) in [(1, 68_000_000), (2, 0), (3, u64::MAX), (4, 29_000_000)] {
        let record = journal.append(fact(number), minute).unwrap();
        assert_eq!(record, Record { number, origin: journal.origin(), minute, fact: fact(number) });
    }
    drop(journal);
    let (journal, opened) = spot.try_open().unwrap();
    assert_eq!(opened, Opened::default());
    assert_eq!(facts(&journal), first(4));
    assert_eq!(journal.unsaved(), 0);
    assert_eq!(spot.names(), ["progress", "progress.lock"]);
}

#[test]
fn the_file_reads_like_this() {
    let spot = Spot::holding(b"article26-progress 1 00000000000000ff 9b1f3230\n");
    let head = spot.bytes();
    let mut journal = spot.open();
    journal.append(Fact::Home, 5).unwrap();
    journal.append(Fact::Kept { place: "a/b".into(), text: "สวัสดี\nمرحبًا\u{1b}\u{202e}".into() }, 6).unwrap();
    let text = String::from_utf8(spot.bytes()).unwrap();
    let lines: Vec<_> = text.lines().collect();
    assert!(text.as_bytes().starts_with(&head), "{text}");
    assert_eq!(lines.len(), 3);
    let bare = |line: &str| line[..line.len() - 9].to_owned();
    assert_eq!(bare(lines[1]), "1 . 5 Home");
    assert_eq!(bare(lines[2]), r#"2 . 6 Kept(place:"a/b",text:"สวัสดี\nمرحبًا\u{1b}\u{202e}")"#);
}

#[test]
fn memory_needs_no_file() {
    let mut journal = Journal::memory();
    assert_eq!(journal.append(Fact::Home, 1).unwrap().number, 1);
    assert_eq!(journal.append(Fact::Home, 1).unwrap().number, 2);
    assert_eq!((journal.unsaved(), journal.path()), (0, None));
}

#[test]
fn a_missing_journal_reads_as_empty_and_stays_missing() {
    let spot = Spot::new();
    let (mut journal, opened) = Journal::read(&spot.path).unwrap();
    assert!(opened.is_fresh() && journal.records().is_empty());
    assert_eq!(journal.append(Fact::Home, 1).unwrap_err().kind(), "store-read-only");
    assert_eq!(journal.unsaved(), 1);
    assert!(!spot.folder().exists());
}

#[test]
fn a_fact_too_long_is_not_taken() {
    let spot = Spot::with(1);
    let mut journal = spot.open();
    let long = |length| Fact::Kept { place: String::new(), text: "x".repeat(length) };
    let refused = journal.append(long(70_000), 1).unwrap_err();
    assert_eq!(refused.kind(), "store-too-large");
    assert_eq!(journal.unsaved(), 0);
    journal.append(long(65_000), 1).unwrap();
    drop(journal);
    assert_eq!(spot.facts(), [fact(1), long(65_000)]);
}

#[test]
fn a_file_too_large_is_refused() {
    let spot = Spot::with(1);
    let file = fs::OpenOptions::new().write(true).open(&spot.path).unwrap();
    file.set_len(super::MAX_FILE + 1).unwrap();
    assert_eq!(spot.try_open().unwrap_err().kind(), "store-too-large");
    assert_eq!(spot.names(), ["progress", "progress.lock"]);
}

#[test]
fn default_path_follows_the_environment() {
    let path = |pairs: &[(&str, &str)]| {
        let pairs = pairs.to_vec();
        super::default_path(&move |name| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).into()))
    };
    let home = ("HOME", "/home/a");
    let usual = Some(PathBuf::from("/home/a/.local/state/article26/progress"));
    assert_eq!(path(&[home]), usual);
    assert_eq!(path(&[home, ("XDG_STATE_HOME", "")]), usual);
    assert_eq!(path(&[home, ("XDG_STATE_HOME", "state")]), usual);
    assert_eq!(path(&[home, ("XDG_STATE_HOME", "/s")]), Some("/s/article26/progress".into()));
    assert_eq!(path(&[("HOME", "")]), None);
    assert_eq!(path(&[]), None);
}

#[test]
fn errors_are_one_line_and_harmless() {
    let error = StoreError::Locked { path: "/tmp/a\n\u{1b}[2Jb\u{202e}".into() };
    let text = error.to_string();
    assert!(!text.chars().any(|c| c.is_control() || c == '\u{202e}'), "{text:?}");
    assert_eq!(error.kind(), "store-locked");
}
