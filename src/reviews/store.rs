//! Reviews as rows: one per agreement and milestone, taken up from what was signed, and moved, dropped or
//! added since by what both agreed to.

use std::collections::BTreeMap;

use diesel::prelude::*;
use jiff::{Timestamp, civil::Date};

use crate::{
    agreements::{
        AgreedText,
        store::{self as agreements, Agreement},
    },
    db::{
        self, Connection,
        schema::{review, review_outcome, sealed_document},
    },
    failure::{Failure, Result},
    ids,
    openings::store::today,
    retention::{LONG_WARNING, choices, is_near},
    rhythm::{Milestone, Planned},
};

#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = review, treat_none_as_null = true)]
pub struct Review {
    pub id: String,
    pub agreement_id: String,
    pub milestone: String,
    pub on_date: String,
    pub created_at: i64,
    /// The version that set its date, or left it as it was moved.
    pub version: i32,
    /// How often it was moved since it was planned.
    pub sequence: i32,
    /// Dropped, by an amendment or by a change.
    pub cancelled_at: Option<i64>,
    /// When both last agreed on its date apart from a signed text.
    pub moved_at: Option<i64>,
}

impl Review {
    pub fn date(&self) -> Result<Date> {
        Ok(self.on_date.parse()?)
    }

    pub fn milestone(&self) -> Result<Milestone> {
        Milestone::stored(&self.milestone).ok_or_else(|| Failure::internal("a stored milestone"))
    }

    /// As letters and calendars speak of it.
    pub fn planned(&self) -> Result<Planned> {
        let sequence = u32::try_from(self.sequence).unwrap_or(0);
        Ok(Planned::moved(self.milestone()?, self.date()?, sequence))
    }

    /// Whether it lies after the last day of its agreement, where notice was given.
    pub fn is_beyond(&self, found: &Agreement) -> bool {
        self.is_after(found.ending.as_ref().map(|e| e.ends_on.as_str()))
    }

    /// Whether it lies after a last day, if there is one.
    pub fn is_after(&self, last: Option<&str>) -> bool {
        last.is_some_and(|last| last < self.on_date.as_str())
    }

    /// Whether it still is to take place, or to be held after all.
    pub fn stands(&self, found: &Agreement) -> bool {
        self.cancelled_at.is_none() && !self.is_beyond(found)
    }

    /// Whether its day had passed before both had signed the version it came with: nobody can have held it.
    pub fn came_late(&self, found: &Agreement, zone: &str) -> Result<bool> {
        self.came_after(found.sealed_versions.iter().map(|s| s.sealed_at), zone)
    }

    /// The same, by the instants at which versions were sealed.
    pub fn came_after(&self, sealed: impl Iterator<Item = i64>, zone: &str) -> Result<bool> {
        let (on, sealed) = (self.date()?, sealed.filter(|at| *at <= self.created_at).max());
        Ok(self.moved_at.is_none() && sealed.is_some_and(|at| on < today(crate::clock::from_ms(at), zone)))
    }

    /// Where either side of it looks at its own door.
    pub fn door(&self) -> String {
        format!("/pact/reviews/{}", self.id)
    }
}

pub fn find(conn: &mut Connection, id: &str) -> Result<Review> {
    let found = review::table.find(id).select(Review::as_select()).first(conn).optional()?;
    found.ok_or_else(Failure::not_found)
}

/// A review of this very agreement.
pub fn find_of(conn: &mut Connection, found: &Agreement, id: &str) -> Result<Review> {
    let review = find(conn, id)?;
    if review.agreement_id == found.id { Ok(review) } else { Err(Failure::not_found()) }
}

/// The day on which what was said at a review is erased, once that is near; or on which it was, then with `true`.
pub fn words_erased(conn: &mut Connection, now: Timestamp, of: &Review) -> Result<Option<(Date, bool)>> {
    let standing = choices::standing(conn)?;
    let at: Option<i64> = review::table.find(&of.id).select(review::said_erased_at).first(conn)?;
    if let Some(at) = at {
        return Ok(Some((standing.day(at), true)));
    }
    let (day, today) = (standing.erase_said_on(of.date()?), standing.day(now.as_millisecond()));
    Ok(day.filter(|day| is_near(*day, today, LONG_WARNING)).map(|day| (day, false)))
}

/// All reviews of an agreement in the order of their days, those that were dropped too.
pub fn of_agreement(conn: &mut Connection, id: &str) -> Result<Vec<Review>> {
    Ok(review::table
        .filter(review::agreement_id.eq(id))
        .order((review::on_date, review::id))
        .select(Review::as_select())
        .load(conn)?)
}

