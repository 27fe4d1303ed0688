//! Languages: every word a learner reads, found by message name.
//!
//! A [`Catalog`] holds the Fluent texts of every language and is shared by all
//! sessions. [`Words`] is one learner's view of it: her language first, then
//! what to fall back on. Files are indexed by a quick scan and messages are
//! parsed when they are first shown: starting costs what the first screen
//! needs, however many courses there are.
//!
//! What this is not: no file access (texts are handed in) and no words.
//! To extend: a new language is a folder of `.ftl` files; nothing here changes.

pub mod lock;
pub mod negotiate;
pub mod number;
mod plain;
pub mod scan;
mod source;
mod words;

use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock, RwLockReadGuard};

pub use fluent::{FluentArgs, FluentValue};
pub use scan::Entry;
pub use source::{Packed, Piece, Source, Stored};
pub use words::Words;

use plain::Plain;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;

use unic_langid::LanguageIdentifier;

/// A language with all its texts.
pub struct Language {
    /// Its tag, for example `th`.
    pub tag: String,
    sources: Vec<Source>,
    /// Made when the first message is looked up: most languages are only offered.
    bundle: OnceLock<RwLock<FluentBundle<FluentResource>>>,
    /// Messages that say the same each time.
    plain: RwLock<HashMap<Box<str>, Plain>>,
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Language").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Language {
    /// A language from its texts. Later texts win over earlier ones.
    #[must_use]
    pub fn new(tag: &str, sources: Vec<Source>) -> Self {
        Self { tag: tag.to_owned(), sources, bundle: OnceLock::new(), plain: RwLock::default() }
    }

    /// The same language, with nothing of it unpacked or parsed.
    fn apart(&self) -> Self {
        Self::new(&self.tag, self.sources.iter().map(Source::apart).collect())
    }

    fn bundle(&self) -> &RwLock<FluentBundle<FluentResource>> {
        self.bundle.get_or_init(|| {
            let id: LanguageIdentifier = self.tag.parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![id]);
            // Where text runs to the left, names among it keep their own order;
            // what cannot draw the marks of that drops them.
            bundle.set_use_isolating(self.is_right_to_left());
            number::add_functions(&mut bundle, &self.tag, self.calendar());
            RwLock::new(bundle)
        })
    }

    /// The bundle, whole even if somebody else panicked while reading it.
    fn read(&self) -> RwLockReadGuard<'_, FluentBundle<FluentResource>> {
        self.bundle().read().unwrap_or_else(PoisonError::into_inner)
    }

    /// How it writes dates.
    fn calendar(&self) -> number::Calendar {
        // Read as it stands: it is needed before anything can be formatted.
        let line = |id: &str| {
            let (source, entry) = self.find(id)?;
            source.slice(entry).split_once('=').map(|(_, words)| words.trim_matches([' ', '\n']).to_owned())
        };
        number::Calendar {
            months: line("language-months")
                .map(|months| months.split('|').map(|month| month.trim().to_owned()).collect())
                .unwrap_or_default(),
            pattern: line("language-date").unwrap_or_default(),
            first: line("language-first"),
        }
    }

    /// Whether it is written in Latin letters, as its own name is.
    #[must_use]
    pub fn is_latin(&self) -> bool {
        self.format("language-name", None, None).is_none_or(|name| name.chars().all(|c| c < '\u{250}'))
    }

    /// Whether its text runs from right to left, by its tag.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        negotiate::is_right_to_left(&self.tag)
    }

    /// The texts, in the order given.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Where the message stands: source and entry. The likeliest sources are
    /// looked through first, so that the others need not be touched; of equally
    /// likely ones the later wins.
    fn find(&self, id: &str) -> Option<(&Source, Entry)> {
        (0..=3).find_map(|rank| {
            let mut likely = self.sources.iter().rev().filter(|source| source.rank(id) == rank);
            likely.find_map(|source| source.entry(id).map(|entry| (source, entry)))
        })
    }

    /// Whether the message (or term, with its `-`) exists here.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    fn has_loaded(&self, id: &str) -> bool {
        self.plain(id, |_| ()).is_some() || self.read().has_message(id)
    }

    /// What a look at a plain message gives, if it is one and was read.
    fn plain<T>(&self, id: &str, look: impl FnOnce(&Plain) -> T) -> Option<T> {
        self.plain.read().unwrap_or_else(PoisonError::into_inner).get(id).map(look)
    }

    /// Reads the message: a plain one as it is; another, with what it refers to,
    /// into the bundle.
    fn load(&self, id: &str) -> bool {
        if self.has_loaded(id) {
            return true;
        }
        let mut wanted = vec![id.to_owned()];
        let mut seen: Vec<String> = Vec::new();
        let mut found = false;
        while let Some(next) = wanted.pop() {
            if seen.contains(&next) {
                continue;
            }
            if let Some((source, entry)) = self.find(&next) {
                let slice = source.slice(entry);
                if next == id
                    && let Some(plain) = Plain::read(slice)
                {
                    let mut known = self.plain.write().unwrap_or_else(PoisonError::into_inner);
                    known.insert(id.into(), plain);
                    return true;
                }
                wanted.extend(source::references(slice));
                let resource = FluentResource::try_new(slice.to_owned()).unwrap_or_else(|(resource, _)| resource);
                // Whoever panicked meanwhile, the bundle is whole.
                let mut bundle = self.bundle().write().unwrap_or_else(PoisonError::into_inner);
                bundle.add_resource_overriding(resource);
                drop(bundle);
                found = found || next == id;
            }
            seen.push(next);
        }
        found && self.has_loaded(id)
    }

    /// The message's value, or its attribute's; `None` when there is none.
    #[must_use]
    pub fn format(&self, id: &str, attribute: Option<&str>, args: Option<&FluentArgs<'_>>) -> Option<String> {
        match self.look_up(id, attribute, args) {
            Found::Nothing if self.load(id) => self.look_up(id, attribute, args).text(),
            found => found.text(),
        }
    }

    /// Looks into what is loaded.
    fn look_up(&self, id: &str, attribute: Option<&str>, args: Option<&FluentArgs<'_>>) -> Found {
        let text = |plain: &Plain| plain.text(attribute).map_or(Found::Message, |text| Found::Text(text.to_owned()));
        if let Some(found) = self.plain(id, text) {
            return found;
        }
        let bundle = self.read();
        let Some(message) = bundle.get_message(id) else { return Found::Nothing };
        let pattern = match attribute {
            Some(name) => message.get_attribute(name).map(|found| found.value()),
            None => message.value(),
        };
        let mut errors = Vec::new();
        pattern.map_or(Found::Message, |pattern| {
            Found::Text(bundle.format_pattern(pattern, args, &mut errors).into_owned())
        })
    }

    /// Problems met while formatting, for checks: one text each.
    #[must_use]
    pub fn format_errors(&self, id: &str, attribute: Option<&str>, args: Option<&FluentArgs<'_>>) -> Vec<String> {
        if !self.load(id) {
            return Vec::new();
        }
        let bundle = self.read();
        // Nothing can go wrong in a plain message.
        let Some(message) = bundle.get_message(id) else {
            return Vec::new();
        };
        let pattern = match attribute {
            Some(name) => message.get_attribute(name).map(|a| a.value()),
            None => message.value(),
        };
        let mut errors = Vec::new();
        if let Some(pattern) = pattern {
            let _ = bundle.format_pattern(pattern, args, &mut errors);
        }
        errors.iter().map(ToString::to_string).collect()
    }

    /// Names of the message's attributes, in order.
    #[must_use]
    pub fn attributes(&self, id: &str) -> Vec<String> {
        if !self.load(id) {
            return Vec::new();
        }
        if let Some(names) = self.plain(id, Plain::attributes) {
            return names;
        }
        let bundle = self.read();
        bundle
            .get_message(id)
            .map(|message| message.attributes().map(|a| a.id().to_owned()).collect())
            .unwrap_or_default()
    }

    /// Whether the message has a value of its own (not only attributes).
    #[must_use]
    pub fn has_value(&self, id: &str) -> bool {
        self.load(id)
            && self
                .plain(id, |plain| plain.text(None).is_some())
                .unwrap_or_else(|| self.read().get_message(id).is_some_and(|message| message.value().is_some()))
    }
}

