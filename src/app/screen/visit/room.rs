//! A trainer's view of her group: how far it is and what is hard for it, in
//! numbers. She says the secret of the room first; where there are several and she
//! named none, it says which.
//!
//! Only read: nothing else of the course is reached from here, see
//! [`Context::reaches`]. To extend: what a cohort counts is shown by
//! `Room::view`.

use super::note;
use crate::app::field::Field;
use crate::app::message::{Binding, Effect, House, Key, Message};
use crate::app::screen::{Screen, Step};
use crate::app::{Context, join_lines};
use crate::course::{Head, words as names};
use crate::learn::cohort::{Cohort, Reach, STEP};
use crate::page::{Bar, Entry, Menu, Node, NoteKind, Page, Plot, PlotForm, Rich};
use std::sync::Arc;

/// Longest secret, in bytes.
const LONGEST: usize = 200;
/// Most questions that are shown.
const MOST: usize = 12;
/// Fewest visitors who answered a question that is shown.
const LEAST: u32 = STEP;

/// The room, behind its secret.
#[derive(Debug)]
pub struct Room {
    secret: Field,
    waiting: bool,
    refused: Option<&'static str>,
    open: bool,
    group: Arc<Cohort>,
}

impl Default for Room {
    fn default() -> Self {
        Self { secret: Field::new("", LONGEST), waiting: false, refused: None, open: false, group: Arc::default() }
    }
}

impl Room {
    fn locked(&self, context: &Context) -> Vec<Node> {
        let words = &context.words;
        let named = context.visit.as_ref().is_some_and(|visit| visit.room.is_some());
        let (what, label) =
            if named { ("room-for-trainer", "room-secret") } else { ("room-any-for", "room-any-secret") };
        let mut body = vec![Node::Text(words.text(what).into())];
        if let Some(reason) = self.refused {
            body.push(note(NoteKind::Warning, words.text(reason)));
        } else if self.waiting {
            body.push(note(NoteKind::Plain, words.text("room-opening")));
        }
        body.push(self.secret.dots(words.text(label)));
        // Line by line it is the terminal that shows what she types.
        let how = if context.plain { "room-secret-seen" } else { "room-secret-how" };
        body.push(note(NoteKind::Plain, words.text(how)));
        body
    }

    fn view(&self, room: &str, context: &Context) -> Vec<Node> {
        let words = &context.words;
        let group = &self.group;
        if group.visitors == 0 {
            // On a grid the name is not to be broken at its hyphens.
            let joined = if context.plain { "-" } else { "-\u{2060}" };
            let user = format!("room-{room}").replace('-', joined);
            let tell = words.with("room-tell", &[("user", user.into())]);
            return vec![Node::Text(words.text("room-empty").into()), Node::Text(Rich::plain(tell))];
        }
        let counts = [("present", group.present.into()), ("visitors", group.visitors.into())];
        let mut body = vec![
            Node::Text(words.with("room-present", &counts).into()),
            note(NoteKind::Source, words.with("room-nameless", &[("least", LEAST.into())])),
            Node::Heading(2, words.text("room-lessons").into()),
        ];
        let before = body.len();
        body.extend(context.library.courses.iter().filter_map(|course| bars(&course.head, group, context)));
        if body.len() == before {
            body.push(Node::Text(words.text("room-lessons-none").into()));
        }
        body.push(Node::Heading(2, words.text("room-hard").into()));
        let entries = hard(group, context);
        if entries.is_empty() {
            body.push(Node::Text(words.with("room-hard-none", &[("least", LEAST.into())]).into()));
        } else {
            body.push(Node::Menu(Menu { entries, cursor: None }));
            body.push(note(NoteKind::Source, words.text("room-hard-how")));
        }
        body
    }
}

