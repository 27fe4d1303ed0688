//! A house with visitors: resume codes, leaving, the screen that waits, notices,
//! and a trainer's room, by keys and by lines.

use crate::driver::{Driver, records, shelf, squeeze};
use article26::app::message::{Effect, House, Input, Key};
use article26::app::{Purpose, Visit};
use article26::language::FluentValue;
use article26::learn::code::Code;
use article26::learn::cohort::Cohort;
use article26::learn::fact::Fact;
use article26::learn::progress::Progress;
use article26::page::Node;
use std::collections::BTreeSet;
use std::sync::Arc;

fn visit() -> Visit {
    Visit { lasting: true, days: Some(90), ..Visit::default() }
}

const CODE: Code = Code([1, 2, 3, 50, 100, 200, 255]);

/// The words of a code in a language.
fn words(tag: &str) -> Vec<String> {
    let list = shelf().1.get(tag).and_then(|language| language.format("code-words", None, None)).expect("the list");
    let list: Vec<&str> = list.split_whitespace().collect();
    CODE.spell(&list)
}

fn message(driver: &Driver) -> String {
    driver.app.page().message.unwrap_or_default()
}

/// Opens a lesson, so that there is something to keep, and walks home.
fn learner(visit: Visit, plain: bool) -> Driver {
    let mut driver = Driver::visiting(visit, Some("en"), plain);
    if plain {
        driver.line("1").choose("An ordinary morning").line("99").choose("Home");
    } else {
        driver.keys("1 enter enter tab 2");
    }
    assert!(driver.facts.iter().any(|fact| matches!(fact, Fact::Opened { .. })), "{}", driver.lines());
    driver
}

#[test]
fn a_code_is_taken_shown_and_deleted() {
    for (plain, size) in [(false, (80, 24)), (false, (40, 12)), (true, (80, 24))] {
        let mut driver = learner(visit(), plain);
        driver.size = size;
        driver.keys("tab").choose("Keep my progress");
        assert!(driver.lines().contains("90 days"), "{}", driver.lines());
        take(&mut driver, "Give me a code");
        assert_eq!(driver.asked, [Effect::Keep]);
        assert!(driver.lines().contains("One moment"));
        driver.house(House::Kept(Ok(CODE)));
        let lines = driver.lines();
        for (at, word) in words("en").iter().enumerate() {
            assert!(lines.contains(&format!("{}. {word}", at + 1)), "{lines}");
        }
        assert!(lines.contains("90 days") && !lines.contains("already have"), "{lines}");
        take(&mut driver, "I have written it down");
        // It can be seen again, and ends without a question.
        driver.keys("tab").choose("My resume code");
        assert!(driver.lines().contains(&words("en")[0]));
        // In another language they are other words, and the same code.
        assert!(driver.lines().contains("This is the code that you already have"), "{}", driver.lines());
        take(&mut driver, "Delete what is kept");
        assert_eq!(driver.asked.len(), 1);
        take(&mut driver, "Delete it");
        assert_eq!(driver.asked, [Effect::Keep, Effect::Forget]);
        driver.house(House::Forgotten(Err("store-away")));
        assert!(squeeze(&driver.lines()).contains("Notdeletedyet"), "{}", driver.lines());
        take(&mut driver, "Delete what is kept");
        take(&mut driver, "Delete it");
        driver.house(House::Forgotten(Ok(())));
        assert_eq!(message(&driver), "Deleted. The seven words open nothing any more.");
        driver.keys("tab").choose("Keep my progress");
    }
}

/// Takes an entry by its number, in sight or not.
fn take(driver: &mut Driver, label: &str) {
    let page = driver.app.page();
    let menu = page.body.iter().find_map(|node| if let Node::Menu(menu) = node { Some(menu) } else { None });
    let labels: Vec<String> = menu.expect("a menu").entries.iter().map(|entry| entry.label.text()).collect();
    let at = labels
        .iter()
        .position(|other| other.starts_with(label))
        .unwrap_or_else(|| panic!("no “{label}” in {labels:?}"));
    driver.input(Input::Key(Key::Char(char::from_digit(u32::try_from(at + 1).unwrap(), 10).unwrap())));
}

