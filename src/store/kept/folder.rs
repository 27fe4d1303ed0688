//! What is kept in a folder of this host: one file for each name.
//!
//! ```text
//! FOLDER/ab/lock      held while anything in FOLDER/ab is written
//! FOLDER/ab/ab34…     the records of the name that begins so
//! FOLDER/ab/new       a file in the making
//! FOLDER/clock        the days that were seen, see `calendar`
//! ```
//!
//! An added piece is appended and on the disk before it counts as stored. What
//! replaces others, or deletes, is a new file put in the place of the old one
//! by one renaming. Reading takes no lock: a half-written record at the end is
//! stepped over (see `record`). Several processes may share the folder.
//!
//! All is private (0700, 0600) whatever the umask; links are refused. What this
//! is not: for file systems without locks, and no promise about flash cells or
//! copies of the disk; whether it is still at its path is looked for in `place`. To extend: the meaning of each operation is in
//! [`super::Store`].

#[cfg(test)]
mod tests;

use std::ffi::{CStr, CString};
use std::fs::{File, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use rustix::fd::OwnedFd;
use rustix::fs::{AtFlags, CWD, Dir, FileType, Mode, OFlags, Stat};
use rustix::io::Errno;

use super::calendar::{self, Calendar};
use super::error::Failed;
use super::piece::{Id, Piece};
use super::record::{self, Found};
use super::secret::Name;
use super::{MAX_BYTES, MAX_PIECES};
use crate::store::private_file::{self, Error, Fault};

const PRIVATE: Mode = Mode::from_raw_mode(0o600);
const PRIVATE_FOLDER: Mode = Mode::from_raw_mode(0o700);
/// How long another process may hold the lock.
const PATIENCE: Duration = Duration::from_secs(2);
/// Bytes of a file that are read: what can be kept, its records' heads, and as
/// much again torn by crashes.
const MAX_FILE: u64 = 2 * (MAX_BYTES as u64 + 64 * MAX_PIECES as u64);

const LOCK: &CStr = c"lock";
const NEW: &CStr = c"new";
const CLOCK: &CStr = c"clock";

/// An open folder.
pub(super) struct Folder {
    root: OwnedFd,
    /// What the file of the same name says, should that be unreadable.
    calendar: Mutex<Calendar>,
}

impl Folder {
    /// Opens the folder, or makes it.
    pub(super) fn open(path: &Path) -> Result<Self, Error> {
        // Without a last slash, which would follow a link.
        let path: PathBuf = path.components().collect();
        if rustix::fs::lstat(&path).is_err() {
            private_file::make_folder(&path).map_err(|error| Error::system(&path, &error))?;
        }
        Self::of(&path, OFlags::CREATE)
    }

    /// Opens the folder; `None` if it could be made. Nothing is written.
    pub(super) fn look(path: &Path) -> Result<Option<Self>, Error> {
        let path: PathBuf = path.components().collect();
        match rustix::fs::lstat(&path) {
            Err(Errno::NOENT) => private_file::could_be_made(&path).map(|()| None),
            Err(errno) => Err(Error::system(&path, &errno.into())),
            Ok(_) => Self::of(&path, OFlags::empty()).map(Some),
        }
    }

    /// Opens the folder, which is never made.
    pub(super) fn reopen(path: &Path) -> Result<Self, Error> {
        Self::of(path, OFlags::CREATE)
    }

    /// What tells it from others.
    pub(super) fn stat(&self) -> Result<Stat, Errno> {
        rustix::fs::fstat(&self.root)
    }

    /// The folder that is there; its lock is made if the flags say so.
    fn of(path: &Path, flags: OFlags) -> Result<Self, Error> {
        let root = open_folder(CWD, path).map_err(|errno| {
            match rustix::fs::lstat(path).map(|stat| FileType::from_raw_mode(stat.st_mode)) {
                Ok(FileType::Symlink) => Error::new(path, Fault::Symlink),
                Ok(kind) if kind != FileType::Directory => Error::new(path, Fault::Kind),
                _ => Error::system(path, &errno.into()),
            }
        })?;
        private_file::is_private(&root, FileType::Directory).map_err(|fault| Error::new(path, fault))?;
        let lock = match open(&root, LOCK, OFlags::RDWR | flags) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            other => Some(other.map_err(|error| Error::system(path, &error))?),
        };
        match lock.map_or(Ok(()), |lock| lock.try_lock()) {
            Ok(()) | Err(TryLockError::WouldBlock) => Ok(Self { root, calendar: Mutex::default() }),
            Err(TryLockError::Error(_)) => Err(Error::new(path, Fault::Locks)),
        }
    }

    pub(super) fn load(&self, name: Name) -> io::Result<Vec<Piece>> {
        let Some(drawer) = self.drawer(name.0[0], false)? else { return Ok(Vec::new()) };
        Ok(read(&drawer, &file_name(name))?.map(|(_, bytes)| Found::of(&bytes).pieces).unwrap_or_default())
    }

    pub(super) fn replace(
        &self,
        name: Name,
        new: &Piece,
        old: &[Id],
        until_day: u32,
    ) -> io::Result<Result<(), Failed>> {
        let drawer = self.drawer(name.0[0], true)?.ok_or(io::ErrorKind::NotFound)?;
        let _lock = lock(&drawer)?;
        let name = file_name(name);
        let file = read(&drawer, &name)?;
        let mut found = file.as_ref().map(|(_, bytes)| Found::of(bytes)).unwrap_or_default();
        if found.gone {
            return Ok(Err(Failed::Gone));
        }
        let before = found.pieces.len();
        found.pieces.retain(|piece| !old.contains(&piece.id));
        let removes = found.pieces.len() < before;
        let known = found.pieces.iter().any(|piece| piece.id == new.id);
        if !known {
            let bytes: usize = found.pieces.iter().chain([new]).map(|piece| piece.sealed.len()).sum();
            if found.pieces.len() >= MAX_PIECES || bytes > MAX_BYTES {
                return Ok(Err(Failed::Enough));
            }
        }
        let mut bytes = Vec::new();
        if removes {
            let until_day = until_day.max(found.until_day);
            found.pieces.iter().for_each(|piece| record::piece(piece, until_day, &mut bytes));
            if !known {
                record::piece(new, until_day, &mut bytes);
            }
            put(&drawer, &name, &bytes)?;
            return Ok(Ok(()));
        }
        if !known {
            record::piece(new, until_day, &mut bytes);
        } else if until_day > found.until_day {
            record::until(until_day, &mut bytes);
        }
        match file {
            None => put(&drawer, &name, &bytes)?,
            Some((_, read)) if read.len() as u64 + bytes.len() as u64 > MAX_FILE => return Ok(Err(Failed::Enough)),
            // Also if it is there already: it may not be on the disk.
            Some((file, _)) => {
                append(file, &bytes)?;
                if known {
                    rustix::fs::fsync(&drawer)?;
                }
            }
        }
        Ok(Ok(()))
    }

    pub(super) fn delete(&self, name: Name, until_day: u32) -> io::Result<()> {
        let drawer = self.drawer(name.0[0], true)?.ok_or(io::ErrorKind::NotFound)?;
        let _lock = lock(&drawer)?;
        let name = file_name(name);
        let found = read(&drawer, &name)?.map(|(_, bytes)| Found::of(&bytes)).unwrap_or_default();
        let mut bytes = Vec::new();
        record::gone(until_day.max(found.until_day), &mut bytes);
        match put(&drawer, &name, &bytes) {
            // Deleting must not need the room that it makes.
            Err(error) if Failed::from_io(&error) == Failed::Full && found.any => bury(&drawer, &name, &bytes),
            other => other,
        }
    }

    /// The day from which what is kept now counts.
    pub(super) fn today(&self, today: u32) -> u32 {
        self.calendar().today(today)
    }

    /// The day before which things are over, unless the clock is in doubt.
    pub(super) fn look_at_clock(&self, today: u32) -> io::Result<Option<u32>> {
        let _lock = lock(&self.root)?;
        let mut calendar = self.calendar();
        let believed = calendar.look(today);
        *self.calendar.lock().unwrap_or_else(PoisonError::into_inner) = calendar;
        // On a full disk it is remembered as long as this process lives.
        let _ = open(&self.root, CLOCK, OFlags::WRONLY | OFlags::CREATE).and_then(|file| {
            file.write_all_at(&calendar.bytes(), 0)?;
            file.sync_all()
        });
        Ok(believed)
    }

    fn calendar(&self) -> Calendar {
        let mut bytes = Vec::new();
        let read = open(&self.root, CLOCK, OFlags::RDONLY)
            .and_then(|file| file.take(calendar::LENGTH as u64).read_to_end(&mut bytes));
        let found = read.ok().and_then(|_| Calendar::of(&bytes));
        found.unwrap_or_else(|| *self.calendar.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn remove_before(&self, day: u32) -> io::Result<u64> {
        let mut removed = 0;
        let mut first = Ok(());
        for number in 0..=u8::MAX {
            match self.drawer(number, false).and_then(|drawer| drawer.map_or(Ok(0), |drawer| remove(&drawer, day))) {
                Ok(some) => removed += some,
                Err(error) => first = first.and(Err(error)),
            }
        }
        first.map(|()| removed)
    }

    /// The folder of the names that begin with this byte.
    fn drawer(&self, number: u8, make: bool) -> io::Result<Option<OwnedFd>> {
        let name = format!("{number:02x}");
        match open_folder(&self.root, &name) {
            Err(Errno::NOENT) if make => {}
            Err(Errno::NOENT) => return Ok(None),
            other => return Ok(Some(other?)),
        }
        match rustix::fs::mkdirat(&self.root, &name, PRIVATE_FOLDER) {
            Ok(()) => rustix::fs::chmodat(&self.root, &name, PRIVATE_FOLDER, AtFlags::empty())?,
            Err(Errno::EXIST) => {}
            Err(errno) => return Err(errno.into()),
        }
        rustix::fs::fsync(&self.root)?;
        Ok(Some(open_folder(&self.root, &name)?))
    }
}

fn open_folder(at: impl rustix::fd::AsFd, path: impl rustix::path::Arg) -> Result<OwnedFd, Errno> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    rustix::fs::openat(at, path, flags, Mode::empty())
}

fn file_name(name: Name) -> CString {
    let hex: Vec<u8> = name.0.iter().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect();
    CString::new(hex).unwrap_or_default()
}

/// Opens a plain file, never through a link; what is made is private.
fn open(folder: &OwnedFd, name: &CStr, flags: OFlags) -> io::Result<File> {
    let more = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = File::from(rustix::fs::openat(folder, name, flags | more, PRIVATE)?);
    if !file.metadata()?.is_file() {
        return Err(Errno::INVAL.into());
    }
    if flags.contains(OFlags::CREATE) {
        rustix::fs::fchmod(&file, PRIVATE)?;
    }
    Ok(file)
}

/// The file, open to append, and its bytes; `None` if it is not there.
fn read(drawer: &OwnedFd, name: &CStr) -> io::Result<Option<(File, Vec<u8>)>> {
    let file = match open(drawer, name, OFlags::RDWR | OFlags::APPEND) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        other => other?,
    };
    let mut bytes = Vec::new();
    (&file).take(MAX_FILE).read_to_end(&mut bytes)?;
    Ok(Some((file, bytes)))
}

