//! Courses, pictures and languages: embedded ones, and those in folders.
//!
//! A folder is read strictly and kindly: what is wrong is listed with its
//! place, what is right is used, and a broken pack never stops the others.
//! Limits are those of trust requirement 30; nothing outside the folder is
//! opened and no link is followed.

use crate::course::parse::{LARGEST_FILE, Problem};
use crate::course::{Head, Library, Shelved, declaration, parse, picture};
use crate::language::{Catalog, Entry, Language, Packed, Piece, Source, lock};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// A course inside the binary.
#[derive(Debug)]
pub struct EmbeddedCourse {
    /// Its id.
    pub id: &'static str,
    /// Its place.
    pub order: u16,
    /// File in the project.
    pub file: &'static str,
    /// Its text.
    pub text: Packed,
    /// Lessons and minutes.
    pub lessons: &'static [(&'static str, u8)],
    /// Items and their articles.
    pub items: &'static [(&'static str, &'static [u8])],
}

/// A language inside the binary.
#[derive(Debug)]
pub struct EmbeddedLanguage {
    /// Its tag.
    pub tag: &'static str,
    /// File names, texts, and where the messages stand in them.
    pub texts: &'static [(&'static str, &'static [Piece], &'static [Entry])],
}

/// What `build.rs` wrote down of `courses` and `locales`.
#[allow(clippy::unreadable_literal, reason = "numbers for the machine")]
mod embedded {
    use super::{EmbeddedCourse, EmbeddedLanguage, Entry, Packed, Piece};
    use crate::language::lock::Kind;

    /// A part of all texts.
    const fn part(texts: &'static [u8], start: usize, end: usize) -> &'static [u8] {
        texts.split_at(end).0.split_at(start).1
    }

    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}
use embedded::{COURSES, COVERAGE, DECLARATIONS, LANGUAGES, PACKED_DECLARATIONS, PICTURES, STALE};

/// Most files of a pack.
const MOST_FILES: usize = 512;
/// Most bytes of a pack.
const LARGEST_PACK: usize = 16 << 20;
/// Longest message with its attributes, in bytes.
const LONGEST_MESSAGE: usize = 32 << 10;
/// Deepest braces in Fluent: deeper ones overflow its parser's stack.
const DEEPEST_BRACES: usize = 16;

/// Everything that can be read and learned.
#[derive(Debug)]
pub struct Shelf {
    /// Courses, pictures, declarations.
    pub library: Library,
    /// Languages.
    pub catalog: Catalog,
    /// What is wrong with the folders.
    pub problems: Vec<Problem>,
    /// Tables of coverage of packs: file and text.
    coverage: Vec<(String, String)>,
    /// Records of what packs were translated from: folder of the languages, tag,
    /// text.
    locks: Vec<(String, String, String)>,
    /// Whether the embedded courses are here.
    embedded: bool,
}

impl Shelf {
    /// Tables of coverage: file and text.
    #[must_use]
    pub fn coverage(&self) -> Vec<(String, String)> {
        let mut coverage = self.coverage.clone();
        if self.embedded {
            coverage.extend(COVERAGE.iter().map(|(file, text)| ((*file).to_owned(), text.open())));
        }
        coverage
    }

