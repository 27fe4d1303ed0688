//! The work: ten pages of the same text for every program.
//!
//! Each page is a heading, two paragraphs and four bullets, about 670
//! characters and 16 lines at most in 80 columns. The words are those of the
//! Universal Declaration of Human Rights in order, so that pages differ from
//! each other as real ones do. [`Files::write`] puts them into the format of
//! each program, and makes packs of several whole courses by giving a shipped
//! course other ids.
//!
//! To extend: a further peer with a format of its own gets a field in
//! [`Files`] and a function that writes a page for it.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Pages of the text.
pub const PAGES: usize = 10;
/// Rows that a pager shows above its own line.
const ROWS: usize = 23;
/// Columns that text is wrapped to, as in the course.
const COLUMNS: usize = 72;
/// Characters of a paragraph and of a bullet.
const LENGTHS: (usize, usize) = (205, 55);
/// The course of which packs with several courses are made.
const MODEL: &str = "udhr";

const DECLARATION: &str = include_str!("../../locales/en/declaration.txt");

/// A page of the text.
struct Page {
    heading: String,
    paragraphs: [String; 2],
    bullets: [String; 4],
}

/// Where everything lies.
pub struct Files {
    /// Pack whose lesson `bench/pages` holds the text.
    pub pack: PathBuf,
    /// Pack with one whole course.
    pub one: PathBuf,
    /// Pack with eight whole courses.
    pub eight: PathBuf,
    /// Wrapped text, a screen each page.
    pub padded: PathBuf,
    /// The lesson's own screens, once they are known.
    pub screens: PathBuf,
    /// Unwrapped text, pages parted by form feeds.
    pub fed: PathBuf,
    /// Slides in Markdown.
    pub slides: PathBuf,
    /// A home folder with nothing in it.
    pub home: PathBuf,
    /// Where the trace of system calls goes.
    pub trace: PathBuf,
}

impl Files {
    /// Writes all of them into a folder.
    ///
    /// # Errors
    /// What the system says when one cannot be written.
    pub fn write(folder: &Path) -> io::Result<Self> {
        let at = |name: &str| folder.join(name);
        let files = Self {
            pack: at("pack"),
            one: at("one"),
            eight: at("eight"),
            padded: at("work.txt"),
            screens: at("screens.txt"),
            fed: at("pages.txt"),
            slides: at("work.md"),
            home: at("home"),
            trace: at("trace.txt"),
        };
        let pages = pages();
        fs::create_dir_all(&files.home)?;
        fs::write(&files.padded, pages.iter().map(padded).collect::<String>())?;
        fs::write(&files.fed, pages.iter().map(plain).collect::<Vec<_>>().join("\u{c}"))?;
        fs::write(&files.slides, pages.iter().map(slide).collect::<Vec<_>>().join("\n---\n\n"))?;
        write_pack(&files.pack, &[("bench".to_owned(), course(), words(&pages))])?;
        let copies = copies(8)?;
        write_pack(&files.one, &copies[..1])?;
        write_pack(&files.eight, &copies)?;
        Ok(files)
    }
}

/// The title of a page, which no other text holds; pages count from 1.
pub fn title(page: usize) -> String {
    format!("Page {page:02}:")
}

/// Characters of the page, mean over all pages.
pub fn characters() -> usize {
    pages().iter().map(|page| plain(page).chars().filter(|c| *c != '\n').count()).sum::<usize>() / PAGES
}

/// The text of a page with its line feeds; pages count from 1.
pub fn text(page: usize) -> String {
    pages().get(page - 1).map(plain).unwrap_or_default()
}

fn pages() -> Vec<Page> {
    let text = DECLARATION.lines().filter(|line| !line.starts_with(['#', '%', '@']));
    let mut words = text.flat_map(str::split_whitespace).filter(|word| word.is_ascii()).cycle();
    let mut take = |length: usize| {
        let mut taken = String::new();
        while taken.len() < length {
            if let Some(word) = words.next() {
                if !taken.is_empty() {
                    taken.push(' ');
                }
                taken.push_str(word);
            }
        }
        // Fluent and Markdown would read some beginnings as signs.
        taken.trim_start_matches(|c: char| !c.is_ascii_alphabetic()).to_owned()
    };
    let page = |at: usize| Page {
        heading: format!("{} {}", title(at + 1), take(20)),
        paragraphs: [(); 2].map(|()| take(LENGTHS.0)),
        bullets: [(); 4].map(|()| take(LENGTHS.1)),
    };
    (0..PAGES).map(page).collect()
}

