//! Candidates, the script to follow and the scorecard.

use actix_web::{HttpResponse, http::header, web};
use base64::Engine as _;
use serde_json::{Value, json};
use sha2::Digest as _;

use super::{
    CandidateInput, InterviewInput, fairness, instant, keeping, material, notes, rounds,
    scorecard::{Card, RECOMMENDATIONS},
    script::{self, LENGTHS, Script},
    store::{self, Candidate, Interview, Planned},
};
use crate::{
    access::{self, Act, State},
    db::Connection,
    failure::{Failure, Message, Problems, Result},
    languages::Language,
    openings::{
        Opening,
        pages::{home_zone, opened},
        store as openings,
    },
    paper,
    people::{
        Member, Route, Visit,
        pages::{languages, zones},
        store as members,
        visit::check,
    },
    templates, to,
    web::{
        self as site,
        forms::{self, Form},
        static_files,
    },
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/openings/{id}/candidates/new", Some(Act::CreateCandidate), to!(get, new_candidate)),
    Route::new("GET", "/openings/{id}/candidates", Some(Act::SeeCandidates), to!(get, candidates)),
    Route::new("POST", "/openings/{id}/candidates", Some(Act::CreateCandidate), to!(post, add_candidate)),
    Route::new("GET", "/candidates/{id}", Some(Act::SeeCandidate), to!(get, candidate)),
    Route::new("GET", "/interviews/{id}/script.pdf", Some(Act::SeeInterview), to!(get, script_pdf)),
    Route::new("GET", "/interviews/{id}/script.html", Some(Act::SeeInterview), to!(get, script_html)),
    Route::new("GET", "/interviews/{id}/scorecard", Some(Act::SeeInterview), to!(get, scorecard)),
    Route::new("POST", "/interviews/{id}/scorecard", Some(Act::WriteScorecard), to!(post, save_card)),
];

/// A candidate with their opening, if the member may.
pub fn candidate_for(
    conn: &mut Connection,
    member: &Member,
    act: Act,
    id: &str,
) -> Result<(Candidate, Opening)> {
    let candidate = store::candidate(conn, id)?;
    let opening = openings::find(conn, &candidate.opening_id)?;
    let own = store::is_own(conn, member, &candidate, &opening)?;
    check(member, act, own, State::Any)?;
    Ok((candidate, opening))
}

/// An interview with its candidate and opening, if the member may, in the state the act asks about.
pub fn interview_for(
    conn: &mut Connection,
    member: &Member,
    act: Act,
    id: &str,
) -> Result<(Interview, Candidate, Opening)> {
    let interview = store::find(conn, id)?;
    let candidate = store::candidate(conn, &interview.candidate_id)?;
    let opening = openings::find(conn, &candidate.opening_id)?;
    let scoring = store::card_state(conn, &interview, member)?;
    let own = match act {
        Act::WriteScorecard | Act::SeeOwnScorecard | Act::SeeNotes | Act::WriteNotes => {
            scoring != State::CardNone
        }
        _ => store::is_own(conn, member, &candidate, &opening)?,
    };
    let state = match act {
        Act::WriteScorecard => scoring,
        Act::SeeScorecards => store::seeing_state(conn, &interview, member)?,
        _ => store::state(conn, &interview)?,
    };
    check(member, act, own, state)?;
    Ok((interview, candidate, opening))
}

/// As `interview_for`, for a visitor.
pub async fn find(visit: &Visit, act: Act, id: &str) -> Result<(Interview, Candidate, Opening)> {
    let (member, id) = (visit.may(act)?, id.to_owned());
    visit.app.db.read(move |conn| interview_for(conn, &member, act, &id)).await
}

async fn new_candidate(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let opening = opening_for(&visit, &id).await?;
    let form = json!({"language": opening.fields.language, "time_zone": home_zone(&visit)});
    visit.page("pages/interviews/candidate_form.html", candidate_values(&opening, form))
}

/// The candidates of an opening that the member may see.
async fn candidates(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (member, zone, now) = (visit.may(Act::SeeCandidates)?, home_zone(&visit), visit.now());
    let values = visit
        .app
        .db
        .read(move |conn| {
            let (opening, _) = opened(conn, &zone, now, &member, Act::SeeCandidates, &id)?;
            let all = access::reach(Act::SeeCandidate, &member.roles) == Some(access::Reach::All);
            let (mut rows, near) = (Vec::new(), keeping::near(conn, now)?);
            for candidate in store::candidates(conn, &opening.id)? {
                if all || store::is_own(conn, &member, &candidate, &opening)? {
                    let last = store::of_candidate(conn, &candidate.id)?.pop();
                    let state = last.map(|i| store::state(conn, &i)).transpose()?.map(state_name);
                    let erased = near.iter().find(|(c, _)| c.id == candidate.id).map(|(_, term)| term.erase_on);
                    rows.push(json!({
                        "path": format!("/candidates/{}", candidate.id), "name": candidate.name, "state": state,
                        "erase_on": erased,
                    }));
                }
            }
            let may_add = access::may(Act::CreateCandidate, &member.roles);
            Ok(json!({
                "opening": opening.fields.title, "opening_path": opening.path(), "candidates": rows, "may_add": may_add,
            }))
        })
        .await?;
    visit.page("pages/interviews/candidates.html", values)
}

