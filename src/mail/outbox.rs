//! Saved letters. A row holds kind and parameters, never a body, a link or a code; the letter is
//! written when it is sent. A claim holds a lease; attempts are counted at the claim and fence the
//! answer, so that a claim that was taken over cannot be acknowledged by the one that lost it.

use diesel::{
    prelude::*,
    sql_types::{BigInt, Integer, Nullable, Text},
};
use jiff::Timestamp;
use serde_json::{Value, json};

pub use super::ending::{Ending, Why, Written};
use super::{
    ending::{backoff, words},
    letter::Kind,
    suppression,
};
use crate::{
    clock::MINUTE,
    db::{self, Connection, schema::letter},
    failure::Result,
    ids,
};

/// How long a claimed letter may take before another claim may have it.
pub const LEASE: i64 = 5 * MINUTE;
/// After so many attempts a letter is set aside for a person to look at.
pub const MOST_ATTEMPTS: i32 = 12;
/// Lanes of the letters that somebody waits for at a screen, and of all others.
pub const URGENT: &[i32] = &[0];
pub const REST: &[i32] = &[1, 2];
const LANES: &[i32] = &[0, 1, 2];

/// A letter to be saved.
pub struct Saved<'a> {
    pub kind: Kind,
    /// Names the letter for ever: a second one of the same name is not saved.
    pub once: &'a str,
    pub params: Value,
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
    /// Where it goes, as far as it is known before it is written.
    #[diesel(sql_type = Nullable<Text>)]
    pub recipient: Option<String>,
}

impl Claimed {
    /// By what many rows are known at once, and whether they still are this claim's.
    fn fence(&self) -> Value {
        json!({"id": self.id, "attempts": self.attempts, "recipient": self.recipient})
    }
}

/// Saves a letter in the transaction of the act that causes it; `false` if it was saved before.
pub fn save(conn: &mut Connection, now: Timestamp, new: &Saved) -> Result<bool> {
    save_for(conn, now, now.as_millisecond(), new)
}

/// As `save`, for a letter that leaves at a later instant (milliseconds since the epoch).
pub fn save_for(conn: &mut Connection, now: Timestamp, at: i64, new: &Saved) -> Result<bool> {
    put(conn, now, Place { id: &ids::new(now), next_at: Some(at), ..Place::default() }, new)
}

/// Where a saved letter stands: by itself from an instant on, or along in another.
#[derive(Default)]
pub(super) struct Place<'a> {
    pub id: &'a str,
    pub next_at: Option<i64>,
    pub gathered_in: Option<&'a str>,
    /// Where it will go, if that is to be known before it is written.
    pub recipient: Option<&'a str>,
}

