//! A place to write in: what stands there, where the caret is, how much fits.
//!
//! To extend: a new way of editing is an arm in [`Field::take`].

use super::message::Message;
use crate::page::Node;
use unicode_segmentation::UnicodeSegmentation as _;

/// Words being written. Nothing of them is kept by writing them.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Field {
    /// What stands there.
    pub text: String,
    /// Where the next character goes, in bytes, at a cluster's edge.
    caret: usize,
    /// Most bytes.
    longest: usize,
    /// Something did not fit, and nobody was told yet.
    overflowed: bool,
}

impl Field {
    /// A field that holds so many bytes, with what stands there already; the
    /// caret is at its end.
    #[must_use]
    pub fn new(text: impl Into<String>, longest: usize) -> Self {
        let text = text.into();
        Self { caret: text.len(), text, longest, overflowed: false }
    }

    /// Takes a message that writes or edits; says whether it was one.
    pub fn take(&mut self, message: Message) -> bool {
        match message {
            Message::Write(c) => self.insert(c.encode_utf8(&mut [0; 4])),
            // It was filled from outside.
            Message::Written => {}
            Message::Undo => {
                self.text.clear();
                self.caret = 0;
            }
            Message::Erase | Message::EraseForward | Message::Caret(_) => {
                edit(&mut self.text, &mut self.caret, message);
            }
            _ => return false,
        }
        true
    }

    /// Puts words in at the caret, as far as there is room.
    pub fn insert(&mut self, words: &str) {
        let room = self.longest.saturating_sub(self.text.len());
        let fits = words.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|end| *end <= room).last();
        let fits = fits.unwrap_or(0);
        self.overflowed |= fits < words.len();
        self.text.insert_str(self.caret, &words[..fits]);
        self.caret += fits;
    }

    /// Has these words instead of what stands there.
    pub fn set(&mut self, words: &str) {
        self.text.clear();
        self.caret = 0;
        self.insert(words);
    }

    /// Whether something did not fit since this was asked last.
    pub fn overflowed(&mut self) -> bool {
        std::mem::take(&mut self.overflowed)
    }

    /// The field on a page, being written in.
    #[must_use]
    pub fn node(&self, label: String, long: bool) -> Node {
        Node::Field { label, value: self.text.clone(), cursor: Some(self.caret), long }
    }

    /// The field on a page, being written in, with a dot for each character.
    #[must_use]
    pub fn dots(&self, label: String) -> Node {
        let dots = |part: &str| "•".repeat(part.graphemes(true).count());
        let caret = self.caret.min(self.text.len());
        let cursor = Some(dots(&self.text[..caret]).len());
        Node::Field { label, value: dots(&self.text), cursor, long: false }
    }

    /// What stands there, without blanks at its ends.
    #[must_use]
    pub fn words(&self) -> &str {
        self.text.trim()
    }
}

/// Edits a field by clusters, so that no accent is left without its letter.
fn edit(text: &mut String, caret: &mut usize, message: Message) {
    *caret = (*caret).min(text.len());
    let before = text[..*caret].grapheme_indices(true).next_back().map(|(at, _)| at);
    let after = text[*caret..].graphemes(true).next().map(|cluster| *caret + cluster.len());
    match message {
        Message::Erase => {
            if let Some(from) = before {
                text.replace_range(from..*caret, "");
                *caret = from;
            }
        }
        Message::EraseForward => {
            if let Some(to) = after {
                text.replace_range(*caret..to, "");
            }
        }
        Message::Caret(i16::MIN) => *caret = 0,
        Message::Caret(i16::MAX) => *caret = text.len(),
        Message::Caret(by) if by < 0 => *caret = before.unwrap_or(0),
        Message::Caret(_) => *caret = after.unwrap_or(text.len()),
        _ => {}
    }
}
