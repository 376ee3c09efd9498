//! The playbook as a file: downloaded whole, and uploaded again, with all that it would change shown before
//! anything is taken.

use actix_multipart::Multipart;
use actix_web::{HttpResponse, web};
use futures_util::StreamExt as _;
use serde_json::{Value, json};

use super::{
    book::{Change, Deed, Playbook},
    exchange::{self, Slip},
    import,
    pages::book,
    store, views,
};
use crate::{
    access::Act,
    failure::{Failure, Message, Result},
    languages::Language,
    people::{Route, Visit},
    to,
    web::{self as site, security},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/playbook.toml", Some(Act::SeePlaybook), to!(get, download)),
    Route::new("GET", "/playbook/import", Some(Act::EditPlaybook), to!(get, ask)),
    Route::new("POST", "/playbook/import", Some(Act::EditPlaybook), to!(post, upload)),
];

const PAGE: &str = "pages/playbook/import.html";
/// How much of an upload is read at all: what is too large is thrown away as it comes, so that the browser
/// hears why.
const MOST_READ: usize = 100 << 20;

async fn download(visit: Visit) -> Result<HttpResponse> {
    visit.may(Act::SeePlaybook)?;
    let book = book(&visit).await?;
    let file = exchange::written(&book);
    Ok(site::download("application/toml; charset=utf-8", "playbook.toml", file))
}

async fn ask(visit: Visit) -> Result<HttpResponse> {
    visit.may(Act::EditPlaybook)?;
    visit.page(PAGE, blank())
}

/// The page before anything is uploaded.
fn blank() -> Value {
    json!({"form": {}, "errors": {}, "slips": [], "steps": null, "seen": 0, "moved": false})
}

/// What an upload has brought.
#[derive(Default)]
struct Upload {
    csrf: Vec<u8>,
    file: Vec<u8>,
    text: Vec<u8>,
    /// The number of the last change that was seen with what the file would change.
    seen: Vec<u8>,
    /// `take` once that was seen.
    act: Vec<u8>,
    too_large: bool,
}

impl Upload {
    async fn read(mut parts: Multipart) -> Result<Self> {
        let (mut upload, mut seen) = (Self::default(), 0);
        while let Some(part) = parts.next().await {
            let mut part = part.map_err(|_| Failure::bad_request("error-form"))?;
            let (into, most) = match part.name() {
                Some("csrf") => (&mut upload.csrf, 200),
                Some("file") => (&mut upload.file, exchange::LARGEST),
                Some("text") => (&mut upload.text, exchange::LARGEST),
                Some("seen") => (&mut upload.seen, 20),
                Some("act") => (&mut upload.act, 20),
                _ => continue,
            };
            while let Some(chunk) = part.next().await {
                let chunk = chunk.map_err(|_| Failure::bad_request("error-form"))?;
                seen += chunk.len();
                if seen > MOST_READ {
                    return Err(Failure::TooLarge(too_large()));
                }
                if into.len() + chunk.len() > most {
                    upload.too_large = true;
                } else {
                    into.extend_from_slice(&chunk);
                }
            }
        }
        Ok(upload)
    }

    /// The file where one was chosen, else what stands in the box.
    fn bytes(&self) -> &[u8] {
        if self.file.is_empty() { &self.text } else { &self.file }
    }

    fn seen(&self) -> Option<i32> {
        std::str::from_utf8(&self.seen).ok()?.trim().parse().ok()
    }
}

fn too_large() -> Message {
    Message::new("playbook-error-file-size").with("most", exchange::LARGEST >> 20)
}

async fn upload(visit: Visit, parts: Multipart) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::EditPlaybook)?, visit.now());
    visit.app.limits.upload(&visit.request)?;
    let upload = Upload::read(parts).await?;
    security::check_token(&visit.request, &visit.app, std::str::from_utf8(&upload.csrf).ok())?;
    let mut values = blank();
    values["form"]["text"] = json!(String::from_utf8_lossy(&upload.text));
    if upload.too_large {
        values["errors"]["file"] = json!(visit.language.say(&too_large()));
        return visit.frame().page_with(413, PAGE, values);
    }
    values["form"]["text"] = json!(String::from_utf8_lossy(upload.bytes()));
    let (book, seen) = visit.app.db.read(|conn| Ok((store::current(conn)?, store::last(conn)?))).await?;
    let (read_by, bytes) = (book.clone(), upload.bytes().to_vec());
    let read = web::block(move || asked(&read_by, &bytes)).await.map_err(Failure::internal)?;
    let changes = match read {
        Ok(changes) => changes,
        Err(slips) => {
            values["slips"] = slips.iter().map(|slip| told(visit.language, slip)).collect();
            return visit.frame().page_with(422, PAGE, values);
        }
    };
    values["steps"] = changes.iter().map(|change| step(visit.language, &book, change)).collect();
    values["seen"] = json!(seen);
    if upload.act != b"take" {
        return visit.page(PAGE, values);
    }
    let known = upload.seen().unwrap_or(-1);
    let taken = visit.app.db.write(move |conn| store::take(conn, now, &member, &changes, known)).await;
    match taken {
        Ok(()) => Ok(site::see_other_with("/playbook", "notice-playbook-imported")),
        Err(Failure::Conflict(_)) => {
            values["moved"] = json!(true);
            visit.frame().page_with(409, PAGE, values)
        }
        Err(failure) => Err(failure),
    }
}

/// The changes that a file asks for, or everything in it that is not in order.
fn asked(book: &Playbook, bytes: &[u8]) -> Result<Vec<Change>, Vec<Slip>> {
    let text = std::str::from_utf8(bytes).map_err(|e| {
        let line = bytes[..e.valid_up_to()].iter().filter(|b| **b == b'\n').count() + 1;
        vec![Slip { line, place: String::new(), message: Message::new("playbook-error-letters") }]
    })?;
    import::changes(book, &exchange::read(text)?)
}

fn told(l: Language, slip: &Slip) -> Value {
    json!({"line": slip.line, "place": slip.place, "sentence": l.say(&slip.message)})
}

/// One change as it is read before it is made.
fn step(l: Language, book: &Playbook, change: &Change) -> Value {
    let known = book.entry(&change.key);
    let (act, name, language, differences) = match &change.deed {
        Deed::Retired => ("retired", None, None, Vec::new()),
        Deed::Restored => ("restored", None, None, Vec::new()),
        Deed::Worded(language, e) => {
            let before = known.and_then(|entry| entry.worded(*language));
            let act = match (known, before) {
                (None, _) => "new",
                (_, None) => "translated",
                _ => "worded",
            };
            let differences = if before.is_some() { views::differences(l, before, e) } else { Vec::new() };
            (act, Some(e.name.clone()), Some(*language), differences)
        }
    };
    let known_name = known.and_then(|entry| book.told(entry, l)).map(|e| e.name.clone());
    json!({
        "act": act, "name": name.or(known_name).unwrap_or_else(|| change.key.clone()), "side": change.side,
        "language": language, "language_name": language.map(Language::name), "differences": differences,
    })
}
