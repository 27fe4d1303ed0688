//! Words as search sees them: without case and accents, and where they occur.
//!
//! What this is not: places and their order, which are the index's. To extend:
//! letters of another script that readers take for the same are rows of
//! [`fold`].

use memchr::memmem::Finder;

/// A letter as search sees it: lower case, without accents; `None` for what has no
/// weight (marks of Arabic, soft hyphens, invisible breaks).
#[must_use]
pub fn fold(c: char) -> Option<char> {
    let lower = c.to_lowercase().next().unwrap_or(c);
    Some(match lower {
        '\u{200b}' | '\u{2060}' | '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{652}' => return None,
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' => 'i',
        'ñ' | 'ń' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ś' | 'š' => 's',
        'ź' | 'ż' | 'ž' => 'z',
        'أ' | 'إ' | 'آ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        'ё' => 'е',
        '’' | '‘' => '\'',
        other => {
            crate::app::lines::digit(other).and_then(|d| char::from_digit(u32::try_from(d).ok()?, 10)).unwrap_or(other)
        }
    })
}

/// A text as search sees it.
#[must_use]
pub fn folded(text: &str) -> String {
    text.chars().filter_map(fold).collect()
}

/// A word that is looked for, folded; prepared once for all texts.
pub(super) struct Wanted<'a> {
    finder: Finder<'a>,
    /// If it is the number of an article.
    pub(super) number: Option<u8>,
}

impl<'a> Wanted<'a> {
    pub(super) fn new(word: &'a str) -> Self {
        Self { finder: Finder::new(word), number: word.parse().ok() }
    }

    /// 2: at the start of a word; 1: within one; 0: not at all.
    pub(super) fn fits(&self, text: &str) -> u32 {
        // Mostly it is not there at all.
        let Some(first) = self.within(text) else { return 0 };
        if self.starts_after(text, first).is_some() { 2 } else { 1 }
    }

    /// Where it is.
    pub(super) fn within(&self, text: &str) -> Option<usize> {
        self.finder.find(text.as_bytes())
    }

    /// Where it is the start of a word.
    pub(super) fn starts(&self, text: &str) -> Option<usize> {
        self.starts_after(text, 0)
    }

    fn starts_after(&self, text: &str, from: usize) -> Option<usize> {
        // Both are UTF-8, so a hit lies between characters.
        let rest = text.get(from..)?;
        self.finder
            .find_iter(rest.as_bytes())
            .map(|at| from + at)
            .find(|at| text[..*at].chars().next_back().is_none_or(|before| !before.is_alphanumeric()))
    }
}
