//! The screens on which a learner can be, and the keys that lead to each.
//!
//! Every way begins in the row of stones with one answer given, so that there
//! is always something to lose. To extend: a new screen is a row in [`PLACES`].

use crate::launch::Launch;
use crate::pty::{Terminal, key};
use crate::world::{World, said};

/// A screen, and how one gets there from the feedback to the first stone.
pub struct Place {
    /// What it is.
    pub name: &'static str,
    /// Keys, each with words that show that it arrived; after `=` the name of a
    /// message of the program.
    pub way: &'static [(&'static str, &'static str)],
    /// Words of this screen that must not stay when it is left at once.
    pub words: &'static str,
}

/// Every kind of screen.
pub const PLACES: [Place; 13] = [
    Place { name: "feedback", way: &[], words: "Echo 1" },
    Place { name: "question", way: &[(key::ENTER, "Stone 2")], words: "Stone 2" },
    Place { name: "menu", way: &[(key::TAB, "=menu-quit")], words: "=menu-declaration" },
    Place { name: "help", way: &[(key::F1, "=help-here")], words: "=help-here" },
    Place { name: "language", way: &[(key::F2, "Lees in het Nederlands")], words: "Nederlands" },
    Place { name: "module", way: &[(key::ESC, "The row of stones")], words: "The row of stones" },
    Place { name: "home", way: &[(key::ESC, "The row of stones"), (key::ESC, "=home-declaration")], words: "The lamp" },
    Place { name: "lesson", way: &[(key::ESC, "The row of stones"), ("1", "The first mile")], words: "The first mile" },
    Place {
        name: "field",
        way: &[
            (key::ESC, "The row of stones"),
            ("1", "The first mile"),
            (key::RIGHT, "The second mile"),
            (key::RIGHT, "For whom"),
            (key::RIGHT, "In which year"),
            ("19", "19"),
        ],
        words: "In which year",
    },
    Place { name: "quiz", way: &[(key::ESC, "The row of stones"), ("3", "=quiz-calm"), ("1", "1/3")], words: "1/3" },
    Place { name: "declaration", way: &[(key::TAB, "=menu-quit"), ("5", "=group-dignity")], words: "=group-dignity" },
    Place { name: "about", way: &[(key::TAB, "=menu-quit"), ("0", "=about-title")], words: "=about-title" },
    Place { name: "too small", way: &[], words: "Echo 1" },
];

impl Place {
    /// The program in the row of stones, in English.
    pub fn launch(world: &World) -> Launch {
        world.program(["--lang", "en", "learn", "lamp/run"])
    }

    /// Answers the first stone and goes to the screen. One answer is kept then.
    #[track_caller]
    pub fn walk(&self, terminal: &mut Terminal) {
        terminal.see("Stone 1");
        terminal.press("1", "Echo 1");
        for (keys, words) in self.way {
            terminal.press(keys, &spelled(words));
        }
        if self.name == "too small" {
            terminal.resize(12, 3);
            terminal.until("another screen", |screen| !screen.contents().contains("Echo 1"));
            terminal.settle();
        }
    }
}

/// Words, or those of the message that is named after `=`.
pub fn spelled(words: &str) -> String {
    words.strip_prefix('=').map_or_else(|| words.to_owned(), said)
}

/// Answers the stones from `first` to `last`; the first must be on screen.
#[track_caller]
pub fn answer(terminal: &mut Terminal, first: usize, last: usize) {
    for stone in first..=last {
        terminal.press("1", &format!("Echo {stone}:"));
        if stone < last {
            terminal.press(key::ENTER, &format!("Stone {}:", stone + 1));
        }
    }
}
