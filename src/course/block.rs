//! Blocks: the pieces of a lesson, as an author names them in RON.
//!
//! They hold ids, numbers and dates, no words. To extend: a variant of
//! [`Block`], its words in `course::words`, an arm in `app::screen::lesson` or
//! `app::activity`, where the compiler points.

use serde::Deserialize;

/// When a stance is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum When {
    /// Before the lesson's input.
    Before,
    /// After it.
    After,
}

/// A piece of a lesson.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// Paragraphs.
    Text {
        /// Its id.
        id: String,
        /// Where its facts come from.
        #[serde(default)]
        source: Vec<String>,
    },
    /// Entries that belong together.
    List {
        /// Its id.
        id: String,
        /// Ids of the entries.
        entries: Vec<String>,
        /// Numbered.
        #[serde(default)]
        ordered: bool,
        /// Where its facts come from.
        #[serde(default)]
        source: Vec<String>,
    },
    /// Words of somebody else.
    Quotation {
        /// Its id.
        id: String,
        /// Where it comes from.
        #[serde(default)]
        source: Vec<String>,
    },
    /// Official text of an article of the Declaration: `Article(19)`.
    Article(u8),
    /// Some paragraphs of an article, counted from 1: `Paragraphs(29, [2])`.
    Paragraphs(u8, Vec<u8>),
    /// A number with what it counts.
    Figure {
        /// Its id.
        id: String,
        /// The number.
        value: i64,
        /// Whether it is a minimum.
        #[serde(default)]
        at_least: bool,
        /// The year it belongs to.
        year: u16,
        /// Where it comes from.
        #[serde(default)]
        source: Vec<String>,
    },
    /// A picture of the pack.
    Picture(String),
    /// A person's story.
    Story {
        /// Its id.
        id: String,
        /// As of which day its status is known, `YYYY-MM-DD`.
        as_of: String,
        /// Where its facts come from.
        #[serde(default)]
        source: Vec<String>,
    },
    /// A term of the glossary.
    Term(String),
    /// A question in place.
    Ask(String),
    /// A statement to place oneself towards; never graded.
    Stance {
        /// Its id, the same before and after.
        id: String,
        /// Before or after.
        when: When,
    },
    /// A question to think about; nothing is stored unless asked.
    Reflection(String),
    /// What is coming is hard; skipping leads to the next step.
    Notice {
        /// Its id.
        id: String,
        /// Themes, from [`THEMES`].
        themes: Vec<String>,
    },
    /// An instrument, with the day by which to look at it again.
    Citation {
        /// Its id.
        id: String,
        /// `YYYY-MM-DD`.
        review_by: String,
        /// Where it comes from.
        #[serde(default)]
        source: Vec<String>,
    },
    /// Several numbers of one kind, drawn.
    Plot {
        /// Its id.
        id: String,
        /// How it is drawn.
        form: Form,
        /// The numbers.
        points: Vec<Point>,
        /// Whether each is a minimum.
        #[serde(default)]
        at_least: bool,
        /// Where the axis begins.
        #[serde(default)]
        from: i64,
        /// Where they come from.
        #[serde(default)]
        source: Vec<String>,
    },
    /// A letter to an invented office, written at the letter desk.
    Letter(String),
    /// A card that the learner composes.
    Card {
        /// Its id.
        id: String,
        /// Bands from top to bottom, with the pictures to choose from.
        bands: Vec<Band>,
        /// Lines of words to choose from.
        lines: Vec<String>,
    },
    /// Things one could do, by risk, after questions of safety.
    Actions {
        /// Its id.
        id: String,
        /// Questions of safety.
        questions: Vec<String>,
        /// The actions.
        actions: Vec<Deed>,
    },
    /// A note for trainers; learners do not see it.
    Facilitator(String),
}

/// How a plot is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Form {
    /// A row for each point.
    Bars,
    /// Upright, for a course of time.
    Columns,
    /// The first point is the whole, the others are parts of it.
    Share,
}

/// A number of a plot.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// Its id: the attribute that labels it.
    pub id: String,
    /// The number.
    pub value: i64,
}

/// A band of a card.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Its id: the attribute that names it.
    pub id: String,
    /// Pictures of the pack to choose from.
    pub pictures: Vec<String>,
}

/// Something one could do.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deed {
    /// Its id.
    pub id: String,
    /// How much may follow from it, for oneself or others.
    pub risk: Risk,
}

/// How much may follow from something that one does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Risk {
    /// Little, in most places.
    Low,
    /// Something, depending on the place.
    Medium,
    /// Much, in some places.
    High,
}

impl Risk {
    /// The program's message that names it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Low => "risk-low",
            Self::Medium => "risk-medium",
            Self::High => "risk-high",
        }
    }
}

/// Themes that a notice may name.
pub const THEMES: &[&str] = &[
    "prison",
    "torture",
    "genocide",
    "violence",
    "killing",
    "death-penalty",
    "war",
    "nudity",
    "hate",
    "discrimination",
];
