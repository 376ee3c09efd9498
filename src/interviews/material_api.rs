//! What an opening's interviews ask, as JSON; and the check of a question's words.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::{
    exercises::{self, Exercise},
    fairness,
    material::{self, OwnQuestion, QuestionInput},
    material_pages::act,
    questions::{self, why},
    versions::Change,
};
use crate::{
    access::Act,
    clock,
    db::Connection,
    failure::{Failure, Message, Problems, Result},
    languages::Language,
    openings::{
        Opening,
        pages::{home_zone, opened},
        wording::Report,
        wording_api::{self, WordingRequest},
    },
    people::{Route, Visit},
    playbook::api::InLanguage,
    to,
    trail::iso,
    web::forms::{self, Json},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/api/v1/openings/{id}/questions", Some(Act::SeeOpening), to!(get, show)),
    Route::new("POST", "/api/v1/openings/{id}/questions", Some(Act::EditQuestions), to!(post, add)),
    Route::new(
        "DELETE",
        "/api/v1/openings/{id}/questions/{n}",
        Some(Act::EditQuestions),
        to!(delete, retire),
    ),
    Route::new("PUT", "/api/v1/openings/{id}/exercise", Some(Act::EditQuestions), to!(put, choose)),
    Route::new("GET", "/api/v1/openings/{id}/script-versions", Some(Act::SeeOpening), to!(get, versions)),
    Route::new("POST", "/api/v1/openings/{id}/script-versions", Some(Act::EditQuestions), to!(post, renew)),
    Route::new("GET", "/api/v1/exercises", Some(Act::SeePlaybook), to!(get, list)),
    Route::new("POST", "/api/v1/wording", Some(Act::CheckWording), to!(post, check_wording)),
];

#[derive(Serialize, utoipa::ToSchema)]
pub struct QuestionsView {
    pub questions: Vec<QuestionView>,
    /// `null` for the general one.
    pub exercise: Option<Exercise>,
    /// What the next version would change: the playbook or the opening is not what it was.
    pub pending: Vec<Change>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct QuestionView {
    pub number: i32,
    pub text: String,
    pub listen_for: Vec<String>,
    /// Advice, never a gate.
    pub findings: Vec<QuestionFinding>,
}

/// What should not be asked; `start` and `end` count Unicode code points.
#[derive(Serialize, utoipa::ToSchema)]
pub struct QuestionFinding {
    pub start: usize,
    pub end: usize,
    pub text: String,
    /// unsafe.
    pub kind: String,
    /// age, family, pregnancy, religion, origin, citizenship, health, arrests, union, politics, orientation,
    /// finances, photo, body or pay.
    pub topic: String,
    /// The reason.
    pub advice: String,
    pub source: String,
    /// What may be asked instead.
    pub suggestion: String,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct QuestionReport {
    pub findings: Vec<QuestionFinding>,
    /// Findings per 100 words.
    pub share: BTreeMap<String, f64>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct VersionList {
    /// The oldest first.
    pub versions: Vec<VersionView>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct VersionView {
    pub number: i32,
    /// SHA-256 of all that is asked, in every language.
    pub hash: String,
    /// RFC 3339, UTC.
    pub made_at: String,
    /// Since the version before.
    pub changes: Vec<Change>,
    /// Ids of the interviews that ask by it.
    pub interviews: Vec<String>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct ExerciseList {
    pub exercises: Vec<Exercise>,
}

fn findings(found: &[questions::Finding], language: Language) -> Vec<QuestionFinding> {
    let one = |f: &questions::Finding| {
        let why = why(&f.kind, language);
        QuestionFinding {
            start: f.start,
            end: f.end,
            text: f.text.clone(),
            kind: "unsafe".to_owned(),
            topic: f.kind.clone(),
            advice: why.reason,
            source: why.source,
            suggestion: why.instead,
        }
    };
    found.iter().map(one).collect()
}

fn view(q: &OwnQuestion, written: Language, reader: Language) -> QuestionView {
    QuestionView {
        number: q.number,
        text: q.text.clone(),
        listen_for: q.listen_for.lines().map(str::to_owned).collect(),
        findings: findings(&q.findings(written), reader),
    }
}

fn seen(conn: &mut Connection, of: &Opening, reader: Language) -> Result<QuestionsView> {
    let material = material::of(conn, &of.id)?;
    Ok(QuestionsView {
        questions: material.questions.iter().map(|q| view(q, of.language(), reader)).collect(),
        exercise: material.exercise.map(|e| e.in_language(of.language())),
        pending: fairness::pending(conn, of, reader)?,
    })
}

/// What is to be read of an opening that the member may see, in their language.
async fn of_opening<T: Send + 'static>(
    visit: &Visit,
    id: &str,
    read: fn(&mut Connection, &Opening, Language) -> Result<T>,
) -> Result<T> {
    let (member, now, zone) = (visit.may(Act::SeeOpening)?, visit.now(), home_zone(visit));
    let (id, reader) = (id.to_owned(), visit.language);
    let found = visit.app.db.read(move |conn| {
        let (opening, _) = opened(conn, &zone, now, &member, Act::SeeOpening, &id)?;
        read(conn, &opening, reader)
    });
    found.await
}

/// What the opening adds to its script, with advice on each question.
#[utoipa::path(get, path = "/openings/{id}/questions", tag = "interviews", responses((status = 200, body = QuestionsView)))]
pub async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    Ok(HttpResponse::Ok().json(of_opening(&visit, &id, seen).await?))
}

/// Adds a question for every candidate; what should not be asked is pointed out, and added all the same.
#[utoipa::path(post, path = "/openings/{id}/questions", tag = "interviews", request_body = QuestionInput,
    responses((status = 201, body = QuestionView), (status = 422, description = "one entry per field to mend")))]
pub async fn add(visit: Visit, id: web::Path<String>, body: Json) -> Result<HttpResponse> {
    visit.may(Act::EditQuestions)?;
    let (input, reader): (QuestionInput, _) = (body.read()?, visit.language);
    let added = act(&visit, &id, move |conn, now, by, opening| {
        let added = material::add(conn, now, by, opening, input.check()?)?;
        fairness::renew(conn, now, by, opening)?;
        Ok(view(&added, opening.language(), reader))
    });
    Ok(HttpResponse::Created().json(added.await?))
}

/// Asks a question no more, from the next interview on.
#[utoipa::path(delete, path = "/openings/{id}/questions/{n}", tag = "interviews", responses((status = 204, description = "asked no more")))]
pub async fn retire(visit: Visit, path: web::Path<(String, i32)>) -> Result<HttpResponse> {
    let (id, number) = path.into_inner();
    let done = act(&visit, &id, move |conn, now, by, opening| {
        material::retire(conn, now, by, opening, number)?;
        fairness::renew(conn, now, by, opening)
    });
    done.await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Chooses an exercise by its key, or one of the opening's own, whole; `{}` is the general one.
#[utoipa::path(put, path = "/openings/{id}/exercise", tag = "interviews", request_body = Exercise,
    responses((status = 200, body = QuestionsView), (status = 422, description = "one entry per field to mend")))]
