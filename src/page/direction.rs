//! Which way a text runs: the plain rules, without tables.
//!
//! What this is not: reordering, which is the painter's. To extend: a script
//! that runs to the left gets its range in `runs_left`.

/// The direction in which a text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Direction {
    /// As Latin, Thai and Chinese letters.
    #[default]
    LeftToRight,
    /// As Arabic and Hebrew letters.
    RightToLeft,
}

impl Direction {
    /// The direction of a text by its first letter, or mark of direction; what
    /// is isolated (names, titles, keys) does not decide. `None` when there is
    /// no letter.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        letters(text).next()
    }

    /// The direction of a paragraph on a page of direction `page`: that of its
    /// first letter, but the page's own if at least half of the letters run so.
    /// Thus neither a name at the start of a sentence nor a quoted word turns a
    /// paragraph round.
    #[must_use]
    pub fn among(text: &str, page: Self) -> Self {
        match Self::of(text) {
            Some(first) if first != page => {
                let (own, other) = letters(text).fold((0_usize, 0_usize), |(own, other), way| {
                    if way == page { (own + 1, other) } else { (own, other + 1) }
                });
                if own >= other { page } else { first }
            }
            _ => page,
        }
    }
}

/// The directions of the letters of a text that are not isolated.
fn letters(text: &str) -> impl Iterator<Item = Direction> {
    let mut isolates = 0_usize;
    text.chars().filter_map(move |c| {
        match c {
            '\u{2066}'..='\u{2068}' => isolates += 1,
            '\u{2069}' => isolates = isolates.saturating_sub(1),
            _ if isolates > 0 => {}
            '\u{200e}' => return Some(Direction::LeftToRight),
            '\u{200f}' | '\u{61c}' => return Some(Direction::RightToLeft),
            c if c.is_alphabetic() => {
                return Some(if runs_left(c) { Direction::RightToLeft } else { Direction::LeftToRight });
            }
            _ => {}
        }
        None
    })
}

/// Letters of Hebrew, Arabic, Syriac, Thaana, N'Ko and their like.
fn runs_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::Direction::{LeftToRight, RightToLeft};
    use super::*;

    #[test]
    fn the_first_letter_decides() {
        assert_eq!(Direction::of("1948: everyone"), Some(LeftToRight));
        assert_eq!(Direction::of("«لكل شخص» everyone"), Some(RightToLeft));
        assert_eq!(Direction::of("\u{2068}Everyone\u{2069}: لكل"), Some(RightToLeft));
        assert_eq!(Direction::of("שלום"), Some(RightToLeft));
        for none in ["", "12/30", "٣", "– … ?"] {
            assert_eq!(Direction::of(none), None, "{none}");
        }
    }

    #[test]
    fn a_page_keeps_its_own_paragraphs() {
        assert_eq!(Direction::among("UNESCO منظمة الأمم المتحدة", RightToLeft), RightToLeft);
        assert_eq!(Direction::among("Everyone has the right to «حق» life.", RightToLeft), LeftToRight);
        assert_eq!(Direction::among("لكل فرد الحق", LeftToRight), RightToLeft);
        assert_eq!(Direction::among("12", RightToLeft), RightToLeft);
    }
}
