//! Changes to reviews as rows: either side proposes to move one, to drop it or to add one, the other is told
//! by letter and accepts or declines, and the calendar follows. Every act takes the agreement's lock, so that
//! two sides who act at the same instant act one after the other.

use diesel::prelude::*;
use jiff::civil::Date;
use serde_json::json;

use super::{
    cancellations,
    changes::{self, Bounds, Kind, MoveInput, Standing, Wanted},
    store::{self, Review},
};
use crate::{
    access::PartyAct,
    agreements::{negotiation::Desk, store::Agreement, words::given_reason},
    clock::DAY,
    db::{
        Connection,
        schema::{review, review_change},
    },
    failure::{Failure, Message, Result},
    ids,
    mail::{
        letter::Kind as LetterKind,
        outbox::{self, Saved},
    },
    openings::store::today,
    people::{
        Side,
        parties::{self, Party},
    },
    trail,
};

/// Changes that one side can propose in a day: each is a letter to the other.
const MOST_A_DAY: usize = 20;
/// Additions of one side that can wait for an answer at a time.
const MOST_ADDITIONS: usize = 5;

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = review_change)]
pub struct Change {
    pub id: String,
    pub agreement_id: String,
    /// None for an addition that has not been accepted.
    pub review_id: Option<String>,
    /// move, cancel or add.
    pub kind: String,
    /// Whose idea it is.
    pub side: String,
    /// The day it was on when the change was proposed.
    pub from_date: Option<String>,
    /// The day it is to be on.
    pub on_date: Option<String>,
    pub reason: String,
    pub proposed_at: i64,
    pub answered_at: Option<i64>,
    /// accepted, declined or withdrawn.
    pub answer: Option<String>,
    pub answer_reason: String,
}

impl Change {
    pub fn kind(&self) -> Result<Kind> {
        Kind::from_name(&self.kind).ok_or_else(|| Failure::internal("a stored change"))
    }

    pub fn side(&self) -> Result<Side> {
        Side::from_name(&self.side).ok_or_else(|| Failure::internal("a side"))
    }

    pub fn on(&self) -> Result<Option<Date>> {
        Ok(self.on_date.as_deref().map(str::parse).transpose()?)
    }

    pub fn from(&self) -> Result<Option<Date>> {
        Ok(self.from_date.as_deref().map(str::parse).transpose()?)
    }

    pub fn is_open(&self) -> bool {
        self.answer.is_none()
    }
}

/// Every change of an agreement, the oldest first.
pub fn of_agreement(conn: &mut Connection, id: &str) -> Result<Vec<Change>> {
    Ok(review_change::table
        .filter(review_change::agreement_id.eq(id))
        .order((review_change::proposed_at, review_change::id))
        .select(Change::as_select())
        .load(conn)?)
}

pub fn find(conn: &mut Connection, id: &str) -> Result<Option<Change>> {
    Ok(review_change::table.find(id).select(Change::as_select()).first(conn).optional()?)
}

/// What a side asks for: a change of a review, or one more.
pub struct Proposed<'a> {
    pub kind: Kind,
    /// None to add one.
    pub review: Option<&'a str>,
    pub input: &'a MoveInput,
    /// How often the review had been moved when it was read; not compared if it is not given.
    pub seen: Option<i32>,
}

/// Proposes a change. What the other side has proposed for the same review is declined with that, and a
/// second thought replaces one's own first.
///
/// # Errors
/// Something to mend, a review that was held or dropped, or one that moved since it was read.
pub fn propose(conn: &mut Connection, desk: &Desk, proposed: &Proposed) -> Result<Change> {
    let found = desk.open(conn, PartyAct::MoveReview)?;
    store::catch_up(conn, desk.now, &found)?;
    let row = proposed.review.map(|id| store::find_of(conn, &found, id)).transpose()?;
    let standing = standing(conn, &found, row.as_ref())?;
    let wanted = changes::check(proposed.kind, proposed.input, standing, &bounds(desk, &found))?;
    if proposed.seen.is_some_and(|seen| seen != standing.sequence) {
        return Err(Failure::conflict("error-review-moved"));
    }
    let all = of_agreement(conn, &found.id)?;
    keep_count(desk, &all, &wanted)?;
    let same = |c: &&Change| c.is_open() && row.as_ref().is_some_and(|r| c.review_id.as_ref() == Some(&r.id));
    for old in all.iter().filter(same) {
        let own = old.side == desk.party.side.name();
        let (answer, why) = if own { ("withdrawn", "") } else { ("declined", wanted.reason.as_str()) };
        answer_with(conn, desk, old, answer, why)?;
    }
    let change = written(conn, desk, row.as_ref(), &wanted)?;
    tell(conn, desk, &found, LetterKind::MoveAsked, desk.party.side.other(), &change, None)?;
    Ok(change)
}

