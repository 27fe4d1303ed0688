//! Reading a journal from any bytes at all.
//!
//! [`scan`] finds every line whose sum is right, however much around it is
//! not, and says what the file needs to become sound. It never fails, and
//! takes time in proportion to the bytes, whoever made them.
//!
//! What this is not: what is then done, which is `settle`. To extend: a new
//! finding is a variant of [`Head`] or [`Mend`].

use super::format::{HEAD, Line, MAGIC, MAX_LINE, MAX_RECORDS, SUM, VERSION, decimal, origin, parse_head, sum};

/// What the first line says the bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head {
    /// Nothing yet, or a first line that was never finished.
    Empty,
    /// A journal of this version, named so.
    Ours(u64),
    /// A journal of this later version.
    Newer(u64),
    /// Something else.
    Foreign,
    /// More records than a journal can have; not all of them were read.
    TooMany,
}

/// What the file needs to become sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mend {
    /// Nothing.
    Nothing,
    /// A line break: the last line is whole but for it.
    End,
    /// To be cut to this length: the last line is not whole. `closed` if it
    /// has its line break, so that it may once have been whole.
    Cut { to: usize, closed: bool },
    /// To be written anew from its sound lines.
    Rewrite,
}

/// What some bytes hold.
#[derive(Debug)]
pub(super) struct Scan {
    pub head: Head,
    /// Every line whose sum is right, in order, each once.
    pub lines: Vec<Line>,
    /// Pieces that are no line, but for an end that need only be cut.
    pub damaged: usize,
    pub mend: Mend,
}

/// Reads any bytes at all as a journal.
pub(super) fn scan(bytes: &[u8]) -> Scan {
    let mut scan = Scan { head: Head::Empty, lines: Vec::new(), damaged: 0, mend: Mend::Nothing };
    let (first, _) = piece(bytes);
    let (own, start, sound) = match head(bytes) {
        HeadLine::Unfinished => {
            if !bytes.is_empty() {
                scan.mend = Mend::Cut { to: 0, closed: false };
            }
            return scan;
        }
        HeadLine::Newer(version) => {
            scan.head = Head::Newer(version);
            return scan;
        }
        HeadLine::Sound(origin) => (origin, first.len() + 1, true),
        HeadLine::Spoilt(origin, start) => (origin, start, false),
    };
    if start > bytes.len() {
        scan.mend = Mend::End;
    }
    // A first line that cannot be told from other damage is counted with it.
    scan.damaged = usize::from(!sound && start > 0);
    scan.body(bytes, start, own);
    if !sound {
        scan.damaged = scan.damaged.max(1);
    }
    if scan.damaged > 0 {
        // An unfinished end is one more piece.
        scan.damaged += usize::from(matches!(scan.mend, Mend::Cut { .. }));
        scan.mend = Mend::Rewrite;
    }
    let ours = start > 0 || !scan.lines.is_empty() || bytes.iter().all(|byte| *byte == 0);
    scan.head = match ours {
        _ if scan.lines.len() > MAX_RECORDS => Head::TooMany,
        true => Head::Ours(own),
        false => Head::Foreign,
    };
    scan.lines.sort_unstable();
    scan.lines.dedup();
    scan
}

impl Scan {
    /// Reads the lines from `at` on.
    fn body(&mut self, bytes: &[u8], mut at: usize, own: u64) {
        while at < bytes.len() && self.lines.len() <= MAX_RECORDS {
            let (piece, closed) = piece(&bytes[at..]);
            let next = at + piece.len() + 1;
            if let Some(line) = Line::parse(piece, own) {
                self.lines.push(line);
                if !closed {
                    self.mend = Mend::End;
                }
            } else if rescue(piece, own, &mut self.lines) == 0 && next >= bytes.len() && piece.len() < MAX_LINE {
                self.mend = Mend::Cut { to: at, closed };
            } else {
                self.damaged += 1;
            }
            at = next;
        }
    }
}

