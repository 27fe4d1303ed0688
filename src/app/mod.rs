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
mod context;
pub mod field;
pub mod find;
mod keys;
mod layout;
mod lines;
pub mod message;
pub mod screen;
mod view;
mod visit;

pub use context::{Context, Purpose, Start, Visit};

use crate::language::Words;
use crate::learn::fact::Fact;
use crate::learn::progress::{Place, Progress};
use crate::page::{Extent, Node};
use message::{Effect, Input, Message};
use screen::{Screen, Step};
use std::collections::BTreeMap;

/// Screens that can be opened from every other.
const EVERYWHERE: [&str; 10] = [
    "search::Search",
    "glossary::Glossary",
    "review::Review",
    "notebook::Notebook",
    "declaration::Declaration",
    "help::Help",
    "language::Choose",
    "visit::code::Keep",
    "visit::resume::Resume",
    "visit::leaving::Leaving",
];

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
    message: Option<visit::Told>,
    notice: Option<visit::Notice>,
    unsaved: Option<(&'static str, usize)>,
    /// She wanted to leave though something was not saved, and was told so.
    warned: bool,
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
            indexes: start.indexes,
            progress: start.progress,
            kept_in: start.kept_in,
            plain: start.plain,
            latin_only: start.latin_only,
            seed: start.seed,
            extent: Extent::default(),
            aside: true,
            files: start.files,
            visit: start.visit,
            code: None,
            code_seen: false,
            keeping: false,
            resuming: None,
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
            notice: None,
            unsaved: None,
            warned: false,
            over: false,
        };
        let purpose = app.context.purpose();
        app.stack.push(match purpose {
            Purpose::Train => Box::new(screen::visit::room::Room::default()),
            Purpose::Learn | Purpose::Attract => Box::new(screen::home::Home::default()),
        });
        match start.open.as_deref() {
            _ if purpose == Purpose::Train => {}
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
        if purpose == Purpose::Attract {
            app.stack.push(Box::new(screen::visit::attract::Attract::new(&app.context)));
        }
        // The first thing there is to write.
        app.follow = app.top().is_some_and(|screen| screen.writes(&app.context));
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
        self.message = Some(what.into());
    }

    /// Says something once, with what stands in it.
    pub fn tell_with(&mut self, what: &'static str, args: &[(&'static str, &str)]) {
        self.message = Some(visit::Told::with(what, args));
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
                    self.message = Some("saved-again".into());
                }
            }
            Input::Key(key) => {
                self.message = None;
                match self.meaning(key) {
                    Some(message @ (Message::Quit | Message::QuickExit)) => self.act(message),
                    _ if self.top().is_some_and(Screen::any_key) => self.act(Message::Back),
                    Some(message) => self.act(message),
                    None => {}
                }
            }
            Input::Line(line) => {
                self.message = None;
                self.notice.as_mut().into_iter().for_each(visit::Notice::answered);
                self.line(&line);
            }
            Input::Filed(outcome) => match outcome {
                Ok(()) => {
                    self.message = Some("file-saved".into());
                    // The screen that asked for the file has done its work.
                    if self.top().is_some_and(Screen::files) {
                        self.close();
                    }
                }
                Err(why) => self.message = Some(why.into()),
            },
            Input::House(told) => self.house(&told),
            Input::Paste(text) => {
                if self.top().is_some_and(|screen| screen.writes(&self.context)) {
                    let line = |c: char| if matches!(c, '\n' | '\r') { ' ' } else { c };
                    let words: String = text.chars().map(line).filter(|c| !c.is_control()).collect();
                    self.fill(|field| field.insert(&words));
                }
            }
        }
        std::mem::take(&mut self.context.effects)
    }

    fn top(&self) -> Option<&dyn Screen> {
        self.stack.last().map(AsRef::as_ref)
    }

    fn act(&mut self, message: Message) {
        let height = self.context.extent.visible.max(1);
        match message {
            Message::QuickExit => return self.end(Effect::QuickExit),
            Message::Quit => return self.leave(),
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
            Message::Code => return self.code(),
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
        if top.field().is_some_and(field::Field::overflowed) {
            self.message = Some("field-full".into());
        }
        self.stack.push(top);
        self.follow_step(step);
    }

    /// Does what a screen that is on top wants done.
    fn follow_step(&mut self, step: Step) {
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
            Step::End => self.end(Effect::Quit),
            Step::Home => self.home(),
            Step::Walk(place) => {
                self.stack.truncate(1);
                self.go_to(&place);
                self.rewind();
            }
            Step::Back => {
                if self.stack.len() > 1 {
                    self.close();
                } else {
                    self.leave();
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
        !self.context.plain && self.context.extent.focus_below()
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

    /// Closes the screen on top; back where she was reading.
    fn close(&mut self) {
        self.stack.pop();
        self.rewind();
        self.scroll = self.stack.len().checked_sub(1).and_then(|at| self.scrolls.get(at)).copied().unwrap_or(0);
        self.returned();
    }

    /// Changes the field that is written in, and tells the screen.
    fn fill(&mut self, change: impl FnOnce(&mut field::Field)) {
        if let Some(field) = self.stack.last_mut().and_then(|screen| screen.field()) {
            change(field);
            self.act(Message::Written);
        }
    }

    fn open(&mut self, screen: Box<dyn Screen>) {
        // What is reached from everywhere is open once: else screens would pile up.
        let kind = screen.kind();
        let is_everywhere = EVERYWHERE.iter().any(|name| kind.ends_with(name));
        if let Some(at) = self.stack.iter().position(|other| is_everywhere && other.kind() == kind) {
            self.stack.truncate(at);
        }
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
