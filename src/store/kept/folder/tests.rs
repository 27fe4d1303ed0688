//! A folder's files: their rights, links in their place, and what a crash leaves.

use super::*;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};

const NAME: Name = Name([0xab; 32]);

fn sample(n: u8) -> Piece {
    Piece { id: [n; 16], sealed: vec![n; 40] }
}

fn opened() -> (tempfile::TempDir, PathBuf, Folder) {
    let temp = tempfile::tempdir().unwrap();
    let path = temp.path().join("kept");
    let folder = Folder::open(&path).unwrap();
    (temp, path, folder)
}

fn file(path: &Path) -> PathBuf {
    path.join("ab").join("ab".repeat(32))
}

#[test]
fn all_of_it_is_private() {
    let (_temp, path, folder) = opened();
    folder.replace(NAME, &sample(1), &[], 5).unwrap().unwrap();
    folder.replace(NAME, &sample(2), &[[1; 16]], 5).unwrap().unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&path), mode(&path.join("ab"))), (0o700, 0o700));
    assert_eq!((mode(&file(&path)), mode(&path.join("ab/lock"))), (0o600, 0o600));
    assert_eq!(fs::read_dir(path.join("ab")).unwrap().count(), 2, "nothing else stays");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o750)).unwrap();
    assert_eq!(Folder::open(&path).map(drop).unwrap_err().fault(), Fault::Exposed);
}

#[test]
fn links_are_refused() {
    let (temp, path, folder) = opened();
    symlink(&path, temp.path().join("link")).unwrap();
    assert_eq!(Folder::open(&temp.path().join("link")).map(drop).unwrap_err().fault(), Fault::Symlink);
    assert_eq!(Folder::open(&temp.path().join("link/")).map(drop).unwrap_err().fault(), Fault::Symlink);
    folder.replace(NAME, &sample(1), &[], 5).unwrap().unwrap();
    let elsewhere = temp.path().join("elsewhere");
    fs::rename(file(&path), &elsewhere).unwrap();
    symlink(&elsewhere, file(&path)).unwrap();
    assert!(folder.load(NAME).is_err());
    assert!(folder.replace(NAME, &sample(2), &[], 5).is_err());
    assert_eq!(Found::of(&fs::read(&elsewhere).unwrap()).pieces, [sample(1)]);
    fs::write(temp.path().join("file"), "").unwrap();
    assert_eq!(Folder::open(&temp.path().join("file")).map(drop).unwrap_err().fault(), Fault::Kind);
}

#[test]
fn a_torn_tail_is_stepped_over_and_written_after() {
    let (_temp, path, folder) = opened();
    folder.replace(NAME, &sample(1), &[], 5).unwrap().unwrap();
    folder.replace(NAME, &sample(2), &[], 5).unwrap().unwrap();
    let bytes = fs::read(file(&path)).unwrap();
    fs::write(file(&path), &bytes[..bytes.len() - 7]).unwrap();
    assert_eq!(folder.load(NAME).unwrap(), [sample(1)]);
    folder.replace(NAME, &sample(3), &[], 5).unwrap().unwrap();
    assert_eq!(folder.load(NAME).unwrap(), [sample(1), sample(3)]);
    folder.replace(NAME, &sample(4), &[[1; 16]], 5).unwrap().unwrap();
    assert_eq!(folder.load(NAME).unwrap(), [sample(3), sample(4)]);
}

#[test]
fn what_is_deleted_leaves_the_file() {
    let (_temp, path, folder) = opened();
    folder.replace(NAME, &sample(0x5a), &[], 9).unwrap().unwrap();
    folder.delete(NAME, 3).unwrap();
    assert!(!fs::read(file(&path)).unwrap().windows(4).any(|window| window == [0x5a; 4]));
    assert_eq!(folder.remove_before(9).unwrap(), 0, "known as long as it was to be kept");
    assert_eq!(folder.remove_before(10).unwrap(), 1);
}

#[test]
fn an_unreadable_file_goes_when_others_expire() {
    let (_temp, path, folder) = opened();
    folder.replace(NAME, &sample(1), &[], 9).unwrap().unwrap();
    fs::write(file(&path), "nothing of ours").unwrap();
    fs::write(path.join("ab/new"), "left by a crash").unwrap();
    assert_eq!(folder.load(NAME).unwrap(), []);
    assert_eq!(folder.remove_before(0).unwrap(), 1);
    assert!(!path.join("ab/new").exists());
}
