//! Reviews as rows: one per agreement and milestone, taken up from what was signed.

use diesel::prelude::*;
use jiff::{Timestamp, civil::Date};

use crate::{
    agreements::store as agreements,
    db::{
        self, Connection,
        schema::{ending, review, sealed_document},
    },
    failure::{Failure, Result},
    ids,
    people::{Member, parties},
    rhythm::Milestone,
};

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = review)]
pub struct Review {
    pub id: String,
    pub agreement_id: String,
    pub milestone: String,
    pub on_date: String,
    pub created_at: i64,
    /// The version that set its date.
    pub version: i32,
}

impl Review {
    pub fn date(&self) -> Result<Date> {
        Ok(self.on_date.parse()?)
    }

    pub fn milestone(&self) -> Result<Milestone> {
        self.milestone.parse().map_err(|_| Failure::internal("a stored milestone"))
    }
}

/// Takes up the reviews of versions that were sealed since the last time: new ones come, those of the
/// same milestone move, those that are no longer agreed go; what has passed stays. Gives back how many
/// agreements were taken up.
pub fn take_up(conn: &mut Connection, now: Timestamp) -> Result<usize> {
    let newest = review::table
        .filter(review::agreement_id.eq(sealed_document::agreement_id))
        .filter(review::version.ge(sealed_document::version));
    let fresh: Vec<String> = sealed_document::table
        .filter(diesel::dsl::not(diesel::dsl::exists(newest)))
        .select(sealed_document::agreement_id)
        .distinct()
        .load(conn)?;
    let mut taken = 0;
    for id in &fresh {
        taken += usize::from(take_up_one(conn, now, id)?);
    }
    Ok(taken)
}

fn take_up_one(conn: &mut Connection, now: Timestamp, id: &str) -> Result<bool> {
    let agreement = agreements::find(conn, id)?;
    let Some(version) = agreement.in_force().map(|s| s.version) else { return Ok(false) };
    let text = agreement.text()?;
    for planned in &text.reviews {
        let row = Review {
            id: ids::new(now),
            agreement_id: id.to_owned(),
            milestone: planned.milestone.to_string(),
            on_date: planned.date.to_string(),
            created_at: now.as_millisecond(),
            version,
        };
        let fresh = db::insert_once(conn, |c| diesel::insert_into(review::table).values(&row).execute(c))?;
        if !fresh {
            let same = review::table
                .filter(review::agreement_id.eq(id))
                .filter(review::milestone.eq(&row.milestone));
            diesel::update(same)
                .set((review::on_date.eq(&row.on_date), review::version.eq(version)))
                .execute(conn)?;
        }
    }
    let here = now.to_zoned_datetime(jiff::tz::TimeZone::UTC).date().to_string();
    let gone = review::table
        .filter(review::agreement_id.eq(id))
        .filter(review::version.lt(version))
        .filter(review::on_date.ge(here));
    diesel::delete(gone).execute(conn)?;
    Ok(true)
}

/// What a list of reviews asks for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub from: Option<Date>,
    pub to: Option<Date>,
    pub after: String,
    pub most: i64,
}

/// Reviews in order of their dates; only those of a member's own agreements if wished.
pub fn list(conn: &mut Connection, only_of: Option<&Member>, wanted: &Wanted) -> Result<Vec<Review>> {
    let mut query = review::table.select(Review::as_select()).limit(wanted.most).into_boxed();
    // A review after the last day of an agreement does not take place.
    let over = ending::table
        .filter(ending::agreement_id.eq(review::agreement_id))
        .filter(ending::ends_on.lt(review::on_date));
    query = query.filter(diesel::dsl::not(diesel::dsl::exists(over)));
    if let Some(from) = wanted.from {
        query = query.filter(review::on_date.ge(from.to_string()));
    }
    if let Some(to) = wanted.to {
        query = query.filter(review::on_date.le(to.to_string()));
    }
    if !wanted.after.is_empty() {
        let last: Option<String> =
            review::table.find(&wanted.after).select(review::on_date).first(conn).optional()?;
        let last = last.ok_or_else(|| Failure::bad_request("error-after"))?;
        let later = review::on_date.gt(last.clone());
        query = query.filter(later.or(review::on_date.eq(last).and(review::id.gt(wanted.after.clone()))));
    }
    if let Some(member) = only_of {
        let mut coached = Vec::new();
        for id in parties::coached_by(conn, &member.email)? {
            // Whoever was replaced, or was to take over and never did, has no reviews here.
            if agreements::find(conn, &id)?.is_of(member) {
                coached.push(id);
            }
        }
        query = query.filter(review::agreement_id.eq_any(coached));
    }
    Ok(query.order((review::on_date, review::id)).load(conn)?)
}