/// Nothing that she writes is kept here, but until she leaves it is hers as on a
/// machine of her own.
#[test]
fn the_notebook_lists_what_she_wrote_during_her_visit() {
    for plain in [false, true] {
        let mut driver = learner(visit(), plain);
        driver.keys("f8").shows("The notebook is empty").shows("What you write here is gone when you leave.");
        driver.keys("esc 1").shows("An ordinary morning");
        let write = |driver: &mut Driver, text: &str| {
            if plain {
                driver.line("81").line(text);
            } else {
                driver.keys("n").types(text).keys("enter");
            }
        };
        write(&mut driver, "my own words");
        driver.keys("f8").shows("my own words").shows("What you write here is gone when you leave.");
        // Read, changed, opened at its place, deleted.
        driver.choose("An ordinary morning").shows("my own words").choose("Change the note");
        if plain {
            driver.line("other words");
        } else {
            driver.keys("ctrl-u").types("other words").keys("enter");
        }
        driver.shows("other words").choose("An ordinary morning").choose("Delete it").shows("Delete these words?");
        assert!(!driver.lines().contains("progress file"), "{}", driver.lines());
        driver.choose("Delete it").shows("The notebook is empty").keys("esc");
        if plain {
            driver.line("81");
        } else {
            driver.keys("n");
        }
        assert!(!driver.lines().contains("other words"), "{}", driver.lines());
        assert!(!format!("{:?}", driver.facts).contains("words"), "{:?}", driver.facts);
    }
    // From the field itself: what was deleted above it does not come back.
    let mut driver = learner(visit(), false);
    driver.keys("1 n").types("not to stay").keys("f8").shows("not to stay").choose("An ordinary morning");
    driver.choose("Delete it").choose("Delete it").keys("esc").shows("A note to");
    assert!(!driver.lines().contains("not to stay"), "{}", driver.lines());
}

#[test]
fn the_notebook_of_a_visit_lists_reflections() {
    let mut driver = learner(visit(), false);
    driver.keys("1");
    for _ in 0..40 {
        if driver.lines().contains("Write something") {
            break;
        }
        driver.keys("right");
    }
    driver.choose("Write something").types("what I think").keys("enter f8").shows("what I think");
    driver.choose("An ordinary morning").choose("Delete it").choose("Delete it").shows("The notebook is empty");
}

#[test]
fn what_is_not_kept_is_no_dead_end() {
    for plain in [false, true] {
        let mut driver = learner(visit(), plain);
        driver.choose("Keep my progress").choose("Give me a code");
        driver.house(House::Kept(Err("store-away")));
        driver.shows("Not kept this time: the place where it is kept cannot be reached.");
        driver.choose("Try again");
        assert_eq!(driver.asked, [Effect::Keep, Effect::Keep]);
        driver.house(House::Kept(Err("store-full"))).choose("Go on without a code");
        driver.shows("Keep my progress");
    }
    // Gone before the answer: it is said all the same, and nothing is asked twice.
    let mut driver = learner(visit(), false);
    driver.choose("Keep my progress").choose("Give me a code").keys("esc");
    driver.choose("Keep my progress").shows("One moment").keys("esc");
    driver.house(House::Kept(Ok(CODE)));
    assert_eq!(driver.asked, [Effect::Keep]);
    driver.shows("Your progress is kept.").shows("My resume code");
}

