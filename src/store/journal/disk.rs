//! Single steps on an open file, each of which tests can make fail.
//!
//! Together with `folder` these are the only system calls of the journal.
//!
//! What this is not: a policy. When to write, what to keep and what to say is
//! decided in `settle` and above. To extend: begin each call that can fail with
//! [`strike`].

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use rustix::fs::{CWD, FileType, Mode, OFlags, Stat};
use rustix::io::Errno;

use super::error::StoreError;
use super::format::MAX_FILE;

pub(super) const PRIVATE: Mode = Mode::from_raw_mode(0o600);

/// A step that can fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Open,
    Make,
    Lock,
    Look,
    Read,
    Write,
    Sync,
    Cut,
    Rename,
    Remove,
}

/// Fails if a test asked for it.
#[cfg(not(test))]
#[expect(clippy::unnecessary_wraps, reason = "fails in tests only")]
pub(super) fn strike(_: Step) -> io::Result<()> {
    Ok(())
}
#[cfg(test)]
pub(super) use super::tests::faults::strike;

/// What a name stands for, without following links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    pub kind: FileType,
    /// Device and inode: the file itself, whatever its name.
    pub file: (u64, u64),
    pub length: u64,
    mode: u32,
    owner: u32,
}

impl From<Stat> for Seen {
    #[allow(
        clippy::cast_sign_loss,
        clippy::unnecessary_cast,
        clippy::cast_lossless,
        reason = "the types of these fields differ from system to system"
    )]
    fn from(stat: Stat) -> Self {
        Self {
            kind: FileType::from_raw_mode(stat.st_mode),
            file: (stat.st_dev as u64, stat.st_ino as u64),
            length: stat.st_size as u64,
            mode: Mode::from_raw_mode(stat.st_mode).bits() as u32,
            owner: stat.st_uid,
        }
    }
}

impl Seen {
    pub(super) fn of(file: &File) -> io::Result<Self> {
        strike(Step::Look)?;
        Ok(rustix::fs::fstat(file)?.into())
    }

    /// Whether others than the owner may do anything.
    pub(super) fn is_exposed(self) -> bool {
        self.mode & 0o077 != 0
    }
}

/// Takes the rights of others away. Returns false where the file system, or
/// the file's owner, does not let us.
pub(super) fn make_private(file: &File) -> bool {
    rustix::fs::fchmod(file, PRIVATE).is_ok() && Seen::of(file).is_ok_and(|seen| !seen.is_exposed())
}

/// Opens a file that the learner named, to read it; a link to it will do.
pub(super) fn open_given(path: &Path) -> Result<File, StoreError> {
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = strike(Step::Open)
        .and_then(|()| Ok(File::from(rustix::fs::openat(CWD, path, flags, Mode::empty())?)))
        .and_then(|file| Ok((Seen::of(&file)?, file)));
    match file {
        Ok((seen, file)) if seen.kind == FileType::RegularFile => Ok(file),
        Ok(_) => Err(StoreError::NotFile { path: path.to_owned() }),
        Err(error) => Err(StoreError::from_io(path, &error)),
    }
}

/// All of a file, unless it is larger than a journal can be.
pub(super) fn read(file: &File, path: &Path) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::new();
    strike(Step::Read)
        .and_then(|()| file.take(MAX_FILE + 1).read_to_end(&mut bytes))
        .map_err(|error| StoreError::from_io(path, &error))?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(StoreError::TooLarge { path: path.to_owned(), limit: MAX_FILE });
    }
    Ok(bytes)
}

/// Writes all of `bytes`: in one call, unless the system takes only a part.
pub(super) fn write(file: &mut File, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        #[cfg(test)]
        let bytes_now = super::tests::faults::shortened(bytes);
        #[cfg(not(test))]
        let bytes_now = bytes;
        match strike(Step::Write).and_then(|()| file.write(bytes_now)) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => bytes = &bytes[written..],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Waits until what was written is on the disk.
pub(super) fn sync(file: &File) -> io::Result<()> {
    strike(Step::Sync)?;
    file.sync_data()
}

/// Cuts a file to `length`.
pub(super) fn cut(file: &File, length: u64) -> io::Result<()> {
    strike(Step::Cut)?;
    file.set_len(length)
}

/// Takes the lock of a file. Returns false where files cannot be locked.
///
/// # Errors
/// `WouldBlock` if someone else has it.
pub(super) fn lock(file: &File) -> io::Result<bool> {
    let taken = strike(Step::Lock).map_err(std::fs::TryLockError::Error).and_then(|()| file.try_lock());
    // A program that another test's thread starts shares our locks for a moment.
    #[cfg(test)]
    let taken = (0..20).fold(taken, |taken, _| match taken {
        Err(std::fs::TryLockError::WouldBlock) => {
            std::thread::sleep(std::time::Duration::from_millis(10));
            file.try_lock()
        }
        other => other,
    });
    match taken {
        Ok(()) => Ok(true),
        Err(std::fs::TryLockError::WouldBlock) => Err(io::ErrorKind::WouldBlock.into()),
        Err(std::fs::TryLockError::Error(error)) => {
            let number = Errno::from_io_error(&error);
            let without = matches!(number, Some(Errno::NOSYS | Errno::OPNOTSUPP | Errno::NOLCK));
            if without || error.kind() == io::ErrorKind::Unsupported { Ok(false) } else { Err(error) }
        }
    }
}
