//! The course over SSH: a house with many visitors, none of whom can reach a
//! shell, a file or each other.
//!
//! | file | what |
//! | --- | --- |
//! | `settings` | what an operator decides |
//! | `door`, `wire` | who may come in, and connections that can be cut |
//! | `guest`, `client` | what a visitor's side sends and says of itself |
//! | `connection` | one connection, from handshake to hanging up |
//! | `visit`, `ending`, `face`, `keeping` | one visit: time, what is seen, what is kept |
//! | `house`, `room` | what visits share |
//! | `visitor` | one visitor behind an OpenSSH server |
//! | `metrics`, `log` | what an operator sees |
//!
//! Two tasks for each visitor: russh's, which speaks the protocol, and the one
//! that runs her visit. They share an inbox of bounded size. A visit that
//! panics ends alone. What this is not: OpenSSH; there are no users, keys,
//! files, channels or commands. To extend: a thing that visitors can ask for
//! begins in `guest`.

mod client;
mod connection;
mod door;
mod ending;
mod face;
mod guest;
mod house;
mod keeping;
mod log;
mod metrics;
mod room;
pub mod settings;
mod visit;
mod visitor;
mod wire;

use log::{Event, log};
pub use room::essence;
pub use visitor::Visitor;

use crate::app::find::Indexes;
use crate::course::Library;
use crate::language::Catalog;
use crate::store::kept::{Attempts, Secret, Store};
use crate::terminal::Frames;
use door::Door;
use house::{House, Stage};
use keeping::Vault;
use metrics::Metrics;
use room::{Room, Rooms};
use russh::keys::PrivateKey;
use russh::{MethodKind, MethodSet, Preferred, SshId, cipher, compression, kex, mac};
use settings::Settings;
use std::borrow::Cow;
use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::watch;

/// What the server calls itself: no version, no machine.
const ID: &str = "SSH-2.0-article26";
/// Connections that wait in the system to be accepted.
const BACKLOG: u32 = 1024;
/// Bytes that the system holds for a visitor whose side is slow: what it holds,
/// she sees late.
const SEND_BUFFER: usize = 16 * 1024;
/// How long a visitor's side may take to hang up.
const HANGUP: Duration = Duration::from_secs(2);
/// How often progress whose days are over is looked for.
const SWEEP: Duration = Duration::from_secs(3600);
/// Files that the server itself has open.
const OWN_FILES: u64 = 32;
/// Sources whose tries of codes are counted at once.
const SOURCES: usize = 4096;

/// Everything a house opens with.
#[derive(Debug)]
pub struct Opening {
    /// What its operator decided; checked.
    pub settings: Settings,
    /// Courses offered.
    pub library: Library,
    /// Languages offered.
    pub catalog: Catalog,
    /// The host key.
    pub key: PrivateKey,
    /// Rooms and their trainers' secrets.
    pub rooms: Vec<(String, Vec<u8>)>,
    /// Where progress is kept.
    pub store: Store,
    /// The secret of the names there.
    pub secret: Secret,
}

/// Opens the house and runs it until it is told to stop.
///
/// # Errors
/// The address that cannot be listened on, and why; or why nothing can run.
pub fn run(opening: Opening) -> Result<(), (String, io::Error)> {
    log::open();
    std::panic::set_hook(Box::new(|info| {
        // What was to be shown may be in the message: the place is enough.
        if let Some(place) = info.location() {
            log::fault(place);
        }
    }));
    let threads = std::thread::available_parallelism().map_or(2, usize::from).clamp(1, 16);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(threads)
        .enable_all()
        .build()
        .map_err(|error| (String::new(), error))?;
    let result = runtime.block_on(open(opening));
    // What still runs is cut off; what had to be saved is.
    runtime.shutdown_timeout(Duration::from_millis(200));
    result
}

/// As many files as may be open; more than usual where the system allows.
fn files() -> u64 {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    let most = limit.maximum.unwrap_or(1 << 20);
    if limit.current.is_some_and(|current| current < most) {
        let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(most), maximum: limit.maximum });
    }
    getrlimit(Resource::Nofile).current.unwrap_or(1 << 20)
}

