//! Coming back: resume codes over connections, restarts and kills.

use crate::kiosk::{Kiosk, Opening};
use crate::pty::key;
use crate::times;
use crate::visitor::{Visitor, Who, block_on};
use crate::world::{measured, said};
use article26::learn::code::Code;
use article26::learn::fact::Fact;
use article26::store::kept::{Kept, Secret, Store};
use rustix::process::Signal;
use std::path::Path;
use std::time::Duration;

const HOME: &str = "home-declaration";

/// Answers the stones from `first` to `last`; the first must be on screen.
pub fn answer(visitor: &Visitor, first: usize, last: usize) {
    for stone in first..=last {
        visitor.press("1", &format!("Echo {stone}:"));
        if stone < last {
            visitor.press(key::ENTER, &format!("Stone {}:", stone + 1));
        }
    }
}

/// From home to the first stone.
pub fn to_the_stones(visitor: &Visitor) {
    for (keys, words) in [("1", "The row of stones"), ("2", "Stone 1:")] {
        visitor.press(keys, words);
    }
}

/// Takes the entry with these words by its number.
#[track_caller]
pub fn choose(visitor: &Visitor, words: &str) {
    visitor.see(words);
    let screen = visitor.screen();
    let line = screen.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("{words} in:\n{screen}"));
    let number = line.split_whitespace().find(|word| word.chars().all(|c| c.is_ascii_digit()));
    visitor.send(number.unwrap_or_else(|| panic!("{line}")));
}

pub fn home(visitor: &Visitor) {
    visitor.press(key::TAB, &said("menu-quick-exit"));
    visitor.press("2", &said(HOME));
}

/// Takes a code from anywhere, and goes home.
#[track_caller]
pub fn take(visitor: &Visitor) -> String {
    home(visitor);
    choose(visitor, &said("keep-door"));
    choose(visitor, &said("keep-take"));
    visitor.see(&said("code-title"));
    let screen = visitor.screen();
    let words: Vec<&str> = screen.split_whitespace().collect();
    let word = |number: usize| {
        let at = words.iter().position(|word| *word == format!("{number}."));
        words[at.unwrap_or_else(|| panic!("no word {number} in:\n{screen}")) + 1]
    };
    let code = (1..=7).map(word).collect::<Vec<_>>().join(" ");
    choose(visitor, &said("code-written"));
    code
}

/// Types a code at home.
#[track_caller]
pub fn bring(visitor: &Visitor, code: &str) {
    visitor.see(&said(HOME));
    choose(visitor, &said("resume-door"));
    visitor.see(&said("resume-field"));
    visitor.send(format!("{code}\r"));
}

/// The facts that a house keeps under a code in a folder.
pub fn kept(kiosk: &Path, folder: &Path, code: &str) -> Vec<Fact> {
    facts(&kiosk.join("code-secret"), &Store::folder(folder).expect("a store"), code)
}

/// The facts in a store under a code, with the secret in this file.
pub fn facts(secret: &Path, store: &Store, code: &str) -> Vec<Fact> {
    let list: Vec<String> = crate::said_in("en", "code-words").split_whitespace().map(str::to_owned).collect();
    let code = Code::read(code, &[list]).expect("a code");
    let secret = Secret::load(secret).expect("a secret");
    let found = block_on(Kept::resume(store, &secret, code, &[], u32::MAX / 2));
    let found = found.ok().flatten().map(|(_, records)| records).unwrap_or_default();
    found.into_iter().map(|record| record.fact).collect()
}

/// How many of them are answers.
pub fn answers(facts: &[Fact]) -> usize {
    facts.iter().filter(|fact| matches!(fact, Fact::Answered { .. })).count()
}