    /// Translations that want a look. Only checks ask: it takes long.
    #[must_use]
    pub fn stale(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.embedded {
            problems.extend(STALE.iter().map(|(tag, id, kind)| wants_look("locales", tag, id, *kind)));
        }
        for (locales, tag, record) in &self.locks {
            let of = |tag: &str| {
                let folder = format!("{locales}/");
                let sources = self.catalog.get(tag).map(|language| language.sources()).unwrap_or_default();
                sources.iter().filter(move |source| source.name.starts_with(&folder))
            };
            let english = lock::of(of(lock::ORIGINAL).map(Source::text));
            let ids: Vec<String> =
                of(tag).flat_map(|source| source.ids().into_iter().map(|(id, _)| id.to_owned())).collect();
            let stale = lock::compare(&english, ids.iter().map(String::as_str), &lock::parse(record));
            problems.extend(stale.iter().map(|one| wants_look(locales, tag, &one.id, one.kind)));
        }
        problems
    }
}

/// Opens the embedded courses and the packs in these folders; of two courses
/// with one id the later counts.
#[must_use]
pub fn open(folders: &[PathBuf]) -> Shelf {
    let packs: Vec<Pack> = folders.iter().map(|folder| Pack::read(folder)).collect();
    assemble(true, packs)
}

/// Opens the packs in these folders alone, for checks. Pictures and the words
/// of the program still come from the binary.
#[must_use]
pub fn open_only(folders: &[PathBuf]) -> Shelf {
    let packs: Vec<Pack> = folders.iter().map(|folder| Pack::read(folder)).collect();
    assemble(false, packs)
}

fn assemble(embedded: bool, packs: Vec<Pack>) -> Shelf {
    let declarations = declaration::Shelf::new(DECLARATIONS, PACKED_DECLARATIONS);
    let mut library = Library { declarations, ..Library::default() };
    let mut languages: Vec<(String, Vec<Source>)> = Vec::new();
    for language in LANGUAGES {
        let wanted = |name: &str| embedded || PROGRAM_TEXTS.iter().any(|stem| name.ends_with(&format!("/{stem}.ftl")));
        let sources = language
            .texts
            .iter()
            .filter(|(name, _, _)| wanted(name))
            .map(|(name, pieces, index)| Source::packed(name, pieces, index))
            .collect();
        languages.push((language.tag.to_owned(), sources));
    }
    library.pictures = PICTURES.iter().map(|(id, file, text)| picture::Shelved::new(*id, *file, *text)).collect();
    if embedded {
        library.courses =
            COURSES.iter().map(|course| Shelved::new(head_of(course), course.file, course.text)).collect();
    }
    let (mut problems, mut coverage, mut locks) = (Vec::new(), Vec::new(), Vec::new());
    for pack in packs {
        coverage.extend(pack.coverage);
        locks.extend(pack.locks);
        problems.extend(pack.problems);
        let mut mine: Vec<String> = Vec::new();
        for (file, text) in pack.courses {
            match parse::course(&file, &text) {
                Ok(course) if mine.contains(&course.id) => problems.push(Problem {
                    file,
                    line: 1,
                    column: 1,
                    what: format!("another file of the pack has the course `{}`", course.id),
                    mend: "give each course its own id".to_owned(),
                }),
                Ok(course) => {
                    mine.push(course.id.clone());
                    // Words of the course that it replaces must not speak for it.
                    if library.courses.iter().any(|other| other.head.id == course.id.as_str()) {
                        for (_, sources) in &mut languages {
                            sources.retain(|source| source.stem() != course.id);
                        }
                    }
                    library.courses.retain(|other| other.head.id != course.id.as_str());
                    library.courses.push(Shelved::new(course.head(), file, text));
                }
                Err(problem) => problems.push(*problem),
            }
        }
        for (id, file, text) in pack.pictures {
            if let Err(problem) = parse::drawing(&file, &text) {
                problems.push(*problem);
            }
            library.pictures.retain(|other| other.id != id);
            library.pictures.push(picture::Shelved::new(id, file, text));
        }
        for (tag, name, text) in pack.texts {
            let source = Source::new(name, text);
            match languages.iter_mut().find(|(known, _)| *known == tag) {
                Some((_, sources)) => sources.push(source),
                None => languages.push((tag, vec![source])),
            }
        }
    }
    library.courses.sort_by_key(|course| course.head.order);
    problems.sort();
    let catalog = Catalog::new(languages.into_iter().map(|(tag, sources)| Language::new(&tag, sources)).collect());
    Shelf { library, catalog, problems, coverage, locks, embedded }
}

/// Says that a translation wants a look.
fn wants_look(locales: &str, tag: &str, id: &str, kind: lock::Kind) -> Problem {
    let (what, mend) = match kind {
        lock::Kind::Outdated => (
            format!("the English of `{id}` has changed since it was translated to {tag}"),
            format!("look at it again, then take it over: article26 accept {tag} {id}"),
        ),
        lock::Kind::Unrecorded => (
            format!("it is not recorded which English text `{id}` was translated from to {tag}"),
            format!("when it is reviewed, take it over: article26 accept {tag} {id}"),
        ),
        lock::Kind::LeftOver => (
            format!("the record has `{id}`, which {tag} does not have"),
            format!("take it out: article26 accept {tag} {id}"),
        ),
    };
    Problem { file: format!("{locales}/{tag}/sources.lock"), line: 1, column: 1, what, mend }
}

/// Texts that every pack can use: the program's own, the glossary, pictures.
const PROGRAM_TEXTS: [&str; 5] = ["app", "cli", "language", "glossary", "pictures"];

fn head_of(course: &'static EmbeddedCourse) -> Head {
    Head {
        id: course.id.into(),
        order: course.order,
        lessons: course.lessons.iter().map(|(id, minutes)| ((*id).into(), *minutes)).collect(),
        items: course.items.iter().map(|(id, articles)| ((*id).into(), (*articles).into())).collect(),
    }
}

/// What a folder holds.
#[derive(Debug, Default)]
struct Pack {
    courses: Vec<(String, String)>,
    /// Table of coverage: file and text.
    coverage: Option<(String, String)>,
    pictures: Vec<(String, String, String)>,
    /// Tag, file, text.
    texts: Vec<(String, String, String)>,
    /// Folder of the languages, tag, record of what was translated from.
    locks: Vec<(String, String, String)>,
    problems: Vec<Problem>,
    files: usize,
    bytes: usize,
}

impl Pack {
    fn read(folder: &Path) -> Self {
        let mut pack = Self::default();
        if !folder.is_dir() {
            let what = if folder.exists() { "this is no folder" } else { "there is no such folder" };
            pack.problem(folder, what, "name the folder that holds courses/ and locales/");
            return pack;
        }
        for (file, text) in pack.texts_in(&folder.join("courses"), "ron") {
            if stem(&file) == "coverage" {
                pack.coverage = Some((file.display().to_string(), text));
                continue;
            }
            pack.courses.push((file.display().to_string(), text));
        }
        for (file, text) in pack.texts_in(&folder.join("courses/pictures"), "ron") {
            pack.pictures.push((stem(&file), file.display().to_string(), text));
        }
        for language in pack.entries(&folder.join("locales")) {
            let tag = language.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if !language.is_dir() {
                continue;
            }
            if tag.parse::<unic_langid::LanguageIdentifier>().is_err() {
                pack.problem(&language, "the folder's name is no language tag", "name it as in `en` or `th`");
                continue;
            }
            for (file, text) in pack.texts_in(&language, "ftl") {
                if ["app", "cli", "language"].contains(&stem(&file).as_str()) {
                    pack.problem(&file, "these are the program's own words", "bring the words of your courses only");
                    continue;
                }
                pack.texts.push((tag.clone(), file.display().to_string(), text));
            }
            for (file, text) in pack.texts_in(&language, "lock") {
                if stem(&file) == "sources" {
                    let locales = language.parent().unwrap_or(&language).display().to_string();
                    pack.locks.push((locales, tag.clone(), text));
                }
            }
        }
        if pack.courses.is_empty() && pack.problems.is_empty() {
            pack.problem(folder, "the folder holds no course", "add courses/NAME.ron");
        }
        pack
    }

