//! What can go wrong with what is kept.
//!
//! [`Failed`] is of one operation: the visitor is told by the message that
//! [`Failed::kind`] names, and goes on learning. [`Setup`] is of the operator's
//! settings: the server does not start. Neither holds a name, a code or an
//! address. To extend: a variant, and its arm in `kind` or in `Display`.

use std::fmt;
use std::io;

use rustix::io::Errno;

use crate::store::private_file;

/// Why nothing was read or kept this time. Nothing was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Failed {
    /// The store does not answer, or not in time; it is tried again later.
    Away,
    /// What was kept under this code was deleted, and stays so.
    Gone,
    /// The store has no room left.
    Full,
    /// As much is kept under this code as can be.
    Enough,
    /// The store does not let this user do it.
    Denied,
    /// The store can only be read.
    ReadOnly,
    /// The store reported another error.
    Broken,
}

impl Failed {
    /// The message that says so; a name that never changes.
    #[must_use]
    pub fn kind(self) -> &'static str {
        match self {
            Self::Away => "store-away",
            Self::Gone => "store-gone",
            Self::Full => "store-full",
            Self::Enough => "store-enough",
            Self::Denied => "store-denied",
            Self::ReadOnly => "store-read-only",
            Self::Broken => "store-io",
        }
    }

    pub(super) fn from_io(error: &io::Error) -> Self {
        match error.raw_os_error().map(Errno::from_raw_os_error) {
            Some(Errno::NOSPC | Errno::DQUOT | Errno::FBIG) => Self::Full,
            Some(Errno::ROFS) => Self::ReadOnly,
            Some(Errno::ACCESS | Errno::PERM) => Self::Denied,
            None if error.kind() == io::ErrorKind::WriteZero => Self::Full,
            _ => Self::Broken,
        }
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Away => "the store does not answer",
            Self::Gone => "was deleted",
            Self::Full => "the store has no room left",
            Self::Enough => "as much as can be is kept under this code",
            Self::Denied => "the store does not allow it",
            Self::ReadOnly => "the store can only be read",
            Self::Broken => "the store reported an error",
        })
    }
}

impl std::error::Error for Failed {}

/// Why a store cannot be used at all: one line with the mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setup {
    /// The secret or the folder.
    File(private_file::Error),
    /// The address of the database cannot be read, or has no host.
    Address,
    /// The address asks for TLS, which is not offered.
    Tls,
}

impl Setup {
    /// The message that says so; a name that never changes.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::File(error) => error.kind(),
            Self::Address => "store-address",
            Self::Tls => "store-tls",
        }
    }
}

impl From<private_file::Error> for Setup {
    fn from(error: private_file::Error) -> Self {
        Self::File(error)
    }
}

impl fmt::Display for Setup {
    /// Never the address: it may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(error) => error.fmt(f),
            Self::Address => {
                f.write_str("the database's address cannot be read; write it as postgresql://USER@HOST/DATABASE")
            }
            Self::Tls => f.write_str(
                "the database's address asks for TLS, which is not offered; \
                 use a Unix socket or a private network, and sslmode=disable",
            ),
        }
    }
}

impl std::error::Error for Setup {}
