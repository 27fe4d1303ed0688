//! Nodes laid out as rows: where lines break and what stands before them.
//!
//! One function per kind of node. To extend: a new node gets an arm in
//! `Layout::node`. Widths are cells.
//!
//! Rows are built in reading order, whichever way they run, and put into the
//! order they are seen in at the end. What belongs to the program (menus,
//! meters, lights) runs as the page does; a paragraph runs its own way, with
//! what stands before it.

pub(super) mod beside;
mod plot;
mod things;

use super::grid::Look;
use super::text::{self, bidi};
use super::theme::Role;
use crate::page::{Direction, Node, NoteKind, Rich, Tone};
use ratatui::style::{Modifier, Style};
use std::ops::Range;

/// One row of a column.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Row {
    /// Where it begins: at the left, or at the right.
    pub direction: Direction,
    /// Blank cells before it.
    pub indent: u16,
    /// What is written, from left to right once it is laid out.
    pub pieces: Vec<(String, Style)>,
    /// Which of the pieces are a line of text, in the order it is seen in.
    text: Range<usize>,
    /// What stands at its end.
    pub right: Option<(String, Style)>,
    /// Column of a field's cursor, from where the row begins.
    pub cursor: Option<u16>,
}

impl Row {
    /// Puts what stands around the text into the order it is seen in.
    fn put_in_order(&mut self) {
        let mut pieces = std::mem::take(&mut self.pieces);
        let after = pieces.split_off(self.text.end.min(pieces.len()));
        let line = pieces.split_off(self.text.start.min(pieces.len()));
        let seen = |(words, style): (String, Style)| {
            let way = Direction::among(&words, self.direction);
            (bidi::line(&words, way).into_owned(), style)
        };
        self.pieces = match self.direction {
            Direction::LeftToRight => {
                pieces.into_iter().map(seen).chain(line).chain(after.into_iter().map(seen)).collect()
            }
            Direction::RightToLeft => {
                let before = pieces.into_iter().rev().map(seen);
                after.into_iter().rev().map(seen).chain(line).chain(before).collect()
            }
        };
        self.right = self.right.take().map(seen);
    }
}

/// A column of rows.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Column {
    /// The rows.
    pub rows: Vec<Row>,
    /// First and last row of what is in focus.
    pub focus: Option<(u16, u16)>,
    /// Cells of words that were too long to fit.
    pub clipped: u16,
    /// First row and one past the last of what should not be cut.
    pub whole: Vec<(u16, u16)>,
}

/// What stands before the lines of a paragraph.
struct Lead<'a> {
    first: &'a [(String, Style)],
    rest: &'a [(String, Style)],
}

/// Cells that pieces take together.
pub(super) fn cells(pieces: &[(String, Style)]) -> u16 {
    pieces.iter().map(|(words, _)| text::width(words)).sum()
}

/// Lays out nodes in a column of this width. With the direction of the page,
/// rows are put into the order they are seen in; without, all begin at the left
/// and keep the order they are read in.
#[must_use]
pub fn lay_out(nodes: &[Node], width: u16, look: &Look, order: Option<Direction>) -> Column {
    let writes = nodes.iter().any(|node| matches!(node, Node::Field { cursor: Some(_), .. }));
    let mut layout = Layout { column: Column::default(), width, look, order, numbered: !writes };
    let mut before: Option<&Node> = None;
    for node in nodes {
        if let Some(before) = before
            && apart(before, node)
        {
            layout.gap();
        }
        layout.node(node);
        before = Some(node);
    }
    while layout.column.rows.last().is_some_and(|row| row.pieces.is_empty() && row.right.is_none()) {
        layout.column.rows.pop();
    }
    if order.is_some() {
        layout.column.rows.iter_mut().for_each(Row::put_in_order);
    }
    layout.column
}

/// Whether an empty line stands between two nodes.
fn apart(before: &Node, after: &Node) -> bool {
    !matches!(
        (before, after),
        (Node::Gap | Node::Label(_) | Node::Heading(3, _), _)
            | (_, Node::Gap)
            | (Node::Term { .. }, Node::Term { .. })
            | (Node::Note { kind: NoteKind::Source, .. }, Node::Note { kind: NoteKind::Source, .. })
    )
}

struct Layout<'a> {
    column: Column,
    width: u16,
    look: &'a Look,
    /// The page's direction, where rows are to be ordered.
    order: Option<Direction>,
    /// Whether a digit takes an entry: where one writes, digits are written.
    numbered: bool,
}

