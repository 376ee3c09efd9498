//! Reviews: the dates both sides signed, taken up from sealed agreements, and reminders of them.
//! Nobody schedules anything: what is due is computed from what was signed.

pub mod api;
pub mod cancellations;
pub mod choice;
pub mod gathering;
pub mod pages;
pub mod reminders;
pub mod store;

use jiff::civil::Date;

use crate::{
    agreements::{AgreedText, store::Agreement},
    clock,
    failure::Result,
    openings::store::today,
    rhythm::Milestone,
};

/// Where a review stands on a day.
pub fn state_name(on: Date, today: Date) -> &'static str {
    match on.cmp(&today) {
        std::cmp::Ordering::Less => "passed",
        std::cmp::Ordering::Equal => "today",
        std::cmp::Ordering::Greater => "coming",
    }
}

/// Whether no other review was agreed after this one, and the agreement goes on: it is time to agree on more.
pub fn is_last(found: &Agreement, text: &AgreedText, milestone: Milestone) -> bool {
    let own = text.reviews.iter().find(|r| r.milestone == milestone);
    found.ending.is_none() && own.is_some_and(|own| text.reviews.iter().all(|r| r.date <= own.date))
}

/// Whether its day had passed before both had signed the version it came with.
pub fn came_late(found: &Agreement, review: &store::Review, zone: &str) -> Result<bool> {
    let sealed = found.sealed_versions.iter().map(|s| s.sealed_at).filter(|at| *at <= review.created_at);
    let (date, sealed) = (review.date()?, sealed.max());
    Ok(sealed.is_some_and(|at| date < today(clock::from_ms(at), zone)))
}
