//! A letter as it goes out: one recipient, plain text and HTML, perhaps a calendar part and attachments.

use std::time::SystemTime;

use jiff::Timestamp;
use lettre::{
    Address, Message,
    address::Envelope,
    message::{
        Attachment, Body, Mailbox, MultiPart, SinglePart,
        header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue},
    },
};
use serde::Serialize;

use super::quoted;
use crate::{
    failure::{Failure, Result},
    languages::Language,
    settings::Settings,
    templates,
};

/// What a letter is; also its template's folder, and the KIND in exported file names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    SignIn,
    Code,
    Link,
    Invitation,
    Proposal,
    Question,
    SignedCopy,
    Amended,
    Declined,
    Withdrawn,
    Lapsed,
    Ended,
    Replaced,
    Cancelled,
    MoveAsked,
    MoveDeclined,
    Moved,
    Added,
    Feedback,
    ReminderWeek,
    ReminderDay,
    /// Several reminders that fall together for one address.
    Reminders,
    Overdue,
    /// To an interviewer: an interview, a change of it, the word that it is off for them.
    Interview,
    InterviewChanged,
    InterviewOff,
    /// To the candidate: what will be asked of them and what the coach promises; and the same words later.
    Outline,
    OutlineChanged,
    OutlineOff,
}

impl Kind {
    /// Each kind with its name and its lane: what somebody waits for at a screen leaves first, reminders last.
    const NAMED: [(Self, &str, i32); 29] = [
        (Self::SignIn, "sign-in", 0),
        (Self::Code, "code", 0),
        (Self::Link, "link", 0),
        (Self::Invitation, "invitation", 1),
        (Self::Proposal, "proposal", 1),
        (Self::Question, "question", 1),
        (Self::SignedCopy, "signed-copy", 1),
        (Self::Amended, "amended", 1),
        (Self::Declined, "declined", 1),
        (Self::Withdrawn, "withdrawn", 1),
        (Self::Lapsed, "lapsed", 1),
        (Self::Ended, "ended", 1),
        (Self::Replaced, "replaced", 1),
        (Self::Cancelled, "cancelled", 1),
        (Self::MoveAsked, "move-asked", 1),
        (Self::MoveDeclined, "move-declined", 1),
        (Self::Moved, "moved", 1),
        (Self::Added, "added", 1),
        (Self::Feedback, "feedback", 1),
        (Self::ReminderWeek, "reminder-week", 2),
        (Self::ReminderDay, "reminder-day", 2),
        (Self::Reminders, "reminders", 2),
        (Self::Overdue, "overdue", 2),
        (Self::Interview, "interview", 1),
        (Self::InterviewChanged, "interview-changed", 1),
        (Self::InterviewOff, "interview-off", 1),
        (Self::Outline, "outline", 1),
        (Self::OutlineChanged, "outline-changed", 1),
        (Self::OutlineOff, "outline-off", 1),
    ];

    pub fn all() -> impl Iterator<Item = Self> {
        Self::NAMED.iter().map(|(kind, ..)| *kind)
    }

    fn named(self) -> (&'static str, i32) {
        let found = Self::NAMED.iter().find(|(kind, ..)| *kind == self);
        found.map(|(_, name, lane)| (*name, *lane)).expect("every kind is named")
    }

    pub fn name(self) -> &'static str {
        self.named().0
    }

    pub fn from_name(name: &str) -> Result<Self> {
        let found = Self::all().find(|k| k.name() == name);
        found.ok_or_else(|| Failure::internal(format!("no letter kind '{name}'")))
    }

    /// What a kind is called for a reader; one that is not known, by its own name.
    pub fn label(language: Language, name: &str) -> String {
        language.message(&format!("letter-kind-{name}"), None).unwrap_or_else(|_| name.to_owned())
    }

    /// The order in which due letters leave.
    pub fn lane(self) -> i32 {
        self.named().1
    }

    /// Whether its calendar part takes an entry out again.
    pub fn calls_off(self) -> bool {
        matches!(self, Self::Cancelled | Self::InterviewOff | Self::OutlineOff)
    }

    /// Whether it waits for the hours in which letters may come: gathered or timed, it answers nobody's act.
    pub fn waits(self) -> bool {
        matches!(
            self,
            Self::Proposal
                | Self::Lapsed
                | Self::Cancelled
                | Self::Feedback
                | Self::ReminderWeek
                | Self::ReminderDay
                | Self::Reminders
        )
    }
}

#[derive(Clone, Debug)]
pub struct Recipient {
    pub name: String,
    pub email: String,
    pub language: Language,
}

