//! Snippets changed by hand, as rows: each save is a version, so that no text is ever lost.

use diesel::prelude::*;
use jiff::Timestamp;

use super::{
    Opening,
    ad::{Ad, Choice},
    edits,
};
use crate::{
    db::{self, Connection, schema::ad_edit},
    failure::Result,
    ids,
    people::Member,
    playbook::Playbook,
    trail,
};

/// One version of a snippet.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = ad_edit)]
pub struct Edit {
    pub id: String,
    pub opening_id: String,
    pub channel: String,
    pub language: String,
    pub tone: String,
    pub length: String,
    pub version: i32,
    /// None: back to what the product writes.
    pub text: Option<String>,
    /// What the product wrote when this was saved.
    pub source: String,
    pub saved_at: i64,
    pub saved_by: String,
}

/// What came of a save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    Kept,
    /// Somebody else saved since the text was read; nothing was written.
    Moved,
}

/// The newest version of a snippet, if it was ever changed by hand.
pub fn newest(conn: &mut Connection, opening: &str, choice: Choice) -> Result<Option<Edit>> {
    Ok(ad_edit::table
        .filter(ad_edit::opening_id.eq(opening))
        .filter(ad_edit::channel.eq(choice.channel.name()))
        .filter(ad_edit::language.eq(choice.language.tag()))
        .filter(ad_edit::tone.eq(choice.tone.name()))
        .filter(ad_edit::length.eq(choice.length.name()))
        .order(ad_edit::version.desc())
        .select(Edit::as_select())
        .first(conn)
        .optional()?)
}

/// The snippet as it goes out: as somebody left it, or as the product writes it.
pub fn current(
    conn: &mut Connection,
    opening: &Opening,
    book: &Playbook,
    choice: Choice,
    url: &str,
) -> Result<Ad> {
    let source = Ad::chosen(opening, book, choice, url);
    let text = newest(conn, &opening.id, choice)?.and_then(|edit| edit.text);
    Ok(text.map_or_else(|| source.clone(), |text| edits::by_hand(&source, &text)))
}

/// Keeps a text of somebody's own, or with none goes back to the source. `seen` is the version that was
/// read; nobody overwrites what they have not seen, unless it says the same.
pub fn save(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    source: &Ad,
    opening: &str,
    seen: i32,
    text: Option<String>,
) -> Result<Saving> {
    db::lock(conn, opening)?;
    let (choice, source) = (source.choice(), source.text());
    let newest = newest(conn, opening, choice)?;
    let text = text.filter(|t| *t != source);
    let stands = newest.as_ref().and_then(|e| e.text.clone());
    let version = newest.as_ref().map_or(0, |e| e.version);
    if stands == text && newest.as_ref().is_none_or(|e| text.is_none() || e.source == source) {
        return Ok(Saving::Kept);
    }
    if version != seen && stands != text {
        return Ok(Saving::Moved);
    }
    let row = Edit {
        id: ids::new(now),
        opening_id: opening.to_owned(),
        channel: choice.channel.name().to_owned(),
        language: choice.language.tag().to_owned(),
        tone: choice.tone.name().to_owned(),
        length: choice.length.name().to_owned(),
        version: version + 1,
        text,
        source,
        saved_at: now.as_millisecond(),
        saved_by: by.id.clone(),
    };
    diesel::insert_into(ad_edit::table).values(&row).execute(conn)?;
    let hash = ids::hash(row.text.as_ref().unwrap_or(&row.source));
    let data = trail::data([
        ("opening", opening),
        ("by", &by.id),
        ("snippet", &choice.query()),
        ("version", &row.version.to_string()),
        ("hash", &hash),
    ]);
    trail::append(conn, trail::ORGANISATION, now, "opening.ad-edited", data)?;
    Ok(Saving::Kept)
}
