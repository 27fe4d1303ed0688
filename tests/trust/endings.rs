//! Signals and panics, on every screen: the terminal is left as it was found
//! and the answers are kept.

use crate::places::{PLACES, Place};
use crate::pty::{Terminal, key, shows, text};
use crate::trace::{Tracer, read_now};
use crate::world::World;
use rustix::process::Signal;
use std::time::Duration;

/// Ways in which a session ends without the learner's leave.
const SIGNALS: [(&str, Signal); 4] =
    [("TERM", Signal::TERM), ("HUP", Signal::HUP), ("INT", Signal::INT), ("QUIT", Signal::QUIT)];

#[track_caller]
fn in_order(terminal: &Terminal, world: &World, what: &str) {
    assert_eq!(terminal.left_behind(), Vec::<String>::new(), "{what}");
    assert_eq!(terminal.aside().strange, Vec::<String>::new(), "{what}");
    assert_eq!(world.answers(), 1, "{what}");
    assert!(!terminal.shows("Echo 1"), "{what}: the lesson is still on screen:\n{}", terminal.text());
}

#[test]
fn any_signal_on_any_screen_leaves_the_terminal_as_it_was() {
    for place in &PLACES {
        for (name, signal) in SIGNALS {
            let what = format!("{name} on the screen {}", place.name);
            let world = World::new();
            let mut terminal = Place::launch(&world).start();
            place.walk(&mut terminal);
            assert!(terminal.is_raw() && terminal.screen().alternate_screen(), "{what}");
            terminal.signal(signal);
            terminal.end();
            in_order(&terminal, &world, &what);
        }
    }
}

/// Before the first page there is nothing to lose, but a terminal to put back.
#[test]
fn a_signal_while_the_program_begins_leaves_the_terminal_as_it_was() {
    for run in 0..40 {
        let world = World::new();
        let mut terminal = Place::launch(&world).start();
        std::thread::sleep(Duration::from_micros(run * 900));
        terminal.signal(Signal::TERM);
        terminal.end();
        assert_eq!(terminal.left_behind(), Vec::<String>::new(), "after {} microseconds", run * 900);
    }
}

/// The same between any two calls of the system with which it begins: there a
/// signal can come while its watch is half set up.
#[test]
fn a_signal_at_any_step_of_the_beginning_ends_the_program() {
    let Some(tracer) = Tracer::find("signals at each step of the beginning") else { return };
    let mut steps = 0;
    for call in ["rt_sigaction", "rt_sigprocmask", "socketpair", "fcntl", "ioctl", "poll"] {
        for count in 1.. {
            let world = World::new();
            let log = world.home().join("calls");
            let inject = format!("inject={call}:signal=SIGTERM:when={count}");
            let calls = format!("trace={call}");
            let launch = tracer.watch(Place::launch(&world), &log, &["-e", &calls, "-e", &inject]);
            let mut terminal = launch.start();
            // Without one, all calls of this name were made before the lesson.
            let begun = |screen: &vt100::Screen| shows(screen, "Stone 1");
            if terminal.reaches(begun) && !read_now(&log).iter().any(|line| line.contains("--- SIGTERM")) {
                break;
            }
            terminal.end();
            assert_eq!(terminal.left_behind(), Vec::<String>::new(), "at {call} {count}");
            steps += 1;
        }
    }
    assert!(steps > 20, "only {steps} steps were looked at");
}

#[test]
fn a_panic_on_any_screen_leaves_the_terminal_as_it_was_and_its_message_to_be_read() {
    for place in &PLACES {
        let what = format!("panic on the screen {}", place.name);
        let world = World::new();
        let mut terminal = Place::launch(&world).env("ARTICLE26_TEST_PANIC", "1").start();
        place.walk(&mut terminal);
        terminal.send(key::F12);
        let status = terminal.end();
        assert_eq!(status.code(), Some(101), "{what}: {status}");
        in_order(&terminal, &world, &what);
        if place.name == "too small" {
            continue;
        }
        assert!(terminal.shows("a panic was asked for by a test"), "{what}:\n{}", terminal.text());
        // The shell goes on below the message, not over it.
        let (row, column) = terminal.screen().cursor_position();
        let written = terminal.text().lines().count();
        assert!(
            usize::from(row) >= written && column == 0,
            "{what}: the cursor is in row {row} of:\n{}",
            terminal.text()
        );
    }
}

#[test]
fn a_stopped_session_gives_the_terminal_back_and_then_paints_anew() {
    for place in &PLACES {
        let what = format!("on the screen {}", place.name);
        let world = World::new();
        let mut terminal = Place::launch(&world).start();
        place.walk(&mut terminal);
        let before = terminal.text();
        terminal.signal(Signal::TSTP);
        terminal.until("the screen from before", |screen| !screen.alternate_screen());
        assert!(stopped(&terminal), "{what}: not stopped");
        terminal.settle();
        assert_eq!(terminal.left_behind(), Vec::<String>::new(), "{what}");
        terminal.signal(Signal::CONT);
        terminal.until("the same page again", |screen| screen.alternate_screen() && text(screen) == before);
        assert!(terminal.is_raw() && terminal.screen().bracketed_paste(), "{what}");
        terminal.signal(Signal::TERM);
        terminal.end();
        in_order(&terminal, &world, &what);
    }
}

/// Whether the process comes to a stop.
fn stopped(terminal: &Terminal) -> bool {
    let file = format!("/proc/{}/stat", terminal.pid().as_raw_nonzero());
    (0..2000).any(|_| {
        std::thread::sleep(Duration::from_millis(1));
        std::fs::read_to_string(&file)
            .is_ok_and(|stat| stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('T')))
    })
}

/// A stop that cannot be caught: the shell takes the terminal back by itself,
/// with its own modes.
#[test]
fn a_session_stopped_by_force_takes_the_terminal_again() {
    let world = World::new();
    let mut terminal = Place::launch(&world).start();
    let cooked = terminal.modes_before();
    PLACES[0].walk(&mut terminal);
    terminal.signal(Signal::STOP);
    assert!(stopped(&terminal));
    terminal.set_modes(&cooked);
    terminal.signal(Signal::CONT);
    terminal.until("raw mode", |_| true);
    terminal.press("\x1bOP", &crate::world::said("help-here"));
    assert!(terminal.is_raw(), "keys are still read line by line");
    terminal.signal(Signal::TERM);
    terminal.end();
    in_order(&terminal, &world, "after a stop by force");
}

/// Output that nobody takes must not keep the program from ending.
#[test]
fn a_terminal_that_takes_nothing_more_does_not_keep_the_program() {
    let world = World::new();
    let mut terminal = Place::launch(&world).start();
    PLACES[0].walk(&mut terminal);
    assert!(terminal.clog(), "the program reads on, so its output was never in the way");
    terminal.signal(Signal::TERM);
    terminal.signal(Signal::TERM);
    terminal.end_unread();
    assert_eq!(world.answers(), 1);
}
