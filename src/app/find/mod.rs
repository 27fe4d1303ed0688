//! Finding: lessons, terms and articles by words of the learner's language.
//!
//! An [`Index`] is made when search opens and dropped when it closes. Every word
//! of the query must occur; a hit in a title, and at the start of a word, comes
//! first. Scripts without spaces are searched anywhere, so Thai needs none. To
//! extend: another kind of place is a variant of [`Place`] and a part of
//! [`Index::of`].

mod wanted;

use super::{Context, join_lines};
use crate::app::screen::lesson::{Content, cards, landing};
use crate::course::declaration::ARTICLES;
use crate::course::{Block, Course, Lesson, Library, words as names};
use crate::language::Words;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use wanted::Wanted;
pub use wanted::{fold, folded};

/// Where a hit leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A page of a lesson.
    Lesson {
        /// The course.
        course: String,
        /// The lesson.
        lesson: String,
        /// Page from 0.
        page: u16,
    },
    /// A term of the glossary.
    Term(String),
    /// An article of the Declaration.
    Article(u8),
}

/// Something that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Where it is.
    pub place: Place,
    /// Its name.
    pub title: Box<str>,
    /// What it is: the module's name, "glossary".
    pub kind: Arc<str>,
    /// Its words.
    text: Box<str>,
    folded: Box<str>,
    folded_title: Box<str>,
    /// What is said instead of an excerpt, where a content notice comes first.
    guard: Option<String>,
}

/// Everything that can be found, in order of the curriculum.
#[derive(Debug, Default)]
pub struct Index {
    /// The entries.
    pub entries: Vec<Entry>,
}

/// One index, once it is made.
type Kept = Arc<OnceLock<Arc<Index>>>;

/// Indexes that are kept for others who search in the same language; by default
/// none is, and each is made anew and gone with its search.
#[derive(Debug, Default)]
pub struct Indexes {
    kept: Option<Mutex<BTreeMap<String, Kept>>>,
}

impl Indexes {
    /// One for each language, made when it is first wanted and kept: for a house
    /// with many visitors, where making it again and again would cost all of
    /// them.
    #[must_use]
    pub fn kept() -> Self {
        Self { kept: Some(Mutex::default()) }
    }

    /// The index in the learner's language.
    #[must_use]
    pub fn of(&self, context: &Context) -> Arc<Index> {
        let Some(kept) = &self.kept else { return Arc::new(Index::of(&context.library, &context.words)) };
        let place = {
            let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
            kept.entry(context.words.tag().to_owned()).or_default().clone()
        };
        // Who searches in another language does not wait for this one.
        place.get_or_init(|| Arc::new(Index::of(&context.library, &context.words.apart()))).clone()
    }
}

/// A place that fits the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Which entry.
    pub entry: usize,
    /// The words around the first hit.
    pub excerpt: String,
}

/// Cells, roughly, of the words around a hit.
const EXCERPT: usize = 64;
/// Letters of an excerpt before the hit.
const BEFORE: usize = 24;

impl Index {
    /// All that the learner can find in her language.
    #[must_use]
    pub fn of(library: &Library, words: &Words) -> Self {
        let mut index = Self::default();
        for shelved in &library.courses {
            if let Some(course) = shelved.open() {
                let kind: Arc<str> = words.text(&course.id).into();
                for lesson in &course.lessons {
                    index.lesson(&course, lesson, &kind, words);
                }
            }
        }
        let kind: Arc<str> = words.text("find-term").into();
        for id in terms(words) {
            let name = names::term(&id);
            let text = join_lines(&words.attribute(&name, "definition"));
            index.add(Place::Term(id), &join_lines(&words.text(&name)), &kind, &text);
        }
        let kind: Arc<str> = words.text("find-article").into();
        if let Some(declaration) = library.declaration(words.tag()) {
            for number in 1..=ARTICLES {
                let Some(part) = declaration.part(number) else { continue };
                let title = format!("{} · {}", part.heading, words.text(&format!("article-{number}")));
                index.add(Place::Article(number), &title, &kind, &part.paragraphs.join(" "));
            }
        }
        index
    }

    fn lesson(&mut self, course: &Course, lesson: &Lesson, kind: &Arc<str>, words: &Words) {
        let name = names::lesson(&course.id, &lesson.id);
        let title = words.text(&name);
        let cards = cards(lesson);
        for (page, card) in cards.iter().enumerate() {
            let mut text = if page == 0 { words.attribute(&name, "summary") } else { String::new() };
            for block in words_of(&card.content) {
                let more = block_text(course, lesson, &block, words);
                join(&mut text, &more, " · ");
            }
            if text.trim().is_empty() {
                continue;
            }
            // What a content notice stands before is not shown without it.
            let landing = landing(&cards, page);
            let place = Place::Lesson {
                course: course.id.clone(),
                lesson: lesson.id.clone(),
                page: u16::try_from(landing).unwrap_or(u16::MAX),
            };
            self.add(place, &title, kind, &join_lines(text.trim()));
            if let Some(entry) = self.entries.last_mut().filter(|_| landing != page) {
                entry.guard = Some(words.text("notice-label"));
            }
        }
    }

