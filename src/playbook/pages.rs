//! The playbook to read: the list with both sides, each expectation with its four faces, and how its wording
//! has changed; and the acts that are one press.

use std::sync::Arc;

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    Expectation,
    book::{Deed, Entry, Playbook},
    builtin,
    store::{self, Version},
    views,
};
use crate::{
    access::{self, Act},
    failure::{Failure, Result},
    languages::Language,
    people::{Route, Visit, pages::languages},
    to,
    web::{self as site, forms::Form},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/playbook", Some(Act::SeePlaybook), to!(get, list)),
    Route::new("GET", "/playbook/{key}", Some(Act::SeePlaybook), to!(get, show)),
    Route::new("GET", "/playbook/{key}/versions", Some(Act::SeePlaybook), to!(get, versions)),
    Route::new("POST", "/playbook/{key}/retire", Some(Act::EditPlaybook), to!(post, retire)),
    Route::new("POST", "/playbook/{key}/restore", Some(Act::EditPlaybook), to!(post, restore)),
];

/// The organisation's playbook of today.
pub async fn book(visit: &Visit) -> Result<Arc<Playbook>> {
    visit.app.db.read(store::current).await
}

pub fn may_edit(visit: &Visit) -> Result<bool> {
    Ok(access::may(Act::EditPlaybook, &visit.member()?.roles))
}

async fn list(visit: Visit) -> Result<HttpResponse> {
    visit.may(Act::SeePlaybook)?;
    let (book, l) = (book(&visit).await?, visit.language);
    let row = |entry: &Entry| views::row(&book, l, entry);
    let offered: Vec<_> = book.offered().filter_map(row).collect();
    let retired: Vec<_> = book.entries().iter().filter(|e| e.retired).filter_map(row).collect();
    let values = json!({
        "expectations": offered, "retired": retired, "may_edit": may_edit(&visit)?, "reads": l,
    });
    visit.page("pages/playbook/list.html", values)
}

/// The language that is looked at.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    pub language: String,
}

impl Asked {
    pub fn or(&self, fallback: Language) -> Language {
        self.language.parse().unwrap_or(fallback)
    }
}

async fn show(visit: Visit, key: web::Path<String>, asked: web::Query<Asked>) -> Result<HttpResponse> {
    visit.may(Act::SeePlaybook)?;
    let (book, language) = (book(&visit).await?, asked.or(visit.language));
    let entry = book.entry(&key).ok_or_else(Failure::not_found)?;
    let mut values = entry_values(&book, entry, visit.language, language);
    values["expectation"] = json!(entry.worded(language));
    values["may_edit"] = json!(may_edit(&visit)?);
    visit.page("pages/playbook/show.html", values)
}

/// What every page of one expectation says of it.
pub fn entry_values(book: &Playbook, entry: &Entry, l: Language, language: Language) -> Value {
    json!({
        "key": entry.key, "side": entry.side, "retired": entry.retired, "own": !entry.built_in,
        "name": book.told(entry, l).map(|e| &e.name), "language": language, "languages": languages(),
        "language_name": language.name(), "missing": views::names(entry.missing()),
    })
}

async fn versions(visit: Visit, key: web::Path<String>, asked: web::Query<Asked>) -> Result<HttpResponse> {
    visit.may(Act::SeePlaybook)?;
    let (l, language, key) = (visit.language, asked.or(visit.language), key.into_inner());
    let wanted = key.clone();
    let (book, versions) =
        visit.app.db.read(move |conn| Ok((store::current(conn)?, store::versions(conn, &wanted)?))).await?;
    let entry = book.entry(&key).ok_or_else(Failure::not_found)?;
    let mut values = entry_values(&book, entry, l, language);
    values["versions"] = json!(told(l, language, builtin::find(language, &key), &versions));
    values["zone"] = json!(visit.member()?.time_zone);
    values["may_edit"] = json!(may_edit(&visit)?);
    visit.page("pages/playbook/versions.html", values)
}

/// The changes that matter for one language, the newest first, each with how it differs from the one before.
fn told(l: Language, language: Language, first: Option<&Expectation>, versions: &[Version]) -> Vec<Value> {
    let (mut told, mut before) = (Vec::new(), first);
    for version in versions {
        let (act, differences) = match &version.deed {
            Deed::Retired => ("retired", Vec::new()),
            Deed::Restored => ("restored", Vec::new()),
            Deed::Worded(of, _) if *of != language => continue,
            Deed::Worded(_, e) => {
                let differences = views::differences(l, before, e);
                let act = if before.is_some() { "worded" } else { "added" };
                before = Some(&**e);
                (act, differences)
            }
        };
        let (number, at, by) = (version.number, version.at, &version.by);
        told.push(json!({"number": number, "act": act, "at": at, "by": by, "differences": differences}));
    }
    if first.is_some() {
        told.insert(0, json!({"number": 0, "act": "built-in", "differences": []}));
    }
    told.reverse();
    told
}

async fn retire(visit: Visit, key: web::Path<String>, _form: Form) -> Result<HttpResponse> {
    set_retired(&visit, key.into_inner(), true, "notice-playbook-retired").await
}

async fn restore(visit: Visit, key: web::Path<String>, _form: Form) -> Result<HttpResponse> {
    set_retired(&visit, key.into_inner(), false, "notice-playbook-restored").await
}

async fn set_retired(
    visit: &Visit,
    key: String,
    retired: bool,
    notice: &'static str,
) -> Result<HttpResponse> {
    let (member, now, path) = (visit.may(Act::EditPlaybook)?, visit.now(), format!("/playbook/{key}"));
    visit.app.db.write(move |conn| store::retire(conn, now, &member, &key, retired)).await?;
    Ok(site::see_other_with(&path, notice))
}
