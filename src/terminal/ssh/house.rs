//! What all visits of a house share, and how an application begins in it.
//!
//! To extend: what a visit needs to know of the others comes from here.

use super::client::{Client, Wish};
use super::door::{Door, Source};
use super::keeping::Vault;
use super::metrics::Metrics;
use super::room::{Room, Rooms};
use super::settings::{Keep, Settings, is_room_name};
use crate::app::find::Indexes;
use crate::app::{App, Purpose, Start, Visit};
use crate::course::Library;
use crate::language::Catalog;
use crate::learn::progress::Progress;
use crate::store::kept::Attempts;
use crate::terminal::{Frames, minute};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;
use tokio::sync::watch;

/// How open a house is, in the order in which it closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// To everybody.
    Open,
    /// It closes: visitors are warned.
    Closing,
    /// It is closed: visits end.
    Closed,
}

/// A house.
#[derive(Debug)]
pub struct House {
    /// What its operator decided.
    pub settings: Settings,
    /// Courses offered.
    pub library: Arc<Library>,
    /// Languages offered.
    pub catalog: Arc<Catalog>,
    /// What visitors search through.
    pub indexes: Arc<Indexes>,
    /// Painted pages.
    pub frames: Arc<Frames>,
    /// Counts.
    pub metrics: Arc<Metrics>,
    /// Who may come in.
    pub door: Arc<Door>,
    /// Groups.
    pub rooms: Rooms,
    /// Where progress is kept.
    pub vault: Vault,
    /// How open it is.
    pub stage: watch::Receiver<Stage>,
    /// Tries of codes and of rooms' secrets.
    pub attempts: Mutex<Attempts>,
    /// When it opened.
    pub since: Instant,
    /// Numbers of visits; they tell nothing.
    pub numbers: AtomicU64,
}

impl House {
    /// A new number.
    pub fn number(&self) -> u64 {
        self.numbers.fetch_add(1, Relaxed)
    }

    /// Whether somebody from there may try a code or a secret now.
    pub fn may_try(&self, source: Source) -> bool {
        let mut attempts = self.attempts.lock().unwrap_or_else(PoisonError::into_inner);
        attempts.allow(source.number(), self.since.elapsed())
    }

    /// The room that she comes to; and the name of one that is not there. A trainer
    /// who names none of several has none before she says a secret.
    pub fn room(&self, wish: &Wish) -> (Option<Arc<Room>>, Option<String>) {
        let everybodys = self.settings.room.as_ref().and_then(|name| self.rooms.get(name)).cloned();
        match wish {
            Wish::Course => (everybodys, None),
            Wish::Trainer(name) if name.is_empty() => {
                (self.rooms.values().next().filter(|_| self.rooms.len() == 1).cloned(), None)
            }
            Wish::Room(name) | Wish::Trainer(name) => match self.rooms.get(name) {
                Some(room) => (Some(room.clone()), None),
                // What is no name of a room is not said back to her.
                None if is_room_name(name) => (everybodys, Some(name.clone())),
                None => (everybodys, Some("?".to_owned())),
            },
        }
    }

    /// The room whose trainer's secret this is; of several with one secret the
    /// first by name. Takes as long for any wrong one.
    pub fn room_of(&self, secret: &str) -> Option<Arc<Room>> {
        let opened: Vec<_> = self.rooms.values().filter(|room| room.opens(secret)).collect();
        opened.first().copied().cloned()
    }

    /// Whether what is kept outlasts the server.
    pub fn lasting(&self) -> bool {
        self.settings.store != Keep::Memory
    }

    /// An application for her.
    pub fn app(&self, client: &Client, purpose: Purpose, room: Option<&Room>) -> App {
        let latin_only = client.latin_only();
        let readable = |tag: &String| !latin_only || self.catalog.get(tag).is_some_and(|l| l.is_latin());
        let language = client.language(&self.catalog).filter(readable);
        let offered = self.catalog.offered();
        let first = offered.iter().map(|l| l.tag.clone()).find(readable).unwrap_or_else(|| "en".to_owned());
        App::new(Start {
            library: self.library.clone(),
            catalog: self.catalog.clone(),
            progress: Progress::default(),
            proposal: language.clone().unwrap_or(first),
            language,
            kept_in: None,
            plain: !client.paints(),
            latin_only,
            files: false,
            indexes: self.indexes.clone(),
            minute: minute(),
            seed: seed(),
            open: None,
            visit: Some(Visit {
                days: self.settings.codes.then_some(self.settings.code_days),
                room: room.map(|room| room.name().to_owned()),
                purpose,
                lasting: self.lasting(),
            }),
        })
    }
}

/// A number that nobody can foresee, for draws and shuffles.
fn seed() -> u64 {
    let mut bytes = [0; 8];
    let _ = rustix::rand::getrandom(&mut bytes, rustix::rand::GetRandomFlags::empty());
    u64::from_ne_bytes(bytes)
}
