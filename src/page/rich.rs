//! Text with emphasis, and the marks by which authors write it.
//!
//! To extend: another tone is a variant of [`Tone`] and a mark in `next_marked`.

/// How a run of text is to be perceived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Tone {
    /// As the text around it.
    #[default]
    Plain,
    /// Stressed strongly.
    Strong,
    /// Stressed softly, or a foreign word.
    Soft,
}

/// Text with runs of emphasis. Holds no line breaks: one paragraph at most.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Rich {
    /// Runs in reading order.
    pub runs: Vec<(Tone, String)>,
}

impl Rich {
    /// Text without emphasis, taken as it is.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            return Self::default();
        }
        Self { runs: vec![(Tone::Plain, text)] }
    }

    /// Reads the marks of the authors: `*strong*` and `_soft_`.
    ///
    /// A mark opens before a letter at the start of a word and closes after
    /// one; marks without a partner are kept as they are.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut rich = Self::default();
        let mut rest = text;
        // A mark that finds no partner once will find none later.
        let mut alone = [false; 2];
        while let Some((before, tone, inside, after)) = next_marked(rest, &mut alone) {
            rich.push(Tone::Plain, before);
            rich.push(tone, inside);
            rest = after;
        }
        rich.push(Tone::Plain, rest);
        rich
    }

    /// Adds a run; empty ones are dropped, equal neighbours joined.
    pub fn push(&mut self, tone: Tone, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.runs.last_mut() {
            Some((last, run)) if *last == tone => run.push_str(text),
            _ => self.runs.push((tone, text.to_owned())),
        }
    }

    /// The words alone.
    #[must_use]
    pub fn text(&self) -> String {
        self.runs.iter().map(|(_, run)| run.as_str()).collect()
    }

    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }
}

impl From<String> for Rich {
    fn from(text: String) -> Self {
        Self::parse(&text)
    }
}

impl From<&str> for Rich {
    fn from(text: &str) -> Self {
        Self::parse(text)
    }
}

/// Finds the first closed pair of marks: text before, tone, inside, after.
fn next_marked<'a>(text: &'a str, alone: &mut [bool; 2]) -> Option<(&'a str, Tone, &'a str, &'a str)> {
    let mut from = 0;
    while let Some(found) = text[from..].find(['*', '_']) {
        let open = from + found;
        let mark = text.as_bytes()[open];
        let starts_word = text[..open].chars().next_back().is_none_or(|c| !c.is_alphanumeric() || is_unspaced(c));
        let inside_from = open + 1;
        let opens = starts_word && text[inside_from..].chars().next().is_some_and(|c| !c.is_whitespace());
        let kind = usize::from(mark == b'_');
        if opens && !alone[kind] {
            let mut close_from = inside_from;
            while let Some(close) = text[close_from..].find(mark as char).map(|at| close_from + at) {
                let ends = text[..close].chars().next_back().is_some_and(|c| !c.is_whitespace())
                    && close > inside_from
                    && text[close + 1..].chars().next().is_none_or(|c| !c.is_alphanumeric() || is_unspaced(c));
                if ends {
                    let tone = if mark == b'*' { Tone::Strong } else { Tone::Soft };
                    return Some((&text[..open], tone, &text[inside_from..close], &text[close + 1..]));
                }
                close_from = close + 1;
            }
            alone[kind] = true;
        }
        from = inside_from;
    }
    None
}

/// Letters of scripts written without spaces: a mark may touch them.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3000}'..='\u{9fff}')
}
