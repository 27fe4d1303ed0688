//! A cohort: how far a group is and what is hard for it, without names.
//!
//! To extend: a count is a field here.

/// What a group did.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Cohort {}
