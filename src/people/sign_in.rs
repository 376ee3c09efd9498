//! Signing in by an emailed link: asked for by address, opened by GET (which changes nothing, since
//! mail scanners open links too), used by POST, once, within ten minutes.

use diesel::prelude::*;
use jiff::Timestamp;
use serde_json::json;

use super::store::{self, Member};
use crate::{
    clock::{DAY, MINUTE},
    db::{
        self, Connection,
        schema::{session, sign_in},
    },
    failure::{Failure, Result},
    ids::{self, Secret},
    mail::{
        letter::{Kind, Letter, Recipient},
        outbox::{self, Claimed, Saved},
    },
    organisation,
    settings::Settings,
    trail,
};

/// How long a sign-in link works, in minutes.
pub const LINK_MINUTES: i64 = 10;
/// How long a session lasts, in milliseconds.
pub const SESSION: i64 = 30 * DAY;
/// No more live links than this per member; so whoever asks for too many still has one that works.
const MOST_LINKS: i64 = 5;

/// Saves a letter with a sign-in link, if the address is a member's and has not asked too often.
/// The caller answers the same either way.
pub fn ask(conn: &mut Connection, now: Timestamp, secret: &Secret, email: &str) -> Result<()> {
    let Some(member) = store::by_email(conn, email)? else { return Ok(()) };
    db::lock(conn, &format!("sign-in {}", member.id))?;
    let ms = now.as_millisecond();
    let recent: i64 = sign_in::table
        .filter(sign_in::member_id.eq(&member.id))
        .filter(sign_in::created_at.gt(ms - LINK_MINUTES * MINUTE))
        .count()
        .get_result(conn)?;
    if recent >= MOST_LINKS {
        return Ok(());
    }
    let id = ids::new(now);
    diesel::insert_into(sign_in::table)
        .values((
            sign_in::id.eq(&id),
            sign_in::member_id.eq(&member.id),
            sign_in::token_hash.eq(ids::hash(secret.token("sign-in", &id, 0))),
            sign_in::created_at.eq(ms),
            sign_in::expires_at.eq(ms + LINK_MINUTES * MINUTE),
        ))
        .execute(conn)?;
    let params = json!({"sign_in": id, "member": member.id});
    outbox::save(conn, now, &Saved { kind: Kind::SignIn, once: &format!("sign-in {id}"), params })?;
    Ok(())
}

/// The letter of a saved sign-in; `None` once its link has expired.
pub fn letter(
    conn: &mut Connection,
    now: Timestamp,
    claimed: &Claimed,
    secret: &Secret,
    settings: &Settings,
) -> Result<Option<Letter>> {
    let params: serde_json::Value = serde_json::from_str(&claimed.params)?;
    let text = |name: &str| params[name].as_str().unwrap_or_default().to_owned();
    let (id, member) = (text("sign_in"), store::by_id(conn, &text("member"))?);
    let live: Option<i64> = sign_in::table
        .find(&id)
        .filter(sign_in::used_at.is_null())
        .select(sign_in::expires_at)
        .first(conn)
        .optional()?;
    let (Some(member), Some(_)) = (member, live.filter(|at| *at > now.as_millisecond())) else {
        return Ok(None);
    };
    let values = json!({
        "organisation": organisation::get(conn)?.name,
        "recipient": member.name,
        "side": "",
        "other": "",
        "base_url": settings.base_url.as_str(),
        "link": settings.link(&format!("/sign-in/{}", secret.token("sign-in", &id, 0))),
        "minutes": LINK_MINUTES,
    });
    let to = Recipient { name: member.name, email: member.email, language: member.language };
    Letter::write(&claimed.id, Kind::SignIn, to, &values).map(Some)
}

/// Whether a link would work now.
pub fn works(conn: &mut Connection, now: Timestamp, token: &str) -> Result<bool> {
    Ok(member_of(conn, now, token)?.is_some())
}

fn member_of(conn: &mut Connection, now: Timestamp, token: &str) -> Result<Option<(String, String)>> {
    Ok(sign_in::table
        .filter(sign_in::token_hash.eq(ids::hash(token)))
        .filter(sign_in::used_at.is_null())
        .filter(sign_in::expires_at.gt(now.as_millisecond()))
        .select((sign_in::id, sign_in::member_id))
        .first(conn)
        .optional()?)
}

/// Uses a link up and starts a session; gives back the session's token.
///
/// # Errors
/// The link is unknown, expired, or was used before.
pub fn enter(conn: &mut Connection, now: Timestamp, token: &str) -> Result<String> {
    let gone = || Failure::conflict("error-link-gone");
    let (id, member) = member_of(conn, now, token)?.ok_or_else(gone)?;
    let used = diesel::update(sign_in::table.find(&id).filter(sign_in::used_at.is_null()))
        .set(sign_in::used_at.eq(now.as_millisecond()))
        .execute(conn)?;
    if used != 1 {
        return Err(gone());
    }
    let member = store::by_id(conn, &member)?.ok_or_else(gone)?;
    start_session(conn, now, &member)
}

/// Starts a session for a member; gives back its token, of which only the hash is kept.
pub fn start_session(conn: &mut Connection, now: Timestamp, member: &Member) -> Result<String> {
    let token = ids::token();
    let ms = now.as_millisecond();
    diesel::insert_into(session::table)
        .values((
            session::token_hash.eq(ids::hash(&token)),
            session::member_id.eq(&member.id),
            session::created_at.eq(ms),
            session::expires_at.eq(ms + SESSION),
        ))
        .execute(conn)?;
    trail::append(conn, trail::ORGANISATION, now, "member.signed-in", trail::data([("member", &member.id)]))?;
    Ok(token)
}

/// The member behind a session's token.
pub fn by_session(conn: &mut Connection, now: Timestamp, token: &str) -> Result<Option<Member>> {
    let id = session::table
        .filter(session::token_hash.eq(ids::hash(token)))
        .filter(session::expires_at.gt(now.as_millisecond()))
        .filter(session::ended_at.is_null())
        .select(session::member_id)
        .first::<String>(conn)
        .optional()?;
    id.map_or(Ok(None), |id| store::by_id(conn, &id))
}

/// Ends a session.
pub fn leave(conn: &mut Connection, now: Timestamp, token: &str) -> Result<()> {
    diesel::update(session::table.filter(session::token_hash.eq(ids::hash(token))))
        .set(session::ended_at.eq(now.as_millisecond()))
        .execute(conn)?;
    Ok(())
}
