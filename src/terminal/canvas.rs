//! Where a session's pages are painted.
//!
//! A learner's own program paints on two buffers that it keeps. A house with a
//! thousand visitors keeps packed pages and shares what two visitors show
//! alike: pages ([`Frames`]), and the bytes that lead from one to the next. A
//! page that only one visitor showed (her code, her words) is hers: it is never
//! shared and gone with her.
//!
//! What this is not: it sends nothing, and knows no application. To extend: a
//! third way of keeping pages is a variant of [`Canvas`].

use crate::page::{Extent, Page};
use crate::paint::encode::Encoder;
use crate::paint::grid::{self, Look, Painted};
use crate::paint::packed::Packed;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, RandomState};
use std::sync::{Arc, Mutex, PoisonError};

/// Most bytes of pages and steps that are shared, each in two generations.
const SHARED: usize = 4 << 20;
/// Most pages and steps about which it is known that one visitor had them.
const SEEN: usize = 16 * 1024;
/// Most scratch buffers kept: one for each thread that paints at a time.
const SCRATCH: usize = 8;

/// Something painted or encoded, by the hash of all that went into it.
type Key = u128;

/// What is shared between the sessions of a house.
#[derive(Debug)]
pub struct Frames {
    hashers: [RandomState; 2],
    pages: Mutex<Shared<Arc<Frame>>>,
    steps: Mutex<Shared<Arc<Step>>>,
    scratch: Mutex<Vec<(Buffer, Buffer)>>,
}

impl Default for Frames {
    fn default() -> Self {
        Self {
            hashers: [RandomState::new(), RandomState::new()],
            pages: Mutex::default(),
            steps: Mutex::default(),
            scratch: Mutex::default(),
        }
    }
}

/// A painted page.
#[derive(Debug)]
pub(super) struct Frame {
    key: Key,
    painted: Painted,
    cells: Packed,
}

/// How a terminal gets from one frame to another.
#[derive(Debug)]
struct Step {
    bytes: Box<[u8]>,
    encoder: Encoder,
}

/// A cache of what at least two sessions asked for, in two generations.
#[derive(Debug)]
struct Shared<T> {
    young: HashMap<Key, T>,
    old: HashMap<Key, T>,
    weight: usize,
    /// Who asked for it first; it was not kept.
    seen: HashMap<Key, u64>,
}

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Self { young: HashMap::new(), old: HashMap::new(), weight: 0, seen: HashMap::new() }
    }
}

impl<T: Clone> Shared<T> {
    fn get(&mut self, key: Key) -> Option<T> {
        if let Some(found) = self.young.get(&key) {
            return Some(found.clone());
        }
        let found = self.old.remove(&key)?;
        self.young.insert(key, found.clone());
        Some(found)
    }

    /// Keeps it if another session had it before.
    fn offer(&mut self, key: Key, session: u64, weight: usize, value: &T) {
        match self.seen.get(&key) {
            Some(first) if *first != session => {
                self.seen.remove(&key);
                self.weight += weight;
                if self.weight > SHARED / 2 {
                    self.old = std::mem::take(&mut self.young);
                    self.weight = weight;
                }
                self.young.insert(key, value.clone());
            }
            Some(_) => {}
            None => {
                if self.seen.len() >= SEEN {
                    self.seen.clear();
                }
                self.seen.insert(key, session);
            }
        }
    }
}

/// A lock that a panic elsewhere does not spoil: caches are whole at any time.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Frames {
    fn key(&self, what: &impl Hash) -> Key {
        let [high, low] = [&self.hashers[0], &self.hashers[1]].map(|hasher| u128::from(hasher.hash_one(what)));
        high << 64 | low
    }

    /// Lends two buffers; what they hold is of no account.
    fn with_scratch<T>(&self, work: impl FnOnce(&mut Buffer, &mut Buffer) -> T) -> T {
        let lent = lock(&self.scratch).pop();
        let (mut one, mut other) = lent.unwrap_or_default();
        let result = work(&mut one, &mut other);
        let mut scratch = lock(&self.scratch);
        if scratch.len() < SCRATCH {
            scratch.push((one, other));
        }
        result
    }

    fn paint(&self, key: Key, page: &Page, look: &Look, size: (u16, u16), session: u64) -> Arc<Frame> {
        if let Some(frame) = lock(&self.pages).get(key) {
            return frame;
        }
        let frame = self.with_scratch(|buffer, _| {
            prepare(buffer, size);
            let painted = grid::paint(page, look, buffer);
            Arc::new(Frame { key, painted, cells: Packed::of(buffer) })
        });
        lock(&self.pages).offer(key, session, frame.cells.weight(), &frame);
        frame
    }

    fn step(&self, from: Option<&Frame>, to: &Frame, encoder: &mut Encoder, session: u64, out: &mut Vec<u8>) {
        let key = self.key(&(from.map(|frame| frame.key), to.key, &*encoder));
        if let Some(step) = lock(&self.steps).get(key) {
            out.extend_from_slice(&step.bytes);
            *encoder = step.encoder;
            return;
        }
        let start = out.len();
        self.with_scratch(|before, after| {
            to.cells.unpack(after);
            if let Some(from) = from {
                from.cells.unpack(before);
            }
            encoder.frame(from.map(|_| &*before), after, out);
        });
        let step = Arc::new(Step { bytes: out[start..].into(), encoder: *encoder });
        lock(&self.steps).offer(key, session, step.bytes.len() + size_of::<Step>(), &step);
    }
}

