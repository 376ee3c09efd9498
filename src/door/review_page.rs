//! What the page of a review shows a party: their own check-in, both of them once both have submitted, what
//! the two concluded, and changes to the day. Nothing of the other's is here before.

use std::sync::Arc;

use jiff::{Timestamp, civil::Date};
use serde_json::{Value, json};

use crate::{
    access::{self, PartyAct},
    agreements::{
        AgreedText,
        letters::with,
        review_label,
        store::{self as agreements, Agreement},
        text::AgreedCommitment,
        texts,
    },
    db::Connection,
    failure::{Failure, Result},
    languages::Language,
    openings::store::today,
    people::{Side, parties::Party},
    playbook::Playbook,
    reviews::{
        check_in::{self, Answers, Said, Window},
        check_ins::{self, Both},
        compare,
        moves::{self, Change},
        outcome::COURSES,
        outcomes::{self, Concluded},
        status::Status,
        store::{self, Review},
    },
    rhythm,
    web::forms,
};

/// Rows to write more actions in.
const BLANK_ACTIONS: usize = 2;

/// A review as one party sees it.
pub struct Seen {
    now: Timestamp,
    party: Party,
    found: Agreement,
    pub text: AgreedText,
    pub status: Status,
    pub both: Both,
    pub concluded: Option<Concluded>,
    changes: Vec<Change>,
    note: String,
    /// The playbooks that the promises may come from; the last is that of their day.
    books: Vec<Arc<Playbook>>,
    /// The next one that is to be held.
    next: Option<Review>,
    /// Nobody can check in any more.
    over: bool,
    /// When what was said is erased, if that is near, or was.
    words_erased: Option<(Date, bool)>,
}

impl Seen {
    pub fn read(
        conn: &mut Connection,
        now: Timestamp,
        party: Party,
        found: Agreement,
        id: &str,
    ) -> Result<Self> {
        let review = store::find_of(conn, &found, id)?;
        let both = check_ins::of_review(conn, id)?;
        let mut changes = moves::of_agreement(conn, &found.id)?;
        let since = found.joined_at(&party);
        // Why a day was moved before they came was said to somebody else.
        changes.retain(|c| c.review_id.as_deref() == Some(id) && (c.is_open() || c.proposed_at > since));
        let later = store::to_be_held(conn, &found)?;
        Ok(Self {
            text: text_of(conn, &found, &both, &party)?,
            status: Status::read(conn, &found, &review, &party.time_zone)?,
            concluded: outcomes::of_review(conn, id)?.filter(|c| c.is_for(&party, &found)),
            note: check_ins::note(conn, id, &party)?,
            books: texts::books(conn, &found)?,
            next: later.into_iter().find(|r| r.on_date > review.on_date),
            over: check_ins::are_over(now, &found, &review)?,
            words_erased: store::words_erased(conn, now, &review)?,
            now,
            party,
            found,
            both,
            changes,
        })
    }

    fn l(&self) -> Language {
        self.party.language
    }

    fn name(&self, side: Side) -> &str {
        &self.text.signatory(side).name
    }

    /// Whom the party talks with about it now, or did when it was held.
    fn other(&self) -> &str {
        let at = self.status.held_at.unwrap_or(self.now.as_millisecond());
        &self.found.holder_at(self.party.side.other(), at).name
    }

    fn may(&self, act: PartyAct) -> bool {
        access::check_party(act, self.found.party_state(&self.party)).is_ok()
    }

    fn today(&self) -> Date {
        today(self.now, &self.party.time_zone)
    }

    fn mine_at(&self) -> Option<i64> {
        self.both.submitted_at(self.party.side)
    }

    fn may_conclude(&self) -> bool {
        let open = !self.status.dropped && self.status.held_at.is_none();
        open && (self.both.are_in() || self.over)
    }

    /// Whether somebody else answered in this party's place, before they took the side over.
    fn was_of_another(&self) -> bool {
        self.both.are_of_another(&self.party)
    }

