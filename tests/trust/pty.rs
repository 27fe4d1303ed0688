//! A terminal with the program in it.
//!
//! The program runs as the leader of a session on a pty, as in any terminal
//! window; what it writes is kept by a `vt100` screen. Nothing sleeps for a
//! guessed time: [`Terminal::until`] reads until the screen says so, and fails
//! with the screen in the message when it never does.
//!
//! To extend: what else the screen can be asked is a method of
//! [`Terminal::screen`]'s type in the crate `vt100`.

use crate::launch::Launch;
use pty_process::Size;
use pty_process::blocking::{Command, Pts, Pty, open};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{LocalModes, OptionalActions, OutputModes, Termios, tcgetattr, tcsetattr};
use std::io::{Read as _, Write as _};
use std::num::NonZeroU16;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, ExitStatus};
use std::time::{Duration, Instant};

/// How long anything may take before a test gives up: far more than it ever
/// takes, since machines that run tests are busy.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Keys as terminals send them.
pub mod key {
    pub const ENTER: &str = "\r";
    pub const ESC: &str = "\x1b";
    pub const TAB: &str = "\t";
    pub const RIGHT: &str = "\x1b[C";
    pub const F1: &str = "\x1bOP";
    pub const F2: &str = "\x1bOQ";
    pub const F10: &str = "\x1b[21~";
    pub const F12: &str = "\x1b[24~";
    pub const CTRL_C: &str = "\x03";
    pub const CTRL_D: &str = "\x04";
    pub const CTRL_X: &str = "\x18";
}

/// What a screen does not show: titles, and whatever no terminal should get.
#[derive(Debug, Default)]
pub struct Aside {
    /// Titles that were set, in order.
    pub titles: Vec<String>,
    /// Sequences and controls that the terminal does not know.
    pub strange: Vec<String>,
    /// Whether it was asked to leave the order of cells alone (BDSM, explicit).
    pub keeps_order: bool,
}

impl vt100::Callbacks for Aside {
    fn set_window_title(&mut self, _: &mut vt100::Screen, title: &[u8]) {
        self.titles.push(String::from_utf8_lossy(title).into_owned());
    }
    fn audible_bell(&mut self, _: &mut vt100::Screen) {
        self.strange.push("bell".to_owned());
    }
    fn copy_to_clipboard(&mut self, _: &mut vt100::Screen, _: &[u8], _: &[u8]) {
        self.strange.push("copy to clipboard".to_owned());
    }
    fn paste_from_clipboard(&mut self, _: &mut vt100::Screen, _: &[u8]) {
        self.strange.push("paste from clipboard".to_owned());
    }
    fn unhandled_char(&mut self, _: &mut vt100::Screen, c: char) {
        self.strange.push(format!("character {c:?}"));
    }
    fn unhandled_control(&mut self, _: &mut vt100::Screen, byte: u8) {
        self.strange.push(format!("control {byte:#04x}"));
    }
    fn unhandled_escape(&mut self, _: &mut vt100::Screen, _: Option<u8>, _: Option<u8>, byte: u8) {
        self.strange.push(format!("ESC {:?}", char::from(byte)));
    }
    fn unhandled_csi(
        &mut self,
        _: &mut vt100::Screen,
        first: Option<u8>,
        _: Option<u8>,
        parameters: &[&[u16]],
        last: char,
    ) {
        if let (None, [[8]], 'l' | 'h') = (first, parameters, last) {
            self.keeps_order = last == 'l';
            return;
        }
        self.strange.push(format!("CSI {:?} {parameters:?} {last:?}", first.map(char::from)));
    }
    fn unhandled_osc(&mut self, _: &mut vt100::Screen, parameters: &[&[u8]]) {
        self.strange.push(format!("OSC {parameters:?}"));
    }
}

/// A terminal window with a program in it; closing it ends the program.
pub struct Terminal {
    master: Option<Pty>,
    /// Kept open, so that its modes can be looked at when the program is gone.
    slave: Option<Pts>,
    child: Child,
    status: Option<ExitStatus>,
    parser: vt100::Parser<Aside>,
    /// Modes before the program began.
    before: Termios,
    /// Everything that the program wrote.
    pub written: Vec<u8>,
}

fn cells(cells: u16) -> NonZeroU16 {
    NonZeroU16::new(cells).expect("a window has cells")
}

