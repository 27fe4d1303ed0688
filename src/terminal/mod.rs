//! Terminals: where inputs come from and painted pages go.
//!
//! A [`Session`] is one application with the grid painter and what the
//! terminal is known to show; `local` and `plain` drive it from a real
//! terminal and from lines. To extend: another terminal decodes its bytes to
//! [`Input`], hands them to a session and sends what it returns.

mod canvas;
pub mod decode;
mod lines;
pub mod local;
pub mod plain;
#[cfg(feature = "serve")]
pub mod ssh;

use crate::app::App;
use crate::app::message::{Effect, Input};
use crate::paint::encode::Encoder;
use crate::paint::grid::{Look, Painted};
use crate::paint::text::wrap;
use crate::store::document;
use crate::store::journal::Journal;
use canvas::Canvas;
pub use canvas::Frames;
pub use lines::Lines;
use std::sync::Arc;
use std::time::Duration;

/// Asks the terminal to draw cells where they are put, from left to right.
/// Terminals that order text keep, for each row, the way in which it was
/// cleared: to be sent before a screen is cleared.
pub const CELLS_IN_ORDER: &[u8] = b"\x1b[8l";
/// Lets the terminal order text again.
pub const TEXT_IN_ORDER: &[u8] = b"\x1b[8h";

/// Largest window that is painted, in cells: a stranger's window may claim more.
pub const LARGEST: (u16, u16) = (200, 60);

/// An application, painted as a grid.
#[derive(Debug)]
pub struct Session {
    app: App,
    look: Look,
    encoder: Encoder,
    canvas: Canvas,
    painted: Painted,
    /// The terminal was asked to leave the order of cells alone.
    asked: bool,
    first: Vec<Effect>,
}

impl Session {
    /// A session in a window of this size, in cells.
    #[must_use]
    pub fn new(app: App, look: Look, size: (u16, u16)) -> Self {
        Self::on(Canvas::own(clamp(size)), app, &look)
    }

    /// A session among others that may show the same; `number` tells it from
    /// them.
    #[must_use]
    pub fn shared(app: App, look: Look, size: (u16, u16), frames: Arc<Frames>, number: u64) -> Self {
        Self::on(Canvas::shared(clamp(size), frames, number), app, &look)
    }

    fn on(canvas: Canvas, mut app: App, look: &Look) -> Self {
        let first = app.first_effects();
        let mut session = Self {
            app,
            look: *look,
            encoder: Encoder::new(),
            canvas,
            painted: Painted::default(),
            asked: false,
            first,
        };
        session.settle();
        session
    }

    /// The application.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.app
    }

    /// What beginning asks of the store.
    pub fn first_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.first)
    }

    /// Puts another application in place of this one; the terminal goes on.
    pub fn restart(&mut self, mut app: App) {
        self.first = app.first_effects();
        self.app = app;
        self.settle();
    }

    /// Takes an input; the page is laid out at once, so that the next input
    /// finds what it would find on screen, but nothing is encoded yet.
    pub fn update(&mut self, input: Input) -> Vec<Effect> {
        self.app.clock(minute());
        let effects = self.app.update(input);
        self.settle();
        effects
    }

    /// Cells of a row.
    #[must_use]
    pub fn columns(&self) -> u16 {
        self.canvas.size().0
    }

    /// The window has another size now.
    pub fn resize(&mut self, size: (u16, u16)) {
        self.canvas.resize(clamp(size));
        let _ = self.app.update(Input::Resized);
        self.settle();
    }

    /// Whatever the terminal shows is not ours any more: paint all of it.
    pub fn forget(&mut self) {
        self.encoder.forget();
        self.asked = false;
        self.canvas.forget();
    }

    /// Paints until the page agrees with what painting found out about it: the
    /// footer says "more" only when there is more.
    fn settle(&mut self) {
        for _ in 0..3 {
            let page = self.app.page();
            let scroll = page.scroll;
            let Some(painted) = self.canvas.paint(page, &self.look) else { return };
            self.painted = painted;
            let (before, after) = (self.app.extent(), self.painted.extent);
            // Having seen a page asks nothing of the store.
            let _ = self.app.update(Input::Seen(after));
            // The page says of its extent only whether its end, and its cursor, are
            // in sight.
            if canvas::same_extent(&before, &after) && scroll == after.scroll {
                return;
            }
        }
    }

    /// Whether the terminal was asked to leave the order of cells alone, or the
    /// next frame asks it: then it has to be told in the end
    /// ([`TEXT_IN_ORDER`]).
    #[must_use]
    pub fn keeps_order(&self) -> bool {
        self.asked || self.canvas.is_fresh() && self.painted.ordered
    }

    /// Bytes that bring the terminal up to date; none when nothing changed.
    pub fn frame(&mut self, out: &mut Vec<u8>) {
        if self.canvas.is_fresh() {
            // Only once, and not where nothing runs to the left: others pay nothing.
            let asks = self.painted.ordered && !self.asked;
            if asks {
                out.extend_from_slice(CELLS_IN_ORDER);
                self.asked = true;
            }
            // A row is drawn as it was cleared, so all are cleared anew.
            self.canvas.show(&mut self.encoder, asks, out);
        }
        self.encoder.cursor(self.painted.cursor, out);
    }
}

