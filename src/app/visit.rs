//! A house with visitors: what it tells the application, what it says below
//! every page, and when she is asked before she leaves.
//!
//! The screens of a visit are in [`super::screen::visit`]. To extend: what the
//! house can tell is a variant of [`House`] and an arm in `App::house`.

use super::message::{Effect, House, Message};
use super::screen::Step;
use super::screen::visit::{code_screen, leaving};
use super::{App, Context, Purpose};
use crate::language::{FluentValue, Words};
use crate::learn::code;

/// A message of the program with what stands in it.
#[derive(Clone, Debug)]
pub(super) struct Told {
    id: &'static str,
    args: Vec<(&'static str, String)>,
}

impl From<&'static str> for Told {
    fn from(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }
}

impl Told {
    /// A message and its arguments.
    pub(super) fn with(id: &'static str, args: &[(&'static str, &str)]) -> Self {
        Self { id, args: args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect() }
    }

    /// Why something failed: what stores say are reasons, parts of a sentence.
    fn failure(sentence: &'static str, why: &'static str, context: &Context) -> Self {
        if !why.starts_with("store-") {
            return why.into();
        }
        Self::with(sentence, &[("reason", &context.words.text(why))])
    }

    fn words(&self, words: &Words) -> String {
        let args: Vec<(&str, FluentValue<'_>)> =
            self.args.iter().map(|(name, value)| (*name, value.clone().into())).collect();
        words.with(self.id, &args)
    }
}

/// What the house says until it takes it back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Notice {
    id: &'static str,
    /// Lines of plain mode since: there it is not said with every page.
    lines: u8,
}

impl Notice {
    /// A line came in: the page that answers it says the notice for the last time.
    pub(super) fn answered(&mut self) {
        self.lines = self.lines.saturating_add(1);
    }

    fn is_due(self, plain: bool) -> bool {
        !plain || self.lines <= 1
    }
}

impl Context {
    /// What she is here for; to learn, on a machine of her own.
    #[must_use]
    pub fn purpose(&self) -> Purpose {
        self.visit.as_ref().map_or(Purpose::Learn, |visit| visit.purpose)
    }

    /// Whether a message that works everywhere works here: a trainer who looks at
    /// her group looks at nothing else.
    #[must_use]
    pub fn reaches(&self, message: Message) -> bool {
        self.purpose() != Purpose::Train
            || matches!(
                message,
                Message::Back | Message::Menu | Message::Help | Message::Language | Message::Quit | Message::QuickExit
            )
    }

    /// For how many days a code keeps progress here; `None`: no codes are given.
    #[must_use]
    pub fn days(&self) -> Option<u16> {
        self.visit.as_ref().filter(|visit| visit.purpose != Purpose::Train).and_then(|visit| visit.days)
    }

    /// Whether she did anything that is worth keeping.
    #[must_use]
    pub fn has_done_something(&self) -> bool {
        let progress = &self.progress;
        !(progress.lessons.is_empty()
            && progress.items.is_empty()
            && progress.quizzes.is_empty()
            && progress.stances.is_empty()
            && progress.kept.is_empty()
            && progress.bookmarks.is_empty())
    }

    /// The message of what a code could do for her now.
    #[must_use]
    pub fn code_door(&self) -> Option<&'static str> {
        self.days()?;
        Some(match self.code {
            Some(_) => "code-door",
            None if self.has_done_something() => "keep-door",
            None => "resume-door",
        })
    }

    /// The lists of words by which codes are spelled, that of her language first;
    /// only whole ones.
    #[must_use]
    pub fn code_lists(&self) -> Vec<Vec<String>> {
        let mut languages: Vec<_> = self.catalog.languages().iter().collect();
        languages.sort_by_key(|language| (language.tag != self.words.tag(), language.tag != "en"));
        let list = |words: String| words.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let lists = languages.into_iter().filter_map(|language| language.format("code-words", None, None));
        lists.map(list).filter(|list| list.len() == code::LIST).collect()
    }
}

