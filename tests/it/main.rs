//! The tests of the whole program, in one binary (one link).
//!
//! `layers` holds the table of the map; `content` looks through everything
//! that is shipped; `draws` holds the quiz to its promises; `screens` drives
//! the program with keys and looks at both paintings; `scripts` looks at pages
//! in scripts of every kind; `pseudo` finds words that are no messages; `ways`
//! looks for things and comes back to them; `visits` visits a house; `doing` writes letters; `model`
//! throws random keys at it.

mod content;
mod declarations;
mod doing;
mod draws;
mod driver;
mod layers;
mod model;
mod pseudo;
mod screens;
mod scripts;
#[cfg(feature = "serve")]
mod visits;
mod ways;
