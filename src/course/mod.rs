//! Courses: structure, ids, answers, sources and dates, as written in RON.
//!
//! A [`Course`] holds no words; its words are messages named after its ids
//! (see `docs/authoring.md`, which is the format's description for authors).
//! [`parse`] reads one strictly, [`check`] finds everything wrong with it.
//!
//! What this is not: no files, no screens, no progress. To extend: a new block
//! is a variant of [`Block`], its words in [`words`], and an arm in
//! `app::screen::lesson`, where the compiler points.

mod block;
pub mod check;
pub mod coverage;
pub mod declaration;
pub mod parse;
pub mod picture;
pub mod words;

pub use block::{Band, Block, Deed, Form, Point, Risk, THEMES, When};

use crate::language::Stored;
use crate::question::AnyKind;
use serde::Deserialize;
use std::sync::{Arc, OnceLock};

/// A course.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Course {
    /// Its id, also the name of its message.
    pub id: String,
    /// Its place among the courses, ascending.
    pub order: u16,
    /// Day on which its facts were last looked through, `YYYY-MM-DD`.
    pub reviewed: String,
    /// Whether its page shows a content notice, `COURSE.notice`.
    #[serde(default)]
    pub notice: bool,
    /// What a learner can do afterwards.
    pub outcomes: Vec<Outcome>,
    /// Its lessons, in order.
    pub lessons: Vec<Lesson>,
    /// Its items, asked in lessons, drawn by the quiz, or both.
    pub items: Vec<Item>,
    /// Lists of tests for `Walk` items.
    #[serde(default)]
    pub tests: Vec<Test>,
    /// Its quiz.
    pub quiz: Quiz,
}

impl Course {
    /// The lesson with this id and its place.
    #[must_use]
    pub fn lesson(&self, id: &str) -> Option<(usize, &Lesson)> {
        self.lessons.iter().enumerate().find(|(_, lesson)| lesson.id == id)
    }

    /// The item with this id.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// Items that the quiz draws from.
    pub fn pool(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| item.group.is_some())
    }

    /// What the home screen needs to know of it.
    #[must_use]
    pub fn head(&self) -> Head {
        Head {
            id: self.id.clone().into(),
            order: self.order,
            lessons: self.lessons.iter().map(|lesson| (lesson.id.clone().into(), lesson.minutes)).collect(),
            items: self.items.iter().map(|item| (item.id.clone().into(), item.articles.clone().into())).collect(),
        }
    }
}

/// Something that a learner can do, know or value afterwards.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: OutcomeKind,
}

/// Kinds of outcomes. Attitudes are never scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum OutcomeKind {
    /// To know.
    Knowledge,
    /// To be able to.
    Skill,
    /// To value.
    Attitude,
}

/// A lesson.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// Its id.
    pub id: String,
    /// How long it takes, in minutes.
    pub minutes: u8,
    /// Outcomes that it works towards.
    #[serde(default)]
    pub outcomes: Vec<String>,
    /// Elements of a curriculum that it teaches.
    #[serde(default)]
    pub covers: Vec<String>,
    /// Its steps, in order.
    pub steps: Vec<Step>,
}

/// A step of the learning spiral.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Which.
    pub phase: Phase,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// Phases of the learning spiral, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Phase {
    /// Own experience.
    Experience,
    /// A story.
    Story,
    /// Something new.
    Input,
    /// Practice.
    Practice,
    /// Looking back.
    Debrief,
    /// Something one could do.
    Action,
}

impl Phase {
    /// The program's message that names it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Experience => "phase-experience",
            Self::Story => "phase-story",
            Self::Input => "phase-input",
            Self::Practice => "phase-practice",
            Self::Debrief => "phase-debrief",
            Self::Action => "phase-action",
        }
    }
}

