//! Commands: what is kept can be seen, taken along, brought back and removed;
//! errors are one line and one number.

use crate::places::{Place, answer};
use crate::pty::key;
use crate::world::{PACK, World, names, rights, said};
use std::fs;
use std::process::Output;

/// A home with this many answers in it.
fn begun(stones: usize) -> World {
    let world = World::new();
    let mut terminal = Place::launch(&world).start();
    terminal.see("Stone 1");
    answer(&mut terminal, 1, stones);
    terminal.send(key::CTRL_C);
    assert!(terminal.end().success());
    world
}

#[track_caller]
fn told(output: &Output) -> String {
    assert!(output.status.success(), "{}: {}", output.status, String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).expect("text")
}

#[test]
fn what_is_taken_along_comes_back_once_however_often_it_is_brought() {
    let from = begun(3);
    let copy = from.home().join("copy").display().to_string();
    told(&from.run(["progress", "export", &copy]));
    assert_eq!(rights(copy.as_ref()), 0o600);
    // A copy is never written over.
    let again = from.run(["progress", "export", &copy]);
    assert_eq!(again.status.code(), Some(1));

    let to = begun(1);
    told(&to.run(["progress", "import", &copy]));
    let once = fs::read(to.file()).expect("a journal");
    assert_eq!(to.answers(), 4);
    for _ in 0..2 {
        told(&to.run(["progress", "import", &copy]));
        assert!(fs::read(to.file()).expect("a journal") == once, "a second import changed the file");
    }
    let progress = to.progress();
    assert_eq!(progress.items.get("lamp/stone-1").map(|item| item.answers), Some(2));
    assert_eq!(progress.items.get("lamp/stone-3").map(|item| item.answers), Some(1));
}

#[test]
fn after_forgetting_no_file_of_ours_is_left() {
    let world = begun(2);
    // Copies of damage, and what a crash left behind, are ours as well.
    let mut bytes = fs::read(world.file()).expect("a journal");
    bytes[70] ^= 1;
    fs::write(world.file(), bytes).expect("written");
    let mut terminal = Place::launch(&world).start();
    terminal.see(&said("opened-repaired"));
    terminal.send(key::CTRL_C);
    assert!(terminal.end().success());
    fs::write(world.folder().join(".progress.tmp-0123456789abcdef"), "half").expect("written");
    assert!(names(&world.folder()).len() >= 3);
    told(&world.run(["progress", "forget"]));
    assert_eq!(world.left(), Vec::<String>::new());
    // Again: nothing to do is no failure.
    told(&world.run(["progress", "forget"]));
    assert_eq!(world.left(), Vec::<String>::new());
}

