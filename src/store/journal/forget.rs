//! Removing every file that the program made for a learner.
//!
//! What this is not: a promise about the disk. Files are overwritten before
//! they are removed, which helps on a plain hard disk; flash memory, file
//! systems that copy on write, snapshots and backups may keep earlier copies,
//! and nothing a program does can reach those. Exports are the learner's own
//! and stay.
//!
//! To extend: names come from `Hold::names`.

use std::path::Path;

use rustix::fs::FileType;

use super::error::StoreError;
use super::hold::Hold;

/// Removes the journal at `path`, sound or not, with the copies of damaged
/// ones, temporary files and the lock; then the folder, if it is named
/// `article26`, is ours and is empty. Returns how many files there were.
///
/// # Errors
/// [`StoreError::Locked`] while another instance writes, [`StoreError::Symlink`]
/// if the path is a link: nothing is removed. Otherwise what the system
/// says about the first file that could not be removed; the others are gone.
pub fn forget(path: &Path) -> Result<usize, StoreError> {
    let hold = match Hold::look_at(path, false) {
        Err(StoreError::Missing { .. }) => return Ok(0),
        other => other?,
    };
    let folder = &hold.folder;
    if folder.fail(&hold.name, folder.look(&hold.name))?.is_some_and(|seen| seen.kind == FileType::Symlink) {
        return Err(StoreError::Symlink { path: path.to_owned() });
    }
    let mut there = 0;
    for name in folder.fail(&hold.name, hold.names())? {
        there += usize::from(folder.fail(&name, folder.look(&name))?.is_some());
    }
    if there == 0 {
        let _ = folder.is_own() && folder.remove_self();
        return Ok(0);
    }
    let hold = hold.locked(path)?;
    let folder = &hold.folder;
    let mut outcome = Ok(());
    for name in folder.fail(&hold.name, hold.names())? {
        outcome = outcome.and(folder.fail(&name, folder.wipe(&name)));
    }
    outcome = outcome.and(folder.fail(&hold.name, folder.sync()));
    if folder.is_own() {
        folder.remove_self();
    }
    outcome.map(|()| there)
}
