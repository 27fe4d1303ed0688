//! Which programs are measured, and how one run of each goes.
//!
//! A [`Program`] is a command and its keys; [`Program::run`] starts it once,
//! presses the script and notes the figures. The script of a pager: nine pages
//! on, three back, to the first page, nine pages in one write, silence, end.
//! That of a menu: one entry down and one up.
//!
//! To extend: a further peer is one more entry in [`peers`]; a further figure
//! a name in [`Metric`] and a line in `run`.

use super::process;
use super::pty::{Burst, SIZE, Terminal, queries};
use super::work::{Files, PAGES, title};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::time::Duration;

/// Longest wait for a screen.
const LIMIT: Duration = Duration::from_secs(10);
/// How long silence is listened to.
const IDLE: Duration = Duration::from_secs(3);

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Metric {
    /// From the start to the last byte of the first screen, in ms.
    FirstMs,
    /// Bytes of the first screen.
    FirstBytes,
    /// CPU time until the first screen, in µs.
    FirstCpu,
    /// Bytes of a page turn.
    TurnBytes,
    /// From the key to the last byte, in ms.
    TurnMs,
    /// CPU time of a page turn, in µs.
    TurnCpu,
    /// Bytes of nine page turns in one write.
    HeldBytes,
    /// Bytes of a move in a menu.
    MoveBytes,
    /// Most memory held, in KiB.
    Peak,
    /// Wake-ups in three seconds of silence.
    Wakeups,
    /// Bytes in three seconds of silence.
    IdleBytes,
    /// Questions to the terminal before the first screen stood.
    Queries,
    /// Writes of the first screen.
    StartWrites,
    /// Writes of a page turn.
    TurnWrites,
    /// Size of the program's file, in bytes.
    Size,
}

impl Metric {
    /// All of them with the heads of their columns.
    pub const ALL: [(Self, &'static str); 15] = [
        (Self::FirstMs, "1 frame ms"),
        (Self::FirstBytes, "B"),
        (Self::FirstCpu, "CPU µs"),
        (Self::StartWrites, "writes"),
        (Self::Queries, "queries"),
        (Self::TurnBytes, "B/turn"),
        (Self::TurnMs, "ms/turn"),
        (Self::TurnCpu, "CPU µs/turn"),
        (Self::TurnWrites, "writes/turn"),
        (Self::HeldBytes, "B held"),
        (Self::MoveBytes, "B/move"),
        (Self::Wakeups, "idle wakes"),
        (Self::IdleBytes, "idle B"),
        (Self::Peak, "peak KiB"),
        (Self::Size, "file B"),
    ];
}

/// Figures of one run.
pub type Figures = BTreeMap<Metric, f64>;

/// How a program is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Pages,
    Menu,
}

/// A program to measure.
#[derive(Debug)]
pub struct Program {
    /// Its name in the report.
    pub name: String,
    command: Vec<OsString>,
    shows: String,
    next: &'static [u8],
    back: &'static [u8],
    quit: &'static [u8],
    script: Script,
}

/// The same variables for all programs, and none of the caller's.
pub fn environment(files: &Files) -> Vec<(&'static str, OsString)> {
    vec![
        ("TERM", "xterm-256color".into()),
        ("LANG", "C.UTF-8".into()),
        ("HOME", files.home.clone().into()),
        ("LESSHISTFILE", "-".into()),
        ("LESSCHARSET", "utf-8".into()),
    ]
}

/// The course: the lesson with the text, home as shipped, and home with packs
/// of one and of eight whole courses.
pub fn course(binary: &Path, name: &str, files: &Files) -> Vec<Program> {
    let command = |rest: &[&Path]| {
        let start = [binary.as_os_str().to_owned(), "--no-trace".into(), "--lang".into(), "en".into()];
        start.into_iter().chain(rest.iter().map(|part| part.as_os_str().to_owned())).collect::<Vec<_>>()
    };
    let home = |what: &str, rest: &[&Path]| Program {
        name: format!("{name} {what}"),
        command: command(rest),
        shows: "Dignity".to_owned(),
        next: b"\x1b[B",
        back: b"\x1b[A",
        quit: b"q",
        script: Script::Menu,
    };
    let folder = Path::new("--courses");
    let lesson = [folder, &files.pack, Path::new("learn"), Path::new("bench/pages")];
    let lesson = Program {
        name: format!("{name} lesson"),
        command: command(&lesson),
        shows: title(1),
        next: b"\x1b[C",
        back: b"\x1b[D",
        quit: b"q",
        script: Script::Pages,
    };
    vec![
        lesson,
        home("home", &[]),
        home("pack of 1", &[folder, &files.one]),
        home("pack of 8", &[folder, &files.eight]),
    ]
}

