//! A lesson: pages to read, and pages that ask.
//!
//! Blocks that are read stand together; a block that asks something (item,
//! stance, reflection, notice) has a page of its own, so that Enter always
//! means one thing. To extend: a new block gets an arm in `blocks`, or a
//! [`Card`] of its own when it asks.

mod blocks;
mod cards;
mod view;

pub use cards::{Card, Content, cards, landing};

use super::notebook::is_marked;
use super::{Screen, Step, move_cursor};
use crate::app::activity::{self, Activity, Progressed};
use crate::app::asking::{Asking, Progressed as Answering};
use crate::app::field::Field;
use crate::app::message::{Binding, Key, Message};
use crate::app::{Context, join_lines};
use crate::course::{Block, Course, words as names};
use crate::learn::fact::Fact;
use crate::page::{Node, Page};
use std::sync::Arc;

/// A lesson being read.
#[derive(Debug)]
pub struct Lesson {
    course: Option<Arc<Course>>,
    id: String,
    cards: Vec<Card>,
    at: usize,
    cursor: usize,
    asking: Option<Asking>,
    activity: Option<Box<dyn Activity>>,
    /// Beyond the last page: what was done, and what comes next.
    ended: bool,
    /// Opened from somewhere else than its module.
    found: bool,
}

impl Lesson {
    /// A lesson at a page, without recording anything: the place is known.
    #[must_use]
    pub fn at(course: &str, lesson: &str, page: u16, context: &Context) -> Self {
        let course = context.library.course(course);
        let cards = course.as_ref().and_then(|c| c.lesson(lesson)).map(|(_, found)| cards(found)).unwrap_or_default();
        let at = usize::from(page).min(cards.len().saturating_sub(1));
        let mut this = Self {
            course,
            id: lesson.to_owned(),
            cards,
            at,
            cursor: 0,
            asking: None,
            activity: None,
            ended: false,
            found: false,
        };
        this.arrive(context);
        this
    }

    /// A lesson that is opened now: that is a fact.
    #[must_use]
    pub fn begin(course: &str, lesson: &str, page: u16, context: &mut Context) -> Self {
        let this = Self::at(course, lesson, page, context);
        if !this.cards.is_empty() {
            this.opened(context);
        }
        this
    }

    /// Says that it was opened from a list of finds: leaving goes back there.
    #[must_use]
    pub fn found(mut self) -> Self {
        self.found = true;
        self
    }

    fn path(&self) -> String {
        format!("{}/{}", self.course.as_ref().map_or("", |c| c.id.as_str()), self.id)
    }

    fn opened(&self, context: &mut Context) {
        context.record(Fact::Opened { lesson: self.path(), page: self.page_number() });
    }

    fn page_number(&self) -> u16 {
        u16::try_from(self.at).unwrap_or(u16::MAX)
    }

    fn card(&self) -> Option<&Card> {
        self.cards.get(self.at)
    }

    /// Prepares the page that is shown now.
    fn arrive(&mut self, context: &Context) {
        self.cursor = 0;
        self.asking = None;
        self.activity = None;
        let Some(course) = self.course.clone() else {
            return;
        };
        match self.card().map(|card| card.content.clone()) {
            Some(Content::Ask(item)) => {
                let record = context.progress.items.get(&format!("{}/{item}", course.id));
                let count = record.map_or(0, |record| u64::from(record.answers));
                // What was answered stays to be read; "again" asks afresh.
                self.asking = match record.and_then(|record| record.in_lesson.clone()) {
                    Some((answer, _, _)) => Asking::answered(course, &item, count, answer),
                    None => Asking::new(course, &item, count, false),
                };
            }
            Some(Content::Do(block)) => self.activity = activity::begin(&block, &course, &self.id, context),
            Some(Content::Stance(id, when)) => {
                self.activity = activity::begin(&Block::Stance { id, when }, &course, &self.id, context);
            }
            Some(Content::Reflection(id)) => {
                self.activity = activity::begin(&Block::Reflection(id), &course, &self.id, context);
            }
            _ => {}
        }
    }

    fn go(&mut self, to: usize, context: &mut Context) -> Step {
        self.at = to;
        self.arrive(context);
        self.opened(context);
        Step::Turned
    }

    fn next(&mut self, context: &mut Context) -> Step {
        if self.ended {
            return self.leave(context);
        }
        if self.at + 1 < self.cards.len() {
            return self.go(self.at + 1, context);
        }
        if !context.progress.lesson(self.course.as_ref().map_or("", |c| &c.id), &self.id).finished {
            context.record(Fact::Finished { lesson: self.path() });
        }
        self.ended = true;
        self.cursor = 0;
        Step::Turned
    }

    fn previous(&mut self, context: &mut Context) -> Step {
        if self.ended {
            self.ended = false;
            self.arrive(context);
            return Step::Turned;
        }
        match self.at.checked_sub(1) {
            Some(to) => self.go(to, context),
            None => Step::Back,
        }
    }

