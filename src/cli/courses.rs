//! `article26 courses`: what there is to learn.

use super::{Invocation, Outcome};
use crate::course::check::claims;

pub(super) fn run(invocation: &Invocation, json: bool) -> Outcome {
    let words = &invocation.words;
    let mut rows = Vec::new();
    let mut lines = Vec::new();
    for shelved in &invocation.shelf.library.courses {
        let id = shelved.head.id.as_ref();
        let languages: Vec<String> =
            invocation.shelf.catalog.languages().iter().filter(|l| claims(id, l)).map(|l| l.tag.clone()).collect();
        let minutes: u32 = shelved.head.lessons.iter().map(|(_, minutes)| u32::from(*minutes)).sum();
        let counts = words.with(
            "courses-line",
            &[
                ("lessons", shelved.head.lessons.len().into()),
                ("minutes", minutes.into()),
                ("items", shelved.head.items.len().into()),
            ],
        );
        lines.push(format!("{id}\t{}\t{counts}\t{}", words.text(id), languages.join(" ")));
        rows.push(serde_json::json!({
            "id": id,
            "title": words.text(id),
            "languages": languages,
            "minutes": minutes,
            "items": shelved.head.items.len(),
            "lessons": shelved.head.lessons.iter().map(|(lesson, minutes)| serde_json::json!({
                "id": lesson,
                "title": words.text(&crate::course::words::lesson(id, lesson)),
                "minutes": minutes,
            })).collect::<Vec<_>>(),
        }));
    }
    if json {
        return Invocation::print_json(&serde_json::Value::Array(rows));
    }
    invocation.print(&lines.join("\n"))
}

impl Invocation {
    /// Prints JSON; letters beyond ASCII stay as they are: JSON is UTF-8.
    pub(super) fn print_json(value: &serde_json::Value) -> Outcome {
        use std::io::Write as _;
        let text = serde_json::to_string_pretty(value).unwrap_or_default();
        match writeln!(std::io::stdout(), "{text}") {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                Err(super::Failure::Failed(error.to_string()))
            }
            _ => Ok(()),
        }
    }
}
