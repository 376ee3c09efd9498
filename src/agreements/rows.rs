//! The rows of an agreement that other rooms read: versions, texts, approvals, signatures, documents.

use diesel::prelude::*;
use jiff::Timestamp;
use serde::Serialize;

use super::text::AgreedText;
use crate::{
    db::schema::{agreement_text, agreement_version, approval, closure, ending, signature},
    failure::Result,
    ids,
    people::parties::Party,
};

/// A version: the first, an amendment, or the replacement of the coach.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = agreement_version)]
pub struct Version {
    pub id: String,
    pub agreement_id: String,
    pub version: i32,
    /// first, amendment or replacement.
    pub kind: String,
    /// The hash of the signed text it replaces.
    pub replaces: Option<String>,
    pub reason: String,
    pub opened_at: i64,
    /// The member or the party that opened it.
    pub opened_by: String,
    /// The member who looks after it, and reads what is answered to its letters.
    pub sent_by: String,
    /// It lapses when not signed by then.
    pub sign_by: i64,
}

/// A text that a version has or had, whole.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = agreement_text)]
pub struct TextRow {
    pub id: String,
    pub agreement_id: String,
    pub version: i32,
    pub revision: i32,
    pub text: String,
    pub hash: String,
    pub made_at: i64,
}

impl TextRow {
    pub fn read(&self) -> Result<AgreedText> {
        read_text(&self.text)
    }
}

/// A text as it is stored.
pub fn read_text(stored: &str) -> Result<AgreedText> {
    Ok(serde_json::from_str::<AgreedText>(stored)?.numbered())
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = signature)]
pub struct SignatureRow {
    pub id: String,
    pub agreement_id: String,
    pub version: i32,
    pub side: String,
    pub name: String,
    /// typed, drawn or paper.
    pub method: String,
    /// The strokes, as JSON.
    pub drawing: Option<String>,
    pub statement: String,
    pub statement_hash: String,
    pub text_hash: String,
    pub identified_at: i64,
    pub signed_at: i64,
    /// How the person was identified, in words; kept with its hash.
    pub identity: String,
    pub identity_hash: String,
}

impl SignatureRow {
    /// A signature under a text, made now; statement and identity are kept with their hashes.
    pub fn under(
        text: &TextRow,
        party: &Party,
        now: Timestamp,
        method: &str,
        statement: String,
        identity: String,
    ) -> Self {
        Self {
            id: ids::new(now),
            agreement_id: text.agreement_id.clone(),
            version: text.version,
            side: party.side.name().to_owned(),
            name: party.name.clone(),
            method: method.to_owned(),
            drawing: None,
            statement_hash: ids::hash(&statement),
            statement,
            text_hash: text.hash.clone(),
            identified_at: now.as_millisecond(),
            signed_at: now.as_millisecond(),
            identity_hash: ids::hash(&identity),
            identity,
        }
    }
}

/// A side's 'I agree to this text'.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = approval)]
pub struct Approval {
    pub id: String,
    pub agreement_id: String,
    pub version: i32,
    pub side: String,
    pub text_hash: String,
    /// How committed that side is to each goal: `{"g1": 4}`.
    pub ratings: String,
    pub approved_at: i64,
    pub withdrawn_at: Option<i64>,
}

/// Why a version came to nothing.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = closure)]
pub struct Closure {
    pub id: String,
    pub agreement_id: String,
    pub version: i32,
    /// declined, withdrawn or lapsed.
    pub kind: String,
    pub side: Option<String>,
    pub reason: String,
    pub closed_at: i64,
}

/// Notice that the agreement ends.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = ending)]
pub struct Ending {
    pub agreement_id: String,
    /// The side that gave it; none for the organisation.
    pub side: Option<String>,
    pub member_id: Option<String>,
    pub reason: String,
    /// The reason is for the two sides alone.
    pub between_us: bool,
    pub given_at: i64,
    /// ISO 8601: the last day.
    pub ends_on: String,
}

/// A sealed document, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Serialize)]
pub struct Sealed {
    pub version: i32,
    pub sha256: String,
    pub sealed_at: i64,
    /// B-B, or B-T with a timestamp.
    pub level: String,
}
