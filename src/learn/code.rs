//! Resume codes: seven words under which a visitor's progress is kept in a
//! house where she has no account.
//!
//! A [`Code`] is seven random bytes; each is a word of a list of 256, so that
//! any language can spell it. Reading one back is forgiving: see
//! [`Code::read`]. What a list must be, [`check`] says.
//!
//! What this is not: the lists (messages of each language) and what is stored
//! (the store knows a keyed hash of the code only). To extend: a longer code
//! makes another kind of code; keep this one. Another script whose letters are
//! written in more than one way has its arm in `fold`.

use std::fmt;

/// Words of a code, and bytes: 56 bits.
pub const LENGTH: usize = 7;

/// Words of a list.
pub const LIST: usize = 256;

/// Letters that make out a word of a list in Latin or Cyrillic letters.
const ENOUGH: usize = 4;

/// Characters of a text that are looked at, at most.
const MAX_TEXT: usize = 2000;

/// A code. It opens what a learner did: it is shown to her and nobody else.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Code(pub [u8; LENGTH]);

impl fmt::Debug for Code {
    /// Never in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code")
    }
}

/// Why a text is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// The word with this number, from 1, is in no list, or not in that of the
    /// others.
    Word(usize),
    /// There are so many words instead of seven.
    Length(usize),
}

impl Code {
    /// Its seven words, of a list of 256.
    #[must_use]
    pub fn spell<S: AsRef<str>>(&self, list: &[S]) -> Vec<String> {
        self.0.iter().filter_map(|byte| list.get(usize::from(*byte))).map(|word| word.as_ref().to_owned()).collect()
    }

    /// Reads a code in the words of any one of `lists`, the first of them
    /// first; those that have not 256 words are left aside.
    ///
    /// Letter case, diacritics, commas, numbers and blanks do not matter. Of a
    /// list in Latin or Cyrillic letters the first four letters of a word
    /// suffice; of other lists, words may stand without blanks.
    ///
    /// # Errors
    /// What is wrong by the list that knows most of the words.
    pub fn read<S: AsRef<str>, L: AsRef<[S]>>(text: &str, lists: &[L]) -> Result<Self, Unreadable> {
        let tokens = tokens(text);
        let lists: Vec<Folded> = lists.iter().filter_map(|list| Folded::of(list.as_ref())).collect();
        // Words that are wholly right go before words that begin alike.
        for short in [false, true] {
            for list in &lists {
                if let Ok(code) = list.read(&tokens, short).code() {
                    return Ok(code);
                }
            }
        }
        let mut best: Option<Reading> = None;
        for list in &lists {
            let reading = list.read(&tokens, true);
            if best.as_ref().is_none_or(|best| reading.known() > best.known()) {
                best = Some(reading);
            }
        }
        best.map_or(Err(Unreadable::Length(tokens.len())), |best| best.code())
    }
}

/// What is wrong with a list of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has so many words instead of 256.
    Length(usize),
    /// The word is empty, or holds what separates words.
    Split(String),
    /// The two cannot be told apart: their first four letters are the same, or
    /// one begins with the other.
    Alike(String, String),
}

/// Whether a list spells every code so that it can be read back: 256 words, none
/// of which begins with another, and in Latin or Cyrillic letters none with the
/// first four letters of another, all of this without case and diacritics.
///
/// # Errors
/// The first fault.
pub fn check<S: AsRef<str>>(list: &[S]) -> Result<(), Fault> {
    let folded = Folded::of(list).ok_or(Fault::Length(list.len()))?;
    let shown = |at: usize| list[at].as_ref().to_owned();
    for (at, word) in folded.words.iter().enumerate() {
        if word.is_empty() || tokens(list[at].as_ref()).len() != 1 {
            return Err(Fault::Split(shown(at)));
        }
        for (other, begun) in folded.words.iter().enumerate().filter(|(other, _)| *other != at) {
            let alike = word.starts_with(begun.as_slice())
                || folded.short && word.iter().take(ENOUGH).eq(begun.iter().take(ENOUGH));
            if alike {
                return Err(Fault::Alike(shown(other), shown(at)));
            }
        }
    }
    Ok(())
}

/// A list without case and diacritics.
struct Folded {
    words: Vec<Vec<char>>,
    /// Whether it is in Latin or Cyrillic letters.
    short: bool,
}

impl Folded {
    fn of<S: AsRef<str>>(list: &[S]) -> Option<Self> {
        let words: Vec<Vec<char>> = list.iter().map(|word| fold(word.as_ref())).collect();
        let short = words.iter().flatten().all(|c| c.is_ascii_alphabetic() || matches!(c, '\u{400}'..='\u{52f}'));
        (words.len() == LIST).then_some(Self { words, short })
    }

