//! The server under test: the real binary, on a port of its own, in a folder of
//! its own, gone with the test.
//!
//! What this is not: a visitor; that is `visitor`, `openssh` or a bare socket
//! ([`Kiosk::socket`]). To extend: another property of a start is a method of
//! [`Opening`].

use crate::pty::PATIENCE;
use crate::world::PACK;
use rustix::process::{Pid, Signal, kill_process};
use std::fs;
use std::io::{BufRead as _, BufReader, PipeReader, PipeWriter, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The program under test.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_article26");
/// A line that fills a log.
const FILLER: &[u8] = b"#";
/// This machine.
pub const HERE: Ipv4Addr = Ipv4Addr::LOCALHOST;

/// Another source on this machine.
pub fn source(last: u8) -> Ipv4Addr {
    Ipv4Addr::new(127, 0, 0, last)
}

/// How a server is to be started.
pub struct Opening {
    folder: Arc<TempDir>,
    flags: Vec<String>,
    environment: Vec<(String, String)>,
    under: Vec<String>,
    unread: bool,
}

impl Opening {
    /// The server with the course of these tests, with these flags besides those
    /// that it always has here.
    pub fn new(flags: &[&str]) -> Self {
        let folder = tempfile::Builder::new().prefix("article26-serve-").tempdir().expect("a folder");
        Self {
            folder: Arc::new(folder),
            flags: flags.iter().map(|&flag| flag.to_owned()).collect(),
            environment: Vec::new(),
            under: Vec::new(),
            unread: false,
        }
    }

    /// In the folder of another server, which is gone.
    pub fn in_folder(mut self, folder: &Arc<TempDir>) -> Self {
        self.folder = folder.clone();
        self
    }

    /// With a variable in its environment.
    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Started by another program, which becomes it or stands aside.
    pub fn under<S: AsRef<str>>(mut self, words: &[S]) -> Self {
        self.under = words.iter().map(|word| word.as_ref().to_owned()).collect();
        self
    }

    /// With a log that is full once it listens, and that nobody reads until
    /// [`Kiosk::read_log`].
    pub fn unread(self) -> Self {
        Self { unread: true, ..self }
    }

    /// Where it keeps keys and secrets.
    pub fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    /// The command.
    pub fn command(&self) -> Command {
        let mut words = self.under.clone();
        words.push(PROGRAM.to_owned());
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).args(["serve", "--listen", "127.0.0.1:0", "--metrics", "127.0.0.1:0", "--state"]);
        command.arg(self.state()).args(&self.flags).env_clear();
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("LANG", "C.UTF-8");
        command.env("ARTICLE26_COURSES", PACK).args(["--modules", "lamp"]);
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        command
    }

    /// Starts it and waits until it listens.
    #[track_caller]
    pub fn start(self) -> Kiosk {
        let (reads, writes) = std::io::pipe().expect("a pipe");
        let mut command = self.command();
        command.stderr(writes.try_clone().expect("a pipe"));
        let child = command.spawn().expect("the server starts");
        // Else the pipe would not end with the server.
        drop(command);
        let log = Arc::new(Mutex::new(Vec::<String>::new()));
        let kept = log.clone();
        let (read_on, may_read) = channel();
        let filler = self.unread.then_some(writes);
        std::thread::spawn(move || read(reads, filler, &kept, &may_read));
        let mut kiosk = Kiosk { child, status: None, port: 0, metrics: 0, log, read_on, folder: self.folder };
        let begin = Instant::now();
        let listening = loop {
            if let Some(line) = kiosk.log().into_iter().find(|line| line.contains("event=listening")) {
                break line;
            }
            assert!(kiosk.ended().is_none(), "the server ended: {}", kiosk.log().join("\n"));
            assert!(begin.elapsed() < PATIENCE, "the server does not listen: {}", kiosk.log().join("\n"));
            std::thread::sleep(Duration::from_millis(2));
        };
        kiosk.port = number(&listening, "port").expect("a port");
        kiosk.metrics = number(&listening, "metrics").expect("a port");
        kiosk
    }

    /// Starts it where it must not open, and returns what it said.
    #[track_caller]
    pub fn refused(self) -> (ExitStatus, String) {
        let mut child = self.command().spawn().expect("the server starts");
        let begin = Instant::now();
        let status = loop {
            if let Some(status) = child.try_wait().expect("our child") {
                break status;
            }
            if begin.elapsed() > PATIENCE {
                let _ = child.kill();
                let _ = child.wait();
                panic!("the server runs");
            }
            std::thread::sleep(Duration::from_millis(2));
        };
        let mut said = String::new();
        child.stderr.take().expect("standard error").read_to_string(&mut said).expect("text");
        (status, said)
    }
}

/// Keeps what is logged. Where a filler is given, it fills the pipe as soon as
/// the server listens, and nothing is read until that may be.
fn read(reads: PipeReader, mut filler: Option<PipeWriter>, log: &Mutex<Vec<String>>, may_read: &Receiver<()>) {
    for line in BufReader::new(reads).split(b'\n').map_while(Result::ok) {
        if line == FILLER {
            continue;
        }
        let line = String::from_utf8_lossy(&line).into_owned();
        let listens = line.contains("event=listening");
        log.lock().expect("the log").push(line);
        if listens && let Some(mut writes) = filler.take() {
            // More than a pipe holds.
            std::thread::spawn(move || (0..200_000).try_for_each(|_| writes.write_all(&[FILLER, b"\n"].concat())));
            let _ = may_read.recv();
        }
    }
}

