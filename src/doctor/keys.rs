//! The keys of the data folder: there, whole, valid, and nobody else's to read.

use std::{
    fs, io,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

use jiff::{Timestamp, tz::TimeZone};

use super::{Looked, ok, warning, wrong};
use crate::{
    failure::{Failure, Result},
    ids::Secret,
    seal::key::Sealer,
    settings::Settings,
};

/// How many days before its end a certificate of one's own is worth a word.
const SOON: i64 = 60;

pub(super) fn look(settings: &Settings, sealer: &Sealer, set_up: bool, now: Timestamp) -> Looked {
    let folder = settings.data.join("keys");
    if let Some(file) = open_to_others(&folder)? {
        let file = file.display();
        return wrong(format!("Others on this machine can get at {file}: chmod 600 {file}"));
    }
    let secret = folder.join("secret.key");
    if secret.exists() {
        Secret::open(&settings.data)?;
    } else if set_up {
        return wrong(format!(
            "{} is missing, and no link that was sent opens without it. Restore it from a backup.",
            secret.display()
        ));
    }
    match sealer.ends(now)? {
        Some(until) => certificate(settings, until, now),
        None => ok("They are whole, and the seal's own will be made when it is first needed."),
    }
}

/// A key that somebody else than its owner may read or write.
fn open_to_others(folder: &Path) -> Result<Option<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
        entries => entries.map_err(|e| Failure::unreadable(folder, &e))?,
    };
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "key") && mode(&path)? & 0o077 != 0 {
            return Ok(Some(path));
        }
    }
    Ok(None)
}

fn mode(file: &Path) -> Result<u32> {
    Ok(fs::metadata(file).map_err(|e| Failure::unreadable(file, &e))?.permissions().mode())
}

fn certificate(settings: &Settings, until: Timestamp, now: Timestamp) -> Looked {
    let days = until.duration_since(now).as_hours() / 24;
    let day = until.to_zoned_datetime(TimeZone::UTC).date();
    let says = format!("They are whole; the seal's certificate is valid until {day} (days left: {days})");
    match &settings.seal_p12 {
        Some(own) if days < SOON => warning(format!(
            "{says}. Have it renewed in time, and set COACHPACT_SEAL_P12 to the new file instead of {}.",
            own.path.display()
        )),
        Some(_) => ok(format!("{says}.")),
        None => ok(format!("{says}, and is renewed in time by itself.")),
    }
}
