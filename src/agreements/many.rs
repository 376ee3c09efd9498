//! Many signed agreements at once, as far as letters need them: these leave by the hundred.

use std::collections::HashMap;

use diesel::{
    prelude::*,
    sql_types::{Integer, Nullable, Text},
};
use serde_json::Value;

use super::{AgreedText, rows::read_text, standing::holders};
use crate::{
    db::{Connection, schema::sealed_document},
    failure::Result,
    people::parties::{self, Party},
};

/// An agreement of which a version is in force.
pub struct Holding {
    /// The text in force.
    pub text: AgreedText,
    /// Everybody who is or was a side, the earlier ones first.
    pub parties: Vec<Party>,
    /// The ids of both sides now, the coach first.
    pub sides: [String; 2],
    /// The member who sent the newest version.
    pub sent_by: String,
    /// The last day (ISO), where notice was given.
    pub ends_on: Option<String>,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    id: String,
    #[diesel(sql_type = Integer)]
    version: i32,
    #[diesel(sql_type = Text)]
    text: String,
    #[diesel(sql_type = Text)]
    sent_by: String,
    #[diesel(sql_type = Nullable<Text>)]
    ends_on: Option<String>,
}

/// One statement for any number of agreements, so that it is prepared once: `?` is a list of ids in JSON.
const HOLDING: &str = "\
    SELECT t.agreement_id AS id, t.version, t.text, v.sent_by, e.ends_on FROM wanted AS w \
    JOIN agreement_text AS t ON t.id = (SELECT n.id FROM agreement_text AS n \
        WHERE n.agreement_id = w.id AND n.version = \
            (SELECT max(d.version) FROM sealed_document AS d WHERE d.agreement_id = w.id) \
        ORDER BY n.revision DESC LIMIT 1) \
    JOIN agreement_version AS v ON v.agreement_id = w.id AND v.version = \
        (SELECT max(n.version) FROM agreement_version AS n WHERE n.agreement_id = w.id) \
    LEFT JOIN ending AS e ON e.agreement_id = w.id";
const WANTED_SQLITE: &str = "WITH wanted AS (SELECT value AS id FROM json_each(?1)) ";
const WANTED_POSTGRES: &str = "WITH wanted AS (SELECT value AS id FROM json_array_elements_text($1::json)) ";

/// Those among the agreements of these ids of which a version is in force, by their ids.
pub fn holding(conn: &mut Connection, ids: &[String]) -> Result<HashMap<String, Holding>> {
    let list = Value::from_iter(ids.iter().cloned()).to_string();
    let rows: Vec<Row> = match conn {
        Connection::Sqlite(c) => {
            diesel::sql_query(format!("{WANTED_SQLITE}{HOLDING}")).bind::<Text, _>(list).load(c)?
        }
        Connection::Postgres(c) => {
            diesel::sql_query(format!("{WANTED_POSTGRES}{HOLDING}")).bind::<Text, _>(list).load(c)?
        }
    };
    let sealed: Vec<(String, i32)> = sealed_document::table
        .filter(sealed_document::agreement_id.eq_any(ids))
        .select((sealed_document::agreement_id, sealed_document::version))
        .load(conn)?;
    let mut parties: HashMap<String, Vec<Party>> = HashMap::new();
    for party in parties::all_of_agreements(conn, ids)? {
        parties.entry(party.agreement.clone()).or_default().push(party);
    }
    let whole = |row: Row| {
        let parties = parties.remove(&row.id).unwrap_or_default();
        let is_sealed = |version| sealed.iter().any(|(id, v)| *id == row.id && *v == version);
        let sides = holders(&parties, is_sealed, row.version).map(|p| p.id.clone());
        let text = read_text(&row.text)?;
        Ok((row.id, Holding { text, parties, sides, sent_by: row.sent_by, ends_on: row.ends_on }))
    };
    rows.into_iter().map(whole).collect()
}
