//! Which language to begin with: wanted languages against available ones.
//!
//! Order of wishes: `--lang`, the learner's saved choice, `LANGUAGE`,
//! `LC_ALL`, `LC_MESSAGES`, `LANG`. As in gettext, `LANGUAGE` counts only when
//! the locale is not `C` or `POSIX`. The environment is handed in: an SSH
//! session has its own. To extend: a new source of wishes goes into [`wanted`].

/// Languages that an environment asks for, most wanted first, as tags.
#[must_use]
pub fn wanted(env: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| env(name).filter(|v| !v.is_empty()));
    let locale = locale.as_deref().and_then(tag);
    let mut tags = Vec::new();
    if let Some(locale) = locale {
        if let Some(list) = env("LANGUAGE") {
            tags.extend(list.split(':').take(16).filter_map(tag));
        }
        tags.push(locale);
    }
    tags
}

/// A locale name as a tag: `th_TH.UTF-8` gives `th-TH`; `C` gives nothing.
#[must_use]
pub fn tag(locale: &str) -> Option<String> {
    let name = locale.split(['.', '@']).next().unwrap_or("");
    let sound = !name.is_empty()
        && name.len() <= 35
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    if !sound
        || matches!(name, "C" | "POSIX")
        || name.split(['_', '-']).next().is_none_or(|l| !(2..=3).contains(&l.len()))
    {
        return None;
    }
    let mut tag = name.replace('_', "-");
    // Han script follows the region when it is not said.
    for region in ["-TW", "-HK", "-MO"] {
        if tag.eq_ignore_ascii_case(&format!("zh{region}")) {
            "zh-Hant".clone_into(&mut tag);
        }
    }
    Some(tag)
}

/// The first available language that fits a wish: the same tag, else the same
/// language without its region.
#[must_use]
pub fn best<'a>(wanted: &[String], available: &'a [String]) -> Option<&'a str> {
    wanted.iter().find_map(|wish| {
        let language = wish.split('-').next().unwrap_or(wish);
        let exact = available.iter().find(|tag| tag.eq_ignore_ascii_case(wish));
        exact.or_else(|| available.iter().find(|tag| tag.eq_ignore_ascii_case(language))).map(String::as_str)
    })
}

/// Whether a language is written from right to left: by the script that its tag
/// names, else by the one it is usually written in.
#[must_use]
pub fn is_right_to_left(tag: &str) -> bool {
    let mut parts = tag.split(['-', '_']);
    let language = parts.next().unwrap_or("").to_ascii_lowercase();
    match parts.find(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic())) {
        Some(script) => matches!(
            script.to_ascii_lowercase().as_str(),
            "arab" | "aran" | "hebr" | "syrc" | "thaa" | "nkoo" | "adlm" | "rohg" | "mand" | "samr"
        ),
        None => matches!(
            language.as_str(),
            "ar" | "arb"
                | "arc"
                | "ary"
                | "arz"
                | "azb"
                | "bal"
                | "bqi"
                | "ckb"
                | "dv"
                | "fa"
                | "glk"
                | "he"
                | "iw"
                | "khw"
                | "ks"
                | "lrc"
                | "mzn"
                | "nqo"
                | "pes"
                | "pnb"
                | "prs"
                | "ps"
                | "sd"
                | "skr"
                | "syr"
                | "ug"
                | "ur"
                | "yi"
                | "ydd"
        ),
    }
}

/// Whether the environment promises UTF-8: the first of `LC_ALL`, `LC_CTYPE`,
/// `LANG` that is set names it.
#[must_use]
pub fn is_utf8(env: &dyn Fn(&str) -> Option<String>) -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(|name| env(name).filter(|v| !v.is_empty()));
    locale.is_some_and(|name| {
        let name = name.to_ascii_lowercase();
        name.contains("utf-8") || name.contains("utf8")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env<'a>(pairs: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> Option<String> + 'a {
        move |name| pairs.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned())
    }

    #[test]
    fn wishes_follow_gettext() {
        assert_eq!(wanted(&env(&[("LANG", "th_TH.UTF-8"), ("LANGUAGE", "sv:nl")])), ["sv", "nl", "th-TH"]);
        assert!(wanted(&env(&[("LANG", "C"), ("LANGUAGE", "sv")])).is_empty());
        assert!(wanted(&env(&[("LANG", "../../../../etc/x")])).is_empty());
        assert!(wanted(&env(&[("LC_ALL", "POSIX"), ("LANG", "sv_SE")])).is_empty());
    }

    #[test]
    fn directions_follow_script_and_language() {
        for tag in ["ar", "ar-EG", "fa", "ur", "he", "az-Arab", "ku-Arab-IQ", "en-Hebr", "AR"] {
            assert!(is_right_to_left(tag), "{tag}");
        }
        for tag in ["en", "th", "zh-Hant", "ku", "ar-Latn", "", "x"] {
            assert!(!is_right_to_left(tag), "{tag}");
        }
    }

    #[test]
    fn the_best_is_exact_or_the_same_language() {
        let have = ["en".to_owned(), "th".to_owned()];
        assert_eq!(best(&["sv".into(), "th-TH".into()], &have), Some("th"));
        assert_eq!(best(&["sv".into()], &have), None);
    }

    #[test]
    fn utf8_is_read_from_the_first_that_is_set() {
        assert!(is_utf8(&env(&[("LANG", "en_GB.UTF-8")])));
        assert!(!is_utf8(&env(&[("LC_ALL", "C"), ("LANG", "en_GB.UTF-8")])));
        assert!(!is_utf8(&env(&[])));
    }
}
