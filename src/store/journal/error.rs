//! What can go wrong with a journal, as data.
//!
//! Each error names the file it is about and, where the system gave one, its
//! error number, so that whoever shows it can word it in the learner's
//! language: [`StoreError::kind`] is the stable name to look the words up by.
//! `Display` is one line of plain English for logs and for the command line.
//!
//! What this is not: a report of damage that was mended; that is
//! [`super::Notice`]. To extend: add a variant, an arm in `kind` and in
//! `Display`; names once given stay.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use rustix::io::Errno;

/// Why a journal could not be read or written. Whatever was on disk before is
/// still there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// No room: disk full, quota used up, or the largest file size reached.
    Full {
        /// The file that was being written.
        path: PathBuf,
        /// The system's error number.
        os: Option<i32>,
    },
    /// The file system, or the way the journal was opened, allows no writing.
    ReadOnly {
        /// The file that was to be written.
        path: PathBuf,
        /// The system's error number; `None` if the journal was opened to read.
        os: Option<i32>,
    },
    /// The system does not let this user do it.
    Denied {
        /// The file or folder.
        path: PathBuf,
        /// The system's error number.
        os: Option<i32>,
    },
    /// Another instance of the program is writing this journal.
    Locked {
        /// The journal.
        path: PathBuf,
    },
    /// A newer program wrote the file; it is left exactly as it is.
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version of the format.
        version: u64,
    },
    /// The file, or the folder it is in, is a symbolic link.
    Symlink {
        /// The link.
        path: PathBuf,
    },
    /// The file, or one fact, is larger than anything the program writes.
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The limit that would be passed, in bytes.
        limit: u64,
    },
    /// The file holds nothing that looks like a journal; it is left untouched.
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The path names a folder, a device or a pipe.
    NotFile {
        /// The path.
        path: PathBuf,
    },
    /// The file to export to is already there.
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The file to import from is not there.
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// The journal was taken away while the program was running. It is not
    /// made anew, since someone may have removed it on purpose.
    Moved {
        /// The journal.
        path: PathBuf,
    },
    /// Any other failure of the system.
    Io {
        /// The file.
        path: PathBuf,
        /// The system's error number, if it gave one.
        os: Option<i32>,
    },
}

impl StoreError {
    /// The error that the system's answer `error` about `path` amounts to.
    pub(super) fn from_io(path: impl Into<PathBuf>, error: &io::Error) -> Self {
        let path = path.into();
        let os = error.raw_os_error();
        let Some(number) = os.map(Errno::from_raw_os_error) else {
            return match error.kind() {
                io::ErrorKind::WriteZero => Self::Full { path, os },
                _ => Self::Io { path, os },
            };
        };
        match number {
            Errno::NOSPC | Errno::DQUOT | Errno::FBIG => Self::Full { path, os },
            Errno::ROFS => Self::ReadOnly { path, os },
            Errno::ACCESS | Errno::PERM => Self::Denied { path, os },
            Errno::LOOP => Self::Symlink { path },
            Errno::ISDIR => Self::NotFile { path },
            Errno::EXIST => Self::Exists { path },
            Errno::NOENT => Self::Missing { path },
            _ => Self::Io { path, os },
        }
    }

    /// A name that never changes, to look up words by: `store-full`,
    /// `store-read-only`, `store-denied`, `store-locked`, `store-newer`,
    /// `store-symlink`, `store-too-large`, `store-foreign`, `store-not-file`,
    /// `store-exists`, `store-missing`, `store-moved` or `store-io`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Full { .. } => "store-full",
            Self::ReadOnly { .. } => "store-read-only",
            Self::Denied { .. } => "store-denied",
            Self::Locked { .. } => "store-locked",
            Self::Newer { .. } => "store-newer",
            Self::Symlink { .. } => "store-symlink",
            Self::TooLarge { .. } => "store-too-large",
            Self::Foreign { .. } => "store-foreign",
            Self::NotFile { .. } => "store-not-file",
            Self::Exists { .. } => "store-exists",
            Self::Missing { .. } => "store-missing",
            Self::Moved { .. } => "store-moved",
            Self::Io { .. } => "store-io",
        }
    }

    /// The file or folder that the error is about.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::Full { path, .. }
            | Self::ReadOnly { path, .. }
            | Self::Denied { path, .. }
            | Self::Locked { path }
            | Self::Newer { path, .. }
            | Self::Symlink { path }
            | Self::TooLarge { path, .. }
            | Self::Foreign { path }
            | Self::NotFile { path }
            | Self::Exists { path }
            | Self::Missing { path }
            | Self::Moved { path }
            | Self::Io { path, .. } => path,
        }
    }

    /// The system's error number, if the system gave one.
    #[must_use]
    pub fn os(&self) -> Option<i32> {
        match self {
            Self::Full { os, .. } | Self::ReadOnly { os, .. } | Self::Denied { os, .. } | Self::Io { os, .. } => *os,
            _ => None,
        }
    }

    /// Whether the path itself is wrong, so that trying again is no use and
    /// the program had better say so before the learner starts.
    pub(super) fn is_refusal(&self) -> bool {
        matches!(self, Self::Symlink { .. } | Self::TooLarge { .. } | Self::Foreign { .. } | Self::NotFile { .. })
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = shown(self.path());
        match self {
            Self::Full { .. } => write!(f, "{path}: no room left to save"),
            Self::ReadOnly { os: None, .. } => write!(f, "{path}: opened to read only"),
            Self::ReadOnly { .. } => write!(f, "{path}: the file system is read-only"),
            Self::Denied { .. } => write!(f, "{path}: not allowed"),
            Self::Locked { .. } => write!(f, "{path}: in use by another running article26"),
            Self::Newer { version, .. } => {
                write!(f, "{path}: written by a newer article26 (format {version}); left untouched")
            }
            Self::Symlink { .. } => {
                write!(f, "{path}: is a symbolic link; give the path of the real file or folder")
            }
            Self::TooLarge { limit, .. } => {
                write!(f, "{path}: larger than the limit of {limit} bytes")
            }
            Self::Foreign { .. } => write!(f, "{path}: is no progress file; left untouched"),
            Self::NotFile { .. } => write!(f, "{path}: is not a regular file"),
            Self::Exists { .. } => write!(f, "{path}: is already there; left untouched"),
            Self::Missing { .. } => write!(f, "{path}: not found"),
            Self::Moved { .. } => write!(f, "{path}: was removed while the program was running"),
            Self::Io { .. } => write!(f, "{path}: could not be read or written"),
        }?;
        match self.os() {
            // The number, not strerror: its words depend on the system's language.
            Some(os) => write!(f, " (system error {os})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for StoreError {}

/// A path that is safe to print: one line, nothing that steers a terminal or
/// turns the direction of writing.
fn shown(path: &Path) -> String {
    if path.as_os_str().is_empty() {
        return "progress".to_owned();
    }
    path.to_string_lossy()
        .chars()
        .map(|c| match c {
            '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{61c}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e0fff}' => '\u{fffd}',
            c if c.is_control() => '\u{fffd}',
            c => c,
        })
        .collect()
}
