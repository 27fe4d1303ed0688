//! What arrives on a real screen model, and how many bytes it takes.

use core::num::NonZero;

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

use super::*;

/// Clusters on whose width the screen model and ratatui agree.
const AGREED: [&str; 22] = [
    "a",
    "b",
    "m",
    " ",
    " ",
    " ",
    "·",
    "─",
    "é",
    "e\u{301}",
    "จำ",
    "น้ำ",
    "ที่",
    "ก",
    "สิ",
    "ำ",
    "世",
    "界",
    "ب",
    "بُ",
    "،",
    "\u{A0}",
];

/// Clusters on which terminals disagree, and what should not be in a cell.
const DISPUTED: [&str; 8] = ["❤\u{FE0F}", "🇹🇭", "👩\u{200D}👧", "👍🏽", "ក្ក", "क्ष", "கோ", "🙂"];

const UNSAFE: [&str; 7] = ["\x1b", "\u{9B}", "\u{202E}", "\u{2066}", "\u{2028}", "a\u{E0041}", "\u{200B}"];

fn a_style() -> impl Strategy<Value = Style> {
    let colour = prop_oneof![
        6 => Just(Color::Reset),
        1 => Just(Color::Red),
        1 => Just(Color::White),
        1 => Just(Color::Indexed(123)),
        1 => Just(Color::Rgb(1, 20, 255)),
    ];
    let plain = Just(Modifier::empty());
    let modifier = prop_oneof![
        3 => plain,
        1 => prop::sample::select(vec![
            Modifier::BOLD,
            Modifier::DIM,
            Modifier::BOLD | Modifier::DIM,
            Modifier::ITALIC,
            Modifier::UNDERLINED,
            Modifier::REVERSED,
            Modifier::UNDERLINED | Modifier::BOLD | Modifier::REVERSED,
        ]),
    ];
    (colour.clone(), colour, modifier).prop_map(|(fg, bg, modifier)| Style::new().fg(fg).bg(bg).add_modifier(modifier))
}

/// A screen of strokes: a style, a place, and clusters.
fn a_buffer(width: u16, height: u16, alphabet: Vec<&'static str>) -> impl Strategy<Value = Buffer> {
    let text = prop::collection::vec(prop::sample::select(alphabet), 1..12);
    let stroke = (0..width, 0..height, text, prop_oneof![2 => Just(Style::new()), 1 => a_style()]);
    prop::collection::vec(stroke, 0..10).prop_map(move |strokes| {
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        for (column, row, text, style) in strokes {
            buffer.set_string(column, row, text.concat(), style);
        }
        buffer
    })
}

/// A few screens, of which each shares rows with the one before.
fn some_buffers(alphabet: Vec<&'static str>) -> impl Strategy<Value = Vec<Buffer>> {
    (1_u16..24, 1_u16..8).prop_flat_map(move |(width, height)| {
        let screen = (a_buffer(width, height, alphabet.clone()), any::<u8>());
        prop::collection::vec(screen, 2..5).prop_map(move |screens| {
            let mut buffers: Vec<Buffer> = Vec::new();
            for (mut buffer, kept) in screens {
                if let Some(last) = buffers.last() {
                    for row in (0..height).filter(|row| kept >> row & 1 == 1) {
                        let cells = usize::from(row * width)..usize::from((row + 1) * width);
                        buffer.content[cells.clone()].clone_from_slice(&last.content[cells]);
                    }
                }
                buffers.push(buffer);
            }
            buffers
        })
    })
}

/// Every cell for itself, addressed and styled in full: surely right.
fn paint_plainly(buffer: &Buffer) -> Vec<u8> {
    let mut out = b"\x1b[m\x1b[H\x1b[2J".to_vec();
    let width = buffer.area.width;
    for row in 0..buffer.area.height {
        let mut column = 0;
        while column < width {
            let cell = &buffer[(column, row)];
            let glyph = glyph::Glyph::new(cell.symbol(), width - column);
            Place::default().go(row, column, &mut out);
            Pen::of(cell).take(None, &mut out);
            out.extend_from_slice(glyph.text.as_bytes());
            column += glyph.cells;
        }
    }
    out
}

#[derive(Debug, PartialEq)]
struct Shown {
    text: String,
    wide: (bool, bool),
    colours: (vt100::Color, vt100::Color),
    attributes: [bool; 5],
}

/// What is seen in each cell; blanks have no ink.
fn shown(screen: &vt100::Screen) -> Vec<Shown> {
    let (rows, columns) = screen.size();
    let places = (0..rows.get()).flat_map(|row| (0..columns.get()).map(move |column| (row, column)));
    places
        .filter_map(|(row, column)| screen.cell(row, column))
        .map(|cell| {
            let text = cell.contents().trim_matches(' ').to_owned();
            let ink = !text.is_empty() || cell.is_wide_continuation();
            let marked = cell.underline() || cell.inverse();
            let seen = ink || marked;
            Shown {
                text,
                wide: (cell.is_wide(), cell.is_wide_continuation()),
                colours: (if seen { cell.fgcolor() } else { vt100::Color::Default }, cell.bgcolor()),
                attributes: [
                    seen && cell.bold(),
                    seen && cell.dim(),
                    seen && cell.italic(),
                    cell.underline(),
                    cell.inverse(),
                ],
            }
        })
        .collect()
}

fn blank_screen(size: Rect) -> vt100::Parser {
    let [rows, columns] = [size.height, size.width].map(|n| NonZero::new(n).expect("screens have cells"));
    vt100::Parser::new(rows, columns, 0)
}

