//! The page of insights: figures of a year, with sentences where there are none.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    figures::{Expected, Figures, Promises, SMALLEST},
    store,
};
use crate::{
    access::Act,
    failure::{Failure, Message, Result},
    languages::Language,
    openings::{pages::home_zone, store::today},
    people::{Route, Visit},
    playbook::{Playbook, store as playbook},
    to,
};

pub const ROUTES: &[Route] = &[Route::new("GET", "/insights", Some(Act::SeeInsights), to!(get, show))];

#[derive(Deserialize, utoipa::IntoParams)]
pub struct InYear {
    /// Such as 2026; this year unless given. Hires count in the year of their first day, reviews in that of
    /// their day, answers in that in which both were in.
    pub year: Option<String>,
}

/// The figures of the year asked for, for those who may see them.
///
/// # Errors
/// The role, or a year of which there is nothing.
pub async fn figures(visit: &Visit, asked: &InYear) -> Result<Figures> {
    visit.may(Act::SeeInsights)?;
    let (now, zone) = (visit.now(), home_zone(visit));
    let today = today(now, &zone);
    let facts = visit.app.db.read(move |conn| store::facts(conn, now, &zone)).await?;
    let years = facts.years(today);
    let year = match asked.year.as_deref().filter(|year| !year.is_empty()) {
        None => Some(today.year()),
        Some(year) => years.iter().copied().find(|known| known.to_string() == year),
    };
    let known = || years.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let wrong = || Failure::BadRequest(Message::new("error-choice").with("known", known()));
    Ok(Figures::of(&facts, year.ok_or_else(wrong)?, today))
}

async fn show(visit: Visit, asked: web::Query<InYear>) -> Result<HttpResponse> {
    let (figures, l) = (figures(&visit, &asked).await?, visit.language);
    let book = visit.app.db.read(playbook::current).await?;
    let sides: Vec<_> = figures.promises.iter().map(|side| named(&book, side, l)).collect();
    let apart = figures.seen_differently.iter();
    let apart: Vec<_> = apart
        .map(|a| json!({"side": a.side, "name": name(&book, &a.expectation, l), "percent": a.percent}))
        .collect();
    let values = json!({"figures": figures, "sides": sides, "apart": apart, "smallest": SMALLEST});
    visit.page("pages/insights/show.html", values)
}

fn named(book: &Playbook, side: &Promises, l: Language) -> Value {
    let rows = side.expectations.iter();
    let row = |e: &Expected| json!({"name": name(book, &e.expectation, l), "marks": e.marks});
    let rows: Vec<_> = rows.map(row).collect();
    json!({"side": side.side, "marks": side.marks, "rows": rows})
}

/// What an expectation is called.
fn name(book: &Playbook, key: &str, l: Language) -> String {
    book.find(l, key).map_or_else(|| l.text("insights-own"), |known| known.name.clone())
}
