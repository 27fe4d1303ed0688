//! Match pairs: for each left side in turn the learner picks its right side.
//! Also holds what [`super::Sort`] shares with it.

use super::{Ask, Choice, FULL, Fault, Grade, Kind, Lexicon, Need, Remark, Verdict, Word, list_faults, share, why};
use serde::Deserialize;

/// `Match(pairs: [("art-5", "torture"), ("art-9", "arrest")])`
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Match {
    /// Left and right ids that belong together.
    pub pairs: Vec<(String, String)>,
}

impl Kind for Match {
    fn ask(&self, chosen: &[String]) -> Ask {
        let taken: Vec<&str> =
            chosen.iter().filter_map(|token| token.split_once('=').map(|(_, right)| right)).collect();
        let rights =
            self.pairs.iter().map(|(_, right)| right.as_str()).filter(|right| !taken.contains(right)).collect();
        assign(&self.pairs, rights, chosen, true)
    }

    fn grade(&self, answer: &[String], _: &dyn Lexicon) -> Grade {
        grade_pairs(&self.pairs, answer)
    }

    fn needs(&self) -> Vec<Need> {
        let mut needs = vec![Need::may("why")];
        for (left, right) in &self.pairs {
            needs.extend([Need::must(left), Need::must(right), Need::must(format!("{left}-why"))]);
        }
        needs
    }

    fn faults(&self) -> Vec<Fault> {
        let ids: Vec<String> = self.pairs.iter().flat_map(|(left, right)| [left.clone(), right.clone()]).collect();
        let mut faults = list_faults(&ids, "sides of pairs", 6);
        if self.pairs.len() > 6 {
            faults.push(Fault::new("", format!("{} pairs are too many", self.pairs.len()), "give at most 6"));
        }
        faults
    }

    fn trail(&self, chosen: &[String]) -> Vec<Vec<Word>> {
        pair_trail(chosen)
    }
}

/// Asks for the right side of the first left side that has none yet.
pub(super) fn assign(pairs: &[(String, String)], rights: Vec<&str>, chosen: &[String], shuffled: bool) -> Ask {
    let open = pairs
        .iter()
        .find(|(left, _)| !chosen.iter().any(|token| token.split_once('=').is_some_and(|(l, _)| l == left)));
    let Some((left, _)) = open else {
        return Ask::Done { about: Vec::new() };
    };
    let mut seen: Vec<&str> = Vec::new();
    let mut choices = Vec::new();
    for right in rights {
        if !seen.contains(&right) {
            seen.push(right);
            choices.push(Choice { token: format!("{left}={right}"), word: Word::Own(right.to_owned()) });
        }
    }
    Ask::Pick { about: vec![Word::Own(left.clone())], choices, shuffled }
}

/// Marks `left=right` tokens against the pairs.
pub(super) fn grade_pairs(pairs: &[(String, String)], answer: &[String]) -> Grade {
    let mut remarks = Vec::new();
    let mut hits = 0;
    for (left, right) in pairs {
        let given = answer.iter().find_map(|token| token.split_once('=').filter(|(l, _)| l == left).map(|(_, r)| r));
        let verdict = match given {
            Some(given) if given == right => {
                hits += 1;
                Verdict::Right
            }
            Some(_) => Verdict::Wrong,
            None => Verdict::Missed,
        };
        let mut about = vec![Word::Own(left.clone())];
        if let Some(given) = given.filter(|given| pairs.iter().any(|(_, r)| r == given)) {
            about.push(Word::Own(given.to_owned()));
        }
        remarks.push(Remark { about, verdict, why: vec![why(left)] });
    }
    let score = if hits == pairs.len() { FULL } else { share(hits, pairs.len()).min(FULL - 1) };
    let solution = pairs.iter().map(|(left, right)| vec![Word::Own(left.clone()), Word::Own(right.clone())]).collect();
    Grade { score, remarks, solution }
}

/// Left and right of every pair made so far.
pub(super) fn pair_trail(chosen: &[String]) -> Vec<Vec<Word>> {
    chosen
        .iter()
        .filter_map(|token| token.split_once('='))
        .map(|(left, right)| vec![Word::Own(left.to_owned()), Word::Own(right.to_owned())])
        .collect()
}
