//! The coach's brief at their own door: one page to read before each review.

use actix_web::HttpResponse;
use serde_json::json;

use super::{behind, between};
use crate::{
    access::PartyAct,
    agreements::{letters::with, review_label, texts},
    failure::{Failure, Result},
    openings::store::today,
    people::{Side, Visit},
    reviews::{brief, store},
};

pub async fn show(visit: Visit) -> Result<HttpResponse> {
    let (party, found) = behind(&visit, PartyAct::SeeReview).await?;
    if party.side != Side::Coach {
        return Err(Failure::not_found());
    }
    let now = visit.now();
    let shown = visit.app.db.read(move |conn| {
        let here = today(now, &party.time_zone).to_string();
        let next = store::to_be_held(conn, &found)?.into_iter().find(|r| r.on_date >= here);
        let next = match next {
            Some(row) => {
                let label = review_label(party.language, row.milestone()?);
                json!({"label": label, "date": row.on_date, "path": row.door()})
            }
            None => json!(null),
        };
        let books = texts::books(conn, &found)?;
        let brief = brief::before_review(party.language, &found.text()?, &books);
        let more = json!({"brief": brief, "next": next});
        Ok(with(between::head(now, &party, &found)?, more))
    });
    visit.page("pages/door/brief.html", shown.await?)
}