#[test]
fn a_code_brings_her_back_in_her_language() {
    for (plain, typed) in [(false, "nl"), (true, "en")] {
        let mut driver = Driver::visiting(visit(), Some("en"), plain);
        driver.choose("Come back with a resume code").shows("seven words");
        let write = |driver: &mut Driver, text: &str| {
            if plain {
                driver.line(text);
            } else {
                driver.types(text).keys("enter");
            }
        };
        write(&mut driver, "airport album");
        driver.shows("A code has seven words; here are 2.");
        if !plain {
            driver.keys("ctrl-u");
        }
        write(&mut driver, "airport album almond coffee quux snow zipper");
        driver.shows("Word 5 is not in the list.");
        if !plain {
            driver.keys("ctrl-u");
        }
        // In the words of any language, whatever hers is now.
        write(&mut driver, &words(typed).join(" ").to_uppercase());
        assert_eq!(driver.asked, [Effect::Resume(CODE)]);
        driver.shows("is being looked for");
        driver.house(House::Resumed(Err("resume-unknown"))).shows("Nothing is kept under these words");
        // The words stay to be mended.
        assert!(driver.lines().to_lowercase().contains(&words(typed)[1]), "{}", driver.lines());
        driver.house(House::Resumed(Err("store-away"))).shows("cannot be reached");
        write(&mut driver, if plain { "airport album almond coffee jam snow zipper" } else { " " });
        assert_eq!(driver.asked.len(), 2, "{:?}", driver.asked);
        let facts = vec![
            Fact::Language("nl".into()),
            Fact::Opened { lesson: "udhr/morning".into(), page: 2 },
            Fact::Finished { lesson: "udhr/morning".into() },
        ];
        let lesson = &shelf().0.courses[0].head.lessons[0].0;
        let facts: Vec<Fact> = facts
            .into_iter()
            .map(|fact| match fact {
                Fact::Opened { page, .. } => Fact::Opened { lesson: format!("udhr/{lesson}"), page },
                Fact::Finished { .. } => Fact::Finished { lesson: format!("udhr/{lesson}") },
                other => other,
            })
            .collect();
        let progress = Progress::of(&records(&facts));
        driver.house(House::Resumed(Ok(Box::new(progress.clone()))));
        assert_eq!(driver.app.progress(), &progress);
        assert!(message(&driver).contains("Welkom terug"), "{}", message(&driver));
        assert!(driver.app.page().place.starts_with("3/"), "{:?}", driver.app.page().place);
        // She has the code of that visit, in the words of her language.
        driver.keys("tab 2").choose("Mijn terugkeercode").shows(&words("nl")[0]);
        assert!(driver.lines().contains("Heb je andere woorden opgeschreven"), "{}", driver.lines());
        driver.keys("esc esc");
        assert_eq!(driver.ended, Some(Effect::Quit));
    }
}

#[test]
fn a_terminal_of_latin_letters_keeps_its_language() {
    use article26::app::{App, Start};
    let (library, catalog) = shelf().clone();
    let mut driver = Driver::around(
        App::new(Start {
            library,
            catalog,
            progress: Progress::default(),
            language: Some("en".into()),
            proposal: "en".into(),
            kept_in: None,
            plain: false,
            latin_only: true,
            files: false,
            indexes: std::sync::Arc::default(),
            visit: Some(visit()),
            minute: 0,
            seed: 1,
            open: None,
        }),
        Vec::new(),
        false,
    );
    let progress = Progress { language: Some("th".into()), ..Progress::default() };
    driver.house(House::Resumed(Ok(Box::new(progress)))).shows("Welcome back");
}

