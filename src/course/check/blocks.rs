//! What can be wrong with lessons and their blocks.
//!
//! To extend: a new block gets an arm in [`block_id`] if it has an id, and one in
//! `one_block` if more than its words can be wrong.

use super::{Finder, date, is_id};
use crate::course::parse::Locator;
use crate::course::{Block, Course, Form, Point, THEMES, When, declaration, words};

/// Parts of different lessons whose names run together into one message
/// (`a` with `b-c`, `a-b` with `c`), and stances that are only taken after.
pub(super) fn collisions(finder: &mut Finder<'_>, course: &Course) {
    let mut names: std::collections::BTreeMap<String, &str> = std::collections::BTreeMap::new();
    for lesson in &course.lessons {
        let blocks = || lesson.steps.iter().flat_map(|step| &step.blocks);
        for (id, after) in blocks().filter_map(block_id) {
            let place = Locator::new(finder.origin.text).within(&lesson.id, 0).place(id);
            let name = words::block(&course.id, &lesson.id, id);
            if let Some(other) = names.insert(name.clone(), &lesson.id).filter(|other| *other != lesson.id) {
                let what = format!("`{name}` would be the words of two lessons, `{other}` and `{}`", lesson.id);
                finder.add(place, what, "choose another id for one of them");
            }
            if after && !blocks().filter_map(block_id).any(|other| other == (id, false)) {
                let what = format!("the stance `{id}` is only taken after");
                finder.add(place, what, "take it Before as well, earlier in the lesson");
            }
        }
    }
}

pub(super) fn lessons(finder: &mut Finder<'_>, course: &Course, pictures: &[&str], today: i64) {
    if course.lessons.is_empty() {
        finder.add((1, 1), "the course has no lesson".to_owned(), "add one to `lessons`");
    }
    for lesson in &course.lessons {
        let part = Locator::new(finder.origin.text).within(&lesson.id, 0);
        for outcome in &lesson.outcomes {
            if !course.outcomes.iter().any(|o| o.id == *outcome) {
                finder.add(
                    part.place(outcome),
                    format!("the outcome `{outcome}` does not exist"),
                    "add it to `outcomes`, or name another",
                );
            }
        }
        if !(1..=60).contains(&lesson.minutes) {
            finder.add(
                part.find("minutes"),
                format!("the lesson `{}` takes {} minutes", lesson.id, lesson.minutes),
                "say 1 to 60",
            );
        }
        if lesson.steps.iter().all(|step| step.blocks.iter().all(|block| matches!(block, Block::Facilitator(_)))) {
            finder.add(
                part.place(""),
                format!("the lesson `{}` has nothing to read", lesson.id),
                "add blocks to its steps",
            );
        }
        let mut seen = std::collections::BTreeSet::new();
        for step in &lesson.steps {
            if step.blocks.is_empty() {
                finder.add(
                    part.place(""),
                    format!("a step of the lesson `{}` is empty", lesson.id),
                    "add blocks, or take it out",
                );
            }
            for (at, block) in step.blocks.iter().enumerate() {
                one_block(finder, course, &part, block, at, pictures, today);
                if let Some((id, after)) = block_id(block)
                    && !seen.insert((id, after))
                {
                    finder.add(
                        part.place(id),
                        format!("the block `{id}` stands twice in the lesson `{}`", lesson.id),
                        "give each its own id",
                    );
                }
            }
        }
    }
}

/// A block's own id; a stance has the same before and after.
fn block_id(block: &Block) -> Option<(&str, bool)> {
    match block {
        Block::Heading(id) | Block::Reflection(id) | Block::Facilitator(id) => Some((id, false)),
        Block::Text { id, .. }
        | Block::List { id, .. }
        | Block::Quotation { id, .. }
        | Block::Figure { id, .. }
        | Block::Story { id, .. }
        | Block::Notice { id, .. }
        | Block::Citation { id, .. }
        | Block::Plot { id, .. }
        | Block::Letter(id)
        | Block::Card { id, .. }
        | Block::Actions { id, .. } => Some((id, false)),
        Block::Stance { id, when } => Some((id, *when == When::After)),
        Block::Article(_) | Block::Paragraphs(..) | Block::Picture(_) | Block::Term(_) | Block::Ask(_) => None,
    }
}

