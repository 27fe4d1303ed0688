//! Damage: bytes altered, cut off, made up.
//!
//! To extend: a kind of damage seen in the wild becomes a test here.

use std::fs;

use proptest::prelude::*;

use super::*;
use crate::store::journal::format;
use crate::store::journal::scan::{Head, scan};
use crate::store::journal::{MAX_LINE, Notice};

/// Checks everything that must be true after opening a file of `bytes`.
fn check(bytes: &[u8]) -> Vec<Fact> {
    let spot = Spot::holding(bytes);
    let before = Journal::read(&spot.path).map(|(journal, _)| facts(&journal));
    assert_eq!(spot.bytes(), bytes, "reading changed the file");
    let (mut journal, opened) = match spot.try_open() {
        Ok(open) => open,
        Err(error) => {
            assert!(matches!(error.kind(), "store-foreign" | "store-too-large"), "{error}");
            assert_eq!(spot.bytes(), bytes);
            return Vec::new();
        }
    };
    if let Some(why) = opened.read_only() {
        assert_eq!(why.kind(), "store-newer");
        assert_eq!(spot.bytes(), bytes);
        return Vec::new();
    }
    let found = facts(&journal);
    assert_eq!(before.unwrap(), found, "reading and writing differ");
    let trims = |notice: &&Notice| matches!(notice, Notice::Trimmed { .. });
    let harmed = |notice: &Notice| matches!(notice, Notice::Damaged { .. });
    if opened.notices.iter().any(harmed) {
        assert_eq!(spot.copies(), [bytes], "no copy of the damaged file");
    } else if let Some(Notice::Trimmed { bytes: trimmed, kept }) = opened.notices.iter().find(trims) {
        let left = bytes.len() - trimmed;
        assert!(left == 0 || spot.bytes() == bytes[..left]);
        assert_eq!(spot.copies().len(), usize::from(kept.is_some()));
    } else if !opened.is_fresh() && !bytes.is_empty() {
        assert!(spot.bytes().starts_with(bytes), "changed without a word");
    }
    journal.append(Fact::Home, 7).unwrap();
    drop(journal);
    let (journal, opened) = spot.try_open().unwrap();
    assert!(!opened.notices.iter().any(|notice| harmed(notice) || matches!(notice, Notice::Trimmed { .. })));
    assert_eq!(facts(&journal), [&found[..], &[Fact::Home]].concat());
    found
}

#[test]
fn every_byte_altered() {
    let bytes = Spot::with(5).bytes();
    let all = first(5);
    let head = bytes.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    for at in 0..bytes.len() {
        for mask in [0x01, 0x20, 0x80, 0xff, bytes[at] ^ b'\n', bytes[at]] {
            let mut altered = bytes.clone();
            altered[at] ^= mask;
            if altered == bytes {
                continue;
            }
            let found = check(&altered);
            let lost: Vec<_> = all.iter().filter(|fact| !found.contains(fact)).collect();
            // One byte costs one record at most, and in the first line or as
            // the break of a line, none.
            let costs = usize::from(at >= head && bytes[at] != b'\n');
            assert_eq!(lost.len(), costs, "byte {at} mask {mask:02x}: {lost:?}");
            assert_eq!(found.len(), all.len() - costs);
        }
    }
}

#[test]
fn every_length() {
    let bytes = Spot::with(5).bytes();
    for length in 0..=bytes.len() {
        let cut = &bytes[..length];
        // A line is whole without its break, too.
        let lines = cut.split(|byte| *byte == b'\n').count() - 1;
        let whole = bytes.get(length).is_some_and(|byte| *byte == b'\n');
        let records = (lines + usize::from(whole)).saturating_sub(1) as u64;
        assert_eq!(check(cut), first(records), "length {length}");
        // As a file system leaves it that gave room but wrote nothing.
        let mut zeros = cut.to_vec();
        zeros.resize(bytes.len(), 0);
        let found = check(&zeros);
        let records = (lines + usize::from(whole)).saturating_sub(1);
        assert_eq!(found, first(records as u64), "zeros from {length}");
    }
}

#[test]
fn every_byte_left_out_or_doubled() {
    let bytes = Spot::with(3).bytes();
    for at in 0..bytes.len() {
        let mut less = bytes.clone();
        less.remove(at);
        let mut more = bytes.clone();
        more.insert(at, bytes[at]);
        for altered in [less, more] {
            // The version 1 doubled is version 11: not ours to touch.
            let newer = altered.starts_with(b"article26-progress 11 ");
            assert!(newer || check(&altered).len() >= 2, "byte {at}");
        }
    }
}

