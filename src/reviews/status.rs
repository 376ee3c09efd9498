//! Where a review stands: told by its day, by who answered, and by whether both confirmed what they concluded.

use std::collections::{BTreeMap, btree_map::Entry};

use jiff::civil::Date;

use super::{
    check_ins::{self, Both},
    overdue,
    store::{self, Review},
    wanted::{self, Wanted, Which},
};
use crate::{
    agreements::store::{self as agreements, Agreement},
    db::Connection,
    failure::Result,
    organisation::holidays,
    people::{Member, Side, parties::Party},
    rhythm::Holidays,
};

/// The words for where a review stands, in lists and in the API; `answered` and `moved` stand beside another.
pub const STATES: [&str; 8] =
    ["coming", "today", "passed", "answered", "held", "overdue", "cancelled", "moved"];

/// A review with what says where it stands.
#[derive(Clone, Debug)]
pub struct Status {
    pub review: Review,
    pub on: Date,
    /// When each side submitted its check-in, the coach's first; never what it says.
    pub answered: [Option<i64>; 2],
    pub held_at: Option<i64>,
    /// Dropped, or after the last day of its agreement.
    pub dropped: bool,
    /// Its day had passed before both had signed.
    pub late: bool,
    /// From then on it is overdue, unless it was held.
    overdue_from: Date,
}

impl Status {
    pub fn read(conn: &mut Connection, found: &Agreement, review: &Review, zone: &str) -> Result<Self> {
        Grounds::of(conn, std::slice::from_ref(review))?.status(found, review.clone(), zone)
    }

    /// The word for where it stands on a day.
    pub fn name(&self, today: Date) -> &'static str {
        if self.held_at.is_some() {
            "held"
        } else if self.dropped {
            "cancelled"
        } else if self.on > today {
            "coming"
        } else if self.on == today {
            "today"
        } else if !self.late && today >= self.overdue_from {
            "overdue"
        } else {
            "passed"
        }
    }

    pub fn is_moved(&self) -> bool {
        self.review.moved_at.is_some() && self.review.sequence > 0
    }

    /// How many have answered.
    pub fn answers(&self) -> usize {
        self.answered.iter().flatten().count()
    }

    /// Whether a list of one of the `STATES` has it.
    pub fn is(&self, state: &str, today: Date) -> bool {
        match state {
            "answered" => self.answers() > 0 && self.held_at.is_none() && !self.dropped,
            "moved" => self.is_moved() && !self.dropped,
            // Whatever became of it: its day is over.
            "passed" => self.on < today && !self.dropped,
            other => self.name(today) == other,
        }
    }
}

/// What says where several reviews stand, read for all of them at once.
pub struct Grounds {
    answers: BTreeMap<String, Both>,
    held: BTreeMap<String, i64>,
    holidays: Holidays,
}

impl Grounds {
    pub fn of(conn: &mut Connection, reviews: &[Review]) -> Result<Self> {
        let ids = store::ids_of(reviews);
        Ok(Self {
            answers: check_ins::of_reviews(conn, &ids)?,
            held: store::all_held_at(conn, &ids)?,
            holidays: holidays::all(conn)?,
        })
    }

    /// Whether somebody else answered one of them in a party's place, before they took the side over.
    pub fn are_of_another(&self, review: &Review, party: &Party) -> bool {
        self.answers.get(&review.id).is_some_and(|both| both.are_of_another(party))
    }

    /// Of one of them; late by the days of `zone`.
    pub fn status(&self, found: &Agreement, review: Review, zone: &str) -> Result<Status> {
        let (on, both) = (review.date()?, self.answers.get(&review.id));
        Ok(Status {
            on,
            overdue_from: overdue::next_working(on, &self.holidays),
            answered: Side::BOTH.map(|side| both.and_then(|b| b.submitted_at(side))),
            held_at: self.held.get(&review.id).copied(),
            dropped: !review.stands(found),
            late: review.came_late(found, zone)?,
            review,
        })
    }
}

/// Reviews with where they stand, and the agreements they are of, each read once.
#[derive(Default)]
pub struct Listed {
    pub rows: Vec<Status>,
    pub agreements: BTreeMap<String, Agreement>,
}

impl Listed {
    pub fn read(conn: &mut Connection, reviews: Vec<Review>, zone: &str) -> Result<Self> {
        let (grounds, mut all) = (Grounds::of(conn, &reviews)?, Self::default());
        for review in reviews {
            let found = all.agreement(conn, &review.agreement_id)?;
            let status = grounds.status(found, review, zone)?;
            all.rows.push(status);
        }
        Ok(all)
    }

    fn agreement(&mut self, conn: &mut Connection, id: &str) -> Result<&Agreement> {
        match self.agreements.entry(id.to_owned()) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(new) => Ok(new.insert(agreements::find(conn, id)?)),
        }
    }

    /// More of them, without agreements of which there is none.
    fn extend(&mut self, more: Self) {
        let Self { rows, agreements } = more;
        let has = |id: &str| rows.iter().any(|s| s.review.agreement_id == id);
        self.agreements.extend(agreements.into_iter().filter(|(id, _)| has(id)));
        self.rows.extend(rows);
    }
}

/// A page of a list of reviews in a state, or of all of them.
pub fn list(
    conn: &mut Connection,
    only_of: Option<&Member>,
    wanted: &Wanted,
    state: Option<&str>,
    (today, zone): (Date, &str),
) -> Result<Listed> {
    let (mut found, mut after) = (Listed::default(), wanted.after.clone());
    let most = usize::try_from(wanted.most).unwrap_or(usize::MAX);
    loop {
        let which = Which::of(state);
        let page = wanted::list(conn, only_of, &Wanted { after, which, ..wanted.clone() })?;
        let is_end = page.len() < most;
        after = page.last().map(|r| r.id.clone()).unwrap_or_default();
        let mut page = Listed::read(conn, page, zone)?;
        page.rows.retain(|status| state.is_none_or(|state| status.is(state, today)));
        found.extend(page);
        if is_end || found.rows.len() >= most {
            found.rows.truncate(most);
            return Ok(found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_database_narrows_every_state_down() {
        assert!(STATES.iter().all(|state| Which::of(Some(*state)) != Which::All));
        assert_eq!((Which::of(None), Which::of(Some("soon"))), (Which::All, Which::All));
    }
}
