//! A pseudo-language: every word of every message is written with other letters,
//! and no other language is there. Whatever still shows a plain letter is a word
//! that the code says itself, or one that no message has.

use crate::driver::{Driver, key, shelf};
use article26::app::message::{House, Input};
use article26::app::screen::lesson::cards;
use article26::app::{App, Purpose, Start, Visit};
use article26::course::{Library, Shelved, picture};
use article26::language::{Catalog, Language, Source};
use article26::learn::code::Code;
use article26::learn::cohort::Cohort;
use article26::learn::fact::Fact;
use article26::learn::progress::Progress;
use article26::page::{Mark, Node, Page};
use fluent_syntax::ast;
use std::sync::{Arc, OnceLock};

/// A letter of the pseudo-language: never ASCII, still one cell and a letter.
fn other(c: char) -> char {
    match c {
        'a'..='z' => char::from_u32('\u{3b1}' as u32 + (c as u32 - 'a' as u32) % 24).expect("a Greek letter"),
        'A'..='Z' => char::from_u32('\u{410}' as u32 + (c as u32 - 'A' as u32)).expect("a Cyrillic letter"),
        _ => c,
    }
}

fn pattern(pattern: &mut ast::Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => *value = value.chars().map(other).collect(),
            ast::PatternElement::Placeable { expression } => inside(expression),
        }
    }
}

fn inside(expression: &mut ast::Expression<String>) {
    if let ast::Expression::Select { variants, .. } = expression {
        for variant in variants {
            pattern(&mut variant.value);
        }
    }
}

/// The text with all its words in other letters.
fn pseudo(text: &str) -> String {
    let mut resource = fluent_syntax::parser::parse(text.to_owned()).expect("a sound text");
    for entry in &mut resource.body {
        if let ast::Entry::Message(message) = entry {
            message.value.as_mut().map(pattern);
            message.attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
        }
    }
    fluent_syntax::serializer::serialize(&resource)
}

/// All courses in the pseudo-language alone; no Declaration, whose words are nobody's
/// message.
fn world() -> &'static (Arc<Library>, Arc<Catalog>) {
    static WORLD: OnceLock<(Arc<Library>, Arc<Catalog>)> = OnceLock::new();
    WORLD.get_or_init(|| {
        let (library, catalog) = shelf();
        let english = catalog.get("en").expect("English");
        let sources: Vec<Source> =
            english.sources().iter().map(|source| Source::new(source.name.clone(), pseudo(source.text()))).collect();
        let courses = library
            .courses
            .iter()
            .map(|course| Shelved::new(course.head.clone(), course.file().to_owned(), course.text().to_owned()))
            .collect();
        let pictures = library
            .pictures
            .iter()
            .map(|one| picture::Shelved::new(one.id.clone(), one.file.clone(), one.text().to_owned()))
            .collect();
        let twin = Library { courses, pictures, ..Library::default() };
        (Arc::new(twin), Arc::new(Catalog::new(vec![Language::new("en", sources)])))
    })
}

fn driver(facts: Vec<Fact>, plain: bool) -> Driver {
    start(facts, plain, None)
}

fn start(facts: Vec<Fact>, plain: bool, visit: Option<Visit>) -> Driver {
    let (library, catalog) = world().clone();
    let progress = Progress::of(&crate::driver::records(&facts));
    let app = App::new(Start {
        library,
        catalog,
        progress,
        language: Some("en".to_owned()),
        proposal: "en".to_owned(),
        kept_in: visit.is_none().then(|| "/1/2".to_owned()),
        plain,
        latin_only: false,
        files: visit.is_none(),
        indexes: Arc::default(),
        visit,
        minute: 0,
        seed: 1948,
        open: None,
    });
    Driver::around(app, facts, plain)
}

