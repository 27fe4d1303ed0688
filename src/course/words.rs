//! Names of messages: which words each part of a course needs.
//!
//! One place that says how ids become names, for screens and checks alike.

use super::{Block, Course, Item, Lesson};
use crate::question::Need;

/// The item's message: `COURSE-q-ITEM`.
#[must_use]
pub fn item(course: &str, item: &str) -> String {
    format!("{course}-q-{item}")
}

/// The lesson's message: `COURSE-LESSON`.
#[must_use]
pub fn lesson(course: &str, lesson: &str) -> String {
    format!("{course}-{lesson}")
}

/// A block's message: `COURSE-LESSON-BLOCK`.
#[must_use]
pub fn block(course: &str, lesson: &str, block: &str) -> String {
    format!("{course}-{lesson}-{block}")
}

/// An outcome's message: `COURSE-outcome-OUTCOME`.
#[must_use]
pub fn outcome(course: &str, outcome: &str) -> String {
    format!("{course}-outcome-{outcome}")
}

/// A test's message: `COURSE-test-TEST`.
#[must_use]
pub fn test(course: &str, test: &str) -> String {
    format!("{course}-test-{test}")
}

/// A term's message: `term-TERM`.
#[must_use]
pub fn term(term: &str) -> String {
    format!("term-{term}")
}

/// A picture's message: `picture-PICTURE`.
#[must_use]
pub fn picture(picture: &str) -> String {
    format!("picture-{picture}")
}

/// A message that something needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needed {
    /// Its name.
    pub id: String,
    /// Whether its value is needed (`None`: it may be there).
    pub value: Option<bool>,
    /// Its attributes.
    pub attributes: Vec<Need>,
    /// Id in the course file by which its place is found.
    pub near: String,
    /// Id of the lesson or item that surrounds it.
    pub within: String,
}

fn needed(id: String, near: &str, within: &str, attributes: Vec<Need>) -> Needed {
    Needed { id, value: Some(true), attributes, near: near.to_owned(), within: within.to_owned() }
}

/// Every message that the course needs, in order of its file. Terms and
/// pictures are shared by courses and come with their own names.
#[must_use]
pub fn all(course: &Course) -> Vec<Needed> {
    let id = &course.id;
    let mut head = vec![Need::must("summary")];
    if course.notice {
        head.push(Need::must("notice"));
    }
    let mut all = vec![needed(id.clone(), id, "", head)];
    all.extend(course.outcomes.iter().map(|o| needed(outcome(id, &o.id), &o.id, "", Vec::new())));
    let mut seen = std::collections::BTreeSet::new();
    for one in &course.lessons {
        all.push(needed(lesson(id, &one.id), &one.id, &one.id, vec![Need::must("summary")]));
        for found in one.steps.iter().flat_map(|step| &step.blocks).filter_map(|found| of_block(id, one, found)) {
            if seen.insert(found.id.clone()) {
                all.push(found);
            }
        }
    }
    for one in &course.tests {
        let mut attributes: Vec<Need> = Vec::new();
        for part in &one.parts {
            attributes.extend([Need::must(part), Need::must(format!("{part}-ask"))]);
        }
        attributes.extend(one.judgements.iter().chain(&one.verdicts).map(Need::must));
        all.push(needed(test(id, &one.id), &one.id, &one.id, attributes));
    }
    all.extend(course.items.iter().map(|one| of_item(id, one)));
    all
}

fn of_item(course: &str, one: &Item) -> Needed {
    let mut attributes = one.kind.kind().needs();
    attributes.extend((1..=one.hints).map(|n| Need::must(format!("hint-{n}"))));
    if !attributes.iter().any(|need| need.attribute == "why") {
        attributes.push(Need::may("why"));
    }
    needed(item(course, &one.id), &one.id, &one.id, attributes)
}

/// The message that a block needs; `None` for blocks without words of their own.
#[must_use]
pub fn of_block(course: &str, one: &Lesson, found: &Block) -> Option<Needed> {
    let name = |id: &str| block(course, &one.id, id);
    let (id, attributes, value) = match found {
        Block::Heading(id)
        | Block::Text { id, .. }
        | Block::Stance { id, .. }
        | Block::Reflection(id)
        | Block::Citation { id, .. }
        | Block::Notice { id, .. } => (id, Vec::new(), Some(true)),
        Block::List { id, entries, .. } => (id, entries.iter().map(Need::must).collect(), None),
        Block::Quotation { id, .. } => (id, vec![Need::must("source")], Some(true)),
        Block::Figure { id, .. } => (id, vec![Need::must("source"), Need::may("value")], Some(true)),
        Block::Story { id, .. } => {
            (id, vec![Need::must("person"), Need::must("place"), Need::must("status")], Some(true))
        }
        Block::Plot { id, points, .. } => {
            let mut attributes = vec![Need::must("source")];
            for point in points {
                attributes.extend([Need::must(&point.id), Need::may(format!("{}-value", point.id))]);
            }
            (id, attributes, Some(true))
        }
        Block::Letter(id) => (id, ["to", "case-words", "right-words"].map(Need::must).to_vec(), Some(true)),
        Block::Card { id, bands, lines } => {
            (id, bands.iter().map(|band| &band.id).chain(lines).map(Need::must).collect(), Some(true))
        }
        Block::Actions { id, questions, actions } => {
            let mut attributes: Vec<Need> = questions.iter().map(Need::must).collect();
            for deed in actions {
                attributes.extend([Need::must(&deed.id), Need::must(format!("{}-note", deed.id))]);
            }
            (id, attributes, Some(true))
        }
        Block::Facilitator(id) => {
            (id, vec![Need::may("tips"), Need::may("debrief"), Need::may("variation")], Some(true))
        }
        Block::Term(id) => {
            return Some(needed(term(id), id, &one.id, vec![Need::must("definition")]));
        }
        Block::Picture(id) => {
            return Some(needed(picture(id), id, &one.id, vec![Need::must("alt")]));
        }
        Block::Article(_) | Block::Paragraphs(..) | Block::Ask(_) => return None,
    };
    Some(Needed { id: name(id), value, attributes, near: id.clone(), within: one.id.clone() })
}
