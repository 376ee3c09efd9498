//! A candidate's data as JSON: kept longer, given out, erased.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::pages::{erased, made};
use crate::{
    access::Act,
    failure::Result,
    interviews::{
        keeping::{self, KeepInput, Term},
        pages::candidate_for,
    },
    people::{Route, Visit},
    to,
    web::forms::Json,
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/api/v1/candidates/{id}/retention", Some(Act::SeeCandidate), to!(get, show)),
    Route::new("POST", "/api/v1/candidates/{id}/retention", Some(Act::KeepCandidate), to!(post, keep)),
    Route::new("GET", "/api/v1/candidates/{id}/export", Some(Act::ExportCandidate), to!(get, give_out)),
    Route::new("DELETE", "/api/v1/candidates/{id}", Some(Act::EraseCandidate), to!(delete, erase)),
];

#[derive(Serialize, utoipa::ToSchema)]
pub struct RetentionView {
    /// ISO 8601 date of the last contact.
    pub last_contact: String,
    /// ISO 8601 date on which everything is erased.
    pub erase_on: String,
    /// us, fr or nl where the place has a rule; `null` where the organisation's own time holds.
    pub place: Option<String>,
    pub source: String,
    /// ISO 8601 date of the consent that stands.
    pub consent_on: Option<String>,
    /// ISO 8601 date until which it was extended.
    pub extended_until: Option<String>,
}

impl From<Term> for RetentionView {
    fn from(term: Term) -> Self {
        let day = |kind: &str| term.stands(kind).map(|longer| longer.day.clone());
        Self {
            last_contact: term.days.contact.to_string(),
            erase_on: term.erase_on.to_string(),
            place: term.kept.rule.map(|rule| rule.place.clone()),
            source: term.kept.source().to_owned(),
            consent_on: day("consent"),
            extended_until: day("extended"),
        }
    }
}

/// How long a candidate's data is kept.
#[utoipa::path(get, path = "/candidates/{id}/retention", tag = "privacy",
    responses((status = 200, body = RetentionView)))]
pub async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::SeeCandidate)?, visit.now());
    let term = visit.app.db.read(move |conn| {
        let (candidate, _) = candidate_for(conn, &member, Act::SeeCandidate, &id)?;
        keeping::of(conn, now, &candidate)
    });
    Ok(HttpResponse::Ok().json(RetentionView::from(term.await?)))
}

/// Records a consent or its end, or extends the time with a reason.
#[utoipa::path(post, path = "/candidates/{id}/retention", tag = "privacy", request_body = KeepInput,
    responses((status = 200, body = RetentionView), (status = 422, description = "one entry per field to mend")))]
pub async fn keep(visit: Visit, id: web::Path<String>, body: Json) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::KeepCandidate)?, visit.now());
    let input: KeepInput = body.read()?;
    let term = visit.app.db.write(move |conn| {
        let (candidate, _) = candidate_for(conn, &member, Act::KeepCandidate, &id)?;
        let keep = input.check(keeping::of(conn, now, &candidate)?.today)?;
        keeping::keep(conn, now, &member, &candidate, &keep)?;
        keeping::of(conn, now, &candidate)
    });
    Ok(HttpResponse::Ok().json(RetentionView::from(term.await?)))
}

/// Everything that is kept about a candidate, notes included; `whole` is false while something waits for a debrief.
#[utoipa::path(get, path = "/candidates/{id}/export", tag = "privacy",
    responses((status = 200, description = "one document", content_type = "application/json")))]
pub async fn give_out(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    Ok(HttpResponse::Ok().json(made(&visit, &id).await?))
}

/// Erases a candidate with all that is theirs; an agreement that was sent stays.
#[utoipa::path(delete, path = "/candidates/{id}", tag = "privacy",
    responses((status = 204, description = "erased"), (status = 404, description = "there is none, or no more")))]
pub async fn erase(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    erased(&visit, &id).await?;
    Ok(HttpResponse::NoContent().finish())
}
