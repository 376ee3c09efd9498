//! Negotiation: proposals and their answers, remarks, and 'I agree to this text'. Every act takes the
//! agreement's lock, so that two sides who act at the same instant act one after the other.

use std::collections::BTreeMap;

use diesel::prelude::*;
use jiff::Timestamp;

use super::{
    AgreedText,
    changes::{Change, ProposalInput},
    items::{Item, Part},
    notes,
    proposals::{Answer, Proposal, ProposalRow, Remark, proposals, remarks},
    store::{self, Agreement, Approval},
    texts::new_text,
    words::{given_reason, text_given},
};
use crate::{
    access::{self, PartyAct},
    db::{
        self, Connection,
        schema::{approval, proposal, proposal_answer, remark},
    },
    failure::{Failure, Message, Problems, Result},
    ids::{self, Secret},
    organisation::holidays,
    people::parties::Party,
    trail,
    web::forms::Check as _,
};

/// Proposals that can be open at a time, and remarks on a version.
const MOST_OPEN: usize = 60;
const MOST_REMARKS: usize = 500;

/// What an act at a party's door works with.
pub struct Desk<'a> {
    pub now: Timestamp,
    pub secret: &'a Secret,
    pub party: &'a Party,
}

impl Desk<'_> {
    /// The agreement, locked, if the party may do the act as it stands.
    pub fn open(&self, conn: &mut Connection, act: PartyAct) -> Result<Agreement> {
        db::lock(conn, &self.party.agreement)?;
        let found = store::find(conn, &self.party.agreement)?;
        access::check_party(act, found.party_state(self.party))?;
        Ok(found)
    }

    fn record(&self, conn: &mut Connection, kind: &str, more: &[(&str, &str)]) -> Result<()> {
        let mut data = trail::data([("side", self.party.side.name())]);
        data.extend(more.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())));
        trail::append(conn, &self.party.agreement, self.now, kind, data)?;
        Ok(())
    }

    fn tell_other(&self, conn: &mut Connection, found: &Agreement) -> Result<()> {
        notes::tell(conn, self.now, self.secret, found.other(self.party.side))
    }

    /// Proposes a change, or counters a proposal with another.
    ///
    /// # Errors
    /// A part that is locked, that moved since it was read, or that has an open proposal already.
    pub fn propose(&self, conn: &mut Connection, input: &ProposalInput) -> Result<Proposal> {
        let found = self.open(conn, PartyAct::Propose)?;
        let (text, all) = (found.open_text()?, proposals(conn, &found.id, found.version())?);
        let id = ids::new(self.now);
        let countered = self.countered(&all, &text, input)?;
        let input = match countered {
            // A counter to something new or to a strike is about the same part.
            Some(p) => &ProposalInput {
                kind: p.change.item().part().name().to_owned(),
                item: p.change.before.as_ref().map(|b| b.id().to_owned()).unwrap_or_default(),
                action: if p.change.before.is_some() { "change" } else { "add" }.to_owned(),
                ..input.clone()
            },
            None => input,
        };
        if all.iter().filter(|p| p.is_open(&text)).count() >= MOST_OPEN {
            return Err(Failure::Conflict(Message::new("error-too-many-entries").with("most", MOST_OPEN)));
        }
        let mut p = Problems::default();
        let reason = p.optional_line("reason", &super::draft::one_line(&input.reason));
        p.finish(())?;
        let change = input.check(&text, self.party.side, &id, &holidays::all(conn)?)?;
        let item = change.before.as_ref().map(|b| (b.part(), b.id().to_owned()));
        for old in all.iter().filter(|p| p.is_open(&text) && Some(&p.id) != countered.map(|c| &c.id)) {
            let same = old.change.before.as_ref().map(|b| (b.part(), b.id().to_owned()));
            if item.is_some() && same == item {
                if old.side != self.party.side {
                    return Err(Failure::conflict("error-proposal-open"));
                }
                // A second thought of the same side replaces its first.
                self.write_answer(conn, old, "withdrawn", "")?;
            }
        }
        if let Some(old) = countered {
            self.write_answer(conn, old, "countered", &reason)?;
        }
        self.take_back_approval(conn, &found)?;
        let made = self.write_proposal(conn, &found, &id, &change, &reason, countered)?;
        self.tell_other(conn, &found)?;
        Ok(made)
    }

    /// The proposal that an input counters.
    fn countered<'a>(
        &self,
        all: &'a [Proposal],
        text: &AgreedText,
        input: &ProposalInput,
    ) -> Result<Option<&'a Proposal>> {
        if input.counters.is_empty() {
            return Ok(None);
        }
        let old = all.iter().find(|p| p.id == input.counters).ok_or_else(Failure::not_found)?;
        self.answerable(old, text)?;
        Ok(Some(old))
    }

    fn answerable(&self, old: &Proposal, text: &AgreedText) -> Result<()> {
        if old.answer.is_some() {
            return Err(Failure::conflict("error-proposal-answered"));
        }
        if old.side == self.party.side {
            return Err(Failure::conflict("error-proposal-own"));
        }
        if old.is_overtaken(text) { Err(Failure::conflict("error-part-moved")) } else { Ok(()) }
    }

    fn write_proposal(
        &self,
        conn: &mut Connection,
        found: &Agreement,
        id: &str,
        change: &Change,
        reason: &str,
        countered: Option<&Proposal>,
    ) -> Result<Proposal> {
        let json = |item: &Option<Item>| item.as_ref().map(serde_json::to_string).transpose();
        let row = ProposalRow {
            id: id.to_owned(),
            agreement_id: found.id.clone(),
            version: found.version(),
            side: self.party.side.name().to_owned(),
            part: change.item().part().name().to_owned(),
            item: change.item().id().to_owned(),
            before: json(&change.before)?,
            after: json(&change.after)?,
            reason: reason.to_owned(),
            counters: countered.map(|p| p.id.clone()),
            made_at: self.now.as_millisecond(),
        };
        diesel::insert_into(proposal::table).values(&row).execute(conn)?;
        self.record(conn, "proposal.made", &[("proposal", id), ("part", &row.part)])?;
        Proposal::read(row, None)
    }

    fn write_answer(&self, conn: &mut Connection, old: &Proposal, answer: &str, reason: &str) -> Result<()> {
        let row = Answer {
            proposal_id: old.id.clone(),
            answer: answer.to_owned(),
            side: self.party.side.name().to_owned(),
            reason: reason.to_owned(),
            answered_at: self.now.as_millisecond(),
        };
        diesel::insert_into(proposal_answer::table).values(&row).execute(conn)?;
        self.record(conn, &format!("proposal.{answer}"), &[("proposal", &old.id)])
    }

    /// Accepts a proposal of the other side: the text changes, and both approvals are void.
    ///
    /// # Errors
    /// Answered already, one's own, or the part moved since.
    pub fn accept(&self, conn: &mut Connection, proposal: &str) -> Result<()> {
        let (found, text, old) = self.open_proposal(conn, proposal)?;
        self.answerable(&old, &text)?;
        let new = text.with(&old.change, &holidays::all(conn)?)?;
        self.write_answer(conn, &old, "accepted", "")?;
        let row = new_text(conn, self.now, &found, new)?;
        self.record(conn, "text.changed", &[("text", &row.hash), ("proposal", &old.id)])?;
        self.tell_other(conn, &found)
    }

    /// Declines a proposal of the other side, with a reason.
    pub fn decline_proposal(&self, conn: &mut Connection, proposal: &str, reason: &str) -> Result<()> {
        let (found, text, old) = self.open_proposal(conn, proposal)?;
        self.answerable(&old, &text)?;
        let reason = given_reason(reason)?;
        self.write_answer(conn, &old, "declined", &reason)?;
        self.tell_other(conn, &found)
    }

    /// Takes a proposal of one's own back.
    pub fn withdraw_proposal(&self, conn: &mut Connection, proposal: &str) -> Result<()> {
        let (found, _, old) = self.open_proposal(conn, proposal)?;
        if old.answer.is_some() {
            return Err(Failure::conflict("error-proposal-answered"));
        }
        if old.side != self.party.side {
            return Err(Failure::forbidden());
        }
        self.write_answer(conn, &old, "withdrawn", "")?;
        self.tell_other(conn, &found)
    }

    fn open_proposal(&self, conn: &mut Connection, id: &str) -> Result<(Agreement, AgreedText, Proposal)> {
        let found = self.open(conn, PartyAct::Answer)?;
        let text = found.open_text()?;
        let all = proposals(conn, &found.id, found.version())?;
        let old = all.into_iter().find(|p| p.id == id).ok_or_else(Failure::not_found)?;
        Ok((found, text, old))
    }

    /// Says something about a part, or about the whole.
    pub fn say(&self, conn: &mut Connection, part: &str, item: &str, words: &str) -> Result<()> {
        let found = self.open(conn, PartyAct::Comment)?;
        if !part.is_empty() {
            let known = Part::from_name(part).and_then(|p| found.open_text().ok()?.item(p, item));
            known.ok_or_else(Failure::not_found)?;
        }
        if remarks(conn, &found.id, found.version())?.len() >= MOST_REMARKS {
            return Err(Failure::Conflict(Message::new("error-too-many-entries").with("most", MOST_REMARKS)));
        }
        let words = text_given(words, "error-comment-empty")?;
        let row = Remark {
            id: ids::new(self.now),
            agreement_id: found.id.clone(),
            version: found.version(),
            side: self.party.side.name().to_owned(),
            part: part.to_owned(),
            item: item.to_owned(),
            text: words,
            made_at: self.now.as_millisecond(),
        };
        diesel::insert_into(remark::table).values(&row).execute(conn)?;
        self.record(conn, "remark.made", &[("remark", &row.id)])?;
        self.tell_other(conn, &found)
    }

    /// 'I agree to this text', on the hash that was read, with one's own commitment to each goal.
    ///
    /// # Errors
    /// The text moved since, proposals are open, or a goal has no rating from 1 to 5.
    pub fn approve(
        &self,
        conn: &mut Connection,
        hash: &str,
        ratings: &BTreeMap<String, String>,
    ) -> Result<Agreement> {
        let found = self.open(conn, PartyAct::Approve)?;
        let current = found.current.as_ref().ok_or_else(|| Failure::conflict("error-agreement-draft"))?;
        if current.hash != hash {
            return Err(Failure::conflict("error-text-moved"));
        }
        let text = current.read()?;
        if proposals(conn, &found.id, found.version())?.iter().any(|p| p.is_open(&text)) {
            return Err(Failure::conflict("error-open-proposals"));
        }
        let ratings = rated(&text, ratings)?;
        if found.approval(self.party.side).is_some() {
            return Ok(found);
        }
        let row = Approval {
            id: ids::new(self.now),
            agreement_id: found.id.clone(),
            version: found.version(),
            side: self.party.side.name().to_owned(),
            text_hash: hash.to_owned(),
            ratings: serde_json::to_string(&ratings)?,
            approved_at: self.now.as_millisecond(),
            withdrawn_at: None,
        };
        diesel::insert_into(approval::table).values(&row).execute(conn)?;
        // How committed somebody is, is theirs: it stands apart from the chain.
        let data = trail::data([("side", self.party.side.name()), ("text", hash)]);
        let payload = trail::data([("commitment", &row.ratings)]);
        trail::append_personal(conn, &found.id, self.now, "text.approved", data, &payload)?;
        self.tell_other(conn, &found)?;
        store::find(conn, &found.id)
    }

    /// Takes one's approval back, to talk on.
    pub fn take_back(&self, conn: &mut Connection) -> Result<()> {
        let found = self.open(conn, PartyAct::TakeBack)?;
        self.take_back_approval(conn, &found)?;
        self.tell_other(conn, &found)
    }

    fn take_back_approval(&self, conn: &mut Connection, found: &Agreement) -> Result<()> {
        let Some(mine) = found.approval(self.party.side) else { return Ok(()) };
        diesel::update(approval::table.find(&mine.id))
            .set(approval::withdrawn_at.eq(self.now.as_millisecond()))
            .execute(conn)?;
        self.record(conn, "approval.withdrawn", &[("text", &mine.text_hash)])
    }
}

/// A rating from 1 to 5 for every goal.
fn rated(text: &AgreedText, given: &BTreeMap<String, String>) -> Result<BTreeMap<String, u8>> {
    let mut p = Problems::default();
    let mut ratings = BTreeMap::new();
    for goal in &text.goals {
        match given.get(&goal.id).and_then(|n| n.trim().parse().ok()).filter(|n| (1..=5).contains(n)) {
            Some(n) => drop(ratings.insert(goal.id.clone(), n)),
            None => p.key(format!("ratings.{}", goal.id), "error-ratings"),
        }
    }
    p.finish(ratings)
}
