//! Asking one item: choosing, trying again, hints, and the marked answer.
//!
//! Lessons and quizzes both ask with this; they differ in tries and in what
//! comes after. It knows kinds only by what they ask ([`Ask`]).

use super::message::{Binding, Key, Message};
use super::{Context, join_lines, paragraphs};
use crate::app::screen::move_cursor;
use crate::course::{Course, Item, words as names};
use crate::learn::shuffle::Shuffle;
use crate::page::{Entry, Mark, Menu, Node, NoteKind, Rich};
use crate::question::{AnyKind, Ask, Choice, FULL, Grade, Lexicon, Remark, Verdict, Word};
use std::sync::Arc;
use unicode_segmentation::UnicodeSegmentation as _;

/// How far the answer is.
#[derive(Clone, Debug, PartialEq)]
enum Stage {
    /// Being made.
    Open,
    /// Not right yet, and another try is left.
    Tried(Vec<String>),
    /// Given.
    Done(Vec<String>),
}

/// What became of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The tokens.
    pub answer: Vec<String>,
    /// In thousandths.
    pub score: u16,
    /// Tries used.
    pub tries: u8,
    /// Hints opened.
    pub hints: u8,
}

/// What happened to the asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progressed {
    /// Nothing that others need to know.
    Same,
    /// Another step or stage is shown.
    Moved,
    /// It was answered for good just now.
    Answered(Outcome),
    /// The learner has read the feedback and wants to go on.
    Onward,
}

/// One item being asked.
#[derive(Debug)]
pub struct Asking {
    course: Arc<Course>,
    item: usize,
    seed: u64,
    allowed: u8,
    tries: u8,
    hints: u8,
    chosen: Vec<String>,
    ticked: Vec<String>,
    cursor: usize,
    text: String,
    caret: usize,
    /// An answer without a tick was given: say what is needed.
    nudged: bool,
    stage: Stage,
}

/// An item's words in the learner's language.
struct ItemWords<'a> {
    context: &'a Context,
    course: &'a Course,
    item: &'a Item,
}

impl Lexicon for ItemWords<'_> {
    fn attribute(&self, name: &str) -> Option<String> {
        self.context.words.find_attribute(&names::item(&self.course.id, &self.item.id), name)
    }
}

impl ItemWords<'_> {
    fn find(&self, word: &Word) -> Option<String> {
        let words = &self.context.words;
        let message = || names::item(&self.course.id, &self.item.id);
        match word {
            Word::Prompt => words.find(&message()),
            // The first accepted spelling is the one to show.
            Word::Own(name) if name == "accept" => {
                self.attribute(name).and_then(|text| crate::question::variants(&text).next().map(str::to_owned))
            }
            Word::Own(name) => self.attribute(name),
            Word::Test(name) => {
                let test = self.item.kind.kind().test().unwrap_or("");
                words.find_attribute(&names::test(&self.course.id, test), name)
            }
            Word::Program(id) => words.find(id),
        }
    }

    fn text(&self, word: &Word) -> String {
        self.find(word).map(|text| join_lines(&text)).unwrap_or_else(|| format!("[{}.{word:?}]", self.item.id))
    }

    /// Several words on one line: left and right of a pair.
    fn line(&self, words: &[Word]) -> Rich {
        let arrow = self.context.words.text("pair-arrow");
        Rich::from(words.iter().map(|word| self.text(word)).collect::<Vec<_>>().join(&arrow))
    }
}

impl Asking {
    /// An item to be asked afresh. `seed` decides the order of choices;
    /// `single` allows one try only.
    #[must_use]
    pub fn new(course: Arc<Course>, item: &str, seed: u64, single: bool) -> Option<Self> {
        let at = course.items.iter().position(|other| other.id == item)?;
        let found = &course.items[at];
        let allowed = if single || !found.kind.kind().retries() || matches!(found.kind, AnyKind::TrueFalse(_)) { 1 } else { found.tries.max(1) };
        Some(Self {
            course,
            item: at,
            seed,
            allowed,
            tries: 0,
            hints: 0,
            chosen: Vec::new(),
            ticked: Vec::new(),
            cursor: 0,
            text: String::new(),
            caret: 0,
            nudged: false,
            stage: Stage::Open,
        })
    }

    /// An item that was answered before.
    #[must_use]
    pub fn answered(course: Arc<Course>, item: &str, seed: u64, answer: Vec<String>) -> Option<Self> {
        let mut asking = Self::new(course, item, seed, true)?;
        asking.stage = Stage::Done(answer);
        Some(asking)
    }

