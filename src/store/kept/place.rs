//! The folder at a path: looked for again before each operation.
//!
//! An open folder stays open when it is renamed or removed. What would be kept
//! there then, nobody finds after a restart. So each operation first looks
//! whether the path still names the folder that is open. If not, the one that is
//! there now is opened, as at the start, but never made: whoever moved it away may
//! bring it back. Until then the store is away.
//!
//! What this is not: the files in a folder (that is `folder`). To extend: nothing
//! is expected here.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rustix::fs::Stat;

use super::error::Failed;
use super::folder::Folder;
use super::piece::Id;
use super::secret::Name;
use crate::store::private_file::Error;

/// A folder by its path.
pub(super) struct Place {
    path: PathBuf,
    open: Mutex<Opened>,
}

/// The folder that was there last.
#[derive(Clone)]
struct Opened {
    folder: Arc<Folder>,
    /// Counts the folders that were there, one after the other.
    number: u64,
}

impl Place {
    /// Opens the folder, or makes it.
    pub(super) fn open(path: &Path) -> Result<Self, Error> {
        Folder::open(path).map(|folder| Self::of(path, folder))
    }

    /// Opens the folder; `None` if it could be made. Nothing is written.
    pub(super) fn look(path: &Path) -> Result<Option<Self>, Error> {
        Ok(Folder::look(path)?.map(|folder| Self::of(path, folder)))
    }

    fn of(path: &Path, folder: Folder) -> Self {
        // Without a last slash, which would follow a link.
        let path = path.components().collect();
        Self { path, open: Mutex::new(Opened { folder: Arc::new(folder), number: 0 }) }
    }

    /// The folder that is there now.
    fn now(&self) -> io::Result<Opened> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        // While it is open, no other has its number.
        let one = |stat: Stat| (stat.st_dev, stat.st_ino);
        if rustix::fs::lstat(&self.path).map(one) != open.folder.stat().map(one) {
            let folder = Folder::reopen(&self.path).map_err(|_| io::ErrorKind::WouldBlock)?;
            *open = Opened { folder: Arc::new(folder), number: open.number + 1 };
        }
        Ok(open.clone())
    }

    /// Runs what waits for the disk where it may wait. Answers the folder's number,
    /// too.
    pub(super) async fn run<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Folder, u64) -> io::Result<Result<T, Failed>> + Send + 'static,
    ) -> Result<(T, u64), Failed> {
        let place = Arc::clone(self);
        let work = move || {
            let Opened { folder, number } = place.now()?;
            work(&folder, number).map(|done| done.map(|done| (done, number)))
        };
        match tokio::task::spawn_blocking(work).await {
            Ok(Ok(done)) => done,
            Ok(Err(error)) if error.kind() == io::ErrorKind::WouldBlock => Err(Failed::Away),
            Ok(Err(error)) => Err(Failed::from_io(&error)),
            Err(_) => Err(Failed::Broken),
        }
    }
}

/// Whether what was known under a name, a piece in the folder of that number, is
/// in this folder, too.
pub(super) fn is_known(folder: &Folder, number: u64, name: Name, known: Option<(u64, Id)>) -> io::Result<bool> {
    match known.filter(|(other, _)| *other != number) {
        Some((_, id)) => Ok(folder.load(name)?.iter().any(|piece| piece.id == id)),
        None => Ok(true),
    }
}
