//! Requirement 3: as many visits as there are places, and what they cost.

use crate::kiosk::{Kiosk, source};
use crate::limits::join;
use crate::pty::PATIENCE;
use crate::times;
use crate::visitor::{Visitor, Who, block_on};
use crate::world::{measured, said, skipped};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::time::{Duration, Instant};

const HOME: &str = "home-declaration";
const MIB: u64 = 1 << 20;

/// Whether this process may have so many files open; asks for it.
fn may_open(files: u64) -> bool {
    let limit = getrlimit(Resource::Nofile);
    if limit.current.is_some_and(|current| current < files) {
        let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(files), maximum: limit.maximum });
    }
    getrlimit(Resource::Nofile).current.is_none_or(|current| current >= files)
}

/// Of 21 who come 20 find a place, and are answered. With 105 for 1,050.
#[test]
fn a_house_can_be_full() {
    let (places, come) = (times(100, 1000), times(105, 1050));
    if !may_open(come as u64 + 500) {
        skipped("a full house: this process may not open enough files (ulimit -n 8192)");
        return;
    }
    let flags = ["--sessions", &places.to_string(), "--attract-seconds", "0", "--close-seconds", "0"];
    let mut kiosk = Kiosk::start(&flags);
    Visitor::enter(&kiosk).see(&said(HOME));
    kiosk.empties();
    let before = kiosk.memory();
    let begin = Instant::now();
    let mut all: Vec<Visitor> = Vec::new();
    // 35 of each source, which is less than it may have; a class comes at once.
    for class in 0..come / 35 {
        let who = Who::from(u8::try_from(10 + class).expect("few"));
        let each: Vec<_> = block_on(join((0..35).map(|_| who.come(&kiosk))));
        all.extend(each.into_iter().map(|visitor| visitor.expect("her side comes in")));
    }
    let (mut inside, mut outside) = (Vec::new(), Vec::new());
    for visitor in all {
        visitor.until("a page, or a line", |seen| seen.exit.is_some() || seen.closed || seen.frames > 0);
        // The exit code follows its line.
        visitor.until("a page, or an end", |seen| seen.closed || seen.parser.screen().contents().contains(&said(HOME)));
        if visitor.is_in() { inside.push(visitor) } else { outside.push(visitor) }
    }
    let filled = begin.elapsed();
    assert_eq!((inside.len(), outside.len()), (places, come - places));
    for visitor in &outside {
        assert_eq!(visitor.ends(), Some(1));
        assert_eq!(visitor.all().trim(), said("end-full"));
    }
    assert_eq!(kiosk.count("sessions"), places as u64);
    assert_eq!(kiosk.count("refused_total{why=\"full\"}"), (come - places) as u64);
    let memory = kiosk.memory();
    // Each presses a key, and all of them are answered.
    let mut times: Vec<Duration> = Vec::new();
    for visitor in &inside {
        let frames = visitor.seen().frames;
        let pressed = Instant::now();
        visitor.send(crate::pty::key::TAB);
        while visitor.seen().frames == frames {
            assert!(pressed.elapsed() < PATIENCE, "a key is not answered: {}", visitor.screen());
            std::thread::sleep(Duration::from_micros(100));
        }
        times.push(pressed.elapsed());
        visitor.see(&said("menu-quick-exit"));
    }
    times.sort_unstable();
    let (half, most) = (times[places / 2], times[places * 95 / 100]);
    measured(&format!(
        "{places} visits: all there in {filled:?}, {} MiB, {} KiB each; key to page: median {half:?}, 95 % within {most:?}",
        memory / MIB,
        memory.saturating_sub(before) / places as u64 / 1024
    ));
    assert!(memory <= 512 * MIB, "{} MiB", memory / MIB);
    // A place that comes free is there for the next.
    inside.pop().expect("somebody").vanish();
    kiosk.until("a free place", |kiosk| kiosk.count("sessions") == places as u64 - 1);
    Who { from: source(2), ..Who::default() }.enter(&kiosk).see(&said(HOME));
    kiosk.is_well();
}
