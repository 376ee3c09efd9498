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

/// Where a review stands on a day.
pub fn state_name(on: Date, today: Date) -> &'static str {
    match on.cmp(&today) {
        std::cmp::Ordering::Less => "passed",
        std::cmp::Ordering::Equal => "today",
        std::cmp::Ordering::Greater => "coming",
    }
}
