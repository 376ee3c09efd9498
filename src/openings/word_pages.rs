//! The organisation's own words for ads, on a page: one language at a time.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    word_lists as lists,
    wording::own::{Denied, OwnWords},
};
use crate::{
    access::Act,
    failure::{Problems, Result},
    languages::Language,
    people::{Route, Visit, pages::languages},
    to,
    web::{
        self as site,
        forms::{self, Form},
    },
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/wording", Some(Act::EditWording), to!(get, show)),
    Route::new("POST", "/wording", Some(Act::EditWording), to!(post, save)),
];

const PAGE: &str = "pages/openings/wording.html";
/// So many empty rows wait below what is there.
const EMPTY_ROWS: usize = 3;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    language: String,
}

/// What somebody typed: what may stand, a line each, and what should not.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Typed {
    language: String,
    /// The version that was read, so that two editors do not overwrite each other unseen.
    seen: String,
    allow: String,
    deny: Vec<Denied>,
}

impl Typed {
    fn words(&self) -> OwnWords {
        OwnWords { allow: self.allow.lines().map(str::to_owned).collect(), deny: self.deny.clone() }
    }
}

/// The language that is asked for, or else the organisation's.
fn language(visit: &Visit, tag: &str) -> Language {
    let home = visit.organisation.as_ref().and_then(|o| o.language.parse().ok());
    tag.parse().unwrap_or(home.unwrap_or_default())
}

async fn show(visit: Visit, asked: web::Query<Asked>) -> Result<HttpResponse> {
    visit.may(Act::EditWording)?;
    let language = language(&visit, &asked.language);
    let words = visit.app.db.read(move |conn| lists::of(conn, language)).await?;
    let form = forms::flat(&json!({"allow": words.allow.join("\n"), "deny": words.deny}))?;
    visit.page(PAGE, values(language, &lists::version(&words)?, words.deny.len(), form))
}

fn values(language: Language, seen: &str, rows: usize, form: Value) -> Value {
    json!({
        "language": language, "languages": languages(), "seen": seen, "form": form, "errors": {},
        "rows": (0..rows + EMPTY_ROWS).collect::<Vec<_>>(),
    })
}

async fn save(visit: Visit, form: Form) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::EditWording)?, visit.now());
    let typed: Typed = form.read()?;
    let language = language(&visit, &typed.language);
    let mut p = Problems::default();
    let words = lists::check(&mut p, "", &typed.words(), language);
    let seen = typed.seen.clone();
    let saved = match p.finish(words) {
        Ok(words) => {
            let db = &visit.app.db;
            db.write(move |conn| lists::save(conn, now, &member.id, language, &words, Some(&seen))).await
        }
        Err(failure) => Err(failure),
    };
    match saved {
        Ok(()) => Ok(site::see_other_with(&format!("/wording?language={language}"), "notice-wording-saved")),
        Err(failure) => {
            let rows = typed.deny.iter().rposition(|d| !d.is_empty()).map_or(0, |last| last + 1);
            let values = values(language, &typed.seen, rows, form.typed());
            visit.mend(PAGE, failure, values)
        }
    }
}
