//! A window that is closed: the program ends at once, quietly, and nothing is
//! lost.

use crate::places::{Place, answer};
use crate::world::{World, skipped, works};
use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process, waitid};
use std::time::{Duration, Instant};

/// How often a window is closed.
const RUNS: usize = 24;

/// Processor time used by a process, of which the system keeps account also
/// after its end; `None` where there is no `/proc`.
fn used(pid: Pid) -> Option<Duration> {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero())).ok()?;
    // The name, in brackets, may hold blanks: fields are counted after it.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks: u64 = fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?;
    // Linux counts in hundredths of a second, whatever its own clock does.
    Some(Duration::from_millis(ticks * 10))
}

#[test]
fn a_closed_window_ends_the_program_at_once_and_loses_nothing() {
    for run in 0..RUNS {
        let world = World::new();
        let mut terminal = Place::launch(&world).start();
        let stones = 1 + run % 4;
        terminal.see("Stone 1");
        answer(&mut terminal, 1, stones);
        if run % 3 == 0 {
            // Keys that nobody has read yet.
            terminal.send("\t\x1b[B\x1b[B");
        }
        let pid = terminal.pid();
        let before = used(pid);
        let closed = Instant::now();
        terminal.hang_up();
        // Its end is waited for, but not yet taken note of: until then the
        // system keeps its account.
        while !is_over(pid) {
            assert!(closed.elapsed() < Duration::from_secs(1), "run {run}: still there a second after its window");
            std::thread::sleep(Duration::from_millis(1));
        }
        match (before, used(pid)) {
            (Some(before), Some(after)) => assert!(
                after.saturating_sub(before) < Duration::from_millis(100),
                "run {run}: {before:?} before, {after:?} after"
            ),
            _ => skipped("processor time after a hang-up: no /proc"),
        }
        assert_eq!(world.answers(), stones, "run {run}");
    }
}

/// Where the terminal belongs to another session, nobody sends a signal: that
/// it is gone must be seen by reading.
#[test]
fn a_window_that_goes_without_a_signal_ends_the_program_as_well() {
    if !works("setsid", &["true"]) {
        return skipped("a window that goes without a signal: setsid is missing");
    }
    let world = World::new();
    let file = world.home().join("pid");
    let script = format!("setsid sh -c 'echo $$ > {}; exec \"$@\"' sh \"$@\"; true", file.display());
    let mut terminal = Place::launch(&world).under("sh", ["-c", &script, "sh"]).start();
    terminal.see("Stone 1");
    answer(&mut terminal, 1, 2);
    let number: i32 = std::fs::read_to_string(&file).expect("a process").trim().parse().expect("a number");
    let pid = Pid::from_raw(number).expect("a process");
    let before = used(pid).expect("time");
    let closed = Instant::now();
    terminal.hang_up();
    let there = || std::fs::read_to_string(format!("/proc/{number}/stat")).is_ok_and(|stat| !stat.contains(") Z"));
    let mut after = before;
    while there() && closed.elapsed() < Duration::from_secs(1) {
        after = used(pid).unwrap_or(after);
        std::thread::sleep(Duration::from_millis(1));
    }
    if there() {
        // Nobody else would end it.
        kill_process(pid, Signal::KILL).expect("it is there");
        panic!("still there a second after its window, {before:?} of time used before and {after:?} now");
    }
    assert!(after.saturating_sub(before) < Duration::from_millis(100), "{before:?} before, {after:?} after");
    assert_eq!(world.answers(), 2);
}

fn is_over(pid: Pid) -> bool {
    let how = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT | WaitIdOptions::NOHANG;
    matches!(waitid(WaitId::Pid(pid), how), Ok(Some(_)))
}