#[test]
fn nothing_is_forgotten_under_the_hands_of_an_open_session() {
    let world = World::new();
    let mut terminal = Place::launch(&world).start();
    terminal.see("Stone 1");
    answer(&mut terminal, 1, 2);
    let output = world.run(["--lang", "en", "progress", "forget"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains(&said("store-locked")));
    assert_eq!(world.answers(), 2);
}

#[test]
fn looking_at_progress_makes_no_file() {
    let world = World::new();
    told(&world.run(["progress"]));
    told(&world.run(["progress", "show"]));
    told(&world.run(["courses"]));
    told(&world.run(["privacy"]));
    assert_eq!(world.left(), Vec::<String>::new());
}

#[test]
fn errors_are_one_line_and_a_number() {
    let world = World::new();
    let missing = world.home().join("missing").display().to_string();
    let table: &[(&[&str], i32)] = &[
        (&["dance"], 2),
        (&["progress", "dance"], 2),
        (&["--dance"], 2),
        (&["-x"], 2),
        (&["--theme", "pink"], 2),
        (&["--theme"], 2),
        (&["--lang", "tlh"], 2),
        (&["progress", "export"], 2),
        (&["courses", "more"], 2),
        (&["udhr", "31"], 2),
        (&["udhr", "0"], 2),
        (&["udhr", "-1"], 2),
        (&["udhr", "art"], 2),
        (&["learn", "nothing"], 1),
        (&["learn", "lamp/nothing"], 1),
        (&["learn", "lamp\u{1b}]0;x\u{7}/\n"], 1),
        (&["progress", "import", &missing], 1),
        (&["check", &missing], 1),
        (&["--version"], 0),
        (&["--help"], 0),
        (&["help"], 0),
        (&["courses"], 0),
        (&["courses", "--json"], 0),
        (&["udhr", "26"], 0),
        (&["udhr", "--list"], 0),
        (&["udhr", "--list", "viet"], 0),
        (&["udhr", "--list", "viet", "--json"], 0),
        (&["udhr", "--list", "zzzz"], 2),
        (&["udhr", "19", "--lang", "tha"], 0),
        (&["udhr", "19", "--lang", "Vietnamese", "--json"], 0),
        (&["udhr", "19", "--lang", "vietnamees"], 2),
        (&["udhr", "19", "--lang", "\u{1b}[2J"], 2),
        (&["privacy"], 0),
        (&["check", PACK], 0),
    ];
    for (arguments, code) in table {
        let output = world.run(arguments.iter().copied());
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(*code), "{arguments:?}: {out}{err}");
        assert!(
            !out.contains('\u{1b}') && !err.contains('\u{1b}') && !err.contains('\u{7}'),
            "{arguments:?}: {out}{err}"
        );
        match code {
            0 => assert!(err.is_empty() && !out.is_empty(), "{arguments:?}: {out}{err}"),
            // What is wrong with packs is the answer to the question.
            _ if arguments[0] == "check" => {
                assert!(err.is_empty() && out.contains(&missing), "{arguments:?}: {out}{err}");
            }
            _ => {
                assert!(out.is_empty(), "{arguments:?}: {out}");
                assert_eq!(err.lines().count(), 1, "{arguments:?}: {err}");
                assert!(err.starts_with("article26: ") && err.ends_with('\n'), "{arguments:?}: {err}");
            }
        }
    }
    assert_eq!(world.left(), Vec::<String>::new());
}

/// Any of hundreds of languages, by tag, code or name; what is not there is
/// answered with what is near.
#[test]
fn the_declaration_speaks_many_languages() {
    let world = World::new();
    // What follows the article is said in the program's language.
    let article = |language: &str| {
        let text = told(&world.run(["udhr", "1", "--lang", language]));
        assert!(text.contains("OHCHR"), "{text}");
        text.split("\n\n").next().map(str::to_owned)
    };
    let thai = article("th");
    assert!(thai.as_ref().is_some_and(|text| text.contains("มนุษย์")), "{thai:?}");
    assert_eq!(article("tha"), thai);
    assert_eq!(article("Thai"), thai);
    assert_eq!(article("ไทย"), thai);
    assert_ne!(article("sr-Latn"), article("sr"));
    let list = told(&world.run(["udhr", "--list"]));
    assert!(list.lines().count() >= 440 && list.lines().all(|line| line.split('\t').count() == 4), "{list}");
    let few = told(&world.run(["udhr", "--list", "viet"]));
    assert!(few.starts_with("vi\tTiếng Việt\tVietnamese\t") && few.lines().count() < 5, "{few}");
    let json: serde_json::Value =
        serde_json::from_str(&told(&world.run(["udhr", "26", "--lang", "arb", "--json"]))).expect("JSON");
    assert_eq!((&json["tag"], &json["direction"], &json["official"]), (&"ar".into(), &"rtl".into(), &true.into()));
    assert_eq!(json["parts"].as_array().map(Vec::len), Some(1));
    let wrong = world.run(["udhr", "1", "--lang", "vietnamees"]);
    let error = String::from_utf8_lossy(&wrong.stderr);
    assert!(wrong.status.code() == Some(2) && error.contains("vi (Vietnamese)"), "{error}");
}

/// Output into something that is closed early, or full, is the reader's choice
/// in the first case and an error in the second.
#[test]
fn a_closed_pipe_is_no_failure_and_a_full_disk_is_one() {
    let world = World::new();
    let launch = |script: &str| world.program(["udhr"]).under("sh", ["-c", script, "sh"]);
    let closed = launch("\"$@\" | head -n 1; echo done").command().output().expect("a shell");
    assert!(closed.status.success() && closed.stderr.is_empty(), "{}", String::from_utf8_lossy(&closed.stderr));
    assert_eq!(String::from_utf8_lossy(&closed.stdout).lines().count(), 2);
    let full = launch("\"$@\" > /dev/full").command().output().expect("a shell");
    assert_eq!(full.status.code(), Some(1), "{}", String::from_utf8_lossy(&full.stderr));
}
