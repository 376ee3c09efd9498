//! Many agreements at once, each as `store::find` gives it: for letters, which leave by the hundred.

use std::collections::HashMap;

use diesel::prelude::*;

use super::{
    rows::{Approval, Closure, Ending, Sealed, SignatureRow, TextRow, Version},
    standing::Agreement,
    store::{self, Row},
};
use crate::{
    db::{
        Connection,
        schema::{
            agreement, agreement_text, agreement_version, approval, closure, ending, sealed_document,
            signature,
        },
    },
    failure::Result,
    people::parties::{self, Party},
};

/// The agreements of these ids that there are, by their ids.
pub fn find_all(conn: &mut Connection, ids: &[String]) -> Result<HashMap<String, Agreement>> {
    let rows: Vec<Row> =
        agreement::table.filter(agreement::id.eq_any(ids)).select(Row::as_select()).load(conn)?;
    let mut facts = Facts::read(conn, ids)?;
    rows.into_iter().map(|row| Ok((row.id.clone(), facts.of(row)?))).collect()
}

/// Rows by the agreement they belong to.
type Of<T> = HashMap<String, Vec<T>>;

/// Everything that says where agreements stand.
struct Facts {
    opened: HashMap<String, Version>,
    sealed: Of<Sealed>,
    texts: Of<TextRow>,
    approvals: Of<Approval>,
    signatures: Of<SignatureRow>,
    closures: Of<Closure>,
    endings: HashMap<String, Ending>,
    parties: Of<Party>,
}

impl Facts {
    fn read(conn: &mut Connection, ids: &[String]) -> Result<Self> {
        let (opened, sealed) = (opened(conn, ids)?, sealed(conn, ids)?);
        let texts = texts(conn, ids, &opened, &sealed)?;
        let approvals: Vec<Approval> = approval::table
            .filter(approval::agreement_id.eq_any(ids))
            .filter(approval::withdrawn_at.is_null())
            .order((approval::side, approval::approved_at))
            .select(Approval::as_select())
            .load(conn)?;
        let signatures: Vec<SignatureRow> = signature::table
            .filter(signature::agreement_id.eq_any(ids))
            .order(signature::side)
            .select(SignatureRow::as_select())
            .load(conn)?;
        let closures: Vec<Closure> = closure::table
            .filter(closure::agreement_id.eq_any(ids))
            .select(Closure::as_select())
            .load(conn)?;
        let endings: Vec<Ending> =
            ending::table.filter(ending::agreement_id.eq_any(ids)).select(Ending::as_select()).load(conn)?;
        Ok(Self {
            opened,
            sealed,
            texts,
            approvals: by(approvals, |a| &a.agreement_id),
            signatures: by(signatures, |s| &s.agreement_id),
            closures: by(closures, |c| &c.agreement_id),
            endings: endings.into_iter().map(|e| (e.agreement_id.clone(), e)).collect(),
            parties: by(parties::all_of_agreements(conn, ids)?, |p| &p.agreement),
        })
    }

    /// An agreement of its row, whose facts are taken out.
    fn of(&mut self, row: Row) -> Result<Agreement> {
        let opened = self.opened.remove(&row.id);
        let version = opened.as_ref().map_or(0, |v| v.version);
        let sealed_versions = taken(&mut self.sealed, &row.id);
        let mut texts = taken(&mut self.texts, &row.id);
        let mut text_of = |version: i32| {
            let at = texts.iter().position(|t| t.version == version)?;
            Some(texts.swap_remove(at))
        };
        let current = text_of(version);
        let in_force = sealed_versions.last().map(|s| s.version);
        let earlier = in_force.filter(|v| *v != version).and_then(&mut text_of);
        let hash = current.as_ref().map(|t| t.hash.clone());
        let stands = |a: &Approval| a.version == version && hash.as_ref() == Some(&a.text_hash);
        store::settled(Agreement {
            draft: serde_json::from_str(&row.draft)?,
            opened,
            current,
            approvals: taken(&mut self.approvals, &row.id).into_iter().filter(stands).collect(),
            signatures: taken(&mut self.signatures, &row.id)
                .into_iter()
                .filter(|s| s.version == version)
                .collect(),
            sealed_versions,
            closure: taken(&mut self.closures, &row.id).into_iter().find(|c| c.version == version),
            ending: self.endings.remove(&row.id),
            earlier,
            parties: taken(&mut self.parties, &row.id),
            id: row.id,
            opening_id: row.opening_id,
            candidate_id: row.candidate_id,
            edition: row.edition,
            created_at: row.created_at,
            created_by: row.created_by,
        })
    }
}

fn by<T>(rows: Vec<T>, agreement: impl Fn(&T) -> &String) -> Of<T> {
    let mut all: Of<T> = HashMap::new();
    for row in rows {
        all.entry(agreement(&row).clone()).or_default().push(row);
    }
    all
}

fn taken<T>(of: &mut Of<T>, id: &str) -> Vec<T> {
    of.remove(id).unwrap_or_default()
}

/// The newest version of each.
fn opened(conn: &mut Connection, ids: &[String]) -> Result<HashMap<String, Version>> {
    let rows: Vec<Version> = agreement_version::table
        .filter(agreement_version::agreement_id.eq_any(ids))
        .order(agreement_version::version)
        .select(Version::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(|v| (v.agreement_id.clone(), v)).collect())
}

fn sealed(conn: &mut Connection, ids: &[String]) -> Result<Of<Sealed>> {
    let rows: Vec<(String, i32, String, i64, String)> = sealed_document::table
        .filter(sealed_document::agreement_id.eq_any(ids))
        .order(sealed_document::version)
        .select((
            sealed_document::agreement_id,
            sealed_document::version,
            sealed_document::sha256,
            sealed_document::sealed_at,
            sealed_document::level,
        ))
        .load(conn)?;
    let mut all: Of<Sealed> = HashMap::new();
    for (agreement, version, sha256, sealed_at, level) in rows {
        all.entry(agreement).or_default().push(Sealed { version, sha256, sealed_at, level });
    }
    Ok(all)
}

/// The newest text of each newest version, and of each version in force. Texts are long: which those are
/// is found out first.
fn texts(
    conn: &mut Connection,
    ids: &[String],
    opened: &HashMap<String, Version>,
    sealed: &Of<Sealed>,
) -> Result<Of<TextRow>> {
    let keys: Vec<(String, i32, String)> = agreement_text::table
        .filter(agreement_text::agreement_id.eq_any(ids))
        .order(agreement_text::revision)
        .select((agreement_text::agreement_id, agreement_text::version, agreement_text::id))
        .load(conn)?;
    let mut newest: HashMap<(String, i32), String> = HashMap::new();
    for (agreement, version, id) in keys {
        let open = opened.get(&agreement).is_some_and(|v| v.version == version);
        let in_force = sealed.get(&agreement).and_then(|s| s.last()).is_some_and(|s| s.version == version);
        if open || in_force {
            newest.insert((agreement, version), id);
        }
    }
    let wanted: Vec<String> = newest.into_values().collect();
    let rows: Vec<TextRow> = agreement_text::table
        .filter(agreement_text::id.eq_any(&wanted))
        .select(TextRow::as_select())
        .load(conn)?;
    Ok(by(rows, |t| &t.agreement_id))
}
