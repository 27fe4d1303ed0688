//! One visit: from the shell that her side asks for to the line that ends it.
//!
//! One task owns everything of a visit. It waits for what she sends, for the
//! next thing that is due, and for the house; then it takes all that waits,
//! saves what must be saved, and sends one frame. Only keys and lines keep a
//! visit alive: sizes, keepalives and empty packets do not. What is due in time
//! is in `clock`, what a store is asked for in `kept`. To extend: what the application asks for is done in
//! `Visit::carry_out`.

mod clock;
mod kept;

use super::client::{Client, Wish};
use super::door::Source;
use super::ending::{End, Reply, words_for};
use super::face::{Face, is_quick};
use super::guest::{Arrival, Inbox, Waiting};
use super::house::House;
use super::keeping::Keeping;
use super::room::{Room, Seat};
use super::wire::Line;
use crate::app::message::{Effect, House as Told, Input};
use crate::app::{App, Purpose};
use crate::language::FluentValue;
use crate::paint::glyphs::to_ascii;
use crate::terminal::decode::Decoder;
use crate::terminal::{Lines, Session, minute};
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;
use tokio::time::{Instant, sleep_until};

/// What could not be saved is tried again after so long.
const AGAIN: Duration = Duration::from_secs(10);
/// Between two frames for sizes.
const FRAME: Duration = Duration::from_millis(50);
/// Keys that are taken at once, and in a second: more than a held key gives.
const KEYS: (u32, u32) = (400, 120);

/// A visit.
#[derive(Debug)]
pub struct Visit {
    house: Arc<House>,
    source: Source,
    client: Client,
    face: Face,
    keeping: Keeping,
    room: Option<Arc<Room>>,
    seat: Option<Seat>,
    /// The trainer's view is open, in this state of the room.
    watched: Option<u64>,
    reply: Reply,
    line: Arc<Line>,
    inbox: Arc<Inbox>,
    /// When her side connected, and when somebody began to learn there.
    since: Instant,
    began: Instant,
    last_key: Instant,
    /// The attract screen is shown; the next picture comes then.
    attract: Option<Instant>,
    notice: Option<&'static str>,
    /// What is not saved is tried again then.
    again: Option<Instant>,
    unsaved_told: bool,
    /// Whether what was sent arrived is looked at then.
    look: Option<Instant>,
    /// Sizes are followed again from then on.
    resized: Instant,
    tokens: (u32, Instant),
    /// What she sent and was not answered yet: she types too fast.
    pending: VecDeque<Input>,
    /// Nothing more will come from her.
    ended: bool,
    keys: u64,
}

impl Visit {
    /// Begins.
    pub fn new(
        house: Arc<House>,
        source: Source,
        (line, inbox): (Arc<Line>, Arc<Inbox>),
        arrival: Arrival,
        size: (u16, u16),
        number: u64,
    ) -> Self {
        let patience = Duration::from_secs(u64::from(house.settings.write_seconds));
        let reply = Reply::new(&arrival, patience);
        let client = arrival.client;
        let (room, missing) = house.room(&client.wish);
        let trains = matches!(client.wish, Wish::Trainer(_)) && !house.rooms.is_empty() && missing.is_none();
        let purpose = if trains { Purpose::Train } else { Purpose::Learn };
        let mut app = house.app(&client, purpose, room.as_deref());
        if let Some(name) = &missing {
            app.tell_with("end-unknown-room", &[("room", name)]);
        }
        let seat = room.as_ref().filter(|_| !trains).map(Seat::take);
        let face = Self::face(&house, &client, app, size, number);
        let now = Instant::now();
        Self {
            source,
            client,
            face,
            keeping: Keeping::default(),
            seat,
            watched: None,
            room,
            reply,
            line,
            inbox,
            since: now,
            began: now,
            last_key: now,
            attract: None,
            notice: None,
            again: None,
            unsaved_told: false,
            look: None,
            resized: now,
            tokens: (KEYS.0, now),
            pending: VecDeque::new(),
            ended: false,
            keys: 0,
            house,
        }
    }

    fn face(house: &House, client: &Client, app: App, size: (u16, u16), number: u64) -> Face {
        if client.paints() {
            let session = Session::shared(app, client.look(), size, house.frames.clone(), number);
            Face::Grid { session: Box::new(session), decoder: Decoder::default(), entered: false }
        } else {
            let lines = Lines::new(app, !client.utf8());
            Face::Lines { lines: Box::new(lines), held: Vec::new(), echo: client.has_terminal(), due: true }
        }
    }

