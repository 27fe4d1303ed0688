//! The Declaration in all its languages: every text is whole, is found by what
//! people call it, and is read in one language or two.

use crate::driver::{Driver, shelf, squeeze};
use article26::app::message::{Input, Key};
use article26::course::check::is_unsafe;
use article26::course::declaration::script::{Drawing, drawing, is_latin};
use article26::course::declaration::{ARTICLES, find};
use article26::page::Node;
use article26::paint::glyphs::{self, to_ascii};
use article26::paint::grid::Bidi;
use std::path::Path;

/// Every text unpacks to what stands in its file, and is what the table says.
#[test]
fn every_text_is_whole() {
    let (library, _) = shelf();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut packed = 0;
    for text in &library.declarations {
        let declaration = text.open();
        let tag = text.tag;
        assert!(declaration.is_complete(), "{tag}");
        assert_eq!(declaration.has_preamble(), text.preamble, "{tag}: preamble");
        assert_eq!(declaration.official, text.official, "{tag}: official");
        let own = root.join(format!("locales/{tag}/declaration.txt"));
        let file = if own.is_file() { own } else { root.join(format!("courses/declarations/{tag}.txt")) };
        let written = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        assert_eq!(written.lines().nth(1).and_then(|line| line.split(' ').nth(1)), Some(text.source), "{tag}: source");
        let lines = declaration.parts.iter().map(|part| part.paragraphs.len()).sum::<usize>();
        let there = written.lines().skip(2).filter(|line| !line.is_empty() && !line.starts_with('@')).count();
        assert_eq!(lines, there, "{tag}: paragraphs");
        for line in written.lines() {
            assert!(!line.contains(is_unsafe), "{tag}: {line:?}");
            assert!(line.trim() == line && !line.contains("  "), "{tag}: blanks in {line:?}");
        }
        assert!((0..=ARTICLES).all(|number| !text.has_gap(number) || declaration.part(number).is_some()), "{tag}");
        packed += text.size();
    }
    assert!(packed <= 1_500_000, "{packed} bytes");
}

/// The table has every file, each language once, the six official texts, and
/// the languages of the course.
#[test]
fn the_table_fits_the_files() {
    let (library, catalog) = shelf();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("courses/declarations");
    let mut tags: Vec<&str> = library.declarations.iter().map(|text| text.tag).collect();
    assert!(tags.is_sorted(), "by tag");
    for entry in std::fs::read_dir(folder).expect("the texts") {
        let name = entry.expect("an entry").file_name().into_string().expect("a name");
        if let Some(tag) = name.strip_suffix(".txt") {
            assert!(tags.contains(&tag), "{tag} is not in the table");
        }
    }
    let count = tags.len();
    tags.dedup();
    assert!(tags.len() == count && count >= 440, "{count} texts");
    for tag in &tags {
        assert!(tag.parse::<unic_langid::LanguageIdentifier>().is_ok(), "{tag} is no tag");
    }
    let official: Vec<&str> = library.declarations.iter().filter(|text| text.official).map(|text| text.tag).collect();
    assert_eq!(official, ["ar", "en", "es", "fr", "ru", "zh"]);
    for language in catalog.offered() {
        assert_eq!(library.shelved_declaration(&language.tag).map(|text| text.tag), Some(language.tag.as_str()));
    }
    // A learner whose language has no text reads the English one.
    assert_eq!(library.shelved_declaration("tlh").map(|text| text.tag), Some("en"));
    assert_eq!(library.shelved_declaration("th-TH").map(|text| text.tag), Some("th"));
}

/// Each is found by its tag, its code, its own
/// name and its English one.
#[test]
fn every_text_is_found_by_its_names() {
    let (library, _) = shelf();
    let shelf = &library.declarations;
    for text in shelf {
        let found = |name: &str| find::search(shelf, name).iter().take(6).any(|found| found.tag == text.tag);
        let code = text.codes.split(' ').next().expect("a code");
        for name in [text.tag, code, text.own, text.english] {
            assert!(found(name), "{} is not found by {name}", text.tag);
        }
        assert_eq!(find::named(shelf, text.tag).map(|found| found.tag), Some(text.tag));
        // Tags and codes come before names: `ga` is Irish, not Ga.
        let named = find::named(shelf, text.english).expect(text.english);
        let name = text.english.to_lowercase();
        assert!(named.tag == text.tag || named.tag == name || named.codes.contains(&name), "{}", text.english);
        assert_eq!(code.len(), 3, "{}", text.tag);
    }
}

