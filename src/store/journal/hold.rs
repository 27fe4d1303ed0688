//! Holding a journal: its folder, its lock, and the names beside it.
//!
//! The lock is a file of its own that is never renamed: a lock on a file that
//! is replaced by another guards nothing. What this is not: the journal's
//! contents. To extend: a new name beside the journal belongs in
//! [`Hold::names`], so that forgetting finds it.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{self, Seen};
use super::error::StoreError;
use super::folder::{Folder, How};

/// How many copies of damaged journals are kept.
const COPIES: usize = 3;

/// A journal's folder and, where the system has locks, its lock: while this
/// lives, nobody else writes there.
#[derive(Debug)]
pub(super) struct Hold {
    pub folder: Folder,
    /// The journal's name in the folder.
    pub name: OsString,
    /// `None` where files cannot be locked.
    lock: Option<File>,
}

impl Hold {
    /// Takes hold of the journal at `path`. Unless `make`, neither folder nor
    /// lock is made where there is no journal.
    ///
    /// # Errors
    /// [`StoreError::Locked`] if another instance has it, [`StoreError::Moved`]
    /// if it is not to be made but is not there, and whatever the system says.
    pub(super) fn take(path: &Path, make: bool) -> Result<Self, StoreError> {
        let moved = || StoreError::Moved { path: path.to_owned() };
        let hold = match Self::look_at(path, make) {
            Err(StoreError::Missing { .. }) if !make => return Err(moved()),
            other => other?,
        };
        if !make && hold.folder.fail(&hold.name, hold.folder.look(&hold.name))?.is_none() {
            return Err(moved());
        }
        hold.locked(path)
    }

    /// The journal's surroundings, without its lock.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if there is no folder and it is not to be made.
    pub(super) fn look_at(path: &Path, make: bool) -> Result<Self, StoreError> {
        let (folder, name) = Folder::of(path, make)?;
        Ok(Self { folder, name, lock: None })
    }

    /// With the lock, where the system has locks.
    pub(super) fn locked(mut self, path: &Path) -> Result<Self, StoreError> {
        self.lock = self.take_lock(path)?;
        Ok(self)
    }

