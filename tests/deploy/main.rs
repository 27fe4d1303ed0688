//! What an operator gets: the files in `deploy/` are looked at by the programs
//! that read them, and `docs/kiosk.md` names everything that the code has.
//!
//! What this is not: the server at work (that is another test binary). A program
//! that the machine has not, or does not allow to run, prints `skipped:` and why;
//! it never counts as passed in silence. To extend: a file in `deploy/` gets a
//! test that can fail.
#![cfg(all(target_os = "linux", feature = "serve"))]

use article26::terminal::ssh::settings::{FLAGS, Settings};
use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Output, Stdio};
use std::time::Duration;

const BINARY: &str = env!("CARGO_BIN_EXE_article26");
const UNIT: &str = "deploy/article26-kiosk.service";
const DROP_IN: &str = "deploy/sshd_config.d/article26.conf";

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn text(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn skipped(why: &str) {
    eprintln!("skipped: {why}");
}

/// What the program answers; `None` where there is none.
fn run(program: &str, arguments: &[&str]) -> Option<Output> {
    let path = format!("{}:/usr/sbin:/sbin", std::env::var("PATH").unwrap_or_default());
    Command::new("env").arg(format!("PATH={path}")).arg(program).args(arguments).output().ok().filter(|output| {
        // What `env` answers when there is no such program.
        output.status.code() != Some(127)
    })
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// A server of this test, ended with it.
struct Server(Child, BufReader<ChildStderr>);

impl Server {
    fn start(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let log = BufReader::new(child.stderr.take().unwrap());
        Self(child, log)
    }

    /// Waits until it listens; `None`: it ended.
    fn listens(&mut self) -> Option<()> {
        loop {
            let mut line = String::new();
            if self.1.read_line(&mut line).ok()? == 0 {
                return None;
            }
            if line.contains("event=listening") {
                return Some(());
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A folder that was missing, removed in the end; or one that is there.
struct Made(Option<&'static str>);

impl Made {
    fn folder(path: &'static str) -> Self {
        Self(fs::create_dir(path).is_ok().then_some(path))
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        if let Some(path) = self.0 {
            let _ = fs::remove_dir(path);
        }
    }
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// The arguments of a server on free ports: its own, and that of the metrics.
fn arguments(state: &Path) -> (Vec<String>, u16, u16) {
    let (port, metrics) = (free_port(), free_port());
    let state = state.display();
    let arguments = format!(
        "serve --listen 127.0.0.1:{port} --metrics 127.0.0.1:{metrics} --state {state}/kiosk --store folder:{state}/kept"
    );
    (arguments.split(' ').map(str::to_owned).collect(), port, metrics)
}

#[test]
fn the_unit_exposes_little() {
    if !run("systemd-analyze", &["security", "--help"]).is_some_and(|help| said(&help).contains("--threshold")) {
        return skipped("the score of the unit: there is no systemd-analyze that knows --threshold");
    }
    let folder = tempfile::tempdir().unwrap();
    let with_port_22 = text(UNIT) + &text("deploy/port-22.conf");
    for (name, unit) in [("plain.service", text(UNIT)), ("port-22.service", with_port_22)] {
        let file = folder.path().join(name);
        fs::write(&file, unit).unwrap();
        let output =
            run("systemd-analyze", &["security", "--offline=true", "--threshold=15", file.to_str().unwrap()]).unwrap();
        assert!(output.status.success(), "{}", said(&output));
        assert!(said(&output).contains("Overall exposure level"), "{}", said(&output));
    }
    // Each line is one that systemd knows. The program is not installed here.
    let output = run("systemd-analyze", &["verify", path(UNIT).to_str().unwrap()]).unwrap();
    let faults: Vec<_> = said(&output).lines().filter(|line| line.contains("article26")).map(str::to_owned).collect();
    assert!(faults.iter().all(|line| line.contains("is not executable") || line.contains("man ")), "{faults:?}");
}

/// The calls that a line of the unit allows or takes away, by systemd's own sets.
fn calls(name: &str, found: &mut BTreeSet<String>) {
    if !name.starts_with('@') {
        found.insert(name.to_owned());
        return;
    }
    let output = run("systemd-analyze", &["--no-pager", "syscall-filter", name]).unwrap();
    let lines = said(&output);
    for line in lines.lines().skip(1).map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        calls(line, found);
    }
}

#[test]
fn the_server_makes_no_call_that_the_unit_refuses() {
    let why = "the calls of the server: strace and systemd-analyze are needed, and tracing has to be permitted";
    if run("systemd-analyze", &["syscall-filter", "@default"]).is_none_or(|output| !output.status.success()) {
        return skipped(why);
    }
    let (mut allowed, mut refused) = (BTreeSet::new(), BTreeSet::new());
    calls("@default", &mut allowed);
    for line in text(UNIT).lines().filter_map(|line| line.strip_prefix("SystemCallFilter=").map(str::to_owned)) {
        let (set, names) = match line.strip_prefix('~') {
            Some(names) => (&mut refused, names),
            None => (&mut allowed, line.as_str()),
        };
        names.split(' ').for_each(|name| calls(name, set));
    }
    assert!(allowed.contains("accept4") && refused.contains("setrlimit") && refused.contains("chroot"));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("trace");
    let (arguments, port, metrics) = arguments(folder.path());
    let mut command = Command::new("strace");
    // With -D the child is the server itself, not strace.
    command.args(["-D", "-f", "-qq", "-o", file.to_str().unwrap(), BINARY]).args(&arguments);
    if run("strace", &["-qq", "true"]).is_none_or(|output| !output.status.success()) {
        return skipped(why);
    }
    let mut server = Server::start(command);
    server.listens().expect("it listens");
    // A visit where there is a client, and garbage in any case.
    let _ = TcpStream::connect(("127.0.0.1", port)).and_then(|mut stream| stream.write_all(b"SSH-2.0-x\r\n\0\0\0"));
    let _ = ask(metrics);
    let port = port.to_string();
    let options = ["-F", "/dev/null", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null"];
    let visit = [&options[..], &["-o", "BatchMode=yes", "-T", "-p", &port, "x@127.0.0.1"]].concat();
    if run("ssh", &visit).is_none() {
        skipped("a visit among the calls of the server: there is no ssh");
    }
    let _ = run("kill", &["-TERM", &server.0.id().to_string()]);
    let _ = server.0.wait();
    // strace ends a moment after what it watches.
    let mut trace = String::new();
    for _ in 0..200 {
        trace = fs::read_to_string(&file).unwrap_or_default();
        if trace.contains(" exit_group(") {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    let made: BTreeSet<String> = trace
        .lines()
        .filter_map(|line| line.split_once(' ')?.1.trim_start().split_once('('))
        .map(|(name, _)| name.to_owned())
        .filter(|name| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_'))
        .collect();
    assert!(made.contains("accept4") && made.contains("fsync"), "{made:?}");
    let stopped: Vec<_> = made.iter().filter(|name| !allowed.contains(*name) || refused.contains(*name)).collect();
    assert!(stopped.is_empty(), "the unit refuses {stopped:?}");
}

#[test]
fn openssh_takes_the_drop_in_and_it_is_for_learn_only() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    let key = at("key");
    if run("ssh-keygen", &["-q", "-t", "ed25519", "-N", "", "-f", &key]).is_none_or(|output| !output.status.success()) {
        return skipped("the drop-in of OpenSSH: there is no ssh-keygen");
    }
    // As Debian's own file begins; what follows must not reach learn.
    let config = format!(
        "HostKey {key}\nInclude {}\nPasswordAuthentication no\nX11Forwarding yes\nAcceptEnv *\n",
        path(DROP_IN).display()
    );
    fs::write(at("config"), config).unwrap();
    let Some(daemon) = ["/usr/sbin/sshd", "/usr/bin/sshd"].into_iter().find(|path| Path::new(path).is_file()) else {
        return skipped("the drop-in of OpenSSH: there is no sshd");
    };
    // What its service makes before it starts.
    let _privileges = Made::folder("/run/sshd");
    let output = run(daemon, &["-t", "-f", &at("config")]).unwrap();
    if said(&output).contains("Missing privilege separation directory") {
        return skipped("the drop-in of OpenSSH: /run/sshd cannot be made");
    }
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(said(&output), "", "no warning");
    let effective = |user: &str| {
        let who = format!("user={user},host=example.org,addr=192.0.2.1");
        said(&run(daemon, &["-T", "-f", &at("config"), "-C", &who]).unwrap())
    };
    let (learn, other) = (effective("learn"), effective("operator"));
    for line in [
        "forcecommand /usr/local/bin/article26 visit",
        "authenticationmethods none",
        "permitemptypasswords yes",
        "pubkeyauthentication no",
        "kbdinteractiveauthentication no",
        "disableforwarding yes",
        "allowtcpforwarding no",
        "allowstreamlocalforwarding no",
        "allowagentforwarding no",
        "x11forwarding no",
        "permittunnel no",
        "permituserrc no",
        "permittty yes",
        "maxsessions 1",
        "acceptenv LANG",
        "acceptenv LC_*",
    ] {
        assert!(learn.lines().any(|found| found == line), "{line}\n{learn}");
    }
    assert!(!learn.contains("acceptenv *\n"), "{learn}");
    for line in ["forcecommand none", "permitemptypasswords no", "passwordauthentication no", "x11forwarding yes"] {
        assert!(other.lines().any(|found| found == line), "{line}\n{other}");
    }
}

#[test]
fn the_forced_command_runs_no_other() {
    let drop_in = text(DROP_IN);
    let forced = drop_in.lines().find_map(|line| line.trim().strip_prefix("ForceCommand ")).unwrap();
    let arguments = forced.strip_prefix("/usr/local/bin/article26 ").unwrap().split(' ');
    let output = Command::new(BINARY).args(arguments).env("SSH_ORIGINAL_COMMAND", "ls /").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    // Not the complaint about a command that is not known.
    assert!(said(&output).lines().count() == 1 && !said(&output).contains("article26"), "{}", said(&output));
}

#[test]
fn haproxy_takes_its_configuration() {
    match run("haproxy", &["-c", "-f", path("deploy/haproxy.cfg").to_str().unwrap()]) {
        None => skipped("the configuration of HAProxy: there is no haproxy"),
        Some(output) => {
            assert!(output.status.success(), "{}", said(&output));
            assert!(!said(&output).contains("WARNING"), "{}", said(&output));
        }
    }
}

#[test]
fn the_container_is_made_of_what_is_there() {
    let file = text("deploy/Containerfile");
    let mut copied = Vec::new();
    for line in file.lines().filter(|line| line.starts_with("COPY ") && !line.contains("--from=")) {
        let words: Vec<&str> = line.split(' ').skip(1).collect();
        copied.extend_from_slice(&words[..words.len() - 1]);
    }
    for name in &copied {
        assert!(path(name).exists(), "{name}");
    }
    for needed in ["Cargo.toml", "Cargo.lock", "build.rs", "src", "benches", "tests", "courses", "locales"] {
        assert!(copied.contains(&needed), "{needed}");
    }
    for line in ["USER 65532:65532", "VOLUME [\"/state\"]", "EXPOSE 2222/tcp"] {
        assert!(file.lines().any(|found| found == line), "{line}");
    }
}

#[test]
fn the_example_configuration_says_what_holds_and_is_accepted() {
    let example = text("deploy/kiosk.ron");
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let mut settings: Settings = options.from_str(&example).unwrap();
    assert!(settings.metrics.take().is_some(), "an example");
    assert_eq!(settings, Settings::default());
    for flag in FLAGS {
        let field = format!("{}:", flag.replace('-', "_"));
        let shown = example.lines().any(|line| line.trim_start_matches(['/', ' ']).starts_with(&field));
        assert!(shown, "{field}");
    }
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(BINARY)
        .args(["serve", "--check", "--config", path("deploy/kiosk.ron").to_str().unwrap(), "--state"])
        .arg(folder.path().join("kiosk"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", said(&output));
}

/// A row of a table in the documentation that begins with this name.
fn row(documentation: &str, name: &str) -> String {
    let begins = format!("| `{name}` |");
    let found = documentation.lines().find(|line| line.starts_with(&begins));
    found.unwrap_or_else(|| panic!("docs/kiosk.md has no row for {name}")).to_owned()
}

#[test]
fn every_setting_is_documented_with_its_flag_and_default() {
    let documentation = text("docs/kiosk.md");
    let defaults = format!("{:?}", Settings::default()).replace([',', '}'], " ");
    for flag in FLAGS {
        let field = flag.replace('-', "_");
        let row = row(&documentation, &field);
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        assert_eq!(cells[2], format!("`--{flag}`"));
        let mut words = defaults.split(' ').skip_while(|word| *word != format!("{field}:"));
        let value = words.nth(1).unwrap_or_else(|| panic!("{field} is no field"));
        if value.parse::<u64>().is_ok() {
            assert_eq!(cells[3], value, "{field}");
        }
    }
}

#[test]
fn every_log_event_is_documented_with_its_fields() {
    let (documentation, code) = (text("docs/kiosk.md"), text("src/terminal/ssh/log.rs"));
    let (_, logs) = documentation.split_once("### Logs").expect("a section about logs");
    let mut count = 0;
    for event in code.split("event=").skip(1) {
        let event = event.split('"').next().unwrap();
        let mut words = event.split(' ');
        let row = row(logs, words.next().unwrap());
        for field in words.filter_map(|word| Some(word.split_once('=')?.0)) {
            assert!(row.contains(&format!("`{field}`")), "{field} in {row}");
        }
        count += 1;
    }
    assert!(count >= 9, "{count} events found in the code");
    let (table, _) = logs.split_once("### Metrics").unwrap();
    for name in table.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()) {
        assert!(code.contains(&format!("event={name}")), "{name} is no event any more");
    }
}

/// What the metrics answer.
fn ask(port: u16) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    stream.write_all(b"GET /metrics HTTP/1.0\r\n\r\n")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

#[test]
fn every_metric_is_documented_with_its_labels() {
    let documentation = text("docs/kiosk.md");
    let folder = tempfile::tempdir().unwrap();
    let (arguments, _, metrics) = arguments(folder.path());
    let mut command = Command::new(BINARY);
    command.args(arguments);
    let mut server = Server::start(command);
    server.listens().expect("it listens");
    let answer = ask(metrics).unwrap();
    let mut count = 0;
    for line in answer.lines() {
        if let Some((name, kind)) = line.strip_prefix("# TYPE ").and_then(|rest| rest.split_once(' ')) {
            let row = row(&documentation, name);
            assert!(row.contains(kind), "{name} is a {kind}");
            count += 1;
        }
        let label = line.split_once('{').and_then(|(_, rest)| rest.split_once("=\""));
        if let Some((label, rest)) = label.filter(|(label, _)| *label != "le") {
            let value = rest.split('"').next().unwrap();
            assert!(documentation.contains(&format!("`{value}`")), "{label}={value}");
        }
    }
    assert!(count >= 10, "{answer}");
}
