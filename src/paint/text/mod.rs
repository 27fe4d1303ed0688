//! Text as a terminal sees it: clusters, cells, lines and paragraphs.
//!
//! A *cell* is one column of the grid; a *cluster* is what a reader calls one
//! letter: a base with everything drawn on it. Nothing here knows colours,
//! pages or the terminal. Arabic letters are given their shapes before lines are
//! found, so that what is measured is what is drawn; the order of right-to-left
//! text is made of the lines ([`bidi`]).
//!
//! Widths follow ratatui, so that a layout and the buffer it is drawn into
//! always agree: every cluster has the width ratatui gives it when drawing it
//! alone, and a text is as wide as its clusters together. Thus
//!
//! * Thai vowels and tones above or below take no cell, SARA AM (U+0E33) takes
//!   one: "ที่" is one cell, "จำ" two;
//! * Han, kana and full-width forms take two;
//! * Arabic lam and alef take one each, although `UnicodeWidthStr` counts the
//!   pair as one;
//! * controls and invisible characters (U+200B, U+2060, U+00AD, bidi marks)
//!   take none, and ratatui does not draw them.
//!
//! To extend: a script written without spaces needs its own word finder beside
//! [`thai`], called from [`wrap`](mod@wrap). A script whose letters never join
//! into clusters may be added to `cells_alone` to make it faster.

pub mod bidi;
pub mod thai;
pub mod wrap;

#[cfg(test)]
mod tests;

pub use wrap::wrap;

use std::borrow::Cow;

use ratatui::buffer::CellWidth;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};
use unicode_width::UnicodeWidthChar;

/// How many cells `text` takes, as drawn cluster by cluster.
///
/// Controls count as nothing. Saturates at `u16::MAX`.
#[must_use]
pub fn width(text: &str) -> u16 {
    width_within(text, u16::MAX).unwrap_or(u16::MAX)
}

/// The cells of `text` unless they are more than `limit`.
fn width_within(text: &str, limit: u16) -> Option<u16> {
    if text.is_ascii() {
        let printable = text.bytes().filter(|byte| !byte.is_ascii_control());
        return u16::try_from(printable.count()).ok().filter(|sum| *sum <= limit);
    }
    let (mut sum, mut after_thai) = (0_u16, false);
    for c in text.chars() {
        if let Some(cells) = cells_alone(c) {
            sum = sum.checked_add(cells)?;
            after_thai = is_thai(c);
        } else if after_thai && is_thai_mark(c) {
            sum = sum.checked_add(u16::from(c == '\u{E33}'))?;
        } else {
            // Only now are clusters needed to tell.
            let sum = |sum, (_, _, cells)| u16::checked_add(sum, cells);
            return clusters(text).try_fold(0, sum).filter(|sum| *sum <= limit);
        }
        if sum > limit {
            return None;
        }
    }
    Some(sum)
}

/// The grapheme clusters of `text`: byte offset, cluster, cells.
///
/// Together they are the whole text; those of no cells are not drawn.
pub fn clusters(text: &str) -> impl Iterator<Item = (usize, &str, u16)> {
    Clusters { text, at: 0 }
}

/// The longest beginning of `text` that fits into `cells`; no cluster is cut.
#[must_use]
pub fn truncate(text: &str, cells: u16) -> &str {
    let mut used = 0_u16;
    for (at, _, wide) in clusters(text) {
        used = used.saturating_add(wide);
        if used > cells {
            return &text[..at];
        }
    }
    text
}

/// `text` if it fits into `cells`, else its beginning and `mark` (usually "…"),
/// which together fit. Without room for the mark there is no mark.
#[must_use]
pub fn abridge<'a>(text: &'a str, cells: u16, mark: &str) -> Cow<'a, str> {
    let whole = truncate(text, cells);
    if whole.len() == text.len() {
        return Cow::Borrowed(text);
    }
    let Some(room) = cells.checked_sub(width(mark)) else {
        return Cow::Borrowed(whole);
    };
    let kept = truncate(text, room).trim_end_matches(is_blank);
    Cow::Owned([kept, mark].concat())
}

/// The cells ratatui gives `cluster`; none for one with controls.
pub(super) fn cluster_width(cluster: &str) -> u16 {
    if let [byte] = cluster.as_bytes() {
        return u16::from(!byte.is_ascii_control());
    }
    if cluster.contains(char::is_control) {
        return 0;
    }
    cluster.cell_width()
}

