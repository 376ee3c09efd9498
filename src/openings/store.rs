//! Openings and their publications, as rows.

use diesel::prelude::*;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

use super::{
    CoachInput, Location, Opening, OpeningInput, Pay,
    ad::{Ad, Choice},
    edit_rows,
};
use crate::{
    access::State,
    clock,
    db::{
        self, Connection,
        schema::{opening, publication},
    },
    failure::{Failure, Result},
    ids,
    people::Member,
    playbook::store as playbook,
    trail,
    web::Window,
};

#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = opening)]
#[diesel(treat_none_as_null = true)]
struct Row {
    id: String,
    slug: String,
    title: String,
    team: String,
    summary: String,
    vision: String,
    city: String,
    country: String,
    remote: bool,
    employment_type: String,
    pay_min: Option<String>,
    pay_max: Option<String>,
    pay_currency: String,
    pay_period: String,
    language: String,
    closes_on: Option<String>,
    apply_url: String,
    coach_name: String,
    coach_email: String,
    coach_title: String,
    coach_language: String,
    coach_time_zone: String,
    expectations: String,
    created_at: i64,
    created_by: String,
    region: String,
    benefits: String,
    changed_at: i64,
}

/// The ad as it was published: stored whole, with its hash.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = publication)]
pub struct Publication {
    pub id: String,
    pub opening_id: String,
    pub language: String,
    /// `Published` as JSON: the opening and its careers-page ad, as they were that day.
    pub ad: String,
    pub ad_hash: String,
    pub published_at: i64,
    pub published_by: String,
    pub withdrawn_at: Option<i64>,
}

/// What was published: later changes of the opening do not touch it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Published {
    pub fields: OpeningInput,
    pub ad: Ad,
}

impl Row {
    /// The row of an opening that is saved now.
    fn saved(now: Timestamp, opening: Opening) -> Self {
        let Opening { id, slug, fields, created_at, created_by } = opening;
        let some = |text: String| (!text.is_empty()).then_some(text);
        Self {
            id,
            slug,
            title: fields.title,
            team: fields.team,
            summary: fields.summary,
            vision: fields.vision,
            city: fields.location.city,
            country: fields.location.country,
            remote: fields.remote,
            employment_type: fields.employment_type,
            pay_min: some(fields.pay.min),
            pay_max: some(fields.pay.max),
            pay_currency: fields.pay.currency,
            pay_period: fields.pay.period,
            language: fields.language,
            closes_on: some(fields.closes_on),
            apply_url: fields.apply_url,
            coach_name: fields.coach.name,
            coach_email: fields.coach.email,
            coach_title: fields.coach.title,
            coach_language: fields.coach.language,
            coach_time_zone: fields.coach.time_zone,
            expectations: fields.expectations.join(" "),
            created_at,
            created_by,
            region: fields.location.region,
            benefits: fields.benefits,
            changed_at: now.as_millisecond(),
        }
    }

    fn opening(self) -> Opening {
        let fields = OpeningInput {
            title: self.title,
            team: self.team,
            summary: self.summary,
            vision: self.vision,
            location: Location { city: self.city, region: self.region, country: self.country },
            remote: self.remote,
            employment_type: self.employment_type,
            pay: Pay {
                min: self.pay_min.unwrap_or_default(),
                max: self.pay_max.unwrap_or_default(),
                currency: self.pay_currency,
                period: self.pay_period,
            },
            benefits: self.benefits,
            language: self.language,
            closes_on: self.closes_on.unwrap_or_default(),
            apply_url: self.apply_url,
            coach: CoachInput {
                name: self.coach_name,
                email: self.coach_email,
                title: self.coach_title,
                language: self.coach_language,
                time_zone: self.coach_time_zone,
            },
            expectations: self.expectations.split(' ').filter(|k| !k.is_empty()).map(str::to_owned).collect(),
        };
        Opening {
            id: self.id,
            slug: self.slug,
            fields,
            created_at: self.created_at,
            created_by: self.created_by,
        }
    }
}

/// The day it is now where the organisation is.
pub fn today(now: Timestamp, zone: &str) -> Date {
    now.to_zoned_datetime(TimeZone::get(zone).unwrap_or(TimeZone::UTC)).date()
}

