//! Every letter that is due until a day if nobody acts: what waits in the outbox, and what each room foresees.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use serde::Serialize;
use serde_json::Value;

use super::{cancellations, known, notices, reminders};
use crate::{
    agreements::{notes, store as agreements, versions},
    clock::from_ms,
    db::Connection,
    failure::Result,
    interviews::letters as interview_letters,
    mail::{coming::Coming, gathered, letter::Kind, outbox, suppression},
    people::{parties, store as members},
    trail::iso,
};

/// A letter that will be due, as it is told.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Forecast {
    /// ISO 8601, UTC.
    pub at: String,
    pub kind: String,
    pub to: String,
    /// Several, with spaces between, for a letter that tells of several reviews.
    pub agreement: String,
    /// The review's day, or the days; empty for letters that are not about one.
    pub review: String,
}

impl From<Coming> for Forecast {
    fn from(c: Coming) -> Self {
        let (at, kind) = (iso(c.at), c.kind.name().to_owned());
        Self { at, kind, to: c.to, agreement: c.agreement, review: c.review }
    }
}

/// Until the end of a day (UTC), in the order in which they leave.
pub fn forecast(conn: &mut Connection, now: Timestamp, until: Date) -> Result<Vec<Forecast>> {
    let end = TimeZone::UTC.to_zoned_datetime(until.saturating_add(1.day()).at(0, 0, 0, 0))?.timestamp();
    let mut all = waiting(conn, now)?;
    all.extend(versions::coming(conn, now, end)?);
    all.extend(cancellations::coming(conn, now)?);
    all.extend(together(reminders::coming(conn, now, end)?));
    all.extend(notices::coming(conn, now, end)?);
    let refused: BTreeSet<String> = suppression::all(conn)?.into_iter().map(|s| s.email).collect();
    all.retain(|c| c.at < end && !refused.contains(&c.to.to_lowercase()));
    all.sort_by(|a, b| (a.at, a.kind.name(), &a.to).cmp(&(b.at, b.kind.name(), &b.to)));
    Ok(all.into_iter().map(Forecast::from).collect())
}

/// What is saved and waits, as it will be once it is written.
fn waiting(conn: &mut Connection, now: Timestamp) -> Result<Vec<Coming>> {
    let mut all = Vec::new();
    for (id, kind, params, due) in outbox::waiting(conn)? {
        // Nothing is ever written of a row of no kind.
        let Ok(kind) = Kind::from_name(&kind) else { continue };
        let at = from_ms(due).max(now);
        match kind {
            Kind::ReminderWeek | Kind::ReminderDay => all.extend(reminder(conn, at, kind, &params)?),
            Kind::Reminders => all.extend(carried(conn, at, &id)?),
            _ => all.extend(other(conn, at, kind, &params)?),
        }
    }
    Ok(all)
}

/// A saved reminder, unless it is not to be told any more by then.
fn reminder(conn: &mut Connection, at: Timestamp, kind: Kind, params: &str) -> Result<Option<Coming>> {
    let Ok(s) = known::standing(conn, at, params)? else { return Ok(None) };
    let (to, review) = (s.party.email, s.review.date.to_string());
    Ok(Some(Coming { at, kind, to, agreement: s.party.agreement, review }))
}

fn carried(conn: &mut Connection, at: Timestamp, carrier: &str) -> Result<Option<Coming>> {
    let mut all = Vec::new();
    for along in gathered::all(conn, carrier)? {
        all.extend(reminder(conn, at, Kind::from_name(&along.kind)?, &along.params)?);
    }
    Ok(one_letter(all))
}

fn other(conn: &mut Connection, at: Timestamp, kind: Kind, params: &str) -> Result<Option<Coming>> {
    let params: Value = serde_json::from_str(params).unwrap_or_default();
    let text = |name: &str| params[name].as_str().unwrap_or_default().to_owned();
    if !text("interview").is_empty() {
        let to = interview_letters::goes_to(conn, at, kind, &params)?;
        return Ok(to.map(|to| Coming { at, kind, to, agreement: String::new(), review: String::new() }));
    }
    let still = match kind {
        Kind::Overdue => notices::told_of(conn, &text("review"), &text("on"))?.is_some(),
        Kind::Proposal => still_waits(conn, &text("party"))?,
        _ => true,
    };
    let to = if still { addressee(conn, &params)? } else { None };
    let review = [text("on"), text("date")].concat();
    Ok(to.map(|to| Coming { at, kind, to, agreement: text("agreement"), review }))
}

/// Whether something still waits for a party that a gathered letter is to tell.
fn still_waits(conn: &mut Connection, party: &str) -> Result<bool> {
    let Some(party) = parties::by_id(conn, party)? else { return Ok(false) };
    let found = agreements::find(conn, &party.agreement)?;
    Ok(found.is_open() && !notes::waiting(conn, &found, &party)?.is_empty())
}

/// Where a saved letter goes: to the member it names, or a party, or whoever the agreement names.
fn addressee(conn: &mut Connection, params: &Value) -> Result<Option<String>> {
    let id = |name: &str| params[name].as_str().unwrap_or_default();
    if let Some(member) = members::by_id(conn, id("member"))? {
        return Ok(Some(member.email));
    }
    if params["named"].as_bool() == Some(true) {
        let found = agreements::find(conn, id("agreement"))?;
        return Ok(found.text()?.told.map(|told| told.email));
    }
    Ok(parties::by_id(conn, id("party"))?.map(|party| party.email))
}

/// Reminders of one day to one address are one letter.
fn together(coming: Vec<(Date, Coming)>) -> Vec<Coming> {
    let mut days: BTreeMap<(String, Date), Vec<Coming>> = BTreeMap::new();
    for (day, letter) in coming {
        days.entry((letter.to.clone(), day)).or_default().push(letter);
    }
    days.into_values().filter_map(one_letter).collect()
}

/// The letter that several go along in; one alone goes by itself.
fn one_letter(mut all: Vec<Coming>) -> Option<Coming> {
    all.sort_by(|a, b| (a.at, &a.review, &a.agreement).cmp(&(b.at, &b.review, &b.agreement)));
    if all.len() < 2 {
        return all.pop();
    }
    let joined = |of: fn(&Coming) -> &str| all.iter().map(of).collect::<Vec<_>>().join(" ");
    let (agreement, review) = (joined(|c| &c.agreement), joined(|c| &c.review));
    let (at, to) = (all[0].at, all[0].to.clone());
    Some(Coming { at, kind: Kind::Reminders, to, agreement, review })
}
