//! Ids are made before a row is inserted; tokens are random or derived, and only their hash is stored.

use std::{fs, io::Write as _, path::Path, sync::Mutex};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

use crate::failure::{Failure, Result};

/// Counts within a millisecond, so that ids made in one go sort in the order they were made.
static ORDER: Mutex<uuid::ContextV7> = Mutex::new(uuid::ContextV7::new());

/// A new id: a version 7 UUID in hexadecimal, so that ids sort by the time they were made.
pub fn new(now: Timestamp) -> String {
    let nanos = now.subsec_nanosecond().unsigned_abs();
    let seconds = now.as_second().max(0).unsigned_abs();
    uuid::Uuid::new_v7(uuid::Timestamp::from_unix(&ORDER, seconds, nanos)).simple().to_string()
}

/// The least id of an instant: those made since then sort after it.
pub fn first(at: Timestamp) -> String {
    format!("{:012x}", at.as_millisecond().max(0))
}

/// 256 random bits, safe in a URL.
pub fn token() -> String {
    URL_SAFE_NO_PAD.encode(random())
}

/// SHA-256 in hexadecimal: how tokens rest in the database, and how agreed text is named.
pub fn hash(bytes: impl AsRef<[u8]>) -> String {
    hex::encode(Sha256::digest(bytes.as_ref()))
}

fn random() -> [u8; 32] {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// The installation's secret, from which links, codes and form tokens are derived.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl Secret {
    /// Opens the key in the data folder, or makes it there (readable by its owner alone).
    pub fn open(data: &Path) -> Result<Self> {
        let path = data.join("keys/secret.key");
        if !path.exists() {
            // Another process may be making it too; whichever was first, both read the same.
            new_private_file(&path, hex::encode(random()).as_bytes())?;
        }
        let text = fs::read_to_string(&path)
            .map_err(|e| Failure::settings(format!("{} cannot be read: {e}.", path.display())))?;
        let bytes = hex::decode(text.trim()).ok().and_then(|b| <[u8; 32]>::try_from(b).ok());
        bytes.map(Self).ok_or_else(|| {
            Failure::settings(format!("{} is damaged. Restore it from a backup.", path.display()))
        })
    }

    fn derive(&self, purpose: &str, about: &str, epoch: i32) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        mac.update(format!("{purpose}\n{about}\n{epoch}").as_bytes());
        mac.finalize().into_bytes().into()
    }

    /// The token of a link: the same for the same row and epoch, so that it is never stored.
    pub fn token(&self, purpose: &str, about: &str, epoch: i32) -> String {
        URL_SAFE_NO_PAD.encode(self.derive(purpose, about, epoch))
    }

    /// Six digits of a one-time code.
    pub fn code(&self, about: &str) -> String {
        let bytes = self.derive("code", about, 0);
        let number = u64::from_be_bytes(bytes[..8].try_into().expect("eight bytes"));
        format!("{:06}", number % 1_000_000)
    }

    /// Hash of a short code: keyed, since six digits alone could be tried out against a plain hash.
    pub fn code_hash(&self, about: &str, code: &str) -> String {
        hash(self.derive("code-hash", &format!("{about}\n{code}"), 0))
    }
}

/// Equal, compared in a time that does not tell where they differ.
pub fn same(a: &str, b: &str) -> bool {
    hash(a) == hash(b)
}

/// Writes a file that only its owner may read, with the folders it needs.
pub fn private_file(path: &Path, bytes: &[u8]) -> Result<()> {
    let part = path.with_extension(format!("{}.part", &token()[..8]));
    written(&part, bytes)?;
    Ok(fs::rename(&part, path)?)
}

/// As `private_file`, but leaves a file alone that is there already: it is whole or not there.
pub fn new_private_file(path: &Path, bytes: &[u8]) -> Result<()> {
    let part = path.with_extension(format!("{}.part", &token()[..8]));
    written(&part, bytes)?;
    let linked = fs::hard_link(&part, path);
    fs::remove_file(&part)?;
    match linked {
        Err(e) if e.kind() != std::io::ErrorKind::AlreadyExists => Err(e.into()),
        _ => Ok(()),
    }
}

/// Waits until no other process holds this file, which is made if it is not there; held until it is dropped.
pub fn hold(path: &Path) -> Result<fs::File> {
    new_private_file(path, b"")?;
    let file = fs::File::open(path)?;
    file.lock()?;
    Ok(file)
}

fn written(path: &Path, bytes: &[u8]) -> Result<()> {
    use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
    if let Some(folder) = path.parent() {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|e| {
            Failure::settings(format!("The folder {} cannot be made: {e}.", folder.display()))
        })?;
    }
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(())
}
