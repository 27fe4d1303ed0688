//! Who may come in: limits before and after login, in all and for each source.
//!
//! Before login a stranger costs memory and time and has given nothing, so few
//! may be there at once; others wait outside for a moment, when a class connects
//! at the same time. A place that is free goes to the source that has fewest
//! connections, here and outside; where none is, the source that has most gives
//! up its oldest. So one honest visitor is not in line behind hundreds of one
//! source. To extend: another limit is a count in [`Book`].

use super::settings::Settings;
use super::wire::Line;
use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{Semaphore, SemaphorePermit, oneshot};

/// How long a connection waits outside.
const OUTSIDE: Duration = Duration::from_secs(5);
/// Most connections that wait outside, in all and from one source.
const MOST_OUTSIDE: (usize, usize) = (512, 128);
/// Most connections that were turned away and hang up in their own time.
const MOST_FAREWELLS: usize = 64;
/// How long a connection before login is left in peace though others wait.
const PEACE: Duration = Duration::from_secs(1);

/// Where somebody comes from: an IPv4 address, or 64 bits of an IPv6 address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Source(u128);

impl Source {
    /// The source of an address.
    pub fn of(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(four) => Self(four.to_ipv6_mapped().to_bits()),
            IpAddr::V6(six) => Self(Ipv6Addr::to_bits(six) & !u128::from(u64::MAX)),
        }
    }

    /// The source that a balancer names in the first line of the PROXY protocol,
    /// version 1; `None` when the line is none.
    pub fn of_proxy(line: &str) -> Option<Self> {
        let mut words = line.trim_end_matches('\r').split(' ');
        let (Some("PROXY"), Some("TCP4" | "TCP6")) = (words.next(), words.next()) else { return None };
        words.next()?.parse().ok().map(Self::of)
    }

    /// The same as limits of the store know it.
    #[allow(clippy::cast_possible_truncation, reason = "one half or the other")]
    pub fn number(self) -> u64 {
        let network = (self.0 >> 64) as u64;
        if network == 0 { self.0 as u64 } else { network }
    }
}

#[derive(Debug)]
struct Login {
    number: u64,
    source: Source,
    since: Instant,
    line: Arc<Line>,
    cut: bool,
}

/// Somebody outside; told when there is a place.
#[derive(Debug)]
struct Waiter {
    login: Login,
    tell: oneshot::Sender<()>,
}

#[derive(Debug)]
struct Book {
    limits: (usize, usize),
    number: u64,
    logins: Vec<Login>,
    /// In the order in which they came.
    outside: Vec<Waiter>,
    visits: HashMap<Source, usize>,
    all_visits: usize,
}

/// The door of a house.
#[derive(Debug)]
pub struct Door {
    sessions: (usize, usize),
    farewells: Semaphore,
    book: Mutex<Book>,
}

/// Why somebody does not come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Full {
    /// All places are taken.
    House,
    /// All places of this source are.
    Source,
}

impl Door {
    /// A door with these limits.
    pub fn new(settings: &Settings) -> Arc<Self> {
        Arc::new(Self {
            sessions: (settings.sessions, settings.sessions_per_source),
            farewells: Semaphore::new(MOST_FAREWELLS),
            book: Mutex::new(Book {
                limits: (settings.logins, settings.logins_per_source),
                number: 0,
                logins: Vec::new(),
                outside: Vec::new(),
                visits: HashMap::new(),
                all_visits: 0,
            }),
        })
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many visit.
    pub fn visits(&self) -> usize {
        self.book().all_visits
    }

    /// The number of whoever came last.
    pub fn last(&self) -> u64 {
        self.book().number
    }

    /// Whether anybody is there: who visits, who is before login, who was turned
    /// away.
    pub fn is_busy(&self) -> bool {
        self.holds(u64::MAX) || self.farewells.available_permits() < MOST_FAREWELLS
    }

    /// Whether anybody visits, or is before login who came up to this number.
    pub fn holds(&self, last: u64) -> bool {
        let book = self.book();
        let mut before = book.logins.iter().chain(book.outside.iter().map(|waiter| &waiter.login));
        book.all_visits > 0 || before.any(|login| login.number <= last)
    }

    /// A place among those who were turned away and may take a moment to hang up;
    /// `None`: there are many.
    pub fn farewell(&self) -> Option<SemaphorePermit<'_>> {
        self.farewells.try_acquire().ok()
    }

    /// A place before login, after a moment if need be; `None`: too many wait.
    pub async fn login(self: &Arc<Self>, source: Source, line: &Arc<Line>) -> Option<LoginPass> {
        let (pass, mut told) = {
            let mut book = self.book();
            let number = book.number + 1;
            book.number = number;
            let (tell, told) = oneshot::channel();
            let login = Login { number, source, since: Instant::now(), line: line.clone(), cut: false };
            book.outside.push(Waiter { login, tell });
            book.admit();
            let mine = book.outside.iter().filter(|waiter| waiter.login.source == source).count();
            if book.outside.len() > MOST_OUTSIDE.0 || mine > MOST_OUTSIDE.1 {
                book.outside.retain(|waiter| waiter.login.number != number);
            }
            (LoginPass { door: self.clone(), number }, told)
        };
        let until = tokio::time::Instant::now() + OUTSIDE;
        loop {
            // Peace ends without anybody leaving, so look again now and then.
            let soon = (tokio::time::Instant::now() + PEACE / 4).min(until);
            match tokio::time::timeout_at(soon, &mut told).await {
                Ok(result) => return result.is_ok().then_some(pass),
                Err(_) if tokio::time::Instant::now() >= until => return None,
                Err(_) => self.book().make_room(source),
            }
        }
    }

