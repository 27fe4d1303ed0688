//! What the figures should be: one line per target.
//!
//! A target is a ratio of two figures of the same suite, or a figure by
//! itself, with a goal. Nothing here fails: figures of time depend on the
//! machine, and exact ones (bytes, writes, wake-ups) are held by tests. To
//! extend: a line in [`TARGETS`].

use super::programs::Metric;
use super::report::Suite;

/// What a figure is held against.
enum Against {
    /// The same figure of another program.
    Program(&'static str),
    /// Another figure of the same program.
    Own(Metric),
    /// Nothing: the figure itself, in this unit.
    Itself(&'static str),
}

struct Target {
    what: &'static str,
    program: &'static str,
    metric: Metric,
    against: Against,
    goal: f64,
}

const fn target(what: &'static str, program: &'static str, metric: Metric, against: Against, goal: f64) -> Target {
    Target { what, program, metric, against, goal }
}

const LESSON: &str = "article26 lesson";
const HOME: &str = "article26 home";
const LESS: Against = Against::Program("less");
const SAME: Against = Against::Program("less, same screens");
const STOCK: Against = Against::Program("stock ratatui");

const TARGETS: [Target; 25] = [
    target("first frame, lesson: time", LESSON, Metric::FirstMs, LESS, 1.2),
    target("first frame, home: time", HOME, Metric::FirstMs, LESS, 1.2),
    // Time waits for other programs of the machine, CPU time hardly does.
    target("first frame, lesson: CPU", LESSON, Metric::FirstCpu, LESS, 1.2),
    target("first frame, home: CPU", HOME, Metric::FirstCpu, LESS, 1.2),
    target(
        "first frame, pack of 8: time",
        "article26 pack of 8",
        Metric::FirstMs,
        Against::Program("article26 pack of 1"),
        1.1,
    ),
    target("first frame, lesson: bytes", LESSON, Metric::FirstBytes, LESS, 1.0),
    target("first frame, lesson: bytes", LESSON, Metric::FirstBytes, SAME, 1.0),
    target("first frame, lesson: bytes", LESSON, Metric::FirstBytes, STOCK, 0.75),
    target("first frame: queries", LESSON, Metric::Queries, Against::Itself(""), 0.0),
    target("first frame, home: queries", HOME, Metric::Queries, Against::Itself(""), 0.0),
    target("first frame: writes", LESSON, Metric::StartWrites, Against::Itself(""), 1.0),
    target("page turn: bytes", LESSON, Metric::TurnBytes, LESS, 1.0),
    target("page turn: bytes", LESSON, Metric::TurnBytes, SAME, 1.0),
    target("page turn: bytes", LESSON, Metric::TurnBytes, STOCK, 0.75),
    target("page turn: CPU", LESSON, Metric::TurnCpu, STOCK, 0.9),
    target("page turn: CPU", LESSON, Metric::TurnCpu, LESS, 1.5),
    target("page turn: writes", LESSON, Metric::TurnWrites, Against::Itself(""), 1.0),
    target("held key, 9 presses: bytes", LESSON, Metric::HeldBytes, Against::Own(Metric::TurnBytes), 1.2),
    target("menu move: bytes", HOME, Metric::MoveBytes, Against::Itself(" B"), 91.0),
    target("idle 3 s: wake-ups", LESSON, Metric::Wakeups, Against::Itself(""), 0.0),
    target("idle 3 s: bytes", LESSON, Metric::IdleBytes, Against::Itself(" B"), 0.0),
    target("memory, lesson (at most 2×)", LESSON, Metric::Peak, LESS, 1.3),
    target("memory, home (at most 2×)", HOME, Metric::Peak, LESS, 1.3),
    target("memory, pack of 8", "article26 pack of 8", Metric::Peak, Against::Program("article26 pack of 1"), 1.1),
    // Three megabytes, and one and a half for the Declaration in all languages.
    target("size of the program", LESSON, Metric::Size, Against::Itself(" B"), 4_500_000.0),
];

/// How a target stands.
pub struct Verdict {
    /// What it is about.
    pub what: &'static str,
    /// What it is held against.
    pub against: String,
    /// The figure or ratio; `None` where one could not be measured.
    pub value: Option<f64>,
    /// What it should be at most.
    pub goal: f64,
    /// Written after both.
    pub unit: &'static str,
}

impl Verdict {
    /// In a word.
    pub fn word(&self) -> &'static str {
        match self.value {
            None => "skipped",
            Some(value) if value <= self.goal => "met",
            Some(_) => "missed",
        }
    }
}

/// All targets.
pub fn verdicts(suite: &Suite) -> Vec<Verdict> {
    TARGETS.iter().map(|target| verdict(target, suite)).collect()
}

fn verdict(target: &Target, suite: &Suite) -> Verdict {
    let own = suite.median(target.program, target.metric);
    let ratio = |peer: Option<f64>| own.zip(peer).filter(|(_, peer)| *peer > 0.0).map(|(own, peer)| own / peer);
    let (against, value, unit) = match &target.against {
        Against::Program(name) => ((*name).to_owned(), ratio(suite.median(name, target.metric)), "×"),
        Against::Own(metric) => ("one press".to_owned(), ratio(suite.median(target.program, *metric)), "×"),
        Against::Itself(unit) => (String::new(), own, *unit),
    };
    Verdict { what: target.what, against, value, goal: target.goal, unit }
}
