//! What the two concluded, as rows: either writes it, any change voids what was confirmed, and once both have
//! confirmed the same edition the review is held. Every act takes the agreement's lock, so that two sides who
//! act at the same instant act one after the other.

use diesel::prelude::*;

use super::{
    check_ins,
    outcome::Outcome,
    store::{self, Review},
};
use crate::{
    access::PartyAct,
    agreements::{negotiation::Desk, store::Agreement},
    db::{Connection, schema::review_outcome},
    failure::{Failure, Result},
    ids,
    openings::store::today,
    people::{Side, parties::Party},
    trail,
};

#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = review_outcome, treat_none_as_null = true)]
#[diesel(primary_key(review_id))]
pub struct Concluded {
    pub review_id: String,
    /// Counts its changes: what is confirmed is one edition.
    pub edition: i32,
    pub text: String,
    /// The side that wrote it last.
    pub written_by: String,
    pub written_at: i64,
    pub coach_confirmed_at: Option<i64>,
    pub coachee_confirmed_at: Option<i64>,
}

impl Concluded {
    pub fn read(&self) -> Result<Outcome> {
        Ok(serde_json::from_str(&self.text)?)
    }

    pub fn confirmed_at(&self, side: Side) -> Option<i64> {
        match side {
            Side::Coach => self.coach_confirmed_at,
            Side::Coachee => self.coachee_confirmed_at,
        }
    }

    pub fn is_held(&self) -> bool {
        self.coach_confirmed_at.is_some() && self.coachee_confirmed_at.is_some()
    }

    /// Whether a party may read it: what was written before they took a side over stays with the two of then.
    pub fn is_for(&self, party: &Party, found: &Agreement) -> bool {
        self.written_at > found.joined_at(party)
    }

    fn confirm(&mut self, side: Side, at: Option<i64>) {
        match side {
            Side::Coach => self.coach_confirmed_at = at,
            Side::Coachee => self.coachee_confirmed_at = at,
        }
    }
}

pub fn of_review(conn: &mut Connection, id: &str) -> Result<Option<Concluded>> {
    Ok(review_outcome::table.find(id).select(Concluded::as_select()).first(conn).optional()?)
}

/// As `of_review`, of several at once.
pub fn of_reviews(conn: &mut Connection, ids: &[String]) -> Result<Vec<Concluded>> {
    let rows = review_outcome::table.filter(review_outcome::review_id.eq_any(ids));
    Ok(rows.select(Concluded::as_select()).load(conn)?)
}

/// A review about which something still can be concluded.
struct Open {
    review: Review,
    row: Option<Concluded>,
    /// What is written is this party's to read.
    is_seen: bool,
}

fn open(conn: &mut Connection, desk: &Desk, act: PartyAct, id: &str) -> Result<Open> {
    let found = desk.open(conn, act)?;
    let review = store::find_of(conn, &found, id)?;
    if !review.stands(&found) {
        return Err(Failure::conflict("error-review-cancelled"));
    }
    let row = of_review(conn, &review.id)?;
    if row.as_ref().is_some_and(Concluded::is_held) {
        return Err(Failure::conflict("error-review-held"));
    }
    let both = check_ins::of_review(conn, &review.id)?;
    // Both have checked in, or can no more and have talked; whoever took a side over since talks of it without
    // having read what was said before them.
    if !both.are_in() && !check_ins::are_over(desk.now, &found, &review)? {
        return Err(Failure::conflict("error-outcome-early"));
    }
    let is_seen = row.as_ref().is_some_and(|row| row.is_for(desk.party, &found));
    Ok(Open { review, row, is_seen })
}

/// The same with what is written, to be confirmed or not.
fn written(conn: &mut Connection, desk: &Desk, id: &str) -> Result<(Review, Concluded)> {
    let open = open(conn, desk, PartyAct::ConfirmOutcome, id)?;
    let row = open.row.filter(|_| open.is_seen).ok_or_else(|| Failure::conflict("error-outcome-none"))?;
    Ok((open.review, row))
}

/// Writes what the two concluded, or changes it; `seen` is the edition that was read, 0 for none.
///
/// # Errors
/// Too early, held already, changed by the other side since `seen`, or something to mend.
pub fn write(conn: &mut Connection, desk: &Desk, id: &str, typed: &Outcome, seen: i32) -> Result<()> {
    let Open { review, row: before, is_seen } = open(conn, desk, PartyAct::WriteOutcome, id)?;
    let edition = before.as_ref().map_or(0, |b| b.edition);
    let read = if is_seen { edition } else { 0 };
    if read != seen {
        return Err(Failure::invalid("form", "error-outcome-moved"));
    }
    let outcome = typed.check(today(desk.now, &desk.party.time_zone))?;
    let text = serde_json::to_string(&outcome)?;
    if is_seen && before.as_ref().is_some_and(|b| b.text == text) {
        return Ok(());
    }
    let row = Concluded {
        review_id: review.id.clone(),
        edition: edition + 1,
        text,
        written_by: desk.party.side.name().to_owned(),
        written_at: desk.now.as_millisecond(),
        coach_confirmed_at: None,
        coachee_confirmed_at: None,
    };
    match before {
        None => diesel::insert_into(review_outcome::table).values(&row).execute(conn)?,
        Some(_) => diesel::update(review_outcome::table.find(&row.review_id)).set(&row).execute(conn)?,
    };
    let data = facts(desk, &row);
    let payload = trail::data([("outcome", &ids::hash(&row.text))]);
    trail::append_personal(conn, &review.agreement_id, desk.now, "outcome.written", data, &payload)?;
    Ok(())
}

fn facts(desk: &Desk, row: &Concluded) -> trail::Data {
    let edition = row.edition.to_string();
    trail::data([("side", desk.party.side.name()), ("review", &row.review_id), ("edition", &edition)])
}

/// 'I agree to this text', on the edition that was read; gives back whether the review is held with that.
///
/// # Errors
/// Nothing is written yet, it was changed since, or the review is held already.
pub fn confirm(conn: &mut Connection, desk: &Desk, id: &str, edition: i32) -> Result<bool> {
    let (review, mut row) = written(conn, desk, id)?;
    if row.edition != edition {
        return Err(Failure::conflict("error-text-moved"));
    }
    if row.confirmed_at(desk.party.side).is_some() {
        return Ok(false);
    }
    row.confirm(desk.party.side, Some(desk.now.as_millisecond()));
    keep(conn, desk, &review, &row, "outcome.confirmed")?;
    if row.is_held() {
        let data = trail::data([("review", &review.id), ("edition", &edition.to_string())]);
        trail::append(conn, &review.agreement_id, desk.now, "review.held", data)?;
    }
    Ok(row.is_held())
}

/// Takes one's confirmation back, to talk on; not once the review is held.
pub fn take_back(conn: &mut Connection, desk: &Desk, id: &str) -> Result<()> {
    let (review, mut row) = written(conn, desk, id)?;
    if row.confirmed_at(desk.party.side).is_none() {
        return Ok(());
    }
    row.confirm(desk.party.side, None);
    keep(conn, desk, &review, &row, "outcome.confirmation-withdrawn")
}

fn keep(conn: &mut Connection, desk: &Desk, review: &Review, row: &Concluded, event: &str) -> Result<()> {
    diesel::update(review_outcome::table.find(&row.review_id)).set(row).execute(conn)?;
    trail::append(conn, &review.agreement_id, desk.now, event, facts(desk, row))?;
    Ok(())
}
