//! The operator's secret, and what is made of it and a code.
//!
//! [`Name`] = HMAC-SHA256(secret, "name" ‖ code) is what the store knows a
//! visitor by; HMAC-SHA256(secret, "seal" ‖ code) is the key that her facts
//! are sealed with. Without the secret, which is not in the store, a code of 56
//! bits cannot be guessed from a name; without the code the secret opens
//! nothing but by trying all codes.
//!
//! Nothing here is ever printed: `Debug` gives the type's name only. To extend:
//! another use of the secret is another word before ‖, no longer code.

use std::fmt;
use std::path::Path;

use ring::{aead, hmac, rand};

use super::error::Failed;
use crate::learn::code::{Code, LENGTH};
use crate::store::private_file::{self, Fault};

/// Bytes of a secret.
pub const SECRET: usize = 32;

/// Fills with random bytes of the system.
pub(super) fn random<const N: usize>() -> Result<[u8; N], Failed> {
    let mut bytes = [0; N];
    rand::SecureRandom::fill(&rand::SystemRandom::new(), &mut bytes).map_err(|_| Failed::Broken)?;
    Ok(bytes)
}

/// The operator's secret. All hosts of a house have the same.
#[derive(Clone)]
pub struct Secret(hmac::Key);

impl Secret {
    /// From the file at `path`, which is made with random bytes if it is not
    /// there.
    ///
    /// # Errors
    /// If the file is not such a secret or not private, see [`private_file`].
    pub fn load(path: &Path) -> Result<Self, private_file::Error> {
        let bytes = private_file::read_or_make(path, || random::<SECRET>().map_or(Vec::new(), Vec::from), SECRET)?;
        Self::of(path, bytes)
    }

    /// From the file at `path`; `None` if it could be made there. Nothing is
    /// written.
    ///
    /// # Errors
    /// As for [`Secret::load`].
    pub fn look(path: &Path) -> Result<Option<Self>, private_file::Error> {
        private_file::look(path, SECRET)?.map(|bytes| Self::of(path, bytes)).transpose()
    }

    fn of(path: &Path, bytes: Vec<u8>) -> Result<Self, private_file::Error> {
        match <[u8; SECRET]>::try_from(bytes) {
            Ok(bytes) => Ok(Self::new(&bytes)),
            Err(_) => Err(private_file::Error::new(path, Fault::Content)),
        }
    }

    /// Of these bytes.
    #[must_use]
    pub fn new(bytes: &[u8; SECRET]) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, bytes))
    }

    fn derive(&self, word: [u8; 4], code: Code) -> [u8; 32] {
        let mut input = [0; 4 + LENGTH];
        input[..4].copy_from_slice(&word);
        input[4..].copy_from_slice(&code.0);
        let mut output = [0; 32];
        output.copy_from_slice(hmac::sign(&self.0, &input).as_ref());
        output
    }

    /// What the store knows the code by.
    #[must_use]
    pub fn name(&self, code: Code) -> Name {
        Name(self.derive(*b"name", code))
    }

    /// What opens and seals what is kept under the code.
    pub(super) fn seal(&self, code: Code) -> Result<aead::LessSafeKey, Failed> {
        let key = aead::UnboundKey::new(&aead::CHACHA20_POLY1305, &self.derive(*b"seal", code));
        Ok(aead::LessSafeKey::new(key.map_err(|_| Failed::Broken)?))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// What the store knows one visitor by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(pub [u8; 32]);

impl fmt::Debug for Name {
    /// Never in a log: it says who came back.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Name")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_keys_differ_by_code_secret_and_use() {
        let (a, b) = (Secret::new(&[1; 32]), Secret::new(&[2; 32]));
        let (one, two) = (Code([1; 7]), Code([2; 7]));
        assert_eq!(a.name(one), a.name(one));
        assert_ne!(a.name(one), a.name(two));
        assert_ne!(a.name(one), b.name(one));
        assert_ne!(a.name(one).0, a.derive(*b"seal", one));
    }

    /// HMAC-SHA256 with key 01…01 over "name" and seven bytes 02, as another
    /// program computes it: names stay what they are.
    #[test]
    fn a_name_is_what_it_always_was() {
        let name = Secret::new(&[1; 32]).name(Code([2; 7])).0;
        let hex: Vec<u8> = name.iter().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect();
        assert_eq!(String::from_utf8_lossy(&hex), "efc6819a2cf0a897a4c20da8787b2f65b02402c30c7582dbb077ba26ad753697");
    }

    #[test]
    fn nothing_is_printed() {
        let secret = Secret::new(&[1; 32]);
        let name = secret.name(Code([2; 7]));
        assert_eq!(format!("{secret:?} {name:?} {:?}", Code([2; 7])), "Secret Name Code");
    }

    #[test]
    fn a_file_of_another_length_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        private_file::read_or_make(&path, || vec![1; 31], 64).unwrap();
        assert_eq!(Secret::load(&path).unwrap_err().fault(), Fault::Content);
        let (a, b) = (Secret::load(&folder.path().join("a")).unwrap(), Secret::load(&folder.path().join("a")).unwrap());
        assert_eq!(a.name(Code([0; 7])), b.name(Code([0; 7])));
    }
}
