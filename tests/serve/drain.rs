//! Telling the server to stop, nicely and not.

use crate::kiosk::Kiosk;
use crate::notice;
use crate::pty::key;
use crate::times;
use crate::visitor::{Visitor, Who, block_on};
use crate::world::said;
use rustix::process::Signal;
use std::time::{Duration, Instant};

const HOME: &str = "home-declaration";

fn class(kiosk: &Kiosk, count: usize) -> Vec<Visitor> {
    let visitors: Vec<Visitor> =
        (0..count).map(|at| Who::from(u8::try_from(10 + at / 30).expect("few")).enter(kiosk)).collect();
    for visitor in &visitors {
        for (keys, words) in [("1", "The row of stones"), ("2", "Stone 1"), ("1", "Echo 1")] {
            visitor.press(keys, words);
        }
    }
    visitors
}

/// Requirement 11, with 30 for 200; what is kept under codes is looked at in
/// `codes`.
#[test]
fn told_to_stop_it_warns_and_ends_in_time() {
    let mut kiosk = Kiosk::start(&["--drain-seconds", "2"]);
    let visitors = class(&kiosk, times(30, 200));
    kiosk.signal(Signal::TERM);
    let begin = Instant::now();
    for visitor in &visitors {
        visitor.see(&notice("house-closing", "offered"));
    }
    // Nobody new comes in: the port is closed, or a line says so.
    if let Ok(visitor) = block_on(Who::from(2).come(&kiosk)) {
        visitor.hear(&said("end-closing"));
        assert_eq!(visitor.ends(), Some(1));
    }
    // Who is there may go on for the time left.
    visitors[0].press(key::ENTER, "Stone 2");
    assert!(kiosk.end(Duration::from_secs(20)).success());
    assert!(begin.elapsed() < Duration::from_secs(10), "{:?}", begin.elapsed());
    for visitor in &visitors {
        assert_eq!(visitor.ends(), Some(0));
        assert_eq!(visitor.left_behind(), Vec::<&str>::new());
        assert!(visitor.screen().contains(&said("end-closing")), "{}", visitor.screen());
    }
    kiosk.logs("event=stopped sessions=0");
}

/// Keys that wait to be answered do not hold it up.
#[test]
fn it_ends_in_time_though_keys_wait() {
    let mut kiosk = Kiosk::start(&["--drain-seconds", "1"]);
    let visitor = Visitor::enter(&kiosk);
    visitor.see(&said(HOME));
    visitor.send("\t".repeat(30_000));
    kiosk.until("keys", |kiosk| kiosk.count("keys_total") > 100);
    kiosk.signal(Signal::TERM);
    assert!(kiosk.end(Duration::from_secs(20)).success());
    assert_eq!(visitor.ends(), Some(0));
    assert!(visitor.screen().contains(&said("end-closing")), "{}", visitor.screen());
}

#[test]
fn an_empty_house_closes_at_once() {
    let mut kiosk = Kiosk::start(&["--drain-seconds", "60"]);
    let visitor = Visitor::enter(&kiosk);
    visitor.see(&said(HOME));
    visitor.send(key::F10);
    visitor.ends();
    kiosk.empties();
    kiosk.signal(Signal::INT);
    assert!(kiosk.end(Duration::from_secs(6)).success());
}

#[test]
fn told_twice_it_ends_at_once() {
    let mut kiosk = Kiosk::start(&["--drain-seconds", "60"]);
    let visitors = class(&kiosk, 2);
    kiosk.signal(Signal::TERM);
    visitors[0].see(&notice("house-closing", "offered"));
    assert!(kiosk.ended().is_none());
    kiosk.signal(Signal::TERM);
    assert!(kiosk.end(Duration::from_secs(4)).success());
}
