//! What is kept in memory: gone with the process. For a single host that must
//! leave no trace, and for tests.
//!
//! Bounded in all: when the limit is reached, nothing new is taken. To extend:
//! the meaning of each operation is in [`super::Store`].

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::calendar::Calendar;
use super::error::Failed;
use super::piece::{Id, Piece};
use super::secret::Name;
use super::{MAX_BYTES, MAX_PIECES};

/// What a name and a piece take beside their bytes, roughly.
const SPARE: usize = 256;

#[derive(Default)]
struct Entry {
    until_day: u32,
    gone: bool,
    pieces: Vec<Piece>,
}

impl Entry {
    fn weight(&self) -> usize {
        SPARE + self.pieces.iter().map(weight).sum::<usize>()
    }
}

fn weight(piece: &Piece) -> usize {
    SPARE + piece.sealed.len()
}

#[derive(Default)]
struct All {
    entries: HashMap<Name, Entry>,
    weight: usize,
}

/// Everything that is kept.
pub(super) struct Memory {
    all: Mutex<All>,
    calendar: Mutex<Calendar>,
    /// Bytes, in all.
    limit: usize,
    /// What the next operations do, for tests.
    #[cfg(test)]
    pub(super) faults: Mutex<Vec<Fault>>,
}

/// How an operation fails, for tests.
#[cfg(test)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    Never,
    /// Nothing is done.
    Before,
    /// It is done, but its answer is lost.
    After,
}

impl Memory {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            all: Mutex::default(),
            calendar: Mutex::default(),
            limit,
            #[cfg(test)]
            faults: Mutex::default(),
        }
    }

    #[cfg(not(test))]
    fn with<T>(&self, work: impl FnOnce(&mut All) -> Result<T, Failed>) -> Result<T, Failed> {
        work(&mut self.all.lock().unwrap_or_else(PoisonError::into_inner))
    }

    #[cfg(test)]
    fn with<T>(&self, work: impl FnOnce(&mut All) -> Result<T, Failed>) -> Result<T, Failed> {
        let mut faults = self.faults.lock().unwrap();
        let fault = if faults.is_empty() { Fault::Never } else { faults.remove(0) };
        if fault == Fault::Before {
            return Err(Failed::Away);
        }
        let done = work(&mut self.all.lock().unwrap_or_else(PoisonError::into_inner));
        if fault == Fault::After { done.and(Err(Failed::Away)) } else { done }
    }

    #[cfg(test)]
    pub(super) fn weight(&self) -> usize {
        self.all.lock().unwrap().weight
    }

    pub(super) fn load(&self, name: Name) -> Result<Vec<Piece>, Failed> {
        self.with(|all| Ok(all.entries.get(&name).map(|entry| entry.pieces.clone()).unwrap_or_default()))
    }

    pub(super) fn replace(&self, name: Name, new: &Piece, old: &[Id], until_day: u32) -> Result<(), Failed> {
        self.with(|all| {
            let entry = all.entries.get(&name);
            let mut kept: Vec<&Piece> = Vec::new();
            let mut before = 0;
            if let Some(entry) = entry {
                if entry.gone {
                    return Err(Failed::Gone);
                }
                before = entry.weight();
                kept = entry.pieces.iter().filter(|piece| !old.contains(&piece.id)).collect();
            }
            let known = kept.iter().any(|piece| piece.id == new.id);
            if !known {
                kept.push(new);
            }
            let bytes: usize = kept.iter().map(|piece| piece.sealed.len()).sum();
            if !known && (kept.len() > MAX_PIECES || bytes > MAX_BYTES) {
                return Err(Failed::Enough);
            }
            let after = SPARE + kept.iter().map(|piece| weight(piece)).sum::<usize>();
            if after > before && all.weight - before + after > self.limit {
                return Err(Failed::Full);
            }
            all.weight = all.weight - before + after;
            let entry = all.entries.entry(name).or_default();
            entry.until_day = entry.until_day.max(until_day);
            entry.pieces.retain(|piece| !old.contains(&piece.id));
            if !known {
                entry.pieces.push(new.clone());
            }
            Ok(())
        })
    }

    pub(super) fn delete(&self, name: Name, until_day: u32) -> Result<(), Failed> {
        self.with(|all| {
            let known = all.entries.get(&name);
            let (before, until) = known.map_or((0, 0), |entry| (entry.weight(), entry.until_day));
            let tombstone = Entry { until_day: until.max(until_day), gone: true, pieces: Vec::new() };
            all.entries.insert(name, tombstone);
            all.weight = all.weight - before + SPARE;
            Ok(())
        })
    }

    /// The day from which what is kept now counts.
    pub(super) fn today(&self, today: u32) -> u32 {
        self.calendar.lock().unwrap_or_else(PoisonError::into_inner).today(today)
    }

    /// The day before which things are over, unless the clock is in doubt.
    pub(super) fn look_at_clock(&self, today: u32) -> Option<u32> {
        self.calendar.lock().unwrap_or_else(PoisonError::into_inner).look(today)
    }

    pub(super) fn remove_before(&self, day: u32) -> Result<u64, Failed> {
        self.with(|all| {
            let before = all.entries.len();
            let mut freed = 0;
            all.entries.retain(|_, entry| {
                let stays = entry.until_day >= day;
                if !stays {
                    freed += entry.weight();
                }
                stays
            });
            all.weight -= freed;
            Ok((before - all.entries.len()) as u64)
        })
    }
}
