//! Latin letters beyond those of the program's own languages, in ASCII: for
//! texts of the Declaration, and names, in hundreds of languages.
//!
//! A letter with marks becomes the letter, a letter of its own the one that is
//! nearest. No pronunciation. To extend: add the letter to the row of what
//! stands for it.

/// What is written, and for which letters.
const ROWS: &[(&str, &str)] = &[
    ("GBP", "£"),
    ("!", "¡"),
    ("\"", "ʺˮ"),
    ("'", "ꞹꞸɁɂʼʻꞌꞋʹˈ´ʔʕ‛‹›"),
    ("'n", "ŉ"),
    ("-", "˗―"),
    ("1/2", "½"),
    ("?", "¿"),
    ("A", "ÃĀĂĄǍǞǠǺȀȂȦȺḀẠẢẤẦẨẪẬẮẰẲẴẶ"),
    ("a", "āăǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặɑªⱥ"),
    ("aa", "ꜳ"),
    ("B", "ƁḂḄḆ"),
    ("b", "ƃƅḃḅḇɓ"),
    ("C", "ĆĈĊČḈ"),
    ("c", "ĉċƈḉꞓ"),
    ("ch", "ʧ"),
    ("D", "ÐĎĐƉƊḊḌḎḐḒ"),
    ("d", "ðďđƌḋḍḏḑḓɖɗ"),
    ("DZ", "ǄǱ"),
    ("Dz", "ǅǲ"),
    ("dz", "ǆǳ"),
    ("E", "ĒĔĖĘĚƎƏƐȄȆȨɆḔḖḘḚḜẸẺẼẾỀỂỄỆ"),
    ("e", "ēĕėěǝȅȇȩɇḕḗḙḛḝẹẻẽếềểễệəɛϵ"),
    ("F", "ƑḞꟻ"),
    ("f", "ƒḟ"),
    ("fi", "ﬁ"),
    ("fl", "ﬂ"),
    ("G", "ĜĞĠĢƔǤǦǴḠ"),
    ("g", "ɠĝğġģǥǧǵḡɣɡ"),
    ("H", "ĤĦȞḢḤḦḨḪ"),
    ("h", "ĥħȟḣḥḧḩḫẖɦⱨ"),
    ("I", "ÌĨĪĬĮİƖƗǏȈȊḬḮỈỊ"),
    ("i", "ĩīĭįıǐȉȋḭḯỉịɩɨɪ"),
    ("IJ", "Ĳ"),
    ("ij", "ĳ"),
    ("J", "Ĵ"),
    ("j", "ĵǰɟʤ"),
    ("K", "ĶƘǨḰḲḴ"),
    ("k", "ķĸƙǩḱḳḵⱪ"),
    ("L", "ĹĻĽŁḶḸḺḼ"),
    ("l", "ĺļľłƚḷḹḻḽɫɬɮ"),
    ("LJ", "Ǉ"),
    ("Lj", "ǈ"),
    ("lj", "ǉ"),
    ("M", "ḾṀṂ"),
    ("m", "ḿṁṃ"),
    ("N", "ÑŃŅŇǸṄṆṈṊ"),
    ("n", "ńņňǹṅṇṉṋꞑ"),
    ("Ng", "Ŋ"),
    ("ng", "ŋ"),
    ("NJ", "Ǌ"),
    ("Nj", "ǋ"),
    ("nj", "ǌ"),
    ("Ny", "Ɲ"),
    ("ny", "ɲ"),
    ("O", "ÒÕŌŎŐƆƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ"),
    ("o", "ᴐɵōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợɔº°"),
    ("Oe", "Ǿ"),
    ("oe", "ǿ"),
    ("ou", "ȣ"),
    ("P", "ƤṔṖ"),
    ("p", "ƥṕṗ"),
    ("par.", "§"),
    ("R", "ŔŖŘȐȒṘṚṜṞ"),
    ("r", "ŕŗřȑȓṙṛṝṟɾɽ"),
    ("S", "ŚŜŞŠȘṠṢṤṦṨ"),
    ("s", "ŝşſƨșṡṣṥṧṩẛ"),
    ("sh", "ʃ"),
    ("SS", "ẞ"),
    ("T", "ŢŤŦƬȚṪṬṮṰ"),
    ("t", "ţťŧƭțṫṭṯṱẗⱦ"),
    ("Th", "Þ"),
    ("th", "þ"),
    ("ts", "ʦ"),
    ("U", "ɅÙŨŪŬŮŰŲƯƱǓǕǗǙǛȔȖɄṲṴṶṸṺỤỦỨỪỬỮỰ"),
    ("u", "ʌũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựʊʉᵾ"),
    ("V", "ƲṼṾ"),
    ("v", "ṽṿʋ"),
    ("W", "ŴẀẂẄẆẈ"),
    ("w", "ŵƿẁẃẅẇẉẘ"),
    ("X", "ẊẌ"),
    ("x", "ẋẍꭓχ"),
    ("Y", "ÝŶŸƳȲẎỲỴỶỸ"),
    ("y", "ŷƴȳẏẙỳỵỷỹ"),
    ("Z", "ŹŻŽƷǮẐẒẔ"),
    ("z", "ƶƽǯẑẓẕʒ"),
];

/// What stands for a letter in ASCII; empty for a mark that joins the letter
/// before it.
#[must_use]
pub fn ascii(letter: char) -> Option<&'static str> {
    if matches!(letter, '\u{300}'..='\u{36f}' | '\u{1dc4}'..='\u{1dff}' | '\u{200c}' | '\u{200d}') {
        return Some("");
    }
    ROWS.iter().find(|(_, letters)| letters.contains(letter)).map(|(written, _)| *written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_letter_has_one_row_and_becomes_ascii() {
        let mut all: Vec<char> = ROWS.iter().flat_map(|(_, letters)| letters.chars()).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
        assert!(ROWS.iter().all(|(written, letters)| written.is_ascii() && !letters.is_ascii()));
        assert_eq!(ascii('ề'), Some("e"));
        assert_eq!(ascii('\u{301}'), Some(""));
        assert_eq!(ascii('ไ'), None);
    }
}
