//! Rows of what is not prose: menus, fields, lights, meters, pictures.

use super::{Layout, Lead, Row, cells};
use crate::page::{Art, Direction, Entry, Light, Mark, Menu, Rich};
use crate::paint::text::{self, bidi};
use crate::paint::theme::Role;
use ratatui::style::{Modifier, Style};

impl Layout<'_> {
    fn mark(&self, mark: Mark) -> Option<(String, Style)> {
        let glyphs = self.look.glyphs;
        let (sign, role) = match mark {
            Mark::None => return None,
            Mark::Tick(on) => (glyphs.tick[usize::from(on)], if on { Role::Accent } else { Role::Quiet }),
            Mark::Light(light) => {
                return Some((format!("{} ", self.light(light).0), self.light(light).1));
            }
            Mark::Right => (glyphs.right, Role::Right),
            Mark::Wrong => (glyphs.wrong, Role::Wrong),
            Mark::Missed | Mark::Partly => (glyphs.missed, Role::Partly),
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

    pub(super) fn menu(&mut self, menu: &Menu) {
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
        let glyphs = self.look.glyphs;
        let way = self.page_way();
        let sign = match way {
            _ if !here => " ",
            Direction::LeftToRight => glyphs.cursor,
            Direction::RightToLeft => glyphs.cursor_leftwards,
        };
        let mut lead = vec![(format!("{sign} "), accent.add_modifier(Modifier::BOLD))];
        if !here {
            lead[0] = ("  ".to_owned(), Style::new());
        }
        if self.numbered {
            lead.push((format!("{:>numbers$} ", at + 1), if here { accent } else { self.style(Role::Quiet) }));
        }
        if let Some(mark) = self.mark(entry.mark) {
            lead.push(mark);
        } else if marked {
            lead.push(("  ".to_owned(), Style::new()));
        }
        let hang = [(" ".repeat(usize::from(cells(&lead))), Style::new())];
        let wide = text::width(&entry.note);
        let first = self.here();
        self.flow_in(way, &entry.label, self.style(Role::Text), &Lead { first: &lead, rest: &hang }, self.width);
        if wide > 0 {
            let room = self.width.saturating_sub(wide + 2);
            let right = Some((entry.note.clone(), self.style(Role::Quiet)));
            // The note stands where the first or the last line leaves room.
            let last = self.column.rows.len() - 1;
            let place = [usize::from(first), last].into_iter().find(|at| cells(&self.column.rows[*at].pieces) <= room);
            match place {
                Some(at) => self.column.rows[at].right = right,
                None => self.flow_in(
                    way,
                    &Rich::plain(entry.note.clone()),
                    self.style(Role::Quiet),
                    &Lead { first: &hang, rest: &hang },
                    self.width,
                ),
            }
        }
        if !entry.detail.is_empty() {
            let lead = Lead { first: &hang, rest: &hang };
            self.flow_in(way, &entry.detail, self.style(Role::Quiet), &lead, self.width);
        }
    }

    pub(super) fn field(&mut self, label: &str, value: &str, cursor: Option<usize>, long: bool) {
        self.paragraph(&Rich::plain(label.to_owned()), self.style(Role::Quiet));
        let from = self.here();
        let bar = [(format!("{} ", self.look.glyphs.bar), self.style(Role::Accent))];
        let direction = self.way(value);
        let paragraph = bidi::Paragraph::new(value, direction);
        let room = self.width.saturating_sub(3).max(1);
        let lines = text::wrap(value, room, room);
        let caret = cursor.map(|at| at.min(value.len()));
        let mut placed = false;
        let count = lines.len();
        for (at, range) in lines.iter().enumerate() {
            let words = match self.order {
                Some(_) => paragraph.line(range.clone()).into_owned(),
                None => value[range.clone()].to_owned(),
            };
            let pieces = vec![bar[0].clone(), (words, self.style(Role::Text))];
            let mut row = Row { direction, pieces, text: 1..2, ..Row::default() };
            // Blanks at the end of a line are cut by the layout, not by the caret.
            let until = lines.get(at + 1).map_or(value.len(), |next| next.start);
            if let Some(caret) = caret.filter(|caret| !placed && (*caret < until || at + 1 == count)) {
                let within = caret.clamp(range.start, value.len());
                let wide = text::width(&value[range.clone()]);
                let before = match self.order.and_then(|_| bidi::cells_before(&paragraph, range.clone(), within)) {
                    // Counted from where the row begins.
                    Some(cells) if direction == Direction::RightToLeft => wide.saturating_sub(cells + 1),
                    Some(cells) => cells,
                    None => text::width(&value[range.start..within]),
                };
                row.cursor = Some((2 + before).min(self.width.saturating_sub(1)));
                placed = true;
            }
            self.column.rows.push(row);
        }
        if lines.is_empty() {
            let cursor = caret.map(|_| 2 + text::width(value));
            self.column.rows.push(Row { direction, pieces: bar.to_vec(), cursor, ..Row::default() });
        }
        if long && cursor.is_some() {
            self.column.rows.push(Row { direction, pieces: bar.to_vec(), ..Row::default() });
        }
        if cursor.is_some() {
            self.column.focus = Some((from, self.here().saturating_sub(1)));
        }
    }

    pub(super) fn lights(&mut self, summary: &str, groups: &[(String, Vec<(u8, Light)>)]) {
        if !summary.is_empty() {
            self.paragraph(&Rich::plain(summary.to_owned()), self.style(Role::Quiet));
            self.gap();
        }
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
            let (name, lead) = (Rich::plain(name.clone()), Lead { first: &[], rest: &[] });
            self.flow_in(self.page_way(), &name, self.style(Role::Text), &lead, room.max(1));
            let Some(row) = self.column.rows.get(first) else {
                continue;
            };
            let used = cells(&row.pieces);
            let range = match (lights.first(), lights.last()) {
                (Some((a, _)), Some((b, _))) => {
                    format!("{a}{}{b}", if self.look.glyphs.ascii { "-" } else { "–" })
                }
                _ => String::new(),
            };
            let range = format!("{range:>width$} ", width = usize::from(ranges) - 1);
            let mut pieces = vec![
                (" ".repeat(usize::from((room + 1).saturating_sub(used))), Style::new()),
                (range, self.style(Role::Quiet)),
            ];
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

    pub(super) fn outline(&mut self, entries: &[(Light, Rich)], here: Option<usize>) {
        for (at, (light, name)) in entries.iter().enumerate() {
            let (sign, style) = self.light(*light);
            let base = if here == Some(at) { self.style(Role::Heading) } else { self.style(Role::Quiet) };
            let hang = [("  ".to_owned(), Style::new())];
            let lead = Lead { first: &[(format!("{sign} "), style)], rest: &hang };
            self.flow_in(self.page_way(), name, base, &lead, self.width);
        }
    }

    pub(super) fn meter(&mut self, label: &str, done: u32, total: u32, goal: Option<u32>) {
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
        self.column.rows.push(Row { direction: self.page_way(), pieces, ..Row::default() });
    }

    pub(super) fn picture(&mut self, art: &Art, caption: &Rich, alt: &Rich) {
        let lines = if self.look.glyphs.ascii { &art.ascii } else { &art.art };
        let wide = lines.iter().map(|line| text::width(line)).max().unwrap_or(0);
        if wide > self.width || lines.is_empty() {
            // No room: the words alone, which are made to stand alone.
            let bar = [(format!("{} ", self.look.glyphs.bar), self.style(Role::Accent))];
            let way = self.way(&alt.text());
            self.barred(way, std::slice::from_ref(alt), self.style(Role::Text), &bar);
            self.flow_in(way, caption, self.style(Role::Quiet), &Lead { first: &bar, rest: &bar }, self.width);
            return;
        }
        let indent = (self.width - wide) / 2;
        let from = self.here();
        for (at, line) in lines.iter().enumerate() {
            let ink: Vec<char> = art.ink.get(at).map(|ink| ink.chars().collect()).unwrap_or_default();
            let mut pieces: Vec<(String, Style)> = Vec::new();
            for (column, c) in line.chars().enumerate() {
                let style = if self.look.glyphs.ascii || c == ' ' {
                    Style::new()
                } else {
                    self.look.theme.ink(ink.get(column).copied().unwrap_or('.'))
                };
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
