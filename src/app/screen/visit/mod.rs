//! Screens of a house with visitors: the one that waits for somebody, resume
//! codes, leaving, and a trainer's view of her group.
//!
//! What the house answers comes to them through [`Screen::told`]. To extend: a
//! file here, opened from somewhere.

pub mod attract;
pub mod code;
pub mod leaving;
pub mod resume;
pub mod room;

use super::Screen;
use crate::app::Context;
use crate::page::{Node, NoteKind};

/// What a code can do for her now: bring back, keep, or be looked at.
#[must_use]
pub fn code_screen(context: &Context) -> Box<dyn Screen> {
    if context.code.is_none() && !context.keeping && !context.has_done_something() {
        return Box::new(resume::Resume::default());
    }
    Box::new(code::Keep::new(context))
}

/// A note without a name.
fn note(kind: NoteKind, text: String) -> Node {
    Node::Note { kind, label: String::new(), text: vec![text.into()] }
}

/// Why something failed, in a sentence: what stores say are reasons, parts of one.
fn why(sentence: &str, reason: &'static str, context: &Context) -> String {
    let text = context.words.text(reason);
    if reason.starts_with("store-") { context.words.with(sentence, &[("reason", text.into())]) } else { text }
}
