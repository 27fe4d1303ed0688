//! The grid painter: a page as cells of a ratatui buffer.
//!
//! A page has a header (title and place), a body in one reading column of at
//! most 72 cells, and a footer with the keys that work here. The body
//! is laid out as rows (see [`super::rows`]) and the window of it that fits is
//! drawn. Painting tells how much there was ([`Extent`]) and where the cursor
//! of a field stands.
//!
//! A page of a right-to-left language is mirrored: it begins at the right. A
//! paragraph in the other direction begins at its own side; pictures and plots
//! stay as they are drawn (see [`Bidi`] for terminals that order text
//! themselves).
//!
//! What this is not: it sends nothing and remembers nothing.

use super::frame::{ASIDE, Frame};
use super::glyphs::{Glyphs, to_ascii};
use super::rewrite;
use super::rows::{self, Column, Row};
use super::text::{self, bidi};
use super::theme::{Role, Theme};
use crate::page::{Direction, Extent, Node, Page};
use ratatui::buffer::Buffer;
use ratatui::style::Style;

/// Smallest window that is painted, in cells.
pub const SMALLEST: (u16, u16) = (20, 6);

/// Who shapes and orders right-to-left text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Bidi {
    /// The painter; the terminal is asked to leave it as it is.
    #[default]
    App,
    /// The terminal: it gets text in reading order, and rows of one column.
    Terminal,
    /// Nobody: text in reading order, and nothing is asked.
    Off,
}

impl Bidi {
    /// The way of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "app" => Some(Self::App),
            "terminal" => Some(Self::Terminal),
            "off" => Some(Self::Off),
            _ => None,
        }
    }
}

/// How to paint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Look {
    /// Colours.
    pub theme: Theme,
    /// Signs.
    pub glyphs: Glyphs,
    /// Right-to-left text.
    pub bidi: Bidi,
}

/// What came of painting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Painted {
    /// How much there was.
    pub extent: Extent,
    /// Where a field is written, column and row.
    pub cursor: Option<(u16, u16)>,
    /// Text stands in the order it is seen in: a terminal that orders text must
    /// leave it so.
    pub ordered: bool,
}

/// Paints the page into the buffer, which must be blank.
pub fn paint(page: &Page, look: &Look, buffer: &mut Buffer) -> Painted {
    if look.glyphs.ascii {
        return paint_as_is(&rewrite::page(page, &to_ascii), look, None, buffer);
    }
    let leftwards = page.direction == Direction::RightToLeft || rewrite::any(page, &bidi::has_right_to_left);
    if !leftwards {
        return paint_as_is(page, look, None, buffer);
    }
    match look.bidi {
        Bidi::App => {
            let shaper = bidi::Shaper::default();
            let drawn = rewrite::page(page, &|words| shaper.shape(words).into_owned());
            paint_as_is(&drawn, look, Some(page.direction), buffer)
        }
        Bidi::Terminal => {
            // Rows that a terminal orders hold one thing.
            let body = rows::beside::in_turn(&page.body);
            let one_column = Page { aside: Vec::new(), body, ..page.clone() };
            let mut painted = paint_as_is(&one_column, look, None, buffer);
            painted.extent.aside = false;
            painted
        }
        Bidi::Off => paint_as_is(page, look, None, buffer),
    }
}

/// Paints words as they are; with a direction, rows are put into the order they
/// are seen in.
fn paint_as_is(page: &Page, look: &Look, order: Option<Direction>, buffer: &mut Buffer) -> Painted {
    let area = buffer.area;
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        return too_small(page, look, order, buffer);
    }
    let two = page.body.iter().any(|node| matches!(node, Node::Beside { .. }));
    let mut frame = Frame::new(area, !page.aside.is_empty(), two, order.unwrap_or_default());
    let message = frame.message(page.message.as_deref(), area.height, look);
    let mut painter = Painter { buffer, look, order, clipped: 0 };
    painter.header(page, &frame);
    let body = rows::lay_out(&page.body, frame.column, look, order);
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
            let column = column.min(frame.column.saturating_sub(1));
            let column = if row.direction == Direction::RightToLeft { frame.column - 1 - column } else { column };
            cursor = Some((frame.left + column, y));
        }
    }
    if let Some(left) = frame.aside {
        let aside = rows::lay_out(&page.aside, ASIDE, look, order);
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
    Painted { extent, cursor, ordered: order.is_some() }
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
    /// The page's direction, where rows are to be ordered.
    order: Option<Direction>,
    clipped: u16,
}

