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
}

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
    };
    diesel::insert_into(organisation::table).values(&row).execute(conn)?;
    Ok(row)
}
