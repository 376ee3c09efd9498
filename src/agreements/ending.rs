//! Ending an agreement: either side gives notice, as agreed; the reason can stay between the two.

use diesel::prelude::*;
use jiff::{Timestamp, ToSpan as _, civil::Date};
use serde::{Deserialize, Serialize};

use super::{
    negotiation::Desk,
    sending,
    store::{self, Agreement, Ending},
    versions,
    words::given_reason,
};
use crate::{
    access::PartyAct,
    db::{self, Connection, schema::ending},
    failure::{Failure, Message, Problems, Result},
    ids::Secret,
    mail::letter::Kind,
    openings::store::today,
    organisation,
    people::{Member, Side},
    trail,
    web::forms::{self, Check as _},
};

/// What is typed to give notice.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct EndInput {
    /// ISO 8601: the last day; the earliest possible unless given.
    pub ends_on: String,
    pub reason: String,
    /// Only the two sides read the reason.
    #[serde(rename = "private", deserialize_with = "forms::flag")]
    pub between_us: bool,
}

/// The first day an agreement can end on: notice is counted from today.
pub fn earliest(found: &Agreement, today: Date) -> Result<Date> {
    Ok(today.saturating_add(i64::from(found.text()?.notice_days).days()))
}

/// A side gives notice at its own door.
///
/// # Errors
/// Nothing is in force, it has ended already, or the day is sooner than the notice allows.
pub fn give_notice(conn: &mut Connection, desk: &Desk, input: &EndInput) -> Result<Agreement> {
    let found = desk.open(conn, PartyAct::End)?;
    end(conn, desk.now, desk.secret, &found, Some(desk.party.side), None, input)
}

/// The organisation ends it: somebody leaves, say.
pub fn end_by(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    by: &Member,
    id: &str,
    input: &EndInput,
) -> Result<Agreement> {
    db::lock(conn, id)?;
    let found = store::find(conn, id)?;
    if found.ending.is_some() {
        return Err(Failure::conflict("error-ended"));
    }
    // A coach who is a member speaks for the coach's side.
    let side = (found.parties()[0].email == by.email).then_some(Side::Coach);
    // Only a side has something that is between the two.
    let between_us = input.between_us && side.is_some();
    end(conn, now, secret, &found, side, Some(by), &EndInput { between_us, ..input.clone() })
}

fn end(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    found: &Agreement,
    side: Option<Side>,
    by: Option<&Member>,
    input: &EndInput,
) -> Result<Agreement> {
    let in_force = found.in_force().ok_or_else(|| Failure::conflict("error-not-in-force"))?;
    if found.is_open() && found.signatures.len() > 1 {
        return Err(Failure::conflict("error-stamping"));
    }
    let home = organisation::get(conn)?;
    let today = today(now, &home.time_zone);
    let earliest = earliest(found, today)?;
    let reason = given_reason(&input.reason)?;
    let mut p = Problems::default();
    let ends_on = p.date("ends_on", &input.ends_on).unwrap_or(earliest);
    if ends_on < earliest || ends_on > today.saturating_add(1.year()) {
        let own = side.map(|s| found.parties()[usize::from(s == Side::Coachee)].language);
        let language = by.map(|m| m.language).or(own).unwrap_or_default();
        p.add("ends_on", Message::new("error-ends-early").with("earliest", language.day(earliest)));
    }
    p.finish(())?;
    let row = Ending {
        agreement_id: found.id.clone(),
        side: side.map(|s| s.name().to_owned()),
        member_id: by.map(|m| m.id.clone()),
        reason: reason.clone(),
        between_us: input.between_us,
        given_at: now.as_millisecond(),
        ends_on: ends_on.to_string(),
    };
    diesel::insert_into(ending::table).values(&row).execute(conn)?;
    let who = row.side.clone().unwrap_or_else(|| "organisation".to_owned());
    let data = trail::data([("by", &who), ("ends_on", &row.ends_on)]);
    let payload = trail::data([("reason", &reason)]);
    trail::append_personal(conn, &found.id, now, "agreement.ended", data, &payload)?;
    let mut told = found.parties().to_vec();
    if found.is_open() {
        versions::close(conn, now, found, "ended", side, "")?;
        // Whoever was to take over a side is told, too.
        let next = found.parties_of(found.version()).into_iter().cloned();
        told.extend(next.filter(|p| !found.is_party_of(p, in_force.version)));
    }
    for party in &told {
        sending::letter(conn, now, secret, Kind::Ended, in_force.version, party)?;
    }
    versions::tell_sender(conn, now, found, Kind::Ended)?;
    store::find(conn, &found.id)
}
