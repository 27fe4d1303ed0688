//! Properties that hold for every text, and tables for the rules.

use proptest::prelude::*;

use super::*;

/// Preamble and articles 1, 2, 7, 10, 14, 18, 25, 26 and 28, in parts.
const THAI: [&str; 11] = [
    "โดยที่การยอมรับศักดิ์ศรีแต่กำเนิด และสิทธิที่เท่าเทียมกันและที่ไม่อาจเพิกถอนได้ของสมาชิกทั้งมวลแห่งค\
     รอบครัวมนุษยชาติ เป็นพื้นฐานแห่งอิสรภาพ ความยุติธรรม และสันติภาพในโลก",
    "โดยที่การไม่นำพาและการหมิ่นในคุณค่าของสิทธิมนุษยชน ยังผลให้มีการกระทำอันป่าเถื่อน ซึ่งเป็นการขัดอย่า\
     งร้ายแรงต่อมโนธรรมของมนุษยชาติ และการมาถึงของโลกที่ได้มีการประกาศให้ความมีอิสรภาพในการพูดและความเชื่\
     อ และอิสรภาพจากความหวาดกลัวและความต้องการของมนุษย์ เป็นความปรารถนาสูงสุดของประชาชนทั่วไป",
    "มนุษย์ทั้งปวงเกิดมามีอิสระและเสมอภาคกันในศักดิ์ศรีและสิทธิ ต่างในตนมีเหตุผลและมโนธรรม และควรปฏิบัติ\
     ต่อกันด้วยจิตวิญญาณแห่งภราดรภาพ",
    "ทุกคนย่อมมีสิทธิและอิสรภาพทั้งปวงตามที่กำหนดไว้ในปฏิญญานี้ โดยปราศจากการแบ่งแยกไม่ว่าชนิดใด อาทิ เ\
     ชื้อชาติ ผิว เพศ ภาษา ศาสนา ความคิดเห็นทางการเมืองหรือทางอื่น พื้นเพทางชาติหรือสังคม ทรัพย์สิน การเ\
     กิด หรือสถานะอื่น นอกเหนือจากนี้ จะไม่มีการแบ่งแยกใด บนพื้นฐานของสถานะทางการเมือง ทางกฎหมาย หรือทาง\
     การระหว่างประเทศของประเทศ หรือดินแดนที่บุคคลสังกัด ไม่ว่าดินแดนนี้จะเป็นเอกราช อยู่ในความพิทักษ์ มิไ\
     ด้ปกครองตนเอง หรืออยู่ภายใต้การจำกัดอธิปไตยอื่นใด",
    "ทุกคนเสมอภาคกันตามกฎหมายและมีสิทธิที่จะได้รับความคุ้มครองของกฎหมายเท่าเทียมกัน โดยปราศจากการเลือกปฏิ\
     บัติใด ทุกคนมีสิทธิที่จะได้รับความคุ้มครองเท่าเทียมกันจากการเลือกปฏิบัติใด อันเป็นการล่วงละเมิดปฏิญ\
     ญานี้ และจากการยุยงให้มีการเลือกปฏิบัติดังกล่าว",
    "ทุกคนย่อมมีสิทธิในความเสมอภาคอย่างเต็มที่ในการได้รับการพิจารณาคดีที่เป็นธรรมและเปิดเผยจากศาลที่อิสระ\
     และไม่ลำเอียง ในการพิจารณากำหนดสิทธิและหน้าที่ของตนและข้อกล่าวหาอาญาใดต่อตน",
    "สิทธินี้จะยกขึ้นกล่าวอ้างกับกรณีที่การดำเนินคดีที่เกิดขึ้นโดยแท้ จากความผิดที่มิใช่ทางการเมืองหรือจา\
     กการกระทำอันขัดต่อวัตถุประสงค์และหลักการของสหประชาชาติไม่ได้",
    "ทุกคนมีสิทธิในอิสรภาพแห่งความคิด มโนธรรม และศาสนา ทั้งนี้ สิทธินี้รวมถึงอิสรภาพในการเปลี่ยนศาสนาหรือ\
     ความเชื่อ และอิสรภาพในการแสดงออกทางศาสนาหรือความเชื่อถือของตนในการสอน การปฏิบัติ การสักการะบูชา และ\
     การประกอบพิธีกรรม ไม่ว่าจะโดยลำพังหรือในชุมชนร่วมกับผู้อื่น และในที่สาธารณะหรือส่วนบุคคล",
    "ทุกคนมีสิทธิในมาตรฐานการครองชีพอันเพียงพอสำหรับสุขภาพและความอยู่ดีของตนและของครอบครัว รวมทั้งอาหาร เ\
     ครื่องนุ่งห่ม ที่อยู่อาศัย และการดูแลรักษาทางการแพทย์ และบริการสังคมที่จำเป็น และมีสิทธิในหลักประกัน\
     ยามว่างงาน เจ็บป่วย พิการ หม้าย วัยชรา หรือปราศจากการดำรงชีพอื่นในสภาวะแวดล้อมนอกเหนือการควบคุมของตน",
    "การศึกษาจะต้องมุ่งไปสู่การพัฒนาบุคลิกภาพของมนุษย์อย่างเต็มที่ และการเสริมสร้างความเคารพต่อสิทธิมนุษย\
     ชนและอิสรภาพขั้นพื้นฐาน การศึกษาจะต้องส่งเสริมความเข้าใจ ขันติธรรม และมิตรภาพระหว่างประชาชาติ กลุ่มเ\
     ชื้อชาติ หรือศาสนาทั้งมวล และจะต้องส่งเสริมกิจกรรมของสหประชาชาติ เพื่อการธำรงไว้ซึ่งสันติภาพ",
    "ทุกคนย่อมมีสิทธิในระเบียบทางสังคมและระหว่างประเทศ ซึ่งจะเป็นกรอบให้บรรลุสิทธิและอิสรภาพที่กำหนดไว้ใน\
     ปฏิญญานี้อย่างเต็มที่",
];