#[test]
fn a_code_brings_her_back_on_another_connection() {
    let mut kiosk = Kiosk::start(&[]);
    let visitor = Visitor::enter(&kiosk);
    to_the_stones(&visitor);
    answer(&visitor, 1, 2);
    let code = take(&visitor);
    visitor.press("1", "Stone 2:");
    visitor.press(key::ENTER, "Stone 3:");
    answer(&visitor, 3, 3);
    visitor.send(key::F10);
    visitor.ends();
    // In plain mode as well as on a screen, however she writes it.
    let back = Who::from(9).enter(&kiosk);
    bring(&back, &code.to_uppercase().replace(' ', ", "));
    back.see(&said("resume-welcome"));
    back.see("Stone 3:");
    let lines = Who::from(10).pipe().enter(&kiosk);
    lines.hear("1. The lamp");
    let door = said("resume-door");
    let number = lines.all().lines().find_map(|line| line.strip_suffix(&format!(". {door}")).map(str::to_owned));
    lines.send(format!("{}\n", number.expect("a door")));
    lines.hear(&said("resume-field"));
    lines.send(format!("{code}\n"));
    lines.hear(&said("resume-welcome"));
    assert_eq!(kiosk.count("codes_total{what=\"used\"}"), 2);
    // The words of every language are words of the same code.
    let list = |tag: &str| crate::said_in(tag, "code-words").split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let code = Code::read(&code, &[list("en")]).expect("a code");
    for (at, tag) in ["sv", "th"].into_iter().enumerate() {
        let other = Who::from(11).enter(&kiosk);
        bring(&other, &code.spell(&list(tag)).join(" "));
        other.see(&said("resume-welcome"));
        assert_eq!(kiosk.count("codes_total{what=\"used\"}"), 3 + at as u64);
    }
    kiosk.is_well();
}

#[test]
fn what_is_deleted_is_gone_and_wrong_words_open_nothing() {
    let kiosk = Kiosk::start(&["--tries", "3"]);
    let visitor = Visitor::enter(&kiosk);
    to_the_stones(&visitor);
    answer(&visitor, 1, 1);
    let code = take(&visitor);
    forget(&visitor);
    let back = Who::from(9).enter(&kiosk);
    bring(&back, &code);
    back.see(&said("resume-unknown"));
    // Two more tries, then this source has to wait; another need not.
    for _ in 0..2 {
        back.send("\r");
        back.until("an answer", |_| true);
        std::thread::sleep(Duration::from_millis(200));
    }
    back.send("\r");
    back.see(&said("resume-wait"));
    let other = Who::from(11).enter(&kiosk);
    bring(&other, &code);
    other.see(&said("resume-unknown"));
    assert!(kiosk.count("codes_total{what=\"wrong\"}") >= 4);
}

#[test]
fn an_operator_can_do_without_codes() {
    let kiosk = Kiosk::start(&["--codes", "off"]);
    let visitor = Visitor::enter(&kiosk);
    to_the_stones(&visitor);
    answer(&visitor, 1, 1);
    home(&visitor);
    assert!(!visitor.shows(&said("keep-door")) && !visitor.shows(&said("resume-door")), "{}", visitor.screen());
    visitor.send(key::CTRL_C);
    assert_eq!(visitor.ends(), Some(0));
}

/// Requirement 11: told to stop in the middle of it, every last answer comes
/// back after the restart. Here 8 for 200.
#[test]
fn told_to_stop_it_loses_no_answer() {
    let store = tempfile::tempdir().expect("a folder");
    let place = store.path().join("kept");
    let flag = format!("folder:{}", place.display());
    let flags = ["--store", &flag, "--drain-seconds", "1"];
    let mut kiosk = Kiosk::start(&flags);
    let count = times(8, 200);
    let visitors: Vec<Visitor> =
        (0..count).map(|at| Who::from(u8::try_from(10 + at / 8).expect("few")).enter(&kiosk)).collect();
    let mut codes = Vec::new();
    for visitor in &visitors {
        to_the_stones(visitor);
        answer(visitor, 1, 1);
        codes.push(take(visitor));
        visitor.press("1", "Stone 1:");
        visitor.press(key::ENTER, "Stone 2:");
    }
    kiosk.signal(Signal::TERM);
    for visitor in &visitors {
        visitor.send("1");
    }
    assert!(kiosk.end(Duration::from_secs(20)).success());
    let seen = visitors.iter().filter(|visitor| visitor.all().contains("Echo 2:")).count();
    assert_eq!(seen, count, "a second is enough to answer");
    for code in &codes {
        assert_eq!(answers(&kept(&kiosk.state(), &place, code)), 2);
    }
    let folder = kiosk.folder.clone();
    drop(kiosk);
    let kiosk = Opening::new(&flags).in_folder(&folder).start();
    let back = Visitor::enter(&kiosk);
    bring(&back, &codes[0]);
    back.see(&said("resume-welcome"));
    back.see("Stone 2:");
}

