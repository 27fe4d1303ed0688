//! Progress: everything known of a learner, as a fold over facts.
//!
//! Folding in order of number gives the same progress whatever the clock said
//! and however two journals were merged. To extend: a field here, and an arm
//! in [`Progress::apply`].

use super::fact::{Fact, Record};
use super::review::Review;
use crate::question::FULL;
use std::collections::{BTreeMap, BTreeSet};

/// Where the learner was when she left.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Place {
    /// At the list of modules.
    #[default]
    Home,
    /// In a lesson, `course/lesson`, at a page.
    Lesson(String, u16),
    /// In the quiz of a course.
    Quiz(String),
}

/// What is known of one item.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ItemRecord {
    /// How often it was answered.
    pub answers: u32,
    /// Score of the last answer, in thousandths.
    pub last: u16,
    /// The last answer given in a lesson, with its score and tries.
    pub in_lesson: Option<(Vec<String>, u16, u8)>,
    /// Where it stands in review.
    pub review: Review,
}

/// What is known of one lesson.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct LessonRecord {
    /// The page last opened, from 0.
    pub page: u16,
    /// Whether it was finished once.
    pub finished: bool,
}

/// The place of a learner's note to a lesson among what is kept: no id of a block
/// has a star.
#[must_use]
pub fn note_place(lesson: &str) -> String {
    format!("{lesson}/*")
}

/// A quiz attempt.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Attempt {
    /// Seed of draw and shuffle; its number.
    pub seed: u64,
    /// Items in the order asked, `course/item`.
    pub items: Vec<String>,
    /// Whether it repeats what was wrong.
    pub again: bool,
    /// Answers so far: item, tokens, score.
    pub answers: Vec<(String, Vec<String>, u16)>,
    /// Its mark, when it ended.
    pub marked: Option<(u16, bool)>,
}

/// What is known of a course's quiz.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct QuizRecord {
    /// The attempt begun last.
    pub current: Option<Attempt>,
    /// Best score of a whole attempt, in thousandths.
    pub best: Option<u16>,
    /// Whether any whole attempt passed.
    pub passed: bool,
    /// Seeds of attempts that only repeat what was wrong: they make no mark.
    pub practice: BTreeSet<u64>,
}

/// Everything known of a learner.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Progress {
    /// The language last used.
    pub language: Option<String>,
    /// Where she was.
    pub place: Place,
    /// The lesson last opened, for "continue".
    pub last_lesson: Option<String>,
    /// Items by `course/item`.
    pub items: BTreeMap<String, ItemRecord>,
    /// Lessons by `course/lesson`.
    pub lessons: BTreeMap<String, LessonRecord>,
    /// Quizzes by course.
    pub quizzes: BTreeMap<String, QuizRecord>,
    /// Stances by `course/lesson/stance`: before and after.
    pub stances: BTreeMap<String, (Option<u8>, Option<u8>)>,
    /// Kept texts by `course/lesson/reflection`; a note to a lesson by
    /// [`note_place`].
    pub kept: BTreeMap<String, String>,
    /// Marked pages: `course/lesson` and page from 0.
    pub bookmarks: BTreeSet<(String, u16)>,
    /// How many facts were folded.
    pub facts: u64,
}

impl Progress {
    /// The fold over records in any order.
    #[must_use]
    pub fn of(records: &[Record]) -> Self {
        let mut ordered: Vec<&Record> = records.iter().collect();
        ordered.sort_by_key(|record| (record.number, record.origin));
        ordered.dedup();
        let mut progress = Self::default();
        for record in ordered {
            progress.apply(&record.fact, record.minute);
        }
        progress
    }

    /// Takes one more fact into account, which happened in this minute since 1970
    /// (0: unknown).
    pub fn apply(&mut self, fact: &Fact, minute: u64) {
        self.facts += 1;
        match fact {
            Fact::Language(tag) => self.language = Some(tag.clone()),
            Fact::Opened { lesson, page } => {
                self.lessons.entry(lesson.clone()).or_default().page = *page;
                self.place = Place::Lesson(lesson.clone(), *page);
                self.last_lesson = Some(lesson.clone());
            }
            Fact::Finished { lesson } => self.lessons.entry(lesson.clone()).or_default().finished = true,
            Fact::Answered { item, quiz, answer, score, tries, .. } => {
                let score = (*score).min(FULL);
                self.answered(item, *quiz, answer, score, *tries);
                self.reviewed(item, score >= FULL && *tries <= 1, minute);
            }
            Fact::Reviewed { item, score, .. } => {
                let record = self.items.entry(item.clone()).or_default();
                record.answers += 1;
                record.last = (*score).min(FULL);
                self.reviewed(item, *score >= FULL, minute);
            }
            Fact::Bookmarked { lesson, page, on } => {
                let mark = (lesson.clone(), *page);
                if *on {
                    self.bookmarks.insert(mark);
                } else {
                    self.bookmarks.remove(&mark);
                }
            }
            Fact::Drawn { course, seed, items, again } => {
                let attempt = Attempt { seed: *seed, items: items.clone(), again: *again, ..Attempt::default() };
                let quiz = self.quizzes.entry(course.clone()).or_default();
                if *again {
                    quiz.practice.insert(*seed);
                }
                quiz.current = Some(attempt);
                self.place = Place::Quiz(course.clone());
            }
            Fact::Marked { course, seed, score, passed } => self.marked(course, *seed, (*score).min(FULL), *passed),
            Fact::Stance { stance, after, value } => {
                let both = self.stances.entry(stance.clone()).or_default();
                let value = Some((*value).min(5));
                if *after { both.1 = value } else { both.0 = value }
            }
            Fact::Kept { place, text } => {
                self.kept.insert(place.clone(), text.clone());
            }
            Fact::Dropped { place } => {
                self.kept.remove(place);
            }
            Fact::Home => self.place = Place::Home,
        }
    }

