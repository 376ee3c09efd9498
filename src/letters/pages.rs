//! Letters that did not arrive, for those who look after the installation. No link, no code and no whole
//! address stands here: only what is needed to mend it.

use actix_web::{HttpResponse, web};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::address;
use crate::{
    access::Act,
    db::Connection,
    failure::{Failure, Result},
    ids,
    languages::Language,
    mail::{
        letter::{Kind, masked},
        outbox::Why,
        suppression::{self, Suppressed},
        troubles::{self, Troubled},
    },
    openings::pages::home_zone,
    people::Visit,
    trail,
    web::{self as site, forms::Form},
};

/// How far back the letters that were not sent after all are counted.
const DAYS: i64 = 30;

pub async fn list(visit: Visit) -> Result<HttpResponse> {
    visit.may(Act::SeeLetters)?;
    let values = shown(&visit).await?;
    visit.page("pages/letters/list.html", values)
}

async fn shown(visit: &Visit) -> Result<Value> {
    let (now, zone, l) = (visit.now(), home_zone(visit), visit.language);
    let mut values = visit.app.db.read(move |conn| values(conn, now, l)).await?;
    values["zone"] = json!(zone);
    Ok(values)
}

fn values(conn: &mut Connection, now: Timestamp, l: Language) -> Result<Value> {
    let refused = suppression::all(conn)?;
    let (failed, uncertain) = (troubles::failed(conn, Timestamp::UNIX_EPOCH)?, troubles::uncertain(conn)?);
    let waiting = troubles::long_waiting(conn, now)?;
    let since = now - SignedDuration::from_hours(24 * DAYS);
    let mut dropped = Vec::new();
    for why in Why::ALL {
        let count = troubles::dropped(conn, since, why)?;
        if count > 0 {
            dropped.push(json!({"why": why.name(), "count": count}));
        }
    }
    // An address that takes no letters is named in the form by its hash.
    let suppressed = refused.iter().map(
        |s| json!({"to": masked(&s.email), "key": ids::hash(&s.email), "since": s.since, "reason": s.reason}),
    );
    Ok(json!({
        "suppressed": suppressed.collect::<Vec<_>>(), "dropped": dropped, "days": DAYS,
        "failed": rows(conn, l, &failed, &refused)?, "uncertain": rows(conn, l, &uncertain, &refused)?,
        "waiting": rows(conn, l, &waiting, &refused)?,
    }))
}

fn rows(
    conn: &mut Connection,
    l: Language,
    letters: &[Troubled],
    refused: &[Suppressed],
) -> Result<Vec<Value>> {
    letters.iter().map(|letter| row(conn, l, letter, refused)).collect()
}

fn row(conn: &mut Connection, l: Language, letter: &Troubled, refused: &[Suppressed]) -> Result<Value> {
    let email = match &letter.recipient {
        Some(email) => email.clone(),
        None => address(conn, &letter.params)?,
    };
    Ok(json!({
        "id": letter.id, "label": Kind::label(l, &letter.kind), "to": masked(&email), "attempts": letter.attempts,
        "answer": letter.answer, "at": letter.failed_at.or(letter.uncertain_at).unwrap_or(letter.created_at),
        "suppressed": refused.iter().any(|s| s.email == email),
    }))
}

/// One more try for a letter that was given up.
pub async fn retry(visit: Visit, id: web::Path<String>, _form: Form) -> Result<HttpResponse> {
    let (member, now, id) = (visit.may(Act::MendLetters)?, visit.now(), id.into_inner());
    let put_back = visit.app.db.write(move |conn| {
        if !troubles::retry(conn, now, &id)? {
            return Err(Failure::conflict("error-letter-not-failed"));
        }
        let data = trail::data([("by", &member.id), ("letter", &id)]);
        trail::append(conn, trail::ORGANISATION, now, "letter.retried", data)
    });
    put_back.await?;
    visit.app.wake.notify_one();
    Ok(site::see_other_with("/letters", "notice-letter-retried"))
}

/// Letters may go to an address again; it is named whole, or by its hash.
pub async fn lift(visit: Visit, form: Form) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::MendLetters)?, visit.now());
    let (email, key) = (form.text("email").to_lowercase(), form.text("key").to_owned());
    let lifted = visit.app.db.write(move |conn| {
        let all = suppression::all(conn)?;
        let named = all.iter().find(|s| s.email == email || ids::hash(&s.email) == key);
        let named = named.ok_or_else(|| Failure::invalid("form", "error-not-suppressed"))?;
        suppression::lift(conn, &named.email)?;
        trail::append(conn, trail::ORGANISATION, now, "suppression.lifted", trail::data([("by", &member.id)]))
    });
    match lifted.await {
        Ok(_) => Ok(site::see_other_with("/letters", "notice-suppression-lifted")),
        Err(failure) => {
            let values = shown(&visit).await?;
            visit.mend("pages/letters/list.html", failure, values)
        }
    }
}
