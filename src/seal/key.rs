//! The keys that seal: from a PKCS#12 file, or the organisation's own authority and leaf, which are made on
//! first use, kept in the data folder and renewed in time.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, OnceLock},
};

use jiff::{SignedDuration, Timestamp};
use p256::elliptic_curve::zeroize::Zeroizing;

use super::certificate::{Identity, day, load_certificate_pem, new_authority, new_leaf};
use super::{Flaw, p12};
use crate::{
    failure::{Failure, Result as Outcome},
    ids,
    settings::P12,
};

/// Years the authority and the leaf are valid.
const AUTHORITY_YEARS: i64 = 20;
const LEAF_YEARS: i64 = 5;
/// Seconds.
const YEAR: i64 = 31_556_952;
/// What is left of a leaf when a new one takes its place.
const RENEWAL: SignedDuration = SignedDuration::from_hours(60 * 24);

/// The leaf's key and certificate and the authority's, in this order, in one file: no reader ever finds a key
/// beside another's certificate. Installations of before have the leaf's key alone in it, and three more files.
const KEYS: &str = "seal.key";
/// Copies of the certificates, to hand out.
const LEAF: &str = "seal.pem";
const AUTHORITY: &str = "seal-authority.pem";
/// Of installations of before.
const AUTHORITY_KEY: &str = "seal-authority.key";

/// The leaf that seals and the authority that vouches for it.
pub struct Pair {
    pub leaf: Identity,
    /// Absent where the leaf comes from a PKCS#12 file: whoever issued it is not ours to embed.
    pub authority: Option<Identity>,
}

/// Opens the seal's keys when they are first needed, and makes them if there are none.
pub struct Sealer {
    keys: PathBuf,
    p12: Option<P12>,
    opened: Mutex<Option<Arc<Pair>>>,
    p12_known: OnceLock<String>,
}

impl Sealer {
    /// With a PKCS#12 file its key seals; the organisation's own keys, if there were any, are only known.
    pub fn new(data: &Path, p12: Option<P12>) -> Self {
        Self { keys: data.join("keys"), p12, opened: Mutex::new(None), p12_known: OnceLock::new() }
    }

    /// The keys; made in the organisation's name when the folder holds none, and the leaf made anew when less
    /// than 60 days of it are left.
    ///
    /// # Errors
    /// A file is missing, damaged or unreadable, the PKCS#12 file cannot seal, or the authority is too near
    /// its own end to renew a leaf that has expired: each in one sentence.
    pub fn pair(&self, organisation: &str, now: Timestamp) -> Outcome<Arc<Pair>> {
        let mut opened = self.opened.lock().expect("no holder panics");
        if let Some(pair) = opened.as_ref().filter(|pair| !is_due(pair, now)) {
            return Ok(Arc::clone(pair));
        }
        let pair = Arc::new(match &self.p12 {
            Some(p12) => self.brought(p12, now)?,
            None => self.own(organisation, now)?,
        });
        *opened = Some(Arc::clone(&pair));
        Ok(pair)
    }

    /// SHA-256 fingerprints of the certificates this installation seals with or ever did, sorted; none before
    /// the first seal.
    ///
    /// # Errors
    /// A certificate is there and cannot be read.
    pub fn known(&self) -> Outcome<Vec<String>> {
        let mut known = Vec::new();
        for file in self.certificate_files()? {
            known.push(fingerprint(&file)?);
        }
        if self.file(KEYS).exists() {
            let text = read(&self.file(KEYS))?;
            for block in blocks(&text, "CERTIFICATE") {
                known.push(ids::hash(load_certificate_pem(block)?.1));
            }
        }
        known.extend(self.p12_fingerprint());
        known.sort();
        known.dedup();
        Ok(known)
    }

    /// Until when the leaf that seals is valid; `None` before the first seal. Makes and renews nothing.
    ///
    /// # Errors
    /// As `pair`.
    pub fn ends(&self, now: Timestamp) -> Outcome<Option<Timestamp>> {
        match &self.p12 {
            Some(p12) => Ok(Some(p12::read(&p12.path, &p12.password, now)?.validity().1)),
            None => Ok(self.load()?.map(|pair| pair.leaf.validity().1)),
        }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.keys.join(name)
    }

