//! Agreements for members: drawing up, sending, following.

use actix_web::{HttpResponse, web};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    DIFFICULTIES, Draft, ONE_ON_ONES, clauses,
    drafting::{beginning, checked, missing},
    goals, hired, keeping, moved_words, overview, passed_words, places, review_label, sending,
    store::{self, Agreement, state_name},
};
use crate::{
    access::{self, Act, Reach},
    clock,
    db::Connection,
    failure::{Failure, Result},
    languages::Language,
    openings::{pages::home_zone, store::today},
    organisation::holidays,
    people::{
        Member, Route, Side, Visit,
        pages::{languages, zones},
        visit::check,
    },
    rhythm::Planned,
    to, trail,
    web::{
        self as site, Window,
        forms::{self, Form},
    },
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/agreements", Some(Act::SeeAgreements), to!(get, list)),
    Route::new("GET", "/agreements/new", Some(Act::DraftAgreement), to!(get, new)),
    Route::new("POST", "/agreements", Some(Act::DraftAgreement), to!(post, create)),
    Route::new("GET", "/agreements/{id}", Some(Act::SeeAgreement), to!(get, show)),
    Route::new("GET", "/agreements/{id}/edit", Some(Act::EditAgreement), to!(get, edit)),
    Route::new("POST", "/agreements/{id}", Some(Act::EditAgreement), to!(post, update)),
    Route::new("POST", "/agreements/{id}/send", Some(Act::SendAgreement), to!(post, send)),
    Route::new("GET", "/agreements/{id}/document.pdf", Some(Act::SeeDocument), to!(get, document)),
    Route::new("GET", "/agreements/{id}/document-{n}.pdf", Some(Act::SeeDocument), to!(get, document_of)),
    Route::new("GET", "/agreements/{id}/trail", Some(Act::SeeTrail), to!(get, trail_file)),
];

/// An agreement, if the member may do the act with it.
pub fn agreement_for(conn: &mut Connection, member: &Member, act: Act, id: &str) -> Result<Agreement> {
    let agreement = store::find(conn, id)?;
    check(member, act, agreement.is_of(member), agreement.state())?;
    Ok(agreement)
}

/// An agreement for a member's act.
pub async fn find(visit: &Visit, act: Act, id: &str) -> Result<Agreement> {
    let (member, id) = (visit.may(act)?, id.to_owned());
    visit.app.db.read(move |conn| agreement_for(conn, &member, act, &id)).await
}

async fn list(visit: Visit) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeAgreements)?;
    let own = access::reach(Act::SeeAgreement, &member.roles) == Some(Reach::Own);
    let rows = visit
        .app
        .db
        .read(move |conn| {
            let found = store::list(conn, own.then_some(&member), &Window::Newest(500))?;
            found.iter().map(|a| row(conn, a)).collect::<Result<Vec<_>>>()
        })
        .await?;
    let may_draft = access::may(Act::DraftAgreement, &visit.member()?.roles);
    visit.page("pages/agreements/list.html", json!({"agreements": rows, "may_draft": may_draft}))
}

/// An agreement as a line of a list.
pub fn row(conn: &mut Connection, a: &Agreement) -> Result<Value> {
    let both = a.parties_of(a.version());
    let waits: Vec<_> = both.iter().filter(|p| a.signature(p.side).is_none()).map(|p| &p.name).collect();
    Ok(json!({
        "path": a.path(), "coach": a.draft.coach.name, "coachee": a.draft.coachee.name,
        "start_date": a.draft.start_date, "state": state_name(a), "waits_for": waits,
        "undelivered": overview::unreached(conn, a)?,
    }))
}

#[derive(Deserialize)]
struct From {
    #[serde(default)]
    opening: String,
    #[serde(default)]
    candidate: String,
}

