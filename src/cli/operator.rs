//! What an operator of a house decided, by file, flags and environment, and what
//! is wrong with it: one line each, with the place where it was written, as it
//! was written there.
//!
//! What this is not: keys, secrets and stores; those are read in `serve`. To
//! extend: another way to decide is read in [`decided`], and named in [`Origin`].

use super::{Failure, Invocation};
use crate::store::kept::Store;
use crate::terminal::ssh::settings::{EXAMPLES, FLAGS, Keep, Settings};
use std::path::{Path, PathBuf};

/// Longest configuration file, in bytes.
const LONGEST: u64 = 64 * 1024;
/// The store in the environment, where a password must not stand in a file or a
/// list of processes.
const STORE: &str = "ARTICLE26_STORE";

/// What an operator decided, and what is wrong with it; courses and languages
/// that are not offered are taken away.
pub(super) fn decided(invocation: &mut Invocation, config: Option<&Path>) -> Result<(Settings, Vec<String>), Failure> {
    let mut problems = Vec::new();
    let text = config.map(text).transpose().map_err(Failure::Failed)?;
    let mut settings = match (config, &text) {
        (Some(file), Some(text)) => read(file, text).map_err(Failure::Failed)?,
        _ => Settings::default(),
    };
    for (flag, value) in &invocation.options.settings {
        if let Err(fault) = settings.set(flag, value) {
            problems.push(format!("--{flag}: {fault}"));
        }
    }
    let strangers = invocation.options.is_for_strangers();
    let address = std::env::var(STORE).ok().filter(|value| !strangers && !value.is_empty());
    if let Some(fault) = address.as_ref().and_then(|address| settings.set("store", address).err()) {
        problems.push(format!("{STORE}: {fault}"));
    }
    let flags = invocation.options.settings.iter().map(|(flag, _)| flag.clone()).collect();
    let origin = Origin { flags, store: address.is_some(), file: config.zip(text.as_deref()) };
    problems.extend(settings.check().iter().map(|fault| format!("{}: {fault}", origin.of(fault.field))));
    if let Keep::Postgres(address) = &settings.store
        && let Err(fault) = Store::postgres(address)
    {
        problems.push(format!("{}: {fault}", origin.of("store")));
    }
    problems.extend(offer(invocation, &settings, &origin));
    Ok((settings, problems))
}

/// Where each setting was decided.
struct Origin<'a> {
    flags: Vec<String>,
    /// The store is in the environment.
    store: bool,
    file: Option<(&'a Path, &'a str)>,
}

impl Origin<'_> {
    /// The place of a setting and its name there, by its flag.
    fn of(&self, field: &str) -> String {
        match self.file {
            _ if self.store && field == "store" => STORE.to_owned(),
            Some((file, text)) if !self.flags.iter().any(|flag| flag == field) => {
                let name = field.replace('-', "_");
                let place = place_of(&name, text).map_or(String::new(), |(line, column)| format!("{line}:{column}:"));
                format!("{}:{place} {name}", file.display())
            }
            _ => format!("--{field}"),
        }
    }
}

/// Line and column, from 1, of a field in a file.
fn place_of(name: &str, text: &str) -> Option<(usize, usize)> {
    fields(text).into_iter().find(|(found, _)| *found == name).map(|(_, place)| place)
}

/// The fields of a file, each with its line and column, from 1; what stands in
/// comments and strings is passed over.
fn fields(text: &str) -> Vec<(&str, (usize, usize))> {
    let mut fields = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skip = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if c == '"' {
            let mut escaped = false;
            let end = rest[1..].find(|c| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            end.map_or(rest.len(), |end| end + 2)
        } else {
            let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '-').unwrap_or(rest.len());
            if word > 0 && rest[word..].trim_start().starts_with(':') {
                let before = &text[..text.len() - rest.len()];
                let line = before.rsplit('\n').next().unwrap_or(before);
                fields.push((&rest[..word], (before.matches('\n').count() + 1, line.chars().count() + 1)));
            }
            word.max(c.len_utf8())
        };
        rest = &rest[skip..];
    }
    fields
}

/// What to write where a file cannot be read at a place.
fn mend(error: &ron::Error, place: (usize, usize), text: &str) -> String {
    use ron::Error as E;
    match error {
        E::ExpectedDifferentStructName { .. }
        | E::ExpectedNamedStructLike(_)
        | E::ExpectedStructLikeEnd
        | E::TrailingCharacters
        | E::Eof => return "the file begins with ( and ends with )".to_owned(),
        E::ExpectedComma => return "write a comma there, or ) at the end of the file".to_owned(),
        E::ExpectedMapColon => return "write NAME: VALUE".to_owned(),
        E::DuplicateStructField { .. } => return "leave one of them".to_owned(),
        _ => {}
    }
    let field = fields(text).into_iter().rfind(|(_, at)| *at < place).map_or("", |(name, _)| name);
    EXAMPLES.iter().find(|(flag, _)| flag.replace('-', "_") == field).map_or_else(
        || "docs/kiosk.md lists all settings".to_owned(),
        |(_, example)| format!("write {field}: {example}"),
    )
}

