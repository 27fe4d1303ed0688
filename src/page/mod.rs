//! A page: what a learner perceives, as data.
//!
//! Screens return a [`Page`]; painters draw it, as a grid or as plain lines.
//! Neither knows the other. A page holds words that are already in the
//! learner's language and says what they are (a heading, a quotation, a menu),
//! never how they look: no colours, no columns, no keys by code.
//!
//! To extend: add a [`Node`] and an arm in both painters (the matches have no
//! wildcard, so the compiler shows where). Prefer a richer node to an escape
//! hatch.

mod direction;
mod prose;
mod rich;

pub use direction::Direction;
pub use prose::{join_soft_breaks, paragraphs};
pub use rich::{Rich, Tone};

use std::sync::Arc;

/// How far something has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Light {
    /// Not begun.
    #[default]
    Dark,
    /// Begun.
    Begun,
    /// Mastered.
    Lit,
}

/// What stands before an entry of a menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Mark {
    /// Nothing.
    #[default]
    None,
    /// One of several that go together.
    Tick(bool),
    /// Progress of the thing behind the entry.
    Light(Light),
    /// Chosen, and right.
    Right,
    /// Chosen, and wrong.
    Wrong,
    /// Right, and not chosen.
    Missed,
    /// Right in part.
    Partly,
}

/// One line that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Entry {
    /// What it says.
    pub label: Rich,
    /// What stands before it.
    pub mark: Mark,
    /// A short remark at its end: progress, minutes.
    pub note: String,
    /// A longer remark below it.
    pub detail: Rich,
}

/// Entries to choose from, numbered from 1 in plain mode and by digit keys.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Menu {
    /// In the order shown.
    pub entries: Vec<Entry>,
    /// The entry that Enter takes; `None` when the menu is only to be read.
    pub cursor: Option<usize>,
}

/// What a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoteKind {
    /// The answer was right.
    Right,
    /// The answer was right in part.
    Partly,
    /// The answer was wrong.
    Wrong,
    /// Something hard is coming, or something was not saved.
    Warning,
    /// A hint.
    Hint,
    /// An explanation, without judgement.
    Plain,
    /// Where something stands: an instrument, a source.
    Source,
}

/// A drawing for a terminal.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Art {
    /// Lines of cells.
    pub art: Vec<String>,
    /// Ink letters below the cells, see `docs/authoring.md`.
    pub ink: Vec<String>,
    /// The drawing in printable ASCII.
    pub ascii: Vec<String>,
}

/// How a plot is drawn where there is room; else as rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlotForm {
    /// A row for each bar.
    Bars,
    /// Upright, side by side.
    Columns,
    /// The first is the whole, the others are parts of it.
    Share,
}

/// A number of a plot.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bar {
    /// What it stands for: a year, a group; empty for another number of the same
    /// as the bar before.
    pub label: String,
    /// The number as read in this language.
    pub value: String,
    /// The number.
    pub size: u64,
}

/// Numbers of one kind, drawn.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Plot {
    /// How.
    pub form: PlotForm,
    /// What was counted.
    pub what: Rich,
    /// The numbers.
    pub bars: Vec<Bar>,
    /// Where the axis begins.
    pub from: u64,
    /// What has to be known to read it: that the axis is cut, that the numbers
    /// are minima.
    pub remarks: Vec<Rich>,
    /// Who counted, and when.
    pub source: Rich,
}

/// One of the thirty lights with its number.
pub type NumberedLight = (u8, Light);

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Node {
    /// A heading; level 1 names the page, 2 a part of it.
    Heading(u8, Rich),
    /// A small line above something: a phase, a question's number.
    Label(String),
    /// A paragraph.
    Text(Rich),
    /// Entries that belong together.
    List {
        /// The line above them; may be empty.
        lead: Rich,
        /// The entries.
        entries: Vec<Rich>,
        /// Numbered.
        ordered: bool,
    },
    /// Words of somebody else, with their source.
    Quote {
        /// Paragraphs.
        text: Vec<Rich>,
        /// Who, where, when.
        source: Rich,
    },
    /// A number with what it counts.
    Figure {
        /// As read in this language.
        value: String,
        /// What was counted.
        what: Rich,
        /// Who counted, and the year.
        source: Rich,
    },
    /// Numbers of one kind, drawn.
    Plot(Plot),
    /// A drawing, with the words that replace it.
    Picture {
        /// The drawing.
        art: Arc<Art>,
        /// One sentence below it.
        caption: Rich,
        /// What is to be seen, in words.
        alt: Rich,
    },
    /// A person's story.
    Story {
        /// Person and place.
        who: Rich,
        /// Paragraphs.
        text: Vec<Rich>,
        /// What is known, and as of when.
        status: Rich,
    },
    /// A word with its meaning.
    Term {
        /// The word.
        word: Rich,
        /// Its meaning.
        definition: Rich,
    },
    /// A remark of the program.
    Note {
        /// What it is about.
        kind: NoteKind,
        /// Its first words: "Right.", "Hint 1".
        label: String,
        /// Paragraphs.
        text: Vec<Rich>,
    },
    /// Something to choose from.
    Menu(Menu),
    /// A place to write in.
    Field {
        /// What to write.
        label: String,
        /// What is written.
        value: String,
        /// Position of the cursor in bytes, at a cluster's edge; `None` when it
        /// is only shown.
        cursor: Option<usize>,
        /// Several lines are meant.
        long: bool,
    },
    /// The thirty lights in their groups.
    Lights {
        /// One line that sums them up.
        summary: String,
        /// Group name and its lights.
        groups: Vec<(String, Vec<NumberedLight>)>,
        /// Words for dark, begun and lit, for those who cannot see the signs.
        words: [String; 3],
    },
    /// Where we are among others of its kind.
    Outline {
        /// How far each is, and its name.
        entries: Vec<(Light, Rich)>,
        /// The one that is open.
        here: Option<usize>,
    },
    /// How much is done of something.
    Meter {
        /// In words.
        label: String,
        /// Done, of `total`.
        done: u32,
        /// The whole; 0 shows the label alone.
        total: u32,
        /// A mark on the way (a pass mark), in the same unit.
        goal: Option<u32>,
    },
    /// Two readings of the same thing: side by side where there is room, else one
    /// after the other. With as many nodes on both sides, each stands opposite
    /// its like.
    Beside {
        /// The first.
        left: Vec<Node>,
        /// The second.
        right: Vec<Node>,
    },
    /// An empty line.
    Gap,
}

