//! The Declaration: its articles in five groups, each with its text and how
//! far the learner is with it.

use super::{Operated, Screen, Step, menu_bindings, operate};
use crate::app::Context;
use crate::app::message::{Binding, Key, Message};
use crate::course::declaration::{ARTICLES, GROUPS};
use crate::learn::lights::lights;
use crate::page::{Entry, Light, Mark, Menu, Node, NoteKind, Page, Rich};

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
        self.group.map_or(GROUPS.len() + 1, |group| usize::from(GROUPS[group].2 - GROUPS[group].1) + 1)
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

/// One article, or the preamble.
#[derive(Debug)]
pub struct Reader {
    number: u8,
}

impl Reader {
    /// At an article; 0 is the preamble.
    #[must_use]
    pub fn at(number: u8) -> Self {
        Self { number }
    }
}

impl Screen for Reader {
    fn bindings(&self, context: &Context) -> Vec<Binding> {
        let label = if context.extent.at_end() || context.plain { "key-next-article" } else { "key-more" };
        vec![
            Binding::keys_only(&[Key::Enter, Key::Char(' ')], label, Message::Onward),
            Binding::new(&[Key::Right], "key-next-article", Message::Next),
            Binding::new(&[Key::Left], if self.number > 0 { "key-previous" } else { "" }, Message::Previous),
            Binding::new(&[Key::Esc], "key-back", Message::Back),
        ]
    }

    fn update(&mut self, message: Message, _: &mut Context) -> Step {
        match message {
            Message::Onward | Message::Next | Message::Confirm => {
                if self.number >= ARTICLES {
                    return Step::Back;
                }
                self.number += 1;
                Step::Turned
            }
            Message::Previous if self.number > 0 => {
                self.number -= 1;
                Step::Turned
            }
            Message::Previous | Message::Back => Step::Back,
            _ => Step::Stay,
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let Some(declaration) = context.library.declaration(words.tag()) else {
            return Page::default();
        };
        let mut body = Vec::new();
        if let Some(part) = declaration.part(self.number) {
            body.push(Node::Heading(1, Rich::plain(part.heading.clone())));
            if self.number > 0 {
                let lit = lights(context.library.courses.iter().map(|course| &course.head), &context.progress);
                let state = match lit[usize::from(self.number) - 1] {
                    Light::Dark => "light-dark",
                    Light::Begun => "light-begun",
                    Light::Lit => "light-lit",
                };
                body.push(Node::Label(format!(
                    "{} · {}",
                    words.text(&format!("article-{}", self.number)),
                    words.text(state)
                )));
            }
            body.extend(part.paragraphs.iter().map(|text| Node::Text(Rich::plain(text.clone()))));
        }
        let status = if declaration.official { "declaration-official" } else { "declaration-translation" };
        body.push(Node::Note { kind: NoteKind::Source, label: String::new(), text: vec![words.text(status).into()] });
        let place = format!("{}/{ARTICLES}", self.number);
        Page {
            key: format!("article {}", self.number),
            title: declaration.title.clone(),
            place,
            body,
            ..Page::default()
        }
    }
}
