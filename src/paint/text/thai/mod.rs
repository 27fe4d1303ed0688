//! Where Thai words end: Thai is written without spaces between words.
//!
//! [`word_ends`] looks for the row of words that costs least: a word of the
//! dictionary costs 10, one of the glossary 9, a piece of no known word 25. Few
//! long words win over many short ones, and known words over unknown pieces.
//! Spelling decides where a word may end at all: a vowel sign never leaves its
//! consonant, and some signs demand that more follows. Where the dictionary
//! fails, in foreign names for instance, no end is reported rather than a
//! doubtful one; the line breaker then cuts between clusters if it must.
//!
//! Only for line breaking: words may be compounds. No lookup of meanings, no
//! other language; Lao, Khmer and Burmese texts need U+200B between words.
//!
//! To extend: a word that must not be broken goes into `glossary`; how the
//! dictionary is made is told in `words.md`.

mod dictionary;
mod glossary;
#[cfg(test)]
mod tests;

const WORD: u32 = 10;
const GLOSSARY_WORD: u32 = 9;
const UNKNOWN: u32 = 25;
/// An unknown piece after another: a name is one word, not many.
const MORE_UNKNOWN: u32 = 15;
/// Letters up to which a word beside an unknown piece may be chance.
const SHORT: usize = 2;

/// Letters and signs of which words are made; not ๆ and ฯ, which follow words,
/// not digits.
#[must_use]
pub const fn is_letter(c: char) -> bool {
    matches!(c, '\u{E01}'..='\u{E2E}' | '\u{E30}'..='\u{E3A}' | '\u{E40}'..='\u{E45}' | '\u{E47}'..='\u{E4E}')
}

/// ๆ (repeats a word) and ฯ (shortens it): signs after words.
#[must_use]
pub const fn is_sign_after_word(c: char) -> bool {
    matches!(c, '\u{E2F}' | '\u{E46}')
}

/// Vowels written before their consonant: no line ends with one.
#[must_use]
pub const fn is_leading_vowel(c: char) -> bool {
    matches!(c, '\u{E40}'..='\u{E44}')
}

/// Following vowels, marks, ๆ and ฯ: no line starts with one.
#[must_use]
pub const fn never_starts_line(c: char) -> bool {
    matches!(c, '\u{E2F}'..='\u{E3A}' | '\u{E45}'..='\u{E4E}')
}

/// ฯลฯ ("and so on") and ฯพณฯ ("His Excellency"), which may start a line.
#[must_use]
pub fn starts_with_abbreviation(text: &str) -> bool {
    text.strip_prefix('ฯ').is_some_and(continues_abbreviation)
}

/// The rest of one of those.
#[must_use]
pub fn continues_abbreviation(text: &str) -> bool {
    text.starts_with("ลฯ") || text.starts_with("พณฯ")
}

/// Whether spelling lets a word end between two texts without blank between.
#[must_use]
pub fn may_break(before: &str, after: &str) -> bool {
    !after.starts_with(never_starts_line)
        && !before.ends_with(is_leading_vowel)
        && !starts_silent(after)
        && !needs_more(before)
}

/// A consonant silenced by thanthakhat (์), maybe with a short vowel: the end
/// of a word.
fn starts_silent(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(is_consonant)
        && match chars.next() {
            Some('\u{E4C}') => true,
            Some('\u{E34}' | '\u{E38}') => chars.next() == Some('\u{E4C}'),
            _ => false,
        }
}

/// A vowel that is written so only before a final consonant.
fn needs_more(text: &str) -> bool {
    let mut chars = text.chars().rev().skip_while(|c| matches!(c, '\u{E48}'..='\u{E4B}'));
    match chars.next() {
        Some('\u{E31}' | '\u{E37}') => true,
        // But ก็.
        Some('\u{E47}') => chars.next() != Some('ก'),
        // เ and consonant before it: เดิน, เมีย.
        Some('\u{E34}' | '\u{E35}') => chars.next().is_some_and(is_consonant) && chars.next() == Some('\u{E40}'),
        _ => false,
    }
}

const fn is_consonant(c: char) -> bool {
    matches!(c, '\u{E01}'..='\u{E2E}')
}

/// The cheapest row of words up to some letter, by its last word.
#[derive(Clone, Copy)]
struct Path {
    cost: u32,
    /// Letter at which the last word starts.
    start: usize,
    /// Whether an unknown piece is before that.
    after_unknown: bool,
}

const NO_PATH: Path = Path { cost: u32::MAX, start: 0, after_unknown: false };

/// The cheapest paths whose last word is known or is not.
#[derive(Clone, Copy)]
struct Paths {
    known: Path,
    unknown: Path,
}

/// Appends to `ends` the byte offsets at which words end, rising, without the
/// end of `run` itself; `run` is of letters only (see [`is_letter`]).
pub fn word_ends(run: &str, ends: &mut Vec<usize>) {
    let letters: Vec<u8> = run.chars().map(dictionary::letter).collect();
    let offsets: Vec<usize> = run.char_indices().map(|(at, _)| at).chain([run.len()]).collect();
    let count = letters.len();
    let may_end = |at: usize| at == count || may_break(&run[..offsets[at]], &run[offsets[at]..]);
    let may_end: Vec<bool> = (0..=count).map(may_end).collect();
    let mut paths = vec![Paths { known: NO_PATH, unknown: NO_PATH }; count + 1];
    paths[0].known.cost = 0;
    for start in 0..count {
        let Paths { known, unknown } = paths[start];
        let after_unknown = unknown.cost < known.cost;
        let cost = known.cost.min(unknown.cost);
        if cost == u32::MAX {
            continue;
        }
        let mut consider = |end: usize, price: u32| {
            let cost = cost + price;
            if may_end[end] && cost < paths[end].known.cost {
                paths[end].known = Path { cost, start, after_unknown };
            }
        };
        dictionary::for_each_word(&letters[start..], |length| consider(start + length, WORD));
        if let Some(length) = glossary::longest_word(&run[offsets[start]..]) {
            consider(start + length, GLOSSARY_WORD);
        }
        let end = (start + 1..count).find(|at| may_end[*at]).unwrap_or(count);
        let anew = known.cost.saturating_add(UNKNOWN);
        let more = unknown.cost.saturating_add(MORE_UNKNOWN);
        if anew.min(more) < paths[end].unknown.cost {
            let after_unknown = more < anew;
            paths[end].unknown = Path { cost: anew.min(more), start, after_unknown };
        }
    }
    let first = ends.len();
    let mut end = count;
    let mut is_unknown = paths[count].unknown.cost < paths[count].known.cost;
    let mut following: Option<(usize, bool)> = None;
    while end > 0 {
        let path = if is_unknown { paths[end].unknown } else { paths[end].known };
        let length = end - path.start;
        if let Some((next_length, next_unknown)) = following {
            let doubtful = match (is_unknown, next_unknown) {
                (true, true) => true,
                (true, false) => next_length <= SHORT,
                (false, true) => length <= SHORT,
                (false, false) => false,
            };
            if !doubtful {
                ends.push(offsets[end]);
            }
        }
        following = Some((length, is_unknown));
        (end, is_unknown) = (path.start, path.after_unknown);
    }
    ends[first..].reverse();
}
