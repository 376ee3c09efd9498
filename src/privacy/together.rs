//! Erasing what two people had together: a whole agreement, or what they said to each other before a day. The
//! chain of an agreement stays as it is; what was personal beside it goes.

use std::collections::BTreeSet;

use diesel::prelude::*;
use jiff::{Timestamp, ToSpan as _, civil::Date};

use crate::{
    db::{
        Connection,
        schema::{
            action_done, agenda_item, agreement, agreement_text, agreement_version, approval, check_in,
            check_in_note, closure, consent, door_link, door_session, ending, feedback, identity_code,
            letter, paper_signature, party, proposal, proposal_answer, question, remark, reminder_choice,
            review, review_change, review_outcome, sealed_document, signature, talk, themes_taken,
            trail_event, trail_payload,
        },
    },
    erase_rows,
    failure::Result,
    retention::choices::Standing,
    reviews::{check_in::Answers, outcome::Outcome},
};

/// What events tell of with the hash of words that are erased with what was said.
const SAID: [&str; 4] = ["check-in.submitted", "outcome.written", "feedback.given", "feedback.changed"];

/// Every row of an agreement but its chain; gives back the addresses of its parties.
pub fn agreement(conn: &mut Connection, id: &str) -> Result<Vec<String>> {
    let own = [id.to_owned()];
    let of = |rows: Vec<(String, String)>| -> (Vec<String>, Vec<String>) { rows.into_iter().unzip() };
    let parties: Vec<(String, String)> =
        party::table.filter(party::agreement_id.eq(id)).select((party::id, party::email)).load(conn)?;
    let (parties, addresses) = of(parties);
    let reviews: Vec<String> =
        review::table.filter(review::agreement_id.eq(id)).select(review::id).load(conn)?;
    let proposals: Vec<String> =
        proposal::table.filter(proposal::agreement_id.eq(id)).select(proposal::id).load(conn)?;
    erase_rows!(conn, &proposals, proposal_answer.proposal_id, proposal.id);
    erase_rows!(
        conn,
        &reviews,
        review_change.review_id,
        check_in.review_id,
        check_in_note.review_id,
        review_outcome.review_id,
        action_done.review_id,
    );
    erase_rows!(
        conn,
        &own,
        review_change.agreement_id,
        review.agreement_id,
        agenda_item.agreement_id,
        talk.agreement_id,
        feedback.agreement_id,
        remark.agreement_id,
        approval.agreement_id,
        closure.agreement_id,
        ending.agreement_id,
        paper_signature.agreement_id,
        signature.agreement_id,
        sealed_document.agreement_id,
        agreement_text.agreement_id,
        agreement_version.agreement_id,
        themes_taken.agreement_id,
    );
    erase_rows!(
        conn,
        &parties,
        door_link.party_id,
        door_session.party_id,
        identity_code.party_id,
        consent.party_id,
        reminder_choice.party_id,
        question.party_id,
        letter.party_id,
        party.id,
    );
    payloads(conn, id, None)?;
    erase_rows!(conn, &own, agreement.id);
    Ok(addresses)
}

/// Erases what is personal beside the events of a chain: all of it, or the hashes of what was said by an instant.
fn payloads(conn: &mut Connection, chain: &str, said_by: Option<i64>) -> Result<()> {
    let all = trail_event::table.filter(trail_event::chain.eq(chain));
    let events: Vec<String> = match said_by {
        None => all.select(trail_event::id).load(conn)?,
        Some(at) => all
            .filter(trail_event::kind.eq_any(SAID))
            .filter(trail_event::at.le(at))
            .select(trail_event::id)
            .load(conn)?,
    };
    for some in events.chunks(1_000) {
        erase_rows!(conn, some, trail_payload.event_id);
    }
    Ok(())
}

/// Up to when what was said is old enough to be erased: the day, and its last millisecond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Old {
    day: Date,
    end: i64,
}

impl Old {
    /// As of a day, if a time is set.
    pub fn as_of(standing: &Standing, today: Date) -> Option<Self> {
        let day = today.saturating_sub(standing.choice.check_in_years?.years());
        // A time that was set lately erases nothing yet.
        if standing.erase_said_on(day)? > today {
            return None;
        }
        let next = day.saturating_add(1.day()).to_zoned_datetime(standing.zone.clone());
        let end = next.map_or(0, |start| start.timestamp().as_millisecond() - 1);
        Some(Self { day, end })
    }
}

/// Agreements of which something that was said is old enough.
pub fn with_old_words(conn: &mut Connection, old: Old) -> Result<BTreeSet<String>> {
    let reviews: Vec<String> = review::table
        .filter(review::on_date.le(old.day.to_string()))
        .filter(review::said_erased_at.is_null())
        .select(review::agreement_id)
        .distinct()
        .load(conn)?;
    let agendas: Vec<String> = agenda_item::table
        .filter(agenda_item::added_at.le(old.end))
        .select(agenda_item::agreement_id)
        .distinct()
        .load(conn)?;
    let feedbacks: Vec<String> = feedback::table
        .filter(feedback::given_at.le(old.end))
        .select(feedback::agreement_id)
        .distinct()
        .load(conn)?;
    Ok(reviews.into_iter().chain(agendas).chain(feedbacks).collect())
}

/// Erases what the two said to each other up to a day; that their reviews took place stays.
pub fn said(conn: &mut Connection, now: Timestamp, of: &str, old: Old) -> Result<()> {
    let reviews: Vec<String> = review::table
        .filter(review::agreement_id.eq(of))
        .filter(review::on_date.le(old.day.to_string()))
        .filter(review::said_erased_at.is_null())
        .select(review::id)
        .load(conn)?;
    for id in &reviews {
        blank(conn, id)?;
    }
    erase_rows!(conn, &reviews, check_in_note.review_id, action_done.review_id);
    diesel::update(review::table.filter(review::id.eq_any(&reviews)))
        .set(review::said_erased_at.eq(now.as_millisecond()))
        .execute(conn)?;
    let agenda = agenda_item::table.filter(agenda_item::agreement_id.eq(of));
    diesel::delete(agenda.filter(agenda_item::added_at.le(old.end))).execute(conn)?;
    let words = feedback::table.filter(feedback::agreement_id.eq(of));
    diesel::delete(words.filter(feedback::given_at.le(old.end))).execute(conn)?;
    payloads(conn, of, Some(old.end))
}

/// Takes the words out of a review: who answered and what was concluded by whom stays as a fact.
fn blank(conn: &mut Connection, review: &str) -> Result<()> {
    let rows: Vec<(String, String)> = check_in::table
        .filter(check_in::review_id.eq(review))
        .select((check_in::id, check_in::answers))
        .load(conn)?;
    for (id, answers) in rows {
        let Answers { version, submit, .. } = serde_json::from_str(&answers)?;
        let bare = serde_json::to_string(&Answers { version, submit, ..Answers::default() })?;
        diesel::update(check_in::table.find(id)).set(check_in::answers.eq(bare)).execute(conn)?;
    }
    let text: Option<String> =
        review_outcome::table.find(review).select(review_outcome::text).first(conn).optional()?;
    if let Some(text) = text {
        let Outcome { course, next_on, .. } = serde_json::from_str(&text)?;
        let bare = serde_json::to_string(&Outcome { course, next_on, ..Outcome::default() })?;
        diesel::update(review_outcome::table.find(review))
            .set(review_outcome::text.eq(bare))
            .execute(conn)?;
    }
    Ok(())
}
