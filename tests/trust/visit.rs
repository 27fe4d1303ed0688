//! The other way in: `article26 visit`, the command behind an OpenSSH server,
//! in the terminal that this server gives it.
//!
//! What this is not: the house with many visitors, which has tests of its own.
//! The command takes no path from its environment, so these tests name their
//! course by an option, and the real server shows the shipped ones.

use crate::pty::{Terminal, key, shows};
use crate::trace::{Tracer, read};
use crate::world::{PACK, World, names, said, skipped, works};
use article26::paint::text::wrap;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

const HOME: &str = "home-declaration";

/// Where an operator lets visitors keep their progress.
struct House {
    world: World,
}

impl House {
    fn new() -> Self {
        let house = Self { world: World::new() };
        house.decide("");
        house
    }

    fn kept(&self) -> PathBuf {
        self.world.home().join("kept")
    }

    /// Writes the configuration, with more in it.
    fn decide(&self, more: &str) {
        let at = |name: &str| self.world.home().join(name).display().to_string();
        let text =
            format!("(state: {:?}, store: Folder({:?}), modules: [\"lamp\"], {more})\n", at("secrets"), at("kept"));
        fs::write(self.world.home().join("visit.ron"), text).expect("a configuration");
    }

    /// The command as OpenSSH's server starts it.
    fn launch(&self) -> crate::launch::Launch {
        let config = self.world.home().join("visit.ron").display().to_string();
        self.world.program(["visit", "--config", &config, "--courses", PACK]).env("LANG", "en_US.UTF-8")
    }

    fn visit(&self) -> Terminal {
        let mut terminal = self.launch().start();
        terminal.see(&said(HOME));
        terminal
    }
}

/// Takes the entry with these words by its number.
#[track_caller]
fn choose(terminal: &mut Terminal, words: &str) {
    terminal.see(words);
    let text = terminal.text();
    let line = text.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("{words} in:\n{text}"));
    let number = line.split_whitespace().find(|word| word.chars().all(|c| c.is_ascii_digit()));
    terminal.send(number.unwrap_or_else(|| panic!("{line}")));
}

/// From home to the second page of the first lesson.
fn read_on(terminal: &mut Terminal) {
    terminal.press("1", &said("quiz-title"));
    terminal.press("1", "1/");
    terminal.press(key::ENTER, "2/");
}

fn home(terminal: &mut Terminal) {
    terminal.press(key::TAB, &said("menu-quick-exit"));
    terminal.send("2");
    let (menu, home) = (said("menu-quick-exit"), said(HOME));
    terminal.until("home", |screen| shows(screen, &home) && !shows(screen, &menu));
}

/// Takes a code on a page of a lesson; she is home then.
fn take(terminal: &mut Terminal) -> String {
    home(terminal);
    choose(terminal, &said("keep-door"));
    choose(terminal, &said("keep-take"));
    terminal.see(&said("code-title"));
    let text = terminal.text();
    let words: Vec<&str> = text.split_whitespace().collect();
    let word = |number: usize| {
        let at = words.iter().position(|word| *word == format!("{number}."));
        words[at.unwrap_or_else(|| panic!("no word {number} in:\n{text}")) + 1]
    };
    let code = (1..=7).map(word).collect::<Vec<_>>().join(" ");
    choose(terminal, &said("code-written"));
    terminal.see(&said(HOME));
    code
}

fn bring(terminal: &mut Terminal, code: &str) {
    choose(terminal, &said("resume-door"));
    terminal.see(&said("resume-field"));
    terminal.send(format!("{code}\r"));
}

#[test]
fn a_code_brings_her_back_in_another_process_until_it_is_deleted() {
    let house = House::new();
    let mut first = house.visit();
    read_on(&mut first);
    let code = take(&mut first);
    first.send(key::CTRL_C);
    assert!(first.end().success());
    assert!(first.shows("90"), "the days are said at the end:\n{}", first.text());
    let written = String::from_utf8_lossy(&first.written).into_owned();
    assert!(!written.contains("event="), "an operator's log is on her screen");
    let mut second = house.visit();
    bring(&mut second, &code);
    second.see(&said("resume-welcome"));
    // Where she left is home, from where it goes on to her page.
    second.press("1", "2/");
    home(&mut second);
    choose(&mut second, &said("code-door"));
    choose(&mut second, &said("code-delete"));
    choose(&mut second, &said("code-delete-it"));
    second.see(&said("code-deleted"));
    second.send(key::F10);
    assert!(second.end().success());
    assert_eq!(second.text(), "", "a quick exit leaves nothing to be seen");
    let mut third = house.visit();
    bring(&mut third, &code);
    third.see("Nothing is kept under these words");
}

