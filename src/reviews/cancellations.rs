//! Reviews that are off after all: the agreement ends before them, or an amendment has left them out, or both
//! agreed to drop them. Whoever was invited to one gets word that takes it out of their calendar.

use diesel::prelude::*;
use jiff::{Timestamp, ToSpan as _, civil::Date};
use serde_json::{Value, json};

use super::{
    reminders,
    store::{self, Review},
};
use crate::{
    agreements::{
        AgreedText,
        letters::{self, Desk},
        review_label,
        store::{self as agreements, Sealed},
    },
    clock::DAY,
    db::{
        Connection,
        schema::{ending, sealed_document},
    },
    failure::{Failure, Result},
    ids::{self, Secret},
    mail::{
        coming::Coming,
        letter::{Kind, Letter},
        outbox::{self, Claimed, Saved},
    },
    openings::store::today,
    organisation,
    people::parties::{self, Party},
    rhythm::{Milestone, Planned},
};

/// How long after an ending or an amendment word still goes out.
const LOOK_BACK: i64 = 30 * DAY;

/// Saves the word on every review that is off and that somebody was invited to.
pub fn save_due(conn: &mut Connection, now: Timestamp, secret: &Secret) -> Result<()> {
    each_due(conn, now, &mut |conn, word| word.save(conn, now, secret))
}

/// Every such word that is not saved yet.
pub fn coming(conn: &mut Connection, now: Timestamp) -> Result<Vec<Coming>> {
    let mut all = Vec::new();
    each_due(conn, now, &mut |conn, word| {
        if !outbox::is_saved(conn, &word.once())? {
            all.push(word.coming(conn, now)?);
        }
        Ok(())
    })?;
    Ok(all)
}

/// What is done with a word that is due.
type Done<'a> = &'a mut dyn FnMut(&mut Connection, &Word) -> Result<()>;

fn each_due(conn: &mut Connection, now: Timestamp, done: Done) -> Result<()> {
    let since = now.as_millisecond() - LOOK_BACK;
    let ended: Vec<String> =
        ending::table.filter(ending::given_at.gt(since)).select(ending::agreement_id).load(conn)?;
    for id in ended {
        let found = agreements::find(conn, &id)?;
        let (Some(ending), Some(sealed)) = (&found.ending, found.in_force()) else { continue };
        let (text, last) = (store::dated(conn, now, &found)?, ending.ends_on.parse::<Date>()?);
        let dropped: Vec<_> = text.reviews.iter().filter(|r| r.date > last).cloned().collect();
        let off = Off { text: &text, sealed, why: "ended" };
        for party in found.parties_of(sealed.version) {
            off.each(conn, now, party, &dropped, done)?;
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
        let [.., before, last] = found.sealed_versions.as_slice() else { continue };
        let rows = store::of_agreement(conn, &id)?;
        let mut text = text_of(conn, &id, before.version)?;
        text.reviews = as_they_stood(&text, &rows, last)?;
        let dropped = planned(rows.iter().filter(|r| is_left_out(r, last)))?;
        let off = Off { text: &text, sealed: before, why: "amended" };
        for party in found.parties_of(before.version) {
            // For whoever was replaced, every review is off.
            let still = found.parties().iter().any(|p| p.id == party.id);
            let reviews = if still { &dropped } else { &text.reviews };
            off.each(conn, now, party, reviews, done)?;
        }
    }
    Ok(())
}

/// Whether the version sealed last has left a review out.
fn is_left_out(review: &Review, last: &Sealed) -> bool {
    review.version < last.version && review.cancelled_at.is_some_and(|at| at >= last.sealed_at)
}

/// The reviews of the text before, and those added to it, as they stood when the next version was sealed: both
/// those that it left out and those that it kept.
fn as_they_stood(before: &AgreedText, rows: &[Review], last: &Sealed) -> Result<Vec<Planned>> {
    let there = |r: &&Review| {
        r.milestone.starts_with('+') || before.reviews.iter().any(|b| b.milestone.to_string() == r.milestone)
    };
    planned(rows.iter().filter(there).filter(|r| r.cancelled_at.is_none() || is_left_out(r, last)))
}

fn planned<'a>(rows: impl Iterator<Item = &'a Review>) -> Result<Vec<Planned>> {
    rows.map(Review::planned).collect()
}

fn text_of(conn: &mut Connection, id: &str, version: i32) -> Result<AgreedText> {
    agreements::text_of(conn, id, version)?.ok_or_else(Failure::not_found)?.read()
}

/// Reviews of a sealed version that are off.
struct Off<'a> {
    text: &'a AgreedText,
    sealed: &'a Sealed,
    /// ended or amended.
    why: &'static str,
}

