//! A visitor with russh's client: what she sends, and the screen that she sees.
//!
//! What arrives is fed to a `vt100` screen in the background, so that her side
//! takes everything at once, unless she is told not to ([`Visitor::stop_reading`]).
//! What this is not: OpenSSH; that is `openssh`. To extend: what else her side
//! may send is a method here, or goes through [`Visitor::handle`].

use crate::kiosk::{HERE, Kiosk};
use crate::pty::{Aside, PATIENCE, flat, text};
use russh::client::{self, Config, Handle, Msg};
use russh::keys::{PublicKey, PublicKeyOrCertificate};
use russh::{ChannelMsg, ChannelReadHalf, ChannelWriteHalf};
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::num::NonZeroU16;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpSocket, TcpStream};
use tokio::runtime::Runtime;

fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| {
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
    })
}

/// Waits for a future.
pub fn block_on<F: Future>(future: F) -> F::Output {
    runtime().block_on(future)
}

/// Lets a future run beside the test.
pub fn spawn(future: impl Future<Output = ()> + Send + 'static) {
    runtime().spawn(future);
}

/// A connection from a source.
pub async fn connect(address: SocketAddr, from: Ipv4Addr) -> io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    // What the system takes for a visitor who does not read is little.
    socket.set_recv_buffer_size(16 * 1024)?;
    socket.bind((from, 0).into())?;
    let stream = socket.connect(address).await?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

/// A connection whose reading can be stopped while its writing goes on.
struct Gate {
    stream: TcpStream,
    open: Arc<AtomicBool>,
}

impl AsyncRead for Gate {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, to: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        // It is never opened again, so nobody is to be woken.
        if self.open.load(Relaxed) { Pin::new(&mut self.stream).poll_read(context, to) } else { Poll::Pending }
    }
}

impl AsyncWrite for Gate {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }
    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }
    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

/// A client that takes any host key and remembers it.
#[derive(Clone, Default)]
pub struct Trusting {
    /// The host key.
    pub key: Arc<Mutex<Option<PublicKey>>>,
    /// Whether her side reads.
    pub open: Arc<AtomicBool>,
}

impl client::Handler for Trusting {
    type Error = russh::Error;

    async fn check_server_key(&mut self, key: &PublicKeyOrCertificate) -> Result<bool, Self::Error> {
        let PublicKeyOrCertificate::PublicKey { key, .. } = key else { return Ok(false) };
        *self.key.lock().expect("a key") = Some(key.clone());
        Ok(true)
    }
}

/// Who she is and what her side says.
#[derive(Clone)]
pub struct Who {
    pub from: Ipv4Addr,
    pub user: String,
    pub env: Vec<(String, String)>,
    /// Her terminal's name; none: no terminal.
    pub term: Option<String>,
    pub size: (u32, u32),
    pub config: Arc<Config>,
    /// A line before everything else.
    pub first_line: Option<String>,
}

impl Default for Who {
    fn default() -> Self {
        Self {
            from: HERE,
            user: "learner".to_owned(),
            env: vec![("LANG".to_owned(), "en_GB.UTF-8".to_owned())],
            term: Some("xterm-256color".to_owned()),
            size: (80, 24),
            config: Arc::new(Config { nodelay: true, ..Config::default() }),
            first_line: None,
        }
    }
}

impl Who {
    /// Somebody at this source.
    pub fn from(last: u8) -> Self {
        Self { from: crate::kiosk::source(last), ..Self::default() }
    }

    /// With this user name.
    pub fn user(self, user: &str) -> Self {
        Self { user: user.to_owned(), ..self }
    }

    /// With these variables and no others.
    pub fn env(self, env: &[(&str, &str)]) -> Self {
        let env = env.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect();
        Self { env, ..self }
    }

    /// With this terminal.
    pub fn term(self, term: &str) -> Self {
        Self { term: Some(term.to_owned()), ..self }
    }

    /// Without a terminal.
    pub fn pipe(self) -> Self {
        Self { term: None, ..self }
    }

    /// In a window so large.
    pub fn size(self, columns: u32, rows: u32) -> Self {
        Self { size: (columns, rows), ..self }
    }

    /// With another client configuration.
    pub fn config(self, change: impl FnOnce(&mut Config)) -> Self {
        let mut config = Config { nodelay: true, ..Config::default() };
        change(&mut config);
        Self { config: Arc::new(config), ..self }
    }

