//! The playbook to read: every expectation with its four faces.

use actix_web::HttpResponse;
use serde_json::json;

use super::builtin;
use crate::{
    access::Act,
    failure::Result,
    people::{Route, Visit},
    to,
};

pub const ROUTES: &[Route] = &[Route::new("GET", "/playbook", Some(Act::SeePlaybook), to!(get, read))];

async fn read(visit: Visit) -> Result<HttpResponse> {
    visit.may(Act::SeePlaybook)?;
    visit.page("pages/playbook.html", json!({"expectations": builtin::all(visit.language)}))
}
