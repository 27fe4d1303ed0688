//! The application: a stack of screens, driven by inputs, seen as pages.
//!
//! Pure and total: no input or output, no clock, nothing fails. `update` takes
//! an [`Input`] and gives [`Effect`]s; `page` gives the page to paint. Time
//! and seeds come from outside, through [`Context`].
//!
//! To extend: a screen is a file in `screen/` and a name in its list; see
//! [`screen::Screen`].

pub mod activity;
pub mod asking;
pub mod field;
pub mod find;
mod lines;
pub mod message;
pub mod screen;
mod view;

use lines::digit;

use crate::course::Library;
use crate::language::{Catalog, Words};
use crate::learn::fact::Fact;
use crate::learn::progress::{Place, Progress};
use crate::page::{Direction, Extent, Node};
use message::{Binding, Effect, Input, Key, Message};
use screen::{Screen, Step};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What all screens share.
#[allow(clippy::struct_excessive_bools, reason = "each says one thing of the terminal")]
#[derive(Debug)]
pub struct Context {
    /// Courses, pictures, declarations.
    pub library: Arc<Library>,
    /// All languages.
    pub catalog: Arc<Catalog>,
    /// The learner's words.
    pub words: Words,
    /// Everything known of her.
    pub progress: Progress,
    /// Where progress is kept, for honest words; `None`: nowhere.
    pub kept_in: Option<String>,
    /// Whether the page is read line by line.
    pub plain: bool,
    /// Whether only Latin letters can be shown.
    pub latin_only: bool,
    /// Seed of this session; each use takes another one, see [`Context::seed`].
    seed: u64,
    /// What the painter found out about the page on top.
    pub extent: Extent,
    /// Whether what stands beside a page is shown; if not, it need not be made.
    pub aside: bool,
    /// Whether she may save words of hers to a file of her choice.
    pub files: bool,
    /// Minutes since 1970 now, as far as the terminal said; 0: unknown.
    pub minute: u64,
    /// Words that she is writing, by place: in memory only, until she leaves.
    pub drafts: BTreeMap<String, Vec<String>>,
    /// The languages in which the Declaration is read.
    pub texts: screen::declaration::Texts,
    effects: Vec<Effect>,
}

impl Context {
    /// Records a fact: it counts at once and is saved by the terminal.
    pub fn record(&mut self, fact: Fact) {
        self.progress.apply(&fact, self.minute);
        self.effects.push(Effect::Record(fact));
    }

