//! The bytes of one visitor's file in a folder: records, one after the other.
//!
//! ```text
//! record = MARK ‖ kind (1) ‖ day (4) ‖ id (16) ‖ length (4) ‖ sealed ‖ CRC-32 of all before (4)
//! ```
//!
//! Numbers are little-endian. The kind is a piece, a longer time to keep (no
//! bytes), or that all of it is deleted (no bytes). Whatever is no such record
//! is stepped over up to the next mark: the torn tail of a crash, with whole
//! records after it, costs nothing but itself.
//!
//! What this is not: system calls; these are in `folder`. To extend: a new
//! meaning is a new kind; one that is not known is stepped over.

use super::piece::Piece;

/// How each record begins; the last byte but one is the version.
const MARK: &[u8; 8] = b"\na26kp1\n";
const HEAD: usize = MARK.len() + 1 + 4 + 16 + 4;
const SUM: usize = 4;

const PIECE: u8 = 1;
const UNTIL: u8 = 2;
const GONE: u8 = 3;

/// What a file says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// The last day that it is kept.
    pub until_day: u32,
    pub gone: bool,
    pub pieces: Vec<Piece>,
    /// Whether there is any record.
    pub any: bool,
}

impl Found {
    /// Reads any bytes.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let mut found = Self::default();
        let mut rest = bytes;
        while !rest.is_empty() {
            if let Some(length) = found.take(rest) {
                rest = &rest[length..];
            } else {
                let next = rest[1..].windows(MARK.len()).position(|window| window == MARK);
                rest = next.map_or(&[][..], |at| &rest[1 + at..]);
            }
        }
        if found.gone {
            found.pieces.clear();
        }
        found
    }

    /// Takes the record that `bytes` begin with, and answers its length.
    fn take(&mut self, bytes: &[u8]) -> Option<usize> {
        let (head, rest) = bytes.split_at_checked(HEAD)?;
        let head = head.strip_prefix(MARK)?;
        let (kind, head) = head.split_first()?;
        let (day, head) = head.split_first_chunk()?;
        let (id, length) = head.split_first_chunk()?;
        let length = usize::try_from(u32::from_le_bytes(length.try_into().ok()?)).ok()?;
        let (sealed, rest) = rest.split_at_checked(length)?;
        let (sum, _) = rest.split_first_chunk()?;
        if crc32fast::hash(&bytes[..HEAD + length]) != u32::from_le_bytes(*sum) {
            return None;
        }
        match *kind {
            PIECE if self.pieces.iter().any(|piece| piece.id == *id) => {}
            PIECE => self.pieces.push(Piece { id: *id, sealed: sealed.to_vec() }),
            UNTIL => {}
            GONE => self.gone = true,
            _ => return Some(HEAD + length + SUM),
        }
        self.any = true;
        self.until_day = self.until_day.max(u32::from_le_bytes(*day));
        Some(HEAD + length + SUM)
    }
}

fn write(kind: u8, day: u32, id: &[u8; 16], sealed: &[u8], out: &mut Vec<u8>) {
    let start = out.len();
    out.extend_from_slice(MARK);
    out.push(kind);
    out.extend_from_slice(&day.to_le_bytes());
    out.extend_from_slice(id);
    // A piece is far below 4 GiB.
    out.extend_from_slice(&u32::try_from(sealed.len()).unwrap_or(u32::MAX).to_le_bytes());
    out.extend_from_slice(sealed);
    let sum = crc32fast::hash(&out[start..]);
    out.extend_from_slice(&sum.to_le_bytes());
}

/// Appends a piece, kept until that day.
pub(super) fn piece(piece: &Piece, until_day: u32, out: &mut Vec<u8>) {
    write(PIECE, until_day, &piece.id, &piece.sealed, out);
}

/// Appends that all of it is kept until that day.
pub(super) fn until(until_day: u32, out: &mut Vec<u8>) {
    write(UNTIL, until_day, &[0; 16], &[], out);
}

/// Appends that all of it is deleted, and that this is known until that day.
pub(super) fn gone(until_day: u32, out: &mut Vec<u8>) {
    write(GONE, until_day, &[0; 16], &[], out);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sample(n: u8) -> Piece {
        Piece { id: [n; 16], sealed: vec![n; 40] }
    }

    fn two() -> (Vec<u8>, usize) {
        let mut bytes = Vec::new();
        piece(&sample(1), 10, &mut bytes);
        let first = bytes.len();
        piece(&sample(2), 12, &mut bytes);
        (bytes, first)
    }

    #[test]
    fn what_is_written_is_found_once() {
        let (mut bytes, _) = two();
        piece(&sample(1), 11, &mut bytes);
        until(20, &mut bytes);
        let found = Found::of(&bytes);
        assert_eq!(found, Found { until_day: 20, gone: false, pieces: vec![sample(1), sample(2)], any: true });
        gone(15, &mut bytes);
        assert_eq!(Found::of(&bytes), Found { until_day: 20, gone: true, pieces: vec![], any: true });
        assert_eq!(Found::of(&[]), Found::default());
    }

    #[test]
    fn a_torn_tail_costs_only_itself() {
        let (bytes, first) = two();
        for cut in first..bytes.len() {
            assert_eq!(Found::of(&bytes[..cut]).pieces, [sample(1)], "cut at {cut}");
            let mut more = bytes[..cut].to_vec();
            piece(&sample(3), 1, &mut more);
            assert_eq!(Found::of(&more).pieces, [sample(1), sample(3)], "cut at {cut}");
        }
    }

    #[test]
    fn an_altered_byte_costs_one_record() {
        let (bytes, first) = two();
        for at in 0..bytes.len() {
            let mut altered = bytes.clone();
            altered[at] ^= 0x21;
            let left = if at < first { sample(2) } else { sample(1) };
            assert_eq!(Found::of(&altered).pieces, [left], "byte {at}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..400), at in 0_usize..100) {
            let mut bytes = bytes;
            let at = at.min(bytes.len());
            let tail = bytes.split_off(at);
            piece(&sample(5), 1, &mut bytes);
            bytes.extend(tail);
            prop_assert_eq!(Found::of(&bytes).pieces, [sample(5)]);
        }
    }
}
