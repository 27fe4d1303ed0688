//! What an operator decides, from a configuration file and flags.
//!
//! Every field of [`Settings`] is a name in the file and, with hyphens, a flag.
//! What this is not: reading the file or the flags (the command does that). To
//! extend: a field with its default, an arm in [`Settings::set`], a rule in
//! [`Settings::check`], a line in `docs/kiosk.md`, and what `written` demands.

mod notes;
mod written;

pub use written::EXAMPLES;

use serde::{Deserialize, Deserializer};
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

/// Where progress is kept under resume codes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Keep {
    /// In memory, until the server stops.
    Memory,
    /// In a folder of this machine.
    Folder(PathBuf),
    /// In a database, by its address.
    Postgres(String),
}

/// What an operator decides.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Addresses and ports that visitors connect to.
    pub listen: Vec<String>,
    /// Where Prometheus reads the metrics: an address of this machine only.
    pub metrics: Option<String>,
    /// The folder with the host key and other secrets.
    pub state: Option<PathBuf>,
    /// The host key; else `host-key` in the state folder. Hosts behind one name
    /// have the same.
    pub host_key: Option<PathBuf>,
    /// The secret under which codes are stored; else `code-secret` in the state
    /// folder. Hosts with one store have the same.
    pub code_secret: Option<PathBuf>,
    /// Where progress is kept under resume codes.
    pub store: Keep,
    /// Whether resume codes are given.
    pub codes: bool,
    /// Days for which progress is kept after a visit.
    pub code_days: u16,
    /// Codes that one source may try or take in a minute: a class has one address.
    pub tries: u32,
    /// Codes that all together may try in a minute.
    pub tries_in_all: u32,
    /// The room of all visitors.
    pub room: Option<String>,
    /// Rooms that a visitor enters by the user name `room-NAME`.
    pub rooms: Vec<String>,
    /// Languages offered, as tags; empty: all.
    pub languages: Vec<String>,
    /// Modules offered, by id; empty: all.
    pub modules: Vec<String>,
    /// Addresses of balancers whose word on where a visitor comes from is taken
    /// (PROXY protocol, version 1).
    #[serde(deserialize_with = "addresses")]
    pub proxies: Vec<IpAddr>,
    /// Visits at once.
    pub sessions: usize,
    /// Visits at once from one source: an IPv4 address, or 64 bits of an IPv6
    /// address.
    pub sessions_per_source: usize,
    /// Connections at once that have not come to the course yet.
    pub logins: usize,
    /// The same from one source.
    pub logins_per_source: usize,
    /// Seconds from connecting to the course.
    pub login_seconds: u32,
    /// Seconds without a key until the attract screen; 0: never.
    pub attract_seconds: u32,
    /// Seconds between two pictures of the attract screen.
    pub picture_seconds: u32,
    /// Seconds without a key until a visit ends; 0: never.
    pub close_seconds: u32,
    /// Seconds that a visit lasts at most; 0: no end.
    pub longest_seconds: u32,
    /// Seconds in which a visitor's side has to take what it was sent.
    pub write_seconds: u32,
    /// Seconds that visitors have when the server is told to stop.
    pub drain_seconds: u32,
}

impl Default for Settings {
    /// Limits of `sessions` to `longest_seconds` are those of OpenSSH and of the
    /// project's own trials, see `docs/kiosk.md`.
    fn default() -> Self {
        Self {
            listen: vec!["[::]:2222".to_owned()],
            metrics: None,
            state: None,
            host_key: None,
            code_secret: None,
            store: Keep::Memory,
            codes: true,
            code_days: 90,
            tries: 60,
            tries_in_all: 600,
            room: None,
            rooms: Vec::new(),
            languages: Vec::new(),
            modules: Vec::new(),
            proxies: Vec::new(),
            sessions: 1000,
            sessions_per_source: 40,
            logins: 64,
            logins_per_source: 8,
            login_seconds: 20,
            attract_seconds: 180,
            picture_seconds: 20,
            close_seconds: 600,
            longest_seconds: 7200,
            write_seconds: 30,
            drain_seconds: 6,
        }
    }
}

const LISTEN: &str = "is no address to listen on; write an address and a port, such as 192.0.2.1:2222 or [::]:2222";
const METRICS: &str = "is no address for metrics; write one of this machine and a port, such as 127.0.0.1:9126";
const PROXY: &str =
    "is no address of a balancer; write it without a port or a name, such as 192.0.2.10 or 2001:db8::10";

/// Addresses in a file, so that a wrong one is told with its mend.
fn addresses<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<IpAddr>, D::Error> {
    struct Address(IpAddr);
    impl<'de> Deserialize<'de> for Address {
        fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
            let text = String::deserialize(from)?;
            let wrong = |_| serde::de::Error::custom(format!("proxies: {text:?} {PROXY}"));
            text.parse().map(Self).map_err(wrong)
        }
    }
    Vec::<Address>::deserialize(from).map(|all| all.into_iter().map(|one| one.0).collect())
}

