//! Versions: an amendment opens the next one, perhaps with another coach; the one in force stays in force
//! until both have signed. A version can come to nothing: declined, withdrawn, or not signed in time.

use diesel::prelude::*;
use jiff::Timestamp;
use serde_json::json;

use super::{
    AgreedText, Person, clauses,
    negotiation::Desk,
    notes, sending,
    store::{self, Agreement, Closure, Version},
    texts::{Opener, new_text, open},
    words::given_reason,
};
use crate::{
    access::PartyAct,
    clock,
    db::{
        self, Connection,
        schema::{agreement_version, closure, sealed_document},
    },
    failure::{Failure, Problems, Result},
    ids::{self, Secret},
    mail::{
        coming::Coming,
        letter::Kind,
        outbox::{self, Saved},
    },
    organisation,
    people::{
        Member, Side,
        parties::{self, Party},
        store as members,
    },
    trail,
    web::forms::Check as _,
};

/// What the next version is for.
#[derive(Clone, Debug, Default)]
pub struct Amendment {
    pub reason: String,
    /// Who takes over as the coach.
    pub coach: Option<Person>,
}

/// Opens the next version with the text that holds; both sides negotiate and sign it anew.
///
/// # Errors
/// A version is open already, or the agreement has ended.
pub fn amend(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    by: Opener,
    id: &str,
    amendment: &Amendment,
) -> Result<Agreement> {
    db::lock(conn, id)?;
    let (found, home) = (store::find(conn, id)?, organisation::get(conn)?);
    may_open(&found)?;
    let last = found.opened.as_ref().ok_or_else(|| Failure::conflict("error-agreement-draft"))?;
    let version = last.version + 1;
    let row = Version {
        id: ids::new(now),
        agreement_id: id.to_owned(),
        version,
        kind: if amendment.coach.is_some() { "replacement" } else { "amendment" }.to_owned(),
        replaces: found.in_force().and(found.holding()).map(|t| t.hash.clone()),
        reason: amendment.reason.clone(),
        opened_by: by.id().to_owned(),
        sent_by: match by {
            Opener::Member(member) => member.id.clone(),
            Opener::Party(_) => last.sent_by.clone(),
        },
        opened_at: 0,
        sign_by: 0,
    };
    let mut text = found.text()?;
    // An address that was corrected since holds.
    for party in found.parties() {
        text.signatory_mut(party.side).email.clone_from(&party.email);
    }
    (text.version, text.replaces) = (version, row.replaces.clone());
    super::text::FORMAT.clone_into(&mut text.format);
    open(conn, now, &home, by, row)?;
    if let Some(coach) = &amendment.coach {
        text = replace_coach(conn, now, &found, text, coach)?;
    }
    let made = new_text(conn, now, &found, text)?;
    let data = trail::data([("text", &made.hash), ("version", &version.to_string())]);
    trail::append(conn, id, now, "agreement.sent", data)?;
    let found = store::find(conn, id)?;
    for party in found.parties_of(version) {
        if party.id != by.id() {
            sending::letter(conn, now, secret, Kind::Invitation, version, party)?;
        }
    }
    Ok(found)
}

/// Whether the next version may be opened.
pub fn may_open(found: &Agreement) -> Result<()> {
    if found.ending.is_some() {
        return Err(Failure::conflict("error-ended"));
    }
    if found.is_open() { Err(Failure::conflict("error-version-open")) } else { Ok(()) }
}

