//! Feedback as rows: either side writes to the other at any time. The other opens it at their own door; until then
//! its writer can change it or take it back, and from then on it stays as it is. Every act takes the agreement's
//! lock, so that opening it and taking it back at the same instant happen one after the other.

use diesel::prelude::*;
use serde::Deserialize;

use super::talks;
use crate::{
    access::PartyAct,
    agreements::{AgreedText, negotiation::Desk, notes, store::Agreement},
    clock::DAY,
    db::{Connection, schema::feedback},
    failure::{Failure, Message, Problems, Result},
    ids,
    mail::letter::Kind,
    people::parties::{self, Party},
    trail,
    web::forms::Check as _,
};

/// The longest that is said at once: one moment, not a year.
const LONGEST: usize = 2_000;
/// The longest answer.
const LONGEST_ANSWER: usize = 500;
/// What one side can write in a day.
const MOST_A_DAY: usize = 20;

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = feedback)]
pub struct Feedback {
    pub id: String,
    pub agreement_id: String,
    /// The party that wrote it.
    pub from_id: String,
    /// The party it is for.
    pub to_id: String,
    /// Gone once it is taken back.
    pub text: String,
    /// The promise it is about, if it is about one.
    pub promise: String,
    /// That promise, as it was worded then.
    pub promised: String,
    pub given_at: i64,
    pub read_at: Option<i64>,
    pub withdrawn_at: Option<i64>,
    /// Empty for thanks without a word.
    pub answer: String,
    pub answered_at: Option<i64>,
}

/// What is typed to give feedback.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct FeedbackInput {
    pub text: String,
    /// The promise's name in the agreed text, or empty.
    pub promise: String,
}

impl FeedbackInput {
    /// The words in order and the promise as it is worded, or a sentence per field.
    fn check(&self, agreed: &AgreedText) -> Result<(String, String)> {
        let mut p = Problems::default();
        let text = given(&mut p, &self.text, LONGEST);
        if text.is_empty() {
            p.key("text", "error-feedback-empty");
        }
        let promise = agreed.commitments.iter().find(|c| c.id == self.promise);
        if promise.is_none() && !self.promise.is_empty() {
            p.key("promise", "error-feedback-promise");
        }
        p.finish((text, promise.map(|c| c.text.clone()).unwrap_or_default()))
    }
}

/// What somebody wrote, in order; never longer than it may be.
fn given(p: &mut Problems, words: &str, most: usize) -> String {
    let text = p.optional_text("text", words);
    if text.chars().count() > most {
        p.add("text", Message::new("error-long").with("most", most));
    }
    text
}

fn of_agreement(conn: &mut Connection, id: &str) -> Result<Vec<Feedback>> {
    Ok(feedback::table
        .filter(feedback::agreement_id.eq(id))
        .order((feedback::given_at.desc(), feedback::id.desc()))
        .select(Feedback::as_select())
        .load(conn)?)
}

/// All that a party wrote or got and that was not taken back, the newest first.
pub fn of_party(conn: &mut Connection, party: &Party) -> Result<Vec<Feedback>> {
    let mut all = of_agreement(conn, &party.agreement)?;
    all.retain(|f| f.withdrawn_at.is_none() && [&f.from_id, &f.to_id].contains(&&party.id));
    Ok(all)
}

/// Who wrote to a party, since an instant (milliseconds since the epoch), what they have not opened yet.
pub fn writer(conn: &mut Connection, to: &Party, since: i64) -> Result<Option<Party>> {
    let unread = |f: &Feedback| f.to_id == to.id && f.read_at.is_none() && f.given_at >= since;
    let newest = of_party(conn, to)?.into_iter().find(unread);
    newest.map_or(Ok(None), |f| parties::by_id(conn, &f.from_id))
}

/// Writes to the other side, who is told that there is something, and never what.
///
/// # Errors
/// Something to mend, or more in a day than anybody can take in.
pub fn give(conn: &mut Connection, desk: &Desk, input: &FeedbackInput) -> Result<()> {
    let found = talks::open(conn, desk, PartyAct::GiveFeedback)?;
    let (text, promised) = input.check(&found.text()?)?;
    let since = desk.now.as_millisecond() - DAY;
    let all = of_agreement(conn, &found.id)?;
    if all.iter().filter(|f| f.from_id == desk.party.id && f.given_at > since).count() >= MOST_A_DAY {
        return Err(Failure::conflict("error-feedback-many"));
    }
    let both = found.parties();
    let to = both.iter().find(|p| p.side != desk.party.side).ok_or_else(Failure::not_found)?;
    let row = Feedback {
        id: ids::new(desk.now),
        agreement_id: found.id.clone(),
        from_id: desk.party.id.clone(),
        to_id: to.id.clone(),
        text,
        promise: input.promise.clone(),
        promised,
        given_at: desk.now.as_millisecond(),
        read_at: None,
        withdrawn_at: None,
        answer: String::new(),
        answered_at: None,
    };
    diesel::insert_into(feedback::table).values(&row).execute(conn)?;
    record(conn, desk, &row.id, "given", &row.text)?;
    notes::gather(conn, desk.now, desk.secret, Kind::Feedback, to)
}

