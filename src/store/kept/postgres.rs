//! What is kept in `PostgreSQL`, or in what speaks its protocol: several hosts of
//! one house share it.
//!
//! ```sql
//! article26_name  (name, until_day, gone)        one row for each code
//! article26_piece (name, piece, size, sealed)    its pieces
//! ```
//!
//! Plain statements only, each a transaction of its own: no extension, function,
//! advisory lock or notification. What keeps a deletion final is the row of the
//! name: whatever adds a piece updates that row in the same statement unless it
//! is gone, so that the two wait for each other; the pieces are removed by a
//! second statement, which sees every piece that was added before. In the same
//! way a replacing piece is added first, and those that it holds are removed by
//! a second statement: whenever it stops, nothing is lost.
//!
//! One connection serves many sessions, some statements on their way at once; the
//! store has a few, and each name its own.
//! Each operation ends within [`DEADLINE`]. When the database is lost, the first
//! operation connects again; if that fails, all fail at once until the back-off
//! is over, so that sessions do not wait one after the other. A database that is
//! slow for many at once is not lost: whoever waited too long tries again later.
//!
//! TLS is not offered: use a Unix socket, or a network that belongs to the house
//! alone. Poolers must be in session mode. The role needs no more rights than on
//! the two tables, if they are there already (see [`SCHEMA`]).
//!
//! The day that counts is the database's: hosts whose clocks differ agree on it.
//!
//! What this is not: a pool, or a place for anything that waits long; removing
//! what has expired has a connection of its own. To extend: a statement is a
//! variant of [`Query`], with its text; what an error means is in `judge`.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, timeout_at};
use tokio_postgres::config::{ChannelBinding, Config, SslMode, SslNegotiation};
use tokio_postgres::error::SqlState;
use tokio_postgres::types::{ToSql, Type};
use tokio_postgres::{Client, Error, NoTls, Row, Statement};

use super::error::{Failed, Setup};
use super::piece::{Id, Piece};
use super::secret::Name;
use super::{MAX_BYTES, MAX_PIECES};

/// How long an operation may take.
const DEADLINE: Duration = Duration::from_secs(2);
/// How long removing what has expired may take.
const LONG: Duration = Duration::from_secs(60);
/// The first back-off, and the longest.
const BACK_OFF: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(8));
/// Statements on their way at once. Of more, the last would be too late when
/// their turn comes, and would be in the way of those that are sent again.
const ON_THEIR_WAY: usize = 32;
/// How often a statement that met another is tried.
const TRIES: u32 = 6;

/// The tables, made if they are not there.
const SCHEMA: &str = "
create table if not exists article26_name (
    name bytea primary key,
    until_day bigint not null,
    gone boolean not null
);
create table if not exists article26_piece (
    name bytea not null,
    piece bytea not null,
    size bigint not null,
    sealed bytea not null,
    primary key (name, piece)
);";

/// A statement.
#[derive(Clone, Copy)]
enum Query {
    Load,
    Add,
    Remove,
    Bury,
    Clear,
    Expire,
    Sweep,
    Today,
}

impl Query {
    const ALL: [Self; 8] =
        [Self::Load, Self::Add, Self::Remove, Self::Bury, Self::Clear, Self::Expire, Self::Sweep, Self::Today];

