//! Screens driven with keys, seen in both paintings.

use crate::driver::{Driver, rows, shelf, squeeze};
use article26::app::message::{Effect, Input, Key};
use article26::learn::fact::Fact;
use article26::learn::progress::Progress;
use article26::page::Node;
use article26::paint::glyphs;
use article26::paint::theme::Theme;

#[test]
fn a_learner_picks_a_language_and_sees_thirty_lights() {
    let mut driver = Driver::with(Vec::new(), None, false);
    driver.shows("Choose a language").shows("Nederlands").shows("Svenska").shows("ไทย");
    let swedish = shelf().1.offered().iter().position(|language| language.tag == "sv").expect("Swedish");
    driver.keys(&"down ".repeat(swedish)).keys("enter");
    assert_eq!(driver.facts, [Fact::Language("sv".into())]);
    let page = driver.app.page();
    let lights: usize = page
        .body
        .iter()
        .map(|node| if let Node::Lights { groups, .. } = node { groups.iter().map(|(_, l)| l.len()).sum() } else { 0 })
        .sum();
    assert_eq!(lights, 30);
}

/// From home through a module into a lesson, and back next time.
#[test]
fn she_finds_herself_at_the_same_place() {
    let mut driver = Driver::new();
    driver.keys("enter enter right right right");
    let place = driver.screen();
    assert!(place.contains("4/"), "{place}");
    driver.keys("ctrl-c");
    assert_eq!(driver.ended, Some(Effect::Quit));
    assert_eq!(driver.comes_back().screen(), place);
}

#[test]
fn reading_scrolls_before_it_turns() {
    let mut driver = Driver::new();
    driver.size = (40, 12);
    driver.keys("enter enter");
    let first = driver.screen();
    driver.keys("space");
    let second = driver.screen();
    assert!(second.contains("1/") && first != second, "{second}");
    for _ in 0..40 {
        driver.keys("space");
        if !driver.screen().contains("1/") {
            break;
        }
    }
    assert!(driver.screen().contains("2/"), "{}", driver.screen());
}

/// Goes to a page of a lesson by its facts.
fn at(lesson: &str, page: u16) -> Driver {
    Driver::with(vec![Fact::Language("en".into()), Fact::Opened { lesson: lesson.into(), page }], Some("en"), false)
}

/// The first page of a course that asks an item of this kind.
fn page_with(kind: &str) -> (String, u16, article26::course::Item) {
    use article26::app::screen::lesson::{Content, cards};
    let (library, _) = crate::driver::shelf();
    for shelved in &library.courses {
        let course = shelved.open().expect("a sound course");
        for lesson in &course.lessons {
            for (at, card) in cards(lesson).iter().enumerate() {
                if let Content::Ask(id) = &card.content {
                    let item = course.item(id).expect("an item");
                    if item.kind.name() == kind {
                        return (format!("{}/{}", course.id, lesson.id), u16::try_from(at).unwrap(), item.clone());
                    }
                }
            }
        }
    }
    panic!("no lesson asks a {kind}");
}

#[test]
fn a_wrong_answer_says_why_and_may_be_tried_again() {
    let (lesson, page, item) = page_with("SingleChoice");
    let article26::question::AnyKind::SingleChoice(choice) = &item.kind else { panic!("a single choice") };
    let course = lesson.split('/').next().unwrap();
    let name = article26::course::words::item(course, &item.id);
    let words = |driver: &Driver, id: &str| article26::app::join_lines(&driver.app.words().attribute(&name, id));
    let mut driver = at(&lesson, page);
    // Find the number under which a wrong choice is shown.
    let wrong = choice.choices.iter().find(|id| !choice.answers.contains(id)).unwrap();
    let label = words(&driver, wrong);
    let number = menu_number(&driver, &label);
    driver.keys(&number.to_string());
    let why = words(&driver, &format!("{wrong}-why"));
    driver.shows(&first_words(&why)).shows("Not quite");
    driver.shows("Try once more");
    assert!(!driver.facts.iter().any(|f| matches!(f, Fact::Answered { .. })), "a try is no answer yet");
    driver.keys("1");
    let right = menu_number(&driver, &words(&driver, &choice.answers[0]));
    driver.keys(&right.to_string());
    assert!(matches!(driver.facts.last(), Some(Fact::Answered { score: 1000, tries: 2, .. })), "{:?}", driver.facts);
}

