//! What a party does at the door: each act is one call, then back to the page; what must be mended comes
//! back with what was typed.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use serde::Deserialize;

use super::page;
use crate::{
    access::PartyAct,
    agreements::{
        changes::ProposalInput,
        ending::{self, EndInput},
        negotiation::Desk,
        questions,
        texts::Opener,
        versions::{self, Amendment},
        words::given_reason,
    },
    db::Connection,
    failure::{Failure, Result},
    people::{Visit, feeds},
    reviews::choice::{self, Pick},
    web::{self as site, forms::Form},
};

/// Does an act as the party, in one transaction, and wakes the post.
pub async fn act<T: Send + 'static>(
    visit: &Visit,
    work: impl FnOnce(&mut Connection, &Desk) -> Result<T> + Send + 'static,
) -> Result<T> {
    let (party, now, secret) = (visit.party()?, visit.now(), visit.app.secret.clone());
    let done =
        visit.app.db.write(move |conn| work(conn, &Desk { now, secret: &secret, party: &party })).await?;
    visit.app.wake.notify_one();
    Ok(done)
}

/// Back to the door; where something is to mend, the page again with the form named so, open.
pub async fn after<T>(
    visit: &Visit,
    form: &Form,
    open_form: &str,
    done: Result<T>,
    notice: &'static str,
) -> Result<HttpResponse> {
    match done {
        Ok(_) => Ok(site::see_other_with("/pact", notice)),
        Err(failure) => page::mend(visit, form.typed(), open_form, failure).await,
    }
}

pub async fn propose(visit: Visit, form: Form) -> Result<HttpResponse> {
    let input: ProposalInput = form.read()?;
    let (open_form, notice) = if input.counters.is_empty() {
        (format!("propose:{}:{}", input.kind, input.item), "notice-proposed")
    } else {
        (format!("counter:{}", input.counters), "notice-countered")
    };
    let done = act(&visit, move |conn, desk| desk.propose(conn, &input)).await;
    after(&visit, &form, &open_form, done, notice).await
}

pub async fn answer(visit: Visit, form: Form) -> Result<HttpResponse> {
    let (proposal, reason) = (form.text("proposal").to_owned(), form.text("reason").to_owned());
    let open_form = format!("decline:{proposal}");
    let answer = form.text("answer").to_owned();
    let notice = match answer.as_str() {
        "accept" => "notice-accepted",
        "decline" => "notice-declined-proposal",
        "withdraw" => "notice-withdrawn-proposal",
        _ => return Err(Failure::bad_request("error-form")),
    };
    let done = act(&visit, move |conn, desk| match answer.as_str() {
        "accept" => desk.accept(conn, &proposal),
        "decline" => desk.decline_proposal(conn, &proposal, &reason),
        _ => desk.withdraw_proposal(conn, &proposal),
    });
    after(&visit, &form, &open_form, done.await, notice).await
}

pub async fn comment(visit: Visit, form: Form) -> Result<HttpResponse> {
    let (kind, item) = (form.text("kind").to_owned(), form.text("item").to_owned());
    let open_form = format!("comment:{kind}:{item}");
    let words = form.text("text").to_owned();
    let done = act(&visit, move |conn, desk| desk.say(conn, &kind, &item, &words)).await;
    after(&visit, &form, &open_form, done, "notice-commented").await
}

pub async fn question(visit: Visit, form: Form) -> Result<HttpResponse> {
    let words = form.text("text").to_owned();
    let done = act(&visit, move |conn, desk| questions::ask(conn, desk, &words)).await;
    after(&visit, &form, "question", done, "notice-question-sent").await
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Agreeing {
    hash: String,
    ratings: BTreeMap<String, String>,
}

pub async fn agree(visit: Visit, form: Form) -> Result<HttpResponse> {
    let agreeing: Agreeing = form.read()?;
    let done = act(&visit, move |conn, desk| desk.approve(conn, &agreeing.hash, &agreeing.ratings)).await;
    after(&visit, &form, "agree", done, "notice-agreed").await
}

pub async fn take_back(visit: Visit, form: Form) -> Result<HttpResponse> {
    let done = act(&visit, |conn, desk| desk.take_back(conn)).await;
    after(&visit, &form, "", done, "notice-taken-back").await
}

pub async fn decline(visit: Visit, form: Form) -> Result<HttpResponse> {
    let reason = form.text("reason").to_owned();
    let done = act(&visit, move |conn, desk| versions::decline(conn, desk, &reason)).await;
    after(&visit, &form, "decline", done, "notice-declined").await
}

pub async fn withdraw(visit: Visit, form: Form) -> Result<HttpResponse> {
    let reason = form.text("reason").to_owned();
    let done = act(&visit, move |conn, desk| versions::withdraw(conn, desk, &reason)).await;
    after(&visit, &form, "withdraw", done, "notice-withdrawn").await
}

pub async fn amend(visit: Visit, form: Form) -> Result<HttpResponse> {
    let reason = form.text("reason").to_owned();
    let done = act(&visit, move |conn, desk| {
        let found = desk.open(conn, PartyAct::Amend)?;
        let amendment = Amendment { reason: given_reason(&reason)?, coach: None };
        versions::amend(conn, desk.now, desk.secret, Opener::Party(desk.party), &found.id, &amendment)
    });
    after(&visit, &form, "amend", done.await, "notice-amend-opened").await
}

pub async fn end(visit: Visit, form: Form) -> Result<HttpResponse> {
    let input: EndInput = form.read()?;
    let done = act(&visit, move |conn, desk| ending::give_notice(conn, desk, &input)).await;
    after(&visit, &form, "end", done, "notice-ended").await
}

pub async fn reminders(visit: Visit, form: Form) -> Result<HttpResponse> {
    let picked = Pick::from_name(form.text("choice"));
    let done = act(&visit, move |conn, desk| {
        desk.open(conn, PartyAct::Reminders)?;
        let picked = picked.ok_or_else(|| Failure::invalid("choice", "error-reminder-choice"))?;
        choice::pick(conn, desk.now, desk.party, picked)
    });
    after(&visit, &form, "reminders", done.await, "notice-reminders").await
}

pub async fn calendar(visit: Visit, form: Form) -> Result<HttpResponse> {
    let done = act(&visit, |conn, desk| {
        desk.open(conn, PartyAct::SeeReview)?;
        feeds::renew(conn, desk.now, desk.secret, &desk.party.email)
    });
    after(&visit, &form, "calendar", done.await, "notice-calendar").await
}
