//! Put in order: the learner picks what comes first, then next, to the end,
//! which works with arrows, digits and plain lines alike.

use super::{Ask, Choice, FULL, Fault, Grade, Kind, Lexicon, Need, Word, list_faults, share};
use serde::Deserialize;

/// `Order(sequence: ["first", "second", "third"])`
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// Ids in the right order.
    pub sequence: Vec<String>,
}

impl Kind for Order {
    fn ask(&self, chosen: &[String]) -> Ask {
        let left: Vec<Choice> =
            self.sequence.iter().filter(|id| !chosen.contains(id)).map(|id| Choice::own(id)).collect();
        if left.is_empty() {
            return Ask::Done { about: Vec::new() };
        }
        let about = if chosen.is_empty() { Word::Program("order-first") } else { Word::Program("order-next") };
        Ask::Pick { about: vec![about], choices: left, shuffled: true }
    }

    fn grade(&self, answer: &[String], _: &dyn Lexicon) -> Grade {
        let length = self.sequence.len();
        // Pairs in the right order: one slip costs little, turning all costs all.
        let (mut kept, mut pairs) = (0usize, 0usize);
        for a in 0..length {
            for b in a + 1..length {
                pairs += 1;
                let (first, second) = (
                    answer.iter().position(|x| *x == self.sequence[a]),
                    answer.iter().position(|x| *x == self.sequence[b]),
                );
                if matches!((first, second), (Some(first), Some(second)) if first < second) {
                    kept += 1;
                }
            }
        }
        let exact = answer == self.sequence.as_slice();
        let score = if exact { FULL } else { share(kept, pairs).min(FULL - 1) };
        // One step late moves all the others: a verdict for each place would
        // contradict the score. Both orders are shown instead.
        let remarks = Vec::new();
        Grade { score, remarks, solution: self.sequence.iter().map(|id| vec![Word::Own(id.clone())]).collect() }
    }

    fn needs(&self) -> Vec<Need> {
        let mut needs = vec![Need::must("why")];
        for id in &self.sequence {
            needs.push(Need::must(id));
        }
        needs
    }

    fn faults(&self) -> Vec<Fault> {
        list_faults(&self.sequence, "steps", 3)
    }

    fn trail(&self, chosen: &[String]) -> Vec<Vec<Word>> {
        chosen.iter().map(|id| vec![Word::Own(id.clone())]).collect()
    }
}
