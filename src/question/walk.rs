//! Walk: a scenario that goes through a fixed list of tests, such as the six
//! of Rabat, asks for a judgement at each, and for a verdict at the end.
//!
//! Names of tests, judgements and verdicts are words of the test, which the
//! course declares once; the item gives the accepted answers and the reasons.

use super::{
    Ask, Choice, FULL, Fault, Grade, Kind, Lexicon, Need, Remark, Verdict, Word, answer_faults, list_faults, share, why,
};
use serde::Deserialize;

/// `Walk(test: "rabat", parts: [("context", ["met"])], verdicts: […], answers: […])`
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Walk {
    /// The test that is walked.
    pub test: String,
    /// Its parts in order, each with the judgements that are accepted.
    pub parts: Vec<(String, Vec<String>)>,
    /// Judgements offered at each part, in order: those of the test, filled in
    /// when the course is read, unless the item names its own.
    #[serde(default)]
    pub judgements: Vec<String>,
    /// Verdicts offered at the end.
    pub verdicts: Vec<String>,
    /// Verdicts that are accepted.
    pub answers: Vec<String>,
}

impl Walk {
    /// How much the verdict weighs, in parts: as much as two judgements.
    const VERDICT_WEIGHT: usize = 2;

    fn judgement<'a>(answer: &'a [String], part: &str) -> Option<&'a str> {
        answer.iter().find_map(|token| token.split_once('=').filter(|(left, _)| *left == part).map(|(_, given)| given))
    }
}

impl Kind for Walk {
    fn ask(&self, chosen: &[String]) -> Ask {
        for (part, _) in &self.parts {
            if Self::judgement(chosen, part).is_none() {
                let choices = self
                    .judgements
                    .iter()
                    .map(|judgement| Choice {
                        token: format!("{part}={judgement}"),
                        word: Word::Test(judgement.clone()),
                    })
                    .collect();
                let about = vec![Word::Test(part.clone()), Word::Test(format!("{part}-ask"))];
                return Ask::Pick { about, choices, shuffled: false };
            }
        }
        if chosen.iter().any(|token| self.verdicts.contains(token)) {
            return Ask::Done { about: Vec::new() };
        }
        let choices = self
            .verdicts
            .iter()
            .map(|verdict| Choice { token: verdict.clone(), word: Word::Test(verdict.clone()) })
            .collect();
        Ask::Pick { about: vec![Word::Program("walk-verdict")], choices, shuffled: false }
    }

    fn grade(&self, answer: &[String], _: &dyn Lexicon) -> Grade {
        let mut remarks = Vec::new();
        let mut got = 0;
        for (part, accepted) in &self.parts {
            let given = Self::judgement(answer, part);
            let right = given.is_some_and(|given| accepted.iter().any(|a| a == given));
            got += usize::from(right);
            let mut about = vec![Word::Test(part.clone())];
            if let Some(given) = given.filter(|given| self.judgements.iter().any(|j| j == given)) {
                about.push(Word::Test(given.to_owned()));
            }
            let verdict = if right { Verdict::Right } else { Verdict::Wrong };
            remarks.push(Remark { about, verdict, why: vec![why(part)] });
        }
        let given = answer.iter().find(|token| self.verdicts.contains(token));
        let right = given.is_some_and(|given| self.answers.contains(given));
        if right {
            got += Self::VERDICT_WEIGHT;
        }
        if let Some(given) = given {
            let verdict = if right { Verdict::Right } else { Verdict::Wrong };
            remarks.push(Remark { about: vec![Word::Test(given.clone())], verdict, why: vec![why(given)] });
        }
        let whole = self.parts.len() + Self::VERDICT_WEIGHT;
        let score = if got == whole { FULL } else { share(got, whole).min(FULL - 1) };
        Grade { score, remarks, solution: self.answers.iter().map(|id| vec![Word::Test(id.clone())]).collect() }
    }

    fn needs(&self) -> Vec<Need> {
        let mut needs = vec![Need::may("why")];
        needs.extend(self.parts.iter().map(|(part, _)| Need::must(format!("{part}-why"))));
        needs.extend(self.verdicts.iter().map(|verdict| Need::must(format!("{verdict}-why"))));
        needs
    }

    fn faults(&self) -> Vec<Fault> {
        let parts: Vec<String> = self.parts.iter().map(|(part, _)| part.clone()).collect();
        let mut faults = list_faults(&parts, "parts", 2);
        faults.extend(list_faults(&self.verdicts, "verdicts", 2));
        faults.extend(answer_faults(&self.answers, &self.verdicts));
        for (part, accepted) in &self.parts {
            if accepted.is_empty() {
                faults.push(Fault::new(part, format!("no judgement is accepted at `{part}`"), "accept at least one"));
            }
            for judgement in accepted {
                if !self.judgements.contains(judgement) {
                    faults.push(Fault::new(
                        judgement,
                        format!("`{judgement}` is no judgement"),
                        "use one of `judgements`",
                    ));
                }
            }
        }
        faults
    }

    fn trail(&self, chosen: &[String]) -> Vec<Vec<Word>> {
        chosen
            .iter()
            .filter_map(|token| token.split_once('='))
            .map(|(part, given)| vec![Word::Test(part.to_owned()), Word::Test(given.to_owned())])
            .collect()
    }

    fn test(&self) -> Option<&str> {
        Some(&self.test)
    }

    fn retries(&self) -> bool {
        false
    }
}
