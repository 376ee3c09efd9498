//! What figures are made of, read from all agreements: a few queries for every hundred of them, and no more.

use std::collections::BTreeMap;

use diesel::prelude::*;
use jiff::{Timestamp, civil::Date};

use super::figures::{Answered, Due, Facts, Hire, OWN, Pair};
use crate::{
    agreements::{
        AgreedText,
        store::{TextRow, holders},
    },
    clock,
    db::{
        Connection,
        schema::{agreement, agreement_text, agreement_version, closure, ending, sealed_document, signature},
    },
    failure::Result,
    ledger::marks::Mark,
    openings::store::today,
    organisation::holidays,
    people::{
        Side,
        parties::{self, Party},
    },
    playbook::{Playbook, store as playbook},
    reviews::{
        check_ins::{self, Both},
        compare::{self, Compared},
        overdue,
        store::{self as reviews, Review},
    },
    rhythm::Holidays,
};

/// Agreements that are read at once.
const PAGE: i64 = 100;
/// Whoever turned down what was sent, or took their signature back, may never have begun; that counts as no
/// hire. What lapsed was sent to somebody, and not signed.
const NO_HIRE: [&str; 2] = ["declined", "withdrawn"];

/// Everything figures are made of, as of now, where the organisation is.
pub fn facts(conn: &mut Connection, now: Timestamp, zone: &str) -> Result<Facts> {
    let (here, utc) = (today(now, zone), today(now, "UTC"));
    let book = playbook::current(conn)?;
    let place = Place { today: here, utc, zone, holidays: holidays::all(conn)?, book: &book };
    let (mut facts, mut after) = (Facts::default(), String::new());
    facts.expectations = book.entries().iter().map(|e| (e.side, e.key.clone())).collect();
    loop {
        let ids: Vec<String> = agreement::table
            .filter(agreement::id.gt(&after))
            .order(agreement::id)
            .limit(PAGE)
            .select(agreement::id)
            .load(conn)?;
        let Some(last) = ids.last() else { return Ok(facts) };
        after.clone_from(last);
        let page = Page::read(conn, &ids)?;
        for id in &ids {
            facts.hires.extend(page.hire(id, &place));
            facts.reviews.extend(page.due(id, &place)?);
            facts.answers.extend(page.answered(id, &place)?);
        }
    }
}

/// Where and when one looks.
struct Place<'a> {
    today: Date,
    /// Answers come out by days that are the same whatever zone is set: another zone would make other groups,
    /// and the difference between the two could be one person.
    utc: Date,
    zone: &'a str,
    holidays: Holidays,
    book: &'a Playbook,
}

impl Place<'_> {
    fn day(&self, ms: i64) -> Date {
        today(clock::from_ms(ms), self.zone)
    }
}

/// The rows of some agreements; those of one version stand as agreement, version and what there is of it.
struct Page {
    /// When each version was sent.
    sent: Vec<(String, i32, i64)>,
    /// When each side signed.
    signed: Vec<(String, i32, i64)>,
    sealed: Vec<(String, i32, i64)>,
    /// How versions came to nothing.
    closed: Vec<(String, i32, String)>,
    /// The last days of those that end.
    ends: BTreeMap<String, String>,
    /// The newest text of each version.
    texts: BTreeMap<(String, i32), AgreedText>,
    parties: BTreeMap<String, Vec<Party>>,
    reviews: Vec<Review>,
    answers: BTreeMap<String, Both>,
    held: BTreeMap<String, i64>,
}

impl Page {
    fn read(conn: &mut Connection, ids: &[String]) -> Result<Self> {
        let sent = agreement_version::table
            .filter(agreement_version::agreement_id.eq_any(ids))
            .order(agreement_version::version)
            .select((
                agreement_version::agreement_id,
                agreement_version::version,
                agreement_version::opened_at,
            ))
            .load(conn)?;
        let signed = signature::table
            .filter(signature::agreement_id.eq_any(ids))
            .select((signature::agreement_id, signature::version, signature::signed_at))
            .load(conn)?;
        let sealed = sealed_document::table
            .filter(sealed_document::agreement_id.eq_any(ids))
            .order(sealed_document::version)
            .select((sealed_document::agreement_id, sealed_document::version, sealed_document::sealed_at))
            .load(conn)?;
        let closed = closure::table
            .filter(closure::agreement_id.eq_any(ids))
            .select((closure::agreement_id, closure::version, closure::kind))
            .load(conn)?;
        let ends: Vec<(String, String)> = ending::table
            .filter(ending::agreement_id.eq_any(ids))
            .select((ending::agreement_id, ending::ends_on))
            .load(conn)?;
        let rows = reviews::of_agreements(conn, ids)?;
        let names = reviews::ids_of(&rows);
        let mut parties: BTreeMap<String, Vec<Party>> = BTreeMap::new();
        for party in parties::all_of_agreements(conn, ids)? {
            parties.entry(party.agreement.clone()).or_default().push(party);
        }
        Ok(Self {
            sent,
            signed,
            sealed,
            closed,
            ends: ends.into_iter().collect(),
            texts: texts(conn, ids)?,
            parties,
            answers: check_ins::of_reviews(conn, &names)?,
            held: reviews::all_held_at(conn, &names)?,
            reviews: rows,
        })
    }

