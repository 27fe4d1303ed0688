//! Drives the application with keys and paints it both ways. No terminal, no
//! files, no time.

use article26::app::message::{Effect, House, Input, Key};
use article26::app::{App, Start, Visit};
use article26::learn::fact::{Fact, Record};
use article26::learn::progress::Progress;
use article26::page::Node;
use article26::paint::glyphs;
use article26::paint::grid::{self, Bidi, Look, Painted};
use article26::paint::linear::{self, LinearWords};
use article26::paint::theme::Theme;
use article26::store::library;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::sync::{Arc, OnceLock};

/// Courses and languages, loaded once for all tests.
pub fn shelf() -> &'static (Arc<article26::course::Library>, Arc<article26::language::Catalog>) {
    static SHELF: OnceLock<(Arc<article26::course::Library>, Arc<article26::language::Catalog>)> = OnceLock::new();
    SHELF.get_or_init(|| {
        let shelf = library::open(&[]);
        assert!(shelf.problems.is_empty(), "{:?}", shelf.problems);
        (Arc::new(shelf.library), Arc::new(shelf.catalog))
    })
}

/// A learner at the keyboard.
pub struct Driver {
    pub app: App,
    pub facts: Vec<Fact>,
    pub size: (u16, u16),
    pub look: Look,
    pub ended: Option<Effect>,
    /// What the house was asked.
    pub asked: Vec<Effect>,
    plain: bool,
}

#[cfg_attr(not(feature = "serve"), allow(dead_code, reason = "visits are not tested where there is no house"))]
impl Driver {
    /// A learner with these facts behind her; `language` known or not.
    pub fn with(facts: Vec<Fact>, language: Option<&str>, plain: bool) -> Self {
        let (library, catalog) = shelf().clone();
        let records: Vec<Record> = facts
            .iter()
            .cloned()
            .zip(1..)
            .map(|(fact, number)| Record { number, origin: 1, minute: 0, fact })
            .collect();
        let app = App::new(Start {
            library,
            catalog,
            progress: Progress::of(&records),
            language: language.map(str::to_owned),
            proposal: "en".to_owned(),
            kept_in: Some("/home/learner/progress".to_owned()),
            plain,
            latin_only: false,
            files: true,
            indexes: Arc::default(),
            visit: None,
            minute: 0,
            seed: 1948,
            open: None,
        });
        Self::around(app, facts, plain)
    }

    /// Somebody in a house with visitors; her client's language known or not.
    pub fn visiting(visit: Visit, language: Option<&str>, plain: bool) -> Self {
        let (library, catalog) = shelf().clone();
        let app = App::new(Start {
            library,
            catalog,
            progress: Progress::default(),
            language: language.map(str::to_owned),
            proposal: "en".to_owned(),
            kept_in: None,
            plain,
            latin_only: false,
            files: false,
            indexes: std::sync::Arc::default(),
            visit: Some(visit),
            minute: 0,
            seed: 1948,
            open: None,
        });
        Self::around(app, Vec::new(), plain)
    }

    /// A learner at an application that was made elsewhere.
    pub fn around(app: App, facts: Vec<Fact>, plain: bool) -> Self {
        let mut driver = Self {
            app,
            facts,
            size: (80, 24),
            look: Look { theme: Theme::Dark, glyphs: glyphs::UNICODE, bidi: Bidi::App },
            ended: None,
            asked: Vec::new(),
            plain,
        };
        driver.paint();
        driver
    }

    /// An English-speaking learner without a past.
    pub fn new() -> Self {
        Self::with(Vec::new(), Some("en"), false)
    }

    /// The same learner next time: a new application over the same facts.
    pub fn comes_back(&self) -> Self {
        Self::with(
            self.facts.clone(),
            Progress::of(&records(&self.facts)).language.as_deref().or(Some("en")),
            self.plain,
        )
    }

    pub fn input(&mut self, input: Input) {
        for effect in self.app.update(input) {
            match effect {
                Effect::Record(fact) => self.facts.push(fact),
                asked @ (Effect::Keep | Effect::Resume(_) | Effect::Forget | Effect::Unlock(_)) => {
                    self.asked.push(asked);
                }
                other => self.ended = Some(other),
            }
        }
        if self.ended.is_none() && !self.plain {
            self.paint();
        }
    }

