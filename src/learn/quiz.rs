//! Drawing a quiz: N items from the pool, at least one of each group, in an
//! order that the seed decides; and marking it.

use super::progress::Attempt;
use super::shuffle::Shuffle;
use crate::course::Course;
use crate::question::FULL;

/// Draws an attempt: ids `course/item` in the order asked.
#[must_use]
pub fn draw(course: &Course, seed: u64) -> Vec<String> {
    let mut shuffle = Shuffle::new(seed, &course.id);
    let mut pool: Vec<_> = course.pool().collect();
    shuffle.shuffle(&mut pool);
    let wanted = usize::from(course.quiz.draw).min(pool.len());
    // First one of each group, then whatever comes.
    let mut drawn = Vec::with_capacity(wanted);
    for group in &course.quiz.groups {
        if drawn.len() < wanted
            && let Some(at) = pool.iter().position(|item| item.group.as_ref() == Some(group))
        {
            drawn.push(pool.remove(at));
        }
    }
    while drawn.len() < wanted {
        match pool.pop() {
            Some(item) => drawn.push(item),
            None => break,
        }
    }
    shuffle.shuffle(&mut drawn);
    drawn.into_iter().map(|item| format!("{}/{}", course.id, item.id)).collect()
}

/// Items of an attempt that were not fully right, in an order of the seed.
#[must_use]
pub fn wrong(course: &Course, attempt: &Attempt, seed: u64) -> Vec<String> {
    let right = |id: &String| attempt.answers.iter().any(|(known, _, score)| known == id && *score >= FULL);
    let mut items: Vec<String> =
        attempt.items.iter().filter(|id| !right(id) && is_there(course, id)).cloned().collect();
    Shuffle::new(seed, "again").shuffle(&mut items);
    items
}

/// Whether the course still has the item: courses change between visits.
#[must_use]
pub fn is_there(course: &Course, path: &str) -> bool {
    path.split_once('/').is_some_and(|(_, id)| course.item(id).is_some())
}

/// Whether an item of an attempt counts: it was answered, or can be.
#[must_use]
pub fn counts(course: &Course, attempt: &Attempt, path: &str) -> bool {
    is_there(course, path) || attempt.answers.iter().any(|(known, _, _)| known == path)
}

/// The weighted score of an attempt in thousandths; items without an answer
/// count as nothing.
#[must_use]
pub fn score(course: &Course, attempt: &Attempt) -> u16 {
    let (mut got, mut whole) = (0u64, 0u64);
    for id in attempt.items.iter().filter(|id| counts(course, attempt, id)) {
        let weight =
            id.split_once('/').and_then(|(_, item)| course.item(item)).map_or(1, |item| u64::from(item.weight));
        whole += weight * u64::from(FULL);
        got += weight
            * attempt.answers.iter().find(|(known, _, _)| known == id).map_or(0, |(_, _, score)| u64::from(*score));
    }
    (got * u64::from(FULL)).checked_div(whole).map_or(0, |score| u16::try_from(score).unwrap_or(FULL))
}

/// Whether a score reaches the pass mark.
#[must_use]
pub fn passes(course: &Course, score: u16) -> bool {
    score >= u16::from(course.quiz.pass) * (FULL / 100)
}