fn menu_number(driver: &Driver, label: &str) -> usize {
    let page = driver.app.page();
    let menu =
        page.body.iter().find_map(|node| if let Node::Menu(menu) = node { Some(menu) } else { None }).expect("a menu");
    let plain = article26::page::Rich::from(label).text();
    1 + menu
        .entries
        .iter()
        .position(|entry| entry.label.text() == plain)
        .unwrap_or_else(|| panic!("no entry “{label}” in {:?}", menu.entries))
}

/// Number of the entry that gives the answer, where entries are ticked.
fn tick_end(driver: &Driver) -> Option<usize> {
    driver.app.page().body.iter().find_map(|node| match node {
        Node::Menu(menu) if menu.entries.iter().any(|entry| matches!(entry.mark, article26::page::Mark::Tick(_))) => {
            Some(menu.entries.len())
        }
        _ => None,
    })
}

fn first_words(text: &str) -> String {
    let plain: Vec<String> = article26::app::paragraphs(text).iter().map(article26::page::Rich::text).collect();
    plain[0].split_whitespace().take(5).collect::<Vec<_>>().join(" ")
}

/// Every kind can be answered to its end with digits and Enter alone, in both
/// modes.
#[test]
fn every_kind_can_be_answered_with_digits_and_enter() {
    for kind in article26::question::KINDS {
        let (lesson, page, _) = page_with(kind);
        let mut driver = at(&lesson, page);
        for step in 0..40 {
            if driver.facts.iter().any(|fact| matches!(fact, Fact::Answered { .. })) {
                break;
            }
            assert!(step < 39, "{kind} has no end:\n{}", driver.screen());
            let last = tick_end(&driver);
            match (step % 2, last) {
                (0, _) => driver.keys("1"),
                (_, Some(last)) => driver.keys(&last.to_string()),
                (_, None) => driver.keys("enter"),
            };
        }
        let before = driver.screen();
        // What was answered is there next time, but for words that only she wrote.
        let after = driver.comes_back().screen();
        if *kind == "FillIn" {
            assert!(before.contains("You wrote") && !after.contains("You wrote"), "{after}");
            assert!(after.contains("The answer"), "{after}");
        } else {
            assert_eq!(after, before, "{kind}");
        }
        let mut plain =
            Driver::with(vec![Fact::Language("en".into()), Fact::Opened { lesson, page }], Some("en"), true);
        for step in 0..40 {
            if plain.facts.iter().any(|fact| matches!(fact, Fact::Answered { .. })) {
                break;
            }
            assert!(step < 39, "{kind} has no end in plain mode:\n{}", plain.lines());
            plain.line(if step % 2 == 0 { "1" } else { "" });
        }
    }
}

#[test]
fn the_language_changes_in_the_middle_of_a_quiz() {
    let mut driver = Driver::new();
    driver.keys("enter up enter enter");
    assert!(matches!(driver.facts.last(), Some(Fact::Drawn { .. })), "{:?}", driver.facts);
    let english = driver.app.page();
    driver.keys("f2");
    let thai = driver
        .app
        .page()
        .body
        .iter()
        .find_map(|n| {
            if let Node::Menu(m) = n { m.entries.iter().position(|e| e.label.text() == "ไทย") } else { None }
        })
        .expect("Thai is offered");
    driver.keys(&(thai + 1).to_string());
    let page = driver.app.page();
    assert_eq!(page.key, english.key);
    assert_ne!(page.body, english.body);
    assert!(driver.screen().contains("1/"), "{}", driver.screen());
    let drawn = driver.facts.iter().filter(|f| matches!(f, Fact::Drawn { .. })).count();
    assert_eq!(drawn, 1, "the attempt is the same");
    // And it is there next time, in that language.
    let squeezed = squeeze(&driver.screen());
    assert_eq!(squeeze(&driver.comes_back().screen()), squeezed);
}

#[test]
fn a_quiz_is_drawn_answered_and_marked() {
    let mut driver = Driver::new();
    driver.keys("enter up enter enter");
    for _ in 0..400 {
        if driver.facts.iter().any(|fact| matches!(fact, Fact::Marked { .. })) {
            break;
        }
        let writes = driver.app.page().body.iter().any(|n| matches!(n, Node::Field { cursor: Some(_), .. }));
        let last = tick_end(&driver).map(|last| format!("2 {last}"));
        driver.keys(last.as_deref().unwrap_or(if writes { "x enter" } else { "2 enter" }));
    }
    let Some(Fact::Marked { score, passed, .. }) =
        driver.facts.iter().find(|fact| matches!(fact, Fact::Marked { .. })).cloned()
    else {
        panic!("no mark:\n{}", driver.screen())
    };
    assert_eq!(passed, score >= 700);
    let answered = driver.facts.iter().filter(|fact| matches!(fact, Fact::Answered { quiz: Some(_), .. })).count();
    assert_eq!(answered, 12);
    // The result says how much, and each question can be opened.
    let percent = format!("{} %", score / 10);
    driver.shows(&percent);
    if !passed {
        driver.shows("Repeat what was not right");
        driver.keys("1");
        assert!(matches!(driver.facts.last(), Some(Fact::Drawn { again: true, .. })));
    }
}

