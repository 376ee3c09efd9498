//! Where letters go: an SMTP server, a folder on this machine, or memory.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

use jiff::Timestamp;
use lettre::{address::Envelope, message::Mailbox};
use url::Url;

use super::{
    caps::Caps,
    ending::Ending,
    letter::{Letter, masked},
    smtp::Smtp,
};
use crate::{
    failure::{Failure, Result},
    ids,
    settings::Settings,
};

/// A letter with the bytes that went over the wire.
pub type Posted = (Letter, Vec<u8>);

pub struct Post {
    pub packer: Packer,
    pub caps: Caps,
    pub ways: Ways,
}

impl Post {
    pub fn from_settings(settings: &Settings) -> Self {
        let place = match &settings.smtp_url {
            Some(url) => Place::Smtp(url.clone(), settings.mail_patience),
            None => Place::Folder(mailbox(settings)),
        };
        Self::new(settings, place)
    }

    /// Keeps the letters in memory, for those who hold the other end of the list.
    pub fn memory(settings: &Settings, letters: Arc<Mutex<Vec<Posted>>>) -> Self {
        Self::new(settings, Place::Memory(letters))
    }

    fn new(settings: &Settings, place: Place) -> Self {
        let packer = Packer { from: settings.mail_from.clone(), whole: matches!(place, Place::Memory(_)) };
        let caps = Caps::new(settings.mail_per_minute, settings.mail_per_domain);
        Self { packer, caps, ways: Ways { place, idle: Vec::new() } }
    }

    /// A second post to the same place, for letters that wait for no others; it counts none.
    pub fn beside(&self) -> Self {
        let ways = Ways { place: self.ways.place.clone(), idle: Vec::new() };
        Self { packer: self.packer.clone(), caps: Caps::new(0, 0), ways }
    }
}

/// Makes letters into what goes over the wire.
#[derive(Clone)]
pub struct Packer {
    from: Mailbox,
    /// Letters that stay in memory stay as they were written, too.
    whole: bool,
}

/// A letter that is ready to leave.
pub struct Parcel {
    id: String,
    kind: &'static str,
    to: String,
    envelope: Envelope,
    text: String,
    letter: Option<Box<Letter>>,
}

impl Packer {
    pub fn pack(&self, letter: Letter, at: Timestamp) -> Result<Parcel> {
        let message = letter.message(&self.from, at)?;
        Ok(Parcel {
            id: letter.id.clone(),
            kind: letter.kind.name(),
            to: masked(&letter.to.email),
            envelope: message.envelope().clone(),
            text: String::from_utf8(message.formatted()).map_err(Failure::internal)?,
            letter: self.whole.then(|| Box::new(letter)),
        })
    }
}

#[derive(Clone)]
enum Place {
    Smtp(Url, Duration),
    Folder(PathBuf),
    Memory(Arc<Mutex<Vec<Posted>>>),
}

/// Ways to one place, side by side; those that nobody is on wait for the next letter.
pub struct Ways {
    place: Place,
    idle: Vec<Way>,
}

impl Ways {
    pub fn take(&mut self) -> Way {
        self.idle.pop().unwrap_or_else(|| match &self.place {
            Place::Smtp(url, patience) => Way::Smtp(Box::new(Smtp::new(url.clone(), *patience))),
            Place::Folder(folder) => Way::Folder(folder.clone()),
            Place::Memory(list) => Way::Memory(list.clone()),
        })
    }

    pub fn give_back(&mut self, way: Way) {
        self.idle.push(way);
    }
}

/// One way, for one letter at a time.
pub enum Way {
    Smtp(Box<Smtp>),
    Folder(PathBuf),
    Memory(Arc<Mutex<Vec<Posted>>>),
}

impl Way {
    /// Whether the other side still talks with us, after a letter that could not leave.
    pub fn is_well(&self) -> bool {
        matches!(self, Self::Smtp(smtp) if smtp.is_well())
    }

    /// Carries one letter there and says how that ended. Never fails: what goes wrong is an ending too.
    pub async fn carry(&mut self, parcel: Parcel, at: Timestamp) -> Ending {
        let ending = match self {
            Self::Smtp(smtp) => smtp.send(&parcel.envelope, parcel.text).await,
            Self::Folder(folder) => keep(folder, &parcel, at),
            Self::Memory(list) => {
                let posted = parcel.letter.map(|letter| (*letter, parcel.text.into_bytes()));
                list.lock().expect("no holder panics").extend(posted);
                Ending::Sent
            }
        };
        tracing::info!(
            letter = parcel.id,
            kind = parcel.kind,
            to = parcel.to,
            ending = ending.name(),
            "letter"
        );
        ending
    }
}

/// The folder that stands in for a mail server while there is none.
pub fn mailbox(settings: &Settings) -> PathBuf {
    settings.data.join("mailbox")
}

fn keep(folder: &Path, parcel: &Parcel, at: Timestamp) -> Ending {
    let name = format!("{}-{}-{}.eml", at.as_millisecond(), parcel.kind, parcel.id);
    match ids::private_file(&folder.join(name), parcel.text.as_bytes()) {
        Ok(()) => Ending::Sent,
        Err(e) => Ending::Deferred(e.to_string()),
    }
}

/// Goes to the mail server as with a letter, up to signing in, and sends nothing.
///
/// # Errors
/// A sentence on what is in the way.
pub async fn try_out(settings: &Settings) -> Result<(), String> {
    let Some(url) = &settings.smtp_url else { return Ok(()) };
    let tried = Smtp::new(url.clone(), settings.mail_patience).try_out().await;
    tried.map_err(|words| {
        let (server, words) = (url.host_str().unwrap_or_default(), words.trim_end_matches('.'));
        format!(
            "{server} takes no letters from here: {words}. Check COACHPACT_SMTP_URL, and that the server runs."
        )
    })
}
