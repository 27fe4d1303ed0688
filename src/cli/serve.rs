//! `article26 serve`: the course over SSH, for whoever connects.
//!
//! What is wrong with its settings, keys and secrets is said in English, one line
//! each, like what is wrong with a course; nothing listens then. With `--check`
//! nothing listens either way, and nothing is made: what would be is said. To
//! extend: another file is read in [`prepare`], through [`Files`].

use super::operator::{decided, state};
use super::{Failure, Invocation, Outcome};
use crate::store::kept::{Secret, Store};
use crate::store::private_file::{self, Fault as FileFault};
use crate::terminal::ssh::settings::{Keep, Settings};
use crate::terminal::ssh::{self, Opening};
use russh::keys::ssh_key::LineEnding;
use russh::keys::ssh_key::private::Ed25519Keypair;
use russh::keys::{Algorithm, HashAlg, PrivateKey};
use std::path::{Path, PathBuf};

/// Bytes of progress that are kept in memory.
const MEMORY: usize = 64 << 20;

pub(super) fn run(mut invocation: Invocation, config: Option<&Path>, check: bool) -> Outcome {
    let (settings, mut problems) = decided(&mut invocation, config)?;
    let place = state(&settings);
    if place.is_none() {
        problems.push("state: no folder for keys was found; name one with --state".to_owned());
    }
    // Nothing is made for settings that cannot be followed.
    let found = match place {
        Some(state) if problems.is_empty() => {
            let mut files = Files { make: !check, problems, missing: Vec::new() };
            let found = prepare(&settings, &state, &mut files);
            problems = files.problems;
            found.map(|found| (found, files.missing))
        }
        _ => None,
    };
    let Some((found, missing)) = found.filter(|_| problems.is_empty()) else {
        return super::told(&problems, invocation.utf8);
    };
    if check {
        return report(&settings, &found, &missing, &invocation);
    }
    let Found { key: Some(key), rooms, store: Some(store), secret: Some(secret) } = found else {
        return Err(Failure::Failed("state: what was made there is gone; start again".to_owned()));
    };
    let Invocation { shelf, .. } = invocation;
    let rooms = rooms.into_iter().filter_map(|(name, secret)| Some((name, secret?))).collect();
    let opening = Opening { settings, library: shelf.library, catalog: shelf.catalog, key, rooms, store, secret };
    ssh::run(opening).map_err(|(address, error)| Failure::Failed(format!("listen: {address}: {error}")))
}

/// Where progress is kept, by the settings, with the secret of the names there.
///
/// # Errors
/// One line that says what is wrong.
pub(super) fn vault(settings: &Settings, state: &Path) -> Result<(Store, Secret), String> {
    let secret = Secret::load(&secret_file(settings, state)).map_err(|error| error.to_string())?;
    let store = match &settings.store {
        Keep::Memory => Ok(Store::memory(MEMORY)),
        Keep::Folder(path) => Store::folder(path),
        Keep::Postgres(address) => Store::postgres(address),
    };
    Ok((store.map_err(|error| format!("store: {error}"))?, secret))
}

fn secret_file(settings: &Settings, state: &Path) -> PathBuf {
    settings.code_secret.clone().unwrap_or_else(|| state.join("code-secret"))
}

/// Everything that a house opens with, as far as it is there.
struct Found {
    key: Option<PrivateKey>,
    /// Rooms and their secrets.
    rooms: Vec<(String, Option<Vec<u8>>)>,
    store: Option<Store>,
    secret: Option<Secret>,
}

/// Reads files, and makes those that are not there, or only says so.
struct Files {
    make: bool,
    problems: Vec<String>,
    /// What is not there and was not made.
    missing: Vec<PathBuf>,
}

impl Files {
    /// What is in a file; `None` if it has a fault, or is not there.
    fn read(&mut self, file: &Path, new: fn() -> Vec<u8>, longest: usize) -> Option<Vec<u8>> {
        if self.make {
            return self.told(private_file::read_or_make(file, new, longest));
        }
        let found = private_file::look(file, longest);
        self.looked(file, found)
    }

