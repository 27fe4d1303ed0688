//! A cohort: how far a group is and what is hard for it, without names.
//!
//! A [`Cohort`] only counts; each visitor has a [`Member`] beside it, so that
//! she counts once for each lesson and question, and nothing in the counts
//! leads back to her. What this is not: the report over many learners' files.
//! To extend: a count is a field here and an arm in [`Cohort::apply`].

use super::fact::Fact;
use crate::question::FULL;
use std::collections::{BTreeMap, BTreeSet};

/// Fewest visitors of whom something is shown, and by whom a count grows at once.
pub const STEP: u32 = 3;
/// Longest id that is counted, in bytes.
const LONGEST: usize = 200;
/// Most lessons that are counted, and most items.
const MOST: usize = 5_000;

/// What a group did.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Cohort {
    /// How many are here now.
    pub present: u32,
    /// How many came in so far.
    pub visitors: u32,
    /// Lessons by `course/lesson`.
    pub lessons: BTreeMap<String, Reach>,
    /// Questions by `course/item`.
    pub items: BTreeMap<String, Tries>,
}

/// How many came how far in a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Reach {
    /// Opened it; those who finished it, too.
    pub begun: u32,
    /// Finished it.
    pub finished: u32,
}

/// How a question went: the first answer of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Tries {
    /// How many answered it.
    pub answers: u32,
    /// How many of these were wholly right at the first try.
    pub first_right: u32,
}

impl Tries {
    /// The same as it is shown: of fewer than ten answers, that all or none were
    /// right would tell of each who gave one.
    #[must_use]
    pub fn shown_percent(self) -> String {
        match self.percent() {
            0..=25 if self.answers < 10 => "≤ 25".to_owned(),
            75.. if self.answers < 10 => "≥ 75".to_owned(),
            percent => percent.to_string(),
        }
    }

    /// The share that was right at once, in whole percent.
    #[must_use]
    pub fn percent(self) -> u32 {
        let (right, all) = (u64::from(self.first_right), u64::from(self.answers));
        let share = (right * 100 + all / 2).checked_div(all).unwrap_or(0);
        u32::try_from(share).unwrap_or(100)
    }
}

/// What one visitor was counted for already.
#[derive(Debug, PartialEq, Eq, Default)]
pub struct Member {
    begun: BTreeSet<String>,
    finished: BTreeSet<String>,
    answered: BTreeSet<String>,
}

impl Cohort {
    /// Somebody comes in.
    pub fn enter(&mut self) -> Member {
        self.present = self.present.saturating_add(1);
        self.visitors = self.visitors.saturating_add(1);
        Member::default()
    }

    /// Somebody leaves; what she did stays counted.
    pub fn leave(&mut self, member: Member) {
        drop(member);
        self.present = self.present.saturating_sub(1);
    }

    /// Counts what a visitor did.
    pub fn apply(&mut self, member: &mut Member, fact: &Fact) {
        match fact {
            Fact::Opened { lesson, .. } => self.begun(member, lesson),
            Fact::Finished { lesson } => {
                self.begun(member, lesson);
                if let Some(reach) = once(&mut self.lessons, &mut member.finished, lesson) {
                    reach.finished = reach.finished.saturating_add(1);
                }
            }
            Fact::Answered { item, score, tries, .. } => {
                if let Some(counted) = once(&mut self.items, &mut member.answered, item) {
                    counted.answers = counted.answers.saturating_add(1);
                    let right = *score >= FULL && *tries <= 1;
                    counted.first_right = counted.first_right.saturating_add(u32::from(right));
                }
            }
            _ => {}
        }
    }

    fn begun(&mut self, member: &mut Member, lesson: &str) {
        if let Some(reach) = once(&mut self.lessons, &mut member.begun, lesson) {
            reach.begun = reach.begun.saturating_add(1);
        }
    }

    /// Brings what is shown to others up to date: a count is shown anew only when
    /// at least `step` visitors were added to it, so that the difference between
    /// two looks is not one person's.
    pub fn publish(&self, shown: &mut Self, step: u32) {
        (shown.present, shown.visitors) = (self.present, self.visitors);
        for (id, now) in &self.lessons {
            let known = shown.lessons.get(id).copied().unwrap_or_default();
            let grown = |now: u32, known: u32| if now >= known.saturating_add(step) { now } else { known };
            let reach = Reach { begun: grown(now.begun, known.begun), finished: grown(now.finished, known.finished) };
            if reach != Reach::default() {
                shown.lessons.insert(id.clone(), reach);
            }
        }
        for (id, now) in &self.items {
            let known = shown.items.get(id).map_or(0, |tries| tries.answers);
            if now.answers >= known.saturating_add(step) {
                shown.items.insert(id.clone(), *now);
            }
        }
    }

    /// The questions with the smallest share of right first answers, hardest
    /// first, `most` at most; only those that at least `least` visitors answered,
    /// so that no single one can be seen.
    #[must_use]
    pub fn hardest(&self, most: usize, least: u32) -> Vec<(&str, Tries)> {
        let mut hard: Vec<(&str, Tries)> = self
            .items
            .iter()
            .filter(|(_, tries)| tries.answers >= least.max(1))
            .map(|(id, tries)| (id.as_str(), *tries))
            .collect();
        hard.sort_by(|(one, a), (other, b)| {
            let share = |right: Tries, of: Tries| u64::from(right.first_right) * u64::from(of.answers);
            share(*a, *b).cmp(&share(*b, *a)).then(b.answers.cmp(&a.answers)).then(one.cmp(other))
        });
        hard.truncate(most);
        hard
    }
}

