//! Everything that is kept about a candidate, as one document for them: notes, scores and decisions included.
//! Blind stays blind: what its reader may not see before the debrief is left out and told to be, until then.

use diesel::prelude::*;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::erasing;
use crate::{
    access::State,
    clock,
    db::{
        Connection,
        schema::{agreement, interview_note, interview_note_kept, member, scorecard},
    },
    failure::Result,
    interviews::{
        decisions, keeping, rounds,
        scorecard::Card,
        store::{self as interviews, Candidate, Interview},
    },
    openings::Opening,
    organisation,
    people::Member,
    trail,
};

fn iso(ms: i64) -> String {
    trail::iso(clock::from_ms(ms))
}

/// The document; that it was made is on record.
pub fn make(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    of: &Candidate,
    opening: &Opening,
) -> Result<Value> {
    let data = trail::data([("candidate", &of.id), ("by", &by.id)]);
    trail::append(conn, trail::ORGANISATION, now, "candidate.exported", data)?;
    let held = interviews::of_candidate(conn, &of.id)?;
    let mut all = Vec::new();
    for one in &held {
        all.push(interview(conn, by, one)?);
    }
    let whole = all.iter().all(|one| one["held_back"] == false);
    let ids: Vec<String> = held.into_iter().map(|one| one.id).collect();
    Ok(json!({
        "format": "coachpact-candidate/1", "made_at": trail::iso(now), "whole": whole,
        "organisation": organisation::get(conn)?.name,
        "candidate": {
            "id": of.id, "name": of.name, "email": of.email, "language": of.language,
            "time_zone": of.time_zone, "added_at": iso(of.created_at),
        },
        "opening": {"id": opening.id, "title": opening.fields.title},
        "kept": kept(conn, now, of)?,
        "interviews": all,
        "letters": letters(conn, of, &ids)?,
        "agreements": agreements(conn, &of.id)?,
    }))
}

fn kept(conn: &mut Connection, now: Timestamp, of: &Candidate) -> Result<Value> {
    let term = keeping::of(conn, now, of)?;
    let longer = term
        .longer
        .iter()
        .map(|l| json!({"kind": l.kind, "day": l.day, "reason": l.reason, "recorded_at": iso(l.kept_at)}));
    Ok(json!({
        "last_contact": term.days.contact, "erase_on": term.erase_on,
        "rule": term.kept.rule.map(|r| r.place.as_str()), "source": term.kept.source(),
        "longer": longer.collect::<Vec<_>>(),
    }))
}

/// Who reads, and what of an interview is open to them.
struct Eyes<'a> {
    reader: &'a Member,
    /// The debrief is open.
    all: bool,
    /// Their own card is in, and so submitted ones are open to them.
    submitted: bool,
}

impl Eyes<'_> {
    fn may_read_note(&self, by: &str) -> bool {
        self.all || by == self.reader.id
    }

    fn may_read_card(&self, by: &str, submitted: bool) -> bool {
        self.may_read_note(by) || (self.submitted && submitted)
    }
}

/// One interview; `held_back` where its reader has to wait for the debrief.
fn interview(conn: &mut Connection, reader: &Member, of: &Interview) -> Result<Value> {
    let round = rounds::of(conn, of)?;
    let submitted = interviews::card_state(conn, of, reader)? == State::CardSubmitted;
    let eyes = Eyes { reader, all: of.debrief_at.is_some(), submitted };
    let who = interviews::interviewers(conn, &of.id)?.into_iter().map(|(_, name)| name);
    let who: Vec<String> = who.collect();
    let (notes, cards) = (notes(conn, of, &eyes)?, cards(conn, of, &eyes)?);
    let held_back = notes.1 || cards.1;
    let told = decided(conn, of)?;
    Ok(json!({
        "id": of.id, "round": round.title, "place": round.place, "language": of.language,
        "minutes": of.minutes, "planned_at": iso(of.created_at), "scheduled_at": of.scheduled_at.map(iso),
        "candidate_told_at": round.told_at.map(iso), "called_off_at": round.called_off_at.map(iso),
        "debrief_at": of.debrief_at.map(iso), "interviewers": who, "held_back": held_back,
        "script": of.script()?, "notes": notes.0, "scorecards": cards.0, "debrief": told,
    }))
}

