//! One Fluent file: its text and where each message stands in it.
//!
//! Embedded texts bring their index along and are packed in pieces; a piece is
//! unpacked when a message of it is wanted, so that a page costs a few pieces
//! and not a module. Others are scanned on first need. What is found is parsed
//! by Fluent itself. To extend: nothing is expected here.

use super::scan::{self, Entry};
use std::borrow::Cow;
use std::sync::OnceLock;

/// A piece of an embedded text: packed with deflate, cut between messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where it begins in the text, in bytes.
    pub start: u32,
    /// Its length when unpacked, in bytes.
    pub length: u32,
    /// The packed bytes.
    pub packed: &'static [u8],
}

/// A whole embedded text: packed with deflate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Packed {
    /// Its length when unpacked, in bytes.
    pub length: usize,
    /// The packed bytes.
    pub packed: &'static [u8],
}

impl Packed {
    /// The text.
    #[must_use]
    pub fn open(self) -> String {
        unpack(self.packed, self.length)
    }
}

/// A text as it is stored: as it is, or packed.
#[derive(Debug)]
pub struct Stored {
    text: Cow<'static, str>,
    packed: Option<Packed>,
    open: OnceLock<String>,
}

impl From<String> for Stored {
    fn from(text: String) -> Self {
        Self { text: text.into(), packed: None, open: OnceLock::new() }
    }
}

impl From<Packed> for Stored {
    fn from(packed: Packed) -> Self {
        Self { text: Cow::Borrowed(""), packed: Some(packed), open: OnceLock::new() }
    }
}

impl Stored {
    /// The text, to be read once and forgotten.
    #[must_use]
    pub fn once(&self) -> Cow<'_, str> {
        self.packed.map_or(Cow::Borrowed(self.text.as_ref()), |packed| Cow::Owned(packed.open()))
    }

    /// The text, kept from now on.
    #[must_use]
    pub fn text(&self) -> &str {
        match self.packed {
            Some(packed) => self.open.get_or_init(|| packed.open()),
            None => &self.text,
        }
    }
}

