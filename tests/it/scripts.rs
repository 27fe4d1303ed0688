//! Scripts of every kind on the screen: Thai, Arabic, Chinese, and lines that
//! mix them; order, shapes, the mirrored page, its keys, and redraws.
//!
//! Shapes and order themselves are tested where they are made
//! (`paint::text::bidi`); here whole pages are looked at. To extend: a script
//! that redraws may break on gets a word in `WORDS`.

use crate::driver::{Driver, rows, shelf, squeeze};
use article26::app::App;
use article26::app::message::{Input, Key};
use article26::learn::fact::Fact;
use article26::page::{Direction, Entry, Menu, Node, Page, Rich};
use article26::paint::encode::Encoder;
use article26::paint::glyphs;
use article26::paint::grid::{self, Bidi, Look};
use article26::paint::text::{self, bidi};
use article26::paint::theme::Theme;
use article26::terminal::Session;
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::num::NonZero;

const LOOK: Look = Look { theme: Theme::Dark, glyphs: glyphs::UNICODE, bidi: Bidi::App };

/// Right-to-left words as a reader of cells finds them.
fn seen(words: &str) -> String {
    bidi::line(&bidi::Shaper::default().shape(words), Direction::RightToLeft).into_owned()
}

fn arabic(facts: Vec<Fact>) -> Driver {
    Driver::with(facts, Some("ar"), false)
}

fn said(id: &str) -> String {
    shelf().1.words("ar").text(id)
}

fn painted(page: &Page, look: &Look, size: (u16, u16)) -> (Buffer, grid::Painted) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.0, size.1));
    let painted = grid::paint(page, look, &mut buffer);
    (buffer, painted)
}

/// The row that holds these words, as seen; the column of its first and one past
/// its last cell.
fn span(buffer: &Buffer, words: &str) -> (usize, usize) {
    let text = rows(buffer);
    let row = text.lines().find(|row| row.contains(words)).unwrap_or_else(|| panic!("no “{words}” in:\n{text}"));
    let start = row.len() - row.trim_start().len();
    (usize::from(text::width(&row[..start])), usize::from(text::width(row)))
}

#[test]
fn an_arabic_page_begins_at_the_right() {
    let mut driver = arabic(Vec::new());
    let (buffer, painted) = driver.paint();
    assert!(painted.ordered);
    let screen = rows(&buffer);
    // Title at the right edge of the column, the place at its left.
    let title = screen.lines().next().expect("a title");
    assert!(title.ends_with(&seen(&said("app-name"))), "{title}");
    assert_eq!(text::width(title), 76, "{title}");
    // Number and cursor stand at the right of what they belong to.
    let entry = screen.lines().find(|row| row.contains('◂')).expect("an entry under the cursor");
    assert!(entry.ends_with("○ 1 ◂") && !entry.contains('▸'), "{entry}");
    // Lights stand at the left of their group.
    let group = screen.lines().find(|row| row.contains(&seen(&said("group-dignity")))).expect("a group");
    assert!(group.find('○') < group.find(&seen(&said("group-dignity"))), "{group}");
    // The footer, too, begins at the right.
    let footer = screen.lines().last().expect("a footer");
    assert!(footer.ends_with(&format!("{} Enter", seen(&said("key-open")))), "{footer}");
}

