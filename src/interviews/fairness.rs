//! The same questions for every candidate of an opening: versions of its script, stored whole. Once the
//! first interview has begun, only an act makes the next one; interviews that have not begun take it up.

use diesel::prelude::*;
use jiff::Timestamp;

use super::{
    material,
    script::{self, Script},
    store::{self, Interview},
    versions::{Change, Content},
};
use crate::{
    db::{
        self, Connection,
        schema::{candidate, interview, interview_note, scorecard, script_version},
    },
    failure::{Failure, Message, Problem, Result},
    ids,
    languages::Language,
    openings::Opening,
    people::Member,
    playbook::store as playbook,
    trail,
};

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = script_version)]
pub struct Version {
    pub id: String,
    pub opening_id: String,
    pub number: i32,
    /// `Content` as JSON: what is asked, in every language.
    pub content: String,
    pub content_hash: String,
    pub made_at: i64,
    pub made_by: String,
}

impl Version {
    pub fn content(&self) -> Result<Content> {
        Ok(serde_json::from_str(&self.content)?)
    }

    fn script(&self, of: &Opening, candidate: &str, language: Language, minutes: u32) -> Result<Script> {
        let content = self.content()?;
        let found = content.in_language(language);
        let asked = found.ok_or_else(|| Failure::internal("a version without a script"))?;
        if script::too_short(minutes, asked.blocks()) {
            let message = Message::new("question-too-short").with("count", asked.blocks());
            return Err(Failure::Invalid(vec![Problem { field: "minutes".into(), message }]));
        }
        Ok(Script { version: self.number, ..asked.fitted(candidate, &of.fields.title, minutes) })
    }
}

/// The versions of an opening, oldest first.
pub fn versions(conn: &mut Connection, opening: &str) -> Result<Vec<Version>> {
    Ok(script_version::table
        .filter(script_version::opening_id.eq(opening))
        .order(script_version::number)
        .select(Version::as_select())
        .load(conn)?)
}

fn version(conn: &mut Connection, opening: &str, number: i32) -> Result<Option<Version>> {
    Ok(script_version::table
        .filter(script_version::opening_id.eq(opening))
        .filter(script_version::number.eq(number))
        .select(Version::as_select())
        .first(conn)
        .optional()?)
}

/// The interviews of an opening with their candidates' names, oldest first.
pub fn interviews(conn: &mut Connection, opening: &str) -> Result<Vec<(Interview, String)>> {
    Ok(interview::table
        .inner_join(candidate::table.on(candidate::id.eq(interview::candidate_id)))
        .filter(candidate::opening_id.eq(opening))
        .order(interview::id)
        .select((Interview::as_select(), candidate::name))
        .load(conn)?)
}

/// Whether an interview has begun: its time has come and it was not called off, or somebody has written on a
/// card or a note.
pub fn has_begun(conn: &mut Connection, now: Timestamp, of: &Interview) -> Result<bool> {
    let cards: i64 = scorecard::table.filter(scorecard::interview_id.eq(&of.id)).count().get_result(conn)?;
    let notes = interview_note::table.filter(interview_note::interview_id.eq(&of.id));
    let notes: i64 = notes.count().get_result(conn)?;
    let come = of.scheduled_at.is_some_and(|at| at <= now.as_millisecond());
    let off = come && !store::called_off(conn, std::slice::from_ref(&of.id))?.is_empty();
    Ok(cards > 0 || notes > 0 || of.debrief_at.is_some() || (come && !off))
}

