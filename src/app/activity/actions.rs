//! Actions by risk: questions of safety first, then things one could do. Not
//! acting is one of the answers; whatever is chosen is told to nobody and kept
//! nowhere.

use super::{Activity, Progressed, entry};
use crate::app::message::Message;
use crate::app::screen::{Operated, operate};
use crate::app::{Context, join_lines, paragraphs};
use crate::course::Deed;
use crate::page::{Entry, Menu, Node, NoteKind, Rich};

/// Choosing an action, or none.
#[derive(Debug)]
pub struct Actions {
    name: String,
    questions: Vec<String>,
    deeds: Vec<Deed>,
    /// The action that is looked at.
    open: Option<usize>,
    cursor: usize,
}

impl Actions {
    /// Nothing chosen yet.
    #[must_use]
    pub fn new(name: String, questions: Vec<String>, mut deeds: Vec<Deed>) -> Self {
        deeds.sort_by_key(|deed| deed.risk);
        Self { name, questions, deeds, open: None, cursor: 0 }
    }

    fn take(&mut self) -> Progressed {
        match (self.open, self.cursor) {
            (None, at) if at < self.deeds.len() => {
                self.open = Some(at);
                self.cursor = 0;
                Progressed::Moved
            }
            (Some(at), 1) => {
                self.open = None;
                self.cursor = at;
                Progressed::Moved
            }
            _ => Progressed::Onward,
        }
    }
}

impl Activity for Actions {
    fn nodes(&self, context: &Context) -> Vec<Node> {
        let words = &context.words;
        let attribute = |id: &str| Rich::from(join_lines(&words.attribute(&self.name, id)));
        if let Some(deed) = self.open.and_then(|at| self.deeds.get(at)) {
            return vec![
                Node::Heading(2, attribute(&deed.id)),
                Node::Label(words.text(deed.risk.word())),
                Node::Note {
                    kind: NoteKind::Plain,
                    label: words.text("action-first"),
                    text: paragraphs(&words.attribute(&self.name, &format!("{}-note", deed.id))),
                },
                Node::Gap,
                Node::Menu(Menu {
                    entries: vec![entry(context, "action-on"), entry(context, "action-other")],
                    cursor: Some(self.cursor),
                }),
            ];
        }
        let mut nodes = crate::app::text_nodes(&words.text(&self.name));
        nodes.push(Node::List {
            lead: words.text("action-questions").into(),
            entries: self.questions.iter().map(|id| attribute(id)).collect(),
            ordered: false,
        });
        nodes.push(Node::Note {
            kind: NoteKind::Plain,
            label: String::new(),
            text: vec![words.text("action-private").into()],
        });
        nodes.push(Node::Gap);
        let mut entries: Vec<Entry> = self
            .deeds
            .iter()
            .map(|deed| Entry { label: attribute(&deed.id), note: words.text(deed.risk.word()), ..Entry::default() })
            .collect();
        entries.push(entry(context, "action-none"));
        nodes.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
        nodes
    }

    fn entries(&self, _: &Context) -> usize {
        if self.open.is_some() { 2 } else { self.deeds.len() + 1 }
    }

    fn inside(&self) -> bool {
        self.open.is_some()
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Progressed {
        let entries = self.entries(context);
        if message == Message::Back
            && let Some(at) = self.open.take()
        {
            self.cursor = at;
            return Progressed::Moved;
        }
        match operate(message, &mut self.cursor, entries) {
            Operated::Take => self.take(),
            Operated::Stay if matches!(message, Message::Move(_) | Message::Choose(_)) => Progressed::Same,
            _ => Progressed::Passed,
        }
    }
}
