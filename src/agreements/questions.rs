//! A party's questions to the organisation: a letter to the member who looks after the agreement, and
//! nobody else's to read, the other side included.

use diesel::prelude::*;
use serde_json::json;

use super::{negotiation::Desk, standing::Agreement, words::text_given};
use crate::{
    access::{PartyAct, Role},
    clock::HOUR,
    db::{Connection, schema::question},
    failure::{Failure, Message, Result},
    ids,
    mail::{
        letter::Kind,
        outbox::{self, Saved},
    },
    people::{Member, store as members},
    trail,
};

/// Questions a party may ask in an hour.
const MOST: i64 = 10;

/// Sends a question.
pub fn ask(conn: &mut Connection, desk: &Desk, words: &str) -> Result<()> {
    let found = desk.open(conn, PartyAct::Ask)?;
    let words = text_given(words, "error-question-empty")?;
    let since = desk.now.as_millisecond() - HOUR;
    let recent: i64 = question::table
        .filter(question::party_id.eq(&desk.party.id))
        .filter(question::asked_at.gt(since))
        .count()
        .get_result(conn)?;
    if recent >= MOST {
        return Err(Failure::TooMany(Message::new("error-too-many")));
    }
    let id = ids::new(desk.now);
    diesel::insert_into(question::table)
        .values((
            question::id.eq(&id),
            question::party_id.eq(&desk.party.id),
            question::words.eq(&words),
            question::asked_at.eq(desk.now.as_millisecond()),
        ))
        .execute(conn)?;
    let reader = reader(conn, &found)?;
    let params = json!({
        "agreement": found.id, "member": reader, "party": desk.party.id, "question": id,
    });
    outbox::save(conn, desk.now, &Saved { kind: Kind::Question, once: &format!("question {id}"), params })?;
    // Not in the agreement's own record: the other side reads that one.
    let data = trail::data([("question", &id)]);
    trail::append(conn, trail::ORGANISATION, desk.now, "question.asked", data)?;
    Ok(())
}

/// Who reads a question: the member who looks after the agreement; if that is one of its two sides, an
/// administrator who is not.
fn reader(conn: &mut Connection, found: &Agreement) -> Result<String> {
    let is_side = |m: &Member| found.everybody().iter().any(|p| p.email == m.email);
    let version = found.opened.as_ref().ok_or_else(Failure::not_found)?;
    let sender = members::by_id(conn, &version.sent_by)?.filter(|m| !is_side(m));
    let fit = |m: &&Member| m.roles.contains(&Role::Admin) && !is_side(m);
    let other = members::all(conn)?.iter().find(fit).map(|m| m.id.clone());
    Ok(sender.map(|m| m.id).or(other).unwrap_or_else(|| version.sent_by.clone()))
}

/// A question's words, for its letter.
pub fn words(conn: &mut Connection, id: &str) -> Result<Option<String>> {
    Ok(question::table.find(id).select(question::words).first(conn).optional()?)
}

/// What a party has asked, the newest first, with when.
pub fn of_party(conn: &mut Connection, party: &str) -> Result<Vec<(String, i64)>> {
    Ok(question::table
        .filter(question::party_id.eq(party))
        .order(question::asked_at.desc())
        .limit(20)
        .select((question::words, question::asked_at))
        .load(conn)?)
}
