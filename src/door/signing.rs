//! Signing at the door: a code, the Sign act, or paper and a scan.

use actix_multipart::Multipart;
use actix_web::{HttpResponse, http::header, web as actix};
use futures_util::StreamExt as _;
use serde_json::json;

use super::{
    acts::{act, after},
    behind, page,
};
use crate::{
    access::{self, PartyAct},
    agreements::{
        adoption::SignInput,
        codes, document, paper_route,
        sealing::Bench,
        signing::{self, Origin},
        store::{self, Agreement},
    },
    failure::{Failure, Message, Result},
    people::{Visit, parties::Party},
    web::{self as site, App, forms::Form, security},
};

pub async fn ask_code(visit: Visit, _form: Form) -> Result<HttpResponse> {
    visit.app.limits.door(&visit.request)?;
    act(&visit, |conn, desk| codes::ask(conn, desk.now, desk.secret, desk.party)).await?;
    Ok(site::see_other_with("/pact#sign", "notice-code-sent"))
}

pub async fn sign(visit: Visit, form: Form) -> Result<HttpResponse> {
    visit.app.limits.door(&visit.request)?;
    let (party, input) = (visit.party()?, form.read::<SignInput>()?);
    let agent = visit.request.headers().get(header::USER_AGENT).and_then(|v| v.to_str().ok());
    let origin = Origin {
        address: site::peer(&visit.request, &visit.app.settings).map(|a| a.to_string()).unwrap_or_default(),
        user_agent: agent.unwrap_or_default().chars().take(300).collect(),
    };
    let done = at_bench(&visit, move |bench| signing::sign(bench, &party, &input, &origin)).await;
    after(&visit, &form, "sign", done, "notice-signed").await
}

/// Signs and seals off the async threads.
async fn at_bench<T: Send + 'static>(
    visit: &Visit,
    work: impl FnOnce(&Bench) -> Result<T> + Send + 'static,
) -> Result<T> {
    let app = visit.app.clone();
    let done = actix::block(move || work(&bench(&app))).await.map_err(Failure::internal)??;
    visit.app.wake.notify_one();
    Ok(done)
}

fn bench(app: &App) -> Bench<'_> {
    Bench::of(&app.db, &app.clock, &app.secret, &app.sealer, &app.settings)
}

pub async fn choose_paper(visit: Visit, form: Form) -> Result<HttpResponse> {
    let done = act(&visit, paper_route::choose).await;
    after(&visit, &form, "", done, "notice-paper-chosen").await
}

/// The agreed text to print and sign by hand.
pub async fn print(visit: Visit) -> Result<HttpResponse> {
    let (party, agreement) = behind(&visit, PartyAct::Paper).await?;
    let now = visit.now();
    let bytes = actix::block(move || {
        let text = agreement.open_text()?;
        let hash = agreement.current.as_ref().map(|t| t.hash.clone()).unwrap_or_default();
        let replaced_at = agreement.in_force().map(|s| s.sealed_at);
        document::for_paper(&text, &hash, party.side, replaced_at, now)
    });
    let bytes = bytes.await.map_err(Failure::internal)??;
    Ok(site::download("application/pdf", "agreement-to-sign.pdf", bytes))
}

/// The other side's scan, to look at before confirming it.
pub async fn scan(visit: Visit) -> Result<HttpResponse> {
    let party = visit.party()?;
    let (media, bytes) = visit
        .app
        .db
        .read(move |conn| {
            let agreement = store::find(conn, &party.agreement)?;
            access::check_party(PartyAct::ConfirmPaper, agreement.party_state(&party))?;
            paper_route::scan(conn, &agreement, party.side.other())
        })
        .await?;
    let name = match media.as_str() {
        "application/pdf" => "signed-on-paper.pdf",
        "image/png" => "signed-on-paper.png",
        _ => "signed-on-paper.jpg",
    };
    Ok(site::download(&media, name, bytes))
}

/// Takes a scan from a form with a file; its token is read before anything else is kept.
pub async fn upload(visit: Visit, mut parts: Multipart) -> Result<HttpResponse> {
    visit.app.limits.upload(&visit.request)?;
    visit.party()?;
    let (mut csrf, mut bytes) = (Vec::new(), Vec::new());
    while let Some(part) = parts.next().await {
        let mut part = part.map_err(|_| Failure::bad_request("error-form"))?;
        let (into, most) = match part.name() {
            Some("csrf") => (&mut csrf, 200),
            Some("scan") => (&mut bytes, paper_route::LARGEST),
            _ => continue,
        };
        while let Some(chunk) = part.next().await {
            into.extend_from_slice(&chunk.map_err(|_| Failure::bad_request("error-form"))?);
            if into.len() > most {
                let most = paper_route::LARGEST >> 20;
                return Err(Failure::TooLarge(Message::new("error-scan-size").with("most", most)));
            }
        }
    }
    security::check_token(&visit.request, &visit.app, std::str::from_utf8(&csrf).ok())?;
    match act(&visit, move |conn, desk| paper_route::upload(conn, desk, &bytes)).await {
        Ok(()) => Ok(site::see_other_with("/pact", "notice-scan-uploaded")),
        Err(failure) => page::mend(&visit, json!({}), "scan", failure).await,
    }
}

pub async fn confirm(visit: Visit, form: Form) -> Result<HttpResponse> {
    visit.app.limits.door(&visit.request)?;
    let (party, seen): (Party, _) = (visit.party()?, form.text("scan").to_owned());
    let done: Result<Agreement> =
        at_bench(&visit, move |bench| paper_route::confirm(bench, &party, &seen)).await;
    after(&visit, &form, "", done, "notice-scan-confirmed").await
}

pub async fn refuse(visit: Visit, form: Form) -> Result<HttpResponse> {
    let reason = form.text("reason").to_owned();
    let done = act(&visit, move |conn, desk| paper_route::refuse(conn, desk, &reason)).await;
    after(&visit, &form, "refuse", done, "notice-scan-refused").await
}