/// `less` with the very screens that the lesson shows, title, margins and line
/// of keys included: what the encoder itself is worth.
///
/// # Errors
/// When the lesson does not show its pages.
pub fn same_screens(lesson: &Program, env: &[(&str, OsString)], files: &Files) -> io::Result<Program> {
    let (mut terminal, first) = lesson.start(env)?;
    let mut screens = String::new();
    for page in 1..=PAGES {
        if page > 1 {
            terminal.step(lesson.next, &title(page), LIMIT)?;
        }
        let text = terminal.text();
        let mut rows: Vec<&str> = text.lines().map(str::trim_end).collect();
        rows.resize(usize::from(SIZE.0.get()), "");
        // The pager needs a row of its own: one of the empty ones.
        if let Some(empty) = rows.iter().rposition(|row| row.is_empty()) {
            rows.remove(empty);
        }
        screens.push_str(&rows.join("\n"));
        screens.push('\n');
    }
    if !first.shown || !screens.contains(&title(PAGES)) {
        return Err(lesson.failure("does not show its pages", &terminal));
    }
    std::fs::write(&files.screens, screens)?;
    Ok(pager("less, same screens", &["less"], &files.screens, b" ", b"b", b"q"))
}

fn pager(
    name: &str,
    command: &[&str],
    file: &Path,
    next: &'static [u8],
    back: &'static [u8],
    quit: &'static [u8],
) -> Program {
    Program {
        name: name.to_owned(),
        command: command.iter().map(OsString::from).chain([file.as_os_str().to_owned()]).collect(),
        shows: title(1),
        next,
        back,
        quit,
        script: Script::Pages,
    }
}

/// The yardstick and the peers; those that are not installed by name.
pub fn peers(files: &Files, stock: &Path) -> (Vec<Program>, Vec<&'static str>) {
    let stock = stock.to_string_lossy().into_owned();
    let all = [
        ("", pager("stock ratatui", &[&stock, "--stock-pager"], &files.fed, b"\x1b[C", b"\x1b[D", b"q")),
        ("less", pager("less", &["less"], &files.padded, b" ", b"b", b"q")),
        (
            "vim",
            pager("vim", &["vim", "-u", "NONE", "-N", "-R", "-n"], &files.padded, b"23\x05", b"23\x19", b"\x1b:q!\r"),
        ),
        ("mdp", pager("mdp", &["mdp", "--nofade"], &files.slides, b" ", b"\x7f", b"q")),
    ];
    let (mut here, mut absent) = (Vec::new(), Vec::new());
    for (needs, program) in all {
        if needs.is_empty() || process::installed(needs) {
            here.push(program);
        } else {
            absent.push(needs);
        }
    }
    (here, absent)
}

