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

/// Bytes of a piece of words before it ends with a message: small enough that a
/// page unpacks little, large enough that packing pays.
const PIECE: usize = 12 << 10;

/// All texts, packed one by one, in one file away from names and tables: what is
/// not read is not even brought into memory.
#[derive(Default)]
struct Texts(Vec<u8>);

impl Texts {
    /// Adds a text; returns the expression that stands for it.
    fn add(&mut self, text: &str) -> String {
        let part = self.part(text);
        format!("Packed {{ length: {}, packed: {part} }}", text.len())
    }

    /// Adds words in pieces that end where messages end; returns the expression
    /// that stands for them.
    fn add_pieces(&mut self, text: &str, entries: &[scan::Entry]) -> String {
        let mut ends: Vec<usize> = entries.iter().map(|entry| entry.end as usize).collect();
        ends.sort_unstable();
        let (mut pieces, mut start) = (Vec::new(), 0);
        for end in ends {
            if end - start >= PIECE || end == text.len() {
                pieces.push(self.piece(text, start, end));
                start = end;
            }
        }
        if start < text.len() {
            pieces.push(self.piece(text, start, text.len()));
        }
        format!("&[{}]", pieces.join(", "))
    }

    fn piece(&mut self, text: &str, start: usize, end: usize) -> String {
        let part = self.part(&text[start..end]);
        format!("Piece {{ start: {start}, length: {}, packed: {part} }}", end - start)
    }

    fn part(&mut self, text: &str) -> String {
        let start = self.0.len();
        self.0.extend(miniz_oxide::deflate::compress_to_vec(text.as_bytes(), 10));
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

fn stem(path: &Path) -> String {
    path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default()
}

/// What is known of a text of the Declaration, see `docs/declaration.md`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    tag: String,
    iso: Vec<String>,
    english: String,
    own: String,
    #[serde(default)]
    also: Vec<String>,
    script: String,
    source: String,
    #[serde(default)]
    rtl: bool,
    #[serde(default)]
    official: bool,
    #[serde(default = "yes")]
    preamble: bool,
    #[serde(default)]
    gaps: Vec<u8>,
}

fn yes() -> bool {
    true
}

/// Packs all texts of the Declaration into one file, each by itself, and writes
/// a table of what is known of them: columns parted by tabs, a row each, as
/// `course::declaration::shelf` reads them.
fn embed_declarations(root: &Path, target: &Path) {
    let folder = root.join("courses/declarations");
    println!("cargo::rerun-if-changed={}", folder.display());
    let list = folder.join("names.ron");
    let known = std::fs::read_to_string(&list).expect("courses/declarations/names.ron can be read");
    let known: Vec<Known> = ron::from_str(&known).unwrap_or_else(|error| panic!("{}:{error}", list.display()));
    // Without the feature, only the languages that the program itself speaks or
    // is to speak: those that have a folder of their own.
    let all = std::env::var_os("CARGO_FEATURE_DECLARATIONS").is_some();
    let (mut table, mut packed) = (String::new(), Vec::new());
    let cache = target.join("packed");
    std::fs::create_dir_all(&cache).expect("the output folder can be written");
    for one in &known {
        let own = root.join("locales").join(&one.tag).join("declaration.txt");
        println!("cargo::rerun-if-changed={}", own.display());
        if !own.is_file() && !all {
            continue;
        }
        let file = if own.is_file() { own } else { folder.join(format!("{}.txt", one.tag)) };
        let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let bytes = pack_once(&cache, &text);
        let marks: String = [(one.rtl, 'r'), (one.official, 'o'), (!one.preamble, 'n')]
            .iter()
            .filter_map(|(is, mark)| is.then_some(*mark))
            .collect();
        let gaps: Vec<String> = one.gaps.iter().map(ToString::to_string).collect();
        let (start, length) = (packed.len().to_string(), bytes.len().to_string());
        let (iso, also, gaps) = (one.iso.join(" "), one.also.join("|"), gaps.join(","));
        let columns: [&str; 11] =
            [&one.tag, &iso, &one.english, &one.own, &also, &one.script, &one.source, &marks, &gaps, &start, &length];
        table.push_str(&columns.join("\t"));
        table.push('\n');
        packed.extend(bytes);
    }
    std::fs::write(target.join("declarations.tsv"), table).expect("the output folder can be written");
    std::fs::write(target.join("declarations"), packed).expect("the output folder can be written");
}

/// The text packed; one that was packed in an earlier build is not packed again.
fn pack_once(cache: &Path, text: &str) -> Vec<u8> {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let mut hasher = DefaultHasher::new();
    (PACKING, text).hash(&mut hasher);
    let file = cache.join(format!("{:016x}", hasher.finish()));
    if let Ok(packed) = std::fs::read(&file) {
        return packed;
    }
    let packed = pack(text);
    // Renamed into place: a build that was stopped leaves no half of it.
    let part = file.with_extension("part");
    std::fs::write(&part, &packed).expect("the output folder can be written");
    std::fs::rename(&part, &file).expect("the output folder can be written");
    packed
}

/// Order and memory, as `course::declaration::shelf` unpacks.
const PACKING: (u32, u32) = (6, 1 << 18);

/// The text packed with `PPMd7`: less than a quarter of its size.
fn pack(text: &str) -> Vec<u8> {
    use std::io::Write as _;
    let (order, memory) = PACKING;
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
    let mut out =
        "/// Translations that want a look: language, message, why.\npub static STALE: &[(&str, &str, Kind)] = &[\n"
            .to_owned();
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
            writeln!(out, "({:?}, {:?}, Kind::{:?}),", stem(folder), stale.id, stale.kind)
                .expect("writing to a string");
        }
    }
    out.push_str("];\n");
    out
}

