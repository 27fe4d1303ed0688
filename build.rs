//! Embeds courses, pictures and languages, with what the home screen needs to
//! know of each course, so that nothing is read or parsed at start.
//!
//! It only lists files and reads each course's outline; whether a course is
//! right is for `article26 check` to say.

#[path = "src/language/lock.rs"]
#[allow(dead_code, reason = "the program writes records, too")]
mod lock;
#[path = "src/language/scan.rs"]
mod scan;

use serde::Deserialize;
use serde::de::IgnoredAny;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The outline of a course: all other fields are passed over.
#[derive(Deserialize)]
struct Outline {
    id: String,
    order: u16,
    lessons: Vec<LessonOutline>,
    items: Vec<ItemOutline>,
}

#[derive(Deserialize)]
struct LessonOutline {
    id: String,
    minutes: u8,
    #[serde(default, rename = "steps")]
    _steps: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct ItemOutline {
    id: String,
    articles: Vec<u8>,
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .filter(|path| path.is_file() && path.extension().is_some_and(|e| e == ending))
        .collect();
    files.sort();
    for file in &files {
        println!("cargo::rerun-if-changed={}", file.display());
    }
    files
}

/// The text without the blanks at the starts of lines, a third of it: it is read
/// whenever a lesson is opened. Lines keep their numbers. Courses hold no text
/// of several lines, so nothing else changes.
fn dense(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

/// All texts in one piece, away from names and tables: what is not read is not
/// even brought into memory, and what is read at start lies close together.
#[derive(Default)]
struct Texts(String);

impl Texts {
    /// Adds a text; returns the expression that stands for it.
    fn add(&mut self, text: &str) -> String {
        let start = self.0.len();
        self.0.push_str(text);
        format!("part(TEXTS, {start}, {})", self.0.len())
    }
}

/// The text with three of its four blanks of indentation taken away and without
/// comments; lines keep their numbers, and what Fluent reads is the same.
fn dedent(text: &str) -> String {
    let line = |line: &str| match line.strip_prefix("    ") {
        _ if line.starts_with('#') => "#".to_owned(),
        Some(rest) => format!(" {rest}"),
        None => line.to_owned(),
    };
    let mut out: String = text.lines().map(line).collect::<Vec<_>>().join("\n");
    out.push('\n');
    out
}

/// The text packed as `course::declaration` unpacks it: a third of its size.
fn pack(text: &str) -> Vec<u8> {
    use std::io::Write as _;
    let (order, memory) = (6, 1 << 18);
    let mut encoder = ppmd_rust::Ppmd7Encoder::new(Vec::new(), order, memory).expect("sound parameters");
    encoder.write_all(text.as_bytes()).expect("writing to memory");
    encoder.finish(true).expect("writing to memory")
}

/// Translations whose original has changed, as a table: the program says so when
/// it is asked to check itself.
fn stale(root: &Path) -> String {
    let read = |folder: &Path| -> Vec<(PathBuf, String)> {
        files(folder, "ftl")
            .into_iter()
            .map(|file| (file.clone(), std::fs::read_to_string(file).expect("a text can be read")))
            .collect()
    };
    let english = lock::of(read(&root.join("locales").join(lock::ORIGINAL)).iter().map(|(_, text)| text.as_str()));
    let mut out = "/// Translations that want a look: language, message, why.\npub static STALE: &[(&str, &str, Kind)] = &[\n".to_owned();
    let mut folders: Vec<PathBuf> = std::fs::read_dir(root.join("locales"))
        .map(|entries| entries.filter_map(|e| e.ok().map(|e| e.path())).collect())
        .unwrap_or_default();
    folders.sort();
    for folder in folders.iter().filter(|folder| stem(folder) != lock::ORIGINAL) {
        let record = folder.join("sources.lock");
        println!("cargo::rerun-if-changed={}", record.display());
        let texts = read(folder);
        let ids: Vec<String> = texts
            .iter()
            .flat_map(|(_, text)| {
                scan::scan(text).into_iter().map(|e| scan::name(&text[e.start as usize..e.end as usize]).to_owned())
            })
            .collect();
        let lock = lock::parse(&std::fs::read_to_string(&record).unwrap_or_default());
        for stale in lock::compare(&english, ids.iter().map(String::as_str), &lock) {
            writeln!(out, "({:?}, {:?}, Kind::{:?}),", stem(folder), stale.id, stale.kind).expect("writing to a string");
        }
    }
    out.push_str("];\n");
    out
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default()
}

fn main() {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").expect("set by cargo"));
    let name = |path: &Path| path.strip_prefix(&root).unwrap_or(path).display().to_string();
    let mut out = String::new();
    let mut texts = Texts::default();
    let options = ron::Options::default().with_default_extension(
        ron::extensions::Extensions::IMPLICIT_SOME | ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES,
    );

    let mut courses: Vec<(Outline, PathBuf, String)> = Vec::new();
    let mut coverage = Vec::new();
    for file in files(&root.join("courses"), "ron") {
        let text = std::fs::read_to_string(&file).expect("a course can be read");
        if stem(&file) == "coverage" {
            coverage.push(format!("({:?}, {})", name(&file), texts.add(&text)));
            continue;
        }
        match options.from_str::<Outline>(&text) {
            Ok(outline) => courses.push((outline, file, dense(&text))),
            Err(error) => panic!("{}:{}:{}: {}", name(&file), error.span.start.line, error.span.start.col, error.code),
        }
    }
    courses.sort_by_key(|(outline, ..)| outline.order);
    writeln!(out, "/// The table of coverage: file, text.\npub static COVERAGE: &[(&str, &str)] = &[{}];", coverage.join(", "))
        .expect("writing to a string");
    out.push_str("/// Shipped courses.\npub static COURSES: &[EmbeddedCourse] = &[\n");
    for (outline, file, text) in &courses {
        let lessons: Vec<String> =
            outline.lessons.iter().map(|lesson| format!("({:?}, {})", lesson.id, lesson.minutes)).collect();
        let items: Vec<String> =
            outline.items.iter().map(|item| format!("({:?}, &{:?})", item.id, item.articles)).collect();
        writeln!(
            out,
            "EmbeddedCourse {{ id: {:?}, order: {}, file: {:?}, text: {}, lessons: &[{}], items: &[{}] }},",
            outline.id,
            outline.order,
            name(file),
            texts.add(text),
            lessons.join(", "),
            items.join(", ")
        )
        .expect("writing to a string");
    }
    out.push_str("];\n/// Shipped pictures: id, file, text.\npub static PICTURES: &[(&str, &str, &str)] = &[\n");
    for file in files(&root.join("courses/pictures"), "ron") {
        let text = std::fs::read_to_string(&file).expect("a picture can be read");
        writeln!(out, "({:?}, {:?}, {}),", stem(&file), name(&file), texts.add(&text)).expect("writing to a string");
    }
    out.push_str("];\n");
    out.push_str(&stale(&root));
    out.push_str("/// Shipped languages: tag, Fluent files (name, text), Declaration.\npub static LANGUAGES: &[EmbeddedLanguage] = &[\n");
    println!("cargo::rerun-if-changed={}", root.join("locales").display());
    let mut folders: Vec<PathBuf> = std::fs::read_dir(root.join("locales"))
        .map(|entries| entries.filter_map(|e| e.ok().map(|e| e.path())).filter(|p| p.is_dir()).collect())
        .unwrap_or_default();
    // English first, then by tag: the order in which languages are offered.
    folders.sort_by_key(|folder| (stem(folder) != "en", stem(folder)));
    for folder in folders {
        let sources: Vec<String> = files(&folder, "ftl")
            .iter()
            .map(|file| {
                let text = dedent(&std::fs::read_to_string(file).expect("a text can be read"));
                let index: Vec<String> = scan::scan(&text)
                    .iter()
                    .map(|e| format!("Entry {{ hash: {}, start: {}, end: {} }}", e.hash, e.start, e.end))
                    .collect();
                format!("({:?}, {}, &[{}])", name(file), texts.add(&text), index.join(", "))
            })
            .collect();
        let declaration = match folder.join("declaration.txt") {
            file if file.is_file() => {
                let text = std::fs::read_to_string(&file).expect("a Declaration can be read");
                let packed = pack(&text);
                let target = PathBuf::from(std::env::var("OUT_DIR").expect("set by cargo"));
                let name = format!("declaration-{}", stem(&folder));
                std::fs::write(target.join(&name), packed).expect("the output folder can be written");
                format!("Some(include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}\")))")
            }
            _ => "None".to_owned(),
        };
        println!("cargo::rerun-if-changed={}", folder.join("declaration.txt").display());
        writeln!(
            out,
            "EmbeddedLanguage {{ tag: {:?}, texts: &[{}], declaration: {declaration} }},",
            stem(&folder),
            sources.join(", ")
        )
        .expect("writing to a string");
    }
    out.push_str("];\n");
    out.push_str("static TEXTS: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/texts\"));\n");
    let target = PathBuf::from(std::env::var("OUT_DIR").expect("set by cargo"));
    std::fs::write(target.join("texts"), texts.0).expect("the output folder can be written");
    std::fs::write(target.join("embedded.rs"), out).expect("the output folder can be written");
}