/// Everything that a page says, but for names of keys and drawings.
fn said(page: &Page) -> String {
    let mut out = vec![page.title.clone(), page.place.clone(), page.too_small.clone()];
    out.extend(page.message.clone());
    out.extend(page.hints.iter().map(|hint| hint.label.clone()));
    out.extend(page.commands.iter().map(|(_, label)| label.clone()));
    let mut flat = page.clone();
    flat.commands.clear();
    // What a learner writes, and the proposed name of a file, are no words of ours.
    for node in flat.body.iter_mut().chain(&mut flat.aside) {
        if let Node::Field { value, .. } = node {
            value.clear();
        }
    }
    flat.body.extend(flat.aside.clone());
    out.push(article26::paint::linear::paint(&flat, &article26::paint::linear::LinearWords::default(), false));
    out.join("\n")
}

/// Names of keys that help and commands show as they stand on keyboards.
const KEYS: [&str; 12] =
    ["PgUp", "PgDn", "Up", "Down", "Enter", "Space", "Esc", "Tab", "Left", "Right", "Ctrl", "Shift"];

/// The user name of a room.
const NAMES: [&str; 2] = ["room-1", "room-\u{2060}1"];

fn assert_foreign(page: &Page) {
    let text = said(page);
    for line in text.lines() {
        let mut line = line.to_owned();
        for name in KEYS.iter().chain(&NAMES) {
            line = line.replace(name, "");
        }
        // F1 to F12, Ctrl-X, and single letters that are keys.
        let word = line
            .split(|c: char| !c.is_ascii_alphanumeric())
            .find(|word| word.chars().filter(char::is_ascii_alphabetic).count() > 1);
        assert!(word.is_none(), "“{}” is no message's word, in “{line}” of the page {}", word.unwrap_or(""), page.key);
    }
}

#[test]
fn every_page_of_every_lesson_says_messages_only() {
    let (library, _) = world().clone();
    for shelved in &library.courses {
        let course = shelved.open().expect("a sound course");
        for lesson in &course.lessons {
            let path = format!("{}/{}", course.id, lesson.id);
            for page in 0..cards(lesson).len() {
                let page = u16::try_from(page).expect("few pages");
                let facts = vec![Fact::Opened { lesson: path.clone(), page }];
                let mut driver = driver(facts, false);
                assert_foreign(&driver.app.page());
                // An answer, whatever it is, and what is said of it.
                driver.keys("1 enter");
                assert_foreign(&driver.app.page());
            }
        }
    }
}

#[test]
fn every_screen_says_messages_only() {
    let walks = [
        "tab",
        "f1",
        "f2",
        "f3",
        "f5",
        "f6",
        "f7",
        "f8",
        "f5 enter",
        "f6 enter",
        "enter",
        "enter enter",
        "down enter",
        "enter end enter",
        "enter f9",
        "enter enter f9",
        "enter enter f11",
        "enter enter n x enter",
        "enter enter b f8",
        "f3 7 7 7",
        "tab up enter",
        "tab up up up enter",
    ];
    for plain in [false, true] {
        for walk in walks {
            let mut driver = driver(Vec::new(), plain);
            for word in walk.split(' ') {
                driver.input(Input::Key(key(word)));
                if driver.ended.is_none() {
                    assert_foreign(&driver.app.page());
                }
            }
        }
    }
}

#[test]
fn a_quiz_and_its_result_say_messages_only() {
    let (library, _) = world().clone();
    let course = library.course("udhr").expect("the course");
    let items = article26::learn::quiz::draw(&course, 1948);
    let mut driver = driver(vec![Fact::Drawn { course: "udhr".into(), seed: 1948, items, again: false }], false);
    for _ in 0..400 {
        assert_foreign(&driver.app.page());
        let end = driver.app.page().body.iter().find_map(|node| match node {
            Node::Menu(menu) if menu.entries.iter().any(|entry| matches!(entry.mark, Mark::Tick(_))) => {
                Some(menu.entries.len())
            }
            _ => None,
        });
        driver.keys("1");
        match end {
            Some(end) => driver.keys(&end.to_string()),
            None => driver.keys("enter"),
        };
        if driver.facts.iter().any(|fact| matches!(fact, Fact::Marked { .. })) {
            break;
        }
    }
    assert!(driver.facts.iter().any(|fact| matches!(fact, Fact::Marked { .. })), "the quiz came to its end");
    assert_foreign(&driver.app.page());
}

