//! Bytes of a terminal to inputs.
//!
//! Total and bounded: any bytes, split anywhere, give inputs and never grow
//! what is held beyond `LONGEST` bytes. What is not understood is dropped.
//! To extend: a new key is a line in `csi` or `Decoder::plain`.

use crate::app::message::{Input, Key};

/// Longest sequence that is held, in bytes; a longer one is dropped.
const LONGEST: usize = 64;
/// How long a lone Escape may begin a sequence, in milliseconds.
const ESCAPE_WAIT: i64 = 50;
/// How long a paste may pause, in milliseconds: links of 2G do.
const PASTE_WAIT: i64 = 3000;
/// Longest paste that is taken, in bytes; the rest is dropped.
const LONGEST_PASTE: usize = 8192;

/// Turns bytes into inputs; keeps what is not complete yet.
#[derive(Clone, Debug, Default)]
pub struct Decoder {
    held: Vec<u8>,
    paste: Option<Vec<u8>>,
    /// A sequence grew too long: dropped until its end.
    dropping: bool,
}

impl Decoder {
    /// Takes bytes; adds the inputs that they complete.
    pub fn feed(&mut self, bytes: &[u8], inputs: &mut Vec<Input>) {
        for byte in bytes {
            self.byte(*byte, inputs);
        }
    }

    /// How long to wait for more before [`Decoder::timeout`], in milliseconds:
    /// a lone Escape may be a key or begin a sequence, and a paste that never
    /// ends must not swallow the keys that lead out. `None`: nothing is held.
    #[must_use]
    pub fn wait(&self) -> Option<i64> {
        match (&self.paste, self.held.is_empty()) {
            (Some(_), _) => Some(PASTE_WAIT),
            (None, false) => Some(ESCAPE_WAIT),
            (None, true) => None,
        }
    }

    /// Nothing more came in time: what is held is what it is.
    pub fn timeout(&mut self, inputs: &mut Vec<Input>) {
        if let Some(paste) = self.paste.take() {
            inputs.push(Input::Paste(String::from_utf8_lossy(&paste).into_owned()));
        } else if self.held.first() == Some(&0x1b) {
            inputs.push(Input::Key(Key::Esc));
        }
        self.held.clear();
        self.dropping = false;
    }

    fn byte(&mut self, byte: u8, inputs: &mut Vec<Input>) {
        if let Some(paste) = &mut self.paste {
            const END: &[u8] = b"\x1b[201~";
            // The end is looked for in what is held; the text is cut off there.
            self.held.push(byte);
            if self.held.ends_with(END) {
                let kept = self.held.len() - END.len();
                paste.extend_from_slice(&self.held[..kept]);
                paste.truncate(LONGEST_PASTE);
                let text = String::from_utf8_lossy(paste).into_owned();
                inputs.push(Input::Paste(text));
                self.paste = None;
                self.held.clear();
            } else if self.held.len() > END.len() {
                let first = self.held.remove(0);
                if paste.len() < LONGEST_PASTE {
                    paste.push(first);
                }
            }
            return;
        }
        if self.dropping {
            if byte == 0x1b {
                self.dropping = false;
            } else {
                // Letters and tilde end control sequences.
                self.dropping = !(0x40..=0x7e).contains(&byte);
                return;
            }
        }
        if self.held.is_empty() {
            match byte {
                0x1b => self.held.push(byte),
                0x80.. => self.letter(byte, inputs),
                _ => inputs.extend(Self::plain(byte).map(Input::Key)),
            }
            return;
        }
        if self.held[0] != 0x1b {
            self.letter(byte, inputs);
            return;
        }
        if byte == 0x1b {
            // Escape twice: the first was the key.
            inputs.push(Input::Key(Key::Esc));
            self.held.clear();
            self.held.push(byte);
            return;
        }
        self.held.push(byte);
        match self.held.as_slice() {
            [_, b'[' | b'O'] => {}
            [_, b'O', last] => {
                let key = ss3(*last);
                self.held.clear();
                inputs.extend(key.map(Input::Key));
            }
            [_, b'[', rest @ ..] => {
                // `ESC [ [ A` is a function key of the Linux console.
                let console = rest.first() == Some(&b'[') && rest.len() < 2;
                if (0x40..=0x7e).contains(&byte) && !console {
                    let sequence = rest.to_vec();
                    self.held.clear();
                    if sequence == b"200~" {
                        self.paste = Some(Vec::new());
                    } else {
                        inputs.extend(csi(&sequence).map(Input::Key));
                    }
                } else if self.held.len() > LONGEST {
                    self.held.clear();
                    self.dropping = true;
                }
            }
            _ => {
                // Escape and something else in one go: Escape, then that.
                self.held.clear();
                inputs.push(Input::Key(Key::Esc));
                self.byte(byte, inputs);
            }
        }
    }

    /// A byte of a letter beyond ASCII.
    fn letter(&mut self, byte: u8, inputs: &mut Vec<Input>) {
        if !self.held.is_empty() && !(0x80..0xc0).contains(&byte) {
            // The letter broke off; this byte begins anew.
            self.held.clear();
            self.byte(byte, inputs);
            return;
        }
        self.held.push(byte);
        match std::str::from_utf8(&self.held) {
            Ok(text) => {
                let letters: Vec<char> = text.chars().filter(|c| !c.is_control()).collect();
                self.held.clear();
                inputs.extend(letters.into_iter().map(|c| Input::Key(Key::Char(c))));
            }
            Err(error) => {
                if error.error_len().is_some() || self.held.len() >= 4 {
                    self.held.clear();
                }
            }
        }
    }

