//! Imports point inwards: the table of `src/lib.rs`, held against the sources.

use std::fs;
use std::path::{Path, PathBuf};

/// Module and the modules that it may import.
const TABLE: &[(&str, &[&str])] = &[
    ("page", &[]),
    ("language", &[]),
    ("question", &[]),
    ("course", &["page", "language", "question"]),
    ("learn", &["page", "question", "course"]),
    ("app", &["page", "language", "question", "course", "learn"]),
    ("paint", &["page"]),
    ("store", &["course", "language", "learn"]),
    ("terminal", &["page", "language", "question", "course", "learn", "app", "paint", "store"]),
    ("cli", &["page", "language", "question", "course", "learn", "app", "paint", "store", "terminal"]),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).expect("a source folder").map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            sources(&entry, found);
        } else if entry.extension().is_some_and(|e| e == "rs") {
            found.push(entry);
        }
    }
}

fn all() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    sources(&root, &mut found);
    found
        .into_iter()
        .map(|file| {
            let name = file.strip_prefix(&root).expect("below src").display().to_string();
            (name, fs::read_to_string(file).expect("a source"))
        })
        .collect()
}

/// Modules named after `crate::` in code (not in documentation).
fn imports(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines().map(str::trim_start).filter(|line| !line.starts_with("//")) {
        for (at, _) in line.match_indices("crate::") {
            let rest = &line[at + "crate::".len()..];
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
            found.push(rest[..end].to_owned());
        }
    }
    found
}

fn module_of(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap_or(file)
}

#[test]
fn imports_point_inwards() {
    let mut wrong = Vec::new();
    for (file, text) in all() {
        let module = module_of(&file);
        if matches!(module, "lib" | "main") {
            continue;
        }
        let (_, allowed) = TABLE
            .iter()
            .find(|(name, _)| *name == module)
            .unwrap_or_else(|| panic!("{file} belongs to no layer of the table"));
        for import in imports(&text) {
            if import != module && !allowed.contains(&import.as_str()) {
                wrong.push(format!("{file} imports {import}"));
            }
        }
    }
    assert!(wrong.is_empty(), "imports against the table:\n{}", wrong.join("\n"));
}

#[test]
fn the_reader_of_imports_sees_them() {
    assert_eq!(
        imports("use crate::store::journal;\n// crate::cli\nlet x = crate::paint::text::width(y);"),
        ["store", "paint"]
    );
}

#[test]
fn the_map_lists_every_layer() {
    let map = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).expect("the map");
    for (name, allowed) in TABLE {
        let row = map
            .lines()
            .find(|line| line.starts_with(&format!("//! | [`{name}`] |")))
            .unwrap_or_else(|| panic!("the map has no row for {name}"));
        if !row.contains("all") {
            for import in *allowed {
                assert!(row.contains(import), "the map's row for {name} does not name {import}");
            }
        }
    }
}

#[test]
fn pure_layers_touch_no_world() {
    let banned = [
        "std::fs",
        "std::net",
        "std::env::",
        "std::time",
        "SystemTime",
        "Instant",
        "println!",
        "std::process",
        "thread_local",
        "static mut",
        "RefCell",
    ];
    let mut wrong = Vec::new();
    for (file, text) in all() {
        if matches!(module_of(&file), "store" | "terminal" | "cli" | "main" | "lib") {
            continue;
        }
        // Tests at the foot of a file may do what they need.
        let code = text.split("#[cfg(test)]\nmod").next().unwrap_or(&text);
        for (number, line) in code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            if let Some(word) = banned.iter().find(|word| line.contains(**word))
                && !file.contains("tests")
            {
                wrong.push(format!("{file}:{}: {word}", number + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "pure layers touch the world:\n{}", wrong.join("\n"));
}

#[test]
fn every_file_says_what_it_is() {
    for (file, text) in all() {
        assert!(text.starts_with("//!"), "{file} does not begin with //!");
        let lines = text.lines().count();
        assert!(lines <= 800, "{file} has {lines} lines");
    }
}

/// Names of messages in the code exist in English, so that no screen can show
/// a name in brackets.
#[test]
fn every_message_named_in_code_exists() {
    let shelf = article26::store::library::open(&[]);
    let english = shelf.catalog.get("en").expect("English");
    let mut missing = Vec::new();
    let mut seen = 0;
    for (file, text) in all() {
        let code = text.split("#[cfg(test)]\nmod").next().unwrap_or(&text);
        if !matches!(module_of(&file), "app" | "cli" | "terminal" | "question") || file.contains("tests") {
            continue;
        }
        for call in [".text(\"", ".with(\"", "entry(\"", "Word::Program(\"", "Binding::new(", "Binding::keys_only("] {
            for (at, _) in code.match_indices(call) {
                let rest = &code[at + call.len()..];
                let name = if call.starts_with("Binding") {
                    // The label is the second argument.
                    rest.split('"').nth(1).unwrap_or("")
                } else {
                    rest.split('"').next().unwrap_or("")
                };
                let is_name = name.contains('-')
                    && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
                if is_name {
                    seen += 1;
                    // Words of a house are left out where the program cannot be one.
                    let house = include_str!("../../locales/en/kiosk.ftl");
                    if !english.has(name) && !house.contains(&format!("\n{name} =")) {
                        missing.push(format!("{file}: {name}"));
                    }
                }
            }
        }
    }
    assert!(seen > 100, "the search found only {seen} names");
    assert!(missing.is_empty(), "messages that do not exist:\n{}", missing.join("\n"));
}