/// What a look-up finds.
enum Found {
    /// No such message.
    Nothing,
    /// The message, without the part that was looked for.
    Message,
    /// The text.
    Text(String),
}

impl Found {
    fn text(self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text),
            Self::Nothing | Self::Message => None,
        }
    }
}

/// All languages, shared by all sessions.
#[derive(Debug, Default)]
pub struct Catalog {
    languages: Vec<Arc<Language>>,
    /// Only these are offered; empty: all.
    only: Vec<String>,
}

impl Catalog {
    /// A catalogue of these languages, in the order in which they are offered.
    #[must_use]
    pub fn new(languages: Vec<Language>) -> Self {
        Self { languages: languages.into_iter().map(Arc::new).collect(), only: Vec::new() }
    }

    /// Offers only the languages with these tags; the others stay to fall back
    /// on.
    pub fn offer_only(&mut self, tags: Vec<String>) {
        self.only = tags;
    }

    /// All languages with any text.
    #[must_use]
    pub fn languages(&self) -> &[Arc<Language>] {
        &self.languages
    }

    /// The language with this tag.
    #[must_use]
    pub fn get(&self, tag: &str) -> Option<&Arc<Language>> {
        self.languages.iter().find(|language| language.tag == tag)
    }

    /// Languages that have the program's own words, so that one can work in
    /// them: their name, and what the interface says.
    #[must_use]
    pub fn offered(&self) -> Vec<Arc<Language>> {
        let has = |language: &Language, stem| language.sources.iter().any(|source| source.stem() == stem);
        let wanted = |language: &Language| self.only.is_empty() || self.only.contains(&language.tag);
        self.languages.iter().filter(|one| wanted(one) && has(one, "language") && has(one, "app")).cloned().collect()
    }

    /// The view of a learner whose language is `tag`: that language, then
    /// English, then the others in order. No language is privileged but as a
    /// last resort: a pack without English works.
    #[must_use]
    pub fn words(&self, tag: &str) -> Words {
        let mut chain: Vec<Arc<Language>> = Vec::with_capacity(self.languages.len());
        for wanted in [tag, tag.split('-').next().unwrap_or(tag), "en"] {
            if let Some(language) = self.get(wanted)
                && !chain.iter().any(|l| l.tag == language.tag)
            {
                chain.push(language.clone());
            }
        }
        for language in &self.languages {
            if !chain.iter().any(|l| l.tag == language.tag) {
                chain.push(language.clone());
            }
        }
        Words::of(chain)
    }
}
