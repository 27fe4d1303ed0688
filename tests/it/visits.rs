//! A house with visitors: resume codes, leaving, the screen that waits, notices,
//! and a trainer's room, by keys and by lines.

use crate::driver::{Driver, shelf, squeeze};
use article26::app::message::{Effect, House, Input, Key};
use article26::app::{Purpose, Visit};
use article26::learn::code::Code;
use article26::learn::cohort::Cohort;
use std::sync::Arc;

fn visit() -> Visit {
    Visit { days: Some(90), ..Visit::default() }
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
    let mut driver = Driver::visiting(Visit { purpose: Purpose::Attract, ..visit() }, tag, false);
    show("attract", &mut driver);
    for step in 0..9 {
        driver.house(House::Tick);
        driver.size = (40, 12);
        println!("--- tick {step}\n{}", driver.screen());
    }
    let train = Visit { purpose: Purpose::Train, room: Some("library".into()), days: None };
    let mut driver = Driver::visiting(train, tag, false);
    driver.types("secret");
    show("locked", &mut driver);
    driver.keys("enter").house(House::Unlocked(Err("unlock-wrong")));
    show("wrong", &mut driver);
    driver.types("x").keys("enter").house(House::Unlocked(Ok(())));
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

/// A group of seven.
fn cohort() -> Cohort {
    use article26::learn::fact::Fact;
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
