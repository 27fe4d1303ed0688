//! A field that narrows a list as one types, for search and glossary.
//!
//! On a grid the field always takes letters and the arrows move in the list. In
//! plain mode a line is either words or a number, so there are two turns: words
//! first, then a number of the list; "new words" goes back.

use super::{Context, move_cursor};
use crate::app::field::Field;
use crate::app::message::{Binding, Key, Message};
use crate::page::Node;

/// Longest query, in bytes.
const LONGEST: usize = 200;

/// The field, and where the cursor of the list is.
#[derive(Debug)]
pub struct Finder {
    field: Field,
    /// Place in the list.
    pub cursor: usize,
    /// Plain mode: the list is there, a number is awaited.
    choosing: bool,
}

/// What became of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// The query changed: the list is another.
    Changed,
    /// The entry under the cursor is taken.
    Taken,
    /// The screen is left.
    Back,
    /// Nothing, or the cursor moved.
    Same,
}

impl Default for Finder {
    fn default() -> Self {
        Self { field: Field::new("", LONGEST), cursor: 0, choosing: false }
    }
}

impl Finder {
    /// What was typed.
    #[must_use]
    pub fn query(&self) -> &str {
        self.field.words()
    }

    /// A finder that shows its list at once, to choose from or to narrow.
    #[must_use]
    pub fn listing(context: &Context) -> Self {
        Self { choosing: context.plain, ..Self::default() }
    }

    /// The field, where it is written in.
    pub fn field(&mut self) -> Option<&mut Field> {
        (!self.choosing).then_some(&mut self.field)
    }

    /// Whether characters go into the field.
    #[must_use]
    pub fn writes(&self) -> bool {
        !self.choosing
    }

    /// How many entries of the list can be chosen by number now.
    #[must_use]
    pub fn entries(&self, entries: usize, context: &Context) -> usize {
        if context.plain && !self.choosing { 0 } else { entries }
    }

    /// Keys of the screen.
    #[must_use]
    pub fn bindings(&self, context: &Context) -> Vec<Binding> {
        let mut bindings = vec![Binding::keys_only(&[Key::Enter], "key-open", Message::Confirm)];
        if context.plain && self.choosing {
            bindings.push(Binding::new(&[Key::Ctrl('u')], "key-new-words", Message::Undo));
        } else {
            bindings.push(Binding::keys_only(&[Key::Ctrl('u')], "", Message::Undo));
        }
        bindings.push(Binding::new(&[Key::Esc], "key-back", Message::Back));
        bindings
    }

    /// The field.
    #[must_use]
    pub fn node(&self, label: String) -> Node {
        if self.choosing {
            return Node::Field { label, value: self.field.text.clone(), cursor: None, long: false };
        }
        self.field.node(label, false)
    }

    /// Takes a message; `entries` is the length of the list now.
    pub fn update(&mut self, message: Message, entries: usize, context: &Context) -> Found {
        if self.field.take(message) {
            self.cursor = 0;
            // New words: the list is narrowed again.
            self.choosing &= message != Message::Undo;
            return Found::Changed;
        }
        match message {
            Message::Move(by) => {
                move_cursor(&mut self.cursor, by, entries);
                Found::Same
            }
            Message::Choose(at) if at < entries => {
                self.cursor = at;
                Found::Taken
            }
            Message::Confirm if context.plain && !self.choosing => {
                self.choosing = entries > 0;
                Found::Changed
            }
            Message::Confirm if entries > 0 => Found::Taken,
            Message::Back => Found::Back,
            _ => Found::Same,
        }
    }
}
