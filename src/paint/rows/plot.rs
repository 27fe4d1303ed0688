//! Plots as rows: bars, columns, shares.
//!
//! Plots run to the right on every page, as scales do; only what is said about
//! them runs as its language does.
//!
//! Every number stands beside its bar, so that nothing is read off lengths
//! alone, and without colour. Columns that have no room become bars. To
//! extend: a new form gets a method.

use super::{Layout, Lead, Row};
use crate::page::{Bar, Direction, Plot, PlotForm, Rich};
use crate::paint::text;
use crate::paint::theme::Role;
use ratatui::style::{Modifier, Style};

/// Rows that the highest column takes.
const HEIGHT: u64 = 8;
/// Cells that a bar may take at most.
const LONGEST: u16 = 48;
/// Cells of the smallest bar worth drawing.
const SHORTEST: u16 = 8;

impl Layout<'_> {
    pub(super) fn plot(&mut self, plot: &Plot) {
        let from = self.here();
        self.paragraph(&plot.what, self.style(Role::Heading));
        let drawn = match plot.form {
            PlotForm::Columns => self.columns(plot),
            PlotForm::Share => self.share(plot),
            PlotForm::Bars => false,
        };
        if !drawn {
            self.bars(plot);
        }
        for remark in &plot.remarks {
            self.paragraph(remark, self.style(Role::Text));
        }
        if !plot.source.is_empty() {
            self.paragraph(&plot.source, self.style(Role::Quiet));
        }
        self.column.whole.push((from, self.here()));
    }

    fn full_sign(&self) -> &'static str {
        if self.look.glyphs.ascii { "#" } else { "█" }
    }

    /// A row for each: label, bar, number.
    fn bars(&mut self, plot: &Plot) {
        let labels = plot.bars.iter().map(|bar| text::width(&bar.label)).max().unwrap_or(0).min(self.width / 3);
        let values = plot.bars.iter().map(|bar| text::width(&bar.value)).max().unwrap_or(0);
        let axis = if plot.from > 0 { 2 } else { 0 };
        let room = self.width.saturating_sub(labels + values + axis + 2).min(LONGEST);
        let most = most(plot);
        let accent = self.style(Role::Accent);
        // Rows of a label that have no bar beside them.
        let mut free = 0..0;
        for bar in &plot.bars {
            // A label may need several lines; the bar stands beside the first, and
            // what belongs to the same beside the next.
            let lead = Lead { first: &[], rest: &[] };
            let first = match free.next() {
                Some(row) if bar.label.is_empty() && room >= SHORTEST => row,
                _ => {
                    let first = self.column.rows.len();
                    let label = Rich::plain(bar.label.clone());
                    self.flow_in(Direction::LeftToRight, &label, self.style(Role::Text), &lead, labels.max(1));
                    free = first + 1..self.column.rows.len();
                    first
                }
            };
            let value = (bar.value.clone(), self.style(Role::Text).add_modifier(Modifier::BOLD));
            if room < SHORTEST {
                self.flow(&Rich::plain(value.0), value.1, &lead, self.width);
                continue;
            }
            let Some(row) = self.column.rows.get(first) else { continue };
            let used = super::cells(&row.pieces);
            let mut pieces = vec![(" ".repeat(usize::from((labels + 1).saturating_sub(used))), Style::new())];
            if axis > 0 {
                pieces.push((if self.look.glyphs.ascii { "/ " } else { "╱╱" }.to_owned(), self.style(Role::Quiet)));
            }
            // The blank is no part of the number, which may run to the left.
            let strip = self.strip(length(bar, plot.from, most, u64::from(room) * 8));
            pieces.push((format!("{strip} "), accent));
            pieces.push(value);
            self.column.rows[first].pieces.extend(pieces);
        }
    }

    /// A strip of this many eighths of a cell; what is not nothing is seen.
    fn strip(&self, eighths: u64) -> String {
        let (full, rest) = (usize::try_from(eighths / 8).unwrap_or(0), usize::try_from(eighths % 8).unwrap_or(0));
        if self.look.glyphs.ascii {
            return "#".repeat(if eighths > 0 { (full + usize::from(rest >= 4)).max(1) } else { 0 });
        }
        let mut strip = "█".repeat(full);
        if rest > 0 {
            strip.push(['▏', '▎', '▍', '▌', '▋', '▊', '▉'][rest - 1]);
        }
        strip
    }

    /// Upright, side by side; `false` when there is no room.
    fn columns(&mut self, plot: &Plot) -> bool {
        let wide = plot.bars.iter().map(|bar| text::width(&bar.label).max(text::width(&bar.value))).max().unwrap_or(0);
        let wide = wide.max(2);
        let count = u16::try_from(plot.bars.len()).unwrap_or(u16::MAX);
        let needed = count.saturating_mul(wide + 1);
        if needed > self.width + 1 || plot.bars.is_empty() {
            return false;
        }
        let most = most(plot);
        let mut heights: Vec<u64> = plot.bars.iter().map(|bar| length(bar, plot.from, most, HEIGHT * 8)).collect();
        if self.look.glyphs.ascii {
            // Whole rows only: to the nearest, and never nothing.
            heights
                .iter_mut()
                .filter(|height| **height > 0)
                .for_each(|height| *height = ((*height + 4) / 8).max(1) * 8);
        }
        let (accent, strong) = (self.style(Role::Accent), self.style(Role::Text).add_modifier(Modifier::BOLD));
        // From the top: above each column its number.
        for row in (0..=HEIGHT).rev() {
            let mut pieces: Vec<(String, Style)> = Vec::new();
            for (bar, height) in plot.bars.iter().zip(&heights) {
                let eighths = height.saturating_sub(row * 8).min(8);
                let top = height.div_ceil(8);
                let (sign, style) = if row == top {
                    (centred(&bar.value, wide), strong)
                } else if eighths == 0 {
                    (" ".repeat(usize::from(wide)), Style::new())
                } else if self.look.glyphs.ascii || eighths == 8 {
                    (self.full_sign().repeat(usize::from(wide)), accent)
                } else {
                    let part = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇'][usize::try_from(eighths).unwrap_or(0)];
                    (part.to_string().repeat(usize::from(wide)), accent)
                };
                pieces.push((sign, style));
                pieces.push((" ".to_owned(), Style::new()));
            }
            while pieces.last().is_some_and(|(words, _)| words.trim().is_empty()) {
                pieces.pop();
            }
            if !pieces.is_empty() {
                self.column.rows.push(Row { pieces, ..Row::default() });
            }
        }
        if plot.from > 0 {
            let cut = if self.look.glyphs.ascii { "~" } else { "≈" };
            self.column.rows.push(Row {
                pieces: vec![(cut.repeat(usize::from(needed - 1)), self.style(Role::Quiet))],
                ..Row::default()
            });
        }
        let mut labels: Vec<(String, Style)> = Vec::new();
        for bar in &plot.bars {
            // Each for itself: they stand below their columns in any script.
            labels.push((centred(&bar.label, wide), self.style(Role::Text)));
            labels.push((" ".to_owned(), self.style(Role::Text)));
        }
        labels.pop();
        if let Some((last, _)) = labels.last_mut() {
            last.truncate(last.trim_end().len());
        }
        self.column.rows.push(Row { pieces: labels, ..Row::default() });
        true
    }

    /// The whole as a strip, its parts within, and what the signs mean.
    fn share(&mut self, plot: &Plot) -> bool {
        let Some((whole, parts)) = plot.bars.split_first() else { return false };
        let signs: [&str; 4] = if self.look.glyphs.ascii { ["#", "=", "-", "."] } else { ["█", "▓", "▒", "░"] };
        if parts.is_empty() || parts.len() > 3 || whole.size == 0 {
            return false;
        }
        let room = u64::from(self.width.min(LONGEST));
        let mut pieces = Vec::new();
        let (mut sum, mut done) = (0u64, 0u64);
        for (at, part) in parts.iter().enumerate() {
            sum = sum.saturating_add(part.size);
            let until = scaled(sum, whole.size, room).max(done + u64::from(part.size > 0)).min(room);
            let sign = signs[at].repeat(usize::try_from(until - done).unwrap_or(0));
            pieces.push((sign, self.style(if at == 0 { Role::Accent } else { Role::Text })));
            done = until;
        }
        pieces.push((signs[3].repeat(usize::try_from(room - done).unwrap_or(0)), self.style(Role::Quiet)));
        self.legend(None, whole);
        self.column.rows.push(Row { pieces, ..Row::default() });
        for (at, part) in parts.iter().enumerate() {
            let role = if at == 0 { Role::Accent } else { Role::Text };
            self.legend(Some((signs[at], self.style(role))), part);
        }
        true
    }

    /// `█ refugees  42.7 million`
    fn legend(&mut self, sign: Option<(&str, Style)>, bar: &Bar) {
        let lead: Vec<(String, Style)> =
            sign.map(|(sign, style)| vec![(format!("{sign} "), style)]).unwrap_or_default();
        let hang = [(" ".repeat(usize::from(super::cells(&lead))), Style::new())];
        let mut rich = Rich::plain(format!("{}: ", bar.label));
        rich.push(crate::page::Tone::Strong, &bar.value);
        self.flow(&rich, self.style(Role::Text), &Lead { first: &lead, rest: &hang }, self.width);
    }
}

