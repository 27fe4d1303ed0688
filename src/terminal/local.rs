//! The learner's own terminal: raw mode, keys, signals, and leaving it as it
//! was, whatever happens.
//!
//! Input is read with `poll` and decoded by [`super::decode`], because
//! crossterm's reader spins when the terminal goes away. All input that waits
//! is taken before one frame is painted and written in one piece.

use super::decode::Decoder;
use super::{Ending, Host, Session, TEXT_IN_ORDER, carry_out};
use crate::app::App;
use crate::app::message::Effect;
use crate::paint::grid::Look;
use nix::sys::signal::{SigSet, Signal};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use std::io::{self, Read as _};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

/// Alternate screen and bracketed paste on.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[?2004h";
/// Attributes, paste, alternate screen and cursor as they were.
const LEAVE: &[u8] = b"\x1b[m\x1b[?2004l\x1b[?1049l\x1b[?25h";
/// After leaving: the visible screen cleared, the title says nothing.
const WIPE: &[u8] = b"\x1b[H\x1b[2J\x1b]0;Terminal\x07";
/// How long to wait for room in the terminal at a time, in milliseconds.
const OUTPUT_WAIT: i64 = 100;
/// Most bytes read at once.
const CHUNK: usize = 4096;

/// What is watched.
const WATCHED: [Signal; 7] = [
    Signal::SIGTERM,
    Signal::SIGHUP,
    Signal::SIGINT,
    Signal::SIGQUIT,
    Signal::SIGWINCH,
    Signal::SIGTSTP,
    Signal::SIGCONT,
];

/// Signals as flags, with a pipe that wakes `poll`.
struct Signals {
    pipe: UnixStream,
    end: Arc<AtomicBool>,
    resize: Arc<AtomicBool>,
    stop: Arc<AtomicBool>,
    go_on: Arc<AtomicBool>,
}

impl Signals {
    /// Watches from now on. A signal that comes while the watch is half set up
    /// waits until it stands: its flag would be set with nothing to wake `poll`,
    /// or nothing would know of it at all.
    fn new() -> io::Result<Self> {
        let held: SigSet = WATCHED.into_iter().collect();
        held.thread_block()?;
        let signals = Self::watch();
        held.thread_unblock()?;
        signals
    }

    fn watch() -> io::Result<Self> {
        let (pipe, wake) = UnixStream::pair()?;
        pipe.set_nonblocking(true)?;
        let flags =
            Self { pipe, end: Arc::default(), resize: Arc::default(), stop: Arc::default(), go_on: Arc::default() };
        let watch = |signals: &[i32], flag: &Arc<AtomicBool>| -> io::Result<()> {
            for signal in signals {
                signal_hook::flag::register(*signal, flag.clone())?;
                signal_hook::low_level::pipe::register(*signal, wake.try_clone()?)?;
            }
            Ok(())
        };
        watch(&[SIGTERM, SIGHUP, SIGINT, SIGQUIT], &flags.end)?;
        watch(&[SIGWINCH], &flags.resize)?;
        watch(&[SIGTSTP], &flags.stop)?;
        watch(&[SIGCONT], &flags.go_on)?;
        Ok(flags)
    }

    fn drain(&mut self) {
        let mut buffer = [0; 64];
        while matches!(self.pipe.read(&mut buffer), Ok(count) if count > 0) {}
    }
}

/// Puts the terminal back when dropped: at the end, on error, on panic.
struct Raw {
    quick: bool,
    /// What there is to put back.
    taken: Arc<Taken>,
}

/// What the terminal was asked for, known wherever it may have to be put back.
#[derive(Default)]
struct Taken {
    /// Whether it was put back already. To do so twice would move the cursor
    /// back over what was written in between.
    left: AtomicBool,
    /// Whether it leaves the order of cells alone.
    keeps_order: AtomicBool,
}

impl Raw {
    fn enter() -> io::Result<Self> {
        crossterm::terminal::enable_raw_mode()?;
        Ok(Self { quick: false, taken: Arc::default() })
    }

