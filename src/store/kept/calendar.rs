//! Which day counts where one host keeps things by its own clock.
//!
//! A clock that is wrong for an hour must not cost what was kept for months. So
//! the last day that was believed is remembered, and a clock that is further
//! from it than [`LEAP`] days, either way, is in doubt: nothing is over, until
//! another look, [`PROOF`] days later by the same clock, finds it no nearer.
//! Whoever leaves a wrong clock as it is for so long is believed; so is whoever
//! had the machine off for the summer. What is kept meanwhile counts from the
//! later of both days: kept too long rather than too short.
//!
//! What this is not: a clock, or where it is remembered (in memory, or in the
//! folder). To extend: another reason for doubt is a condition in
//! [`Calendar::look`].

/// Days that a clock may be away from the last day believed.
const LEAP: u32 = 7;
/// Days that a clock in doubt has to go on before it is believed.
const PROOF: u32 = 2;
/// Days after which a doubt says nothing of the clock any more.
const STALE: u32 = 366;

/// Bytes of a calendar in a file: always as many, so that it is written in place.
pub(super) const LENGTH: usize = 4 + 1 + 4 + 4;

/// The days that were seen, counted since 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Calendar {
    /// The last day that was believed.
    known: Option<u32>,
    /// The first day of a clock that is in doubt.
    doubted: Option<u32>,
}

impl Calendar {
    /// The clock says that it is `today`: the day before which things are over,
    /// unless that is in doubt. The first look of all only remembers.
    pub(super) fn look(&mut self, today: u32) -> Option<u32> {
        let believed = match (self.known, self.doubted) {
            (Some(known), _) if known.abs_diff(today) <= LEAP => true,
            (Some(_), Some(since)) => {
                let gone_on = today.checked_sub(since).filter(|days| *days <= STALE);
                if gone_on.is_some_and(|days| days < PROOF) {
                    return None;
                }
                gone_on.is_some()
            }
            _ => false,
        };
        if believed || self.known.is_none() {
            *self = Self { known: Some(today), doubted: None };
        } else {
            self.doubted = Some(today);
        }
        believed.then_some(today)
    }

    /// The day from which what is kept now counts.
    pub(super) fn today(self, today: u32) -> u32 {
        self.known.map_or(today, |known| known.max(today))
    }

    /// As it stands in a file.
    pub(super) fn bytes(self) -> [u8; LENGTH] {
        let mut bytes = [0; LENGTH];
        bytes[..4].copy_from_slice(&self.known.unwrap_or(0).to_le_bytes());
        bytes[4] = u8::from(self.known.is_some()) | u8::from(self.doubted.is_some()) << 1;
        bytes[5..9].copy_from_slice(&self.doubted.unwrap_or(0).to_le_bytes());
        let sum = crc32fast::hash(&bytes[..9]);
        bytes[9..].copy_from_slice(&sum.to_le_bytes());
        bytes
    }

    /// Of a file; `None` if these are not the bytes of one, or of one torn by a
    /// crash.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let (known, rest) = bytes.split_first_chunk()?;
        let (flags, rest) = rest.split_first()?;
        let (doubted, sum) = rest.split_first_chunk()?;
        if u32::from_le_bytes(sum.try_into().ok()?) != crc32fast::hash(&bytes[..9]) {
            return None;
        }
        let day = |flag: u8, bytes: &[u8; 4]| (flags & flag != 0).then(|| u32::from_le_bytes(*bytes));
        Some(Self { known: day(1, known), doubted: day(2, doubted) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn known(day: u32) -> Calendar {
        Calendar { known: Some(day), doubted: None }
    }

    #[test]
    fn a_clock_that_goes_on_is_believed() {
        let mut calendar = Calendar::default();
        assert_eq!(calendar.look(1000), None, "the first look remembers");
        for today in [1000, 1001, 1001, 1007, 1014, 1013] {
            assert_eq!(calendar.look(today), Some(today));
            assert_eq!(calendar, known(today));
        }
    }

    #[test]
    fn a_clock_that_leaps_and_comes_back_costs_nothing() {
        for wrong in [0, 9, 2000, 50_000] {
            let mut calendar = known(1000);
            for today in [wrong, wrong, wrong + 1] {
                assert_eq!(calendar.look(today), None, "{wrong}");
                assert_eq!(calendar.today(today), today.max(1000), "too long rather than too short");
            }
            assert_eq!(calendar.look(1001), Some(1001));
            assert_eq!(calendar, known(1001));
        }
    }

    #[test]
    fn a_leap_that_lasts_is_believed() {
        let mut calendar = known(1000);
        assert_eq!(calendar.look(1100), None);
        assert_eq!(calendar.look(1102), Some(1102));
        assert_eq!(calendar.look(1003), None, "the other way, too");
        assert_eq!(calendar.look(1005), Some(1005));
        // One day each month.
        assert_eq!((calendar.look(1035), calendar.look(1065)), (None, Some(1065)));
        // Two wrong clocks do not prove each other.
        assert_eq!((calendar.look(0), calendar.look(50_000), calendar.look(50_001)), (None, None, None));
    }

    proptest! {
        #[test]
        fn it_is_read_as_it_was_written(known: Option<u32>, doubted: Option<u32>, at in 0..LENGTH, bit in 0..8_u32) {
            let calendar = Calendar { known, doubted };
            let mut bytes = calendar.bytes();
            prop_assert_eq!(Calendar::of(&bytes), Some(calendar));
            prop_assert_eq!(Calendar::of(&bytes[..at]), None);
            bytes[at] ^= 1_u8 << bit;
            prop_assert_eq!(Calendar::of(&bytes), None);
        }

        /// Nothing is over on a day that no clock near it, and no lasting one, said.
        #[test]
        fn any_clock_is_bounded(days in proptest::collection::vec(any::<u32>(), 0..50)) {
            let mut calendar = known(20_000);
            for today in days {
                let before = calendar;
                if let Some(day) = calendar.look(today) {
                    prop_assert_eq!(day, today);
                    let near = before.known.is_some_and(|known| known.abs_diff(day) <= LEAP);
                    let lasting = before.doubted.is_some_and(|since| (since + PROOF..=since + STALE).contains(&day));
                    prop_assert!(near || lasting);
                }
                prop_assert!(calendar.today(today) >= today);
            }
        }
    }
}
