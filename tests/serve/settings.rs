//! What an operator wrote: faults are told where it was written, and a look at it
//! (`--check`) writes nothing.

use crate::kiosk::{Opening, PROGRAM};
use article26::terminal::ssh::settings::{FLAGS, Settings};
use std::fs;
use std::path::Path;

/// Exit code, standard output and standard error of `serve` that must end.
fn ends(opening: &Opening, more: &[&str]) -> (Option<i32>, String, String) {
    let output = opening.command().stdout(std::process::Stdio::piped()).args(more).output().expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn a_look_makes_nothing_and_says_what_would_be_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("a/kept");
    let store = format!("folder:{}", place.display());
    let flags = ["--rooms", "blue", "--store", &store];
    let opening = Opening::new(&flags);
    let state = opening.state();
    let wanted = || {
        let made = ["host-key", "room-blue.secret", "code-secret"].map(|name| state.join(name));
        made.into_iter().chain([place.clone()]).map(|file| format!("would be made: {}", file.display()))
    };
    for missing in [true, false] {
        if !missing {
            fs::create_dir(&state).expect("a folder");
            fs::set_permissions(&state, std::os::unix::fs::PermissionsExt::from_mode(0o700)).expect("rights");
        }
        let (code, said, wrong) = ends(&opening, &["--check"]);
        assert_eq!((code, wrong.as_str()), (Some(0), ""), "{said}");
        for line in wanted() {
            assert!(said.lines().any(|found| found == line), "{line} in:\n{said}");
        }
        assert_eq!(said.matches("would be made").count(), 4, "{said}");
        assert_eq!(state.exists(), !missing);
        assert_eq!(crate::world::names(&state), Vec::<String>::new());
        assert_eq!(crate::world::names(folder.path()), Vec::<String>::new());
    }
    // What a start made is found, and left as it is.
    let folder = opening.start().kill();
    let opening = Opening::new(&flags).in_folder(&folder);
    let names = || [crate::world::names(&state), crate::world::names(place.parent().expect("a folder"))].concat();
    let before = names();
    let (code, said, wrong) = ends(&opening, &["--check"]);
    assert_eq!((code, wrong.as_str()), (Some(0), ""), "{said}");
    assert!(!said.contains("would be made") && said.contains("SHA256:"), "{said}");
    assert_eq!(names(), before);
}

#[test]
fn a_look_finds_everything_that_is_wrong() {
    let folder = Opening::new(&["--rooms", "blue"]).start().kill();
    let opening = Opening::new(&["--rooms", "blue"]).in_folder(&folder);
    let state = opening.state();
    let open = |name: &str| {
        fs::set_permissions(state.join(name), std::os::unix::fs::PermissionsExt::from_mode(0o644)).expect("rights");
    };
    open("host-key");
    open("code-secret");
    fs::write(state.join("room-blue.secret"), "").expect("written");
    let (code, _, wrong) = ends(&opening, &["--check"]);
    assert_eq!(code, Some(1));
    let lines: Vec<&str> = wrong.lines().collect();
    assert_eq!(lines.len(), 3, "{wrong}");
    for name in ["host-key", "code-secret", "room-blue.secret"] {
        assert!(wrong.contains(&format!("{}: ", state.join(name).display())), "{wrong}");
    }
    // Where a folder cannot be made, a look says so.
    let (code, _, wrong) = ends(&opening, &["--check", "--store", "folder:/proc/version/kept"]);
    assert_eq!(code, Some(1));
    assert!(wrong.contains("store: /proc/version/kept: "), "{wrong}");
}

/// What is said of a configuration file, with the file's name as `FILE`.
fn of_file(text: &str, flags: &[&str]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("kiosk.ron");
    fs::write(&file, text).expect("written");
    let opening = Opening::new(&["--config", file.to_str().expect("a path")]);
    let (code, _, wrong) = ends(&opening, &[&["--check"], flags].concat());
    assert_eq!(code, Some(1), "{text}: {wrong}");
    assert!(!Path::new(&opening.state()).exists(), "nothing is made");
    wrong.replace(file.to_str().expect("a path"), "FILE").trim_end().to_owned()
}

