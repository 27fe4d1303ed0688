//! Figures of a run, and how they are said.

use super::people::Tally;
use std::time::Duration;

/// What was measured of one server in one round.
pub struct Figures {
    /// Proportional memory for a session, in bytes.
    pub memory: f64,
    /// Of the whole server with its sessions, in bytes.
    pub whole: f64,
    /// From connecting to the first page.
    pub connect: Duration,
    /// Sessions opened in a second, one after the other.
    pub connects_a_second: f64,
    /// From a key to its page: at the 50th, 95th and 99th percentile.
    pub key: [Duration; 3],
    /// From Esc to its page, in the middle.
    pub escape: Duration,
    /// Processor time of the server for a connection and its first page.
    pub cpu_per_connect: Duration,
    /// Processor time of the server for a key.
    pub cpu_per_key: Duration,
    /// Processor time of the server in the three seconds after the last key, in
    /// which it saves.
    pub idle: Duration,
    /// Bytes painted for a key.
    pub bytes: f64,
}

/// The middle one.
pub fn median(times: &[Duration]) -> Duration {
    percentile(times, 50)
}

/// The time that so many hundredths are not above.
pub fn percentile(times: &[Duration], part: usize) -> Duration {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    let last = sorted.len().saturating_sub(1);
    sorted.get((sorted.len() * part / 100).min(last)).copied().unwrap_or_default()
}

fn middle(rounds: &[Figures], of: impl Fn(&Figures) -> f64) -> f64 {
    let mut values: Vec<f64> = rounds.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// What the keys of a run were.
pub fn habits(tally: &Tally) -> String {
    format!(
        "{} keys: {} Esc, {} answers, {} letters typed, {} codes asked for, {} that changed nothing; {} visits ended and began anew",
        tally.keys(),
        tally.escapes.len(),
        tally.answers,
        tally.letters,
        tally.codes,
        tally.nothing,
        tally.ended
    )
}

/// A figure: its name, unit, goal as a ratio, and where it is.
type Row<'a> = (&'a str, &'a str, Option<f64>, &'a dyn Fn(&Figures) -> f64);

/// Prints the medians of all rounds, ours next to theirs.
pub fn compare(ours: &[Figures], theirs: &[Figures]) {
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    let rows: [Row<'_>; 13] = [
        ("memory for a session", "KiB", Some(0.03), &|f| f.memory / 1024.0),
        ("processor time for a key", "µs", Some(0.5), &|f| f.cpu_per_key.as_secs_f64() * 1e6),
        ("connecting to first page", "ms", Some(0.1), &|f| ms(f.connect)),
        ("processor time to connect", "ms", None, &|f| ms(f.cpu_per_connect)),
        ("key to page, 50th percentile", "ms", None, &|f| ms(f.key[0])),
        ("key to page, 95th percentile", "ms", None, &|f| ms(f.key[1])),
        ("key to page, 99th percentile", "ms", None, &|f| ms(f.key[2])),
        ("Esc to page, 50th percentile", "ms", None, &|f| ms(f.escape)),
        ("processor time, 3 s after keys", "ms", None, &|f| ms(f.idle)),
        ("bytes painted for a key", "B", None, &|f| f.bytes),
        ("connects a second, one by one", "", None, &|f| f.connects_a_second),
        ("memory in all", "MiB", None, &|f| f.whole / 1024.0 / 1024.0),
        ("rounds", "", None, &|_| 0.0),
    ];
    println!("\n{:<32}{:>12}{:>14}{:>10}{:>8}", "", "this server", "OpenSSH", "ratio", "goal");
    for (name, unit, goal, of) in rows {
        if name == "rounds" {
            println!("{name:<32}{:>12}{:>14}", ours.len(), theirs.len());
            continue;
        }
        let (a, b) = (middle(ours, of), middle(theirs, of));
        let goal_text = goal.map_or(String::new(), |goal| format!("{goal}"));
        let ratio = if b.is_finite() && b != 0.0 { format!("{:.3}", a / b) } else { "-".to_owned() };
        println!(
            "{:<32}{a:>12.2}{b:>14.2}{ratio:>10}{goal_text:>8}",
            format!("{name}{}{unit}", if unit.is_empty() { "" } else { ", " })
        );
    }
}