    fn told<T>(&mut self, result: Result<T, impl std::fmt::Display>) -> Option<T> {
        result.map_err(|error| self.problems.push(error.to_string())).ok()
    }

    fn looked<T>(&mut self, file: &Path, result: Result<Option<T>, impl std::fmt::Display>) -> Option<T> {
        let found = self.told(result)?;
        if found.is_none() {
            self.missing.push(file.to_owned());
        }
        found
    }
}

/// Reads or makes everything that a house opens with; `None` if something is
/// wrong with it.
fn prepare(settings: &Settings, state: &Path, files: &mut Files) -> Option<Found> {
    let key_file = settings.host_key.clone().unwrap_or_else(|| state.join("host-key"));
    let key = files.read(&key_file, new_key, 16 * 1024).and_then(|bytes| {
        let wrong = || private_file::Error::new(key_file, FileFault::Content);
        files.told(key_of(&bytes).ok_or_else(wrong))
    });
    let mut rooms = Vec::new();
    for name in settings.all_rooms() {
        let file = state.join(format!("room-{name}.secret"));
        let secret = files.read(&file, room_secret, 256).and_then(|bytes| {
            let wrong = || private_file::Error::new(file, FileFault::Empty);
            files.told(Some(bytes).filter(|bytes| !ssh::essence(bytes).is_empty()).ok_or_else(wrong))
        });
        rooms.push((name, secret));
    }
    let (store, secret) = if files.make {
        files.told(vault(settings, state)).map_or((None, None), |(store, secret)| (Some(store), Some(secret)))
    } else {
        let file = secret_file(settings, state);
        let secret = files.looked(&file, Secret::look(&file));
        let of_store = |error| format!("store: {error}");
        let store = match &settings.store {
            Keep::Memory => Some(Store::memory(MEMORY)),
            Keep::Folder(path) => files.looked(path, Store::folder_if_there(path).map_err(of_store)),
            Keep::Postgres(address) => files.told(Store::postgres(address).map_err(of_store)),
        };
        (store, secret)
    };
    files.problems.is_empty().then_some(Found { key, rooms, store, secret })
}

/// Says what would be opened and made, for `--check`.
fn report(settings: &Settings, found: &Found, missing: &[PathBuf], invocation: &Invocation) -> Outcome {
    let store = match &settings.store {
        Keep::Memory => "memory",
        Keep::Folder(_) => "folder",
        Keep::Postgres(_) => "postgres",
    };
    let or_none = |text: String| if text.is_empty() { "-".to_owned() } else { text };
    let key = found.key.as_ref().map(|key| key.public_key().fingerprint(HashAlg::Sha256).to_string());
    let mut lines = vec![
        format!("listen       {}", settings.listen.join(" ")),
        format!("host key     {}", or_none(key.unwrap_or_default())),
        format!("sessions     {} ({} a source)", settings.sessions, settings.sessions_per_source),
        format!("modules      {}", invocation.shelf.library.courses.len()),
        format!("languages    {}", invocation.shelf.catalog.offered().len()),
        format!("rooms        {}", or_none(settings.all_rooms().join(" "))),
        format!(
            "codes        {}",
            if settings.codes { format!("{} days, {store}", settings.code_days) } else { "off".to_owned() }
        ),
    ];
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::Failed(error.to_string()))?;
    let whole = found.store.as_ref().map_or(Ok(true), |store| runtime.block_on(store.is_whole()));
    lines.extend(missing.iter().map(|file| format!("would be made: {}", file.display())));
    if whole == Ok(false) {
        lines.push("would be made: the tables of the store".to_owned());
    }
    lines.extend(settings.notes().iter().map(|note| format!("note: {note}")));
    super::print_lines(&lines.join("\n"), invocation.utf8)?;
    whole.map(drop).map_err(|why| Failure::Failed(format!("store: {}", invocation.words.text(why.kind()))))
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
