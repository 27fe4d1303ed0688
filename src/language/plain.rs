//! Messages that say the same each time: without anything in braces there is
//! nothing to put in, so the text is kept and not what Fluent makes of it. Most
//! words of a course are such, and a house with many visitors has all of them.
//!
//! What this is not: a parser. Fluent reads the message; here stands what came
//! of that. To extend: nothing is expected here.

use fluent_syntax::ast::{Entry, Pattern, PatternElement};

/// A message without anything to put in.
#[derive(Debug)]
pub(super) struct Plain {
    value: Option<Box<str>>,
    attributes: Box<[(Box<str>, Box<str>)]>,
}

impl Plain {
    /// The message of this text, if it is a plain one and nothing is wrong with
    /// it.
    pub(super) fn read(slice: &str) -> Option<Self> {
        if slice.contains('{') {
            return None;
        }
        let resource = fluent_syntax::parser::parse_runtime(slice).ok()?;
        let [Entry::Message(message)] = &resource.body[..] else { return None };
        let value = match &message.value {
            Some(pattern) => Some(text(pattern)?),
            None => None,
        };
        let attribute = |one: &fluent_syntax::ast::Attribute<&str>| Some((one.id.name.into(), text(&one.value)?));
        let attributes = message.attributes.iter().map(attribute).collect::<Option<_>>()?;
        Some(Self { value, attributes })
    }

    /// The text, or an attribute's.
    pub(super) fn text(&self, attribute: Option<&str>) -> Option<&str> {
        match attribute {
            None => self.value.as_deref(),
            // Of two with one name Fluent takes the first.
            Some(name) => self.attributes.iter().find(|(known, _)| **known == *name).map(|(_, text)| &**text),
        }
    }

    /// Names of the attributes, in order.
    pub(super) fn attributes(&self) -> Vec<String> {
        self.attributes.iter().map(|(name, _)| name.to_string()).collect()
    }
}

fn text(pattern: &Pattern<&str>) -> Option<Box<str>> {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    parts.collect::<Option<String>>().map(Into::into)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, Source};

    #[test]
    fn what_has_something_to_put_in_is_not_plain() {
        for text in ["a = { b }\n", "a = b\n    .c = { d }\n", "-a = b\n", "# a\n", "a\n", "a = b\nc = d\n"] {
            assert!(Plain::read(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_plain_message_can_be_put_into_another_before_and_after_it_was_read() {
        for first in ["b", "a"] {
            let language =
                Language::new("en", vec![Source::new("locales/en/app.ftl", "a = A\n    .x = X\nb = { a } { a.x }\n")]);
            assert!(language.has_value(first));
            assert_eq!(language.format("a", None, None).as_deref(), Some("A"));
            assert_eq!(language.format("b", None, None).as_deref(), Some("A X"));
            assert_eq!(language.format("a", Some("x"), None).as_deref(), Some("X"));
            assert_eq!(language.format("a", Some("y"), None), None);
            assert_eq!(language.attributes("a"), ["x"]);
        }
    }
}