fn keep_count(desk: &Desk, all: &[Change], wanted: &Wanted) -> Result<()> {
    let since = desk.now.as_millisecond() - DAY;
    let own: Vec<&Change> = all.iter().filter(|c| c.side == desk.party.side.name()).collect();
    if own.iter().filter(|c| c.proposed_at > since).count() >= MOST_A_DAY {
        return Err(Failure::conflict("error-changes-many"));
    }
    let waiting = own.iter().filter(|c| c.is_open() && c.kind == Kind::Add.name()).count();
    if wanted.kind == Kind::Add && waiting >= MOST_ADDITIONS {
        let many = Message::new("error-too-many-entries").with("most", MOST_ADDITIONS);
        return Err(Failure::Conflict(many));
    }
    Ok(())
}

fn standing(conn: &mut Connection, found: &Agreement, row: Option<&Review>) -> Result<Standing> {
    let Some(row) = row else { return Ok(Standing::default()) };
    Ok(Standing {
        on: Some(row.date()?),
        sequence: row.sequence,
        held: store::held_at(conn, &row.id)?.is_some(),
        dropped: !row.stands(found),
    })
}

fn bounds(desk: &Desk, found: &Agreement) -> Bounds {
    let ends_on = found.ending.as_ref().and_then(|e| e.ends_on.parse().ok());
    let party = desk.party;
    Bounds { today: today(desk.now, &party.time_zone), ends_on, language: party.language }
}

fn written(conn: &mut Connection, desk: &Desk, row: Option<&Review>, wanted: &Wanted) -> Result<Change> {
    let change = Change {
        id: ids::new(desk.now),
        agreement_id: desk.party.agreement.clone(),
        review_id: row.map(|r| r.id.clone()),
        kind: wanted.kind.name().to_owned(),
        side: desk.party.side.name().to_owned(),
        from_date: row.map(|r| r.on_date.clone()),
        on_date: wanted.on.map(|d| d.to_string()),
        reason: wanted.reason.clone(),
        proposed_at: desk.now.as_millisecond(),
        answered_at: None,
        answer: None,
        answer_reason: String::new(),
    };
    diesel::insert_into(review_change::table).values(&change).execute(conn)?;
    record(conn, desk, &change, "proposed", &change.reason)?;
    Ok(change)
}

/// Writes what was done with a change into the record: ids and dates; what somebody wrote stands apart.
fn record(conn: &mut Connection, desk: &Desk, change: &Change, what: &str, reason: &str) -> Result<()> {
    let side = desk.party.side.name();
    let mut data = trail::data([("side", side), ("change", &change.id), ("kind", &change.kind)]);
    let more = [("review", &change.review_id), ("from", &change.from_date), ("on", &change.on_date)];
    data.extend(more.into_iter().filter_map(|(k, v)| Some((k.to_owned(), v.clone()?))));
    let event = format!("review-change.{what}");
    if reason.is_empty() {
        trail::append(conn, &change.agreement_id, desk.now, &event, data)?;
    } else {
        let payload = trail::data([("reason", reason)]);
        trail::append_personal(conn, &change.agreement_id, desk.now, &event, data, &payload)?;
    }
    Ok(())
}

fn answer_with(conn: &mut Connection, desk: &Desk, old: &Change, answer: &str, reason: &str) -> Result<()> {
    diesel::update(review_change::table.find(&old.id))
        .set((
            review_change::answered_at.eq(desk.now.as_millisecond()),
            review_change::answer.eq(answer),
            review_change::answer_reason.eq(reason),
        ))
        .execute(conn)?;
    record(conn, desk, old, answer, reason)
}

/// The change that an answer is about, if it still waits for one.
fn open(conn: &mut Connection, desk: &Desk, id: &str) -> Result<(Agreement, Change)> {
    let found = desk.open(conn, PartyAct::AnswerMove)?;
    // Among the agreement's own: what a form names may be anything.
    let all = of_agreement(conn, &found.id)?;
    let change = all.into_iter().find(|c| c.id == id).ok_or_else(Failure::not_found)?;
    if !change.is_open() {
        return Err(Failure::conflict("error-change-answered"));
    }
    Ok((found, change))
}

fn is_of_the_other(desk: &Desk, change: &Change) -> Result<()> {
    let own = change.side == desk.party.side.name();
    if own { Err(Failure::conflict("error-change-own")) } else { Ok(()) }
}

