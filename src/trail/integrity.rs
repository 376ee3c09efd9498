//! Whether the trail is still what it was: each file of heads by itself and after the one before it, each
//! kept head against the database, each entry against the one before it. Nothing is held in memory whole.

use std::{collections::HashSet, fs, io, path::Path};

use diesel::prelude::*;
use jiff::civil::Date;

use super::{
    EventRow, Head,
    heads::{self, Kept, Reading},
};
use crate::{
    db::{Connection, schema::trail_event},
    failure::{Failure, Message, Result},
    seal::verify,
};

/// How many entries are read at once.
const PAGE: i64 = 1_000;
/// What is wrong is told up to so many times.
const MOST: usize = 100;

/// What was looked at, and what does not hold.
#[derive(Debug, Default)]
pub struct Findings {
    /// How many days have a file of heads.
    pub files: usize,
    pub newest: Option<Date>,
    pub chains: u64,
    pub entries: u64,
    /// The first thing wrong with each file and each chain, in sentences.
    pub breaks: Vec<Message>,
    named: HashSet<String>,
}

impl Findings {
    /// Keeps what is wrong with a file or a chain, unless something was wrong with it before.
    fn add(&mut self, about: &str, message: Message) {
        if self.breaks.len() < MOST && self.named.insert(about.to_owned()) {
            self.breaks.push(message);
        }
    }
}

/// Looks at every file of the folder, the oldest first, and at every chain of the database. A signer counts
/// whose certificate, or whose authority's, has one of these fingerprints.
pub fn check(conn: &mut Connection, folder: &Path, known: &[String]) -> Result<Findings> {
    let mut found = Findings::default();
    files(conn, folder, known, &mut found)?;
    chains(conn, &mut found)?;
    Ok(found)
}

/// What the file before is to the next one.
enum Before {
    /// There is none.
    Nothing,
    /// It was changed, so that the next one cannot agree with it.
    Changed,
    File(Date, String),
}

fn files(conn: &mut Connection, folder: &Path, known: &[String], found: &mut Findings) -> Result<()> {
    let days = heads::days(folder)?;
    (found.files, found.newest) = (days.len(), days.last().copied());
    let mut before = Before::Nothing;
    for day in days {
        let digest = heads::digest(&heads::file(folder, day))?;
        if let Some(message) = unsigned(folder, day, &digest, known)? {
            found.add(&day.to_string(), message);
            before = Before::Changed;
            continue;
        }
        let kept = Reading::open(&heads::file(folder, day))?;
        if let Some(message) = gap(&before, day, kept.header.previous.as_deref()) {
            found.add(&day.to_string(), message);
        }
        heads_of(conn, day, kept, found)?;
        before = Before::File(day, hex::encode(digest));
    }
    Ok(())
}

/// Why a file's signature does not hold, if so.
fn unsigned(folder: &Path, day: Date, digest: &[u8; 32], known: &[String]) -> Result<Option<Message>> {
    let path = heads::signature(folder, day);
    let signature = match fs::read(&path) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => {
            return Ok(Some(Message::new("heads-unsigned").with("day", day)));
        }
        signature => signature.map_err(|e| Failure::unreadable(&path, &e))?,
    };
    Ok(match verify::verify(&signature, digest) {
        Err(_) => Some(Message::new("heads-changed").with("day", day)),
        Ok(signed) if signed.is_known(known) => None,
        Ok(signed) => {
            let fingerprint = hex::encode(signed.leaf_sha256);
            Some(Message::new("heads-stranger").with("day", day).with("fingerprint", fingerprint))
        }
    })
}

/// What is missing between a file and the one before it, if anything is.
fn gap(before: &Before, day: Date, previous: Option<&str>) -> Option<Message> {
    match (before, previous) {
        (Before::Changed, _) | (Before::Nothing, None) => None,
        (Before::File(_, hash), Some(previous)) if hash == previous => None,
        (Before::Nothing, Some(_)) => Some(Message::new("heads-beginning").with("day", day)),
        (Before::File(earlier, _), _) => {
            Some(Message::new("heads-gap").with("day", day).with("earlier", earlier))
        }
    }
}

fn heads_of(conn: &mut Connection, day: Date, kept: Reading, found: &mut Findings) -> Result<()> {
    for kept in kept {
        let kept = kept?;
        if let Some(message) = lost(conn, &kept, day)? {
            found.add(&kept.chain, message);
        }
    }
    Ok(())
}

/// What became of an entry that a file names, if it no longer stands where it stood.
fn lost(conn: &mut Connection, kept: &Kept, day: Date) -> Result<Option<Message>> {
    let hash: Option<String> = trail_event::table
        .filter(trail_event::chain.eq(&kept.chain))
        .filter(trail_event::seq.eq(kept.seq))
        .select(trail_event::hash)
        .first(conn)
        .optional()?;
    let key = match hash {
        Some(hash) if hash == kept.hash => return Ok(None),
        Some(_) => "heads-rewritten",
        None if super::peek(conn, &kept.chain)?.seq == 0 => "heads-removed",
        None => "heads-cut",
    };
    Ok(Some(Message::new(key).with("chain", &kept.chain).with("seq", kept.seq).with("day", day)))
}

/// Where the way through all chains has come to.
struct Place {
    chain: String,
    seq: i32,
    /// What the next entry is to follow from; none once one of this chain did not.
    head: Option<Head>,
}

fn chains(conn: &mut Connection, found: &mut Findings) -> Result<()> {
    let mut place = Place { chain: String::new(), seq: 0, head: None };
    loop {
        let rows = page(conn, &place)?;
        if rows.is_empty() {
            return Ok(());
        }
        for row in rows {
            found.entries += 1;
            if row.chain != place.chain {
                found.chains += 1;
                place = Place { chain: row.chain.clone(), seq: 0, head: Some(Head::start()) };
            }
            place.seq = row.seq;
            step(&mut place, row, found);
        }
    }
}

fn step(place: &mut Place, row: EventRow, found: &mut Findings) {
    let Some(head) = &place.head else { return };
    // One that cannot even be read is no longer what it was.
    let event = row.event().ok().filter(|event| super::follows(event, head));
    if event.is_none() {
        let message = Message::new("trail-entry-broken").with("chain", &place.chain).with("seq", place.seq);
        found.add(&place.chain, message);
    }
    place.head = event.map(|event| event.head());
}

/// The entries after a place: the rest of its chain, then the chains that come next.
fn page(conn: &mut Connection, place: &Place) -> Result<Vec<EventRow>> {
    let mut rows: Vec<EventRow> = trail_event::table
        .filter(trail_event::chain.eq(&place.chain))
        .filter(trail_event::seq.gt(place.seq))
        .order(trail_event::seq)
        .limit(PAGE)
        .select(EventRow::as_select())
        .load(conn)?;
    let room = PAGE - rows.len() as i64;
    if room > 0 {
        let next: Vec<EventRow> = trail_event::table
            .filter(trail_event::chain.gt(&place.chain))
            .order((trail_event::chain, trail_event::seq))
            .limit(room)
            .select(EventRow::as_select())
            .load(conn)?;
        rows.extend(next);
    }
    Ok(rows)
}
