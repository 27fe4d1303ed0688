//! Home: the thirty lights, where to go on, and the modules.

use super::{Operated, Screen, Step, operate};
use crate::app::Context;
use crate::app::message::{Binding, Key, Message};
use crate::course::declaration::GROUPS;
use crate::course::{Head, Shelved};
use crate::learn::fact::Fact;
use crate::learn::lights::lights;
use crate::learn::progress::Place;
use crate::page::{Entry, Light, Mark, Menu, Node, NoteKind, Page, Rich};

/// The home screen.
#[derive(Debug, Default)]
pub struct Home {
    cursor: usize,
}

/// What an entry opens.
enum Door {
    Continue(String, u16),
    Quiz(String),
    Course(String),
    Review(usize),
    Declaration,
    Code(&'static str),
}

impl Home {
    fn doors(context: &Context) -> Vec<Door> {
        let mut doors = Vec::new();
        if let Some((path, page)) = unfinished(context) {
            doors.push(Door::Continue(path, page));
        }
        let under_way = context.library.courses.iter().filter(|course| {
            let attempt = context.progress.quizzes.get(course.head.id.as_ref()).and_then(|quiz| quiz.current.as_ref());
            attempt.is_some_and(|attempt| attempt.marked.is_none() && !attempt.answers.is_empty())
        });
        doors.extend(under_way.take(1).map(|course| Door::Quiz(course.head.id.to_string())));
        let (due, _) = super::review::open_items(context);
        if !due.is_empty() {
            doors.push(Door::Review(due.len()));
        }
        doors.extend(context.library.courses.iter().map(|course| Door::Course(course.head.id.to_string())));
        doors.push(Door::Declaration);
        doors.extend(context.code_door().map(Door::Code));
        doors
    }

    fn open(&self, context: &mut Context) -> Step {
        match Self::doors(context).into_iter().nth(self.cursor) {
            Some(Door::Continue(path, page)) => {
                context.record(Fact::Opened { lesson: path.clone(), page });
                Step::Walk(Place::Lesson(path, page))
            }
            Some(Door::Quiz(course)) => Step::Walk(Place::Quiz(course)),
            Some(Door::Course(course)) => Step::Open(Box::new(super::module::Module::new(&course, context))),
            Some(Door::Review(_)) => Step::Open(Box::new(super::review::Review::new(context))),
            Some(Door::Declaration) => Step::Open(Box::new(super::declaration::Declaration::default())),
            Some(Door::Code(_)) => Step::Open(super::visit::code_screen(context)),
            None => Step::Stay,
        }
    }
}

/// The lesson to go on with: the last one opened, when it is not finished,
/// else the next one of its course that is not.
fn unfinished(context: &Context) -> Option<(String, u16)> {
    let last = context.progress.last_lesson.as_deref()?;
    let (course, lesson) = last.split_once('/')?;
    let head = &context.library.shelved(course)?.head;
    let from = head.lessons.iter().position(|(id, _)| id == lesson)?;
    let order = (from..head.lessons.len()).chain(0..from);
    for at in order {
        let id = &head.lessons[at].0;
        let record = context.progress.lesson(course, id);
        if !record.finished {
            return Some((format!("{course}/{id}"), record.page));
        }
    }
    None
}

/// Lessons finished and lessons there are.
#[must_use]
pub fn finished(head: &Head, context: &Context) -> (usize, usize) {
    if context.progress.lessons.is_empty() {
        return (0, head.lessons.len());
    }
    let done = head.lessons.iter().filter(|(id, _)| context.progress.lesson(&head.id, id).finished).count();
    (done, head.lessons.len())
}

/// How far a learner is with a course.
fn light(course: &Shelved, context: &Context) -> Light {
    let (done, all) = finished(&course.head, context);
    let quiz = context.progress.quiz(&course.head.id);
    let touched = course
        .head
        .lessons
        .iter()
        .any(|(id, _)| context.progress.lessons.contains_key(&format!("{}/{id}", course.head.id)));
    if done == all && quiz.passed {
        Light::Lit
    } else if touched || quiz.current.is_some() {
        Light::Begun
    } else {
        Light::Dark
    }
}

/// The thirty lights as a node.
#[must_use]
pub fn lights_node(context: &Context) -> Node {
    let all = lights(context.library.courses.iter().map(|course| &course.head), &context.progress);
    let count = |wanted: Light| all.iter().filter(|light| **light == wanted).count();
    let words = &context.words;
    let groups = GROUPS
        .iter()
        .map(|(id, first, last)| {
            (words.text(id), (*first..=*last).map(|number| (number, all[usize::from(number) - 1])).collect())
        })
        .collect();
    Node::Lights {
        summary: words.with(
            "lights-summary",
            &[
                ("lit", count(Light::Lit).into()),
                ("begun", count(Light::Begun).into()),
                ("dark", count(Light::Dark).into()),
            ],
        ),
        groups,
        words: ["light-dark", "light-begun", "light-lit"].map(|id| words.text(id)),
    }
}

impl Screen for Home {
    fn bindings(&self, _: &Context) -> Vec<Binding> {
        // Left turns pages back; here it would end the program.
        vec![
            Binding::keys_only(&[Key::Enter, Key::Char(' '), Key::Right], "key-open", Message::Confirm),
            Binding::new(&[Key::Esc], "key-leave", Message::Back),
        ]
    }

