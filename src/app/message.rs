//! What goes into the application and what comes out.
//!
//! Terminals turn bytes, keys and lines into [`Input`]; the keymap turns keys
//! into [`Message`]s by the bindings of the screen; what the application wants
//! done comes back as [`Effect`]s. To extend: a message is added here, bound
//! in a screen, and handled in its `update`.

use crate::learn::code::Code;
use crate::learn::cohort::Cohort;
use crate::learn::fact::Fact;
use crate::learn::progress::Progress;
use crate::page::{Direction, Extent};
use std::sync::Arc;

/// A key, whatever terminal it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A character, as typed.
    Char(char),
    /// A letter with Control.
    Ctrl(char),
    /// A function key.
    F(u8),
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Return.
    Enter,
    /// Escape.
    Esc,
    /// Tabulator.
    Tab,
    /// Shift and tabulator.
    BackTab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
}

impl Key {
    /// The key as bindings name it, pressed on a page of this direction; and the
    /// key to press for a binding. Arrows point along the page: onwards is
    /// [`Key::Right`] in bindings, whatever the page.
    #[must_use]
    pub fn towards(self, direction: Direction) -> Self {
        match (self, direction) {
            (Self::Left, Direction::RightToLeft) => Self::Right,
            (Self::Right, Direction::RightToLeft) => Self::Left,
            (key, _) => key,
        }
    }
}