/// The count of an id, if this visitor does not stand in it yet; she does from
/// now on. Ids that are too long, or too many, are not counted.
fn once<'a, T: Default>(
    counts: &'a mut BTreeMap<String, T>,
    seen: &mut BTreeSet<String>,
    id: &str,
) -> Option<&'a mut T> {
    if id.len() > LONGEST || seen.contains(id) || counts.len() >= MOST && !counts.contains_key(id) {
        return None;
    }
    seen.insert(id.to_owned());
    Some(counts.entry(id.to_owned()).or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn answered(item: &str, quiz: Option<u64>, score: u16, tries: u8) -> Fact {
        Fact::Answered { item: item.into(), quiz, answer: vec![], score, tries, hints: 0 }
    }

    #[test]
    fn each_counts_once_by_the_first_answer() {
        let mut cohort = Cohort::default();
        let (mut one, mut two) = (cohort.enter(), cohort.enter());
        cohort.apply(&mut one, &answered("c/a", None, 1000, 2));
        cohort.apply(&mut one, &answered("c/a", Some(1), 1000, 1));
        cohort.apply(&mut two, &answered("c/a", Some(1), 1000, 1));
        assert_eq!(cohort.items["c/a"], Tries { answers: 2, first_right: 1 });
        assert_eq!(cohort.items["c/a"].percent(), 50);
        for page in 0..3 {
            cohort.apply(&mut one, &Fact::Opened { lesson: "c/l".into(), page });
        }
        cohort.apply(&mut one, &Fact::Finished { lesson: "c/l".into() });
        cohort.apply(&mut two, &Fact::Opened { lesson: "c/l".into(), page: 0 });
        assert_eq!(cohort.lessons["c/l"], Reach { begun: 2, finished: 1 });
        cohort.leave(one);
        assert_eq!((cohort.present, cohort.visitors), (1, 2));
    }

    #[test]
    fn the_hardest_come_first_and_small_groups_are_not_shown() {
        let mut cohort = Cohort::default();
        let tries = |answers, first_right| Tries { answers, first_right };
        for (id, counted) in [("a", tries(4, 2)), ("b", tries(3, 0)), ("c", tries(2, 0)), ("d", tries(8, 4))] {
            cohort.items.insert(id.into(), counted);
        }
        let ids: Vec<&str> = cohort.hardest(12, 3).into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, ["b", "d", "a"]);
        assert_eq!(cohort.hardest(1, 3).len(), 1);
    }

    #[test]
    fn what_is_shown_moves_by_several_at_once() {
        let (mut cohort, mut shown) = (Cohort::default(), Cohort::default());
        let mut seen = Vec::new();
        for _ in 0..7 {
            let mut member = cohort.enter();
            cohort.apply(&mut member, &answered("c/a", None, 0, 1));
            cohort.apply(&mut member, &Fact::Opened { lesson: "c/l".into(), page: 0 });
            cohort.publish(&mut shown, 3);
            let answers = shown.items.get("c/a").map_or(0, |tries| tries.answers);
            seen.push((answers, shown.lessons.get("c/l").map_or(0, |reach| reach.begun)));
        }
        assert_eq!(seen, [(0, 0), (0, 0), (3, 3), (3, 3), (3, 3), (6, 6), (6, 6)]);
    }

    #[test]
    fn a_stranger_cannot_fill_it() {
        let mut cohort = Cohort::default();
        let mut member = cohort.enter();
        cohort.apply(&mut member, &answered(&"x".repeat(LONGEST + 1), None, 0, 1));
        assert!(cohort.items.is_empty());
        for id in 0..MOST + 10 {
            cohort.apply(&mut member, &answered(&format!("c/{id}"), None, 0, 1));
        }
        assert_eq!((cohort.items.len(), member.answered.len()), (MOST, MOST));
    }

    fn any_fact() -> impl Strategy<Value = Fact> {
        prop_oneof![
            (0u8..4).prop_map(|id| Fact::Opened { lesson: format!("c/{id}"), page: 0 }),
            (0u8..4).prop_map(|id| Fact::Finished { lesson: format!("c/{id}") }),
            (0u8..4, 0u16..1200, 0u8..3, prop::option::of(0u64..2))
                .prop_map(|(id, score, tries, quiz)| { answered(&format!("c/{id}"), quiz, score, tries) }),
            Just(Fact::Home),
        ]
    }

    proptest! {
        /// No count is above the number of visitors, and no part above its whole.
        #[test]
        fn nobody_counts_twice(facts in prop::collection::vec((0usize..5, any_fact()), 0..120), leaves in 0usize..5) {
            let mut cohort = Cohort::default();
            let mut members: Vec<Member> = (0..5).map(|_| cohort.enter()).collect();
            for (who, fact) in &facts {
                cohort.apply(&mut members[*who], fact);
            }
            for member in members.drain(..leaves) {
                cohort.leave(member);
            }
            prop_assert_eq!((cohort.present, cohort.visitors), (5 - u32::try_from(leaves).unwrap(), 5));
            for reach in cohort.lessons.values() {
                prop_assert!(reach.finished <= reach.begun && reach.begun <= 5);
            }
            for tries in cohort.items.values() {
                prop_assert!(tries.first_right <= tries.answers && tries.answers <= 5 && tries.percent() <= 100);
            }
            let hard = cohort.hardest(12, 2);
            prop_assert!(hard.is_sorted_by_key(|(_, tries)| u64::from(tries.first_right) * 60 / u64::from(tries.answers)));
            // Saying the same again changes nothing.
            let before = cohort.items.clone();
            let mut again = members.pop();
            if let Some(member) = &mut again {
                for (_, fact) in facts.iter().filter(|(who, _)| *who == 4) {
                    cohort.apply(member, fact);
                }
            }
            prop_assert_eq!(before, cohort.items);
        }
    }
}
