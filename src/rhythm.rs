//! Review dates from a start date. Pure, and anchored: every date is computed from the start itself,
//! never from the date before it, so that a clamped month-end does not drift.

use std::{collections::BTreeMap, fmt, iter::Peekable, str::FromStr};

use jiff::{
    ToSpan as _,
    civil::{Date, Weekday},
};
use serde::{Deserialize, Serialize};

use crate::failure::Message;

/// When a review stands, counted from the start date. Written `30d` or `6m`; a quarter (`2q`) is three
/// months, a year (`1y`) twelve.
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
pub const LAST_MONTH: u16 = 60;
/// The same in days: five years have one leap day at least.
const LAST_DAY: u16 = 5 * 365 + 1;

/// The default: 30, 60 and 90 days, then 6, 9 and 12 months and on every three to month 24
/// (day 90 stands for month 3).
pub const STANDARD: &str = "30d 60d 90d 6m 9m 12m 15m 18m 21m 24m";

/// The organisation's holidays, with their names.
pub type Holidays = BTreeMap<Date, String>;

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
    /// The holidays it was moved over, as they were named when it was planned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holidays: Vec<String>,
}

impl Planned {
    /// Whether one of the days it was moved over is in a weekend.
    pub fn over_weekend(&self) -> bool {
        self.passed_over().any(is_weekend)
    }

    fn passed_over(&self) -> impl Iterator<Item = Date> + use<> {
        let (from, to) = (self.moved_from.unwrap_or(self.date), self.date);
        (0..366).map(move |n| from.saturating_add(n.days())).take_while(move |day| *day < to)
    }
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

    /// The review on this milestone, on the first day from there on that is not `free`.
    fn planned(self, start: Date, free: &impl Fn(Date) -> bool) -> Planned {
        let day = self.on(start);
        // A year without a working day would be an endless list of holidays; the day itself then stands.
        let date = (0..366).map(|n| day.saturating_add(n.days())).find(|d| !free(*d)).unwrap_or(day);
        Planned { moved_from: (date != day).then_some(day), ..Planned::moved(self, date, 0) }
    }

    /// In whole months, roughly: day 90 stands for month 3.
    fn months(self) -> Option<u16> {
        match self {
            Self::Days(n) => Some(n / 30),
            Self::Months(n) => Some(n),
            Self::Added(_) => None,
        }
    }
}

impl Planned {
    /// A review on the day that holds now, moved so often.
    pub fn moved(milestone: Milestone, date: Date, sequence: u32) -> Self {
        Self { milestone, date, sequence, moved_from: None, holidays: Vec::new() }
    }
}

/// All reviews of a rhythm, in the order of their dates; a day that is `free` (a weekend, a holiday)
/// moves to the next that is not. One review a day is enough: of two on one day, days stand for months.
pub fn plan(start: Date, milestones: &[Milestone], free: impl Fn(Date) -> bool) -> Vec<Planned> {
    let mut planned: Vec<_> = milestones.iter().map(|m| m.planned(start, &free)).collect();
    planned.sort_by_key(|p| (p.date, matches!(p.milestone, Milestone::Months(_)), p.milestone.on(start)));
    planned.dedup_by_key(|p| p.date);
    planned
}

/// As `plan`, over weekends and these holidays, with the names of those that move a date.
pub fn plan_over(start: Date, milestones: &[Milestone], holidays: &Holidays) -> Vec<Planned> {
    let mut planned = plan(start, milestones, |day| is_free(day, holidays));
    for review in &mut planned {
        review.holidays = review.passed_over().filter_map(|day| holidays.get(&day).cloned()).collect();
    }
    planned
}

/// An entry that has no review of its own in the plan, since another falls on its day: to be told while the
/// rhythm is written.
pub fn clash(
    start: Date,
    milestones: &[Milestone],
    planned: &[Planned],
    holidays: &Holidays,
) -> Option<Message> {
    let lost = *milestones.iter().find(|m| !planned.iter().any(|p| p.milestone == **m))?;
    let day = lost.planned(start, &|day| is_free(day, holidays)).date;
    let stands = planned.iter().find(|p| p.date == day)?.milestone;
    Some(Message::new("error-rhythm-clash").with("first", stands).with("second", lost))
}

