//! Parties: the two people of an agreement, and the links and sessions of their own door. Nobody but
//! the addressee ever sees a party's link: the database keeps its hash, the letter is written when sent.

use diesel::prelude::*;
use jiff::Timestamp;

use super::Side;
use crate::{
    clock::{DAY, HOUR},
    db::{
        Connection,
        schema::{door_link, door_session, party, sealed_document},
    },
    failure::{Failure, Result},
    ids::{self, Secret},
    languages::Language,
    organisation,
};

/// How long a door stays open in one browser, in milliseconds.
pub const SESSION: i64 = 12 * HOUR;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    pub id: String,
    pub agreement: String,
    pub side: Side,
    /// The first version that is theirs; a later one may pass to somebody else.
    pub from_version: i32,
    pub name: String,
    pub email: String,
    pub title: String,
    pub language: Language,
    pub time_zone: String,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = party)]
struct Row {
    id: String,
    agreement_id: String,
    side: String,
    from_version: i32,
    name: String,
    email: String,
    title: String,
    language: String,
    time_zone: String,
}

impl From<Row> for Party {
    fn from(row: Row) -> Self {
        Self {
            side: Side::from_name(&row.side).unwrap_or(Side::Coach),
            language: row.language.parse().unwrap_or_default(),
            id: row.id,
            from_version: row.from_version,
            agreement: row.agreement_id,
            name: row.name,
            email: row.email,
            title: row.title,
            time_zone: row.time_zone,
        }
    }
}

/// Writes a side's party of an agreement, or what has changed about it.
pub fn put(conn: &mut Connection, new: &Party) -> Result<()> {
    let row = Row {
        id: new.id.clone(),
        agreement_id: new.agreement.clone(),
        side: new.side.name().to_owned(),
        from_version: new.from_version,
        name: new.name.clone(),
        email: new.email.clone(),
        title: new.title.clone(),
        language: new.language.tag().to_owned(),
        time_zone: new.time_zone.clone(),
    };
    let changed = diesel::update(party::table.find(&row.id)).set(&row).execute(conn)?;
    if changed == 0 {
        diesel::insert_into(party::table).values(&row).execute(conn)?;
    }
    Ok(())
}

pub fn by_id(conn: &mut Connection, id: &str) -> Result<Option<Party>> {
    Ok(party::table.find(id).select(Row::as_select()).first(conn).optional()?.map(Party::from))
}

/// Everybody who is or was a side of an agreement, the earlier ones first.
pub fn all_of_agreement(conn: &mut Connection, agreement: &str) -> Result<Vec<Party>> {
    let rows = party::table
        .filter(party::agreement_id.eq(agreement))
        .order(party::from_version)
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Party::from).collect())
}

/// As `all_of_agreement`, of several at once.
pub fn all_of_agreements(conn: &mut Connection, agreements: &[String]) -> Result<Vec<Party>> {
    let rows = party::table
        .filter(party::agreement_id.eq_any(agreements))
        .order(party::from_version)
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Party::from).collect())
}

/// Everybody of this address, in whatever agreement they are or were a side.
pub fn of_address(conn: &mut Connection, email: &str) -> Result<Vec<Party>> {
    let rows =
        party::table.filter(party::email.eq(email)).order(party::id).select(Row::as_select()).load(conn)?;
    Ok(rows.into_iter().map(Party::from).collect())
}

/// Where somebody is, by the newest agreement of theirs that both have signed: a person with several may be
/// said to be in several zones, and is in one.
pub fn zone_of(conn: &mut Connection, of: &Party) -> Result<String> {
    let sealed = sealed_document::table.filter(sealed_document::agreement_id.eq(party::agreement_id));
    let newest: Option<String> = party::table
        .filter(party::email.eq(&of.email))
        .filter(diesel::dsl::exists(sealed))
        .order(party::id.desc())
        .select(party::time_zone)
        .first(conn)
        .optional()?;
    Ok(newest.unwrap_or_else(|| of.time_zone.clone()))
}

/// The agreements in which somebody of this address is or was the coach.
pub fn coached_by(conn: &mut Connection, email: &str) -> Result<Vec<String>> {
    Ok(party::table
        .filter(party::side.eq(Side::Coach.name()))
        .filter(party::email.eq(email))
        .select(party::agreement_id)
        .load(conn)?)
}

/// Makes a link to a party's door and gives back its row's id; its token goes into a letter only.
pub fn new_link(conn: &mut Connection, now: Timestamp, secret: &Secret, of: &Party) -> Result<String> {
    let id = ids::new(now);
    put_link(conn, now, secret, of, &id)?;
    Ok(id)
}