    fn certificate_files(&self) -> Outcome<Vec<PathBuf>> {
        let entries = match fs::read_dir(&self.keys) {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let paths: Result<Vec<_>, _> = entries.map(|entry| entry.map(|e| e.path())).collect();
        let ours = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("seal") && name.ends_with(".pem")
        };
        Ok(paths?.into_iter().filter(ours).collect())
    }

    /// A file that does not open is no reason to know less: what keeps it from sealing is said when it seals.
    fn p12_fingerprint(&self) -> Option<String> {
        let p12 = self.p12.as_ref()?;
        self.p12_known.get().cloned().or_else(|| {
            let leaf = p12::open(&p12.path, &p12.password).ok()?;
            Some(self.p12_known.get_or_init(|| ids::hash(leaf.certificate_der())).clone())
        })
    }

    fn brought(&self, p12: &P12, now: Timestamp) -> Outcome<Pair> {
        let leaf = p12::read(&p12.path, &p12.password, now)?;
        // Kept, so that its seals are still known when the setting names another file.
        let name = format!("seal-{}.pem", &ids::hash(leaf.certificate_der())[..16]);
        ids::new_private_file(&self.file(&name), leaf.certificate_pem()?.as_bytes())?;
        Ok(Pair { leaf, authority: None })
    }

    fn own(&self, organisation: &str, now: Timestamp) -> Outcome<Pair> {
        // What another process has half done is looked at again when it is done.
        if let Ok(Some(pair)) = self.load()
            && !is_due(&pair, now)
        {
            return Ok(pair);
        }
        // One process at a time makes or renews keys in this folder.
        let _alone = ids::hold(&self.file("seal.lock"))?;
        match self.load()? {
            None => self.make(organisation, now),
            Some(pair) if is_due(&pair, now) => self.renew(pair, organisation, now),
            Some(pair) => Ok(pair),
        }
    }

    /// The keys in the folder; `None` where there are none at all.
    fn load(&self) -> Outcome<Option<Pair>> {
        if !self.file(KEYS).exists() {
            let beside = [LEAF, AUTHORITY, AUTHORITY_KEY].iter().any(|name| self.file(name).exists());
            return if beside { Err(missing(&self.file(KEYS))) } else { Ok(None) };
        }
        let text = Zeroizing::new(read(&self.file(KEYS))?);
        let damaged = |why: &dyn std::fmt::Display| {
            let path = self.file(KEYS);
            Failure::settings(format!("{} is damaged ({why}). Restore it from a backup.", path.display()))
        };
        let (leaf, authority) = match (&blocks(&text, "PRIVATE KEY")[..], &blocks(&text, "CERTIFICATE")[..]) {
            ([leaf_key, authority_key], [leaf, authority]) => {
                (Identity::load(leaf_key, leaf), Identity::load(authority_key, authority))
            }
            ([leaf_key], []) => {
                let authority_key = Zeroizing::new(read(&self.file(AUTHORITY_KEY))?);
                let (leaf, authority) = (read(&self.file(LEAF))?, read(&self.file(AUTHORITY))?);
                (Identity::load(leaf_key, &leaf), Identity::load(&authority_key, &authority))
            }
            _ => return Err(damaged(&"these are not a seal's keys and certificates")),
        };
        let (leaf, authority) = (leaf.map_err(|e| damaged(&e))?, authority.map_err(|e| damaged(&e))?);
        Ok(Some(Pair { leaf, authority: Some(authority) }))
    }

    fn make(&self, organisation: &str, now: Timestamp) -> Outcome<Pair> {
        let from = begin(now);
        let authority = new_authority(organisation, from, from + AUTHORITY_YEARS * YEAR)?;
        let leaf = new_leaf(&authority, organisation, from, from + LEAF_YEARS * YEAR)?;
        self.write(leaf, authority)
    }

