//! About and privacy: what this is, what is kept, and what it cannot promise.

use super::{Screen, Step, leave_reading, reading_bindings};
use crate::app::message::{Binding, Message};
use crate::app::{Context, text_nodes};
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
        body.extend(text_nodes(&words.text("about-text")));
        body.push(Node::Heading(2, words.text("privacy-title").into()));
        let place = match &context.kept_in {
            Some(file) => Rich::plain(words.with("privacy-file", &[("file", file.clone().into())])),
            None => words.text("privacy-nothing-kept").into(),
        };
        body.push(Node::Text(place));
        body.push(Node::List {
            lead: Rich::default(),
            entries: PRIVACY.iter().map(|id| words.text(id).into()).collect(),
            ordered: false,
        });
        body.push(Node::Heading(2, words.text("about-credits").into()));
        body.extend(text_nodes(&words.text("about-credits-text")));
        Page { key: "about".into(), body, ..Page::default() }
    }
}
