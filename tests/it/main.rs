//! One test binary: support first, then a file a story.

#[macro_use]
mod support;

mod house;
mod thread;
