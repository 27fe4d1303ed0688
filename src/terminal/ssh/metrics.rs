//! Metrics for Prometheus: counts and times, on this machine only.
//!
//! Labels come from fixed lists; nothing of a visitor is in them. The answer is
//! the text format 0.0.4 to whatever is asked, over HTTP/1.0. To extend: a
//! field, its line in [`Metrics::text`], a row in `docs/kiosk.md`.

use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

/// Why connections and visits are refused.
pub const REFUSALS: [&str; 9] =
    ["busy", "full", "full-source", "closing", "login-time", "handshake", "command", "channel", "request"];
/// Why visits end.
pub const ENDINGS: [&str; 8] = ["left", "quick", "gone", "idle", "longest", "closing", "slow", "fault"];
/// Upper ends of the classes of answer times, in microseconds.
const CLASSES: [u64; 11] = [250, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 250_000, 1_000_000];

/// Everything counted.
#[derive(Debug, Default)]
pub struct Metrics {
    /// Connections accepted.
    pub connections: AtomicU64,
    /// Handshakes that came to a login.
    pub handshakes: AtomicU64,
    /// Visits begun.
    pub began: AtomicU64,
    /// Visits now.
    pub sessions: AtomicU64,
    /// Connections that have not come to the course yet.
    pub logins: AtomicU64,
    /// Keys and lines.
    pub keys: AtomicU64,
    /// Bytes from visitors, as they came over the wire.
    pub bytes_in: AtomicU64,
    /// Bytes to visitors, likewise.
    pub bytes_out: AtomicU64,
    /// Bytes of painted pages, before encryption and compression.
    pub bytes_painted: AtomicU64,
    /// Visits that took a code; that came back with one; codes that were wrong.
    pub codes: [AtomicU64; 3],
    /// Saves that the store took; that it did not take.
    pub saves: [AtomicU64; 2],
    refusals: [AtomicU64; REFUSALS.len()],
    endings: [AtomicU64; ENDINGS.len()],
    classes: [AtomicU64; CLASSES.len() + 1],
    microseconds: AtomicU64,
}

/// A metric with one label: its name, what it is, the label, the label's values
/// and their counts.
type List<'a> = (&'a str, &'a str, &'a str, &'a [&'a str], &'a [AtomicU64]);

fn count(names: &[&str], counts: &[AtomicU64], name: &str) {
    if let Some(at) = names.iter().position(|known| *known == name) {
        counts[at].fetch_add(1, Relaxed);
    }
}

impl Metrics {
    /// Counts a refusal, one of [`REFUSALS`].
    pub fn refused(&self, why: &str) {
        count(&REFUSALS, &self.refusals, why);
    }

    /// Counts the end of a visit, one of [`ENDINGS`].
    pub fn ended(&self, why: &str) {
        count(&ENDINGS, &self.endings, why);
    }

    /// Counts an answer: the time from a key's arrival to its page.
    pub fn answered(&self, time: Duration) {
        let micros = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        let class = CLASSES.iter().position(|end| micros <= *end).unwrap_or(CLASSES.len());
        self.classes[class].fetch_add(1, Relaxed);
        self.microseconds.fetch_add(micros, Relaxed);
    }

