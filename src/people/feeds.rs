//! Where a person's own calendar is read: one address for everybody of an email address, whatever they are a
//! side of. As with the links of a door, the database keeps the token's hash alone, and the token is derived
//! again whenever it is shown; a new address stops the one before.

use diesel::prelude::*;
use jiff::Timestamp;

use crate::{
    db::{self, Connection, schema::calendar_feed},
    failure::{Failure, Message, Result},
    ids::{self, Secret},
    settings::Settings,
};

/// A person's calendar, as it can be read now.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = calendar_feed)]
pub struct Feed {
    pub id: String,
    pub email: String,
}

impl Feed {
    /// The whole address, for the person alone.
    pub fn link(&self, secret: &Secret, settings: &Settings) -> String {
        settings.link(&format!("/calendar/{}.ics", token(secret, &self.id)))
    }
}

fn token(secret: &Secret, id: &str) -> String {
    secret.token("calendar", id, 0)
}

/// The calendar of an email address, if it has one.
pub fn of(conn: &mut Connection, email: &str) -> Result<Option<Feed>> {
    let live = calendar_feed::table
        .filter(calendar_feed::email.eq(email))
        .filter(calendar_feed::revoked_at.is_null());
    Ok(live.select(Feed::as_select()).first(conn).optional()?)
}

/// Gives these people a calendar each who have none.
pub fn begin(conn: &mut Connection, now: Timestamp, secret: &Secret, emails: &[&str]) -> Result<()> {
    let mut emails = emails.to_vec();
    // Two acts about the same people never wait for each other in a circle.
    emails.sort_unstable();
    for email in emails {
        if of(conn, email)?.is_none() {
            put(conn, now, secret, email)?;
        }
    }
    Ok(())
}

/// A new address, in place of the one before.
pub fn renew(conn: &mut Connection, now: Timestamp, secret: &Secret, email: &str) -> Result<()> {
    let live = calendar_feed::table
        .filter(calendar_feed::email.eq(email))
        .filter(calendar_feed::revoked_at.is_null());
    diesel::update(live).set(calendar_feed::revoked_at.eq(now.as_millisecond())).execute(conn)?;
    put(conn, now, secret, email)
}

fn put(conn: &mut Connection, now: Timestamp, secret: &Secret, email: &str) -> Result<()> {
    let id = ids::new(now);
    db::insert_once(conn, |c| {
        diesel::insert_into(calendar_feed::table)
            .values((
                calendar_feed::id.eq(&id),
                calendar_feed::email.eq(email),
                calendar_feed::token_hash.eq(ids::hash(token(secret, &id))),
                calendar_feed::created_at.eq(now.as_millisecond()),
            ))
            .execute(c)
    })?;
    Ok(())
}

/// Whose calendar is read at a token.
///
/// # Errors
/// It is none that we made, or another has taken its place.
pub fn at(conn: &mut Connection, token: &str) -> Result<Feed> {
    let found: Option<(String, String, Option<i64>)> = calendar_feed::table
        .filter(calendar_feed::token_hash.eq(ids::hash(token)))
        .select((calendar_feed::id, calendar_feed::email, calendar_feed::revoked_at))
        .first(conn)
        .optional()?;
    match found {
        None => Err(Failure::NotFound(Message::new("error-calendar-link"))),
        Some((_, _, Some(_))) => Err(stopped()),
        Some((id, email, None)) => Ok(Feed { id, email }),
    }
}

/// What an address answers that is over for good: programs that read it may stop asking.
pub fn stopped() -> Failure {
    Failure::Gone(Message::new("error-calendar-stopped"))
}
