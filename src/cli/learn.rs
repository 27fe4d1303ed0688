//! `article26`, `article26 learn`: opens the course in this terminal.

use super::{Failure, Invocation, Outcome};
use crate::app::{App, Start};
use crate::learn::progress::Progress;
use crate::paint::glyphs;
use crate::paint::grid::{Bidi, Look};
use crate::paint::theme::Theme;
use crate::store::journal::{Access, Journal, Notice, StoreError};
use crate::terminal::{local, plain};
use std::io::IsTerminal as _;
use std::sync::Arc;

impl Invocation {
    /// The journal, and what to tell about opening it.
    fn journal(&self) -> Result<(Journal, Option<&'static str>), Failure> {
        if self.options.no_trace {
            return Ok((Journal::memory(), None));
        }
        let Some(file) = self.progress_file() else {
            return Ok((Journal::memory(), Some("opened-not-possible")));
        };
        let (journal, opened) = Journal::open(&file, Access::Write).map_err(|error| self.store_failure(&error))?;
        let tell = opened.notices.iter().find_map(|notice| match notice {
            Notice::ReadOnly(StoreError::Locked { .. }) => Some("opened-read-only"),
            Notice::ReadOnly(StoreError::Newer { .. }) => Some("opened-newer"),
            Notice::ReadOnly(_) => Some("opened-not-possible"),
            Notice::Damaged { .. } | Notice::Trimmed { kept: Some(_), .. } => Some("opened-repaired"),
            _ => None,
        });
        Ok((journal, tell))
    }

    pub(super) fn look(&self) -> Look {
        let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let asked = self.options.theme.as_deref().and_then(Theme::named);
        let theme = asked.unwrap_or(if no_colour { Theme::None } else { background() });
        let glyphs = if self.utf8 { glyphs::UNICODE } else { glyphs::ASCII };
        Look { theme, glyphs, bidi: self.options.bidi.unwrap_or_else(terminal_bidi) }
    }
}

/// Who orders right-to-left text when nobody says: the terminal where it is
/// known to do so and cannot be asked to leave it (mlterm, Konsole, Terminal of
/// macOS), else the program.
fn terminal_bidi() -> Bidi {
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found.starts_with(value));
    let orders = is("TERM", "mlterm")
        || is("TERM_PROGRAM", "Apple_Terminal")
        || ["MLTERM", "KONSOLE_VERSION"].iter().any(|name| std::env::var_os(name).is_some());
    if orders { Bidi::Terminal } else { Bidi::App }
}

/// The theme for the background that the terminal names in `COLORFGBG`, as
/// rxvt and Konsole do; dark when it does not say.
fn background() -> Theme {
    let last =
        std::env::var("COLORFGBG").ok().and_then(|value| value.rsplit(';').next().and_then(|n| n.parse::<u8>().ok()));
    if matches!(last, Some(7 | 9..=15)) { Theme::Light } else { Theme::Dark }
}

/// A number that nobody can foresee, for draws and shuffles.
pub(super) fn seed() -> u64 {
    let mut bytes = [0; 8];
    match rustix::rand::getrandom(&mut bytes, rustix::rand::GetRandomFlags::empty()) {
        Ok(8) => u64::from_ne_bytes(bytes),
        _ => crate::terminal::minute(),
    }
}

pub(super) fn run(invocation: Invocation, open: Option<String>) -> Outcome {
    let env = |name: &str| std::env::var(name).ok();
    if let Some(path) = &open {
        exists(&invocation, path)?;
    }
    let asked = invocation.options.language.as_deref();
    if let Some(tag) = asked {
        let offered: Vec<String> = invocation.shelf.catalog.offered().iter().map(|l| l.tag.clone()).collect();
        let wish: Vec<String> = crate::language::negotiate::tag(tag).into_iter().collect();
        if crate::language::negotiate::best(&wish, &offered).is_none() {
            return Err(Failure::Usage(
                invocation
                    .words
                    .with("cli-no-language", &[("name", tag.to_owned().into()), ("list", offered.join(", ").into())]),
            ));
        }
    }
    let dumb = env("TERM").is_none_or(|term| term == "dumb" || term.is_empty());
    let terminal = std::io::stdout().is_terminal() && std::io::stdin().is_terminal();
    let line_by_line = invocation.options.plain || dumb || !terminal;
    let (mut journal, tell) = invocation.journal()?;
    let progress = Progress::of(journal.records());
    let proposal = invocation.language.clone();
    let language = match asked {
        Some(_) => Some(proposal.clone()),
        None => progress.language.clone().filter(|tag| invocation.shelf.catalog.get(tag).is_some()),
    };
    let look = invocation.look();
    // Without UTF-8, and on the Linux console, other scripts cannot be drawn.
    let latin_only = !invocation.utf8 || env("TERM").is_some_and(|term| term == "linux");
    let readable = |tag: &String| !latin_only || invocation.shelf.catalog.get(tag).is_some_and(|l| l.is_latin());
    let withheld = !readable(language.as_ref().unwrap_or(&proposal));
    let tell = tell.or(withheld.then_some("script-withheld"));
    let proposal = if readable(&proposal) { proposal } else { "en".to_owned() };
    let language = if withheld { Some("en".to_owned()) } else { language };
    let kept_in = journal.path().map(|path| path.display().to_string());
    let Invocation { shelf, words, utf8, .. } = invocation;
    let problems = !shelf.problems.is_empty();
    let mut app = App::new(Start {
        library: Arc::new(shelf.library),
        catalog: Arc::new(shelf.catalog),
        progress,
        language,
        proposal,
        kept_in,
        plain: line_by_line,
        latin_only,
        files: !invocation.options.no_trace,
        indexes: Arc::default(),
        visit: None,
        minute: crate::terminal::minute(),
        seed: seed(),
        open,
    });
    if let Some(tell) = tell.or(problems.then_some("pack-problems")) {
        app.tell(tell);
    }
    if line_by_line {
        let result = plain::run(app, &mut journal, !utf8, &mut std::io::stdin().lock(), &mut std::io::stdout().lock());
        return result.map_err(|error| Failure::Failed(error.to_string()));
    }
    local::run(app, &mut journal, look)
        .map(drop)
        .map_err(|error| Failure::Failed(words.with("cli-terminal", &[("reason", error.to_string().into())])))
}

/// Whether the course, or the lesson in it, is there.
fn exists(invocation: &Invocation, path: &str) -> Outcome {
    let library = &invocation.shelf.library;
    let (course, lesson) = path.split_once('/').unwrap_or((path, ""));
    let found = library.shelved(course);
    let there =
        found.is_some_and(|shelved| lesson.is_empty() || shelved.head.lessons.iter().any(|(id, _)| id == lesson));
    if there {
        return Ok(());
    }
    let list: Vec<String> = match found {
        Some(shelved) => shelved.head.lessons.iter().map(|(id, _)| format!("{course}/{id}")).collect(),
        None => library.courses.iter().map(|shelved| shelved.head.id.to_string()).collect(),
    };
    Err(Failure::Failed(
        invocation.words.with("cli-no-course", &[("name", path.to_owned().into()), ("list", list.join(", ").into())]),
    ))
}
