//! What anybody may read and keep: answered with a tag and a date, and with 304 to who has it already.

use std::time::{Duration, SystemTime};

use actix_web::{
    HttpMessage as _, HttpRequest, HttpResponse,
    http::header::{self, ETag, EntityTag, HttpDate, IfModifiedSince, IfNoneMatch, LastModified},
};
use jiff::Timestamp;

use crate::ids;

/// Kept for as long as is said, and asked for again after that.
pub const MINUTES: &str = "public, max-age=300";
/// Kept, and asked for again each time.
pub const ASK_AGAIN: &str = "public, no-cache";

/// A body, or word that the reader has it; `changed` is when it changed last, where that is known.
pub fn answer(
    request: &HttpRequest,
    media_type: &str,
    keep: &'static str,
    changed: Option<Timestamp>,
    body: Vec<u8>,
) -> HttpResponse {
    let tag = EntityTag::new_strong(tag_of(media_type, &body));
    let changed = changed.map(in_seconds);
    let known = has_it(request, &tag, changed);
    let mut response = if known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response.insert_header(ETag(tag)).insert_header((header::CACHE_CONTROL, keep));
    if let Some(at) = changed {
        response.insert_header(LastModified(at));
    }
    if known { response.finish() } else { response.content_type(media_type).body(body) }
}

/// The same bytes said to be of another kind are another answer.
fn tag_of(media_type: &str, body: &[u8]) -> String {
    ids::hash([media_type.as_bytes(), b"\n", body].concat())[..32].to_owned()
}

/// HTTP knows no parts of a second.
fn in_seconds(at: Timestamp) -> HttpDate {
    let since_1970 = Duration::from_secs(at.as_second().max(0).unsigned_abs());
    (SystemTime::UNIX_EPOCH + since_1970).into()
}

/// A tag counts before a date: two changes can fall into one second.
fn has_it(request: &HttpRequest, tag: &EntityTag, changed: Option<HttpDate>) -> bool {
    match request.get_header::<IfNoneMatch>() {
        Some(IfNoneMatch::Any) => true,
        Some(IfNoneMatch::Items(tags)) => tags.iter().any(|known| known.weak_eq(tag)),
        None => match (changed, request.get_header::<IfModifiedSince>()) {
            (Some(changed), Some(IfModifiedSince(since))) => changed <= since,
            _ => false,
        },
    }
}

/// The kind among those offered that an Accept header likes best. Where it names none of them, or cannot be read,
/// the first: who asks at the address of a feed is given the feed.
pub fn liked<'a>(request: &HttpRequest, offered: &[&'a str]) -> &'a str {
    let said: Vec<&str> =
        request.headers().get_all(header::ACCEPT).filter_map(|value| value.to_str().ok()).collect();
    best(&said.join(","), offered)
}

fn best<'a>(accept: &str, offered: &[&'a str]) -> &'a str {
    let wishes: Vec<(String, f32)> = accept.split(',').filter_map(wish).collect();
    let mut best = (offered.first().copied().unwrap_or_default(), 0.0);
    for kind in offered {
        let liking = liking(&wishes, kind);
        if liking > best.1 {
            best = (*kind, liking);
        }
    }
    best.0
}

/// One wish: a kind, and how much it is liked (1 unless it is said).
fn wish(part: &str) -> Option<(String, f32)> {
    let mut parts = part.split(';').map(str::trim);
    let kind = parts.next().filter(|kind| !kind.is_empty())?.to_ascii_lowercase();
    let said = parts.find_map(|p| p.strip_prefix("q=").or_else(|| p.strip_prefix("Q=")));
    let liking: f32 = said.and_then(|q| q.trim().parse().ok()).filter(|q: &f32| q.is_finite()).unwrap_or(1.0);
    // An old client says '*' for everything.
    let kind = if kind == "*" { "*/*".to_owned() } else { kind };
    Some((kind, liking.clamp(0.0, 1.0)))
}

/// The narrowest wish that speaks of a kind counts.
fn liking(wishes: &[(String, f32)], kind: &str) -> f32 {
    let family = format!("{}/*", kind.split('/').next().unwrap_or_default());
    let spoken = |name: &str| wishes.iter().find(|(wished, _)| wished == name).map(|(_, liking)| *liking);
    [kind, &family, "*/*"].into_iter().find_map(spoken).unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    const XML: [&str; 2] = ["application/xml", "text/xml"];

    #[test]
    fn odd_wishes_are_answered_sensibly() {
        for (accept, kind) in [
            ("", "application/xml"),
            ("*/*", "application/xml"),
            ("text/xml", "text/xml"),
            ("TEXT/XML", "text/xml"),
            ("application/rss+xml, application/atom+xml;q=0.9, text/xml;q=0.5, */*;q=0.1", "text/xml"),
            ("application/xml;q=0.4, text/*;q=0.8", "text/xml"),
            ("application/xml;q=0, */*", "text/xml"),
            ("application/feed+json", "application/xml"),
            ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/xml"),
            ("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", "application/xml"),
            ("text/xml;q=NaN", "text/xml"),
            ("text/xml;q=99", "text/xml"),
            (";;;,,q=1,/", "application/xml"),
            ("text/xml; charset=utf-8; q=0.3", "text/xml"),
        ] {
            assert_eq!(best(accept, &XML), kind, "{accept}");
        }
    }

    #[test]
    fn who_has_it_is_told_so() {
        let changed: Timestamp = "2026-11-23T09:00:00.7Z".parse().unwrap();
        let ask = |name: &str, value: &str| {
            let request = TestRequest::default().insert_header((name, value)).to_http_request();
            answer(&request, "text/xml", MINUTES, Some(changed), b"a".to_vec()).status().as_u16()
        };
        let tag = tag_of("text/xml", b"a");
        for (name, value, status) in [
            ("accept", "*/*".to_owned(), 200),
            ("if-none-match", format!("\"{tag}\""), 304),
            ("if-none-match", format!("\"other\", W/\"{tag}\""), 304),
            ("if-none-match", "*".to_owned(), 304),
            ("if-none-match", "\"other\"".to_owned(), 200),
            ("if-modified-since", "Mon, 23 Nov 2026 09:00:00 GMT".to_owned(), 304),
            ("if-modified-since", "Tue, 24 Nov 2026 09:00:00 GMT".to_owned(), 304),
            ("if-modified-since", "Mon, 23 Nov 2026 08:59:59 GMT".to_owned(), 200),
            ("if-modified-since", "yesterday".to_owned(), 200),
        ] {
            assert_eq!(ask(name, &value), status, "{name}: {value}");
        }
        assert_ne!(tag_of("text/xml", b"a"), tag_of("application/xml", b"a"));
    }
}
