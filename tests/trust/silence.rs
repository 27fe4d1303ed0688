//! What must not happen: files in no-trace mode, and anything on the network,
//! ever.

use crate::places::{PLACES, Place, answer};
use crate::pty::key;
use crate::trace::{Tracer, read};
use crate::world::World;
use rustix::process::Signal;

/// The first quoted text of a traced call: its path.
fn path(line: &str) -> &str {
    line.split('"').nth(1).unwrap_or("")
}

/// Opened to write, or made, and not a terminal.
fn written(line: &str) -> bool {
    let call = line.split_whitespace().nth(1).unwrap_or("");
    let failed = line.contains(") = -1 ");
    if call.starts_with("open") {
        let writes = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND"].iter().any(|flag| line.contains(flag));
        let terminal = path(line) == "/dev/tty" || path(line).starts_with("/dev/pts/");
        return writes && !terminal && !failed;
    }
    ["creat(", "mkdir", "rename", "link", "symlink", "truncate", "mknod", "unlink"]
        .iter()
        .any(|name| call.starts_with(name))
        && !failed
}

#[test]
fn without_trace_nothing_is_opened_to_write_however_it_ends() {
    let tracer = Tracer::find("no-trace mode by system call");
    for ending in ["leave", "quick", "TERM", "KILL", "panic"] {
        let world = World::new();
        let log = world.home().join("calls");
        let launch =
            world.program(["--no-trace", "--lang", "en", "learn", "lamp/run"]).env("ARTICLE26_TEST_PANIC", "1");
        let calls = "trace=open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,truncate,ftruncate,mknod,mknodat,unlink,unlinkat";
        let launch = tracer.map_or_else(|| launch.clone(), |tracer| tracer.watch(launch.clone(), &log, &["-e", calls]));
        let mut terminal = launch.start();
        terminal.see("Stone 1");
        answer(&mut terminal, 1, 3);
        match ending {
            "leave" => terminal.send(key::CTRL_C),
            "quick" => terminal.send(key::F10),
            "TERM" => terminal.signal(Signal::TERM),
            "KILL" => terminal.signal(Signal::KILL),
            _ => terminal.send(key::F12),
        }
        terminal.end();
        assert_eq!(world.left(), Vec::<String>::new(), "{ending}: something was left");
        if tracer.is_some() {
            let lines = read(&log);
            assert!(
                lines.iter().any(|line| path(line).contains("lamp.ron")),
                "{ending}: nothing was traced: {lines:#?}"
            );
            let writes: Vec<&String> = lines.iter().filter(|line| written(line)).collect();
            assert!(writes.is_empty(), "{ending}: {writes:#?}");
        }
    }
}

/// The check above must be able to fail: with a trace, there is one.
#[test]
fn with_trace_the_same_watch_sees_the_journal() {
    let Some(tracer) = Tracer::find("seeing the journal by system call") else { return };
    let world = World::new();
    let log = world.home().join("calls");
    let mut terminal = tracer.watch(Place::launch(&world), &log, &["-e", "trace=open,openat,mkdir,mkdirat"]).start();
    PLACES[0].walk(&mut terminal);
    terminal.send(key::CTRL_C);
    terminal.end();
    assert!(read(&log).iter().any(|line| written(line) && path(line) == "progress"));
}

#[test]
fn nothing_is_sent_anywhere() {
    let Some(tracer) = Tracer::find("silence by system call") else { return };
    let calls = "trace=network,execve";
    let sessions: [&[&str]; 3] = [
        &["--lang", "en", "learn", "lamp/run"],
        &["--no-trace", "--lang", "en", "learn", "lamp/run"],
        &["--plain", "--lang", "en", "learn", "lamp/run"],
    ];
    for arguments in sessions {
        let world = World::new();
        let log = world.home().join("calls");
        let mut terminal = tracer.watch(world.program(arguments.iter().copied()), &log, &["-e", calls]).start();
        terminal.see("Stone 1");
        let plain = arguments.contains(&"--plain");
        terminal.press(if plain { "1\n" } else { "1" }, "Echo 1");
        // By lines Ctrl-C is a signal, and one that comes between two calls is now
        // and then lost on its way through the tracer: the end of input is not.
        terminal.send(if plain { key::CTRL_D } else { key::CTRL_C });
        terminal.end();
        let lines = read(&log);
        assert!(lines.iter().any(|line| line.contains("execve(")), "nothing was traced: {lines:#?}");
        // A pair of sockets without a name leads only to the program itself: the
        // signal handler wakes the loop by it.
        let sent: Vec<&String> = lines
            .iter()
            .filter(|line| {
                line.contains("socket(")
                    || line.contains("connect(")
                    || line.contains("sendto(") && !line.contains("NULL, 0)")
            })
            .collect();
        assert!(sent.is_empty(), "{sent:#?}");
        let started = lines.iter().filter(|line| line.contains("execve(") && line.ends_with("= 0")).count();
        assert!(started <= 1, "other programs were started: {lines:#?}");
    }
}