    fn text(self) -> String {
        match self {
            Self::Load => "select p.piece, p.sealed from article26_piece p \
                 join article26_name n on n.name = p.name where n.name = $1 and not n.gone"
                .into(),
            Self::Add => format!(
                "with held as (
                    insert into article26_name (name, until_day, gone) values ($1, $2, false)
                    on conflict (name) do update
                    set until_day = greatest(article26_name.until_day, excluded.until_day)
                    where not article26_name.gone
                    returning name
                ), room as (
                    select count(*) < {MAX_PIECES} and coalesce(sum(size), 0) + $5 <= {MAX_BYTES} as enough
                    from article26_piece where name = $1 and piece <> $3 and piece <> all ($6)
                ), added as (
                    insert into article26_piece (name, piece, size, sealed)
                    select $1, $3, $5, $4 from held, room where room.enough
                    on conflict (name, piece) do nothing
                    returning piece
                )
                select (select count(*) from held) as held, room.enough,
                    exists (select 1 from article26_piece where name = $1 and piece = $3) as known
                from room"
            ),
            Self::Remove => "delete from article26_piece where name = $1 and piece = any ($2)".into(),
            Self::Bury => "insert into article26_name (name, until_day, gone) values ($1, $2, true) \
                 on conflict (name) do update set gone = true, \
                 until_day = greatest(article26_name.until_day, excluded.until_day)"
                .into(),
            Self::Clear => "delete from article26_piece where name = $1".into(),
            Self::Expire => "with removed as (delete from article26_name where until_day < $1 returning name) \
                 select count(*) from removed"
                .into(),
            Self::Sweep => "delete from article26_piece where not exists (select 1 from article26_name n \
                 where n.name = article26_piece.name and not n.gone)"
                .into(),
            // Not of the time zone that a session happens to have.
            Self::Today => "select floor(extract(epoch from now()) / 86400)::bigint".into(),
        }
    }

    fn types(self) -> &'static [Type] {
        match self {
            Self::Load | Self::Clear => &[Type::BYTEA],
            Self::Add => &[Type::BYTEA, Type::INT8, Type::BYTEA, Type::BYTEA, Type::INT8, Type::BYTEA_ARRAY],
            Self::Remove => &[Type::BYTEA, Type::BYTEA_ARRAY],
            Self::Bury => &[Type::BYTEA, Type::INT8],
            Self::Expire => &[Type::INT8],
            Self::Sweep | Self::Today => &[],
        }
    }
}

/// A database, connected to when it is needed.
pub(super) struct Postgres {
    config: Config,
    link: Mutex<Link>,
    connecting: tokio::sync::Mutex<()>,
    on_their_way: Semaphore,
}

/// What is known of the connection.
struct Link {
    session: Option<Arc<Session>>,
    back_off: Duration,
    not_before: Option<Instant>,
}

/// An open connection.
struct Session {
    client: Client,
    statements: Vec<Statement>,
    task: JoinHandle<()>,
    /// When the database last answered.
    heard: Mutex<Instant>,
}

