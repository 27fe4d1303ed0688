//! A home for one test: folders, how the program is started there, and what it
//! kept.
//!
//! What this is not: a terminal; that is `pty`.

use crate::launch::{Launch, PROGRAM};
use article26::language::Words;
use article26::learn::fact::{Fact, Record};
use article26::learn::progress::Progress;
use article26::store::journal::Journal;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;
use tempfile::TempDir;

/// The course of these tests.
pub const PACK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/trust/pack");

/// A home that is gone with the test.
pub struct World {
    home: TempDir,
}

impl World {
    /// An empty home.
    pub fn new() -> Self {
        Self { home: tempfile::Builder::new().prefix("article26-trust-").tempdir().expect("a folder") }
    }

    /// The home folder.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The folder of all programs' state.
    pub fn state(&self) -> PathBuf {
        self.home().join("state")
    }

    /// The program's own folder in it.
    pub fn folder(&self) -> PathBuf {
        self.state().join("article26")
    }

    /// The learner's progress.
    pub fn file(&self) -> PathBuf {
        self.folder().join("progress")
    }

    /// The program, in an environment of its own.
    pub fn program<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Launch {
        Launch::new(PROGRAM)
            // The program needs no PATH; what it is started under does.
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("LANG", "C.UTF-8")
            .env("TERM", "xterm-256color")
            .env("HOME", self.home())
            .env("XDG_STATE_HOME", self.state())
            .env("ARTICLE26_COURSES", PACK)
            .with(arguments)
    }

    /// Runs a command of the program without a terminal.
    pub fn run<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Output {
        self.program(arguments).command().output().expect("the program starts")
    }

    /// What the journal holds.
    #[track_caller]
    pub fn records(&self) -> Vec<Record> {
        records(&self.file())
    }

    /// How many answers are kept.
    #[track_caller]
    pub fn answers(&self) -> usize {
        answers(&self.records())
    }

    /// What the records amount to.
    #[track_caller]
    pub fn progress(&self) -> Progress {
        Progress::of(&self.records())
    }

    /// Names of everything below the folder of state.
    pub fn left(&self) -> Vec<String> {
        names(&self.state())
    }
}

/// What a journal holds.
#[track_caller]
pub fn records(file: &Path) -> Vec<Record> {
    let (journal, _) = Journal::read(file).unwrap_or_else(|error| panic!("{error}"));
    journal.records().to_vec()
}

/// How many of the records are answers.
pub fn answers(records: &[Record]) -> usize {
    records.iter().filter(|record| matches!(record.fact, Fact::Answered { .. })).count()
}

/// Names of everything below a folder; none if it is not there.
pub fn names(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        found.push(entry.path().display().to_string());
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            found.extend(names(&entry.path()));
        }
    }
    found.sort();
    found
}

/// Rights of a file, as `chmod` takes them.
pub fn rights(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).permissions().mode()
        & 0o7777
}

/// The program's own words in English, by the name of the message: tests do not
/// hang on how something is put.
pub fn said(id: &str) -> String {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| article26::store::library::open(&[]).catalog.words("en")).text(id)
}

/// The digit of a language in the list of languages.
pub fn choice_of(language: &str) -> String {
    let offered = article26::store::library::open(&[]).catalog.offered();
    let at = offered.iter().position(|one| one.tag == language).unwrap_or_else(|| panic!("{language} is not offered"));
    (at + 1).to_string()
}

/// Says that a check could not be made. Written past the test runner, which
/// would keep it to itself.
pub fn skipped(why: &str) {
    let _ = writeln!(std::io::stderr(), "skipped: {why}");
}

/// Says something measured, likewise.
pub fn measured(what: &str) {
    let _ = writeln!(std::io::stderr(), "measured: {what}");
}

/// Whether a command can be run and does what it is asked.
pub fn works(command: &str, arguments: &[&str]) -> bool {
    Command::new(command).args(arguments).output().is_ok_and(|output| output.status.success())
}
