//! Tables of words and sentences, and what holds for every text.
//!
//! The sentences are from the Universal Declaration of Human Rights in Thai.

use proptest::prelude::*;

use super::*;

/// The words of a run, with | between.
fn words(run: &str) -> String {
    let mut ends = Vec::new();
    word_ends(run, &mut ends);
    let mut out = String::new();
    let mut start = 0;
    for end in ends {
        out.push_str(&run[start..end]);
        out.push('|');
        start = end;
    }
    out + &run[start..]
}

#[test]
fn sentences_fall_into_words() {
    for expected in [
        "มนุษย์|ทั้งปวง|เกิด|มา|มี|อิสระ|และ|เสมอภาค|กัน|ใน|ศักดิ์ศรี|และ|สิทธิ",
        "และ|ควร|ปฏิบัติ|ต่อ|กัน|ด้วย|จิตวิญญาณ|แห่ง|ภราดรภาพ",
        "โดย|ปราศจาก|การเลือกปฏิบัติ|ใด",
        "ทุกคน|ย่อม|มี|สิทธิ|และ|อิสรภาพ|ทั้งปวง|ตาม|ที่|กำหนด|ไว้|ใน|ปฏิญญา|นี้",
        "การ|สักการะ|บูชา",
        "การ|ลุก|ขึ้น|ต่อต้าน|ทรราช|และ|การ|กดขี่|เป็น|วิถีทาง|สุดท้าย",
        "ปฏิญญาสากล|ว่า|ด้วย|สิทธิมนุษยชน|นี้",
        "และ|หาก|จำเป็น|ก็|จะ|ได้รับ|การ|คุ้มครอง|ทาง|สังคม",
        "ถ้า|จะ|ไม่|บังคับ|ให้|คน|ต้อง|หัน|เข้าหา",
        "จะ|เข้า|ร่วม|สหภาพแรงงาน",
        "ทุกคน|มี|สิทธิ|ที่|จะ|แสวงหา",
        "อัน|เนื่องจาก|การ|กระทำ|หรือ|ละเว้น|ใด",
    ] {
        assert_eq!(words(&expected.replace('|', "")), expected);
    }
}

#[test]
fn glossary_words_are_kept() {
    assert!(glossary::WORDS.is_sorted_by(|one, next| one < next));
    for word in glossary::WORDS {
        assert!(word.chars().all(is_letter), "{word}");
        assert_eq!(words(word), *word);
        for sentence in [format!("ทุกคนมี{word}"), format!("ของ{word}และสิทธิ"), format!("การ{word}ใด")]
        {
            let broken = words(&sentence);
            assert!(broken.contains(word), "{broken}");
        }
    }
}

#[test]
fn dictionary_knows_its_words() {
    let lengths = |text: &str| {
        let letters: Vec<u8> = text.chars().map(dictionary::letter).collect();
        let mut lengths = Vec::new();
        dictionary::for_each_word(&letters, |length| lengths.push(length));
        lengths
    };
    assert_eq!(lengths("มากมาย"), [2, 3, 6]);
    assert_eq!(lengths("ประเทศไทย"), [2, 3, 6]);
    assert_eq!(lengths("กฐิน"), [4]);
    assert_eq!(lengths(""), [0; 0]);
    assert_eq!(lengths("abc"), [0; 0]);
}

#[test]
fn unknown_names_are_not_broken() {
    for expected in ["ซนัฟเฟิลคาร์ปส์", "กัณณาทา", "คุณ|ซนัฟเฟิล|และ|เพื่อน"]
    {
        assert_eq!(words(&expected.replace('|', "")), expected);
    }
}

#[test]
fn spelling_forbids() {
    for (before, after) in [
        ("เ", "ก"),
        ("ก", "ะ"),
        ("ก", "ำ"),
        ("ศัก", "ดิ์"),
        ("มนุษ", "ย์"),
        ("สั", "น"),
        ("คื", "อ"),
        ("เดิ", "น"),
        ("เมี", "ย"),
        ("เป็", "น"),
        ("ใด", "ๆ"),
        ("กรุงเทพ", "ฯ"),
    ] {
        assert!(!may_break(before, after), "{before}|{after}");
    }
    for (before, after) in [("ก็", "จะ"), ("เสรี", "ภาพ"), ("ดี", "มาก"), ("a", "ก"), ("", "")]
    {
        assert!(may_break(before, after), "{before}|{after}");
    }
}

proptest! {
    #[test]
    fn ends_are_where_spelling_allows(run in "[ก-ฮะ-ฺเ-ๅ็-๎]{0,40}") {
        let run: String = run.chars().filter(|c| is_letter(*c)).collect();
        let mut ends = vec![7];
        word_ends(&run, &mut ends);
        prop_assert!(ends[1..].iter().all(|at| *at > 0 && *at < run.len()));
        prop_assert!(ends[1..].is_sorted_by(|one, next| one < next));
        for at in &ends[1..] {
            prop_assert!(may_break(&run[..*at], &run[*at..]));
        }
    }

    #[test]
    fn any_text_is_survived(text in any::<String>()) {
        word_ends(&text, &mut Vec::new());
    }
}
