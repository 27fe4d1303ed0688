//! The same under `tmux`, with `dash` as the shell beneath: a terminal and a
//! shell that are not ours, and that fake nothing.

use crate::launch::PROGRAM;
use crate::world::{PACK, World, skipped, works};
use rustix::process::{Pid, Signal, kill_process};
use std::process::Command;
use std::time::{Duration, Instant};

/// A tmux server of its own with one shell in it.
pub struct Tmux {
    pub world: World,
}

impl Tmux {
    /// `None`, said aloud, where there is no tmux or no dash.
    fn start(what: &str) -> Option<Self> {
        Self::with(what, "--lang en learn lamp/run")
    }

    /// The same for a program with these arguments.
    pub fn with(what: &str, arguments: &str) -> Option<Self> {
        if !works("tmux", &["-V"]) || !works("dash", &["-c", "true"]) {
            skipped(&format!("{what}: tmux and dash are needed"));
            return None;
        }
        let tmux = Self { world: World::new() };
        let home = tmux.world.home().display();
        // The shell's number stays the program's, so that it can be signalled.
        let script = format!(
            "export HOME={home} XDG_STATE_HOME={home}/state LANG=C.UTF-8 ARTICLE26_COURSES={PACK} ARTICLE26_TEST_PANIC=1\n\
             echo $$ > {home}/pid\nexec {PROGRAM} {arguments}\n"
        );
        std::fs::write(tmux.world.home().join("go"), script).expect("a script");
        tmux.ask(&["-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", "dash"]);
        tmux.keys(&["PS1='ready> '", "Enter"]);
        tmux.see("ready>");
        Some(tmux)
    }

    pub fn ask(&self, arguments: &[&str]) -> String {
        let socket = self.world.home().join("tmux");
        let output = Command::new("tmux")
            .arg("-S")
            .arg(socket)
            .args(arguments)
            .env_remove("TMUX")
            .env("LANG", "C.UTF-8")
            .output();
        String::from_utf8_lossy(&output.expect("tmux runs").stdout).trim_end().to_owned()
    }

    pub fn keys(&self, keys: &[&str]) {
        self.ask(&[&["send-keys"], keys].concat());
    }

    /// Waits until these words are on screen.
    #[track_caller]
    pub fn see(&self, words: &str) {
        self.wait(words, |tmux| tmux.ask(&["capture-pane", "-p"]).contains(words));
    }

    #[track_caller]
    pub fn wait(&self, what: &str, wish: impl Fn(&Self) -> bool) {
        let begin = Instant::now();
        while !wish(self) {
            assert!(
                begin.elapsed() < crate::pty::PATIENCE,
                "never came: {what}; on screen:\n{}",
                self.ask(&["capture-pane", "-p"])
            );
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Starts the program, answers the first question, returns its process.
    #[track_caller]
    fn play(&self) -> Pid {
        let pid = self.run("Stone 1");
        self.keys(&["1"]);
        self.see("Echo 1");
        assert_eq!(self.flags(), "1 0", "alternate screen, cursor");
        pid
    }

    /// Starts the program and waits for these words; returns its process.
    #[track_caller]
    pub fn run(&self, words: &str) -> Pid {
        self.keys(&[&format!("dash {}/go", self.world.home().display()), "Enter"]);
        self.see(words);
        let pid = std::fs::read_to_string(self.world.home().join("pid")).expect("a process");
        Pid::from_raw(pid.trim().parse().expect("a number")).expect("a process")
    }

    /// Alternate screen, cursor.
    fn flags(&self) -> String {
        self.ask(&["display-message", "-p", "#{alternate_on} #{cursor_flag}"])
    }

    /// The shell has the terminal again, and it is as shells want it.
    #[track_caller]
    fn in_order(&self, what: &str) {
        self.wait("the screen from before", |tmux| tmux.flags() == "0 1");
        self.see("ready>");
        self.keys(&["stty -a; echo done with it", "Enter"]);
        self.see("\ndone with it");
        let screen = self.ask(&["capture-pane", "-p"]);
        for mode in ["icanon", "echo", "isig", "opost", "icrnl"] {
            assert!(screen.split_whitespace().any(|word| word == mode), "{what}: {mode} is off:\n{screen}");
        }
        assert_eq!(self.world.answers(), 1, "{what}");
    }
}

impl Drop for Tmux {
    fn drop(&mut self) {
        self.ask(&["kill-server"]);
    }
}

#[test]
fn under_tmux_signals_and_panics_leave_the_terminal_in_order() {
    for (name, signal) in [
        ("TERM", Some(Signal::TERM)),
        ("HUP", Some(Signal::HUP)),
        ("INT", Some(Signal::INT)),
        ("QUIT", Some(Signal::QUIT)),
        ("panic", None),
    ] {
        let Some(tmux) = Tmux::start("signals under tmux") else { return };
        let pid = tmux.play();
        match signal {
            Some(signal) => kill_process(pid, signal).expect("the program can be signalled"),
            None => tmux.keys(&["F12"]),
        }
        tmux.in_order(name);
    }
}

#[test]
fn under_tmux_a_stopped_session_comes_back() {
    let Some(tmux) = Tmux::start("stopping under tmux") else { return };
    let pid = tmux.play();
    kill_process(pid, Signal::TSTP).expect("the program can be signalled");
    tmux.wait("the screen from before", |tmux| tmux.flags() == "0 1");
    tmux.see("Stopped");
    tmux.keys(&["fg", "Enter"]);
    tmux.see("Echo 1");
    assert_eq!(tmux.flags(), "1 0");
    tmux.keys(&["C-c"]);
    tmux.in_order("after a stop");
}

#[test]
fn under_tmux_a_quick_exit_leaves_no_word_in_the_history() {
    let Some(tmux) = Tmux::start("quick exit under tmux") else { return };
    tmux.play();
    tmux.keys(&["F10"]);
    tmux.wait("the screen from before", |tmux| tmux.flags() == "0 1");
    tmux.see("ready>");
    let history = tmux.ask(&["capture-pane", "-p", "-S", "-"]);
    for word in ["Stone", "Echo", "lamp", "Try it"] {
        assert!(!history.contains(word), "{word:?} is in the history:\n{history}");
    }
    assert_eq!(tmux.ask(&["display-message", "-p", "#{pane_title}"]), "Terminal");
    assert_eq!(tmux.ask(&["capture-pane", "-p"]).trim(), "ready>", "the screen is blank but for the shell");
    tmux.in_order("quick exit");
}
