//! Right-to-left text for terminals that draw cells from left to right:
//! letters in the shapes of their places, lines in the order they are seen.
//!
//! First [`Shaper::shape`], then wrapping, then [`Paragraph::visual`] for each line:
//! lines end where they end in reading order, and what was measured is what is
//! drawn. Levels come from the Unicode Bidirectional Algorithm (UAX 9). Its last
//! steps are done here by clusters, so that a mark stays with its letter (L3),
//! and brackets are mirrored (L4).
//!
//! Not here: which way a paragraph runs, which is [`Direction::among`]'s, and
//! where a row begins. To extend: a sign with a mirrored twin gets a line in
//! `mirrored`; a script with joined letters needs a shaper beside [`Shaper`].

use std::borrow::Cow;
use std::ops::Range;

use ar_reshaper::config::Ligatures;
use ar_reshaper::prelude::LigatureNames;
use ar_reshaper::{ArabicReshaper, Language, ReshaperConfig};
use unicode_bidi::{Level, ParagraphBidiInfo};

use super::clusters;
use crate::page::Direction;

/// Whether there is anything that runs to the left. May say so of a few
/// characters that do not, never the other way round.
#[must_use]
pub fn has_right_to_left(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().any(|(at, byte)| match byte {
        0xd6..=0xdf => true,
        0xe0 => matches!(bytes.get(at + 1), Some(0xa0..=0xa3)),
        0xef => matches!(bytes.get(at + 1), Some(0xac..=0xbb)),
        0xf0 => matches!(bytes.get(at + 1), Some(0x90 | 0x9e)),
        _ => false,
    })
}

/// Gives Arabic letters the shapes that they have between their neighbours.
pub struct Shaper(ArabicReshaper);

impl Default for Shaper {
    fn default() -> Self {
        let mut config = ReshaperConfig {
            language: Language::Arabic,
            delete_harakat: false,
            shift_harakat_position: false,
            delete_tatweel: false,
            support_zwj: false,
            use_unshaped_instead_of_isolated: false,
            support_ligatures: true,
            ligatures: Ligatures::empty(),
        };
        // Lam and alef are one sign in every font; no other pair has to be.
        for name in [
            LigatureNames::ARABIC_LIGATURE_LAM_WITH_ALEF,
            LigatureNames::ARABIC_LIGATURE_LAM_WITH_ALEF_WITH_HAMZA_ABOVE,
            LigatureNames::ARABIC_LIGATURE_LAM_WITH_ALEF_WITH_HAMZA_BELOW,
            LigatureNames::ARABIC_LIGATURE_LAM_WITH_ALEF_WITH_MADDA_ABOVE,
        ] {
            config.update_ligature(name, true);
        }
        Self(ArabicReshaper::new(config))
    }
}

impl Shaper {
    /// The text with its Arabic letters shaped, still in reading order; marks
    /// stay behind their letters. The beginning of a text, shaped alone, has as
    /// many bytes as it has in the whole.
    #[must_use]
    pub fn shape<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if !text.contains(is_letter) {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len() * 3 / 2);
        let mut rest = text;
        while let Some(start) = rest.find(is_letter) {
            let (before, word) = rest.split_at(start);
            out.push_str(before);
            let end = word.find(|c| !is_letter(c) && !is_mark(c)).unwrap_or(word.len());
            // Word by word: what the shaper passes over would mislead it.
            let shaped = self.0.reshape(&word[..end]);
            out.push_str(if shaped.contains('\0') { &word[..end] } else { &shaped });
            rest = &word[end..];
        }
        out.push_str(rest);
        Cow::Owned(out)
    }
}

impl std::fmt::Debug for Shaper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shaper")
    }
}

/// Letters that may join, and the stroke that lengthens them.
fn is_letter(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64a}' | '\u{66e}' | '\u{66f}' | '\u{671}'..='\u{6d3}' | '\u{6d5}' | '\u{6fa}'..='\u{6fc}')
}

/// Marks on Arabic letters.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}')
}

/// A piece of a line as it is seen, from left to right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Where it stands in the paragraph.
    pub bytes: Range<usize>,
    /// The sign to draw instead, for one that looks the other way here.
    pub mirrored: Option<&'static str>,
}

/// A paragraph whose lines are to be put into the order they are seen in.
#[derive(Debug)]
pub struct Paragraph<'a> {
    text: &'a str,
    /// Nothing when everything runs to the right.
    levels: Option<ParagraphBidiInfo<'a>>,
}

