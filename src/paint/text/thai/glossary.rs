//! Words that must not be broken, whatever the dictionary makes of them.
//!
//! Mostly words of human rights, and loan words too young for the dictionary.
//! A line cannot end inside them, so none should be longer than some twenty
//! cells. To extend: add the word in its place; tests tell if the order is wrong.

/// In the order of their characters' numbers.
pub(super) const WORDS: &[&str] = &[
    "กติกา",
    "กองทุน",
    "กักขัง",
    "การชุมนุม",
    "การประท้วง",
    "การสมาคม",
    "การเลือกปฏิบัติ",
    "การแพทย์",
    "การแสดงออก",
    "ขันติธรรม",
    "ข้อสงวน",
    "ข้าหลวงใหญ่",
    "คณะกรรมการ",
    "ความคิดเห็น",
    "ความยุติธรรม",
    "ความรับผิดชอบ",
    "ความเสมอภาค",
    "ความเห็นต่าง",
    "คว่ำบาตร",
    "คุ้มครอง",
    "ค่าตอบแทน",
    "จิตวิญญาณ",
    "ชอบธรรม",
    "ตีตรา",
    "ถ้อยคำ",
    "ทรมาน",
    "ทาสกรรม",
    "ที่ลี้ภัย",
    "นักกิจกรรม",
    "นักปกป้อง",
    "นัดหยุดงาน",
    "นิติธรรม",
    "บิดเบือน",
    "ปฏิญญา",
    "ปฏิญญาสากล",
    "ประชาสังคม",
    "ประทุษวาจา",
    "ปัญญาประดิษฐ์",
    "ปิดปาก",
    "ป้ายสี",
    "ผู้บริสุทธิ์",
    "ผู้ลี้ภัย",
    "พลการ",
    "พลเมือง",
    "พันธกรณี",
    "พ้นผิด",
    "ภราดรภาพ",
    "มนุษยชน",
    "มนุษยชาติ",
    "มนุษยธรรม",
    "มนุษย์",
    "มโนธรรม",
    "ยั่วยุ",
    "ยุติธรรม",
    "ยุยง",
    "ระหว่างประเทศ",
    "รัฐธรรมนูญ",
    "ลอยนวล",
    "ลี้ภัย",
    "ล้างเผ่าพันธุ์",
    "วาทกรรม",
    "ศักดิ์ศรี",
    "สงบเรียบร้อย",
    "สนธิสัญญา",
    "สมัชชาใหญ่",
    "สหประชาชาติ",
    "สหราชอาณาจักร",
    "สักการะ",
    "สัตยาบัน",
    "สันติภาพ",
    "สันติวิธี",
    "สัมบูรณ์",
    "สิทธิมนุษยชน",
    "อนุสัญญา",
    "ออนไลน์",
    "อัลกอริทึม",
    "อารยะขัดขืน",
    "อำเภอใจ",
    "อินเทอร์เน็ต",
    "อิสรภาพ",
    "อีเมล",
    "เซ็นเซอร์",
    "เนรเทศ",
    "เป็นธรรม",
    "เผ่าพันธุ์",
    "เพิกถอน",
    "เยียวยา",
    "เลือกปฏิบัติ",
    "เว็บไซต์",
    "เสรีภาพ",
    "เหมารวม",
    "เอกราช",
    "แบ่งแยก",
    "แพลตฟอร์ม",
    "แฟลชม็อบ",
    "แอมเนสตี้",
    "โซเชียลมีเดีย",
    "โปร่งใส",
    "ใส่ร้าย",
    "ได้สัดส่วน",
];

/// Where the words that start with each letter stand, and where they end.
const STARTS: [usize; 0x60] = {
    let (mut starts, mut letter, mut at) = ([0; 0x60], 0, 0);
    while letter < starts.len() {
        while at < WORDS.len() && first_letter(WORDS[at].as_bytes()) < letter {
            at += 1;
        }
        starts[letter] = at;
        letter += 1;
    }
    starts
};

/// The number of the first letter within the Thai characters.
const fn first_letter(word: &[u8]) -> usize {
    (word[1] as usize & 1) << 6 | word[2] as usize & 0x3F
}

/// Letters of the longest word with which the Thai `text` starts.
pub(super) fn longest_word(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let second = bytes.get(5)?;
    let letter = first_letter(bytes);
    let same_first = WORDS.get(*STARTS.get(letter)?..*STARTS.get(letter + 1)?)?;
    same_first
        .iter()
        // The second letters differ in their last bytes, and mostly so.
        .filter(|word| word.as_bytes()[5] == *second && text.starts_with(**word))
        .map(|word| word.chars().count())
        .max()
}
