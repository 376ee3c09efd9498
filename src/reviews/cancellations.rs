//! Reviews that are off after all: the agreement ends before them, or an amendment has left them out.
//! Whoever was invited to one gets word that takes it out of their calendar.

use diesel::prelude::*;
use jiff::{Timestamp, ToSpan as _, civil::Date};
use serde_json::{Value, json};

use super::reminders;
use crate::{
    agreements::{
        AgreedText,
        letters::{self, Desk},
        review_label,
        store::{self as agreements, Agreement},
    },
    clock::DAY,
    db::{
        Connection,
        schema::{ending, sealed_document},
    },
    failure::{Failure, Result},
    ids::{self, Secret},
    mail::{
        letter::{Kind, Letter},
        outbox::{self, Claimed, Saved},
    },
    openings::store::today,
    people::parties::{self, Party},
    rhythm::Planned,
};

/// How long after an ending or an amendment word still goes out.
const LOOK_BACK: i64 = 30 * DAY;

/// Saves the word on every review that is off and that somebody was invited to.
pub fn save_due(conn: &mut Connection, now: Timestamp, secret: &Secret) -> Result<()> {
    let since = now.as_millisecond() - LOOK_BACK;
    let ended: Vec<String> =
        ending::table.filter(ending::given_at.gt(since)).select(ending::agreement_id).load(conn)?;
    for id in ended {
        let found = agreements::find(conn, &id)?;
        let (Some(ending), Some(sealed)) = (&found.ending, found.in_force()) else { continue };
        let (text, last) = (found.text()?, ending.ends_on.parse::<Date>()?);
        let off = text.reviews.iter().filter(|r| r.date > last);
        let off: Vec<_> = off.cloned().collect();
        save(conn, now, secret, &found, &text, (sealed.version, sealed.sealed_at), &off, "ended")?;
    }
    let amended: Vec<String> = sealed_document::table
        .filter(sealed_document::version.gt(1))
        .filter(sealed_document::sealed_at.gt(since))
        .select(sealed_document::agreement_id)
        .distinct()
        .load(conn)?;
    for id in amended {
        let found = agreements::find(conn, &id)?;
        let [.., before, _] = found.sealed_versions.as_slice() else { continue };
        let (text, now_agreed) = (text_of(conn, &id, before.version)?, found.text()?);
        let kept = |r: &Planned| now_agreed.reviews.iter().any(|n| n.milestone == r.milestone);
        let off: Vec<_> = text.reviews.iter().filter(|r| !kept(r)).cloned().collect();
        save(conn, now, secret, &found, &text, (before.version, before.sealed_at), &off, "amended")?;
    }
    Ok(())
}

fn text_of(conn: &mut Connection, id: &str, version: i32) -> Result<AgreedText> {
    agreements::text_of(conn, id, version)?.ok_or_else(Failure::not_found)?.read()
}

#[expect(clippy::too_many_arguments, reason = "one call for both reasons, told apart by its last word")]
fn save(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    found: &Agreement,
    text: &AgreedText,
    (version, sealed_at): (i32, i64),
    off: &[Planned],
    why: &str,
) -> Result<()> {
    for party in found.parties_of(version) {
        let here = today(now, &party.time_zone);
        for review in off.iter().filter(|r| r.date >= here) {
            if !invited(conn, text, party, review, sealed_at)? {
                continue;
            }
            let link = ids::new(now);
            let once = format!("{} {} {} {}", Kind::Cancelled.name(), found.id, review.milestone, party.id);
            let params = json!({
                "agreement": found.id, "party": party.id, "link": link, "milestone": review.milestone,
                "version": version, "why": why,
            });
            if outbox::save(conn, now, &Saved { kind: Kind::Cancelled, once: &once, params })? {
                parties::put_link(conn, now, secret, party, &link)?;
            }
        }
    }
    Ok(())
}

/// Whether a party's calendar was asked to hold a review: the signed copy does it for the first one, and
/// each week's reminder for its own.
fn invited(
    conn: &mut Connection,
    text: &AgreedText,
    party: &Party,
    review: &Planned,
    sealed_at: i64,
) -> Result<bool> {
    let signed_on = today(crate::clock::from_ms(sealed_at), &party.time_zone);
    let first = text.reviews.iter().find(|r| r.date >= signed_on);
    if first.is_some_and(|f| f.milestone == review.milestone) {
        return Ok(true);
    }
    outbox::is_saved(conn, &reminders::name(Kind::ReminderWeek, text, review, party.side))
}

/// The letter; `None` once the day has passed.
pub fn letter(conn: &mut Connection, desk: &Desk, claimed: &Claimed) -> Result<Option<Letter>> {
    let params: Value = serde_json::from_str(&claimed.params)?;
    let text = |name: &str| params[name].as_str().unwrap_or_default().to_owned();
    let Some(party) = parties::by_id(conn, &text("party"))? else { return Ok(None) };
    let version = params["version"].as_i64().and_then(|v| i32::try_from(v).ok()).unwrap_or(1);
    let agreed = text_of(conn, &party.agreement, version)?;
    let milestone = text("milestone");
    let Some(review) = agreed.reviews.iter().find(|r| r.milestone.to_string() == milestone) else {
        return Ok(None);
    };
    if review.date < today(desk.now, &party.time_zone).saturating_sub(1.day()) {
        return Ok(None);
    }
    let more = json!({
        "review_label": review_label(party.language, review.milestone),
        "review_date": party.language.date(review.date), "reason_kind": text("why"),
    });
    let values = letters::with(letters::common(desk, &agreed, &party, &text("link")), more);
    let mut letter = Letter::write(&claimed.id, Kind::Cancelled, letters::recipient(&party), &values)?;
    let agreement = agreements::find(conn, &party.agreement)?;
    letter.reply_to = letters::sender(conn, &agreement)?;
    letter.invitation = Some(letters::call_off(desk, &agreed, &party, review));
    Ok(Some(letter))
}
