//! The plan of an interview as JSON.

use actix_web::{HttpResponse, web};

use super::{
    api::InterviewView,
    pages::interview_for,
    plans::{self, ChangeInput},
};
use crate::{
    access::Act,
    failure::Result,
    people::{Route, Visit},
    to,
    web::forms::Json,
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/api/v1/interviews/{id}", Some(Act::SeeInterview), to!(get, show)),
    Route::new("PATCH", "/api/v1/interviews/{id}", Some(Act::ChangeInterview), to!(patch, change)),
    Route::new("POST", "/api/v1/interviews/{id}/call-off", Some(Act::ChangeInterview), to!(post, call_off)),
];

/// One interview as it is planned.
#[utoipa::path(get, path = "/interviews/{id}", tag = "interviews",
    responses((status = 200, body = InterviewView)))]
pub async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeInterview)?;
    let plan = visit.app.db.read(move |conn| {
        let (interview, ..) = interview_for(conn, &member, Act::SeeInterview, &id)?;
        plans::read(conn, interview)
    });
    Ok(HttpResponse::Ok().json(InterviewView::from(plan.await?)))
}

/// Changes what is sent; interviewers and a candidate who is told get a letter with the new calendar entry.
#[utoipa::path(patch, path = "/interviews/{id}", tag = "interviews", request_body = ChangeInput,
    responses((status = 200, body = InterviewView), (status = 409, description = "over, or called off"),
    (status = 422, description = "one entry per field to mend")))]
pub async fn change(visit: Visit, id: web::Path<String>, body: Json) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::ChangeInterview)?, visit.now());
    let input: ChangeInput = body.read()?;
    let plan = visit.app.db.write(move |conn| plans::change(conn, now, &member, &id, &input)).await?;
    visit.app.wake.notify_one();
    Ok(HttpResponse::Ok().json(InterviewView::from(plan)))
}

/// Calls an interview off for good; whoever was invited gets word that takes it out of their calendar.
#[utoipa::path(post, path = "/interviews/{id}/call-off", tag = "interviews",
    responses((status = 204, description = "called off"), (status = 409, description = "over, or called off before")))]
pub async fn call_off(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::ChangeInterview)?, visit.now());
    visit.app.db.write(move |conn| plans::call_off(conn, now, &member, &id)).await?;
    visit.app.wake.notify_one();
    Ok(HttpResponse::NoContent().finish())
}