    /// A place in the house.
    ///
    /// # Errors
    /// When there is none.
    pub fn visit(self: &Arc<Self>, source: Source) -> Result<VisitPass, Full> {
        let mut book = self.book();
        if book.all_visits >= self.sessions.0 {
            return Err(Full::House);
        }
        let mine = book.visits.entry(source).or_default();
        if *mine >= self.sessions.1 {
            return Err(Full::Source);
        }
        *mine += 1;
        book.all_visits += 1;
        Ok(VisitPass { door: self.clone(), source })
    }
}

impl Book {
    /// Connections of each source, here and outside.
    fn by_source(&self) -> HashMap<Source, usize> {
        let mut by_source = HashMap::new();
        for login in self.logins.iter().chain(self.outside.iter().map(|waiter| &waiter.login)) {
            *by_source.entry(login.source).or_default() += 1;
        }
        by_source
    }

    /// Gives places that are free to those who wait.
    fn admit(&mut self) {
        while self.logins.len() < self.limits.0 && !self.outside.is_empty() {
            let all = self.by_source();
            let mut here: HashMap<Source, usize> = HashMap::new();
            for login in &self.logins {
                *here.entry(login.source).or_default() += 1;
            }
            let may = |source| here.get(source).is_none_or(|count| *count < self.limits.1);
            let waiting = self.outside.iter().enumerate().filter(|(_, waiter)| may(&waiter.login.source));
            let next = waiting.min_by_key(|(at, waiter)| (all.get(&waiter.login.source).copied(), *at));
            let Some((at, _)) = next else { return };
            let Waiter { mut login, tell } = self.outside.remove(at);
            login.since = Instant::now();
            if tell.send(()).is_ok() {
                self.logins.push(login);
            }
        }
    }

    /// Cuts the oldest connection of the source that has most, unless that has
    /// no more than the one that waits.
    fn make_room(&mut self, waits: Source) {
        if self.logins.len() < self.limits.0 || self.logins.iter().any(|login| login.cut) {
            return;
        }
        let by_source = self.by_source();
        let count = |source: Source| by_source.get(&source).copied().unwrap_or(0);
        let old = self.logins.iter_mut().filter(|login| login.since.elapsed() >= PEACE);
        let victim = old.max_by_key(|login| (count(login.source), login.since.elapsed()));
        if let Some(login) = victim
            && count(login.source) > count(waits)
        {
            login.cut = true;
            login.line.cut();
        }
    }
}

/// A place before login; given back when dropped.
#[derive(Debug)]
pub struct LoginPass {
    door: Arc<Door>,
    number: u64,
}

impl Drop for LoginPass {
    fn drop(&mut self) {
        let mut book = self.door.book();
        book.logins.retain(|login| login.number != self.number);
        book.outside.retain(|waiter| waiter.login.number != self.number);
        book.admit();
    }
}

/// A place in the house; given back when dropped.
#[derive(Debug)]
pub struct VisitPass {
    door: Arc<Door>,
    source: Source,
}

impl Drop for VisitPass {
    fn drop(&mut self) {
        let mut book = self.door.book();
        book.all_visits = book.all_visits.saturating_sub(1);
        give_back(&mut book.visits, self.source);
    }
}

fn give_back(counts: &mut HashMap<Source, usize>, source: Source) {
    if let Some(count) = counts.get_mut(&source) {
        *count -= 1;
        if *count == 0 {
            counts.remove(&source);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(address: &str) -> Source {
        Source::of(address.parse().unwrap())
    }

    #[test]
    fn sources_are_addresses_or_networks() {
        assert_eq!(source("192.0.2.1"), source("::ffff:192.0.2.1"));
        assert_ne!(source("192.0.2.1"), source("192.0.2.2"));
        assert_eq!(source("2001:db8::1"), source("2001:db8::ffff:1"));
        assert_ne!(source("2001:db8::1"), source("2001:db8:0:1::1"));
    }

    #[test]
    fn a_balancer_names_the_source() {
        assert_eq!(Source::of_proxy("PROXY TCP4 192.0.2.7 198.51.100.1 4711 22\r"), Some(source("192.0.2.7")));
        assert_eq!(Source::of_proxy("PROXY TCP6 2001:db8::1 2001:db8::2 1 2\r"), Some(source("2001:db8::1")));
        for line in ["", "PROXY UNKNOWN\r", "SSH-2.0-x", "PROXY TCP4 nobody", "PROXY TCP4"] {
            assert_eq!(Source::of_proxy(line), None, "{line}");
        }
    }

    #[test]
    fn places_are_limited_and_given_back() {
        let door = Door::new(&Settings { sessions: 3, sessions_per_source: 2, ..Settings::default() });
        let (a, b) = (source("192.0.2.1"), source("192.0.2.2"));
        let first = door.visit(a).unwrap();
        let _second = door.visit(a).unwrap();
        assert_eq!(door.visit(a).unwrap_err(), Full::Source);
        let _third = door.visit(b).unwrap();
        assert_eq!(door.visit(b).unwrap_err(), Full::House);
        drop(first);
        assert!(door.visit(a).is_ok());
    }
}
