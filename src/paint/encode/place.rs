//! Where the terminal's cursor is, and the shortest way to elsewhere.
//!
//! Only sequences that every terminal of the last decades knows are used, and
//! a line feed only from or to the first column, so that it does not matter
//! whether the host turns it into CR LF. To extend: a new way to move is a
//! variant of [`Way`], with its bytes in `send` and its price in `cost`.

use super::push_number;

/// The cursor, in cells from the upper left corner, as far as it is known.
///
/// The column is unknown after a cluster of disputed width and after the last
/// cell of a line, where terminals wait before they wrap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Place {
    pub row: Option<u16>,
    pub column: Option<u16>,
}

/// Steps, each the cheapest of its kind, that lead to a cell.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// `CSI row;column H`
    Absolute { row: u16, column: u16 },
    /// `CSI n B` or `CSI n A`, then a way along the row.
    Rows { down: i32, along: Along },
    /// CR LF, LF …, then right.
    Feed { lines: u16, right: u16 },
}

#[derive(Clone, Copy, Debug)]
enum Along {
    Stay,
    /// `CSI n C`
    Right(u16),
    /// `CSI n D`
    Left(u16),
    /// BS as often.
    Back(u16),
    /// CR
    Return,
    /// `CSI column G`
    Column(u16),
}

impl Place {
    pub const fn at(row: u16, column: u16) -> Self {
        Self { row: Some(row), column: Some(column) }
    }

    /// Bytes that [`go`](Self::go) sends.
    pub fn cost(self, row: u16, column: u16) -> usize {
        self.way(row, column).cost()
    }

    /// Sends the shortest way to a cell and is there.
    pub fn go(&mut self, row: u16, column: u16, out: &mut Vec<u8>) {
        self.way(row, column).send(out);
        *self = Self::at(row, column);
    }

    fn way(self, row: u16, column: u16) -> Way {
        let mut best = Way::Absolute { row, column };
        let Some(from) = self.row else { return best };
        let mut consider = |way: Way| {
            if way.cost() < best.cost() {
                best = way;
            }
        };
        let down = i32::from(row) - i32::from(from);
        consider(Way::Rows { down, along: self.along(column) });
        if let Ok(lines @ 1..=6) = u16::try_from(down) {
            consider(Way::Feed { lines, right: column });
        }
        best
    }

    fn along(self, column: u16) -> Along {
        match self.column {
            Some(from) if from == column => Along::Stay,
            _ if column == 0 => Along::Return,
            Some(from) if from < column => Along::Right(column - from),
            Some(from) if from - column <= 3 => Along::Back(from - column),
            Some(from) => Along::Left(from - column),
            None => Along::Column(column),
        }
    }
}

impl Way {
    fn cost(self) -> usize {
        match self {
            Self::Absolute { row: 0, column: 0 } => 3,
            Self::Absolute { row, column: 0 } => 3 + digits(row + 1),
            Self::Absolute { row: 0, column } => 4 + digits(column + 1),
            Self::Absolute { row, column } => 4 + digits(row + 1) + digits(column + 1),
            Self::Rows { down, along } => repeated(down.unsigned_abs()) + along.cost(),
            Self::Feed { lines, right } => 1 + usize::from(lines) + repeated(right.into()),
        }
    }

    fn send(self, out: &mut Vec<u8>) {
        match self {
            Self::Absolute { row, column } => {
                out.extend_from_slice(b"\x1b[");
                if row > 0 {
                    push_number(row + 1, out);
                }
                if column > 0 {
                    out.push(b';');
                    push_number(column + 1, out);
                }
                out.push(b'H');
            }
            Self::Rows { down, along } => {
                let rows = u16::try_from(down.unsigned_abs()).unwrap_or(u16::MAX);
                push_repeated(rows, if down < 0 { b'A' } else { b'B' }, out);
                along.send(out);
            }
            Self::Feed { lines, right } => {
                out.push(b'\r');
                out.extend(core::iter::repeat_n(b'\n', lines.into()));
                push_repeated(right, b'C', out);
            }
        }
    }
}

impl Along {
    fn cost(self) -> usize {
        match self {
            Self::Stay => 0,
            Self::Right(cells) | Self::Left(cells) => repeated(cells.into()),
            Self::Back(cells) => cells.into(),
            Self::Return => 1,
            Self::Column(column) => 3 + digits(column + 1),
        }
    }

    fn send(self, out: &mut Vec<u8>) {
        match self {
            Self::Stay => {}
            Self::Right(cells) => push_repeated(cells, b'C', out),
            Self::Left(cells) => push_repeated(cells, b'D', out),
            Self::Back(cells) => out.extend(core::iter::repeat_n(b'\x08', cells.into())),
            Self::Return => out.push(b'\r'),
            Self::Column(column) => {
                out.extend_from_slice(b"\x1b[");
                push_number(column + 1, out);
                out.push(b'G');
            }
        }
    }
}

/// Bytes of `CSI n` and a final; nothing for no times, no number for once.
fn repeated(times: u32) -> usize {
    match times {
        0 => 0,
        1 => 3,
        2..=9 => 4,
        10..=99 => 5,
        100..=999 => 6,
        _ => 7 + usize::from(times > 9_999),
    }
}

fn push_repeated(times: u16, last: u8, out: &mut Vec<u8>) {
    if times == 0 {
        return;
    }
    out.extend_from_slice(b"\x1b[");
    if times > 1 {
        push_number(times, out);
    }
    out.push(last);
}

fn digits(number: u16) -> usize {
    match number {
        0..=9 => 1,
        10..=99 => 2,
        100..=999 => 3,
        1_000..=9_999 => 4,
        _ => 5,
    }
}
