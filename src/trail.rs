//! What happened, in order: append-only events, hash-chained, one chain per agreement and one for the
//! organisation. Events hold ids, times and hashes; what is personal stands apart, where it can be
//! erased without breaking the chain.

pub mod heads;
pub mod integrity;

use std::collections::BTreeMap;

use diesel::prelude::*;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    db::{
        self, Connection,
        schema::{trail_event, trail_payload},
    },
    failure::{Failure, Result},
    ids,
};

/// The organisation's own chain; an agreement's chain bears the agreement's id.
pub const ORGANISATION: &str = "organisation";

/// The hash that stands before the first event of a chain.
pub const START: &str = "0000000000000000000000000000000000000000000000000000000000000000";

pub type Data = BTreeMap<String, String>;

/// One event as it is hashed, embedded in the PDF and exported: a line of `trail.jsonl`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Event {
    pub chain: String,
    pub seq: i32,
    /// ISO 8601, UTC, to the millisecond.
    pub at: String,
    pub kind: String,
    pub data: Data,
    pub previous: String,
    /// SHA-256 of this line without this field.
    pub hash: String,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = trail_event)]
struct EventRow {
    id: String,
    chain: String,
    seq: i32,
    at: i64,
    kind: String,
    data: String,
    previous: String,
    hash: String,
}

/// The end of a chain, onto which the next event is put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub seq: i32,
    pub hash: String,
}

impl Head {
    /// Before the first event of a chain.
    fn start() -> Self {
        Self { seq: 0, hash: START.to_owned() }
    }
}

impl Event {
    /// The event that would come next after `head`: pure, so that a document can be made before the
    /// event is stored.
    pub fn after(head: &Head, chain: &str, at: Timestamp, kind: &str, data: Data) -> Self {
        let mut event = Self {
            chain: chain.to_owned(),
            seq: head.seq + 1,
            at: iso(at),
            kind: kind.to_owned(),
            data,
            previous: head.hash.clone(),
            hash: String::new(),
        };
        event.hash = event.computed_hash();
        event
    }

    fn computed_hash(&self) -> String {
        let bare = Self { hash: String::new(), ..self.clone() };
        ids::hash(serde_json::to_string(&bare).expect("an event is plain data"))
    }

    pub fn head(&self) -> Head {
        Head { seq: self.seq, hash: self.hash.clone() }
    }
}