/// That somebody wrote is on record, with a hash; what they wrote stands in no record.
fn record(conn: &mut Connection, desk: &Desk, id: &str, what: &str, text: &str) -> Result<()> {
    let data = trail::data([("side", desk.party.side.name()), ("feedback", id)]);
    let payload = trail::data([("text", &ids::hash(text))]);
    let kind = format!("feedback.{what}");
    trail::append_personal(conn, &desk.party.agreement, desk.now, &kind, data, &payload)?;
    Ok(())
}

/// Feedback that the party wrote or got, and that was not taken back.
fn find(conn: &mut Connection, desk: &Desk, id: &str) -> Result<Feedback> {
    let mine = |f: &Feedback| f.id == id && [&f.from_id, &f.to_id].contains(&&desk.party.id);
    let found = of_agreement(conn, &desk.party.agreement)?.into_iter().find(mine);
    let found = found.ok_or_else(Failure::not_found)?;
    if found.withdrawn_at.is_some() {
        return Err(Failure::conflict("error-feedback-gone"));
    }
    Ok(found)
}

/// Feedback of the party's own that the other has not opened.
fn unopened(conn: &mut Connection, desk: &Desk, id: &str) -> Result<(Agreement, Feedback)> {
    let agreement = talks::open(conn, desk, PartyAct::GiveFeedback)?;
    let found = find(conn, desk, id)?;
    if found.from_id != desk.party.id {
        return Err(Failure::forbidden());
    }
    if found.read_at.is_some() {
        return Err(Failure::conflict("error-feedback-read"));
    }
    Ok((agreement, found))
}

/// Words one's own anew, while the other has not opened it.
pub fn change(conn: &mut Connection, desk: &Desk, id: &str, input: &FeedbackInput) -> Result<()> {
    let (agreement, found) = unopened(conn, desk, id)?;
    let (text, promised) = input.check(&agreement.text()?)?;
    diesel::update(feedback::table.find(&found.id))
        .set((
            feedback::text.eq(&text),
            feedback::promise.eq(&input.promise),
            feedback::promised.eq(&promised),
        ))
        .execute(conn)?;
    record(conn, desk, &found.id, "changed", &text)
}

/// Takes one's own back, while the other has not opened it; its words go with it.
pub fn take_back(conn: &mut Connection, desk: &Desk, id: &str) -> Result<()> {
    let (_, found) = unopened(conn, desk, id)?;
    diesel::update(feedback::table.find(&found.id))
        .set((
            feedback::withdrawn_at.eq(desk.now.as_millisecond()),
            feedback::text.eq(""),
            feedback::promise.eq(""),
            feedback::promised.eq(""),
        ))
        .execute(conn)?;
    let data = trail::data([("side", desk.party.side.name()), ("feedback", &found.id)]);
    trail::append(conn, &found.agreement_id, desk.now, "feedback.taken-back", data)?;
    Ok(())
}

/// Feedback that the party got.
fn received(conn: &mut Connection, desk: &Desk, id: &str) -> Result<Feedback> {
    let found = find(conn, desk, id)?;
    if found.to_id == desk.party.id { Ok(found) } else { Err(Failure::forbidden()) }
}

/// Opens what the other wrote, from when on it stays as it is; also after the last day of the agreement.
pub fn open(conn: &mut Connection, desk: &Desk, id: &str) -> Result<()> {
    desk.open(conn, PartyAct::OpenFeedback)?;
    let found = received(conn, desk, id)?;
    if found.read_at.is_none() {
        diesel::update(feedback::table.find(&found.id))
            .set(feedback::read_at.eq(desk.now.as_millisecond()))
            .execute(conn)?;
    }
    Ok(())
}

/// Takes in what was opened, with a sentence or without one; once.
pub fn answer(conn: &mut Connection, desk: &Desk, id: &str, words: &str) -> Result<()> {
    talks::open(conn, desk, PartyAct::AnswerFeedback)?;
    let found = received(conn, desk, id)?;
    if found.read_at.is_none() {
        return Err(Failure::conflict("error-feedback-unread"));
    }
    if found.answered_at.is_some() {
        return Err(Failure::conflict("error-feedback-answered"));
    }
    let mut p = Problems::default();
    let words = given(&mut p, words, LONGEST_ANSWER);
    p.finish(())?;
    diesel::update(feedback::table.find(&found.id))
        .set((feedback::answer.eq(&words), feedback::answered_at.eq(desk.now.as_millisecond())))
        .execute(conn)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_no_longer_than_it_may_be() {
        for (words, problems) in [("a", 0), (" 🌱\nb ", 0), ("ab\u{7}", 1), ("four", 1)] {
            let mut p = Problems::default();
            assert!(!given(&mut p, words, 3).is_empty());
            let found = match p.finish(()) {
                Err(Failure::Invalid(found)) => found.len(),
                _ => 0,
            };
            assert_eq!(found, problems, "{words:?}");
        }
    }
}
