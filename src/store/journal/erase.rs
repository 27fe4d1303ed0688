//! Words taken back or written anew: they leave memory, file and copies.
//!
//! The rule, by which everything here, merging and importing goes: a
//! [`Fact::Kept`] is *superseded* by a later `Kept` of the same place, and by a
//! [`Fact::Dropped`] of the same place that is not before it, both of whatever
//! origin; the order is number, then origin. Superseded lines are in no memory
//! and no export, and a fact counts as saved only when those that it supersedes
//! are no longer in the file: one rename brings the fact and takes the
//! words, so that no moment has only half of it.
//!
//! A `Dropped` line itself always stays: it is what keeps an old export from
//! bringing the words back. When one is saved or imported, the copies of
//! damaged journals go, too, whatever they hold: the learner asked for her
//! words to be gone, and a damaged piece does not say what it was.
//!
//! What this is not: a promise about the disk (see `forget`), about exports,
//! which are the learner's own, or about a `Kept` of a later program that this
//! one cannot read. To extend: another fact that takes back an earlier one is
//! an arm in [`Last::of`] and in [`Last::covers`]; whatever supersedes must be
//! later and transitive, or the laws of merging fail.

use std::collections::{BTreeSet, HashMap};

use super::disk::{self, Seen};
use super::error::StoreError;
use super::folder::How;
use super::format::{self, Line, MAX_FILE, MAX_RECORDS};
use super::{Journal, Tail, scan};
use crate::learn::fact::{Fact, Record};

/// A place in the order of facts: number, then origin.
type Order = (u64, u64);

/// For each place of a reflection, when it was last kept, and last dropped.
#[derive(Debug, Default)]
pub(super) struct Last(HashMap<String, (Option<Order>, Option<Order>)>);

impl Last {
    pub(super) fn of(lines: &[Line]) -> Self {
        let mut last = Self::default();
        for Record { number, origin, fact, .. } in lines.iter().filter_map(reflection) {
            let order = Some((number, origin));
            match fact {
                Fact::Kept { place, .. } => {
                    let (kept, _) = last.0.entry(place).or_default();
                    *kept = order.max(*kept);
                }
                Fact::Dropped { place } => {
                    let (_, dropped) = last.0.entry(place).or_default();
                    *dropped = order.max(*dropped);
                }
                _ => {}
            }
        }
        last
    }

    /// Whether the record is superseded.
    fn covers(&self, record: &Record) -> bool {
        let Fact::Kept { place, .. } = &record.fact else {
            return false;
        };
        let order = Some((record.number, record.origin));
        self.0.get(place).is_some_and(|(kept, dropped)| *kept > order || *dropped >= order)
    }

    fn covers_line(&self, line: &Line) -> bool {
        reflection(line).is_some_and(|record| self.covers(&record))
    }

    /// Takes the superseded out of `lines`. Returns whether there were any.
    pub(super) fn leave_out(&self, lines: &mut Vec<Line>) -> bool {
        let before = lines.len();
        if !self.0.is_empty() {
            lines.retain(|line| !self.covers_line(line));
        }
        lines.len() < before
    }

    /// The bytes of a damaged journal named `own` without the pieces in which
    /// a superseded line can be read; for a copy of it.
    pub(super) fn purge(&self, bytes: &[u8], own: u64) -> Vec<u8> {
        let mut out = Vec::new();
        let mut found = Vec::new();
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            let bare = piece.strip_suffix(b"\n").unwrap_or(piece);
            found.clear();
            match Line::parse(bare, own) {
                Some(line) => found.push(line),
                None => drop(scan::rescue(bare, own, &mut found)),
            }
            if !found.iter().any(|line| self.covers_line(line)) {
                out.extend_from_slice(piece);
            }
        }
        out
    }
}

/// The record of a line about a reflection; others are not even parsed.
fn reflection(line: &Line) -> Option<Record> {
    let about = line.text.contains("Kept") || line.text.contains("Dropped");
    about.then(|| line.record())?.filter(|record| matches!(record.fact, Fact::Kept { .. } | Fact::Dropped { .. }))
}

/// `bytes` of a journal named `own` with exactly `lines`: those it has stay
/// where and as they are, the others come after them.
fn renewed(bytes: &[u8], own: u64, lines: &[Line]) -> Vec<u8> {
    let mut left: BTreeSet<&Line> = lines.iter().collect();
    let mut out = Vec::with_capacity(bytes.len());
    format::write_head(own, &mut out);
    for piece in bytes.split(|byte| *byte == b'\n') {
        if Line::parse(piece, own).is_some_and(|line| left.remove(&line)) {
            out.extend_from_slice(piece);
            out.push(b'\n');
        }
    }
    for line in left {
        line.write(own, &mut out);
    }
    out
}

impl Journal {
    /// Takes the superseded out of memory; what the file holds of it goes with
    /// the next [`Journal::save`].
    pub(super) fn leave_out(&mut self) {
        let last = Last::of(&self.lines);
        let mut unsaved = self.lines.split_off(self.lines.len() - self.unsaved);
        self.stale |= last.leave_out(&mut self.lines);
        last.leave_out(&mut unsaved);
        self.unsaved = unsaved.len();
        self.lines.append(&mut unsaved);
        self.records.retain(|record| !last.covers(record));
    }

    /// If one of the lines about to be saved takes words back: removes what
    /// else may hold them, copies of damaged journals and temporary files.
    pub(super) fn clear_for(&self, new: &[Line]) -> Result<(), StoreError> {
        let drops = new.iter().filter_map(reflection).any(|record| matches!(record.fact, Fact::Dropped { .. }));
        match &self.hold {
            Some(hold) if drops => hold.clear(),
            _ => Ok(()),
        }
    }

    /// Replaces the file by one that has exactly `lines`, all or nothing, and
    /// goes on with that.
    pub(super) fn renew(&mut self, lines: Option<&[Line]>) -> Result<(), StoreError> {
        let tail = self.renewed(lines.unwrap_or(&self.lines));
        // It may have been replaced, without our knowing whether for good.
        self.suspect |= tail.is_err();
        self.tail = Some(tail?);
        self.stale = false;
        Ok(())
    }

    fn renewed(&self, lines: &[Line]) -> Result<Tail, StoreError> {
        let (Some(hold), Some(tail)) = (&self.hold, &self.tail) else {
            return Err(StoreError::Moved { path: self.path.clone().unwrap_or_default() });
        };
        let (folder, name) = (&hold.folder, &hold.name);
        hold.sweep();
        let old = disk::read(&folder.open(name, How::Read)?, &hold.path())?;
        let bytes = renewed(&old, self.origin, lines);
        let length = bytes.len() as u64;
        if length > MAX_FILE || lines.len() > MAX_RECORDS {
            return Err(StoreError::TooLarge { path: hold.path(), limit: MAX_FILE });
        }
        hold.replace(&bytes, tail.identity, tail.length)?;
        let file = folder.open(name, How::Append)?;
        let identity = folder.fail(name, Seen::of(&file))?.file;
        Ok(Tail { file, identity, length })
    }
}
