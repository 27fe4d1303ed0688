//! The result of a quiz: the mark, what was right, why, and what to reread.

use super::{Operated, Screen, Step, leave_reading, menu_bindings, operate, reading_bindings};
use crate::app::asking::Asking;
use crate::app::message::{Binding, Message};
use crate::app::{Context, join_lines};
use crate::course::{Course, words as names};
use crate::learn::progress::Attempt;
use crate::learn::quiz;
use crate::page::{Entry, Mark, Menu, Node, NoteKind, Page, Rich};
use crate::question::FULL;
use std::sync::Arc;

/// A marked attempt.
#[derive(Debug)]
pub struct Result {
    course: Option<Arc<Course>>,
    attempt: Attempt,
    cursor: usize,
}

/// What an entry does.
enum Door {
    Again,
    New,
    Lesson(String),
    Item(usize),
    Module,
}

impl Result {
    /// The attempt made last.
    #[must_use]
    pub fn new(course: &str, context: &Context) -> Self {
        let mut attempt = context.progress.quiz(course).current.unwrap_or_default();
        let course = context.library.course(course);
        if let Some(course) = &course {
            let known = attempt.clone();
            // What the course no longer has cannot be shown; nor does it count.
            attempt.items.retain(|path| quiz::is_there(course, path) && quiz::counts(course, &known, path));
        }
        Self { course, attempt, cursor: 0 }
    }

    fn score_of(&self, path: &str) -> u16 {
        self.attempt.answers.iter().find(|(known, _, _)| known == path).map_or(0, |(_, _, score)| *score)
    }

    /// Lessons of items that went wrong, most often named first.
    fn lessons(&self) -> Vec<String> {
        let Some(course) = &self.course else {
            return Vec::new();
        };
        let mut counted: Vec<(String, usize)> = Vec::new();
        for path in self.attempt.items.iter().filter(|path| self.score_of(path) < FULL) {
            let item = path.split_once('/').and_then(|(_, id)| course.item(id));
            if let Some(lesson) = item.and_then(|item| item.lesson.clone()) {
                match counted.iter_mut().find(|(known, _)| *known == lesson) {
                    Some((_, count)) => *count += 1,
                    None => counted.push((lesson, 1)),
                }
            }
        }
        counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        counted.into_iter().map(|(lesson, _)| lesson).take(3).collect()
    }

    fn doors(&self) -> Vec<Door> {
        let mut doors = Vec::new();
        if self.attempt.items.iter().any(|path| self.score_of(path) < FULL) {
            doors.push(Door::Again);
        }
        doors.extend(self.lessons().into_iter().map(Door::Lesson));
        doors.push(Door::New);
        doors.push(Door::Module);
        doors.extend((0..self.attempt.items.len()).map(Door::Item));
        doors
    }

    fn open(&self, context: &mut Context) -> Step {
        let Some(course) = &self.course else {
            return Step::Back;
        };
        match self.doors().into_iter().nth(self.cursor) {
            Some(Door::Again) => Step::Replace(Box::new(super::quiz::Quiz::begin(&course.id, true, context))),
            Some(Door::New) => Step::Replace(Box::new(super::quiz::Quiz::begin(&course.id, false, context))),
            Some(Door::Lesson(lesson)) => {
                Step::Open(Box::new(super::lesson::Lesson::begin(&course.id, &lesson, 0, context)))
            }
            Some(Door::Item(at)) => match Explanation::new(self, at) {
                Some(explanation) => Step::Open(Box::new(explanation)),
                None => Step::Stay,
            },
            Some(Door::Module) | None => Step::Back,
        }
    }
}

impl Screen for Result {
    fn bindings(&self, _: &Context) -> Vec<Binding> {
        menu_bindings("key-open", "key-module")
    }

