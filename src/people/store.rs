//! Members and their API tokens.

use std::collections::HashMap;

use diesel::prelude::*;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    access::Role,
    db::{
        self, Connection,
        schema::{api_token, member},
    },
    failure::{Failure, Message, Problems, Result},
    ids,
    languages::Language,
    trail,
    web::forms::Check as _,
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub id: String,
    pub email: String,
    pub name: String,
    pub roles: Vec<Role>,
    pub language: Language,
    pub time_zone: String,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = member)]
struct Row {
    id: String,
    email: String,
    name: String,
    roles: String,
    language: String,
    time_zone: String,
    created_at: i64,
    deactivated_at: Option<i64>,
}

impl From<Row> for Member {
    fn from(row: Row) -> Self {
        Self {
            roles: row.roles.split(' ').filter_map(Role::from_name).collect(),
            language: row.language.parse().unwrap_or_default(),
            id: row.id,
            email: row.email,
            name: row.name,
            time_zone: row.time_zone,
        }
    }
}

/// What is typed to add a member.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct NewMember {
    pub name: String,
    pub email: String,
    pub roles: Vec<String>,
    pub language: String,
    pub time_zone: String,
}

/// A member that can be added.
pub struct ValidMember {
    name: String,
    email: String,
    roles: Vec<Role>,
    language: Language,
    time_zone: String,
}

impl NewMember {
    pub fn check(&self) -> Result<ValidMember> {
        let mut problems = Problems::default();
        let valid = ValidMember {
            name: problems.line("name", &self.name),
            email: problems.email("email", &self.email),
            language: problems.language("language", &self.language),
            time_zone: problems.zone("time_zone", &self.time_zone),
            roles: self.roles.iter().filter_map(|r| Role::from_name(r)).collect(),
        };
        if let Some(unknown) = self.roles.iter().find(|r| Role::from_name(r).is_none()) {
            problems.add("roles", Message::new("error-role").with("role", unknown));
        } else if valid.roles.is_empty() {
            problems.key("roles", "error-roles-empty");
        }
        problems.finish(valid)
    }
}

/// Adds a member.
///
/// # Errors
/// A member with that address is there already.
pub fn add(conn: &mut Connection, now: Timestamp, new: ValidMember, by: Option<&str>) -> Result<Member> {
    let mut roles = new.roles.clone();
    roles.sort_unstable();
    roles.dedup();
    let row = Row {
        id: ids::new(now),
        email: new.email,
        name: new.name,
        roles: roles.iter().map(|r| r.name()).collect::<Vec<_>>().join(" "),
        language: new.language.tag().to_owned(),
        time_zone: new.time_zone,
        created_at: now.as_millisecond(),
        deactivated_at: None,
    };
    let fresh = db::insert_once(conn, |c| diesel::insert_into(member::table).values(&row).execute(c))?;
    if !fresh {
        return Err(Failure::invalid("email", "error-member-exists"));
    }
    let data =
        trail::data([("member", &row.id), ("roles", &row.roles), ("by", by.unwrap_or("command line"))]);
    trail::append(conn, trail::ORGANISATION, now, "member.added", data)?;
    Ok(row.into())
}

pub fn by_email(conn: &mut Connection, email: &str) -> Result<Option<Member>> {
    let found =
        active().filter(member::email.eq(email.trim().to_lowercase())).first::<Row>(conn).optional()?;
    Ok(found.map(Member::from))
}

pub fn by_id(conn: &mut Connection, id: &str) -> Result<Option<Member>> {
    Ok(active().filter(member::id.eq(id)).first::<Row>(conn).optional()?.map(Member::from))
}

/// The same of many ids.
pub fn by_ids(conn: &mut Connection, ids: &[String]) -> Result<HashMap<String, Member>> {
    let rows = active().filter(member::id.eq_any(ids)).load::<Row>(conn)?;
    Ok(rows.into_iter().map(|row| (row.id.clone(), row.into())).collect())
}

/// All members, by name.
pub fn all(conn: &mut Connection) -> Result<Vec<Member>> {
    Ok(active().order(member::name).load::<Row>(conn)?.into_iter().map(Member::from).collect())
}

type Active = diesel::dsl::Filter<
    diesel::dsl::Select<
        member::table,
        diesel::dsl::AsSelect<Row, <Connection as diesel::Connection>::Backend>,
    >,
    diesel::dsl::IsNull<member::deactivated_at>,
>;

fn active() -> Active {
    member::table.select(Row::as_select()).filter(member::deactivated_at.is_null())
}

/// Makes an API token for a member and gives it back, once: only its hash is kept.
pub fn new_token(conn: &mut Connection, now: Timestamp, of: &Member, name: &str) -> Result<String> {
    let token = format!("cp_{}", ids::token());
    let id = ids::new(now);
    diesel::insert_into(api_token::table)
        .values((
            api_token::id.eq(&id),
            api_token::member_id.eq(&of.id),
            api_token::name.eq(name),
            api_token::token_hash.eq(ids::hash(&token)),
            api_token::created_at.eq(now.as_millisecond()),
        ))
        .execute(conn)?;
    trail::append(
        conn,
        trail::ORGANISATION,
        now,
        "token.made",
        trail::data([("token", &id), ("member", &of.id)]),
    )?;
    Ok(token)
}

/// The member an API token belongs to.
pub fn by_token(conn: &mut Connection, token: &str) -> Result<Option<Member>> {
    let id = api_token::table
        .filter(api_token::token_hash.eq(ids::hash(token)))
        .filter(api_token::revoked_at.is_null())
        .select(api_token::member_id)
        .first::<String>(conn)
        .optional()?;
    id.map_or(Ok(None), |id| by_id(conn, &id))
}
