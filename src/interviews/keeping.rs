//! How long a candidate's data is kept: gathered from the days on which there was contact with them, and from
//! what was recorded about keeping it longer. Whose data is due is asked for; nothing here erases.

use diesel::prelude::*;
use jiff::{Timestamp, ToSpan as _, civil::Date};
use serde::{Deserialize, Serialize};

use super::store::Candidate;
use crate::{
    clock::DAY,
    db::{
        self, Connection,
        schema::{candidate, candidate_kept, decision, interview, interview_round, opening},
    },
    failure::{Failure, Message, Problems, Result},
    ids,
    people::Member,
    retention::{
        self, Days, Kept, WARNING,
        choices::{self, Standing},
    },
    trail,
    web::forms::Check as _,
};

/// For so many months it can be extended at a time.
const MOST_MONTHS: i32 = 24;

/// That somebody consented to be kept longer, or that it was extended.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = candidate_kept)]
pub struct Longer {
    pub id: String,
    pub candidate_id: String,
    /// consent or extended.
    pub kind: String,
    /// ISO 8601: when they consented, or until when it was extended.
    pub day: String,
    pub reason: String,
    pub kept_at: i64,
    pub kept_by: String,
}

/// How a candidate's data is kept.
#[derive(Clone, Debug)]
pub struct Term {
    pub kept: Kept,
    pub days: Days,
    pub erase_on: Date,
    /// The newest first.
    pub longer: Vec<Longer>,
    pub today: Date,
}

impl Term {
    pub fn is_near(&self) -> bool {
        retention::is_near(self.erase_on, self.today, WARNING)
    }

    pub fn is_due(&self) -> bool {
        self.erase_on <= self.today
    }

    /// What holds now about keeping it longer.
    pub fn stands(&self, kind: &str) -> Option<&Longer> {
        self.longer.iter().find(|l| l.kind == kind)
    }
}

/// What is typed or sent to keep a candidate's data longer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct KeepInput {
    /// consent, extended, or withdrawn (a consent taken back).
    pub what: String,
    /// ISO 8601 date: when the candidate consented.
    pub consent_on: String,
    /// ISO 8601 date: until when it is extended.
    pub until: String,
    /// Why it is extended.
    pub reason: String,
}

/// The same, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keep {
    Consent(Date),
    Extended(Date, String),
    Withdrawn,
}

impl KeepInput {
    pub fn check(&self, today: Date) -> Result<Keep> {
        let mut p = Problems::default();
        let keep = match self.what.as_str() {
            "withdrawn" => Keep::Withdrawn,
            "consent" => Keep::Consent(self.consent(&mut p, today).unwrap_or(today)),
            "extended" => {
                let until = self.extended(&mut p, today).unwrap_or(today);
                Keep::Extended(until, p.text("reason", &self.reason))
            }
            _ => {
                p.add("what", Message::new("error-choice").with("known", "consent, extended, withdrawn"));
                Keep::Withdrawn
            }
        };
        p.finish(keep)
    }

    fn consent(&self, p: &mut Problems, today: Date) -> Option<Date> {
        let on = day(p, "consent_on", &self.consent_on);
        if on.is_some_and(|on| on > today) {
            p.key("consent_on", "privacy-error-consent");
        }
        on
    }

    fn extended(&self, p: &mut Problems, today: Date) -> Option<Date> {
        let (until, last) = (day(p, "until", &self.until), today.saturating_add(MOST_MONTHS.months()));
        if until.is_some_and(|until| until <= today || until > last) {
            p.add("until", Message::new("privacy-error-until").with("last", last));
        }
        until
    }
}

/// A day that must be given.
fn day(p: &mut Problems, field: &str, typed: &str) -> Option<Date> {
    if typed.trim().is_empty() {
        p.key(field, "error-required");
    }
    p.date(field, typed)
}

/// How a candidate's data is kept, as of now.
pub fn of(conn: &mut Connection, now: Timestamp, of: &Candidate) -> Result<Term> {
    let standing = choices::standing(conn)?;
    let place = opening::table.find(&of.opening_id).select((opening::country, opening::place_changed_at));
    let (country, moved): (String, Option<i64>) = place.first(conn)?;
    term(conn, now, &standing, of, &country, moved)
}

fn term(
    conn: &mut Connection,
    now: Timestamp,
    standing: &Standing,
    of: &Candidate,
    country: &str,
    moved: Option<i64>,
) -> Result<Term> {
    let today = standing.day(now.as_millisecond());
    let kept = retention::kept(country, today, standing.choice.candidate_months);
    let longer = longer(conn, &of.id)?;
    let newest = |kind: &str| longer.iter().find(|l| l.kind == kind)?.day.parse::<Date>().ok();
    let shorter = standing.candidates_not_before().filter(|_| kept.rule.is_none());
    let moved = moved.map(|at| standing.day(at).saturating_add(WARNING.days()));
    let days = Days {
        contact: standing.day(last_contact(conn, of)?),
        consent: newest("consent"),
        until: newest("extended"),
        not_before: shorter.max(moved),
    };
    Ok(Term { erase_on: retention::erase_on(&kept, &days), kept, days, longer, today })
}

fn longer(conn: &mut Connection, candidate: &str) -> Result<Vec<Longer>> {
    Ok(candidate_kept::table
        .filter(candidate_kept::candidate_id.eq(candidate))
        .order(candidate_kept::id.desc())
        .select(Longer::as_select())
        .load(conn)?)
}

