//! Reviews as JSON. A coach moves a review and checks in with their own token; what somebody said at a review
//! is read at their own doors only.

use actix_web::{HttpResponse, web};
use jiff::{ToSpan as _, civil::Date};
use serde::{Deserialize, Serialize};

use super::{
    changes::{Kind, MoveInput},
    check_in::Answers,
    check_ins,
    moves::{self, Change, Proposed},
    pages::{only_own, review_for},
    status::{self, STATES, Status},
    store::Review,
    wanted::Wanted,
};
use crate::{
    access::Act,
    agreements::negotiation::Desk,
    clock,
    db::Connection,
    failure::{Failure, Message, Problems, Result},
    openings::{pages::home_zone, store::today},
    people::{Route, Side, Visit},
    to,
    trail::iso,
    web::forms::{Check as _, Json},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/api/v1/reviews", Some(Act::SeeReviews), to!(get, list)),
    Route::new("POST", "/api/v1/reviews/{id}/move", Some(Act::MoveReview), to!(post, move_review)),
    Route::new("POST", "/api/v1/reviews/{id}/check-in", Some(Act::CheckIn), to!(post, check_in)),
];

#[derive(Deserialize, utoipa::IntoParams)]
pub struct ReviewQuery {
    /// coming, today, passed, answered, held, overdue, cancelled or moved; passed is every day that is over.
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
    /// Such as 30d or 6m after the start; +1 for the first that was added later.
    pub milestone: String,
    pub date: String,
    /// coming, today, passed, overdue, held or cancelled.
    pub state: String,
    /// The sides that have checked in: coach, coachee. Never what they said.
    pub answered: Vec<String>,
    pub moved: bool,
    /// RFC 3339, UTC: when both had confirmed what they concluded.
    pub held_at: Option<String>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct ReviewList {
    pub reviews: Vec<ReviewView>,
}

fn view(status: Status, today: Date) -> ReviewView {
    let sides = Side::BOTH.iter().zip(status.answered).filter(|(_, at)| at.is_some());
    ReviewView {
        state: status.name(today).to_owned(),
        answered: sides.map(|(side, _)| side.name().to_owned()).collect(),
        moved: status.is_moved(),
        held_at: status.held_at.map(|ms| iso(clock::from_ms(ms))),
        id: status.review.id,
        agreement_id: status.review.agreement_id,
        milestone: status.review.milestone,
        date: status.review.on_date,
    }
}

/// Reviews in order of their dates.
#[utoipa::path(get, path = "/reviews", tag = "reviews", params(ReviewQuery), responses((status = 200, body = ReviewList)))]
pub async fn list(visit: Visit, query: web::Query<ReviewQuery>) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeReviews)?;
    let zone = home_zone(&visit);
    let today = today(visit.now(), &zone);
    let mut p = Problems::default();
    let mut from = p.date("from", query.from.as_deref().unwrap_or_default());
    let mut to = p.date("to", query.to.as_deref().unwrap_or_default());
    p.finish(())?;
    let state = query.state.clone().filter(|s| !s.is_empty());
    match state.as_deref() {
        Some("coming") => from = from.max(Some(today.saturating_add(1.day()))),
        Some("passed" | "overdue") => {
            let yesterday = today.saturating_sub(1.day());
            to = Some(to.map_or(yesterday, |d| d.min(yesterday)));
        }
        Some("today") => (from, to) = (Some(today), Some(today)),
        Some(other) if !STATES.contains(&other) => {
            let known = Message::new("error-choice").with("known", STATES.join(", "));
            return Err(Failure::BadRequest(known));
        }
        _ => {}
    }
    let wanted = Wanted {
        from,
        to,
        after: query.after.clone().unwrap_or_default(),
        most: query.limit.unwrap_or(50).clamp(1, 200),
        ..Wanted::default()
    };
    let found = visit.app.db.read(move |conn| {
        status::list(conn, only_own(&member), &wanted, state.as_deref(), (today, zone.as_str()))
    });
    let reviews = found.await?.rows.into_iter().map(|status| view(status, today));
    Ok(HttpResponse::Ok().json(ReviewList { reviews: reviews.collect() }))
}

