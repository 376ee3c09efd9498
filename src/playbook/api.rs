//! The playbook as JSON.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::{Expectation, builtin};
use crate::{
    access::Act,
    failure::Result,
    languages::Language,
    people::{Route, Visit},
    to,
};

pub const ROUTES: &[Route] =
    &[Route::new("GET", "/api/v1/playbook", Some(Act::SeePlaybook), to!(get, playbook))];

#[derive(Serialize, utoipa::ToSchema)]
pub struct Playbook {
    pub language: String,
    pub expectations: Vec<Expectation>,
}

#[derive(Deserialize, utoipa::IntoParams)]
pub struct InLanguage {
    /// `en` or `nl`; the member's own unless given.
    pub language: Option<String>,
}

impl InLanguage {
    /// The language asked for, or the one that stands in for it.
    pub fn or(&self, fallback: Language) -> Result<Language> {
        match self.language.as_deref() {
            None | Some("") => Ok(fallback),
            Some(tag) => tag.parse().map_err(crate::failure::Failure::BadRequest),
        }
    }
}

/// All expectations with their four faces.
#[utoipa::path(get, path = "/playbook", tag = "playbook", params(InLanguage), responses((status = 200, body = Playbook)))]
pub async fn playbook(visit: Visit, language: web::Query<InLanguage>) -> Result<HttpResponse> {
    visit.may(Act::SeePlaybook)?;
    let language = language.or(visit.language)?;
    let expectations = builtin::all(language).to_vec();
    Ok(HttpResponse::Ok().json(Playbook { language: language.tag().to_owned(), expectations }))
}
