//! What visitors asked a house to keep, until they come back with their code.
//!
//! One interface over memory, a local folder and `PostgreSQL`: [`Store`]. What is
//! stored is sealed with a key made of the code; the code itself is never
//! stored. A visitor's session holds a [`Kept`], which takes facts and saves
//! them as pieces; hosts of one house may write the same visitor's pieces at
//! the same time, since pieces are only added, or replaced by one that holds
//! the same.
//!
//! | Place | What is there |
//! | --- | --- |
//! | `visitor` | one visitor's record: begin, resume, save, delete |
//! | `secret`, `piece` | names, keys, sealing |
//! | `memory`, `folder`, `postgres` | the three places |
//! | `place` | the folder that is at a path now |
//! | `record` | the bytes of a folder's files |
//! | `calendar` | when a host's own clock is believed |
//! | `attempts` | guessing codes is slow |
//! | `error` | what can go wrong |
//!
//! What this is not: progress (a fold over the facts, elsewhere), or the
//! words of codes (`learn::code`). Days are counted since 1970-01-01; nothing
//! here reads a clock but to know how long a database may take.
//!
//! To extend: another place is a module, a variant in `Place`, and an arm in each
//! operation; `tests/kept` holds it to what they promise.

mod attempts;
mod calendar;
mod error;
mod folder;
mod memory;
mod piece;
mod place;
mod postgres;
mod record;
mod secret;
#[cfg(test)]
mod tests;
mod visitor;

use std::fmt;
use std::path::Path;
use std::sync::Arc;

pub use attempts::{Attempts, source_of};
pub use error::{Failed, Setup};
pub use piece::{Id, Piece};
pub use secret::{Name, SECRET, Secret};
pub use visitor::Kept;

/// Bytes that are kept under one code, at most.
pub const MAX_BYTES: usize = 4 << 20;
/// Pieces that are kept under one code, at most.
pub const MAX_PIECES: usize = 2000;

/// Connections of one host to its database. Each commits one piece after the
/// other; what waits for the disk in one does not hold up the others.
const CONNECTIONS: usize = 4;

/// Where it is kept. A copy is the same store.
#[derive(Clone)]
pub struct Store(Place);

#[derive(Clone)]
enum Place {
    Memory(Arc<memory::Memory>),
    Folder(Arc<place::Place>),
    /// One connection for each part of the names.
    Postgres(Arc<[postgres::Postgres]>),
}

/// The connection for a name: always the same, so that what is done to one
/// learner's pieces keeps its order.
fn part(connections: &[postgres::Postgres], name: Name) -> &postgres::Postgres {
    &connections[usize::from(name.0[0]) % connections.len()]
}

impl Store {
    /// In memory: at most so many bytes in all, gone with the process.
    #[must_use]
    pub fn memory(limit: usize) -> Self {
        Self(Place::Memory(Arc::new(memory::Memory::new(limit))))
    }

    /// In a folder of this host, made if it is not there. Other processes of the
    /// host may share it. Should the path name another folder later, that one is
    /// used; should it name none that can be, the store is away.
    ///
    /// # Errors
    /// If it is a link, is not private to this user, or cannot be used.
    pub fn folder(path: &Path) -> Result<Self, Setup> {
        Ok(Self(Place::Folder(Arc::new(place::Place::open(path)?))))
    }

    /// The same, but nothing is made: `None` if the folder is not there and could
    /// be.
    ///
    /// # Errors
    /// As for [`Store::folder`].
    pub fn folder_if_there(path: &Path) -> Result<Option<Self>, Setup> {
        Ok(place::Place::look(path)?.map(|folder| Self(Place::Folder(Arc::new(folder)))))
    }

    /// In `PostgreSQL`, which hosts of one house share: `postgresql://USER@HOST/DATABASE`
    /// or `host=/run/postgresql dbname=DATABASE`. TLS is not offered: use a Unix
    /// socket or a private network. Nothing is connected yet; see [`Store::ready`].
    ///
    /// # Errors
    /// If the address cannot be read, or asks for TLS.
    pub fn postgres(url: &str) -> Result<Self, Setup> {
        let connections = (0..CONNECTIONS).map(|_| postgres::Postgres::new(url)).collect::<Result<Vec<_>, _>>()?;
        Ok(Self(Place::Postgres(connections.into())))
    }

    /// Whether the store answers now.
    ///
    /// # Errors
    /// Why not.
    pub async fn ready(&self) -> Result<(), Failed> {
        self.load(Name([0; 32])).await.map(drop)
    }

    /// Whether everything is there that it needs to answer; what is not, such as a
    /// database's tables, is made when it is first used, not now.
    ///
    /// # Errors
    /// Why that is not known now.
    pub async fn is_whole(&self) -> Result<bool, Failed> {
        match &self.0 {
            Place::Memory(_) | Place::Folder(_) => self.ready().await.map(|()| true),
            Place::Postgres(postgres) => postgres[0].is_whole().await,
        }
    }

    /// The pieces under a name, in any order; none if there is no such name, or
    /// it was deleted.
    ///
    /// # Errors
    /// Why that is not known now.
    pub async fn load(&self, name: Name) -> Result<Vec<Piece>, Failed> {
        self.load_at(name).await.map(|(pieces, _)| pieces)
    }

