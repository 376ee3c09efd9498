//! A party's own door: read, negotiate, agree, sign, download, amend, end, look back at each review, and talk and
//! write to each other in between. A link is opened by GET, which changes nothing; a POST swaps it for a cookie
//! and a clean address.

mod acts;
mod between;
mod brief;
mod feedback;
mod ledger;
mod page;
mod review_acts;
mod review_list;
mod review_page;
mod signing;
mod talks;

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::json;

use crate::{
    access::{self, PartyAct},
    agreements::{
        sending,
        store::{self, Agreement},
    },
    failure::{Failure, Result},
    people::{
        Route, Visit,
        parties::{self, Led, Party},
        visit::DOOR,
    },
    to,
    web::{self as site, forms::Form},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/pact", None, to!(get, read)),
    Route::new("POST", "/pact/propose", None, to!(post, acts::propose)),
    Route::new("POST", "/pact/answer", None, to!(post, acts::answer)),
    Route::new("POST", "/pact/comment", None, to!(post, acts::comment)),
    Route::new("POST", "/pact/question", None, to!(post, acts::question)),
    Route::new("POST", "/pact/agree", None, to!(post, acts::agree)),
    Route::new("POST", "/pact/take-back", None, to!(post, acts::take_back)),
    Route::new("POST", "/pact/decline", None, to!(post, acts::decline)),
    Route::new("POST", "/pact/withdraw", None, to!(post, acts::withdraw)),
    Route::new("POST", "/pact/amend", None, to!(post, acts::amend)),
    Route::new("POST", "/pact/end", None, to!(post, acts::end)),
    Route::new("POST", "/pact/reminders", None, to!(post, acts::reminders)),
    Route::new("POST", "/pact/calendar", None, to!(post, acts::calendar)),
    Route::new("POST", "/pact/code", None, to!(post, signing::ask_code)),
    Route::new("POST", "/pact/sign", None, to!(post, signing::sign)),
    Route::new("POST", "/pact/paper", None, to!(post, signing::choose_paper)),
    Route::new("GET", "/pact/paper.pdf", None, to!(get, signing::print)),
    Route::new("GET", "/pact/scan", None, to!(get, signing::scan)),
    Route::new("POST", "/pact/scan", None, to!(post, signing::upload)),
    Route::new("POST", "/pact/scan/confirm", None, to!(post, signing::confirm)),
    Route::new("POST", "/pact/scan/refuse", None, to!(post, signing::refuse)),
    Route::new("GET", "/pact/document.pdf", None, to!(get, document)),
    Route::new("GET", "/pact/document-{n}.pdf", None, to!(get, document_of)),
    Route::new("GET", "/pact/ledger", None, to!(get, ledger::show)),
    Route::new("POST", "/pact/reviews/add", None, to!(post, review_acts::add)),
    Route::new("POST", "/pact/reviews/answer", None, to!(post, review_acts::answer)),
    Route::new("GET", "/pact/reviews/{id}", None, to!(get, review_acts::show)),
    Route::new("POST", "/pact/reviews/{id}/check-in", None, to!(post, review_acts::check_in)),
    Route::new("POST", "/pact/reviews/{id}/note", None, to!(post, review_acts::note)),
    Route::new("POST", "/pact/reviews/{id}/outcome", None, to!(post, review_acts::outcome)),
    Route::new("POST", "/pact/reviews/{id}/confirm", None, to!(post, review_acts::confirm)),
    Route::new("POST", "/pact/reviews/{id}/take-back", None, to!(post, review_acts::take_back)),
    Route::new("POST", "/pact/reviews/{id}/move", None, to!(post, review_acts::change)),
    Route::new("GET", "/pact/reviews/{id}/held.pdf", None, to!(get, review_acts::held)),
    Route::new("GET", "/pact/brief", None, to!(get, brief::show)),
    Route::new("GET", "/pact/talks", None, to!(get, talks::show)),
    Route::new("POST", "/pact/talks/add", None, to!(post, talks::add)),
    Route::new("POST", "/pact/talks/mark", None, to!(post, talks::mark)),
    Route::new("POST", "/pact/talks/withdraw", None, to!(post, talks::withdraw)),
    Route::new("POST", "/pact/talks/close", None, to!(post, talks::close)),
    Route::new("GET", "/pact/feedback", None, to!(get, feedback::show)),
    Route::new("POST", "/pact/feedback/give", None, to!(post, feedback::give)),
    Route::new("POST", "/pact/feedback/{id}/change", None, to!(post, feedback::change)),
    Route::new("POST", "/pact/feedback/{id}/take-back", None, to!(post, feedback::take_back)),
    Route::new("POST", "/pact/feedback/{id}/open", None, to!(post, feedback::open)),
    Route::new("POST", "/pact/feedback/{id}/answer", None, to!(post, feedback::answer)),
    Route::new("GET", "/pact/{token}", None, to!(get, link)),
    Route::new("POST", "/pact/{token}", None, to!(post, open)),
    Route::new("POST", "/pact/{token}/again", None, to!(post, send_again)),
];

