//! One paragraph → lines of at most so many cells.
//!
//! Lines are filled greedily. They may end where the Unicode Line Breaking
//! Algorithm (UAX 14) allows, after a Thai word, and beside the curly quotes of
//! Chinese text; a word wider than a whole line is cut between clusters.
//! Authors override with U+200B (may break here) and U+2060 (may not).
//!
//! Not here: justification, hyphenation (a soft hyphen never ends a line),
//! indents, and right-to-left order, which comes after lines are known.
//!
//! To extend: a rule that forbids a break goes into `may_break_at`, a source of
//! further ones into `inner_breaks`.

use core::ops::Range;

use unicode_linebreak::{BreakClass, BreakOpportunity, break_property, linebreaks};

use super::{clusters, is_blank, is_cluster_boundary, thai, trim_end, trim_start, width, width_within};

/// The lines of the paragraph `text` as byte ranges, in order.
///
/// The first line has `first` cells, all others `rest`. Lines neither start nor
/// end with blanks; a text of nothing but blanks has no lines. Only a cluster
/// wider than a line overflows it. If the first word does not fit into `first`
/// cells, but does into `rest`, the first line is empty.
///
/// A paragraph is expected to hold no line breaks; those it holds are kept.
#[must_use]
pub fn wrap(text: &str, first: u16, rest: u16) -> Vec<Range<usize>> {
    let mut filler = Filler { text, first, rest, lines: Vec::new(), line: None, breaks: Vec::new() };
    let mut start = 0;
    for (end, opportunity) in linebreaks(text) {
        let mandatory = opportunity == BreakOpportunity::Mandatory;
        if end < text.len() && !mandatory && !may_break_at(text, end) {
            continue;
        }
        filler.add(start..end);
        if mandatory && end < text.len() {
            filler.end_line();
        }
        start = end;
    }
    if filler.line.is_some() {
        filler.end_line();
    }
    while filler.lines.last().is_some_and(Range::is_empty) {
        filler.lines.pop();
    }
    filler.lines
}

/// Forbids what UAX 14 allows but a reader or the terminal would mind.
fn may_break_at(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    if before.ends_with('\u{AD}') {
        return false;
    }
    // Most breaks are between plain words: nothing of the below applies.
    if let (Some(b' '), Some(b'A'..=b'Z' | b'a'..=b'z')) = (before.as_bytes().last(), after.as_bytes().first())
        && after.as_bytes().get(1).is_none_or(u8::is_ascii)
    {
        return !before.trim_end_matches(is_blank).ends_with(thai::is_leading_vowel);
    }
    is_cluster_boundary(text, at) && suits_thai(before, after)
}

/// Whether Thai spelling lets a line end after `before` and start at `after`,
/// blanks between them aside.
fn suits_thai(before: &str, after: &str) -> bool {
    let last = before.trim_end_matches(is_blank);
    let next = after.trim_start_matches(is_blank);
    if last.len() == before.len() && next.len() == after.len() {
        return thai::may_break(before, after);
    }
    !last.ends_with(thai::is_leading_vowel)
        && (!next.starts_with(thai::never_starts_line) || thai::starts_with_abbreviation(next))
}

/// Word joiner and no-break spaces.
fn is_glue(c: char) -> bool {
    matches!(c, '\u{2060}' | '\u{FEFF}' | '\u{A0}' | '\u{2007}' | '\u{202F}')
}

/// Further places inside a piece without UAX 14 breaks where a line may end:
/// byte offsets in `piece`, rising.
fn inner_breaks(piece: &str, breaks: &mut Vec<usize>) {
    let mut run = None;
    let mut quotes = false;
    let mut previous = ' ';
    for (at, c) in piece.char_indices() {
        quotes |= is_curly_quote(c);
        match (run, thai::is_letter(c)) {
            (None, true) => {
                run = Some(at);
                let (before, after) = piece.split_at(at);
                if thai::is_sign_after_word(previous)
                    && thai::may_break(before, after)
                    && !thai::continues_abbreviation(after)
                {
                    breaks.push(at);
                }
            }
            (Some(start), false) => {
                add_word_ends(piece, start..at, breaks);
                run = None;
            }
            _ => {}
        }
        previous = c;
    }
    if let Some(start) = run {
        add_word_ends(piece, start..piece.len(), breaks);
    }
    if quotes {
        add_breaks_beside_quotes(piece, breaks);
    }
}

fn add_word_ends(piece: &str, run: Range<usize>, breaks: &mut Vec<usize>) {
    let known = breaks.len();
    thai::word_ends(&piece[run.clone()], breaks);
    for at in &mut breaks[known..] {
        *at += run.start;
    }
}

