//! What an opening adds to its script: questions of its own and an exercise, as rows.

use diesel::prelude::*;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    exercises::Exercise,
    questions::{self, Finding},
    script::{Scale, Script, Step},
};
use crate::{
    db::{
        self, Connection,
        schema::{opening_exercise, own_question},
    },
    failure::{Failure, Problems, Result},
    ids,
    languages::Language,
    openings::Opening,
    people::Member,
    trail,
    web::forms::Check as _,
};

/// With more, even an hour has no time left for them.
pub const MOST_QUESTIONS: usize = 10;

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = own_question)]
pub struct OwnQuestion {
    pub id: String,
    pub opening_id: String,
    pub number: i32,
    pub text: String,
    /// One a line.
    pub listen_for: String,
    pub added_at: i64,
    pub added_by: String,
    pub retired_at: Option<i64>,
}

#[derive(Insertable, AsChangeset)]
#[diesel(table_name = opening_exercise, primary_key(opening_id))]
struct Chosen {
    opening_id: String,
    exercise: String,
    chosen_at: i64,
    chosen_by: String,
}

/// A question as typed or sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct QuestionInput {
    pub text: String,
    /// What to listen for, one a line.
    pub listen_for: String,
}

impl QuestionInput {
    pub fn check(&self) -> Result<Self> {
        let mut p = Problems::default();
        let checked = Self {
            text: p.statement("text", &self.text),
            listen_for: p.optional_text("listen_for", &self.listen_for),
        };
        p.finish(checked)
    }
}

/// What is asked now, in the order in which it was added.
pub fn questions(conn: &mut Connection, opening: &str) -> Result<Vec<OwnQuestion>> {
    Ok(own_question::table
        .filter(own_question::opening_id.eq(opening))
        .filter(own_question::retired_at.is_null())
        .order(own_question::number)
        .select(OwnQuestion::as_select())
        .load(conn)?)
}

/// Adds a question that was checked.
///
/// # Errors
/// There are as many as an interview has time for.
pub fn add(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    opening: &Opening,
    new: QuestionInput,
) -> Result<OwnQuestion> {
    db::lock(conn, &format!("questions {}", opening.id))?;
    if questions(conn, &opening.id)?.len() >= MOST_QUESTIONS {
        return Err(Failure::invalid("text", "question-most"));
    }
    let all = own_question::table.filter(own_question::opening_id.eq(&opening.id));
    let newest = all.order(own_question::number.desc()).select(own_question::number);
    let last = newest.first::<i32>(conn).optional()?;
    let row = OwnQuestion {
        id: ids::new(now),
        opening_id: opening.id.clone(),
        number: last.unwrap_or_default() + 1,
        text: new.text,
        listen_for: new.listen_for,
        added_at: now.as_millisecond(),
        added_by: by.id.clone(),
        retired_at: None,
    };
    diesel::insert_into(own_question::table).values(&row).execute(conn)?;
    let data = trail::data([("opening", &opening.id), ("question", &row.id), ("by", &by.id)]);
    trail::append(conn, trail::ORGANISATION, now, "question.added", data)?;
    Ok(row)
}

/// Asks a question no more; done before is done.
pub fn retire(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    opening: &Opening,
    number: i32,
) -> Result<()> {
    let row = own_question::table
        .filter(own_question::opening_id.eq(&opening.id))
        .filter(own_question::number.eq(number))
        .filter(own_question::retired_at.is_null());
    let Some(id) = row.select(own_question::id).first::<String>(conn).optional()? else { return Ok(()) };
    diesel::update(own_question::table.find(&id))
        .set(own_question::retired_at.eq(now.as_millisecond()))
        .execute(conn)?;
    let data = trail::data([("opening", &opening.id), ("question", &id), ("by", &by.id)]);
    trail::append(conn, trail::ORGANISATION, now, "question.retired", data)?;
    Ok(())
}

