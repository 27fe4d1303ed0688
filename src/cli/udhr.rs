//! `article26 udhr`: prints the Declaration, an article, or its languages.

use super::{Failure, Invocation, Outcome};
use crate::course::declaration::{Declaration, Part};
use std::sync::Arc;

pub(super) fn run(invocation: &Invocation, article: Option<&str>, list: bool, json: bool) -> Outcome {
    if list {
        return languages(invocation, json);
    }
    let declaration = declaration(invocation)?;
    if !invocation.utf8 && !json && declaration.title.chars().any(|c| c.is_alphabetic() && c >= '\u{250}') {
        return Err(Failure::Failed(invocation.words.text("cli-needs-utf8")));
    }
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
        let parts: Vec<_> = parts.iter().map(|part| serde_json::json!({"number": part.number, "heading": part.heading, "paragraphs": part.paragraphs})).collect();
        return Invocation::print_json(
            &serde_json::json!({"title": declaration.title, "official": declaration.official, "parts": parts}),
        );
    }
    let mut out: Vec<String> = Vec::new();
    if article.is_none() {
        out.push(declaration.title.clone());
    }
    for part in parts {
        if !out.is_empty() {
            out.push(String::new());
        }
        out.push(part.heading.clone());
        out.extend(part.paragraphs.iter().cloned());
    }
    invocation.print(&out.join("\n"))
}

/// The Declaration in the language asked for; any language that has its text
/// may be asked for, not only those the program speaks.
fn declaration(invocation: &Invocation) -> Result<Arc<Declaration>, Failure> {
    let shelved = &invocation.shelf.library.declarations;
    if let Some(tag) = &invocation.options.language {
        let language = tag.split(['-', '_']).next().unwrap_or(tag);
        let found = [tag.as_str(), language]
            .iter()
            .find_map(|wanted| shelved.iter().find(|one| one.tag.eq_ignore_ascii_case(wanted)));
        return match found {
            Some(found) => Ok(found.open()),
            None => Err(Failure::Usage(invocation.words.with("cli-no-declaration", &[("name", tag.clone().into())]))),
        };
    }
    // The Declaration speaks more languages than the program.
    let tags: Vec<String> = shelved.iter().map(|one| one.tag.clone()).collect();
    let wishes = crate::language::negotiate::wanted(&|name| std::env::var(name).ok());
    let tag = crate::language::negotiate::best(&wishes, &tags).unwrap_or(invocation.words.tag());
    Ok(invocation.shelf.library.declaration(tag).unwrap_or_default())
}

fn languages(invocation: &Invocation, json: bool) -> Outcome {
    let words = &invocation.words;
    let mut rows = Vec::new();
    let mut lines = Vec::new();
    for shelved in &invocation.shelf.library.declarations {
        let declaration = shelved.open();
        let status = words.text(if declaration.official { "udhr-list-official" } else { "udhr-list-translation" });
        lines.push(format!("{}\t{}\t{status}", shelved.tag, declaration.title));
        rows.push(
            serde_json::json!({"tag": shelved.tag, "title": declaration.title, "official": declaration.official}),
        );
    }
    if json { Invocation::print_json(&serde_json::Value::Array(rows)) } else { invocation.print(&lines.join("\n")) }
}
