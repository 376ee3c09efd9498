//! A change to the reviews that were agreed: one is moved, dropped or added. What can be proposed, and until
//! when it can be accepted. Pure.

use jiff::{ToSpan as _, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    failure::{Failure, Message, Problems, Result},
    languages::Language,
    web::forms::Check as _,
};

/// No review is moved, and nothing is agreed, further than so many years from today: a typing mistake in the
/// year is caught.
const FURTHEST: i64 = 5;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Move,
    Cancel,
    Add,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Move, Self::Cancel, Self::Add];

    pub fn name(self) -> &'static str {
        match self {
            Self::Move => "move",
            Self::Cancel => "cancel",
            Self::Add => "add",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.name() == name)
    }
}

/// What is typed to move a review.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct MoveInput {
    /// ISO 8601: the day it is to be on.
    pub on: String,
    /// Why; the other side reads it.
    pub reason: String,
}

/// What a change is about: the day that holds, how often it was moved, and what may no longer be.
#[derive(Clone, Copy, Debug, Default)]
pub struct Standing {
    /// None for a review that is to be added.
    pub on: Option<Date>,
    pub sequence: i32,
    pub held: bool,
    pub dropped: bool,
}

/// What a change must keep clear of.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Where whoever acts is.
    pub today: Date,
    /// The last day, where notice was given.
    pub ends_on: Option<Date>,
    /// Of whoever acts.
    pub language: Language,
}

/// A change that can be proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub kind: Kind,
    /// The day it is to be on; none to drop it.
    pub on: Option<Date>,
    pub reason: String,
}

/// The change that an input asks for, or a sentence on what to mend.
///
/// # Errors
/// What is typed comes first: no reason, no day, a day that cannot be; then a review that was held or dropped.
pub fn check(kind: Kind, input: &MoveInput, standing: Standing, bounds: &Bounds) -> Result<Wanted> {
    let mut p = Problems::default();
    let on = match kind {
        Kind::Cancel => None,
        Kind::Move | Kind::Add => read_day(&mut p, &input.on),
    };
    if input.reason.trim().is_empty() {
        p.key("reason", "error-reason-required");
    }
    let reason = p.optional_line("reason", &input.reason.replace(['\r', '\n'], " "));
    if let Some(on) = on
        && let Err(message) = bounds.allow(on, standing.on)
    {
        p.add("on", message);
    }
    let wanted = p.finish(Wanted { kind, on, reason })?;
    standing.may_change()?;
    Ok(wanted)
}

fn read_day(p: &mut Problems, text: &str) -> Option<Date> {
    if text.trim().is_empty() {
        p.key("on", "error-required");
    }
    p.date("on", text)
}

impl Standing {
    /// Whether anything may change about it.
    pub fn may_change(&self) -> Result<()> {
        if self.held {
            return Err(Failure::conflict("error-review-held"));
        }
        if self.dropped { Err(Failure::conflict("error-review-cancelled")) } else { Ok(()) }
    }
}

impl Bounds {
    /// Whether a review may be on a day; `from` is the day it is on now.
    pub fn allow(&self, on: Date, from: Option<Date>) -> Result<(), Message> {
        if from == Some(on) {
            return Err(Message::new("error-move-same"));
        }
        if on < self.today {
            return Err(Message::new("error-move-past"));
        }
        if let Some(last) = self.ends_on.filter(|last| on > *last) {
            return Err(Message::new("error-move-end").with("last", self.language.day(last)));
        }
        is_near(on, self.today)
    }
}

/// Whether a day is not too far from today.
pub fn is_near(on: Date, today: Date) -> Result<(), Message> {
    if on > today.saturating_add(FURTHEST.years()) {
        return Err(Message::new("error-move-far").with("years", FURTHEST));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 12, 20);

    fn refused(kind: Kind, on: &str, standing: Standing) -> Option<&'static str> {
        let bounds = Bounds { today: TODAY, ends_on: Some(date(2027, 3, 1)), language: Language::En };
        let input = MoveInput { on: on.into(), reason: "I am away.".into() };
        match check(kind, &input, standing, &bounds) {
            Ok(_) => None,
            Err(Failure::Invalid(problems)) => Some(problems[0].message.key),
            Err(failure) => Some(failure.message().key),
        }
    }

    #[test]
    fn a_day_that_cannot_be_is_refused() {
        let standing = Standing { on: Some(date(2026, 12, 31)), ..Standing::default() };
        for (on, key) in [
            ("", Some("error-required")),
            ("soon", Some("error-date")),
            ("2026-12-31", Some("error-move-same")),
            ("2026-12-19", Some("error-move-past")),
            ("2027-03-02", Some("error-move-end")),
            ("2026-12-20", None),
            ("2027-01-02", None),
            ("2027-03-01", None),
        ] {
            assert_eq!(refused(Kind::Move, on, standing), key, "{on}");
        }
        assert_eq!(refused(Kind::Cancel, "", standing), None, "dropping needs no day");
        assert_eq!(refused(Kind::Add, "2026-12-31", Standing::default()), None);
    }

    #[test]
    fn nothing_changes_about_what_was_held_or_dropped() {
        let on = Some(date(2026, 12, 31));
        let held = Standing { on, held: true, ..Standing::default() };
        let dropped = Standing { on, dropped: true, ..Standing::default() };
        for kind in [Kind::Move, Kind::Cancel] {
            assert_eq!(refused(kind, "2027-01-04", held), Some("error-review-held"));
            assert_eq!(refused(kind, "2027-01-04", dropped), Some("error-review-cancelled"));
        }
    }

    #[test]
    fn a_year_typed_wrong_is_caught() {
        let bounds = Bounds { today: TODAY, ends_on: None, language: Language::En };
        assert_eq!(bounds.allow(date(2072, 1, 4), None).unwrap_err().key, "error-move-far");
        assert!(bounds.allow(date(2031, 12, 20), None).is_ok());
    }
}
