//! Openings for members.

use std::sync::Arc;

use actix_web::{HttpResponse, web};
use serde_json::{Value, json};

use super::{
    EMPLOYMENT_TYPES, Opening, OpeningInput, PAY_PERIODS, embed,
    pay::PayLaw,
    posting::Job,
    state_name,
    store::{self, Publication},
};
use crate::{
    access::{self, Act, Reach, State},
    db::Connection,
    failure::Result,
    people::{
        Member, Route, Visit,
        pages::{languages, zones},
        visit::check,
    },
    playbook::{Playbook, store as playbook, views},
    to,
    web::{
        self as site, Window,
        forms::{self, Form},
    },
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/openings", Some(Act::SeeOpenings), to!(get, list)),
    Route::new("GET", "/openings/new", Some(Act::CreateOpening), to!(get, new)),
    Route::new("POST", "/openings", Some(Act::CreateOpening), to!(post, create)),
    Route::new("GET", "/openings/{id}", Some(Act::SeeOpening), to!(get, show)),
    Route::new("GET", "/openings/{id}/edit", Some(Act::EditOpening), to!(get, edit)),
    Route::new("POST", "/openings/{id}", Some(Act::EditOpening), to!(post, update)),
    Route::new("POST", "/openings/{id}/publish", Some(Act::PublishOpening), to!(post, publish)),
    Route::new("POST", "/openings/{id}/withdraw", Some(Act::WithdrawOpening), to!(post, withdraw)),
];

/// An opening with what is known of it today, after asking whether the member may do the act.
pub fn opened(
    conn: &mut Connection,
    visit_zone: &str,
    now: jiff::Timestamp,
    member: &Member,
    act: Act,
    id: &str,
) -> Result<(Opening, State)> {
    let opening = store::find(conn, id)?;
    let state = store::state(conn, &opening, store::today(now, visit_zone))?;
    check(member, act, opening.is_of(member), state)?;
    Ok((opening, state))
}

/// The organisation's zone; nobody is a member before there is one.
pub fn home_zone(visit: &Visit) -> String {
    visit.organisation.as_ref().map_or_else(|| "UTC".to_owned(), |o| o.time_zone.clone())
}

/// The organisation's name; this program's while there is none.
pub fn home_name(visit: &Visit) -> String {
    visit.organisation.as_ref().map_or_else(|| "Coachpact".to_owned(), |o| o.name.clone())
}

/// A published opening as the world reads it.
pub fn job(visit: &Visit, opening: &Opening, publication: &Publication) -> Result<Job> {
    let url = job_url(visit, opening);
    Job::of(opening, publication, &home_name(visit), &home_zone(visit), &url)
}

/// What the law of its place asks of an opening's ad today and does not find there.
pub fn pay_law(visit: &Visit, opening: &Opening) -> PayLaw {
    PayLaw::of(&opening.fields, store::today(visit.now(), &home_zone(visit)), visit.language)
}

/// Where a public opening is read, and what others can put on pages of their own.
pub fn ways_out(visit: &Visit, opening: &Opening, publication: &Publication) -> Result<Value> {
    let job = job(visit, opening, publication)?;
    let link = |path: &str| visit.app.settings.link(path);
    Ok(json!({
        "url": job.url, "snippet": embed::snippet(&job), "picture": job.picture_url(),
        "xml": link("/jobs/feed.xml"), "json": link("/jobs/feed.json"),
    }))
}

/// The public address of an opening.
pub fn job_url(visit: &Visit, opening: &Opening) -> String {
    visit.app.settings.link(&format!("/jobs/{}", opening.slug))
}

async fn find(visit: &Visit, act: Act, id: &str) -> Result<(Opening, State)> {
    let (member, now, zone, id) = (visit.may(act)?, visit.now(), home_zone(visit), id.to_owned());
    visit.app.db.read(move |conn| opened(conn, &zone, now, &member, act, &id)).await
}

async fn list(visit: Visit) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeOpenings)?;
    let own = access::reach(Act::SeeOpening, &member.roles) == Some(Reach::Own);
    let (zone, now) = (home_zone(&visit), visit.now());
    let rows = visit
        .app
        .db
        .read(move |conn| {
            let openings = store::list(conn, own.then_some(&member), &Window::Newest(500))?;
            let today = store::today(now, &zone);
            openings
                .iter()
                .map(|o| {
                    Ok(json!({
                        "path": o.path(), "title": o.fields.title, "team": o.fields.team,
                        "city": o.fields.location.city, "remote": o.fields.remote,
                        "closes_on": o.fields.closes_on, "state": state_name(store::state(conn, o, today)?),
                    }))
                })
                .collect::<Result<Vec<Value>>>()
        })
        .await?;
    let member = visit.member()?;
    visit.page(
        "pages/openings/list.html",
        json!({"openings": rows, "may_create": access::may(Act::CreateOpening, &member.roles)}),
    )
}

/// The organisation's playbook of today.
async fn book(visit: &Visit) -> Result<Arc<Playbook>> {
    visit.app.db.read(playbook::current).await
}

