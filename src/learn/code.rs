//! Resume codes: seven words under which a visitor's progress is kept in a
//! house where she has no account.
//!
//! A [`Code`] is seven random bytes; each is a word of a list of 256, so that
//! any language can spell it. What this is not: the lists (messages of each
//! language) and what is stored (the store knows a keyed hash of the code
//! only). To extend: a longer code makes another kind of code; keep this one.

use std::fmt;

/// Words of a code, and bytes: 56 bits.
pub const LENGTH: usize = 7;

/// A code. It opens what a learner did: it is shown to her and nobody else.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Code(pub [u8; LENGTH]);

impl fmt::Debug for Code {
    /// Never in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code")
    }
}
