//! Records under failures: whatever happens in between, nothing is lost and
//! nothing is there twice. What every place promises is in `tests/kept`.

use proptest::prelude::*;

use super::memory::Fault;
use super::*;
use crate::learn::code::Code;
use crate::learn::fact::{Fact, Record};
use crate::learn::progress::Progress;
use crate::store::journal::Line;

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

fn secret() -> Secret {
    Secret::new(&[3; 32])
}

fn answered(item: usize) -> Fact {
    Fact::Answered { item: format!("c/{item}"), quiz: None, answer: vec![], score: 0, tries: 1, hints: 0 }
}

fn words(text: &str) -> Fact {
    Fact::Kept { place: "c/l/r".into(), text: text.into() }
}

fn faults(store: &Store, faults: &[Fault]) {
    let Place::Memory(memory) = &store.0 else { panic!("only memory fails when told") };
    *memory.faults.lock().unwrap() = faults.to_vec();
}

async fn resume(store: &Store, code: Code) -> (Kept, Vec<Record>) {
    Kept::resume(store, &secret(), code, &[], 9).await.unwrap().unwrap()
}

fn items(records: &[Record]) -> Vec<usize> {
    let item = |record: &Record| match &record.fact {
        Fact::Answered { item, .. } => item[2..].parse().ok(),
        _ => None,
    };
    let mut items: Vec<usize> = records.iter().filter_map(item).collect();
    items.sort_unstable();
    items
}

#[test]
fn an_uncertain_save_is_not_doubled() {
    run(async {
        let store = Store::memory(1 << 20);
        let (code, mut kept) = Kept::begin(&store, &secret(), &[], 9).await.unwrap();
        kept.note(&answered(1), 5);
        for fault in [Fault::Before, Fault::After, Fault::After] {
            faults(&store, &[fault]);
            assert_eq!(kept.save().await, Err(Failed::Away));
            assert_eq!(kept.unsaved(), 1);
        }
        kept.note(&answered(2), 5);
        assert_eq!(kept.unsaved(), 2);
        assert_eq!(kept.save().await, Ok(()));
        assert_eq!(kept.unsaved(), 0);
        assert_eq!(store.load(secret().name(code)).await.unwrap().len(), 3, "the first, and one of each");
        assert_eq!(items(&resume(&store, code).await.1), [1, 2]);
    });
}

#[test]
fn a_visit_that_brings_nothing_new_counts_as_the_last() {
    run(async {
        let store = Store::memory(1 << 20);
        let (code, mut kept) = Kept::begin(&store, &secret(), &[], 9).await.unwrap();
        kept.note(&answered(1), 5);
        kept.save().await.unwrap();
        Kept::resume(&store, &secret(), code, &[], 40).await.unwrap().unwrap();
        store.remove_before(30).await.unwrap();
        assert_eq!(items(&resume(&store, code).await.1), [1]);
    });
}

#[test]
fn no_code_without_a_place() {
    run(async {
        let store = Store::memory(1 << 20);
        faults(&store, &[Fault::Before]);
        assert_eq!(Kept::begin(&store, &secret(), &[], 9).await.map(drop), Err(Failed::Away));
        faults(&store, &[Fault::Before]);
        assert_eq!(Kept::resume(&store, &secret(), Code([1; 7]), &[], 9).await.map(drop), Err(Failed::Away));
        assert!(Kept::resume(&store, &secret(), Code([1; 7]), &[], 9).await.unwrap().is_none());
    });
}