impl Drop for Session {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What an error of the database means.
enum Verdict {
    /// Two statements met; this one has to be run again.
    Again,
    /// The connection is of no use any more; if another is not either, this is
    /// the answer.
    Lost(Failed),
    /// It will not be otherwise.
    Final(Failed),
}

fn judge(error: &Error) -> Verdict {
    let Some(code) = error.code() else { return Verdict::Lost(Failed::Away) };
    match *code {
        SqlState::T_R_SERIALIZATION_FAILURE | SqlState::T_R_DEADLOCK_DETECTED => Verdict::Again,
        SqlState::QUERY_CANCELED => Verdict::Final(Failed::Away),
        SqlState::DISK_FULL => Verdict::Final(Failed::Full),
        SqlState::INSUFFICIENT_PRIVILEGE => Verdict::Final(Failed::Denied),
        // After a change-over another host may be the one to write to.
        SqlState::READ_ONLY_SQL_TRANSACTION => Verdict::Lost(Failed::ReadOnly),
        SqlState::UNDEFINED_TABLE
        | SqlState::INVALID_SQL_STATEMENT_NAME
        | SqlState::FEATURE_NOT_SUPPORTED
        | SqlState::TOO_MANY_CONNECTIONS => Verdict::Lost(Failed::Away),
        SqlState::INVALID_PASSWORD | SqlState::INVALID_AUTHORIZATION_SPECIFICATION | SqlState::UNDEFINED_DATABASE => {
            Verdict::Lost(Failed::Denied)
        }
        // 08: the connection; 57: stopped by its operator, or starting.
        _ if code.code().starts_with("08") || code.code().starts_with("57") => Verdict::Lost(Failed::Away),
        _ => Verdict::Final(Failed::Broken),
    }
}

/// What it means where nothing is tried again.
fn failed(error: &Error) -> Failed {
    match judge(error) {
        Verdict::Again => Failed::Away,
        Verdict::Lost(failed) | Verdict::Final(failed) => failed,
    }
}

type Parameters<'a> = &'a [&'a (dyn ToSql + Sync)];

impl Postgres {
    /// The database at this address; nothing is connected yet.
    pub(super) fn new(url: &str) -> Result<Self, Setup> {
        let mut config: Config = url.parse().map_err(|_| {
            // Values that the parser does not even know.
            if url.contains("verify-") { Setup::Tls } else { Setup::Address }
        })?;
        let wants_tls = config.get_ssl_mode() == SslMode::Require
            || config.get_ssl_negotiation() == SslNegotiation::Direct
            || config.get_channel_binding() == ChannelBinding::Require;
        if wants_tls {
            return Err(Setup::Tls);
        }
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            return Err(Setup::Address);
        }
        // So that a host that is away leaves time for the next one.
        let hosts = config.get_hosts().len().max(config.get_hostaddrs().len());
        let patience = DEADLINE / u32::try_from(hosts + 1).unwrap_or(u32::MAX);
        config.ssl_mode(SslMode::Disable).connect_timeout(patience).tcp_user_timeout(2 * DEADLINE);
        config.keepalives_idle(Duration::from_secs(30));
        if config.get_application_name().is_none() {
            config.application_name("article26");
        }
        let link = Mutex::new(Link { session: None, back_off: BACK_OFF.0, not_before: None });
        Ok(Self { config, link, connecting: tokio::sync::Mutex::new(()), on_their_way: Semaphore::new(ON_THEIR_WAY) })
    }

    pub(super) async fn load(&self, name: Name) -> Result<Vec<Piece>, Failed> {
        let rows = self.run(Query::Load, &[&&name.0[..]], deadline()).await?;
        let piece = |row: &Row| {
            let id = <Id>::try_from(row.try_get::<_, &[u8]>(0).ok()?).ok()?;
            Some(Piece { id, sealed: row.try_get(1).ok()? })
        };
        rows.iter().map(piece).collect::<Option<_>>().ok_or(Failed::Broken)
    }

    pub(super) async fn replace(&self, name: Name, new: &Piece, old: &[Id], until_day: u32) -> Result<(), Failed> {
        let deadline = deadline();
        let old: Vec<&[u8]> = old.iter().filter(|id| **id != new.id).map(<[u8; 16]>::as_slice).collect();
        let size = i64::try_from(new.sealed.len()).map_err(|_| Failed::Enough)?;
        let parameters: Parameters = &[&&name.0[..], &i64::from(until_day), &&new.id[..], &new.sealed, &size, &old];
        let rows = self.run(Query::Add, parameters, deadline).await?;
        let row = rows.first().ok_or(Failed::Broken)?;
        let said = |error: Result<(i64, bool, bool), Error>| error.map_err(|_| Failed::Broken);
        let (held, enough, known) = said((|| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?)))())?;
        match (held, enough || known) {
            (0, _) => Err(Failed::Gone),
            (_, false) => Err(Failed::Enough),
            _ if old.is_empty() => Ok(()),
            _ => self.run(Query::Remove, &[&&name.0[..], &old], deadline).await.map(drop),
        }
    }

    pub(super) async fn delete(&self, name: Name, until_day: u32) -> Result<(), Failed> {
        let deadline = deadline();
        self.run(Query::Bury, &[&&name.0[..], &i64::from(until_day)], deadline).await?;
        self.run(Query::Clear, &[&&name.0[..]], deadline).await.map(drop)
    }

    /// The database's own date, in days since 1970: all hosts have the same.
    pub(super) async fn today(&self) -> Result<u32, Failed> {
        let rows = self.run(Query::Today, &[], deadline()).await?;
        let day = rows.first().and_then(|row| row.try_get::<_, i64>(0).ok());
        day.and_then(|day| u32::try_from(day).ok()).ok_or(Failed::Broken)
    }

    pub(super) async fn remove_before(&self, day: u32) -> Result<u64, Failed> {
        let deadline = Instant::now() + LONG;
        // Of its own: others would wait behind it.
        let session = timeout_at(deadline, self.connect(LONG)).await.map_err(|_| Failed::Away)??;
        let run = async {
            let statement = |query: Query| &session.statements[query as usize];
            let rows = session.client.query(statement(Query::Expire), &[&i64::from(day)]).await?;
            session.client.execute(statement(Query::Sweep), &[]).await?;
            rows.first().map_or(Ok(0), |row| row.try_get::<_, i64>(0))
        };
        match timeout_at(deadline, run).await {
            Ok(Ok(removed)) => Ok(u64::try_from(removed).unwrap_or(0)),
            Ok(Err(error)) => Err(failed(&error)),
            Err(_) => Err(Failed::Away),
        }
    }

    /// Runs a statement that may be run twice.
    async fn run(&self, query: Query, parameters: Parameters<'_>, deadline: Instant) -> Result<Vec<Row>, Failed> {
        if let Some(Err(away)) = self.known() {
            return Err(away);
        }
        let Ok(_turn) = timeout_at(deadline, self.on_their_way.acquire()).await else { return Err(Failed::Away) };
        let mut lost = false;
        for tries in 1..=TRIES {
            let session = self.session(deadline).await?;
            let rows = session.client.query(&session.statements[query as usize], parameters);
            let Ok(answer) = timeout_at(deadline, rows).await else {
                // In a rush it answers others: giving it up would only add to it.
                if session.is_silent() {
                    self.lose(&session, true);
                }
                return Err(Failed::Away);
            };
            *session.heard() = Instant::now();
            let error = match answer {
                Ok(rows) => return Ok(rows),
                Err(error) => error,
            };
            match judge(&error) {
                Verdict::Final(failed) => return Err(failed),
                Verdict::Again => {
                    if timeout_at(deadline, sleep(Duration::from_millis(5) * tries * tries)).await.is_err() {
                        break;
                    }
                }
                // A connection that was lost unnoticed is not yet a failure.
                Verdict::Lost(failed) => {
                    self.lose(&session, lost);
                    if lost {
                        return Err(failed);
                    }
                    lost = true;
                }
            }
        }
        Err(Failed::Away)
    }

    /// The open connection, or a new one, unless that failed a moment ago.
    async fn session(&self, deadline: Instant) -> Result<Arc<Session>, Failed> {
        if let Some(known) = self.known() {
            return known;
        }
        let Ok(_alone) = timeout_at(deadline, self.connecting.lock()).await else { return Err(Failed::Away) };
        // Meanwhile another may have connected, or failed to.
        if let Some(known) = self.known() {
            return known;
        }
        match timeout_at(deadline, self.connect(DEADLINE)).await.unwrap_or(Err(Failed::Away)) {
            Ok(session) => {
                let session = Arc::new(session);
                let mut link = self.link();
                *link = Link { session: Some(Arc::clone(&session)), back_off: BACK_OFF.0, not_before: None };
                Ok(session)
            }
            Err(failed) => {
                self.link().wait();
                Err(failed)
            }
        }
    }

    fn known(&self) -> Option<Result<Arc<Session>, Failed>> {
        let link = self.link();
        match &link.session {
            Some(session) if !session.client.is_closed() => Some(Ok(Arc::clone(session))),
            _ if link.not_before.is_some_and(|moment| Instant::now() < moment) => Some(Err(Failed::Away)),
            _ => None,
        }
    }

    /// Gives up a connection, once, and waits before the next.
    fn lose(&self, session: &Arc<Session>, wait: bool) {
        let mut link = self.link();
        if link.session.as_ref().is_some_and(|known| Arc::ptr_eq(known, session)) {
            link.session = None;
            if wait {
                link.wait();
            }
        }
    }

    fn link(&self) -> MutexGuard<'_, Link> {
        self.link.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the tables are there; makes none.
    pub(super) async fn is_whole(&self) -> Result<bool, Failed> {
        let looked = async {
            match self.open(DEADLINE).await?.prepare().await {
                Ok(()) => Ok(true),
                Err(error) if error.code() == Some(&SqlState::UNDEFINED_TABLE) => Ok(false),
                Err(error) => Err(failed(&error)),
            }
        };
        timeout_at(deadline(), looked).await.unwrap_or(Err(Failed::Away))
    }

    /// Connects, no more.
    async fn open(&self, limit: Duration) -> Result<Session, Failed> {
        let (client, connection) = self.config.connect(NoTls).await.map_err(|error| failed(&error))?;
        let task = tokio::spawn(async move {
            // Whoever waits for an answer is told why it ended.
            let _ = connection.await;
        });
        let session = Session { client, statements: Vec::new(), task, heard: Mutex::new(Instant::now()) };
        let limit = format!("set statement_timeout = {}", limit.as_millis());
        session.client.batch_execute(&limit).await.map_err(|error| failed(&error))?;
        Ok(session)
    }

    /// Connects, makes the tables if they are not there, and prepares.
    async fn connect(&self, limit: Duration) -> Result<Session, Failed> {
        let mut session = self.open(limit).await?;
        for tries in 1..=TRIES {
            match session.prepare().await {
                Ok(()) => return Ok(session),
                Err(error) if error.code() == Some(&SqlState::UNDEFINED_TABLE) => {}
                Err(error) => return Err(failed(&error)),
            }
            // Two hosts that make a table at once: one of them fails.
            if let Err(error) = session.client.batch_execute(SCHEMA).await
                && (tries == TRIES || error.code() == Some(&SqlState::INSUFFICIENT_PRIVILEGE))
            {
                return Err(failed(&error));
            }
        }
        Err(Failed::Broken)
    }
}

