//! Before she leaves: what she did is forgotten, unless she takes a code.
//!
//! Asked once: leaving again leaves. To extend: an entry of `OFFERS`.

use super::code::{Keep, promises};
use crate::app::Context;
use crate::app::message::{Binding, Message};
use crate::app::screen::{Operated, Screen, Step, menu_bindings, offers_menu, operate};
use crate::page::{Node, Page};

/// The question.
#[derive(Debug, Default)]
pub struct Leaving {
    cursor: usize,
}

const OFFERS: [&str; 3] = ["leaving-take", "leaving-without", "leaving-stay"];

impl Screen for Leaving {
    fn bindings(&self, _: &Context) -> Vec<Binding> {
        menu_bindings("key-take", "key-back")
    }

    fn entries(&self, _: &Context) -> usize {
        OFFERS.len()
    }

    fn asks_to_leave(&self) -> bool {
        true
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        match operate(message, &mut self.cursor, OFFERS.len()) {
            Operated::Take => match OFFERS.get(self.cursor).copied() {
                Some("leaving-take") => Step::Replace(Box::new(Keep::to_leave(context))),
                Some("leaving-without") => Step::End,
                _ => Step::Back,
            },
            Operated::Back => Step::Back,
            Operated::Stay => Step::Stay,
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let body = vec![
            Node::Heading(1, words.text("leaving-title").into()),
            Node::Text(words.text("leaving-text").into()),
            promises(context),
            Node::Gap,
            offers_menu(&OFFERS, self.cursor, context),
        ];
        Page { key: "leaving".into(), body, ..Page::default() }
    }
}
