//! Agreements as JSON. Consent and signatures happen only at a party's own door.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::{
    Draft, Person,
    acts::{act, replacement},
    changes::ProposalInput,
    differences::{Stretch, difference},
    drafting::{checked, filled_in, missing},
    ending::{self, EndInput},
    hired,
    negotiation::Desk,
    overview,
    pages::{agreement_for, find, send_now},
    proposals::{self, Proposal},
    store::{self, Agreement, state_name},
    texts::Opener,
    verify::{self, Verdict},
    versions::{self, Amendment},
    words::given_reason,
};
use crate::{
    access::{self, Act, Reach},
    failure::{Failure, Message, Result},
    organisation::holidays,
    people::{Route, Visit},
    rhythm::Planned,
    to,
    trail::{self, Event, iso},
    web::{self as site, Paging, forms::Json},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/api/v1/agreements", Some(Act::SeeAgreements), to!(get, list)),
    Route::new("POST", "/api/v1/agreements", Some(Act::DraftAgreement), to!(post, create)),
    Route::new("GET", "/api/v1/agreements/{id}", Some(Act::SeeAgreement), to!(get, show)),
    Route::new("PATCH", "/api/v1/agreements/{id}", Some(Act::EditAgreement), to!(patch, change)),
    Route::new("POST", "/api/v1/agreements/{id}/send", Some(Act::SendAgreement), to!(post, send)),
    Route::new("GET", "/api/v1/agreements/{id}/proposals", Some(Act::SeeProposals), to!(get, proposals)),
    Route::new("POST", "/api/v1/agreements/{id}/proposals", Some(Act::ProposeChange), to!(post, propose)),
    Route::new("POST", "/api/v1/agreements/{id}/amend", Some(Act::AmendAgreement), to!(post, amend)),
    Route::new("POST", "/api/v1/agreements/{id}/end", Some(Act::EndAgreement), to!(post, end)),
    Route::new("GET", "/api/v1/agreements/{id}/document.pdf", Some(Act::SeeDocument), to!(get, document)),
    Route::new("GET", "/api/v1/agreements/{id}/trail", Some(Act::SeeTrail), to!(get, trail_json)),
    Route::new("POST", "/api/v1/verify", None, to!(post, verify_pdf)),
];