    /// The next frame; what it asks of the terminal is known before it is sent.
    fn frame(&self, session: &mut Session, out: &mut Vec<u8>) {
        self.taken.keeps_order.store(session.keeps_order(), Ordering::Relaxed);
        session.frame(out);
    }

    /// Takes the terminal again after a stop, with what is to be sent first in
    /// `out`. Whoever had it meanwhile may have given it modes of their own;
    /// that matters after a stop by force, when it was not left.
    fn again(&self, out: &mut Vec<u8>) -> io::Result<()> {
        let order = self.taken.keeps_order.swap(false, Ordering::Relaxed);
        if !self.taken.left.swap(false, Ordering::Relaxed) {
            out.extend_from_slice(if order { TEXT_IN_ORDER } else { &[] });
            // Entered twice, some terminals forget where the cursor was before.
            out.extend_from_slice(LEAVE);
        }
        let _ = crossterm::terminal::disable_raw_mode();
        crossterm::terminal::enable_raw_mode()?;
        out.extend_from_slice(ENTER);
        Ok(())
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        leave(self.quick, &self.taken);
    }
}

/// Leaves raw mode and the alternate screen, once; each step whatever became of
/// the one before.
fn leave(quick: bool, taken: &Taken) {
    if taken.left.swap(true, Ordering::Relaxed) {
        return;
    }
    let order = if taken.keeps_order.load(Ordering::Relaxed) { TEXT_IN_ORDER } else { &[] };
    let wipe = if quick { WIPE } else { &[] };
    // Byte by byte: where there is room for one, writing one cannot block. A
    // terminal that takes nothing more is left as it is.
    for byte in order.iter().chain(LEAVE).chain(wipe) {
        if !has_room() || rustix::io::write(io::stdout(), &[*byte]).is_err() {
            break;
        }
    }
    let _ = crossterm::terminal::disable_raw_mode();
}

/// Waits a moment for the terminal to take something.
fn has_room() -> bool {
    let out = io::stdout();
    let wait = Timespec { tv_sec: 0, tv_nsec: OUTPUT_WAIT * 1_000_000 };
    loop {
        match poll(&mut [PollFd::new(&out, PollFlags::OUT)], Some(&wait)) {
            Err(rustix::io::Errno::INTR) => {}
            other => return !matches!(other, Ok(0)),
        }
    }
}

