//! Sides that do not take what they are sent.

use crate::kiosk::Kiosk;
use crate::launch::Launch;
use crate::openssh;
use crate::pty::{PATIENCE, Terminal, key};
use crate::times;
use crate::visitor::{Visitor, Who, block_on};
use crate::world::{measured, said};
use rustix::process::Signal;
use std::time::{Duration, Instant};

const HOME: &str = "home-declaration";
const MIB: u64 = 1 << 20;

/// Requirement 5: 8 for 100 clients with windows of 2 GiB, 2 s for the write
/// deadline. Their keys and sizes go on all the time.
#[test]
fn who_reads_nothing_costs_little_and_is_closed() {
    let mut kiosk = Kiosk::start(&["--write-seconds", "2"]);
    let other = Who::from(2).enter(&kiosk);
    other.see(&said(HOME));
    let (before, files) = (kiosk.memory(), kiosk.files());
    let count = times(8, 100);
    let who = Who::from(3).config(|config| config.window_size = 1 << 31);
    let slow: Vec<Visitor> = (0..count)
        .map(|at| Who { from: crate::kiosk::source(u8::try_from(10 + at / 8).unwrap()), ..who.clone() }.enter(&kiosk))
        .collect();
    for visitor in &slow {
        visitor.see(&said(HOME));
        visitor.stop_reading();
    }
    let begin = Instant::now();
    let (mut most, mut wide, mut answered) = (0, 80, 0);
    while kiosk.count("ended_total{why=\"slow\"}") < count as u64 {
        assert!(begin.elapsed() < PATIENCE, "they are still there:\n{}", kiosk.log().join("\n"));
        wide = if wide == 80 { 120 } else { 80 };
        for visitor in &slow {
            if !visitor.handle.is_closed() {
                visitor.resize(wide, 24);
                visitor.send(key::TAB);
            }
        }
        most = most.max(kiosk.memory());
        // Others are answered meanwhile.
        other.press(key::TAB, &said("menu-quick-exit"));
        other.press(key::ESC, &said(HOME));
        answered += 1;
    }
    let each = most.saturating_sub(before) / count as u64;
    measured(&format!(
        "{count} sides that read nothing: {} KiB each, closed in {:?}, others answered {answered} times",
        each / 1024,
        begin.elapsed()
    ));
    assert!(each < 2 * MIB, "{each} bytes each");
    kiosk.until("closed files", |kiosk| kiosk.files() <= files + 1);
    kiosk.is_well();
}

/// The same when nothing more comes from it: what was sent is enough to tell.
#[test]
fn who_falls_silent_and_reads_nothing_is_closed() {
    let kiosk = Kiosk::start(&["--write-seconds", "2"]);
    let silent: Vec<Visitor> = (0..6).map(|_| Visitor::enter(&kiosk)).collect();
    for visitor in &silent {
        visitor.see(&said(HOME));
        visitor.stop_reading();
    }
    // Key by key, each its own frame: more than the systems hold between them.
    for _ in 0..160 {
        for visitor in &silent {
            let _ = block_on(visitor.writes.data_bytes(key::TAB));
        }
        std::thread::sleep(Duration::from_millis(8));
    }
    kiosk.until("their end", |kiosk| kiosk.count("ended_total{why=\"slow\"}") == 6);
}

/// The side that takes bytes off the line, but never opens its window.
#[test]
fn who_gives_no_window_costs_little_and_is_closed() {
    let mut kiosk = Kiosk::start(&["--write-seconds", "2"]);
    let stingy = Who::default().config(|config| config.window_size = 1).enter(&kiosk);
    kiosk.logs("event=session-began");
    let before = kiosk.memory();
    let begin = Instant::now();
    let mut most = before;
    while kiosk.count("ended_total{why=\"slow\"}") == 0 {
        assert!(begin.elapsed() < PATIENCE, "she is still there");
        // One by one: keys that come together are one frame.
        stingy.send(key::TAB);
        std::thread::sleep(Duration::from_millis(10));
        most = most.max(kiosk.memory());
    }
    assert!(most - before < 2 * MIB, "{} bytes", most - before);
    kiosk.empties();
    kiosk.is_well();
}

/// Who vanishes in the middle of many keys is not served on.
#[test]
fn who_vanishes_is_gone_though_keys_wait() {
    let kiosk = Kiosk::start(&[]);
    let visitor = Visitor::enter(&kiosk);
    visitor.see(&said(HOME));
    visitor.send("\t".repeat(30_000));
    // Some of it is taken; then her side goes away.
    kiosk.until("keys", |kiosk| kiosk.count("keys_total") > 100);
    visitor.vanish();
    let begin = Instant::now();
    while kiosk.count("sessions") > 0 {
        assert!(begin.elapsed() < Duration::from_secs(6), "her keys are still answered");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn openssh_that_is_stopped_is_closed() {
    if !openssh::is_here("a stopped OpenSSH") {
        return;
    }
    let mut kiosk = Kiosk::start(&["--write-seconds", "2", "--close-seconds", "9"]);
    let launch: Launch = openssh::ssh(&kiosk, &[]);
    let mut terminal: Terminal = launch.start();
    terminal.see(&said(HOME));
    let other = Who::from(2).enter(&kiosk);
    terminal.signal(Signal::STOP);
    let begin = Instant::now();
    while kiosk.count("sessions") > 1 {
        assert!(begin.elapsed() < PATIENCE, "it is still there");
        other.press(key::TAB, &said("menu-quick-exit"));
        other.press(key::ESC, &said(HOME));
        std::thread::sleep(Duration::from_millis(100));
    }
    kiosk.is_well();
    terminal.signal(Signal::CONT);
}
