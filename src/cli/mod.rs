//! The command line: what to do, in whose words, with which files.
//!
//! Exit codes: 0 done, 1 found problems or could not do it, 2 wrong usage.
//! Errors are one line on standard error. To extend: a command is a file with
//! one function and an arm in [`run`]; its words stand in `cli.ftl`.

mod accept;
mod check;
mod courses;
mod learn;
#[cfg(feature = "serve")]
mod operator;
mod options;
mod progress;
#[cfg(feature = "serve")]
mod serve;
mod udhr;
#[cfg(feature = "serve")]
mod visit;

pub use check::check_shelf;

use crate::app::screen::about::PRIVACY;
use crate::course::check::is_unsafe;
use crate::language::{Words, negotiate};
use crate::paint::glyphs::to_ascii;
use crate::store::library::{self, Shelf};
use options::{Command, Options};
use std::ffi::OsString;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

/// The world as a command sees it.
struct Invocation {
    options: Options,
    shelf: Shelf,
    words: Words,
    /// The language to begin with, whether or not it can be shown.
    language: String,
    /// Standard output may hold more than ASCII.
    utf8: bool,
}

/// Why a command did not do what was asked.
enum Failure {
    /// Wrong usage: exit code 2.
    Usage(String),
    /// Something that is not offered here: exit code 2.
    #[cfg(feature = "serve")]
    Refused(String),
    /// It could not be done, or problems were found: exit code 1.
    Failed(String),
    /// Problems were found and told already.
    Told,
}

type Outcome = Result<(), Failure>;

/// Runs the program; returns its exit code.
#[must_use]
pub fn run(arguments: Vec<OsString>) -> u8 {
    // A full quota is an error of `write`, not the end of the program.
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, Arc::default());
    let env = |name: &str| std::env::var(name).ok();
    let parsed = Options::parse(arguments);
    let folders = match &parsed {
        Ok(options) => options.folders(&env),
        Err(_) => Vec::new(),
    };
    let shelf = library::open(&folders);
    let wanted = parsed.as_ref().ok().and_then(|options| options.language.clone());
    let utf8 = negotiate::is_utf8(&env) && !parsed.as_ref().is_ok_and(|options| options.ascii);
    let language = proposal(&shelf, wanted.as_deref(), &env);
    // What this terminal could not show is said in English instead.
    let shown = utf8 || shelf.catalog.get(&language).is_some_and(|l| l.is_latin());
    let words = shelf.catalog.words(if shown { &language } else { "en" });
    let (outcome, words) = match parsed {
        Err(error) => (Err(Failure::Usage(error.text(&words))), words),
        Ok(options) => {
            let invocation = Invocation { options, shelf, words: words.clone(), language, utf8 };
            (invocation.run(), words)
        }
    };
    let (code, message) = match outcome {
        Ok(()) => return 0,
        Err(Failure::Told) => return 1,
        Err(Failure::Failed(message)) => (1, message),
        #[cfg(feature = "serve")]
        Err(Failure::Refused(message)) => (2, message),
        Err(Failure::Usage(message)) => (2, format!("{message} {}", words.text("cli-hint"))),
    };
    say(&message, utf8);
    code
}

