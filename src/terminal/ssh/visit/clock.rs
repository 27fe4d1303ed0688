//! What is due in a visit, whatever she does: warnings, the attract screen, the
//! end, and what has to be saved or looked at again.
//!
//! To extend: another thing that is due in time is a time in [`Visit::due`] and
//! what is done about it in [`Visit::tick`].

use super::super::client::Wish;
use super::super::ending::End;
use super::super::house::Stage;
use super::super::keeping::Keeping;
use super::{AGAIN, FRAME, Visit};
use crate::app::Purpose;
use crate::app::message::{House as Told, Input};
use std::time::Duration;
use tokio::time::Instant;

/// Before the attract screen she is warned for so long.
const WARNING: Duration = Duration::from_secs(30);
/// Before her longest time is over she is warned for so long.
const LAST_MINUTES: Duration = Duration::from_secs(300);
/// How often a trainer's view looks for news.
const NEWS: Duration = Duration::from_secs(2);

impl Visit {
    pub(super) async fn staged(&mut self, stage: Stage) -> Option<End> {
        match stage {
            Stage::Open => None,
            Stage::Closing if self.attract.is_some() => Some(End::Closing),
            Stage::Closing => {
                self.save().await;
                self.say(Some("house-closing"));
                None
            }
            Stage::Closed => Some(End::Closing),
        }
    }

    /// Times of idleness: warning, attract screen, end.
    fn idle(&self) -> (Option<Instant>, Option<Instant>, Option<Instant>) {
        let settings = &self.house.settings;
        let seconds = |seconds: u32| (seconds > 0).then(|| Duration::from_secs(u64::from(seconds)));
        let trains = self.watched.is_some();
        let wants_to = matches!(self.client.wish, Wish::Trainer(_)) && self.seat.is_none();
        let attract = seconds(settings.attract_seconds).filter(|_| self.client.paints() && !trains && !wants_to);
        let close = seconds(settings.close_seconds).filter(|_| !trains);
        let first = [attract, close].into_iter().flatten().min();
        let begun = self.attract.is_none();
        let warn =
            first.filter(|_| begun && self.notice.is_none()).map(|first| first.saturating_sub(WARNING.min(first / 2)));
        let at = |after: Duration| self.last_key + after;
        (warn.map(at), attract.filter(|_| begun).map(at), close.map(at))
    }

    /// When her longest time is over, and when she is warned of it.
    fn longest(&self) -> (Option<Instant>, Option<Instant>) {
        let seconds = u64::from(self.house.settings.longest_seconds);
        if seconds == 0 {
            return (None, None);
        }
        let whole = Duration::from_secs(seconds);
        let warn = self.began + whole.saturating_sub(LAST_MINUTES.min(whole / 4));
        (Some(self.began + whole), Some(warn).filter(|_| self.notice.is_none() && self.attract.is_none()))
    }

    /// When something is due, whatever she does.
    pub(super) fn due(&self) -> Option<Instant> {
        let (warn, attract, close) = self.idle();
        let (longest, last) = self.longest();
        let decode = self.face.wait().map(|wait| Instant::now() + Duration::from_millis(wait));
        let waits = self.keeping.is_kept() && self.keeping.unsaved() > 0 && self.again.is_none();
        let soon = waits.then(|| self.last_key + AGAIN / 2);
        let news = self.watched.map(|_| Instant::now() + NEWS);
        let typed = (!self.pending.is_empty()).then(|| Instant::now() + FRAME);
        [warn, attract, close, longest, last, decode, self.attract, self.again, soon, self.look, news, typed]
            .into_iter()
            .flatten()
            .min()
    }

    /// Does what is due.
    pub(super) async fn tick(&mut self) -> Option<End> {
        let now = Instant::now();
        let passed = |at: Option<Instant>| at.is_some_and(|at| at <= now);
        let (warn, attract, close) = self.idle();
        let (longest, last) = self.longest();
        if passed(longest) {
            return Some(End::Longest);
        }
        if passed(close) {
            return Some(End::Idle);
        }
        if passed(self.look) {
            let stalled = self.line.stalled();
            if stalled.is_some_and(|stalled| stalled >= self.reply.patience) {
                return Some(End::Slow);
            }
            // A write that began to wait after the frame has its time, too.
            self.look = stalled.map(|stalled| now + self.reply.patience.saturating_sub(stalled));
        }
        if passed(attract) {
            self.reset().await;
        } else if passed(warn) {
            self.say(Some("house-idle"));
        } else if passed(last) {
            self.say(Some("house-longest"));
        }
        if passed(self.attract) {
            self.attract = Some(now + self.picture());
            let _ = self.face.update(Input::House(Told::Tick));
        }
        if passed(self.again)
            || self.keeping.is_kept()
                && self.keeping.unsaved() > 0
                && self.again.is_none()
                && now >= self.last_key + AGAIN / 2
        {
            self.save().await;
        }
        if self.watched.is_some() {
            self.news();
        }
        if self.face.wait().is_some() {
            let mut inputs = Vec::new();
            self.face.timeout(&mut inputs);
            self.pending.extend(inputs);
        }
        self.answer().await
    }

    fn picture(&self) -> Duration {
        Duration::from_secs(u64::from(self.house.settings.picture_seconds))
    }

    /// Forgets who was there, and shows the attract screen.
    async fn reset(&mut self) {
        self.save().await;
        if self.leaves() {
            // It may not be saved.
            return;
        }
        self.keeping = Keeping::default();
        self.seat = None;
        (self.notice, self.again, self.unsaved_told) = (None, None, false);
        let app = self.house.app(&self.client, Purpose::Attract, self.room.as_deref());
        self.face.restart(app);
        let effects = self.face.first_effects();
        let _ = self.carry_out(effects).await;
        self.attract = Some(Instant::now() + self.picture());
    }
}
