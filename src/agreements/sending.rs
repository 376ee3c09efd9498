//! Sending: the first version opens with the drafted text, and each side gets a letter with a link of
//! their own.

use jiff::Timestamp;
use serde_json::json;

use super::{
    clauses,
    store::{Agreement, Version, find},
    texts::{self, Opener},
};
use crate::{
    access::PartyStage,
    db::{self, Connection},
    failure::{Failure, Message, Result},
    ids::{self, Secret},
    languages::Language,
    mail::{
        letter::Kind,
        outbox::{self, Saved},
    },
    organisation::{self, holidays},
    people::{
        Member, Side,
        parties::{self, Party},
    },
    trail,
};

/// Sends the text to both sides: from now on it is theirs to negotiate, and each gets a letter with a
/// link of their own.
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
    if found.opened.is_some() {
        return Err(Failure::conflict("error-agreement-sent"));
    }
    if edition.is_some_and(|seen| seen != found.edition) {
        return Err(Failure::conflict("error-edited-meanwhile"));
    }
    let language: Language = found.draft.language.parse().unwrap_or_default();
    let (clauses, holidays) = (clauses::current(conn, language)?, holidays::all(conn)?);
    let mut text = found.draft.agreed(id, 1, home, &clauses, &holidays)?;
    if let Ok(second) = found.draft.second_language.parse() {
        text.second = Some(texts::in_second(conn, &found, &text, second)?);
    }
    let version = Version {
        id: ids::new(now),
        agreement_id: id.to_owned(),
        version: 1,
        kind: "first".to_owned(),
        replaces: None,
        reason: String::new(),
        opened_at: 0,
        opened_by: by.id.clone(),
        sent_by: by.id.clone(),
        sign_by: 0,
    };
    texts::open(conn, now, home, Opener::Member(by), version)?;
    let row = texts::new_text(conn, now, &found, text)?;
    let data = trail::data([("by", &by.id), ("text", &row.hash), ("version", "1")]);
    trail::append(conn, id, now, "agreement.sent", data)?;
    for party in found.parties_of(1) {
        letter(conn, now, secret, Kind::Invitation, 1, party)?;
    }
    find(conn, id)
}

/// Sends the invitation again to whoever has not signed (or to one side); their earlier links stop.
pub fn invite_again(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    by: &Member,
    id: &str,
    only: Option<Side>,
) -> Result<()> {
    db::lock(conn, id)?;
    let found = find(conn, id)?;
    for party in found.parties_of(found.version()) {
        if found.signature(party.side).is_some() || only.is_some_and(|side| side != party.side) {
            continue;
        }
        stop_links(conn, now, party)?;
        fresh_link(conn, now, secret, Kind::Invitation, party)?;
        let data = trail::data([("by", &by.id), ("side", party.side.name())]);
        trail::append(conn, id, now, "invitation.sent-again", data)?;
    }
    Ok(())
}

/// Stops every link of a party but those of gathered letters that have not left yet: nobody has seen them,
/// and what they tell still waits.
pub fn stop_links(conn: &mut Connection, now: Timestamp, party: &Party) -> Result<()> {
    let mut unseen = outbox::unsent_links(conn, Kind::Proposal, &party.id)?;
    unseen.extend(outbox::unsent_links(conn, Kind::Feedback, &party.id)?);
    parties::revoke_links(conn, now, party, &unseen)
}

/// Stops every link that was sent so far, and closes what they opened: a letter went astray, say.
pub fn revoke_links(conn: &mut Connection, now: Timestamp, by: &Member, id: &str) -> Result<()> {
    db::lock(conn, id)?;
    let found = find(conn, id)?;
    for party in found.everybody() {
        stop_links(conn, now, party)?;
        parties::close_door(conn, now, party)?;
    }
    trail::append(conn, id, now, "links.revoked", trail::data([("by", &by.id)]))?;
    Ok(())
}

/// Links that are made for a party in an hour before they can ask for no more.
const MOST_LINKS: i64 = 10;

/// Sends a party a fresh link that they ask for, to the address the agreement holds.
///
/// # Errors
/// Too many in an hour.
pub fn ask_link(conn: &mut Connection, now: Timestamp, secret: &Secret, party: &Party) -> Result<()> {
    db::lock(conn, &party.agreement)?;
    let found = find(conn, &party.agreement)?;
    if found.party_state(party).stage == PartyStage::Draft {
        return Err(Failure::not_found());
    }
    if parties::recent_links(conn, now, party)? >= MOST_LINKS {
        return Err(Failure::TooMany(Message::new("error-too-many")));
    }
    fresh_link(conn, now, secret, Kind::Link, party)?;
    let data = trail::data([("side", party.side.name())]);
    trail::append(conn, &party.agreement, now, "link.asked-for", data)?;
    Ok(())
}

/// A letter that may come any number of times, each with a link of its own.
fn fresh_link(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    kind: Kind,
    party: &Party,
) -> Result<()> {
    let link = parties::new_link(conn, now, secret, party)?;
    let once = format!("{} {} {link}", kind.name(), party.agreement);
    let params = json!({"agreement": party.agreement, "party": party.id, "link": link});
    outbox::save(conn, now, &Saved { kind, once: &once, params })?;
    Ok(())
}

/// Saves a letter about a version, with a fresh door link for a party; once for each kind and version. What
/// no act has caused leaves in the hours for it.
pub fn letter(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    kind: Kind,
    version: i32,
    to: &Party,
) -> Result<()> {
    let link = ids::new(now);
    let once = format!("{} {} {version} {}", kind.name(), to.agreement, to.id);
    let params = json!({"agreement": to.agreement, "party": to.id, "link": link, "version": version});
    let at = organisation::leaves(conn, now, kind, &to.time_zone)?;
    if outbox::save_for(conn, now, at, &Saved { kind, once: &once, params })? {
        parties::put_link(conn, now, secret, to, &link)?;
    }
    Ok(())
}
