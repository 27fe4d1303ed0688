//! The notebook: what the learner asked to keep (notes, reflections), and the
//! pages that she marked. Each can be read, opened at its place, deleted; all
//! notes can be saved to a file of hers. Where nothing is ever kept it lists what
//! she wrote since she came, and says that it will be gone.

use super::note::forgotten;
use super::{Operated, Screen, Step, menu_bindings, offers_menu, operate, save};
use crate::app::Context;
use crate::app::message::{Binding, Message};
use crate::app::screen::lesson::{Content, Lesson, cards};
use crate::course::words as names;
use crate::learn::fact::Fact;
use crate::page::{Entry, Menu, Node, NoteKind, Page, Rich};
use std::fmt::Write as _;

/// The list.
#[derive(Debug, Default)]
pub struct Notebook {
    cursor: usize,
}

/// An entry of the notebook.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Leaf {
    /// A text of hers, by its place.
    Text(String),
    /// A marked page.
    Mark(String, u16),
    /// To save all texts.
    Save,
}

/// The question whether a kept text is to go.
#[must_use]
pub fn delete(place: String) -> Box<dyn Screen> {
    Box::new(Kept { place, cursor: 0, asked: true })
}

/// Whether there is such a lesson: courses change between visits.
fn is_there(course: &str, lesson: &str, context: &Context) -> bool {
    let shelved = context.library.shelved(course);
    shelved.is_some_and(|shelved| shelved.head.lessons.iter().any(|(id, _)| id == lesson))
}

/// The title of a course, or its id when it is gone.
fn course_name(course: &str, context: &Context) -> String {
    context.words.find(course).unwrap_or_else(|| course.to_owned())
}

/// `course`, `lesson` and the rest of a place.
fn parts(place: &str) -> (&str, &str, &str) {
    let mut parts = place.splitn(3, '/');
    let mut next = || parts.next().unwrap_or("");
    (next(), next(), next())
}

fn lesson_name(course: &str, lesson: &str, context: &Context) -> String {
    context.words.find(&names::lesson(course, lesson)).unwrap_or_else(|| lesson.to_owned())
}

/// What a kept text answers: the reflection's question, or that it is a note.
fn question(place: &str, context: &Context) -> String {
    let (course, lesson, block) = parts(place);
    if block == "*" {
        return context.words.text("notebook-note");
    }
    let asked = context.words.find(&names::block(course, lesson, block));
    asked.map_or_else(|| block.to_owned(), |text| crate::app::join_lines(&text))
}

impl Notebook {
    fn leaves(context: &Context) -> Vec<Leaf> {
        let mut leaves: Vec<Leaf> = context.written().into_keys().map(|place| Leaf::Text(place.to_owned())).collect();
        let texts = leaves.len();
        let marks = context.progress.bookmarks.iter().filter(|(path, _)| {
            let (course, lesson, _) = parts(path);
            is_there(course, lesson, context)
        });
        leaves.extend(marks.map(|(lesson, page)| Leaf::Mark(lesson.clone(), *page)));
        if texts > 0 && context.files {
            leaves.push(Leaf::Save);
        }
        leaves
    }

    fn take(&self, context: &mut Context) -> Step {
        match Self::leaves(context).into_iter().nth(self.cursor) {
            Some(Leaf::Text(place)) => Step::Open(Box::new(Kept { place, cursor: 0, asked: false })),
            Some(Leaf::Mark(path, page)) => {
                let (course, lesson, _) = parts(&path);
                Step::Open(Box::new(Lesson::begin(course, lesson, page, context).found()))
            }
            Some(Leaf::Save) => Step::Open(Box::new(save::Save::new("notes.txt", all(context)))),
            None => Step::Back,
        }
    }
}

/// All kept texts, as a file for people.
fn all(context: &Context) -> String {
    let mut out = String::new();
    for (place, text) in context.written() {
        let (course, lesson, _) = parts(place);
        let head = format!("{} · {}", course_name(course, context), lesson_name(course, lesson, context));
        let _ = write!(out, "{head}\n{}\n\n{text}\n\n\n", question(place, context));
    }
    out
}

impl Screen for Notebook {
    fn bindings(&self, context: &Context) -> Vec<Binding> {
        menu_bindings(if Self::leaves(context).is_empty() { "key-back" } else { "key-open" }, "key-back")
    }

    fn entries(&self, context: &Context) -> usize {
        Self::leaves(context).len()
    }

