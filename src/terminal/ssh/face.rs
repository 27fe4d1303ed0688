//! What a visitor sees of the course: a grid, or lines.
//!
//! What this is not: it waits for nothing and sends nothing; `visit` does. To
//! extend: nothing is expected here.

use crate::app::App;
use crate::app::message::{Effect, Input, Key};
use crate::terminal::decode::Decoder;
use crate::terminal::{Lines, Session, TEXT_IN_ORDER, in_lines};

/// Alternate screen and bracketed paste on.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[?2004h";
/// Attributes, paste, alternate screen and cursor as they were.
pub const LEAVE: &[u8] = b"\x1b[m\x1b[?2004l\x1b[?1049l\x1b[?25h";
/// After leaving: the visible screen cleared, the title says nothing.
const WIPE: &[u8] = b"\x1b[H\x1b[2J\x1b]0;Terminal\x07";
/// What Control-C, D and \ mean elsewhere: to leave.
const LEAVES: [u8; 3] = [0x03, 0x04, 0x1c];
/// Longest line that is read, in bytes; the rest of it is passed over.
const LONGEST_LINE: usize = 4096;

/// A grid or lines.
#[derive(Debug)]
pub enum Face {
    /// On a terminal.
    Grid {
        /// The course.
        session: Box<Session>,
        /// Her keys.
        decoder: Decoder,
        /// Whether the terminal was entered.
        entered: bool,
    },
    /// Line by line.
    Lines {
        /// The course.
        lines: Box<Lines>,
        /// The line that is not complete yet.
        held: Vec<u8>,
        /// Whether she has a terminal that shows nothing by itself.
        echo: bool,
        /// Something is to be said.
        due: bool,
    },
}

impl Face {
    /// The application.
    pub fn app(&self) -> &App {
        match self {
            Self::Grid { session, .. } => session.app(),
            Self::Lines { lines, .. } => lines.app(),
        }
    }

    /// What beginning asks of the store.
    pub fn first_effects(&mut self) -> Vec<Effect> {
        match self {
            Self::Grid { session, .. } => session.first_effects(),
            Self::Lines { lines, .. } => lines.first_effects(),
        }
    }

    /// Takes an input.
    pub fn update(&mut self, input: Input) -> Vec<Effect> {
        match self {
            Self::Grid { session, .. } => session.update(input),
            Self::Lines { lines, due, .. } => {
                *due = true;
                lines.update(input)
            }
        }
    }

    /// Begins anew with another application.
    pub fn restart(&mut self, app: App) {
        match self {
            Self::Grid { session, decoder, .. } => {
                *decoder = Decoder::default();
                session.restart(app);
            }
            Self::Lines { lines, due, held, .. } => {
                held.clear();
                *due = true;
                lines.restart(app);
            }
        }
    }

    /// The window has another size.
    pub fn resize(&mut self, size: (u16, u16)) {
        if let Self::Grid { session, .. } = self {
            session.resize(size);
        }
    }

    /// Makes inputs of what came; what a terminal is to show of it at once goes
    /// to `out`.
    pub fn read(&mut self, bytes: &[u8], inputs: &mut Vec<Input>, out: &mut Vec<u8>) {
        match self {
            Self::Grid { decoder, .. } => decoder.feed(bytes, inputs),
            Self::Lines { held, echo, .. } => {
                for byte in bytes {
                    line_byte(*byte, held, *echo, inputs, out);
                }
            }
        }
    }

    /// To look at bytes that nobody has read yet.
    pub fn ahead(&self) -> Ahead {
        match self {
            Self::Grid { decoder, .. } => Ahead::Grid(decoder.clone()),
            Self::Lines { echo, .. } => Ahead::Lines { echo: *echo },
        }
    }

    /// Her side will send nothing more: what is held is a line.
    pub fn ended(&mut self, inputs: &mut Vec<Input>) {
        if let Self::Lines { held, .. } = self
            && !held.is_empty()
        {
            inputs.push(Input::Line(take_line(held)));
        }
    }

    /// Milliseconds after which [`Face::timeout`] wants to be called.
    pub fn wait(&self) -> Option<u64> {
        match self {
            Self::Grid { decoder, .. } => decoder.wait().and_then(|wait| u64::try_from(wait).ok()),
            Self::Lines { .. } => None,
        }
    }

    /// Nothing more came in time.
    pub fn timeout(&mut self, inputs: &mut Vec<Input>) {
        if let Self::Grid { decoder, .. } = self {
            decoder.timeout(inputs);
        }
    }

    /// Bytes that bring her terminal up to date.
    pub fn show(&mut self, out: &mut Vec<u8>) {
        match self {
            Self::Grid { session, entered, .. } => {
                if !*entered {
                    out.extend_from_slice(ENTER);
                    *entered = true;
                }
                session.frame(out);
            }
            Self::Lines { lines, echo, due, .. } => {
                if std::mem::take(due) {
                    say(&lines.say(), *echo, out);
                }
            }
        }
    }

