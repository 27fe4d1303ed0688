//! Two journals into one: nothing lost, nothing twice.
//!
//! A record is identified by its whole line. Number and origin would do for
//! journals that were only ever imported and exported; but people copy files,
//! and a copy that went on elsewhere has other facts under the same numbers.
//! Both are kept.
//!
//! What this is not: a decision about what facts mean together; folds over
//! them decide that. To extend: keep it commutative, associative and
//! idempotent, or importing in another order gives another progress.

use super::format::Line;

/// The lines of both, in order, each once.
#[must_use]
pub fn merge(a: &[Line], b: &[Line]) -> Vec<Line> {
    let mut all = [a, b].concat();
    all.sort();
    all.dedup();
    all
}
