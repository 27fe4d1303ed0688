//! The line painter: a page as plain lines, for screen readers, pipes and slow
//! links.
//!
//! No cursor movement, no boxes, no colour, no line breaks inside a paragraph
//! (the terminal or the reader breaks lines itself). Choices are numbered;
//! signs are said in words. To extend: a new node gets an arm in `node`.

use super::glyphs::to_ascii;
use crate::page::{Entry, Light, Mark, Menu, Node, Page, Rich};

/// Words that the line painter needs, handed in because painters have none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinearWords {
    /// Before a picture's text alternative.
    pub picture: String,
    /// Before words of somebody else.
    pub quote: String,
    /// Behind a ticked entry.
    pub ticked: String,
    /// Behind an entry that was chosen and right.
    pub right: String,
    /// Behind one that was chosen and wrong.
    pub wrong: String,
    /// Behind one that was right and not chosen.
    pub missed: String,
    /// Behind one that was right in part.
    pub partly: String,
    /// Dark, begun, lit.
    pub lights: [String; 3],
    /// Something not begun, begun, finished.
    pub states: [String; 3],
    /// Between the parts of a list.
    pub comma: String,
    /// What to do in a menu.
    pub choose: String,
    /// What to do in a field.
    pub write: String,
}

/// The page as text; ends with the line at which input is awaited, without a
/// line break. With `ascii`, only printable ASCII.
#[must_use]
pub fn paint(page: &Page, words: &LinearWords, ascii: bool) -> String {
    let mut out = String::new();
    out.push('\n');
    out.push_str(&page.title.replace(" · ", &words.comma));
    if !page.place.is_empty() {
        out.push_str(" (");
        out.push_str(&page.place);
        out.push(')');
    }
    out.push_str("\n\n");
    let mut writes = false;
    for node in &page.body {
        writes |= matches!(node, Node::Field { cursor: Some(_), .. });
    }
    nodes(&page.body, words, &mut out);
    if let Some(message) = &page.message {
        out.push_str(message);
        out.push_str("\n\n");
    }
    if !page.commands.is_empty() {
        let list: Vec<String> = page.commands.iter().map(|(key, label)| format!("{key} {label}")).collect();
        out.push_str(&list.join("; "));
        out.push('\n');
    }
    ask(&mut out, writes, words);
    if ascii { out.lines().map(to_ascii).collect::<Vec<_>>().join("\n") } else { out }
}

/// The page's message alone, and the line at which input is awaited.
#[must_use]
pub fn message(page: &Page, words: &LinearWords, ascii: bool) -> String {
    let mut out = format!("\n{}\n", page.message.as_deref().unwrap_or(""));
    let writes = page.body.iter().any(|node| matches!(node, Node::Field { cursor: Some(_), .. }));
    ask(&mut out, writes, words);
    if ascii { out.lines().map(to_ascii).collect::<Vec<_>>().join("\n") } else { out }
}

fn ask(out: &mut String, writes: bool, words: &LinearWords) {
    out.push_str(if writes { &words.write } else { &words.choose });
    out.push(' ');
}

fn line(out: &mut String, words: &str) {
    if !words.is_empty() {
        out.push_str(words);
        out.push('\n');
    }
}

fn paragraphs(out: &mut String, list: &[Rich]) {
    for (at, rich) in list.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        line(out, &rich.text());
    }
}

/// Adds nodes, with an empty line after each.
fn nodes(list: &[Node], words: &LinearWords, out: &mut String) {
    for node in list {
        let before = out.len();
        self::node(node, words, out);
        if out.len() > before && !out.ends_with("\n\n") {
            out.push('\n');
        }
    }
}

