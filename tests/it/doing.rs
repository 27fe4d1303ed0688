//! The letter desk, the card, actions by risk, and plots.

use crate::driver::Driver;
use article26::app::message::{Effect, Input};
use article26::app::screen::lesson::{Content, cards};
use article26::course::Block;
use article26::learn::fact::Fact;
use article26::page::Node;

/// A learner at the first page of any course that fits.
fn at(fits: &dyn Fn(&Content) -> bool, plain: bool) -> Driver {
    let (library, _) = crate::driver::shelf();
    for shelved in &library.courses {
        let course = shelved.open().expect("a sound course");
        for lesson in &course.lessons {
            if let Some(page) = cards(lesson).iter().position(|card| fits(&card.content)) {
                let lesson = format!("{}/{}", course.id, lesson.id);
                let page = u16::try_from(page).expect("few pages");
                let facts = vec![Fact::Language("en".into()), Fact::Opened { lesson, page }];
                let mut driver = Driver::with(facts, Some("en"), plain);
                // High enough that nothing is out of sight.
                driver.size = (80, 70);
                return driver;
            }
        }
    }
    panic!("no such page");
}

fn letter(plain: bool) -> Driver {
    at(&|content| matches!(content, Content::Do(Block::Letter(_))), plain)
}

const STEPS: [&str; 4] = [
    "I am a nurse and I read about your city with interest.",
    "I am worried about Mira Toll, the baker of Lind, who is in custody for one sentence on her bread bags.",
    "Freedom of expression, article 19 of the Declaration, protects a true sentence about water that people drink.",
    "I respectfully ask you to release her.",
];

#[test]
fn a_letter_is_written_in_four_steps_looked_at_and_left_without_a_trace() {
    let mut driver = letter(false);
    let before = driver.facts.len();
    driver.shows("sent to nobody").keys("1");
    for step in STEPS {
        driver.types(step).keys("enter");
    }
    driver.shows("The whole letter").shows("I am a nurse").shows("You ask for one thing").shows("You stay polite");
    for word in ["You say who is writing", "You name the case", "You name the right"] {
        driver.shows(word);
    }
    assert!(!driver.lines().contains("no word was found"), "{}", driver.lines());
    driver.choose("Go on; nothing is kept");
    let kept = format!("{:?}", &driver.facts[before..]);
    assert!(!kept.contains("nurse"), "{kept}");
    // Within the session the draft is there; next time it is not.
    driver.keys("left").choose("The whole letter").shows("I am a nurse");
    assert!(!driver.comes_back().lines().contains("nurse"));
}

#[test]
fn the_checklist_says_what_is_missing() {
    let mut driver = letter(false);
    driver.keys("4").types("Release her now and pay her. I ask you. I urge you, liar.");
    driver.keys("enter").shows("there should be one request").shows("a word is there that insults");
    driver.shows("In step 1 no word was found");
    driver.choose("Change something").shows("Step 1");
}

#[test]
fn a_letter_goes_to_the_file_that_she_names() {
    let mut driver = letter(false);
    driver.keys("1").types(STEPS[0]);
    driver.keys("esc").choose("The whole letter").choose("Save it to a file").shows("Who may read it");
    driver.keys("ctrl-u").types("mine.txt");
    driver.keys("enter");
    assert!(matches!(&driver.ended, Some(Effect::File { name, text }) if name == "mine.txt" && text.contains("nurse")));
    driver.ended = None;
    driver.input(Input::Filed(Err("file-exists")));
    driver.shows("There is a file of that name already");
    driver.input(Input::Filed(Ok(())));
    driver.shows("Saved.").shows("The whole letter");
}

#[test]
fn plain_mode_writes_letters_by_lines() {
    let mut driver = letter(true);
    driver.line("1");
    for step in STEPS {
        driver.line(step);
    }
    let lines = driver.lines();
    assert!(lines.contains("The whole letter") && lines.contains("I am a nurse"), "{lines}");
    driver.line("1").line("4").line("/92");
    assert!(driver.lines().contains("Step 4"), "{}", driver.lines());
}

#[test]
fn a_card_is_composed_from_its_parts() {
    let mut driver = at(&|content| matches!(content, Content::Do(Block::Card { .. })), false);
    let art = |driver: &Driver| {
        driver
            .app
            .page()
            .body
            .iter()
            .find_map(
                |node| if let Node::Picture { art, alt, .. } = node { Some((art.clone(), alt.text())) } else { None },
            )
            .expect("a card")
    };
    let (first, alt) = art(&driver);
    assert!(!alt.is_empty());
    let wide: Vec<usize> = first.art.iter().map(|line| line.chars().count()).collect();
    assert!(wide.iter().all(|width| *width == wide[0]), "a ragged card: {wide:?}");
    driver.keys("1");
    assert_ne!(art(&driver).0, first, "another sky");
    driver.choose("Write words of your own").types("Du är inte ensam").keys("enter");
    driver.shows("Du är inte ensam");
    driver.choose("Save the card").keys("enter");
    assert!(matches!(&driver.ended, Some(Effect::File { text, .. }) if text.contains("Du är inte ensam")));
}

#[test]
fn not_acting_completes_as_well_and_nothing_is_recorded() {
    let is_actions = |content: &Content| matches!(content, Content::Do(Block::Actions { .. }));
    let mut driver = at(&is_actions, false);
    let before = driver.facts.len();
    driver.keys("1").shows("What to think of first");
    driver.keys("esc").choose("Nothing for now");
    assert!(!driver.facts[before..].iter().any(|fact| !matches!(fact, Fact::Opened { .. } | Fact::Finished { .. })));
    assert!(driver.facts.len() > before, "she went on");
}

#[test]
fn plots_say_every_number_in_both_paintings_and_in_ascii() {
    let has_plot = |content: &Content| match content {
        Content::Read(blocks) => blocks.iter().any(|block| matches!(block, Block::Plot { .. })),
        _ => false,
    };
    let mut driver = at(&has_plot, false);
    let plots: Vec<article26::page::Plot> = driver
        .app
        .page()
        .body
        .iter()
        .filter_map(|node| if let Node::Plot(plot) = node { Some(plot.clone()) } else { None })
        .collect();
    assert!(!plots.is_empty());
    for size in [(80, 70), (40, 70), (24, 90)] {
        driver.size = size;
        for bar in plots.iter().flat_map(|plot| &plot.bars) {
            driver.shows(&bar.value);
        }
    }
    driver.size = (80, 70);
    driver.look.glyphs = article26::paint::glyphs::ASCII;
    let screen = driver.screen();
    assert!(screen.contains("##") && screen.is_ascii(), "{screen}");
}
