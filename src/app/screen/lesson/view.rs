//! What the pages of a lesson show; what they do is in the module above.

use super::blocks::read_block;
use super::cards::{Card, Content};
use super::{Lesson, Writing};
use crate::app::{Context, join_lines, paragraphs};
use crate::course::{Course, When, words as names};
use crate::page::{Entry, Menu, Node, NoteKind, Rich};

/// The scale of stances, from not at all to fully.
const STANCES: [&str; 5] = ["stance-1", "stance-2", "stance-3", "stance-4", "stance-5"];

impl Lesson {
    pub(super) fn end_nodes(&self, course: &Course, lesson: &str, context: &Context, body: &mut Vec<Node>) {
        let words = &context.words;
        body.push(Node::Heading(1, words.with("lesson-done", &[("lesson", lesson.to_owned().into())]).into()));
        let asked: Vec<&String> = self
            .cards
            .iter()
            .filter_map(|card| if let Content::Ask(id) = &card.content { Some(id) } else { None })
            .collect();
        if !asked.is_empty() {
            let right = asked
                .iter()
                .filter(|id| {
                    context.progress.items.get(&format!("{}/{id}", course.id)).is_some_and(|r| {
                        r.in_lesson.as_ref().is_some_and(|(_, score, _)| *score >= crate::question::FULL)
                    })
                })
                .count();
            let label = words.with("lesson-answers", &[("right", right.into()), ("all", asked.len().into())]);
            body.push(Node::Meter {
                label,
                done: u32::try_from(right).unwrap_or(0),
                total: u32::try_from(asked.len()).unwrap_or(0),
                goal: None,
            });
        }
        body.push(Node::Gap);
        let here = course.lesson(&self.id).map_or(0, |(at, _)| at);
        let next = match course.lessons.get(here + 1) {
            Some(next) => {
                words.with("lesson-next", &[("lesson", words.text(&names::lesson(&course.id, &next.id)).into())])
            }
            None => words.text("lesson-to-quiz"),
        };
        let entry = |label: String| Entry { label: label.into(), ..Entry::default() };
        body.push(Node::Menu(Menu {
            entries: vec![entry(next), entry(words.text("lesson-to-module"))],
            cursor: Some(self.cursor),
        }));
    }

    pub(super) fn card_nodes(&self, card: &Card, course: &Course, context: &Context, body: &mut Vec<Node>) {
        let words = &context.words;
        let name = |id: &str| names::block(&course.id, &self.id, id);
        let entry = |id: &str| Entry { label: words.text(id).into(), ..Entry::default() };
        body.push(Node::Label(words.text(card.phase.word())));
        match &card.content {
            Content::Read(blocks) => {
                if self.at == 0 {
                    body.push(Node::Heading(1, words.text(&names::lesson(&course.id, &self.id)).into()));
                }
                for block in blocks {
                    read_block(block, course, &self.id, context, body);
                }
            }
            Content::Ask(_) => {
                if let Some(asking) = &self.asking {
                    body.extend(asking.nodes(context));
                }
            }
            Content::Do(_) => {
                if let Some(activity) = &self.activity {
                    body.extend(activity.nodes(context));
                }
            }
            Content::Stance(id, when) => {
                let kept = context.kept_in.as_ref().map(|_| words.text("stance-kept"));
                let lead = if *when == When::Before { "stance-before" } else { "stance-after" };
                let asked = [Some(words.text(lead)), kept].into_iter().flatten().collect::<Vec<_>>().join(" ");
                body.push(Node::Heading(2, Rich::from(join_lines(&words.text(&name(id))))));
                body.push(Node::Note { kind: NoteKind::Plain, label: String::new(), text: vec![asked.into()] });
                let (before, _) = context.progress.stances.get(&self.stance_path(id)).copied().unwrap_or_default();
                if let (When::After, Some(value @ 1..=5)) = (when, before) {
                    let scale = words.text(STANCES[usize::from(value) - 1]);
                    body.push(Node::Note {
                        kind: NoteKind::Plain,
                        label: String::new(),
                        text: vec![words.with("stance-then", &[("stance", scale.into())]).into()],
                    });
                }
                body.push(Node::Gap);
                let mut entries: Vec<Entry> = STANCES.iter().map(|id| entry(id)).collect();
                entries.push(entry("stance-silent"));
                body.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
            }
            Content::Notice(id, themes) => {
                let list: Vec<String> = themes.iter().map(|theme| words.text(&format!("theme-{theme}"))).collect();
                let mut text = paragraphs(&words.text(&name(id)));
                text.push(words.with("notice-themes", &[("themes", list.join(&words.text("list-comma")).into())]).into());
                body.push(Node::Note { kind: NoteKind::Warning, label: words.text("notice-label"), text });
                body.push(Node::Gap);
                body.push(Node::Menu(Menu {
                    entries: vec![entry("notice-go"), entry("notice-skip")],
                    cursor: Some(self.cursor),
                }));
            }
            Content::Reflection(id) => {
                body.extend(
                    paragraphs(&words.text(&name(id)))
                        .into_iter()
                        .enumerate()
                        .map(|(at, rich)| if at == 0 { Node::Heading(2, rich) } else { Node::Text(rich) }),
                );
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
                    body.push(Node::Field {
                        label: words.text("reflection-kept"),
                        value: text.clone(),
                        cursor: None,
                        long: true,
                    });
                    entries.push(entry("reflection-drop"));
                }
                body.push(Node::Gap);
                body.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
            }
            Writing::Open => body.push(Node::Field {
                label: words.text("reflection-field"),
                value: self.text.clone(),
                cursor: Some(self.caret),
                long: true,
            }),
            Writing::Asked => {
                body.push(Node::Field {
                    label: words.text("reflection-written"),
                    value: self.text.clone(),
                    cursor: None,
                    long: true,
                });
                let file = context.kept_in.clone().unwrap_or_default();
                body.push(Node::Note {
                    kind: NoteKind::Warning,
                    label: words.text("reflection-keep-question"),
                    text: vec![Rich::plain(words.with("reflection-keep-where", &[("file", file.into())]))],
                });
                body.push(Node::Gap);
                body.push(Node::Menu(Menu {
                    entries: vec![entry("reflection-not-keep"), entry("reflection-keep"), entry("reflection-go-on")],
                    cursor: Some(self.cursor),
                }));
            }
        }
    }
}