    fn find(&self, wanted: impl Fn(&[char]) -> bool) -> Option<u8> {
        self.words.iter().position(|word| wanted(word)).and_then(|at| u8::try_from(at).ok())
    }

    fn read(&self, tokens: &[Vec<char>], short: bool) -> Reading {
        let mut reading = Reading { words: Vec::new(), open: false };
        for token in tokens {
            let exact = self.find(|word| word == token);
            let found = exact.or_else(|| {
                let begins = |word: &[char]| word.len() >= ENOUGH && token.starts_with(&word[..ENOUGH]);
                (short && self.short).then(|| self.find(begins)).flatten()
            });
            if found.is_some() || self.short {
                reading.words.push(found);
            } else {
                self.split(token, &mut reading);
            }
        }
        reading
    }

    /// Reads words without blanks between them. No word begins with another, so
    /// that there is one way only.
    fn split(&self, token: &[char], reading: &mut Reading) {
        let mut rest = token;
        while !rest.is_empty() {
            let Some(found) = self.find(|word| !word.is_empty() && rest.starts_with(word)) else {
                reading.words.push(None);
                // What is left may be more than one word.
                reading.open = true;
                return;
            };
            rest = &rest[self.words[usize::from(found)].len()..];
            reading.words.push(Some(found));
        }
    }
}

/// The words of a text by one list; `None`: not in it.
struct Reading {
    words: Vec<Option<u8>>,
    /// Whether one that is not known may be several.
    open: bool,
}

impl Reading {
    fn known(&self) -> usize {
        self.words.iter().flatten().count()
    }

    fn code(&self) -> Result<Code, Unreadable> {
        match self.words.iter().position(Option::is_none) {
            Some(at) if self.open || self.words.len() == LENGTH => Err(Unreadable::Word(at + 1)),
            Some(_) => Err(Unreadable::Length(self.words.len())),
            None => {
                let bytes: Vec<u8> = self.words.iter().flatten().copied().collect();
                let length = bytes.len();
                bytes.try_into().map(Code).map_err(|_| Unreadable::Length(length))
            }
        }
    }
}

/// The words of a text, folded.
fn tokens(text: &str) -> Vec<Vec<char>> {
    let text: String = text.chars().take(MAX_TEXT).filter(|c| !is_nothing(*c)).collect();
    text.split(is_between).map(fold).filter(|word| !word.is_empty()).collect()
}

/// Characters that cannot be seen and separate nothing.
fn is_nothing(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Whatever is no part of a word: blanks, digits, punctuation.
fn is_between(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => !c.is_ascii_alphabetic(),
        '\u{80}'..='\u{bf}' | '\u{d7}' | '\u{f7}' => !matches!(c, 'ª' | 'µ' | 'º'),
        '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3003}' | '\u{3008}'..='\u{301f}' | '\u{30fb}' => true,
        '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{66a}'..='\u{66d}' | '\u{6d4}' | '\u{964}' | '\u{965}' => true,
        '\u{e2f}' | '\u{e3f}' | '\u{e46}' | '\u{e4f}' | '\u{e5a}' | '\u{e5b}' => true,
        '\u{ff00}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}' => true,
        _ => c.is_whitespace() || c.is_control() || c.is_numeric(),
    }
}