#[test]
fn without_a_code_nothing_is_kept() {
    let house = House::new();
    let mut terminal = house.visit();
    read_on(&mut terminal);
    terminal.press(key::CTRL_C, &said("leaving-title"));
    choose(&mut terminal, &said("leaving-without"));
    assert!(terminal.end().success());
    assert_eq!(terminal.left_behind(), Vec::<String>::new());
    assert!(terminal.shows(&said("end-goodbye")), "{}", terminal.text());
    // But what tells two processes apart.
    let files: Vec<String> = names(&house.kept()).into_iter().filter(|name| !name.ends_with("/lock")).collect();
    assert_eq!(files, Vec::<String>::new());
    assert_eq!(house.world.left(), Vec::<String>::new());
}

#[test]
fn the_last_line_is_broken_between_words() {
    let house = House::new();
    let mut terminal = house.launch().size(40, 12).start();
    terminal.see("▼");
    terminal.send(key::CTRL_C);
    assert!(terminal.end().success());
    let words = said("end-goodbye");
    let lines: Vec<&str> = wrap(&words, 40, 40).into_iter().map(|line| &words[line]).collect();
    let text = terminal.text();
    let rows: Vec<&str> = text.lines().map(str::trim_end).collect();
    assert!(lines.len() > 1 && rows.windows(lines.len()).any(|rows| rows == lines), "{lines:?} in:\n{text}");
}

/// Nobody but visitors runs anything here: what is over goes when the next one
/// who used the store leaves.
#[test]
fn what_is_over_is_removed_by_the_next_who_leaves() {
    if !works("faketime", &["2026-01-01 00:00:00", "true"]) {
        return skipped("days that go by: faketime is missing");
    }
    let house = House::new();
    let on = |date: &str| {
        let mut terminal = house.launch().under("faketime", [date]).start();
        terminal.see(&said(HOME));
        read_on(&mut terminal);
        let code = take(&mut terminal);
        terminal.send(key::CTRL_C);
        assert!(terminal.end().success());
        code
    };
    let files =
        || names(&house.kept()).into_iter().filter(|name| name.len() > 40 && !fs::metadata(name).unwrap().is_dir());
    on("2026-01-01 12:00:00");
    assert_eq!(files().count(), 1);
    // A clock that leaps so far is doubted at first.
    let code = on("2026-06-01 12:00:00");
    assert_eq!(files().count(), 2);
    on("2026-06-04 12:00:00");
    assert_eq!(files().count(), 2, "the first is over, two are not: {:?}", files().collect::<Vec<_>>());
    let mut terminal = house.launch().under("faketime", ["2026-06-04 12:00:00"]).start();
    terminal.see(&said(HOME));
    bring(&mut terminal, &code);
    terminal.see(&said("resume-welcome"));
}

#[test]
fn nobody_there_is_said_and_the_visit_ends() {
    let house = House::new();
    house.decide("close_seconds: 1");
    let mut terminal = house.visit();
    assert!(terminal.end().success());
    assert_eq!(terminal.left_behind(), Vec::<String>::new());
    assert!(terminal.shows(&said("end-idle")), "{}", terminal.text());
}

#[test]
fn without_a_terminal_the_course_comes_by_lines() {
    let house = House::new();
    let mut child = house
        .launch()
        .command()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    child.stdin.take().expect("its input").write_all(b"1\n1\n").expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success());
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("1/") && !text.contains('\u{1b}'), "{text}");
}

/// All of the environment comes from a stranger.
#[test]
fn no_path_and_no_command_is_taken_from_the_environment() {
    let house = House::new();
    for asked in ["ls", "/usr/lib/openssh/sftp-server", "scp -t /tmp", "sh -c 'echo in'"] {
        let output = house.launch().env("SSH_ORIGINAL_COMMAND", asked).command().output().expect("the program starts");
        assert_eq!(output.status.code(), Some(2), "{asked}");
        let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        assert!(text.lines().count() == 1 && text.contains(&said("end-refused-command")), "{asked}: {text}");
    }
    let Some(tracer) = Tracer::find("a stranger's environment by system call") else { return };
    let canary = "../../../../tmp/canary";
    let log = house.world.home().join("calls");
    let launch = house
        .launch()
        .env("LANG", canary)
        .env("LC_ALL", canary)
        .env("LANGUAGE", canary)
        .env("TERM", format!("xterm/{canary}\u{1b}[31m"));
    let mut terminal = tracer.watch(launch, &log, &["-e", "trace=%file,execve"]).start();
    terminal.see("English");
    terminal.send(key::CTRL_C);
    terminal.end();
    let calls = read(&log);
    assert!(calls.iter().any(|call| call.contains("visit.ron")), "nothing was traced: {calls:#?}");
    let taken: Vec<&String> =
        calls.iter().filter(|call| call.contains("canary") && !call.contains("execve(")).collect();
    assert!(taken.is_empty(), "{taken:#?}");
}

