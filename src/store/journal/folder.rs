//! A folder, held open: the way to every file of a journal.
//!
//! Files are opened and renamed in the open folder, never by a path a second
//! time, so that nobody can swap a folder or a file for a link in between.
//! What is made is private (0700, 0600) under any umask.
//!
//! What this is not: a policy; which names there are is decided in `hold`. To
//! extend: begin each call that can fail with [`strike`], so that the tests can
//! make it fail.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Write};
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, CWD, Dir, FileType, Mode, OFlags, Stat};
use rustix::io::Errno;

use super::disk::{PRIVATE, Seen, Step, make_private, strike, sync, write};
use super::error::StoreError;

const PRIVATE_FOLDER: Mode = Mode::from_raw_mode(0o700);
/// Name of the folder that is certainly the program's own.
const OWN_FOLDER: &str = "article26";

/// How to open a file of a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// To read; it must be there.
    Read,
    /// To read and append; it must be there.
    Append,
    /// To read and append; it must not be there.
    New,
    /// To lock: made if missing.
    Lock,
    /// To write over; it must be there.
    Over,
}

/// An open folder.
#[derive(Debug)]
pub(super) struct Folder {
    fd: OwnedFd,
    path: PathBuf,
}

impl Folder {
    /// The folder that the journal `file` is in, made if `make` and missing,
    /// and the journal's name in it. A link in the folder's place is refused.
    pub(super) fn of(file: &Path, make: bool) -> Result<(Self, OsString), StoreError> {
        let (path, name) = split(file)?;
        if make {
            make_folder(path).map_err(|error| StoreError::from_io(path, &error))?;
        }
        let folder = Self::open_at(path, OFlags::NOFOLLOW)?;
        if make && folder.is_own() {
            // Refused on file systems without permissions; not worth failing.
            let _ = rustix::fs::fchmod(&folder.fd, PRIVATE_FOLDER);
        }
        Ok((folder, name))
    }

    /// The folder that a file named by the learner is in, and its name there.
    pub(super) fn given(file: &Path) -> Result<(Self, OsString), StoreError> {
        let (path, name) = split(file)?;
        Ok((Self::open_at(path, OFlags::empty())?, name))
    }