#[test]
fn leaving_asks_once_and_traps_nobody() {
    for plain in [false, true] {
        let quit = |driver: &mut Driver| {
            if plain {
                driver.line("q");
            } else {
                driver.keys("ctrl-c");
            }
        };
        let mut driver = learner(visit(), plain);
        quit(&mut driver);
        assert_eq!(driver.ended, None);
        driver.shows("Before you leave").shows("90 days").choose("Stay").shows("Keep my progress");
        // Out of home, she is asked; a second time leaves.
        driver.keys("esc").shows("Before you leave").keys("esc").shows("Keep my progress");
        quit(&mut driver);
        quit(&mut driver);
        assert_eq!(driver.ended, Some(Effect::Quit));
        // Without a code.
        let mut driver = learner(visit(), plain);
        quit(&mut driver);
        driver.choose("Leave without a code");
        assert_eq!(driver.ended, Some(Effect::Quit));
        // With one.
        let mut driver = learner(visit(), plain);
        quit(&mut driver);
        driver.choose("Take a code, then leave");
        assert_eq!(driver.asked, [Effect::Keep]);
        driver.house(House::Kept(Err("store-away"))).choose("Try again").house(House::Kept(Ok(CODE)));
        driver.choose("Leave now");
        assert_eq!(driver.ended, Some(Effect::Quit));
        // At once.
        let mut driver = learner(visit(), plain);
        driver.keys("f10");
        assert_eq!(driver.ended, Some(Effect::QuickExit));
        // Nothing to lose, or nowhere to keep it.
        for mut driver in [
            Driver::visiting(visit(), Some("en"), plain),
            learner(Visit { lasting: true, days: None, ..visit() }, plain),
        ] {
            assert!(!driver.lines().contains("Before you leave") && !driver.lines().contains("Keep my"));
            quit(&mut driver);
            assert_eq!(driver.ended, Some(Effect::Quit));
        }
    }
}

#[test]
fn notices_stay_until_they_are_taken_back() {
    let mut driver = learner(visit(), false);
    driver.house(House::Notice(Some("house-closing"))).shows("This house closes soon. What is kept under a resume");
    driver.keys("down").shows("This house closes soon.");
    driver.input(Input::Unsaved("store-away", 2));
    driver.shows("This house closes soon.").shows("2 answers or steps wait");
    driver.house(House::Notice(Some("house-idle"))).shows("Is anybody there?");
    driver.house(House::Notice(None));
    driver.input(Input::Saved);
    assert!(!driver.lines().contains("Is anybody there?"), "{}", driver.lines());
    driver.house(House::Kept(Ok(CODE))).house(House::Notice(Some("house-longest")));
    driver.shows("under your code is safe");
    // Who did nothing yet is offered no code, and told of none.
    let mut driver = Driver::visiting(visit(), Some("en"), false);
    driver.house(House::Notice(Some("house-closing"))).shows("This house closes soon. Thank you for learning here.");
    driver.house(House::Notice(Some("house-longest"))).shows("in five minutes. Thank you for learning here.");
    // Line by line it is said with the next page, and not with every page.
    let mut driver = learner(visit(), true);
    driver.house(House::Notice(Some("house-closing")));
    driver.line("2").shows("This house closes soon.");
    driver.line("95");
    assert!(!driver.lines().contains("closes soon"), "{}", driver.lines());
    driver.house(House::Notice(Some("house-longest"))).shows("five minutes");
    driver.app.said();
    driver.line("2");
    assert!(!driver.lines().contains("five minutes"), "{}", driver.lines());
}

#[test]
fn what_waits_shows_the_rights_and_any_key_begins() {
    let attract = || Visit { lasting: true, purpose: Purpose::Attract, ..visit() };
    for size in [(80, 24), (40, 12)] {
        let mut driver = Driver::visiting(attract(), None, false);
        driver.size = size;
        let mut seen = BTreeSet::new();
        let mut last = (String::new(), String::new());
        for step in 0..60 {
            let page = driver.app.page();
            let texts: Vec<String> = page
                .body
                .iter()
                .filter_map(|node| match node {
                    Node::Label(words) => Some(words.clone()),
                    Node::Heading(_, rich) => Some(rich.text()),
                    _ => None,
                })
                .collect();
            let [article, sentence] = &texts[..] else { panic!("step {step}: {texts:?}") };
            let (_, painted) = driver.paint();
            assert!(painted.extent.at_end() && painted.extent.clipped == 0, "{}", driver.screen());
            assert!(!sentence.chars().next().is_some_and(char::is_numeric), "{sentence}");
            seen.insert(page.place.clone());
            assert_ne!(last.0, page.place, "the language changes");
            assert_ne!(last.1, *article, "the article changes");
            last = (page.place, article.clone());
            driver.house(House::Tick);
        }
        assert_eq!(seen.len(), 9, "{seen:?}");
        // The key begins and does nothing else.
        driver.keys("2").shows("Choose a language").shows("Choose with a number");
    }
    for (key, ends) in [("enter", None), ("f10", Some(Effect::QuickExit)), ("ctrl-c", Some(Effect::Quit))] {
        let mut driver = Driver::visiting(attract(), Some("sv"), false);
        driver.house(House::Tick).house(House::Tick).keys(key);
        assert_eq!(driver.ended, ends);
        if driver.ended.is_none() {
            driver.shows("Kom tillbaka med en återkomstkod");
            // What comes late changes nothing.
            driver.house(House::Tick).shows("Kom tillbaka med en återkomstkod");
        }
    }
    let mut driver = Driver::visiting(attract(), Some("en"), true);
    assert!(driver.lines().contains("Press Enter to begin"));
    driver.line("3").shows("Come back with a resume code");
}

