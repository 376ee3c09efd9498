//! One test binary: support first, then a file a story.

#[macro_use]
mod support;

mod access;
mod bad_input;
mod commands;
mod doors;
mod first_run;
mod house;
mod post;
mod secrets;
mod signing;
mod snapshots;
mod thread;
mod upgrade;
mod upkeep;
