//! Agreements as rows: the draft, versions with their texts, approvals, signatures, sealed documents.
//! There is no status column: where an agreement stands follows from which rows there are.

use diesel::prelude::*;
use jiff::Timestamp;

pub use super::{
    rows::{Approval, Closure, Ending, Sealed, SignatureRow, TextRow, Version},
    standing::{Agreement, holders, state_name},
};

use super::draft::Draft;
use crate::{
    db::{
        self, Connection,
        schema::{
            agreement, agreement_text, agreement_version, approval, closure, ending, party, sealed_document,
            signature,
        },
    },
    failure::{Failure, Result},
    ids,
    people::{Member, Side, parties},
    trail,
    web::Window,
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = agreement)]
pub(super) struct Row {
    pub id: String,
    pub opening_id: Option<String>,
    pub candidate_id: Option<String>,
    pub draft: String,
    pub edition: i32,
    pub created_at: i64,
    pub created_by: String,
}

fn put_parties(conn: &mut Connection, now: Timestamp, id: &str, draft: &Draft) -> Result<()> {
    let known: Vec<(String, String)> =
        party::table.filter(party::agreement_id.eq(id)).select((party::side, party::id)).load(conn)?;
    for side in Side::BOTH {
        let old = known.iter().find(|(s, _)| s == side.name()).map(|(_, id)| id.clone());
        let party_id = old.unwrap_or_else(|| ids::new(now));
        parties::put(conn, &draft.person(side).party(party_id, id, side, 1))?;
    }
    Ok(())
}

/// Keeps a new draft; it was checked, and what it names exists.
pub fn create(conn: &mut Connection, now: Timestamp, by: &Member, draft: &Draft) -> Result<Agreement> {
    let row = Row {
        id: ids::new(now),
        opening_id: draft.opening_id.clone(),
        candidate_id: draft.candidate_id.clone(),
        draft: serde_json::to_string(draft)?,
        edition: 1,
        created_at: now.as_millisecond(),
        created_by: by.id.clone(),
    };
    diesel::insert_into(agreement::table).values(&row).execute(conn)?;
    put_parties(conn, now, &row.id, draft)?;
    trail::append(conn, &row.id, now, "agreement.drafted", trail::data([("by", &by.id)]))?;
    find(conn, &row.id)
}

/// Changes a draft.
///
/// # Errors
/// It was saved by somebody else since `edition`, or sent.
pub fn update(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    id: &str,
    edition: i32,
    draft: &Draft,
) -> Result<Agreement> {
    db::lock(conn, id)?;
    if find(conn, id)?.opened.is_some() {
        return Err(Failure::conflict("error-agreement-sent"));
    }
    let changed = diesel::update(agreement::table.find(id).filter(agreement::edition.eq(edition)))
        .set((agreement::draft.eq(serde_json::to_string(draft)?), agreement::edition.eq(edition + 1)))
        .execute(conn)?;
    if changed == 0 {
        return Err(Failure::conflict("error-edited-meanwhile"));
    }
    put_parties(conn, now, id, draft)?;
    trail::append(conn, id, now, "agreement.changed", trail::data([("by", &by.id)]))?;
    find(conn, id)
}

pub fn find(conn: &mut Connection, id: &str) -> Result<Agreement> {
    let row = agreement::table.find(id).select(Row::as_select()).first(conn).optional()?;
    let row = row.ok_or_else(Failure::not_found)?;
    let opened = agreement_version::table
        .filter(agreement_version::agreement_id.eq(id))
        .order(agreement_version::version.desc())
        .select(Version::as_select())
        .first(conn)
        .optional()?;
    let version = opened.as_ref().map_or(0, |v| v.version);
    let sealed_versions: Vec<Sealed> = sealed_document::table
        .filter(sealed_document::agreement_id.eq(id))
        .order(sealed_document::version)
        .select((
            sealed_document::version,
            sealed_document::sha256,
            sealed_document::sealed_at,
            sealed_document::level,
        ))
        .load(conn)?;
    let current = text_of(conn, id, version)?;
    let earlier = match sealed_versions.last() {
        Some(s) if s.version != version => text_of(conn, id, s.version)?,
        _ => None,
    };
    let signatures = signatures_of(conn, id, version)?;
    let approvals = approvals_of(conn, id, current.as_ref())?;
    let closure = closure::table
        .filter(closure::agreement_id.eq(id))
        .filter(closure::version.eq(version))
        .select(Closure::as_select())
        .first(conn)
        .optional()?;
    let ending = ending::table.find(id).select(Ending::as_select()).first(conn).optional()?;
    let parties = parties::all_of_agreement(conn, id)?;
    settled(Agreement {
        draft: serde_json::from_str(&row.draft)?,
        id: row.id,
        opening_id: row.opening_id,
        candidate_id: row.candidate_id,
        edition: row.edition,
        created_at: row.created_at,
        created_by: row.created_by,
        opened,
        current,
        approvals,
        signatures,
        sealed_versions,
        closure,
        ending,
        earlier,
        parties,
    })
}

