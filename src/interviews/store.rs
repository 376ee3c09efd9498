//! Candidates, interviews and scorecards, as rows. Nobody sees another's card before their own is
//! submitted: it is held to here, so that pages, API and exports cannot differ.

use diesel::prelude::*;
use jiff::Timestamp;

use super::{CandidateInput, scorecard::Card, script::Script};
use crate::{
    access::State,
    db::{
        self, Connection,
        schema::{candidate, interview, interview_round, interviewer, member, scorecard},
    },
    failure::{Failure, Result},
    ids,
    languages::Language,
    openings::Opening,
    people::Member,
    trail,
};

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = candidate)]
pub struct Candidate {
    pub id: String,
    pub opening_id: String,
    pub name: String,
    pub email: String,
    pub language: String,
    pub time_zone: String,
    pub created_at: i64,
    pub created_by: String,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = interview)]
pub struct Interview {
    pub id: String,
    pub candidate_id: String,
    pub language: String,
    pub minutes: i32,
    pub scheduled_at: Option<i64>,
    /// The script of the day it was planned, whole.
    pub script: String,
    pub script_hash: String,
    pub created_at: i64,
    pub created_by: String,
    pub debrief_at: Option<i64>,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = scorecard)]
struct CardRow {
    id: String,
    interview_id: String,
    member_id: String,
    card: String,
    saved_at: i64,
    submitted_at: Option<i64>,
}

/// A card with whose it is.
#[derive(Clone, Debug)]
pub struct Scored {
    pub member: String,
    pub name: String,
    pub card: Card,
    pub submitted_at: Option<i64>,
}

impl Interview {
    pub fn script(&self) -> Result<Script> {
        Ok(serde_json::from_str(&self.script)?)
    }

    pub fn language(&self) -> Language {
        self.language.parse().unwrap_or_default()
    }
}

pub fn add_candidate(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    opening: &Opening,
    new: CandidateInput,
) -> Result<Candidate> {
    let row = Candidate {
        id: ids::new(now),
        opening_id: opening.id.clone(),
        name: new.name,
        email: new.email,
        language: new.language,
        time_zone: new.time_zone,
        created_at: now.as_millisecond(),
        created_by: by.id.clone(),
    };
    diesel::insert_into(candidate::table).values(&row).execute(conn)?;
    let data = trail::data([("candidate", &row.id), ("opening", &opening.id), ("by", &by.id)]);
    trail::append(conn, trail::ORGANISATION, now, "candidate.added", data)?;
    Ok(row)
}

/// A candidate, if there is one of this id.
pub fn by_id(conn: &mut Connection, id: &str) -> Result<Option<Candidate>> {
    Ok(candidate::table.find(id).select(Candidate::as_select()).first(conn).optional()?)
}

pub fn candidate(conn: &mut Connection, id: &str) -> Result<Candidate> {
    by_id(conn, id)?.ok_or_else(Failure::not_found)
}

/// The candidates of an opening, oldest first.
pub fn candidates(conn: &mut Connection, opening: &str) -> Result<Vec<Candidate>> {
    Ok(candidate::table
        .filter(candidate::opening_id.eq(opening))
        .order(candidate::id)
        .select(Candidate::as_select())
        .load(conn)?)
}

/// Whether a candidate is one of the member's own: added, interviewed, or to be coached by them.
pub fn is_own(conn: &mut Connection, member: &Member, of: &Candidate, opening: &Opening) -> Result<bool> {
    if of.created_by == member.id || opening.fields.coach.email == member.email {
        return Ok(true);
    }
    let count: i64 = interviewer::table
        .inner_join(interview::table.on(interview::id.eq(interviewer::interview_id)))
        .filter(interview::candidate_id.eq(&of.id))
        .filter(interviewer::member_id.eq(&member.id))
        .count()
        .get_result(conn)?;
    Ok(count > 0)
}

/// What an interview is planned with.
pub struct Planned {
    pub script: Script,
    pub scheduled_at: Option<Timestamp>,
    pub interviewers: Vec<Member>,
}

