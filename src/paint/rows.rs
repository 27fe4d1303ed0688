//! Nodes laid out as rows: where lines break and what stands before them.
//!
//! One function per kind of node. To extend: a new node gets an arm in
//! [`Layout::node`]. Widths are cells.

use super::grid::Look;
use super::text;
use super::theme::Role;
use crate::page::{Art, Entry, Light, Mark, Menu, Node, NoteKind, Rich, Tone};
use ratatui::style::{Modifier, Style};

/// One row of a column.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Row {
    /// Blank cells before it.
    pub indent: u16,
    /// What is written.
    pub pieces: Vec<(String, Style)>,
    /// What stands at its end.
    pub right: Option<(String, Style)>,
    /// Column of a field's cursor.
    pub cursor: Option<u16>,
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

fn cells(pieces: &[(String, Style)]) -> u16 {
    pieces.iter().map(|(words, _)| text::width(words)).sum()
}

/// Lays out nodes in a column of this width.
#[must_use]
pub fn lay_out(nodes: &[Node], width: u16, look: &Look) -> Column {
    let mut layout = Layout { column: Column::default(), width, look };
    let mut before: Option<&Node> = None;
    for node in nodes {
        if let Some(before) = before {
            if apart(before, node) {
                layout.gap();
            }
        }
        layout.node(node);
        before = Some(node);
    }
    while layout.column.rows.last().is_some_and(|row| row.pieces.is_empty() && row.right.is_none()) {
        layout.column.rows.pop();
    }
    layout.column
}

/// Whether an empty line stands between two nodes.
fn apart(before: &Node, after: &Node) -> bool {
    !matches!(
        (before, after),
        (Node::Gap, _)
            | (_, Node::Gap)
            | (Node::Label(_), _)
            | (Node::Heading(3, _), _)
            | (Node::Term { .. }, Node::Term { .. })
            | (Node::Note { kind: NoteKind::Source, .. }, Node::Note { kind: NoteKind::Source, .. })
    )
}

