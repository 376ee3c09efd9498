//! Databases to measure on: a file on disk, and one of the PostgreSQL server that `script/bench` starts. Rows
//! come in by the million, in the database's own words.

use std::path::Path;

use diesel::{Connection as _, PgConnection, SqliteConnection, connection::SimpleConnection as _};

pub const BACKENDS: [&str; 2] = ["sqlite", "postgres"];

/// So many rows in one transaction.
const AT_ONCE: u64 = 200_000;

const COLUMNS: &str =
    "id, once, lane, kind, params, party_id, recipient, created_at, next_at, sent_at, attempts";

/// What stands in the rows of letters, in terms of their number `i`.
pub struct Letters<'a> {
    pub params: &'a str,
    pub party: &'a str,
    pub recipient: &'a str,
    pub next_at: &'a str,
    pub sent_at: &'a str,
    /// What they are joined with.
    pub from: &'a str,
}

/// A folder on the disk that is built on.
pub fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder")
}

pub struct Base {
    pub backend: &'static str,
    pub url: String,
}

impl Base {
    pub fn new(backend: &'static str, folder: &Path) -> Self {
        if backend == "sqlite" {
            let file = folder.join("bench.db");
            return Self { backend, url: format!("sqlite://{}", file.display()) };
        }
        let server = std::env::var("COACHPACT_BENCH_POSTGRES");
        let server = server.expect("COACHPACT_BENCH_POSTGRES names the server; script/bench starts one");
        let name = format!("b_{}", coachpact::ids::new(jiff::Timestamp::now()));
        let base = Self { backend, url: format!("{server}/{name}") };
        Self { backend, url: format!("{server}/postgres") }.run(&format!("CREATE DATABASE {name}"));
        base
    }

    /// Runs statements, on a connection of their own that waits for no disk.
    pub fn run(&self, sql: &str) {
        let done = match self.url.strip_prefix("sqlite://") {
            Some(file) => {
                let mut conn = SqliteConnection::establish(file).expect("a database");
                let quick =
                    "PRAGMA busy_timeout = 30000; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000;";
                conn.batch_execute(quick).expect("a connection");
                conn.batch_execute(sql)
            }
            None => {
                let mut conn = PgConnection::establish(&self.url).expect("a database");
                conn.batch_execute("SET synchronous_commit = off").expect("a connection");
                conn.batch_execute(sql)
            }
        };
        done.unwrap_or_else(|e| panic!("{sql}: {e}"));
    }

    /// A number as 32 hexadecimal digits.
    pub fn hex(&self, number: &str) -> String {
        match self.backend {
            "sqlite" => format!("printf('%032x', {number})"),
            _ => format!("lpad(to_hex({number}), 32, '0')"),
        }
    }

    /// Saves reminders with numbers from one to another.
    pub fn save(&self, first: u64, last: u64, rows: &Letters) {
        let id = self.hex("i");
        let Letters { params, party, recipient, next_at, sent_at, from } = rows;
        let values = format!(
            "{id}, 'bench ' || {id}, 2, 'reminder-week', {params}, {party}, {recipient}, 0, {next_at}, {sent_at}, 0"
        );
        let into = format!("INSERT INTO letter ({COLUMNS}) SELECT {values} FROM");
        for begin in (first..=last).step_by(AT_ONCE as usize) {
            let end = last.min(begin + AT_ONCE - 1);
            self.run(&match self.backend {
                "sqlite" => format!(
                    "WITH RECURSIVE n (i) AS (SELECT {begin} UNION ALL SELECT i + 1 FROM n WHERE i < {end}) \
                     {into} n {from}"
                ),
                _ => format!("{into} generate_series({begin}::bigint, {end}::bigint) AS n (i) {from}"),
            });
        }
        self.tidy();
    }

    /// As PostgreSQL does by itself in time.
    pub fn tidy(&self) {
        if self.backend == "postgres" {
            self.run("VACUUM (ANALYZE) letter");
        }
    }
}
