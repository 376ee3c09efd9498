//! The agreement's letters, written when they are sent: invitation, code, signed copy.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{
    AgreedText, codes, review_label,
    store::{self, Agreement},
};
use crate::{
    clock,
    db::Connection,
    failure::Result,
    ids::Secret,
    mail::{
        calendar::{self, Entry, Person},
        letter::{Attached, Kind, Letter, Recipient},
        outbox::Claimed,
    },
    openings::store::today,
    people::{
        Side,
        parties::{self, Party},
        store as members,
    },
    rhythm::Planned,
    settings::Settings,
};

/// What letters are written with.
pub struct Desk<'a> {
    pub now: Timestamp,
    pub secret: &'a Secret,
    pub settings: &'a Settings,
}

/// The letter of a saved row; `None` if there is nothing to send any more.
pub fn write(conn: &mut Connection, desk: &Desk, claimed: &Claimed, kind: Kind) -> Result<Option<Letter>> {
    let params: Value = serde_json::from_str(&claimed.params)?;
    let text = |name: &str| params[name].as_str().unwrap_or_default().to_owned();
    let Some(party) = parties::by_id(conn, &text("party"))? else { return Ok(None) };
    let agreement = store::find(conn, &party.agreement)?;
    let written = match kind {
        Kind::Invitation => invitation(conn, desk, claimed, &agreement, &party, &text("link")),
        Kind::Code => code(conn, desk, claimed, &agreement, &party, &text("code")),
        Kind::SignedCopy => signed_copy(conn, desk, claimed, &agreement, &party, &text("link")),
        Kind::SignIn | Kind::ReminderWeek | Kind::ReminderDay => Ok(None),
    };
    let sender = sender(conn, &agreement)?;
    Ok(written?.map(|letter| Letter { reply_to: sender, ..letter }))
}

/// Who sent the agreement, and so reads what is answered to its letters: name and address.
pub fn sender(conn: &mut Connection, agreement: &Agreement) -> Result<Option<(String, String)>> {
    let Some(sent) = &agreement.sent else { return Ok(None) };
    Ok(members::by_id(conn, &sent.sent_by)?.map(|m| (m.name, m.email)))
}

/// Values that every letter to a party needs.
fn about(desk: &Desk, text: &AgreedText, party: &Party) -> Value {
    json!({
        "organisation": text.organisation.name,
        "recipient": party.name,
        "side": party.side.name(),
        "other": text.signatory(party.side.other()).name,
        "base_url": desk.settings.base_url.as_str(),
    })
}

/// The same with a link to the party's own door.
pub fn common(desk: &Desk, text: &AgreedText, party: &Party, link: &str) -> Value {
    let token = parties::link_token(desk.secret, link);
    with(about(desk, text, party), json!({"link": desk.settings.link(&format!("/pact/{token}"))}))
}

pub fn recipient(party: &Party) -> Recipient {
    Recipient { name: party.name.clone(), email: party.email.clone(), language: party.language }
}

/// Values with more of them laid over.
pub fn with(mut base: Value, more: Value) -> Value {
    if let (Value::Object(base), Value::Object(more)) = (&mut base, more) {
        base.extend(more);
    }
    base
}

fn invitation(
    conn: &mut Connection,
    desk: &Desk,
    claimed: &Claimed,
    agreement: &Agreement,
    party: &Party,
    link: &str,
) -> Result<Option<Letter>> {
    let text = agreement.text()?;
    let expires = parties::link_expires(conn, link)?.unwrap_or_default();
    if expires <= desk.now.as_millisecond() || agreement.signature(party.side).is_some() {
        return Ok(None);
    }
    let sender = sender(conn, agreement)?.map_or_else(|| text.organisation.name.clone(), |(name, _)| name);
    let more = json!({
        "start_date": party.language.date(text.start_date),
        "expires": party.language.instant(clock::from_ms(expires), &party.time_zone),
        "sender": sender,
    });
    let values = with(common(desk, &text, party, link), more);
    Letter::write(&claimed.id, Kind::Invitation, recipient(party), &values).map(Some)
}