    /// Leaves her terminal as it was, with a line to say, on a grid broken where
    /// its rows end; a quick exit says nothing and clears the screen.
    pub fn leave(&mut self, words: Option<&str>, out: &mut Vec<u8>) {
        match self {
            Self::Grid { session, entered, .. } => {
                if std::mem::take(entered) {
                    if session.keeps_order() {
                        out.extend_from_slice(TEXT_IN_ORDER);
                    }
                    out.extend_from_slice(LEAVE);
                }
                match words {
                    Some(words) => say(&format!("{}\n", in_lines(words, session.columns())), true, out),
                    None => out.extend_from_slice(WIPE),
                }
            }
            Self::Lines { echo, .. } => {
                if let Some(words) = words {
                    say(&format!("\n{words}\n"), *echo, out);
                }
            }
        }
    }
}

/// What was read so far, as far as it decides what the next bytes mean.
#[derive(Debug)]
pub enum Ahead {
    /// On a terminal.
    Grid(Decoder),
    /// Line by line.
    Lines {
        /// Whether she has a terminal that shows nothing by itself.
        echo: bool,
    },
}

impl Ahead {
    /// Whether the next bytes ask to leave at once.
    pub fn leaves(&self, bytes: &[u8]) -> bool {
        let mut inputs = Vec::new();
        match self {
            _ if bytes.is_empty() => {}
            Self::Grid(decoder) => decoder.clone().feed(bytes, &mut inputs),
            Self::Lines { echo } => return *echo && bytes.iter().any(|byte| LEAVES.contains(byte)),
        }
        inputs.iter().any(is_quick)
    }
}

/// Whether an input is a key to leave at once.
pub fn is_quick(input: &Input) -> bool {
    matches!(input, Input::Key(Key::F(10) | Key::Ctrl('x')))
}

/// Text for a terminal in raw mode, or as it is.
pub fn say(text: &str, raw: bool, out: &mut Vec<u8>) {
    for byte in text.bytes() {
        if raw && byte == b'\n' {
            out.push(b'\r');
        }
        out.push(byte);
    }
}

fn take_line(held: &mut Vec<u8>) -> String {
    let line = String::from_utf8_lossy(held).trim_end_matches(['\r', '\n']).to_owned();
    held.clear();
    line
}

/// One byte of a line: letters, an end, or (on a terminal that leaves it to us)
/// a correction.
fn line_byte(byte: u8, held: &mut Vec<u8>, echo: bool, inputs: &mut Vec<Input>, out: &mut Vec<u8>) {
    match byte {
        b'\n' if !echo => inputs.push(Input::Line(take_line(held))),
        b'\r' | b'\n' if echo => {
            out.extend_from_slice(b"\r\n");
            inputs.push(Input::Line(take_line(held)));
        }
        0x08 | 0x7f if echo => {
            while held.pop().is_some_and(|last| (0x80..0xc0).contains(&last)) {}
            out.extend_from_slice(b"\x08 \x08");
        }
        _ if echo && LEAVES.contains(&byte) => inputs.push(Input::Key(Key::F(10))),
        _ if byte < 0x20 && byte != b'\t' => {}
        _ if held.len() < LONGEST_LINE => {
            held.push(byte);
            if echo {
                out.push(byte);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(bytes: &[u8], echo: bool) -> (Vec<String>, Vec<u8>) {
        let (mut held, mut inputs, mut out) = (Vec::new(), Vec::new(), Vec::new());
        for byte in bytes {
            line_byte(*byte, &mut held, echo, &mut inputs, &mut out);
        }
        let lines = inputs.into_iter().map(|input| if let Input::Line(line) = input { line } else { String::new() });
        (lines.collect(), out)
    }

    #[test]
    fn lines_come_from_pipes_and_from_bare_terminals() {
        assert_eq!(typed(b"1\r\n2\n3", false).0, ["1", "2"]);
        assert_eq!(typed(b"ab\x7fc\r", true), (vec!["ac".to_owned()], b"ab\x08 \x08c\r\n".to_vec()));
        assert_eq!(typed("é\u{7f}e\r".as_bytes(), true).0, ["e"]);
        assert_eq!(typed(b"\x1b[31m\x07x\n", false).0, ["[31mx"]);
    }

    #[test]
    fn a_line_without_end_does_not_grow() {
        let (mut held, mut inputs, mut out) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..1_000_000 {
            line_byte(b'x', &mut held, false, &mut inputs, &mut out);
        }
        assert!(held.len() <= LONGEST_LINE && inputs.is_empty() && out.is_empty());
    }
}