/// Adds a node.
fn node(node: &Node, words: &LinearWords, out: &mut String) {
    match node {
        Node::Gap => {}
        Node::Heading(_, rich) => line(out, &rich.text()),
        Node::Label(label) => line(out, label),
        Node::Text(rich) => line(out, &rich.text()),
        Node::List { lead, entries, ordered } => {
            line(out, &lead.text());
            for (at, entry) in entries.iter().enumerate() {
                let sign = if *ordered { format!("{}.", at + 1) } else { "-".to_owned() };
                line(out, &format!("{sign} {}", entry.text()));
            }
        }
        Node::Quote { text, source } => {
            for (at, rich) in text.iter().enumerate() {
                let before = if at == 0 { format!("{}: ", words.quote) } else { String::new() };
                line(out, &format!("{before}{}", rich.text()));
            }
            if !source.is_empty() {
                line(out, &format!("({})", source.text()));
            }
        }
        Node::Figure { value, what, source } => {
            line(out, &format!("{value}: {}", what.text()));
            line(out, &format!("({})", source.text()));
        }
        Node::Plot(plot) => {
            line(out, &plot.what.text());
            for (at, bar) in plot.bars.iter().enumerate() {
                // Without a name it belongs to the one before.
                if at > 0 && bar.label.is_empty() {
                    out.truncate(out.trim_end_matches('\n').len());
                    line(out, &format!("{}{}", words.comma, bar.value));
                } else {
                    line(out, &format!("- {}: {}", bar.label, bar.value));
                }
            }
            for remark in &plot.remarks {
                line(out, &remark.text());
            }
            if !plot.source.is_empty() {
                line(out, &format!("({})", plot.source.text()));
            }
        }
        Node::Picture { caption, alt, .. } => {
            line(out, &format!("{}: {}", words.picture, alt.text()));
            line(out, &caption.text());
        }
        Node::Story { who, text, status } => {
            line(out, &who.text());
            paragraphs(out, text);
            line(out, &status.text());
        }
        Node::Term { word, definition } => line(out, &format!("{}: {}", word.text(), definition.text())),
        Node::Note { label, text, .. } => {
            line(out, label);
            paragraphs(out, text);
        }
        Node::Menu(menu) => menu_lines(menu, words, out),
        Node::Field { label, value, cursor, .. } => {
            line(out, label);
            if cursor.is_none() || !value.is_empty() {
                line(out, value);
            }
        }
        Node::Lights { summary, groups, .. } => {
            line(out, summary);
            for (name, lights) in groups {
                let states: Vec<String> = lights
                    .iter()
                    .filter(|(_, light)| *light != Light::Dark)
                    .map(|(number, light)| format!("{number} {}", light_word(*light, words)))
                    .collect();
                let range = match (lights.first(), lights.last()) {
                    (Some((a, _)), Some((b, _))) => format!("{a}-{b}"),
                    _ => String::new(),
                };
                let states = if states.is_empty() { words.lights[0].clone() } else { states.join(&words.comma) };
                line(out, &format!("{name} ({range}): {states}"));
            }
        }
        Node::Outline { entries, .. } => {
            for (light, name) in entries {
                line(out, &format!("{} ({})", name.text(), words.states[*light as usize]));
            }
        }
        Node::Meter { label, .. } => line(out, label),
        Node::Beside { left, right } => {
            nodes(left, words, out);
            nodes(right, words, out);
        }
    }
}

fn light_word(light: Light, words: &LinearWords) -> &str {
    match light {
        Light::Dark => &words.lights[0],
        Light::Begun => &words.lights[1],
        Light::Lit => &words.lights[2],
    }
}

fn menu_lines(menu: &Menu, words: &LinearWords, out: &mut String) {
    for (at, entry) in menu.entries.iter().enumerate() {
        let mut rest = Vec::new();
        if let Some(state) = mark_word(entry, words) {
            rest.push(state.to_owned());
        }
        if !entry.note.is_empty() {
            rest.push(entry.note.clone());
        }
        let rest = if rest.is_empty() { String::new() } else { format!(" ({})", rest.join(&words.comma)) };
        line(out, &format!("{}. {}{rest}", at + 1, entry.label.text()));
        if !entry.detail.is_empty() {
            line(out, &format!("   {}", entry.detail.text()));
        }
    }
}

fn mark_word<'a>(entry: &Entry, words: &'a LinearWords) -> Option<&'a str> {
    match entry.mark {
        Mark::None | Mark::Tick(false) => None,
        Mark::Tick(true) => Some(&words.ticked),
        Mark::Light(light) => Some(&words.states[light as usize]),
        Mark::Right => Some(&words.right),
        Mark::Wrong => Some(&words.wrong),
        Mark::Missed => Some(&words.missed),
        Mark::Partly => Some(&words.partly),
    }
}
