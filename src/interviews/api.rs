//! Candidates, interviews, scripts and scorecards as JSON.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{
    CandidateInput, InterviewInput, fairness,
    pages::{candidate_for, interview_for, pdf, standalone},
    plans::{self, Plan},
    scorecard::Card,
    script::{self, Script},
    store::{self, Candidate},
};
use crate::{
    access::Act,
    db::Connection,
    failure::{Failure, Result},
    openings::pages::{home_zone, opened},
    people::{Route, Visit},
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
    Route::new("GET", "/api/v1/interviews/{id}/scorecard", Some(Act::SeeOwnScorecard), to!(get, own_card)),
    Route::new("PUT", "/api/v1/interviews/{id}/scorecard", Some(Act::WriteScorecard), to!(put, put_card)),
    Route::new("GET", "/api/v1/interviews/{id}/scorecards", Some(Act::SeeScorecards), to!(get, cards)),
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
    /// Which version of the opening's questions it asks by; 0 from before there were versions.
    pub script_version: i32,
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
        let script_version = interview.script().map_or(0, |script| script.version);
        Self {
            id: interview.id,
            candidate_id: interview.candidate_id,
            language: interview.language,
            minutes: interview.minutes,
            interviewers: interviewers.into_iter().map(|m| m.email).collect(),
            scheduled_at: iso(interview.scheduled_at),
            script_version,
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

/// The interview's own script, or the same questions in another language or length.
async fn asked_for(visit: &Visit, id: &str, query: &ScriptQuery) -> Result<Script> {
    let (member, id) = (visit.may(Act::SeeInterview)?, id.to_owned());
    let asked = |text: &Option<String>| text.clone().filter(|t| !t.is_empty());
    let (language, minutes) = (asked(&query.language), asked(&query.minutes));
    let read = move |conn: &mut Connection| -> Result<Script> {
        let (interview, candidate, opening) = interview_for(conn, &member, Act::SeeInterview, &id)?;
        let own = interview.script()?;
        let language = match language {
            Some(tag) => tag.parse().map_err(Failure::BadRequest)?,
            None => own.language,
        };
        let minutes = match minutes {
            Some(text) => script::length(&text).map_err(Failure::BadRequest)?,
            None => own.minutes,
        };
        if (language, minutes) == (own.language, own.minutes) {
            return Ok(own);
        }
        fairness::script_as(conn, &interview, &opening, (&candidate.name, language, minutes))
    };
    visit.app.db.read(read).await
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

/// One's own card as it stands, a draft or submitted.
#[utoipa::path(get, path = "/interviews/{id}/scorecard", tag = "interviews",
    responses((status = 200, body = Card), (status = 404, description = "not one's own to write")))]
pub async fn own_card(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeOwnScorecard)?;
    let card = visit
        .app
        .db
        .read(move |conn| {
            let (interview, ..) = interview_for(conn, &member, Act::SeeOwnScorecard, &id)?;
            store::own_card(conn, &interview.id, &member.id)
        })
        .await?;
    Ok(HttpResponse::Ok().json(card.unwrap_or_default()))
}

/// Saves one's own card; with `submit` it is frozen, and saving it again gives 409.
#[utoipa::path(put, path = "/interviews/{id}/scorecard", tag = "interviews", request_body = Card,
    responses((status = 200, body = Card), (status = 409, description = "submitted before, or the debrief is open"),
        (status = 422, description = "a score out of range, or without what it rests on")))]
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
            store::cards(conn, &interview, &member)
        })
        .await?;
    let cards: Vec<_> = cards
        .iter()
        .map(|c| json!({"member_id": c.member, "name": c.name, "scores": c.card.scores, "recommendation": c.card.recommendation}))
        .collect();
    Ok(HttpResponse::Ok().json(json!({"scorecards": cards})))
}
