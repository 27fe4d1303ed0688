//! What every place promises, looked at through two stores: two hosts of one
//! house, or two processes of one host.

use article26::learn::code::Code;
use article26::learn::fact::Fact;
use article26::store::kept::{Failed, Kept, MAX_BYTES, MAX_PIECES, Name, Store};

use crate::{answered, ids, items, piece, secret};

pub async fn all(a: &Store, b: &Store) {
    a.ready().await.expect("a store that answers");
    pieces_are_added_once(a, b).await;
    pieces_are_replaced_exactly(a, b).await;
    deleted_is_deleted(a, b).await;
    nothing_is_added_while_it_is_deleted(a, b).await;
    many_may_add_at_once(a, b).await;
    names_expire(a, b).await;
    there_are_bounds(a, b).await;
    a_visitor_comes_back(a, b).await;
    two_hosts_write_one_record(a, b).await;
    a_record_is_deleted_elsewhere(a, b).await;
    damage_costs_one_piece(a, b).await;
    a_wrong_clock_costs_nothing(a, b).await;
}

fn name(n: u8) -> Name {
    Name([n; 32])
}

async fn pieces_are_added_once(a: &Store, b: &Store) {
    assert_eq!(ids(a, name(1)).await, []);
    for _ in 0..2 {
        a.add(name(1), &piece(1, 300), 100).await.unwrap();
        b.add(name(1), &piece(1, 300), 100).await.unwrap();
        b.add(name(1), &piece(2, 0), 100).await.unwrap();
    }
    assert_eq!(ids(a, name(1)).await, [1, 2]);
    let found = b.load(name(1)).await.unwrap();
    assert!(found.contains(&piece(1, 300)) && found.contains(&piece(2, 0)));
    assert_eq!(ids(a, name(2)).await, []);
}

async fn pieces_are_replaced_exactly(a: &Store, b: &Store) {
    for id in 1..=4 {
        a.add(name(3), &piece(id, 10), 100).await.unwrap();
    }
    let old = [piece(1, 0).id, piece(3, 0).id, piece(99, 0).id];
    for _ in 0..2 {
        b.replace(name(3), &piece(5, 20), &old, 100).await.unwrap();
        assert_eq!(ids(a, name(3)).await, [2, 4, 5]);
    }
    a.replace(name(4), &piece(1, 20), &old[1..], 100).await.unwrap();
    assert_eq!(ids(b, name(4)).await, [1]);
}

async fn deleted_is_deleted(a: &Store, b: &Store) {
    a.add(name(5), &piece(1, 10), 100).await.unwrap();
    for _ in 0..2 {
        b.delete(name(5), 90).await.unwrap();
        assert_eq!(ids(a, name(5)).await, []);
        assert_eq!(a.add(name(5), &piece(1, 10), 100).await, Err(Failed::Gone));
        assert_eq!(b.replace(name(5), &piece(2, 10), &[piece(1, 10).id], 100).await, Err(Failed::Gone));
        assert_eq!(ids(b, name(5)).await, []);
    }
    a.delete(name(6), 100).await.unwrap();
    assert_eq!(b.add(name(6), &piece(1, 10), 100).await, Err(Failed::Gone), "deleted before it was known");
}

async fn nothing_is_added_while_it_is_deleted(a: &Store, b: &Store) {
    for round in 0..10_u8 {
        let name = name(100 + round);
        a.add(name, &piece(0, 10), 100).await.unwrap();
        let adding: Vec<_> = [a, b, a, b]
            .into_iter()
            .zip(1_u128..)
            .map(|(store, adder)| {
                let store = store.clone();
                tokio::spawn(async move {
                    for n in (0..400).cycle() {
                        match store.add(name, &piece(adder << 32 | n, 10), 100).await {
                            // Away: where a lock was waited for in vain.
                            Ok(()) | Err(Failed::Away) => tokio::task::yield_now().await,
                            Err(why) => return assert_eq!(why, Failed::Gone),
                        }
                    }
                })
            })
            .collect();
        while a.load(name).await.unwrap().len() < 3 {}
        b.delete(name, 100).await.unwrap();
        assert_eq!(ids(a, name).await, [], "round {round}");
        for task in adding {
            task.await.unwrap();
        }
        assert_eq!(ids(b, name).await, [], "round {round}");
    }
}

