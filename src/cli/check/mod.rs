//! `article26 check`: everything that is wrong with course packs.
//!
//! Adds to `course::check` what needs a painter: see `gallery`.

mod gallery;

use super::{Failure, Invocation, Outcome};
use crate::course::check::{self, Origin, claims};
use crate::course::parse::Problem;
use crate::course::{Course, declaration};
use crate::paint::text;
use crate::store::library::{self, Shelf};
use gallery::Gallery;
use std::path::PathBuf;
use std::sync::Arc;

/// What was looked through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Courses.
    pub courses: usize,
    /// Languages with words of a course.
    pub languages: usize,
    /// Pages painted, each size counted.
    pub pages: usize,
}

pub(super) fn run(invocation: &Invocation, paths: &[PathBuf], json: bool) -> Outcome {
    let env = |name: &str| std::env::var(name).ok();
    let mut folders = invocation.options.folders(&env);
    folders.extend(paths.iter().cloned());
    let today = i64::try_from(crate::terminal::minute() / (24 * 60)).unwrap_or(0);
    // Each folder by itself: one pack must not lend its words to another.
    let shelves = if folders.is_empty() {
        vec![library::open(&[])]
    } else {
        folders.iter().map(|folder| library::open_only(std::slice::from_ref(folder))).collect()
    };
    // The texts of the Declaration belong to the program, not to a pack.
    let own = folders.is_empty().then(|| shelves.first()).flatten();
    let (mut problems, mut counts) =
        (own.map(|shelf| texts(&shelf.library.declarations)).unwrap_or_default(), Counts::default());
    for shelf in shelves {
        let (found, counted) = check_shelf(shelf, today);
        problems.extend(found);
        counts.courses += counted.courses;
        counts.languages = counts.languages.max(counted.languages);
        counts.pages += counted.pages;
    }
    if json {
        let rows: Vec<_> = problems
            .iter()
            .map(|p| serde_json::json!({"file": p.file, "line": p.line, "column": p.column, "what": p.what, "mend": p.mend}))
            .collect();
        Invocation::print_json(
            &serde_json::json!({"problems": rows, "courses": counts.courses, "languages": counts.languages, "pages": counts.pages}),
        )?;
    } else {
        let mut lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let last = if problems.is_empty() {
            invocation.words.with(
                "check-clean",
                &[
                    ("courses", counts.courses.into()),
                    ("languages", counts.languages.into()),
                    ("pages", counts.pages.into()),
                ],
            )
        } else {
            invocation.words.with("check-found", &[("count", problems.len().into())])
        };
        lines.push(last);
        invocation.print(&lines.join("\n"))?;
    }
    if problems.is_empty() { Ok(()) } else { Err(Failure::Told) }
}

/// Texts of the Declaration that are not whole, or not what the table says.
fn texts(declarations: &declaration::Shelf) -> Vec<Problem> {
    let wrong = declarations.iter().filter(|text| {
        let open = text.open();
        !open.is_complete() || open.has_preamble() != text.preamble || open.official != text.official
    });
    wrong
        .map(|text| Problem {
            file: format!("courses/declarations/{}.txt", text.tag),
            line: 1,
            column: 1,
            what: "the Declaration is not complete, or not what names.ron says".to_owned(),
            mend: "see docs/declaration.md".to_owned(),
        })
        .collect()
}

/// Looks through everything on the shelf. `today` is in days since 1970.
#[must_use]
pub fn check_shelf(shelf: Shelf, today: i64) -> (Vec<Problem>, Counts) {
    let (stale, coverage) = (shelf.stale(), shelf.coverage());
    let mut problems = shelf.problems;
    problems.extend(stale);
    let (library, catalog) = (Arc::new(shelf.library), Arc::new(shelf.catalog));
    let pictures: Vec<&str> = library.pictures.iter().map(|picture| picture.id.as_str()).collect();
    let mut opened: Vec<(Arc<Course>, &str, &str)> = Vec::new();
    for shelved in &library.courses {
        match crate::course::parse::course(shelved.file(), shelved.text()) {
            Ok(_) => opened.extend(shelved.open().map(|course| (course, shelved.file(), shelved.text()))),
            Err(problem) => problems.push(*problem),
        }
    }
    for picture in &library.pictures {
        match crate::course::parse::drawing(&picture.file, picture.text()) {
            Ok(drawing) => {
                problems.extend(check::drawing(&picture.file, &drawing.art(), &|line| usize::from(text::width(line))));
            }
            Err(problem) => problems.push(*problem),
        }
    }
    let courses: Vec<&Course> = opened.iter().map(|(course, _, _)| course.as_ref()).collect();
    let all: Vec<(&Course, &str, &str)> =
        opened.iter().map(|(course, file, text)| (course.as_ref(), *file, *text)).collect();
    for (file, text) in &coverage {
        problems.extend(crate::course::coverage::check(file, text, &all));
    }
    let mut counts = Counts { courses: courses.len(), ..Counts::default() };
    for (course, file, text) in &opened {
        problems.extend(check::structure(course, Origin { file, text }, &pictures, today));
    }
    for language in catalog.languages() {
        problems.extend(check::texts(language, &courses));
        let mut any = false;
        for (course, file, text) in &opened {
            if claims(&course.id, language) {
                any = true;
                problems.extend(check::missing_words(course, Origin { file, text }, language));
            }
        }
        counts.languages += usize::from(any);
    }
    let mut gallery = Gallery::new(library.clone(), catalog.clone());
    for (course, file, text) in &opened {
        if !catalog.languages().iter().any(|language| claims(&course.id, language)) {
            let what = format!("the course `{}` has no words in any language", course.id);
            problems.push(Problem {
                file: (*file).to_owned(),
                line: 1,
                column: 1,
                what,
                mend: format!("add locales/en/{}.ftl", course.id),
            });
        }
        for language in catalog.languages().iter().filter(|language| claims(&course.id, language)) {
            // Pages are painted when their words are there: one mistake is
            // told once.
            if problems.is_empty() {
                gallery.course(course, Origin { file, text }, &language.tag);
            }
        }
    }
    if problems.is_empty() {
        for language in catalog.offered() {
            gallery.screens(&language.tag);
        }
    }
    counts.pages = gallery.painted;
    problems.extend(gallery.problems);
    problems.sort();
    problems.dedup();
    (problems, counts)
}
