//! Finding a language of the Declaration by what people call it: its tag, its
//! ISO 639-3 code, its own name, its English name.
//!
//! Letters of another case are the same; accents may be left out where the
//! table names the form without them. Not here: wishes of the environment,
//! which `language::negotiate` knows. To extend: names go into the table.

use super::{Shelf, Shelved};

/// How well a text fits what was typed; less is better.
fn weight(text: &Shelved, query: &str) -> Option<usize> {
    if text.tag.eq_ignore_ascii_case(query) || text.codes.split(' ').any(|code| code == query) {
        return Some(0);
    }
    let main = [text.own, text.english].map(str::to_lowercase);
    let also: Vec<String> = text.also.split('|').map(str::to_lowercase).collect();
    let any = |fits: &dyn Fn(&String) -> bool| main.iter().chain(&also).any(fits);
    let steps: [&dyn Fn() -> bool; 5] = [
        &|| any(&|name| name == query),
        &|| main.iter().any(|name| name.starts_with(query)),
        &|| also.iter().any(|name| name.starts_with(query)),
        &|| any(&|name| name.split([' ', '(', '-', ',']).any(|word| word.starts_with(query))),
        &|| text.tag.to_lowercase().starts_with(query) || any(&|name| name.contains(query)),
    ];
    steps.iter().position(|fits| fits()).map(|at| at + 1)
}

fn normal(query: &str) -> String {
    query.trim().to_lowercase()
}

/// The texts that fit a query, the best first; all, by their English names,
/// when it is empty.
#[must_use]
pub fn search<'a>(shelf: &'a Shelf, query: &str) -> Vec<&'a Shelved> {
    let query = normal(query);
    let weighed = |text: &'a Shelved| Some((if query.is_empty() { 0 } else { weight(text, &query)? }, text));
    let mut found: Vec<(usize, &Shelved)> = shelf.iter().filter_map(weighed).collect();
    found.sort_by_cached_key(|(weight, text)| (*weight, text.english.to_lowercase()));
    found.into_iter().map(|(_, text)| text).collect()
}

/// The one text that a name stands for: a tag, with more or fewer parts than
/// ours; a code; an own or English name.
#[must_use]
pub fn named<'a>(shelf: &'a Shelf, name: &str) -> Option<&'a Shelved> {
    let name = normal(name).replace('_', "-");
    let mut tag = name.split(['.', '@']).next().unwrap_or("");
    // Han letters follow the region when the script is not said.
    if matches!(tag, "zh-tw" | "zh-hk" | "zh-mo") {
        tag = "zh-hant";
    }
    let lower = |part: &str| shelf.iter().find(|text| text.tag.eq_ignore_ascii_case(part));
    let coded = |part: &str| shelf.iter().find(|text| text.codes.split(' ').any(|code| code == part));
    if tag.is_empty() {
        return None;
    }
    if let Some(text) = lower(tag).or_else(|| coded(tag)) {
        return Some(text);
    }
    let called = |text: &&Shelved| {
        [text.own, text.english].into_iter().chain(text.also.split('|')).any(|other| other.to_lowercase() == name)
    };
    if let Some(text) = shelf.iter().find(called) {
        return Some(text);
    }
    // Without its last parts: `th-TH`, `sr-Latn-RS`; then the first of several
    // (`tw` for `tw-akuapem`).
    let mut part = tag;
    while let Some((shorter, _)) = part.rsplit_once('-') {
        part = shorter;
        if let Some(text) = lower(part).or_else(|| coded(part)) {
            return Some(text);
        }
    }
    let language = |text: &&Shelved| text.tag.split('-').next() == Some(tag);
    shelf.iter().find(language)
}

