//! The letter desk: four steps, each with what makes it good, a preview and a
//! checklist computed from the words. The case and the office are invented;
//! the letter lives in memory until it is saved to a file, and is sent to
//! nobody.

use super::{Activity, Progressed, entry};
use crate::app::field::Field;
use crate::app::message::Message;
use crate::app::screen::{Operated, operate, save};
use crate::app::{Context, join_lines, text_nodes};
use crate::learn::letter::{self, Check, Draft, Lists, STEPS};
use crate::page::{Entry, Light, Mark, Menu, Node, NoteKind, Rich};

/// Longest step, in bytes.
const LONGEST: usize = 4000;

/// Where at the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// The case, and the steps to choose from.
    Desk,
    /// Writing this step.
    Writing(usize),
    /// The whole letter with its checklist.
    Preview,
}

/// A letter being written.
#[derive(Debug)]
pub struct Letter {
    name: String,
    draft: Draft,
    stage: Stage,
    /// The step that is being written.
    field: Field,
    cursor: usize,
}

impl Letter {
    /// The letter as it was left in this session, or an empty one.
    #[must_use]
    pub fn new(name: String, context: &Context) -> Self {
        let mut draft = Draft::default();
        for (step, text) in draft.iter_mut().zip(context.drafts.get(&name).into_iter().flatten()) {
            step.clone_from(text);
        }
        Self { name, draft, stage: Stage::Desk, field: Field::default(), cursor: 0 }
    }

    fn remember(&self, context: &mut Context) {
        context.drafts.insert(self.name.clone(), self.draft.to_vec());
    }

    fn to(&self, context: &Context) -> String {
        join_lines(&context.words.attribute(&self.name, "to"))
    }

    /// The whole letter by paragraphs.
    fn whole(&self, context: &Context) -> Vec<String> {
        let mut whole = vec![self.to(context)];
        whole.extend(self.draft.iter().filter(|step| !step.trim().is_empty()).map(|step| step.trim().to_owned()));
        whole.push(context.words.text("letter-closing"));
        whole
    }

    fn lists(&self, context: &Context) -> Lists {
        let words = &context.words;
        Lists {
            who: letter::list(&words.text("letter-words-who")),
            case: letter::list(&words.attribute(&self.name, "case-words")),
            right: letter::list(&words.attribute(&self.name, "right-words")),
            ask: letter::list(&words.text("letter-words-ask")),
            polite: letter::list(&words.text("letter-words-polite")),
            harsh: letter::list(&words.text("letter-words-harsh")),
        }
    }

    fn go(&mut self, stage: Stage) -> Progressed {
        self.stage = stage;
        self.cursor = 0;
        if let Stage::Writing(step) = stage {
            self.field = Field::new(self.draft[step].clone(), LONGEST);
        }
        Progressed::Moved
    }

    fn take(&mut self, context: &Context) -> Progressed {
        match (self.stage, self.cursor) {
            (Stage::Desk, at) if at < STEPS.len() => self.go(Stage::Writing(at)),
            (Stage::Desk, at) if at == STEPS.len() => self.go(Stage::Preview),
            (Stage::Preview, 0) => {
                self.go(Stage::Desk);
                Progressed::Moved
            }
            (Stage::Preview, 1) if context.files => {
                let text = self.whole(context).join("\n\n") + "\n";
                Progressed::Open(Box::new(save::Save::new("letter.txt", text)))
            }
            _ => Progressed::Onward,
        }
    }

    fn desk(&self, context: &Context) -> Vec<Node> {
        let words = &context.words;
        let mut nodes = text_nodes(&words.text(&self.name));
        nodes.push(Node::Note {
            kind: NoteKind::Plain,
            label: self.to(context),
            text: vec![words.text("letter-private").into()],
        });
        nodes.push(Node::Gap);
        let mut entries: Vec<Entry> = STEPS
            .iter()
            .zip(&self.draft)
            .map(|(step, text)| Entry {
                label: words.text(&format!("letter-step-{step}")).into(),
                mark: Mark::Light(if text.trim().is_empty() { Light::Dark } else { Light::Lit }),
                ..Entry::default()
            })
            .collect();
        entries.push(entry(context, "letter-preview"));
        entries.push(entry(context, "letter-on"));
        nodes.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
        nodes
    }