impl Painter<'_> {
    /// Writes a line in one style, so many cells from where rows begin; says
    /// where it ended, counted likewise.
    fn line(&mut self, from: u16, y: u16, words: &str, style: Style, frame: &Frame) -> u16 {
        let wide = text::width(words);
        let seen = match self.order {
            Some(page) => bidi::line(words, Direction::among(words, page)),
            None => words.into(),
        };
        self.put(frame.at(from, wide), y, &seen, style, frame.left + frame.column);
        from + wide
    }

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
        let leftwards = row.direction == Direction::RightToLeft;
        let mut x = left + row.indent;
        if leftwards {
            x = left.max(end.saturating_sub(row.indent + rows::cells(&row.pieces)));
        }
        for (words, style) in &row.pieces {
            x = self.put(x, y, words, *style, end);
        }
        if let Some((words, style)) = &row.right {
            let wide = text::width(words);
            let from = if leftwards { left } else { end.saturating_sub(wide) };
            self.put(from, y, words, *style, end);
        }
    }

    fn header(&mut self, page: &Page, frame: &Frame) {
        let quiet = self.look.theme.style(Role::Quiet);
        let wide = text::width(&page.place);
        let room = if wide == 0 { frame.column } else { frame.column.saturating_sub(wide + 2) };
        let title = text::abridge(&page.title, room, self.look.glyphs.ellipsis).into_owned();
        self.line(0, 0, &title, quiet, frame);
        // In the colour of the text: it changes on every page, and a colour costs.
        let plain = self.look.theme.style(Role::Text);
        self.line(frame.column.saturating_sub(wide), 0, &page.place, plain, frame);
    }

    fn footer(&mut self, page: &Page, frame: &Frame, message: &[String], above: bool, below: bool) {
        let look = self.look;
        let area = self.buffer.area;
        let y = area.height - 1;
        let quiet = look.theme.style(Role::Quiet);
        // A message takes the line of the keys in small windows.
        if !message.is_empty() {
            let style = look.theme.style(Role::Warning);
            let sign = format!("{} ", look.glyphs.warning);
            let first = area.height - frame.bottom;
            let under = self.line(0, first, &sign, style, frame);
            for (line, y) in message.iter().zip(first..) {
                self.line(under, y, line, style, frame);
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
            self.line(frame.column / 2, y - 1, &sign, look.theme.style(Role::Accent), frame);
        }
        let key_style = look.theme.style(Role::Key);
        let mut x = 0;
        // The menu, last in the list, is never left out: it leads to all else.
        let last = page.hints.len().saturating_sub(1);
        let needs = |at: usize| {
            let hint = &page.hints[at];
            let key = if look.glyphs.ascii { &hint.ascii } else { &hint.key };
            text::width(key) + 1 + text::width(&hint.label)
        };
        for (at, hint) in page.hints.iter().enumerate() {
            let keep = if at < last { needs(last) + 3 } else { 0 };
            let gap = if x > 0 { 3 } else { 0 };
            if x + gap + needs(at) + keep > frame.column {
                if at < last {
                    continue;
                }
                if x + gap + needs(at) > frame.column {
                    break;
                }
            }
            x += gap;
            let key = if look.glyphs.ascii { &hint.ascii } else { &hint.key };
            x = self.line(x, y, key, key_style, frame);
            x = self.line(x + 1, y, &hint.label, quiet, frame);
        }
        if frame.small && (above || below) {
            let sign = if below { look.glyphs.below } else { look.glyphs.above };
            let margin = area.width - frame.left - frame.column;
            let (at, free) = match frame.direction {
                Direction::LeftToRight => (area.width - 1, frame.column + margin > x + 1),
                Direction::RightToLeft => (0, frame.column + frame.left > x + 1),
            };
            if free {
                self.put(at, y, sign, look.theme.style(Role::Accent), area.width);
            }
        }
    }
}

/// Says what is needed, as far as it fits.
fn too_small(page: &Page, look: &Look, order: Option<Direction>, buffer: &mut Buffer) -> Painted {
    let area = buffer.area;
    let extent = Extent { visible: area.height, ..Extent::default() };
    let told = Painted { extent, cursor: None, ordered: order.is_some() };
    if area.width == 0 || area.height == 0 {
        return told;
    }
    let frame = Frame::whole(area, order.unwrap_or_default());
    let mut painter = Painter { buffer, look, order, clipped: 0 };
    let lines = text::wrap(&page.too_small, area.width, area.width);
    for (range, y) in lines.into_iter().zip(0..area.height) {
        painter.line(0, y, &page.too_small[range], Style::new(), &frame);
    }
    told
}