async fn opening_for(visit: &Visit, id: &str) -> Result<Opening> {
    let (member, zone, now, id) =
        (visit.may(Act::CreateCandidate)?, home_zone(visit), visit.now(), id.to_owned());
    let found = visit.app.db.read(move |c| opened(c, &zone, now, &member, Act::CreateCandidate, &id)).await?;
    Ok(found.0)
}

fn candidate_values(opening: &Opening, form: Value) -> Value {
    json!({
        "opening": opening.fields.title, "opening_path": opening.path(), "form": form, "errors": {},
        "zones": zones(), "languages": languages(),
    })
}

async fn add_candidate(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let opening = opening_for(&visit, &id).await?;
    let member = visit.may(Act::CreateCandidate)?;
    let now = visit.now();
    let checked = form.read::<CandidateInput>()?.check(&opening.fields.language, &home_zone(&visit));
    match checked {
        Ok(new) => {
            let added =
                visit.app.db.write(move |c| store::add_candidate(c, now, &member, &opening, new)).await?;
            Ok(site::see_other_with(&format!("/candidates/{}", added.id), "notice-candidate-added"))
        }
        Err(failure) => visit.mend(
            "pages/interviews/candidate_form.html",
            failure,
            candidate_values(&opening, form.typed()),
        ),
    }
}

async fn candidate(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let values = candidate_page(&visit, &id, json!({"minutes": "45"})).await?;
    visit.page("pages/interviews/candidate.html", values)
}

pub async fn candidate_page(visit: &Visit, id: &str, form: Value) -> Result<Value> {
    let (member, id) = (visit.may(Act::SeeCandidate)?, id.to_owned());
    let (l, now) = (visit.language, visit.now());
    let (candidate, opening, interviews, everybody, asked) = visit
        .app
        .db
        .read(move |conn| {
            let (candidate, opening) = candidate_for(conn, &member, Act::SeeCandidate, &id)?;
            let mut rows = Vec::new();
            for interview in store::of_candidate(conn, &candidate.id)? {
                let state = store::state(conn, &interview)?;
                let names: Vec<_> =
                    store::interviewers(conn, &interview.id)?.into_iter().map(|(_, n)| n).collect();
                let round = rounds::of(conn, &interview)?;
                rows.push(json!({
                    "path": format!("/interviews/{}", interview.id), "minutes": interview.minutes,
                    "scheduled_at": interview.scheduled_at, "interviewers": names, "state": state_name(state),
                    "round": round.title, "off": round.called_off_at.is_some(),
                }));
            }
            let notes = material::of(conn, &opening.id)?.advice(opening.language(), l);
            let held = fairness::hold(conn, now, &opening.id)?;
            let kept = keeping::of(conn, now, &candidate)?;
            let kept = json!({"erase_on": kept.erase_on, "near": kept.is_near()});
            let asked = (notes, held && !fairness::pending(conn, &opening, l)?.is_empty(), kept);
            Ok((candidate, opening, rows, members::all(conn)?, asked))
        })
        .await?;
    let me = visit.member()?;
    let people: Vec<_> = everybody.iter().map(|m| json!({"value": m.email, "label": m.name})).collect();
    Ok(json!({
        "candidate": {"id": candidate.id, "name": candidate.name, "email": candidate.email, "language": candidate.language, "time_zone": candidate.time_zone},
        "opening": opening.fields.title, "opening_path": opening.path(), "interviews": interviews,
        "members": people, "me": me.email, "zone": me.time_zone, "lengths": LENGTHS.map(|n| n.to_string()),
        "languages": languages(), "form": form, "errors": {},
        "question_notes": asked.0, "question_pending": asked.1, "kept": asked.2,
        "may_plan": access::may(Act::CreateInterview, &me.roles), "may_agree": access::may(Act::DraftAgreement, &me.roles),
    }))
}

/// The word for a state, as part of a message key and in the API.
pub fn state_name(state: State) -> &'static str {
    match state {
        State::Debriefed => "debriefed",
        State::InterviewComplete => "complete",
        _ => "open",
    }
}

/// What was typed or sent to plan an interview, made whole with the candidate's language and the
/// planner's zone.
pub fn read_plan(
    conn: &mut Connection,
    now: jiff::Timestamp,
    input: &InterviewInput,
    by: &Member,
    candidate: &Candidate,
    opening: &Opening,
) -> Result<Planned> {
    let mut p = Problems::default();
    let minutes = if input.minutes.is_empty() { "45" } else { &input.minutes };
    let minutes = script::length(minutes).unwrap_or_else(|message| {
        p.add("minutes", message);
        45
    });
    let tag = if input.language.is_empty() { &candidate.language } else { &input.language };
    let language: Language = forms::Check::language(&mut p, "language", tag);
    let scheduled_at = instant(&input.scheduled_at, &by.time_zone);
    if scheduled_at.is_none() && !input.scheduled_at.trim().is_empty() {
        p.key("scheduled_at", "error-instant");
    }
    let mut interviewers = named(conn, &mut p, &input.interviewers)?;
    if interviewers.is_empty() {
        interviewers.push(by.clone());
    }
    p.finish(())?;
    let script = fairness::script_for(conn, now, by, opening, (&candidate.name, language, minutes))?;
    Ok(Planned { script, scheduled_at, interviewers })
}

