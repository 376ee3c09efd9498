//! What an organisation made of its playbook, as rows that are added and never changed, and the playbook
//! that follows from them: today's, or that of any instant before.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock},
};

use diesel::prelude::*;
use jiff::Timestamp;
use quick_cache::sync::Cache;

use super::{
    Expectation,
    book::{Change, Deed, Playbook},
    wording::{self, ExpectationInput},
};
use crate::{
    db::{self, Connection, schema::playbook_entry},
    failure::{Failure, Message, Problem, Result},
    ids,
    languages::Language,
    organisation,
    people::{Member, Side, store as members},
    trail,
};

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = playbook_entry)]
struct Row {
    id: String,
    /// Counts all changes; locked while one is made, so that it tells their order.
    number: i32,
    expectation: String,
    side: String,
    /// worded, retired or restored.
    act: String,
    /// Of a wording; else empty.
    language: String,
    /// The expectation as JSON; empty unless worded.
    faces: String,
    saved_at: i64,
    saved_by: String,
}

const WORDED: &str = "worded";
const RETIRED: &str = "retired";
const RESTORED: &str = "restored";

impl Row {
    fn change(self) -> Result<Change> {
        let deed = match self.act.as_str() {
            RETIRED => Deed::Retired,
            RESTORED => Deed::Restored,
            _ => {
                let language = self.language.parse().unwrap_or_default();
                Deed::Worded(language, serde_json::from_str(&self.faces)?)
            }
        };
        let side = Side::from_name(&self.side).unwrap_or(Side::Coach);
        Ok(Change { key: self.expectation, side, deed })
    }
}

/// Playbooks that were read, by the last change in them and the organisation's language: what was once
/// changed stays so, and an id is never made twice.
static READ: LazyLock<Cache<(String, Language), Arc<Playbook>>> = LazyLock::new(|| Cache::new(16));

/// The organisation's playbook of today.
pub fn current(conn: &mut Connection) -> Result<Arc<Playbook>> {
    as_of(conn, i64::MAX)
}

/// The playbook as it was at an instant, in milliseconds since the epoch: what was published, asked or
/// agreed then was worded by it.
pub fn as_of(conn: &mut Connection, at: i64) -> Result<Arc<Playbook>> {
    let spoken: Option<Language> = organisation::find(conn)?.and_then(|o| o.language.parse().ok());
    let home = spoken.unwrap_or_default();
    let newest: Option<(String, i32)> = playbook_entry::table
        .filter(playbook_entry::saved_at.le(at))
        .order(playbook_entry::number.desc())
        .select((playbook_entry::id, playbook_entry::number))
        .first(conn)
        .optional()?;
    let Some((id, number)) = newest else { return Ok(Arc::new(Playbook::built_in(home))) };
    let known = (id, home);
    if let Some(book) = READ.get(&known) {
        return Ok(book);
    }
    let book = Arc::new(Playbook::changed(home, changes(conn, number)?));
    READ.insert(known, book.clone());
    Ok(book)
}

/// The changes up to a number that still count: of each expectation the newest wording in each language, and
/// whether it is retired.
fn changes(conn: &mut Connection, number: i32) -> Result<Vec<(i32, Change)>> {
    let all: Vec<(i32, String, String)> = playbook_entry::table
        .filter(playbook_entry::number.le(number))
        .order(playbook_entry::number)
        .select((playbook_entry::number, playbook_entry::expectation, playbook_entry::language))
        .load(conn)?;
    let newest: HashMap<_, _> = all.into_iter().map(|(n, key, l)| ((key, l), n)).collect();
    let numbers: Vec<i32> = newest.into_values().collect();
    let rows: Vec<Row> = playbook_entry::table
        .filter(playbook_entry::number.eq_any(&numbers))
        .order(playbook_entry::number)
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter().map(|row| Ok((row.number, row.change()?))).collect()
}

/// One change of an expectation, with who made it and when.
pub struct Version {
    pub number: i32,
    pub deed: Deed,
    /// Milliseconds since the epoch.
    pub at: i64,
    /// A member's name; empty for one who has left.
    pub by: String,
}

/// All changes of an expectation, the oldest first.
pub fn versions(conn: &mut Connection, key: &str) -> Result<Vec<Version>> {
    let rows: Vec<Row> = playbook_entry::table
        .filter(playbook_entry::expectation.eq(key))
        .order(playbook_entry::number)
        .select(Row::as_select())
        .load(conn)?;
    let ids: Vec<String> = rows.iter().map(|r| r.saved_by.clone()).collect();
    let people = members::by_ids(conn, &ids)?;
    let name = |id: &str| people.get(id).map(|m| m.name.clone()).unwrap_or_default();
    rows.into_iter()
        .map(|row| {
            let (number, at, by) = (row.number, row.saved_at, name(&row.saved_by));
            Ok(Version { number, at, by, deed: row.change()?.deed })
        })
        .collect()
}

/// Waits until nobody else changes the playbook, and reads it.
fn locked(conn: &mut Connection) -> Result<Arc<Playbook>> {
    db::lock(conn, "playbook")?;
    current(conn)
}