#[test]
fn both_paintings_say_the_same_words() {
    let mut driver = arabic(Vec::new());
    driver.keys("tab");
    let (screen, lines) = (squeeze(&driver.screen()), squeeze(&driver.lines()));
    for id in ["menu-title", "menu-home", "menu-language", "menu-declaration", "menu-help", "menu-about"] {
        assert!(screen.contains(&squeeze(&seen(&said(id)))), "{id} is not in:\n{}", driver.screen());
        // Readers aloud get letters in reading order, not shapes.
        assert!(lines.contains(&squeeze(&said(id))), "{id} is not in:\n{}", driver.lines());
    }
    let shapes = |c: char| matches!(c, '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    assert!(!driver.lines().contains(shapes));
}

#[test]
fn every_article_is_read_whole_in_its_shapes_and_order() {
    let declaration = shelf().0.declaration("ar").expect("the Declaration in Arabic");
    for size in [(80, 24), (40, 12)] {
        for part in &declaration.parts {
            let body = part.paragraphs.iter().map(|words| Node::Text(Rich::plain(words.clone()))).collect();
            let page = Page { direction: Direction::RightToLeft, body, ..Page::default() };
            let mut all = String::new();
            let mut scroll = 0;
            loop {
                let page = Page { scroll, ..page.clone() };
                let (buffer, painted) = painted(&page, &LOOK, size);
                assert_eq!(painted.extent.clipped, 0);
                let text = rows(&buffer);
                let lines: Vec<&str> = text.lines().collect();
                let visible = usize::from(painted.extent.visible);
                // A row once seen is not counted again.
                let fresh = usize::from(scroll - painted.extent.scroll);
                for row in &lines[2 + fresh..2 + visible] {
                    all.push_str(row);
                }
                scroll = painted.extent.scroll + painted.extent.visible;
                if painted.extent.at_end() {
                    break;
                }
            }
            let mut found: Vec<char> = squeeze(&all).chars().filter(|c| !matches!(c, '▲' | '▼')).collect();
            let mut wanted: Vec<char> =
                squeeze(&part.paragraphs.iter().map(|words| seen(words)).collect::<String>()).chars().collect();
            found.sort_unstable();
            wanted.sort_unstable();
            assert_eq!(found, wanted, "article {} at {size:?}", part.number);
        }
    }
}

#[test]
fn a_paragraph_begins_at_its_own_side() {
    let english = "Everyone has the right to education.";
    let own = "لكل شخص حق في التعليم.";
    let body = || {
        vec![
            Node::Text(english.into()),
            Node::Text(own.into()),
            Node::List { lead: Rich::default(), entries: vec!["one thing".into()], ordered: false },
            Node::Quote { text: vec![own.into()], source: Rich::default() },
        ]
    };
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        let page = Page { direction, body: body(), ..Page::default() };
        let (buffer, _) = painted(&page, &LOOK, (80, 24));
        // The column of 72 cells stands between 4 and 76.
        assert_eq!(span(&buffer, english).0, 4, "{direction:?}");
        assert_eq!(span(&buffer, &seen(own)).1, 76, "{direction:?}");
        assert_eq!(span(&buffer, "• one thing").0, 4, "{direction:?}");
        let quote = rows(&buffer).lines().find(|row| row.contains('│')).map(str::to_owned).expect("a bar");
        assert!(quote.ends_with(&format!("{} │", seen(own))), "{quote}");
    }
}

/// What cannot be wrapped and what stands beside the column is mirrored, too.
#[test]
fn the_outline_stands_at_the_left_of_an_arabic_page() {
    let facts = vec![Fact::Language("ar".into()), Fact::Opened { lesson: "udhr/ordinary".into(), page: 0 }];
    let lesson = shelf().0.course("udhr").expect("a course").lessons[0].id.clone();
    let facts: Vec<Fact> = facts
        .into_iter()
        .map(|fact| {
            if let Fact::Opened { page, .. } = fact {
                Fact::Opened { lesson: format!("udhr/{lesson}"), page }
            } else {
                fact
            }
        })
        .collect();
    let mut driver = arabic(facts);
    driver.size = (120, 40);
    driver.paint();
    let (buffer, _) = driver.paint();
    let outline = seen(&said("outline"));
    let row = rows(&buffer).lines().find(|row| row.contains(&outline)).map(str::to_owned).expect("an outline");
    let at = text::width(&row[..row.find(&outline).expect("it is there")]);
    assert!(at < 40, "the outline begins in column {at}:\n{row}");
}

#[test]
fn onwards_is_to_the_left_where_pages_run_to_the_left() {
    let mut driver = arabic(Vec::new());
    let home = driver.app.page().key;
    driver.keys("left");
    let module = driver.app.page().key;
    assert_ne!(module, home);
    driver.keys("right");
    assert_eq!(driver.app.page().key, home);
    // The footer shows the arrow that is to be pressed.
    driver.keys("left enter left");
    let hints = driver.app.page().hints;
    assert!(hints.iter().any(|hint| hint.key == "→" && hint.label == said("key-previous")), "{hints:?}");
    // Help says so, here and nowhere else.
    driver.keys("f1");
    assert!(squeeze(&driver.lines()).contains(&squeeze(&said("help-mirrored"))));
    let mut driver = Driver::new();
    driver.keys("f1");
    assert!(!driver.lines().contains(&shelf().1.words("en").text("help-mirrored")));
}

/// A place to write in, with what is written there.
fn field(direction: Direction, value: &str, cursor: usize) -> Option<(u16, u16)> {
    let body = vec![Node::Field { label: "x".into(), value: value.into(), cursor: Some(cursor), long: false }];
    let page = Page { direction, body, ..Page::default() };
    painted(&page, &LOOK, (80, 24)).1.cursor
}

