//! Help: the keys of the screen beneath, from the same list that works them.

use super::{Screen, Step, leave_reading, reading_bindings};
use crate::app::message::{Binding, Key, Message, key_name};
use crate::app::{Context, Purpose};
use crate::page::{Direction, Node, Page, Rich};

/// The help for a screen.
#[derive(Debug)]
pub struct Help {
    bindings: Vec<Binding>,
}

impl Help {
    /// Help for a screen with these bindings.
    #[must_use]
    pub fn new(bindings: Vec<Binding>, _: &Context) -> Self {
        Self { bindings }
    }
}

impl Screen for Help {
    fn bindings(&self, context: &Context) -> Vec<Binding> {
        let mut bindings = reading_bindings(context);
        // What opened it closes it.
        bindings.push(Binding::keys_only(&[Key::F(1), Key::Char('?'), Key::Char('h')], "", Message::Back));
        bindings
    }

    fn update(&mut self, message: Message, _: &mut Context) -> Step {
        leave_reading(message)
    }

    fn page(&self, context: &Context) -> Page {
        let words = &context.words;
        let mut body = vec![Node::Heading(1, words.text("help-title").into())];
        let train = context.purpose() == Purpose::Train;
        let visit = context.visit.is_some();
        let saved = match (&context.kept_in, context.code) {
            (Some(_), _) => words.text("help-saved"),
            (None, Some(_)) => words.with("visit-code-kept", &[("days", context.days().unwrap_or(0).into())]),
            (None, None) if visit => words.text("visit-nothing-kept"),
            (None, None) => words.text("privacy-nothing-kept"),
        };
        if context.plain {
            body.push(Node::Text(words.text("help-plain-how").into()));
            if !train {
                body.push(Node::Text(words.text("help-lights").into()));
                body.push(Node::Text(saved.into()));
            }
            return Page { key: "help".into(), body, ..Page::default() };
        }
        let mut lines: Vec<(String, Vec<String>)> = Vec::new();
        for binding in self.bindings.iter().filter(|binding| !binding.label.is_empty()) {
            let label = words.text(binding.label);
            let name = |key: &Key| key_name(key.towards(context.direction())).1;
            let keys: Vec<String> = binding.keys.iter().map(name).collect();
            match lines.iter_mut().find(|(known, _)| *known == label) {
                Some((_, known)) => known.extend(keys),
                None => lines.push((label, keys)),
            }
        }
        let mirrored = context.direction() == Direction::RightToLeft;
        // Names of keys are Latin; they do not turn the line round.
        let named = |keys: &str| if mirrored { format!("\u{2068}{keys}\u{2069}") } else { keys.to_owned() };
        let entry = |keys: &str, label: &str| Rich {
            runs: vec![(crate::page::Tone::Strong, named(keys)), (crate::page::Tone::Plain, format!("  {label}"))],
        };
        let here = lines.iter().map(|(label, keys)| entry(&keys.join(", "), label)).collect();
        body.push(Node::List { lead: words.text("help-here").into(), entries: here, ordered: false });
        // A visitor's place is kept only under a code.
        let quit = if visit { "key-leave" } else { "help-quit" };
        let everywhere = [
            ("Up, Down, 1-9", "help-move", Message::Back),
            ("PgUp, PgDn", "help-scroll", Message::Back),
            ("Tab", "help-menu", Message::Menu),
            ("F1, ?", "help-help", Message::Help),
            ("F2, l", "help-language", Message::Language),
            ("F3, /", "help-search", Message::Search),
            ("F5, g", "help-glossary", Message::Glossary),
            ("F6", "help-declaration", Message::Declaration),
            ("F7", "help-review", Message::Review),
            ("F8", "help-notebook", Message::Notebook),
            ("Ctrl-C, q", quit, Message::Quit),
            ("F10, Ctrl-X", "help-quick-exit", Message::QuickExit),
        ];
        let everywhere = everywhere
            .iter()
            .filter(|(_, _, message)| context.reaches(*message))
            .map(|(keys, id, _)| entry(keys, &words.text(id)))
            .collect();
        body.push(Node::List { lead: words.text("help-everywhere").into(), entries: everywhere, ordered: false });
        if mirrored {
            body.push(Node::Text(words.text("help-mirrored").into()));
        }
        if !train {
            body.push(Node::Text(words.text("help-lights").into()));
        }
        if !visit {
            body.push(Node::Text(words.text("help-plain").into()));
        }
        if !train {
            body.push(Node::Text(saved.into()));
        }
        Page { key: "help".into(), body, ..Page::default() }
    }
}
