//! What every answer carries, form tokens, and limits per address.

use std::{net::IpAddr, num::NonZeroU32};

use actix_web::{
    Error, HttpRequest,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::header::{self, HeaderName, HeaderValue},
    middleware::Next,
    web,
};
use governor::{Quota, RateLimiter, clock::DefaultClock, state::keyed::DashMapStateStore};

use super::App;
use crate::{
    failure::{Failure, Message, Result},
    ids::{self, Secret},
};

/// The cookie that tells one browser from another, to which form tokens are bound.
pub const BROWSER: &str = "browser";

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; \
    img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

/// The token for forms shown to a browser.
pub fn form_token(secret: &Secret, browser: &str) -> String {
    secret.token("form", browser, 0)
}

/// Whether a form's token was made for the browser that posts it.
pub fn is_from(secret: &Secret, browser: Option<&str>, token: Option<&str>) -> bool {
    matches!((browser, token), (Some(b), Some(t)) if ids::same(&form_token(secret, b), t))
}

/// As `is_from`, for a form that is read part by part.
///
/// # Errors
/// The token is not this browser's.
pub fn check_token(request: &HttpRequest, app: &App, token: Option<&str>) -> Result<()> {
    let browser = super::read_cookie(request, &app.settings, BROWSER);
    let sound = is_from(&app.secret, browser.as_deref(), token);
    if sound { Ok(()) } else { Err(Failure::Forbidden(Message::new("error-form-token"))) }
}

/// Gives every browser its cookie, and every answer its headers.
pub async fn walls(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let app = request.app_data::<web::Data<App>>().expect("the app is registered").clone();
    let path = request.path().to_owned();
    let api = path.starts_with("/api/");
    let fresh =
        (!api && super::read_cookie(request.request(), &app.settings, BROWSER).is_none()).then(ids::token);
    if let Some(token) = &fresh {
        use actix_web::HttpMessage as _;
        request.extensions_mut().insert(NewBrowser(token.clone()));
    }
    let mut response = next.call(request).await?;
    // A file, somebody's calendar, or a job as everybody reads it: no page that could have a form.
    let static_file = ["/static/", "/calendar/", "/jobs/"].iter().any(|own| path.starts_with(own));
    if let Some(token) = fresh.filter(|_| !static_file) {
        let cookie = super::cookie(BROWSER, &token, 365 * 86_400);
        response.response_mut().add_cookie(&cookie)?;
    }
    if app.settings.https() {
        bind_cookies(response.headers_mut());
    }
    let headers = response.headers_mut();
    let mut put = |name: HeaderName, value: &'static str| {
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    };
    put(header::CONTENT_SECURITY_POLICY, POLICY);
    put(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    put(header::REFERRER_POLICY, "no-referrer");
    put(HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()");
    put(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    put(header::CACHE_CONTROL, "no-store");
    if app.settings.https() {
        put(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
    Ok(response)
}

/// On https every cookie is Secure and bound to this very host, in one place for all.
fn bind_cookies(headers: &mut header::HeaderMap) {
    let bound: Vec<_> = headers.remove(header::SET_COOKIE).collect();
    for cookie in bound {
        let text = cookie.to_str().unwrap_or_default();
        let value = HeaderValue::from_str(&format!("__Host-{text}; Secure")).expect("a header again");
        headers.append(header::SET_COOKIE, value);
    }
}

struct NewBrowser(String);

/// The browser's own token: from its cookie, or the one it is just being given.
pub fn browser(request: &HttpRequest, app: &App) -> String {
    use actix_web::HttpMessage as _;
    super::read_cookie(request, &app.settings, BROWSER)
        .or_else(|| request.extensions().get::<NewBrowser>().map(|b| b.0.clone()))
        .unwrap_or_default()
}

type PerAddress = RateLimiter<IpAddr, DashMapStateStore<IpAddr>, DefaultClock>;

/// Limits per address, kept in memory; limits per person are rows.
pub struct Limits {
    /// Asking for sign-in links and codes, and trying tokens.
    doors: PerAddress,
    /// Uploading a document to be verified.
    uploads: PerAddress,
}

impl Default for Limits {
    fn default() -> Self {
        let per_minute = |n: u32| Quota::per_minute(NonZeroU32::new(n).expect("more than none"));
        Self { doors: RateLimiter::keyed(per_minute(60)), uploads: RateLimiter::keyed(per_minute(30)) }
    }
}

/// Addresses remembered before those that have been quiet are forgotten.
const MANY: usize = 10_000;

impl Limits {
    /// One more try at a door from this address.
    pub fn door(&self, request: &HttpRequest) -> Result<()> {
        within(&self.doors, request)
    }

    /// One more upload from this address.
    pub fn upload(&self, request: &HttpRequest) -> Result<()> {
        within(&self.uploads, request)
    }
}

fn within(limit: &PerAddress, request: &HttpRequest) -> Result<()> {
    let app = request.app_data::<web::Data<App>>().expect("the app is registered");
    let Some(address) = super::peer(request, &app.settings) else { return Ok(()) };
    if limit.len() > MANY {
        limit.retain_recent();
    }
    limit.check_key(&network(address)).map_err(|_| Failure::TooMany(Message::new("error-too-many")))
}

/// One household: an IPv4 address, or the /64 that an IPv6 customer is given.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(six) => {
            let [a, b, c, d, ..] = six.segments();
            IpAddr::from([a, b, c, d, 0, 0, 0, 0])
        }
    }
}