#[test]
fn facts_of_this_visit_come_after_what_is_known() {
    run(async {
        let store = Store::memory(1 << 20);
        let record = |number, item| Record { number, origin: 77, minute: 5, fact: answered(item) };
        let (code, _) = Kept::begin(&store, &secret(), &[record(1, 1), record(2, 2)], 9).await.unwrap();
        faults(&store, &[Fault::Never, Fault::Before]);
        let visit = [record(1, 3)];
        let (mut kept, records) = Kept::resume(&store, &secret(), code, &visit, 9).await.unwrap().unwrap();
        assert_eq!(records.iter().map(|record| record.number).collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!(records[2].fact, answered(3));
        assert_eq!(kept.unsaved(), 1, "could not be saved at once");
        kept.save().await.unwrap();
        assert_eq!(resume(&store, code).await.1, records);
    });
}

#[test]
fn words_taken_back_leave_the_store() {
    run(async {
        let store = Store::memory(1 << 20);
        let name = |code| secret().name(code);
        let (code, mut a) = Kept::begin(&store, &secret(), &[], 9).await.unwrap();
        a.note(&words("one"), 5);
        a.save().await.unwrap();
        let (mut b, _) = resume(&store, code).await;
        b.note(&answered(1), 5);
        b.save().await.unwrap();
        a.note(&Fact::Dropped { place: "c/l/r".into() }, 6);
        faults(&store, &[Fault::Never, Fault::After]);
        assert_eq!(a.save().await, Err(Failed::Away));
        a.save().await.unwrap();
        let pieces = store.load(name(code)).await.unwrap();
        assert_eq!(pieces.len(), 1, "one piece holds what stays");
        let lines = pieces[0].open(&secret().seal(code).unwrap()).unwrap();
        assert!(lines.iter().all(|line| !line.text.contains("one")), "{lines:?}");
        assert_eq!(items(&resume(&store, code).await.1), [1]);
        assert!(Progress::of(&resume(&store, code).await.1).kept.is_empty());
    });
}

#[test]
fn what_another_host_took_back_leaves_when_resumed() {
    run(async {
        let store = Store::memory(1 << 20);
        let (code, mut a) = Kept::begin(&store, &secret(), &[], 9).await.unwrap();
        let key = secret().seal(code).unwrap();
        // Two hosts at the same moment: each adds without having seen the other.
        let line = |number, fact| Line::of(&Record { number, origin: 5, minute: 0, fact }).unwrap();
        let old = Piece::seal(&key, &[line(2, words("old"))]).unwrap();
        let new = Piece::seal(&key, &[line(3, Fact::Dropped { place: "c/l/r".into() })]).unwrap();
        store.add(secret().name(code), &old, 9).await.unwrap();
        store.add(secret().name(code), &new, 9).await.unwrap();
        a.save().await.unwrap();
        drop(resume(&store, code).await);
        let pieces = store.load(secret().name(code)).await.unwrap();
        assert_eq!(pieces.len(), 1);
        assert!(pieces[0].open(&key).unwrap().iter().all(|line| !line.text.contains("old")));
    });
}

#[test]
fn many_pieces_become_one_and_there_is_always_room() {
    run(async {
        let store = Store::memory(64 << 20);
        let (code, mut kept) = Kept::begin(&store, &secret(), &[], 9).await.unwrap();
        for item in 1..=MAX_PIECES + 10 {
            kept.note(&answered(item), 5);
            kept.save().await.unwrap();
        }
        assert!(store.load(secret().name(code)).await.unwrap().len() < 50, "made one when there was no room");
        let (_, records) = resume(&store, code).await;
        assert_eq!(items(&records), (1..=MAX_PIECES + 10).collect::<Vec<_>>());
        drop(resume(&store, code).await);
        for item in 0..40 {
            kept.note(&answered(item + 5000), 5);
            kept.save().await.unwrap();
        }
        drop(resume(&store, code).await);
        assert_eq!(store.load(secret().name(code)).await.unwrap().len(), 1, "made one when resumed");
    });
}

#[test]
fn a_full_store_says_so_and_loses_nothing() {
    run(async {
        let store = Store::memory(1500);
        let (code, mut kept) = Kept::begin(&store, &secret(), &[], 9).await.unwrap();
        kept.note(&answered(1), 5);
        kept.save().await.unwrap_or_default();
        kept.note(&answered(2), 5);
        assert_eq!(kept.save().await, Err(Failed::Full));
        assert!(kept.unsaved() > 0);
        assert_eq!(Kept::begin(&store, &secret(), &[], 9).await.map(drop), Err(Failed::Full));
        assert!(!items(&resume(&store, code).await.1).contains(&2));
        kept.delete().await.unwrap();
        store.remove_before(10).await.unwrap();
        Kept::begin(&store, &secret(), &[], 9).await.unwrap();
    });
}

#[test]
fn memory_counts_what_it_holds() {
    run(async {
        let store = Store::memory(1 << 20);
        let Place::Memory(memory) = &store.0 else { unreachable!() };
        for _ in 0..3 {
            let (_, mut kept) = Kept::begin(&store, &secret(), &[], 9).await.unwrap();
            kept.note(&words("x"), 5);
            kept.save().await.unwrap();
            kept.delete().await.unwrap();
            kept.delete().await.unwrap();
        }
        store.delete(Name([0; 32]), 9).await.unwrap();
        assert_eq!(store.remove_before(9).await, Ok(0));
        assert_eq!(store.remove_before(10).await, Ok(4));
        assert_eq!(memory.weight(), 0);
    });
}

#[test]
fn what_waits_is_bounded() {
    run(async {
        let store = Store::memory(64 << 20);
        let (code, mut kept) = Kept::begin(&store, &secret(), &[], 9).await.unwrap();
        let opened = |page| Fact::Opened { lesson: "c/l".into(), page };
        for page in 0..12_000 {
            assert!(kept.note(&opened(page), 5), "superseded places make room");
            assert!(kept.note(&Fact::Home, 5));
            assert!(kept.unsaved() <= 5000);
        }
        kept.note(&opened(7), 5);
        let taken = (0..6000).filter(|item| kept.note(&answered(*item), 5)).count();
        assert!((4900..5000).contains(&taken), "{taken}");
        let long = Fact::Kept { place: "c/l/r".into(), text: "x".repeat(100_000) };
        assert!(!kept.note(&long, 5), "no line is as long");
        kept.save().await.unwrap();
        let (_, records) = resume(&store, code).await;
        assert_eq!(items(&records), (0..taken).collect::<Vec<_>>());
        assert_eq!(Progress::of(&records).lessons["c/l"].page, 7);
        for n in 0..200 {
            kept.note(&Fact::Kept { place: format!("c/l/{n}"), text: "x".repeat(20_000) }, 5);
        }
        assert!(kept.unsaved() < 60, "bytes are bounded, too: {}", kept.unsaved());
        kept.save().await.unwrap();
    });
}

#[test]
fn when_no_more_can_be_kept_it_says_so() {
    run(async {
        let store = Store::memory(64 << 20);
        let (code, mut kept) = Kept::begin(&store, &secret(), &[], 9).await.unwrap();
        let name = secret().name(code);
        for id in 1..MAX_PIECES as u128 {
            let junk = Piece { id: id.to_le_bytes(), sealed: vec![1; 40] };
            store.add(name, &junk, 9).await.unwrap();
        }
        kept.note(&answered(1), 5);
        assert_eq!(kept.save().await, Ok(()), "in place of the one that can be read");
        let junk = Piece { id: [255; 16], sealed: vec![1; 40] };
        assert_eq!(store.add(name, &junk, 9).await, Err(Failed::Enough));
        assert_eq!(kept.damaged(), MAX_PIECES - 1);
        let junk = Piece { id: [254; 16], sealed: vec![1; MAX_BYTES - MAX_PIECES * 40 - 1000] };
        store.replace(name, &junk, &[1_u128.to_le_bytes()], 9).await.unwrap();
        kept.note(&words(&"x".repeat(4000)), 5);
        for _ in 0..2 {
            assert_eq!(kept.save().await, Err(Failed::Enough));
            assert_eq!(kept.unsaved(), 1);
        }
        assert_eq!(items(&resume(&store, code).await.1), [1]);
    });
}

#[test]
fn a_deleted_record_takes_nothing_more() {
    run(async {
        let store = Store::memory(1 << 20);
        let (code, mut a) = Kept::begin(&store, &secret(), &[], 9).await.unwrap();
        let (mut b, _) = resume(&store, code).await;
        b.note(&answered(1), 5);
        faults(&store, &[Fault::After]);
        assert_eq!(a.delete().await, Err(Failed::Away));
        assert_eq!(a.delete().await, Ok(()));
        assert_eq!(b.save().await, Err(Failed::Gone));
        assert_eq!((b.unsaved(), b.note(&answered(2), 5), a.note(&answered(2), 5)), (0, false, false));
        assert_eq!(a.save().await, Err(Failed::Gone));
        assert!(Kept::resume(&store, &secret(), code, &[], 9).await.unwrap().is_none());
        assert_eq!(format!("{a:?} {store:?}"), "Kept { unsaved: 0, .. } Store in memory");
    });
}

#[test]
fn a_damaged_piece_is_left_out_and_left_there() {
    run(async {
        let store = Store::memory(1 << 20);
        let (code, mut kept) = Kept::begin(&store, &secret(), &[], 9).await.unwrap();
        let junk = Piece { id: [1; 16], sealed: vec![1; 300] };
        store.add(secret().name(code), &junk, 9).await.unwrap();
        kept.note(&words("mine"), 5);
        kept.save().await.unwrap();
        let (kept, records) = resume(&store, code).await;
        assert_eq!((kept.damaged(), records.len()), (1, 1));
        assert!(store.load(secret().name(code)).await.unwrap().contains(&junk));
    });
}

/// What may happen to one of two sessions with one record.
#[derive(Clone, Debug)]
enum Step {
    Note,
    Words,
    TakeBack,
    Save,
    Resume,
    Fail(Vec<Fault>),
}

fn step() -> impl Strategy<Value = Step> {
    let fault = prop_oneof![Just(Fault::Never), Just(Fault::Before), Just(Fault::After)];
    prop_oneof![
        5 => Just(Step::Note),
        1 => Just(Step::Words),
        1 => Just(Step::TakeBack),
        4 => Just(Step::Save),
        2 => Just(Step::Resume),
        2 => proptest::collection::vec(fault, 1..4).prop_map(Step::Fail),
    ]
}

proptest! {
    #[test]
    fn two_hosts_lose_and_double_nothing(steps in proptest::collection::vec((0_usize..2, step()), 0..80)) {
        run(async {
            let store = Store::memory(1 << 24);
            let (code, first) = Kept::begin(&store, &secret(), &[], 9).await.unwrap();
            let mut both = [first, resume(&store, code).await.0];
            let mut noted = 0;
            for (who, step) in steps {
                let kept = &mut both[who];
                match step {
                    Step::Note => {
                        assert!(kept.note(&answered(noted), 5));
                        noted += 1;
                    }
                    Step::Words => drop(kept.note(&words(&format!("text {noted}")), 5)),
                    Step::TakeBack => drop(kept.note(&Fact::Dropped { place: "c/l/r".into() }, 5)),
                    Step::Save => drop(kept.save().await),
                    // Whoever leaves with facts unsaved was told so.
                    Step::Resume if kept.unsaved() == 0 => {
                        if let Ok(Some((resumed, records))) = Kept::resume(&store, &secret(), code, &[], 9).await {
                            let mut known = items(&records);
                            known.dedup();
                            assert_eq!(known, items(&records));
                            *kept = resumed;
                        }
                    }
                    Step::Resume => {}
                    Step::Fail(list) => faults(&store, &list),
                }
            }
            faults(&store, &[]);
            for kept in &mut both {
                kept.save().await.unwrap();
                assert_eq!((kept.unsaved(), kept.damaged()), (0, 0));
            }
            let (_, records) = resume(&store, code).await;
            assert_eq!(items(&records), (0..noted).collect::<Vec<_>>());
            let texts = records.iter().filter(|record| matches!(record.fact, Fact::Kept { .. })).count();
            assert!(texts <= 1, "superseded words are left out");
        });
    }
}