    /// The handshake and the login, no channel yet.
    pub async fn login(&self, kiosk: &Kiosk) -> Result<Handle<Trusting>, russh::Error> {
        self.login_as(kiosk, Trusting::default()).await
    }

    /// The same, with a handler that can be asked later.
    pub async fn login_as(&self, kiosk: &Kiosk, handler: Trusting) -> Result<Handle<Trusting>, russh::Error> {
        handler.open.store(true, Relaxed);
        let mut stream = connect(kiosk.address(), self.from).await?;
        if let Some(line) = &self.first_line {
            tokio::io::AsyncWriteExt::write_all(&mut stream, line.as_bytes()).await?;
        }
        let gate = Gate { stream, open: handler.open.clone() };
        let mut handle = client::connect_stream(self.config.clone(), gate, handler).await?;
        let result = handle.authenticate_none(self.user.clone()).await?;
        if result.success() { Ok(handle) } else { Err(russh::Error::NotAuthenticated) }
    }

    /// Comes in.
    pub async fn come(&self, kiosk: &Kiosk) -> Result<Visitor, russh::Error> {
        let trusting = Trusting::default();
        let handle = self.login_as(kiosk, trusting.clone()).await?;
        let channel = handle.channel_open_session().await?;
        for (name, value) in &self.env {
            channel.set_env(false, name.clone(), value.clone()).await?;
        }
        if let Some(term) = &self.term {
            channel.request_pty(false, term, self.size.0, self.size.1, 0, 0, &[]).await?;
        }
        channel.request_shell(false).await?;
        let clamp = |value: u32| NonZeroU16::new(u16::try_from(value).unwrap_or(200)).unwrap_or(NonZeroU16::MIN);
        let (rows, columns) = match self.size {
            (0, _) | (_, 0) => (clamp(24), clamp(80)),
            (columns, rows) => (clamp(rows.min(60)), clamp(columns.min(200))),
        };
        let parser = vt100::Parser::new_with_callbacks(rows, columns, 0, Aside::default());
        let seen = Arc::new(Mutex::new(Seen { parser, bytes: Vec::new(), frames: 0, exit: None, closed: false }));
        let (reads, writes) = channel.split();
        spawn(watch(reads, seen.clone()));
        Ok(Visitor { handle, writes, seen, trusting })
    }

    /// Comes in, or fails the test.
    #[track_caller]
    pub fn enter(&self, kiosk: &Kiosk) -> Visitor {
        let come = async { tokio::time::timeout(PATIENCE, self.come(kiosk)).await };
        let come = block_on(come).map_err(|_| russh::Error::ConnectionTimeout);
        let log = || kiosk.log().join("\n");
        come.flatten().unwrap_or_else(|error| panic!("she cannot come in: {error}; the log:\n{}", log()))
    }
}

/// What she has seen.
pub struct Seen {
    pub parser: vt100::Parser<Aside>,
    pub bytes: Vec<u8>,
    /// Pieces in which it came.
    pub frames: usize,
    pub exit: Option<u32>,
    pub closed: bool,
}

async fn watch(mut reads: ChannelReadHalf, seen: Arc<Mutex<Seen>>) {
    loop {
        let message = reads.wait().await;
        let mut seen = seen.lock().expect("what was seen");
        match message {
            Some(ChannelMsg::Data { data }) => {
                seen.parser.process(&data);
                seen.bytes.extend_from_slice(&data);
                seen.frames += 1;
            }
            Some(ChannelMsg::ExitStatus { exit_status }) => seen.exit = Some(exit_status),
            Some(_) => {}
            None => {
                seen.closed = true;
                return;
            }
        }
    }
}

/// A visitor in the house.
pub struct Visitor {
    pub handle: Handle<Trusting>,
    pub writes: ChannelWriteHalf<Msg>,
    seen: Arc<Mutex<Seen>>,
    trusting: Trusting,
}

impl Visitor {
    /// Somebody usual.
    #[track_caller]
    pub fn enter(kiosk: &Kiosk) -> Self {
        Who::default().enter(kiosk)
    }

