//! The plan of an interview: made, changed and called off; when it is where each of its people is; and the coach's
//! brief before it.

use actix_web::{HttpResponse, web};
use serde_json::{Value, json};

use super::{
    InterviewInput, brief,
    letters::{number, round_name, when},
    pages::{candidate_page, interview_for},
    plans::{self, ChangeInput, Plan, local},
    store::{self, Candidate},
};
use crate::{
    access::{self, Act},
    failure::{Failure, Result},
    languages::Language,
    openings::Opening,
    people::{Route, Visit, store as members},
    playbook::store as playbook,
    to,
    web::{self as site, forms::Form},
};

pub const ROUTES: &[Route] = &[
    Route::new("POST", "/candidates/{id}/interviews", Some(Act::CreateInterview), to!(post, plan)),
    Route::new("GET", "/interviews/{id}/plan", Some(Act::SeeInterview), to!(get, show)),
    Route::new("POST", "/interviews/{id}/plan", Some(Act::ChangeInterview), to!(post, change)),
    Route::new("POST", "/interviews/{id}/call-off", Some(Act::ChangeInterview), to!(post, call_off)),
    Route::new("GET", "/interviews/{id}/brief", Some(Act::SeeInterview), to!(get, show_brief)),
];

const PAGE: &str = "pages/interviews/plan.html";

async fn plan(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (member, now, candidate) = (visit.may(Act::CreateInterview)?, visit.now(), id.clone());
    let input: InterviewInput = form.read()?;
    let planned = visit.app.db.write(move |conn| plans::plan(conn, now, &member, &candidate, &input)).await;
    match planned {
        Ok(plan) => {
            visit.app.wake.notify_one();
            let path = format!("/interviews/{}", plan.interview.id);
            Ok(site::see_other_with(&path, "notice-interview-planned"))
        }
        Err(failure @ Failure::Invalid(_)) => {
            let values = candidate_page(&visit, &id, form.typed()).await?;
            visit.mend("pages/interviews/candidate.html", failure, values)
        }
        Err(failure) => Err(failure),
    }
}

async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let values = shown(&visit, &id, None).await?;
    visit.page(PAGE, values)
}

async fn change(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (member, now, of) = (visit.may(Act::ChangeInterview)?, visit.now(), id.clone());
    let input: ChangeInput = form.read()?;
    match visit.app.db.write(move |conn| plans::change(conn, now, &member, &of, &input)).await {
        Ok(_) => {
            visit.app.wake.notify_one();
            Ok(site::see_other_with(&format!("/interviews/{id}/plan"), "notice-room-changed"))
        }
        Err(failure @ Failure::Invalid(_)) => {
            let values = shown(&visit, &id, Some(form.typed())).await?;
            visit.mend(PAGE, failure, values)
        }
        Err(failure) => Err(failure),
    }
}

async fn call_off(visit: Visit, id: web::Path<String>, _form: Form) -> Result<HttpResponse> {
    let (member, now, of) = (visit.may(Act::ChangeInterview)?, visit.now(), id.clone());
    visit.app.db.write(move |conn| plans::call_off(conn, now, &member, &of)).await?;
    visit.app.wake.notify_one();
    Ok(site::see_other_with(&format!("/interviews/{id}/plan"), "notice-room-called-off"))
}

async fn shown(visit: &Visit, id: &str, typed: Option<Value>) -> Result<Value> {
    let (member, id, l) = (visit.may(Act::SeeInterview)?, id.to_owned(), visit.language);
    let shown = visit.app.db.read(move |conn| {
        let (interview, candidate, opening) = interview_for(conn, &member, Act::SeeInterview, &id)?;
        let own = store::is_own(conn, &member, &candidate, &opening)?;
        let state = store::state(conn, &interview)?;
        let (number, plan) = (number(conn, &interview)?, plans::read(conn, interview)?);
        let may = access::check(Act::ChangeInterview, &member.roles, own, state).is_ok();
        let page = Page { plan: &plan, candidate: &candidate, opening: &opening, l };
        let mut values = page.values(number);
        values["may_change"] = json!(may && plan.round.called_off_at.is_none());
        values["form"] = typed.unwrap_or_else(|| page.form(&member.time_zone));
        let everybody = members::all(conn)?;
        let everybody = everybody.iter().map(|m| json!({"value": m.email, "label": m.name}));
        values["members"] = everybody.collect();
        values["zone"] = json!(member.time_zone);
        Ok(values)
    });
    shown.await
}

struct Page<'a> {
    plan: &'a Plan,
    candidate: &'a Candidate,
    opening: &'a Opening,
    l: Language,
}

impl Page<'_> {
    fn values(&self, number: usize) -> Value {
        let Plan { interview, round, .. } = self.plan;
        json!({
            "id": interview.id, "interview_path": format!("/interviews/{}", interview.id), "candidate": self.candidate.name,
            "candidate_path": format!("/candidates/{}", self.candidate.id),
            "opening": self.opening.fields.title, "round": round_name(self.l, round, number),
            "scheduled_at": interview.scheduled_at, "minutes": interview.minutes, "place": round.place,
            "told_at": round.told_at, "called_off_at": round.called_off_at, "people": self.people(),
            "errors": {},
        })
    }

    /// Who takes part, and when it is where they are.
    fn people(&self) -> Vec<Value> {
        let at = self.plan.interview.scheduled_at;
        let row = |name: &str, role: &str, zone: &str| json!({"name": name, "role": role, "zone": zone, "when": at.map(|ms| when(self.l, ms, zone))});
        let coach = &self.opening.fields.coach.email;
        let scorers = self
            .plan
            .interviewers
            .iter()
            .map(|m| row(&m.name, if m.email == *coach { "coach" } else { "interviewer" }, &m.time_zone));
        let candidate = row(&self.candidate.name, "candidate", &self.candidate.time_zone);
        scorers.chain([candidate]).collect()
    }

    fn form(&self, zone: &str) -> Value {
        let Plan { interview, round, interviewers } = self.plan;
        let emails: Vec<_> = interviewers.iter().map(|m| &m.email).collect();
        json!({
            "round": round.title, "place": round.place, "interviewers": emails,
            "scheduled_at": interview.scheduled_at.map(|ms| local(ms, zone)).unwrap_or_default(),
        })
    }
}

/// What the coach reads before the interview.
async fn show_brief(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (member, of, l) = (visit.may(Act::SeeInterview)?, id.clone(), visit.language);
    let found = visit.app.db.read(move |conn| {
        let found = interview_for(conn, &member, Act::SeeInterview, &of)?;
        Ok((playbook::as_of(conn, found.0.created_at)?, found))
    });
    let (book, (interview, candidate, opening)) = found.await?;
    let zone = &visit.member()?.time_zone;
    let values = json!({
        "brief": brief::before_interview(l, &book, &opening.fields.expectations), "candidate": candidate.name,
        "opening": opening.fields.title, "interview_path": format!("/interviews/{}", interview.id),
        "when": interview.scheduled_at.map(|ms| when(l, ms, zone)),
    });
    visit.page("pages/interviews/brief.html", values)
}
