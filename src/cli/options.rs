//! Arguments read into what they ask for. No words here: errors name the
//! message that says them.

use crate::language::Words;
use crate::paint::grid::Bidi;
use std::ffi::OsString;
use std::path::PathBuf;

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// Open the course; a course or `course/lesson` if named.
    Learn(Option<String>),
    /// List the courses.
    Courses { json: bool },
    /// Look through packs.
    Check { paths: Vec<PathBuf>, json: bool },
    /// Take over reviewed translations.
    Accept { folder: PathBuf, tag: String, names: Vec<String> },
    /// Print the Declaration.
    Udhr { article: Option<String>, list: bool, json: bool },
    /// Offer the course over SSH.
    #[cfg(feature = "serve")]
    Serve { config: Option<PathBuf>, check: bool },
    /// The course for one visitor behind an OpenSSH server.
    #[cfg(feature = "serve")]
    Visit { config: Option<PathBuf> },
    /// The learner's record.
    Progress(Action),
    /// What is kept.
    Privacy,
    /// How to use it.
    Help,
    /// The same, and the settings of a server; `check`: of one that can be looked at.
    #[cfg(feature = "serve")]
    HelpOfServer { check: bool },
    /// Its version.
    Version,
}

/// What to do with the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Action {
    Show,
    Export(PathBuf),
    Import(PathBuf),
    Forget,
}

/// Everything asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Options {
    pub command: Command,
    pub language: Option<String>,
    pub courses: Vec<PathBuf>,
    pub progress: Option<PathBuf>,
    pub no_trace: bool,
    pub plain: bool,
    pub theme: Option<String>,
    pub ascii: bool,
    pub bidi: Option<Bidi>,
    /// Settings of a server: flag and value.
    pub settings: Vec<(String, String)>,
}

/// Wrong usage: a message and what it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum UsageError {
    UnknownCommand(String),
    UnknownOption(String),
    MissingValue(String),
    TooMuch(String),
    Needs(&'static str, &'static str),
    BadTheme(String),
    BadBidi(String),
}

impl UsageError {
    pub(super) fn text(&self, words: &Words) -> String {
        let named = |id: &str, name: &str| words.with(id, &[("name", name.to_owned().into())]);
        match self {
            Self::UnknownCommand(name) => named("cli-unknown-command", name),
            Self::UnknownOption(name) => named("cli-unknown-option", name),
            Self::MissingValue(name) => named("cli-missing-value", name),
            Self::TooMuch(name) => named("cli-too-much", name),
            Self::BadTheme(name) => named("cli-bad-theme", name),
            Self::BadBidi(name) => named("cli-bad-bidi", name),
            Self::Needs(command, what) => {
                words.with("cli-needs", &[("command", (*command).into()), ("what", words.text(what).into())])
            }
        }
    }
}

#[allow(clippy::needless_pass_by_value, reason = "arguments are consumed one by one")]
fn lossy(text: OsString) -> String {
    text.to_string_lossy().into_owned()
}

impl Options {
    /// Reads arguments (without the program's name).
    pub(super) fn parse(arguments: Vec<OsString>) -> Result<Self, UsageError> {
        let mut options = Self {
            command: Command::Learn(None),
            language: None,
            courses: Vec::new(),
            progress: None,
            no_trace: false,
            plain: false,
            theme: None,
            ascii: false,
            bidi: None,
            settings: Vec::new(),
        };
        let mut rest: Vec<OsString> = Vec::new();
        let (mut json, mut list, mut help, mut version) = (false, false, false, false);
        let (mut config, mut checks) = (None, false);
        let mut parser = lexopt::Parser::from_args(arguments);
        loop {
            use lexopt::Arg::{Long, Short, Value};
            let argument = parser.next().map_err(|error| match error {
                lexopt::Error::UnexpectedValue { option, .. } => UsageError::TooMuch(option),
                other => UsageError::UnknownOption(other.to_string()),
            })?;
            let Some(argument) = argument else { break };
            let flag = match argument {
                Long(name) => format!("--{name}"),
                Short(name) => format!("-{name}"),
                Value(value) => {
                    rest.push(value);
                    continue;
                }
            };
            let mut value = || parser.value().map_err(|_| UsageError::MissingValue(flag.clone()));
            match flag.as_str() {
                "--lang" => options.language = Some(lossy(value()?)),
                "--courses" => options.courses.push(value()?.into()),
                "--progress" => options.progress = Some(value()?.into()),
                "--theme" => {
                    let name = lossy(value()?);
                    if crate::paint::theme::Theme::named(&name).is_none() {
                        return Err(UsageError::BadTheme(name));
                    }
                    options.theme = Some(name);
                }
                "--bidi" => {
                    let name = lossy(value()?);
                    options.bidi = Some(Bidi::named(&name).ok_or(UsageError::BadBidi(name))?);
                }
                "--no-trace" => options.no_trace = true,
                "--plain" => options.plain = true,
                "--ascii" => options.ascii = true,
                "--json" => json = true,
                "--list" => list = true,
                "--help" | "-h" => help = true,
                "--version" | "-V" => version = true,
                "--config" => config = Some(PathBuf::from(value()?)),
                "--check" => checks = true,
                name if SETTINGS.contains(&name.trim_start_matches('-')) => {
                    let value = lossy(value()?);
                    options.settings.push((name.trim_start_matches('-').to_owned(), value));
                }
                _ => return Err(UsageError::UnknownOption(flag)),
            }
        }
        options.command = command(rest, json, list)?;
        serves(&mut options, config, checks)?;
        if help {
            options.command = match options.command {
                #[cfg(feature = "serve")]
                Command::Serve { .. } => Command::HelpOfServer { check: true },
                #[cfg(feature = "serve")]
                Command::Visit { .. } => Command::HelpOfServer { check: false },
                _ => Command::Help,
            };
        } else if version {
            options.command = Command::Version;
        }
        Ok(options)
    }

