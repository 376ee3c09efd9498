//! The public side: all open jobs, the page and picture of each, and their feeds. Nobody signs in here, and no
//! page depends on who reads it, but for the list's language.

use actix_web::{HttpResponse, http::header, web};
use jiff::{Timestamp, civil::Date};
use serde_json::{Value, json};

use super::{
    Opening,
    feeds::{self, Source},
    pages::{home_name, home_zone, job},
    picture,
    posting::{self, Job, Told},
    store::{self, Publication},
};
use crate::{
    access::State,
    clock,
    db::Connection,
    failure::{Failure, Message, Result},
    languages::Language,
    people::{Route, Visit},
    to,
    web::{Frame, cached},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/jobs", None, to!(get, all)),
    Route::new("GET", "/jobs/feed.xml", None, to!(get, xml)),
    Route::new("GET", "/jobs/feed.json", None, to!(get, json_feed)),
    Route::new("GET", "/jobs/{slug}", None, to!(get, show)),
    Route::new("GET", "/jobs/{slug}/picture.png", None, to!(get, picture_of)),
];

/// What a feed's reader may call it; the first unless they would rather have another.
const XML: [&str; 2] = ["application/xml", "text/xml"];
const JSON: [&str; 2] = ["application/feed+json", "application/json"];

async fn all(visit: Visit) -> Result<HttpResponse> {
    let today = store::today(visit.now(), &home_zone(&visit));
    let found = visit.app.db.read(move |conn| store::published(conn, today)).await?;
    let rows: Vec<Value> = found.iter().map(|(opening, _)| row(opening)).collect();
    visit.page("pages/openings/jobs.html", json!({"openings": rows}))
}

fn row(opening: &Opening) -> Value {
    let f = &opening.fields;
    json!({
        "path": format!("/jobs/{}", opening.slug), "title": f.title, "team": f.team, "city": f.location.city,
        "remote": f.remote, "closes_on": f.closes_on,
    })
}

/// Every open job, and when one changed last.
async fn jobs(visit: &Visit) -> Result<(Vec<Job>, Option<Timestamp>)> {
    let zone = home_zone(visit);
    let today = store::today(visit.now(), &zone);
    let (found, changed) = visit
        .app
        .db
        .read(move |conn| Ok((store::published(conn, today)?, store::changed_at(conn, today, &zone)?)))
        .await?;
    let jobs = found.iter().map(|(opening, publication)| job(visit, opening, publication));
    Ok((jobs.collect::<Result<_>>()?, changed.map(clock::from_ms)))
}

fn source(visit: &Visit, feed: &str, changed: Option<Timestamp>) -> Source {
    let language = visit.organisation.as_ref().and_then(|o| o.language.parse().ok());
    Source {
        organisation: home_name(visit),
        language: language.unwrap_or_default(),
        home: visit.app.settings.link("/jobs"),
        address: visit.app.settings.link(feed),
        changed: changed.map(|at| at.to_string()),
    }
}

async fn xml(visit: Visit) -> Result<HttpResponse> {
    let (jobs, changed) = jobs(&visit).await?;
    let feed = feeds::xml(&source(&visit, "/jobs/feed.xml", changed), &jobs);
    let kind = format!("{}; charset=utf-8", cached::liked(&visit.request, &XML));
    Ok(fed(&visit, &kind, changed, feed))
}

async fn json_feed(visit: Visit) -> Result<HttpResponse> {
    let (jobs, changed) = jobs(&visit).await?;
    let feed = feeds::json(&source(&visit, "/jobs/feed.json", changed), &jobs).to_string();
    Ok(fed(&visit, cached::liked(&visit.request, &JSON), changed, feed))
}

fn fed(visit: &Visit, kind: &str, changed: Option<Timestamp>, feed: String) -> HttpResponse {
    let mut answer = cached::answer(&visit.request, kind, cached::ASK_AGAIN, changed, feed.into_bytes());
    answer.headers_mut().insert(header::VARY, header::HeaderValue::from_static("accept"));
    answer
}

/// What stands at a public address: it was published once, or there is nothing.
fn at(conn: &mut Connection, slug: &str, today: Date) -> Result<(Opening, Publication, State)> {
    let opening = store::by_slug(conn, slug)?;
    let publication = store::publication(conn, &opening.id)?.ok_or_else(Failure::not_found)?;
    let state = store::state(conn, &opening, today)?;
    Ok((opening, publication, state))
}

