//! Delivery reports that come back: a letter that was refused is marked as not arrived, and an address that
//! was refused for good takes no more. What is about no letter of ours changes nothing.

use jiff::{SignedDuration, Timestamp};

use super::{
    address,
    report::{self, Recipient, Report},
};
use crate::{
    db::Connection,
    failure::Result,
    mail::{
        ending::words,
        letter::masked,
        outbox, suppression,
        troubles::{self, Troubled},
    },
    settings::Settings,
};

/// For how long after a letter a report about its address alone is believed to be about it.
const DAYS: i64 = 30;

/// A letter that was marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    pub kind: String,
    /// Masked.
    pub to: String,
    /// Whether its address takes no more letters now.
    pub suppressed: bool,
}

/// What a report has changed; or why nothing, in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Marked(Vec<Marked>),
    Nothing(&'static str),
}

const NO_REPORT: &str = "This is no delivery report. Pipe in the whole message that the server sent back.";
const FOREIGN: &str = "This report is about no letter of ours; nothing was changed.";
const NOT_LOST: &str = "This report does not say that a letter is lost; nothing was changed.";
const KNOWN: &str = "This was known already; nothing was changed.";

/// Takes in one report.
pub fn take(conn: &mut Connection, now: Timestamp, settings: &Settings, bytes: &[u8]) -> Result<Outcome> {
    let Some(report) = report::read(bytes) else { return Ok(Outcome::Nothing(NO_REPORT)) };
    let from = &settings.mail_from;
    let (mut marked, mut otherwise) = (Vec::new(), FOREIGN);
    for recipient in &report.recipients {
        let found = find(conn, now, from.email.domain(), &report, recipient)?;
        let Some((letter, email)) = found else { continue };
        let lost = recipient.action == "failed" && recipient.status.starts_with(['4', '5']);
        if !lost {
            otherwise = NOT_LOST;
            continue;
        }
        match mark(conn, now, &letter, &email, recipient)? {
            Some(new) => marked.push(new),
            None => otherwise = KNOWN,
        }
    }
    Ok(if marked.is_empty() { Outcome::Nothing(otherwise) } else { Outcome::Marked(marked) })
}

/// Only 5.x.x says that it will never be otherwise.
fn mark(
    conn: &mut Connection,
    now: Timestamp,
    letter: &Troubled,
    email: &str,
    recipient: &Recipient,
) -> Result<Option<Marked>> {
    let fresh = outbox::bounced(conn, now, &letter.id, &recipient.words)?;
    let for_good = recipient.status.starts_with('5');
    let suppressed = for_good && suppression::add(conn, now, email, &words(&recipient.words), &letter.id)?;
    let new = Marked { kind: letter.kind.clone(), to: masked(email), suppressed };
    Ok((fresh || suppressed).then_some(new))
}

/// The letter a report is about, and where it went. A message that came back names it, and then its
/// address must be the one that the report names, too; without one the address has to do.
fn find(
    conn: &mut Connection,
    now: Timestamp,
    domain: &str,
    report: &Report,
    recipient: &Recipient,
) -> Result<Option<(Troubled, String)>> {
    if report.messages.is_empty() {
        let since = now - SignedDuration::from_hours(24 * DAYS);
        for email in &recipient.addresses {
            if let Some(letter) = troubles::last_sent_to(conn, email, since)? {
                return Ok(Some((letter, email.clone())));
            }
        }
        return Ok(None);
    }
    let ours = report.messages.iter().filter_map(|id| id.rsplit_once('@'));
    for (id, _) in ours.filter(|(_, of)| of.eq_ignore_ascii_case(domain)) {
        let Some(letter) = troubles::tried(conn, id)? else { continue };
        let email = match &letter.recipient {
            Some(email) => email.clone(),
            None => address(conn, &letter.params)?,
        };
        if recipient.addresses.contains(&email) {
            return Ok(Some((letter, email)));
        }
    }
    Ok(None)
}