#[derive(Serialize, utoipa::ToSchema)]
pub struct AgreementView {
    pub id: String,
    /// draft, sent, agreed, half-signed, stamping, signed, amending, declined, withdrawn, lapsed or ended.
    pub state: String,
    /// SHA-256 of the text that holds: in force, or else the one both sides work on.
    pub text_hash: Option<String>,
    /// Of the newest version.
    pub signatures: Vec<SignatureView>,
    /// SHA-256 of the sealed document in force.
    pub document_sha256: Option<String>,
    #[schema(value_type = Vec<Object>)]
    pub reviews: Vec<Planned>,
    /// Keys of promises that the published ad makes and this agreement lacks.
    pub missing_promises: Vec<String>,
    /// The oldest first.
    pub versions: Vec<VersionView>,
    /// ISO 8601: the last day, where notice was given.
    pub ends_on: Option<String>,
    #[serde(flatten)]
    pub draft: Draft,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct SignatureView {
    pub side: String,
    pub name: String,
    /// typed, drawn or paper.
    pub method: String,
    /// RFC 3339, UTC.
    pub at: String,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct VersionView {
    pub version: i32,
    /// first, amendment or replacement.
    pub kind: String,
    /// open, in-force, replaced, declined, withdrawn, lapsed or ended.
    pub state: String,
    pub text_hash: Option<String>,
    /// The hash of the signed text it replaces.
    pub replaces: Option<String>,
    /// B-B, or B-T with a timestamp.
    pub level: Option<String>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct AgreementList {
    pub agreements: Vec<AgreementView>,
}

fn seen(conn: &mut crate::db::Connection, agreement: Agreement) -> Result<AgreementView> {
    let missing_promises = missing(conn, &agreement)?.into_iter().map(|p| p.key).collect();
    let reviews = agreement.reviews(&holidays::all(conn)?)?;
    let mut versions: Vec<_> = overview::versions(conn, &agreement)?
        .into_iter()
        .map(|v| VersionView {
            version: v.number,
            kind: v.kind,
            state: v.state,
            text_hash: v.hash,
            replaces: v.replaces,
            level: v.level,
        })
        .collect();
    versions.reverse();
    let signatures = agreement.signatures.iter().map(|s| SignatureView {
        side: s.side.clone(),
        name: s.name.clone(),
        method: s.method.clone(),
        at: iso(crate::clock::from_ms(s.signed_at)),
    });
    Ok(AgreementView {
        state: state_name(&agreement).to_owned(),
        text_hash: agreement.holding().map(|t| t.hash.clone()),
        signatures: signatures.collect(),
        document_sha256: agreement.in_force().map(|s| s.sha256.clone()),
        reviews,
        missing_promises,
        versions,
        ends_on: agreement.ending.as_ref().map(|e| e.ends_on.clone()),
        id: agreement.id,
        draft: agreement.draft,
    })
}

/// Agreements, oldest first.
#[utoipa::path(get, path = "/agreements", tag = "agreements", params(Paging), responses((status = 200, body = AgreementList)))]
pub async fn list(visit: Visit, paging: web::Query<Paging>) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeAgreements)?;
    let own = access::reach(Act::SeeAgreement, &member.roles) == Some(Reach::Own);
    let agreements = visit
        .app
        .db
        .read(move |conn| {
            let found = store::list(conn, own.then_some(&member), &paging.window())?;
            found.into_iter().map(|a| seen(conn, a)).collect::<Result<Vec<_>>>()
        })
        .await?;
    Ok(HttpResponse::Ok().json(AgreementList { agreements }))
}

/// Draws an agreement up. Without commitments it is filled from the opening's expectations.
#[utoipa::path(post, path = "/agreements", tag = "agreements", request_body = Draft,
    responses((status = 201, body = AgreementView), (status = 422, description = "one entry per field to mend")))]
pub async fn create(visit: Visit, body: Json) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::DraftAgreement)?, visit.now());
    let input: Draft = body.read()?;
    let made = visit
        .app
        .db
        .write(move |conn| {
            let draft = filled_in(conn, now, &member, input)?;
            let draft = checked(conn, now, &member, &draft)?;
            let agreement = store::create(conn, now, &member, &draft)?;
            hired::entered(conn, now, &member, &agreement)?;
            seen(conn, agreement)
        })
        .await?;
    Ok(HttpResponse::Created().json(made))
}

/// One agreement.
#[utoipa::path(get, path = "/agreements/{id}", tag = "agreements", responses((status = 200, body = AgreementView)))]
pub async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeAgreement)?;
    let seen = visit
        .app
        .db
        .read(move |conn| {
            let agreement = agreement_for(conn, &member, Act::SeeAgreement, &id)?;
            seen(conn, agreement)
        })
        .await?;
    Ok(HttpResponse::Ok().json(seen))
}

/// Changes a draft: the whole draft is sent.
#[utoipa::path(patch, path = "/agreements/{id}", tag = "agreements", request_body = Draft,
    responses((status = 200, body = AgreementView), (status = 409, description = "sent already, or saved by somebody else")))]
pub async fn change(visit: Visit, id: web::Path<String>, body: Json) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::EditAgreement)?, visit.now());
    let mut draft: Draft = body.read()?;
    let saved = visit
        .app
        .db
        .write(move |conn| {
            let old = agreement_for(conn, &member, Act::EditAgreement, &id)?;
            draft.opening_id.clone_from(&old.opening_id);
            draft.candidate_id.clone_from(&old.candidate_id);
            let draft = checked(conn, now, &member, &draft)?;
            let agreement = store::update(conn, now, &member, &old.id, old.edition, &draft)?;
            seen(conn, agreement)
        })
        .await?;
    Ok(HttpResponse::Ok().json(saved))
}

/// Sends the text to both sides; each gets a letter with a link of their own, which nobody else sees.
#[utoipa::path(post, path = "/agreements/{id}/send", tag = "agreements",
    responses((status = 200, body = AgreementView), (status = 409, description = "sent already")))]