/// Writes all of it, unless the session is to `end` while the terminal takes
/// nothing.
fn send(bytes: &[u8], end: &AtomicBool) -> io::Result<()> {
    let mut rest = bytes;
    while !rest.is_empty() {
        if !has_room() {
            if end.load(Ordering::Relaxed) {
                return Err(io::ErrorKind::TimedOut.into());
            }
            continue;
        }
        match rustix::io::write(io::stdout(), rest) {
            Ok(count) => rest = &rest[count..],
            Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// The window's size in cells; 80 × 24 when the terminal does not say.
fn size() -> (u16, u16) {
    match rustix::termios::tcgetwinsize(io::stdout()) {
        Ok(size) if size.ws_col > 0 && size.ws_row > 0 => (size.ws_col, size.ws_row),
        _ => (80, 24),
    }
}

/// A text for the terminal when the session is over, in lines that fit.
#[must_use]
pub fn in_lines(text: &str) -> String {
    super::in_lines(text, size().0)
}

/// Runs until the learner leaves, the terminal goes (`None`), or nobody has been
/// there for as long as the host waits ([`Ending::Idle`]).
///
/// # Errors
/// When the terminal cannot be put into raw mode, or signals not be watched.
pub fn run(app: App, host: &mut dyn Host, look: Look) -> io::Result<Option<Ending>> {
    let mut signals = Signals::new()?;
    let mut raw = Raw::enter()?;
    let usual = std::panic::take_hook();
    let taken = raw.taken.clone();
    std::panic::set_hook(Box::new(move |info| {
        // The message must not be lost with the alternate screen.
        leave(false, &taken);
        usual(info);
    }));
    let mut session = Session::new(app, look, size());
    let mut out = Vec::with_capacity(8192);
    out.extend_from_slice(ENTER);
    raw.frame(&mut session, &mut out);
    send(&out, &signals.end)?;
    // Saving where she is comes after the first page: it waits for the disk.
    keep(session.first_effects(), &mut session, host);
    out.clear();
    raw.frame(&mut session, &mut out);
    send(&out, &signals.end)?;
    let mut decoder = Decoder::default();
    let mut inputs = Vec::new();
    let mut open = true;
    let (mut ending, mut last_key) = (None, Instant::now());
    while open {
        let idle = host.idle().map(|whole| whole.saturating_sub(last_key.elapsed()));
        let idle_wait = idle.map(|left| i64::try_from(left.as_millis()).unwrap_or(i64::MAX) + 1);
        let wait = [decoder.wait(), idle_wait].into_iter().flatten().min();
        let wait = wait.map(|wait| Timespec { tv_sec: wait / 1000, tv_nsec: wait % 1000 * 1_000_000 });
        let stdin = io::stdin();
        let (ready, came) = {
            let mut fds = [PollFd::new(&stdin, PollFlags::IN), PollFd::new(&signals.pipe, PollFlags::IN)];
            let count = match poll(&mut fds, wait.as_ref()) {
                Ok(count) => count,
                Err(rustix::io::Errno::INTR) => 1,
                Err(_) => break,
            };
            (fds[0].revents(), count)
        };
        if came == 0 {
            decoder.timeout(&mut inputs);
            if idle.is_some_and(|left| left.is_zero()) {
                ending = Some(Ending::Idle);
                open = false;
            }
        }
        if ready.intersects(PollFlags::IN | PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) {
            let mut buffer = [0; CHUNK];
            match rustix::io::read(&stdin, &mut buffer) {
                Ok(0) => open = false,
                Ok(count) => decoder.feed(&buffer[..count], &mut inputs),
                Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => {}
                // The terminal went away.
                Err(_) => open = false,
            }
        }
        signals.drain();
        if signals.end.load(Ordering::Relaxed) {
            open = false;
        }
        if !inputs.is_empty() {
            last_key = Instant::now();
        }
        for input in inputs.drain(..) {
            #[cfg(debug_assertions)]
            fault(&input);
            let effects = session.update(input);
            match keep(effects, &mut session, host) {
                Some(Ending::Quick) => {
                    raw.quick = true;
                    return Ok(Some(Ending::Quick));
                }
                Some(other) => {
                    ending = Some(other);
                    open = false;
                    break;
                }
                None => {}
            }
        }
        if !open {
            break;
        }
        if signals.stop.swap(false, Ordering::Relaxed) {
            leave(false, &raw.taken);
            signals.go_on.store(false, Ordering::Relaxed);
            // Stops here, and goes on here.
            let _ = signal_hook::low_level::emulate_default_handler(SIGTSTP);
            signals.go_on.store(true, Ordering::Relaxed);
        }
        out.clear();
        if signals.go_on.swap(false, Ordering::Relaxed) {
            raw.again(&mut out)?;
            session.forget();
            session.resize(size());
        }
        if signals.resize.swap(false, Ordering::Relaxed) {
            session.resize(size());
        }
        raw.frame(&mut session, &mut out);
        if send(&out, &signals.end).is_err() {
            break;
        }
    }
    drop(raw);
    Ok(ending)
}

/// Saves what is to be saved and tells the session how that went.
fn keep(effects: Vec<Effect>, session: &mut Session, host: &mut dyn Host) -> Option<Ending> {
    carry_out(effects, host, &mut |input| session.update(input))
}

/// In test builds a key can make the program panic, so that tests see the
/// terminal put back. Not in release builds.
#[cfg(debug_assertions)]
fn fault(input: &crate::app::message::Input) {
    use crate::app::message::{Input, Key};
    let asked = std::env::var_os("ARTICLE26_TEST_PANIC").is_some();
    assert!(!(asked && *input == Input::Key(Key::F(12))), "a panic was asked for by a test");
}
