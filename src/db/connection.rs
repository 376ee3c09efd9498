//! One connection type over both databases, chosen by the scheme of the address.

use std::{path::Path, time::Duration};

use diesel::{
    PgConnection, SqliteConnection,
    connection::SimpleConnection as _,
    r2d2::{ManageConnection, R2D2Connection as _},
};

use crate::failure::{Failure, Result};

#[derive(diesel::MultiConnection)]
pub enum AnyConnection {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// Opens connections for the pools.
#[derive(Clone, Debug)]
pub enum Manager {
    /// The path of the file.
    Sqlite(String),
    /// The whole address.
    Postgres(String),
}

impl Manager {
    pub fn new(url: &str) -> Result<Self> {
        match url.split_once("://") {
            Some(("sqlite", path)) if !path.is_empty() => Ok(Self::Sqlite(path.to_owned())),
            Some(("postgres" | "postgresql", _)) => Ok(Self::Postgres(url.to_owned())),
            _ => Err(Failure::settings(
                "DATABASE_URL must be sqlite://FILE or postgres://USER:PASSWORD@HOST/NAME.",
            )),
        }
    }

    pub fn connect_now(&self) -> Result<AnyConnection> {
        match self {
            Self::Sqlite(path) => open_sqlite(path).map(AnyConnection::Sqlite),
            Self::Postgres(url) => diesel::Connection::establish(url).map(AnyConnection::Postgres).map_err(|e| {
                Failure::settings(format!(
                    "The PostgreSQL database cannot be reached: {}. Check DATABASE_URL and that the server runs.",
                    without_address(&e.to_string(), url)
                ))
            }),
        }
    }
}

/// How long a statement waits for another process to finish writing.
const BUSY: Duration = Duration::from_secs(5);
/// SQLite before this version could lose a commit when the write-ahead log was reset.
const OLDEST_SQLITE: i32 = 3_051_003;

fn open_sqlite(path: &str) -> Result<SqliteConnection> {
    // SAFETY: the function takes nothing and returns a number.
    let version = unsafe { libsqlite3_sys::sqlite3_libversion_number() };
    if version < OLDEST_SQLITE {
        return Err(Failure::settings(
            "This program was built with an SQLite that is too old; build it with 3.51.3 or later.",
        ));
    }
    let cannot = |e: &dyn std::fmt::Display| {
        let hint = if e.to_string().contains("locked") {
            "Another program holds it; stop that one, then start again"
        } else {
            "Check that the folder can be written to and that the file is a coachpact database"
        };
        Failure::settings(format!("The database {path} cannot be opened: {e}. {hint}."))
    };
    if let Some(folder) = Path::new(path).parent().filter(|f| !f.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|e| cannot(&e))?;
    }
    let mut conn: SqliteConnection = diesel::Connection::establish(path).map_err(|e| cannot(&e))?;
    let busy = BUSY.as_millis();
    conn.batch_execute(&format!("PRAGMA busy_timeout = {busy};")).map_err(|e| cannot(&e))?;
    conn.batch_execute(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
         PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON; PRAGMA cache_size = -1000;",
    )
    .map_err(|e| cannot(&e))?;
    Ok(conn)
}

/// The server's words without the address, which may hold a password.
fn without_address(words: &str, url: &str) -> String {
    let words = words.replace(url, "the given address");
    words.split_whitespace().collect::<Vec<_>>().join(" ").trim_end_matches(['.', '?']).to_owned()
}

impl ManageConnection for Manager {
    type Connection = AnyConnection;
    type Error = Failure;

    fn connect(&self) -> Result<AnyConnection> {
        self.connect_now()
    }

    fn is_valid(&self, conn: &mut AnyConnection) -> Result<()> {
        match conn {
            AnyConnection::Sqlite(_) => Ok(()),
            AnyConnection::Postgres(c) => c.ping().map_err(Failure::from),
        }
    }

    fn has_broken(&self, conn: &mut AnyConnection) -> bool {
        match conn {
            AnyConnection::Sqlite(c) => c.is_broken(),
            AnyConnection::Postgres(c) => c.is_broken() || std::thread::panicking(),
        }
    }
}
