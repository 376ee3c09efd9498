//! The debrief as JSON, by the same rules: blind first, whoever asks.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::{
    debrief::{Accord, Spread},
    debrief_pages::gathered,
    decisions::{self, Addendum, AddendumInput, Decision, DecisionInput},
    pages::{interview_for, state_name},
    store,
};
use crate::{
    access::Act,
    clock,
    failure::Result,
    people::{Route, Visit},
    to,
    trail::iso,
    web::forms::Json,
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/api/v1/interviews/{id}/debrief", Some(Act::SeeScorecards), to!(get, show)),
    Route::new("POST", "/api/v1/interviews/{id}/debrief", Some(Act::OpenDebrief), to!(post, open)),
    Route::new("POST", "/api/v1/interviews/{id}/addenda", Some(Act::AddAddendum), to!(post, add)),
    Route::new("POST", "/api/v1/interviews/{id}/decision", Some(Act::Decide), to!(post, decide)),
];

#[derive(Serialize, utoipa::ToSchema)]
pub struct DebriefView {
    /// open, complete or debriefed.
    pub state: String,
    /// How far the raters agree; `null` while fewer than two cards are in.
    pub accord: Option<Accord>,
    /// The widest apart first.
    pub scales: Vec<Spread>,
    pub recommendations: Vec<RecommendationView>,
    pub addenda: Vec<AddendumView>,
    /// The newest first; it stands.
    pub decisions: Vec<DecisionView>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct RecommendationView {
    pub name: String,
    /// strong-yes, yes, no, strong-no or no-decision.
    pub recommendation: String,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct AddendumView {
    pub id: String,
    pub by: String,
    pub text: String,
    /// RFC 3339, UTC.
    pub at: String,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct DecisionView {
    pub id: String,
    /// hired, on-hold or not-hired.
    pub outcome: String,
    pub reason: String,
    /// Keys of scales to work on.
    pub themes: Vec<String>,
    pub by: String,
    /// RFC 3339, UTC.
    pub at: String,
}

fn addendum_view(a: Addendum, by: String) -> AddendumView {
    AddendumView { id: a.id, by, text: a.text, at: iso(clock::from_ms(a.added_at)) }
}

fn decision_view(d: Decision, by: String) -> DecisionView {
    let themes = d.themes();
    DecisionView {
        id: d.id,
        outcome: d.outcome,
        reason: d.reason,
        themes,
        by,
        at: iso(clock::from_ms(d.decided_at)),
    }
}

/// Scores side by side, what was added later, what was decided.
#[utoipa::path(get, path = "/interviews/{id}/debrief", tag = "interviews",
    responses((status = 200, body = DebriefView), (status = 409, description = "own card first, or no debrief yet")))]
pub async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeScorecards)?;
    let found = visit.app.db.read(move |conn| gathered(conn, &member, &id)).await?;
    let recommendations = found
        .recommendations
        .into_iter()
        .map(|(name, recommendation)| RecommendationView { name, recommendation });
    Ok(HttpResponse::Ok().json(DebriefView {
        state: state_name(found.state).to_owned(),
        accord: found.accord,
        scales: found.spreads,
        recommendations: recommendations.collect(),
        addenda: found.addenda.into_iter().map(|(a, by)| addendum_view(a, by)).collect(),
        decisions: found.decisions.into_iter().map(|(d, by)| decision_view(d, by)).collect(),
    }))
}

/// Opens the debrief, once every card is submitted.
#[utoipa::path(post, path = "/interviews/{id}/debrief", tag = "interviews",
    responses((status = 204, description = "open"), (status = 409, description = "cards are missing")))]
pub async fn open(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::OpenDebrief)?, visit.now());
    visit
        .app
        .db
        .write(move |conn| {
            let (interview, ..) = interview_for(conn, &member, Act::OpenDebrief, &id)?;
            store::open_debrief(conn, now, &interview, &member)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Adds a later thought; submitted cards stay as they are.
#[utoipa::path(post, path = "/interviews/{id}/addenda", tag = "interviews", request_body = AddendumInput,
    responses((status = 201, body = AddendumView), (status = 409, description = "the debrief is not open")))]
pub async fn add(visit: Visit, id: web::Path<String>, body: Json) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::AddAddendum)?, visit.now());
    let input: AddendumInput = body.read()?;
    let name = member.name.clone();
    let added = visit
        .app
        .db
        .write(move |conn| {
            let (interview, ..) = interview_for(conn, &member, Act::AddAddendum, &id)?;
            decisions::add(conn, now, &interview, &member, &input)
        })
        .await?;
    Ok(HttpResponse::Created().json(addendum_view(added, name)))
}

/// Records the decision; an earlier one stays in the record, and the newest stands.
#[utoipa::path(post, path = "/interviews/{id}/decision", tag = "interviews", request_body = DecisionInput,
    responses((status = 201, body = DecisionView), (status = 409, description = "the debrief is not open")))]
pub async fn decide(visit: Visit, id: web::Path<String>, body: Json) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::Decide)?, visit.now());
    let input: DecisionInput = body.read()?;
    let name = member.name.clone();
    let decided = visit
        .app
        .db
        .write(move |conn| {
            let (interview, ..) = interview_for(conn, &member, Act::Decide, &id)?;
            let input = input.check(&interview.script()?)?;
            decisions::decide(conn, now, &interview, &member, &input)
        })
        .await?;
    Ok(HttpResponse::Created().json(decision_view(decided, name)))
}
