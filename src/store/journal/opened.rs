//! What a journal is opened for, and what opening it brought to light.
//!
//! What this is not: failure; that is `error`. To extend: a new [`Notice`] needs
//! words wherever notices are shown.

use std::path::PathBuf;

use super::error::StoreError;

/// What a journal is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// To read; nothing on the disk changes, no lock is taken.
    Read,
    /// To read and append. Makes the journal if there is none.
    Write,
}

/// Something that happened to a journal and that the learner may want to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// There was no journal yet.
    Fresh,
    /// For now nothing can be saved, for this reason. Facts stay in memory and
    /// every append tries again, except after [`StoreError::Newer`].
    ReadOnly(StoreError),
    /// The end held an unfinished record, as a power cut leaves it; it was left
    /// out, and cut off if the journal is open to write.
    Trimmed {
        /// Length of what was left out, in bytes.
        bytes: usize,
        /// Copy of the file as it was, if the piece may once have been whole.
        kept: Option<PathBuf>,
    },
    /// Pieces of the file were damaged. Every sound record is kept.
    Damaged {
        /// How many pieces.
        pieces: usize,
        /// Copy of the file as it was; `None` if opened to read.
        kept: Option<PathBuf>,
    },
    /// So many facts are of kinds that this program does not know. They stay.
    Unknown(usize),
    /// Others could read the journal; they no longer can.
    Tightened,
    /// Others can read the journal, and the file system does not let us change
    /// that.
    Exposed,
    /// The file system has no locks: two instances at once are kept apart only
    /// by looking before each append.
    Unlocked,
}

/// What opening found and did, in order; empty if all was well.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// What happened.
    pub notices: Vec<Notice>,
}

impl Opened {
    /// Whether there was no journal yet.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        self.notices.contains(&Notice::Fresh)
    }

    /// Why nothing can be saved for now; `None` if it can.
    #[must_use]
    pub fn read_only(&self) -> Option<&StoreError> {
        self.notices.iter().find_map(|notice| match notice {
            Notice::ReadOnly(error) => Some(error),
            _ => None,
        })
    }
}