/// Accepts a change of the other side: the review is on its new day, dropped or added, and both are told.
///
/// # Errors
/// Answered already, one's own, or the review or the day can no longer be.
pub fn accept(conn: &mut Connection, desk: &Desk, id: &str) -> Result<()> {
    let (found, mut change) = open(conn, desk, id)?;
    is_of_the_other(desk, &change)?;
    store::catch_up(conn, desk.now, &found)?;
    let row = change.review_id.as_deref().map(|id| store::find(conn, id)).transpose()?;
    standing(conn, &found, row.as_ref())?.may_change()?;
    if row.as_ref().map(|r| &r.on_date) != change.from_date.as_ref() {
        return Err(Failure::conflict("error-review-moved"));
    }
    if let Some(on) = change.on()? {
        let allowed = bounds(desk, &found).allow(on, None);
        allowed.map_err(|_| Failure::conflict("error-change-late"))?;
    }
    match (row, change.on_date.clone()) {
        (Some(row), Some(on)) => moved(conn, desk, &found, &change, &row, &on)?,
        (Some(row), None) => dropped(conn, desk, &found, &row)?,
        (None, on) => change.review_id = Some(added(conn, desk, &found, &change, on)?),
    }
    answer_with(conn, desk, &change, "accepted", "")
}

fn moved(
    conn: &mut Connection,
    desk: &Desk,
    found: &Agreement,
    change: &Change,
    row: &Review,
    on: &str,
) -> Result<()> {
    let sequence = row.sequence + 1;
    diesel::update(review::table.find(&row.id))
        .set((
            review::on_date.eq(on),
            review::sequence.eq(sequence),
            review::moved_at.eq(desk.now.as_millisecond()),
        ))
        .execute(conn)?;
    for side in Side::BOTH {
        tell(conn, desk, found, LetterKind::Moved, side, change, Some(sequence))?;
    }
    Ok(())
}

fn dropped(conn: &mut Connection, desk: &Desk, found: &Agreement, row: &Review) -> Result<()> {
    diesel::update(review::table.find(&row.id))
        .set((review::cancelled_at.eq(desk.now.as_millisecond()), review::sequence.eq(row.sequence + 1)))
        .execute(conn)?;
    // The word to the calendar is one number on from what it was last asked to hold.
    let (review, version) = (&row.planned()?, row.version);
    for party in &found.parties() {
        let off = cancellations::Word { party, review, version, why: "agreed" };
        off.save(conn, desk.now, desk.secret)?;
    }
    Ok(())
}

/// One more review, on a day of its own; gives back its id.
fn added(
    conn: &mut Connection,
    desk: &Desk,
    found: &Agreement,
    change: &Change,
    on: Option<String>,
) -> Result<String> {
    let on = on.ok_or_else(|| Failure::internal("an addition without a day"))?;
    let rows = store::of_agreement(conn, &found.id)?;
    let number = rows.iter().filter(|r| r.milestone.starts_with('+')).count() + 1;
    let row = Review {
        id: ids::new(desk.now),
        agreement_id: found.id.clone(),
        milestone: format!("+{number}"),
        on_date: on,
        created_at: desk.now.as_millisecond(),
        version: found.in_force().map_or(1, |s| s.version),
        sequence: 0,
        cancelled_at: None,
        moved_at: Some(desk.now.as_millisecond()),
    };
    diesel::insert_into(review::table).values(&row).execute(conn)?;
    diesel::update(review_change::table.find(&change.id))
        .set(review_change::review_id.eq(&row.id))
        .execute(conn)?;
    for side in Side::BOTH {
        tell(conn, desk, found, LetterKind::Added, side, change, Some(0))?;
    }
    Ok(row.id)
}

/// Declines a change of the other side, with a reason.
pub fn decline(conn: &mut Connection, desk: &Desk, id: &str, reason: &str) -> Result<()> {
    let (found, change) = open(conn, desk, id)?;
    is_of_the_other(desk, &change)?;
    let reason = given_reason(reason)?;
    answer_with(conn, desk, &change, "declined", &reason)?;
    tell(conn, desk, &found, LetterKind::MoveDeclined, change.side()?, &change, None)
}

/// Takes a change of one's own back.
pub fn withdraw(conn: &mut Connection, desk: &Desk, id: &str) -> Result<()> {
    let (_, change) = open(conn, desk, id)?;
    if change.side != desk.party.side.name() {
        return Err(Failure::forbidden());
    }
    answer_with(conn, desk, &change, "withdrawn", "")
}

/// Saves a letter about a change to one side, with a fresh door link; `sequence` is how often the review has
/// been moved with it, so that a letter which is overtaken is not sent.
fn tell(
    conn: &mut Connection,
    desk: &Desk,
    found: &Agreement,
    kind: LetterKind,
    to: Side,
    change: &Change,
    sequence: Option<i32>,
) -> Result<()> {
    let both: [Party; 2] = found.parties();
    let party = &both[usize::from(to == Side::Coachee)];
    let link = ids::new(desk.now);
    let once = format!("{} {} {}", kind.name(), change.id, to.name());
    let params = json!({
        "agreement": found.id, "party": party.id, "link": link, "change": change.id, "sequence": sequence,
    });
    if outbox::save(conn, desk.now, &Saved { kind, once: &once, params })? {
        parties::put_link(conn, desk.now, desk.secret, party, &link)?;
    }
    Ok(())
}
