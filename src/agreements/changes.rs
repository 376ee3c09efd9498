//! A change to one part of the text: a promise, a goal, a clause, how often the two talk, when they look
//! back, with how much notice it ends. What can be proposed, and what it does to the text. Pure.

use serde::{Deserialize, Serialize};

use super::{
    AgreedText, Goal, MOST_CLAUSES, MOST_COMMITMENTS, MOST_GOALS, ONE_ON_ONES, draft,
    items::{Item, Part},
    text::{AgreedCommitment, Clause},
};
use crate::{
    failure::{Failure, Message, Problems, Result},
    people::Side,
    rhythm::{self, Holidays, Milestone, Planned},
    web::forms::Check as _,
};

/// A change of one part: something new has no before, something struck no after.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub before: Option<Item>,
    pub after: Option<Item>,
}

impl Change {
    /// Either of the two: they are of one part.
    pub fn item(&self) -> &Item {
        self.after.as_ref().or(self.before.as_ref()).expect("a change has one of the two")
    }

    pub fn action(&self) -> &'static str {
        match (&self.before, &self.after) {
            (None, _) => "add",
            (_, None) => "strike",
            _ => "change",
        }
    }
}

/// What somebody types to propose a change.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct ProposalInput {
    /// commitment, goal, clause, one-on-one, reviews or notice.
    pub kind: String,
    /// The part's id (a clause's key); empty for something new.
    pub item: String,
    /// change, add or strike.
    pub action: String,
    /// The mark of what the part said when it was read; not compared if empty.
    pub seen: String,
    /// The proposal this one answers with another.
    pub counters: String,
    /// For a new promise: coach or coachee.
    pub side: String,
    pub text: String,
    pub noticed_by: String,
    pub title: String,
    pub measure: String,
    /// ISO 8601.
    pub due: String,
    /// within-reach, stretch or hard.
    pub difficulty: String,
    /// weekly, fortnightly or monthly; a rhythm such as `30d 60d every 3m from 6m to 24m`; or days of notice.
    pub value: String,
    pub reason: String,
}

impl ProposalInput {
    /// The change it asks for, or a sentence on what to mend. `id` is given to something new.
    pub fn check(&self, text: &AgreedText, by: Side, id: &str, holidays: &Holidays) -> Result<Change> {
        let Some(part) = Part::from_name(&self.kind) else {
            let known = Part::ALL.map(Part::name).join(", ");
            return Err(problem("kind", Message::new("error-choice").with("known", known)));
        };
        let before = match self.action.as_str() {
            "add" if part.many() => None,
            "change" | "strike" => Some(text.item(part, &self.item).ok_or_else(Failure::not_found)?),
            _ => {
                return Err(problem(
                    "action",
                    Message::new("error-choice").with("known", "change, add, strike"),
                ));
            }
        };
        if before.as_ref().is_some_and(|b| !self.seen.is_empty() && self.seen != b.mark()) {
            return Err(Failure::invalid("form", "error-part-moved"));
        }
        if self.action == "strike" && !part.many() {
            return Err(problem("action", Message::new("error-choice").with("known", "change")));
        }
        let after = match self.action.as_str() {
            "strike" => None,
            _ => Some(text.dated(self.said(part, before.as_ref(), by, id)?, holidays)?),
        };
        let change = Change { before, after };
        if change.before == change.after {
            return Err(Failure::invalid(first_field(part), "error-proposal-same"));
        }
        text.allows(&change)?;
        Ok(change)
    }

