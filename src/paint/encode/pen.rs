//! Colours and attributes, and the shortest way from one pen to another.
//!
//! Not here: which colours a theme uses. To extend: an attribute needs its two
//! codes in `ATTRIBUTES`.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

use super::push_number;

/// How the terminal draws what it receives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Pen {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

/// What shows even where nothing is written.
const SEEN_ON_BLANKS: Modifier = Modifier::UNDERLINED
    .union(Modifier::REVERSED)
    .union(Modifier::CROSSED_OUT)
    .union(Modifier::SLOW_BLINK)
    .union(Modifier::RAPID_BLINK);

const INTENSITY: Modifier = Modifier::BOLD.union(Modifier::DIM);

/// Attribute, code to set it, code to remove it. Those that share the latter
/// stand together.
const ATTRIBUTES: [(Modifier, u16, u16); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

impl Pen {
    /// The terminal's own colours, no attributes.
    pub const RESET: Self = Self { fg: Color::Reset, bg: Color::Reset, modifier: Modifier::empty() };

    pub const fn of(cell: &Cell) -> Self {
        Self { fg: cell.fg, bg: cell.bg, modifier: cell.modifier }
    }

    /// Whether erasing with this pen leaves what the terminal's own colours do.
    pub fn erases(self) -> bool {
        self.bg == Color::Reset && !self.modifier.intersects(SEEN_ON_BLANKS)
    }

    /// Whether a blank looks the same under both pens.
    pub fn same_blank(self, other: Self) -> bool {
        let marked = (self.modifier | other.modifier).intersects(SEEN_ON_BLANKS);
        if marked { self == other } else { self.bg == other.bg }
    }

    /// Sends what turns `from` (`None`: unknown) into this pen.
    pub fn take(self, from: Option<Self>, out: &mut Vec<u8>) {
        if from == Some(self) {
            return;
        }
        let start = out.len();
        let mut anew = Codes::new(out);
        if self != Self::RESET {
            anew.push_empty();
            self.push_missing(Self::RESET, &mut anew);
        }
        anew.finish();
        let Some(from) = from else { return };
        let middle = out.len();
        let mut change = Codes::new(out);
        self.push_removed(from, &mut change);
        self.push_missing(from.without(self), &mut change);
        change.finish();
        if out.len() - middle < middle - start {
            out.drain(start..middle);
        } else {
            out.truncate(middle);
        }
    }

    /// Turns off the attributes of `from` which this pen lacks.
    fn push_removed(self, from: Self, codes: &mut Codes<'_>) {
        let mut last = 0;
        for (attribute, _, off) in ATTRIBUTES {
            if (from.modifier - self.modifier).contains(attribute) && off != last {
                codes.push(off);
                last = off;
            }
        }
    }

    /// What is left of this pen after turning off what `target` lacks: some
    /// attributes go together.
    fn without(self, target: Self) -> Self {
        let removed = self.modifier - target.modifier;
        let mut modifier = self.modifier;
        for (attribute, _, off) in ATTRIBUTES {
            if ATTRIBUTES.iter().any(|(other, _, code)| *code == off && removed.contains(*other)) {
                modifier.remove(attribute);
            }
        }
        Self { modifier, ..self }
    }

    /// Sets what this pen has and `from` has not.
    fn push_missing(self, from: Self, codes: &mut Codes<'_>) {
        let mut missing = self.modifier - from.modifier;
        if missing.intersects(INTENSITY) {
            // Where a terminal has only one of both, the order decides.
            missing |= self.modifier & INTENSITY;
        }
        for (attribute, on, _) in ATTRIBUTES {
            if missing.contains(attribute) {
                codes.push(on);
            }
        }
        if self.fg != from.fg {
            codes.push_colour(self.fg, 30);
        }
        if self.bg != from.bg {
            codes.push_colour(self.bg, 40);
        }
    }
}

/// One SGR sequence being written.
struct Codes<'a> {
    out: &'a mut Vec<u8>,
    first: bool,
}

impl<'a> Codes<'a> {
    fn new(out: &'a mut Vec<u8>) -> Self {
        out.extend_from_slice(b"\x1b[");
        Self { out, first: true }
    }

    /// An empty parameter counts as 0, the reset.
    fn push_empty(&mut self) {
        if !self.first {
            self.out.push(b';');
        }
        self.first = false;
    }

    fn push(&mut self, code: u16) {
        self.push_empty();
        push_number(code, self.out);
    }

    /// `base` is 30 for the foreground, 40 for the background.
    fn push_colour(&mut self, colour: Color, base: u16) {
        match colour {
            Color::Reset => self.push(base + 9),
            Color::Black => self.push(base),
            Color::Red => self.push(base + 1),
            Color::Green => self.push(base + 2),
            Color::Yellow => self.push(base + 3),
            Color::Blue => self.push(base + 4),
            Color::Magenta => self.push(base + 5),
            Color::Cyan => self.push(base + 6),
            Color::Gray => self.push(base + 7),
            Color::DarkGray => self.push(base + 60),
            Color::LightRed => self.push(base + 61),
            Color::LightGreen => self.push(base + 62),
            Color::LightYellow => self.push(base + 63),
            Color::LightBlue => self.push(base + 64),
            Color::LightMagenta => self.push(base + 65),
            Color::LightCyan => self.push(base + 66),
            Color::White => self.push(base + 67),
            Color::Indexed(index) => {
                for code in [base + 8, 5, index.into()] {
                    self.push(code);
                }
            }
            Color::Rgb(red, green, blue) => {
                for code in [base + 8, 2, red.into(), green.into(), blue.into()] {
                    self.push(code);
                }
            }
        }
    }

    fn finish(self) {
        self.out.push(b'm');
    }
}