impl Program {
    /// Starts it and waits for its first screen.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(&self, env: &[(&str, OsString)]) -> io::Result<(Terminal, Burst)> {
        let mut terminal = Terminal::start(&self.command, env)?;
        let first = terminal.wait(&self.shows, LIMIT)?;
        Ok((terminal, first))
    }

    /// Runs it once; with `long` also listens to silence.
    ///
    /// # Errors
    /// When it cannot be started or does not show what it should.
    pub fn run(&self, env: &[(&str, OsString)], long: bool) -> io::Result<Figures> {
        let mut figures = Figures::new();
        let (mut terminal, first) = self.start(env)?;
        let id = terminal.id();
        if !first.shown {
            return Err(self.failure("shows no first screen", &terminal));
        }
        figures.insert(Metric::FirstMs, first.last.as_secs_f64() * 1e3);
        figures.insert(Metric::FirstBytes, count(first.bytes));
        let at_start = process::cpu(id);
        note(&mut figures, Metric::FirstCpu, at_start.map(micros));
        figures.insert(Metric::Queries, count(queries(&terminal.received).len()));
        match self.script {
            Script::Pages => self.turn(&mut terminal, &mut figures)?,
            Script::Menu => {
                let down = terminal.step(self.next, "", LIMIT)?;
                let up = terminal.step(self.back, "", LIMIT)?;
                figures.insert(Metric::MoveBytes, count(down.bytes + up.bytes) / 2.0);
            }
        }
        note(
            &mut figures,
            Metric::Peak,
            process::peak(id).map(|kib| f64::from(u32::try_from(kib).unwrap_or(u32::MAX))),
        );
        if long {
            let before = process::sleeps(id);
            figures.insert(Metric::IdleBytes, count(terminal.idle(IDLE)?));
            let slept = before.zip(process::sleeps(id)).map(|(before, after)| after.saturating_sub(before));
            note(&mut figures, Metric::Wakeups, slept.map(|n| f64::from(u32::try_from(n).unwrap_or(u32::MAX))));
        }
        if !terminal.leave(self.quit, LIMIT) {
            return Err(self.failure("does not end", &terminal));
        }
        Ok(figures)
    }

    /// Pages on and back, one key each; then all in one write.
    fn turn(&self, terminal: &mut Terminal, figures: &mut Figures) -> io::Result<()> {
        let steps =
            (2..=PAGES).map(|page| (self.next, page)).chain((PAGES - 3..PAGES).rev().map(|page| (self.back, page)));
        let (mut bytes, mut times, mut turns) = (0, 0.0, 0_usize);
        let before = process::cpu(terminal.id());
        for (key, page) in steps {
            let burst = terminal.step(key, &title(page), LIMIT)?;
            if !burst.shown {
                return Err(self.failure(&format!("does not show page {page}"), terminal));
            }
            bytes += burst.bytes;
            times += burst.last.as_secs_f64() * 1e3;
            turns += 1;
        }
        let spent = before.zip(process::cpu(terminal.id())).map(|(before, after)| micros(after.saturating_sub(before)));
        note(figures, Metric::TurnCpu, spent.map(|spent| spent / count(turns)));
        figures.insert(Metric::TurnBytes, count(bytes) / count(turns));
        figures.insert(Metric::TurnMs, times / count(turns));
        for page in (1..PAGES - 3).rev() {
            terminal.step(self.back, &title(page), LIMIT)?;
        }
        let held = terminal.step(&self.next.repeat(PAGES - 1), &title(PAGES), LIMIT)?;
        if !held.shown {
            return Err(self.failure("does not show the last page", terminal));
        }
        figures.insert(Metric::HeldBytes, count(held.bytes));
        Ok(())
    }

    /// Writes to the terminal: at the start, and per key.
    pub fn writes(&self, env: &[(&str, OsString)], trace: &Path) -> Option<(f64, f64)> {
        let keys = [self.next, self.next, self.back];
        let writes = process::writes(&self.command, env, &self.shows, &keys, trace)?;
        Some((count(writes.start), count(writes.keys) / count(keys.len())))
    }

    /// Size of the program's file.
    pub fn size(&self) -> Option<f64> {
        let program = Path::new(self.command.first()?);
        let file = std::fs::metadata(program).ok()?;
        usize::try_from(file.len()).ok().map(count)
    }

    fn failure(&self, what: &str, terminal: &Terminal) -> io::Error {
        io::Error::other(format!("{} {what}:\n{}", self.name, terminal.text()))
    }
}

fn note(figures: &mut Figures, metric: Metric, value: Option<f64>) {
    if let Some(value) = value {
        figures.insert(metric, value);
    }
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

fn micros(nanoseconds: u64) -> f64 {
    Duration::from_nanos(nanoseconds).as_secs_f64() * 1e6
}
