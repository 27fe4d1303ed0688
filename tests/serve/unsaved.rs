//! What she is told where something is not kept, or not for long.

use crate::codes::{answer, choose, home, take, to_the_stones};
use crate::kiosk::Kiosk;
use crate::pty::{flat, key};
use crate::quick::hold;
use crate::visitor::{Visitor, Who};
use crate::world::said;
use article26::language::FluentValue;

/// With a store in memory, whoever is offered a code reads that a restart ends
/// what it opens, and reads it again with the code; with another she does not.
#[test]
fn a_store_in_memory_says_that_a_restart_ends_it() {
    let store = tempfile::tempdir().expect("a folder");
    let flag = format!("folder:{}", store.path().join("kept").display());
    for (flags, told) in [(&[][..], true), (&["--store", &flag], false)] {
        let kiosk = Kiosk::start(flags);
        let visitor = Who::default().size(80, 40).enter(&kiosk);
        to_the_stones(&visitor);
        answer(&visitor, 1, 1);
        home(&visitor);
        choose(&visitor, &said("keep-door"));
        visitor.see(&said("keep-see"));
        assert_eq!(visitor.shows(&said("keep-memory")), told, "{}", visitor.screen());
        choose(&visitor, &said("keep-take"));
        visitor.see(&said("code-title"));
        assert_eq!(visitor.shows(&said("keep-memory")), told, "{}", visitor.screen());
    }
}

/// Who has a code and leaves while her answers wait for the store is told so,
/// once.
#[test]
fn who_leaves_something_unsaved_is_told() {
    let store = tempfile::tempdir().expect("a folder");
    let place = store.path().join("kept");
    let kiosk = Kiosk::start(&["--store", &format!("folder:{}", place.display())]);
    let visitor = Visitor::enter(&kiosk);
    to_the_stones(&visitor);
    answer(&visitor, 1, 1);
    take(&visitor);
    visitor.press("1", "Stone 1:");
    visitor.press(key::ENTER, "Stone 2:");
    let held = hold(&place);
    answer(&visitor, 2, 2);
    visitor.see(&said("store-away"));
    visitor.send(key::CTRL_C);
    let words = crate::catalog().words("en");
    let told = |count: i64| words.with("leaving-unsaved", &[("count", FluentValue::from(count))]);
    visitor.until("that something is not saved", |seen| {
        let screen = flat(&seen.parser.screen().contents());
        (1..9).any(|count| screen.contains(&flat(&told(count))))
    });
    assert!(visitor.is_in());
    visitor.send(key::CTRL_C);
    assert_eq!(visitor.ends(), Some(0));
    kiosk.logs("why=left");
    drop(held);
}
