//! One test binary: support first, then a file a story.

#[macro_use]
mod support;

mod access;
mod after;
mod bad_input;
mod check_ins;
mod commands;
mod document;
mod doors;
mod evidence;
mod first_run;
mod house;
mod moves;
mod negotiation;
mod post;
mod secrets;
mod signing;
mod snapshots;
mod stamps;
mod thread;
mod upgrade;
mod upkeep;
