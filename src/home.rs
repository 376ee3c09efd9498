//! The way in: set-up, what needs me next, and the pages anybody may read.

pub mod example;
pub mod settings;

use actix_multipart::Multipart;
use actix_web::{HttpResponse, web};
use futures_util::StreamExt as _;
use jiff::ToSpan as _;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    access::{self, Act, Reach, State},
    agreements::{api::checked_off_thread, pages::row as agreement_row, store as agreements, verify},
    db::Connection,
    failure::{Failure, Message, Result},
    ids,
    interviews::store as interviews,
    mail::{letter::Kind, troubles},
    openings::{pages::home_zone, store as openings},
    people::{
        Member, Route, Visit,
        pages::{SetUp, languages, set_up, set_up_token, signed_in, zones},
        sign_in,
    },
    privacy::settings::soon,
    reviews::{
        pages::{only_own, rows as review_rows},
        wanted::{self, Wanted},
    },
    to,
    web::{Window, forms::Form},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/", Some(Act::SeeHome), to!(get, home)),
    Route::new("GET", "/setup", None, to!(get, set_up_page)),
    Route::new("POST", "/setup", None, to!(post, set_up_now)),
    Route::new("GET", "/why", None, to!(get, why)),
    Route::new("GET", "/verify", None, to!(get, verify_page)),
    Route::new("POST", "/verify", None, to!(post, verify_upload)),
];

async fn home(visit: Visit) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeHome)?;
    let (now, zone, language) = (visit.now(), home_zone(&visit), visit.language);
    let roles = member.roles.clone();
    let values = visit
        .app
        .db
        .read(move |conn| {
            let today = openings::today(now, &zone);
            Ok(json!({
                "to_score": to_score(conn, &member)?,
                "drafts": drafts(conn, &member, today)?,
                "agreements": open_agreements(conn, &member)?,
                "reviews": coming(conn, &member, today, language)?,
                "begun": begun(conn, &member)?,
                "failed": failed(conn, &member, now)?,
                "erased": soon(conn, &member, now)?,
            }))
        })
        .await?;
    let mut values = values;
    values["may_create_opening"] = json!(access::may(Act::CreateOpening, &roles));
    values["may_draft"] = json!(access::may(Act::DraftAgreement, &roles));
    visit.page("pages/home.html", values)
}

fn to_score(conn: &mut Connection, member: &Member) -> Result<Vec<Value>> {
    let mine = interviews::to_score(conn, member)?;
    Ok(mine
        .into_iter()
        .map(|(id, name)| json!({"path": format!("/interviews/{id}"), "candidate": name}))
        .collect())
}

/// Openings that are not published yet, for those who can publish them.
fn drafts(conn: &mut Connection, member: &Member, today: jiff::civil::Date) -> Result<Vec<Value>> {
    if !access::may(Act::PublishOpening, &member.roles) {
        return Ok(Vec::new());
    }
    let mut rows = Vec::new();
    for opening in openings::list(conn, None, &Window::Newest(100))? {
        if openings::state(conn, &opening, today)? == State::OpeningDraft {
            rows.push(json!({"path": format!("{}/ad", opening.path()), "title": opening.fields.title}));
        }
    }
    Ok(rows)
}

fn open_agreements(conn: &mut Connection, member: &Member) -> Result<Vec<Value>> {
    let Some(reach) = access::reach(Act::SeeAgreement, &member.roles) else { return Ok(Vec::new()) };
    let found = agreements::list(conn, (reach == Reach::Own).then_some(member), &Window::Newest(200))?;
    // What is signed, or came to nothing, waits for nobody.
    let open = found.iter().filter(|a| a.is_open() || a.state() == State::AgreementDraft);
    open.map(|a| agreement_row(conn, a)).collect()
}

/// Whether there is anything yet, so that the first step is not explained for ever.
fn begun(conn: &mut Connection, member: &Member) -> Result<bool> {
    let one = Window::Newest(1);
    let own = access::reach(Act::SeeOpening, &member.roles) == Some(Reach::Own);
    Ok(!openings::list(conn, own.then_some(member), &one)?.is_empty()
        || !agreements::list(conn, own.then_some(member), &one)?.is_empty())
}

