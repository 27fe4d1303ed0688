//! A letter's checklist, computed from its words.
//!
//! It looks for words of the learner's language, handed in as lists, and does
//! not understand sentences; the page says so. What this is not: a mark. To
//! extend: a check is a variant of [`Check`] with its rule in [`checklist`]
//! and its words in `app.ftl`.

/// The four steps, in order; also parts of message names.
pub const STEPS: [&str; 4] = ["who", "concern", "right", "demand"];

/// What was written for each step.
pub type Draft = [String; 4];

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// The first step says who writes.
    Who,
    /// The second names the case.
    Concern,
    /// The third names the right.
    Right,
    /// The fourth asks for one thing.
    Demand,
    /// Nothing insults, and something is polite.
    Polite,
    /// No address, number or account of hers.
    Private,
    /// Long enough to say it, short enough to be read.
    Length,
}

/// Words of a language by which the checks see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    /// Words for who one is.
    pub who: Vec<String>,
    /// Names and words of the case.
    pub case: Vec<String>,
    /// Words for the right.
    pub right: Vec<String>,
    /// Words that ask.
    pub ask: Vec<String>,
    /// Polite words.
    pub polite: Vec<String>,
    /// Insults.
    pub harsh: Vec<String>,
}

/// A list as translators write it: `one | another`.
#[must_use]
pub fn list(text: &str) -> Vec<String> {
    text.split('|').map(|word| word.trim().to_lowercase()).filter(|word| !word.is_empty()).collect()
}

/// Letters of the shortest letter that says something.
const SHORTEST: usize = 120;
/// Letters of the longest that is read to its end.
const LONGEST: usize = 1800;
/// Digits in a row that look like a telephone or a document.
const MOST_DIGITS: usize = 6;

/// Every check, and whether it is met.
#[must_use]
pub fn checklist(draft: &Draft, lists: &Lists) -> Vec<(Check, bool)> {
    let [who, concern, right, demand] = draft.each_ref().map(|step| step.to_lowercase());
    let all = [who.as_str(), &concern, &right, &demand].join("\n");
    let length: usize = all.chars().filter(|c| c.is_alphanumeric()).map(weight).sum();
    let has = |text: &str, list: &[String]| list.iter().any(|word| occurrences(text, word) > 0);
    vec![
        (Check::Who, has(&who, &lists.who)),
        (Check::Concern, has(&concern, &lists.case)),
        (Check::Right, has(&right, &lists.right)),
        (Check::Demand, asks(&demand, &lists.ask) == 1),
        (Check::Polite, has(&all, &lists.polite) && !has(&all, &lists.harsh)),
        (Check::Private, !is_private(&all)),
        (Check::Length, (SHORTEST..=LONGEST).contains(&length)),
    ]
}

/// How many letters a letter stands for: a Chinese one says about as much as three
/// of an alphabet.
fn weight(c: char) -> usize {
    if ('\u{3000}'..='\u{9fff}').contains(&c) { 3 } else { 1 }
}

/// How often something is asked for: places, not words, so that a word within a
/// longer one counts once.
fn asks(text: &str, list: &[String]) -> usize {
    let mut places: Vec<(usize, usize)> = Vec::new();
    for word in list {
        places.extend(starts(text, word).map(|at| (at, at + word.len())));
    }
    places.sort_unstable();
    let mut count = 0;
    let mut end = 0;
    for (from, to) in places {
        if from >= end {
            count += 1;
        }
        end = end.max(to);
    }
    count
}

fn occurrences(text: &str, word: &str) -> usize {
    starts(text, word).count()
}

/// Where a word begins in a text; endings may follow. In scripts without spaces
/// a word may begin anywhere.
fn starts<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let spaced = word.chars().next().is_some_and(|c| u32::from(c) < 0xe00);
    text.match_indices(word)
        .map(|(at, _)| at)
        .filter(move |at| !spaced || text[..*at].chars().next_back().is_none_or(|before| !before.is_alphanumeric()))
}

/// Whether something looks like an address of the net, a number or an account.
fn is_private(text: &str) -> bool {
    let mut digits = 0;
    let long = text.chars().any(|c| {
        digits = match c {
            c if c.is_numeric() => digits + 1,
            ' ' | '-' | '/' | '(' | ')' | '.' if digits > 0 => digits,
            _ => 0,
        };
        digits > MOST_DIGITS
    });
    long || text.contains('@') || text.contains("http")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lists() -> Lists {
        Lists {
            who: list("I am | my name"),
            case: list("Mira | bakery"),
            right: list("freedom of expression | article 19"),
            ask: list("ask | request | urge"),
            polite: list("please | respectfully"),
            harsh: list("idiot | liar"),
        }
    }

    fn met(draft: &Draft) -> Vec<Check> {
        checklist(draft, &lists()).into_iter().filter(|(_, met)| *met).map(|(check, _)| check).collect()
    }

    fn good() -> Draft {
        [
            "I am a teacher and I have read about Oster for many years.".to_owned(),
            "It worries me that Mira was fined for a poem about the price of bread in her town.".to_owned(),
            "Freedom of expression protects poems too, and people who ask how money is spent.".to_owned(),
            "I respectfully ask you to cancel the fine.".to_owned(),
        ]
    }

    #[test]
    fn a_good_letter_meets_every_check() {
        assert_eq!(met(&good()).len(), 7, "{:?}", met(&good()));
    }

    #[test]
    fn each_check_fails_for_its_own_reason() {
        let spoil: [(usize, &str, Check); 6] = [
            (0, "Hello there, this is about a matter in the town of Oster, far away.", Check::Who),
            (1, "Something happened to somebody somewhere, and it should not have been so.", Check::Concern),
            (2, "This is not good for anybody in the town, and it makes many people silent.", Check::Right),
            (3, "I respectfully ask you to cancel the fine. I urge you to pay for it.", Check::Demand),
            (3, "Cancel the fine, you liar, I ask you please.", Check::Polite),
            (0, "I am a teacher; call me at 070 123 45 67 whenever you like to.", Check::Private),
        ];
        for (step, words, check) in spoil {
            let mut draft = good();
            draft[step] = words.to_owned();
            assert!(!met(&draft).contains(&check), "{check:?}");
        }
        assert!(!met(&Draft::default()).contains(&Check::Length));
    }

    #[test]
    fn years_are_no_numbers_of_hers_and_thai_words_need_no_spaces() {
        assert!(!is_private("in 1948 and 2024"));
        assert_eq!(occurrences("ข้าพเจ้าขอให้ท่าน", "ขอให้"), 1);
        assert_eq!(occurrences("basking", "ask"), 0);
    }
}
