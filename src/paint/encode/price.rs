//! How many bytes pages take, against ratatui's own way and the bare text.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

use super::*;
use crate::paint::text::{width, wrap};

/// A heading, paragraphs (those that start with • are items), a footer.
struct Page(&'static str, &'static [&'static str], &'static str);

const ENGLISH: [Page; 2] = [
    Page(
        "What are human rights?",
        &[
            "Human rights are the basic rights and freedoms that belong to every person in the \
             world, from birth until death. They apply regardless of where you are from, what you \
             believe or how you choose to live your life.",
            "They can never be taken away, although they can sometimes be limited: for example if \
             a person breaks the law, or in the interests of national security.",
            "• Universal: they belong to all of us",
            "• Inalienable: they cannot be given up or taken away",
            "• Indivisible: no right is more important than another",
            "• Interdependent: each relies on the others to be real",
        ],
        "  ← back   → next   ? help   q quit                                   1 of 10",
    ),
    Page(
        "Where do they come from?",
        &[
            "After the Second World War the countries of the world agreed never to let such things \
             happen again. On 10 December 1948 the General Assembly of the United Nations adopted \
             the Universal Declaration of Human Rights.",
            "Its thirty articles have been translated into more than five hundred languages. It is \
             not a treaty, but it has become the foundation of many treaties that are binding.",
            "• Two covenants of 1966 turned it into law",
            "• Committees of experts watch over the treaties",
            "• Regional courts judge complaints from individuals",
            "• Constitutions repeat its words, often literally",
        ],
        "  ← back   → next   ? help   q quit                                   2 of 10",
    ),
];

const THAI: [Page; 2] = [
    Page(
        "สิทธิมนุษยชนคืออะไร",
        &[
            "โดยที่การยอมรับศักดิ์ศรีแต่กำเนิด และสิทธิที่เท่าเทียมกันและที่ไม่อาจเพิกถอนได้ของสมาชิก\
             ทั้งมวลแห่งครอบครัวมนุษยชาติ เป็นพื้นฐานแห่งอิสรภาพ ความยุติธรรม และสันติภาพในโลก",
            "มนุษย์ทั้งปวงเกิดมามีอิสระและเสมอภาคกันในศักดิ์ศรีและสิทธิ ต่างในตนมีเหตุผลและมโนธรรม \
             และควรปฏิบัติต่อกันด้วยจิตวิญญาณแห่งภราดรภาพ",
            "• ทุกคนมีสิทธิในการมีชีวิต เสรีภาพ และความมั่นคงแห่งบุคคล",
            "• บุคคลใดจะตกอยู่ในความเป็นทาส หรือสภาวะจำยอมไม่ได้",
        ],
        "  ← กลับ   → ถัดไป   ? วิธีใช้                                         1 / 10",
    ),
    Page(
        "ทุกคนเสมอภาคกันตามกฎหมาย",
        &[
            "ทุกคนเสมอภาคกันตามกฎหมายและมีสิทธิที่จะได้รับความคุ้มครองของกฎหมายเท่าเทียมกัน \
             โดยปราศจากการเลือกปฏิบัติใด ทุกคนมีสิทธิที่จะได้รับความคุ้มครองเท่าเทียมกันจากการ\
             เลือกปฏิบัติใด อันเป็นการล่วงละเมิดปฏิญญานี้",
            "ทุกคนมีสิทธิที่จะได้รับการเยียวยาอันมีประสิทธิผลจากศาลที่มีอำนาจแห่งรัฐ \
             ต่อการกระทำอันล่วงละเมิดสิทธิขั้นพื้นฐาน ซึ่งตนได้รับตามรัฐธรรมนูญหรือกฎหมาย",
            "• บุคคลใดจะถูกจับ กักขัง หรือเนรเทศตามอำเภอใจไม่ได้",
            "• บุคคลใดจะถูกกระทำการทรมานหรือการปฏิบัติที่โหดร้ายไม่ได้",
        ],
        "  ← กลับ   → ถัดไป   ? วิธีใช้                                         2 / 10",
    ),
];

const CHINESE: [Page; 2] = [
    Page(
        "什么是人权",
        &[
            "鉴于对人类家庭所有成员的固有尊严及其平等的和不移的权利的承认，乃是世界自由、正义与和平的基础。",
            "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。",
            "• 人人有权享有生命、自由和人身安全",
        ],
        "  ← 返回   → 继续                                                      1 / 10",
    ),
    Page(
        "法律之前人人平等",
        &[
            "法律之前人人平等，并有权享受法律的平等保护，不受任何歧视。人人有权享受平等保护，以免受任何歧视。",
            "任何人当宪法或法律所赋予他的基本权利遭受侵害时，有权由合格的国家法庭对这种侵害行为作有效的补救。",
            "• 任何人不得加以任意逮捕、拘禁或放逐",
        ],
        "  ← 返回   → 继续                                                      2 / 10",
    ),
];

/// The page on a screen of 80×24, and the bytes of its text.
fn draw(Page(heading, paragraphs, footer): &Page) -> (Buffer, usize) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
    let mut text = heading.len() + footer.len();
    buffer.set_string(2, 1, heading, Style::new().fg(Color::Cyan).add_modifier(Modifier::BOLD));
    let mut row = 3;
    for paragraph in *paragraphs {
        for line in wrap(paragraph, 76, 76) {
            buffer.set_string(2, row, &paragraph[line.clone()], Style::new());
            text += line.len() + 1;
            row += 1;
        }
        row += u16::from(!paragraph.starts_with('•'));
    }
    buffer.set_string(0, 23, footer, Style::new().add_modifier(Modifier::DIM));
    (buffer, text)
}

