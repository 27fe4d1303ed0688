//! Multiple choice: each right choice gives its part, each wrong one takes as
//! much as a right one gives, so that ticking everything earns nothing.

use super::{
    Ask, Choice, FULL, Fault, Grade, Kind, Lexicon, Need, Remark, Verdict, Word, answer_faults, list_faults, why,
};
use serde::Deserialize;

/// `MultipleChoice(choices: ["a", "b", "c"], answers: ["a", "c"])`
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MultipleChoice {
    /// Ids of the choices.
    pub choices: Vec<String>,
    /// The right ones.
    pub answers: Vec<String>,
}

impl Kind for MultipleChoice {
    fn ask(&self, chosen: &[String]) -> Ask {
        if chosen.is_empty() {
            Ask::Tick { choices: self.choices.iter().map(|id| Choice::own(id)).collect() }
        } else {
            Ask::Done { about: Vec::new() }
        }
    }

    fn grade(&self, answer: &[String], _: &dyn Lexicon) -> Grade {
        let mut remarks = Vec::new();
        let (mut hits, mut slips) = (0usize, 0usize);
        for id in &self.choices {
            let chosen = answer.contains(id);
            let right = self.answers.contains(id);
            let verdict = match (chosen, right) {
                (true, true) => {
                    hits += 1;
                    Verdict::Right
                }
                (true, false) => {
                    slips += 1;
                    Verdict::Wrong
                }
                (false, true) => Verdict::Missed,
                (false, false) => continue,
            };
            let mut reasons = Vec::new();
            if verdict == Verdict::Missed {
                reasons.push(Word::Own(format!("{id}-missed")));
            }
            reasons.push(why(id));
            remarks.push(Remark { about: vec![Word::Own(id.clone())], verdict, why: reasons });
        }
        // hits/right − slips/wrong, never below nothing: all ticked gives 0.
        let right = self.answers.len().max(1);
        let wrong = self.choices.len().saturating_sub(self.answers.len()).max(1);
        let plus = hits * wrong;
        let minus = slips * right;
        let score = super::share(plus.saturating_sub(minus), right * wrong);
        // Rounding must not make an almost right answer right.
        let score = if hits == self.answers.len() && slips == 0 { score } else { score.min(FULL - 1) };
        Grade { score, remarks, solution: self.answers.iter().map(|id| vec![Word::Own(id.clone())]).collect() }
    }

    fn needs(&self) -> Vec<Need> {
        let mut needs = Vec::new();
        for id in &self.choices {
            needs.push(Need::must(id));
            needs.push(Need::must(format!("{id}-why")));
            if self.answers.contains(id) {
                needs.push(Need::may(format!("{id}-missed")));
            }
        }
        needs
    }

    fn faults(&self) -> Vec<Fault> {
        let mut faults = list_faults(&self.choices, "choices", 3);
        faults.extend(answer_faults(&self.answers, &self.choices));
        if self.answers.len() >= self.choices.len() {
            faults.push(Fault::new("", "every choice is right", "leave at least one wrong choice"));
        }
        faults
    }
}
