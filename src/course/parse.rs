//! RON text to a [`Course`], strictly, with places.
//!
//! What RON itself refuses (unknown fields, wrong types) comes with its line
//! and column; what only the whole shows (double ids, references to nothing)
//! is found by `check`, which asks a [`Locator`] for the place.

use super::Course;
use super::picture::Drawing;
use ron::extensions::Extensions;

/// Something wrong, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// File as the author knows it.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub mend: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // One line, whatever the texts hold.
        let unsafe_here = |c: char| c == '\n' || super::check::is_unsafe(c);
        let what = self.what.replace(unsafe_here, " ");
        let mend = self.mend.replace(unsafe_here, " ");
        write!(f, "{}:{}:{}: {what}; {mend}", self.file.replace(unsafe_here, "?"), self.line, self.column)
    }
}

/// Largest file of a pack, in bytes (trust requirement 30).
pub const LARGEST_FILE: usize = 1 << 20;
/// Deepest nesting in RON.
pub const DEEPEST: usize = 64;
/// Most items in a course.
pub const MOST_ITEMS: usize = 10_000;

fn options() -> ron::Options {
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES)
        .with_recursion_limit(DEEPEST)
}

/// Reads a value and turns RON's error into a problem.
fn read<T: serde::de::DeserializeOwned>(file: &str, text: &str) -> Result<T, Box<Problem>> {
    if text.len() > LARGEST_FILE {
        let what = format!("the file has {} bytes", text.len());
        return Err(Box::new(Problem {
            file: file.to_owned(),
            line: 1,
            column: 1,
            what,
            mend: format!("stay below {LARGEST_FILE}"),
        }));
    }
    options().from_str(text).map_err(|error| {
        let place = error.span.start;
        let what = error.code.to_string();
        let mend = mend_of(&error.code);
        Box::new(Problem { file: file.to_owned(), line: place.line.max(1), column: place.col.max(1), what, mend })
    })
}

/// What to do about an error of RON.
fn mend_of(error: &ron::Error) -> String {
    match error {
        ron::Error::NoSuchStructField { expected, .. } => {
            format!("use one of: {}", expected.join(", "))
        }
        ron::Error::NoSuchEnumVariant { expected, .. } => {
            format!("use one of: {}", expected.join(", "))
        }
        ron::Error::MissingStructField { field, .. } => format!("add `{field}: …`"),
        ron::Error::DuplicateStructField { field, .. } => format!("keep one `{field}`"),
        ron::Error::ExpectedArrayEnd | ron::Error::ExpectedStructLikeEnd | ron::Error::ExpectedComma => {
            "look for a missing comma or bracket just before".to_owned()
        }
        _ => "see docs/authoring.md for the form".to_owned(),
    }
}

/// Reads a course.
///
/// # Errors
/// The first thing that RON refuses, with its place.
pub fn course(file: &str, text: &str) -> Result<Course, Box<Problem>> {
    let mut course: Course = read(file, text)?;
    complete(&mut course);
    if course.items.len() > MOST_ITEMS {
        let what = format!("the course has {} items", course.items.len());
        return Err(Box::new(Problem {
            file: file.to_owned(),
            line: 1,
            column: 1,
            what,
            mend: format!("stay below {MOST_ITEMS}"),
        }));
    }
    Ok(course)
}

/// Gives each `Walk` the judgements of its test, which stand only once.
fn complete(course: &mut Course) {
    for item in &mut course.items {
        if let crate::question::AnyKind::Walk(walk) = &mut item.kind
            && let (true, Some(test)) =
                (walk.judgements.is_empty(), course.tests.iter().find(|test| test.id == walk.test))
        {
            walk.judgements.clone_from(&test.judgements);
        }
    }
}

/// Reads a picture.
///
/// # Errors
/// The first thing that RON refuses, with its place.
pub fn drawing(file: &str, text: &str) -> Result<Drawing, Box<Problem>> {
    read(file, text)
}

/// Reads a table of coverage.
///
/// # Errors
/// The first thing that is wrong with it, with its place.
pub fn coverage(file: &str, text: &str) -> Result<super::coverage::Coverage, Box<Problem>> {
    read(file, text)
}

/// Finds where an id stands in a file.
#[derive(Clone, Copy, Debug)]
pub struct Locator<'a> {
    text: &'a str,
    /// Byte range that is looked through first.
    start: usize,
    end: usize,
}

impl<'a> Locator<'a> {
    /// The whole file.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { text, start: 0, end: text.len() }
    }

    /// The part of the file from the definition `id: "…"` of this id (the
    /// `nth`, from 0) to the end of what is bracketed with it.
    #[must_use]
    pub fn within(&self, id: &str, nth: usize) -> Self {
        let needle = format!("id: \"{id}\"");
        let found = self.text[self.start..self.end].match_indices(&needle).nth(nth).map(|(at, _)| self.start + at);
        let Some(start) = found else { return *self };
        let mut depth = 0i32;
        let mut end = self.end;
        let mut in_string = false;
        let mut escaped = false;
        for (at, c) in self.text[start..self.end].char_indices() {
            match c {
                _ if escaped => escaped = false,
                '\\' if in_string => escaped = true,
                '"' => in_string = !in_string,
                '(' | '[' | '{' if !in_string => depth += 1,
                ')' | ']' | '}' if !in_string => {
                    depth -= 1;
                    if depth < 0 {
                        end = start + at;
                        break;
                    }
                }
                _ => {}
            }
        }
        Self { text: self.text, start, end }
    }

    /// Line and column of the text in quotes, or of the start of this part.
    #[must_use]
    pub fn place(&self, quoted: &str) -> (usize, usize) {
        let needle = format!("\"{quoted}\"");
        let at = if quoted.is_empty() { None } else { self.text[self.start..self.end].find(&needle) };
        self.position(self.start + at.unwrap_or(0))
    }

    /// Line and column of any text, or of the start of this part.
    #[must_use]
    pub fn find(&self, text: &str) -> (usize, usize) {
        self.position(self.start + self.text[self.start..self.end].find(text).unwrap_or(0))
    }

    fn position(&self, byte: usize) -> (usize, usize) {
        let before = &self.text[..byte];
        (before.matches('\n').count() + 1, before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_fields_have_a_place_and_a_mend() {
        let text = "(\n    id: \"a\",\n    colour: 3,\n)";
        let problem = course("courses/a.ron", text).unwrap_err();
        assert_eq!((problem.line, problem.column), (3, 5));
        assert!(problem.to_string().starts_with("courses/a.ron:3:5: "), "{problem}");
        assert!(problem.mend.contains("lessons"), "{}", problem.mend);
    }

    #[test]
    fn deep_nesting_is_refused() {
        let text = format!("(id: \"a\", outcomes: {}", "[".repeat(5000));
        assert!(course("a.ron", &text).is_err());
    }

    #[test]
    fn places_are_found_within_an_item() {
        let text = "(items: [\n  (id: \"a\", x: [\"q\"]),\n  (id: \"b\",\n    x: [\"q\"]),\n])";
        let locator = Locator::new(text);
        assert_eq!(locator.within("b", 0).place("q"), (4, 9));
        assert_eq!(locator.within("a", 0).place("q"), (2, 17));
    }
}
