//! One person's calendar: every review of every agreement they are a side of, on the day that holds now.
//!
//! An entry has the name (UID) and the number (SEQUENCE) that it has in the letters' invitations, since it is
//! the same event (RFC 5545, 3.8.4.7): a program that keeps both in one calendar shows it once, and the higher
//! number wins. Programs that keep a subscribed calendar apart show both, there as they would anyway.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::store::{self, Review};
use crate::{
    access::PartyStage,
    agreements::{
        letters,
        store::{self as agreements, Agreement},
    },
    clock::from_ms,
    db::Connection,
    failure::{Failure, Result},
    ids::Secret,
    mail::calendar::{self, Entry},
    openings::store::today,
    organisation,
    people::{
        feeds::{self, Feed},
        parties::{self, Party},
    },
    rhythm::Planned,
    settings::Settings,
};

/// The calendar as a file.
///
/// # Errors
/// Nobody has that email address any more: it was corrected, say.
pub fn calendar(conn: &mut Connection, now: Timestamp, feed: &Feed) -> Result<String> {
    let mine = parties::of_address(conn, &feed.email)?;
    let language = mine.first().ok_or_else(feeds::stopped)?.language;
    let mut entries = Vec::new();
    for party in &mine {
        entries.extend(of_party(conn, now, party)?);
    }
    entries.sort_by(|a, b| (a.date, &a.uid).cmp(&(b.date, &b.uid)));
    let home = organisation::get(conn)?;
    let name = language.text_with("calendar-name", &[("organisation", &home.name)]);
    Ok(calendar::subscribed(&entries, &name, now))
}

fn of_party(conn: &mut Connection, now: Timestamp, party: &Party) -> Result<Vec<Entry>> {
    let found = agreements::find(conn, &party.agreement)?;
    let state = found.party_state(party);
    if !state.in_force {
        return Ok(Vec::new());
    }
    if state.stage == PartyStage::Former {
        return of_former(conn, &found, party);
    }
    let (text, rows) = (found.text()?, store::as_taken_up(conn, now, &found)?);
    let entry = |row: &Review| {
        let entry = letters::entry(&text, party, &row.planned()?);
        Ok(match row.cancelled_at {
            // Counted on already: by the change that dropped it, or by the version that left it out.
            Some(_) => Entry { off: true, ..entry },
            None if row.is_beyond(&found) => entry.called_off(),
            None => entry,
        })
    };
    rows.iter().map(entry).collect()
}

/// Of somebody whose side another has taken over: what was before that stays, and what was to come is off, on
/// the days that held when they left. Nothing of what was agreed since is theirs to know.
fn of_former(conn: &mut Connection, found: &Agreement, party: &Party) -> Result<Vec<Entry>> {
    let own = |version: i32| found.is_party_of(party, version);
    let Some(last) = found.sealed_versions.iter().rev().find(|s| own(s.version)) else {
        return Ok(Vec::new());
    };
    let next = found.sealed_versions.iter().find(|s| s.version > last.version);
    let left_at = next.map_or(i64::MAX, |s| s.sealed_at);
    let text = agreements::text_of(conn, &found.id, last.version)?.ok_or_else(Failure::not_found)?.read()?;
    let rows = store::of_agreement(conn, &found.id)?;
    let here = today(from_ms(left_at), &party.time_zone);
    let by_then = |at: Option<i64>| at.is_some_and(|at| at < left_at);
    let entry = |signed: &Planned| {
        let of_it = |r: &&Review| r.milestone == signed.milestone.to_string();
        let settled = |r: &&Review| by_then(r.moved_at) || by_then(r.cancelled_at);
        let row = rows.iter().find(of_it).filter(settled);
        let stood = row.map_or_else(|| Ok(signed.clone()), Review::planned)?;
        let entry = letters::entry(&text, party, &stood);
        Ok(match row {
            Some(row) if by_then(row.cancelled_at) => Entry { off: true, ..entry },
            _ if stood.date < here => entry,
            _ => entry.called_off(),
        })
    };
    text.reviews.iter().map(entry).collect()
}

/// What a page shows of it: the address and how to subscribe to it, or that there is none yet.
pub fn shown(conn: &mut Connection, secret: &Secret, settings: &Settings, email: &str) -> Result<Value> {
    let address = feeds::of(conn, email)?.map(|feed| feed.link(secret, settings));
    let subscribe = address.as_ref().and_then(|a| a.split_once("://"));
    let subscribe = subscribe.map(|(_, rest)| format!("webcal://{rest}"));
    Ok(json!({"address": address, "subscribe": subscribe}))
}
