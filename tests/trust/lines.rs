//! Line by line: through a pipe, as screen readers and scripts use it, and on
//! terminals that know no more.

use crate::launch::Launch;
use crate::world::{World, said};
use std::io::{Read, Write as _};
use std::process::{Output, Stdio};

/// Runs a session that reads these lines.
fn session(launch: &Launch, lines: &str) -> Output {
    let mut child = launch
        .command()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("a pipe");
    let lines = lines.to_owned();
    // It may end before it has read all of them.
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()).is_ok());
    let output = child.wait_with_output().expect("it ends");
    let _ = writer.join();
    output
}

#[track_caller]
fn clean(output: &Output) -> String {
    assert!(output.status.success(), "{}: {}", output.status, String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout.clone()).expect("text");
    let strange = text.chars().find(|c| c.is_control() && *c != '\n');
    assert_eq!(strange, None, "a control character in:\n{text}");
    text
}

#[test]
fn a_whole_lesson_is_done_by_lines_and_kept() {
    let world = World::new();
    let launch = world.program(["--lang", "en", "learn", "lamp/road"]);
    // Two pages, a choice, a word, a stance, a reflection to think about.
    let text = clean(&session(&launch, "\n\n1\n\n1948\n\n4\n1\n"));
    for words in [
        "The first mile",
        "The second mile",
        "For whom",
        "In which year",
        "10 December 1948",
        "passes.",
        "has no lamp",
        " of 2 ",
    ] {
        assert!(text.contains(words), "{words:?} is missing in:\n{text}");
    }
    assert!(text.trim_end().ends_with(&said("plain-end")), "{text}");
    let progress = world.progress();
    assert!(progress.lesson("lamp", "road").finished);
    assert_eq!(world.answers(), 2);
    assert_eq!(progress.stances.get("lamp/road/open"), Some(&(Some(4), None)));
    // Nothing that was only thought is kept.
    assert!(progress.kept.is_empty());
}

/// Reads what a session says until it waits for a line.
fn said_until_asked(output: &mut impl Read, prompts: &[String]) -> String {
    let mut text = Vec::new();
    let mut byte = [0];
    while output.read(&mut byte).is_ok_and(|count| count > 0) {
        text.push(byte[0]);
        if byte[0] == b' ' && prompts.iter().any(|prompt| text.ends_with(format!("\n{prompt} ").as_bytes())) {
            break;
        }
    }
    String::from_utf8(text).expect("text")
}

/// The first lesson that is shipped, whatever it asks and in each language:
/// Enter, or any of the choices, leads through to its end.
#[test]
fn the_first_shipped_lesson_can_be_gone_through_by_lines() {
    let shelf = article26::store::library::open(&[]);
    let head = &shelf.library.courses[0].head;
    let lesson = format!("{}/{}", head.id, head.lessons[0].0);
    for language in shelf.catalog.offered() {
        let world = World::new();
        let words = shelf.catalog.words(&language.tag);
        let prompts = ["plain-choose", "plain-write"].map(|id| words.text(id));
        let launch = world.program(["--lang", &language.tag, "learn", &lesson]);
        let mut child =
            launch.command().stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program starts");
        let (mut input, mut output) = (child.stdin.take().expect("a pipe"), child.stdout.take().expect("a pipe"));
        let (mut finished, mut choices) = (false, 0);
        for step in 0..600 {
            let page = said_until_asked(&mut output, &prompts);
            assert!(page.chars().all(|c| c == '\n' || !c.is_control()), "{}: {page:?}", language.tag);
            finished = world.file().exists() && world.progress().lesson(&head.id, &head.lessons[0].0).finished;
            if finished {
                break;
            }
            // After a slip only the slip is told; the choices are those before.
            let slip = ["plain-number", "plain-unknown"].iter().any(|id| page.contains(&words.text(id)));
            let counted = page
                .lines()
                .filter(|line| line.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok()))
                .count();
            choices = if slip { choices } else { counted };
            let line = if page.ends_with(&format!("{} ", prompts[1])) {
                "?\n".to_owned()
            } else if choices > 0 && (step * 37) % 11 < 7 {
                format!("{}\n", step * 7 % choices + 1)
            } else {
                "\n".to_owned()
            };
            input.write_all(line.as_bytes()).expect("it listens");
        }
        drop(input);
        let mut rest = String::new();
        output.read_to_string(&mut rest).expect("text");
        assert!(child.wait().expect("it ends").success(), "{}: {rest}", language.tag);
        assert!(finished, "{}: the lesson has no end", language.tag);
        assert!(world.answers() > 0, "{}: nothing was asked", language.tag);
    }
}

