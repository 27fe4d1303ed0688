//! What a visitor's side says about itself: user name, variables, window.
//!
//! All of it comes from a stranger: names from a short list only, values short
//! and plain, sizes clamped. What this is not: anything that is kept. To
//! extend: a variable that changes what she sees goes into [`VARIABLES`].

use crate::language::{Catalog, negotiate};
use crate::paint::glyphs;
use crate::paint::grid::{Bidi, Look};
use crate::paint::theme::Theme;
use crate::terminal::LARGEST;

/// Variables that are taken; all others are refused.
pub const VARIABLES: [&str; 9] =
    ["LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "NO_COLOR", "COLORFGBG", "TERM_PROGRAM", "COLORTERM"];
/// Longest value that is taken, in bytes.
const LONGEST: usize = 64;

/// What she comes for, by the user name.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Wish {
    /// The course.
    #[default]
    Course,
    /// The course in a room.
    Room(String),
    /// A room as its trainer; empty: the one whose secret she will say.
    Trainer(String),
}

impl Wish {
    /// The wish of a user name; any other name is the course.
    pub fn of(user: &str) -> Self {
        // Telephones begin with a capital.
        let user = user.to_ascii_lowercase();
        let user = user.as_str();
        let name = |rest: &str| rest.chars().take(32).collect();
        if let Some(room) = user.strip_prefix("room-") {
            Self::Room(name(room))
        } else if let Some(room) = user.strip_prefix("trainer-") {
            Self::Trainer(name(room))
        } else if user == "trainer" {
            Self::Trainer(String::new())
        } else {
            Self::Course
        }
    }
}

/// What her side said.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Client {
    /// What she comes for.
    pub wish: Wish,
    variables: Vec<(&'static str, String)>,
    /// Her terminal's name; `None` without a terminal.
    terminal: Option<String>,
}

impl Client {
    /// Takes a variable; whether it was taken.
    pub fn set(&mut self, name: &str, value: &str) -> bool {
        let Some(name) = VARIABLES.into_iter().find(|known| *known == name) else { return false };
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_.-@:;,".contains(&byte);
        if value.len() > LONGEST || !value.bytes().all(plain) {
            return false;
        }
        // The last one counts, as with other servers.
        self.variables.retain(|(known, _)| *known != name);
        self.variables.push((name, value.to_owned()));
        true
    }

    /// Takes the name of her terminal.
    pub fn terminal(&mut self, name: &str) {
        let known: String = name.chars().filter(char::is_ascii_graphic).take(LONGEST).collect();
        self.terminal = Some(known);
    }

    fn env(&self, name: &str) -> Option<String> {
        self.variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    }

    /// Whether she has a terminal.
    pub fn has_terminal(&self) -> bool {
        self.terminal.is_some()
    }

    /// Whether her terminal, if any, can be painted on.
    pub fn paints(&self) -> bool {
        self.terminal.as_deref().is_some_and(|name| !matches!(name, "" | "dumb" | "unknown"))
    }

    /// The language that she asks for, of those offered.
    pub fn language(&self, catalog: &Catalog) -> Option<String> {
        let offered: Vec<String> = catalog.offered().iter().map(|language| language.tag.clone()).collect();
        let wanted = negotiate::wanted(&|name| self.env(name));
        negotiate::best(&wanted, &offered).map(str::to_owned)
    }

    /// Whether more than ASCII can be sent. Most sides that say nothing today
    /// can, but for terminals of the time before.
    pub fn utf8(&self) -> bool {
        let said =
            ["LC_ALL", "LC_CTYPE", "LANG"].iter().any(|name| self.env(name).is_some_and(|value| !value.is_empty()));
        // `C` and `POSIX` say that nobody said anything.
        let nothing = ["LC_ALL", "LC_CTYPE", "LANG"]
            .iter()
            .find_map(|name| self.env(name).filter(|value| !value.is_empty()))
            .is_some_and(|value| !value.contains('.'));
        if said && !nothing {
            return negotiate::is_utf8(&|name| self.env(name));
        }
        !self.terminal.as_deref().is_some_and(|name| name.starts_with("vt") || name.starts_with("ansi"))
    }

    /// Whether only Latin letters can be shown.
    pub fn latin_only(&self) -> bool {
        !self.utf8() || self.terminal.as_deref() == Some("linux")
    }