    /// First page of the step after this one.
    fn after_step(&self) -> usize {
        let step = self.card().map_or(0, |card| card.step);
        self.cards.iter().position(|card| card.step > step).unwrap_or(self.cards.len())
    }

    fn skip(&mut self, context: &mut Context) -> Step {
        let to = self.after_step();
        if to < self.cards.len() {
            return self.go(to, context);
        }
        self.at = self.cards.len().saturating_sub(1);
        self.next(context)
    }

    /// From the end of a lesson: the next lesson, or the quiz, or the module.
    fn leave(&mut self, context: &mut Context) -> Step {
        let Some(course) = self.course.clone() else {
            return Step::Back;
        };
        let here = course.lesson(&self.id).map_or(0, |(at, _)| at);
        match (self.cursor, course.lessons.get(here + 1)) {
            (0, Some(next)) => {
                let page = context.progress.lesson(&course.id, &next.id);
                let page = if page.finished { 0 } else { page.page };
                Step::Replace(Box::new(Self::begin(&course.id, &next.id, page, context)))
            }
            (0, None) => Step::Replace(Box::new(super::quiz::Quiz::enter(&course.id, context))),
            _ => Step::Back,
        }
    }

    /// Past a content notice, or past the part that it speaks of.
    fn choose(&mut self, context: &mut Context) -> Step {
        match self.card().map(|card| &card.content) {
            Some(Content::Notice(..)) if self.cursor == 0 => self.next(context),
            Some(Content::Notice(..)) => self.skip(context),
            _ => Step::Stay,
        }
    }

    fn again(&mut self, context: &Context) {
        if let (Some(course), Some(Content::Ask(item))) =
            (self.course.clone(), self.card().map(|card| card.content.clone()))
        {
            let count = context
                .progress
                .items
                .get(&format!("{}/{item}", course.id))
                .map_or(0, |record| u64::from(record.answers));
            self.asking = Asking::new(course, &item, count, false);
        }
    }
}

impl Screen for Lesson {
    fn bindings(&self, context: &Context) -> Vec<Binding> {
        let mut bindings = Vec::new();
        let previous: &'static str = if self.at > 0 || self.ended { "key-previous" } else { "" };
        if self.ended {
            bindings.push(Binding::keys_only(&[Key::Enter, Key::Char(' '), Key::Right], "key-take", Message::Confirm));
        } else if let Some(activity) = &self.activity {
            bindings.extend(activity.bindings());
        } else if let Some(asking) = &self.asking {
            bindings.extend(asking.bindings());
            if asking.is_done() {
                bindings.push(Binding::new(&[Key::Char('a'), Key::F(4)], "key-again", Message::Undo));
            } else {
                bindings.push(Binding::new(
                    if asking.writes() { &[Key::F(4)] } else { &[Key::Right] },
                    "key-pass",
                    Message::Next,
                ));
            }
        } else {
            match self.card().map(|card| &card.content) {
                Some(Content::Read(_) | Content::Ask(_)) | None => {
                    let last = self.at + 1 >= self.cards.len();
                    let label = if !context.extent.at_end() && !context.plain {
                        "key-more"
                    } else if last {
                        "key-finish"
                    } else {
                        "key-onward"
                    };
                    bindings.push(Binding::keys_only(&[Key::Enter, Key::Char(' ')], label, Message::Onward));
                    bindings.push(Binding::keys_only(&[Key::Right], "", Message::Next));
                }
                Some(Content::Stance(..) | Content::Reflection(_) | Content::Notice(..) | Content::Do(_)) => {
                    bindings.push(Binding::keys_only(&[Key::Enter, Key::Char(' ')], "key-take", Message::Confirm));
                    bindings.push(Binding::keys_only(&[Key::Right], "", Message::Next));
                }
            }
        }
        if !self.writes(context) {
            bindings.push(Binding::new(&[Key::Left], previous, Message::Previous));
        }
        let back = if self.found { "key-back" } else { "key-module" };
        bindings.push(Binding::new(&[Key::Esc], back, Message::Back));
        if !self.ended {
            let letters = !self.writes(context);
            let note: &[Key] = if letters { &[Key::Char('n'), Key::F(9)] } else { &[Key::F(9)] };
            bindings.push(Binding::extra(note, "key-note", Message::Note));
            let marked = is_marked(&self.path(), self.page_number(), context);
            let mark: &[Key] = if letters { &[Key::Char('b'), Key::Ctrl('k')] } else { &[Key::Ctrl('k')] };
            bindings.push(Binding::extra(mark, if marked { "key-unmark" } else { "key-mark" }, Message::Bookmark));
        }
        bindings
    }

    fn entries(&self, context: &Context) -> usize {
        if self.ended {
            return 2;
        }
        if let Some(activity) = &self.activity {
            return activity.entries(context);
        }
        if let Some(asking) = &self.asking {
            return asking.entries();
        }
        match self.card().map(|card| &card.content) {
            Some(Content::Notice(..)) => 2,
            _ => 0,
        }
    }

