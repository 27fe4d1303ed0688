//! Sort into categories: for each entry in turn the learner picks where it
//! belongs; categories keep the order of the file and may be used again.

use super::pairing::{assign, grade_pairs, pair_trail};
use super::{Ask, Fault, Grade, Kind, Lexicon, Need, Word, list_faults};
use serde::Deserialize;

/// `Sort(categories: ["a", "b"], entries: [("x", "a"), ("y", "b")])`
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sort {
    /// Ids of the categories.
    pub categories: Vec<String>,
    /// Entries and the category of each.
    pub entries: Vec<(String, String)>,
}

impl Kind for Sort {
    fn ask(&self, chosen: &[String]) -> Ask {
        assign(&self.entries, self.categories.iter().map(String::as_str).collect(), chosen, false)
    }

    fn grade(&self, answer: &[String], _: &dyn Lexicon) -> Grade {
        grade_with_categories(self, answer)
    }

    fn needs(&self) -> Vec<Need> {
        let mut needs = vec![Need::may("why")];
        needs.extend(self.categories.iter().map(Need::must));
        for (entry, _) in &self.entries {
            needs.extend([Need::must(entry), Need::must(format!("{entry}-why"))]);
        }
        needs
    }

    fn faults(&self) -> Vec<Fault> {
        let mut faults = list_faults(&self.categories, "categories", 2);
        let entries: Vec<String> = self.entries.iter().map(|(entry, _)| entry.clone()).collect();
        faults.extend(list_faults(&entries, "entries", 3));
        for (entry, category) in &self.entries {
            if !self.categories.contains(category) {
                faults.push(Fault::new(entry, format!("`{category}` is no category"), "name one of the categories"));
            }
            if self.categories.contains(entry) {
                faults.push(Fault::new(entry, format!("`{entry}` is both entry and category"), "give each its own id"));
            }
        }
        faults
    }

    fn trail(&self, chosen: &[String]) -> Vec<Vec<Word>> {
        pair_trail(chosen)
    }
}

/// Pairs know only categories that some entry uses; an empty category that was
/// chosen still has its name shown.
fn grade_with_categories(sort: &Sort, answer: &[String]) -> Grade {
    let mut grade = grade_pairs(&sort.entries, answer);
    for (remark, (entry, _)) in grade.remarks.iter_mut().zip(&sort.entries) {
        let given = answer
            .iter()
            .find_map(|token| token.split_once('=').filter(|(left, _)| left == entry).map(|(_, right)| right));
        if let Some(given) = given.filter(|given| remark.about.len() == 1 && sort.categories.iter().any(|c| c == given))
        {
            remark.about.push(Word::Own(given.to_owned()));
        }
    }
    grade
}
