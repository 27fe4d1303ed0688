//! The grid painter: a page as cells of a ratatui buffer.
//!
//! A page has a header (title and place), a body in one reading column of at
//! most [`COLUMN`] cells, and a footer with the keys that work here. The body
//! is laid out as rows (see [`super::rows`]) and the window of it that fits is
//! drawn. Painting tells how much there was ([`Extent`]) and where the cursor
//! of a field stands.
//!
//! What this is not: it sends nothing and remembers nothing.

use super::ascii;
use super::glyphs::Glyphs;
use super::rows::{self, Column, Row};
use super::text;
use super::theme::{Role, Theme};
use crate::page::{Extent, Node, Page};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Widest reading column, in cells.
pub const COLUMN: u16 = 72;
/// Widest column of a page with two readings side by side, in cells.
const TWO_COLUMNS: u16 = 2 * 60 + 4;
/// Width of what stands beside it, in cells.
const ASIDE: u16 = 30;
/// Cells between the two.
const GUTTER: u16 = 4;
/// Smallest window that is painted, in cells.
pub const SMALLEST: (u16, u16) = (20, 6);

/// How to paint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Colours.
    pub theme: Theme,
    /// Signs.
    pub glyphs: Glyphs,
}

/// What came of painting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Painted {
    /// How much there was.
    pub extent: Extent,
    /// Where a field is written, column and row.
    pub cursor: Option<(u16, u16)>,
}

/// Where things are in a window of this size.
struct Frame {
    left: u16,
    column: u16,
    aside: Option<u16>,
    /// Whether there is room beside the column.
    room: bool,
    top: u16,
    bottom: u16,
    /// A message takes the place of the keys.
    small: bool,
}

impl Frame {
    fn new(area: Rect, has_aside: bool, two: bool) -> Self {
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
        let left = if area.width > column + 2 * margin { (area.width - whole) / 2 } else { margin };
        // Small windows give up the empty lines first.
        let (top, bottom) = if area.height >= 10 { (2, 2) } else { (1, 1) };
        Self {
            left,
            column,
            room: beside,
            aside: aside.then_some(left + COLUMN + GUTTER),
            top,
            bottom,
            small: bottom == 1,
        }
    }

    /// Breaks the message into lines and makes room for them: what could not be
    /// saved, and what follows from it, must be there to be read to its end. At
    /// least half of a window stays for the page.
    fn message(&mut self, message: Option<&str>, height: u16, look: &Look) -> Vec<String> {
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
}

/// Paints the page into the buffer, which must be blank.
pub fn paint(page: &Page, look: &Look, buffer: &mut Buffer) -> Painted {
    if look.glyphs.ascii {
        return paint_as_is(&ascii::page(page), look, buffer);
    }
    paint_as_is(page, look, buffer)
}

fn paint_as_is(page: &Page, look: &Look, buffer: &mut Buffer) -> Painted {
    let area = buffer.area;
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        return too_small(page, look, buffer);
    }
    let two = page.body.iter().any(|node| matches!(node, Node::Beside { .. }));
    let mut frame = Frame::new(area, !page.aside.is_empty(), two);
    let message = frame.message(page.message.as_deref(), area.height, look);
    let mut painter = Painter { buffer, look, clipped: 0 };
    painter.header(page, &frame);
    let body = rows::lay_out(&page.body, frame.column, look);
    let visible = area.height - frame.top - frame.bottom;
    let rows = u16::try_from(body.rows.len()).unwrap_or(u16::MAX);
    let last = rows.saturating_sub(visible);
    let mut scroll = page.scroll.min(last);
    if let (true, Some((from, to))) = (page.follow, body.focus) {
        // Keep what is in focus in sight, with a line around it where it fits.
        let to_end = to.saturating_add(1).min(rows);
        if to_end > scroll + visible {
            scroll = to_end.saturating_sub(visible).min(last);
        }
        if from.saturating_sub(1) < scroll {
            scroll = from.saturating_sub(1);
        }
    }
    let mut cursor = None;
    for (at, row) in body.rows.iter().enumerate().skip(usize::from(scroll)).take(usize::from(visible)) {
        let y = frame.top + u16::try_from(at).unwrap_or(0) - scroll;
        painter.row(row, frame.left, y, frame.column);
        if let Some(column) = row.cursor {
            cursor = Some((frame.left + column.min(frame.column.saturating_sub(1)), y));
        }
    }
    if let Some(left) = frame.aside {
        let aside = rows::lay_out(&page.aside, ASIDE, look);
        for (row, y) in aside.rows.iter().zip(frame.top..area.height - frame.bottom) {
            painter.row(row, left, y, ASIDE);
        }
    }
    painter.footer(page, &frame, &message, scroll > 0, scroll < last);
    let extent = Extent {
        scroll,
        visible,
        rows,
        clipped: painter.clipped.saturating_add(body.clipped),
        focus: body.focus,
        aside: frame.room,
        onward: onward(&body, scroll, visible, last),
    };
    Painted { extent, cursor }
}

/// First row of the screenful after this one.
fn onward(body: &Column, scroll: u16, visible: u16, last: u16) -> u16 {
    // One row stays, so that the eye finds its place.
    let next = scroll + visible.saturating_sub(1).max(1);
    let end = scroll + visible;
    let cut = body.whole.iter().find(|(from, to)| *from > scroll && *from < end && *to > end && to - from <= visible);
    cut.map_or(next, |(from, _)| *from).min(last)
}

