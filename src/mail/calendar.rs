//! iCalendar: all review dates as a file, the invitation to one of them, and the one to a talk at an hour.

use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};
use jiff::{Timestamp, ToSpan as _, civil::Date};

use crate::clock::{MINUTE, from_ms};

/// One all-day entry in one person's calendar.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The same for the same review and recipient for ever, so that a move finds it again.
    pub uid: String,
    /// Raised by one with each move.
    pub sequence: u32,
    pub date: Date,
    pub summary: String,
    pub description: String,
    /// Whether it does not take place after all.
    pub off: bool,
}

impl Entry {
    /// The same, called off: one number on, so that it is news to every calendar.
    pub fn called_off(self) -> Self {
        Self { sequence: self.sequence + 1, off: true, ..self }
    }
}

/// A talk at an hour in one person's calendar.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// The same for the same talk and person for ever.
    pub uid: String,
    /// Raised by one with each change.
    pub sequence: u32,
    pub from: Timestamp,
    pub minutes: u32,
    pub summary: String,
    pub description: String,
    /// Where, or the address of a call; may be empty.
    pub place: String,
}

/// How often a program that has subscribed asks again.
const EVERY: &str = "PT6H";

#[derive(Clone, Debug)]
pub struct Person<'a> {
    pub name: &'a str,
    pub email: &'a str,
}

/// Every entry, to be kept or subscribed to; nobody is asked to answer.
pub fn published(entries: &[Entry], name: &str, at: Timestamp) -> String {
    collected(entries, name, at).to_string()
}

/// The same for a program that has subscribed: it says how often to ask again.
pub fn subscribed(entries: &[Entry], name: &str, at: Timestamp) -> String {
    let mut calendar = collected(entries, name, at);
    let refresh = Property::new("REFRESH-INTERVAL", EVERY).add_parameter("VALUE", "DURATION").done();
    calendar.append_property(refresh);
    calendar.append_property(Property::new("X-PUBLISHED-TTL", EVERY));
    calendar.to_string()
}

fn collected(entries: &[Entry], name: &str, at: Timestamp) -> Calendar {
    let mut calendar = empty("PUBLISH");
    calendar.append_property(Property::new("X-WR-CALNAME", escaped(name)));
    for entry in entries {
        calendar.push(event(entry, at));
    }
    calendar
}

/// One entry as an invitation from `organizer` (the mailbox that sends) to `attendee`.
pub fn request(entry: &Entry, organizer: &Person, attendee: &Person, at: Timestamp) -> String {
    addressed("REQUEST", event(entry, at), organizer, attendee)
}

/// The word that an entry is off, to whoever was invited to it.
pub fn cancel(entry: &Entry, organizer: &Person, attendee: &Person, at: Timestamp) -> String {
    addressed("CANCEL", event(entry, at), organizer, attendee)
}

/// A talk as an invitation from `organizer` (the mailbox that sends) to `attendee`.
pub fn meet(meeting: &Meeting, organizer: &Person, attendee: &Person, at: Timestamp) -> String {
    addressed("REQUEST", appointment(meeting, "CONFIRMED", at), organizer, attendee)
}

/// The word that a talk is off for `attendee`.
pub fn call_off(meeting: &Meeting, organizer: &Person, attendee: &Person, at: Timestamp) -> String {
    addressed("CANCEL", appointment(meeting, "CANCELLED", at), organizer, attendee)
}

fn addressed(method: &str, mut event: Event, organizer: &Person, attendee: &Person) -> String {
    let address = |email: &str| format!("mailto:{}", plain(email));
    event.append_property(
        Property::new("ORGANIZER", address(organizer.email))
            .add_parameter("CN", &quoted(organizer.name))
            .done(),
    );
    event.append_multi_property(
        Property::new("ATTENDEE", address(attendee.email))
            .add_parameter("CN", &quoted(attendee.name))
            .add_parameter("ROLE", "REQ-PARTICIPANT")
            .add_parameter("PARTSTAT", "NEEDS-ACTION")
            .add_parameter("RSVP", "FALSE")
            .done(),
    );
    let mut calendar = empty(method);
    calendar.push(event);
    calendar.to_string()
}

fn empty(method: &str) -> Calendar {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//coachpact//reviews//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", method),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    calendar
}

fn event(entry: &Entry, at: Timestamp) -> Event {
    let mut event = Event::with_uid(&entry.uid);
    let day = |date: Date| date.strftime("%Y%m%d").to_string();
    let all_day = |key: &str, date| Property::new(key, day(date)).add_parameter("VALUE", "DATE").done();
    event
        .add_property("DTSTAMP", instant(at))
        .add_property("SEQUENCE", entry.sequence.to_string())
        .add_property("STATUS", if entry.off { "CANCELLED" } else { "CONFIRMED" })
        .add_property("TRANSP", "TRANSPARENT")
        .append_property(all_day("DTSTART", entry.date))
        .append_property(all_day("DTEND", entry.date.saturating_add(1.day())))
        .summary(&plain(&entry.summary))
        .description(&plain(&entry.description));
    event
}

fn appointment(meeting: &Meeting, status: &str, at: Timestamp) -> Event {
    let mut event = Event::with_uid(&meeting.uid);
    let until = from_ms(meeting.from.as_millisecond() + i64::from(meeting.minutes) * MINUTE);
    event
        .add_property("DTSTAMP", instant(at))
        .add_property("SEQUENCE", meeting.sequence.to_string())
        .add_property("STATUS", status)
        .add_property("TRANSP", "OPAQUE")
        .add_property("DTSTART", instant(meeting.from))
        .add_property("DTEND", instant(until))
        .summary(&plain(&meeting.summary))
        .description(&plain(&meeting.description));
    if !meeting.place.is_empty() {
        event.location(&plain(&meeting.place));
    }
    event
}

fn instant(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Without control characters: the crate writes them raw into parameters.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

/// A text whose property the crate does not know for one.
fn escaped(text: &str) -> String {
    plain(text).replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,")
}

/// A parameter's value in quotes, as names with commas or colons need.
fn quoted(name: &str) -> String {
    format!("\"{}\"", plain(name).replace('"', "’"))
}
