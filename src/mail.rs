//! Letters: written, saved with the act that causes them, and posted.

pub mod calendar;
pub mod letter;
pub mod outbox;
pub mod post;
pub mod window;
