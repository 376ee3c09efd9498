//! After something was erased: the database's file is written anew, so that nothing is left of it in there or in
//! its log, and letters that were kept in a folder go with their rows. Until that is done it is tried again.

use std::{collections::HashSet, fs, path::Path};

use diesel::prelude::*;
use jiff::Timestamp;

use crate::{
    db::{
        Connection, Database,
        schema::{erasure, letter},
    },
    failure::Result,
    mail::post,
    settings::Settings,
};

/// Sweeps, if there is something to sweep up.
pub async fn sweep(db: &Database, settings: &Settings, now: Timestamp) -> Result<()> {
    let open = db.read(open).await?;
    if open.is_empty() {
        return Ok(());
    }
    let folder = post::mailbox(settings);
    db.read(move |conn| tidy(conn, &folder)).await?;
    db.rewrite().await?;
    db.write(move |conn| {
        diesel::update(erasure::table.filter(erasure::id.eq_any(&open)))
            .set(erasure::swept_at.eq(now.as_millisecond()))
            .execute(conn)?;
        Ok(())
    })
    .await
}

/// As `sweep`, after an act that is done whatever becomes of the files: the chores try again.
pub async fn sweep_now(db: &Database, settings: &Settings, now: Timestamp) {
    if let Err(error) = sweep(db, settings, now).await {
        tracing::warn!(%error, "what was erased is not swept up yet");
    }
}

fn open(conn: &mut Connection) -> Result<Vec<String>> {
    Ok(erasure::table.filter(erasure::swept_at.is_null()).select(erasure::id).load(conn)?)
}

/// Removes the kept letters whose rows are gone.
fn tidy(conn: &mut Connection, folder: &Path) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    let paths: Vec<_> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
    for some in paths.chunks(1_000) {
        let ids: Vec<&str> = some.iter().filter_map(|path| letter_of(path)).collect();
        let known: Vec<String> =
            letter::table.filter(letter::id.eq_any(ids)).select(letter::id).load(conn)?;
        let known: HashSet<String> = known.into_iter().collect();
        for path in some.iter().filter(|p| letter_of(p).is_some_and(|id| !known.contains(id))) {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

/// The row of a kept letter: files are named by milliseconds, kind and id.
fn letter_of(path: &Path) -> Option<&str> {
    let (_, id) = path.file_name()?.to_str()?.strip_suffix(".eml")?.rsplit_once('-')?;
    Some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_letter_is_known_by_its_name() {
        assert_eq!(letter_of(Path::new("a/1-outline-off-0af.eml")), Some("0af"));
        assert_eq!(letter_of(Path::new("a/other.txt")), None);
    }
}
