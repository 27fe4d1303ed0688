//! What the pages of a lesson show; what they do is in the module above.

use super::Lesson;
use super::blocks::read_block;
use super::cards::{Card, Content};
use crate::app::{Context, paragraphs};
use crate::course::{Course, words as names};
use crate::page::{Entry, Menu, Node, NoteKind};

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
            Content::Do(_) | Content::Stance(..) | Content::Reflection(_) => {
                if let Some(activity) = &self.activity {
                    body.extend(activity.nodes(context));
                }
            }
            Content::Notice(id, themes) => {
                let list: Vec<String> = themes.iter().map(|theme| words.text(&format!("theme-{theme}"))).collect();
                let mut text = paragraphs(&words.text(&name(id)));
                text.push(
                    words.with("notice-themes", &[("themes", list.join(&words.text("list-comma")).into())]).into(),
                );
                body.push(Node::Note { kind: NoteKind::Warning, label: words.text("notice-label"), text });
                body.push(Node::Gap);
                body.push(Node::Menu(Menu {
                    entries: vec![entry("notice-go"), entry("notice-skip")],
                    cursor: Some(self.cursor),
                }));
            }
        }
    }
}