/// Blanks that a line neither starts nor ends with. No-break spaces are text.
pub(super) fn is_blank(c: char) -> bool {
    match c {
        ' ' | '\t' | '\u{200B}' => true,
        '\u{A0}' | '\u{2007}' | '\u{202F}' => false,
        c => !c.is_ascii_graphic() && c.is_whitespace(),
    }
}

/// `text` without the blanks it ends with, but no cluster cut: a blank that a
/// prefixed sign has taken stays.
fn trim_end(text: &str) -> &str {
    let trimmed = text.trim_end_matches(is_blank);
    if trimmed.len() == text.len() || is_cluster_boundary(text, trimmed.len()) {
        return trimmed;
    }
    let taken = text[trimmed.len()..].chars().next().map_or(0, char::len_utf8);
    &text[..trimmed.len() + taken]
}

/// `text` without the blanks it starts with, but no cluster cut: a blank that
/// carries a mark stays.
fn trim_start(text: &str) -> &str {
    let trimmed = text.trim_start_matches(is_blank);
    let at = text.len() - trimmed.len();
    if is_cluster_boundary(text, at) {
        return trimmed;
    }
    let base = text[..at].char_indices().next_back().map_or(0, |(at, _)| at);
    &text[base..]
}

/// The cells of a character that is sure to form no cluster with another such
/// one; nothing for all others.
fn cells_alone(c: char) -> Option<u16> {
    match c {
        ' '..='~'
        | '\u{E01}'..='\u{E30}'
        | '\u{E32}'
        | '\u{E3F}'..='\u{E46}'
        | '\u{E4F}'..='\u{E5B}'
        | '\u{A0}'..='\u{AC}'
        | '\u{AE}'..='\u{2FF}'
        | '\u{370}'..='\u{482}'
        | '\u{48A}'..='\u{58F}'
        | '\u{620}'..='\u{64A}'
        | '\u{FB50}'..='\u{FBB1}'
        | '\u{FE80}'..='\u{FEFC}'
        | '\u{2500}'..='\u{259F}' => Some(1),
        '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' => Some(2),
        '\u{2010}'..='\u{2027}'
        | '\u{2030}'..='\u{205E}'
        | '\u{3000}'..='\u{3029}'
        | '\u{3041}'..='\u{3096}'
        | '\u{30A1}'..='\u{30FF}'
        | '\u{FF01}'..='\u{FF60}' => u16::try_from(c.width()?).ok(),
        _ => None,
    }
}

fn is_thai(c: char) -> bool {
    matches!(c, '\u{E01}'..='\u{E5B}')
}

/// Thai marks that always join the character before them.
fn is_thai_mark(c: char) -> bool {
    matches!(c, '\u{E31}' | '\u{E33}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}')
}

/// Whether no cluster reaches across byte `at`, which is between characters.
fn is_cluster_boundary(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    match (before.chars().next_back(), after.chars().next()) {
        (Some(left), Some(right)) if cells_alone(left).and(cells_alone(right)).is_some() => true,
        (Some(_), Some(_)) => GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0).unwrap_or(false),
        _ => true,
    }
}

/// Length in bytes and cells of the first cluster where both are easily known:
/// there no character is invisible, and only SARA AM of what joins has a cell.
pub(super) fn easy_cluster(text: &str) -> Option<(usize, u16)> {
    if let [b' '..=b'~', following, ..] = text.as_bytes()
        && following.is_ascii()
    {
        return Some((1, 1));
    }
    let mut chars = text.chars();
    let first = chars.next()?;
    let mut cells = cells_alone(first)?;
    let mut length = first.len_utf8();
    for c in chars {
        if is_thai_mark(c) && is_thai(first) {
            length += c.len_utf8();
            cells += u16::from(c == '\u{E33}');
        } else if cells_alone(c).is_some() {
            break;
        } else {
            return None;
        }
    }
    Some((length, cells))
}

/// See [`clusters`].
struct Clusters<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Iterator for Clusters<'a> {
    type Item = (usize, &'a str, u16);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.text.get(self.at..)?;
        let (length, cells) = if let Some(easy) = easy_cluster(rest) {
            easy
        } else {
            let cluster = rest.graphemes(true).next()?;
            (cluster.len(), cluster_width(cluster))
        };
        let at = self.at;
        self.at += length;
        Some((at, &rest[..length], cells))
    }
}
