//! What a house with many visitors costs, next to OpenSSH with a forced command.
//!
//! ```text
//! cargo bench --bench kiosk -- [--sessions N] [--peer-sessions N] [--keys N]
//!                              [--rounds N] [--seconds N] [--server BINARY]
//!                              [--no-peer] [--full]
//! ```
//!
//! Opens sessions on loopback that read, answer, search and take codes as people
//! do (`people`), and reports: time from connecting to the first page, key to
//! page, processor time for a key, memory for a session, bytes for a page. With
//! `--full` also 1,000 sessions whose keys come at people's pace. Bounded: never more than
//! `MOST` sessions, never another address than 127.x.x.x. Nothing is asserted
//! here; goals are said beside the figures. Where OpenSSH's server is missing,
//! the comparison is skipped and said so.
//!
//! To extend: a figure is a field of `Figures` and a line of `report`.

#![allow(clippy::cast_precision_loss, reason = "figures to be read")]
#![allow(clippy::unchecked_time_subtraction, reason = "what is measured later is more")]

#[path = "kiosk/client.rs"]
mod client;
#[path = "kiosk/people.rs"]
mod people;
#[path = "kiosk/report.rs"]
mod report;
#[path = "kiosk/server.rs"]
mod server;

use client::Visitor;
use people::{Person, Tally};
use report::{Figures, median, percentile};
use server::{Server, Store};
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// Most sessions that are opened.
const MOST: usize = 2000;

/// Keys that each visitor presses before anything is measured but connecting:
/// into a lesson, and for one in five to a code.
const WARMING: usize = 24;

/// What is asked for.
struct Options {
    sessions: usize,
    peer_sessions: usize,
    /// That each visitor presses.
    keys: usize,
    rounds: usize,
    seconds: u64,
    server: PathBuf,
    peer: bool,
    full: bool,
}

