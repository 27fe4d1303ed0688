//! Where Thai words end, for line breaking. (Dictionary to follow.)

/// Appends to `ends` the byte offsets inside `run` (letters and marks only)
/// at which a line may end.
pub fn word_ends(run: &str, ends: &mut Vec<usize>) {
    let mut before = None;
    for (at, c) in run.char_indices() {
        if let Some(previous) = before
            && may_break_between(previous, c)
        {
            ends.push(at);
        }
        before = Some(c);
    }
}

/// Letters and marks that words are made of; not digits, not the baht sign.
#[must_use]
pub const fn is_letter(c: char) -> bool {
    matches!(c, '\u{E01}'..='\u{E3A}' | '\u{E40}'..='\u{E4E}')
}

/// Whether Thai spelling lets a line end between these two characters.
#[must_use]
pub const fn may_break_between(left: char, right: char) -> bool {
    !matches!(left, '\u{E40}'..='\u{E44}')
        && !matches!(right, '\u{E2F}'..='\u{E3A}' | '\u{E45}'..='\u{E4E}')
}

/// Vowels written before their consonant: no line ends with one.
#[must_use]
pub fn is_leading_vowel(c: char) -> bool {
    matches!(c, '\u{E40}'..='\u{E44}')
}

/// Following vowels, marks, ๆ and ฯ: no line starts with one.
#[must_use]
pub fn never_starts_line(c: char) -> bool {
    matches!(c, '\u{E2F}'..='\u{E3A}' | '\u{E45}'..='\u{E4E}')
}

/// ฯลฯ ("and so on") and ฯพณฯ ("His Excellency"), which may start a line.
#[must_use]
pub fn starts_with_abbreviation(text: &str) -> bool {
    text.starts_with("ฯลฯ") || text.starts_with("ฯพณฯ")
}
