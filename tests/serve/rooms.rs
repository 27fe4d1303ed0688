//! Rooms: a trainer sees how far a group is, and nobody else does.

use crate::kiosk::{Kiosk, Opening};
use crate::pty::key;
use crate::visitor::{Visitor, Who};
use crate::world::{rights, said};
use article26::language::FluentValue;
use std::fs;
use std::time::Duration;

fn with(id: &str, name: &'static str, value: &str) -> String {
    crate::catalog().words("en").with(id, &[(name, FluentValue::from(value.to_owned()))])
}

fn present(present: i64, visitors: i64) -> String {
    let arguments = [("present", FluentValue::from(present)), ("visitors", FluentValue::from(visitors))];
    crate::catalog().words("en").with("room-present", &arguments)
}

fn trainer(kiosk: &Kiosk, last: u8) -> Visitor {
    let trainer = Who::from(last).user("trainer-blue").enter(kiosk);
    trainer.see(&with("room-title", "room", "blue"));
    trainer
}

#[test]
fn a_trainer_sees_how_far_the_group_is() {
    let mut kiosk = Kiosk::start(&["--rooms", "blue,green", "--tries", "3"]);
    let file = kiosk.state().join("room-blue.secret");
    assert_eq!(rights(&file), 0o600);
    let secret = fs::read_to_string(&file).expect("a secret").trim().to_owned();
    let other = fs::read_to_string(kiosk.state().join("room-green.secret")).expect("a secret");
    assert_ne!(secret, other.trim());
    let learners: Vec<Visitor> = (0..3).map(|_| Who::default().user("room-blue").enter(&kiosk)).collect();
    for learner in &learners {
        learner.see(&with("room-here", "room", "blue"));
        for (keys, words) in [("1", "The row of stones"), ("2", "Stone 1:"), ("1", "Echo 1:")] {
            learner.press(keys, words);
        }
    }
    let elsewhere = Who::default().user("room-green").enter(&kiosk);
    elsewhere.see(&with("room-here", "room", "green"));
    let trainer = trainer(&kiosk, 5);
    assert!(!trainer.shows(&present(3, 3)), "before the secret: {}", trainer.screen());
    trainer.send(format!("{secret}\r"));
    trainer.see(&present(3, 3));
    // Live: one more comes, one goes.
    let late = Who::default().user("room-blue").enter(&kiosk);
    trainer.see(&present(4, 4));
    late.send(key::F10);
    late.ends();
    trainer.see(&present(3, 4));
    assert!(!trainer.all().contains(&secret), "the secret was shown");
    for learner in &learners {
        assert!(learner.is_in());
    }
    kiosk.is_well();
    let log = kiosk.log().join("\n");
    assert!(!log.contains("blue") && !log.contains(&secret), "{log}");
}

#[test]
fn a_room_does_not_open_to_wrong_secrets() {
    let kiosk = Kiosk::start(&["--rooms", "blue", "--tries", "3"]);
    let trainer = trainer(&kiosk, 5);
    for _ in 0..3 {
        trainer.send("aaaa-aaaa-aaaa-aaaa\r");
        trainer.see(&said("unlock-wrong"));
        std::thread::sleep(Duration::from_millis(200));
    }
    trainer.send("aaaa\r");
    trainer.see(&said("unlock-wait"));
    // From there not even the right one, for now.
    let secret = fs::read_to_string(kiosk.state().join("room-blue.secret")).expect("a secret");
    trainer.send(format!("{}\r", secret.trim()));
    std::thread::sleep(Duration::from_millis(200));
    assert!(!trainer.shows(&present(0, 0)), "{}", trainer.screen());
}

#[test]
fn a_room_that_is_not_there_is_the_course() {
    let kiosk = Kiosk::start(&["--rooms", "blue"]);
    let visitor = Who::default().user("room-violet").enter(&kiosk);
    visitor.see(&with("end-unknown-room", "room", "violet"));
    visitor.press("1", "The row of stones");
}

/// With several rooms she need not name hers: the secret does, and each guess at
/// all of them is one try.
#[test]
fn a_trainer_who_names_no_room_says_its_secret() {
    let kiosk = Kiosk::start(&["--rooms", "blue,green", "--room", "hall", "--tries", "3"]);
    let learners: Vec<Visitor> = (0..3).map(|_| Who::default().user("room-green").enter(&kiosk)).collect();
    for learner in &learners {
        learner.see(&with("room-here", "room", "green"));
    }
    let trainer = Who::from(5).user("trainer").enter(&kiosk);
    trainer.see(&said("room-any-secret"));
    assert!(!["blue", "green", "hall"].iter().any(|name| trainer.shows(name)), "{}", trainer.screen());
    trainer.send("aaaa-aaaa-aaaa-aaaa\r");
    trainer.see(&said("unlock-none"));
    let secret = fs::read_to_string(kiosk.state().join("room-green.secret")).expect("a secret");
    trainer.send(format!("{}\r", secret.trim()));
    trainer.see(&with("room-title", "room", "green"));
    trainer.see(&present(3, 3));
    let other = Who::from(6).user("trainer").enter(&kiosk);
    for _ in 0..3 {
        other.send("aaaa-aaaa-aaaa-aaaa\r");
        other.see(&said("unlock-none"));
        std::thread::sleep(Duration::from_millis(200));
    }
    other.send("aaaa\r");
    other.see(&said("unlock-wait"));
    // Of one room only, that one is asked for.
    let kiosk = Kiosk::start(&["--rooms", "blue"]);
    Who::default().user("trainer").enter(&kiosk).see(&with("room-title", "room", "blue"));
    // And where there are none, it is the course.
    let kiosk = Kiosk::start(&[]);
    Who::default().user("trainer").enter(&kiosk).press("1", "The row of stones");
}

/// Telephones begin with a capital, and some keyboards write nothing else; a
/// secret that was read aloud has no hyphens.
#[test]
fn capitals_in_names_and_secrets_do_not_matter_nor_do_hyphens() {
    let kiosk = Kiosk::start(&["--rooms", "blue"]);
    let file = kiosk.state().join("room-blue.secret");
    let secret = fs::read_to_string(&file).expect("a secret");
    let open = |kiosk: &Kiosk, secret: &str| {
        let trainer = Who::from(5).user("TRAINER-BLUE").enter(kiosk);
        trainer.see(&with("room-title", "room", "blue"));
        trainer.send(format!("{secret}\r"));
        trainer.see(&said("room-empty"));
    };
    open(&kiosk, &secret.trim().to_ascii_uppercase());
    open(&kiosk, &secret.trim().replace('-', " "));
    open(&kiosk, &secret.trim().replace('-', ""));
    Who::default().user("Room-Blue").enter(&kiosk).see(&with("room-here", "room", "blue"));
    // Also in one that the operator thought of himself.
    let folder = kiosk.kill();
    fs::write(&file, "Blue Sky\n").expect("written");
    let kiosk = Opening::new(&["--rooms", "blue"]).in_folder(&folder).start();
    open(&kiosk, "blue-sky");
    // And one without letters and digits opens nothing: it is a fault.
    let folder = kiosk.kill();
    for nothing in [" \n", "- - -\n"] {
        fs::write(&file, nothing).expect("written");
        let (_, said) = Opening::new(&["--rooms", "blue"]).in_folder(&folder).refused();
        assert!(said.contains("room-blue.secret: is empty"), "{said}");
    }
}
