//! Words taken back or written anew: gone from every file of the folder before
//! the fact counts as saved, and never brought back.
//!
//! To extend: end with [`Spot::has`], which looks into every file.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};

use proptest::prelude::*;

use super::faults::{self, Plan};
use super::*;
use crate::store::journal::disk::Step;
use crate::store::journal::{Imported, Notice, format, merge};

const SECRET: &str = "only-for-me";
const PLACE: &str = "udhr/what/own";

fn kept(text: &str) -> Fact {
    Fact::Kept { place: PLACE.into(), text: text.into() }
}

fn dropped() -> Fact {
    Fact::Dropped { place: PLACE.into() }
}

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|piece| piece == word.as_bytes())
}

impl Spot {
    /// With two facts, the secret, and one more fact.
    fn secret() -> Self {
        let spot = Self::with(2);
        let mut journal = spot.open();
        journal.append(kept(SECRET), 7).unwrap();
        journal.append(Fact::Home, 8).unwrap();
        spot
    }

    /// Likewise, with copies and a temporary file that hold the secret.
    fn littered() -> Self {
        let spot = Self::secret();
        for name in ["progress.corrupt-1", "progress.corrupt-9", ".progress.tmp-0123456789abcdef"] {
            fs::write(spot.folder().join(name), SECRET).unwrap();
        }
        spot
    }

    /// Whether any file of the journal's folder holds `word`.
    fn has(&self, word: &str) -> bool {
        self.names().iter().any(|name| contains(&fs::read(self.folder().join(name)).unwrap(), word))
    }

    fn inode(&self) -> u64 {
        fs::metadata(&self.path).unwrap().ino()
    }

    fn file_lines(&self) -> Vec<String> {
        String::from_utf8(self.bytes()).unwrap().lines().map(str::to_owned).collect()
    }
}

#[test]
fn what_is_taken_back_leaves_the_file_and_other_lines_stay() {
    for fact in [dropped(), kept("other words")] {
        let spot = Spot::secret();
        // Later in the file than in the order, and of another origin.
        let mut other = spot.open_other();
        other.append(fact_of_other(), 1).unwrap();
        other.append(kept("secret of the other, only-for-me"), 1).unwrap();
        let mut journal = spot.open();
        assert_eq!(journal.import(&spot.root.join("other")).unwrap().added, 1, "ours is later");
        assert!(!spot.has("secret of"));
        let mut before = spot.file_lines();
        let inode = spot.inode();
        journal.append(Fact::Home, 1).unwrap();
        assert_eq!(spot.inode(), inode, "other facts are only added");
        before.push(spot.file_lines().pop().unwrap());
        let record = journal.append(fact.clone(), 9).unwrap();
        assert_eq!((record.number, journal.unsaved()), (6, 0));
        assert!(!spot.has(SECRET));
        before.retain(|line| !line.contains(SECRET));
        let after = spot.file_lines();
        assert_eq!(after[..after.len() - 1], before[..]);
        assert_eq!(spot.names(), ["progress", "progress.lock"]);
        assert_eq!(fs::metadata(&spot.path).unwrap().permissions().mode() & 0o777, 0o600);
        // The session goes on in the new file.
        let inode = spot.inode();
        journal.append(Fact::Home, 1).unwrap();
        assert_eq!(spot.inode(), inode);
        assert_eq!(spot.facts(), facts(&journal));
        assert_eq!(spot.facts()[5..], [fact, Fact::Home]);
    }
}

fn fact_of_other() -> Fact {
    Fact::Finished { lesson: "other/lesson".into() }
}

#[test]
fn other_places_keep_their_words() {
    let spot = Spot::secret();
    let mut journal = spot.open();
    let inode = spot.inode();
    journal.append(Fact::Dropped { place: "udhr/what".into() }, 1).unwrap();
    journal.append(Fact::Kept { place: "udhr/what/own2".into(), text: "Dropped".into() }, 1).unwrap();
    assert_eq!(spot.inode(), inode);
    assert!(spot.has(SECRET));
}

