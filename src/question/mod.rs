//! Question kinds: what each asks, and how an answer is marked.
//!
//! A kind knows no keys, no screen and no words. It says what to ask next
//! ([`Ask`]) given the tokens chosen so far, marks a finished answer
//! ([`Grade`]), and names the words it needs, so that every painter and every
//! check works for every kind.
//!
//! An answer is a list of *tokens*: ids of choices, `left=right` for pairs,
//! the words typed for a fill-in, the path through a scenario.
//!
//! To extend: write one file with a struct that implements [`Kind`] and add
//! its name to `kinds!` below. Only a kind whose answer is to be shown in a way
//! of its own needs an arm in `app::asking::view` besides.

mod fill_in;
mod multiple_choice;
mod ordering;
mod pairing;
mod scenario;
mod single_choice;
mod sorting;
mod true_false;
mod walk;

pub use fill_in::{FillIn, fold, variants};
pub use multiple_choice::MultipleChoice;
pub use ordering::Order;
pub use pairing::Match;
pub use scenario::{Branch, Node, Scenario};
pub use single_choice::SingleChoice;
pub use sorting::Sort;
pub use true_false::TrueFalse;
pub use walk::Walk;

use serde::Deserialize;

/// Where the words of something stand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word {
    /// The item's own value (its question).
    Prompt,
    /// An attribute of the item.
    Own(String),
    /// An attribute of the test that the item walks.
    Test(String),
    /// A message of the program.
    Program(&'static str),
}

/// One of the things that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The token that choosing it adds.
    pub token: String,
    /// What it says.
    pub word: Word,
}

impl Choice {
    /// A choice whose words are the attribute of the same name.
    #[must_use]
    pub fn own(id: &str) -> Self {
        Self { token: id.to_owned(), word: Word::Own(id.to_owned()) }
    }
}

/// What to ask next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Exactly one of these.
    Pick {
        /// What this step is about, when it is more than the prompt.
        about: Vec<Word>,
        /// The choices, in the order of the file.
        choices: Vec<Choice>,
        /// Whether their order means nothing, so that they are shuffled.
        shuffled: bool,
    },
    /// Any number of these, then confirm.
    Tick {
        /// The choices.
        choices: Vec<Choice>,
    },
    /// Something written.
    Write,
    /// Nothing: the answer is complete. Some kinds have something to say first
    /// (the end of a scenario).
    Done {
        /// What to show before marking.
        about: Vec<Word>,
    },
}

/// How good a part of an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Chosen, and right.
    Right,
    /// Chosen, and good in part.
    Partly,
    /// Chosen, and wrong.
    Wrong,
    /// Right, and not chosen.
    Missed,
}

/// One line of feedback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What it is about: the choice, or left and right of a pair.
    pub about: Vec<Word>,
    /// How good it is.
    pub verdict: Verdict,
    /// Why; tried in order, the first that exists is shown.
    pub why: Vec<Word>,
}

/// A marked answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grade {
    /// In thousandths, 0 to 1000.
    pub score: u16,
    /// Feedback, in order of the answer.
    pub remarks: Vec<Remark>,
    /// A right answer, for display, one entry a line.
    pub solution: Vec<Vec<Word>>,
}

/// The score that counts as right.
pub const FULL: u16 = 1000;

/// Thousandths of `part` in `whole`; nothing of nothing is nothing.
#[must_use]
pub fn share(part: usize, whole: usize) -> u16 {
    if whole == 0 {
        return 0;
    }
    u16::try_from((part * usize::from(FULL) + whole / 2) / whole).unwrap_or(FULL).min(FULL)
}

/// A problem of an item's structure, found without words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The id or text near which it stands, to find its place.
    pub near: String,
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub mend: String,
}

impl Fault {
    /// A fault at an id.
    #[must_use]
    pub fn new(near: impl Into<String>, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { near: near.into(), what: what.into(), mend: mend.into() }
    }
}

/// An attribute that an item needs, or may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// The attribute.
    pub attribute: String,
    /// Whether it may be left out.
    pub optional: bool,
}

impl Need {
    /// An attribute that must be there.
    #[must_use]
    pub fn must(attribute: impl Into<String>) -> Self {
        Self { attribute: attribute.into(), optional: false }
    }

