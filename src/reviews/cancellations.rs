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
        store::{self as agreements, Agreement, Sealed},
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
    organisation,
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
        let dropped: Vec<_> = text.reviews.iter().filter(|r| r.date > last).cloned().collect();
        let off = Off { found: &found, text: &text, sealed, why: "ended" };
        for party in found.parties_of(sealed.version) {
            off.save(conn, now, secret, party, &dropped)?;
        }
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
        let dropped: Vec<_> = text.reviews.iter().filter(|r| !kept(r)).cloned().collect();
        let off = Off { found: &found, text: &text, sealed: before, why: "amended" };
        for party in found.parties_of(before.version) {
            // For whoever was replaced, every review is off.
            let still = found.parties().iter().any(|p| p.id == party.id);
            let reviews = if still { &dropped } else { &text.reviews };
            off.save(conn, now, secret, party, reviews)?;
        }
    }
    Ok(())
}

fn text_of(conn: &mut Connection, id: &str, version: i32) -> Result<AgreedText> {
    agreements::text_of(conn, id, version)?.ok_or_else(Failure::not_found)?.read()
}

/// Reviews of a sealed version that are off.
struct Off<'a> {
    found: &'a Agreement,
    text: &'a AgreedText,
    sealed: &'a Sealed,
    /// ended or amended.
    why: &'static str,
}

impl Off<'_> {
    /// Saves the word to a party on each of the reviews to come that they were invited to.
    fn save(
        &self,
        conn: &mut Connection,
        now: Timestamp,
        secret: &Secret,
        party: &Party,
        reviews: &[Planned],
    ) -> Result<()> {
        let here = today(now, &party.time_zone);
        for review in reviews.iter().filter(|r| r.date >= here) {
            if !self.invited(conn, party, review)? {
                continue;
            }
            let (link, version) = (ids::new(now), self.sealed.version);
            let kind = Kind::Cancelled.name();
            let once = format!("{kind} {} {version} {} {}", self.found.id, review.milestone, party.id);
            let params = json!({
                "agreement": self.found.id, "party": party.id, "link": link, "milestone": review.milestone,
                "version": version, "why": self.why,
            });
            let at = organisation::leaves(conn, now, Kind::Cancelled, &party.time_zone)?;
            if outbox::save_for(conn, now, at, &Saved { kind: Kind::Cancelled, once: &once, params })? {
                parties::put_link(conn, now, secret, party, &link)?;
            }
        }
        Ok(())
    }

    /// Whether a party's calendar was asked to hold a review: the signed copy does it for the first one,
    /// each week's reminder for its own, and a letter about several for all of them.
    fn invited(&self, conn: &mut Connection, party: &Party, review: &Planned) -> Result<bool> {
        let signed_on = today(crate::clock::from_ms(self.sealed.sealed_at), &party.time_zone);
        let first = self.text.reviews.iter().find(|r| r.date >= signed_on);
        if first.is_some_and(|f| f.milestone == review.milestone) {
            return Ok(true);
        }
        let name = |kind| reminders::name(kind, self.text, review, party.side);
        Ok(outbox::went_out(conn, &name(Kind::ReminderWeek))?
            || outbox::went_along(conn, &name(Kind::ReminderDay))?)
    }
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
