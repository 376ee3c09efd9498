//! When letters that can wait leave: between two hours of the recipient's own day.

use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};

/// The hours of the day between which letters that can wait leave, where the recipient is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    from: i8,
    to: i8,
}

/// From eight in the morning to six in the evening, unless the organisation has set something else.
pub const STANDARD: Hours = Hours { from: 8, to: 18 };
/// The shortest window, in hours: a night on which the clock jumps takes one away.
pub const SHORTEST: i8 = 2;
/// The last hour of a day.
pub const LAST: i8 = 23;

impl Hours {
    /// Hours of one day, the first well before the last; `None` if they are not.
    pub fn new(from: i8, to: i8) -> Option<Self> {
        let of_a_day = (0..=LAST).contains(&from) && (0..=LAST).contains(&to);
        (of_a_day && to - from >= SHORTEST).then_some(Self { from, to })
    }

    /// The instant itself when it lies inside the window there; else the next opening.
    pub fn next(self, at: Timestamp, zone: &str) -> Timestamp {
        let local = at.to_zoned_datetime(zone_of(zone));
        match local.hour() {
            hour if hour < self.from => self.opening(local.date(), zone),
            hour if hour < self.to => at,
            _ => self.opening(local.date().saturating_add(1.day()), zone),
        }
    }

    /// When the window opens on a day there; where the clock jumps over that hour, right after the jump.
    pub fn opening(self, date: Date, zone: &str) -> Timestamp {
        let local = zone_of(zone).to_ambiguous_zoned_datetime(date.at(self.from, 0, 0, 0));
        local.compatible().map_or(Timestamp::MAX, |z| z.timestamp())
    }
}

fn zone_of(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ZONES: [&str; 7] = [
        "Europe/Brussels",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Pacific/Kiritimati",
        "Etc/GMT+12",
        "UTC",
    ];

    fn next(hours: Hours, at: &str, zone: &str) -> String {
        hours.next(at.parse().unwrap(), zone).to_string()
    }

    fn hours(from: i8, to: i8) -> Hours {
        Hours::new(from, to).unwrap()
    }

    #[test]
    fn a_letter_waits_for_the_morning_where_its_reader_is() {
        for (at, zone, leaves) in [
            ("2026-11-24T09:30:00Z", "Europe/Brussels", "2026-11-24T09:30:00Z"),
            ("2026-11-24T06:59:59Z", "Europe/Brussels", "2026-11-24T07:00:00Z"),
            ("2026-11-24T16:59:59Z", "Europe/Brussels", "2026-11-24T16:59:59Z"),
            ("2026-11-24T17:00:00Z", "Europe/Brussels", "2026-11-25T07:00:00Z"),
            ("2026-11-24T09:30:00Z", "America/New_York", "2026-11-24T13:00:00Z"),
            ("2026-11-24T09:30:00Z", "Pacific/Kiritimati", "2026-11-24T18:00:00Z"),
            ("2026-11-24T19:00:00Z", "Pacific/Kiritimati", "2026-11-24T19:00:00Z"),
            ("2026-11-24T09:30:00Z", "Etc/GMT+12", "2026-11-24T20:00:00Z"),
            ("2026-11-24T09:30:00Z", "Nowhere/Land", "2026-11-24T09:30:00Z"),
        ] {
            assert_eq!(next(STANDARD, at, zone), leaves, "{at} in {zone}");
        }
    }

    /// In Brussels the clock jumps from 2 to 3 on 28 March 2027, and goes back from 3 to 2 on 31 October.
    #[test]
    fn nights_on_which_the_clock_moves_open_once_and_at_their_hour() {
        let (two, three) = (hours(2, 5), hours(3, 5));
        let brussels = "Europe/Brussels";
        assert_eq!(next(two, "2027-03-28T00:30:00Z", brussels), "2027-03-28T01:00:00Z", "3 in the morning");
        assert_eq!(next(two, "2027-03-28T02:59:00Z", brussels), "2027-03-28T02:59:00Z");
        assert_eq!(next(two, "2027-03-28T03:00:00Z", brussels), "2027-03-29T00:00:00Z");
        // Two o'clock comes twice: it opens the first time, and is open the second.
        assert_eq!(next(two, "2027-10-30T23:00:00Z", brussels), "2027-10-31T00:00:00Z");
        assert_eq!(next(two, "2027-10-31T01:30:00Z", brussels), "2027-10-31T01:30:00Z");
        assert_eq!(next(three, "2027-10-31T00:30:00Z", brussels), "2027-10-31T02:00:00Z");
        // New York: 14 March and 7 November 2027.
        assert_eq!(next(two, "2027-03-14T06:30:00Z", "America/New_York"), "2027-03-14T07:00:00Z");
        assert_eq!(next(two, "2027-11-07T05:30:00Z", "America/New_York"), "2027-11-07T07:00:00Z");
        // Lord Howe moves by half an hour: 4 April and 3 October 2027.
        assert_eq!(next(two, "2027-10-02T15:00:00Z", "Australia/Lord_Howe"), "2027-10-02T15:30:00Z");
        assert_eq!(next(two, "2027-04-03T14:45:00Z", "Australia/Lord_Howe"), "2027-04-03T15:30:00Z");
    }

    #[test]
    fn hours_that_are_no_window_are_refused() {
        for (from, to) in [(8, 8), (8, 9), (18, 8), (-1, 8), (8, 24), (23, 1), (22, 23)] {
            assert_eq!(Hours::new(from, to), None, "{from} to {to}");
        }
        assert!(Hours::new(0, 2).is_some() && Hours::new(21, 23).is_some());
    }

    proptest! {
        #[test]
        fn a_letter_leaves_at_the_first_instant_inside(
            minute in 0i64..(3 * 366 * 24 * 60),
            zone in prop::sample::select(ZONES.to_vec()),
            from in 0i8..=21,
            length in SHORTEST..=LAST,
        ) {
            let hours = hours(from, (from + length).min(LAST));
            let begin: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
            let at = begin + jiff::SignedDuration::from_mins(minute);
            let inside = |t: Timestamp| {
                let hour = t.to_zoned_datetime(TimeZone::get(zone).unwrap()).hour();
                (hours.from..hours.to).contains(&hour)
            };
            let leaves = hours.next(at, zone);
            prop_assert!(leaves >= at && inside(leaves), "{at} leaves at {leaves}");
            prop_assert_eq!(hours.next(leaves, zone), leaves);
            let mut waits = at;
            while waits < leaves {
                prop_assert!(!inside(waits), "{waits} would have done, not {leaves}");
                waits += jiff::SignedDuration::from_mins(15);
            }
        }
    }
}
