//! The course over SSH, from outside: the real server, visited by real clients.
//!
//! Every test starts the program itself on a port of its own of this machine,
//! and comes in with russh's client and, where it is installed, with OpenSSH's.
//! Addresses 127.0.0.x are the sources. What is asked of the server stands in
//! the names of the tests and in `docs/kiosk.md`; limits are flags, so tests
//! shorten them, and counts are scaled down where the whole number would take
//! minutes: `ARTICLE26_FULL=1` runs the whole number.
//!
//! | Place | What is there |
//! | --- | --- |
//! | `kiosk` | the server: started, watched, measured, ended |
//! | `visitor` | a visitor with russh's client |
//! | `openssh` | a visitor with OpenSSH's |
//! | `../trust` | the pty, words of the program, and system calls, shared |
//! | all others | the tests, by what they are about |
//!
//! A check that the machine does not allow prints `skipped:` and why. To extend:
//! a test goes into the file that it belongs to, and asks for words by the name
//! of their message.
#![cfg(target_os = "linux")]

#[allow(dead_code, reason = "shared with the tests of the program itself")]
#[path = "../trust/launch.rs"]
mod launch;
#[allow(dead_code, reason = "shared with the tests of the program itself")]
#[path = "../trust/pty.rs"]
mod pty;
#[allow(dead_code, reason = "shared with the tests of the program itself")]
#[path = "../trust/trace.rs"]
mod trace;
#[allow(dead_code, reason = "shared with the tests of the program itself")]
#[path = "../trust/world.rs"]
mod world;

#[allow(dead_code, reason = "shared with the tests of the store")]
#[path = "../kept/database.rs"]
mod database;

mod codes;
mod coming_in;
mod disk;
mod drain;
mod full_house;
mod garbage;
mod host_key;
mod hosts;
mod idle;
mod kiosk;
mod limits;
mod openssh;
mod outside;
mod privacy;
mod quick;
mod refused;
mod rooms;
mod settings;
mod sizes;
mod slow;
mod unsaved;
mod visitor;

use article26::language::Catalog;
use std::sync::OnceLock;

/// All languages of the program.
fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| article26::store::library::open(&[]).catalog)
}

/// The program's own words in a language, by the name of the message.
fn said_in(language: &str, id: &str) -> String {
    catalog().words(language).text(id)
}

/// A notice of the house, for somebody who has a code (`taken`), could take one
/// (`offered`), or neither (`none`).
fn notice(id: &str, code: &str) -> String {
    catalog().words("en").with(id, &[("code", code.into())])
}

/// Whether whole numbers are run.
fn full() -> bool {
    std::env::var_os("ARTICLE26_FULL").is_some()
}

/// How often something is done: so often here, so often in the full run.
fn times(here: usize, full: usize) -> usize {
    if self::full() { full } else { here }
}