impl Link {
    fn wait(&mut self) {
        self.not_before = Some(Instant::now() + self.back_off);
        self.back_off = (self.back_off * 2).min(BACK_OFF.1);
    }
}

impl Session {
    fn heard(&self) -> MutexGuard<'_, Instant> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether nothing was heard for as long as an answer may take.
    fn is_silent(&self) -> bool {
        self.heard().elapsed() >= DEADLINE
    }

    async fn prepare(&mut self) -> Result<(), Error> {
        self.statements.clear();
        for query in Query::ALL {
            self.statements.push(self.client.prepare_typed(&query.text(), query.types()).await?);
        }
        Ok(())
    }
}

fn deadline() -> Instant {
    Instant::now() + DEADLINE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_and_tls_is_refused() {
        let of = |url: &str| Postgres::new(url).map(drop);
        for url in [
            "postgresql://house@db/house",
            "postgresql:///house?host=/run/postgresql&user=house",
            "host=/run/postgresql dbname=house",
            "postgresql://house:p%40ss@10.0.0.2:5433/house?sslmode=disable",
            "postgresql://a,b:5433/house?target_session_attrs=read-write&sslmode=prefer",
        ] {
            assert_eq!(of(url), Ok(()), "{url}");
        }
        for mode in ["require", "verify-ca", "verify-full"] {
            assert_eq!(of(&format!("postgresql://db/house?sslmode={mode}")), Err(Setup::Tls));
            assert_eq!(of(&format!("host=db sslmode={mode}")), Err(Setup::Tls));
        }
        assert_eq!(of("host=db sslnegotiation=direct"), Err(Setup::Tls));
        for url in ["", "postgresql://", "mysql://db", "db", "postgresql://db/?what=1", "host=db port=x"] {
            assert_eq!(of(url), Err(Setup::Address), "{url}");
        }
        let said = Setup::Tls.to_string() + &Setup::Address.to_string();
        assert!(!said.contains('\n') && said.contains("Unix socket"));
    }

    #[test]
    fn back_off_grows_to_a_bound() {
        let mut link = Link { session: None, back_off: BACK_OFF.0, not_before: None };
        (0..20).for_each(|_| link.wait());
        assert_eq!(link.back_off, BACK_OFF.1);
    }
}
