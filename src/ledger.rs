//! The promise ledger: one promise, seen at every station. For each expectation the sentence the ad
//! used, the question that was asked, the clause that was signed, and how it was kept at each review.
//!
//! It grows with each review, and not for everybody alike: how a promise was kept is told to the two parties,
//! at their own doors; members see of each review only whether it was held, answered by both, or is open.
//! That holds for the coach, too, while they look as a member.

mod lookbacks;
pub mod marks;
pub mod pages;

use serde::Serialize;

use lookbacks::Lookback;
use marks::Mark;

use crate::{
    access::{Act, State},
    agreements::{
        drafting::missing,
        keeping, review_label,
        store::{Agreement, TextRow},
    },
    db::Connection,
    failure::Result,
    interviews::{pages::interview_for, store as interviews},
    languages::Language,
    openings::store as openings,
    organisation::holidays,
    people::{Member, Side, parties::Party},
    playbook::store as playbook,
    reviews::compare::Compared,
    rhythm::Planned,
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
    pub reviews: Vec<Look>,
    /// It is told how the promises were kept: this is the ledger of one of the two.
    pub marked: bool,
    /// ISO 8601: the day on which what was asked in the interviews was erased.
    pub interviews_erased: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// The promise's own name in the agreed text; empty before there is one.
    pub id: String,
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
    /// One for each of the ledger's reviews; none where not both have answered. Empty for members.
    pub marks: Vec<Option<Mark>>,
    pub course: Option<Course>,
}

/// How a promise stands.
#[derive(Clone, Debug, Serialize)]
pub struct Course {
    pub mark: Mark,
    /// The day of the review since which it has been so, where it was otherwise before.
    pub since: Option<String>,
}

/// A review that is to come, or was.
#[derive(Clone, Debug, Serialize)]
pub struct Look {
    pub label: String,
    pub date: String,
    /// held, answered (by both), or open.
    pub state: &'static str,
}

impl Look {
    fn at(language: Language, review: &Planned, state: &'static str) -> Self {
        Self { label: review_label(language, review.milestone), date: review.date.to_string(), state }
    }
}

/// The ledger as one of the two sees it, in their own language, with how each promise was kept.
pub fn of_party(conn: &mut Connection, agreement: &Agreement, party: &Party) -> Result<Ledger> {
    let (text, back) = (agreement.text()?, lookbacks::of(conn, agreement)?);
    let told = back.iter().map(|l| l.compared(&text, party)).collect::<Result<Vec<_>>>()?;
    let mut ledger = gather(conn, agreement, None, party.language, &back)?;
    ledger.marked = true;
    for entry in ledger.entries.iter_mut().filter(|e| !e.missing) {
        let mark = |all: &Vec<Compared>| all.iter().find(|c| c.id == entry.id).and_then(Mark::of);
        entry.marks = told.iter().map(mark).collect();
        entry.course = marks::course(&entry.marks).map(|(mark, since)| Course {
            mark,
            since: since.and_then(|n| ledger.reviews.get(n)).map(|look| look.date.clone()),
        });
    }
    Ok(ledger)
}

/// The ledger of an agreement as `member` may see it.
pub fn of(
    conn: &mut Connection,
    agreement: &Agreement,
    member: Option<&Member>,
    language: Language,
) -> Result<Ledger> {
    let back = lookbacks::of(conn, agreement)?;
    gather(conn, agreement, member, language, &back)
}

fn gather(
    conn: &mut Connection,
    agreement: &Agreement,
    member: Option<&Member>,
    language: Language,
    back: &[Lookback],
) -> Result<Ledger> {
    let (mut entries, ids) = (Vec::new(), ids(agreement)?);
    let lacking: Vec<String> = missing(conn, agreement)?.into_iter().map(|p| p.key).collect();
    let asked = asked(conn, agreement, member)?;
    let (told, book) = (told(conn, agreement)?, playbook::current(conn)?);
    let word =
        |list: &[(String, String)], key: &str| list.iter().find(|(k, _)| k == key).map(|(_, w)| w.clone());
    for side in Side::BOTH {
        let all = agreement.draft.commitments.iter().enumerate();
        for (n, c) in all.filter(|(_, c)| c.side == side.name()) {
            let known = book.find(language, &c.expectation);
            let found = asked.iter().find(|a| a.key == c.expectation);
            entries.push(Entry {
                id: ids.get(n).cloned().unwrap_or_default(),
                side,
                name: known.map(|e| e.name.clone()).unwrap_or_default(),
                ad: word(&told, &c.expectation),
                question: found.map(|a| a.question.clone()),
                scores: found.map(|a| a.scores.clone()).unwrap_or_default(),
                commitment: Some(c.text.clone()),
                noticed_by: Some(c.noticed_by.clone()).filter(|t| !t.is_empty()),
                missing: false,
                marks: Vec::new(),
                course: None,
                expectation: c.expectation.clone(),
            });
        }
        let lost = book.chosen(language, &lacking, side);
        entries.extend(lost.into_iter().map(|e| Entry {
            id: String::new(),
            side,
            expectation: e.key.clone(),
            name: e.name.clone(),
            ad: word(&told, &e.key),
            question: asked.iter().find(|a| a.key == e.key).map(|a| a.question.clone()),
            scores: Vec::new(),
            commitment: None,
            noticed_by: None,
            missing: true,
            marks: Vec::new(),
            course: None,
        }));
    }
    Ok(Ledger {
        agreement: agreement.id.clone(),
        language,
        coach: agreement.draft.coach.name.clone(),
        coachee: agreement.draft.coachee.name.clone(),
        signed_at: agreement.in_force().map(|s| s.sealed_at),
        entries,
        reviews: looks(conn, agreement, language, back)?,
        marked: false,
        interviews_erased: keeping::candidate_erased_on(conn, &agreement.id)?.map(|day| day.to_string()),
    })
}

/// The reviews on the days that hold now; before there are any, as they would be planned.
fn looks(
    conn: &mut Connection,
    agreement: &Agreement,
    language: Language,
    back: &[Lookback],
) -> Result<Vec<Look>> {
    if back.is_empty() {
        let planned = agreement.reviews(&holidays::all(conn)?)?;
        return Ok(planned.iter().map(|r| Look::at(language, r, "open")).collect());
    }
    back.iter().map(|l| Ok(Look::at(language, &l.review.planned()?, l.state()))).collect()
}

/// The names of the promises, in the order of the text that holds; a draft has none yet.
fn ids(agreement: &Agreement) -> Result<Vec<String>> {
    let text = agreement.holding().map(TextRow::read).transpose()?;
    Ok(text.map(|t| t.commitments.into_iter().map(|c| c.id).collect()).unwrap_or_default())
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
        let cards = match member.filter(|_| debriefed) {
            Some(member) if interview_for(conn, member, Act::SeeScorecards, &interview.id).is_ok() => {
                interviews::cards(conn, &interview, member)?
            }
            _ => Vec::new(),
        };
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