/// What may be read, and whether something may not.
type Part = (Vec<Value>, bool);

/// Notes, and what was written at the same places in other tabs.
fn notes(conn: &mut Connection, of: &Interview, eyes: &Eyes) -> Result<Part> {
    type Row = (String, String, String, String, i64);
    let stands: Vec<Row> = interview_note::table
        .inner_join(member::table.on(member::id.eq(interview_note::member_id)))
        .filter(interview_note::interview_id.eq(&of.id))
        .filter(interview_note::text.ne(""))
        .order(interview_note::id)
        .select((
            member::id,
            member::name,
            interview_note::place,
            interview_note::text,
            interview_note::edited_at,
        ))
        .load(conn)?;
    let kept: Vec<Row> = interview_note_kept::table
        .inner_join(member::table.on(member::id.eq(interview_note_kept::member_id)))
        .filter(interview_note_kept::interview_id.eq(&of.id))
        .order(interview_note_kept::id)
        .select((
            member::id,
            member::name,
            interview_note_kept::place,
            interview_note_kept::text,
            interview_note_kept::edited_at,
        ))
        .load(conn)?;
    let rows = stands.into_iter().map(|row| (row, true)).chain(kept.into_iter().map(|row| (row, false)));
    let (seen, hidden): (Vec<_>, Vec<_>) = rows.partition(|((by, ..), _)| eyes.may_read_note(by));
    let told = seen.into_iter().map(|((_, by, place, text, at), stands)| {
        json!({"by": by, "place": place, "text": text, "at": iso(at), "stands": stands})
    });
    Ok((told.collect(), !hidden.is_empty()))
}

fn cards(conn: &mut Connection, of: &Interview, eyes: &Eyes) -> Result<Part> {
    let rows: Vec<(String, String, String, Option<i64>)> = scorecard::table
        .inner_join(member::table.on(member::id.eq(scorecard::member_id)))
        .filter(scorecard::interview_id.eq(&of.id))
        .order(member::name)
        .select((member::id, member::name, scorecard::card, scorecard::submitted_at))
        .load(conn)?;
    let (mut told, mut hidden) = (Vec::new(), false);
    for (id, by, card, submitted_at) in rows {
        if !eyes.may_read_card(&id, submitted_at.is_some()) {
            hidden = true;
            continue;
        }
        let Card { scores, recommendation, .. } = serde_json::from_str(&card)?;
        told.push(json!({
            "by": by, "scores": scores, "recommendation": recommendation,
            "submitted_at": submitted_at.map(iso),
        }));
    }
    Ok((told, hidden))
}

/// What was added in the debrief, and what was decided; before it is open there is nothing.
fn decided(conn: &mut Connection, of: &Interview) -> Result<Value> {
    let added = decisions::addenda(conn, of)?.into_iter();
    let added = added.map(|(a, by)| json!({"by": by, "text": a.text, "at": iso(a.added_at)}));
    let decided = decisions::decisions(conn, of)?.into_iter().map(|(d, by)| {
        let (themes, at) = (d.themes(), iso(d.decided_at));
        json!({"by": by, "outcome": d.outcome, "reason": d.reason, "themes": themes, "at": at})
    });
    Ok(json!({"addenda": added.collect::<Vec<_>>(), "decisions": decided.collect::<Vec<_>>()}))
}

/// The letters to the candidate.
fn letters(conn: &mut Connection, of: &Candidate, held: &[String]) -> Result<Vec<Value>> {
    let all = erasing::letters_about(conn, of, held)?.into_iter().filter(|l| l.is_to(&of.id));
    let told =
        all.map(|l| json!({"kind": l.kind, "saved_at": iso(l.created_at), "sent_at": l.sent_at.map(iso)}));
    Ok(told.collect())
}

/// Agreements that were drawn up with them, by their ids: each is read in full at its own door.
fn agreements(conn: &mut Connection, candidate: &str) -> Result<Vec<Value>> {
    let rows: Vec<(String, i64)> = agreement::table
        .filter(agreement::candidate_id.eq(candidate))
        .order(agreement::id)
        .select((agreement::id, agreement::created_at))
        .load(conn)?;
    Ok(rows.into_iter().map(|(id, at)| json!({"id": id, "drafted_at": iso(at)})).collect())
}
