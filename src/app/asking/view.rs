//! What asking an item shows: the question, the steps so far, the feedback.

use super::{Asking, Stage};
use crate::app::{Context, join_lines, paragraphs};
use crate::course::{Course, Item, words as names};
use crate::page::{Entry, Mark, Menu, Node, NoteKind, Rich};
use crate::question::{AnyKind, Ask, FULL, Grade, Kind as _, Lexicon, Remark, Verdict, Word};

/// An item's words in the learner's language.
pub(super) struct ItemWords<'a> {
    pub(super) context: &'a Context,
    pub(super) course: &'a Course,
    pub(super) item: &'a Item,
}

impl Lexicon for ItemWords<'_> {
    /// For marking: spellings of every language, so that an answer stays right
    /// when the language changes.
    fn attribute(&self, name: &str) -> Option<String> {
        let all = self.context.words.every_attribute(&names::item(&self.course.id, &self.item.id), name);
        (!all.is_empty()).then(|| all.join(" | "))
    }
}

impl ItemWords<'_> {
    /// For display: the attribute in the learner's language.
    fn own(&self, name: &str) -> Option<String> {
        self.context.words.find_attribute(&names::item(&self.course.id, &self.item.id), name)
    }

    fn find(&self, word: &Word) -> Option<String> {
        let words = &self.context.words;
        let message = || names::item(&self.course.id, &self.item.id);
        match word {
            Word::Prompt => words.find(&message()),
            // The first accepted spelling is the one to show.
            Word::Own(name) if name == "accept" => {
                self.own(name).and_then(|text| crate::question::variants(&text).next().map(str::to_owned))
            }
            Word::Own(name) => self.own(name),
            Word::Test(name) => {
                let test = self.item.kind.kind().test().unwrap_or("");
                words.find_attribute(&names::test(&self.course.id, test), name)
            }
            Word::Program(id) => words.find(id),
        }
    }

    fn text(&self, word: &Word) -> String {
        self.find(word).map_or_else(|| format!("[{}.{word:?}]", self.item.id), |text| join_lines(&text))
    }

    /// Several words on one line: left and right of a pair.
    fn line(&self, words: &[Word]) -> Rich {
        let arrow = if self.context.plain { ": ".to_owned() } else { self.context.words.text("pair-arrow") };
        Rich::from(words.iter().map(|word| self.text(word)).collect::<Vec<_>>().join(&arrow))
    }
}

