//! A solidarity card: a picture composed of bands, and a line of words. It is
//! for practice and lives in memory until it is saved to a file.

use super::{Activity, Progressed, entry};
use crate::app::field::Field;
use crate::app::message::Message;
use crate::app::screen::{Operated, operate, save};
use crate::app::{Context, join_lines, text_nodes};
use crate::course::{Band, words as names};
use crate::page::{Art, Entry, Menu, Node, Rich};
use std::sync::Arc;

/// Longest line of words, in bytes.
const LONGEST: usize = 240;

/// A card being composed.
#[derive(Debug)]
pub struct Card {
    name: String,
    bands: Vec<Band>,
    lines: Vec<String>,
    /// Which picture of each band; then which line of words.
    chosen: Vec<usize>,
    /// Words of her own, instead of a line.
    own: Field,
    writing: bool,
    cursor: usize,
    /// Whether a part was changed.
    touched: bool,
}

impl Card {
    /// A card with the first of everything, or as it was left.
    #[must_use]
    pub fn new(name: String, bands: Vec<Band>, lines: Vec<String>, context: &Context) -> Self {
        let draft = context.drafts.get(&name);
        let mut chosen: Vec<usize> = draft
            .and_then(|draft| draft.first())
            .map(|chosen| chosen.split(' ').filter_map(|part| part.parse().ok()).collect())
            .unwrap_or_default();
        chosen.resize(bands.len() + 1, 0);
        let own = draft.and_then(|draft| draft.get(1)).cloned().unwrap_or_default();
        let own = Field::new(own, LONGEST);
        Self { name, bands, lines, chosen, own, writing: false, cursor: 0, touched: false }
    }

    fn remember(&self, context: &mut Context) {
        let chosen: Vec<String> = self.chosen.iter().map(ToString::to_string).collect();
        context.drafts.insert(self.name.clone(), vec![chosen.join(" "), self.own.words().to_owned()]);
    }

    fn picture(&self, band: usize) -> Option<&String> {
        let pictures = &self.bands.get(band)?.pictures;
        pictures.get(self.chosen.get(band)? % pictures.len().max(1))
    }

    /// The words on the card.
    fn words(&self, context: &Context) -> String {
        if !self.own.words().is_empty() {
            return self.own.words().to_owned();
        }
        let at = self.chosen[self.bands.len()] % self.lines.len().max(1);
        self.lines.get(at).map(|id| join_lines(&context.words.attribute(&self.name, id))).unwrap_or_default()
    }

    /// The bands one below the other, in a frame.
    fn art(&self, context: &Context) -> Art {
        let parts: Vec<Arc<Art>> = (0..self.bands.len())
            .filter_map(|band| self.picture(band))
            .filter_map(|id| context.library.picture(id))
            .collect();
        let wide = |lines: &Vec<String>| lines.iter().map(|line| line.chars().count()).max().unwrap_or(0);
        let width = parts.iter().map(|part| wide(&part.art).max(wide(&part.ascii))).max().unwrap_or(0);
        let mut card = Art::default();
        let edge =
            |left: char, middle: char, right: char| format!("{left}{}{right}", middle.to_string().repeat(width + 2));
        card.art.push(edge('╭', '─', '╮'));
        card.ink.push(String::new());
        card.ascii.push(edge('+', '-', '+'));
        for part in &parts {
            let rows = part.art.len().max(part.ascii.len());
            let shift = |lines: &Vec<String>| (width - wide(lines)) / 2;
            let (left, left_ascii) = (shift(&part.art), shift(&part.ascii));
            let line = |lines: &Vec<String>, at: usize, left: usize| {
                let words = lines.get(at).map_or("", String::as_str);
                format!(" {}{words}{}", " ".repeat(left), " ".repeat(width - left - words.chars().count() + 1))
            };
            for at in 0..rows {
                card.art.push(format!("│{}│", line(&part.art, at, left)));
                let ink = part.ink.get(at).map_or("", String::as_str);
                card.ink.push(format!("  {}{ink}", " ".repeat(left)));
                card.ascii.push(format!("|{}|", line(&part.ascii, at, left_ascii)));
            }
        }
        card.art.push(edge('╰', '─', '╯'));
        card.ascii.push(edge('+', '-', '+'));
        card
    }