/// The number after `name=` in a line of the log.
pub fn number<T: std::str::FromStr>(line: &str, name: &str) -> Option<T> {
    let value = line.split(' ').find_map(|word| word.strip_prefix(name)?.strip_prefix('='))?;
    value.parse().ok()
}

/// A server that runs.
pub struct Kiosk {
    child: Child,
    status: Option<ExitStatus>,
    /// Where visitors connect to.
    pub port: u16,
    metrics: u16,
    log: Arc<Mutex<Vec<String>>>,
    read_on: Sender<()>,
    /// Its folder.
    pub folder: Arc<TempDir>,
}

impl Kiosk {
    /// A server with these flags.
    #[track_caller]
    pub fn start(flags: &[&str]) -> Self {
        Opening::new(flags).start()
    }

    /// Its process.
    pub fn pid(&self) -> Pid {
        Pid::from_child(&self.child)
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        (HERE, self.port).into()
    }

    /// Where its metrics are.
    pub fn metrics_address(&self) -> SocketAddr {
        (HERE, self.metrics).into()
    }

    /// Everything that it logged.
    pub fn log(&self) -> Vec<String> {
        self.log.lock().expect("the log").clone()
    }

    /// From now on its log is read, see [`Opening::unread`].
    pub fn read_log(&self) {
        let _ = self.read_on.send(());
    }

    /// Processor time that it took so far, by the scheduler's count.
    pub fn processor(&self) -> Duration {
        let tasks = fs::read_dir(format!("/proc/{}/task", self.pid().as_raw_nonzero())).expect("a process");
        let times = tasks.flatten().filter_map(|task| {
            let line = fs::read_to_string(task.path().join("schedstat")).ok()?;
            line.split(' ').next()?.parse::<u64>().ok()
        });
        Duration::from_nanos(times.sum())
    }

    /// Keys and secrets.
    pub fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    /// How it ended, if it has.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        if self.status.is_none() {
            self.status = self.child.try_wait().expect("our child");
        }
        self.status
    }

    /// Waits for its end.
    #[track_caller]
    pub fn end(&mut self, within: Duration) -> ExitStatus {
        let begin = Instant::now();
        loop {
            if let Some(status) = self.ended() {
                return status;
            }
            assert!(begin.elapsed() < within, "the server has not ended: {}", self.log().join("\n"));
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Sends it a signal.
    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).expect("the server can be signalled");
    }

    /// Asserts that it still runs and that no visit broke.
    #[track_caller]
    pub fn is_well(&mut self) {
        assert!(self.ended().is_none(), "the server ended: {:?}\n{}", self.status, self.log().join("\n"));
        let faults: Vec<String> = self.log().into_iter().filter(|line| line.contains("event=fault")).collect();
        assert_eq!(faults, Vec::<String>::new());
    }

    /// Waits until the log has a line with these words.
    #[track_caller]
    pub fn logs(&self, words: &str) {
        self.until(words, |kiosk| kiosk.log().iter().any(|line| line.contains(words)));
    }

    /// Waits for something.
    #[track_caller]
    pub fn until(&self, what: &str, wish: impl Fn(&Self) -> bool) {
        let begin = Instant::now();
        while !wish(self) {
            assert!(begin.elapsed() < PATIENCE, "never came: {what}; the log:\n{}", self.log().join("\n"));
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// What its metrics say now.
    #[track_caller]
    pub fn metrics(&self) -> String {
        let mut stream = TcpStream::connect(self.metrics_address()).expect("metrics are served");
        stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
        stream.write_all(b"GET /metrics HTTP/1.0\r\n\r\n").expect("asked");
        let mut text = String::new();
        stream.read_to_string(&mut text).expect("an answer");
        text
    }

    /// One value of the metrics, by its whole name.
    #[track_caller]
    pub fn count(&self, name: &str) -> u64 {
        let text = self.metrics();
        let line = text.lines().find_map(|line| line.strip_prefix("article26_")?.strip_prefix(name)?.strip_prefix(' '));
        line.unwrap_or_else(|| panic!("{name} is not in:\n{text}")).parse().expect("a number")
    }

    /// Waits until nobody is there.
    #[track_caller]
    pub fn empties(&self) {
        self.until("an empty house", |kiosk| kiosk.count("sessions") == 0 && kiosk.count("logins") == 0);
    }

    /// Its resident memory in bytes.
    pub fn memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.pid().as_raw_nonzero())).expect("a process");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("memory");
        line.trim().trim_end_matches(" kB").parse::<u64>().expect("a number") * 1024
    }

    /// Files that it has open.
    pub fn files(&self) -> usize {
        fs::read_dir(format!("/proc/{}/fd", self.pid().as_raw_nonzero())).expect("a process").count()
    }

    /// A bare connection from a source; how it begins is up to whoever has it.
    pub fn socket(&self, from: Ipv4Addr) -> std::io::Result<TcpStream> {
        let stream = crate::visitor::block_on(crate::visitor::connect(self.address(), from))?;
        let stream = stream.into_std()?;
        stream.set_nonblocking(false)?;
        Ok(stream)
    }

    /// Kills it and leaves its folder.
    pub fn kill(mut self) -> Arc<TempDir> {
        self.signal(Signal::KILL);
        self.end(PATIENCE);
        self.folder.clone()
    }
}

impl Drop for Kiosk {
    fn drop(&mut self) {
        if self.status.is_none() {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// Bytes of all files below a folder.
pub fn contents(folder: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for name in crate::world::names(folder) {
        bytes.extend_from_slice(name.as_bytes());
        bytes.extend(fs::read(&name).unwrap_or_default());
    }
    bytes
}
