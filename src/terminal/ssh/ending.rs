//! How visits end, and how a visitor is answered until then.
//!
//! To extend: another end is a variant of [`End`] with its word for the counts
//! (`metrics::ENDINGS`), its message and its exit code.

use super::ID;
use super::client::Client;
use super::face::say;
use super::guest::Arrival;
use super::house::House;
use crate::paint::glyphs::to_ascii;
use crate::terminal::in_lines;
use russh::ChannelId;
use russh::server::Handle;
use std::time::Duration;
use tokio::time::timeout;

/// How a visit ends: why for the counts, the line for her, the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// She left.
    Left,
    /// She left at once.
    Quick,
    /// Her side is gone.
    Gone,
    /// Nobody was there.
    Idle,
    /// Her longest time is over.
    Longest,
    /// The house closed.
    Closing,
    /// Her side took too long to take what it was sent.
    Slow,
    /// Something broke.
    Fault,
}

impl End {
    /// The word of the counts.
    pub fn why(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Quick => "quick",
            Self::Gone => "gone",
            Self::Idle => "idle",
            Self::Longest => "longest",
            Self::Closing => "closing",
            Self::Slow => "slow",
            Self::Fault => "fault",
        }
    }

    /// The message that she reads, and her program's exit code.
    pub fn words(self) -> (&'static str, u32) {
        match self {
            Self::Left | Self::Gone | Self::Slow | Self::Quick => ("end-goodbye", 0),
            Self::Idle => ("end-idle", 0),
            Self::Longest => ("end-longest", 0),
            Self::Closing => ("end-closing", 0),
            Self::Fault => ("end-fault", 1),
        }
    }
}

/// Her side of the connection, as it is answered.
#[derive(Clone, Debug)]
pub struct Reply {
    handle: Handle,
    channel: ChannelId,
    /// How long her side may take.
    pub patience: Duration,
}

impl Reply {
    /// To answer an arrival; how long her side may take.
    pub fn new(arrival: &Arrival, patience: Duration) -> Self {
        Self { handle: arrival.handle.clone(), channel: arrival.channel, patience }
    }

    /// Sends bytes; false when her side does not take them.
    pub async fn send(&self, bytes: Vec<u8>) -> bool {
        matches!(timeout(self.patience, self.handle.data(self.channel, bytes)).await, Ok(Ok(())))
    }

    /// Sends the last bytes and the exit code, and hangs up.
    pub async fn end(&self, bytes: Vec<u8>, code: u32) {
        let last = async {
            if !bytes.is_empty() {
                let _ = self.handle.data(self.channel, bytes).await;
            }
            let _ = self.handle.exit_status_request(self.channel, code).await;
            let _ = self.handle.eof(self.channel).await;
            let _ = self.handle.close(self.channel).await;
        };
        let _ = timeout(Duration::from_secs(2), last).await;
    }
}

/// What a side is sent that is turned away before there are keys: our name and
/// the protocol's own farewell (RFC 4253, 11.1), too many connections. Clients
/// show that; a line before the name they do not.
pub fn farewell(words: &str) -> Vec<u8> {
    const DISCONNECT: u8 = 1;
    const TOO_MANY_CONNECTIONS: u32 = 12;
    let length = |text: &str| u32::try_from(text.len()).unwrap_or(0).to_be_bytes();
    let mut payload = vec![DISCONNECT];
    payload.extend(TOO_MANY_CONNECTIONS.to_be_bytes());
    for text in [words, "en"] {
        payload.extend(length(text));
        payload.extend_from_slice(text.as_bytes());
    }
    // Four bytes at least, up to a multiple of eight with the two lengths.
    let padding = 4 + (8 - (4 + 1 + payload.len() + 4) % 8) % 8;
    let mut out = format!("{ID}\r\n").into_bytes();
    out.extend(u32::try_from(1 + payload.len() + padding).unwrap_or(0).to_be_bytes());
    out.extend(u8::try_from(padding));
    out.extend(payload);
    out.resize(out.len() + padding, 0);
    out
}

/// A line of the house for somebody who does not come in, as bytes; on a terminal
/// that can be painted on it is broken where its rows end.
pub fn line_for(house: &House, client: &Client, columns: u16, id: &str) -> Vec<u8> {
    let text = words_for(house, client, id);
    let text = if client.paints() { in_lines(&text, columns) } else { text };
    let mut out = Vec::new();
    say(&format!("{text}\n"), client.has_terminal(), &mut out);
    out
}

/// A message of the house in the language that her side asks for.
pub fn words_for(house: &House, client: &Client, id: &str) -> String {
    let tag = client.language(&house.catalog).unwrap_or_else(|| "en".to_owned());
    let readable = !client.latin_only() || house.catalog.get(&tag).is_some_and(|language| language.is_latin());
    let text = house.catalog.words(if readable { &tag } else { "en" }).text(id);
    if client.utf8() { text } else { to_ascii(&text) }
}
