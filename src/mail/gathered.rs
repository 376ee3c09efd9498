//! Reminders that go along in one letter. Each keeps a row of its own, which has no time; the letter that
//! carries them has.

use std::collections::HashMap;

use diesel::prelude::*;
use jiff::Timestamp;

use super::{
    ending::Why,
    letter::Kind,
    outbox::{Place, Saved, put},
};
use crate::{
    db::{Connection, schema::letter},
    failure::Result,
    ids,
};

/// One that goes along.
#[derive(Clone, Debug)]
pub struct Along {
    pub id: String,
    pub kind: String,
    pub params: String,
}

/// Saves a reminder to an address: by itself to leave at an instant (milliseconds since the epoch), or along
/// in a letter; `false` if it was saved before.
pub fn save(
    conn: &mut Connection,
    now: Timestamp,
    (email, at): (&str, i64),
    carrier: Option<&str>,
    new: &Saved,
) -> Result<bool> {
    let alone = carrier.is_none().then_some(at);
    let place = Place { id: &ids::new(now), next_at: alone, gathered_in: carrier, recipient: Some(email) };
    put(conn, now, place, new)
}

/// Saves a letter for others to go along in, to leave at an instant (milliseconds since the epoch), and gives
/// back its id; `None` if one of that name was saved.
pub fn begin(
    conn: &mut Connection,
    now: Timestamp,
    (email, at): (&str, i64),
    new: &Saved,
) -> Result<Option<String>> {
    let id = ids::new(now);
    let place = Place { id: &id, next_at: Some(at), gathered_in: None, recipient: Some(email) };
    let fresh = put(conn, now, place, new)?;
    Ok(fresh.then_some(id))
}

/// The letter to an address that others can still go along in: it waits, and nobody has claimed it. No
/// claim gets it before this transaction ends.
pub fn open(conn: &mut Connection, email: &str) -> Result<Option<String>> {
    let waiting = letter::table
        .filter(letter::recipient.eq(email))
        .filter(letter::kind.eq(Kind::Reminders.name()))
        .filter(letter::next_at.is_not_null())
        .filter(letter::attempts.eq(0));
    let found: Option<String> = waiting.select(letter::id).first(conn).optional()?;
    let Some(id) = found else { return Ok(None) };
    let waits = letter::table
        .filter(letter::id.eq(&id))
        .filter(letter::next_at.is_not_null())
        .filter(letter::attempts.eq(0));
    let held = diesel::update(waits).set(letter::attempts.eq(0)).execute(conn)?;
    Ok((held == 1).then_some(id))
}

/// The reminders to an address that wait by themselves.
pub fn alone(conn: &mut Connection, email: &str) -> Result<Vec<String>> {
    Ok(letter::table
        .filter(letter::recipient.eq(email))
        .filter(letter::lane.eq(Kind::Reminders.lane()))
        .filter(letter::kind.ne(Kind::Reminders.name()))
        .filter(letter::next_at.is_not_null())
        .filter(letter::attempts.eq(0))
        .select(letter::id)
        .load(conn)?)
}

/// One that waited by itself goes along in a letter, unless it was claimed meanwhile.
pub fn absorb(conn: &mut Connection, id: &str, carrier: &str) -> Result<()> {
    let waits = letter::table
        .filter(letter::id.eq(id))
        .filter(letter::next_at.is_not_null())
        .filter(letter::attempts.eq(0));
    diesel::update(waits)
        .set((letter::gathered_in.eq(carrier), letter::next_at.eq(None::<i64>)))
        .execute(conn)?;
    Ok(())
}

/// All that go along in a letter and were not left out.
pub fn all(conn: &mut Connection, carrier: &str) -> Result<Vec<Along>> {
    let mut of_letters = all_of(conn, &[carrier.to_owned()])?;
    Ok(of_letters.remove(carrier).unwrap_or_default())
}

/// The same of many letters, by their ids.
pub fn all_of(conn: &mut Connection, carriers: &[String]) -> Result<HashMap<String, Vec<Along>>> {
    let rows: Vec<(Option<String>, String, String, String)> = letter::table
        .filter(letter::gathered_in.eq_any(carriers))
        // Said once more for PostgreSQL, whose index is of these alone.
        .filter(letter::gathered_in.is_not_null())
        .filter(letter::dropped_at.is_null())
        .order(letter::id)
        .select((letter::gathered_in, letter::id, letter::kind, letter::params))
        .load(conn)?;
    let mut along: HashMap<String, Vec<Along>> = HashMap::new();
    for (carrier, id, kind, params) in rows {
        along.entry(carrier.unwrap_or_default()).or_default().push(Along { id, kind, params });
    }
    Ok(along)
}

/// One of them is not told of after all.
pub fn leave_out(conn: &mut Connection, now: Timestamp, id: &str, why: Why) -> Result<()> {
    diesel::update(letter::table.find(id))
        .set((letter::dropped_at.eq(now.as_millisecond()), letter::answer.eq(why.name())))
        .execute(conn)?;
    Ok(())
}

/// One of them goes by itself after all: its reader has another address now.
pub fn set_apart(conn: &mut Connection, now: Timestamp, id: &str, email: &str) -> Result<()> {
    diesel::update(letter::table.find(id))
        .set((
            letter::gathered_in.eq(None::<String>),
            letter::next_at.eq(now.as_millisecond()),
            letter::recipient.eq(email),
        ))
        .execute(conn)?;
    Ok(())
}
