//! Which lesson teaches which element of a curriculum.
//!
//! A pack may have `courses/coverage.ron`: every element of what it wants to
//! teach, with the lessons that do. [`check`] holds it against the lessons'
//! `covers`, both ways: no element without a home, no home that does not exist.
//! What this is not: an order of lessons. To extend: a field of [`Element`].

use super::Course;
use super::parse::{Locator, Problem};
use serde::Deserialize;

/// Everything that is to be taught.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// In order of the sources.
    pub elements: Vec<Element>,
}

/// Something that is to be taught.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Element {
    /// Its name in the sources: `S0.3`.
    pub id: String,
    /// Lessons that teach it, `course/lesson`.
    pub homes: Vec<String>,
}

/// What does not agree between the table and the courses.
#[must_use]
pub fn check(file: &str, text: &str, courses: &[(&Course, &str, &str)]) -> Vec<Problem> {
    let coverage = match super::parse::coverage(file, text) {
        Ok(coverage) => coverage,
        Err(problem) => return vec![*problem],
    };
    let mut problems = Vec::new();
    let locator = Locator::new(text);
    let mut add = |file: &str, (line, column): (usize, usize), what: String, mend: String| {
        problems.push(Problem { file: file.to_owned(), line, column, what, mend });
    };
    for (at, element) in coverage.elements.iter().enumerate() {
        let id = &element.id;
        let place = locator.place(id);
        if coverage.elements[..at].iter().any(|other| other.id == *id) {
            add(file, place, format!("the element `{id}` stands twice"), "keep one".to_owned());
        }
        if element.homes.is_empty() {
            let mend = "name the lesson that teaches it in `homes`".to_owned();
            add(file, place, format!("no lesson teaches the element `{id}`"), mend);
        }
        for home in &element.homes {
            let lesson = home.split_once('/').and_then(|(course, lesson)| {
                let (course, ..) = courses.iter().find(|(found, ..)| found.id == course)?;
                course.lesson(lesson).map(|(_, lesson)| lesson)
            });
            match lesson {
                None => {
                    let mend = "name a lesson as COURSE/LESSON".to_owned();
                    add(file, place, format!("`{id}` has its home in `{home}`, which does not exist"), mend);
                }
                Some(lesson) if !lesson.covers.contains(id) => {
                    let mend = format!("add \"{id}\" to the `covers` of that lesson, or name another home");
                    add(file, place, format!("the lesson `{home}` does not say that it covers `{id}`"), mend);
                }
                Some(_) => {}
            }
        }
    }
    for (course, course_file, course_text) in courses {
        for lesson in &course.lessons {
            let home = format!("{}/{}", course.id, lesson.id);
            for id in &lesson.covers {
                let known = coverage.elements.iter().find(|element| element.id == *id);
                if known.is_some_and(|element| element.homes.contains(&home)) {
                    continue;
                }
                let place = Locator::new(course_text).within(&lesson.id, 0).place(id);
                let mend = format!("add the lesson to the `homes` of `{id}` in {file}");
                let what = format!("the lesson `{home}` covers `{id}`, but the table of coverage does not say so");
                add(course_file, place, what, mend);
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_and_the_lessons_must_agree_both_ways() {
        let text = r#"(id: "a", order: 1, reviewed: "2026-01-01", outcomes: [], items: [],
            lessons: [(id: "one", minutes: 1, covers: ["S1", "S3"], steps: [])],
            quiz: (draw: 1, pass: 1, groups: []))"#;
        let course = super::super::parse::course("a.ron", text).unwrap();
        let table = r#"(elements: [(id: "S1", homes: ["a/one"]), (id: "S2", homes: []),
            (id: "S4", homes: ["a/two", "a/one"])])"#;
        let found: Vec<String> =
            check("c.ron", table, &[(&course, "a.ron", text)]).into_iter().map(|problem| problem.what).collect();
        assert_eq!(found.len(), 4, "{found:?}");
        assert!(found[0].contains("no lesson teaches the element `S2`"));
        assert!(found[1].contains("`a/two`, which does not exist"));
        assert!(found[2].contains("does not say that it covers `S4`"));
        assert!(found[3].contains("covers `S3`"));
        assert!(check("c.ron", "(elements: [", &[])[0].to_string().starts_with("c.ron:1:"));
    }
}
