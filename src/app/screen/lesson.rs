//! A lesson: pages to read, and pages that ask.
//!
//! Blocks that are read stand together; a block that asks something (item,
//! stance, reflection, notice) has a page of its own, so that Enter always
//! means one thing. To extend: a new block gets an arm in [`read_block`], or a
//! [`Card`] of its own when it asks.

use super::{Screen, Step, move_cursor};
use crate::app::asking::{Asking, Progressed, edit};
use crate::app::message::{Binding, Key, Message};
use crate::app::{Context, join_lines, paragraphs};
use crate::course::{Block, Course, Phase, When, words as names};
use crate::language::number;
use crate::learn::fact::Fact;
use crate::page::{Entry, Menu, Node, NoteKind, Page, Rich};
use std::sync::Arc;

/// Blocks that fill a page before a heading begins the next one.
const FULL_PAGE: usize = 4;

/// One page of a lesson.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Which step it belongs to.
    pub step: usize,
    /// The step's phase.
    pub phase: Phase,
    /// What it holds.
    pub content: Content,
}

/// What a page of a lesson holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Blocks to read.
    Read(Vec<Block>),
    /// An item.
    Ask(String),
    /// A stance.
    Stance(String, When),
    /// A reflection.
    Reflection(String),
    /// A content notice.
    Notice(String, Vec<String>),
}

/// The pages of a lesson.
#[must_use]
pub fn cards(lesson: &crate::course::Lesson) -> Vec<Card> {
    let mut cards: Vec<Card> = Vec::new();
    for (step, found) in lesson.steps.iter().enumerate() {
        let mut open = false;
        for block in &found.blocks {
            let content = match block {
                Block::Facilitator(_) => continue,
                Block::Ask(id) => Content::Ask(id.clone()),
                Block::Stance { id, when } => Content::Stance(id.clone(), *when),
                Block::Reflection(id) => Content::Reflection(id.clone()),
                Block::Notice { id, themes } => Content::Notice(id.clone(), themes.clone()),
                read => {
                    if let (true, Some(Card { content: Content::Read(blocks), .. })) = (open, cards.last_mut()) {
                        let begins = matches!(read, Block::Heading(_) | Block::Picture(_)) && blocks.len() >= FULL_PAGE;
                        if !begins {
                            blocks.push(read.clone());
                            continue;
                        }
                    }
                    Content::Read(vec![read.clone()])
                }
            };
            open = matches!(content, Content::Read(_));
            cards.push(Card { step, phase: found.phase, content });
        }
    }
    cards
}

/// What the learner does on a page that asks for her own words.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
enum Writing {
    /// Nothing yet.
    #[default]
    Thinking,
    /// Writing.
    Open,
    /// Written: to be kept, or not?
    Asked,
}

/// A lesson being read.
#[derive(Debug)]
pub struct Lesson {
    course: Option<Arc<Course>>,
    lesson: String,
    cards: Vec<Card>,
    at: usize,
    cursor: usize,
    asking: Option<Asking>,
    writing: Writing,
    text: String,
    caret: usize,
    /// Beyond the last page: what was done, and what comes next.
    ended: bool,
}

impl Lesson {
    /// A lesson at a page, without recording anything: the place is known.
    #[must_use]
    pub fn at(course: &str, lesson: &str, page: u16, context: &Context) -> Self {
        let course = context.library.course(course);
        let cards = course.as_ref().and_then(|c| c.lesson(lesson)).map(|(_, found)| cards(found)).unwrap_or_default();
        let at = usize::from(page).min(cards.len().saturating_sub(1));
        let mut this = Self {
            course,
            lesson: lesson.to_owned(),
            cards,
            at,
            cursor: 0,
            asking: None,
            writing: Writing::default(),
            text: String::new(),
            caret: 0,
            ended: false,
        };
        this.arrive(context);
        this
    }

    /// A lesson that is opened now: that is a fact.
    #[must_use]
    pub fn begin(course: &str, lesson: &str, page: u16, context: &mut Context) -> Self {
        let this = Self::at(course, lesson, page, context);
        this.opened(context);
        this
    }

    fn path(&self) -> String {
        format!("{}/{}", self.course.as_ref().map_or("", |c| c.id.as_str()), self.lesson)
    }

    fn opened(&self, context: &mut Context) {
        let page = u16::try_from(self.at).unwrap_or(u16::MAX);
        context.record(Fact::Opened { lesson: self.path(), page });
    }

