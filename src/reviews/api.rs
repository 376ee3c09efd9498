//! Reviews as JSON.

use actix_web::{HttpResponse, web};
use jiff::ToSpan as _;
use serde::{Deserialize, Serialize};

use super::{
    pages::only_own,
    state_name,
    store::{self, Wanted},
};
use crate::{
    access::Act,
    failure::{Failure, Message, Problems, Result},
    openings::{pages::home_zone, store::today},
    people::{Route, Visit},
    to,
    web::forms::Check as _,
};

pub const ROUTES: &[Route] = &[Route::new("GET", "/api/v1/reviews", Some(Act::SeeReviews), to!(get, list))];

#[derive(Deserialize, utoipa::IntoParams)]
pub struct ReviewQuery {
    /// passed, today or coming.
    pub state: Option<String>,
    /// ISO 8601 date.
    pub from: Option<String>,
    /// ISO 8601 date.
    pub to: Option<String>,
    pub after: Option<String>,
    pub limit: Option<i64>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct ReviewView {
    pub id: String,
    pub agreement_id: String,
    /// Such as 30d or 6m after the start.
    pub milestone: String,
    pub date: String,
    pub state: String,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct ReviewList {
    pub reviews: Vec<ReviewView>,
}

/// Reviews in order of their dates.
#[utoipa::path(get, path = "/reviews", tag = "reviews", params(ReviewQuery), responses((status = 200, body = ReviewList)))]
pub async fn list(visit: Visit, query: web::Query<ReviewQuery>) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeReviews)?;
    let today = today(visit.now(), &home_zone(&visit));
    let mut p = Problems::default();
    let mut from = p.date("from", query.from.as_deref().unwrap_or_default());
    let mut to = p.date("to", query.to.as_deref().unwrap_or_default());
    p.finish(())?;
    match query.state.as_deref() {
        None | Some("") => {}
        Some("passed") => {
            to = Some(to.map_or(today.saturating_sub(1.day()), |d| d.min(today.saturating_sub(1.day()))))
        }
        Some("today") => (from, to) = (Some(today), Some(today)),
        Some("coming") => {
            let tomorrow = today.saturating_add(1.day());
            from = Some(from.map_or(tomorrow, |d| d.max(tomorrow)));
        }
        Some(_) => {
            return Err(Failure::BadRequest(
                Message::new("error-choice").with("known", "passed, today, coming"),
            ));
        }
    }
    let wanted = Wanted {
        from,
        to,
        after: query.after.clone().unwrap_or_default(),
        most: query.limit.unwrap_or(50).clamp(1, 200),
    };
    let found = visit.app.db.read(move |conn| store::list(conn, only_own(&member), &wanted)).await?;
    let reviews = found.into_iter().map(|r| {
        let state = r.date().map_or("coming", |d| state_name(d, today)).to_owned();
        ReviewView { id: r.id, agreement_id: r.agreement_id, milestone: r.milestone, date: r.on_date, state }
    });
    Ok(HttpResponse::Ok().json(ReviewList { reviews: reviews.collect() }))
}
