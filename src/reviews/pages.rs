//! What is coming.

use actix_web::HttpResponse;
use jiff::{ToSpan as _, civil::Date};
use serde_json::{Value, json};

use super::{
    came_late, is_last, state_name,
    store::{self, Review, Wanted},
};
use crate::{
    access::{self, Act, Reach},
    agreements::{review_label, store as agreements},
    db::Connection,
    failure::Result,
    languages::Language,
    openings::{pages::home_zone, store::today},
    organisation,
    people::{Member, Route, Visit},
    to,
};

pub const ROUTES: &[Route] = &[Route::new("GET", "/reviews", Some(Act::SeeReviews), to!(get, list))];

/// The member whose own reviews alone are shown, if their roles reach no further.
pub fn only_own(member: &Member) -> Option<&Member> {
    (access::reach(Act::SeeReviews, &member.roles) == Some(Reach::Own)).then_some(member)
}

async fn list(visit: Visit) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeReviews)?;
    let (today, language) = (today(visit.now(), &home_zone(&visit)), visit.language);
    let rows = visit
        .app
        .db
        .read(move |conn| {
            let from = Some(today.saturating_sub(30.days()));
            let wanted = Wanted { from, to: None, after: String::new(), most: 200 };
            let found = store::list(conn, only_own(&member), &wanted)?;
            found.iter().map(|r| row(conn, r, today, language)).collect::<Result<Vec<Value>>>()
        })
        .await?;
    visit.page("pages/reviews/list.html", json!({"reviews": rows}))
}

/// A review as a line of a list.
pub fn row(conn: &mut Connection, review: &Review, today: Date, language: Language) -> Result<Value> {
    let agreement = agreements::find(conn, &review.agreement_id)?;
    let days = today.until(review.date()?).map(|span| span.get_days()).unwrap_or(0);
    Ok(json!({
        "label": review_label(language, review.milestone()?), "date": review.on_date, "days": days,
        "coach": agreement.draft.coach.name, "coachee": agreement.draft.coachee.name,
        "path": agreement.path(), "ledger": format!("/ledger/{}", agreement.id),
        "state": state_name(review.date()?, today),
        "last": is_last(&agreement, &agreement.text()?, review.milestone()?),
        "late": came_late(&agreement, review, &organisation::get(conn)?.time_zone)?,
    }))
}
