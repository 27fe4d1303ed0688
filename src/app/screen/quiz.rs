//! The quiz: an attempt is drawn, answered item by item, and marked.

use super::{Screen, Step, move_cursor, offers_menu};
use crate::app::Context;
use crate::app::asking::{Asking, Progressed};
use crate::app::field::Field;
use crate::app::message::{Binding, Key, Message};
use crate::course::Course;
use crate::learn::fact::Fact;
use crate::learn::progress::Attempt;
use crate::learn::quiz;
use crate::page::{Node, NoteKind, Page};
use std::sync::Arc;

/// A quiz under way, or about to begin.
#[derive(Debug)]
pub struct Quiz {
    course: Option<Arc<Course>>,
    cursor: usize,
    asking: Option<Asking>,
    at: usize,
}

impl Quiz {
    /// From the module: says what comes, and begins or goes on.
    #[must_use]
    pub fn enter(course: &str, context: &Context) -> Self {
        Self { course: context.library.course(course), cursor: 0, asking: None, at: 0 }
    }

    /// Back at the item where the learner left.
    #[must_use]
    pub fn resume(course: &str, context: &Context) -> Self {
        let mut quiz = Self::enter(course, context);
        if quiz.attempt(context).is_some_and(|attempt| attempt.marked.is_none()) {
            quiz.ask_next(context);
        }
        quiz
    }

    /// A fresh attempt, or one with what was wrong in the last.
    #[must_use]
    pub fn begin(course: &str, again: bool, context: &mut Context) -> Self {
        let mut quiz = Self::enter(course, context);
        quiz.draw(again, context);
        quiz
    }

    fn attempt(&self, context: &Context) -> Option<Attempt> {
        self.course.as_ref().and_then(|course| context.progress.quiz(&course.id).current)
    }

    fn draw(&mut self, again: bool, context: &mut Context) {
        let Some(course) = self.course.clone() else {
            return;
        };
        let seed = context.seed();
        let items = match (again, self.attempt(context)) {
            (true, Some(last)) => quiz::wrong(&course, &last, seed),
            _ => quiz::draw(&course, seed),
        };
        if !items.is_empty() {
            context.record(Fact::Drawn { course: course.id.clone(), seed, items, again });
            self.ask_next(context);
        }
    }

    /// Asks the first item without an answer; items that a course no longer
    /// has are passed over.
    fn ask_next(&mut self, context: &Context) {
        self.asking = None;
        let (Some(course), Some(attempt)) = (self.course.clone(), self.attempt(context)) else {
            return;
        };
        for (at, path) in attempt.items.iter().enumerate() {
            if attempt.answers.iter().any(|(known, _, _)| known == path) {
                continue;
            }
            let item = path.split_once('/').map_or("", |(_, item)| item);
            if let Some(asking) = Asking::new(course.clone(), item, attempt.seed, true) {
                self.at = at;
                self.asking = Some(asking);
                return;
            }
        }
    }

    fn finish(&self, context: &mut Context) -> Step {
        let (Some(course), Some(attempt)) = (self.course.clone(), self.attempt(context)) else {
            return Step::Back;
        };
        if attempt.marked.is_none() {
            let score = quiz::score(&course, &attempt);
            let passed = quiz::passes(&course, score);
            context.record(Fact::Marked { course: course.id.clone(), seed: attempt.seed, score, passed });
        }
        Step::Replace(Box::new(super::result::Result::new(&course.id, context)))
    }

    /// What the page before the quiz offers.
    fn offers(&self, context: &Context) -> Vec<&'static str> {
        match self.attempt(context) {
            Some(attempt) if attempt.marked.is_none() && !attempt.items.is_empty() => {
                vec!["quiz-continue", "quiz-new", "quiz-leave"]
            }
            Some(_) => vec!["quiz-new", "quiz-last-result", "quiz-leave"],
            None => vec!["quiz-begin", "quiz-leave"],
        }
    }

    fn take(&mut self, context: &mut Context) -> Step {
        match self.offers(context).get(self.cursor).copied() {
            Some("quiz-continue") => {
                self.ask_next(context);
                if self.asking.is_none() { self.finish(context) } else { Step::Turned }
            }
            Some("quiz-begin" | "quiz-new") => {
                self.draw(false, context);
                Step::Turned
            }
            Some("quiz-last-result") => self.finish(context),
            _ => Step::Back,
        }
    }
}

