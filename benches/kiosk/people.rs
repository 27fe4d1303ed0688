//! What people do: they look at the page and its footer, read on, answer, turn
//! back, search, look things up; one in five takes a resume code. And a thousand
//! of them at people's pace.
//!
//! Whatever a person presses follows from her number and from what she sees, in
//! any language: footers name keys by signs. To extend: another habit is an arm
//! of [`Person::decide`].

use super::Outcome;
use super::client::{Answer, Visitor};
use super::report::percentile;
use super::server::{Address, Server, Store};
use std::collections::VecDeque;
use std::path::Path;
use std::time::{Duration, Instant};

const ENTER: &[u8] = b"\r";
const BACK: &[u8] = b"\x1b[D";
const ON: &[u8] = b"\x1b[C";
const DOWN: &[u8] = b"\x1b[B";
const ESC: &[u8] = b"\x1b";
const TAB: &[u8] = b"\t";
const SEARCH: &[u8] = b"\x1bOR";
const GLOSSARY: &[u8] = b"\x1b[15~";
const DECLARATION: &[u8] = b"\x1b[17~";
const DIGITS: [&[u8]; 9] = [b"1", b"2", b"3", b"4", b"5", b"6", b"7", b"8", b"9"];

/// From the first page into the first lesson.
pub const WAY: [&[u8]; 2] = [ENTER, ENTER];
/// Pages of a lesson there and back; each key changes the page.
pub const PAGES: [&[u8]; 6] = [ENTER, BACK, ENTER, ENTER, BACK, BACK];

/// How long a page may take before a person thinks that the key does nothing
/// here. Far more than any page takes, so that a slow one is not lost.
const PATIENCE: Duration = Duration::from_millis(400);

/// What a run of keys came to.
#[derive(Default)]
pub struct Tally {
    /// From each key that changed the page to the page, but for Esc.
    pub times: Vec<Duration>,
    /// The same of Esc, after which a terminal program has to wait whether more
    /// follows: many keys begin with it.
    pub escapes: Vec<Duration>,
    /// Keys that changed nothing.
    pub nothing: usize,
    /// Answers to questions among the keys.
    pub answers: usize,
    /// Letters typed into fields.
    pub letters: usize,
    /// Codes asked for.
    pub codes: usize,
    /// Visits that came to their end, each followed by another.
    pub ended: usize,
    /// Bytes painted.
    pub bytes: u64,
}

impl Tally {
    /// Keys pressed.
    pub fn keys(&self) -> usize {
        self.times.len() + self.escapes.len() + self.nothing
    }

    /// Takes over what another one counted.
    pub fn add(&mut self, other: Self) {
        self.times.extend(other.times);
        self.escapes.extend(other.escapes);
        self.nothing += other.nothing;
        self.answers += other.answers;
        self.letters += other.letters;
        self.codes += other.codes;
        self.ended += other.ended;
        self.bytes += other.bytes;
    }
}

/// What a key is meant to do.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Habit {
    Read,
    Answer,
    Write,
    Code,
}

/// Somebody at a terminal.
pub struct Person {
    visitor: Visitor,
    server: Address,
    number: usize,
    /// State of a small generator of numbers (xorshift, Marsaglia 2003).
    dice: u64,
    keys: usize,
    /// Keys that she has in mind already.
    plan: VecDeque<(&'static [u8], Habit)>,
    /// Keys one after the other that changed nothing.
    stuck: usize,
}

impl Person {
    /// Somebody who comes in and sees the first page.
    pub async fn come(server: &Address, number: usize) -> Outcome<Self> {
        let visitor = Visitor::connect(server, number, false).await?;
        let dice = 0x9e37_79b9_7f4a_7c15 ^ (number as u64 + 1).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        Ok(Self { visitor, server: server.clone(), number, dice, keys: 0, plan: VecDeque::new(), stuck: 0 })
    }

    /// A number below `sides`.
    fn roll(&mut self, sides: usize) -> usize {
        self.dice ^= self.dice << 13;
        self.dice ^= self.dice >> 7;
        self.dice ^= self.dice << 17;
        (self.dice >> 33) as usize % sides
    }

    /// Does what she does next.
    pub async fn act(&mut self, tally: &mut Tally) -> Outcome<()> {
        // Behind OpenSSH a page comes in pieces.
        self.visitor.settle(Duration::from_millis(u64::from(self.server.key.is_some()))).await;
        let (key, habit) = self.decide();
        self.keys += 1;
        match self.visitor.press(key, PATIENCE).await {
            Answer::Page(bytes, time) => {
                if key == ESC { &mut tally.escapes } else { &mut tally.times }.push(time);
                tally.bytes += bytes;
                self.stuck = 0;
                match habit {
                    Habit::Answer => tally.answers += 1,
                    Habit::Write => tally.letters += 1,
                    Habit::Code => tally.codes += 1,
                    Habit::Read => {}
                }
            }
            Answer::Nothing => {
                tally.nothing += 1;
                self.stuck += 1;
                self.plan.clear();
            }
            Answer::Ended => {
                tally.ended += 1;
                let again = Self::come(&self.server, self.number).await?;
                *self = Self { dice: self.dice, keys: self.keys, ..again };
            }
        }
        Ok(())
    }

