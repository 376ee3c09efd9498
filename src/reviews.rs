//! Reviews: the dates both sides signed, taken up from sealed agreements and moved since by what both agreed
//! to; check-ins that stay hidden until both are in; and the letters around them. Nobody schedules anything:
//! what is due is computed from what was signed.

pub mod api;
pub mod cancellations;
pub mod changes;
pub mod check_in;
pub mod check_ins;
pub mod compare;
pub mod forecast;
pub mod held;
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