struct Painter<'a> {
    buffer: &'a mut Buffer,
    look: &'a Look,
    clipped: u16,
}

impl Painter<'_> {
    /// Writes text from a cell on; says where it ended. What does not fit is
    /// counted as clipped.
    fn put(&mut self, x: u16, y: u16, words: &str, style: Style, end: u16) -> u16 {
        let mut at = x;
        for (_, cluster, cells) in text::clusters(words) {
            if cells == 0 {
                continue;
            }
            if at + cells > end {
                self.clipped = self.clipped.saturating_add(cells);
                continue;
            }
            let area = self.buffer.area;
            if y >= area.height || at + cells > area.width {
                return at;
            }
            self.buffer[(at, y)].set_symbol(cluster).set_style(style);
            for more in 1..cells {
                // What a wide cluster covers is no cell of its own.
                let cell = &mut self.buffer[(at + more, y)];
                cell.reset();
                cell.set_style(style);
            }
            at += cells;
        }
        at
    }

    fn row(&mut self, row: &Row, left: u16, y: u16, column: u16) {
        let end = left + column;
        let mut x = left + row.indent;
        for (words, style) in &row.pieces {
            x = self.put(x, y, words, *style, end);
        }
        if let Some((words, style)) = &row.right {
            let wide = text::width(words);
            let from = end.saturating_sub(wide);
            self.put(from, y, words, *style, end);
        }
    }

    fn header(&mut self, page: &Page, frame: &Frame) {
        let quiet = self.look.theme.style(Role::Quiet);
        let end = frame.left + frame.column;
        let wide = text::width(&page.place);
        let room = if wide == 0 { frame.column } else { frame.column.saturating_sub(wide + 2) };
        let title = text::abridge(&page.title, room, self.look.glyphs.ellipsis).into_owned();
        self.put(frame.left, 0, &title, quiet, end);
        // In the colour of the text: it changes on every page, and a colour costs.
        let plain = self.look.theme.style(Role::Text);
        self.put(end.saturating_sub(wide), 0, &page.place, plain, end);
    }

    fn footer(&mut self, page: &Page, frame: &Frame, message: &[String], above: bool, below: bool) {
        let look = self.look;
        let area = self.buffer.area;
        let end = frame.left + frame.column;
        let y = area.height - 1;
        let quiet = look.theme.style(Role::Quiet);
        // A message takes the line of the keys in small windows.
        if !message.is_empty() {
            let style = look.theme.style(Role::Warning);
            let sign = format!("{} ", look.glyphs.warning);
            let under = frame.left + text::width(&sign);
            let first = area.height - frame.bottom;
            self.put(frame.left, first, &sign, style, end);
            for (line, y) in message.iter().zip(first..) {
                self.put(under, y, line, style, end);
            }
            if frame.small {
                return;
            }
        } else if !frame.small && (above || below) {
            let sign = match (above, below) {
                (true, true) => format!("{} {}", look.glyphs.above, look.glyphs.below),
                (true, false) => look.glyphs.above.to_owned(),
                _ => look.glyphs.below.to_owned(),
            };
            let from = frame.left + frame.column / 2;
            self.put(from, y - 1, &sign, look.theme.style(Role::Accent), end);
        }
        let key_style = look.theme.style(Role::Key);
        let mut x = frame.left;
        // The menu, last in the list, is never left out: it leads to all else.
        let last = page.hints.len().saturating_sub(1);
        let needs = |at: usize| {
            let hint = &page.hints[at];
            let key = if look.glyphs.ascii { &hint.ascii } else { &hint.key };
            text::width(key) + 1 + text::width(&hint.label)
        };
        for (at, hint) in page.hints.iter().enumerate() {
            let keep = if at < last { needs(last) + 3 } else { 0 };
            let gap = if x > frame.left { 3 } else { 0 };
            if x + gap + needs(at) + keep > end {
                if at < last {
                    continue;
                }
                if x + gap + needs(at) > end {
                    break;
                }
            }
            x += gap;
            let key = if look.glyphs.ascii { &hint.ascii } else { &hint.key };
            x = self.put(x, y, key, key_style, end);
            x = self.put(x + 1, y, &hint.label, quiet, end);
        }
        if frame.small && (above || below) {
            let sign = if below { look.glyphs.below } else { look.glyphs.above };
            let at = area.width - 1;
            if x < at {
                self.put(at, y, sign, look.theme.style(Role::Accent), area.width);
            }
        }
    }
}

/// Says what is needed, as far as it fits.
fn too_small(page: &Page, look: &Look, buffer: &mut Buffer) -> Painted {
    let area = buffer.area;
    let extent = Extent { visible: area.height, ..Extent::default() };
    if area.width == 0 || area.height == 0 {
        return Painted { extent, cursor: None };
    }
    let mut painter = Painter { buffer, look, clipped: 0 };
    let lines = text::wrap(&page.too_small, area.width, area.width);
    for (range, y) in lines.into_iter().zip(0..area.height) {
        painter.put(0, y, &page.too_small[range], Style::new(), area.width);
    }
    Painted { extent, cursor: None }
}
