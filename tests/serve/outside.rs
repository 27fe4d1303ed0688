//! Those who are outside, and are told so: before login, and at the metrics.

use crate::kiosk::{Kiosk, source};
use crate::openssh::{self, ssh};
use crate::pty::PATIENCE;
use crate::times;
use crate::visitor::Visitor;
use crate::world::said;
use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

const HOME: &str = "home-declaration";

/// What clients send before they have read anything: a name, and a packet, of
/// which the end never comes.
fn begin(stream: &mut TcpStream) {
    let _ = stream.write_all(b"SSH-2.0-test\r\n\0\0\x04\0").and_then(|()| stream.write_all(&[0x20; 1000]));
}

/// All of it up to the end, which has to be one: a reset would take it back.
#[track_caller]
fn told(stream: &mut TcpStream) -> String {
    stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("an answer and an end");
    String::from_utf8_lossy(&bytes).into_owned()
}

/// One that her client shows, whatever it has sent meanwhile.
#[test]
fn who_is_turned_away_before_login_gets_a_line() {
    let mut kiosk = Kiosk::start(&["--logins", "1", "--logins-per-source", "1"]);
    let first = kiosk.socket(source(2)).expect("a connection");
    kiosk.until("the only place taken", |kiosk| kiosk.count("logins") == 1);
    let mut second = kiosk.socket(source(2)).expect("a connection");
    begin(&mut second);
    let text = told(&mut second);
    assert!(text.starts_with("SSH-2.0-article26\r\n") && text.contains(&said("house-busy")), "{text:?}");
    let packet = &text.as_bytes()["SSH-2.0-article26\r\n".len()..];
    let length = u32::from_be_bytes(packet[..4].try_into().expect("a length"));
    assert_eq!((packet.len(), packet.len() % 8), (4 + length as usize, 0), "{text:?}");
    assert_eq!(kiosk.count("refused_total{why=\"busy\"}"), 1);
    // What OpenSSH makes of it.
    if openssh::is_here("OpenSSH that is turned away") {
        let output = ssh(&kiosk, &["-b", "127.0.0.2"]).command().output().expect("ssh runs");
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(text.starts_with("Received disconnect from ") && text.contains(&said("house-busy")), "{text}");
        assert_eq!(output.status.code(), Some(255));
    }
    drop(first);
    Visitor::enter(&kiosk).see(&said(HOME));
    kiosk.is_well();
}

/// Whoever does not go is gone soon, and there are few of them at once.
#[test]
fn those_turned_away_cost_little() {
    let mut kiosk = Kiosk::start(&["--login-seconds", "60"]);
    let before = kiosk.files();
    let mut streams: Vec<TcpStream> = (0..600).map(|_| kiosk.socket(source(66)).expect("a connection")).collect();
    streams.iter_mut().for_each(begin);
    // 8 before login and 128 outside, as ever, and 64 who read.
    kiosk.until("refusals", |kiosk| kiosk.count("refused_total{why=\"busy\"}") >= 600 - 8 - 128);
    assert!(kiosk.files() <= before + 8 + 128 + 64 + 10, "{} files", kiosk.files());
    kiosk.until("few connections", |kiosk| kiosk.files() <= before + 8 + 128 + 5);
    // One who talks on and on.
    let mut talks = kiosk.socket(source(66)).expect("a connection");
    talks.set_write_timeout(Some(PATIENCE)).expect("a timeout");
    let begun = Instant::now();
    while talks.write_all(&[0x20; 8192]).is_ok() {
        assert!(begun.elapsed() < PATIENCE, "it is listened to for ever");
    }
    Visitor::enter(&kiosk).see(&said(HOME));
    kiosk.is_well();
}

/// A scraper that asks nothing, and one that asks much, hold up nobody.
#[test]
fn metrics_are_answered_beside_each_other() {
    let kiosk = Kiosk::start(&[]);
    let silent = || TcpStream::connect(kiosk.metrics_address()).expect("a connection");
    // On a machine that stands still for a moment their time is over: again.
    let beside = (0..10).any(|_| {
        let mut others: Vec<TcpStream> = (0..5).map(|_| silent()).collect();
        let _ = kiosk.metrics();
        others.iter_mut().all(|other| {
            other.set_nonblocking(true).expect("a socket");
            matches!(other.read(&mut [0]), Err(error) if error.kind() == ErrorKind::WouldBlock)
        })
    });
    assert!(beside, "one after the other");
    // Many of them are not accepted at once, and those who wait are answered.
    let files = kiosk.files();
    let others: Vec<TcpStream> = (0..40).map(|_| silent()).collect();
    std::thread::sleep(Duration::from_millis(200));
    assert!(kiosk.files() <= files + 8 + 2, "{} files, then {}", files, kiosk.files());
    assert!(kiosk.metrics().contains("article26_sessions 0"));
    drop(others);
    // A long question is answered to its end.
    for _ in 0..times(5, 50) {
        let mut stream = silent();
        stream
            .write_all(format!("GET /metrics HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(20_000)).as_bytes())
            .expect("sent");
        let text = told(&mut stream);
        assert!(text.contains("article26_answer_seconds_count"), "{text}");
        let _ = stream.shutdown(Shutdown::Both);
    }
}
