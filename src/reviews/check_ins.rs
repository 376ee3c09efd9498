//! Check-ins as rows: saved as often as their writer likes, submitted once. What one side said is read by the
//! other once both have submitted, and by nobody else.

use std::collections::BTreeMap;

use diesel::prelude::*;
use jiff::Timestamp;

use super::{
    check_in::{self, Answers, Window},
    store::{self, Review},
};
use crate::{
    access::PartyAct,
    agreements::{negotiation::Desk, store::Agreement},
    db::{
        Connection,
        schema::{check_in as rows, check_in_note},
    },
    failure::{Failure, Message, Problems, Result},
    ids,
    openings::store::today,
    people::{Side, parties::Party},
    trail,
    web::forms::Check as _,
};

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = rows)]
pub struct CheckIn {
    pub id: String,
    pub review_id: String,
    pub side: String,
    /// Who wrote it: somebody else may take that side over.
    pub party_id: String,
    pub answers: String,
    pub saved_at: i64,
    pub submitted_at: Option<i64>,
}

impl CheckIn {
    pub fn answers(&self) -> Result<Answers> {
        Ok(serde_json::from_str(&self.answers)?)
    }
}

/// What there is of both sides.
#[derive(Clone, Debug, Default)]
pub struct Both(Vec<CheckIn>);

impl Both {
    pub fn of(&self, side: Side) -> Option<&CheckIn> {
        self.0.iter().find(|c| c.side == side.name())
    }

    /// When a side submitted its own.
    pub fn submitted_at(&self, side: Side) -> Option<i64> {
        self.of(side)?.submitted_at
    }

    /// Whether both have submitted: only then does either read the other's.
    pub fn are_in(&self) -> bool {
        Side::BOTH.iter().all(|side| self.submitted_at(*side).is_some())
    }

    /// What each said, the coach's first; nothing until both have submitted.
    pub fn revealed(&self) -> Result<Option<[Answers; 2]>> {
        match (self.of(Side::Coach), self.of(Side::Coachee)) {
            (Some(coach), Some(coachee)) if self.are_in() => Ok(Some([coach.answers()?, coachee.answers()?])),
            _ => Ok(None),
        }
    }

    /// The same to a party: whoever took a side over later is not told what was said before them.
    pub fn revealed_to(&self, party: &Party) -> Result<Option<[Answers; 2]>> {
        if self.are_of_another(party) { Ok(None) } else { self.revealed() }
    }

    /// Whether it was somebody else who answered on a party's side.
    pub fn are_of_another(&self, party: &Party) -> bool {
        self.of(party.side).is_some_and(|c| c.submitted_at.is_some() && c.party_id != party.id)
    }

    /// What a party wrote themselves.
    pub fn own(&self, party: &Party) -> Result<Option<Answers>> {
        self.of(party.side).filter(|c| c.party_id == party.id).map(CheckIn::answers).transpose()
    }
}

pub fn of_review(conn: &mut Connection, id: &str) -> Result<Both> {
    Ok(Both(rows::table.filter(rows::review_id.eq(id)).select(CheckIn::as_select()).load(conn)?))
}

/// As `of_review`, of several at once, by the reviews' ids.
pub fn of_reviews(conn: &mut Connection, ids: &[String]) -> Result<BTreeMap<String, Both>> {
    let found: Vec<CheckIn> =
        rows::table.filter(rows::review_id.eq_any(ids)).select(CheckIn::as_select()).load(conn)?;
    let mut all: BTreeMap<String, Both> = BTreeMap::new();
    for row in found {
        all.entry(row.review_id.clone()).or_default().0.push(row);
    }
    Ok(all)
}

