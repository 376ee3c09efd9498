//! What stands between the two beside the agreement: the agenda of their 1:1s, and feedback. What a party's page
//! tells of it, and what both of its own pages share.

use actix_web::HttpResponse;
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::{
    access::{self, PartyAct},
    agreements::store::Agreement,
    db::Connection,
    failure::{Failure, Result},
    openings::store::today,
    people::{Visit, parties::Party},
    reviews::{
        carried,
        feedback::{self, Feedback},
        talks,
    },
};

/// What the party's page tells of it; nothing while nothing is in force for the party.
pub fn of(conn: &mut Connection, now: Timestamp, party: &Party, found: &Agreement) -> Result<Value> {
    if access::check_party(PartyAct::SeeTalks, found.party_state(party)).is_err() {
        return Ok(Value::Null);
    }
    let agenda = carried::read(conn, found, party)?;
    let unread = |f: &&Feedback| f.to_id == party.id && f.read_at.is_none();
    Ok(json!({
        "to_talk": agenda.open.iter().filter(|e| e.done_at.is_none()).count(),
        "last": agenda.talks.first().map(|t| today(crate::clock::from_ms(t.held_at), &party.time_zone)),
        "unread": feedback::of_party(conn, party)?.iter().filter(unread).count(),
        "over": is_over(now, party, found),
    }))
}

pub fn is_over(now: Timestamp, party: &Party, found: &Agreement) -> bool {
    talks::is_over(found, today(now, &party.time_zone))
}

/// The name of somebody who is or was a side.
pub fn name_of<'a>(found: &'a Agreement, id: &str) -> &'a str {
    found.everybody().iter().find(|p| p.id == id).map_or("", |p| p.name.as_str())
}

/// What both pages are headed with.
pub fn head(now: Timestamp, party: &Party, found: &Agreement) -> Result<Value> {
    let text = found.text()?;
    Ok(json!({
        "me": {"name": party.name, "side": party.side, "zone": party.time_zone},
        "other": text.signatory(party.side.other()).name, "organisation_name": text.organisation.name,
        "agreement_language": text.language, "one_on_one": text.one_on_one, "over": is_over(now, party, found),
    }))
}

/// A page again with what was typed, and why the act was refused.
pub fn again(visit: &Visit, template: &str, failure: Failure, mut values: Value) -> Result<HttpResponse> {
    let Failure::Conflict(message) = failure else { return visit.mend(template, failure, values) };
    values["errors"] = json!({"form": visit.language.say(&message)});
    visit.frame().page_with(409, template, values)
}
