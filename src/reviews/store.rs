//! Reviews as rows: one per agreement and milestone, taken up from what was signed.

use diesel::prelude::*;
use jiff::{Timestamp, civil::Date};

use crate::{
    agreements::store as agreements,
    db::{
        self, Connection,
        schema::{review, sealed_document},
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
}

impl Review {
    pub fn date(&self) -> Result<Date> {
        Ok(self.on_date.parse()?)
    }

    pub fn milestone(&self) -> Result<Milestone> {
        self.milestone.parse().map_err(|_| Failure::internal("a stored milestone"))
    }
}

/// Takes up the reviews of agreements that were sealed since the last time; gives back how many.
pub fn take_up(conn: &mut Connection, now: Timestamp) -> Result<usize> {
    let known = review::table.select(review::agreement_id).distinct();
    let fresh: Vec<String> = sealed_document::table
        .filter(sealed_document::agreement_id.ne_all(known))
        .select(sealed_document::agreement_id)
        .distinct()
        .load(conn)?;
    for id in &fresh {
        for planned in agreements::find(conn, id)?.text()?.reviews {
            let row = Review {
                id: ids::new(now),
                agreement_id: id.clone(),
                milestone: planned.milestone.to_string(),
                on_date: planned.date.to_string(),
                created_at: now.as_millisecond(),
            };
            db::insert_once(conn, |c| diesel::insert_into(review::table).values(&row).execute(c))?;
        }
    }
    Ok(fresh.len())
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
        let coached = parties::coached_by(conn, &member.email)?;
        query = query.filter(review::agreement_id.eq_any(coached));
    }
    Ok(query.order((review::on_date, review::id)).load(conn)?)
}