/// Somebody else becomes the coach from the text's version on.
fn replace_coach(
    conn: &mut Connection,
    now: Timestamp,
    found: &Agreement,
    text: AgreedText,
    coach: &Person,
) -> Result<AgreedText> {
    let [old, coachee] = found.parties();
    if coach.email == old.email || coach.email == coachee.email {
        return Err(Failure::invalid("email", "error-coach-same"));
    }
    let party = coach.party(ids::new(now), &found.id, Side::Coach, text.version);
    parties::put(conn, &party)?;
    // Clauses that nobody changed speak of the new coach; what was negotiated stays as it was agreed.
    let edition = clauses::edition(conn, text.language, text.clauses_edition)?;
    let mut new = AgreedText { coach: coach.signatory(), ..text.clone() };
    for clause in &mut new.clauses {
        let template = edition.find(&clause.key).filter(|t| text.fill(t) == *clause);
        if let Some(template) = template {
            *clause = AgreedText { coach: coach.signatory(), ..text.clone() }.fill(template);
        }
    }
    Ok(new)
}

/// Corrects the address of a party whose letters do not arrive: their links stop, the text changes with
/// it, and a new invitation goes out.
///
/// # Errors
/// The same address, or one that is none; somebody has signed already.
pub fn correct_address(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    by: &Member,
    id: &str,
    side: Side,
    email: &str,
) -> Result<Agreement> {
    db::lock(conn, id)?;
    let found = store::find(conn, id)?;
    if !found.is_open() || !found.signatures.is_empty() {
        return Err(Failure::conflict("error-version-closed"));
    }
    let mut p = Problems::default();
    let email = p.email("email", email);
    let both = found.parties_of(found.version());
    if both.iter().any(|party| party.email == email) {
        p.key("email", "error-address-same");
    }
    p.finish(())?;
    let old = both.into_iter().find(|p| p.side == side).ok_or_else(Failure::not_found)?.clone();
    sending::stop_links(conn, now, &old)?;
    parties::close_door(conn, now, &old)?;
    parties::put(conn, &Party { email: email.clone(), ..old.clone() })?;
    let mut text = found.open_text()?;
    text.signatory_mut(side).email = email;
    let row = new_text(conn, now, &found, text)?;
    let data = trail::data([("by", &by.id), ("side", side.name()), ("text", &row.hash)]);
    trail::append(conn, id, now, "address.corrected", data)?;
    sending::invite_again(conn, now, secret, by, id, Some(side))?;
    let found = store::find(conn, id)?;
    // The text is another one now, so the other side agrees to it anew.
    notes::tell(conn, now, secret, found.other(side))?;
    Ok(found)
}

/// Declines the newest version, with a reason: nobody signs it any more.
pub fn decline(conn: &mut Connection, desk: &Desk, reason: &str) -> Result<Agreement> {
    let found = desk.open(conn, PartyAct::Decline)?;
    close_by(conn, desk, &found, Kind::Declined, reason)
}

/// Withdraws one's own signature before the other side has signed.
pub fn withdraw(conn: &mut Connection, desk: &Desk, reason: &str) -> Result<Agreement> {
    let found = desk.open(conn, PartyAct::Withdraw)?;
    close_by(conn, desk, &found, Kind::Withdrawn, reason)
}

fn close_by(
    conn: &mut Connection,
    desk: &Desk,
    found: &Agreement,
    kind: Kind,
    reason: &str,
) -> Result<Agreement> {
    let reason = given_reason(reason)?;
    let version = found.version();
    let side = Some(desk.party.side);
    close(conn, desk.now, found, kind.name(), side, &reason)?;
    for party in found.parties_of(version) {
        if party.id != desk.party.id {
            sending::letter(conn, desk.now, desk.secret, kind, version, party)?;
        }
    }
    tell_sender(conn, desk.now, found, kind)?;
    store::find(conn, &found.id)
}

/// Writes that the newest version came to nothing; a reason stands apart from the chain.
pub fn close(
    conn: &mut Connection,
    now: Timestamp,
    found: &Agreement,
    kind: &str,
    side: Option<Side>,
    reason: &str,
) -> Result<()> {
    let row = Closure {
        id: ids::new(now),
        agreement_id: found.id.clone(),
        version: found.version(),
        kind: kind.to_owned(),
        side: side.map(|s| s.name().to_owned()),
        reason: reason.to_owned(),
        closed_at: now.as_millisecond(),
    };
    diesel::insert_into(closure::table).values(&row).execute(conn)?;
    let mut data = trail::data([("version", &row.version.to_string())]);
    data.extend(row.side.clone().map(|side| ("side".to_owned(), side)));
    let event = format!("version.{kind}");
    trail::append_personal(conn, &found.id, now, &event, data, &trail::data([("reason", reason)]))?;
    Ok(())
}

