//! The glossary: every term with its meaning, those of the page beneath first,
//! and from a term to the lessons that teach it.

use super::finder::{Finder, Found};
use super::lesson::{Content, cards, landing};
use super::{Operated, Screen, Step, menu_bindings, operate};
use crate::app::field::Field;
use crate::app::find::{fold, terms};
use crate::app::message::{Binding, Message};
use crate::app::{Context, join_lines};
use crate::course::{Block, words as names};
use crate::page::{Entry, Menu, Node, NoteKind, Page, Rich};

/// The list of terms.
#[derive(Debug)]
pub struct Glossary {
    /// Terms of the page beneath.
    here: Vec<String>,
    finder: Finder,
    shown: Vec<String>,
    /// How many more there are.
    more: usize,
}

/// Most terms that plain mode lists at once.
const MOST_LINES: usize = 20;

impl Glossary {
    /// All terms, those named first.
    #[must_use]
    pub fn new(here: Vec<String>, context: &Context) -> Self {
        let mut glossary = Self { here, finder: Finder::listing(context), shown: Vec::new(), more: 0 };
        glossary.narrow(context);
        glossary
    }

    /// Terms that fit what was typed: in their name first, then in their meaning.
    fn narrow(&mut self, context: &Context) {
        let folded = |text: &str| text.chars().filter_map(fold).collect::<String>();
        let query = folded(self.finder.query());
        let mut all = self.here.clone();
        all.extend(terms(&context.words).into_iter().filter(|id| !self.here.contains(id)));
        if !query.is_empty() {
            let weight = |id: &String| {
                let name = names::term(id);
                if folded(&context.words.text(&name)).contains(&query) {
                    0
                } else if folded(&context.words.attribute(&name, "definition")).contains(&query) {
                    1
                } else {
                    2
                }
            };
            all.retain(|id| weight(id) < 2);
            all.sort_by_key(weight);
        }
        // Line by line a long list is long to hear.
        self.more = if context.plain { all.len().saturating_sub(MOST_LINES) } else { 0 };
        all.truncate(all.len() - self.more);
        self.shown = all;
    }
}

impl Screen for Glossary {
    fn bindings(&self, context: &Context) -> Vec<Binding> {
        self.finder.bindings(context)
    }

    fn entries(&self, context: &Context) -> usize {
        self.finder.entries(self.shown.len(), context)
    }

    fn field(&mut self) -> Option<&mut Field> {
        self.finder.field()
    }

    fn writes(&self, _: &Context) -> bool {
        self.finder.writes()
    }

    fn returned(&mut self, context: &mut Context) {
        self.narrow(context);
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        match self.finder.update(message, self.shown.len(), context) {
            Found::Changed => {
                self.narrow(context);
                Step::Stay
            }
            Found::Taken => match self.shown.get(self.finder.cursor) {
                Some(id) => Step::Open(Box::new(Term::new(id, context))),
                None => Step::Stay,
            },
            Found::Back => Step::Back,
            Found::Same => Step::Stay,
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let mut body = vec![self.finder.node(words.text("glossary-field"))];
        let here = |id: &String| self.finder.query().is_empty() && self.here.contains(id);
        let entries: Vec<Entry> = self
            .shown
            .iter()
            .map(|id| Entry {
                label: Rich::plain(join_lines(&words.text(&names::term(id)))),
                note: if here(id) { words.text("glossary-here") } else { String::new() },
                ..Entry::default()
            })
            .collect();
        if entries.is_empty() {
            let query = self.finder.query().to_owned();
            let text = words.with("search-nothing", &[("query", query.into())]);
            body.push(Node::Note { kind: NoteKind::Plain, label: String::new(), text: vec![text.into()] });
        } else if !(context.plain && self.finder.writes()) {
            body.push(Node::Menu(Menu { entries, cursor: Some(self.finder.cursor) }));
            if self.more > 0 {
                let text = words.with("list-more", &[("more", self.more.into())]);
                body.push(Node::Note { kind: NoteKind::Plain, label: String::new(), text: vec![text.into()] });
            }
        }
        Page { key: "glossary".into(), title: words.text("glossary-title"), body, ..Page::default() }
    }
}

/// One term, and the lessons that teach it.
#[derive(Debug)]
pub struct Term {
    id: String,
    /// Course, lesson, page.
    lessons: Vec<(String, String, u16)>,
    cursor: usize,
}

impl Term {
    /// A term, looked up in all courses.
    #[must_use]
    pub fn new(id: &str, context: &Context) -> Self {
        let mut lessons = Vec::new();
        for course in context.library.courses.iter().filter_map(crate::course::Shelved::open) {
            for lesson in &course.lessons {
                let cards = cards(lesson);
                let page = cards.iter().position(|card| match &card.content {
                    Content::Read(blocks) => blocks.iter().any(|block| *block == Block::Term(id.to_owned())),
                    _ => false,
                });
                if let Some(page) = page.map(|page| landing(&cards, page)) {
                    lessons.push((course.id.clone(), lesson.id.clone(), u16::try_from(page).unwrap_or(u16::MAX)));
                }
            }
        }
        Self { id: id.to_owned(), lessons, cursor: 0 }
    }
}

impl Screen for Term {
    fn bindings(&self, _: &Context) -> Vec<Binding> {
        menu_bindings(if self.lessons.is_empty() { "key-back" } else { "key-open" }, "key-back")
    }

    fn entries(&self, _: &Context) -> usize {
        self.lessons.len()
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        match operate(message, &mut self.cursor, self.lessons.len()) {
            Operated::Take => match self.lessons.get(self.cursor) {
                Some((course, lesson, page)) => {
                    Step::Open(Box::new(super::lesson::Lesson::begin(course, lesson, *page, context).found()))
                }
                None => Step::Back,
            },
            Operated::Back => Step::Back,
            Operated::Stay => Step::Stay,
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let name = names::term(&self.id);
        let mut body = vec![
            Node::Heading(1, Rich::plain(join_lines(&words.text(&name)))),
            Node::Text(join_lines(&words.attribute(&name, "definition")).into()),
        ];
        if !self.lessons.is_empty() {
            body.push(Node::Heading(3, words.text("glossary-taught").into()));
            let entries = self
                .lessons
                .iter()
                .map(|(course, lesson, _)| Entry {
                    label: Rich::plain(words.text(&names::lesson(course, lesson))),
                    note: context.course_title(course),
                    ..Entry::default()
                })
                .collect();
            body.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
        }
        Page { key: format!("term {}", self.id), title: words.text("glossary-title"), body, ..Page::default() }
    }
}
