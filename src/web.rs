//! What every page and answer shares: the application's parts, a page's frame, cookies and redirects.

pub mod cached;
pub mod error_page;
pub mod forms;
pub mod security;
pub mod static_files;

use std::{net::IpAddr, sync::Arc};

use actix_web::{
    HttpRequest, HttpResponse,
    cookie::{Cookie, SameSite, time::Duration},
    http::header,
};
use serde::Serialize;
use serde_json::{Value, json};
use tokio::sync::Notify;

use crate::{
    clock::Clock, db::Database, failure::Result, ids::Secret, languages::Language, seal::key::Sealer,
    settings::Settings, templates,
};

/// The parts of a running application, handed to every handler.
pub struct App {
    pub settings: Settings,
    pub db: Database,
    pub clock: Clock,
    pub secret: Secret,
    pub sealer: Arc<Sealer>,
    /// Tells the chores that a letter was just saved.
    pub wake: Arc<Notify>,
    pub limits: security::Limits,
}

/// The frame around a page: who looks at it, and from where.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    pub lang: Language,
    pub path: String,
    pub csrf: String,
    pub organisation: Option<Value>,
    pub actor: Option<Value>,
    pub trial: bool,
    pub notice: Option<String>,
}

impl Frame {
    /// A page with status 200.
    pub fn page(&self, template: &str, values: Value) -> Result<HttpResponse> {
        self.page_with(200, template, values)
    }

    /// A page's text, for an answer of another kind.
    pub fn text(&self, template: &str, values: Value) -> Result<String> {
        let mut all = serde_json::to_value(self)?;
        if let (Value::Object(all), Value::Object(more)) = (&mut all, values) {
            let own = |key: &String| all.contains_key(key);
            debug_assert!(!more.keys().any(own), "{template} takes a name of the frame for its own");
            all.extend(more);
        }
        templates::render(self.lang, template, &all)
    }

    /// A page with another status, such as a form with problems.
    pub fn page_with(&self, status: u16, template: &str, values: Value) -> Result<HttpResponse> {
        let html = self.text(template, values)?;
        let status = actix_web::http::StatusCode::from_u16(status).expect("a status we chose");
        let mut response = HttpResponse::build(status);
        response.content_type("text/html; charset=utf-8");
        if self.notice.is_some() {
            response.cookie(cookie(NOTICE, "", 0));
        }
        Ok(response.body(html))
    }

    /// A form shown again with what was typed and what must be mended.
    pub fn mend(
        &self,
        template: &str,
        failure: crate::failure::Failure,
        mut values: Value,
    ) -> Result<HttpResponse> {
        let crate::failure::Failure::Invalid(problems) = failure else { return Err(failure) };
        let errors: serde_json::Map<_, _> =
            problems.iter().map(|p| (p.field.clone(), json!(self.lang.say(&p.message)))).collect();
        values["errors"] = Value::Object(errors);
        self.page_with(422, template, values)
    }
}

/// Holds the key of the sentence that the next page shows once.
pub const NOTICE: &str = "notice";

/// Holds where somebody wanted to go before they had to sign in.
pub const WANTED: &str = "wanted";

/// Sends the browser on after an act, so that a reload repeats nothing.
pub fn see_other(to: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((header::LOCATION, to.to_owned())).finish()
}

/// As `see_other`, with a sentence (a message key) that the next page shows once.
pub fn see_other_with(to: &str, notice: &'static str) -> HttpResponse {
    let mut response = see_other(to);
    response.add_cookie(&cookie(NOTICE, notice, 60)).expect("a key is a cookie's value");
    response
}

/// What every cookie of ours is called on http; `security::walls` binds it to the host on https.
pub const COOKIE_PREFIX: &str = "coachpact-";

/// A cookie of ours, out of reach of scripts and of other sites' forms.
pub fn cookie(name: &str, value: &str, seconds: i64) -> Cookie<'static> {
    Cookie::build(format!("{COOKIE_PREFIX}{name}"), value.to_owned())
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .max_age(Duration::seconds(seconds))
        .finish()
}

/// What the browser sent under one of our cookies' names.
pub fn read_cookie(request: &HttpRequest, settings: &Settings, name: &str) -> Option<String> {
    let host = if settings.https() { "__Host-" } else { "" };
    request.cookie(&format!("{host}{COOKIE_PREFIX}{name}")).map(|c| c.value().to_owned())
}

/// The address a request came from: the nearest one that is no trusted proxy of ours.
pub fn peer(request: &HttpRequest, settings: &Settings) -> Option<IpAddr> {
    let direct = request.peer_addr()?.ip();
    if !settings.trusted_proxies.contains(&direct) {
        return Some(direct);
    }
    let headers = request.headers().get_all("x-forwarded-for").filter_map(|v| v.to_str().ok());
    let hops: Vec<IpAddr> =
        headers.flat_map(|v| v.split(',')).filter_map(|hop| hop.trim().parse().ok()).collect();
    let client = hops.into_iter().rev().find(|hop| !settings.trusted_proxies.contains(hop));
    Some(client.unwrap_or(direct))
}

/// A file for the browser to keep.
pub fn download(media_type: &str, name: &str, bytes: impl Into<Vec<u8>>) -> HttpResponse {
    HttpResponse::Ok()
        .content_type(media_type)
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(bytes.into())
}

/// How many entries a list of the API gives at most, and where it goes on.
#[derive(Debug, serde::Deserialize, utoipa::IntoParams)]
pub struct Paging {
    /// The last id of the page before.
    pub after: Option<String>,
    /// 1 to 200; 50 unless given.
    pub limit: Option<i64>,
}

/// Which part of a list is read.
#[derive(Clone, Debug)]
pub enum Window {
    /// After an id, in the order of ids: programs page so.
    After(String, i64),
    /// The newest first: pages show so.
    Newest(i64),
}

impl Window {
    /// The most rows read.
    pub fn most(&self) -> i64 {
        match self {
            Self::After(_, most) | Self::Newest(most) => *most,
        }
    }
}

impl Paging {
    pub fn window(&self) -> Window {
        Window::After(self.after.clone().unwrap_or_default(), self.limit.unwrap_or(50).clamp(1, 200))
    }
}
