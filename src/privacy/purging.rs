//! What is due to be erased: the chores ask, and it is looked at again in the act's own transaction. What will
//! be due soon is told before.

use diesel::prelude::*;
use jiff::{Timestamp, ToSpan as _, civil::Date};

use super::{
    erasing,
    together::{self, Old},
};
use crate::{
    agreements::{
        keeping as agreements,
        store::{self as agreement_rows, Agreement},
    },
    db::{self, Connection, schema::review},
    failure::{Failure, Result},
    interviews::{keeping, store as interviews},
    retention::{LONG_WARNING, choices},
    trail,
};

/// Something that is due, by its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    Candidate(String),
    Agreement(String),
    /// What was said in an agreement that goes on.
    Said(String),
}

pub fn due(conn: &mut Connection, now: Timestamp) -> Result<Vec<Due>> {
    let standing = choices::standing(conn)?;
    let today = standing.day(now.as_millisecond());
    let candidates = keeping::near(conn, now)?.into_iter().filter(|(_, term)| term.is_due());
    let mut all: Vec<Due> = candidates.map(|(candidate, _)| Due::Candidate(candidate.id)).collect();
    let over = agreements::near(conn, now)?.into_iter().filter(|(_, day)| *day <= today);
    all.extend(over.map(|(agreement, _)| Due::Agreement(agreement.id)));
    if let Some(old) = Old::as_of(&standing, today) {
        all.extend(together::with_old_words(conn, old)?.into_iter().map(Due::Said));
    }
    Ok(all)
}

/// Erases something, if it still is due; `false` if it is not.
pub fn erase(conn: &mut Connection, now: Timestamp, due: &Due) -> Result<bool> {
    match due {
        Due::Candidate(id) => {
            let Some(found) = interviews::by_id(conn, id)? else { return Ok(false) };
            Ok(keeping::of(conn, now, &found)?.is_due() && erasing::candidate(conn, now, None, id)?)
        }
        Due::Agreement(id) => agreement(conn, now, id),
        Due::Said(id) => said(conn, now, id),
    }
}

fn agreement(conn: &mut Connection, now: Timestamp, id: &str) -> Result<bool> {
    db::lock(conn, id)?;
    let found = match agreement_rows::find(conn, id) {
        Err(Failure::NotFound(_)) => return Ok(false),
        found => found?,
    };
    let standing = choices::standing(conn)?;
    let today = standing.day(now.as_millisecond());
    if agreements::erase_on(&standing, &found).is_none_or(|day| day > today) {
        return Ok(false);
    }
    for address in together::agreement(conn, id)? {
        erasing::forget(conn, &address)?;
    }
    erasing::record(conn, now, None, "agreement", id)?;
    trail::append(conn, id, now, "agreement.erased", trail::Data::new())?;
    let data = trail::data([("agreement", id)]);
    trail::append(conn, trail::ORGANISATION, now, "agreement.erased", data)?;
    Ok(true)
}

fn said(conn: &mut Connection, now: Timestamp, id: &str) -> Result<bool> {
    db::lock(conn, id)?;
    let standing = choices::standing(conn)?;
    let Some(old) = Old::as_of(&standing, standing.day(now.as_millisecond())) else { return Ok(false) };
    together::said(conn, now, id, old)?;
    erasing::record(conn, now, None, "said", id)?;
    trail::append(conn, id, now, "said.erased", trail::Data::new())?;
    Ok(true)
}

/// What an administrator is told beforehand, besides candidates.
#[derive(Clone, Debug, Default)]
pub struct Ahead {
    pub agreements: Vec<(Agreement, Date)>,
    /// How many reviews, and the day on which the first of them loses its words.
    pub said: Option<(usize, Date)>,
}

pub fn ahead(conn: &mut Connection, now: Timestamp) -> Result<Ahead> {
    Ok(Ahead { agreements: agreements::near(conn, now)?, said: said_ahead(conn, now)? })
}

fn said_ahead(conn: &mut Connection, now: Timestamp) -> Result<Option<(usize, Date)>> {
    let standing = choices::standing(conn)?;
    let Some(years) = standing.choice.check_in_years else { return Ok(None) };
    let today = standing.day(now.as_millisecond());
    let last = today.saturating_add(LONG_WARNING.days()).saturating_sub(years.years());
    let days: Vec<String> = review::table
        .filter(review::on_date.le(last.to_string()))
        .filter(review::said_erased_at.is_null())
        .order(review::on_date)
        .select(review::on_date)
        .load(conn)?;
    let first = days.first().and_then(|day| day.parse::<Date>().ok());
    Ok(first.and_then(|day| standing.erase_said_on(day)).map(|day| (days.len(), day.max(today))))
}
