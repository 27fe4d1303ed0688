//! Drives a program in a pseudo-terminal and keeps a model of its screen.
//!
//! [`Terminal::start`] runs a program, [`Terminal::step`] presses keys and
//! waits until the screen shows what it should and nothing more comes. Times
//! are those of the last byte, not of the end of the wait. No query of the
//! terminal is ever answered, so a program that waits for an answer shows no
//! first frame here; [`queries`] names what it asked.
//!
//! What this is not: it decides nothing about what is good, and it does not
//! read `/proc` (see `process`). Figures of peers stay comparable because all
//! go through this one driver. To extend: another kind of question that
//! programs ask terminals is an arm in [`query`].

use pty_process::Size;
use pty_process::blocking::{Command, Pty};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use std::ffi::OsString;
use std::io::{self, Read as _, Write as _};
use std::num::NonZero;
use std::process::Child;
use std::time::{Duration, Instant};

/// Rows and columns of every terminal here.
pub const SIZE: (NonZero<u16>, NonZero<u16>) = (NonZero::new(24).unwrap(), NonZero::new(80).unwrap());
/// Silence after which a screen counts as complete.
const QUIET: Duration = Duration::from_millis(60);
/// Most bytes read at once.
const CHUNK: usize = 65_536;

/// What came after keys were pressed, or after the start.
#[derive(Clone, Copy, Debug, Default)]
pub struct Burst {
    /// Bytes that came.
    pub bytes: usize,
    /// From the keys to the last byte; zero when none came.
    pub last: Duration,
    /// Whether the screen showed what was waited for.
    pub shown: bool,
}

/// A program in a terminal of its own.
pub struct Terminal {
    pty: Pty,
    child: Child,
    screen: vt100::Parser,
    sent: Instant,
    open: bool,
    /// Everything that came so far.
    pub received: Vec<u8>,
}

impl Terminal {
    /// Starts a program in an environment of these variables and `PATH`.
    ///
    /// # Errors
    /// What the system says when there is no such program, or no terminal.
    pub fn start(command: &[OsString], env: &[(&str, OsString)]) -> io::Result<Self> {
        let (pty, pts) = pty_process::blocking::open().map_err(io::Error::other)?;
        pty.resize(Size::new(SIZE.0.get(), SIZE.1.get())).map_err(io::Error::other)?;
        let (program, arguments) = command.split_first().ok_or(io::ErrorKind::InvalidInput)?;
        let path = std::env::var_os("PATH").unwrap_or_default();
        let prepared = Command::new(program).args(arguments).env_clear().env("PATH", path);
        let prepared = prepared.envs(env.iter().map(|(name, value)| (*name, value.clone())));
        let sent = Instant::now();
        let child = prepared.spawn(pts).map_err(|error| match error {
            pty_process::Error::Io(error) => error,
            error @ pty_process::Error::Rustix(_) => io::Error::other(error),
        })?;
        let screen = vt100::Parser::new(SIZE.0, SIZE.1, 0);
        Ok(Self { pty, child, screen, sent, open: true, received: Vec::new() })
    }

    /// Number of its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What its screen shows, as lines of text.
    pub fn text(&self) -> String {
        self.screen.screen().contents()
    }

    /// Presses keys in one write and waits as [`Terminal::wait`] does.
    ///
    /// # Errors
    /// What the system says when the terminal cannot be written.
    pub fn step(&mut self, keys: &[u8], shows: &str, limit: Duration) -> io::Result<Burst> {
        self.sent = Instant::now();
        self.pty.write_all(keys)?;
        self.wait(shows, limit)
    }