/// The exercise that was chosen; nothing is the general one.
pub fn exercise(conn: &mut Connection, opening: &str) -> Result<Option<Exercise>> {
    let found: Option<String> =
        opening_exercise::table.find(opening).select(opening_exercise::exercise).first(conn).optional()?;
    let read = found.map(|text| serde_json::from_str::<Exercise>(&text)).transpose()?;
    Ok(read.filter(|e| *e != Exercise::default()))
}

/// Chooses an exercise that was checked.
pub fn choose(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    opening: &Opening,
    exercise: &Exercise,
) -> Result<()> {
    db::lock(conn, &format!("questions {}", opening.id))?;
    let row = Chosen {
        opening_id: opening.id.clone(),
        exercise: serde_json::to_string(exercise)?,
        chosen_at: now.as_millisecond(),
        chosen_by: by.id.clone(),
    };
    if diesel::update(opening_exercise::table.find(&opening.id)).set(&row).execute(conn)? == 0 {
        diesel::insert_into(opening_exercise::table).values(&row).execute(conn)?;
    }
    let data =
        trail::data([("opening", &opening.id), ("exercise", &ids::hash(&row.exercise)), ("by", &by.id)]);
    trail::append(conn, trail::ORGANISATION, now, "exercise.chosen", data)?;
    Ok(())
}

/// All that an opening adds.
#[derive(Clone, Debug, Default)]
pub struct Material {
    pub questions: Vec<OwnQuestion>,
    pub exercise: Option<Exercise>,
}

pub fn of(conn: &mut Connection, opening: &str) -> Result<Material> {
    Ok(Material { questions: questions(conn, opening)?, exercise: exercise(conn, opening)? })
}

impl Material {
    /// Puts the questions after those of the playbook, and the exercise in the general one's place.
    pub fn put_into(&self, script: &mut Script) {
        let language = script.language;
        let at = script.steps.iter().position(|s| s.kind == "exercise").unwrap_or(script.steps.len());
        let steps = self.questions.iter().enumerate().map(|(n, q)| q.step(n + 1, language));
        script.steps.splice(at..at, steps.collect::<Vec<_>>());
        if let Some(exercise) = &self.exercise {
            exercise.put_into(script);
        }
    }
}

impl Material {
    /// Advice on everything that the opening adds, in the reader's language.
    pub fn advice(&self, written: Language, reader: Language) -> Vec<Value> {
        let questions = self.questions.iter().flat_map(|q| q.findings(written));
        let exercise = self.exercise.iter().flat_map(|e| e.findings(written));
        let found: Vec<Finding> = questions.chain(exercise).collect();
        advice(&found, reader)
    }
}

impl OwnQuestion {
    fn step(&self, place: usize, language: Language) -> Step {
        let title = language.text_with("question-title", &[("n", &place.to_string())]);
        let anchors = (1..=5).map(|n| language.text(&format!("question-anchor-{n}"))).collect();
        let lines = self.listen_for.lines().map(str::trim).filter(|line| !line.is_empty());
        Step {
            kind: "question".into(),
            title: title.clone(),
            ask: self.text.clone(),
            listen_for: lines.map(str::to_owned).collect(),
            scores: vec![Scale { key: format!("question-{}", self.number), title, anchors }],
            ..Step::default()
        }
    }

    pub fn findings(&self, language: Language) -> Vec<Finding> {
        questions::check_any(&self.text, language)
    }
}

/// Findings with their reason and a lawful alternative, in the reader's language.
pub fn advice(findings: &[Finding], reader: Language) -> Vec<Value> {
    let one = |f: &Finding| {
        let why = questions::why(&f.kind, reader);
        let kind = reader.text(&format!("question-kind-{}", f.kind));
        json!({
            "text": f.text, "start": f.start, "end": f.end, "topic": f.kind, "kind": kind,
            "reason": why.reason, "instead": why.instead, "source": why.source,
        })
    };
    findings.iter().map(one).collect()
}