/// Letters that failed for good this month, for administrators.
fn failed(conn: &mut Connection, member: &Member, now: jiff::Timestamp) -> Result<Vec<Value>> {
    if !access::may(Act::SeeMembers, &member.roles) {
        return Ok(Vec::new());
    }
    let since = now - jiff::SignedDuration::from_hours(24 * 30);
    let found = troubles::failed(conn, since)?;
    let label = |kind: &str| Kind::label(member.language, kind);
    Ok(found
        .into_iter()
        .map(|f| json!({"label": label(&f.kind), "answer": f.answer, "at": f.failed_at}))
        .collect())
}

fn coming(
    conn: &mut Connection,
    member: &Member,
    today: jiff::civil::Date,
    language: crate::languages::Language,
) -> Result<Vec<Value>> {
    if !access::may(Act::SeeReviews, &member.roles) {
        return Ok(Vec::new());
    }
    let wanted = Wanted {
        from: Some(today),
        to: Some(today.saturating_add(30.days())),
        most: 10,
        ..Wanted::default()
    };
    let found = wanted::list(conn, only_own(member), &wanted)?;
    review_rows(conn, found, today, language)
}

#[derive(Deserialize)]
struct Token {
    #[serde(default)]
    token: String,
}

/// The zone of the machine this runs on: the best first guess.
fn own_zone() -> String {
    let zone = jiff::tz::TimeZone::try_system().ok();
    zone.and_then(|z| z.iana_name().map(str::to_owned)).unwrap_or_else(|| "UTC".to_owned())
}

fn set_up_values(form: Value) -> Value {
    json!({"form": form, "errors": {}, "zones": zones(), "languages": languages()})
}

/// The link works until the organisation is there.
fn check_link(visit: &Visit, token: &str) -> Result<()> {
    visit.app.limits.door(&visit.request)?;
    if visit.organisation.is_some() {
        return Err(Failure::conflict("error-set-up-already"));
    }
    if !ids::same(token, &set_up_token(&visit.app.secret)) {
        return Err(Failure::Forbidden(Message::new("error-set-up-link")));
    }
    Ok(())
}

async fn set_up_page(visit: Visit, token: web::Query<Token>) -> Result<HttpResponse> {
    check_link(&visit, &token.token)?;
    let form =
        json!({"token": token.token, "language": visit.language, "time_zone": own_zone(), "example": "on"});
    visit.page("pages/setup.html", set_up_values(form))
}

async fn set_up_now(visit: Visit, form: Form) -> Result<HttpResponse> {
    check_link(&visit, form.text("token"))?;
    let (typed, now): (SetUp, _) = (form.read()?, visit.now());
    let base = visit.app.settings.link("/jobs/");
    let done = visit
        .app
        .db
        .write(move |conn| {
            let (home, member) = set_up(conn, now, &typed)?;
            if typed.example {
                example::create(conn, now, &home, &member, &base)?;
            }
            sign_in::start_session(conn, now, &member)
        })
        .await;
    match done {
        Ok(session) => Ok(signed_in(&session, "/")),
        Err(failure) => visit.mend("pages/setup.html", failure, set_up_values(form.typed())),
    }
}

async fn why(visit: Visit) -> Result<HttpResponse> {
    visit.page("pages/why.html", json!({}))
}

async fn verify_page(visit: Visit) -> Result<HttpResponse> {
    visit.page("pages/verify.html", json!({"verdict": null, "findings": []}))
}

/// Anyone may upload a PDF; it is checked and forgotten.
async fn verify_upload(visit: Visit, mut parts: Multipart) -> Result<HttpResponse> {
    visit.app.limits.upload(&visit.request)?;
    let mut bytes = Vec::new();
    while let Some(part) = parts.next().await {
        let mut part = part.map_err(|_| Failure::bad_request("error-form"))?;
        if part.name() != Some("pdf") {
            continue;
        }
        while let Some(chunk) = part.next().await {
            bytes.extend_from_slice(&chunk.map_err(|_| Failure::bad_request("error-form"))?);
            if bytes.len() > verify::LARGEST {
                return Err(Failure::TooLarge(Message::new("error-pdf-large")));
            }
        }
    }
    let verdict = checked_off_thread(&visit, bytes).await?;
    let findings: Vec<_> = verdict.findings.iter().map(|m| visit.language.say(m)).collect();
    let values = json!({"verdict": verdict.outcome, "findings": findings});
    // A file that is no agreement is a request that cannot be met, said on the same page.
    let status = if verdict.outcome == verify::Outcome::Foreign { 422 } else { 200 };
    visit.frame().page_with(status, "pages/verify.html", values)
}