#[test]
fn copies_go_with_what_is_dropped() {
    let spot = Spot::secret();
    let mut bytes = spot.bytes();
    let at = bytes.windows(4).rposition(|piece| piece == b"Home").unwrap();
    bytes[at] = 0;
    fs::write(&spot.path, bytes).unwrap();
    let mut journal = spot.open();
    assert!(spot.copies().iter().any(|copy| contains(copy, SECRET)));
    journal.append(kept("new"), 1).unwrap();
    assert_eq!(spot.copies().len(), 1, "nothing was deleted yet");
    journal.append(dropped(), 1).unwrap();
    assert_eq!(spot.names(), ["progress", "progress.lock"]);
    // Nothing of it known any more, but a copy.
    fs::write(spot.folder().join("progress.corrupt-7"), SECRET).unwrap();
    fs::write(spot.folder().join(".progress.tmp-00000000000000ff"), SECRET).unwrap();
    fs::write(spot.folder().join("progress.corrupt-mine"), "notes").unwrap();
    journal.append(dropped(), 1).unwrap();
    assert_eq!(spot.names(), ["progress", "progress.corrupt-mine", "progress.lock"]);
}

/// Drops the secret; whether that was said to be saved.
fn drop_it(spot: &Spot) -> (bool, Journal) {
    let (mut journal, _) = spot.try_open().unwrap();
    let saved = journal.append(dropped(), 9).is_ok();
    assert_eq!(saved, journal.unsaved() == 0);
    assert!(!contains(&journal.to_bytes(), SECRET), "not even while it is pending");
    (saved, journal)
}

/// The file has all other facts, and either the words or that they were dropped.
fn before_or_after(spot: &Spot, saved: bool) {
    let found = spot.facts();
    let others: Vec<_> = found.iter().filter(|fact| **fact != kept(SECRET) && **fact != dropped()).cloned().collect();
    assert_eq!(others, [first(2), vec![Fact::Home]].concat());
    assert_ne!(found.contains(&kept(SECRET)), found.contains(&dropped()));
    assert!(!saved || (found.contains(&dropped()) && !spot.has(SECRET)));
}

#[test]
fn each_step_failing_leaves_before_or_after_and_is_made_good() {
    for (forever, half) in [(false, false), (false, true), (true, false), (true, true)] {
        for only in [None, Some(Step::Remove), Some(Step::Sync), Some(Step::Rename)] {
            for after in 0.. {
                let spot = Spot::littered();
                let bad = Plan { after, only, forever, os: 28, half };
                let ((saved, mut journal), struck) = faults::with(bad, || drop_it(&spot));
                before_or_after(&spot, saved);
                if after % 2 == 0 {
                    journal.save().unwrap();
                } else {
                    journal.append(Fact::Language("th".into()), 1).unwrap();
                }
                assert_eq!(journal.unsaved(), 0);
                assert!(!spot.has(SECRET));
                assert_eq!(spot.names(), ["progress", "progress.lock"]);
                assert_eq!(spot.facts(), facts(&journal));
                assert_eq!(spot.facts()[..4], [first(2), vec![Fact::Home, dropped()]].concat());
                assert_eq!(spot.facts().iter().filter(|fact| **fact == dropped()).count(), 1, "dropped twice");
                if struck == 0 {
                    assert!(only.is_some() || after > 20, "only {after} steps");
                    break;
                }
            }
        }
    }
}

#[test]
fn death_at_each_step_leaves_before_or_after() {
    for half in [false, true] {
        for after in 0.. {
            let spot = Spot::littered();
            let bad = Plan { after, only: None, forever: true, os: 5, half };
            let ((saved, journal), struck) = faults::with(bad, || drop_it(&spot));
            drop(journal);
            drop(spot.open());
            before_or_after(&spot, saved);
            if struck == 0 {
                break;
            }
        }
    }
}