fn text(file: &Path) -> Result<String, String> {
    let shown = file.display();
    let length = std::fs::metadata(file).map_err(|error| format!("{shown}: {error}"))?.len();
    if length > LONGEST {
        return Err(format!("{shown}: is longer than {LONGEST} bytes; it is no configuration"));
    }
    std::fs::read_to_string(file).map_err(|error| format!("{shown}: {error}"))
}

/// The settings in a file.
fn read(file: &Path, text: &str) -> Result<Settings, String> {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(text).map_err(|error| {
        let mut place = (error.span.start.line, error.span.start.col);
        let why = match &error.code {
            // The second: with hyphens, as its flag is written.
            ron::Error::NoSuchStructField { found, .. } | ron::Error::SuggestRawIdentifier(found) => {
                place = place_of(found, text).unwrap_or(place);
                let mend = nearest(found).map_or(String::new(), |near| format!("write {near}; "));
                format!("{found}: is no setting; {mend}docs/kiosk.md lists all")
            }
            // A fault of ours, with its mend.
            ron::Error::Message(why) => why.clone(),
            other => format!("{other}; {}", mend(other, place, text)),
        };
        format!("{}:{}:{}: {why}", file.display(), place.0, place.1)
    })
}

/// The setting that was meant.
fn nearest(found: &str) -> Option<String> {
    let names = FLAGS.iter().map(|flag| flag.replace('-', "_"));
    let likeness = |name: String| (strsim::jaro_winkler(&found.to_lowercase().replace('-', "_"), &name), name);
    let best = names.map(likeness).max_by(|a, b| a.0.total_cmp(&b.0));
    best.filter(|(likeness, _)| *likeness > 0.85).map(|(_, name)| name)
}

/// Leaves of the courses and languages those that are to be offered.
fn offer(invocation: &mut Invocation, settings: &Settings, origin: &Origin<'_>) -> Vec<String> {
    let shelf = &mut invocation.shelf;
    let mut problems: Vec<String> = shelf.problems.iter().map(ToString::to_string).collect();
    let offered: Vec<String> = shelf.catalog.offered().iter().map(|language| language.tag.clone()).collect();
    let place = origin.of("languages");
    for tag in settings.languages.iter().filter(|tag| !offered.contains(tag)) {
        problems.push(format!("{place}: {tag:?} is not there; there are: {}", offered.join(", ")));
    }
    let modules: Vec<String> = shelf.library.courses.iter().map(|course| course.head.id.to_string()).collect();
    let place = origin.of("modules");
    for id in settings.modules.iter().filter(|id| !modules.contains(id)) {
        problems.push(format!("{place}: {id:?} is not there; there are: {}", modules.join(", ")));
    }
    shelf.catalog.offer_only(settings.languages.clone());
    if !settings.modules.is_empty() {
        shelf.library.courses.retain(|course| settings.modules.iter().any(|id| *id == *course.head.id));
    }
    problems
}

/// All settings as flags, with what holds without them.
pub(super) fn help(check: bool) -> String {
    let usual = Settings::default();
    let line = |flag: &str, what: &str| format!("--{flag:<22} {what}");
    let mut lines = vec![
        "Settings, with what holds without them (-: nothing is set)".to_owned(),
        "docs/kiosk.md says what each is".to_owned(),
        line("config FILE", "a file with settings; flags count more"),
    ];
    lines.extend(check.then(|| line("check", "say what is wrong, and start nothing")));
    lines.extend(FLAGS.iter().map(|flag| {
        let shown = usual.shown(flag);
        line(flag, if shown.is_empty() { "-" } else { &shown })
    }));
    lines.join("\n")
}

/// The folder with keys and secrets: said, or systemd's, or the usual one.
pub(super) fn state(settings: &Settings) -> Option<PathBuf> {
    let folder = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let usual = || {
        let state = folder("XDG_STATE_HOME").or_else(|| Some(folder("HOME")?.join(".local/state")))?;
        Some(state.join("article26").join("kiosk"))
    };
    settings.state.clone().or_else(|| folder("STATE_DIRECTORY")).or_else(usual)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_where_it_stands() {
        let text = "// sessions: 1\n(\n  codes: true, /* sessions: 2 */\n  room: \"a\\\" sessions: 3\",\n  \
                    per_sessions: 4, sessions : 0,\n)";
        assert_eq!(place_of("sessions", text), Some((5, 20)));
        assert_eq!(place_of("codes", text), Some((3, 3)));
        assert_eq!(place_of("logins", text), None);
        for broken in ["\"", "/*", "//", "\"\\", "ก", "sessions"] {
            assert_eq!(place_of("sessions", broken), None, "{broken}");
        }
    }

    #[test]
    fn what_was_meant_is_found() {
        let near = |found: &str| nearest(found);
        assert_eq!(near("sesions").as_deref(), Some("sessions"));
        assert_eq!(near("codeDays").as_deref(), Some("code_days"));
        assert_eq!(near("proxy").as_deref(), Some("proxies"));
        assert_eq!(near("colour"), None);
        // Every name is nearest to itself.
        assert!(FLAGS.iter().all(|flag| near(flag) == Some(flag.replace('-', "_"))));
    }
}
