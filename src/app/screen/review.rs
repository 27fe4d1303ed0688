//! Review: items that were answered wrongly, asked again until they are right
//! twice, on different days.

use super::{Operated, Screen, Step, offers_menu, operate};
use crate::app::Context;
use crate::app::asking::{Asking, Progressed};
use crate::app::field::Field;
use crate::app::message::{Binding, Key, Message};
use crate::learn::fact::Fact;
use crate::learn::shuffle::Shuffle;
use crate::page::{Node, NoteKind, Page};

/// Most items of one sitting.
const SITTING: usize = 12;

/// The review, before, during and after a sitting.
#[derive(Debug)]
pub struct Review {
    /// Items of this sitting that are still to be asked, last first.
    waiting: Vec<String>,
    /// How many the sitting has.
    all: usize,
    /// How many were right.
    right: usize,
    asking: Option<(String, Asking)>,
    seed: u64,
    cursor: usize,
    begun: bool,
}

/// Items under review: those due now, and how many wait for another day.
#[must_use]
pub fn open_items(context: &Context) -> (Vec<String>, usize) {
    let there = |path: &str| {
        path.split_once('/').is_some_and(|(course, item)| {
            context.library.shelved(course).is_some_and(|shelved| shelved.head.items.iter().any(|(id, _)| id == item))
        })
    };
    let mut due = Vec::new();
    let mut later = 0;
    for (path, record) in context.progress.items.iter().filter(|(_, record)| record.review.is_open()) {
        if !there(path) {
            continue;
        }
        if record.review.is_due(context.minute) {
            due.push(path.clone());
        } else {
            later += 1;
        }
    }
    (due, later)
}

impl Review {
    /// Says what is due; nothing is asked yet.
    #[must_use]
    pub fn new(context: &mut Context) -> Self {
        Self { waiting: Vec::new(), all: 0, right: 0, asking: None, seed: context.seed(), cursor: 0, begun: false }
    }

    fn begin(&mut self, context: &mut Context) -> Step {
        let (mut due, _) = open_items(context);
        self.seed = context.seed();
        Shuffle::new(self.seed, "review").shuffle(&mut due);
        due.truncate(SITTING);
        self.waiting = due;
        self.all = self.waiting.len();
        self.right = 0;
        self.begun = true;
        self.next(context);
        Step::Turned
    }

    fn next(&mut self, context: &Context) {
        self.asking = None;
        self.cursor = 0;
        while let Some(path) = self.waiting.pop() {
            let Some((course, item)) = path.split_once('/') else { continue };
            let Some(course) = context.library.course(course) else { continue };
            if let Some(asking) = Asking::new(course, item, self.seed, true) {
                self.asking = Some((path, asking));
                return;
            }
        }
    }

    /// What can be chosen when nothing is asked.
    fn offers(&self, context: &Context) -> Vec<&'static str> {
        let (due, _) = open_items(context);
        match (due.is_empty(), self.begun) {
            (true, _) => vec!["review-leave"],
            (false, false) => vec!["review-begin", "review-leave"],
            (false, true) => vec!["review-more", "review-leave"],
        }
    }
}

impl Screen for Review {
    fn bindings(&self, _: &Context) -> Vec<Binding> {
        let mut bindings = match &self.asking {
            Some((_, asking)) => asking.bindings(),
            None => vec![Binding::keys_only(&[Key::Enter, Key::Char(' '), Key::Right], "key-take", Message::Confirm)],
        };
        bindings.push(Binding::new(&[Key::Esc], "key-back", Message::Back));
        bindings
    }

    fn entries(&self, context: &Context) -> usize {
        self.asking.as_ref().map_or_else(|| self.offers(context).len(), |(_, asking)| asking.entries())
    }

    fn field(&mut self) -> Option<&mut Field> {
        self.asking.as_mut().and_then(|(_, asking)| asking.field())
    }

    fn writes(&self, _: &Context) -> bool {
        self.asking.as_ref().is_some_and(|(_, asking)| asking.writes())
    }

    fn ticks(&self, _: &Context) -> bool {
        self.asking.as_ref().is_some_and(|(_, asking)| asking.ticks())
    }

    fn enter_takes(&self, _: &Context) -> bool {
        !self.asking.as_ref().is_some_and(|(_, asking)| asking.picks())
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        if message == Message::Back {
            return Step::Back;
        }
        let Some((path, mut asking)) = self.asking.take() else {
            let offers = self.offers(context);
            return match operate(message, &mut self.cursor, offers.len()) {
                Operated::Take if offers.get(self.cursor).is_some_and(|offer| *offer != "review-leave") => {
                    self.begin(context)
                }
                Operated::Take | Operated::Back => Step::Back,
                Operated::Stay => Step::Stay,
            };
        };
        let progressed = asking.update(message, context);
        self.asking = Some((path.clone(), asking));
        match progressed {
            Progressed::Same => Step::Stay,
            Progressed::Moved => Step::Turned,
            Progressed::Answered(outcome) => {
                self.right += usize::from(outcome.score >= crate::question::FULL);
                context.record(Fact::Reviewed { item: path, score: outcome.score, hints: outcome.hints });
                Step::Turned
            }
            Progressed::Onward => {
                self.next(context);
                Step::Turned
            }
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let title = words.text("review-title");
        let mut body = Vec::new();
        if let Some((path, asking)) = &self.asking {
            let at = self.all - self.waiting.len();
            let course = path.split('/').next().unwrap_or("");
            body.push(Node::Label(format!(
                "{} · {}",
                words.with("quiz-question", &[("number", at.into()), ("all", self.all.into())]),
                context.course_title(course)
            )));
            body.extend(asking.nodes(context));
            let key = format!("review {at} {}", asking.is_done());
            return Page { key, title, place: format!("{at}/{}", self.all), body, ..Page::default() };
        }
        let (due, later) = open_items(context);
        body.push(Node::Heading(1, title.clone().into()));
        if self.begun {
            let score = [("right", self.right.into()), ("all", self.all.into())];
            body.push(Node::Text(words.with("lesson-answers", &score).into()));
        }
        if due.is_empty() && later == 0 {
            body.push(Node::Text(words.text("review-nothing").into()));
        } else {
            let counts = [("due", due.len().into()), ("later", later.into())];
            body.push(Node::Text(words.with("review-counts", &counts).into()));
        }
        body.push(Node::Note {
            kind: NoteKind::Plain,
            label: String::new(),
            text: vec![words.text("review-how").into()],
        });
        body.push(Node::Gap);
        body.push(offers_menu(&self.offers(context), self.cursor, context));
        Page { key: "review".into(), body, ..Page::default() }
    }
}
