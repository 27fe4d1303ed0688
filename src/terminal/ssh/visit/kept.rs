//! What a visit asks of the store: to keep, bring back, save, delete.
//!
//! A store may take its time; who asks to leave at once does not wait for it.
//! What waits for a store is large, and in a box: visits that use none do not
//! have room for it.
//! To extend: whatever is awaited of a store goes through [`unless_she_leaves`].

use super::super::face::Ahead;
use super::super::guest::Inbox;
use super::{AGAIN, Visit};
use crate::app::message::{House as Told, Input};
use crate::learn::code::Code;
use crate::learn::progress::Progress;
use crate::store::kept::Failed;
use tokio::time::Instant;

impl Visit {
    /// Keeps it all under a new code.
    pub(super) async fn keep(&mut self) -> Result<Code, &'static str> {
        // Each code that is deleted leaves a mark for its days.
        if !self.house.may_try(self.source) {
            return Err("resume-wait");
        }
        let begun = Box::pin(self.keeping.begin(&self.house.vault));
        unless_she_leaves(&self.inbox, self.face.ahead(), begun).await.map_err(Failed::kind)
    }

    /// Brings back what is kept under a code.
    pub(super) async fn resume(&mut self, code: Code) -> Result<Box<Progress>, &'static str> {
        if !self.house.settings.codes {
            return Err("resume-unknown");
        }
        if !self.house.may_try(self.source) {
            return Err("resume-wait");
        }
        let resumed = Box::pin(self.keeping.resume(&self.house.vault, code));
        match unless_she_leaves(&self.inbox, self.face.ahead(), resumed).await {
            Ok(Some(progress)) => Ok(Box::new(progress)),
            Ok(None) => Err("resume-unknown"),
            Err(why) => Err(why.kind()),
        }
    }

    /// Deletes what is kept.
    pub(super) async fn forget(&mut self) -> Result<(), &'static str> {
        let deleted = Box::pin(self.keeping.delete());
        let deleted = unless_she_leaves(&self.inbox, self.face.ahead(), deleted).await;
        deleted.map_err(Failed::kind)
    }

    /// Saves what waits, and tells her how that went.
    pub(super) async fn save(&mut self) {
        let saved = Box::pin(self.keeping.save(&self.house.vault));
        match unless_she_leaves(&self.inbox, self.face.ahead(), saved).await {
            Ok(()) => {
                self.again = None;
                if std::mem::take(&mut self.unsaved_told) {
                    let _ = self.face.update(Input::Saved);
                }
            }
            Err(Failed::Gone) => {
                // Deleted on another visit: she learns that, and can take a new code.
                self.again = None;
                let _ = self.face.update(Input::House(Told::Forgotten(Ok(()))));
            }
            Err(why) => {
                self.unsaved_told = true;
                self.again = Some(Instant::now() + AGAIN);
                let _ = self.face.update(Input::Unsaved(why.kind(), self.keeping.unsaved()));
            }
        }
    }

    /// Whether she asks to leave at once, though that was not taken yet.
    pub(super) fn leaves(&self) -> bool {
        let ahead = self.face.ahead();
        self.inbox.holds(|waiting| ahead.leaves(&waiting.bytes))
    }
}

/// What a store answers. Who asks to leave at once does not wait for it: to her
/// it is away. What it did not do is done when she has left.
async fn unless_she_leaves<T>(
    inbox: &Inbox,
    ahead: Ahead,
    work: impl Future<Output = Result<T, Failed>>,
) -> Result<T, Failed> {
    tokio::select! {
        biased;
        done = work => done,
        () = inbox.until(|waiting| ahead.leaves(&waiting.bytes)) => Err(Failed::Away),
    }
}