    fn card(&self) -> Option<&Card> {
        self.cards.get(self.at)
    }

    /// Prepares the page that is shown now.
    fn arrive(&mut self, context: &Context) {
        self.cursor = 0;
        self.asking = None;
        self.writing = Writing::Thinking;
        self.text.clear();
        self.caret = 0;
        let Some(course) = self.course.clone() else { return };
        match self.card().map(|card| card.content.clone()) {
            Some(Content::Ask(item)) => {
                let record = context.progress.items.get(&format!("{}/{item}", course.id));
                let count = record.map_or(0, |record| u64::from(record.answers));
                // What was answered stays to be read; "again" asks afresh.
                self.asking = match record.and_then(|record| record.in_lesson.clone()) {
                    Some((answer, _, _)) => Asking::answered(course, &item, count, answer),
                    None => Asking::new(course, &item, count, false),
                };
            }
            Some(Content::Stance(id, when)) => {
                let stances = context.progress.stances.get(&self.stance_path(&id)).copied().unwrap_or_default();
                let taken = if when == When::After { stances.1.or(stances.0) } else { stances.0 };
                self.cursor = taken.filter(|value| *value > 0).map_or(2, |value| usize::from(value) - 1);
            }
            _ => {}
        }
    }

    fn stance_path(&self, id: &str) -> String {
        format!("{}/{id}", self.path())
    }

    fn go(&mut self, to: usize, context: &mut Context) -> Step {
        self.at = to;
        self.arrive(context);
        self.opened(context);
        Step::Turned
    }

    fn next(&mut self, context: &mut Context) -> Step {
        if self.ended {
            return self.leave(context);
        }
        if self.at + 1 < self.cards.len() {
            return self.go(self.at + 1, context);
        }
        if !context.progress.lesson(self.course.as_ref().map_or("", |c| &c.id), &self.lesson).finished {
            context.record(Fact::Finished { lesson: self.path() });
        }
        self.ended = true;
        self.cursor = 0;
        Step::Turned
    }

    fn previous(&mut self, context: &mut Context) -> Step {
        if self.ended {
            self.ended = false;
            return Step::Turned;
        }
        match self.at.checked_sub(1) {
            Some(to) => self.go(to, context),
            None => Step::Back,
        }
    }

    /// First page of the step after this one.
    fn after_step(&self) -> usize {
        let step = self.card().map_or(0, |card| card.step);
        self.cards.iter().position(|card| card.step > step).unwrap_or(self.cards.len())
    }

    fn skip(&mut self, context: &mut Context) -> Step {
        let to = self.after_step();
        if to < self.cards.len() {
            return self.go(to, context);
        }
        self.at = self.cards.len().saturating_sub(1);
        self.next(context)
    }

    /// From the end of a lesson: the next lesson, or the quiz, or the module.
    fn leave(&mut self, context: &mut Context) -> Step {
        let Some(course) = self.course.clone() else { return Step::Back };
        let here = course.lesson(&self.lesson).map_or(0, |(at, _)| at);
        match (self.cursor, course.lessons.get(here + 1)) {
            (0, Some(next)) => {
                let page = context.progress.lesson(&course.id, &next.id);
                let page = if page.finished { 0 } else { page.page };
                Step::Replace(Box::new(Self::begin(&course.id, &next.id, page, context)))
            }
            (0, None) => Step::Replace(Box::new(super::quiz::Quiz::enter(&course.id, context))),
            _ => Step::Back,
        }
    }

    fn choose(&mut self, context: &mut Context) -> Step {
        match self.card().map(|card| card.content.clone()) {
            Some(Content::Stance(id, when)) => {
                let value = if self.cursor < 5 { u8::try_from(self.cursor + 1).unwrap_or(0) } else { 0 };
                context.record(Fact::Stance { stance: self.stance_path(&id), after: when == When::After, value });
                self.next(context)
            }
            Some(Content::Notice(..)) => {
                if self.cursor == 0 {
                    self.next(context)
                } else {
                    self.skip(context)
                }
            }
            Some(Content::Reflection(id)) => self.reflect(&id, context),
            _ => Step::Stay,
        }
    }