#[test]
fn a_full_disk_keeps_the_old_file_and_the_drop_waits() {
    let spot = Spot::secret();
    let mut journal = spot.open();
    let old = spot.bytes();
    let full = Plan { after: 0, only: Some(Step::Write), forever: true, os: 28, half: true };
    faults::with(full, || {
        for unsaved in 1..=3 {
            assert_eq!(journal.append(dropped(), 1).unwrap_err().kind(), "store-full");
            assert_eq!((journal.unsaved(), spot.bytes() == old), (unsaved, true));
            assert!(!facts(&journal).contains(&kept(SECRET)));
        }
    });
    assert_eq!(journal.append(Fact::Home, 1).unwrap().number, 8);
    assert!(!spot.has(SECRET));
    assert_eq!(spot.facts().len(), 7);
}

#[test]
fn words_that_were_never_saved_never_are() {
    for failing in [1, 2] {
        let spot = Spot::with(2);
        let mut journal = spot.open();
        // Writing fails; or it succeeds, but neither sync nor taking it back.
        let bad = Plan { after: failing, only: None, forever: true, os: 5, half: failing == 1 };
        faults::with(bad, || journal.append(kept(SECRET), 1).unwrap_err());
        assert_eq!(journal.unsaved(), 1);
        faults::with(Plan { after: 0, ..bad }, || journal.append(dropped(), 1).unwrap_err());
        assert_eq!((journal.unsaved(), facts(&journal)), (1, [first(2), vec![dropped()]].concat()));
        journal.save().unwrap();
        assert!(!spot.has(SECRET));
        assert_eq!(spot.facts(), [first(2), vec![dropped()]].concat());
    }
}

#[test]
fn an_old_export_does_not_bring_it_back() {
    let (spot, new) = (Spot::secret(), Spot::new());
    let mut journal = spot.open();
    let (old, late) = (spot.root.join("old"), spot.root.join("late"));
    journal.export(&old, false).unwrap();
    journal.append(dropped(), 1).unwrap();
    let bytes = spot.bytes();
    assert_eq!(journal.import(&old).unwrap(), Imported { added: 0, known: 4, damaged: 0 });
    assert_eq!(spot.bytes(), bytes);
    journal.export(&late, false).unwrap();
    assert!(!contains(&fs::read(&late).unwrap(), SECRET));
    // In either order into another journal, whose copies then go, too.
    let mut other = new.open();
    other.import(&old).unwrap();
    fs::write(new.folder().join("progress.corrupt-1"), SECRET).unwrap();
    assert!(new.has(SECRET));
    assert_eq!(other.import(&late).unwrap(), Imported { added: 1, known: 3, damaged: 0 });
    assert!(!new.has(SECRET));
    other.import(&old).unwrap();
    assert!(!new.has(SECRET));
    assert_eq!(other.lines(), journal.lines());
    assert_eq!(Journal::read(&new.path).unwrap().0.lines(), journal.lines());
    assert!(fs::read(&old).is_ok_and(|bytes| contains(&bytes, SECRET)), "exports are the learner's own");
}

#[test]
fn an_import_that_fails_takes_nothing() {
    let there = Spot::secret();
    let out = there.root.join("out");
    there.open().export(&out, false).unwrap();
    let mut away = there.open();
    away.append(dropped(), 1).unwrap();
    for after in 0.. {
        let here = Spot::new();
        let mut journal = here.open();
        journal.import(&out).unwrap();
        let bad = Plan { after, only: None, forever: false, os: 28, half: true };
        let (imported, struck) = faults::with(bad, || journal.import(&there.path));
        assert_eq!(facts(&journal).contains(&dropped()), imported.is_ok());
        assert_eq!(here.has(SECRET), !here.facts().contains(&dropped()));
        journal.import(&there.path).unwrap();
        assert!(!here.has(SECRET));
        assert_eq!(journal.lines(), away.lines());
        if struck == 0 {
            break;
        }
    }
}

/// A file as programs wrote it that left the words there.
fn of_old() -> Vec<u8> {
    let texts = [fact(2), kept(SECRET), Fact::Home, dropped(), fact(3)];
    let line = |(number, fact)| Line { number, origin: 255, minute: 1, text: format::fact_text(fact).unwrap() };
    format::write_all(255, &(1..).zip(&texts).map(line).collect::<Vec<_>>())
}

