//! Candidates, interviews, scripts and scorecards as JSON.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{
    CandidateInput, InterviewInput,
    pages::{candidate_for, interview_for, pdf, standalone},
    plans::{self, Plan},
    scorecard::Card,
    script::{self, Script},
    store::{self, Candidate, Interview},
};
use crate::{
    access::Act,
    failure::{Failure, Result},
    openings::{
        Opening,
        pages::{home_zone, opened},
    },
    people::{Route, Visit},
    playbook::store as playbook,
    to, trail,
    web::{self as site, forms::Json},
};

pub const ROUTES: &[Route] = &[
    Route::new("POST", "/api/v1/openings/{id}/candidates", Some(Act::CreateCandidate), to!(post, add)),
    Route::new("GET", "/api/v1/candidates/{id}", Some(Act::SeeCandidate), to!(get, show)),
    Route::new("POST", "/api/v1/candidates/{id}/interviews", Some(Act::CreateInterview), to!(post, plan)),
    Route::new("GET", "/api/v1/interviews/{id}/script", Some(Act::SeeInterview), to!(get, script_json)),
    Route::new("GET", "/api/v1/interviews/{id}/script.pdf", Some(Act::SeeInterview), to!(get, script_pdf)),
    Route::new("GET", "/api/v1/interviews/{id}/script.html", Some(Act::SeeInterview), to!(get, script_html)),
    Route::new("PUT", "/api/v1/interviews/{id}/scorecard", Some(Act::WriteScorecard), to!(put, put_card)),
    Route::new("GET", "/api/v1/interviews/{id}/scorecards", Some(Act::SeeScorecards), to!(get, cards)),
    Route::new("POST", "/api/v1/interviews/{id}/debrief", Some(Act::OpenDebrief), to!(post, debrief)),
];

#[derive(Serialize, utoipa::ToSchema)]
pub struct CandidateView {
    pub id: String,
    pub opening_id: String,
    pub name: String,
    pub email: String,
    pub language: String,
    pub time_zone: String,
    pub interviews: Vec<String>,
}

impl CandidateView {
    fn of(c: Candidate, interviews: Vec<String>) -> Self {
        Self {
            id: c.id,
            opening_id: c.opening_id,
            name: c.name,
            email: c.email,
            language: c.language,
            time_zone: c.time_zone,
            interviews,
        }
    }
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct InterviewView {
    pub id: String,
    pub candidate_id: String,
    pub language: String,
    pub minutes: i32,
    /// Email addresses of those who score.
    pub interviewers: Vec<String>,
    /// RFC 3339, UTC.
    pub scheduled_at: Option<String>,
    pub script_hash: String,
    /// What this round is called; may be empty.
    pub round: String,
    pub place: String,
    /// How often its calendar entry was changed.
    pub sequence: i32,
    /// Since when the candidate is told by letter; RFC 3339, UTC.
    pub candidate_told_at: Option<String>,
    /// RFC 3339, UTC.
    pub called_off_at: Option<String>,
}

impl From<Plan> for InterviewView {
    fn from(plan: Plan) -> Self {
        let Plan { interview, round, interviewers } = plan;
        let iso = |ms: Option<i64>| ms.map(|ms| trail::iso(crate::clock::from_ms(ms)));
        Self {
            id: interview.id,
            candidate_id: interview.candidate_id,
            language: interview.language,
            minutes: interview.minutes,
            interviewers: interviewers.into_iter().map(|m| m.email).collect(),
            scheduled_at: iso(interview.scheduled_at),
            script_hash: interview.script_hash,
            round: round.title,
            place: round.place,
            sequence: round.sequence,
            candidate_told_at: iso(round.told_at),
            called_off_at: iso(round.called_off_at),
        }
    }
}

/// Adds a candidate to an opening.
#[utoipa::path(post, path = "/openings/{id}/candidates", tag = "interviews", request_body = CandidateInput,
    responses((status = 201, body = CandidateView), (status = 422, description = "one entry per field to mend")))]
pub async fn add(visit: Visit, id: web::Path<String>, body: Json) -> Result<HttpResponse> {
    let (member, now, zone) = (visit.may(Act::CreateCandidate)?, visit.now(), home_zone(&visit));
    let input: CandidateInput = body.read()?;
    let added = visit
        .app
        .db
        .write(move |conn| {
            let (opening, _) = opened(conn, &zone, now, &member, Act::CreateCandidate, &id)?;
            let new = input.check(&opening.fields.language, &zone)?;
            store::add_candidate(conn, now, &member, &opening, new)
        })
        .await?;
    Ok(HttpResponse::Created().json(CandidateView::of(added, Vec::new())))
}

/// One candidate.
#[utoipa::path(get, path = "/candidates/{id}", tag = "interviews", responses((status = 200, body = CandidateView)))]
pub async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeCandidate)?;
    let (candidate, interviews) = visit
        .app
        .db
        .read(move |conn| {
            let (candidate, _) = candidate_for(conn, &member, Act::SeeCandidate, &id)?;
            let interviews = store::of_candidate(conn, &candidate.id)?.into_iter().map(|i| i.id).collect();
            Ok((candidate, interviews))
        })
        .await?;
    Ok(HttpResponse::Ok().json(CandidateView::of(candidate, interviews)))
}