impl App {
    /// Takes what the house says.
    pub(super) fn house(&mut self, told: &House) {
        match told {
            House::Notice(notice) => {
                if self.notice.map(|notice| notice.id) != *notice {
                    self.notice = notice.map(|id| Notice { id, lines: 0 });
                }
            }
            House::Kept(outcome) => {
                self.context.keeping = false;
                if let Ok(code) = outcome {
                    self.context.code = Some(*code);
                    self.context.code_seen = false;
                }
            }
            House::Resumed(Ok(progress)) => return self.resumed(progress),
            House::Forgotten(Ok(())) => {
                self.context.code = None;
                self.message = Some("code-deleted".into());
            }
            House::Resumed(Err(_)) => self.context.resuming = None,
            // The secret says which room it is.
            House::Unlocked(Ok(room)) if self.context.purpose() == Purpose::Train => {
                if let Some(visit) = &mut self.context.visit {
                    visit.room = Some(room.clone());
                }
            }
            House::Forgotten(Err(_)) | House::Tick | House::Unlocked(_) | House::Group(_) => {}
        }
        self.pass_on(told);
    }

    /// Tells the screens. Who asked may lie below: only what is on top acts.
    fn pass_on(&mut self, told: &House) {
        let mut stack = std::mem::take(&mut self.stack);
        let last = stack.len().saturating_sub(1);
        let mut step = Step::Stay;
        let mut heard = false;
        for (at, screen) in stack.iter_mut().enumerate() {
            let wanted = screen.told(told, &mut self.context);
            heard |= !matches!(wanted, Step::Stay);
            if at == last {
                step = wanted;
            }
        }
        self.stack = stack;
        // She did not wait for it.
        if !heard {
            self.message = match told {
                House::Kept(Ok(_)) => Some("keep-done".into()),
                House::Kept(Err(why)) => Some(Told::failure("keep-not", why, &self.context)),
                House::Resumed(Err(why)) => Some(Told::failure("resume-not", why, &self.context)),
                House::Forgotten(Err(why)) => Some(Told::failure("code-not-deleted", why, &self.context)),
                _ => self.message.take(),
            };
        }
        self.follow_step(step);
    }

    /// Her progress is back: she stands where she left, in her language.
    fn resumed(&mut self, progress: &crate::learn::progress::Progress) {
        let context = &mut self.context;
        context.progress = progress.clone();
        context.code = context.resuming.take().or(context.code);
        context.code_seen = true;
        let catalog = context.catalog.clone();
        let offered = catalog.offered();
        let own = context.progress.language.as_deref();
        let own = offered.iter().find(|language| Some(language.tag.as_str()) == own);
        if let Some(language) = own.filter(|language| !context.latin_only || language.is_latin()) {
            context.words = catalog.words(&language.tag);
        }
        self.stack.truncate(1);
        let place = self.context.progress.place.clone();
        self.go_to(&place);
        self.rewind();
        self.message = Some("resume-welcome".into());
    }

    /// Opens what a code can do for her now.
    pub(super) fn code(&mut self) {
        if self.context.code_door().is_some() {
            self.open(code_screen(&self.context));
        }
    }

    /// Leaves; where that would lose what she did, she is asked, once.
    pub(super) fn leave(&mut self) {
        let context = &self.context;
        let loses = context.days().is_some() && context.code.is_none() && context.has_done_something();
        // Some of what she did is not where her code leads: she is told, once.
        if let (Some(_), Some((_, count)), false) = (context.code, self.unsaved, self.warned) {
            self.warned = true;
            self.message = Some(Told::with("leaving-unsaved", &[("count", &count.to_string())]));
            return;
        }
        if loses && !self.stack.iter().any(|screen| screen.asks_to_leave()) {
            return self.open(Box::new(leaving::Leaving::default()));
        }
        self.end(Effect::Quit);
    }

    /// Plain mode: the page was said, and the notice with it.
    pub fn said(&mut self) {
        self.notice.iter_mut().for_each(|notice| notice.lines = u8::MAX);
    }

    /// What stands below the page: the house's notice, what is said once, and that
    /// something is not saved.
    pub(super) fn said_below(&self) -> Option<String> {
        let words = &self.context.words;
        let notice = self.notice.filter(|notice| notice.is_due(self.context.plain)).map(|notice| {
            // Only what a page offers is named.
            let code = match self.context.code_door() {
                _ if self.context.code.is_some() => "taken",
                Some("keep-door") => "offered",
                _ => "none",
            };
            words.with(notice.id, &[("code", code.into())])
        });
        let said = match (&self.message, self.unsaved) {
            (Some(message), _) => Some(message.words(words)),
            (None, Some((why, count))) => {
                let reason = words.text(why);
                Some(words.with("not-saved", &[("reason", reason.into()), ("count", count.into())]))
            }
            (None, None) => None,
        };
        let all: Vec<String> = [notice, said].into_iter().flatten().collect();
        (!all.is_empty()).then(|| all.join(" "))
    }
}