impl Screen for Quiz {
    fn bindings(&self, _: &Context) -> Vec<Binding> {
        let mut bindings = match &self.asking {
            Some(asking) => asking.bindings(),
            None => vec![Binding::keys_only(&[Key::Enter, Key::Char(' '), Key::Right], "key-take", Message::Confirm)],
        };
        bindings.push(Binding::new(&[Key::Esc], "key-pause", Message::Back));
        bindings
    }

    fn entries(&self, context: &Context) -> usize {
        self.asking.as_ref().map_or_else(|| self.offers(context).len(), Asking::entries)
    }

    fn field(&mut self) -> Option<&mut Field> {
        self.asking.as_mut().and_then(Asking::field)
    }

    fn writes(&self, _: &Context) -> bool {
        self.asking.as_ref().is_some_and(Asking::writes)
    }

    fn ticks(&self, _: &Context) -> bool {
        self.asking.as_ref().is_some_and(Asking::ticks)
    }

    fn enter_takes(&self, _: &Context) -> bool {
        !self.asking.as_ref().is_some_and(Asking::picks)
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        if message == Message::Back {
            return Step::Back;
        }
        let Some(mut asking) = self.asking.take() else {
            let entries = self.offers(context).len();
            return match message {
                Message::Move(by) => {
                    move_cursor(&mut self.cursor, by, entries);
                    Step::Stay
                }
                Message::Choose(at) if at < entries => {
                    self.cursor = at;
                    self.take(context)
                }
                Message::Confirm => self.take(context),
                _ => Step::Stay,
            };
        };
        let progressed = asking.update(message, context);
        self.asking = Some(asking);
        match progressed {
            Progressed::Same => Step::Stay,
            Progressed::Moved => Step::Turned,
            Progressed::Answered(outcome) => {
                if let Some(attempt) = self.attempt(context)
                    && let Some(item) = attempt.items.get(self.at)
                {
                    context.record(Fact::Answered {
                        item: item.clone(),
                        quiz: Some(attempt.seed),
                        answer: outcome.answer,
                        score: outcome.score,
                        tries: outcome.tries,
                        hints: outcome.hints,
                    });
                }
                Step::Turned
            }
            Progressed::Onward => {
                self.ask_next(context);
                if self.asking.is_none() { self.finish(context) } else { Step::Turned }
            }
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let Some(course) = &self.course else {
            return Page::default();
        };
        let title = format!("{} · {}", words.text(&course.id), words.text("quiz-title"));
        let mut body = Vec::new();
        let mut place = String::new();
        let key;
        match (&self.asking, self.attempt(context)) {
            (Some(asking), Some(attempt)) => {
                place = format!("{}/{}", self.at + 1, attempt.items.len());
                body.push(Node::Label(
                    words.with(
                        "quiz-question",
                        &[("number", (self.at + 1).into()), ("all", attempt.items.len().into())],
                    ),
                ));
                body.extend(asking.nodes(context));
                key = format!("quiz {} {} {}", course.id, self.at, asking.is_done());
            }
            (_, attempt) => {
                body.push(Node::Heading(1, words.text("quiz-title").into()));
                let count = course.quiz.draw.min(u16::try_from(course.pool().count()).unwrap_or(u16::MAX));
                body.push(Node::Text(
                    words.with("quiz-intro", &[("count", count.into()), ("pass", course.quiz.pass.into())]).into(),
                ));
                body.push(Node::Note {
                    kind: NoteKind::Plain,
                    label: String::new(),
                    text: vec![words.text("quiz-calm").into()],
                });
                if let Some(attempt) = attempt.filter(|attempt| attempt.marked.is_none()) {
                    let label = words.with(
                        "quiz-under-way",
                        &[("done", attempt.answers.len().into()), ("all", attempt.items.len().into())],
                    );
                    body.push(Node::Meter {
                        label,
                        done: u32::try_from(attempt.answers.len()).unwrap_or(0),
                        total: u32::try_from(attempt.items.len()).unwrap_or(0),
                        goal: None,
                    });
                }
                body.push(Node::Gap);
                body.push(offers_menu(&self.offers(context), self.cursor, context));
                key = format!("quiz {}", course.id);
            }
        }
        Page { key, title, place, body, ..Page::default() }
    }
}