/// Says what is wrong: whatever a name held, it is one line and no sequence.
fn say(message: &str, utf8: bool) {
    let line: String = message.chars().map(|c| if is_unsafe(c) || c == '\n' { ' ' } else { c }).collect();
    let line = if utf8 { line } else { to_ascii(&line) };
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// The failure of these problems, which it says, a line each.
#[cfg(feature = "serve")]
fn told(problems: &[String], utf8: bool) -> Outcome {
    for problem in problems {
        say(problem, utf8);
    }
    Err(Failure::Told)
}

/// The language to begin with: asked for, or the environment's, or the first.
fn proposal(shelf: &Shelf, wanted: Option<&str>, env: &dyn Fn(&str) -> Option<String>) -> String {
    let offered: Vec<String> = shelf.catalog.offered().iter().map(|language| language.tag.clone()).collect();
    let mut wishes: Vec<String> = wanted.and_then(negotiate::tag).into_iter().collect();
    wishes.extend(negotiate::wanted(env));
    negotiate::best(&wishes, &offered)
        .map_or_else(|| offered.first().cloned().unwrap_or_else(|| "en".to_owned()), str::to_owned)
}

impl Invocation {
    fn run(self) -> Outcome {
        let command = self.options.command.clone();
        // The course says so on its first page, `check` in full; others here.
        let broken = !matches!(command, Command::Learn(_) | Command::Check { .. }) && !self.shelf.problems.is_empty();
        if broken {
            let lines: Vec<String> = self.shelf.problems.iter().map(ToString::to_string).collect();
            let text = lines.join("\n");
            let _ = writeln!(std::io::stderr(), "{}", if self.utf8 { text } else { to_ascii(&text) });
        }
        let outcome = self.obey(command);
        if broken && outcome.is_ok() { Err(Failure::Told) } else { outcome }
    }

    fn obey(self, command: Command) -> Outcome {
        match command {
            Command::Help => self.print(&self.words.text("cli-usage")),
            #[cfg(feature = "serve")]
            Command::HelpOfServer { check } => {
                self.print(&format!("{}\n\n{}", self.words.text("cli-usage"), operator::help(check)))
            }
            Command::Version => {
                self.print(&self.words.with("cli-version", &[("version", env!("CARGO_PKG_VERSION").into())]))
            }
            Command::Privacy => self.privacy(),
            Command::Learn(open) => learn::run(self, open),
            Command::Courses { json } => courses::run(&self, json),
            Command::Udhr { article, list, json } => udhr::run(&self, article.as_deref(), list, json),
            Command::Accept { folder, tag, names } => accept::run(&self, &folder, &tag, &names),
            #[cfg(feature = "serve")]
            Command::Serve { config, check } => serve::run(self, config.as_deref(), check),
            #[cfg(feature = "serve")]
            Command::Visit { config } => visit::run(self, config.as_deref()),
            Command::Progress(action) => progress::run(&self, &action),
            Command::Check { paths, json } => check::run(&self, &paths, json),
        }
    }

    /// Prints lines; a closed pipe is no failure.
    fn print(&self, text: &str) -> Outcome {
        print_lines(text, self.utf8)
    }

    fn privacy(&self) -> Outcome {
        let words = &self.words;
        let mut lines = vec![words.text("privacy-title"), String::new()];
        lines.push(match self.progress_file() {
            Some(file) if !self.options.no_trace => {
                words.with("privacy-file", &[("file", file.display().to_string().into())])
            }
            _ => words.text("privacy-nothing-kept"),
        });
        lines.extend(PRIVACY.iter().map(|id| format!("- {}", words.text(id))));
        self.print(&lines.join("\n"))
    }

    /// Where progress is kept: asked for, or the usual place.
    fn progress_file(&self) -> Option<PathBuf> {
        let asked = self
            .options
            .progress
            .clone()
            .or_else(|| std::env::var_os("ARTICLE26_PROGRESS").filter(|p| !p.is_empty()).map(PathBuf::from));
        asked.or_else(|| crate::store::journal::default_path(&|name| std::env::var_os(name)))
    }

    /// A failure of the store in words.
    fn store_failure(&self, error: &crate::store::journal::StoreError) -> Failure {
        let reason = self.words.text(error.kind());
        Failure::Failed(
            self.words
                .with("cli-store", &[("file", error.path().display().to_string().into()), ("reason", reason.into())]),
        )
    }
}

/// Prints lines; a closed pipe is no failure.
fn print_lines(text: &str, utf8: bool) -> Outcome {
    let text: String = text.chars().filter(|c| *c == '\t' || !is_unsafe(*c)).collect();
    let text = text.as_str();
    let text = if utf8 {
        text.to_owned()
    } else {
        text.split('\n')
            .map(|line| line.split('\t').map(to_ascii).collect::<Vec<_>>().join("\t"))
            .collect::<Vec<_>>()
            .join("\n")
    };
    match writeln!(std::io::stdout(), "{text}") {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(Failure::Failed(error.to_string())),
        _ => Ok(()),
    }
}
