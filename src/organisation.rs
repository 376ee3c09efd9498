//! The organisation that runs this installation: one row.

use diesel::prelude::*;
use jiff::Timestamp;
use serde::Serialize;

use crate::{
    db::{Connection, schema::organisation},
    failure::{Failure, Result},
    ids,
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
}

/// The defaults of a new organisation, in days.
const LINK_DAYS: i32 = 30;
const SIGN_DAYS: i32 = 60;

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
    };
    diesel::insert_into(organisation::table).values(&row).execute(conn)?;
    Ok(row)
}

/// The two spans an organisation can set.
#[derive(Clone, Copy, Debug)]
pub struct Days {
    pub link: i32,
    pub sign: i32,
}

/// Sets how long links work and within how many days is signed; what was sent before keeps its days.
pub fn set_days(conn: &mut Connection, days: &Days) -> Result<()> {
    diesel::update(organisation::table)
        .set((organisation::link_days.eq(days.link), organisation::sign_days.eq(days.sign)))
        .execute(conn)?;
    Ok(())
}
