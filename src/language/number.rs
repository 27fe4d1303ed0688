//! Numbers and dates as each language writes them.
//!
//! Adds `NUM` and `DATE` to Fluent: its own `NUMBER` ignores grouping.
//! Separators are data, as in Unicode's CLDR; names of months and the order of a
//! date are words and stand in each language's `language.ftl`.
//!
//! Arabic has Western digits, as its newspapers from the Maghreb to the Gulf and
//! keyboards do: a number on screen is the key to press. A learner may type the
//! digits of her own script.
//!
//! To extend: a language with other separators gets a line in [`separators`].

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
pub(super) fn add_functions(bundle: &mut FluentBundle<FluentResource>, tag: &str, calendar: Calendar) {
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
    let added = bundle.add_function("DATE", move |positional: &[FluentValue<'_>], _: &FluentArgs<'_>| match positional
        .first()
    {
        Some(FluentValue::String(text)) => {
            date(text).map_or(FluentValue::Error, |parsed| calendar.written(parsed).into())
        }
        _ => FluentValue::Error,
    });
    debug_assert!(added.is_ok());
}

/// How a language writes dates, from its `language.ftl`.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Calendar {
    /// Names of the months as they stand in a date.
    pub months: Vec<String>,
    /// The whole, with `%d`, `%m`, `%y` and `%e` (year of the Buddhist era).
    pub pattern: String,
    /// What the first of a month is called, if it is no number.
    pub first: Option<String>,
}

impl Calendar {
    /// A date in words; `YYYY-MM-DD` where the language does not say how.
    #[must_use]
    pub fn written(&self, (year, month, day): (i64, u8, u8)) -> String {
        let Some(name) = self.months.get(usize::from(month.clamp(1, 12)) - 1) else {
            return format!("{year:04}-{month:02}-{day:02}");
        };
        let day = self.first.clone().filter(|_| day == 1).unwrap_or_else(|| day.to_string());
        // The Buddhist era counts from 543 years earlier.
        let parts = [("%d", day.as_str()), ("%m", name), ("%y", &year.to_string()), ("%e", &(year + 543).to_string())];
        parts.iter().fold(self.pattern.clone(), |text, (sign, words)| text.replace(sign, words))
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
    fn dates_are_written_as_the_language_says() {
        let months: Vec<String> = (1..=12).map(|n| format!("m{n}")).collect();
        let calendar = Calendar { months, pattern: "%d de %m, %e (%y)".to_owned(), first: Some("1er".to_owned()) };
        assert_eq!(calendar.written((1948, 12, 10)), "10 de m12, 2491 (1948)");
        assert_eq!(calendar.written((2024, 8, 1)), "1er de m8, 2567 (2024)");
        assert_eq!(Calendar::default().written((1948, 12, 10)), "1948-12-10");
    }
}