/// ISO 8601 in UTC with milliseconds.
pub fn iso(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

/// The facts of an event.
pub fn data<const N: usize>(pairs: [(&str, &str); N]) -> Data {
    pairs.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect()
}

/// The end of a chain, locked until this transaction ends.
pub fn head(conn: &mut Connection, chain: &str) -> Result<Head> {
    db::lock(conn, &format!("trail {chain}"))?;
    peek(conn, chain)
}

/// The end of a chain at this moment.
pub fn peek(conn: &mut Connection, chain: &str) -> Result<Head> {
    let last = trail_event::table
        .filter(trail_event::chain.eq(chain))
        .order(trail_event::seq.desc())
        .select((trail_event::seq, trail_event::hash))
        .first::<(i32, String)>(conn)
        .optional()?;
    Ok(last.map_or_else(Head::start, |(seq, hash)| Head { seq, hash }))
}

/// Appends an event to a chain, in the transaction of the act it tells of.
pub fn append(conn: &mut Connection, chain: &str, at: Timestamp, kind: &str, data: Data) -> Result<Event> {
    let event = Event::after(&head(conn, chain)?, chain, at, kind, data);
    store(conn, &event, at)?;
    Ok(event)
}

/// As `append`, with something personal (a reason, an address): the event carries only its salted hash.
pub fn append_personal(
    conn: &mut Connection,
    chain: &str,
    at: Timestamp,
    kind: &str,
    mut data: Data,
    payload: &Data,
) -> Result<Event> {
    let (salt, payload) = (ids::token(), serde_json::to_string(payload)?);
    data.insert("personal".to_owned(), salted(&salt, &payload));
    let event = Event::after(&head(conn, chain)?, chain, at, kind, data);
    store_personal(conn, &event, at, &salt, &payload)?;
    Ok(event)
}

/// What an event tells of a payload that stands apart.
pub fn salted(salt: &str, payload: &str) -> String {
    ids::hash(format!("{salt}\n{payload}"))
}

/// As `store`, with something personal (an address, a user agent): the event carries only its salted
/// hash, so that the payload can be erased without breaking the chain.
pub fn store_personal(
    conn: &mut Connection,
    event: &Event,
    at: Timestamp,
    salt: &str,
    payload: &str,
) -> Result<()> {
    let event_id = store(conn, event, at)?;
    diesel::insert_into(trail_payload::table)
        .values((
            trail_payload::event_id.eq(event_id),
            trail_payload::salt.eq(salt),
            trail_payload::payload.eq(payload),
        ))
        .execute(conn)?;
    Ok(())
}

/// Stores an event that was made with `Event::after`; its chain's head must be locked.
pub fn store(conn: &mut Connection, event: &Event, at: Timestamp) -> Result<String> {
    let id = ids::new(at);
    let row = EventRow {
        id: id.clone(),
        chain: event.chain.clone(),
        seq: event.seq,
        at: at.as_millisecond(),
        kind: event.kind.clone(),
        data: serde_json::to_string(&event.data)?,
        previous: event.previous.clone(),
        hash: event.hash.clone(),
    };
    diesel::insert_into(trail_event::table).values(&row).execute(conn)?;
    Ok(id)
}

/// A whole chain, oldest first.
pub fn chain(conn: &mut Connection, chain: &str) -> Result<Vec<Event>> {
    let rows = trail_event::table
        .filter(trail_event::chain.eq(chain))
        .order(trail_event::seq)
        .select(EventRow::as_select())
        .load(conn)?;
    rows.into_iter().map(EventRow::event).collect()
}

impl EventRow {
    fn event(self) -> Result<Event> {
        Ok(Event {
            chain: self.chain,
            seq: self.seq,
            at: iso(crate::clock::from_ms(self.at)),
            kind: self.kind,
            data: serde_json::from_str(&self.data)?,
            previous: self.previous,
            hash: self.hash,
        })
    }
}

/// The chain as `trail.jsonl`: one event a line.
pub fn jsonl(events: &[Event]) -> String {
    events.iter().map(|e| serde_json::to_string(e).expect("an event is plain data") + "\n").collect()
}

/// Reads `trail.jsonl` back.
///
/// # Errors
/// The first line that is no event.
pub fn read_jsonl(text: &str) -> Result<Vec<Event>> {
    let lines = text.lines().enumerate();
    let read = |(n, line)| {
        serde_json::from_str(line).map_err(|e| Failure::internal(format!("line {} of the trail: {e}", n + 1)))
    };
    lines.map(read).collect()
}

/// The place (from 1) of the first event that does not follow from the one before it, if any.
pub fn first_break(events: &[Event]) -> Option<usize> {
    let mut previous = Head::start();
    for (n, event) in events.iter().enumerate() {
        if !follows(event, &previous) || event.chain != events[0].chain {
            return Some(n + 1);
        }
        previous = event.head();
    }
    None
}

/// Whether an event follows from the one before it, and is what its hash says.
fn follows(event: &Event, previous: &Head) -> bool {
    event.seq == previous.seq + 1 && event.previous == previous.hash && event.hash == event.computed_hash()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn three() -> Vec<Event> {
        let mut head = Head::start();
        let mut events = Vec::new();
        for n in 0..3 {
            let event =
                Event::after(&head, "a", Timestamp::UNIX_EPOCH, "happened", data([("n", &n.to_string())]));
            head = event.head();
            events.push(event);
        }
        events
    }

    #[test]
    fn a_chain_survives_its_file_form() {
        assert_eq!(read_jsonl(&jsonl(&three())).unwrap(), three());
        assert_eq!(first_break(&three()), None);
    }

    #[test]
    fn the_first_event_that_was_touched_is_named() {
        let mut edited = three();
        edited[1].data.insert("n".into(), "7".into());
        assert_eq!(first_break(&edited), Some(2));
        let mut dropped = three();
        dropped.remove(0);
        assert_eq!(first_break(&dropped), Some(1));
        let mut swapped = three();
        swapped.swap(1, 2);
        assert_eq!(first_break(&swapped), Some(2));
    }
}