    /// The hire of an agreement, by the first version that both signed, or else the newest; none while
    /// nothing was sent, or before the first day.
    fn hire(&self, id: &str, place: &Place) -> Option<Hire> {
        let sent: Vec<(i32, i64)> = of(&self.sent, id).map(|(version, at)| (version, *at)).collect();
        let whole = |version: i32| self.signed_at(id, version).is_some();
        let (version, sent_at) = *sent.iter().find(|(v, _)| whole(*v)).or(sent.last())?;
        let signed_at = self.signed_at(id, version);
        let ended = of(&self.closed, id).find(|(v, _)| *v == version).map(|(_, kind)| kind.as_str());
        if signed_at.is_none() && ended.is_some_and(|kind| NO_HIRE.contains(&kind)) {
            return None;
        }
        let first_day = self.texts.get(&(id.to_owned(), version))?.start_date;
        let [coach, coachee] = self.both(id, version)?;
        let here = |ms: i64| today(clock::from_ms(ms), &coachee.time_zone);
        (first_day <= place.today).then(|| Hire {
            first_day,
            pair: [coach.email.clone(), coachee.email.clone()],
            in_time: signed_at.is_some_and(|at| here(at) < first_day),
            took: signed_at.map(|at| at - sent_at),
        })
    }

    /// When the second side signed a version.
    fn signed_at(&self, id: &str, version: i32) -> Option<i64> {
        let at: Vec<i64> = of(&self.signed, id).filter(|(v, _)| *v == version).map(|(_, at)| *at).collect();
        at.iter().copied().max().filter(|_| at.len() == Side::BOTH.len())
    }

    fn both(&self, id: &str, version: i32) -> Option<[&Party; 2]> {
        let is_sealed = |version: i32| of(&self.sealed, id).any(|(v, _)| v == version);
        Some(holders(self.parties.get(id)?, is_sealed, version))
    }

    /// Reviews of an agreement that would be overdue by now, had they not been held.
    fn due(&self, id: &str, place: &Place) -> Result<Vec<Due>> {
        let Some((version, _)) = of(&self.sealed, id).last() else { return Ok(Vec::new()) };
        let Some([coach, coachee]) = self.both(id, version) else { return Ok(Vec::new()) };
        let last_day = self.ends.get(id).map(String::as_str);
        let mut due = Vec::new();
        for review in self.reviews.iter().filter(|r| r.agreement_id == id) {
            let (on, held_at) = (review.date()?, self.held.get(&review.id));
            let late = overdue::next_working(on, &place.holidays);
            let gone = review.cancelled_at.is_some()
                || review.is_after(last_day)
                || review.came_after(of(&self.sealed, id).map(|(_, at)| *at), place.zone)?;
            if place.today >= late && (!gone || held_at.is_some()) {
                let pair = [coach.email.clone(), coachee.email.clone()];
                due.push(Due { on, pair, on_time: held_at.is_some_and(|at| place.day(*at) < late) });
            }
        }
        Ok(due)
    }

    /// What both said of each promise, at each review that both have answered.
    fn answered(&self, id: &str, place: &Place) -> Result<Vec<Answered>> {
        let mut all = Vec::new();
        for review in self.reviews.iter().filter(|r| r.agreement_id == id) {
            let Some(both) = self.answers.get(&review.id) else { continue };
            let Some(said) = both.revealed()? else { continue };
            // The promises that were asked about, should one have answered before an amendment.
            let version = said.iter().map(|a| a.version).max().unwrap_or_default();
            let Some(text) = self.texts.get(&(id.to_owned(), version)) else { continue };
            let Some(pair) = self.writers(id, both) else { continue };
            let at = Side::BOTH.iter().filter_map(|side| both.submitted_at(*side)).max();
            let on = today(clock::from_ms(at.unwrap_or_default()), "UTC");
            if on >= place.utc {
                continue;
            }
            let marks = compare::promises(text, &said).into_iter();
            all.extend(marks.filter_map(|c| answered(place.book, on, &pair, &c)));
        }
        Ok(all)
    }

    /// Who wrote the two answers: somebody else may have the coach's side by now.
    fn writers(&self, id: &str, both: &Both) -> Option<Pair> {
        let parties = self.parties.get(id)?;
        let email = |side: Side| {
            let writer = &both.of(side)?.party_id;
            parties.iter().find(|p| p.id == *writer).map(|p| p.email.clone())
        };
        Some([email(Side::Coach)?, email(Side::Coachee)?])
    }
}

fn answered(book: &Playbook, on: Date, pair: &Pair, both: &Compared) -> Option<Answered> {
    let (side, mark) = (both.side?, Mark::of(both)?);
    let known = book.entry(&both.expectation).filter(|e| e.side == side);
    let expectation = known.map_or(OWN, |e| e.key.as_str()).to_owned();
    Some(Answered { on, pair: pair.clone(), side, expectation, mark })
}

/// What there is of the versions of an agreement.
fn of<'a, T>(rows: &'a [(String, i32, T)], id: &'a str) -> impl Iterator<Item = (i32, &'a T)> {
    rows.iter().filter(move |(of, ..)| of == id).map(|(_, version, what)| (*version, what))
}

fn texts(conn: &mut Connection, ids: &[String]) -> Result<BTreeMap<(String, i32), AgreedText>> {
    let rows: Vec<(String, i32, String)> = agreement_text::table
        .filter(agreement_text::agreement_id.eq_any(ids))
        .order(agreement_text::revision)
        .select((agreement_text::agreement_id, agreement_text::version, agreement_text::id))
        .load(conn)?;
    let newest: BTreeMap<_, _> = rows.into_iter().map(|(of, version, id)| ((of, version), id)).collect();
    let newest: Vec<String> = newest.into_values().collect();
    let rows: Vec<TextRow> = agreement_text::table
        .filter(agreement_text::id.eq_any(&newest))
        .select(TextRow::as_select())
        .load(conn)?;
    rows.into_iter().map(|row| Ok(((row.agreement_id.clone(), row.version), row.read()?))).collect()
}
