//! Sides that send anything but what they should, and visits that break.

use crate::kiosk::{Kiosk, Opening, source};
use crate::pty::key;
use crate::times;
use crate::visitor::{Visitor, Who, block_on};
use crate::world::{measured, said};
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::time::Duration;

const HOME: &str = "home-declaration";

/// Numbers that look random and are the same each time (xorshift).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).expect("small")
    }

    fn bytes(&mut self, most: usize) -> Vec<u8> {
        (0..=self.below(most)).map(|_| self.next().to_le_bytes()[0]).collect()
    }
}

/// What russh's client sends before it has a key: its name and its offers.
fn beginning() -> Vec<u8> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let address = listener.local_addr().expect("an address");
    let listens = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        stream.write_all(b"SSH-2.0-test\r\n").expect("sent");
        stream.set_read_timeout(Some(Duration::from_millis(300))).expect("a timeout");
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        bytes
    });
    let who = Who::default();
    let _ = block_on(async {
        let stream = crate::visitor::connect(address, crate::kiosk::HERE).await?;
        russh::client::connect_stream(who.config.clone(), stream, crate::visitor::Trusting::default()).await
    });
    let bytes = listens.join().expect("bytes");
    assert!(bytes.starts_with(b"SSH-2.0-") && bytes.len() > 200);
    bytes
}

/// The same bytes with something done to them.
fn mutated(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=dice.below(4) {
        let at = dice.below(bytes.len());
        match dice.below(6) {
            0 => bytes[at] ^= 1 << dice.below(8),
            1 => bytes.truncate(at.max(1)),
            2 => bytes[at] = 0xff,
            3 => {
                let more = dice.bytes(200);
                bytes.splice(at..at, more);
            }
            4 => {
                let piece = bytes[at..(at + 40).min(bytes.len())].to_vec();
                bytes.splice(at..at, piece);
            }
            _ => {
                let length = u32::try_from(dice.next() % (1 << 32)).expect("a length").to_be_bytes();
                let end = (at + 4).min(bytes.len());
                bytes.splice(at..end, length);
            }
        }
    }
    bytes
}

/// What a strange side does once it is in.
async fn strange(kiosk: &Kiosk, from: Ipv4Addr, mut dice: Dice) -> Result<(), russh::Error> {
    let who = Who { from, ..Who::default() };
    let handle = who.login(kiosk).await?;
    let channel = handle.channel_open_session().await?;
    for _ in 0..dice.below(30) {
        let text = String::from_utf8_lossy(&dice.bytes(80)).into_owned();
        let (columns, rows) =
            (u32::try_from(dice.next() >> 32).unwrap_or(0), u32::try_from(dice.below(70)).unwrap_or(0));
        match dice.below(13) {
            0 => channel.request_pty(false, &text, columns, rows, columns, rows, &[]).await?,
            1 => channel.window_change(columns, rows, 0, 0).await?,
            2 => channel.set_env(false, text.clone(), text).await?,
            3 => channel.set_env(false, "LANG", text).await?,
            4 => channel.request_subsystem(false, text).await?,
            5 => channel.signal(russh::Sig::Custom(text)).await?,
            6 => channel.extended_data_bytes(columns, dice.bytes(3000)).await?,
            7 => channel.request_x11(false, true, text.clone(), text, columns).await?,
            8 => {
                handle.send_global_request(text, &dice.bytes(100), false).await?;
            }
            9 => channel.request_shell(false).await?,
            10 => channel.agent_forward(false).await?,
            11 if dice.below(8) == 0 => channel.eof().await?,
            _ => {
                // Keys among them: escape sequences cut off, controls, letters.
                let mut bytes = dice.bytes(300);
                bytes.extend([0x1b, b'[', b'<', b'9', b'9']);
                channel.data_bytes(bytes).await?;
            }
        }
    }
    if dice.below(2) == 0 {
        channel.close().await?;
    }
    tokio::time::sleep(Duration::from_millis(5)).await;
    Ok(())
}

/// Requirement 13, with 500 for 10,000.
#[test]
fn garbage_does_no_harm() {
    let mut kiosk = Kiosk::start(&["--login-seconds", "2", "--logins-per-source", "16"]);
    let pid = kiosk.pid();
    let beginning = beginning();
    let count = times(500, 10_000);
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    let mut open = std::collections::VecDeque::new();
    for at in 0..count {
        let from = source(u8::try_from(10 + at % 200).expect("small"));
        if at % 2 == 0 {
            let mut stream = kiosk.socket(from).expect("it connects");
            stream.set_nonblocking(true).expect("a socket");
            let _ = stream.write_all(&mutated(&beginning, &mut dice));
            open.push_back(stream);
            if open.len() > 40 {
                open.pop_front();
            }
        } else {
            let dice = Dice(dice.next() | 1);
            let done =
                block_on(async { tokio::time::timeout(crate::pty::PATIENCE, strange(&kiosk, from, dice)).await });
            assert!(done.is_ok(), "side {at} was never answered");
        }
        if at % (count / 10) == 0 {
            Who::from(2).enter(&kiosk).see(&said(HOME));
        }
    }
    drop(open);
    assert_eq!(kiosk.pid(), pid);
    kiosk.empties();
    kiosk.is_well();
    let esc: Vec<String> =
        kiosk.log().into_iter().filter(|line| !line.bytes().all(|b| (32..127).contains(&b))).collect();
    assert_eq!(esc, Vec::<String>::new());
    measured(&format!("{count} streams of garbage: {} KiB", kiosk.memory() / 1024));
}

/// Requirement 8: test builds have a key that breaks the visit.
#[test]
fn a_visit_that_breaks_ends_alone() {
    if !cfg!(debug_assertions) {
        crate::world::skipped("a visit that breaks: only test builds have the key that breaks it");
        return;
    }
    let mut kiosk = Opening::new(&[]).env("ARTICLE26_TEST_PANIC", "1").start();
    let visitors: Vec<Visitor> = (0..10).map(|_| Visitor::enter(&kiosk)).collect();
    for visitor in &visitors {
        for (keys, words) in [("1", "The row of stones"), ("2", "Stone 1"), ("1", "Echo 1")] {
            visitor.press(keys, words);
        }
    }
    let lines = Who::default().pipe().enter(&kiosk);
    lines.hear("1. The lamp");
    visitors[3].send(key::F12);
    assert_eq!(visitors[3].ends(), Some(1));
    assert_eq!(visitors[3].left_behind(), Vec::<&str>::new());
    assert!(visitors[3].screen().contains(&said("end-fault")), "{}", visitors[3].screen());
    assert!(!visitors[3].screen().contains("Echo"), "{}", visitors[3].screen());
    for (at, visitor) in visitors.iter().enumerate().filter(|(at, _)| *at != 3) {
        assert!(visitor.is_in(), "{at}");
        visitor.press(key::ENTER, "Stone 2");
    }
    kiosk.logs("event=fault");
    kiosk.logs("why=fault");
    assert_eq!(kiosk.count("sessions"), 10);
    assert!(kiosk.ended().is_none());
    let log = kiosk.log().join("\n");
    for word in ["Stone", "Echo", "asked for by a test", "learner"] {
        assert!(!log.contains(word), "{log}");
    }
}

#[test]
fn panics_do_not_abort() {
    let manifest = include_str!("../../Cargo.toml");
    assert!(!manifest.contains("panic = \"abort\"") && !manifest.contains("panic=\"abort\""));
}