/// Reads lines from the front of a piece that is not one line, as when a line
/// break was altered: that must cost neither the line before nor the one
/// after. Returns how many lines there were.
pub(super) fn rescue(piece: &[u8], own: u64, lines: &mut Vec<Line>) -> usize {
    if piece.len() > 2 * MAX_LINE {
        return 0;
    }
    let mut found = 0;
    let mut rest = piece;
    while let Some(length) = sealed_prefix(rest) {
        let Some(line) = Line::parse(&rest[..length], own) else {
            break;
        };
        lines.push(line);
        found += 1;
        rest = rest.get(length + 1..).unwrap_or_default();
    }
    found
}

/// Length of the shortest front of `bytes` that ends in its own checksum. Sums
/// up as it goes, so that hostile bytes cost no more than others.
fn sealed_prefix(bytes: &[u8]) -> Option<usize> {
    let mut hasher = crc32fast::Hasher::new();
    let mut summed = 0;
    for (space, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte == b' ') {
        hasher.update(&bytes[summed..=space]);
        summed = space + 1;
        let digits = bytes.get(summed..summed + SUM)?;
        if sum(digits).is_some_and(|sum| sum == hasher.clone().finalize()) {
            return Some(summed + SUM);
        }
    }
    None
}

/// What the first line turned out to be.
enum HeadLine {
    Unfinished,
    Sound(u64),
    Newer(u64),
    /// Damaged; the journal's name as far as it can be told, and where the
    /// lines begin.
    Spoilt(u64, usize),
}

fn head(bytes: &[u8]) -> HeadLine {
    let (first, closed) = piece(bytes);
    match parse_head(first) {
        Some((VERSION, origin)) => return HeadLine::Sound(origin),
        Some((version, _)) if version > VERSION => return HeadLine::Newer(version),
        _ => {}
    }
    // The line break after it was altered.
    if let Some((VERSION, origin)) = first.get(..HEAD).and_then(parse_head) {
        return HeadLine::Spoilt(origin, HEAD + 1);
    }
    // One altered byte: a sum of 32 bits tells which.
    if let Some(origin) = one_byte_off(first) {
        return HeadLine::Spoilt(origin, first.len() + 1);
    }
    let words = std::str::from_utf8(first).ok().and_then(|line| line.strip_prefix(MAGIC));
    let mut words = words.unwrap_or_default().split(' ');
    match words.next().and_then(decimal) {
        // A later version may have another first line, but says its number.
        Some(version) if version > VERSION => return HeadLine::Newer(version),
        _ if !closed && unfinished_head(first) => return HeadLine::Unfinished,
        _ => {}
    }
    let named = first.starts_with(MAGIC.trim_end().as_bytes());
    let origin = words.next().and_then(origin).filter(|_| named).unwrap_or_else(|| {
        // Made from the bytes, so that the same file always gets the same name.
        u64::from(crc32fast::hash(bytes)) << 32 | u64::from(crc32fast::hash(first))
    });
    HeadLine::Spoilt(origin, if named { first.len() + 1 } else { 0 })
}

fn one_byte_off(line: &[u8]) -> Option<u64> {
    let mut line = <[u8; HEAD]>::try_from(line).ok()?;
    for at in 0..HEAD {
        let was = line[at];
        // The line is ASCII without controls.
        for byte in b' '..=b'~' {
            line[at] = byte;
            if let Some((VERSION, origin)) = parse_head(&line) {
                return Some(origin);
            }
        }
        line[at] = was;
    }
    None
}

/// Whether `line` is the beginning of a first line.
fn unfinished_head(line: &[u8]) -> bool {
    let magic = format!("{MAGIC}{VERSION} ");
    line.len() < HEAD && (magic.as_bytes().starts_with(line) || line.starts_with(magic.as_bytes()))
}

/// The bytes up to the first line break, and whether there is one.
fn piece(bytes: &[u8]) -> (&[u8], bool) {
    match bytes.iter().position(|byte| *byte == b'\n') {
        Some(end) => (&bytes[..end], true),
        None => (bytes, false),
    }
}
