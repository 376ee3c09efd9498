//! Saved letters. A row holds kind and parameters, never a body, a link or a code; the letter is
//! written when it is sent. The lease is `next_at`; attempts are counted at the claim and fence the
//! answer, so that a claim that was taken over cannot be acknowledged by the one that lost it.

use diesel::{
    prelude::*,
    sql_types::{BigInt, Integer, Text},
};
use jiff::Timestamp;

use super::letter::Kind;
use crate::{
    clock::{HOUR, MINUTE},
    db::{self, Connection, schema::letter},
    failure::Result,
    ids,
};

/// How long a claimed letter may take before another claim may have it.
pub const LEASE: i64 = 5 * MINUTE;
/// After so many attempts a letter is set aside for a person to look at.
pub const MOST_ATTEMPTS: i32 = 12;
const LANES: [i32; 3] = [0, 1, 2];

/// A letter to be saved.
pub struct Saved<'a> {
    pub kind: Kind,
    /// Names the letter for ever: a second one of the same name is not saved.
    pub once: &'a str,
    pub params: serde_json::Value,
}

/// A letter that is ours to send until the lease ends.
#[derive(Clone, Debug, QueryableByName)]
pub struct Claimed {
    #[diesel(sql_type = Text)]
    pub id: String,
    #[diesel(sql_type = Text)]
    pub kind: String,
    #[diesel(sql_type = Text)]
    pub params: String,
    #[diesel(sql_type = Integer)]
    pub attempts: i32,
    #[diesel(sql_type = BigInt)]
    pub created_at: i64,
}

/// How a claimed letter ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    Sent,
    /// Nothing to send any more: an expired code, a review that has passed.
    Dropped,
    /// Claimed and not tried: back to be claimed again, as if it never had been.
    Released,
    /// The other side did not take it now; the words it gave.
    Deferred(String),
    /// The other side will never take it, or it cannot be written.
    Failed(String),
}

impl Ending {
    /// The word for the log, without the words of the other side, which may name people.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Dropped => "dropped",
            Self::Released => "released",
            Self::Deferred(_) => "deferred",
            Self::Failed(_) => "failed",
        }
    }
}

/// Saves a letter in the transaction of the act that causes it; `false` if it was saved before.
pub fn save(conn: &mut Connection, now: Timestamp, new: &Saved) -> Result<bool> {
    save_for(conn, now, now.as_millisecond(), new)
}

/// As `save`, for a letter that leaves at a later instant (milliseconds since the epoch).
pub fn save_for(conn: &mut Connection, now: Timestamp, at: i64, new: &Saved) -> Result<bool> {
    let (params, party) = (new.params.to_string(), new.params["party"].as_str());
    db::insert_once(conn, |c| {
        diesel::insert_into(letter::table)
            .values((
                letter::id.eq(ids::new(now)),
                letter::once.eq(new.once),
                letter::lane.eq(new.kind.lane()),
                letter::kind.eq(new.kind.name()),
                letter::params.eq(params),
                letter::party_id.eq(party),
                letter::created_at.eq(now.as_millisecond()),
                letter::next_at.eq(at),
                letter::attempts.eq(0),
            ))
            .execute(c)
    })
}

/// Whether a letter of that name was ever saved.
pub fn is_saved(conn: &mut Connection, once: &str) -> Result<bool> {
    let found =
        letter::table.filter(letter::once.eq(once)).select(letter::id).first::<String>(conn).optional()?;
    Ok(found.is_some())
}

/// A letter that will not be tried again, for those who look after the installation.
#[derive(Clone, Debug, Queryable)]
pub struct Failed {
    pub kind: String,
    pub params: String,
    pub answer: Option<String>,
    pub failed_at: Option<i64>,
}

/// The newest letters that failed for good since an instant.
pub fn failed(conn: &mut Connection, since: Timestamp) -> Result<Vec<Failed>> {
    Ok(letter::table
        .filter(letter::failed_at.gt(since.as_millisecond()))
        .order(letter::failed_at.desc())
        .limit(50)
        .select((letter::kind, letter::params, letter::answer, letter::failed_at))
        .load(conn)?)
}

/// The newest letter to a party that ended, if it failed for good: a later one that left makes it good.
pub fn last_failed(conn: &mut Connection, party: &str) -> Result<Option<Failed>> {
    let newest: Option<Failed> = letter::table
        .filter(letter::party_id.eq(party))
        .filter(letter::failed_at.is_not_null().or(letter::sent_at.is_not_null()))
        .order(letter::id.desc())
        .select((letter::kind, letter::params, letter::answer, letter::failed_at))
        .first(conn)
        .optional()?;
    Ok(newest.filter(|l| l.failed_at.is_some()))
}

/// The link rows named by a party's letters of a kind that nobody has tried to send yet.
pub fn unsent_links(conn: &mut Connection, kind: Kind, party: &str) -> Result<Vec<String>> {
    let params: Vec<String> = letter::table
        .filter(letter::party_id.eq(party))
        .filter(letter::kind.eq(kind.name()))
        .filter(letter::next_at.is_not_null())
        .filter(letter::attempts.eq(0))
        .select(letter::params)
        .load(conn)?;
    let link = |text: &String| {
        serde_json::from_str::<serde_json::Value>(text).ok()?["link"].as_str().map(str::to_owned)
    };
    Ok(params.iter().filter_map(link).collect())
}