    fn preview(&self, context: &Context) -> Vec<Node> {
        let words = &context.words;
        let mut nodes = vec![Node::Heading(2, words.text("letter-preview").into())];
        nodes.push(Node::Quote {
            text: self.whole(context).into_iter().map(Rich::plain).collect(),
            source: Rich::default(),
        });
        nodes.push(Node::Heading(3, words.text("letter-checklist").into()));
        for (check, met) in letter::checklist(&self.draft, &self.lists(context)) {
            let word = match check {
                Check::Who => "who",
                Check::Concern => "concern",
                Check::Right => "right",
                Check::Demand => "demand",
                Check::Polite => "polite",
                Check::Private => "private",
                Check::Length => "length",
            };
            nodes.push(if met {
                Node::Note {
                    kind: NoteKind::Right,
                    label: words.text(&format!("letter-check-{word}")),
                    text: Vec::new(),
                }
            } else {
                Node::Note {
                    kind: NoteKind::Partly,
                    label: words.text(&format!("letter-check-{word}")),
                    text: vec![words.text(&format!("letter-mend-{word}")).into()],
                }
            });
        }
        nodes.push(Node::Note {
            kind: NoteKind::Plain,
            label: String::new(),
            text: vec![words.text("letter-checklist-note").into()],
        });
        nodes.push(Node::Gap);
        let mut entries = vec![entry(context, "letter-change")];
        if context.files {
            entries.push(entry(context, "letter-save"));
        }
        entries.push(entry(context, "letter-on"));
        nodes.push(Node::Menu(Menu { entries, cursor: Some(self.cursor) }));
        nodes
    }
}

impl Activity for Letter {
    fn nodes(&self, context: &Context) -> Vec<Node> {
        let words = &context.words;
        match self.stage {
            Stage::Desk => self.desk(context),
            Stage::Preview => self.preview(context),
            Stage::Writing(step) => vec![
                Node::Heading(2, words.text(&format!("letter-step-{}", STEPS[step])).into()),
                Node::Text(words.text(&format!("letter-good-{}", STEPS[step])).into()),
                self.field.node(words.text("letter-field"), true),
            ],
        }
    }

    fn entries(&self, context: &Context) -> usize {
        match self.stage {
            Stage::Desk => STEPS.len() + 2,
            Stage::Writing(_) => 0,
            Stage::Preview => 2 + usize::from(context.files),
        }
    }

    fn field(&mut self) -> Option<&mut Field> {
        matches!(self.stage, Stage::Writing(_)).then_some(&mut self.field)
    }

    fn writes(&self) -> bool {
        matches!(self.stage, Stage::Writing(_))
    }

    fn inside(&self) -> bool {
        self.stage != Stage::Desk
    }

    fn update(&mut self, message: Message, context: &mut Context) -> Progressed {
        let entries = self.entries(context);
        if let Stage::Writing(step) = self.stage {
            if self.field.take(message) {
                self.draft[step].clone_from(&self.field.text);
                self.remember(context);
                return Progressed::Same;
            }
            match message {
                Message::Confirm => {
                    self.remember(context);
                    // On to the next step that is empty, or to the whole letter.
                    let next = (step + 1..STEPS.len()).find(|next| self.draft[*next].trim().is_empty());
                    return self.go(next.map_or(Stage::Preview, Stage::Writing));
                }
                Message::Back => {
                    self.remember(context);
                    self.go(Stage::Desk);
                    self.cursor = step;
                    return Progressed::Moved;
                }
                _ => {}
            }
            return Progressed::Same;
        }
        if matches!(message, Message::Back | Message::Previous) && self.stage == Stage::Preview {
            return self.go(Stage::Desk);
        }
        match operate(message, &mut self.cursor, entries) {
            Operated::Take => self.take(context),
            Operated::Stay if matches!(message, Message::Move(_) | Message::Choose(_)) => Progressed::Same,
            _ => Progressed::Passed,
        }
    }
}