#[test]
fn a_trainer_of_several_rooms_says_a_secret_and_not_a_name() {
    let any = || Visit { lasting: true, purpose: Purpose::Train, ..Visit::default() };
    for plain in [false, true] {
        let mut driver = Driver::visiting(any(), Some("en"), plain);
        driver.shows("For trainers").shows("The secret of your room");
        assert!(!driver.lines().contains("Room"), "{}", driver.lines());
        if plain {
            driver.line("plum");
        } else {
            driver.types("plum").keys("enter");
        }
        assert_eq!(driver.asked, [Effect::Unlock("plum".into())]);
        driver.house(House::Unlocked(Err("unlock-none"))).shows("the secret of no room here");
        driver.house(House::Unlocked(Ok("library".into()))).shows("Room library").shows("Nobody has come in yet.");
        driver.shows("the user name");
    }
}

#[test]
fn a_trainer_sees_numbers_after_her_secret() {
    let train = || Visit { lasting: true, purpose: Purpose::Train, room: Some("library".into()), days: Some(9) };
    for plain in [false, true] {
        let mut driver = Driver::visiting(train(), Some("en"), plain);
        let write = |driver: &mut Driver, text: &str| {
            if plain {
                driver.line(text);
            } else {
                driver.types(text).keys("enter");
            }
        };
        driver.shows("Room library");
        // Dots are promised only where there are dots.
        assert_eq!(driver.lines().contains("shown as dots"), !plain, "{}", driver.lines());
        assert_eq!(driver.lines().contains("read by whoever looks at the screen"), plain, "{}", driver.lines());
        write(&mut driver, "olive");
        assert_eq!(driver.asked, [Effect::Unlock("olive".into())]);
        assert!(!driver.lines().contains("olive") && driver.lines().contains("•••••"), "{}", driver.lines());
        driver.house(House::Unlocked(Err("unlock-wrong"))).shows("not the secret of this room");
        assert!(!driver.lines().contains('•'), "{}", driver.lines());
        write(&mut driver, "plum");
        driver.house(House::Unlocked(Ok("library".into()))).shows("Nobody has come in yet.").shows("library");
        driver.house(House::Group(Arc::new(cohort()))).shows("5 people are here now; 7 visits so far");
        driver.shows("6 began").shows("5 finished");
        let lines = driver.lines();
        assert!(lines.contains("≤ 25 % right at once") && lines.contains("from 3 visits on"), "{lines}");
        // Answered by two only.
        assert!(!lines.contains(" 2 answers") && !lines.contains("1 answer)"), "{lines}");
        // Nothing else is reached.
        for key in ["f3", "f5", "f6", "f7", "f8", "/", "g", "1", "2"] {
            driver.keys(key).shows("Room library");
        }
        driver.keys("f1").keys("f3 f5 f6 f7 f8").shows("Keys and help").keys("esc");
        driver.keys("f2").choose("Nederlands").shows("Kamer library");
        driver.keys("esc");
        assert_eq!(driver.ended, Some(Effect::Quit));
    }
    // News keeps the place she reads at.
    let mut driver = Driver::visiting(train(), Some("en"), false);
    driver
        .types("x")
        .keys("enter")
        .house(House::Unlocked(Ok("library".into())))
        .house(House::Group(Arc::new(cohort())));
    driver.size = (40, 12);
    driver.paint();
    driver.keys("pagedown pagedown down");
    let before = driver.screen();
    assert!(driver.app.extent().scroll > 5, "{before}");
    driver.house(House::Group(Arc::new(cohort())));
    assert_eq!(driver.screen(), before);
    for _ in 0..40 {
        driver.keys("enter");
    }
    driver.shows_below("at the first try");
    assert_eq!(driver.ended, None);
}

