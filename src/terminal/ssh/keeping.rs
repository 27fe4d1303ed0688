//! What a visitor did: in memory until she takes a code, then in the store too.
//!
//! Words that she wrote are never kept in a house. To extend: nothing is
//! expected here; what a fact is worth is decided in [`is_urgent`].

use super::log::{Event, log};
use super::metrics::Metrics;
use crate::learn::code::Code;
use crate::learn::fact::{Fact, Record};
use crate::learn::progress::Progress;
use crate::store::kept::{Failed, Kept, Secret, Store};
use crate::terminal::minute;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// Facts that are held for a code that she may still take, at most: more than a
/// visit of two hours brings.
const MOST: usize = 4000;

/// Where a house keeps things.
#[derive(Debug)]
pub struct Vault {
    /// The store.
    pub store: Store,
    /// The secret of the names there.
    pub secret: Secret,
    /// Days for which progress is kept after a visit.
    pub days: u16,
    /// Counts.
    pub metrics: Arc<Metrics>,
    /// Whether it did not answer last time.
    pub away: AtomicBool,
}

impl Vault {
    /// The last day, counted since 1970, on which what is kept now is still kept,
    /// by the clock that counts there.
    async fn until_day(&self) -> Result<u32, Failed> {
        self.store.until(today(), u32::from(self.days)).await
    }
}

/// Days since 1970, by this host's clock.
pub fn today() -> u32 {
    u32::try_from(minute() / (24 * 60)).unwrap_or(0)
}

/// The facts of a visit.
#[derive(Debug, Default)]
pub struct Keeping {
    facts: Vec<Record>,
    kept: Option<Kept>,
    /// Something urgent waits to be saved.
    urgent: bool,
    /// Whether what was saved is still there could not be known.
    doubted: bool,
}

/// Whether a fact is saved before its page is shown: reading on can be done
/// again, an answer cannot.
fn is_urgent(fact: &Fact) -> bool {
    !matches!(fact, Fact::Opened { .. } | Fact::Home | Fact::Language(_))
}

impl Keeping {
    /// Takes a fact.
    pub fn note(&mut self, fact: &Fact, minute: u64) {
        if matches!(fact, Fact::Kept { .. } | Fact::Dropped { .. }) {
            return;
        }
        if let Some(kept) = &mut self.kept {
            kept.note(fact, minute);
            self.urgent |= is_urgent(fact);
        }
        // Held as well: what is kept may be deleted, and kept anew.
        if self.facts.len() >= MOST {
            self.thin_out();
        }
        if self.facts.len() < MOST {
            let number = self.facts.last().map_or(1, |last| last.number + 1);
            self.facts.push(Record { number, origin: 0, minute, fact: fact.clone() });
        }
    }

    /// Drops pages opened before others of their lesson: they change nothing.
    fn thin_out(&mut self) {
        let mut later = std::collections::BTreeSet::new();
        let stay: Vec<bool> = self
            .facts
            .iter()
            .rev()
            .map(|record| match &record.fact {
                Fact::Opened { lesson, .. } => later.insert(lesson.clone()),
                Fact::Home => later.insert(String::new()),
                _ => true,
            })
            .collect();
        let mut stay = stay.into_iter().rev();
        self.facts.retain(|_| stay.next().unwrap_or(true));
        self.facts.shrink_to_fit();
    }

    /// Whether something urgent is to be saved now.
    pub fn is_urgent(&self) -> bool {
        self.urgent
    }

    /// How many facts wait to be saved.
    pub fn unsaved(&self) -> usize {
        self.kept.as_ref().map_or(0, Kept::unsaved)
    }

    /// Whether what she does is kept.
    pub fn is_kept(&self) -> bool {
        self.kept.is_some() && !(self.doubted && self.unsaved() == 0)
    }

    /// Keeps it all under a new code.
    ///
    /// # Errors
    /// Why not.
    pub async fn begin(&mut self, vault: &Vault) -> Result<Code, Failed> {
        let result = match vault.until_day().await {
            Ok(until_day) => Kept::begin(&vault.store, &vault.secret, &self.facts, until_day).await,
            Err(why) => Err(why),
        };
        count(vault, result.is_ok());
        let (code, kept) = result?;
        vault.metrics.codes[0].fetch_add(1, Relaxed);
        self.kept = Some(kept);
        self.doubted = false;
        Ok(code)
    }

    /// Brings back what is kept under a code; `None`: nothing is.
    ///
    /// # Errors
    /// Why that is not known now.
    pub async fn resume(&mut self, vault: &Vault, code: Code) -> Result<Option<Progress>, Failed> {
        let result = match vault.until_day().await {
            Ok(until_day) => Kept::resume(&vault.store, &vault.secret, code, &self.facts, until_day).await,
            Err(why) => Err(why),
        };
        count(vault, result.is_ok());
        let Some((kept, records)) = result? else {
            vault.metrics.codes[2].fetch_add(1, Relaxed);
            return Ok(None);
        };
        vault.metrics.codes[1].fetch_add(1, Relaxed);
        self.kept = Some(kept);
        self.doubted = false;
        let progress = Progress::of(&records);
        self.facts = records;
        self.thin_out();
        self.facts.truncate(MOST);
        Ok(Some(progress))
    }

    /// Saves what waits; where nothing does, looks whether what was saved is still
    /// there.
    ///
    /// # Errors
    /// Why not; it waits on.
    pub async fn save(&mut self, vault: &Vault) -> Result<(), Failed> {
        self.urgent = false;
        let Some(kept) = self.kept.as_mut() else { return Ok(()) };
        let result = if kept.unsaved() > 0 {
            let result = kept.save().await;
            count(vault, result.is_ok());
            self.doubted = false;
            result
        } else {
            let looked = kept.is_there().await;
            self.doubted = looked.is_err();
            looked.or_else(|why| if why == Failed::Gone { Err(why) } else { Ok(()) })
        };
        if result == Err(Failed::Gone) {
            // Deleted elsewhere: there is no code any more.
            self.kept = None;
        }
        result
    }

    /// Deletes what is kept.
    ///
    /// # Errors
    /// Why that failed.
    pub async fn delete(&mut self) -> Result<(), Failed> {
        if let Some(kept) = &mut self.kept {
            kept.delete().await?;
        }
        self.kept = None;
        Ok(())
    }
}

fn count(vault: &Vault, well: bool) {
    vault.metrics.saves[usize::from(!well)].fetch_add(1, Relaxed);
    // Told once, when it changes.
    if vault.away.swap(!well, Relaxed) == well {
        log(Event::Store { away: !well });
    }
}