    fn item(&self) -> &Item {
        &self.course.items[self.item]
    }

    fn words<'a>(&'a self, context: &'a Context) -> ItemWords<'a> {
        ItemWords { context, course: &self.course, item: self.item() }
    }

    /// Whether it was answered for good.
    #[must_use]
    pub fn is_done(&self) -> bool {
        matches!(self.stage, Stage::Done(_))
    }

    fn ask(&self) -> Ask {
        let mut ask = self.item().kind.kind().ask(&self.chosen);
        let mut shuffle = Shuffle::new(self.seed, &self.item().id);
        match &mut ask {
            Ask::Pick { choices, shuffled: true, .. } => self.shuffled(choices, &mut shuffle),
            Ask::Tick { choices } => self.shuffled(choices, &mut shuffle),
            _ => {}
        }
        ask
    }

    /// Shuffles so that what is left keeps its order from step to step.
    fn shuffled(&self, choices: &mut [Choice], shuffle: &mut Shuffle) {
        let key = |choice: &Choice| choice.token.rsplit('=').next().unwrap_or("").to_owned();
        choices.sort_by_key(key);
        let salt = shuffle.below(1 << 16);
        choices.sort_by_key(|choice| Shuffle::new(self.seed ^ salt as u64, &key(choice)).below(1 << 30));
    }

    /// How many entries can be chosen by number now.
    #[must_use]
    pub fn entries(&self) -> usize {
        match (&self.stage, self.ask()) {
            (Stage::Open, Ask::Pick { choices, .. }) => choices.len(),
            // One more: "that is my answer".
            (Stage::Open, Ask::Tick { choices }) => choices.len() + 1,
            (Stage::Tried(_), _) => 2,
            _ => 0,
        }
    }

    /// Whether something is being written.
    #[must_use]
    pub fn writes(&self) -> bool {
        matches!(self.stage, Stage::Open) && matches!(self.ask(), Ask::Write)
    }

    /// Whether entries are being ticked.
    #[must_use]
    pub fn ticks(&self) -> bool {
        matches!(self.stage, Stage::Open) && matches!(self.ask(), Ask::Tick { .. })
    }

    /// Keys that work on it.
    #[must_use]
    pub fn bindings(&self) -> Vec<Binding> {
        let mut bindings = Vec::new();
        match (&self.stage, self.ask()) {
            (Stage::Open, Ask::Tick { .. }) => {
                bindings.push(Binding::keys_only(&[Key::Char(' ')], "key-tick", Message::Toggle));
                bindings.push(Binding::keys_only(&[Key::Enter], "key-answer", Message::Confirm));
            }
            (Stage::Open, Ask::Write) => bindings.push(Binding::keys_only(&[Key::Enter], "key-answer", Message::Confirm)),
            (Stage::Open, _) => bindings.push(Binding::keys_only(&[Key::Enter, Key::Char(' ')], "key-take", Message::Confirm)),
            (Stage::Tried(_), _) => bindings.push(Binding::keys_only(&[Key::Enter, Key::Char(' ')], "key-take", Message::Confirm)),
            (Stage::Done(_), _) => {
                bindings.push(Binding::keys_only(&[Key::Enter, Key::Char(' '), Key::Right], "key-onward", Message::Onward));
            }
        }
        if matches!(self.stage, Stage::Open) && !self.chosen.is_empty() {
            bindings.push(Binding::new(&[Key::Backspace], "key-undo", Message::Undo));
        }
        if !self.is_done() && self.hints < self.item().hints {
            let keys: &'static [Key] = if self.writes() { &[Key::F(3), Key::Ctrl('t')] } else { &[Key::Char('t'), Key::F(3)] };
            bindings.push(Binding::new(keys, "key-hint", Message::Hint));
        }
        bindings
    }