/// The real server, the real client, and somebody who is not root.
#[test]
fn behind_a_real_server_it_is_the_same_course() {
    let Some(server) = Sshd::start() else { return };
    let mut terminal = server.visitor(&["-t"]);
    terminal.see(&said(HOME));
    read_on(&mut terminal);
    terminal.send(key::F10);
    assert_eq!(terminal.end().code(), Some(0));
    assert!(!terminal.shows("2/"), "{}", terminal.text());
    let mut terminal = server.visitor(&["-t"]);
    terminal.see(&said(HOME));
    terminal.resize(40, 12);
    terminal.until("a page of this size", |screen| screen.rows(0, 40).nth(11).is_some_and(|row| row.contains("Enter")));
    terminal.send(key::CTRL_C);
    assert_eq!(terminal.end().code(), Some(0));
    for asked in [&["ls"][..], &["-s", "sftp"]] {
        let output = server.client(asked).output().expect("ssh starts");
        assert_eq!(output.status.code(), Some(2), "{asked:?}");
        // What speaks for a subsystem is for its client, which shows none of it.
        let told = String::from_utf8_lossy(&output.stderr).contains(&said("end-refused-command"));
        assert!(told || asked.contains(&"-s"), "{asked:?}: {output:?}");
    }
}

/// OpenSSH's server on loopback, with the command forced on somebody.
struct Sshd {
    world: World,
    child: std::process::Child,
    user: String,
    port: u16,
}

impl Sshd {
    fn start() -> Option<Self> {
        let what = "a visit behind OpenSSH";
        let daemon = ["/usr/sbin/sshd", "/usr/bin/sshd"].into_iter().find(|path| fs::metadata(path).is_ok());
        let Some(daemon) = daemon.filter(|_| works("ssh", &["-V"])) else {
            skipped(&format!("{what}: OpenSSH's server or client is missing"));
            return None;
        };
        let accounts = fs::read_to_string("/etc/passwd").unwrap_or_default();
        let mut people = accounts.lines().filter_map(|line| {
            let fields: Vec<&str> = line.split(':').collect();
            let shell = *fields.get(6)?;
            (*fields.get(2)? != "0" && shell.ends_with("sh")).then(|| fields[0].to_owned())
        });
        let Some(user) = people.next_back().filter(|_| rustix::process::getuid().is_root()) else {
            skipped(&format!("{what}: not root, or nobody else has a shell"));
            return None;
        };
        let world = World::new();
        let at = |name: &str| world.home().join(name).display().to_string();
        for name in ["host", "client"] {
            let made = Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-f", &at(name)]).status();
            assert!(made.expect("ssh-keygen").success());
        }
        fs::copy(at("client.pub"), at("authorized")).expect("a key");
        // Somebody else has to reach the program.
        let open = <fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o755);
        fs::copy(crate::launch::PROGRAM, at("article26")).expect("the program");
        fs::set_permissions(world.home(), open).expect("rights");
        let port =
            std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
        let config = format!(
            "Port {port}\nListenAddress 127.0.0.1\nHostKey {}\nPidFile none\nUsePAM yes\nAuthorizedKeysFile {}\n\
             StrictModes no\nPasswordAuthentication no\nLogLevel QUIET\nPrintMotd no\nAcceptEnv LANG LC_*\n\
             Subsystem sftp internal-sftp\nForceCommand exec {} visit\n",
            at("host"),
            at("authorized"),
            at("article26"),
        );
        fs::write(at("config"), config).expect("a configuration");
        if fs::create_dir_all("/run/sshd").is_err() {
            skipped(&format!("{what}: /run/sshd cannot be made"));
            return None;
        }
        let child =
            Command::new(daemon).args(["-D", "-e", "-f", &at("config")]).stderr(Stdio::null()).spawn().expect("sshd");
        let begin = std::time::Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(begin.elapsed() < crate::pty::PATIENCE, "sshd does not listen");
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        Some(Self { world, child, user, port })
    }

    fn options(&self) -> Vec<String> {
        let key = self.world.home().join("client").display().to_string();
        let options = ["StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=ERROR", "SendEnv=LANG"];
        let mut all: Vec<String> = options.iter().flat_map(|option| ["-o".to_owned(), (*option).to_owned()]).collect();
        all.extend(["-F", "/dev/null", "-i", &key, "-p", &self.port.to_string()].map(str::to_owned));
        all.push(format!("{}@127.0.0.1", self.user));
        all
    }

    /// Somebody at a terminal.
    fn visitor(&self, more: &[&str]) -> Terminal {
        let launch = self.world.program(more.iter().copied()).with(self.options());
        crate::launch::Launch { program: "/usr/bin/ssh".into(), ..launch }.env("LANG", "en_US.UTF-8").start()
    }

    /// Somebody who asks for something else.
    fn client(&self, asked: &[&str]) -> Command {
        let mut command = Command::new("ssh");
        let (flags, rest): (Vec<&str>, Vec<&str>) = asked.iter().copied().partition(|word| *word == "-s");
        command.args(flags).args(self.options()).args(rest).stdin(Stdio::null());
        command
    }
}

impl Drop for Sshd {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
