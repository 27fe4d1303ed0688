//! Pieces: facts as the store gets them, sealed.
//!
//! ```text
//! sealed = 1 ‖ nonce (12) ‖ ChaCha20-Poly1305(key of the code, nonce, lines; data: 1 ‖ id)
//! ```
//!
//! `lines` are those of a journal (`number origin minute fact sum`), filled up
//! with line breaks to a multiple of [`GRAIN`] bytes, so that the length of a
//! piece does not say which answer is in it. The first byte is the version.
//!
//! What this is not: which facts go into a piece; that is `visitor`. To extend:
//! another version is another first byte; old ones stay readable.

use std::fmt;

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce};

use super::error::Failed;
use super::secret::random;
use crate::store::journal::Line;

/// Random name of a piece: the same piece is stored once, however often it is
/// sent.
pub type Id = [u8; 16];

const VERSION: u8 = 1;
/// Lengths of what is sealed are multiples of this, in bytes.
const GRAIN: usize = 256;
/// What sealing adds, in bytes.
const OVERHEAD: usize = 1 + NONCE_LEN + 16;

/// Some facts of one visitor, sealed.
#[derive(Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its name.
    pub id: Id,
    /// What only her code opens.
    pub sealed: Vec<u8>,
}

impl Piece {
    /// Seals `lines` under a new id.
    pub(super) fn seal(key: &LessSafeKey, lines: &[Line]) -> Result<Self, Failed> {
        let id: Id = random()?;
        let nonce: [u8; NONCE_LEN] = random()?;
        let mut text = Vec::new();
        for line in lines {
            line.write(0, &mut text);
        }
        text.resize(text.len().next_multiple_of(GRAIN).max(GRAIN), b'\n');
        let data = Aad::from(data(id));
        key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), data, &mut text)
            .map_err(|_| Failed::Broken)?;
        let mut sealed = Vec::with_capacity(1 + NONCE_LEN + text.len());
        sealed.push(VERSION);
        sealed.extend_from_slice(&nonce);
        sealed.append(&mut text);
        Ok(Self { id, sealed })
    }

    /// The lines in it, or `None` if it was not sealed with this key, was
    /// altered, or is of a later version.
    pub(super) fn open(&self, key: &LessSafeKey) -> Option<Vec<Line>> {
        let (version, rest) = self.sealed.split_first()?;
        let (nonce, text) = rest.split_at_checked(NONCE_LEN)?;
        if *version != VERSION || text.len() < CHACHA20_POLY1305.tag_len() {
            return None;
        }
        let mut text = text.to_vec();
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let text = key.open_in_place(nonce, Aad::from(data(self.id)), &mut text).ok()?;
        let lines = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        lines.map(|line| Line::parse(line, 0)).collect()
    }

    /// Bytes that `lines` will be as a piece.
    pub(super) fn length(lines: &[Line]) -> usize {
        /// Number, origin, minute, sum and blanks at their longest.
        const REST: usize = 20 + 1 + 16 + 1 + 20 + 1 + 1 + 8 + 1;
        lines.iter().map(|line| line.text.len() + REST).sum::<usize>() + GRAIN + OVERHEAD
    }
}

impl fmt::Debug for Piece {
    /// Nothing of it in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Piece")
    }
}

/// What is not secret but must be the same: version and id.
fn data(id: Id) -> [u8; 17] {
    let mut data = [VERSION; 17];
    data[1..].copy_from_slice(&id);
    data
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learn::code::Code;
    use crate::learn::fact::{Fact, Record};
    use crate::store::kept::Secret;

    fn key(code: u8) -> LessSafeKey {
        Secret::new(&[9; 32]).seal(Code([code; 7])).unwrap()
    }

    fn lines() -> Vec<Line> {
        let fact = |number| Fact::Opened { lesson: "udhr/ศักดิ์ศรี\nx".into(), page: number };
        (1..4_u16)
            .map(|number| {
                Line::of(&Record { number: number.into(), origin: 7, minute: 8, fact: fact(number) }).unwrap()
            })
            .collect()
    }

    #[test]
    fn only_the_code_opens_it_and_nothing_is_legible() {
        let piece = Piece::seal(&key(1), &lines()).unwrap();
        assert_eq!(piece.open(&key(1)).unwrap(), lines());
        assert_eq!(piece.open(&key(2)), None);
        assert!(!piece.sealed.windows(4).any(|window| window == b"udhr"));
        assert_eq!(format!("{piece:?}"), "Piece");
        assert_ne!(piece, Piece::seal(&key(1), &lines()).unwrap());
        assert!(piece.sealed.len() <= Piece::length(&lines()));
    }

    #[test]
    fn its_length_says_little() {
        let empty = Piece::seal(&key(1), &[]).unwrap();
        assert_eq!(empty.open(&key(1)).unwrap(), []);
        assert_eq!(empty.sealed.len(), Piece::seal(&key(1), &lines()[..1]).unwrap().sealed.len());
    }

    #[test]
    fn any_altered_byte_bit_or_length_is_refused() {
        let piece = Piece::seal(&key(1), &lines()).unwrap();
        for at in 0..piece.sealed.len() {
            for bit in 0..8 {
                let mut altered = piece.clone();
                altered.sealed[at] ^= 1 << bit;
                assert_eq!(altered.open(&key(1)), None, "byte {at} bit {bit}");
            }
            let cut = Piece { id: piece.id, sealed: piece.sealed[..at].to_vec() };
            assert_eq!(cut.open(&key(1)), None, "cut at {at}");
        }
        for at in 0..16 {
            let mut altered = piece.clone();
            altered.id[at] ^= 1;
            assert_eq!(altered.open(&key(1)), None, "id {at}");
        }
    }
}
