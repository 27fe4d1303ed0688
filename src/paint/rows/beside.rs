//! Two readings side by side, each in a column of its own, or one after the
//! other where a column would be too narrow to read.
//!
//! On a page that runs to the left the first stands at the right; each column
//! runs as its own text does. What can be chosen or written does not stand here:
//! only what is read.

use super::{Layout, Row, apart, cells, lay_out};
use crate::page::{Direction, Node};
use crate::paint::text;
use ratatui::style::Style;

/// Narrowest column beside another, in cells.
const NARROWEST: u16 = 45;
/// Cells between two columns.
const BETWEEN: u16 = 4;

/// Whether there is room for two columns in so many cells.
pub(in crate::paint) fn fits(width: u16) -> bool {
    width >= 2 * NARROWEST + BETWEEN
}

/// The nodes with both readings one after the other: for rows that a terminal
/// orders itself, which must hold one text.
pub(in crate::paint) fn in_turn(nodes: &[Node]) -> Vec<Node> {
    let mut all = Vec::new();
    for node in nodes {
        if let Node::Beside { left, right } = node {
            all.extend(left.iter().cloned());
            all.push(Node::Gap);
            all.extend(right.iter().cloned());
        } else {
            all.push(node.clone());
        }
    }
    all
}

impl Layout<'_> {
    pub(super) fn beside(&mut self, left: &[Node], right: &[Node]) {
        if !fits(self.width) {
            for (at, side) in [left, right].into_iter().enumerate() {
                if at > 0 {
                    self.gap();
                }
                let column = lay_out(side, self.width, self.look, self.order);
                self.column.clipped = self.column.clipped.saturating_add(column.clipped);
                self.column.rows.extend(column.rows.into_iter().map(ordered));
            }
            return;
        }
        let (left, right) = if self.page_way() == Direction::RightToLeft { (right, left) } else { (left, right) };
        let width = (self.width - BETWEEN) / 2;
        if left.len() != right.len() {
            self.pair(left, right, width);
            return;
        }
        for at in 0..left.len() {
            if at > 0 && (apart(&left[at - 1], &left[at]) || apart(&right[at - 1], &right[at])) {
                self.gap();
            }
            self.pair(&left[at..=at], &right[at..=at], width);
        }
    }

    /// Adds rows with both sides in them.
    fn pair(&mut self, left: &[Node], right: &[Node], width: u16) {
        let lay = |side| lay_out(side, width, self.look, self.order);
        let (left, right) = (lay(left), lay(right));
        self.column.clipped = self.column.clipped.saturating_add(left.clipped).saturating_add(right.clipped);
        let mut others = right.rows.into_iter();
        let mut rows = left.rows.into_iter();
        loop {
            let (one, other) = (rows.next(), others.next());
            if one.is_none() && other.is_none() {
                break;
            }
            let mut pieces = filled(one.unwrap_or_default(), width);
            let other = filled(other.unwrap_or_default(), width);
            if !other.is_empty() {
                let blank = usize::from((width + BETWEEN).saturating_sub(cells(&pieces)));
                pieces.push((" ".repeat(blank), Style::new()));
                pieces.extend(other);
            }
            self.column.rows.push(ordered(Row { pieces, ..Row::default() }));
        }
    }
}

/// A row whose pieces stand in the order they are seen in: the page leaves it so.
fn ordered(mut row: Row) -> Row {
    row.text = 0..row.pieces.len();
    row
}

/// What is seen of a row in a column of this width, from its left edge; nothing
/// for an empty one.
fn filled(row: Row, width: u16) -> Vec<(String, Style)> {
    let mut pieces = row.pieces;
    if pieces.is_empty() && row.right.is_none() {
        return pieces;
    }
    let blank = |cells: u16| (" ".repeat(usize::from(cells)), Style::new());
    let end = row.right.as_ref().map_or(0, |(words, _)| text::width(words));
    let free = width.saturating_sub(cells(&pieces) + row.indent + end);
    match row.direction {
        Direction::LeftToRight => {
            pieces.insert(0, blank(row.indent));
            if let Some(right) = row.right {
                pieces.push(blank(free));
                pieces.push(right);
            }
        }
        Direction::RightToLeft => {
            pieces.insert(0, blank(free));
            if let Some(right) = row.right {
                pieces.insert(0, right);
            }
            pieces.push(blank(row.indent));
        }
    }
    pieces.retain(|(words, _)| !words.is_empty());
    pieces
}
