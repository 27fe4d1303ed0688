//! Line in, lines out: for screen readers, pipes, and terminals that cannot
//! move a cursor.

use super::{Ending, Host, Lines, carry_out};
use crate::app::App;
use crate::app::message::{Effect, Input};
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
    host: &mut dyn Host,
    ascii: bool,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<()> {
    let result = converse(&mut Lines::new(app, ascii), host, input, output);
    match result {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

fn converse(lines: &mut Lines, host: &mut dyn Host, input: &mut dyn BufRead, output: &mut dyn Write) -> io::Result<()> {
    keep(lines.first_effects(), lines, host);
    loop {
        output.write_all(lines.say().as_bytes())?;
        output.flush()?;
        let Some(line) = read_line(input)? else {
            writeln!(output, "\n{}", lines.word(if host.keeps() { "plain-end" } else { "plain-end-forgotten" }))?;
            return Ok(());
        };
        let effects = lines.update(Input::Line(line));
        match keep(effects, lines, host) {
            Some(Ending::Quick) => return Ok(()),
            Some(Ending::Quit | Ending::Idle) => {
                writeln!(output)?;
                return Ok(());
            }
            None => {}
        }
    }
}

/// Does what is asked for and tells how that went.
fn keep(effects: Vec<Effect>, lines: &mut Lines, host: &mut dyn Host) -> Option<Ending> {
    carry_out(effects, host, &mut |input| lines.update(input))
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
