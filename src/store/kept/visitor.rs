//! One visitor's record, open for the time of a visit.
//!
//! [`Kept::note`] takes facts at once; [`Kept::save`] stores all that wait as
//! one piece. Should it fail, the same piece is sent again next time, so that
//! facts that were stored after all are not there twice. Two hosts that write
//! the same record both add to it; whoever resumes it reads the union.
//!
//! A piece that holds words which the visitor keeps or takes back replaces all
//! others: what she took back leaves the store, as it leaves a journal. Many
//! small pieces are made one when a record is resumed, and when there is no room
//! for more.
//!
//! What this is not: a clock, a task or a retry in time; the session calls
//! `save` when it wants. To extend: whatever is awaited comes before the record
//! is changed, or is tried again from `pending`, so that a session may end
//! at any moment.

use std::collections::HashSet;
use std::fmt;

use ring::aead::LessSafeKey;

use super::error::Failed;
use super::piece::{Id, Piece};
use super::secret::{Name, Secret, random};
use super::{MAX_BYTES, Store};
use crate::learn::code::Code;
use crate::learn::fact::{Fact, Record};
use crate::store::journal::{Line, merge};

/// Facts that wait, at most.
const MAX_WAITING: usize = 5000;
/// Bytes of facts that wait, at most.
const MAX_WAITING_BYTES: usize = 1 << 20;
/// With more pieces than this, they are made one.
const MANY: usize = 32;

/// A visitor's open record.
pub struct Kept {
    store: Store,
    name: Name,
    key: LessSafeKey,
    until_day: u32,
    origin: u64,
    /// Number of the next fact.
    next: u64,
    waiting: Vec<Line>,
    bytes: usize,
    pending: Option<Pending>,
    /// A piece that is stored, and the number of the folder where it is.
    known: Option<(u64, Id)>,
    /// Whether the next save makes one piece of all.
    tidy: bool,
    /// Whether thinning out what waits made no room to speak of.
    crowded: bool,
    closed: Option<Failed>,
    damaged: usize,
}

/// A piece on its way.
struct Pending {
    new: Piece,
    old: Vec<Id>,
    /// What waited, and is in it.
    lines: Vec<Line>,
}

/// What is in the store under a name.
struct Held {
    lines: Vec<Line>,
    ids: Vec<Id>,
    damaged: usize,
    /// The number of their folder.
    at: u64,
}

impl Kept {
    /// Keeps these facts under a new code, until the end of that day (counted
    /// since 1970-01-01) at least, and goes on with what is noted later.
    ///
    /// # Errors
    /// Nothing is kept, and there is no code.
    pub async fn begin(
        store: &Store,
        secret: &Secret,
        facts: &[Record],
        until_day: u32,
    ) -> Result<(Code, Self), Failed> {
        let code = Code(random()?);
        let mut kept = Self::new(store, secret, code, until_day)?;
        kept.take(facts);
        // An empty piece, too: it is what makes the code known.
        kept.seal(&[], Vec::new())?;
        kept.save().await?;
        Ok((code, kept))
    }

    /// Brings back what is kept under `code`, and goes on with it until the end
    /// of that day at least: all records in order, the facts of this visit last,
    /// under new numbers. These are saved, too; should that fail now,
    /// [`Kept::unsaved`] tells. `None` if there is no such code.
    ///
    /// # Errors
    /// Why that cannot be known now.
    pub async fn resume(
        store: &Store,
        secret: &Secret,
        code: Code,
        facts: &[Record],
        until_day: u32,
    ) -> Result<Option<(Self, Vec<Record>)>, Failed> {
        let mut kept = Self::new(store, secret, code, until_day)?;
        let held = kept.read().await?;
        if held.ids.is_empty() && held.damaged == 0 {
            return Ok(None);
        }
        kept.known = held.ids.last().map(|id| (held.at, *id));
        kept.next = held.lines.last().map_or(1, |line| line.number.saturating_add(1));
        // Saved anew even when nothing is new: its days count from this visit.
        kept.tidy |= held.ids.len() > MANY || facts.is_empty();
        kept.take(facts);
        let records = merge(&held.lines, &kept.waiting).iter().filter_map(Line::record).collect();
        // What is not saved now waits.
        let _ = kept.save().await;
        Ok(Some((kept, records)))
    }