    /// Seconds it lasted, and keys.
    pub fn figures(&self) -> (u64, u64) {
        (self.since.elapsed().as_secs(), self.keys)
    }

    /// Runs until it ends.
    pub async fn run(&mut self) -> End {
        let inbox = self.inbox.clone();
        let mut stage = self.house.stage.clone();
        let effects = self.face.first_effects();
        let mut end = self.carry_out(effects).await;
        let mut since = None;
        loop {
            if end.is_none() {
                end = self.frame(since.take()).await.err();
            }
            if let Some(end) = end {
                return self.last(end).await;
            }
            let due = self.due();
            let ahead = (!self.pending.is_empty()).then(|| self.face.ahead());
            let came = async {
                if let Some(ahead) = ahead {
                    // More than she can have typed waits: only her going counts.
                    inbox.until(|waiting| waiting.gone || ahead.leaves(&waiting.bytes)).await;
                }
                inbox.take().await
            };
            tokio::select! {
                waiting = came => {
                    since = waiting.since;
                    end = self.came(waiting).await;
                }
                _ = stage.changed() => {
                    let now = *stage.borrow_and_update();
                    end = self.staged(now).await;
                }
                () = async { match due { Some(at) => sleep_until(at).await, None => std::future::pending().await } } => {
                    end = self.tick().await;
                }
            }
        }
    }

    /// What she sent.
    async fn came(&mut self, waiting: Waiting) -> Option<End> {
        if let Some(size) = waiting.size {
            // A side that sends sizes without end gets so many frames, no more.
            if Instant::now() < self.resized {
                sleep_until(self.resized).await;
            }
            self.face.resize(size);
            self.resized = Instant::now() + FRAME;
        }
        let (mut inputs, mut out) = (Vec::new(), Vec::new());
        self.face.read(&waiting.bytes, &mut inputs, &mut out);
        if waiting.ended {
            self.face.ended(&mut inputs);
            self.ended = true;
        }
        if !out.is_empty() && !self.reply.send(out).await {
            return Some(End::Slow);
        }
        // To leave at once waits for nothing that came before it.
        if inputs.iter().any(is_quick) {
            return Some(End::Quick);
        }
        if waiting.gone && !self.pending.is_empty() {
            return Some(End::Gone);
        }
        self.pending.extend(inputs);
        let end = self.answer().await;
        end.or(waiting.gone.then_some(End::Gone))
    }

    /// Answers what she sent, one by one, as far as that is not faster than
    /// anybody types; the rest waits.
    async fn answer(&mut self) -> Option<End> {
        while self.has_token()
            && let Some(input) = self.pending.pop_front()
        {
            self.keys += 1;
            self.house.metrics.keys.fetch_add(1, Relaxed);
            self.last_key = Instant::now();
            if self.notice == Some("house-idle") {
                self.say(None);
            }
            if self.attract.take().is_some() {
                // Somebody is there, who is nobody that was there before.
                self.began = Instant::now();
                self.seat = self.room.as_ref().map(Seat::take);
            }
            #[cfg(debug_assertions)]
            fault(&input);
            let effects = self.face.update(input);
            if let Some(end) = self.carry_out(effects).await {
                return Some(end);
            }
            // Pages replace each other on a screen, but follow each other as
            // lines.
            if !self.client.paints() && !self.pending.is_empty() {
                if self.keeping.is_urgent() {
                    self.save().await;
                }
                if let Err(end) = self.frame(None).await {
                    return Some(end);
                }
            }
        }
        if self.keeping.is_urgent() {
            self.save().await;
        }
        if self.ended && self.pending.is_empty() {
            if let Err(end) = self.frame(None).await {
                return Some(end);
            }
            return Some(End::Left);
        }
        None
    }

    /// Whether an input may be answered now: nobody types faster than this.
    fn has_token(&mut self) -> bool {
        let (left, since) = self.tokens;
        let new = u32::try_from(since.elapsed().as_millis().min(60_000)).unwrap_or(0) * KEYS.1 / 1000;
        self.tokens = if new > 0 { ((left + new).min(KEYS.0), Instant::now()) } else { (left, since) };
        if self.pending.is_empty() || self.tokens.0 == 0 {
            return false;
        }
        self.tokens.0 -= 1;
        true
    }

