//! The menu: what can be done from everywhere, reached with Tab.

use super::{Operated, Screen, Step, menu_bindings, operate};
use crate::app::Context;
use crate::app::message::{Binding, Key, Message};
use crate::page::{Entry, Menu as Entries, Node, Page};

/// The menu.
#[derive(Debug)]
pub struct Menu {
    /// What else works on the screen beneath: its letters are extras, so all of
    /// it is here too.
    here: Vec<(&'static str, Message)>,
    cursor: usize,
}

/// Entries: word, note, message. `Back` closes the menu.
const ENTRIES: [(&str, &str, Message); 12] = [
    ("menu-go-on", "", Message::Back),
    ("menu-home", "", Message::Home),
    ("menu-search", "F3", Message::Search),
    ("menu-glossary", "F5", Message::Glossary),
    ("menu-declaration", "F6", Message::Declaration),
    ("menu-review", "F7", Message::Review),
    ("menu-notebook", "F8", Message::Notebook),
    ("menu-language", "F2", Message::Language),
    ("menu-help", "F1", Message::Help),
    ("menu-about", "", Message::Onward),
    ("menu-quit", "Ctrl-C", Message::Quit),
    ("menu-quick-exit", "F10", Message::QuickExit),
];

impl Menu {
    /// The menu over a screen where these work.
    #[must_use]
    pub fn new(here: Vec<(&'static str, Message)>) -> Self {
        Self { here, cursor: 0 }
    }

    fn list(&self, context: &Context) -> Vec<(&'static str, &'static str, Message)> {
        let visit = context.visit.is_some();
        let mut entries: Vec<_> = ENTRIES.iter().copied().filter(|entry| context.reaches(entry.2)).collect();
        if let Some(quit) = entries.iter().position(|entry| entry.2 == Message::Quit).filter(|_| visit) {
            // The place is kept only under a code.
            entries[quit].0 = "visit-leave";
            if let Some(door) = context.code_door() {
                entries.insert(quit, (door, "", Message::Code));
            }
        }
        // Last, so that the others keep their numbers everywhere.
        entries.extend(self.here.iter().map(|(word, message)| (*word, "", *message)));
        entries
    }

    fn take(&self, context: &Context) -> Step {
        match self.list(context).get(self.cursor).map(|(_, _, message)| *message) {
            Some(Message::Back) | None => Step::Back,
            Some(Message::Home) => Step::Home,
            Some(Message::Onward) => Step::Replace(Box::new(super::about::About)),
            Some(other) => Step::Act(other),
        }
    }
}

impl Screen for Menu {
    fn bindings(&self, _: &Context) -> Vec<Binding> {
        let mut bindings = menu_bindings("key-take", "key-back");
        bindings.push(Binding::keys_only(&[Key::Tab], "", Message::Back));
        bindings
    }

    fn entries(&self, context: &Context) -> usize {
        self.list(context).len()
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        let entries = self.list(context).len();
        match operate(message, &mut self.cursor, entries) {
            Operated::Take => self.take(context),
            Operated::Back => Step::Back,
            Operated::Stay => Step::Stay,
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let entries = self
            .list(context)
            .into_iter()
            .map(|(id, note, _)| Entry {
                label: words.text(id).into(),
                note: if context.plain { String::new() } else { note.to_owned() },
                ..Entry::default()
            })
            .collect();
        let body = vec![
            Node::Heading(1, words.text("menu-title").into()),
            Node::Gap,
            Node::Menu(Entries { entries, cursor: Some(self.cursor) }),
        ];
        Page { key: "menu".into(), body, ..Page::default() }
    }
}
