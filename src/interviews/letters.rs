//! The letters of an interview, written when they are sent: to its interviewers, with a brief for the coach
//! among them, and to the candidate, who reads beforehand what will be asked and what the coach promises.

use std::sync::Arc;

use jiff::{Timestamp, tz::TimeZone};
use serde_json::{Value, json};

use super::{
    brief,
    rounds::{self, Round},
    store::{self, Candidate, Interview},
};
use crate::{
    clock,
    db::Connection,
    failure::{Failure, Result},
    languages::Language,
    mail::{
        calendar::{self, Meeting, Person},
        letter::{Kind, Letter, Recipient, organizer},
        outbox::{self, Claimed},
    },
    openings::{
        Opening,
        store::{self as openings, today},
    },
    organisation,
    people::{Member, Side, store as members},
    playbook::{Playbook, store as playbook},
    settings::Settings,
};

/// Whom a letter is for.
#[derive(Clone, Debug)]
struct Reader {
    id: String,
    name: String,
    email: String,
    language: Language,
    zone: String,
}

impl From<Member> for Reader {
    fn from(m: Member) -> Self {
        Self { id: m.id, name: m.name, email: m.email, language: m.language, zone: m.time_zone }
    }
}

impl From<&Candidate> for Reader {
    fn from(c: &Candidate) -> Self {
        let language = c.language.parse().unwrap_or_default();
        let (id, name, email) = (c.id.clone(), c.name.clone(), c.email.clone());
        Self { id, name, email, language, zone: c.time_zone.clone() }
    }
}

/// An interview, as a letter about it tells it to somebody.
struct Told {
    interview: Interview,
    round: Round,
    candidate: Candidate,
    opening: Opening,
    /// That of the day it was planned, which words its script.
    book: Arc<Playbook>,
    /// By name.
    interviewers: Vec<Member>,
    /// Which of the candidate's interviews it is, from 1.
    number: usize,
    reader: Reader,
    /// As it stood when the letter was saved.
    sequence: i32,
    /// Why it is off: off or taken.
    why: String,
}

/// Where a saved letter about an interview goes; `None` if there is nothing to send any more.
pub fn goes_to(conn: &mut Connection, now: Timestamp, kind: Kind, params: &Value) -> Result<Option<String>> {
    let Some(told) = Told::read(conn, params)? else { return Ok(None) };
    Ok(told.holds(conn, now, kind)?.then_some(told.reader.email))
}

/// The letter of a saved row; `None` if there is nothing to send any more.
pub fn write(
    conn: &mut Connection,
    now: Timestamp,
    settings: &Settings,
    claimed: &Claimed,
    kind: Kind,
) -> Result<Option<Letter>> {
    let params: Value = serde_json::from_str(&claimed.params)?;
    let Some(told) = Told::read(conn, &params)? else { return Ok(None) };
    if !told.holds(conn, now, kind)? {
        return Ok(None);
    }
    let home = organisation::get(conn)?.name;
    let values = told.values(settings, &home)?;
    let Reader { name, email, language, .. } = told.reader.clone();
    let to = Recipient { name, email, language };
    let mut letter = Letter::write(&claimed.id, kind, to, &values)?;
    let keeper = members::by_id(conn, &told.round.kept_by)?;
    letter.reply_to = keeper.map(|m| (m.name, m.email)).filter(|(_, email)| *email != told.reader.email);
    letter.invitation = told.calendar(settings, &home, kind, now);
    Ok(Some(letter))
}

/// The interview, unless it is gone by now.
fn there(conn: &mut Connection, id: &str) -> Result<Option<Interview>> {
    match store::find(conn, id) {
        Ok(interview) => Ok(Some(interview)),
        Err(Failure::NotFound(_)) => Ok(None),
        Err(other) => Err(other),
    }
}

/// The day and hour where somebody is, with the weekday and the zone.
pub fn when(language: Language, ms: i64, zone: &str) -> String {
    let at = clock::from_ms(ms);
    let tz = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let time = at.to_zoned_datetime(tz).strftime("%H:%M").to_string();
    let date = language.date(today(at, zone));
    language.text_with("room-when", &[("date", &date), ("time", &time), ("zone", zone)])
}

/// What a round is called: its own name, or which of the candidate's interviews it is.
pub fn round_name(language: Language, round: &Round, number: usize) -> String {
    match round.title.as_str() {
        "" => language.text_with("room-round-number", &[("number", &number.to_string())]),
        title => title.to_owned(),
    }
}

/// Which of the candidate's interviews this is, from 1.
pub fn number(conn: &mut Connection, of: &Interview) -> Result<usize> {
    let all = store::of_candidate(conn, &of.candidate_id)?;
    Ok(all.iter().position(|i| i.id == of.id).map_or(1, |at| at + 1))
}

/// Who scores an interview, by name.
pub fn interviewers(conn: &mut Connection, of: &Interview) -> Result<Vec<Member>> {
    let ids: Vec<String> = store::interviewers(conn, &of.id)?.into_iter().map(|(id, _)| id).collect();
    let mut known = members::by_ids(conn, &ids)?;
    Ok(ids.iter().filter_map(|id| known.remove(id)).collect())
}

