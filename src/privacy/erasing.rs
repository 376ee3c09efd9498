//! Erasing a candidate: every row that is theirs, in one transaction. Done before is done.

use diesel::prelude::*;
use jiff::Timestamp;
use serde_json::Value;

use super::together;
use crate::{
    agreements::Draft,
    clock,
    db::{
        self, Connection,
        schema::{
            addendum, agreement, agreement_version, answered_request, calendar_feed, candidate,
            candidate_kept, decision, erasure, interview, interview_note, interview_note_kept,
            interview_round, interviewer, letter, member, opening, party, scorecard, suppression,
        },
    },
    failure::Result,
    ids,
    interviews::store::{self as interviews, Candidate},
    mail::letter::Kind,
    people::Member,
    trail,
};

/// Letters about an interview: to whoever scores it, and to the candidate.
const ABOUT: [Kind; 6] = [
    Kind::Interview,
    Kind::InterviewChanged,
    Kind::InterviewOff,
    Kind::Outline,
    Kind::OutlineChanged,
    Kind::OutlineOff,
];

/// Deletes the rows whose column is one of these.
#[macro_export]
macro_rules! erase_rows {
    ($conn:expr, $ids:expr, $($table:ident.$column:ident),+ $(,)?) => {$(
        diesel::delete($table::table.filter($table::$column.eq_any($ids))).execute(&mut *$conn)?;
    )+};
}

/// Erases a candidate with all that is theirs; `by` is nobody where the time had come. `false` if there is no
/// such candidate any more.
pub fn candidate(conn: &mut Connection, now: Timestamp, by: Option<&Member>, id: &str) -> Result<bool> {
    db::lock(conn, &format!("candidate {id}"))?;
    let Some(found) = interviews::by_id(conn, id)? else { return Ok(false) };
    let held: Vec<String> =
        interview::table.filter(interview::candidate_id.eq(id)).select(interview::id).load(conn)?;
    let letters: Vec<String> = letters_about(conn, &found, &held)?.into_iter().map(|l| l.id).collect();
    erase_rows!(conn, &letters, letter.id);
    erase_rows!(
        conn,
        &held,
        interview_note.interview_id,
        interview_note_kept.interview_id,
        scorecard.interview_id,
        addendum.interview_id,
        decision.interview_id,
        interviewer.interview_id,
        interview_round.interview_id,
        interview.id,
    );
    agreements(conn, now, id)?;
    erase_rows!(conn, &[id.to_owned()], candidate_kept.candidate_id, candidate.id);
    forget(conn, &found.email)?;
    record(conn, now, by, "candidate", id)?;
    let by = by.map_or("retention", |m| m.id.as_str());
    let data = trail::data([("candidate", id), ("by", by)]);
    trail::append(conn, trail::ORGANISATION, now, "candidate.erased", data)?;
    Ok(true)
}

/// A letter about an interview of a candidate.
#[derive(Clone, Debug, Queryable)]
pub struct About {
    pub id: String,
    pub kind: String,
    params: String,
    pub created_at: i64,
    pub sent_at: Option<i64>,
}

impl About {
    /// Whether it is to the candidate themselves.
    pub fn is_to(&self, candidate: &str) -> bool {
        let params: Value = serde_json::from_str(&self.params).unwrap_or_default();
        params["candidate"] == candidate
    }
}

/// Letters that name a candidate or one of their interviews, oldest first.
pub fn letters_about(conn: &mut Connection, of: &Candidate, held: &[String]) -> Result<Vec<About>> {
    let all: Vec<About> = letter::table
        .filter(letter::id.ge(ids::first(clock::from_ms(of.created_at))))
        .filter(letter::kind.eq_any(ABOUT.map(Kind::name)))
        .order(letter::id)
        .select((letter::id, letter::kind, letter::params, letter::created_at, letter::sent_at))
        .load(conn)?;
    let names = |params: &str| held.iter().chain([&of.id]).any(|id| params.contains(id.as_str()));
    Ok(all.into_iter().filter(|l| names(&l.params)).collect())
}

/// Drafts that were never sent go along; an agreement that was stays, and no longer knows of the candidate.
fn agreements(conn: &mut Connection, now: Timestamp, candidate: &str) -> Result<()> {
    let rows: Vec<(String, String)> = agreement::table
        .filter(agreement::candidate_id.eq(candidate))
        .select((agreement::id, agreement::draft))
        .load(conn)?;
    for (id, draft) in rows {
        db::lock(conn, &id)?;
        let sent = agreement_version::table.filter(agreement_version::agreement_id.eq(&id));
        if sent.select(agreement_version::id).first::<String>(conn).optional()?.is_none() {
            together::agreement(conn, &id)?;
            continue;
        }
        let draft = Draft { candidate_id: None, ..serde_json::from_str(&draft)? };
        diesel::update(agreement::table.find(&id))
            .set((
                agreement::candidate_id.eq(None::<String>),
                agreement::draft.eq(serde_json::to_string(&draft)?),
                agreement::candidate_erased_at.eq(now.as_millisecond()),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Forgets an address that nobody has any more: that it takes no letters, its calendar, what went there. And what
/// programs were answered today, for it may tell of anybody: repeated, a request is still not done twice.
pub fn forget(conn: &mut Connection, email: &str) -> Result<()> {
    if !is_known(conn, email)? {
        let all = [email.to_owned()];
        erase_rows!(conn, &all, suppression.email, calendar_feed.email, letter.recipient);
    }
    diesel::update(answered_request::table.filter(answered_request::body.ne("")))
        .set(answered_request::body.eq(""))
        .execute(conn)?;
    Ok(())
}

/// Whether somebody has this address.
fn is_known(conn: &mut Connection, email: &str) -> Result<bool> {
    let found: [Option<String>; 4] = [
        candidate::table.filter(candidate::email.eq(email)).select(candidate::id).first(conn).optional()?,
        party::table.filter(party::email.eq(email)).select(party::id).first(conn).optional()?,
        member::table.filter(member::email.eq(email)).select(member::id).first(conn).optional()?,
        opening::table.filter(opening::coach_email.eq(email)).select(opening::id).first(conn).optional()?,
    ];
    Ok(found.iter().any(Option::is_some))
}

/// Writes down that something was erased, by its id alone; `sweeping` then looks after the files.
pub fn record(
    conn: &mut Connection,
    now: Timestamp,
    by: Option<&Member>,
    what: &str,
    subject: &str,
) -> Result<()> {
    diesel::insert_into(erasure::table)
        .values((
            erasure::id.eq(ids::new(now)),
            erasure::what.eq(what),
            erasure::subject.eq(subject),
            erasure::erased_at.eq(now.as_millisecond()),
            erasure::erased_by.eq(by.map(|m| m.id.as_str())),
        ))
        .execute(conn)?;
    Ok(())
}