    /// What she has seen so far.
    pub fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().expect("what was seen")
    }

    /// Everything that she was sent.
    pub fn bytes(&self) -> Vec<u8> {
        self.seen().bytes.clone()
    }

    /// The same as text.
    pub fn all(&self) -> String {
        String::from_utf8_lossy(&self.bytes()).into_owned()
    }

    /// What is on her screen.
    pub fn screen(&self) -> String {
        text(self.seen().parser.screen())
    }

    /// Whether these words are on her screen, however they are broken into
    /// lines.
    pub fn shows(&self, words: &str) -> bool {
        flat(&self.seen().parser.screen().contents()).contains(&flat(words))
    }

    /// Types; whether her side could.
    pub fn send(&self, keys: impl AsRef<[u8]>) -> bool {
        let keys = keys.as_ref().to_vec();
        block_on(async { tokio::time::timeout(PATIENCE, self.writes.data_bytes(keys)).await })
            .is_ok_and(|sent| sent.is_ok())
    }

    /// Waits for something.
    #[track_caller]
    pub fn until(&self, what: &str, wish: impl Fn(&Seen) -> bool) {
        self.until_within(what, PATIENCE, wish);
    }

    /// Waits for something for so long.
    #[track_caller]
    pub fn until_within(&self, what: &str, within: Duration, wish: impl Fn(&Seen) -> bool) {
        let begin = Instant::now();
        loop {
            if wish(&self.seen()) {
                return;
            }
            if begin.elapsed() > within {
                let (screen, seen) = (self.screen(), self.seen());
                let all = String::from_utf8_lossy(&seen.bytes).into_owned();
                let last: String = all.chars().skip(all.chars().count().saturating_sub(600)).collect();
                panic!(
                    "never came: {what}; exit {:?}, closed {}; on screen:\n{screen}\nlast: {last:?}",
                    seen.exit, seen.closed
                );
            }
            std::thread::sleep(Duration::from_millis(3));
        }
    }

    /// Waits until these words are on her screen.
    #[track_caller]
    pub fn see(&self, words: &str) {
        let wanted = flat(words);
        self.until(words, |seen| flat(&seen.parser.screen().contents()).contains(&wanted));
    }

    /// Waits until these words were sent.
    #[track_caller]
    pub fn hear(&self, words: &str) {
        let wanted = flat(words);
        self.until(words, |seen| flat(&String::from_utf8_lossy(&seen.bytes)).contains(&wanted));
    }

    /// Types, then waits until these words are on her screen.
    #[track_caller]
    pub fn press(&self, keys: impl AsRef<[u8]>, words: &str) {
        self.send(keys);
        self.see(words);
    }

    /// Her window has another size.
    pub fn resize(&self, columns: u32, rows: u32) {
        if let (Ok(columns), Ok(rows)) = (u16::try_from(columns), u16::try_from(rows))
            && let (Some(columns), Some(rows)) = (NonZeroU16::new(columns), NonZeroU16::new(rows))
        {
            self.seen().parser.set_size(rows, columns);
        }
        let _ = block_on(self.writes.window_change(columns, rows, 0, 0));
    }

    /// Her side takes nothing more; it can still send.
    pub fn stop_reading(&self) {
        self.trusting.open.store(false, Relaxed);
    }

    /// Whether she is still there: neither an exit code nor a closed channel.
    pub fn is_in(&self) -> bool {
        let seen = self.seen();
        seen.exit.is_none() && !seen.closed
    }

    /// Waits until the house hung up, and returns her program's exit code.
    #[track_caller]
    pub fn ends(&self) -> Option<u32> {
        self.until("the end of the visit", |seen| seen.closed);
        self.seen().exit
    }

    /// What of her terminal is not as it was found.
    pub fn left_behind(&self) -> Vec<&'static str> {
        let seen = self.seen();
        let screen = seen.parser.screen();
        let mut left = Vec::new();
        if screen.alternate_screen() {
            left.push("the alternate screen");
        }
        if screen.hide_cursor() {
            left.push("a hidden cursor");
        }
        if screen.bracketed_paste() {
            left.push("bracketed paste");
        }
        if screen.mouse_protocol_mode() != vt100::MouseProtocolMode::None {
            left.push("the mouse");
        }
        if screen.bold() || screen.inverse() || screen.fgcolor() != vt100::Color::Default {
            left.push("attributes");
        }
        left
    }

    /// Hangs up without a word.
    pub fn vanish(self) {
        drop(self);
    }
}
