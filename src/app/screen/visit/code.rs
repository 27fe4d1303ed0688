//! The resume code: taking one, its seven words, and deleting what it keeps.
//!
//! The house is asked by effects and answers later; meanwhile she may go on.
//! Coming back with a code is [`super::resume`]. To extend: a stage, with what
//! it offers and shows.

use super::resume::Resume;
use super::{note, why};
use crate::app::Context;
use crate::app::message::{Binding, Effect, House, Message};
use crate::app::screen::{Operated, Screen, Step, menu_bindings, offers_menu, operate};
use crate::page::{Node, NoteKind, Page, Rich, Tone};

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Said what a code is.
    Offered,
    /// Asked for one.
    Waiting,
    /// There is none, and why.
    Failed(&'static str),
    /// Its words.
    Shown,
    /// Is what it keeps to be deleted, really?
    Asked,
    /// Asked to delete.
    Deleting,
    /// It could not be deleted, and why.
    NotDeleted(&'static str),
}

/// The code and what it keeps.
#[derive(Debug)]
pub struct Keep {
    stage: Stage,
    /// She came here to leave.
    leaving: bool,
    /// She saw the words before.
    again: bool,
    cursor: usize,
}

/// What a code does, for how long, and who can see it.
#[must_use]
pub fn promises(context: &Context) -> Node {
    let words = &context.words;
    let days = [("days", context.days().unwrap_or(0).into())];
    let mut entries = vec![words.text("keep-what").into(), Rich::plain(words.with("keep-days", &days))];
    entries.extend(in_memory(context));
    entries.push(words.text("keep-see").into());
    Node::List { lead: Rich::default(), entries, ordered: false }
}

impl Keep {
    /// Her code, or what one would be.
    #[must_use]
    pub fn new(context: &Context) -> Self {
        let stage = match context.code {
            Some(_) => Stage::Shown,
            None if context.keeping => Stage::Waiting,
            None => Stage::Offered,
        };
        Self { stage, leaving: false, again: context.code_seen, cursor: 0 }
    }

    /// A code is asked for at once: she was told what it is, and leaves then.
    #[must_use]
    pub fn to_leave(context: &mut Context) -> Self {
        let mut keep = Self { leaving: true, ..Self::new(context) };
        if keep.stage == Stage::Offered {
            keep.ask(context);
        }
        keep
    }

    fn ask(&mut self, context: &mut Context) -> Step {
        // One at a time: each answer is another code.
        if !context.keeping {
            context.keeping = true;
            context.ask(Effect::Keep);
        }
        self.go(Stage::Waiting)
    }

    fn go(&mut self, stage: Stage) -> Step {
        self.stage = stage;
        self.cursor = 0;
        Step::Turned
    }

    fn offers(&self) -> &'static [&'static str] {
        match (self.stage, self.leaving) {
            (Stage::Offered, _) => &["keep-take", "keep-have", "keep-back"],
            (Stage::Waiting | Stage::Deleting, _) => &[],
            (Stage::Failed(_), false) => &["keep-again", "keep-without"],
            (Stage::Failed(_), true) => &["keep-again", "leaving-without", "leaving-stay"],
            (Stage::Shown | Stage::NotDeleted(_), false) => &["code-written", "code-delete"],
            (Stage::Shown | Stage::NotDeleted(_), true) => &["code-leave", "code-written", "code-delete"],
            (Stage::Asked, _) => &["code-keep-it", "code-delete-it"],
        }
    }

    fn take(&mut self, context: &mut Context) -> Step {
        match self.offers().get(self.cursor).copied() {
            Some("keep-take" | "keep-again") => self.ask(context),
            Some("keep-have") => Step::Replace(Box::new(Resume::default())),
            Some("leaving-without" | "code-leave") => Step::End,
            Some("code-delete") => self.go(Stage::Asked),
            Some("code-keep-it") => self.go(Stage::Shown),
            Some("code-delete-it") => {
                context.ask(Effect::Forget);
                self.go(Stage::Deleting)
            }
            Some(_) => Step::Back,
            None => Step::Stay,
        }
    }
}

