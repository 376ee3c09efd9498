//! What reminders are written from, read for many of them at once: they leave by the hundred.

use std::{
    collections::{BTreeSet, HashMap},
    rc::Rc,
};

use jiff::{Timestamp, civil::Date};
use serde::Deserialize;

use super::{
    choice::{self, Choice},
    store::{self, Review},
};
use crate::{
    agreements::{
        AgreedText,
        many::{self, Holding},
    },
    db::Connection,
    failure::{Failure, Result},
    mail::{
        gathered::{self, Along},
        letter::Kind,
        outbox::{Claimed, Why},
    },
    people::{parties::Party, store as members},
    rhythm::Planned,
};

/// A saved reminder with what it tells of.
pub struct Standing {
    pub party: Party,
    /// The text on the days that hold now.
    pub text: Rc<AgreedText>,
    /// Who looks after the agreement, and so reads an answer: name and address.
    pub sender: Option<(String, String)>,
    pub review: Planned,
    /// Whether reviews go on as long as nobody gives notice: none was given.
    pub goes_on: bool,
    /// The row of its link.
    pub link: String,
}

/// An agreement in force.
struct Pact {
    text: Rc<AgreedText>,
    /// The ids of both sides now.
    sides: [String; 2],
    last_day: Option<Date>,
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

/// What a saved reminder is saved with.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Params {
    agreement: String,
    party: String,
    milestone: String,
    link: String,
    /// How often the review had been moved.
    moves: u32,
    /// From then on it would only confuse, in milliseconds since the epoch.
    until: i64,
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
        let read: Vec<Params> = params.filter_map(|params| serde_json::from_str(params).ok()).collect();
        if read.is_empty() {
            return Ok(Self::default());
        }
        let ids = distinct(read.iter().map(|p| &p.agreement));
        let mut holding = many::holding(conn, &ids)?;
        let parties: HashMap<_, _> = holding
            .values_mut()
            .flat_map(|h| std::mem::take(&mut h.parties))
            .map(|party| (party.id.clone(), party))
            .collect();
        let choices = choice::of_all(conn, &distinct(read.iter().map(|p| &p.party)))?;
        Ok(Self { parties, choices, pacts: pacts(conn, now, &ids, holding)?, along: HashMap::new() })
    }

    /// The reminders that go along in a letter.
    pub fn along(&self, carrier: &str) -> &[Along] {
        self.along.get(carrier).map_or(&[], Vec::as_slice)
    }

    /// What a saved reminder tells of; or why it is not to be sent any more.
    pub fn standing(&self, now: Timestamp, params: &str) -> Result<Result<Standing, Why>> {
        let saved: Params = serde_json::from_str(params)?;
        if now.as_millisecond() >= saved.until {
            return Ok(Err(Why::Late));
        }
        let Some(party) = self.parties.get(&saved.party) else { return Ok(Err(Why::Over)) };
        if let Some(why) = self.choices.get(&party.id).and_then(|choice| choice.why(now)) {
            return Ok(Err(why));
        }
        let pact = self.pacts.get(&party.agreement).ok_or_else(Failure::not_found)?;
        let named = |r: &&Planned| r.milestone.to_string() == saved.milestone;
        let Some(review) = pact.text.reviews.iter().find(named) else {
            return Ok(Err(Why::Over));
        };
        // Somebody else may have taken over that side since.
        let still = pact.sides.contains(&party.id);
        // Since it was saved the review may have been moved: the new day has reminders of its own.
        let moved = saved.moves < review.sequence;
        if !still || moved || pact.last_day.is_some_and(|last| review.date > last) {
            return Ok(Err(Why::Over));
        }
        Ok(Ok(Standing {
            party: party.clone(),
            text: pact.text.clone(),
            sender: pact.sender.clone(),
            review: review.clone(),
            goes_on: pact.last_day.is_none(),
            link: saved.link,
        }))
    }
}

/// What one saved reminder tells of, or why it is not to be sent any more.
pub fn standing(conn: &mut Connection, now: Timestamp, params: &str) -> Result<Result<Standing, Why>> {
    Known::of_params(conn, now, std::iter::once(params))?.standing(now, params)
}

fn distinct<'a>(ids: impl Iterator<Item = &'a String>) -> Vec<String> {
    ids.collect::<BTreeSet<_>>().into_iter().cloned().collect()
}

fn pacts(
    conn: &mut Connection,
    now: Timestamp,
    ids: &[String],
    holding: HashMap<String, Holding>,
) -> Result<HashMap<String, Pact>> {
    let mut rows: HashMap<String, Vec<Review>> = HashMap::new();
    for row in store::of_agreements(conn, ids)? {
        rows.entry(row.agreement_id.clone()).or_default().push(row);
    }
    let senders = members::by_ids(conn, &distinct(holding.values().map(|h| &h.sent_by)))?;
    let mut pacts = HashMap::new();
    for (id, mut held) in holding {
        store::date(conn, now, &mut held.text, rows.remove(&id).unwrap_or_default())?;
        let sender = senders.get(&held.sent_by).map(|m| (m.name.clone(), m.email.clone()));
        let last_day = held.ends_on.and_then(|on| on.parse().ok());
        pacts.insert(id, Pact { text: held.text.into(), sides: held.sides, last_day, sender });
    }
    Ok(pacts)
}
