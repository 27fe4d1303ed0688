//! The learner's journal: one file of facts, to which lines are only added,
//! but for words that she takes back or writes anew: those leave it.
//!
//! A [`Journal`] is opened once and held for as long as the program runs. A
//! fact counts as saved when [`Journal::append`] returns `Ok`: its line is then
//! on the disk. If saving fails, the fact stays in memory, `unsaved` counts it,
//! and every later append tries it again first.
//!
//! | Place | What is there |
//! | --- | --- |
//! | `format`, `scan` | the text of a journal, and reading it from any bytes |
//! | `merge` | two journals into one |
//! | `disk`, `folder` | the only system calls, each of which tests can make fail |
//! | `hold` | folder, lock, temporaries, copies of what was damaged |
//! | `settle` | opening: what is done about what is found |
//! | `transfer` | export, import |
//! | `erase` | words taken back leave file and copies |
//! | `forget` | removal of every trace |
//! | `opened`, `error` | what is found, what can go wrong |
//!
//! What this is not: progress. What the facts amount to is computed from
//! [`Journal::records`] elsewhere; here no fact is looked into but
//! those about a reflection, in `erase`.
//!
//! To extend: what must be true after every step is in `tests`: each system
//! call failing, each byte altered, each length cut. A new step goes through
//! `disk` or `folder`, so that those tests find it.

mod disk;
mod erase;
mod error;
mod folder;
mod forget;
mod format;
mod hold;
mod merge;
mod opened;
mod scan;
mod settle;
#[cfg(test)]
mod tests;
mod transfer;

use std::ffi::OsString;
use std::fmt;
use std::fs::File;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::{Path, PathBuf};

pub use error::StoreError;
pub use forget::forget;
pub use format::{Line, MAX_FILE, MAX_LINE};
pub use merge::merge;
pub use opened::{Access, Notice, Opened};
pub use transfer::Imported;

use crate::learn::fact::{Fact, Record};
use hold::Hold;

