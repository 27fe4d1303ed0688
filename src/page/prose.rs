//! Prose as translators wrote it → paragraphs of one line each.
//!
//! Message files keep the line breaks of their source. A single one there means
//! nothing, a blank line ends a paragraph. Not Markdown: no lists, no emphasis.

use std::borrow::Cow;

/// The paragraphs of `text`, which blank lines separate; none is empty.
pub fn paragraphs(text: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let (paragraph, following) = split_at_blank_line(rest);
            rest = following;
            let joined = join_soft_breaks(paragraph);
            if !joined.is_empty() {
                return Some(joined);
            }
        }
        None
    })
}

/// One paragraph on one line: a line break, with the blanks around it, becomes
/// a space, but nothing between two letters of Thai or of Chinese and Japanese.
#[must_use]
pub fn join_soft_breaks(text: &str) -> Cow<'_, str> {
    let text = text.trim_matches(is_space);
    if !text.contains('\n') {
        return Cow::Borrowed(text);
    }
    let mut joined = String::with_capacity(text.len());
    for line in text.lines().map(|line| line.trim_matches(is_space)) {
        if let (Some(left), Some(right)) = (joined.chars().next_back(), line.chars().next())
            && needs_space(left, right)
        {
            joined.push(' ');
        }
        joined.push_str(line);
    }
    Cow::Owned(joined)
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// Up to the first blank line, and what follows it.
fn split_at_blank_line(text: &str) -> (&str, &str) {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_matches(is_space).is_empty() {
            return (&text[..at], &text[at + line.len()..]);
        }
        at += line.len();
    }
    (text, "")
}

fn needs_space(left: char, right: char) -> bool {
    let thai = is_thai_letter(left) && is_thai_letter(right) || {
        // ฯ closes an abbreviation and belongs to what stands before it.
        is_thai_letter(left) && right == 'ฯ'
    };
    let eastern = match (is_eastern(left), is_eastern(right)) {
        (true, true) => true,
        (true, false) => is_shared_punctuation(right),
        (false, true) => is_shared_punctuation(left),
        (false, false) => false,
    };
    // After ZERO WIDTH SPACE or WORD JOINER the author has decided.
    let decided = matches!(left, '\u{200B}' | '\u{2060}') || matches!(right, '\u{200B}' | '\u{2060}');
    !(thai || eastern || decided)
}

/// Letters and marks, without ฯ and ๆ, around which Thai puts spaces.
fn is_thai_letter(c: char) -> bool {
    matches!(c, '\u{E01}'..='\u{E2E}' | '\u{E30}'..='\u{E3A}' | '\u{E40}'..='\u{E45}' | '\u{E47}'..='\u{E4E}')
}

/// Han, kana and their punctuation. Not Hangul: Korean has spaces.
fn is_eastern(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{312F}' | '\u{31A0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF01}'..='\u{FF60}'
        | '\u{20000}'..='\u{3FFFF}')
}

/// Punctuation which Chinese shares with Latin and sets without spaces.
fn is_shared_punctuation(c: char) -> bool {
    matches!(c, '\u{2014}' | '\u{2018}'..='\u{201D}' | '\u{2026}' | '\u{B7}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn soft_breaks() {
        for (text, expected) in [
            ("  one \n  two\r\nthree\n", "one two three"),
            ("สิทธิ\nมนุษยชน", "สิทธิมนุษยชน"),
            ("ใด ๆ\nและ", "ใด ๆ และ"),
            ("ใด\nๆ", "ใด ๆ"),
            ("มาตรา\n19", "มาตรา 19"),
            ("ว่า\n“สิทธิ”\nคือ", "ว่า “สิทธิ” คือ"),
            ("人人\n生而自由，\n在尊严", "人人生而自由，在尊严"),
            ("称为\n“人权”\n的", "称为“人权”的"),
            ("根据 ICCPR\n的", "根据 ICCPR 的"),
            ("so\u{2060}\ncalled", "so\u{2060}called"),
            ("", ""),
        ] {
            assert_eq!(join_soft_breaks(text), expected);
        }
        let prose = "\n\none\ntwo\n \n\nthree\r\n\r\nfour\n\n";
        assert_eq!(paragraphs(prose).collect::<Vec<_>>(), ["one two", "three", "four"]);
        assert_eq!(paragraphs("").count(), 0);
    }
}
