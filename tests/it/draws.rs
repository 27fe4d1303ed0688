//! Properties of drawing and marking a quiz, on every shipped course.

use crate::driver::shelf;
use article26::learn::progress::Attempt;
use article26::learn::quiz;
use article26::question::FULL;
use proptest::prelude::*;
use std::collections::BTreeSet;

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// As many as are asked for, none twice, one of each group at least, and
    /// the same for the same seed.
    #[test]
    fn each_draw_is_whole(seed in any::<u64>()) {
        for shelved in &shelf().0.courses {
            let course = shelved.open().expect("a sound course");
            let drawn = quiz::draw(&course, seed);
            prop_assert_eq!(drawn.len(), usize::from(course.quiz.draw));
            prop_assert_eq!(drawn.iter().collect::<BTreeSet<_>>().len(), drawn.len());
            let group = |path: &String| course.item(path.split_once('/').expect("a path").1).expect("an item").group.clone();
            let groups: BTreeSet<_> = drawn.iter().filter_map(group).collect();
            for wanted in &course.quiz.groups {
                prop_assert!(groups.contains(wanted), "{}: nothing of {}", course.id, wanted);
            }
            prop_assert_eq!(&drawn, &quiz::draw(&course, seed));
        }
    }

    /// Nothing right is nothing, all right is all, more is never less; and
    /// what was not right is what is repeated.
    #[test]
    fn marks_follow_the_answers(seed in any::<u64>(), scores in prop::collection::vec(0..=FULL, 12), better in 0usize..12) {
        let course = shelf().0.course("udhr").expect("udhr");
        let items = quiz::draw(&course, seed);
        let attempt = |scores: &[u16]| Attempt {
            seed,
            items: items.clone(),
            answers: items.iter().zip(scores).map(|(id, score)| (id.clone(), Vec::new(), *score)).collect(),
            ..Attempt::default()
        };
        prop_assert_eq!(quiz::score(&course, &attempt(&[0; 12])), 0);
        prop_assert_eq!(quiz::score(&course, &attempt(&[FULL; 12])), FULL);
        let first = quiz::score(&course, &attempt(&scores));
        let mut raised = scores.clone();
        raised[better] = FULL;
        prop_assert!(quiz::score(&course, &attempt(&raised)) >= first);
        let again: BTreeSet<String> = quiz::wrong(&course, &attempt(&scores), seed).into_iter().collect();
        let wrong: BTreeSet<String> = items.iter().zip(&scores).filter(|(_, s)| **s < FULL).map(|(id, _)| id.clone()).collect();
        prop_assert_eq!(again, wrong);
    }
}