#[derive(Clone, Debug)]
pub struct Letter {
    /// The outbox row's id; the Message-ID follows from it, so that a resend carries the same.
    pub id: String,
    pub kind: Kind,
    pub to: Recipient,
    /// Who reads an answer; the sending mailbox unless given.
    pub reply_to: Option<(String, String)>,
    /// Where its reader stops such letters, by one click of their mail program (RFC 8058).
    pub unsubscribe: Option<String>,
    pub subject: String,
    pub text: String,
    pub html: String,
    /// One VCALENDAR, as a part that mail programs show as an invitation, or take out of the calendar.
    pub invitation: Option<String>,
    pub attachments: Vec<Attached>,
}

#[derive(Clone, Debug)]
pub struct Attached {
    pub name: String,
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
}

impl Letter {
    /// Fills the templates of a kind in the recipient's language.
    pub fn write(id: &str, kind: Kind, to: Recipient, values: &impl Serialize) -> Result<Self> {
        let names = ["subject.txt", "body.txt", "body.html"].map(|f| format!("letters/{}/{f}", kind.name()));
        let [subject, text, html] =
            templates::render_all(to.language, names.each_ref().map(|n| n.as_str()), values)?;
        Ok(Self {
            id: id.to_owned(),
            kind,
            subject: subject.trim().to_owned(),
            text,
            html,
            to,
            reply_to: None,
            unsubscribe: None,
            invitation: None,
            attachments: Vec::new(),
        })
    }

    /// The message as lettre holds it: headers, parts in base64 or quoted-printable, one recipient.
    pub fn message(&self, from: &Mailbox, at: Timestamp) -> Result<Message> {
        let address = self.to.email.parse::<Address>()?;
        let builder = Message::builder()
            .from(from.clone())
            .to(mailbox(&self.to.name, address.clone()))
            // Never read back from the headers: no name, however odd, changes whom a letter goes to.
            .envelope(Envelope::new(Some(from.email.clone()), vec![address])?)
            .subject(plain(&self.subject))
            .date(SystemTime::try_from(at)?)
            .message_id(Some(format!("<{}@{}>", self.id, from.email.domain())))
            .header(AutoSubmitted)
            .header(lettre::message::header::MIME_VERSION_1_0);
        let builder = match &self.reply_to {
            Some((name, email)) => builder.reply_to(mailbox(name, email.parse::<Address>()?)),
            None => builder,
        };
        let builder = match &self.unsubscribe {
            Some(link) => builder
                .raw_header(header("List-Unsubscribe", format!("<{link}>")))
                .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned())),
            None => builder,
        };
        let mut parts = MultiPart::alternative()
            .singlepart(part("text/plain; charset=utf-8", readable(&self.text))?)
            .singlepart(part("text/html; charset=utf-8", readable(&self.html))?);
        if let Some(calendar) = &self.invitation {
            let method = if self.kind.calls_off() { "CANCEL" } else { "REQUEST" };
            let kind = format!("text/calendar; method={method}; charset=utf-8");
            parts = parts.singlepart(part(&kind, packed(calendar.as_bytes().to_vec())?)?);
        }
        if self.attachments.is_empty() {
            return Ok(builder.multipart(parts)?);
        }
        let mut mixed = MultiPart::mixed().multipart(parts);
        for file in &self.attachments {
            let body = packed(file.bytes.clone())?;
            mixed = mixed.singlepart(Attachment::new(file.name.clone()).body(body, media(file.media_type)?));
        }
        Ok(builder.multipart(mixed)?)
    }
}

/// The mailbox that sends, which asks into calendars as their organizer: name and address.
pub fn organizer(settings: &Settings) -> (String, String) {
    let from = &settings.mail_from;
    (from.name.clone().unwrap_or_default(), from.email.to_string())
}

fn mailbox(name: &str, email: Address) -> Mailbox {
    let name = plain(name);
    Mailbox::new((!name.is_empty()).then_some(name), email)
}

/// The most letters that a name or a subject shows: no line of a header may be longer than 998 bytes.
const LONGEST: usize = 300;

/// One line for a header. What is typed with control characters is refused long before; this is the wall
/// behind that.
fn plain(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

fn part(kind: &str, body: Body) -> Result<SinglePart> {
    Ok(SinglePart::builder().content_type(media(kind)?).body(body))
}

/// Text, encoded always, so that no bare line end or long line ever reaches the wire.
fn readable(text: &str) -> Body {
    Body::dangerous_pre_encoded(quoted::encoded(text), ContentTransferEncoding::QuotedPrintable)
}

fn packed(bytes: Vec<u8>) -> Result<Body> {
    Body::new_with_encoding(bytes, ContentTransferEncoding::Base64)
        .map_err(|_| Failure::internal("a part of a letter cannot be encoded"))
}

fn media(kind: &str) -> Result<ContentType> {
    ContentType::parse(kind).map_err(Failure::internal)
}

/// RFC 3834: no out-of-office note answers a letter that a program sent.
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// An address with all but its first letter and its domain hidden, for the log.
pub fn masked(email: &str) -> String {
    let (local, domain) = email.split_once('@').unwrap_or((email, ""));
    let first: String = local.chars().take(1).collect();
    format!("{first}…@{domain}")
}