    /// Where the review stands for this party, and so what is next.
    fn stage(&self) -> &'static str {
        let window = Window::of(self.status.on, self.today());
        match window {
            _ if self.status.held_at.is_some() && self.concluded.is_some() => "held",
            _ if self.status.held_at.is_some() => "before",
            _ if self.status.dropped => "cancelled",
            _ if self.was_of_another() && self.concluded.is_none() => "before",
            _ if self.both.are_in() => "both",
            Window::Over => "over",
            _ if self.mine_at().is_some() => "waiting",
            Window::Early => "early",
            Window::Open => "open",
        }
    }

    /// Everything the page shows; `typed` is what was typed in the form named so.
    pub fn values(&self, typed: Value, open_form: &str) -> Result<Value> {
        let (party, l) = (&self.party, self.l());
        let sides = Side::BOTH.map(|side| self.side(side));
        let first = json!({
            "words_erased": self.words_erased.map(|(on, done)| json!({"on": on, "done": done})),
            "me": {"name": party.name, "side": party.side, "zone": party.time_zone},
            "other": self.other(), "agreement_language": self.text.language,
            "organisation_name": self.text.organisation.name, "review": self.review()?, "stage": self.stage(),
            "sides": sides.to_vec(), "today": self.today(), "note": self.note,
            "may_move": self.may(PartyAct::MoveReview) && !self.status.dropped && self.status.held_at.is_none(),
            "may_check_in": self.stage() == "open" && self.may(PartyAct::CheckIn),
            "may_conclude": self.may_conclude() && self.may(PartyAct::WriteOutcome),
            "waits_for_me": self.other_waits(),
        });
        let own = self.both.own(party)?.unwrap_or_default();
        let answers = if open_form == "check-in" { typed.clone() } else { forms::flat(&own)? };
        let second = json!({
            "asked": self.asked(), "goals": self.goals(), "answers": answers,
            "mine": self.mine_at().filter(|_| !self.was_of_another()).map(|_| self.spoken(&own)),
            "compared": self.compared()?,
            "outcome": self.outcome()?, "outcome_form": self.outcome_form(&typed, open_form)?,
            "courses": COURSES.map(|c| json!({"value": c, "label": l.text(&format!("review-course-{c}"))})).to_vec(),
            "whose": self.whose(), "next": self.next_one()?,
            "changes": self.changes.iter().rev().map(|c| self.change(c)).collect::<Result<Vec<_>>>()?,
            "form": typed, "errors": {}, "open_form": open_form,
        });
        Ok(with(first, second))
    }

    fn review(&self) -> Result<Value> {
        let (review, on) = (&self.status.review, self.status.on);
        Ok(json!({
            "id": review.id, "path": review.door(), "label": review_label(self.l(), review.milestone()?),
            "date": on, "seen": review.sequence, "state": self.status.name(self.today()),
            "opens": check_in::opens(on), "closes": check_in::closes(on), "moved": self.status.is_moved(),
            "weekend": rhythm::is_weekend(on), "held_at": self.status.held_at,
        }))
    }

    fn side(&self, side: Side) -> Value {
        json!({
            "side": side, "name": self.name(side), "mine": side == self.party.side,
            "answered_at": self.both.submitted_at(side),
            "confirmed_at": self.concluded.as_ref().and_then(|c| c.confirmed_at(side)),
            "promises": self.text.commitments_of(side).map(|c| self.question(c)).collect::<Vec<_>>(),
        })
    }

    /// A promise with the question about it, asked of whoever promised and of the other.
    fn question(&self, c: &AgreedCommitment) -> Value {
        let mine = c.side == self.party.side;
        let own = if mine { "review-question-own" } else { "review-question-other" };
        let known = texts::worded(&self.books, &self.text, c, self.l());
        let asked = known.map(|e| if mine { e.review.of_self.clone() } else { e.review.of_other.clone() });
        json!({
            "id": c.id, "text": c.text, "noticed_by": c.noticed_by,
            "question": asked.unwrap_or_else(|| self.l().text_with(own, &[("name", self.name(c.side))])),
        })
    }

    /// Every promise, the coach's first.
    fn promises(&self) -> impl Iterator<Item = &AgreedCommitment> {
        Side::BOTH.into_iter().flat_map(move |side| self.text.commitments_of(side))
    }

    /// The fields of the check-in with what each is about, in the order of the page.
    fn asked(&self) -> Vec<Value> {
        let both = |kind: &str, id: &str, about: &str| {
            ["score", "words"].map(|part| json!({"key": format!("{kind}.{id}.{part}"), "label": about}))
        };
        let mut fields: Vec<_> = self.promises().flat_map(|c| both("promises", &c.id, &c.text)).collect();
        fields.extend(self.text.goals.iter().flat_map(|g| both("goals", &g.id, &g.title)));
        fields
    }

    fn goals(&self) -> Vec<Value> {
        let goals = self.text.goals.iter();
        goals.map(|g| json!({"id": g.id, "title": g.title, "measure": g.measure, "due": g.due})).collect()
    }

    /// What the party said themselves, to be read again once it is submitted.
    fn spoken(&self, own: &Answers) -> Value {
        let said = |of: &Said, text: &str| json!({"text": text, "score": of.score, "words": of.words});
        let line = |c: &AgreedCommitment| own.promises.get(&c.id).map(|s| said(s, &c.text));
        let goals = self.text.goals.iter().filter_map(|g| own.goals.get(&g.id).map(|s| said(s, &g.title)));
        json!({
            "promises": self.promises().filter_map(line).collect::<Vec<_>>(),
            "goals": goals.collect::<Vec<_>>(), "change": own.change,
        })
    }

    /// What both said, if this party may read it.
    pub fn revealed(&self) -> Result<Option<[Answers; 2]>> {
        self.both.revealed_to(&self.party)
    }

    /// Both side by side, once both have submitted.
    fn compared(&self) -> Result<Option<Value>> {
        let Some(both) = self.revealed()? else { return Ok(None) };
        let (promises, goals) = (compare::promises(&self.text, &both), compare::goals(&self.text, &both));
        let apart = promises.iter().chain(&goals).filter(|c| c.apart).count();
        let [coach, coachee] = both;
        Ok(Some(json!({
            "promises": promises, "goals": goals, "apart": apart,
            "changes": {"coach": coach.change, "coachee": coachee.change},
        })))
    }

    fn outcome(&self) -> Result<Option<Value>> {
        let Some(row) = &self.concluded else { return Ok(None) };
        let names = Side::BOTH.map(|side| self.found.holder_at(side, row.written_at).name.as_str());
        let outcome = row.read()?;
        let (mine, theirs) = (self.party.side, self.party.side.other());
        let lines: Vec<_> = outcome.actions.iter().map(|a| a.line(self.l(), names)).collect();
        let by =
            Side::from_name(&row.written_by).map(|side| &self.found.holder_at(side, row.written_at).name);
        Ok(Some(json!({
            "edition": row.edition, "said": outcome.said, "actions": lines, "course": outcome.course,
            "next_on": outcome.next_on, "by": by, "mine": row.written_by == mine.name(), "at": row.written_at,
            "mine_at": row.confirmed_at(mine), "other_at": row.confirmed_at(theirs),
        })))
    }

    /// What stands in the form for it, with blank rows for more actions.
    fn outcome_form(&self, typed: &Value, open_form: &str) -> Result<Value> {
        let kept = self.concluded.as_ref().map(Concluded::read).transpose()?.unwrap_or_default();
        let form = if open_form == "outcome" { typed.clone() } else { forms::flat(&kept)? };
        let shown = form.as_object().map_or(0, |map| map.keys().filter(|k| is_action(k)).count());
        let rows: Vec<usize> = (0..shown.max(kept.actions.len()) + BLANK_ACTIONS).collect();
        let edition = self.concluded.as_ref().map_or(0, |c| c.edition);
        Ok(json!({"form": form, "rows": rows, "edition": edition}))
    }

    /// Whose an action can be, in this party's words.
    fn whose(&self) -> Vec<Value> {
        let both = json!({"value": "both", "label": self.l().text("review-whose-both")});
        let name = |side: Side| if side == self.party.side { &self.party.name } else { self.other() };
        let sides = Side::BOTH.map(|side| json!({"value": side.name(), "label": name(side)}));
        sides.into_iter().chain([both]).collect()
    }

    /// The next review, where it is not on the day that the two agreed on.
    fn next_one(&self) -> Result<Option<Value>> {
        let Some(row) = &self.concluded else { return Ok(None) };
        let wished = row.read()?.next_on;
        let on = self.next.as_ref().map(|r| r.on_date.as_str());
        if wished.is_empty() || on == Some(wished.as_str()) || self.status.held_at.is_none() {
            return Ok(None);
        }
        Ok(Some(json!({"wished": wished, "on": on, "path": self.next.as_ref().map(Review::door)})))
    }

    /// Whether a change of the other side waits for this party.
    fn other_waits(&self) -> bool {
        self.changes.iter().any(|c| c.is_open() && c.side != self.party.side.name())
    }

    fn change(&self, change: &Change) -> Result<Value> {
        change_values(change, &self.party, &self.found)
    }
}

