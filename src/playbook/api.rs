//! The playbook as JSON.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::{
    Expectation,
    book::{Entry, Playbook as Book},
    pages::book,
    store,
    wording::ExpectationInput,
};
use crate::{
    access::Act,
    failure::{Failure, Result},
    languages::Language,
    people::{Route, Visit},
    to,
    web::forms::Json,
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/api/v1/playbook", Some(Act::SeePlaybook), to!(get, playbook)),
    Route::new("POST", "/api/v1/playbook", Some(Act::EditPlaybook), to!(post, add)),
    Route::new("GET", "/api/v1/playbook/{key}", Some(Act::SeePlaybook), to!(get, show)),
    Route::new("PUT", "/api/v1/playbook/{key}", Some(Act::EditPlaybook), to!(put, put)),
    Route::new("POST", "/api/v1/playbook/{key}/retire", Some(Act::EditPlaybook), to!(post, retire)),
    Route::new("POST", "/api/v1/playbook/{key}/restore", Some(Act::EditPlaybook), to!(post, restore)),
];

#[derive(Serialize, utoipa::ToSchema)]
pub struct Playbook {
    pub language: String,
    pub expectations: Vec<ExpectationView>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct ExpectationView {
    #[serde(flatten)]
    pub expectation: Expectation,
    /// The language it is worded in: another than asked for, where nobody has translated it yet.
    pub language: Language,
    /// To be sent back with a change, so that nobody else's is overwritten unseen; 0 is the wording that
    /// comes with Coachpact, or none in the language asked for.
    pub revision: i32,
    /// Not offered any more.
    pub retired: bool,
}

impl ExpectationView {
    fn of(book: &Book, entry: &Entry, language: Language) -> Option<Self> {
        Some(Self {
            expectation: book.told(entry, language)?.clone(),
            language: entry.told_in(language, book.home()),
            revision: entry.revision(language),
            retired: entry.retired,
        })
    }
}

#[derive(Deserialize, utoipa::IntoParams)]
pub struct InLanguage {
    /// `en`, `nl`, `fr` or `de`; the member's own unless given.
    pub language: Option<String>,
}

impl InLanguage {
    /// The language asked for, or the one that stands in for it.
    pub fn or(&self, fallback: Language) -> Result<Language> {
        match self.language.as_deref() {
            None | Some("") => Ok(fallback),
            Some(tag) => tag.parse().map_err(Failure::BadRequest),
        }
    }
}

/// All expectations that are offered, with their four faces.
#[utoipa::path(get, path = "/playbook", tag = "playbook", params(InLanguage), responses((status = 200, body = Playbook)))]
pub async fn playbook(visit: Visit, language: web::Query<InLanguage>) -> Result<HttpResponse> {
    visit.may(Act::SeePlaybook)?;
    let (language, book) = (language.or(visit.language)?, book(&visit).await?);
    let expectations = book.offered().filter_map(|e| ExpectationView::of(&book, e, language)).collect();
    Ok(HttpResponse::Ok().json(Playbook { language: language.tag().to_owned(), expectations }))
}

/// One expectation, also one that is retired.
#[utoipa::path(get, path = "/playbook/{key}", tag = "playbook", params(InLanguage),
    responses((status = 200, body = ExpectationView)))]
pub async fn show(
    visit: Visit,
    key: web::Path<String>,
    language: web::Query<InLanguage>,
) -> Result<HttpResponse> {
    visit.may(Act::SeePlaybook)?;
    let language = language.or(visit.language)?;
    Ok(HttpResponse::Ok().json(view(&visit, &key, language).await?))
}

async fn view(visit: &Visit, key: &str, language: Language) -> Result<ExpectationView> {
    let book = book(visit).await?;
    let found = book.entry(key).and_then(|entry| ExpectationView::of(&book, entry, language));
    found.ok_or_else(Failure::not_found)
}

/// The language that something was sent in: it was checked when it was saved.
async fn sent_in(visit: &Visit, input: &ExpectationInput) -> Result<Language> {
    let home = book(visit).await?.home();
    Ok(input.language.parse().unwrap_or(home))
}

/// Adds an expectation in one language; its name gives its key.
#[utoipa::path(post, path = "/playbook", tag = "playbook", request_body = ExpectationInput,
    responses((status = 201, body = ExpectationView), (status = 422, description = "one entry per field to mend")))]
pub async fn add(visit: Visit, body: Json) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::EditPlaybook)?, visit.now());
    let input: ExpectationInput = body.read()?;
    let language = sent_in(&visit, &input).await?;
    let key = visit.app.db.write(move |conn| store::add(conn, now, &member, None, &input)).await?;
    Ok(HttpResponse::Created().json(view(&visit, &key, language).await?))
}

/// Words an expectation in one language, or adds one under this key. The revision that was read comes along.
#[utoipa::path(put, path = "/playbook/{key}", tag = "playbook", request_body = ExpectationInput,
    responses((status = 200, body = ExpectationView), (status = 201, body = ExpectationView),
        (status = 409, description = "somebody else worded it since that revision"),
        (status = 422, description = "one entry per field to mend")))]
pub async fn put(visit: Visit, key: web::Path<String>, body: Json) -> Result<HttpResponse> {
    let (member, now, key) = (visit.may(Act::EditPlaybook)?, visit.now(), key.into_inner());
    let input: ExpectationInput = body.read()?;
    let (language, wanted) = (sent_in(&visit, &input).await?, key.clone());
    let new = visit
        .app
        .db
        .write(move |conn| {
            let new = store::current(conn)?.entry(&wanted).is_none();
            if new {
                store::add(conn, now, &member, Some(&wanted), &input)?;
            } else {
                store::word(conn, now, &member, &wanted, &input)?;
            }
            Ok(new)
        })
        .await?;
    let view = view(&visit, &key, language).await?;
    Ok(if new { HttpResponse::Created() } else { HttpResponse::Ok() }.json(view))
}

/// Retires an expectation: it is not offered any more, and whatever uses it keeps it.
#[utoipa::path(post, path = "/playbook/{key}/retire", tag = "playbook",
    responses((status = 200, body = ExpectationView), (status = 409, description = "the last one of its side")))]
pub async fn retire(visit: Visit, key: web::Path<String>) -> Result<HttpResponse> {
    set_retired(&visit, &key, true).await
}

/// Brings a retired expectation back.
#[utoipa::path(post, path = "/playbook/{key}/restore", tag = "playbook",
    responses((status = 200, body = ExpectationView)))]
pub async fn restore(visit: Visit, key: web::Path<String>) -> Result<HttpResponse> {
    set_retired(&visit, &key, false).await
}

async fn set_retired(visit: &Visit, key: &str, retired: bool) -> Result<HttpResponse> {
    let (member, now, wanted) = (visit.may(Act::EditPlaybook)?, visit.now(), key.to_owned());
    visit.app.db.write(move |conn| store::retire(conn, now, &member, &wanted, retired)).await?;
    Ok(HttpResponse::Ok().json(view(visit, key, visit.language).await?))
}
