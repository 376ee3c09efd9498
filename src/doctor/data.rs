//! The database, and the trail in it and beside it.

use std::path::Path;

use diesel::{
    prelude::*,
    sql_types::{BigInt, Text},
};
use jiff::{Timestamp, ToSpan as _};

use super::{Looked, ok, warning, wrong};
use crate::{
    clock::{self, MINUTE},
    db::{Connection, Database, Manager, schema::trail_event},
    failure::{Failure, Result},
    languages::Language,
    mail::outbox,
    organisation,
    seal::key::Sealer,
    settings::Settings,
    trail::{
        heads,
        integrity::{self, Findings},
        iso,
    },
};

/// How long a letter that is due may wait before it is worth a word.
const PATIENCE: i64 = 15 * MINUTE;

/// The database that is set, brought up to date as by any command; `None` while there is no such file.
pub(super) fn open(settings: &Settings) -> Result<Option<Database>> {
    if let Manager::Sqlite(path) = Manager::new(&settings.database_url)?
        && !Path::new(&path).exists()
    {
        return Ok(None);
    }
    Database::open(&settings.database_url).map(Some)
}

pub(super) fn is_set_up(db: &Database) -> bool {
    matches!(db.read_now(organisation::find), Ok(Some(_)))
}

pub(super) fn database(db: &Database, settings: &Settings, now: Timestamp) -> Looked {
    if let Some(words) = db.read_now(damage)? {
        return wrong(format!("It is damaged ({words}). Stop coachpact and restore a backup."));
    }
    let well = match Manager::new(&settings.database_url)? {
        Manager::Sqlite(path) => format!("SQLite, {path}: it is whole and up to date"),
        Manager::Postgres(_) => "PostgreSQL: it answers and is up to date".to_owned(),
    };
    let due = db.read_now(|conn| outbox::oldest_due(conn, now))?;
    match due.filter(|due| now.as_millisecond() - due > PATIENCE) {
        None => ok(format!("{well}.")),
        Some(due) => warning(format!(
            "{well}. A letter that was due at {} has not left: see that coachpact runs, and what the line on \
             mail says.",
            iso(clock::from_ms(due))
        )),
    }
}

#[derive(QueryableByName)]
struct Check {
    #[diesel(sql_type = Text)]
    quick_check: String,
}

/// What SQLite finds wrong with its file, if anything. PostgreSQL looks after its own: a read has to do.
fn damage(conn: &mut Connection) -> Result<Option<String>> {
    match conn {
        Connection::Sqlite(c) => match diesel::sql_query("PRAGMA quick_check(1)").load::<Check>(c) {
            Ok(found) => Ok(found.into_iter().map(|check| check.quick_check).find(|words| words != "ok")),
            Err(error) => Ok(Some(error.to_string())),
        },
        Connection::Postgres(_) => organisation::find(conn).map(|_| None),
    }
}

#[derive(QueryableByName)]
struct Time {
    #[diesel(sql_type = BigInt)]
    ms: i64,
}

const TIME_POSTGRES: &str = "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT) AS ms";

/// The time by the database's own clock, in milliseconds since the epoch; SQLite has none.
pub(super) fn time(db: &Database) -> Result<Option<i64>> {
    db.read_now(|conn| match conn {
        Connection::Sqlite(_) => Ok(None),
        Connection::Postgres(c) => Ok(Some(diesel::sql_query(TIME_POSTGRES).get_result::<Time>(c)?.ms)),
    })
}

/// When the newest entry of the trail was made, in milliseconds since the epoch.
pub(super) fn newest(db: &Database) -> Result<Option<i64>> {
    let newest = trail_event::table.order(trail_event::id.desc()).select(trail_event::at);
    db.read_now(|conn| Ok(newest.first(conn).optional()?))
}

pub(super) fn trail(db: &Database, settings: &Settings, sealer: &Sealer, now: Timestamp) -> Looked {
    let unknown = |e: Failure| Failure::settings(format!("It cannot be told who signed its heads: {e}"));
    let (folder, known) = (heads::folder(&settings.data), sealer.known().map_err(unknown)?);
    let found = db.read_now(|conn| integrity::check(conn, &folder, &known))?;
    let advice = "Keep the data folder and the database as they are, and compare them with a backup.";
    match found.breaks.as_slice() {
        [] => sound(&found, now),
        [only] => wrong(format!("{} {advice}", Language::En.say(only))),
        [first, more @ ..] => {
            wrong(format!("{} More that does not hold: {}. {advice}", Language::En.say(first), more.len()))
        }
    }
}

fn sound(found: &Findings, now: Timestamp) -> Looked {
    let counted = format!(
        "Every entry follows from the one before it (chains: {}, entries: {})",
        found.chains, found.entries
    );
    let today = heads::day(now);
    let Some(newest) = found.newest else {
        return ok(format!("{counted}; no heads are kept yet, the service writes them once a day."));
    };
    let says = format!("{counted}, as the kept heads have it (days: {}, the last {newest})", found.files);
    if newest > today {
        return warning(format!(
            "{says}. That day is still to come, and none is kept before it is over: set the clock right, \
             and move the files of days to come out of the folder heads."
        ));
    }
    if newest.saturating_add(2.days()) < today {
        return warning(format!("{says}. None were kept since: they are while the service runs."));
    }
    ok(format!("{says}."))
}

/// While there is no database, there is nothing that heads could be kept of.
pub(super) fn heads_alone(settings: &Settings) -> Looked {
    match heads::days(&heads::folder(&settings.data))?.last() {
        None => ok("Nothing has happened yet."),
        Some(day) => wrong(format!(
            "Its heads are kept up to {day}, and the database they speak of is not there: check \
             DATABASE_URL, or restore a backup."
        )),
    }
}
