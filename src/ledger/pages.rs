//! The ledger of one hire.

use actix_web::{HttpResponse, web};
use serde_json::json;

use super::Ledger;
use crate::{
    access::Act,
    agreements::pages::agreement_for,
    failure::Result,
    people::{Route, Visit},
    templates, to,
    web::static_files,
};

pub const ROUTES: &[Route] = &[Route::new("GET", "/ledger/{id}", Some(Act::SeeLedger), to!(get, show))];

async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (member, language) = (visit.may(Act::SeeLedger)?, visit.language);
    let (ledger, path) = visit
        .app
        .db
        .read(move |conn| {
            let agreement = agreement_for(conn, &member, Act::SeeLedger, &id)?;
            Ok((super::of(conn, &agreement, Some(&member), language)?, agreement.path()))
        })
        .await?;
    let zone = visit.member()?.time_zone.clone();
    visit.page("pages/ledger/show.html", json!({"ledger": ledger, "agreement_path": path, "zone": zone}))
}

/// The ledger as one page that stands alone.
pub fn standalone_html(ledger: &Ledger, zone: &str) -> Result<String> {
    let values = json!({"ledger": ledger, "lang": ledger.language, "zone": zone, "style": static_files::style_sheet()});
    templates::render(ledger.language, "pages/ledger/document.html", &values)
}
