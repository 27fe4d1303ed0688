//! Asking one item: choosing, trying again, hints, and the marked answer.
//!
//! Lessons and quizzes both ask with this; they differ in tries and in what
//! comes after. What to ask comes from the
//! kind ([`Ask`]); only how some answers are shown is known here, in `view`.

mod view;

use view::ItemWords;

use super::Context;
use super::field::Field;
use super::message::{Binding, Key, Message};
use crate::app::screen::move_cursor;
use crate::course::{Course, Item};
use crate::learn::shuffle::Shuffle;
use crate::question::{AnyKind, Ask, Choice, FULL, Grade, Word};
use std::sync::Arc;

/// How far the answer is.
#[derive(Clone, Debug, PartialEq)]
enum Stage {
    /// Being made.
    Open,
    /// Not right yet, and another try is left.
    Tried(Vec<String>),
    /// Given.
    Done(Vec<String>),
}

/// What became of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The tokens.
    pub answer: Vec<String>,
    /// In thousandths.
    pub score: u16,
    /// Tries used.
    pub tries: u8,
    /// Hints opened.
    pub hints: u8,
}

/// What happened to the asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progressed {
    /// Nothing that others need to know.
    Same,
    /// Another step or stage is shown.
    Moved,
    /// It was answered for good just now.
    Answered(Outcome),
    /// The learner has read the feedback and wants to go on.
    Onward,
}

/// Longest written answer, in bytes.
const LONGEST: usize = 400;

/// One item being asked.
#[derive(Debug)]
pub struct Asking {
    course: Arc<Course>,
    item: usize,
    seed: u64,
    allowed: u8,
    tries: u8,
    hints: u8,
    chosen: Vec<String>,
    ticked: Vec<String>,
    cursor: usize,
    field: Field,
    /// An answer without a tick was given: say what is needed.
    nudged: bool,
    stage: Stage,
}

impl Asking {
    /// An item to be asked afresh. `seed` decides the order of choices;
    /// `single` allows one try only.
    #[must_use]
    pub fn new(course: Arc<Course>, item: &str, seed: u64, single: bool) -> Option<Self> {
        let at = course.items.iter().position(|other| other.id == item)?;
        let found = &course.items[at];
        let allowed = if single || !found.kind.kind().retries() || matches!(found.kind, AnyKind::TrueFalse(_)) {
            1
        } else {
            found.tries.max(1)
        };
        Some(Self {
            course,
            item: at,
            seed,
            allowed,
            tries: 0,
            hints: 0,
            chosen: Vec::new(),
            ticked: Vec::new(),
            cursor: 0,
            field: Field::new("", LONGEST),
            nudged: false,
            stage: Stage::Open,
        })
    }

    /// An item that was answered before.
    #[must_use]
    pub fn answered(course: Arc<Course>, item: &str, seed: u64, answer: Vec<String>) -> Option<Self> {
        let mut asking = Self::new(course, item, seed, true)?;
        asking.stage = Stage::Done(answer);
        Some(asking)
    }

    /// The field that is written in.
    pub fn field(&mut self) -> Option<&mut Field> {
        self.writes().then_some(&mut self.field)
    }

    fn item(&self) -> &Item {
        &self.course.items[self.item]
    }

    fn words<'a>(&'a self, context: &'a Context) -> ItemWords<'a> {
        ItemWords { context, course: &self.course, item: self.item() }
    }

    /// Whether it was answered for good.
    #[must_use]
    pub fn is_done(&self) -> bool {
        matches!(self.stage, Stage::Done(_))
    }

    /// What is offered at the first step, in the order shown.
    fn first_choices(&self) -> Vec<Word> {
        match self.ask_after(&[]) {
            Ask::Pick { choices, .. } | Ask::Tick { choices } => {
                choices.into_iter().map(|choice| choice.word).collect()
            }
            Ask::Write | Ask::Done { .. } => Vec::new(),
        }
    }

    fn ask(&self) -> Ask {
        self.ask_after(&self.chosen)
    }

    fn ask_after(&self, chosen: &[String]) -> Ask {
        let mut ask = self.item().kind.kind().ask(chosen);
        let mut shuffle = Shuffle::new(self.seed, &self.item().id);
        match &mut ask {
            Ask::Pick { choices, shuffled: true, .. } => self.shuffled(choices, &mut shuffle),
            Ask::Tick { choices } => self.shuffled(choices, &mut shuffle),
            _ => {}
        }
        ask
    }

    /// Shuffles so that what is left keeps its order from step to step.
    fn shuffled(&self, choices: &mut [Choice], shuffle: &mut Shuffle) {
        let key = |choice: &Choice| choice.token.rsplit('=').next().unwrap_or("").to_owned();
        choices.sort_by_key(key);
        let salt = shuffle.below(1 << 16);
        choices.sort_by_key(|choice| Shuffle::new(self.seed ^ salt as u64, &key(choice)).below(1 << 30));
    }

    /// How many entries can be chosen by number now.
    #[must_use]
    pub fn entries(&self) -> usize {
        match (&self.stage, self.ask()) {
            (Stage::Open, Ask::Pick { choices, .. }) => choices.len(),
            // One more: "that is my answer".
            (Stage::Open, Ask::Tick { choices }) => choices.len() + 1,
            (Stage::Tried(_), _) => 2,
            _ => 0,
        }
    }

    /// Whether something is being written.
    #[must_use]
    pub fn writes(&self) -> bool {
        matches!(self.stage, Stage::Open) && matches!(self.ask(), Ask::Write)
    }

    /// Whether one of several answers is to be chosen now.
    #[must_use]
    pub fn picks(&self) -> bool {
        matches!(self.stage, Stage::Open) && matches!(self.ask(), Ask::Pick { .. })
    }

