//! What an opening's interviews ask: questions of its own with advice on each, the exercise, the versions.

use actix_web::{HttpResponse, web};
use serde_json::{Value, json};

use super::{
    exercises::{self, Exercise},
    fairness,
    material::{self, Material, OwnQuestion, QuestionInput, advice},
    questions,
};
use crate::{
    access::{self, Act},
    db::Connection,
    failure::{Failure, Result},
    languages::Language,
    openings::{
        Opening,
        pages::{home_zone, opened},
    },
    people::{Member, Route, Visit},
    to,
    web::{self as site, forms::Form},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/openings/{id}/questions", Some(Act::SeeOpening), to!(get, show)),
    Route::new("POST", "/openings/{id}/questions", Some(Act::EditQuestions), to!(post, add)),
    Route::new("POST", "/openings/{id}/questions/{n}/retire", Some(Act::EditQuestions), to!(post, retire)),
    Route::new("POST", "/openings/{id}/questions/version", Some(Act::EditQuestions), to!(post, renew)),
    Route::new("POST", "/openings/{id}/exercise", Some(Act::EditQuestions), to!(post, choose)),
    Route::new("POST", "/questions/check", Some(Act::CheckWording), to!(post, check)),
];

async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let values = values(&visit, &id, json!({})).await?;
    visit.page("pages/interviews/questions.html", values)
}

async fn values(visit: &Visit, id: &str, form: Value) -> Result<Value> {
    let (member, now, zone, id) = (visit.may(Act::SeeOpening)?, visit.now(), home_zone(visit), id.to_owned());
    let l = visit.language;
    let mut values = visit
        .app
        .db
        .read(move |conn| {
            let (opening, state) = opened(conn, &zone, now, &member, Act::SeeOpening, &id)?;
            let own = opening.is_of(&member);
            let may_edit = access::check(Act::EditQuestions, &member.roles, own, state).is_ok();
            let material = material::of(conn, &opening.id)?;
            let changed = fairness::pending(conn, &opening, l)?;
            Ok(json!({
                "opening": opening.fields.title, "opening_path": opening.path(), "tag": opening.language(),
                "questions": rows(&material.questions, opening.language(), l),
                "exercise": chosen(&material, opening.language(), l),
                "versions": versions(conn, &opening, l)?, "pending": changed, "may_edit": may_edit,
                "most": material::MOST_QUESTIONS,
            }))
        })
        .await?;
    (values["form"], values["errors"]) = (form, json!({}));
    values["exercises"] = json!(exercises::all(l));
    values["zone"] = json!(visit.member()?.time_zone);
    Ok(values)
}

fn rows(all: &[OwnQuestion], written: Language, reader: Language) -> Vec<Value> {
    all.iter()
        .map(|q| {
            json!({
                "number": q.number, "text": q.text, "listen_for": q.listen_for.lines().collect::<Vec<_>>(),
                "advice": advice(&q.findings(written), reader),
            })
        })
        .collect()
}

/// The exercise that was chosen, as the reader reads it; nothing is the general one.
fn chosen(material: &Material, written: Language, reader: Language) -> Value {
    let Some(exercise) = &material.exercise else { return Value::Null };
    let findings = advice(&exercise.findings(written), reader);
    json!({"own": exercise.key.is_empty(), "key": exercise.key, "shown": exercise.in_language(reader), "advice": findings})
}

/// The newest first, each with what changed and whose interviews ask by it.
fn versions(conn: &mut Connection, of: &Opening, reader: Language) -> Result<Vec<Value>> {
    let interviews = fairness::interviews(conn, &of.id)?;
    let mut rows = Vec::new();
    let mut before = None;
    for version in fairness::versions(conn, &of.id)? {
        let content = version.content()?;
        let changes = before.as_ref().map(|old: &super::versions::Content| old.changes(&content, reader));
        rows.push(json!({
            "number": version.number, "made_at": version.made_at, "hash": version.content_hash,
            "changes": changes.unwrap_or_default(), "asked": fairness::asked_by(&interviews, version.number)?,
        }));
        before = Some(content);
    }
    rows.reverse();
    Ok(rows)
}

/// Does something with an opening's questions in one transaction.
pub async fn act<T: Send + 'static>(
    visit: &Visit,
    id: &str,
    work: impl FnOnce(&mut Connection, jiff::Timestamp, &Member, &Opening) -> Result<T> + Send + 'static,
) -> Result<T> {
    let (member, now, zone, id) =
        (visit.may(Act::EditQuestions)?, visit.now(), home_zone(visit), id.to_owned());
    visit
        .app
        .db
        .write(move |conn| {
            let (opening, _) = opened(conn, &zone, now, &member, Act::EditQuestions, &id)?;
            work(conn, now, &member, &opening)
        })
        .await
}

/// A change, with the next version if one is in use.
async fn change<T: Send + 'static>(
    visit: &Visit,
    id: &str,
    work: impl FnOnce(&mut Connection, jiff::Timestamp, &Member, &Opening) -> Result<T> + Send + 'static,
) -> Result<T> {
    let done = act(visit, id, move |conn, now, by, opening| {
        let done = work(conn, now, by, opening)?;
        fairness::renew(conn, now, by, opening)?;
        Ok(done)
    });
    done.await
}

/// Back to the questions after an act, or the page again with what is to mend.
async fn after<T>(
    visit: &Visit,
    id: &str,
    form: &Form,
    done: Result<T>,
    notice: &'static str,
) -> Result<HttpResponse> {
    match done {
        Ok(_) => Ok(site::see_other_with(&format!("/openings/{id}/questions"), notice)),
        Err(failure @ Failure::Invalid(_)) => {
            let values = values(visit, id, form.typed()).await?;
            visit.mend("pages/interviews/questions.html", failure, values)
        }
        Err(failure) => Err(failure),
    }
}

async fn add(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let input: QuestionInput = form.read()?;
    let done = change(&visit, &id, move |conn, now, by, opening| {
        material::add(conn, now, by, opening, input.check()?)
    });
    let done = done.await;
    after(&visit, &id, &form, done, "notice-question-added").await
}

async fn retire(visit: Visit, path: web::Path<(String, i32)>, form: Form) -> Result<HttpResponse> {
    let (id, number) = path.into_inner();
    let done =
        change(&visit, &id, move |conn, now, by, opening| material::retire(conn, now, by, opening, number));
    let done = done.await;
    after(&visit, &id, &form, done, "notice-question-retired").await
}

async fn choose(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let input: Exercise = form.read()?;
    let done = change(&visit, &id, move |conn, now, by, opening| {
        material::choose(conn, now, by, opening, &input.check()?)
    });
    let done = done.await;
    after(&visit, &id, &form, done, "notice-exercise-chosen").await
}

async fn renew(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let done = change(&visit, &id, |_, _, _, _| Ok(())).await;
    after(&visit, &id, &form, done, "notice-version-made").await
}

/// Advice on a question while it is typed: a piece of page for the script beside it.
async fn check(visit: Visit, form: Form) -> Result<HttpResponse> {
    visit.may(Act::CheckWording)?;
    let language = form.text("language").parse().unwrap_or(visit.language);
    let text: String = form.text("text").chars().take(site::forms::TEXT).collect();
    let found = advice(&questions::check_any(&text, language), visit.language);
    visit.page("pages/interviews/question_advice.html", json!({"advice": found}))
}
