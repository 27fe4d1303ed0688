#![doc = "map: filled below"]
pub mod app;
pub mod course;
pub mod language;
pub mod learn;
pub mod paint;
pub mod page;
pub mod question;
pub mod store;
pub mod terminal;
pub mod cli;
