//! What a party's page shows: the text part by part, what was said about each, and what can be done next.

use actix_web::HttpResponse;
use jiff::ToSpan as _;
use serde_json::{Value, json};

use super::{behind, between, other, review_list};
use crate::{
    access::{self, PartyAct, PartyStage},
    agreements::{
        AgreedText, adoption, codes,
        differences::difference,
        ending, goals,
        items::{Item, Part},
        letters::with,
        overview,
        pages::{advice, review_rows},
        paper_route::{self, OnPaper},
        proposals::{self, Proposal, Remark},
        questions,
        store::{self, Agreement, Approval, Sealed, SignatureRow},
    },
    clock,
    db::Connection,
    failure::{Failure, Result},
    languages::Language,
    openings::store::today,
    organisation::{self, holidays},
    people::{Side, Visit, parties::Party},
    reviews::{choice, feed},
    rhythm::{Holidays, Planned},
};

/// Sealed versions that were this party's, the newest last.
pub fn own_versions<'a>(agreement: &'a Agreement, party: &'a Party) -> impl Iterator<Item = &'a Sealed> {
    let own = move |s: &&Sealed| agreement.is_party_of(party, s.version);
    agreement.sealed_versions.iter().filter(own)
}

/// The page again with what was typed, and why the act was refused.
pub async fn mend(visit: &Visit, typed: Value, open_form: &str, failure: Failure) -> Result<HttpResponse> {
    use Failure as F;
    if !matches!(failure, F::Invalid(_) | F::Conflict(_) | F::TooMany(_) | F::Full) {
        return Err(failure);
    }
    let (party, agreement) = behind(visit, PartyAct::Read).await?;
    let mut values = values(visit, &party, &agreement, typed, open_form).await?;
    if matches!(failure, Failure::Invalid(_)) {
        return visit.mend("pages/door/agreement.html", failure, values);
    }
    values["errors"] = json!({"form": party.language.say(&failure.message())});
    visit.frame().page_with(failure.status(), "pages/door/agreement.html", values)
}

/// Everything the page shows.
pub async fn values(
    visit: &Visit,
    party: &Party,
    agreement: &Agreement,
    form: Value,
    open_form: &str,
) -> Result<Value> {
    let (party, agreement, now, open) = (party.clone(), agreement.clone(), visit.now(), open_form.to_owned());
    let app = visit.app.clone();
    let shown = visit.app.db.read(move |conn| {
        let dates = review_list::of(conn, now, &party, &agreement)?;
        let calendar = feed::shown(conn, &app.secret, &app.settings, &party.email)?;
        let between = between::of(conn, now, &party, &agreement)?;
        let more = json!({"dates": dates, "calendar": calendar, "between": between});
        Ok(with(Page::read(conn, now, party, agreement)?.values(form, &open)?, more))
    });
    shown.await
}

struct Page {
    now: jiff::Timestamp,
    party: Party,
    agreement: Agreement,
    text: AgreedText,
    /// Of the text shown.
    hash: String,
    signatures: Vec<SignatureRow>,
    earlier: Option<AgreedText>,
    proposals: Vec<Proposal>,
    remarks: Vec<Remark>,
    paper: Vec<OnPaper>,
    versions: Vec<overview::Line>,
    questions: Vec<(String, i64)>,
    reminders: Value,
    home: organisation::Organisation,
    holidays: Holidays,
    has_code: bool,
    stage: PartyStage,
}

impl Page {
    fn read(conn: &mut Connection, now: jiff::Timestamp, party: Party, agreement: Agreement) -> Result<Self> {
        let version = agreement.version();
        let own_newest = agreement.is_party_of(&party, version);
        let last_own = own_versions(&agreement, &party).last().map(|s| s.version);
        // What is open, if it is theirs; else what holds, or held, for them.
        let shown = match last_own {
            Some(sealed) if !(own_newest && agreement.is_open()) => sealed,
            _ if own_newest => version,
            _ => party.from_version,
        };
        let row = store::text_of(conn, &agreement.id, shown)?.ok_or_else(Failure::not_found)?;
        let signatures = store::signatures_of(conn, &agreement.id, shown)?;
        let (text, hash) = (row.read()?, row.hash);
        let earlier = match &text.replaces {
            Some(_) if agreement.is_open() && own_newest => Some(agreement.text()?),
            _ => None,
        };
        let (mut proposals, mut remarks) = (Vec::new(), Vec::new());
        if own_newest {
            proposals = proposals::proposals(conn, &agreement.id, version)?;
            remarks = proposals::remarks(conn, &agreement.id, version)?;
        }
        let mut versions = overview::versions(conn, &agreement)?;
        versions.retain(|line| agreement.is_party_of(&party, line.number));
        Ok(Self {
            now,
            text,
            hash,
            signatures,
            earlier,
            proposals,
            remarks,
            versions,
            paper: if own_newest { paper_route::of(conn, &agreement)? } else { Vec::new() },
            questions: questions::of_party(conn, &party.id)?,
            reminders: choice::shown(conn, now, &party)?,
            home: organisation::get(conn)?,
            holidays: holidays::all(conn)?,
            has_code: codes::has_one(conn, now, &party)?,
            stage: agreement.party_state(&party).stage,
            party,
            agreement,
        })
    }

