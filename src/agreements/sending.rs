//! Sending: the text is fixed, and each side gets a letter with a link of their own.

use diesel::prelude::*;
use jiff::Timestamp;
use serde_json::json;

use super::{
    document,
    store::{Agreement, TextRow, find},
};
use crate::{
    db::{self, Connection, schema::agreed_text},
    failure::{Failure, Result},
    ids::{self, Secret},
    mail::{
        letter::Kind,
        outbox::{self, Saved},
    },
    organisation,
    people::{
        Member,
        parties::{self, Party},
    },
    trail,
};

/// Sends the text to both sides: from now on it is fixed, and each gets a letter with a link of their own.
///
/// # Errors
/// It was sent before, or saved by somebody else since the `edition` that was seen.
pub fn send(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    by: &Member,
    id: &str,
    edition: Option<i32>,
) -> Result<Agreement> {
    let home = &organisation::get(conn)?;
    db::lock(conn, id)?;
    let found = find(conn, id)?;
    if found.sent.is_some() {
        return Err(Failure::conflict("error-agreement-sent"));
    }
    if edition.is_some_and(|seen| seen != found.edition) {
        return Err(Failure::conflict("error-edited-meanwhile"));
    }
    let agreed = found.draft.agreed(id, 1, home)?;
    document::try_out(&agreed, now)?;
    let text = serde_json::to_string(&agreed)?;
    let row = TextRow {
        id: ids::new(now),
        agreement_id: id.to_owned(),
        version: 1,
        hash: ids::hash(&text),
        text,
        sent_at: now.as_millisecond(),
        sent_by: by.id.clone(),
    };
    diesel::insert_into(agreed_text::table).values(&row).execute(conn)?;
    let data = trail::data([("by", &by.id), ("text", &row.hash), ("version", "1")]);
    trail::append(conn, id, now, "agreement.sent", data)?;
    for party in parties::of_agreement(conn, id)? {
        letter(conn, now, secret, Kind::Invitation, id, 1, &party)?;
    }
    find(conn, id)
}

/// Sends the invitation again to whoever has not signed; their earlier links stop working.
pub fn invite_again(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    by: &Member,
    id: &str,
) -> Result<()> {
    db::lock(conn, id)?;
    let found = find(conn, id)?;
    for party in parties::of_agreement(conn, id)?.iter().filter(|p| found.signature(p.side).is_none()) {
        parties::revoke_links(conn, now, party)?;
        let link = parties::new_link(conn, now, secret, party)?;
        let once = format!("{} {id} {link}", Kind::Invitation.name());
        let params = json!({"agreement": id, "party": party.id, "link": link});
        outbox::save(conn, now, &Saved { kind: Kind::Invitation, once: &once, params })?;
        let data = trail::data([("by", &by.id), ("side", party.side.name())]);
        trail::append(conn, id, now, "invitation.sent-again", data)?;
    }
    Ok(())
}

/// Saves a letter with a fresh door link for a party.
pub fn letter(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    kind: Kind,
    agreement: &str,
    version: i32,
    to: &Party,
) -> Result<()> {
    let link = parties::new_link(conn, now, secret, to)?;
    let once = format!("{} {agreement} {version} {}", kind.name(), to.side.name());
    let params = json!({"agreement": agreement, "party": to.id, "link": link});
    outbox::save(conn, now, &Saved { kind, once: &once, params })?;
    Ok(())
}
