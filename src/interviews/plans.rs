//! Planning: what is typed or sent about an interview becomes its script, its round and its letters in one go; and
//! what of that can still be changed.

use jiff::{Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};

use super::{
    InterviewInput, Wished, instant, letters,
    pages::{candidate_for, interview_for, named, read_plan},
    rounds::{self, Changed, Round},
    store::{self, Interview},
};
use crate::{
    access::Act,
    clock::from_ms,
    db::Connection,
    failure::{Failure, Problems, Result},
    people::Member,
    web::forms::{self, Check as _},
};

/// An interview as it stands.
#[derive(Clone, Debug)]
pub struct Plan {
    pub interview: Interview,
    pub round: Round,
    /// By name.
    pub interviewers: Vec<Member>,
}

/// What of an interview is to change; what is not given stays.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct ChangeInput {
    pub round: Option<String>,
    pub place: Option<String>,
    /// Email addresses of members: all who are to score.
    pub interviewers: Option<Vec<String>>,
    /// RFC 3339, or a local date and time in the zone of whoever changes it.
    pub scheduled_at: Option<String>,
    /// Tells the candidate, from now on; who is told stays told.
    #[serde(deserialize_with = "forms::flag")]
    pub tell_candidate: bool,
}

pub fn read(conn: &mut Connection, interview: Interview) -> Result<Plan> {
    Ok(Plan {
        round: rounds::of(conn, &interview)?,
        interviewers: letters::interviewers(conn, &interview)?,
        interview,
    })
}

/// Plans an interview of a candidate and saves its letters.
pub fn plan(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    candidate: &str,
    input: &InterviewInput,
) -> Result<Plan> {
    let (candidate, opening) = candidate_for(conn, by, Act::CreateInterview, candidate)?;
    let planned = read_plan(conn, now, input, by, &candidate, &opening);
    let (planned, wished) = both(planned, input.round())?;
    let interview = store::plan(conn, now, by, &candidate, planned)?;
    rounds::begin(conn, now, by, &interview, wished)?;
    read(conn, interview)
}

/// Changes an interview and tells whoever it concerns.
pub fn change(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    id: &str,
    input: &ChangeInput,
) -> Result<Plan> {
    let (interview, ..) = interview_for(conn, by, Act::ChangeInterview, id)?;
    let old = read(conn, interview)?;
    let to = input.over(conn, now, by, &old)?;
    rounds::change(conn, now, by, &old.interview, &to)?;
    let interview = store::find(conn, id)?;
    read(conn, interview)
}

/// Calls an interview off and tells whoever it concerns.
pub fn call_off(conn: &mut Connection, now: Timestamp, by: &Member, id: &str) -> Result<Interview> {
    let (interview, ..) = interview_for(conn, by, Act::ChangeInterview, id)?;
    rounds::call_off(conn, now, by, &interview)?;
    Ok(interview)
}

/// Both, or the problems of both.
fn both<A, B>(one: Result<A>, other: Result<B>) -> Result<(A, B)> {
    match (one, other) {
        (Err(Failure::Invalid(mut all)), Err(Failure::Invalid(more))) => {
            all.extend(more);
            Err(Failure::Invalid(all))
        }
        (one, other) => Ok((one?, other?)),
    }
}

/// A day and hour as a form's field holds them.
pub fn local(ms: i64, zone: &str) -> String {
    let tz = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    from_ms(ms).to_zoned_datetime(tz).strftime("%Y-%m-%dT%H:%M").to_string()
}

impl ChangeInput {
    /// The interview as it is to be, laid over how it was.
    fn over(&self, conn: &mut Connection, now: Timestamp, by: &Member, old: &Plan) -> Result<Changed> {
        let mut p = Problems::default();
        let scheduled_at = self.hour(&mut p, now, by, &old.interview);
        let interviewers = match &self.interviewers {
            None => old.interviewers.clone(),
            Some(emails) => named(conn, &mut p, emails)?,
        };
        if interviewers.is_empty() && p.is_empty() {
            p.key("interviewers", "room-error-nobody");
        }
        if self.tell_candidate && scheduled_at.is_none() {
            p.key("tell_candidate", "room-error-tell-date");
        }
        let given = |new: &Option<String>, old: &str| new.clone().unwrap_or_else(|| old.to_owned());
        let wished = Wished {
            title: p.optional_line("round", &given(&self.round, &old.round.title)),
            place: p.optional_line("place", &given(&self.place, &old.round.place)),
            tell: self.tell_candidate,
        };
        let interviewers = interviewers.into_iter().map(|m| m.id).collect();
        p.finish(Changed { wished, scheduled_at, interviewers })
    }

    /// When it is to take place: what stood in somebody's calendar is moved or called off, never left open again.
    fn hour(&self, p: &mut Problems, now: Timestamp, by: &Member, old: &Interview) -> Option<Timestamp> {
        let stood = old.scheduled_at.map(from_ms);
        let typed = self.scheduled_at.as_deref().map(str::trim);
        let shown = old.scheduled_at.map(|ms| local(ms, &by.time_zone));
        let unchanged = typed.is_none() || typed == shown.as_deref();
        if unchanged || (typed == Some("") && stood.is_none()) {
            return stood;
        }
        let at = typed.and_then(|text| instant(text, &by.time_zone));
        match at {
            None if typed == Some("") => p.key("scheduled_at", "room-error-no-date"),
            None => p.key("scheduled_at", "error-instant"),
            Some(at) if at < now && Some(at) != stood => p.key("scheduled_at", "room-error-past"),
            Some(_) => {}
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_of_both_are_told_at_once() {
        let wrong = |field: &str| Err::<(), _>(Failure::invalid(field, "error-required"));
        let Err(Failure::Invalid(all)) = both(wrong("a"), wrong("b")) else { panic!("two problems") };
        assert_eq!(all.iter().map(|p| p.field.as_str()).collect::<Vec<_>>(), ["a", "b"]);
        assert!(both(Ok(1), wrong("b")).is_err() && both(Ok(1), Ok(2)).is_ok());
    }

    #[test]
    fn an_hour_stands_in_a_form_as_it_is_where_its_reader_is() {
        let ms = "2026-12-01T13:30:00Z".parse::<Timestamp>().unwrap().as_millisecond();
        assert_eq!(local(ms, "Europe/Brussels"), "2026-12-01T14:30");
        assert_eq!(local(ms, "America/New_York"), "2026-12-01T08:30");
    }
}
