//! Other versions of the format.
//!
//! To extend: a new version adds a fixture of the old one, which is then never
//! changed.

use super::*;
use crate::store::journal::format;

/// A journal of version 1 with every fact that it had. Never changed.
const VERSION_1: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/progress-1.txt"));

#[test]
fn version_1_loads() {
    let spot = Spot::holding(VERSION_1.as_bytes());
    // Its one text was taken back; programs of then left it in the file.
    let mut known = every_fact();
    known.retain(|fact| !matches!(fact, Fact::Kept { .. }));
    let still: String = VERSION_1.split_inclusive('\n').filter(|line| !line.contains("Kept")).collect();
    let (journal, _) = spot.try_open().unwrap();
    assert_eq!(journal.origin(), 0x0123_4567_89ab_cdef);
    assert_eq!(facts(&journal), known);
    assert_eq!(journal.lines().len(), known.len() + 1);
    assert_eq!(journal.records()[9].origin, 0xfedc_ba98_7654_3210);
    assert_eq!(spot.bytes(), still.as_bytes());
    assert_eq!(journal.to_bytes(), still.as_bytes());
}

/// The facts of the fixture.
fn every_fact() -> Vec<Fact> {
    vec![
        Fact::Language("th".into()),
        Fact::Opened { lesson: "udhr/what".into(), page: 3 },
        Fact::Finished { lesson: "udhr/what".into() },
        Fact::Answered {
            item: "udhr/born-free".into(),
            quiz: None,
            answer: vec!["a".into()],
            score: 1000,
            tries: 1,
            hints: 0,
        },
        Fact::Drawn { course: "udhr".into(), seed: 77, items: vec!["udhr/born-free".into()], again: false },
        Fact::Answered {
            item: "udhr/born-free".into(),
            quiz: Some(77),
            answer: vec!["b".into(), "c".into()],
            score: 500,
            tries: 2,
            hints: 1,
        },
        Fact::Marked { course: "udhr".into(), seed: 77, score: 500, passed: false },
        Fact::Stance { stance: "udhr/what/matters".into(), after: true, value: 4 },
        Fact::Kept { place: "udhr/what/own".into(), text: "สิทธิ\n\"mine\" \\ yours".into() },
        Fact::Dropped { place: "udhr/what/own".into() },
        Fact::Home,
    ]
}

/// The fixture as this program writes it, with a fact of tomorrow.
#[test]
fn version_1_is_still_what_is_written() {
    let journal = lines_of(&every_fact());
    let text = "Sung(song:\"x\")".into();
    let mut lines = journal;
    lines.push(Line { number: 12, origin: 0x0123_4567_89ab_cdef, minute: 29_000_012, text });
    lines[10].origin = 0xfedc_ba98_7654_3210;
    let written = format::write_all(0x0123_4567_89ab_cdef, &lines);
    assert_eq!(String::from_utf8(written).unwrap(), VERSION_1);
}

fn lines_of(facts: &[Fact]) -> Vec<Line> {
    (1..)
        .zip(facts)
        .map(|(number, fact)| Line {
            number,
            origin: 0x0123_4567_89ab_cdef,
            minute: 29_000_000 + number,
            text: format::fact_text(fact).unwrap(),
        })
        .collect()
}

#[test]
fn a_newer_version_stays_as_it_is() {
    let mut sealed = b"article26-progress 2 0123456789abcdef ".to_vec();
    sealed.extend_from_slice(format!("{:08x}\n1 . 0 Home 00000000\n", crc32fast::hash(&sealed)).as_bytes());
    for bytes in [&sealed[..], b"article26-progress 2\n\x00\xff", b"article26-progress 17 something else entirely\n"] {
        let spot = Spot::holding(bytes);
        let (mut journal, opened) = spot.try_open().unwrap();
        let why = opened.read_only().unwrap().clone();
        assert_eq!(why.kind(), "store-newer");
        assert!(why.to_string().contains("newer"), "{why}");
        for _ in 0..2 {
            assert_eq!(journal.append(Fact::Home, 1), Err(why.clone()));
        }
        assert_eq!(Journal::read(&spot.path).unwrap_err().kind(), "store-newer");
        assert_eq!(spot.open_other().import(&spot.path).unwrap_err().kind(), "store-newer");
        assert_eq!(spot.bytes(), bytes);
    }
}
