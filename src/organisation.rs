//! The organisation that runs this installation: one row, and the days on which it does not work.

pub mod holidays;
mod ics;

use diesel::prelude::*;
use jiff::Timestamp;
use serde::Serialize;

use crate::{
    db::{Connection, schema::organisation},
    failure::{Failure, Result},
    ids,
    mail::{
        letter::Kind,
        window::{self, Hours},
    },
};

#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, Serialize)]
#[diesel(table_name = organisation)]
pub struct Organisation {
    pub id: String,
    pub name: String,
    /// What the organisation is for, in a sentence; agreements tie goals to it.
    pub vision: String,
    pub time_zone: String,
    pub language: String,
    pub created_at: i64,
    /// How long a link to a party's door works.
    pub link_days: i32,
    /// Within how many days a version is to be signed, before it lapses.
    pub sign_days: i32,
    /// From which hour, where the recipient is, letters leave that can wait.
    pub send_from: i32,
    /// Until which hour.
    pub send_to: i32,
}

impl Organisation {
    /// The hours of the day between which letters leave that can wait.
    pub fn hours(&self) -> Hours {
        let hour = |n: i32| i8::try_from(n).ok();
        let set = hour(self.send_from).zip(hour(self.send_to)).and_then(|(from, to)| Hours::new(from, to));
        set.unwrap_or(window::STANDARD)
    }
}

/// The defaults of a new organisation, in days, and in hours of the day.
const LINK_DAYS: i32 = 30;
const SIGN_DAYS: i32 = 60;
const SEND_FROM: i32 = 8;
const SEND_TO: i32 = 18;

/// What is locked while the one row is made.
pub const ONLY: &str = "organisation";

/// The organisation, once it is set up.
pub fn find(conn: &mut Connection) -> Result<Option<Organisation>> {
    Ok(organisation::table.select(Organisation::as_select()).first(conn).optional()?)
}

/// The organisation; pages and letters need one.
pub fn get(conn: &mut Connection) -> Result<Organisation> {
    find(conn)?.ok_or_else(|| Failure::conflict("error-not-set-up"))
}

/// Writes the one row. The caller has made sure that there is none.
pub fn create(
    conn: &mut Connection,
    now: Timestamp,
    name: &str,
    vision: &str,
    zone: &str,
    language: &str,
) -> Result<Organisation> {
    let row = Organisation {
        id: ids::new(now),
        name: name.to_owned(),
        vision: vision.to_owned(),
        time_zone: zone.to_owned(),
        language: language.to_owned(),
        created_at: now.as_millisecond(),
        link_days: LINK_DAYS,
        sign_days: SIGN_DAYS,
        send_from: SEND_FROM,
        send_to: SEND_TO,
    };
    diesel::insert_into(organisation::table).values(&row).execute(conn)?;
    Ok(row)
}

/// The hours in which letters leave that can wait; the standard ones while nothing is set up.
pub fn hours(conn: &mut Connection) -> Result<Hours> {
    Ok(find(conn)?.map_or(window::STANDARD, |home| home.hours()))
}

/// When a letter of a kind leaves for somebody in a zone (milliseconds since the epoch): at once, or in the
/// organisation's hours there if it can wait.
pub fn leaves(conn: &mut Connection, now: Timestamp, kind: Kind, zone: &str) -> Result<i64> {
    let at = if kind.waits() { hours(conn)?.next(now, zone) } else { now };
    Ok(at.as_millisecond())
}

/// What an organisation can set for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choices {
    /// Days.
    pub link: i32,
    pub sign: i32,
    /// Hours of the day.
    pub from: i32,
    pub to: i32,
}

/// Sets how long links work, within how many days is signed, and when letters leave that can wait; what was
/// sent before keeps its days.
pub fn set(conn: &mut Connection, choices: &Choices) -> Result<()> {
    diesel::update(organisation::table)
        .set((
            organisation::link_days.eq(choices.link),
            organisation::sign_days.eq(choices.sign),
            organisation::send_from.eq(choices.from),
            organisation::send_to.eq(choices.to),
        ))
        .execute(conn)?;
    Ok(())
}
