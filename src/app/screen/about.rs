//! About and privacy: what this is, what is kept, and what it cannot promise.

use super::{Screen, Step, leave_reading, reading_bindings};
use crate::app::message::{Binding, Message};
use crate::app::{Context, Visit, text_nodes};
use crate::page::{Node, Page, Rich};

/// About the program.
#[derive(Debug)]
pub struct About;

/// Messages of the threat model, in order; `article26 privacy` prints the same.
pub const PRIVACY: [&str; 8] = [
    "privacy-kept",
    "privacy-nothing-sent",
    "privacy-no-trace",
    "privacy-quick-exit",
    "privacy-disk",
    "privacy-watched",
    "privacy-network",
    "privacy-danger",
];

fn threats(context: &Context) -> Vec<String> {
    PRIVACY.iter().map(|id| context.words.text(id)).collect()
}

/// What holds on a machine that is not hers: nothing is kept unless she takes a
/// code; what that keeps; what others can see.
fn in_a_house(visit: &Visit, context: &Context) -> (String, Vec<String>) {
    let words = &context.words;
    let days = [("days", context.days().unwrap_or(0).into())];
    let place = match context.code {
        Some(_) => words.with("visit-code-kept", &days),
        None => words.text("visit-nothing-kept"),
    };
    let mut lines = Vec::new();
    if context.days().is_some() {
        lines.extend([words.with("visit-code", &days), words.text("visit-code-seal"), words.text("keep-see")]);
    }
    if let Some(room) = &visit.room {
        lines.push(words.with("visit-room", &[("room", room.clone().into())]));
    }
    lines.push(words.text("visit-operator"));
    let everywhere = ["privacy-quick-exit", "privacy-watched", "privacy-network", "privacy-danger"];
    lines.extend(everywhere.map(|id| words.text(id)));
    (place, lines)
}

impl Screen for About {
    fn bindings(&self, context: &Context) -> Vec<Binding> {
        reading_bindings(context)
    }

    fn update(&mut self, message: Message, _: &mut Context) -> Step {
        leave_reading(message)
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let mut body = vec![Node::Heading(1, words.text("about-title").into())];
        let place = if context.visit.is_some() { "visit" } else { "own" };
        body.extend(text_nodes(&words.with("about-text", &[("place", place.into())])));
        body.push(Node::Heading(2, words.text("privacy-title").into()));
        let (place, entries) = match (&context.visit, &context.kept_in) {
            (Some(visit), _) => in_a_house(visit, context),
            (None, Some(file)) => (words.with("privacy-file", &[("file", file.clone().into())]), threats(context)),
            (None, None) => (words.text("privacy-nothing-kept"), threats(context)),
        };
        body.push(Node::Text(Rich::plain(place)));
        let entries = entries.into_iter().map(Rich::plain).collect();
        body.push(Node::List { lead: Rich::default(), entries, ordered: false });
        body.push(Node::Heading(2, words.text("about-credits").into()));
        body.extend(text_nodes(&words.text("about-credits-text")));
        Page { key: "about".into(), body, ..Page::default() }
    }
}
