//! Things to do in a lesson that are no questions: a stance, a reflection, a
//! letter, a card, an action to choose.
//!
//! Nothing here is graded. Words live in memory until the learner says that
//! they be kept, or saves them to a file of her choice. To extend: a
//! file with a struct that implements [`Activity`], and an arm in [`begin`].

mod actions;
mod card;
mod letter;
mod reflection;
mod stance;

use super::Context;
use super::message::{Binding, Key, Message};
use super::screen::Screen;
use crate::course::{Block, Course};
use crate::page::{Entry, Node};
use std::sync::Arc;

/// What happened to an activity.
#[derive(Debug)]
pub enum Progressed {
    /// Nothing that changes the page as a whole.
    Same,
    /// Another part of it is shown.
    Moved,
    /// The learner goes on.
    Onward,
    /// A screen opens above.
    Open(Box<dyn Screen>),
    /// The message is not for it.
    Passed,
}

/// Something to do, on a page of its own.
pub trait Activity: std::fmt::Debug + Send {
    /// What to perceive.
    fn nodes(&self, context: &Context) -> Vec<Node>;
    /// How many entries can be chosen.
    fn entries(&self, context: &Context) -> usize;
    /// Takes a message.
    fn update(&mut self, message: Message, context: &mut Context) -> Progressed;
    /// Whether characters are written into a field.
    fn writes(&self) -> bool {
        false
    }
    /// The field that is written in.
    fn field(&mut self) -> Option<&mut super::field::Field> {
        None
    }
    /// Whether an empty line of plain mode takes the entry under the cursor.
    fn enter_takes(&self) -> bool {
        true
    }
    /// Whether Esc leaves a part of it, and not the page.
    fn inside(&self) -> bool {
        self.writes()
    }
    /// Keys that work here.
    fn bindings(&self) -> Vec<Binding> {
        let mut bindings = if self.writes() {
            vec![
                Binding::keys_only(&[Key::Enter], "key-done", Message::Confirm),
                Binding::new(&[Key::Ctrl('u')], "key-clear", Message::Undo),
            ]
        } else {
            vec![
                Binding::keys_only(&[Key::Enter, Key::Char(' ')], "key-take", Message::Confirm),
                Binding::keys_only(&[Key::Right], "", Message::Next),
            ]
        };
        if self.inside() {
            bindings.push(Binding::new(&[Key::Esc], "key-back", Message::Back));
        }
        bindings
    }
}

/// The activity of a block; `None` for blocks that are none.
#[must_use]
pub fn begin(block: &Block, course: &Arc<Course>, lesson: &str, context: &Context) -> Option<Box<dyn Activity>> {
    let name = |id: &str| crate::course::words::block(&course.id, lesson, id);
    let place = |id: &str| format!("{}/{lesson}/{id}", course.id);
    Some(match block {
        Block::Stance { id, when } => Box::new(stance::Stance::new(name(id), place(id), *when, context)),
        Block::Reflection(id) => Box::new(reflection::Reflection::new(name(id), place(id), context)),
        Block::Letter(id) => Box::new(letter::Letter::new(name(id), context)),
        Block::Card { id, bands, lines } => Box::new(card::Card::new(name(id), bands.clone(), lines.clone(), context)),
        Block::Actions { id, questions, actions } => {
            Box::new(actions::Actions::new(name(id), questions.clone(), actions.clone()))
        }
        _ => return None,
    })
}

/// An entry of the program's words.
fn entry(context: &Context, id: &str) -> Entry {
    Entry { label: context.words.text(id).into(), ..Entry::default() }
}