    fn answered(&mut self, item: &str, quiz: Option<u64>, answer: &[String], score: u16, tries: u8) {
        let record = self.items.entry(item.to_owned()).or_default();
        record.answers += 1;
        record.last = score;
        match quiz {
            None => record.in_lesson = Some((answer.to_vec(), score, tries)),
            Some(seed) => {
                let course = item.split('/').next().unwrap_or("").to_owned();
                let quiz = self.quizzes.entry(course.clone()).or_default();
                if let Some(attempt) = quiz.current.as_mut().filter(|attempt| attempt.seed == seed)
                    && !attempt.answers.iter().any(|(known, _, _)| known == item)
                {
                    attempt.answers.push((item.to_owned(), answer.to_vec(), score));
                }
                self.place = Place::Quiz(course);
            }
        }
    }

    fn reviewed(&mut self, item: &str, right: bool, minute: u64) {
        if let Some(record) = self.items.get_mut(item) {
            record.review = record.review.after(right, minute);
        }
    }

    fn marked(&mut self, course: &str, seed: u64, score: u16, passed: bool) {
        let quiz = self.quizzes.entry(course.to_owned()).or_default();
        if let Some(attempt) = quiz.current.as_mut().filter(|attempt| attempt.seed == seed) {
            attempt.marked = Some((score, passed));
        }
        // Repeating only what was wrong is practice; it makes no mark.
        if !quiz.practice.contains(&seed) {
            quiz.best = quiz.best.max(Some(score));
            quiz.passed |= passed;
        }
    }

    /// The lesson's record.
    #[must_use]
    pub fn lesson(&self, course: &str, lesson: &str) -> LessonRecord {
        self.lessons.get(&[course, "/", lesson].concat()).cloned().unwrap_or_default()
    }

    /// The course's quiz.
    #[must_use]
    pub fn quiz(&self, course: &str) -> QuizRecord {
        self.quizzes.get(course).cloned().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(number: u64, fact: Fact) -> Record {
        Record { number, origin: 1, minute: 0, fact }
    }

    fn answered(item: &str, quiz: Option<u64>, score: u16) -> Fact {
        Fact::Answered { item: item.into(), quiz, answer: vec!["a".into()], score, tries: 1, hints: 0 }
    }

    #[test]
    fn order_is_by_number_and_doubles_count_once() {
        let records = [
            record(2, Fact::Opened { lesson: "c/b".into(), page: 3 }),
            record(1, Fact::Opened { lesson: "c/a".into(), page: 1 }),
            record(2, Fact::Opened { lesson: "c/b".into(), page: 3 }),
        ];
        let progress = Progress::of(&records);
        assert_eq!(progress.place, Place::Lesson("c/b".into(), 3));
        assert_eq!(progress.facts, 2);
    }

    #[test]
    fn an_attempt_is_continued_where_it_was_left() {
        let records = [
            record(
                1,
                Fact::Drawn { course: "c".into(), seed: 9, items: vec!["c/x".into(), "c/y".into()], again: false },
            ),
            record(2, answered("c/x", Some(9), 1000)),
            record(3, answered("c/x", Some(9), 0)),
            record(4, answered("c/y", Some(8), 0)),
        ];
        let progress = Progress::of(&records);
        let attempt = progress.quiz("c").current.unwrap();
        assert_eq!(attempt.answers.len(), 1);
        assert_eq!(attempt.answers[0].2, 1000);
        assert_eq!(progress.place, Place::Quiz("c".into()));
    }

    #[test]
    fn practice_makes_no_mark() {
        let drawn = |again| Fact::Drawn { course: "c".into(), seed: 1, items: vec![], again };
        let marked = Fact::Marked { course: "c".into(), seed: 1, score: 900, passed: true };
        let practice = Progress::of(&[record(1, drawn(true)), record(2, marked.clone())]);
        assert!(!practice.quiz("c").passed);
        let whole = Progress::of(&[record(1, drawn(false)), record(2, marked)]);
        assert_eq!(whole.quiz("c").best, Some(900));
    }
}