#[test]
fn the_caret_stands_where_the_next_letter_comes() {
    use Direction::{LeftToRight, RightToLeft};
    let column = |direction, value: &str, at| field(direction, value, at).expect("a caret").0;
    assert_eq!(column(LeftToRight, "abc", 0), 6);
    assert_eq!(column(LeftToRight, "abc", 3), 9);
    // An Arabic line begins at the right and grows to the left.
    assert_eq!(column(RightToLeft, "", 0), 73);
    assert_eq!(column(RightToLeft, "باب", 0), 73);
    assert_eq!(column(RightToLeft, "باب", 2), 72);
    assert_eq!(column(RightToLeft, "باب", 6), 70);
    // Lam and alef are one cell, wherever the caret is.
    assert_eq!(column(RightToLeft, "لا", 4), 72);
    // Each line begins at its own side.
    assert_eq!(column(RightToLeft, "abc", 3), 9);
    assert_eq!(column(LeftToRight, "باب", 6), 70);
    // A Latin word among Arabic ones.
    assert_eq!(column(RightToLeft, "با abc", 5), 68);
}

#[test]
fn arrows_move_the_caret_as_it_is_seen() {
    let lesson = shelf().0.course("udhr").expect("a course").lessons[0].id.clone();
    let facts = vec![Fact::Language("ar".into()), Fact::Opened { lesson: format!("udhr/{lesson}"), page: 1 }];
    let mut driver = arabic(facts);
    // The page asks for a thought; the second choice is to write it down.
    driver.keys("2");
    for c in "باب".chars() {
        driver.input(Input::Key(Key::Char(c)));
    }
    let column = |driver: &mut Driver| driver.paint().1.cursor.expect("a caret").0;
    let end = column(&mut driver);
    driver.keys("right");
    assert_eq!(column(&mut driver), end + 1, "\n{}", driver.screen());
    driver.keys("left");
    assert_eq!(column(&mut driver), end);
}

#[test]
fn the_other_ways_leave_text_in_reading_order() {
    let mut driver = arabic(Vec::new());
    driver.size = (120, 40);
    for way in [Bidi::Terminal, Bidi::Off] {
        driver.look.bidi = way;
        let (buffer, painted) = driver.paint();
        assert!(!painted.ordered, "{way:?}");
        assert!(rows(&buffer).contains(&said("group-dignity")), "{way:?}");
        // A row that a terminal orders holds no second column.
        assert_eq!(painted.extent.aside, way == Bidi::Off, "{way:?}");
    }
}

/// A session of a learner with this language, and what its first frame sends.
fn session(language: &str, bidi: Bidi) -> (Session, String) {
    let app: App = Driver::with(Vec::new(), Some(language), false).app;
    let mut session = Session::new(app, Look { bidi, ..LOOK }, (80, 24));
    let sent = frame(&mut session);
    (session, sent)
}

fn frame(session: &mut Session) -> String {
    let mut out = Vec::new();
    session.frame(&mut out);
    String::from_utf8(out).expect("text and sequences")
}

#[test]
fn the_terminal_is_asked_before_a_clear_and_only_where_it_matters() {
    const ASK: &str = "\x1b[8l";
    let clears = |sent: &str| sent.find("\x1b[2J");
    let (mut arabic, sent) = session("ar", Bidi::App);
    assert!(sent.find(ASK).is_some_and(|at| Some(at) < clears(&sent)), "{sent:?}");
    assert!(arabic.keeps_order());
    let _ = arabic.update(Input::Key(Key::Tab));
    assert!(!frame(&mut arabic).contains(ASK), "it is asked once");
    // Whoever had the terminal meanwhile may have put it back.
    arabic.forget();
    assert!(frame(&mut arabic).starts_with(ASK));
    for (language, bidi) in [("en", Bidi::App), ("th", Bidi::App), ("ar", Bidi::Terminal), ("ar", Bidi::Off)] {
        let (session, sent) = session(language, bidi);
        assert!(!sent.contains(ASK) && !session.keeps_order(), "{language} {bidi:?}");
    }
    // Where Arabic words appear later, all is cleared after asking.
    let (mut english, _) = session("en", Bidi::App);
    let _ = english.update(Input::Key(Key::F(2)));
    assert!(english.keeps_order(), "the list of languages names Arabic");
    let sent = frame(&mut english);
    assert!(sent.find(ASK).is_some_and(|at| Some(at) < clears(&sent)), "{sent:?}");
}

