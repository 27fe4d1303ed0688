//! Everything that can be wrong with a course, found without painting.
//!
//! Pure: the same input gives the same problems, in order of place. What needs
//! a painter (pages that do not fit) is added by `cli::check`. To extend: a
//! new rule is a function that adds to the list; say what is wrong and the mend.

mod blocks;
mod drawing;
mod texts;

pub use drawing::drawing;
pub use texts::{claims, is_unsafe, missing_words, texts};

use super::parse::{Locator, Problem};
use super::{Block, Course, Item, OutcomeKind, declaration};
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
    blocks::collisions(&mut finder, course);
    date(&mut finder, &course.reviewed, "reviewed", None);
    blocks::lessons(&mut finder, course, pictures, today);
    for item in &course.items {
        one_item(&mut finder, course, item);
    }
    quiz(&mut finder, course);
    finder.problems.sort();
    finder.problems
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
