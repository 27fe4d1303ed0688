//! System calls of the program, watched or made to fail.
//!
//! `strace` may be missing, or tracing be forbidden (containers, hardened
//! kernels): then [`Tracer::find`] says so and the check is skipped.

use crate::launch::Launch;
use crate::pty::PATIENCE;
use crate::world::{skipped, works};
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

/// A system with `strace`.
#[derive(Clone, Copy)]
pub struct Tracer {
    program: &'static str,
}

impl Tracer {
    /// `None`, said aloud, where nothing can be traced.
    pub fn find(what: &str) -> Option<Self> {
        if works("strace", &["-f", "-D", "-o", "/dev/null", "true"]) {
            return Some(Self { program: "strace" });
        }
        skipped(&format!("{what}: strace is missing, or tracing is not permitted"));
        None
    }

    /// The same program, traced into a file. The tracer stands aside, so that
    /// the process in the terminal is the program itself.
    pub fn watch(self, launch: Launch, log: &Path, options: &[&str]) -> Launch {
        let log = log.display().to_string();
        let fixed = ["-D", "-f", "-s", "256", "-o", &log];
        launch.under(self.program, fixed.iter().chain(options))
    }
}

/// A trace, as far as it is written.
pub fn read_now(log: &Path) -> Vec<String> {
    fs::read_to_string(log).unwrap_or_default().lines().map(str::to_owned).collect()
}

/// A trace, once it is complete.
pub fn read(log: &Path) -> Vec<String> {
    let begin = Instant::now();
    loop {
        let lines = read_now(log);
        // The tracer writes the last lines after the program is gone.
        if lines.last().is_some_and(|line| line.contains("+++ ")) || begin.elapsed() > PATIENCE {
            return lines;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}