pub async fn choose(visit: Visit, id: web::Path<String>, body: Json) -> Result<HttpResponse> {
    visit.may(Act::EditQuestions)?;
    let (input, reader): (Exercise, _) = (body.read()?, visit.language);
    let chosen = act(&visit, &id, move |conn, now, by, opening| {
        material::choose(conn, now, by, opening, &input.check()?)?;
        fairness::renew(conn, now, by, opening)?;
        seen(conn, opening, reader)
    });
    Ok(HttpResponse::Ok().json(chosen.await?))
}

fn versions_of(conn: &mut Connection, of: &Opening, reader: Language) -> Result<VersionList> {
    let mut asked = Vec::new();
    for (interview, _) in fairness::interviews(conn, &of.id)? {
        asked.push((interview.script()?.version, interview.id));
    }
    let mut all: Vec<VersionView> = Vec::new();
    let mut before: Option<super::versions::Content> = None;
    for version in fairness::versions(conn, &of.id)? {
        let content = version.content()?;
        all.push(VersionView {
            number: version.number,
            hash: version.content_hash,
            made_at: iso(clock::from_ms(version.made_at)),
            changes: before.map(|old| old.changes(&content, reader)).unwrap_or_default(),
            interviews: asked
                .iter()
                .filter(|(n, _)| *n == version.number)
                .map(|(_, id)| id.clone())
                .collect(),
        });
        before = Some(content);
    }
    Ok(VersionList { versions: all })
}

/// The versions of the opening's script, with what changed and which interviews ask by each.
#[utoipa::path(get, path = "/openings/{id}/script-versions", tag = "interviews", responses((status = 200, body = VersionList)))]
pub async fn versions(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    Ok(HttpResponse::Ok().json(of_opening(&visit, &id, versions_of).await?))
}

/// Takes up what has changed in the playbook or the opening: the next version, for interviews that have not
/// begun.
#[utoipa::path(post, path = "/openings/{id}/script-versions", tag = "interviews", responses((status = 200, body = VersionList)))]
pub async fn renew(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let reader = visit.language;
    let made = act(&visit, &id, move |conn, now, by, opening| {
        fairness::renew(conn, now, by, opening)?;
        versions_of(conn, opening, reader)
    });
    Ok(HttpResponse::Ok().json(made.await?))
}

/// Exercises to choose from, by kind of role.
#[utoipa::path(get, path = "/exercises", tag = "interviews", params(InLanguage), responses((status = 200, body = ExerciseList)))]
pub async fn list(visit: Visit, language: web::Query<InLanguage>) -> Result<HttpResponse> {
    visit.may(Act::SeePlaybook)?;
    let language = language.or(visit.language)?;
    Ok(HttpResponse::Ok().json(ExerciseList { exercises: exercises::all(language).to_vec() }))
}

/// Wording advice for an ad; with the purpose `question`, what should not be asked in a first interview.
#[utoipa::path(post, path = "/wording", tag = "openings", request_body = WordingRequest,
    responses((status = 200, body = Report), (status = 413, description = "longer than fits in one go")))]
pub async fn check_wording(visit: Visit, body: Json) -> Result<HttpResponse> {
    visit.may(Act::CheckWording)?;
    let request: WordingRequest = body.read()?;
    if request.purpose.as_deref() != Some("question") {
        return wording_api::check_wording(visit, body).await;
    }
    let language: Language = request.language.parse().map_err(Failure::BadRequest)?;
    let mut p = Problems::default();
    if request.text.chars().count() > forms::TEXT {
        p.add("text", Message::new("error-long").with("most", forms::TEXT));
    }
    p.finish(())?;
    let findings = findings(&questions::check(&request.text, language), language);
    let words = request.text.split_whitespace().count().max(1);
    let share = (findings.len() as f64 * 10_000.0 / words as f64).round() / 100.0;
    let share = if findings.is_empty() { BTreeMap::new() } else { [("unsafe".to_owned(), share)].into() };
    Ok(HttpResponse::Ok().json(QuestionReport { findings, share }))
}