async fn new(visit: Visit, from: web::Query<From>) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::DraftAgreement)?, visit.now());
    let l = visit.language;
    let (draft, themes) = visit
        .app
        .db
        .read(move |conn| {
            let draft = beginning(conn, now, &member, &from.opening, &from.candidate)?;
            let themes = hired::waiting(conn, &member, &draft, l)?;
            Ok((draft, themes))
        })
        .await?;
    let form = forms::flat(&draft)?;
    let mut values = form_values(&visit, form, &draft, None, 0).await?;
    values["themes"] = themes;
    visit.page("pages/agreements/form.html", values)
}

/// The form's lists, with blank rows to write more in.
async fn form_values(
    visit: &Visit,
    form: Value,
    draft: &Draft,
    path: Option<&str>,
    edition: i32,
) -> Result<Value> {
    let l = visit.language;
    let written: Language = draft.language.parse().unwrap_or(l);
    let (clauses, holidays) =
        visit.app.db.read(move |conn| Ok((clauses::current(conn, written)?, holidays::all(conn)?))).await?;
    let here = today(visit.now(), &home_zone(visit));
    let mut commitments: Vec<Value> = (draft.commitments.iter().enumerate())
        .map(|(n, c)| json!({"n": n, "side": c.side, "expectation": c.expectation, "text": c.text, "noticed_by": c.noticed_by}))
        .collect();
    for (extra, side) in Side::BOTH.iter().enumerate() {
        let n = draft.commitments.len() + extra;
        commitments
            .push(json!({"n": n, "side": side.name(), "expectation": "", "text": "", "noticed_by": ""}));
    }
    let goals: Vec<usize> = (0..draft.goals.len() + 2).collect();
    let labelled = |kind: &str, all: &[&str]| -> Vec<Value> {
        all.iter().map(|v| json!({"value": v, "label": l.text(&format!("{kind}-{v}"))})).collect()
    };
    let advice: serde_json::Map<_, _> = (draft.goals.iter().enumerate())
        .map(|(n, g)| (n.to_string(), json!(advice(g, written, l))))
        .collect();
    let place = |key: &str| json!({"value": key, "label": l.text(&format!("place-{key}"))});
    Ok(json!({
        "form": form, "errors": {}, "path_back": path, "edition": edition, "themes": null,
        "places": places::known().map(place).collect::<Vec<_>>(),
        "language_warning": warning(visit, draft), "goals_note": goals_note(l, draft), "goal_advice": advice,
        "clauses": clauses.clauses,
        "commitments": commitments, "goals": goals,
        "one_on_ones": labelled("agreement-one-on-one", &ONE_ON_ONES),
        "difficulties": labelled("document-difficulty", &DIFFICULTIES),
        "reviews": review_rows(l, &draft.reviews(&holidays), here, None), "zones": zones(),
        "languages": languages(),
        "organisation_vision": visit.organisation.as_ref().map(|o| o.vision.clone()),
    }))
}

/// What makes a goal vague, in the reader's words.
pub fn advice(goal: &super::Goal, written: Language, reader: Language) -> Vec<String> {
    goals::advice(goal, written).iter().map(|m| reader.say(m)).collect()
}

/// Whether the goals come from both, in the reader's words; a draft without goals says nothing yet.
fn goals_note(l: Language, draft: &Draft) -> Option<String> {
    let note = goals::note(&draft.goals, |side| draft.person(side).name.clone());
    note.filter(|_| !draft.goals.is_empty()).map(|m| l.say(&m))
}

/// The warning where the place of work asks for another language.
fn warning(visit: &Visit, draft: &Draft) -> Option<String> {
    let written = draft.language.parse().ok()?;
    places::warning(&draft.place, written, today(visit.now(), "UTC"), visit.language)
}

/// The review dates for a timeline: why one was moved, and whether its day has passed, or had passed when
/// both signed.
pub fn review_rows(l: Language, reviews: &[Planned], today: Date, signed: Option<Date>) -> Vec<Value> {
    let row = |r: &Planned| {
        json!({
            "label": review_label(l, r.milestone), "date": r.date, "moved": moved_words(l, r),
            "passed": passed_words(l, r.date, today, signed), "late": r.date < signed.unwrap_or(today),
        })
    };
    reviews.iter().map(row).collect()
}

