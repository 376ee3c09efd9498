//! A party's own door: read, ask for a code, sign, download. A link is opened by GET, which changes
//! nothing; a POST swaps it for a cookie and a clean address.

use actix_web::{HttpResponse, http::header, web};
use serde_json::{Value, json};

use crate::{
    access::{self, PartyAct, PartyState},
    agreements::{
        AgreedText,
        adoption::{self, SignInput},
        codes,
        document::review_line,
        review_label,
        signing::{self, Desk, Origin},
        store::{self, Agreement},
    },
    failure::{Failure, Result},
    languages::Language,
    people::{
        Route, Side, Visit,
        parties::{self, Party},
        visit::DOOR,
    },
    to,
    web::{self as site, forms::Form},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/pact", None, to!(get, read)),
    Route::new("POST", "/pact/code", None, to!(post, ask_code)),
    Route::new("POST", "/pact/sign", None, to!(post, sign)),
    Route::new("GET", "/pact/document.pdf", None, to!(get, document)),
    Route::new("GET", "/pact/{token}", None, to!(get, link)),
    Route::new("POST", "/pact/{token}", None, to!(post, open)),
];

async fn link(visit: Visit, token: web::Path<String>) -> Result<HttpResponse> {
    visit.app.limits.door(&visit.request)?;
    let (now, token) = (visit.now(), token.into_inner());
    let (party, other) = visit
        .app
        .db
        .read(move |conn| {
            let party = parties::at_link(conn, now, &token)?;
            let both = parties::of_agreement(conn, &party.agreement)?;
            let other = both.into_iter().find(|p| p.side != party.side).map(|p| p.name).unwrap_or_default();
            Ok((party, other))
        })
        .await?;
    let frame = site::Frame { lang: party.language, ..visit.frame() };
    frame.page("pages/door/link.html", json!({"name": party.name, "other": other}))
}

async fn open(visit: Visit, token: web::Path<String>, _form: Form) -> Result<HttpResponse> {
    visit.app.limits.door(&visit.request)?;
    let (now, token) = (visit.now(), token.into_inner());
    let (_, session) = visit.app.db.write(move |conn| parties::open(conn, now, &token)).await?;
    let mut response = site::see_other("/pact");
    let cookie = site::cookie(DOOR, &session, parties::SESSION / 1000);
    response.add_cookie(&cookie).expect("our cookies are well formed");
    Ok(response)
}

/// The agreement behind a door, with what its page needs.
async fn behind(visit: &Visit, party: &Party) -> Result<(Agreement, bool)> {
    let (party, now) = (party.clone(), visit.now());
    visit
        .app
        .db
        .read(move |conn| {
            let agreement = store::find(conn, &party.agreement)?;
            access::check_party(PartyAct::Read, agreement.party_state(party.side))?;
            Ok((agreement, codes::has_one(conn, now, &party)?))
        })
        .await
}

async fn read(visit: Visit) -> Result<HttpResponse> {
    let party = visit.party()?;
    let (agreement, has_code) = behind(&visit, &party).await?;
    let form = json!({"signed_name": party.name, "signature_kind": "typed"});
    visit.page("pages/door/agreement.html", values(&visit, &party, &agreement, has_code, form)?)
}

fn values(visit: &Visit, party: &Party, agreement: &Agreement, has_code: bool, form: Value) -> Result<Value> {
    let text = agreement.text()?;
    let state = match agreement.party_state(party.side) {
        PartyState::Open => "open",
        PartyState::Waiting => "waiting",
        PartyState::Sealed => "sealed",
    };
    let organisation = visit.organisation.as_ref().map(|o| o.name.clone()).unwrap_or_default();
    let sides: Vec<_> = Side::BOTH.iter().map(|side| side_values(&text, agreement, *side)).collect();
    Ok(json!({
        "me": {"name": party.name, "side": party.side, "zone": party.time_zone, "email": party.email},
        "other": text.signatory(party.side.other()).name,
        "agreement": text, "sides": sides, "reviews": reviews(party.language, &text),
        "one_on_one": text.language.text(&format!("document-one-on-one-{}", text.one_on_one)),
        "state": state, "has_code": has_code, "hash": agreement.sent.as_ref().map(|s| s.hash.clone()),
        "code_minutes": codes::MINUTES,
        "consent": adoption::consent_text(party, &organisation), "statement": adoption::statement(party),
        "sealed_at": agreement.sealed.as_ref().map(|s| s.sealed_at),
        "form": form, "errors": {},
    }))
}

fn side_values(text: &AgreedText, agreement: &Agreement, side: Side) -> Value {
    json!({
        "side": side, "name": text.signatory(side).name, "title": text.signatory(side).title,
        "promises": text.commitments_of(side).collect::<Vec<_>>(),
        "signed_at": agreement.signature(side).map(|s| s.signed_at),
    })
}

fn reviews(language: Language, text: &AgreedText) -> Vec<Value> {
    let line = |r| review_line(language, r);
    text.reviews
        .iter()
        .map(|r| json!({"label": review_label(language, r.milestone), "date": r.date, "line": line(r)}))
        .collect()
}

async fn ask_code(visit: Visit, _form: Form) -> Result<HttpResponse> {
    visit.app.limits.door(&visit.request)?;
    let (party, now, secret) = (visit.party()?, visit.now(), visit.app.secret.clone());
    visit.app.db.write(move |conn| codes::ask(conn, now, &secret, &party)).await?;
    visit.app.wake.notify_one();
    Ok(site::see_other_with("/pact#sign", "notice-code-sent"))
}

async fn sign(visit: Visit, form: Form) -> Result<HttpResponse> {
    visit.app.limits.door(&visit.request)?;
    let party = visit.party()?;
    let input: SignInput = form.read()?;
    let agent = visit.request.headers().get(header::USER_AGENT).and_then(|v| v.to_str().ok());
    let origin = Origin {
        address: site::peer(&visit.request, &visit.app.settings).map(|a| a.to_string()).unwrap_or_default(),
        user_agent: agent.unwrap_or_default().chars().take(300).collect(),
    };
    match sign_off_thread(&visit, &party, input, origin).await {
        Ok(_) => {
            visit.app.wake.notify_one();
            Ok(site::see_other_with("/pact", "notice-signed"))
        }
        Err(failure) => {
            let (agreement, _) = behind(&visit, &party).await?;
            // The form stays, even where its code has run out: what was typed or drawn is not lost.
            let values = values(&visit, &party, &agreement, true, form.typed())?;
            visit.mend("pages/door/agreement.html", failure, values)
        }
    }
}

async fn sign_off_thread(
    visit: &Visit,
    party: &Party,
    input: SignInput,
    origin: Origin,
) -> Result<Agreement> {
    let (app, party) = (visit.app.clone(), party.clone());
    let work = move || {
        let desk = Desk {
            db: &app.db,
            clock: &app.clock,
            secret: &app.secret,
            sealer: &app.sealer,
            trial: app.settings.trial(),
        };
        signing::sign(&desk, &party, &input, &origin)
    };
    web::block(work).await.map_err(Failure::internal)?
}

async fn document(visit: Visit) -> Result<HttpResponse> {
    let party = visit.party()?;
    let bytes = visit
        .app
        .db
        .read(move |conn| {
            let agreement = store::find(conn, &party.agreement)?;
            access::check_party(PartyAct::Download, agreement.party_state(party.side))?;
            store::document(conn, &agreement.id)
        })
        .await?;
    Ok(site::download("application/pdf", "agreement.pdf", bytes))
}
