//! Taking a journal along, and bringing it back.
//!
//! An export is itself a journal: it can be opened, imported, or put in the
//! place of a lost one. What this is not: a report for people; that is made
//! from records elsewhere. To extend: other forms belong with the exports of
//! courses, not here.

use std::path::Path;

use super::disk;
use super::error::StoreError;
use super::folder::{Folder, How};
use super::format;
use super::hold;
use super::scan::{Head, Mend};
use super::settle::judge;
use super::{Journal, merge};

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Records that were new.
    pub added: usize,
    /// Records that were known already, or are left out: words that were taken
    /// back or written anew.
    pub known: usize,
    /// Pieces of the file that are no record: damaged, or an unfinished end.
    pub damaged: usize,
}

impl Journal {
    /// Writes everything known, the unsaved included, to a private file, all
    /// or nothing. A file that is there already is replaced only if
    /// `overwrite`; the journal itself never.
    ///
    /// # Errors
    /// [`StoreError::Exists`], or whatever the system says; what was there
    /// before is then still there.
    pub fn export(&self, to: &Path, overwrite: bool) -> Result<(), StoreError> {
        let (folder, name) = Folder::given(to)?;
        if self.hold.as_ref().is_some_and(|hold| hold.uses(&folder, &name)) {
            return Err(StoreError::Exists { path: to.to_owned() });
        }
        let bytes = self.to_bytes();
        if overwrite {
            return hold::replace(&folder, &name, &bytes, || Ok(()));
        }
        // The name is taken first, so that nobody else's file is replaced.
        folder.open(&name, How::New)?;
        hold::replace(&folder, &name, &bytes, || Ok(())).inspect_err(|_| {
            let _ = folder.remove(&name);
        })
    }

    /// The journal as [`Self::export`] writes it: without words that were taken
    /// back or written anew, even if that could not be saved yet.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        format::write_all(self.origin, &self.lines)
    }

    /// Adds what the journal at `from` has and this one has not, with its own
    /// origin and numbers. Importing again, or in another order, makes no
    /// difference. Words that were taken back or written anew do not come
    /// back; those that the journal at `from` knows to be, go from here.
    ///
    /// # Errors
    /// If `from` is no journal of this version, or if saving fails; then
    /// nothing was added.
    pub fn import(&mut self, from: &Path) -> Result<Imported, StoreError> {
        let bytes = disk::read(&disk::open_given(from)?, from)?;
        let scan = judge(&bytes, from)?;
        if scan.head == Head::Empty {
            return Err(StoreError::Foreign { path: from.to_owned() });
        }
        self.save()?;
        let all = merge(&self.lines, &scan.lines);
        let mut new = scan.lines;
        let read = new.len();
        new.retain(|line| self.lines.binary_search(line).is_err() && all.binary_search(line).is_ok());
        let imported = Imported {
            added: new.len(),
            known: read - new.len(),
            damaged: scan.damaged + usize::from(matches!(scan.mend, Mend::Cut { .. })),
        };
        if new.is_empty() {
            return Ok(imported);
        }
        let superseding = all.len() < self.lines.len() + new.len();
        if self.path.is_some() {
            self.clear_for(&new)?;
        }
        if self.path.is_some() && superseding {
            self.renew(Some(&all))?;
        } else if self.path.is_some() {
            let mut bytes = Vec::new();
            for line in &new {
                line.write(self.origin, &mut bytes);
            }
            self.write(&bytes, self.lines.len() + new.len())?;
        }
        self.adopt(all);
        Ok(imported)
    }
}
