//! A file that nobody but the operator may read: a secret, a key.
//!
//! [`read_or_make`] reads it, or makes it on the first start; [`look`] makes
//! nothing. What is there is never replaced: whoever lost a secret wants to hear of it, not to get
//! another one under which nothing can be opened any more.
//!
//! What this is not: the meaning of what is inside; the caller checks that and
//! answers [`Error::new`] with [`Fault::Content`]. To extend: another reason to
//! refuse is a variant of [`Fault`], with a name and a line of text.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};

use rustix::fd::OwnedFd;
use rustix::fs::{Access, AtFlags, CWD, Dir, FileType, Mode, OFlags};
use rustix::io::Errno;

const PRIVATE: Mode = Mode::from_raw_mode(0o600);
const PRIVATE_FOLDER: Mode = Mode::from_raw_mode(0o700);

/// Why a private file, or a private folder, is not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is a symbolic link.
    Symlink,
    /// It is no regular file (or, where a folder is wanted, no folder).
    Kind,
    /// Others than its owner may read or write it.
    Exposed,
    /// It belongs to another user.
    Owner,
    /// There is nothing in it.
    Empty,
    /// It is longer than anything that belongs there.
    Long,
    /// What is in it is not what belongs there.
    Content,
    /// Files cannot be locked there.
    Locks,
    /// The system's error with this number (0: unknown).
    System(i32),
}

/// A private file that is not used, and why. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    path: PathBuf,
    fault: Fault,
}

impl Error {
    /// The file at `path` has this fault.
    pub fn new(path: impl Into<PathBuf>, fault: Fault) -> Self {
        Self { path: path.into(), fault }
    }

    pub(super) fn system(path: &Path, error: &io::Error) -> Self {
        Self::new(path, Fault::System(error.raw_os_error().unwrap_or(0)))
    }

    /// What is wrong.
    #[must_use]
    pub fn fault(&self) -> Fault {
        self.fault
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A name that never changes, to look up words by: `private-symlink`,
    /// `private-kind`, `private-exposed`, `private-owner`, `private-empty`,
    /// `private-long`, `private-content`, `private-locks` or `private-system`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self.fault {
            Fault::Symlink => "private-symlink",
            Fault::Kind => "private-kind",
            Fault::Exposed => "private-exposed",
            Fault::Owner => "private-owner",
            Fault::Empty => "private-empty",
            Fault::Long => "private-long",
            Fault::Content => "private-content",
            Fault::Locks => "private-locks",
            Fault::System(_) => "private-system",
        }
    }
}

impl fmt::Display for Error {
    /// One line: the file, what is wrong, the mend.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown: String =
            self.path.to_string_lossy().chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
        write!(f, "{shown}: ")?;
        match self.fault {
            Fault::Symlink => f.write_str("is a symbolic link; give the path of the real one"),
            Fault::Kind => f.write_str("is neither a plain file nor a folder as wanted; give another path"),
            Fault::Exposed => f.write_str("others may read or write it; take their rights away with chmod go-rwx"),
            Fault::Owner => f.write_str("belongs to another user; give it to this one with chown"),
            Fault::Empty => f.write_str("is empty; bring back a copy, or remove it to have a new one made"),
            Fault::Long => f.write_str("is too long to be what belongs there; bring back a copy"),
            Fault::Content => f.write_str("does not hold what belongs there; bring back a copy"),
            Fault::Locks => f.write_str("files cannot be locked there; give a folder of a local file system"),
            Fault::System(number) => {
                write!(f, "could not be read or made (system error {number}); look at rights and room")
            }
        }
    }
}

impl std::error::Error for Error {}

/// What is in the file at `path`, 1 to `longest` bytes. If it is not there, it is
/// made with what `make` answers, readable by this user alone, in a folder that
/// is made so, too, and on the disk when this returns. Of two processes that
/// make it at once, both get what one of them made.
///
/// # Errors
/// Whatever is wrong with what is there (see [`Fault`]); it is left as it is.
pub fn read_or_make(path: &Path, make: impl FnOnce() -> Vec<u8>, longest: usize) -> Result<Vec<u8>, Error> {
    let (above, name) = split(path)?;
    let folder = match open_folder(above) {
        Err(Errno::NOENT) => {
            make_folder(above).map_err(|error| Error::system(path, &error))?;
            open_folder(above)
        }
        other => other,
    }
    .map_err(|errno| Error::system(path, &errno.into()))?;
    let mut make = Some(make);
    let mut bytes = Vec::new();
    // A second round finds what another process made meanwhile.
    for _ in 0..3 {
        if let Some(found) = read(&folder, &name, path, longest)? {
            sweep(&folder, &name);
            return Ok(found);
        }
        if let Some(make) = make.take() {
            bytes = make();
        }
        create(&folder, &name, &bytes).map_err(|error| Error::system(path, &error))?;
    }
    Err(Error::new(path, Fault::System(0)))
}

