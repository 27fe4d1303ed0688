//! What is wrong with a picture: size, signs, ink.

use super::is_unsafe;
use crate::course::parse::Problem;
use crate::course::picture;
use crate::page::Art;

/// What is wrong with a picture. `width` gives the cells of a line.
#[must_use]
pub fn drawing(file: &str, art: &Art, width: &dyn Fn(&str) -> usize) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut add = |line: usize, what: String, mend: &str| {
        problems.push(Problem { file: file.to_owned(), line, column: 1, what, mend: mend.to_owned() });
    };
    for (name, lines) in [("art", &art.art), ("ascii", &art.ascii)] {
        if lines.is_empty() {
            add(1, format!("`{name}` is empty"), "draw it");
        }
        if lines.len() > picture::TALLEST {
            add(1, format!("`{name}` has {} lines", lines.len()), "stay within 16");
        }
        for (at, line) in lines.iter().enumerate() {
            let cells = width(line);
            if cells > picture::WIDEST {
                add(1, format!("line {} of `{name}` is {cells} cells wide", at + 1), "stay within 72");
            }
            if line.chars().any(is_unsafe) || cells != line.chars().count() {
                add(
                    1,
                    format!("line {} of `{name}` has a character that is not one cell wide", at + 1),
                    "use box drawing, blocks, geometric shapes or braille",
                );
            }
        }
    }
    for (at, line) in art.ascii.iter().enumerate() {
        if !line.bytes().all(|b| (0x20..0x7f).contains(&b)) {
            add(
                1,
                format!("line {} of `ascii` is not printable ASCII", at + 1),
                "use the characters from blank to tilde",
            );
        }
    }
    for (at, line) in art.ink.iter().enumerate() {
        if let Some(c) = line.chars().find(|c| !picture::INKS.contains(*c) && !matches!(c, '.' | ' ')) {
            add(
                1,
                format!("line {} of `ink` has the unknown ink `{c}`", at + 1),
                "use the letters in docs/authoring.md",
            );
        }
    }
    if art.ink.len() > art.art.len() {
        add(1, "`ink` has more lines than `art`".to_owned(), "draw both in one shape");
    }
    problems
}
