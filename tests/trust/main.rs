//! The outermost tests: the program itself, in a terminal that it cannot tell
//! from a learner's.
//!
//! Everything inside is tested closer to where it is written. Here stands what
//! only the whole can show: that a closed window, a signal, a full disk or a
//! second window loses no answer, that the terminal is left as it was found,
//! and that nothing is written, sent or left behind that was not promised.
//!
//! | Place | What is there |
//! | --- | --- |
//! | `launch` | what is started, in how large a window |
//! | `pty` | the window: types, looks at the screen, goes away |
//! | `world` | a home of its own for each test, and what is kept in it |
//! | `places` | the screens of the course in `pack/`, and the way to each |
//! | `trace` | system calls, watched or made to fail by `strace` |
//! | all others | the tests, by what they are about |
//!
//! The course in `pack/` is made for these tests, so that they do not depend on
//! what the shipped lessons say. A check that the machine does not allow
//! (tracing, mounting) prints `skipped:` and why; it never counts as passed in
//! silence. To extend: a screen gets a row in `places`, and is then left in
//! every way; anything else is a test in the file that it belongs to.
#![cfg(target_os = "linux")]

mod command_line;
mod damage;
mod endings;
mod hang_up;
mod journey;
mod kill;
mod launch;
mod lines;
mod places;
mod pty;
mod quick_exit;
mod scripts;
mod silence;
mod sizes;
mod tmux;
mod trace;
mod unsaved;
#[cfg(feature = "serve")]
mod visit;
mod world;