    /// Whether entries are being ticked.
    #[must_use]
    pub fn ticks(&self) -> bool {
        matches!(self.stage, Stage::Open) && matches!(self.ask(), Ask::Tick { .. })
    }

    /// Keys that work on it.
    #[must_use]
    pub fn bindings(&self) -> Vec<Binding> {
        let mut bindings = Vec::new();
        match (&self.stage, self.ask()) {
            (Stage::Open, Ask::Tick { choices }) => {
                let label = if self.cursor < choices.len() { "key-tick" } else { "key-answer" };
                bindings.push(Binding::keys_only(&[Key::Enter, Key::Char(' ')], label, Message::Toggle));
            }
            (Stage::Open, Ask::Write) => {
                bindings.push(Binding::keys_only(&[Key::Enter], "key-answer", Message::Confirm));
            }
            (Stage::Open, _) => {
                bindings.push(Binding::keys_only(&[Key::Enter, Key::Char(' ')], "key-take", Message::Confirm));
            }
            (Stage::Tried(_), _) => {
                bindings.push(Binding::keys_only(&[Key::Enter, Key::Char(' ')], "key-take", Message::Confirm));
            }
            (Stage::Done(_), _) => {
                bindings.push(Binding::keys_only(
                    &[Key::Enter, Key::Char(' '), Key::Right],
                    "key-onward",
                    Message::Onward,
                ));
            }
        }
        if matches!(self.stage, Stage::Open) && !self.chosen.is_empty() {
            bindings.push(Binding::new(&[Key::Backspace], "key-undo", Message::Undo));
        }
        if !self.is_done() && self.hints < self.item().hints {
            let keys: &'static [Key] =
                if self.writes() { &[Key::Ctrl('t')] } else { &[Key::Char('t'), Key::Ctrl('t')] };
            bindings.push(Binding::new(keys, "key-hint", Message::Hint));
        }
        bindings
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message, context: &Context) -> Progressed {
        match (message, self.stage.clone()) {
            (Message::Hint, Stage::Open | Stage::Tried(_)) if self.hints < self.item().hints => {
                self.hints += 1;
                Progressed::Same
            }
            (Message::Onward | Message::Confirm | Message::Next, Stage::Done(_)) => Progressed::Onward,
            (_, Stage::Done(_)) => Progressed::Same,
            (Message::Move(by), _) => {
                let entries = self.entries();
                move_cursor(&mut self.cursor, by, entries);
                Progressed::Same
            }
            (Message::Choose(at), _) if at < self.entries() => {
                self.cursor = at;
                self.take(context)
            }
            (Message::Confirm, Stage::Open) if self.ticks() => self.finish_ticks(context),
            (Message::Confirm | Message::Toggle, _) => self.take(context),
            (Message::Undo, Stage::Open) => {
                self.chosen.pop();
                self.cursor = 0;
                Progressed::Moved
            }
            (_, Stage::Open) => {
                self.field.take(message);
                Progressed::Same
            }
            _ => Progressed::Same,
        }
    }

    fn take(&mut self, context: &Context) -> Progressed {
        match self.stage.clone() {
            Stage::Done(_) => Progressed::Onward,
            Stage::Tried(answer) => {
                if self.cursor == 0 {
                    self.stage = Stage::Open;
                    self.chosen.clear();
                    self.field = Field::new("", LONGEST);
                    self.cursor = 0;
                    Progressed::Moved
                } else {
                    self.settle(&answer, context)
                }
            }
            Stage::Open => match self.ask() {
                Ask::Pick { choices, .. } => {
                    let Some(choice) = choices.get(self.cursor) else {
                        return Progressed::Same;
                    };
                    self.chosen.push(choice.token.clone());
                    self.cursor = 0;
                    self.complete(context)
                }
                Ask::Tick { choices } => match choices.get(self.cursor) {
                    Some(choice) => {
                        match self.ticked.iter().position(|token| *token == choice.token) {
                            Some(at) => {
                                self.ticked.remove(at);
                            }
                            None => self.ticked.push(choice.token.clone()),
                        }
                        Progressed::Same
                    }
                    None => self.finish_ticks(context),
                },
                Ask::Write => {
                    if self.field.words().is_empty() {
                        return Progressed::Same;
                    }
                    self.chosen = vec![self.field.words().to_owned()];
                    self.complete(context)
                }
                Ask::Done { .. } => self.complete(context),
            },
        }
    }

    fn finish_ticks(&mut self, context: &Context) -> Progressed {
        if self.ticked.is_empty() {
            self.nudged = true;
            return Progressed::Same;
        }
        self.chosen = self.ticked.clone();
        self.complete(context)
    }

    /// Marks the answer once nothing is left to ask.
    fn complete(&mut self, context: &Context) -> Progressed {
        if !matches!(self.ask(), Ask::Done { .. }) {
            return Progressed::Moved;
        }
        let answer = self.chosen.clone();
        self.tries = self.tries.saturating_add(1);
        let grade = self.grade(&answer, context);
        if grade.score < FULL && self.tries < self.allowed {
            self.stage = Stage::Tried(answer);
            self.cursor = 0;
            return Progressed::Moved;
        }
        self.settle(&answer, context)
    }

    fn settle(&mut self, answer: &[String], context: &Context) -> Progressed {
        let score = self.grade(answer, context).score;
        self.stage = Stage::Done(answer.to_vec());
        // Words of hers that no author wrote are shown, not kept.
        let answer = self.item().kind.kind().kept(answer, &self.words(context));
        Progressed::Answered(Outcome { answer, score, tries: self.tries.max(1), hints: self.hints })
    }

    fn grade(&self, answer: &[String], context: &Context) -> Grade {
        self.item().kind.kind().grade(answer, &self.words(context))
    }
}