/// Whether the questions of an opening hold: one of its interviews has begun.
pub fn hold(conn: &mut Connection, now: Timestamp, opening: &str) -> Result<bool> {
    for (one, _) in interviews(conn, opening)? {
        if has_begun(conn, now, &one)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What would be asked today, if it were planned anew.
fn today(conn: &mut Connection, of: &Opening) -> Result<Content> {
    let book = playbook::current(conn)?;
    Ok(Content::of(of, &book, &material::of(conn, &of.id)?))
}

/// What differs between the newest version and what would be asked today.
pub fn pending(conn: &mut Connection, of: &Opening, reader: Language) -> Result<Vec<Change>> {
    let Some(newest) = versions(conn, &of.id)?.pop() else { return Ok(Vec::new()) };
    Ok(newest.content()?.changes(&today(conn, of)?, reader))
}

/// The version that an interview planned now asks by: the newest, and until the first interview has begun
/// one that follows every change.
fn in_use(conn: &mut Connection, now: Timestamp, by: &Member, of: &Opening) -> Result<Version> {
    db::lock(conn, &format!("script {}", of.id))?;
    let newest = versions(conn, &of.id)?.pop();
    match newest {
        Some(newest) if hold(conn, now, &of.id)? => Ok(newest),
        newest => made(conn, now, by, of, newest),
    }
}

/// Takes up what has changed, if an interview was ever planned: the next version, for interviews to come.
pub fn renew(conn: &mut Connection, now: Timestamp, by: &Member, of: &Opening) -> Result<()> {
    db::lock(conn, &format!("script {}", of.id))?;
    if let Some(newest) = versions(conn, &of.id)?.pop() {
        made(conn, now, by, of, Some(newest))?;
    }
    Ok(())
}

/// The next version, unless nothing has changed.
fn made(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    of: &Opening,
    newest: Option<Version>,
) -> Result<Version> {
    let content = serde_json::to_string(&today(conn, of)?)?;
    let content_hash = ids::hash(&content);
    let number = match newest {
        Some(newest) if newest.content_hash == content_hash => return Ok(newest),
        newest => newest.map_or(0, |v| v.number) + 1,
    };
    let row = Version {
        id: ids::new(now),
        opening_id: of.id.clone(),
        number,
        content,
        content_hash,
        made_at: now.as_millisecond(),
        made_by: by.id.clone(),
    };
    diesel::insert_into(script_version::table).values(&row).execute(conn)?;
    let data = trail::data([
        ("opening", &of.id),
        ("version", &number.to_string()),
        ("script", &row.content_hash),
        ("by", &by.id),
    ]);
    trail::append(conn, trail::ORGANISATION, now, "script.versioned", data)?;
    for (one, name) in interviews(conn, &of.id)? {
        if !has_begun(conn, now, &one)? {
            take_up(conn, &row, of, &one, &name)?;
        }
    }
    Ok(row)
}

/// An interview that has not begun asks by the new version; one that is too short for it keeps its own.
fn take_up(conn: &mut Connection, new: &Version, of: &Opening, one: &Interview, name: &str) -> Result<()> {
    let Ok(script) = new.script(of, name, one.language(), one.minutes.cast_unsigned()) else {
        return Ok(());
    };
    let text = serde_json::to_string(&script)?;
    diesel::update(interview::table.find(&one.id))
        .set((interview::script_hash.eq(ids::hash(&text)), interview::script.eq(text)))
        .execute(conn)?;
    Ok(())
}

/// The script for an interview that is planned now.
///
/// # Errors
/// The length leaves no minute for each question.
pub fn script_for(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    of: &Opening,
    (candidate, language, minutes): (&str, Language, u32),
) -> Result<Script> {
    in_use(conn, now, by, of)?.script(of, candidate, language, minutes)
}

/// The questions of an interview in another language or length.
pub fn script_as(
    conn: &mut Connection,
    one: &Interview,
    of: &Opening,
    (candidate, language, minutes): (&str, Language, u32),
) -> Result<Script> {
    match version(conn, &of.id, one.script()?.version)? {
        Some(version) => version.script(of, candidate, language, minutes),
        None => {
            let book = playbook::as_of(conn, one.created_at)?;
            Ok(script::script(of, &book, candidate, language, minutes))
        }
    }
}

/// The names of those whose interviews ask by a version, in the order in which they were planned.
pub fn asked_by(of: &[(Interview, String)], number: i32) -> Result<Vec<String>> {
    let mut names: Vec<String> = Vec::new();
    for (one, name) in of {
        if one.script()?.version == number && !names.contains(name) {
            names.push(name.clone());
        }
    }
    Ok(names)
}