/// Everything that can happen to the application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed.
    Key(Key),
    /// A line was entered in plain mode.
    Line(String),
    /// Text was pasted; it counts only in a field.
    Paste(String),
    /// What a painter found out about the page it painted.
    Seen(Extent),
    /// The window has another size: there may be room beside the page again.
    Resized,
    /// A fact could not be saved; the message that says why, and how many wait.
    Unsaved(&'static str, usize),
    /// Everything that waited is saved now.
    Saved,
    /// A file that she asked for is written, or not, with the message that says
    /// why.
    Filed(Result<(), &'static str>),
    /// What happens in a house with visitors.
    House(House),
}

/// What a house with visitors tells one of them, and answers her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum House {
    /// Her progress is kept under this code, or not, with the message that says
    /// why.
    Kept(Result<Code, &'static str>),
    /// A code brought this progress back, her own of this visit included; or not,
    /// with the message that says why.
    Resumed(Result<Box<Progress>, &'static str>),
    /// What was kept under her code is deleted, or not.
    Forgotten(Result<(), &'static str>),
    /// Something to be said until it is taken back: that the house closes, that
    /// nobody seems to be there.
    Notice(Option<&'static str>),
    /// The next picture of the attract screen.
    Tick,
    /// A trainer's secret was right, and opens the room of this name; or not, with
    /// the message that says why.
    Unlocked(Result<String, &'static str>),
    /// How far the group is, for its trainer.
    Group(Arc<Cohort>),
}

/// What a key or a choice means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Message {
    /// Move the cursor of the menu.
    Move(i16),
    /// Take the entry with this number, from 0.
    Choose(usize),
    /// Take the entry under the cursor, or finish what is being made.
    Confirm,
    /// Tick the entry under the cursor.
    Toggle,
    /// One page of reading onwards, or the next page.
    Onward,
    /// The next page.
    Next,
    /// The page before.
    Previous,
    /// Scroll by lines.
    Scroll(i16),
    /// Scroll by screens.
    ScrollPage(i16),
    /// Take back the last step of an answer.
    Undo,
    /// Open the next hint.
    Hint,
    /// Write a character at the cursor of the field.
    Write(char),
    /// The field has other words now: pasted, or a line of plain mode.
    Written,
    /// Erase the cluster before the cursor.
    Erase,
    /// Erase the cluster at the cursor.
    EraseForward,
    /// Move the cursor of the field by clusters.
    Caret(i16),
    /// Leave this screen.
    Back,
    /// Open the menu.
    Menu,
    /// Open the help.
    Help,
    /// Choose a language.
    Language,
    /// Open the Declaration.
    Declaration,
    /// Search in lessons, glossary and articles.
    Search,
    /// Open the glossary.
    Glossary,
    /// Repeat what was answered wrongly.
    Review,
    /// Open the notebook: notes and marked pages.
    Notebook,
    /// Write a note to this lesson.
    Note,
    /// Mark this page, or take its mark away.
    Bookmark,
    /// Choose the languages of the Declaration.
    Texts,
    /// The resume code of a visitor: to take one, to see it, to come back with one.
    Code,
    /// Go to the home screen.
    Home,
    /// Leave the program; the place is kept.
    Quit,
    /// Leave at once and leave nothing on the screen.
    QuickExit,
}

/// What the terminal is asked to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Save this fact.
    Record(Fact),
    /// Write these words to a new file that she named.
    File {
        /// The name as she wrote it.
        name: String,
        /// What is written.
        text: String,
    },
    /// Keep her progress under a new code; answered by [`House::Kept`].
    Keep,
    /// Bring back what is kept under this code; answered by [`House::Resumed`].
    Resume(Code),
    /// Delete what is kept under her code; answered by [`House::Forgotten`].
    Forget,
    /// Open the trainer's view with this secret; answered by [`House::Unlocked`].
    Unlock(String),
    /// End, leaving the terminal as it was.
    Quit,
    /// End at once, with a clean screen and a neutral title.
    QuickExit,
}

/// A key that works on a screen: one list feeds dispatch, footer, help and the
/// numbered commands of plain mode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding {
    /// Keys that do it; the first is shown.
    pub keys: &'static [Key],
    /// The program's message that says what it does; empty: not shown.
    pub label: &'static str,
    /// What it means.
    pub message: Message,
    /// Whether plain mode lists it as a command (Enter does the rest).
    pub command: bool,
    /// Whether the footer shows it; the menu and the help always do.
    pub footer: bool,
}

impl Binding {
    /// A binding that is shown and is a command in plain mode.
    #[must_use]
    pub fn new(keys: &'static [Key], label: &'static str, message: Message) -> Self {
        Self { keys, label, message, command: true, footer: true }
    }

    /// A binding for keys only: plain mode has other ways (numbers, Enter).
    #[must_use]
    pub fn keys_only(keys: &'static [Key], label: &'static str, message: Message) -> Self {
        Self { keys, label, message, command: false, footer: true }
    }

    /// A binding for which the footer has no room: the menu, the help and plain
    /// mode have it.
    #[must_use]
    pub fn extra(keys: &'static [Key], label: &'static str, message: Message) -> Self {
        Self { keys, label, message, command: true, footer: false }
    }
}

/// How a key is written on screen: sign, and ASCII.
#[must_use]
pub fn key_name(key: Key) -> (String, String) {
    let same = |text: &str| (text.to_owned(), text.to_owned());
    match key {
        Key::Char(' ') => same("Space"),
        Key::Char(c) => same(&c.to_string()),
        Key::Ctrl(c) => same(&format!("Ctrl-{}", c.to_ascii_uppercase())),
        Key::F(n) => same(&format!("F{n}")),
        Key::Up => ("↑".to_owned(), "Up".to_owned()),
        Key::Down => ("↓".to_owned(), "Down".to_owned()),
        Key::Left => ("←".to_owned(), "Left".to_owned()),
        Key::Right => ("→".to_owned(), "Right".to_owned()),
        Key::Enter => same("Enter"),
        Key::Esc => same("Esc"),
        Key::Tab => same("Tab"),
        Key::BackTab => same("Shift-Tab"),
        Key::Backspace => same("Backspace"),
        Key::Delete => same("Del"),
        Key::Home => same("Home"),
        Key::End => same("End"),
        Key::PageUp => same("PgUp"),
        Key::PageDown => same("PgDn"),
    }
}
