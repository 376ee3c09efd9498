//! Reviews that were not held, as letters: saved for both sides at once, so that never only one of them is
//! told. What is forecast and what is sent come from the same days.

use diesel::prelude::*;
use jiff::{Timestamp, ToSpan as _, civil::Date};
use serde_json::json;

use super::{
    overdue::{self, Calendar, Notice},
    store::{self, Review},
    wanted::{self, Wanted, Which},
};
use crate::{
    agreements::store::{self as agreements, Agreement},
    db::{Connection, schema::sealed_document},
    failure::Result,
    ids::{self, Secret},
    mail::{
        coming::Coming,
        letter::Kind,
        outbox::{self, Saved},
    },
    openings::store::today,
    organisation::{self, holidays},
    people::parties::{self, Party},
};

/// Days after which nothing about a review is due any more: both notices with their weeks, and days on which
/// nobody works.
const LOOK_BACK: i64 = 14 + 2 * overdue::MOST_FREE;
/// Where a day begins first, and where it ends last.
const FIRST: &str = "Pacific/Kiritimati";
const LAST: &str = "Etc/GMT+12";
/// Whom the agreement names is told with the second notice.
const NAMED: &str = "named";

/// Saves the letters on every review that was not held and that both are to be told of; gives back how many.
pub fn save_due(conn: &mut Connection, now: Timestamp, secret: &Secret) -> Result<usize> {
    let here = today(now, "UTC");
    let wanted = Wanted {
        from: Some(here.saturating_sub(LOOK_BACK.days())),
        to: Some(here),
        most: i64::MAX,
        which: Which::Open,
        ..Wanted::default()
    };
    let (mut saved, calendar) = (0, calendar(conn)?);
    for review in wanted::list(conn, None, &wanted)? {
        for number in [1, 2] {
            if may_be_due(review.date()?, number, now, &calendar) && !is_saved(conn, &review, number)? {
                saved += tell(conn, now, secret, &calendar, &review, number)?;
            }
        }
    }
    Ok(saved)
}

/// Whether a notice may be due, wherever the two are: asked before anything else is read.
fn may_be_due(on: Date, number: u8, now: Timestamp, calendar: &Calendar) -> bool {
    let there = |zone| notice(on, zone, number, calendar);
    there(FIRST).at <= now && now < there(LAST).until
}

fn notice(on: Date, zone: &str, number: u8, calendar: &Calendar) -> Notice {
    overdue::notices(on, zone, calendar)[usize::from(number == 2)]
}

fn calendar(conn: &mut Connection) -> Result<Calendar> {
    Ok(Calendar { hours: organisation::hours(conn)?, holidays: holidays::all(conn)? })
}

/// A notice's name for ever; a review that is moved has new ones.
fn name(review: &Review, number: u8, to: &str) -> String {
    let (kind, on) = (Kind::Overdue.name(), &review.on_date);
    format!("{kind} {} {} {on} {number} {to}", review.agreement_id, review.milestone)
}

fn is_saved(conn: &mut Connection, review: &Review, number: u8) -> Result<bool> {
    let [coach, coachee] = ["coach", "coachee"].map(|side| name(review, number, side));
    Ok(outbox::is_saved(conn, &coach)? && outbox::is_saved(conn, &coachee)?)
}

/// Whether a review could have been held and was not.
fn is_open(conn: &mut Connection, found: &Agreement, review: &Review) -> Result<bool> {
    let home = organisation::get(conn)?;
    let late = review.came_late(found, &home.time_zone)?;
    Ok(!late && review.stands(found) && store::held_at(conn, &review.id)?.is_none())
}

