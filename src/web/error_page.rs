//! A failure as a person or a program reads it: a page, or RFC 9457 problem details under `/api`.

use actix_web::{
    Error, HttpResponse, ResponseError,
    body::{BoxBody, EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{StatusCode, header},
    middleware::Next,
};
use serde_json::json;

use crate::{
    failure::Failure,
    languages::{Language, from_accept_language},
    templates,
};

impl ResponseError for Failure {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.status()).expect("a status we chose")
    }

    /// A bare answer; `explain` writes the body where language and kind are known.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}

/// The language a request is answered in, put there by whoever knows the person.
pub struct Spoken(pub Language);

/// Gives every failure its page or its problem document.
pub async fn explain(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody, BoxBody>>, Error> {
    let path = request.path().to_owned();
    let full = request.uri().to_string();
    let response = next.call(request).await?;
    let status = response.status();
    let plain_miss = matches!(status.as_u16(), 404 | 405) && response.response().error().is_none();
    if response.response().error().is_none() && !plain_miss {
        return Ok(response.map_into_left_body());
    }
    if plain_miss && response.headers().contains_key(header::CONTENT_TYPE) {
        return Ok(response.map_into_left_body());
    }
    let miss = Failure::not_found();
    let unread = Failure::bad_request("error-form");
    let error = response.response().error();
    let fault = Failure::internal("a handler failed");
    let failure = match error {
        Some(error) => error.as_error::<Failure>().unwrap_or(match status.as_u16() {
            404 => &miss,
            500.. => &fault,
            _ => &unread,
        }),
        None => &miss,
    };
    if let Failure::Internal(_) | Failure::Settings(_) = failure {
        // The route and not the address: an address may hold a link's token.
        let route = response.request().match_pattern().unwrap_or_default();
        tracing::error!(error = %failure, route, "internal failure");
    }
    let language = spoken(&response);
    let answer = if path.starts_with("/api/") {
        problem(failure, language)
    } else if matches!(failure, Failure::SignIn) {
        to_sign_in(response.request().method() == actix_web::http::Method::GET, &full)
    } else {
        // Whoever comes with a link of their own has no home page here.
        page(failure, language, !["/pact", "/letters/", "/calendar/"].iter().any(|own| path.starts_with(own)))
    };
    let request = response.into_parts().0;
    Ok(ServiceResponse::new(request, answer).map_into_right_body())
}

/// To the sign-in page, remembering the page that was asked for.
fn to_sign_in(is_page: bool, wanted: &str) -> HttpResponse {
    let mut response = super::see_other("/sign-in");
    if is_page && wanted != "/" && wanted.len() < 500 {
        response
            .add_cookie(&super::cookie(super::WANTED, wanted, 3_600))
            .expect("an address is a cookie's value");
    }
    response
}

fn spoken<B>(response: &ServiceResponse<B>) -> Language {
    use actix_web::HttpMessage as _;
    let request = response.request();
    let known = request.extensions().get::<Spoken>().map(|s| s.0);
    known
        .or_else(|| {
            let header = request.headers().get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
            from_accept_language(header)
        })
        .unwrap_or_default()
}

fn problem(failure: &Failure, language: Language) -> HttpResponse {
    let problems = match failure {
        Failure::Invalid(problems) => problems
            .iter()
            .map(|p| json!({"field": p.field, "code": p.message.key, "detail": language.say(&p.message)}))
            .collect(),
        _ => Vec::new(),
    };
    let message = failure.message();
    let status = failure.status_code();
    let mut response = HttpResponse::build(status);
    if status == StatusCode::UNAUTHORIZED {
        response.insert_header((header::WWW_AUTHENTICATE, "Bearer"));
    }
    response.content_type("application/problem+json").body(
        json!({
            "type": "about:blank",
            "title": status.canonical_reason().unwrap_or_default(),
            "status": status.as_u16(),
            "code": message.key,
            "detail": language.say(&message),
            "errors": problems,
        })
        .to_string(),
    )
}

fn page(failure: &Failure, language: Language, home: bool) -> HttpResponse {
    let sentence = language.say(&failure.message());
    let status = failure.status_code();
    let values = json!({
        "lang": language, "path": "", "csrf": "", "organisation": null, "actor": null, "trial": false, "notice": null,
        "status": status.as_u16(), "sentence": sentence, "home": home && failure.message().key != "error-not-set-up",
    });
    let html = templates::render(language, "pages/error.html", &values).unwrap_or_else(|error| {
        tracing::error!(%error, "the error page itself");
        sentence
    });
    HttpResponse::build(status).content_type("text/html; charset=utf-8").body(html)
}