/// A list of twenty, one of them chosen.
fn menu(chosen: u16, style: Style) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
    for item in 0..20 {
        let is_chosen = item == chosen;
        let line = format!("{} Lesson {}: freedom of expression", if is_chosen { '>' } else { ' ' }, item + 1);
        let style = if is_chosen { style } else { Style::new() };
        buffer.set_string(2, item + 2, line, style);
    }
    buffer
}

/// What ratatui's terminal sends through its crossterm backend.
fn stock(previous: &Buffer, next: &Buffer) -> usize {
    let colour = |colour, base: u16| {
        let mut out = Vec::new();
        match colour {
            Color::Reset => push_number(base + 9, &mut out),
            // Cyan; the pages have no other.
            _ => out.extend_from_slice(b"38;5;6"),
        }
        out.len()
    };
    let (mut bytes, mut last) = (0, None);
    let (mut colours, mut modifier) = ((Color::Reset, Color::Reset), Modifier::empty());
    for (x, y, cell) in previous.diff(next) {
        if last != Some((x, y)) {
            bytes += format!("\x1b[{};{}H", y + 1, x + 1).len();
        }
        last = Some((x + 1, y));
        let removed = (modifier - cell.modifier).iter().count();
        let added = (cell.modifier - modifier).iter().count();
        bytes += removed * "\x1b[22m".len() + added * "\x1b[1m".len();
        modifier = cell.modifier;
        if colours != (cell.fg, cell.bg) {
            bytes += "\x1b[;m".len() + colour(cell.fg, 30) + colour(cell.bg, 40);
            colours = (cell.fg, cell.bg);
        }
        bytes += cell.symbol().len();
    }
    bytes + "\x1b[39m\x1b[49m\x1b[0m\x1b[?25l".len()
}

fn ours(previous: Option<&Buffer>, next: &Buffer) -> usize {
    let mut encoder = Encoder::new();
    let mut out = Vec::new();
    if let Some(previous) = previous {
        encoder.frame(None, previous, &mut out);
        encoder.cursor(None, &mut out);
        out.clear();
    }
    encoder.frame(previous, next, &mut out);
    encoder.cursor(None, &mut out);
    out.len()
}

#[test]
fn pages_cost_little_more_than_their_text() {
    for (language, pages) in [("en", ENGLISH), ("th", THAI), ("zh", CHINESE)] {
        let [(first, first_text), (second, second_text)] = pages.each_ref().map(draw);
        let blank = Buffer::empty(first.area);
        let first_frame = (ours(None, &first), stock(&blank, &first), first_text);
        let flip = (ours(Some(&first), &second), stock(&first, &second), second_text);
        for (ours, stock, text) in [first_frame, flip] {
            assert!(ours * 10 <= text * 11, "{language}: {ours} bytes for {text}");
            // Letters of three bytes leave less to save.
            let share = if language == "en" { 75 } else { 95 };
            assert!(ours * 100 <= stock * share, "{language}: {ours} of {stock} bytes");
        }
    }
}

#[test]
fn moving_a_choice_costs_few_bytes() {
    let marker = [3, 4, 5].map(|chosen| menu(chosen, Style::new()));
    let mut encoder = Encoder::new();
    let mut out = Vec::new();
    encoder.frame(None, &marker[0], &mut out);
    encoder.frame(Some(&marker[0]), &marker[1], &mut out);
    out.clear();
    encoder.frame(Some(&marker[1]), &marker[2], &mut out);
    assert_eq!(String::from_utf8(out).as_deref(), Ok("\x08 \x1b[B\x08>"));

    let bar = [3, 4].map(|chosen| menu(chosen, Style::new().add_modifier(Modifier::REVERSED)));
    let text = 2 * usize::from(width("> Lesson 4: freedom of expression"));
    let bytes = ours(Some(&bar[0]), &bar[1]);
    assert!(bytes <= text + 20, "{bytes} bytes for {text}");
}
