//! How long an agreement is kept once it is over: from its last day, or from the day on which it came to nothing
//! before both had signed. Whose time has come is asked for; nothing here erases.

use std::collections::BTreeSet;

use diesel::prelude::*;
use jiff::{Timestamp, civil::Date};

use super::store::{self, Agreement};
use crate::{
    access::State,
    clock::DAY,
    db::{
        Connection,
        schema::{agreement, closure, ending},
    },
    failure::Result,
    retention::{
        LONG_WARNING,
        choices::{self, Standing},
        is_near,
    },
};

/// The last day of an agreement, or the day it came to nothing; none for what is drawn up, open or in force.
fn over_on(standing: &Standing, found: &Agreement) -> Option<Date> {
    match (found.state(), &found.ending, &found.closure) {
        (State::AgreementEnded, Some(ending), _) => ending.ends_on.parse().ok(),
        (State::AgreementClosed, _, Some(closure)) => Some(standing.day(closure.closed_at)),
        _ => None,
    }
}

/// The day on which an agreement is erased, if it is over and a time is set.
pub fn erase_on(standing: &Standing, found: &Agreement) -> Option<Date> {
    standing.erase_agreement_on(over_on(standing, found)?)
}

/// The same for the page of an agreement, once it is near enough to be told.
pub fn told(conn: &mut Connection, now: Timestamp, found: &Agreement) -> Result<Option<Date>> {
    let standing = choices::standing(conn)?;
    let today = standing.day(now.as_millisecond());
    Ok(erase_on(&standing, found).filter(|day| is_near(*day, today, LONG_WARNING)))
}

/// Agreements that are erased within the days in which that is told beforehand, or are due, the first first.
pub fn near(conn: &mut Connection, now: Timestamp) -> Result<Vec<(Agreement, Date)>> {
    let standing = choices::standing(conn)?;
    let Some(years) = standing.choice.agreement_years else { return Ok(Vec::new()) };
    let today = standing.day(now.as_millisecond());
    // Whatever was over later cannot be near yet.
    let latest = now.as_millisecond() - (i64::from(years) * 365 - LONG_WARNING - 2) * DAY;
    let mut found = Vec::new();
    for id in over_by(conn, &standing, latest)? {
        let agreement = store::find(conn, &id)?;
        let day = erase_on(&standing, &agreement).filter(|day| is_near(*day, today, LONG_WARNING));
        found.extend(day.map(|day| (agreement, day)));
    }
    found.sort_by_key(|(_, day)| *day);
    Ok(found)
}

/// Agreements with an end, or with a version that came to nothing, by an instant.
fn over_by(conn: &mut Connection, standing: &Standing, latest: i64) -> Result<BTreeSet<String>> {
    let ended: Vec<String> = ending::table
        .filter(ending::ends_on.le(standing.day(latest).to_string()))
        .select(ending::agreement_id)
        .load(conn)?;
    let closed: Vec<String> =
        closure::table.filter(closure::closed_at.le(latest)).select(closure::agreement_id).load(conn)?;
    Ok(ended.into_iter().chain(closed).collect())
}

/// The day on which the interview records were erased of whom an agreement was made with, if they were.
pub fn candidate_erased_on(conn: &mut Connection, id: &str) -> Result<Option<Date>> {
    let at: Option<i64> = agreement::table.find(id).select(agreement::candidate_erased_at).first(conn)?;
    let standing = choices::standing(conn)?;
    Ok(at.map(|at| standing.day(at)))
}
