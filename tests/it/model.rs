//! Random keys, lines and sizes: nothing panics, progress is the fold of its
//! facts, and leaving stays within reach.

use crate::driver::{Driver, records};
use article26::app::message::{Effect, House, Input, Key};
use article26::app::{Purpose, Visit};
use article26::learn::code::Code;
use article26::learn::cohort::Cohort;
use article26::learn::progress::Progress;
use proptest::prelude::*;
use std::sync::Arc;

fn any_key() -> impl Strategy<Value = Key> {
    prop_oneof![
        4 => prop::sample::select(vec![Key::Up, Key::Down, Key::Left, Key::Right]),
        6 => Just(Key::Enter),
        1 => prop::sample::select(vec![Key::Esc, Key::Tab, Key::BackTab, Key::Backspace, Key::Delete, Key::Home, Key::End, Key::PageUp, Key::PageDown]),
        4 => (1u32..10).prop_map(|n| Key::Char(char::from_digit(n, 10).unwrap())),
        1 => prop::sample::select(vec!['t', 'a', 'l', '?', ' ', 'ก', 'é', '๑', 'z']).prop_map(Key::Char),
        1 => (1u8..10).prop_map(Key::F),
    ]
}

fn any_size() -> impl Strategy<Value = (u16, u16)> {
    prop::sample::select(vec![(0, 0), (1, 1), (20, 6), (40, 12), (80, 24), (200, 60), (10, 0), (25, 3)])
}

/// What a house may say, at any time.
fn any_house() -> impl Strategy<Value = House> {
    let reasons = || prop::sample::select(vec!["store-away", "store-full", "resume-unknown", "unlock-wrong"]);
    let code = any::<[u8; 7]>().prop_map(Code);
    prop_oneof![
        2 => code.prop_map(|code| House::Kept(Ok(code))),
        1 => reasons().prop_map(|why| House::Kept(Err(why))),
        1 => Just(House::Resumed(Ok(Box::default()))),
        1 => reasons().prop_map(|why| House::Resumed(Err(why))),
        1 => Just(House::Forgotten(Ok(()))),
        1 => reasons().prop_map(|why| House::Forgotten(Err(why))),
        1 => prop::option::of(prop::sample::select(vec!["house-closing", "house-idle"])).prop_map(House::Notice),
        2 => Just(House::Tick),
        1 => Just(House::Unlocked(Ok("library".to_owned()))),
        1 => reasons().prop_map(|why| House::Unlocked(Err(why))),
        1 => (0u32..9).prop_map(|visitors| House::Group(Arc::new(Cohort { visitors, ..Cohort::default() }))),
    ]
}

fn any_visit() -> impl Strategy<Value = (Visit, Option<&'static str>, bool)> {
    let purpose = prop::sample::select(vec![Purpose::Learn, Purpose::Learn, Purpose::Attract, Purpose::Train]);
    let days = prop::option::weighted(0.8, 1u16..200);
    let language = prop::sample::select(vec![None, Some("en"), Some("ar"), Some("th")]);
    (days, any::<bool>(), purpose, language, any::<bool>()).prop_map(|(days, room, purpose, language, plain)| {
        let room = room.then(|| "library".to_owned());
        (Visit { lasting: true, days, room, purpose }, language, plain)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn random_keys_never_break_it(keys in prop::collection::vec((any_key(), prop::option::weighted(0.05, any_size())), 1..120)) {
        let mut driver = Driver::new();
        driver.size = (40, 12);
        for (key, size) in keys {
            if let Some(size) = size {
                driver.size = size;
            }
            driver.input(Input::Key(key));
            prop_assert_eq!(driver.app.progress(), &Progress::of(&records(&driver.facts)));
            if driver.ended.is_some() {
                break;
            }
        }
        if driver.ended.is_none() {
            driver.input(Input::Key(Key::Ctrl('c')));
            prop_assert_eq!(driver.ended, Some(Effect::Quit));
        }
    }

    #[test]
    fn random_lines_never_break_plain_mode(lines in prop::collection::vec(prop_oneof!["[0-9]{0,2}", "/[0-9]", "[0-9] [0-9]", "\\PC{0,12}"], 1..80)) {
        let mut driver = Driver::with(Vec::new(), Some("en"), true);
        for line in lines {
            driver.line(&line);
            let painted = driver.lines();
            prop_assert!(!painted.contains('\x1b'));
            prop_assert_eq!(driver.app.progress(), &Progress::of(&records(&driver.facts)));
            if driver.ended.is_some() {
                break;
            }
        }
    }

    /// A learner who comes back sees what she left, wherever that was.
    #[test]
    fn coming_back_shows_the_same_place(keys in prop::collection::vec(any_key(), 1..60)) {
        let mut driver = Driver::new();
        for key in keys {
            // Overlays and what is half made are not places.
            if matches!(key, Key::Tab | Key::F(_) | Key::Char('?' | 'l' | 'h')) { continue; }
            driver.input(Input::Key(key));
            if driver.ended.is_some() { break; }
        }
        let back = driver.comes_back();
        prop_assert_eq!(&back.app.progress().place, &driver.app.progress().place);
    }

    /// In a house nothing breaks either, whenever it answers; and two keys leave.
    #[test]
    fn random_visits_never_break_it(
        (visit, language, plain) in any_visit(),
        steps in prop::collection::vec((any_key(), prop::option::weighted(0.15, any_house()), "[0-9]{0,2}"), 1..80),
    ) {
        let mut driver = Driver::visiting(visit, language, plain);
        driver.size = (40, 12);
        for (key, house, line) in steps {
            if plain {
                driver.line(&line);
            }
            if driver.ended.is_none() {
                driver.input(Input::Key(key));
            }
            if let (None, Some(house)) = (&driver.ended, house) {
                driver.house(house);
            }
            let _ = driver.lines();
            if driver.ended.is_some() {
                break;
            }
        }
        for _ in 0..2 {
            if driver.ended.is_none() {
                driver.input(Input::Key(Key::Ctrl('c')));
            }
        }
        prop_assert!(matches!(driver.ended, Some(Effect::Quit | Effect::QuickExit)), "{:?}", driver.ended);
        let files = driver.asked.iter().filter(|asked| matches!(asked, Effect::File { .. })).count();
        prop_assert_eq!(files, 0);
    }
}
