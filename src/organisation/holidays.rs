//! The organisation's holidays: rows, and the list or calendar file they come from. Reviews that are planned
//! from then on keep clear of them; what was sent before keeps its dates.

use diesel::prelude::*;
use jiff::{Timestamp, civil::Date};

use super::ics;
use crate::{
    db::{self, Connection, schema::holiday},
    failure::{Message, Result},
    ids,
    paper::fonts,
    rhythm::Holidays,
    trail,
};

/// The largest list or file, in bytes.
pub const LARGEST: usize = 1 << 20;
/// The most days one list can have: more than an organisation has in a lifetime of agreements.
const MOST: usize = 2_000;
/// The longest name, in letters: it stands in agreements.
const LONGEST: usize = 100;

/// All of them, in order.
pub fn all(conn: &mut Connection) -> Result<Holidays> {
    let rows: Vec<(String, String)> = holiday::table.order(holiday::day).load(conn)?;
    rows.into_iter().map(|(day, name)| Ok((day.parse()?, name))).collect()
}

/// Puts a list in the place of the one before; `by` is the member's id.
pub fn replace(conn: &mut Connection, now: Timestamp, by: &str, list: &Holidays) -> Result<()> {
    db::lock(conn, "holidays")?;
    diesel::delete(holiday::table).execute(conn)?;
    for (day, name) in list {
        diesel::insert_into(holiday::table)
            .values((holiday::day.eq(day.to_string()), holiday::name.eq(name)))
            .execute(conn)?;
    }
    let (days, hash) = (list.len().to_string(), ids::hash(written(list)));
    let data = trail::data([("by", by), ("days", &days), ("hash", &hash)]);
    trail::append(conn, trail::ORGANISATION, now, "holidays.saved", data)?;
    Ok(())
}

/// The list as it is written, a day with its name on each line.
pub fn written(list: &Holidays) -> String {
    list.iter().map(|(day, name)| format!("{day} {name}\n")).collect()
}

/// Reads a list, or an iCalendar file; `unnamed` stands for the name of an event that has none.
///
/// # Errors
/// The sentence for the form: a line that is no day with a name, an event whose days cannot be told, too
/// many of them, or none.
pub fn read(text: &str, today: Date, unnamed: &str) -> Result<Holidays, Message> {
    let text = text.trim_start_matches('\u{feff}');
    let head = text.trim_start().get(..6);
    if head.is_some_and(|head| head.eq_ignore_ascii_case("BEGIN:")) {
        from_calendar(text, today, unnamed)
    } else {
        from_list(text)
    }
}

fn from_list(text: &str) -> Result<Holidays, Message> {
    let mut list = Holidays::new();
    for (n, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let wrong = |key| Message::new(key).with("line", n + 1);
        let (day, name) = line.trim().split_once([' ', '\t', ',', ';']).unwrap_or((line.trim(), ""));
        // The year first and all in digits: nobody can take the month for the day.
        let day = day.parse::<Date>().ok().filter(|d| d.to_string() == day);
        let day = day.ok_or_else(|| wrong("error-holidays-line"))?;
        let name = name.trim();
        let (letters, strange) = (name.chars().count(), name.chars().any(char::is_control));
        if !(1..=LONGEST).contains(&letters) || strange || fonts::first_missing(name).is_some() {
            return Err(wrong("error-holidays-name"));
        }
        put(&mut list, day, name)?;
    }
    Ok(list)
}

fn from_calendar(text: &str, today: Date, unnamed: &str) -> Result<Holidays, Message> {
    let mut list = Holidays::new();
    for (day, name) in ics::days(text, today, MOST)? {
        let name = clean(&name);
        put(&mut list, day, if name.is_empty() { unnamed } else { &name })?;
    }
    if list.is_empty() { Err(Message::new("error-holidays-none")) } else { Ok(list) }
}

/// A day with a name; where it has one already, both stand as long as there is room.
fn put(list: &mut Holidays, day: Date, name: &str) -> Result<(), Message> {
    let known = list.entry(day).or_default();
    let both = if known.is_empty() { name.to_owned() } else { format!("{known}, {name}") };
    if !known.split(", ").any(|k| k == name) && both.chars().count() <= LONGEST {
        *known = both;
    }
    if list.len() > MOST { Err(Message::new("error-holidays-many").with("most", MOST)) } else { Ok(()) }
}

