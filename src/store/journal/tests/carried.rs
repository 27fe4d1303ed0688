//! Taken along: exports, imports, merging.
//!
//! To extend: as two journals that meet, and what both then know.

use std::fs;

use proptest::prelude::*;

use super::*;
use crate::store::journal::{Imported, Notice, merge};

impl Spot {
    /// Another journal, in the same place but for its name.
    pub(super) fn open_other(&self) -> Journal {
        Journal::open(&self.root.join("other"), Access::Write).unwrap().0
    }
}

#[test]
fn facts_of_tomorrow_stay_to_the_letter() {
    let spot = Spot::with(1);
    let origin = spot.open().origin();
    let mut bytes = spot.bytes();
    for text in ["Sung(song:\"la  la\")", "Finished(lesson:\"a/b\",heart:[1, 2])", "{}"] {
        let number = 2;
        Line { number, origin, minute: 1, text: text.into() }.write(origin, &mut bytes);
    }
    let known = bytes.clone();
    // Damage makes the file be written anew.
    bytes.extend_from_slice(b"x\ny\n");
    fs::write(&spot.path, &bytes).unwrap();
    let (mut journal, opened) = spot.try_open().unwrap();
    assert!(opened.notices.contains(&Notice::Unknown(2)));
    assert_eq!(journal.records().len(), 2);
    let sorted = |bytes: &[u8]| {
        let mut lines: Vec<_> = bytes.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
        lines.sort();
        lines
    };
    assert_eq!(sorted(&spot.bytes()), sorted(&known));
    assert_eq!(journal.append(Fact::Home, 1).unwrap().number, 3);
    // Through another journal and back.
    let mut other = spot.open_other();
    let out = spot.root.join("out");
    journal.export(&out, false).unwrap();
    assert_eq!(other.import(&out).unwrap(), Imported { added: 5, known: 0, damaged: 0 });
    let back = spot.root.join("back");
    other.export(&back, false).unwrap();
    assert_eq!(journal.import(&back).unwrap(), Imported { added: 0, known: 5, damaged: 0 });
    assert_eq!(journal.lines(), other.lines());
}

#[test]
fn an_export_is_never_over_something_else_unless_asked() {
    let spot = Spot::with(2);
    let journal = spot.open();
    let out = spot.root.join("out");
    fs::write(&out, "mine").unwrap();
    assert_eq!(journal.export(&out, false).unwrap_err().kind(), "store-exists");
    assert_eq!(fs::read(&out).unwrap(), b"mine");
    journal.export(&out, true).unwrap();
    assert_eq!(fs::read(&out).unwrap(), spot.bytes());
    for own in
        [spot.path.clone(), spot.folder().join("progress.lock"), spot.root.join("article26/../article26/progress")]
    {
        assert_eq!(journal.export(&own, true).unwrap_err().kind(), "store-exists");
    }
    assert_eq!(journal.export(&spot.root.join("none/out"), true).unwrap_err().kind(), "store-missing");
    assert_eq!(journal.export(&spot.root, true).unwrap_err().kind(), "store-not-file");
    assert_eq!(fs::read_dir(&spot.root).unwrap().count(), 2);
    assert_eq!(Journal::memory().export(&spot.root.join("empty"), false), Ok(()));
}

#[test]
fn importing_again_or_ones_own_changes_nothing() {
    let (one, two) = (Spot::with(3), Spot::with(2));
    let mut journal = one.open();
    let own = one.root.join("own");
    journal.export(&own, false).unwrap();
    let before = one.bytes();
    assert_eq!(journal.import(&own).unwrap(), Imported { added: 0, known: 3, damaged: 0 });
    assert_eq!(one.bytes(), before);
    assert_eq!(journal.import(&two.path).unwrap(), Imported { added: 2, known: 0, damaged: 0 });
    let before = one.bytes();
    assert_eq!(journal.import(&two.path).unwrap(), Imported { added: 0, known: 2, damaged: 0 });
    assert_eq!(one.bytes(), before);
    let order: Vec<_> = journal.records().iter().map(|record| (record.number, record.origin)).collect();
    assert!(order.is_sorted(), "{order:?}");
    assert_eq!(journal.append(fact(4), 1).unwrap().number, 4);
    assert_eq!(journal.import(&one.root.join("none")).unwrap_err().kind(), "store-missing");
    fs::write(one.root.join("letter"), "Dear friend,\n").unwrap();
    assert_eq!(journal.import(&one.root.join("letter")).unwrap_err().kind(), "store-foreign");
}

#[test]
fn imports_in_any_order_give_the_same() {
    let others: Vec<_> = (1..=3).map(Spot::with).collect();
    let base = Spot::with(2);
    let mut results = Vec::new();
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        let spot = Spot::holding(&base.bytes());
        let mut journal = spot.open();
        for at in order {
            journal.import(&others[at].path).unwrap();
        }
        results.push(journal.lines().to_vec());
        assert_eq!(Journal::read(&spot.path).unwrap().0.lines(), journal.lines());
    }
    assert!(results.iter().all(|lines| *lines == results[0]));
}

#[test]
fn a_copied_file_that_went_on_elsewhere_loses_nothing() {
    let (one, two) = (Spot::with(2), Spot::new());
    fs::create_dir(two.folder()).unwrap();
    fs::copy(&one.path, &two.path).unwrap();
    one.open().append(fact(3), 1).unwrap();
    two.open().append(fact(4), 1).unwrap();
    let mut journal = one.open();
    assert_eq!(journal.import(&two.path).unwrap(), Imported { added: 1, known: 2, damaged: 0 });
    assert_eq!(journal.records().len(), 4);
    assert_eq!(journal.append(fact(5), 1).unwrap().number, 4);
}

#[test]
fn a_damaged_import_gives_what_is_sound() {
    let (one, two) = (Spot::with(1), Spot::with(4));
    let mut bytes = two.bytes();
    let at = bytes.windows(8).position(|piece| piece == b"lesson-3").unwrap();
    bytes[at] = 0;
    bytes.truncate(bytes.len() - 4);
    fs::write(&two.path, &bytes).unwrap();
    let mut journal = one.open();
    assert_eq!(journal.import(&two.path).unwrap(), Imported { added: 2, known: 0, damaged: 2 });
    assert_eq!(fs::read(&two.path).unwrap(), bytes, "what is imported is only read");
}

#[test]
fn memory_imports_too() {
    let spot = Spot::with(3);
    let mut journal = Journal::memory();
    journal.append(Fact::Home, 1).unwrap();
    assert_eq!(journal.import(&spot.path).unwrap().added, 3);
    assert_eq!((journal.records().len(), journal.unsaved()), (4, 0));
}

fn lines() -> impl Strategy<Value = Vec<Line>> {
    let line = (1..6_u64, 0..3_u64, 0..2_u64, "[AB]").prop_map(|(number, origin, minute, text)| Line {
        number,
        origin,
        minute,
        text: text.into(),
    });
    proptest::collection::vec(line, 0..12)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn merging_has_no_order_and_no_number(a in lines(), b in lines(), c in lines()) {
        prop_assert_eq!(merge(&a, &b), merge(&b, &a));
        prop_assert_eq!(merge(&merge(&a, &b), &c), merge(&a, &merge(&b, &c)));
        let once = merge(&a, &b);
        prop_assert_eq!(&merge(&once, &b), &once);
        prop_assert_eq!(&merge(&once, &once), &once);
        prop_assert!(a.iter().chain(&b).all(|line| once.contains(line)));
        prop_assert!(once.is_sorted());
    }
}