#[test]
fn damage_in_the_middle_costs_one_record_and_keeps_the_original() {
    let spot = Spot::with(4);
    let mut bytes = spot.bytes();
    let at = bytes.windows(8).position(|piece| piece == b"lesson-3").unwrap();
    bytes[at] = b'L';
    fs::write(&spot.path, &bytes).unwrap();
    let (journal, opened) = spot.try_open().unwrap();
    let kept = Some(spot.folder().join("progress.corrupt-1"));
    assert_eq!(opened.notices, [Notice::Tightened, Notice::Damaged { pieces: 1, kept }][1..]);
    assert_eq!(facts(&journal), [fact(1), fact(2), fact(4)]);
    assert_eq!(spot.copies(), [bytes]);
}

#[test]
fn three_copies_are_kept() {
    let spot = Spot::with(1);
    for round in 0..6_u8 {
        let mut bytes = spot.bytes();
        bytes.extend_from_slice(format!("damage {round}\n").as_bytes());
        bytes.extend_from_slice(b"and an end\n");
        fs::write(&spot.path, bytes).unwrap();
        drop(spot.open());
    }
    let copies: Vec<_> = ["4", "5", "6"].map(|number| format!("progress.corrupt-{number}")).into();
    assert_eq!(spot.names()[1..4], copies);
    assert!(spot.copies()[2].windows(8).any(|piece| piece == b"damage 5"));
    assert_eq!(spot.facts(), first(1));
}

#[test]
fn another_file_is_left_alone() {
    for bytes in [&b"hello\nworld\n"[..], b"\x7fELF\0\0\0", b"article", b"article25-progress 1\n"] {
        let spot = Spot::holding(bytes);
        let outcome = spot.try_open();
        if bytes == b"article" {
            assert!(outcome.is_ok(), "the beginning of a first line is an unfinished journal");
        } else {
            assert_eq!(outcome.unwrap_err().kind(), "store-foreign");
            assert_eq!(spot.bytes(), bytes);
        }
    }
}

#[test]
fn a_line_too_long_is_damage() {
    let spot = Spot::with(2);
    let mut bytes = spot.bytes();
    let end = bytes.len();
    bytes.extend(std::iter::repeat_n(b'x', MAX_LINE + 5));
    bytes.push(b'\n');
    assert_eq!(check(&bytes), first(2));
    // Even with a sum that is right.
    bytes.truncate(end);
    let text = "x".repeat(MAX_LINE).into();
    Line { number: 3, origin: 1, minute: 1, text }.write(0, &mut bytes);
    assert_eq!(check(&bytes), first(2));
}

#[test]
fn nothing_but_zeros_is_kept_as_a_copy() {
    let zeros = vec![0; 5000];
    let spot = Spot::holding(&zeros);
    let mut journal = spot.open();
    assert_eq!(spot.copies(), [zeros]);
    journal.append(Fact::Home, 1).unwrap();
    drop(journal);
    assert_eq!(spot.facts(), [Fact::Home]);
}

#[test]
fn too_many_records_are_refused() {
    let mut bytes = Vec::new();
    format::write_head(1, &mut bytes);
    let mut line = Vec::new();
    Line { number: 1, origin: 1, minute: 0, text: "Home".into() }.write(1, &mut line);
    bytes.extend(line.repeat(format::MAX_RECORDS + 1));
    assert_eq!(scan(&bytes).head, Head::TooMany);
}

fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..40),
        "[ -~\n]{0,60}".prop_map(String::into_bytes),
        Just(b"article26-progress ".to_vec()),
        Just(b"article26-progress 1 0123456789abcdef ".to_vec()),
        Just(b"\n".to_vec()),
        (0..4_u64, 0..3_u64, "[A-Z][a-z]{0,8}").prop_map(|(number, origin, text)| {
            let mut line = Vec::new();
            Line { number, origin, minute: 9, text: text.into() }.write(1, &mut line);
            line
        }),
        Just({
            let mut head = Vec::new();
            format::write_head(1, &mut head);
            head
        }),
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_at_all(bytes in any_bytes()) {
        check(&bytes);
    }

    #[test]
    fn any_fact_is_one_line_and_comes_back(text in any::<String>(), place in "\\PC*", value in any::<u8>()) {
        for fact in [
            Fact::Kept { place: place.clone(), text: text.clone() },
            Fact::Stance { stance: text.clone(), after: true, value },
            Fact::Answered { item: place, quiz: None, answer: vec![text.clone(), text], score: 1, tries: 1, hints: value },
        ] {
            let text = format::fact_text(&fact).unwrap();
            let steers = text.chars().any(char::is_control);
            prop_assert!(!steers);
            let line = Line { number: 1, origin: 1, minute: 1, text };
            prop_assert_eq!(line.record().unwrap().fact, fact);
        }
    }
}