impl<'a> Paragraph<'a> {
    /// A paragraph that runs in this direction; its text is shaped already.
    #[must_use]
    pub fn new(text: &'a str, direction: Direction) -> Self {
        let level = match direction {
            Direction::LeftToRight if !has_right_to_left(text) => return Self { text, levels: None },
            Direction::LeftToRight => Level::ltr(),
            Direction::RightToLeft => Level::rtl(),
        };
        Self { text, levels: Some(ParagraphBidiInfo::new(text, Some(level))) }
    }

    /// The clusters of a line from left to right; what follows in the text as it
    /// does on screen is one piece.
    #[must_use]
    pub fn visual(&self, line: Range<usize>) -> Vec<Seen> {
        let Some(paragraph) = &self.levels else {
            return vec![Seen { bytes: line, mirrored: None }];
        };
        let levels = paragraph.reordered_levels(line.clone());
        let parts: Vec<(Range<usize>, Level)> = clusters(&self.text[line.clone()])
            .map(|(at, cluster, _)| {
                let at = line.start + at;
                (at..at + cluster.len(), levels[at])
            })
            .collect();
        let order: Vec<Level> = parts.iter().map(|(_, level)| *level).collect();
        let mut seen: Vec<Seen> = Vec::new();
        for at in ParagraphBidiInfo::reorder_visual(&order) {
            let (bytes, level) = parts[at].clone();
            let mirrored = if level.is_rtl() { mirrored(&self.text[bytes.clone()]) } else { None };
            match seen.last_mut() {
                Some(last) if last.mirrored.is_none() && mirrored.is_none() && last.bytes.end == bytes.start => {
                    last.bytes.end = bytes.end;
                }
                _ => seen.push(Seen { bytes, mirrored }),
            }
        }
        seen
    }

    /// A line as it is seen, from left to right.
    #[must_use]
    pub fn line(&self, line: Range<usize>) -> Cow<'a, str> {
        if self.levels.is_none() {
            return Cow::Borrowed(&self.text[line]);
        }
        let piece = |seen: &Seen| seen.mirrored.unwrap_or(&self.text[seen.bytes.clone()]);
        Cow::Owned(self.visual(line).iter().map(piece).collect())
    }
}

/// One line as it is seen, from left to right.
#[must_use]
pub fn line(text: &str, direction: Direction) -> Cow<'_, str> {
    Paragraph::new(text, direction).line(0..text.len())
}

/// Cells from the left edge of a line, as it is seen, to the cluster at byte
/// `at`; nothing when the line ends there.
#[must_use]
pub fn cells_before(paragraph: &Paragraph<'_>, line: Range<usize>, at: usize) -> Option<u16> {
    let mut cells = 0_u16;
    for seen in paragraph.visual(line) {
        for (from, cluster, wide) in clusters(&paragraph.text[seen.bytes.clone()]) {
            let from = seen.bytes.start + from;
            if wide > 0 && (from..from + cluster.len()).contains(&at) {
                return Some(cells);
            }
            cells = cells.saturating_add(wide);
        }
    }
    None
}