    fn may(&self, act: PartyAct) -> bool {
        access::check_party(act, self.agreement.party_state(&self.party)).is_ok()
    }

    fn name(&self, side: &str) -> String {
        let side = Side::from_name(side);
        side.map(|s| self.text.signatory(s).name.clone()).unwrap_or_default()
    }

    /// The reader's language.
    fn l(&self) -> Language {
        self.party.language
    }

    fn values(&self, form: Value, open_form: &str) -> Result<Value> {
        let (party, text, l) = (&self.party, &self.text, self.l());
        let newest = self.agreement.opened.as_ref().ok_or_else(Failure::not_found)?;
        let shown = self.versions.iter().find(|v| v.number == text.version);
        let name = |side: Side| text.signatory(side).name.clone();
        let first = json!({
            "me": {"name": party.name, "side": party.side, "zone": party.time_zone, "email": party.email},
            "other": other(&self.agreement, party), "agreement": text, "stage": self.stage.name(),
            "in_force": self.agreement.party_state(party).in_force,
            "version": {
                "number": text.version, "kind": shown.map(|v| v.kind.as_str()), "reason": shown.map(|v| v.reason.as_str()),
                "sign_by": newest.sign_by, "replaces": text.replaces,
            },
            "closed": self.closed(), "ending": self.ending(),
            "sides": Side::BOTH.map(|side| self.side(side)).to_vec(),
            "goals": self.parts(Part::Goal), "goals_added": self.added(Part::Goal, None),
            "goals_note": goals::note(&text.goals, name).map(|m| l.say(&m)),
            "clauses": self.parts(Part::Clause), "clauses_added": self.added(Part::Clause, None),
            "one_on_one": self.parts(Part::OneOnOne).pop(), "rhythm": self.parts(Part::Reviews).pop(),
            "giving_notice": self.parts(Part::Notice).pop(),
            "reviews": self.dates(&text.reviews), "settled_proposals": self.settled(), "notes": self.said("", ""),
            "questions": self.questions.iter().map(|(words, at)| json!({"text": words, "at": at})).collect::<Vec<_>>(),
        });
        let today = today(self.now, &self.home.time_zone);
        let earliest = ending::earliest(&self.agreement, today).unwrap_or(today);
        let second = json!({
            "may": self.acts(), "agree": self.agreeing(), "paper": self.on_paper(),
            "has_code": self.has_code || open_form == "sign", "code_minutes": codes::MINUTES,
            "consent": adoption::consent_text(party, &self.home.name), "statement": adoption::statement(party),
            "paper_statement": l.text("document-paper-statement"),
            "hash": self.hash, "reminders": self.reminders,
            "sealed_at": own_versions(&self.agreement, party).last().map(|s| s.sealed_at),
            "versions": self.versions, "difference": self.difference(), "language_note": self.language_note(),
            "ends_earliest": earliest, "ends_latest": today.saturating_add(1.year()),
            "notice_days": text.notice_days, "form": form, "errors": {}, "open_form": open_form,
        });
        Ok(with(first, second))
    }

    fn closed(&self) -> Option<Value> {
        let closure = self.agreement.closure.as_ref()?;
        let by = closure.side.as_deref().map(|s| self.name(s)).unwrap_or_default();
        Some(json!({"kind": closure.kind, "by": by, "reason": closure.reason, "at": closure.closed_at}))
    }

    fn ending(&self) -> Option<Value> {
        // Not for whoever was to take over and never did.
        let theirs = self.agreement.party_state(&self.party).in_force;
        let ending = self.agreement.ending.as_ref().filter(|_| theirs)?;
        let by = ending.side.as_deref().map_or_else(|| self.home.name.clone(), |s| self.name(s));
        Some(json!({"by": by, "on": ending.ends_on, "reason": ending.reason, "private": ending.between_us}))
    }