fn code(
    conn: &mut Connection,
    desk: &Desk,
    claimed: &Claimed,
    agreement: &Agreement,
    party: &Party,
    id: &str,
) -> Result<Option<Letter>> {
    if !codes::is_live(conn, desk.now, id)? {
        return Ok(None);
    }
    let more = json!({"code": desk.secret.code(id), "minutes": codes::MINUTES});
    // A code's letter carries no link: whoever reads over a shoulder gets one half only.
    let values = with(about(desk, &agreement.text()?, party), more);
    Letter::write(&claimed.id, Kind::Code, recipient(party), &values).map(Some)
}

fn signed_copy(
    conn: &mut Connection,
    desk: &Desk,
    claimed: &Claimed,
    agreement: &Agreement,
    party: &Party,
    link: &str,
) -> Result<Option<Letter>> {
    let Some(sealed) = &agreement.sealed else { return Ok(None) };
    let (text, l) = (agreement.text()?, party.language);
    let reviews: Vec<_> = text
        .reviews
        .iter()
        .map(|r| json!({"label": review_label(l, r.milestone), "date": l.date(r.date)}))
        .collect();
    let more = json!({
        "signed_at": l.instant(clock::from_ms(sealed.sealed_at), &party.time_zone),
        "reviews": reviews,
        "one_on_one": l.text(&format!("document-one-on-one-{}", text.one_on_one)),
    });
    let values = with(common(desk, &text, party, link), more);
    let mut letter = Letter::write(&claimed.id, Kind::SignedCopy, recipient(party), &values)?;
    let here = today(desk.now, &party.time_zone);
    letter.invitation =
        text.reviews.iter().find(|r| r.date >= here).map(|next| invite(desk, &text, party, next));
    letter.attachments = vec![
        Attached {
            name: "agreement.pdf".into(),
            media_type: "application/pdf",
            bytes: store::document(conn, &agreement.id)?,
        },
        Attached {
            name: "reviews.ics".into(),
            media_type: "text/calendar; charset=utf-8; method=PUBLISH",
            bytes: reviews_ics(&text, party, desk.now).into_bytes(),
        },
    ];
    Ok(Some(letter))
}

/// All review dates as a calendar file for one party.
pub fn reviews_ics(text: &AgreedText, party: &Party, now: Timestamp) -> String {
    let entries: Vec<_> = text.reviews.iter().map(|r| entry(text, party, r)).collect();
    calendar::published(&entries, &title(text, party), now)
}

/// The invitation to one review, for one party.
pub fn invite(desk: &Desk, text: &AgreedText, party: &Party, review: &Planned) -> String {
    let from: lettre::message::Mailbox =
        desk.settings.mail_from.parse().expect("the settings were checked at the start");
    let (name, email) = (from.name.unwrap_or_default(), from.email.to_string());
    let organizer = Person { name: &name, email: &email };
    let attendee = Person { name: &party.name, email: &party.email };
    calendar::request(&entry(text, party, review), &organizer, &attendee, desk.now)
}

fn entry(text: &AgreedText, party: &Party, review: &Planned) -> Entry {
    let label = review_label(party.language, review.milestone);
    Entry {
        uid: format!("{}-{}-{}@coachpact", text.agreement, review.milestone, party.side.name()),
        sequence: 0,
        date: review.date,
        summary: format!("{label}: {}", title(text, party)),
        description: title(text, party),
    }
}

fn title(text: &AgreedText, party: &Party) -> String {
    let names = [
        ("coach", text.signatory(Side::Coach).name.as_str()),
        ("coachee", text.signatory(Side::Coachee).name.as_str()),
    ];
    party.language.text_with("document-between", &names)
}