    fn returned(&mut self, context: &mut Context) {
        self.cursor = self.cursor.min(self.entries(context).saturating_sub(1));
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        let entries = self.entries(context);
        match operate(message, &mut self.cursor, entries) {
            Operated::Take => self.take(context),
            Operated::Back => Step::Back,
            Operated::Stay => Step::Stay,
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let mut body = vec![Node::Heading(1, words.text("notebook-title").into())];
        let leaves = Self::leaves(context);
        if leaves.is_empty() {
            body.push(Node::Text(words.text("notebook-empty").into()));
        }
        let keys = if context.plain { "notebook-how-plain" } else { "notebook-how" };
        body.extend(forgotten(context).into_iter().chain([keys]).map(|id| Node::Note {
            kind: NoteKind::Plain,
            label: String::new(),
            text: vec![words.text(id).into()],
        }));
        body.push(Node::Gap);
        let entries = leaves
            .iter()
            .map(|leaf| match leaf {
                Leaf::Text(place) => {
                    let (course, lesson, _) = parts(place);
                    let text = context.written().get(place.as_str()).copied().unwrap_or_default();
                    let first: String = text.lines().next().unwrap_or("").chars().take(120).collect();
                    Entry {
                        label: Rich::plain(lesson_name(course, lesson, context)),
                        note: course_name(course, context),
                        detail: Rich::plain(first),
                        ..Entry::default()
                    }
                }
                Leaf::Mark(path, page) => {
                    let (course, lesson, _) = parts(path);
                    let name = lesson_name(course, lesson, context);
                    let label = words
                        .with("notebook-mark", &[("lesson", name.into()), ("page", (u32::from(*page) + 1).into())]);
                    Entry { label: label.into(), note: course_name(course, context), ..Entry::default() }
                }
                Leaf::Save => Entry { label: words.text("notebook-save").into(), ..Entry::default() },
            })
            .collect();
        body.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
        Page { key: "notebook".into(), body, ..Page::default() }
    }
}

/// One kept text.
#[derive(Debug)]
struct Kept {
    place: String,
    cursor: usize,
    /// To be deleted, really?
    asked: bool,
}

impl Kept {
    fn offers(&self, context: &Context) -> &'static [&'static str] {
        let (course, lesson, _) = parts(&self.place);
        if self.asked {
            &["notebook-not-delete", "notebook-delete"]
        } else if !is_there(course, lesson, context) {
            &["notebook-delete"]
        } else if parts(&self.place).2 == "*" {
            &["notebook-lesson", "notebook-change", "notebook-delete"]
        } else {
            &["notebook-lesson", "notebook-delete"]
        }
    }

    /// The page of the lesson that asked for it.
    fn page_of(&self, context: &Context) -> u16 {
        let (course, lesson, block) = parts(&self.place);
        let found = context.library.course(course).and_then(|course| {
            let (_, lesson) = course.lesson(lesson)?;
            cards(lesson).iter().position(|card| matches!(&card.content, Content::Reflection(id) if id == block))
        });
        found.and_then(|page| u16::try_from(page).ok()).unwrap_or(0)
    }

    fn take(&mut self, context: &mut Context) -> Step {
        let (course, lesson, _) = parts(&self.place);
        match self.offers(context).get(self.cursor).copied() {
            Some("notebook-lesson") => {
                let page = self.page_of(context);
                Step::Open(Box::new(Lesson::begin(course, lesson, page, context).found()))
            }
            Some("notebook-change") => {
                Step::Replace(Box::new(super::note::Note::new(&format!("{course}/{lesson}"), context)))
            }
            Some("notebook-delete") if self.asked => {
                if context.progress.kept.contains_key(&self.place) {
                    context.record(Fact::Dropped { place: self.place.clone() });
                } else {
                    context.drafts.remove(&self.place);
                }
                Step::Back
            }
            Some("notebook-delete") => {
                self.asked = true;
                self.cursor = 0;
                Step::Turned
            }
            _ => {
                self.asked = false;
                Step::Turned
            }
        }
    }
}

impl Screen for Kept {
    fn bindings(&self, _: &Context) -> Vec<Binding> {
        menu_bindings("key-take", "key-back")
    }

    fn entries(&self, context: &Context) -> usize {
        self.offers(context).len()
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        let entries = self.offers(context).len();
        match operate(message, &mut self.cursor, entries) {
            Operated::Take => self.take(context),
            Operated::Back => Step::Back,
            Operated::Stay => Step::Stay,
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let (course, lesson, _) = parts(&self.place);
        let text = context.written().get(self.place.as_str()).copied().unwrap_or_default().to_owned();
        let mut body = vec![
            Node::Heading(1, Rich::plain(lesson_name(course, lesson, context))),
            Node::Field { label: question(&self.place, context), value: text, cursor: None, long: true },
        ];
        if self.asked {
            body.push(Node::Note {
                kind: NoteKind::Warning,
                label: words.text("notebook-delete-question"),
                text: vec![words.text(forgotten(context).unwrap_or("notebook-delete-how")).into()],
            });
        }
        body.push(Node::Gap);
        body.push(offers_menu(self.offers(context), self.cursor, context));
        Page { key: format!("kept {}", self.asked), title: course_name(course, context), body, ..Page::default() }
    }
}

/// Whether a page of a lesson is marked.
#[must_use]
pub fn is_marked(lesson: &str, page: u16, context: &Context) -> bool {
    context.progress.bookmarks.contains(&(lesson.to_owned(), page))
}
