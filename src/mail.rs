//! Letters: written, saved with the act that causes them, and posted.

pub mod calendar;
pub mod caps;
pub mod coming;
pub mod ending;
pub mod gathered;
pub mod letter;
pub mod outbox;
pub mod post;
mod quoted;
mod smtp;
pub mod suppression;
pub mod troubles;
pub mod window;