/// How a rhythm would go on: up to four more reviews by its last step, a quarter at least.
pub fn going_on(milestones: &[Milestone]) -> Vec<Milestone> {
    let mut months: Vec<u16> = milestones.iter().filter_map(|m| m.months()).collect();
    months.sort_unstable();
    months.dedup();
    let Some((last, before)) = months.split_last() else { return Vec::new() };
    let step = before.last().map_or(3, |b| last - b).clamp(3, 12);
    let more = (1..=4).map(|n| last + n * step).take_while(|month| *month <= LAST_MONTH);
    more.map(Milestone::Months).take(MOST_REVIEWS.saturating_sub(milestones.len())).collect()
}

/// A rhythm as it is written.
pub fn written(milestones: &[Milestone]) -> String {
    milestones.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

pub fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Whether nobody works on a day: in a weekend, or on a holiday.
pub fn is_free(day: Date, holidays: &Holidays) -> bool {
    is_weekend(day) || holidays.contains_key(&day)
}

/// Reads a rhythm such as `30d 60d 90d every 3m from 6m to 24m`, commas allowed. What a repetition has in
/// common with the rest stands once; what is typed twice is told.
///
/// # Errors
/// The sentence for the form: nothing given, an entry that is none, one given twice, a repetition without
/// an end, too many or too late.
pub fn parse(text: &str) -> Result<Vec<Milestone>, Message> {
    let text = text.to_lowercase();
    let mut words = text.split([' ', ',', '\n', '\r', '\t']).filter(|w| !w.is_empty()).peekable();
    let (mut typed, mut all) = (Vec::new(), Vec::new());
    while let Some(word) = words.next() {
        let more = if word == "every" {
            repetition(&mut words)?
        } else {
            let milestone: Milestone = word.parse()?;
            if typed.contains(&milestone) {
                return Err(Message::new("error-rhythm-twice").with("entry", word));
            }
            typed.push(milestone);
            vec![milestone]
        };
        for milestone in more {
            if !all.contains(&milestone) {
                all.push(milestone);
            }
        }
    }
    match all.len() {
        0 => Err(Message::new("error-rhythm-empty")),
        n if n > MOST_REVIEWS => Err(Message::new("error-rhythm-many").with("most", MOST_REVIEWS)),
        _ => Ok(all),
    }
}

/// What follows on `every`: a step, perhaps where it begins, and where it ends.
fn repetition<'a>(words: &mut Peekable<impl Iterator<Item = &'a str>>) -> Result<Vec<Milestone>, Message> {
    let step = words.next().unwrap_or_default();
    let endless = || Message::new("error-rhythm-endless").with("entry", step);
    let each: Milestone = if step.is_empty() { return Err(endless()) } else { step.parse()? };
    let from: Milestone = match words.next_if_eq(&"from") {
        Some(_) => words.next().ok_or_else(endless)?.parse()?,
        None => each,
    };
    words.next_if_eq(&"to").ok_or_else(endless)?;
    let to: Milestone = words.next().ok_or_else(endless)?.parse()?;
    let all: Vec<_> = match (each, from, to) {
        (Milestone::Days(n), Milestone::Days(from), Milestone::Days(to)) => {
            (from..=to).step_by(n.into()).map(Milestone::Days).collect()
        }
        (Milestone::Months(n), Milestone::Months(from), Milestone::Months(to)) => {
            (from..=to).step_by(n.into()).map(Milestone::Months).collect()
        }
        _ => return Err(Message::new("error-rhythm-units").with("entry", step)),
    };
    let none = || Message::new("error-rhythm-none").with("from", from).with("to", to);
    if all.is_empty() { Err(none()) } else { Ok(all) }
}

impl FromStr for Milestone {
    type Err = Message;

    fn from_str(word: &str) -> Result<Self, Message> {
        let unknown = || Message::new("error-rhythm-entry").with("entry", word);
        let unit = word.chars().last().ok_or_else(unknown)?;
        let count: u16 = word[..word.len() - unit.len_utf8()].parse().map_err(|_| unknown())?;
        let late = || Message::new("error-rhythm-late").with("entry", word).with("last", LAST_MONTH);
        let months = |each: u16| count.checked_mul(each).filter(|n| *n <= LAST_MONTH).ok_or_else(late);
        if count == 0 {
            return Err(unknown());
        }
        match unit {
            'd' if count <= LAST_DAY => Ok(Self::Days(count)),
            'd' => Err(late()),
            'm' => months(1).map(Self::Months),
            'q' => months(3).map(Self::Months),
            'y' => months(12).map(Self::Months),
            _ => Err(unknown()),
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
mod tests;
