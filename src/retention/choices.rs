//! What an organisation has set about how long it keeps what is personal, as dated rows. The newest stands; since
//! when a number has stood is known, so that a shorter time erases nothing before it could be told.

use diesel::prelude::*;
use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

use super::{LONG_WARNING, WARNING};
use crate::{
    clock,
    db::{self, Connection, schema::retention_choice},
    failure::{Message, Problems, Result},
    ids, organisation,
    people::Member,
    trail,
    web::forms::{self, Check as _},
};

/// How many months candidates' data is kept where no rule says otherwise and nothing was set.
pub const STANDARD: i32 = 6;
/// The longest that can be set.
pub const MOST_MONTHS: i32 = 36;
pub const MOST_YEARS: i32 = 30;

#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = retention_choice)]
pub struct Choice {
    pub id: String,
    /// Where the place of an opening has no rule of its own.
    pub candidate_months: i32,
    /// After an agreement's last day; none keeps agreements.
    pub agreement_years: Option<i32>,
    /// After a review's day; none keeps what was said.
    pub check_in_years: Option<i32>,
    /// Whom candidates can ask; may be empty.
    pub contact: String,
    pub set_at: i64,
    pub set_by: String,
}

/// What holds, and since when (milliseconds since the epoch; 0 for what was never set).
#[derive(Clone, Debug)]
pub struct Standing {
    pub choice: Choice,
    candidates_since: i64,
    agreements_since: i64,
    check_ins_since: i64,
    /// The organisation's.
    pub zone: TimeZone,
}

/// What is typed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ChoiceInput {
    #[serde(deserialize_with = "forms::loose")]
    pub candidate_months: String,
    /// May be empty: kept.
    #[serde(deserialize_with = "forms::loose")]
    pub agreement_years: String,
    #[serde(deserialize_with = "forms::loose")]
    pub check_in_years: String,
    pub contact: String,
}

/// What was typed, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    candidate_months: i32,
    agreement_years: Option<i32>,
    check_in_years: Option<i32>,
    contact: String,
}

impl ChoiceInput {
    pub fn check(&self) -> Result<Checked> {
        let mut p = Problems::default();
        let mut number = |field: &str, text: &str, most: i32| {
            let n = text.trim().parse::<i32>().ok().filter(|n| (1..=most).contains(n));
            if n.is_none() {
                p.add(field, Message::new("retention-error-number").with("most", most));
            }
            n
        };
        let candidate_months = number("candidate_months", &self.candidate_months, MOST_MONTHS);
        let mut years = |field: &str, text: &str| match text.trim() {
            "" => None,
            text => number(field, text, MOST_YEARS),
        };
        let agreement_years = years("agreement_years", &self.agreement_years);
        let check_in_years = years("check_in_years", &self.check_in_years);
        let contact = p.optional_line("contact", &self.contact);
        let candidate_months = candidate_months.unwrap_or(STANDARD);
        p.finish(Checked { candidate_months, agreement_years, check_in_years, contact })
    }
}

impl Choice {
    fn standard() -> Self {
        Self {
            id: String::new(),
            candidate_months: STANDARD,
            agreement_years: None,
            check_in_years: None,
            contact: String::new(),
            set_at: 0,
            set_by: String::new(),
        }
    }

    fn is(&self, checked: &Checked) -> bool {
        (self.candidate_months, self.agreement_years) == (checked.candidate_months, checked.agreement_years)
            && (self.check_in_years, &self.contact) == (checked.check_in_years, &checked.contact)
    }
}

impl Standing {
    /// The day of an instant where the organisation is.
    pub fn day(&self, ms: i64) -> Date {
        clock::from_ms(ms).to_zoned_datetime(self.zone.clone()).date()
    }

    fn told(&self, since: i64, warning: i64) -> Option<Date> {
        (since > 0).then(|| self.day(since).saturating_add(warning.days()))
    }

    /// Before this day no candidate's data is erased by the organisation's own time.
    pub fn candidates_not_before(&self) -> Option<Date> {
        self.told(self.candidates_since, WARNING)
    }

    /// The day on which an agreement is erased that was over on a day; none is, unless a time is set.
    pub fn erase_agreement_on(&self, over: Date) -> Option<Date> {
        self.long(self.choice.agreement_years, self.agreements_since, over)
    }

    /// The day on which is erased what was said at a review.
    pub fn erase_said_on(&self, review: Date) -> Option<Date> {
        self.long(self.choice.check_in_years, self.check_ins_since, review)
    }

