//! A painted page in few bytes: what a session holds between two keys.
//!
//! A buffer of 80 × 24 cells takes 75 KiB, packed one to four. What this is
//! not: compression (blanks are counted, pens named once) nor bytes for a
//! terminal. To extend: a cell that ratatui learns more about needs a place in
//! `Pen`.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};

/// Colours and attributes of cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Pen {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

impl Pen {
    fn of(cell: &Cell) -> Self {
        Self { fg: cell.fg, bg: cell.bg, modifier: cell.modifier }
    }
}

/// So many blanks follow, as a character.
const BLANKS: char = '\u{1}';
/// The pen with this number is taken, as a character.
const TAKE: char = '\u{2}';
/// A cell of so many characters follows.
const CLUSTER: char = '\u{3}';
/// Added to numbers, so that they are characters and none of the above.
const BASE: u32 = 0x20;
/// Largest number in one character: below the surrogates.
const MOST: u32 = 0xd7ff - BASE;

/// A buffer, packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// Columns and rows, in cells.
    size: (u16, u16),
    pens: Box<[Pen]>,
    cells: Box<str>,
}

impl Packed {
    /// Packs what was painted.
    #[must_use]
    pub fn of(buffer: &Buffer) -> Self {
        let mut pens: Vec<Pen> = Vec::new();
        let mut cells = String::with_capacity(2048);
        let mut pen = None;
        let mut blanks = 0;
        for cell in &buffer.content {
            let now = Pen::of(cell);
            let blank = cell.symbol() == " ";
            if pen != Some(now) || !blank || blanks == MOST {
                close(&mut blanks, &mut cells);
            }
            if pen != Some(now) {
                let at = pens.iter().position(|known| *known == now).unwrap_or_else(|| {
                    pens.push(now);
                    pens.len() - 1
                });
                cells.push(TAKE);
                cells.push(number(u32::try_from(at).unwrap_or(0)));
                pen = Some(now);
            }
            if blank {
                blanks += 1;
                continue;
            }
            let symbol = cell.symbol();
            let count = symbol.chars().count();
            if count != 1 || symbol.starts_with([BLANKS, TAKE, CLUSTER]) {
                cells.push(CLUSTER);
                cells.push(number(u32::try_from(count).unwrap_or(0)));
            }
            cells.push_str(symbol);
        }
        close(&mut blanks, &mut cells);
        Self { size: (buffer.area.width, buffer.area.height), pens: pens.into(), cells: cells.into() }
    }

    /// Columns and rows, in cells.
    #[must_use]
    pub fn size(&self) -> (u16, u16) {
        self.size
    }

    /// Bytes it takes.
    #[must_use]
    pub fn weight(&self) -> usize {
        size_of::<Self>() + self.cells.len() + self.pens.len() * size_of::<Pen>()
    }

    /// Paints it again, whatever the buffer held.
    pub fn unpack(&self, buffer: &mut Buffer) {
        let area = Rect::new(0, 0, self.size.0, self.size.1);
        if buffer.area == area {
            buffer.reset();
        } else {
            *buffer = Buffer::empty(area);
        }
        let mut at = 0;
        let mut pen = Pen::of(&Cell::EMPTY);
        let mut rest = self.cells.chars();
        while let Some(next) = rest.next() {
            match next {
                TAKE => pen = rest.next().and_then(|c| self.pens.get(value(c))).copied().unwrap_or(pen),
                BLANKS => {
                    let end = at + rest.next().map_or(0, value);
                    if pen != Pen::of(&Cell::EMPTY) {
                        for cell in buffer.content.get_mut(at..end).unwrap_or_default() {
                            (cell.fg, cell.bg, cell.modifier) = (pen.fg, pen.bg, pen.modifier);
                        }
                    }
                    at = end;
                }
                symbol => {
                    let Some(cell) = buffer.content.get_mut(at) else { return };
                    if symbol == CLUSTER {
                        let count = rest.next().map_or(0, value);
                        let text = rest.as_str();
                        let end = text.char_indices().nth(count).map_or(text.len(), |(end, _)| end);
                        cell.set_symbol(&text[..end]);
                        rest = text[end..].chars();
                    } else {
                        cell.set_char(symbol);
                    }
                    (cell.fg, cell.bg, cell.modifier) = (pen.fg, pen.bg, pen.modifier);
                    at += 1;
                }
            }
        }
    }
}

fn number(value: u32) -> char {
    char::from_u32(value.min(MOST) + BASE).unwrap_or(' ')
}

fn value(character: char) -> usize {
    u32::from(character).saturating_sub(BASE) as usize
}

fn close(blanks: &mut u32, cells: &mut String) {
    if *blanks > 0 {
        cells.push(BLANKS);
        cells.push(number(*blanks));
        *blanks = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use ratatui::style::Style;

    #[test]
    fn a_screen_takes_little() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
        buffer.set_string(4, 2, "สิทธิมนุษยชน 人权 a", Style::new().fg(Color::Red).add_modifier(Modifier::UNDERLINED));
        let packed = Packed::of(&buffer);
        assert!(packed.weight() < 300, "{}", packed.weight());
        let mut again = Buffer::empty(Rect::new(0, 0, 3, 3));
        packed.unpack(&mut again);
        assert_eq!(again, buffer);
    }

    proptest! {
        /// Whatever was painted comes back, into whatever buffer.
        #[test]
        fn what_is_packed_comes_back(
            width in 0u16..30, height in 0u16..9,
            words in proptest::collection::vec(("\\PC{0,12}", 0u16..30, 0u16..9, 0u8..5, any::<u16>()), 0..8),
            rubbish in "\\PC{0,20}",
        ) {
            let area = Rect::new(0, 0, width, height);
            let mut buffer = Buffer::empty(area);
            for (text, x, y, colour, modifier) in words {
                if x < width && y < height {
                    let style = Style::new().fg(Color::Indexed(colour)).bg(if colour == 0 { Color::Blue } else { Color::Reset });
                    buffer.set_string(x, y, text, style.add_modifier(Modifier::from_bits_truncate(modifier)));
                }
            }
            let mut again = Buffer::empty(area);
            if width > 0 && height > 0 {
                again.set_string(0, 0, rubbish, Style::new());
            }
            Packed::of(&buffer).unpack(&mut again);
            prop_assert_eq!(again, buffer);
        }
    }
}
