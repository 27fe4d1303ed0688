//! Two journals into one: nothing lost, nothing twice, nothing brought back.
//!
//! A record is identified by its whole line. Number and origin would do for
//! journals that were only ever imported and exported; but people copy files,
//! and a copy that went on elsewhere has other facts under the same numbers.
//! Both are kept.
//!
//! The one thing left out: words that a later line supersedes, by the rule in
//! `erase`. Superseding is transitive, and only what is later supersedes, so
//! that whatever is left out is superseded by something that stays: leaving
//! out before or after another merge makes no difference.
//!
//! What this is not: a decision about what facts mean together otherwise; folds
//! over them decide that. To extend: keep it commutative, associative and
//! idempotent, or importing in another order gives another progress.

use super::erase::Last;
use super::format::Line;

/// The lines of both, in order, each once, without every `Kept` that a later
/// `Kept` or `Dropped` of the same place supersedes.
#[must_use]
pub fn merge(a: &[Line], b: &[Line]) -> Vec<Line> {
    let mut all = [a, b].concat();
    all.sort();
    all.dedup();
    Last::of(&all).leave_out(&mut all);
    all
}
