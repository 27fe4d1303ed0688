//! The program: arguments in, exit code out. Everything else is the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(article26::cli::run(std::env::args_os().skip(1).collect()))
}
