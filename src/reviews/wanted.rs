//! Lists of reviews in the order of their days. The database leaves out what its rows can tell, so that no
//! list of a rare state reads every review there is.

use diesel::{
    dsl::{exists, not},
    prelude::*,
};
use jiff::civil::Date;

use super::store::Review;
use crate::{
    agreements::store::holders,
    db::{
        Connection,
        schema::{check_in, ending, review, review_outcome, sealed_document},
    },
    failure::{Failure, Result},
    people::{Member, parties},
};

/// What a list of reviews asks for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub from: Option<Date>,
    pub to: Option<Date>,
    pub after: String,
    pub most: i64,
    pub which: Which,
}

/// Which of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    All,
    /// Neither dropped nor after the last day of their agreement.
    #[default]
    Standing,
    /// Those of them that were not held.
    Open,
    /// Those of them that were moved.
    Moved,
    Dropped,
    Held,
    /// At least one side has submitted.
    Answered,
}

impl Which {
    /// Among which those of a state are to be found, or of none in particular.
    pub fn of(state: Option<&str>) -> Self {
        match state {
            Some("coming" | "today" | "overdue") => Self::Open,
            Some("passed") => Self::Standing,
            Some("moved") => Self::Moved,
            Some("cancelled") => Self::Dropped,
            Some("held") => Self::Held,
            Some("answered") => Self::Answered,
            _ => Self::All,
        }
    }
}

/// Reviews in order of their dates; only those of a member's own agreements if wished.
pub fn list(conn: &mut Connection, only_of: Option<&Member>, wanted: &Wanted) -> Result<Vec<Review>> {
    let mut query = review::table.select(Review::as_select()).limit(wanted.most).into_boxed();
    // A review after the last day of an agreement does not take place.
    let over = || {
        exists(
            ending::table
                .filter(ending::agreement_id.eq(review::agreement_id))
                .filter(ending::ends_on.lt(review::on_date)),
        )
    };
    let held = || {
        exists(
            review_outcome::table
                .filter(review_outcome::review_id.eq(review::id))
                .filter(review_outcome::coach_confirmed_at.is_not_null())
                .filter(review_outcome::coachee_confirmed_at.is_not_null()),
        )
    };
    if matches!(wanted.which, Which::Standing | Which::Open | Which::Moved) {
        query = query.filter(not(over())).filter(review::cancelled_at.is_null());
    }
    query = match wanted.which {
        Which::All | Which::Standing => query,
        Which::Open => query.filter(not(held())),
        Which::Moved => query.filter(review::moved_at.is_not_null()),
        Which::Dropped => query.filter(review::cancelled_at.is_not_null().or(over())),
        Which::Held => query.filter(held()),
        Which::Answered => query.filter(exists(
            check_in::table
                .filter(check_in::review_id.eq(review::id))
                .filter(check_in::submitted_at.is_not_null()),
        )),
    };
    if let Some(from) = wanted.from {
        query = query.filter(review::on_date.ge(from.to_string()));
    }
    if let Some(to) = wanted.to {
        query = query.filter(review::on_date.le(to.to_string()));
    }
    if !wanted.after.is_empty() {
        let last: Option<String> =
            review::table.find(&wanted.after).select(review::on_date).first(conn).optional()?;
        let last = last.ok_or_else(|| Failure::bad_request("error-after"))?;
        let later = review::on_date.gt(last.clone());
        query = query.filter(later.or(review::on_date.eq(last).and(review::id.gt(wanted.after.clone()))));
    }
    if let Some(member) = only_of {
        query = query.filter(review::agreement_id.eq_any(coached_by(conn, member)?));
    }
    Ok(query.order((review::on_date, review::id)).load(conn)?)
}

/// The agreements whose coach a member is by what is in force: whoever was replaced, or was to take over and
/// never did, has no reviews here.
fn coached_by(conn: &mut Connection, member: &Member) -> Result<Vec<String>> {
    let mut ids = parties::coached_by(conn, &member.email)?;
    let everybody = parties::all_of_agreements(conn, &ids)?;
    let sealed: Vec<(String, i32)> = sealed_document::table
        .filter(sealed_document::agreement_id.eq_any(&ids))
        .select((sealed_document::agreement_id, sealed_document::version))
        .load(conn)?;
    ids.retain(|id| {
        let versions: Vec<i32> = sealed.iter().filter(|(of, _)| of == id).map(|(_, v)| *v).collect();
        let own: Vec<_> = everybody.iter().filter(|p| p.agreement == *id).cloned().collect();
        let holds = |last: i32| holders(&own, |v| versions.contains(&v), last)[0].email == member.email;
        versions.iter().copied().max().is_some_and(holds)
    });
    Ok(ids)
}
