//! What people do: the way into a lesson, pages, answers; and a thousand of them
//! at people's pace.

use super::Outcome;
use super::client::Visitor;
use super::report::percentile;
use super::server::Server;
use std::path::Path;
use std::time::{Duration, Instant};

const ENTER: &[u8] = b"\r";
const BACK: &[u8] = b"\x1b[D";

/// From the first page into the first lesson.
pub fn way() -> &'static [&'static [u8]] {
    &[ENTER, ENTER]
}

/// Pages of a lesson there and back; each key changes the page.
pub fn pages() -> &'static [&'static [u8]] {
    &[ENTER, BACK, ENTER, ENTER, BACK, BACK]
}

/// A thousand sessions, a key every few seconds each; what the server takes for
/// that.
pub async fn run(binary: &Path, seconds: u64) -> Outcome<()> {
    const SESSIONS: usize = 1000;
    println!("\n{SESSIONS} sessions at 80×24, a key every 5 s each, for {seconds} s");
    let server = Server::ours(binary)?;
    let began = Instant::now();
    let mut visitors = Vec::with_capacity(SESSIONS);
    for number in 0..SESSIONS {
        visitors.push(Visitor::connect(&server, number, false).await?);
    }
    println!("  all there after {:.1} s", began.elapsed().as_secs_f64());
    let cpu = server.cpu();
    let start = Instant::now();
    let until = start + Duration::from_secs(seconds);
    let mut tasks = tokio::task::JoinSet::new();
    for (number, mut visitor) in visitors.into_iter().enumerate() {
        let server = server.address();
        tasks.spawn(async move {
            let mut times = Vec::new();
            // Everybody begins at another moment.
            tokio::time::sleep(Duration::from_micros(5_000_000 / SESSIONS as u64 * number as u64)).await;
            visitor.walk(&server).await?;
            for key in pages().iter().cycle() {
                if Instant::now() >= until {
                    break;
                }
                let pressed = Instant::now();
                visitor.press(key).await?;
                times.push(pressed.elapsed());
                tokio::time::sleep(Duration::from_secs(5)).await;
            }
            Ok::<_, Box<dyn std::error::Error + Send + Sync>>((visitor, times))
        });
    }
    let (mut times, mut held) = (Vec::new(), Vec::new());
    while let Some(joined) = tasks.join_next().await {
        let (visitor, mut some) = joined??;
        held.push(visitor);
        times.append(&mut some);
    }
    let used = server.cpu() - cpu;
    let memory = server.memory();
    let ms = |part| percentile(&times, part).as_secs_f64() * 1e3;
    println!(
        "  keys {}; key to page {:.2} ms at the 50th, {:.2} at the 95th, {:.2} at the 99th percentile, {:.2} the slowest (goals: 5 ms at the 95th, none above 100)",
        times.len(),
        ms(50),
        ms(95),
        ms(99),
        ms(100)
    );
    println!(
        "  memory in all {:.1} MiB (goal: 100 MB = 95.4 MiB); processor {:.1} % of one core",
        memory as f64 / 1024.0 / 1024.0,
        used.as_secs_f64() / start.elapsed().as_secs_f64() * 100.0
    );
    let idle = server.cpu();
    tokio::time::sleep(Duration::from_secs(10)).await;
    println!("  idle for 10 s: {:.2} ms of processor time", (server.cpu() - idle).as_secs_f64() * 1e3);
    Ok(())
}