/// A name as it can stand in a document: one line of letters that can be drawn, and not too many.
fn clean(name: &str) -> String {
    let plain = name.chars().map(|c| if c.is_control() { ' ' } else { c });
    let mut name: String = plain.take(2 * LONGEST).collect();
    while let Some(letter) = fonts::first_missing(&name) {
        name = name.replace(letter, "");
    }
    let words = name.split_whitespace().collect::<Vec<_>>().join(" ");
    words.chars().take(LONGEST).collect::<String>().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const TODAY: Date = date(2026, 11, 24);

    fn told(text: &str) -> Result<Vec<String>, &'static str> {
        let read = read(text, TODAY, "Holiday").map_err(|message| message.key)?;
        Ok(written(&read).lines().map(str::to_owned).collect())
    }

    /// A calendar of these events, each in its own lines.
    fn calendar(events: &[&str]) -> String {
        let events: String = events.iter().map(|e| format!("BEGIN:VEVENT\n{e}\nEND:VEVENT\n")).collect();
        format!("BEGIN:VCALENDAR\nVERSION:2.0\n{events}END:VCALENDAR\n").replace('\n', "\r\n")
    }

    #[test]
    fn a_list_has_a_day_and_a_name_on_each_line() {
        let list = "\u{feff}2027-01-01 New Year\r\n\n  2026-12-25\tChristmas \n";
        let list = format!("{list}2027-01-01 Nieuwjaar\n2027-01-01 New Year");
        assert_eq!(told(&list).unwrap(), ["2026-12-25 Christmas", "2027-01-01 New Year, Nieuwjaar"]);
        assert_eq!(told(" \n ").unwrap(), [""; 0]);
        let long = format!("2026-12-25 {}", "a".repeat(101));
        for (line, key) in [
            ("25-12-2026 Christmas", "error-holidays-line"),
            ("12/25/2026 Christmas", "error-holidays-line"),
            ("20261225 Christmas", "error-holidays-line"),
            ("2026-12-25T00:00 Christmas", "error-holidays-line"),
            ("2026-02-30 Never", "error-holidays-line"),
            ("Christmas 2026-12-25", "error-holidays-line"),
            ("2026-12-25", "error-holidays-name"),
            ("2026-12-25 Christ\u{0}mas", "error-holidays-name"),
            ("2026-12-25 Christmas 🎄", "error-holidays-name"),
            (long.as_str(), "error-holidays-name"),
        ] {
            assert_eq!(told(&format!("2026-12-26 Boxing Day\n{line}")), Err(key), "{line}");
        }
        let said = read("2026-12-26 Boxing Day\n\nsoon", TODAY, "").unwrap_err();
        assert_eq!(said, Message::new("error-holidays-line").with("line", 3));
    }

    #[test]
    fn a_calendar_has_days_spans_and_what_comes_back_every_year() {
        let all = calendar(&[
            "DTSTART;VALUE=DATE:20261225\nSUMMARY:Christmas\\, and\n  more",
            "DTSTART;VALUE=DATE:20261228\nDTEND;VALUE=DATE:20261231\nSUMMARY:We close 🎄\u{7}",
            "DTSTART;VALUE=DATE:20270105\nDURATION:P2D\nSUMMARY:Stocktaking",
            "DTSTART;VALUE=DATE:20270401\nSUMMARY:\u{1}",
            "DTSTART;VALUE=DATE:20270402\nSTATUS:CANCELLED\nSUMMARY:Off after all",
            "DTSTART:20270403T090000Z\nSUMMARY:Dentist",
            "DTSTART;VALUE=DATE:20100101\nSUMMARY:Long gone",
        ]);
        let days = [
            "2026-12-25 Christmas, and more",
            "2026-12-28 We close",
            "2026-12-29 We close",
            "2026-12-30 We close",
            "2027-01-05 Stocktaking",
            "2027-01-06 Stocktaking",
            "2027-04-01 Holiday",
        ];
        assert_eq!(told(&all).unwrap(), days);
        for (rule, days) in [
            ("DTSTART;VALUE=DATE:20000704\nRRULE:FREQ=YEARLY", "2026 2027 2028 2029 2030 2031"),
            ("DTSTART;VALUE=DATE:20250704\nRRULE:FREQ=YEARLY;COUNT=3", "2026 2027"),
            ("DTSTART;VALUE=DATE:20250704\nRRULE:FREQ=YEARLY;UNTIL=20280704", "2026 2027 2028"),
            ("DTSTART;VALUE=DATE:20250704\nRRULE:FREQ=YEARLY;INTERVAL=2;COUNT=2", "2027"),
            ("DTSTART;VALUE=DATE:20250704\nRRULE:FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4;COUNT=2", "2026"),
            ("DTSTART:20270704\nRRULE:FREQ=YEARLY;COUNT=3\nEXDATE;VALUE=DATE:20280704", "2027 2029"),
            ("DTSTART;VALUE=DATE:20270704\nRDATE;VALUE=DATE:20280704,20290704", "2027 2028 2029"),
        ] {
            let days: Vec<_> = days.split(' ').map(|year| format!("{year}-07-04 Holiday")).collect();
            assert_eq!(told(&calendar(&[rule])).unwrap(), days, "{rule}");
        }
        let nth = "DTSTART:20261126\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2\nSUMMARY:Thanksgiving";
        let last = "DTSTART:20270531\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=1\nSUMMARY:Memorial Day";
        let days = ["2026-11-26 Thanksgiving", "2027-05-31 Memorial Day", "2027-11-25 Thanksgiving"];
        assert_eq!(told(&calendar(&[nth, last])).unwrap(), days);
    }

    #[test]
    fn what_cannot_be_told_from_a_calendar_is_refused_by_name() {
        for (event, key) in [
            ("SUMMARY:No day", "error-holidays-event"),
            ("DTSTART;VALUE=DATE:soon", "error-holidays-event"),
            ("DTSTART;VALUE=DATE:20260230", "error-holidays-event"),
            ("DTSTART;VALUE=DATE:2026\u{0}1225", "error-holidays-event"),
            ("DTSTART;VALUE=DATE:00010101\nDTEND;VALUE=DATE:99991231", "error-holidays-event"),
            ("DTSTART;VALUE=DATE:20261225\nDURATION:P4294967295W", "error-holidays-event"),
            ("DTSTART;VALUE=DATE:20261225\nRRULE:FREQ=SECONDLY", "error-holidays-rule"),
            ("DTSTART;VALUE=DATE:20261225\nRRULE:FREQ=MONTHLY;BYMONTHDAY=1", "error-holidays-rule"),
            ("DTSTART;VALUE=DATE:20261225\nRRULE:FREQ=YEARLY;BYDAY=MO", "error-holidays-rule"),
            ("DTSTART;VALUE=DATE:20261225\nRRULE:FREQ=YEARLY;BYSETPOS=1;BYDAY=MO", "error-holidays-rule"),
            ("DTSTART;VALUE=DATE:20261225\nRRULE:every year", "error-holidays-rule"),
            ("DTSTART:20261225T100000Z\nSUMMARY:A meeting", "error-holidays-none"),
        ] {
            assert_eq!(told(&calendar(&[event])), Err(key), "{event}");
        }
        assert_eq!(told("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"), Err("error-holidays-none"));
        assert_eq!(told("BEGIN:"), Err("error-holidays-none"));
        let closed = "DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20271201";
        assert_eq!(told(&calendar(&[closed; 6])), Err("error-holidays-many"));
    }

    /// A megabyte of each is read or refused within seconds.
    #[test]
    fn hostile_lines_neither_panic_nor_loop() {
        let event = "DTSTART;VALUE=DATE:20261225\nSUMMARY:Christmas";
        let many = |part: &str| part.repeat(LARGEST / part.len());
        for lines in [
            many("no colon at all\n"),
            many("\n "),
            format!("SUMMARY:{}", many("a\n ")),
            many("\u{0}"),
            many("BEGIN:VEVENT\n"),
            many("END:VEVENT\n"),
            many("\"").replace("\"\"", "\";"),
            format!("RRULE:FREQ=YEARLY;BYDAY={}", many("1MO,")),
            format!("RRULE:FREQ=YEARLY;COUNT={};INTERVAL=99999999999999999999", many("9")),
            format!("DTSTART;{}:20261225", many("X=1;")),
            format!("{event}\nEXDATE;VALUE=DATE:{}", many("20261225,")),
            format!("{event}\nRDATE;VALUE=DATE:{}", many("20271225,")),
            format!("{event}\nDURATION:P366D\nRDATE;VALUE=DATE:{}", many("20271225,20281225,")),
            many("\\"),
            many("=\n"),
        ] {
            let _ = told(&calendar(&[&lines, event]));
            let _ = told(&format!("BEGIN:{lines}"));
        }
        let nothing = format!("X-NOTHING\n{event}");
        assert_eq!(told(&calendar(&[&nothing])).unwrap(), ["2026-12-25 Christmas"]);
    }

    proptest! {
        #[test]
        fn whatever_is_uploaded_is_read_within_bounds_or_refused(
            lines in prop::collection::vec(
                prop::sample::select(vec![
                    "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "SUMMARY:A",
                    "SUMMARY", "DTSTART;VALUE=DATE:20261225", "DTSTART:20261225", "RDATE:20270101",
                    "DTSTART;VALUE=RECUR:20261225", "DTEND;VALUE=DATE:20300101", "DURATION:-P3D",
                    "DTEND;VALUE=DATE:19000101", "RRULE:FREQ=YEARLY", "RRULE;VALUE=DATE:20261225",
                    "RRULE:FREQ=YEARLY;BYMONTH=99;BYMONTHDAY=99", "2026-12-25 Christmas", "",
                    "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", " folded", "\t", ":", ";", "\u{0}",
                    "RRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=-99SU", "BEGIN:", "END",
                ]),
                0..30,
            ),
            noise in ".{0,40}",
        ) {
            let framed = format!("BEGIN:VCALENDAR\n{noise}\n{}", lines.join("\n"));
            for text in [lines.join("\r\n"), framed, noise] {
                if let Ok(list) = read(&text, TODAY, "Holiday") {
                    prop_assert!(list.len() <= MOST);
                    for name in list.values() {
                        prop_assert!((1..=LONGEST).contains(&name.chars().count()));
                        prop_assert!(!name.chars().any(char::is_control));
                    }
                    let again = read(&written(&list), TODAY, "");
                    prop_assert_eq!(again.map_err(|m| m.key), Ok(list));
                }
            }
        }
    }
}