#[test]
fn a_visitor_is_told_what_holds_here() {
    let room = Visit { room: Some("library".into()), ..visit() };
    let mut driver = Driver::visiting(room, Some("en"), false);
    driver.shows("You are in room library. Its trainer sees numbers, not names.");
    driver.keys("tab").choose("About and privacy");
    let lines = driver.lines();
    driver.shows("It needs no account").shows("on a machine of your own");
    assert!(!driver.lines().contains("works without a network and"), "{}", driver.lines());
    for said in ["nothing of your visit is kept", "for 90 days", "sealed", "trainer of room library", "Whoever runs"] {
        assert!(lines.contains(said), "{said}: {lines}");
    }
    for unsaid in ["--no-trace", "progress file", "never uses the network", "your account"] {
        assert!(!lines.contains(unsaid), "{unsaid}: {lines}");
    }
    driver.keys("esc tab");
    assert!(!driver.lines().contains("your place is kept"), "{}", driver.lines());
    driver.keys("esc f1");
    assert!(!driver.lines().contains("your place is kept") && !driver.lines().contains("--plain"));
}

#[test]
fn a_room_that_is_not_open_is_named() {
    let mut driver = Driver::visiting(visit(), Some("en"), false);
    driver.app.tell_with("end-unknown-room", &[("room", "attic")]);
    driver.shows("Room attic is not open.");
}