fn tell(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    calendar: &Calendar,
    review: &Review,
    number: u8,
) -> Result<usize> {
    let found = agreements::find(conn, &review.agreement_id)?;
    if !is_open(conn, &found, review)? {
        return Ok(0);
    }
    let (both, on) = (found.parties(), review.date()?);
    let of = |party: &Party| notice(on, &party.time_zone, number, calendar);
    let begun = both.iter().any(|p| of(p).at <= now);
    if !begun || both.iter().any(|p| now >= of(p).until) {
        return Ok(0);
    }
    let mut saved = 0;
    for party in &both {
        let link = ids::new(now);
        let params = json!({
            "agreement": found.id, "party": party.id, "link": link, "review": review.id, "on": review.on_date,
            "number": number,
        });
        let once = name(review, number, party.side.name());
        let letter = Saved { kind: Kind::Overdue, once: &once, params };
        if outbox::save_for(conn, now, of(party).at.max(now).as_millisecond(), &letter)? {
            parties::put_link(conn, now, secret, party, &link)?;
            saved += 1;
        }
    }
    let last = both.iter().map(|p| of(p).at).max().unwrap_or(now);
    Ok(saved + usize::from(number == 2 && tell_named(conn, now, last.max(now), &found, review)?))
}

/// Whoever the agreement names is told once both are: only between whom, and when.
fn tell_named(
    conn: &mut Connection,
    now: Timestamp,
    at: Timestamp,
    found: &Agreement,
    review: &Review,
) -> Result<bool> {
    if found.text()?.told.is_none() {
        return Ok(false);
    }
    let params = json!({"agreement": found.id, "review": review.id, "on": review.on_date, "named": true});
    let once = name(review, 2, NAMED);
    outbox::save_for(conn, now, at.as_millisecond(), &Saved { kind: Kind::Overdue, once: &once, params })
}

/// The review that a saved notice is about, with its agreement; `None` once there is nothing to tell, since
/// somebody held, moved or dropped it.
pub fn told_of(conn: &mut Connection, review: &str, on: &str) -> Result<Option<(Review, Agreement)>> {
    let row = store::find(conn, review)?;
    let found = agreements::find(conn, &row.agreement_id)?;
    let held = store::held_at(conn, &row.id)?.is_some();
    let holds = !held && row.on_date == on && row.stands(&found);
    Ok(holds.then_some((row, found)))
}

/// Every notice that will be due before an instant, and is not saved yet.
pub fn coming(conn: &mut Connection, now: Timestamp, end: Timestamp) -> Result<Vec<Coming>> {
    let sealed: Vec<String> =
        sealed_document::table.select(sealed_document::agreement_id).distinct().load(conn)?;
    let (mut all, calendar) = (Vec::new(), calendar(conn)?);
    for id in sealed {
        let found = agreements::find(conn, &id)?;
        for review in store::to_be_held(conn, &found)? {
            for number in [1, 2] {
                if is_open(conn, &found, &review)? && !is_saved(conn, &review, number)? {
                    all.extend(foreseen(&found, &review, number, now, &calendar)?);
                }
            }
        }
    }
    all.retain(|c| c.at < end);
    Ok(all)
}

fn foreseen(
    found: &Agreement,
    review: &Review,
    number: u8,
    now: Timestamp,
    calendar: &Calendar,
) -> Result<Vec<Coming>> {
    let (both, on) = (found.parties(), review.date()?);
    let of = |party: &Party| notice(on, &party.time_zone, number, calendar);
    if both.iter().any(|p| now >= of(p).until) {
        return Ok(Vec::new());
    }
    let letter = |at: Timestamp, to: &str| Coming {
        at: at.max(now),
        kind: Kind::Overdue,
        to: to.to_owned(),
        agreement: found.id.clone(),
        review: review.on_date.clone(),
    };
    let mut all: Vec<_> = both.iter().map(|p| letter(of(p).at, &p.email)).collect();
    let last = all.iter().map(|c| c.at).max().unwrap_or(now);
    let told = found.text()?.told.filter(|_| number == 2);
    all.extend(told.map(|t| letter(last, &t.email)));
    Ok(all)
}