/// UAX 14 before Unicode 16 never breaks beside curly quotes. Between Han
/// letters a line may end before an opening or after a closing one.
fn add_breaks_beside_quotes(piece: &str, breaks: &mut Vec<usize>) {
    let mut chars = piece.char_indices();
    let mut before_quote = None;
    let Some((_, mut left)) = chars.next() else {
        return;
    };
    for (at, right) in chars {
        if matches!(right, '\u{2018}' | '\u{201C}') && is_han(left) {
            before_quote = Some(at);
        } else if is_han(right) {
            if matches!(left, '\u{2019}' | '\u{201D}') {
                breaks.push(at);
            } else if let Some(quote) = before_quote {
                breaks.push(quote);
            }
            before_quote = None;
        } else {
            before_quote = None;
        }
        left = right;
    }
    breaks.sort_unstable();
    breaks.dedup();
}

fn is_curly_quote(c: char) -> bool {
    matches!(c, '\u{2018}' | '\u{2019}' | '\u{201C}' | '\u{201D}')
}

fn is_han(c: char) -> bool {
    break_property(u32::from(c)) == BreakClass::Ideographic
}

/// The line being filled: bytes without trailing blanks, cells with them.
struct Line {
    bytes: Range<usize>,
    cells: u16,
}

struct Filler<'a> {
    text: &'a str,
    first: u16,
    rest: u16,
    lines: Vec<Range<usize>>,
    line: Option<Line>,
    /// Kept to be allocated once.
    breaks: Vec<usize>,
}

impl Filler<'_> {
    fn limit(&self) -> u16 {
        if self.lines.is_empty() { self.first } else { self.rest }
    }

    /// Adds what stands between two breaks, its trailing blanks included.
    fn add(&mut self, piece: Range<usize>) {
        if self.append(piece.clone()) {
            return;
        }
        let mut breaks = core::mem::take(&mut self.breaks);
        breaks.clear();
        inner_breaks(&self.text[piece.clone()], &mut breaks);
        let mut start = piece.start;
        for end in breaks.iter().map(|at| piece.start + at).chain([piece.end]) {
            self.add_word(start..end);
            start = end;
        }
        self.breaks = breaks;
    }

    fn add_word(&mut self, mut word: Range<usize>) {
        if self.append(word.clone()) {
            return;
        }
        if self.line.is_some() {
            self.end_line();
        }
        while !self.append(word.clone()) {
            if self.lines.is_empty() && self.suits_rest(&self.text[word.clone()]) {
                self.end_line();
            } else {
                word = self.cut(word);
            }
        }
    }

    /// Whether a word that is too wide for the first line should wait for the
    /// second: if that has room for it, or the first not even for a cluster.
    fn suits_rest(&self, word: &str) -> bool {
        let solid = word.trim_matches(is_blank);
        let cluster = clusters(solid).next().map_or(0, |(_, _, cells)| cells);
        self.first < self.rest && (width(solid) <= self.rest || cluster > self.first)
    }

    /// Adds `piece` to the line if it fits there.
    fn append(&mut self, mut piece: Range<usize>) -> bool {
        if self.line.is_none() {
            let trimmed = trim_start(&self.text[piece.clone()]);
            piece.start = piece.end - trimmed.len();
        }
        let whole = &self.text[piece.clone()];
        let solid = trim_end(whole);
        let blank_cells = width(&whole[solid.len()..]);
        if solid.is_empty() {
            if let Some(line) = &mut self.line {
                line.cells = line.cells.saturating_add(blank_cells);
            }
            return true;
        }
        let used = self.line.as_ref().map_or(0, |line| line.cells);
        let room = self.limit().checked_sub(used);
        let Some(cells) = room.and_then(|room| width_within(solid, room)) else {
            return false;
        };
        let cells = used.saturating_add(cells).saturating_add(blank_cells);
        let end = piece.start + solid.len();
        match &mut self.line {
            Some(line) => (line.bytes.end, line.cells) = (end, cells),
            None => {
                self.line = Some(Line { bytes: piece.start..end, cells });
            }
        }
        true
    }

    /// Makes a line of the clusters of `word` that fit, at least one; returns
    /// what remains of `word`.
    fn cut(&mut self, word: Range<usize>) -> Range<usize> {
        let solid = trim_start(&self.text[word.clone()]);
        let start = word.end - solid.len();
        let limit = self.limit();
        let (mut used, mut end, mut good) = (0_u16, 0, None);
        for (at, cluster, cells) in clusters(solid) {
            used = used.saturating_add(cells);
            if used > limit && at > 0 {
                break;
            }
            end = at + cluster.len();
            let (before, after) = solid.split_at(end);
            let is_glued = before.ends_with(is_glue) || after.starts_with(is_glue);
            if !is_glued && suits_thai(before, after) {
                good = Some(end);
            }
        }
        let end = start + good.unwrap_or(end);
        let line = trim_end(&self.text[start..end]);
        self.lines.push(start..start + line.len());
        end..word.end
    }

    fn end_line(&mut self) {
        let empty = self.lines.last().map_or(0, |line| line.end);
        self.lines.push(self.line.take().map_or(empty..empty, |line| line.bytes));
    }
}
