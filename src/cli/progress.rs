//! `article26 progress`: the learner's own record, to see, copy, merge and
//! delete.

use super::options::Action;
use super::{Failure, Invocation, Outcome};
use crate::app::screen::about::PRIVACY;
use crate::learn::lights::lights;
use crate::learn::progress::Progress;
use crate::page::Light;
use crate::store::journal::{self, Access, Journal, StoreError};

pub(super) fn run(invocation: &Invocation, action: &Action) -> Outcome {
    let Some(file) = invocation.progress_file() else {
        return Err(Failure::Failed(invocation.words.text("cli-no-progress-place")));
    };
    let failed = |error: StoreError| invocation.store_failure(&error);
    let words = &invocation.words;
    match action {
        Action::Show => match Journal::read(&file) {
            Err(StoreError::Missing { .. }) => invocation.print(&words.text("progress-none")),
            Err(error) => Err(failed(error)),
            Ok((journal, _)) => show(invocation, &journal, &file.display().to_string()),
        },
        Action::Export(to) => {
            let (journal, _) = Journal::read(&file).map_err(failed)?;
            journal.export(to, false).map_err(failed)?;
            invocation.print(&words.with("progress-exported", &[("file", to.display().to_string().into())]))
        }
        Action::Import(from) => {
            // A file that cannot be brought in must not make one for us.
            Journal::memory().import(from).map_err(failed)?;
            let (mut journal, opened) = Journal::open(&file, Access::Write).map_err(failed)?;
            if let Some(error) = opened.read_only() {
                return Err(failed(error.clone()));
            }
            let imported = journal.import(from).map_err(failed)?;
            let mut text =
                words.with("progress-imported", &[("added", imported.added.into()), ("known", imported.known.into())]);
            if imported.damaged > 0 {
                text.push(' ');
                text.push_str(&words.with("progress-imported-damaged", &[("count", imported.damaged.into())]));
            }
            invocation.print(text.trim_end())
        }
        Action::Forget => {
            let removed = journal::forget(&file).map_err(failed)?;
            invocation.print(&words.text(if removed > 0 { "progress-forgotten" } else { "progress-nothing" }))
        }
    }
}

fn show(invocation: &Invocation, journal: &Journal, file: &str) -> Outcome {
    let words = &invocation.words;
    let progress = Progress::of(journal.records());
    let mut lines = vec![words.with("progress-file", &[("file", file.to_owned().into())])];
    lines.push(words.with("progress-facts", &[("count", journal.records().len().into())]));
    let library = &invocation.shelf.library;
    let all = lights(library.courses.iter().map(|course| &course.head), &progress);
    let count = |wanted: Light| all.iter().filter(|light| **light == wanted).count();
    lines.push(words.with(
        "lights-summary",
        &[
            ("lit", count(Light::Lit).into()),
            ("begun", count(Light::Begun).into()),
            ("dark", count(Light::Dark).into()),
        ],
    ));
    for course in &library.courses {
        let id = course.head.id.as_ref();
        let done = course.head.lessons.iter().filter(|(lesson, _)| progress.lesson(id, lesson).finished).count();
        let mut line = words.with(
            "progress-course",
            &[("course", words.text(id).into()), ("done", done.into()), ("all", course.head.lessons.len().into())],
        );
        if let Some(best) = progress.quiz(id).best {
            line.push_str("; ");
            line.push_str(&words.with("progress-quiz", &[("percent", (best / 10).into())]));
        }
        lines.push(line);
    }
    if !progress.kept.is_empty() {
        lines.push(words.with("progress-kept-texts", &[("count", progress.kept.len().into())]));
        lines.extend(
            progress.kept.iter().map(|(place, text)| format!("  {place}: {}", text.replace(char::is_control, " "))),
        );
    }
    lines.push(words.text(PRIVACY[0]));
    invocation.print(&lines.join("\n"))
}