/// Closing signs never begin a line of Chinese, opening ones never end it.
#[test]
fn chinese_lines_begin_and_end_well() {
    let declaration = shelf().0.declaration("zh").expect("the Declaration in Chinese");
    let mut lines = 0;
    for words in declaration.parts.iter().flat_map(|part| &part.paragraphs) {
        let words = format!("“{words}”（《宣言》，一九四八年！）");
        for width in 12..50 {
            let ranges = text::wrap(&words, width, width);
            for (at, range) in ranges.iter().enumerate() {
                let line = &words[range.clone()];
                assert!(text::width(line) <= width, "{line}");
                assert!(
                    at == 0
                        || !line.starts_with(['，', '。', '、', '；', '：', '！', '？', '”', '’', '）', '》', '」']),
                    "{line} at {width}"
                );
                assert!(at + 1 == ranges.len() || !line.ends_with(['“', '‘', '（', '《', '「']), "{line} at {width}");
                lines += 1;
            }
        }
    }
    assert!(lines > 1000, "{lines}");
}

/// Words on which a redraw may break: wide, joined, marked, and both ways.
const WORDS: [&str; 26] = [
    "จำ",
    "น้ำ",
    "ทำ",
    "ที่",
    "สิทธิมนุษยชน",
    "กำ",
    " ",
    " ",
    " ",
    "لكل",
    "إنسان",
    "الحق",
    "لا",
    "حقًّا",
    "قدمًا",
    "؟",
    "人权",
    "宣言",
    "，",
    "「人」",
    "a",
    "Article 26",
    "(",
    ")",
    "1948",
    "שלום",
];

fn words() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(WORDS.to_vec()), 0..12).prop_map(|words| words.concat())
}

fn node() -> impl Strategy<Value = Node> {
    let rich = || words().prop_map(Rich::plain);
    prop_oneof![
        rich().prop_map(Node::Text),
        rich().prop_map(|words| Node::Heading(1, words)),
        (rich(), rich()).prop_map(|(text, source)| Node::Quote { text: vec![text], source }),
        (rich(), words(), prop::bool::ANY).prop_map(|(label, note, here)| {
            let entries = vec![Entry { label, note, ..Entry::default() }];
            Node::Menu(Menu { entries, cursor: here.then_some(0) })
        }),
        words().prop_map(|value| Node::Field { label: String::new(), cursor: Some(value.len()), value, long: false }),
        (0_u32..10).prop_map(|done| Node::Meter { label: String::new(), done, total: 10, goal: Some(8) }),
    ]
}

fn a_page() -> impl Strategy<Value = Page> {
    let parts = (prop::collection::vec(node(), 0..6), words(), words(), prop::bool::ANY);
    parts.prop_map(|(body, title, place, leftwards)| {
        let direction = if leftwards { Direction::RightToLeft } else { Direction::LeftToRight };
        Page { direction, title, place, body, ..Page::default() }
    })
}

/// Text, width and looks of every cell.
fn cells(screen: &vt100::Screen) -> Vec<String> {
    let (rows, columns) = screen.size();
    (0..rows.get())
        .flat_map(|row| (0..columns.get()).map(move |column| (row, column)))
        .filter_map(|(row, column)| screen.cell(row, column))
        .map(|cell| {
            let text = cell.contents().trim_matches(' ').to_owned();
            let ink = if text.is_empty() { String::new() } else { format!("{:?} {}", cell.fgcolor(), cell.bold()) };
            format!("{text} {} {} {ink}", cell.is_wide(), cell.is_wide_continuation())
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_redraw_shows_what_a_full_paint_shows(
        pages in prop::collection::vec(a_page(), 2..4),
        size in (20_u16..50, 6_u16..14),
        bidi in prop::sample::select(vec![Bidi::App, Bidi::Off]),
    ) {
        let look = Look { bidi, ..LOOK };
        let blank = || vt100::Parser::new(NonZero::new(size.1).expect("rows"), NonZero::new(size.0).expect("columns"), 0);
        let (mut terminal, mut encoder) = (blank(), Encoder::new());
        let mut shown: Option<Buffer> = None;
        for page in pages {
            let (buffer, _) = painted(&page, &look, size);
            let (mut some, mut all) = (Vec::new(), Vec::new());
            encoder.frame(shown.as_ref(), &buffer, &mut some);
            terminal.process(&some);
            let mut fresh = blank();
            Encoder::new().frame(None, &buffer, &mut all);
            fresh.process(&all);
            prop_assert_eq!(cells(terminal.screen()), cells(fresh.screen()), "{:?}", String::from_utf8_lossy(&some));
            shown = Some(buffer);
        }
    }

    /// Whatever is written in whatever window: nothing panics, and no cell of a
    /// row is painted twice.
    #[test]
    fn rows_keep_to_their_column(page in a_page(), size in (0_u16..130, 0_u16..20)) {
        let (buffer, painted) = painted(&page, &LOOK, size);
        if let Some((column, row)) = painted.cursor {
            prop_assert!(column < size.0 && row < size.1);
        }
        prop_assert_eq!(buffer.area.width, size.0);
    }
}
