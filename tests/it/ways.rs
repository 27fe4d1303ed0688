//! Finding one's way: search, glossary, review, notebook, marked pages.

use crate::driver::{Driver, squeeze};
use article26::app::message::Effect;
use article26::learn::fact::Fact;
use article26::learn::progress::{Place, Progress};

fn lesson(tag: &str, lesson: &str, page: u16, plain: bool) -> Driver {
    let facts = vec![Fact::Language(tag.into()), Fact::Opened { lesson: lesson.into(), page }];
    Driver::with(facts, Some(tag), plain)
}

#[test]
fn search_finds_as_one_types_and_opens_at_the_place() {
    let mut driver = Driver::new();
    driver.keys("/").types("censor");
    driver.shows("censorship").shows("glossary");
    driver.keys("backspace backspace backspace backspace backspace backspace").types("Rabat");
    let page = driver.app.page();
    assert!(driver.lines().contains("Hate speech"), "{}", driver.lines());
    driver.choose(&first_entry(&page));
    assert!(matches!(driver.app.progress().place, Place::Lesson(..)), "{:?}", driver.app.progress().place);
    // And back to what was found.
    driver.keys("esc").shows("Rabat");
}

fn first_entry(page: &article26::page::Page) -> String {
    page.body
        .iter()
        .find_map(|node| match node {
            article26::page::Node::Menu(menu) => menu.entries.first().map(|entry| entry.label.text()),
            _ => None,
        })
        .expect("a result")
}

#[test]
fn a_number_finds_its_article_and_nothing_is_said_in_words() {
    let mut driver = Driver::new();
    driver.keys("f3").types("19");
    driver.keys("enter").shows("Article 19");
    driver.keys("esc ctrl-u").types("xyzzy").shows("Nothing was found for “xyzzy”");
    // Enter on nothing does nothing.
    driver.keys("enter").shows("xyzzy");
}

#[test]
fn thai_is_found_without_spaces() {
    let mut driver = Driver::with(vec![Fact::Language("th".into())], Some("th"), false);
    driver.keys("f3").types("เสรีภาพ");
    let screen = squeeze(&driver.screen());
    assert!(screen.contains("เสรีภาพในการแสดงออก"), "{screen}");
    assert!(driver.app.page().body.iter().any(|node| matches!(node, article26::page::Node::Menu(_))));
}

#[test]
fn plain_mode_searches_with_a_line_and_chooses_with_a_number() {
    let mut driver = Driver::with(vec![Fact::Language("en".into())], Some("en"), true);
    driver.line("99").choose("Search").line("blank paper");
    let lines = driver.lines();
    assert!(lines.contains("1. "), "{lines}");
    driver.line("92").line("19").line("1");
    assert!(driver.lines().contains("Article 19"), "{}", driver.lines());
}

#[test]
fn the_glossary_names_the_terms_of_the_page_first_and_leads_to_lessons() {
    use article26::app::screen::lesson::{Content, cards};
    let (library, _) = crate::driver::shelf();
    let course = library.course("limits").expect("the course");
    let (at, page) = course
        .lessons
        .iter()
        .find_map(|lesson| {
            let page = cards(lesson).iter().position(|card| match &card.content {
                Content::Read(blocks) => {
                    blocks.iter().any(|block| *block == article26::course::Block::Term("proportionality".into()))
                }
                _ => false,
            })?;
            Some((lesson.id.clone(), page))
        })
        .expect("a page with the term");
    let mut driver = lesson("en", &format!("limits/{at}"), u16::try_from(page).unwrap(), false);
    driver.keys("g").shows("on this page").shows("proportionality");
    driver.types("proportional");
    driver.keys("enter").shows("Where it is taught");
    driver.keys("enter");
    assert!(driver.facts.iter().filter(|fact| matches!(fact, Fact::Opened { .. })).count() > 1);
    // All the way back to the page she came from.
    driver.keys("esc").shows("Where it is taught");
    driver.keys("esc esc");
    assert!(driver.screen().contains(&format!("{}/", page + 1)), "{}", driver.screen());
}