    fn reflect(&mut self, id: &str, context: &mut Context) -> Step {
        let place = self.stance_path(id);
        match (&self.writing, self.cursor) {
            (Writing::Thinking, 0) => self.next(context),
            (Writing::Thinking, 1) => {
                self.writing = Writing::Open;
                self.text = context.progress.kept.get(&place).cloned().unwrap_or_default();
                self.caret = self.text.len();
                Step::Turned
            }
            (Writing::Thinking, _) => {
                context.record(Fact::Dropped { place });
                self.cursor = 0;
                Step::Turned
            }
            (Writing::Open, _) => {
                if self.text.trim().is_empty() || context.kept_in.is_none() {
                    self.next(context)
                } else {
                    self.writing = Writing::Asked;
                    self.cursor = 0;
                    Step::Turned
                }
            }
            (Writing::Asked, 0) => self.next(context),
            (Writing::Asked, _) => {
                context.record(Fact::Kept { place, text: self.text.trim().to_owned() });
                self.next(context)
            }
        }
    }

    fn again(&mut self, context: &Context) {
        if let (Some(course), Some(Content::Ask(item))) = (self.course.clone(), self.card().map(|card| card.content.clone())) {
            let count = context.progress.items.get(&format!("{}/{item}", course.id)).map_or(0, |record| u64::from(record.answers));
            self.asking = Asking::new(course, &item, count, false);
        }
    }
}

impl Screen for Lesson {
    fn bindings(&self, context: &Context) -> Vec<Binding> {
        let mut bindings = Vec::new();
        let previous: &'static str = if self.at > 0 || self.ended { "key-previous" } else { "" };
        if self.ended {
            bindings.push(Binding::keys_only(&[Key::Enter, Key::Char(' '), Key::Right], "key-take", Message::Confirm));
        } else if let Some(asking) = &self.asking {
            bindings.extend(asking.bindings());
            if asking.is_done() {
                bindings.push(Binding::new(&[Key::Char('a'), Key::F(4)], "key-again", Message::Undo));
            } else {
                bindings.push(Binding::new(if asking.writes() { &[Key::F(4)] } else { &[Key::Right] }, "key-pass", Message::Next));
            }
        } else {
            match self.card().map(|card| &card.content) {
                Some(Content::Read(_) | Content::Ask(_)) | None => {
                    let last = self.at + 1 >= self.cards.len();
                    let label = if !context.extent.at_end() && !context.plain { "key-more" } else if last { "key-finish" } else { "key-onward" };
                    bindings.push(Binding::keys_only(&[Key::Enter, Key::Char(' ')], label, Message::Onward));
                    bindings.push(Binding::keys_only(&[Key::Right], "", Message::Next));
                }
                Some(Content::Reflection(_)) if self.writing == Writing::Open => {
                    bindings.push(Binding::keys_only(&[Key::Enter], "key-done", Message::Confirm));
                }
                Some(Content::Stance(..) | Content::Reflection(_) | Content::Notice(..)) => {
                    bindings.push(Binding::keys_only(&[Key::Enter, Key::Char(' ')], "key-take", Message::Confirm));
                    bindings.push(Binding::keys_only(&[Key::Right], "", Message::Next));
                }
            }
        }
        if !self.writes(context) {
            bindings.push(Binding::new(&[Key::Left], previous, Message::Previous));
        }
        bindings.push(Binding::new(&[Key::Esc], "key-module", Message::Back));
        bindings
    }

    fn entries(&self, context: &Context) -> usize {
        if self.ended {
            return 2;
        }
        if let Some(asking) = &self.asking {
            return asking.entries();
        }
        match self.card().map(|card| &card.content) {
            Some(Content::Stance(..)) => 6,
            Some(Content::Notice(..)) => 2,
            Some(Content::Reflection(id)) => match self.writing {
                Writing::Thinking => 2 + usize::from(context.progress.kept.contains_key(&self.stance_path(id))),
                Writing::Open => 0,
                Writing::Asked => 2,
            },
            _ => 0,
        }
    }

    fn writes(&self, _: &Context) -> bool {
        !self.ended && (self.writing == Writing::Open || self.asking.as_ref().is_some_and(Asking::writes))
    }

