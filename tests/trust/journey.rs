//! A learner's way: she begins, leaves, and finds herself at the same place.

use crate::launch::Launch;
use crate::places::answer;
use crate::pty::{Terminal, key};
use crate::world::{World, choice_of, said};
use article26::learn::fact::Fact;
use article26::learn::progress::Place;

fn begin(world: &World) -> Launch {
    world.program([])
}

/// Ends the session as learners do, with nothing left behind.
#[track_caller]
fn leave(mut terminal: Terminal) {
    terminal.send(key::CTRL_C);
    assert!(terminal.end().success());
    assert_eq!(terminal.left_behind(), Vec::<String>::new());
    assert_eq!(terminal.aside().strange, Vec::<String>::new());
}

#[test]
fn the_first_screen_offers_each_language_in_its_own_name() {
    let world = World::new();
    let mut terminal = begin(&world).start();
    for name in ["English", "Nederlands", "Svenska", "ไทย"] {
        terminal.see(name);
    }
    terminal.press(&choice_of("nl"), "De lamp");
    let lights = terminal.text();
    let lights: Vec<&str> = lights.lines().take_while(|line| !line.contains("De lamp")).collect();
    assert_eq!(lights.concat().matches('○').count(), 30, "{lights:#?}");
    for group in ["1–2", "3–11", "12–21", "22–27", "28–30"] {
        assert!(lights.iter().any(|line| line.contains(group)), "{group} is missing: {lights:#?}");
    }
    leave(terminal);
    assert_eq!(world.progress().language.as_deref(), Some("nl"));
}

#[test]
fn the_learner_finds_herself_at_the_page_and_in_the_language_she_left() {
    let world = World::new();
    let mut terminal = begin(&world).start();
    terminal.see(&said("language-title"));
    terminal.press(&choice_of("nl"), "De lamp");
    terminal.press("1", "De rij stenen");
    terminal.press("1", "De eerste mijl");
    terminal.press(key::ENTER, "De tweede mijl");
    leave(terminal);
    assert_eq!(world.progress().place, Place::Lesson("lamp/road".into(), 1));

    let mut terminal = begin(&world).start();
    terminal.see("De tweede mijl");
    // A page may be longer than the window; Enter turns over until it is read.
    for _ in 0..4 {
        if terminal.shows("Voor wie") {
            break;
        }
        terminal.send(key::ENTER);
        terminal.settle();
    }
    terminal.see("Voor wie");
    let right = choice(&terminal, "Voor iedereen");
    terminal.press(&right, "met dat woord begint");
    leave(terminal);
    assert_eq!(world.answers(), 1);

    // The question is there with her answer, and is not asked again.
    let mut terminal = begin(&world).start();
    terminal.see("met dat woord begint");
    terminal.press(key::ENTER, "In welk jaar");
    terminal.press("1948\r", "10 december 1948");
    leave(terminal);
    assert_eq!(world.answers(), 2);
    assert!(
        world.records().iter().all(|record| !matches!(&record.fact, Fact::Answered { score, .. } if *score < 1000))
    );
}

/// The number before a choice.
#[track_caller]
fn choice(terminal: &Terminal, words: &str) -> String {
    let text = terminal.text();
    let line =
        text.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("no {words:?} on screen:\n{text}"));
    line.chars().find(char::is_ascii_digit).map_or_else(|| panic!("no number in {line:?}"), String::from)
}

/// The number of the stone that is asked about.
#[track_caller]
fn stone(terminal: &Terminal, word: &str) -> String {
    let text = terminal.text();
    let after = text.split(word).nth(1).unwrap_or_else(|| panic!("no {word:?} on screen:\n{text}"));
    after.trim_start().chars().take_while(char::is_ascii_digit).collect()
}

#[test]
fn a_quiz_goes_on_at_the_question_where_it_was_left() {
    let world = World::new();
    let mut terminal = world.program(["--lang", "en", "learn", "lamp"]).start();
    terminal.press("3", &said("quiz-calm"));
    terminal.press("1", "1/3");
    terminal.press("1", "Echo");
    terminal.press(key::ENTER, "2/3");
    let asked = stone(&terminal, "Stone");
    leave(terminal);

    let mut terminal = world.program(["--lang", "en"]).start();
    terminal.see("2/3");
    assert_eq!(stone(&terminal, "Stone"), asked);
    terminal.press("1", &format!("Echo {asked}"));
    terminal.press(key::ENTER, "3/3");
    terminal.press("1", "Echo");
    terminal.press(key::ENTER, &said("result-passed"));
    terminal.see("100");
    leave(terminal);
    let quiz = world.progress().quiz("lamp");
    assert_eq!(quiz.best, Some(1000));
}

#[test]
fn another_language_in_the_middle_of_a_quiz_keeps_question_and_attempt() {
    let world = World::new();
    let mut terminal = world.program(["--lang", "en", "learn", "lamp"]).start();
    terminal.press("3", &said("quiz-calm"));
    terminal.press("1", "1/3");
    terminal.press("1", "Echo");
    terminal.press(key::ENTER, "2/3");
    let asked = stone(&terminal, "Stone");
    terminal.press(key::F2, "Lees in het Nederlands");
    terminal.press(&choice_of("nl"), "Steen");
    assert_eq!(stone(&terminal, "Steen"), asked);
    assert!(!terminal.shows("Stone"), "{}", terminal.text());
    let attempt = world.progress().quiz("lamp").current.expect("an attempt");
    assert_eq!(attempt.answers.len(), 1);
    // Back again, and on to the end of the same attempt.
    terminal.press(key::F2, "Read in English");
    terminal.press("1", "2/3");
    terminal.press("1", &format!("Echo {asked}"));
    terminal.press(key::ENTER, "3/3");
    terminal.press("1", "Echo");
    terminal.press(key::ENTER, &said("result-passed"));
    leave(terminal);
    assert_eq!(world.progress().quiz("lamp").current.map(|done| done.seed), Some(attempt.seed));
}

#[test]
fn answered_stones_light_articles_and_are_told_by_the_command_line() {
    let world = World::new();
    let mut terminal = world.program(["--lang", "en", "learn", "lamp/run"]).start();
    terminal.see("Stone 1");
    answer(&mut terminal, 1, 12);
    terminal.press(key::ENTER, "12 of 12");
    leave(terminal);
    let shown = world.run(["--lang", "en", "progress", "show"]);
    assert!(shown.status.success());
    let text = String::from_utf8(shown.stdout).expect("text");
    assert!(text.contains("The lamp: 1 of 2 lessons"), "{text}");
}
