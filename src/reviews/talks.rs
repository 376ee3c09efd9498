//! 1:1s as rows: what either side wants to talk about, marked when it is done, and 'we have talked', which closes
//! one 1:1 with all that was done by then. What was not done stands on the next agenda by itself. Every act takes
//! the agreement's lock, so that two sides who act at the same instant act one after the other.

use diesel::prelude::*;
use jiff::civil::Date;

use super::{
    agenda::{self, Entry},
    carried::{self, Item, Mark, Talk, actions, pair, talks},
};
use crate::{
    access::PartyAct,
    agreements::{negotiation::Desk, store::Agreement},
    clock::DAY,
    db::{
        Connection,
        schema::{action_done, agenda_item, talk},
    },
    failure::{Failure, Message, Result},
    ids,
    openings::store::today,
    trail,
};

/// What can stand on an agenda at a time.
const MOST_OPEN: usize = 50;
/// 1:1s that can be closed in a day.
const MOST_A_DAY: usize = 5;

/// Whether the agreement's last day has passed: what stands between the two can be read and no more.
pub fn is_over(found: &Agreement, today: Date) -> bool {
    found.ending.as_ref().is_some_and(|e| e.ends_on < today.to_string())
}

/// The agreement, locked, if the party may do the act and it goes on.
pub fn open(conn: &mut Connection, desk: &Desk, act: PartyAct) -> Result<Agreement> {
    let found = desk.open(conn, act)?;
    if is_over(&found, today(desk.now, &desk.party.time_zone)) {
        return Err(Failure::conflict("error-talks-over"));
    }
    Ok(found)
}

/// Puts something on the agenda.
///
/// # Errors
/// Something to mend, or a full agenda.
pub fn add(conn: &mut Connection, desk: &Desk, words: &str) -> Result<()> {
    let found = open(conn, desk, PartyAct::KeepAgenda)?;
    let text = agenda::checked(words)?;
    let agenda = carried::read(conn, &found, desk.party)?;
    if agenda.open.len() >= MOST_OPEN {
        return Err(Failure::Conflict(Message::new("error-agenda-full").with("most", MOST_OPEN)));
    }
    let [coach_id, coachee_id] = pair(&found);
    let item = Item {
        id: ids::new(desk.now),
        agreement_id: found.id.clone(),
        coach_id,
        coachee_id,
        side: desk.party.side.name().to_owned(),
        text,
        added_at: desk.now.as_millisecond(),
        after_talk: agenda.held,
        done_at: None,
        done_by: None,
        talk: None,
        withdrawn_at: None,
    };
    diesel::insert_into(agenda_item::table).values(&item).execute(conn)?;
    Ok(())
}

/// An item between the two that can still change.
fn item(conn: &mut Connection, found: &Agreement, id: &str) -> Result<Item> {
    let pair = pair(found);
    let item = carried::items(conn, &found.id)?.into_iter().find(|i| i.id == id && i.is_between(&pair));
    let item = item.ok_or_else(Failure::not_found)?;
    if item.withdrawn_at.is_some() {
        return Err(Failure::conflict("error-agenda-gone"));
    }
    if item.talk.is_some() {
        return Err(Failure::conflict("error-agenda-closed"));
    }
    Ok(item)
}

/// Says that something on the agenda is done, or is not after all; saying it twice changes nothing.
///
/// # Errors
/// Not on this agenda, closed with a 1:1, taken off, or somebody else's action.
pub fn mark(conn: &mut Connection, desk: &Desk, key: &str, done: bool) -> Result<()> {
    let found = open(conn, desk, PartyAct::KeepAgenda)?;
    if agenda::action_of(key).is_some() {
        return mark_action(conn, desk, &found, key, done);
    }
    let item = item(conn, &found, key)?;
    if item.done_at.is_some() == done {
        return Ok(());
    }
    diesel::update(agenda_item::table.find(&item.id))
        .set((
            agenda_item::done_at.eq(done.then(|| desk.now.as_millisecond())),
            agenda_item::done_by.eq(done.then(|| desk.party.side.name())),
        ))
        .execute(conn)?;
    Ok(())
}

