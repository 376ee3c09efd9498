//! Rounds: an interview as it stands in the calendars of whoever takes part. Each change is told to everyone
//! it concerns, by letters saved in the act's own transaction.

use diesel::prelude::*;
use jiff::Timestamp;
use serde_json::json;

use super::{
    Wished,
    store::{self, Interview},
};
use crate::{
    clock::MINUTE,
    db::{
        self, Connection,
        schema::{interview, interview_round, interviewer, scorecard},
    },
    failure::{Failure, Result},
    ids,
    mail::{
        letter::Kind,
        outbox::{self, Saved},
    },
    people::Member,
    trail,
};

#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = interview_round, primary_key(interview_id), treat_none_as_null = true)]
pub struct Round {
    pub interview_id: String,
    pub title: String,
    pub place: String,
    pub sequence: i32,
    /// Since when the candidate is told.
    pub told_at: Option<i64>,
    /// Who planned or changed it last, and so reads what is answered to its letters.
    pub kept_by: String,
    pub called_off_at: Option<i64>,
}

/// An interview as it is to be from now on.
#[derive(Clone, Debug)]
pub struct Changed {
    pub wished: Wished,
    pub scheduled_at: Option<Timestamp>,
    /// Ids of members.
    pub interviewers: Vec<String>,
}

impl Round {
    fn bare(of: &Interview) -> Self {
        Self {
            interview_id: of.id.clone(),
            title: String::new(),
            place: String::new(),
            sequence: 0,
            told_at: None,
            kept_by: of.created_by.clone(),
            called_off_at: None,
        }
    }
}

/// What is known of an interview's round; one that was planned with its script alone has no more than that.
pub fn of(conn: &mut Connection, interview: &Interview) -> Result<Round> {
    let row = interview_round::table.find(&interview.id).select(Round::as_select()).first(conn).optional()?;
    Ok(row.unwrap_or_else(|| Round::bare(interview)))
}

/// Whether an interview is not over yet at an instant.
pub fn is_to_come(of: &Interview, now: Timestamp) -> bool {
    let ends = |from: i64| from.saturating_add(i64::from(of.minutes) * MINUTE);
    of.scheduled_at.is_some_and(|from| ends(from) > now.as_millisecond())
}

/// Writes down what was planned beside the script of a new interview, and invites.
pub fn begin(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    of: &Interview,
    wished: Wished,
) -> Result<Round> {
    let tell = wished.tell && is_to_come(of, now);
    let round = Round {
        title: wished.title,
        place: wished.place,
        told_at: tell.then(|| now.as_millisecond()),
        kept_by: by.id.clone(),
        ..Round::bare(of)
    };
    put(conn, &round)?;
    let all = scorers(conn, of)?;
    Telling { conn, now, of, round: &round }.invite(&all, &[], tell.then_some(Kind::Outline))?;
    Ok(round)
}

/// Changes an interview; `false` if nothing is other than it was.
///
/// # Errors
/// It was called off, or somebody is to be taken off who has submitted a scorecard.
pub fn change(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    of: &Interview,
    to: &Changed,
) -> Result<bool> {
    let (of, old) = held(conn, of)?;
    let before = scorers(conn, &of)?;
    let after = &to.interviewers;
    let at = to.scheduled_at.map(Timestamp::as_millisecond);
    let differs = (&old.title, &old.place, of.scheduled_at) != (&to.wished.title, &to.wished.place, at)
        || before.iter().any(|id| !after.contains(id))
        || after.iter().any(|id| !before.contains(id));
    let was_planned = of.scheduled_at.is_some();
    let of = Interview { scheduled_at: at, ..of };
    let first_told = to.wished.tell && old.told_at.is_none() && is_to_come(&of, now);
    if !differs && !first_told {
        return Ok(false);
    }
    replace(conn, now, &of, &before, after)?;
    diesel::update(interview::table.find(&of.id)).set(interview::scheduled_at.eq(at)).execute(conn)?;
    let round = Round {
        title: to.wished.title.clone(),
        place: to.wished.place.clone(),
        sequence: old.sequence + i32::from(differs && was_planned),
        told_at: old.told_at.or(first_told.then(|| now.as_millisecond())),
        kept_by: by.id.clone(),
        ..old.clone()
    };
    put(conn, &round)?;
    event(conn, now, by, &round, "interview.changed")?;
    let known: Vec<String> = if was_planned { before.clone() } else { Vec::new() };
    let outline = match (old.told_at.is_some() && was_planned, differs) {
        (true, true) => Some(Kind::OutlineChanged),
        (true, false) => None,
        (false, _) => round.told_at.map(|_| Kind::Outline),
    };
    let gone: Vec<String> = before.into_iter().filter(|id| !after.contains(id)).collect();
    let mut telling = Telling { conn, now, of: &of, round: &round };
    telling.off(&gone, "taken")?;
    telling.invite(if differs { after } else { &[] }, &known, outline)?;
    Ok(true)
}

