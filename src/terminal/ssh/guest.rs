//! A visitor as russh reports her: everything she sends goes into an [`Inbox`],
//! everything that is no lesson is refused.
//!
//! Nothing here waits for long: a handler of russh that waits for its own session
//! stalls it. Every request is answered, since russh answers none by itself. To
//! extend: another request that is served gets its event here and is acted
//! upon in `visit`.

use super::client::{Client, Wish, size};
use super::metrics::Metrics;
use russh::server::{Auth, ChannelOpenHandle, Handle, Handler, Msg, Session};
use russh::{Channel, ChannelId, Pty};
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::Notify;

/// Most bytes that wait to be read; what comes above waits for [`ROOM`], then it
/// is dropped. Nobody types as much while one page is painted, but pastes it.
const MOST_WAITING: usize = 32 * 1024;
/// How long a packet waits for room: long enough for a visit that only passes
/// over a paste, whose end must not be lost; short for one that her own keys
/// hold up.
const ROOM: Duration = Duration::from_millis(200);
/// Between two looks at what waits.
const GLANCE: Duration = Duration::from_millis(20);
/// Most requests refused before a connection ends.
const MOST_REFUSED: u32 = 64;

/// What she came in with.
#[derive(Debug)]
pub struct Arrival {
    /// To answer her.
    pub handle: Handle,
    /// Where.
    pub channel: ChannelId,
    /// What her side said.
    pub client: Client,
    /// She wants a command to be run: there are none.
    pub command: bool,
}

/// What came and was not taken yet.
#[derive(Debug, Default)]
pub struct Waiting {
    /// Bytes of keys or lines.
    pub bytes: Vec<u8>,
    /// When the first of them came.
    pub since: Option<Instant>,
    /// The window's last size, in cells.
    pub size: Option<(u16, u16)>,
    /// She is here; taken once.
    pub arrival: Option<Arrival>,
    /// Nothing more will come from her.
    pub ended: bool,
    /// The connection is gone.
    pub gone: bool,
}

/// Where what she sends waits for her visit to take it.
#[derive(Debug, Default)]
pub struct Inbox {
    waiting: Mutex<Waiting>,
    wake: Notify,
    taken: Notify,
}

