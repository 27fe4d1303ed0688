//! A course pack: a folder with courses, pictures and words, read strictly.
//!
//! What is wrong is listed with its place, what is right is kept. Limits are
//! those of trust requirement 30; nothing outside the folder is opened and no
//! link is followed. To extend: another kind of file is read in [`Pack::read`].

use crate::course::parse::{LARGEST_FILE, Problem};
use crate::language::Entry;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// Most files of a pack.
const MOST_FILES: usize = 512;
/// Most bytes of a pack.
const LARGEST_PACK: usize = 16 << 20;
/// Longest message with its attributes, in bytes.
const LONGEST_MESSAGE: usize = 32 << 10;
/// Deepest braces in Fluent: deeper ones overflow its parser's stack.
const DEEPEST_BRACES: usize = 16;

/// What a folder holds.
#[derive(Debug, Default)]
pub(super) struct Pack {
    pub courses: Vec<(String, String)>,
    /// Table of coverage: file and text.
    pub coverage: Option<(String, String)>,
    pub pictures: Vec<(String, String, String)>,
    /// Tag, file, text.
    pub texts: Vec<(String, String, String)>,
    /// Folder of the languages, tag, record of what was translated from.
    pub locks: Vec<(String, String, String)>,
    pub problems: Vec<Problem>,
    pub files: usize,
    pub bytes: usize,
}

impl Pack {
    /// Reads a folder; whatever is wrong with it stands in `problems`.
    pub fn read(folder: &Path) -> Self {
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
