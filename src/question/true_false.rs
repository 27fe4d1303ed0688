//! True or false: a statement; the two words come from the program.

use super::{Ask, Choice, FULL, Fault, Grade, Kind, Lexicon, Need, Remark, Verdict, Word, why};
use serde::Deserialize;

/// `TrueFalse(answer: true)`
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrueFalse {
    /// Whether the statement is true.
    pub answer: bool,
}

fn word(token: &str) -> Word {
    Word::Program(if token == "true" { "answer-true" } else { "answer-false" })
}

impl Kind for TrueFalse {
    fn ask(&self, chosen: &[String]) -> Ask {
        if chosen.is_empty() {
            let choices = ["true", "false"].map(|token| Choice { token: token.to_owned(), word: word(token) });
            Ask::Pick { about: Vec::new(), choices: choices.into(), shuffled: false }
        } else {
            Ask::Done { about: Vec::new() }
        }
    }

    fn grade(&self, answer: &[String], _: &dyn Lexicon) -> Grade {
        let solution = if self.answer { "true" } else { "false" };
        let right = answer.first().is_some_and(|token| token == solution);
        let remarks = match answer.first().map(String::as_str) {
            Some(token @ ("true" | "false")) => {
                let verdict = if right { Verdict::Right } else { Verdict::Wrong };
                vec![Remark { about: vec![word(token)], verdict, why: vec![why(token)] }]
            }
            _ => Vec::new(),
        };
        Grade { score: if right { FULL } else { 0 }, remarks, solution: vec![vec![word(solution)]] }
    }

    fn needs(&self) -> Vec<Need> {
        vec![Need::must("true-why"), Need::must("false-why")]
    }

    fn faults(&self) -> Vec<Fault> {
        Vec::new()
    }
}
