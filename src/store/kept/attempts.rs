//! How often codes may be tried: against guessing.
//!
//! [`Attempts`] counts the tries of the last minute, of each source and in all,
//! by the time handed in. A code has 56 bits: with 10,000 codes in use and 500
//! tries a minute in all, an even chance to hit any takes 19,000 years.
//!
//! Its memory is bounded: a fixed number of sources, each with as many times as
//! it may try. When all are in use by tries of the last minute, a new source is
//! refused; nobody is forgotten early, or many sources would buy one more tries.
//!
//! What this is not: who a source is; [`source_of`] makes one of an address, and
//! it is forgotten at the first try of anybody after its own are a minute old. To extend: another bound is
//! checked in [`Attempts::allow`] before anything is counted.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

/// How long a try counts.
const SPAN: Duration = Duration::from_secs(60);

/// Where tries come from: an IPv4 address, or the first 64 bits of an IPv6 one,
/// which is what one household or host has.
#[must_use]
pub fn source_of(address: IpAddr) -> u64 {
    match address.to_canonical() {
        IpAddr::V4(address) => u64::from(address.to_bits()),
        IpAddr::V6(address) => (address.to_bits() >> 64) as u64,
    }
}

/// The tries of the last minute.
pub struct Attempts {
    per_source: usize,
    sources: usize,
    in_all: usize,
    by_source: HashMap<u64, VecDeque<Duration>>,
    all: VecDeque<Duration>,
    latest: Duration,
}

impl Attempts {
    /// At most `per_source` tries a minute of one source and `in_all` of
    /// everybody; at most `sources` of them are known at once.
    #[must_use]
    pub fn new(per_source: usize, in_all: usize, sources: usize) -> Self {
        Self { per_source, sources, in_all, by_source: HashMap::new(), all: VecDeque::new(), latest: Duration::ZERO }
    }

    /// Whether `source` may try now; a try that may be made counts. `now` is the
    /// time since any fixed moment; should it go backwards, it stands still.
    pub fn allow(&mut self, source: u64, now: Duration) -> bool {
        self.latest = self.latest.max(now);
        let now = self.latest;
        if expire(&mut self.all, now) {
            self.by_source.retain(|_, tries| {
                expire(tries, now);
                !tries.is_empty()
            });
        }
        if self.all.len() >= self.in_all || self.per_source == 0 {
            return false;
        }
        if !self.by_source.contains_key(&source) && self.by_source.len() >= self.sources {
            return false;
        }
        let tries = self.by_source.entry(source).or_default();
        if tries.len() >= self.per_source {
            return false;
        }
        tries.push_back(now);
        self.all.push_back(now);
        true
    }
}

/// Forgets tries that are a minute old. Returns whether there were any.
fn expire(tries: &mut VecDeque<Duration>, now: Duration) -> bool {
    let before = tries.len();
    while tries.front().is_some_and(|at| now.saturating_sub(*at) >= SPAN) {
        tries.pop_front();
    }
    tries.len() < before
}

impl fmt::Debug for Attempts {
    /// Numbers only: sources are addresses.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempts").field("tries", &self.all.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn a_source_waits_and_others_do_not() {
        let mut attempts = Attempts::new(2, 100, 10);
        assert!(attempts.allow(1, at(0)) && attempts.allow(1, at(30)));
        assert!(!attempts.allow(1, at(59)));
        assert!(attempts.allow(2, at(59)));
        assert!(attempts.allow(1, at(60)));
        assert!(!attempts.allow(1, at(89)) && attempts.allow(1, at(90)));
    }

    #[test]
    fn all_together_wait() {
        let mut attempts = Attempts::new(10, 3, 10);
        assert!((0..3).all(|source| attempts.allow(source, at(5))));
        assert!(!attempts.allow(9, at(64)));
        assert!(attempts.allow(9, at(65)));
    }

    #[test]
    fn when_all_places_are_taken_a_new_source_is_refused_and_no_old_one_forgotten() {
        let mut attempts = Attempts::new(1, 100, 3);
        assert!((0..3).all(|source| attempts.allow(source, at(source))));
        assert!(!attempts.allow(7, at(59)));
        assert!(!attempts.allow(0, at(59)), "still known");
        assert!(attempts.allow(7, at(60)), "in the place of the oldest");
        assert!(!attempts.allow(1, at(60)));
        assert_eq!(attempts.by_source.len(), 3);
        assert!(attempts.allow(7, at(500)));
        assert_eq!(attempts.by_source.len(), 1, "addresses are not kept");
    }

    #[test]
    fn a_clock_that_goes_back_gives_nothing() {
        let mut attempts = Attempts::new(1, 100, 3);
        assert!(attempts.allow(1, at(100)));
        assert!(!attempts.allow(1, at(0)) && !attempts.allow(1, at(159)) && attempts.allow(1, at(160)));
    }

    #[test]
    fn a_source_is_an_address_or_a_network() {
        let source = |text: &str| source_of(text.parse().unwrap());
        assert_eq!(source("2001:db8::1"), source("2001:db8::ffff:2"));
        assert_ne!(source("2001:db8::1"), source("2001:db8:0:1::1"));
        assert_eq!(source("192.0.2.1"), source("::ffff:192.0.2.1"));
        assert_ne!(source("192.0.2.1"), source("192.0.2.2"));
    }

    proptest! {
        /// In no minute are there more tries than may be, and memory is bounded.
        #[test]
        fn never_more_than_may_be(tries in proptest::collection::vec((0_u64..6, 0_u64..40), 1..300)) {
            let mut attempts = Attempts::new(3, 8, 4);
            let mut now = 0;
            let mut made: Vec<(u64, u64)> = Vec::new();
            for (source, wait) in tries {
                now += wait / 4;
                if attempts.allow(source, at(now)) {
                    made.push((source, now));
                }
                let minute: Vec<_> = made.iter().filter(|(_, at)| now - at < 60).collect();
                prop_assert!(minute.len() <= 8);
                prop_assert!((0..6).all(|source| minute.iter().filter(|try_| try_.0 == source).count() <= 3));
                prop_assert!(attempts.by_source.len() <= 4 && attempts.all.len() <= 8);
            }
        }
    }
}