impl Screen for Keep {
    fn bindings(&self, _: &Context) -> Vec<Binding> {
        menu_bindings(if self.offers().is_empty() { "" } else { "key-take" }, "key-back")
    }

    fn entries(&self, _: &Context) -> usize {
        self.offers().len()
    }

    fn asks_to_leave(&self) -> bool {
        self.leaving
    }

    fn told(&mut self, told: &House, _: &mut Context) -> Step {
        match (told, self.stage) {
            (House::Kept(Ok(_)), _) => {
                self.again = false;
                self.go(Stage::Shown)
            }
            (House::Kept(Err(why)), _) => self.go(Stage::Failed(why)),
            (House::Forgotten(Ok(())), stage) => {
                let turned = self.go(Stage::Offered);
                if stage == Stage::Deleting { Step::Back } else { turned }
            }
            (House::Forgotten(Err(why)), Stage::Deleting) => self.go(Stage::NotDeleted(why)),
            _ => Step::Stay,
        }
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        let entries = self.offers().len();
        context.code_seen |= self.stage == Stage::Shown;
        match operate(message, &mut self.cursor, entries) {
            Operated::Take => self.take(context),
            Operated::Back if self.stage == Stage::Asked => self.go(Stage::Shown),
            Operated::Back => Step::Back,
            Operated::Stay => Step::Stay,
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let taken = !matches!(self.stage, Stage::Offered | Stage::Waiting | Stage::Failed(_));
        let title = if taken { "code-title" } else { "keep-title" };
        let mut body = vec![Node::Heading(1, words.text(title).into())];
        match self.stage {
            Stage::Offered => body.push(promises(context)),
            Stage::Waiting => body.push(Node::Text(words.text("keep-waiting").into())),
            Stage::Failed(reason) => body.push(note(NoteKind::Warning, why("keep-not", reason, context))),
            Stage::Shown | Stage::NotDeleted(_) => body.extend(shown(self.again, context)),
            Stage::Asked => body.push(Node::Note {
                kind: NoteKind::Warning,
                label: words.text("code-delete-question"),
                text: vec![words.text("code-delete-how").into()],
            }),
            Stage::Deleting => body.push(Node::Text(words.text("code-deleting").into())),
        }
        if let Stage::NotDeleted(reason) = self.stage {
            body.push(note(NoteKind::Warning, why("code-not-deleted", reason, context)));
        }
        if !self.offers().is_empty() {
            body.push(Node::Gap);
            body.push(offers_menu(self.offers(), self.cursor, context));
        }
        Page { key: format!("code {:?}", self.stage), body, ..Page::default() }
    }
}

/// That what is kept does not outlast a restart, where that is so.
fn in_memory(context: &Context) -> Option<Rich> {
    let forgets = context.visit.as_ref().is_some_and(|visit| !visit.lasting);
    forgets.then(|| context.words.text("keep-memory").into())
}

/// The seven words, one a line, and how long they open what they keep; shown
/// `again`, that she may have written down others.
fn shown(again: bool, context: &Context) -> Vec<Node> {
    let words = &context.words;
    let lists = context.code_lists();
    let (Some(code), Some(list)) = (context.code, lists.first()) else { return Vec::new() };
    let strong = |word: String| Rich { runs: vec![(Tone::Strong, word)] };
    let days = [("days", context.days().unwrap_or(0).into())];
    let mut nodes = vec![
        Node::Text(words.text(if again { "code-same" } else { "code-write" }).into()),
        Node::List {
            lead: Rich::default(),
            entries: code.spell(list).into_iter().map(strong).collect(),
            ordered: true,
        },
        Node::Text(Rich::plain(words.with("code-days", &days))),
    ];
    nodes.extend(in_memory(context).map(Node::Text));
    nodes
}
