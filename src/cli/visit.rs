//! `article26 visit`: the course for one visitor of a house, behind an OpenSSH
//! server that knows no other command.
//!
//! Everything in the environment comes from a stranger: no path is taken from
//! it, and a command that she wants to run is refused. What this is not: rooms
//! and the attract screen, which need one server for all. Settings are those of
//! `serve`.

use super::operator::decided;
use super::serve::vault;
use super::{Failure, Invocation, Outcome};
use crate::app::{App, Purpose, Start, Visit};
use crate::learn::progress::Progress;
use crate::paint::glyphs::to_ascii;
use crate::terminal::ssh::{Visitor, settings::Keep};
use crate::terminal::{Ending, Host as _, local, minute, plain};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use std::io::{BufReader, IsTerminal as _, Read, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

pub(super) fn run(mut invocation: Invocation, config: Option<&Path>) -> Outcome {
    let env = |name: &str| std::env::var(name).ok();
    // OpenSSH puts here what she asked for; a subsystem is a command, too.
    if std::env::var_os("SSH_ORIGINAL_COMMAND").is_some_and(|command| !command.is_empty()) {
        let words = invocation.words.text("end-refused-command");
        return Err(Failure::Refused(words));
    }
    let (settings, problems) = decided(&mut invocation, config)?;
    if !problems.is_empty() {
        return Err(Failure::Failed(problems.join("\n")));
    }
    // What is kept in memory would be gone with her.
    let kept = settings.codes && settings.store != Keep::Memory;
    let mut visitor = if kept {
        let Some(state) = &settings.state else {
            return Err(Failure::Failed("state: no folder for keys is named; name one with --state".to_owned()));
        };
        let (store, secret) = vault(&settings, state).map_err(Failure::Failed)?;
        Visitor::new(Some((store, secret)), &settings)
    } else {
        Visitor::new(None, &settings)
    }
    .map_err(|error| Failure::Failed(error.to_string()))?;
    let dumb = env("TERM").is_none_or(|term| term == "dumb" || term.is_empty());
    let line_by_line =
        invocation.options.plain || dumb || !std::io::stdout().is_terminal() || !std::io::stdin().is_terminal();
    let look = invocation.look();
    let latin_only = !invocation.utf8 || env("TERM").is_some_and(|term| term == "linux");
    let Invocation { shelf, utf8, language, options, .. } = invocation;
    let readable = |tag: &String| !latin_only || shelf.catalog.get(tag).is_some_and(|l| l.is_latin());
    let offered: Vec<String> = shelf.catalog.offered().iter().map(|l| l.tag.clone()).collect();
    let asked: Vec<String> = options.language.iter().filter_map(|tag| crate::language::negotiate::tag(tag)).collect();
    let wanted = [asked, crate::language::negotiate::wanted(&env)].concat();
    let known = crate::language::negotiate::best(&wanted, &offered).map(str::to_owned).filter(&readable);
    let first = offered.iter().find(|tag| readable(tag)).cloned().unwrap_or(language);
    let app = App::new(Start {
        proposal: known.clone().unwrap_or(first),
        language: known,
        library: Arc::new(shelf.library),
        catalog: Arc::new(shelf.catalog),
        progress: Progress::default(),
        kept_in: None,
        plain: line_by_line,
        latin_only,
        files: false,
        indexes: Arc::default(),
        minute: minute(),
        seed: super::learn::seed(),
        open: None,
        visit: Some(Visit {
            days: kept.then_some(settings.code_days),
            room: None,
            lasting: true,
            purpose: Purpose::Learn,
        }),
    });
    let words = app.words().clone();
    let seconds = u64::from(settings.close_seconds);
    let idle = Some(Duration::from_secs(seconds)).filter(|whole| !whole.is_zero());
    if line_by_line {
        let mut input = BufReader::new(Patient { idle });
        let mut output = std::io::stdout().lock();
        let result = plain::run(app, &mut visitor, !utf8, &mut input, &mut output);
        let _ = visitor.farewell(false);
        visitor.tidy();
        return result.map_err(|error| Failure::Failed(error.to_string()));
    }
    visitor.wait(idle);
    let ending = local::run(app, &mut visitor, look)
        .map_err(|error| Failure::Failed(words.with("cli-terminal", &[("reason", error.to_string().into())])))?;
    let farewell = visitor.farewell(ending == Some(Ending::Idle));
    if let (Some((id, days)), Some(Ending::Quit | Ending::Idle)) = (farewell, ending) {
        let text = words.with(id, &[("days", i64::from(days).into())]);
        let text = if utf8 { text } else { to_ascii(&text) };
        let _ = writeln!(std::io::stdout(), "{}", local::in_lines(&text));
    }
    // Who leaves at once is gone at once: the connection is there until here.
    if ending != Some(Ending::Quick) {
        visitor.tidy();
    }
    Ok(())
}

/// Standard input that ends when nothing came for so long.
struct Patient {
    idle: Option<Duration>,
}

impl Read for Patient {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let stdin = std::io::stdin();
        let wait = self.idle.and_then(|idle| Timespec::try_from(idle).ok());
        loop {
            match poll(&mut [PollFd::new(&stdin, PollFlags::IN)], wait.as_ref()) {
                Ok(0) => return Ok(0),
                Ok(_) => return Ok(rustix::io::read(&stdin, buffer)?),
                Err(rustix::io::Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
}