/// As `of_agreement`, of several at once.
pub fn of_agreements(conn: &mut Connection, ids: &[String]) -> Result<Vec<Review>> {
    Ok(review::table
        .filter(review::agreement_id.eq_any(ids))
        .order((review::on_date, review::id))
        .select(Review::as_select())
        .load(conn)?)
}

pub fn ids_of(reviews: &[Review]) -> Vec<String> {
    reviews.iter().map(|r| r.id.clone()).collect()
}

/// When a review was held: the later of both confirmations of what the two concluded.
pub fn held_at(conn: &mut Connection, id: &str) -> Result<Option<i64>> {
    let found: Option<(Option<i64>, Option<i64>)> = review_outcome::table
        .find(id)
        .select((review_outcome::coach_confirmed_at, review_outcome::coachee_confirmed_at))
        .first(conn)
        .optional()?;
    Ok(found.and_then(|(coach, coachee)| Some(coach?.max(coachee?))))
}

/// The same of several reviews at once, by their ids, without those that were not held.
pub fn all_held_at(conn: &mut Connection, ids: &[String]) -> Result<BTreeMap<String, i64>> {
    let found: Vec<(String, Option<i64>, Option<i64>)> = review_outcome::table
        .filter(review_outcome::review_id.eq_any(ids))
        .select((
            review_outcome::review_id,
            review_outcome::coach_confirmed_at,
            review_outcome::coachee_confirmed_at,
        ))
        .load(conn)?;
    Ok(found.into_iter().filter_map(|(id, coach, coachee)| Some((id, coach?.max(coachee?)))).collect())
}

/// Reviews of an agreement that still are to be held, in the order of their days.
pub fn to_be_held(conn: &mut Connection, found: &Agreement) -> Result<Vec<Review>> {
    let mut rows = of_agreement(conn, &found.id)?;
    let held = all_held_at(conn, &ids_of(&rows))?;
    rows.retain(|r| r.stands(found) && !held.contains_key(&r.id));
    Ok(rows)
}

/// The days that hold now of an agreement's reviews, in order; none while nothing is taken up.
pub fn standing(found: &Agreement, all: &[Review]) -> Result<Vec<Planned>> {
    all.iter().filter(|r| r.stands(found)).map(Review::planned).collect()
}

/// The text that holds, with its reviews on the days that hold now: moved, without those that were dropped,
/// with those that were added.
pub fn dated(conn: &mut Connection, now: Timestamp, found: &Agreement) -> Result<AgreedText> {
    let mut text = found.text()?;
    text.reviews = days(as_taken_up(conn, now, found)?)?;
    Ok(text)
}

/// Puts the reviews of a text in force on the days that hold now, by the rows there are.
pub fn date(conn: &mut Connection, now: Timestamp, text: &mut AgreedText, rows: Vec<Review>) -> Result<()> {
    text.reviews = days(taken_up(conn, now, text, rows)?)?;
    Ok(())
}

fn days(rows: Vec<Review>) -> Result<Vec<Planned>> {
    let mut days: Vec<_> =
        rows.iter().filter(|r| r.cancelled_at.is_none()).map(Review::planned).collect::<Result<_>>()?;
    days.sort_by_key(|r| r.date);
    Ok(days)
}

/// Takes up the reviews of versions that were sealed since the last time. Gives back how many agreements
/// were taken up.
pub fn take_up(conn: &mut Connection, now: Timestamp) -> Result<usize> {
    let newest = review::table
        .filter(review::agreement_id.eq(sealed_document::agreement_id))
        .filter(review::version.ge(sealed_document::version));
    let mut fresh: Vec<String> = sealed_document::table
        .filter(diesel::dsl::not(diesel::dsl::exists(newest)))
        .select(sealed_document::agreement_id)
        .distinct()
        .load(conn)?;
    // Two processes that take up the same ones never wait for each other in a circle.
    fresh.sort_unstable();
    let mut taken = 0;
    for id in &fresh {
        taken += usize::from(take_up_one(conn, now, id)?);
    }
    Ok(taken)
}

/// Takes up what was sealed of an agreement since the chores last looked, in an act that holds its lock: what
/// the act changes then stands on the days that hold, and no taking up comes after it and overrules it.
pub fn catch_up(conn: &mut Connection, now: Timestamp, found: &Agreement) -> Result<()> {
    let last = of_agreement(conn, &found.id)?.iter().map(|r| r.version).max();
    if found.in_force().map(|s| s.version) > last {
        take_up_one(conn, now, &found.id)?;
    }
    Ok(())
}

