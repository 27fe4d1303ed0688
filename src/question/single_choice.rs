//! Single choice: one of several; where fair experts differ, several count.

use super::{
    Ask, Choice, FULL, Fault, Grade, Kind, Lexicon, Need, Remark, Verdict, Word, answer_faults, list_faults, why,
};
use serde::Deserialize;

/// `SingleChoice(choices: ["a", "b"], answers: ["a"])`
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SingleChoice {
    /// Ids of the choices.
    pub choices: Vec<String>,
    /// Which of them count as right.
    pub answers: Vec<String>,
}

impl Kind for SingleChoice {
    fn ask(&self, chosen: &[String]) -> Ask {
        if chosen.is_empty() {
            Ask::Pick {
                about: Vec::new(),
                choices: self.choices.iter().map(|id| Choice::own(id)).collect(),
                shuffled: true,
            }
        } else {
            Ask::Done { about: Vec::new() }
        }
    }

    fn grade(&self, answer: &[String], _: &dyn Lexicon) -> Grade {
        let chosen = answer.first().map_or("", String::as_str);
        let right = self.answers.iter().any(|id| id == chosen);
        let remarks = if self.choices.iter().any(|id| id == chosen) {
            let verdict = if right { Verdict::Right } else { Verdict::Wrong };
            vec![Remark { about: vec![Word::Own(chosen.to_owned())], verdict, why: vec![why(chosen)] }]
        } else {
            Vec::new()
        };
        Grade {
            score: if right { FULL } else { 0 },
            remarks,
            solution: self.answers.iter().map(|id| vec![Word::Own(id.clone())]).collect(),
        }
    }

    fn needs(&self) -> Vec<Need> {
        self.choices.iter().flat_map(|id| [Need::must(id), Need::must(format!("{id}-why"))]).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let mut faults = list_faults(&self.choices, "choices", 2);
        faults.extend(answer_faults(&self.answers, &self.choices));
        if self.answers.len() >= self.choices.len() {
            faults.push(Fault::new("", "every choice is right", "leave at least one wrong choice"));
        }
        faults
    }
}
