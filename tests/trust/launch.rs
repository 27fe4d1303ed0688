//! What is started, with what, and in how large a window.
//!
//! What this is not: the window; that is `pty`. To extend: another property of
//! a start is a field and a method that sets it.

use crate::pty::Terminal;
use std::ffi::OsStr;
use std::path::PathBuf;

/// The program under test.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_article26");

/// What is started in a terminal, and how large that is.
#[derive(Clone, Debug)]
pub struct Launch {
    /// Its file.
    pub program: PathBuf,
    /// What it is given.
    pub arguments: Vec<String>,
    /// All that is in its environment.
    pub environment: Vec<(String, String)>,
    /// Columns and rows.
    pub size: (u16, u16),
}

impl Launch {
    /// The program, with nothing in its environment, in 80 × 24 cells.
    pub fn new(program: impl Into<PathBuf>) -> Self {
        Self { program: program.into(), arguments: Vec::new(), environment: Vec::new(), size: (80, 24) }
    }

    /// With more arguments.
    pub fn with<S: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = S>) -> Self {
        self.arguments.extend(arguments.into_iter().map(|argument| argument.as_ref().to_string_lossy().into_owned()));
        self
    }

    /// With a variable in its environment, in place of one of that name.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.environment.retain(|(known, _)| known != name);
        self.environment.push((name.to_owned(), value.as_ref().to_string_lossy().into_owned()));
        self
    }

    /// In a window of so many columns and rows.
    pub fn size(mut self, columns: u16, rows: u16) -> Self {
        self.size = (columns, rows);
        self
    }

    /// The same, started by another program that is given it as arguments.
    pub fn under<S: AsRef<OsStr>>(self, program: &str, arguments: impl IntoIterator<Item = S>) -> Self {
        let inner = Self { program: program.into(), arguments: Vec::new(), ..self.clone() };
        inner.with(arguments).with([self.program]).with(self.arguments)
    }

    /// Starts it in a terminal.
    pub fn start(self) -> Terminal {
        Terminal::start(&self)
    }

    /// The same as a plain command, without a terminal.
    pub fn command(&self) -> std::process::Command {
        let mut command = std::process::Command::new(&self.program);
        command.args(&self.arguments).env_clear().envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }
}
