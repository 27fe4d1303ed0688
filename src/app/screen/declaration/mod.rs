//! The Declaration: its articles in five groups, each with its text and how
//! far the learner is with it; and the languages in which it is read.
//!
//! [`reader`] shows one article, [`choose`] the languages. To extend: another
//! way into the text is an entry of [`Declaration::page`].

pub mod choose;
pub mod reader;

pub use reader::Reader;

use super::{Operated, Screen, Step, menu_bindings, operate};
use crate::app::Context;
use crate::app::message::{Binding, Message};
use crate::course::declaration::script::{Drawing, drawing, is_latin};
use crate::course::declaration::{GROUPS, Shelved};
use crate::learn::lights::lights;
use crate::page::{Entry, Light, Mark, Menu, Node, Page, Rich};
use std::collections::BTreeSet;

/// The languages in which the Declaration is read, remembered as long as the
/// program runs.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// Tag of the text chosen; none: the learner's language.
    pub first: Option<&'static str>,
    /// Tag of the text beside it.
    pub second: Option<&'static str>,
    /// Scripts that she wants to see although they are drawn broken.
    pub anyway: BTreeSet<&'static str>,
}

impl Texts {
    /// The texts that are open: one, and perhaps a second.
    #[must_use]
    pub fn open(context: &Context) -> (Option<&Shelved>, Option<&Shelved>) {
        let library = &context.library;
        let shown = |text: &&Shelved| !context.latin_only || is_latin(text.script);
        let chosen = |tag: Option<&'static str>| tag.and_then(|tag| library.declarations.with_tag(tag)).filter(shown);
        let first = chosen(context.texts.first).or_else(|| library.shelved_declaration(context.words.tag()));
        let second = chosen(context.texts.second).filter(|second| first.is_none_or(|first| first.tag != second.tag));
        (first, second)
    }

    /// What a language is called: its own name where that can be drawn, and the
    /// English one.
    #[must_use]
    pub fn name(text: &Shelved, context: &Context) -> String {
        let broken = !context.plain && drawing(text.script) == Drawing::Broken;
        if broken || context.latin_only && !is_latin(text.script) { text.english.to_owned() } else { text.names() }
    }
}

/// The list of articles, or of groups.
#[derive(Debug, Default)]
pub struct Declaration {
    cursor: usize,
    /// The open group, if any.
    group: Option<usize>,
}

impl Declaration {
    fn take(&mut self) -> Step {
        match self.group {
            None if self.cursor == 0 => Step::Open(Box::new(Reader::at(0))),
            None if self.cursor > GROUPS.len() => Step::Open(Box::new(choose::Chosen::default())),
            None => {
                self.group = Some(self.cursor - 1);
                self.cursor = 0;
                Step::Turned
            }
            Some(group) => {
                let number = GROUPS[group].1 + u8::try_from(self.cursor).unwrap_or(0);
                Step::Open(Box::new(Reader::at(number)))
            }
        }
    }
}

impl Screen for Declaration {
    fn bindings(&self, _: &Context) -> Vec<Binding> {
        menu_bindings("key-open", "key-back")
    }

    fn entries(&self, _: &Context) -> usize {
        self.group.map_or(GROUPS.len() + 2, |group| usize::from(GROUPS[group].2 - GROUPS[group].1) + 1)
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        let entries = self.entries(context);
        match operate(message, &mut self.cursor, entries) {
            Operated::Take => self.take(),
            Operated::Back => match self.group.take() {
                Some(group) => {
                    self.cursor = group + 1;
                    Step::Turned
                }
                None => Step::Back,
            },
            Operated::Stay => Step::Stay,
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let (Some(text), second) = Texts::open(context) else {
            return Page::default();
        };
        // The list speaks the learner's language, whatever text is open.
        let Some(declaration) = context.library.declaration(words.tag()) else {
            return Page::default();
        };
        let lit = lights(context.library.courses.iter().map(|course| &course.head), &context.progress);
        let mut body = vec![Node::Heading(1, Rich::plain(declaration.title.clone()))];
        let entries = match self.group {
            None => {
                let preamble = declaration.part(0).map(|part| part.heading.clone()).unwrap_or_default();
                let mut entries = vec![Entry { label: Rich::plain(preamble), ..Entry::default() }];
                entries.extend(GROUPS.iter().map(|(id, first, last)| {
                    let all = (*first..=*last).map(|number| lit[usize::from(number) - 1]);
                    let note = format!("{first}–{last}");
                    Entry {
                        label: words.text(id).into(),
                        mark: Mark::Light(together(all)),
                        note,
                        detail: Rich::default(),
                    }
                }));
                let names = [Some(text), second].into_iter().flatten().map(|text| Texts::name(text, context));
                let names = names.collect::<Vec<_>>().join(" + ");
                let label = words.with("declaration-languages", &[("names", names.into())]);
                entries.push(Entry { label: Rich::plain(label), ..Entry::default() });
                entries
            }
            Some(group) => {
                body.push(Node::Label(words.text(GROUPS[group].0)));
                (GROUPS[group].1..=GROUPS[group].2)
                    .map(|number| Entry {
                        label: words.text(&format!("article-{number}")).into(),
                        mark: Mark::Light(lit[usize::from(number) - 1]),
                        note: number.to_string(),
                        detail: Rich::default(),
                    })
                    .collect()
            }
        };
        body.push(Node::Gap);
        body.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
        Page { key: format!("declaration {:?}", self.group), title: words.text("app-name"), body, ..Page::default() }
    }
}

/// The light of several: lit when all are, dark when all are.
fn together(lights: impl Iterator<Item = Light>) -> Light {
    let all: Vec<Light> = lights.collect();
    if all.iter().all(|light| *light == Light::Lit) {
        Light::Lit
    } else if all.iter().all(|light| *light == Light::Dark) {
        Light::Dark
    } else {
        Light::Begun
    }
}

/// The group's name of an article and how far she is with it; the preamble has
/// none.
fn light_of(number: u8, context: &Context) -> Option<String> {
    let at = usize::from(number.checked_sub(1)?);
    let lit = lights(context.library.courses.iter().map(|course| &course.head), &context.progress);
    let state = match lit.get(at)? {
        Light::Dark => "light-dark",
        Light::Begun => "light-begun",
        Light::Lit => "light-lit",
    };
    let words = &context.words;
    Some(format!("{} · {}", words.text(&format!("article-{number}")), words.text(state)))
}