/// Unpacks what `build.rs` packed; empty when that is broken, which tests find.
#[must_use]
pub fn unpack(packed: &[u8], length: usize) -> String {
    let bytes = miniz_oxide::inflate::decompress_to_vec_with_limit(packed, length).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// Where a source's words are.
#[derive(Debug)]
enum Text {
    /// Here.
    Open(Cow<'static, str>),
    /// In pieces, unpacked one by one.
    Packed { pieces: &'static [Piece], open: Box<[OnceLock<String>]>, whole: OnceLock<String> },
}

/// A Fluent text with its name.
#[derive(Debug)]
pub struct Source {
    /// File name as shown in problems, for example `locales/en/udhr.ftl`.
    pub name: Cow<'static, str>,
    text: Text,
    index: OnceLock<Cow<'static, [Entry]>>,
}

impl Source {
    /// A text; nothing is looked at yet.
    #[must_use]
    pub fn new(name: impl Into<Cow<'static, str>>, text: impl Into<Cow<'static, str>>) -> Self {
        Self { name: name.into(), text: Text::Open(text.into()), index: OnceLock::new() }
    }

    /// A packed text with the index that [`scan::scan`] made of it.
    #[must_use]
    pub fn packed(name: &'static str, pieces: &'static [Piece], index: &'static [Entry]) -> Self {
        let open = pieces.iter().map(|_| OnceLock::new()).collect();
        let text = Text::Packed { pieces, open, whole: OnceLock::new() };
        Self { name: name.into(), text, index: OnceLock::from(Cow::Borrowed(index)) }
    }

    /// File name without folder and ending.
    #[must_use]
    pub fn stem(&self) -> &str {
        let file = self.name.rsplit('/').next().unwrap_or(&self.name);
        file.strip_suffix(".ftl").unwrap_or(file)
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        match &self.text {
            Text::Open(text) => text,
            Text::Packed { pieces, whole, .. } => {
                whole.get_or_init(|| pieces.iter().map(|piece| unpack(piece.packed, piece.length as usize)).collect())
            }
        }
    }

    /// How likely it is that a message of that name stands here, 0 first:
    /// messages of a course `a` stand in `a.ftl`, heads of courses in
    /// `courses.ftl`, the program's own in `app.ftl` and `cli.ftl`.
    pub(super) fn rank(&self, id: &str) -> u8 {
        let stem = self.stem();
        let fits = match stem {
            "courses" => !id.contains('-'),
            "glossary" => id.starts_with("term-"),
            "pictures" => id.starts_with("picture-"),
            "language" => id.starts_with("language-"),
            _ => id.strip_prefix(stem).is_some_and(|rest| rest.starts_with('-')),
        };
        match stem {
            _ if fits => 0,
            "app" => 1,
            "cli" => 2,
            _ => 3,
        }
    }

    fn index(&self) -> &[Entry] {
        self.index.get_or_init(|| Cow::Owned(scan::scan(self.text())))
    }

    fn id(&self, entry: Entry) -> &str {
        scan::name(self.slice(entry))
    }

    /// The text of an entry.
    #[must_use]
    pub fn slice(&self, entry: Entry) -> &str {
        match &self.text {
            Text::Open(text) => &text[entry.start as usize..entry.end as usize],
            Text::Packed { pieces, open, .. } => {
                // No message lies in two pieces.
                let at = pieces.partition_point(|piece| piece.start <= entry.start).saturating_sub(1);
                let (Some(piece), Some(open)) = (pieces.get(at), open.get(at)) else { return "" };
                let text = open.get_or_init(|| unpack(piece.packed, piece.length as usize));
                let (from, to) = (entry.start - piece.start, entry.end - piece.start);
                text.get(from as usize..to as usize).unwrap_or("")
            }
        }
    }

    /// Where the message of that name stands; the last one when it is there twice.
    #[must_use]
    pub fn entry(&self, id: &str) -> Option<Entry> {
        let (index, hash) = (self.index(), scan::hash(id));
        let after = index.partition_point(|entry| entry.hash <= hash);
        index[..after].iter().rev().take_while(|entry| entry.hash == hash).find(|entry| self.id(**entry) == id).copied()
    }

    /// Names of all messages and terms, in order of the text.
    #[must_use]
    pub fn ids(&self) -> Vec<(&str, Entry)> {
        let mut entries: Vec<Entry> = self.index().to_vec();
        entries.sort_by_key(|entry| entry.start);
        entries.into_iter().map(|entry| (self.id(entry), entry)).collect()
    }

    /// Whether a message or term begins so. Asks from the beginning of the text,
    /// so that no more of it is unpacked than has to be.
    #[must_use]
    pub fn has_prefix(&self, prefix: &str) -> bool {
        let mut entries: Vec<Entry> = self.index().to_vec();
        entries.sort_by_key(|entry| entry.start);
        entries.into_iter().any(|entry| self.id(entry).starts_with(prefix))
    }

    /// The same text, with nothing of it unpacked.
    #[must_use]
    pub fn apart(&self) -> Self {
        let text = match &self.text {
            Text::Open(text) => Text::Open(text.clone()),
            Text::Packed { pieces, .. } => {
                let open = pieces.iter().map(|_| OnceLock::new()).collect();
                Text::Packed { pieces, open, whole: OnceLock::new() }
            }
        };
        Self { name: self.name.clone(), text, index: self.index.clone() }
    }

    /// Line and column (from 1) of a byte.
    #[must_use]
    pub fn position(&self, byte: usize) -> (usize, usize) {
        let text = self.text();
        let before = &text[..byte.min(text.len())];
        let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        (line, column)
    }
}

/// Messages and terms that a message refers to: names after `{`.
pub(super) fn references(slice: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in slice.match_indices('{') {
        let inner = slice[at + 1..].trim_start();
        let end = inner.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(inner.len());
        let name = &inner[..end];
        let starts = name.trim_start_matches('-').chars().next().is_some_and(|c| c.is_ascii_alphabetic());
        let calls = inner[end..].starts_with('(');
        if starts && (!calls || name.starts_with('-')) {
            found.push(name.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_found_with_their_attributes() {
        let source = Source::new("locales/en/a.ftl", "# c\nb = B\n    .x = X\n\na = { b }\n  { -t }\n-t = T\n");
        let names: Vec<&str> = source.ids().into_iter().map(|(id, _)| id).collect();
        assert_eq!(names, ["b", "a", "-t"]);
        assert_eq!(source.slice(source.entry("b").unwrap()), "b = B\n    .x = X\n\n");
        assert_eq!(references(source.slice(source.entry("a").unwrap())), ["b", "-t"]);
        assert!(source.entry("c").is_none());
        assert_eq!(source.position(4), (2, 1));
    }
}
