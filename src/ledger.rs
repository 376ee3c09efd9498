//! The promise ledger: one promise, seen at every station. For each expectation the sentence the ad
//! used, the question that was asked, the clause that was signed, and the reviews to come.

pub mod pages;

use serde::Serialize;

use crate::{
    access::{Act, State},
    agreements::{drafting::missing, review_label, store::Agreement},
    db::Connection,
    failure::Result,
    interviews::{pages::interview_for, store as interviews},
    languages::Language,
    openings::store as openings,
    organisation::holidays,
    people::{Member, Side},
    playbook::builtin,
    reviews::store as reviews,
};

/// A hire's promises.
#[derive(Clone, Debug, Serialize)]
pub struct Ledger {
    pub agreement: String,
    pub language: Language,
    pub coach: String,
    pub coachee: String,
    /// Milliseconds since the epoch, once both have signed.
    pub signed_at: Option<i64>,
    pub entries: Vec<Entry>,
    pub reviews: Vec<Coming>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    pub side: Side,
    /// The playbook's key; empty for a promise of one's own.
    pub expectation: String,
    pub name: String,
    /// As the published ad worded it.
    pub ad: Option<String>,
    /// As the interview asked.
    pub question: Option<String>,
    /// 1 to 5, for the opening's people once the debrief is open.
    pub scores: Vec<u8>,
    pub commitment: Option<String>,
    pub noticed_by: Option<String>,
    /// The ad promises it and the agreement lacks it.
    pub missing: bool,
}

#[derive(Clone, Debug, Serialize)]
pub struct Coming {
    pub label: String,
    pub date: String,
}

/// Gathers the ledger of an agreement as `member` may see it.
pub fn of(
    conn: &mut Connection,
    agreement: &Agreement,
    member: Option<&Member>,
    language: Language,
) -> Result<Ledger> {
    let mut entries = Vec::new();
    let lacking: Vec<String> = missing(conn, agreement)?.into_iter().map(|p| p.key).collect();
    let asked = asked(conn, agreement, member)?;
    let told = told(conn, agreement)?;
    let word =
        |list: &[(String, String)], key: &str| list.iter().find(|(k, _)| k == key).map(|(_, w)| w.clone());
    for side in Side::BOTH {
        for c in agreement.draft.commitments.iter().filter(|c| c.side == side.name()) {
            let known = builtin::find(language, &c.expectation);
            let found = asked.iter().find(|a| a.key == c.expectation);
            entries.push(Entry {
                side,
                name: known.map(|e| e.name.clone()).unwrap_or_default(),
                ad: word(&told, &c.expectation),
                question: found.map(|a| a.question.clone()),
                scores: found.map(|a| a.scores.clone()).unwrap_or_default(),
                commitment: Some(c.text.clone()),
                noticed_by: Some(c.noticed_by.clone()).filter(|t| !t.is_empty()),
                missing: false,
                expectation: c.expectation.clone(),
            });
        }
        let lost = builtin::all(language).iter().filter(|e| e.side == side && lacking.contains(&e.key));
        entries.extend(lost.map(|e| Entry {
            side,
            expectation: e.key.clone(),
            name: e.name.clone(),
            ad: word(&told, &e.key),
            question: asked.iter().find(|a| a.key == e.key).map(|a| a.question.clone()),
            scores: Vec::new(),
            commitment: None,
            noticed_by: None,
            missing: true,
        }));
    }
    let mut dates = reviews::days(conn, agreement)?;
    if dates.is_empty() {
        dates = agreement.reviews(&holidays::all(conn)?)?;
    }
    Ok(Ledger {
        agreement: agreement.id.clone(),
        language,
        coach: agreement.draft.coach.name.clone(),
        coachee: agreement.draft.coachee.name.clone(),
        signed_at: agreement.in_force().map(|s| s.sealed_at),
        entries,
        reviews: dates
            .iter()
            .map(|r| Coming { label: review_label(language, r.milestone), date: r.date.to_string() })
            .collect(),
    })
}

/// The published ad's sentences by key.
fn told(conn: &mut Connection, agreement: &Agreement) -> Result<Vec<(String, String)>> {
    let Some(opening) = &agreement.opening_id else { return Ok(Vec::new()) };
    let Some(publication) = openings::publication_at(conn, opening, agreement.created_at)? else {
        return Ok(Vec::new());
    };
    Ok(publication.published()?.ad.promises().into_iter().map(|p| (p.key, p.sentence)).collect())
}

struct Asked {
    key: String,
    question: String,
    scores: Vec<u8>,
}

/// What the candidate's interviews asked, with scores where the member may see them.
fn asked(conn: &mut Connection, agreement: &Agreement, member: Option<&Member>) -> Result<Vec<Asked>> {
    let Some(candidate) = &agreement.candidate_id else { return Ok(Vec::new()) };
    let mut asked: Vec<Asked> = Vec::new();
    for interview in interviews::of_candidate(conn, candidate)? {
        let debriefed = interviews::state(conn, &interview)? == State::Debriefed;
        let may = match member.filter(|_| debriefed) {
            Some(member) => interview_for(conn, member, Act::SeeScorecards, &interview.id).is_ok(),
            None => false,
        };
        let cards = if may { interviews::cards(conn, &interview)? } else { Vec::new() };
        for step in interview.script()?.steps.iter().filter(|s| s.kind == "expectation") {
            for scale in &step.scores {
                let given = cards.iter().filter_map(|c| c.card.scores.get(&scale.key)?.score.parse().ok());
                let scores: Vec<u8> = given.collect();
                match asked.iter_mut().find(|a| a.key == scale.key) {
                    Some(known) => known.scores.extend(scores),
                    None => asked.push(Asked { key: scale.key.clone(), question: step.ask.clone(), scores }),
                }
            }
        }
    }
    Ok(asked)
}
