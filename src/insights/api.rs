//! Insights as JSON.

use actix_web::{HttpResponse, web};

use super::{
    figures::Figures,
    pages::{InYear, figures},
};
use crate::{
    access::Act,
    failure::Result,
    people::{Route, Visit},
    to,
};

pub const ROUTES: &[Route] = &[Route::new("GET", "/api/v1/insights", Some(Act::SeeInsights), to!(get, show))];

/// Figures of a year over all agreements, for administrators: none of a person or of a group under five.
#[utoipa::path(get, path = "/insights", tag = "insights", params(InYear),
    responses((status = 200, body = Figures), (status = 400, description = "a year of which there is nothing"),
        (status = 403, description = "not an administrator")))]
pub async fn show(visit: Visit, asked: web::Query<InYear>) -> Result<HttpResponse> {
    Ok(HttpResponse::Ok().json(figures(&visit, &asked).await?))
}
