//! Properties that hold for every text, and tables for the rules.

use proptest::prelude::*;

use super::*;

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
            prop_assert!(!text.ends_with(is_blank));
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
