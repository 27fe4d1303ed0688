//! Line in, lines out: for screen readers, pipes, and terminals that cannot
//! move a cursor.

use super::{Ending, Lines, carry_out, minute};
use crate::app::App;
use crate::app::message::{Effect, Input};
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
    app: App,
    mut journal: Journal,
    ascii: bool,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<()> {
    let result = converse(&mut Lines::new(app, ascii), &mut journal, input, output);
    match result {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

fn converse(
    lines: &mut Lines,
    journal: &mut Journal,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<()> {
    keep(lines.first_effects(), lines, journal);
    loop {
        output.write_all(lines.say().as_bytes())?;
        output.flush()?;
        let Some(line) = read_line(input)? else {
            let kept = journal.path().is_some() && journal.unsaved() == 0;
            writeln!(output, "\n{}", lines.word(if kept { "plain-end" } else { "plain-end-forgotten" }))?;
            return Ok(());
        };
        let effects = lines.update(Input::Line(line));
        match keep(effects, lines, journal) {
            Some(Ending::Quick) => return Ok(()),
            Some(Ending::Quit) => {
                writeln!(output)?;
                return Ok(());
            }
            None => {}
        }
    }
}

/// Saves what is to be saved and tells how that went.
fn keep(effects: Vec<Effect>, lines: &mut Lines, journal: &mut Journal) -> Option<Ending> {
    let mut told = Vec::new();
    let ending = carry_out(effects, journal, minute(), &mut |input| told.push(input));
    for input in told {
        let _ = lines.update(input);
    }
    ending
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
