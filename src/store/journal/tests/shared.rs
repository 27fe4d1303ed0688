//! Two instances, and files that change underfoot.
//!
//! Locks belong to open files, so two journals in one process exclude each
//! other as two processes do. To extend: as a sequence of steps of
//! two journals, and what is then on the disk.

use std::collections::BTreeSet;
use std::fs;

use super::faults::{self, Plan};
use super::*;
use crate::store::journal::Notice;
use crate::store::journal::disk::Step;

#[test]
fn the_second_instance_reads_and_takes_over_later() {
    let spot = Spot::with(2);
    let mut one = spot.open();
    let (mut two, opened) = spot.try_open().unwrap();
    assert_eq!(opened.read_only().map(StoreError::kind), Some("store-locked"));
    assert_eq!(facts(&two), first(2));
    assert_eq!(two.append(fact(4), 4).unwrap_err().kind(), "store-locked");
    assert_eq!(two.unsaved(), 1);
    one.append(fact(3), 3).unwrap();
    drop(one);
    let record = two.append(fact(5), 5).unwrap();
    assert_eq!(record.number, 5, "numbers come after what the other wrote");
    assert_eq!(facts(&two), first(5));
    drop(two);
    assert_eq!(spot.facts(), first(5));
}

#[test]
fn two_hundred_starts_and_one_writer_at_a_time() {
    const STARTS: usize = 200;
    let spot = Spot::new();
    let writers = std::sync::atomic::AtomicUsize::new(0);
    let open = std::sync::Barrier::new(STARTS);
    std::thread::scope(|scope| {
        for number in 0..200_u64 {
            let (spot, writers, open) = (&spot, &writers, &open);
            scope.spawn(move || {
                open.wait();
                let (mut journal, _) = spot.try_open().unwrap();
                let fact = Fact::Finished { lesson: number.to_string() };
                let mut outcome = journal.append(fact, number).map(drop);
                while let Err(error) = outcome {
                    assert_eq!(error.kind(), "store-locked");
                    assert_eq!(journal.unsaved(), 1);
                    std::thread::yield_now();
                    outcome = journal.save();
                }
                // Saved: so the lock is ours, and nobody else's.
                assert_eq!(writers.fetch_add(1, std::sync::atomic::Ordering::SeqCst), 0);
                std::thread::sleep(std::time::Duration::from_micros(200));
                writers.fetch_sub(1, std::sync::atomic::Ordering::SeqCst);
            });
        }
    });
    let (journal, opened) = spot.try_open().unwrap();
    assert_eq!(opened, Opened::default());
    let lessons: BTreeSet<_> = facts(&journal).iter().map(|fact| format!("{fact:?}")).collect();
    assert_eq!((journal.records().len(), lessons.len()), (200, 200));
    let numbers: Vec<_> = journal.records().iter().map(|record| record.number).collect();
    assert_eq!(numbers, (1..=200).collect::<Vec<_>>());
}

#[test]
fn without_locks_both_write_and_nothing_is_lost() {
    let without = Plan { after: 0, only: Some(Step::Lock), forever: true, os: 38, half: false };
    faults::with(without, || {
        let spot = Spot::new();
        let (mut one, opened) = spot.try_open().unwrap();
        assert!(opened.notices.contains(&Notice::Unlocked));
        let (mut two, _) = spot.try_open().unwrap();
        assert_eq!(one.origin(), two.origin());
        for number in 1..=10 {
            let writer = if number % 3 == 0 { &mut two } else { &mut one };
            assert_eq!(writer.append(fact(number), 1).unwrap().number, number);
        }
        two.save().unwrap();
        assert_eq!(facts(&one), first(10));
        assert_eq!(facts(&two), first(10));
        assert_eq!(spot.facts(), first(10));
    });
}

#[test]
fn a_removed_journal_is_not_made_again() {
    let spot = Spot::with(2);
    let mut journal = spot.open();
    let aside = spot.root.join("aside");
    fs::rename(&spot.path, &aside).unwrap();
    for unsaved in 1..=2 {
        assert_eq!(journal.append(fact(2 + unsaved), 1).unwrap_err().kind(), "store-moved");
        assert_eq!(journal.unsaved() as u64, unsaved);
    }
    assert!(!spot.path.exists());
    assert_eq!(facts(&journal), first(4));
    fs::rename(&aside, &spot.path).unwrap();
    journal.append(fact(5), 1).unwrap();
    assert_eq!(spot.facts(), first(5));
    fs::remove_dir_all(spot.folder()).unwrap();
    assert_eq!(journal.append(fact(6), 1).unwrap_err().kind(), "store-moved");
    assert_eq!(journal.append(fact(7), 1).unwrap_err().kind(), "store-moved");
    assert!(!spot.folder().exists());
}

#[test]
fn a_replaced_journal_is_read_again() {
    let spot = Spot::with(2);
    let mut journal = spot.open();
    journal.append(fact(3), 1).unwrap();
    let copy = spot.root.join("copy");
    fs::copy(&spot.path, &copy).unwrap();
    fs::rename(&copy, &spot.path).unwrap();
    assert_eq!(journal.append(fact(4), 1).unwrap().number, 4);
    assert_eq!(spot.facts(), first(4));
}

#[test]
fn the_lock_ends_with_the_journal_and_its_file_stays() {
    let spot = Spot::with(1);
    for _ in 0..3 {
        drop(spot.open());
        assert!(spot.folder().join("progress.lock").exists());
    }
}
