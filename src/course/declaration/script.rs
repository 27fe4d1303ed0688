//! What terminals make of a script: drawn, drawn where the font has it, or
//! only in pieces. `docs/declaration.md` says what was measured.
//!
//! Not here: drawing; and what one terminal does in particular, which cannot be
//! asked. To extend: a script is named in [`drawing`].

/// What can be expected of a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawing {
    /// It draws the letters.
    Sound,
    /// It draws them when its font has them, which few have; else boxes.
    RareFont,
    /// Letters must be joined, stacked or put in another order, which most
    /// terminals do not do: what is drawn is broken.
    Broken,
}

/// What to expect for a script (ISO 15924).
#[must_use]
pub fn drawing(script: &str) -> Drawing {
    match script {
        "Latn" | "Cyrl" | "Grek" | "Armn" | "Geor" | "Hani" | "Jpan" | "Kore" | "Thai" | "Laoo" | "Hebr" | "Arab" => {
            Drawing::Sound
        }
        // One letter, one cell, none joined; marks stand above or below.
        "Ethi" | "Cher" | "Vaii" | "Tfng" | "Cans" | "Bamu" | "Yiii" | "Thaa" | "Tavt" => Drawing::RareFont,
        // Indic scripts and their kin, Tibetan, Syriac, Adlam, and all not named.
        _ => Drawing::Broken,
    }
}

/// Whether a terminal that shows Latin letters only shows it.
#[must_use]
pub fn is_latin(script: &str) -> bool {
    script == "Latn"
}