    fn take_lock(&self, path: &Path) -> Result<Option<File>, StoreError> {
        let name = self.beside("", ".lock");
        // Someone who forgets the journal removes the lock while holding it;
        // then the lock we get is on a file without a name, and worth nothing.
        for _ in 0..8 {
            let lock = self.folder.open(&name, How::Lock)?;
            match disk::lock(&lock) {
                Ok(true) => {}
                Ok(false) => return Ok(None),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) => return self.folder.fail(&name, Err(error)),
            }
            let named = self.folder.fail(&name, self.folder.look(&name))?;
            let held = self.folder.fail(&name, Seen::of(&lock))?;
            if named.is_some_and(|named| named.file == held.file) {
                return Ok(Some(lock));
            }
        }
        Err(StoreError::Locked { path: path.to_owned() })
    }

    /// Whether nobody else can write while this lives.
    pub(super) fn is_locked(&self) -> bool {
        self.lock.is_some()
    }

    pub(super) fn path(&self) -> PathBuf {
        self.folder.path(&self.name)
    }

    /// Whether a file of that name would take the place of the journal or of
    /// its lock.
    pub(super) fn uses(&self, folder: &Folder, name: &OsStr) -> bool {
        self.folder.is(folder) && (name == self.name || name == self.beside("", ".lock"))
    }

    /// The journal's name between two pieces.
    fn beside(&self, before: &str, after: &str) -> OsString {
        let mut name = OsString::from(before);
        name.push(&self.name);
        name.push(after);
        name
    }

    /// Names of temporary files, live or left by a crash.
    fn temporaries(&self) -> io::Result<Vec<OsString>> {
        let names = self.folder.names(&self.beside(".", ".tmp-"))?;
        let made = |rest: &[u8]| rest.len() == 16 && rest.iter().all(u8::is_ascii_hexdigit);
        Ok(names.into_iter().filter(|(_, rest)| made(rest)).map(|(name, _)| name).collect())
    }

    /// Names of copies of damaged journals, oldest first, with their numbers.
    fn copies(&self) -> io::Result<Vec<(u64, OsString)>> {
        let number = |rest: Vec<u8>| String::from_utf8(rest).ok()?.parse::<u64>().ok();
        let mut copies: Vec<_> = self
            .folder
            .names(&self.beside("", ".corrupt-"))?
            .into_iter()
            .filter_map(|(name, rest)| Some((number(rest)?, name)))
            .collect();
        copies.sort_unstable();
        Ok(copies)
    }

    /// Every name that the program may have made for this journal, the lock
    /// last.
    pub(super) fn names(&self) -> io::Result<Vec<OsString>> {
        let mut names = self.temporaries()?;
        names.extend(self.copies()?.into_iter().map(|(_, name)| name));
        names.push(self.name.clone());
        names.push(self.beside("", ".lock"));
        Ok(names)
    }

    /// Removes temporary files that a crash left. Without a lock they might be
    /// someone's, and stay.
    pub(super) fn sweep(&self) {
        if self.is_locked() {
            for name in self.temporaries().unwrap_or_default() {
                let _ = self.folder.remove(&name);
            }
        }
    }

    /// Keeps a copy of the damaged journal `bytes`, of such copies the newest
    /// three. Returns where.
    pub(super) fn keep(&self, bytes: &[u8]) -> Result<PathBuf, StoreError> {
        let fail = |error: &io::Error| StoreError::from_io(self.path(), error);
        let copies = self.copies().map_err(|error| fail(&error))?;
        if let Some((_, name)) = copies.last() {
            // An earlier attempt may have got this far; that must not push
            // older copies out.
            let same = self.folder.open(name, How::Read).and_then(|file| disk::read(&file, Path::new(name)));
            if same.is_ok_and(|same| same == bytes) {
                return Ok(self.folder.path(name));
            }
        }
        let number = copies.last().map_or(1, |(number, _)| number.saturating_add(1));
        let name = self.beside("", &format!(".corrupt-{number}"));
        self.folder.create(&name, bytes)?;
        for (_, old) in copies.iter().rev().skip(COPIES - 1) {
            let _ = self.folder.remove(old);
        }
        self.folder.sync().map_err(|error| fail(&error))?;
        Ok(self.folder.path(&name))
    }

    /// Removes copies of damaged journals and, where they cannot be someone
    /// else's, temporary files: all of them, or it has failed.
    pub(super) fn clear(&self) -> Result<(), StoreError> {
        let mut names = self.folder.fail(&self.name, self.copies())?;
        if self.is_locked() {
            let temporaries = self.folder.fail(&self.name, self.temporaries())?;
            names.extend(temporaries.into_iter().map(|name| (0, name)));
        }
        for (_, name) in &names {
            self.folder.fail(name, self.folder.wipe(name))?;
        }
        if names.is_empty() { Ok(()) } else { self.folder.fail(&self.name, self.folder.sync()) }
    }

    /// Puts `bytes` in the journal's place, all or nothing, provided that the
    /// journal is still this `file` of this `length`.
    pub(super) fn replace(&self, bytes: &[u8], file: (u64, u64), length: u64) -> Result<(), StoreError> {
        replace(&self.folder, &self.name, bytes, || {
            // Without locks someone may have written meanwhile.
            let now = self.folder.look(&self.name)?;
            let same = now.is_some_and(|now| now.file == file && now.length == length);
            if same { Ok(()) } else { Err(io::ErrorKind::ResourceBusy.into()) }
        })
    }
}

/// Puts a file with `bytes` in the place of `name`, all or nothing: temporary,
/// fsync, rename, fsync of the folder. `check` has the last word.
pub(super) fn replace(
    folder: &Folder,
    name: &OsStr,
    bytes: &[u8],
    check: impl FnOnce() -> io::Result<()>,
) -> Result<(), StoreError> {
    let mut temporary = OsString::from(".");
    temporary.push(name);
    temporary.push(format!(".tmp-{:016x}", super::random()));
    folder.create(&temporary, bytes)?;
    let renamed = check().and_then(|()| folder.rename(&temporary, name));
    folder.fail(name, renamed).inspect_err(|_| {
        let _ = folder.remove(&temporary);
    })?;
    folder.fail(name, folder.sync())
}
