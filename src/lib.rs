#![doc = "map: filled below"]
pub mod app;
pub mod course;
pub mod language;
pub mod learn;
pub mod page;
pub mod question;
