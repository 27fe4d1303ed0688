//! Saving words of hers to a file that she names: what will be written, who
//! may read it, and the name. The terminal writes; this screen only asks.

use super::{Screen, Step};
use crate::app::Context;
use crate::app::field::Field;
use crate::app::message::{Binding, Effect, Key, Message};
use crate::page::{Node, NoteKind, Page};

/// Longest name, in bytes.
const LONGEST: usize = 1000;

/// Asking for a file's name.
#[derive(Debug)]
pub struct Save {
    name: Field,
    text: String,
}

impl Save {
    /// A screen that proposes a name for these words.
    #[must_use]
    pub fn new(name: &str, text: String) -> Self {
        Self { name: Field::new(name, LONGEST), text }
    }
}

impl Screen for Save {
    fn bindings(&self, _: &Context) -> Vec<Binding> {
        vec![
            Binding::keys_only(&[Key::Enter], "key-save", Message::Confirm),
            Binding::new(&[Key::Ctrl('u')], "key-clear", Message::Undo),
            Binding::new(&[Key::Esc], "key-not-save", Message::Back),
        ]
    }

    fn field(&mut self) -> Option<&mut Field> {
        Some(&mut self.name)
    }

    fn writes(&self, _: &Context) -> bool {
        true
    }

    fn files(&self) -> bool {
        true
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        if self.name.take(message) {
            return Step::Stay;
        }
        match message {
            Message::Confirm => {
                context.ask(Effect::File { name: self.name.words().to_owned(), text: self.text.clone() });
            }
            Message::Back => return Step::Back,
            _ => {}
        }
        Step::Stay
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        Page {
            key: "save".to_owned(),
            body: vec![
                Node::Heading(1, words.text("save-title").into()),
                Node::Note {
                    kind: NoteKind::Warning,
                    label: words.text("save-who-label"),
                    text: vec![words.text("save-who").into()],
                },
                self.name.node(words.text("save-field"), false),
                Node::Note { kind: NoteKind::Plain, label: String::new(), text: vec![words.text("save-how").into()] },
            ],
            ..Page::default()
        }
    }
}