    fn ticks(&self, _: &Context) -> bool {
        !self.ended && self.asking.as_ref().is_some_and(Asking::ticks)
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Step {
        match message {
            Message::Back => return Step::Back,
            Message::Previous => return self.previous(context),
            Message::Next if !self.ended => return self.next(context),
            _ => {}
        }
        let entries = self.entries(context);
        if self.ended {
            return match message {
                Message::Move(by) => {
                    move_cursor(&mut self.cursor, by, entries);
                    Step::Stay
                }
                Message::Choose(at) if at < entries => {
                    self.cursor = at;
                    self.leave(context)
                }
                Message::Confirm | Message::Onward => self.leave(context),
                _ => Step::Stay,
            };
        }
        if let Some(mut asking) = self.asking.take() {
            if message == Message::Undo && asking.is_done() {
                self.again(context);
                return Step::Turned;
            }
            let progressed = asking.update(message, context);
            self.asking = Some(asking);
            return match progressed {
                Progressed::Same => Step::Stay,
                Progressed::Moved => Step::Turned,
                Progressed::Answered(outcome) => {
                    let Some(Content::Ask(item)) = self.card().map(|card| card.content.clone()) else { return Step::Turned };
                    let course = self.course.as_ref().map_or("", |c| c.id.as_str());
                    context.record(Fact::Answered {
                        item: format!("{course}/{item}"),
                        quiz: None,
                        answer: outcome.answer,
                        score: outcome.score,
                        tries: outcome.tries,
                        hints: outcome.hints,
                    });
                    Step::Turned
                }
                Progressed::Onward => self.next(context),
            };
        }
        if self.writing == Writing::Open {
            match message {
                Message::Write(c) if self.text.len() < 4000 => {
                    self.text.insert(self.caret, c);
                    self.caret += c.len_utf8();
                }
                Message::Erase | Message::EraseForward | Message::Caret(_) => edit(&mut self.text, &mut self.caret, message),
                Message::Confirm => return self.choose(context),
                _ => {}
            }
            return Step::Stay;
        }
        match message {
            Message::Move(by) => {
                move_cursor(&mut self.cursor, by, entries);
                Step::Stay
            }
            Message::Choose(at) if at < entries => {
                self.cursor = at;
                self.choose(context)
            }
            Message::Confirm | Message::Onward => {
                if entries > 0 {
                    self.choose(context)
                } else {
                    self.next(context)
                }
            }
            _ => Step::Stay,
        }
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let Some(course) = &self.course else { return Page::default() };
        let lesson = words.text(&names::lesson(&course.id, &self.lesson));
        let title = format!("{} · {}", words.text(&course.id), join_lines(&lesson));
        let place = if self.ended { String::new() } else { format!("{}/{}", self.at + 1, self.cards.len()) };
        let mut body = Vec::new();
        if self.ended {
            self.end_nodes(course, &lesson, context, &mut body);
        } else if let Some(card) = self.card() {
            self.card_nodes(card, course, context, &mut body);
        } else {
            body.push(Node::Text(words.text("lesson-empty").into()));
        }
        let here = course.lesson(&self.lesson).map(|(at, _)| at);
        let aside = vec![
            Node::Label(words.text("outline")),
            Node::Menu(Menu { entries: super::module::lesson_entries(course, context).into_iter().map(|e| Entry { note: String::new(), ..e }).collect(), cursor: here }),
        ];
        let key = format!("lesson {} {} {} {:?} {}", self.path(), self.at, self.ended, self.writing, self.asking.is_some());
        Page { key, title, place, body, aside, ..Page::default() }
    }
}

impl Lesson {
    fn end_nodes(&self, course: &Course, lesson: &str, context: &Context, body: &mut Vec<Node>) {
        let words = &context.words;
        body.push(Node::Heading(1, words.with("lesson-done", &[("lesson", lesson.to_owned().into())]).into()));
        let asked: Vec<&String> = self.cards.iter().filter_map(|card| if let Content::Ask(id) = &card.content { Some(id) } else { None }).collect();
        if !asked.is_empty() {
            let right = asked
                .iter()
                .filter(|id| context.progress.items.get(&format!("{}/{id}", course.id)).is_some_and(|r| r.in_lesson.as_ref().is_some_and(|(_, score, _)| *score >= crate::question::FULL)))
                .count();
            let label = words.with("lesson-answers", &[("right", right.into()), ("all", asked.len().into())]);
            body.push(Node::Meter { label, done: u32::try_from(right).unwrap_or(0), total: u32::try_from(asked.len()).unwrap_or(0), goal: None });
        }
        body.push(Node::Gap);
        let here = course.lesson(&self.lesson).map_or(0, |(at, _)| at);
        let next = match course.lessons.get(here + 1) {
            Some(next) => words.with("lesson-next", &[("lesson", words.text(&names::lesson(&course.id, &next.id)).into())]),
            None => words.text("lesson-to-quiz"),
        };
        let entry = |label: String| Entry { label: label.into(), ..Entry::default() };
        body.push(Node::Menu(Menu { entries: vec![entry(next), entry(words.text("lesson-to-module"))], cursor: Some(self.cursor) }));
    }

