//! The host key: made once, kept private, never replaced.

use crate::kiosk::{Kiosk, Opening};
use crate::visitor::{Trusting, Who, block_on};
use crate::world::rights;
use russh::keys::HashAlg;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

fn fingerprint(kiosk: &Kiosk) -> String {
    let trusting = Trusting::default();
    block_on(Who::default().login_as(kiosk, trusting.clone())).expect("a login");
    let key = trusting.key.lock().expect("a key");
    key.as_ref().expect("a key").fingerprint(HashAlg::Sha256).to_string()
}

#[test]
fn the_host_key_is_private_and_stays() {
    let kiosk = Kiosk::start(&[]);
    let (first, file) = (fingerprint(&kiosk), kiosk.state().join("host-key"));
    assert_eq!(rights(&file), 0o600);
    assert_eq!(rights(&kiosk.state()), 0o700);
    for entry in fs::read_dir(kiosk.state()).expect("a folder").flatten() {
        assert_eq!(rights(&entry.path()), 0o600, "{}", entry.path().display());
    }
    let bytes = fs::read(&file).expect("a key");
    let mut folder = kiosk.kill();
    for _ in 0..5 {
        let kiosk = Opening::new(&[]).in_folder(&folder).start();
        assert_eq!(fingerprint(&kiosk), first);
        folder = kiosk.kill();
    }
    assert_eq!(fs::read(&file).expect("a key"), bytes);
}

/// Opens with a key that something is wrong with: it must not, and must leave
/// everything as it is.
#[track_caller]
fn refuses(what: &str, spoil: impl Fn(&Path)) {
    let folder = Kiosk::start(&[]).kill();
    let opening = Opening::new(&[]).in_folder(&folder);
    let file = opening.state().join("host-key");
    spoil(&file);
    // A pipe is not to be opened by anybody.
    let look = || {
        let metadata = fs::symlink_metadata(&file).expect("a file");
        let bytes = if metadata.is_file() { fs::read(&file).unwrap_or_default() } else { Vec::new() };
        (metadata, bytes)
    };
    let before = look();
    let (status, said) = opening.refused();
    assert_eq!(status.code(), Some(1), "{what}");
    assert_eq!(said.trim_end().lines().count(), 1, "{what}: {said}");
    assert!(said.contains(&file.display().to_string()), "{what}: {said}");
    let after = look();
    assert_eq!(after.1, before.1, "{what}");
    assert_eq!(after.0.permissions(), before.0.permissions(), "{what}");
    assert_eq!(after.0.file_type(), before.0.file_type(), "{what}");
    assert_eq!(after.0.modified().expect("a time"), before.0.modified().expect("a time"), "{what}");
}

#[test]
fn a_host_key_with_something_wrong_is_never_replaced() {
    refuses("readable by others", |file| {
        fs::set_permissions(file, fs::Permissions::from_mode(0o644)).expect("rights");
    });
    refuses("writable by the group", |file| {
        fs::set_permissions(file, fs::Permissions::from_mode(0o620)).expect("rights");
    });
    refuses("empty", |file| fs::write(file, "").expect("written"));
    refuses("cut off", |file| {
        let bytes = fs::read(file).expect("a key");
        fs::write(file, &bytes[..bytes.len() / 2]).expect("written");
    });
    refuses("one byte flipped", |file| {
        let mut bytes = fs::read(file).expect("a key");
        let middle = bytes.len() / 2;
        bytes[middle] = if bytes[middle] == b'A' { b'B' } else { b'A' };
        fs::write(file, bytes).expect("written");
    });
    refuses("another kind of key", |file| {
        fs::write(file, "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n").expect("written");
    });
    refuses("no text", |file| fs::write(file, [0xff; 400]).expect("written"));
    refuses("a link", |file| {
        let elsewhere = file.with_file_name("elsewhere");
        fs::rename(file, &elsewhere).expect("moved");
        symlink(&elsewhere, file).expect("a link");
    });
    refuses("a folder", |file| {
        fs::remove_file(file).expect("removed");
        fs::create_dir(file).expect("made");
    });
    refuses("a pipe", |file| {
        fs::remove_file(file).expect("removed");
        rustix::fs::mknodat(
            rustix::fs::CWD,
            file,
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::from_raw_mode(0o600),
            0,
        )
        .expect("made");
    });
}

#[test]
fn an_address_that_is_taken_is_said_in_one_line() {
    let kiosk = Kiosk::start(&[]);
    let address = kiosk.address().to_string();
    let (status, said) = Opening::new(&["--listen", &address]).refused();
    assert_eq!(status.code(), Some(1));
    assert!(said.contains(&address) && said.trim_end().lines().count() == 1, "{said}");
}
