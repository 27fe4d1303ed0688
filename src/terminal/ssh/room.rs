//! Rooms: groups of visitors whose trainer sees how far they are.
//!
//! A room holds counts only ([`Cohort`]). Its trainer's secret is a file that
//! the operator hands on. To extend: what a trainer sees is counted in
//! `learn::cohort`.

use crate::learn::cohort::{Cohort, Member, STEP};
use crate::learn::fact::Fact;
use ring::hmac;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A room.
#[derive(Debug)]
pub struct Room {
    name: String,
    secret: Vec<u8>,
    cohort: Mutex<Cohort>,
    /// What the trainer sees of it.
    shown: Mutex<Cohort>,
    /// Grows with every change.
    version: AtomicU64,
}

impl Room {
    /// An empty room; of its secret only what [`essence`] leaves matters.
    pub fn new(name: &str, secret: &[u8]) -> Self {
        Self {
            name: name.to_owned(),
            secret: essence(secret),
            cohort: Mutex::default(),
            shown: Mutex::default(),
            version: AtomicU64::new(1),
        }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    fn change<T>(&self, change: impl FnOnce(&mut Cohort) -> T) -> T {
        let result = change(&mut self.cohort());
        self.version.fetch_add(1, Relaxed);
        result
    }

    fn cohort(&self) -> MutexGuard<'_, Cohort> {
        self.cohort.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Which state it is in: another number, another state.
    pub fn version(&self) -> u64 {
        self.version.load(Relaxed)
    }

    /// How far it is now.
    pub fn group(&self) -> Arc<Cohort> {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        self.cohort().publish(&mut shown, STEP);
        Arc::new(shown.clone())
    }

    /// Whether this is its trainer's secret; takes as long for any wrong one.
    pub fn opens(&self, secret: &str) -> bool {
        let key = hmac::Key::new(hmac::HMAC_SHA256, b"article26 room");
        let tag = hmac::sign(&key, &self.secret);
        hmac::verify(&key, &essence(secret.as_bytes()), tag.as_ref()).is_ok()
    }
}

/// A secret as it is compared: its letters and digits, without capitals. Whoever
/// copies it from a paper leaves out hyphens, or writes blanks.
#[must_use]
pub fn essence(secret: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(secret);
    let letters = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase);
    letters.collect::<String>().into_bytes()
}

/// A visitor's place in a room, left when dropped.
#[derive(Debug)]
pub struct Seat {
    room: Arc<Room>,
    member: Member,
}

impl Seat {
    /// Takes a place.
    pub fn take(room: &Arc<Room>) -> Self {
        let member = room.change(Cohort::enter);
        Self { room: room.clone(), member }
    }

    /// Counts what she did.
    pub fn apply(&mut self, fact: &Fact) {
        let member = &mut self.member;
        self.room.change(|cohort| cohort.apply(member, fact));
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let member = std::mem::take(&mut self.member);
        self.room.change(|cohort| cohort.leave(member));
    }
}

/// All rooms of a house, by name.
pub type Rooms = BTreeMap<String, Arc<Room>>;
