//! Coming back: a field for the seven words of a code.
//!
//! What was typed stays to be mended until progress is there. How words are read
//! is [`crate::learn::code`]'s. To extend: what can be wrong with them is a
//! variant of `Trouble`.

use super::{note, why};
use crate::app::Context;
use crate::app::field::Field;
use crate::app::message::{Binding, Effect, House, Key, Message};
use crate::app::screen::{Screen, Step};
use crate::learn::code::{Code, Unreadable};
use crate::page::{Node, NoteKind, Page};

/// Longest that is read, in bytes.
const LONGEST: usize = 600;

/// The field.
#[derive(Debug)]
pub struct Resume {
    field: Field,
    trouble: Option<Trouble>,
}

/// What is wrong.
#[derive(Debug)]
enum Trouble {
    /// These are no words of a code.
    Words(Unreadable),
    /// The house says so.
    House(&'static str),
}

impl Default for Resume {
    fn default() -> Self {
        Self { field: Field::new("", LONGEST), trouble: None }
    }
}

impl Resume {
    fn look(&mut self, context: &mut Context) -> Step {
        if self.field.words().is_empty() || context.resuming.is_some() {
            return Step::Stay;
        }
        self.trouble = None;
        match Code::read(self.field.words(), &context.code_lists()) {
            Ok(code) => {
                context.resuming = Some(code);
                context.ask(Effect::Resume(code));
            }
            Err(unreadable) => self.trouble = Some(Trouble::Words(unreadable)),
        }
        Step::Stay
    }
}

impl Screen for Resume {
    fn bindings(&self, _: &Context) -> Vec<Binding> {
        vec![
            Binding::keys_only(&[Key::Enter], "key-onward", Message::Confirm),
            Binding::new(&[Key::Ctrl('u')], "key-clear", Message::Undo),
            Binding::new(&[Key::Esc], "key-back", Message::Back),
        ]
    }

    fn field(&mut self) -> Option<&mut Field> {
        Some(&mut self.field)
    }

    fn writes(&self, _: &Context) -> bool {
        true
    }

    fn told(&mut self, told: &House, _: &mut Context) -> Step {
        if let House::Resumed(Err(why)) = told {
            self.trouble = Some(Trouble::House(why));
            return Step::Turned;
        }
        Step::Stay
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        if self.field.take(message) {
            return Step::Stay;
        }
        match message {
            Message::Confirm => self.look(context),
            Message::Back => Step::Back,
            _ => Step::Stay,
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let mut body =
            vec![Node::Heading(1, words.text("resume-title").into()), Node::Text(words.text("resume-how").into())];
        let trouble = self.trouble.as_ref().map(|trouble| match trouble {
            Trouble::Words(Unreadable::Length(count)) => words.with("resume-count", &[("count", (*count).into())]),
            Trouble::Words(Unreadable::Word(number)) => words.with("resume-word", &[("number", (*number).into())]),
            Trouble::House(reason) => why("resume-not", reason, context),
        });
        if let Some(trouble) = trouble {
            body.push(note(NoteKind::Warning, trouble));
        } else if context.resuming.is_some() {
            body.push(note(NoteKind::Plain, words.text("resume-looking")));
        }
        body.push(self.field.node(words.text("resume-field"), false));
        Page { key: "resume".into(), body, ..Page::default() }
    }
}