/// What is in the file at `path`, or `None` if it could be made there. Nothing is
/// written.
///
/// # Errors
/// As for [`read_or_make`].
pub fn look(path: &Path, longest: usize) -> Result<Option<Vec<u8>>, Error> {
    let (above, name) = split(path)?;
    let found = match open_folder(above) {
        Ok(folder) => read(&folder, &name, path, longest)?,
        Err(Errno::NOENT) => None,
        Err(errno) => return Err(Error::system(path, &errno.into())),
    };
    if found.is_none() {
        could_be_made(path)?;
    }
    Ok(found)
}

/// Whether the folder above, or the first above that is there, could be written
/// in by this user.
///
/// # Errors
/// Why not.
pub(super) fn could_be_made(path: &Path) -> Result<(), Error> {
    for above in path.ancestors().skip(1) {
        let above = if above.as_os_str().is_empty() { Path::new(".") } else { above };
        match rustix::fs::access(above, Access::WRITE_OK | Access::EXEC_OK) {
            Err(Errno::NOENT) => {}
            Err(errno) => return Err(Error::system(path, &errno.into())),
            Ok(()) => return Ok(()),
        }
    }
    Ok(())
}

/// The file's bytes, or `None` if it is not there.
fn read(folder: &OwnedFd, name: &OsStr, path: &Path, longest: usize) -> Result<Option<Vec<u8>>, Error> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = match rustix::fs::openat(folder, name, flags, Mode::empty()) {
        Ok(fd) => File::from(fd),
        Err(Errno::NOENT) => return Ok(None),
        Err(errno) => {
            // Systems differ in what they answer for a link.
            let kind = rustix::fs::statat(folder, name, AtFlags::SYMLINK_NOFOLLOW)
                .map(|stat| FileType::from_raw_mode(stat.st_mode));
            return Err(match kind {
                Ok(FileType::Symlink) => Error::new(path, Fault::Symlink),
                Ok(kind) if kind != FileType::RegularFile => Error::new(path, Fault::Kind),
                _ => Error::system(path, &errno.into()),
            });
        }
    };
    is_private(&file, FileType::RegularFile).map_err(|fault| Error::new(path, fault))?;
    let mut bytes = Vec::new();
    let limit = u64::try_from(longest).unwrap_or(u64::MAX).saturating_add(1);
    file.take(limit).read_to_end(&mut bytes).map_err(|error| Error::system(path, &error))?;
    match bytes.len() {
        0 => Err(Error::new(path, Fault::Empty)),
        length if length > longest => Err(Error::new(path, Fault::Long)),
        _ => Ok(Some(bytes)),
    }
}

/// Whether an open file or folder is of this kind, and nobody else's business.
pub(super) fn is_private(file: impl rustix::fd::AsFd, kind: FileType) -> Result<(), Fault> {
    let stat = rustix::fs::fstat(file).map_err(|errno| Fault::System(errno.raw_os_error()))?;
    let owner = rustix::process::geteuid().as_raw();
    if FileType::from_raw_mode(stat.st_mode) != kind {
        Err(Fault::Kind)
    } else if stat.st_uid != owner && stat.st_uid != 0 {
        Err(Fault::Owner)
    } else if Mode::from_raw_mode(stat.st_mode).intersects(Mode::RWXG | Mode::RWXO) {
        Err(Fault::Exposed)
    } else {
        Ok(())
    }
}

/// Makes the file, whole and on the disk or not at all; one that is there stays.
fn create(folder: &OwnedFd, name: &OsStr, bytes: &[u8]) -> io::Result<()> {
    let mut tag = [0; 8];
    ring::rand::SecureRandom::fill(&ring::rand::SystemRandom::new(), &mut tag)
        .map_err(|_| io::Error::from(io::ErrorKind::Other))?;
    let mut new = beginning(name);
    new.push(format!("{:016x}", u64::from_ne_bytes(tag)));
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let mut file = File::from(rustix::fs::openat(folder, &new, flags, PRIVATE)?);
    let written = rustix::fs::fchmod(&file, PRIVATE)
        .map_err(io::Error::from)
        .and_then(|()| file.write_all(bytes))
        .and_then(|()| file.sync_all())
        // A second name, unlike a renaming, never takes the place of another.
        .and_then(|()| match rustix::fs::linkat(folder, &new, folder, name, AtFlags::empty()) {
            Ok(()) | Err(Errno::EXIST | Errno::NOENT) => Ok(()),
            Err(errno) => Err(errno.into()),
        });
    let _ = rustix::fs::unlinkat(folder, &new, AtFlags::empty());
    written?;
    Ok(rustix::fs::fsync(folder)?)
}

/// Removes what a crash while making the file left.
fn sweep(folder: &OwnedFd, name: &OsStr) {
    let start = beginning(name);
    let Ok(entries) = Dir::read_from(folder) else { return };
    for entry in entries.flatten() {
        let found = entry.file_name().to_bytes();
        if found.starts_with(start.as_bytes()) && found.len() == start.len() + 16 {
            let _ = rustix::fs::unlinkat(folder, entry.file_name(), AtFlags::empty());
        }
    }
}