fn take_up_one(conn: &mut Connection, now: Timestamp, id: &str) -> Result<bool> {
    db::lock(conn, id)?;
    let found = agreements::find(conn, id)?;
    if found.in_force().is_none() {
        return Ok(false);
    }
    for row in as_taken_up(conn, now, &found)? {
        let fresh = db::insert_once(conn, |c| diesel::insert_into(review::table).values(&row).execute(c))?;
        if !fresh {
            // Another process may have taken the same one up under another name.
            let same = review::table
                .filter(review::agreement_id.eq(id))
                .filter(review::milestone.eq(&row.milestone));
            let kept: String = same.select(review::id).first(conn)?;
            diesel::update(review::table.find(&kept))
                .set(&Review { id: kept.clone(), ..row })
                .execute(conn)?;
        }
    }
    Ok(true)
}

/// The reviews as they are once the version in force is taken up, whether it is yet or not.
pub fn as_taken_up(conn: &mut Connection, now: Timestamp, found: &Agreement) -> Result<Vec<Review>> {
    let rows = of_agreement(conn, &found.id)?;
    match found.in_force() {
        Some(sealed) if newest(&rows) < sealed.version => taken_up(conn, now, &found.text()?, rows),
        _ => Ok(rows),
    }
}

/// The newest version that is taken up; 0 while none is.
fn newest(rows: &[Review]) -> i32 {
    rows.iter().map(|r| r.version).max().unwrap_or(0)
}

fn taken_up(
    conn: &mut Connection,
    now: Timestamp,
    text: &AgreedText,
    rows: Vec<Review>,
) -> Result<Vec<Review>> {
    let last = newest(&rows);
    if last >= text.version {
        return Ok(rows);
    }
    let before = agreements::text_of(conn, &text.agreement, last)?;
    let before = before.map(|row| row.read()).transpose()?;
    let held: Vec<String> = all_held_at(conn, &ids_of(&rows))?.into_keys().collect();
    Renewal { now, version: text.version, text, before: before.as_ref(), held: &held }.of(rows)
}

/// What a version that was just sealed does to the reviews of its agreement.
struct Renewal<'a> {
    now: Timestamp,
    version: i32,
    text: &'a AgreedText,
    /// What held until then.
    before: Option<&'a AgreedText>,
    /// Ids of reviews that were held: nothing changes about them.
    held: &'a [String],
}

impl Renewal<'_> {
    /// Dates that the version leaves alone stay as they were moved since. Where it sets them anew, new ones
    /// come, those of the same milestone move, those that are no longer agreed are dropped, and what has
    /// passed stays.
    fn of(&self, mut rows: Vec<Review>) -> Result<Vec<Review>> {
        let dates = |t: &AgreedText| t.reviews.iter().map(|r| (r.milestone, r.date)).collect::<Vec<_>>();
        if !rows.is_empty() && self.before.is_some_and(|before| dates(before) == dates(self.text)) {
            rows.iter_mut().for_each(|r| r.version = self.version);
            return Ok(rows);
        }
        let here = today(self.now, "UTC");
        for planned in &self.text.reviews {
            let milestone = planned.milestone.to_string();
            match rows.iter_mut().find(|r| r.milestone == milestone) {
                Some(row) => self.again(row, planned, here),
                None => rows.push(self.row(planned)),
            }
        }
        for row in rows.iter_mut().filter(|r| r.version < self.version) {
            let gone = row.cancelled_at.is_none() && row.date()? >= here && !self.held.contains(&row.id);
            row.cancelled_at = if gone { Some(self.now.as_millisecond()) } else { row.cancelled_at };
        }
        Ok(rows)
    }

    fn again(&self, row: &mut Review, planned: &Planned, here: Date) {
        row.version = self.version;
        if planned.date >= here && !self.held.contains(&row.id) {
            row.on_date = planned.date.to_string();
            (row.cancelled_at, row.moved_at) = (None, None);
        }
    }

    fn row(&self, planned: &Planned) -> Review {
        Review {
            id: ids::new(self.now),
            agreement_id: self.text.agreement.clone(),
            milestone: planned.milestone.to_string(),
            on_date: planned.date.to_string(),
            created_at: self.now.as_millisecond(),
            version: self.version,
            sequence: 0,
            cancelled_at: None,
            moved_at: None,
        }
    }
}
