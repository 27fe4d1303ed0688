//! The store: the only layer that touches files.
//!
//! [`library`] gathers courses, pictures and languages from the binary and
//! from folders; [`journal`] keeps a learner's facts; [`document`] writes a file
//! that she asked for. For a house with visitors, [`kept`] keeps what they ask
//! it to, and [`private_file`] reads its secrets.

pub mod document;
pub mod journal;
#[cfg(feature = "serve")]
pub mod kept;
pub mod library;
mod pack;
#[cfg(feature = "serve")]
pub mod private_file;
