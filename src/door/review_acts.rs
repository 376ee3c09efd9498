//! What a party does with a review at the door: each act is one call, then back to the page; what must be
//! mended comes back with what was typed.

use actix_web::{HttpResponse, web};
use serde_json::{Value, json};

use super::{acts::act, behind, page, review_page};
use crate::{
    access::PartyAct,
    failure::{Failure, Result},
    people::Visit,
    playbook::store as playbook,
    reviews::{
        changes::{Kind, MoveInput},
        check_in::Answers,
        check_ins,
        held::Held,
        moves::{self, Proposed},
        outcome::Outcome,
        outcomes,
    },
    rhythm,
    web::{self as site, forms::Form},
};

const PAGE: &str = "pages/door/review.html";

pub async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let values = values(&visit, &id, json!({}), "").await?;
    visit.page(PAGE, values)
}

async fn values(visit: &Visit, id: &str, typed: Value, open_form: &str) -> Result<Value> {
    let (party, agreement) = behind(visit, PartyAct::SeeReview).await?;
    let (now, id, open_form) = (visit.now(), id.to_owned(), open_form.to_owned());
    let seen =
        visit.app.db.read(move |conn| review_page::Seen::read(conn, now, party, agreement, &id)).await?;
    seen.values(typed, &open_form)
}

/// Back to the review; where something is to mend, its page again with the form named so, open.
async fn after<T>(
    visit: &Visit,
    id: &str,
    form: &Form,
    open_form: &str,
    done: Result<T>,
    notice: &'static str,
) -> Result<HttpResponse> {
    let failure = match done {
        Ok(_) => return Ok(site::see_other_with(&format!("/pact/reviews/{id}"), notice)),
        Err(failure) => failure,
    };
    if !matches!(failure, Failure::Invalid(_) | Failure::Conflict(_) | Failure::Full) {
        return Err(failure);
    }
    // A door that is not theirs any more says so, and shows nothing.
    let mut values = values(visit, id, form.typed(), open_form).await?;
    if matches!(failure, Failure::Invalid(_)) {
        return visit.mend(PAGE, failure, values);
    }
    values["errors"] = json!({"form": visit.language.say(&failure.message())});
    visit.frame().page_with(failure.status(), PAGE, values)
}

pub async fn check_in(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (answers, review): (Answers, _) = (form.read()?, id.clone());
    let notice = if answers.submit { "notice-check-in-submitted" } else { "notice-check-in-saved" };
    let done = act(&visit, move |conn, desk| check_ins::save(conn, desk, &review, &answers)).await;
    after(&visit, &id, &form, "check-in", done, notice).await
}

pub async fn note(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (words, review) = (form.text("text").to_owned(), id.clone());
    let done = act(&visit, move |conn, desk| check_ins::keep_note(conn, desk, &review, &words)).await;
    after(&visit, &id, &form, "note", done, "notice-note-kept").await
}

/// The edition that stood on the page.
fn edition(form: &Form) -> i32 {
    form.text("edition").parse().unwrap_or(0)
}

pub async fn outcome(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (outcome, seen, review): (Outcome, _, _) = (form.read()?, edition(&form), id.clone());
    let done = act(&visit, move |conn, desk| outcomes::write(conn, desk, &review, &outcome, seen)).await;
    after(&visit, &id, &form, "outcome", done, "notice-outcome-written").await
}

pub async fn confirm(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (seen, review) = (edition(&form), id.clone());
    let done = act(&visit, move |conn, desk| outcomes::confirm(conn, desk, &review, seen)).await;
    let notice = if matches!(done, Ok(true)) { "notice-review-held" } else { "notice-agreed" };
    after(&visit, &id, &form, "", done, notice).await
}

pub async fn take_back(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let review = id.clone();
    let done = act(&visit, move |conn, desk| outcomes::take_back(conn, desk, &review)).await;
    after(&visit, &id, &form, "", done, "notice-taken-back").await
}