/// The newest instant of contact, as `retention` has it; an interview to come counts already.
fn last_contact(conn: &mut Connection, of: &Candidate) -> Result<i64> {
    let planned: Vec<(String, Option<i64>, i64)> = interview::table
        .filter(interview::candidate_id.eq(&of.id))
        .select((interview::id, interview::scheduled_at, interview::created_at))
        .load(conn)?;
    let interviews: Vec<&String> = planned.iter().map(|(id, ..)| id).collect();
    let rounds: Vec<(String, Option<i64>, Option<i64>)> = interview_round::table
        .filter(interview_round::interview_id.eq_any(interviews.clone()))
        .select((interview_round::interview_id, interview_round::told_at, interview_round::called_off_at))
        .load(conn)?;
    let decided: Vec<i64> = decision::table
        .filter(decision::interview_id.eq_any(interviews))
        .select(decision::decided_at)
        .load(conn)?;
    let off = |id: &String| rounds.iter().any(|(round, _, off)| round == id && off.is_some());
    let held = planned.iter().filter(|(id, ..)| !off(id)).map(|(_, at, made)| at.unwrap_or(*made));
    // Whoever was told of an interview is told that it is off, too.
    let told = rounds.iter().filter_map(|(_, told, off)| told.map(|at| off.map_or(at, |off| off.max(at))));
    Ok(held.chain(told).chain(decided).fold(of.created_at, i64::max))
}

/// Candidates whose data is erased within the days in which that is told beforehand, or is due, the first first.
pub fn near(conn: &mut Connection, now: Timestamp) -> Result<Vec<(Candidate, Term)>> {
    let standing = choices::standing(conn)?;
    let (today, months) = (standing.day(now.as_millisecond()), standing.choice.candidate_months);
    let countries: Vec<String> = opening::table.select(opening::country).distinct().load(conn)?;
    let mut found = Vec::new();
    for country in countries {
        let kept = retention::kept(&country, today, months);
        // Whoever was added after that day cannot be near, whatever came since.
        let added = now.as_millisecond() - (kept.period.least_days() - WARNING - 2) * DAY;
        let rows: Vec<(Candidate, Option<i64>)> = candidate::table
            .inner_join(opening::table.on(opening::id.eq(candidate::opening_id)))
            .filter(opening::country.eq(&country))
            .filter(candidate::created_at.le(added))
            .order(candidate::id)
            .select((Candidate::as_select(), opening::place_changed_at))
            .load(conn)?;
        for (candidate, moved) in rows {
            let term = term(conn, now, &standing, &candidate, &country, moved)?;
            if term.is_near() {
                found.push((candidate, term));
            }
        }
    }
    found.sort_by_key(|(_, term)| term.erase_on);
    Ok(found)
}

/// Records that a candidate's data is kept longer, or that a consent was taken back.
///
/// # Errors
/// There is no consent to take back.
pub fn keep(conn: &mut Connection, now: Timestamp, by: &Member, of: &Candidate, keep: &Keep) -> Result<()> {
    db::lock(conn, &format!("candidate {}", of.id))?;
    let (kind, day, reason) = match keep {
        Keep::Withdrawn => return withdraw(conn, now, by, of),
        Keep::Consent(on) => ("consent", on.to_string(), ""),
        Keep::Extended(until, reason) => ("extended", until.to_string(), reason.as_str()),
    };
    let row = Longer {
        id: ids::new(now),
        candidate_id: of.id.clone(),
        kind: kind.to_owned(),
        day,
        reason: reason.to_owned(),
        kept_at: now.as_millisecond(),
        kept_by: by.id.clone(),
    };
    diesel::insert_into(candidate_kept::table).values(&row).execute(conn)?;
    let event = format!("candidate.{}", if kind == "consent" { "consented" } else { "kept" });
    let data = trail::data([("candidate", &of.id), ("day", &row.day), ("by", &by.id)]);
    trail::append(conn, trail::ORGANISATION, now, &event, data)?;
    Ok(())
}

fn withdraw(conn: &mut Connection, now: Timestamp, by: &Member, of: &Candidate) -> Result<()> {
    let own = candidate_kept::table.filter(candidate_kept::candidate_id.eq(&of.id));
    if diesel::delete(own.filter(candidate_kept::kind.eq("consent"))).execute(conn)? == 0 {
        return Err(Failure::invalid("form", "privacy-error-no-consent"));
    }
    let data = trail::data([("candidate", &of.id), ("by", &by.id)]);
    trail::append(conn, trail::ORGANISATION, now, "candidate.consent-withdrawn", data)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn typed(what: &str, consent_on: &str, until: &str, reason: &str) -> Result<Keep> {
        let [what, consent_on, until, reason] = [what, consent_on, until, reason].map(str::to_owned);
        KeepInput { what, consent_on, until, reason }.check(date(2026, 11, 24))
    }

    fn fields(found: Result<Keep>) -> Vec<String> {
        let Err(Failure::Invalid(problems)) = found else { panic!("it passed") };
        problems.into_iter().map(|p| p.field).collect()
    }

    #[test]
    fn consent_lies_behind_and_an_extension_ahead() {
        assert_eq!(typed("consent", "2026-11-24", "", "").unwrap(), Keep::Consent(date(2026, 11, 24)));
        assert_eq!(fields(typed("consent", "2026-11-25", "", "")), ["consent_on"]);
        assert_eq!(fields(typed("consent", "", "", "")), ["consent_on"]);
        let kept = typed("extended", "", "2027-01-01", "A claim is open.").unwrap();
        assert_eq!(kept, Keep::Extended(date(2027, 1, 1), "A claim is open.".into()));
        for until in ["2026-11-24", "2028-11-25", "soon"] {
            assert_eq!(fields(typed("extended", "", until, "Why.")), ["until"], "{until}");
        }
        assert_eq!(fields(typed("extended", "", "", "")), ["until", "reason"]);
        assert_eq!(fields(typed("", "", "", "")), ["what"]);
    }
}
