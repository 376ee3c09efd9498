//! Proposals with their answers, and remarks: what both sides said about the text so far.

use diesel::prelude::*;

use super::{changes::Change, items::Item, text::AgreedText};
use crate::{
    db::{
        Connection,
        schema::{proposal, proposal_answer, remark},
    },
    failure::{Failure, Result},
    people::Side,
};

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = proposal)]
pub struct ProposalRow {
    pub id: String,
    pub agreement_id: String,
    pub version: i32,
    pub side: String,
    pub part: String,
    pub item: String,
    pub before: Option<String>,
    pub after: Option<String>,
    pub reason: String,
    pub counters: Option<String>,
    pub made_at: i64,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = proposal_answer)]
pub struct Answer {
    pub proposal_id: String,
    /// accepted, declined, countered or withdrawn.
    pub answer: String,
    pub side: String,
    pub reason: String,
    pub answered_at: i64,
}

/// A proposal with its answer, if it has one.
#[derive(Clone, Debug)]
pub struct Proposal {
    pub id: String,
    pub side: Side,
    pub change: Change,
    pub reason: String,
    pub counters: Option<String>,
    pub made_at: i64,
    pub answer: Option<Answer>,
}

impl Proposal {
    pub fn read(row: ProposalRow, answer: Option<Answer>) -> Result<Self> {
        let item = |text: Option<String>| text.map(|t| serde_json::from_str::<Item>(&t)).transpose();
        let (before, after) = (item(row.before)?, item(row.after)?);
        Ok(Self {
            side: Side::from_name(&row.side).ok_or_else(|| Failure::internal("a side"))?,
            change: Change { before, after },
            id: row.id,
            reason: row.reason,
            counters: row.counters,
            made_at: row.made_at,
            answer,
        })
    }

    /// Whether the part has changed since, so that it can no longer be accepted.
    pub fn is_overtaken(&self, text: &AgreedText) -> bool {
        let before = self.change.before.as_ref();
        before.is_some_and(|b| text.item(b.part(), b.id()).as_ref() != Some(b))
    }

    /// Whether it still waits for an answer.
    pub fn is_open(&self, text: &AgreedText) -> bool {
        self.answer.is_none() && !self.is_overtaken(text)
    }
}

/// Something a side said about a part, or about the whole (no part).
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = remark)]
pub struct Remark {
    pub id: String,
    pub agreement_id: String,
    pub version: i32,
    pub side: String,
    pub part: String,
    pub item: String,
    pub text: String,
    pub made_at: i64,
}

/// Every proposal of a version, the oldest first.
pub fn proposals(conn: &mut Connection, id: &str, version: i32) -> Result<Vec<Proposal>> {
    let rows: Vec<(ProposalRow, Option<Answer>)> = proposal::table
        .left_join(proposal_answer::table.on(proposal_answer::proposal_id.eq(proposal::id)))
        .filter(proposal::agreement_id.eq(id))
        .filter(proposal::version.eq(version))
        .order((proposal::made_at, proposal::id))
        .select((ProposalRow::as_select(), Option::<Answer>::as_select()))
        .load(conn)?;
    rows.into_iter().map(|(row, answer)| Proposal::read(row, answer)).collect()
}

/// Every remark on a version, the oldest first.
pub fn remarks(conn: &mut Connection, id: &str, version: i32) -> Result<Vec<Remark>> {
    Ok(remark::table
        .filter(remark::agreement_id.eq(id))
        .filter(remark::version.eq(version))
        .order((remark::made_at, remark::id))
        .select(Remark::as_select())
        .load(conn)?)
}
