//! Buffer × buffer → the fewest bytes that turn one screen into the other.
//!
//! An [`Encoder`] belongs to one terminal and remembers what it knows about it:
//! the pen, the cursor's place, and whether the cursor shows. It does no output
//! and keeps no buffers; the caller holds the last buffer that was sent.
//!
//! * A gap between changed cells is sent again when that costs no more than to
//!   jump over it, lines are reached by CR LF, and blank ends are erased by
//!   `CSI K`, empty screen bottoms by `CSI J`. Bytes are counted, not guessed:
//!   both ways are written and the longer one is taken back.
//! * Erasing is used only for blanks in the terminal's own background, since
//!   terminals disagree on the colour of erased cells.
//! * Wide and combined clusters are redrawn whole whenever one of their cells
//!   changes. After a cluster whose width terminals disagree on (`จำ`, emoji)
//!   the next cell is addressed by its column.
//! * The pen is left as it is at the end of a frame, because the next frame
//!   knows it. Whoever writes to the terminal besides sends `CSI m` first and
//!   calls [`Encoder::forget`] after.
//! * The `diff_option` of cells is ignored.
//!
//! Needs a terminal in raw mode with automatic wrapping on or off, and nothing
//! else writing to it. To extend: what a cell sends is decided in `glyph`,
//! colours in `pen`, movement in `place`; a further way to paint a row is one
//! more call of `shorter` in `Encoder::row`.

mod glyph;
mod pen;
mod place;
#[cfg(test)]
mod price;
mod row;
#[cfg(test)]
mod tests;

use ratatui::buffer::{Buffer, Cell};

use pen::Pen;
use place::Place;
use row::{Ground, Row, Slot, compare, is_bare, least_bytes};

/// What is known about one terminal; writes frames for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Encoder {
    state: State,
    /// Whether the cursor shows, if known.
    shown: Option<bool>,
}

/// What writing changes and taking back restores.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct State {
    pen: Option<Pen>,
    place: Place,
    /// Cells of this row before this column may have been overdrawn.
    overdrawn: u16,
}

impl State {
    /// Erases from a cell on, to the end of the row or the screen.
    fn erase(&mut self, row: u16, column: u16, sequence: &[u8], out: &mut Vec<u8>) {
        self.place.go(row, column, out);
        if !self.pen.is_some_and(Pen::erases) {
            Pen::RESET.take(self.pen, out);
            self.pen = Some(Pen::RESET);
        }
        out.extend_from_slice(sequence);
    }
}

impl Encoder {
    /// For a terminal about which nothing is known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Appends to `out` what makes a screen that shows `previous` show `next`.
    ///
    /// Without a previous buffer, or after one of another size, the screen is
    /// cleared. Equal buffers append nothing.
    pub fn frame(&mut self, previous: Option<&Buffer>, next: &Buffer, out: &mut Vec<u8>) {
        let (width, height) = (next.area.width, next.area.height);
        let previous = previous.filter(|buffer| (buffer.area.width, buffer.area.height) == (width, height));
        if previous.is_none() {
            self.clear(out);
        }
        if width == 0 {
            return;
        }
        let cleared = vec![Cell::EMPTY; if previous.is_none() { width.into() } else { 0 }];
        let rows = |row: u16| {
            let start = usize::from(row) * usize::from(width);
            let cells = start..start + usize::from(width);
            let before = match previous {
                Some(buffer) => &buffer.content[cells.clone()],
                None => &cleared[..],
            };
            (before, &next.content[cells])
        };
        let bottom = (0..height).rev().find(|row| !rows(*row).1.iter().all(is_bare));
        let bottom = bottom.map_or(0, |row| row + 1);
        let mut slots = Vec::with_capacity(width.into());
        for row in 0..height {
            let (before, after) = rows(row);
            if before == after {
                continue;
            }
            if row >= bottom && (row + 1..height).any(|row| !rows(row).0.iter().all(is_bare)) {
                self.state.erase(row, 0, b"\x1b[J", out);
                return;
            }
            compare(before, after, &mut slots);
            self.row(row, width, &slots, out);
        }
    }

    /// Shows the cursor in a column and row, or hides it; to be called after
    /// [`frame`](Self::frame), which moves it.
    pub fn cursor(&mut self, at: Option<(u16, u16)>, out: &mut Vec<u8>) {
        if let Some((column, row)) = at {
            self.state.place.go(row, column, out);
        }
        if self.shown != Some(at.is_some()) {
            out.extend_from_slice(if at.is_some() { b"\x1b[?25h" } else { b"\x1b[?25l" });
            self.shown = Some(at.is_some());
        }
    }

    /// To be called when something else has written to the terminal; the next
    /// frame should then have no previous one.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    fn clear(&mut self, out: &mut Vec<u8>) {
        Pen::RESET.take(self.state.pen, out);
        out.extend_from_slice(b"\x1b[H\x1b[2J");
        self.state = State { pen: Some(Pen::RESET), place: Place::at(0, 0), overdrawn: 0 };
    }

    /// Paints what has changed of one row.
    fn row(&mut self, row: u16, width: u16, slots: &[Slot<'_>], out: &mut Vec<u8>) {
        let Some(first) = slots.iter().position(|slot| !slot.same) else {
            return;
        };
        let start = out.len();
        let mut painter = Row { above: row, width, slots, ground: Ground::Previous };
        let before = self.state;
        painter.paint(&mut self.state, out);
        let column = slots[first].column;
        let least = before.place.cost(row, column) + b"\x1b[K".len() + least_bytes(&slots[first..]);
        if out.len() - start > least {
            let onto_previous = self.state;
            let middle = out.len();
            self.state = before;
            painter.ground = Ground::Erased;
            self.state.erase(row, column, b"\x1b[K", out);
            painter.paint(&mut self.state, out);
            if !keep_shorter(start, middle, out) {
                self.state = onto_previous;
            }
        }
    }
}

/// Of two texts at the end of `out`, one after the other, keeps the shorter;
/// whether that is the second. Of equal ones the first.
fn keep_shorter(start: usize, middle: usize, out: &mut Vec<u8>) -> bool {
    let second = out.len() - middle < middle - start;
    if second {
        out.drain(start..middle);
    } else {
        out.truncate(middle);
    }
    second
}

fn push_number(number: u16, out: &mut Vec<u8>) {
    let (mut digits, mut at, mut rest) = ([0_u8; 5], 5, number);
    loop {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}