/// Texts that are offered without UTF-8 can be written in ASCII.
#[test]
fn latin_texts_can_be_written_in_ascii() {
    let (library, _) = shelf();
    for text in library.declarations.iter().filter(|text| is_latin(text.script)) {
        for part in &text.open().parts {
            for line in part.paragraphs.iter().chain([&part.heading]) {
                let marks = |line: &str| line.matches(['?', '¿']).count();
                assert_eq!(marks(&to_ascii(line)), marks(line), "{}: {line}", text.tag);
            }
        }
    }
}

/// Opens the Declaration from anywhere and the list of languages for its first
/// or second text.
fn choosing(second: bool) -> Driver {
    let mut driver = Driver::new();
    driver.keys("f6 7");
    driver.keys(if second { "2" } else { "1" });
    driver
}

fn typed(driver: &mut Driver, words: &str) {
    for c in words.chars() {
        driver.input(Input::Key(Key::Char(c)));
    }
}

fn listed(driver: &Driver) -> Vec<String> {
    let menu = |node: &Node| if let Node::Menu(menu) = node { Some(menu.entries.clone()) } else { None };
    let entries = driver.app.page().body.iter().find_map(menu).unwrap_or_default();
    entries.into_iter().map(|entry| entry.note).collect()
}

#[test]
fn the_list_narrows_by_every_kind_of_name() {
    for (words, tag) in
        [("viet", "vi"), ("deutsch", "de"), ("ไทย", "th"), ("tha", "th"), ("zh-h", "zh-Hant"), ("espanol", "es")]
    {
        let mut driver = choosing(false);
        assert!(listed(&driver).len() >= 440);
        typed(&mut driver, words);
        assert_eq!(listed(&driver).first().map(String::as_str), Some(tag), "{words}");
        driver.keys("enter").shows("Read in:");
    }
    let mut driver = choosing(false);
    typed(&mut driver, "qqqq");
    driver.shows("No language fits “qqqq”");
    driver.keys("enter").shows("No language fits");
    driver.keys("ctrl-u");
    assert!(listed(&driver).len() >= 440);
}

#[test]
fn two_texts_stand_side_by_side_where_there_is_room() {
    let mut driver = choosing(true);
    typed(&mut driver, "german");
    driver.keys("enter esc 6 2");
    for (size, beside) in [((120, 40), true), ((100, 24), true), ((80, 24), false), ((40, 12), false)] {
        driver.size = size;
        driver.input(Input::Resized);
        driver.keys("home");
        let mut both = false;
        let mut seen = String::new();
        for _ in 0..30 {
            let screen = driver.screen();
            both |= screen.lines().any(|line| line.contains("1. Everyone") && line.contains("1. Jeder"));
            seen.push_str(&squeeze(&screen));
            driver.keys("down down down");
        }
        assert_eq!(both, beside, "{size:?}: {seen}");
        assert!(seen.contains("Everyonehasduties") && seen.contains("JederhatPflichten"), "{size:?}: {seen}");
    }
    let lines = driver.lines();
    let (english, german) =
        (lines.find("Everyone has duties").expect("English"), lines.find("Pflichten").expect("German"));
    assert!(english < german);
    // Which is official, and whose words they are, is said of each.
    assert_eq!(lines.matches("OHCHR").count(), 2);
    assert!(lines.contains("Official text") && lines.contains("Translation."));
    // Remembered until she closes it.
    driver.size = (80, 24);
    driver.keys("esc esc esc f6").shows("English + Deutsch");
    driver.keys("7 3 esc").shows("Language: English");
    assert!(!driver.screen().contains("Deutsch"));
}

