//! Plain mode: what a line means, and the numbers of commands.
//!
//! To extend: a command that is to have a number of its own gets one in
//! [`command_number`]; numbers never change their meaning from page to page.

use super::App;
use super::message::{Key, Message};
use super::screen::Screen;

impl App {
    /// A line of plain mode: nothing confirms, numbers choose, in a field
    /// everything is text unless it begins with a slash.
    pub(super) fn line(&mut self, line: &str) {
        if self.top().is_some_and(Screen::any_key) {
            return self.act(Message::Back);
        }
        let line = line.trim();
        let writes = self.top().is_some_and(|screen| screen.writes(&self.context));
        let commands: Vec<Message> = self.commands().into_iter().map(|(_, message)| message).collect();
        let entries = self.top().map_or(0, |screen| screen.entries(&self.context));
        if writes {
            if let Some(wanted) = line.strip_prefix('/').and_then(read_number) {
                if let Some(message) = commands.iter().copied().find(|message| command_number(*message) == wanted) {
                    self.act(message);
                } else {
                    self.message = Some("plain-unknown".into());
                }
                return;
            }
            // A line is all of the field: what stood there is on the page above.
            if !line.is_empty() {
                let words: String = line.chars().filter(|c| !c.is_control()).collect();
                self.fill(|field| field.set(&words));
            }
            let told = self.message.take();
            self.act(Message::Confirm);
            self.message = self.message.take().or(told);
            return;
        }
        if line.is_empty() {
            if self.top().is_some_and(|screen| screen.enter_takes(&self.context)) {
                self.act(Message::Confirm);
            } else {
                self.message = Some("plain-number".into());
            }
            return;
        }
        let numbers: Vec<Option<usize>> =
            line.split([' ', ',', ';']).filter(|part| !part.is_empty()).map(read_number).collect();
        for number in numbers {
            match number.and_then(|n| n.checked_sub(1)) {
                // From 81 on, numbers are commands.
                Some(at) if at < entries.min(80) => self.act(Message::Choose(at)),
                Some(at) if commands.iter().any(|message| command_number(*message) == at + 1) => {
                    let command = commands.iter().find(|message| command_number(**message) == at + 1);
                    command.copied().into_iter().for_each(|message| self.act(message));
                }
                _ => {
                    let key =
                        line.chars().next().filter(|_| number.is_none() && line.chars().count() == 1).map(Key::Char);
                    match key.and_then(|key| self.meaning(key)) {
                        Some(message) => self.act(message),
                        None => self.message = Some("plain-unknown".into()),
                    }
                    return;
                }
            }
            // What a number means depends on the page it was typed for.
            if !self.top().is_some_and(|screen| screen.ticks(&self.context)) {
                return;
            }
        }
    }

    /// Commands of plain mode: label and meaning.
    pub(super) fn commands(&self) -> Vec<(&'static str, Message)> {
        let mut commands: Vec<(&'static str, Message)> = Vec::new();
        for binding in self.bindings().into_iter().filter(|b| b.command && !b.label.is_empty()) {
            if !commands.iter().any(|(_, message)| *message == binding.message) {
                commands.push((binding.label, binding.message));
            }
        }
        commands
    }
}

/// Number of a command in plain mode: the same on every page, and far from the
/// numbers of choices, so that an answer typed twice is never a command.
pub(super) fn command_number(message: Message) -> usize {
    match message {
        Message::Note => 81,
        Message::Bookmark => 82,
        Message::Texts => 85,
        Message::Hint => 91,
        Message::Undo => 92,
        Message::Next => 93,
        Message::Previous => 94,
        Message::Back => 95,
        _ => 99,
    }
}

/// Value of a digit of any script that learners type.
pub(super) fn digit(c: char) -> Option<usize> {
    ['๐', '٠', '۰'].iter().find_map(|zero| {
        let value = u32::from(c).wrapping_sub(u32::from(*zero));
        (value < 10).then_some(value as usize)
    })
}

/// A number in digits of any script.
fn read_number(text: &str) -> Option<usize> {
    let mut number = 0usize;
    if text.is_empty() || text.chars().count() > 3 {
        return None;
    }
    for c in text.chars() {
        let value = c.to_digit(10).map(|d| d as usize).or_else(|| digit(c))?;
        number = number * 10 + value;
    }
    Some(number)
}
