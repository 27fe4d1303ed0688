//! Structured logs on standard error: one event a line, in logfmt.
//!
//! An event has a fixed name and numbers, nothing else: no address, no name,
//! nothing that a visitor's side sent can get into a log, because there is no
//! way to say it. To extend: a variant of [`Event`].

use std::io::Write as _;
use std::panic::Location;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// What happened, with its numbers.
#[derive(Clone, Copy, Debug)]
pub enum Event {
    /// The server listens: on so many addresses, the first with this port, with
    /// metrics on that one (0: none).
    Listening { addresses: usize, port: u16, metrics: u16, sessions: usize },
    /// Fewer files can be open than the limits want; limits were lowered.
    FewFiles { files: u64, sessions: usize },
    /// Accepting failed; the system's error number.
    AcceptFailed { errno: i32 },
    /// A visit began.
    Began { session: u64 },
    /// A visit ended.
    Ended { session: u64, seconds: u64, keys: u64, bytes: u64, why: &'static str },
    /// The store cannot be reached, or can again.
    Store { away: bool },
    /// Kept progress whose time was over is deleted.
    Expired { pieces: u64 },
    /// Told to stop.
    Draining { sessions: usize },
    /// Stopped.
    Stopped { sessions: usize },
}

/// The time as 2026-01-31T12:00:00Z.
fn now() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    // Howard Hinnant, "chrono-compatible low-level date algorithms".
    let shifted = days + 719_468;
    let era = shifted / 146_097;
    let day_of_era = shifted % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", rest / 3600, rest % 3600 / 60, rest % 60)
}

/// Opens the log. Without that nothing is written: standard error of a command
/// behind another server is its visitor's screen.
pub fn open() {
    WRITER.get_or_init(start);
}

/// Writes the event.
pub fn log(event: Event) {
    let last = matches!(event, Event::Stopped { .. });
    let (level, rest) = match event {
        Event::Listening { addresses, port, metrics, sessions } => {
            ("info", format!("event=listening addresses={addresses} port={port} metrics={metrics} sessions={sessions}"))
        }
        Event::FewFiles { files, sessions } => ("warn", format!("event=few-files files={files} sessions={sessions}")),
        Event::AcceptFailed { errno } => ("warn", format!("event=accept-failed errno={errno}")),
        Event::Began { session } => ("info", format!("event=session-began session={session}")),
        Event::Ended { session, seconds, keys, bytes, why } => (
            "info",
            format!("event=session-ended session={session} seconds={seconds} keys={keys} bytes={bytes} why={why}"),
        ),
        Event::Store { away } => (if away { "warn" } else { "info" }, format!("event=store away={away}")),
        Event::Expired { pieces } => ("info", format!("event=expired pieces={pieces}")),
        Event::Draining { sessions } => ("info", format!("event=draining sessions={sessions}")),
        Event::Stopped { sessions } => ("info", format!("event=stopped sessions={sessions}")),
    };
    write(level, &rest);
    if last {
        settle();
    }
}

/// Writes that a visit broke, and at which line of the program: not what it was
/// about, which may be hers.
pub fn fault(place: &Location<'_>) {
    write("error", &format!("event=fault at={}:{}", place.file(), place.line()));
}

fn write(level: &str, rest: &str) {
    // Whoever reads the log may stop reading: no lesson waits for that.
    let Some(writer) = WRITER.get() else { return };
    let dropped = DROPPED.swap(0, Relaxed);
    let more = if dropped > 0 { format!(" dropped={dropped}") } else { String::new() };
    WAIT.fetch_add(1, Relaxed);
    if writer.try_send(format!("time={} level={level} {rest}{more}\n", now())).is_err() {
        WAIT.fetch_sub(1, Relaxed);
        DROPPED.fetch_add(dropped + 1, Relaxed);
    }
}

/// Waits until all is written, for the program ends now; not for a reader that
/// has stopped reading.
fn settle() {
    let begin = Instant::now();
    while WAIT.load(Relaxed) > 0 && begin.elapsed() < LAST {
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// How long the end waits for the last line.
const LAST: Duration = Duration::from_millis(500);

/// Lines that wait to be written, at most.
const WAITING: usize = 1024;
/// Lines that found no room; told with the next that does.
static DROPPED: AtomicU64 = AtomicU64::new(0);
/// Lines that are not written yet.
static WAIT: AtomicU64 = AtomicU64::new(0);
static WRITER: OnceLock<SyncSender<String>> = OnceLock::new();

/// A thread of its own writes, one line after the other.
fn start() -> SyncSender<String> {
    let (sender, lines) = sync_channel::<String>(WAITING);
    let write = move || {
        for line in lines {
            let _ = std::io::stderr().write_all(line.as_bytes());
            WAIT.fetch_sub(1, Relaxed);
        }
    };
    // Without a thread the lines have nowhere to go, and are counted as dropped.
    let _ = std::thread::Builder::new().name("log".to_owned()).spawn(write);
    sender
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_time_is_the_calendars() {
        let now = super::now();
        assert_eq!(now.len(), "2026-01-31T12:00:00Z".len());
        assert!(now.starts_with("20") && now.ends_with('Z'), "{now}");
    }
}
