//! Two hosts of one house with a database between them, a real `PostgreSQL`
//! where there is one.

use crate::codes::{answer, answers, bring, facts, home, take, to_the_stones};
use crate::database::Database;
use crate::kiosk::Kiosk;
use crate::pty::key;
use crate::visitor::{Visitor, Who};
use crate::world::said;
use tempfile::TempDir;

/// A database, and what two hosts that share it are told.
struct House {
    database: Database,
    folder: TempDir,
}

impl House {
    fn open() -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        Some(Self { database: Database::start()?, folder })
    }

    fn host(&self) -> Kiosk {
        let secret = self.folder.path().join("code-secret");
        Kiosk::start(&["--store", &self.database.url(), "--code-secret", secret.to_str().expect("a path")])
    }

    fn facts(&self, code: &str) -> Vec<article26::learn::fact::Fact> {
        facts(&self.folder.path().join("code-secret"), &self.database.store(), code)
    }
}

#[test]
fn who_leaves_one_host_comes_back_on_another() {
    let Some(house) = House::open() else { return };
    let (first, second) = (house.host(), house.host());
    let visitor = Visitor::enter(&first);
    to_the_stones(&visitor);
    answer(&visitor, 1, 2);
    let code = take(&visitor);
    visitor.send(key::F10);
    visitor.ends();
    let back = Visitor::enter(&second);
    bring(&back, &code);
    back.see(&said("resume-welcome"));
    // She left from home; where she was comes first there.
    back.press("1", "Stone 2:");
}

#[test]
fn two_hosts_that_write_one_learner_lose_nothing() {
    let Some(house) = House::open() else { return };
    let (first, second) = (house.host(), house.host());
    let here = Visitor::enter(&first);
    to_the_stones(&here);
    answer(&here, 1, 1);
    let code = take(&here);
    let there = Who::from(9).enter(&second);
    bring(&there, &code);
    there.see(&said("resume-welcome"));
    for visitor in [&here, &there] {
        visitor.press("1", "Stone 1:");
    }
    // Both go on at the same time, and neither knows of the other.
    for (visitor, stone) in [(&here, 2), (&there, 2), (&there, 3), (&here, 3), (&there, 4)] {
        visitor.press(key::ENTER, &format!("Stone {stone}:"));
        answer(visitor, stone, stone);
    }
    assert_eq!(answers(&house.facts(&code)), 1 + 2 + 3);
}

#[test]
fn a_database_that_is_away_is_told_and_loses_nothing() {
    let Some(mut house) = House::open() else { return };
    let kiosk = house.host();
    let visitor = Visitor::enter(&kiosk);
    to_the_stones(&visitor);
    answer(&visitor, 1, 1);
    let code = take(&visitor);
    visitor.press("1", "Stone 1:");
    house.database.kill();
    visitor.press(key::ENTER, "Stone 2:");
    // Her answer is answered, and below it she reads why it is not saved.
    answer(&visitor, 2, 2);
    visitor.see(&said("store-away"));
    // Somebody else who wants a code learns the same, and goes on.
    let other = Who::from(9).enter(&kiosk);
    to_the_stones(&other);
    answer(&other, 1, 1);
    home(&other);
    crate::codes::choose(&other, &said("keep-door"));
    crate::codes::choose(&other, &said("keep-take"));
    other.see(&said("store-away"));
    other.see(&said("keep-again"));
    house.database.go_on();
    visitor.press(key::ENTER, "Stone 3:");
    answer(&visitor, 3, 3);
    // The back-off may last some seconds; then what waited is there.
    kiosk.until("all three answers", |_| answers(&house.facts(&code)) == 3);
}