impl Layout<'_> {
    fn style(&self, role: Role) -> Style {
        self.look.theme.style(role)
    }

    fn gap(&mut self) {
        if self.column.rows.last().is_some_and(|row| !row.pieces.is_empty() || row.right.is_some()) {
            self.column.rows.push(Row::default());
        }
    }

    fn here(&self) -> u16 {
        u16::try_from(self.column.rows.len()).unwrap_or(u16::MAX)
    }

    /// The page's direction.
    fn page_way(&self) -> Direction {
        self.order.unwrap_or_default()
    }

    /// The direction of a paragraph.
    fn way(&self, words: &str) -> Direction {
        self.order.map_or_else(Direction::default, |page| Direction::among(words, page))
    }

    /// The direction of paragraphs that stand together: that of the first.
    fn way_of(&self, list: &[Rich]) -> Direction {
        if self.order.is_none() {
            return Direction::default();
        }
        list.first().map_or_else(|| self.page_way(), |rich| self.way(&rich.text()))
    }

    /// A paragraph with leads, which begins at its own side.
    fn flow(&mut self, rich: &Rich, base: Style, lead: &Lead<'_>, width: u16) {
        let way = if self.order.is_some() { self.way(&rich.text()) } else { Direction::default() };
        self.flow_in(way, rich, base, lead, width);
    }

    /// A paragraph with leads that begins where it is told to; its words run
    /// their own way.
    fn flow_in(&mut self, direction: Direction, rich: &Rich, base: Style, lead: &Lead<'_>, width: u16) {
        let words = rich.text();
        let (first, rest) = (width.saturating_sub(cells(lead.first)), width.saturating_sub(cells(lead.rest)));
        let lines = text::wrap(&words, first.max(1), rest.max(1));
        if lines.is_empty() {
            self.column.rows.push(Row { direction, pieces: lead.first.to_vec(), ..Row::default() });
        }
        let paragraph = self.order.map(|_| bidi::Paragraph::new(&words, self.way(&words)));
        for (at, range) in lines.into_iter().enumerate() {
            let (before, room) = if at == 0 { (lead.first, first) } else { (lead.rest, rest) };
            self.column.clipped =
                self.column.clipped.saturating_add(text::width(&words[range.clone()]).saturating_sub(room));
            let mut pieces = before.to_vec();
            match &paragraph {
                Some(paragraph) => {
                    for seen in paragraph.visual(range) {
                        self.add_runs(rich, base, &words, seen.bytes, seen.mirrored, &mut pieces);
                    }
                }
                None => self.add_runs(rich, base, &words, range, None, &mut pieces),
            }
            let text = before.len()..pieces.len();
            self.column.rows.push(Row { direction, pieces, text, ..Row::default() });
        }
    }

    /// Adds a part of a paragraph in the styles of its runs, or another sign in
    /// its place.
    fn add_runs(
        &self,
        rich: &Rich,
        base: Style,
        words: &str,
        part: Range<usize>,
        instead: Option<&str>,
        pieces: &mut Vec<(String, Style)>,
    ) {
        let mut from = 0;
        for (tone, run) in &rich.runs {
            let (start, end) = (from.max(part.start), (from + run.len()).min(part.end));
            if start < end {
                pieces.push((instead.unwrap_or(&words[start..end]).to_owned(), self.toned(base, *tone)));
            }
            from += run.len();
        }
    }

    fn toned(&self, base: Style, tone: Tone) -> Style {
        match tone {
            Tone::Plain => base,
            Tone::Strong => base.patch(self.style(Role::Strong)),
            Tone::Soft => base.patch(self.style(Role::Soft)),
        }
    }

    fn paragraph(&mut self, rich: &Rich, base: Style) {
        self.flow(rich, base, &Lead { first: &[], rest: &[] }, self.width);
    }

    /// Paragraphs behind a sign that stands before every line.
    fn barred(&mut self, direction: Direction, paragraphs: &[Rich], base: Style, bar: &[(String, Style)]) {
        for (at, rich) in paragraphs.iter().enumerate() {
            if at > 0 {
                self.column.rows.push(Row { direction, pieces: bar.to_vec(), ..Row::default() });
            }
            self.flow_in(direction, rich, base, &Lead { first: bar, rest: bar }, self.width);
        }
    }

    fn node(&mut self, node: &Node) {
        let glyphs = self.look.glyphs;
        match node {
            Node::Gap => self.gap(),
            Node::Heading(level, rich) => {
                let style = if *level == 1 {
                    self.style(Role::Accent).patch(self.style(Role::Heading))
                } else {
                    self.style(Role::Heading)
                };
                self.paragraph(rich, style);
            }
            Node::Label(words) => self.paragraph(&Rich::plain(words.clone()), self.style(Role::Quiet)),
            Node::Text(rich) => self.paragraph(rich, self.style(Role::Text)),
            Node::List { lead, entries, ordered } => self.list(lead, entries, *ordered),
            Node::Quote { text, source } => {
                let bar = [(format!("{} ", glyphs.bar), self.style(Role::Accent))];
                let way = self.way_of(text);
                self.barred(way, text, self.style(Role::Text), &bar);
                if !source.is_empty() {
                    let lead = Lead { first: &bar, rest: &bar };
                    self.flow_in(way, source, self.style(Role::Quiet), &lead, self.width);
                }
            }
            Node::Figure { value, what, source } => {
                self.paragraph(&Rich::plain(value.clone()), self.style(Role::Accent).add_modifier(Modifier::BOLD));
                self.paragraph(what, self.style(Role::Text));
                self.paragraph(source, self.style(Role::Quiet));
            }
            Node::Plot(plot) => self.plot(plot),
            Node::Picture { art, caption, alt } => self.picture(art, caption, alt),
            Node::Story { who, text, status } => {
                self.paragraph(who, self.style(Role::Heading));
                for rich in text {
                    self.paragraph(rich, self.style(Role::Text));
                    self.gap();
                }
                let bar = [(format!("{} ", glyphs.bar), self.style(Role::Accent))];
                self.flow(status, self.style(Role::Text), &Lead { first: &bar, rest: &bar }, self.width);
            }
            Node::Term { word, definition } => {
                let mut rich = Rich::default();
                for (_, run) in &word.runs {
                    rich.push(Tone::Strong, run);
                }
                rich.push(Tone::Plain, if glyphs.ascii { " - " } else { " – " });
                for (tone, run) in &definition.runs {
                    rich.push(*tone, run);
                }
                let lead = [("  ".to_owned(), Style::new())];
                self.flow(&rich, self.style(Role::Text), &Lead { first: &[], rest: &lead }, self.width);
            }
            Node::Note { kind, label, text } => self.note(*kind, label, text),
            Node::Menu(menu) => self.menu(menu),
            Node::Field { label, value, cursor, long } => self.field(label, value, *cursor, *long),
            Node::Lights { summary, groups, .. } => self.lights(summary, groups),
            Node::Outline { entries, here } => self.outline(entries, *here),
            Node::Meter { label, done, total, goal } => self.meter(label, *done, *total, *goal),
            Node::Beside { left, right } => self.beside(left, right),
        }
    }

    fn list(&mut self, lead: &Rich, entries: &[Rich], ordered: bool) {
        if !lead.is_empty() {
            self.paragraph(lead, self.style(Role::Text));
        }
        // In the colour of the text: a colour of their own is eight bytes each.
        let plain = self.style(Role::Text);
        let way = self.way_of(entries);
        for (at, entry) in entries.iter().enumerate() {
            let sign = if ordered { format!("{:>2}. ", at + 1) } else { format!("{} ", self.look.glyphs.bullet) };
            let hang = [(" ".repeat(usize::from(text::width(&sign))), Style::new())];
            self.flow_in(way, entry, plain, &Lead { first: &[(sign, plain)], rest: &hang }, self.width);
        }
    }

    fn note(&mut self, kind: NoteKind, label: &str, paragraphs: &[Rich]) {
        let glyphs = self.look.glyphs;
        let (sign, role) = match kind {
            NoteKind::Right => (Some(glyphs.right), Role::Right),
            NoteKind::Wrong => (Some(glyphs.wrong), Role::Wrong),
            NoteKind::Partly => (Some(glyphs.missed), Role::Partly),
            NoteKind::Warning => (Some(glyphs.warning), Role::Warning),
            NoteKind::Hint => (Some("?"), Role::Accent),
            NoteKind::Plain => (None, Role::Text),
            NoteKind::Source => (None, Role::Quiet),
        };
        let style = self.style(role);
        let Some(sign) = sign else {
            let words = if kind == NoteKind::Source { style } else { self.style(Role::Text) };
            if !label.is_empty() {
                self.paragraph(&Rich::plain(label.to_owned()), style);
            }
            for (at, rich) in paragraphs.iter().enumerate() {
                if at > 0 {
                    self.gap();
                }
                self.paragraph(rich, words);
            }
            return;
        };
        let hang = [("  ".to_owned(), Style::new())];
        let lead = [(format!("{sign} "), style)];
        if !label.is_empty() {
            self.flow(
                &Rich::plain(label.to_owned()),
                style.add_modifier(Modifier::BOLD),
                &Lead { first: &lead, rest: &hang },
                self.width,
            );
        }
        for (at, rich) in paragraphs.iter().enumerate() {
            let first: &[(String, Style)] = if at == 0 && label.is_empty() { &lead } else { &hang };
            if at > 0 {
                self.gap();
            }
            self.flow(rich, self.style(Role::Text), &Lead { first, rest: &hang }, self.width);
        }
    }
}
