//! A visitor: one SSH connection whose bytes are counted, and a frame that is
//! known to be complete when nothing more comes.

use super::Outcome;
use super::server::Address;
use russh::client::{self, Handle, Msg};
use russh::keys::{PrivateKeyWithHashAlg, PublicKeyOrCertificate, load_secret_key};
use russh::{Channel, ChannelMsg, Preferred, compression};
use std::borrow::Cow;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;

/// Longest time for anything.
const PATIENCE: Duration = Duration::from_secs(20);

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
                None => handle.authenticate_none(server.user.as_str()).await?,
                Some(file) => {
                    let key = PrivateKeyWithHashAlg::new(Arc::new(load_secret_key(file, None)?), None);
                    handle.authenticate_publickey(server.user.as_str(), key).await?
                }
            };
            if !entered.success() {
                return Err("not let in".into());
            }
            let channel = handle.channel_open_session().await?;
            // A house has visitors of many languages.
            let language = ["en_US.UTF-8", "th_TH.UTF-8", "nl_NL.UTF-8", "sv_SE.UTF-8"][number % 4];
            channel.set_env(false, "LANG", language).await?;
            channel.request_pty(false, "xterm-256color", 80, 24, 0, 0, &[]).await?;
            channel.request_shell(false).await?;
            Ok::<_, Box<dyn std::error::Error + Send + Sync>>((handle, channel))
        };
        let (handle, channel) = timeout(PATIENCE, opened).await??;
        let mut visitor = Self { _handle: handle, channel, wire, painted: 0 };
        visitor.page().await?;
        Ok(visitor)
    }

    /// Waits for the next page; bytes painted.
    async fn page(&mut self) -> Outcome<u64> {
        loop {
            match timeout(PATIENCE, self.channel.wait()).await? {
                Some(ChannelMsg::Data { data }) => {
                    self.painted += data.len() as u64;
                    return Ok(data.len() as u64);
                }
                None | Some(ChannelMsg::Close | ChannelMsg::Eof) => return Err("the session ended".into()),
                Some(_) => {}
            }
        }
    }

    /// Presses a key that changes the page, and waits for that; bytes painted.
    pub async fn press(&mut self, key: &'static [u8]) -> Outcome<u64> {
        // A page may have come in pieces.
        while let Poll::Ready(Some(message)) = pin!(self.channel.wait()).poll(&mut Context::from_waker(Waker::noop())) {
            if let ChannelMsg::Data { data } = message {
                self.painted += data.len() as u64;
            }
        }
        self.channel.data(key).await?;
        self.page().await
    }

    /// Walks into a lesson, as everybody does.
    pub async fn walk(&mut self, server: &Address) -> Outcome<()> {
        // OpenSSH's shell may still say something after the first page.
        if server.key.is_some() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        for key in super::people::way() {
            self.press(key).await?;
            // What comes in several pieces is taken before the next key.
            while let Ok(Some(message)) = timeout(Duration::from_millis(2), self.channel.wait()).await {
                if let ChannelMsg::Data { data } = message {
                    self.painted += data.len() as u64;
                }
            }
        }
        Ok(())
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
