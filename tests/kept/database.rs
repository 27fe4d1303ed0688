//! A real `PostgreSQL`, started from the packages of the system for one test and
//! stopped at its end, also when it fails. On a Unix socket only.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use article26::store::kept::Store;

pub struct Database {
    programs: PathBuf,
    folder: tempfile::TempDir,
    user: Option<(String, u32, u32)>,
    server: Option<Child>,
}

impl Database {
    /// `None` where `PostgreSQL` is missing, which is said.
    pub fn start() -> Option<Self> {
        let Some(programs) = programs() else {
            eprintln!("skipped: no PostgreSQL here");
            return None;
        };
        let folder = tempfile::Builder::new().prefix("a26").tempdir_in("/tmp").expect("a folder");
        let mut database = Self { programs, folder, user: ordinary_user(), server: None };
        if let Some((_, user, group)) = &database.user {
            std::os::unix::fs::chown(database.folder.path(), Some(*user), Some(*group)).expect("to give it away");
        }
        let made = database
            .command("initdb")
            .args(["--no-sync", "--auth=trust", "--username=house", "--encoding=UTF8", "--locale=C", "-D"])
            .arg(database.data())
            .stdout(Stdio::null())
            .status()
            .expect("initdb");
        assert!(made.success(), "initdb failed");
        database.go_on();
        Some(database)
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Starts it, and waits until it answers.
    pub fn go_on(&mut self) {
        let folder = self.folder.path().to_owned();
        let server = self
            .command("postgres")
            .arg("-D")
            .arg(self.data())
            .args(["-c", "listen_addresses=", "-c", "max_connections=40", "-c", "log_min_messages=fatal"])
            .arg("-c")
            .arg(format!("unix_socket_directories={}", folder.display()))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("postgres");
        self.server = Some(server);
        let start = Instant::now();
        loop {
            let ready = self.control("pg_isready").arg("-q").status().expect("pg_isready");
            if ready.success() {
                return;
            }
            assert!(start.elapsed() < Duration::from_secs(60), "PostgreSQL did not start");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Stops it as if the machine had lost power.
    pub fn kill(&mut self) {
        let mut stop = self.command("pg_ctl");
        stop.args(["stop", "-m", "immediate", "-w", "-D"]).arg(self.data()).stdout(Stdio::null());
        assert!(stop.status().expect("pg_ctl").success());
        self.server.take().map(|mut server| server.wait());
    }

    /// Stops its processes for a while: connections stay, nothing answers.
    pub fn freeze(&self, signal: &str) {
        let server = self.server.as_ref().expect("a running server").id();
        let children = std::fs::read_to_string(format!("/proc/{server}/task/{server}/children")).unwrap_or_default();
        let mut kill = Command::new("kill");
        kill.arg(signal).arg(server.to_string()).args(children.split_whitespace());
        assert!(kill.status().expect("kill").success());
    }

    pub fn url(&self) -> String {
        format!("host={} user=house dbname=postgres", self.folder.path().display())
    }

    pub fn store(&self) -> Store {
        Store::postgres(&self.url()).expect("an address")
    }

    fn control(&self, program: &str) -> Command {
        let mut command = Command::new(self.programs.join(program));
        command.arg("-h").arg(self.folder.path()).args(["-U", "house", "-d", "postgres"]);
        command
    }

    /// A program that refuses to be run by root.
    fn command(&self, program: &str) -> Command {
        let program = self.programs.join(program);
        let mut command = match &self.user {
            None => Command::new(program),
            Some((_, user, group)) => {
                let mut command = Command::new("setpriv");
                command.arg(format!("--reuid={user}")).arg(format!("--regid={group}")).arg("--clear-groups");
                // Should this process be killed, the server ends, too.
                command.args(["--pdeathsig", "QUIT", "--"]).arg(program);
                command
            }
        };
        command.current_dir(self.folder.path());
        command
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Some(mut server) = self.server.take() {
            let stop = |database: &Self| {
                let mut stop = database.command("pg_ctl");
                stop.args(["stop", "-m", "immediate", "-w", "-D"]).arg(database.data()).stdout(Stdio::null());
                stop.status().is_ok_and(|status| status.success())
            };
            let _ = Command::new("kill").args(["-CONT", &server.id().to_string()]).stderr(Stdio::null()).status();
            if !stop(self) {
                let _ = server.kill();
            }
            let _ = server.wait();
        }
    }
}

/// Where the newest of its programs are.
fn programs() -> Option<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = Vec::new();
    for entry in std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten() {
        let programs = entry.path().join("bin");
        let whole = ["initdb", "postgres", "pg_ctl", "pg_isready"].iter().all(|name| programs.join(name).exists());
        let version = entry.file_name().to_string_lossy().parse().ok().filter(|_| whole);
        found.extend(version.map(|version| (version, programs)));
    }
    found.into_iter().max().map(|(_, programs)| programs)
}

/// Whom to run as: somebody else, if this is root.
fn ordinary_user() -> Option<(String, u32, u32)> {
    if !std::os::unix::fs::MetadataExt::uid(&Path::new("/proc/self").metadata().ok()?).eq(&0) {
        return None;
    }
    let users = std::fs::read_to_string("/etc/passwd").ok()?;
    ["postgres", "nobody"].iter().find_map(|wanted| {
        let fields: Vec<&str> =
            users.lines().map(|line| line.split(':').collect()).find(|user: &Vec<&str>| user[0] == *wanted)?;
        Some(((*wanted).to_owned(), fields.get(2)?.parse().ok()?, fields.get(3)?.parse().ok()?))
    })
}