    /// The same, and the number of the folder where they are; elsewhere 0.
    async fn load_at(&self, name: Name) -> Result<(Vec<Piece>, u64), Failed> {
        Ok(match &self.0 {
            Place::Memory(memory) => (memory.load(name)?, 0),
            Place::Folder(folder) => folder.run(move |folder, _| folder.load(name).map(Ok)).await?,
            Place::Postgres(postgres) => (part(postgres, name).load(name).await?, 0),
        })
    }

    /// Whether a piece that was stored in the folder of that number is where this
    /// store keeps things now.
    async fn has(&self, name: Name, known: (u64, Id)) -> Result<bool, Failed> {
        let Place::Folder(folder) = &self.0 else { return Ok(true) };
        let there = move |folder: &folder::Folder, number| place::is_known(folder, number, name, Some(known)).map(Ok);
        folder.run(there).await.map(|(there, _)| there)
    }

    /// Adds a piece, until the end of that day at least. When this returns `Ok`
    /// it is stored for good; a piece that is there already is not doubled.
    ///
    /// # Errors
    /// [`Failed::Gone`] if the name was deleted, [`Failed::Enough`] if there is
    /// as much under it as can be, [`Failed::Full`] if there is no room at all.
    /// With any other error it may be stored or not: add the same piece again.
    pub async fn add(&self, name: Name, piece: &Piece, until_day: u32) -> Result<(), Failed> {
        self.replace(name, piece, &[], until_day).await
    }

    /// Adds a piece that holds what those with the ids `old` hold, and removes
    /// exactly these. Nothing is lost whenever it stops; where it cannot be done
    /// in one step, both may be there for a while.
    ///
    /// # Errors
    /// As for [`Store::add`].
    pub async fn replace(&self, name: Name, new: &Piece, old: &[Id], until_day: u32) -> Result<(), Failed> {
        self.go_on(name, new, old, until_day, None).await.map(drop)
    }

    /// The same; [`Failed::Gone`] also if another folder is there than the one of
    /// that number, and the piece that was stored there is not in it. Answers the
    /// number of the folder that took it.
    async fn go_on(
        &self,
        name: Name,
        new: &Piece,
        old: &[Id],
        until_day: u32,
        known: Option<(u64, Id)>,
    ) -> Result<u64, Failed> {
        match &self.0 {
            Place::Memory(memory) => memory.replace(name, new, old, until_day)?,
            Place::Folder(folder) => {
                let (new, old) = (new.clone(), old.to_vec());
                let add = move |folder: &folder::Folder, number| {
                    if !place::is_known(folder, number, name, known)? {
                        return Ok(Err(Failed::Gone));
                    }
                    folder.replace(name, &new, &old, until_day)
                };
                return folder.run(add).await.map(|((), number)| number);
            }
            Place::Postgres(postgres) => part(postgres, name).replace(name, new, old, until_day).await?,
        }
        Ok(0)
    }

    /// Deletes a name for good: its pieces are gone, and none can be added, also
    /// by another host, until that day is over at least.
    ///
    /// # Errors
    /// It may be deleted or not: try again.
    pub async fn delete(&self, name: Name, until_day: u32) -> Result<(), Failed> {
        match &self.0 {
            Place::Memory(memory) => memory.delete(name, until_day),
            Place::Folder(folder) => {
                folder.run(move |folder, _| folder.delete(name, until_day).map(Ok)).await.map(|((), _)| ())
            }
            Place::Postgres(postgres) => part(postgres, name).delete(name, until_day).await,
        }
    }

    /// The last day of what is kept for so many days from now on. `today` is what
    /// this host's clock says: a database has a date of its own, which all hosts
    /// share, and a folder remembers whether the clock went back.
    ///
    /// # Errors
    /// Why that is not known now.
    pub async fn until(&self, today: u32, days: u32) -> Result<u32, Failed> {
        let today = match &self.0 {
            Place::Memory(memory) => memory.today(today),
            Place::Folder(folder) => folder.run(move |folder, _| Ok(Ok(folder.today(today)))).await?.0,
            Place::Postgres(postgres) => postgres[0].today().await?,
        };
        Ok(today.saturating_add(days))
    }

    /// Removes the names whose last day is over, the deleted included, if this
    /// host's clock, which says `today`, can be believed: a database's date has to
    /// agree that they are over, and where no database is, a clock that leaps is
    /// in doubt for some days. Returns how many.
    ///
    /// # Errors
    /// What remains goes next time.
    pub async fn expire(&self, today: u32) -> Result<u64, Failed> {
        let believed = match &self.0 {
            Place::Memory(memory) => memory.look_at_clock(today),
            Place::Folder(folder) => folder.run(move |folder, _| folder.look_at_clock(today).map(Ok)).await?.0,
            Place::Postgres(postgres) => Some(postgres[0].today().await?.min(today)),
        };
        match believed {
            Some(today) => self.remove_before(today).await,
            None => Ok(0),
        }
    }

    /// Removes the names whose last day is before this one, whatever any clock
    /// says: for whoever is sure. Returns how many.
    ///
    /// # Errors
    /// What remains goes next time.
    pub async fn remove_before(&self, day: u32) -> Result<u64, Failed> {
        match &self.0 {
            Place::Memory(memory) => memory.remove_before(day),
            Place::Folder(folder) => {
                folder.run(move |folder, _| folder.remove_before(day).map(Ok)).await.map(|(removed, _)| removed)
            }
            Place::Postgres(postgres) => postgres[0].remove_before(day).await,
        }
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            Place::Memory(_) => "Store in memory",
            Place::Folder(_) => "Store in a folder",
            Place::Postgres(_) => "Store in PostgreSQL",
        })
    }
}