/// Texts that run in two directions stand side by side when the program orders
/// them; a terminal that orders rows itself gets one text a row.
#[test]
fn a_text_that_runs_to_the_left_stands_beside_one_that_does_not() {
    let mut driver = choosing(true);
    driver.size = (120, 40);
    typed(&mut driver, "arabic");
    driver.keys("enter esc 2 1");
    let arabic = |line: &str| line.contains(|c: char| matches!(c, '\u{600}'..='\u{6ff}' | '\u{fb50}'..='\u{fefc}'));
    for (bidi, beside) in [(Bidi::App, true), (Bidi::Terminal, false)] {
        driver.look.bidi = bidi;
        let screen = driver.screen();
        let both = screen.lines().filter(|line| line.contains("Article 1") && arabic(line)).count();
        assert_eq!(both > 0, beside, "{bidi:?}:\n{screen}");
        assert!(screen.contains("brotherhood") && arabic(&screen), "{bidi:?}:\n{screen}");
    }
}

#[test]
fn scripts_that_are_drawn_broken_are_withheld_until_asked_for() {
    let mut driver = choosing(false);
    typed(&mut driver, "hindi");
    driver.keys("enter esc 2 1");
    let devanagari = |text: &str| text.contains(|c: char| ('\u{900}'..='\u{97f}').contains(&c));
    driver.shows("Hindi is written in a script");
    assert!(!devanagari(&driver.screen()));
    driver.keys("2").shows("2/30");
    driver.keys("1");
    assert!(devanagari(&driver.screen()), "{}", driver.screen());
    // Once asked for, the next article is shown at once.
    driver.keys("right").shows("3/30");
    assert!(devanagari(&driver.screen()));
    // Lines are for readers that need no drawing.
    let mut plain = Driver::with(Vec::new(), Some("en"), true);
    for line in ["99", "5", "7", "1", "92", "hindi", "1", "95", "2", "1"] {
        plain.line(line);
    }
    assert!(devanagari(&plain.lines()), "{}", plain.lines());
    assert!(plain.lines().contains("Hindi is written in a script"));
}

#[test]
fn plain_mode_tells_words_from_numbers() {
    let mut driver = Driver::with(Vec::new(), Some("en"), true);
    for line in ["99", "5", "7", "2"] {
        driver.line(line);
    }
    assert!(listed(&driver).len() == 20 && driver.lines().contains("more languages fit"), "{}", driver.lines());
    driver.line("92").line("portug");
    assert_eq!(listed(&driver)[..2], ["pt", "pt-PT"]);
    driver.line("2");
    assert!(driver.lines().contains("Beside it: português (Portugal)"), "{}", driver.lines());
}

/// Texts that lack the preamble or a paragraph say so.
#[test]
fn what_a_source_lacks_is_said() {
    let mut driver = choosing(false);
    typed(&mut driver, "amharic");
    driver.keys("enter esc 1").shows("has no preamble").shows("the font of your terminal");
    let mut driver = choosing(false);
    typed(&mut driver, "kalaallisut");
    driver.keys("enter esc 4 2").shows("13/30").shows("lacks a part");
}

#[test]
fn every_script_is_judged() {
    let (library, _) = shelf();
    for text in &library.declarations {
        let sound = drawing(text.script) != Drawing::Broken;
        let known = ["Latn", "Cyrl", "Thai", "Arab", "Cher"].contains(&text.script);
        assert!(sound || !known, "{}", text.tag);
        let right = ["Arab", "Hebr", "Thaa", "Syrc", "Adlm"].contains(&text.script);
        assert_eq!(text.rtl, right, "{}: {}", text.tag, text.script);
    }
}

/// Every page of every text is painted in the smallest window without losing a
/// cell.
#[test]
fn no_text_overflows() {
    let (library, _) = shelf();
    for text in library.declarations.iter().step_by(9) {
        let mut driver = choosing(false);
        driver.size = (40, 12);
        driver.look.glyphs = glyphs::UNICODE;
        typed(&mut driver, text.tag);
        driver.keys("enter esc 1");
        for number in 0..=ARTICLES {
            let (_, painted) = driver.paint();
            assert_eq!(painted.extent.clipped, 0, "{} {number}:\n{}", text.tag, driver.screen());
            driver.keys("right");
        }
    }
}
