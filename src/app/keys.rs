//! What a key means here: the screen's own bindings, fields, menus, then what
//! works everywhere.
//!
//! To extend: a key that works everywhere is a line in `everywhere`.

use super::lines::digit;
use super::message::{Binding, Key, Message};
use super::{App, layout};
use crate::page::{Direction, Node};

impl App {
    /// Everything that works now: the screen's own, then what works everywhere.
    pub(super) fn bindings(&self) -> Vec<Binding> {
        let Some(top) = self.top() else {
            return Vec::new();
        };
        let mut bindings = top.bindings(&self.context);
        let works = everywhere(top.writes(&self.context)).into_iter();
        bindings.extend(works.filter(|binding| match binding.message {
            Message::Quit => true,
            _ if top.any_key() => false,
            message => self.context.reaches(message),
        }));
        bindings
    }

    /// What a key means here.
    pub(super) fn meaning(&self, key: Key) -> Option<Message> {
        let top = self.top()?;
        if matches!(key, Key::F(10) | Key::Ctrl('x')) {
            return Some(Message::QuickExit);
        }
        let bindings = self.bindings();
        // A field takes every character before letters mean anything else.
        if top.writes(&self.context) {
            match key {
                Key::Char(c) => return Some(Message::Write(c)),
                Key::Backspace => return Some(Message::Erase),
                Key::Delete => return Some(Message::EraseForward),
                Key::Left => return Some(Message::Caret(-self.caret_step())),
                Key::Right => return Some(Message::Caret(self.caret_step())),
                Key::Home => return Some(Message::Caret(i16::MIN)),
                Key::End => return Some(Message::Caret(i16::MAX)),
                _ => {}
            }
        }
        // Where pages run to the left, onwards is to the left.
        let key = key.towards(self.context.direction());
        if let Some(binding) = bindings.iter().find(|binding| binding.keys.contains(&key)) {
            return Some(binding.message);
        }
        let entries = top.entries(&self.context);
        match key {
            Key::Up if entries > 0 => Some(Message::Move(-1)),
            Key::Down if entries > 0 => Some(Message::Move(1)),
            Key::Char(c @ '1'..='9') if entries > 0 => Some(Message::Choose(c as usize - '1' as usize)),
            Key::Char('0') if entries > 9 => Some(Message::Choose(9)),
            Key::Char(c) if entries > 0 && digit(c).is_some() => {
                digit(c).filter(|d| *d > 0).map(|d| Message::Choose(d - 1))
            }
            Key::Up => Some(Message::Scroll(-1)),
            Key::Down => Some(Message::Scroll(1)),
            Key::PageUp => Some(Message::ScrollPage(-1)),
            Key::PageDown => Some(Message::ScrollPage(1)),
            Key::Home => Some(Message::Scroll(i16::MIN)),
            Key::End => Some(Message::Scroll(i16::MAX)),
            Key::Char(c) => layout::latin(c).and_then(|letter| self.meaning(Key::Char(letter))),
            _ => None,
        }
    }

    /// How far the arrow to the right moves the caret in the text, in clusters:
    /// backwards where what is written runs to the left.
    fn caret_step(&self) -> i16 {
        let field = |node: Node| match node {
            Node::Field { value, cursor: Some(_), .. } => Some(value),
            _ => None,
        };
        let page = self.context.direction();
        let value = self.top().and_then(|top| top.page(&self.context).body.into_iter().find_map(field));
        match Direction::among(&value.unwrap_or_default(), page) {
            Direction::LeftToRight => 1,
            Direction::RightToLeft => -1,
        }
    }
}

/// What works on every screen.
fn everywhere(writes: bool) -> Vec<Binding> {
    let mut bindings = vec![Binding::new(&[Key::Tab], "key-menu", Message::Menu)];
    bindings.push(Binding::keys_only(&[Key::F(1)], "", Message::Help));
    bindings.push(Binding::keys_only(&[Key::F(2)], "", Message::Language));
    bindings.push(Binding::keys_only(&[Key::F(3)], "", Message::Search));
    bindings.push(Binding::keys_only(&[Key::F(5)], "", Message::Glossary));
    bindings.push(Binding::keys_only(&[Key::F(6)], "", Message::Declaration));
    bindings.push(Binding::keys_only(&[Key::F(7)], "", Message::Review));
    bindings.push(Binding::keys_only(&[Key::F(8)], "", Message::Notebook));
    bindings.push(Binding::keys_only(&[Key::Ctrl('c'), Key::Ctrl('q')], "", Message::Quit));
    if !writes {
        bindings.push(Binding::keys_only(&[Key::Char('/')], "", Message::Search));
        bindings.push(Binding::keys_only(&[Key::Char('g')], "", Message::Glossary));
        bindings.push(Binding::keys_only(&[Key::Char('?'), Key::Char('h')], "", Message::Help));
        bindings.push(Binding::keys_only(&[Key::Char('l')], "", Message::Language));
        bindings.push(Binding::keys_only(&[Key::Char('q')], "", Message::Quit));
    }
    bindings
}
