//! A party's questions to the organisation: a letter to the member who looks after the agreement, and
//! nobody else's to read, the other side included.

use diesel::prelude::*;
use serde_json::json;

use super::{negotiation::Desk, words::text_given};
use crate::{
    access::PartyAct,
    clock::HOUR,
    db::{Connection, schema::question},
    failure::{Failure, Message, Result},
    ids,
    mail::{
        letter::Kind,
        outbox::{self, Saved},
    },
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
    let version = found.opened.as_ref().ok_or_else(Failure::not_found)?;
    let params = json!({
        "agreement": found.id, "member": version.sent_by, "party": desk.party.id, "question": id,
    });
    outbox::save(conn, desk.now, &Saved { kind: Kind::Question, once: &format!("question {id}"), params })?;
    let data = trail::data([("side", desk.party.side.name()), ("question", &id)]);
    trail::append(conn, &found.id, desk.now, "question.asked", data)?;
    Ok(())
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
