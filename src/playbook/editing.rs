//! Wording an expectation: a new one, another wording, a translation. Two people at one entry see both
//! wordings before either is lost.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    Expectation,
    book::{Deed, Playbook},
    pages::{book, entry_values},
    store,
    views::{self, label},
    wording::ExpectationInput,
};
use crate::{
    access::Act,
    failure::{Failure, Result},
    languages::Language,
    people::{Route, Side, Visit, pages::languages},
    to,
    web::{self as site, forms::Form},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/playbook/new", Some(Act::EditPlaybook), to!(get, new)),
    Route::new("POST", "/playbook", Some(Act::EditPlaybook), to!(post, add)),
    Route::new("GET", "/playbook/{key}/edit", Some(Act::EditPlaybook), to!(get, edit)),
    Route::new("POST", "/playbook/{key}", Some(Act::EditPlaybook), to!(post, save)),
];

const PAGE: &str = "pages/playbook/form.html";
/// The press that shows the faces as they would be read, and keeps nothing.
const PREVIEW: &str = "preview";

#[derive(Deserialize)]
struct Begun {
    #[serde(default)]
    side: String,
    #[serde(default)]
    language: String,
    /// The number of an earlier wording to begin with.
    #[serde(default)]
    version: String,
}

/// A wording as the form shows it: a list is one text with a line for each.
fn flat(e: &Expectation) -> Value {
    e.texts().into_iter().map(|(place, text)| (place, Value::String(text))).collect()
}

/// What every form needs: what was typed, and the faces as they would be read.
fn form_values(l: Language, form: Value, input: &ExpectationInput, side: Side) -> Value {
    let preview = input.as_typed(side);
    let places = preview.texts().into_iter();
    let field = |place: &str| json!({"key": place, "label": label(l, place)});
    let fields: Vec<_> = places.map(|(place, _)| field(&place)).collect();
    let language = form["language"].as_str().unwrap_or_default().to_owned();
    json!({
        "key": "", "name": "", "form": form, "errors": {}, "fields": fields, "side": side, "moved": null,
        "language": language, "languages": languages(), "preview": preview, "hints": {}, "source_name": "",
    })
}

async fn new(visit: Visit, from: web::Query<Begun>) -> Result<HttpResponse> {
    visit.may(Act::EditPlaybook)?;
    let (book, side) = (book(&visit).await?, Side::from_name(&from.side).unwrap_or(Side::Coach));
    let form = json!({"language": book.home(), "side": side, "revision": "0"});
    let values = form_values(visit.language, form, &ExpectationInput::default(), side);
    visit.page(PAGE, values)
}

async fn add(visit: Visit, form: Form) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::EditPlaybook)?, visit.now());
    let input: ExpectationInput = form.read()?;
    let side = Side::from_name(&input.side).unwrap_or(Side::Coach);
    let values = form_values(visit.language, form.typed(), &input, side);
    if form.text("act") == PREVIEW {
        return visit.page(PAGE, values);
    }
    let added = visit.app.db.write(move |conn| store::add(conn, now, &member, None, &input)).await;
    match added {
        Ok(key) => Ok(site::see_other_with(&format!("/playbook/{key}"), "notice-playbook-added")),
        Err(failure) => visit.mend(PAGE, failure, values),
    }
}

async fn edit(visit: Visit, key: web::Path<String>, from: web::Query<Begun>) -> Result<HttpResponse> {
    visit.may(Act::EditPlaybook)?;
    let (wanted, number) = (key.clone(), from.version.parse::<i32>().ok());
    let (book, versions) =
        visit.app.db.read(move |conn| Ok((store::current(conn)?, store::versions(conn, &wanted)?))).await?;
    let entry = book.entry(&key).ok_or_else(Failure::not_found)?;
    let language = from.language.parse().unwrap_or(visit.language);
    let earlier = versions.iter().find(|v| Some(v.number) == number).and_then(|v| match &v.deed {
        Deed::Worded(of, e) if *of == language => Some(&**e),
        _ => None,
    });
    let built_in = (number == Some(0)).then(|| super::builtin::find(language, &key)).flatten();
    let begin = earlier.or(built_in).or(entry.worded(language));
    let mut form = begin.map(flat).unwrap_or_else(|| json!({}));
    form["revision"] = json!(entry.revision(language).to_string());
    let input = begin.map(ExpectationInput::from).unwrap_or_default();
    let values = form_values(visit.language, form, &input, entry.side);
    visit.page(PAGE, with(values, about(&visit, &book, &key, language)))
}

/// What the form says of an expectation that is there; under its fields stands the wording that a translation
/// follows.
fn about(visit: &Visit, book: &Playbook, key: &str, language: Language) -> Value {
    let Some(entry) = book.entry(key) else { return json!({}) };
    let mut about = entry_values(book, entry, visit.language, language);
    let source = entry.told_in(book.home(), book.home());
    if let Some(e) = entry.worded(source).filter(|_| source != language) {
        about["hints"] = flat(e);
        about["source_name"] = json!(source.name());
    }
    about
}

/// Lays the second object over the first.
fn with(mut values: Value, more: Value) -> Value {
    if let (Value::Object(all), Value::Object(more)) = (&mut values, more) {
        all.extend(more);
    }
    values
}

async fn save(visit: Visit, key: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (member, now, key) = (visit.may(Act::EditPlaybook)?, visit.now(), key.into_inner());
    let input: ExpectationInput = form.read()?;
    let (typed, wanted) = (input.clone(), key.clone());
    let shown = form.text("act") == PREVIEW;
    let saved = if shown {
        Ok(0)
    } else {
        visit.app.db.write(move |conn| store::word(conn, now, &member, &wanted, &input)).await
    };
    if saved.is_ok() && !shown {
        let path = format!("/playbook/{key}?language={}", typed.language);
        return Ok(site::see_other_with(&path, "notice-playbook-saved"));
    }
    let book = book(&visit).await?;
    let entry = book.entry(&key).ok_or_else(Failure::not_found)?;
    let language = typed.language.parse().unwrap_or(book.home());
    let values = form_values(visit.language, form.typed(), &typed, entry.side);
    let values = with(values, about(&visit, &book, &key, language));
    match saved {
        Ok(_) => visit.page(PAGE, values),
        Err(Failure::Conflict(m)) if m.key == "playbook-error-moved" => {
            moved(&visit, values, entry.worded(language), entry.revision(language), &typed).await
        }
        Err(failure) => visit.mend(PAGE, failure, values),
    }
}

/// Somebody else was faster: both wordings are shown, and what was typed can be saved over theirs.
async fn moved(
    visit: &Visit,
    mut values: Value,
    theirs: Option<&Expectation>,
    revision: i32,
    typed: &ExpectationInput,
) -> Result<HttpResponse> {
    let (key, l) = (values["key"].as_str().unwrap_or_default().to_owned(), visit.language);
    let versions = visit.app.db.read(move |conn| store::versions(conn, &key)).await?;
    let last = versions.iter().find(|v| v.number == revision);
    let mine = typed.as_typed(Side::Coach).texts();
    values["form"]["revision"] = json!(revision.to_string());
    values["moved"] = json!({
        "by": last.map(|v| v.by.clone()).unwrap_or_default(), "at": last.map(|v| v.at),
        "texts": theirs.map(|e| views::side_by_side(l, e, &mine)).unwrap_or_default(),
        "zone": visit.member()?.time_zone,
    });
    visit.frame().page_with(409, PAGE, values)
}