impl Terminal {
    /// Opens a window and starts the program in it.
    pub fn start(launch: &Launch) -> Self {
        let (columns, rows) = launch.size;
        let (master, slave) = open().expect("a pty");
        master.resize(Size::new(rows, columns)).expect("a size");
        let before = tcgetattr(&slave).expect("modes");
        let mut command = Command::new(&launch.program).args(&launch.arguments).env_clear();
        for (name, value) in &launch.environment {
            command = command.env(name, value);
        }
        let child = command.spawn_borrowed(&slave).expect("the program starts");
        let parser = vt100::Parser::new_with_callbacks(cells(rows), cells(columns), 1000, Aside::default());
        Self { master: Some(master), slave: Some(slave), child, status: None, parser, before, written: Vec::new() }
    }

    /// The program's process.
    pub fn pid(&self) -> Pid {
        Pid::from_child(&self.child)
    }

    /// What is on screen, line by line.
    pub fn text(&self) -> String {
        text(self.screen())
    }

    /// The screen itself.
    pub fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// Titles, and what no terminal should get.
    pub fn aside(&self) -> &Aside {
        self.parser.callbacks()
    }

    /// Types.
    pub fn send(&mut self, bytes: impl AsRef<[u8]>) {
        let mut bytes = bytes.as_ref();
        while !bytes.is_empty() {
            let piece = bytes.len().min(1024);
            match self.master.as_mut().expect("an open window").write(&bytes[..piece]) {
                Ok(count) => bytes = &bytes[count..],
                // Nobody is there to read it any more.
                Err(_) => return,
            }
            if !bytes.is_empty() {
                self.read_for(Duration::ZERO);
            }
        }
    }

    /// Reads what there is, waiting for some up to `patience`. Returns whether
    /// anything came.
    pub fn read_for(&mut self, patience: Duration) -> bool {
        let Some(master) = self.master.as_mut() else { return false };
        let wait = Timespec {
            tv_sec: i64::try_from(patience.as_secs()).unwrap_or(0),
            tv_nsec: i64::from(patience.subsec_nanos()),
        };
        let ready = {
            let mut fds = [PollFd::new(master, PollFlags::IN)];
            matches!(poll(&mut fds, Some(&wait)), Ok(1..)) && fds[0].revents().contains(PollFlags::IN)
        };
        let mut buffer = [0; 8192];
        match if ready { master.read(&mut buffer) } else { Ok(0) } {
            Ok(count) if count > 0 => {
                self.written.extend_from_slice(&buffer[..count]);
                self.parser.process(&buffer[..count]);
                true
            }
            _ => false,
        }
    }

    /// Reads until the screen is as wished. Returns whether it came to that
    /// before the program ended or patience did.
    pub fn reaches(&mut self, wish: impl Fn(&vt100::Screen) -> bool) -> bool {
        let begin = Instant::now();
        loop {
            if wish(self.screen()) {
                return true;
            }
            let came = self.read_for(Duration::from_millis(5));
            if !came && (self.ended().is_some() || begin.elapsed() > PATIENCE) {
                // What was written last may still be on its way.
                while self.read_for(Duration::ZERO) {}
                return wish(self.screen());
            }
        }
    }

    /// Reads until the screen is as wished.
    #[track_caller]
    pub fn until(&mut self, what: &str, wish: impl Fn(&vt100::Screen) -> bool) {
        if !self.reaches(wish) {
            let state = self.ended().map_or_else(|| "still runs".to_owned(), |status| format!("ended with {status}"));
            panic!("never came: {what}; the program {state}; on screen:\n{}", self.text());
        }
    }

    /// Reads until these words are on screen, whatever line they stand on.
    #[track_caller]
    pub fn see(&mut self, words: &str) {
        self.until(words, |screen| shows(screen, words));
    }

    /// Types, then reads until these words are on screen.
    #[track_caller]
    pub fn press(&mut self, keys: &str, words: &str) {
        self.send(keys);
        self.see(words);
    }

    /// Whether these words are on screen now.
    pub fn shows(&self, words: &str) -> bool {
        shows(self.screen(), words)
    }

    /// Reads until nothing more comes for a while.
    pub fn settle(&mut self) {
        while self.read_for(Duration::from_millis(40)) {}
    }