    fn problem(&mut self, file: &Path, what: impl Into<String>, mend: impl Into<String>) {
        self.problems.push(Problem {
            file: file.display().to_string(),
            line: 1,
            column: 1,
            what: what.into(),
            mend: mend.into(),
        });
    }

    /// Entries of a folder in order of name; links are refused.
    fn entries(&mut self, folder: &Path) -> Vec<PathBuf> {
        match fs::symlink_metadata(folder) {
            Ok(data) if data.is_symlink() => {
                self.problem(folder, "this is a link", "use a folder of the pack itself");
                return Vec::new();
            }
            Ok(_) => {}
            Err(_) => return Vec::new(),
        }
        let mut found: Vec<PathBuf> = match fs::read_dir(folder) {
            Ok(entries) => {
                entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).take(MOST_FILES * 2).collect()
            }
            Err(error) => {
                self.problem(folder, error.to_string(), "see that the folder can be read");
                return Vec::new();
            }
        };
        found.sort();
        found
    }

    fn texts_in(&mut self, folder: &Path, ending: &str) -> Vec<(PathBuf, String)> {
        let mut texts = Vec::new();
        for file in self.entries(folder) {
            if file.extension().is_none_or(|e| e != ending) {
                continue;
            }
            match fs::symlink_metadata(&file) {
                Ok(data) if data.is_file() => {}
                Ok(_) => {
                    if !file.is_dir() {
                        self.problem(&file, "this is no regular file", "use a file of the pack itself");
                    }
                    continue;
                }
                Err(error) => {
                    self.problem(&file, error.to_string(), "see that the file can be read");
                    continue;
                }
            }
            self.files += 1;
            if self.files > MOST_FILES || self.bytes > LARGEST_PACK {
                self.problem(&file, "the pack is too large", "stay within 512 files and 16 MiB");
                break;
            }
            if let Some(text) = self.text(&file) {
                if let Some(line) = (ending == "ftl").then(|| bad_escape(&text)).flatten() {
                    let what = "an escape in this line is not complete".to_owned();
                    self.problems.push(Problem {
                        file: file.display().to_string(),
                        line,
                        column: 1,
                        what,
                        mend: "write \\u with four or \\U with six hexadecimal digits".to_owned(),
                    });
                    continue;
                }
                let longest = |entry: &Entry| (entry.end - entry.start) as usize > LONGEST_MESSAGE;
                if ending == "ftl" && crate::language::scan::scan(&text).iter().any(longest) {
                    self.problem(&file, "a message is too long", "stay within 32 KiB, attributes included");
                    continue;
                }
                if ending == "ftl" && braces(&text) > DEEPEST_BRACES {
                    self.problem(&file, "braces are nested too deeply", "nest at most 16");
                    continue;
                }
                texts.push((file, text));
            }
        }
        texts
    }

