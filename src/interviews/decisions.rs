//! What a debrief adds to the frozen cards: later thoughts, the decision with its reason, and, for who is
//! hired, the themes to work on.

use diesel::prelude::*;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{script::Script, store::Interview};
use crate::{
    db::{
        self, Connection,
        schema::{addendum, decision, interview, member},
    },
    failure::{Failure, Message, Problems, Result},
    ids,
    people::Member,
    trail,
    web::forms::Check as _,
};

pub const OUTCOMES: [&str; 3] = ["hired", "on-hold", "not-hired"];
/// More than a few are no themes any more.
pub const MOST_THEMES: usize = 5;

/// A later thought.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = addendum)]
pub struct Addendum {
    pub id: String,
    pub interview_id: String,
    pub member_id: String,
    pub text: String,
    pub added_at: i64,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = decision)]
pub struct Decision {
    pub id: String,
    pub interview_id: String,
    pub outcome: String,
    pub reason: String,
    /// Keys of the scorecard's scales, as a JSON list.
    themes: String,
    pub decided_at: i64,
    pub decided_by: String,
}

/// A later thought as typed or sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct AddendumInput {
    pub text: String,
}

/// A decision as typed or sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct DecisionInput {
    /// hired, on-hold or not-hired.
    pub outcome: String,
    pub reason: String,
    /// Keys of the scorecard's scales: what to work on together, for who is hired.
    pub themes: Vec<String>,
}

impl Decision {
    pub fn themes(&self) -> Vec<String> {
        serde_json::from_str(&self.themes).unwrap_or_default()
    }

    pub fn is_hired(&self) -> bool {
        self.outcome == "hired"
    }
}

impl DecisionInput {
    /// The decision in order; themes go with who is hired.
    pub fn check(&self, script: &Script) -> Result<Self> {
        let mut p = Problems::default();
        if !OUTCOMES.contains(&self.outcome.as_str()) {
            p.key("outcome", "debrief-outcome-missing");
        }
        let reason = p.text("reason", &self.reason);
        let known: Vec<&str> = script.scales().map(|s| s.key.as_str()).collect();
        if let Some(unknown) = self.themes.iter().find(|t| !known.contains(&t.as_str())) {
            p.add("themes", Message::new("error-scale").with("key", unknown));
        }
        // In the script's order, each once.
        let chosen = known.into_iter().filter(|k| self.themes.iter().any(|t| t == k));
        let themes: Vec<String> = chosen.map(str::to_owned).collect();
        if themes.len() > MOST_THEMES {
            p.add("themes", Message::new("hired-themes-most").with("most", MOST_THEMES));
        }
        let themes = if self.outcome == "hired" { themes } else { Vec::new() };
        p.finish(Self { outcome: self.outcome.clone(), reason, themes })
    }
}

/// The debrief is open, as it stands now.
fn open(conn: &mut Connection, of: &Interview) -> Result<()> {
    db::lock(conn, &format!("scorecards {}", of.id))?;
    let opened: Option<i64> = interview::table.find(&of.id).select(interview::debrief_at).first(conn)?;
    if opened.is_none() { Err(Failure::conflict("debrief-not-open")) } else { Ok(()) }
}

/// Adds a later thought; the cards stay as they are.
///
/// # Errors
/// The debrief is not open; or nothing was written.
pub fn add(
    conn: &mut Connection,
    now: Timestamp,
    of: &Interview,
    by: &Member,
    input: &AddendumInput,
) -> Result<Addendum> {
    open(conn, of)?;
    let mut p = Problems::default();
    let text = p.text("text", &input.text);
    p.finish(())?;
    let row = Addendum {
        id: ids::new(now),
        interview_id: of.id.clone(),
        member_id: by.id.clone(),
        text,
        added_at: now.as_millisecond(),
    };
    diesel::insert_into(addendum::table).values(&row).execute(conn)?;
    let data = trail::data([("interview", &of.id), ("addendum", &row.id), ("by", &by.id)]);
    trail::append(conn, trail::ORGANISATION, now, "debrief.added", data)?;
    Ok(row)
}

/// Later thoughts with their writers' names, oldest first; before the debrief is open there are none.
pub fn addenda(conn: &mut Connection, of: &Interview) -> Result<Vec<(Addendum, String)>> {
    Ok(addendum::table
        .inner_join(member::table.on(member::id.eq(addendum::member_id)))
        .filter(addendum::interview_id.eq(&of.id))
        .order(addendum::id)
        .select((Addendum::as_select(), member::name))
        .load(conn)?)
}

/// Records a decision that was checked; an earlier one stays, and this one stands.
///
/// # Errors
/// The debrief is not open.
pub fn decide(
    conn: &mut Connection,
    now: Timestamp,
    of: &Interview,
    by: &Member,
    input: &DecisionInput,
) -> Result<Decision> {
    open(conn, of)?;
    let row = Decision {
        id: ids::new(now),
        interview_id: of.id.clone(),
        outcome: input.outcome.clone(),
        reason: input.reason.clone(),
        themes: serde_json::to_string(&input.themes)?,
        decided_at: now.as_millisecond(),
        decided_by: by.id.clone(),
    };
    diesel::insert_into(decision::table).values(&row).execute(conn)?;
    let data = trail::data([("interview", &of.id), ("decision", &row.id), ("by", &by.id)]);
    trail::append(conn, trail::ORGANISATION, now, "candidate.decided", data)?;
    Ok(row)
}

/// The decisions of an interview's debrief with who took them, the newest first.
pub fn decisions(conn: &mut Connection, of: &Interview) -> Result<Vec<(Decision, String)>> {
    Ok(decision::table
        .inner_join(member::table.on(member::id.eq(decision::decided_by)))
        .filter(decision::interview_id.eq(&of.id))
        .order(decision::id.desc())
        .select((Decision::as_select(), member::name))
        .load(conn)?)
}

/// The decision that stands about a candidate: the newest over all their interviews.
pub fn standing(conn: &mut Connection, candidate: &str) -> Result<Option<Decision>> {
    Ok(decision::table
        .inner_join(interview::table.on(interview::id.eq(decision::interview_id)))
        .filter(interview::candidate_id.eq(candidate))
        .order(decision::id.desc())
        .select(Decision::as_select())
        .first(conn)
        .optional()?)
}