    fn alternative(&self, context: &Context) -> String {
        let parts: Vec<String> = (0..self.bands.len())
            .filter_map(|band| self.picture(band))
            .map(|id| join_lines(&context.words.attribute(&names::picture(id), "alt")))
            .collect();
        parts.join(" ")
    }

    fn take(&mut self, context: &mut Context) -> Progressed {
        let bands = self.bands.len();
        if self.cursor <= bands {
            let choices = self.bands.get(self.cursor).map_or(self.lines.len(), |band| band.pictures.len());
            if self.cursor == bands && !self.own.words().is_empty() {
                self.own = Field::new("", LONGEST);
            } else {
                self.chosen[self.cursor] = (self.chosen[self.cursor] + 1) % choices.max(1);
            }
            self.touched = true;
            self.remember(context);
            return Progressed::Same;
        }
        match (self.cursor - bands, context.files) {
            (1, _) => {
                self.writing = true;
                Progressed::Moved
            }
            (2, true) => {
                let mut text =
                    if context.latin_only { self.art(context).ascii } else { self.art(context).art }.join("\n");
                text.push_str("\n\n");
                text.push_str(&self.words(context));
                text.push('\n');
                Progressed::Open(Box::new(save::Save::new("card.txt", text)))
            }
            _ => Progressed::Onward,
        }
    }
}

impl Activity for Card {
    fn nodes(&self, context: &Context) -> Vec<Node> {
        let words = &context.words;
        // Once she composes, the card and its parts want the room.
        let mut nodes = if self.touched && !context.plain { Vec::new() } else { text_nodes(&words.text(&self.name)) };
        nodes.push(Node::Picture {
            art: Arc::new(self.art(context)),
            caption: Rich::plain(self.words(context)),
            alt: Rich::plain(self.alternative(context)),
        });
        if self.writing {
            nodes.push(self.own.node(words.text("card-own"), false));
            return nodes;
        }
        let mut entries: Vec<Entry> = Vec::new();
        for (at, band) in self.bands.iter().enumerate() {
            let picture = self.picture(at).map(|id| join_lines(&words.text(&names::picture(id)))).unwrap_or_default();
            let name = join_lines(&words.attribute(&self.name, &band.id));
            let label = words.with("card-part", &[("part", name.into()), ("choice", picture.into())]);
            entries.push(Entry { label: label.into(), ..Entry::default() });
        }
        let said = words.with("card-words", &[("words", self.words(context).into())]);
        entries.push(Entry { label: Rich::plain(said), ..Entry::default() });
        entries.push(entry(context, "card-write"));
        if context.files {
            entries.push(entry(context, "card-save"));
        }
        entries.push(entry(context, "card-on"));
        nodes.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
        nodes.push(Node::Note {
            kind: crate::page::NoteKind::Plain,
            label: String::new(),
            text: vec![words.text("card-how").into()],
        });
        nodes
    }

    fn entries(&self, context: &Context) -> usize {
        if self.writing { 0 } else { self.bands.len() + 3 + usize::from(context.files) }
    }

    fn field(&mut self) -> Option<&mut Field> {
        self.writing.then_some(&mut self.own)
    }

    fn writes(&self) -> bool {
        self.writing
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Progressed {
        let entries = self.entries(context);
        if self.writing {
            if self.own.take(message) {
                self.remember(context);
            } else if matches!(message, Message::Confirm | Message::Back) {
                self.writing = false;
                return Progressed::Moved;
            }
            return Progressed::Same;
        }
        match operate(message, &mut self.cursor, entries) {
            Operated::Take => self.take(context),
            Operated::Stay if matches!(message, Message::Move(_) | Message::Choose(_)) => Progressed::Same,
            _ => Progressed::Passed,
        }
    }
}