    /// Asks the terminal for something.
    pub fn ask(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// A fresh seed.
    pub fn seed(&mut self) -> u64 {
        self.seed = self.seed.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        self.seed
    }

    /// Which way pages run.
    #[must_use]
    pub fn direction(&self) -> Direction {
        if self.words.is_right_to_left() { Direction::RightToLeft } else { Direction::LeftToRight }
    }

    /// The title of a course.
    #[must_use]
    pub fn course_title(&self, course: &str) -> String {
        self.words.text(course)
    }
}

/// How an application begins.
#[derive(Debug)]
pub struct Start {
    /// Courses, pictures, declarations.
    pub library: Arc<Library>,
    /// All languages.
    pub catalog: Arc<Catalog>,
    /// What is known of the learner.
    pub progress: Progress,
    /// The language to begin with, when it is known (asked for, or saved).
    pub language: Option<String>,
    /// The language to propose when it is not.
    pub proposal: String,
    /// Where progress is kept; `None`: nowhere.
    pub kept_in: Option<String>,
    /// Line by line.
    pub plain: bool,
    /// The terminal cannot show scripts other than Latin: languages that need
    /// one are not offered.
    pub latin_only: bool,
    /// Whether she may save words of hers to a file of her choice: not where the
    /// machine is not hers, nor where nothing is to be written.
    pub files: bool,
    /// Minutes since 1970 by the clock of the machine; 0: unknown.
    pub minute: u64,
    /// Seed for draws and shuffles.
    pub seed: u64,
    /// Course, or `course/lesson`, to open instead of the place left last.
    pub open: Option<String>,
}

/// The application.
#[derive(Debug)]
pub struct App {
    context: Context,
    stack: Vec<Box<dyn Screen>>,
    /// How far each screen of the stack was scrolled when one opened above it.
    scrolls: Vec<u16>,
    scroll: u16,
    /// The cursor moved last, so the painter keeps it in sight.
    follow: bool,
    message: Option<&'static str>,
    unsaved: Option<(&'static str, usize)>,
    over: bool,
}

impl App {
    /// Begins: the language screen when no language is known, then the place
    /// that the learner left.
    #[must_use]
    pub fn new(start: Start) -> Self {
        let tag = start.language.clone().unwrap_or_else(|| start.proposal.clone());
        let context = Context {
            words: start.catalog.words(&tag),
            library: start.library,
            catalog: start.catalog,
            progress: start.progress,
            kept_in: start.kept_in,
            plain: start.plain,
            latin_only: start.latin_only,
            seed: start.seed,
            extent: Extent::default(),
            aside: true,
            files: start.files,
            minute: start.minute,
            drafts: BTreeMap::new(),
            texts: screen::declaration::Texts::default(),
            effects: Vec::new(),
        };
        let mut app = Self {
            context,
            stack: Vec::new(),
            scrolls: Vec::new(),
            scroll: 0,
            follow: false,
            message: None,
            unsaved: None,
            over: false,
        };
        app.stack.push(Box::new(screen::home::Home::default()));
        match start.open.as_deref() {
            Some(path) => {
                let place = app.place_of(path);
                app.go_to(&place);
                // Asked for by name: that she is there now is a fact.
                if let Place::Lesson(lesson, page) = place
                    && !lesson.ends_with('/')
                {
                    app.context.record(Fact::Opened { lesson, page });
                }
            }
            None => app.go_to(&app.context.progress.place.clone()),
        }
        if start.language.is_none() {
            app.stack.push(Box::new(screen::language::Choose::new(&app.context)));
        }
        app
    }

    /// Puts the screens of a place on the stack, as if she had walked there.
    fn go_to(&mut self, place: &Place) {
        match place {
            Place::Home => {}
            Place::Lesson(path, page) => {
                if let Some((course, lesson)) =
                    path.split_once('/').and_then(|(c, l)| Some((self.context.library.course(c)?, l)))
                {
                    let module = screen::module::Module::new(&course.id, &self.context);
                    self.stack.push(Box::new(module));
                    if course.lesson(lesson).is_some() {
                        self.stack.push(Box::new(screen::lesson::Lesson::at(&course.id, lesson, *page, &self.context)));
                    }
                }
            }
            Place::Quiz(course) => {
                if self.context.library.course(course).is_some() {
                    self.stack.push(Box::new(screen::module::Module::new(course, &self.context)));
                    let unfinished = self.context.progress.quiz(course).current.is_some_and(|a| a.marked.is_none());
                    if unfinished {
                        self.stack.push(Box::new(screen::quiz::Quiz::resume(course, &self.context)));
                    }
                }
            }
        }
    }

    /// A course or `course/lesson` as a place; a lesson begun before is opened
    /// where she left it.
    fn place_of(&self, path: &str) -> Place {
        match path.split_once('/') {
            Some((course, lesson)) => {
                let record = self.context.progress.lesson(course, lesson);
                Place::Lesson(path.to_owned(), if record.finished { 0 } else { record.page })
            }
            None => Place::Lesson(format!("{path}/"), 0),
        }
    }

    /// The learner's words, for what terminals have to say themselves.
    #[must_use]
    pub fn words(&self) -> &Words {
        &self.context.words
    }

    /// What is known of the learner.
    #[must_use]
    pub fn progress(&self) -> &Progress {
        &self.context.progress
    }

    /// Says something once, a message of the program.
    pub fn tell(&mut self, what: &'static str) {
        self.message = Some(what);
    }

    /// What beginning asks of the terminal: that she is here now.
    pub fn first_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.context.effects)
    }

    /// What painting found out about the page on top.
    #[must_use]
    pub fn extent(&self) -> Extent {
        self.context.extent
    }

    /// What time it is, in minutes since 1970: what is answered now, counts for
    /// now.
    pub fn clock(&mut self, minute: u64) {
        self.context.minute = minute;
    }

