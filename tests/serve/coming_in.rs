//! What a visitor gets: the course in her language, on her terminal.

use crate::kiosk::Kiosk;
use crate::openssh;
use crate::pty::{flat, key};
use crate::said_in;
use crate::visitor::{Visitor, Who};
use crate::world::said;
use article26::paint::text::wrap;
use rustix::process::Signal;
use std::io::Write as _;
use std::process::Stdio;

/// Messages of the home screen and, where there is no language yet, of the first
/// one.
const HOME: &str = "home-declaration";

#[test]
fn her_variables_choose_the_language() {
    let kiosk = Kiosk::start(&[]);
    for (variables, language) in [
        (&[("LANG", "en_GB.UTF-8")][..], "en"),
        (&[("LANG", "nl_NL.UTF-8")], "nl"),
        (&[("LANG", "C.UTF-8"), ("LC_MESSAGES", "sv_SE.UTF-8")], "sv"),
        (&[("LC_ALL", "th_TH.UTF-8"), ("LANG", "nl_NL.UTF-8")], "th"),
        (&[("LANGUAGE", "xx:nl"), ("LANG", "sv_SE.UTF-8")], "nl"),
        // The last value counts, as with other servers.
        (&[("LANG", "th_TH.UTF-8"), ("LANG", "nl_NL.UTF-8")], "nl"),
    ] {
        let visitor = Who::default().env(variables).enter(&kiosk);
        visitor.see(&said_in(language, HOME));
        let line = Who::default().env(variables).pipe().enter(&kiosk);
        line.hear(&said_in(language, HOME));
    }
}

#[test]
fn who_says_nothing_known_chooses_a_language_first() {
    let kiosk = Kiosk::start(&[]);
    for variables in [&[][..], &[("LANG", "tlh_XX.UTF-8")], &[("LANG", "C")], &[("LANG", "../../../../etc/passwd")]] {
        let visitor = Who::default().env(variables).enter(&kiosk);
        visitor.see(&said("language-welcome"));
        visitor.see("Svenska");
        let choice = crate::world::choice_of("nl");
        visitor.press(choice, &said_in("nl", HOME));
    }
}

#[test]
fn what_her_terminal_can_is_respected() {
    let kiosk = Kiosk::start(&[]);
    // Colours, unless she wants none.
    let coloured = Visitor::enter(&kiosk);
    coloured.see(&said(HOME));
    let has_colour = |bytes: &[u8]| ["[3", "[9", ";3", "38;"].iter().any(|code| contains_sgr(bytes, code));
    assert!(has_colour(&coloured.bytes()), "{:?}", coloured.all());
    let plain = Who::default().env(&[("LANG", "en_GB.UTF-8"), ("NO_COLOR", "1")]).enter(&kiosk);
    plain.see(&said(HOME));
    assert!(!has_colour(&plain.bytes()), "{:?}", plain.all());
    // Letters beyond ASCII, unless she says that she has none.
    for who in [
        Who::default().env(&[("LANG", "sv_SE.ISO-8859-1")]),
        Who::default().env(&[("LANG", "sv_SE.UTF-8"), ("LC_ALL", "sv_SE.ISO-8859-1")]),
        Who::default().env(&[("LANG", "sv_SE")]).term("vt220"),
    ] {
        let visitor = who.enter(&kiosk);
        visitor.until("a page", |seen| seen.parser.screen().contents().contains("The lamp"));
        visitor.send(key::TAB);
        visitor.see("Meny");
        assert!(visitor.bytes().is_ascii(), "{:?}", visitor.all());
    }
    let visitor = Who::default().env(&[("LANG", "th_TH.TIS-620")]).enter(&kiosk);
    visitor.until("a page", |seen| !seen.bytes.is_empty() && seen.parser.screen().contents().contains('1'));
    assert!(visitor.bytes().is_ascii(), "Thai letters cannot be shown there: {:?}", visitor.all());
}

/// Whether some sequence that sets attributes has this in it.
fn contains_sgr(bytes: &[u8], code: &str) -> bool {
    String::from_utf8_lossy(bytes)
        .split('\u{1b}')
        .filter_map(|piece| piece.split_once('m').map(|(sequence, _)| sequence.to_owned()))
        .any(|sequence| sequence.starts_with('[') && sequence.contains(code))
}