/// A word without letter case and diacritics, and in one of the ways in which
/// its letters can be written.
fn fold(word: &str) -> Vec<char> {
    let mut folded: Vec<char> = Vec::new();
    for c in word.chars().flat_map(char::to_lowercase).filter(|c| !is_nothing(*c)) {
        match c {
            // Combining marks, and those of Arabic with the line that joins.
            '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' => {}
            'à'..='å' | 'ā' | 'ă' | 'ą' | 'ª' => folded.push('a'),
            'æ' => folded.extend(['a', 'e']),
            'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => folded.push('c'),
            'ð' | 'ď' | 'đ' => folded.push('d'),
            'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => folded.push('e'),
            'ĝ' | 'ğ' | 'ġ' | 'ģ' => folded.push('g'),
            'ĥ' | 'ħ' => folded.push('h'),
            'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => folded.push('i'),
            'ĳ' => folded.extend(['i', 'j']),
            'ĵ' => folded.push('j'),
            'ķ' | 'ĸ' => folded.push('k'),
            'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => folded.push('l'),
            'ñ' | 'ń' | 'ņ' | 'ň' | 'ŋ' => folded.push('n'),
            'ŉ' => folded.push('n'),
            'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'º' => folded.push('o'),
            'œ' => folded.extend(['o', 'e']),
            'ŕ' | 'ŗ' | 'ř' => folded.push('r'),
            'ß' => folded.extend(['s', 's']),
            'ś' | 'ŝ' | 'ş' | 'š' | 'ſ' => folded.push('s'),
            'þ' => folded.extend(['t', 'h']),
            'ţ' | 'ť' | 'ŧ' => folded.push('t'),
            'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => folded.push('u'),
            'ŵ' => folded.push('w'),
            'ý' | 'ÿ' | 'ŷ' => folded.push('y'),
            'ź' | 'ż' | 'ž' => folded.push('z'),
            // Letters that are another with a mark.
            'й' | 'ѝ' => folded.push('и'),
            'ё' | 'ѐ' => folded.push('е'),
            'ї' => folded.push('і'),
            'ў' => folded.push('у'),
            'ґ' | 'ѓ' => folded.push('г'),
            'ќ' => folded.push('к'),
            'أ' | 'إ' | 'آ' | 'ٱ' => folded.push('ا'),
            'ؤ' => folded.push('و'),
            'ئ' | 'ى' => folded.push('ي'),
            'ة' => folded.push('ه'),
            // SARA AM is two; SARA AE is often typed as two SARA E.
            '\u{e33}' => folded.extend(['\u{e4d}', '\u{e32}']),
            '\u{e40}' if folded.last() == Some(&'\u{e40}') => {
                folded.pop();
                folded.push('\u{e41}');
            }
            // Letters as wide as Chinese ones.
            '\u{ff41}'..='\u{ff5a}' => folded.extend(char::from_u32(u32::from(c) - 0xff41 + u32::from('a'))),
            _ => folded.push(c),
        }
    }
    // Thai marks of one letter are typed in any order.
    for marks in folded.chunk_by_mut(|a, b| is_thai_mark(*a) && is_thai_mark(*b)) {
        marks.sort_unstable();
    }
    folded
}