#[test]
fn every_screen_of_a_visit_says_messages_only() {
    if !cfg!(feature = "serve") {
        return;
    }
    // Names of rooms and user names are nobody's message.
    let visit = |purpose| Visit { lasting: true, days: Some(90), room: Some("1".to_owned()), purpose };
    let opened = || vec![Fact::Opened { lesson: "udhr/1".into(), page: 0 }];
    for plain in [false, true] {
        let walk = |facts: Vec<Fact>, purpose, steps: &[Result<&str, House>]| {
            let mut driver = start(facts, plain, Some(visit(purpose)));
            assert_foreign(&driver.app.page());
            for step in steps {
                match step {
                    Ok(keys) => driver.keys(keys),
                    Err(house) => driver.house(house.clone()),
                };
                if driver.ended.is_none() {
                    assert_foreign(&driver.app.page());
                }
            }
        };
        let notices = ["house-closing", "house-idle", "house-longest"].map(|id| Err(House::Notice(Some(id))));
        walk(Vec::new(), Purpose::Learn, &notices);
        let refused = |why| Err(House::Resumed(Err(why)));
        let resume = [Ok("up enter"), Ok("é enter"), refused("resume-unknown"), refused("resume-wait")];
        walk(Vec::new(), Purpose::Learn, &resume);
        walk(Vec::new(), Purpose::Learn, &[Ok("tab"), Ok("up up up up enter"), Ok("esc f1")]);
        let failed = |why| Err(House::Kept(Err(why)));
        let kept = || Err(House::Kept(Ok(Code([9; 7]))));
        let gone = |why| Err(House::Forgotten(Err(why)));
        let keep = [
            Ok("up enter"),
            Ok("1"),
            failed("store-away"),
            failed("store-gone"),
            failed("store-full"),
            Ok("1"),
            kept(),
            Ok("2"),
            Ok("2"),
            gone("store-away"),
            Ok("2"),
            Ok("2"),
            Err(House::Forgotten(Ok(()))),
            kept(),
        ];
        walk(opened(), Purpose::Learn, &keep);
        walk(opened(), Purpose::Learn, &[Ok("esc"), Ok("1"), failed("store-away"), Ok("1"), kept(), Ok("tab")]);
        let back = Progress::of(&crate::driver::records(&opened()));
        walk(Vec::new(), Purpose::Learn, &[Err(House::Resumed(Ok(Box::new(back)))), Ok("tab 1 0")]);
        walk(Vec::new(), Purpose::Attract, &[Err(House::Tick), Ok("1")]);
        let mut cohort = Cohort::default();
        let mut members: Vec<_> = (0..4).map(|_| cohort.enter()).collect();
        let head = &world().0.courses[0].head;
        for member in &mut members {
            cohort.apply(member, &Fact::Opened { lesson: format!("{}/{}", head.id, head.lessons[0].0), page: 0 });
        }
        let few = Arc::new(cohort.clone());
        let item = format!("{}/{}", head.id, head.items[0].0);
        let answered = Fact::Answered { item, quiz: None, answer: vec![], score: 0, tries: 1, hints: 0 };
        for member in &mut members {
            cohort.apply(member, &answered);
        }
        let unlocked = |outcome| Err(House::Unlocked(outcome));
        let train = [
            Ok("1 enter"),
            unlocked(Err("unlock-wrong")),
            unlocked(Err("unlock-wait")),
            unlocked(Ok("1".to_owned())),
            Err(House::Group(few)),
            Err(House::Group(Arc::new(cohort))),
            Ok("f1"),
            Ok("esc tab"),
        ];
        walk(Vec::new(), Purpose::Train, &train);
        // She named no room: the secret does.
        let any = Visit { room: None, ..visit(Purpose::Train) };
        let mut driver = start(Vec::new(), plain, Some(any));
        assert_foreign(&driver.app.page());
        driver.keys("1 enter").house(House::Unlocked(Err("unlock-none")));
        assert_foreign(&driver.app.page());
    }
}
