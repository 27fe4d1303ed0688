//! What never waits: leaving at once, and lessons while nobody reads the log.

use crate::codes::{answer, answers, facts, take, to_the_stones};
use crate::kiosk::{Kiosk, Opening};
use crate::limits::join;
use crate::pty::{PATIENCE, key};
use crate::times;
use crate::visitor::{Visitor, Who, block_on};
use crate::world::said;
use article26::store::kept::Store;
use rustix::process::Signal;
use std::fs::{self, File};
use std::path::Path;

const HOME: &str = "home-declaration";

/// Holds what a store in a folder writes: to the server it is stuck, and after
/// two seconds away.
pub fn hold(store: &Path) -> Vec<File> {
    let locks = fs::read_dir(store).expect("a store").flatten().filter_map(|drawer| {
        let file = File::open(drawer.path().join("lock")).ok()?;
        file.lock().expect("a lock");
        Some(file)
    });
    locks.collect()
}

#[track_caller]
fn is_blank(visitor: &Visitor) {
    assert_eq!(visitor.ends(), Some(0));
    assert_eq!(visitor.screen(), "");
    assert_eq!(visitor.left_behind(), Vec::<&str>::new());
}

/// Her screen is blank before a store has answered; what she did is saved all
/// the same.
#[test]
fn leaving_at_once_does_not_wait_for_the_store() {
    let store = tempfile::tempdir().expect("a folder");
    let place = store.path().join("kept");
    let kiosk = Kiosk::start(&["--store", &format!("folder:{}", place.display())]);
    let visitor = Visitor::enter(&kiosk);
    to_the_stones(&visitor);
    answer(&visitor, 1, 1);
    let code = take(&visitor);
    visitor.press("1", "Stone 1:");
    visitor.press(key::ENTER, "Stone 2:");
    let (saved, keys) = (kiosk.count("saves_total{result=\"kept\"}"), kiosk.count("keys_total"));
    let held = hold(&place);
    assert_eq!(held.len(), 1);
    visitor.send("1");
    // She is about to be answered, but for the store.
    kiosk.until("her key", |kiosk| kiosk.count("keys_total") > keys);
    visitor.send(key::F10);
    is_blank(&visitor);
    let counts = ["kept", "away"].map(|result| kiosk.count(&format!("saves_total{{result=\"{result}\"}}")));
    assert_eq!(counts, [saved, 0], "the store came first");
    drop(held);
    kiosk.logs("why=quick");
    assert_eq!(answers(&facts(&kiosk.state().join("code-secret"), &Store::folder(&place).expect("a store"), &code)), 2);
}

/// Nor for what she typed before, be it minutes of keys.
#[test]
fn leaving_at_once_does_not_wait_for_keys() {
    let kiosk = Kiosk::start(&[]);
    for (who, keys, leave) in [(Who::default(), "\t", key::CTRL_X), (Who::default().term("dumb"), "2\r", "\x03")] {
        let visitor = who.enter(&kiosk);
        visitor.hear("The lamp");
        let before = kiosk.count("keys_total");
        visitor.send(keys.repeat(8000));
        kiosk.until("keys", |kiosk| kiosk.count("keys_total") > before + 100);
        visitor.send(leave);
        visitor.until("her end", |seen| seen.closed);
        kiosk.until("her end", |kiosk| kiosk.count("sessions") == 0);
        let answered = kiosk.count("keys_total") - before;
        assert!(answered < 7000, "{answered} keys came first");
    }
    assert_eq!(kiosk.count("ended_total{why=\"quick\"}"), 2);
}

/// Whoever reads the log may stop: visits come, go on and end, and so does the
/// server.
#[test]
fn a_log_that_nobody_reads_holds_up_nobody() {
    let mut kiosk = Opening::new(&[]).unread().start();
    let visitor = Visitor::enter(&kiosk);
    to_the_stones(&visitor);
    // Two lines each; more of them wait in the full run than may.
    let come_and_go = |count: usize| {
        for _ in 0..count.div_ceil(10) {
            let who = Who::from(9);
            for other in block_on(join((0..10).map(|_| who.come(&kiosk)))) {
                other.expect("she comes in").send(key::F10);
            }
        }
    };
    let count = times(30, 700);
    come_and_go(count);
    answer(&visitor, 1, 3);
    kiosk.until("their end", |kiosk| kiosk.count("sessions") == 1);
    assert!(!kiosk.log().iter().any(|line| line.contains("event=session")), "the log was read");
    if crate::full() {
        // The next line says how many found no room.
        kiosk.read_log();
        kiosk.logs("why=quick");
        come_and_go(10);
        kiosk.until("what was dropped", |kiosk| kiosk.log().iter().any(|line| line.contains(" dropped=")));
    }
    kiosk.signal(Signal::TERM);
    visitor.send(key::F10);
    assert!(kiosk.end(PATIENCE).success());
}

/// A trainer looks at her view and types nothing: it stays, before she has said
/// her secret and after.
#[test]
fn a_trainers_view_is_not_taken_away() {
    let kiosk = Kiosk::start(&["--rooms", "blue", "--attract-seconds", "1", "--picture-seconds", "1"]);
    let secret = fs::read_to_string(kiosk.state().join("room-blue.secret")).expect("a secret");
    let title = crate::catalog().words("en").with("room-title", &[("room", "blue".into())]);
    let (waits, looks) = (Who::default().user("trainer-blue"), Who::from(3).user("trainer-blue"));
    let (waits, looks) = (waits.enter(&kiosk), looks.enter(&kiosk));
    waits.see(&title);
    looks.see(&title);
    looks.send(format!("{}\r", secret.trim()));
    looks.see(&said("room-empty"));
    // Meanwhile it comes to a learner.
    let learner = Who::from(4).enter(&kiosk);
    learner.see(&said(HOME));
    let pictures = |visitor: &Visitor| visitor.seen().frames;
    let home = pictures(&learner);
    learner.until("the attract screen", |seen| {
        !seen.parser.screen().contents().contains(&said(HOME)) && seen.frames > home + 2
    });
    for visitor in [&waits, &looks] {
        assert!(visitor.is_in() && visitor.shows(&title), "{}", visitor.screen());
    }
    // And the view is as it was left.
    assert!(looks.shows(&said("room-empty")), "{}", looks.screen());
}