    fn text(&mut self, file: &Path) -> Option<String> {
        let mut bytes = Vec::new();
        let limit = u64::try_from(LARGEST_FILE).unwrap_or(u64::MAX) + 1;
        if let Err(error) = fs::File::open(file).and_then(|open| open.take(limit).read_to_end(&mut bytes)) {
            self.problem(file, error.to_string(), "see that the file can be read");
            return None;
        }
        self.bytes += bytes.len();
        if bytes.len() > LARGEST_FILE {
            self.problem(file, "the file is too large", "stay within 1 MiB");
            return None;
        }
        match String::from_utf8(bytes) {
            Ok(text) => Some(text.replace("\r\n", "\n")),
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let before = &error.as_bytes()[..valid];
                let line = before.split(|b| *b == b'\n').count();
                let what = "the file is not UTF-8".to_owned();
                self.problems.push(Problem {
                    file: file.display().to_string(),
                    line,
                    column: 1,
                    what,
                    mend: "save it as UTF-8".to_owned(),
                });
                None
            }
        }
    }
}

fn stem(file: &Path) -> String {
    file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Deepest nesting of braces in a Fluent text, whatever they mean.
fn braces(text: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0usize);
    for byte in text.bytes() {
        match byte {
            b'{' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// Line of the first escape that is no whole `\u` with four or `\U` with six digits: the
/// Fluent parser (fluent-syntax 0.12) panics on some of them.
fn bad_escape(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at + 1 < bytes.len() {
        if bytes[at] != b'\\' {
            at += 1;
            continue;
        }
        let digits = match bytes[at + 1] {
            b'u' => 4,
            b'U' => 6,
            _ => 0,
        };
        let whole = bytes.get(at + 2..at + 2 + digits).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit));
        if digits > 0 && !whole {
            return Some(text[..at].matches('\n').count() + 1);
        }
        at += 2;
    }
    None
}
