//! A review whose day has passed and that was not held: both sides are told on the next working morning, the
//! same words to both; a week later once more, and then whoever the agreement names. Pure.

use jiff::{Timestamp, ToSpan as _, civil::Date};

use crate::{
    mail::window::Hours,
    rhythm::{self, Holidays},
};

/// Days between the first letter and the second; a second one that could not leave by then again is late.
const AGAIN: i64 = 7;
/// The longest that everybody may be away, in days: both sides are told by then all the same.
pub const MOST_FREE: i64 = 14;

/// One of the two times at which both are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// 1 or 2.
    pub number: u8,
    pub at: Timestamp,
    /// From then on it would only confuse.
    pub until: Timestamp,
}

/// What both notices go by: the organisation's hours for letters, and the days on which nobody works.
pub struct Calendar {
    pub hours: Hours,
    pub holidays: Holidays,
}

/// Both notices of a review on a day, for somebody in `zone`.
pub fn notices(on: Date, zone: &str, calendar: &Calendar) -> [Notice; 2] {
    let first = next_working(on, &calendar.holidays);
    let second = next_working(first.saturating_add((AGAIN - 1).days()), &calendar.holidays);
    let days = [first, second, second.saturating_add(AGAIN.days())];
    let [at, again, late] = days.map(|day| calendar.hours.opening(day, zone));
    [Notice { number: 1, at, until: again }, Notice { number: 2, at: again, until: late }]
}

/// The first day after this one on which people work: from then on a review that was not held is overdue. Should
/// a list of holidays have no end, it is the very next day.
pub fn next_working(day: Date, holidays: &Holidays) -> Date {
    let next = day.saturating_add(1.day());
    let within = (0..MOST_FREE).map(|n| next.saturating_add(n.days()));
    within.into_iter().find(|d| !rhythm::is_free(*d, holidays)).unwrap_or(next)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::mail::window::STANDARD;

    fn calendar(holidays: &[(Date, &str)]) -> Calendar {
        let holidays = holidays.iter().map(|(day, name)| (*day, (*name).to_owned())).collect();
        Calendar { hours: STANDARD, holidays }
    }

    fn times(on: Date, zone: &str) -> Vec<String> {
        notices(on, zone, &calendar(&[])).iter().map(|n| n.at.to_string()).collect()
    }

    #[test]
    fn both_are_told_on_the_next_working_morning_and_a_week_later() {
        // A Thursday, then a Friday.
        let thursday = date(2026, 12, 31);
        assert_eq!(times(thursday, "Europe/Brussels"), ["2027-01-01T07:00:00Z", "2027-01-08T07:00:00Z"]);
        let friday = date(2027, 1, 1);
        assert_eq!(times(friday, "America/New_York"), ["2027-01-04T13:00:00Z", "2027-01-11T13:00:00Z"]);
        let [first, second] = notices(friday, "UTC", &calendar(&[]));
        assert_eq!(first.until, second.at);
        assert_eq!(second.until.to_string(), "2027-01-18T08:00:00Z");
    }

    #[test]
    fn a_weekend_is_no_morning_to_be_told() {
        let (friday, none) = (date(2027, 1, 1), Holidays::new());
        assert_eq!(next_working(friday, &none), date(2027, 1, 4));
    }

    #[test]
    fn nor_is_a_holiday() {
        let (thursday, closed) = (date(2026, 12, 31), calendar(&[(date(2027, 1, 1), "New Year's Day")]));
        let [first, second] = notices(thursday, "UTC", &closed).map(|n| n.at.to_string());
        assert_eq!((first.as_str(), second.as_str()), ("2027-01-04T08:00:00Z", "2027-01-11T08:00:00Z"));
    }
}
