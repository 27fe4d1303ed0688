//! Two readings side by side, each in a column of its own, or one after the
//! other where a column would be too narrow to read.
//!
//! What can be chosen or written does not stand here: only what is read.

use super::{Layout, Row, apart, cells, lay_out};
use crate::page::Node;
use ratatui::style::Style;

/// Narrowest column beside another, in cells.
const NARROWEST: u16 = 45;
/// Cells between two columns.
const BETWEEN: u16 = 4;

/// Whether there is room for two columns in so many cells.
pub(in crate::paint) fn fits(width: u16) -> bool {
    width >= 2 * NARROWEST + BETWEEN
}

impl Layout<'_> {
    pub(super) fn beside(&mut self, left: &[Node], right: &[Node]) {
        if !fits(self.width) {
            for (at, side) in [left, right].into_iter().enumerate() {
                if at > 0 {
                    self.gap();
                }
                let column = lay_out(side, self.width, self.look);
                self.column.clipped = self.column.clipped.saturating_add(column.clipped);
                self.column.rows.extend(column.rows);
            }
            return;
        }
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
        let (left, right) = (lay_out(left, width, self.look), lay_out(right, width, self.look));
        self.column.clipped = self.column.clipped.saturating_add(left.clipped).saturating_add(right.clipped);
        let mut others = right.rows.into_iter();
        let mut rows = left.rows.into_iter();
        loop {
            let (one, other) = (rows.next(), others.next());
            if one.is_none() && other.is_none() {
                break;
            }
            let mut row = filled(one.unwrap_or_default(), width);
            if let Some(other) = other.filter(|other| !other.pieces.is_empty()) {
                let used = cells(&row.pieces) + row.indent;
                let blank = usize::from((width + BETWEEN + other.indent).saturating_sub(used));
                row.pieces.push((" ".repeat(blank), Style::new()));
                row.pieces.extend(filled(Row { indent: 0, ..other }, width).pieces);
            }
            self.column.rows.push(row);
        }
    }
}

/// A row with what stands at its end as a piece of it.
fn filled(mut row: Row, width: u16) -> Row {
    if let Some((words, style)) = row.right.take() {
        let used = cells(&row.pieces) + row.indent + crate::paint::text::width(&words);
        row.pieces.push((" ".repeat(usize::from(width.saturating_sub(used))), Style::new()));
        row.pieces.push((words, style));
    }
    row
}