async fn create(visit: Visit, form: Form) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::DraftAgreement)?, visit.now());
    let typed: Draft = form.read()?;
    let draft = typed.clone();
    let made = visit
        .app
        .db
        .write(move |conn| {
            let draft = checked(conn, now, &member, &draft)?;
            let made = store::create(conn, now, &member, &draft)?;
            hired::entered(conn, now, &member, &made)?;
            Ok(made)
        })
        .await;
    match made {
        Ok(agreement) => Ok(site::see_other_with(&agreement.path(), "notice-agreement-drafted")),
        Err(failure) => {
            let values = form_values(&visit, form.typed(), &typed, None, 0).await?;
            visit.mend("pages/agreements/form.html", failure, values)
        }
    }
}

async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let agreement = find(&visit, Act::SeeAgreement, &id).await?;
    let values = show_values(&visit, &agreement).await?;
    visit.page("pages/agreements/show.html", values)
}

/// Everything the page of one agreement shows.
pub async fn show_values(visit: &Visit, agreement: &Agreement) -> Result<Value> {
    let (found, member, l) = (agreement.clone(), visit.member()?.clone(), visit.language);
    let (member_there, now) = (member.clone(), visit.now());
    let (missing, more, reviews, themes, erase_on) = visit
        .app
        .db
        .read(move |conn| {
            let reviews = found.reviews(&holidays::all(conn)?)?;
            let themes = hired::shown(conn, &member_there, &found, l)?;
            let erase_on = keeping::told(conn, now, &found)?;
            Ok((missing(conn, &found)?, overview::of(conn, &found, l)?, reviews, themes, erase_on))
        })
        .await?;
    let here = |at| today(at, &home_zone(visit));
    let signed = agreement.sealed_versions.first().map(|s| here(clock::from_ms(s.sealed_at)));
    let missing: Vec<_> =
        missing.iter().map(|s| json!({"key": s.key, "sentence": s.sentence, "side": s.side})).collect();
    let (state, draft) = (agreement.state(), &agreement.draft);
    let sides: Vec<_> = Side::BOTH
        .iter()
        .map(|side| {
            let person = draft.person(*side);
            let promises: Vec<_> = draft.commitments.iter().filter(|c| c.side == side.name()).collect();
            json!({
                "side": side.name(), "name": person.name, "title": person.title, "promises": promises,
                "signed_at": agreement.signature(*side).map(|s| s.signed_at),
            })
        })
        .collect();
    let may = |act: Act| access::check(act, &member.roles, agreement.is_of(&member), state).is_ok();
    let written = draft.language.parse().unwrap_or(l);
    let mut shown = serde_json::to_value(draft)?;
    for (goal, row) in draft.goals.iter().zip(shown["goals"].as_array_mut().into_iter().flatten()) {
        row["advice"] = json!(advice(goal, written, l));
    }
    let values = json!({
        "id": agreement.id, "themes": themes, "draft": shown, "state": state_name(agreement), "sides": sides,
        "reviews": review_rows(l, &reviews, here(visit.now()), signed), "missing": missing,
        "zone": member.time_zone, "erase_on": erase_on,
        "sent_at": agreement.opened.as_ref().map(|v| v.opened_at),
        "text_hash": agreement.holding().map(|t| t.hash.clone()),
        "sealed_at": agreement.in_force().map(|s| s.sealed_at),
        "one_on_one": l.text(&format!("agreement-one-on-one-{}", draft.one_on_one)),
        "organisation_vision": visit.organisation.as_ref().map(|o| o.vision.clone()),
        "language_warning": warning(visit, draft), "second": draft.second_language,
        "goals_note": goals_note(l, draft), "edition": agreement.edition, "zones": zones(),
        "languages": languages(), "form": {}, "errors": {}, "open_form": "",
        "may_edit": may(Act::EditAgreement), "may_send": may(Act::SendAgreement),
        "may_download": may(Act::SeeDocument), "may_invite": may(Act::InviteAgain),
        "may_revoke": may(Act::RevokeLinks), "may_amend": may(Act::AmendAgreement),
        "may_correct": may(Act::CorrectAddress) && agreement.signatures.is_empty(),
        "may_replace": may(Act::ReplaceCoach),
        "may_end": may(Act::EndAgreement),
    });
    Ok(super::letters::with(values, more))
}