/// When the letter was due that has waited longest, if one is due.
pub fn oldest_due(conn: &mut Connection, now: Timestamp) -> Result<Option<i64>> {
    Ok(letter::table
        .filter(letter::next_at.le(now.as_millisecond()))
        .order(letter::next_at)
        .select(letter::next_at.assume_not_null())
        .first(conn)
        .optional()?)
}

/// Saved letters that are not sent yet: kind, parameters and when they are due.
pub fn waiting(conn: &mut Connection) -> Result<Vec<(String, String, i64)>> {
    Ok(letter::table
        .filter(letter::next_at.is_not_null())
        .order(letter::next_at)
        .select((letter::kind, letter::params, letter::next_at.assume_not_null()))
        .load(conn)?)
}

const CLAIM_SQLITE: &str = "UPDATE letter SET next_at = ?1, attempts = attempts + 1 WHERE id IN \
    (SELECT id FROM letter WHERE lane = ?2 AND next_at <= ?3 ORDER BY next_at LIMIT ?4) \
    RETURNING id, kind, params, attempts, created_at";
const CLAIM_POSTGRES: &str = "UPDATE letter SET next_at = $1, attempts = attempts + 1 WHERE id IN \
    (SELECT id FROM letter WHERE lane = $2 AND next_at <= $3 ORDER BY next_at LIMIT $4 FOR UPDATE SKIP LOCKED) \
    RETURNING id, kind, params, attempts, created_at";

/// Takes due letters, the lane of sign-in links and codes first.
pub fn claim(conn: &mut Connection, now: Timestamp, most: i64) -> Result<Vec<Claimed>> {
    let ms = now.as_millisecond();
    let mut claimed: Vec<Claimed> = Vec::new();
    for lane in LANES {
        let left = most - claimed.len() as i64;
        if left <= 0 {
            break;
        }
        let mut of_lane = match conn {
            Connection::Sqlite(c) => diesel::sql_query(CLAIM_SQLITE)
                .bind::<BigInt, _>(ms + LEASE)
                .bind::<Integer, _>(lane)
                .bind::<BigInt, _>(ms)
                .bind::<BigInt, _>(left)
                .load::<Claimed>(c)?,
            Connection::Postgres(c) => diesel::sql_query(CLAIM_POSTGRES)
                .bind::<BigInt, _>(ms + LEASE)
                .bind::<Integer, _>(lane)
                .bind::<BigInt, _>(ms)
                .bind::<BigInt, _>(left)
                .load::<Claimed>(c)?,
        };
        // What comes back is in no order; letters leave in the order in which they were saved.
        of_lane.sort_by(|a, b| a.id.cmp(&b.id));
        claimed.extend(of_lane);
    }
    Ok(claimed)
}

/// Writes down how a claimed letter ended; `false` if the claim was no longer ours.
pub fn end(conn: &mut Connection, now: Timestamp, claimed: &Claimed, ending: &Ending) -> Result<bool> {
    let ms = now.as_millisecond();
    let ours = letter::table
        .filter(letter::id.eq(&claimed.id))
        .filter(letter::attempts.eq(claimed.attempts))
        .filter(letter::next_at.is_not_null());
    let none = None::<i64>;
    let changed = match ending {
        Ending::Sent => {
            diesel::update(ours).set((letter::sent_at.eq(ms), letter::next_at.eq(none))).execute(conn)?
        }
        Ending::Dropped => {
            diesel::update(ours).set((letter::dropped_at.eq(ms), letter::next_at.eq(none))).execute(conn)?
        }
        Ending::Released => diesel::update(ours)
            .set((letter::next_at.eq(ms), letter::attempts.eq(claimed.attempts - 1)))
            .execute(conn)?,
        Ending::Deferred(words) if claimed.attempts < MOST_ATTEMPTS => {
            let next = ms + backoff(&claimed.id, claimed.attempts);
            diesel::update(ours).set((letter::next_at.eq(next), letter::answer.eq(words))).execute(conn)?
        }
        Ending::Deferred(words) | Ending::Failed(words) => diesel::update(ours)
            .set((letter::failed_at.eq(ms), letter::next_at.eq(none), letter::answer.eq(words)))
            .execute(conn)?,
    };
    Ok(changed == 1)
}

/// One minute, doubled with each attempt up to six hours, spread by a third so that a thousand
/// letters that failed together do not come back together.
fn backoff(id: &str, attempts: i32) -> i64 {
    let wait = (MINUTE << attempts.clamp(1, 12)).min(6 * HOUR) / 2;
    let spread =
        i64::from_str_radix(&ids::hash(format!("{id}{attempts}"))[..8], 16).unwrap_or(0) % (wait / 3);
    wait + spread
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_spreads_and_ends_at_six_hours() {
        let first = backoff("a", 1);
        assert!((MINUTE..2 * MINUTE).contains(&first));
        assert!(backoff("a", 3) > first);
        assert!(backoff("a", 11) <= 4 * HOUR);
        assert_ne!(backoff("a", 5), backoff("b", 5));
    }
}