/// Keeps a new opening; `fields` were checked.
pub fn create(conn: &mut Connection, now: Timestamp, by: &Member, fields: OpeningInput) -> Result<Opening> {
    let id = ids::new(now);
    let words = slug::slugify(format!("{} {}", fields.title, fields.location.city));
    let short: String = words.chars().take(60).collect();
    let slug = format!("{}-{}", short.trim_matches('-'), &id[id.len() - 6..]);
    let new = Opening { id, slug, fields, created_at: now.as_millisecond(), created_by: by.id.clone() };
    let row = Row::saved(now, new);
    diesel::insert_into(opening::table).values(&row).execute(conn)?;
    let data = trail::data([("opening", &row.id), ("by", &by.id)]);
    trail::append(conn, trail::ORGANISATION, now, "opening.created", data)?;
    Ok(row.opening())
}

/// Changes an opening; what was published keeps its day's wording until it is published again.
pub fn update(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    old: &Opening,
    fields: OpeningInput,
) -> Result<Opening> {
    let row = Row::saved(now, Opening { fields, ..old.clone() });
    diesel::update(opening::table.find(&row.id)).set(&row).execute(conn)?;
    if row.country != old.fields.location.country {
        // With the place the time changes for which its candidates are kept.
        let moved = opening::place_changed_at.eq(now.as_millisecond());
        diesel::update(opening::table.find(&row.id)).set(moved).execute(conn)?;
    }
    let data = trail::data([("opening", &row.id), ("by", &by.id)]);
    trail::append(conn, trail::ORGANISATION, now, "opening.changed", data)?;
    Ok(row.opening())
}

pub fn find(conn: &mut Connection, id: &str) -> Result<Opening> {
    let row = opening::table.find(id).select(Row::as_select()).first(conn).optional()?;
    row.map(Row::opening).ok_or_else(Failure::not_found)
}

pub fn by_slug(conn: &mut Connection, slug: &str) -> Result<Opening> {
    let row =
        opening::table.filter(opening::slug.eq(slug)).select(Row::as_select()).first(conn).optional()?;
    row.map(Row::opening).ok_or_else(Failure::not_found)
}

/// Openings in the order of their ids, or the newest of them first; only a member's own if wished.
pub fn list(conn: &mut Connection, only_of: Option<&Member>, window: &Window) -> Result<Vec<Opening>> {
    let mut query = opening::table.select(Row::as_select()).limit(window.most()).into_boxed();
    query = match window {
        Window::After(id, _) => query.filter(opening::id.gt(id.clone())).order(opening::id),
        Window::Newest(_) => query.order(opening::id.desc()),
    };
    if let Some(member) = only_of {
        query = query.filter(
            opening::coach_email.eq(member.email.clone()).or(opening::created_by.eq(member.id.clone())),
        );
    }
    let rows = query.load(conn)?;
    Ok(rows.into_iter().map(Row::opening).collect())
}

/// The newest publication, if there ever was one.
pub fn publication(conn: &mut Connection, opening: &str) -> Result<Option<Publication>> {
    Ok(publication::table
        .filter(publication::opening_id.eq(opening))
        .order((publication::published_at.desc(), publication::withdrawn_at.is_not_null().asc()))
        .select(Publication::as_select())
        .first(conn)
        .optional()?)
}

/// The publication that somebody read who came in at an instant: the newest of that time, or else the
/// first there was.
pub fn publication_at(conn: &mut Connection, opening: &str, at: i64) -> Result<Option<Publication>> {
    let all = publication::table
        .filter(publication::opening_id.eq(opening))
        .order(publication::published_at)
        .select(Publication::as_select())
        .load(conn)?;
    let before = all.iter().rposition(|p| p.published_at <= at).unwrap_or(0);
    Ok(all.into_iter().nth(before))
}

/// Where an opening stands today.
pub fn state(conn: &mut Connection, of: &Opening, today: Date) -> Result<State> {
    let published = publication(conn, &of.id)?;
    let closes = Some(of.fields.closes_on.as_str()).filter(|d| !d.is_empty());
    Ok(super::state(published.map(|p| p.withdrawn_at.is_some()), closes, today))
}