    /// Takes a message.
    pub fn update(&mut self, message: Message, context: &Context) -> Progressed {
        match (message, self.stage.clone()) {
            (Message::Hint, Stage::Open | Stage::Tried(_)) if self.hints < self.item().hints => {
                self.hints += 1;
                Progressed::Same
            }
            (Message::Onward | Message::Confirm | Message::Next, Stage::Done(_)) => Progressed::Onward,
            (_, Stage::Done(_)) => Progressed::Same,
            (Message::Move(by), _) => {
                let entries = self.entries();
                move_cursor(&mut self.cursor, by, entries);
                Progressed::Same
            }
            (Message::Choose(at), _) if at < self.entries() => {
                self.cursor = at;
                self.take(context)
            }
            (Message::Confirm, Stage::Open) if self.ticks() => self.finish_ticks(context),
            (Message::Confirm | Message::Toggle, _) => self.take(context),
            (Message::Undo, Stage::Open) => {
                self.chosen.pop();
                self.cursor = 0;
                Progressed::Moved
            }
            (Message::Write(c), Stage::Open) if self.text.len() < 400 => {
                self.text.insert(self.caret, c);
                self.caret += c.len_utf8();
                Progressed::Same
            }
            (Message::Erase | Message::EraseForward | Message::Caret(_), Stage::Open) => {
                edit(&mut self.text, &mut self.caret, message);
                Progressed::Same
            }
            _ => Progressed::Same,
        }
    }

    fn take(&mut self, context: &Context) -> Progressed {
        match self.stage.clone() {
            Stage::Done(_) => Progressed::Onward,
            Stage::Tried(answer) => {
                if self.cursor == 0 {
                    self.stage = Stage::Open;
                    self.chosen.clear();
                    self.text.clear();
                    self.caret = 0;
                    self.cursor = 0;
                    Progressed::Moved
                } else {
                    self.settle(answer, context)
                }
            }
            Stage::Open => match self.ask() {
                Ask::Pick { choices, .. } => {
                    let Some(choice) = choices.get(self.cursor) else { return Progressed::Same };
                    self.chosen.push(choice.token.clone());
                    self.cursor = 0;
                    self.complete(context)
                }
                Ask::Tick { choices } => match choices.get(self.cursor) {
                    Some(choice) => {
                        match self.ticked.iter().position(|token| *token == choice.token) {
                            Some(at) => {
                                self.ticked.remove(at);
                            }
                            None => self.ticked.push(choice.token.clone()),
                        }
                        Progressed::Same
                    }
                    None => self.finish_ticks(context),
                },
                Ask::Write => {
                    if self.text.trim().is_empty() {
                        return Progressed::Same;
                    }
                    self.chosen = vec![self.text.trim().to_owned()];
                    self.complete(context)
                }
                Ask::Done { .. } => self.complete(context),
            },
        }
    }

    fn finish_ticks(&mut self, context: &Context) -> Progressed {
        if self.ticked.is_empty() {
            self.nudged = true;
            return Progressed::Same;
        }
        self.chosen = self.ticked.clone();
        self.complete(context)
    }

    /// Marks the answer once nothing is left to ask.
    fn complete(&mut self, context: &Context) -> Progressed {
        if !matches!(self.ask(), Ask::Done { .. }) {
            return Progressed::Moved;
        }
        let answer = self.chosen.clone();
        self.tries = self.tries.saturating_add(1);
        let grade = self.grade(&answer, context);
        if grade.score < FULL && self.tries < self.allowed {
            self.stage = Stage::Tried(answer);
            self.cursor = 0;
            return Progressed::Moved;
        }
        self.settle(answer, context)
    }

    fn settle(&mut self, answer: Vec<String>, context: &Context) -> Progressed {
        let score = self.grade(&answer, context).score;
        self.stage = Stage::Done(answer.clone());
        Progressed::Answered(Outcome { answer, score, tries: self.tries.max(1), hints: self.hints })
    }

    fn grade(&self, answer: &[String], context: &Context) -> Grade {
        self.item().kind.kind().grade(answer, &self.words(context))
    }

    /// What there is to see.
    #[must_use]
    pub fn nodes(&self, context: &Context) -> Vec<Node> {
        let words = self.words(context);
        let prompt = context.words.text(&names::item(&self.course.id, &self.item().id));
        let mut nodes: Vec<Node> = Vec::new();
        let mut parts = paragraphs(&prompt).into_iter();
        // A long case is read as text; a short question is the heading.
        let rest: Vec<Rich> = match parts.next() {
            Some(first) => {
                nodes.push(Node::Heading(2, first));
                parts.collect()
            }
            None => Vec::new(),
        };
        nodes.extend(rest.into_iter().map(Node::Text));
        match &self.stage {
            Stage::Open => self.open_nodes(context, &words, &mut nodes),
            Stage::Tried(answer) => {
                let grade = self.grade(answer, context);
                self.answer_nodes(answer, &words, &mut nodes);
                nodes.push(self.verdict(&grade, context));
                nodes.extend(grade.remarks.iter().filter(|r| r.verdict != Verdict::Missed).filter_map(|r| self.remark(r, &words, context, grade.remarks.len() == 1)));
                self.hint_nodes(context, &words, &mut nodes);
                nodes.push(Node::Gap);
                let entry = |id: &str| Entry { label: context.words.text(id).into(), ..Entry::default() };
                nodes.push(Node::Menu(Menu { entries: vec![entry("try-again"), entry("show-answer")], cursor: Some(self.cursor) }));
            }
            Stage::Done(answer) => self.done_nodes(answer, context, &words, &mut nodes),
        }
        nodes
    }

