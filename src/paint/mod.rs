//! Painters: a [`crate::page::Page`] as a grid of cells or as plain lines.
//!
//! Painters import only `page`. They hold no words of their own: signs and
//! letters come from [`glyphs`], colours from [`theme`]. To extend: a new node
//! gets an arm in both painters; the compiler points to them.

pub mod encode;
mod frame;
pub mod glyphs;
pub mod grid;
mod latin;
pub mod linear;
pub mod packed;
pub mod rewrite;
pub mod rows;
pub mod text;
pub mod theme;
