//! Signs: Unicode, or ASCII where the locale is not UTF-8.

/// The signs that painters use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Glyphs {
    /// Whether only printable ASCII may be sent.
    pub ascii: bool,
    /// Before the entry that Enter takes.
    pub cursor: &'static str,
    /// The same where text runs to the left.
    pub cursor_leftwards: &'static str,
    /// Before entries of a list.
    pub bullet: &'static str,
    /// Beside words of somebody else.
    pub bar: &'static str,
    /// More above.
    pub above: &'static str,
    /// More below.
    pub below: &'static str,
    /// A light that is dark, begun, lit.
    pub lights: [&'static str; 3],
    /// Chosen and right.
    pub right: &'static str,
    /// Chosen and wrong.
    pub wrong: &'static str,
    /// Right and not chosen, or right in part.
    pub missed: &'static str,
    /// Something to heed.
    pub warning: &'static str,
    /// Ticks, empty and set.
    pub tick: [&'static str; 2],
    /// A part of a meter, done and to do.
    pub meter: [&'static str; 2],
    /// The place of a goal on a meter.
    pub goal: &'static str,
    /// Cut off here.
    pub ellipsis: &'static str,
}

/// Signs of Unicode; all are one cell wide and in common console fonts.
pub const UNICODE: Glyphs = Glyphs {
    ascii: false,
    cursor: "▸",
    cursor_leftwards: "◂",
    bullet: "•",
    bar: "│",
    above: "▲",
    below: "▼",
    lights: ["○", "◐", "●"],
    right: "✓",
    wrong: "×",
    missed: "◦",
    warning: "!",
    tick: ["[ ]", "[x]"],
    meter: ["█", "░"],
    goal: "│",
    ellipsis: "…",
};

/// Printable ASCII alone.
pub const ASCII: Glyphs = Glyphs {
    ascii: true,
    cursor: ">",
    cursor_leftwards: "<",
    bullet: "-",
    bar: "|",
    above: "^",
    below: "v",
    lights: [".", "+", "#"],
    right: "+",
    wrong: "x",
    missed: "o",
    warning: "!",
    tick: ["[ ]", "[x]"],
    meter: ["#", "."],
    goal: "|",
    ellipsis: "...",
};

/// Words for a terminal without UTF-8: signs and Latin letters are written
/// with ASCII; letters that ASCII cannot say become `?`.
#[must_use]
pub fn to_ascii(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            ' '..='~' => out.push(c),
            '\u{a0}' | '\u{202f}' | '\u{2009}' => out.push(' '),
            '‘' | '’' | '‚' | '′' => out.push('\''),
            '“' | '”' | '„' | '«' | '»' => out.push('"'),
            '–' | '—' | '‐' | '‑' | '−' => out.push('-'),
            '…' => out.push_str("..."),
            '•' | '·' => out.push('-'),
            '→' => out.push_str("->"),
            '←' => out.push_str("<-"),
            '×' => out.push('x'),
            'å' => out.push_str("aa"),
            'Å' => out.push_str("Aa"),
            'ä' | 'æ' => out.push_str("ae"),
            'Ä' | 'Æ' => out.push_str("Ae"),
            'ö' | 'ø' | 'œ' => out.push_str("oe"),
            'Ö' | 'Ø' => out.push_str("Oe"),
            'ü' => out.push_str("ue"),
            'Ü' => out.push_str("Ue"),
            'ß' => out.push_str("ss"),
            'á' | 'à' | 'â' | 'ã' | 'ą' => out.push('a'),
            'Á' | 'À' | 'Â' => out.push('A'),
            'é' | 'è' | 'ê' | 'ë' | 'ę' => out.push('e'),
            'É' | 'È' | 'Ê' | 'Ë' => out.push('E'),
            'í' | 'ì' | 'î' | 'ï' => out.push('i'),
            'Í' | 'Î' | 'Ï' => out.push('I'),
            'ó' | 'ò' | 'ô' | 'õ' => out.push('o'),
            'Ó' | 'Ô' => out.push('O'),
            'ú' | 'ù' | 'û' => out.push('u'),
            'Ú' | 'Û' => out.push('U'),
            'ñ' => out.push('n'),
            'ç' | 'č' | 'ć' => out.push('c'),
            'Ç' => out.push('C'),
            'š' | 'ś' => out.push('s'),
            'ž' | 'ź' | 'ż' => out.push('z'),
            'ý' | 'ÿ' => out.push('y'),
            '\u{200b}' | '\u{2060}' | '\u{ad}' => {}
            other => out.push_str(super::latin::ascii(other).unwrap_or("?")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_letters_are_written_with_ascii() {
        assert_eq!(to_ascii("Rätten “att välja” – då…"), "Raetten \"att vaelja\" - daa...");
    }
}
