//! How long the organisation keeps what is personal, what the rules of places say beside it, and what will be
//! erased soon.

use actix_web::HttpResponse;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::purging::{self, Ahead};
use crate::{
    access::{self, Act},
    agreements::letters::with,
    db::Connection,
    failure::Result,
    interviews::keeping,
    languages::Language,
    people::{Member, Route, Visit, store as members},
    retention::{
        self, LONG_WARNING, WARNING,
        choices::{self, Choice, ChoiceInput, MOST_MONTHS, MOST_YEARS},
    },
    to,
    web::{self as site, forms::Form},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/settings/privacy", Some(Act::ChangeSettings), to!(get, show)),
    Route::new("POST", "/settings/privacy", Some(Act::ChangeSettings), to!(post, save)),
];

const PAGE: &str = "pages/privacy/settings.html";

async fn show(visit: Visit) -> Result<HttpResponse> {
    visit.may(Act::ChangeSettings)?;
    let values = values(&visit, json!({})).await?;
    visit.page(PAGE, values)
}

async fn values(visit: &Visit, typed: Value) -> Result<Value> {
    let (now, l, member) = (visit.now(), visit.language, visit.member()?.clone());
    let read = visit.app.db.read(move |conn| {
        let newest = choices::all(conn)?.into_iter().next();
        let by = newest.as_ref().map(|c| members::by_id(conn, &c.set_by)).transpose()?.flatten();
        let set = newest.map(|c| json!({"at": c.set_at, "by": by.map(|m| m.name)}));
        Ok((choices::standing(conn)?.choice, set, soon(conn, &member, now)?))
    });
    let (choice, set, soon) = read.await?;
    Ok(json!({
        "form": with(form(&choice), typed), "errors": {}, "set": set, "soon": soon, "rules": rules(l),
        "zone": visit.member()?.time_zone, "most_months": MOST_MONTHS, "most_years": MOST_YEARS,
        "warning": WARNING, "long_warning": LONG_WARNING,
    }))
}

fn form(choice: &Choice) -> Value {
    let years = |n: Option<i32>| n.map_or_else(String::new, |n| n.to_string());
    json!({
        "candidate_months": choice.candidate_months.to_string(), "contact": choice.contact,
        "agreement_years": years(choice.agreement_years), "check_in_years": years(choice.check_in_years),
    })
}

/// What the rules of places say.
fn rules(l: Language) -> Vec<Value> {
    let one = |rule: &retention::Rule| {
        json!({
            "place": l.text(&format!("retention-place-{}", rule.place)), "period": rule.keep.words(l),
            "with_consent": rule.with_consent.map(|p| p.words(l)), "since": rule.since, "source": rule.source,
        })
    };
    retention::rules().iter().map(one).collect()
}

/// What is erased soon if nobody does anything, as lines of a list, for a member who can do something about it.
pub fn soon(conn: &mut Connection, member: &Member, now: Timestamp) -> Result<Vec<Value>> {
    let mut rows = Vec::new();
    if access::may(Act::KeepCandidate, &member.roles) {
        rows.extend(keeping::near(conn, now)?.into_iter().map(|(candidate, term)| {
            let path = format!("/candidates/{}/privacy", candidate.id);
            json!({"kind": "candidate", "name": candidate.name, "path": path, "on": term.erase_on})
        }));
    }
    if access::may(Act::ChangeSettings, &member.roles) {
        rows.extend(long(&purging::ahead(conn, now)?));
    }
    Ok(rows)
}

/// Agreements, and what was said at reviews.
fn long(ahead: &Ahead) -> Vec<Value> {
    let agreements = ahead.agreements.iter().map(|(agreement, on)| {
        let name = format!("{} · {}", agreement.draft.coach.name, agreement.draft.coachee.name);
        json!({"kind": "agreement", "name": name, "path": agreement.path(), "on": on})
    });
    let said = ahead
        .said
        .iter()
        .map(|(count, on)| json!({"kind": "said", "name": count, "path": "/settings/privacy", "on": on}));
    agreements.chain(said).collect()
}

async fn save(visit: Visit, form: Form) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::ChangeSettings)?, visit.now());
    let input: ChoiceInput = form.read()?;
    let saved = visit.app.db.write(move |conn| choices::set(conn, now, &member, input.check()?)).await;
    match saved {
        Ok(_) => Ok(site::see_other_with("/settings/privacy", "notice-privacy-saved")),
        Err(failure) => {
            let values = values(&visit, form.typed()).await?;
            visit.mend(PAGE, failure, values)
        }
    }
}
