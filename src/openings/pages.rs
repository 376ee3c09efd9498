//! Openings for members, and the public job pages.

use actix_web::{HttpResponse, web};
use serde_json::{Value, json};

use super::{
    EMPLOYMENT_TYPES, Opening, OpeningInput, PAY_PERIODS,
    ad::{Ad, Paragraph},
    feeds, state_name,
    store::{self, Publication},
};
use crate::{
    access::{self, Act, Reach, State},
    db::Connection,
    failure::{Failure, Message, Result},
    languages::Language,
    people::{
        Member, Route, Visit,
        pages::{languages, zones},
        visit::check,
    },
    playbook::builtin,
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
    Route::new("GET", "/jobs", None, to!(get, jobs)),
    Route::new("GET", "/jobs/{slug}", None, to!(get, job)),
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

/// Lists and labels that the opening's form shows.
fn form_values(visit: &Visit, form: Value, path: Option<&str>) -> Value {
    let chosen = form["expectations"].as_array().cloned().unwrap_or_default();
    let expectations: Vec<_> = builtin::all(visit.language)
        .iter()
        .map(|e| json!({"key": e.key, "side": e.side, "name": e.name, "short": e.ad.short, "chosen": chosen.contains(&json!(e.key))}))
        .collect();
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
    let form = json!({
        "language": language, "employment_type": "FULL_TIME", "pay.period": "YEAR", "pay.currency": "EUR",
        "coach.language": language, "coach.time_zone": zone,
        "expectations": builtin::all(Language::En).iter().map(|e| &e.key).collect::<Vec<_>>(),
    });
    visit.page("pages/openings/form.html", form_values(&visit, form, None))
}

async fn create(visit: Visit, form: Form) -> Result<HttpResponse> {
    let member = visit.may(Act::CreateOpening)?;
    let (now, zone) = (visit.now(), home_zone(&visit));
    let checked = form.read::<OpeningInput>()?.check(store::today(now, &zone), &zone, None);
    match checked {
        Ok(fields) => {
            let opening = visit.app.db.write(move |conn| store::create(conn, now, &member, fields)).await?;
            Ok(site::see_other_with(&format!("{}/ad", opening.path()), "notice-opening-created"))
        }
        Err(failure) => {
            visit.mend("pages/openings/form.html", failure, form_values(&visit, form.typed(), None))
        }
    }
}

async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (opening, state) = find(&visit, Act::SeeOpening, &id).await?;
    let member = visit.member()?;
    let may = |act| access::may(act, &member.roles);
    let pay = opening.fields.pay.say(visit.language);
    let values = json!({
        "opening": opening.fields, "id": opening.id, "state": state_name(state), "pay": pay,
        "job_url": job_url(&visit, &opening), "employment": employment(&visit, &opening),
        "may_edit": may(Act::EditOpening), "may_see_candidates": may(Act::SeeCandidates),
        "may_agree": may(Act::DraftAgreement),
        "expectations": expectations(visit.language, &opening),
    });
    visit.page("pages/openings/show.html", values)
}

fn employment(visit: &Visit, opening: &Opening) -> String {
    let kind = opening.fields.employment_type.to_lowercase().replace('_', "-");
    visit.language.text(&format!("employment-{kind}"))
}

fn expectations(language: Language, opening: &Opening) -> Vec<Value> {
    let all = builtin::all(language).iter().filter(|e| opening.fields.expectations.contains(&e.key));
    all.map(|e| json!({"side": e.side, "name": e.name, "short": e.ad.short})).collect()
}

async fn edit(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (opening, _) = find(&visit, Act::EditOpening, &id).await?;
    let form = forms::flat(&opening.fields)?;
    visit.page("pages/openings/form.html", form_values(&visit, form, Some(&opening.path())))
}

async fn update(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (opening, _) = find(&visit, Act::EditOpening, &id).await?;
    let (member, now, zone) = (visit.may(Act::EditOpening)?, visit.now(), home_zone(&visit));
    let checked = form.read::<OpeningInput>()?.check(store::today(now, &zone), &zone, Some(&opening.fields));
    match checked {
        Ok(fields) => {
            let path = opening.path();
            visit.app.db.write(move |conn| store::update(conn, now, &member, &opening, fields)).await?;
            Ok(site::see_other_with(&path, "notice-opening-saved"))
        }
        Err(failure) => {
            let values = form_values(&visit, form.typed(), Some(&opening.path()));
            visit.mend("pages/openings/form.html", failure, values)
        }
    }
}

/// Paragraphs as a page shows them: text, or promises with their sides.
pub fn paragraphs(ad: &Ad) -> Vec<Value> {
    ad.paragraphs
        .iter()
        .map(|p| match p {
            Paragraph::Text(text) => json!({"kind": "text", "text": text}),
            Paragraph::Heading(text) => json!({"kind": "heading", "text": text}),
            Paragraph::Promises(list) => json!({"kind": "promises", "promises": list}),
            Paragraph::List(list) => json!({"kind": "list", "promises": list}),
            Paragraph::Written(runs) => json!({"kind": "written", "runs": runs}),
            Paragraph::Points(points) => json!({"kind": "points", "points": points}),
        })
        .collect()
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

async fn jobs(visit: Visit) -> Result<HttpResponse> {
    let today = store::today(visit.now(), &home_zone(&visit));
    let found = visit.app.db.read(move |conn| store::published(conn, today)).await?;
    let rows: Vec<_> = found
        .iter()
        .map(|(o, _)| {
            json!({
                "path": format!("/jobs/{}", o.slug), "title": o.fields.title, "team": o.fields.team,
                "city": o.fields.location.city, "remote": o.fields.remote, "closes_on": o.fields.closes_on,
            })
        })
        .collect();
    visit.page("pages/openings/jobs.html", json!({"openings": rows}))
}

async fn job(visit: Visit, slug: web::Path<String>) -> Result<HttpResponse> {
    let (zone, now) = (home_zone(&visit), visit.now());
    let today = store::today(now, &zone);
    let (opening, publication, state) = visit
        .app
        .db
        .read(move |conn| {
            let opening = store::by_slug(conn, &slug)?;
            let publication = store::publication(conn, &opening.id)?.ok_or_else(Failure::not_found)?;
            let state = store::state(conn, &opening, today)?;
            Ok((opening, publication, state))
        })
        .await?;
    if state != State::OpeningPublished {
        return Err(Failure::Gone(Message::new("error-job-gone")));
    }
    job_page(visit, &opening, &publication, &zone)
}

/// The public page speaks the opening's language, whoever reads it.
fn job_page(visit: Visit, opening: &Opening, publication: &Publication, zone: &str) -> Result<HttpResponse> {
    let language = publication.language.parse().unwrap_or_default();
    let published = publication.published()?;
    let url = job_url(&visit, opening);
    let name = visit.organisation.as_ref().map(|o| o.name.clone()).unwrap_or_default();
    let posting = feeds::job_posting(opening, publication, &name, zone, &url)?;
    // A closing tag inside JSON would end the script element.
    let posting = posting.to_string().replace('<', "\\u003c");
    let values = json!({
        "opening": published.fields, "paragraphs": paragraphs(&published.ad), "posting": posting,
        "pay": published.fields.pay.say(language), "published_on": publication.published_on(zone).to_string(),
        "employment": language.text(&format!("employment-{}", published.fields.employment_type.to_lowercase().replace('_', "-"))),
    });
    site::Frame { lang: language, ..visit.frame() }.page("pages/openings/job.html", values)
}