    /// The next key, from what she sees.
    fn decide(&mut self) -> (&'static [u8], Habit) {
        if let Some(next) = self.plan.pop_front() {
            return next;
        }
        // She has read something worth keeping by now. The entry is the eleventh
        // of the menu.
        if self.keys == 5 && self.number.is_multiple_of(5) {
            self.plan.extend([(DOWN, Habit::Read); 10]);
            self.plan.extend([(ENTER, Habit::Code), (ENTER, Habit::Read), (ESC, Habit::Read)]);
            return (TAB, Habit::Read);
        }
        let screen = self.visitor.screen();
        let writes = !screen.hide_cursor();
        let footer = screen.rows(0, 80).filter(|row| !row.trim().is_empty()).last().unwrap_or_default();
        let digits = footer.split("1–").nth(1).and_then(|rest| rest.chars().next()).and_then(|last| last.to_digit(10));
        let (turns, asks) = (footer.contains('←'), footer.contains('→') || footer.contains("Backspace"));
        match (self.stuck, self.roll(100)) {
            (3.., _) => (TAB, Habit::Read),
            (2, _) => (ESC, Habit::Read),
            (1, _) => (ON, Habit::Read),
            (_, 0..2) => {
                // A word that is looked for, letter by letter, and opened.
                let word: [&'static [u8]; 4] = [b"r", b"e", b"c", b"h"];
                self.plan.extend(word.map(|letter| (letter, Habit::Write)));
                self.plan.extend([(ENTER, Habit::Read), (ESC, Habit::Read)]);
                (SEARCH, Habit::Read)
            }
            (_, 2) => {
                self.plan.extend([(DOWN, Habit::Read), (DOWN, Habit::Read), (ENTER, Habit::Read), (ESC, Habit::Read)]);
                (if self.roll(2) == 0 { GLOSSARY } else { DECLARATION }, Habit::Read)
            }
            (_, 3) => {
                self.plan.extend([(DOWN, Habit::Read), (ESC, Habit::Read)]);
                (TAB, Habit::Read)
            }
            _ if writes && asks => {
                // A year, as good as any.
                self.plan.extend([(DIGITS[8], Habit::Write), (ENTER, Habit::Answer)]);
                (DIGITS[0], Habit::Write)
            }
            _ if writes => (ESC, Habit::Read),
            (_, 4..10) if turns => (BACK, Habit::Read),
            (_, 10..75) => match digits {
                Some(last) => {
                    let habit = if asks { Habit::Answer } else { Habit::Read };
                    (DIGITS[self.roll(last as usize)], habit)
                }
                None => (ENTER, Habit::Read),
            },
            _ => (ENTER, if asks { Habit::Answer } else { Habit::Read }),
        }
    }
}

/// A thousand sessions, a key every few seconds each; what the server takes for
/// that.
pub async fn run(binary: &Path, seconds: u64, store: Store) -> Outcome<()> {
    const SESSIONS: usize = 1000;
    println!("\n{SESSIONS} sessions at 80×24, a key every 5 s each, for {seconds} s; store: {store}");
    let server = Server::ours(binary, store)?;
    let began = Instant::now();
    let mut people = Vec::with_capacity(SESSIONS);
    for number in 0..SESSIONS {
        people.push(Person::come(&server, number).await?);
    }
    println!("  all there after {:.1} s", began.elapsed().as_secs_f64());
    let cpu = server.cpu();
    let start = Instant::now();
    let until = start + Duration::from_secs(seconds);
    let mut tasks = tokio::task::JoinSet::new();
    for (number, mut person) in people.into_iter().enumerate() {
        tasks.spawn(async move {
            let mut tally = Tally::default();
            // Everybody begins at another moment.
            tokio::time::sleep(Duration::from_micros(5_000_000 / SESSIONS as u64 * number as u64)).await;
            while Instant::now() < until {
                let pressed = Instant::now();
                person.act(&mut tally).await?;
                tokio::time::sleep(Duration::from_secs(5).saturating_sub(pressed.elapsed())).await;
            }
            Ok::<_, Box<dyn std::error::Error + Send + Sync>>((person, tally))
        });
    }
    let (mut tally, mut held) = (Tally::default(), Vec::new());
    while let Some(joined) = tasks.join_next().await {
        let (person, some) = joined??;
        held.push(person);
        tally.add(some);
    }
    let used = server.cpu() - cpu;
    let memory = server.memory();
    let ms = |part| percentile(&tally.times, part).as_secs_f64() * 1e3;
    println!("  {}", super::report::habits(&tally));
    println!(
        "  key to page {:.2} ms at the 50th, {:.2} at the 95th, {:.2} at the 99th percentile, {:.2} the slowest; Esc {:.1} ms, {:.1} the slowest (goals: 5 ms at the 95th, none above 100)",
        ms(50),
        ms(95),
        ms(99),
        ms(100),
        percentile(&tally.escapes, 50).as_secs_f64() * 1e3,
        percentile(&tally.escapes, 100).as_secs_f64() * 1e3,
    );
    println!(
        "  memory in all {:.1} MiB (goal: 100 MB = 95.4 MiB); processor {:.1} % of one core",
        memory as f64 / 1024.0 / 1024.0,
        used.as_secs_f64() / start.elapsed().as_secs_f64() * 100.0
    );
    // What follows a key is done by then: saving after 5 s, and after 30 s one
    // look whether the page arrived.
    tokio::time::sleep(Duration::from_secs(45)).await;
    let idle = server.cpu();
    tokio::time::sleep(Duration::from_secs(10)).await;
    println!("  idle for 10 s: {:.2} ms of processor time", (server.cpu() - idle).as_secs_f64() * 1e3);
    Ok(())
}