/// How the names of files in the making begin.
fn beginning(name: &OsStr) -> OsString {
    let mut new = OsString::from(".");
    new.push(name);
    new.push(".new-");
    new
}

fn split(path: &Path) -> Result<(&Path, OsString), Error> {
    let name = path.file_name().filter(|_| !path.as_os_str().as_bytes().ends_with(b"/"));
    let name = name.ok_or_else(|| Error::new(path, Fault::Kind))?.to_owned();
    let above = path.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Ok((above, name))
}

fn open_folder(path: &Path) -> Result<OwnedFd, Errno> {
    rustix::fs::openat(CWD, path, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())
}

/// Makes a folder and those above it, for this user alone, unless it is there.
pub(super) fn make_folder(path: &Path) -> io::Result<()> {
    let above = path.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let made = match rustix::fs::mkdirat(CWD, path, PRIVATE_FOLDER) {
        Err(Errno::NOENT) if path != above => {
            make_folder(above)?;
            rustix::fs::mkdirat(CWD, path, PRIVATE_FOLDER)
        }
        other => other,
    };
    match made {
        Ok(()) => {
            // By hand, for an umask that takes even the owner's rights away.
            rustix::fs::chmodat(CWD, path, PRIVATE_FOLDER, AtFlags::empty())?;
            Ok(rustix::fs::fsync(open_folder(above)?)?)
        }
        Err(Errno::EXIST) => Ok(()),
        Err(errno) => Err(errno.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    fn fault(path: &Path) -> Fault {
        let before = fs::read(path).ok();
        let error = read_or_make(path, || panic!("made anew"), 32).unwrap_err();
        assert_eq!(fs::read(path).ok(), before, "left as it is");
        assert!(error.to_string().starts_with(path.to_str().unwrap()), "{error}");
        error.fault()
    }

    #[test]
    fn it_is_made_once_and_private() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b/secret");
        assert_eq!(read_or_make(&path, || vec![7; 32], 32).unwrap(), [7; 32]);
        assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
        assert_eq!(mode(&folder.path().join("a")), 0o700);
        assert_eq!(read_or_make(&path, || vec![8; 32], 32).unwrap(), [7; 32]);
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing else stays");
    }

    #[test]
    fn a_look_makes_nothing_and_finds_what_is_wrong() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b/secret");
        assert_eq!(look(&path, 32), Ok(None));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        read_or_make(&path, || vec![7; 32], 32).unwrap();
        let left = path.with_file_name(".secret.new-0123456789abcdef");
        fs::write(&left, "x").unwrap();
        assert_eq!(look(&path, 32), Ok(Some(vec![7; 32])));
        assert!(left.exists(), "what a crash left is not looked for");
        assert_eq!(look(&path, 31).unwrap_err().fault(), Fault::Long);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert_eq!(look(&path, 32).unwrap_err().fault(), Fault::Exposed);
        let below = look(&path.join("x/y"), 32).unwrap_err().fault();
        assert_eq!(below, Fault::System(Errno::NOTDIR.raw_os_error()), "a folder cannot be made in a file");
    }

    #[test]
    fn what_a_crash_left_is_swept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        fs::write(folder.path().join(".secret.new-0123456789abcdef"), "x").unwrap();
        fs::write(folder.path().join(".secret.newer"), "x").unwrap();
        read_or_make(&path, || vec![7], 32).unwrap();
        read_or_make(&path, || vec![7], 32).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn what_is_wrong_is_refused_and_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        let write = |bytes: &[u8], mode| {
            let _ = fs::remove_file(&path);
            fs::write(&path, bytes).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        };
        for bits in [0o640, 0o604, 0o620, 0o601] {
            write(&[7; 32], bits);
            assert_eq!(fault(&path), Fault::Exposed, "{bits:o}");
        }
        write(b"", 0o600);
        assert_eq!(fault(&path), Fault::Empty);
        write(&[7; 33], 0o600);
        assert_eq!(fault(&path), Fault::Long);
        fs::remove_file(&path).unwrap();
        symlink(folder.path().join("elsewhere"), &path).unwrap();
        assert_eq!(fault(&path), Fault::Symlink);
        assert!(!folder.path().join("elsewhere").exists());
        fs::remove_file(&path).unwrap();
        rustix::fs::mkfifoat(CWD, &path, PRIVATE).unwrap();
        let error = read_or_make(&path, || panic!("made anew"), 32).unwrap_err();
        assert_eq!(error.fault(), Fault::Kind);
        assert_eq!(fault(folder.path()), Fault::Kind);
        assert_eq!(fault(Path::new("/")), Fault::Kind);
    }

    #[test]
    fn of_many_at_once_one_makes_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        let found: Vec<Vec<u8>> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..16_u8)
                .map(|n| {
                    scope.spawn({
                        let path = &path;
                        move || read_or_make(path, || vec![n; 32], 32)
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap().unwrap()).collect()
        });
        assert!(found.iter().all(|bytes| bytes == &found[0] && bytes.len() == 32));
    }
}
