//! Blocks that are read, as nodes. To extend: a new block gets an arm.

use crate::app::{Context, join_lines, paragraphs};
use crate::course::{Block, Course, Form, words as names};
use crate::language::number;
use crate::page::{Bar, Node, NoteKind, Plot, PlotForm, Rich};

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
        Block::Quotation { id, .. } => {
            body.push(Node::Quote { text: paragraphs(&words.text(&name(id))), source: attribute(id, "source").into() });
        }
        Block::Article(number) => body.extend(article(*number, &[], context)),
        Block::Paragraphs(number, wanted) => body.extend(article(*number, wanted, context)),
        Block::Figure { id, value, at_least, year, .. } => {
            let shown = words.find_attribute(&name(id), "value").unwrap_or_else(|| number::whole(*value, words.tag()));
            let value = if *at_least { words.with("figure-at-least", &[("value", shown.into())]) } else { shown };
            // The year is always there; many sources say it themselves.
            let source = attribute(id, "source");
            let era = u32::from(*year) + 543;
            let said = source.contains(&year.to_string()) || source.contains(&era.to_string());
            let source = if said {
                source
            } else {
                words.with(
                    "figure-source",
                    &[("source", source.into()), ("year", year.to_string().into()), ("era", era.to_string().into())],
                )
            };
            body.push(Node::Figure { value, what: join_lines(&words.text(&name(id))).into(), source: source.into() });
        }
        Block::Plot { id, form, points, at_least, from, .. } => {
            let natural = |value: i64| u64::try_from(value).unwrap_or(0);
            let bars = points
                .iter()
                .map(|point| Bar {
                    label: attribute(id, &point.id),
                    value: words
                        .find_attribute(&name(id), &format!("{}-value", point.id))
                        .unwrap_or_else(|| number::whole(point.value, words.tag())),
                    size: natural(point.value),
                })
                .collect();
            let mut remarks = Vec::new();
            if *at_least {
                remarks.push(words.text("plot-at-least").into());
            }
            if *from != 0 {
                let from = number::whole(*from, words.tag());
                remarks.push(words.with("plot-from", &[("from", from.into())]).into());
            }
            body.push(Node::Plot(Plot {
                form: match form {
                    Form::Bars => PlotForm::Bars,
                    Form::Columns => PlotForm::Columns,
                    Form::Share => PlotForm::Share,
                },
                what: join_lines(&words.text(&name(id))).into(),
                bars,
                from: natural(*from),
                remarks,
                source: attribute(id, "source").into(),
            }));
        }
        Block::Picture(id) => {
            if let Some(art) = context.library.picture(id) {
                let message = names::picture(id);
                body.push(Node::Picture {
                    art,
                    caption: join_lines(&words.text(&message)).into(),
                    alt: join_lines(&words.attribute(&message, "alt")).into(),
                });
            }
        }
        Block::Story { id, as_of, .. } => {
            let who = format!("{} · {}", attribute(id, "person"), attribute(id, "place"));
            let date = number::date(as_of).map_or_else(|| as_of.clone(), |parsed| words.date(parsed));
            let status =
                words.with("story-status", &[("date", date.into()), ("status", attribute(id, "status").into())]);
            body.push(Node::Story { who: who.into(), text: paragraphs(&words.text(&name(id))), status: status.into() });
        }
        Block::Term(id) => {
            let message = names::term(id);
            body.push(Node::Term {
                word: join_lines(&words.text(&message)).into(),
                definition: join_lines(&words.attribute(&message, "definition")).into(),
            });
        }
        Block::Citation { id, .. } => body.push(Node::Note {
            kind: NoteKind::Source,
            label: words.text("citation-label"),
            text: paragraphs(&words.text(&name(id))),
        }),
        Block::Ask(_)
        | Block::Stance { .. }
        | Block::Reflection(_)
        | Block::Notice { .. }
        | Block::Letter(_)
        | Block::Card { .. }
        | Block::Actions { .. }
        | Block::Facilitator(_) => {}
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
