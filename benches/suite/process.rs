//! What Linux tells about a running process, and what `strace` counts.
//!
//! Every figure is an `Option`: `None` where the system does not tell it, and
//! then the report says *n.a.* or *skipped*. What this is not: it starts and
//! ends nothing but `strace` itself. To extend: another figure is a function
//! that reads one file of `/proc`.

use super::pty::Terminal;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::time::Duration;

/// CPU time of all threads so far, in nanoseconds.
pub fn cpu(id: u32) -> Option<u64> {
    let times = threads(id, "schedstat")?;
    times.iter().map(|text| text.split(' ').next()?.parse::<u64>().ok()).sum()
}

/// How often its threads went to sleep of their own will so far: each
/// wake-up is followed by one.
pub fn sleeps(id: u32) -> Option<u64> {
    let states = threads(id, "status")?;
    states.iter().map(|text| number(text, "voluntary_ctxt_switches:")).sum()
}

/// Most memory it ever held, in KiB.
pub fn peak(id: u32) -> Option<u64> {
    number(&fs::read_to_string(format!("/proc/{id}/status")).ok()?, "VmHWM:")
}

/// A file of every thread.
fn threads(id: u32, file: &str) -> Option<Vec<String>> {
    let tasks = fs::read_dir(format!("/proc/{id}/task")).ok()?;
    let read = |task: fs::DirEntry| fs::read_to_string(task.path().join(file)).ok();
    tasks.map(|task| task.ok().and_then(read)).collect()
}

fn number(text: &str, name: &str) -> Option<u64> {
    let line = text.lines().find(|line| line.starts_with(name))?;
    line[name.len()..].split_whitespace().next()?.parse().ok()
}

/// A program of this name in `PATH`.
pub fn installed(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(name).is_file())
}

/// Calls of `write` to the terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Writes {
    /// Until the first frame stood.
    pub start: usize,
    /// For all the keys together.
    pub keys: usize,
}

/// Counts writes to the terminal with `strace`: for the start, and for keys
/// pressed one after the other. `None` where it is absent or not permitted.
pub fn writes(
    command: &[OsString],
    env: &[(&str, OsString)],
    shows: &str,
    keys: &[&[u8]],
    log: &Path,
) -> Option<Writes> {
    if !installed("strace") {
        return None;
    }
    let limit = Duration::from_secs(10);
    let mut traced: Vec<OsString> =
        ["strace", "-f", "-y", "-e", "trace=write,writev", "-o"].map(OsString::from).to_vec();
    traced.push(log.into());
    traced.push("--".into());
    traced.extend_from_slice(command);
    let mut terminal = Terminal::start(&traced, env).ok()?;
    terminal.wait(shows, limit).ok().filter(|burst| burst.shown)?;
    let start = written(log)?;
    for key in keys {
        terminal.step(key, "", limit).ok().filter(|burst| burst.shown)?;
    }
    let keys = written(log)?.checked_sub(start)?;
    Some(Writes { start, keys })
}

/// Lines of the log that write to a terminal.
fn written(log: &Path) -> Option<usize> {
    let text = fs::read_to_string(log).ok()?;
    Some(text.lines().filter(|line| line.contains("write") && line.contains("</dev/pts/")).count())
}
