//! One row: which glyphs have changed, and how to paint them cheaply.
//!
//! Not here: the choice between painting onto the old row or an erased one,
//! which [`Encoder`](super::Encoder) makes. To extend: `Row::reach` knows the
//! ways to the next changed glyph, `Row::finish` those to blank the end.

use ratatui::buffer::Cell;

use super::glyph::{Glyph, cells};
use super::pen::Pen;
use super::place::Place;
use super::{State, keep_shorter, push_number};

/// One glyph of a row, and what the screen shows in its place.
pub(super) struct Slot<'a> {
    pub column: u16,
    glyph: Glyph<'a>,
    pen: Pen,
    /// The screen already shows it.
    pub same: bool,
    /// Cells to erase first: its width is disputed, and some cells but the first
    /// are not blank. All cells of the glyphs there, since some terminals mind
    /// halves of wide ones.
    litter: u16,
}

impl Slot<'_> {
    fn is_bare(&self) -> bool {
        self.glyph.blank && self.pen.erases()
    }
}

/// A blank as erasing leaves it.
pub(super) fn is_bare(cell: &Cell) -> bool {
    cell.symbol() == " " && Pen::of(cell).erases()
}

/// Fills `slots` with the glyphs of the row `after`, compared with `before`.
pub(super) fn compare<'a>(before: &[Cell], after: &'a [Cell], slots: &mut Vec<Slot<'a>>) {
    let width = u16::try_from(after.len()).unwrap_or(u16::MAX);
    let next_before = |column: u16| column + cells(before[usize::from(column)].symbol(), width - column);
    slots.clear();
    let (mut column, mut column_before) = (0, 0);
    while column < width {
        let cell = &after[usize::from(column)];
        let glyph = Glyph::new(cell.symbol(), width - column);
        let pen = Pen::of(cell);
        while column_before < column {
            column_before = next_before(column_before);
        }
        let old = &before[usize::from(column)];
        let old_pen = Pen::of(old);
        let same = column_before == column
            && old.symbol() == cell.symbol()
            && (old_pen == pen || glyph.blank && pen.same_blank(old_pen));
        let end = column + glyph.cells;
        let mut litter = 0;
        if glyph.disputed.is_some() {
            let mut at = column_before;
            let mut is_littered = at > column + 1;
            while at < end {
                let following = next_before(at);
                is_littered |= following > at + 1;
                is_littered |= at > column && !is_bare(&before[usize::from(at)]);
                at = following;
            }
            if is_littered {
                litter = at - column;
            }
        }
        slots.push(Slot { column, glyph, pen, same, litter });
        column = end;
    }
}

/// Bytes that painting such glyphs onto blanks takes at least.
pub(super) fn least_bytes(slots: &[Slot<'_>]) -> usize {
    let (mut bytes, mut gap) = (0, 0);
    for slot in slots {
        if slot.is_bare() {
            gap += 1;
        } else {
            bytes += slot.glyph.text.len() + gap.min(b"\x1b[C".len());
            gap = 0;
        }
    }
    bytes
}

/// What a row is painted onto.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
    /// The row of the previous frame.
    Previous,
    /// The same, erased from the first change on.
    Erased,
}

/// A row to be painted.
pub(super) struct Row<'a> {
    /// Rows above it.
    pub above: u16,
    /// Cells of the screen.
    pub width: u16,
    pub slots: &'a [Slot<'a>],
    pub ground: Ground,
}

impl Row<'_> {
    pub fn paint(&self, state: &mut State, out: &mut Vec<u8>) {
        state.overdrawn = 0;
        let end = self.slots.iter().rposition(|slot| !slot.is_bare()).map_or(0, |last| last + 1);
        for index in 0..end {
            if self.has_changed(index, state) {
                self.reach(index, state, out);
                self.put(index, state, out);
            }
        }
        self.finish(end, state, out);
    }

    fn has_changed(&self, index: usize, state: &State) -> bool {
        let slot = &self.slots[index];
        slot.column < state.overdrawn
            || match self.ground {
                Ground::Previous => !slot.same,
                Ground::Erased => !slot.is_bare(),
            }
    }

    /// Brings cursor and pen to a glyph: straight, or by sending again what
    /// stands between, from the cursor or from the start of the row.
    fn reach(&self, index: usize, state: &mut State, out: &mut Vec<u8>) {
        let target = &self.slots[index];
        let from = *state;
        if from.place == Place::at(self.above, target.column) {
            return;
        }
        let start = out.len();
        self.prepare(index, state, out);
        let entries = [from.place.column.filter(|_| from.place.row == Some(self.above)), Some(0)];
        for entry in entries.into_iter().flatten() {
            let middle = out.len();
            let gap = usize::from(target.column.saturating_sub(entry));
            let least = from.place.cost(self.above, entry) + gap;
            let Some(first) = self.slots[..index].iter().rposition(|slot| slot.column == entry) else {
                continue;
            };
            if least >= middle - start {
                continue;
            }
            let best = *state;
            *state = from;
            for between in first..index {
                self.put(between, state, out);
            }
            self.prepare(index, state, out);
            if !keep_shorter(start, middle, out) {
                *state = best;
            }
        }
    }

    /// Brings cursor and pen straight to a glyph.
    fn prepare(&self, index: usize, state: &mut State, out: &mut Vec<u8>) {
        let slot = &self.slots[index];
        if state.place != Place::at(self.above, slot.column) {
            state.place.go(self.above, slot.column, out);
        }
        let suits = |pen: Pen| pen == slot.pen || slot.glyph.blank && pen.same_blank(slot.pen);
        if !state.pen.is_some_and(suits) {
            slot.pen.take(state.pen, out);
            state.pen = Some(slot.pen);
        }
    }

    /// Sends a glyph.
    fn put(&self, index: usize, state: &mut State, out: &mut Vec<u8>) {
        self.prepare(index, state, out);
        let Slot { column, glyph, litter, .. } = &self.slots[index];
        if *litter > 0 && self.ground == Ground::Previous {
            // A terminal that draws it narrower would leave the rest as it is.
            out.extend_from_slice(b"\x1b[");
            push_number(*litter, out);
            out.push(b'X');
        }
        out.extend_from_slice(glyph.text.as_bytes());
        let end = column + glyph.cells;
        let known = glyph.disputed.is_none() && end < self.width;
        state.place.column = known.then_some(end);
        if let Some(reach) = glyph.disputed {
            state.overdrawn = state.overdrawn.max(column.saturating_add(reach));
        }
    }

    /// Blanks the end of the row, all glyphs from `index` on.
    fn finish(&self, index: usize, state: &mut State, out: &mut Vec<u8>) {
        let changed = |index: &usize| self.has_changed(*index, state);
        let Some(first) = (index..self.slots.len()).find(changed) else {
            return;
        };
        let last = (index..self.slots.len()).rfind(changed).unwrap_or(first);
        let (start, from) = (out.len(), *state);
        for blank in first..=last {
            self.put(blank, state, out);
        }
        let middle = out.len();
        if middle - start < 3 {
            return;
        }
        let written = core::mem::replace(state, from);
        let range = self.slots[index].column..=self.slots[first].column;
        let column = match from.place {
            Place { row: Some(row), column: Some(column) } if row == self.above && range.contains(&column) => column,
            place if place.cost(self.above, *range.start()) < place.cost(self.above, *range.end()) => *range.start(),
            _ => *range.end(),
        };
        state.erase(self.above, column, b"\x1b[K", out);
        if middle - start < out.len() - middle {
            out.truncate(middle);
            *state = written;
        } else {
            out.drain(start..middle);
        }
    }
}