/// Saves a wording as a new version, and gives its number; what already stands so is not saved again.
///
/// # Errors
/// There is no such expectation, a field must be mended, or somebody else worded it since the revision that
/// was read.
pub fn word(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    key: &str,
    input: &ExpectationInput,
) -> Result<i32> {
    let book = locked(conn)?;
    let entry = book.entry(key).ok_or_else(Failure::not_found)?;
    let (side, language) = (entry.side, language(&book, input)?);
    let worded = input.check(key, side)?;
    let revision = entry.revision(language);
    if entry.worded(language) == Some(&worded) {
        return Ok(revision);
    }
    if read_revision(&input.revision) != Some(revision) {
        return Err(Failure::conflict("playbook-error-moved"));
    }
    let deed = Deed::Worded(language, Box::new(worded));
    put(conn, now, by, &Change { key: key.to_owned(), side, deed })
}

/// Adds an expectation under a key, or one that its name gives; gives the key back.
///
/// # Errors
/// A field must be mended, or there is one of that key.
pub fn add(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    key: Option<&str>,
    input: &ExpectationInput,
) -> Result<String> {
    let book = locked(conn)?;
    let language = language(&book, input)?;
    let key = key.map(str::to_owned).or_else(|| wording::key_of(&input.name)).unwrap_or_default();
    let (side, worded) = both(input.check_side(), input.check(&key, Side::Coach))?;
    if !wording::is_key(&key) {
        return Err(Failure::invalid("name", "playbook-error-key"));
    }
    if book.entry(&key).is_some() {
        let message = Message::new("playbook-error-taken").with("key", &key);
        return Err(Failure::Invalid(vec![Problem { field: "name".to_owned(), message }]));
    }
    let deed = Deed::Worded(language, Box::new(Expectation { side, ..worded }));
    put(conn, now, by, &Change { key: key.clone(), side, deed })?;
    Ok(key)
}

/// Both values, or the problems of both.
fn both<A, B>(one: Result<A>, two: Result<B>) -> Result<(A, B)> {
    match (one, two) {
        (Ok(one), Ok(two)) => Ok((one, two)),
        (Err(Failure::Invalid(mut all)), Err(Failure::Invalid(more))) => {
            all.extend(more);
            Err(Failure::Invalid(all))
        }
        (Err(failure), _) | (_, Err(failure)) => Err(failure),
    }
}

/// The language a wording is in; the organisation's unless it says so.
fn language(book: &Playbook, input: &ExpectationInput) -> Result<Language> {
    if input.language.is_empty() {
        return Ok(book.home());
    }
    let wrong = |message| Failure::Invalid(vec![Problem { field: "language".to_owned(), message }]);
    input.language.parse().map_err(wrong)
}

fn read_revision(typed: &str) -> Option<i32> {
    if typed.trim().is_empty() { Some(0) } else { typed.trim().parse().ok() }
}

/// Retires an expectation, or brings it back; one that is so already stays so.
///
/// # Errors
/// There is no such expectation, or its side would be left without one.
pub fn retire(conn: &mut Connection, now: Timestamp, by: &Member, key: &str, retired: bool) -> Result<()> {
    let book = locked(conn)?;
    let entry = book.entry(key).ok_or_else(Failure::not_found)?;
    if entry.retired == retired {
        return Ok(());
    }
    let others = book.offered().filter(|e| e.side == entry.side && e.key != key).count();
    if retired && others == 0 {
        return Err(Failure::conflict("playbook-error-last"));
    }
    let deed = if retired { Deed::Retired } else { Deed::Restored };
    put(conn, now, by, &Change { key: key.to_owned(), side: entry.side, deed }).map(drop)
}

/// Makes all changes of a file at once; `seen` is the number of the last change that was seen with it.
///
/// # Errors
/// Somebody changed the playbook since.
pub fn take(conn: &mut Connection, now: Timestamp, by: &Member, changes: &[Change], seen: i32) -> Result<()> {
    locked(conn)?;
    if last(conn)? != seen {
        return Err(Failure::conflict("playbook-error-book-moved"));
    }
    changes.iter().try_for_each(|change| put(conn, now, by, change).map(drop))
}

/// The number of the last change; 0 where nothing was changed yet.
pub fn last(conn: &mut Connection) -> Result<i32> {
    let newest = playbook_entry::table.order(playbook_entry::number.desc());
    let number: Option<i32> = newest.select(playbook_entry::number).first(conn).optional()?;
    Ok(number.unwrap_or(0))
}

/// Saves a change in the locked playbook, with its event.
fn put(conn: &mut Connection, now: Timestamp, by: &Member, change: &Change) -> Result<i32> {
    let (act, language, faces) = match &change.deed {
        Deed::Retired => (RETIRED, "", String::new()),
        Deed::Restored => (RESTORED, "", String::new()),
        Deed::Worded(language, words) => (WORDED, language.tag(), serde_json::to_string(words)?),
    };
    let row = Row {
        id: ids::new(now),
        number: last(conn)? + 1,
        expectation: change.key.clone(),
        side: change.side.name().to_owned(),
        act: act.to_owned(),
        language: language.to_owned(),
        faces,
        saved_at: now.as_millisecond(),
        saved_by: by.id.clone(),
    };
    diesel::insert_into(playbook_entry::table).values(&row).execute(conn)?;
    let mut data =
        trail::data([("expectation", &row.expectation), ("number", &row.number.to_string()), ("by", &by.id)]);
    if act == WORDED {
        data.extend(trail::data([("language", language), ("hash", &ids::hash(&row.faces))]));
    }
    trail::append(conn, trail::ORGANISATION, now, &format!("playbook.{act}"), data)?;
    Ok(row.number)
}
