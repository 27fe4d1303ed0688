//! Every page painted: lessons, items with each of their answers, and the
//! screens of the program, in every language, at 80×24 and 40×12.
//!
//! What does not fit, and what has no words, becomes a problem. To extend: a
//! new screen is reached by keys in [`Gallery::screens`].

use crate::app::message::{Input, Key};
use crate::app::screen::lesson::{Content, cards};
use crate::app::{App, Start};
use crate::course::check::Origin;
use crate::course::declaration::{ARTICLES, GROUPS};
use crate::course::parse::{Locator, Problem};
use crate::course::{Course, Library};
use crate::language::Catalog;
use crate::learn::fact::Fact;
use crate::learn::progress::Progress;
use crate::page::{Mark, Node};
use crate::paint::glyphs;
use crate::paint::grid::{self, Bidi, Look};
use crate::paint::linear::{self, LinearWords};
use crate::paint::theme::Theme;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::sync::Arc;

/// Windows in which every page has to fit, in cells.
const SIZES: [(u16, u16); 2] = [(80, 24), (40, 12)];
/// Most steps that an item is answered in; a scenario may go round.
const MOST_STEPS: usize = 24;

/// Where pages are painted and problems gathered.
pub(super) struct Gallery {
    library: Arc<Library>,
    catalog: Arc<Catalog>,
    /// How many pages were painted, each size counted.
    pub painted: usize,
    /// What was wrong with them.
    pub problems: Vec<Problem>,
}

/// What a page belongs to, for problems.
struct Label<'a> {
    what: String,
    file: &'a str,
    place: (usize, usize),
    tag: &'a str,
}

impl Gallery {
    pub(super) fn new(library: Arc<Library>, catalog: Arc<Catalog>) -> Self {
        Self { library, catalog, painted: 0, problems: Vec::new() }
    }

    /// The program as a learner with these facts finds it.
    fn app(&self, tag: &str, facts: &[Fact]) -> App {
        let mut progress = Progress::default();
        progress.apply(&Fact::Language(tag.to_owned()), 0);
        for fact in facts {
            progress.apply(fact, 0);
        }
        App::new(Start {
            library: self.library.clone(),
            catalog: self.catalog.clone(),
            progress,
            language: Some(tag.to_owned()),
            proposal: tag.to_owned(),
            kept_in: Some("~/.local/state/article26/progress".to_owned()),
            plain: false,
            latin_only: false,
            files: true,
            indexes: Arc::default(),
            visit: None,
            minute: 0,
            seed: 26,
            open: None,
        })
    }

    fn look_at(&mut self, app: &mut App, label: &Label<'_>) {
        let page = app.page();
        let latin = self.catalog.get(label.tag).is_some_and(|language| language.is_latin());
        let sets: &[glyphs::Glyphs] = if latin { &[glyphs::ASCII, glyphs::UNICODE] } else { &[glyphs::UNICODE] };
        for ((width, height), set) in SIZES.into_iter().flat_map(|size| sets.iter().map(move |set| (size, *set))) {
            let look = Look { theme: Theme::Dark, glyphs: set, bidi: Bidi::App };
            let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
            let found = grid::paint(&page, &look, &mut buffer);
            self.painted += 1;
            if found.extent.clipped > 0 {
                let what = format!(
                    "{} in {} is {} cells too wide at {width}×{height}",
                    label.what, label.tag, found.extent.clipped
                );
                self.add(label, what, "shorten the longest word, or allow a break in it".to_owned());
            }
            let _ = app.update(Input::Seen(found.extent));
        }
        let text = linear::paint(&page, &LinearWords::default(), false);
        // A message without words shows as its name in brackets.
        let name = text.split('[').skip(1).find_map(|rest| {
            let name = rest.split(']').next()?;
            let is_name = name.contains('-')
                && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-._".contains(&b));
            is_name.then(|| name.to_owned())
        });
        if let Some(name) = name {
            self.add(
                label,
                format!("`{name}` has no words in {}", label.tag),
                format!("add it to locales/{}", label.tag),
            );
        }
    }

    fn add(&mut self, label: &Label<'_>, what: String, mend: String) {
        let (line, column) = label.place;
        self.problems.push(Problem { file: label.file.to_owned(), line, column, what, mend });
    }

    /// Every lesson and every item of a course.
    pub(super) fn course(&mut self, course: &Course, origin: Origin<'_>, tag: &str) {
        let label = |what: String, id: &str| {
            let place = Locator::new(origin.text).within(id, 0).place(id);
            Label { what, file: origin.file, place, tag }
        };
        for lesson in &course.lessons {
            let path = format!("{}/{}", course.id, lesson.id);
            for (at, card) in cards(lesson).iter().enumerate() {
                let page = u16::try_from(at).unwrap_or(u16::MAX);
                let label = label(format!("page {} of the lesson `{}`", at + 1, lesson.id), &lesson.id);
                let mut app = self.app(tag, &[Fact::Opened { lesson: path.clone(), page }]);
                self.look_at(&mut app, &label);
                if let Content::Reflection(_) = card.content {
                    // Written, and asked whether to keep it.
                    for key in [Key::Char('2'), Key::Char('x'), Key::Enter] {
                        let _ = app.update(Input::Key(key));
                        self.look_at(&mut app, &label);
                    }
                }
            }
            let last = u16::try_from(cards(lesson).len().saturating_sub(1)).unwrap_or(u16::MAX);
            let mut app = self.app(tag, &[Fact::Opened { lesson: path, page: last }]);
            let _ = app.update(Input::Key(Key::Right));
            self.look_at(&mut app, &label(format!("the end of the lesson `{}`", lesson.id), &lesson.id));
        }
        for item in &course.items {
            let label = label(format!("the item `{}`", item.id), &item.id);
            // Each answer once: what is chosen first decides the feedback.
            for digit in '1'..='6' {
                let items = vec![format!("{}/{}", course.id, item.id)];
                let drawn = Fact::Drawn { course: course.id.clone(), seed: 26, items, again: false };
                let mut app = self.app(tag, &[drawn]);
                if digit == '1' {
                    for _ in 0..item.hints {
                        let _ = app.update(Input::Key(Key::Ctrl('t')));
                    }
                }
                if !self.answer(&mut app, digit, &label) {
                    break;
                }
            }
        }
    }

