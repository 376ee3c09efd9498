//! The all-day events of an iCalendar file, as holiday calendars have them: single days, several in a row,
//! and what comes back every year. calcard reads the file; what it can come to is bounded here.

use std::{collections::BTreeSet, ops::RangeInclusive};

use calcard::{
    Entry, Parser,
    common::PartialDateTime,
    icalendar::{
        ICalendarComponent, ICalendarComponentType, ICalendarFrequency, ICalendarProperty,
        ICalendarRecurrenceRule, ICalendarStatus, ICalendarValue,
    },
};
use jiff::{
    ToSpan as _,
    civil::{Date, Weekday},
};

use crate::failure::Message;

/// The longest name that is read.
const NAME: usize = 200;
/// The longest event, in days.
const LONGEST: i32 = 366;
const DAY_SECONDS: i64 = 24 * 60 * 60;

/// Every day off in the file, with its name as it stands there, from a year ago to five years ahead:
/// nothing is planned beyond.
///
/// # Errors
/// An event without a day, one that repeats by another rule than by the year, or more than `most` days.
pub fn days(text: &str, today: Date, most: usize) -> Result<Vec<(Date, String)>, Message> {
    let span = today.saturating_sub(1.year())..=today.saturating_add(5.years());
    let (mut parser, mut all) = (Parser::new(text), Vec::new());
    loop {
        let calendar = match parser.entry() {
            Entry::ICalendar(calendar) => calendar,
            Entry::Eof => return Ok(all),
            // What stands between calendars says nothing of an event.
            _ => continue,
        };
        let is_event = |c: &&ICalendarComponent| c.component_type == ICalendarComponentType::VEvent;
        for event in calendar.components.iter().filter(is_event) {
            let name = summary(event);
            let found = days_of(event, &span).map_err(|key| Message::new(key).with("name", &name))?;
            all.extend(found.into_iter().map(|day| (day, name.clone())));
            if all.len() > most {
                return Err(Message::new("error-holidays-many").with("most", most));
            }
        }
    }
}

fn summary(event: &ICalendarComponent) -> String {
    let said = event.property(&ICalendarProperty::Summary).and_then(|entry| entry.values.first()?.as_text());
    said.unwrap_or_default().chars().filter(|c| !c.is_control()).take(NAME).collect()
}

/// The days of an event that lie in the span; what has an hour, or was called off, has none.
fn days_of(event: &ICalendarComponent, span: &RangeInclusive<Date>) -> Result<BTreeSet<Date>, &'static str> {
    const UNREAD: &str = "error-holidays-event";
    const UNRULY: &str = "error-holidays-rule";
    let begins = value(event, &ICalendarProperty::Dtstart).and_then(|v| v.as_partial_date_time());
    let begins = begins.ok_or(UNREAD)?;
    if begins.has_time() || matches!(event.status(), Some(ICalendarStatus::Cancelled)) {
        return Ok(BTreeSet::new());
    }
    let first = date_of(begins).ok_or(UNREAD)?;
    let length = length(event, first).filter(|days| *days <= LONGEST).ok_or(UNREAD)?;
    let mut starts = match value(event, &ICalendarProperty::Rrule) {
        Some(ICalendarValue::RecurrenceRule(rule)) => yearly(rule, first, span).ok_or(UNRULY)?,
        Some(_) => return Err(UNRULY),
        None => BTreeSet::from([first]),
    };
    starts.extend(dates(event, &ICalendarProperty::Rdate));
    let off: BTreeSet<Date> = dates(event, &ICalendarProperty::Exdate).collect();
    // Only what can reach into the span, so that nothing large grows out of a small file.
    let near = span.start().saturating_sub(LONGEST.days())..=*span.end();
    let kept = starts.into_iter().filter(|day| near.contains(day) && !off.contains(day));
    let days = kept.flat_map(|start| (0..length).map(move |n| start.saturating_add(n.days())));
    Ok(days.filter(|day| span.contains(day)).collect())
}

fn value<'a>(event: &'a ICalendarComponent, property: &ICalendarProperty) -> Option<&'a ICalendarValue> {
    event.property(property)?.values.first()
}

/// The dates of a property that has several.
fn dates<'a>(
    event: &'a ICalendarComponent,
    property: &'a ICalendarProperty,
) -> impl Iterator<Item = Date> + 'a {
    let entries = event.entries.iter().filter(move |entry| entry.name == *property);
    entries.flat_map(|entry| &entry.values).filter_map(|v| v.as_partial_date_time()).filter_map(date_of)
}

fn date_of(at: &PartialDateTime) -> Option<Date> {
    let (month, day) = (i8::try_from(at.month?).ok()?, i8::try_from(at.day?).ok()?);
    Date::new(i16::try_from(at.year?).ok()?, month, day).ok()
}

/// How many days it lasts: up to the day before its end, or by its duration; one if neither is said.
fn length(event: &ICalendarComponent, first: Date) -> Option<i32> {
    let days = match (value(event, &ICalendarProperty::Dtend), value(event, &ICalendarProperty::Duration)) {
        (Some(end), _) => first.until(date_of(end.as_partial_date_time()?)?).ok()?.get_days(),
        (None, Some(ICalendarValue::Duration(d))) => i32::try_from(d.as_seconds() / DAY_SECONDS).ok()?,
        (None, _) => 1,
    };
    Some(days.max(1))
}

/// On which day of a year it falls.
enum On {
    Day(i8),
    /// The second Monday; counted from the end of the month where the number is below zero.
    Weekday(i8, Weekday),
}

/// The days of a yearly rule up to the end of the span; `None` for any other rule.
fn yearly(
    rule: &ICalendarRecurrenceRule,
    first: Date,
    span: &RangeInclusive<Date>,
) -> Option<BTreeSet<Date>> {
    let plain = rule.byyearday.is_empty() && rule.byweekno.is_empty() && rule.bysetpos.is_empty();
    if rule.freq != ICalendarFrequency::Yearly || !plain || rule.rscale.is_some() {
        return None;
    }
    let month = match rule.bymonth.as_slice() {
        [] => first.month(),
        [month] if !month.is_leap() => i8::try_from(month.month()).ok()?,
        _ => return None,
    };
    let on = match (rule.byday.as_slice(), rule.bymonthday.as_slice()) {
        ([], []) => On::Day(first.day()),
        ([], [day]) if *day > 0 => On::Day(*day),
        // Without a month, the weekday would be counted through the year.
        ([day], []) if !rule.bymonth.is_empty() => {
            let weekday = Weekday::from_sunday_zero_offset(day.weekday as i8).ok()?;
            On::Weekday(i8::try_from(day.ordwk?).ok()?, weekday)
        }
        _ => return None,
    };
    let in_year = |year: i16| match on {
        On::Day(day) => Date::new(year, month, day).ok(),
        On::Weekday(nth, weekday) => Date::new(year, month, 1).ok()?.nth_weekday_of_month(nth, weekday).ok(),
    };
    let until = match &rule.until {
        Some(until) => date_of(until)?,
        None => *span.end(),
    };
    let count = rule.count.and_then(|n| usize::try_from(n).ok()).unwrap_or(usize::MAX);
    let years = (first.year()..=span.end().year()).step_by(rule.interval.unwrap_or(1).max(1).into());
    let all = years.filter_map(in_year).filter(|day| *day >= first).take(count);
    Some(all.filter(|day| *day <= until).collect())
}
