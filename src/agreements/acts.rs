//! What members do with an agreement that was sent: invite again, stop links, correct an address, open an
//! amendment, replace the coach, end it.

use actix_web::{HttpResponse, web};
use serde_json::json;

use super::{
    Person,
    ending::{self, EndInput},
    pages::{agreement_for, find, show_values},
    sending,
    store::Agreement,
    texts::Opener,
    versions::{self, Amendment},
    words::given_reason,
};
use crate::{
    access::Act,
    db::Connection,
    failure::{Failure, Problems, Result},
    ids::Secret,
    languages::Language,
    organisation,
    people::{Member, Route, Side, Visit},
    to,
    web::{self as site, forms::Form},
};

pub const ROUTES: &[Route] = &[
    Route::new("POST", "/agreements/{id}/invite-again", Some(Act::InviteAgain), to!(post, invite_again)),
    Route::new("POST", "/agreements/{id}/revoke-links", Some(Act::RevokeLinks), to!(post, revoke_links)),
    Route::new("POST", "/agreements/{id}/address", Some(Act::CorrectAddress), to!(post, correct_address)),
    Route::new("POST", "/agreements/{id}/amend", Some(Act::AmendAgreement), to!(post, amend)),
    Route::new("POST", "/agreements/{id}/replace-coach", Some(Act::ReplaceCoach), to!(post, replace_coach)),
    Route::new("POST", "/agreements/{id}/end", Some(Act::EndAgreement), to!(post, end)),
];

/// Does an act with an agreement in one transaction, and wakes the post.
pub async fn act<T: Send + 'static>(
    visit: &Visit,
    act: Act,
    id: &str,
    work: impl FnOnce(&mut Connection, jiff::Timestamp, &Secret, &Member, &Agreement) -> Result<T>
    + Send
    + 'static,
) -> Result<T> {
    let (member, now, secret, id) = (visit.may(act)?, visit.now(), visit.app.secret.clone(), id.to_owned());
    let done = visit
        .app
        .db
        .write(move |conn| {
            let agreement = agreement_for(conn, &member, act, &id)?;
            work(conn, now, &secret, &member, &agreement)
        })
        .await?;
    visit.app.wake.notify_one();
    Ok(done)
}

/// Back to the agreement's page after an act; where something is to mend, the page again with what was
/// typed in the form named so.
async fn after<T>(
    visit: &Visit,
    id: &str,
    (see, open_form): (Act, &str),
    form: &Form,
    done: Result<T>,
    notice: &'static str,
) -> Result<HttpResponse> {
    match done {
        Ok(_) => Ok(site::see_other_with(&format!("/agreements/{id}"), notice)),
        Err(failure @ Failure::Invalid(_)) => {
            let agreement = find(visit, see, id).await?;
            let mut values = show_values(visit, &agreement).await?;
            (values["form"], values["open_form"]) = (form.typed(), json!(open_form));
            visit.mend("pages/agreements/show.html", failure, values)
        }
        Err(failure) => Err(failure),
    }
}

async fn invite_again(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let only = Side::from_name(form.text("side"));
    let done = act(&visit, Act::InviteAgain, &id, move |conn, now, secret, by, found| {
        sending::invite_again(conn, now, secret, by, &found.id, only)
    });
    done.await?;
    Ok(site::see_other_with(&format!("/agreements/{id}"), "notice-invited-again"))
}

async fn revoke_links(visit: Visit, id: web::Path<String>, _form: Form) -> Result<HttpResponse> {
    let done = act(&visit, Act::RevokeLinks, &id, move |conn, now, _, by, found| {
        sending::revoke_links(conn, now, by, &found.id)
    });
    done.await?;
    Ok(site::see_other_with(&format!("/agreements/{id}"), "notice-links-revoked"))
}

async fn correct_address(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (side, email) = (Side::from_name(form.text("side")), form.text("email").to_owned());
    let open_form = format!("address:{}", form.text("side"));
    let done = act(&visit, Act::CorrectAddress, &id, move |conn, now, secret, by, found| {
        let side = side.ok_or_else(|| Failure::bad_request("error-form"))?;
        versions::correct_address(conn, now, secret, by, &found.id, side, &email)
    });
    let see = (Act::SeeAgreement, open_form.as_str());
    after(&visit, &id, see, &form, done.await, "notice-address-corrected").await
}

async fn amend(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let reason = form.text("reason").to_owned();
    let done = act(&visit, Act::AmendAgreement, &id, move |conn, now, secret, by, found| {
        let amendment = Amendment { reason: given_reason(&reason)?, coach: None };
        versions::amend(conn, now, secret, Opener::Member(by), &found.id, &amendment)
    });
    let see = (Act::SeeAgreement, "amend");
    after(&visit, &id, see, &form, done.await, "notice-amend-opened").await
}

async fn replace_coach(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (typed, reason) = (form.read::<Person>()?, form.text("reason").to_owned());
    let done = act(&visit, Act::ReplaceCoach, &id, move |conn, now, secret, by, found| {
        let amendment = replacement(conn, found, &typed, &reason)?;
        versions::amend(conn, now, secret, Opener::Member(by), &found.id, &amendment)
    });
    let see = (Act::SeeAgreement, "replace");
    after(&visit, &id, see, &form, done.await, "notice-coach-replacing").await
}

/// A new coach in order, with the reason.
pub fn replacement(
    conn: &mut Connection,
    found: &Agreement,
    typed: &Person,
    reason: &str,
) -> Result<Amendment> {
    let home = organisation::get(conn)?;
    let mut p = Problems::default();
    let language: Language = found.draft.language.parse().unwrap_or_default();
    let coach = typed.check("", &mut p, language, &home);
    let coach = p.finish(coach)?;
    Ok(Amendment { reason: given_reason(reason)?, coach: Some(coach) })
}

async fn end(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let input: EndInput = form.read()?;
    let done = act(&visit, Act::EndAgreement, &id, move |conn, now, secret, by, found| {
        ending::end_by(conn, now, secret, by, &found.id, &input)
    });
    after(&visit, &id, (Act::SeeAgreement, "end"), &form, done.await, "notice-ended").await
}