/// A blank buffer of this size.
fn prepare(buffer: &mut Buffer, size: (u16, u16)) {
    let area = Rect::new(0, 0, size.0, size.1);
    if buffer.area == area {
        buffer.reset();
    } else {
        *buffer = Buffer::empty(area);
    }
}

/// Where one session paints.
#[allow(clippy::large_enum_variant, reason = "a session has one, in a box where there are many")]
#[derive(Debug)]
pub(super) enum Canvas {
    /// Two buffers of its own.
    Own { size: (u16, u16), shown: Option<Buffer>, next: Buffer, fresh: bool, page: Option<Page> },
    /// Packed pages, shared where others show the same.
    Shared {
        size: (u16, u16),
        frames: Arc<Frames>,
        /// Names the session among the others.
        session: u64,
        shown: Option<Arc<Frame>>,
        next: Option<Arc<Frame>>,
        fresh: bool,
    },
}

impl Canvas {
    pub(super) fn own(size: (u16, u16)) -> Self {
        Self::Own { size, shown: None, next: prepared(size), fresh: false, page: None }
    }

    pub(super) fn shared(size: (u16, u16), frames: Arc<Frames>, session: u64) -> Self {
        Self::Shared { size, frames, session, shown: None, next: None, fresh: false }
    }

    /// Its size in cells.
    pub(super) fn size(&self) -> (u16, u16) {
        let (Self::Own { size, .. } | Self::Shared { size, .. }) = self;
        *size
    }

    /// Another size: nothing of what is shown holds any more.
    pub(super) fn resize(&mut self, to: (u16, u16)) {
        match self {
            Self::Own { size, shown, next, page, .. } => {
                *size = to;
                *next = prepared(to);
                (*shown, *page) = (None, None);
            }
            Self::Shared { size, shown, next, .. } => {
                *size = to;
                (*shown, *next) = (None, None);
            }
        }
    }

    /// Paints the page; `None` when it is the one that was painted last.
    pub(super) fn paint(&mut self, new: Page, look: &Look) -> Option<Painted> {
        match self {
            Self::Own { next, fresh, page, .. } => {
                if page.as_ref() == Some(&new) {
                    return None;
                }
                next.reset();
                let painted = grid::paint(&new, look, next);
                *fresh = true;
                *page = Some(new);
                Some(painted)
            }
            Self::Shared { size, frames, session, next, fresh, shown } => {
                let key = frames.key(&(&new, look, *size));
                if next.as_ref().is_some_and(|frame| frame.key == key) {
                    return None;
                }
                let frame = frames.paint(key, &new, look, *size, *session);
                let painted = frame.painted;
                *fresh = shown.as_ref().is_none_or(|shown| shown.key != key);
                *next = Some(frame);
                Some(painted)
            }
        }
    }

    /// Whether something was painted that is not shown.
    pub(super) fn is_fresh(&self) -> bool {
        match self {
            Self::Own { fresh, .. } | Self::Shared { fresh, .. } => *fresh,
        }
    }

    /// What the terminal shows is not ours any more.
    pub(super) fn forget(&mut self) {
        match self {
            Self::Own { shown, next, fresh, .. } => {
                if let (false, Some(shown)) = (*fresh, shown.take()) {
                    *next = shown;
                }
                *shown = None;
                *fresh = true;
            }
            Self::Shared { shown, fresh, .. } => {
                *shown = None;
                *fresh = true;
            }
        }
    }

    /// Writes what leads to the page painted last; `anew` clears every row.
    pub(super) fn show(&mut self, encoder: &mut Encoder, anew: bool, out: &mut Vec<u8>) {
        match self {
            Self::Own { shown, next, fresh, .. } => {
                let known = shown.as_ref().filter(|_| !anew);
                encoder.frame(known, next, out);
                // What was shown before is blanked before anything is painted.
                let spare = shown.take().unwrap_or_else(|| Buffer::empty(next.area));
                *shown = Some(std::mem::replace(next, spare));
                *fresh = false;
            }
            Self::Shared { frames, session, shown, next, fresh, .. } => {
                if let Some(to) = next {
                    let known = shown.as_deref().filter(|_| !anew);
                    frames.step(known, to, encoder, *session, out);
                    *shown = Some(to.clone());
                }
                *fresh = false;
            }
        }
    }
}

fn prepared((width, height): (u16, u16)) -> Buffer {
    Buffer::empty(Rect::new(0, 0, width, height))
}

/// Whether a page says the same of its end and cursor after both.
pub(super) fn same_extent(before: &Extent, after: &Extent) -> bool {
    before.at_end() == after.at_end() && before.focus_below() == after.focus_below() && before.aside == after.aside
}
