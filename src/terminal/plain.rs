//! Line in, lines out: for screen readers, pipes, and terminals that cannot
//! move a cursor.

use super::{Ending, carry_out, minute};
use crate::app::App;
use crate::app::message::Input;
use crate::language::Words;
use crate::page::Page;
use crate::paint::linear::{self, LinearWords};
use crate::store::journal::Journal;
use std::io::{self, BufRead, Read as _, Write};

/// Longest line that is read, in bytes; the rest of it is passed over.
const LONGEST_LINE: u64 = 16 * 1024;

/// Runs until the learner leaves or the input ends.
///
/// # Errors
/// What the system says when output cannot be written; a closed pipe is no
/// error.
pub fn run(
    mut app: App,
    mut journal: Journal,
    ascii: bool,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<()> {
    let result = converse(&mut app, &mut journal, ascii, input, output);
    match result {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

fn converse(
    app: &mut App,
    journal: &mut Journal,
    ascii: bool,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<()> {
    let mut told = Vec::new();
    let _ = carry_out(app.first_effects(), journal, minute(), &mut |input| told.push(input));
    for input in told {
        let _ = app.update(input);
    }
    let mut said: Option<Page> = None;
    loop {
        let words = linear_words(app.words());
        let page = app.page();
        // After a slip only what is new is said, not the whole page again.
        let same = said
            .as_ref()
            .is_some_and(|said| said.key == page.key && said.body == page.body && said.commands == page.commands);
        let mut text = match (&page.message, same) {
            (Some(_), true) => linear::message(&page, &words, ascii),
            _ => linear::paint(&page, &words, ascii),
        };
        // Packs and journals hold words of strangers; the grid drops these itself.
        text.retain(|c| !crate::course::check::is_unsafe(c));
        said = Some(page);
        output.write_all(text.as_bytes())?;
        output.flush()?;
        let Some(line) = read_line(input)? else {
            let kept = journal.path().is_some() && journal.unsaved() == 0;
            let end = app.words().text(if kept { "plain-end" } else { "plain-end-forgotten" });
            let end = if ascii { crate::paint::glyphs::to_ascii(&end) } else { end };
            writeln!(output, "\n{end}")?;
            return Ok(());
        };
        app.clock(minute());
        let effects = app.update(Input::Line(line));
        let mut told = Vec::new();
        let ending = carry_out(effects, journal, minute(), &mut |input| told.push(input));
        for input in told {
            let _ = app.update(input);
        }
        match ending {
            Some(Ending::Quick) => return Ok(()),
            Some(Ending::Quit) => {
                writeln!(output)?;
                return Ok(());
            }
            None => {}
        }
    }
}

/// A line without its end; `None` at the end of input.
fn read_line(input: &mut dyn BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if input.take(LONGEST_LINE).read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    if !bytes.ends_with(b"\n") && bytes.len() as u64 >= LONGEST_LINE {
        // Pass over the rest without keeping it.
        loop {
            let mut rest = Vec::new();
            if input.take(LONGEST_LINE).read_until(b'\n', &mut rest)? == 0 || rest.ends_with(b"\n") {
                break;
            }
        }
    }
    let line = String::from_utf8_lossy(&bytes);
    Ok(Some(line.trim_end_matches(['\n', '\r']).to_owned()))
}

fn linear_words(words: &Words) -> LinearWords {
    LinearWords {
        picture: words.text("plain-picture"),
        quote: words.text("plain-quote"),
        ticked: words.text("plain-ticked"),
        right: words.text("plain-right"),
        wrong: words.text("plain-wrong"),
        missed: words.text("plain-missed"),
        partly: words.text("plain-partly"),
        lights: ["light-dark", "light-begun", "light-lit"].map(|id| words.text(id)),
        states: ["plain-new", "plain-begun", "plain-finished"].map(|id| words.text(id)),
        comma: words.text("list-comma"),
        choose: words.text("plain-choose"),
        write: words.text("plain-write"),
    }
}
