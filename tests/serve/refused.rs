//! What visitors' sides ask for and do not get: commands, files, tunnels, other
//! ciphers. Each is answered at once, and nothing is ever executed.

use crate::kiosk::{Kiosk, Opening};
use crate::openssh::{self, ssh};
use crate::times;
use crate::trace::{self, Tracer};
use crate::visitor::{Visitor, Who, block_on};
use crate::world::{measured, said};
use russh::{ChannelMsg, kex};
use std::io::{Read as _, Write as _};
use std::time::{Duration, Instant};

const HOME: &str = "home-declaration";
/// Requirement 6 says a second; a busy machine gets two.
const SOON: Duration = Duration::from_secs(2);

/// Waits for a future that must be done soon.
#[track_caller]
fn soon<F: Future>(what: &str, future: F) -> F::Output {
    let done = block_on(async { tokio::time::timeout(SOON, future).await });
    done.unwrap_or_else(|_| panic!("{what}: no answer"))
}

/// What a channel answers to a request.
async fn answer(channel: &mut russh::Channel<russh::client::Msg>) -> &'static str {
    loop {
        match channel.wait().await {
            Some(ChannelMsg::Success) => return "success",
            Some(ChannelMsg::Failure) => return "failure",
            None => return "gone",
            Some(_) => {}
        }
    }
}

/// One round of everything that is asked for on a connection.
fn round(kiosk: &Kiosk) {
    let handle = block_on(Who::default().login(kiosk)).expect("a login");
    assert!(soon("X11 channel", handle.channel_open_x11("127.0.0.1", 1)).is_err());
    assert!(soon("-L", handle.channel_open_direct_tcpip("127.0.0.1", 22, "127.0.0.1", 1)).is_err());
    assert!(soon("-L to a socket", handle.channel_open_direct_streamlocal("/run/x")).is_err());
    assert!(soon("-R", handle.tcpip_forward("127.0.0.1", 0)).is_err());
    assert!(soon("-R of a socket", handle.streamlocal_forward("/tmp/x")).is_err());
    assert!(soon("a global request", handle.send_global_request("canary@example.org", b"x", true)).is_err());
    let mut channel = soon("a session", handle.channel_open_session()).expect("a session");
    assert!(soon("a second session", handle.channel_open_session()).is_err());
    soon("variables", async {
        for (name, value) in [("LD_PRELOAD", "/tmp/x.so"), ("PATH", "/tmp"), ("LC_ALL", "../../etc/x"), ("HOME", "/")] {
            channel.set_env(true, name, value).await.expect("sent");
            assert_eq!(answer(&mut channel).await, "failure", "{name}");
        }
        channel.set_env(true, "LANG", "sv_SE.UTF-8").await.expect("sent");
        assert_eq!(answer(&mut channel).await, "success");
    });
    soon("sftp", async {
        channel.request_subsystem(true, "sftp").await.expect("sent");
        assert_eq!(answer(&mut channel).await, "failure");
    });
    soon("X11", async {
        channel.request_x11(true, false, "MIT-MAGIC-COOKIE-1", "00", 0).await.expect("sent");
        assert_eq!(answer(&mut channel).await, "failure");
    });
    soon("agent", async {
        channel.agent_forward(true).await.expect("sent");
        assert_eq!(answer(&mut channel).await, "failure");
    });
    // And after all that she may still come in, once.
    soon("a shell", async {
        channel.request_shell(true).await.expect("sent");
        assert_eq!(answer(&mut channel).await, "success");
    });
    soon("a second shell", async {
        channel.request_shell(true).await.expect("sent");
        assert_eq!(answer(&mut channel).await, "failure");
    });
    drop(channel);
    drop(handle);
    // A command gets a line.
    let handle = block_on(Who::default().env(&[]).login(kiosk)).expect("a login");
    let mut channel = soon("a session", handle.channel_open_session()).expect("a session");
    let (text, code) = soon("a command", async {
        channel.exec(false, "cat /etc/passwd; canary").await.expect("sent");
        let (mut text, mut code) = (Vec::new(), None);
        while let Some(message) = channel.wait().await {
            match message {
                ChannelMsg::Data { data } => text.extend_from_slice(&data),
                ChannelMsg::ExitStatus { exit_status } => code = Some(exit_status),
                _ => {}
            }
        }
        (String::from_utf8(text).expect("text"), code)
    });
    assert_eq!(code, Some(2));
    assert_eq!(text, format!("{}\n", said("end-refused-command")));
}

#[test]
fn everything_but_the_course_is_refused_at_once() {
    let mut kiosk = Kiosk::start(&[]);
    for _ in 0..times(5, 20) {
        round(&kiosk);
    }
    kiosk.empties();
    kiosk.is_well();
    for why in ["command", "channel", "request"] {
        assert!(kiosk.count(&format!("refused_total{{why=\"{why}\"}}")) > 0, "{why}");
    }
}