    /// Makes the window so many columns and rows large.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        // What was painted for the old size belongs to it.
        while self.read_for(Duration::ZERO) {}
        self.parser.set_size(cells(rows), cells(columns));
        self.master.as_ref().expect("an open window").resize(Size::new(rows, columns)).expect("a size");
    }

    /// Sends the program a signal.
    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).expect("the program can be signalled");
    }

    /// Closes the window without a word to the program.
    pub fn hang_up(&mut self) {
        self.master = None;
        self.slave = None;
    }

    /// How the program ended, if it has.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        if self.status.is_none() {
            self.status = self.child.try_wait().expect("it is our child");
        }
        self.status
    }

    /// Waits for the program's end; reads on, as a terminal does.
    #[track_caller]
    pub fn end(&mut self) -> ExitStatus {
        let begin = Instant::now();
        while self.ended().is_none() {
            if self.master.is_some() {
                self.read_for(Duration::from_millis(1));
            } else {
                std::thread::sleep(Duration::from_millis(1));
            }
            assert!(begin.elapsed() < PATIENCE, "the program did not end; on screen:\n{}", self.text());
        }
        while self.read_for(Duration::ZERO) {}
        self.status.expect("it ended")
    }

    /// The terminal's modes now.
    pub fn modes(&self) -> Termios {
        tcgetattr(self.slave.as_ref().expect("an open window")).expect("modes")
    }

    /// The terminal's modes before the program began.
    pub fn modes_before(&self) -> Termios {
        self.before.clone()
    }

    /// Gives the terminal other modes, as a shell does.
    pub fn set_modes(&self, modes: &Termios) {
        let slave = self.slave.as_ref().expect("an open window");
        tcsetattr(slave, OptionalActions::Now, modes).expect("modes");
    }

    /// Lets the program write until the terminal takes no more: the window
    /// changes its size over and over and nobody reads. Returns whether it came
    /// to that: keys then stay where they are.
    pub fn clog(&mut self) -> bool {
        let begin = Instant::now();
        let mut wide = 80;
        while begin.elapsed() < PATIENCE {
            wide = if wide == 80 { 100 } else { 80 };
            let master = self.master.as_mut().expect("an open window");
            master.resize(Size::new(24, wide)).expect("a size");
            let _ = master.write(b"\t");
            std::thread::sleep(Duration::from_millis(1));
            let waiting = rustix::io::ioctl_fionread(self.slave.as_ref().expect("an open window"));
            if waiting.is_ok_and(|count| count > 100) {
                return true;
            }
        }
        false
    }

    /// Waits for the program's end without reading anything.
    #[track_caller]
    pub fn end_unread(&mut self) -> ExitStatus {
        let begin = Instant::now();
        loop {
            if let Some(status) = self.ended() {
                return status;
            }
            assert!(begin.elapsed() < Duration::from_secs(3), "the program did not end while nobody read");
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Whether keys reach the program one by one, unseen.
    pub fn is_raw(&self) -> bool {
        !self.modes().local_modes.intersects(LocalModes::ECHO | LocalModes::ICANON)
    }

    /// Everything of the terminal that is not as the program found it.
    pub fn left_behind(&self) -> Vec<String> {
        let (now, screen) = (self.modes(), self.screen());
        let mut left = Vec::new();
        let mut expect = |sound: bool, what: &str| {
            if !sound {
                left.push(what.to_owned());
            }
        };
        expect(
            now.local_modes.contains(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG),
            "local modes are raw",
        );
        expect(now.output_modes.contains(OutputModes::OPOST), "output is raw");
        let same = now.local_modes == self.before.local_modes
            && now.input_modes == self.before.input_modes
            && now.output_modes == self.before.output_modes;
        expect(same, "modes are not those from before");
        expect(!screen.alternate_screen(), "the alternate screen is on");
        expect(!screen.hide_cursor(), "the cursor is hidden");
        expect(!self.aside().keeps_order, "right-to-left text is not ordered any more");
        expect(!screen.bracketed_paste(), "bracketed paste is on");
        expect(!screen.application_cursor() && !screen.application_keypad(), "keys are in application mode");
        expect(screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None, "the mouse is taken");
        let plain = screen.fgcolor() == vt100::Color::Default && screen.bgcolor() == vt100::Color::Default;
        expect(
            plain && !screen.bold() && !screen.inverse() && !screen.underline() && !screen.dim(),
            "colours or attributes stay on",
        );
        left
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        if self.status.is_none() {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// What is on screen, line by line, without blanks at the ends of lines.
pub fn text(screen: &vt100::Screen) -> String {
    screen.contents().lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_end().to_owned()
}

/// Whether these words are on screen, however they are broken into lines.
pub fn shows(screen: &vt100::Screen, words: &str) -> bool {
    flat(&screen.contents()).contains(&flat(words))
}

/// Words with one blank between them.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the process was ended by this signal.
pub fn killed_by(status: ExitStatus, signal: Signal) -> bool {
    status.signal() == Some(signal.as_raw())
}
