//! Review: what was answered wrongly comes back, until it is right twice, on
//! different days.
//!
//! The rule in full: an answer that was not right, or only after another try,
//! puts its item under review; a right answer at the first try counts once; the
//! next right one on another day takes the item out; a wrong one begins again.
//! Answers of lessons, quizzes and reviews all count. What this is not: an
//! algorithm that plans months ahead. To extend: the state is a fold, so a
//! finer rule changes [`Review::after`] and [`Review::is_due`] alone.

/// Minutes of a day.
const DAY: u64 = 24 * 60;
/// Least minutes between two right answers that are to count as two days: the
/// clock knows no time zone, and midnight falls into many evenings.
const APART: u64 = 6 * 60;

/// Where an item stands in review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Review {
    /// Not under review.
    #[default]
    Free,
    /// Answered wrongly last.
    Wrong,
    /// Answered right once since, at this minute since 1970.
    Once(u64),
}

impl Review {
    /// After an answer at this minute.
    #[must_use]
    pub fn after(self, right: bool, minute: u64) -> Self {
        match (self, right) {
            (_, false) => Self::Wrong,
            (Self::Free, true) => Self::Free,
            (Self::Wrong, true) => Self::Once(minute),
            (Self::Once(at), true) if another_day(at, minute) => Self::Free,
            // A clock that was not set, or ahead: the day begins to count now.
            (Self::Once(at), true) if is_unsure(at, minute) => Self::Once(minute),
            (Self::Once(at), true) => Self::Once(at),
        }
    }

    /// Whether the item is to be answered again now.
    #[must_use]
    pub fn is_due(self, minute: u64) -> bool {
        match self {
            Self::Free => false,
            Self::Wrong => true,
            Self::Once(at) => another_day(at, minute) || is_unsure(at, minute),
        }
    }

    /// Whether it is under review at all.
    #[must_use]
    pub fn is_open(self) -> bool {
        self != Self::Free
    }
}

/// Whether the second moment lies on another day than the first. A clock that is
/// not set (0), or was set back, makes no day.
fn another_day(first: u64, second: u64) -> bool {
    first > 0 && second / DAY > first / DAY && second - first >= APART
}

/// Whether the first moment tells nothing beside the second.
fn is_unsure(first: u64, second: u64) -> bool {
    second > 0 && first == 0 || second < first
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_twice_on_different_days_is_free() {
        let monday = 20_000 * DAY + 9 * 60;
        let wrong = Review::Free.after(false, monday);
        assert!(wrong.is_due(monday));
        let once = wrong.after(true, monday + 5);
        assert!(once.is_open() && !once.is_due(monday + 60));
        assert_eq!(once.after(true, monday + 60), once, "the same day counts once");
        let tuesday = monday + DAY;
        assert!(once.is_due(tuesday));
        assert_eq!(once.after(true, tuesday), Review::Free);
        assert_eq!(once.after(false, tuesday), Review::Wrong);
        assert_eq!(Review::Free.after(true, monday), Review::Free);
    }

    #[test]
    fn midnight_alone_is_no_other_day_and_a_clock_set_back_makes_none() {
        let evening = 20_000 * DAY + DAY - 1;
        assert!(!another_day(evening, evening + 2));
        assert!(another_day(evening, evening + APART));
        assert!(!another_day(evening, 5));
        assert!(!another_day(0, evening));
        // But they do not lock an item up either.
        for unsure in [Review::Once(0), Review::Once(evening + 10 * DAY)] {
            assert!(unsure.is_due(evening));
            let again = unsure.after(true, evening);
            assert_eq!(again, Review::Once(evening));
            assert_eq!(again.after(true, evening + DAY), Review::Free);
        }
    }
}
