//! The words of `words.bin`, read where they lie: nothing is loaded or built.
//!
//! The data are an automaton of three-byte edges, described in `words.md`.
//! Damaged data cannot do harm: what lies outside is no word.

static WORDS: &[u8] = include_bytes!("words.bin");

/// First edge of the first letter.
const ROOT: u16 = 0;
/// Where nothing follows.
const NO_EDGES: u16 = u16::MAX;
const HEADER: usize = 2;
const EDGE: usize = 3;
const LAST: u8 = 0x80;

/// The number of a Thai character in the data; 0 for all others.
pub(super) fn letter(c: char) -> u8 {
    let number = u32::from(c).wrapping_sub(0xE00);
    u8::try_from(number).ok().filter(|number| *number < LAST).unwrap_or(0)
}

/// Calls `found` with the length of each word with which `letters` start,
/// shortest first.
pub(super) fn for_each_word(letters: &[u8], mut found: impl FnMut(usize)) {
    let [low, high, ..] = WORDS else { return };
    let first_word = u16::from_le_bytes([*low, *high]);
    let mut node = ROOT;
    for (at, letter) in letters.iter().enumerate() {
        let Some(next) = follow(node, *letter) else {
            return;
        };
        if next >= first_word {
            found(at + 1);
        }
        if next == NO_EDGES {
            return;
        }
        node = next;
    }
}

/// The node to which the edge with this letter leads.
fn follow(node: u16, letter: u8) -> Option<u16> {
    let edges = WORDS.get(HEADER + usize::from(node) * EDGE..)?;
    for edge in edges.chunks_exact(EDGE) {
        let [label, low, high] = edge else {
            return None;
        };
        if label & !LAST == letter {
            return Some(u16::from_le_bytes([*low, *high]));
        }
        if label & LAST != 0 {
            return None;
        }
    }
    None
}
