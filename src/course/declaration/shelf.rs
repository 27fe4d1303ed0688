//! All languages of the Declaration: what is known of each, and its packed
//! text, unpacked when it is opened.
//!
//! Nothing is read at start: the table is read when it is first asked for, a
//! text when it is opened. To extend: a new fact of a text is a column of the
//! table that `build.rs` writes, read in `Shelved::read`.

use super::Declaration;
use std::sync::{Arc, OnceLock};

/// Order of the model and memory in bytes with which texts are packed (`PPMd7`);
/// `build.rs` packs with the same.
pub const PACKING: (u32, u32) = (6, 1 << 18);

/// A text that is unpacked and read when it is opened.
#[derive(Debug, Default)]
pub struct Shelved {
    /// BCP 47 tag of its language.
    pub tag: &'static str,
    /// ISO 639-3 codes, the text's own first, parted by blanks.
    pub codes: &'static str,
    /// Name of the language in English.
    pub english: &'static str,
    /// Its own name, else the English one.
    pub own: &'static str,
    /// Other names, parted by `|`.
    pub also: &'static str,
    /// ISO 15924 code of its script.
    pub script: &'static str,
    /// Name of the file in the package that it comes from.
    pub source: &'static str,
    /// Whether it is read from right to left.
    pub rtl: bool,
    /// Whether it is one of the six official texts of the United Nations.
    pub official: bool,
    /// Whether it has the preamble.
    pub preamble: bool,
    /// Articles, parted by commas, of which the source lacks a paragraph.
    gaps: &'static str,
    packed: &'static [u8],
    text: OnceLock<Arc<Declaration>>,
}

impl Shelved {
    /// Reads a row of the table; nothing when it is not sound.
    fn read(row: &'static str, packed: &'static [u8]) -> Option<Self> {
        let mut columns = row.split('\t');
        let mut next = || columns.next();
        let (tag, codes, english, own, also) = (next()?, next()?, next()?, next()?, next()?);
        let (script, source, marks, gaps) = (next()?, next()?, next()?, next()?);
        let (start, length): (usize, usize) = (next()?.parse().ok()?, next()?.parse().ok()?);
        let has = |mark: char| marks.contains(mark);
        Some(Self {
            tag,
            codes,
            english,
            own,
            also,
            script,
            source,
            rtl: has('r'),
            official: has('o'),
            preamble: !has('n'),
            gaps,
            packed: packed.get(start..start.checked_add(length)?)?,
            text: OnceLock::new(),
        })
    }

    /// The Declaration.
    #[must_use]
    pub fn open(&self) -> Arc<Declaration> {
        self.text.get_or_init(|| Arc::new(Declaration::parse(&unpack(self.packed)))).clone()
    }

    /// Whether the source lacks a paragraph of this article.
    #[must_use]
    pub fn has_gap(&self, article: u8) -> bool {
        self.gaps.split(',').any(|number| number.parse() == Ok(article))
    }

    /// Own name and English name, or the one there is.
    #[must_use]
    pub fn names(&self) -> String {
        if self.own == self.english { self.own.to_owned() } else { format!("{} · {}", self.own, self.english) }
    }

    /// Bytes that it takes in the program.
    #[must_use]
    pub fn size(&self) -> usize {
        self.packed.len()
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

/// All texts, in order of their tags.
#[derive(Debug, Default)]
pub struct Shelf {
    table: &'static str,
    packed: &'static [u8],
    read: OnceLock<Vec<Shelved>>,
}

impl Shelf {
    /// The texts of this table and these packed bytes.
    #[must_use]
    pub fn new(table: &'static str, packed: &'static [u8]) -> Self {
        Self { table, packed, read: OnceLock::new() }
    }

    /// The text with exactly this tag.
    #[must_use]
    pub fn with_tag(&self, tag: &str) -> Option<&Shelved> {
        self.iter().find(|text| text.tag == tag)
    }
}

impl std::ops::Deref for Shelf {
    type Target = [Shelved];

    fn deref(&self) -> &[Shelved] {
        self.read.get_or_init(|| self.table.lines().filter_map(|row| Shelved::read(row, self.packed)).collect())
    }
}

impl<'a> IntoIterator for &'a Shelf {
    type Item = &'a Shelved;
    type IntoIter = std::slice::Iter<'a, Shelved>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