impl Asking {
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
                // Reasons of pairs name the partner: they wait for the last try.
                let reasons = !matches!(self.item().kind, AnyKind::Match(_) | AnyKind::Sort(_));
                let alone = grade.remarks.len() == 1;
                let told = grade.remarks.iter().filter(|remark| remark.verdict != Verdict::Missed);
                for mut remark in told.cloned() {
                    if !reasons {
                        remark.why.clear();
                    }
                    nodes.extend(Self::remark(&remark, &words, context, alone));
                }
                self.hint_nodes(context, &words, &mut nodes);
                nodes.push(Node::Gap);
                let entry = |id: &str| Entry { label: context.words.text(id).into(), ..Entry::default() };
                nodes.push(Node::Menu(Menu {
                    entries: vec![entry("try-again"), entry("show-answer")],
                    cursor: Some(self.cursor),
                }));
            }
            Stage::Done(answer) => self.done_nodes(answer, context, &words, &mut nodes),
        }
        nodes
    }

    /// Choices of a multiple choice as they are shown; other kinds keep theirs.
    fn shown_order(&self) -> Vec<Word> {
        match self.item().kind {
            AnyKind::MultipleChoice(_) => self.first_choices(),
            _ => Vec::new(),
        }
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
                let entries = choices
                    .iter()
                    .map(|choice| Entry { label: words.text(&choice.word).into(), ..Entry::default() })
                    .collect();
                nodes.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
            }
            Ask::Tick { choices } => {
                nodes.push(Node::Note {
                    kind: NoteKind::Plain,
                    label: String::new(),
                    text: vec![
                        context
                            .words
                            .text(if self.nudged && self.ticked.is_empty() { "tick-none" } else { "tick-several" })
                            .into(),
                    ],
                });
                nodes.push(Node::Gap);
                let mut entries: Vec<Entry> = choices
                    .iter()
                    .map(|choice| Entry {
                        label: words.text(&choice.word).into(),
                        mark: Mark::Tick(self.ticked.contains(&choice.token)),
                        ..Entry::default()
                    })
                    .collect();
                entries.push(Entry { label: context.words.text("tick-done").into(), ..Entry::default() });
                nodes.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
            }
            Ask::Write => nodes.push(self.field.node(context.words.text("write-answer"), false)),
            Ask::Done { about } => about_nodes(&about, words, nodes),
        }
        self.hint_nodes(context, words, nodes);
    }

    fn hint_nodes(&self, context: &Context, words: &ItemWords<'_>, nodes: &mut Vec<Node>) {
        for number in 1..=self.hints {
            if let Some(text) = words.own(&format!("hint-{number}")) {
                let label =
                    context.words.with("hint-number", &[("number", number.into()), ("all", self.item().hints.into())]);
                nodes.push(Node::Note { kind: NoteKind::Hint, label, text: paragraphs(&text) });
            }
        }
    }

    /// The choices with what was chosen, for kinds that have them all at once.
    fn answer_nodes(&self, answer: &[String], words: &ItemWords<'_>, nodes: &mut Vec<Node>) {
        match &self.item().kind {
            // Words that only the learner wrote are not kept.
            AnyKind::FillIn(_) if answer.iter().all(String::is_empty) => {}
            AnyKind::FillIn(_) => {
                let value = answer.first().cloned().unwrap_or_default();
                nodes.push(Node::Field {
                    label: words.context.words.text("your-answer"),
                    value,
                    cursor: None,
                    long: false,
                });
            }
            AnyKind::Order(kind) => {
                let entries = kind.trail(answer).iter().map(|line| words.line(line)).collect();
                nodes.push(Node::List { lead: words.context.words.text("your-order").into(), entries, ordered: true });
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

    fn remark(remark: &Remark, words: &ItemWords<'_>, context: &Context, alone: bool) -> Option<Node> {
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
        // In the order in which the choices were shown.
        let shown = self.shown_order();
        let mut remarks: Vec<&Remark> = grade.remarks.iter().collect();
        remarks.sort_by_key(|remark| shown.iter().position(|word| remark.about.first() == Some(word)));
        nodes.extend(remarks.into_iter().filter_map(|remark| Self::remark(remark, words, context, alone)));
        if grade.score < FULL
            && !grade.solution.is_empty()
            && !matches!(self.item().kind, AnyKind::MultipleChoice(_) | AnyKind::Match(_) | AnyKind::TrueFalse(_))
        {
            let lines: Vec<Rich> = grade.solution.iter().map(|line| words.line(line)).collect();
            let lead = context.words.with("right-answer", &[("count", lines.len().into())]);
            let ordered = matches!(self.item().kind, AnyKind::Order(_));
            nodes.push(Node::List { lead: lead.into(), entries: lines, ordered });
            // The right choice says itself why it is right.
            if let AnyKind::SingleChoice(choice) = &self.item().kind {
                for id in &choice.answers {
                    let text = words.own(&format!("{id}-why")).unwrap_or_default();
                    nodes.push(Node::Note { kind: NoteKind::Plain, label: String::new(), text: paragraphs(&text) });
                }
            }
        }
        if matches!(self.item().kind, AnyKind::Match(_)) && grade.score < FULL {
            let entries = grade.solution.iter().map(|line| words.line(line)).collect();
            nodes.push(Node::List { lead: context.words.text("right-pairs").into(), entries, ordered: false });
        }
        if let Some(text) = words.own("why") {
            nodes.push(Node::Note { kind: NoteKind::Plain, label: String::new(), text: paragraphs(&text) });
        }
    }
}

/// What a step is about: a short name as heading, the rest as text.
fn about_nodes(about: &[Word], words: &ItemWords<'_>, nodes: &mut Vec<Node>) {
    for (at, word) in about.iter().enumerate() {
        let Some(text) = words.find(word) else {
            continue;
        };
        let parts = paragraphs(&text);
        if at == 0
            && parts.len() == 1
            && !matches!(word, Word::Own(name) if name.ends_with("-why"))
            && parts[0].text().chars().count() < 90
        {
            nodes.extend(parts.into_iter().map(|rich| Node::Heading(3, rich)));
        } else if matches!(word, Word::Own(name) if name.ends_with("-why")) {
            nodes.push(Node::Note { kind: NoteKind::Plain, label: String::new(), text: parts });
        } else {
            nodes.extend(parts.into_iter().map(Node::Text));
        }
    }
}
