//! Notes of a live interview, one for each interviewer and place of the script, saved as they are typed. The
//! later edit stands; what it takes the place of, if another tab had written that, is kept beside it. Until the
//! debrief nobody but their writer reads them.

use diesel::prelude::*;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{scorecard::Card, store::Interview, walk};
use crate::{
    clock::DAY,
    db::{
        self, Connection,
        schema::{interview_note, interview_note_kept, member},
    },
    failure::{Failure, Problems, Result},
    ids,
    people::Member,
    web::forms::{self, Check as _},
};

/// How long ago, in milliseconds, something may have been typed that was not saved then.
const LONGEST: i64 = 30 * DAY;

#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = interview_note)]
pub struct Note {
    pub id: String,
    pub interview_id: String,
    pub member_id: String,
    pub place: String,
    pub text: String,
    pub edition: i32,
    pub edited_at: i64,
    /// The page that wrote it last; empty without a script.
    pub tab: String,
}

/// What was written at a place in another tab.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = interview_note_kept)]
pub struct Kept {
    pub id: String,
    pub interview_id: String,
    pub member_id: String,
    pub place: String,
    pub text: String,
    pub edited_at: i64,
}

/// A note as it is typed or sent.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct NoteInput {
    /// Where in the script: an expectation's key, opening, exercise-1, exercise-2, exercise-took-in,
    /// exercise-used, questions or close.
    pub place: String,
    pub text: String,
    /// The edition that it was written upon; 0 for the first.
    #[serde(deserialize_with = "forms::loose")]
    pub seen: String,
    /// How many milliseconds ago it was typed; 0 unless given.
    #[serde(deserialize_with = "forms::loose")]
    pub age: String,
    /// Names the page that sends it, so that it never takes the place of another unseen.
    pub tab: String,
}

/// A note in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edit {
    pub place: String,
    pub text: String,
    pub seen: i32,
    pub age: i64,
    pub tab: String,
}

impl NoteInput {
    pub fn check(&self, of: &Interview) -> Result<Edit> {
        let mut p = Problems::default();
        let script = of.script()?;
        if !walk::places(&script).iter().any(|place| place.key == self.place) {
            p.key("place", "room-error-place");
        }
        let edit = Edit {
            place: self.place.clone(),
            text: p.optional_text("text", &self.text),
            seen: self.seen.trim().parse().unwrap_or(0),
            age: self.age.trim().parse().unwrap_or(0).clamp(0, LONGEST),
            tab: self.tab.chars().filter(char::is_ascii_alphanumeric).take(40).collect(),
        };
        p.finish(edit)
    }
}

/// How a note stands after it was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Saved {
    pub place: String,
    /// What stands now.
    pub text: String,
    pub edition: i32,
    /// Whether another version was put beside it.
    pub kept: bool,
}

/// Whose notes, and where.
struct Shelf<'a> {
    conn: &'a mut Connection,
    now: Timestamp,
    of: &'a Interview,
    by: &'a Member,
    place: &'a str,
}

/// Saves a member's note at a place.
pub fn save(
    conn: &mut Connection,
    now: Timestamp,
    of: &Interview,
    by: &Member,
    edit: &Edit,
) -> Result<Saved> {
    let mut shelf = Shelf::held(conn, now, of, by, &edit.place)?;
    let edited_at = now.as_millisecond() - edit.age;
    let Some(old) = shelf.current()? else {
        if edit.text.is_empty() {
            return Ok(shelf.told("", 0, false));
        }
        return shelf.put(None, &edit.text, edited_at, &edit.tab);
    };
    if old.text == edit.text {
        return Ok(shelf.told(&old.text, old.edition, false));
    }
    let own = !edit.tab.is_empty() && edit.tab == old.tab;
    let apart = edit.seen != old.edition && !own;
    if apart && edited_at < old.edited_at {
        // Typed before what stands there, and only now on its way here.
        let kept = !old.text.contains(&edit.text) && shelf.keep(&edit.text, edited_at)?;
        return Ok(shelf.told(&old.text, old.edition, kept));
    }
    let kept = apart && !edit.text.contains(&old.text) && shelf.keep(&old.text, old.edited_at)?;
    let saved = shelf.put(Some(old), &edit.text, edited_at, &edit.tab)?;
    Ok(Saved { kept, ..saved })
}

/// Puts a kept version in the place of the note, which is kept in turn.
///
/// # Errors
/// It is none of theirs, or was taken back before.
pub fn take_back(
    conn: &mut Connection,
    now: Timestamp,
    of: &Interview,
    by: &Member,
    kept: &str,
) -> Result<Saved> {
    let own = |row: &Kept| row.interview_id == of.id && row.member_id == by.id;
    let gone = || Failure::invalid("form", "room-error-kept-gone");
    let row = interview_note_kept::table.find(kept).select(Kept::as_select()).first(conn).optional()?;
    let row = row.filter(own).ok_or_else(gone)?;
    let mut shelf = Shelf::held(conn, now, of, by, &row.place)?;
    if diesel::delete(interview_note_kept::table.find(kept)).execute(&mut *shelf.conn)? == 0 {
        return Err(gone());
    }
    let old = shelf.current()?;
    if let Some(old) = old.as_ref().filter(|old| !old.text.is_empty() && old.text != row.text) {
        shelf.keep(&old.text, old.edited_at)?;
    }
    shelf.put(old, &row.text, now.as_millisecond(), "")
}