    fn card_nodes(&self, card: &Card, course: &Course, context: &Context, body: &mut Vec<Node>) {
        let words = &context.words;
        let name = |id: &str| names::block(&course.id, &self.lesson, id);
        let entry = |id: &str| Entry { label: words.text(id).into(), ..Entry::default() };
        body.push(Node::Label(words.text(card.phase.word())));
        match &card.content {
            Content::Read(blocks) => {
                if self.at == 0 {
                    body.push(Node::Heading(1, words.text(&names::lesson(&course.id, &self.lesson)).into()));
                }
                for block in blocks {
                    read_block(block, course, &self.lesson, context, body);
                }
            }
            Content::Ask(_) => {
                if let Some(asking) = &self.asking {
                    body.extend(asking.nodes(context));
                }
            }
            Content::Stance(id, when) => {
                let lead = if *when == When::Before { "stance-before" } else { "stance-after" };
                body.push(Node::Heading(2, Rich::from(join_lines(&words.text(&name(id))))));
                body.push(Node::Note { kind: NoteKind::Plain, label: String::new(), text: vec![words.text(lead).into()] });
                let (before, _) = context.progress.stances.get(&self.stance_path(id)).copied().unwrap_or_default();
                if let (When::After, Some(value @ 1..=5)) = (when, before) {
                    let scale = words.text(STANCES[usize::from(value) - 1]);
                    body.push(Node::Note { kind: NoteKind::Plain, label: String::new(), text: vec![words.with("stance-then", &[("stance", scale.into())]).into()] });
                }
                body.push(Node::Gap);
                let mut entries: Vec<Entry> = STANCES.iter().map(|id| entry(id)).collect();
                entries.push(entry("stance-silent"));
                body.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
            }
            Content::Notice(id, themes) => {
                let list: Vec<String> = themes.iter().map(|theme| words.text(&format!("theme-{theme}"))).collect();
                let mut text = paragraphs(&words.text(&name(id)));
                text.push(words.with("notice-themes", &[("themes", list.join(", ").into())]).into());
                body.push(Node::Note { kind: NoteKind::Warning, label: words.text("notice-label"), text });
                body.push(Node::Gap);
                body.push(Node::Menu(Menu { entries: vec![entry("notice-go"), entry("notice-skip")], cursor: Some(self.cursor) }));
            }
            Content::Reflection(id) => {
                body.extend(paragraphs(&words.text(&name(id))).into_iter().enumerate().map(|(at, rich)| if at == 0 { Node::Heading(2, rich) } else { Node::Text(rich) }));
                self.reflection_nodes(id, context, body);
            }
        }
    }

