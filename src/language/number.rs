//! Numbers and dates as each language writes them.
//!
//! Adds `NUM` and `DATE` to Fluent: its own `NUMBER` ignores grouping.
//! Separators and names of months are data of the calendar, as in Unicode's
//! CLDR; they are the only words in code. Thai dates give both calendars: the
//! Buddhist year is the common one plus 543.
//!
//! Arabic has Western digits, as its newspapers from the Maghreb to the Gulf and
//! keyboards do: a number on screen is the key to press. A learner may type the
//! digits of her own script.
//!
//! To extend: a language with other separators gets a line in [`separators`], its
//! months one in `months`.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// Grouping and decimal separators of a language.
#[must_use]
pub fn separators(tag: &str) -> (&'static str, &'static str) {
    match tag.split('-').next().unwrap_or(tag) {
        "nl" | "es" | "de" | "id" | "pt" | "tr" | "da" => (".", ","),
        "sv" | "fr" | "ru" | "nb" | "fi" | "cs" | "uk" => ("\u{a0}", ","),
        _ => (",", "."),
    }
}

/// A whole number with its groups: `1,234` in English, `1 234` in Swedish.
/// Four digits stay together in Spanish.
#[must_use]
pub fn whole(number: i64, tag: &str) -> String {
    let digits = number.unsigned_abs().to_string();
    let least = if tag.starts_with("es") { 5 } else { 4 };
    let mut out = String::new();
    if number < 0 {
        out.push('-');
    }
    for (at, digit) in digits.chars().enumerate() {
        let left = digits.len() - at;
        if at > 0 && left.is_multiple_of(3) && digits.len() >= least {
            out.push_str(separators(tag).0);
        }
        out.push(digit);
    }
    out
}

/// `YYYY-MM-DD` as year, month, day; `None` when it is no date.
#[must_use]
pub fn date(text: &str) -> Option<(i64, u8, u8)> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 || month.len() != 2 || day.len() != 2 {
        return None;
    }
    let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + u8::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    (1..=last).contains(&day).then_some((year, month, day))
}

