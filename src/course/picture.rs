//! Pictures: drawings for a terminal, with ink and an ASCII version.

use super::parse;
use crate::language::Stored;
use crate::page::Art;
use serde::Deserialize;
use std::sync::{Arc, OnceLock};

/// Most cells of a line.
pub const WIDEST: usize = 72;
/// Most lines.
pub const TALLEST: usize = 16;
/// Letters of ink, see `docs/authoring.md`.
pub const INKS: &str = "royYgGcCbBmMwk";

/// A picture as written in RON.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drawing {
    /// The drawing.
    pub art: String,
    /// Ink letters, in the same shape.
    #[serde(default)]
    pub ink: String,
    /// In printable ASCII.
    pub ascii: String,
}

impl Drawing {
    /// The drawing by lines; the line breaks after the opening and before the
    /// closing quotes are dropped.
    #[must_use]
    pub fn art(&self) -> Art {
        Art { art: lines(&self.art), ink: lines(&self.ink), ascii: lines(&self.ascii) }
    }
}

fn lines(text: &str) -> Vec<String> {
    let text = text.strip_prefix('\n').unwrap_or(text);
    let text = text.strip_suffix('\n').unwrap_or(text);
    if text.is_empty() { Vec::new() } else { text.split('\n').map(|line| line.trim_end().to_owned()).collect() }
}

/// A picture whose text is read when it is shown.
#[derive(Debug)]
pub struct Shelved {
    /// Its id: the file's name.
    pub id: String,
    /// Its file.
    pub file: String,
    /// Its text.
    text: Stored,
    read: OnceLock<Option<Arc<Art>>>,
}

impl Shelved {
    /// A picture that is not read yet.
    #[must_use]
    pub fn new(id: impl Into<String>, file: impl Into<String>, text: impl Into<Stored>) -> Self {
        Self { id: id.into(), file: file.into(), text: text.into(), read: OnceLock::new() }
    }

    /// Its text.
    #[must_use]
    pub fn text(&self) -> &str {
        self.text.text()
    }

    /// The picture; `None` when it is broken, which `check` reports.
    #[must_use]
    pub fn open(&self) -> Option<Arc<Art>> {
        self.read
            .get_or_init(|| parse::drawing(&self.file, &self.text.once()).ok().map(|drawing| Arc::new(drawing.art())))
            .clone()
    }
}
