//! The letters of reviews, written when they are sent: a change that is asked for, declined or made, a review
//! that was not held, and feedback that waits to be opened.

use jiff::civil::Date;
use serde_json::{Value, json};

use super::{
    feedback,
    moves::{self, Change},
    notices,
    store::{self, Review},
};
use crate::{
    agreements::{
        letters::{self, Desk},
        review_label,
        store::{self as agreements, Agreement},
    },
    db::Connection,
    failure::Result,
    languages::Language,
    mail::{
        letter::{Kind, Letter, Recipient},
        outbox::Claimed,
    },
    people::parties::{self, Party},
    rhythm,
};

/// The letter of a saved row; `None` if there is nothing to send any more.
pub fn write(conn: &mut Connection, desk: &Desk, claimed: &Claimed, kind: Kind) -> Result<Option<Letter>> {
    let params: Value = serde_json::from_str(&claimed.params)?;
    match kind {
        Kind::Overdue => overdue(conn, desk, claimed, &params),
        Kind::Feedback => of_feedback(conn, desk, claimed, &params),
        _ => of_change(conn, desk, claimed, kind, &params),
    }
}

fn text_of<'a>(params: &'a Value, name: &str) -> &'a str {
    params[name].as_str().unwrap_or_default()
}

/// Whom a letter is for, with their agreement; nobody once somebody else has taken over that side.
fn addressee(conn: &mut Connection, params: &Value) -> Result<Option<(Party, Agreement)>> {
    let Some(party) = parties::by_id(conn, text_of(params, "party"))? else { return Ok(None) };
    let found = agreements::find(conn, &party.agreement)?;
    let still = found.parties().iter().any(|p| p.id == party.id);
    Ok(still.then_some((party, found)))
}

fn of_change(
    conn: &mut Connection,
    desk: &Desk,
    claimed: &Claimed,
    kind: Kind,
    params: &Value,
) -> Result<Option<Letter>> {
    let Some((party, found)) = addressee(conn, params)? else { return Ok(None) };
    let Some(change) = moves::find(conn, text_of(params, "change"))? else { return Ok(None) };
    let row = change.review_id.as_deref().map(|id| store::find(conn, id)).transpose()?;
    if is_overtaken(kind, &change, row.as_ref(), params) {
        return Ok(None);
    }
    let agreed = store::dated(conn, desk.now, &found)?;
    let values = letters::common(desk, &agreed, &party, text_of(params, "link"));
    let values = letters::with(values, told(&change, row.as_ref(), kind, party.language)?);
    let mut letter = Letter::write(&claimed.id, kind, letters::recipient(&party), &values)?;
    letter.reply_to = letters::sender(conn, &found)?;
    if let Some(row) = row.filter(|_| matches!(kind, Kind::Moved | Kind::Added)) {
        letter.invitation = Some(letters::invite(desk, &agreed, &party, &row.planned()?));
    }
    Ok(Some(letter))
}

/// Whether what a letter tells is no longer so: the change has its answer, or the review has moved on.
fn is_overtaken(kind: Kind, change: &Change, row: Option<&Review>, params: &Value) -> bool {
    match kind {
        Kind::MoveAsked => !change.is_open(),
        Kind::Moved | Kind::Added => row.is_none_or(|r| {
            r.cancelled_at.is_some() || params["sequence"].as_i64() != Some(i64::from(r.sequence))
        }),
        _ => false,
    }
}

fn told(change: &Change, row: Option<&Review>, kind: Kind, l: Language) -> Result<Value> {
    let on = change.on()?;
    let day = |date: Option<Date>| date.map(|d| l.date(d)).unwrap_or_default();
    let reason = if kind == Kind::MoveDeclined { &change.answer_reason } else { &change.reason };
    Ok(json!({
        "change_kind": change.kind, "review_label": label(l, row)?, "was": day(change.from()?), "on": day(on),
        "weekend": on.is_some_and(rhythm::is_weekend), "reason": reason,
    }))
}

/// What a review is called; one that is to be added has no number yet.
fn label(l: Language, row: Option<&Review>) -> Result<String> {
    match row {
        Some(row) => Ok(review_label(l, row.milestone()?)),
        None => Ok(l.text("review-one-more")),
    }
}

fn overdue(conn: &mut Connection, desk: &Desk, claimed: &Claimed, params: &Value) -> Result<Option<Letter>> {
    let told_of = notices::told_of(conn, text_of(params, "review"), text_of(params, "on"))?;
    let Some((review, found)) = told_of else { return Ok(None) };
    if params["named"].as_bool() == Some(true) {
        return to_named(conn, desk, claimed, &review, &found);
    }
    let Some((party, _)) = addressee(conn, params)? else { return Ok(None) };
    let agreed = found.text()?;
    let more = json!({
        "named": false, "review_label": label(party.language, Some(&review))?,
        "review_date": party.language.date(review.date()?), "number": params["number"],
        "told": agreed.told.as_ref().map(|t| &t.name),
    });
    let values = letters::with(letters::common(desk, &agreed, &party, text_of(params, "link")), more);
    let mut letter = Letter::write(&claimed.id, Kind::Overdue, letters::recipient(&party), &values)?;
    letter.reply_to = letters::sender(conn, &found)?;
    Ok(Some(letter))
}

/// To whoever the agreement names: between whom a review did not happen, and when; nothing of what was said.
fn to_named(
    conn: &mut Connection,
    desk: &Desk,
    claimed: &Claimed,
    review: &Review,
    found: &Agreement,
) -> Result<Option<Letter>> {
    let agreed = found.text()?;
    let Some(named) = &agreed.told else { return Ok(None) };
    let l = agreed.language;
    let values = json!({
        "named": true, "organisation": agreed.organisation.name, "recipient": named.name,
        "base_url": desk.settings.base_url.as_str(), "coach": agreed.coach.name, "coachee": agreed.coachee.name,
        "review_label": label(l, Some(review))?, "review_date": l.date(review.date()?),
    });
    let to = Recipient { name: named.name.clone(), email: named.email.clone(), language: l };
    let mut letter = Letter::write(&claimed.id, Kind::Overdue, to, &values)?;
    letter.reply_to = letters::sender(conn, found)?;
    Ok(Some(letter))
}

/// That somebody wrote, and who: what they wrote is read at the door alone, and an answer goes to them.
fn of_feedback(
    conn: &mut Connection,
    desk: &Desk,
    claimed: &Claimed,
    params: &Value,
) -> Result<Option<Letter>> {
    let Some((party, found)) = addressee(conn, params)? else { return Ok(None) };
    let Some(by) = feedback::writer(conn, &party, claimed.created_at)? else { return Ok(None) };
    let link = text_of(params, "link");
    if parties::link_expires(conn, link)?.is_none() {
        return Ok(None);
    }
    let values = letters::common(desk, &found.text()?, &party, link);
    let values = letters::with(values, json!({"other": by.name}));
    let mut letter = Letter::write(&claimed.id, Kind::Feedback, letters::recipient(&party), &values)?;
    letter.reply_to = Some((by.name, by.email));
    Ok(Some(letter))
}
