//! Courses, pictures and languages: embedded ones, and those in folders.
//!
//! A folder is read strictly and kindly: what is wrong is listed with its
//! place, what is right is used, and a broken pack never stops the others.
//! Limits are those of trust requirement 30; nothing outside the folder is
//! opened and no link is followed.

use super::pack::Pack;
use crate::course::parse::Problem;
use crate::course::{Head, Library, Shelved, declaration, parse, picture};
use crate::language::{Catalog, Entry, Language, Packed, Piece, Source, lock};
use std::path::PathBuf;

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
