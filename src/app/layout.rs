//! Keys of other keyboards: which Latin letter stands on the key that typed a
//! letter of another script, so that letters that are extras work there, too.
//!
//! Only where nothing is written. Layouts: Russian (ЙЦУКЕН), Thai (Kedmanee),
//! Arabic (101). To extend: a row of letters in the order of [`KEYS`].

/// The keys, row by row.
const KEYS: &str = "qwertyuiopasdfghjklzxcvbnm/?";

/// What other layouts type with them; a blank where nothing of its own. On Arabic
/// keyboards one key types lam and alef, so these two mean nothing by themselves.
const LAYOUTS: [&str; 3] = ["йцукенгшщзфывапролдячсмить  ", "ๆไำพะัีรนยฟหกดเ้่าสผปแอิืทฝฦ", "ضصثقفغعهخحشسيب  تنمئءؤرﻻىةظ؟"];

/// The Latin letter on the key that typed this one.
#[must_use]
pub fn latin(typed: char) -> Option<char> {
    if typed.is_ascii() || typed.is_whitespace() {
        return None;
    }
    let lower = typed.to_lowercase().next().unwrap_or(typed);
    LAYOUTS.iter().find_map(|layout| {
        let at = layout.chars().position(|c| c == lower)?;
        KEYS.chars().nth(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_layout_has_every_key() {
        for layout in LAYOUTS {
            assert_eq!(layout.chars().count(), KEYS.chars().count(), "{layout}");
        }
        assert_eq!(latin('й'), Some('q'));
        assert_eq!(latin('Т'), Some('n'));
        assert_eq!(latin('ๆ'), Some('q'));
        assert_eq!(latin('ฝ'), Some('/'));
        assert_eq!(latin('؟'), Some('?'));
        assert_eq!(latin('q'), None);
        assert_eq!(latin('中'), None);
    }
}
