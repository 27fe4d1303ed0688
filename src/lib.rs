//! Article 26: a human rights course that lives in a terminal.
//!
//! # Where to start
//!
//! A learner presses a key; a terminal makes an [`Input`](app::message::Input)
//! of it; [`App::update`](app::App::update) takes it and answers with effects;
//! [`App::page`](app::App::page) gives a [`Page`](page::Page), which is plain
//! data; a painter makes cells or lines of it; the terminal sends the bytes.
//!
//! ```text
//! bytes | line → Input → bindings → Message → update → Step + Effects
//!                                                ↓         ↓
//!      terminal ← bytes ← paint ← Page ←─── page()    journal
//! ```
//!
//! Two closed vocabularies keep things apart: a *page* says what a learner
//! perceives ([`page`]), an *ask* says what a question wants
//! ([`question::Ask`]). Only painters know terminals; only question kinds know
//! how an answer is marked.
//!
//! # Layers
//!
//! Imports point inwards; `tests/it/layers.rs` holds this table.
//!
//! | module | may import | is |
//! | --- | --- | --- |
//! | [`page`] | nothing | what a learner perceives, as data |
//! | [`language`] | nothing | Fluent words along a chain of languages, numbers, dates, what translations were made from |
//! | [`question`] | nothing | kinds of questions: ask, mark, feedback |
//! | [`course`] | page, language, question | courses in RON, coverage, the Declaration, all checks without painting |
//! | [`learn`] | page, question, course | facts, progress as their fold, quiz, review, lights, a letter's checklist, resume codes, how far a group is |
//! | [`app`] | all above | screens, activities, search, and what happens on them; pure |
//! | [`paint`] | page | pages as cells and as lines; layout; bytes |
//! | [`store`] | course, language, learn | files: embedded and given packs, the journal, documents of hers; what a house keeps for visitors |
//! | [`terminal`] | all above | sessions: a real terminal, plain lines, many visitors over SSH |
//! | [`cli`] | all | commands, exit codes |
//!
//! # What holds
//!
//! * Nothing below `store` reads a file, a clock or the environment; time and
//!   seeds come from outside. The same inputs give the same pages.
//! * No words in code: whatever a learner reads is a Fluent message.
//! * Progress is a list of facts, appended and synced before it counts as
//!   saved; everything shown is computed from it.
//! * Both painters show the same page; a screen cannot tell which is used.
//! * Opinions are never graded, free text is never kept without a question.
//! * No `unsafe`. No network, but for `terminal::ssh`, which listens, and the
//!   store of a house in a database; both are the feature `serve`.
//! * A visitor of a house is nobody: nothing of her is kept unless she asks, and
//!   then under a code that only she has.
//!
//! # Adding things
//!
//! * A **question kind**: one file in `question/` and its name in `kinds!`.
//! * A **screen**: one file in `app/screen/`, opened from somewhere.
//! * A **block**: a variant in [`course::Block`], its words in
//!   [`course::words`], an arm in `app::screen::lesson` when it is read, an
//!   activity in [`app::activity`] when something is done with it.
//! * A **node**: a variant in [`page::Node`] and an arm in both painters.
//! * A **command**: one file in `cli/` and an arm in `cli::run`.
//! * A **language**: a folder in `locales/`; a **course**: `docs/authoring.md`.

pub mod app;
pub mod cli;
pub mod course;
pub mod language;
pub mod learn;
pub mod page;
pub mod paint;
pub mod question;
pub mod store;
pub mod terminal;
