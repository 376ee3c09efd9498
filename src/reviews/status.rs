//! Where a review stands: told by its day, by who answered, and by whether both confirmed what they concluded.

use jiff::civil::Date;

use super::{
    check_ins, overdue,
    store::{self, Review, Wanted},
};
use crate::{
    agreements::store::{self as agreements, Agreement},
    db::Connection,
    failure::Result,
    organisation::holidays,
    people::{Member, Side},
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
        let both = check_ins::of_review(conn, &review.id)?;
        let on = review.date()?;
        Ok(Self {
            on,
            overdue_from: overdue::next_working(on, &holidays::all(conn)?),
            answered: Side::BOTH.map(|side| both.submitted_at(side)),
            held_at: store::held_at(conn, &review.id)?,
            dropped: !review.stands(found),
            late: review.came_late(found, zone)?,
            review: review.clone(),
        })
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

/// A page of a list of reviews in a state, or of all of them.
pub fn list(
    conn: &mut Connection,
    only_of: Option<&Member>,
    wanted: &Wanted,
    state: Option<&str>,
    (today, zone): (Date, &str),
) -> Result<Vec<Status>> {
    let (mut found, mut after) = (Vec::new(), wanted.after.clone());
    loop {
        let page = store::listed(conn, only_of, &Wanted { after, ..wanted.clone() }, true)?;
        let is_last = i64::try_from(page.len()).unwrap_or(i64::MAX) < wanted.most;
        after = page.last().map(|r| r.id.clone()).unwrap_or_default();
        for review in page {
            let agreement = agreements::find(conn, &review.agreement_id)?;
            let status = Status::read(conn, &agreement, &review, zone)?;
            if state.is_none_or(|state| status.is(state, today)) {
                found.push(status);
            }
        }
        let most = usize::try_from(wanted.most).unwrap_or(usize::MAX);
        if is_last || found.len() >= most {
            found.truncate(most);
            return Ok(found);
        }
    }
}
