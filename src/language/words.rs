//! One learner's view of all languages.
//!
//! What this is not: the languages, which all sessions share. To extend: another
//! way of asking for words is a method of [`Words`].

use super::{FluentArgs, FluentValue, Found, Language};
use std::sync::Arc;

/// One learner's words: her language, then what to fall back on.
#[derive(Clone, Debug)]
pub struct Words {
    chain: Arc<[Arc<Language>]>,
}

impl Words {
    /// The words of a chain of languages.
    pub(super) fn of(chain: Vec<Arc<Language>>) -> Self {
        Self { chain: chain.into() }
    }

    /// The same words for somebody who goes through all of them once: what that
    /// unpacks and parses is gone with them, and not kept for everybody.
    #[must_use]
    pub fn apart(&self) -> Self {
        Self { chain: self.chain.iter().map(|language| Arc::new(language.apart())).collect() }
    }

    /// Tag of the language that comes first.
    #[must_use]
    pub fn tag(&self) -> &str {
        self.chain.first().map_or("en", |language| language.tag.as_str())
    }

    /// The first language of the chain.
    #[must_use]
    pub fn language(&self) -> Option<&Arc<Language>> {
        self.chain.first()
    }

    /// Whether pages in the first language run from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        self.chain.first().is_some_and(|language| language.is_right_to_left())
    }

    /// The first language that has the message answers for all of it: a hint
    /// that it leaves out must not come in another language.
    fn look_up(&self, id: &str, attribute: Option<&str>, args: Option<&FluentArgs<'_>>) -> Option<String> {
        self.chain.iter().find_map(|language| match language.look_up(id, attribute, args) {
            Found::Nothing if language.load(id) => Some(language.look_up(id, attribute, args).text()),
            Found::Nothing => None,
            found => Some(found.text()),
        })?
    }

    /// A date in words, of the first language.
    #[must_use]
    pub fn date(&self, date: (i64, u8, u8)) -> String {
        self.chain.first().map(|language| language.calendar()).unwrap_or_default().written(date)
    }

    /// The message, or its name in brackets when no language has it (which
    /// `check` reports long before a learner could see it).
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.look_up(id, None, None).unwrap_or_else(|| format!("[{id}]"))
    }

    /// As [`Words::text`], with arguments.
    #[must_use]
    pub fn with(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let args: FluentArgs = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.look_up(id, None, Some(&args)).unwrap_or_else(|| format!("[{id}]"))
    }

    /// An attribute, or its name in brackets.
    #[must_use]
    pub fn attribute(&self, id: &str, attribute: &str) -> String {
        self.look_up(id, Some(attribute), None).unwrap_or_else(|| format!("[{id}.{attribute}]"))
    }

    /// The message if any language has it.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<String> {
        self.look_up(id, None, None)
    }

    /// The attribute if any language has it.
    #[must_use]
    pub fn find_attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.look_up(id, Some(attribute), None)
    }

    /// Names of all messages that begin so, in any language of the chain.
    #[must_use]
    pub fn ids(&self, prefix: &str) -> Vec<String> {
        let sources = self.chain.iter().flat_map(|language| language.sources());
        let mut ids: Vec<String> = sources
            .filter(|source| source.rank(prefix) == 0)
            .flat_map(|source| source.ids().into_iter().map(|(id, _)| id.to_owned()))
            .filter(|id| id.starts_with(prefix))
            .collect();
        ids.sort();
        ids.dedup();
        ids
    }

    /// The attribute in every language that has it, the first language first.
    #[must_use]
    pub fn every_attribute(&self, id: &str, attribute: &str) -> Vec<String> {
        self.chain.iter().filter_map(|language| language.format(id, Some(attribute), None)).collect()
    }
}
