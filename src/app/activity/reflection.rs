//! A reflection: a question to think about. What is written is kept only after
//! the question that says where, and who may read it.

use super::{Activity, Progressed, entry};
use crate::app::field::Field;
use crate::app::message::Message;
use crate::app::screen::{Operated, operate};
use crate::app::{Context, paragraphs};
use crate::learn::fact::Fact;
use crate::page::{Menu, Node, NoteKind, Rich};

/// Longest text, in bytes.
const LONGEST: usize = 4000;

/// How far the learner is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Nothing written yet.
    Thinking,
    /// Writing.
    Open,
    /// Written: to be kept, or not?
    Asked,
}

/// A question to think about.
#[derive(Debug)]
pub struct Reflection {
    /// Name of its message.
    name: String,
    /// `course/lesson/reflection`: where it is kept.
    place: String,
    stage: Stage,
    field: Field,
    cursor: usize,
}

impl Reflection {
    /// As it was left in this session.
    #[must_use]
    pub fn new(name: String, place: String, context: &Context) -> Self {
        let draft = context.drafts.get(&place).and_then(|draft| draft.first()).cloned().unwrap_or_default();
        Self { name, place, stage: Stage::Thinking, field: Field::new(draft, LONGEST), cursor: 0 }
    }

    fn go(&mut self, stage: Stage, cursor: usize) -> Progressed {
        self.stage = stage;
        self.cursor = cursor;
        Progressed::Moved
    }

    fn take(&mut self, context: &mut Context) -> Progressed {
        let place = self.place.clone();
        match (self.stage, self.cursor) {
            (Stage::Thinking, 0) => Progressed::Onward,
            (Stage::Asked, 0) => {
                context.drafts.remove(&place);
                Progressed::Onward
            }
            (Stage::Thinking, 1) => {
                // The notebook may have changed or deleted it meanwhile.
                let draft = context.drafts.get(&place).and_then(|draft| draft.first());
                let text = draft.or_else(|| context.progress.kept.get(&place)).cloned().unwrap_or_default();
                self.field = Field::new(text, LONGEST);
                self.go(Stage::Open, 0)
            }
            (Stage::Thinking, _) => {
                context.record(Fact::Dropped { place });
                self.go(Stage::Thinking, 0)
            }
            (Stage::Open, _) if self.field.words().is_empty() || context.kept_in.is_none() => Progressed::Onward,
            (Stage::Open, _) => self.go(Stage::Asked, 0),
            (Stage::Asked, 2) => self.go(Stage::Open, 0),
            (Stage::Asked, _) => {
                context.drafts.remove(&place);
                context.record(Fact::Kept { place, text: self.field.words().to_owned() });
                Progressed::Onward
            }
        }
    }
}

impl Activity for Reflection {
    fn nodes(&self, context: &Context) -> Vec<Node> {
        let words = &context.words;
        let shown = |label: &str, value: &str| Node::Field {
            label: words.text(label),
            value: value.to_owned(),
            cursor: None,
            long: true,
        };
        let asked = paragraphs(&words.text(&self.name)).into_iter().enumerate();
        let mut nodes: Vec<Node> =
            asked.map(|(at, rich)| if at == 0 { Node::Heading(2, rich) } else { Node::Text(rich) }).collect();
        let mut entries = Vec::new();
        match self.stage {
            Stage::Thinking => {
                nodes.push(Node::Note {
                    kind: NoteKind::Plain,
                    label: String::new(),
                    text: vec![words.text("reflection-private").into()],
                });
                entries.extend([entry(context, "reflection-think"), entry(context, "reflection-write")]);
                if let Some(text) = context.progress.kept.get(&self.place) {
                    nodes.push(shown("reflection-kept", text));
                    entries.push(entry(context, "reflection-drop"));
                }
            }
            Stage::Open => {
                nodes.push(self.field.node(words.text("reflection-field"), true));
                return nodes;
            }
            Stage::Asked => {
                nodes.push(shown("reflection-written", &self.field.text));
                let file = context.kept_in.clone().unwrap_or_default();
                nodes.push(Node::Note {
                    kind: NoteKind::Warning,
                    label: words.text("reflection-keep-question"),
                    text: vec![Rich::plain(words.with("reflection-keep-where", &[("file", file.into())]))],
                });
                for id in ["reflection-not-keep", "reflection-keep", "reflection-go-on"] {
                    entries.push(entry(context, id));
                }
            }
        }
        nodes.push(Node::Gap);
        nodes.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
        nodes
    }

    fn entries(&self, context: &Context) -> usize {
        match self.stage {
            Stage::Thinking => 2 + usize::from(context.progress.kept.contains_key(&self.place)),
            Stage::Open => 0,
            Stage::Asked => 3,
        }
    }

    fn field(&mut self) -> Option<&mut Field> {
        (self.stage == Stage::Open).then_some(&mut self.field)
    }

    fn writes(&self) -> bool {
        self.stage == Stage::Open
    }

    fn inside(&self) -> bool {
        self.stage != Stage::Thinking
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Progressed {
        // Out of the field first, with the draft kept; then out of the page.
        if message == Message::Back {
            return match self.stage {
                Stage::Thinking => Progressed::Passed,
                Stage::Open => self.go(Stage::Thinking, 1),
                Stage::Asked => self.go(Stage::Open, 0),
            };
        }
        if self.stage == Stage::Open {
            if self.field.take(message) {
                context.drafts.insert(self.place.clone(), vec![self.field.text.clone()]);
                return Progressed::Same;
            }
            return if message == Message::Confirm { self.take(context) } else { Progressed::Same };
        }
        let entries = self.entries(context);
        match message {
            Message::Move(_) | Message::Choose(_) | Message::Confirm => {
                match operate(message, &mut self.cursor, entries) {
                    Operated::Take => self.take(context),
                    Operated::Back | Operated::Stay => Progressed::Same,
                }
            }
            _ => Progressed::Passed,
        }
    }
}
