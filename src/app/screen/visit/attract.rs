//! The screen that waits for somebody: one short sentence of the Declaration
//! after another, each in another language, while thirty lights go on.
//!
//! Nothing of anybody is in it. A step changes one light and one sentence: over
//! a slow link it costs few bytes. To extend: what else passes by belongs below
//! the lights, so that they stay where they are.

use crate::app::Context;
use crate::app::message::{Binding, House, Message};
use crate::app::screen::{Screen, Step};
use crate::course::declaration::ARTICLES;
use crate::language::Language;
use crate::page::{Light, Node, Page, Rich};
use std::sync::Arc;
use unicode_width::UnicodeWidthStr as _;

/// Widest sentence, in cells: three lines of a small window.
const WIDEST: usize = 100;

/// The screen that waits.
#[derive(Debug)]
pub struct Attract {
    languages: Vec<Arc<Language>>,
    /// Which language it began with.
    first: usize,
    /// How many sentences have passed.
    step: usize,
    /// The article shown; 0: none is short enough.
    article: u8,
    /// The language to go on with.
    own: String,
}

impl Attract {
    /// Begins in the language proposed, at an article that the seed says.
    #[must_use]
    pub fn new(context: &Context) -> Self {
        let mut languages = context.catalog.offered();
        if context.latin_only {
            languages.retain(|language| language.is_latin());
        }
        let own = context.words.tag().to_owned();
        let first = languages.iter().position(|language| language.tag == own).unwrap_or(0);
        let mut attract = Self { languages, first, step: 0, article: 0, own };
        let from = u8::try_from(context.seed % u64::from(ARTICLES)).unwrap_or(0);
        attract.article = attract.next(from, context);
        attract
    }

    fn language(&self) -> Option<&Arc<Language>> {
        self.languages.get((self.first + self.step) % self.languages.len().max(1))
    }

    /// The next article after this one whose first sentence is short.
    fn next(&self, after: u8, context: &Context) -> u8 {
        let candidates = (0..ARTICLES).map(|more| (after + more) % ARTICLES + 1);
        let short = |article: &u8| self.sentence(*article, context).is_some_and(|words| words.width() <= WIDEST);
        candidates.into_iter().find(short).unwrap_or(0)
    }

    /// The first sentence of an article, where the Declaration is there in the
    /// language shown.
    fn sentence(&self, article: u8, context: &Context) -> Option<String> {
        let tag = &self.language()?.tag;
        let text = context.library.declarations.with_tag(tag)?.open();
        let paragraph = text.part(article)?.paragraphs.first()?;
        Some(first_sentence(paragraph).to_owned())
    }
}

/// A paragraph without its number, up to the end of its first sentence.
fn first_sentence(paragraph: &str) -> &str {
    let words = match paragraph.split_once(". ") {
        Some((number, rest)) if number.chars().all(char::is_numeric) => rest,
        _ => paragraph,
    };
    let ends = words.char_indices().find(|(at, c)| {
        let after = at + c.len_utf8();
        *c == '。' || *c == '.' && words[after..].chars().next().is_none_or(char::is_whitespace)
    });
    ends.map_or(words, |(at, c)| &words[..at + c.len_utf8()])
}

impl Screen for Attract {
    fn bindings(&self, _: &Context) -> Vec<Binding> {
        Vec::new()
    }

    fn any_key(&self) -> bool {
        true
    }

    fn told(&mut self, told: &House, context: &mut Context) -> Step {
        if *told != House::Tick {
            return Step::Stay;
        }
        self.step += 1;
        // The page speaks the language of its sentence.
        if let Some(language) = self.language() {
            context.words = context.catalog.words(&language.tag);
        }
        self.article = self.next(self.article, context);
        Step::Stay
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        if message != Message::Back {
            return Step::Stay;
        }
        context.words = context.catalog.words(&self.own);
        Step::Back
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let mut body = Vec::new();
        if !context.plain {
            let lit = self.step % usize::from(ARTICLES) + 1;
            let light = |number: u8| (number, if usize::from(number) <= lit { Light::Lit } else { Light::Dark });
            body.push(Node::Lights {
                summary: String::new(),
                groups: vec![(String::new(), (1..=ARTICLES).map(light).collect())],
                words: ["light-dark", "light-begun", "light-lit"].map(|id| words.text(id)),
            });
        }
        // Above what changes its length.
        let begin = if context.plain { "attract-line" } else { "attract-key" };
        body.push(Node::Text(words.text(begin).into()));
        if let Some(sentence) = self.sentence(self.article, context) {
            let number = [("number", self.article.into())];
            body.push(Node::Gap);
            body.push(Node::Label(words.with("declaration-article", &number)));
            body.push(Node::Heading(1, Rich::plain(sentence)));
        }
        Page { key: "attract".into(), place: words.text("language-name"), body, ..Page::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_where_it_ends() {
        assert_eq!(first_sentence("1. Everyone has a right. It is."), "Everyone has a right.");
        assert_eq!(first_sentence("Everyone (3.5) has it"), "Everyone (3.5) has it");
        assert_eq!(first_sentence("人人有权。他们"), "人人有权。");
        assert_eq!(first_sentence("No one. Ever."), "No one.");
        assert_eq!(first_sentence("٢. لكل فرد"), "لكل فرد");
    }
}
