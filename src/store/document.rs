//! A file that the learner asked for by name: a letter, a card, her notes.
//!
//! Always a new file, readable by her account alone; never in the place of one
//! that is there, never through a link. What this is not: the journal. To
//! extend: another reason not to write is a variant of [`Refused`].

use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::PathBuf;

/// Why it was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// No name was given.
    NoName,
    /// There is something of that name.
    Exists,
    /// The folder is not there.
    NoFolder,
    /// No permission, or read-only.
    Denied,
    /// No room, or another error of the disk.
    Failed,
}

impl Refused {
    /// The program's message that says so.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NoName => "file-no-name",
            Self::Exists => "file-exists",
            Self::NoFolder => "file-no-folder",
            Self::Denied => "file-denied",
            Self::Failed => "file-failed",
        }
    }
}

/// Writes a new file. `~/` is the home folder.
///
/// # Errors
/// Says why not; then nothing new is on disk.
pub fn write_new(name: &str, text: &str) -> Result<(), Refused> {
    let name = name.trim();
    if name.is_empty() || name.ends_with('/') {
        return Err(Refused::NoName);
    }
    let home = std::env::var_os("HOME").filter(|home| !home.is_empty());
    let path = match (name.strip_prefix("~/"), home) {
        (Some(rest), Some(home)) => PathBuf::from(home).join(rest),
        _ => PathBuf::from(name),
    };
    let opened = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
    let mut file = opened.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Refused::Exists,
        ErrorKind::NotFound | ErrorKind::NotADirectory => Refused::NoFolder,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Refused::Denied,
        _ => Refused::Failed,
    })?;
    // Words of a journal from elsewhere may hold what a terminal must not get.
    let text: String = text.chars().filter(|c| !crate::course::check::is_unsafe(*c)).collect();
    if file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).is_err() {
        let _ = std::fs::remove_file(&path);
        return Err(Refused::Failed);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn only_a_new_private_file_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letter.txt");
        let name = path.to_str().unwrap();
        assert_eq!(write_new(name, "words\n"), Ok(()));
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(write_new(name, "others"), Err(Refused::Exists));
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "words\n");
        assert_eq!(write_new("  ", "x"), Err(Refused::NoName));
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(folder.path().join("elsewhere"), &link).unwrap();
        assert_eq!(write_new(link.to_str().unwrap(), "x"), Err(Refused::Exists));
        assert_eq!(write_new(folder.path().join("no/where").to_str().unwrap(), "x"), Err(Refused::NoFolder));
    }
}