    /// Answers an item with the same digit at each step, painting each. Says
    /// whether the digit chose anything.
    fn answer(&mut self, app: &mut App, digit: char, label: &Label<'_>) -> bool {
        let before = app.page();
        for step in 0..MOST_STEPS {
            self.look_at(app, label);
            let page = app.page();
            let writes = page.body.iter().any(|node| matches!(node, Node::Field { cursor: Some(_), .. }));
            let _ = app.update(Input::Key(if writes { Key::Char('x') } else { Key::Char(digit) }));
            if app.page().body == page.body {
                // Fewer entries than that at this step: take the first.
                if step == 0 && !writes {
                    return false;
                }
                let _ = app.update(Input::Key(Key::Char('1')));
            }
            let entries = page.body.iter().find_map(|node| match node {
                Node::Menu(menu) if menu.entries.iter().any(|e| matches!(e.mark, Mark::Tick(_))) => {
                    Some(menu.entries.len())
                }
                _ => None,
            });
            if let Some(last) = entries.and_then(|count| char::from_digit(u32::try_from(count).ok()?, 10)) {
                // The last entry of the list gives the answer.
                let _ = app.update(Input::Key(Key::Char(last)));
            }
            if writes {
                self.look_at(app, label);
                let _ = app.update(Input::Key(Key::Enter));
            }
            if app.page().key != before.key {
                break;
            }
        }
        self.look_at(app, label);
        true
    }

    /// The screens of the program itself.
    pub(super) fn screens(&mut self, tag: &str) {
        use Key::{Char, Down, Enter, Esc, F, Right, Tab};
        let courses: Vec<String> = self.library.courses.iter().map(|course| course.head.id.to_string()).collect();
        let mut app = self.app(tag, &[]);
        self.keys(&mut app, tag, "the home screen", &[Down]);
        for (what, keys) in [
            ("the menu", vec![Tab, Down]),
            ("the help", vec![F(1)]),
            ("the languages", vec![F(2)]),
            ("about and privacy", vec![Tab, Char('0')]),
        ] {
            let mut app = self.app(tag, &[]);
            self.keys(&mut app, tag, what, &keys);
        }
        for (group, (_, first, last)) in GROUPS.iter().enumerate() {
            let digit = char::from_digit(u32::try_from(group).unwrap_or(0) + 2, 10).unwrap_or('2');
            let mut app = self.app(tag, &[]);
            self.keys(&mut app, tag, "the Declaration", &[F(6), Char(digit), Char('1')]);
            let mut next = app;
            for _ in *first..(*last).min(ARTICLES) {
                self.keys(&mut next, tag, "an article", &[Right]);
            }
        }
        // A second text; one that is withheld, and one that few fonts have.
        for language in ["deu", "hin", "chr"] {
            let typed = language.chars().map(Char);
            let mut keys = vec![F(6), Char('7'), Char('2')];
            keys.extend(typed);
            keys.extend([Enter, Esc, Char('2'), Char('1'), F(4), Down]);
            let mut app = self.app(tag, &[]);
            self.keys(&mut app, tag, "two texts of the Declaration", &keys);
        }
        for id in courses {
            let Some(course) = self.library.course(&id) else { continue };
            let lesson = course.lessons.first().map(|lesson| format!("{id}/{}", lesson.id)).unwrap_or_default();
            let mut app = self.app(tag, &[Fact::Opened { lesson, page: 0 }]);
            self.keys(&mut app, tag, &format!("the module `{id}`"), &[Esc, Down]);
            // A quiz under way, and its result with every answer wrong.
            let items: Vec<String> =
                course.pool().take(usize::from(course.quiz.draw)).map(|i| format!("{id}/{}", i.id)).collect();
            let drawn = Fact::Drawn { course: id.clone(), seed: 26, items: items.clone(), again: false };
            let mut app = self.app(tag, std::slice::from_ref(&drawn));
            self.keys(&mut app, tag, "a quiz", &[Esc, Enter]);
            let mut facts = vec![drawn];
            facts.extend(items.iter().map(|item| Fact::Answered {
                item: item.clone(),
                quiz: Some(26),
                answer: Vec::new(),
                score: 0,
                tries: 1,
                hints: 0,
            }));
            facts.push(Fact::Marked { course: id.clone(), seed: 26, score: 0, passed: false });
            let mut app = self.app(tag, &facts);
            // From the module: the quiz, then its last result.
            self.keys(&mut app, tag, "a result", &[Key::Up, Enter, Char('2'), Down]);
        }
    }

    /// Presses keys, painting before the first and after each.
    fn keys(&mut self, app: &mut App, tag: &str, what: &str, keys: &[Key]) {
        let file = format!("locales/{tag}/app.ftl");
        let label = Label { what: what.to_owned(), file: &file, place: (1, 1), tag };
        self.look_at(app, &label);
        for key in keys {
            let _ = app.update(Input::Key(*key));
            self.look_at(app, &label);
        }
    }
}
