//! Feedback at a party's door: what each side wrote to the other. What one has not opened yet is not on the page.

use actix_web::{HttpResponse, web};
use serde_json::{Value, json};

use super::{acts::act, behind, between};
use crate::{
    access::PartyAct,
    agreements::{AgreedText, letters::with, store::Agreement},
    failure::Result,
    people::{Side, Visit, parties::Party},
    reviews::{
        feedback::{self, Feedback, FeedbackInput},
        held::short,
    },
    web::{self as site, forms::Form},
};

const PAGE: &str = "pages/door/feedback.html";
const PATH: &str = "/pact/feedback";

pub async fn show(visit: Visit) -> Result<HttpResponse> {
    let values = values(&visit, json!({}), "").await?;
    visit.page(PAGE, values)
}

async fn values(visit: &Visit, typed: Value, open_form: &str) -> Result<Value> {
    let (party, found) = behind(visit, PartyAct::SeeFeedback).await?;
    let (now, open_form) = (visit.now(), open_form.to_owned());
    let shown = visit.app.db.read(move |conn| {
        let all = feedback::of_party(conn, &party)?;
        let over = between::is_over(now, &party, &found);
        let values = with(between::head(now, &party, &found)?, Page { party, found, over }.values(&all)?);
        Ok(with(values, json!({"form": typed, "errors": {}, "open_form": open_form})))
    });
    shown.await
}

struct Page {
    party: Party,
    found: Agreement,
    over: bool,
}

impl Page {
    fn values(&self, all: &[Feedback]) -> Result<Value> {
        let text = self.found.text()?;
        let side = |side: Side| {
            let said = all.iter().filter(|f| self.side_of(f) == Some(side));
            json!({
                "side": side, "name": text.signatory(side).name, "mine": side == self.party.side,
                "said": said.map(|f| self.said(f)).collect::<Vec<_>>(),
            })
        };
        Ok(json!({
            "sides": Side::BOTH.map(side).to_vec(), "promises": promises(&text),
            "waits": all.iter().any(|f| f.to_id == self.party.id && f.read_at.is_none()),
        }))
    }

    fn side_of(&self, of: &Feedback) -> Option<Side> {
        self.found.everybody().iter().find(|p| p.id == of.from_id).map(|p| p.side)
    }

    fn said(&self, f: &Feedback) -> Value {
        let (mine, opened, goes_on) = (f.from_id == self.party.id, f.read_at.is_some(), !self.over);
        let shown = |words: &str| if mine || opened { words.to_owned() } else { String::new() };
        json!({
            "id": f.id, "by": between::name_of(&self.found, &f.from_id), "mine": mine, "at": f.given_at,
            "to": between::name_of(&self.found, &f.to_id),
            "text": shown(&f.text), "promise": f.promise, "promised": shown(&f.promised), "read_at": f.read_at,
            "answer": f.answer, "answered_at": f.answered_at, "may_open": !mine && !opened,
            "may_change": mine && !opened && goes_on,
            "may_answer": !mine && opened && goes_on && f.answered_at.is_none(),
        })
    }
}

/// The promises of both sides to choose from, the coach's first.
fn promises(text: &AgreedText) -> Vec<Value> {
    let all = Side::BOTH.into_iter().flat_map(|side| text.commitments_of(side));
    let label = |side: Side, words: &str| format!("{}: {}", text.signatory(side).name, short(words));
    all.map(|c| json!({"value": c.id, "label": label(c.side, &c.text)})).collect()
}

/// Back to the page; where something is to mend, it comes again with the form named so, open.
async fn after<T>(
    visit: &Visit,
    form: &Form,
    open_form: &str,
    done: Result<T>,
    notice: &'static str,
) -> Result<HttpResponse> {
    match done {
        Ok(_) => Ok(site::see_other_with(PATH, notice)),
        Err(failure) => between::again(visit, PAGE, failure, values(visit, form.typed(), open_form).await?),
    }
}

pub async fn give(visit: Visit, form: Form) -> Result<HttpResponse> {
    let input: FeedbackInput = form.read()?;
    let done = act(&visit, move |conn, desk| feedback::give(conn, desk, &input)).await;
    after(&visit, &form, "give", done, "notice-feedback-given").await
}

pub async fn change(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (input, open_form): (FeedbackInput, _) = (form.read()?, format!("change:{id}"));
    let done = act(&visit, move |conn, desk| feedback::change(conn, desk, &id, &input)).await;
    after(&visit, &form, &open_form, done, "notice-feedback-changed").await
}

pub async fn take_back(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let done = act(&visit, move |conn, desk| feedback::take_back(conn, desk, &id)).await;
    after(&visit, &form, "", done, "notice-feedback-taken-back").await
}

/// Opens what the other side wrote: a link that is looked at by a mail scanner opens nothing.
pub async fn open(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let done = act(&visit, move |conn, desk| feedback::open(conn, desk, &id)).await;
    after(&visit, &form, "", done, "notice-feedback-opened").await
}

pub async fn answer(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (words, open_form) = (form.text("text").to_owned(), format!("answer:{id}"));
    let done = act(&visit, move |conn, desk| feedback::answer(conn, desk, &id, &words)).await;
    after(&visit, &form, &open_form, done, "notice-feedback-answered").await
}
