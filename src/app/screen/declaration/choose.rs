//! Choosing the languages in which the Declaration is read: one, and a second
//! beside it if wanted; a list of all that narrows as one types.
//!
//! To extend: what is said of a language in the list goes into
//! `Choose::entry`; what finds it, into `course::declaration::find`.

use super::Texts;
use crate::app::Context;
use crate::app::field::Field;
use crate::app::message::{Binding, Message};
use crate::app::screen::finder::{Finder, Found};
use crate::app::screen::{Operated, Screen, Step, menu_bindings, operate};
use crate::course::declaration::find;
use crate::course::declaration::script::is_latin;
use crate::page::{Entry, Menu, Node, NoteKind, Page, Rich};

/// Most languages that plain mode lists at once; typing names the others.
const MOST_LINES: usize = 20;

/// Which texts are open, and the way to choose others.
#[derive(Debug, Default)]
pub struct Chosen {
    cursor: usize,
}

impl Screen for Chosen {
    fn bindings(&self, _: &Context) -> Vec<Binding> {
        menu_bindings("key-take", "key-back")
    }

    fn entries(&self, context: &Context) -> usize {
        2 + usize::from(context.texts.second.is_some())
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        let entries = self.entries(context);
        match operate(message, &mut self.cursor, entries) {
            Operated::Take if self.cursor == 2 => {
                context.texts.second = None;
                self.cursor = 1;
                Step::Turned
            }
            Operated::Take => Step::Open(Box::new(Choose::new(self.cursor == 1, context))),
            Operated::Back => Step::Back,
            Operated::Stay => Step::Stay,
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let (first, second) = Texts::open(context);
        let name = |text: Option<&crate::course::declaration::Shelved>| {
            text.map_or_else(|| words.text("texts-none"), |text| Texts::name(text, context))
        };
        let mut labels = vec![
            words.with("texts-first", &[("name", name(first).into())]),
            words.with("texts-second", &[("name", name(second).into())]),
        ];
        if second.is_some() {
            labels.push(words.text("texts-alone"));
        }
        let entries = labels.into_iter().map(|label| Entry { label: Rich::plain(label), ..Entry::default() }).collect();
        let body = vec![
            Node::Heading(1, words.text("texts-title").into()),
            Node::Gap,
            Node::Menu(Menu { entries, cursor: Some(self.cursor) }),
        ];
        Page { key: "texts".into(), title: words.text("declaration-name"), body, ..Page::default() }
    }
}

/// The list of all languages.
#[derive(Debug)]
pub struct Choose {
    second: bool,
    finder: Finder,
    /// Tags that fit what was typed, the best first.
    shown: Vec<&'static str>,
}

impl Choose {
    /// The list, to choose the first text or the second.
    #[must_use]
    pub fn new(second: bool, context: &Context) -> Self {
        let mut choose = Self { second, finder: Finder::listing(context), shown: Vec::new() };
        choose.narrow(context);
        let (first, other) = Texts::open(context);
        let here = if second { other } else { first };
        let at = here.and_then(|here| choose.shown.iter().position(|tag| *tag == here.tag));
        choose.finder.cursor = at.filter(|at| *at < choose.listed(context)).unwrap_or(0);
        choose
    }

    fn narrow(&mut self, context: &Context) {
        let found = find::search(&context.library.declarations, self.finder.query());
        let offered = found.into_iter().filter(|text| !context.latin_only || is_latin(text.script));
        self.shown = offered.map(|text| text.tag).collect();
    }

    fn listed(&self, context: &Context) -> usize {
        if context.plain { self.shown.len().min(MOST_LINES) } else { self.shown.len() }
    }

    fn take(&self, context: &mut Context) -> Step {
        let tag = self.shown.get(self.finder.cursor).copied();
        if self.second {
            context.texts.second = tag;
        } else {
            context.texts.first = tag;
        }
        Step::Back
    }

    fn entry(tag: &str, context: &Context) -> Entry {
        let Some(text) = context.library.declarations.with_tag(tag) else { return Entry::default() };
        Entry { label: Rich::plain(Texts::name(text, context)), note: tag.to_owned(), ..Entry::default() }
    }
}

impl Screen for Choose {
    fn bindings(&self, context: &Context) -> Vec<Binding> {
        self.finder.bindings(context)
    }

    fn entries(&self, context: &Context) -> usize {
        self.finder.entries(self.listed(context), context)
    }

    fn field(&mut self) -> Option<&mut Field> {
        self.finder.field()
    }

    fn writes(&self, _: &Context) -> bool {
        self.finder.writes()
    }

    fn enter_takes(&self, _: &Context) -> bool {
        self.finder.writes() || !self.shown.is_empty()
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        match self.finder.update(message, self.listed(context), context) {
            Found::Changed => {
                self.narrow(context);
                Step::Turned
            }
            Found::Taken => self.take(context),
            Found::Back => Step::Back,
            Found::Same => Step::Stay,
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let note = |text: String| Node::Note { kind: NoteKind::Plain, label: String::new(), text: vec![text.into()] };
        let mut body = vec![self.finder.node(words.text("texts-field"))];
        let listed = self.listed(context);
        if self.shown.is_empty() {
            let query = self.finder.query().to_owned();
            body.push(note(words.with("texts-nothing", &[("query", query.into())])));
        } else if !(context.plain && self.finder.writes()) {
            let entries = self.shown.iter().take(listed).map(|tag| Self::entry(tag, context)).collect();
            body.push(Node::Menu(Menu { entries, cursor: Some(self.finder.cursor) }));
            if listed < self.shown.len() {
                let more = self.shown.len() - listed;
                body.push(note(words.with("texts-more", &[("more", more.into())])));
            }
        }
        if context.latin_only {
            let all = context.library.declarations.iter();
            let others = all.filter(|text| !is_latin(text.script)).count();
            body.push(note(words.with("texts-latin-only", &[("others", others.into())])));
        }
        let title = words.text(if self.second { "texts-second-title" } else { "texts-first-title" });
        let place = self.shown.len().to_string();
        Page { key: format!("texts {}", self.second), title, place, body, ..Page::default() }
    }
}
