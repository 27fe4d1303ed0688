//! Time: what ends a visit, and that only keys keep it alive.

use crate::kiosk::Kiosk;
use crate::notice;
use crate::pty::{PATIENCE, key};
use crate::visitor::{Visitor, Who, block_on};
use crate::world::said;
use std::time::{Duration, Instant};

/// Answers a stone.
fn answers(visitor: &Visitor) {
    for (keys, words) in [("1", "The row of stones"), ("2", "Stone 1"), ("1", "Echo 1")] {
        visitor.press(keys, words);
    }
}

/// Requirement 4: sizes, keepalives, empty data and ignored packets go on all
/// the time.
#[test]
fn only_keys_count() {
    let kiosk = Kiosk::start(&["--attract-seconds", "2", "--picture-seconds", "1", "--close-seconds", "5"]);
    let visitor = Visitor::enter(&kiosk);
    answers(&visitor);
    let begin = Instant::now();
    let (mut warned, mut attract, mut wide) = (false, None, 80);
    while visitor.is_in() {
        assert!(begin.elapsed() < PATIENCE, "she is still there:\n{}", visitor.screen());
        wide = if wide == 80 { 81 } else { 80 };
        visitor.resize(wide, 24);
        block_on(async {
            let _ = visitor.handle.send_keepalive(false).await;
            let _ = visitor.handle.send_global_request("nothing@example.org", &[], false).await;
            let _ = visitor.writes.data_bytes(Vec::new()).await;
        });
        warned |= visitor.shows(&said("house-idle"));
        if attract.is_none() && !visitor.shows("Echo 1") && begin.elapsed() > Duration::from_millis(1500) {
            attract = Some(begin.elapsed());
        }
        if attract.is_some() && visitor.is_in() {
            assert!(!visitor.shows("Echo") && !visitor.shows("Stone"), "{}", visitor.screen());
        }
        std::thread::sleep(Duration::from_millis(30));
    }
    assert!(warned, "she was not warned");
    assert!(attract.is_some(), "no attract screen came");
    assert_eq!(visitor.ends(), Some(0));
    assert!(visitor.screen().contains(&said("end-idle")), "{}", visitor.screen());
    assert_eq!(visitor.left_behind(), Vec::<&str>::new());
    kiosk.logs("why=idle");
}

/// A key on the attract screen begins a visit of somebody else.
#[test]
fn after_the_attract_screen_nothing_is_left_of_the_last_learner() {
    let kiosk = Kiosk::start(&["--attract-seconds", "1", "--picture-seconds", "1"]);
    let visitor = Visitor::enter(&kiosk);
    answers(&visitor);
    visitor.until("the attract screen", |seen| {
        let text = seen.parser.screen().contents();
        !text.contains("Echo") && !text.contains(&said("house-idle"))
    });
    let before = visitor.bytes().len();
    visitor.send(key::ENTER);
    visitor.until("the first screen", |seen| seen.bytes.len() > before);
    // Wherever she goes, nothing was answered. Keys keep it so.
    for keys in [key::TAB, "2"] {
        visitor.send(keys);
    }
    visitor.until("a home screen or a choice of language", |seen| {
        let text = seen.parser.screen().contents();
        text.contains(&said("home-declaration")) || text.contains(&said("language-title"))
    });
    let screen = visitor.screen();
    assert!(!screen.contains("◐") && !screen.contains("Go on:"), "{screen}");
}

#[test]
fn lines_end_by_the_clock_too() {
    let kiosk = Kiosk::start(&["--close-seconds", "1"]);
    let visitor = Who::default().pipe().enter(&kiosk);
    visitor.hear("1. The lamp");
    assert_eq!(visitor.ends(), Some(0));
    visitor.hear(&said("end-idle"));
}

#[test]
fn the_longest_time_ends_a_visit_whatever_she_types() {
    let kiosk = Kiosk::start(&["--longest-seconds", "3"]);
    let visitor = Visitor::enter(&kiosk);
    let begin = Instant::now();
    let mut warned = false;
    while visitor.is_in() {
        assert!(begin.elapsed() < PATIENCE, "she is still there:\n{}", visitor.screen());
        visitor.send(key::TAB);
        warned |= visitor.shows(&notice("house-longest", "none"));
        std::thread::sleep(Duration::from_millis(30));
    }
    assert!(warned, "she was not warned");
    assert!(begin.elapsed() > Duration::from_secs(2));
    assert_eq!(visitor.ends(), Some(0));
    assert!(visitor.screen().contains(&said("end-longest")), "{}", visitor.screen());
    kiosk.logs("why=longest");
}
