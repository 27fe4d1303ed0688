//! A visitor's connection, counted, and able to be cut from outside.
//!
//! russh's own timers are started anew by whatever either side sends, so time
//! limits cannot be left to them: whoever watches a connection shuts its socket
//! ([`Line::cut`]), and every read and write that waits then ends. To extend:
//! nothing is expected here.

use super::metrics::Metrics;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// A connection as its watcher sees it.
#[derive(Debug)]
pub struct Line {
    stream: TcpStream,
    /// When it began.
    since: Instant,
    /// Milliseconds after the beginning at which a write began to wait; 0: none
    /// waits.
    waits: AtomicU64,
    /// Bytes to the visitor.
    sent: AtomicU64,
}

impl Line {
    /// A connection that was just accepted.
    pub fn new(stream: TcpStream) -> Arc<Self> {
        // Keys are answered one by one; a page is one write.
        let _ = stream.set_nodelay(true);
        // A side that vanished is noticed though nothing is sent to it.
        let socket = &stream;
        let _ = rustix::net::sockopt::set_socket_keepalive(socket, true);
        let _ = rustix::net::sockopt::set_tcp_keepidle(socket, Duration::from_secs(20));
        let _ = rustix::net::sockopt::set_tcp_keepintvl(socket, Duration::from_secs(10));
        let _ = rustix::net::sockopt::set_tcp_keepcnt(socket, 3);
        Arc::new(Self { stream, since: Instant::now(), waits: AtomicU64::new(0), sent: AtomicU64::new(0) })
    }

    /// Ends it at once, whatever waits on it.
    pub fn cut(&self) {
        let _ = rustix::net::shutdown(&self.stream, rustix::net::Shutdown::Both);
    }

    /// How long a write has been waiting for the visitor's side; `None`: none
    /// waits.
    pub fn stalled(&self) -> Option<Duration> {
        let waits = self.waits.load(Relaxed);
        (waits > 0).then(|| Duration::from_millis(self.now().saturating_sub(waits)))
    }

    /// Bytes sent so far.
    pub fn sent(&self) -> u64 {
        self.sent.load(Relaxed)
    }

    fn now(&self) -> u64 {
        u64::try_from(self.since.elapsed().as_millis()).unwrap_or(u64::MAX).max(1)
    }

    /// Sends the last bytes to a side that is turned away; they may not arrive.
    pub fn tell(&self, bytes: &[u8]) {
        let _ = self.stream.try_write(bytes);
        let _ = rustix::net::shutdown(&self.stream, rustix::net::Shutdown::Write);
    }

    /// Reads and drops what comes until the other side hangs up: to close with
    /// bytes unread would take back what was told. Ends by itself after so many
    /// bytes; give it a time limit.
    pub async fn drain(&self, most: usize) {
        let (mut left, mut bytes) = (most, [0; 1024]);
        while left > 0 {
            match self.stream.try_read(&mut bytes) {
                Ok(0) => return,
                Ok(count) => left = left.saturating_sub(count),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    if self.stream.readable().await.is_err() {
                        return;
                    }
                }
                Err(_) => return,
            }
        }
    }

    /// A line of at most so many bytes that comes before everything else, without
    /// its end; read byte by byte, so that nothing after it is taken.
    pub async fn first_line(&self, most: usize) -> io::Result<String> {
        let mut line = Vec::new();
        loop {
            let mut byte = [0];
            match self.stream.try_read(&mut byte) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(_) if byte[0] == b'\n' => {
                    return String::from_utf8(line).map_err(|_| io::ErrorKind::InvalidData.into());
                }
                Ok(_) if line.len() >= most => return Err(io::ErrorKind::InvalidData.into()),
                Ok(_) => line.push(byte[0]),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => self.stream.readable().await?,
                Err(error) => return Err(error),
            }
        }
    }
}

/// The same connection as russh reads and writes it.
#[derive(Debug)]
pub struct Wire {
    line: Arc<Line>,
    metrics: Arc<Metrics>,
}

impl Wire {
    /// The ends of a line.
    pub fn new(line: Arc<Line>, metrics: Arc<Metrics>) -> Self {
        Self { line, metrics }
    }
}

impl AsyncRead for Wire {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        loop {
            ready!(self.line.stream.poll_read_ready(context))?;
            match self.line.stream.try_read(buffer.initialize_unfilled()) {
                Ok(count) => {
                    buffer.advance(count);
                    self.metrics.bytes_in.fetch_add(count as u64, Relaxed);
                    return Poll::Ready(Ok(()));
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        loop {
            match self.line.stream.poll_write_ready(context) {
                Poll::Pending => {
                    let _ = self.line.waits.compare_exchange(0, self.line.now(), Relaxed, Relaxed);
                    return Poll::Pending;
                }
                Poll::Ready(ready) => ready?,
            }
            match self.line.stream.try_write(bytes) {
                Ok(count) => {
                    self.line.waits.store(0, Relaxed);
                    self.line.sent.fetch_add(count as u64, Relaxed);
                    self.metrics.bytes_out.fetch_add(count as u64, Relaxed);
                    return Poll::Ready(Ok(count));
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        let _ = rustix::net::shutdown(&self.line.stream, rustix::net::Shutdown::Write);
        Poll::Ready(Ok(()))
    }
}
