//! The text of a journal: one line a record, readable with any pager.
//!
//! ```text
//! article26-progress 1 <origin, 16 hex> <crc>
//! <number> <origin, or . for the journal's own> <minute> <fact> <crc>
//! ```
//!
//! `<fact>` is compact RON, whose strings never hold a line break. `<crc>` is
//! CRC-32 (IEEE) in 8 lower-case hex digits over everything before it in the
//! line, the last space included. The first line carries one too, since a
//! changed origin would turn every record into someone else's.
//!
//! What this is not: anything that touches a file, or that knows what to do
//! about bytes that are no such lines; that is `scan`.
//!
//! To extend: new facts need nothing here: a line whose sum is right but whose
//! fact is unknown is kept to the letter. Anything that changes what a line
//! means needs a new [`VERSION`], a fixture of the old one, and the same shape
//! of first line, so that this program can tell that it is too old.

use crate::learn::fact::{Fact, Record};

/// Version of the format that this program writes.
pub(super) const VERSION: u64 = 1;
/// Largest journal that is read or written, in bytes.
pub const MAX_FILE: u64 = 64 << 20;
/// Longest line, in bytes with its line break.
pub const MAX_LINE: usize = 64 << 10;
/// Most records of one journal: bounds memory where lines are very short.
pub(super) const MAX_RECORDS: usize = 1 << 20;

pub(super) const MAGIC: &str = "article26-progress ";
/// Length of the first line of version 1, without its line break.
pub(super) const HEAD: usize = MAGIC.len() + 1 + 1 + 16 + 1 + SUM;
/// Length of a checksum.
pub(super) const SUM: usize = 8;

/// One record as it stands in a journal, whether or not this program knows its
/// fact. Two lines are the same record exactly if they are equal.
///
/// Lines are ordered by number, then origin (the remaining fields only make
/// the order total, should a copied journal have gone on in two places).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    /// Number in the order of everything the journal knew, from 1.
    pub number: u64,
    /// Random name of the journal in which the record was first written.
    pub origin: u64,
    /// Minutes since 1970-01-01 UTC; 0 if unknown.
    pub minute: u64,
    /// The fact in RON, never parsed and written again.
    pub text: Box<str>,
}

impl Line {
    /// The line of a record, or `None` if its fact is too long for one.
    #[cfg(feature = "serve")]
    pub(crate) fn of(record: &Record) -> Option<Self> {
        let Record { number, origin, minute, ref fact } = *record;
        Some(Self { number, origin, minute, text: fact_text(fact)? })
    }

    /// The record, or `None` if its fact is of a kind that this program does
    /// not know.
    #[must_use]
    pub fn record(&self) -> Option<Record> {
        Some(Record {
            number: self.number,
            origin: self.origin,
            minute: self.minute,
            fact: ron::from_str(&self.text).ok()?,
        })
    }

    /// Appends the line, for a journal named `own`, with its line break.
    pub(crate) fn write(&self, own: u64, out: &mut Vec<u8>) {
        let Self { number, origin, minute, text } = self;
        let line = if *origin == own {
            format!("{number} . {minute} {text} ")
        } else {
            format!("{number} {origin:016x} {minute} {text} ")
        };
        seal(&line, out);
    }

    /// The line that `bytes` (without line break) hold, if its sum is right.
    pub(crate) fn parse(bytes: &[u8], own: u64) -> Option<Self> {
        if bytes.len() >= MAX_LINE {
            return None;
        }
        let mut parts = unseal(bytes)?.splitn(4, ' ');
        let number = decimal(parts.next()?).filter(|number| *number > 0)?;
        let origin = match parts.next()? {
            "." => own,
            name => origin(name)?,
        };
        let minute = decimal(parts.next()?)?;
        let text = parts.next().filter(|text| !text.is_empty())?.into();
        Some(Self { number, origin, minute, text })
    }
}

/// The fact as it is written, or `None` if it is too long for a line.
pub(super) fn fact_text(fact: &Fact) -> Option<Box<str>> {
    /// Room for number, origin, minute, checksum and spaces at their longest.
    const REST: usize = 20 + 1 + 16 + 1 + 20 + 1 + 1 + SUM + 1;
    let text = legible(&ron::to_string(fact).ok()?);
    (text.len() + REST <= MAX_LINE && !text.contains('\n')).then(|| text.into())
}

/// Takes back the escapes of combining marks below U+2000, so that words in
/// Thai, Arabic or Hindi can be read in the file. Escapes of anything that
/// steers a terminal, breaks a line or turns the direction stay.
fn legible(ron: &str) -> String {
    let mut out = String::with_capacity(ron.len());
    let mut rest = ron;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let escape = rest.strip_prefix("\\u{").and_then(|tail| {
            let end = tail.find('}')?;
            let mark = u32::from_str_radix(&tail[..end], 16).ok().and_then(char::from_u32)?;
            Some((mark, 3 + end + 1))
        });
        match escape {
            Some((mark @ '\u{300}'..'\u{2000}', length))
                if !matches!(mark, '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180b}'..='\u{180f}') =>
            {
                out.push(mark);
                rest = &rest[length..];
            }
            // A backslash and what it escapes, which is always ASCII.
            _ => {
                let length = rest.len().min(2);
                out.push_str(&rest[..length]);
                rest = &rest[length..];
            }
        }
    }
    out + rest
}

/// Appends the first line of a journal named `origin`.
pub(super) fn write_head(origin: u64, out: &mut Vec<u8>) {
    seal(&format!("{MAGIC}{VERSION} {origin:016x} "), out);
}

/// Version and origin of a first line whose sum is right.
pub(super) fn parse_head(line: &[u8]) -> Option<(u64, u64)> {
    let mut words = unseal(line)?.strip_prefix(MAGIC)?.split(' ');
    let found = (decimal(words.next()?)?, origin(words.next()?)?);
    words.next().is_none().then_some(found)
}

/// A whole journal named `origin`.
pub(super) fn write_all(origin: u64, lines: &[Line]) -> Vec<u8> {
    let mut out = Vec::new();
    write_head(origin, &mut out);
    for line in lines {
        line.write(origin, &mut out);
    }
    out
}

/// Appends `line`, which ends in a space, with its sum and line break.
fn seal(line: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(line.as_bytes());
    out.extend_from_slice(format!("{:08x}\n", crc32fast::hash(line.as_bytes())).as_bytes());
}

/// What is before a sum that is right, without the space between.
pub(super) fn unseal(line: &[u8]) -> Option<&str> {
    let (summed, digits) = line.split_at_checked(line.len().checked_sub(SUM)?)?;
    if crc32fast::hash(summed) != sum(digits)? {
        return None;
    }
    std::str::from_utf8(summed).ok()?.strip_suffix(' ')
}

pub(super) fn sum(digits: &[u8]) -> Option<u32> {
    u32::try_from(hex(digits, SUM)?).ok()
}

pub(super) fn origin(digits: &str) -> Option<u64> {
    hex(digits.as_bytes(), 16)
}

/// Exactly `length` lower-case hex digits.
fn hex(digits: &[u8], length: usize) -> Option<u64> {
    let plain = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    if digits.len() != length || !digits.iter().all(plain) {
        return None;
    }
    u64::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// A decimal number as this program writes it: no sign, no leading zero.
pub(super) fn decimal(digits: &str) -> Option<u64> {
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    let short = digits == "0" || !digits.starts_with('0');
    (plain && short).then(|| digits.parse().ok())?
}
