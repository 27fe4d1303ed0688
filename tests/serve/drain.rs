//! Telling the server to stop, nicely and not.

use crate::kiosk::{Kiosk, source};
use crate::pty::{PATIENCE, key};
use crate::times;
use crate::visitor::{Visitor, Who, block_on};
use crate::world::said;
use crate::{notice, said_in};
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
    // Whoever comes now reads why she cannot come in, in her language.
    for (who, language) in [
        (Who::from(2), "en"),
        (Who::from(3).env(&[("LANG", "sv_SE.UTF-8")]), "sv"),
        (Who::from(4).env(&[("LANG", "nl_NL.UTF-8")]).pipe(), "nl"),
    ] {
        let visitor = who.enter(&kiosk);
        visitor.hear(&said_in(language, "end-closing"));
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

/// Whoever comes while it closes holds nothing up, be she silent, in the middle
/// of her login, or slow to hang up.
#[test]
fn newcomers_do_not_hold_up_the_end() {
    let mut kiosk = Kiosk::start(&["--drain-seconds", "600", "--login-seconds", "600"]);
    let visitor = Visitor::enter(&kiosk);
    visitor.see(&said(HOME));
    kiosk.signal(Signal::TERM);
    visitor.see(&notice("house-closing", "none"));
    let silent: Vec<_> = (0..20).filter_map(|at| kiosk.socket(source(10 + at % 5)).ok()).collect();
    assert_eq!(silent.len(), 20);
    let waits = block_on(Who::from(20).login(&kiosk)).expect("a login");
    let told = Who::from(21).enter(&kiosk);
    told.hear(&said("end-closing"));
    assert!(kiosk.ended().is_none() && visitor.is_in());
    // When she has left, nobody is there for whom it would stay open.
    visitor.send(key::F10);
    assert_eq!(visitor.ends(), Some(0));
    assert!(kiosk.end(PATIENCE).success());
    drop((silent, waits, told));
}

/// Behind a balancer the port closes at once: whom it brings, it then takes to
/// another host.
#[test]
fn a_balancer_is_refused_at_once() {
    let mut kiosk = Kiosk::start(&["--drain-seconds", "600", "--proxies", "127.0.0.9"]);
    let visitor = Visitor::enter(&kiosk);
    visitor.see(&said(HOME));
    kiosk.signal(Signal::TERM);
    visitor.see(&notice("house-closing", "none"));
    kiosk.until("a closed port", |kiosk| kiosk.socket(source(2)).is_err());
    assert!(kiosk.ended().is_none() && visitor.is_in());
    visitor.send(key::F10);
    assert!(kiosk.end(PATIENCE).success());
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