/// A side that asks over and over is hung up on.
#[test]
fn who_asks_without_end_is_hung_up_on() {
    let kiosk = Kiosk::start(&[]);
    let visitor = Visitor::enter(&kiosk);
    visitor.see(&said(HOME));
    let begin = Instant::now();
    while !visitor.handle.is_closed() {
        let _ = block_on(async { tokio::time::timeout(SOON, visitor.handle.channel_open_session()).await });
        assert!(begin.elapsed() < crate::pty::PATIENCE, "she may ask for ever");
    }
    kiosk.empties();
}

/// Requirements 6 and 26: nothing is executed, and nothing is opened for
/// writing, from the moment that the server listens.
#[test]
fn nothing_is_executed_and_nothing_is_written() {
    let Some(_) = Tracer::find("system calls of the server") else { return };
    // The first start makes keys and secrets.
    let folder = Kiosk::start(&[]).kill();
    let log = folder.path().join("trace");
    let shown = log.display().to_string();
    let words = [
        "strace",
        "-D",
        "-f",
        "-s",
        "256",
        "-o",
        &shown,
        "-e",
        "trace=execve,execveat,open,openat,openat2,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat",
    ];
    let mut kiosk = Opening::new(&[]).in_folder(&folder).under(&words).start();
    round(&kiosk);
    let visitor =
        Who::default().env(&[("LANG", "../../../../etc/canary")]).term("../../../etc/canary-term").enter(&kiosk);
    visitor.until("a frame", |seen| !seen.bytes.is_empty());
    let visitor = Visitor::enter(&kiosk);
    for (keys, words) in [("1", "The row of stones"), ("2", "Stone 1"), ("1", "Echo 1")] {
        visitor.press(keys, words);
    }
    visitor.send(crate::pty::key::F10);
    visitor.ends();
    kiosk.signal(rustix::process::Signal::TERM);
    assert!(kiosk.end(Duration::from_secs(20)).success());
    let lines = trace::read(&log);
    assert!(lines.len() > 5, "{lines:?}");
    let execs: Vec<_> = lines.iter().filter(|line| line.contains("execve")).collect();
    assert_eq!(execs.len(), 1, "{execs:?}");
    for line in &lines {
        assert!(!line.contains("canary"), "{line}");
        let writes = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "creat(", "rename", "unlink", "mkdir"]
            .iter()
            .any(|word| line.contains(word));
        assert!(!writes || line.contains("/dev/null"), "{line}");
    }
}

/// The names that the server offers before a handshake, list by list.
fn offers(kiosk: &Kiosk) -> Vec<String> {
    let mut stream = kiosk.socket(crate::kiosk::HERE).expect("a connection");
    stream.set_read_timeout(Some(crate::pty::PATIENCE)).expect("a timeout");
    stream.write_all(b"SSH-2.0-test\r\n").expect("sent");
    let mut byte = [0];
    let mut id = Vec::new();
    while byte[0] != b'\n' {
        stream.read_exact(&mut byte).expect("an id");
        id.push(byte[0]);
    }
    assert_eq!(id, b"SSH-2.0-article26\r\n", "no version, no machine");
    let mut length = [0; 4];
    stream.read_exact(&mut length).expect("a packet");
    let mut packet = vec![0; u32::from_be_bytes(length) as usize];
    stream.read_exact(&mut packet).expect("a packet");
    // Padding's length, number of the message, 16 bytes of cookie.
    let mut rest = &packet[18..];
    (0..10)
        .map(|_| {
            let length = u32::from_be_bytes(rest[..4].try_into().unwrap()) as usize;
            let names = String::from_utf8(rest[4..4 + length].to_vec()).expect("names");
            rest = &rest[4 + length..];
            names
        })
        .collect()
}

/// Requirement 9.
#[test]
fn handshakes_are_cheap_and_sound() {
    let kiosk = Kiosk::start(&[]);
    let lists = offers(&kiosk);
    assert_eq!(
        lists[0],
        "mlkem768x25519-sha256,curve25519-sha256,curve25519-sha256@libssh.org,ext-info-s,kex-strict-s-v00@openssh.com"
    );
    assert_eq!(lists[1], "ssh-ed25519");
    for ciphers in &lists[2..4] {
        assert!(
            ciphers.split(',').all(|name| name.contains("chacha20-poly1305") || name.contains("aes256")),
            "{ciphers}"
        );
    }
    for macs in &lists[4..6] {
        assert!(macs.split(',').all(|name| name.contains("sha2")), "{macs}");
    }
    for compression in &lists[6..8] {
        assert_eq!(compression, "none,zlib@openssh.com");
    }
    for name in [
        kex::DH_G1_SHA1,
        kex::DH_G14_SHA1,
        kex::DH_G14_SHA256,
        kex::DH_G15_SHA512,
        kex::DH_G16_SHA512,
        kex::DH_G17_SHA512,
        kex::DH_G18_SHA512,
        kex::DH_GEX_SHA256,
        kex::ECDH_SHA2_NISTP256,
        kex::ECDH_SHA2_NISTP384,
        kex::ECDH_SHA2_NISTP521,
    ] {
        let who = Who::default().config(|config| config.preferred.kex = vec![name].into());
        let refused = block_on(who.login(&kiosk)).map(drop);
        assert!(matches!(refused, Err(russh::Error::NoCommonAlgo { .. })), "{name:?}: {refused:?}");
    }
    // What is left works, compressed too.
    for name in [kex::MLKEM768X25519_SHA256, kex::CURVE25519] {
        let who = Who::default().config(|config| {
            config.preferred.kex = vec![name].into();
            config.preferred.compression = vec![russh::compression::ZLIB_LEGACY].into();
        });
        who.enter(&kiosk).see(&said(HOME));
    }
    let who = Who::default().config(|config| config.preferred.compression = vec![russh::compression::ZLIB].into());
    let refused = block_on(who.login(&kiosk)).map(drop);
    assert!(matches!(refused, Err(russh::Error::NoCommonAlgo { .. })), "compressed before login: {refused:?}");
}