/// The members of these addresses.
pub fn named(conn: &mut Connection, p: &mut Problems, emails: &[String]) -> Result<Vec<Member>> {
    let mut found = Vec::new();
    for email in emails.iter().filter(|e| !e.trim().is_empty()) {
        match members::by_email(conn, email)? {
            Some(member) => found.push(member),
            None => p.add("interviewers", Message::new("error-interviewer").with("email", email)),
        }
    }
    Ok(found)
}

/// The whole script with the scorecard in it.
async fn scorecard(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (interview, candidate, _) = find(&visit, Act::SeeInterview, &id).await?;
    let values = interview_values(&visit, &interview, &candidate, None).await?;
    visit.page("pages/interviews/script.html", values)
}

async fn interview_values(
    visit: &Visit,
    interview: &Interview,
    candidate: &Candidate,
    typed: Option<Value>,
) -> Result<Value> {
    let (member, row) = (visit.member()?.clone(), interview.clone());
    let (own, card_state, state) = visit
        .app
        .db
        .read(move |conn| {
            let mut own = store::own_card(conn, &row.id, &member.id)?;
            let card_state = store::card_state(conn, &row, &member)?;
            if card_state == State::CardOpen {
                notes::as_evidence(conn, &row, &member, own.get_or_insert_default())?;
            }
            Ok((own, card_state, store::state(conn, &row)?))
        })
        .await?;
    let script = interview.script()?;
    let form = match typed {
        Some(typed) => typed,
        None => forms::flat(&own.clone().unwrap_or_default())?,
    };
    Ok(json!({
        "id": interview.id, "script": script, "candidate": candidate.name,
        "candidate_path": format!("/candidates/{}", candidate.id),
        "scheduled_at": interview.scheduled_at, "zone": visit.member()?.time_zone,
        "scoring": card_state == State::CardOpen, "submitted": card_state == State::CardSubmitted,
        "bare": own.map(|c| c.without_evidence()).unwrap_or_default(),
        "state": state_name(state), "recommendations": RECOMMENDATIONS, "form": form, "errors": {},
        "may_open_debrief": state == State::InterviewComplete && access::may(Act::OpenDebrief, &visit.member()?.roles),
    }))
}

async fn script_pdf(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (interview, ..) = find(&visit, Act::SeeInterview, &id).await?;
    let script = interview.script()?;
    let name = visit.organisation.as_ref().map(|o| o.name.clone()).unwrap_or_default();
    let bytes = pdf(script, name, visit.now()).await?;
    Ok(site::download("application/pdf", "interview-script.pdf", bytes))
}

/// The script on paper, made off the async threads.
pub async fn pdf(script: Script, organisation: String, now: jiff::Timestamp) -> Result<Vec<u8>> {
    let made = web::block(move || paper::set(&script.paper(&organisation, now), &[], None));
    Ok(made.await.map_err(Failure::internal)??.bytes)
}

async fn script_html(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (interview, ..) = find(&visit, Act::SeeInterview, &id).await?;
    standalone(&interview.script()?)
}

/// The script as one page that stands alone; the policy names its one style sheet by its hash.
pub fn standalone(script: &Script) -> Result<HttpResponse> {
    let digest =
        base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(static_files::style_sheet()));
    let policy =
        format!("default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; frame-ancestors 'none'");
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, policy))
        .body(standalone_html(script)?))
}

/// The text of that page.
pub fn standalone_html(script: &Script) -> Result<String> {
    let values = json!({"script": script, "lang": script.language, "style": static_files::style_sheet()});
    templates::render(script.language, "pages/interviews/document.html", &values)
}

async fn save_card(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (interview, candidate, _) = find(&visit, Act::WriteScorecard, &id).await?;
    let (member, now) = (visit.may(Act::WriteScorecard)?, visit.now());
    let checked = form.read::<Card>()?.check(&interview.script()?);
    match checked {
        Ok(card) => {
            let (row, submit) = (interview.clone(), card.submit);
            visit.app.db.write(move |conn| store::save_card(conn, now, &row, &member, &card)).await?;
            let notice = if submit { "notice-card-submitted" } else { "notice-card-saved" };
            Ok(site::see_other_with(&format!("/interviews/{}", interview.id), notice))
        }
        Err(failure) => {
            let values = interview_values(&visit, &interview, &candidate, Some(form.typed())).await?;
            visit.mend("pages/interviews/script.html", failure, values)
        }
    }
}
