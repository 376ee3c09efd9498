//! The themes to work on, chosen in the debrief of who is hired: shown to the coach before they enter the
//! draft, as goals that both still make whole. No scores and no notes come along.

use diesel::prelude::*;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::{Draft, Goal, MOST_GOALS, standing::Agreement, store};
use crate::{
    access::State,
    db::{self, Connection, schema::themes_taken},
    failure::{Failure, Message, Result},
    interviews::{decisions, script::Script, store as interviews},
    languages::Language,
    people::{Member, store as members},
    playbook::{Playbook, store as playbook},
    trail,
};

/// The longest theme in a goal's title.
const LONGEST: usize = 150;

/// What was chosen, in a language.
struct Chosen {
    decision: String,
    themes: Vec<String>,
}

/// The themes of the decision that stands about a candidate, if they are hired and there are any.
fn chosen(conn: &mut Connection, candidate: Option<&str>, language: Language) -> Result<Option<Chosen>> {
    let Some(candidate) = candidate else { return Ok(None) };
    let Some(decision) = decisions::standing(conn, candidate)?.filter(|d| d.is_hired()) else {
        return Ok(None);
    };
    let script = interviews::find(conn, &decision.interview_id)?.script()?;
    let book = playbook::current(conn)?;
    let themes: Vec<_> = decision.themes().iter().map(|key| named(key, &script, &book, language)).collect();
    Ok(Some(Chosen { decision: decision.id, themes }).filter(|c| !c.themes.is_empty()))
}

/// A theme in words: by the playbook in the wished language, else as the script had it; one of an opening's
/// own questions by what it asks.
fn named(key: &str, script: &Script, book: &Playbook, language: Language) -> String {
    let worded = book.find(language, key).map(|e| e.name.clone());
    let step = script.steps.iter().find(|s| s.scores.iter().any(|scale| scale.key == key));
    let asked = step.filter(|s| s.kind == "question").map(|s| s.ask.clone());
    let title = || script.scales().find(|s| s.key == key).map(|s| s.title.clone());
    let name = worded.or(asked).or_else(title).unwrap_or_default();
    let name = super::draft::one_line(&name);
    if name.chars().count() > LONGEST {
        name.chars().take(LONGEST - 1).chain(['…']).collect()
    } else {
        name
    }
}

/// How a member stands to the themes of a draft.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Standing {
    /// They are the coach.
    Coach,
    /// The coach has no account; whoever draws the agreement up shows the themes to them.
    Shows,
    /// The coach is asked first.
    Waits,
}

fn standing(conn: &mut Connection, member: &Member, coach: &str) -> Result<Standing> {
    if member.email == coach {
        return Ok(Standing::Coach);
    }
    let account = !coach.is_empty() && members::by_email(conn, coach)?.is_some();
    Ok(if account { Standing::Waits } else { Standing::Shows })
}

fn goals(chosen: &Chosen, language: Language) -> Vec<Goal> {
    let title = |theme: &String| language.text_with("hired-goal", &[("theme", theme)]);
    chosen.themes.iter().map(|theme| Goal { title: title(theme), ..Goal::default() }).collect()
}

/// Goals to begin a draft with: of the themes, where it is the coach who draws it up and so sees them.
pub fn proposed(conn: &mut Connection, member: &Member, draft: &Draft) -> Result<Vec<Goal>> {
    let language = draft.language.parse().unwrap_or_default();
    if member.email != draft.coach.email {
        return Ok(Vec::new());
    }
    let found = chosen(conn, draft.candidate_id.as_deref(), language)?;
    Ok(found.map(|c| goals(&c, language)).unwrap_or_default())
}

fn is_taken(conn: &mut Connection, agreement: &str) -> Result<bool> {
    let found = themes_taken::table.find(agreement).select(themes_taken::agreement_id);
    Ok(found.first::<String>(conn).optional()?.is_some())
}

fn note_taken(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    agreement: &str,
    decision: &str,
) -> Result<bool> {
    let fresh = db::insert_once(conn, |c| {
        diesel::insert_into(themes_taken::table)
            .values((
                themes_taken::agreement_id.eq(agreement),
                themes_taken::decision_id.eq(decision),
                themes_taken::taken_at.eq(now.as_millisecond()),
                themes_taken::taken_by.eq(&by.id),
            ))
            .execute(c)
    })?;
    if fresh {
        let data = trail::data([("decision", decision), ("by", &by.id)]);
        trail::append(conn, agreement, now, "themes.taken", data)?;
    }
    Ok(fresh)
}

/// A coach who draws the agreement up has seen the themes by that.
pub fn entered(conn: &mut Connection, now: Timestamp, by: &Member, new: &Agreement) -> Result<()> {
    if by.email != new.draft.coach.email {
        return Ok(());
    }
    if let Some(found) = chosen(conn, new.candidate_id.as_deref(), Language::default())? {
        note_taken(conn, now, by, &new.id, &found.decision)?;
    }
    Ok(())
}

/// Takes the themes into a draft, once the coach has seen them; done before is done.
///
/// # Errors
/// The coach has an account and is somebody else.
pub fn take_up(conn: &mut Connection, now: Timestamp, by: &Member, of: &Agreement) -> Result<()> {
    let language = of.draft.language.parse().unwrap_or_default();
    let Some(found) = chosen(conn, of.candidate_id.as_deref(), language)? else { return Ok(()) };
    if is_taken(conn, &of.id)? {
        return Ok(());
    }
    if standing(conn, by, &of.draft.coach.email)? == Standing::Waits {
        let message = Message::new("hired-coach-first").with("coach", &of.draft.coach.name);
        return Err(Failure::Forbidden(message));
    }
    let mut draft = of.draft.clone();
    let new =
        goals(&found, language).into_iter().filter(|g| !of.draft.goals.iter().any(|o| o.title == g.title));
    draft.goals.extend(new);
    draft.goals.truncate(MOST_GOALS);
    if note_taken(conn, now, by, &of.id, &found.decision)? {
        store::update(conn, now, by, &of.id, of.edition, &draft)?;
    }
    Ok(())
}

/// The themes for the page of a draft: what they are, whether they are in it, who may take them up.
pub fn shown(conn: &mut Connection, member: &Member, of: &Agreement, reader: Language) -> Result<Value> {
    if of.state() != State::AgreementDraft {
        return Ok(Value::Null);
    }
    let taken = is_taken(conn, &of.id)?;
    let values = waiting(conn, member, &of.draft, reader)?;
    Ok(if taken { Value::Null } else { values })
}

/// The themes of who is hired that wait for the coach of a draft.
pub fn waiting(conn: &mut Connection, member: &Member, draft: &Draft, reader: Language) -> Result<Value> {
    let Some(found) = chosen(conn, draft.candidate_id.as_deref(), reader)? else { return Ok(Value::Null) };
    let standing = match standing(conn, member, &draft.coach.email)? {
        Standing::Coach => "coach",
        Standing::Shows => "shows",
        Standing::Waits => "waits",
    };
    let coach =
        if draft.coach.name.is_empty() { reader.text("agreement-coach") } else { draft.coach.name.clone() };
    Ok(json!({"names": found.themes, "standing": standing, "coach": coach}))
}
