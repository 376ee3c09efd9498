//! What candidates are told about their data: who keeps what, why and how long, how scores are made, whom to ask.
//! Anybody may read it, and it names no candidate.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::json;

use crate::{
    failure::Result,
    openings::store as openings,
    people::{Route, Visit},
    retention::{self, choices},
    to,
    web::Frame,
};

pub const ROUTES: &[Route] = &[Route::new("GET", "/privacy/{id}", None, to!(get, show))];

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    language: String,
}

async fn show(visit: Visit, id: web::Path<String>, asked: web::Query<Asked>) -> Result<HttpResponse> {
    let now = visit.now();
    let read = visit.app.db.read(move |conn| {
        let opening = openings::find(conn, &id)?;
        let published = openings::publication(conn, &opening.id)?.is_some();
        Ok((choices::standing(conn)?, opening, published))
    });
    let (standing, opening, published) = read.await?;
    let l = asked.language.parse().unwrap_or(visit.language);
    let today = standing.day(now.as_millisecond());
    let kept = retention::kept(&opening.fields.location.country, today, standing.choice.candidate_months);
    let consent = kept.rule.and_then(|rule| rule.with_consent).map(|period| period.words(l));
    let values = json!({
        // Whoever guesses the address of an opening that is not public reads nothing of it here.
        "opening": published.then_some(&opening.fields.title), "job": published.then(|| format!("/jobs/{}", opening.slug)),
        "reason": kept.reason(l), "source": kept.source(), "with_consent": consent,
        "contact": standing.choice.contact, "home": visit.organisation.as_ref().map(|o| o.name.clone()),
    });
    let frame =
        Frame { lang: l, csrf: String::new(), actor: None, notice: None, trial: false, ..visit.frame() };
    frame.page("pages/privacy/notice.html", values)
}