/// Where the journal is unless the learner says otherwise:
/// `$XDG_STATE_HOME/article26/progress`, else
/// `~/.local/state/article26/progress`. `None` if there is no home.
///
/// `env` answers for an environment variable. Relative paths in it are left
/// aside, as the base directory specification asks.
pub fn default_path(env: &dyn Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let folder = |name| env(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let state = folder("XDG_STATE_HOME").or_else(|| Some(folder("HOME")?.join(".local/state")))?;
    Some(state.join("article26").join("progress"))
}

/// Facts, in order, and the file they are kept in. See the module.
pub struct Journal {
    /// `None`: in memory only.
    path: Option<PathBuf>,
    /// Why nothing will ever be written through this value.
    closed: Option<StoreError>,
    origin: u64,
    /// Everything known, in order; the last `unsaved` are not on the disk.
    lines: Vec<Line>,
    /// What of it this program understands.
    records: Vec<Record>,
    unsaved: usize,
    /// Whether the file was ever there. If it then vanishes it is not made
    /// again behind the back of whoever removed it.
    seen: bool,
    /// Whether the file may hold lines that never reached the disk: writing
    /// them failed, and so did taking them back.
    suspect: bool,
    /// Whether the file has to be replaced by what is in memory: it holds words
    /// that were taken back or written anew, or it is suspect.
    stale: bool,
    hold: Option<Hold>,
    tail: Option<Tail>,
    notices: Vec<Notice>,
}

impl Journal {
    /// Opens the journal at `path`, mending what a crash or a bad disk left.
    ///
    /// Where writing is impossible for now (locked by another instance, disk
    /// full, read-only file system) the journal opens all the same, with
    /// [`Notice::ReadOnly`].
    ///
    /// # Errors
    /// If the path itself is wrong: [`StoreError::Symlink`], `NotFile`,
    /// `Foreign`, `TooLarge`. To read, also `Newer` and whatever the system says.
    pub fn open(path: &Path, access: Access) -> Result<(Self, Opened), StoreError> {
        let mut journal = Self::new(Some(path.to_owned()));
        match access {
            Access::Read => {
                journal.closed = Some(StoreError::ReadOnly { path: path.to_owned(), os: None });
                journal.view(path)?;
            }
            Access::Write => {
                if let Err(why) = journal.attach() {
                    if why.is_refusal() {
                        return Err(why);
                    }
                    match journal.view(path) {
                        Err(error) if error.is_refusal() => return Err(error),
                        // What is wrong with writing says it better.
                        _ => journal.notices.push(Notice::ReadOnly(why)),
                    }
                } else if journal.stale {
                    let _ = journal.save().map_err(|why| journal.notices.push(Notice::ReadOnly(why)));
                }
            }
        }
        let notices = journal.take_notices();
        Ok((journal, Opened { notices }))
    }

    /// The journal at `path` as it is now, to look at. A missing one is empty,
    /// with [`Notice::Fresh`].
    ///
    /// # Errors
    /// Whatever keeps it from being read, see [`StoreError`].
    pub fn read(path: &Path) -> Result<(Self, Opened), StoreError> {
        Self::open(path, Access::Read)
    }

    /// A journal that never touches a file: appending always succeeds, and
    /// with the value everything is gone.
    #[must_use]
    pub fn memory() -> Self {
        Self::new(None)
    }

    fn new(path: Option<PathBuf>) -> Self {
        Self {
            path,
            closed: None,
            origin: random(),
            lines: Vec::new(),
            records: Vec::new(),
            unsaved: 0,
            seen: false,
            suspect: false,
            stale: false,
            hold: None,
            tail: None,
            notices: Vec::new(),
        }
    }

    /// What is known, in order, the unsaved included. Facts of kinds that this
    /// program does not know are not among them.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// Every record as it is written, the unknown included, in order.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The journal's random name.
    #[must_use]
    pub fn origin(&self) -> u64 {
        self.origin
    }

    /// The file; `None` if in memory only.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// How many facts are in memory but not in the file. Always 0 for a journal
    /// that is in memory only, since that promises nothing.
    #[must_use]
    pub fn unsaved(&self) -> usize {
        self.unsaved
    }

    /// What happened since opening, or since this was last called.
    pub fn take_notices(&mut self) -> Vec<Notice> {
        std::mem::take(&mut self.notices)
    }

    /// Adds a fact, of `minute` minutes since 1970-01-01 UTC (0 if unknown),
    /// and returns it once it is on the disk, with everything unsaved before it.
    /// What it supersedes is then no longer in the file: earlier words of the
    /// place of a `Kept` or `Dropped`. For a `Dropped`, copies of damaged
    /// journals (`.corrupt-1` and so on) are removed, too, since they may
    /// hold the words; exports are the learner's own and stay.
    ///
    /// # Errors
    /// The fact then stays in memory, in `records`, and is tried again by every
    /// later append; until it is saved its number may still change. Only a fact
    /// too long for a line ([`StoreError::TooLarge`] with [`MAX_LINE`]) is not
    /// taken at all.
    pub fn append(&mut self, fact: Fact, minute: u64) -> Result<Record, StoreError> {
        let Some(text) = format::fact_text(&fact) else {
            let path = self.path.clone().unwrap_or_default();
            return Err(StoreError::TooLarge { path, limit: MAX_LINE as u64 });
        };
        let (number, origin) = (self.next_number(), self.origin);
        self.lines.push(Line { number, origin, minute, text });
        self.records.push(Record { number, origin, minute, fact: fact.clone() });
        self.unsaved += 1;
        if matches!(fact, Fact::Kept { .. } | Fact::Dropped { .. }) {
            self.leave_out();
        }
        self.save()?;
        // Saving may have found lines of another instance, and moved ours.
        let number = self.lines.last().map_or(number, |line| line.number);
        Ok(Record { number, origin: self.origin, minute, fact })
    }

    /// Tries once more to save what is unsaved.
    ///
    /// # Errors
    /// Why that failed; nothing is lost.
    pub fn save(&mut self) -> Result<(), StoreError> {
        if self.path.is_none() {
            self.unsaved = 0;
            self.stale = false;
            return Ok(());
        }
        self.reach()?;
        let new = &self.lines[self.lines.len() - self.unsaved..];
        self.clear_for(new)?;
        if self.stale {
            self.renew(None)?;
        } else if !new.is_empty() {
            let mut bytes = Vec::new();
            for line in new {
                line.write(self.origin, &mut bytes);
            }
            self.write(&bytes, self.lines.len())?;
        }
        self.unsaved = 0;
        Ok(())
    }

    /// Makes sure that the file is open, is still the one at its path, and
    /// holds what we know it to hold.
    fn reach(&mut self) -> Result<(), StoreError> {
        if let Some(why) = &self.closed {
            return Err(why.clone());
        }
        let (Some(hold), Some(tail)) = (&self.hold, &self.tail) else {
            return self.attach();
        };
        match hold.folder.fail(&hold.name, hold.folder.look(&hold.name))? {
            Some(now) if now.file == tail.identity && now.length == tail.length && !self.suspect => Ok(()),
            // Another instance, a synchronising program or an editor was here.
            _ => self.attach(),
        }
    }

    /// Appends whole lines to the file, which then has `lines`, and waits until they are on the disk. If
    /// that fails, takes back what was written.
    fn write(&mut self, bytes: &[u8], lines: usize) -> Result<(), StoreError> {
        let (Some(hold), Some(tail)) = (&self.hold, &mut self.tail) else {
            return Err(StoreError::Moved { path: self.path.clone().unwrap_or_default() });
        };
        let after = tail.length + bytes.len() as u64;
        if after > MAX_FILE || lines > format::MAX_RECORDS {
            return Err(StoreError::TooLarge { path: hold.path(), limit: MAX_FILE });
        }
        let written = disk::write(&mut tail.file, bytes).and_then(|()| disk::sync(&tail.file));
        if written.is_err() && disk::cut(&tail.file, tail.length).is_err() {
            // The lines may be in the file, yet not on the disk.
            self.suspect = true;
        }
        hold.folder.fail(&hold.name, written)?;
        tail.length = after;
        Ok(())
    }

    fn next_number(&self) -> u64 {
        self.lines.last().map_or(1, |line| line.number.saturating_add(1))
    }

    /// Takes over `lines`, all of them saved, as what is known.
    fn adopt(&mut self, lines: Vec<Line>) {
        self.records = lines.iter().filter_map(Line::record).collect();
        self.lines = lines;
        self.unsaved = 0;
    }
}

impl fmt::Debug for Journal {
    /// Numbers only: what a learner did belongs in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Journal")
            .field("records", &self.records.len())
            .field("unsaved", &self.unsaved)
            .finish_non_exhaustive()
    }
}

/// The open end of the file.
struct Tail {
    file: File,
    /// Which file it is, whatever its name.
    identity: (u64, u64),
    /// Up to where it holds whole lines that are on the disk.
    length: u64,
}

/// A random number, for names.
fn random() -> u64 {
    let mut bytes = [0; 8];
    let filled = rustix::rand::getrandom(&mut bytes, rustix::rand::GetRandomFlags::empty());
    if filled == Ok(bytes.len()) {
        return u64::from_ne_bytes(bytes);
    }
    // Too old a system; hash tables are given random keys on every system.
    RandomState::new().build_hasher().finish()
}
