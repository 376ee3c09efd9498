//! The debrief: cards side by side, later thoughts, the decision.

use actix_web::{HttpResponse, web};
use serde_json::{Value, json};

use super::{
    debrief::{self, Accord, Spread},
    decisions::{self, Addendum, AddendumInput, Decision, DecisionInput, OUTCOMES},
    pages::{find, interview_for, state_name},
    store::{self, Candidate, Interview},
};
use crate::{
    access::{self, Act, State},
    db::Connection,
    failure::{Failure, Result},
    people::{Member, Route, Visit},
    to,
    web::{self as site, forms::Form},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/interviews/{id}/debrief", Some(Act::SeeScorecards), to!(get, show)),
    Route::new("POST", "/interviews/{id}/debrief", Some(Act::OpenDebrief), to!(post, open)),
    Route::new("POST", "/interviews/{id}/addenda", Some(Act::AddAddendum), to!(post, add)),
    Route::new("POST", "/interviews/{id}/decision", Some(Act::Decide), to!(post, decide)),
];

/// All that a debrief shows to a reader who may see the cards now.
pub struct Gathered {
    pub interview: Interview,
    pub candidate: Candidate,
    pub own: bool,
    pub state: State,
    pub spreads: Vec<Spread>,
    pub accord: Option<Accord>,
    /// Names with their recommendations.
    pub recommendations: Vec<(String, String)>,
    pub addenda: Vec<(Addendum, String)>,
    /// The newest first, with who decided.
    pub decisions: Vec<(Decision, String)>,
}

/// Gathers a debrief.
///
/// # Errors
/// The reader may not see the cards, or not yet.
pub fn gathered(conn: &mut Connection, reader: &Member, id: &str) -> Result<Gathered> {
    let (interview, candidate, opening) = interview_for(conn, reader, Act::SeeScorecards, id)?;
    let cards = store::cards(conn, &interview, reader)?;
    let named: Vec<_> = cards.iter().map(|c| (c.name.as_str(), &c.card)).collect();
    let spreads = debrief::spreads(&interview.script()?, &named);
    Ok(Gathered {
        own: store::is_own(conn, reader, &candidate, &opening)?,
        state: store::state(conn, &interview)?,
        accord: debrief::accord(&spreads),
        recommendations: cards.iter().map(|c| (c.name.clone(), c.card.recommendation.clone())).collect(),
        addenda: decisions::addenda(conn, &interview)?,
        decisions: decisions::decisions(conn, &interview)?,
        spreads,
        interview,
        candidate,
    })
}

/// How many shapes tell raters apart, each in a colour too.
const SHAPES: usize = 6;

/// Where the marks of a scale stand in its picture: a shape a rater, one above the other on the same score.
fn picture(spread: &Spread) -> Value {
    let mut stacks = [0_usize; 5];
    let mut marks = Vec::new();
    for (rater, given) in spread.given.iter().enumerate() {
        let Some(score) = given.score else { continue };
        let column = usize::from(score) - 1;
        marks.push(json!({"shape": rater % SHAPES, "x": 24 + 48 * column, "up": stacks[column]}));
        stacks[column] += 1;
    }
    let tallest = stacks.into_iter().max().unwrap_or_default().max(1);
    let base = 18 * tallest;
    for mark in &mut marks {
        let up = mark["up"].as_u64().unwrap_or_default() as usize;
        mark["y"] = json!(base - 9 - 18 * up);
    }
    json!({"marks": marks, "base": base, "height": base + 22})
}

fn scale(spread: &Spread) -> Value {
    let given: Vec<_> = (spread.given.iter().enumerate())
        .map(|(rater, g)| json!({"name": g.name, "score": g.score, "evidence": g.evidence, "anchor": g.anchor, "shape": rater % SHAPES}))
        .collect();
    let scored = spread.given.iter().filter_map(|g| Some(format!("{} {}", g.name, g.score?)));
    json!({
        "key": spread.key, "title": spread.title, "question": spread.question, "given": given,
        "low": spread.low, "high": spread.high, "apart": spread.apart(),
        "several": spread.difference.is_some(), "said": scored.collect::<Vec<_>>().join(", "),
        "picture": picture(spread),
    })
}