/// A decision that cannot be followed: what is wrong and the mend. In English, as
/// all that is said of files which somebody writes for the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The field, as its flag is called.
    pub field: &'static str,
    /// What was given.
    pub given: String,
    /// Why not, and what to write instead.
    pub why: &'static str,
}

impl fmt::Display for Fault {
    /// Without the field: whoever shows it knows where it was written, and how.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The address of a database may hold a password.
        let shown =
            if self.given.contains("://") || self.given.contains("password") { "…" } else { self.given.as_str() };
        write!(f, "{shown:?} {}", self.why)
    }
}

/// Fields that take one value on the command line.
pub const FLAGS: [&str; 26] = [
    "listen",
    "metrics",
    "state",
    "host-key",
    "code-secret",
    "store",
    "codes",
    "code-days",
    "tries",
    "tries-in-all",
    "room",
    "rooms",
    "languages",
    "modules",
    "proxies",
    "sessions",
    "sessions-per-source",
    "logins",
    "logins-per-source",
    "login-seconds",
    "attract-seconds",
    "picture-seconds",
    "close-seconds",
    "longest-seconds",
    "write-seconds",
    "drain-seconds",
];

impl Settings {
    /// Takes over one flag; lists are divided by commas.
    ///
    /// # Errors
    /// When the value is none for this field.
    pub fn set(&mut self, flag: &str, value: &str) -> Result<(), Fault> {
        let field = FLAGS.into_iter().find(|known| *known == flag).unwrap_or("");
        let fault = |why| Fault { field, given: value.to_owned(), why };
        let list = || value.split(',').map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned).collect();
        let number = || value.parse::<u32>().map_err(|_| fault("is no number of this kind; write digits only"));
        let count = || value.parse::<usize>().map_err(|_| fault("is no number of this kind; write digits only"));
        match field {
            "listen" => self.listen = list(),
            "metrics" => self.metrics = Some(value.to_owned()),
            "state" => self.state = Some(value.into()),
            "host-key" => self.host_key = Some(value.into()),
            "code-secret" => self.code_secret = Some(value.into()),
            "store" => {
                self.store = match value.split_once(':') {
                    None if value == "memory" => Keep::Memory,
                    Some(("folder", path)) if !path.is_empty() => Keep::Folder(path.into()),
                    Some(("postgres" | "postgresql", _)) => Keep::Postgres(value.to_owned()),
                    // The other way in which PostgreSQL's own programs take it.
                    _ if value.starts_with("host=") => Keep::Postgres(value.to_owned()),
                    _ => {
                        return Err(fault(
                            "is no store; write memory, folder:/PATH, postgresql://USER@HOST/DATABASE or host=/FOLDER user=USER dbname=DATABASE",
                        ));
                    }
                }
            }
            "codes" => {
                self.codes = match value {
                    "on" => true,
                    "off" => false,
                    _ => return Err(fault("is neither on nor off")),
                }
            }
            "code-days" => {
                self.code_days = value.parse().map_err(|_| fault("is no number of this kind; write digits only"))?;
            }
            "tries" => self.tries = number()?,
            "tries-in-all" => self.tries_in_all = number()?,
            "room" => self.room = Some(value.to_owned()),
            "rooms" => self.rooms = list(),
            "languages" => self.languages = list(),
            "modules" => self.modules = list(),
            "proxies" => {
                let addresses: Vec<String> = list();
                self.proxies = addresses
                    .iter()
                    .map(|one| one.parse().map_err(|_| Fault { field, given: one.clone(), why: PROXY }))
                    .collect::<Result<_, _>>()?;
            }
            "sessions" => self.sessions = count()?,
            "sessions-per-source" => self.sessions_per_source = count()?,
            "logins" => self.logins = count()?,
            "logins-per-source" => self.logins_per_source = count()?,
            "login-seconds" => self.login_seconds = number()?,
            "attract-seconds" => self.attract_seconds = number()?,
            "picture-seconds" => self.picture_seconds = number()?,
            "close-seconds" => self.close_seconds = number()?,
            "longest-seconds" => self.longest_seconds = number()?,
            "write-seconds" => self.write_seconds = number()?,
            "drain-seconds" => self.drain_seconds = number()?,
            _ => return Err(fault("is no setting; docs/kiosk.md lists them")),
        }
        Ok(())
    }

    /// Everything that cannot be followed, whatever the machine.
    #[must_use]
    pub fn check(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut add = |field, given: String, why| faults.push(Fault { field, given, why });
        if self.listen.is_empty() {
            add("listen", String::new(), LISTEN);
        }
        for address in &self.listen {
            if address.parse::<SocketAddr>().is_err() {
                add("listen", address.clone(), LISTEN);
            }
        }
        if let Some(address) = &self.metrics {
            match address.parse::<SocketAddr>() {
                Ok(found) if found.ip().is_loopback() => {}
                Ok(_) => add(
                    "metrics",
                    address.clone(),
                    "can be reached from elsewhere; write an address of this machine, such as 127.0.0.1:9126",
                ),
                Err(_) => add("metrics", address.clone(), METRICS),
            }
        }
        let rooms = self.rooms.iter().map(|room| ("rooms", room));
        for (field, room) in rooms.chain(self.room.iter().map(|room| ("room", room))) {
            if !is_room_name(room) {
                add(field, room.clone(), "is no name for a room; write up to 32 small letters, digits and hyphens");
            }
        }
        if let Keep::Folder(path) = &self.store
            && !path.is_absolute()
        {
            add("store", path.display().to_string(), "is not a whole path; begin it with /");
        }
        let at_least_one = [
            ("sessions", self.sessions),
            ("sessions-per-source", self.sessions_per_source),
            ("logins", self.logins),
            ("logins-per-source", self.logins_per_source),
            ("login-seconds", self.login_seconds as usize),
            ("picture-seconds", self.picture_seconds as usize),
            ("write-seconds", self.write_seconds as usize),
            ("code-days", usize::from(self.code_days)),
            ("tries", self.tries as usize),
            ("tries-in-all", self.tries_in_all as usize),
        ];
        for (field, value) in at_least_one {
            if value == 0 {
                add(field, "0".to_owned(), "is too little; write 1 or more");
            }
        }
        // A session needs memory; so many are more than one process can hold.
        if self.sessions > 100_000 {
            add(
                "sessions",
                self.sessions.to_string(),
                "is more than one process can hold; write 100000 or less and use more machines",
            );
        }
        faults
    }

    /// All rooms, each once.
    #[must_use]
    pub fn all_rooms(&self) -> Vec<String> {
        let mut rooms: Vec<String> = self.rooms.iter().chain(&self.room).cloned().collect();
        rooms.sort();
        rooms.dedup();
        rooms
    }
}