    fn field(&mut self) -> Option<&mut Field> {
        if self.ended {
            return None;
        }
        match &mut self.activity {
            Some(activity) => activity.field(),
            None => self.asking.as_mut().and_then(Asking::field),
        }
    }

    fn writes(&self, _: &Context) -> bool {
        let activity = self.activity.as_ref().is_some_and(|activity| activity.writes());
        !self.ended && (activity || self.asking.as_ref().is_some_and(Asking::writes))
    }

    fn ticks(&self, _: &Context) -> bool {
        !self.ended && self.asking.as_ref().is_some_and(Asking::ticks)
    }

    fn enter_takes(&self, _: &Context) -> bool {
        let activity = self.activity.as_ref().is_none_or(|activity| activity.enter_takes());
        self.ended || activity && !self.asking.as_ref().is_some_and(Asking::picks)
    }

    fn terms(&self, context: &Context) -> Vec<String> {
        let (Some(course), Some(card)) = (&self.course, self.card().filter(|_| !self.ended)) else {
            return Vec::new();
        };
        let mut body = Vec::new();
        self.card_nodes(card, course, context, &mut body);
        crate::app::find::terms_in(&crate::page::words_of(&body), &context.words)
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        match message {
            Message::Note => return Step::Open(Box::new(super::note::Note::new(&self.path(), context))),
            Message::Bookmark => {
                let (lesson, page) = (self.path(), self.page_number());
                let on = !is_marked(&lesson, page, context);
                context.record(Fact::Bookmarked { lesson, page, on });
                return Step::Stay;
            }
            _ => {}
        }
        if let Some(activity) = self.activity.as_mut().filter(|_| !self.ended) {
            match activity.update(message, context) {
                Progressed::Same => return Step::Stay,
                Progressed::Moved => return Step::Turned,
                Progressed::Onward => return self.next(context),
                Progressed::Open(screen) => return Step::Open(screen),
                // Not its own: leaving and turning pages are the lesson's.
                Progressed::Passed => {}
            }
        }
        match message {
            Message::Back => return Step::Back,
            Message::Previous => return self.previous(context),
            Message::Next if !self.ended => return self.next(context),
            _ => {}
        }
        let entries = self.entries(context);
        if self.ended {
            return match message {
                Message::Move(by) => {
                    move_cursor(&mut self.cursor, by, entries);
                    Step::Stay
                }
                Message::Choose(at) if at < entries => {
                    self.cursor = at;
                    self.leave(context)
                }
                Message::Confirm | Message::Onward => self.leave(context),
                _ => Step::Stay,
            };
        }
        if let Some(mut asking) = self.asking.take() {
            if message == Message::Undo && asking.is_done() {
                self.again(context);
                return Step::Turned;
            }
            let progressed = asking.update(message, context);
            self.asking = Some(asking);
            return match progressed {
                Answering::Same => Step::Stay,
                Answering::Moved => Step::Turned,
                Answering::Answered(outcome) => {
                    let Some(Content::Ask(item)) = self.card().map(|card| card.content.clone()) else {
                        return Step::Turned;
                    };
                    let course = self.course.as_ref().map_or("", |c| c.id.as_str());
                    context.record(Fact::Answered {
                        item: format!("{course}/{item}"),
                        quiz: None,
                        answer: outcome.answer,
                        score: outcome.score,
                        tries: outcome.tries,
                        hints: outcome.hints,
                    });
                    Step::Turned
                }
                Answering::Onward => self.next(context),
            };
        }
        match message {
            Message::Move(by) => {
                move_cursor(&mut self.cursor, by, entries);
                Step::Stay
            }
            Message::Choose(at) if at < entries => {
                self.cursor = at;
                self.choose(context)
            }
            Message::Confirm | Message::Onward => {
                if entries > 0 {
                    self.choose(context)
                } else {
                    self.next(context)
                }
            }
            _ => Step::Stay,
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let Some(course) = &self.course else {
            return Page::default();
        };
        let lesson = words.text(&names::lesson(&course.id, &self.id));
        let title = format!("{} · {}", words.text(&course.id), join_lines(&lesson));
        let mut place = if self.ended { String::new() } else { format!("{}/{}", self.at + 1, self.cards.len()) };
        if !self.ended && is_marked(&self.path(), self.page_number(), context) {
            place = format!("{} · {place}", words.text("page-marked"));
        }
        let mut body = Vec::new();
        if self.ended {
            self.end_nodes(course, &lesson, context, &mut body);
        } else if let Some(card) = self.card() {
            self.card_nodes(card, course, context, &mut body);
        } else {
            body.push(Node::Text(words.text("lesson-empty").into()));
        }
        let here = course.lesson(&self.id).map(|(at, _)| at);
        let outline = || {
            vec![
                Node::Label(words.text("outline")),
                Node::Outline { entries: super::module::outline(course, context), here },
            ]
        };
        let aside = if context.aside { outline() } else { Vec::new() };
        let key = format!("lesson {} {} {} {}", self.path(), self.at, self.ended, self.asking.is_some());
        Page { key, title, place, body, aside, ..Page::default() }
    }
}
