//! The agreement's letters, written when they are sent: to its two sides, and to the member who looks
//! after it.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{
    AgreedText, codes, notes, review_label,
    store::{self, Agreement},
};
use crate::{
    clock,
    db::Connection,
    failure::{Failure, Result},
    ids::Secret,
    mail::{
        calendar::{self, Entry, Person},
        letter::{Attached, Kind, Letter, Recipient, organizer},
        outbox::Claimed,
    },
    openings::store::today,
    people::{
        Side, feeds,
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

/// Gives the text in force with its reviews on the days that hold now; the station after this one knows them.
pub type Dated = fn(&mut Connection, Timestamp, &Agreement) -> Result<AgreedText>;

/// The letter of a saved row; `None` if there is nothing to send any more.
pub fn write(
    conn: &mut Connection,
    desk: &Desk,
    claimed: &Claimed,
    kind: Kind,
    dated: Dated,
) -> Result<Option<Letter>> {
    let params: Value = serde_json::from_str(&claimed.params)?;
    let text = |name: &str| params[name].as_str().unwrap_or_default().to_owned();
    if !text("member").is_empty() {
        return to_member(conn, desk, claimed, kind, &params);
    }
    let Some(party) = parties::by_id(conn, &text("party"))? else { return Ok(None) };
    let agreement = store::find(conn, &party.agreement)?;
    let about = About { desk, claimed, agreement: &agreement, party: &party, link: &text("link") };
    let version = params["version"].as_i64().unwrap_or(i64::from(agreement.version()));
    let written = match kind {
        Kind::Invitation => invitation(conn, &about),
        Kind::Proposal => proposal(conn, &about),
        Kind::Code => code(conn, &about, &text("code")),
        Kind::Link => link(conn, &about),
        Kind::SignedCopy | Kind::Amended => {
            signed_copy(conn, &about, kind, i32::try_from(version).unwrap_or(0), dated)
        }
        Kind::Declined | Kind::Withdrawn | Kind::Lapsed => closed(conn, &about, kind, version),
        Kind::Ended => ended(&about),
        Kind::Replaced => replaced(&about),
        Kind::Question | Kind::SignIn | Kind::Cancelled => Ok(None),
        Kind::ReminderWeek | Kind::ReminderDay | Kind::Reminders | Kind::Feedback => Ok(None),
        Kind::MoveAsked | Kind::MoveDeclined | Kind::Moved | Kind::Added | Kind::Overdue => Ok(None),
        Kind::Interview | Kind::InterviewChanged | Kind::InterviewOff => Ok(None),
        Kind::Outline | Kind::OutlineChanged | Kind::OutlineOff => Ok(None),
    };
    let sender = sender(conn, &agreement)?;
    Ok(written?.map(|letter| Letter { reply_to: sender, ..letter }))
}

/// What a letter to a party is about.
struct About<'a> {
    desk: &'a Desk<'a>,
    claimed: &'a Claimed,
    agreement: &'a Agreement,
    party: &'a Party,
    link: &'a str,
}

impl About<'_> {
    fn letter(&self, kind: Kind, text: &AgreedText, more: Value) -> Result<Option<Letter>> {
        let values = with(common(self.desk, text, self.party, self.link), more);
        Letter::write(&self.claimed.id, kind, recipient(self.party), &values).map(Some)
    }

    /// The text the letter speaks of: that of the newest version, if it is this party's.
    fn text(&self) -> Result<AgreedText> {
        let mine = self.agreement.parties_of(self.agreement.version()).iter().any(|p| p.id == self.party.id);
        if mine { self.agreement.open_text() } else { self.agreement.text() }
    }

    /// Whether the letter's link was stopped while it waited.
    fn link_is_dead(&self, conn: &mut Connection) -> Result<bool> {
        Ok(parties::link_expires(conn, self.link)?.is_none())
    }

    fn when(&self, ms: i64) -> String {
        self.party.language.instant(clock::from_ms(ms), &self.party.time_zone)
    }
}

/// Who looks after the newest version, and so reads what is answered to its letters: name and address.
pub fn sender(conn: &mut Connection, agreement: &Agreement) -> Result<Option<(String, String)>> {
    let Some(version) = &agreement.opened else { return Ok(None) };
    Ok(members::by_id(conn, &version.sent_by)?.map(|m| (m.name, m.email)))
}

