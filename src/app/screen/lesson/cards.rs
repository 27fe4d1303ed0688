//! The pages of a lesson: which blocks stand together.
//!
//! What is read stands together until a page is full; what asks something has
//! a page of its own. To extend: a block that asks gets a [`Content`].

use crate::course::{Block, Phase, When};

/// Blocks that fill a page before a heading begins the next one.
const FULL_PAGE: usize = 4;

/// One page of a lesson.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Which step it belongs to.
    pub step: usize,
    /// The step's phase.
    pub phase: Phase,
    /// What it holds.
    pub content: Content,
}

/// What a page of a lesson holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Blocks to read.
    Read(Vec<Block>),
    /// An item.
    Ask(String),
    /// A stance.
    Stance(String, When),
    /// A reflection.
    Reflection(String),
    /// A content notice.
    Notice(String, Vec<String>),
    /// Something to do: a letter, a card, an action to choose.
    Do(Block),
}

/// The pages of a lesson.
#[must_use]
pub fn cards(lesson: &crate::course::Lesson) -> Vec<Card> {
    let mut cards: Vec<Card> = Vec::new();
    for (step, found) in lesson.steps.iter().enumerate() {
        let mut open = false;
        for block in &found.blocks {
            let content = match block {
                Block::Facilitator(_) => continue,
                Block::Ask(id) => Content::Ask(id.clone()),
                Block::Stance { id, when } => Content::Stance(id.clone(), *when),
                Block::Reflection(id) => Content::Reflection(id.clone()),
                Block::Notice { id, themes } => Content::Notice(id.clone(), themes.clone()),
                Block::Letter(_) | Block::Card { .. } | Block::Actions { .. } => Content::Do(block.clone()),
                read => {
                    if let (true, Some(Card { content: Content::Read(blocks), .. })) = (open, cards.last_mut()) {
                        let begins = matches!(read, Block::Heading(_) | Block::Picture(_)) && blocks.len() >= FULL_PAGE;
                        if !begins {
                            blocks.push(read.clone());
                            continue;
                        }
                    }
                    Content::Read(vec![read.clone()])
                }
            };
            open = matches!(content, Content::Read(_));
            cards.push(Card { step, phase: found.phase, content });
        }
    }
    cards
}

/// Where somebody who looks for a page should land: at the content notice of its
/// step, when there is one before it.
#[must_use]
pub fn landing(cards: &[Card], page: usize) -> usize {
    let step = cards.get(page).map(|card| card.step);
    let notice = |card: &Card| Some(card.step) == step && matches!(card.content, Content::Notice(..));
    cards.iter().take(page).position(notice).unwrap_or(page)
}
