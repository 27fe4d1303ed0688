//! A note of her own to a lesson: written, then kept only after the question that
//! says where and who may read it.

use super::{Operated, Screen, Step, operate};
use crate::app::Context;
use crate::app::field::Field;
use crate::app::message::{Binding, Key, Message};
use crate::learn::fact::Fact;
use crate::learn::progress::note_place;
use crate::page::{Entry, Menu, Node, NoteKind, Page, Rich};

/// Longest note, in bytes.
const LONGEST: usize = 4000;

/// The message that nothing she writes is kept, where that is so.
#[must_use]
pub fn forgotten(context: &Context) -> Option<&'static str> {
    match (&context.kept_in, &context.visit) {
        (Some(_), _) => None,
        // Her progress may be kept there, her words are not.
        (None, Some(_)) => Some("visit-words"),
        (None, None) => Some("note-forgotten"),
    }
}

/// The note as it was left, or as it is kept.
fn written(lesson: &str, context: &Context) -> String {
    let place = note_place(lesson);
    let draft = context.drafts.get(&place).and_then(|draft| draft.first());
    draft.or_else(|| context.progress.kept.get(&place)).cloned().unwrap_or_default()
}

/// Writing a note.
#[derive(Debug)]
pub struct Note {
    /// `course/lesson`.
    lesson: String,
    field: Field,
    /// Written: to be kept, or not?
    asked: bool,
    cursor: usize,
}

impl Note {
    /// The note to a lesson, as it is kept or as it was left.
    #[must_use]
    pub fn new(lesson: &str, context: &Context) -> Self {
        let field = Field::new(written(lesson, context), LONGEST);
        Self { lesson: lesson.to_owned(), field, asked: false, cursor: 0 }
    }

    fn leave(&self, context: &mut Context) -> Step {
        let place = note_place(&self.lesson);
        if context.progress.kept.get(&place) == Some(&self.field.text) || self.field.text.is_empty() {
            context.drafts.remove(&place);
        } else {
            context.drafts.insert(place, vec![self.field.text.clone()]);
        }
        Step::Back
    }

    fn take(&mut self, context: &mut Context) -> Step {
        let place = note_place(&self.lesson);
        match self.cursor {
            1 => {
                context.drafts.remove(&place);
                context.record(Fact::Kept { place, text: self.field.words().to_owned() });
                Step::Back
            }
            2 => {
                self.asked = false;
                Step::Turned
            }
            _ => {
                context.drafts.remove(&place);
                Step::Back
            }
        }
    }
}

impl Screen for Note {
    fn bindings(&self, _: &Context) -> Vec<Binding> {
        if self.asked {
            return super::menu_bindings("key-take", "key-back");
        }
        vec![
            Binding::keys_only(&[Key::Enter], "key-done", Message::Confirm),
            Binding::new(&[Key::Ctrl('u')], "key-clear", Message::Undo),
            Binding::new(&[Key::Esc], "key-back", Message::Back),
        ]
    }

    fn entries(&self, _: &Context) -> usize {
        if self.asked { 3 } else { 0 }
    }

    fn returned(&mut self, context: &mut Context) {
        // The notebook may have changed or deleted it meanwhile.
        let text = written(&self.lesson, context);
        if !self.asked && text != self.field.text {
            self.field = Field::new(text, LONGEST);
        }
    }

    fn field(&mut self) -> Option<&mut Field> {
        (!self.asked).then_some(&mut self.field)
    }

    fn writes(&self, _: &Context) -> bool {
        !self.asked
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        if self.asked {
            return match operate(message, &mut self.cursor, 3) {
                Operated::Take => self.take(context),
                Operated::Back => {
                    self.asked = false;
                    Step::Turned
                }
                Operated::Stay => Step::Stay,
            };
        }
        if self.field.take(message) {
            context.drafts.insert(note_place(&self.lesson), vec![self.field.text.clone()]);
            return Step::Stay;
        }
        match message {
            Message::Confirm => {
                let kept = context.progress.kept.get(&note_place(&self.lesson));
                // Nothing left of what was kept: is it to go?
                if kept.is_some() && self.field.words().is_empty() {
                    context.drafts.remove(&note_place(&self.lesson));
                    return Step::Replace(super::notebook::delete(note_place(&self.lesson)));
                }
                let same = kept.map_or("", String::as_str) == self.field.words();
                if same || self.field.words().is_empty() || context.kept_in.is_none() {
                    return self.leave(context);
                }
                self.asked = true;
                self.cursor = 0;
                return Step::Turned;
            }
            Message::Back => return self.leave(context),
            _ => {}
        }
        Step::Stay
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let (course, lesson) = self.lesson.split_once('/').unwrap_or((&self.lesson, ""));
        let name = words.text(&crate::course::words::lesson(course, lesson));
        let entry = |id: &str| Entry { label: words.text(id).into(), ..Entry::default() };
        let plain =
            |id: &str| Node::Note { kind: NoteKind::Plain, label: String::new(), text: vec![words.text(id).into()] };
        let mut body = vec![Node::Heading(1, words.with("note-title", &[("lesson", name.into())]).into())];
        if self.asked {
            let file = context.kept_in.clone().unwrap_or_default();
            body.extend([
                Node::Field {
                    label: words.text("reflection-written"),
                    value: self.field.text.clone(),
                    cursor: None,
                    long: true,
                },
                Node::Note {
                    kind: NoteKind::Warning,
                    label: words.text("reflection-keep-question"),
                    text: vec![Rich::plain(words.with("reflection-keep-where", &[("file", file.into())]))],
                },
                Node::Gap,
                Node::Menu(Menu {
                    entries: vec![entry("reflection-not-keep"), entry("reflection-keep"), entry("reflection-go-on")],
                    cursor: Some(self.cursor),
                }),
            ]);
        } else {
            body.push(plain(forgotten(context).unwrap_or("note-private")));
            body.push(self.field.node(words.text("reflection-field"), true));
        }
        Page { key: format!("note {}", self.asked), title: context.course_title(course), body, ..Page::default() }
    }
}