/// Plans an interview; its script is stored whole.
pub fn plan(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    of: &Candidate,
    planned: Planned,
) -> Result<Interview> {
    let script = serde_json::to_string(&planned.script)?;
    let row = Interview {
        id: ids::new(now),
        candidate_id: of.id.clone(),
        language: planned.script.language.tag().to_owned(),
        minutes: planned.script.minutes.cast_signed(),
        scheduled_at: planned.scheduled_at.map(Timestamp::as_millisecond),
        script_hash: ids::hash(&script),
        script,
        created_at: now.as_millisecond(),
        created_by: by.id.clone(),
        debrief_at: None,
    };
    diesel::insert_into(interview::table).values(&row).execute(conn)?;
    for who in &planned.interviewers {
        db::insert_once(conn, |c| {
            diesel::insert_into(interviewer::table)
                .values((
                    interviewer::id.eq(ids::new(now)),
                    interviewer::interview_id.eq(&row.id),
                    interviewer::member_id.eq(&who.id),
                ))
                .execute(c)
        })?;
    }
    let data = trail::data([
        ("interview", &row.id),
        ("candidate", &of.id),
        ("script", &row.script_hash),
        ("by", &by.id),
    ]);
    trail::append(conn, trail::ORGANISATION, now, "interview.planned", data)?;
    Ok(row)
}

pub fn find(conn: &mut Connection, id: &str) -> Result<Interview> {
    let found = interview::table.find(id).select(Interview::as_select()).first(conn).optional()?;
    found.ok_or_else(Failure::not_found)
}

/// The interviews of a candidate, oldest first.
pub fn of_candidate(conn: &mut Connection, candidate: &str) -> Result<Vec<Interview>> {
    Ok(interview::table
        .filter(interview::candidate_id.eq(candidate))
        .order(interview::id)
        .select(Interview::as_select())
        .load(conn)?)
}

/// Who scores an interview, by name: id and name.
pub fn interviewers(conn: &mut Connection, interview_id: &str) -> Result<Vec<(String, String)>> {
    Ok(interviewer::table
        .inner_join(member::table.on(member::id.eq(interviewer::member_id)))
        .filter(interviewer::interview_id.eq(interview_id))
        .order(member::name)
        .select((member::id, member::name))
        .load(conn)?)
}

/// Which of these interviews were called off.
pub fn called_off(conn: &mut Connection, interviews: &[String]) -> Result<Vec<String>> {
    Ok(interview_round::table
        .filter(interview_round::interview_id.eq_any(interviews))
        .filter(interview_round::called_off_at.is_not_null())
        .select(interview_round::interview_id)
        .load(conn)?)
}

/// Interviews in which a member scores and has not submitted yet, with the candidate's name.
pub fn to_score(conn: &mut Connection, member: &Member) -> Result<Vec<(String, String)>> {
    let submitted = scorecard::table
        .filter(scorecard::member_id.eq(&member.id))
        .filter(scorecard::submitted_at.is_not_null())
        .select(scorecard::interview_id)
        .load::<String>(conn)?;
    let mine: Vec<(String, String)> = interview::table
        .inner_join(interviewer::table.on(interviewer::interview_id.eq(interview::id)))
        .inner_join(candidate::table.on(candidate::id.eq(interview::candidate_id)))
        .filter(interviewer::member_id.eq(&member.id))
        .filter(interview::debrief_at.is_null())
        .order(interview::id.desc())
        .limit(100)
        .select((interview::id, candidate::name))
        .load(conn)?;
    let ids: Vec<String> = mine.iter().map(|(id, _)| id.clone()).collect();
    let off = called_off(conn, &ids)?;
    Ok(mine.into_iter().filter(|(id, _)| !submitted.contains(id) && !off.contains(id)).collect())
}

fn card_row(conn: &mut Connection, interview: &str, member: &str) -> Result<Option<CardRow>> {
    Ok(scorecard::table
        .filter(scorecard::interview_id.eq(interview))
        .filter(scorecard::member_id.eq(member))
        .select(CardRow::as_select())
        .first(conn)
        .optional()?)
}

/// A member's own card, if they have begun one.
pub fn own_card(conn: &mut Connection, interview: &str, member: &str) -> Result<Option<Card>> {
    let row = card_row(conn, interview, member)?;
    row.map(|r| Ok(serde_json::from_str(&r.card)?)).transpose()
}

/// Where a member's own card stands: none to write, open, submitted, or too late since the debrief is open.
pub fn card_state(conn: &mut Connection, of: &Interview, member: &Member) -> Result<State> {
    if !interviewers(conn, &of.id)?.iter().any(|(id, _)| *id == member.id) {
        return Ok(State::CardNone);
    }
    let submitted = card_row(conn, &of.id, &member.id)?.is_some_and(|r| r.submitted_at.is_some());
    Ok(match (submitted, of.debrief_at) {
        (true, _) => State::CardSubmitted,
        (false, None) => State::CardOpen,
        (false, Some(_)) => State::Debriefed,
    })
}

