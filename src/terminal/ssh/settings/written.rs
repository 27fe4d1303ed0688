//! How settings are written: an example of each for a file, and what each holds,
//! as its flag takes it.
//!
//! To extend: a new field has an example in [`EXAMPLES`] and an arm in
//! [`Settings::shown`]; tests demand both.

use super::{Keep, Settings};
use std::path::PathBuf;

/// An example of each setting, by its flag, as it stands in a file.
pub const EXAMPLES: [(&str, &str); 26] = [
    ("listen", r#"["[::]:2222"]"#),
    ("metrics", r#""127.0.0.1:9126""#),
    ("state", r#""/var/lib/article26""#),
    ("host-key", r#""/var/lib/article26/host-key""#),
    ("code-secret", r#""/var/lib/article26/code-secret""#),
    ("store", r#"Folder("/var/lib/article26/kept")"#),
    ("codes", "true"),
    ("code-days", "90"),
    ("tries", "60"),
    ("tries-in-all", "600"),
    ("room", r#""hall""#),
    ("rooms", r#"["blue", "green"]"#),
    ("languages", r#"["en", "th"]"#),
    ("modules", r#"["udhr"]"#),
    ("proxies", r#"["192.0.2.10"]"#),
    ("sessions", "1000"),
    ("sessions-per-source", "40"),
    ("logins", "64"),
    ("logins-per-source", "8"),
    ("login-seconds", "20"),
    ("attract-seconds", "180"),
    ("picture-seconds", "20"),
    ("close-seconds", "600"),
    ("longest-seconds", "7200"),
    ("write-seconds", "30"),
    ("drain-seconds", "6"),
];

impl Settings {
    /// What a setting holds, as [`Settings::set`] takes it; empty: nothing.
    #[must_use]
    pub fn shown(&self, flag: &str) -> String {
        let path = |path: &Option<PathBuf>| path.as_ref().map_or(String::new(), |path| path.display().to_string());
        match flag {
            "listen" => self.listen.join(","),
            "metrics" => self.metrics.clone().unwrap_or_default(),
            "state" => path(&self.state),
            "host-key" => path(&self.host_key),
            "code-secret" => path(&self.code_secret),
            "store" => match &self.store {
                Keep::Memory => "memory".to_owned(),
                Keep::Folder(path) => format!("folder:{}", path.display()),
                Keep::Postgres(address) => address.clone(),
            },
            "codes" => if self.codes { "on" } else { "off" }.to_owned(),
            "code-days" => self.code_days.to_string(),
            "tries" => self.tries.to_string(),
            "tries-in-all" => self.tries_in_all.to_string(),
            "room" => self.room.clone().unwrap_or_default(),
            "rooms" => self.rooms.join(","),
            "languages" => self.languages.join(","),
            "modules" => self.modules.join(","),
            "proxies" => self.proxies.iter().map(ToString::to_string).collect::<Vec<_>>().join(","),
            "sessions" => self.sessions.to_string(),
            "sessions-per-source" => self.sessions_per_source.to_string(),
            "logins" => self.logins.to_string(),
            "logins-per-source" => self.logins_per_source.to_string(),
            "login-seconds" => self.login_seconds.to_string(),
            "attract-seconds" => self.attract_seconds.to_string(),
            "picture-seconds" => self.picture_seconds.to_string(),
            "close-seconds" => self.close_seconds.to_string(),
            "longest-seconds" => self.longest_seconds.to_string(),
            "write-seconds" => self.write_seconds.to_string(),
            "drain-seconds" => self.drain_seconds.to_string(),
            _ => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::FLAGS;
    use super::*;

    #[test]
    fn every_example_can_be_read_and_shown_as_a_flag() {
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        assert_eq!(EXAMPLES.map(|(flag, _)| flag), FLAGS);
        for (flag, example) in EXAMPLES {
            let text = format!("({}: {example})", flag.replace('-', "_"));
            let settings: Settings = options.from_str(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(settings.check(), [], "{text}");
            let shown = settings.shown(flag);
            assert!(!shown.is_empty(), "{flag}");
            let mut given = Settings::default();
            given.set(flag, &shown).unwrap();
            assert_eq!(given, settings, "{flag}: {shown}");
        }
    }
}
