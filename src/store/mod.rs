//! The store: the only layer that touches files.
//!
//! [`library`] gathers courses, pictures and languages from the binary and
//! from folders; [`journal`] keeps a learner's facts.

pub mod journal;
pub mod library;