/// The names of ways to exchange keys: cheap for the server and safe today.
const KEX: [kex::Name; 5] = [
    kex::MLKEM768X25519_SHA256,
    kex::CURVE25519,
    kex::CURVE25519_PRE_RFC_8731,
    kex::EXTENSION_SUPPORT_AS_SERVER,
    kex::EXTENSION_OPENSSH_STRICT_KEX_AS_SERVER,
];

fn protocol(settings: &Settings, key: PrivateKey) -> russh::server::Config {
    let mut methods = MethodSet::empty();
    methods.push(MethodKind::None);
    // The last resort; visits end by their own clocks long before.
    let longest = u64::from(settings.longest_seconds.max(settings.close_seconds)).max(24 * 3600);
    russh::server::Config {
        server_id: SshId::Standard(Cow::Borrowed(ID)),
        methods,
        auth_rejection_time: Duration::from_secs(1),
        auth_rejection_time_initial: Some(Duration::ZERO),
        keys: vec![key],
        window_size: 64 * 1024,
        maximum_packet_size: 16 * 1024,
        channel_buffer_size: 1,
        event_buffer_size: 2,
        preferred: Preferred {
            kex: Cow::Borrowed(&KEX),
            cipher: Cow::Borrowed(&[cipher::CHACHA20_POLY1305, cipher::AES_256_GCM, cipher::AES_256_CTR]),
            mac: Cow::Borrowed(&[mac::HMAC_SHA256_ETM, mac::HMAC_SHA512_ETM, mac::HMAC_SHA256]),
            // The plain name would begin before login.
            compression: Cow::Borrowed(&[compression::NONE, compression::ZLIB_LEGACY]),
            ..Preferred::DEFAULT
        },
        max_auth_attempts: 4,
        inactivity_timeout: Some(Duration::from_secs(longest)),
        keepalive_interval: None,
        nodelay: true,
        ..russh::server::Config::default()
    }
}