/// Requirement 9: what a handshake costs the server, who comes without end. The
/// figure is of this build; nothing here compares it.
#[test]
fn handshakes_are_measured() {
    let kiosk = Kiosk::start(&[]);
    let who = Who::default();
    let shake = |count: usize| {
        for _ in 0..count {
            drop(block_on(who.login(&kiosk)).expect("a login"));
        }
        kiosk.empties();
    };
    shake(10);
    let (before, count) = (kiosk.processor(), 100);
    shake(count);
    let each = kiosk.processor().saturating_sub(before) / u32::try_from(count).expect("few");
    let build = if cfg!(debug_assertions) { "not optimized" } else { "optimized" };
    measured(&format!("{count} handshakes: {each:?} of the processor each ({build}; the goal is 5 ms)"));
    assert!(kiosk.count("handshakes_total") >= 110);
}

/// Compression saves what it is there for.
#[test]
fn compression_makes_pages_smaller() {
    let sent = |compression| {
        let kiosk = Kiosk::start(&[]);
        let who = Who::default().config(|config| config.preferred.compression = vec![compression].into());
        let visitor = who.enter(&kiosk);
        visitor.see(&said(HOME));
        let before = kiosk.count("bytes_out_total");
        for _ in 0..10 {
            visitor.press(crate::pty::key::TAB, &said("menu-quick-exit"));
            visitor.press(crate::pty::key::ESC, &said(HOME));
        }
        kiosk.count("bytes_out_total") - before
    };
    let (plain, small) = (sent(russh::compression::NONE), sent(russh::compression::ZLIB_LEGACY));
    assert!(small < plain * 2 / 3, "{small} of {plain} bytes");
}

#[test]
fn openssh_is_refused_the_same() {
    if !openssh::is_here("refusals with OpenSSH") {
        return;
    }
    let mut kiosk = Kiosk::start(&[]);
    let command = |options: &[&str], words: &[&str]| {
        let begin = Instant::now();
        let output = ssh(&kiosk, options).with(words).command().output().expect("ssh runs");
        assert!(begin.elapsed() < Duration::from_secs(6), "{options:?} {words:?}: {:?}", begin.elapsed());
        let err = String::from_utf8_lossy(&output.stderr).into_owned();
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned(), err)
    };
    let line = said("end-refused-command") + "\n";
    assert_eq!(command(&[], &["ls", "/"]), (Some(2), line.clone(), String::new()));
    let (code, text, _) = command(&["-tt"], &["sh"]);
    assert_eq!((code, text.trim()), (Some(2), line.trim()));
    // What ssh itself makes of a refusal is up to it; that it is one is not.
    for (options, words) in [
        (&["-s"][..], &["sftp"][..]),
        (&["-W", "127.0.0.1:22"], &[]),
        (&["-N", "-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:22"], &[]),
        (&["-N", "-o", "ExitOnForwardFailure=yes", "-R", "/tmp/article26-nowhere:127.0.0.1:22"], &[]),
    ] {
        let (code, text, _) = command(options, words);
        assert!(code.is_some_and(|code| code != 0), "{options:?}: {code:?}");
        assert_eq!(text, "", "{options:?}");
    }
    // Groups that cost the server much are not spoken.
    for group in ["diffie-hellman-group14-sha256", "diffie-hellman-group18-sha512"] {
        let (code, _, _) = command(&["-o", &format!("KexAlgorithms={group}")], &[]);
        assert_eq!(code, Some(255), "{group}");
    }
    // Asked along with a visit, an agent, X11 and tunnels do not hinder it.
    let free =
        std::net::TcpListener::bind((crate::kiosk::HERE, 0)).and_then(|socket| socket.local_addr()).expect("a port");
    let mut terminal = ssh(&kiosk, &["-A", "-X", "-D", &free.to_string()]).env("DISPLAY", ":99").start();
    terminal.see(&said(HOME));
    terminal.send(crate::pty::key::F10);
    assert!(terminal.end().success());
    // Compressed.
    let mut terminal = ssh(&kiosk, &["-C"]).start();
    terminal.see(&said(HOME));
    kiosk.is_well();
}