#[test]
fn last_lines_fit_and_lists_of_words_are_sound() {
    let (_, catalog) = shelf();
    let (mut said, mut long) = (0, Vec::new());
    for language in catalog.offered() {
        let source = language.sources().iter().find(|source| source.stem() == "kiosk").expect("its kiosk.ftl");
        for (id, _) in source.ids().into_iter().filter(|(id, _)| id.starts_with("end-") || *id == "house-busy") {
            let args: article26::language::FluentArgs =
                [("days", FluentValue::from(365)), ("room", FluentValue::from("library"))].into_iter().collect();
            let line = language.format(id, None, Some(&args)).expect("a message");
            let wide = article26::paint::text::width(&line);
            if wide > 76 || line.contains('\n') {
                long.push(format!("{} {id}: {wide} {line}", language.tag));
            }
            said += 1;
        }
        let list = language.format("code-words", None, None).expect("a list");
        let list: Vec<&str> = list.split_whitespace().collect();
        article26::learn::code::check(&list).unwrap_or_else(|fault| panic!("{}: {fault:?}", language.tag));
        assert_eq!(Code::read(&CODE.spell(&list).join(" "), &[list]).ok(), Some(CODE), "{}", language.tag);
    }
    assert!(said >= 9 * 10, "only {said}");
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// A group of seven.
fn cohort() -> Cohort {
    let mut cohort = Cohort::default();
    let library = &shelf().0;
    let mut members: Vec<_> = (0..7).map(|_| cohort.enter()).collect();
    for (who, member) in members.iter_mut().enumerate() {
        for course in library.courses.iter().take(2) {
            for (at, (lesson, _)) in course.head.lessons.iter().enumerate() {
                let lesson = format!("{}/{lesson}", course.head.id);
                if at < who {
                    cohort.apply(member, &Fact::Opened { lesson: lesson.clone(), page: 0 });
                }
                if at + 1 < who {
                    cohort.apply(member, &Fact::Finished { lesson });
                }
            }
            for (at, (item, _)) in course.head.items.iter().take(8).enumerate() {
                if at < who {
                    let item = format!("{}/{item}", course.head.id);
                    let score = if (who + at) % 3 == 0 { 1000 } else { 0 };
                    cohort
                        .apply(member, &Fact::Answered { item, quiz: None, answer: vec![], score, tries: 1, hints: 0 });
                }
            }
        }
    }
    for member in members.drain(..2) {
        cohort.leave(member);
    }
    cohort
}

/// For looking at the screens: `cargo test --test it gallery -- --ignored --nocapture`.
#[test]
#[ignore = "prints screens to be looked at"]
fn gallery() {
    let tag = std::env::var("TAG").unwrap_or_else(|_| "en".into());
    let tag = Some(tag.as_str());
    let show = |name: &str, driver: &mut Driver| {
        for size in [(80, 24), (40, 12)] {
            driver.size = size;
            println!("--- {name} {size:?}\n{}", driver.screen());
        }
        driver.size = (80, 24);
        driver.screen();
        println!("--- {name} plain\n{}", driver.lines());
    };
    let room = Visit { room: Some("library".into()), ..visit() };
    let mut driver = Driver::visiting(room.clone(), tag, false);
    show("home", &mut driver);
    driver.keys("up enter");
    show("resume", &mut driver);
    driver.types("apple nothing");
    driver.keys("enter");
    show("resume wrong", &mut driver);
    driver.keys("esc 1 enter enter tab 2").choose_last();
    show("keep", &mut driver);
    driver.keys("enter");
    show("waiting", &mut driver);
    driver.house(House::Kept(Err("store-away")));
    show("failed", &mut driver);
    driver.keys("esc ctrl-c");
    show("leaving", &mut driver);
    driver.keys("enter");
    driver.house(House::Kept(Ok(Code([1, 2, 3, 50, 100, 200, 255]))));
    show("code", &mut driver);
    driver.house(House::Notice(Some("house-closing")));
    driver.keys("3");
    show("delete", &mut driver);
    driver.house(House::Notice(None));
    driver.keys("esc esc tab");
    show("menu", &mut driver);
    let mut driver = Driver::visiting(room, tag, false);
    driver.keys("tab down down down down down down down down down enter");
    show("about", &mut driver);
    let mut driver = Driver::visiting(Visit { lasting: true, purpose: Purpose::Attract, ..visit() }, tag, false);
    show("attract", &mut driver);
    for step in 0..9 {
        driver.house(House::Tick);
        driver.size = (40, 12);
        println!("--- tick {step}\n{}", driver.screen());
    }
    let any = Visit { lasting: true, purpose: Purpose::Train, ..Visit::default() };
    let mut driver = Driver::visiting(any, tag, false);
    driver.types("x").keys("enter").house(House::Unlocked(Err("unlock-none")));
    show("several rooms", &mut driver);
    let train = Visit { lasting: true, purpose: Purpose::Train, room: Some("library".into()), days: None };
    let mut driver = Driver::visiting(train, tag, false);
    driver.types("secret");
    show("locked", &mut driver);
    driver.keys("enter").house(House::Unlocked(Err("unlock-wrong")));
    show("wrong", &mut driver);
    driver.types("x").keys("enter").house(House::Unlocked(Ok("library".into())));
    show("empty", &mut driver);
    driver.house(House::Group(Arc::new(cohort())));
    show("group", &mut driver);
    driver.size = (80, 80);
    println!("{}", driver.screen());
    driver.size = (40, 80);
    println!("{}", driver.screen());
    driver.size = (80, 24);
    driver.keys("tab");
    show("menu", &mut driver);
    driver.keys("esc f1");
    show("help", &mut driver);
}
