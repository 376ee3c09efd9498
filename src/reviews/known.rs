//! What reminders are written from, read for many of them at once: they leave by the hundred.

use std::{
    collections::{BTreeSet, HashMap},
    rc::Rc,
};

use jiff::{Timestamp, civil::Date};
use serde_json::Value;

use super::{
    choice::{self, Choice},
    store::{self, Review},
};
use crate::{
    agreements::{AgreedText, many, store::Agreement},
    db::Connection,
    failure::{Failure, Result},
    mail::{
        gathered::{self, Along},
        letter::Kind,
        outbox::{Claimed, Why},
    },
    people::{
        parties::{self, Party},
        store as members,
    },
    rhythm::Planned,
};

/// A saved reminder with what it tells of.
pub struct Standing {
    pub party: Party,
    pub agreement: Rc<Agreement>,
    pub text: Rc<AgreedText>,
    /// Who looks after the agreement, and so reads an answer: name and address.
    pub sender: Option<(String, String)>,
    pub review: Planned,
    /// The row of its link.
    pub link: String,
}

/// An agreement with its text on the days that hold now.
struct Pact {
    agreement: Rc<Agreement>,
    text: Rc<AgreedText>,
    sender: Option<(String, String)>,
}

/// What is known of saved reminders.
#[derive(Default)]
pub struct Known {
    parties: HashMap<String, Party>,
    choices: HashMap<String, Choice>,
    pacts: HashMap<String, Pact>,
    along: HashMap<String, Vec<Along>>,
}

impl Known {
    /// Reads what the reminders among these letters need, in as many queries for a hundred as for one.
    pub fn of(conn: &mut Connection, now: Timestamp, letters: &[Claimed]) -> Result<Self> {
        let of_kind = |kinds: &[Kind]| {
            let named = |letter: &&Claimed| kinds.iter().any(|k| k.name() == letter.kind);
            letters.iter().filter(named).collect::<Vec<_>>()
        };
        let alone = of_kind(&[Kind::ReminderWeek, Kind::ReminderDay]);
        let carriers: Vec<String> = of_kind(&[Kind::Reminders]).iter().map(|l| l.id.clone()).collect();
        let along = if carriers.is_empty() { HashMap::new() } else { gathered::all_of(conn, &carriers)? };
        let alone = alone.iter().map(|l| l.params.as_str());
        let params = alone.chain(along.values().flatten().map(|a| a.params.as_str()));
        let known = Self::of_params(conn, now, params)?;
        Ok(Self { along, ..known })
    }

    fn of_params<'a>(
        conn: &mut Connection,
        now: Timestamp,
        params: impl Iterator<Item = &'a str>,
    ) -> Result<Self> {
        let ids = distinct(params.filter_map(party_of));
        if ids.is_empty() {
            return Ok(Self::default());
        }
        let (parties, choices) = (parties::by_ids(conn, &ids)?, choice::of_all(conn, &ids)?);
        let pacts = pacts(conn, now, &distinct(parties.values().map(|p| p.agreement.clone())))?;
        Ok(Self { parties, choices, pacts, along: HashMap::new() })
    }

    /// The reminders that go along in a letter.
    pub fn along(&self, carrier: &str) -> &[Along] {
        self.along.get(carrier).map_or(&[], Vec::as_slice)
    }

    /// What a saved reminder tells of; or why it is not to be sent any more.
    pub fn standing(&self, now: Timestamp, params: &str) -> Result<Result<Standing, Why>> {
        let params: Value = serde_json::from_str(params)?;
        let text = |name: &str| params[name].as_str().unwrap_or_default();
        if params["until"].as_i64().is_some_and(|until| now.as_millisecond() >= until) {
            return Ok(Err(Why::Late));
        }
        let Some(party) = self.parties.get(text("party")) else { return Ok(Err(Why::Over)) };
        if let Some(why) = self.choices.get(&party.id).and_then(|choice| choice.why(now)) {
            return Ok(Err(why));
        }
        let Pact { agreement, text: agreed, sender } =
            self.pacts.get(&party.agreement).ok_or_else(Failure::not_found)?;
        let over = agreement.ending.as_ref().and_then(|e| e.ends_on.parse::<Date>().ok());
        let milestone = text("milestone");
        let Some(review) = agreed.reviews.iter().find(|r| r.milestone.to_string() == milestone) else {
            return Ok(Err(Why::Over));
        };
        // Somebody else may have taken over that side since.
        let still = agreement.parties().iter().any(|p| p.id == party.id);
        // Since it was saved the review may have been moved: the new day has reminders of its own.
        let moved = params["moves"].as_u64().is_some_and(|n| n < review.sequence.into());
        if !still || moved || over.is_some_and(|last| review.date > last) {
            return Ok(Err(Why::Over));
        }
        Ok(Ok(Standing {
            party: party.clone(),
            agreement: agreement.clone(),
            text: agreed.clone(),
            sender: sender.clone(),
            review: review.clone(),
            link: text("link").to_owned(),
        }))
    }
}

/// What one saved reminder tells of, or why it is not to be sent any more.
pub fn standing(conn: &mut Connection, now: Timestamp, params: &str) -> Result<Result<Standing, Why>> {
    Known::of_params(conn, now, std::iter::once(params))?.standing(now, params)
}

fn party_of(params: &str) -> Option<String> {
    serde_json::from_str::<Value>(params).ok()?["party"].as_str().map(str::to_owned)
}

fn distinct(ids: impl Iterator<Item = String>) -> Vec<String> {
    ids.collect::<BTreeSet<_>>().into_iter().collect()
}

fn pacts(conn: &mut Connection, now: Timestamp, ids: &[String]) -> Result<HashMap<String, Pact>> {
    let found = many::find_all(conn, ids)?;
    let mut rows: HashMap<String, Vec<Review>> = HashMap::new();
    for row in store::of_agreements(conn, ids)? {
        rows.entry(row.agreement_id.clone()).or_default().push(row);
    }
    let looked_after = found.values().filter_map(|a| a.opened.as_ref()).map(|v| v.sent_by.clone());
    let senders = members::by_ids(conn, &distinct(looked_after))?;
    let mut pacts = HashMap::new();
    for (id, agreement) in found {
        let text = store::dated_by(conn, now, &agreement, rows.remove(&id).unwrap_or_default())?;
        let sender = agreement.opened.as_ref().and_then(|v| senders.get(&v.sent_by));
        let sender = sender.map(|m| (m.name.clone(), m.email.clone()));
        pacts.insert(id, Pact { agreement: agreement.into(), text: text.into(), sender });
    }
    Ok(pacts)
}
