//! A real database: two hosts, rights, a crash, silence.

use std::time::{Duration, Instant};

use article26::store::kept::{Failed, Kept, Name, Store};

use crate::database::Database;
use crate::{answered, ids, items, piece, promises, run, secret};

/// The deadline of an operation, and what a busy machine adds.
const DEADLINE: Duration = Duration::from_secs(5);

async fn sql(database: &Database, text: &str) -> Vec<String> {
    let (client, connection) = tokio_postgres::connect(&database.url(), tokio_postgres::NoTls).await.unwrap();
    let task = tokio::spawn(connection);
    let messages = client.simple_query(text).await.unwrap();
    drop(client);
    task.await.unwrap().unwrap();
    let row = |message| match message {
        tokio_postgres::SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
        _ => None,
    };
    messages.into_iter().filter_map(row).collect()
}

#[test]
fn postgres() {
    let Some(database) = Database::start() else { return };
    run(async {
        // Both make the tables at once.
        let (a, b, c) = (database.store(), database.store(), database.store());
        let ready = tokio::join!(a.ready(), b.ready(), c.ready());
        assert_eq!(ready, (Ok(()), Ok(()), Ok(())));
        promises::all(&a, &b).await;
        let orphans = "select 1 from article26_piece p left join article26_name n on n.name = p.name \
             where n.name is null or n.gone";
        assert_eq!(sql(&database, orphans).await, [""; 0], "no piece of what was deleted");
        in_serializable_transactions(&database).await;
        with_few_rights(&database).await;
        a_rush_is_no_failure(&a).await;
        a_connection_that_ended_is_no_failure(&database, &a).await;
    });
}

/// As distributed databases have it: whoever meets another begins again.
async fn in_serializable_transactions(database: &Database) {
    sql(database, "alter database postgres set default_transaction_isolation = 'serializable'").await;
    let name = Name([0xcd; 32]);
    let stores = [database.store(), database.store()];
    let adding: Vec<_> = stores
        .iter()
        .cycle()
        .take(4)
        .zip(0_u128..)
        .map(|(store, adder)| {
            let store = store.clone();
            tokio::spawn(async move {
                for n in 0..20 {
                    // Several times in a row it may be the one that gives way.
                    while let Err(why) = store.add(name, &piece(adder * 100 + n, 10), 900).await {
                        assert_eq!(why, Failed::Away);
                        tokio::task::yield_now().await;
                    }
                }
            })
        })
        .collect();
    for task in adding {
        task.await.unwrap();
    }
    assert_eq!(ids(&stores[0], name).await.len(), 80);
    stores[1].delete(name, 900).await.unwrap();
    assert_eq!(ids(&stores[0], name).await, []);
    sql(database, "alter database postgres reset default_transaction_isolation").await;
}

async fn with_few_rights(database: &Database) {
    sql(
        database,
        "create role guest login; grant select, insert, update, delete on article26_name, article26_piece to guest; \
         revoke create on schema public from public",
    )
    .await;
    let guest = Store::postgres(&database.url().replace("user=house", "user=guest")).unwrap();
    guest.add(Name([0xce; 32]), &piece(1, 10), 900).await.unwrap();
    guest.remove_before(901).await.unwrap();
    sql(database, "revoke insert on article26_piece from guest").await;
    assert_eq!(guest.add(Name([0xce; 32]), &piece(1, 10), 900).await, Err(Failed::Denied));
    assert_eq!(guest.ready().await, Ok(()));
    sql(database, "alter role guest set default_transaction_read_only = on").await;
    let guest = Store::postgres(&database.url().replace("user=house", "user=guest")).unwrap();
    assert_eq!(guest.delete(Name([0xce; 32]), 900).await, Err(Failed::ReadOnly));
    let nobody = Store::postgres(&database.url().replace("user=house", "user=nobody-known")).unwrap();
    assert_eq!(nobody.ready().await, Err(Failed::Denied));
}

