//! What a party wishes about reminders: as agreed, none for a while, or none. The contract's own letters
//! are never asked about. One click in a letter is enough: the address behind it is an HMAC, so that
//! nothing is stored to know it again.

use std::collections::HashMap;

use diesel::prelude::*;
use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use serde_json::{Value, json};

use crate::{
    agreements::letters::Desk,
    clock::DAY,
    db::{
        self, Connection,
        schema::{reminder_choice, review},
    },
    failure::{Failure, Message, Result},
    ids::{self, Secret},
    mail::{gathered, outbox::Why},
    openings::store::today,
    people::parties::{self, Party},
};

#[derive(Clone, Debug, Default, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = reminder_choice)]
pub struct Choice {
    pub party_id: String,
    pub stopped_at: Option<i64>,
    pub snoozed_until: Option<i64>,
}

impl Choice {
    /// Why no reminder is to come at an instant.
    pub fn why(&self, at: Timestamp) -> Option<Why> {
        let snoozed = self.snoozed_until.is_some_and(|until| until > at.as_millisecond());
        match self.stopped_at {
            Some(_) => Some(Why::Stopped),
            None => snoozed.then_some(Why::Snoozed),
        }
    }
}

/// What can be chosen with one press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// None for so many days.
    Days(i64),
    /// None before the next review is over.
    Review,
    Stop,
    Start,
}

impl Pick {
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "snooze-7" => Some(Self::Days(7)),
            "snooze-14" => Some(Self::Days(14)),
            "snooze-review" => Some(Self::Review),
            "stop" => Some(Self::Stop),
            "start" => Some(Self::Start),
            _ => None,
        }
    }
}

/// What a party has chosen; as agreed, if nothing.
pub fn of(conn: &mut Connection, party: &str) -> Result<Choice> {
    let row = reminder_choice::table.find(party).select(Choice::as_select());
    Ok(row.first(conn).optional()?.unwrap_or_default())
}

/// What those of many parties have chosen who have chosen something.
pub fn of_all(conn: &mut Connection, parties: &[String]) -> Result<HashMap<String, Choice>> {
    let rows: Vec<Choice> = reminder_choice::table
        .filter(reminder_choice::party_id.eq_any(parties))
        .select(Choice::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(|choice| (choice.party_id.clone(), choice)).collect())
}

/// Keeps what a party chooses now, in place of what was chosen before.
pub fn pick(conn: &mut Connection, now: Timestamp, party: &Party, pick: Pick) -> Result<()> {
    let (ms, base) = (now.as_millisecond(), Choice { party_id: party.id.clone(), ..Choice::default() });
    let choice = match pick {
        Pick::Start => base,
        Pick::Stop => Choice { stopped_at: Some(ms), ..base },
        Pick::Days(days) => Choice { snoozed_until: Some(ms + days * DAY), ..base },
        Pick::Review => {
            let Some(date) = next_review(conn, now, party)? else { return Ok(()) };
            Choice { snoozed_until: Some(end_of(date, &party.time_zone)), ..base }
        }
    };
    put(conn, &choice)
}

fn put(conn: &mut Connection, new: &Choice) -> Result<()> {
    let fresh =
        db::insert_once(conn, |c| diesel::insert_into(reminder_choice::table).values(new).execute(c))?;
    if !fresh {
        let both = (
            reminder_choice::stopped_at.eq(new.stopped_at),
            reminder_choice::snoozed_until.eq(new.snoozed_until),
        );
        diesel::update(reminder_choice::table.find(&new.party_id)).set(both).execute(conn)?;
    }
    Ok(())
}

/// The next review of a party's agreement, as it is planned today.
fn next_review(conn: &mut Connection, now: Timestamp, party: &Party) -> Result<Option<Date>> {
    let found: Option<String> = review::table
        .filter(review::agreement_id.eq(&party.agreement))
        .filter(review::on_date.ge(today(now, &party.time_zone).to_string()))
        .order(review::on_date)
        .select(review::on_date)
        .first(conn)
        .optional()?;
    Ok(found.map(|date| date.parse()).transpose()?)
}

/// When a day is over where somebody is, in milliseconds.
fn end_of(date: Date, zone: &str) -> i64 {
    let tz = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let midnight = tz.to_ambiguous_zoned_datetime(date.saturating_add(1.day()).at(0, 0, 0, 0)).compatible();
    midnight.map_or(i64::MAX, |at| at.timestamp().as_millisecond())
}

/// What a page shows of it.
pub fn shown(conn: &mut Connection, now: Timestamp, party: &Party) -> Result<Value> {
    let choice = of(conn, &party.id)?;
    let state = choice.why(now).map_or("on", Why::name);
    Ok(json!({"state": state, "until": choice.snoozed_until, "next": next_review(conn, now, party)?}))
}

/// The address of the page where reminders are chosen about: of a party, or of a letter to several of them.
pub fn link(desk: &Desk, id: &str, email: &str) -> String {
    desk.settings.link(&format!("/letters/{}", token(desk.secret, id, email)))
}

/// The email address is part of it: once it is corrected, what went to the wrong one works no more.
pub fn token(secret: &Secret, id: &str, email: &str) -> String {
    format!("{id}.{}", secret.token("reminders", &format!("{id} {email}"), 0))
}

/// Whose reminders a token chooses about.
///
/// # Errors
/// It is none that we made.
pub fn holders(conn: &mut Connection, secret: &Secret, given: &str) -> Result<Vec<Party>> {
    let unknown = || Failure::NotFound(Message::new("error-reminder-link"));
    let (id, _) = given.split_once('.').ok_or_else(unknown)?;
    let mut parties: Vec<Party> = parties::by_id(conn, id)?.into_iter().collect();
    for along in gathered::all(conn, id)? {
        let params: Value = serde_json::from_str(&along.params)?;
        parties.extend(parties::by_id(conn, params["party"].as_str().unwrap_or_default())?);
    }
    parties.retain(|party| ids::same(given, &token(secret, id, &party.email)));
    parties.sort_by(|a, b| a.id.cmp(&b.id));
    parties.dedup_by(|a, b| a.id == b.id);
    if parties.is_empty() { Err(unknown()) } else { Ok(parties) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snooze_ends_and_a_stop_does_not() {
        let at = |text: &str| -> Timestamp { text.parse().unwrap() };
        let until = at("2026-12-10T00:00:00Z").as_millisecond();
        let snoozed = Choice { snoozed_until: Some(until), ..Choice::default() };
        assert_eq!(snoozed.why(at("2026-12-09T23:59:59Z")), Some(Why::Snoozed));
        assert_eq!(snoozed.why(at("2026-12-10T00:00:00Z")), None);
        let stopped = Choice { stopped_at: Some(1), ..Choice::default() };
        assert_eq!(stopped.why(at("2036-12-10T00:00:00Z")), Some(Why::Stopped));
        assert_eq!(Choice::default().why(at("2026-12-10T00:00:00Z")), None);
    }

    #[test]
    fn a_review_is_over_at_midnight_where_the_person_is() {
        let day = jiff::civil::date(2026, 12, 31);
        let instant = |zone| crate::clock::from_ms(end_of(day, zone)).to_string();
        assert_eq!(instant("Europe/Brussels"), "2026-12-31T23:00:00Z");
        assert_eq!(instant("America/New_York"), "2027-01-01T05:00:00Z");
    }
}
