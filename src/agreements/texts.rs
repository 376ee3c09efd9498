//! Versions and their texts as they are written: each text whole, with its hash.

use std::sync::Arc;

use diesel::prelude::*;
use jiff::Timestamp;

use super::{
    clauses, document,
    rows::{TextRow, Version},
    second,
    standing::Agreement,
    text::{AgreedCommitment, AgreedText, Second},
};
use crate::{
    clock::DAY,
    db::{
        Connection,
        schema::{agreement_text, agreement_version, approval},
    },
    failure::Result,
    ids,
    languages::Language,
    organisation::Organisation,
    people::{Member, parties::Party},
    playbook::{Expectation, Playbook, store as playbook},
    trail,
};

/// Who opens a version.
#[derive(Clone, Copy)]
pub enum Opener<'a> {
    Member(&'a Member),
    Party(&'a Party),
}

impl Opener<'_> {
    pub fn id(&self) -> &str {
        match self {
            Self::Member(member) => &member.id,
            Self::Party(party) => &party.id,
        }
    }
}

/// Writes a version's row; its text follows.
pub fn open(
    conn: &mut Connection,
    now: Timestamp,
    home: &Organisation,
    by: Opener,
    new: Version,
) -> Result<Version> {
    let ms = now.as_millisecond();
    let row = Version { opened_at: ms, sign_by: ms + i64::from(home.sign_days) * DAY, ..new };
    diesel::insert_into(agreement_version::table).values(&row).execute(conn)?;
    let who = match by {
        Opener::Member(_) => "by",
        Opener::Party(_) => "party",
    };
    let mut data = trail::data([(who, by.id()), ("version", &row.version.to_string()), ("kind", &row.kind)]);
    data.extend(row.replaces.clone().map(|hash| ("replaces".to_owned(), hash)));
    trail::append(conn, &row.agreement_id, now, "version.opened", data)?;
    Ok(row)
}

/// The next text of a version: whatever was approved before is void.
pub fn new_text(
    conn: &mut Connection,
    now: Timestamp,
    found: &Agreement,
    text: AgreedText,
) -> Result<TextRow> {
    let text = renewed(conn, found, text)?;
    document::try_out(&text, now)?;
    let revision = found.current.as_ref().filter(|t| t.version == text.version).map_or(1, |t| t.revision + 1);
    let json = serde_json::to_string(&text)?;
    let row = TextRow {
        id: ids::new(now),
        agreement_id: found.id.clone(),
        version: text.version,
        revision,
        hash: ids::hash(&json),
        text: json,
        made_at: now.as_millisecond(),
    };
    diesel::insert_into(agreement_text::table).values(&row).execute(conn)?;
    let standing = approval::table
        .filter(approval::agreement_id.eq(&found.id))
        .filter(approval::version.eq(text.version))
        .filter(approval::withdrawn_at.is_null());
    diesel::update(standing).set(approval::withdrawn_at.eq(now.as_millisecond())).execute(conn)?;
    Ok(row)
}

/// The text with all that follows from it: clauses that nobody changed say the notice that is agreed, and
/// the second language is made anew.
fn renewed(conn: &mut Connection, found: &Agreement, mut text: AgreedText) -> Result<AgreedText> {
    let before = found.current.as_ref().map(TextRow::read).transpose()?;
    if let Some(before) = before.filter(|b| b.notice_days != text.notice_days) {
        let edition = clauses::edition(conn, text.language, text.clauses_edition)?;
        let was = AgreedText { notice_days: before.notice_days, ..text.clone() };
        let now_said = text.clone();
        for clause in &mut text.clauses {
            if let Some(template) = edition.find(&clause.key).filter(|t| was.fill(t).text == clause.text) {
                clause.text = now_said.fill(template).text;
            }
        }
    }
    if let Some(language) = text.second.as_ref().map(|s| s.language) {
        text.second = Some(in_second(conn, found, &text, language)?);
    }
    Ok(text)
}

/// A text in a second language, for information.
pub fn in_second(
    conn: &mut Connection,
    found: &Agreement,
    text: &AgreedText,
    language: Language,
) -> Result<Second> {
    let bound = clauses::edition(conn, text.language, text.clauses_edition)?;
    let other = clauses::current(conn, language)?;
    Ok(second::of(text, language, &bound, &other, &books(conn, found)?))
}

/// The playbooks that the promises of an agreement may come from: today's, that of the day it was drawn up,
/// and that of the day of the text that holds.
pub fn books(conn: &mut Connection, found: &Agreement) -> Result<Vec<Arc<Playbook>>> {
    let held = found.holding().map(|text| text.made_at);
    let days = [Some(i64::MAX), Some(found.created_at), held].into_iter().flatten();
    days.map(|at| playbook::as_of(conn, at)).collect()
}

/// The expectation behind a promise of a text, in a language, by the playbook of the day it was made.
pub fn worded<'a>(
    books: &'a [Arc<Playbook>],
    text: &AgreedText,
    c: &AgreedCommitment,
    language: Language,
) -> Option<&'a Expectation> {
    let is_from = |book: &&Arc<Playbook>| {
        let here = book.worded(text.language, &c.expectation);
        here.is_some_and(|e| e.agreement.commitment == c.text)
    };
    let book = books.iter().rev().find(is_from).or(books.last())?;
    book.worded(language, &c.expectation)
}