#[test]
fn resizes_are_followed() {
    let kiosk = Kiosk::start(&[]);
    let visitor = Visitor::enter(&kiosk);
    visitor.see(&said(HOME));
    for (columns, rows) in [(40, 12), (120, 40), (80, 24)] {
        visitor.resize(columns, rows);
        // The footer stands on the last line.
        let last = usize::try_from(rows).unwrap() - 1;
        visitor.until("a page of this size", |seen| {
            let screen = seen.parser.screen();
            (u32::from(screen.size().0.get()), u32::from(screen.size().1.get())) == (rows, columns)
                && screen.rows(0, u16::MAX).nth(last).is_some_and(|row| row.contains("Enter"))
        });
    }
}

/// Through the row of stones by numbers, without a terminal and on one that
/// knows nothing.
#[test]
fn without_a_screen_the_course_comes_line_by_line() {
    let kiosk = Kiosk::start(&[]);
    for (who, end) in [(Who::default().pipe(), "\n"), (Who::default().term("dumb"), "\r")] {
        let visitor = who.enter(&kiosk);
        visitor.hear("1. The lamp");
        for (line, words) in [("1", "2. The row of stones"), ("2", "Stone 1"), ("1", "Echo 1"), ("", "Stone 2")] {
            visitor.send(format!("{line}{end}"));
            visitor.hear(words);
        }
        assert!(!visitor.bytes().contains(&0x1b), "{:?}", visitor.all());
        // Asked whether she wants a code first, she says it again.
        visitor.send(format!("q{end}"));
        visitor.hear(&said("visit-leave"));
        visitor.send(format!("q{end}"));
        assert_eq!(visitor.ends(), Some(0));
        visitor.hear(&said("end-goodbye"));
    }
}

/// Lines that come together are answered one by one, as those of a script are.
#[test]
fn lines_typed_ahead_are_all_answered() {
    let kiosk = Kiosk::start(&[]);
    let visitor = Who::default().pipe().enter(&kiosk);
    visitor.send("1\n2\n1\n\n1\n");
    for words in ["2. The row of stones", "Stone 1", "Echo 1", "Stone 2", "Echo 2"] {
        visitor.hear(words);
    }
    // The end of what she sends ends the visit, with all of it answered.
    let visitor = Who::default().pipe().enter(&kiosk);
    visitor.send("1\n2\n1");
    let _ = crate::visitor::block_on(visitor.writes.eof());
    assert_eq!(visitor.ends(), Some(0));
    visitor.hear("Echo 1");
}

#[test]
fn a_quick_exit_closes_the_connection_and_leaves_nothing() {
    let kiosk = Kiosk::start(&[]);
    for keys in [key::F10, key::CTRL_X] {
        let visitor = Visitor::enter(&kiosk);
        for (keys, words) in [("1", "The row of stones"), ("2", "Stone 1"), ("1", "Echo 1")] {
            visitor.press(keys, words);
        }
        visitor.send(keys);
        assert_eq!(visitor.ends(), Some(0));
        assert_eq!(visitor.screen(), "");
        assert_eq!(visitor.left_behind(), Vec::<&str>::new());
        assert_eq!(visitor.seen().parser.screen().cursor_position(), (0, 0));
        let titles = visitor.seen().parser.callbacks().titles.clone();
        assert_eq!(titles.last().map(String::as_str), Some("Terminal"));
        kiosk.logs("why=quick");
    }
    kiosk.empties();
}

#[test]
fn leaving_says_one_line() {
    let kiosk = Kiosk::start(&[]);
    let visitor = Visitor::enter(&kiosk);
    visitor.see(&said(HOME));
    visitor.send(key::CTRL_C);
    leave(&visitor);
    assert_eq!(visitor.left_behind(), Vec::<&str>::new());
    assert!(visitor.screen().contains(&said("end-goodbye")), "{}", visitor.screen());
    kiosk.logs("why=left");
}

