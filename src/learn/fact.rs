//! Facts: the only thing that is ever stored of a learner.
//!
//! A [`Fact`] says that something happened; a [`Record`] says in which
//! journal, as which number and in which minute. Everything shown (scores,
//! lights, the place to continue) is a fold over records, see
//! [`super::progress`].
//!
//! What this is not: a file format (that is `store::journal`, which writes one
//! fact as one RON value) and not a log of keys: reading is recorded by pages
//! reached, answers by what was chosen.
//!
//! To extend: add a variant, or an optional field with `#[serde(default)]`.
//! Never change the meaning of an old one: journals outlive programs. A
//! variant that this program does not know is kept in the file untouched.

use serde::{Deserialize, Serialize};

/// One thing that happened. Ids are written `course/lesson` and `course/item`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fact {
    /// The learner chose the language with this tag.
    Language(String),
    /// A lesson's page (counted from 0) was opened: the place to come back to.
    Opened {
        /// `course/lesson`.
        lesson: String,
        /// Page within the lesson, from 0.
        page: u16,
    },
    /// The last page of a lesson was left forwards.
    Finished {
        /// `course/lesson`.
        lesson: String,
    },
    /// An item was answered for good (its tries used up, or right).
    Answered {
        /// `course/item`.
        item: String,
        /// Number of the quiz attempt (its `Drawn` seed), or `None` in a lesson.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        quiz: Option<u64>,
        /// The answer, in the tokens of its kind.
        answer: Vec<String>,
        /// Score of the answer in thousandths, 0 to 1000.
        score: u16,
        /// How many tries it took, from 1.
        tries: u8,
        /// How many hints were opened.
        hints: u8,
    },
    /// A quiz attempt was drawn.
    Drawn {
        /// The course.
        course: String,
        /// Seed of draw and shuffle; also the attempt's number.
        seed: u64,
        /// Items in the order asked, as `course/item`.
        items: Vec<String>,
        /// Whether only items that went wrong before were drawn.
        #[serde(default)]
        again: bool,
    },
    /// A quiz attempt ended.
    Marked {
        /// The course.
        course: String,
        /// The attempt's seed.
        seed: u64,
        /// Weighted score in thousandths, 0 to 1000.
        score: u16,
        /// Whether the pass mark was reached.
        passed: bool,
    },
    /// A stance was taken; never graded.
    Stance {
        /// `course/lesson/stance`.
        stance: String,
        /// True for the stance after the lesson.
        after: bool,
        /// 1 (not at all) to 5 (fully); 0: rather not say.
        value: u8,
    },
    /// A written reflection that the learner asked to keep.
    Kept {
        /// `course/lesson/reflection`.
        place: String,
        /// Her words.
        text: String,
    },
    /// The learner took back a kept text.
    Dropped {
        /// `course/lesson/reflection`.
        place: String,
    },
    /// An item under review was answered.
    Reviewed {
        /// `course/item`.
        item: String,
        /// Score in thousandths, 0 to 1000.
        score: u16,
        /// How many hints were opened.
        hints: u8,
    },
    /// A page of a lesson was marked, or its mark taken away.
    Bookmarked {
        /// `course/lesson`.
        lesson: String,
        /// Page within the lesson, from 0.
        page: u16,
        /// Whether it is marked now.
        on: bool,
    },
    /// The learner left for the home screen: next time opens there.
    Home,
}

/// A fact with its place in the order of facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Number in the order of everything this journal knows, from 1. Order is
    /// by number, then by origin; never by time.
    pub number: u64,
    /// Random name of the journal in which the fact was first written.
    pub origin: u64,
    /// Minutes since 1970-01-01 UTC by the clock of that moment; 0 if unknown.
    pub minute: u64,
    /// What happened.
    pub fact: Fact,
}