/// Lists and labels that the opening's form shows.
fn form_values(visit: &Visit, book: &Playbook, form: Value, path: Option<&str>) -> Value {
    let chosen = form["expectations"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let chosen: Vec<String> = chosen.map(str::to_owned).collect();
    let expectations = views::choices(book, visit.language, &chosen);
    let labelled = |kind: &str, all: &[&str]| -> Vec<Value> {
        all.iter()
            .map(|v| json!({"value": v, "label": visit.language.text(&format!("{kind}-{}", v.to_lowercase().replace('_', "-")))}))
            .collect()
    };
    json!({
        "form": form, "errors": {}, "path_back": path, "expectations": expectations,
        "employment_types": labelled("employment", &EMPLOYMENT_TYPES),
        "pay_periods": labelled("period", &PAY_PERIODS),
        "zones": zones(), "languages": languages(),
    })
}

async fn new(visit: Visit) -> Result<HttpResponse> {
    visit.may(Act::CreateOpening)?;
    let zone = home_zone(&visit);
    let language = visit.organisation.as_ref().map_or("en", |o| o.language.as_str());
    let book = book(&visit).await?;
    let form = json!({
        "language": language, "employment_type": "FULL_TIME", "pay.period": "YEAR", "pay.currency": "EUR",
        "coach.language": language, "coach.time_zone": zone,
        "expectations": book.offered().map(|e| &e.key).collect::<Vec<_>>(),
    });
    visit.page("pages/openings/form.html", form_values(&visit, &book, form, None))
}

async fn create(visit: Visit, form: Form) -> Result<HttpResponse> {
    let member = visit.may(Act::CreateOpening)?;
    let (now, zone, book) = (visit.now(), home_zone(&visit), book(&visit).await?);
    let checked = form.read::<OpeningInput>()?.check(store::today(now, &zone), &zone, None, &book);
    match checked {
        Ok(fields) => {
            let opening = visit.app.db.write(move |conn| store::create(conn, now, &member, fields)).await?;
            Ok(site::see_other_with(&format!("{}/ad", opening.path()), "notice-opening-created"))
        }
        Err(failure) => {
            visit.mend("pages/openings/form.html", failure, form_values(&visit, &book, form.typed(), None))
        }
    }
}

async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (opening, state) = find(&visit, Act::SeeOpening, &id).await?;
    let member = visit.member()?;
    let may = |act| access::may(act, &member.roles);
    let (pay, book) = (opening.fields.pay.say(visit.language), book(&visit).await?);
    let values = json!({
        "opening": opening.fields, "id": opening.id, "state": state_name(state), "pay": pay,
        "job_url": job_url(&visit, &opening), "employment": employment(&visit, &opening),
        "may_edit": may(Act::EditOpening), "may_see_candidates": may(Act::SeeCandidates),
        "may_agree": may(Act::DraftAgreement), "pay_law": pay_law(&visit, &opening),
        "expectations": views::chosen(&book, visit.language, &opening.fields.expectations),
        "untranslated": views::untranslated(&book, opening.language(), &opening.fields.expectations),
    });
    visit.page("pages/openings/show.html", values)
}

fn employment(visit: &Visit, opening: &Opening) -> String {
    let kind = opening.fields.employment_type.to_lowercase().replace('_', "-");
    visit.language.text(&format!("employment-{kind}"))
}

async fn edit(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (opening, _) = find(&visit, Act::EditOpening, &id).await?;
    let (form, book) = (forms::flat(&opening.fields)?, book(&visit).await?);
    visit.page("pages/openings/form.html", form_values(&visit, &book, form, Some(&opening.path())))
}

async fn update(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (opening, _) = find(&visit, Act::EditOpening, &id).await?;
    let (member, now, zone) = (visit.may(Act::EditOpening)?, visit.now(), home_zone(&visit));
    let (today, book, typed) = (store::today(now, &zone), book(&visit).await?, form.read::<OpeningInput>()?);
    match typed.check(today, &zone, Some(&opening.fields), &book) {
        Ok(fields) => {
            let path = opening.path();
            visit.app.db.write(move |conn| store::update(conn, now, &member, &opening, fields)).await?;
            Ok(site::see_other_with(&path, "notice-opening-saved"))
        }
        Err(failure) => {
            let values = form_values(&visit, &book, form.typed(), Some(&opening.path()));
            visit.mend("pages/openings/form.html", failure, values)
        }
    }
}

async fn publish(visit: Visit, id: web::Path<String>, _form: Form) -> Result<HttpResponse> {
    let (opening, _) = find(&visit, Act::PublishOpening, &id).await?;
    let (member, now, path, url) =
        (visit.may(Act::PublishOpening)?, visit.now(), opening.path(), job_url(&visit, &opening));
    visit.app.db.write(move |conn| store::publish(conn, now, &member, &opening, &url)).await?;
    Ok(site::see_other_with(&path, "notice-opening-published"))
}

async fn withdraw(visit: Visit, id: web::Path<String>, _form: Form) -> Result<HttpResponse> {
    let (opening, _) = find(&visit, Act::WithdrawOpening, &id).await?;
    let (member, now, path) = (visit.may(Act::WithdrawOpening)?, visit.now(), opening.path());
    visit.app.db.write(move |conn| store::withdraw(conn, now, &member, &opening)).await?;
    Ok(site::see_other_with(&path, "notice-opening-withdrawn"))
}