/// Sends the buffers one after the other and compares every screen.
fn check(buffers: &[Buffer]) {
    check_on(buffers, <[u8]>::to_vec);
}

/// The same on a terminal which receives `altered` bytes.
fn check_on(buffers: &[Buffer], altered: impl Fn(&[u8]) -> Vec<u8>) {
    let size = buffers[0].area;
    let mut terminal = blank_screen(size);
    terminal.process(b"\x1b[1;7;35m???\x1b[5;5H");
    let mut encoder = Encoder::new();
    let mut previous: Option<&Buffer> = None;
    for buffer in buffers {
        let mut bytes = Vec::new();
        encoder.frame(previous, buffer, &mut bytes);
        let sent = String::from_utf8_lossy(&bytes).into_owned();
        terminal.process(&altered(&bytes));
        let mut expected = blank_screen(size);
        expected.process(&altered(&paint_plainly(buffer)));
        assert_eq!(shown(terminal.screen()), shown(expected.screen()), "{sent:?}");
        let (row, column) = terminal.screen().cursor_position();
        let place = encoder.state.place;
        assert_eq!(place.row.unwrap_or(row), row, "{sent:?}");
        assert_eq!(place.column.unwrap_or(column), column, "{sent:?}");
        let mut nothing = Vec::new();
        encoder.frame(Some(buffer), buffer, &mut nothing);
        assert_eq!(nothing, b"");
        previous = Some(buffer);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn frames_show_what_full_paints_show(buffers in some_buffers(AGREED.to_vec())) {
        check(&buffers);
    }

    #[test]
    fn disputed_clusters_leave_nothing_behind(
        buffers in some_buffers([&AGREED[..6], &DISPUTED[..]].concat()),
    ) {
        check(&buffers);
    }

    /// Some terminals draw a letter with SARA AM in one cell.
    #[test]
    fn narrow_sara_am_leaves_nothing_behind(
        mut buffers in some_buffers(vec!["จำ", "น้ำ", "ทำ", "a", "ก", "ที่", "世", " ", " "]),
    ) {
        // A second cell that such a terminal leaves out keeps its background.
        for buffer in &mut buffers {
            buffer.set_style(buffer.area, Style::reset());
        }
        check_on(&buffers, |bytes| {
            String::from_utf8_lossy(bytes).replace('\u{E33}', "\u{E34}").into_bytes()
        });
    }

    #[test]
    fn frames_of_other_sizes_start_anew(
        first in a_buffer(20, 5, AGREED.to_vec()),
        second in a_buffer(12, 7, AGREED.to_vec()),
    ) {
        let mut encoder = Encoder::new();
        let (mut resized, mut fresh) = (Vec::new(), Vec::new());
        encoder.frame(None, &first, &mut Vec::new());
        encoder.frame(Some(&first), &second, &mut resized);
        let mut terminal = blank_screen(second.area);
        terminal.process(&resized);
        let mut expected = blank_screen(second.area);
        Encoder::new().frame(None, &second, &mut fresh);
        expected.process(&fresh);
        prop_assert_eq!(shown(terminal.screen()), shown(expected.screen()));
        prop_assert!(resized.len() <= fresh.len());
    }

    #[test]
    fn frames_steer_nothing(buffers in some_buffers([&AGREED[..6], &UNSAFE[..]].concat())) {
        check(&buffers);
    }
}

#[test]
fn the_cursor_is_moved_and_hidden_once() {
    let buffer = Buffer::empty(Rect::new(0, 0, 20, 5));
    let mut encoder = Encoder::new();
    let sent = |encoder: &mut Encoder, at| {
        let mut out = Vec::new();
        encoder.frame(Some(&buffer), &buffer, &mut out);
        encoder.cursor(at, &mut out);
        String::from_utf8(out).expect("only text and sequences")
    };
    assert_eq!(sent(&mut encoder, None), "\x1b[?25l");
    assert_eq!(sent(&mut encoder, None), "");
    assert_eq!(sent(&mut encoder, Some((3, 2))), "\x1b[3;4H\x1b[?25h");
    assert_eq!(sent(&mut encoder, Some((3, 2))), "");
    assert_eq!(sent(&mut encoder, Some((2, 2))), "\x08");
    assert_eq!(sent(&mut encoder, Some((0, 3))), "\r\n");
    assert_eq!(sent(&mut encoder, None), "\x1b[?25l");
    encoder.forget();
    assert_eq!(sent(&mut encoder, None), "\x1b[?25l");
}

#[test]
fn blank_ends_and_bottoms_are_erased() {
    let draw = |lines: &[&str]| {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 40, 6));
        for (row, line) in (0..).zip(lines) {
            buffer.set_string(0, row, *line, Style::new());
        }
        buffer
    };
    let full = draw(&["one long line", "two", "three", "four"]);
    let mut encoder = Encoder::new();
    let mut sent = |previous: Option<&Buffer>, next: &Buffer| {
        let mut out = Vec::new();
        encoder.frame(previous, next, &mut out);
        String::from_utf8(out).expect("only text and sequences")
    };
    assert_eq!(sent(None, &full), "\x1b[m\x1b[H\x1b[2Jone long line\r\ntwo\r\nthree\r\nfour");
    let short = draw(&["one", "two"]);
    assert_eq!(sent(Some(&full), &short), "\x1b[3A\x1b[K\r\n\n\x1b[J");
}