    /// How to paint for her.
    pub fn look(&self) -> Look {
        let name = self.terminal.as_deref().unwrap_or("");
        let plain =
            name.ends_with("-m") || name.ends_with("-mono") || name.starts_with("vt1") || name.starts_with("vt2");
        let light = self
            .env("COLORFGBG")
            .and_then(|value| value.rsplit(';').next().and_then(|last| last.parse::<u8>().ok()))
            .is_some_and(|background| matches!(background, 7 | 9..=15));
        let theme = if plain || self.env("NO_COLOR").is_some_and(|value| !value.is_empty()) {
            Theme::None
        } else if light {
            Theme::Light
        } else {
            Theme::Dark
        };
        let orders =
            name.starts_with("mlterm") || self.env("TERM_PROGRAM").is_some_and(|name| name == "Apple_Terminal");
        Look {
            theme,
            glyphs: if self.utf8() { glyphs::UNICODE } else { glyphs::ASCII },
            bidi: if orders { Bidi::Terminal } else { Bidi::App },
        }
    }
}

/// A window's size in cells as a stranger claims it: nothing said is 80 × 24,
/// and no window is larger than what is painted.
pub fn size(columns: u32, rows: u32) -> (u16, u16) {
    if columns == 0 || rows == 0 {
        return (80, 24);
    }
    let clamp = |value: u32, most: u16| u16::try_from(value).map_or(most, |value| value.min(most));
    (clamp(columns, LARGEST.0), clamp(rows, LARGEST.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(terminal: Option<&str>, variables: &[(&str, &str)]) -> Client {
        let mut client = Client::default();
        if let Some(name) = terminal {
            client.terminal(name);
        }
        for (name, value) in variables {
            client.set(name, value);
        }
        client
    }

    #[test]
    fn sizes_are_clamped() {
        assert_eq!(size(0, 0), (80, 24));
        assert_eq!(size(10, 0), (80, 24));
        assert_eq!(size(1, 1), (1, 1));
        assert_eq!(size(65535, 65535), LARGEST);
        assert_eq!(size(u32::MAX, u32::MAX), LARGEST);
    }

    #[test]
    fn variables_are_few_short_and_plain() {
        let mut client = Client::default();
        assert!(client.set("LANG", "sv_SE.UTF-8"));
        assert!(client.set("LANG", "nl_NL.UTF-8"), "twice");
        assert_eq!(client.env("LANG").as_deref(), Some("nl_NL.UTF-8"));
        assert!(!client.set("LD_PRELOAD", "x"));
        assert!(!client.set("LC_ALL", "../../etc/x"));
        assert!(!client.set("LC_ALL", "\u{1b}[31m"));
        assert!(!client.set("LC_ALL", &"a".repeat(65)));
    }

    #[test]
    fn what_can_be_shown_follows_what_is_said() {
        assert!(client(Some("xterm-256color"), &[]).utf8());
        assert!(client(Some("xterm"), &[("LANG", "C")]).utf8());
        assert!(!client(Some("xterm"), &[("LANG", "sv_SE.ISO-8859-1")]).utf8());
        assert!(client(Some("xterm"), &[("LANG", "sv_SE.ISO-8859-1"), ("LC_ALL", "sv_SE.UTF-8")]).utf8());
        assert!(!client(Some("vt220"), &[]).utf8());
        assert!(client(Some("linux"), &[("LANG", "th_TH.UTF-8")]).latin_only());
        assert_eq!(client(Some("xterm"), &[("NO_COLOR", "1")]).look().theme, Theme::None);
        assert_eq!(client(Some("xterm"), &[("COLORFGBG", "0;15")]).look().theme, Theme::Light);
        assert!(!client(Some("dumb"), &[]).paints());
        assert!(!client(None, &[]).paints());
    }

    #[test]
    fn names_lead_to_rooms() {
        assert_eq!(Wish::of("anna"), Wish::Course);
        assert_eq!(Wish::of("room-blue"), Wish::Room("blue".into()));
        assert_eq!(Wish::of("trainer-blue"), Wish::Trainer("blue".into()));
        assert_eq!(Wish::of("trainer"), Wish::Trainer(String::new()));
    }
}
