//! Addresses that take no letters: a mail server has said for good that nobody is there.

use std::collections::HashMap;

use diesel::prelude::*;
use jiff::Timestamp;

use crate::{
    db::{self, Connection, schema::suppression},
    failure::Result,
};

#[derive(Clone, Debug, Queryable)]
pub struct Suppressed {
    pub email: String,
    pub since: i64,
    /// The words of the server.
    pub reason: String,
}

/// Lets no more letters go to an address; `false` if it was so. What was said first stays.
pub fn add(conn: &mut Connection, now: Timestamp, email: &str, reason: &str, letter: &str) -> Result<bool> {
    db::insert_once(conn, |c| {
        diesel::insert_into(suppression::table)
            .values((
                suppression::email.eq(email.to_lowercase()),
                suppression::since.eq(now.as_millisecond()),
                suppression::reason.eq(reason),
                suppression::letter_id.eq(letter),
            ))
            .execute(c)
    })
}

/// What was said of an address to which no letter may go.
pub fn of(conn: &mut Connection, email: &str) -> Result<Option<String>> {
    let row = suppression::table.find(email.to_lowercase()).select(suppression::reason);
    Ok(row.first(conn).optional()?)
}

/// The same of many addresses, written in small letters.
pub fn of_all(conn: &mut Connection, emails: &[String]) -> Result<HashMap<String, String>> {
    let rows: Vec<(String, String)> = suppression::table
        .filter(suppression::email.eq_any(emails))
        .select((suppression::email, suppression::reason))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// All of them, the newest first.
pub fn all(conn: &mut Connection) -> Result<Vec<Suppressed>> {
    Ok(suppression::table
        .order(suppression::since.desc())
        .select((suppression::email, suppression::since, suppression::reason))
        .load(conn)?)
}

/// Lets letters go to an address again; `false` if they could.
pub fn lift(conn: &mut Connection, email: &str) -> Result<bool> {
    Ok(diesel::delete(suppression::table.find(email.to_lowercase())).execute(conn)? == 1)
}
