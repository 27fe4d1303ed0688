//! The Universal Declaration in one language, read from a plain text file
//! whose form `docs/declaration.md` describes.
//!
//! [`shelf`] holds all languages, packed, with what is known of each; [`find`]
//! finds one by what it is called; [`script`] knows what terminals make of its
//! letters. Not here: which language a learner reads, which the screens decide.

pub mod find;
pub mod script;
pub mod shelf;

pub use shelf::{PACKING, Shelf, Shelved};

/// How many articles the Declaration has.
pub const ARTICLES: u8 = 30;

/// How many paragraphs an article has: those that have several are numbered in
/// the official texts, but for article 2.
#[must_use]
pub fn paragraphs(article: u8) -> u8 {
    match article {
        2 | 11 | 13 | 14 | 15 | 17 | 20 | 27 => 2,
        16 | 21 | 26 | 29 => 3,
        23 => 4,
        25 => 2,
        _ => 1,
    }
}

/// The five groups that the thirty articles are taught in (a teaching aid, not
/// part of the Declaration): id of the program's message, first and last.
pub const GROUPS: [(&str, u8, u8); 5] = [
    ("group-dignity", 1, 2),
    ("group-personal", 3, 11),
    ("group-political", 12, 21),
    ("group-social", 22, 27),
    ("group-order", 28, 30),
];

/// A part of the Declaration: the preamble or an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// 0 for the preamble, else 1 to 30.
    pub number: u8,
    /// Its heading in the language; empty where the source has none.
    pub heading: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
}

/// The Declaration in one language.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Declaration {
    /// Its title; empty where the source has none.
    pub title: String,
    /// Whether it is one of the official texts of the United Nations.
    pub official: bool,
    /// Preamble and articles, in order.
    pub parts: Vec<Part>,
}

impl Declaration {
    /// Reads the form strictly enough that a wrong line shows as a missing
    /// article, which [`Declaration::is_complete`] finds.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut declaration = Self::default();
        for line in text.lines() {
            if let Some(title) = line.strip_prefix('#') {
                title.trim_start().clone_into(&mut declaration.title);
            } else if let Some(facts) = line.strip_prefix("% ") {
                declaration.official = facts.split(' ').any(|word| word == "official");
            } else if let Some(head) = line.strip_prefix('@') {
                let (number, heading) = head.split_once(' ').unwrap_or((head, ""));
                let number = number.parse().unwrap_or(0);
                declaration.parts.push(Part { number, heading: heading.to_owned(), paragraphs: Vec::new() });
            } else if !line.is_empty()
                && let Some(part) = declaration.parts.last_mut()
            {
                part.paragraphs.push(line.to_owned());
            }
        }
        declaration
    }

    /// The article with this number (0: the preamble).
    #[must_use]
    pub fn part(&self, number: u8) -> Option<&Part> {
        self.parts.iter().find(|part| part.number == number)
    }

    /// Whether all thirty articles are there with text, in order, each once,
    /// after the preamble if there is one.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let first = u8::from(!self.has_preamble());
        self.parts.iter().map(|part| part.number).eq(first..=ARTICLES)
            && self.parts.iter().all(|part| part.paragraphs.iter().any(|text| !text.trim().is_empty()))
    }

    /// Whether the preamble is there: a few texts lack it.
    #[must_use]
    pub fn has_preamble(&self) -> bool {
        self.part(0).is_some()
    }
}
