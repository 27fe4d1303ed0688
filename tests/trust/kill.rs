//! Killed without warning: what was shown as answered is on the disk, and the
//! file opens.
//!
//! An answer is acknowledged when its feedback was painted; not one of those
//! may be missing afterwards, wherever the program was.

use crate::places::{Place, answer};
use crate::pty::{Terminal, key, killed_by, shows};
use crate::trace::{Tracer, read};
use crate::world::{World, measured, said};
use article26::learn::fact::Fact;
use rustix::process::Signal;
use std::time::Duration;

/// Runs killed at random moments.
const RUNS: u64 = 64;
/// Calls at which the program is killed: all that change a file, and all that
/// write, to the terminal too.
const CALLS: &str = "mkdir,mkdirat,openat,write,pwrite64,writev,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat,flock,fchmod,fchmodat,chmod";

/// Numbers that look random and are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// Plays on until the end of stones or of the program; returns how many answers
/// were acknowledged.
fn play(terminal: &mut Terminal, stones: usize) -> usize {
    let mut acknowledged = 0;
    if !terminal.reaches(|screen| shows(screen, "Stone 1")) {
        return 0;
    }
    for stone in 1..=stones {
        terminal.send("1");
        if terminal.reaches(|screen| shows(screen, &format!("Echo {stone}:"))) {
            acknowledged = stone;
        }
        if terminal.ended().is_some() {
            return acknowledged;
        }
        terminal.send(key::ENTER);
        terminal.reaches(|screen| shows(screen, &format!("Stone {}:", stone + 1)));
    }
    acknowledged
}

/// The file opens, to the library and to the program, with all that was
/// acknowledged, and a new session goes on with it.
#[track_caller]
fn nothing_lost(world: &World, acknowledged: usize, what: &str) {
    let kept = if world.file().exists() { world.records() } else { Vec::new() };
    let items: Vec<String> = kept
        .iter()
        .filter_map(|record| if let Fact::Answered { item, .. } = &record.fact { Some(item.clone()) } else { None })
        .collect();
    let first: Vec<String> = (1..=items.len()).map(|stone| format!("lamp/stone-{stone}")).collect();
    assert_eq!(items, first, "{what}: answers in order, each once");
    assert!(
        items.len() == acknowledged || items.len() == acknowledged + 1,
        "{what}: {acknowledged} acknowledged, {} kept",
        items.len()
    );
    let mut terminal = world.program(["--lang", "en", "learn", "lamp/run"]).start();
    terminal.see("The row of stones");
    assert!(
        !terminal.shows(&said("opened-repaired")) && !terminal.shows(&said("opened-not-possible")),
        "{what}:\n{}",
        terminal.text()
    );
    terminal.send(key::CTRL_C);
    assert!(terminal.end().success(), "{what}");
}

#[test]
fn killed_at_any_moment_no_acknowledged_answer_is_lost() {
    let mut chance = Chance(0x2626_1948_1210_0001);
    let mut answers = 0;
    for run in 0..RUNS {
        let world = World::new();
        let mut terminal = Place::launch(&world).start();
        let stones = usize::try_from(chance.below(5)).expect("few");
        let acknowledged = play(&mut terminal, stones);
        // The next keys are on their way when it ends.
        terminal.send(["1", "\r", "1\r1", "\t\x1b[B", "\x1b"][usize::try_from(chance.below(5)).expect("few")]);
        std::thread::sleep(Duration::from_micros(chance.below(4000)));
        let shown = (1..=12).rev().find(|stone| terminal.shows(&format!("Echo {stone}:"))).unwrap_or(0);
        terminal.signal(Signal::KILL);
        assert!(killed_by(terminal.end(), Signal::KILL));
        // Answers may have been painted after the last look; the keys sent at
        // last give two at most.
        let painted = (1..=12)
            .rev()
            .find(|stone| String::from_utf8_lossy(&terminal.written).contains(&format!("Echo {stone}:")))
            .unwrap_or(0);
        let least = acknowledged.max(shown).max(painted);
        let kept = if world.file().exists() { world.answers() } else { 0 };
        assert!(kept >= least, "run {run}: {least} acknowledged, {kept} kept");
        assert!(kept <= least + 2, "run {run}: {kept} kept of {least}");
        answers += kept;
        nothing_lost(&world, kept, &format!("run {run}"));
    }
    assert!(answers > 60, "the runs ended before anything was answered");
}

#[test]
fn killed_at_each_system_call_no_acknowledged_answer_is_lost() {
    let Some(tracer) = Tracer::find("kill points") else { return };
    let mut survived = false;
    let mut points = 0;
    for number in 1..400 {
        let world = World::new();
        let inject = format!("inject={CALLS}:signal=KILL:when={number}");
        let launch = tracer.watch(
            Place::launch(&world),
            &world.home().join("calls"),
            &["-e", &format!("trace={CALLS}"), "-e", &inject],
        );
        let mut terminal = launch.start();
        let acknowledged = play(&mut terminal, 2);
        if terminal.ended().is_none() {
            terminal.send(key::CTRL_C);
        }
        let status = terminal.end();
        nothing_lost(&world, acknowledged, &format!("call {number}"));
        if status.success() {
            assert_eq!(acknowledged, 2);
            survived = true;
            break;
        }
        assert!(killed_by(status, Signal::KILL), "call {number}: {status}");
        points = number;
    }
    assert!(survived, "no run completed");
    assert!(points > 20, "only {points} points: the calls are not those that matter");
    measured(&format!("kill points: {points} system calls"));
}

#[test]
fn an_answer_is_on_the_disk_before_it_is_shown() {
    let Some(tracer) = Tracer::find("order of writing, syncing and showing") else { return };
    let world = World::new();
    let log = world.home().join("calls");
    let calls = "trace=write,fsync,fdatasync";
    let mut terminal = tracer.watch(Place::launch(&world), &log, &["-y", "-e", calls]).start();
    terminal.see("Stone 1");
    answer(&mut terminal, 1, 4);
    terminal.send(key::CTRL_C);
    terminal.end();
    let lines = read(&log);
    let file = format!("<{}>", world.file().display());
    let find = |from: usize, what: &dyn Fn(&str) -> bool| {
        lines.iter().skip(from).position(|line| what(line)).map(|at| at + from)
    };
    for stone in 1..=4 {
        let item = format!("lamp/stone-{stone}\\\"");
        let written = find(0, &|line| {
            line.contains("write(") && line.contains(&file) && line.contains("Answered") && line.contains(&item)
        });
        let written = written.unwrap_or_else(|| panic!("stone {stone} was not written: {lines:#?}"));
        let synced = find(written, &|line| {
            (line.contains("fdatasync(") || line.contains("fsync(")) && line.contains(&file) && line.contains("= 0")
        });
        let synced = synced.unwrap_or_else(|| panic!("stone {stone} was not synced: {lines:#?}"));
        // The first output to the terminal after the answer was written.
        let shown = find(written, &|line| line.contains("write(") && line.contains("</dev/pts/"));
        let shown = shown.unwrap_or_else(|| panic!("stone {stone} was not shown: {lines:#?}"));
        assert!(
            written < synced && synced < shown,
            "stone {stone}: written {written}, synced {synced}, shown {shown}: {lines:#?}"
        );
    }
}
