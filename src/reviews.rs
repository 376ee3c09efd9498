//! Reviews: the dates both sides signed, taken up from sealed agreements and moved since by what both agreed
//! to; check-ins that stay hidden until both are in; and the letters around them. In between, 1:1s with an agenda
//! of both and feedback either way. Nobody schedules anything: what is due is computed from what was signed.

pub mod agenda;
pub mod api;
pub mod brief;
pub mod cancellations;
pub mod carried;
pub mod changes;
pub mod check_in;
pub mod check_ins;
pub mod choice;
pub mod compare;
pub mod feed;
pub mod feedback;
pub mod forecast;
pub mod gathering;
pub mod held;
pub mod known;
pub mod letters;
pub mod moves;
pub mod notices;
pub mod outcome;
pub mod outcomes;
pub mod overdue;
pub mod pages;
pub mod reminders;
pub mod status;
pub mod store;
pub mod talks;
pub mod wanted;

use crate::rhythm::{Milestone, Planned};

/// Whether none of the reviews of an agreement that goes on comes after this one: it is time to agree on more.
pub fn is_last(goes_on: bool, reviews: &[Planned], milestone: Milestone) -> bool {
    let own = reviews.iter().find(|r| r.milestone == milestone);
    goes_on && own.is_some_and(|own| reviews.iter().all(|r| r.date <= own.date))
}
