//! Windows of any size, and what is typed and pasted into them.

use crate::kiosk::Kiosk;
use crate::pty::key;
use crate::times;
use crate::visitor::{Visitor, Who, block_on};
use crate::world::{measured, said};
use std::time::{Duration, Instant};

const HOME: &str = "home-declaration";
const MIB: u64 = 1 << 20;

/// Requirement 7.
#[test]
fn no_size_does_harm() {
    let mut kiosk = Kiosk::start(&[]);
    Visitor::enter(&kiosk).see(&said(HOME));
    let before = kiosk.memory();
    for (columns, rows) in [(0, 0), (10, 0), (0, 10), (1, 1), (65_535, 65_535), (u32::MAX, u32::MAX), (u32::MAX, 1)] {
        let visitor = Who::default().size(columns, rows).enter(&kiosk);
        visitor.until("a frame", |seen| !seen.bytes.is_empty());
        if columns == 0 || rows == 0 || columns > 80 && rows > 24 {
            visitor.see(&said(HOME));
        }
        // And on the way.
        let visitor = Visitor::enter(&kiosk);
        visitor.see(&said(HOME));
        let _ = block_on(visitor.writes.window_change(columns, rows, columns, rows));
        visitor.send(key::TAB);
        visitor.resize(80, 24);
        visitor.see(&said("menu-quick-exit"));
    }
    let grown = kiosk.memory().saturating_sub(before);
    measured(&format!("sizes of any kind: +{} KiB", grown / 1024));
    assert!(grown < 16 * MIB, "{grown} bytes");
    kiosk.is_well();
}

#[test]
fn resizes_without_end_are_answered_now_and_then() {
    let mut kiosk = Kiosk::start(&[]);
    let visitor = Visitor::enter(&kiosk);
    visitor.see(&said(HOME));
    let before = (visitor.seen().frames, kiosk.memory());
    let begin = Instant::now();
    for at in 0..10_000_u32 {
        let _ = block_on(visitor.writes.window_change(80 + at % 2, 24, 0, 0));
        if at % 100 == 99 {
            let due = Duration::from_millis(u64::from(at) / 2);
            std::thread::sleep(due.saturating_sub(begin.elapsed()));
        }
    }
    visitor.resize(80, 24);
    visitor.press(key::TAB, &said("menu-quick-exit"));
    let seconds = begin.elapsed().as_secs_f64();
    let frames = visitor.seen().frames - before.0;
    let grown = kiosk.memory().saturating_sub(before.1);
    measured(&format!("10,000 sizes in {seconds:.1} s: {frames} frames, +{} KiB", grown / 1024));
    #[allow(clippy::cast_precision_loss, reason = "a few hundred")]
    let allowed = frames as f64 <= 20.0 * seconds + 3.0;
    assert!(allowed, "{frames} frames in {seconds} s");
    assert!(grown < 4 * MIB, "{grown} bytes");
    kiosk.is_well();
}

/// Requirement 17.
#[test]
fn what_is_pasted_answers_nothing() {
    let kiosk = Kiosk::start(&[]);
    let visitor = Visitor::enter(&kiosk);
    for (keys, words) in [("1", "The row of stones"), ("2", "Stone 1")] {
        visitor.press(keys, words);
    }
    let lines = "1\r\n".repeat(1000);
    visitor.send(format!("\x1b[200~{lines}\x1b[201~"));
    visitor.press(key::TAB, &said("menu-quick-exit"));
    visitor.press(key::ESC, "Stone 1");
    assert!(!visitor.all().contains("Echo"), "{}", visitor.screen());
    visitor.press("1", "Echo 1");
}

/// More than is held for her at once: its end is seen all the same.
#[test]
fn a_long_paste_ends() {
    let kiosk = Kiosk::start(&[]);
    let visitor = Visitor::enter(&kiosk);
    for (keys, words) in [("1", "The row of stones"), ("2", "Stone 1")] {
        visitor.press(keys, words);
    }
    for round in 0..5 {
        visitor.send(format!("\x1b[200~{}\x1b[201~", "1\r\n".repeat(400_000)));
        visitor.press(key::TAB, &said("menu-quick-exit"));
        visitor.press(key::ESC, "Stone 1");
        assert!(!visitor.all().contains("Echo"), "round {round}: {}", visitor.screen());
    }
}

/// 20 MB for 100.
#[test]
fn a_paste_without_end_costs_nothing() {
    let mut kiosk = Kiosk::start(&[]);
    let visitor = Visitor::enter(&kiosk);
    visitor.press("1", "The row of stones");
    visitor.send("\x1b[200~");
    let piece = vec![b'x'; 1 << 18];
    for _ in 0..8 {
        assert!(visitor.send(&piece));
    }
    let before = kiosk.memory();
    let mut most = before;
    for _ in 0..times(20, 100) * 4 {
        assert!(visitor.send(&piece));
        most = most.max(kiosk.memory());
    }
    measured(&format!("a paste without end: +{} KiB", (most - before) / 1024));
    assert!(most - before < 2 * MIB, "{} bytes", most - before);
    visitor.send("\x1b[201~");
    // Keys are read again afterwards.
    visitor.press(key::TAB, &said("menu-quick-exit"));
    kiosk.is_well();
}
