//! What waits for a party is told by letter, gathered: a few minutes after the first of it, at most once an
//! hour for each kind, and in the hours in which letters may come. What the letter says is read when it is sent.

use diesel::prelude::*;
use jiff::Timestamp;
use serde_json::json;

use super::{
    proposals::{Answer, Proposal, proposals, remarks},
    store::Agreement,
};
use crate::{
    access::PartyStage,
    clock::{self, HOUR, MINUTE},
    db::{
        Connection,
        schema::{letter, paper_signature},
    },
    failure::{Message, Result},
    ids::{self, Secret},
    mail::{
        letter::Kind,
        outbox::{self, Saved},
    },
    organisation,
    people::parties::{self, Party},
};

/// How long the first of several is waited for.
const GATHER: i64 = 5 * MINUTE;
/// At most one such letter in this time.
const APART: i64 = HOUR;

/// Sees to it that a party is told what is new in their agreement, soon but not too often.
pub fn tell(conn: &mut Connection, now: Timestamp, secret: &Secret, to: &Party) -> Result<()> {
    gather(conn, now, secret, Kind::Proposal, to)
}

/// The same for any kind of letter that is gathered.
pub fn gather(conn: &mut Connection, now: Timestamp, secret: &Secret, kind: Kind, to: &Party) -> Result<()> {
    let ms = now.as_millisecond();
    let at = match newest(conn, kind, to)? {
        Some(last) if last.next_at.is_some() && last.attempts == 0 => return Ok(()),
        Some(last) => (ms + GATHER).max(last.sent_at.or(last.next_at).unwrap_or(0) + APART),
        None => ms + GATHER,
    };
    let at = organisation::leaves(conn, clock::from_ms(at), kind, &to.time_zone)?;
    let link = ids::new(now);
    let params = json!({"agreement": to.agreement, "party": to.id, "link": link});
    let once = format!("{} {} {ms}", kind.name(), to.id);
    let fresh = outbox::save_for(conn, now, at, &Saved { kind, once: &once, params })?;
    if fresh {
        parties::put_link(conn, now, secret, to, &link)?;
    }
    Ok(())
}

#[derive(Queryable)]
struct Told {
    next_at: Option<i64>,
    sent_at: Option<i64>,
    attempts: i32,
}

/// The newest such letter to a party.
fn newest(conn: &mut Connection, kind: Kind, to: &Party) -> Result<Option<Told>> {
    Ok(letter::table
        .filter(letter::party_id.eq(&to.id))
        .filter(letter::kind.eq(kind.name()))
        .order(letter::id.desc())
        .select((letter::next_at, letter::sent_at, letter::attempts))
        .first(conn)
        .optional()?)
}

/// When a party was last told.
fn told_at(conn: &mut Connection, to: &Party) -> Result<i64> {
    let last: Option<Option<i64>> = letter::table
        .filter(letter::party_id.eq(&to.id))
        .filter(letter::kind.eq(Kind::Proposal.name()))
        .filter(letter::sent_at.is_not_null())
        .order(letter::id.desc())
        .select(letter::sent_at)
        .first(conn)
        .optional()?;
    Ok(last.flatten().unwrap_or(0))
}

/// What waits for a party, in sentences; nothing if nothing does.
pub fn waiting(conn: &mut Connection, found: &Agreement, party: &Party) -> Result<Vec<Message>> {
    let Some(version) = found.opened.as_ref() else { return Ok(Vec::new()) };
    let (stage, since) = (found.party_state(party).stage, told_at(conn, party)?);
    let names = found.parties_of(version.version);
    let other = names.iter().find(|p| p.side != party.side).map(|p| p.name.clone()).unwrap_or_default();
    let mut said = Vec::new();
    let counted = |key, n: usize| Message::new(key).with("count", n).with("other", &other);
    if matches!(stage, PartyStage::Negotiating | PartyStage::Agreed) {
        if version.kind != "first" && version.opened_at > since && version.opened_by != party.id {
            said.push(Message::new("letter-proposal-opened").with("other", &other));
        }
        let text = found.open_text()?;
        let all = proposals(conn, &found.id, version.version)?;
        let count = |pick: &dyn Fn(&Proposal) -> bool| all.iter().filter(|p| pick(p)).count();
        let open = count(&|p| p.side != party.side && p.is_open(&text));
        let answered = count(&|p| {
            let by_other = |a: &Answer| a.side != party.side.name() && a.answered_at > since;
            p.side == party.side && p.answer.as_ref().is_some_and(by_other)
        });
        let remarks = remarks(conn, &found.id, version.version)?;
        let remarks = remarks.iter().filter(|r| r.side != party.side.name() && r.made_at > since).count();
        for (key, n) in [
            ("letter-proposal-to-answer", open),
            ("letter-proposal-answered", answered),
            ("letter-proposal-comments", remarks),
        ] {
            if n > 0 {
                said.push(counted(key, n));
            }
        }
    }
    match stage {
        PartyStage::Negotiating if found.approval(party.side).is_none() && found.approvals.len() == 1 => {
            said.push(Message::new("letter-proposal-agreed").with("other", &other));
        }
        PartyStage::Agreed | PartyStage::OtherSigned => said.push(Message::new("letter-proposal-sign")),
        _ => {}
    }
    if scan_waits(conn, found, party)? {
        said.push(Message::new("letter-proposal-scan").with("other", &other));
    }
    Ok(said)
}

/// Whether the other side's scan waits for this party's word.
fn scan_waits(conn: &mut Connection, found: &Agreement, party: &Party) -> Result<bool> {
    let other = party.side.other();
    let Some(hash) = found.current.as_ref().map(|t| t.hash.as_str()) else { return Ok(false) };
    if found.signature(other).is_some() {
        return Ok(false);
    }
    let count: i64 = paper_signature::table
        .filter(paper_signature::agreement_id.eq(&found.id))
        .filter(paper_signature::version.eq(found.version()))
        .filter(paper_signature::side.eq(other.name()))
        .filter(paper_signature::uploaded_at.is_not_null())
        .filter(paper_signature::refused_at.is_null())
        .filter(paper_signature::text_hash.eq(hash))
        .count()
        .get_result(conn)?;
    Ok(count > 0)
}