/// Plans an interview; its script is fixed from then on.
#[utoipa::path(post, path = "/candidates/{id}/interviews", tag = "interviews", request_body = InterviewInput,
    responses((status = 201, body = InterviewView), (status = 422, description = "one entry per field to mend")))]
pub async fn plan(visit: Visit, id: web::Path<String>, body: Json) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::CreateInterview)?, visit.now());
    let input: InterviewInput = body.read()?;
    let plan = visit.app.db.write(move |conn| plans::plan(conn, now, &member, &id, &input)).await?;
    visit.app.wake.notify_one();
    Ok(HttpResponse::Created().json(InterviewView::from(plan)))
}

#[derive(Deserialize, utoipa::IntoParams)]
pub struct ScriptQuery {
    /// Another language than the interview's.
    pub language: Option<String>,
    /// Another length: 30, 45 or 60.
    pub minutes: Option<String>,
}

/// The interview's own script, or the same opening's in another language or length, as the playbook had it
/// on the day it was planned.
async fn asked_for(visit: &Visit, id: &str, query: &ScriptQuery) -> Result<Script> {
    let (member, id) = (visit.may(Act::SeeInterview)?, id.to_owned());
    let found: (Interview, Candidate, Opening) =
        visit.app.db.read(move |conn| interview_for(conn, &member, Act::SeeInterview, &id)).await?;
    let (interview, candidate, opening) = found;
    let own = interview.script()?;
    let language = match query.language.as_deref() {
        None | Some("") => own.language,
        Some(tag) => tag.parse().map_err(Failure::BadRequest)?,
    };
    let minutes = match query.minutes.as_deref() {
        None | Some("") => own.minutes,
        Some(text) => script::length(text).map_err(Failure::BadRequest)?,
    };
    if (language, minutes) == (own.language, own.minutes) {
        return Ok(own);
    }
    let planned_at = interview.created_at;
    let book = visit.app.db.read(move |conn| playbook::as_of(conn, planned_at)).await?;
    Ok(script::script(&opening, &book, &candidate.name, language, minutes))
}

/// The script.
#[utoipa::path(get, path = "/interviews/{id}/script", tag = "interviews", params(ScriptQuery), responses((status = 200, body = Script)))]
pub async fn script_json(
    visit: Visit,
    id: web::Path<String>,
    query: web::Query<ScriptQuery>,
) -> Result<HttpResponse> {
    Ok(HttpResponse::Ok().json(asked_for(&visit, &id, &query).await?))
}

/// The script on paper.
#[utoipa::path(get, path = "/interviews/{id}/script.pdf", tag = "interviews", params(ScriptQuery),
    responses((status = 200, description = "PDF", content_type = "application/pdf")))]
pub async fn script_pdf(
    visit: Visit,
    id: web::Path<String>,
    query: web::Query<ScriptQuery>,
) -> Result<HttpResponse> {
    let script = asked_for(&visit, &id, &query).await?;
    let name = visit.organisation.as_ref().map(|o| o.name.clone()).unwrap_or_default();
    let bytes = pdf(script, name, visit.now()).await?;
    Ok(site::download("application/pdf", "interview-script.pdf", bytes))
}

/// The script as one HTML page.
#[utoipa::path(get, path = "/interviews/{id}/script.html", tag = "interviews", params(ScriptQuery),
    responses((status = 200, description = "HTML", content_type = "text/html")))]
pub async fn script_html(
    visit: Visit,
    id: web::Path<String>,
    query: web::Query<ScriptQuery>,
) -> Result<HttpResponse> {
    standalone(&asked_for(&visit, &id, &query).await?)
}

/// Saves one's own card; with `submit` it is frozen, and saving it again gives 409.
#[utoipa::path(put, path = "/interviews/{id}/scorecard", tag = "interviews", request_body = Card,
    responses((status = 200, body = Card), (status = 409, description = "submitted before")))]
pub async fn put_card(visit: Visit, id: web::Path<String>, body: Json) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::WriteScorecard)?, visit.now());
    let input: Card = body.read()?;
    let card = visit
        .app
        .db
        .write(move |conn| {
            let (interview, ..) = interview_for(conn, &member, Act::WriteScorecard, &id)?;
            let card = input.check(&interview.script()?)?;
            store::save_card(conn, now, &interview, &member, &card)?;
            Ok(card)
        })
        .await?;
    Ok(HttpResponse::Ok().json(card))
}

/// Submitted cards: after one's own is submitted, or once the debrief is open.
#[utoipa::path(get, path = "/interviews/{id}/scorecards", tag = "interviews",
    responses((status = 200, description = "cards"), (status = 409, description = "own card first, or no debrief yet")))]
pub async fn cards(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeScorecards)?;
    let cards = visit
        .app
        .db
        .read(move |conn| {
            let (interview, ..) = interview_for(conn, &member, Act::SeeScorecards, &id)?;
            store::cards(conn, &interview)
        })
        .await?;
    let cards: Vec<_> = cards
        .iter()
        .map(|c| json!({"member_id": c.member, "name": c.name, "scores": c.card.scores, "recommendation": c.card.recommendation}))
        .collect();
    Ok(HttpResponse::Ok().json(json!({"scorecards": cards})))
}

/// Opens the debrief, once every card is submitted.
#[utoipa::path(post, path = "/interviews/{id}/debrief", tag = "interviews",
    responses((status = 204, description = "open"), (status = 409, description = "cards are missing")))]
pub async fn debrief(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
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