/// Whether a room may be called so: it is part of a user name and a file name.
#[must_use]
pub fn is_room_name(name: &str) -> bool {
    (1..=32).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !name.starts_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_offered_by_default_can_be_followed() {
        assert_eq!(Settings::default().check(), []);
    }

    #[test]
    fn every_flag_is_a_field_and_wrong_values_are_told() {
        for flag in FLAGS {
            let mut settings = Settings::default();
            let right = ["on", "9", "127.0.0.1", "memory"].iter().any(|value| settings.set(flag, value).is_ok());
            assert!(right, "{flag}");
        }
        let mut settings = Settings::default();
        for (flag, value) in
            [("sessions", "-1"), ("codes", "maybe"), ("store", "cloud"), ("proxies", "home"), ("nothing", "1")]
        {
            assert!(settings.set(flag, value).is_err(), "{flag}={value}");
        }
        assert_eq!(settings, Settings::default());
    }

    #[test]
    fn a_file_says_only_what_differs() {
        let settings: Settings =
            ron::from_str("(rooms: [\"blue\"], store: Folder(\"/srv/kept\"), sessions: 50)").unwrap();
        assert_eq!((settings.sessions, settings.logins), (50, 64));
        assert_eq!(settings.check(), []);
        assert!(ron::from_str::<Settings>("(sesions: 50)").is_err());
        let settings: Settings = ron::from_str("(proxies: [\"192.0.2.10\", \"2001:db8::10\"])").unwrap();
        assert_eq!(settings.proxies.len(), 2);
        let wrong = ron::from_str::<Settings>("(\n  proxies: [\"192.0.2.10:22\"])").unwrap_err();
        assert!(wrong.code.to_string().contains(PROXY) && wrong.span.start.line == 2, "{wrong}");
    }

    #[test]
    fn metrics_stay_on_the_machine_and_names_are_plain() {
        let fault = |flag, value| {
            let mut settings = Settings::default();
            settings.set(flag, value).unwrap();
            settings.check().first().map(|fault| fault.why)
        };
        assert!(fault("metrics", "0.0.0.0:9100").is_some_and(|why| {
            why.starts_with("can be reached from elsewhere; write an address of this machine, such as 127.0.0.1:9126")
        }));
        assert_eq!(fault("metrics", "127.0.0.1:9100"), None);
        assert!(fault("room", "../etc").is_some());
        assert!(fault("sessions", "0").is_some());
    }
}