async fn show(visit: Visit, slug: web::Path<String>) -> Result<HttpResponse> {
    let today = store::today(visit.now(), &home_zone(&visit));
    let (opening, publication, state) = visit.app.db.read(move |conn| at(conn, &slug, today)).await?;
    let job = job(&visit, &opening, &publication)?;
    if state != State::OpeningPublished {
        return gone(&visit, &job, state, today).await;
    }
    let mut values = values(&visit, &job);
    values["privacy"] = json!(format!("/privacy/{}?language={}", opening.id, job.language()));
    let page = frame(&visit, job.language()).text("pages/openings/job.html", values)?;
    Ok(cached::answer(&visit.request, "text/html; charset=utf-8", cached::ASK_AGAIN, None, page.into_bytes()))
}

/// A public page speaks the language of its job, whoever reads it, and knows nothing of who reads.
fn frame(visit: &Visit, language: Language) -> Frame {
    let frame = visit.frame();
    Frame { lang: language, csrf: String::new(), actor: None, notice: None, trial: false, ..frame }
}

/// How many letters of a summary stand where a page is shared.
const LEAD: usize = 200;

fn values(visit: &Visit, job: &Job) -> Value {
    let (sides, after) = job.sides();
    let f = &job.fields;
    json!({
        "opening": f, "sides": sides, "after": after, "told": sides.iter().any(|s| !s.promises.is_empty()),
        "pay": f.pay.say(job.language()), "employment": job.employment(), "place": job.place(),
        "published_on": job.published_on().to_string(), "posting": posting::in_script(&job.posting()),
        "url": job.url, "picture": job.picture_url(), "lead": lead(&f.summary), "locale": locale(job.language()),
        "width": picture::WIDTH, "height": picture::HEIGHT, "picture_says": said(job, &sides),
        "site": home_name(visit),
    })
}

/// What is to be read on the picture.
fn said(job: &Job, sides: &[Told]) -> String {
    let headings = sides.iter().map(|told| job.language().text(&format!("out-side-{}", told.side.name())));
    let all = [job.organisation.clone(), job.fields.title.clone()].into_iter().chain(headings);
    all.collect::<Vec<_>>().join(" · ")
}

/// The beginning of a text on one line, cut between words.
fn lead(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LEAD {
        return line;
    }
    let cut: String = line.chars().take(LEAD).collect();
    format!("{} …", cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words))
}

/// As Open Graph names languages: with a country, whichever.
fn locale(language: Language) -> &'static str {
    match language {
        Language::En => "en_GB",
        Language::Nl => "nl_BE",
        Language::Fr => "fr_FR",
        Language::De => "de_DE",
    }
}

/// How many other jobs a page of a closed one names.
const OTHERS: usize = 5;

/// The page of a job that is no longer open: what it was, and which ones are.
async fn gone(visit: &Visit, job: &Job, state: State, today: Date) -> Result<HttpResponse> {
    let found = visit.app.db.read(move |conn| store::published(conn, today)).await?;
    let others: Vec<Value> = found.iter().take(OTHERS).map(|(opening, _)| row(opening)).collect();
    let closed = state == State::OpeningClosed;
    let values = json!({
        "title": job.fields.title, "closed_on": closed.then_some(&job.fields.closes_on), "openings": others,
    });
    frame(visit, job.language()).page_with(410, "pages/openings/gone.html", values)
}

async fn picture_of(visit: Visit, slug: web::Path<String>) -> Result<HttpResponse> {
    let today = store::today(visit.now(), &home_zone(&visit));
    let (opening, publication, state) = visit.app.db.read(move |conn| at(conn, &slug, today)).await?;
    if state != State::OpeningPublished {
        return Err(Failure::Gone(Message::new("error-job-gone")));
    }
    let job = job(&visit, &opening, &publication)?;
    let drawn = web::block(move || picture::of(&job)).await.map_err(Failure::internal)??;
    Ok(cached::answer(&visit.request, "image/png", cached::MINUTES, None, drawn.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lead_ends_between_words() {
        assert_eq!(lead("One.\n\nTwo  three."), "One. Two three.");
        let long = lead(&"word ".repeat(100));
        assert!(long.ends_with("word …") && long.chars().count() <= LEAD + 2, "{long}");
        assert_eq!(lead(&"é".repeat(300)).chars().count(), LEAD + 2);
    }
}