    fn add(&mut self, place: Place, title: &str, kind: &Arc<str>, text: &str) {
        // Marks of emphasis are no words.
        let text = text.replace(['*', '_'], "");
        self.entries.push(Entry {
            folded: folded(&text).into(),
            folded_title: folded(title).into(),
            guard: None,
            place,
            title: title.into(),
            kind: kind.clone(),
            text: text.into(),
        });
    }

    /// The best places for a query, best first; of a lesson only its best page.
    #[must_use]
    pub fn search(&self, query: &str, most: usize) -> Vec<Hit> {
        let query = folded(query);
        let wanted: Vec<Wanted<'_>> = query.split_whitespace().map(Wanted::new).collect();
        if wanted.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(u32, usize)> = Vec::new();
        for (at, entry) in self.entries.iter().enumerate() {
            let Some(weight) = wanted.iter().map(|word| entry.weight(word)).sum::<Option<u32>>() else { continue };
            let same = |other: &Entry| match (&entry.place, &other.place) {
                (Place::Lesson { course, lesson, .. }, Place::Lesson { course: c, lesson: l, .. }) => {
                    course == c && lesson == l
                }
                _ => false,
            };
            match found.iter_mut().find(|(_, other)| same(&self.entries[*other])) {
                Some(known) if known.0 < weight => *known = (weight, at),
                Some(_) => {}
                None => found.push((weight, at)),
            }
        }
        found.sort_by_key(|(weight, at)| (std::cmp::Reverse(*weight), *at));
        found.truncate(most);
        found.into_iter().map(|(_, entry)| Hit { entry, excerpt: self.entries[entry].excerpt(&wanted[0]) }).collect()
    }
}

impl Entry {
    /// How well a word fits; `None` when it does not occur.
    fn weight(&self, word: &Wanted<'_>) -> Option<u32> {
        if let Place::Article(number) = self.place
            && word.number == Some(number)
        {
            return Some(40);
        }
        let title = word.fits(&self.folded_title);
        let text = word.fits(&self.folded);
        (title + text > 0).then_some(title * 8 + text)
    }

    /// The words around the first place of a folded word.
    fn excerpt(&self, word: &Wanted<'_>) -> String {
        if let Some(guard) = &self.guard {
            return guard.clone();
        }
        let Some(found) = word.starts(&self.folded).or_else(|| word.within(&self.folded)) else {
            return shorten(&self.text, 0);
        };
        // Folding drops and changes letters one by one: count them again.
        let mut bytes = 0;
        let at = self.text.char_indices().find(|(_, c)| {
            let here = bytes >= found;
            bytes += fold(*c).map_or(0, char::len_utf8);
            here
        });
        shorten(&self.text, at.map_or(0, |(at, _)| at))
    }
}

/// A part of a text around this byte, cut between words where there are any.
fn shorten(text: &str, at: usize) -> String {
    let from = text[..at].char_indices().rev().take(BEFORE).last().map_or(0, |(from, _)| from);
    let from = if from == 0 { 0 } else { text[from..at].find(' ').map_or(from, |blank| from + blank + 1) };
    let mut to = text[from..].char_indices().nth(EXCERPT).map_or(text.len(), |(to, _)| from + to);
    // At a blank, unless that leaves hardly anything: Thai has few.
    if to < text.len()
        && let Some(blank) = text[at.max(from)..to].rfind(' ').map(|blank| at.max(from) + blank)
        && blank - from > (to - from) / 2
    {
        to = blank;
    }
    // Marks belong to the letter before them.
    while to < text.len()
        && text[to..].chars().next().is_some_and(|c| unicode_width::UnicodeWidthChar::width(c) == Some(0))
    {
        to += text[to..].chars().next().map_or(1, char::len_utf8);
    }
    let (before, after) = (if from > 0 { "… " } else { "" }, if to < text.len() { " …" } else { "" });
    format!("{before}{}{after}", text[from..to].trim())
}

/// Blocks of a page whose words can be found; questions are not told.
fn words_of(content: &Content) -> Vec<Block> {
    match content {
        Content::Read(blocks) => blocks.clone(),
        Content::Do(block) => vec![block.clone()],
        Content::Reflection(id) => vec![Block::Reflection(id.clone())],
        Content::Stance(id, when) => vec![Block::Stance { id: id.clone(), when: *when }],
        Content::Ask(_) | Content::Notice(..) => Vec::new(),
    }
}