impl Options {
    fn read() -> Outcome<Self> {
        use lexopt::Arg::Long;
        let mut options = Self {
            sessions: 300,
            peer_sessions: 100,
            keys: 10,
            rounds: 3,
            seconds: 60,
            server: env!("CARGO_BIN_EXE_article26").into(),
            peer: true,
            full: false,
        };
        let mut parser = lexopt::Parser::from_env();
        while let Some(argument) = parser.next()? {
            match argument {
                Long("bench") => {}
                Long("sessions") => options.sessions = number(&mut parser, MOST)?,
                Long("peer-sessions") => options.peer_sessions = number(&mut parser, 300)?,
                Long("keys") => options.keys = number(&mut parser, 1000)?,
                Long("rounds") => options.rounds = number(&mut parser, 20)?,
                Long("seconds") => options.seconds = number(&mut parser, 600)? as u64,
                Long("server") => options.server = parser.value()?.into(),
                Long("no-peer") => options.peer = false,
                Long("full") => options.full = true,
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(options)
    }
}

fn number(parser: &mut lexopt::Parser, most: usize) -> Outcome<usize> {
    let value: usize = parser.value()?.to_string_lossy().parse()?;
    Ok(value.clamp(1, most))
}

fn main() -> ExitCode {
    let run = || -> Outcome<()> {
        let options = Options::read()?;
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?.block_on(run(&options))
    };
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kiosk: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: &Options) -> Outcome<()> {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 1..=options.rounds {
        println!("round {round} of {}", options.rounds);
        let server = Server::ours(&options.server, Store::Folder)?;
        ours.push(measure(&server, options.sessions, options.sessions * options.keys).await?);
        drop(server);
        if options.peer {
            match Server::openssh(&options.server)? {
                Some(server) => {
                    theirs.push(measure(&server, options.peer_sessions, options.peer_sessions * options.keys).await?);
                }
                None if round == 1 => println!("skipped: OpenSSH's server is not here, or there is no right to run it"),
                None => {}
            }
        }
    }
    report::compare(&ours, &theirs);
    bytes(options).await?;
    at_once(options).await?;
    if options.full {
        people::run(&options.server, options.seconds, Store::Memory).await?;
        people::run(&options.server, options.seconds, Store::Folder).await?;
    } else {
        println!("skipped: a thousand sessions at people's pace; ask for them with --full");
    }
    Ok(())
}

/// Opens sessions one by one, presses keys round robin, and looks at the server.
async fn measure(server: &Server, count: usize, keys: usize) -> Outcome<Figures> {
    // What the first visitor costs is nobody's share.
    let warm = Visitor::connect(server, 0, false).await?;
    let before = server.memory();
    let mut people = Vec::with_capacity(count);
    let mut connects = Vec::with_capacity(count);
    let began = Instant::now();
    let cpu = server.cpu();
    for number in 1..=count {
        let start = Instant::now();
        people.push(Person::come(server, number).await?);
        connects.push(start.elapsed());
    }
    let opening = began.elapsed();
    // Processes that a connection was handed to and that ended are not in it.
    let cpu_per_connect = server.cpu().saturating_sub(cpu) / u32::try_from(count)?;
    // Memory is of sessions in use, not of fresh ones.
    let mut tally = Tally::default();
    for person in &mut people {
        for _ in 0..WARMING {
            person.act(&mut tally).await?;
        }
    }
    let mut tally = Tally { codes: tally.codes, ..Tally::default() };
    let cpu = server.cpu();
    for at in 0..keys {
        people[at % count].act(&mut tally).await?;
    }
    let cpu = server.cpu().saturating_sub(cpu);
    tokio::time::sleep(Duration::from_millis(500)).await;
    let memory = server.memory();
    let idle = server.cpu();
    tokio::time::sleep(Duration::from_secs(3)).await;
    let idle = server.cpu().saturating_sub(idle);
    let figures = Figures {
        memory: (memory.saturating_sub(before)) as f64 / count as f64,
        whole: memory as f64,
        connect: median(&connects),
        connects_a_second: count as f64 / opening.as_secs_f64(),
        key: [50, 95, 99].map(|part| percentile(&tally.times, part)),
        escape: median(&tally.escapes),
        cpu_per_connect,
        cpu_per_key: cpu / u32::try_from(keys)?,
        idle,
        bytes: tally.bytes as f64 / keys as f64,
    };
    println!("  {}", report::habits(&tally));
    drop(people);
    drop(warm);
    Ok(figures)
}

/// Bytes of a page as painted, and on the wire with and without compression.
async fn bytes(options: &Options) -> Outcome<()> {
    let server = Server::ours(&options.server, Store::Folder)?;
    println!("\nBytes for a key (the mean of the pages of one lesson, read there and back)");
    for compressed in [false, true] {
        let mut visitor = Visitor::connect(&server, 1, compressed).await?;
        let first = (visitor.painted(), visitor.wire());
        for key in people::WAY {
            visitor.turn(key).await?;
        }
        let (painted, wire) = (visitor.painted(), visitor.wire());
        for key in people::PAGES {
            visitor.turn(key).await?;
        }
        let count = people::PAGES.len() as f64;
        println!(
            "  {:<12} first page {:>5} painted, {:>5} on the wire with the login; a key {:>6.0} painted, {:>6.0} on the wire",
            if compressed { "compressed" } else { "plain" },
            first.0,
            first.1,
            (visitor.painted() - painted) as f64 / count,
            (visitor.wire() - wire) as f64 / count,
        );
    }
    Ok(())
}

/// A hundred visitors who connect at the same moment.
async fn at_once(options: &Options) -> Outcome<()> {
    let server = Server::ours(&options.server, Store::Folder)?;
    let mut medians = Vec::new();
    let mut slowest = Vec::new();
    for _ in 0..options.rounds {
        let start = Instant::now();
        let mut tasks = tokio::task::JoinSet::new();
        for number in 0..100 {
            let server = server.address();
            tasks.spawn(async move {
                Visitor::connect(&server, number, false).await.map(|visitor| (visitor, start.elapsed()))
            });
        }
        let mut times = Vec::new();
        let mut held = Vec::new();
        while let Some(joined) = tasks.join_next().await {
            let (visitor, time) = joined??;
            held.push(visitor);
            times.push(time);
        }
        medians.push(percentile(&times, 50));
        slowest.push(percentile(&times, 100));
        drop(held);
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    println!(
        "\n100 connect at once: first page after {:.1} ms at the median, {:.1} ms the last (goal: 100 ms at the median)",
        median(&medians).as_secs_f64() * 1e3,
        median(&slowest).as_secs_f64() * 1e3,
    );
    Ok(())
}
