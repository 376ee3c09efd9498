//! The mailbox: letters that were kept in a folder because there is no mail server. Readable only on
//! the machine itself, and only while that is so.

use std::path::PathBuf;

use actix_web::{HttpResponse, http::header, web};
use mail_parser::{Message, MessageParser, MimeHeaders as _};
use serde_json::{Value, json};

use crate::{
    failure::{Failure, Result},
    mail::post,
    openings::pages::home_zone,
    people::{Route, Visit},
    to, web as site,
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/mailbox", None, to!(get, list)),
    Route::new("GET", "/mailbox/{name}", None, to!(get, letter)),
    Route::new("GET", "/mailbox/{name}/html", None, to!(get, html)),
    Route::new("GET", "/mailbox/{name}/attachments/{index}", None, to!(get, attachment)),
];

/// No mail server, listening on loopback, asked from loopback, through no proxy: otherwise there is
/// no such page.
fn allowed(visit: &Visit) -> Result<PathBuf> {
    let settings = &visit.app.settings;
    let near = visit.request.peer_addr().is_some_and(|a| a.ip().is_loopback());
    let headers = visit.request.headers();
    let proxied =
        ["x-forwarded-for", "forwarded", "x-real-ip", "via"].iter().any(|h| headers.contains_key(*h));
    // A page elsewhere whose name leads to this machine is not this machine's own.
    let host = headers.get(header::HOST).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let host = host.rsplit_once(':').map_or(host, |(name, _)| name).trim_matches(['[', ']']);
    let here = host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
    let bare = settings.trusted_proxies.is_empty() && !proxied;
    if settings.trial() && settings.listen.ip().is_loopback() && near && bare && here {
        Ok(post::mailbox(settings))
    } else {
        Err(Failure::not_found())
    }
}

async fn list(visit: Visit) -> Result<HttpResponse> {
    let folder = allowed(&visit)?;
    let letters = web::block(move || all(&folder)).await.map_err(Failure::internal)??;
    visit.page("pages/mailbox/list.html", json!({"letters": letters, "zone": home_zone(&visit)}))
}

/// The newest two hundred.
fn all(folder: &std::path::Path) -> Result<Vec<Value>> {
    let mut names: Vec<String> = match std::fs::read_dir(folder) {
        Ok(entries) => entries.filter_map(|e| e.ok()?.file_name().into_string().ok()).collect(),
        Err(_) => return Ok(Vec::new()),
    };
    names.retain(|n| is_letter(n));
    names.sort_unstable();
    let newest = names.iter().rev().take(200);
    Ok(newest
        .filter_map(|name| Some(facts(name, &std::fs::read(folder.join(name)).ok()?)).flatten())
        .collect())
}

/// The names we give: milliseconds, kind, id.
fn is_letter(name: &str) -> bool {
    name.ends_with(".eml") && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'))
}

fn facts(name: &str, bytes: &[u8]) -> Option<Value> {
    let message = MessageParser::default().parse(bytes)?;
    let (at, rest) = name.trim_end_matches(".eml").split_once('-')?;
    let (kind, _) = rest.rsplit_once('-')?;
    let address = |found: Option<&mail_parser::Address>| {
        let first = found.and_then(|a| a.first());
        first.map(|a| format!("{} <{}>", a.name().unwrap_or_default(), a.address().unwrap_or_default()))
    };
    let attachments: Vec<_> = message
        .attachments()
        .enumerate()
        .map(|(index, part)| {
            let name = part.attachment_name().unwrap_or("invitation.ics");
            json!({"index": index, "name": name, "bytes": part.contents().len()})
        })
        .collect();
    Some(json!({
        "name": name, "kind": kind, "at": at.parse::<i64>().ok()?, "subject": message.subject().unwrap_or_default(),
        "to": address(message.to()), "from": address(message.from()), "attachments": attachments,
    }))
}

async fn open(visit: &Visit, name: &str) -> Result<Vec<u8>> {
    let folder = allowed(visit)?;
    if !is_letter(name) {
        return Err(Failure::not_found());
    }
    let path = folder.join(name);
    web::block(move || std::fs::read(path))
        .await
        .map_err(Failure::internal)?
        .map_err(|_| Failure::not_found())
}

async fn letter(visit: Visit, name: web::Path<String>) -> Result<HttpResponse> {
    let bytes = open(&visit, &name).await?;
    let facts = facts(&name, &bytes).ok_or_else(Failure::not_found)?;
    visit.page("pages/mailbox/letter.html", json!({"letter": facts, "zone": home_zone(&visit)}))
}

fn parsed(bytes: &[u8]) -> Result<Message<'_>> {
    MessageParser::default().parse(bytes).ok_or_else(Failure::not_found)
}

/// The letter's own HTML, framed: it may have style and links, and nothing else.
async fn html(visit: Visit, name: web::Path<String>) -> Result<HttpResponse> {
    let bytes = open(&visit, &name).await?;
    let body =
        parsed(&bytes)?.body_html(0).unwrap_or_default().replace("<head>", "<head><base target=\"_top\">");
    let policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'self'; \
        sandbox allow-top-navigation-by-user-activation allow-popups";
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, policy))
        .body(body))
}

async fn attachment(visit: Visit, path: web::Path<(String, usize)>) -> Result<HttpResponse> {
    let (name, index) = path.into_inner();
    let bytes = open(&visit, &name).await?;
    let message = parsed(&bytes)?;
    let part = message.attachment(index as u32).ok_or_else(Failure::not_found)?;
    let name = part.attachment_name().unwrap_or("invitation.ics").replace(['"', '\\'], "");
    Ok(site::download("application/octet-stream", &name, part.contents()))
}
