//! The organisation's clauses, for administrators: each save is a new edition.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::{Value, json};

use super::clauses::{self, Edition, EditionInput, TemplateClause};
use crate::{
    access::Act,
    failure::Result,
    languages::Language,
    people::{Route, Visit, pages::languages, store as members},
    to,
    web::{
        self as site,
        forms::{self, Form},
    },
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/clauses", Some(Act::EditClauses), to!(get, show)),
    Route::new("POST", "/clauses", Some(Act::EditClauses), to!(post, save)),
];

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    language: String,
}

async fn show(visit: Visit, asked: web::Query<Asked>) -> Result<HttpResponse> {
    visit.may(Act::EditClauses)?;
    let home = visit.organisation.as_ref().and_then(|o| o.language.parse().ok());
    let language: Language = asked.language.parse().unwrap_or(home.unwrap_or_default());
    let (edition, by) = visit
        .app
        .db
        .read(move |conn| {
            let edition = clauses::current(conn, language)?;
            let by = edition.saved.as_ref().map(|(_, id)| members::by_id(conn, id)).transpose()?.flatten();
            Ok((edition, by.map(|m| m.name).unwrap_or_default()))
        })
        .await?;
    let form = forms::flat(&json!({"clauses": edition.clauses}))?;
    visit.page("pages/agreements/clauses.html", values(&visit, &edition, edition.clauses.len(), form, &by)?)
}

/// The form: every clause with a row to write one more in.
fn values(visit: &Visit, edition: &Edition, rows: usize, form: Value, by: &str) -> Result<Value> {
    let blank = TemplateClause::default();
    let row = |n: usize| {
        let clause = edition.clauses.get(n).unwrap_or(&blank);
        json!({
            "n": n, "key": clause.key, "title": clause.title, "text": clause.text,
            "locked": clause.locked, "required": clause.required, "why": clause.why,
        })
    };
    Ok(json!({
        "language": edition.language, "languages": languages(), "version": edition.version,
        "saved_at": edition.saved.as_ref().map(|(at, _)| *at), "saved_by": by, "zone": visit.member()?.time_zone,
        "clauses": (0..=rows).map(row).collect::<Vec<_>>(), "form": form, "errors": {},
    }))
}

async fn save(visit: Visit, form: Form) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::EditClauses)?, visit.now());
    let input: EditionInput = form.read()?;
    let typed = input.clone();
    let saved = visit.app.db.write(move |conn| clauses::save(conn, now, &member, &input)).await;
    match saved {
        Ok(edition) => {
            let path = format!("/clauses?language={}", edition.language);
            Ok(site::see_other_with(&path, "notice-clauses-saved"))
        }
        Err(failure) => {
            let edition = Edition {
                language: typed.language.parse().unwrap_or_default(),
                version: typed.version.parse().unwrap_or(0),
                saved: None,
                clauses: typed.clauses.clone(),
            };
            let values = values(&visit, &edition, typed.clauses.len(), form.typed(), "")?;
            visit.mend("pages/agreements/clauses.html", failure, values)
        }
    }
}