/// Where an interview stands.
pub fn state(conn: &mut Connection, of: &Interview) -> Result<State> {
    if of.debrief_at.is_some() {
        return Ok(State::Debriefed);
    }
    let scorers = interviewers(conn, &of.id)?.len() as i64;
    let submitted: i64 = scorecard::table
        .filter(scorecard::interview_id.eq(&of.id))
        .filter(scorecard::submitted_at.is_not_null())
        .count()
        .get_result(conn)?;
    Ok(if scorers > 0 && submitted == scorers { State::InterviewComplete } else { State::InterviewOpen })
}

/// What a member may see of the cards: after the debrief all, after submitting their own all that
/// are submitted, before that nothing.
pub fn seeing_state(conn: &mut Connection, of: &Interview, member: &Member) -> Result<State> {
    match of.debrief_at {
        Some(_) => Ok(State::Debriefed),
        None => card_state(conn, of, member),
    }
}

/// Saves a member's own card; submitting freezes it.
///
/// # Errors
/// It was submitted before; or the debrief is open, and a score given now would not have been given alone.
pub fn save_card(
    conn: &mut Connection,
    now: Timestamp,
    of: &Interview,
    by: &Member,
    card: &Card,
) -> Result<()> {
    db::lock(conn, &format!("scorecards {}", of.id))?;
    let old = card_row(conn, &of.id, &by.id)?;
    if old.as_ref().is_some_and(|r| r.submitted_at.is_some()) {
        return Err(Failure::conflict("error-card-submitted"));
    }
    if find(conn, &of.id)?.debrief_at.is_some() {
        return Err(Failure::conflict("card-late"));
    }
    let row = CardRow {
        id: old.as_ref().map_or_else(|| ids::new(now), |r| r.id.clone()),
        interview_id: of.id.clone(),
        member_id: by.id.clone(),
        card: serde_json::to_string(card)?,
        saved_at: now.as_millisecond(),
        submitted_at: card.submit.then(|| now.as_millisecond()),
    };
    match old {
        Some(_) => diesel::update(scorecard::table.find(&row.id)).set(&row).execute(conn)?,
        None => diesel::insert_into(scorecard::table).values(&row).execute(conn)?,
    };
    if card.submit {
        let data = trail::data([("interview", &of.id), ("card", &ids::hash(&row.card)), ("by", &by.id)]);
        trail::append(conn, trail::ORGANISATION, now, "scorecard.submitted", data)?;
    }
    Ok(())
}

/// Submitted cards, for a reader who may see them now: whoever scores, once their own is submitted;
/// everybody else, once the debrief is open.
///
/// # Errors
/// It is too early for this reader, whatever their role.
pub fn cards(conn: &mut Connection, of: &Interview, reader: &Member) -> Result<Vec<Scored>> {
    match seeing_state(conn, of, reader)? {
        State::CardSubmitted | State::Debriefed => {}
        State::CardOpen => return Err(Failure::conflict("error-card-first")),
        _ => return Err(Failure::conflict("error-debrief-first")),
    }
    let rows: Vec<(CardRow, String)> = scorecard::table
        .inner_join(member::table.on(member::id.eq(scorecard::member_id)))
        .filter(scorecard::interview_id.eq(&of.id))
        .filter(scorecard::submitted_at.is_not_null())
        .order(member::name)
        .select((CardRow::as_select(), member::name))
        .load(conn)?;
    rows.into_iter()
        .map(|(row, name)| {
            Ok(Scored {
                card: serde_json::from_str(&row.card)?,
                member: row.member_id,
                submitted_at: row.submitted_at,
                name,
            })
        })
        .collect()
}

/// Opens the debrief, from which on the opening's people see all cards.
///
/// # Errors
/// A card is missing, or it is open already.
pub fn open_debrief(conn: &mut Connection, now: Timestamp, of: &Interview, by: &Member) -> Result<()> {
    db::lock(conn, &format!("scorecards {}", of.id))?;
    let of = find(conn, &of.id)?;
    match state(conn, &of)? {
        State::InterviewComplete => {}
        State::Debriefed => return Err(Failure::conflict("error-debriefed")),
        _ => return Err(Failure::conflict("error-cards-missing")),
    }
    diesel::update(interview::table.find(&of.id).filter(interview::debrief_at.is_null()))
        .set(interview::debrief_at.eq(now.as_millisecond()))
        .execute(conn)?;
    let data = trail::data([("interview", &of.id), ("by", &by.id)]);
    trail::append(conn, trail::ORGANISATION, now, "debrief.opened", data)?;
    Ok(())
}