struct Layout<'a> {
    column: Column,
    width: u16,
    look: &'a Look,
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

    /// A paragraph with leads; returns its rows to be completed.
    fn flow(&mut self, rich: &Rich, base: Style, lead: &Lead<'_>, width: u16) {
        let words = rich.text();
        let (first, rest) = (width.saturating_sub(cells(lead.first)), width.saturating_sub(cells(lead.rest)));
        let lines = text::wrap(&words, first.max(1), rest.max(1));
        if lines.is_empty() {
            self.column.rows.push(Row { pieces: lead.first.to_vec(), ..Row::default() });
        }
        for (at, range) in lines.into_iter().enumerate() {
            let (before, room) = if at == 0 { (lead.first, first) } else { (lead.rest, rest) };
            self.column.clipped = self.column.clipped.saturating_add(text::width(&words[range.clone()]).saturating_sub(room));
            let mut pieces = before.to_vec();
            let mut from = 0;
            for (tone, run) in &rich.runs {
                let (start, end) = (from.max(range.start), (from + run.len()).min(range.end));
                if start < end {
                    pieces.push((words[start..end].to_owned(), self.toned(base, *tone)));
                }
                from += run.len();
            }
            self.column.rows.push(Row { pieces, ..Row::default() });
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
    fn barred(&mut self, paragraphs: &[Rich], base: Style, bar: &[(String, Style)]) {
        for (at, rich) in paragraphs.iter().enumerate() {
            if at > 0 {
                self.column.rows.push(Row { pieces: bar.to_vec(), ..Row::default() });
            }
            self.flow(rich, base, &Lead { first: bar, rest: bar }, self.width);
        }
    }

    fn node(&mut self, node: &Node) {
        let glyphs = self.look.glyphs;
        match node {
            Node::Gap => self.gap(),
            Node::Heading(level, rich) => {
                let style = if *level == 1 { self.style(Role::Accent).patch(self.style(Role::Heading)) } else { self.style(Role::Heading) };
                self.paragraph(rich, style);
            }
            Node::Label(words) => self.paragraph(&Rich::plain(words.clone()), self.style(Role::Quiet)),
            Node::Text(rich) => self.paragraph(rich, self.style(Role::Text)),
            Node::List { lead, entries, ordered } => self.list(lead, entries, *ordered),
            Node::Quote { text, source } => {
                let bar = [(format!("{} ", glyphs.bar), self.style(Role::Accent))];
                self.barred(text, self.style(Role::Text), &bar);
                if !source.is_empty() {
                    self.flow(source, self.style(Role::Quiet), &Lead { first: &bar, rest: &bar }, self.width);
                }
            }
            Node::Figure { value, what, source } => {
                self.paragraph(&Rich::plain(value.clone()), self.style(Role::Accent).add_modifier(Modifier::BOLD));
                self.paragraph(what, self.style(Role::Text));
                self.paragraph(source, self.style(Role::Quiet));
            }
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
            Node::Meter { label, done, total, goal } => self.meter(label, *done, *total, *goal),
        }
    }

    fn list(&mut self, lead: &Rich, entries: &[Rich], ordered: bool) {
        if !lead.is_empty() {
            self.paragraph(lead, self.style(Role::Text));
        }
        let accent = self.style(Role::Accent);
        for (at, entry) in entries.iter().enumerate() {
            let sign = if ordered { format!("{:>2}. ", at + 1) } else { format!("{} ", self.look.glyphs.bullet) };
            let hang = [(" ".repeat(usize::from(text::width(&sign))), Style::new())];
            self.flow(entry, self.style(Role::Text), &Lead { first: &[(sign, accent)], rest: &hang }, self.width);
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
            self.flow(&Rich::plain(label.to_owned()), style.add_modifier(Modifier::BOLD), &Lead { first: &lead, rest: &hang }, self.width);
        }
        for (at, rich) in paragraphs.iter().enumerate() {
            let first: &[(String, Style)] = if at == 0 && label.is_empty() { &lead } else { &hang };
            if at > 0 {
                self.gap();
            }
            self.flow(rich, self.style(Role::Text), &Lead { first, rest: &hang }, self.width);
        }
    }

    fn mark(&self, mark: Mark) -> Option<(String, Style)> {
        let glyphs = self.look.glyphs;
        let (sign, role) = match mark {
            Mark::None => return None,
            Mark::Radio(on) => (glyphs.radio[usize::from(on)], if on { Role::Accent } else { Role::Quiet }),
            Mark::Tick(on) => (glyphs.tick[usize::from(on)], if on { Role::Accent } else { Role::Quiet }),
            Mark::Light(light) => return Some((format!("{} ", self.light(light).0), self.light(light).1)),
            Mark::Right => (glyphs.right, Role::Right),
            Mark::Wrong => (glyphs.wrong, Role::Wrong),
            Mark::Missed => (glyphs.missed, Role::Partly),
        };
        Some((format!("{sign} "), self.style(role)))
    }

    fn light(&self, light: Light) -> (&'static str, Style) {
        let signs = self.look.glyphs.lights;
        match light {
            Light::Dark => (signs[0], self.style(Role::Quiet)),
            Light::Begun => (signs[1], self.style(Role::Begun)),
            Light::Lit => (signs[2], self.style(Role::Lit)),
        }
    }

    fn menu(&mut self, menu: &Menu) {
        let numbers = menu.entries.len().to_string().len();
        let marked = menu.entries.iter().any(|entry| entry.mark != Mark::None);
        for (at, entry) in menu.entries.iter().enumerate() {
            let from = self.here();
            self.entry(entry, at, numbers, marked, menu.cursor == Some(at));
            if menu.cursor == Some(at) {
                self.column.focus = Some((from, self.here().saturating_sub(1)));
            }
        }
    }

    fn entry(&mut self, entry: &Entry, at: usize, numbers: usize, marked: bool, here: bool) {
        let accent = self.style(Role::Accent);
        let sign = if here { self.look.glyphs.cursor } else { " " };
        let mut lead = vec![(format!("{sign} "), accent.add_modifier(Modifier::BOLD))];
        if !here {
            lead[0] = ("  ".to_owned(), Style::new());
        }
        lead.push((format!("{:>numbers$} ", at + 1), if here { accent } else { self.style(Role::Quiet) }));
        if let Some(mark) = self.mark(entry.mark) {
            lead.push(mark);
        } else if marked {
            lead.push(("  ".to_owned(), Style::new()));
        }
        let hang = [(" ".repeat(usize::from(cells(&lead))), Style::new())];
        let wide = text::width(&entry.note);
        let first = self.here();
        self.flow(&entry.label, self.style(Role::Text), &Lead { first: &lead, rest: &hang }, self.width);
        if wide > 0 {
            let room = self.width.saturating_sub(wide + 2);
            let right = Some((entry.note.clone(), self.style(Role::Quiet)));
            // The note stands where the first or the last line leaves room.
            let last = self.column.rows.len() - 1;
            let place = [usize::from(first), last].into_iter().find(|at| cells(&self.column.rows[*at].pieces) <= room);
            match place {
                Some(at) => self.column.rows[at].right = right,
                None => self.flow(&Rich::plain(entry.note.clone()), self.style(Role::Quiet), &Lead { first: &hang, rest: &hang }, self.width),
            }
        }
        if !entry.detail.is_empty() {
            self.flow(&entry.detail, self.style(Role::Quiet), &Lead { first: &hang, rest: &hang }, self.width);
        }
    }

    fn field(&mut self, label: &str, value: &str, cursor: Option<usize>, long: bool) {
        self.paragraph(&Rich::plain(label.to_owned()), self.style(Role::Quiet));
        let from = self.here();
        let bar = [(format!("{} ", self.look.glyphs.bar), self.style(Role::Accent))];
        let room = self.width.saturating_sub(3).max(1);
        let lines = text::wrap(value, room, room);
        let caret = cursor.map(|at| at.min(value.len()));
        let mut placed = false;
        let count = lines.len();
        for (at, range) in lines.iter().enumerate() {
            let mut row = Row { pieces: vec![bar[0].clone(), (value[range.clone()].to_owned(), self.style(Role::Text))], ..Row::default() };
            // Blanks at the end of a line are cut by the layout, not by the caret.
            let until = lines.get(at + 1).map_or(value.len(), |next| next.start);
            if let Some(caret) = caret.filter(|caret| !placed && (*caret < until || at + 1 == count)) {
                let within = caret.clamp(range.start, value.len());
                row.cursor = Some((2 + text::width(&value[range.start..within])).min(self.width.saturating_sub(1)));
                placed = true;
            }
            self.column.rows.push(row);
        }
        if lines.is_empty() {
            self.column.rows.push(Row { pieces: bar.to_vec(), cursor: caret.map(|_| 2 + text::width(value)), ..Row::default() });
        }
        if long && cursor.is_some() {
            self.column.rows.push(Row { pieces: bar.to_vec(), ..Row::default() });
        }
        if cursor.is_some() {
            self.column.focus = Some((from, self.here().saturating_sub(1)));
        }
    }

    fn lights(&mut self, summary: &str, groups: &[(String, Vec<(u8, Light)>)]) {
        self.paragraph(&Rich::plain(summary.to_owned()), self.style(Role::Quiet));
        self.gap();
        let most = groups.iter().map(|(_, lights)| lights.len()).max().unwrap_or(0);
        let most = u16::try_from(most).unwrap_or(0);
        let ranges = 6;
        let longest = groups.iter().map(|(name, _)| text::width(name)).max().unwrap_or(0);
        let spaced = longest + 1 + ranges + 2 * most <= self.width;
        let step = if spaced { 2 } else { 1 };
        let name_room = self.width.saturating_sub(ranges + step * most + 1);
        for (name, lights) in groups {
            let first = self.column.rows.len();
            let room = if spaced { longest } else { name_room };
            self.flow(&Rich::plain(name.clone()), self.style(Role::Text), &Lead { first: &[], rest: &[] }, room.max(1));
            let Some(row) = self.column.rows.get(first) else { continue };
            let used = cells(&row.pieces);
            let range = match (lights.first(), lights.last()) {
                (Some((a, _)), Some((b, _))) => format!("{a}{}{b}", if self.look.glyphs.ascii { "-" } else { "–" }),
                _ => String::new(),
            };
            let range = format!("{range:>width$} ", width = usize::from(ranges) - 1);
            let mut pieces = vec![(" ".repeat(usize::from((room + 1).saturating_sub(used))), Style::new()), (range, self.style(Role::Quiet))];
            for (_, light) in lights {
                let (sign, style) = self.light(*light);
                pieces.push((sign.to_owned(), style));
                if spaced {
                    pieces.push((" ".to_owned(), Style::new()));
                }
            }
            self.column.rows[first].pieces.extend(pieces);
        }
    }

    fn meter(&mut self, label: &str, done: u32, total: u32, goal: Option<u32>) {
        self.paragraph(&Rich::plain(label.to_owned()), self.style(Role::Text));
        if total == 0 {
            return;
        }
        let glyphs = self.look.glyphs;
        let length = u32::from(self.width.min(40));
        let full = done.min(total) * length / total;
        let at = goal.map(|goal| (goal.min(total) * length / total).min(length.saturating_sub(1)));
        let mut pieces: Vec<(String, Style)> = Vec::new();
        for cell in 0..length {
            let (sign, role) = if Some(cell) == at {
                (glyphs.goal, Role::Strong)
            } else if cell < full {
                (glyphs.meter[0], Role::Accent)
            } else {
                (glyphs.meter[1], Role::Quiet)
            };
            let style = self.style(role);
            match pieces.last_mut() {
                Some((run, last)) if *last == style => run.push_str(sign),
                _ => pieces.push((sign.to_owned(), style)),
            }
        }
        self.column.rows.push(Row { pieces, ..Row::default() });
    }

    fn picture(&mut self, art: &Art, caption: &Rich, alt: &Rich) {
        let lines = if self.look.glyphs.ascii { &art.ascii } else { &art.art };
        let wide = lines.iter().map(|line| text::width(line)).max().unwrap_or(0);
        if wide > self.width || lines.is_empty() {
            // No room: the words alone, which are made to stand alone.
            let bar = [(format!("{} ", self.look.glyphs.bar), self.style(Role::Accent))];
            self.barred(std::slice::from_ref(alt), self.style(Role::Text), &bar);
            self.flow(caption, self.style(Role::Quiet), &Lead { first: &bar, rest: &bar }, self.width);
            return;
        }
        let indent = (self.width - wide) / 2;
        let from = self.here();
        for (at, line) in lines.iter().enumerate() {
            let ink: Vec<char> = art.ink.get(at).map(|ink| ink.chars().collect()).unwrap_or_default();
            let mut pieces: Vec<(String, Style)> = Vec::new();
            for (column, c) in line.chars().enumerate() {
                let style = if self.look.glyphs.ascii || c == ' ' { Style::new() } else { self.look.theme.ink(ink.get(column).copied().unwrap_or('.')) };
                match pieces.last_mut() {
                    // A blank takes the ink of its neighbour: fewer changes.
                    Some((run, last)) if *last == style || c == ' ' => run.push(c),
                    _ => pieces.push((c.to_string(), style)),
                }
            }
            self.column.rows.push(Row { indent, pieces, ..Row::default() });
        }
        self.paragraph(caption, self.style(Role::Quiet));
        self.column.whole.push((from, self.here()));
    }
}