/// A letter to the member who looks after the agreement: no door link is in it.
fn to_member(
    conn: &mut Connection,
    desk: &Desk,
    claimed: &Claimed,
    kind: Kind,
    params: &Value,
) -> Result<Option<Letter>> {
    let text = |name: &str| params[name].as_str().unwrap_or_default().to_owned();
    let Some(member) = members::by_id(conn, &text("member"))? else { return Ok(None) };
    let agreement = store::find(conn, &text("agreement"))?;
    // Notice is given by a side of what is in force; the rest is about the newest version.
    let in_force = agreement.in_force().filter(|_| kind == Kind::Ended).map(|s| s.version);
    let [coach, coachee] = agreement.parties_of(in_force.unwrap_or(agreement.version()));
    let l = member.language;
    let pair = l.text_with("agreement-pair", &[("coach", &coach.name), ("coachee", &coachee.name)]);
    let mut values = json!({
        "organisation": agreement.open_text()?.organisation.name, "recipient": member.name, "member": true,
        "pair": pair, "page": desk.settings.link(&agreement.path()),
        "base_url": desk.settings.base_url.as_str(),
    });
    let name = |side: Option<&str>| match side.and_then(Side::from_name) {
        Some(Side::Coach) => coach.name.clone(),
        Some(Side::Coachee) => coachee.name.clone(),
        None => String::new(),
    };
    let mut reply_to = None;
    values = match kind {
        Kind::Question => {
            let asker = parties::by_id(conn, &text("party"))?;
            let Some(asker) = asker else { return Ok(None) };
            let Some(question) = super::questions::words(conn, &text("question"))? else { return Ok(None) };
            reply_to = Some((asker.name.clone(), asker.email.clone()));
            with(values, json!({"asker": asker.name, "question": question}))
        }
        Kind::Ended => {
            let Some(ending) = &agreement.ending else { return Ok(None) };
            let by = name(ending.side.as_deref());
            let reason = if ending.between_us { "" } else { &ending.reason };
            with(
                values,
                json!({"by": by, "mine": false, "on": l.date(ending.ends_on.parse()?), "reason": reason}),
            )
        }
        _ => {
            let version = params["version"].as_i64().unwrap_or(i64::from(agreement.version()));
            let Some((of, _, closure)) = store::closed(conn, &agreement.id, version)? else {
                return Ok(None);
            };
            let by = name(closure.side.as_deref());
            let sign_by = l.instant(clock::from_ms(of.sign_by), &member.time_zone);
            with(values, json!({"by": by, "reason": closure.reason, "sign_by": sign_by}))
        }
    };
    let to = Recipient { name: member.name.clone(), email: member.email.clone(), language: l };
    let letter = Letter::write(&claimed.id, kind, to, &values)?;
    Ok(Some(Letter { reply_to, ..letter }))
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

fn invitation(conn: &mut Connection, about: &About) -> Result<Option<Letter>> {
    let (agreement, party) = (about.agreement, about.party);
    let expires = parties::link_expires(conn, about.link)?.unwrap_or_default();
    let past = expires <= about.desk.now.as_millisecond();
    if past || agreement.signature(party.side).is_some() || !agreement.is_open() {
        return Ok(None);
    }
    let text = agreement.open_text()?;
    let version = agreement.opened.as_ref().ok_or_else(|| Failure::internal("an open version"))?;
    let sender = sender(conn, agreement)?.map_or_else(|| text.organisation.name.clone(), |(name, _)| name);
    let more = json!({
        "start_date": party.language.date(text.start_date), "expires": about.when(expires), "sender": sender,
        "kind": version.kind, "reason": version.reason, "sign_by": about.when(version.sign_by),
    });
    about.letter(Kind::Invitation, &text, more)
}

/// What waits for the party, gathered.
fn proposal(conn: &mut Connection, about: &About) -> Result<Option<Letter>> {
    let waiting = notes::waiting(conn, about.agreement, about.party)?;
    if waiting.is_empty() || !about.agreement.is_open() || about.link_is_dead(conn)? {
        return Ok(None);
    }
    let items: Vec<_> = waiting.iter().map(|m| about.party.language.say(m)).collect();
    let sign_by = about.agreement.opened.as_ref().map_or(0, |v| v.sign_by);
    about.letter(Kind::Proposal, &about.text()?, json!({"items": items, "sign_by": about.when(sign_by)}))
}

fn link(conn: &mut Connection, about: &About) -> Result<Option<Letter>> {
    let Some(expires) = parties::link_expires(conn, about.link)? else { return Ok(None) };
    about.letter(Kind::Link, &about.text()?, json!({"expires": about.when(expires)}))
}

fn code(conn: &mut Connection, about: &About, id: &str) -> Result<Option<Letter>> {
    if !codes::is_live(conn, about.desk.now, id)? {
        return Ok(None);
    }
    let more = json!({"code": about.desk.secret.code(id), "minutes": codes::MINUTES});
    // A code's letter carries no link: whoever reads over a shoulder gets one half only.
    let values = with(self::about(about.desk, &about.text()?, about.party), more);
    Letter::write(&about.claimed.id, Kind::Code, recipient(about.party), &values).map(Some)
}

fn closed(conn: &mut Connection, about: &About, kind: Kind, version: i64) -> Result<Option<Letter>> {
    let Some(closed) = store::closed(conn, &about.agreement.id, version)? else { return Ok(None) };
    let (sign_by, text, closure) = (closed.0.sign_by, closed.1.read()?, closed.2);
    let by = closure.side.as_deref().and_then(Side::from_name).map(|s| text.signatory(s).name.clone());
    let more = json!({
        "by": by.unwrap_or_default(), "reason": closure.reason, "sign_by": about.when(sign_by), "member": false,
    });
    about.letter(kind, &text, more)
}

fn ended(about: &About) -> Result<Option<Letter>> {
    let Some(ending) = &about.agreement.ending else { return Ok(None) };
    let text = about.agreement.text()?;
    let side = ending.side.as_deref().and_then(Side::from_name);
    let by = side.map_or_else(|| text.organisation.name.clone(), |s| text.signatory(s).name.clone());
    let more = json!({
        "by": by, "mine": side == Some(about.party.side), "reason": ending.reason, "member": false,
        "on": about.party.language.date(ending.ends_on.parse()?),
    });
    about.letter(Kind::Ended, &text, more)
}

/// To the coach whose side somebody else has taken over.
fn replaced(about: &About) -> Result<Option<Letter>> {
    let text = about.agreement.text()?;
    let Some(sealed) = about.agreement.in_force() else { return Ok(None) };
    let more = json!({
        "new_coach": text.coach.name, "other": text.coachee.name, "on": about.when(sealed.sealed_at),
    });
    about.letter(Kind::Replaced, &text, more)
}

/// The sealed document of a version, with the review dates.
fn signed_copy(
    conn: &mut Connection,
    about: &About,
    kind: Kind,
    version: i32,
    dated: Dated,
) -> Result<Option<Letter>> {
    let (agreement, party, desk) = (about.agreement, about.party, about.desk);
    let Some(at) = agreement.sealed_versions.iter().position(|s| s.version == version) else {
        return Ok(None);
    };
    let sealed = &agreement.sealed_versions[at];
    let row = store::text_of(conn, &agreement.id, version)?.ok_or_else(Failure::not_found)?;
    let (mut text, l) = (row.read()?, party.language);
    if agreement.in_force() == Some(sealed) {
        text.reviews = dated(conn, desk.now, agreement)?.reviews;
    }
    let here = today(desk.now, &party.time_zone);
    let label = |r: &Planned| match review_label(l, r.milestone) {
        label if r.date < here => l.text_with("letter-review-passed", &[("label", &label)]),
        label => label,
    };
    let review = |r: &Planned| json!({"label": label(r), "date": l.date(r.date)});
    let reviews: Vec<_> = text.reviews.iter().map(review).collect();
    let calendar = feeds::of(conn, &party.email)?.map(|f| f.link(desk.secret, desk.settings));
    let before = at.checked_sub(1).map(|n| about.when(agreement.sealed_versions[n].sealed_at));
    let more = json!({
        "signed_at": about.when(sealed.sealed_at), "reviews": reviews,
        "one_on_one": l.text(&format!("document-one-on-one-{}", text.one_on_one)),
        "calendar": calendar, "version": version, "replaced": before.unwrap_or_default(),
    });
    let values = with(common(desk, &text, party, about.link), more);
    let mut letter = Letter::write(&about.claimed.id, kind, recipient(party), &values)?;
    letter.invitation =
        text.reviews.iter().find(|r| r.date >= here).map(|next| invite(desk, &text, party, next));
    letter.attachments = vec![
        Attached {
            name: "agreement.pdf".into(),
            media_type: "application/pdf",
            bytes: store::document(conn, &agreement.id, version)?,
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
    let (name, email) = organizer(desk.settings);
    let attendee = Person { name: &party.name, email: &party.email };
    let organizer = Person { name: &name, email: &email };
    calendar::request(&entry(text, party, review), &organizer, &attendee, desk.now)
}

/// The word that one review is off, for one party: of the same entry, one number on.
pub fn call_off(desk: &Desk, text: &AgreedText, party: &Party, review: &Planned) -> String {
    let (name, email) = organizer(desk.settings);
    let attendee = Person { name: &party.name, email: &party.email };
    let organizer = Person { name: &name, email: &email };
    calendar::cancel(&entry(text, party, review).called_off(), &organizer, &attendee, desk.now)
}

/// A review in a party's calendar, in a letter and in their own feed alike.
pub fn entry(text: &AgreedText, party: &Party, review: &Planned) -> Entry {
    let label = review_label(party.language, review.milestone);
    // Whoever takes a side over has entries of their own: word to the one before takes none of these away.
    let whose = match party.from_version {
        1 => party.side.name().to_owned(),
        since => format!("{}-{since}", party.side.name()),
    };
    Entry {
        uid: format!("{}-{}-{whose}@coachpact", text.agreement, review.milestone),
        sequence: sequence(text, review),
        date: review.date,
        summary: format!("{label}: {}", title(text, party)),
        description: title(text, party),
        off: false,
    }
}

/// How often the day of a review may have been set anew: each version may do it, and each move does. The
/// calendar takes the highest number.
pub fn sequence(text: &AgreedText, review: &Planned) -> u32 {
    u32::try_from(text.version - 1).unwrap_or(0) + review.sequence
}

fn title(text: &AgreedText, party: &Party) -> String {
    let names = [
        ("coach", text.signatory(Side::Coach).name.as_str()),
        ("coachee", text.signatory(Side::Coachee).name.as_str()),
    ];
    party.language.text_with("document-between", &names)
}