    fn new(store: &Store, secret: &Secret, code: Code, until_day: u32) -> Result<Self, Failed> {
        Ok(Self {
            store: store.clone(),
            name: secret.name(code),
            key: secret.seal(code)?,
            until_day,
            origin: u64::from_ne_bytes(random()?),
            next: 1,
            waiting: Vec::new(),
            bytes: 0,
            pending: None,
            known: None,
            tidy: false,
            crowded: false,
            closed: None,
            damaged: 0,
        })
    }

    fn take(&mut self, facts: &[Record]) {
        for Record { fact, minute, .. } in facts {
            self.note(fact, *minute);
        }
    }

    /// Takes a fact, of `minute` minutes since 1970-01-01 UTC, to be saved
    /// next time. Returns false if it is not taken: the record was deleted, or
    /// more waits than can be held in memory.
    pub fn note(&mut self, fact: &Fact, minute: u64) -> bool {
        if self.closed == Some(Failed::Gone) {
            return false;
        }
        let record = Record { number: self.next, origin: self.origin, minute, fact: fact.clone() };
        let Some(line) = Line::of(&record) else { return false };
        let length = line.text.len();
        if !self.has_room(length) && !self.crowded {
            self.thin_out();
        }
        if !self.has_room(length) {
            return false;
        }
        self.bytes += length;
        self.next = self.next.saturating_add(1);
        self.waiting.push(line);
        true
    }

    fn has_room(&self, length: usize) -> bool {
        self.waiting.len() < MAX_WAITING && self.bytes + length <= MAX_WAITING_BYTES
    }

    /// Drops what is superseded of what waits.
    fn thin_out(&mut self) {
        self.waiting = thinned(merge(&self.waiting, &[]));
        self.bytes = self.waiting.iter().map(|line| line.text.len()).sum();
        self.crowded = self.waiting.len() > MAX_WAITING / 10 * 9 || self.bytes > MAX_WAITING_BYTES / 10 * 9;
    }

    /// Facts that are not known to be stored.
    #[must_use]
    pub fn unsaved(&self) -> usize {
        self.waiting.len() + self.pending.as_ref().map_or(0, |pending| pending.lines.len())
    }

    /// Pieces that could not be read when that was last tried; they stay where
    /// they are.
    #[must_use]
    pub fn damaged(&self) -> usize {
        self.damaged
    }

    /// Stores everything that waits. When this returns `Ok` it is stored for
    /// good. May be given up at any moment and called again.
    ///
    /// # Errors
    /// Why not; it waits on, but for [`Failed::Gone`].
    pub async fn save(&mut self) -> Result<(), Failed> {
        if let Some(why) = self.closed {
            return Err(why);
        }
        let mut rewritten = false;
        loop {
            if self.pending.is_none() {
                if self.tidy || self.waiting.iter().any(is_about_words) {
                    self.rewrite().await?;
                    rewritten = true;
                } else if !self.waiting.is_empty() {
                    self.seal(&[], Vec::new())?;
                }
            }
            let Some(Pending { new, old, .. }) = &self.pending else { return Ok(()) };
            match self.store.go_on(self.name, new, old, self.until_day, self.known).await {
                Ok(at) => {
                    self.known = Some((at, new.id));
                    self.pending = None;
                }
                Err(Failed::Gone) => {
                    self.close();
                    return Err(Failed::Gone);
                }
                Err(Failed::Enough) => {
                    // It is certainly not stored: its facts wait again.
                    if let Some(mut pending) = self.pending.take() {
                        pending.lines.append(&mut self.waiting);
                        self.waiting = pending.lines;
                        self.bytes = self.waiting.iter().map(|line| line.text.len()).sum();
                    }
                    if rewritten {
                        self.closed = Some(Failed::Enough);
                        return Err(Failed::Enough);
                    }
                    self.tidy = true;
                }
                Err(why) => return Err(why),
            }
        }
    }