fn mark_action(conn: &mut Connection, desk: &Desk, found: &Agreement, key: &str, done: bool) -> Result<()> {
    let talks = talks(conn, &found.id)?;
    let entry = actions(conn, found, &talks)?.into_iter().find(|e| e.key == key);
    let entry = entry.ok_or_else(Failure::not_found)?;
    if !entry.may_mark(desk.party.side) {
        return Err(Failure::conflict("error-agenda-owner"));
    }
    if entry.talk.is_some() {
        return Err(Failure::conflict("error-agenda-closed"));
    }
    let Some((review, number)) = agenda::action_of(&entry.key).filter(|_| entry.done_at.is_some() != done)
    else {
        return Ok(());
    };
    let row = Mark {
        review_id: review.to_owned(),
        number,
        done_at: done.then(|| desk.now.as_millisecond()),
        done_by: done.then(|| desk.party.side.name().to_owned()),
        talk: None,
    };
    diesel::delete(action_done::table.find((review, number))).execute(conn)?;
    diesel::insert_into(action_done::table).values(&row).execute(conn)?;
    Ok(())
}

/// Takes an item of one's own off, while it is not done; its words go with it.
pub fn withdraw(conn: &mut Connection, desk: &Desk, id: &str) -> Result<()> {
    let found = open(conn, desk, PartyAct::KeepAgenda)?;
    let item = item(conn, &found, id)?;
    if item.side != desk.party.side.name() {
        return Err(Failure::forbidden());
    }
    if item.done_at.is_some() {
        return Err(Failure::conflict("error-agenda-done"));
    }
    diesel::update(agenda_item::table.find(&item.id))
        .set((agenda_item::withdrawn_at.eq(desk.now.as_millisecond()), agenda_item::text.eq("")))
        .execute(conn)?;
    Ok(())
}

/// 'We have talked': closes the 1:1 after those that the page had seen, with all that is done. Gives back
/// whether this closed it: two who say so at once close one.
///
/// # Errors
/// More in a day than anybody holds.
pub fn close(conn: &mut Connection, desk: &Desk, seen: i32) -> Result<bool> {
    let found = open(conn, desk, PartyAct::CloseTalk)?;
    let talks = talks(conn, &found.id)?;
    if carried::number_of(&talks) != seen {
        return Ok(false);
    }
    let since = desk.now.as_millisecond() - DAY;
    if talks.iter().filter(|t| t.held_at > since).count() >= MOST_A_DAY {
        return Err(Failure::conflict("error-talks-many"));
    }
    let [coach_id, coachee_id] = pair(&found);
    let row = Talk {
        id: ids::new(desk.now),
        agreement_id: found.id.clone(),
        number: seen + 1,
        coach_id,
        coachee_id,
        side: desk.party.side.name().to_owned(),
        held_at: desk.now.as_millisecond(),
    };
    diesel::insert_into(talk::table).values(&row).execute(conn)?;
    let done = actions(conn, &found, &talks)?;
    close_what_is_done(conn, &row, &done)?;
    // That they talked is on record; what about stands in no record.
    let (side, number) = (desk.party.side.name(), row.number.to_string());
    let data = trail::data([("side", side), ("talk", &row.id), ("number", &number)]);
    trail::append(conn, &found.id, desk.now, "talk.held", data)?;
    Ok(true)
}

fn close_what_is_done(conn: &mut Connection, talk: &Talk, actions: &[Entry]) -> Result<()> {
    let done = agenda_item::table
        .filter(agenda_item::agreement_id.eq(&talk.agreement_id))
        .filter(agenda_item::coach_id.eq(&talk.coach_id))
        .filter(agenda_item::coachee_id.eq(&talk.coachee_id))
        .filter(agenda_item::done_at.is_not_null())
        .filter(agenda_item::talk.is_null());
    diesel::update(done).set(agenda_item::talk.eq(talk.number)).execute(conn)?;
    for entry in actions.iter().filter(|e| e.done_at.is_some() && e.talk.is_none()) {
        if let Some(key) = agenda::action_of(&entry.key) {
            diesel::update(action_done::table.find(key))
                .set(action_done::talk.eq(talk.number))
                .execute(conn)?;
        }
    }
    Ok(())
}