/// As `new_link`, with an id that was made before.
pub fn put_link(conn: &mut Connection, now: Timestamp, secret: &Secret, of: &Party, id: &str) -> Result<()> {
    let lasts = i64::from(organisation::get(conn)?.link_days) * DAY;
    diesel::insert_into(door_link::table)
        .values((
            door_link::id.eq(id),
            door_link::party_id.eq(&of.id),
            door_link::token_hash.eq(ids::hash(link_token(secret, id))),
            door_link::created_at.eq(now.as_millisecond()),
            door_link::expires_at.eq(now.as_millisecond() + lasts),
        ))
        .execute(conn)?;
    Ok(())
}

/// Stops every link of a party but those of the rows named.
pub fn revoke_links(conn: &mut Connection, now: Timestamp, of: &Party, but: &[String]) -> Result<()> {
    diesel::update(
        door_link::table
            .filter(door_link::party_id.eq(&of.id))
            .filter(door_link::id.ne_all(but))
            .filter(door_link::revoked_at.is_null()),
    )
    .set(door_link::revoked_at.eq(now.as_millisecond()))
    .execute(conn)?;
    Ok(())
}

/// How many links were made for a party in the past hour.
pub fn recent_links(conn: &mut Connection, now: Timestamp, of: &Party) -> Result<i64> {
    Ok(door_link::table
        .filter(door_link::party_id.eq(&of.id))
        .filter(door_link::created_at.gt(now.as_millisecond() - HOUR))
        .count()
        .get_result(conn)?)
}

/// Closes the door in every browser that has it open.
pub fn close_door(conn: &mut Connection, now: Timestamp, of: &Party) -> Result<()> {
    diesel::update(door_session::table.filter(door_session::party_id.eq(&of.id)))
        .set(door_session::expires_at.eq(now.as_millisecond()))
        .execute(conn)?;
    Ok(())
}

/// The token of a link, derived again when its letter is written.
pub fn link_token(secret: &Secret, link: &str) -> String {
    secret.token("door", link, 0)
}

/// When a link stops working; `None` if it was stopped already.
pub fn link_expires(conn: &mut Connection, link: &str) -> Result<Option<i64>> {
    let live = door_link::table.find(link).filter(door_link::revoked_at.is_null());
    Ok(live.select(door_link::expires_at).first(conn).optional()?)
}

/// What a link leads to.
pub enum Led {
    To(Party),
    /// It has expired; a fresh one can be sent to the address the agreement holds.
    Expired(Party),
}

/// Where a link leads.
///
/// # Errors
/// It was never sent, or stopped.
pub fn at_link(conn: &mut Connection, now: Timestamp, token: &str) -> Result<Led> {
    let found: Option<(String, i64)> = door_link::table
        .filter(door_link::token_hash.eq(ids::hash(token)))
        .filter(door_link::revoked_at.is_null())
        .select((door_link::party_id, door_link::expires_at))
        .first(conn)
        .optional()?;
    let (party, expires) = found.ok_or_else(|| Failure::conflict("error-door-link"))?;
    let party = by_id(conn, &party)?.ok_or_else(|| Failure::conflict("error-door-link"))?;
    Ok(if expires > now.as_millisecond() { Led::To(party) } else { Led::Expired(party) })
}

/// Swaps a link for a session of this browser; gives back the session's token.
pub fn open(conn: &mut Connection, now: Timestamp, token: &str) -> Result<(Party, String)> {
    let Led::To(party) = at_link(conn, now, token)? else { return Err(Failure::conflict("error-door-link")) };
    let session = ids::token();
    diesel::insert_into(door_session::table)
        .values((
            door_session::token_hash.eq(ids::hash(&session)),
            door_session::party_id.eq(&party.id),
            door_session::created_at.eq(now.as_millisecond()),
            door_session::expires_at.eq(now.as_millisecond() + SESSION),
        ))
        .execute(conn)?;
    Ok((party, session))
}

/// The party whose door a browser has opened.
pub fn by_session(conn: &mut Connection, now: Timestamp, token: &str) -> Result<Option<Party>> {
    let id = door_session::table
        .filter(door_session::token_hash.eq(ids::hash(token)))
        .filter(door_session::expires_at.gt(now.as_millisecond()))
        .select(door_session::party_id)
        .first::<String>(conn)
        .optional()?;
    id.map_or(Ok(None), |id| by_id(conn, &id))
}