fn block_text(course: &Course, lesson: &Lesson, block: &Block, words: &Words) -> String {
    let Some(needed) = names::of_block(&course.id, lesson, block) else { return String::new() };
    let mut text = words.find(&needed.id).unwrap_or_default();
    for need in needed.attributes.iter().filter(|need| !need.attribute.ends_with("-words")) {
        if let Some(more) = words.find_attribute(&needed.id, &need.attribute) {
            join(&mut text, &more, " – ");
        }
    }
    text
}

/// Adds words, with a sign between where no sentence ended.
fn join(text: &mut String, more: &str, sign: &str) {
    let ended = text.is_empty() || text.trim_end().ends_with(['.', ':', '?', '!', '”', '’', '»']);
    text.push_str(if ended || more.is_empty() { " " } else { sign });
    text.push_str(more);
}

/// Ids of all terms, in the order of the learner's alphabet.
#[must_use]
pub fn terms(words: &Words) -> Vec<String> {
    let mut terms: Vec<(String, String)> = words
        .ids("term-")
        .into_iter()
        .map(|id| (collate(&words.text(&id)), id.strip_prefix("term-").unwrap_or(&id).to_owned()))
        .collect();
    terms.sort();
    terms.dedup();
    terms.into_iter().map(|(_, id)| id).collect()
}

/// Terms whose words occur in a text.
#[must_use]
pub fn terms_in(text: &str, words: &Words) -> Vec<String> {
    let text = folded(text);
    let mut found = terms(words);
    found.retain(|id| {
        let word = folded(&words.text(&names::term(id)));
        let spaced = word.chars().next().is_some_and(|c| u32::from(c) < 0xe00);
        !word.is_empty() && if spaced { Wanted::new(&word).starts(&text).is_some() } else { text.contains(&word) }
    });
    found
}

/// A key to sort by: å, ä, ö after z; in Thai the consonant before the vowel that
/// is written first.
fn collate(word: &str) -> String {
    let mut key: Vec<char> = Vec::new();
    for c in word.to_lowercase().chars() {
        match c {
            'å' => key.extend(['z', '{']),
            'ä' => key.extend(['z', '|']),
            'ö' => key.extend(['z', '}']),
            c if key.last().is_some_and(|before| matches!(before, '\u{e40}'..='\u{e44}')) => {
                let vowel = key.pop().unwrap_or(c);
                key.extend([c, vowel]);
            }
            c => key.extend(fold(c)),
        }
    }
    key.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(texts: &[(&str, &str)]) -> Index {
        let mut index = Index::default();
        for (at, (title, text)) in texts.iter().enumerate() {
            index.add(Place::Term(at.to_string()), title, &"".into(), text);
        }
        index
    }

    #[test]
    fn titles_come_first_and_every_word_must_occur() {
        let index = index(&[("Bread", "a right to food"), ("Food", "bread and more"), ("Sea", "water")]);
        let hits: Vec<usize> = index.search("food", 9).iter().map(|hit| hit.entry).collect();
        assert_eq!(hits, [1, 0]);
        assert_eq!(index.search("food right", 9).len(), 1);
        assert!(index.search("food water", 9).is_empty());
        assert!(index.search("  ", 9).is_empty());
    }

    #[test]
    fn accents_case_and_thai_do_not_hide_anything() {
        let index = index(&[("Rättvis rättegång", ""), ("", "ทุกคนมีเสรีภาพในการแสดงออก"), ("", "حُرِّيَّة")]);
        assert_eq!(index.search("RATTEGANG", 9).len(), 1);
        assert_eq!(index.search("เสรีภาพ", 9).len(), 1);
        assert_eq!(index.search("حرية", 9).len(), 1);
    }

    #[test]
    fn an_excerpt_shows_the_hit_and_cuts_between_words() {
        let text = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";
        let hit = &index(&[("t", text)]).search("ten", 9)[0];
        assert!(hit.excerpt.contains("ten"), "{}", hit.excerpt);
        assert!(hit.excerpt.starts_with("… ") && hit.excerpt.ends_with(" …"), "{}", hit.excerpt);
        assert!(hit.excerpt.chars().count() <= EXCERPT + 4);
    }

    #[test]
    fn an_excerpt_in_thai_is_not_cut_at_its_only_blank() {
        let text = format!("1. {}", "ทุกคนมีสิทธิในเสรีภาพแห่งการเดินทาง".repeat(3));
        let hit = &index(&[("การเดินทาง ข้อ", &text)]).search("ข้อ", 9)[0];
        assert!(hit.excerpt.chars().count() > EXCERPT / 2, "{}", hit.excerpt);
    }

    #[test]
    fn words_are_ordered_as_readers_of_the_language_expect() {
        let mut words = ["เสรีภาพ", "กติกา", "ศักดิ์ศรี", "แบ่งแยก"];
        words.sort_by_key(|word| collate(word));
        assert_eq!(words, ["กติกา", "แบ่งแยก", "ศักดิ์ศรี", "เสรีภาพ"]);
        assert!(collate("öppenhet") > collate("zon"));
    }
}
