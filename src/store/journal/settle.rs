//! Opening a journal: what is done about what is found.
//!
//! What is sound stays, what is not is kept as a copy before anything is
//! replaced, and each step can fail without loss: then the file is as it was,
//! and the next append begins here again.
//!
//! What this is not: the judgement of the bytes, which is `scan`. To
//! extend: a new finding needs a [`Mend`] there and an arm here.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use super::disk::{self, Seen};
use super::erase::Last;
use super::error::StoreError;
use super::folder::{Folder, How};
use super::format::{self, Line, MAX_FILE};
use super::hold::Hold;
use super::scan::{self, Head, Mend, Scan};
use super::{Journal, Notice, Tail};

impl Journal {
    /// Takes hold of the journal's file, mends it, and reads it anew; facts not
    /// yet saved come after what it holds.
    pub(super) fn attach(&mut self) -> Result<(), StoreError> {
        let path = self.path.clone().unwrap_or_default();
        self.tail = None;
        let hold = match self.hold.take() {
            Some(hold) => hold,
            None => Hold::take(&path, !self.seen)?,
        };
        match self.settle(&hold) {
            Ok(tail) => {
                self.tail = Some(tail);
                self.hold = Some(hold);
                Ok(())
            }
            Err(error) => {
                match &error {
                    StoreError::Newer { .. } => self.closed = Some(error.clone()),
                    // The folder may be another by the time it comes back.
                    StoreError::Moved { .. } => {}
                    _ => self.hold = Some(hold),
                }
                Err(error)
            }
        }
    }

    fn settle(&mut self, hold: &Hold) -> Result<Tail, StoreError> {
        let (folder, name) = (&hold.folder, &hold.name);
        hold.sweep();
        let mut notices = Vec::new();
        if !hold.is_locked() && !self.seen {
            notices.push(Notice::Unlocked);
        }
        let mut file = match folder.open(name, How::Append) {
            Err(StoreError::Missing { .. }) if self.seen => {
                return Err(StoreError::Moved { path: hold.path() });
            }
            Err(StoreError::Missing { .. }) => {
                notices.push(Notice::Fresh);
                folder.open(name, How::New)?
            }
            other => other?,
        };
        let was = folder.fail(name, Seen::of(&file))?;
        if was.is_exposed() {
            notices.push(if disk::make_private(&file) { Notice::Tightened } else { Notice::Exposed });
        }
        let bytes = disk::read(&file, &hold.path())?;
        let scan = judge(&bytes, &hold.path())?;
        let (mut lines, mut mend) = (scan.lines, scan.mend);
        if self.suspect {
            let unsaved = &self.lines[self.lines.len() - self.unsaved..];
            lines.retain(|line| !unsaved.contains(line));
            // An end that only we can have left; the file is replaced anyway.
            mend = if mend == Mend::Rewrite { mend } else { Mend::Nothing };
        }
        let last = Last::of(&lines);
        let superseded = last.leave_out(&mut lines);
        self.stale = superseded || self.suspect;
        let mut length = bytes.len() as u64;
        let origin = match scan.head {
            Head::Ours(origin) => origin,
            // Nothing there yet, at most a piece of a first line.
            _ => self.origin,
        };
        let copy = || if superseded { Cow::Owned(last.purge(&bytes, origin)) } else { Cow::Borrowed(&bytes[..]) };
        match mend {
            _ if scan.head == Head::Empty => {
                let mut first = Vec::new();
                format::write_head(origin, &mut first);
                let begun = disk::cut(&file, 0)
                    .and_then(|()| disk::write(&mut file, &first))
                    .and_then(|()| disk::sync(&file))
                    .and_then(|()| folder.sync());
                folder.fail(name, begun)?;
                notices.extend(trimmed(&bytes, 0, None));
                length = first.len() as u64;
            }
            Mend::Nothing => {}
            Mend::End => {
                let ended = disk::write(&mut file, b"\n").and_then(|()| disk::sync(&file));
                folder.fail(name, ended)?;
                length += 1;
            }
            Mend::Cut { to, closed } => {
                let kept = if closed { Some(hold.keep(&copy())?) } else { None };
                length = to as u64;
                let ended = disk::cut(&file, length).and_then(|()| disk::sync(&file));
                folder.fail(name, ended)?;
                notices.extend(trimmed(&bytes, to, kept));
            }
            Mend::Rewrite => {
                if scan.damaged > 0 {
                    let kept = Some(hold.keep(&copy())?);
                    notices.push(Notice::Damaged { pieces: scan.damaged, kept });
                }
                let sound = format::write_all(origin, &lines);
                hold.replace(&sound, was.file, was.length)?;
                self.stale = false;
                length = sound.len() as u64;
                file = folder.open(name, How::Append)?;
            }
        }
        let identity = folder.fail(name, Seen::of(&file))?.file;
        self.seen = true;
        self.suspect = false;
        self.begin_with(origin, lines);
        notices.extend(self.unknown());
        self.notices.extend(notices);
        Ok(Tail { file, identity, length })
    }

    /// Reads the file as it is, changing nothing.
    pub(super) fn view(&mut self, path: &Path) -> Result<(), StoreError> {
        let opened = Folder::given(path).and_then(|(folder, name)| folder.open(&name, How::Read));
        let file = match opened {
            Err(StoreError::Missing { .. }) => {
                self.notices.push(Notice::Fresh);
                return Ok(());
            }
            other => other?,
        };
        let bytes = disk::read(&file, path)?;
        let scan = judge(&bytes, path)?;
        match scan.mend {
            Mend::Cut { to, .. } => self.notices.extend(trimmed(&bytes, to, None)),
            Mend::Rewrite => self.notices.push(Notice::Damaged { pieces: scan.damaged, kept: None }),
            Mend::Nothing | Mend::End => {}
        }
        if let Head::Ours(origin) = scan.head {
            self.begin_with(origin, scan.lines);
        }
        self.seen = true;
        self.notices.extend(self.unknown());
        Ok(())
    }

    /// Takes over what the file holds, and puts what is unsaved after it.
    fn begin_with(&mut self, origin: u64, lines: Vec<Line>) {
        let unsaved = self.lines.split_off(self.lines.len() - self.unsaved);
        self.origin = origin;
        self.adopt(lines);
        for Line { minute, text, .. } in unsaved {
            let line = Line { number: self.next_number(), origin, minute, text };
            self.records.extend(line.record());
            self.lines.push(line);
            self.unsaved += 1;
        }
        self.leave_out();
    }

    fn unknown(&self) -> Option<Notice> {
        let unknown = self.lines.len() - self.records.len();
        (unknown > 0).then_some(Notice::Unknown(unknown))
    }
}

/// What the bytes of the journal at `path` hold, if it is one that this
/// program may touch.
pub(super) fn judge(bytes: &[u8], path: &Path) -> Result<Scan, StoreError> {
    let scan = scan::scan(bytes);
    let path = || path.to_owned();
    match scan.head {
        Head::Newer(version) => Err(StoreError::Newer { path: path(), version }),
        Head::Foreign => Err(StoreError::Foreign { path: path() }),
        Head::TooMany => Err(StoreError::TooLarge { path: path(), limit: MAX_FILE }),
        Head::Empty | Head::Ours(_) => Ok(scan),
    }
}

fn trimmed(bytes: &[u8], to: usize, kept: Option<PathBuf>) -> Option<Notice> {
    (bytes.len() > to).then(|| Notice::Trimmed { bytes: bytes.len() - to, kept })
}