fn bind(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    socket.set_reuseaddr(true)?;
    // Inherited by every connection.
    socket.set_send_buffer_size(u32::try_from(SEND_BUFFER).unwrap_or(u32::MAX))?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

async fn open(opening: Opening) -> Result<(), (String, io::Error)> {
    let Opening { mut settings, library, catalog, key, rooms, store, secret } = opening;
    let files = files();
    let room = usize::try_from(files.saturating_sub(OWN_FILES)).unwrap_or(usize::MAX);
    if room < settings.sessions + settings.logins {
        settings.logins = settings.logins.min((room / 4).max(1));
        settings.sessions = room.saturating_sub(settings.logins).max(1);
        log(Event::FewFiles { files, sessions: settings.sessions });
    }
    let mut listeners = Vec::new();
    for address in &settings.listen {
        let parsed: SocketAddr =
            address.parse().map_err(|_| (address.clone(), io::Error::from(io::ErrorKind::InvalidInput)))?;
        listeners.push(bind(parsed).map_err(|error| (address.clone(), error))?);
    }
    let metrics = Arc::new(Metrics::default());
    // What was asked for may be 0: any that is free.
    let port_of = |listener: &TcpListener| listener.local_addr().map_or(0, |address| address.port());
    let port = listeners.first().map_or(0, port_of);
    let mut metrics_port = 0;
    if let Some(address) = &settings.metrics {
        let listener = TcpListener::bind(address).await.map_err(|error| (address.clone(), error))?;
        metrics_port = port_of(&listener);
        tokio::spawn(metrics::serve(listener, metrics.clone()));
    }
    let (stage, staged) = watch::channel(Stage::Open);
    let protocol = Arc::new(protocol(&settings, key));
    let rooms: Rooms =
        rooms.into_iter().map(|(name, secret)| (name.clone(), Arc::new(Room::new(&name, &secret)))).collect();
    let attempts = Attempts::new(settings.tries as usize, settings.tries_in_all as usize, SOURCES);
    let house = Arc::new(House {
        door: Door::new(&settings),
        library: Arc::new(library),
        catalog: Arc::new(catalog),
        indexes: Arc::new(Indexes::kept()),
        frames: Arc::new(Frames::default()),
        vault: Vault {
            store,
            secret,
            days: settings.code_days,
            metrics: metrics.clone(),
            away: AtomicBool::new(false),
        },
        metrics,
        rooms,
        stage: staged,
        attempts: Mutex::new(attempts),
        since: Instant::now(),
        numbers: AtomicU64::new(1),
        settings,
    });
    warm(&house);
    let (addresses, sessions) = (listeners.len(), house.settings.sessions);
    log(Event::Listening { addresses, port, metrics: metrics_port, sessions });
    for listener in listeners {
        tokio::spawn(listen(listener, house.clone(), protocol.clone()));
    }
    tokio::spawn(sweep(house.clone()));
    until_told(&house, &stage).await;
    Ok(())
}

/// Opens what the first visitor would wait for.
fn warm(house: &House) {
    for course in &house.library.courses {
        let _ = course.open();
    }
    for language in house.catalog.offered() {
        let _ = house.catalog.words(&language.tag).text("app-name");
    }
}

/// Removes what is kept longer than its days.
async fn sweep(house: Arc<House>) {
    let mut away = false;
    loop {
        match house.vault.store.expire(keeping::today()).await {
            Ok(pieces) => {
                if pieces > 0 {
                    log(Event::Expired { pieces });
                }
                if std::mem::take(&mut away) {
                    log(Event::Store { away });
                }
            }
            Err(_) if !away => {
                away = true;
                log(Event::Store { away });
            }
            Err(_) => {}
        }
        // While it is away, it is looked for more often.
        tokio::time::sleep(if away { Duration::from_secs(30) } else { SWEEP }).await;
    }
}

/// Waits for the signal to stop, warns, and gives visitors time to leave. A
/// second signal stops at once.
async fn until_told(house: &House, stage: &watch::Sender<Stage>) {
    use tokio::signal::unix::{SignalKind, signal};
    let (Ok(mut term), Ok(mut int)) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt())) else {
        return std::future::pending().await;
    };
    tokio::select! { _ = term.recv() => {}, _ = int.recv() => {} }
    log(Event::Draining { sessions: house.door.visits() });
    let drained = async {
        let _ = stage.send(Stage::Closing);
        // Those who come from now on are told that it closes; they hold nothing up.
        let last = house.door.last();
        let seconds = u64::from(house.settings.drain_seconds);
        wait_while(|| house.door.holds(last), Duration::from_secs(seconds)).await;
        let _ = stage.send(Stage::Closed);
        wait_while(|| house.door.is_busy(), Duration::from_secs(3)).await;
    };
    tokio::select! { () = drained => {}, _ = term.recv() => {}, _ = int.recv() => {} }
    log(Event::Stopped { sessions: house.door.visits() });
}

/// Waits while it is so, at most for so long.
async fn wait_while(it_is_so: impl Fn() -> bool, most: Duration) {
    let until = tokio::time::Instant::now() + most;
    while it_is_so() && tokio::time::Instant::now() < until {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// The stage in which nobody is accepted any more. People who come while the
/// house closes read that it does. Balancers do not read: refused, they take
/// whom they bring to another host at once.
fn last_stage(settings: &Settings) -> Stage {
    if settings.proxies.is_empty() { Stage::Closed } else { Stage::Closing }
}

/// Accepts whoever connects, for as long as the house is not closed. Nothing
/// that goes wrong with one connection ends it.
async fn listen(listener: TcpListener, house: Arc<House>, protocol: Arc<russh::server::Config>) {
    let mut stage = house.stage.clone();
    let last = last_stage(&house.settings);
    let mut failing = false;
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stage.wait_for(|stage| *stage >= last) => return,
        };
        match accepted {
            Ok((stream, peer)) => {
                failing = false;
                house.metrics.connections.fetch_add(1, Relaxed);
                tokio::spawn(connection::run(stream, peer, house.clone(), protocol.clone()));
            }
            Err(error) => {
                // Mostly too many open files: some will be closed.
                if !std::mem::replace(&mut failing, true) {
                    log(Event::AcceptFailed { errno: error.raw_os_error().unwrap_or(0) });
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
    }
}
