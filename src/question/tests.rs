//! Tables and properties of marking.

use super::*;
use proptest::prelude::*;

struct NoWords;
impl Lexicon for NoWords {
    fn attribute(&self, name: &str) -> Option<String> {
        match name {
            "accept" => Some("1948 | nineteen forty-eight".to_owned()),
            "cov66" => Some("1966".to_owned()),
            _ => None,
        }
    }
}

fn ids(list: &[&str]) -> Vec<String> {
    list.iter().map(|id| (*id).to_owned()).collect()
}

fn score(kind: &dyn Kind, answer: &[&str]) -> u16 {
    kind.grade(&ids(answer), &NoWords).score
}

fn multiple() -> MultipleChoice {
    MultipleChoice { choices: ids(&["a", "b", "c", "d"]), answers: ids(&["a", "c"]) }
}

#[test]
fn single_choice_accepts_any_of_its_answers() {
    let kind = SingleChoice { choices: ids(&["a", "b", "c"]), answers: ids(&["a", "b"]) };
    assert_eq!(score(&kind, &["a"]), FULL);
    assert_eq!(score(&kind, &["b"]), FULL);
    assert_eq!(score(&kind, &["c"]), 0);
    assert_eq!(score(&kind, &[]), 0);
}

#[test]
fn ticking_all_or_none_earns_nothing() {
    assert_eq!(score(&multiple(), &["a", "b", "c", "d"]), 0);
    assert_eq!(score(&multiple(), &[]), 0);
    assert_eq!(score(&multiple(), &["a"]), 500);
    assert_eq!(score(&multiple(), &["a", "c"]), FULL);
    assert_eq!(score(&multiple(), &["a", "c", "b"]), 500);
    let remarks = multiple().grade(&ids(&["a", "b"]), &NoWords).remarks;
    let verdicts: Vec<Verdict> = remarks.iter().map(|r| r.verdict).collect();
    assert_eq!(verdicts, [Verdict::Right, Verdict::Wrong, Verdict::Missed]);
}

#[test]
fn order_counts_pairs_that_are_kept() {
    let kind = Order { sequence: ids(&["a", "b", "c"]) };
    assert_eq!(score(&kind, &["a", "b", "c"]), FULL);
    assert_eq!(score(&kind, &["c", "b", "a"]), 0);
    assert_eq!(score(&kind, &["b", "a", "c"]), 667);
    assert!(matches!(kind.ask(&ids(&["a", "b", "c"])), Ask::Done { .. }));
}

#[test]
fn matches_use_each_right_side_once_and_sorts_again() {
    let pairs =
        vec![("a".to_owned(), "x".to_owned()), ("b".to_owned(), "y".to_owned()), ("c".to_owned(), "z".to_owned())];
    let kind = Match { pairs };
    let Ask::Pick { choices, .. } = kind.ask(&ids(&["a=y"])) else { panic!("asks on") };
    assert_eq!(choices.iter().map(|c| c.token.as_str()).collect::<Vec<_>>(), ["b=x", "b=z"]);
    assert_eq!(score(&kind, &["a=x", "b=z", "c=y"]), 333);
    let sort = Sort {
        categories: ids(&["x", "y", "empty"]),
        entries: vec![("a".into(), "x".into()), ("b".into(), "x".into()), ("c".into(), "y".into())],
    };
    let Ask::Pick { choices, .. } = sort.ask(&ids(&["a=x"])) else { panic!("asks on") };
    assert_eq!(choices.len(), 3);
    assert_eq!(score(&sort, &["a=x", "b=x", "c=y"]), FULL);
    assert_eq!(sort.grade(&ids(&["a=empty"]), &NoWords).remarks[0].about.len(), 2);
}

#[test]
fn fill_in_forgives_case_spaces_and_digits() {
    let kind = FillIn { wrong: ids(&["cov66"]) };
    for right in ["1948", " 1948. ", "๑๙๔๘", "Nineteen Forty-Eight", "nineteenfortyeight", "١٩٤٨"] {
        assert_eq!(score(&kind, &[right]), FULL, "{right}");
    }
    assert_eq!(score(&kind, &["1966"]), 0);
    assert_eq!(kind.grade(&ids(&["1966"]), &NoWords).remarks[0].why, [Word::Own("cov66-why".into())]);
    assert_eq!(kind.grade(&ids(&["12"]), &NoWords).remarks[0].why, [Word::Program("fill-in-other")]);
    assert_eq!(score(&kind, &[""]), 0);
    assert_eq!(fold("เสรีภาพ"), "เสรีภาพ");
}

