//! A stance: how far one agrees with a sentence, before and after. Never graded;
//! not to say is one of the answers.

use super::{Activity, Progressed, entry};
use crate::app::message::Message;
use crate::app::screen::{Operated, operate};
use crate::app::{Context, join_lines};
use crate::course::When;
use crate::learn::fact::Fact;
use crate::page::{Entry, Menu, Node, NoteKind, Rich};

/// The scale, from not at all to fully.
const SCALE: [&str; 5] = ["stance-1", "stance-2", "stance-3", "stance-4", "stance-5"];

/// Taking a stance.
#[derive(Debug)]
pub struct Stance {
    /// Name of its message.
    name: String,
    /// `course/lesson/stance`.
    place: String,
    when: When,
    cursor: usize,
}

impl Stance {
    /// As it was taken before; without that, none is proposed.
    #[must_use]
    pub fn new(name: String, place: String, when: When, context: &Context) -> Self {
        let stances = context.progress.stances.get(&place).copied().unwrap_or_default();
        let taken = if when == When::After { stances.1.or(stances.0) } else { stances.0 };
        let cursor = taken.filter(|value| *value > 0).map_or(SCALE.len(), |value| usize::from(value) - 1);
        Self { name, place, when, cursor }
    }
}

impl Activity for Stance {
    fn nodes(&self, context: &Context) -> Vec<Node> {
        let words = &context.words;
        let plain = |text: String| Node::Note { kind: NoteKind::Plain, label: String::new(), text: vec![text.into()] };
        let kept = context.kept_in.as_ref().map(|_| words.text("stance-kept"));
        let lead = if self.when == When::Before { "stance-before" } else { "stance-after" };
        let asked = [Some(words.text(lead)), kept].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let mut nodes = vec![Node::Heading(2, Rich::from(join_lines(&words.text(&self.name)))), plain(asked)];
        let (before, _) = context.progress.stances.get(&self.place).copied().unwrap_or_default();
        if let (When::After, Some(value @ 1..=5)) = (self.when, before) {
            let scale = words.text(SCALE[usize::from(value) - 1]);
            nodes.push(plain(words.with("stance-then", &[("stance", scale.into())])));
        }
        nodes.push(Node::Gap);
        let mut entries: Vec<Entry> = SCALE.iter().map(|id| entry(context, id)).collect();
        entries.push(entry(context, "stance-silent"));
        nodes.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
        nodes
    }

    fn entries(&self, _: &Context) -> usize {
        SCALE.len() + 1
    }

    fn enter_takes(&self) -> bool {
        false
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Progressed {
        match message {
            Message::Move(_) | Message::Choose(_) | Message::Confirm => {
                match operate(message, &mut self.cursor, SCALE.len() + 1) {
                    Operated::Take => {
                        let value = SCALE.get(self.cursor).map_or(0, |_| u8::try_from(self.cursor + 1).unwrap_or(0));
                        let (stance, after) = (self.place.clone(), self.when == When::After);
                        context.record(Fact::Stance { stance, after, value });
                        Progressed::Onward
                    }
                    Operated::Back | Operated::Stay => Progressed::Same,
                }
            }
            _ => Progressed::Passed,
        }
    }
}