/// A change as one party sees it, by whoever had that side then.
pub fn change_values(change: &Change, party: &Party, found: &Agreement) -> Result<Value> {
    let by = &found.holder_at(change.side()?, change.proposed_at).name;
    let mine = change.side == party.side.name();
    Ok(json!({
        "id": change.id, "kind": change.kind, "by": by, "mine": mine, "from": change.from_date,
        "on": change.on_date, "weekend": change.on()?.is_some_and(rhythm::is_weekend),
        "reason": change.reason, "at": change.proposed_at, "answer": change.answer,
        "answer_reason": change.answer_reason, "answered_at": change.answered_at,
        "may_answer": change.is_open() && !mine, "may_withdraw": change.is_open() && mine,
    }))
}

/// The text whose promises the check-ins are about: what both answered, or the party's own, or what holds.
fn text_of(conn: &mut Connection, found: &Agreement, both: &Both, party: &Party) -> Result<AgreedText> {
    let version = match both.revealed_to(party)? {
        Some(answers) => answers.iter().map(|a| a.version).max(),
        None if both.submitted_at(party.side).is_some() => both.own(party)?.map(|own| own.version),
        None => None,
    };
    match version.filter(|v| found.in_force().is_some_and(|s| s.version != *v)) {
        Some(v) => agreements::text_of(conn, &found.id, v)?.ok_or_else(Failure::not_found)?.read(),
        None => found.text(),
    }
}

fn is_action(key: &str) -> bool {
    key.starts_with("actions.") && key.ends_with(".what")
}