impl<'a> Shelf<'a> {
    /// Held until this transaction ends: of two tabs that save at once, one finds what the other wrote.
    fn held(
        conn: &'a mut Connection,
        now: Timestamp,
        of: &'a Interview,
        by: &'a Member,
        place: &'a str,
    ) -> Result<Self> {
        db::lock(conn, &format!("note {} {} {place}", of.id, by.id))?;
        Ok(Self { conn, now, of, by, place })
    }

    fn current(&mut self) -> Result<Option<Note>> {
        Ok(interview_note::table
            .filter(interview_note::interview_id.eq(&self.of.id))
            .filter(interview_note::member_id.eq(&self.by.id))
            .filter(interview_note::place.eq(self.place))
            .select(Note::as_select())
            .first(&mut *self.conn)
            .optional()?)
    }

    fn told(&self, text: &str, edition: i32, kept: bool) -> Saved {
        Saved { place: self.place.to_owned(), text: text.to_owned(), edition, kept }
    }

    fn put(&mut self, old: Option<Note>, text: &str, edited_at: i64, tab: &str) -> Result<Saved> {
        let row = Note {
            id: old.as_ref().map_or_else(|| ids::new(self.now), |n| n.id.clone()),
            interview_id: self.of.id.clone(),
            member_id: self.by.id.clone(),
            place: self.place.to_owned(),
            text: text.to_owned(),
            edition: old.as_ref().map_or(0, |n| n.edition) + 1,
            edited_at,
            tab: tab.to_owned(),
        };
        let conn = &mut *self.conn;
        match old {
            Some(_) => diesel::update(interview_note::table.find(&row.id)).set(&row).execute(conn)?,
            None => diesel::insert_into(interview_note::table).values(&row).execute(conn)?,
        };
        Ok(self.told(text, row.edition, false))
    }

    /// Keeps a version beside the note; `false` if there is nothing in it that is not kept already.
    fn keep(&mut self, text: &str, edited_at: i64) -> Result<bool> {
        let known = kept_of(&mut *self.conn, self.of, self.by)?;
        if text.is_empty() || known.iter().any(|k| k.place == self.place && k.text == text) {
            return Ok(false);
        }
        let row = Kept {
            id: ids::new(self.now),
            interview_id: self.of.id.clone(),
            member_id: self.by.id.clone(),
            place: self.place.to_owned(),
            text: text.to_owned(),
            edited_at,
        };
        diesel::insert_into(interview_note_kept::table).values(&row).execute(&mut *self.conn)?;
        Ok(true)
    }
}

/// A member's own notes.
pub fn of_member(conn: &mut Connection, of: &Interview, by: &Member) -> Result<Vec<Note>> {
    Ok(interview_note::table
        .filter(interview_note::interview_id.eq(&of.id))
        .filter(interview_note::member_id.eq(&by.id))
        .order(interview_note::id)
        .select(Note::as_select())
        .load(conn)?)
}

/// What a member wrote in other tabs, the newest first.
pub fn kept_of(conn: &mut Connection, of: &Interview, by: &Member) -> Result<Vec<Kept>> {
    Ok(interview_note_kept::table
        .filter(interview_note_kept::interview_id.eq(&of.id))
        .filter(interview_note_kept::member_id.eq(&by.id))
        .order(interview_note_kept::id.desc())
        .select(Kept::as_select())
        .load(conn)?)
}

/// Everybody's notes with their writers' names, for whoever reads them in the debrief.
pub fn of_all(conn: &mut Connection, of: &Interview) -> Result<Vec<(Note, String)>> {
    Ok(interview_note::table
        .inner_join(member::table.on(member::id.eq(interview_note::member_id)))
        .filter(interview_note::interview_id.eq(&of.id))
        .filter(interview_note::text.ne(""))
        .order((member::name, interview_note::id))
        .select((Note::as_select(), member::name))
        .load(conn)?)
}

/// Notes stand as what was heard for scores that have none yet.
pub fn as_evidence(conn: &mut Connection, of: &Interview, by: &Member, card: &mut Card) -> Result<()> {
    let (script, mut notes) = (of.script()?, of_member(conn, of, by)?);
    notes.retain(|note| script.scales().any(|scale| scale.key == note.place));
    for note in notes {
        let score = card.scores.entry(note.place).or_default();
        if score.evidence.is_empty() {
            score.evidence = note.text;
        }
    }
    Ok(())
}
