//! What all screens share, and how an application begins.
//!
//! To extend: what a screen needs to know of the world outside comes in through
//! [`Start`]; what it wants done goes out as an effect.

use super::find::Indexes;
use super::message::Effect;
use crate::course::Library;
use crate::language::{Catalog, Words};
use crate::learn::code::Code;
use crate::learn::fact::Fact;
use crate::learn::progress::Progress;
use crate::page::{Direction, Extent};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What all screens share.
#[allow(clippy::struct_excessive_bools, reason = "each says one thing of the terminal")]
#[derive(Debug)]
pub struct Context {
    /// Courses, pictures, declarations.
    pub library: Arc<Library>,
    /// All languages.
    pub catalog: Arc<Catalog>,
    /// What search looks through.
    pub indexes: Arc<Indexes>,
    /// The learner's words.
    pub words: Words,
    /// Everything known of her.
    pub progress: Progress,
    /// Where progress is kept, for honest words; `None`: nowhere.
    pub kept_in: Option<String>,
    /// Whether the page is read line by line.
    pub plain: bool,
    /// Whether only Latin letters can be shown.
    pub latin_only: bool,
    /// Seed of this session; each use takes another one, see [`Context::seed`].
    pub(super) seed: u64,
    /// What the painter found out about the page on top.
    pub extent: Extent,
    /// Whether what stands beside a page is shown; if not, it need not be made.
    pub aside: bool,
    /// Whether she may save words of hers to a file of her choice.
    pub files: bool,
    /// The house that she visits; `None` on a machine of her own.
    pub visit: Option<Visit>,
    /// The code under which her progress is kept in that house.
    pub code: Option<Code>,
    /// Whether she saw its words, now or on another visit.
    pub code_seen: bool,
    /// A code was asked for, and there is no answer yet.
    pub keeping: bool,
    /// The code that is being looked for.
    pub resuming: Option<Code>,
    /// Minutes since 1970 now, as far as the terminal said; 0: unknown.
    pub minute: u64,
    /// Words that she is writing, by place: in memory only, until she leaves.
    pub drafts: BTreeMap<String, Vec<String>>,
    /// The languages in which the Declaration is read.
    pub texts: super::screen::declaration::Texts,
    pub(super) effects: Vec<Effect>,
}

impl Context {
    /// Records a fact: it counts at once and is saved by the terminal.
    pub fn record(&mut self, fact: Fact) {
        self.progress.apply(&fact, self.minute);
        self.effects.push(Effect::Record(fact));
    }

    /// Asks the terminal for something.
    pub fn ask(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// A fresh seed.
    pub fn seed(&mut self) -> u64 {
        self.seed = self.seed.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        self.seed
    }

    /// What she wrote and the notebook lists, by place (`course/lesson/…`): what is
    /// kept and, where nothing is ever kept, what she wrote since she came.
    #[must_use]
    pub fn written(&self) -> BTreeMap<&str, &str> {
        let kept = self.progress.kept.iter().map(|(place, text)| (place.as_str(), text.as_str()));
        let drafts = self.drafts.iter().filter(|(place, _)| self.kept_in.is_none() && place.contains('/'));
        let drafts = drafts.filter_map(|(place, draft)| Some((place.as_str(), draft.first()?.trim())));
        kept.chain(drafts.filter(|(_, text)| !text.is_empty())).collect()
    }

    /// Which way pages run.
    #[must_use]
    pub fn direction(&self) -> Direction {
        if self.words.is_right_to_left() { Direction::RightToLeft } else { Direction::LeftToRight }
    }

    /// The title of a course.
    #[must_use]
    pub fn course_title(&self, course: &str) -> String {
        self.words.text(course)
    }
}

/// How an application begins.
#[derive(Debug)]
pub struct Start {
    /// Courses, pictures, declarations.
    pub library: Arc<Library>,
    /// All languages.
    pub catalog: Arc<Catalog>,
    /// What search looks through; shared where others search, too.
    pub indexes: Arc<Indexes>,
    /// What is known of the learner.
    pub progress: Progress,
    /// The language to begin with, when it is known (asked for, or saved).
    pub language: Option<String>,
    /// The language to propose when it is not.
    pub proposal: String,
    /// Where progress is kept; `None`: nowhere.
    pub kept_in: Option<String>,
    /// Line by line.
    pub plain: bool,
    /// The terminal cannot show scripts other than Latin: languages that need
    /// one are not offered.
    pub latin_only: bool,
    /// Whether she may save words of hers to a file of her choice: not where the
    /// machine is not hers, nor where nothing is to be written.
    pub files: bool,
    /// Minutes since 1970 by the clock of the machine; 0: unknown.
    pub minute: u64,
    /// Seed for draws and shuffles.
    pub seed: u64,
    /// Course, or `course/lesson`, to open instead of the place left last.
    pub open: Option<String>,
    /// The house she visits; `None` on a machine of her own.
    pub visit: Option<Visit>,
}

/// A house with visitors: a machine that is not the learner's.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Visit {
    /// How many days progress is kept under a resume code; `None`: no codes are
    /// given.
    pub days: Option<u16>,
    /// Whether what is kept outlasts a restart of the house.
    pub lasting: bool,
    /// The group she is in; a trainer's, once her secret has said which.
    pub room: Option<String>,
    /// What she is here for.
    pub purpose: Purpose,
}

/// What a visit begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Purpose {
    /// To learn.
    #[default]
    Learn,
    /// Nobody is there yet: the attract screen, until a key is pressed.
    Attract,
    /// To see how far the room is; wants the trainer's secret.
    Train,
}
