//! Style sheet, scripts and the font, from inside the binary.

use actix_web::{HttpRequest, HttpResponse, http::header, web};
use include_dir::{Dir, include_dir};

use crate::{
    failure::{Failure, Result},
    ids,
};

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/static");

/// `GET /static/{name}`
pub async fn file(request: HttpRequest, name: web::Path<String>) -> Result<HttpResponse> {
    let file = FILES.get_file(name.as_str()).ok_or_else(Failure::not_found)?;
    let tag = format!("\"{}\"", &ids::hash(file.contents())[..16]);
    let known = request.headers().get(header::IF_NONE_MATCH).is_some_and(|v| v.as_bytes() == tag.as_bytes());
    let mut response = if known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response
        .insert_header((header::ETAG, tag))
        .insert_header((header::CACHE_CONTROL, "public, max-age=3600"))
        .content_type(media_type(name.as_str()));
    Ok(if known { response.finish() } else { response.body(file.contents()) })
}

/// The style sheet's text, for documents that must stand alone.
pub fn style_sheet() -> &'static str {
    FILES.get_file("coachpact.css").and_then(|f| f.contents_utf8()).unwrap_or_default()
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "text/plain; charset=utf-8",
    }
}
