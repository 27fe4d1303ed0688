//! Servers to be measured: this program's, and OpenSSH's with this program as
//! its forced command. Both on loopback, on a free port, in a folder that goes.

use super::Outcome;
use std::fmt::{self, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A running server.
pub struct Server {
    child: Child,
    address: Address,
    folder: PathBuf,
}

/// Where a server is, and as whom one comes in.
#[derive(Clone)]
pub struct Address {
    /// Its port on loopback.
    pub port: u16,
    /// User name where there are accounts; else everybody has her own, and every
    /// other one comes to a room.
    user: Option<String>,
    /// The key that lets one in; `None`: none is asked for.
    pub key: Option<PathBuf>,
}

impl Address {
    /// The name under which a visitor comes in.
    pub fn user(&self, number: usize) -> String {
        let own = || if number.is_multiple_of(2) { "room-blue".to_owned() } else { format!("visitor{number}") };
        self.user.clone().unwrap_or_else(own)
    }
}

/// Where progress is kept under resume codes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Store {
    Memory,
    Folder,
}

impl fmt::Display for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if *self == Self::Memory { "memory" } else { "folder" })
    }
}

impl std::ops::Deref for Server {
    type Target = Address;
    fn deref(&self) -> &Address {
        &self.address
    }
}

fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

fn folder() -> Outcome<PathBuf> {
    let path = std::env::temp_dir().join(format!("article26-kiosk-{}-{}", std::process::id(), free_port()?));
    std::fs::create_dir_all(&path)?;
    Ok(path)
}

impl Server {
    /// This program's server, with limits that let a load come in.
    pub fn ours(binary: &Path, store: Store) -> Outcome<Self> {
        let (port, folder) = (free_port()?, folder()?);
        let kept = match store {
            Store::Memory => "memory".to_owned(),
            Store::Folder => format!("folder:{}", folder.join("kept").display()),
        };
        let child = Command::new(binary)
            .args(["serve", "--listen", &format!("127.0.0.1:{port}"), "--state"])
            .arg(folder.join("state"))
            .args(["--sessions", "4000", "--rooms", "blue", "--tries-in-all", "100000", "--store", &kept])
            .stderr(Stdio::from(std::fs::File::create(folder.join("log"))?))
            .spawn()?;
        let address = Address { port, user: None, key: None };
        Self { child, address, folder }.wait()
    }

    /// OpenSSH's server; `None` where it is missing or may not run.
    pub fn openssh(binary: &Path) -> Outcome<Option<Self>> {
        let sshd = Path::new("/usr/sbin/sshd");
        let root = Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout.starts_with(b"0\n"));
        if !sshd.exists() || !root {
            return Ok(None);
        }
        // Somebody with a shell who is not root: what strangers would be. Accounts
        // without a password come in through PAM only.
        let accounts = std::fs::read_to_string("/etc/passwd")?;
        let mut users = accounts.lines().filter_map(|line| {
            let fields: Vec<&str> = line.split(':').collect();
            let (number, shell) = (fields.get(2)?.parse::<u32>().ok()?, *fields.get(6)?);
            (number != 0 && shell.ends_with("sh")).then(|| (fields[0].to_owned(), number))
        });
        let (user, number) = users.next_back().unwrap_or_else(|| ("root".to_owned(), 0));
        let (port, folder) = (free_port()?, folder()?);
        std::fs::create_dir_all("/run/sshd")?;
        let program = folder.join("article26");
        std::fs::copy(binary, &program)?;
        for name in ["host", "client"] {
            let key = folder.join(name);
            let made = Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(&key).status()?;
            if !made.success() {
                return Ok(None);
            }
        }
        std::fs::copy(folder.join("client.pub"), folder.join("authorized"))?;
        let mut open = std::fs::metadata(&folder)?.permissions();
        std::os::unix::fs::PermissionsExt::set_mode(&mut open, 0o755);
        std::fs::set_permissions(&folder, open)?;
        let mut config = String::new();
        let place = folder.display();
        writeln!(config, "Port {port}\nListenAddress 127.0.0.1\nHostKey {place}/host\nPidFile none\nUsePAM yes")?;
        writeln!(config, "AuthorizedKeysFile {place}/authorized\nStrictModes no\nPasswordAuthentication no")?;
        writeln!(config, "MaxStartups 2000\nLogLevel QUIET\nUseDNS no\nPrintMotd no\nAcceptEnv LANG LC_*")?;
        writeln!(config, "ForceCommand exec {place}/article26 visit --config {place}/visit.ron")?;
        // What the command keeps under codes belongs to the user.
        for name in ["state", "kept"] {
            let owned = folder.join(name);
            std::fs::create_dir(&owned)?;
            std::fs::set_permissions(&owned, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
            std::os::unix::fs::chown(&owned, Some(number), None)?;
        }
        std::fs::write(
            folder.join("visit.ron"),
            format!("(state: \"{place}/state\", store: Folder(\"{place}/kept\"))\n"),
        )?;
        std::fs::write(folder.join("config"), config)?;
        let child =
            Command::new(sshd).args(["-D", "-e", "-f"]).arg(folder.join("config")).stderr(Stdio::null()).spawn()?;
        let address = Address { port, user: Some(user), key: Some(folder.join("client")) };
        Self { child, address, folder }.wait().map(Some)
    }

    fn wait(mut self) -> Outcome<Self> {
        let until = Instant::now() + Duration::from_secs(10);
        let address: SocketAddr = ([127, 0, 0, 1], self.address.port).into();
        while TcpStream::connect(address).is_err() {
            if Instant::now() > until || self.child.try_wait()?.is_some() {
                return Err("the server did not start".into());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        std::thread::sleep(Duration::from_millis(200));
        Ok(self)
    }

    /// Where it is.
    pub fn address(&self) -> Address {
        self.address.clone()
    }

    /// Its process and all that it started.
    fn processes(&self) -> Vec<u32> {
        let mut found = vec![self.child.id()];
        let parents: Vec<(u32, u32)> = std::fs::read_dir("/proc")
            .into_iter()
            .flatten()
            .filter_map(|entry| {
                let pid: u32 = entry.ok()?.file_name().to_str()?.parse().ok()?;
                let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
                let parent = stat.rsplit(") ").next()?.split(' ').nth(1)?.parse().ok()?;
                Some((pid, parent))
            })
            .collect();
        let mut at = 0;
        while at < found.len() {
            let here = found[at];
            found.extend(parents.iter().filter(|(_, parent)| *parent == here).map(|(pid, _)| *pid));
            at += 1;
        }
        found
    }

    /// Memory of all its processes, in bytes, shared pages divided among those
    /// that share them.
    pub fn memory(&self) -> u64 {
        let of = |pid: u32| -> Option<u64> {
            let text = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
            let line = text.lines().find(|line| line.starts_with("Pss:"))?;
            line.split_whitespace().nth(1)?.parse().ok()
        };
        self.processes().into_iter().filter_map(of).sum::<u64>() * 1024
    }

    /// Processor time of all its processes that live, so far.
    pub fn cpu(&self) -> Duration {
        let mut nanoseconds = 0;
        for pid in self.processes() {
            for task in std::fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten() {
                let text = std::fs::read_to_string(task.path().join("schedstat")).unwrap_or_default();
                nanoseconds += text.split(' ').next().and_then(|first| first.parse().ok()).unwrap_or(0);
            }
        }
        Duration::from_nanos(nanoseconds)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for pid in self.processes().into_iter().skip(1) {
            let _ = Command::new("kill").arg(pid.to_string()).stderr(Stdio::null()).status();
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
