//! Settings that can be followed each by itself, but make no sense together.
//!
//! To extend: a condition in [`Settings::notes`].

use super::Settings;

/// Seconds after `drain_seconds` in which the server ends at the latest.
const GRACE: u32 = 3;
/// `TimeoutStopSec` of the unit in `deploy/`.
const STOP: u32 = 20;

impl Settings {
    /// What an operator is to know of them though they can be followed, a line
    /// each, by their names in a file.
    #[must_use]
    pub fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        let (attract, close, longest) = (self.attract_seconds, self.close_seconds, self.longest_seconds);
        if close != 0 && attract >= close {
            notes.push(format!(
                "attract_seconds: {attract} is not below close_seconds: {close}; the attract screen never comes"
            ));
        }
        if longest != 0 && longest < close {
            notes.push(format!(
                "longest_seconds: {longest} is below close_seconds: {close}; no visit ends for want of keys"
            ));
        }
        let limits =
            [("sessions", self.sessions, self.sessions_per_source), ("logins", self.logins, self.logins_per_source)];
        for (name, all, source) in limits.into_iter().filter(|(_, all, source)| source > all) {
            notes.push(format!("{name}_per_source: {source} is above {name}: {all}; one source can take all places"));
        }
        if self.drain_seconds > STOP - GRACE {
            notes.push(format!(
                "drain_seconds: {} and {GRACE} seconds more are above {STOP}, the TimeoutStopSec of the unit; raise that, too",
                self.drain_seconds
            ));
        }
        notes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_makes_no_sense_together_is_noted() {
        assert_eq!(Settings::default().notes(), Vec::<String>::new());
        for (flags, noted) in [
            (&[("attract-seconds", "600")][..], Some("attract_seconds: 600 ")),
            (&[("attract-seconds", "599")], None),
            (&[("attract-seconds", "600"), ("close-seconds", "0")], None),
            (&[("attract-seconds", "0")], None),
            (&[("sessions-per-source", "1001")], Some("sessions_per_source: 1001 ")),
            (&[("sessions-per-source", "1000")], None),
            (&[("logins-per-source", "65")], Some("logins_per_source: 65 ")),
            (&[("drain-seconds", "18")], Some("drain_seconds: 18 ")),
            (&[("drain-seconds", "17")], None),
            (&[("longest-seconds", "599")], Some("longest_seconds: 599 ")),
            (&[("longest-seconds", "600")], None),
            (&[("longest-seconds", "0")], None),
        ] {
            let mut settings = Settings::default();
            for (flag, value) in flags {
                settings.set(flag, value).unwrap();
            }
            let notes = settings.notes();
            assert_eq!(notes.len(), usize::from(noted.is_some()), "{flags:?}: {notes:?}");
            assert!(notes.first().is_none_or(|note| note.starts_with(noted.unwrap_or(""))), "{notes:?}");
        }
    }

    #[test]
    fn the_unit_waits_for_so_long() {
        let unit = concat!(env!("CARGO_MANIFEST_DIR"), "/deploy/article26-kiosk.service");
        let unit = std::fs::read_to_string(unit).unwrap();
        assert!(unit.lines().any(|line| line == format!("TimeoutStopSec={STOP}")));
    }
}