/// A terminal breaks lines inside of words, and of Thai letters: we do not leave it
/// to it.
#[test]
fn the_last_line_is_broken_between_words() {
    const COLUMNS: u16 = 30;
    let kiosk = Kiosk::start(&[]);
    let who =
        |last: u8, tag: &str| Who::from(last).env(&[("LANG", &format!("{tag}.UTF-8"))]).size(u32::from(COLUMNS), 12);
    let is_broken = |visitor: &Visitor, tag: &str, id: &str| {
        let words = said_in(tag, id);
        let lines: Vec<&str> = wrap(&words, COLUMNS, COLUMNS).into_iter().map(|line| &words[line]).collect();
        let screen = visitor.screen();
        let rows: Vec<&str> = screen.lines().map(str::trim_end).collect();
        assert!(lines.len() > 1 && rows.windows(lines.len()).any(|rows| rows == lines), "{lines:?} in:\n{screen}");
    };
    for (last, tag) in [(2, "en"), (3, "th"), (4, "nl")] {
        let visitor = who(last, tag).enter(&kiosk);
        visitor.see("▼");
        visitor.send(key::CTRL_C);
        leave(&visitor);
        is_broken(&visitor, tag, "end-goodbye");
    }
    // In a window that became wider it follows the window.
    let visitor = who(5, "en").enter(&kiosk);
    visitor.see("▼");
    visitor.resize(80, 24);
    visitor.see(&said(HOME));
    visitor.send(key::CTRL_C);
    leave(&visitor);
    assert!(visitor.screen().contains(&said("end-goodbye")), "{}", visitor.screen());
    // Who is turned away reads such a line, too; without a terminal it is one.
    let stays = who(6, "en").enter(&kiosk);
    stays.see("▼");
    kiosk.signal(Signal::TERM);
    stays.see(&crate::notice("house-closing", "none"));
    let turned = who(7, "th").enter(&kiosk);
    assert_eq!(turned.ends(), Some(1));
    is_broken(&turned, "th", "end-closing");
    let lines = who(8, "th").pipe().enter(&kiosk);
    assert_eq!(lines.ends(), Some(1));
    assert_eq!(lines.all(), said_in("th", "end-closing") + "\n");
}

/// Leaves, also where she is asked whether she wants a code first.
#[track_caller]
pub fn leave(visitor: &Visitor) {
    let asked = std::time::Instant::now();
    while visitor.is_in() && asked.elapsed() < crate::pty::PATIENCE {
        std::thread::sleep(std::time::Duration::from_millis(200));
        if visitor.is_in() {
            visitor.send(key::CTRL_C);
        }
    }
    assert_eq!(visitor.ends(), Some(0));
}

/// A balancer in front: its word on the source counts, and only its.
#[test]
fn a_balancer_names_the_source() {
    let kiosk = Kiosk::start(&["--proxies", "127.0.0.1", "--sessions-per-source", "1"]);
    let named = |address: &str| Who {
        first_line: Some(format!("PROXY TCP4 {address} 198.51.100.1 4711 22\r\n")),
        ..Who::default()
    };
    let first = named("192.0.2.1").enter(&kiosk);
    first.see(&said(HOME));
    let second = named("192.0.2.2").enter(&kiosk);
    second.see(&said(HOME));
    let again = named("192.0.2.1").enter(&kiosk);
    again.hear(&said("end-full-source"));
    assert_eq!(again.ends(), Some(1));
    // The balancer without a name, and a name from somebody else.
    assert!(crate::visitor::block_on(Who::default().come(&kiosk)).is_err());
    let liar = Who { from: crate::kiosk::source(9), ..named("192.0.2.3") };
    assert!(crate::visitor::block_on(liar.come(&kiosk)).is_err());
    Who::from(9).enter(&kiosk).see(&said(HOME));
}

#[test]
fn openssh_comes_in_sees_its_size_and_leaves() {
    if !openssh::is_here("a visit with OpenSSH") {
        return;
    }
    let kiosk = Kiosk::start(&[]);
    let mut terminal = openssh::ssh(&kiosk, &[]).env("LANG", "nl_NL.UTF-8").size(100, 30).start();
    terminal.see(&said_in("nl", HOME));
    terminal.press("1", "rij stenen");
    terminal.resize(60, 20);
    terminal.until("a page of this size", |screen| {
        screen.rows(0, u16::MAX).nth(19).is_some_and(|row| row.contains("Enter"))
    });
    terminal.send(key::F10);
    assert!(terminal.end().success());
    assert_eq!(terminal.left_behind(), Vec::<String>::new());
    assert_eq!(terminal.text(), "");
}

#[test]
fn openssh_without_a_terminal_gets_lines() {
    if !openssh::is_here("lines with OpenSSH") {
        return;
    }
    let kiosk = Kiosk::start(&[]);
    let mut child = openssh::ssh(&kiosk, &["-T"])
        .command()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("ssh starts");
    child.stdin.take().expect("a pipe").write_all(b"1\n2\n1\n\n").expect("it listens");
    let output = child.wait_with_output().expect("it ends");
    let text = flat(&String::from_utf8_lossy(&output.stdout));
    assert!(output.status.success(), "{}: {text}", output.status);
    for words in ["Stone 1", "Echo 1", "Stone 2"] {
        assert!(text.contains(words), "{words} is missing in {text}");
    }
    assert!(!text.contains('\u{1b}'));
}
