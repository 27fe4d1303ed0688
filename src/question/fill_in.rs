//! Fill in: something written. Accepted spellings are words and stand in
//! Fluent, separated by `|`; case, spaces, punctuation at the ends and the
//! script of digits do not matter.

use super::{Ask, FULL, Fault, Grade, Kind, Lexicon, Need, Remark, Verdict, Word, list_faults, why};
use serde::Deserialize;

/// `FillIn(wrong: ["cov66"])`
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FillIn {
    /// Wrong answers that are expected and have feedback of their own.
    #[serde(default)]
    pub wrong: Vec<String>,
}

/// Makes two spellings of one answer equal: lower case, digits of any script
/// as ASCII, no spaces, no marks at the ends.
#[must_use]
pub fn fold(text: &str) -> String {
    let lower: String = text.chars().flat_map(char::to_lowercase).map(ascii_digit).collect();
    let trimmed = lower.trim_matches(|c: char| !c.is_alphanumeric() && !is_mark(c));
    trimmed
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{200b}' | '\u{2060}' | '-' | '\u{2010}' | '\u{2011}'))
        .collect()
}

/// A digit of Thai, Arabic or Devanagari as ASCII.
fn ascii_digit(c: char) -> char {
    for zero in ['๐', '٠', '۰', '०', '０'] {
        let value = u32::from(c).wrapping_sub(u32::from(zero));
        if value < 10 {
            return char::from_digit(value, 10).unwrap_or(c);
        }
    }
    c
}

/// Thai vowels and tone marks are no letters to Rust, yet end words.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0e30}'..='\u{0e4e}' | '\u{0300}'..='\u{036f}' | '\u{064b}'..='\u{0652}')
}

/// The spellings of an `accept` text, as written.
pub fn variants(text: &str) -> impl Iterator<Item = &str> {
    text.split('|').map(str::trim).filter(|variant| !variant.is_empty())
}

fn accepts(lexicon: &dyn Lexicon, attribute: &str, answer: &str) -> bool {
    lexicon.attribute(attribute).is_some_and(|text| variants(&text).any(|variant| fold(variant) == answer))
}

impl Kind for FillIn {
    fn ask(&self, chosen: &[String]) -> Ask {
        if chosen.is_empty() { Ask::Write } else { Ask::Done { about: Vec::new() } }
    }

    fn grade(&self, answer: &[String], lexicon: &dyn Lexicon) -> Grade {
        let given = fold(answer.first().map_or("", String::as_str));
        let right = !given.is_empty() && accepts(lexicon, "accept", &given);
        let expected = self.wrong.iter().find(|id| !right && accepts(lexicon, id, &given));
        let remarks = match (right, expected) {
            (true, _) => Vec::new(),
            (false, Some(id)) => vec![Remark { about: Vec::new(), verdict: Verdict::Wrong, why: vec![why(id)] }],
            (false, None) => {
                vec![Remark { about: Vec::new(), verdict: Verdict::Wrong, why: vec![Word::Program("fill-in-other")] }]
            }
        };
        Grade { score: if right { FULL } else { 0 }, remarks, solution: vec![vec![Word::Own("accept".to_owned())]] }
    }

    fn kept(&self, answer: &[String], lexicon: &dyn Lexicon) -> Vec<String> {
        let given = fold(answer.first().map_or("", String::as_str));
        let mut known = std::iter::once("accept").chain(self.wrong.iter().map(String::as_str));
        if known.any(|attribute| accepts(lexicon, attribute, &given)) { answer.to_vec() } else { vec![String::new()] }
    }

    fn needs(&self) -> Vec<Need> {
        let mut needs = vec![Need::must("accept"), Need::must("why")];
        for id in &self.wrong {
            needs.extend([Need::must(id), Need::must(format!("{id}-why"))]);
        }
        needs
    }

    fn faults(&self) -> Vec<Fault> {
        list_faults(&self.wrong, "wrong answers", 0)
    }
}
