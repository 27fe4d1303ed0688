//! What the program sends and how often it wakes, exactly: bytes, writes,
//! questions to the terminal, wake-ups. No times: those are for the benchmark,
//! whose driver and text are used here.
//!
//! Each test starts the program in a terminal of its own. What the system does
//! not tell (wake-ups outside Linux, writes without `strace`) is skipped and
//! said so. To extend: a promise about the wire is one more test.

#![cfg(target_os = "linux")]

#[allow(dead_code, reason = "the benchmark uses all of it")]
#[path = "../benches/suite/process.rs"]
mod process;
#[allow(dead_code, reason = "the benchmark uses all of it")]
#[path = "../benches/suite/programs.rs"]
mod programs;
#[allow(dead_code, reason = "the benchmark uses all of it")]
#[path = "../benches/suite/pty.rs"]
mod pty;
#[allow(dead_code, reason = "the benchmark uses all of it")]
#[path = "../benches/suite/work.rs"]
mod work;

use programs::Program;
use pty::{Terminal, queries};
use std::path::Path;
use std::time::Duration;
use work::{Files, PAGES, title};

const LIMIT: Duration = Duration::from_secs(20);
const RIGHT: &[u8] = b"\x1b[C";

/// The work text in a folder that is gone when the test is over.
fn prepared() -> (tempfile::TempDir, Files) {
    let folder = tempfile::tempdir().expect("a folder");
    let files = Files::write(folder.path()).expect("the work is written");
    (folder, files)
}

/// The program with the lesson, and with home.
fn programs(files: &Files) -> [Program; 2] {
    let mut all = programs::course(Path::new(env!("CARGO_BIN_EXE_article26")), "article26", files).into_iter();
    [all.next().expect("the lesson"), all.next().expect("home")]
}

/// Starts it and waits for its first screen; says what that cost in bytes.
fn started(program: &Program, files: &Files) -> (Terminal, usize) {
    let (terminal, first) = program.start(&programs::environment(files)).expect("it starts");
    assert!(first.shown, "no first screen:\n{}", terminal.text());
    (terminal, first.bytes)
}

/// Turns to a page; says what that cost in bytes.
fn turn(terminal: &mut Terminal, keys: &[u8], page: usize) -> usize {
    let burst = terminal.step(keys, &title(page), LIMIT).expect("keys can be pressed");
    assert!(burst.shown, "page {page} does not come:\n{}", terminal.text());
    burst.bytes
}

#[test]
fn silence_costs_nothing() {
    let (_folder, files) = prepared();
    for program in programs(&files) {
        let (mut terminal, _) = started(&program, &files);
        // It may still be on its way to sleep.
        let _ = terminal.idle(Duration::from_millis(200));
        let before = process::sleeps(terminal.id());
        let bytes = terminal.idle(Duration::from_secs(1)).expect("silence can be heard");
        assert_eq!(bytes, 0, "{}: bytes in silence", program.name);
        let Some(before) = before else {
            println!("skipped: the system does not tell wake-ups");
            continue;
        };
        assert_eq!(process::sleeps(terminal.id()), Some(before), "{}: wakes up in silence", program.name);
    }
}

#[test]
fn a_frame_is_one_write() {
    let (_folder, files) = prepared();
    for program in programs(&files) {
        match program.writes(&programs::environment(&files), &files.trace) {
            Some(writes) => assert_eq!(writes, (1.0, 1.0), "{}: writes at the start and per key", program.name),
            None => println!("skipped: strace is absent or not permitted"),
        }
    }
}

#[test]
fn nothing_is_asked_before_the_first_screen() {
    let (_folder, files) = prepared();
    for program in programs(&files) {
        // Nothing answers here, so a program that waited would fail to start.
        let (terminal, _) = started(&program, &files);
        let asked = queries(&terminal.received);
        assert!(asked.is_empty(), "{} asks {asked:?}", program.name);
    }
    // The reader of questions sees them.
    let asked = queries(b"a\x1b[6n\x1b[31mb\x1b]11;?\x07\x1b[?2026$p\x1b[c\x1b[?25l\x1b[5;6H\x1bP+q544e\x1b\\");
    assert_eq!(asked.len(), 5, "{asked:?}");
}

#[test]
fn nine_presses_cost_hardly_more_than_one() {
    let (_folder, files) = prepared();
    let [lesson, _] = programs(&files);
    let (mut terminal, _) = started(&lesson, &files);
    let single: usize = (2..=PAGES).map(|page| turn(&mut terminal, RIGHT, page)).sum();
    drop(terminal);
    let (mut terminal, _) = started(&lesson, &files);
    let held = turn(&mut terminal, &RIGHT.repeat(PAGES - 1), PAGES);
    // Not 1.2 times: 12 tenths of the mean of nine.
    assert!(held * (PAGES - 1) * 10 <= single * 12, "nine presses send {held} bytes, nine single ones {single}");
}

#[test]
fn a_key_that_means_nothing_sends_nothing() {
    let (_folder, files) = prepared();
    for program in programs(&files) {
        let (mut terminal, _) = started(&program, &files);
        for key in ["z", "\x1b[24~", "\x1b[99;99R"] {
            let burst = terminal.step(key.as_bytes(), "", Duration::from_millis(300)).expect("a key can be pressed");
            assert_eq!(burst.bytes, 0, "{}: {key:?}", program.name);
        }
    }
}

#[test]
fn a_page_turn_costs_its_text_and_little_more() {
    let (_folder, files) = prepared();
    let [lesson, _] = programs(&files);
    let (mut terminal, first) = started(&lesson, &files);
    let mut sent = 0;
    let mut text = 0;
    for page in 2..=PAGES {
        sent += turn(&mut terminal, RIGHT, page);
        text += work::text(page).len();
    }
    assert!(sent * 100 <= text * 115, "nine pages of {text} bytes take {sent}");
    // The first screen has a title, an outline of keys and the modes besides.
    let own = terminal.text().len();
    assert!(first <= own * 2, "the first screen takes {first} bytes for a text of {own}");
}
