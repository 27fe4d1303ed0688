//! The yardstick: a pager as the book of ratatui would have it.
//!
//! `ratatui::init`, a wrapped `Paragraph`, a draw per key, nothing else. The
//! benchmark runs itself with `--stock-pager FILE` to become it. It is meant
//! to stay plain: improving it would only move the yardstick.

use crossterm::event::{self, Event, KeyCode};
use ratatui::layout::{Constraint, Layout};
use ratatui::widgets::{Paragraph, Wrap};
use std::io;
use std::path::Path;

/// Shows the file, whose pages are parted by form feeds, until `q` is pressed.
///
/// # Errors
/// What the system says when the file cannot be read or the terminal not be
/// used.
pub fn run(file: &Path) -> io::Result<()> {
    let text = std::fs::read_to_string(file)?;
    let pages: Vec<&str> = text.split('\u{c}').collect();
    let mut terminal = ratatui::try_init()?;
    let mut at = 0;
    let result = loop {
        let drawn = terminal.draw(|frame| {
            let [body, foot] = Layout::vertical([Constraint::Fill(1), Constraint::Length(1)]).areas(frame.area());
            frame.render_widget(Paragraph::new(pages[at]).wrap(Wrap { trim: false }), body);
            frame.render_widget(Paragraph::new(format!("{}/{}", at + 1, pages.len())), foot);
        });
        if let Err(error) = drawn {
            break Err(error);
        }
        match event::read() {
            Ok(Event::Key(key)) => match key.code {
                KeyCode::Char('q') => break Ok(()),
                KeyCode::Right => at = (at + 1).min(pages.len() - 1),
                KeyCode::Left => at = at.saturating_sub(1),
                _ => {}
            },
            Ok(_) => {}
            Err(error) => break Err(error),
        }
    };
    ratatui::restore();
    result
}
