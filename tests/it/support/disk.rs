//! A database whose disk is full for a while, for one kind of write: SQLite's own error on a file that may
//! not grow, and the words and the code of PostgreSQL.

use coachpact::db::{Connection, Database};
use diesel::{connection::SimpleConnection as _, prelude::*, sql_types::BigInt};

/// Pages that other writes may still take.
const ROOM: i64 = 20;

#[derive(QueryableByName)]
struct Pages {
    #[diesel(sql_type = BigInt)]
    page_count: i64,
}

/// From now on nothing can be kept of an act (`INSERT`, say) on a table. Once SQLite has failed so, the
/// connection may be another one that knows of no bound: to be said again.
pub fn fill(db: &Database, act: &str, table: &str) {
    let filled = db.write_now(|c| {
        match c {
            Connection::Sqlite(c) => {
                c.batch_execute(&format!(
                    "CREATE TABLE IF NOT EXISTS filler (bytes BLOB); DROP TRIGGER IF EXISTS full_disk; \
                     CREATE TRIGGER full_disk AFTER {act} ON {table} \
                     BEGIN INSERT INTO filler VALUES (zeroblob(1048576)); END;"
                ))?;
                let pages: Pages = diesel::sql_query("PRAGMA page_count").get_result(c)?;
                c.batch_execute(&format!("PRAGMA max_page_count = {}", pages.page_count + ROOM))?;
            }
            Connection::Postgres(c) => c.batch_execute(&format!(
                "CREATE OR REPLACE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
                 RAISE EXCEPTION 'could not extend file \"base/16384/16397\": No space left on device' \
                 USING ERRCODE = 'disk_full', HINT = 'Check free disk space.'; END $$; \
                 DROP TRIGGER IF EXISTS full_disk ON {table}; \
                 CREATE TRIGGER full_disk BEFORE {act} ON {table} FOR EACH ROW EXECUTE FUNCTION full_disk();"
            ))?,
        }
        Ok(())
    });
    filled.expect("a full disk");
}

/// There is room again.
pub fn free(db: &Database, table: &str) {
    let freed = db.write_now(|c| {
        match c {
            Connection::Sqlite(c) => {
                c.batch_execute("DROP TRIGGER IF EXISTS full_disk; PRAGMA max_page_count = 1073741823")?;
            }
            Connection::Postgres(c) => {
                c.batch_execute(&format!("DROP TRIGGER IF EXISTS full_disk ON {table}"))?;
            }
        }
        Ok(())
    });
    freed.expect("room");
}
