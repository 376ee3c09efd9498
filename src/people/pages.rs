//! Set-up, signing in and out, and the members' page.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{
    sign_in,
    store::{self, Member, NewMember},
    visit::{Route, SESSION, Visit},
};
use crate::{
    access::{Act, Role},
    db::{self, Connection},
    failure::{Failure, Problems, Result},
    ids::{self, Secret},
    languages::Language,
    organisation::{self, Organisation},
    to, trail,
    web::{
        self as site,
        forms::{self, Check as _, Form},
    },
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/sign-in", None, to!(get, ask_page)),
    Route::new("POST", "/sign-in", None, to!(post, ask)),
    Route::new("GET", "/sign-in/{token}", None, to!(get, link_page)),
    Route::new("POST", "/sign-in/{token}", None, to!(post, enter)),
    Route::new("POST", "/sign-out", Some(Act::SignOut), to!(post, leave)),
    Route::new("GET", "/members", Some(Act::SeeMembers), to!(get, members)),
    Route::new("POST", "/members", Some(Act::AddMember), to!(post, add)),
];

/// Everything set-up asks for.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SetUp {
    pub token: String,
    pub organisation: String,
    pub vision: String,
    pub time_zone: String,
    pub language: String,
    pub name: String,
    pub email: String,
    #[serde(deserialize_with = "forms::flag")]
    pub example: bool,
}

/// The path of the one-time set-up link: it works until the organisation is there.
pub fn set_up_path(secret: &Secret) -> String {
    format!("/setup?token={}", set_up_token(secret))
}

pub fn set_up_token(secret: &Secret) -> String {
    secret.token("set-up", "organisation", 0)
}

/// Sets the organisation up with its first administrator.
///
/// # Errors
/// It is set up already, or a field must be mended.
pub fn set_up(conn: &mut Connection, now: jiff::Timestamp, typed: &SetUp) -> Result<(Organisation, Member)> {
    let mut problems = Problems::default();
    let name = problems.line("organisation", &typed.organisation);
    let vision = problems.line("vision", &typed.vision);
    let zone = problems.zone("time_zone", &typed.time_zone);
    let language = problems.language("language", &typed.language);
    let administrator = NewMember {
        name: typed.name.clone(),
        email: typed.email.clone(),
        roles: vec![Role::Admin.name().to_owned()],
        language: typed.language.clone(),
        time_zone: typed.time_zone.clone(),
    };
    problems.line("name", &typed.name);
    problems.email("email", &typed.email);
    problems.finish(())?;
    db::lock(conn, organisation::ONLY)?;
    if organisation::find(conn)?.is_some() {
        return Err(Failure::conflict("error-set-up-already"));
    }
    let organisation = organisation::create(conn, now, &name, &vision, &zone, language.tag())?;
    trail::append(conn, trail::ORGANISATION, now, "organisation.set-up", trail::Data::new())?;
    let member = store::add(conn, now, administrator.check()?, None)?;
    Ok((organisation, member))
}

/// Time zones for a list, the organisation's or browser's first wish apart.
pub fn zones() -> Vec<serde_json::Value> {
    let mut names: Vec<String> = jiff::tz::db().available().map(|n| n.as_str().to_owned()).collect();
    names.retain(|n| n == "UTC" || (n.contains('/') && !n.starts_with("Etc/") && !n.starts_with("posix")));
    names.sort_unstable();
    names.iter().map(|n| json!({"value": n, "label": n})).collect()
}

/// The languages for a list, each in its own words.
pub fn languages() -> Vec<serde_json::Value> {
    Language::ALL.iter().map(|l| json!({"value": l.tag(), "label": l.name()})).collect()
}

async fn ask_page(visit: Visit) -> Result<HttpResponse> {
    if visit.organisation.is_none() {
        return Err(Failure::conflict("error-not-set-up"));
    }
    visit.page("pages/people/sign_in.html", json!({"sent": false, "form": {}, "errors": {}}))
}

async fn ask(visit: Visit, form: Form) -> Result<HttpResponse> {
    visit.app.limits.door(&visit.request)?;
    let mut problems = Problems::default();
    let email = problems.email("email", form.text("email"));
    if let Err(failure) = problems.finish(()) {
        return visit.mend(
            "pages/people/sign_in.html",
            failure,
            json!({"sent": false, "form": form.typed()}),
        );
    }
    let (now, secret) = (visit.now(), visit.app.secret.clone());
    visit.app.db.write(move |conn| sign_in::ask(conn, now, &secret, &email)).await?;
    visit.app.wake.notify_one();
    let values = json!({"sent": true, "minutes": sign_in::LINK_MINUTES, "form": form.typed(), "errors": {}});
    visit.page("pages/people/sign_in.html", values)
}

