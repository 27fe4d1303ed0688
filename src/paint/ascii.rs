//! A page in printable ASCII, made before it is laid out: letters that become
//! two (å, æ) must be measured as two.

use super::glyphs::to_ascii;
use crate::page::{Bar, Entry, Menu, Node, Page, Plot, Rich};

/// The page with every word in ASCII. Pictures have a drawing of their own.
#[must_use]
pub fn page(page: &Page) -> Page {
    Page {
        title: to_ascii(&page.title),
        place: to_ascii(&page.place),
        body: page.body.iter().map(node).collect(),
        aside: page.aside.iter().map(node).collect(),
        hints: page
            .hints
            .iter()
            .map(|hint| crate::page::Hint { label: to_ascii(&hint.label), ..hint.clone() })
            .collect(),
        message: page.message.as_deref().map(to_ascii),
        too_small: to_ascii(&page.too_small),
        key: page.key.clone(),
        commands: page.commands.clone(),
        scroll: page.scroll,
        follow: page.follow,
    }
}

fn rich(rich: &Rich) -> Rich {
    Rich { runs: rich.runs.iter().map(|(tone, run)| (*tone, to_ascii(run))).collect() }
}

fn all(list: &[Rich]) -> Vec<Rich> {
    list.iter().map(rich).collect()
}

fn node(node: &Node) -> Node {
    match node {
        Node::Heading(level, words) => Node::Heading(*level, rich(words)),
        Node::Label(words) => Node::Label(to_ascii(words)),
        Node::Text(words) => Node::Text(rich(words)),
        Node::List { lead, entries, ordered } => {
            Node::List { lead: rich(lead), entries: all(entries), ordered: *ordered }
        }
        Node::Quote { text, source } => Node::Quote { text: all(text), source: rich(source) },
        Node::Figure { value, what, source } => {
            Node::Figure { value: to_ascii(value), what: rich(what), source: rich(source) }
        }
        Node::Plot(plot) => Node::Plot(Plot {
            form: plot.form,
            what: rich(&plot.what),
            bars: plot
                .bars
                .iter()
                .map(|bar| Bar { label: to_ascii(&bar.label), value: to_ascii(&bar.value), size: bar.size })
                .collect(),
            from: plot.from,
            remarks: all(&plot.remarks),
            source: rich(&plot.source),
        }),
        Node::Picture { art, caption, alt } => {
            Node::Picture { art: art.clone(), caption: rich(caption), alt: rich(alt) }
        }
        Node::Story { who, text, status } => Node::Story { who: rich(who), text: all(text), status: rich(status) },
        Node::Term { word, definition } => Node::Term { word: rich(word), definition: rich(definition) },
        Node::Note { kind, label, text } => Node::Note { kind: *kind, label: to_ascii(label), text: all(text) },
        Node::Menu(menu) => Node::Menu(Menu { entries: menu.entries.iter().map(entry).collect(), cursor: menu.cursor }),
        Node::Field { label, value, cursor, long } => {
            // The caret stands behind as many bytes as what is before it takes.
            let cursor = cursor.map(|at| to_ascii(value.get(..at).unwrap_or(value)).len());
            Node::Field { label: to_ascii(label), value: to_ascii(value), cursor, long: *long }
        }
        Node::Lights { summary, groups, words } => Node::Lights {
            summary: to_ascii(summary),
            groups: groups.iter().map(|(name, lights)| (to_ascii(name), lights.clone())).collect(),
            words: words.clone(),
        },
        Node::Outline { entries, here } => {
            Node::Outline { entries: entries.iter().map(|(light, name)| (*light, rich(name))).collect(), here: *here }
        }
        Node::Meter { label, done, total, goal } => {
            Node::Meter { label: to_ascii(label), done: *done, total: *total, goal: *goal }
        }
        Node::Beside { left, right } => {
            Node::Beside { left: left.iter().map(self::node).collect(), right: right.iter().map(self::node).collect() }
        }
        Node::Gap => Node::Gap,
    }
}

fn entry(entry: &Entry) -> Entry {
    Entry { label: rich(&entry.label), mark: entry.mark, note: to_ascii(&entry.note), detail: rich(&entry.detail) }
}