/// Saves a letter to the member who looks after the newest version.
pub fn tell_sender(conn: &mut Connection, now: Timestamp, found: &Agreement, kind: Kind) -> Result<()> {
    let Some(version) = &found.opened else { return Ok(()) };
    let once = format!("{} {} {} sender", kind.name(), found.id, version.version);
    let params = json!({"agreement": found.id, "member": version.sent_by, "version": version.version});
    let zone = members::by_id(conn, &version.sent_by)?.map(|m| m.time_zone).unwrap_or_default();
    let at = organisation::leaves(conn, now, kind, &zone)?;
    outbox::save_for(conn, now, at, &Saved { kind, once: &once, params })?;
    Ok(())
}

/// Versions that were to be signed by now and are not: ids of their agreements.
pub fn overdue(conn: &mut Connection, now: Timestamp) -> Result<Vec<String>> {
    let due = agreement_version::table
        .filter(agreement_version::sign_by.le(now.as_millisecond()))
        .filter(diesel::dsl::not(diesel::dsl::exists(
            closure::table
                .filter(closure::agreement_id.eq(agreement_version::agreement_id))
                .filter(closure::version.eq(agreement_version::version)),
        )))
        .filter(diesel::dsl::not(diesel::dsl::exists(
            sealed_document::table
                .filter(sealed_document::agreement_id.eq(agreement_version::agreement_id))
                .filter(sealed_document::version.eq(agreement_version::version)),
        )))
        .select(agreement_version::agreement_id)
        .load(conn)?;
    Ok(due)
}

/// Lets a version lapse that was not signed by both in time, and tells everybody.
pub fn lapse(conn: &mut Connection, now: Timestamp, secret: &Secret, id: &str) -> Result<bool> {
    db::lock(conn, id)?;
    let found = store::find(conn, id)?;
    let due = found.opened.as_ref().is_some_and(|v| v.sign_by <= now.as_millisecond());
    if !due || !may_lapse(&found) {
        return Ok(false);
    }
    close(conn, now, &found, Kind::Lapsed.name(), None, "")?;
    for party in found.parties_of(found.version()) {
        sending::letter(conn, now, secret, Kind::Lapsed, found.version(), party)?;
    }
    tell_sender(conn, now, &found, Kind::Lapsed)?;
    Ok(true)
}

/// Whether the newest version still waits for a signature.
fn may_lapse(found: &Agreement) -> bool {
    found.is_open() && found.signatures.len() < 2
}

/// The letters of versions that lapse before an instant, if nobody signs.
pub fn coming(conn: &mut Connection, now: Timestamp, end: Timestamp) -> Result<Vec<Coming>> {
    let (hours, mut all) = (organisation::hours(conn)?, Vec::new());
    for id in overdue(conn, end)? {
        let found = store::find(conn, &id)?;
        let Some(version) = found.opened.as_ref().filter(|_| may_lapse(&found)) else { continue };
        let lapses = clock::from_ms(version.sign_by).max(now);
        let letter = |to: &str, zone: &str| Coming {
            at: hours.next(lapses, zone),
            kind: Kind::Lapsed,
            to: to.to_owned(),
            agreement: id.clone(),
            review: String::new(),
        };
        all.extend(found.parties_of(version.version).map(|p| letter(&p.email, &p.time_zone)));
        all.extend(members::by_id(conn, &version.sent_by)?.map(|m| letter(&m.email, &m.time_zone)));
    }
    Ok(all)
}