/// One line: where, what, the mend; by the name that it has there.
#[test]
fn faults_are_told_where_they_were_written() {
    for (text, flags, wanted) in [
        (
            "(\n    sessions_per_source: 0,\n)",
            &[][..],
            "FILE:2:5: sessions_per_source: \"0\" is too little; write 1 or more",
        ),
        ("()", &["--sessions-per-source", "0"], "--sessions-per-source: \"0\" is too little; write 1 or more"),
        (
            "(sessions_per_source: 7)",
            &["--sessions-per-source", "0"],
            "--sessions-per-source: \"0\" is too little; write 1 or more",
        ),
        ("()", &["--tries", "x"], "--tries: \"x\" is no number of this kind; write digits only"),
        (
            "(proxies: [\n  \"192.0.2.10:22\"])",
            &[],
            "FILE:2:*: proxies: \"192.0.2.10:22\" is no address of a balancer; \
             write it without a port or a name, such as 192.0.2.10 or 2001:db8::10",
        ),
        (
            "()",
            &["--proxies", "192.0.2.10,lb"],
            "--proxies: \"lb\" is no address of a balancer; \
             write it without a port or a name, such as 192.0.2.10 or 2001:db8::10",
        ),
        (
            "()",
            &["--metrics", "9126"],
            "--metrics: \"9126\" is no address for metrics; \
             write one of this machine and a port, such as 127.0.0.1:9126",
        ),
        ("(room: \"Hall\")", &[], "FILE:1:2: room: \"Hall\" is no name for a room; *"),
        ("(\n  sesions: 50)", &[], "FILE:2:3: sesions: is no setting; write sessions; docs/kiosk.md lists all"),
        (
            "(\n  tries: 5,\n  code-days: 5)",
            &[],
            "FILE:3:3: code-days: is no setting; write code_days; docs/kiosk.md lists all",
        ),
        ("(colour: 1)", &[], "FILE:1:2: colour: is no setting; docs/kiosk.md lists all"),
        (
            "(\n  tries: 5,\n  rooms: \"blue\")",
            &[],
            "FILE:3:*: Expected opening `[`; write rooms: [\"blue\", \"green\"]",
        ),
        ("(sessions: \"many\", tries: 5)", &[], "FILE:1:*: Expected integer; write sessions: 1000"),
        ("(code_days: 70000)", &[], "FILE:1:*; write code_days: 90"),
        ("(codes: yes)", &[], "FILE:1:*; write codes: true"),
        ("(room: hall)", &[], "FILE:1:*; write room: \"hall\""),
        (
            "(tries: 5,\n  store: Folder(/tmp/x))",
            &[],
            "FILE:2:*: Unexpected char 't'; write store: Folder(\"/var/lib/article26/kept\")",
        ),
        ("(store: Cloud)", &[], "FILE:1:*; write store: Folder(\"/var/lib/article26/kept\")"),
        ("tries: 5", &[], "FILE:1:*; the file begins with ( and ends with )"),
        ("[tries: 5]", &[], "FILE:1:*; the file begins with ( and ends with )"),
        ("", &[], "FILE:1:*; the file begins with ( and ends with )"),
        ("(tries: 5) x", &[], "FILE:1:*; the file begins with ( and ends with )"),
        ("(tries: 5\n sessions: 5)", &[], "FILE:2:2: Expected comma; write a comma there, or ) at the end of the file"),
        ("(tries: 5,", &[], "FILE:*; the file begins with ( and ends with )"),
        ("(tries: 5, tries: 6)", &[], "FILE:*; leave one of them"),
        ("(languages: [\"xx\"])", &[], "FILE:1:2: languages: \"xx\" is not there; there are: *"),
        ("()", &["--languages", "xx"], "--languages: \"xx\" is not there; there are: *"),
        (
            "(store: Postgres(\"postgresql://a:word@b/c?sslmode=require\"))",
            &[],
            "FILE:1:2: store: the database's address asks for TLS, which is not offered; *",
        ),
    ] {
        let said = of_file(text, flags);
        let mut rest = said.as_str();
        for part in wanted.split('*') {
            let at = rest.find(part).unwrap_or_else(|| panic!("{wanted}\nis not what is said:\n{said}"));
            rest = &rest[at + part.len()..];
        }
        assert!(wanted.ends_with('*') || rest.is_empty(), "{wanted}\nis not what is said:\n{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    }
    // The address in the environment is named by its variable.
    let opening = Opening::new(&[]).env("ARTICLE26_STORE", "cloud");
    let (_, _, wrong) = ends(&opening, &["--check"]);
    assert!(wrong.starts_with("ARTICLE26_STORE: \"cloud\" is no store; "), "{wrong}");
    // Two faults are two lines.
    assert_eq!(of_file("(tries: 0,\n logins: 0)", &[]).lines().count(), 2);
}

/// Settings that can be followed, but make no sense together, are noted.
#[test]
fn what_makes_no_sense_together_is_noted() {
    let notes = |flags: &[&str]| {
        let opening = Opening::new(flags);
        let (code, said, wrong) = ends(&opening, &["--check"]);
        assert_eq!((code, wrong.as_str()), (Some(0), ""), "{said}");
        said.lines().filter(|line| line.starts_with("note: ")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(notes(&[]), Vec::<String>::new());
    let flags = ["--attract-seconds", "700", "--longest-seconds", "60", "--sessions", "5", "--drain-seconds", "30"];
    let told = notes(&flags);
    let names = ["attract_seconds: 700", "longest_seconds: 60", "sessions_per_source: 40", "drain_seconds: 30"];
    assert_eq!(told.len(), names.len(), "{told:?}");
    assert!(names.iter().all(|name| told.iter().any(|note| note.contains(name))), "{told:?}");
}

/// Help names every setting and what holds without it.
#[test]
fn help_names_every_setting() {
    let help = |arguments: &[&str]| {
        let output = std::process::Command::new(PROGRAM).args(arguments).output().expect("it runs");
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
        String::from_utf8(output.stdout).expect("text")
    };
    let general = help(&["--help"]);
    assert!(!general.contains("--sessions "), "{general}");
    for (command, checks) in [("serve", true), ("visit", false)] {
        let said = help(&[command, "--help"]);
        let has = |words: &[&str]| {
            said.lines().any(|line| line.split_whitespace().take(words.len()).eq(words.iter().copied()))
        };
        for flag in FLAGS {
            let usual = Settings::default().shown(flag);
            let usual = if usual.is_empty() { "-" } else { &usual };
            assert!(has(&[&format!("--{flag}"), usual]), "{flag} in:\n{said}");
        }
        assert!(said.starts_with(general.trim_end()) && said.contains("docs/kiosk.md"), "{said}");
        assert_eq!((has(&["--config", "FILE"]), has(&["--check"])), (true, checks), "{said}");
        assert!(said[general.len()..].lines().all(|line| line.chars().count() <= 80), "{said}");
    }
}
