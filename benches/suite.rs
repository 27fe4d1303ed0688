//! What the course costs its learner, next to programs that do the same work.
//!
//! ```text
//! cargo bench --bench suite -- [--rounds N] [--only NAME] [--json]
//!                              [--other NAME=BINARY] [--files FOLDER]
//! ```
//!
//! Every round runs each program once, so that a busy machine slows all alike;
//! medians and ratios are reported, and a line per target. Bytes repeat
//! exactly; times are to be compared within one table only, best on a quiet
//! machine. What is not installed is skipped and said so. Nothing is asserted
//! here: what must hold exactly is held by tests.
//!
//! `--only` takes part of a program's name, `--other` measures another build of
//! the course in the same rounds, `--files` only writes the work for other
//! tools to measure. To extend: see `programs` for peers and
//! figures, `targets` for goals.

#[path = "suite/process.rs"]
mod process;
#[path = "suite/programs.rs"]
mod programs;
#[path = "suite/pty.rs"]
mod pty;
#[path = "suite/report.rs"]
mod report;
#[path = "suite/stock.rs"]
mod stock;
#[path = "suite/targets.rs"]
mod targets;
#[allow(dead_code, reason = "the tests of bytes use all of it")]
#[path = "suite/work.rs"]
mod work;

use programs::{Figures, Metric, Program};
use report::Suite;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What is asked for.
struct Options {
    rounds: usize,
    only: Option<String>,
    json: bool,
    others: Vec<(String, PathBuf)>,
    stock: Option<PathBuf>,
    files: Option<PathBuf>,
}

impl Options {
    fn read() -> Result<Self, Box<dyn Error>> {
        use lexopt::Arg::Long;
        let mut options = Self { rounds: 9, only: None, json: false, others: Vec::new(), stock: None, files: None };
        let mut parser = lexopt::Parser::from_env();
        while let Some(argument) = parser.next()? {
            match argument {
                // Cargo says so to every benchmark.
                Long("bench") => {}
                Long("rounds") => options.rounds = parser.value()?.to_string_lossy().parse()?,
                Long("only") => options.only = Some(parser.value()?.to_string_lossy().into_owned()),
                Long("json") => options.json = true,
                Long("stock-pager") => options.stock = Some(parser.value()?.into()),
                Long("files") => options.files = Some(parser.value()?.into()),
                Long("other") => {
                    let value = parser.value()?.to_string_lossy().into_owned();
                    let (name, binary) = value.split_once('=').ok_or("--other takes NAME=BINARY")?;
                    options.others.push((name.to_owned(), binary.into()));
                }
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(options)
    }
}

fn main() -> ExitCode {
    let result = Options::read().and_then(|options| match (&options.stock, &options.files) {
        (Some(file), _) => stock::run(file).map_err(Into::into),
        (None, Some(folder)) => work::Files::write(folder).map(drop).map_err(Into::into),
        (None, None) => measure(&options),
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(options: &Options) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let files = work::Files::write(folder.path())?;
    let env = programs::environment(&files);
    let mut suite = Suite::default();
    let mut all = programs::course(Path::new(env!("CARGO_BIN_EXE_article26")), "article26", &files);
    for (name, binary) in &options.others {
        all.extend(programs::course(binary, name, &files));
    }
    match programs::same_screens(&all[0], &env, &files) {
        Ok(program) => all.push(program),
        Err(error) => suite.notes.push(error.to_string()),
    }
    let (peers, absent) = programs::peers(&files, &std::env::current_exe()?);
    all.extend(peers);
    all.retain(|program| options.only.as_ref().is_none_or(|part| program.name.contains(part)));
    suite.notes.push(format!("{} rounds; pages of {} characters.", options.rounds, work::characters()));
    let declarations = article26::store::library::open(&[]).library.declarations;
    let packed: usize = declarations.iter().map(article26::course::declaration::Shelved::size).sum();
    suite.notes.push(format!("The Declaration: {} texts, {packed} bytes of the program.", declarations.len()));
    suite.notes.extend(absent.iter().map(|name| format!("{name}: skipped, not installed.")));
    // One round to warm up, with what need not be repeated.
    all.retain(|program| match once(program, &env, &files) {
        Ok(figures) => {
            suite.add(&program.name, figures);
            true
        }
        Err(error) => {
            suite.notes.push(error.to_string());
            false
        }
    });
    if !process::installed("strace") {
        suite.notes.push("writes: skipped, strace is not installed.".to_owned());
    }
    for round in 0..options.rounds {
        eprintln!("round {} of {}", round + 1, options.rounds);
        // There and back, so that none always follows the same other.
        let order: Vec<&Program> = if round % 2 == 0 { all.iter().collect() } else { all.iter().rev().collect() };
        for program in order {
            match program.run(&env, false) {
                Ok(figures) => suite.add(&program.name, figures),
                Err(error) => suite.notes.push(error.to_string()),
            }
        }
    }
    if options.json {
        println!("{}", serde_json::to_string_pretty(&suite.json())?);
    } else {
        println!("{}", suite.text());
    }
    Ok(())
}

/// Figures that one run tells exactly.
fn once(program: &Program, env: &[(&str, std::ffi::OsString)], files: &work::Files) -> std::io::Result<Figures> {
    let exact = [Metric::Wakeups, Metric::IdleBytes];
    let mut figures = program.run(env, true)?;
    figures.retain(|metric, _| exact.contains(metric));
    if let Some((start, turn)) = program.writes(env, &files.trace) {
        figures.insert(Metric::StartWrites, start);
        figures.insert(Metric::TurnWrites, turn);
    }
    figures.extend(program.size().map(|size| (Metric::Size, size)));
    Ok(figures)
}
