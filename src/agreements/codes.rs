//! One-time codes: sent by letter, tried five times at most, used once.

use diesel::prelude::*;
use jiff::Timestamp;
use serde_json::json;

use super::store;
use crate::{
    access::{self, PartyAct},
    clock::{HOUR, MINUTE},
    db::{self, Connection, schema::identity_code},
    failure::{Failure, Message, Result},
    ids::{self, Secret},
    mail::{
        letter::Kind,
        outbox::{self, Saved},
    },
    people::parties::Party,
    trail,
};

/// How long a code works, in minutes.
pub const MINUTES: i64 = 10;
/// Wrong codes after which a new one is needed.
const MOST_TRIES: i32 = 5;
/// Codes a party may ask for in an hour.
const MOST_CODES: i64 = 6;

/// Saves a letter with a one-time code.
///
/// # Errors
/// Already signed, or too many codes in an hour.
pub fn ask(conn: &mut Connection, now: Timestamp, secret: &Secret, party: &Party) -> Result<()> {
    db::lock(conn, &format!("codes {}", party.id))?;
    let found = store::find(conn, &party.agreement)?;
    access::check_party(PartyAct::AskCode, found.party_state(party))?;
    let ms = now.as_millisecond();
    let recent: i64 = identity_code::table
        .filter(identity_code::party_id.eq(&party.id))
        .filter(identity_code::created_at.gt(ms - HOUR))
        .count()
        .get_result(conn)?;
    if recent >= MOST_CODES {
        return Err(Failure::TooMany(Message::new("error-codes-many")));
    }
    let id = ids::new(now);
    diesel::insert_into(identity_code::table)
        .values((
            identity_code::id.eq(&id),
            identity_code::party_id.eq(&party.id),
            identity_code::code_hash.eq(secret.code_hash(&id, &secret.code(&id))),
            identity_code::created_at.eq(ms),
            identity_code::expires_at.eq(ms + MINUTES * MINUTE),
            identity_code::attempts.eq(0),
        ))
        .execute(conn)?;
    let params = json!({"code": id, "party": party.id});
    outbox::save(conn, now, &Saved { kind: Kind::Code, once: &format!("code {id}"), params })?;
    trail::append(
        conn,
        &party.agreement,
        now,
        "code.sent",
        trail::data([("side", party.side.name()), ("code", &id)]),
    )?;
    Ok(())
}

/// When a code stops working, if it still works.
pub fn is_live(conn: &mut Connection, now: Timestamp, id: &str) -> Result<bool> {
    let expires: Option<i64> = identity_code::table
        .find(id)
        .filter(identity_code::used_at.is_null())
        .select(identity_code::expires_at)
        .first(conn)
        .optional()?;
    Ok(expires.is_some_and(|at| at > now.as_millisecond()))
}

/// Whether a party has a code that still works.
pub fn has_one(conn: &mut Connection, now: Timestamp, party: &Party) -> Result<bool> {
    Ok(latest(conn, now, party)?.is_some_and(|(_, _, tries)| tries < MOST_TRIES))
}

/// The newest code that has not expired: its id, its hash, and how often it was tried.
fn latest(conn: &mut Connection, now: Timestamp, party: &Party) -> Result<Option<(String, String, i32)>> {
    Ok(identity_code::table
        .filter(identity_code::party_id.eq(&party.id))
        .filter(identity_code::used_at.is_null())
        .filter(identity_code::expires_at.gt(now.as_millisecond()))
        .order(identity_code::created_at.desc())
        .select((identity_code::id, identity_code::code_hash, identity_code::attempts))
        .first(conn)
        .optional()?)
}

/// Compares a code, after counting the try: however many come at once, only five are compared.
/// Gives back the code's id, or why it does not hold; the count is kept either way.
pub fn attempt(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    party: &Party,
    code: &str,
) -> Result<Result<String>> {
    let problem = |key| Ok(Err(Failure::invalid("code", key)));
    let Some((id, hash, _)) = latest(conn, now, party)? else { return problem("error-code-none") };
    let open = identity_code::table.find(&id).filter(identity_code::attempts.lt(MOST_TRIES));
    let counted =
        diesel::update(open).set(identity_code::attempts.eq(identity_code::attempts + 1)).execute(conn)?;
    if counted == 0 {
        return problem("error-code-tries");
    }
    if !ids::same(&hash, &secret.code_hash(&id, code)) {
        return problem("error-code-wrong");
    }
    Ok(Ok(id))
}

/// Uses a code up; `false` if it was used before.
pub fn use_up(conn: &mut Connection, now: Timestamp, id: &str) -> Result<bool> {
    let used = diesel::update(identity_code::table.find(id).filter(identity_code::used_at.is_null()))
        .set(identity_code::used_at.eq(now.as_millisecond()))
        .execute(conn)?;
    Ok(used == 1)
}