/// What to embed, for measuring what the rest costs: `ARTICLE26_EMBED=udhr:en`
/// takes one course and one language; courses and languages are parted by commas.
/// Unset: everything.
struct Chosen(Option<(Vec<String>, Vec<String>)>);

impl Chosen {
    fn read() -> Self {
        println!("cargo::rerun-if-env-changed=ARTICLE26_EMBED");
        let list = |text: &str| text.split(',').map(str::to_owned).collect();
        Self(std::env::var("ARTICLE26_EMBED").ok().map(|text| {
            let (courses, languages) = text.split_once(':').expect("ARTICLE26_EMBED is COURSES:LANGUAGES");
            (list(courses), list(languages))
        }))
    }

    fn course(&self, id: &str) -> bool {
        self.0.as_ref().is_none_or(|(courses, _)| courses.iter().any(|course| course == id))
    }

    fn language(&self, tag: &str) -> bool {
        self.0.as_ref().is_none_or(|(_, languages)| languages.iter().any(|language| language == tag))
    }
}

fn main() {
    let chosen = Chosen::read();
    let target = PathBuf::from(std::env::var("OUT_DIR").expect("set by cargo"));
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
            Ok(outline) if !chosen.course(&outline.id) => {}
            Ok(outline) => courses.push((outline, file, dense(&text))),
            Err(error) => panic!("{}:{}:{}: {}", name(&file), error.span.start.line, error.span.start.col, error.code),
        }
    }
    courses.sort_by_key(|(outline, ..)| outline.order);
    writeln!(
        out,
        "/// The table of coverage: file, text.\npub static COVERAGE: &[(&str, Packed)] = &[{}];",
        coverage.join(", ")
    )
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
    out.push_str("];\n/// Shipped pictures: id, file, text.\npub static PICTURES: &[(&str, &str, Packed)] = &[\n");
    for file in files(&root.join("courses/pictures"), "ron") {
        let text = std::fs::read_to_string(&file).expect("a picture can be read");
        writeln!(out, "({:?}, {:?}, {}),", stem(&file), name(&file), texts.add(&text)).expect("writing to a string");
    }
    out.push_str("];\n");
    out.push_str(&stale(&root));
    out.push_str(
        "/// Shipped languages: tag, Fluent files (name, text).\npub static LANGUAGES: &[EmbeddedLanguage] = &[\n",
    );
    println!("cargo::rerun-if-changed={}", root.join("locales").display());
    let mut folders: Vec<PathBuf> = std::fs::read_dir(root.join("locales"))
        .map(|entries| entries.filter_map(|e| e.ok().map(|e| e.path())).filter(|p| p.is_dir()).collect())
        .unwrap_or_default();
    folders.retain(|folder| chosen.language(&stem(folder)));
    // English first, then by tag: the order in which languages are offered.
    folders.sort_by_key(|folder| (stem(folder) != "en", stem(folder)));
    for folder in folders {
        let sources: Vec<String> = files(&folder, "ftl")
            .iter()
            // Words of a house with visitors: only where the program can be one.
            .filter(|file| stem(file) != "kiosk" || std::env::var_os("CARGO_FEATURE_SERVE").is_some())
            // Words of a course that is left out are left out, too.
            .filter(|file| {
                !root.join("courses").join(format!("{}.ron", stem(file))).is_file() || chosen.course(&stem(file))
            })
            .map(|file| {
                let text = dedent(&std::fs::read_to_string(file).expect("a text can be read"));
                let entries = scan::scan(&text);
                let index: Vec<String> = entries
                    .iter()
                    .map(|e| format!("Entry {{ hash: {}, start: {}, end: {} }}", e.hash, e.start, e.end))
                    .collect();
                format!("({:?}, {}, &[{}])", name(file), texts.add_pieces(&text, &entries), index.join(", "))
            })
            .collect();
        writeln!(out, "EmbeddedLanguage {{ tag: {:?}, texts: &[{}] }},", stem(&folder), sources.join(", "))
            .expect("writing to a string");
    }
    out.push_str("];\n");
    embed_declarations(&root, &target);
    out.push_str("/// The texts of the Declaration: what is known of each, and where it stands.\npub static DECLARATIONS: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/declarations.tsv\"));\n");
    out.push_str("/// The texts, packed.\npub static PACKED_DECLARATIONS: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/declarations\"));\n");
    out.push_str("static TEXTS: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/texts\"));\n");
    std::fs::write(target.join("texts"), texts.0).expect("the output folder can be written");
    std::fs::write(target.join("embedded.rs"), out).expect("the output folder can be written");
}