/// A question with what surrounds it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its id.
    pub id: String,
    /// What it asks.
    pub kind: AnyKind,
    /// Articles of the Declaration that it exercises.
    pub articles: Vec<u8>,
    /// The outcome that it tests.
    #[serde(default)]
    pub outcome: Option<String>,
    /// Where its facts come from.
    #[serde(default)]
    pub source: Vec<String>,
    /// Its group in the pool.
    #[serde(default)]
    pub group: Option<String>,
    /// The lesson to reread.
    #[serde(default)]
    pub lesson: Option<String>,
    /// How many hints it has.
    #[serde(default)]
    pub hints: u8,
    /// How many tries a lesson gives.
    #[serde(default = "two")]
    pub tries: u8,
    /// Its weight in the quiz.
    #[serde(default = "one")]
    pub weight: u16,
}

fn one() -> u16 {
    1
}

fn two() -> u8 {
    2
}

/// A list of tests that a `Walk` goes through.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Test {
    /// Its id.
    pub id: String,
    /// Its parts, in order.
    pub parts: Vec<String>,
    /// Judgements of a part.
    pub judgements: Vec<String>,
    /// Verdicts at the end.
    pub verdicts: Vec<String>,
}

/// How a quiz is drawn and passed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quiz {
    /// Items in an attempt.
    pub draw: u16,
    /// Per cent needed to pass.
    pub pass: u8,
    /// Groups of which each gives one item at least.
    pub groups: Vec<String>,
}

/// What can be known of a course without reading it: enough for the home
/// screen and the lights. Made when the program is built, or from a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The course's id.
    pub id: std::borrow::Cow<'static, str>,
    /// Its place.
    pub order: u16,
    /// Lessons and their minutes.
    pub lessons: Vec<(std::borrow::Cow<'static, str>, u8)>,
    /// Items and their articles.
    pub items: Vec<(std::borrow::Cow<'static, str>, std::borrow::Cow<'static, [u8]>)>,
}

/// A course on the shelf: its head at once, its text read when it is opened.
#[derive(Debug)]
pub struct Shelved {
    /// What the home screen needs.
    pub head: Head,
    file: String,
    text: Stored,
    read: OnceLock<Option<Arc<Course>>>,
}

impl Shelved {
    /// A course whose text is not read yet.
    #[must_use]
    pub fn new(head: Head, file: impl Into<String>, text: impl Into<Stored>) -> Self {
        Self { head, file: file.into(), text: text.into(), read: OnceLock::new() }
    }

    /// The course; `None` when its text is broken, which `check` reports.
    #[must_use]
    pub fn open(&self) -> Option<Arc<Course>> {
        self.read.get_or_init(|| parse::course(&self.file, &self.text.once()).ok().map(Arc::new)).clone()
    }

    /// Name of its file, for problems.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Its text.
    #[must_use]
    pub fn text(&self) -> &str {
        self.text.text()
    }
}

/// All courses, pictures and declarations, shared by all sessions.
#[derive(Debug, Default)]
pub struct Library {
    /// Courses in their order.
    pub courses: Vec<Shelved>,
    /// Pictures by id.
    pub pictures: Vec<picture::Shelved>,
    /// The Declaration in all its languages.
    pub declarations: declaration::Shelf,
}

impl Library {
    /// The course with this id on the shelf.
    #[must_use]
    pub fn shelved(&self, id: &str) -> Option<&Shelved> {
        self.courses.iter().find(|course| course.head.id == id)
    }

    /// The course with this id, read.
    #[must_use]
    pub fn course(&self, id: &str) -> Option<Arc<Course>> {
        self.shelved(id)?.open()
    }

    /// The picture with this id, read.
    #[must_use]
    pub fn picture(&self, id: &str) -> Option<Arc<crate::page::Art>> {
        self.pictures.iter().find(|picture| picture.id == id)?.open()
    }

    /// The Declaration in the language, or in English when it has none.
    #[must_use]
    pub fn declaration(&self, tag: &str) -> Option<Arc<declaration::Declaration>> {
        self.shelved_declaration(tag).map(declaration::Shelved::open)
    }

    /// The same, not opened yet.
    #[must_use]
    pub fn shelved_declaration(&self, tag: &str) -> Option<&declaration::Shelved> {
        let language = tag.split('-').next().unwrap_or(tag);
        let found = [tag, language, "en"].iter().find_map(|wanted| self.declarations.with_tag(wanted));
        found.or(self.declarations.first())
    }
}
