//! Windows of any size, and windows that change: nothing is lost, and nothing
//! goes past the edge.

use crate::places::Place;
use crate::pty::{Terminal, key};
use crate::world::{World, said};

/// Turns over to the end of a long page.
const TO_THE_END: &str = "\x1b[6~\x1b[6~\x1b[6~\x1b[6~";

/// Takes the learner through a question, the menu and back.
#[track_caller]
fn tour(terminal: &mut Terminal, what: &str) {
    let there = |words: &'static str| move |screen: &vt100::Screen| screen.contents().contains(words);
    terminal.until(what, there("Stone 1"));
    terminal.send("1");
    terminal.send(TO_THE_END);
    terminal.until(what, there("Echo 1"));
    terminal.send(key::TAB);
    terminal.until(what, move |screen| !there("Echo 1")(screen));
    terminal.send(key::ESC);
    terminal.until(what, there("1/12"));
    terminal.send(TO_THE_END);
    terminal.until(what, there("Echo 1"));
}

#[test]
fn windows_of_all_sizes_can_be_worked_in() {
    for (columns, rows) in [(20, 6), (21, 9), (40, 12), (80, 24), (132, 43), (200, 60), (300, 100)] {
        let what = format!("{columns} × {rows}");
        let world = World::new();
        let mut terminal = Place::launch(&world).size(columns, rows).start();
        tour(&mut terminal, &what);
        assert_eq!(terminal.screen().size(), (rows.try_into().expect("rows"), columns.try_into().expect("columns")));
        terminal.send(key::CTRL_C);
        assert!(terminal.end().success(), "{what}");
        assert_eq!(terminal.left_behind(), Vec::<String>::new(), "{what}");
        assert_eq!(terminal.aside().strange, Vec::<String>::new(), "{what}");
        assert_eq!(world.answers(), 1, "{what}");
    }
}

#[test]
fn a_window_that_is_too_small_says_so_and_loses_nothing() {
    for (columns, rows) in [(19, 5), (19, 24), (80, 5), (1, 1), (2, 60), (200, 1)] {
        let what = format!("{columns} × {rows}");
        let world = World::new();
        let mut terminal = Place::launch(&world).start();
        tour(&mut terminal, &what);
        terminal.resize(columns, rows);
        terminal.until(&what, |screen| !screen.contents().contains("Echo 1"));
        terminal.settle();
        let first = said("too-small").chars().next().expect("words");
        assert!(terminal.text().starts_with(first), "{what}:\n{}", terminal.text());
        terminal.resize(80, 24);
        terminal.until(&what, |screen| screen.contents().contains("Echo 1"));
        // Leaving works in the dark, too.
        terminal.resize(columns, rows);
        terminal.send(key::CTRL_C);
        assert!(terminal.end().success(), "{what}");
        assert_eq!(terminal.left_behind(), Vec::<String>::new(), "{what}");
        assert_eq!(world.answers(), 1, "{what}");
    }
}

#[test]
fn after_a_storm_of_resizes_the_page_is_as_painted_at_once() {
    let world = World::new();
    let mut terminal = Place::launch(&world).start();
    tour(&mut terminal, "the tour");
    let before = terminal.text();
    let written = terminal.written.len();
    let mut seed = 26u32;
    for _ in 0..200 {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let columns = u16::try_from(seed >> 24).expect("a byte") % 200 + 1;
        let rows = u16::try_from(seed >> 16 & 0xff).expect("a byte") % 60 + 1;
        terminal.resize(columns, rows);
    }
    terminal.resize(80, 24);
    terminal.until("the page from before", |screen| crate::pty::text(screen) == before);
    terminal.settle();
    assert_eq!(terminal.text(), before);
    let sent = terminal.written.len() - written;
    assert!(sent < 4 << 20, "{sent} bytes for 200 resizes");
    // It is the page, not its ghost: the next key works on it.
    terminal.press(key::ENTER, "Stone 2");
    assert_eq!(terminal.aside().strange, Vec::<String>::new());
    terminal.send(key::CTRL_C);
    assert!(terminal.end().success());
    assert_eq!(world.answers(), 1);
}

/// A page that is painted anew after a resize is the page of a session that
/// began at that size.
#[test]
fn a_resized_page_is_the_page_of_that_size() {
    for (columns, rows) in [(20, 6), (40, 12), (132, 43)] {
        let world = World::new();
        let mut resized = Place::launch(&world).start();
        resized.see("Stone 1");
        resized.resize(columns, rows);
        let other = World::new();
        let mut begun = Place::launch(&other).size(columns, rows).start();
        begun.until("a stone", |screen| screen.contents().contains("Stone 1"));
        begun.settle();
        let wish = begun.text();
        resized.until(&format!("as begun at {columns} × {rows}:\n{wish}"), |screen| crate::pty::text(screen) == wish);
    }
}

/// A thousand pasted lines answer nothing, and a paste without end stays small.
#[test]
fn what_is_pasted_answers_nothing_and_fills_no_memory() {
    let world = World::new();
    let mut terminal = Place::launch(&world).start();
    terminal.see("Stone 1");
    let memory = |terminal: &Terminal| -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", terminal.pid().as_raw_nonzero())).ok()?;
        status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().trim_end_matches(" kB").parse().ok()
    };
    terminal.send(format!("\x1b[200~{}\x1b[201~", "1\r".repeat(1000)));
    terminal.press(key::F1, &said("help-here"));
    terminal.press(key::ESC, "Stone 1");
    assert_eq!(world.answers(), 0);
    let before = memory(&terminal);
    terminal.send(format!("\x1b[200~{}", "1\r".repeat(1 << 20)));
    terminal.send("\x1b[201~");
    terminal.press(key::F1, &said("help-here"));
    let after = memory(&terminal);
    match (before, after) {
        (Some(before), Some(after)) => assert!(after <= before + 1024, "{before} kB before, {after} kB after"),
        _ => crate::world::skipped("memory of a paste: no /proc"),
    }
    terminal.send(key::CTRL_C);
    assert!(terminal.end().success());
    assert_eq!(world.answers(), 0);
}
