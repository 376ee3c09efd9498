//! Drafts and what they begin with: a candidate, an opening, the promises of its ad.

use super::{
    draft::{Draft, Person},
    hired,
    standing::Agreement,
};
use crate::{
    access::{Act, State},
    db::Connection,
    failure::{Failure, Result},
    interviews::store as interviews,
    openings::store::{self as openings, today},
    organisation::{self, holidays},
    people::{Member, visit::check},
    playbook::store as playbook,
    rhythm,
};

/// Checks a draft and that what it names exists and is in the member's reach. A candidate belongs to
/// one opening, which the agreement then is of, too.
pub fn checked(conn: &mut Connection, now: jiff::Timestamp, member: &Member, draft: &Draft) -> Result<Draft> {
    let home = organisation::get(conn)?;
    let today = today(now, &home.time_zone);
    let book = playbook::current(conn)?;
    let mut draft = draft.check(today, &home, &book)?;
    draft.check_days(&holidays::all(conn)?)?;
    if let Some(id) = &draft.candidate_id {
        let candidate =
            interviews::candidate(conn, id).map_err(unknown("candidate_id", "error-candidate-unknown"))?;
        let opening = openings::find(conn, &candidate.opening_id)?;
        let own = interviews::is_own(conn, member, &candidate, &opening)?;
        check(member, Act::SeeCandidate, own, State::Any)?;
        draft.opening_id = Some(opening.id);
    } else if let Some(id) = &draft.opening_id {
        let opening = openings::find(conn, id).map_err(unknown("opening_id", "error-opening-unknown"))?;
        let state = openings::state(conn, &opening, today)?;
        check(member, Act::SeeOpening, opening.is_of(member), state)?;
    }
    Ok(draft)
}

/// What is not there becomes a problem of its field; any other failure stays what it is.
fn unknown(field: &'static str, key: &'static str) -> impl Fn(Failure) -> Failure {
    move |failure| match failure {
        Failure::NotFound(_) => Failure::invalid(field, key),
        other => other,
    }
}

/// A draft to begin with: from a candidate, from an opening, or from nothing.
pub fn beginning(
    conn: &mut Connection,
    now: jiff::Timestamp,
    member: &Member,
    opening: &str,
    candidate: &str,
) -> Result<Draft> {
    let home = organisation::get(conn)?;
    let mut draft = Draft {
        notice_days: "14".into(),
        language: home.language.clone(),
        one_on_one: "weekly".into(),
        review_rhythm: rhythm::STANDARD.into(),
        ..Draft::default()
    };
    let blank =
        Person { language: home.language.clone(), time_zone: home.time_zone.clone(), ..Person::default() };
    (draft.coach, draft.coachee) = (blank.clone(), blank);
    let mut opening_id = opening.to_owned();
    if !candidate.is_empty() {
        let (candidate, opening) =
            crate::interviews::pages::candidate_for(conn, member, Act::SeeCandidate, candidate)?;
        draft.coachee = Person {
            name: candidate.name,
            email: candidate.email,
            title: opening.fields.title.clone(),
            language: candidate.language,
            time_zone: candidate.time_zone,
        };
        draft.candidate_id = Some(candidate.id);
        opening_id = opening.id;
    }
    let book = playbook::current(conn)?;
    let mut keys: Vec<String> = book.offered().map(|e| e.key.clone()).collect();
    if !opening_id.is_empty() {
        let zone = home.time_zone.clone();
        let (opening, _) =
            crate::openings::pages::opened(conn, &zone, now, member, Act::SeeOpening, &opening_id)?;
        let f = &opening.fields;
        draft.coach = Person {
            name: f.coach.name.clone(),
            email: f.coach.email.clone(),
            title: f.coach.title.clone(),
            language: f.coach.language.clone(),
            time_zone: f.coach.time_zone.clone(),
        };
        draft.language.clone_from(&f.language);
        draft.vision.clone_from(&f.vision);
        keys.clone_from(&f.expectations);
        draft.opening_id = Some(opening.id);
    }
    draft.commitments = Draft::filled(&book, &keys, draft.language.parse().unwrap_or_default());
    draft.goals = hired::proposed(conn, member, &draft)?;
    Ok(draft)
}

/// A sent draft with what it leaves out taken from its candidate and opening: people, promises, and for their
/// coach the themes to work on.
pub fn filled_in(
    conn: &mut Connection,
    now: jiff::Timestamp,
    member: &Member,
    draft: Draft,
) -> Result<Draft> {
    let id = |id: &Option<String>| id.clone().unwrap_or_default();
    let (opening, candidate) = (id(&draft.opening_id), id(&draft.candidate_id));
    if opening.is_empty() && candidate.is_empty() {
        return Ok(draft);
    }
    let begun = beginning(conn, now, member, &opening, &candidate)?;
    let nobody = |p: &Person| p.name.is_empty() && p.email.is_empty();
    Ok(Draft {
        opening_id: begun.opening_id,
        candidate_id: begun.candidate_id,
        coach: if nobody(&draft.coach) { begun.coach } else { draft.coach },
        coachee: if nobody(&draft.coachee) { begun.coachee } else { draft.coachee },
        commitments: if draft.commitments.is_empty() { begun.commitments } else { draft.commitments },
        goals: if draft.goals.is_empty() { begun.goals } else { draft.goals },
        vision: if draft.vision.is_empty() { begun.vision } else { draft.vision },
        language: if draft.language.is_empty() { begun.language } else { draft.language },
        ..draft
    })
}

/// Promises of the published ad that the agreement lacks: to be seen before it is sent.
pub fn missing(conn: &mut Connection, agreement: &Agreement) -> Result<Vec<crate::openings::ad::Promise>> {
    let Some(opening) = &agreement.opening_id else { return Ok(Vec::new()) };
    let Some(publication) = openings::publication_at(conn, opening, agreement.created_at)? else {
        return Ok(Vec::new());
    };
    let kept = |key: &str| agreement.draft.commitments.iter().any(|c| c.expectation == key);
    Ok(publication.published()?.ad.promises().into_iter().filter(|p| !kept(&p.key)).collect())
}
