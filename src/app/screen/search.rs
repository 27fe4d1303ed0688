//! Search: lessons, glossary and articles, found as one types.

use super::finder::{Finder, Found};
use super::{Screen, Step};
use crate::app::Context;
use crate::app::field::Field;
use crate::app::find::{Hit, Index, Place};
use crate::app::message::{Binding, Message};
use crate::page::{Entry, Menu, Node, NoteKind, Page, Rich};
use std::sync::Arc;

/// Most results that are shown.
const MOST: usize = 20;

/// The search screen.
#[derive(Debug)]
pub struct Search {
    index: Arc<Index>,
    /// The language that the index is in.
    tag: String,
    finder: Finder,
    hits: Vec<Hit>,
}

impl Search {
    /// Nothing searched for yet.
    #[must_use]
    pub fn new(context: &Context) -> Self {
        let tag = context.words.tag().to_owned();
        Self { index: context.indexes.of(context), tag, finder: Finder::default(), hits: Vec::new() }
    }

    fn open(&self, context: &mut Context) -> Step {
        let Some(hit) = self.hits.get(self.finder.cursor) else { return Step::Stay };
        Step::Open(match &self.index.entries[hit.entry].place {
            Place::Lesson { course, lesson, page } => {
                Box::new(super::lesson::Lesson::begin(course, lesson, *page, context).found())
            }
            Place::Term(id) => Box::new(super::glossary::Term::new(id, context)),
            Place::Article(number) => Box::new(super::declaration::Reader::at(*number)),
        })
    }
}

impl Screen for Search {
    fn bindings(&self, context: &Context) -> Vec<Binding> {
        self.finder.bindings(context)
    }

    fn entries(&self, context: &Context) -> usize {
        self.finder.entries(self.hits.len(), context)
    }

    fn field(&mut self) -> Option<&mut Field> {
        self.finder.field()
    }

    fn writes(&self, _: &Context) -> bool {
        self.finder.writes()
    }

    fn enter_takes(&self, _: &Context) -> bool {
        self.finder.writes() || !self.hits.is_empty()
    }

    fn returned(&mut self, context: &mut Context) {
        // The language may have been changed from the menu.
        if self.tag != context.words.tag() {
            let finder = std::mem::take(&mut self.finder);
            *self = Self::new(context);
            self.hits = self.index.search(finder.query(), MOST);
            self.finder = finder;
        }
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        // In plain mode a whole line is one query.
        if context.plain && message == Message::Confirm && self.finder.writes() {
            self.hits = self.index.search(self.finder.query(), MOST);
        }
        match self.finder.update(message, self.hits.len(), context) {
            Found::Changed => {
                self.hits = self.index.search(self.finder.query(), MOST);
                Step::Stay
            }
            Found::Taken => self.open(context),
            Found::Back => Step::Back,
            Found::Same => Step::Stay,
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let mut body = vec![self.finder.node(words.text("search-field"))];
        let note = |text: String| Node::Note { kind: NoteKind::Plain, label: String::new(), text: vec![text.into()] };
        if self.finder.query().is_empty() {
            body.push(note(words.text("search-how")));
        } else if self.hits.is_empty() {
            let query = self.finder.query().to_owned();
            body.push(note(words.with("search-nothing", &[("query", query.into())])));
        } else if !(context.plain && self.finder.writes()) {
            let entries = self
                .hits
                .iter()
                .map(|hit| {
                    let found = &self.index.entries[hit.entry];
                    Entry {
                        label: Rich::plain(found.title.as_ref()),
                        note: found.kind.as_ref().to_owned(),
                        detail: Rich::plain(hit.excerpt.clone()),
                        ..Entry::default()
                    }
                })
                .collect();
            body.push(Node::Menu(Menu { entries, cursor: Some(self.finder.cursor) }));
        }
        Page { key: "search".into(), title: words.text("search-title"), body, ..Page::default() }
    }
}