/// Days since 1970-01-01 of a date, for comparisons.
#[must_use]
pub fn days((year, month, day): (i64, u8, u8)) -> i64 {
    // Howard Hinnant's days_from_civil.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let month = i64::from(month);
    let of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + i64::from(day) - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Adds `NUM(1234)`, which groups digits, and `DATE("1948-12-10")`, which
/// writes a date in words. Years are plain digits and need no function.
pub(super) fn add_functions(bundle: &mut FluentBundle<FluentResource>, tag: &str) {
    let language = tag.to_owned();
    let added = bundle.add_function("NUM", move |positional: &[FluentValue<'_>], _: &FluentArgs<'_>| match positional
        .first()
    {
        Some(FluentValue::Number(number)) => {
            #[allow(clippy::cast_possible_truncation, reason = "counts are whole and far below 2^53")]
            let whole_part = number.value.trunc() as i64;
            let mut out = whole(whole_part, &language);
            let shown = number.as_string();
            if let Some((_, fraction)) = shown.split_once('.') {
                out.push_str(separators(&language).1);
                out.push_str(fraction);
            }
            out.into()
        }
        _ => FluentValue::Error,
    });
    debug_assert!(added.is_ok());
    let language = tag.to_owned();
    let added = bundle.add_function("DATE", move |positional: &[FluentValue<'_>], _: &FluentArgs<'_>| match positional
        .first()
    {
        Some(FluentValue::String(text)) => {
            date(text).map_or(FluentValue::Error, |parsed| written(parsed, &language).into())
        }
        _ => FluentValue::Error,
    });
    debug_assert!(added.is_ok());
}

/// Names of the months as they stand in a date, as in CLDR; in Arabic the pairs
/// that the United Nations use, since half of the countries know each.
fn months(language: &str) -> Option<&'static str> {
    Some(match language {
        "ar" => {
            "كانون الثاني/يناير|شباط/فبراير|آذار/مارس|نيسان/أبريل|أيار/مايو|حزيران/يونيه|\
             تموز/يوليه|آب/أغسطس|أيلول/سبتمبر|تشرين الأول/أكتوبر|تشرين الثاني/نوفمبر|كانون الأول/ديسمبر"
        }
        "en" => "January|February|March|April|May|June|July|August|September|October|November|December",
        "es" => "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
        "fr" => "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
        "nl" => "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
        "ru" => "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
        "sv" => "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
        "th" => {
            "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|\
             กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"
        }
        _ => return None,
    })
}

/// A date in words.
#[must_use]
pub fn written((year, month, day): (i64, u8, u8), tag: &str) -> String {
    let language = tag.split('-').next().unwrap_or(tag);
    let name = months(language).and_then(|names| names.split('|').nth(usize::from(month.clamp(1, 12)) - 1));
    match (language, name) {
        ("zh", _) => format!("{year}年{month}月{day}日"),
        ("th", Some(month)) => format!("{day} {month} พ.ศ. {} (ค.ศ. {year})", year + 543),
        ("es", Some(month)) => format!("{day} de {month} de {year}"),
        ("fr", Some(month)) if day == 1 => format!("1er {month} {year}"),
        ("ru", Some(month)) => format!("{day} {month} {year}\u{a0}г."),
        (_, Some(month)) => format!("{day} {month} {year}"),
        (_, None) => format!("{year:04}-{month:02}-{day:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_follow_the_language() {
        assert_eq!(whole(1_234_567, "en"), "1,234,567");
        assert_eq!(whole(123_456, "sv"), "123\u{a0}456");
        assert_eq!(whole(1234, "es"), "1234");
        assert_eq!(whole(-12, "nl"), "-12");
        assert_eq!(whole(65_000, "th"), "65,000");
        assert_eq!(whole(65_000, "ar"), "65,000");
        assert_eq!(whole(1_234_567, "fr"), "1\u{a0}234\u{a0}567");
        assert_eq!(whole(1_234_567, "ru"), "1\u{a0}234\u{a0}567");
        assert_eq!(whole(12_345, "es"), "12.345");
        assert_eq!(whole(12_345, "zh"), "12,345");
    }

    #[test]
    fn dates_are_read_strictly() {
        assert_eq!(date("1948-12-10"), Some((1948, 12, 10)));
        for wrong in ["1948-2-10", "2023-02-29", "2024-13-01", "x", "2024-01-01-01"] {
            assert_eq!(date(wrong), None, "{wrong}");
        }
        assert_eq!(days((1970, 1, 1)), 0);
        assert_eq!(days((2024, 3, 1)) - days((2024, 2, 28)), 2);
    }

    #[test]
    fn dates_are_written_as_each_language_writes_them() {
        let day = (1948, 12, 10);
        for (tag, expected) in [
            ("en", "10 December 1948"),
            ("nl", "10 december 1948"),
            ("sv", "10 december 1948"),
            ("ar", "10 كانون الأول/ديسمبر 1948"),
            ("fr", "10 décembre 1948"),
            ("es", "10 de diciembre de 1948"),
            ("ru", "10 декабря 1948\u{a0}г."),
            ("zh-Hans", "1948年12月10日"),
            ("fi", "1948-12-10"),
        ] {
            assert_eq!(written(day, tag), expected);
        }
        assert_eq!(written((2024, 8, 1), "fr"), "1er août 2024");
        for language in ["ar", "en", "es", "fr", "nl", "ru", "sv", "th"] {
            assert_eq!(months(language).map(|names| names.split('|').count()), Some(12), "{language}");
        }
    }

    #[test]
    fn thai_dates_give_both_calendars() {
        assert_eq!(written((1948, 12, 10), "th"), "10 ธันวาคม พ.ศ. 2491 (ค.ศ. 1948)");
    }
}