fn is_thai_mark(c: char) -> bool {
    matches!(c, '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// 256 words of which no two begin with the same four letters.
    fn latin(start: &str) -> Vec<String> {
        let letter = |n: usize| char::from(b"bcdfghjklmnprstv"[n]);
        (0..LIST).map(|n| format!("{start}{}{}é{}x", letter(n / 16), letter(n % 16), letter(n % 16))).collect()
    }

    fn cyrillic() -> Vec<String> {
        let letter = |n: usize| "бвгджзклмнпрстфх".chars().nth(n).unwrap();
        (0..LIST).map(|n| format!("{}{}йо{}", letter(n / 16), letter(n % 16), letter(n % 16))).collect()
    }

    fn thai() -> Vec<String> {
        let letter = |n: usize| "กขคงจชซดตทนบปผพม".chars().nth(n).unwrap();
        (0..LIST).map(|n| format!("{}{}\u{e49}\u{e33}", letter(n / 16), letter(n % 16))).collect()
    }

    fn all() -> [Vec<String>; 4] {
        [latin("a"), latin("e"), cyrillic(), thai()]
    }

    const CODE: Code = Code([0, 1, 2, 77, 128, 254, 255]);

    fn read(text: &str) -> Result<Code, Unreadable> {
        Code::read(text, &all())
    }

    #[test]
    fn lists_are_checked() {
        for list in all() {
            assert_eq!(check(&list), Ok(()));
        }
        assert_eq!(check(&latin("a")[1..]), Err(Fault::Length(255)));
        let with = |at: usize, word: &str| {
            let mut list = latin("a");
            list[at] = word.into();
            check(&list)
        };
        assert_eq!(with(3, "two words"), Err(Fault::Split("two words".into())));
        assert!(matches!(with(3, ""), Err(Fault::Split(_) | Fault::Alike(..))));
        assert_eq!(with(3, "abbezz"), Err(Fault::Alike("abbezz".into(), "abbébx".into())), "four letters alike");
        assert!(matches!(with(3, "ab"), Err(Fault::Alike(..))), "begins others");
        let mut list = thai();
        list[3] = list[0].clone() + "ก";
        assert!(matches!(check(&list), Err(Fault::Alike(..))));
    }

    #[test]
    fn reading_forgives() {
        let [a, _, cyrillic, thai] = all();
        let words = CODE.spell(&a);
        let numbered: Vec<String> = words.iter().zip(1..).map(|(word, n)| format!("{n}.{word},")).collect();
        let plain = words.join(" ").replace('é', "e");
        let apart = words.join("\t \u{a0}").replace('é', "e\u{301}");
        let short: Vec<String> = words.iter().map(|word| word.chars().take(4).collect()).collect();
        let other_ends: Vec<String> = short.iter().map(|word| word.clone() + "zzz").collect();
        for text in [
            words.join(" "),
            words.join(", ").to_uppercase(),
            numbered.join("\r\n"),
            plain,
            apart,
            short.join("-"),
            other_ends.join(" "),
            format!("\u{feff}«{}»", words.join("\u{200b}")),
            words
                .join(" ")
                .chars()
                .map(|c| if c.is_ascii_lowercase() { char::from_u32(c as u32 + 0xfee0).unwrap() } else { c })
                .collect(),
        ] {
            assert_eq!(read(&text), Ok(CODE), "{text}");
        }
        let words = CODE.spell(&cyrillic).join(" ");
        for text in [words.replace('й', "и\u{306}"), words.replace('й', "и"), words.to_uppercase()] {
            assert_eq!(read(&text), Ok(CODE), "{text}");
        }
        let words = CODE.spell(&thai);
        for text in [words.join(" "), words.concat(), format!("{}{} {}", words[0], words[1], words[2..].concat())] {
            assert_eq!(read(&text), Ok(CODE), "{text}");
            assert_eq!(read(&text.replace("\u{e49}\u{e33}", "\u{e4d}\u{e49}\u{e32}")), Ok(CODE));
        }
        assert_eq!(fold("เเม่"), fold("แม่"));
        assert_eq!(fold("ÅÄÖ ÆØ Œß İ"), "aao aeo oess i".chars().collect::<Vec<_>>());
    }

    #[test]
    fn what_is_wrong_is_said() {
        let [a, e, _, thai] = all();
        assert_eq!(read(""), Err(Unreadable::Length(0)));
        assert_eq!(read(" 1. , "), Err(Unreadable::Length(0)));
        let words = CODE.spell(&a);
        assert_eq!(read(&words[..6].join(" ")), Err(Unreadable::Length(6)));
        assert_eq!(read(&[&words[..], &words[..1]].concat().join(" ")), Err(Unreadable::Length(8)));
        let mut wrong = words.clone();
        wrong[4] = "quokka".into();
        assert_eq!(read(&wrong.join(" ")), Err(Unreadable::Word(5)));
        wrong[4] = CODE.spell(&e)[4].clone();
        assert_eq!(read(&wrong.join(" ")), Err(Unreadable::Word(5)), "all of one list");
        let words = CODE.spell(&thai);
        assert_eq!(read(&words[..5].concat()), Err(Unreadable::Length(5)));
        assert_eq!(read(&format!("{}ฮฮฮ{}", words[..2].concat(), words[2..].concat())), Err(Unreadable::Word(3)));
        assert_eq!(Code::read::<String, Vec<String>>("one two", &[]), Err(Unreadable::Length(2)));
        assert_eq!(Code::read("one two", &[vec!["one"]]), Err(Unreadable::Length(2)), "no list");
        assert_eq!(CODE.spell(&["one"]), ["one"], "no list, no panic");
    }

    #[test]
    fn the_first_list_is_hers_but_whole_words_go_first() {
        let (mut hers, mut other) = (latin("a"), latin("e"));
        hers[0] = "nation".into();
        other[9] = "nation".into();
        assert_eq!(Code::read(&["nation"; 7].join(" "), &[&hers, &other]), Ok(Code([0; 7])));
        assert_eq!(Code::read(&["nation"; 7].join(" "), &[&other, &hers]), Ok(Code([9; 7])));
        hers[0] = "natie".into();
        assert_eq!(Code::read(&["nation"; 7].join(" "), &[&hers, &other]), Ok(Code([9; 7])));
        assert_eq!(Code::read(&["nati"; 7].join(" "), &[&hers, &other]), Ok(Code([0; 7])));
    }

    proptest! {
        #[test]
        fn what_is_spelled_is_read(bytes: [u8; LENGTH], which in 0_usize..4, between in "[ ,.0-9\t\n-]{1,5}") {
            let lists = all();
            let text = Code(bytes).spell(&lists[which]).join(&between);
            prop_assert_eq!(Code::read(&text, &lists), Ok(Code(bytes)));
        }

        #[test]
        fn nothing_panics(text in "\\PC{0,80}", bytes: [u8; LENGTH], at in 0_usize..200) {
            let lists = all();
            let _ = Code::read(&text, &lists);
            let words = Code(bytes).spell(&lists[3]).concat();
            let mixed: String = words.chars().take(at).chain(text.chars()).chain(words.chars().skip(at)).collect();
            let _ = Code::read(&mixed, &lists);
        }
    }
}