fn story() -> Scenario {
    let branch = |id: &str, to: &str, worth| Branch { id: id.into(), to: to.into(), worth };
    Scenario {
        start: "a".into(),
        nodes: vec![
            Node { id: "a".into(), choices: vec![branch("wait", "b", 2), branch("shout", "end", 0)] },
            Node { id: "b".into(), choices: vec![branch("talk", "end", 2), branch("back", "a", 1)] },
            Node { id: "end".into(), choices: vec![] },
        ],
    }
}

#[test]
fn scenarios_are_marked_by_their_path() {
    assert!(story().faults().is_empty(), "{:?}", story().faults());
    assert_eq!(score(&story(), &["wait", "talk"]), FULL);
    assert_eq!(score(&story(), &["shout"]), 0);
    assert_eq!(score(&story(), &["wait", "back", "wait", "talk"]), 875);
    assert_eq!(story().trail(&ids(&["wait", "talk"])).len(), 2);
    let mut lost = story();
    lost.nodes.push(Node { id: "lost".into(), choices: vec![Branch { id: "x".into(), to: "lost".into(), worth: 0 }] });
    let faults = lost.faults();
    assert!(
        faults.iter().any(|f| f.what.contains("no way leads to"))
            && faults.iter().any(|f| f.what.contains("no way leads out"))
    );
}

#[test]
fn walks_ask_each_part_then_the_verdict() {
    let kind = Walk {
        test: "rabat".into(),
        parts: vec![("context".into(), ids(&["met"])), ("intent".into(), ids(&["met", "unmet"]))],
        judgements: met(),
        verdicts: ids(&["tier1", "tier3"]),
        answers: ids(&["tier3"]),
    };
    assert!(kind.faults().is_empty());
    let mut chosen = Vec::new();
    for _ in 0..3 {
        let Ask::Pick { choices, .. } = kind.ask(&chosen) else { panic!("asks on") };
        chosen.push(choices.last().unwrap().token.clone());
    }
    assert!(matches!(kind.ask(&chosen), Ask::Done { .. }));
    assert_eq!(kind.grade(&chosen, &NoWords).score, 750);
}

fn met() -> Vec<String> {
    ids(&["met", "unmet"])
}

fn every_kind() -> Vec<AnyKind> {
    let three =
        vec![("a".to_owned(), "x".to_owned()), ("b".to_owned(), "y".to_owned()), ("c".to_owned(), "z".to_owned())];
    vec![
        AnyKind::SingleChoice(SingleChoice { choices: ids(&["a", "b"]), answers: ids(&["a"]) }),
        AnyKind::MultipleChoice(multiple()),
        AnyKind::TrueFalse(TrueFalse { answer: false }),
        AnyKind::Order(Order { sequence: ids(&["a", "b", "c"]) }),
        AnyKind::Match(Match { pairs: three.clone() }),
        AnyKind::Sort(Sort { categories: ids(&["x", "y", "z"]), entries: three }),
        AnyKind::FillIn(FillIn { wrong: vec![] }),
        AnyKind::Scenario(story()),
        AnyKind::Walk(Walk {
            test: "t".into(),
            parts: vec![("a".into(), ids(&["met"])), ("b".into(), ids(&["unmet"]))],
            judgements: met(),
            verdicts: ids(&["v", "w"]),
            answers: ids(&["v"]),
        }),
    ]
}

#[test]
fn every_kind_is_tested_here() {
    assert_eq!(every_kind().iter().map(AnyKind::name).collect::<Vec<_>>(), KINDS);
}

proptest! {
    /// Any tokens give a grade within bounds, and never a panic.
    #[test]
    fn grading_is_total(tokens in proptest::collection::vec("[a-z=๐-๙ ]{0,6}", 0..8)) {
        for kind in every_kind() {
            let grade = kind.kind().grade(&tokens, &NoWords);
            prop_assert!(grade.score <= FULL);
            let _ = kind.kind().ask(&tokens);
            let _ = kind.kind().trail(&tokens);
        }
    }

    /// Choosing what is offered leads to an end, whatever is chosen.
    #[test]
    fn asking_ends(picks in proptest::collection::vec(0usize..8, 40)) {
        for kind in every_kind() {
            if kind.name() == "Scenario" { continue; } // may loop as long as one goes back
            let mut chosen: Vec<String> = Vec::new();
            let mut done = false;
            for pick in &picks {
                match kind.kind().ask(&chosen) {
                    Ask::Pick { choices, .. } => chosen.push(choices[pick % choices.len()].token.clone()),
                    Ask::Tick { choices } => chosen.push(choices[pick % choices.len()].token.clone()),
                    Ask::Write => chosen.push("x".into()),
                    Ask::Done { .. } => { done = true; break; }
                }
            }
            prop_assert!(done, "{} never ends", kind.name());
        }
    }
}