    fn reflection_nodes(&self, id: &str, context: &Context, body: &mut Vec<Node>) {
        let words = &context.words;
        let entry = |id: &str| Entry { label: words.text(id).into(), ..Entry::default() };
        let plain = |text: String| Node::Note { kind: NoteKind::Plain, label: String::new(), text: vec![text.into()] };
        let kept = context.progress.kept.get(&self.stance_path(id));
        match self.writing {
            Writing::Thinking => {
                body.push(plain(words.text("reflection-private")));
                let mut entries = vec![entry("reflection-think"), entry("reflection-write")];
                if let Some(text) = kept {
                    body.push(Node::Field { label: words.text("reflection-kept"), value: text.clone(), cursor: None, long: true });
                    entries.push(entry("reflection-drop"));
                }
                body.push(Node::Gap);
                body.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
            }
            Writing::Open => body.push(Node::Field { label: words.text("reflection-field"), value: self.text.clone(), cursor: Some(self.caret), long: true }),
            Writing::Asked => {
                body.push(Node::Field { label: words.text("reflection-written"), value: self.text.clone(), cursor: None, long: true });
                let file = context.kept_in.clone().unwrap_or_default();
                body.push(Node::Note { kind: NoteKind::Warning, label: words.text("reflection-keep-question"), text: vec![Rich::plain(words.with("reflection-keep-where", &[("file", file.into())]))] });
                body.push(Node::Gap);
                body.push(Node::Menu(Menu { entries: vec![entry("reflection-not-keep"), entry("reflection-keep")], cursor: Some(self.cursor) }));
            }
        }
    }
}

/// The scale of stances, from not at all to fully.
const STANCES: [&str; 5] = ["stance-1", "stance-2", "stance-3", "stance-4", "stance-5"];

/// Nodes of a block that is read.
pub fn read_block(block: &Block, course: &Course, lesson: &str, context: &Context, body: &mut Vec<Node>) {
    let words = &context.words;
    let name = |id: &str| names::block(&course.id, lesson, id);
    let attribute = |id: &str, attribute: &str| join_lines(&words.attribute(&name(id), attribute));
    match block {
        Block::Heading(id) => body.push(Node::Heading(2, join_lines(&words.text(&name(id))).into())),
        Block::Text { id, .. } => body.extend(crate::app::text_nodes(&words.text(&name(id)))),
        Block::List { id, entries, ordered, .. } => {
            let lead = words.find(&name(id)).map(|text| Rich::from(join_lines(&text))).unwrap_or_default();
            let entries = entries.iter().map(|entry| attribute(id, entry).into()).collect();
            body.push(Node::List { lead, entries, ordered: *ordered });
        }
        Block::Quotation { id, .. } => body.push(Node::Quote { text: paragraphs(&words.text(&name(id))), source: attribute(id, "source").into() }),
        Block::Article(number) => body.extend(article(*number, &[], context)),
        Block::Paragraphs(number, wanted) => body.extend(article(*number, wanted, context)),
        Block::Figure { id, value, at_least, year, .. } => {
            let shown = words.find_attribute(&name(id), "value").unwrap_or_else(|| number::whole(*value, words.tag()));
            let value = if *at_least { words.with("figure-at-least", &[("value", shown.into())]) } else { shown };
            // The year is always there; many sources say it themselves.
            let source = attribute(id, "source");
            let said = source.contains(&year.to_string()) || source.contains(&(year + 543).to_string());
            let source = if said { source } else { words.with("figure-source", &[("source", source.into()), ("year", year.to_string().into()), ("era", (year + 543).to_string().into())]) };
            body.push(Node::Figure { value, what: join_lines(&words.text(&name(id))).into(), source: source.into() });
        }
        Block::Picture(id) => {
            if let Some(art) = context.library.picture(id) {
                let message = names::picture(id);
                body.push(Node::Picture { art, caption: join_lines(&words.text(&message)).into(), alt: join_lines(&words.attribute(&message, "alt")).into() });
            }
        }
        Block::Story { id, as_of, .. } => {
            let who = format!("{} · {}", attribute(id, "person"), attribute(id, "place"));
            let date = number::date(as_of).map_or_else(|| as_of.clone(), |parsed| number::written(parsed, words.tag()));
            let status = words.with("story-status", &[("date", date.into()), ("status", attribute(id, "status").into())]);
            body.push(Node::Story { who: who.into(), text: paragraphs(&words.text(&name(id))), status: status.into() });
        }
        Block::Term(id) => {
            let message = names::term(id);
            body.push(Node::Term { word: join_lines(&words.text(&message)).into(), definition: join_lines(&words.attribute(&message, "definition")).into() });
        }
        Block::Citation { id, .. } => body.push(Node::Note { kind: NoteKind::Source, label: words.text("citation-label"), text: paragraphs(&words.text(&name(id))) }),
        Block::Ask(_) | Block::Stance { .. } | Block::Reflection(_) | Block::Notice { .. } | Block::Facilitator(_) => {}
    }
}

/// Official text of an article in the learner's language.
fn article(number: u8, wanted: &[u8], context: &Context) -> Option<Node> {
    let declaration = context.library.declaration(context.words.tag())?;
    let part = declaration.part(number)?;
    let text = part
        .paragraphs
        .iter()
        .enumerate()
        .filter(|(at, _)| wanted.is_empty() || wanted.iter().any(|w| usize::from(*w) == at + 1))
        .map(|(_, text)| Rich::plain(text.clone()))
        .collect();
    Some(Node::Quote { text, source: Rich::plain(format!("{} · {}", part.heading, declaration.title)) })
}