/// With its draft as the text that holds says it.
pub(super) fn settled(mut found: Agreement) -> Result<Agreement> {
    if let Some(text) = found.holding().map(TextRow::read).transpose()? {
        found.draft = Draft::of_text(&text, &found.draft, &found.parties());
    }
    Ok(found)
}

/// The newest text of a version.
pub fn text_of(conn: &mut Connection, id: &str, version: i32) -> Result<Option<TextRow>> {
    Ok(agreement_text::table
        .filter(agreement_text::agreement_id.eq(id))
        .filter(agreement_text::version.eq(version))
        .order(agreement_text::revision.desc())
        .select(TextRow::as_select())
        .first(conn)
        .optional()?)
}

/// Both signatures of a version, the coach's first.
pub fn signatures_of(conn: &mut Connection, id: &str, version: i32) -> Result<Vec<SignatureRow>> {
    Ok(signature::table
        .filter(signature::agreement_id.eq(id))
        .filter(signature::version.eq(version))
        .order(signature::side)
        .select(SignatureRow::as_select())
        .load(conn)?)
}

/// Approvals that stand: of this very text, and not taken back.
fn approvals_of(conn: &mut Connection, id: &str, text: Option<&TextRow>) -> Result<Vec<Approval>> {
    let Some(text) = text else { return Ok(Vec::new()) };
    Ok(approval::table
        .filter(approval::agreement_id.eq(id))
        .filter(approval::version.eq(text.version))
        .filter(approval::text_hash.eq(&text.hash))
        .filter(approval::withdrawn_at.is_null())
        .order((approval::side, approval::approved_at))
        .select(Approval::as_select())
        .load(conn)?)
}

/// A version with its newest text, and why it came to nothing, if it did.
pub type History = (Version, Option<TextRow>, Option<Closure>);

/// All versions of an agreement, the oldest first.
pub fn versions(conn: &mut Connection, id: &str) -> Result<Vec<History>> {
    let rows = agreement_version::table
        .filter(agreement_version::agreement_id.eq(id))
        .order(agreement_version::version)
        .select(Version::as_select())
        .load(conn)?;
    let closures: Vec<Closure> =
        closure::table.filter(closure::agreement_id.eq(id)).select(Closure::as_select()).load(conn)?;
    let with = |v: Version| {
        let text = text_of(conn, id, v.version)?;
        let closed = closures.iter().find(|c| c.version == v.version).cloned();
        Ok((v, text, closed))
    };
    rows.into_iter().map(with).collect()
}

/// A version that came to nothing, with its last text and why.
pub fn closed(conn: &mut Connection, id: &str, version: i64) -> Result<Option<(Version, TextRow, Closure)>> {
    let all = versions(conn, id)?;
    let found = all.into_iter().find(|(v, ..)| i64::from(v.version) == version);
    Ok(found.and_then(|(v, text, closure)| Some((v, text?, closure?))))
}

/// Agreements in the order of their ids, or the newest of them first; only a member's own if wished.
pub fn list(conn: &mut Connection, only_of: Option<&Member>, window: &Window) -> Result<Vec<Agreement>> {
    let mut query = agreement::table.select(agreement::id).limit(window.most()).into_boxed();
    query = match window {
        Window::After(id, _) => query.filter(agreement::id.gt(id.clone())).order(agreement::id),
        Window::Newest(_) => query.order(agreement::id.desc()),
    };
    if let Some(member) = only_of {
        let coached = parties::coached_by(conn, &member.email)?;
        query = query.filter(agreement::created_by.eq(member.id.clone()).or(agreement::id.eq_any(coached)));
    }
    let found: Vec<String> = query.load(conn)?;
    let found = found.iter().map(|id| find(conn, id)).collect::<Result<Vec<_>>>()?;
    // Whoever was replaced as the coach has taken part, and does no more.
    Ok(found.into_iter().filter(|a| only_of.is_none_or(|m| a.is_of(m))).collect())
}

/// The bytes of the sealed document of a version.
pub fn document(conn: &mut Connection, id: &str, version: i32) -> Result<Vec<u8>> {
    let found = sealed_document::table
        .filter(sealed_document::agreement_id.eq(id))
        .filter(sealed_document::version.eq(version))
        .select(sealed_document::pdf)
        .first::<Vec<u8>>(conn)
        .optional()?;
    found.ok_or_else(|| Failure::conflict("error-not-sealed"))
}

/// The bytes of the document in force.
pub fn document_in_force(conn: &mut Connection, agreement: &Agreement) -> Result<Vec<u8>> {
    let sealed = agreement.in_force().ok_or_else(|| Failure::conflict("error-not-sealed"))?;
    document(conn, &agreement.id, sealed.version)
}
