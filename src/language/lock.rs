//! Which text each translation was made from.
//!
//! `locales/<language>/sources.lock` holds a line for each message: its name and a
//! fingerprint of the English one that the translator saw. When the English
//! changes, the fingerprint does not fit any more, and `article26 check` says so
//! until someone has looked at the translation and `article26 accept` takes it
//! over. Comments, line breaks and the order of messages do not count.
//!
//! Used when the program is built (`build.rs`) and when it looks through a
//! folder, so this file uses nothing but the standard library, the Fluent parser
//! and [`super::scan`]. To extend: another way for a translation to be stale is a
//! variant of [`Kind`].

use super::scan;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// First line of the file.
pub const HEAD: &str = "# The English text that each message was translated from, as a fingerprint.";

/// The language that translations are made from.
pub const ORIGINAL: &str = "en";

/// Fingerprints by the name of the message.
pub type Lock = BTreeMap<String, u32>;

/// Why a translation wants a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The English has changed since.
    Outdated,
    /// It is not known which English text it was made from.
    Unrecorded,
    /// The record has a message that is there no more.
    LeftOver,
}

/// A message whose translation wants a look.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stale {
    /// Its name.
    pub id: String,
    /// Why.
    pub kind: Kind,
}

/// The fingerprint of a message as it stands in a file; `None` when Fluent cannot
/// read it.
#[must_use]
pub fn fingerprint(slice: &str) -> Option<u32> {
    let mut resource = fluent_syntax::parser::parse(slice).ok()?;
    for entry in &mut resource.body {
        match entry {
            fluent_syntax::ast::Entry::Message(message) => message.comment = None,
            fluent_syntax::ast::Entry::Term(term) => term.comment = None,
            _ => {}
        }
    }
    resource
        .body
        .retain(|entry| matches!(entry, fluent_syntax::ast::Entry::Message(_) | fluent_syntax::ast::Entry::Term(_)));
    let text = fluent_syntax::serializer::serialize(&resource);
    // Where a line ends is layout; where a paragraph ends is not.
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let paragraphs: Vec<String> = lines
        .join("\n")
        .split("\n\n")
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|paragraph| !paragraph.is_empty())
        .collect();
    Some(scan::hash(&paragraphs.join("\n")))
}

/// Fingerprints of all messages of these texts.
#[must_use]
pub fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Lock {
    let mut lock = Lock::new();
    for text in texts {
        for entry in scan::scan(text) {
            let slice = &text[entry.start as usize..entry.end as usize];
            if let Some(print) = fingerprint(slice) {
                lock.insert(scan::name(slice).to_owned(), print);
            }
        }
    }
    lock
}

/// Reads a record; lines that are none are passed over.
#[must_use]
pub fn parse(text: &str) -> Lock {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let (id, print) = line.split_once(' ')?;
            Some((id.to_owned(), u32::from_str_radix(print.trim(), 16).ok()?))
        })
        .collect()
}

/// Writes a record.
#[must_use]
pub fn write(lock: &Lock) -> String {
    let mut out = format!("{HEAD}\n");
    for (id, print) in lock {
        let _ = writeln!(out, "{id} {print:08x}");
    }
    out
}

/// What wants a look: `translated` are the names of the language's messages.
#[must_use]
pub fn compare<'a>(original: &Lock, translated: impl Iterator<Item = &'a str>, lock: &Lock) -> Vec<Stale> {
    let mut stale = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for id in translated {
        seen.insert(id);
        let kind = match (original.get(id), lock.get(id)) {
            (Some(now), Some(then)) if now != then => Kind::Outdated,
            (Some(_), None) => Kind::Unrecorded,
            _ => continue,
        };
        stale.push(Stale { id: id.to_owned(), kind });
    }
    let left = lock.keys().filter(|id| !seen.contains(id.as_str()));
    stale.extend(left.map(|id| Stale { id: id.clone(), kind: Kind::LeftOver }));
    stale.sort();
    stale
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layout_and_comments_do_not_count_but_words_and_paragraphs_do() {
        let print = |text: &str| fingerprint(text).unwrap();
        let one = print("a = One two\n    three\n    .x = X\n");
        assert_eq!(one, print("# note\na =\n    One two three\n    .x = X\n\n"));
        assert_ne!(one, print("a = One two\n\n    three\n    .x = X\n"));
        assert_ne!(one, print("a = One two four\n    .x = X\n"));
        assert_ne!(one, print("a = One two three\n    .x = Y\n"));
    }

    #[test]
    fn stale_translations_are_named() {
        let english = of(["a = A\nb = B\nc = C\n"].into_iter());
        let mut lock = english.clone();
        lock.insert("b".into(), 1);
        lock.remove("c");
        lock.insert("gone".into(), 2);
        let lock = parse(&write(&lock));
        let stale = compare(&english, ["a", "b", "c", "own"].into_iter(), &lock);
        let kinds: Vec<(&str, Kind)> = stale.iter().map(|s| (s.id.as_str(), s.kind)).collect();
        assert_eq!(kinds, [("b", Kind::Outdated), ("c", Kind::Unrecorded), ("gone", Kind::LeftOver)]);
    }
}