    fn side(&self, side: Side) -> Value {
        let person = self.text.signatory(side);
        let promises: Vec<_> = self.text.commitments_of(side).cloned().map(Item::Commitment).collect();
        let promises: Vec<_> = promises.iter().map(|item| self.part(item)).collect();
        json!({
            "side": side, "name": person.name, "title": person.title, "mine": side == self.party.side,
            "agreed_at": self.approval(side).map(|a| a.approved_at),
            "signed_at": self.signatures.iter().find(|s| s.side == side.name()).map(|s| s.signed_at),
            "promises": promises, "added": self.added(Part::Commitment, Some(side)),
            "paper": self.paper_of(side),
        })
    }

    fn parts(&self, part: Part) -> Vec<Value> {
        self.text.items().iter().filter(|i| i.part() == part).map(|i| self.part(i)).collect()
    }

    /// One part with what it says, and what was proposed and said about it.
    fn part(&self, item: &Item) -> Value {
        let (part, id) = (item.part(), item.id());
        let about = |p: &&Proposal| {
            p.answer.is_none() && p.change.before.as_ref().is_some_and(|b| b.part() == part && b.id() == id)
        };
        let may = self.may(PartyAct::Propose);
        let mut value = item.fields(self.l());
        let more = json!({
            "kind": part, "id": id, "seen": item.mark(), "lang": self.text.language,
            "proposals": self.proposals.iter().filter(about).map(|p| self.proposal(p)).collect::<Vec<_>>(),
            "comments": self.said(part.name(), id), "may_propose": may && value["locked"] != json!(true),
            "may_strike": may && part.many() && value["locked"] != json!(true) && value["required"] != json!(true),
            "advice": match item {
                Item::Goal(goal) => advice(goal, self.text.language, self.l()),
                _ => Vec::new(),
            },
        });
        if let (Value::Object(value), Value::Object(more)) = (&mut value, more) {
            value.extend(more);
        }
        value
    }

    fn proposal(&self, p: &Proposal) -> Value {
        let overtaken = p.is_overtaken(&self.text);
        let after = p.change.after.as_ref().or(p.change.before.as_ref());
        let dates = match after {
            Some(Item::Reviews(rhythm)) => self.dates(&self.text.planned(rhythm, &self.holidays)),
            _ => Vec::new(),
        };
        json!({
            "id": p.id, "side": p.side, "by": self.text.signatory(p.side).name, "mine": p.side == self.party.side,
            "action": p.change.action(), "diff": difference(&p.change, self.text.language), "reason": p.reason,
            "at": p.made_at, "counter": p.counters.is_some(), "overtaken": overtaken,
            "kind": p.change.item().part(),
            "may_answer": !overtaken && p.side != self.party.side && self.may(PartyAct::Answer),
            "may_withdraw": p.side == self.party.side && self.may(PartyAct::Answer),
            "after": after.map(|item| item.fields(self.l())), "dates": dates,
        })
    }

    fn dates(&self, reviews: &[Planned]) -> Vec<Value> {
        let here = |at| today(at, &self.party.time_zone);
        let signed = self.agreement.sealed_versions.first().map(|s| here(clock::from_ms(s.sealed_at)));
        review_rows(self.l(), reviews, here(self.now), signed)
    }

    /// A side's approval, where the text shown is the one that is worked on.
    fn approval(&self, side: Side) -> Option<&Approval> {
        self.agreement.approval(side).filter(|a| a.text_hash == self.hash)
    }

    /// Proposals of something new.
    fn added(&self, part: Part, side: Option<Side>) -> Vec<Value> {
        let new = |p: &&Proposal| {
            let of_side = match (&p.change.after, side) {
                (Some(Item::Commitment(c)), Some(side)) => c.side == side,
                _ => true,
            };
            p.answer.is_none() && p.change.before.is_none() && p.change.item().part() == part && of_side
        };
        self.proposals.iter().filter(new).map(|p| self.proposal(p)).collect()
    }

