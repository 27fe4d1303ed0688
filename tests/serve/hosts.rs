//! Two hosts of one house with a database between them, a real `PostgreSQL`
//! where there is one.

use crate::codes::{answer, answers, bring, facts, home, take, to_the_stones};
use crate::database::Database;
use crate::kiosk::{Kiosk, Opening};
use crate::pty::key;
use crate::visitor::block_on;
use crate::visitor::{Visitor, Who};
use crate::world::said;
use article26::store::kept::{Name, Piece};
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

    /// The answer, or answers, to a statement.
    fn sql(&self, text: &str) -> Vec<String> {
        block_on(async {
            let (client, connection) =
                tokio_postgres::connect(&self.database.url(), tokio_postgres::NoTls).await.expect("a connection");
            let task = tokio::spawn(connection);
            let messages = client.simple_query(text).await.expect("an answer");
            drop(client);
            task.await.expect("its end").expect("a good end");
            let row = |message| match message {
                tokio_postgres::SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
                _ => None,
            };
            messages.into_iter().filter_map(row).collect()
        })
    }

    /// From now on the database's clock is so many days ahead.
    fn shift(&self, days: i64) {
        self.sql(&format!(
            "create schema if not exists clock; \
             create or replace function clock.now() returns timestamptz language sql \
             as $$ select pg_catalog.now() + interval '{days} days' $$; \
             alter database postgres set search_path = public, clock, pg_catalog"
        ));
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

/// The database's date counts for all hosts: one whose own clock is years ahead
/// removes nothing that is not over there, and nothing goes when it is the
/// database's that is ahead.
#[test]
fn a_host_whose_clock_is_wrong_removes_nothing() {
    let Some(house) = House::open() else { return };
    for ahead in [-4000, 4000] {
        house.shift(ahead);
        let there: i64 =
            house.sql("select floor(extract(epoch from now()) / 86400)::bigint")[0].parse().expect("a day");
        let both = there.min(there - ahead);
        let (keep, over) = (Name([1; 32]), Name([2; 32]));
        let store = house.database.store();
        for (name, until) in [(keep, both + 5), (over, both - 5)] {
            let piece = Piece { id: [1; 16], sealed: vec![0; 40] };
            block_on(store.add(name, &piece, u32::try_from(until).expect("a day"))).expect("kept");
        }
        let kiosk = house.host();
        kiosk.logs("event=expired pieces=1");
        assert_eq!(block_on(store.load(keep)).expect("an answer").len(), 1, "{ahead} days ahead");
        assert_eq!(block_on(store.load(over)), Ok(vec![]));
        // And what is kept there counts its days from the database's date.
        let visitor = Visitor::enter(&kiosk);
        to_the_stones(&visitor);
        answer(&visitor, 1, 1);
        take(&visitor);
        block_on(store.delete(keep, 0)).expect("deleted");
        let last: i64 = house.sql("select until_day from article26_name where not gone")[0].parse().expect("a day");
        assert!((there + 90..=there + 91).contains(&last), "{last} of {there}");
        house.sql("delete from article26_piece; delete from article26_name");
    }
}

/// A look at the settings makes no tables, and says so; it does not do either
/// where they are.
#[test]
fn a_look_makes_no_tables() {
    let Some(house) = House::open() else { return };
    let look = || {
        let mut command = Opening::new(&["--store", &house.database.url(), "--check"]).command();
        let output = command.stdout(std::process::Stdio::piped()).output().expect("it runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).contains("would be made: the tables")
    };
    let tables = || house.sql("select tablename from pg_tables where tablename like 'article26%'").len();
    assert!(look());
    assert_eq!(tables(), 0);
    block_on(house.database.store().ready()).expect("a store");
    assert!(!look());
    assert_eq!(tables(), 2);
}
