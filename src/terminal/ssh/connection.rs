//! One connection, from its first byte to its last: a place before login, the
//! handshake, the visit, hanging up.
//!
//! What this is not: the visit itself. To extend: whoever is turned away gets a
//! line in [`run`] and a word in `metrics::REFUSALS`.

use super::HANGUP;
use super::door::{Full, Source};
use super::ending::{End, Reply, farewell, line_for};
use super::face::LEAVE;
use super::guest::{Arrival, Guest, Inbox};
use super::house::{House, Stage};
use super::log::{Event, log};
use super::visit::Visit;
use super::wire::{Line, Wire};
use std::net::SocketAddr;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;
use tokio::net::TcpStream;

/// How long somebody who is turned away before login may take to hang up, and
/// how many bytes of hers are read meanwhile.
const FAREWELL: (Duration, usize) = (Duration::from_secs(1), 64 * 1024);

/// Serves whoever connected.
pub async fn run(stream: TcpStream, peer: SocketAddr, house: Arc<House>, protocol: Arc<russh::server::Config>) {
    let line = Line::new(stream);
    let refuse = |why: &'static str| house.metrics.refused(why);
    let mut source = Source::of(peer.ip());
    if house.settings.proxies.contains(&peer.ip().to_canonical()) {
        let first = tokio::time::timeout(HANGUP, line.first_line(107)).await;
        match first.ok().and_then(Result::ok).and_then(|first| Source::of_proxy(&first)) {
            Some(named) => source = named,
            // A balancer that looks whether we are there says nothing.
            None => return refuse("handshake"),
        }
    }
    let Some(login) = house.door.login(source, &line).await else {
        refuse("busy");
        let words = house.catalog.words("en").text("house-busy");
        line.tell(&farewell(&words));
        if let Some(_place) = house.door.farewell() {
            let _ = tokio::time::timeout(FAREWELL.0, line.drain(FAREWELL.1)).await;
        }
        return;
    };
    house.metrics.logins.fetch_add(1, Relaxed);
    let counted = Counted(&house.metrics.logins);
    let deadline = tokio::time::Instant::now() + Duration::from_secs(u64::from(house.settings.login_seconds));
    let inbox = Arc::new(Inbox::default());
    let wire = Wire::new(line.clone(), house.metrics.clone());
    let guest = Guest::new(inbox.clone(), house.metrics.clone());
    let starting = russh::server::run_stream(protocol, wire, guest);
    let running = match tokio::time::timeout_at(deadline, starting).await {
        Ok(Ok(running)) => running,
        Ok(Err(_)) => return refuse("handshake"),
        Err(_) => return refuse("login-time"),
    };
    let mut size = (80, 24);
    let arrival = loop {
        let Ok(waiting) = tokio::time::timeout_at(deadline, inbox.take()).await else {
            refuse("login-time");
            break None;
        };
        size = waiting.size.unwrap_or(size);
        if let Some(arrival) = waiting.arrival {
            // Keys that came along are not lost on the way.
            inbox.put_back(waiting.bytes, waiting.ended);
            break Some(arrival);
        }
        if waiting.gone {
            refuse("handshake");
            break None;
        }
    };
    let Some(arrival) = arrival else {
        line.cut();
        return;
    };
    let closed = *house.stage.borrow() != Stage::Open;
    let place = if arrival.command {
        Err(("command", "end-refused-command", 2))
    } else if closed {
        Err(("closing", "end-closing", 1))
    } else {
        house.door.visit(source).map_err(|full| match full {
            Full::House => ("full", "end-full", 1),
            Full::Source => ("full-source", "end-full-source", 1),
        })
    };
    match &place {
        Ok(_) => {
            drop((login, counted));
            visit(house.clone(), source, (line.clone(), inbox), arrival, size).await;
            // Her side hangs up, or is hung up on.
            let _ = tokio::time::timeout(HANGUP, running).await;
        }
        Err((why, id, code)) => {
            refuse(why);
            let words = line_for(&house, &arrival.client, size.0, id);
            Reply::new(&arrival, HANGUP).end(words, *code).await;
            // Where many hang up, she keeps her place before login for that.
            let _place = house.door.farewell().inspect(|_| drop((login, counted)));
            let _ = tokio::time::timeout(HANGUP, running).await;
        }
    }
    line.cut();
}

async fn visit(house: Arc<House>, source: Source, ends: (Arc<Line>, Arc<Inbox>), arrival: Arrival, size: (u16, u16)) {
    let line = ends.0.clone();
    let number = house.number();
    house.metrics.began.fetch_add(1, Relaxed);
    house.metrics.sessions.fetch_add(1, Relaxed);
    let _counted = Counted(&house.metrics.sessions);
    log(Event::Began { session: number });
    let (reply, client) = (Reply::new(&arrival, HANGUP), arrival.client.clone());
    let mut made = None;
    let outcome = Caught(Box::pin(async {
        let visit = Visit::new(house.clone(), source, ends, arrival, size, number);
        made.insert(Box::new(visit)).run().await
    }));
    let end = outcome.await.unwrap_or(End::Fault);
    if end == End::Fault {
        // Her terminal as it was, as far as that can be known without the visit.
        let mut out = if client.paints() { LEAVE.to_vec() } else { Vec::new() };
        out.extend_from_slice(&line_for(&house, &client, size.0, "end-fault"));
        reply.end(out, 1).await;
    }
    let (seconds, keys) = made.map_or((0, 0), |visit| visit.figures());
    house.metrics.ended(end.why());
    log(Event::Ended { session: number, seconds, keys, bytes: line.sent(), why: end.why() });
}

/// Counts one less when dropped.
struct Counted<'a>(&'a AtomicU64);

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Relaxed);
    }
}

/// A future whose panic is its end: `None`.
struct Caught<F>(std::pin::Pin<Box<F>>);

impl<F: Future> Future for Caught<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: std::pin::Pin<&mut Self>, context: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output> {
        match std::panic::catch_unwind(AssertUnwindSafe(|| self.0.as_mut().poll(context))) {
            Ok(polled) => polled.map(Some),
            Err(_) => std::task::Poll::Ready(None),
        }
    }
}