/// More at once than there may be sessions: each is stored at last, since what is
/// sent again does not wait behind what came too late.
async fn a_rush_is_no_failure(store: &Store) {
    let adding: Vec<_> = (0..2000_u128)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move {
                let name = Name([0xa0 + (n % 16) as u8; 32]);
                while let Err(why) = store.add(name, &piece(n, 300), 900).await {
                    assert_eq!(why, Failed::Away);
                    tokio::task::yield_now().await;
                }
            })
        })
        .collect();
    for task in adding {
        task.await.unwrap();
    }
    for n in 0..16 {
        assert_eq!(ids(store, Name([0xa0 + n; 32])).await.len(), 125);
    }
}

async fn a_connection_that_ended_is_no_failure(database: &Database, store: &Store) {
    let name = Name([0xcf; 32]);
    for n in 0..5 {
        store.add(name, &piece(n, 10), 900).await.unwrap();
        sql(
            database,
            "select pg_terminate_backend(pid)::text from pg_stat_activity where application_name = 'article26'",
        )
        .await;
    }
    assert_eq!(ids(store, name).await, [0, 1, 2, 3, 4]);
    sql(database, "drop table article26_name, article26_piece").await;
    assert_eq!(ids(store, name).await, [], "made anew");
}

#[test]
fn a_killed_database_loses_and_doubles_nothing() {
    let Some(mut database) = Database::start() else { return };
    run(async {
        let (store, other) = (database.store(), database.store());
        let (code, mut kept) = Kept::begin(&store, &secret(), &[], 900).await.unwrap();
        let mut noted = Vec::new();
        for round in 0..3 {
            // Killed while saving, at a moment of no one's choice.
            let saving = async {
                for n in 0.. {
                    noted.push(format!("{round}-{n:05}"));
                    assert!(kept.note(&answered(noted.last().unwrap()), 5));
                    let start = Instant::now();
                    let saved = kept.save().await;
                    assert!(start.elapsed() < DEADLINE, "{:?}", start.elapsed());
                    if let Err(why) = saved {
                        assert_eq!(why, Failed::Away);
                        return;
                    }
                }
            };
            let killing = async {
                while store.load(secret().name(code)).await.map_or(0, |pieces| pieces.len()) < 10 * (round + 1) {}
                tokio::task::block_in_place(|| database.kill());
            };
            tokio::join!(saving, killing);
            assert!(kept.unsaved() > 0);
            // Nobody waits while it is known to be away.
            let start = Instant::now();
            for n in 0..40 {
                assert_eq!(store.add(Name([n; 32]), &piece(1, 1), 900).await, Err(Failed::Away));
            }
            assert!(start.elapsed() < DEADLINE, "{:?}", start.elapsed());
            tokio::task::block_in_place(|| database.go_on());
            let start = Instant::now();
            while kept.save().await.is_err() {
                assert!(start.elapsed() < Duration::from_secs(30), "is not taken up again");
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            assert_eq!(kept.unsaved(), 0);
            let (again, records) = Kept::resume(&other, &secret(), code, &[], 900).await.unwrap().unwrap();
            assert_eq!(items(&records), noted, "after round {round}");
            assert_eq!((again.damaged(), again.unsaved()), (0, 0));
        }
    });
}

#[test]
fn a_silent_database_is_away_in_time() {
    let Some(database) = Database::start() else { return };
    run(async {
        let store = database.store();
        let (code, mut kept) = Kept::begin(&store, &secret(), &[], 900).await.unwrap();
        kept.note(&answered("1"), 5);
        database.freeze("-STOP");
        let start = Instant::now();
        let sessions: Vec<_> = (0..50)
            .map(|n| {
                let store = store.clone();
                tokio::spawn(async move { store.add(Name([n; 32]), &piece(1, 1), 900).await })
            })
            .collect();
        assert_eq!(kept.save().await, Err(Failed::Away));
        for session in sessions {
            assert_eq!(session.await.unwrap(), Err(Failed::Away));
        }
        for n in 0..20 {
            assert_eq!(store.add(Name([n; 32]), &piece(1, 1), 900).await, Err(Failed::Away));
        }
        assert!(start.elapsed() < DEADLINE, "none waits after another: {:?}", start.elapsed());
        database.freeze("-CONT");
        let start = Instant::now();
        while kept.save().await.is_err() {
            assert!(start.elapsed() < Duration::from_secs(30), "is not taken up again");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let (_, records) = Kept::resume(&store, &secret(), code, &[], 900).await.unwrap().unwrap();
        assert_eq!(items(&records), ["1"]);
    });
}