/// Does something with a review as its coach, in one transaction, and wakes the post.
async fn as_coach<T: Send + 'static>(
    visit: &Visit,
    act: Act,
    id: &str,
    work: impl FnOnce(&mut Connection, &Desk, &Review) -> Result<T> + Send + 'static,
) -> Result<T> {
    let (member, now, secret, id) = (visit.may(act)?, visit.now(), visit.app.secret.clone(), id.to_owned());
    let done = visit.app.db.write(move |conn| {
        let (review, found) = review_for(conn, &member, act, &id)?;
        let [coach, _] = found.parties();
        if coach.email != member.email {
            return Err(Failure::forbidden());
        }
        work(conn, &Desk { now, secret: &secret, party: &coach }, &review)
    });
    let done = done.await?;
    visit.app.wake.notify_one();
    Ok(done)
}

/// A change of a review that waits for the other side.
#[derive(Serialize, utoipa::ToSchema)]
pub struct ChangeView {
    pub id: String,
    pub review_id: Option<String>,
    /// move, cancel or add.
    pub kind: String,
    /// ISO 8601: the day it was on.
    pub from: Option<String>,
    /// ISO 8601: the day it is to be on.
    pub on: Option<String>,
    /// RFC 3339, UTC.
    pub at: String,
}

impl From<Change> for ChangeView {
    fn from(change: Change) -> Self {
        Self {
            id: change.id,
            review_id: change.review_id,
            kind: change.kind,
            from: change.from_date,
            on: change.on_date,
            at: iso(clock::from_ms(change.proposed_at)),
        }
    }
}

/// Proposes to move a review, with the coach's own token; the other side is told and accepts or declines.
#[utoipa::path(post, path = "/reviews/{id}/move", tag = "reviews", request_body = MoveInput,
    responses((status = 201, body = ChangeView), (status = 404, description = "not a review of this coach"),
        (status = 409, description = "held or called off"), (status = 422, description = "one entry per field to mend")))]
pub async fn move_review(visit: Visit, id: web::Path<String>, body: Json) -> Result<HttpResponse> {
    visit.may(Act::MoveReview)?;
    let input: MoveInput = body.read()?;
    let made = as_coach(&visit, Act::MoveReview, &id, move |conn, desk, review| {
        let review = Some(review.id.as_str());
        moves::propose(conn, desk, &Proposed { kind: Kind::Move, review, input: &input, seen: None })
    });
    Ok(HttpResponse::Created().json(ChangeView::from(made.await?)))
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct CheckInView {
    pub review_id: String,
    pub submitted: bool,
    /// The sides that have checked in. Never what the other said.
    pub answered: Vec<String>,
}

/// Saves or submits the coach's own check-in, with the coach's own token.
#[utoipa::path(post, path = "/reviews/{id}/check-in", tag = "reviews", request_body = Answers,
    responses((status = 200, body = CheckInView), (status = 404, description = "not a review of this coach"),
        (status = 409, description = "too early, too late, or submitted already"),
        (status = 422, description = "one entry per field to mend")))]
pub async fn check_in(visit: Visit, id: web::Path<String>, body: Json) -> Result<HttpResponse> {
    visit.may(Act::CheckIn)?;
    let answers: Answers = body.read()?;
    let kept = as_coach(&visit, Act::CheckIn, &id, move |conn, desk, review| {
        let submitted = check_ins::save(conn, desk, &review.id, &answers)?;
        let both = check_ins::of_review(conn, &review.id)?;
        let answered = Side::BOTH.iter().filter(|side| both.submitted_at(**side).is_some());
        let answered = answered.map(|side| side.name().to_owned()).collect();
        Ok(CheckInView { review_id: review.id.clone(), submitted, answered })
    });
    Ok(HttpResponse::Ok().json(kept.await?))
}