/// Keeps a party's answers, and submits them if they say so; gives back whether they are submitted.
///
/// # Errors
/// A review of somebody else, dropped, held, not near yet or too long ago; submitted before; or something to
/// mend.
pub fn save(conn: &mut Connection, desk: &Desk, review: &str, typed: &Answers) -> Result<bool> {
    let found = desk.open(conn, PartyAct::CheckIn)?;
    let review = store::find_of(conn, &found, review)?;
    let both = of_review(conn, &review.id)?;
    may_write(conn, desk, &found, &review, &both)?;
    let answers = typed.check(&found.text()?)?;
    ask_anew(conn, &found, desk.party, &both)?;
    let ms = desk.now.as_millisecond();
    let row = CheckIn {
        id: both.of(desk.party.side).map_or_else(|| ids::new(desk.now), |c| c.id.clone()),
        review_id: review.id.clone(),
        side: desk.party.side.name().to_owned(),
        party_id: desk.party.id.clone(),
        answers: serde_json::to_string(&answers)?,
        saved_at: ms,
        submitted_at: answers.submit.then_some(ms),
    };
    diesel::delete(rows::table.find(&row.id)).execute(conn)?;
    diesel::insert_into(rows::table).values(&row).execute(conn)?;
    if answers.submit {
        // That somebody answered is told; what they said stands in no record.
        let data = trail::data([("side", desk.party.side.name()), ("review", &review.id)]);
        let payload = trail::data([("answers", &ids::hash(&row.answers))]);
        trail::append_personal(conn, &found.id, desk.now, "check-in.submitted", data, &payload)?;
    }
    Ok(answers.submit)
}

/// What the other side submitted to somebody who had this one before was meant for them: it is a draft again,
/// for its writer alone to submit to whoever reads it now.
fn ask_anew(conn: &mut Connection, found: &Agreement, party: &Party, both: &Both) -> Result<()> {
    let since = found.joined_at(party);
    let theirs = both.of(party.side.other()).filter(|c| c.submitted_at.is_some_and(|at| at <= since));
    if let Some(theirs) = theirs {
        let row = rows::table.find(&theirs.id);
        diesel::update(row).set(rows::submitted_at.eq(None::<i64>)).execute(conn)?;
    }
    Ok(())
}

fn may_write(
    conn: &mut Connection,
    desk: &Desk,
    found: &Agreement,
    review: &Review,
    both: &Both,
) -> Result<()> {
    if !review.stands(found) {
        return Err(Failure::conflict("error-review-cancelled"));
    }
    if both.submitted_at(desk.party.side).is_some() {
        return Err(Failure::conflict("error-check-in-submitted"));
    }
    if store::held_at(conn, &review.id)?.is_some() {
        return Err(Failure::conflict("error-review-held"));
    }
    let on = review.date()?;
    match Window::of(on, today(desk.now, &desk.party.time_zone)) {
        Window::Open => Ok(()),
        Window::Over => Err(Failure::conflict("error-check-in-over")),
        Window::Early => {
            let opens = desk.party.language.date(check_in::opens(on));
            Err(Failure::Conflict(Message::new("error-check-in-early").with("date", opens)))
        }
    }
}

/// Whether the time for both sides' check-ins is over.
pub fn are_over(now: Timestamp, found: &Agreement, review: &Review) -> Result<bool> {
    let on = review.date()?;
    let over = |p: &Party| Window::of(on, today(now, &p.time_zone)) == Window::Over;
    Ok(found.parties().iter().all(over))
}

/// Keeps a party's private note; a blank one is gone.
pub fn keep_note(conn: &mut Connection, desk: &Desk, review: &str, words: &str) -> Result<()> {
    let found = desk.open(conn, PartyAct::NoteReview)?;
    let review = store::find_of(conn, &found, review)?;
    let mut p = Problems::default();
    let words = p.optional_text("text", words);
    p.finish(())?;
    diesel::delete(check_in_note::table.find((&review.id, &desk.party.id))).execute(conn)?;
    if !words.is_empty() {
        diesel::insert_into(check_in_note::table)
            .values((
                check_in_note::review_id.eq(&review.id),
                check_in_note::party_id.eq(&desk.party.id),
                check_in_note::side.eq(desk.party.side.name()),
                check_in_note::text.eq(&words),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// A party's own private note on a review.
pub fn note(conn: &mut Connection, review: &str, of: &Party) -> Result<String> {
    let found = check_in_note::table.find((review, &of.id)).select(check_in_note::text);
    Ok(found.first::<String>(conn).optional()?.unwrap_or_default())
}
