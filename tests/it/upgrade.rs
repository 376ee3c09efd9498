//! An installation of an earlier day goes on: what was sent, signed and linked then still holds.

use coachpact::{
    access::State,
    agreements::{AgreedText, store as agreements, versions},
    db::Database,
    people::{Side, parties},
};
use diesel::{Connection as _, PgConnection, SqliteConnection, connection::SimpleConnection as _};

use crate::support::{Backend, Site, app::OwnDatabase};

on_both_databases!(an_agreement_of_the_first_day_is_still_one);

const RECORD: &str = "CREATE TABLE __diesel_schema_migrations (version VARCHAR(50) PRIMARY KEY NOT NULL, \
    run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP); \
    INSERT INTO __diesel_schema_migrations (version) VALUES ('20261123000000');";

/// A text as the first version wrote it: no names for promises and goals, no notice.
fn first_text(site: &Site) -> String {
    let found = site.sent_example(&site.admin());
    let mut text = serde_json::to_value(found.open_text().expect("a text")).expect("JSON");
    text["format"] = "coachpact-agreement/1".into();
    for list in ["commitments", "goals", "clauses"] {
        for row in text[list].as_array_mut().expect("a list") {
            let row = row.as_object_mut().expect("an object");
            for key in ["id", "from", "locked", "required", "why"] {
                row.remove(key);
            }
        }
    }
    let whole = text.as_object_mut().expect("an object");
    for key in ["notice_days", "clauses_edition", "place"] {
        whole.remove(key);
    }
    text.to_string()
}

fn rows(text: &str) -> String {
    let hash = coachpact::ids::hash(text);
    let quoted = text.replace('\'', "''");
    let draft = r#"{"coach":{"name":"Wout Peeters","email":"w@x.example"},"coachee":{"name":"Noor Claes"}}"#;
    format!(
        "INSERT INTO organisation VALUES ('o', 'Northwind', 'Grow.', 'UTC', 'en', 1);
         INSERT INTO member VALUES ('m', 'a@x.example', 'Ada', 'admin', 'en', 'UTC', 1, NULL);
         INSERT INTO agreement VALUES ('a', NULL, NULL, '{draft}', 1, 1, 'm');
         INSERT INTO party VALUES ('p1', 'a', 'coach', 'Wout Peeters', 'w@x.example', '', 'en', 'UTC');
         INSERT INTO party VALUES ('p2', 'a', 'coachee', 'Noor Claes', 'n@x.example', '', 'nl', 'UTC');
         INSERT INTO agreed_text VALUES ('t', 'a', 1, '{quoted}', '{hash}', 5, 'm');
         INSERT INTO door_link VALUES ('l', 'p2', 'th', 5, 9000000000000, NULL);
         INSERT INTO signature VALUES ('s', 'a', 1, 'coachee', 'Noor Claes', 'typed', NULL, 'x', 'y', '{hash}', 6, 6);
         INSERT INTO consent VALUES ('c', 'p2', 1, 'nl', 'x', 'y', 6);"
    )
}

fn an_agreement_of_the_first_day_is_still_one(backend: Backend) {
    let folder = tempfile::tempdir().expect("a folder");
    let database = OwnDatabase::new(backend, folder.path());
    let text = first_text(&Site::ready(Backend::Sqlite));
    let first_sqlite = include_str!("../../migrations/sqlite/2026-11-23-000000_first/up.sql");
    let first_postgres = include_str!("../../migrations/postgres/2026-11-23-000000_first/up.sql");
    match backend {
        Backend::Sqlite => {
            let path = database.url.trim_start_matches("sqlite://");
            let mut conn = SqliteConnection::establish(path).expect("a database");
            for sql in [first_sqlite, RECORD, &rows(&text)] {
                conn.batch_execute(sql).expect("the first day's tables and rows");
            }
        }
        Backend::Postgres => {
            let mut conn = PgConnection::establish(&database.url).expect("a database");
            for sql in [first_postgres, RECORD, &rows(&text)] {
                conn.batch_execute(sql).expect("the first day's tables and rows");
            }
        }
    }
    let db = Database::open(&database.url).expect("brought up to date");
    let found = db.read_now(|c| agreements::find(c, "a")).expect("the agreement");
    assert_eq!(found.state(), State::AgreementHalfSigned);
    assert_eq!(found.version(), 1);
    let read: AgreedText = found.open_text().expect("the text");
    assert!(read.commitments.iter().all(|c| !c.id.is_empty()), "every promise has a name now");
    assert_eq!(found.current.as_ref().map(|t| t.text.clone()), Some(text), "to the letter");
    assert_eq!(found.signature(Side::Coachee).map(|s| s.name.clone()), Some("Noor Claes".to_owned()));
    let [coach, coachee] = found.parties_of(1);
    assert_eq!((coach.id.as_str(), coachee.id.as_str(), coach.from_version), ("p1", "p2", 1));
    let expires = db.read_now(|c| parties::link_expires(c, "l")).expect("the link");
    assert_eq!(expires, Some(9_000_000_000_000));
    // Nothing lapses in the first minute after the change.
    let overdue = db.read_now(|c| versions::overdue(c, jiff::Timestamp::now())).expect("a query");
    assert!(overdue.is_empty(), "{overdue:?}");
}
