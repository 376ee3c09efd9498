//! The 1:1s at a party's door: what both want to talk about, and what was done at those that took place.

use actix_web::HttpResponse;
use serde_json::{Value, json};

use super::{acts::act, behind, between};
use crate::{
    access::PartyAct,
    agreements::{letters::with, store::Agreement},
    failure::{Failure, Result},
    people::{Side, Visit, parties::Party},
    reviews::{
        agenda::{Entry, Origin},
        carried::{self, Agenda, Talk},
        talks,
    },
    web::{self as site, forms::Form},
};

const PAGE: &str = "pages/door/talks.html";
const PATH: &str = "/pact/talks";

pub async fn show(visit: Visit) -> Result<HttpResponse> {
    let values = values(&visit, json!({})).await?;
    visit.page(PAGE, values)
}

async fn values(visit: &Visit, typed: Value) -> Result<Value> {
    let (party, found) = behind(visit, PartyAct::SeeTalks).await?;
    let now = visit.now();
    let shown = visit.app.db.read(move |conn| {
        let agenda = carried::read(conn, &found, &party)?;
        let head = between::head(now, &party, &found)?;
        let page = Page { party: &party, found: &found, over: between::is_over(now, &party, &found) };
        Ok(with(with(head, page.values(&agenda)), json!({"form": typed, "errors": {}})))
    });
    shown.await
}

struct Page<'a> {
    party: &'a Party,
    found: &'a Agreement,
    over: bool,
}

impl Page<'_> {
    fn values(&self, agenda: &Agenda) -> Value {
        let entries = |list: &[Entry]| list.iter().map(|e| self.entry(e)).collect::<Vec<_>>();
        let past = agenda.talks.iter().map(|talk| self.past(talk, &agenda.closed));
        json!({
            "held": agenda.held, "open": entries(&agenda.open), "left": entries(&agenda.left),
            "past": past.collect::<Vec<_>>(),
        })
    }

    fn entry(&self, entry: &Entry) -> Value {
        let may = !self.over;
        let (by, path, due) = match &entry.origin {
            Origin::Added { by, .. } => (between::name_of(self.found, by).to_owned(), String::new(), ""),
            Origin::Agreed { review, whose, by } => {
                (self.owner(whose), format!("/pact/reviews/{review}"), by.as_str())
            }
        };
        json!({
            "key": entry.key, "text": entry.text, "by": by, "mine": self.is_mine(&entry.origin), "path": path,
            "due": due, "since": entry.since, "carried": entry.carried, "done": entry.done_at.is_some(),
            "may_mark": may && entry.may_mark(self.party.side),
            "may_withdraw": may && entry.may_withdraw(self.party.side),
        })
    }

    /// Whose an action is; empty where it is of both.
    fn owner(&self, whose: &str) -> String {
        let sides = self.found.parties();
        let owner = Side::from_name(whose).and_then(|side| sides.into_iter().find(|p| p.side == side));
        owner.map(|p| p.name).unwrap_or_default()
    }

    fn is_mine(&self, origin: &Origin) -> bool {
        match origin {
            Origin::Added { by, .. } => *by == self.party.id,
            Origin::Agreed { whose, .. } => whose == self.party.side.name(),
        }
    }

    /// A 1:1 that took place, with whom, and what was done at it.
    fn past(&self, talk: &Talk, closed: &[Entry]) -> Value {
        let other = if talk.coach_id == self.party.id { &talk.coachee_id } else { &talk.coach_id };
        let done = closed.iter().filter(|e| e.talk == Some(talk.number)).map(|e| &e.text);
        json!({
            "at": talk.held_at, "partner": between::name_of(self.found, other), "done": done.collect::<Vec<_>>(),
        })
    }
}

/// Back to the agenda; where something is to mend, its page again with what was typed.
async fn after<T>(visit: &Visit, form: &Form, done: Result<T>, notice: &'static str) -> Result<HttpResponse> {
    match done {
        Ok(_) => Ok(site::see_other_with(PATH, notice)),
        Err(failure) => between::again(visit, PAGE, failure, values(visit, form.typed()).await?),
    }
}

pub async fn add(visit: Visit, form: Form) -> Result<HttpResponse> {
    let words = form.text("text").to_owned();
    let done = act(&visit, move |conn, desk| talks::add(conn, desk, &words)).await;
    after(&visit, &form, done, "notice-agenda-added").await
}

/// Done, or not after all.
pub async fn mark(visit: Visit, form: Form) -> Result<HttpResponse> {
    let key = form.text("item").to_owned();
    let (is_done, notice) = match form.text("done") {
        "yes" => (true, "notice-agenda-done"),
        "no" => (false, "notice-agenda-undone"),
        _ => return Err(Failure::bad_request("error-form")),
    };
    let done = act(&visit, move |conn, desk| talks::mark(conn, desk, &key, is_done)).await;
    after(&visit, &form, done, notice).await
}

pub async fn withdraw(visit: Visit, form: Form) -> Result<HttpResponse> {
    let id = form.text("item").to_owned();
    let done = act(&visit, move |conn, desk| talks::withdraw(conn, desk, &id)).await;
    after(&visit, &form, done, "notice-agenda-withdrawn").await
}

/// 'We have talked'.
pub async fn close(visit: Visit, form: Form) -> Result<HttpResponse> {
    let seen: i32 = form.text("seen").parse().map_err(|_| Failure::bad_request("error-form"))?;
    let done = act(&visit, move |conn, desk| talks::close(conn, desk, seen)).await;
    let notice = if matches!(done, Ok(false)) { "notice-talk-closed-before" } else { "notice-talk-closed" };
    after(&visit, &form, done, notice).await
}
