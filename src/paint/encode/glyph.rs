//! What a cell of the buffer puts on the screen, made safe.
//!
//! Buffers hold whole grapheme clusters. Terminals measure some of them
//! differently; a [`Glyph`] says for which the cursor cannot be trusted
//! afterwards. Characters that steer the terminal or reorder its line are
//! dropped here, whoever wrote them into the buffer.
//!
//! Not here: styles, and which cells need drawing. To extend: marks that every
//! terminal draws onto the letter before them go into `is_agreed_mark`, which
//! only saves bytes; characters that must not reach a terminal into
//! `drawable`.

use std::borrow::Cow;

use unicode_width::UnicodeWidthChar;

use crate::paint::text::{cluster_width, easy_cluster};

/// The drawn content of one buffer cell and the cells it covers.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Glyph<'a> {
    /// What to send; blanks for a blank.
    pub text: Cow<'a, str>,
    /// Cells covered in the buffer, at least one.
    pub cells: u16,
    /// Nothing but background.
    pub blank: bool,
    /// If terminals disagree on the width: cells that may be overwritten.
    pub disputed: Option<u16>,
}

impl<'a> Glyph<'a> {
    /// The glyph of `symbol`, with `room` cells up to the edge of the screen.
    pub fn new(symbol: &'a str, room: u16) -> Self {
        if let [byte @ b' '..=b'~'] = symbol.as_bytes() {
            let text = Cow::Borrowed(symbol);
            return Self { text, cells: 1, blank: *byte == b' ', disputed: None };
        }
        if let Some((length, cells)) = easy_cluster(symbol)
            && length == symbol.len()
            && cells <= room
            && !symbol.starts_with(is_space)
            && !symbol.contains('\u{E33}')
        {
            let text = Cow::Borrowed(symbol);
            return Self { text, cells, blank: false, disputed: None };
        }
        let text = if symbol.contains(|c| drawable(c) != Some(c)) {
            Cow::Owned(symbol.chars().filter_map(drawable).collect())
        } else {
            Cow::Borrowed(symbol)
        };
        let mut chars = text.chars();
        let Some(first) = chars.next().filter(|c| !is_space(*c) && c.width() != Some(0)) else {
            return Self::blanks(cluster_width(&text).clamp(1, room));
        };
        let cells = cluster_width(&text);
        if cells > room {
            return Self::blanks(room);
        }
        let agreed = chars.all(is_agreed_mark) && first.width() == Some(usize::from(cells));
        if agreed && !stands_for_two(first) {
            return Self { text, cells, blank: false, disputed: None };
        }
        let reach: usize = text.chars().map(|c| c.width().unwrap_or(1)).sum();
        let reach = u16::try_from(reach).unwrap_or(u16::MAX).max(cells);
        if reach > room {
            // A terminal that draws the parts one by one would enter the next line.
            return Self::blanks(cells);
        }
        Self { text, cells, blank: false, disputed: Some(reach) }
    }

    fn blanks(cells: u16) -> Self {
        let text = match cells {
            0 | 1 => Cow::Borrowed(" "),
            _ => Cow::Owned(" ".repeat(usize::from(cells))),
        };
        Self { text, cells: cells.max(1), blank: true, disputed: None }
    }
}

/// Cells which `symbol` covers, given `room`; agrees with [`Glyph::new`].
pub(super) fn cells(symbol: &str, room: u16) -> u16 {
    match symbol.as_bytes() {
        [_] => 1,
        _ => Glyph::new(symbol, room).cells,
    }
}

/// What is sent for a character. Nothing for controls, bidi overrides and
/// isolates, separators, tags, and characters that are invisible in some
/// terminals and a blank in others; letters for the parts of flags, which
/// terminals join with those of the next flag.
fn drawable(c: char) -> Option<char> {
    match c {
        '\u{AD}'
        | '\u{61C}'
        | '\u{180E}'
        | '\u{200B}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E007F}' => None,
        '\u{1F1E6}'..='\u{1F1FF}' => char::from_u32(u32::from(c) - 0x1F1E6 + u32::from('A')),
        c => (!c.is_control()).then_some(c),
    }
}

/// Spaces of one cell, drawn as the shortest of them.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{2007}' | '\u{202F}')
}

/// Characters that some terminals draw in one cell, others in two, or join to
/// the cell before: SARA AM alone, and emoji.
fn stands_for_two(c: char) -> bool {
    matches!(c, '\u{E33}' | '\u{EB3}' | '\u{1F000}'..='\u{1FBFF}')
}

/// Marks of no width in every terminal: Latin, Cyrillic, Hebrew, Arabic, Thai
/// and Lao ones.
fn is_agreed_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5C7}'
        | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}'
        | '\u{E31}' | '\u{E34}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}'
        | '\u{EB1}' | '\u{EB4}'..='\u{EBC}' | '\u{EC8}'..='\u{ECE}')
}