/// At most so many texts whose names or codes come nearest to a name that none
/// has, the nearest first; none when nothing is near.
#[must_use]
pub fn nearest<'a>(shelf: &'a Shelf, name: &str, most: usize) -> Vec<&'a Shelved> {
    let name = normal(name);
    let partly = search(shelf, &name);
    if !name.is_empty() && !partly.is_empty() {
        return partly.into_iter().take(most).collect();
    }
    // A third of the letters may be wrong; of a code, one.
    let allowed = (name.chars().count() / 3).max(1);
    let distance = |text: &Shelved| {
        // Not the codes: each is one letter away from many others.
        let names = [text.tag, text.own, text.english];
        names.iter().map(|other| edits(&name, &other.to_lowercase())).min().unwrap_or(usize::MAX)
    };
    let mut near: Vec<(usize, &Shelved)> =
        shelf.iter().map(|text| (distance(text), text)).filter(|(edits, _)| *edits <= allowed).collect();
    near.sort_by_key(|(edits, text)| (*edits, text.english));
    near.into_iter().take(most).map(|(_, text)| text).collect()
}

/// Letters to add, leave out or change to make one of the other.
fn edits(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().take(64).collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, a) in one.chars().take(64).enumerate() {
        let mut corner = row[0];
        row[0] = at + 1;
        for (column, b) in other.iter().enumerate() {
            let changed = corner + usize::from(a != *b);
            corner = row[column + 1];
            row[column + 1] = changed.min(corner + 1).min(row[column] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shelf() -> Shelf {
        Shelf::new(
            "es\tspa\tSpanish\tespañol\tespanol\tLatn\tspa\to\t\t0\t0\n\
             sr\tsrp\tSerbian\tсрпски\t\tCyrl\tsrp_cyrl\t\t\t0\t0\n\
             sr-Latn\tsrp\tSerbian (Latin)\tsrpski\t\tLatn\tsrp_latn\t\t\t0\t0\n\
             th\ttha\tThai\tไทย\t\tThai\ttha2\t\t\t0\t0\n\
             tw-akuapem\ttwi aka\tAkuapem Twi\tAkuapem Twi\t\tLatn\taka_akuapem\t\t5,7\t0\t0\n\
             zh-Hant\tcmn zho\tChinese (Traditional)\t繁體中文\t\tHani\tcmn_hant\t\t\t0\t0",
            &[],
        )
    }

    #[test]
    fn one_text_is_found_by_tag_code_and_name() {
        let shelf = shelf();
        for (name, tag) in [
            ("th", "th"),
            ("TH_th.UTF-8", "th"),
            ("tha", "th"),
            ("Thai", "th"),
            ("ไทย", "th"),
            ("sr-Latn-RS", "sr-Latn"),
            ("sr-RS", "sr"),
            ("twi", "tw-akuapem"),
            ("tw", "tw-akuapem"),
            ("zh-TW", "zh-Hant"),
            ("ESPAÑOL", "es"),
            ("espanol", "es"),
        ] {
            assert_eq!(named(&shelf, name).map(|text| text.tag), Some(tag), "{name}");
        }
        for name in ["", " ", "tlh", "-", "t", "xx-Latn"] {
            assert_eq!(named(&shelf, name).map(|text| text.tag), None, "{name:?}");
        }
    }

    #[test]
    fn typing_narrows_and_slips_are_forgiven() {
        let shelf = shelf();
        let tags = |found: Vec<&'static str>| found.join(" ");
        let typed = |query: &str| tags(search(&shelf, query).iter().map(|text| text.tag).collect());
        assert_eq!(typed("serb"), "sr sr-Latn");
        assert_eq!(typed("latin"), "sr-Latn");
        assert_eq!(typed("ไท"), "th");
        assert_eq!(typed("spa"), "es");
        assert_eq!(typed("qqq"), "");
        assert_eq!(search(&shelf, "").len(), 6);
        let near = |name: &str| tags(nearest(&shelf, name, 3).iter().map(|text| text.tag).collect());
        assert_eq!(near("spannish"), "es");
        assert_eq!(near("thi"), "th");
        assert_eq!(near("klingon"), "");
        assert!(shelf.with_tag("tw-akuapem").is_some_and(|text| text.has_gap(7) && !text.has_gap(1)));
    }
}
