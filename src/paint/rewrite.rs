//! A page with all its words rewritten before it is laid out: in printable
//! ASCII, where letters become two (å, æ), or with Arabic letters in their
//! shapes, where two become one. What is measured is what is drawn.
//!
//! To extend: a new node gets an arm in `node`, and one in `in_node`.

use crate::page::{Bar, Entry, Hint, Menu, Node, Page, Plot, Rich};

/// What is done to words: a beginning must become as long alone as in the whole,
/// for carets.
type Rewrite<'a> = &'a dyn Fn(&str) -> String;

/// The page with every word rewritten. Pictures have drawings of their own.
#[must_use]
pub fn page(page: &Page, to: Rewrite<'_>) -> Page {
    Page {
        direction: page.direction,
        title: to(&page.title),
        place: to(&page.place),
        body: page.body.iter().map(|inside| node(inside, to)).collect(),
        aside: page.aside.iter().map(|inside| node(inside, to)).collect(),
        hints: page.hints.iter().map(|hint| Hint { label: to(&hint.label), ..hint.clone() }).collect(),
        message: page.message.as_deref().map(to),
        too_small: to(&page.too_small),
        key: page.key.clone(),
        commands: page.commands.clone(),
        scroll: page.scroll,
        follow: page.follow,
    }
}

fn rich(rich: &Rich, to: Rewrite<'_>) -> Rich {
    Rich { runs: rich.runs.iter().map(|(tone, run)| (*tone, to(run))).collect() }
}

fn all(list: &[Rich], to: Rewrite<'_>) -> Vec<Rich> {
    list.iter().map(|one| rich(one, to)).collect()
}

fn node(node: &Node, to: Rewrite<'_>) -> Node {
    let rich = |words: &Rich| rich(words, to);
    let all = |list: &[Rich]| all(list, to);
    match node {
        Node::Heading(level, words) => Node::Heading(*level, rich(words)),
        Node::Label(words) => Node::Label(to(words)),
        Node::Text(words) => Node::Text(rich(words)),
        Node::List { lead, entries, ordered } => {
            Node::List { lead: rich(lead), entries: all(entries), ordered: *ordered }
        }
        Node::Quote { text, source } => Node::Quote { text: all(text), source: rich(source) },
        Node::Figure { value, what, source } => {
            Node::Figure { value: to(value), what: rich(what), source: rich(source) }
        }
        Node::Plot(plot) => Node::Plot(Plot {
            form: plot.form,
            what: rich(&plot.what),
            bars: plot
                .bars
                .iter()
                .map(|bar| Bar { label: to(&bar.label), value: to(&bar.value), size: bar.size })
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
        Node::Note { kind, label, text } => Node::Note { kind: *kind, label: to(label), text: all(text) },
        Node::Menu(menu) => {
            Node::Menu(Menu { entries: menu.entries.iter().map(|one| entry(one, to)).collect(), cursor: menu.cursor })
        }
        Node::Field { label, value, cursor, long } => {
            // The caret stands behind as many bytes as what is before it takes.
            let cursor = cursor.map(|at| to(value.get(..at).unwrap_or(value)).len());
            Node::Field { label: to(label), value: to(value), cursor, long: *long }
        }
        Node::Lights { summary, groups, words } => Node::Lights {
            summary: to(summary),
            groups: groups.iter().map(|(name, lights)| (to(name), lights.clone())).collect(),
            words: words.clone(),
        },
        Node::Outline { entries, here } => {
            Node::Outline { entries: entries.iter().map(|(light, name)| (*light, rich(name))).collect(), here: *here }
        }
        Node::Beside { left, right } => Node::Beside {
            left: left.iter().map(|inside| self::node(inside, to)).collect(),
            right: right.iter().map(|inside| self::node(inside, to)).collect(),
        },
        Node::Meter { label, done, total, goal } => {
            Node::Meter { label: to(label), done: *done, total: *total, goal: *goal }
        }
        Node::Gap => Node::Gap,
    }
}

fn entry(entry: &Entry, to: Rewrite<'_>) -> Entry {
    Entry { label: rich(&entry.label, to), mark: entry.mark, note: to(&entry.note), detail: rich(&entry.detail, to) }
}

/// Whether any words of the page are so.
#[must_use]
pub fn any(page: &Page, are: &dyn Fn(&str) -> bool) -> bool {
    let nodes = |list: &[Node]| list.iter().any(|node| in_node(node, are));
    are(&page.title)
        || are(&page.place)
        || nodes(&page.body)
        || nodes(&page.aside)
        || page.hints.iter().any(|hint| are(&hint.label))
        || page.message.as_deref().is_some_and(are)
}

fn in_node(node: &Node, are: &dyn Fn(&str) -> bool) -> bool {
    let rich = |rich: &Rich| rich.runs.iter().any(|(_, run)| are(run));
    let all = |list: &[Rich]| list.iter().any(rich);
    match node {
        Node::Heading(_, words) | Node::Text(words) => rich(words),
        Node::Label(words) | Node::Meter { label: words, .. } => are(words),
        Node::List { lead, entries, .. } => rich(lead) || all(entries),
        Node::Quote { text, source } => all(text) || rich(source),
        Node::Figure { value, what, source } => are(value) || rich(what) || rich(source),
        Node::Plot(plot) => {
            let bars = plot.bars.iter().any(|bar| are(&bar.label) || are(&bar.value));
            bars || rich(&plot.what) || all(&plot.remarks) || rich(&plot.source)
        }
        Node::Picture { caption, alt, .. } => rich(caption) || rich(alt),
        Node::Story { who, text, status } => rich(who) || all(text) || rich(status),
        Node::Term { word, definition } => rich(word) || rich(definition),
        Node::Note { label, text, .. } => are(label) || all(text),
        Node::Menu(menu) => {
            menu.entries.iter().any(|entry| rich(&entry.label) || are(&entry.note) || rich(&entry.detail))
        }
        Node::Field { label, value, .. } => are(label) || are(value),
        Node::Lights { summary, groups, .. } => are(summary) || groups.iter().any(|(name, _)| are(name)),
        Node::Outline { entries, .. } => entries.iter().any(|(_, name)| rich(name)),
        Node::Beside { left, right } => left.iter().chain(right).any(|inside| in_node(inside, are)),
        Node::Gap => false,
    }
}