    fn long(&self, years: Option<i32>, since: i64, from: Date) -> Option<Date> {
        let by_time = from.saturating_add(years?.years());
        Some(self.told(since, LONG_WARNING).map_or(by_time, |told| told.max(by_time)))
    }
}

/// All choices, the newest first.
pub fn all(conn: &mut Connection) -> Result<Vec<Choice>> {
    Ok(retention_choice::table.order(retention_choice::id.desc()).select(Choice::as_select()).load(conn)?)
}

/// What holds now.
pub fn standing(conn: &mut Connection) -> Result<Standing> {
    let mut all = all(conn)?;
    all.push(Choice::standard());
    let zone = organisation::find(conn)?.map(|home| home.time_zone);
    let zone = zone.and_then(|name| TimeZone::get(&name).ok()).unwrap_or(TimeZone::UTC);
    Ok(Standing {
        candidates_since: since(&all, |c| Some(c.candidate_months)),
        agreements_since: since(&all, |c| c.agreement_years),
        check_ins_since: since(&all, |c| c.check_in_years),
        choice: all.swap_remove(0),
        zone,
    })
}

/// Since when a number has been what it is.
fn since(newest_first: &[Choice], of: impl Fn(&Choice) -> Option<i32>) -> i64 {
    let now = newest_first.first().and_then(&of);
    let same = newest_first.iter().take_while(|c| of(c) == now);
    same.last().map_or(0, |c| c.set_at)
}

/// Sets what was checked; `false` if it is so already.
pub fn set(conn: &mut Connection, now: Timestamp, by: &Member, checked: Checked) -> Result<bool> {
    db::lock(conn, "retention")?;
    if standing(conn)?.choice.is(&checked) {
        return Ok(false);
    }
    let row = Choice {
        id: ids::new(now),
        candidate_months: checked.candidate_months,
        agreement_years: checked.agreement_years,
        check_in_years: checked.check_in_years,
        contact: checked.contact,
        set_at: now.as_millisecond(),
        set_by: by.id.clone(),
    };
    diesel::insert_into(retention_choice::table).values(&row).execute(conn)?;
    let years = |n: Option<i32>| n.map_or_else(String::new, |n| n.to_string());
    let data = trail::data([
        ("by", &by.id),
        ("candidate_months", &row.candidate_months.to_string()),
        ("agreement_years", &years(row.agreement_years)),
        ("check_in_years", &years(row.check_in_years)),
    ]);
    trail::append(conn, trail::ORGANISATION, now, "retention.changed", data)?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn choice(months: i32, years: Option<i32>, set_at: i64) -> Choice {
        Choice { candidate_months: months, agreement_years: years, set_at, ..Choice::standard() }
    }

    fn typed(months: &str, years: &str) -> ChoiceInput {
        let (candidate_months, agreement_years) = (months.into(), years.into());
        ChoiceInput { candidate_months, agreement_years, ..ChoiceInput::default() }
    }

    #[test]
    fn a_number_has_stood_since_it_became_what_it_is() {
        let all = [choice(3, Some(5), 30), choice(3, None, 20), choice(4, None, 10), Choice::standard()];
        assert_eq!(since(&all, |c| Some(c.candidate_months)), 20);
        assert_eq!(since(&all, |c| c.agreement_years), 30);
        assert_eq!(since(&all, |c| c.check_in_years), 0, "it was never set");
    }

    #[test]
    fn a_time_that_was_set_now_erases_nothing_before_it_could_be_told() {
        let ms = "2026-11-23T09:00:00Z".parse::<Timestamp>().unwrap().as_millisecond();
        let standing = Standing {
            choice: choice(1, Some(2), ms),
            candidates_since: ms,
            agreements_since: ms,
            check_ins_since: 0,
            zone: TimeZone::UTC,
        };
        assert_eq!(standing.candidates_not_before(), Some(date(2026, 11, 30)));
        assert_eq!(standing.erase_agreement_on(date(2020, 1, 1)), Some(date(2026, 12, 23)));
        assert_eq!(standing.erase_agreement_on(date(2026, 1, 31)), Some(date(2028, 1, 31)));
        assert_eq!(standing.erase_said_on(date(2020, 1, 1)), None, "without a number it is kept");
    }

    #[test]
    fn numbers_have_their_range_and_years_may_be_left_out() {
        assert!(typed("6", "").check().is_ok() && typed("36", "30").check().is_ok());
        for (months, years) in [("", ""), ("0", ""), ("37", ""), ("six", ""), ("6", "0"), ("6", "31")] {
            assert!(typed(months, years).check().is_err(), "{months} {years}");
        }
    }
}
