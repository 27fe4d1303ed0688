//! What is kept for visitors, held to its promises in every place: in memory,
//! in a folder, and in a real `PostgreSQL` where there is one.
//!
//! `promises` is the suite that all places pass; `folder` and `postgres` add
//! what only these can suffer; `database` starts and stops the real server. To
//! extend: a promise is a function in `promises`, called from `all`.

mod database;
mod folder;
mod postgres;
mod promises;

use article26::learn::fact::{Fact, Record};
use article26::store::kept::{Piece, Secret, Store};

/// Runs on several threads, as the server does.
fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(4)
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(work)
}

fn secret() -> Secret {
    Secret::new(&[7; 32])
}

fn answered(item: &str) -> Fact {
    Fact::Answered { item: format!("c/{item}"), quiz: None, answer: vec![], score: 0, tries: 1, hints: 0 }
}

/// The answered items, in order of their names.
fn items(records: &[Record]) -> Vec<String> {
    let item = |record: &Record| match &record.fact {
        Fact::Answered { item, .. } => Some(item[2..].to_owned()),
        _ => None,
    };
    let mut items: Vec<String> = records.iter().filter_map(item).collect();
    items.sort();
    items
}

fn piece(id: u128, length: usize) -> Piece {
    Piece { id: id.to_be_bytes(), sealed: vec![0x5a; length] }
}

/// The numbers of a name's pieces, in order.
async fn ids(store: &Store, name: article26::store::kept::Name) -> Vec<u128> {
    let pieces = store.load(name).await.expect("the pieces");
    let mut ids: Vec<u128> = pieces.iter().map(|piece| u128::from_be_bytes(piece.id)).collect();
    ids.sort_unstable();
    ids
}

#[test]
fn memory() {
    run(async {
        let store = Store::memory(64 << 20);
        promises::all(&store, &store.clone()).await;
    });
}