/// How many began and finished each lesson of a course, if anybody opened one.
fn bars(head: &Head, group: &Cohort, context: &Context) -> Option<Node> {
    let words = &context.words;
    let reach = |lesson: &str| group.lessons.get(&format!("{}/{lesson}", head.id)).copied();
    head.lessons.iter().find_map(|(lesson, _)| reach(lesson))?;
    let mut bars = Vec::new();
    for (lesson, _) in &*head.lessons {
        let Reach { begun, finished } = reach(lesson).unwrap_or_default();
        let bar = |label: String, id: &str, count: u32| {
            let value = words.with(id, &[("count", count.into())]);
            Bar { label, value, size: count.into() }
        };
        bars.push(bar(join_lines(&words.text(&names::lesson(&head.id, lesson))), "room-begun", begun));
        bars.push(bar(String::new(), "room-finished", finished));
    }
    Some(Node::Plot(Plot {
        form: PlotForm::Bars,
        what: Rich::plain(context.course_title(&head.id)),
        bars,
        from: 0,
        remarks: Vec::new(),
        source: Rich::default(),
    }))
}

/// The hardest questions, of courses that are here.
fn hard(group: &Cohort, context: &Context) -> Vec<Entry> {
    let words = &context.words;
    let asked = |(id, tries): (&str, crate::learn::cohort::Tries)| {
        let (course, item) = id.split_once('/')?;
        context.library.shelved(course)?.head.items.iter().find(|(known, _)| known == item)?;
        let text = words.find(&names::item(course, item))?;
        let answers = words.with("room-answers", &[("count", tries.answers.into())]);
        Some(Entry {
            label: Rich::parse(&join_lines(&text)),
            note: words.with("room-right", &[("percent", tries.shown_percent().into())]),
            detail: Rich::plain(format!("{} · {answers}", context.course_title(course))),
            ..Entry::default()
        })
    };
    group.hardest(usize::MAX, LEAST).into_iter().filter_map(asked).take(MOST).collect()
}

impl Screen for Room {
    fn bindings(&self, context: &Context) -> Vec<Binding> {
        let enter = if !self.open {
            Binding::keys_only(&[Key::Enter], "key-open", Message::Confirm)
        } else if context.plain {
            Binding::keys_only(&[Key::Enter], "room-again", Message::Confirm)
        } else {
            let label = if context.extent.at_end() { "" } else { "key-more" };
            Binding::keys_only(&[Key::Enter, Key::Char(' ')], label, Message::Onward)
        };
        vec![enter, Binding::new(&[Key::Esc], "key-leave", Message::Back)]
    }

    fn field(&mut self) -> Option<&mut Field> {
        (!self.open).then_some(&mut self.secret)
    }

    fn writes(&self, _: &Context) -> bool {
        !self.open
    }

    fn told(&mut self, told: &House, _: &mut Context) -> Step {
        match told {
            House::Unlocked(outcome) => {
                self.secret.set("");
                self.waiting = false;
                self.refused = outcome.as_ref().err().copied();
                self.open |= outcome.is_ok();
                Step::Turned
            }
            House::Group(group) => {
                self.group = group.clone();
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        if message == Message::Back {
            return Step::Back;
        }
        if self.open || self.secret.take(message) {
            return Step::Stay;
        }
        if message == Message::Confirm && !self.waiting && !self.secret.text.is_empty() {
            self.waiting = true;
            self.refused = None;
            context.ask(Effect::Unlock(self.secret.text.clone()));
        }
        Step::Stay
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let room = context.visit.as_ref().and_then(|visit| visit.room.as_deref());
        let title = match room {
            Some(room) => words.with("room-title", &[("room", room.to_owned().into())]),
            None => words.text("room-any-title"),
        };
        let mut body = vec![Node::Heading(1, Rich::plain(title))];
        body.extend(if self.open { self.view(room.unwrap_or_default(), context) } else { self.locked(context) });
        Page { key: format!("room {}", self.open), place: words.text("language-name"), body, ..Page::default() }
    }
}