    /// Whether the environment may be a stranger's: no path is taken from it then.
    #[cfg_attr(not(feature = "serve"), allow(clippy::unused_self, reason = "there is no such command"))]
    pub(super) fn is_for_strangers(&self) -> bool {
        #[cfg(feature = "serve")]
        return matches!(self.command, Command::Visit { .. });
        #[cfg(not(feature = "serve"))]
        false
    }

    /// Folders with courses, asked for and of the environment.
    pub(super) fn folders(&self, env: &dyn Fn(&str) -> Option<String>) -> Vec<PathBuf> {
        let mut folders: Vec<PathBuf> = env("ARTICLE26_COURSES")
            .filter(|_| !self.is_for_strangers())
            .unwrap_or_default()
            .split(':')
            .filter(|f| !f.is_empty())
            .map(PathBuf::from)
            .collect();
        folders.extend(self.courses.iter().cloned());
        folders
    }
}

/// Settings of a server.
#[cfg(feature = "serve")]
const SETTINGS: &[&str] = &crate::terminal::ssh::settings::FLAGS;
/// Without a server there are none.
#[cfg(not(feature = "serve"))]
const SETTINGS: &[&str] = &[];

/// Gives a server its options; no other command takes them.
fn serves(options: &mut Options, config: Option<PathBuf>, check: bool) -> Result<(), UsageError> {
    #[cfg(feature = "serve")]
    if let Command::Serve { .. } = options.command {
        options.command = Command::Serve { config, check };
        return Ok(());
    }
    #[cfg(feature = "serve")]
    if let (Command::Visit { .. }, false) = (&options.command, check) {
        options.command = Command::Visit { config };
        return Ok(());
    }
    let stray = config.map(|_| "config".to_owned()).or(check.then(|| "check".to_owned()));
    match stray.or_else(|| options.settings.first().map(|(flag, _)| flag.clone())) {
        Some(flag) => Err(UsageError::UnknownOption(format!("--{flag}"))),
        None => Ok(()),
    }
}

fn command(rest: Vec<OsString>, json: bool, list: bool) -> Result<Command, UsageError> {
    let mut rest = rest.into_iter();
    let Some(name) = rest.next() else {
        return if json || list {
            Err(UsageError::UnknownOption(if json { "--json" } else { "--list" }.to_owned()))
        } else {
            Ok(Command::Learn(None))
        };
    };
    let name = lossy(name);
    let command = match name.as_str() {
        "learn" => Command::Learn(rest.next().map(lossy)),
        "courses" => Command::Courses { json },
        "check" => Command::Check { paths: rest.by_ref().map(PathBuf::from).collect(), json },
        "udhr" => Command::Udhr { article: rest.next().map(lossy), list, json },
        "accept" => {
            let tag = rest.next().map(lossy).ok_or(UsageError::Needs("accept", "cli-a-language"))?;
            Command::Accept { folder: PathBuf::from("."), tag, names: rest.by_ref().map(lossy).collect() }
        }
        #[cfg(feature = "serve")]
        "serve" => Command::Serve { config: None, check: false },
        #[cfg(feature = "serve")]
        "visit" => Command::Visit { config: None },
        "privacy" => Command::Privacy,
        "help" => Command::Help,
        "progress" => {
            let file = |rest: &mut dyn Iterator<Item = OsString>, what| {
                rest.next().map(PathBuf::from).ok_or(UsageError::Needs(what, "cli-a-file"))
            };
            match rest.next().map(lossy).as_deref() {
                None | Some("show") => Command::Progress(Action::Show),
                Some("export") => Command::Progress(Action::Export(file(&mut rest, "progress export")?)),
                Some("import") => Command::Progress(Action::Import(file(&mut rest, "progress import")?)),
                Some("forget") => Command::Progress(Action::Forget),
                Some(other) => return Err(UsageError::UnknownCommand(format!("progress {other}"))),
            }
        }
        _ => return Err(UsageError::UnknownCommand(name)),
    };
    if let Some(more) = rest.next() {
        return Err(UsageError::TooMuch(lossy(more)));
    }
    let takes_json = matches!(command, Command::Courses { .. } | Command::Check { .. } | Command::Udhr { .. });
    if json && !takes_json {
        return Err(UsageError::UnknownOption("--json".to_owned()));
    }
    if list && !matches!(command, Command::Udhr { .. }) {
        return Err(UsageError::UnknownOption("--list".to_owned()));
    }
    Ok(command)
}
