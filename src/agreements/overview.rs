//! What the page of an agreement tells of its versions, of what is open, and of letters that did not
//! arrive.

use serde::Serialize;
use serde_json::{Value, json};

use super::{
    proposals::proposals,
    store::{self, Agreement},
};
use crate::{
    db::Connection,
    failure::Result,
    languages::Language,
    mail::{letter::Kind, outbox},
    people::{Side, parties::Party},
};

/// Versions, the open one, letters that did not arrive, why it was closed or ended.
pub fn of(conn: &mut Connection, found: &Agreement, l: Language) -> Result<Value> {
    let names = found.parties_of(found.version());
    let name = |side: &Option<String>| match side.as_deref().and_then(Side::from_name) {
        Some(side) => names.iter().find(|p| p.side == side).map(|p| p.name.clone()).unwrap_or_default(),
        None => String::new(),
    };
    let closed = found
        .closure
        .as_ref()
        .map(|c| json!({"kind": c.kind, "by": name(&c.side), "reason": c.reason, "at": c.closed_at}));
    let sides = found.parties();
    let name = |side: &Option<String>| match side.as_deref().and_then(Side::from_name) {
        Some(side) => sides.iter().find(|p| p.side == side).map(|p| p.name.clone()).unwrap_or_default(),
        None => String::new(),
    };
    let ending = found.ending.as_ref().map(|e| {
        let reason = if e.between_us { "" } else { &e.reason };
        json!({"by": name(&e.side), "on": e.ends_on, "reason": reason, "private": e.between_us})
    });
    Ok(json!({
        "versions": versions(conn, found)?, "open": open(conn, found)?, "closed": closed, "ending": ending,
        "undelivered": undelivered(conn, found, l)?,
    }))
}

/// A version in the history of an agreement.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    pub number: i32,
    /// first, amendment or replacement.
    pub kind: String,
    /// open, in-force, replaced, declined, withdrawn, lapsed or ended.
    pub state: String,
    pub current: bool,
    pub opened_at: i64,
    pub sealed_at: Option<i64>,
    pub level: Option<String>,
    pub hash: Option<String>,
    pub replaces: Option<String>,
    pub reason: String,
    /// Where members download its document.
    pub path: Option<String>,
}

/// Every version with its state, the newest first.
pub fn versions(conn: &mut Connection, found: &Agreement) -> Result<Vec<Line>> {
    let mut lines = Vec::new();
    for (version, text, closure) in store::versions(conn, &found.id)? {
        let sealed = found.sealed_versions.iter().find(|s| s.version == version.version);
        let current = found.in_force().is_some_and(|s| s.version == version.version);
        let state = match (&closure, sealed, current) {
            (Some(c), ..) => c.kind.as_str(),
            (None, Some(_), true) => "in-force",
            (None, Some(_), false) => "replaced",
            (None, None, _) => "open",
        };
        lines.push(Line {
            state: state.to_owned(),
            number: version.version,
            kind: version.kind,
            current,
            opened_at: version.opened_at,
            sealed_at: sealed.map(|s| s.sealed_at),
            level: sealed.map(|s| s.level.clone()),
            hash: text.map(|t| t.hash),
            replaces: version.replaces,
            reason: version.reason,
            path: sealed.map(|s| format!("{}/document-{}.pdf", found.path(), s.version)),
        });
    }
    lines.reverse();
    Ok(lines)
}

fn open(conn: &mut Connection, found: &Agreement) -> Result<Value> {
    let Some(version) = found.opened.as_ref().filter(|_| found.is_open()) else { return Ok(Value::Null) };
    let text = found.open_text()?;
    let all = proposals(conn, &found.id, version.version)?;
    let who = |is: &dyn Fn(Side) -> bool| -> Vec<String> {
        let both = found.parties_of(version.version);
        both.iter().filter(|p| is(p.side)).map(|p| p.name.clone()).collect()
    };
    Ok(json!({
        "number": version.version, "kind": version.kind, "sign_by": version.sign_by,
        "agreed": who(&|s| found.approval(s).is_some()), "signed": who(&|s| found.signature(s).is_some()),
        "proposals": all.iter().filter(|p| p.is_open(&text)).count(),
    }))
}

/// Letters that could not be delivered, unless a later one of the same party arrived: to the sides of the
/// open version, or else of the one in force.
pub fn undelivered(conn: &mut Connection, found: &Agreement, l: Language) -> Result<Vec<Value>> {
    let both = match (found.is_open(), found.in_force(), &found.ending) {
        (true, ..) => found.parties_of(found.version()).map(Party::clone),
        (false, Some(_), None) => found.parties(),
        _ => return Ok(Vec::new()),
    };
    let mut rows = Vec::new();
    for (party, failed) in failed(conn, &both)? {
        rows.push(json!({
            "name": party.name, "side": party.side, "answer": failed.answer, "at": failed.failed_at,
            "kind_label": Kind::label(l, &failed.kind),
        }));
    }
    Ok(rows)
}

/// The names of those whom the open version does not reach by letter: it waits until that is mended.
pub fn unreached(conn: &mut Connection, found: &Agreement) -> Result<Vec<String>> {
    if !found.is_open() {
        return Ok(Vec::new());
    }
    let both = found.parties_of(found.version()).map(Party::clone);
    Ok(failed(conn, &both)?.into_iter().map(|(party, _)| party.name).collect())
}

fn failed(conn: &mut Connection, both: &[Party; 2]) -> Result<Vec<(Party, outbox::Failed)>> {
    let mut all = Vec::new();
    for party in both {
        all.extend(outbox::last_failed(conn, &party.id)?.map(|failed| (party.clone(), failed)));
    }
    Ok(all)
}
