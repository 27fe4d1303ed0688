//! A visitor with OpenSSH's client, where it is installed.
//!
//! What this is not: a window; that is the `pty` of the tests of the program
//! itself, with `ssh` in it in place of the program.

use crate::kiosk::Kiosk;
use crate::launch::Launch;
use crate::world::{skipped, works};

/// Whether there is an OpenSSH client; says so when there is none.
pub fn is_here(what: &str) -> bool {
    let here = works("ssh", &["-V"]);
    if !here {
        skipped(&format!("{what}: no ssh here"));
    }
    here
}

/// `ssh` to this server with these options, and nothing of this machine's
/// configuration.
pub fn ssh(kiosk: &Kiosk, options: &[&str]) -> Launch {
    let port = kiosk.port.to_string();
    Launch::new("ssh")
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", kiosk.folder.path())
        .env("TERM", "xterm-256color")
        .env("LANG", "en_GB.UTF-8")
        .with(["-F", "none", "-p", &port, "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null"])
        .with(["-o", "LogLevel=ERROR", "-o", "SendEnv=LANG", "-o", "SendEnv=LC_*"])
        .with(options)
        .with(["learner@127.0.0.1"])
}