/// All words of the prose of a page, for search; not of its menus.
#[must_use]
pub fn words_of(nodes: &[Node]) -> String {
    let mut out = String::new();
    let mut add = |rich: &Rich| {
        out.push_str(&rich.text());
        out.push('\n');
    };
    for node in nodes {
        match node {
            Node::Heading(_, rich) | Node::Text(rich) => add(rich),
            Node::List { lead, entries, .. } => {
                add(lead);
                entries.iter().for_each(&mut add);
            }
            Node::Quote { text, source } => {
                text.iter().for_each(&mut add);
                add(source);
            }
            Node::Figure { what, .. } => add(what),
            Node::Plot(plot) => add(&plot.what),
            Node::Picture { caption, .. } => add(caption),
            Node::Story { text, status, .. } => {
                text.iter().for_each(&mut add);
                add(status);
            }
            Node::Term { word, definition } => {
                add(word);
                add(definition);
            }
            Node::Note { text, .. } => text.iter().for_each(&mut add),
            Node::Beside { left, right } => {
                add(&Rich::plain(words_of(left)));
                add(&Rich::plain(words_of(right)));
            }
            Node::Menu(_)
            | Node::Label(_)
            | Node::Field { .. }
            | Node::Lights { .. }
            | Node::Outline { .. }
            | Node::Meter { .. }
            | Node::Gap => {}
        }
    }
    out
}

/// A key that works here, and what it does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Hint {
    /// The key in words or sign: `Enter`, `→`.
    pub key: String,
    /// The same in printable ASCII.
    pub ascii: String,
    /// What it does here.
    pub label: String,
}

/// A whole page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Page {
    /// Names the page: while it stays the same, it is the same page.
    pub key: String,
    /// Which way its language runs: where a page begins, and its lines.
    pub direction: Direction,
    /// Where we are: stands at the top.
    pub title: String,
    /// How far we are within it; stands opposite the title.
    pub place: String,
    /// What is to be read and chosen.
    pub body: Vec<Node>,
    /// What stands beside the body where there is room (an outline).
    pub aside: Vec<Node>,
    /// Keys that work here, most wanted first.
    pub hints: Vec<Hint>,
    /// Choices in words for plain mode: word to type, what it does.
    pub commands: Vec<(String, String)>,
    /// A passing message (not saved, saved again).
    pub message: Option<String>,
    /// First line of the body to show, in rows; clamped by the painter.
    pub scroll: u16,
    /// Keep the menu's cursor or the field in sight, whatever `scroll` says.
    pub follow: bool,
    /// What to say when the window is too small; width and height are filled in.
    pub too_small: String,
}

/// What a painter found out by painting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Extent {
    /// First row of the body that was shown.
    pub scroll: u16,
    /// Rows of the body that fit.
    pub visible: u16,
    /// Rows of the whole body.
    pub rows: u16,
    /// Cells that had to be cut off because they could not be wrapped.
    pub clipped: u16,
    /// First and last row of the entry under the cursor, or of the field.
    pub focus: Option<(u16, u16)>,
    /// Whether there is room for what stands beside the body.
    pub aside: bool,
    /// First row of the next screenful: what does not like to be cut (a
    /// picture) stands whole in it.
    pub onward: u16,
}

impl Extent {
    /// Whether what is in focus lies below what was in sight.
    #[must_use]
    pub fn focus_below(&self) -> bool {
        self.focus.is_some_and(|(from, _)| from >= self.scroll.saturating_add(self.visible))
    }

    /// Whether the end of the body was in sight.
    #[must_use]
    pub fn at_end(&self) -> bool {
        self.scroll.saturating_add(self.visible) >= self.rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tones(text: &str) -> Vec<(Tone, String)> {
        Rich::parse(text).runs
    }

    #[test]
    fn emphasis_is_read_and_stray_marks_stay() {
        assert_eq!(
            tones("a *b c* d"),
            vec![(Tone::Plain, "a ".into()), (Tone::Strong, "b c".into()), (Tone::Plain, " d".into())]
        );
        assert_eq!(tones("_x_"), vec![(Tone::Soft, "x".into())]);
        assert_eq!(tones("2 * 3 * 4"), vec![(Tone::Plain, "2 * 3 * 4".into())]);
        assert_eq!(tones("snake_case_name"), vec![(Tone::Plain, "snake_case_name".into())]);
        assert_eq!(tones("สิทธิ*มนุษย*ชน").len(), 3);
        assert_eq!(tones("**"), vec![(Tone::Plain, "**".into())]);
    }
}
