//! Quick exit: one key, on every screen, and nothing of the lesson is left to
//! be seen.

use crate::places::{PLACES, Place, spelled};
use crate::pty::key;
use crate::world::{World, measured};
use std::time::{Duration, Instant};

#[test]
fn one_key_leaves_every_screen_at_once_and_blank() {
    let mut times = Vec::new();
    for place in &PLACES {
        for (name, keys) in [("F10", key::F10), ("Ctrl-X", key::CTRL_X)] {
            let what = format!("{name} on the screen {}", place.name);
            let world = World::new();
            // Something stood on the screen before.
            let before = ["-c", "echo words from before; exec \"$@\"", "sh"];
            let mut terminal = Place::launch(&world).under("sh", before).start();
            place.walk(&mut terminal);
            let begin = Instant::now();
            terminal.send(keys);
            let status = terminal.end();
            let took = begin.elapsed();
            assert!(took < Duration::from_millis(500), "{what}: {took:?}");
            times.push(took);
            assert!(status.success(), "{what}: {status}");
            assert_eq!(terminal.left_behind(), Vec::<String>::new(), "{what}");
            assert_eq!(terminal.text(), "", "{what}: the screen is not blank");
            assert_eq!(terminal.screen().cursor_position(), (0, 0), "{what}");
            assert_eq!(terminal.screen().scrollback_len(), 0, "{what}: the lesson is above the screen");
            assert!(
                !terminal.written.windows(4).any(|bytes| bytes == b"\x1b[3J"),
                "{what}: what was there before is none of ours to erase"
            );
            let words = spelled(place.words);
            for title in &terminal.aside().titles {
                assert!(!title.contains(&words) && !title.contains("Article"), "{what}: the title says {title:?}");
            }
            assert_eq!(terminal.aside().titles.last().map(String::as_str), Some("Terminal"), "{what}");
            assert_eq!(world.answers(), 1, "{what}");
        }
    }
    times.sort();
    measured(&format!(
        "quick exit: median {:?}, longest {:?} of {}",
        times[times.len() / 2],
        times[times.len() - 1],
        times.len()
    ));
}

/// The journal tells the place, so the next session opens where this one was
/// left, quickly or not.
#[test]
fn after_a_quick_exit_the_place_is_kept() {
    let world = World::new();
    let mut terminal = Place::launch(&world).start();
    PLACES[1].walk(&mut terminal);
    terminal.send(key::F10);
    assert!(terminal.end().success());
    let mut terminal = world.program(["--lang", "en"]).start();
    terminal.see("Stone 2");
}
