//! A visitor: one SSH connection whose bytes are counted, and what she sees.
//!
//! To extend: what a visitor asks for when she comes is in [`Visitor::connect`];
//! what she does then is in `people`.

use super::Outcome;
use super::server::Address;
use russh::client::{self, Handle, Msg};
use russh::keys::{PrivateKeyWithHashAlg, PublicKeyOrCertificate, load_secret_key};
use russh::{Channel, ChannelMsg, Preferred, compression};
use std::borrow::Cow;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::num::NonZeroU16;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;

/// Longest time for anything.
const PATIENCE: Duration = Duration::from_secs(20);

/// Languages of visitors, as their clients say them: a house has visitors of
/// many.
pub const LANGUAGES: [&str; 4] = ["en", "th", "nl", "sv"];

/// What comes of a key.
pub enum Answer {
    /// The page changed: bytes painted, and the time that it took.
    Page(u64, Duration),
    /// Nothing changed.
    Nothing,
    /// The visit is over.
    Ended,
}

struct Anyone;

impl client::Handler for Anyone {
    type Error = russh::Error;
    async fn check_server_key(&mut self, _: &PublicKeyOrCertificate) -> Result<bool, Self::Error> {
        Ok(true)
    }
}

/// A connection whose bytes are counted, and that acknowledges at once: what a
/// server owes to delayed acknowledgements is not its own.
struct Counted {
    stream: TcpStream,
    read: Arc<AtomicU64>,
}

impl AsyncRead for Counted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let polled = Pin::new(&mut self.stream).poll_read(context, buffer);
        self.read.fetch_add((buffer.filled().len() - before) as u64, Relaxed);
        let _ = rustix::net::sockopt::set_tcp_quickack(&self.stream, true);
        polled
    }
}

impl AsyncWrite for Counted {
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

/// A visitor who came in and sees the first page.
pub struct Visitor {
    _handle: Handle<Anyone>,
    channel: Channel<Msg>,
    wire: Arc<AtomicU64>,
    painted: u64,
    parser: vt100::Parser,
}

impl Visitor {
    /// Connects from an address of the visitor's own and waits for the first
    /// page.
    pub async fn connect(server: &Address, number: usize, compressed: bool) -> Outcome<Self> {
        let socket = TcpSocket::new_v4()?;
        let source = Ipv4Addr::new(127, 1, u8::try_from(number / 250)?, u8::try_from(number % 250 + 1)?);
        socket.bind(SocketAddr::from((source, 0)))?;
        let stream = socket.connect(SocketAddr::from(([127, 0, 0, 1], server.port))).await?;
        stream.set_nodelay(true)?;
        let wire = Arc::new(AtomicU64::new(0));
        let stream = Counted { stream, read: wire.clone() };
        let mut config = client::Config { inactivity_timeout: None, nodelay: true, ..client::Config::default() };
        if compressed {
            let wanted: &[compression::Name] = &[compression::ZLIB_LEGACY, compression::NONE];
            config.preferred = Preferred { compression: Cow::Borrowed(wanted), ..Preferred::DEFAULT };
        }
        let opened = async {
            let mut handle = client::connect_stream(Arc::new(config), stream, Anyone).await?;
            let entered = match &server.key {
                None => handle.authenticate_none(server.user(number)).await?,
                Some(file) => {
                    let key = PrivateKeyWithHashAlg::new(Arc::new(load_secret_key(file, None)?), None);
                    handle.authenticate_publickey(server.user(number), key).await?
                }
            };
            if !entered.success() {
                return Err("not let in".into());
            }
            let channel = handle.channel_open_session().await?;
            channel.set_env(false, "LANG", format!("{}.UTF-8", LANGUAGES[number % LANGUAGES.len()])).await?;
            channel.request_pty(false, "xterm-256color", 80, 24, 0, 0, &[]).await?;
            channel.request_shell(false).await?;
            Ok::<_, Box<dyn std::error::Error + Send + Sync>>((handle, channel))
        };
        let (handle, channel) = timeout(PATIENCE, opened).await??;
        let cells = |count| NonZeroU16::new(count).unwrap_or(NonZeroU16::MIN);
        let parser = vt100::Parser::new(cells(24), cells(80), 0);
        let mut visitor = Self { _handle: handle, channel, wire, painted: 0, parser };
        match visitor.next(PATIENCE).await {
            Some(_) => Ok(visitor),
            None => Err("no first page came".into()),
        }
    }

    /// What the terminal shows.
    pub fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    fn take(&mut self, message: &ChannelMsg) -> Option<u64> {
        let ChannelMsg::Data { data } = message else { return None };
        self.painted += data.len() as u64;
        self.parser.process(data);
        Some(data.len() as u64)
    }

    /// Waits for something to be painted; bytes. `None`: the visit is over, or
    /// nothing came.
    async fn next(&mut self, patience: Duration) -> Option<u64> {
        timeout(patience, async {
            loop {
                match self.channel.wait().await {
                    None | Some(ChannelMsg::Close | ChannelMsg::Eof) => return None,
                    Some(message) => {
                        if let Some(bytes) = self.take(&message) {
                            return Some(bytes);
                        }
                    }
                }
            }
        })
        .await
        .ok()
        .flatten()
    }

    /// Takes what else has come, or comes within `pause`: pages may come in
    /// pieces.
    pub async fn settle(&mut self, pause: Duration) {
        loop {
            let polled = pin!(self.channel.wait()).poll(&mut Context::from_waker(Waker::noop()));
            let Poll::Ready(Some(message)) = polled else { break };
            self.take(&message);
        }
        if !pause.is_zero() {
            while self.next(pause).await.is_some() {}
        }
    }

    /// Presses a key and waits for what it changes.
    pub async fn press(&mut self, key: &[u8], patience: Duration) -> Answer {
        self.settle(Duration::ZERO).await;
        let start = Instant::now();
        if self.channel.data(key).await.is_err() {
            return Answer::Ended;
        }
        match self.next(patience).await {
            Some(bytes) => Answer::Page(bytes, start.elapsed()),
            None if start.elapsed() < patience => Answer::Ended,
            None => Answer::Nothing,
        }
    }

    /// Presses a key that changes the page; bytes painted.
    pub async fn turn(&mut self, key: &[u8]) -> Outcome<u64> {
        let Answer::Page(bytes, _) = self.press(key, PATIENCE).await else {
            return Err("a key that turns the page did not".into());
        };
        self.settle(Duration::from_millis(2)).await;
        Ok(bytes)
    }

    /// Bytes painted so far.
    pub fn painted(&self) -> u64 {
        self.painted
    }

    /// Bytes that came over the wire so far.
    pub fn wire(&self) -> u64 {
        self.wire.load(Relaxed)
    }
}