    fn open_nodes(&self, context: &Context, words: &ItemWords<'_>, nodes: &mut Vec<Node>) {
        let trail = self.item().kind.kind().trail(&self.chosen);
        if !trail.is_empty() {
            let entries = trail.iter().map(|line| words.line(line)).collect();
            nodes.push(Node::List { lead: context.words.text("so-far").into(), entries, ordered: true });
        }
        match self.ask() {
            Ask::Pick { about, choices, .. } => {
                about_nodes(&about, words, nodes);
                nodes.push(Node::Gap);
                let entries = choices.iter().map(|choice| Entry { label: words.text(&choice.word).into(), ..Entry::default() }).collect();
                nodes.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
            }
            Ask::Tick { choices } => {
                nodes.push(Node::Note { kind: NoteKind::Plain, label: String::new(), text: vec![context.words.text(if self.nudged && self.ticked.is_empty() { "tick-none" } else { "tick-several" }).into()] });
                nodes.push(Node::Gap);
                let mut entries: Vec<Entry> = choices
                    .iter()
                    .map(|choice| Entry { label: words.text(&choice.word).into(), mark: Mark::Tick(self.ticked.contains(&choice.token)), ..Entry::default() })
                    .collect();
                entries.push(Entry { label: context.words.text("tick-done").into(), ..Entry::default() });
                nodes.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
            }
            Ask::Write => nodes.push(Node::Field { label: context.words.text("write-answer"), value: self.text.clone(), cursor: Some(self.caret), long: false }),
            Ask::Done { about } => about_nodes(&about, words, nodes),
        }
        self.hint_nodes(context, words, nodes);
    }

    fn hint_nodes(&self, context: &Context, words: &ItemWords<'_>, nodes: &mut Vec<Node>) {
        for number in 1..=self.hints {
            if let Some(text) = words.attribute(&format!("hint-{number}")) {
                let label = context.words.with("hint-number", &[("number", number.into()), ("all", self.item().hints.into())]);
                nodes.push(Node::Note { kind: NoteKind::Hint, label, text: paragraphs(&text) });
            }
        }
    }

    /// The choices with what was chosen, for kinds that have them all at once.
    fn answer_nodes(&self, answer: &[String], words: &ItemWords<'_>, nodes: &mut Vec<Node>) {
        match &self.item().kind {
            AnyKind::FillIn(_) => {
                let value = answer.first().cloned().unwrap_or_default();
                nodes.push(Node::Field { label: words.context.words.text("your-answer"), value, cursor: None, long: false });
            }
            AnyKind::Scenario(_) => {
                if let Ask::Done { about } = self.item().kind.kind().ask(answer) {
                    about_nodes(&about, words, nodes);
                }
            }
            _ => {}
        }
    }

    fn verdict(&self, grade: &Grade, context: &Context) -> Node {
        let (kind, id) = match grade.score {
            FULL => (NoteKind::Right, "verdict-right"),
            0 => (NoteKind::Wrong, "verdict-wrong"),
            _ => (NoteKind::Partly, "verdict-partly"),
        };
        let label = match (&self.item().kind, grade.score) {
            (AnyKind::Scenario(_), FULL) => context.words.text("verdict-path-wise"),
            (AnyKind::Scenario(_), _) => context.words.text("verdict-path"),
            (_, FULL | 0) => context.words.text(id),
            (_, score) => context.words.with(id, &[("percent", (score / 10).into())]),
        };
        Node::Note { kind, label, text: Vec::new() }
    }