    /// All of it, as Prometheus reads it.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::with_capacity(4096);
        let head = |out: &mut String, name: &str, kind: &str, what: &str| {
            let _ = writeln!(out, "# HELP article26_{name} {what}\n# TYPE article26_{name} {kind}");
        };
        let single = [
            ("connections_total", "counter", "Connections accepted.", &self.connections),
            ("handshakes_total", "counter", "Handshakes that came to a login.", &self.handshakes),
            ("sessions_total", "counter", "Visits begun.", &self.began),
            ("sessions", "gauge", "Visits now.", &self.sessions),
            ("logins", "gauge", "Connections that have not come to the course yet.", &self.logins),
            ("keys_total", "counter", "Keys and lines.", &self.keys),
            ("bytes_in_total", "counter", "Bytes from visitors on the wire.", &self.bytes_in),
            ("bytes_out_total", "counter", "Bytes to visitors on the wire.", &self.bytes_out),
            ("bytes_painted_total", "counter", "Bytes of pages before compression.", &self.bytes_painted),
        ];
        for (name, kind, what, value) in single {
            head(&mut out, name, kind, what);
            let _ = writeln!(out, "article26_{name} {}", value.load(Relaxed));
        }
        let lists: [List<'_>; 4] = [
            ("refused_total", "Connections, visits and requests refused.", "why", &REFUSALS, &self.refusals),
            ("ended_total", "Visits ended.", "why", &ENDINGS, &self.endings),
            ("codes_total", "Resume codes.", "what", &["given", "used", "wrong"], &self.codes),
            ("saves_total", "Saves under resume codes.", "result", &["kept", "away"], &self.saves),
        ];
        for (name, what, label, values, counts) in lists {
            head(&mut out, name, "counter", what);
            for (value, count) in values.iter().zip(counts) {
                let _ = writeln!(out, "article26_{name}{{{label}=\"{value}\"}} {}", count.load(Relaxed));
            }
        }
        head(&mut out, "answer_seconds", "histogram", "Time from a key to its page.");
        let mut sum = 0;
        for (at, class) in self.classes.iter().enumerate() {
            sum += class.load(Relaxed);
            let end = CLASSES.get(at).map_or("+Inf".to_owned(), |end| seconds(*end));
            let _ = writeln!(out, "article26_answer_seconds_bucket{{le=\"{end}\"}} {sum}");
        }
        let whole = seconds(self.microseconds.load(Relaxed));
        let _ = writeln!(out, "article26_answer_seconds_sum {whole}\narticle26_answer_seconds_count {sum}");
        out
    }
}

/// Microseconds as seconds.
fn seconds(micros: u64) -> String {
    format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000)
}

/// Most who are answered at once; others wait to be accepted.
const AT_ONCE: usize = 8;
/// How long somebody may take to ask, to read the answer, and to hang up.
const PATIENCE: Duration = Duration::from_secs(2);
/// Bytes of a question that are read, at most.
const QUESTION: u64 = 64 * 1024;

/// Answers whoever asks; who asks slowly holds up nobody else.
pub async fn serve(listener: TcpListener, metrics: Arc<Metrics>) {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        // Never closed.
        let Ok(place) = places.clone().acquire_owned().await else { return };
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let metrics = metrics.clone();
        tokio::spawn(async move {
            let _ = tokio::time::timeout(PATIENCE, answer(stream, &metrics)).await;
            drop(place);
        });
    }
}

async fn answer(mut stream: TcpStream, metrics: &Metrics) -> std::io::Result<()> {
    let mut asked = [0; 1024];
    // What is asked for does not matter; that it was asked does.
    let _ = stream.read(&mut asked).await?;
    let body = metrics.text();
    let head = format!(
        "HTTP/1.0 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all((head + &body).as_bytes()).await?;
    stream.shutdown().await?;
    // The rest of a long question: to close on it would take the answer back.
    tokio::io::copy(&mut stream.take(QUESTION), &mut tokio::io::sink()).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_fall_into_their_classes() {
        let metrics = Metrics::default();
        for micros in [100, 250, 900, 5_000_000] {
            metrics.answered(Duration::from_micros(micros));
        }
        metrics.refused("full");
        metrics.refused("an unknown reason is not counted");
        let text = metrics.text();
        for line in [
            "article26_answer_seconds_bucket{le=\"0.000250\"} 2",
            "article26_answer_seconds_bucket{le=\"0.001000\"} 3",
            "article26_answer_seconds_bucket{le=\"+Inf\"} 4",
            "article26_answer_seconds_sum 5.001250",
            "article26_refused_total{why=\"full\"} 1",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
        assert!(!text.contains("unknown"));
    }
}