    /// A new leaf by the same authority; the old one's certificate stays known.
    fn renew(&self, old: Pair, organisation: &str, now: Timestamp) -> Outcome<Pair> {
        let authority = old.authority.as_ref().ok_or_else(|| missing(&self.file(AUTHORITY)))?;
        let ends = authority.validity().1;
        if ends.as_second() < now.as_second() + YEAR {
            let sentence = self.at_its_end(ends);
            if now > old.leaf.validity().1 {
                return Err(Failure::settings(sentence));
            }
            tracing::warn!("{sentence}");
            return Ok(old);
        }
        let from = begin(now);
        let until = ends.as_second().min(from + LEAF_YEARS * YEAR);
        let leaf = new_leaf(authority, organisation, from, until)?;
        let kept = format!("seal-until-{}.pem", day(now));
        ids::new_private_file(&self.file(&kept), old.leaf.certificate_pem()?.as_bytes())?;
        let authority = old.authority.ok_or_else(|| missing(&self.file(AUTHORITY)))?;
        self.write(leaf, authority)
    }

    fn at_its_end(&self, ends: Timestamp) -> String {
        let (folder, date) = (self.keys.display(), day(ends));
        format!(
            "The seal's authority ends on {date} and can issue no further certificate. Move {KEYS} out of \
             {folder} and rename {LEAF} and {AUTHORITY} there to seal-until-{date}.pem and \
             seal-authority-until-{date}.pem: a new authority is then made, and old seals stay known."
        )
    }

    fn write(&self, leaf: Identity, authority: Identity) -> Outcome<Pair> {
        let pem = [text_of(&leaf)?, text_of(&authority)?];
        let all = Zeroizing::new(format!("{}{}", *pem[0], *pem[1]));
        // First the file that counts; what follows is copied from it.
        ids::private_file(&self.file(KEYS), all.as_bytes())?;
        ids::private_file(&self.file(AUTHORITY), authority.certificate_pem()?.as_bytes())?;
        ids::private_file(&self.file(LEAF), leaf.certificate_pem()?.as_bytes())?;
        match fs::remove_file(self.file(AUTHORITY_KEY)) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e.into()),
            _ => {}
        }
        Ok(Pair { leaf, authority: Some(authority) })
    }
}

/// Whether another leaf is needed: our own ones in good time, a foreign one when it has expired.
fn is_due(pair: &Pair, now: Timestamp) -> bool {
    let least = if pair.authority.is_some() { RENEWAL } else { SignedDuration::ZERO };
    pair.leaf.validity().1.duration_since(now) < least
}

/// A day back, in seconds, so that a machine whose clock is a little behind accepts it too.
fn begin(now: Timestamp) -> i64 {
    now.as_second() - 86_400
}

fn text_of(identity: &Identity) -> Result<Zeroizing<String>, Flaw> {
    let key = identity.key_pem()?;
    Ok(Zeroizing::new(format!("{}\n{}\n", identity.certificate_pem()?.trim_end(), key.trim_end())))
}

fn missing(file: &Path) -> Failure {
    Failure::settings(format!(
        "{} is missing beside the other seal files. Restore it from a backup.",
        file.display()
    ))
}

fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => missing(file),
        _ => Failure::settings(format!("{} cannot be read: {e}.", file.display())),
    })
}

/// The PEM blocks with this label.
fn blocks<'a>(pem: &'a str, label: &str) -> Vec<&'a str> {
    let (begin, end) = (format!("-----BEGIN {label}-----"), format!("-----END {label}-----"));
    let block = |(at, _): (usize, &str)| {
        let rest: &'a str = &pem[at..];
        rest.find(&end).map(|length| &rest[..length + end.len()])
    };
    pem.match_indices(&begin).filter_map(block).collect()
}

/// The SHA-256 fingerprint of the first certificate in a PEM file.
///
/// # Errors
/// The file cannot be read, or holds none.
pub fn fingerprint(pem: &Path) -> Outcome<String> {
    let text = fs::read_to_string(pem)
        .map_err(|e| Failure::settings(format!("The certificate {} cannot be read: {e}.", pem.display())))?;
    let first = blocks(&text, "CERTIFICATE").first().copied().unwrap_or_default();
    let (_, der) = load_certificate_pem(first)
        .map_err(|e| Failure::settings(format!("{} is no certificate in PEM form: {e}.", pem.display())))?;
    Ok(ids::hash(der))
}

#[cfg(test)]
mod tests;