    /// Waits until the screen shows a text and [`QUIET`] has passed without a
    /// byte; at most for the limit. An empty text is shown when any byte came.
    ///
    /// # Errors
    /// What the system says when the terminal cannot be read.
    pub fn wait(&mut self, shows: &str, limit: Duration) -> io::Result<Burst> {
        let mut burst = Burst::default();
        let mut buffer = vec![0; CHUNK];
        while self.open {
            let wait = QUIET.min(limit.saturating_sub(self.sent.elapsed()));
            if wait.is_zero() {
                break;
            }
            if self.ready(wait)? {
                let count = match self.pty.read(&mut buffer) {
                    // Linux says so when the last program has left.
                    Ok(0) | Err(_) => 0,
                    Ok(count) => count,
                };
                self.open = count > 0;
                if count > 0 {
                    burst.bytes += count;
                    burst.last = self.sent.elapsed();
                    self.received.extend_from_slice(&buffer[..count]);
                    self.screen.process(&buffer[..count]);
                }
            } else {
                // Looked at only in silence: looking must cost no time.
                burst.shown = if shows.is_empty() { burst.bytes > 0 } else { self.text().contains(shows) };
                if burst.shown {
                    break;
                }
            }
        }
        Ok(burst)
    }

    /// Presses nothing; counts the bytes that come all the same.
    ///
    /// # Errors
    /// What the system says when the terminal cannot be read.
    pub fn idle(&mut self, time: Duration) -> io::Result<usize> {
        self.sent = Instant::now();
        // No screen shows this.
        self.wait("\u{0}", time).map(|burst| burst.bytes)
    }

    fn ready(&self, wait: Duration) -> io::Result<bool> {
        let wait = Timespec::try_from(wait).map_err(io::Error::other)?;
        let mut fds = [PollFd::new(&self.pty, PollFlags::IN)];
        match poll(&mut fds, Some(&wait)) {
            Ok(count) => Ok(count > 0),
            Err(rustix::io::Errno::INTR) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Presses keys that end the program; says whether they did.
    pub fn leave(&mut self, keys: &[u8], limit: Duration) -> bool {
        let _ = self.step(keys, "\u{0}", limit);
        let end = Instant::now() + limit;
        while Instant::now() < end {
            if let Ok(Some(_)) = self.child.try_wait() {
                return true;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        false
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Questions to the terminal in what a program sent, readable.
pub fn queries(sent: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = sent[at..].iter().position(|byte| *byte == 0x1b) {
        let rest = &sent[at + next..];
        let length = sequence(rest);
        if query(&rest[..length]) {
            found.push(rest[..length].escape_ascii().to_string());
        }
        at += next + length.max(1);
    }
    found
}

/// Length of the sequence at the start.
fn sequence(bytes: &[u8]) -> usize {
    let ends = |from: usize, is_end: &dyn Fn(u8) -> bool| {
        bytes[from..].iter().position(|byte| is_end(*byte)).map_or(bytes.len(), |at| from + at + 1)
    };
    match bytes.get(1) {
        Some(b'[') => ends(2, &|byte| (0x40..=0x7e).contains(&byte)),
        // Strings end with BEL or ESC \; the ESC is enough here.
        Some(b']' | b'P' | b'_' | b'^' | b'X') => {
            let end = bytes[2..].iter().position(|byte| matches!(byte, 0x07 | 0x1b));
            end.map_or(bytes.len(), |at| 2 + at + usize::from(bytes[2 + at] == 0x07))
        }
        Some(_) => 2,
        None => 1,
    }
}

/// Whether a sequence asks the terminal something.
fn query(sequence: &[u8]) -> bool {
    let Some((last, inner)) = sequence.split_last() else { return false };
    let parameters = inner.get(2..).unwrap_or_default();
    match sequence.get(1) {
        Some(b'[') => match last {
            // Status and place of the cursor; kind of terminal.
            b'n' => matches!(parameters, b"5" | b"6" | b"?6" | b"?996"),
            b'c' => true,
            // Modes; kinds of keyboard.
            b'p' => parameters.ends_with(b"$"),
            b'u' => parameters == b"?",
            b'q' => parameters.starts_with(b">"),
            // Size and title of the window.
            b't' => matches!(parameters, b"11" | b"13" | b"14" | b"15" | b"16" | b"18" | b"19" | b"20" | b"21"),
            b'x' => true,
            _ => false,
        },
        // Colours.
        Some(b']') => sequence.windows(2).any(|two| two == b";?"),
        // Capabilities and settings.
        Some(b'P') => sequence[2..].starts_with(b"+q") || sequence[2..].starts_with(b"$q"),
        Some(b'Z') => true,
        _ => false,
    }
}