fn one_block(
    finder: &mut Finder<'_>,
    course: &Course,
    part: &Locator<'_>,
    block: &Block,
    at: usize,
    pictures: &[&str],
    today: i64,
) {
    if let Some((id, _)) = block_id(block)
        && !is_id(id)
    {
        finder.add(
            part.place(id),
            format!("`{id}` is no id"),
            "use lower-case letters, digits and hyphens, a letter first",
        );
    }
    match block {
        Block::Ask(id) if course.item(id).is_none() => {
            finder.add(part.place(id), format!("the item `{id}` does not exist"), "add it to `items`, or ask another");
        }
        Block::Picture(id) if !pictures.contains(&id.as_str()) => {
            finder.add(
                part.place(id),
                format!("the picture `{id}` does not exist"),
                format!("add courses/pictures/{id}.ron, or show another"),
            );
        }
        Block::Article(number) | Block::Paragraphs(number, _) if !(1..=declaration::ARTICLES).contains(number) => {
            finder.add(
                part.find(&number.to_string()),
                format!("the Declaration has no article {number}"),
                "name 1 to 30",
            );
        }
        Block::Story { as_of, .. } => date(finder, as_of, "as_of", None),
        Block::Citation { review_by, .. } => date(finder, review_by, "review_by", Some(today)),
        Block::Notice { id, themes } => {
            if at > 0 {
                finder.add(
                    part.place(id),
                    format!("the notice `{id}` does not stand first in its step"),
                    "move it to the start of the step",
                );
            }
            for theme in themes.iter().filter(|theme| !THEMES.contains(&theme.as_str())) {
                finder.add(
                    part.place(theme),
                    format!("`{theme}` is no theme"),
                    format!("use one of: {}", THEMES.join(", ")),
                );
            }
        }
        Block::Paragraphs(number, wanted) => {
            let there = declaration::paragraphs(*number);
            for one in wanted.iter().filter(|one| **one == 0 || **one > there) {
                finder.add(
                    part.find("Paragraphs"),
                    format!("article {number} has no paragraph {one}"),
                    format!("name 1 to {there}"),
                );
            }
        }
        Block::List { entries, .. } if !entries.is_empty() => {
            finder.twice(part, &entries.iter().collect::<Vec<_>>(), "entry");
        }
        Block::Plot { id, form, points, from, .. } => plot(finder, part, id, *form, points, *from),
        Block::Card { id, bands, lines } => {
            if bands.is_empty() || lines.is_empty() {
                finder.add(
                    part.place(id),
                    format!("the card `{id}` has nothing to choose from"),
                    "give it bands and lines",
                );
            }
            finder.twice(part, &bands.iter().map(|band| &band.id).chain(lines).collect::<Vec<_>>(), "word");
            for picture in bands.iter().flat_map(|band| &band.pictures).filter(|id| !pictures.contains(&id.as_str())) {
                finder.add(
                    part.place(picture),
                    format!("the picture `{picture}` does not exist"),
                    format!("add courses/pictures/{picture}.ron, or name another"),
                );
            }
            for band in bands.iter().filter(|band| band.pictures.is_empty()) {
                finder.add(part.place(&band.id), format!("the band `{}` has no picture", band.id), "name one at least");
            }
        }
        Block::Actions { id, questions, actions } => {
            if questions.is_empty() || actions.is_empty() {
                finder.add(
                    part.place(id),
                    format!("`{id}` lacks questions of safety, or actions"),
                    "give it one of each at least",
                );
            }
            finder.twice(
                part,
                &questions.iter().chain(actions.iter().map(|deed| &deed.id)).collect::<Vec<_>>(),
                "entry",
            );
        }
        Block::List { id, entries, .. } if entries.is_empty() => {
            finder.add(part.place(id), format!("the list `{id}` is empty"), "add entries, or use Text");
        }
        _ => {}
    }
}

/// Most points that columns have room for at 80 cells.
const MOST_COLUMNS: usize = 12;

fn plot(finder: &mut Finder<'_>, part: &Locator<'_>, id: &str, form: Form, points: &[Point], from: i64) {
    if points.is_empty() || form == Form::Share && points.len() < 2 {
        finder.add(part.place(id), format!("the plot `{id}` has too few points"), "give it one, a Share two at least");
    }
    if form == Form::Columns && points.len() > MOST_COLUMNS {
        finder.add(
            part.place(id),
            format!("the plot `{id}` has {} columns", points.len()),
            "give it 12 at most, or Bars",
        );
    }
    finder.twice(part, &points.iter().map(|point| &point.id).collect::<Vec<_>>(), "point");
    for point in points.iter().filter(|point| point.value < from.max(0)) {
        finder.add(part.place(&point.id), format!("the point `{}` lies below the axis", point.id), "lower `from`");
    }
    if let (Form::Share, Some((whole, parts))) = (form, points.split_first()) {
        if parts.iter().map(|part| i128::from(part.value)).sum::<i128>() > i128::from(whole.value) {
            finder.add(part.place(id), format!("the parts of `{id}` are more than the whole"), "put the whole first");
        }
        if from != 0 {
            finder.add(part.place(id), format!("the plot `{id}` shows shares, which begin at 0"), "take `from` out");
        }
    }
}
