//! The live script: one place at a time, with notes that are saved as they are typed; without a script, step by
//! step by links and forms.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, http::header, web};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    notes::{self, NoteInput, Saved},
    pages::interview_for,
    room::{self, Room},
};
use crate::{
    access::Act,
    failure::{Failure, Result},
    people::{Route, Visit},
    to,
    web::{self as site, forms::Form},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/interviews/{id}", Some(Act::SeeInterview), to!(get, live)),
    Route::new("GET", "/interviews/{id}/notes", Some(Act::ReadNotes), to!(get, everybodys)),
    Route::new("POST", "/interviews/{id}/notes", Some(Act::WriteNotes), to!(post, note)),
    Route::new("POST", "/interviews/{id}/notes/take-back", Some(Act::WriteNotes), to!(post, take_back)),
];

const PAGE: &str = "pages/interviews/live.html";

#[derive(Default, Deserialize)]
#[serde(default)]
struct At {
    step: String,
}

/// What comes with a note.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Beside {
    /// By the keys of the place's scales.
    scores: BTreeMap<String, String>,
    /// The place that the form stands at, and the one to go on to; neither where a script saves.
    at: String,
    next: String,
}

async fn live(visit: Visit, id: web::Path<String>, at: web::Query<At>) -> Result<HttpResponse> {
    let values = values(&visit, &id, &at.step).await?;
    visit.page(PAGE, values)
}

async fn values(visit: &Visit, id: &str, at: &str) -> Result<Value> {
    let (member, id) = (visit.may(Act::SeeInterview)?, id.to_owned());
    let room = visit.app.db.read(move |conn| {
        let (interview, candidate, _) = interview_for(conn, &member, Act::SeeInterview, &id)?;
        Room::read(conn, member, interview, candidate)
    });
    Ok(room.await?.values(at.parse().unwrap_or(1)))
}

/// The page again at a place, with what was typed there and what is to mend.
async fn again(visit: &Visit, id: &str, at: &str, form: &Form, failure: Failure) -> Result<HttpResponse> {
    let mut values = values(visit, id, at).await?;
    values["form"] = form.typed();
    visit.mend(PAGE, failure, values)
}

/// Whether a script of ours asks, and reads the answer itself.
fn asks_for_json(visit: &Visit) -> bool {
    let accept = visit.request.headers().get(header::ACCEPT).and_then(|v| v.to_str().ok());
    accept.is_some_and(|kinds| kinds.contains("application/json"))
}

async fn note(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (member, now, of) = (visit.may(Act::WriteNotes)?, visit.now(), id.clone());
    let (input, beside): (NoteInput, Beside) = (form.read()?, form.read()?);
    let scores = beside.scores;
    let done = visit.app.db.write(move |conn| {
        let (interview, ..) = interview_for(conn, &member, Act::WriteNotes, &of)?;
        let edit = input.check(&interview)?;
        room::score(conn, now, &interview, &member, &scores)?;
        notes::save(conn, now, &interview, &member, &edit)
    });
    match (done.await, asks_for_json(&visit)) {
        (Ok(saved), true) => Ok(HttpResponse::Ok().json(saved)),
        (Ok(saved), false) => Ok(onward(&id, &beside.next, &saved)),
        (Err(Failure::Invalid(problems)), true) => {
            let said = problems.first().map(|p| visit.language.say(&p.message)).unwrap_or_default();
            Ok(HttpResponse::UnprocessableEntity().json(json!({"error": said})))
        }
        (Err(failure @ Failure::Invalid(_)), false) => again(&visit, &id, &beside.at, &form, failure).await,
        (Err(failure), _) => Err(failure),
    }
}

/// To the next place, or to the scorecard after the last.
fn onward(id: &str, next: &str, saved: &Saved) -> HttpResponse {
    let path = match next.parse::<usize>() {
        Ok(step) => format!("/interviews/{id}?step={step}"),
        Err(_) => format!("/interviews/{id}/scorecard"),
    };
    if saved.kept { site::see_other_with(&path, "notice-room-kept") } else { site::see_other(&path) }
}

/// What another tab had written, in the place of what stands there.
async fn take_back(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (member, now, of) = (visit.may(Act::WriteNotes)?, visit.now(), id.clone());
    let (kept, at) = (form.text("kept").to_owned(), form.text("at").to_owned());
    let done = visit.app.db.write(move |conn| {
        let (interview, ..) = interview_for(conn, &member, Act::WriteNotes, &of)?;
        notes::take_back(conn, now, &interview, &member, &kept)
    });
    match done.await {
        Ok(_) => {
            let step = at.parse::<usize>().unwrap_or(1);
            Ok(site::see_other_with(&format!("/interviews/{id}?step={step}"), "notice-room-taken-back"))
        }
        Err(failure @ Failure::Invalid(_)) => again(&visit, &id, &at, &form, failure).await,
        Err(failure) => Err(failure),
    }
}

/// The notes of all, once the debrief is open.
async fn everybodys(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let member = visit.may(Act::ReadNotes)?;
    let values = visit.app.db.read(move |conn| {
        let (interview, candidate, _) = interview_for(conn, &member, Act::ReadNotes, &id)?;
        let script = interview.script()?;
        Ok(json!({
            "candidate": candidate.name, "candidate_path": format!("/candidates/{}", candidate.id),
            "debrief_path": format!("/interviews/{}/debrief", interview.id), "tag": script.language,
            "places": room::side_by_side(conn, &interview)?,
        }))
    });
    visit.page("pages/interviews/notes.html", values.await?)
}
