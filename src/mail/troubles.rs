//! Letters that did not arrive, or may not have, or wait for long: for those who look after the
//! installation.

use diesel::prelude::*;
use jiff::Timestamp;

use super::ending::Why;
use crate::{
    clock::{HOUR, MINUTE},
    db::{Connection, schema::letter},
    failure::Result,
};

/// The most rows of each list.
const MOST: i64 = 100;
/// After so long a letter that is due and has not been tried is late, and one that was tried has waited long.
const LATE: i64 = 15 * MINUTE;
const LONG: i64 = HOUR;

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = letter)]
pub struct Troubled {
    pub id: String,
    pub kind: String,
    pub params: String,
    pub recipient: Option<String>,
    pub attempts: i32,
    pub answer: Option<String>,
    pub created_at: i64,
    pub failed_at: Option<i64>,
    pub uncertain_at: Option<i64>,
}

/// What nobody tries any more since an instant, the newest first; what went along in another letter is told
/// with that one.
pub fn failed(conn: &mut Connection, since: Timestamp) -> Result<Vec<Troubled>> {
    Ok(letter::table
        .filter(letter::failed_at.gt(since.as_millisecond()))
        .filter(letter::gathered_in.is_null())
        .order(letter::failed_at.desc())
        .limit(MOST)
        .select(Troubled::as_select())
        .load(conn)?)
}

/// What may have arrived and is sent again.
pub fn uncertain(conn: &mut Connection) -> Result<Vec<Troubled>> {
    Ok(letter::table
        .filter(letter::uncertain_at.is_not_null())
        .filter(letter::next_at.is_not_null())
        .order(letter::uncertain_at.desc())
        .limit(MOST)
        .select(Troubled::as_select())
        .load(conn)?)
}

/// What should have left by now.
pub fn long_waiting(conn: &mut Connection, now: Timestamp) -> Result<Vec<Troubled>> {
    let ms = now.as_millisecond();
    let untried = letter::next_at.lt(ms - LATE);
    let tried = letter::attempts.gt(0).and(letter::created_at.lt(ms - LONG));
    Ok(letter::table
        .filter(letter::next_at.is_not_null())
        .filter(letter::uncertain_at.is_null())
        .filter(untried.or(tried))
        .order(letter::created_at)
        .limit(MOST)
        .select(Troubled::as_select())
        .load(conn)?)
}

/// How many were not sent after all since an instant, for this reason.
pub fn dropped(conn: &mut Connection, since: Timestamp, why: Why) -> Result<i64> {
    Ok(letter::table
        .filter(letter::dropped_at.gt(since.as_millisecond()))
        .filter(letter::answer.eq(why.name()))
        .count()
        .get_result(conn)?)
}

/// Puts a letter that failed back, to be tried once more at once; `false` if it did not fail.
pub fn retry(conn: &mut Connection, now: Timestamp, id: &str) -> Result<bool> {
    let none = None::<i64>;
    let failed = letter::table
        .filter(letter::id.eq(id))
        .filter(letter::failed_at.is_not_null())
        .filter(letter::gathered_in.is_null());
    let back = (letter::failed_at.eq(none), letter::next_at.eq(now.as_millisecond()));
    if diesel::update(failed).set(back).execute(conn)? == 0 {
        return Ok(false);
    }
    let along = letter::table.filter(letter::gathered_in.eq(id)).filter(letter::dropped_at.is_null());
    diesel::update(along).set(letter::failed_at.eq(none)).execute(conn)?;
    Ok(true)
}

/// A letter that was tried at least once.
pub fn tried(conn: &mut Connection, id: &str) -> Result<Option<Troubled>> {
    let row = letter::table.filter(letter::id.eq(id)).filter(letter::attempts.gt(0));
    Ok(row.select(Troubled::as_select()).first(conn).optional()?)
}

/// The newest letter that left for an address since an instant.
pub fn last_sent_to(conn: &mut Connection, email: &str, since: Timestamp) -> Result<Option<Troubled>> {
    let left = letter::sent_at.gt(since.as_millisecond()).or(letter::uncertain_at.gt(since.as_millisecond()));
    Ok(letter::table
        .filter(letter::recipient.eq(email))
        .filter(letter::gathered_in.is_null())
        .filter(left)
        .order(letter::id.desc())
        .select(Troubled::as_select())
        .first(conn)
        .optional()?)
}