    /// Takes an input.
    pub fn update(&mut self, input: Input) -> Vec<Effect> {
        if self.over {
            return Vec::new();
        }
        match input {
            Input::Seen(extent) => {
                self.context.extent = extent;
                self.context.aside = extent.aside;
                self.scroll = extent.scroll;
            }
            Input::Resized => self.context.aside = true,
            Input::Unsaved(why, count) => self.unsaved = Some((why, count)),
            Input::Saved => {
                if self.unsaved.take().is_some() {
                    self.message = Some("saved-again");
                }
            }
            Input::Key(key) => {
                self.message = None;
                if let Some(message) = self.meaning(key) {
                    self.act(message);
                }
            }
            Input::Line(line) => {
                self.message = None;
                self.line(&line);
            }
            Input::Filed(outcome) => match outcome {
                Ok(()) => {
                    self.message = Some("file-saved");
                    // The screen that asked for the file has done its work.
                    if self.top().is_some_and(Screen::files) {
                        self.stack.pop();
                        self.rewind();
                        self.returned();
                    }
                }
                Err(why) => self.message = Some(why),
            },
            Input::Paste(text) => {
                if self.top().is_some_and(|screen| screen.writes(&self.context)) {
                    let words = text.chars().map(|c| if matches!(c, '\n' | '\r') { ' ' } else { c });
                    for c in words.filter(|c| !c.is_control()).take(2000) {
                        self.act(Message::Write(c));
                    }
                }
            }
        }
        std::mem::take(&mut self.context.effects)
    }

    fn top(&self) -> Option<&dyn Screen> {
        self.stack.last().map(AsRef::as_ref)
    }

    /// Everything that works now: the screen's own, then what works everywhere.
    fn bindings(&self) -> Vec<Binding> {
        let Some(top) = self.top() else {
            return Vec::new();
        };
        let mut bindings = top.bindings(&self.context);
        let writes = top.writes(&self.context);
        bindings.extend(everywhere(writes));
        bindings
    }

