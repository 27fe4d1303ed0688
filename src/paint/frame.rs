//! Where the parts of a page stand in a window: reading column, what stands
//! beside it, header and footer.
//!
//! A page that runs to the left is mirrored here: its parts stand as far from
//! the right edge as else from the left. Not here: painting. To extend: a new
//! part of every page gets its place as a field.

use super::grid::Look;
use super::{rows, text};
use crate::page::Direction;
use ratatui::layout::Rect;

/// Widest reading column, in cells.
const COLUMN: u16 = 72;
/// Widest column of a page with two readings side by side, in cells.
const TWO_COLUMNS: u16 = 2 * 60 + 4;
/// Width of what stands beside it, in cells.
pub(super) const ASIDE: u16 = 30;
/// Cells between the two.
const GUTTER: u16 = 4;

/// Where things are in a window of this size.
pub(super) struct Frame {
    pub left: u16,
    pub column: u16,
    pub aside: Option<u16>,
    /// Whether there is room beside the column.
    pub room: bool,
    pub top: u16,
    pub bottom: u16,
    /// A message takes the place of the keys.
    pub small: bool,
    /// Where the page begins.
    pub direction: Direction,
}

impl Frame {
    /// Places for a page; `two` says that readings stand side by side in it.
    pub fn new(area: Rect, has_aside: bool, two: bool, direction: Direction) -> Self {
        let margin = match area.width {
            0..=30 => 0,
            31..=59 => 1,
            _ => 2,
        };
        let room = area.width.saturating_sub(2 * margin);
        let column = if two && rows::beside::fits(room) { room.min(TWO_COLUMNS) } else { room.min(COLUMN) };
        let beside = room >= COLUMN + GUTTER + ASIDE;
        let aside = has_aside && beside && column <= COLUMN;
        let whole = if aside { COLUMN + GUTTER + ASIDE } else { column };
        let mut left = if area.width > column + 2 * margin { (area.width - whole) / 2 } else { margin };
        let mut beside_left = left + COLUMN + GUTTER;
        if direction == Direction::RightToLeft {
            left = area.width - left - column;
            beside_left = left.saturating_sub(GUTTER + ASIDE);
        }
        // Small windows give up the empty lines first.
        let (top, bottom) = if area.height >= 10 { (2, 2) } else { (1, 1) };
        Self {
            left,
            column,
            room: beside,
            aside: aside.then_some(beside_left),
            top,
            bottom,
            small: bottom == 1,
            direction,
        }
    }

    /// Where cells stand that are so far from where a row begins.
    pub fn at(&self, from: u16, wide: u16) -> u16 {
        match self.direction {
            Direction::LeftToRight => self.left + from,
            Direction::RightToLeft => (self.left + self.column).saturating_sub(from.saturating_add(wide)),
        }
    }

    /// Breaks the message into lines and makes room for them: what could not be
    /// saved, and what follows from it, must be there to be read to its end. At
    /// least half of a window stays for the page.
    pub fn message(&mut self, message: Option<&str>, height: u16, look: &Look) -> Vec<String> {
        let Some(message) = message else { return Vec::new() };
        let room = self.column.saturating_sub(text::width(look.glyphs.warning) + 1).max(1);
        let ranges = text::wrap(message, room, room);
        let most = usize::from((height - self.top - self.bottom) / 2).max(1);
        let shown = ranges.len().min(most);
        let mut lines: Vec<String> = ranges.iter().take(shown).map(|range| message[range.clone()].to_owned()).collect();
        if let (true, Some(last), Some(range)) = (ranges.len() > shown, lines.last_mut(), ranges.get(shown - 1)) {
            *last = text::abridge(&message[range.start..], room, look.glyphs.ellipsis).into_owned();
        }
        self.bottom += u16::try_from(shown.saturating_sub(1)).unwrap_or(0);
        lines
    }

    /// A frame without margins.
    pub fn whole(area: Rect, direction: Direction) -> Self {
        Self { left: 0, column: area.width, aside: None, room: false, top: 0, bottom: 0, small: true, direction }
    }
}