    fn entries(&self, context: &Context) -> usize {
        Self::doors(context).len()
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        let entries = self.entries(context);
        match operate(message, &mut self.cursor, entries) {
            Operated::Take => self.open(context),
            Operated::Back => Step::Back,
            Operated::Stay => Step::Stay,
        }
    }

    fn returned(&mut self, context: &mut Context) {
        self.cursor = self.cursor.min(self.entries(context).saturating_sub(1));
        if context.progress.place != Place::Home {
            context.record(Fact::Home);
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let entries = Self::doors(context)
            .into_iter()
            .map(|door| match door {
                Door::Continue(path, page) => {
                    let (course, lesson) = path.split_once('/').unwrap_or((&path, ""));
                    let lesson = words.text(&crate::course::words::lesson(course, lesson));
                    let id = if page > 0 { "home-continue" } else { "home-next" };
                    Entry {
                        label: words.with(id, &[("lesson", lesson.into())]).into(),
                        mark: Mark::None,
                        note: context.course_title(course),
                        detail: Rich::default(),
                    }
                }
                Door::Quiz(id) => {
                    let attempt = context.progress.quiz(&id).current.unwrap_or_default();
                    let note = words.with(
                        "quiz-under-way",
                        &[("done", attempt.answers.len().into()), ("all", attempt.items.len().into())],
                    );
                    let name = format!("{} · {}", context.course_title(&id), words.text("quiz-title"));
                    let label = words.with("home-continue", &[("lesson", name.into())]);
                    Entry { label: label.into(), mark: Mark::None, note, detail: Rich::default() }
                }
                Door::Course(id) => {
                    let shelved = context.library.shelved(&id);
                    let note = shelved.map(|course| {
                        let (done, all) = finished(&course.head, context);
                        words.with("home-lessons", &[("done", done.into()), ("all", all.into())])
                    });
                    Entry {
                        label: Rich::plain(context.course_title(&id)),
                        mark: Mark::Light(shelved.map_or(Light::Dark, |course| light(course, context))),
                        note: note.unwrap_or_default(),
                        detail: Rich::default(),
                    }
                }
                Door::Review(count) => {
                    Entry { label: words.with("home-review", &[("count", count.into())]).into(), ..Entry::default() }
                }
                Door::Declaration => Entry {
                    label: words.text("declaration-title").into(),
                    mark: Mark::None,
                    note: words.text("home-declaration"),
                    detail: Rich::default(),
                },
                Door::Code(id) => Entry { label: words.text(id).into(), ..Entry::default() },
            })
            .collect();
        let mut body = vec![lights_node(context), Node::Gap];
        if let Some(room) = context.visit.as_ref().and_then(|visit| visit.room.as_ref()) {
            let here = words.with("room-here", &[("room", room.clone().into())]);
            body.push(Node::Note { kind: NoteKind::Source, label: String::new(), text: vec![Rich::plain(here)] });
            body.push(Node::Gap);
        }
        if context.library.courses.is_empty() {
            body.push(Node::Text(words.text("home-empty").into()));
            body.push(Node::Gap);
        }
        body.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
        Page {
            key: "home".into(),
            title: words.text("app-name"),
            place: words.text("language-name"),
            body,
            ..Page::default()
        }
    }
}
