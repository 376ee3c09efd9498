//! What stands on the agenda of two, as rows: their own items and the actions of their reviews, with over how
//! many 1:1s each has been carried.

use diesel::prelude::*;

use super::{
    agenda::{self, Entry, Origin},
    outcome::Action,
    outcomes::{self, Concluded},
    store,
};
use crate::{
    agreements::store::Agreement,
    db::{
        Connection,
        schema::{action_done, agenda_item, talk},
    },
    failure::Result,
    people::{Side, parties::Party},
};

/// A 1:1 that took place.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = talk)]
pub struct Talk {
    pub id: String,
    pub agreement_id: String,
    /// Counts the 1:1s of the agreement, whoever held them.
    pub number: i32,
    pub coach_id: String,
    pub coachee_id: String,
    /// The side that said so.
    pub side: String,
    pub held_at: i64,
}

impl Talk {
    fn is_of(&self, party: &Party) -> bool {
        [&self.coach_id, &self.coachee_id].contains(&&party.id)
    }
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = agenda_item)]
pub struct Item {
    pub id: String,
    pub agreement_id: String,
    pub coach_id: String,
    pub coachee_id: String,
    pub side: String,
    pub text: String,
    pub added_at: i64,
    /// How many 1:1s there had been.
    pub after_talk: i32,
    pub done_at: Option<i64>,
    pub done_by: Option<String>,
    /// The 1:1 it was closed with.
    pub talk: Option<i32>,
    pub withdrawn_at: Option<i64>,
}

impl Item {
    fn is_of(&self, party: &Party) -> bool {
        [&self.coach_id, &self.coachee_id].contains(&&party.id)
    }

    /// Whether it is between these two.
    pub fn is_between(&self, pair: &[String; 2]) -> bool {
        [&self.coach_id, &self.coachee_id] == [&pair[0], &pair[1]]
    }

    fn entry(self, held: i32) -> Entry {
        let side = Side::from_name(&self.side).unwrap_or(Side::Coach);
        let by = if side == Side::Coach { self.coach_id } else { self.coachee_id };
        Entry {
            key: self.id,
            text: self.text,
            origin: Origin::Added { side, by },
            since: self.added_at,
            carried: held - self.after_talk,
            done_at: self.done_at,
            talk: self.talk,
        }
    }
}

/// That an action of a review is done.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = action_done)]
pub struct Mark {
    pub review_id: String,
    pub number: i32,
    pub done_at: Option<i64>,
    pub done_by: Option<String>,
    pub talk: Option<i32>,
}

/// All that a party reads of their 1:1s.
#[derive(Clone, Debug, Default)]
pub struct Agenda {
    /// Those that took place, the newest first.
    pub talks: Vec<Talk>,
    /// What stands for the next one, the oldest first.
    pub open: Vec<Entry>,
    /// What was done at those that took place.
    pub closed: Vec<Entry>,
    /// What was still open with somebody who has handed their side over since.
    pub left: Vec<Entry>,
    /// How many were closed so far: what a page has seen.
    pub held: i32,
}

/// The two of the version in force, the coach first: an agenda is theirs, and nobody's who comes after them.
pub fn pair(found: &Agreement) -> [String; 2] {
    found.parties().map(|p| p.id)
}

/// Since when these two have been the two sides; 0 from the first version on.
fn paired_at(found: &Agreement) -> i64 {
    found.parties().iter().map(|p| found.joined_at(p)).max().unwrap_or(0)
}

/// The agenda and the past 1:1s, as far as they are this party's.
pub fn read(conn: &mut Connection, found: &Agreement, of: &Party) -> Result<Agenda> {
    let (now, mut talks) = (pair(found), talks(conn, &found.id)?);
    let held = number_of(&talks);
    let mut agenda = Agenda { held, ..Agenda::default() };
    for entry in actions(conn, found, &talks)? {
        let list = if entry.talk.is_some() { &mut agenda.closed } else { &mut agenda.open };
        list.push(entry);
    }
    let mine = |i: &Item| i.withdrawn_at.is_none() && i.is_of(of);
    for item in items(conn, &found.id)?.into_iter().filter(mine) {
        let list = match (item.talk, item.is_between(&now)) {
            (Some(_), _) => &mut agenda.closed,
            (None, true) => &mut agenda.open,
            (None, false) => &mut agenda.left,
        };
        list.push(item.entry(held));
    }
    agenda.open.sort_by_key(|e| e.since);
    talks.retain(|t| t.is_of(of));
    agenda.talks = talks;
    Ok(agenda)
}

/// Every 1:1 of an agreement, the newest first.
pub fn talks(conn: &mut Connection, id: &str) -> Result<Vec<Talk>> {
    Ok(talk::table
        .filter(talk::agreement_id.eq(id))
        .order(talk::number.desc())
        .select(Talk::as_select())
        .load(conn)?)
}

pub fn number_of(talks: &[Talk]) -> i32 {
    talks.first().map_or(0, |t| t.number)
}

pub fn items(conn: &mut Connection, id: &str) -> Result<Vec<Item>> {
    Ok(agenda_item::table
        .filter(agenda_item::agreement_id.eq(id))
        .order((agenda_item::added_at, agenda_item::id))
        .select(Item::as_select())
        .load(conn)?)
}

/// What these two agreed to do at the reviews they held.
pub fn actions(conn: &mut Connection, found: &Agreement, talks: &[Talk]) -> Result<Vec<Entry>> {
    let (since, mut entries) = (paired_at(found), Vec::new());
    let ids = store::ids_of(&store::of_agreement(conn, &found.id)?);
    let rows = outcomes::of_reviews(conn, &ids)?;
    let marks: Vec<Mark> = action_done::table
        .filter(action_done::review_id.eq_any(&ids))
        .select(Mark::as_select())
        .load(conn)?;
    for id in &ids {
        // Words of before a new coach came are not of these two, though the other side confirmed them since.
        let of_two = |row: &&Concluded| row.review_id == *id && row.is_held() && row.written_at > since;
        let Some(row) = rows.iter().find(of_two) else { continue };
        let at = row.coach_confirmed_at.max(row.coachee_confirmed_at).unwrap_or(0);
        for (n, action) in row.read()?.actions.into_iter().enumerate() {
            let mark = marks.iter().find(|m| m.review_id == *id && usize::try_from(m.number) == Ok(n));
            entries.push(agreed(action, (id.as_str(), n, at), mark, talks));
        }
    }
    Ok(entries)
}

/// An action of a review that was held at an instant.
fn agreed(action: Action, (review, n, at): (&str, usize, i64), mark: Option<&Mark>, talks: &[Talk]) -> Entry {
    let carried = talks.iter().filter(|t| t.held_at > at).count();
    Entry {
        key: agenda::action_key(review, n),
        text: action.what,
        origin: Origin::Agreed { review: review.to_owned(), whose: action.whose, by: action.by },
        since: at,
        carried: i32::try_from(carried).unwrap_or(i32::MAX),
        done_at: mark.and_then(|m| m.done_at),
        talk: mark.and_then(|m| m.talk),
    }
}