/// Calls an interview off, for good.
///
/// # Errors
/// It was called off before.
pub fn call_off(conn: &mut Connection, now: Timestamp, by: &Member, of: &Interview) -> Result<()> {
    let (of, old) = held(conn, of)?;
    let round = Round {
        sequence: old.sequence + 1,
        kept_by: by.id.clone(),
        called_off_at: Some(now.as_millisecond()),
        ..old
    };
    put(conn, &round)?;
    event(conn, now, by, &round, "interview.called-off")?;
    let all = scorers(conn, &of)?;
    let mut telling = Telling { conn, now, of: &of, round: &round };
    telling.off(&all, "off")?;
    if round.told_at.is_some() { telling.candidate(Kind::OutlineOff) } else { Ok(()) }
}

/// The interview as it is now, with its round, held until this transaction ends.
fn held(conn: &mut Connection, of: &Interview) -> Result<(Interview, Round)> {
    db::lock(conn, &format!("interview {}", of.id))?;
    let now = store::find(conn, &of.id)?;
    let round = self::of(conn, &now)?;
    if round.called_off_at.is_some() {
        return Err(Failure::conflict("room-error-off"));
    }
    Ok((now, round))
}

fn put(conn: &mut Connection, round: &Round) -> Result<()> {
    let known = interview_round::table.find(&round.interview_id);
    if diesel::update(known).set(round).execute(conn)? == 0 {
        diesel::insert_into(interview_round::table).values(round).execute(conn)?;
    }
    Ok(())
}

fn event(conn: &mut Connection, now: Timestamp, by: &Member, round: &Round, kind: &str) -> Result<()> {
    let sequence = round.sequence.to_string();
    let data = trail::data([("interview", &round.interview_id), ("sequence", &sequence), ("by", &by.id)]);
    trail::append(conn, trail::ORGANISATION, now, kind, data)?;
    Ok(())
}

fn scorers(conn: &mut Connection, of: &Interview) -> Result<Vec<String>> {
    Ok(store::interviewers(conn, &of.id)?.into_iter().map(|(id, _)| id).collect())
}

/// Puts interviewers in and takes others off, but nobody whose scorecard is in.
fn replace(
    conn: &mut Connection,
    now: Timestamp,
    of: &Interview,
    before: &[String],
    after: &[String],
) -> Result<()> {
    for id in before.iter().filter(|id| !after.contains(id)) {
        let card = scorecard::table
            .filter(scorecard::interview_id.eq(&of.id))
            .filter(scorecard::member_id.eq(id))
            .filter(scorecard::submitted_at.is_not_null());
        if card.select(scorecard::id).first::<String>(conn).optional()?.is_some() {
            return Err(Failure::invalid("interviewers", "room-error-card-in"));
        }
        let own = interviewer::table.filter(interviewer::interview_id.eq(&of.id));
        diesel::delete(own.filter(interviewer::member_id.eq(id))).execute(conn)?;
    }
    for id in after.iter().filter(|id| !before.contains(id)) {
        let row = (
            interviewer::id.eq(ids::new(now)),
            interviewer::interview_id.eq(&of.id),
            interviewer::member_id.eq(id),
        );
        db::insert_once(conn, |c| diesel::insert_into(interviewer::table).values(row).execute(c))?;
    }
    Ok(())
}

/// The name for ever of the letter that puts an interview into somebody's calendar, as it stood then.
pub fn invitation_name(interview: &str, reader: &str, sequence: i32) -> String {
    format!("{} {interview} {reader} {sequence}", Kind::Interview.name())
}

/// What is told of an interview as it stands now; of one that is over, nothing.
struct Telling<'a> {
    conn: &'a mut Connection,
    now: Timestamp,
    of: &'a Interview,
    round: &'a Round,
}

impl Telling<'_> {
    /// Invites interviewers, those who `know` of it with what has changed, and tells the candidate.
    fn invite(&mut self, all: &[String], known: &[String], candidate: Option<Kind>) -> Result<()> {
        for id in all {
            let kind = if known.contains(id) { Kind::InterviewChanged } else { Kind::Interview };
            let once = invitation_name(&self.of.id, id, self.round.sequence);
            self.save(kind, &once, json!({"member": id}))?;
        }
        candidate.map_or(Ok(()), |kind| self.candidate(kind))
    }

    /// The word to interviewers that it is off, or off for them.
    fn off(&mut self, all: &[String], why: &str) -> Result<()> {
        for id in all {
            let once = format!("{} {} {id} {}", Kind::InterviewOff.name(), self.of.id, self.round.sequence);
            self.save(Kind::InterviewOff, &once, json!({"member": id, "why": why}))?;
        }
        Ok(())
    }

    fn candidate(&mut self, kind: Kind) -> Result<()> {
        let id = &self.of.candidate_id;
        let once = match kind {
            Kind::OutlineOff => format!("{} {} {id} {}", kind.name(), self.of.id, self.round.sequence),
            _ => invitation_name(&self.of.id, id, self.round.sequence),
        };
        self.save(kind, &once, json!({"candidate": id}))
    }

    fn save(&mut self, kind: Kind, once: &str, mut params: serde_json::Value) -> Result<()> {
        if !is_to_come(self.of, self.now) {
            return Ok(());
        }
        params["interview"] = json!(self.of.id);
        params["sequence"] = json!(self.round.sequence);
        outbox::save(&mut *self.conn, self.now, &Saved { kind, once, params })?;
        Ok(())
    }
}
