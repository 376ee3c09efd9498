//! Review dates from a start date. Pure, and anchored: every date is computed from the start itself,
//! never from the date before it, so that a clamped month-end does not drift.

use std::{fmt, str::FromStr};

use jiff::{
    ToSpan as _,
    civil::{Date, Weekday},
};
use serde::{Deserialize, Serialize};

use crate::failure::Message;

/// When a review stands, counted from the start date. Written `30d` or `6m`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Milestone {
    Days(u16),
    Months(u16),
    /// Agreed on later, one after the other, each on a day of its own; not part of a rhythm. Written `+1`.
    Added(u16),
}

/// The most reviews one agreement can carry.
pub const MOST_REVIEWS: usize = 24;
/// No review lies further from the start than this.
pub const LAST_MONTH: u16 = 24;

/// The default: 30, 60 and 90 days, then 6, 9 and 12 months and on every three to month 24
/// (day 90 stands for month 3).
pub const STANDARD: &str = "30d 60d 90d 6m 9m 12m 15m 18m 21m 24m";

/// One review with the date it falls on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    pub milestone: Milestone,
    pub date: Date,
    /// How often it was moved since by an agreement of both; no part of the text they signed.
    #[serde(skip)]
    pub sequence: u32,
    /// The day the milestone itself falls on, where that was not a working day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_from: Option<Date>,
}

impl Milestone {
    /// The day the milestone falls on, month-ends clamped.
    pub fn on(self, start: Date) -> Date {
        let span = match self {
            Self::Days(n) => i64::from(n).days(),
            Self::Months(n) => i64::from(n).months(),
            Self::Added(_) => 0.days(),
        };
        start.saturating_add(span)
    }

    /// Reads a milestone as it is stored: what was added later is never typed into a rhythm.
    pub fn stored(text: &str) -> Option<Self> {
        match text.strip_prefix('+') {
            Some(count) => count.parse().ok().map(Self::Added),
            None => text.parse().ok(),
        }
    }
}

impl Planned {
    /// A review on the day that holds now, moved so often.
    pub fn moved(milestone: Milestone, date: Date, sequence: u32) -> Self {
        Self { milestone, date, sequence, moved_from: None }
    }
}

/// All reviews of a rhythm, in the order of their dates; a day that is `free` (a weekend, a holiday)
/// moves to the next that is not.
pub fn plan(start: Date, milestones: &[Milestone], free: impl Fn(Date) -> bool) -> Vec<Planned> {
    let mut planned: Vec<_> = milestones
        .iter()
        .map(|&milestone| {
            let day = milestone.on(start);
            // A year without a working day would be an endless list of holidays; the day itself then stands.
            let date = (0..366).map(|n| day.saturating_add(n.days())).find(|d| !free(*d)).unwrap_or(day);
            Planned { milestone, date, sequence: 0, moved_from: (date != day).then_some(day) }
        })
        .collect();
    planned.sort_by_key(|p| p.date);
    planned
}

pub fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Reads a rhythm such as `30d 60d 90d 6m`, commas allowed.
///
/// # Errors
/// The sentence for the form: nothing given, an entry that is none, one given twice, too many or too late.
pub fn parse(text: &str) -> Result<Vec<Milestone>, Message> {
    let words = text.split([' ', ',', '\n', '\r', '\t']).filter(|w| !w.is_empty());
    let milestones = words.map(str::parse).collect::<Result<Vec<Milestone>, _>>()?;
    if milestones.is_empty() {
        return Err(Message::new("error-rhythm-empty"));
    }
    if milestones.len() > MOST_REVIEWS {
        return Err(Message::new("error-rhythm-many").with("most", MOST_REVIEWS));
    }
    for (i, milestone) in milestones.iter().enumerate() {
        if milestones[..i].contains(milestone) {
            return Err(Message::new("error-rhythm-twice").with("entry", milestone));
        }
    }
    Ok(milestones)
}

impl FromStr for Milestone {
    type Err = Message;

    fn from_str(word: &str) -> Result<Self, Message> {
        let unknown = || Message::new("error-rhythm-entry").with("entry", word);
        let unit = word.chars().last().ok_or_else(unknown)?;
        let count: u16 = word[..word.len() - unit.len_utf8()].parse().map_err(|_| unknown())?;
        let milestone = match unit {
            'd' => Self::Days(count),
            'm' => Self::Months(count),
            _ => return Err(unknown()),
        };
        let late = match milestone {
            Self::Days(n) => n > LAST_MONTH * 31,
            Self::Months(n) => n > LAST_MONTH,
        };
        match count {
            0 => Err(unknown()),
            _ if late => Err(Message::new("error-rhythm-late").with("entry", word).with("last", LAST_MONTH)),
            _ => Ok(milestone),
        }
    }
}

impl fmt::Display for Milestone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Days(n) => write!(f, "{n}d"),
            Self::Months(n) => write!(f, "{n}m"),
            Self::Added(n) => write!(f, "+{n}"),
        }
    }
}

impl From<Milestone> for String {
    fn from(milestone: Milestone) -> Self {
        milestone.to_string()
    }
}

impl TryFrom<String> for Milestone {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::stored(&text).ok_or_else(|| format!("'{text}' is no milestone"))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_standard_rhythm_is_anchored_and_lands_on_working_days() {
        let planned = plan(date(2026, 12, 1), &parse(STANDARD).unwrap(), is_weekend);
        let dates: Vec<_> = planned.iter().map(|p| p.date.to_string()).collect();
        assert_eq!(
            dates,
            [
                "2026-12-31",
                "2027-02-01",
                "2027-03-01",
                "2027-06-01",
                "2027-09-01",
                "2027-12-01",
                "2028-03-01",
                "2028-06-01",
                "2028-09-01",
                "2028-12-01"
            ]
        );
        assert_eq!(planned[1].moved_from, Some(date(2027, 1, 30)));
    }

    #[test]
    fn month_ends_are_clamped_from_the_anchor() {
        let planned = plan(date(2027, 8, 31), &parse("6m 7m").unwrap(), |_| false);
        assert_eq!(planned[0].date, date(2028, 2, 29));
        assert_eq!(planned[1].date, date(2028, 3, 31));
    }

    #[test]
    fn what_was_added_later_is_stored_and_never_typed() {
        assert_eq!(Milestone::stored("+2"), Some(Milestone::Added(2)));
        assert_eq!(Milestone::stored("30d"), Some(Milestone::Days(30)));
        assert_eq!(Milestone::Added(2).to_string(), "+2");
        for wrong in ["+", "2", "+2d", "soon"] {
            assert_eq!(Milestone::stored(wrong), None, "{wrong}");
        }
        assert_eq!(parse("+2").unwrap_err().key, "error-rhythm-entry");
    }

    #[test]
    fn a_rhythm_that_cannot_be_is_refused() {
        for (text, key) in [
            ("", "error-rhythm-empty"),
            ("soon", "error-rhythm-entry"),
            ("0d", "error-rhythm-entry"),
            ("30d 30d", "error-rhythm-twice"),
            ("25m", "error-rhythm-late"),
            ("9999d", "error-rhythm-late"),
        ] {
            assert_eq!(parse(text).unwrap_err().key, key, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_review_falls_on_a_working_day_at_most_two_days_late(day in 0i64..20_000) {
            let start = date(2000, 1, 1).saturating_add(day.days());
            for review in plan(start, &parse(STANDARD).unwrap(), is_weekend) {
                prop_assert!(!is_weekend(review.date));
                let late = review.milestone.on(start).until(review.date).unwrap().get_days();
                prop_assert!((0..=2).contains(&late));
            }
        }
    }
}