    /// Whether what was saved is where a restart will look for it.
    ///
    /// # Errors
    /// [`Failed::Gone`] if it is not, or why that is not known now.
    pub async fn is_there(&mut self) -> Result<(), Failed> {
        match self.known {
            Some(known) if !self.store.has(self.name, known).await? => {
                self.close();
                Err(Failed::Gone)
            }
            _ => Ok(()),
        }
    }

    /// Makes what waits the next piece, with what is `held` in those called
    /// `old`, which it replaces.
    fn seal(&mut self, held: &[Line], old: Vec<Id>) -> Result<(), Failed> {
        let mut all = merge(held, &self.waiting);
        if Piece::length(&all) > MAX_BYTES / 2 {
            all = thinned(all);
        }
        let new = Piece::seal(&self.key, &all)?;
        self.pending = Some(Pending { new, old, lines: std::mem::take(&mut self.waiting) });
        self.bytes = 0;
        self.crowded = false;
        self.tidy = false;
        Ok(())
    }

    /// Makes one piece of all that is stored and waits.
    async fn rewrite(&mut self) -> Result<(), Failed> {
        let held = self.read().await?;
        if held.ids.is_empty() && self.waiting.is_empty() {
            self.tidy = false;
            return Ok(());
        }
        self.seal(&held.lines, held.ids)
    }

    async fn read(&mut self) -> Result<Held, Failed> {
        let (pieces, at) = self.store.load_at(self.name).await?;
        let mut held = Held { lines: Vec::new(), ids: Vec::new(), damaged: 0, at };
        let mut all = Vec::new();
        for piece in pieces {
            match piece.open(&self.key) {
                Some(mut lines) => {
                    all.append(&mut lines);
                    held.ids.push(piece.id);
                }
                None => held.damaged += 1,
            }
        }
        held.lines = merge(&all, &[]);
        // Words that were taken back on another host, perhaps at this moment.
        self.tidy |= all.iter().filter(|line| is_about_words(line)).count()
            > held.lines.iter().filter(|line| is_about_words(line)).count();
        self.damaged = held.damaged;
        Ok(held)
    }

    /// Deletes what is kept, for good, on all hosts. What waits is dropped.
    ///
    /// # Errors
    /// It may be deleted or not: try again.
    pub async fn delete(&mut self) -> Result<(), Failed> {
        self.store.delete(self.name, self.until_day).await?;
        self.close();
        Ok(())
    }

    fn close(&mut self) {
        self.closed = Some(Failed::Gone);
        self.waiting = Vec::new();
        self.bytes = 0;
        self.pending = None;
    }
}

impl fmt::Debug for Kept {
    /// Numbers only.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kept").field("unsaved", &self.unsaved()).finish_non_exhaustive()
    }
}

/// Whether the fact keeps or takes back words of hers.
fn is_about_words(line: &Line) -> bool {
    line.text.starts_with("Kept(") || line.text.starts_with("Dropped(")
}

/// Lines in order, without each `Opened` of a lesson that is opened later, and
/// each `Home` but the last: they change nothing of her progress.
fn thinned(mut lines: Vec<Line>) -> Vec<Line> {
    let mut later: HashSet<Option<String>> = HashSet::new();
    let mut stay: Vec<bool> = Vec::with_capacity(lines.len());
    for line in lines.iter().rev() {
        let place = if line.text.starts_with("Opened(") || &*line.text == "Home" { line.record() } else { None };
        stay.push(match place.map(|record| record.fact) {
            Some(Fact::Opened { lesson, .. }) => later.insert(Some(lesson)),
            Some(Fact::Home) => later.insert(None),
            _ => true,
        });
    }
    let mut stay = stay.into_iter().rev();
    lines.retain(|_| stay.next().unwrap_or(true));
    lines
}