#[test]
fn what_was_wrong_comes_back_until_it_is_right_twice_on_different_days() {
    let item = "udhr/last-number".to_owned();
    let (library, _) = crate::driver::shelf();
    let course = library.course("udhr").expect("the course");
    let wrong = |item: String| Fact::Answered { item, quiz: None, answer: vec![], score: 0, tries: 2, hints: 0 };
    assert!(course.item("last-number").is_some());
    let mut driver = Driver::with(vec![Fact::Language("en".into()), wrong(item.clone())], Some("en"), false);
    let day = 24 * 60;
    driver.app.clock(20_000 * day);
    driver.shows("Review: 1 question");
    driver.keys("f7").shows("1 question is due");
    driver.keys("enter");
    assert!(driver.screen().contains("1/1"), "{}", driver.screen());
    driver.keys("esc esc");
    let right = |item: &str| Fact::Reviewed { item: item.to_owned(), score: 1000, hints: 0 };
    let mut progress = Progress::of(&crate::driver::records(&driver.facts));
    progress.apply(&right(&item), 20_000 * day);
    assert!(progress.items[&item].review.is_open());
    progress.apply(&right(&item), 20_000 * day + 5);
    assert!(progress.items[&item].review.is_open(), "twice on one day is once");
    progress.apply(&right(&item), 20_001 * day);
    assert!(!progress.items[&item].review.is_open());
}

#[test]
fn review_says_when_there_is_nothing_and_records_what_is_answered() {
    let mut driver = Driver::new();
    driver.keys("f7").shows("There is nothing to review");
    driver.keys("enter");
    let wrong =
        Fact::Answered { item: "udhr/last-number".into(), quiz: None, answer: vec![], score: 0, tries: 2, hints: 0 };
    let mut driver = Driver::with(vec![wrong], Some("en"), false);
    driver.keys("f7 enter");
    for _ in 0..30 {
        if driver.facts.iter().any(|fact| matches!(fact, Fact::Reviewed { .. })) {
            break;
        }
        driver.keys("1 enter");
    }
    assert!(driver.facts.iter().any(|fact| matches!(fact, Fact::Reviewed { item, .. } if item == "udhr/last-number")));
    driver.keys("enter").shows("questions answered right");
}

#[test]
fn a_page_is_marked_found_again_and_unmarked() {
    let mut driver = lesson("en", "udhr/paris", 2, false);
    driver.keys("b").shows("marked");
    assert_eq!(driver.facts.last(), Some(&Fact::Bookmarked { lesson: "udhr/paris".into(), page: 2, on: true }));
    driver.keys("f8").shows(", page 3");
    driver.keys("enter").shows("marked");
    driver.keys("b");
    assert!(driver.app.progress().bookmarks.is_empty());
    let again = driver.comes_back();
    assert!(again.app.progress().bookmarks.is_empty());
}

#[test]
fn a_note_is_kept_only_after_the_question_listed_saved_and_deleted() {
    let mut driver = lesson("en", "udhr/paris", 1, false);
    driver.keys("n").shows("Nothing is stored unless you say so").types("my own words");
    driver.keys("enter").shows("Keep these words?").shows("/home/learner/progress");
    assert!(!driver.facts.iter().any(|fact| matches!(fact, Fact::Kept { .. })));
    driver.keys("2");
    assert!(matches!(driver.facts.last(), Some(Fact::Kept { text, .. }) if text == "my own words"));
    driver.keys("f8").shows("my own words");
    driver.choose("Save all notes").types("x");
    driver.keys("enter");
    assert!(
        matches!(&driver.ended, Some(Effect::File { name, text }) if name == "notes.txtx" && text.contains("my own words")),
        "{:?}",
        driver.ended
    );
    driver.ended = None;
    driver.keys("esc");
    driver.choose("Paris").choose("Delete it").shows("Delete these words?");
    assert!(driver.app.progress().kept.len() == 1);
    driver.choose("Delete it");
    assert!(driver.app.progress().kept.is_empty());
    driver.shows("The notebook is empty");
}

#[test]
fn a_note_that_is_not_kept_is_nowhere() {
    let mut driver = lesson("en", "udhr/paris", 1, false);
    driver.keys("n").types("secret");
    driver.keys("enter 1");
    assert!(!format!("{:?}", driver.facts).contains("secret"));
    driver.keys("n");
    assert!(!driver.screen().contains("secret"), "{}", driver.screen());
    // Left with Esc, the draft stays until she leaves.
    driver.types("draft");
    driver.keys("esc n").shows("draft");
}

/// Letters are extras, and extras on every keyboard: the same keys on a Russian, a
/// Thai and an Arabic one.
#[test]
fn letters_work_on_other_keyboards() {
    for (note, search) in [("т", "."), ("ื", "ฝ"), ("ى", "ظ")] {
        let mut driver = lesson("en", "udhr/paris", 1, false);
        driver.keys(note).shows("A note to");
        driver.keys("esc");
        if search != "." {
            driver.keys(search).shows("Words to look for");
        }
    }
}

