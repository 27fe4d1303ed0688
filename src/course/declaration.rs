//! The Universal Declaration in one language, read from a plain text file
//! whose form `docs/declaration.md` describes.

use std::sync::{Arc, OnceLock};

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
    /// Its heading in the language.
    pub heading: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
}

/// The Declaration in one language.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Declaration {
    /// Its title.
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
            if let Some(title) = line.strip_prefix("# ") {
                title.clone_into(&mut declaration.title);
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

    /// Whether the preamble and all thirty articles are there with text.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        (0..=ARTICLES)
            .all(|number| self.part(number).is_some_and(|part| !part.paragraphs.is_empty() && !part.heading.is_empty()))
    }
}

/// Order of the model and memory in bytes with which texts are packed (`PPMd7`);
/// `build.rs` packs with the same.
pub const PACKING: (u32, u32) = (6, 1 << 18);

/// A declaration that is unpacked and read when it is opened.
#[derive(Debug)]
pub struct Shelved {
    /// Tag of its language.
    pub tag: String,
    packed: &'static [u8],
    read: OnceLock<Arc<Declaration>>,
}

impl Shelved {
    /// A packed text that is not read yet.
    #[must_use]
    pub fn packed(tag: impl Into<String>, packed: &'static [u8]) -> Self {
        Self { tag: tag.into(), packed, read: OnceLock::new() }
    }

    /// The Declaration.
    #[must_use]
    pub fn open(&self) -> Arc<Declaration> {
        self.read.get_or_init(|| Arc::new(Declaration::parse(&unpack(self.packed)))).clone()
    }
}

/// The text; empty when it cannot be unpacked, which `check` finds.
fn unpack(packed: &[u8]) -> String {
    use std::io::Read as _;
    let mut text = String::new();
    let (order, memory) = PACKING;
    if let Ok(mut decoder) = ppmd_rust::Ppmd7Decoder::new(packed, order, memory)
        && decoder.read_to_string(&mut text).is_err()
    {
        text.clear();
    }
    text
}
