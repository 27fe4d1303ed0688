//! Scripts other than Latin in a terminal that is not ours: what is asked of it
//! and taken back, and redraws in `tmux`.
//!
//! To extend: a language whose redraws are in doubt gets a row in `LANGUAGES`.

use crate::pty::{Terminal, key};
use crate::tmux::Tmux;
use crate::world::World;
use article26::page::Direction;
use article26::paint::text::bidi;
use article26::store::library;
use rustix::process::{Signal, kill_process};

const ASK: &[u8] = b"\x1b[8l";

/// A message in a language, as it is seen in cells.
fn seen(language: &str, id: &str) -> String {
    let words = library::open(&[]).catalog.words(language);
    let way = if words.is_right_to_left() { Direction::RightToLeft } else { Direction::LeftToRight };
    bidi::line(&bidi::Shaper::default().shape(&words.text(id)), way).into_owned()
}

fn at(written: &[u8], sequence: &[u8]) -> Option<usize> {
    written.windows(sequence.len()).position(|bytes| bytes == sequence)
}

fn start(language: &str) -> (World, Terminal) {
    let world = World::new();
    let mut terminal = world.program(["--lang", language]).env("ARTICLE26_TEST_PANIC", "1").start();
    terminal.see(&seen(language, "group-dignity"));
    (world, terminal)
}

#[test]
fn every_way_out_lets_the_terminal_order_text_again() {
    for (what, keys, signal) in [
        ("leaving", key::CTRL_C, None),
        ("quick exit", key::F10, None),
        ("panic", key::F12, None),
        ("TERM", "", Some(Signal::TERM)),
        ("HUP", "", Some(Signal::HUP)),
    ] {
        let (_world, mut terminal) = start("ar");
        assert!(terminal.aside().keeps_order, "{what}");
        // Before the first clear: rows keep the way in which they were cleared.
        assert!(at(&terminal.written, ASK) < at(&terminal.written, b"\x1b[2J"), "{what}");
        terminal.send(keys);
        if let Some(signal) = signal {
            terminal.signal(signal);
        }
        terminal.end();
        assert_eq!(terminal.left_behind(), Vec::<String>::new(), "{what}");
    }
}

#[test]
fn a_stopped_session_asks_again_when_it_goes_on() {
    let (_world, mut terminal) = start("ar");
    terminal.signal(Signal::TSTP);
    terminal.until("the screen from before", |screen| !screen.alternate_screen());
    terminal.settle();
    assert_eq!(terminal.left_behind(), Vec::<String>::new());
    terminal.signal(Signal::CONT);
    terminal.see(&seen("ar", "group-dignity"));
    assert!(terminal.aside().keeps_order);
}

#[test]
fn languages_that_run_to_the_right_ask_for_nothing() {
    for language in ["en", "th"] {
        let (_world, mut terminal) = start(language);
        terminal.send(key::CTRL_C);
        terminal.end();
        assert_eq!(at(&terminal.written, ASK), None, "{language}");
        assert_eq!(at(&terminal.written, b"\x1b[8h"), None, "{language}");
    }
}

/// Languages whose pages are turned.
const LANGUAGES: [&str; 4] = ["ar", "th", "zh", "en"];

/// Page after page, what changed alone is sent; what is on screen is what a
/// full paint puts there.
#[test]
fn under_tmux_redraws_leave_nothing_behind() {
    for language in LANGUAGES {
        let Some(tmux) = Tmux::with("redraws under tmux", &format!("--lang {language}")) else { return };
        let pid = tmux.run(&seen(language, "group-dignity"));
        let screen = || tmux.ask(&["capture-pane", "-p"]);
        // The Declaration is the last entry of home.
        tmux.keys(&["Up", "Enter"]);
        tmux.see(&seen(language, "group-order"));
        tmux.keys(&["3", "1"]);
        tmux.see("/30");
        // To an article and on, then among screens of other shapes.
        for keys in [["Enter"], ["Enter"], ["Tab"], ["Down"], ["F1"], ["Escape"], ["F2"], ["Escape"]] {
            let before = screen();
            tmux.keys(&keys);
            tmux.wait("another screen", |_| screen() != before);
            settled(&screen);
            let changed = screen();
            // Taken again, the terminal is painted from nothing.
            kill_process(pid, Signal::CONT).expect("the program can be signalled");
            settled(&screen);
            assert_eq!(screen(), changed, "{language} after {keys:?}");
        }
        tmux.keys(&["C-c"]);
        tmux.wait("the screen from before", |tmux| tmux.ask(&["display-message", "-p", "#{alternate_on}"]) == "0");
    }
}

/// Waits until the screen stays as it is for a moment.
fn settled(screen: &dyn Fn() -> String) {
    let mut last = screen();
    let mut same = 0;
    while same < 5 {
        std::thread::sleep(std::time::Duration::from_millis(20));
        let now = screen();
        same = if now == last { same + 1 } else { 0 };
        last = now;
    }
}
