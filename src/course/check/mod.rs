//! Everything that can be wrong with a course, found without painting.
//!
//! Pure: the same input gives the same problems, in order of place. What needs
//! a painter (pages that do not fit) is added by `cli::check`. To extend: a
//! new rule is a function that adds to the list; say what is wrong and the mend.

mod drawing;
mod texts;

pub use drawing::drawing;
pub use texts::{claims, is_unsafe, missing_words, texts};

use super::parse::{Locator, Problem};
use super::{Block, Course, Form, Item, OutcomeKind, Point, THEMES, declaration};
use crate::language::number;

/// Where a course's text comes from, for places in problems.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'a> {
    /// File as the author knows it.
    pub file: &'a str,
    /// Its text.
    pub text: &'a str,
}

struct Finder<'a> {
    origin: Origin<'a>,
    problems: Vec<Problem>,
}

impl Finder<'_> {
    fn add(&mut self, (line, column): (usize, usize), what: String, mend: impl Into<String>) {
        self.problems.push(Problem { file: self.origin.file.to_owned(), line, column, what, mend: mend.into() });
    }

    fn locator(&self) -> Locator<'_> {
        Locator::new(self.origin.text)
    }

    /// Ids within a block that stand twice, or are no ids.
    fn twice(&mut self, part: &Locator<'_>, ids: &[&String], what: &str) {
        for (at, id) in ids.iter().enumerate() {
            if ids[..at].contains(id) {
                self.add(part.place(id), format!("the {what} `{id}` stands twice"), "give each its own id");
            }
            if !is_id(id) {
                self.add(
                    part.place(id),
                    format!("`{id}` is no id"),
                    "use lower-case letters, digits and hyphens, a letter first",
                );
            }
        }
    }

    /// Ids that are no ids, and ids that stand twice.
    fn ids(&mut self, ids: &[&str], what: &str) {
        for (at, id) in ids.iter().enumerate() {
            let nth = ids[..at].iter().filter(|other| other == &id).count();
            let place = self.locator().within(id, nth).place(id);
            if nth > 0 {
                self.add(place, format!("the {what} `{id}` stands twice"), "give each its own id");
            }
            if !is_id(id) {
                self.add(
                    place,
                    format!("`{id}` is no id"),
                    "use lower-case letters, digits and hyphens, a letter first",
                );
            }
        }
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

/// Whether it can be part of a message's name.
#[must_use]
pub fn is_id(id: &str) -> bool {
    id.len() <= 64
        && id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// What is wrong with the structure. `pictures` and `today` (days since 1970)
/// come from outside.
#[must_use]
pub fn structure(course: &Course, origin: Origin<'_>, pictures: &[&str], today: i64) -> Vec<Problem> {
    let mut finder = Finder { origin, problems: Vec::new() };
    finder.ids(&[course.id.as_str()], "course");
    finder.ids(&course.lessons.iter().map(|l| l.id.as_str()).collect::<Vec<_>>(), "lesson");
    finder.ids(&course.items.iter().map(|i| i.id.as_str()).collect::<Vec<_>>(), "item");
    finder.ids(&course.outcomes.iter().map(|o| o.id.as_str()).collect::<Vec<_>>(), "outcome");
    finder.ids(&course.tests.iter().map(|t| t.id.as_str()).collect::<Vec<_>>(), "test");
    for lesson in &course.lessons {
        for reserved in ["q", "outcome", "test", "title"] {
            if lesson.id == reserved || lesson.id.starts_with(&format!("{reserved}-")) {
                let place = finder.locator().within(&lesson.id, 0).place(&lesson.id);
                finder.add(place, format!("`{reserved}` is a reserved word"), "choose another id for the lesson");
            }
        }
    }
    collisions(&mut finder, course);
    date(&mut finder, &course.reviewed, "reviewed", None);
    lessons(&mut finder, course, pictures, today);
    for item in &course.items {
        one_item(&mut finder, course, item);
    }
    quiz(&mut finder, course);
    finder.problems.sort();
    finder.problems
}

/// Parts of different lessons whose names run together into one message
/// (`a` with `b-c`, `a-b` with `c`), and stances that are only taken after.
fn collisions(finder: &mut Finder<'_>, course: &Course) {
    let mut names: std::collections::BTreeMap<String, &str> = std::collections::BTreeMap::new();
    for lesson in &course.lessons {
        let blocks = || lesson.steps.iter().flat_map(|step| &step.blocks);
        for (id, after) in blocks().filter_map(block_id) {
            let place = Locator::new(finder.origin.text).within(&lesson.id, 0).place(id);
            let name = super::words::block(&course.id, &lesson.id, id);
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

fn date(finder: &mut Finder<'_>, text: &str, what: &str, passed: Option<i64>) {
    let place = finder.locator().place(text);
    match number::date(text) {
        None => finder.add(place, format!("`{text}` in `{what}` is no date"), "write YYYY-MM-DD"),
        Some(day) => {
            if passed.is_some_and(|today| number::days(day) < today) {
                finder.add(
                    place,
                    format!("the date for review, {text}, has passed"),
                    "look at the facts again and set a new date",
                );
            }
        }
    }
}

fn lessons(finder: &mut Finder<'_>, course: &Course, pictures: &[&str], today: i64) {
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
        Block::Stance { id, when } => Some((id, *when == super::When::After)),
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

fn one_item(finder: &mut Finder<'_>, course: &Course, item: &Item) {
    let part = Locator::new(finder.origin.text).within(&item.id, 0);
    let id = &item.id;
    for fault in item.kind.kind().faults() {
        finder.add(part.place(&fault.near), format!("item `{id}`: {}", fault.what), fault.mend);
    }
    if item.articles.is_empty() {
        finder.add(
            part.find("articles"),
            format!("item `{id}` names no article"),
            "name the articles of the Declaration that it exercises",
        );
    }
    for (at, number) in item.articles.iter().enumerate() {
        if !(1..=declaration::ARTICLES).contains(number) {
            finder.add(
                part.find("articles"),
                format!("item `{id}`: the Declaration has no article {number}"),
                "name 1 to 30",
            );
        }
        if item.articles[..at].contains(number) {
            finder.add(part.find("articles"), format!("item `{id}` names article {number} twice"), "name each once");
        }
    }
    match item.outcome.as_deref().map(|wanted| (wanted, course.outcomes.iter().find(|o| o.id == wanted))) {
        Some((wanted, None)) => finder.add(
            part.place(wanted),
            format!("item `{id}`: the outcome `{wanted}` does not exist"),
            "add it to `outcomes`, or name another",
        ),
        Some((wanted, Some(outcome))) if outcome.kind == OutcomeKind::Attitude => {
            finder.add(
                part.place(wanted),
                format!("item `{id}` would score the attitude `{wanted}`"),
                "name a Knowledge or Skill outcome",
            );
        }
        _ => {}
    }
    let asked = course
        .lessons
        .iter()
        .flat_map(|l| &l.steps)
        .flat_map(|s| &s.blocks)
        .any(|b| matches!(b, Block::Ask(asked) if asked == id));
    if !asked && item.group.is_none() {
        finder.add(
            part.place(id),
            format!("item `{id}` is never asked"),
            "ask it in a lesson with Ask, or give it a `group`",
        );
    }
    if let Some(group) = &item.group {
        if !course.quiz.groups.contains(group) {
            finder.add(
                part.place(group),
                format!("item `{id}`: the quiz has no group `{group}`"),
                "add it to the quiz's `groups`, or name another",
            );
        }
        if item.lesson.is_none() {
            finder.add(part.place(id), format!("item `{id}` names no lesson to reread"), "add `lesson`");
        }
    }
    if let Some(lesson) = item.lesson.as_deref().filter(|lesson| course.lesson(lesson).is_none()) {
        finder.add(
            part.place(lesson),
            format!("item `{id}`: the lesson `{lesson}` does not exist"),
            "name one of the lessons",
        );
    }
    if item.tries == 0 || item.tries > 9 {
        finder.add(part.find("tries"), format!("item `{id}` gives {} tries", item.tries), "give 1 to 9");
    }
    if item.weight == 0 || item.weight > 100 {
        finder.add(part.find("weight"), format!("item `{id}` weighs {}", item.weight), "give 1 to 100");
    }
    if let Some(test) = item.kind.kind().test() {
        match course.tests.iter().find(|t| t.id == test) {
            None => finder.add(
                part.place(test),
                format!("item `{id}`: the test `{test}` does not exist"),
                "add it to `tests`, or name another",
            ),
            Some(test) => {
                if let crate::question::AnyKind::Walk(walk) = &item.kind {
                    let groups = [
                        (walk.parts.iter().map(|(part, _)| part).collect::<Vec<_>>(), &test.parts, "part"),
                        (walk.judgements.iter().collect(), &test.judgements, "judgement"),
                        (walk.verdicts.iter().collect(), &test.verdicts, "verdict"),
                    ];
                    for (named, known, what) in groups {
                        for unknown in named.into_iter().filter(|name| !known.contains(name)) {
                            finder.add(
                                part.place(unknown),
                                format!("item `{id}`: the test `{}` has no {what} `{unknown}`", test.id),
                                format!("use one of: {}", known.join(", ")),
                            );
                        }
                    }
                }
            }
        }
    }
}

fn quiz(finder: &mut Finder<'_>, course: &Course) {
    let part = finder.locator().find("quiz:");
    let pool = course.pool().count();
    let quiz = &course.quiz;
    if usize::from(quiz.draw) > pool || quiz.draw == 0 {
        finder.add(
            part,
            format!("the quiz draws {} of {pool} items", quiz.draw),
            "draw at least 1 and no more than the pool holds",
        );
    }
    if usize::from(quiz.draw) < quiz.groups.len() {
        finder.add(
            part,
            format!("the quiz draws {} items from {} groups", quiz.draw, quiz.groups.len()),
            "draw at least one from each group",
        );
    }
    if quiz.pass == 0 || quiz.pass > 100 {
        finder.add(part, format!("the pass mark is {} per cent", quiz.pass), "give 1 to 100");
    }
    for (at, group) in quiz.groups.iter().enumerate() {
        if !course.pool().any(|item| item.group.as_deref() == Some(group)) {
            finder.add(part, format!("the group `{group}` has no item"), "give an item this `group`, or take it out");
        }
        if quiz.groups[..at].contains(group) {
            finder.add(part, format!("the group `{group}` stands twice"), "name each once");
        }
    }
}