    /// An attribute that may be there.
    #[must_use]
    pub fn may(attribute: impl Into<String>) -> Self {
        Self { attribute: attribute.into(), optional: true }
    }
}

/// Words that marking needs: only a fill-in asks for any.
pub trait Lexicon {
    /// The item's attribute in the learner's language, if it has one.
    fn attribute(&self, name: &str) -> Option<String>;
}

/// A kind of question.
pub trait Kind {
    /// What to ask when these tokens have been chosen.
    fn ask(&self, chosen: &[String]) -> Ask;
    /// Marks a finished answer. Total: any tokens give a grade.
    fn grade(&self, answer: &[String], lexicon: &dyn Lexicon) -> Grade;
    /// What is kept of a finished answer: tokens of the author, never words that
    /// only the learner wrote.
    fn kept(&self, answer: &[String], lexicon: &dyn Lexicon) -> Vec<String> {
        let _ = lexicon;
        answer.to_vec()
    }
    /// Attributes that its message needs.
    fn needs(&self) -> Vec<Need>;
    /// What is wrong with its structure.
    fn faults(&self) -> Vec<Fault>;
    /// What was chosen so far, one entry a line, for display beside the next
    /// step. Kinds of one step have nothing to show.
    fn trail(&self, chosen: &[String]) -> Vec<Vec<Word>> {
        let _ = chosen;
        Vec::new()
    }
    /// The test that it walks, if any.
    fn test(&self) -> Option<&str> {
        None
    }
    /// Whether wrong answers may be tried again: a scenario's end is its end.
    fn retries(&self) -> bool {
        true
    }
}

/// Makes the enum of all kinds and hands each call to the kind itself.
macro_rules! kinds {
    ($($name:ident),+ $(,)?) => {
        /// A question of any kind, as written in RON.
        #[derive(Clone, Debug, PartialEq, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub enum AnyKind { $(#[doc = concat!("See [`", stringify!($name), "`].")] $name($name)),+ }

        impl AnyKind {
            /// The kind behind the name.
            #[must_use]
            pub fn kind(&self) -> &dyn Kind {
                match self { $(Self::$name(kind) => kind),+ }
            }
            /// Its name as written in RON.
            #[must_use]
            pub fn name(&self) -> &'static str {
                match self { $(Self::$name(_) => stringify!($name)),+ }
            }
        }
        /// Names of all kinds.
        pub const KINDS: &[&str] = &[$(stringify!($name)),+];
    };
}

kinds!(SingleChoice, MultipleChoice, TrueFalse, Order, Match, Sort, FillIn, Scenario, Walk);

/// Words for which an attribute holds the answer's feedback.
fn why(id: &str) -> Word {
    Word::Own(format!("{id}-why"))
}

/// Faults that lists of ids share: doubles, references to nothing, too few.
fn list_faults(ids: &[String], what: &str, least: usize) -> Vec<Fault> {
    let mut faults = Vec::new();
    if ids.len() < least {
        let near = ids.first().cloned().unwrap_or_default();
        faults.push(Fault::new(near, format!("{} {what} is too few", ids.len()), format!("give at least {least}")));
    }
    for (at, id) in ids.iter().enumerate() {
        if ids[..at].contains(id) {
            faults.push(Fault::new(id, format!("`{id}` stands twice among the {what}"), "give each its own id"));
        }
        if ["why", "accept"].contains(&id.as_str())
            || id.starts_with("hint-")
            || id.ends_with("-why")
            || id.ends_with("-missed")
        {
            faults.push(Fault::new(id, format!("`{id}` is a reserved word"), "choose another id"));
        }
    }
    faults
}

/// Faults of answers that are no choice.
fn answer_faults(answers: &[String], choices: &[String]) -> Vec<Fault> {
    let mut faults = Vec::new();
    if answers.is_empty() {
        faults.push(Fault::new("", "there is no right answer", "name at least one in `answers`"));
    }
    for answer in answers {
        if !choices.contains(answer) {
            faults.push(Fault::new(
                answer,
                format!("the answer `{answer}` is no choice"),
                "name a choice, or add it to the choices",
            ));
        }
    }
    faults
}

#[cfg(test)]
mod tests;