    fn open_at(path: &Path, follow: OFlags) -> Result<Self, StoreError> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC | follow;
        let opened = strike(Step::Open).and_then(|()| Ok(rustix::fs::openat(CWD, path, flags, Mode::empty())?));
        match opened {
            Ok(fd) => Ok(Self { fd, path: path.to_owned() }),
            // Systems differ in what they answer for a link.
            Err(error) => Err(match rustix::fs::lstat(path).map(Seen::from) {
                Ok(seen) if seen.kind == FileType::Symlink => StoreError::Symlink { path: path.to_owned() },
                _ => StoreError::from_io(path, &error),
            }),
        }
    }

    /// Whether both are the same folder.
    pub(super) fn is(&self, other: &Self) -> bool {
        let file = |folder: &Self| rustix::fs::fstat(&folder.fd).map(|stat| Seen::from(stat).file);
        matches!((file(self), file(other)), (Ok(a), Ok(b)) if a == b)
    }

    /// Whether this is the program's own folder, not one that the learner
    /// keeps other things in.
    pub(super) fn is_own(&self) -> bool {
        let mine = |stat: Stat| stat.st_uid == rustix::process::geteuid().as_raw();
        self.path.file_name() == Some(OsStr::new(OWN_FOLDER)) && rustix::fs::fstat(&self.fd).is_ok_and(mine)
    }

    pub(super) fn path(&self, name: &OsStr) -> PathBuf {
        self.path.join(name)
    }

    /// Turns a failure over `name` into an error.
    pub(super) fn fail<T>(&self, name: &OsStr, result: io::Result<T>) -> Result<T, StoreError> {
        result.map_err(|error| StoreError::from_io(self.path(name), &error))
    }

    /// Opens a regular file; links, pipes and devices are refused without
    /// hanging. What is made is private.
    pub(super) fn open(&self, name: &OsStr, how: How) -> Result<File, StoreError> {
        let flags = match how {
            How::Read => OFlags::RDONLY,
            How::Append => OFlags::RDWR | OFlags::APPEND,
            How::New => OFlags::RDWR | OFlags::APPEND | OFlags::CREATE | OFlags::EXCL,
            How::Lock => OFlags::RDWR | OFlags::CREATE,
            How::Over => OFlags::WRONLY,
        };
        let flags = flags | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let step = if how == How::New { Step::Make } else { Step::Open };
        let opened = strike(step).and_then(|()| Ok(rustix::fs::openat(&self.fd, name, flags, PRIVATE)?));
        let file = match opened {
            Ok(fd) => File::from(fd),
            Err(error) => {
                // Systems differ in what they answer for a link.
                let linked = matches!(self.look(name), Ok(Some(seen)) if seen.kind == FileType::Symlink);
                return Err(match StoreError::from_io(self.path(name), &error) {
                    StoreError::Exists { path } if how == How::New => StoreError::Exists { path },
                    _ if linked => StoreError::Symlink { path: self.path(name) },
                    error => error,
                });
            }
        };
        let seen = self.fail(name, Seen::of(&file))?;
        if seen.kind != FileType::RegularFile {
            return Err(StoreError::NotFile { path: self.path(name) });
        }
        if matches!(how, How::New | How::Lock) {
            let _ = make_private(&file);
        }
        Ok(file)
    }

    /// What `name` stands for, if anything.
    pub(super) fn look(&self, name: &OsStr) -> io::Result<Option<Seen>> {
        strike(Step::Look)?;
        match rustix::fs::statat(&self.fd, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) => Ok(Some(stat.into())),
            Err(Errno::NOENT) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// The names in the folder that begin with `start`, with what comes after.
    pub(super) fn names(&self, start: &OsStr) -> io::Result<Vec<(OsString, Vec<u8>)>> {
        strike(Step::Read)?;
        let mut found = Vec::new();
        for entry in Dir::read_from(&self.fd)? {
            let entry = entry?;
            let name = entry.file_name().to_bytes();
            if let Some(rest) = name.strip_prefix(start.as_bytes()) {
                found.push((OsStr::from_bytes(name).to_owned(), rest.to_vec()));
            }
        }
        Ok(found)
    }

    /// Writes a new private file and waits until it is on the disk. If that
    /// fails, nothing of it stays.
    pub(super) fn create(&self, name: &OsStr, bytes: &[u8]) -> Result<(), StoreError> {
        let mut file = self.open(name, How::New)?;
        self.fail(name, write(&mut file, bytes).and_then(|()| sync(&file))).inspect_err(|_| {
            let _ = self.remove(name);
        })
    }

    /// Gives the file `from` the name `to`, in place of what had it.
    pub(super) fn rename(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        strike(Step::Rename)?;
        Ok(rustix::fs::renameat(&self.fd, from, &self.fd, to)?)
    }

    /// Removes a name; it may be gone already.
    pub(super) fn remove(&self, name: &OsStr) -> io::Result<()> {
        strike(Step::Remove)?;
        match rustix::fs::unlinkat(&self.fd, name, AtFlags::empty()) {
            Ok(()) | Err(Errno::NOENT) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Removes a file, overwriting it before if that can be done.
    pub(super) fn wipe(&self, name: &OsStr) -> io::Result<()> {
        // Fails where nothing can be written; it may still be removable.
        if let Ok(file) = self.open(name, How::Over) {
            let _ = overwrite(file);
        }
        self.remove(name)
    }

    /// Removes the folder itself if it is empty. Returns whether it is gone.
    pub(super) fn remove_self(&self) -> bool {
        rustix::fs::unlinkat(CWD, &self.path, AtFlags::REMOVEDIR).is_ok()
    }

    /// Waits until names made, changed and removed are on the disk.
    pub(super) fn sync(&self) -> io::Result<()> {
        strike(Step::Sync)?;
        match rustix::fs::fsync(&self.fd) {
            // Some file systems cannot do it for a folder; they keep no order either.
            Err(Errno::INVAL | Errno::NOTSUP | Errno::NOSYS) => Ok(()),
            other => Ok(other?),
        }
    }
}

fn overwrite(mut file: File) -> io::Result<()> {
    let mut left = file.metadata()?.len();
    let zeros = [0; 4096];
    while left > 0 {
        let some = zeros.len().min(usize::try_from(left).unwrap_or(zeros.len()));
        file.write_all(&zeros[..some])?;
        left -= some as u64;
    }
    sync(&file)
}

/// The folder and the name that a path is made of.
fn split(file: &Path) -> Result<(&Path, OsString), StoreError> {
    let Some(name) = file.file_name().filter(|_| !file.as_os_str().as_bytes().ends_with(b"/")) else {
        return Err(StoreError::NotFile { path: file.to_owned() });
    };
    match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => Ok((parent, name.to_owned())),
        _ => Ok((Path::new("."), name.to_owned())),
    }
}

/// Makes a folder and those above it, unless it is there.
fn make_folder(path: &Path) -> io::Result<()> {
    let above = match path.parent() {
        Some(above) if !above.as_os_str().is_empty() => above,
        _ => Path::new("."),
    };
    match make_one_folder(path, above) {
        // Some systems of files answer the same where nothing can be made.
        Err(error) if error.kind() == io::ErrorKind::NotFound && rustix::fs::stat(above).is_err() => {
            make_folder(above)?;
            make_one_folder(path, above)
        }
        other => other,
    }
}

fn make_one_folder(path: &Path, above: &Path) -> io::Result<()> {
    strike(Step::Make)?;
    match rustix::fs::mkdirat(CWD, path, PRIVATE_FOLDER) {
        Ok(()) => {
            // By hand, for an umask that takes even the owner's rights away.
            let _ = rustix::fs::chmodat(CWD, path, PRIVATE_FOLDER, AtFlags::empty());
            Folder::open_at(above, OFlags::empty()).map_or(Ok(()), |above| above.sync())
        }
        // Whatever the reason: if it is there, opening it will tell.
        Err(_) if rustix::fs::lstat(path).is_ok() => Ok(()),
        Err(error) => Err(error.into()),
    }
}