pub async fn send(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let agreement = find(&visit, Act::SendAgreement, &id).await?;
    let sent = send_now(&visit, agreement, None).await?;
    let seen = visit.app.db.read(move |conn| seen(conn, sent)).await?;
    Ok(HttpResponse::Ok().json(seen))
}

/// A change that a side proposes, word by word, and what became of it.
#[derive(Serialize, utoipa::ToSchema)]
pub struct ProposalView {
    pub id: String,
    /// coach or coachee.
    pub side: String,
    /// commitment, goal, clause, one-on-one or reviews.
    pub kind: String,
    /// The part's id.
    pub item: String,
    /// change, add or strike.
    pub action: String,
    pub difference: Vec<Stretch>,
    pub reason: String,
    pub counters: Option<String>,
    /// accepted, declined, countered or withdrawn; `null` while it is open.
    pub answer: Option<String>,
    pub answer_reason: Option<String>,
    /// RFC 3339, UTC.
    pub at: String,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct ProposalList {
    pub proposals: Vec<ProposalView>,
}

fn proposal_view(p: Proposal, language: crate::languages::Language) -> ProposalView {
    let item = p.change.item();
    ProposalView {
        side: p.side.name().to_owned(),
        kind: item.part().name().to_owned(),
        item: item.id().to_owned(),
        action: p.change.action().to_owned(),
        difference: difference(&p.change, language),
        at: iso(crate::clock::from_ms(p.made_at)),
        answer: p.answer.as_ref().map(|a| a.answer.clone()),
        answer_reason: p.answer.map(|a| a.reason),
        id: p.id,
        reason: p.reason,
        counters: p.counters,
    }
}

/// What both sides proposed for the newest version, the oldest first.
#[utoipa::path(get, path = "/agreements/{id}/proposals", tag = "agreements", responses((status = 200, body = ProposalList)))]
pub async fn proposals(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let agreement = find(&visit, Act::SeeProposals, &id).await?;
    let language = agreement.open_text()?.language;
    let all =
        visit.app.db.read(move |conn| proposals::proposals(conn, &agreement.id, agreement.version())).await?;
    let proposals = all.into_iter().map(|p| proposal_view(p, language)).collect();
    Ok(HttpResponse::Ok().json(ProposalList { proposals }))
}

/// Proposes a change; only with the coach's own token, for the coach's own side.
#[utoipa::path(post, path = "/agreements/{id}/proposals", tag = "agreements", request_body = ProposalInput,
    responses((status = 201, body = ProposalView), (status = 403, description = "not the coach of this agreement"),
        (status = 409, description = "locked, moved, or not open to proposals")))]
pub async fn propose(visit: Visit, id: web::Path<String>, body: Json) -> Result<HttpResponse> {
    visit.may(Act::ProposeChange)?;
    let input: ProposalInput = body.read()?;
    let made = act(&visit, Act::ProposeChange, &id, move |conn, now, secret, by, found| {
        let [coach, _] = found.parties_of(found.version());
        if coach.email != by.email {
            return Err(Failure::forbidden());
        }
        let made = Desk { now, secret, party: coach }.propose(conn, &input)?;
        Ok(proposal_view(made, found.open_text()?.language))
    });
    Ok(HttpResponse::Created().json(made.await?))
}

#[derive(Default, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct AmendInput {
    pub reason: String,
    /// Who takes over as the coach.
    pub coach: Option<Person>,
}

/// Opens the next version, perhaps with another coach; both sides negotiate and sign it, and the one in
/// force stays in force until then.
#[utoipa::path(post, path = "/agreements/{id}/amend", tag = "agreements", request_body = AmendInput,
    responses((status = 201, body = AgreementView), (status = 409, description = "a version is open, or it has ended")))]
