//! What an operator can find out about a visitor: nothing.

use crate::kiosk::{Kiosk, contents, source};
use crate::openssh;
use crate::pty::key;
use crate::times;
use crate::visitor::{Who, block_on};
use crate::world::said;
use rustix::process::Signal;
use std::borrow::Cow;
use std::time::Duration;

/// A word that a visitor's side says somewhere.
fn canary(what: &str) -> String {
    format!("CANARY{what}")
}

/// One visitor who says the word wherever anything can be said.
fn visit(kiosk: &Kiosk, at: u8) {
    let word = canary("env");
    let esc = format!("{word}\u{1b}]0;x\u{7}\n");
    let who = Who { from: source(10 + at % 50), user: canary("user"), ..Who::default() }
        .term(&format!("xterm-{}", canary("term")))
        .env(&[("LANG", "en_GB.UTF-8"), ("TERM_PROGRAM", &word), ("COLORTERM", &esc), (&canary("name"), &word)])
        .config(|config| {
            config.client_id = russh::SshId::Standard(Cow::Owned(format!("SSH-2.0-{}", canary("version"))));
        });
    let visitor = who.enter(kiosk);
    block_on(async {
        let _ = visitor.handle.send_global_request(canary("global"), canary("data").as_bytes(), false).await;
        let _ = visitor.handle.send_global_request(format!("\u{1b}[31m{}\n", canary("esc")), b"\x1b", false).await;
        let _ = visitor.writes.request_subsystem(false, canary("subsystem")).await;
        let _ = visitor.writes.exec(false, canary("command")).await;
        let _ = visitor.handle.channel_open_direct_streamlocal(canary("socket")).await;
        let _ = visitor.writes.signal(russh::Sig::Custom(canary("signal"))).await;
    });
    for (keys, words) in [("1", "The row of stones"), ("1", "The first mile")] {
        visitor.press(keys, words);
    }
    // A field of the lesson, the search, the notebook.
    for (keys, words) in
        [(key::RIGHT, "The second mile"), (key::RIGHT, "For whom"), ("1", "no price"), (key::ENTER, "In which year")]
    {
        visitor.press(keys, words);
    }
    visitor.press(canary("fill"), &canary("fill"));
    visitor.send(key::ENTER);
    visitor.send("\x1b[13~");
    visitor.see(&said("search-title"));
    visitor.press(canary("search"), &canary("search"));
    visitor.send(key::F10);
    visitor.ends();
}

/// Requirement 12, with 20 for 100.
#[test]
fn nothing_of_a_visitor_is_logged_counted_or_kept() {
    let store = tempfile::tempdir().expect("a folder");
    let store_flag = format!("folder:{}", store.path().join("kept").display());
    let mut kiosk = Kiosk::start(&["--store", &store_flag, "--drain-seconds", "1"]);
    for at in 0..times(20, 100) {
        visit(&kiosk, u8::try_from(at).expect("few"));
    }
    // Those who never come in, too.
    let odd = Who { user: canary("user"), ..Who::from(77) }.config(|config| {
        config.preferred.kex = vec![russh::kex::DH_G14_SHA256].into();
    });
    assert!(block_on(odd.login(&kiosk)).is_err());
    let mut stream = kiosk.socket(source(78)).expect("a connection");
    let _ = std::io::Write::write_all(&mut stream, format!("SSH-2.0-{}\r\n\u{1b}garbage", canary("raw")).as_bytes());
    let metrics = kiosk.metrics();
    kiosk.signal(Signal::TERM);
    kiosk.end(Duration::from_secs(20));
    let log = kiosk.log().join("\n");
    assert!(log.contains("session-ended"));
    let mut all = format!("{log}\n{metrics}").into_bytes();
    all.extend(contents(kiosk.folder.path()));
    all.extend(contents(store.path()));
    let text = String::from_utf8_lossy(&all);
    // Keys and secrets are bytes of any kind; what is read by people is not.
    assert!(!log.contains('\u{1b}') && !metrics.contains('\u{1b}'));
    for word in ["CANARY", "canary", "127.0.0.", "192.0.2"] {
        let at = text.find(word);
        assert_eq!(at, None, "{word:?} in {:?}", at.map(|at| text[at..].chars().take(200).collect::<String>()));
    }
    for line in log.lines() {
        assert!(line.starts_with("time=2") && line.contains(" level=") && line.contains(" event="), "{line:?}");
    }
}

/// `none` is accepted first, so a client never offers its keys.
#[test]
fn openssh_offers_no_keys() {
    if !openssh::is_here("keys that are not offered") {
        return;
    }
    let kiosk = Kiosk::start(&[]);
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("id");
    let mut arguments = vec!["-q", "-t", "ed25519", "-N", "", "-f"];
    let shown = file.display().to_string();
    arguments.push(&shown);
    if !crate::world::works("ssh-keygen", &arguments) {
        crate::world::skipped("keys that are not offered: no ssh-keygen here");
        return;
    }
    let output = openssh::ssh(&kiosk, &["-v", "-o", "LogLevel=DEBUG1", "-i", &shown])
        .with(["true"])
        .command()
        .output()
        .expect("ssh runs");
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(text.contains("debug1:") && text.contains("Authenticated to"), "{text}");
    assert!(!text.contains("Offering"), "{text}");
}