async fn edit(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let agreement = find(&visit, Act::EditAgreement, &id).await?;
    let form = forms::flat(&agreement.draft)?;
    let path = agreement.path();
    let values = form_values(&visit, form, &agreement.draft, Some(&path), agreement.edition).await?;
    visit.page("pages/agreements/form.html", values)
}

async fn update(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let agreement = find(&visit, Act::EditAgreement, &id).await?;
    let (member, now) = (visit.may(Act::EditAgreement)?, visit.now());
    let edition = form.text("edition").parse().unwrap_or(agreement.edition);
    let typed: Draft = form.read()?;
    let mut draft = typed.clone();
    draft.opening_id.clone_from(&agreement.opening_id);
    draft.candidate_id.clone_from(&agreement.candidate_id);
    let (id, path) = (agreement.id.clone(), agreement.path());
    let saved = visit
        .app
        .db
        .write(move |conn| {
            let draft = checked(conn, now, &member, &draft)?;
            store::update(conn, now, &member, &id, edition, &draft)
        })
        .await;
    match saved {
        Ok(_) => Ok(site::see_other_with(&path, "notice-agreement-saved")),
        Err(failure) => {
            let failure = match failure {
                Failure::Conflict(m) if m.key == "error-edited-meanwhile" => Failure::invalid("form", m.key),
                other => other,
            };
            let values = form_values(&visit, form.typed(), &typed, Some(&path), edition).await?;
            visit.mend("pages/agreements/form.html", failure, values)
        }
    }
}

async fn send(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let agreement = find(&visit, Act::SendAgreement, &id).await?;
    let path = agreement.path();
    send_now(&visit, agreement, form.text("edition").parse().ok()).await?;
    Ok(site::see_other_with(&path, "notice-agreement-sent"))
}

/// Sends a draft and wakes the post.
pub async fn send_now(visit: &Visit, agreement: Agreement, edition: Option<i32>) -> Result<Agreement> {
    let (member, now, secret) = (visit.may(Act::SendAgreement)?, visit.now(), visit.app.secret.clone());
    let sent = visit
        .app
        .db
        .write(move |conn| sending::send(conn, now, &secret, &member, &agreement.id, edition))
        .await?;
    visit.app.wake.notify_one();
    Ok(sent)
}

async fn document(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let agreement = find(&visit, Act::SeeDocument, &id).await?;
    let bytes = visit.app.db.read(move |conn| store::document_in_force(conn, &agreement)).await?;
    Ok(site::download("application/pdf", "agreement.pdf", bytes))
}

/// The document of one version, an earlier one perhaps.
async fn document_of(visit: Visit, path: web::Path<(String, i32)>) -> Result<HttpResponse> {
    let (id, version) = path.into_inner();
    let agreement = find(&visit, Act::SeeDocument, &id).await?;
    let member = visit.member()?;
    let own = access::reach(Act::SeeDocument, &member.roles) == Some(Reach::Own);
    if own && agreement.parties_of(version)[0].email != member.email {
        // What their predecessor signed.
        return Err(Failure::not_found());
    }
    let bytes = visit.app.db.read(move |conn| store::document(conn, &agreement.id, version)).await?;
    Ok(site::download("application/pdf", &format!("agreement-{version}.pdf"), bytes))
}

async fn trail_file(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let agreement = find(&visit, Act::SeeTrail, &id).await?;
    let events = visit.app.db.read(move |conn| trail::chain(conn, &agreement.id)).await?;
    Ok(site::download("application/jsonl", "trail.jsonl", trail::jsonl(&events)))
}
