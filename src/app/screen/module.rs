//! A module: what it is about, its lessons, its quiz.

use super::{Operated, Screen, Step, menu_bindings, operate};
use crate::app::message::{Binding, Message};
use crate::app::{Context, paragraphs};
use crate::course::{Course, check, words as names};
use crate::page::{Entry, Light, Mark, Menu, Node, NoteKind, Page, Rich};
use std::sync::Arc;

/// A module's page.
#[derive(Debug)]
pub struct Module {
    course: Option<Arc<Course>>,
    id: String,
    cursor: usize,
}

impl Module {
    /// With the cursor on the first lesson that is not finished.
    #[must_use]
    pub fn new(id: &str, context: &Context) -> Self {
        let course = context.library.course(id);
        let mut module = Self { course, id: id.to_owned(), cursor: 0 };
        module.cursor = module.next(context);
        module
    }

    fn next(&self, context: &Context) -> usize {
        let Some(course) = &self.course else { return 0 };
        let next = course.lessons.iter().position(|lesson| !context.progress.lesson(&course.id, &lesson.id).finished);
        next.unwrap_or(course.lessons.len())
    }

    fn open(&self, context: &mut Context) -> Step {
        let Some(course) = &self.course else {
            return Step::Back;
        };
        match course.lessons.get(self.cursor) {
            Some(lesson) => {
                let record = context.progress.lesson(&course.id, &lesson.id);
                // A finished lesson is read again from its beginning.
                let page = if record.finished { 0 } else { record.page };
                Step::Open(Box::new(super::lesson::Lesson::begin(&course.id, &lesson.id, page, context)))
            }
            None => Step::Open(Box::new(super::quiz::Quiz::enter(&course.id, context))),
        }
    }
}

/// What stands at a lesson: finished, begun, or not.
fn light(context: &Context, course: &str, lesson: &str) -> Light {
    match context.progress.lessons.get(&format!("{course}/{lesson}")) {
        Some(record) if record.finished => Light::Lit,
        Some(_) => Light::Begun,
        None => Light::Dark,
    }
}

/// Entries for the lessons.
#[must_use]
pub fn lesson_entries(course: &Course, context: &Context) -> Vec<Entry> {
    course
        .lessons
        .iter()
        .map(|lesson| Entry {
            label: context.words.text(&names::lesson(&course.id, &lesson.id)).into(),
            mark: Mark::Light(light(context, &course.id, &lesson.id)),
            note: context.words.with("minutes", &[("minutes", lesson.minutes.into())]),
            detail: Rich::default(),
        })
        .collect()
}

/// The lessons for the outline beside one.
#[must_use]
pub fn outline(course: &Course, context: &Context) -> Vec<(Light, Rich)> {
    let name = |lesson: &str| context.words.text(&names::lesson(&course.id, lesson)).into();
    course.lessons.iter().map(|lesson| (light(context, &course.id, &lesson.id), name(&lesson.id))).collect()
}

/// Says so when a course is not written in the learner's language.
#[must_use]
pub fn foreign(course: &str, context: &Context) -> Option<Node> {
    let language = context.words.language()?;
    (!check::claims(course, language)).then(|| Node::Note {
        kind: NoteKind::Plain,
        label: String::new(),
        text: vec![context.words.text("module-untranslated").into()],
    })
}

impl Screen for Module {
    fn bindings(&self, _: &Context) -> Vec<Binding> {
        menu_bindings("key-open", "key-back")
    }

    fn entries(&self, _: &Context) -> usize {
        self.course.as_ref().map_or(0, |course| course.lessons.len() + 1)
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
        use crate::learn::{fact::Fact, progress::Place};
        self.cursor = self.next(context);
        if context.progress.place != Place::Home {
            context.record(Fact::Home);
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let title = context.course_title(&self.id);
        let Some(course) = &self.course else {
            let body = vec![
                Node::Heading(1, Rich::plain(title.clone())),
                Node::Note {
                    kind: NoteKind::Warning,
                    label: String::new(),
                    text: vec![words.text("module-broken").into()],
                },
            ];
            return Page { key: format!("module {}", self.id), title, body, ..Page::default() };
        };
        let mut body = vec![Node::Heading(1, Rich::plain(title.clone()))];
        body.extend(words.find_attribute(&course.id, "summary").map(|text| Node::Text(text.into())));
        body.extend(foreign(&course.id, context));
        if course.notice {
            let text = words.find_attribute(&course.id, "notice").unwrap_or_default();
            body.push(Node::Note {
                kind: NoteKind::Warning,
                label: words.text("notice-label"),
                text: paragraphs(&text),
            });
        }
        body.push(Node::Gap);
        let mut entries = lesson_entries(course, context);
        let record = context.progress.quiz(&course.id);
        let note = match (record.best, &record.current) {
            (Some(best), _) => words.with("quiz-best", &[("percent", (best / 10).into())]),
            (None, Some(attempt)) if attempt.marked.is_none() => words
                .with("quiz-under-way", &[("done", attempt.answers.len().into()), ("all", attempt.items.len().into())]),
            _ => words.with("quiz-size", &[("count", course.quiz.draw.into())]),
        };
        let quiz_light = match (record.passed, record.current.is_some()) {
            (true, _) => Light::Lit,
            (false, true) => Light::Begun,
            (false, false) => Light::Dark,
        };
        entries.push(Entry {
            label: words.text("quiz-title").into(),
            mark: Mark::Light(quiz_light),
            note,
            detail: Rich::default(),
        });
        body.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
        body.push(Node::Gap);
        let outcomes: Vec<Rich> =
            course.outcomes.iter().map(|o| words.text(&names::outcome(&course.id, &o.id)).into()).collect();
        if !outcomes.is_empty() {
            body.push(Node::List { lead: words.text("module-outcomes").into(), entries: outcomes, ordered: false });
        }
        body.push(Node::Note {
            kind: NoteKind::Source,
            label: String::new(),
            text: vec![
                words
                    .with(
                        "module-reviewed",
                        &[(
                            "date",
                            crate::language::number::date(&course.reviewed)
                                .map_or_else(|| course.reviewed.clone(), |d| words.date(d))
                                .into(),
                        )],
                    )
                    .into(),
            ],
        });
        Page {
            key: format!("module {}", self.id),
            title: words.text("app-name"),
            place: String::new(),
            body,
            ..Page::default()
        }
    }
}