async fn values(visit: &Visit, id: &str) -> Result<Value> {
    let (member, id) = (visit.may(Act::SeeScorecards)?, id.to_owned());
    let found = visit.app.db.read(move |conn| gathered(conn, &member, &id)).await?;
    let (me, l) = (visit.member()?, visit.language);
    let may = |act: Act| access::check(act, &me.roles, found.own, found.state).is_ok();
    let script = found.interview.script()?;
    let title =
        |key: &str| script.scales().find(|s| s.key == key).map_or("", |s| s.title.as_str()).to_owned();
    let decisions: Vec<_> = (found.decisions.iter())
        .map(|(d, by)| {
            let themes: Vec<_> = d.themes().iter().map(|key| title(key)).collect();
            json!({"outcome": d.outcome, "reason": d.reason, "at": d.decided_at, "by": by, "themes": themes})
        })
        .collect();
    let hired = found.decisions.first().is_some_and(|(d, _)| d.is_hired());
    let agree = access::may(Act::DraftAgreement, &me.roles);
    let themes: Vec<_> = script.scales().map(|s| json!({"key": s.key, "title": s.title})).collect();
    let accord = found.accord.as_ref().map(
        |a| json!({"difference": l.number(&a.difference.to_string()), "raters": a.raters, "meaning": a.meaning}),
    );
    Ok(json!({
        "id": found.interview.id, "candidate": found.candidate.name, "tag": script.language,
        "version": script.version, "zone": me.time_zone,
        "scales": found.spreads.iter().map(scale).collect::<Vec<_>>(), "accord": accord,
        "recommendations": found.recommendations.iter().map(|(name, r)| json!({"name": name, "recommendation": r})).collect::<Vec<_>>(),
        "addenda": found.addenda.iter().map(|(a, by)| json!({"text": a.text, "at": a.added_at, "by": by})).collect::<Vec<_>>(),
        "decisions": decisions, "outcomes": OUTCOMES, "themes": themes,
        "agreement_path": (hired && agree).then(|| hired_path(&found.candidate.id)),
        "state": state_name(found.state), "may_open_debrief": may(Act::OpenDebrief),
        "may_add": may(Act::AddAddendum), "may_decide": may(Act::Decide), "form": {}, "errors": {},
        "interview_path": format!("/interviews/{}", found.interview.id),
        "candidate_path": format!("/candidates/{}", found.candidate.id),
    }))
}

/// Where the agreement with a candidate is drafted.
fn hired_path(candidate: &str) -> String {
    format!("/agreements/new?candidate={candidate}")
}

async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let values = values(&visit, &id).await?;
    visit.page("pages/interviews/debrief.html", values)
}

async fn open(visit: Visit, id: web::Path<String>, _form: Form) -> Result<HttpResponse> {
    let (interview, ..) = find(&visit, Act::OpenDebrief, &id).await?;
    let (member, now, path) =
        (visit.may(Act::OpenDebrief)?, visit.now(), format!("/interviews/{}/debrief", interview.id));
    visit.app.db.write(move |conn| store::open_debrief(conn, now, &interview, &member)).await?;
    Ok(site::see_other(&path))
}

/// The debrief again, with what was typed.
async fn again(visit: &Visit, id: &str, form: &Form, failure: Failure) -> Result<HttpResponse> {
    if !matches!(failure, Failure::Invalid(_)) {
        return Err(failure);
    }
    let mut values = values(visit, id).await?;
    values["form"] = form.typed();
    visit.mend("pages/interviews/debrief.html", failure, values)
}

async fn add(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (interview, ..) = find(&visit, Act::AddAddendum, &id).await?;
    let (member, now, input) = (visit.may(Act::AddAddendum)?, visit.now(), form.read::<AddendumInput>()?);
    let added = visit.app.db.write(move |conn| decisions::add(conn, now, &interview, &member, &input)).await;
    match added {
        Ok(_) => Ok(site::see_other(&format!("/interviews/{id}/debrief#addenda"))),
        Err(failure) => again(&visit, &id, &form, failure).await,
    }
}

/// One press: the decision is recorded, and who is hired goes on into an agreement's draft.
async fn decide(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let (interview, candidate, _) = find(&visit, Act::Decide, &id).await?;
    let (member, now, input) = (visit.may(Act::Decide)?, visit.now(), form.read::<DecisionInput>()?);
    let agree = access::may(Act::DraftAgreement, &member.roles);
    let decided = match input.check(&interview.script()?) {
        Ok(input) => {
            visit.app.db.write(move |conn| decisions::decide(conn, now, &interview, &member, &input)).await
        }
        Err(failure) => Err(failure),
    };
    match decided {
        Ok(d) if d.is_hired() && agree => {
            Ok(site::see_other_with(&hired_path(&candidate.id), "notice-hired"))
        }
        Ok(_) => Ok(site::see_other_with(&format!("/interviews/{id}/debrief"), "notice-decided")),
        Err(failure) => again(&visit, &id, &form, failure).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interviews::debrief::Given;

    #[test]
    fn raters_have_a_shape_each_and_never_stand_on_one_another() {
        let given = |score: Option<u8>| Given {
            name: "Ada".into(),
            score,
            evidence: String::new(),
            anchor: String::new(),
        };
        let spread = Spread {
            key: "drive".into(),
            title: "Drive".into(),
            question: String::new(),
            given: [Some(4), Some(4), None, Some(1)].map(given).into(),
            low: Some(1),
            high: Some(4),
            difference: Some(2.0),
        };
        let drawn = picture(&spread);
        let marks = drawn["marks"].as_array().expect("marks");
        let places: std::collections::HashSet<_> =
            marks.iter().map(|m| (m["x"].as_u64(), m["y"].as_u64())).collect();
        let shapes: std::collections::HashSet<_> = marks.iter().map(|m| m["shape"].as_u64()).collect();
        assert_eq!((marks.len(), places.len(), shapes.len()), (3, 3, 3));
        assert!(marks.iter().all(|m| m["y"].as_u64() < drawn["base"].as_u64()));
    }
}