    fn settled(&self) -> Vec<Value> {
        let answered = self.proposals.iter().rev().filter_map(|p| Some((p, p.answer.as_ref()?)));
        let about = |p: &Proposal| -> String {
            let item = p.change.after.as_ref().unwrap_or_else(|| p.change.item());
            item.words(self.text.language).lines().next().unwrap_or_default().chars().take(120).collect()
        };
        answered
            .map(|(p, a)| {
                json!({
                    "by": self.text.signatory(p.side).name, "side": p.side, "mine": p.side == self.party.side,
                    "action": p.change.action(), "about": about(p), "answer": a.answer,
                    "answer_by": self.name(&a.side), "reason": a.reason, "at": a.answered_at,
                })
            })
            .collect()
    }

    fn said(&self, part: &str, item: &str) -> Vec<Value> {
        let here = self.remarks.iter().filter(|r| r.part == part && r.item == item);
        here.map(|r| {
            json!({
                "by": self.name(&r.side), "side": r.side, "mine": r.side == self.party.side.name(),
                "text": r.text, "at": r.made_at,
            })
        })
        .collect()
    }

    fn acts(&self) -> Value {
        let may = |act| self.may(act);
        json!({
            "propose": may(PartyAct::Propose), "comment": may(PartyAct::Comment), "ask": may(PartyAct::Ask),
            "agree": may(PartyAct::Approve) && self.approval(self.party.side).is_none(),
            "take_back": may(PartyAct::TakeBack) && self.approval(self.party.side).is_some(),
            "sign": may(PartyAct::Sign), "decline": may(PartyAct::Decline), "reminders": may(PartyAct::Reminders),
            "withdraw": may(PartyAct::Withdraw), "amend": may(PartyAct::Amend) && !self.agreement.is_open(),
            "end": may(PartyAct::End), "download": may(PartyAct::Download), "paper": may(PartyAct::Paper),
            "confirm_paper": may(PartyAct::ConfirmPaper) && self.paper_of(self.party.side.other()) == Some("uploaded"),
        })
    }

    /// Who agrees to the text; how committed the other side is, once both do.
    fn agreeing(&self) -> Value {
        let approval = |side: Side| self.approval(side);
        let rated = |side: Side, goal: &str| -> Option<u8> {
            let given: Value = serde_json::from_str(&approval(side)?.ratings).ok()?;
            given[goal].as_u64().and_then(|n| u8::try_from(n).ok())
        };
        let (mine, theirs) = (self.party.side, self.party.side.other());
        let both = approval(mine).is_some() && approval(theirs).is_some();
        let ratings: Vec<_> = self
            .text
            .goals
            .iter()
            .map(|g| {
                json!({
                    "id": g.id, "title": g.title, "mine": rated(mine, &g.id),
                    "other": rated(theirs, &g.id).filter(|_| both),
                })
            })
            .collect();
        json!({
            "mine_at": approval(mine).map(|a| a.approved_at), "other_at": approval(theirs).map(|a| a.approved_at),
            "open": self.proposals.iter().filter(|p| p.is_open(&self.text)).count(), "ratings": ratings,
        })
    }

    fn paper_of(&self, side: Side) -> Option<&'static str> {
        let waiting = self.agreement.signature(side).is_none();
        self.paper.iter().find(|p| p.side == side.name()).filter(|_| waiting).map(|p| p.state(&self.hash))
    }

    fn on_paper(&self) -> Value {
        let refused = self.paper.iter().find(|p| p.side == self.party.side.name() && p.refused_at.is_some());
        let theirs = self.paper.iter().find(|p| p.side == self.party.side.other().name());
        json!({
            "mine": self.paper_of(self.party.side), "other": self.paper_of(self.party.side.other()),
            "refused": refused.map(|p| p.reason.clone()), "scan": theirs.and_then(|p| p.sha256.clone()),
        })
    }

    /// How an amendment differs from what is in force.
    fn difference(&self) -> Option<Vec<Value>> {
        let earlier = self.earlier.as_ref()?;
        let changes = self.text.changes_since(earlier);
        let l = self.text.language;
        let told = changes.iter().map(|change| {
            let about = l.text(&format!("part-{}", change.item().part().name()));
            json!({"about": about, "action": change.action(), "diff": difference(change, l)})
        });
        Some(told.collect())
    }

    fn language_note(&self) -> Option<String> {
        let l = self.l();
        let mut said = Vec::new();
        if self.text.language != l {
            said.push(l.text(&format!("door-binds-{}", self.text.language)));
        }
        if let Some(second) = &self.text.second {
            said.push(l.text(&format!("door-second-{}", second.language)));
        }
        (!said.is_empty()).then(|| said.join(" "))
    }
}