    /// What a key means here.
    fn meaning(&self, key: Key) -> Option<Message> {
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

    fn act(&mut self, message: Message) {
        let height = self.context.extent.visible.max(1);
        match message {
            Message::QuickExit => return self.end(Effect::QuickExit),
            Message::Quit => return self.end(Effect::Quit),
            Message::Menu => return self.open(Box::new(screen::menu::Menu::new(self.works_here()))),
            Message::Help => {
                let help = screen::help::Help::new(self.bindings(), &self.context);
                return self.open(Box::new(help));
            }
            Message::Language => {
                let choose = screen::language::Choose::new(&self.context);
                return self.open(Box::new(choose));
            }
            Message::Declaration => {
                return self.open(Box::new(screen::declaration::Declaration::default()));
            }
            Message::Search => return self.open(Box::new(screen::search::Search::new(&self.context))),
            Message::Glossary => {
                let here = self.top().map(|top| top.terms(&self.context)).unwrap_or_default();
                let glossary = screen::glossary::Glossary::new(here, &self.context);
                return self.open(Box::new(glossary));
            }
            Message::Review => {
                let review = screen::review::Review::new(&mut self.context);
                return self.open(Box::new(review));
            }
            Message::Notebook => return self.open(Box::new(screen::notebook::Notebook::default())),
            Message::Home => return self.home(),
            Message::Scroll(by) => {
                self.scroll_by(i32::from(by));
                return;
            }
            Message::ScrollPage(by) => {
                self.scroll_by(i32::from(by) * i32::from(height.saturating_sub(1).max(1)));
                return;
            }
            Message::Move(by) if self.reads_on(by) => {
                self.scroll_by(i32::from(by));
                return;
            }
            // What is not in sight is not taken.
            Message::Confirm | Message::Toggle if self.is_below() => return self.act(Message::Onward),
            Message::Onward if !self.context.extent.at_end() && !self.context.plain => {
                let by = i32::from(self.context.extent.onward) - i32::from(self.scroll);
                self.scroll_by(by.max(1));
                return;
            }
            _ => {}
        }
        self.follow = true;
        let Some(mut top) = self.stack.pop() else {
            return;
        };
        let step = top.update(message, &mut self.context);
        self.stack.push(top);
        match step {
            Step::Stay => {}
            Step::Turned => self.rewind(),
            Step::Open(next) => self.open(next),
            Step::Replace(next) => {
                self.stack.pop();
                self.open(next);
            }
            Step::Act(message) => {
                self.stack.pop();
                self.rewind();
                self.act(message);
            }
            Step::Home => self.home(),
            Step::Walk(place) => {
                self.stack.truncate(1);
                self.go_to(&place);
                self.rewind();
            }
            Step::Back => {
                if self.stack.len() > 1 {
                    self.stack.pop();
                    self.rewind();
                    // Back where she was reading.
                    self.scroll = self.scrolls.get(self.stack.len() - 1).copied().unwrap_or(0);
                    self.returned();
                } else {
                    self.end(Effect::Quit);
                }
            }
        }
    }

    /// What works here beside choosing and leaving, for the menu. Plain mode has
    /// it as numbers.
    fn works_here(&self) -> Vec<(&'static str, Message)> {
        let own = self.top().map(|top| top.bindings(&self.context)).unwrap_or_default();
        own.into_iter()
            .filter(|binding| binding.command && !binding.label.is_empty() && binding.message != Message::Back)
            .filter(|_| !self.context.plain)
            .map(|binding| (binding.label, binding.message))
            .collect()
    }

    /// Whether the entry under the cursor lies below what is in sight.
    fn is_below(&self) -> bool {
        let extent = self.context.extent;
        !self.context.plain
            && extent.focus.is_some_and(|(from, _)| from >= extent.scroll.saturating_add(extent.visible))
    }

    /// Whether an arrow reads on instead of moving the cursor: as long as the
    /// cursor is not in sight, and beyond the first and the last entry.
    fn reads_on(&self, by: i16) -> bool {
        let extent = self.context.extent;
        let (Some((from, to)), false) = (extent.focus, self.context.plain) else { return false };
        if by > 0 && from >= extent.scroll.saturating_add(extent.visible) || by < 0 && to < extent.scroll {
            return true;
        }
        let page = self.page();
        let menu = page.body.iter().find_map(|node| if let Node::Menu(menu) = node { Some(menu) } else { None });
        let Some((menu, cursor)) = menu.and_then(|menu| Some((menu, menu.cursor?))) else { return false };
        by > 0 && cursor + 1 == menu.entries.len() && !extent.at_end() || by < 0 && cursor == 0 && extent.scroll > 0
    }

    /// Tells the screen that is on top again; back at home, the place is home.
    fn returned(&mut self) {
        if let Some(mut top) = self.stack.pop() {
            top.returned(&mut self.context);
            self.stack.push(top);
        }
    }

    fn home(&mut self) {
        self.stack.truncate(1);
        self.rewind();
        self.returned();
    }

    fn open(&mut self, screen: Box<dyn Screen>) {
        self.scrolls.resize(self.stack.len(), 0);
        if let Some(last) = self.scrolls.last_mut() {
            *last = self.scroll;
        }
        self.stack.push(screen);
        self.rewind();
    }

    fn rewind(&mut self) {
        self.scroll = 0;
        // A page is read from its beginning; a field is where one writes.
        self.follow = self.top().is_some_and(|screen| screen.writes(&self.context));
        self.context.extent = Extent::default();
    }

    fn scroll_by(&mut self, rows: i32) {
        self.follow = false;
        let last = self.context.extent.rows.saturating_sub(self.context.extent.visible);
        let to = (i32::from(self.scroll) + rows).clamp(0, i32::from(last));
        self.scroll = u16::try_from(to).unwrap_or(0);
        self.context.extent.scroll = self.scroll;
    }

    fn end(&mut self, effect: Effect) {
        self.over = true;
        self.context.effects.push(effect);
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

/// Words of several paragraphs as pages want them.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<crate::page::Rich> {
    crate::page::paragraphs(text).map(|paragraph| crate::page::Rich::parse(&paragraph)).collect()
}

/// One paragraph's lines as one line.
#[must_use]
pub fn join_lines(text: &str) -> String {
    crate::page::join_soft_breaks(text).into_owned()
}

/// Text nodes of several paragraphs.
#[must_use]
pub fn text_nodes(text: &str) -> Vec<Node> {
    paragraphs(text).into_iter().map(Node::Text).collect()
}