#[test]
fn the_end_of_input_ends_the_session_with_the_place_kept() {
    let world = World::new();
    let launch = world.program(["--lang", "en", "learn", "lamp/road"]);
    let text = clean(&session(&launch, "\n"));
    assert!(text.contains("The second mile") && text.contains(&said("plain-end")), "{text}");
    let text = clean(&session(&world.program(["--lang", "en"]), ""));
    assert!(text.contains("The second mile"), "{text}");
    // An unfinished last line counts.
    let text = clean(&session(&world.program(["--lang", "en", "learn", "lamp/run"]), "1"));
    assert!(text.contains("Echo 1"), "{text}");
    assert_eq!(world.answers(), 1);
}

#[test]
fn without_trace_lines_say_that_nothing_is_kept() {
    let world = World::new();
    let text = clean(&session(&world.program(["--no-trace", "--lang", "en", "learn", "lamp/run"]), "1\n"));
    assert!(text.contains("Echo 1") && text.contains(&said("plain-end-forgotten")), "{text}");
    assert_eq!(world.left(), Vec::<String>::new());
}

/// Bytes that are no text, lines without end, and controls do no harm.
#[test]
fn strange_lines_are_read_over() {
    let world = World::new();
    let long = "7".repeat(200_000);
    let text = clean(&session(
        &world.program(["--lang", "en", "learn", "lamp/run"]),
        &format!("{long}\n\u{1b}[2J\u{7}\n\u{0}\n999\n-1\n1\n"),
    ));
    assert!(text.contains("Echo 1"), "{text}");
    assert_eq!(world.answers(), 1);
}

#[test]
fn a_terminal_that_cannot_move_a_cursor_gets_lines() {
    for term in ["dumb", ""] {
        let world = World::new();
        let mut terminal = world.program(["--lang", "en", "learn", "lamp/run"]).env("TERM", term).start();
        terminal.see("Stone 1");
        terminal.press("1\n", "Echo 1");
        assert!(!terminal.written.contains(&0x1b), "TERM={term:?}: a sequence was sent");
        terminal.send("\x04");
        assert!(terminal.end().success());
        assert_eq!(terminal.left_behind(), Vec::<String>::new());
        assert_eq!(world.answers(), 1);
    }
}

#[test]
fn where_only_ascii_can_be_shown_nothing_else_is_sent() {
    for language in ["en", "nl", "sv"] {
        let world = World::new();
        // A place of ASCII letters; everything else in the language.
        let base = |arguments: &[&str]| world.program(arguments.iter().copied()).env("LANG", "C");
        let output =
            session(&base(&["--no-trace", "--plain", "--lang", language, "learn", "lamp/road"]), "\n\n1\n\n1948\n\n");
        assert!(output.status.success());
        let other: Vec<char> = String::from_utf8_lossy(&output.stdout).chars().filter(|c| !c.is_ascii()).collect();
        assert!(other.is_empty(), "{language}: lines with {other:?}");
        let mut terminal = base(&["--lang", language, "learn", "lamp/run"]).start();
        terminal.see("1/12");
        terminal.press("1", "Echo 1");
        for keys in ["\t", "\x1bOP", "\x1bOQ", "\x1b", "\x1b"] {
            terminal.send(keys);
            terminal.settle();
        }
        terminal.send("\x03");
        assert!(terminal.end().success());
        let other: Vec<u8> = terminal.written.iter().copied().filter(|byte| !byte.is_ascii()).collect();
        assert!(other.is_empty(), "{language}: a screen with {:?}", String::from_utf8_lossy(&other));
    }
}
