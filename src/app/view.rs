//! The page of the screen on top, with what every page has: footer, commands of
//! plain mode, messages.

use super::App;
use super::lines::command_number;
use super::message::{Key, Message, key_name};
use super::screen::Screen;
use crate::page::{Hint, Node, Page};

impl App {
    /// The page to paint now.
    #[must_use]
    pub fn page(&self) -> Page {
        let Some(top) = self.top() else {
            return Page::default();
        };
        let words = &self.context.words;
        let mut page = top.page(&self.context);
        page.direction = self.context.direction();
        page.scroll = self.scroll;
        page.follow = self.follow;
        if page.title.is_empty() {
            page.title = words.text("app-name");
        }
        page.hints = self.hints(top);
        let writes = top.writes(&self.context);
        page.commands = self
            .commands()
            .into_iter()
            .map(|(label, message)| {
                let slash = if writes { "/" } else { "" };
                (format!("{slash}{}", command_number(message)), words.text(label))
            })
            .collect();
        if self.context.plain && top.enter_takes(&self.context) {
            let confirm = top.bindings(&self.context).into_iter().find(|b| b.keys.contains(&Key::Enter));
            // Of a menu, Enter takes an entry: which one is said.
            let entry = page.body.iter().find_map(|node| match node {
                Node::Menu(menu) => menu.cursor.and_then(|at| menu.entries.get(at)).map(|entry| entry.label.text()),
                _ => None,
            });
            let label = match (entry.filter(|_| !top.ticks(&self.context)), confirm) {
                (Some(entry), _) => entry,
                (None, Some(binding)) if !binding.label.is_empty() => words.text(binding.label),
                (None, _) => String::new(),
            };
            if !label.is_empty() {
                page.commands.insert(0, (words.text("plain-enter"), label));
            }
        }
        page.message = self.said_below();
        page.too_small = words.text("too-small");
        page
    }

    /// The footer: the screen's keys, then the menu.
    fn hints(&self, top: &dyn Screen) -> Vec<Hint> {
        let words = &self.context.words;
        let entries = top.entries(&self.context);
        let mut hints: Vec<Hint> = Vec::new();
        let mut shown: Vec<Message> = Vec::new();
        for binding in self.bindings().into_iter().filter(|b| b.footer && !b.label.is_empty()) {
            // Where the choices are below what is in sight, Enter reads on.
            let below = matches!(binding.message, Message::Confirm | Message::Toggle) && self.is_below();
            let label = words.text(if below { "key-more" } else { binding.label });
            if shown.contains(&binding.message) {
                continue;
            }
            shown.push(binding.message);
            let Some(key) = binding.keys.first() else {
                continue;
            };
            let (key, ascii) = key_name(key.towards(self.context.direction()));
            hints.push(Hint { key, ascii, label });
        }
        // What Enter does comes first: small windows drop what comes later.
        if entries > 1 {
            let last = entries.min(9);
            // Where one writes, digits are written.
            let digits = !top.writes(&self.context);
            let hint = Hint {
                key: if digits { format!("↑↓ 1–{last}") } else { "↑↓".to_owned() },
                ascii: if digits { format!("Up/Down 1-{last}") } else { "Up/Down".to_owned() },
                label: words.text("key-choose"),
            };
            hints.insert(1.min(hints.len()), hint);
        }
        hints
    }
}