    /// What is typed, as the part it stands for.
    fn said(&self, part: Part, before: Option<&Item>, by: Side, id: &str) -> Result<Item> {
        let mut p = Problems::default();
        let item = match (part, before) {
            (Part::Commitment, before) => {
                let known = match before {
                    Some(Item::Commitment(c)) => Some(c),
                    _ => None,
                };
                let side = known.map(|c| c.side).or(Side::from_name(&self.side)).unwrap_or(by);
                Item::Commitment(AgreedCommitment {
                    id: known.map_or(id, |c| &c.id).to_owned(),
                    side,
                    expectation: known.map(|c| c.expectation.clone()).unwrap_or_default(),
                    text: p.statement("text", &self.text),
                    noticed_by: p.optional_line("noticed_by", &draft::one_line(&self.noticed_by)),
                })
            }
            (Part::Goal, before) => {
                let known = match before {
                    Some(Item::Goal(g)) => Some(g),
                    _ => None,
                };
                let typed = Goal {
                    id: known.map_or(id, |g| &g.id).to_owned(),
                    title: self.title.clone(),
                    measure: self.measure.clone(),
                    due: self.due.clone(),
                    difficulty: self.difficulty.clone(),
                    from: known.map_or_else(|| by.name().to_owned(), |g| g.from.clone()),
                };
                Item::Goal(draft::check_goal(&mut p, "", &typed))
            }
            (Part::Clause, before) => {
                let known = match before {
                    Some(Item::Clause(c)) => Some(c),
                    _ => None,
                };
                Item::Clause(Clause {
                    key: known.map_or(id, |c| &c.key).to_owned(),
                    title: p.line("title", &self.title),
                    text: p.long_statement("text", &self.text),
                    locked: false,
                    required: known.is_some_and(|c| c.required),
                    why: known.map(|c| c.why.clone()).unwrap_or_default(),
                })
            }
            (Part::OneOnOne, _) => {
                Item::OneOnOne(draft::choice(&mut p, "value", self.value.trim(), &ONE_ON_ONES))
            }
            (Part::Reviews, _) => Item::Reviews(draft::check_rhythm(&mut p, "value", &self.value)),
            (Part::Notice, _) => {
                Item::Notice(draft::check_notice(&mut p, "value", &self.value).parse().unwrap_or_default())
            }
        };
        p.finish(item)
    }
}

/// The form's field that a problem with the whole of a part is shown at.
fn first_field(part: Part) -> &'static str {
    match part {
        Part::Commitment => "text",
        Part::Goal | Part::Clause => "title",
        Part::OneOnOne | Part::Reviews | Part::Notice => "value",
    }
}

fn problem(field: &str, message: Message) -> Failure {
    let mut p = Problems::default();
    p.add(field, message);
    match p.finish(()) {
        Err(failure) => failure,
        Ok(()) => unreachable!("a problem was just added"),
    }
}

impl AgreedText {
    /// One part as it stands.
    pub fn item(&self, part: Part, id: &str) -> Option<Item> {
        match part {
            Part::Commitment => self.commitments.iter().find(|c| c.id == id).cloned().map(Item::Commitment),
            Part::Goal => self.goals.iter().find(|g| g.id == id).cloned().map(Item::Goal),
            Part::Clause => self.clauses.iter().find(|c| c.key == id).cloned().map(Item::Clause),
            Part::OneOnOne => Some(Item::OneOnOne(self.one_on_one.clone())),
            Part::Reviews => Some(Item::Reviews(self.rhythm())),
            Part::Notice => Some(Item::Notice(self.notice_days)),
        }
    }

    /// Every part, in reading order.
    pub fn items(&self) -> Vec<Item> {
        let commitments = self.commitments.iter().cloned().map(Item::Commitment);
        let goals = self.goals.iter().cloned().map(Item::Goal);
        let dates = [
            Item::OneOnOne(self.one_on_one.clone()),
            Item::Reviews(self.rhythm()),
            Item::Notice(self.notice_days),
        ];
        commitments.chain(goals).chain(dates).chain(self.clauses.iter().cloned().map(Item::Clause)).collect()
    }

    /// The review dates of a rhythm for this text. What was signed keeps its date; the rest is planned over
    /// the holidays as known now.
    pub fn planned(&self, rhythm: &str, holidays: &Holidays) -> Vec<Planned> {
        let before: &[Planned] = if self.replaces.is_some() { &self.reviews } else { &[] };
        let signed = |m: &Milestone| before.iter().find(|r| r.milestone == *m);
        let milestones = rhythm::parse(rhythm).unwrap_or_default();
        let (kept, new): (Vec<_>, Vec<_>) = milestones.into_iter().partition(|m| signed(m).is_some());
        let mut planned: Vec<Planned> = kept.iter().filter_map(signed).cloned().collect();
        for review in rhythm::plan_over(self.start_date, &new, holidays) {
            if !planned.iter().any(|p| p.date == review.date) {
                planned.push(review);
            }
        }
        planned.sort_by_key(|p| p.date);
        planned
    }