fn most(plot: &Plot) -> u64 {
    plot.bars.iter().map(|bar| bar.size.saturating_sub(plot.from)).max().unwrap_or(0)
}

/// A bar's length of `room` at most; what is above the axis is never nothing.
fn length(bar: &Bar, from: u64, most: u64, room: u64) -> u64 {
    let size = bar.size.saturating_sub(from);
    let length = scaled(size, most, room);
    if size > 0 { length.max(1) } else { 0 }
}

fn scaled(part: u64, whole: u64, room: u64) -> u64 {
    if whole == 0 {
        return 0;
    }
    let rounded = (u128::from(part) * u128::from(room) + u128::from(whole) / 2) / u128::from(whole);
    u64::try_from(rounded).unwrap_or(room).min(room)
}

fn centred(words: &str, wide: u16) -> String {
    let free = usize::from(wide.saturating_sub(text::width(words)));
    format!("{}{words}{}", " ".repeat(free / 2), " ".repeat(free - free / 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_in_proportion_and_never_vanish() {
        assert_eq!(scaled(50, 100, 48), 24);
        assert_eq!(scaled(u64::MAX, u64::MAX, 48), 48);
        let bar = |size| Bar { label: String::new(), value: String::new(), size };
        assert_eq!(length(&bar(1), 0, 1_000_000, 48), 1);
        assert_eq!(length(&bar(0), 0, 10, 48), 0);
        assert_eq!(length(&bar(300), 290, 34, 34), 10);
    }
}
