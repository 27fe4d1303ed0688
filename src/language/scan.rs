//! Where messages begin and end in a Fluent text, found without parsing it.
//!
//! In Fluent only a message or term starts with a letter or `-` at the start
//! of a line, so one look at each line is enough. Used when the program is
//! built (for embedded texts, by `build.rs`) and when it runs (for packs), so
//! this file uses nothing but the standard library.

/// Where a message stands: bytes of the text, and a hash of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// Hash of the name, see [`hash`].
    pub hash: u32,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// FNV-1a in 32 bits: fixed by its definition, so that an index made at build
/// time fits.
#[must_use]
pub fn hash(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The name with which an entry begins.
#[must_use]
pub fn name(slice: &str) -> &str {
    let end = slice.bytes().position(|b| !(b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
    &slice[..end.unwrap_or(slice.len())]
}

/// All entries of a text, in order of hash, then of place.
#[must_use]
pub fn scan(text: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut open: Option<usize> = None;
    let mut at = 0;
    // Texts are limited to 1 MiB long before this, so nothing is lost.
    let offset = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
    let close = |open: &mut Option<usize>, end: usize, entries: &mut Vec<Entry>| {
        if let Some(start) = open.take() {
            entries.push(Entry { hash: hash(name(&text[start..end])), start: offset(start), end: offset(end) });
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
    entries.sort_unstable();
    entries
}
