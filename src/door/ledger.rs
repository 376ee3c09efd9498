//! The promise ledger at a side's own door: how each promise was kept, told to the two alone.

use actix_web::HttpResponse;
use serde_json::json;

use super::{behind, other};
use crate::{access::PartyAct, failure::Result, ledger, people::Visit};

pub async fn show(visit: Visit) -> Result<HttpResponse> {
    let (party, agreement) = behind(&visit, PartyAct::SeeReview).await?;
    let mut values = json!({
        "me": {"name": party.name, "side": party.side}, "other": other(&agreement, &party),
        "zone": party.time_zone,
    });
    let told = visit.app.db.read(move |conn| ledger::of_party(conn, &agreement, &party)).await?;
    values["ledger"] = json!(told);
    visit.page("pages/door/ledger.html", values)
}
