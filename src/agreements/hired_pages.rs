//! Taking the themes of who is hired into the draft, on the page and as JSON.

use actix_web::{HttpResponse, web};

use super::{hired, pages::agreement_for};
use crate::{
    access::Act,
    failure::Result,
    people::{Route, Visit},
    to,
    web::{self as site, forms::Form},
};

pub const ROUTES: &[Route] = &[
    Route::new("POST", "/agreements/{id}/themes", Some(Act::TakeUpThemes), to!(post, take_up)),
    Route::new("POST", "/api/v1/agreements/{id}/themes", Some(Act::TakeUpThemes), to!(post, themes)),
];

async fn taken(visit: &Visit, id: &str) -> Result<()> {
    let (member, now, id) = (visit.may(Act::TakeUpThemes)?, visit.now(), id.to_owned());
    visit
        .app
        .db
        .write(move |conn| {
            let agreement = agreement_for(conn, &member, Act::TakeUpThemes, &id)?;
            hired::take_up(conn, now, &member, &agreement)
        })
        .await
}

async fn take_up(visit: Visit, id: web::Path<String>, _form: Form) -> Result<HttpResponse> {
    taken(&visit, &id).await?;
    Ok(site::see_other_with(&format!("/agreements/{id}"), "notice-themes-taken"))
}

/// Takes the themes chosen in the candidate's debrief into the draft as goals: by the coach, or, where the
/// coach has no account, by who has shown them the themes.
#[utoipa::path(post, path = "/agreements/{id}/themes", tag = "agreements",
    responses((status = 204, description = "they stand in the draft"), (status = 403, description = "the coach sees them first")))]
pub async fn themes(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    taken(&visit, &id).await?;
    Ok(HttpResponse::NoContent().finish())
}
