//! Learning: facts, and what can be computed from them.
//!
//! Nothing here does input or output or reads a clock. To extend: add a fact
//! in [`fact`], fold it in [`progress`], and show what comes out.

pub mod code;
pub mod cohort;
pub mod fact;
pub mod letter;
pub mod lights;
pub mod progress;
pub mod quiz;
pub mod review;
pub mod shuffle;
