//! A candidate's data and how long it is kept: to be kept longer, given out, or erased.

use actix_web::{HttpResponse, web};
use serde_json::{Value, json};

use super::{erasing, export, sweeping};
use crate::{
    access::{self, Act},
    failure::{Failure, Result},
    interviews::{
        keeping::{self, KeepInput, Term},
        pages::candidate_for,
    },
    languages::Language,
    people::{Route, Visit},
    to,
    web::{self as site, forms::Form},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/candidates/{id}/privacy", Some(Act::SeeCandidate), to!(get, show)),
    Route::new("POST", "/candidates/{id}/privacy", Some(Act::KeepCandidate), to!(post, keep)),
    Route::new("POST", "/candidates/{id}/export", Some(Act::ExportCandidate), to!(post, give_out)),
    Route::new("POST", "/candidates/{id}/erase", Some(Act::EraseCandidate), to!(post, erase)),
];

const PAGE: &str = "pages/privacy/candidate.html";

async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let values = values(&visit, &id, json!({})).await?;
    visit.page(PAGE, values)
}

async fn values(visit: &Visit, id: &str, form: Value) -> Result<Value> {
    let (member, id, now, l) = (visit.may(Act::SeeCandidate)?, id.to_owned(), visit.now(), visit.language);
    let may = |act| access::may(act, &member.roles);
    let (may_keep, may_export, may_erase) =
        (may(Act::KeepCandidate), may(Act::ExportCandidate), may(Act::EraseCandidate));
    let read = visit.app.db.read(move |conn| {
        let (candidate, opening) = candidate_for(conn, &member, Act::SeeCandidate, &id)?;
        Ok((keeping::of(conn, now, &candidate)?, candidate, opening))
    });
    let (term, candidate, opening) = read.await?;
    Ok(json!({
        "candidate": {"name": candidate.name, "path": format!("/candidates/{}", candidate.id)},
        "opening": opening.fields.title, "opening_path": opening.path(),
        "notice_path": format!("/privacy/{}", opening.id), "kept": told(&term, l),
        "may_keep": may_keep, "may_export": may_export, "may_erase": may_erase, "form": form, "errors": {},
    }))
}

/// How long and why, for the page.
fn told(term: &Term, l: Language) -> Value {
    let longer = |kind: &str| term.stands(kind).map(|k| json!({"day": k.day, "reason": k.reason}));
    json!({
        "contact": term.days.contact, "erase_on": term.erase_on, "near": term.is_near(), "today": term.today,
        "reason": term.kept.reason(l), "source": term.kept.source(),
        "at_least": term.kept.rule.is_some_and(|r| r.at_least),
        "with_consent": term.kept.with_consent().words(l),
        "consent": longer("consent"), "extended": longer("extended"),
    })
}

async fn keep(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (member, now, of) = (visit.may(Act::KeepCandidate)?, visit.now(), id.clone());
    let input: KeepInput = form.read()?;
    let saved = visit.app.db.write(move |conn| {
        let (candidate, _) = candidate_for(conn, &member, Act::KeepCandidate, &of)?;
        let keep = input.check(keeping::of(conn, now, &candidate)?.today)?;
        keeping::keep(conn, now, &member, &candidate, &keep)
    });
    match saved.await {
        Ok(()) => Ok(site::see_other_with(&format!("/candidates/{id}/privacy"), "notice-privacy-kept")),
        Err(failure @ Failure::Invalid(_)) => {
            let values = values(&visit, &id, form.typed()).await?;
            visit.mend(PAGE, failure, values)
        }
        Err(failure) => Err(failure),
    }
}

async fn give_out(visit: Visit, id: web::Path<String>, _form: Form) -> Result<HttpResponse> {
    let document = made(&visit, &id).await?;
    let bytes = serde_json::to_vec_pretty(&document)?;
    Ok(site::download("application/json", "candidate.json", bytes))
}

/// Everything about a candidate, for whoever may give it out.
pub async fn made(visit: &Visit, id: &str) -> Result<Value> {
    let (member, now, id) = (visit.may(Act::ExportCandidate)?, visit.now(), id.to_owned());
    let made = visit.app.db.write(move |conn| {
        let (candidate, opening) = candidate_for(conn, &member, Act::ExportCandidate, &id)?;
        export::make(conn, now, &member, &candidate, &opening)
    });
    made.await
}

async fn erase(visit: Visit, id: web::Path<String>, _form: Form) -> Result<HttpResponse> {
    let opening = erased(&visit, &id).await?;
    Ok(site::see_other_with(&format!("/openings/{opening}/candidates"), "notice-privacy-erased"))
}

/// Erases a candidate for whoever may, and gives back the id of their opening.
pub async fn erased(visit: &Visit, id: &str) -> Result<String> {
    let (member, now, id) = (visit.may(Act::EraseCandidate)?, visit.now(), id.to_owned());
    let opening = visit.app.db.write(move |conn| {
        let (candidate, _) = candidate_for(conn, &member, Act::EraseCandidate, &id)?;
        erasing::candidate(conn, now, Some(&member), &candidate.id)?;
        Ok(candidate.opening_id)
    });
    let opening = opening.await?;
    sweeping::sweep_now(&visit.app.db, &visit.app.settings, now).await;
    Ok(opening)
}