impl Told {
    fn read(conn: &mut Connection, params: &Value) -> Result<Option<Self>> {
        let text = |name: &str| params[name].as_str().unwrap_or_default().to_owned();
        let Some(interview) = there(conn, &text("interview"))? else { return Ok(None) };
        let candidate = store::candidate(conn, &interview.candidate_id)?;
        let reader = match params["member"].as_str() {
            Some(id) => members::by_id(conn, id)?.map(Reader::from),
            None => Some(Reader::from(&candidate)),
        };
        let Some(reader) = reader else { return Ok(None) };
        Ok(Some(Self {
            round: rounds::of(conn, &interview)?,
            opening: openings::find(conn, &candidate.opening_id)?,
            book: playbook::as_of(conn, interview.created_at)?,
            interviewers: interviewers(conn, &interview)?,
            number: number(conn, &interview)?,
            sequence: params["sequence"].as_i64().and_then(|n| i32::try_from(n).ok()).unwrap_or(0),
            why: text("why"),
            interview,
            candidate,
            reader,
        }))
    }

    fn is_to_candidate(&self) -> bool {
        self.reader.id == self.candidate.id
    }

    /// Whether what the letter tells is still so, and of use: an invitation to what has changed since is not, nor
    /// is the word that something is off of which nobody ever heard.
    fn holds(&self, conn: &mut Connection, now: Timestamp, kind: Kind) -> Result<bool> {
        if !rounds::is_to_come(&self.interview, now) {
            return Ok(false);
        }
        let invited = self.is_to_candidate() || self.interviewers.iter().any(|m| m.id == self.reader.id);
        let takes_part = self.round.called_off_at.is_none() && invited;
        if !kind.calls_off() {
            return Ok(takes_part && self.sequence == self.round.sequence);
        }
        if takes_part {
            return Ok(false);
        }
        for earlier in 0..self.sequence {
            let name = rounds::invitation_name(&self.interview.id, &self.reader.id, earlier);
            if outbox::went_out(conn, &name)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn values(&self, settings: &Settings, home: &str) -> Result<Value> {
        let (l, zone, script) = (self.reader.language, &self.reader.zone, self.interview.script()?);
        let at = self.interview.scheduled_at.unwrap_or_default();
        let others = self.interviewers.iter().filter(|m| m.id != self.reader.id);
        let path = format!("/interviews/{}", self.interview.id);
        let coaches = self.opening.fields.coach.email == self.reader.email && !self.is_to_candidate();
        let brief = coaches.then(|| self.brief());
        Ok(json!({
            "organisation": home, "recipient": self.reader.name, "base_url": settings.base_url.as_str(),
            "candidate": self.candidate.name, "opening": self.opening.fields.title,
            "round": round_name(l, &self.round, self.number), "day": l.date(today(clock::from_ms(at), zone)),
            "when": when(l, at, zone), "minutes": self.interview.minutes, "place": self.round.place,
            "others": others.map(|m| m.name.as_str()).collect::<Vec<_>>().join(", "), "why_off": self.why,
            "link": settings.link(&path), "brief": brief, "brief_link": settings.link(&format!("{path}/brief")),
            "promises": {"coach": self.promises(l, Side::Coach)?, "coachee": self.promises(l, Side::Coachee)?},
            "privacy_link": settings.link(&format!("/privacy/{}?language={l}", self.opening.id)),
            "questions": script.steps.iter().filter(|s| !s.ask.is_empty()).count(),
            "exercise": script.steps.iter().any(|s| !s.moves.is_empty()),
        }))
    }

    /// What the coach among the interviewers reads beforehand.
    fn brief(&self) -> Value {
        let (language, keys) = (self.reader.language, &self.opening.fields.expectations);
        let brief = brief::before_interview(language, &self.book, keys);
        let promises: Vec<_> = brief.promises.iter().map(|p| &p.text).collect();
        json!({"promises": promises, "feedback": brief.feedback, "asks": brief.asks})
    }

    /// What one side promises, as the script tells it, or in the reader's own language.
    fn promises(&self, language: Language, side: Side) -> Result<Vec<String>> {
        let script = self.interview.script()?;
        if script.language == language {
            return Ok(match side {
                Side::Coach => script.coach,
                Side::Coachee => script.coachee,
            });
        }
        let chosen = self.book.chosen(language, &self.opening.fields.expectations, side);
        Ok(chosen.iter().map(|e| e.ad.short.clone()).collect())
    }

    fn calendar(&self, settings: &Settings, home: &str, kind: Kind, now: Timestamp) -> Option<String> {
        let (l, reader) = (self.reader.language, &self.reader);
        let round = round_name(l, &self.round, self.number);
        let about = if self.is_to_candidate() { home } else { self.candidate.name.as_str() };
        let opening = &self.opening.fields.title;
        let words = [("round", round.as_str()), ("about", about), ("opening", opening.as_str())];
        let meeting = Meeting {
            uid: format!("interview-{}-{}@coachpact", self.interview.id, reader.id),
            sequence: u32::try_from(self.sequence).unwrap_or(0),
            from: clock::from_ms(self.interview.scheduled_at?),
            minutes: u32::try_from(self.interview.minutes).unwrap_or(0),
            summary: l.text_with("room-calendar", &words),
            description: opening.clone(),
            place: self.round.place.clone(),
        };
        let (name, email) = organizer(settings);
        let sender = Person { name: &name, email: &email };
        let attendee = Person { name: &reader.name, email: &reader.email };
        let ask = if kind.calls_off() { calendar::call_off } else { calendar::meet };
        Some(ask(&meeting, &sender, &attendee, now))
    }
}
