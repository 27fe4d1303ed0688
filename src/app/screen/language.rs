//! Choose a language: each in its own name and words.

use super::{Screen, Step, menu_bindings, move_cursor};
use crate::app::Context;
use crate::app::message::{Binding, Key, Message};
use crate::language::Language;
use crate::learn::fact::Fact;
use crate::page::{Entry, Mark, Menu, Node, Page, Rich};
use std::sync::Arc;

/// The languages that can be worked in.
#[derive(Debug)]
pub struct Choose {
    languages: Vec<Arc<Language>>,
    cursor: usize,
    first: bool,
}

impl Choose {
    /// With the cursor on the language in use.
    #[must_use]
    pub fn new(context: &Context) -> Self {
        let mut languages = context.catalog.offered();
        if context.latin_only {
            languages.retain(|language| language.is_latin());
        }
        let cursor = languages.iter().position(|language| language.tag == context.words.tag()).unwrap_or(0);
        Self { languages, cursor, first: context.progress.language.is_none() && context.progress.facts == 0 }
    }
}

impl Screen for Choose {
    fn bindings(&self, _: &Context) -> Vec<Binding> {
        let mut bindings = menu_bindings("key-take", if self.first { "" } else { "key-back" });
        bindings.push(Binding::keys_only(&[Key::F(2), Key::Char('l')], "", Message::Back));
        bindings
    }

    fn entries(&self, _: &Context) -> usize {
        self.languages.len()
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        match message {
            Message::Move(by) => {
                move_cursor(&mut self.cursor, by, self.languages.len());
                // The page speaks the language under the cursor.
                if self.first
                    && let Some(language) = self.languages.get(self.cursor)
                {
                    context.words = context.catalog.words(&language.tag);
                }
                Step::Stay
            }
            Message::Choose(at) if at < self.languages.len() => {
                self.cursor = at;
                self.take(context)
            }
            Message::Confirm => self.take(context),
            Message::Back => Step::Back,
            _ => Step::Stay,
        }
    }

    fn page(&self, context: &Context) -> Page {
        let own = |language: &Arc<Language>, id: &str| {
            language.format(id, None, None).unwrap_or_else(|| language.tag.clone())
        };
        let entries = self
            .languages
            .iter()
            .map(|language| Entry {
                label: Rich::plain(own(language, "language-name")),
                mark: Mark::None,
                note: own(language, "language-invitation"),
                detail: Rich::default(),
            })
            .collect();
        let mut body = vec![Node::Heading(1, context.words.text("language-title").into())];
        if self.first {
            body.push(Node::Text(context.words.text("language-welcome").into()));
        }
        body.push(Node::Gap);
        body.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
        body.push(Node::Gap);
        body.push(Node::Note {
            kind: crate::page::NoteKind::Plain,
            label: String::new(),
            text: vec![context.words.text("language-later").into()],
        });
        Page { key: "language".into(), body, ..Page::default() }
    }
}

impl Choose {
    fn take(&mut self, context: &mut Context) -> Step {
        if let Some(language) = self.languages.get(self.cursor) {
            context.words = context.catalog.words(&language.tag);
            if context.progress.language.as_deref() != Some(language.tag.as_str()) {
                context.record(Fact::Language(language.tag.clone()));
            }
        }
        Step::Back
    }
}