/// Appends to a file, and waits until all of it is on the disk.
fn append(mut file: File, bytes: &[u8]) -> io::Result<()> {
    let length = file.metadata()?.len();
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        // Or the next try would find it, though it may never reach the disk.
        let _ = file.set_len(length);
    }
    written
}

/// Puts a new file in the place of the one with this name, if any.
fn put(drawer: &OwnedFd, name: &CStr, bytes: &[u8]) -> io::Result<()> {
    // We hold the lock: what is there was left by a crash.
    match rustix::fs::unlinkat(drawer, NEW, AtFlags::empty()) {
        Ok(()) | Err(Errno::NOENT) => {}
        Err(errno) => return Err(errno.into()),
    }
    let mut file = open(drawer, NEW, OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    let placed = written.and_then(|()| Ok(rustix::fs::renameat(drawer, NEW, drawer, name)?));
    if placed.is_err() {
        let _ = rustix::fs::unlinkat(drawer, NEW, AtFlags::empty());
    }
    placed?;
    Ok(rustix::fs::fsync(drawer)?)
}

/// Writes over a file of records what says that they are deleted, and cuts off
/// the rest: takes no room. Whenever it stops, either nothing is deleted or all.
fn bury(drawer: &OwnedFd, name: &CStr, gone: &[u8]) -> io::Result<()> {
    let file = open(drawer, name, OFlags::WRONLY)?;
    if file.write_all_at(gone, 0).and_then(|()| file.sync_all()).is_err() {
        // Where writing over takes room, too, there is some when it is empty.
        file.set_len(0)?;
        file.write_all_at(gone, 0)?;
    }
    file.set_len(gone.len() as u64)?;
    file.sync_all()
}

/// Takes the lock of a drawer, which is held as long as the file is open.
fn lock(drawer: &OwnedFd) -> io::Result<File> {
    let file = open(drawer, LOCK, OFlags::RDWR | OFlags::CREATE)?;
    let start = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if start.elapsed() < PATIENCE => {
                std::thread::sleep(Duration::from_millis(2));
            }
            Err(TryLockError::WouldBlock) => return Err(io::ErrorKind::WouldBlock.into()),
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
}

fn remove(drawer: &OwnedFd, day: u32) -> io::Result<u64> {
    let _lock = lock(drawer)?;
    let _ = rustix::fs::unlinkat(drawer, NEW, AtFlags::empty());
    let mut removed = 0;
    for entry in Dir::read_from(drawer)? {
        let entry = entry?;
        let name = entry.file_name();
        if name.to_bytes().len() != 64 {
            continue;
        }
        let Some((_, bytes)) = read(drawer, name)? else { continue };
        let found = Found::of(&bytes);
        // Where no record can be read, nothing can be brought back either.
        if found.until_day < day || !found.any {
            rustix::fs::unlinkat(drawer, name, AtFlags::empty())?;
            removed += 1;
        }
    }
    if removed > 0 {
        rustix::fs::fsync(drawer)?;
    }
    Ok(removed)
}