async fn many_may_add_at_once(a: &Store, b: &Store) {
    let tasks: Vec<_> = [a, b, a, b, a, b]
        .into_iter()
        .zip(0_u128..)
        .map(|(store, adder)| {
            let store = store.clone();
            tokio::spawn(async move {
                for n in 0..10 {
                    store.add(name(7), &piece(adder * 10 + n, 50), 100).await.unwrap();
                }
                // One of them makes one of its own.
                if adder == 0 {
                    let own: Vec<_> = (0..10).map(|n| piece(n, 0).id).collect();
                    store.replace(name(7), &piece(1000, 50), &own, 100).await.unwrap();
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let all: Vec<u128> = (10..60).chain([1000]).collect();
    assert_eq!(ids(a, name(7)).await, all);
}

async fn names_expire(a: &Store, b: &Store) {
    a.remove_before(101).await.unwrap();
    assert_eq!(ids(a, name(7)).await, []);
    a.add(name(7), &piece(1, 50), 105).await.unwrap();
    a.add(name(7), &piece(2, 50), 103).await.unwrap();
    a.add(name(8), &piece(1, 50), 102).await.unwrap();
    b.add(name(8), &piece(1, 50), 106).await.unwrap();
    a.add(name(9), &piece(1, 50), 104).await.unwrap();
    b.delete(name(9), 90).await.unwrap();
    assert_eq!(b.remove_before(104).await, Ok(0));
    assert_eq!(a.add(name(9), &piece(2, 50), 104).await, Err(Failed::Gone), "known as long as it was kept");
    assert_eq!(a.remove_before(105).await, Ok(1), "the deleted one");
    assert_eq!((ids(a, name(7)).await, ids(a, name(8)).await), (vec![1, 2], vec![1]));
    assert_eq!(b.remove_before(106).await, Ok(1));
    assert_eq!((ids(a, name(7)).await, ids(a, name(8)).await), (vec![], vec![1]), "added again, kept longer");
    a.add(name(7), &piece(3, 50), 107).await.unwrap();
    assert_eq!(ids(b, name(7)).await, [3]);
    assert_eq!(b.remove_before(200).await, Ok(2));
}

async fn there_are_bounds(a: &Store, b: &Store) {
    let quarter = MAX_BYTES / 4;
    for id in 0..4 {
        a.add(name(10), &piece(id, quarter), 300).await.unwrap();
    }
    assert_eq!(b.add(name(10), &piece(4, 1), 300).await, Err(Failed::Enough));
    assert_eq!(b.add(name(10), &piece(3, quarter), 300).await, Ok(()), "is there already");
    assert_eq!(b.replace(name(10), &piece(5, quarter + 1), &[piece(0, 0).id], 300).await, Err(Failed::Enough));
    assert_eq!(ids(a, name(10)).await, [0, 1, 2, 3]);
    b.replace(name(10), &piece(5, quarter), &[piece(0, 0).id], 300).await.unwrap();
    assert_eq!(ids(a, name(10)).await, [1, 2, 3, 5]);
    let mut ids_ = Vec::new();
    for id in 0..MAX_PIECES as u128 {
        a.add(name(11), &piece(id, 1), 300).await.unwrap();
        ids_.push(piece(id, 1).id);
    }
    assert_eq!(b.add(name(11), &piece(1 << 40, 1), 300).await, Err(Failed::Enough));
    assert_eq!(a.add(name(11), &piece(7, 1), 300).await, Ok(()), "is there already");
    b.replace(name(11), &piece(1 << 40, 1), &ids_, 300).await.unwrap();
    assert_eq!(ids(a, name(11)).await, [1 << 40]);
    a.remove_before(301).await.unwrap();
}

async fn a_visitor_comes_back(a: &Store, b: &Store) {
    let (code, mut kept) = Kept::begin(a, &secret(), &[], 300).await.unwrap();
    for n in 0..40 {
        assert!(kept.note(&answered(&format!("{n:02}")), 77));
        kept.save().await.unwrap();
    }
    kept.note(&Fact::Kept { place: "c/l/r".into(), text: "คำของเธอ".into() }, 78);
    assert_eq!(kept.unsaved(), 1);
    kept.save().await.unwrap();
    drop(kept);
    let (mut kept, records) = Kept::resume(b, &secret(), code, &[], 300).await.unwrap().unwrap();
    assert_eq!((items(&records).len(), records.len(), kept.damaged()), (40, 41, 0));
    assert!(records.iter().zip(1..).all(|(record, number)| record.number == number));
    kept.note(&answered("new"), 79);
    kept.save().await.unwrap();
    let (mut kept, again) = Kept::resume(a, &secret(), code, &records[..1], 300).await.unwrap().unwrap();
    assert_eq!((again.len(), &again[..41]), (43, &records[..]));
    assert_eq!(again[42].fact, records[0].fact, "of this visit, last");
    assert!(Kept::resume(a, &secret(), Code([0; 7]), &[], 300).await.unwrap().is_none());
    kept.delete().await.unwrap();
    assert!(Kept::resume(b, &secret(), code, &[], 300).await.unwrap().is_none());
}

async fn two_hosts_write_one_record(a: &Store, b: &Store) {
    let (code, kept) = Kept::begin(a, &secret(), &[], 300).await.unwrap();
    drop(kept);
    let visit = |store: &Store, who: usize| {
        let store = store.clone();
        tokio::spawn(async move {
            for n in 0..6 {
                let (mut kept, _) = Kept::resume(&store, &secret(), code, &[], 300).await.unwrap().unwrap();
                for m in 0..6 {
                    kept.note(&answered(&format!("{who}-{n}-{m}")), 77);
                    if m == 3 {
                        // Makes all pieces one, while others add.
                        kept.note(&Fact::Kept { place: format!("c/l/{who}"), text: format!("{n}") }, 77);
                    }
                    kept.save().await.unwrap();
                }
            }
        })
    };
    for task in [visit(a, 0), visit(b, 1), visit(a, 2), visit(b, 3)] {
        task.await.unwrap();
    }
    let (_, records) = Kept::resume(b, &secret(), code, &[], 300).await.unwrap().unwrap();
    let mut all = items(&records);
    assert_eq!(all.len(), 4 * 36);
    all.dedup();
    assert_eq!(all.len(), 4 * 36, "none twice");
    assert_eq!(records.len(), 4 * 36 + 4, "and the last words of each");
}

async fn a_record_is_deleted_elsewhere(a: &Store, b: &Store) {
    let (code, mut here) = Kept::begin(a, &secret(), &[], 300).await.unwrap();
    let (mut there, _) = Kept::resume(b, &secret(), code, &[], 300).await.unwrap().unwrap();
    let adding = tokio::spawn(async move {
        loop {
            there.note(&answered("x"), 77);
            if let Err(why) = there.save().await {
                return (why, there.unsaved());
            }
        }
    });
    while a.load(secret().name(code)).await.unwrap().len() < 3 {}
    here.delete().await.unwrap();
    assert_eq!(adding.await.unwrap(), (Failed::Gone, 0));
    assert_eq!(a.load(secret().name(code)).await.unwrap(), []);
    assert!(Kept::resume(b, &secret(), code, &[], 300).await.unwrap().is_none());
}

async fn damage_costs_one_piece(a: &Store, b: &Store) {
    let (code, mut kept) = Kept::begin(a, &secret(), &[], 300).await.unwrap();
    kept.note(&answered("one"), 77);
    kept.save().await.unwrap();
    let name = secret().name(code);
    let before = a.load(name).await.unwrap();
    kept.note(&answered("two"), 77);
    kept.save().await.unwrap();
    let mut two = a.load(name).await.unwrap().into_iter().find(|piece| !before.contains(piece)).unwrap();
    // The same piece, with one bit altered on its way.
    let old = two.id;
    two.id[0] ^= 1;
    two.sealed[100] ^= 1;
    b.replace(name, &two, &[old], 300).await.unwrap();
    let (kept, records) = Kept::resume(b, &secret(), code, &[], 300).await.unwrap().unwrap();
    assert_eq!((items(&records), kept.damaged()), (vec!["one".to_owned()], 1));
    assert!(a.load(name).await.unwrap().contains(&two), "left where it is");
}

/// Neither a host whose clock leaps ahead nor one that woke up in 1970 costs
/// another host's visitor anything.
async fn a_wrong_clock_costs_nothing(a: &Store, b: &Store) {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let today = u32::try_from(now / 86_400).unwrap();
    a.remove_before(u32::MAX).await.unwrap();
    a.expire(today).await.unwrap();
    for (store, wrong, at) in [(a, 0, 20), (a, today - 4000, 22), (a, today, 21)] {
        let until = store.until(wrong, 90).await.unwrap();
        assert!((today + 90..=today + 91).contains(&until), "{until} for {wrong}");
        store.add(name(at), &piece(1, 10), until).await.unwrap();
    }
    for wrong in [today + 4000, today + 4001, 0, u32::MAX, today] {
        assert_eq!(a.expire(wrong).await, Ok(0), "{wrong}");
    }
    for at in 20..=22 {
        assert_eq!(ids(b, name(at)).await, [1]);
    }
    b.add(name(23), &piece(1, 10), today - 2).await.unwrap();
    assert_eq!(a.expire(today).await, Ok(1), "what is over is over");
    assert_eq!((ids(a, name(22)).await, ids(a, name(23)).await), (vec![1], vec![]));
    a.remove_before(u32::MAX).await.unwrap();
}