    /// Presses keys, written as words: `down enter 2 esc`.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        for word in keys.split_whitespace() {
            self.input(Input::Key(key(word)));
        }
        self
    }

    /// Types words into a field.
    pub fn types(&mut self, words: &str) -> &mut Self {
        for c in words.chars() {
            self.input(Input::Key(Key::Char(c)));
        }
        self
    }

    /// Chooses the entry with this label, by its number.
    pub fn choose(&mut self, label: &str) -> &mut Self {
        let page = self.app.page();
        let labels: Vec<String> = page
            .body
            .iter()
            .filter_map(|node| if let Node::Menu(menu) = node { Some(menu) } else { None })
            .flat_map(|menu| menu.entries.iter().map(|entry| entry.label.text()))
            .collect();
        let at = labels.iter().position(|other| other.contains(label));
        let at = at.unwrap_or_else(|| panic!("no entry “{label}” in {labels:?}"));
        if self.plain {
            return self.line(&(at + 1).to_string());
        }
        for _ in 0..at {
            self.input(Input::Key(Key::Down));
        }
        // From wherever the cursor stood.
        let cursor = |driver: &Self| {
            driver.app.page().body.iter().find_map(|node| if let Node::Menu(menu) = node { menu.cursor } else { None })
        };
        for _ in 0..labels.len() {
            if cursor(self) == Some(at) {
                break;
            }
            self.input(Input::Key(Key::Down));
        }
        self.keys("enter")
    }

    /// The house says something.
    pub fn house(&mut self, told: House) -> &mut Self {
        self.input(Input::House(told));
        self
    }

    /// Chooses the last entry of the menu.
    pub fn choose_last(&mut self) -> &mut Self {
        let page = self.app.page();
        let menu = page.body.iter().find_map(|node| if let Node::Menu(menu) = node { Some(menu) } else { None });
        let last = menu.and_then(|menu| menu.entries.last()).expect("a menu").label.text();
        self.choose(&last)
    }

    /// Enters lines of plain mode.
    pub fn line(&mut self, line: &str) -> &mut Self {
        self.input(Input::Line(line.to_owned()));
        self
    }

    /// Paints until the page has settled; returns the buffer.
    pub fn paint(&mut self) -> (Buffer, Painted) {
        let mut last = (Buffer::empty(Rect::new(0, 0, self.size.0, self.size.1)), Painted::default());
        for _ in 0..3 {
            let page = self.app.page();
            let mut buffer = Buffer::empty(Rect::new(0, 0, self.size.0, self.size.1));
            let painted = grid::paint(&page, &self.look, &mut buffer);
            let _ = self.app.update(Input::Seen(painted.extent));
            last = (buffer, painted);
            if self.app.page() == page {
                break;
            }
        }
        last
    }

    /// The grid as text, one line a row.
    pub fn screen(&mut self) -> String {
        let (buffer, _) = self.paint();
        rows(&buffer)
    }

    /// The page as plain lines.
    pub fn lines(&self) -> String {
        linear::paint(&self.app.page(), &LinearWords::default(), false)
    }

    /// Asserts that what is in sight of the grid shows the words.
    pub fn shows_below(&mut self, words: &str) -> &mut Self {
        let screen = self.screen();
        assert!(squeeze(&screen).contains(&squeeze(words)), "the grid does not show “{words}”:\n{screen}");
        self
    }

    /// Asserts that both paintings show the words.
    pub fn shows(&mut self, words: &str) -> &mut Self {
        let screen = squeeze(&self.screen());
        assert!(screen.contains(&squeeze(words)), "the grid does not show “{words}”:\n{}", self.screen());
        let lines = squeeze(&self.lines());
        assert!(lines.contains(&squeeze(words)), "the lines do not show “{words}”:\n{}", self.lines());
        self
    }
}

/// Text of a buffer; what a wide cluster covers is passed over.
pub fn rows(buffer: &Buffer) -> String {
    let mut out = String::new();
    for y in 0..buffer.area.height {
        let mut x = 0;
        let mut row = String::new();
        while x < buffer.area.width {
            let symbol = buffer[(x, y)].symbol();
            row.push_str(symbol);
            x += article26::paint::text::width(symbol).max(1);
        }
        out.push_str(row.trim_end());
        out.push('\n');
    }
    out
}

/// Words without the line breaks and blanks that layout puts between them.
pub fn squeeze(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '│' | '\u{200b}')).collect()
}

pub fn records(facts: &[Fact]) -> Vec<Record> {
    facts.iter().cloned().zip(1..).map(|(fact, number)| Record { number, origin: 1, minute: 0, fact }).collect()
}

/// A key by its name.
pub fn key(name: &str) -> Key {
    match name {
        "up" => Key::Up,
        "down" => Key::Down,
        "left" => Key::Left,
        "right" => Key::Right,
        "enter" => Key::Enter,
        "space" => Key::Char(' '),
        "esc" => Key::Esc,
        "tab" => Key::Tab,
        "backspace" => Key::Backspace,
        "home" => Key::Home,
        "end" => Key::End,
        "pageup" => Key::PageUp,
        "pagedown" => Key::PageDown,
        name if name.starts_with("ctrl-") => Key::Ctrl(name.chars().next_back().expect("a letter")),
        name if name.len() > 1 && name.starts_with('f') && name[1..].parse::<u8>().is_ok() => {
            Key::F(name[1..].parse().expect("a number"))
        }
        name => Key::Char(name.chars().next().expect("a character")),
    }
}
