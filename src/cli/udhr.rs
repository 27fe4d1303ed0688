//! `article26 udhr`: prints the Declaration, an article, or its languages.

use super::{Failure, Invocation, Outcome};
use crate::course::declaration::script::{Drawing, drawing, is_latin};
use crate::course::declaration::{Declaration, Part, Shelved, find};
use std::io::{IsTerminal as _, Write as _};

/// Languages that are named when there is none of that name.
const NEAREST: usize = 5;

pub(super) fn run(invocation: &Invocation, article: Option<&str>, list: bool, json: bool) -> Outcome {
    if list {
        return languages(invocation, article.unwrap_or(""), json);
    }
    let Some(shelved) = text(invocation)? else { return Ok(()) };
    if !invocation.utf8 && !json && !is_latin(shelved.script) {
        return Err(Failure::Failed(invocation.words.text("cli-needs-utf8")));
    }
    let declaration = shelved.open();
    let parts: Vec<&Part> = match article {
        None => declaration.parts.iter().collect(),
        Some(name) => {
            let number: Option<u8> = name.parse().ok();
            match number.filter(|n| *n > 0).and_then(|number| declaration.part(number)) {
                Some(part) => vec![part],
                None => {
                    return Err(Failure::Usage(
                        invocation.words.with("cli-no-article", &[("name", name.to_owned().into())]),
                    ));
                }
            }
        }
    };
    if json {
        return Invocation::print_json(&as_json(shelved, &declaration, &parts));
    }
    let words = &invocation.words;
    if std::io::stdout().is_terminal() && drawing(shelved.script) == Drawing::Broken {
        let name = shelved.english.to_owned();
        let _ = writeln!(std::io::stderr(), "{}", words.with("declaration-broken", &[("name", name.into())]));
    }
    let mut out: Vec<String> = Vec::new();
    if article.is_none() {
        out.push(if declaration.title.is_empty() {
            words.text("declaration-title")
        } else {
            declaration.title.clone()
        });
    }
    for part in parts {
        if !out.is_empty() {
            out.push(String::new());
        }
        out.push(heading(invocation, part));
        out.extend(part.paragraphs.iter().cloned());
        if shelved.has_gap(part.number) {
            out.push(format!("[{}]", words.text("declaration-gap")));
        }
    }
    let standing = if shelved.official { "declaration-official" } else { "declaration-translation" };
    out.push(String::new());
    out.push(format!("{} · {} {}", shelved.names(), words.text(standing), words.text("declaration-credit")));
    invocation.print(&out.join("\n"))
}

/// The heading of the text, else one in the learner's words.
fn heading(invocation: &Invocation, part: &Part) -> String {
    match part.number {
        _ if !part.heading.is_empty() => part.heading.clone(),
        0 => invocation.words.text("declaration-preamble"),
        number => invocation.words.with("declaration-article", &[("number", number.into())]),
    }
}

fn as_json(shelved: &Shelved, declaration: &Declaration, parts: &[&Part]) -> serde_json::Value {
    let parts: Vec<_> = parts
        .iter()
        .map(|part| {
            serde_json::json!({
                "number": part.number,
                "heading": part.heading,
                "paragraphs": part.paragraphs,
                "gap": shelved.has_gap(part.number),
            })
        })
        .collect();
    let mut whole = facts(shelved);
    whole["title"] = declaration.title.clone().into();
    whole["parts"] = parts.into();
    whole
}

/// What is known of a text.
fn facts(shelved: &Shelved) -> serde_json::Value {
    serde_json::json!({
        "tag": shelved.tag,
        "codes": shelved.codes.split(' ').collect::<Vec<_>>(),
        "own": shelved.own,
        "english": shelved.english,
        "script": shelved.script,
        "direction": if shelved.rtl { "rtl" } else { "ltr" },
        "official": shelved.official,
        "preamble": shelved.preamble,
        "source": shelved.source,
    })
}

/// The text in the language asked for; any language that has its text may be
/// asked for, not only those the program speaks.
fn text(invocation: &Invocation) -> Result<Option<&Shelved>, Failure> {
    let shelf = &invocation.shelf.library.declarations;
    if let Some(name) = &invocation.options.language {
        return find::named(shelf, name).map(Some).ok_or_else(|| unknown(invocation, name));
    }
    // The Declaration speaks more languages than the program.
    let tags: Vec<String> = shelf.iter().map(|one| one.tag.to_owned()).collect();
    let wishes = crate::language::negotiate::wanted(&|name| std::env::var(name).ok());
    let tag = crate::language::negotiate::best(&wishes, &tags).unwrap_or(invocation.words.tag());
    Ok(invocation.shelf.library.shelved_declaration(tag))
}

fn unknown(invocation: &Invocation, name: &str) -> Failure {
    let near: Vec<String> = find::nearest(&invocation.shelf.library.declarations, name, NEAREST)
        .iter()
        .map(|text| format!("{} ({})", text.tag, text.english))
        .collect();
    let (name, list) = (("name", name.to_owned().into()), near.join(", "));
    Failure::Usage(if near.is_empty() {
        invocation.words.with("cli-no-declaration", &[name])
    } else {
        invocation.words.with("cli-no-declaration-near", &[name, ("list", list.into())])
    })
}

fn languages(invocation: &Invocation, query: &str, json: bool) -> Outcome {
    let words = &invocation.words;
    let found = find::search(&invocation.shelf.library.declarations, query);
    if json {
        return Invocation::print_json(&found.iter().map(|text| facts(text)).collect());
    }
    if found.is_empty() {
        return Err(unknown(invocation, query));
    }
    let lines: Vec<String> = found
        .iter()
        .map(|text| {
            let standing = words.text(if text.official { "udhr-list-official" } else { "udhr-list-translation" });
            format!("{}\t{}\t{}\t{standing}", text.tag, text.own, text.english)
        })
        .collect();
    invocation.print(&lines.join("\n"))
}
