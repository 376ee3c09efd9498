//! Wording advice as JSON, and the organisation's own words that it goes by.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::{
    word_lists as lists,
    wording::{self, Asked, KINDS, own::OwnWords},
};
use crate::{
    access::Act,
    failure::{Failure, Message, Problems, Result},
    languages::Language,
    people::{Route, Visit},
    to,
    web::forms::Json,
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/api/v1/wording/lists", Some(Act::EditWording), to!(get, own_words)),
    Route::new("PUT", "/api/v1/wording/lists", Some(Act::EditWording), to!(put, put_own_words)),
];

#[derive(Deserialize, utoipa::ToSchema)]
pub struct WordingRequest {
    pub text: String,
    /// The job's title; it is also read for whom it speaks to.
    #[serde(default)]
    pub title: String,
    pub language: String,
    /// `ad`, unless it is a `question` of a first interview.
    pub purpose: Option<String>,
    /// Only these kinds; all unless given.
    #[serde(default)]
    pub kinds: Vec<String>,
}

/// Wording advice for a text of at most 1 MB, by our lists and the organisation's own. Questions of an interview
/// have a check of their own, which stands before this one.
pub async fn check_wording(visit: Visit, body: Json) -> Result<HttpResponse> {
    visit.may(Act::CheckWording)?;
    let request: WordingRequest = body.read()?;
    let language = request.language.parse().map_err(Failure::BadRequest)?;
    let unknown = |known: String| Failure::BadRequest(Message::new("error-choice").with("known", known));
    if !matches!(request.purpose.as_deref(), None | Some("ad")) {
        return Err(unknown("ad, question".to_owned()));
    }
    if !request.kinds.iter().all(|kind| KINDS.contains(&kind.as_str())) {
        return Err(unknown(KINDS.join(", ")));
    }
    let own = visit.app.db.read(move |conn| lists::own(conn, language)).await?;
    let report = web::block(move || {
        let (title, text, kinds) = (&request.title, &request.text, &request.kinds);
        wording::read(&Asked { title, text, language, own: Some(&own), kinds })
    });
    Ok(HttpResponse::Ok().json(report.await.map_err(Failure::internal)?))
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct OwnLists {
    /// By language.
    pub lists: BTreeMap<String, OwnWords>,
}

#[derive(Default, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct OwnListsInput {
    /// By language; a language that is not named keeps its words.
    pub lists: BTreeMap<String, OwnWords>,
}

async fn all(visit: &Visit) -> Result<HttpResponse> {
    let found = visit.app.db.read(|conn| {
        let of = |language: Language| Ok((language.tag().to_owned(), lists::of(conn, language)?));
        Language::ALL.into_iter().map(of).collect::<Result<_>>()
    });
    Ok(HttpResponse::Ok().json(OwnLists { lists: found.await? }))
}

/// The organisation's own words: what it lets stand, and what it would rather read otherwise.
#[utoipa::path(get, path = "/wording/lists", tag = "openings", responses((status = 200, body = OwnLists)))]
pub async fn own_words(visit: Visit) -> Result<HttpResponse> {
    visit.may(Act::EditWording)?;
    all(&visit).await
}

/// Puts words in the place of those before, language by language.
#[utoipa::path(put, path = "/wording/lists", tag = "openings", request_body = OwnListsInput,
    responses((status = 200, body = OwnLists), (status = 422, description = "one entry per field to mend")))]
pub async fn put_own_words(visit: Visit, body: Json) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::EditWording)?, visit.now());
    let input: OwnListsInput = body.read()?;
    let mut p = Problems::default();
    let mut checked = Vec::new();
    for (tag, words) in &input.lists {
        let language: Language = tag.parse().map_err(Failure::BadRequest)?;
        checked.push((language, lists::check(&mut p, &format!("lists.{tag}."), words, language)));
    }
    let checked = p.finish(checked)?;
    let write = visit.app.db.write(move |conn| {
        checked
            .iter()
            .try_for_each(|(language, words)| lists::save(conn, now, &member.id, *language, words, None))
    });
    write.await?;
    all(&visit).await
}