#[test]
fn plain_mode_has_notes_and_marks_as_numbers() {
    let mut driver = lesson("en", "udhr/paris", 1, true);
    driver.line("82");
    assert!(matches!(driver.facts.last(), Some(Fact::Bookmarked { on: true, .. })));
    driver.line("81").line("words in a line").line("2");
    assert!(matches!(driver.facts.last(), Some(Fact::Kept { text, .. }) if text == "words in a line"));
}

#[test]
fn a_line_of_plain_mode_is_all_of_a_field() {
    let mut driver = Driver::with(vec![Fact::Language("en".into())], Some("en"), true);
    // A search that finds nothing is no dead end.
    driver.line("99").choose("Search").line("zzzqq");
    assert!(driver.lines().contains("Nothing was found for “zzzqq”"), "{}", driver.lines());
    driver.line("19").line("1");
    assert!(driver.lines().contains("Article 19"), "{}", driver.lines());
    // A path may begin with a slash; digits alone after it are a command.
    let mut driver = lesson("en", "udhr/paris", 1, true);
    driver.line("81").line("first words").line("2").line("81").line("other words").line("2");
    assert!(
        matches!(driver.facts.last(), Some(Fact::Kept { text, .. }) if text == "other words"),
        "{:?}",
        driver.facts
    );
    driver.line("99").choose("Notebook").choose("Save all notes").line("/tmp/notes.txt");
    assert!(matches!(&driver.ended, Some(Effect::File { name, .. }) if name == "/tmp/notes.txt"), "{:?}", driver.ended);
}

#[test]
fn a_note_that_was_cleared_is_deleted_after_the_question() {
    let mut driver = lesson("en", "udhr/paris", 1, false);
    driver.keys("n").types("mine").keys("enter 2 n ctrl-u enter").shows("Delete these words?");
    assert_eq!(driver.app.progress().kept.len(), 1);
    driver.choose("Delete it");
    assert!(driver.app.progress().kept.is_empty());
}

#[test]
fn drafts_stay_whatever_way_she_leaves() {
    let mut driver = lesson("en", "udhr/paris", 1, false);
    driver.keys("n").types("half a thought").keys("tab 2");
    driver.keys("enter").keys("n").shows("half a thought");
    assert!(!format!("{:?}", driver.facts).contains("half a thought"));
}

#[test]
fn long_pastes_are_quick_and_what_does_not_fit_is_said() {
    let mut driver = Driver::new();
    driver.keys("f3");
    driver.input(article26::app::message::Input::Paste("a ".repeat(5000)));
    driver.shows("There is no room for more here");
}

/// Search opened from search results a hundred times is still one search.
#[test]
fn screens_do_not_pile_up() {
    let mut driver = Driver::new();
    for _ in 0..50 {
        driver.keys("f3 f5 f8");
    }
    driver.keys("esc esc esc").shows("Thirty lights");
}

#[test]
fn marks_of_a_stranger_do_no_harm() {
    let gone = |lesson: &str, page| Fact::Bookmarked { lesson: lesson.into(), page, on: true };
    let facts = vec![
        gone("gone/lesson", 3),
        gone("udhr/paris", u16::MAX),
        Fact::Kept { place: "gone/a/b".into(), text: "t".into() },
    ];
    let mut driver = Driver::with(facts, Some("en"), false);
    driver.keys("f8").shows("page 65536");
    assert!(!driver.lines().contains("[gone"), "{}", driver.lines());
    driver.keys("enter");
    assert!(!driver.lines().contains("Open the lesson"), "{}", driver.lines());
    driver.keys("esc").choose("page 65536");
    assert!(driver.facts.iter().any(|fact| matches!(fact, Fact::Opened { lesson, .. } if lesson == "udhr/paris")));
}

#[test]
fn search_lands_at_the_content_notice() {
    use article26::app::screen::lesson::{Content, cards};
    let (library, _) = crate::driver::shelf();
    let mut driver = Driver::new();
    driver.keys("f3").types("Mariupol");
    assert!(!driver.lines().contains("Mariupol and"), "no excerpt from behind a notice");
    driver.keys("enter");
    let Place::Lesson(path, page) = driver.app.progress().place.clone() else {
        panic!("no lesson was opened");
    };
    let (course, lesson) = path.split_once('/').expect("a path");
    let course = library.course(course).expect("a course");
    let found = cards(course.lesson(lesson).expect("a lesson").1)[usize::from(page)].content.clone();
    assert!(matches!(found, Content::Notice(..)), "{found:?}");
}