/// The twin of a sign that looks the other way in right-to-left text.
fn mirrored(sign: &str) -> Option<&'static str> {
    Some(match sign {
        "(" => ")",
        ")" => "(",
        "[" => "]",
        "]" => "[",
        "{" => "}",
        "}" => "{",
        "<" => ">",
        ">" => "<",
        "«" => "»",
        "»" => "«",
        "‹" => "›",
        "›" => "‹",
        "≤" => "≥",
        "≥" => "≤",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use Direction::{LeftToRight, RightToLeft};
    use proptest::prelude::*;

    fn shaped(text: &str) -> String {
        Shaper::default().shape(text).into_owned()
    }

    /// What stands on screen, read from left to right.
    fn seen(text: &str, direction: Direction) -> String {
        line(&shaped(text), direction).into_owned()
    }

    #[test]
    fn letters_take_the_shape_of_their_place() {
        // sin initial, lam-alef final, mim isolated: three cells for four letters.
        assert_eq!(shaped("سلام"), "\u{feb3}\u{fefc}\u{fee1}");
        assert_eq!(super::super::width(&shaped("سلام")), 3);
        // The mark stays behind its letter, and inside the pair.
        assert_eq!(shaped("لُا"), "\u{fefb}\u{64f}");
        assert_eq!(shaped("حقًّا"), "\u{fea3}\u{fed8}\u{64b}\u{651}\u{fe8e}");
        // Words do not join; nor does anything across a joiner that forbids it.
        assert_eq!(shaped("ب ب"), "\u{fe8f} \u{fe8f}");
        assert_eq!(shaped("می\u{200c}خواهم"), [shaped("می"), "\u{200c}".into(), shaped("خواهم")].concat());
        assert_eq!(shaped("Article 26 – เรียน 人权"), "Article 26 – เรียน 人权");
    }

    #[test]
    fn words_numbers_and_brackets_stand_where_they_are_read() {
        // Hebrew has no shapes: the order is seen best with it.
        assert_eq!(seen("אבג", RightToLeft), "גבא");
        assert_eq!(seen("אב 12 גד", RightToLeft), "דג 12 בא");
        assert_eq!(seen("אב (גד)!", RightToLeft), "!(דג) בא");
        assert_eq!(seen("«אב»", RightToLeft), "«בא»");
        assert_eq!(seen("אב Article 26, גד", RightToLeft), "דג ,Article 26 בא");
        assert_eq!(seen("say «אב» now", LeftToRight), "say «בא» now");
        assert_eq!(seen("12.", RightToLeft), ".12");
        // Arabic-Indic digits too, and a share of them.
        assert_eq!(seen("א ٣٤ ב", RightToLeft), "ב ٣٤ א");
        assert_eq!(seen("א 50%", RightToLeft), "50% א");
        // An isolated name keeps its signs to itself.
        assert_eq!(seen("א: \u{2068}why?\u{2069}", RightToLeft).replace(['\u{2068}', '\u{2069}'], ""), "why? :א");
    }

    #[test]
    fn marks_stay_with_their_letters() {
        assert_eq!(seen("שָׁל", RightToLeft), "לשָׁ");
        assert_eq!(seen("بُت", RightToLeft), "\u{fe96}\u{fe91}\u{64f}");
    }

    /// Levels are found in the paragraph, not in the line: a number at the start
    /// of a line after Arabic words is still a number among them.
    #[test]
    fn lines_are_ordered_as_parts_of_their_paragraph() {
        let text = "ا ب 5% ج";
        let paragraph = Paragraph::new(text, RightToLeft);
        let second = text.find('5').expect("the number");
        let whole = paragraph.line(0..text.len()).into_owned();
        let line = paragraph.line(second..text.len()).into_owned();
        assert!(whole.starts_with(&line), "{whole} {line}");
    }

    #[test]
    fn the_caret_stands_on_the_letter_it_is_before() {
        let text = shaped("اب cd");
        let paragraph = Paragraph::new(&text, RightToLeft);
        let at = |byte| cells_before(&paragraph, 0..text.len(), byte);
        // Seen: `cd با`.
        assert_eq!([at(0), at(3), at(7), at(8), at(9)], [Some(4), Some(3), Some(0), Some(1), None]);
    }

    const LETTERS: &str =
        "[a-c ()«»0-9٣٤۴.,:%לאבשָׁاأإآبتلمهيىةءؤئپچژگکیًٌُّْـ،؟\u{200c}\u{200d}\u{200f}\u{2067}\u{2068}\u{2069}จำ人！]{0,24}";

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn whatever_is_written_nothing_is_lost(text in LETTERS, rtl in any::<bool>()) {
            let shaped = shaped(&text);
            let direction = if rtl { RightToLeft } else { LeftToRight };
            let paragraph = Paragraph::new(&shaped, direction);
            let mut bytes: Vec<Range<usize>> = paragraph.visual(0..shaped.len()).into_iter().map(|s| s.bytes).collect();
            prop_assert_eq!(super::super::width(&paragraph.line(0..shaped.len())), super::super::width(&shaped));
            bytes.sort_by_key(|range| range.start);
            let mut at = 0;
            for range in bytes {
                prop_assert_eq!(range.start, at);
                at = range.end;
            }
            prop_assert_eq!(at, shaped.len());
        }

        /// Fields count on it: the caret is placed by what is before it.
        #[test]
        fn a_beginning_is_as_long_alone_as_in_the_whole(text in LETTERS, cut in any::<prop::sample::Index>()) {
            let edges: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let at = edges[cut.index(edges.len())];
            let (beginning, whole) = (shaped(&text[..at]), shaped(&text));
            prop_assert!(whole.is_char_boundary(beginning.len()), "{:?} {:?}", beginning, whole);
        }

        #[test]
        fn any_text_is_shaped_without_a_panic(text in "\\PC*") {
            let shaped = shaped(&text);
            prop_assert!(has_right_to_left(&text) || shaped == text);
        }
    }
}
