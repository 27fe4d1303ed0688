//! Faults on request: makes the Nth step of the journal fail on this thread.
//!
//! What this is not: a file system. The steps run for real on a temporary
//! folder until one is told to fail. To extend: a fault of another kind is
//! a new field of [`Plan`].

use std::cell::RefCell;
use std::io;

use super::super::disk::Step;

/// Which steps fail, and how.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    /// Steps that still succeed.
    pub after: usize,
    /// Which steps count; `None` for all.
    pub only: Option<Step>,
    /// Whether every step from then on fails, as if the process had died.
    pub forever: bool,
    /// Error number.
    pub os: i32,
    /// Whether a failing write leaves its first half in the file.
    pub half: bool,
}

thread_local! {
    static PLAN: RefCell<Option<Plan>> = const { RefCell::new(None) };
    static STRUCK: RefCell<usize> = const { RefCell::new(0) };
}

/// Follows `plan` while `work` runs. Returns its result and how many steps
/// failed.
pub(crate) fn with<T>(plan: Plan, work: impl FnOnce() -> T) -> (T, usize) {
    PLAN.set(Some(plan));
    STRUCK.set(0);
    let result = work();
    PLAN.set(None);
    (result, STRUCK.take())
}

/// Fails if the plan says so.
pub(crate) fn strike(step: Step) -> io::Result<()> {
    PLAN.with_borrow_mut(|plan| {
        let Some(plan) = plan else { return Ok(()) };
        if plan.only.is_some_and(|only| only != step) || plan.after == usize::MAX {
            return Ok(());
        }
        if plan.after > 0 {
            plan.after -= 1;
            return Ok(());
        }
        if !plan.forever {
            plan.after = usize::MAX;
        }
        STRUCK.with_borrow_mut(|struck| *struck += 1);
        Err(io::Error::from_raw_os_error(plan.os))
    })
}

/// The first half of a write whose rest is about to fail.
pub(crate) fn shortened(bytes: &[u8]) -> &[u8] {
    PLAN.with_borrow_mut(|plan| match plan {
        Some(plan)
            if plan.half && plan.after == 0 && plan.only.is_none_or(|only| only == Step::Write) && bytes.len() > 1 =>
        {
            // The half succeeds, the next step fails.
            plan.half = false;
            plan.after = 1;
            &bytes[..bytes.len() / 2]
        }
        _ => bytes,
    })
}