fn wrap(text: &str, into: &mut Vec<String>, indent: &str) {
    let mut line = String::new();
    for word in text.split(' ') {
        if !line.is_empty() && line.len() + 1 + word.len() > COLUMNS - indent.len() {
            into.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    into.push(line);
}

/// A screen of wrapped lines.
fn padded(page: &Page) -> String {
    let mut lines = vec![page.heading.clone()];
    for paragraph in &page.paragraphs {
        lines.push(String::new());
        wrap(paragraph, &mut lines, "");
    }
    lines.push(String::new());
    lines.extend(page.bullets.iter().map(|bullet| format!("  - {bullet}")));
    lines.resize(ROWS, String::new());
    lines.join("\n") + "\n"
}

/// Paragraphs in one line each.
fn plain(page: &Page) -> String {
    let bullets = page.bullets.iter().map(|bullet| format!("  - {bullet}")).collect::<Vec<_>>().join("\n");
    format!("{}\n\n{}\n\n{}\n\n{bullets}", page.heading, page.paragraphs[0], page.paragraphs[1])
}

fn slide(page: &Page) -> String {
    let mut lines = vec![format!("# {}", page.heading), String::new()];
    for paragraph in &page.paragraphs {
        wrap(paragraph, &mut lines, "");
        lines.push(String::new());
    }
    lines.extend(page.bullets.iter().map(|bullet| format!("- {bullet}")));
    lines.join("\n") + "\n"
}

/// The course whose lesson holds the text.
fn course() -> String {
    let mut text = String::from(
        "(\n    id: \"bench\",\n    order: 900,\n    reviewed: \"2026-01-01\",\n    outcomes: [(id: \"read\", kind: Knowledge)],\n    lessons: [(\n        id: \"pages\",\n        minutes: 4,\n        outcomes: [\"read\"],\n        steps: [\n",
    );
    for page in 1..=PAGES {
        let _ = writeln!(
            text,
            "            (phase: Input, blocks: [Heading(\"h{page}\"), Text(id: \"t{page}\"), List(id: \"l{page}\", entries: [\"a\", \"b\", \"c\", \"d\"])]),"
        );
    }
    text.push_str("        ],\n    )],\n    items: [(\n        id: \"any\",\n        kind: TrueFalse(answer: true),\n        articles: [1],\n        outcome: \"read\",\n        group: \"all\",\n        lesson: \"pages\",\n    )],\n    quiz: (draw: 1, pass: 50, groups: [\"all\"]),\n)\n");
    text
}

/// Its words.
fn words(pages: &[Page]) -> String {
    let mut text = String::from("bench-pages = Pages\n    .summary = Ten pages of text.\nbench-outcome-read = read\n");
    for (at, page) in pages.iter().enumerate() {
        let number = at + 1;
        let [first, second] = &page.paragraphs;
        let _ = writeln!(text, "bench-pages-h{number} = {}", page.heading);
        let _ = writeln!(text, "bench-pages-t{number} =\n    {first}\n\n    {second}");
        let _ = writeln!(text, "bench-pages-l{number} =");
        for (name, bullet) in ["a", "b", "c", "d"].iter().zip(&page.bullets) {
            let _ = writeln!(text, "    .{name} = {bullet}");
        }
    }
    text.push_str("bench-q-any = These are pages.\n    .true-why = Yes.\n    .false-why = They are.\n");
    text
}

/// Courses like a shipped one, under other ids: id, course, words.
fn copies(count: usize) -> io::Result<Vec<(String, String, String)>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let course = fs::read_to_string(root.join(format!("courses/{MODEL}.ron")))?;
    let words = fs::read_to_string(root.join(format!("locales/en/{MODEL}.ftl")))?;
    let copy = |number: usize| {
        let id = format!("copy{number}");
        let course = course.replacen(&format!("id: \"{MODEL}\""), &format!("id: \"{id}\""), 1);
        let rename = |line: &str| match line.strip_prefix(MODEL) {
            Some(rest) => format!("{id}{rest}\n"),
            None => format!("{line}\n"),
        };
        (id.clone(), course, words.lines().map(rename).collect())
    };
    Ok((1..=count).map(copy).collect())
}

fn write_pack(folder: &Path, courses: &[(String, String, String)]) -> io::Result<()> {
    let (structure, words) = (folder.join("courses"), folder.join("locales/en"));
    fs::create_dir_all(&structure)?;
    fs::create_dir_all(&words)?;
    let mut heads = String::new();
    for (id, course, text) in courses {
        fs::write(structure.join(format!("{id}.ron")), course)?;
        fs::write(words.join(format!("{id}.ftl")), text)?;
        let _ = writeln!(heads, "{id} = Course {id}\n    .summary = A course of the benchmark.");
    }
    fs::write(words.join("courses.ftl"), heads)
}