async fn link(visit: Visit, token: web::Path<String>) -> Result<HttpResponse> {
    visit.app.limits.door(&visit.request)?;
    let (now, token) = (visit.now(), token.into_inner());
    let (party, other, expired) = visit
        .app
        .db
        .read(move |conn| {
            let (party, expired) = match parties::at_link(conn, now, &token)? {
                Led::To(party) => (party, false),
                Led::Expired(party) => (party, true),
            };
            let agreement = store::find(conn, &party.agreement)?;
            let other = other(&agreement, &party);
            Ok((party, other, expired))
        })
        .await?;
    let frame = site::Frame { lang: party.language, ..visit.frame() };
    frame.page("pages/door/link.html", json!({"name": party.name, "other": other, "expired": expired}))
}

/// The name of the other side, in the version that is the party's.
fn other(agreement: &Agreement, party: &Party) -> String {
    let both = agreement.parties_of(agreement.version().max(party.from_version));
    both.iter().find(|p| p.side != party.side).map(|p| p.name.clone()).unwrap_or_default()
}

/// Where somebody wants to go from a link.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Wanted {
    to: String,
}

async fn open(
    visit: Visit,
    token: web::Path<String>,
    wanted: web::Query<Wanted>,
    _form: Form,
) -> Result<HttpResponse> {
    visit.app.limits.door(&visit.request)?;
    let (now, token) = (visit.now(), token.into_inner());
    let (_, session) = visit.app.db.write(move |conn| parties::open(conn, now, &token)).await?;
    let mut response = site::see_other(if wanted.to == "brief" { "/pact/brief" } else { "/pact" });
    let cookie = site::cookie(DOOR, &session, parties::SESSION / 1000);
    response.add_cookie(&cookie).map_err(|_| Failure::internal("the door's cookie"))?;
    Ok(response)
}

/// Sends a fresh link in place of one that has expired, to the address the agreement holds.
async fn send_again(visit: Visit, token: web::Path<String>, _form: Form) -> Result<HttpResponse> {
    visit.app.limits.door(&visit.request)?;
    let (now, token, secret) = (visit.now(), token.into_inner(), visit.app.secret.clone());
    let party = visit
        .app
        .db
        .write(move |conn| {
            let (Led::To(party) | Led::Expired(party)) = parties::at_link(conn, now, &token)?;
            sending::ask_link(conn, now, &secret, &party)?;
            Ok(party)
        })
        .await?;
    visit.app.wake.notify_one();
    let frame = site::Frame { lang: party.language, ..visit.frame() };
    frame.page("pages/door/link_sent.html", json!({"name": party.name}))
}

/// The agreement behind the door, if the party may do the act as it stands.
async fn behind(visit: &Visit, act: PartyAct) -> Result<(Party, Agreement)> {
    let party = visit.party()?;
    visit
        .app
        .db
        .read(move |conn| {
            let agreement = store::find(conn, &party.agreement)?;
            access::check_party(act, agreement.party_state(&party))?;
            Ok((party, agreement))
        })
        .await
}

async fn read(visit: Visit) -> Result<HttpResponse> {
    let (party, agreement) = behind(&visit, PartyAct::Read).await?;
    let form = json!({"signed_name": party.name, "signature_kind": "typed"});
    let values = page::values(&visit, &party, &agreement, form, "").await?;
    visit.page("pages/door/agreement.html", values)
}

async fn document(visit: Visit) -> Result<HttpResponse> {
    let (party, agreement) = behind(&visit, PartyAct::Download).await?;
    let last = page::own_versions(&agreement, &party).last().map(|s| s.version);
    send_document(&visit, &agreement, last.ok_or_else(Failure::not_found)?, "agreement.pdf").await
}

/// The document of an earlier version that was this party's.
async fn document_of(visit: Visit, version: web::Path<i32>) -> Result<HttpResponse> {
    let (party, agreement) = behind(&visit, PartyAct::Download).await?;
    let version = version.into_inner();
    if !page::own_versions(&agreement, &party).any(|s| s.version == version) {
        return Err(Failure::not_found());
    }
    send_document(&visit, &agreement, version, &format!("agreement-{version}.pdf")).await
}

async fn send_document(
    visit: &Visit,
    agreement: &Agreement,
    version: i32,
    name: &str,
) -> Result<HttpResponse> {
    let id = agreement.id.clone();
    let bytes = visit.app.db.read(move |conn| store::document(conn, &id, version)).await?;
    Ok(site::download("application/pdf", name, bytes))
}
