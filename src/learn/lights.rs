//! The thirty lights: how far a learner is with each article.
//!
//! An article is *begun* when any item that exercises it was answered, and
//! *lit* when enough different items stand right at their last answer: half of
//! those the library has, at least [`LEAST`] (or all, where there are fewer),
//! at most [`MOST`]. So a light can go out again.

use super::progress::Progress;
use crate::course::Head;
use crate::course::declaration::ARTICLES;
use crate::page::Light;
use crate::question::FULL;

/// Fewest items that light an article, where there are as many.
pub const LEAST: usize = 2;
/// Most items that are asked for.
pub const MOST: usize = 6;
/// Score from which an answer counts as right for a light, in thousandths.
pub const GOOD: u16 = FULL * 8 / 10;

/// How many right items light an article that `total` items exercise.
#[must_use]
pub fn needed(total: usize) -> usize {
    total.div_ceil(2).clamp(LEAST, MOST).min(total.max(1))
}

/// One light per article; index 0 is article 1.
#[must_use]
pub fn lights<'a>(heads: impl Iterator<Item = &'a Head>, progress: &Progress) -> [Light; ARTICLES as usize] {
    let mut total = [0usize; ARTICLES as usize];
    let mut right = [0usize; ARTICLES as usize];
    let mut tried = [false; ARTICLES as usize];
    let mut path = String::new();
    for head in heads {
        for (item, articles) in &head.items {
            // Written by hand: this runs for every item whenever home is shown.
            path.clear();
            path.extend([head.id.as_ref(), "/", item.as_ref()]);
            let record = progress.items.get(&path);
            for article in articles.iter().filter(|a| (1..=ARTICLES).contains(a)) {
                let at = usize::from(*article) - 1;
                total[at] += 1;
                if let Some(record) = record {
                    tried[at] = true;
                    right[at] += usize::from(record.last >= GOOD);
                }
            }
        }
    }
    std::array::from_fn(|at| match (tried[at], total[at] > 0 && right[at] >= needed(total[at])) {
        (true, true) => Light::Lit,
        (true, false) => Light::Begun,
        (false, _) => Light::Dark,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learn::fact::Fact;

    fn head(items: &[(&'static str, &'static [u8])]) -> Head {
        Head {
            id: "c".into(),
            order: 1,
            lessons: vec![],
            items: items.iter().map(|(id, a)| ((*id).into(), (*a).into())).collect(),
        }
    }

    fn answer(progress: &mut Progress, item: &str, score: u16) {
        let item = format!("c/{item}");
        progress.apply(&Fact::Answered { item, quiz: None, answer: vec![], score, tries: 1, hints: 0 }, 0);
    }

    #[test]
    fn an_article_lights_when_enough_items_stand_right() {
        let heads = [head(&[("a", &[1, 2]), ("b", &[1]), ("c", &[1]), ("d", &[1])])];
        let mut progress = Progress::default();
        assert!(lights(heads.iter(), &progress).iter().all(|l| *l == Light::Dark));
        answer(&mut progress, "a", 1000);
        let now = lights(heads.iter(), &progress);
        assert_eq!((now[0], now[1], now[2]), (Light::Begun, Light::Lit, Light::Dark));
        answer(&mut progress, "b", 1000);
        assert_eq!(lights(heads.iter(), &progress)[0], Light::Lit);
        answer(&mut progress, "b", 0);
        assert_eq!(lights(heads.iter(), &progress)[0], Light::Begun);
    }

    #[test]
    fn what_is_needed_grows_with_what_there_is() {
        assert_eq!([1, 2, 3, 4, 5, 20].map(needed), [1, 2, 2, 2, 3, 6]);
    }
}
