//! `article26 accept`: takes over reviewed translations, so that `check` knows
//! which English text each was made from.

use super::{Failure, Invocation, Outcome};
use crate::language::{lock, scan};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Takes over what is named in `locales/<tag>` of the pack in `folder`: files with
/// their ending, messages by their name, everything when nothing is named.
pub(super) fn run(invocation: &Invocation, folder: &Path, tag: &str, names: &[String]) -> Outcome {
    let words = &invocation.words;
    let home = folder.join("locales").join(tag);
    if tag == lock::ORIGINAL || !home.is_dir() {
        let place = home.display().to_string();
        return Err(Failure::Usage(words.with("cli-no-translation", &[("name", place.into())])));
    }
    let english = lock::of(texts(&folder.join("locales").join(lock::ORIGINAL))?.iter().map(|(_, text)| text.as_str()));
    let file = home.join("sources.lock");
    let mut record = lock::parse(&std::fs::read_to_string(&file).unwrap_or_default());
    let mut unknown: BTreeSet<&String> = names.iter().collect();
    let mut there = BTreeSet::new();
    let mut taken = 0usize;
    for (stem, text) in texts(&home)? {
        let file = format!("{stem}.ftl");
        let all = names.is_empty() || names.contains(&file);
        unknown.remove(&file);
        for entry in scan::scan(&text) {
            let id = scan::name(&text[entry.start as usize..entry.end as usize]).to_owned();
            unknown.remove(&id);
            if let Some(print) = english.get(&id).filter(|_| all || names.contains(&id)) {
                taken += usize::from(record.insert(id.clone(), *print) != Some(*print));
            }
            there.insert(id);
        }
    }
    // What is not there any more can be named, too.
    unknown.retain(|id| !record.contains_key(*id));
    if let Some(name) = unknown.first() {
        return Err(Failure::Usage(words.with("cli-no-message", &[("name", (*name).clone().into())])));
    }
    let before = record.len();
    record.retain(|id, _| there.contains(id));
    taken += before - record.len();
    std::fs::write(&file, lock::write(&record)).map_err(|error| failed(&file, &error))?;
    let place = file.display().to_string();
    invocation.print(&words.with("accept-done", &[("count", taken.into()), ("file", place.into())]))
}

fn failed(file: &Path, error: &std::io::Error) -> Failure {
    Failure::Failed(format!("article26: {}: {error}", file.display()))
}

/// Stem and text of every Fluent file of a folder.
fn texts(folder: &Path) -> Result<Vec<(String, String)>, Failure> {
    let entries = std::fs::read_dir(folder).map_err(|error| failed(folder, &error))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    files.sort();
    let mut texts = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).map_err(|error| failed(&file, &error))?;
        let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        texts.push((stem, text.replace("\r\n", "\n")));
    }
    Ok(texts)
}
