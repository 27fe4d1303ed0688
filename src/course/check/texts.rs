//! What is wrong with words: missing and left-over messages, what Fluent
//! refuses, and characters that a terminal must not get.

use super::{Finder, Origin};
use crate::course::parse::{Locator, Problem};
use crate::course::{Course, words};
use crate::language::Language;

/// Whether the language sets out to teach the course: it has words of it
/// beyond the head. A language with only the head falls back for the rest.
#[must_use]
pub fn claims(course: &str, language: &Language) -> bool {
    let prefix = format!("{course}-");
    language.sources().iter().any(|source| source.stem() == course && source.has_prefix(&prefix))
}

/// Words that are missing in a language that claims the course.
#[must_use]
pub fn missing_words(course: &Course, origin: Origin<'_>, language: &Language) -> Vec<Problem> {
    let mut finder = Finder { origin, problems: Vec::new() };
    let tag = &language.tag;
    for need in words::all(course) {
        let part = Locator::new(finder.origin.text).within(&need.within, 0);
        let place = part.place(&need.near);
        let file = format!("locales/{tag}/{}.ftl", home(&need.id, &course.id));
        if !language.has(&need.id) {
            if need.value.is_some() || need.attributes.iter().any(|a| !a.optional) {
                finder.add(place, format!("`{}` has no words in {tag}", need.id), format!("add it to {file}"));
            }
            continue;
        }
        if need.value == Some(true) && !language.has_value(&need.id) {
            finder.add(
                place,
                format!("`{}` has no text of its own in {tag}", need.id),
                format!("write it after the = in {file}"),
            );
        }
        let present = language.attributes(&need.id);
        for attribute in need.attributes.iter().filter(|a| !a.optional && !present.contains(&a.attribute)) {
            finder.add(
                place,
                format!("`{}` lacks `.{}` in {tag}", need.id, attribute.attribute),
                format!("add it in {file}"),
            );
        }
        for attribute in present.iter().filter(|name| !need.attributes.iter().any(|a| a.attribute == **name)) {
            finder.add(
                place,
                format!("`{}` has a left-over `.{attribute}` in {tag}", need.id),
                format!("take it out of {file}, or name it in the course"),
            );
        }
    }
    finder.problems
}

/// The file in which a message is expected.
fn home<'a>(id: &str, course: &'a str) -> &'a str {
    if id == course {
        "courses"
    } else if id.starts_with("term-") {
        "glossary"
    } else if id.starts_with("picture-") {
        "pictures"
    } else {
        course
    }
}

/// What is wrong with a language's texts themselves: what Fluent refuses,
/// doubles, characters that a terminal must not get, and messages of these
/// courses that nothing needs.
#[must_use]
pub fn texts(language: &Language, courses: &[&Course]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for source in language.sources() {
        let mut add = |byte: usize, what: String, mend: &str| {
            let (line, column) = source.position(byte);
            problems.push(Problem { file: source.name.to_string(), line, column, what, mend: mend.to_owned() });
        };
        if let Some((at, c)) = source.text().char_indices().find(|(_, c)| is_unsafe(*c)) {
            add(at, format!("the character U+{:04X} must not reach a terminal", u32::from(c)), "take it out");
        }
        if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(source.text().to_owned()) {
            for error in errors {
                add(
                    error.pos.start,
                    error.to_string().lines().next().unwrap_or("").to_owned(),
                    "see docs/authoring.md, The words",
                );
            }
        }
        let ids = source.ids();
        let mut seen = std::collections::BTreeSet::new();
        for (id, entry) in &ids {
            if !seen.insert(*id) {
                add(entry.start as usize, format!("`{id}` stands twice"), "keep one");
            }
        }
        if let Some(course) = courses.iter().find(|course| course.id == source.stem()) {
            let needed: std::collections::BTreeSet<String> =
                words::all(course).into_iter().map(|need| need.id).collect();
            for (id, entry) in &ids {
                if !id.starts_with('-') && !needed.contains(*id) {
                    add(
                        entry.start as usize,
                        format!("nothing in the course needs `{id}`"),
                        "take it out, or name it in the course",
                    );
                }
            }
        }
        for (id, entry) in &ids {
            let attributes = language.attributes(id);
            let all = std::iter::once(None).chain(attributes.iter().map(|a| Some(a.as_str())));
            for attribute in all {
                // Messages of courses take no arguments; those of the program do.
                let in_course = courses.iter().any(|course| course.id == source.stem())
                    || ["courses", "glossary", "pictures"].contains(&source.stem());
                if in_course {
                    for error in language.format_errors(id, attribute, None) {
                        add(entry.start as usize, format!("`{id}`: {error}"), "name a message or function that exists");
                    }
                }
                let text = language.format(id, attribute, None).unwrap_or_default();
                // Fluent itself isolates what is put into right-to-left text.
                let isolated = |c: char| language.is_right_to_left() && matches!(c, '\u{2068}' | '\u{2069}');
                if let Some(c) = text.chars().find(|c| is_unsafe(*c) && !isolated(*c)) {
                    add(
                        entry.start as usize,
                        format!("`{id}` gives the character U+{:04X}", u32::from(c)),
                        "take it out",
                    );
                }
                if text.len() > 16 * 1024 {
                    add(entry.start as usize, format!("`{id}` has {} bytes", text.len()), "stay below 16384");
                }
            }
        }
    }
    problems.sort();
    problems.dedup();
    problems
}

/// Characters that a terminal must not get from a pack: controls, overrides
/// and isolates of direction, line separators, tags (Trojan Source,
/// CVE-2021-42574).
#[must_use]
pub fn is_unsafe(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n'))
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}
