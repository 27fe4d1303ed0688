//! Scenario: a story that branches. Each choice has a consequence; the learner
//! may go back, and sees her path at the end. Marked by the wisdom of the
//! choices on the path, not by where it ends.

use super::{Ask, Choice, FULL, Fault, Grade, Kind, Lexicon, Need, Remark, Verdict, Word, list_faults, share, why};
use serde::Deserialize;

/// `Scenario(start: "a", nodes: [(id: "a", choices: […]), (id: "end")])`
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Where it begins.
    pub start: String,
    /// Its nodes; one without choices is an end.
    pub nodes: Vec<Node>,
}

/// A moment of the story.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Node {
    /// Its id; the attribute of that name tells what happens.
    pub id: String,
    /// Ways on.
    #[serde(default)]
    pub choices: Vec<Branch>,
}

/// A way on.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// Its id; attribute `id` says it, `id-why` is the consequence.
    pub id: String,
    /// The node it leads to.
    pub to: String,
    /// 0 harms, 1 is in between, 2 is wise.
    #[serde(default)]
    pub worth: u8,
}

impl Scenario {
    fn node(&self, id: &str) -> Option<&Node> {
        self.nodes.iter().find(|node| node.id == id)
    }

    /// The branches taken and the node they lead to; stops at a token that is
    /// no branch, and after as many steps as there are tokens, so loops end.
    fn follow<'a>(&'a self, chosen: &[String]) -> (Vec<(&'a Node, &'a Branch)>, Option<&'a Node>) {
        let mut path = Vec::new();
        let mut at = self.node(&self.start);
        for token in chosen {
            let Some((node, branch)) =
                at.and_then(|node| node.choices.iter().find(|b| b.id == *token).map(|b| (node, b)))
            else {
                break;
            };
            path.push((node, branch));
            at = self.node(&branch.to);
        }
        (path, at)
    }

    /// Nodes that can be reached from the start.
    fn reached(&self) -> Vec<&str> {
        let mut reached: Vec<&str> = Vec::new();
        let mut open = vec![self.start.as_str()];
        while let Some(id) = open.pop() {
            if reached.contains(&id) {
                continue;
            }
            if let Some(node) = self.node(id) {
                reached.push(node.id.as_str());
                open.extend(node.choices.iter().map(|branch| branch.to.as_str()));
            }
        }
        reached
    }

    /// Nodes from which an end can be reached.
    fn ending(&self) -> Vec<&str> {
        let mut ending: Vec<&str> =
            self.nodes.iter().filter(|node| node.choices.is_empty()).map(|node| node.id.as_str()).collect();
        loop {
            let more = self.nodes.iter().find(|node| {
                !ending.contains(&node.id.as_str())
                    && node.choices.iter().any(|branch| ending.contains(&branch.to.as_str()))
            });
            match more {
                Some(node) => ending.push(node.id.as_str()),
                None => return ending,
            }
        }
    }
}

impl Kind for Scenario {
    fn ask(&self, chosen: &[String]) -> Ask {
        let (path, at) = self.follow(chosen);
        let mut about = Vec::new();
        if let Some((_, branch)) = path.last() {
            about.push(why(&branch.id));
        }
        match at {
            Some(node) if !node.choices.is_empty() => {
                about.push(Word::Own(node.id.clone()));
                Ask::Pick {
                    about,
                    choices: node.choices.iter().map(|branch| Choice::own(&branch.id)).collect(),
                    shuffled: true,
                }
            }
            Some(node) => {
                about.push(Word::Own(node.id.clone()));
                Ask::Done { about }
            }
            None => Ask::Done { about },
        }
    }

    fn grade(&self, answer: &[String], _: &dyn Lexicon) -> Grade {
        let (path, _) = self.follow(answer);
        // What could have been had at each step, so that a step without a
        // wise way does not count against the learner.
        let (mut got, mut best) = (0usize, 0usize);
        let mut remarks = Vec::new();
        for (node, branch) in &path {
            let most = node.choices.iter().map(|other| other.worth.min(2)).max().unwrap_or(0);
            got += usize::from(branch.worth.min(2));
            best += usize::from(most);
            let verdict = match branch.worth {
                worth if worth >= most => Verdict::Right,
                0 => Verdict::Wrong,
                _ => Verdict::Partly,
            };
            remarks.push(Remark { about: vec![Word::Own(branch.id.clone())], verdict, why: vec![why(&branch.id)] });
        }
        // A path without anything to choose between is no mistake.
        let score = match (best, path.is_empty()) {
            (0, false) => FULL,
            (0, true) => 0,
            _ => share(got, best),
        };
        let score = if got < best { score.min(FULL - 1) } else { score };
        Grade { score, remarks, solution: Vec::new() }
    }

    fn needs(&self) -> Vec<Need> {
        let mut needs = vec![Need::may("why")];
        for node in &self.nodes {
            needs.push(Need::must(&node.id));
            for branch in &node.choices {
                needs.extend([Need::must(&branch.id), Need::must(format!("{}-why", branch.id))]);
            }
        }
        needs
    }

    fn faults(&self) -> Vec<Fault> {
        let ids: Vec<String> = self
            .nodes
            .iter()
            .flat_map(|node| {
                std::iter::once(node.id.clone()).chain(node.choices.iter().map(|branch| branch.id.clone()))
            })
            .collect();
        let mut faults = list_faults(&ids, "nodes and choices", 4);
        if self.node(&self.start).is_none() {
            faults.push(Fault::new(
                &self.start,
                format!("the start `{}` is no node", self.start),
                "name a node in `start`",
            ));
        }
        let (reached, ending) = (self.reached(), self.ending());
        for node in &self.nodes {
            if !reached.contains(&node.id.as_str()) {
                faults.push(Fault::new(
                    &node.id,
                    format!("no way leads to the node `{}`", node.id),
                    "lead a choice there, or take it out",
                ));
            }
            if !ending.contains(&node.id.as_str()) {
                faults.push(Fault::new(
                    &node.id,
                    format!("no way leads out of the node `{}`", node.id),
                    "lead a choice towards an end",
                ));
            }
            for branch in &node.choices {
                if self.node(&branch.to).is_none() {
                    faults.push(Fault::new(
                        &branch.to,
                        format!("the choice `{}` leads to `{}`, which is no node", branch.id, branch.to),
                        "name a node in `to`",
                    ));
                }
                if branch.worth > 2 {
                    faults.push(Fault::new(
                        &branch.id,
                        format!("the choice `{}` has the worth {}", branch.id, branch.worth),
                        "use 0, 1 or 2",
                    ));
                }
            }
        }
        faults
    }

    fn trail(&self, chosen: &[String]) -> Vec<Vec<Word>> {
        self.follow(chosen).0.into_iter().map(|(_, branch)| vec![Word::Own(branch.id.clone())]).collect()
    }

    fn retries(&self) -> bool {
        false
    }
}