/// Moves a review, or drops it, once the other side accepts.
pub async fn change(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let kind = Kind::from_name(form.text("kind")).filter(|k| *k != Kind::Add);
    let kind = kind.ok_or_else(|| Failure::bad_request("error-form"))?;
    let (input, review): (MoveInput, _) = (form.read()?, id.clone());
    let seen = form.text("seen").parse().ok();
    let done = act(&visit, move |conn, desk| {
        moves::propose(conn, desk, &Proposed { kind, review: Some(review.as_str()), input: &input, seen })
    });
    let done = done.await;
    let notice = asked(&done);
    after(&visit, &id, &form, kind.name(), done, notice).await
}

/// What is said after a change was proposed: a day in a weekend is allowed, and told.
fn asked(done: &Result<moves::Change>) -> &'static str {
    let on = done.as_ref().ok().and_then(|change| change.on().ok().flatten());
    if on.is_some_and(rhythm::is_weekend) { "notice-move-asked-weekend" } else { "notice-move-asked" }
}

/// One more review, once the other side accepts.
pub async fn add(visit: Visit, form: Form) -> Result<HttpResponse> {
    let input: MoveInput = form.read()?;
    let done = act(&visit, move |conn, desk| {
        moves::propose(conn, desk, &Proposed { kind: Kind::Add, review: None, input: &input, seen: None })
    });
    match done.await {
        Err(failure) => page::mend(&visit, form.typed(), "add-review", failure).await,
        done => Ok(site::see_other_with("/pact", asked(&done))),
    }
}

/// Accepts, declines or withdraws a change, on the page of its review or, for an addition, at the door itself.
pub async fn answer(visit: Visit, form: Form) -> Result<HttpResponse> {
    let (change, reason) = (form.text("change").to_owned(), form.text("reason").to_owned());
    let (given, review) = (form.text("answer").to_owned(), form.text("review").to_owned());
    let open_form = format!("decline-change:{change}");
    let notice = match given.as_str() {
        "accept" => "notice-change-accepted",
        "decline" => "notice-declined-proposal",
        "withdraw" => "notice-withdrawn-proposal",
        _ => return Err(Failure::bad_request("error-form")),
    };
    let done = act(&visit, move |conn, desk| match given.as_str() {
        "accept" => moves::accept(conn, desk, &change),
        "decline" => moves::decline(conn, desk, &change, &reason),
        _ => moves::withdraw(conn, desk, &change),
    });
    let done = done.await;
    if !review.is_empty() && review.chars().all(|c| c.is_ascii_alphanumeric()) {
        return after(&visit, &review, &form, &open_form, done, notice).await;
    }
    match done {
        Ok(()) => Ok(site::see_other_with("/pact", notice)),
        Err(failure) => page::mend(&visit, form.typed(), &open_form, failure).await,
    }
}

/// The sheet of a review that was held, in the party's own language.
pub async fn held(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (party, agreement) = behind(&visit, PartyAct::DownloadReview).await?;
    let (now, l) = (visit.now(), party.language);
    let (seen, book) = visit
        .app
        .db
        .read(move |conn| {
            let seen = review_page::Seen::read(conn, now, party, agreement, &id)?;
            let book = playbook::as_of(conn, seen.status.held_at.unwrap_or(i64::MAX))?;
            Ok((seen, book))
        })
        .await?;
    let made = web::block(move || {
        let not_held = || Failure::conflict("error-review-not-held");
        let (at, concluded) = seen.status.held_at.zip(seen.concluded.as_ref()).ok_or_else(not_held)?;
        let (review, both) = (seen.status.review.planned()?, seen.revealed()?);
        let both = both.as_ref();
        Held { text: &seen.text, review: &review, both, concluded, book: &book, at }.pdf(l)
    });
    let bytes = made.await.map_err(Failure::internal)??;
    Ok(site::download("application/pdf", "review.pdf", bytes))
}
