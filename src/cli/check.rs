//! `article26 check`: everything that is wrong with course packs.
//!
//! Adds to `course::check` what needs a painter: every page of every lesson,
//! every step of every item and every page of the Declaration, in every
//! language, laid out at 80×24 and 40×12.

use super::{Failure, Invocation, Outcome};
use crate::app::message::{Input, Key};
use crate::app::screen::lesson::{Content, cards};
use crate::app::{App, Start};
use crate::course::check::{self, Origin, claims};
use crate::course::parse::Problem;
use crate::course::{Course, Library};
use crate::language::Catalog;
use crate::learn::progress::Progress;
use crate::paint::glyphs;
use crate::paint::grid::{self, Look};
use crate::paint::text;
use crate::paint::theme::Theme;
use crate::store::library::{self, Shelf};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::path::PathBuf;
use std::sync::Arc;

/// Windows in which every page has to fit, in cells.
const SIZES: [(u16, u16); 2] = [(80, 24), (40, 12)];

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
    let shelf = if folders.is_empty() { library::open(&[]) } else { library::open_only(&folders) };
    let today = i64::try_from(crate::terminal::minute() / (24 * 60)).unwrap_or(0);
    let (problems, counts) = check_shelf(shelf, today);
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

/// Looks through everything on the shelf. `today` is in days since 1970.
#[must_use]
pub fn check_shelf(shelf: Shelf, today: i64) -> (Vec<Problem>, Counts) {
    let mut problems = shelf.problems;
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
        match crate::course::parse::drawing(&picture.file, &picture.text) {
            Ok(drawing) => {
                problems.extend(check::drawing(&picture.file, &drawing.art(), &|line| usize::from(text::width(line))));
            }
            Err(problem) => problems.push(*problem),
        }
    }
    let courses: Vec<&Course> = opened.iter().map(|(course, _, _)| course.as_ref()).collect();
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
    for (course, file, _) in &opened {
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
            counts.pages += pages(course, file, &language.tag, &library, &catalog, &mut problems);
        }
    }
    for shelved in &library.declarations {
        if !shelved.open().is_complete() {
            let file = format!("locales/{}/declaration.txt", shelved.tag);
            problems.push(Problem {
                file,
                line: 1,
                column: 1,
                what: "the Declaration is not complete".to_owned(),
                mend: "see docs/declaration.md".to_owned(),
            });
        }
    }
    problems.sort();
    problems.dedup();
    (problems, counts)
}

/// Paints every page of a course in a language; returns how many.
fn pages(
    course: &Course,
    file: &str,
    tag: &str,
    library: &Arc<Library>,
    catalog: &Arc<Catalog>,
    problems: &mut Vec<Problem>,
) -> usize {
    let mut painted = 0;
    let look = Look { theme: Theme::Dark, glyphs: glyphs::UNICODE };
    for lesson in &course.lessons {
        let all = cards(lesson);
        for (at, card) in all.iter().enumerate() {
            let mut progress = Progress::default();
            progress.apply(&crate::learn::fact::Fact::Language(tag.to_owned()));
            progress.apply(&crate::learn::fact::Fact::Opened {
                lesson: format!("{}/{}", course.id, lesson.id),
                page: u16::try_from(at).unwrap_or(u16::MAX),
            });
            let mut app = App::new(Start {
                library: library.clone(),
                catalog: catalog.clone(),
                progress,
                language: Some(tag.to_owned()),
                proposal: tag.to_owned(),
                kept_in: Some("~/.local/state/article26/progress".to_owned()),
                plain: false,
                seed: 26,
                open: None,
            });
            // A page that asks is answered to its end, so that feedback is painted too.
            let steps = if matches!(card.content, Content::Read(_)) { 1 } else { 12 };
            for _ in 0..steps {
                let page = app.page();
                for (width, height) in SIZES {
                    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
                    let found = grid::paint(&page, &look, &mut buffer);
                    painted += 1;
                    if found.extent.clipped > 0 {
                        let what = format!(
                            "page {} of the lesson `{}` in {tag} is {} cells too wide at {width}×{height}",
                            at + 1,
                            lesson.id,
                            found.extent.clipped
                        );
                        problems.push(Problem {
                            file: file.to_owned(),
                            line: 1,
                            column: 1,
                            what,
                            mend: "shorten the longest word, or allow a break in it".to_owned(),
                        });
                    }
                    let _ = app.update(Input::Seen(found.extent));
                }
                let text = crate::paint::linear::paint(&page, &crate::paint::linear::LinearWords::default(), false);
                if let Some(name) = text
                    .split('[')
                    .skip(1)
                    .find_map(|rest| rest.split(']').next().filter(|name| name.starts_with(&format!("{}-", course.id))))
                {
                    let what = format!("`{name}` has no words in {tag}");
                    problems.push(Problem {
                        file: file.to_owned(),
                        line: 1,
                        column: 1,
                        what,
                        mend: format!("add it to locales/{tag}/{}.ftl", course.id),
                    });
                }
                if app.page().key != page.key {
                    break;
                }
                let _ = app.update(Input::Key(Key::Char('1')));
                if matches!(card.content, Content::Ask(_)) {
                    let _ = app.update(Input::Key(Key::Enter));
                }
            }
        }
    }
    painted
}