#[test]
fn files_that_still_hold_them_are_cleaned_when_opened() {
    let left = [fact(2), Fact::Home, dropped(), fact(3)];
    for tail in ["", "damage\nmore\n", "6 . 1 Ho", "6 . 1 Home 00000000\n"] {
        let spot = Spot::holding(&[&of_old(), tail.as_bytes()].concat());
        let looked = Journal::read(&spot.path).unwrap().0;
        assert!(spot.has(SECRET), "looking changes nothing");
        assert!(!contains(&looked.to_bytes(), SECRET));
        let (_, opened) = spot.try_open().unwrap();
        assert!(!spot.has(SECRET), "{tail:?}");
        assert_eq!(spot.facts(), left);
        let whole = tail.ends_with('\n');
        assert_eq!(spot.copies().len(), usize::from(whole), "what may have been whole is kept");
        assert!(spot.copies().iter().all(|copy| contains(copy, tail)));
        assert_eq!(opened.notices.is_empty(), tail.is_empty());
        assert_eq!(spot.try_open().unwrap().1, Opened::default());
    }
    let spot = Spot::holding(&of_old());
    let bad = Plan { after: 0, only: Some(Step::Rename), forever: true, os: 30, half: false };
    let ((mut journal, opened), _) = faults::with(bad, || spot.try_open().unwrap());
    assert_eq!(opened.notices.len(), 1);
    assert!(matches!(opened.notices[0], Notice::ReadOnly(StoreError::ReadOnly { .. })));
    assert_eq!(facts(&journal), left);
    journal.save().unwrap();
    assert!(!spot.has(SECRET));
}

#[test]
fn memory_forgets_too() {
    let spot = Spot::secret();
    let mut journal = Journal::memory();
    journal.import(&spot.path).unwrap();
    assert!(contains(&journal.to_bytes(), SECRET));
    journal.append(kept("new"), 1).unwrap();
    assert!(!contains(&journal.to_bytes(), SECRET));
    journal.append(dropped(), 1).unwrap();
    journal.import(&spot.path).unwrap();
    assert_eq!(facts(&journal), [first(2), vec![Fact::Home, dropped()]].concat());
    assert_eq!((journal.unsaved(), journal.lines().len()), (0, 4));
}

/// Lines about two places, of three origins, and others.
fn lines() -> impl Strategy<Value = Vec<Line>> {
    let line = (1..5_u64, 0..3_u64, 0..2_u64, 0..7_usize).prop_map(|(number, origin, minute, which)| {
        let place = ["a/b", "a/c"][which % 2].to_owned();
        let fact = match which {
            0 | 1 => Fact::Dropped { place },
            2..=5 => Fact::Kept { place, text: ["x", "Dropped"][which / 4].into() },
            _ => Fact::Home,
        };
        Line { number, origin, minute, text: format::fact_text(&fact).unwrap() }
    });
    proptest::collection::vec(line, 0..10)
}

/// The rule, word by word.
fn superseded(line: &Line, all: &[Line]) -> bool {
    let order = |line: &Line| (line.number, line.origin);
    let Fact::Kept { place, .. } = line.record().unwrap().fact else { return false };
    all.iter().any(|other| match other.record().unwrap().fact {
        Fact::Kept { place: same, .. } => place == same && order(other) > order(line),
        Fact::Dropped { place: same } => place == same && order(other) >= order(line),
        _ => false,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn merging_words_has_no_order_and_no_number(a in lines(), b in lines(), c in lines()) {
        prop_assert_eq!(merge(&a, &b), merge(&b, &a));
        prop_assert_eq!(merge(&merge(&a, &b), &c), merge(&a, &merge(&b, &c)));
        let once = merge(&a, &b);
        prop_assert_eq!(&merge(&once, &b), &once);
        prop_assert_eq!(&merge(&once, &once), &once);
        let all = [a, b].concat();
        prop_assert!(all.iter().all(|line| once.contains(line) != superseded(line, &all)));
        prop_assert!(once.is_sorted() && once.iter().all(|line| all.contains(line)));
    }
}
