//! Screens: what can be on top of the stack, one file each.
//!
//! To extend: write a file with a struct that implements [`Screen`], add its
//! module below, and open it from somewhere with [`Step::Open`].

pub mod about;
pub mod declaration;
pub mod finder;
pub mod glossary;
pub mod help;
pub mod home;
pub mod language;
pub mod lesson;
pub mod menu;
pub mod module;
pub mod note;
pub mod notebook;
pub mod quiz;
pub mod result;
pub mod review;
pub mod save;
pub mod search;
pub mod visit;

use super::Context;
use super::message::{Binding, House, Key, Message};
use crate::page::{Entry, Menu, Node, Page};

/// What the application does after a screen took a message.
#[derive(Debug)]
pub enum Step {
    /// Nothing.
    Stay,
    /// The screen shows another page of its own: painting begins at its top.
    Turned,
    /// Opens a screen above this one.
    Open(Box<dyn Screen>),
    /// Puts a screen in place of this one.
    Replace(Box<dyn Screen>),
    /// Closes this screen, then acts.
    Act(Message),
    /// Closes this screen.
    Back,
    /// Ends the program: she was asked.
    End,
    /// Closes all screens above home.
    Home,
    /// Walks to a place from home, so that one can walk back.
    Walk(crate::learn::progress::Place),
}

/// Something that can be looked at and used.
pub trait Screen: std::fmt::Debug + Send {
    /// Keys that work here.
    fn bindings(&self, context: &Context) -> Vec<Binding>;
    /// Takes a message.
    fn update(&mut self, message: Message, context: &mut Context) -> Step;
    /// What to perceive.
    fn page(&self, context: &Context) -> Page;
    /// How many entries can be chosen by number.
    fn entries(&self, context: &Context) -> usize {
        let _ = context;
        0
    }
    /// Whether characters are written into a field.
    fn writes(&self, context: &Context) -> bool {
        let _ = context;
        false
    }
    /// The field that is written in.
    fn field(&mut self) -> Option<&mut super::field::Field> {
        None
    }
    /// What it is, to find it among the screens that are open.
    fn kind(&self) -> &'static str {
        std::any::type_name::<Self>()
    }
    /// Whether several entries can be ticked before confirming.
    fn ticks(&self, context: &Context) -> bool {
        let _ = context;
        false
    }
    /// Whether an empty line of plain mode takes the entry under the cursor: not
    /// where that would answer a question that was only read.
    fn enter_takes(&self, context: &Context) -> bool {
        let _ = context;
        true
    }
    /// Terms of the glossary that the page speaks of.
    fn terms(&self, context: &Context) -> Vec<String> {
        let _ = context;
        Vec::new()
    }
    /// Whether it asks for a file, and is done when the file is written.
    fn files(&self) -> bool {
        false
    }
    /// Takes what the house says; what follows from it happens when the screen is
    /// on top.
    fn told(&mut self, told: &House, context: &mut Context) -> Step {
        let _ = (told, context);
        Step::Stay
    }
    /// Whether any key closes it and does nothing else.
    fn any_key(&self) -> bool {
        false
    }
    /// Whether she is asked here before she leaves: once is enough.
    fn asks_to_leave(&self) -> bool {
        false
    }
    /// The screen above was closed.
    fn returned(&mut self, context: &mut Context) {
        let _ = context;
    }
}

/// Keys of a screen whose menu is all there is.
#[must_use]
pub fn menu_bindings(enter: &'static str, back: &'static str) -> Vec<Binding> {
    vec![
        Binding::keys_only(&[Key::Enter, Key::Char(' '), Key::Right], enter, Message::Confirm),
        Binding::new(&[Key::Esc, Key::Left], back, Message::Back),
    ]
}

/// A menu of the program's own words.
#[must_use]
pub fn offers_menu(offers: &[&str], cursor: usize, context: &Context) -> Node {
    let entry = |id: &&str| Entry { label: context.words.text(id).into(), ..Entry::default() };
    Node::Menu(Menu { entries: offers.iter().map(entry).collect(), cursor: Some(cursor) })
}

/// Moves a cursor within a menu; the ends are joined.
pub fn move_cursor(cursor: &mut usize, by: i16, entries: usize) {
    if entries > 0 {
        let entries = i64::try_from(entries).unwrap_or(1);
        let at = i64::try_from(*cursor).unwrap_or(0) + i64::from(by);
        *cursor = usize::try_from(at.rem_euclid(entries)).unwrap_or(0);
    }
}

/// What a message means to a screen that is a menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operated {
    /// The entry under the cursor is taken.
    Take,
    /// The screen is left.
    Back,
    /// The cursor moved, or nothing happened.
    Stay,
}

/// Operates a menu: moves its cursor, or says what was meant.
pub fn operate(message: Message, cursor: &mut usize, entries: usize) -> Operated {
    match message {
        Message::Move(by) => {
            move_cursor(cursor, by, entries);
            Operated::Stay
        }
        Message::Choose(at) if at < entries => {
            *cursor = at;
            Operated::Take
        }
        Message::Confirm => Operated::Take,
        Message::Back => Operated::Back,
        _ => Operated::Stay,
    }
}

/// Keys of a screen that is only read: Enter reads on to its end, then leaves.
#[must_use]
pub fn reading_bindings(context: &Context) -> Vec<Binding> {
    let label = if context.extent.at_end() || context.plain { "key-back" } else { "key-more" };
    vec![
        Binding::keys_only(&[Key::Enter, Key::Char(' ')], label, Message::Onward),
        Binding::new(&[Key::Esc, Key::Left], "key-back", Message::Back),
    ]
}

/// Leaves a screen that is only read.
#[must_use]
pub fn leave_reading(message: Message) -> Step {
    if matches!(message, Message::Back | Message::Confirm | Message::Onward) { Step::Back } else { Step::Stay }
}