pub async fn amend(visit: Visit, id: web::Path<String>, body: Json) -> Result<HttpResponse> {
    visit.may(Act::AmendAgreement)?;
    let input: AmendInput = body.read()?;
    let wanted = if input.coach.is_some() { Act::ReplaceCoach } else { Act::AmendAgreement };
    let opened = act(&visit, wanted, &id, move |conn, now, secret, by, found| {
        let amendment = match &input.coach {
            Some(coach) => replacement(conn, found, coach, &input.reason)?,
            None => Amendment { reason: given_reason(&input.reason)?, coach: None },
        };
        let agreement = versions::amend(conn, now, secret, Opener::Member(by), &found.id, &amendment)?;
        seen(conn, agreement)
    });
    Ok(HttpResponse::Created().json(opened.await?))
}

/// Gives notice that the agreement ends.
#[utoipa::path(post, path = "/agreements/{id}/end", tag = "agreements", request_body = EndInput,
    responses((status = 200, body = AgreementView), (status = 409, description = "nothing is in force, or it has ended")))]
pub async fn end(visit: Visit, id: web::Path<String>, body: Json) -> Result<HttpResponse> {
    visit.may(Act::EndAgreement)?;
    let input: EndInput = body.read()?;
    let ended = act(&visit, Act::EndAgreement, &id, move |conn, now, secret, by, found| {
        let agreement = ending::end_by(conn, now, secret, by, &found.id, &input)?;
        seen(conn, agreement)
    });
    Ok(HttpResponse::Ok().json(ended.await?))
}

/// The sealed document, the same bytes every time.
#[utoipa::path(get, path = "/agreements/{id}/document.pdf", tag = "agreements",
    responses((status = 200, description = "PDF", content_type = "application/pdf"), (status = 409, description = "not signed by both")))]
pub async fn document(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let agreement = find(&visit, Act::SeeDocument, &id).await?;
    let bytes = visit.app.db.read(move |conn| store::document_in_force(conn, &agreement)).await?;
    Ok(site::download("application/pdf", "agreement.pdf", bytes))
}

#[derive(Serialize, Deserialize, utoipa::ToSchema)]
pub struct Trail {
    pub events: Vec<Event>,
    /// The place (from 1) of the first event that does not follow from the one before it.
    pub first_break: Option<usize>,
}

/// The record of events, and whether the chain holds.
#[utoipa::path(get, path = "/agreements/{id}/trail", tag = "agreements", responses((status = 200, body = Trail)))]
pub async fn trail_json(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let agreement = find(&visit, Act::SeeTrail, &id).await?;
    let events = visit.app.db.read(move |conn| trail::chain(conn, &agreement.id)).await?;
    let first_break = trail::first_break(&events);
    Ok(HttpResponse::Ok().json(Trail { events, first_break }))
}

/// Reads an upload up to the largest file that could be ours.
pub async fn upload(request: &HttpRequest, mut body: web::Payload) -> Result<Vec<u8>> {
    use futures_util::StreamExt as _;
    let too_large = || Failure::TooLarge(Message::new("error-pdf-large"));
    let announced =
        request.headers().get("content-length").and_then(|v| v.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|n| n > verify::LARGEST) {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = body.next().await {
        bytes.extend_from_slice(&chunk.map_err(|_| Failure::bad_request("error-form"))?);
        if bytes.len() > verify::LARGEST {
            return Err(too_large());
        }
    }
    Ok(bytes)
}

/// Checks a sealed agreement; the body is the PDF, and nothing of it is kept.
#[utoipa::path(post, path = "/verify", tag = "agreements", security(()),
    request_body(content = Vec<u8>, content_type = "application/pdf"), responses((status = 200, body = Verdict)))]
pub async fn verify_pdf(visit: Visit, body: web::Payload) -> Result<HttpResponse> {
    visit.app.limits.upload(&visit.request)?;
    let bytes = upload(&visit.request, body).await?;
    let verdict = checked_off_thread(&visit, bytes).await?;
    if verdict.outcome == verify::Outcome::Foreign {
        return Err(Failure::BadRequest(Message::new("verify-foreign")));
    }
    Ok(HttpResponse::Ok().json(verdict))
}

/// Verifies off the async threads, against this installation's certificates.
pub async fn checked_off_thread(visit: &Visit, bytes: Vec<u8>) -> Result<Verdict> {
    let known = visit.app.sealer.known()?;
    web::block(move || verify::verify(&bytes, &known)).await.map_err(Failure::internal)
}