/// Texts with what breaks layouts: marks, joiners, wide letters, blanks.
fn awkward_text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => "[a-zA-Z0-9 ,.()/-]{1,8}",
        4 => "[ก-ฮะ-ฺเ-๎ ๆฯ]{1,12}",
        2 => "[世界人权宣言。，、「」（）あっー“”]{1,6}",
        1 => "[ابتثلاé́ñ ]{1,6}",
        1 => "[\u{200B}\u{2060}\u{A0}\u{AD}\u{200D}\u{FE0F}\u{301} ❤🇹🇭👩🏽]{1,4}",
        1 => any::<String>(),
    ];
    prop::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
}

fn visible(text: &str) -> String {
    text.chars().filter(|c| !is_blank(*c)).collect()
}

/// U+111C2 takes the character after it into its cluster, a blank too.
#[test]
fn a_prefixed_sign_keeps_its_blank() {
    let text = "\u{111C2} a(";
    for cells in 0..6 {
        for line in wrap(text, cells, cells) {
            let line = &text[line];
            assert!(!line.contains('\u{111C2}') || line.starts_with("\u{111C2} "), "{cells}: {line:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn clusters_are_those_of_unicode(text in awkward_text()) {
        let ours: Vec<_> = clusters(&text).map(|(at, cluster, _)| (at, cluster)).collect();
        let theirs: Vec<_> = text.grapheme_indices(true).collect();
        prop_assert_eq!(ours, theirs);
        for (_, cluster, cells) in clusters(&text) {
            prop_assert_eq!(cells, cluster_width(cluster), "{:?}", cluster);
        }
        let sum: u16 = clusters(&text).map(|(_, _, cells)| cells).sum();
        prop_assert_eq!(width(&text), sum);
        prop_assert_eq!(width_within(&text, sum), Some(sum));
        prop_assert_eq!(sum.checked_sub(1).and_then(|less| width_within(&text, less)), None);
    }

    #[test]
    fn lines_hold_all_text_and_fit(text in awkward_text(), first in 0_u16..30, rest in 0_u16..30) {
        let lines = wrap(&text, first, rest);
        let mut end = 0;
        let mut shown = String::new();
        for (number, line) in lines.iter().enumerate() {
            prop_assert!(line.start >= end && line.end >= line.start);
            prop_assert!(visible(&text[end..line.start]).is_empty());
            end = line.end;
            let text = &text[line.clone()];
            shown.push_str(text);
            let limit = if number == 0 { first } else { rest };
            prop_assert!(width(text) <= limit || clusters(text).count() == 1, "{:?} {}", text, limit);
            prop_assert_eq!(super::trim_end(text), text);
        }
        prop_assert_eq!(visible(&shown), visible(&text));
        let boundaries: Vec<_> = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
        for line in &lines {
            prop_assert!(boundaries.contains(&line.start) && boundaries.contains(&line.end));
        }
    }

    #[test]
    fn truncated_text_fits(text in awkward_text(), cells in 0_u16..40) {
        let kept = truncate(&text, cells);
        prop_assert!(text.starts_with(kept) && width(kept) <= cells);
        prop_assert!(width(&abridge(&text, cells, "…")) <= cells);
    }
}

/// The lines of a text, with | between.
fn lines(text: &str, cells: u16) -> String {
    let lines: Vec<_> = wrap(text, cells, cells).into_iter().map(|line| &text[line]).collect();
    lines.join("|")
}

#[test]
fn rules_of_breaking() {
    for (text, cells, expected) in [
        ("", 9, ""),
        ("   ", 9, ""),
        ("  all  human  beings  ", 9, "all|human|beings"),
        ("one two", 7, "one two"),
        ("one two ", 7, "one two"),
        ("well-being", 6, "well-|being"),
        ("extraordinarily", 6, "extrao|rdinar|ily"),
        ("an extraordinarily", 6, "an|extrao|rdinar|ily"),
        ("a\u{A0}b c", 3, "a\u{A0}b|c"),
        ("never\u{200B}theless", 8, "never|theless"),
        ("so\u{2060}-\u{2060}called it", 8, "so\u{2060}-\u{2060}calle|d it"),
        ("soft\u{AD}ware is", 5, "soft\u{AD}w|are|is"),
        ("why ?", 4, "why|?"),
        ("why\u{202F}? no", 5, "why\u{202F}?|no"),
        ("one\ntwo", 9, "one|two"),
        // Thai: words, signs after words, abbreviations.
        ("มนุษย์ทั้งปวงเกิดมา", 8, "มนุษย์|ทั้งปวงเกิด|มา"),
        ("สิทธิมนุษยชนของเรา", 12, "สิทธิมนุษยชนของ|เรา"),
        ("อื่นใด ๆ และ", 5, "อื่น|ใด ๆ|และ"),
        ("ต่างๆจะ", 5, "ต่างๆ|จะ"),
        ("กรุงเทพฯและ", 8, "กรุงเทพฯ|และ"),
        ("มีดินสอ ฯลฯ", 7, "มีดินสอ|ฯลฯ"),
        ("ตากลม\u{2060}เย็น", 6, "ตา|กลม\u{2060}เย็น"),
        ("(สิทธิ) “เสรีภาพ” ดี", 9, "(สิทธิ)|“เสรีภาพ”|ดี"),
        ("ในข้อ ๑๙/๒", 5, "ในข้อ|๑๙/๒"),
        // Chinese: punctuation starts no line, opening brackets end none.
        ("人人生而自由，在", 12, "人人生而自|由，在"),
        ("世界（人权）宣言", 6, "世界|（人|权）宣|言"),
        ("他说“人权”很好", 6, "他说|“人权”|很好"),
        // Other scripts and clusters.
        ("لكل فرد", 4, "لكل|فرد"),
        ("🇹🇭🇸🇪🇳🇱", 4, "🇹🇭🇸🇪|🇳🇱"),
        ("é́́éé", 1, "é́́|é|é"),
    ] {
        assert_eq!(lines(text, cells), expected, "{text} in {cells}");
    }
}

#[test]
fn first_line_may_differ() {
    assert_eq!(wrap("one two three", 4, 9), [0..3, 4..13]);
    assert_eq!(wrap("one two three", 2, 9), [0..0, 0..7, 8..13]);
    assert_eq!(wrap("one", 0, 2), [0..0, 0..2, 2..3]);
    assert_eq!(wrap("one", 2, 0), [0..2, 2..3]);
}

#[test]
fn thai_lines_start_and_end_well() {
    for cells in 10..=76 {
        for text in THAI {
            let lines = wrap(text, cells, cells);
            for line in &lines {
                let shown = &text[line.clone()];
                assert!(!shown.starts_with(thai::never_starts_line), "{cells}: {shown}");
                assert!(!shown.ends_with(thai::is_leading_vowel), "{cells}: {shown}");
                assert!(width(shown) <= cells, "{cells}: {shown}");
            }
            for word in ["สิทธิมนุษยชน", "มนุษยชาติ", "การเลือกปฏิบัติ", "ศักดิ์ศรี", "สักการะ"]
            {
                for (start, _) in text.match_indices(word) {
                    let inside = |line: &core::ops::Range<usize>| start < line.end && line.end < start + word.len();
                    assert!(cells < width(word) || !lines.iter().any(inside), "{cells}: {word}");
                }
            }
        }
    }
}

#[test]
fn widths() {
    for (text, cells) in [
        ("", 0),
        ("abc\t\x1b", 3),
        ("ที่", 1),
        ("จำ", 2),
        ("น้ำ", 2),
        ("ศักดิ์ศรี", 5),
        ("世界", 4),
        ("لا", 2),
        ("e\u{301}", 1),
        ("\u{200B}\u{2060}\u{AD}\u{200F}", 0),
        ("…—“”°─·", 7),
    ] {
        assert_eq!(width(text), cells, "{text:?}");
    }
}

#[test]
fn shortened_texts() {
    assert_eq!(truncate("น้ำใจ", 1), "");
    assert_eq!(truncate("น้ำใจ", 3), "น้ำใ");
    assert_eq!(abridge("human rights", 12, "…"), "human rights");
    assert_eq!(abridge("human rights", 7, "…"), "human…");
    assert_eq!(abridge("human rights", 8, "..."), "human...");
    assert_eq!(abridge("世界人权", 4, "…"), "世…");
    assert_eq!(abridge("human", 0, "…"), "");
}

#[test]
fn characters_alone_are_as_wide_as_ratatui_draws_them() {
    let mut buffer = [0; 4];
    for c in (' '..='\u{2FFFF}').filter(|c| cells_alone(*c).is_some()) {
        let text = c.encode_utf8(&mut buffer);
        assert_eq!(cells_alone(c), Some(cluster_width(text)), "{c:?}");
        assert!(cluster_width(text) > 0, "{c:?}");
    }
}