    /// A rhythm in the order of its dates, if each review has a day of its own; any other part as it is.
    fn dated(&self, item: Item, holidays: &Holidays) -> Result<Item> {
        let Item::Reviews(typed) = item else { return Ok(item) };
        let planned = self.planned(&typed, holidays);
        let all = rhythm::parse(&typed).unwrap_or_default();
        if let Some(message) = rhythm::clash(self.start_date, &all, &planned, holidays) {
            return Err(problem("value", message));
        }
        let in_order: Vec<_> = planned.iter().map(|p| p.milestone).collect();
        Ok(Item::Reviews(rhythm::written(&in_order)))
    }

    /// Whether a change may be made to this text, whoever agrees to it.
    ///
    /// # Errors
    /// A locked or required clause, a side left without a promise, too many of something.
    pub fn allows(&self, change: &Change) -> Result<()> {
        match (&change.before, &change.after) {
            (Some(Item::Clause(c)), _) if c.locked => {
                Err(Failure::Conflict(Message::new("error-clause-locked").with("why", &c.why)))
            }
            (Some(Item::Clause(c)), None) if c.required => Err(Failure::conflict("error-clause-required")),
            (Some(Item::Commitment(c)), None) if self.commitments_of(c.side).count() == 1 => {
                Err(Failure::conflict("error-last-promise"))
            }
            (None, Some(new)) => {
                let (count, most) = match new.part() {
                    Part::Commitment => (self.commitments.len(), MOST_COMMITMENTS),
                    Part::Goal => (self.goals.len(), MOST_GOALS),
                    _ => (self.clauses.len(), MOST_CLAUSES),
                };
                let full = || Failure::Conflict(Message::new("error-too-many-entries").with("most", most));
                if count < most { Ok(()) } else { Err(full()) }
            }
            _ => Ok(()),
        }
    }

    /// The text with a change made; a new rhythm is planned over the holidays as known now.
    ///
    /// # Errors
    /// The part no longer says what the change was made from, or the change is not allowed.
    pub fn with(&self, change: &Change, holidays: &Holidays) -> Result<Self> {
        if let Some(before) = &change.before
            && self.item(before.part(), before.id()).as_ref() != Some(before)
        {
            return Err(Failure::conflict("error-part-moved"));
        }
        self.allows(change)?;
        let mut new = self.clone();
        match &change.after {
            Some(Item::OneOnOne(often)) => new.one_on_one.clone_from(often),
            Some(Item::Reviews(rhythm)) => new.reviews = self.planned(rhythm, holidays),
            Some(Item::Notice(days)) => new.notice_days = *days,
            Some(Item::Commitment(c)) => put(&mut new.commitments, c, |o| o.id == c.id),
            Some(Item::Goal(g)) => put(&mut new.goals, g, |o| o.id == g.id),
            Some(Item::Clause(c)) => put(&mut new.clauses, c, |o| o.key == c.key),
            None => {
                let gone = change.item();
                new.commitments.retain(|c| gone.part() != Part::Commitment || c.id != gone.id());
                new.goals.retain(|g| gone.part() != Part::Goal || g.id != gone.id());
                new.clauses.retain(|c| gone.part() != Part::Clause || c.key != gone.id());
            }
        }
        Ok(new)
    }

    /// What differs from an earlier text, part by part.
    pub fn changes_since(&self, earlier: &Self) -> Vec<Change> {
        let old = earlier.items();
        let new = self.items();
        let same = |a: &Item, b: &Item| a.part() == b.part() && a.id() == b.id();
        let mut changes = Vec::new();
        for after in &new {
            let before = old.iter().find(|b| same(b, after)).cloned();
            if before.as_ref() != Some(after) {
                changes.push(Change { before, after: Some(after.clone()) });
            }
        }
        let struck = old.iter().filter(|b| !new.iter().any(|a| same(a, b)));
        changes.extend(struck.map(|b| Change { before: Some(b.clone()), after: None }));
        changes
    }
}

fn put<T: Clone>(list: &mut Vec<T>, new: &T, is_same: impl Fn(&T) -> bool) {
    match list.iter_mut().find(|old| is_same(old)) {
        Some(old) => *old = new.clone(),
        None => list.push(new.clone()),
    }
}