fn clamp((width, height): (u16, u16)) -> (u16, u16) {
    (width.min(LARGEST.0), height.min(LARGEST.1))
}

/// A text that is not on a page, in lines of at most so many cells: terminals
/// break lines inside of words, and of Thai letters.
#[must_use]
pub fn in_lines(text: &str, cells: u16) -> String {
    let lines: Vec<&str> = wrap(text, cells, cells).into_iter().map(|line| &text[line]).collect();
    lines.join("\n")
}

/// Whose machine a terminal is on: what the application asks for is done here.
pub trait Host {
    /// Does one thing; what comes of it goes to `tell`. Returns how the session
    /// ends, if it does.
    fn carry_out(&mut self, effect: Effect, tell: &mut dyn FnMut(Input)) -> Option<Ending>;

    /// Whether everything that was done is kept for the next time.
    fn keeps(&self) -> bool;

    /// After how long without a key the session ends; `None`: never.
    fn idle(&self) -> Option<Duration> {
        None
    }

    /// The session ends: what waits is saved. Returns a message for her, with its
    /// arguments.
    fn farewell(&mut self, idle: bool) -> Option<(&'static str, u16)> {
        let _ = idle;
        None
    }
}

impl Host for Journal {
    /// What cannot be saved comes back as an input.
    fn carry_out(&mut self, effect: Effect, tell: &mut dyn FnMut(Input)) -> Option<Ending> {
        match effect {
            Effect::Record(fact) => {
                let waiting = self.unsaved();
                match self.append(fact, minute()) {
                    Ok(_) if waiting > 0 => tell(Input::Saved),
                    Ok(_) => {}
                    Err(error) => tell(Input::Unsaved(error.kind(), self.unsaved())),
                }
            }
            Effect::File { name, text } => {
                tell(Input::Filed(document::write_new(&name, &text).map_err(document::Refused::word)));
            }
            // Asked only of a house with visitors.
            Effect::Keep | Effect::Resume(_) | Effect::Forget | Effect::Unlock(_) => {}
            Effect::Quit => return Some(Ending::Quit),
            Effect::QuickExit => return Some(Ending::Quick),
        }
        None
    }

    fn keeps(&self) -> bool {
        self.path().is_some() && self.unsaved() == 0
    }
}

/// Does what the application asks for, and what it asks for then, with `update`
/// as the way to tell it.
pub fn carry_out(
    effects: Vec<Effect>,
    host: &mut dyn Host,
    update: &mut dyn FnMut(Input) -> Vec<Effect>,
) -> Option<Ending> {
    let mut todo = std::collections::VecDeque::from(effects);
    let mut ending = None;
    while let Some(effect) = todo.pop_front() {
        let mut told = Vec::new();
        match host.carry_out(effect, &mut |input| told.push(input)) {
            Some(Ending::Quick) => ending = Some(Ending::Quick),
            other => ending = ending.or(other),
        }
        for input in told {
            todo.extend(update(input));
        }
    }
    ending
}

/// How a session ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The learner left, or the terminal did.
    Quit,
    /// She left at once: the screen is cleared.
    Quick,
    /// Nobody was there any more.
    Idle,
}

/// Minutes since 1970 by the machine's clock; 0 when it is set before that.
#[must_use]
pub fn minute() -> u64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs() / 60)
}
