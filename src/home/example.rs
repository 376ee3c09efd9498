//! The worked example: an opening with its ad, a candidate with an interview planned, an agreement
//! drafted. Fictional people, at example addresses that no mail reaches.

use jiff::{Timestamp, ToSpan as _};

use crate::{
    agreements::{Draft, Goal, Person, store as agreements},
    db::Connection,
    failure::Result,
    interviews::{CandidateInput, fairness, store as interviews},
    languages::Language,
    openings::{CoachInput, Location, Opening, OpeningInput, Pay, store as openings},
    organisation::Organisation,
    people::{Member, Side},
    playbook::{Playbook, builtin},
};

/// The example's opening, worded in a language.
pub fn opening(language: Language, zone: &str) -> OpeningInput {
    let text = |key: &str| language.text(&format!("example-{key}"));
    OpeningInput {
        title: text("title"),
        team: text("team"),
        summary: text("summary"),
        vision: text("team-vision"),
        location: Location { city: text("city"), country: "BE".into(), ..Location::default() },
        employment_type: "FULL_TIME".into(),
        pay: Pay { min: "42000".into(), max: "50000".into(), currency: "EUR".into(), period: "YEAR".into() },
        language: language.tag().into(),
        coach: CoachInput {
            name: "Wout Peeters".into(),
            email: "wout.peeters@example.org".into(),
            title: text("coach-title"),
            language: language.tag().into(),
            time_zone: zone.into(),
        },
        expectations: builtin::all(language).iter().map(|e| e.key.clone()).collect(),
        ..OpeningInput::default()
    }
}

pub fn candidate() -> CandidateInput {
    CandidateInput {
        name: "Noor Claes".into(),
        email: "noor.claes@example.org".into(),
        ..CandidateInput::default()
    }
}

/// The example's agreement between the opening's coach and the candidate.
pub fn draft(opening: &Opening, candidate: &interviews::Candidate, start: jiff::civil::Date) -> Draft {
    let (f, language) = (&opening.fields, opening.language());
    let text = |key: &str| language.text(&format!("example-{key}"));
    let goal = |n: u32, days: i32, difficulty: &str| Goal {
        title: text(&format!("goal-{n}")),
        measure: text(&format!("goal-{n}-measure")),
        due: start.saturating_add(days.days()).to_string(),
        difficulty: difficulty.into(),
        // Until the new hire has brought one of their own.
        from: Side::Coach.name().into(),
        ..Goal::default()
    };
    Draft {
        opening_id: Some(opening.id.clone()),
        candidate_id: Some(candidate.id.clone()),
        coach: Person {
            name: f.coach.name.clone(),
            email: f.coach.email.clone(),
            title: f.coach.title.clone(),
            language: f.coach.language.clone(),
            time_zone: f.coach.time_zone.clone(),
        },
        coachee: Person {
            name: candidate.name.clone(),
            email: candidate.email.clone(),
            title: f.title.clone(),
            language: candidate.language.clone(),
            time_zone: candidate.time_zone.clone(),
        },
        start_date: start.to_string(),
        language: f.language.clone(),
        vision: f.vision.clone(),
        commitments: Draft::filled(&Playbook::built_in(language), &f.expectations, language),
        goals: vec![goal(1, 90, "stretch"), goal(2, 180, "hard")],
        one_on_one: "weekly".into(),
        review_rhythm: crate::rhythm::STANDARD.into(),
        notice_days: "14".into(),
        ..Draft::default()
    }
}

/// Fills a fresh installation with the example.
pub fn create(
    conn: &mut Connection,
    now: Timestamp,
    home: &Organisation,
    by: &Member,
    jobs: &str,
) -> Result<()> {
    let language: Language = home.language.parse().unwrap_or_default();
    let today = openings::today(now, &home.time_zone);
    let book = Playbook::built_in(language);
    let fields = opening(language, &home.time_zone).check(today, &home.time_zone, None, &book)?;
    let opening = openings::create(conn, now, by, fields)?;
    openings::publish(conn, now, by, &opening, &format!("{jobs}{}", opening.slug))?;
    let new = candidate().check(language.tag(), &home.time_zone)?;
    let candidate = interviews::add_candidate(conn, now, by, &opening, new)?;
    let script = fairness::script_for(conn, now, by, &opening, (&candidate.name, language, 45))?;
    let planned = interviews::Planned { script, scheduled_at: None, interviewers: vec![by.clone()] };
    interviews::plan(conn, now, by, &candidate, planned)?;
    let draft = draft(&opening, &candidate, today.saturating_add(21.days())).check(today, home, &book)?;
    agreements::create(conn, now, by, &draft)?;
    Ok(())
}