async fn link_page(visit: Visit, token: web::Path<String>) -> Result<HttpResponse> {
    visit.app.limits.door(&visit.request)?;
    let (now, token) = (visit.now(), token.into_inner());
    let works = visit.app.db.read(move |conn| sign_in::works(conn, now, &token)).await?;
    if !works {
        return Err(Failure::conflict("error-link-gone"));
    }
    visit.page("pages/people/sign_in_link.html", json!({}))
}

async fn enter(visit: Visit, token: web::Path<String>, _form: Form) -> Result<HttpResponse> {
    visit.app.limits.door(&visit.request)?;
    let (now, token) = (visit.now(), token.into_inner());
    let session = visit.app.db.write(move |conn| sign_in::enter(conn, now, &token)).await?;
    let wanted = site::read_cookie(&visit.request, &visit.app.settings, site::WANTED);
    // A page of ours: a path, and not the beginning of another host's address.
    let ours = wanted.filter(|to| to.starts_with('/') && !to.starts_with("//") && !to.contains('\\'));
    let mut response = signed_in(&session, ours.as_deref().unwrap_or("/"));
    response.add_cookie(&site::cookie(site::WANTED, "", 0)).expect("our cookies are well formed");
    Ok(response)
}

/// Sends a browser on with its session, and with a new cookie for form tokens.
pub fn signed_in(session: &str, to: &str) -> HttpResponse {
    let mut response = site::see_other(to);
    let cookies = [
        site::cookie(SESSION, session, sign_in::SESSION / 1000),
        site::cookie(site::security::BROWSER, &ids::token(), 365 * 86_400),
    ];
    for cookie in &cookies {
        response.add_cookie(cookie).expect("our cookies are well formed");
    }
    response
}

async fn leave(visit: Visit, _form: Form) -> Result<HttpResponse> {
    visit.member()?;
    let settings = &visit.app.settings;
    if let Some(token) = site::read_cookie(&visit.request, settings, SESSION) {
        let now = visit.now();
        visit.app.db.write(move |conn| sign_in::leave(conn, now, &token)).await?;
    }
    let mut response = site::see_other("/sign-in");
    response.add_cookie(&site::cookie(SESSION, "", 0)).expect("our cookies are well formed");
    Ok(response)
}

async fn members(visit: Visit) -> Result<HttpResponse> {
    visit.may(Act::SeeMembers)?;
    let organisation = visit.organisation.as_ref();
    let form = json!({
        "language": organisation.map(|o| o.language.as_str()).unwrap_or("en"),
        "time_zone": organisation.map(|o| o.time_zone.as_str()).unwrap_or("UTC"),
    });
    let values = members_values(&visit, form).await?;
    visit.page("pages/people/members.html", values)
}

async fn members_values(visit: &Visit, form: serde_json::Value) -> Result<serde_json::Value> {
    let all = visit.app.db.read(store::all).await?;
    let rows: Vec<_> = all
        .iter()
        .map(|m| json!({"name": m.name, "email": m.email, "roles": m.roles.iter().map(|r| r.name()).collect::<Vec<_>>()}))
        .collect();
    let roles: Vec<_> = Role::ALL.iter().map(|r| r.name()).collect();
    Ok(json!({
        "members": rows, "roles": roles, "form": form, "errors": {}, "zones": zones(), "languages": languages(),
    }))
}

async fn add(visit: Visit, form: Form) -> Result<HttpResponse> {
    let by = visit.may(Act::AddMember)?;
    let read: Result<NewMember> = form.read();
    let checked = read.and_then(|new| new.check());
    let now = visit.now();
    let added = match checked {
        Ok(new) => visit.app.db.write(move |conn| store::add(conn, now, new, Some(&by.id))).await,
        Err(failure) => Err(failure),
    };
    match added {
        Ok(_) => Ok(site::see_other_with("/members", "notice-member-added")),
        Err(failure) => {
            let values = members_values(&visit, form.typed()).await?;
            visit.mend("pages/people/members.html", failure, values)
        }
    }
}