    fn remark(&self, remark: &Remark, words: &ItemWords<'_>, context: &Context, alone: bool) -> Option<Node> {
        let why = remark.why.iter().find_map(|word| words.find(word));
        if why.is_none() && remark.about.is_empty() {
            return None;
        }
        let (kind, sign) = match remark.verdict {
            Verdict::Right => (NoteKind::Right, "mark-right"),
            Verdict::Partly => (NoteKind::Partly, "mark-partly"),
            Verdict::Wrong => (NoteKind::Wrong, "mark-wrong"),
            Verdict::Missed => (NoteKind::Partly, "mark-missed"),
        };
        let mut label = words.line(&remark.about).text();
        if !alone {
            let sign = context.words.text(sign);
            label = if label.is_empty() { sign } else { format!("{sign} {label}") };
        }
        Some(Node::Note { kind, label, text: why.map(|text| paragraphs(&text)).unwrap_or_default() })
    }

    fn done_nodes(&self, answer: &[String], context: &Context, words: &ItemWords<'_>, nodes: &mut Vec<Node>) {
        let grade = self.grade(answer, context);
        self.answer_nodes(answer, words, nodes);
        nodes.push(self.verdict(&grade, context));
        let alone = grade.remarks.len() == 1;
        let is_path = matches!(self.item().kind, AnyKind::Scenario(_));
        if is_path {
            nodes.push(Node::Heading(3, context.words.text("path-recap").into()));
        }
        nodes.extend(grade.remarks.iter().filter_map(|remark| self.remark(remark, words, context, alone)));
        if grade.score < FULL && !grade.solution.is_empty() && !matches!(self.item().kind, AnyKind::MultipleChoice(_) | AnyKind::Match(_) | AnyKind::TrueFalse(_)) {
            let lines: Vec<Rich> = grade.solution.iter().map(|line| words.line(line)).collect();
            let lead = context.words.with("right-answer", &[("count", lines.len().into())]);
            let ordered = matches!(self.item().kind, AnyKind::Order(_));
            nodes.push(Node::List { lead: lead.into(), entries: lines, ordered });
            // The right choice says itself why it is right.
            if let AnyKind::SingleChoice(choice) = &self.item().kind {
                for id in &choice.answers {
                    let text = words.attribute(&format!("{id}-why")).unwrap_or_default();
                    nodes.push(Node::Note { kind: NoteKind::Plain, label: String::new(), text: paragraphs(&text) });
                }
            }
        }
        if matches!(self.item().kind, AnyKind::Match(_)) && grade.score < FULL {
            let entries = grade.solution.iter().map(|line| words.line(line)).collect();
            nodes.push(Node::List { lead: context.words.text("right-pairs").into(), entries, ordered: false });
        }
        if let Some(text) = words.attribute("why") {
            nodes.push(Node::Note { kind: NoteKind::Plain, label: String::new(), text: paragraphs(&text) });
        }
    }
}

/// What a step is about: a short name as heading, the rest as text.
fn about_nodes(about: &[Word], words: &ItemWords<'_>, nodes: &mut Vec<Node>) {
    for (at, word) in about.iter().enumerate() {
        let Some(text) = words.find(word) else { continue };
        let parts = paragraphs(&text);
        if at == 0 && parts.len() == 1 && !matches!(word, Word::Own(name) if name.ends_with("-why")) && parts[0].text().chars().count() < 90 {
            nodes.extend(parts.into_iter().map(|rich| Node::Heading(3, rich)));
        } else if matches!(word, Word::Own(name) if name.ends_with("-why")) {
            nodes.push(Node::Note { kind: NoteKind::Plain, label: String::new(), text: parts });
        } else {
            nodes.extend(parts.into_iter().map(Node::Text));
        }
    }
}

/// Edits a field by clusters, so that no accent is left without its letter.
pub fn edit(text: &mut String, caret: &mut usize, message: Message) {
    *caret = (*caret).min(text.len());
    let before = text[..*caret].grapheme_indices(true).next_back().map(|(at, _)| at);
    let after = text[*caret..].graphemes(true).next().map(|cluster| *caret + cluster.len());
    match message {
        Message::Erase => {
            if let Some(from) = before {
                text.replace_range(from..*caret, "");
                *caret = from;
            }
        }
        Message::EraseForward => {
            if let Some(to) = after {
                text.replace_range(*caret..to, "");
            }
        }
        Message::Caret(i16::MIN) => *caret = 0,
        Message::Caret(i16::MAX) => *caret = text.len(),
        Message::Caret(by) if by < 0 => *caret = before.unwrap_or(0),
        Message::Caret(_) => *caret = after.unwrap_or(text.len()),
        _ => {}
    }
}