#[test]
fn a_stance_is_kept_and_never_marked() {
    use article26::app::screen::lesson::{Content, cards};
    let (library, _) = crate::driver::shelf();
    let course = library.course("udhr").unwrap();
    let (lesson, at_page) = course
        .lessons
        .iter()
        .find_map(|lesson| {
            cards(lesson)
                .iter()
                .position(|card| matches!(&card.content, Content::Stance(..)))
                .map(|at| (lesson.id.clone(), at))
        })
        .expect("a stance");
    let mut driver = at(&format!("udhr/{lesson}"), u16::try_from(at_page).unwrap());
    driver.shows("There is no right answer").keys("4");
    assert!(driver.facts.iter().any(|fact| matches!(fact, Fact::Stance { value: 4, after: false, .. })));
    assert!(!driver.facts.iter().any(|fact| matches!(fact, Fact::Answered { .. })));
}

#[test]
fn words_are_kept_only_after_the_clear_question() {
    use article26::app::screen::lesson::{Content, cards};
    let (library, _) = crate::driver::shelf();
    let course = library.course("udhr").unwrap();
    let (lesson, page) = course
        .lessons
        .iter()
        .find_map(|lesson| {
            cards(lesson)
                .iter()
                .position(|card| matches!(&card.content, Content::Reflection(_)))
                .map(|at| (lesson.id.clone(), at))
        })
        .expect("a reflection");
    let start = || at(&format!("udhr/{lesson}"), u16::try_from(page).unwrap());
    let kept = |driver: &Driver| driver.facts.iter().any(|fact| matches!(fact, Fact::Kept { .. }));
    let mut driver = start();
    driver.keys("2 h e l l o enter");
    driver.shows("Keep these words?").shows("/home/learner/progress");
    assert!(!kept(&driver));
    driver.keys("1");
    assert!(!kept(&driver));
    let mut driver = start();
    driver.keys("2 h e l l o enter 2");
    assert!(kept(&driver));
    // And they can be taken back.
    let mut again = Driver::with(driver.facts.clone(), Some("en"), false);
    again.keys("left");
    while !again.lines().contains("hello") {
        again.keys("left");
    }
    again.keys("3");
    assert!(Progress::of(&crate::driver::records(&again.facts)).kept.is_empty());
}

#[test]
fn a_notice_can_be_skipped_without_loss() {
    use article26::app::screen::lesson::{Content, cards};
    let (library, _) = crate::driver::shelf();
    let course = library.course("hate-speech").unwrap();
    let (lesson, all, page) = course
        .lessons
        .iter()
        .find_map(|lesson| {
            let all = cards(lesson);
            let at = all.iter().position(|card| matches!(&card.content, Content::Notice(..)))?;
            Some((lesson.id.clone(), all, at))
        })
        .expect("a notice");
    let mut driver = at(&format!("hate-speech/{lesson}"), u16::try_from(page).unwrap());
    driver.shows("Skip this part; nothing is lost").keys("2");
    let step = all[page].step;
    let expected = all.iter().position(|card| card.step > step);
    match (expected, driver.facts.last()) {
        (Some(expected), Some(Fact::Opened { page, .. })) => {
            assert_eq!(usize::from(*page), expected);
        }
        (None, Some(Fact::Finished { .. })) => {}
        other => panic!("{other:?}"),
    }
}

#[test]
fn everything_is_reached_with_tab_arrows_enter_and_digits() {
    let mut driver = Driver::new();
    let numbered = [
        ("3", "Words to look for"),
        ("4", "Type to narrow the list"),
        ("5", "Preamble"),
        ("6", "There is nothing to review"),
        ("7", "The notebook is empty"),
        ("8", "Choose a language"),
        ("9", "Keys and help"),
        ("0", "About Article 26"),
    ];
    for (number, words) in numbered {
        driver.keys("tab").keys(number);
        driver.shows(words);
        driver.keys("esc");
    }
    // The cursor goes round: leaving at once is one step up.
    driver.keys("tab up enter");
    assert_eq!(driver.ended, Some(Effect::QuickExit));
}