impl Off<'_> {
    /// The word to a party on each of the reviews to come that they were invited to.
    fn each(
        &self,
        conn: &mut Connection,
        now: Timestamp,
        party: &Party,
        reviews: &[Planned],
        done: Done,
    ) -> Result<()> {
        let here = today(now, &party.time_zone);
        for review in reviews.iter().filter(|r| r.date >= here) {
            if self.invited(conn, party, review)? {
                let version = self.sealed.version;
                done(conn, &Word { party, review, version, why: self.why })?;
            }
        }
        Ok(())
    }

    /// Whether a party's calendar was asked to hold a review: the signed copy does it for the first one,
    /// each week's reminder for its own, a letter about several for all of them, and one on a new day for that.
    fn invited(&self, conn: &mut Connection, party: &Party, review: &Planned) -> Result<bool> {
        let signed_on = today(crate::clock::from_ms(self.sealed.sealed_at), &party.time_zone);
        let first = self.text.reviews.iter().find(|r| r.date >= signed_on);
        let told = review.sequence > 0 || matches!(review.milestone, Milestone::Added(_));
        if told || first.is_some_and(|f| f.milestone == review.milestone) {
            return Ok(true);
        }
        let name = |kind| reminders::name(kind, self.text, review, party.side);
        Ok(outbox::went_out(conn, &name(Kind::ReminderWeek))?
            || outbox::went_along(conn, &name(Kind::ReminderDay))?)
    }
}

/// The word to a party that a review of a version is off.
pub struct Word<'a> {
    pub party: &'a Party,
    /// As their calendar holds it.
    pub review: &'a Planned,
    pub version: i32,
    /// ended, amended or agreed.
    pub why: &'static str,
}

impl Word<'_> {
    /// Its name for ever: one for each review and version.
    fn once(&self) -> String {
        let (kind, party) = (Kind::Cancelled.name(), self.party);
        format!("{kind} {} {} {} {}", party.agreement, self.version, self.review.milestone, party.id)
    }

    fn coming(&self, conn: &mut Connection, now: Timestamp) -> Result<Coming> {
        let at = organisation::leaves(conn, now, Kind::Cancelled, &self.party.time_zone)?;
        Ok(Coming {
            at: crate::clock::from_ms(at),
            kind: Kind::Cancelled,
            to: self.party.email.clone(),
            agreement: self.party.agreement.clone(),
            review: self.review.date.to_string(),
        })
    }

    /// Saves it, if it was not saved before.
    pub fn save(&self, conn: &mut Connection, now: Timestamp, secret: &Secret) -> Result<()> {
        let (party, review, link) = (self.party, self.review, ids::new(now));
        let once = self.once();
        let params = json!({
            "agreement": party.agreement, "party": party.id, "link": link, "milestone": review.milestone,
            "version": self.version, "why": self.why, "date": review.date, "sequence": review.sequence,
        });
        let at = organisation::leaves(conn, now, Kind::Cancelled, &party.time_zone)?;
        if outbox::save_for(conn, now, at, &Saved { kind: Kind::Cancelled, once: &once, params })? {
            parties::put_link(conn, now, secret, party, &link)?;
        }
        Ok(())
    }
}

/// The letter; `None` once the day has passed.
pub fn letter(conn: &mut Connection, desk: &Desk, claimed: &Claimed) -> Result<Option<Letter>> {
    let params: Value = serde_json::from_str(&claimed.params)?;
    let text = |name: &str| params[name].as_str().unwrap_or_default().to_owned();
    let Some(party) = parties::by_id(conn, &text("party"))? else { return Ok(None) };
    let version = params["version"].as_i64().and_then(|v| i32::try_from(v).ok()).unwrap_or(1);
    let agreed = text_of(conn, &party.agreement, version)?;
    let Some(review) = told(&params, &agreed)? else { return Ok(None) };
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
    letter.invitation = Some(letters::call_off(desk, &agreed, &party, &review));
    Ok(Some(letter))
}

/// The review that a saved word is about, as it was when it was saved; letters of an earlier day name the
/// milestone alone.
fn told(params: &Value, agreed: &AgreedText) -> Result<Option<Planned>> {
    let milestone = params["milestone"].as_str().unwrap_or_default();
    let sequence = params["sequence"].as_u64().and_then(|n| u32::try_from(n).ok()).unwrap_or(0);
    match (Milestone::stored(milestone), params["date"].as_str()) {
        (Some(known), Some(date)) => Ok(Some(Planned::moved(known, date.parse()?, sequence))),
        _ => Ok(agreed.reviews.iter().find(|r| r.milestone.to_string() == milestone).cloned()),
    }
}
