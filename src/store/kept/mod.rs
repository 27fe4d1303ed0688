//! What visitors asked a house to keep, until they come back with their code.
//!
//! One interface over memory, a local folder and PostgreSQL. What is stored is
//! sealed with a key made of the code; the code itself is never stored.
