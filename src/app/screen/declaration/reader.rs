//! Reading the Declaration article by article, in one language or in two side
//! by side.
//!
//! A script that terminals draw broken is said to be so before its text, and
//! shown only when she asks. To extend: what is said below a text goes into
//! `standing`.

use super::choose::Chosen;
use super::{Texts, light_of};
use crate::app::Context;
use crate::app::message::{Binding, Key, Message};
use crate::app::screen::{Operated, Screen, Step, operate};
use crate::course::declaration::script::{Drawing, drawing};
use crate::course::declaration::{ARTICLES, Shelved};
use crate::page::{Entry, Menu, Node, NoteKind, Page, Rich};

/// One article, or the preamble.
#[derive(Debug)]
pub struct Reader {
    number: u8,
    /// Place in the offer of a text that is withheld.
    cursor: usize,
}

impl Reader {
    /// At this article; 0 is the preamble.
    #[must_use]
    pub fn at(number: u8) -> Self {
        Self { number: number.min(ARTICLES), cursor: 0 }
    }

    fn onward(&mut self) -> Step {
        if self.number >= ARTICLES {
            return Step::Back;
        }
        self.number += 1;
        Step::Turned
    }
}

impl Screen for Reader {
    fn bindings(&self, context: &Context) -> Vec<Binding> {
        let next = if self.number < ARTICLES { "key-next-article" } else { "key-back" };
        let label = if context.extent.at_end() || context.plain { next } else { "key-more" };
        let (enter, does) = if offers(context) { ("key-take", Message::Confirm) } else { (label, Message::Onward) };
        vec![
            Binding::keys_only(&[Key::Enter, Key::Char(' ')], enter, does),
            Binding::new(&[Key::Right], next, Message::Next),
            Binding::new(&[Key::Left], if self.number > 0 { "key-previous" } else { "" }, Message::Previous),
            Binding::new(&[Key::Esc], "key-back", Message::Back),
            Binding::new(&[Key::F(4), Key::Char('s')], "key-texts", Message::Texts),
        ]
    }

    fn entries(&self, context: &Context) -> usize {
        if offers(context) { 2 } else { 0 }
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        if offers(context) {
            match operate(message, &mut self.cursor, 2) {
                Operated::Take if self.cursor == 0 => {
                    let (first, second) = Texts::open(context);
                    let scripts: Vec<_> = [first, second].into_iter().flatten().map(|text| text.script).collect();
                    context.texts.anyway.extend(scripts);
                    return Step::Turned;
                }
                Operated::Take => return self.onward(),
                Operated::Back | Operated::Stay => {}
            }
        }
        match message {
            Message::Texts => Step::Open(Box::new(Chosen::default())),
            Message::Onward | Message::Next | Message::Confirm => self.onward(),
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
        let (Some(first), second) = Texts::open(context) else {
            return Page::default();
        };
        let mut body = Vec::new();
        let topic = light_of(self.number, context);
        match second {
            None => {
                let mut nodes = part(first, self.number, context);
                if let Some(topic) = topic {
                    nodes.insert(1, Node::Label(topic));
                }
                body.extend(nodes);
            }
            Some(second) => {
                body.extend(topic.map(Node::Label));
                body.push(Node::Beside {
                    left: named(first, self.number, context),
                    right: named(second, self.number, context),
                });
            }
        }
        if offers(context) {
            let entry = |id: &str| Entry { label: words.text(id).into(), ..Entry::default() };
            let entries = vec![entry("declaration-show"), entry("key-next-article")];
            body.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
        }
        let title = first.open().title.clone();
        Page {
            key: format!("article {}", self.number),
            title: if title.is_empty() || withheld(first, context) { words.text("declaration-name") } else { title },
            place: format!("{}/{ARTICLES}", self.number),
            body,
            ..Page::default()
        }
    }
}

/// Whether a text is not shown until she asks for it.
fn withheld(text: &Shelved, context: &Context) -> bool {
    !context.plain && drawing(text.script) == Drawing::Broken && !context.texts.anyway.contains(text.script)
}

/// Whether one of the open texts is withheld, so that it is offered.
fn offers(context: &Context) -> bool {
    let (first, second) = Texts::open(context);
    [first, second].into_iter().flatten().any(|text| withheld(text, context))
}

/// The part of one of two texts, with the name of its language.
fn named(text: &Shelved, number: u8, context: &Context) -> Vec<Node> {
    let mut nodes = vec![Node::Label(Texts::name(text, context))];
    nodes.extend(part(text, number, context));
    nodes
}

/// An article or the preamble in one language, and what has to be known of it.
fn part(text: &Shelved, number: u8, context: &Context) -> Vec<Node> {
    let words = &context.words;
    let name = |id: &str| words.with(id, &[("name", text.english.to_owned().into())]);
    let own_words = if number == 0 {
        words.text("declaration-preamble")
    } else {
        words.with("declaration-article", &[("number", number.into())])
    };
    if withheld(text, context) {
        let warning = vec![name("declaration-broken").into()];
        return vec![
            Node::Heading(1, Rich::plain(own_words)),
            Node::Note { kind: NoteKind::Warning, label: String::new(), text: warning },
            standing(text, context),
        ];
    }
    let declaration = text.open();
    let found = declaration.part(number);
    let heading = found.map(|part| part.heading.clone()).filter(|heading| !heading.is_empty()).unwrap_or(own_words);
    let mut nodes = vec![Node::Heading(1, Rich::plain(heading))];
    let note = |text: String| Node::Note { kind: NoteKind::Plain, label: String::new(), text: vec![text.into()] };
    match drawing(text.script) {
        Drawing::Sound => {}
        Drawing::RareFont => nodes.push(note(name("declaration-rare"))),
        Drawing::Broken => nodes.push(note(name("declaration-broken"))),
    }
    match found {
        Some(part) => nodes.extend(part.paragraphs.iter().map(|text| Node::Text(Rich::plain(text.clone())))),
        None => nodes.push(note(words.text("declaration-no-preamble"))),
    }
    if text.has_gap(number) {
        nodes.push(note(words.text("declaration-gap")));
    }
    nodes.push(standing(text, context));
    nodes
}

/// Which text is official and whose it is, in one quiet line.
fn standing(text: &Shelved, context: &Context) -> Node {
    let words = &context.words;
    let status = words.text(if text.official { "declaration-official" } else { "declaration-translation" });
    let line = format!("{status} {}", words.text("declaration-credit"));
    Node::Note { kind: NoteKind::Source, label: String::new(), text: vec![line.into()] }
}
