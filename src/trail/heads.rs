//! Where the chains end, signed once a day into files outside the database: what is edited, cut off or taken
//! out in there no longer agrees with them, whoever did it.
//!
//! A file is a header and then a line a chain; beside it stands a detached CMS signature by the seal's leaf.
//! Each file names the SHA-256 of the one before it.

use std::{
    fs::{self, File},
    io::{self, BufRead as _, BufReader, BufWriter, Lines, Write as _},
    path::{Path, PathBuf},
};

use diesel::prelude::*;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tempfile::NamedTempFile;

use super::iso;
use crate::{
    clock::{self, DAY},
    db::{Connection, schema::trail_event},
    failure::{Failure, Result},
    ids,
    seal::{cms, key::Pair},
};

/// What every file says it is.
const KIND: &str = "coachpact-trail-heads";

/// The first line of a file.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Header {
    kind: String,
    /// ISO 8601, UTC: when it was written.
    at: String,
    /// When the file before was written; without one, every chain stands here.
    since: Option<String>,
    /// SHA-256 of the file before, in hexadecimal.
    pub(super) previous: Option<String>,
}

/// Each further line: where a chain ended.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) chain: String,
    pub(super) seq: i32,
    pub(super) hash: String,
}

/// The folder with the files.
pub fn folder(data: &Path) -> PathBuf {
    data.join("heads")
}

/// The day of an instant, by which files are named.
pub fn day(at: Timestamp) -> Date {
    at.to_zoned_datetime(TimeZone::UTC).date()
}

/// The days that a file is there for, the oldest first.
pub fn days(folder: &Path) -> Result<Vec<Date>> {
    let entries = match fs::read_dir(folder) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(|e| Failure::unreadable(folder, &e))?,
    };
    let mut days = Vec::new();
    for entry in entries {
        days.extend(day_of(&entry?.path()));
    }
    days.sort_unstable();
    Ok(days)
}

fn day_of(path: &Path) -> Option<Date> {
    let name = path.file_name()?.to_str()?;
    let day: Date = name.strip_suffix(".jsonl")?.parse().ok()?;
    (format!("{day}.jsonl") == name).then_some(day)
}

/// A day's file.
pub(super) fn file(folder: &Path, day: Date) -> PathBuf {
    folder.join(format!("{day}.jsonl"))
}

/// The signature beside it.
pub(super) fn signature(folder: &Path, day: Date) -> PathBuf {
    folder.join(format!("{day}.p7s"))
}

/// Whether today's file is there.
pub fn are_kept(folder: &Path, now: Timestamp) -> bool {
    file(folder, day(now)).exists()
}

/// Writes and signs today's file, unless one of today is there, or one of a later day: the clock was ahead
/// then, and files stand in the order of their days.
pub fn keep(conn: &mut Connection, folder: &Path, now: Timestamp, pair: &Pair) -> Result<()> {
    let _alone = ids::hold(&folder.join("heads.lock"))?;
    let (today, last) = (day(now), days(folder)?.pop());
    if last.is_some_and(|last| last >= today) {
        return Ok(());
    }
    let last = last.map(|day| file(folder, day));
    let since = last.as_deref().and_then(written_at).filter(|at| *at <= now);
    let mut draft = Draft::new(folder)?;
    draft.line(&Header {
        kind: KIND.to_owned(),
        at: iso(now),
        since: since.map(iso),
        previous: last.as_deref().map(digest).transpose()?.map(hex::encode),
    })?;
    for chain in moved(conn, since)? {
        let head = super::peek(conn, &chain)?;
        draft.line(&Kept { chain, seq: head.seq, hash: head.hash })?;
    }
    draft.sign(folder, today, pair)
}

/// The chains with an entry since an instant, and a day longer: a clock that went back leaves none out.
fn moved(conn: &mut Connection, since: Option<Timestamp>) -> Result<Vec<String>> {
    let from = since.map(|at| ids::first(clock::from_ms(at.as_millisecond() - DAY))).unwrap_or_default();
    let mut chains: Vec<String> = trail_event::table
        .filter(trail_event::id.ge(from))
        .select(trail_event::chain)
        .distinct()
        .load(conn)?;
    // By their letters, whatever order the database knows.
    chains.sort_unstable();
    Ok(chains)
}

/// When a file was written, as far as it can tell.
fn written_at(path: &Path) -> Option<Timestamp> {
    Reading::open(path).ok()?.header.at.parse().ok()
}

/// A file that grows, with its hash. It takes its place once it is whole and signed.
struct Draft {
    file: BufWriter<NamedTempFile>,
    hasher: Sha256,
}

impl Draft {
    fn new(folder: &Path) -> Result<Self> {
        let file = tempfile::Builder::new().suffix(".part").tempfile_in(folder)?;
        Ok(Self { file: BufWriter::new(file), hasher: Sha256::new() })
    }

    fn line(&mut self, line: &impl Serialize) -> Result<()> {
        let mut text = serde_json::to_vec(line)?;
        text.push(b'\n');
        self.hasher.update(&text);
        Ok(self.file.write_all(&text)?)
    }

    /// The signature takes its place first, so that no file is ever there without one.
    fn sign(self, folder: &Path, today: Date, pair: &Pair) -> Result<()> {
        let authority = pair.authority.as_ref().map(|a| a.certificate());
        let signed = cms::sign(&pair.leaf, authority, &self.hasher.finalize().into())?;
        let whole = self.file.into_inner().map_err(io::IntoInnerError::into_error)?;
        whole.as_file().sync_all()?;
        ids::private_file(&signature(folder, today), &signed)?;
        whole.persist(file(folder, today)).map_err(io::Error::from)?;
        Ok(())
    }
}

/// The SHA-256 of a file, however long it is.
pub(super) fn digest(path: &Path) -> Result<[u8; 32]> {
    let mut file = BufReader::new(File::open(path).map_err(|e| Failure::unreadable(path, &e))?);
    let mut hasher = Sha256::new();
    loop {
        let part = file.fill_buf().map_err(|e| Failure::unreadable(path, &e))?;
        if part.is_empty() {
            return Ok(hasher.finalize().into());
        }
        hasher.update(part);
        let length = part.len();
        file.consume(length);
    }
}

/// A file being read: its header, then a line at a time.
pub(super) struct Reading {
    pub(super) header: Header,
    lines: Lines<BufReader<File>>,
}

impl Reading {
    pub(super) fn open(path: &Path) -> Result<Self> {
        let mut lines = BufReader::new(File::open(path).map_err(|e| Failure::unreadable(path, &e))?).lines();
        let header: Header = serde_json::from_str(&lines.next().transpose()?.unwrap_or_default())?;
        if header.kind != KIND {
            return Err(Failure::internal(format!("{} holds no heads of a trail", path.display())));
        }
        Ok(Self { header, lines })
    }
}

impl Iterator for Reading {
    type Item = Result<Kept>;

    fn next(&mut self) -> Option<Self::Item> {
        let line = self.lines.next()?;
        Some(line.map_err(Failure::from).and_then(|line| Ok(serde_json::from_str(&line)?)))
    }
}