pub(super) fn put(conn: &mut Connection, now: Timestamp, place: Place, new: &Saved) -> Result<bool> {
    let (params, party) = (new.params.to_string(), new.params["party"].as_str());
    db::insert_once(conn, |c| {
        diesel::insert_into(letter::table)
            .values((
                letter::id.eq(place.id),
                letter::once.eq(new.once),
                letter::lane.eq(new.kind.lane()),
                letter::kind.eq(new.kind.name()),
                letter::params.eq(params),
                letter::party_id.eq(party),
                letter::created_at.eq(now.as_millisecond()),
                letter::next_at.eq(place.next_at),
                letter::attempts.eq(0),
                letter::gathered_in.eq(place.gathered_in),
                letter::recipient.eq(place.recipient),
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

/// Whether a letter of that name has gone out, or may have.
pub fn went_out(conn: &mut Connection, once: &str) -> Result<bool> {
    let out = letter::sent_at.is_not_null().or(letter::uncertain_at.is_not_null());
    let named = letter::table.filter(letter::once.eq(once)).filter(out);
    Ok(named.select(letter::id).first::<String>(conn).optional()?.is_some())
}

/// Whether it went out along in another letter, or may have.
pub fn went_along(conn: &mut Connection, once: &str) -> Result<bool> {
    let along = letter::table.filter(letter::once.eq(once)).filter(letter::gathered_in.is_not_null());
    Ok(along.select(letter::id).first::<String>(conn).optional()?.is_some() && went_out(conn, once)?)
}

/// A letter that will not be tried again, for those who look after the installation.
#[derive(Clone, Debug, Queryable)]
pub struct Failed {
    pub kind: String,
    pub params: String,
    pub answer: Option<String>,
    pub failed_at: Option<i64>,
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
    let link = |text: &String| serde_json::from_str::<Value>(text).ok()?["link"].as_str().map(str::to_owned);
    Ok(params.iter().filter_map(link).collect())
}

/// When the letter was due that has waited longest, if one is due.
pub fn oldest_due(conn: &mut Connection, now: Timestamp) -> Result<Option<i64>> {
    let ms = now.as_millisecond();
    Ok(letter::table
        .filter(letter::next_at.le(ms))
        .filter(letter::lease_until.is_null().or(letter::lease_until.le(ms)))
        .order(letter::next_at)
        .select(letter::next_at.assume_not_null())
        .first(conn)
        .optional()?)
}

/// Saved letters that are not sent yet: id, kind, parameters and when they are due.
pub fn waiting(conn: &mut Connection) -> Result<Vec<(String, String, String, i64)>> {
    Ok(letter::table
        .filter(letter::next_at.is_not_null())
        .order(letter::next_at)
        .select((letter::id, letter::kind, letter::params, letter::next_at.assume_not_null()))
        .load(conn)?)
}

const CLAIM_SQLITE: &str = "UPDATE letter SET lease_until = ?1, attempts = attempts + 1 WHERE id IN \
    (SELECT id FROM letter WHERE lane = ?2 AND next_at <= ?3 AND coalesce(lease_until, 0) <= ?3 \
    ORDER BY next_at LIMIT ?4) \
    RETURNING id, kind, params, attempts, created_at, recipient";
const CLAIM_POSTGRES: &str = "UPDATE letter SET lease_until = $1, attempts = attempts + 1 WHERE id IN \
    (SELECT id FROM letter WHERE lane = $2 AND next_at <= $3 AND coalesce(lease_until, 0) <= $3 \
    ORDER BY next_at LIMIT $4 FOR UPDATE SKIP LOCKED) \
    RETURNING id, kind, params, attempts, created_at, recipient";

/// Whether a letter of these lanes is due: a look that takes no lock, for the many seconds in which none is.
pub fn is_due(conn: &mut Connection, now: Timestamp, lanes: &[i32]) -> Result<bool> {
    let ms = now.as_millisecond();
    for lane in lanes {
        let free = letter::lease_until.is_null().or(letter::lease_until.le(ms));
        let due = letter::table.filter(letter::lane.eq(*lane)).filter(letter::next_at.le(ms)).filter(free);
        if due.select(letter::id).first::<String>(conn).optional()?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Takes due letters, the lane of sign-in links and codes first.
pub fn claim(conn: &mut Connection, now: Timestamp, most: i64) -> Result<Vec<Claimed>> {
    claim_of(conn, now, LANES, most)
}

/// As `claim`, of these lanes.
pub fn claim_of(conn: &mut Connection, now: Timestamp, lanes: &[i32], most: i64) -> Result<Vec<Claimed>> {
    let ms = now.as_millisecond();
    let mut claimed: Vec<Claimed> = Vec::new();
    for lane in lanes.iter().copied() {
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

/// What an ending changes about a row; the rest stays.
#[derive(Clone, Debug, Default, AsChangeset)]
#[diesel(table_name = letter)]
struct Changed {
    next_at: Option<Option<i64>>,
    lease_until: Option<Option<i64>>,
    attempts: Option<i32>,
    sent_at: Option<i64>,
    dropped_at: Option<i64>,
    failed_at: Option<i64>,
    uncertain_at: Option<i64>,
    answer: Option<String>,
    recipient: Option<String>,
}

impl Changed {
    fn by(claimed: &Claimed, ms: i64, ending: &Ending) -> Self {
        let base = Self { recipient: claimed.recipient.clone(), lease_until: Some(None), ..Self::default() };
        let again = |at| Self { next_at: Some(Some(at)), ..base.clone() };
        let over = Self { next_at: Some(None), ..base.clone() };
        match ending {
            Ending::Sent => Self { sent_at: Some(ms), ..over },
            Ending::Dropped(why) => Self { dropped_at: Some(ms), answer: Some(why.name().into()), ..over },
            Ending::Released => Self { attempts: Some(claimed.attempts - 1), ..again(ms) },
            Ending::Held(until) => Self { attempts: Some(claimed.attempts - 1), ..again(*until) },
            Ending::Deferred(said) | Ending::Uncertain(said) | Ending::Unwritten(said)
                if claimed.attempts < MOST_ATTEMPTS =>
            {
                let uncertain = matches!(ending, Ending::Uncertain(_)).then_some(ms);
                let next = ms + backoff(&claimed.id, claimed.attempts);
                Self { uncertain_at: uncertain, answer: Some(words(said)), ..again(next) }
            }
            Ending::Deferred(said)
            | Ending::Uncertain(said)
            | Ending::Unwritten(said)
            | Ending::Failed(said)
            | Ending::Refused(said) => Self { failed_at: Some(ms), answer: Some(words(said)), ..over },
        }
    }
}

/// Writes down how a claimed letter ended; `false` if the claim was no longer ours.
pub fn end(conn: &mut Connection, now: Timestamp, claimed: &Claimed, ending: &Ending) -> Result<bool> {
    let changed = Changed::by(claimed, now.as_millisecond(), ending);
    let ours = letter::table
        .filter(letter::id.eq(&claimed.id))
        .filter(letter::attempts.eq(claimed.attempts))
        .filter(letter::next_at.is_not_null());
    if diesel::update(ours).set(&changed).execute(conn)? == 0 {
        return Ok(false);
    }
    if claimed.kind == Kind::Reminders.name() {
        share(conn, &claimed.id, changed)?;
    }
    if let (Ending::Refused(said), Some(email)) = (ending, &claimed.recipient) {
        suppression::add(conn, now, email, &words(said), &claimed.id)?;
    }
    Ok(true)
}

/// What a mail server took, many letters in one statement: a list of `{id, attempts, recipient}`.
const SENT_SQLITE: &str = "UPDATE letter SET next_at = NULL, sent_at = ?1, \
    recipient = coalesce(s.recipient, letter.recipient) FROM \
    (SELECT value ->> 'id' AS id, value ->> 'attempts' AS attempts, value ->> 'recipient' AS recipient \
    FROM json_each(?2)) AS s \
    WHERE letter.id = s.id AND letter.attempts = s.attempts AND letter.next_at IS NOT NULL";
const SENT_POSTGRES: &str = "UPDATE letter SET next_at = NULL, sent_at = $1, \
    recipient = coalesce(s.recipient, letter.recipient) FROM \
    json_to_recordset($2::json) AS s (id text, attempts integer, recipient text) \
    WHERE letter.id = s.id AND letter.attempts = s.attempts AND letter.next_at IS NOT NULL";

/// As `end`, for many that ended together; those whose claim was no longer ours stay as they are.
pub fn end_all(conn: &mut Connection, now: Timestamp, ended: &[(Claimed, Ending)]) -> Result<()> {
    let plain = |e: &&(Claimed, Ending)| e.1 == Ending::Sent && e.0.kind != Kind::Reminders.name();
    let (sent, rest): (Vec<_>, Vec<_>) = ended.iter().partition(plain);
    if !sent.is_empty() {
        let (ms, list) = (now.as_millisecond(), Value::from_iter(sent.iter().map(|(c, _)| c.fence())));
        let list = list.to_string();
        match conn {
            Connection::Sqlite(c) => {
                diesel::sql_query(SENT_SQLITE).bind::<BigInt, _>(ms).bind::<Text, _>(list).execute(c)?
            }
            Connection::Postgres(c) => {
                diesel::sql_query(SENT_POSTGRES).bind::<BigInt, _>(ms).bind::<Text, _>(list).execute(c)?
            }
        };
    }
    rest.into_iter().try_for_each(|(claimed, ending)| end(conn, now, claimed, ending).map(drop))
}

/// What goes along in a letter ends as it does.
fn share(conn: &mut Connection, id: &str, of: Changed) -> Result<()> {
    if of.sent_at.or(of.failed_at).or(of.uncertain_at).is_none() {
        return Ok(());
    }
    let along = letter::table.filter(letter::gathered_in.eq(id)).filter(letter::dropped_at.is_null());
    diesel::update(along).set(&Changed { next_at: None, attempts: None, ..of }).execute(conn)?;
    Ok(())
}

/// Writes down that a letter which had left did not arrive, in the words of the report; `false` if that
/// was known.
pub fn bounced(conn: &mut Connection, now: Timestamp, id: &str, said: &str) -> Result<bool> {
    let lost = Changed {
        next_at: Some(None),
        failed_at: Some(now.as_millisecond()),
        answer: Some(words(said)),
        ..Changed::default()
    };
    let standing = letter::table.filter(letter::id.eq(id)).filter(letter::failed_at.is_null());
    if diesel::update(standing).set(&lost).execute(conn)? == 0 {
        return Ok(false);
    }
    share(conn, id, lost)?;
    Ok(true)
}
