//! Themes: which colour each role has. Colours are the terminal's own sixteen,
//! so that they suit its background; nothing is said by colour alone.

use ratatui::style::{Color, Modifier, Style};

/// What a piece of text is, for its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Text to read.
    Text,
    /// Less important.
    Quiet,
    /// Stressed strongly.
    Strong,
    /// Stressed softly.
    Soft,
    /// The one accent.
    Accent,
    /// A heading.
    Heading,
    /// Right.
    Right,
    /// Wrong.
    Wrong,
    /// Right in part, or missed.
    Partly,
    /// Something to heed.
    Warning,
    /// A light that is lit.
    Lit,
    /// A light that is begun.
    Begun,
    /// A key in the footer.
    Key,
}

/// A theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Theme {
    /// For dark backgrounds.
    #[default]
    Dark,
    /// For light backgrounds.
    Light,
    /// Strong contrast: no greys, bold where others use colour.
    Contrast,
    /// No colour at all.
    None,
}

impl Theme {
    /// Names for the command line.
    pub const NAMES: [&'static str; 4] = ["dark", "light", "contrast", "none"];

    /// The theme with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "dark" => Some(Self::Dark),
            "light" => Some(Self::Light),
            "contrast" => Some(Self::Contrast),
            "none" => Some(Self::None),
            _ => None,
        }
    }

    /// The style of a role.
    #[must_use]
    pub fn style(self, role: Role) -> Style {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        let soft = plain.add_modifier(Modifier::ITALIC);
        match (self, role) {
            (_, Role::Text) => plain,
            (_, Role::Strong) | (Self::Contrast | Self::None, Role::Key) => bold,
            (Self::None | Self::Contrast, Role::Soft) => plain.add_modifier(Modifier::UNDERLINED),
            (_, Role::Soft) => soft,
            (Self::None | Self::Contrast, Role::Quiet | Role::Begun) => plain,
            (Self::None, _) | (Self::Contrast, Role::Heading) => bold,
            (Self::Contrast, Role::Accent | Role::Lit | Role::Right | Role::Wrong | Role::Partly | Role::Warning) => {
                bold
            }
            (Self::Dark | Self::Light, Role::Heading | Role::Key) => bold,
            (Self::Dark | Self::Light, Role::Quiet) => plain.fg(Color::DarkGray),
            (Self::Dark, Role::Accent | Role::Begun) => plain.fg(Color::Yellow),
            (Self::Dark, Role::Lit) => plain.fg(Color::LightYellow),
            (Self::Light, Role::Accent | Role::Lit | Role::Begun) => plain.fg(Color::Blue),
            (Self::Dark | Self::Light, Role::Right) => plain.fg(Color::Green),
            (Self::Dark, Role::Wrong) => plain.fg(Color::LightRed),
            (Self::Light, Role::Wrong) => plain.fg(Color::Red),
            (Self::Dark, Role::Partly) => plain.fg(Color::Cyan),
            (Self::Light, Role::Partly) => plain.fg(Color::Blue),
            (Self::Dark | Self::Light, Role::Warning) => plain.fg(Color::Magenta),
        }
    }

    /// The style of an ink letter of a picture.
    #[must_use]
    pub fn ink(self, letter: char) -> Style {
        if matches!(self, Self::None | Self::Contrast) {
            return Style::new();
        }
        let colour = match letter {
            'r' => Color::Red,
            'o' => Color::LightRed,
            'y' => Color::Yellow,
            'Y' => Color::LightYellow,
            'g' => Color::Green,
            'G' => Color::LightGreen,
            'c' => Color::Cyan,
            'C' => Color::LightCyan,
            'b' => Color::Blue,
            'B' => Color::LightBlue,
            'm' => Color::Magenta,
            'M' => Color::LightMagenta,
            'k' => Color::DarkGray,
            'w' => return Style::new().add_modifier(Modifier::BOLD),
            _ => return Style::new(),
        };
        // Bright colours vanish on a light background.
        let colour = match (self, colour) {
            (Self::Light, Color::LightYellow) => Color::Yellow,
            (Self::Light, Color::LightGreen) => Color::Green,
            (Self::Light, Color::LightCyan) => Color::Cyan,
            (_, other) => other,
        };
        Style::new().fg(colour)
    }
}