impl Inbox {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut Waiting)) {
        change(&mut self.lock());
        self.wake.notify_one();
    }

    /// The connection is gone.
    pub fn close(&self) {
        self.change(|waiting| waiting.gone = true);
    }

    /// Takes bytes of hers, if there is room for them.
    fn put(&self, data: &[u8]) -> bool {
        let mut waiting = self.lock();
        let fits = waiting.bytes.len() + data.len() <= MOST_WAITING || waiting.bytes.is_empty();
        if fits && !data.is_empty() {
            waiting.since.get_or_insert_with(Instant::now);
            waiting.bytes.extend_from_slice(data);
            drop(waiting);
            self.wake.notify_one();
        }
        fits
    }

    /// Puts back what was taken too early.
    pub fn put_back(&self, mut bytes: Vec<u8>, ended: bool) {
        if !bytes.is_empty() || ended {
            self.change(|waiting| {
                bytes.append(&mut waiting.bytes);
                waiting.bytes = bytes;
                waiting.ended |= ended;
            });
        }
    }

    /// Whether what waits is such; takes nothing.
    pub fn holds(&self, wish: impl Fn(&Waiting) -> bool) -> bool {
        wish(&self.lock())
    }

    /// Waits until what waits is such; takes nothing.
    pub async fn until(&self, wish: impl Fn(&Waiting) -> bool) {
        while !self.holds(&wish) {
            self.wake.notified().await;
            // Bytes that come one by one are looked at together.
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Waits until something is there, and takes it.
    pub async fn take(&self) -> Waiting {
        loop {
            {
                let mut waiting = self.lock();
                let something = !waiting.bytes.is_empty()
                    || waiting.size.is_some()
                    || waiting.arrival.is_some()
                    || waiting.ended
                    || waiting.gone;
                if something {
                    let kept = (waiting.ended, waiting.gone);
                    let taken = std::mem::take(&mut *waiting);
                    // Ends stay ends, but are told of only once more than needed.
                    waiting.gone = kept.1;
                    self.taken.notify_one();
                    return taken;
                }
            }
            self.wake.notified().await;
        }
    }
}

/// A visitor's side of a connection.
pub struct Guest {
    inbox: Arc<Inbox>,
    metrics: Arc<Metrics>,
    client: Client,
    channel: Option<ChannelId>,
    /// Whether her visit began.
    here: bool,
    refused: u32,
}

impl Guest {
    /// A visitor whose words go into this inbox.
    pub fn new(inbox: Arc<Inbox>, metrics: Arc<Metrics>) -> Self {
        Self { inbox, metrics, client: Client::default(), channel: None, here: false, refused: 0 }
    }

    fn refuse(&mut self, why: &str) -> Result<(), russh::Error> {
        self.metrics.refused(why);
        self.refused += 1;
        if self.refused > MOST_REFUSED { Err(russh::Error::Disconnect) } else { Ok(()) }
    }

    fn arrive(&mut self, command: bool, channel: ChannelId, session: &mut Session) -> Result<(), russh::Error> {
        if self.here || self.channel != Some(channel) {
            session.channel_failure(channel)?;
            return self.refuse("request");
        }
        session.channel_success(channel)?;
        self.here = true;
        let (handle, client) = (session.handle(), std::mem::take(&mut self.client));
        self.inbox.change(|waiting| waiting.arrival = Some(Arrival { handle, channel, client, command }));
        Ok(())
    }
}

impl Handler for Guest {
    type Error = russh::Error;

    async fn auth_none(&mut self, user: &str) -> Result<Auth, Self::Error> {
        self.metrics.handshakes.fetch_add(1, Relaxed);
        self.client.wish = Wish::of(user);
        Ok(Auth::Accept)
    }

    async fn channel_open_session(
        &mut self,
        channel: Channel<Msg>,
        reply: ChannelOpenHandle,
        _: &mut Session,
    ) -> Result<(), Self::Error> {
        if self.channel.is_some() {
            drop(reply);
            return self.refuse("channel");
        }
        self.channel = Some(channel.id());
        reply.accept().await;
        Ok(())
    }

    async fn channel_open_x11(
        &mut self,
        _: Channel<Msg>,
        _: &str,
        _: u32,
        _: ChannelOpenHandle,
        _: &mut Session,
    ) -> Result<(), Self::Error> {
        self.refuse("channel")
    }

    async fn channel_open_direct_tcpip(
        &mut self,
        _: Channel<Msg>,
        _: &str,
        _: u32,
        _: &str,
        _: u32,
        _: ChannelOpenHandle,
        _: &mut Session,
    ) -> Result<(), Self::Error> {
        self.refuse("channel")
    }

    async fn channel_open_forwarded_tcpip(
        &mut self,
        _: Channel<Msg>,
        _: &str,
        _: u32,
        _: &str,
        _: u32,
        _: ChannelOpenHandle,
        _: &mut Session,
    ) -> Result<(), Self::Error> {
        self.refuse("channel")
    }

    async fn channel_open_direct_streamlocal(
        &mut self,
        _: Channel<Msg>,
        _: &str,
        _: ChannelOpenHandle,
        _: &mut Session,
    ) -> Result<(), Self::Error> {
        self.refuse("channel")
    }

    async fn pty_request(
        &mut self,
        channel: ChannelId,
        term: &str,
        columns: u32,
        rows: u32,
        _: u32,
        _: u32,
        _: &[(Pty, u32)],
        session: &mut Session,
    ) -> Result<(), Self::Error> {
        if self.here || self.channel != Some(channel) {
            session.channel_failure(channel)?;
            return self.refuse("request");
        }
        self.client.terminal(term);
        self.inbox.change(|waiting| waiting.size = Some(size(columns, rows)));
        session.channel_success(channel)
    }

    async fn env_request(
        &mut self,
        channel: ChannelId,
        name: &str,
        value: &str,
        session: &mut Session,
    ) -> Result<(), Self::Error> {
        if !self.here && self.client.set(name, value) {
            return session.channel_success(channel);
        }
        // Most sides offer a dozen that nobody asked for.
        session.channel_failure(channel)?;
        Ok(())
    }

    async fn shell_request(&mut self, channel: ChannelId, session: &mut Session) -> Result<(), Self::Error> {
        self.arrive(false, channel, session)
    }

    async fn exec_request(&mut self, channel: ChannelId, _: &[u8], session: &mut Session) -> Result<(), Self::Error> {
        self.arrive(true, channel, session)
    }

    async fn subsystem_request(
        &mut self,
        channel: ChannelId,
        _: &str,
        session: &mut Session,
    ) -> Result<(), Self::Error> {
        session.channel_failure(channel)?;
        self.refuse("request")
    }

    async fn x11_request(
        &mut self,
        channel: ChannelId,
        _: bool,
        _: &str,
        _: &str,
        _: u32,
        session: &mut Session,
    ) -> Result<(), Self::Error> {
        session.channel_failure(channel)?;
        self.refuse("request")
    }

    async fn agent_request(&mut self, _: ChannelId, _: &mut Session) -> Result<bool, Self::Error> {
        self.refuse("request").map(|()| false)
    }

    async fn tcpip_forward(&mut self, _: &str, _: &mut u32, _: &mut Session) -> Result<bool, Self::Error> {
        self.refuse("request").map(|()| false)
    }

    async fn streamlocal_forward(&mut self, _: &str, _: &mut Session) -> Result<bool, Self::Error> {
        self.refuse("request").map(|()| false)
    }

    async fn window_change_request(
        &mut self,
        channel: ChannelId,
        columns: u32,
        rows: u32,
        _: u32,
        _: u32,
        session: &mut Session,
    ) -> Result<(), Self::Error> {
        if self.channel == Some(channel) {
            self.inbox.change(|waiting| waiting.size = Some(size(columns, rows)));
        }
        session.channel_success(channel)
    }

    async fn data(&mut self, channel: ChannelId, data: &[u8], _: &mut Session) -> Result<(), Self::Error> {
        if self.channel == Some(channel) && !self.inbox.put(data) {
            let room = async {
                loop {
                    self.inbox.taken.notified().await;
                    if self.inbox.put(data) {
                        return;
                    }
                }
            };
            let _ = tokio::time::timeout(ROOM, room).await;
        }
        Ok(())
    }

    async fn channel_eof(&mut self, channel: ChannelId, _: &mut Session) -> Result<(), Self::Error> {
        if self.channel == Some(channel) {
            self.inbox.change(|waiting| waiting.ended = true);
        }
        Ok(())
    }

    async fn channel_close(&mut self, channel: ChannelId, _: &mut Session) -> Result<(), Self::Error> {
        if self.channel == Some(channel) {
            self.inbox.change(|waiting| waiting.gone = true);
        }
        Ok(())
    }
}

impl Drop for Guest {
    /// However the connection ended, the visit learns of it.
    fn drop(&mut self) {
        self.inbox.close();
    }
}