/// Publishes the careers-page ad of this day, whole: as somebody left it, where it was changed by hand.
pub fn publish(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    of: &Opening,
    url: &str,
) -> Result<Publication> {
    db::lock(conn, &of.id)?;
    let book = playbook::current(conn)?;
    let ad = edit_rows::current(conn, of, &book, Choice::public(of.language()), url)?;
    let ad = serde_json::to_string(&Published { fields: of.fields.clone(), ad })?;
    withdraw_rows(conn, now, of)?;
    let row = Publication {
        id: ids::new(now),
        opening_id: of.id.clone(),
        language: of.fields.language.clone(),
        ad_hash: ids::hash(&ad),
        ad,
        published_at: now.as_millisecond(),
        published_by: by.id.clone(),
        withdrawn_at: None,
    };
    diesel::insert_into(publication::table).values(&row).execute(conn)?;
    let data = trail::data([("opening", &of.id), ("ad", &row.ad_hash), ("by", &by.id)]);
    trail::append(conn, trail::ORGANISATION, now, "opening.published", data)?;
    Ok(row)
}

/// Takes the ad off the public pages.
pub fn withdraw(conn: &mut Connection, now: Timestamp, by: &Member, of: &Opening) -> Result<()> {
    withdraw_rows(conn, now, of)?;
    let data = trail::data([("opening", &of.id), ("by", &by.id)]);
    trail::append(conn, trail::ORGANISATION, now, "opening.withdrawn", data)?;
    Ok(())
}

fn withdraw_rows(conn: &mut Connection, now: Timestamp, of: &Opening) -> Result<()> {
    diesel::update(publication::table)
        .filter(publication::opening_id.eq(&of.id))
        .filter(publication::withdrawn_at.is_null())
        .set(publication::withdrawn_at.eq(now.as_millisecond()))
        .execute(conn)?;
    Ok(())
}

/// Published openings that are still open, newest first, each with its publication.
pub fn published(conn: &mut Connection, today: Date) -> Result<Vec<(Opening, Publication)>> {
    let rows: Vec<(Row, Publication)> = opening::table
        .inner_join(publication::table.on(publication::opening_id.eq(opening::id)))
        .filter(publication::withdrawn_at.is_null())
        .filter(opening::closes_on.is_null().or(opening::closes_on.ge(today.to_string())))
        .order(publication::published_at.desc())
        .select((Row::as_select(), Publication::as_select()))
        .load(conn)?;
    Ok(rows.into_iter().map(|(o, p)| (o.opening(), p)).collect())
}

/// When the public jobs changed last (milliseconds since the epoch): an opening was saved, published or
/// withdrawn, or the day after a closing date began.
pub fn changed_at(conn: &mut Connection, today: Date, zone: &str) -> Result<Option<i64>> {
    let saved: Option<i64> = opening::table
        .order(opening::changed_at.desc())
        .select(opening::changed_at)
        .first(conn)
        .optional()?;
    let published: Option<i64> = publication::table
        .order(publication::published_at.desc())
        .select(publication::published_at)
        .first(conn)
        .optional()?;
    let withdrawn: Option<Option<i64>> = publication::table
        .filter(publication::withdrawn_at.is_not_null())
        .order(publication::withdrawn_at.desc())
        .select(publication::withdrawn_at)
        .first(conn)
        .optional()?;
    let closed: Option<Option<String>> = opening::table
        .filter(opening::closes_on.lt(today.to_string()))
        .order(opening::closes_on.desc())
        .select(opening::closes_on)
        .first(conn)
        .optional()?;
    let closed = closed.flatten().and_then(|day| over_at(&day, zone));
    Ok([saved, published, withdrawn.flatten(), closed].into_iter().flatten().max())
}

/// When a day is over somewhere.
fn over_at(day: &str, zone: &str) -> Option<i64> {
    let next = day.parse::<Date>().ok()?.tomorrow().ok()?;
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    Some(next.to_zoned_datetime(zone).ok()?.timestamp().as_millisecond())
}

impl Publication {
    /// The opening and its ad as they were published.
    pub fn published(&self) -> Result<Published> {
        Ok(serde_json::from_str(&self.ad)?)
    }

    pub fn published_on(&self, zone: &str) -> Date {
        today(clock::from_ms(self.published_at), zone)
    }
}
