//! An application, read line by line: what is said after each line.
//!
//! What this is not: it reads and writes nothing; `plain` does that for a
//! terminal of one's own, `ssh` for a visitor's. To extend: nothing is expected
//! here; what a page says is the linear painter's.

use super::minute;
use crate::app::App;
use crate::app::message::{Effect, Input};
use crate::language::Words;
use crate::page::Page;
use crate::paint::glyphs::to_ascii;
use crate::paint::linear::{self, LinearWords};

/// An application and what it said last.
#[derive(Debug)]
pub struct Lines {
    app: App,
    ascii: bool,
    said: Option<Page>,
}

impl Lines {
    /// Nothing is said yet; `ascii`: nothing else may be.
    #[must_use]
    pub fn new(app: App, ascii: bool) -> Self {
        Self { app, ascii, said: None }
    }

    /// What beginning asks of the store.
    pub fn first_effects(&mut self) -> Vec<Effect> {
        self.app.first_effects()
    }

    /// The application.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Puts another application in place of this one.
    pub fn restart(&mut self, app: App) {
        self.app = app;
        self.said = None;
    }

    /// Takes an input.
    pub fn update(&mut self, input: Input) -> Vec<Effect> {
        self.app.clock(minute());
        self.app.update(input)
    }

    /// What is to be said now. After a slip only what is new, not the whole page
    /// again.
    pub fn say(&mut self) -> String {
        let words = linear_words(self.app.words());
        let page = self.app.page();
        let same = self
            .said
            .as_ref()
            .is_some_and(|said| said.key == page.key && said.body == page.body && said.commands == page.commands);
        let mut text = match (&page.message, same) {
            (Some(_), true) => linear::message(&page, &words, self.ascii),
            _ => linear::paint(&page, &words, self.ascii),
        };
        // Packs and journals hold words of strangers; the grid drops these itself.
        text.retain(|c| !crate::course::check::is_unsafe(c));
        self.said = Some(page);
        self.app.said();
        text
    }

    /// A message of the program in her language, as it can be shown.
    #[must_use]
    pub fn word(&self, id: &str) -> String {
        let text = self.app.words().text(id);
        if self.ascii { to_ascii(&text) } else { text }
    }
}

fn linear_words(words: &Words) -> LinearWords {
    LinearWords {
        picture: words.text("plain-picture"),
        quote: words.text("plain-quote"),
        ticked: words.text("plain-ticked"),
        right: words.text("plain-right"),
        wrong: words.text("plain-wrong"),
        missed: words.text("plain-missed"),
        partly: words.text("plain-partly"),
        lights: ["light-dark", "light-begun", "light-lit"].map(|id| words.text(id)),
        states: ["plain-new", "plain-begun", "plain-finished"].map(|id| words.text(id)),
        comma: words.text("list-comma"),
        choose: words.text("plain-choose"),
        write: words.text("plain-write"),
    }
}
