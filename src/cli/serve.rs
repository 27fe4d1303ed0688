//! `article26 serve`: the course over SSH, for whoever connects.
//!
//! Settings come from a file and from flags, which count more. What is wrong
//! with them is said in English, one line each, like what is wrong with a
//! course; nothing listens then. With `--check` nothing listens either way.

use super::{Failure, Invocation, Outcome};
use crate::store::kept::{Secret, Store};
use crate::store::private_file::{self, Fault as FileFault};
use crate::terminal::ssh::settings::{Keep, Settings};
use crate::terminal::ssh::{self, Opening};
use russh::keys::ssh_key::LineEnding;
use russh::keys::ssh_key::private::Ed25519Keypair;
use russh::keys::{Algorithm, HashAlg, PrivateKey};
use std::path::{Path, PathBuf};

/// Longest configuration file, in bytes.
const LONGEST: u64 = 64 * 1024;
/// Bytes of progress that are kept in memory.
const MEMORY: usize = 64 << 20;

pub(super) fn run(mut invocation: Invocation, config: Option<&Path>, check: bool) -> Outcome {
    let (settings, mut problems) = decided(&mut invocation, config)?;
    let opening = prepare(settings, invocation, &mut problems);
    match opening {
        Some((opening, rest)) if problems.is_empty() => {
            if check {
                return rest.report(&opening);
            }
            ssh::run(opening).map_err(|(address, error)| Failure::Failed(format!("listen: {address}: {error}")))
        }
        _ => Err(Failure::Failed(problems.join("\n"))),
    }
}

/// What an operator decided, by file, flags and environment, and what is wrong
/// with it; courses and languages that are not offered are taken away.
pub(super) fn decided(invocation: &mut Invocation, config: Option<&Path>) -> Result<(Settings, Vec<String>), Failure> {
    let mut problems = Vec::new();
    let mut settings = match config {
        Some(file) => read(file).map_err(Failure::Failed)?,
        None => Settings::default(),
    };
    for (flag, value) in &invocation.options.settings {
        if let Err(fault) = settings.set(flag, value) {
            problems.push(format!("--{fault}"));
        }
    }
    if let Some(address) = std::env::var("ARTICLE26_STORE").ok().filter(|value| !value.is_empty()) {
        // Where a password must not stand in a file or a list of processes.
        if let Err(fault) = settings.set("store", &address) {
            problems.push(format!("ARTICLE26_STORE: {fault}"));
        }
    }
    let place = config.map_or_else(String::new, |file| format!("{}: ", file.display()));
    problems.extend(settings.check().iter().map(|fault| format!("{place}{fault}")));
    problems.extend(offer(invocation, &settings).into_iter().map(|problem| format!("{place}{problem}")));
    Ok((settings, problems))
}

/// Where progress is kept, by the settings, with the secret of the names there.
///
/// # Errors
/// One line that says what is wrong.
pub(super) fn vault(settings: &Settings, state: &Path) -> Result<(Store, Secret), String> {
    let secret_file = settings.code_secret.clone().unwrap_or_else(|| state.join("code-secret"));
    let secret = Secret::load(&secret_file).map_err(|error| error.to_string())?;
    let store = match &settings.store {
        Keep::Memory => Ok(Store::memory(MEMORY)),
        Keep::Folder(path) => Store::folder(path),
        Keep::Postgres(address) => Store::postgres(address),
    };
    Ok((store.map_err(|error| format!("store: {error}"))?, secret))
}

/// The settings in a file.
fn read(file: &Path) -> Result<Settings, String> {
    let shown = file.display();
    let length = std::fs::metadata(file).map_err(|error| format!("{shown}: {error}"))?.len();
    if length > LONGEST {
        return Err(format!("{shown}: is longer than {LONGEST} bytes; it is no configuration"));
    }
    let text = std::fs::read_to_string(file).map_err(|error| format!("{shown}: {error}"))?;
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(&text).map_err(|error| {
        let at = error.span.start;
        format!("{shown}:{}:{}: {}; docs/kiosk.md lists all settings", at.line, at.col, error.code)
    })
}

/// Leaves of the courses and languages those that are to be offered.
fn offer(invocation: &mut Invocation, settings: &Settings) -> Vec<String> {
    let shelf = &mut invocation.shelf;
    let mut problems: Vec<String> = shelf.problems.iter().map(ToString::to_string).collect();
    let offered: Vec<String> = shelf.catalog.offered().iter().map(|language| language.tag.clone()).collect();
    for tag in settings.languages.iter().filter(|tag| !offered.contains(tag)) {
        problems.push(format!("languages: {tag:?} is not there; there are: {}", offered.join(", ")));
    }
    let modules: Vec<String> = shelf.library.courses.iter().map(|course| course.head.id.to_string()).collect();
    for id in settings.modules.iter().filter(|id| !modules.contains(id)) {
        problems.push(format!("modules: {id:?} is not there; there are: {}", modules.join(", ")));
    }
    shelf.catalog.offer_only(settings.languages.clone());
    if !settings.modules.is_empty() {
        shelf.library.courses.retain(|course| settings.modules.iter().any(|id| *id == *course.head.id));
    }
    problems
}

