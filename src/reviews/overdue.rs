//! A review whose day has passed and that was not held: both sides are told on the next working morning, the
//! same words to both; a week later once more, and then whoever the agreement names. Pure.

use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};

use crate::rhythm;

/// The hour of the day at which these letters leave, where the recipient is.
const MORNING: i8 = 8;
/// Days between the first letter and the second; a second one that could not leave by then again is late.
const AGAIN: i64 = 7;

/// One of the two times at which both are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// 1 or 2.
    pub number: u8,
    pub at: Timestamp,
    /// From then on it would only confuse.
    pub until: Timestamp,
}

/// Both notices of a review on a day, for somebody in `zone`.
pub fn notices(on: Date, zone: &str) -> [Notice; 2] {
    let first = next_working(on);
    let second = next_working(first.saturating_add((AGAIN - 1).days()));
    let [at, again, late] = [first, second, second.saturating_add(AGAIN.days())].map(|d| morning(d, zone));
    [Notice { number: 1, at, until: again }, Notice { number: 2, at: again, until: late }]
}

/// Whether the first notice of a review on a day is due, by the calendar alone.
pub fn is_overdue(on: Date, today: Date) -> bool {
    next_working(on) <= today
}

/// The first day after this one that is not in a weekend.
fn next_working(day: Date) -> Date {
    (1..=3).map(|n| day.saturating_add(n.days())).find(|d| !rhythm::is_weekend(*d)).unwrap_or(day)
}

fn morning(day: Date, zone: &str) -> Timestamp {
    let tz = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let local = tz.to_ambiguous_zoned_datetime(day.at(MORNING, 0, 0, 0)).compatible();
    local.map_or(Timestamp::MAX, |z| z.timestamp())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn times(on: Date, zone: &str) -> Vec<String> {
        notices(on, zone).iter().map(|n| n.at.to_string()).collect()
    }

    #[test]
    fn both_are_told_on_the_next_working_morning_and_a_week_later() {
        // A Thursday, then a Friday.
        let thursday = date(2026, 12, 31);
        assert_eq!(times(thursday, "Europe/Brussels"), ["2027-01-01T07:00:00Z", "2027-01-08T07:00:00Z"]);
        let friday = date(2027, 1, 1);
        assert_eq!(times(friday, "America/New_York"), ["2027-01-04T13:00:00Z", "2027-01-11T13:00:00Z"]);
        let [first, second] = notices(friday, "UTC");
        assert_eq!(first.until, second.at);
        assert_eq!(second.until.to_string(), "2027-01-18T08:00:00Z");
    }

    #[test]
    fn a_weekend_is_no_morning_to_be_told() {
        let friday = date(2027, 1, 1);
        assert!(!is_overdue(friday, date(2027, 1, 3)));
        assert!(is_overdue(friday, date(2027, 1, 4)));
        assert!(!is_overdue(friday, friday));
    }
}