    /// A byte that is a key by itself.
    fn plain(byte: u8) -> Option<Key> {
        match byte {
            b'\r' | b'\n' => Some(Key::Enter),
            b'\t' => Some(Key::Tab),
            0x08 | 0x7f => Some(Key::Backspace),
            0x01..=0x1a => Some(Key::Ctrl(char::from(byte - 1 + b'a'))),
            0x20..=0x7e => Some(Key::Char(char::from(byte))),
            _ => None,
        }
    }
}

/// The key of `ESC O` and a letter.
fn ss3(letter: u8) -> Option<Key> {
    Some(match letter {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'H' => Key::Home,
        b'F' => Key::End,
        b'M' => Key::Enter,
        b'P'..=b'S' => Key::F(letter - b'P' + 1),
        _ => return None,
    })
}

/// The key of `ESC [` and the rest. Modifiers are read over.
fn csi(sequence: &[u8]) -> Option<Key> {
    let (last, parameters) = sequence.split_last()?;
    if parameters.first() == Some(&b'[') || (sequence.len() == 2 && sequence[0] == b'[') {
        return matches!(last, b'A'..=b'E').then(|| Key::F(last - b'A' + 1));
    }
    match last {
        b'A' | b'B' | b'C' | b'D' | b'H' | b'F' => ss3(*last),
        // With other numbers `R` is a report of where the cursor is.
        b'P'..=b'S' if parameters.is_empty() || parameters.starts_with(b"1;") => ss3(*last),
        b'Z' => Some(Key::BackTab),
        b'~' => {
            let number: u8 = std::str::from_utf8(parameters).ok()?.split(';').next()?.parse().ok()?;
            Some(match number {
                1 | 7 => Key::Home,
                3 => Key::Delete,
                4 | 8 => Key::End,
                5 => Key::PageUp,
                6 => Key::PageDown,
                11..=15 => Key::F(number - 10),
                17..=21 => Key::F(number - 11),
                23 | 24 => Key::F(number - 12),
                _ => return None,
            })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decode(bytes: &[u8]) -> Vec<Input> {
        let (mut decoder, mut inputs) = (Decoder::default(), Vec::new());
        decoder.feed(bytes, &mut inputs);
        decoder.timeout(&mut inputs);
        inputs
    }

    fn keys(bytes: &[u8]) -> Vec<Key> {
        decode(bytes)
            .into_iter()
            .filter_map(|input| if let Input::Key(key) = input { Some(key) } else { None })
            .collect()
    }

    #[test]
    fn keys_of_usual_terminals() {
        let table: &[(&[u8], Key)] = &[
            (b"\x1b[A", Key::Up),
            (b"\x1bOB", Key::Down),
            (b"\x1b[1;5C", Key::Right),
            (b"\x1b[5~", Key::PageUp),
            (b"\x1b[21~", Key::F(10)),
            (b"\x1b[[A", Key::F(1)),
            (b"\x1bOP", Key::F(1)),
            (b"\x1b", Key::Esc),
            (b"\r", Key::Enter),
            (b"\x18", Key::Ctrl('x')),
            ("ก".as_bytes(), Key::Char('ก')),
        ];
        for (bytes, key) in table {
            assert_eq!(keys(bytes), [*key], "{bytes:?}");
        }
        assert_eq!(keys(b"\x1b[C\x1b[C\x1b\r"), [Key::Right, Key::Right, Key::Esc, Key::Enter]);
    }

    #[test]
    fn a_paste_is_one_input_and_bounded() {
        let mut bytes = b"\x1b[200~".to_vec();
        bytes.extend(std::iter::repeat_n(b'x', 100_000));
        bytes.extend(b"\x1b[201~a");
        let inputs = decode(&bytes);
        assert_eq!(inputs.len(), 2);
        assert!(matches!(&inputs[0], Input::Paste(text) if text.len() <= LONGEST_PASTE));
    }

    #[test]
    fn a_paste_that_never_ends_does_not_swallow_what_follows() {
        let (mut decoder, mut inputs) = (Decoder::default(), Vec::new());
        decoder.feed(b"\x1b[200~text", &mut inputs);
        assert!(decoder.wait().is_some());
        decoder.timeout(&mut inputs);
        decoder.feed(b"\x1b[21~", &mut inputs);
        assert_eq!(inputs.last(), Some(&Input::Key(Key::F(10))));
    }

    proptest! {
        /// Bytes split anywhere decode alike, and nothing grows.
        #[test]
        fn splitting_changes_nothing(bytes in proptest::collection::vec(any::<u8>(), 0..200), cut in 0usize..200) {
            let cut = cut.min(bytes.len());
            let (mut decoder, mut split) = (Decoder::default(), Vec::new());
            decoder.feed(&bytes[..cut], &mut split);
            decoder.feed(&bytes[cut..], &mut split);
            prop_assert!(decoder.held.len() <= LONGEST + 1);
            decoder.timeout(&mut split);
            prop_assert_eq!(split, decode(&bytes));
        }
    }
}
