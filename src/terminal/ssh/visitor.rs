//! The host of one visitor behind another server: what she asks to be kept goes
//! to the same store, and nothing else is written.
//!
//! To extend: nothing is expected here; a house with rooms is `house`.

use super::keeping::{Keeping, Vault};
use super::settings::Settings;
use crate::app::message::{Effect, House, Input};
use crate::store::kept::{Attempts, Failed, Secret, Store};
use crate::terminal::{Ending, Host, minute};
use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

/// A visitor and what is kept of her.
#[derive(Debug)]
pub struct Visitor {
    /// `None`: nothing is kept here.
    vault: Option<(Vault, Runtime)>,
    keeping: Keeping,
    attempts: Attempts,
    since: Instant,
    idle: Option<Duration>,
    days: u16,
    told: bool,
}

impl Visitor {
    /// A visitor whose progress can be kept there.
    ///
    /// # Errors
    /// When the system gives no way to wait for a store.
    pub fn new(place: Option<(Store, Secret)>, settings: &Settings) -> io::Result<Self> {
        let vault = match place {
            Some((store, secret)) => {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
                let vault = Vault {
                    store,
                    secret,
                    days: settings.code_days,
                    metrics: Arc::default(),
                    away: AtomicBool::new(true),
                };
                Some((vault, runtime))
            }
            None => None,
        };
        Ok(Self {
            vault,
            keeping: Keeping::default(),
            attempts: Attempts::new(settings.tries as usize, settings.tries_in_all as usize, 1),
            since: Instant::now(),
            idle: None,
            days: settings.code_days,
            told: false,
        })
    }

    /// The visit ends after so long without a key; `None`: it does not.
    pub fn wait(&mut self, idle: Option<Duration>) {
        self.idle = idle;
    }

    /// Removes from the store what is over. No server does it here, so those do
    /// who used it, when they have left.
    pub fn tidy(&self) {
        if let Some((vault, runtime)) = self.vault.as_ref().filter(|_| self.keeping.is_kept()) {
            // What remains goes when the next one leaves.
            let _ = runtime.block_on(vault.store.expire(super::keeping::today()));
        }
    }

    /// Saves what waits; what to tell her of it.
    fn save(&mut self) -> Option<Input> {
        let (vault, runtime) = self.vault.as_ref()?;
        match runtime.block_on(self.keeping.save(vault)) {
            Ok(()) => std::mem::take(&mut self.told).then_some(Input::Saved),
            Err(Failed::Gone) => Some(Input::House(House::Forgotten(Ok(())))),
            Err(why) => {
                self.told = true;
                Some(Input::Unsaved(why.kind(), self.keeping.unsaved()))
            }
        }
    }
}

impl Host for Visitor {
    fn carry_out(&mut self, effect: Effect, tell: &mut dyn FnMut(Input)) -> Option<Ending> {
        let told = match (effect, &self.vault) {
            (Effect::Quit, _) => return Some(Ending::Quit),
            (Effect::QuickExit, _) => return Some(Ending::Quick),
            (Effect::Record(fact), _) => {
                self.keeping.note(&fact, minute());
                if self.keeping.is_urgent() {
                    self.save().into_iter().for_each(tell);
                }
                return None;
            }
            (Effect::Keep, Some((vault, runtime))) => {
                House::Kept(runtime.block_on(self.keeping.begin(vault)).map_err(Failed::kind))
            }
            (Effect::Resume(code), Some((vault, runtime))) => {
                House::Resumed(if self.attempts.allow(0, self.since.elapsed()) {
                    match runtime.block_on(self.keeping.resume(vault, code)) {
                        Ok(Some(progress)) => Ok(Box::new(progress)),
                        Ok(None) => Err("resume-unknown"),
                        Err(why) => Err(why.kind()),
                    }
                } else {
                    Err("resume-wait")
                })
            }
            (Effect::Forget, Some((_, runtime))) => {
                House::Forgotten(runtime.block_on(self.keeping.delete()).map_err(Failed::kind))
            }
            (Effect::Unlock(_), _) => House::Unlocked(Err("unlock-wrong")),
            // Not offered where nothing is kept, and no disk here is hers.
            (Effect::Keep | Effect::Resume(_) | Effect::Forget | Effect::File { .. }, _) => return None,
        };
        tell(Input::House(told));
        None
    }

    fn keeps(&self) -> bool {
        self.keeping.is_kept() && self.keeping.unsaved() == 0
    }

    fn idle(&self) -> Option<Duration> {
        self.idle
    }

    fn farewell(&mut self, idle: bool) -> Option<(&'static str, u16)> {
        let _ = self.save();
        let id = match (idle, self.keeps()) {
            (true, _) => "end-idle",
            (false, true) => "end-goodbye-code",
            (false, false) => "end-goodbye",
        };
        Some((id, self.days))
    }
}
