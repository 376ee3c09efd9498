//! What is coming, and one review as members see it: who answered, never what.

use actix_web::{HttpResponse, http::header, web};
use jiff::{ToSpan as _, civil::Date};
use serde_json::{Value, json};

use super::{
    feed, is_last,
    moves::{self, Change},
    status::{self, Listed, Status},
    store::{self, Review},
    wanted::Wanted,
};
use crate::{
    access::{self, Act, Reach},
    agreements::{pages::agreement_for, review_label, store::Agreement},
    db::Connection,
    failure::{Failure, Result},
    languages::Language,
    openings::{pages::home_zone, store::today},
    organisation,
    people::{Member, Route, Side, Visit, feeds, parties},
    to,
    web::{self as site, forms::Form},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/reviews", Some(Act::SeeReviews), to!(get, list)),
    Route::new("POST", "/reviews/calendar", Some(Act::SeeReviews), to!(post, renew)),
    Route::new("GET", "/reviews/{id}", Some(Act::SeeReview), to!(get, show)),
    Route::new("GET", "/calendar/{token}.ics", None, to!(get, calendar)),
];

/// The member whose own reviews alone are shown, if their roles reach no further.
pub fn only_own(member: &Member) -> Option<&Member> {
    (access::reach(Act::SeeReviews, &member.roles) == Some(Reach::Own)).then_some(member)
}

/// A review with its agreement, if the member may do the act with it.
pub fn review_for(conn: &mut Connection, member: &Member, act: Act, id: &str) -> Result<(Review, Agreement)> {
    let review = store::find(conn, id)?;
    let found = agreement_for(conn, member, act, &review.agreement_id)?;
    Ok((review, found))
}

async fn list(visit: Visit) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeReviews)?;
    let (zone, language) = (home_zone(&visit), visit.language);
    let today = today(visit.now(), &zone);
    let app = visit.app.clone();
    let (rows, calendar) = visit
        .app
        .db
        .read(move |conn| {
            let from = Some(today.saturating_sub(30.days()));
            let wanted = Wanted { from, most: 200, ..Wanted::default() };
            let found = status::list(conn, only_own(&member), &wanted, None, (today, zone.as_str()))?;
            let rows = lines(conn, &found, today, language)?;
            let mut calendar = Value::Null;
            if !parties::coached_by(conn, &member.email)?.is_empty() {
                calendar = feed::shown(conn, &app.secret, &app.settings, &member.email)?;
            }
            Ok((rows, calendar))
        })
        .await?;
    visit.page("pages/reviews/list.html", json!({"reviews": rows, "calendar": calendar}))
}

/// The calendar behind somebody's own address.
async fn calendar(visit: Visit, token: web::Path<String>) -> Result<HttpResponse> {
    let (now, token) = (visit.now(), token.into_inner());
    let read = visit.app.db.read(move |conn| {
        let feed = feeds::at(conn, &token)?;
        feed::calendar(conn, now, &feed)
    });
    let read = read.await;
    if matches!(read, Err(Failure::NotFound(_))) {
        // Whoever tries tokens out; those who read for many people at once are let be.
        visit.app.limits.door(&visit.request)?;
    }
    let response = HttpResponse::Ok()
        .content_type("text/calendar; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "private, no-cache"))
        .body(read?);
    Ok(response)
}

/// A new address for the member's own calendar.
async fn renew(visit: Visit, _form: Form) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeReviews)?;
    let (now, secret) = (visit.now(), visit.app.secret.clone());
    visit.app.db.write(move |conn| feeds::renew(conn, now, &secret, &member.email)).await?;
    Ok(site::see_other_with("/reviews", "notice-calendar"))
}

/// Reviews as lines of a list.
pub fn rows(
    conn: &mut Connection,
    reviews: Vec<Review>,
    today: Date,
    language: Language,
) -> Result<Vec<Value>> {
    let home = organisation::get(conn)?;
    let found = Listed::read(conn, reviews, &home.time_zone)?;
    lines(conn, &found, today, language)
}

fn lines(conn: &mut Connection, found: &Listed, today: Date, language: Language) -> Result<Vec<Value>> {
    let ids: Vec<String> = found.agreements.keys().cloned().collect();
    let all = store::of_agreements(conn, &ids)?;
    let one = |status: &Status| {
        let agreement = &found.agreements[&status.review.agreement_id];
        let own: Vec<_> = all.iter().filter(|r| r.agreement_id == agreement.id).cloned().collect();
        line(status, agreement, &own, today, language)
    };
    found.rows.iter().map(one).collect()
}

/// One of them, among all the reviews of its agreement.
fn line(
    status: &Status,
    agreement: &Agreement,
    all: &[Review],
    today: Date,
    language: Language,
) -> Result<Value> {
    let (review, on) = (&status.review, status.on);
    let days = today.until(on).map(|span| span.get_days()).unwrap_or(0);
    let names = [&agreement.draft.coach.name, &agreement.draft.coachee.name];
    let answered = names.iter().zip(status.answered).find(|(_, at)| at.is_some());
    Ok(json!({
        "label": review_label(language, review.milestone()?), "date": review.on_date, "days": days,
        "coach": names[0], "coachee": names[1], "path": agreement.path(),
        "review": format!("/reviews/{}", review.id), "state": status.name(today), "moved": status.is_moved(),
        "answers": status.answers(), "answered": answered.map(|(name, _)| name), "late": status.late,
        "last": is_last(agreement.ending.is_none(), &store::standing(agreement, all)?, review.milestone()?),
    }))
}

async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeReview)?;
    let (now, zone, language) = (visit.now(), home_zone(&visit), visit.language);
    let me = member.time_zone.clone();
    let values = visit.app.db.read(move |conn| {
        let (review, found) = review_for(conn, &member, Act::SeeReview, &id)?;
        let status = Status::read(conn, &found, &review, &zone)?;
        let all = store::of_agreement(conn, &found.id)?;
        let mut values = line(&status, &found, &all, today(now, &zone), language)?;
        let names = found.parties().map(|p| p.name);
        let sides: Vec<_> = Side::BOTH
            .iter()
            .zip(&names)
            .zip(status.answered)
            .map(|((side, name), at)| json!({"side": side, "name": name, "answered_at": at}))
            .collect();
        let mut changes = moves::of_agreement(conn, &found.id)?;
        changes.retain(|c| c.review_id.as_ref() == Some(&review.id));
        let history = changes.iter().rev().map(|c| told(c, &found)).collect::<Result<Vec<_>>>()?;
        values["sides"] = json!(sides);
        values["history"] = json!(history);
        values["held_at"] = json!(status.held_at);
        values["is_coach"] = json!(found.is_of(&member));
        values["ledger"] = json!(format!("/ledger/{}", found.id));
        Ok(values)
    });
    let shown = values.await?;
    visit.page("pages/reviews/show.html", json!({"r": shown, "zone": me}))
}

/// A change as members see it: who then, from when to when, and the answer; why is between the two.
fn told(change: &Change, found: &Agreement) -> Result<Value> {
    let by = found.holder_at(change.side()?, change.proposed_at);
    Ok(json!({
        "kind": change.kind, "by": by.name, "from": change.from_date, "on": change.on_date,
        "at": change.proposed_at, "answer": change.answer, "answered_at": change.answered_at,
    }))
}
