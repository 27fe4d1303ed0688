//! One Fluent file: its text and where each message stands in it.
//!
//! The index is made on first need by looking at the first character of each
//! line, which is enough: in Fluent only a message or term starts with a
//! letter or `-` at the start of a line. What is found is parsed by Fluent
//! itself. To extend: nothing is expected here.

use std::borrow::Cow;
use std::sync::OnceLock;

/// Where a message stands: bytes of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// A Fluent text with its name.
#[derive(Debug)]
pub struct Source {
    /// File name as shown in problems, for example `locales/en/udhr.ftl`.
    pub name: String,
    text: Cow<'static, str>,
    index: OnceLock<Vec<Entry>>,
}

impl Source {
    /// A text; nothing is parsed yet.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<Cow<'static, str>>) -> Self {
        Self { name: name.into(), text: text.into(), index: OnceLock::new() }
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
        &self.text
    }

    /// Whether this file is where a message of that name is expected.
    pub(super) fn is_likely_for(&self, id: &str) -> bool {
        let stem = self.stem();
        if let Some(rest) = id.strip_prefix(stem) {
            // The head of a course, `udhr`, stands in `courses.ftl`.
            return rest.starts_with('-');
        }
        match stem {
            "courses" => !id.contains('-'),
            "glossary" => id.starts_with("term-"),
            "pictures" => id.starts_with("picture-"),
            _ => false,
        }
    }

    fn index(&self) -> &[Entry] {
        self.index.get_or_init(|| {
            let mut entries = scan(&self.text);
            // Stable: of two with one name the later stays later.
            entries.sort_by(|a, b| self.id(*a).cmp(self.id(*b)));
            entries
        })
    }

    fn id(&self, entry: Entry) -> &str {
        let slice = self.slice(entry);
        let end = slice.find([' ', '=', '\n', '\r', '\t']).unwrap_or(slice.len());
        &slice[..end]
    }

    /// The text of an entry.
    #[must_use]
    pub fn slice(&self, entry: Entry) -> &str {
        &self.text[entry.start as usize..entry.end as usize]
    }

    /// Where the message of that name stands; the last one when it is there twice.
    #[must_use]
    pub fn entry(&self, id: &str) -> Option<Entry> {
        let index = self.index();
        let after = index.partition_point(|entry| self.id(*entry) <= id);
        let entry = *index.get(after.checked_sub(1)?)?;
        (self.id(entry) == id).then_some(entry)
    }

    /// Names of all messages and terms, in order of the text.
    #[must_use]
    pub fn ids(&self) -> Vec<(&str, Entry)> {
        let mut entries: Vec<Entry> = self.index().to_vec();
        entries.sort_by_key(|entry| entry.start);
        entries.into_iter().map(|entry| (self.id(entry), entry)).collect()
    }

    /// Line and column (from 1) of a byte.
    #[must_use]
    pub fn position(&self, byte: usize) -> (usize, usize) {
        let before = &self.text[..byte.min(self.text.len())];
        let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        (line, column)
    }
}

/// Finds where messages and terms begin and end.
fn scan(text: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut open: Option<usize> = None;
    let mut at = 0;
    let close = |open: &mut Option<usize>, end: usize, entries: &mut Vec<Entry>| {
        if let Some(start) = open.take() {
            entries.push(Entry { start: offset(start), end: offset(end) });
        }
    };
    for line in text.split_inclusive('\n') {
        match line.as_bytes().first() {
            Some(b'a'..=b'z' | b'A'..=b'Z' | b'-') => {
                close(&mut open, at, &mut entries);
                open = Some(at);
            }
            Some(b'#') => close(&mut open, at, &mut entries),
            _ => {}
        }
        at += line.len();
    }
    close(&mut open, text.len(), &mut entries);
    entries
}

/// Texts are limited to 1 MiB long before this, so nothing is lost.
fn offset(byte: usize) -> u32 {
    u32::try_from(byte).unwrap_or(u32::MAX)
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