/// The folder with keys and secrets: said, or systemd's, or the usual one.
pub(super) fn state(settings: &Settings) -> Option<PathBuf> {
    let folder = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let usual = || {
        let state = folder("XDG_STATE_HOME").or_else(|| Some(folder("HOME")?.join(".local/state")))?;
        Some(state.join("article26").join("kiosk"))
    };
    settings.state.clone().or_else(|| folder("STATE_DIRECTORY")).or_else(usual)
}

/// Reads or makes everything that a house opens with.
fn prepare(settings: Settings, invocation: Invocation, problems: &mut Vec<String>) -> Option<(Opening, Rest)> {
    let Some(state) = state(&settings) else {
        problems.push("state: no folder for keys was found; name one with --state".to_owned());
        return None;
    };
    // Nothing is made for settings that cannot be followed.
    if !problems.is_empty() {
        return None;
    }
    let mut told = |result: Result<Vec<u8>, private_file::Error>| match result {
        Ok(bytes) => Some(bytes),
        Err(error) => {
            problems.push(error.to_string());
            None
        }
    };
    let mut rooms = Vec::new();
    for name in settings.all_rooms() {
        let file = state.join(format!("room-{name}.secret"));
        let secret = told(private_file::read_or_make(&file, room_secret, 256));
        let text = secret.map(|bytes| String::from_utf8_lossy(&bytes).trim().as_bytes().to_vec());
        rooms.push((name, text?));
    }
    let key_file = settings.host_key.clone().unwrap_or_else(|| state.join("host-key"));
    let key = told(private_file::read_or_make(&key_file, new_key, 16 * 1024))?;
    let Some(key) = key_of(&key) else {
        problems.push(private_file::Error::new(key_file, FileFault::Content).to_string());
        return None;
    };
    let (store, secret) = vault(&settings, &state).map_err(|problem| problems.push(problem)).ok()?;
    let Invocation { shelf, words, utf8, .. } = invocation;
    let opening = Opening { settings, library: shelf.library, catalog: shelf.catalog, key, rooms, store, secret };
    Some((opening, Rest { words, utf8 }))
}

/// What is left to say something with.
struct Rest {
    words: crate::language::Words,
    utf8: bool,
}

impl Rest {
    /// Says what would be opened, for `--check`.
    fn report(&self, opening: &Opening) -> Outcome {
        let settings = &opening.settings;
        let store = match &settings.store {
            Keep::Memory => "memory",
            Keep::Folder(_) => "folder",
            Keep::Postgres(_) => "postgres",
        };
        let lines = [
            format!("listen       {}", settings.listen.join(" ")),
            format!("host key     {}", opening.key.public_key().fingerprint(HashAlg::Sha256)),
            format!("sessions     {} ({} a source)", settings.sessions, settings.sessions_per_source),
            format!("modules      {}", opening.library.courses.len()),
            format!("languages    {}", opening.catalog.offered().len()),
            format!(
                "rooms        {}",
                if opening.rooms.is_empty() { "-".to_owned() } else { settings.all_rooms().join(" ") }
            ),
            format!(
                "codes        {}",
                if settings.codes { format!("{} days, {store}", settings.code_days) } else { "off".to_owned() }
            ),
        ];
        super::print_lines(&lines.join("\n"), self.utf8)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| Failure::Failed(error.to_string()))?;
        match runtime.block_on(opening.store.ready()) {
            Ok(()) => Ok(()),
            Err(why) => Err(Failure::Failed(format!("store: {}", self.words.text(why.kind())))),
        }
    }
}

/// A new host key, as OpenSSH writes it; nothing when the system has no random
/// bytes.
fn new_key() -> Vec<u8> {
    let mut seed = [0; 32];
    if rustix::rand::getrandom(&mut seed, rustix::rand::GetRandomFlags::empty()) != Ok(seed.len()) {
        return Vec::new();
    }
    let key = PrivateKey::from(Ed25519Keypair::from_seed(&seed));
    key.to_openssh(LineEnding::LF).map(|text| text.as_bytes().to_vec()).unwrap_or_default()
}

/// The host key in a file, if it is one that we use.
fn key_of(bytes: &[u8]) -> Option<PrivateKey> {
    let key = PrivateKey::from_openssh(bytes).ok()?;
    (key.algorithm() == Algorithm::Ed25519 && !key.is_encrypted()).then_some(key)
}

/// A secret that can be said over the phone: 80 bits in groups of letters that
/// are not mistaken for each other.
fn room_secret() -> Vec<u8> {
    const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
    let mut bytes = [0; 16];
    let filled = rustix::rand::getrandom(&mut bytes, rustix::rand::GetRandomFlags::empty());
    if filled != Ok(bytes.len()) {
        return Vec::new();
    }
    let groups: Vec<String> = bytes
        .chunks(4)
        .map(|group| group.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect())
        .collect();
    (groups.join("-") + "\n").into_bytes()
}