/// Killed at any moment: whoever saw an answer has it kept.
#[test]
fn killed_it_loses_no_answer_that_was_shown() {
    let rounds = times(4, 40);
    let mut lost = 0;
    for round in 0..rounds {
        let store = tempfile::tempdir().expect("a folder");
        let place = store.path().join("kept");
        let flag = format!("folder:{}", place.display());
        let kiosk = Kiosk::start(&["--store", &flag]);
        let visitor = Visitor::enter(&kiosk);
        to_the_stones(&visitor);
        answer(&visitor, 1, 1);
        let code = take(&visitor);
        visitor.press("1", "Stone 1:");
        visitor.press(key::ENTER, "Stone 2:");
        answer(&visitor, 2, 5 + round % 3);
        visitor.press(key::ENTER, &format!("Stone {}:", 6 + round % 3));
        // One more is on its way.
        visitor.send("1");
        std::thread::sleep(Duration::from_millis(u64::try_from(round * 3).expect("few")));
        let folder = kiosk.kill();
        let all = visitor.all();
        let shown = (1..=12).filter(|stone| all.contains(&format!("Echo {stone}:"))).count();
        let found = answers(&kept(&folder.path().join("state"), &place, &code));
        lost += shown.saturating_sub(found);
    }
    measured(&format!("{rounds} kills: {lost} answers lost that were shown"));
    assert_eq!(lost, 0);
}

/// What was kept under a code is kept when the attract screen comes.
#[test]
fn the_attract_screen_loses_nothing_that_was_kept() {
    let kiosk = Kiosk::start(&["--attract-seconds", "3", "--picture-seconds", "1"]);
    let visitor = Visitor::enter(&kiosk);
    to_the_stones(&visitor);
    answer(&visitor, 1, 1);
    let code = take(&visitor);
    visitor.press("1", "Stone 1:");
    visitor.press(key::ENTER, "Stone 2:");
    answer(&visitor, 2, 2);
    visitor.until("the attract screen", |seen| !seen.parser.screen().contents().contains("Echo"));
    visitor.press(key::ENTER, &said("resume-door"));
    assert!(!visitor.shows(&said("code-door")) && !visitor.shows(&said("keep-door")), "{}", visitor.screen());
    bring(&visitor, &code);
    visitor.see("Stone 2:");
}

/// Deletes what is kept, from home.
#[track_caller]
pub fn forget(visitor: &Visitor) {
    choose(visitor, &said("code-door"));
    choose(visitor, &said("code-delete"));
    choose(visitor, &said("code-delete-it"));
    visitor.see(&said("code-deleted"));
}

/// Each code that is deleted leaves a mark for its days: taking them is bounded as
/// trying them is.
#[test]
fn codes_are_not_taken_without_end() {
    let kiosk = Kiosk::start(&["--tries", "2"]);
    let visitor = Visitor::enter(&kiosk);
    to_the_stones(&visitor);
    answer(&visitor, 1, 1);
    for _ in 0..2 {
        take(&visitor);
        forget(&visitor);
    }
    home(&visitor);
    choose(&visitor, &said("keep-door"));
    choose(&visitor, &said("keep-take"));
    visitor.see(&said("resume-wait"));
    assert_eq!(kiosk.count("codes_total{what=\"given\"}"), 2);
    // Somebody elsewhere need not wait.
    let other = Who::from(9).enter(&kiosk);
    to_the_stones(&other);
    answer(&other, 1, 1);
    take(&other);
}

/// Deleted on another host, while she learns here: she reads it at her next
/// answer, is offered a code again, and a new one keeps all that she did.
#[test]
fn what_is_deleted_elsewhere_is_told_and_can_be_kept_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    let (place, secret) = (folder.path().join("kept"), folder.path().join("code-secret"));
    let store = format!("folder:{}", place.display());
    let flags = ["--store", &store, "--code-secret", secret.to_str().expect("a path")];
    let (first, second) = (Kiosk::start(&flags), Kiosk::start(&flags));
    let here = Visitor::enter(&first);
    to_the_stones(&here);
    answer(&here, 1, 2);
    let code = take(&here);
    let there = Who::from(9).enter(&second);
    bring(&there, &code);
    there.see(&said("resume-welcome"));
    home(&there);
    forget(&there);
    here.press("1", "Stone 2:");
    here.press(key::ENTER, "Stone 3:");
    here.press("1", "Echo 3:");
    here.see(&said("code-deleted"));
    home(&here);
    assert!(!here.shows(&said("code-door")), "{}", here.screen());
    let anew = take(&here);
    assert_ne!(anew, code);
    let facts = |code| facts(&secret, &Store::folder(&place).expect("a store"), code);
    assert_eq!((answers(&facts(&anew)), facts(&code)), (3, vec![]));
    // The one who deleted it still has what she had, for a code of her own.
    home(&there);
    let own = take(&there);
    assert_eq!(answers(&facts(&own)), 2);
}