    /// Does what the application asks for.
    async fn carry_out(&mut self, effects: Vec<Effect>) -> Option<End> {
        let mut todo = VecDeque::from(effects);
        let mut end = None;
        while let Some(effect) = todo.pop_front() {
            let told = match effect {
                Effect::Record(fact) => {
                    if let Some(seat) = &mut self.seat {
                        seat.apply(&fact);
                    }
                    self.keeping.note(&fact, minute());
                    continue;
                }
                // Nothing of a house's disk is hers to write on.
                Effect::File { .. } => continue,
                Effect::Quit => {
                    end = end.or(Some(End::Left));
                    continue;
                }
                Effect::QuickExit => {
                    end = Some(End::Quick);
                    continue;
                }
                Effect::Keep => Told::Kept(self.keep().await),
                Effect::Resume(code) => Told::Resumed(self.resume(code).await),
                Effect::Forget => Told::Forgotten(self.forget().await),
                Effect::Unlock(secret) => Told::Unlocked(self.unlock(&secret)),
            };
            todo.extend(self.face.update(Input::House(told)));
            if self.watched == Some(0) {
                self.news();
            }
        }
        end
    }

    /// Opens the room that she named, or, where she named none of several, the one
    /// whose secret it is: one try for either.
    fn unlock(&mut self, secret: &str) -> Result<String, &'static str> {
        if !self.house.may_try(self.source) {
            return Err("unlock-wait");
        }
        let room = match &self.room {
            Some(room) => Some(room.clone()).filter(|room| room.opens(secret)).ok_or("unlock-wrong"),
            None => self.house.room_of(secret).ok_or("unlock-none"),
        }?;
        self.watched = Some(0);
        let name = room.name().to_owned();
        self.room = Some(room);
        Ok(name)
    }

    /// Tells a trainer's view how far the room is, if that is new.
    fn news(&mut self) {
        if let (Some(known), Some(room)) = (self.watched, &self.room) {
            let version = room.version();
            if version != known {
                self.watched = Some(version);
                let _ = self.face.update(Input::House(Told::Group(room.group())));
            }
        }
    }

    fn say(&mut self, notice: Option<&'static str>) {
        if self.notice != notice {
            self.notice = notice;
            let _ = self.face.update(Input::House(Told::Notice(notice)));
        }
    }

    /// Sends what changed.
    async fn frame(&mut self, since: Option<std::time::Instant>) -> Result<(), End> {
        let mut out = Vec::new();
        self.face.show(&mut out);
        if !out.is_empty() {
            self.house.metrics.bytes_painted.fetch_add(out.len() as u64, Relaxed);
            if !self.reply.send(out).await {
                return Err(End::Slow);
            }
            self.look = Some(Instant::now() + self.reply.patience);
        }
        if let Some(since) = since {
            self.house.metrics.answered(since.elapsed());
        }
        Ok(())
    }

    /// Ends it: saves, leaves her terminal, says one line.
    async fn last(&mut self, mut end: End) -> End {
        self.seat = None;
        if !matches!(end, End::Quick | End::Gone | End::Slow) {
            self.save().await;
            if self.leaves() {
                end = End::Quick;
            }
        }
        if end == End::Quick {
            // Her screen first: a store may take its time.
            let mut out = Vec::new();
            self.face.leave(None, &mut out);
            self.reply.end(out, 0).await;
        }
        if matches!(end, End::Quick | End::Gone | End::Slow) {
            // Nothing of this can be told any more.
            let _ = self.keeping.save(&self.house.vault).await;
            return end;
        }
        let (id, code) = end.words();
        let words = self.words(id);
        let mut out = Vec::new();
        self.face.leave(Some(&words), &mut out);
        self.reply.end(out, code).await;
        end
    }

    fn words(&self, id: &str) -> String {
        if self.attract.is_some() {
            // Pictures change their language; who reads this came with one.
            return words_for(&self.house, &self.client, id);
        }
        let words = self.face.app().words();
        let kept = id == "end-goodbye" && self.keeping.is_kept() && self.keeping.unsaved() == 0 && self.house.lasting();
        let days = FluentValue::from(i64::from(self.house.settings.code_days));
        let text = if kept { words.with("end-goodbye-code", &[("days", days)]) } else { words.text(id) };
        if self.client.utf8() { text } else { to_ascii(&text) }
    }
}

/// In test builds a key can break a visit, so that tests see the others go on.
#[cfg(debug_assertions)]
fn fault(input: &Input) {
    use crate::app::message::Key;
    let asked = std::env::var_os("ARTICLE26_TEST_PANIC").is_some();
    assert!(!(asked && *input == Input::Key(Key::F(12))), "a panic was asked for by a test");
}
