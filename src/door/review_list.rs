//! The reviews on a party's page: each on the day that holds now, where it stands, and who waits for whom.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::review_page::change_values;
use crate::{
    access::{self, PartyAct},
    agreements::{review_label, store::Agreement},
    db::Connection,
    failure::Result,
    openings::store::today,
    people::{Side, parties::Party},
    reviews::{
        changes::Kind,
        moves::{self, Change},
        status::{Grounds, Status},
        store::{self, Review},
    },
};

/// All of them, and what is proposed to be added; nothing while nothing is in force for the party.
pub fn of(conn: &mut Connection, now: Timestamp, party: &Party, found: &Agreement) -> Result<Value> {
    let may = |act| access::check_party(act, found.party_state(party)).is_ok();
    if !may(PartyAct::SeeReview) {
        return Ok(Value::Null);
    }
    let here = today(now, &party.time_zone);
    let changes = moves::of_agreement(conn, &found.id)?;
    let reviews = store::of_agreement(conn, &found.id)?;
    let (grounds, differs) = (Grounds::of(conn, &reviews)?, differ(found, &reviews)?);
    let (mut rows, mut next) = (Vec::new(), false);
    for review in reviews {
        let before = grounds.are_of_another(&review, party);
        let mut status = grounds.status(found, review, &party.time_zone)?;
        if before {
            // It was not they who answered, and nothing of it waits for them.
            status.answered = [None; 2];
        }
        let state = status.name(here);
        let is_next = !next && matches!(state, "coming" | "today" | "overdue" | "passed") && !status.late;
        next |= is_next;
        rows.push(row(party, &status, state, is_next, &changes)?);
    }
    let added = changes.iter().filter(|c| c.is_open() && c.kind == Kind::Add.name());
    let added = added.map(|c| change_values(c, party, found)).collect::<Result<Vec<_>>>()?;
    Ok(json!({
        "rows": rows, "added": added, "may_add": may(PartyAct::MoveReview), "today": here,
        "differs": differs,
    }))
}

fn row(party: &Party, status: &Status, state: &str, is_next: bool, changes: &[Change]) -> Result<Value> {
    let review = &status.review;
    let [mine, theirs] = [party.side, party.side.other()];
    let at = |side: Side| status.answered[usize::from(side == Side::Coachee)];
    let open = changes.iter().find(|c| c.is_open() && c.review_id.as_ref() == Some(&review.id));
    Ok(json!({
        "path": review.door(), "label": review_label(party.language, review.milestone()?),
        "date": status.on, "state": state, "late": status.late, "moved": status.is_moved(), "next": is_next,
        "mine": at(mine).is_some(), "other": at(theirs).is_some(),
        "asks": open.is_some_and(|c| c.side != mine.name()),
        "asked": open.is_some_and(|c| c.side == mine.name()),
    }))
}

/// Whether the days that hold are no longer those of the signed text.
fn differ(found: &Agreement, reviews: &[Review]) -> Result<bool> {
    let signed = found.text()?.reviews;
    let mut signed: Vec<_> = signed.iter().map(|r| (r.date.to_string(), r.milestone.to_string())).collect();
    let stands = |r: &Review| r.cancelled_at.is_none().then(|| (r.on_date.clone(), r.milestone.clone()));
    let mut holding: Vec<_> = reviews.iter().filter_map(stands).collect();
    signed.sort_unstable();
    holding.sort_unstable();
    Ok(!holding.is_empty() && signed != holding)
}