#[test]
fn quick_exit_works_everywhere_even_in_a_field() {
    let (lesson, page, _) = page_with("FillIn");
    for keys in ["f10", "ctrl-x"] {
        for mut driver in [Driver::new(), at(&lesson, page), Driver::with(Vec::new(), None, false)] {
            driver.keys(keys);
            assert_eq!(driver.ended, Some(Effect::QuickExit));
        }
    }
}

#[test]
fn help_lists_the_keys_that_work_beneath() {
    let mut driver = at("udhr/morning", 0);
    let bindings: Vec<String> = driver.app.page().hints.iter().map(|hint| hint.label.clone()).collect();
    driver.keys("f1");
    for label in bindings {
        assert!(driver.lines().contains(&label), "help does not list “{label}”:\n{}", driver.lines());
    }
}

#[test]
fn failing_to_save_is_said_and_unsaid() {
    let mut driver = Driver::new();
    driver.input(Input::Unsaved("store-full", 2));
    driver.shows("Not saved: the disk is full");
    driver.keys("down");
    driver.shows("Not saved");
    driver.input(Input::Saved);
    driver.shows("Saved again");
}

#[test]
fn every_size_is_painted_and_nothing_is_lost() {
    let mut driver = at("udhr/paris", 4);
    driver.size = (80, 24);
    let before = driver.screen();
    for size in [(20, 6), (19, 5), (1, 1), (40, 12), (200, 60), (120, 40)] {
        driver.size = size;
        let screen = driver.screen();
        assert!(!screen.trim().is_empty(), "{size:?}");
    }
    driver.size = (19, 5);
    assert!(squeeze(&driver.screen()).contains("Thewindowistoosmall"), "{}", driver.screen());
    driver.size = (80, 24);
    assert_eq!(driver.screen(), before);
}

#[test]
fn ascii_is_ascii_and_no_colour_is_no_colour() {
    for keys in ["", "enter", "enter enter right", "tab"] {
        let mut driver = Driver::new();
        driver.keys(keys);
        driver.look = article26::paint::grid::Look { theme: Theme::None, glyphs: glyphs::ASCII, ..driver.look };
        let (buffer, _) = driver.paint();
        assert!(rows(&buffer).is_ascii(), "{}", rows(&buffer));
        assert!(
            buffer
                .content
                .iter()
                .all(|cell| cell.fg == ratatui::style::Color::Reset && cell.bg == ratatui::style::Color::Reset)
        );
    }
}

/// Both paintings show the same words on every kind of page.
#[test]
fn both_paintings_show_the_same() {
    let mut driver = at("udhr/morning", 0);
    driver.size = (100, 60);
    for _ in 0..12 {
        let page = driver.app.page();
        let (screen, lines) = (squeeze(&driver.screen()), squeeze(&driver.lines()));
        for node in &page.body {
            for words in words_of(node) {
                assert!(screen.contains(&squeeze(&words)), "the grid lacks “{words}”:\n{}", driver.screen());
                assert!(lines.contains(&squeeze(&words)), "the lines lack “{words}”:\n{}", driver.lines());
            }
        }
        driver.keys("right");
    }
}

fn words_of(node: &Node) -> Vec<String> {
    match node {
        Node::Heading(_, rich) | Node::Text(rich) => vec![rich.text()],
        Node::Label(text) => vec![text.clone()],
        Node::List { entries, .. } => entries.iter().map(article26::page::Rich::text).collect(),
        Node::Note { text, .. } => text.iter().map(article26::page::Rich::text).collect(),
        Node::Menu(menu) => menu.entries.iter().map(|entry| entry.label.text()).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn a_paste_answers_nothing() {
    let mut driver = Driver::new();
    driver.keys("enter up enter enter");
    let before = driver.facts.len();
    driver.input(Input::Paste("1\n2\n3\n".repeat(300)));
    assert_eq!(driver.facts.len(), before);
    driver.input(Input::Key(Key::Char('€')));
    assert_eq!(driver.facts.len(), before);
}

/// Letters are extras: hints, taking back and answering again are in the menu.
#[test]
fn what_letters_do_is_in_the_menu_too() {
    let (lesson, page, item) = page_with("Match");
    assert!(item.hints > 0);
    let mut driver = at(&lesson, page);
    driver.size = (80, 40);
    driver.keys("tab").shows("hint");
    driver.choose("hint").shows("Hint 1 of");
    driver.keys("1 tab").shows("take back").choose("take back");
    assert!(!driver.lines().contains("So far"), "{}", driver.lines());
}