    fn entries(&self, _: &Context) -> usize {
        self.doors().len()
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        let entries = self.doors().len();
        match operate(message, &mut self.cursor, entries) {
            Operated::Take => self.open(context),
            Operated::Back => Step::Back,
            Operated::Stay => Step::Stay,
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let Some(course) = &self.course else {
            return Page::default();
        };
        let score = self.attempt.marked.map_or_else(|| quiz::score(course, &self.attempt), |(score, _)| score);
        let passed = self.attempt.marked.is_some_and(|(_, passed)| passed);
        let percent = score / 10;
        let right = self.attempt.items.iter().filter(|path| self.score_of(path) >= FULL).count();
        let partly = self.attempt.items.iter().filter(|path| (1..FULL).contains(&self.score_of(path))).count();
        let mut body = Vec::new();
        let heading = match (self.attempt.again, passed) {
            (true, _) => "result-practice",
            (false, true) => "result-passed",
            (false, false) => "result-not-yet",
        };
        body.push(Node::Heading(1, words.text(heading).into()));
        let label = words.with(
            "result-score",
            &[
                ("percent", percent.into()),
                ("right", right.into()),
                ("partly", partly.into()),
                ("all", self.attempt.items.len().into()),
                ("pass", course.quiz.pass.into()),
            ],
        );
        body.push(Node::Meter {
            label,
            done: u32::from(percent),
            total: 100,
            goal: (!self.attempt.again).then_some(u32::from(course.quiz.pass)),
        });
        if passed && !self.attempt.again {
            body.push(Node::Text(words.text("result-passed-text").into()));
        } else if !self.attempt.again {
            body.push(Node::Text(words.text("result-not-yet-text").into()));
        }
        body.push(Node::Note {
            kind: NoteKind::Plain,
            label: String::new(),
            text: vec![words.text("result-open-each").into()],
        });
        body.push(Node::Gap);
        let entries = self
            .doors()
            .into_iter()
            .map(|door| match door {
                Door::Again => Entry { label: words.text("result-again").into(), ..Entry::default() },
                Door::New => Entry { label: words.text("quiz-new").into(), ..Entry::default() },
                Door::Module => Entry { label: words.text("lesson-to-module").into(), ..Entry::default() },
                Door::Lesson(lesson) => Entry {
                    label: words
                        .with("result-reread", &[("lesson", words.text(&names::lesson(&course.id, &lesson)).into())])
                        .into(),
                    ..Entry::default()
                },
                Door::Item(at) => {
                    let path = &self.attempt.items[at];
                    let item = path.split_once('/').map_or("", |(_, item)| item);
                    let prompt =
                        join_lines(words.text(&names::item(&course.id, item)).split("\n\n").next().unwrap_or(""));
                    let mark = match self.score_of(path) {
                        FULL => Mark::Right,
                        0 => Mark::Wrong,
                        _ => Mark::Partly,
                    };
                    Entry { label: Rich::from(prompt), mark, ..Entry::default() }
                }
            })
            .collect();
        body.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
        let title = format!("{} · {}", words.text(&course.id), words.text("quiz-title"));
        Page { key: format!("result {}", course.id), title, body, ..Page::default() }
    }
}

/// One answer of the attempt with its explanation.
#[derive(Debug)]
pub struct Explanation {
    course: Arc<Course>,
    asking: Asking,
    lesson: Option<String>,
    articles: Vec<u8>,
}

impl Explanation {
    fn new(result: &Result, at: usize) -> Option<Self> {
        let course = result.course.clone()?;
        let path = result.attempt.items.get(at)?;
        let id = path.split_once('/')?.1;
        let item = course.item(id)?;
        let answer = result
            .attempt
            .answers
            .iter()
            .find(|(known, _, _)| known == path)
            .map(|(_, answer, _)| answer.clone())
            .unwrap_or_default();
        let (lesson, articles) = (item.lesson.clone(), item.articles.clone());
        let asking = Asking::answered(course.clone(), id, result.attempt.seed, answer)?;
        Some(Self { course, asking, lesson, articles })
    }
}

impl Screen for Explanation {
    fn bindings(&self, context: &Context) -> Vec<Binding> {
        reading_bindings(context)
    }

    fn update(&mut self, message: Message, _: &mut Context) -> Step {
        leave_reading(message)
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let mut body = self.asking.nodes(context);
        if let Some(lesson) = &self.lesson {
            let lesson = words.text(&names::lesson(&self.course.id, lesson));
            body.push(Node::Note {
                kind: NoteKind::Source,
                label: String::new(),
                text: vec![words.with("explanation-lesson", &[("lesson", lesson.into())]).into()],
            });
        }
        let articles: Vec<String> = self.articles.iter().map(ToString::to_string).collect();
        body.push(Node::Note {
            kind: NoteKind::Source,
            label: String::new(),
            text: vec![
                words
                    .with(
                        "explanation-articles",
                        &[
                            ("articles", articles.join(&words.text("list-comma")).into()),
                            ("count", articles.len().into()),
                        ],
                    )
                    .into(),
            ],
        });
        let title = format!("{} · {}", words.text(&self.course.id), words.text("quiz-title"));
        Page { key: format!("explanation {:?}", self.articles), title, body, ..Page::default() }
    }
}
