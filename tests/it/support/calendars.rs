//! Calendars as two programs read them that know nothing of ours: calcard, and Python's icalendar.

use std::{
    io::Write as _,
    process::{Command, Stdio},
};

use calcard::{
    Entry, Parser,
    icalendar::{
        ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarProperty, ICalendarValue,
    },
};
use serde::Deserialize;

/// Name and address.
pub type Person = (String, String);

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Event {
    pub uid: String,
    pub sequence: i64,
    /// ISO 8601: a day, or an instant in UTC.
    pub on: String,
    pub until: String,
    pub status: String,
    pub summary: String,
    pub description: String,
    pub organizer: Option<Person>,
    pub attendee: Option<Person>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Calendar {
    pub method: String,
    pub name: Option<String>,
    /// Whether it says how often to ask again.
    pub refresh: bool,
    pub events: Vec<Event>,
}

/// A calendar, in which both found the same.
pub fn read(ics: &str) -> Calendar {
    // The writer counts the space that goes on a line as none of it.
    assert!(ics.split("\r\n").all(|line| line.len() <= 76), "a line is not folded:\n{ics}");
    let (ours, theirs) = (by_calcard(ics), by_icalendar(ics));
    assert_eq!(ours, theirs, "{ics}");
    ours
}

fn by_calcard(ics: &str) -> Calendar {
    let mut parser = Parser::new(ics);
    let Entry::ICalendar(calendar) = parser.entry() else { panic!("no calendar:\n{ics}") };
    assert!(matches!(parser.entry(), Entry::Eof), "one calendar, and nothing after it:\n{ics}");
    let whole = &calendar.components[0];
    let events = calendar.components.iter().filter(|c| c.component_type.as_str() == "VEVENT");
    Calendar {
        method: text(whole, "METHOD").expect("a method"),
        // It leaves the values of properties that no standard names as they are written.
        name: text(whole, "X-WR-CALNAME").map(|name| name.replace("\\,", ",").replace("\\;", ";")),
        refresh: whole.property(&ICalendarProperty::RefreshInterval).is_some(),
        events: events.map(event).collect(),
    }
}

fn property<'a>(of: &'a ICalendarComponent, name: &str) -> Option<&'a ICalendarEntry> {
    of.entries.iter().find(|e| e.name.as_str() == name)
}

fn text(of: &ICalendarComponent, name: &str) -> Option<String> {
    let all: Vec<_> = property(of, name)?.values.iter().filter_map(ICalendarValue::as_text).collect();
    assert_eq!(all.len(), 1, "{name}: {all:?}");
    Some(all[0].to_owned())
}

fn event(found: &ICalendarComponent) -> Event {
    let sequence = property(found, "SEQUENCE").and_then(|e| e.values.first()).and_then(|v| v.as_integer());
    let said = |name| text(found, name).unwrap_or_else(|| panic!("no {name}"));
    Event {
        uid: said("UID"),
        sequence: sequence.expect("a number"),
        on: moment(found, "DTSTART"),
        until: moment(found, "DTEND"),
        status: said("STATUS"),
        summary: said("SUMMARY"),
        description: said("DESCRIPTION"),
        organizer: person(found, "ORGANIZER"),
        attendee: person(found, "ATTENDEE"),
    }
}

/// A date, or an instant that is said in UTC.
fn moment(of: &ICalendarComponent, name: &str) -> String {
    let value = property(of, name).and_then(|e| e.values.first()).and_then(|v| v.as_partial_date_time());
    let at = value.expect("a date");
    let (year, month, day) = (at.year.expect("a year"), at.month.expect("a month"), at.day.expect("a day"));
    let date = format!("{year:04}-{month:02}-{day:02}");
    let Some((hour, minute)) = at.hour.zip(at.minute) else { return date };
    assert_eq!((at.tz_hour, at.tz_minute), (Some(0), Some(0)), "{name} is in UTC");
    format!("{date}T{hour:02}:{minute:02}:{:02}+00:00", at.second.unwrap_or(0))
}

fn person(of: &ICalendarComponent, name: &str) -> Option<Person> {
    let entry = property(of, name)?;
    let called = entry.parameter(&ICalendarParameterName::Cn).and_then(|v| v.as_text());
    Some((called.unwrap_or_default().to_owned(), entry.calendar_address()?.to_owned()))
}

fn by_icalendar(ics: &str) -> Calendar {
    let program = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/support/calendars.py");
    let mut process = Command::new("/usr/bin/python3")
        .arg(program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("python3; script/test installs it with python3-icalendar");
    let mut input = process.stdin.take().expect("its input");
    input.write_all(ics.as_bytes()).expect("a calendar is read");
    drop(input);
    let output = process.wait_with_output().expect("its answer");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}script/test installs python3-icalendar; it read:\n{ics}");
    serde_json::from_slice(&output.stdout).expect("JSON")
}
