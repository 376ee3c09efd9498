//! Every letter that is due until a day if nobody acts: what waits in the outbox, the reminders to come, and
//! what both are told when a review is not held.

use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};

use super::{
    notices::{self, Coming},
    reminders::{self, Forecast},
};
use crate::{db::Connection, failure::Result, mail::letter::Kind, trail::iso};

/// In the order in which they leave.
pub fn forecast(conn: &mut Connection, now: Timestamp, until: Date) -> Result<Vec<Forecast>> {
    let end = TimeZone::UTC.to_zoned_datetime(until.saturating_add(1.day()).at(0, 0, 0, 0))?.timestamp();
    let mut all = reminders::forecast(conn, now, until)?;
    let overdue = |c: Coming| Forecast {
        at: iso(c.at),
        kind: Kind::Overdue.name().to_owned(),
        to: c.to,
        agreement: c.agreement,
        review: c.on,
    };
    all.extend(notices::coming(conn, now, end)?.into_iter().map(overdue));
    all.sort_by(|a, b| (&a.at, &a.kind, &a.to).cmp(&(&b.at, &b.kind, &b.to)));
    Ok(all)
}
