//! Reminders, a week and a day before each review, to each side when the organisation's hours for letters
//! begin where they are. What is forecast and what is sent come from the same schedule.

use std::collections::BTreeMap;

use diesel::prelude::*;
use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use serde::Serialize;
use serde_json::{Value, json};

use super::{
    choice, is_last,
    known::{Known, Standing},
    store,
};
use crate::{
    agreements::{
        AgreedText,
        letters::{self, Desk},
        review_label,
        store::{self as agreements, Agreement},
    },
    db::{Connection, schema::sealed_document},
    failure::Result,
    mail::{
        letter::{Kind, Letter},
        outbox::{self, Claimed, Written},
        suppression,
        window::Hours,
    },
    openings::store::today,
    organisation::{self, holidays},
    people::{
        Side,
        parties::{self, Party},
        store as members,
    },
    rhythm::{self, Planned},
    trail::iso,
};

/// One reminder of one review to one party.
#[derive(Clone, Debug, PartialEq)]
pub struct Reminder {
    pub kind: Kind,
    pub at: Timestamp,
    /// From then on it would only confuse.
    pub until: Timestamp,
    pub review: Planned,
}

/// The reminders of an agreement for somebody in `zone`, those before it was sealed left out: the
/// signed copy has told them. Pure.
pub fn schedule(text: &AgreedText, zone: &str, hours: Hours, sealed_at: Timestamp) -> Vec<Reminder> {
    let tz = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let midnight = |date: Date| {
        let local = date.at(0, 0, 0, 0);
        tz.to_ambiguous_zoned_datetime(local).compatible().map(|z| z.timestamp()).unwrap_or(Timestamp::MAX)
    };
    let mut all = Vec::new();
    for review in &text.reviews {
        let day_before = hours.opening(review.date.saturating_sub(1.day()), zone);
        let over = midnight(review.date.saturating_add(1.day()));
        let week_before = hours.opening(review.date.saturating_sub(7.days()), zone);
        for (kind, at, until) in
            [(Kind::ReminderWeek, week_before, day_before), (Kind::ReminderDay, day_before, over)]
        {
            all.push(Reminder { kind, at, until, review: review.clone() });
        }
    }
    all.retain(|r| r.at > sealed_at);
    all.sort_by_key(|r| r.at);
    all
}

/// A reminder's name for ever; a version or a move that sets the date anew has one of its own.
pub fn name(kind: Kind, text: &AgreedText, review: &Planned, side: Side) -> String {
    let sequence = letters::sequence(text, review);
    format!("{} {} {} {} {sequence}", kind.name(), text.agreement, review.milestone, side.name())
}

/// The schedule of an agreement's sides for the reviews that are to be held, up to its last day where notice
/// was given; what was due before a review was moved is left to the letter that told of it.
pub fn due(
    conn: &mut Connection,
    found: &Agreement,
    hours: Hours,
) -> Result<Vec<(Party, AgreedText, Vec<Reminder>)>> {
    let Some(sealed) = found.in_force() else { return Ok(Vec::new()) };
    let (mut text, sealed_at) = (found.text()?, crate::clock::from_ms(sealed.sealed_at));
    let rows = store::to_be_held(conn, found)?;
    text.reviews = rows.iter().map(store::Review::planned).collect::<Result<_>>()?;
    let moved_at = |review: &Planned| {
        let row = rows.iter().find(|r| r.milestone == review.milestone.to_string());
        row.and_then(|r| r.moved_at).map_or(sealed_at, crate::clock::from_ms)
    };
    let of = |party: Party| {
        let mut reminders = schedule(&text, &party.time_zone, hours, sealed_at);
        reminders.retain(|r| r.at > moved_at(&r.review));
        (party, text.clone(), reminders)
    };
    Ok(found.parties().map(of).into())
}

/// Agreements with a review near enough that a reminder of it may be due.
pub fn near(conn: &mut Connection, now: Timestamp) -> Result<Vec<String>> {
    let today = now.to_zoned_datetime(TimeZone::UTC).date();
    let wanted = store::Wanted {
        from: Some(today.saturating_sub(2.days())),
        to: Some(today.saturating_add(9.days())),
        after: String::new(),
        most: i64::MAX,
    };
    let mut near: Vec<String> =
        store::list(conn, None, &wanted)?.into_iter().map(|r| r.agreement_id).collect();
    near.sort_unstable();
    near.dedup();
    Ok(near)
}

/// The letter of a saved reminder.
pub fn letter(
    conn: &mut Connection,
    desk: &Desk,
    known: &Known,
    claimed: &Claimed,
    kind: Kind,
) -> Result<Written> {
    match known.standing(desk.now, &claimed.params)? {
        Ok(standing) => Ok(Some(single(conn, desk, &claimed.id, kind, &standing)?).into()),
        Err(why) => Ok(Written::Nothing(why)),
    }
}

/// The letter of a single reminder.
pub fn single(
    conn: &mut Connection,
    desk: &Desk,
    id: &str,
    kind: Kind,
    standing: &Standing,
) -> Result<Letter> {
    let Standing { party, text: agreed, sender, review, link, .. } = standing;
    let next = going_on(conn, standing)?;
    let promises = |side: Side| agreed.commitments_of(side).map(|c| c.text.clone()).collect::<Vec<_>>();
    let stop = choice::link(desk, &party.id, &party.email);
    let more = json!({
        "review_label": review_label(party.language, review.milestone),
        "review_date": party.language.date(review.date),
        "zone": party.time_zone,
        "mine": promises(party.side),
        "theirs": promises(party.side.other()),
        "next": next,
        "stop_link": stop,
    });
    let values = letters::with(letters::common(desk, agreed, party, link), more);
    let mut letter = Letter::write(id, kind, letters::recipient(party), &values)?;
    letter.reply_to = sender.clone();
    letter.unsubscribe = Some(stop);
    if kind == Kind::ReminderWeek {
        letter.invitation = Some(letters::invite(desk, agreed, party, review));
    }
    Ok(letter)
}

/// How the reviews would go on after the last one, as it is proposed: the rhythm as it is written, and its
/// dates; `None` where there is another to come.
pub fn going_on(conn: &mut Connection, standing: &Standing) -> Result<Option<Value>> {
    let Standing { party, agreement, text, review, .. } = standing;
    if !is_last(agreement, &text.reviews, review.milestone) {
        return Ok(None);
    }
    let milestones: Vec<_> = text.reviews.iter().map(|r| r.milestone).collect();
    let (next, l) = (rhythm::going_on(&milestones), party.language);
    let dates = rhythm::plan_over(text.start_date, &next, &holidays::all(conn)?);
    let date = |r: &Planned| json!({"label": review_label(l, r.milestone), "date": l.date(r.date)});
    let dates: Vec<_> = dates.iter().map(date).collect();
    Ok(Some(json!({"rhythm": rhythm::written(&next), "dates": dates})))
}

/// A letter that will be due, if nobody acts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Forecast {
    /// ISO 8601, UTC.
    pub at: String,
    pub kind: String,
    pub to: String,
    /// Several, with spaces between, for a letter that tells of several reviews.
    pub agreement: String,
    /// The review's date, or the dates; empty for letters that are not about one.
    pub review: String,
}

/// Every letter due from now until the end of a day (UTC), in order: what waits in the outbox, and
/// the reminders to come.
pub fn forecast(conn: &mut Connection, now: Timestamp, until: Date) -> Result<Vec<Forecast>> {
    let hours = organisation::hours(conn)?;
    let end = TimeZone::UTC.to_zoned_datetime(until.saturating_add(1.day()).at(0, 0, 0, 0))?.timestamp();
    let mut all = Vec::new();
    for (kind, params, due) in outbox::waiting(conn)? {
        let params: Value = serde_json::from_str(&params)?;
        let at = crate::clock::from_ms(due).max(now);
        let (to, agreement) = match parties::by_id(conn, params["party"].as_str().unwrap_or_default())? {
            Some(party) => (party.email, party.agreement),
            None => {
                let member = members::by_id(conn, params["member"].as_str().unwrap_or_default())?;
                (member.map(|m| m.email).unwrap_or_default(), String::new())
            }
        };
        if at < end {
            all.push((at, Forecast { at: iso(at), kind, to, agreement, review: String::new() }));
        }
    }
    let sealed: Vec<String> =
        sealed_document::table.select(sealed_document::agreement_id).distinct().load(conn)?;
    let mut coming = Vec::new();
    for id in sealed {
        let found = agreements::find(conn, &id)?;
        for (party, text, reminders) in due(conn, &found, hours)? {
            let choice = choice::of(conn, &party.id)?;
            let refused = suppression::of(conn, &party.email)?.is_some();
            for r in reminders.into_iter().filter(|_| !refused) {
                let at = hours.next(r.at.max(now), &party.time_zone);
                let in_time = at < r.until && at < end && choice.why(at).is_none();
                if in_time && !outbox::is_saved(conn, &name(r.kind, &text, &r.review, party.side))? {
                    let (kind, review) = (r.kind.name().to_owned(), r.review.date.to_string());
                    let (to, agreement) = (party.email.clone(), id.clone());
                    let forecast = Forecast { at: iso(at), kind, to, agreement, review };
                    coming.push((today(at, &party.time_zone), at, forecast));
                }
            }
        }
    }
    all.extend(together(coming));
    all.sort_by(|a, b| (a.0, &a.1.kind, &a.1.to).cmp(&(b.0, &b.1.kind, &b.1.to)));
    Ok(all.into_iter().map(|(_, f)| f).collect())
}

/// Reminders of one day to one address are one letter.
fn together(coming: Vec<(Date, Timestamp, Forecast)>) -> Vec<(Timestamp, Forecast)> {
    let mut days: BTreeMap<(String, Date), Vec<(Timestamp, Forecast)>> = BTreeMap::new();
    for (day, at, forecast) in coming {
        days.entry((forecast.to.clone(), day)).or_default().push((at, forecast));
    }
    let one_letter = |((to, _), mut of_day): ((String, Date), Vec<(Timestamp, Forecast)>)| {
        of_day.sort_by(|a, b| (a.0, &a.1.review).cmp(&(b.0, &b.1.review)));
        if of_day.len() == 1 {
            return of_day.remove(0);
        }
        let (at, kind) = (of_day[0].0, Kind::Reminders.name().to_owned());
        let joined = |of: fn(&Forecast) -> &str| {
            of_day.iter().map(|(_, forecast)| of(forecast)).collect::<Vec<_>>().join(" ")
        };
        let (agreement, review) = (joined(|f| &f.agreement), joined(|f| &f.review));
        (at, Forecast { at: iso(at), kind, to, agreement, review })
    };
    days.into_iter().map(one_letter).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{
        mail::window::STANDARD,
        rhythm::{Milestone, is_weekend, plan},
    };

    fn text() -> AgreedText {
        let mut agreed: AgreedText = serde_json::from_value(json!({
            "format": "", "agreement": "a", "version": 1, "replaces": null, "language": "en",
            "organisation": {"name": "", "vision": ""}, "team_vision": "",
            "coach": {"name": "", "email": "", "title": ""}, "coachee": {"name": "", "email": "", "title": ""},
            "start_date": "2026-12-01", "commitments": [], "goals": [], "one_on_one": "weekly", "reviews": [], "clauses": []
        }))
        .unwrap();
        agreed.reviews = plan(date(2026, 12, 1), &[Milestone::Days(30)], is_weekend);
        agreed
    }

    #[test]
    fn reminders_leave_at_eight_where_the_person_is() {
        let sealed: Timestamp = "2026-12-01T10:00:00Z".parse().unwrap();
        let times = |zone| {
            schedule(&text(), zone, STANDARD, sealed).iter().map(|r| r.at.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(times("Europe/Brussels"), ["2026-12-24T07:00:00Z", "2026-12-30T07:00:00Z"]);
        assert_eq!(times("America/New_York"), ["2026-12-24T13:00:00Z", "2026-12-30T13:00:00Z"]);
    }

    #[test]
    fn the_organisation_says_from_which_hour() {
        let sealed: Timestamp = "2026-12-01T10:00:00Z".parse().unwrap();
        let late = Hours::new(20, 22).unwrap();
        let all = schedule(&text(), "Europe/Brussels", late, sealed);
        let times: Vec<_> = all.iter().map(|r| r.at.to_string()).collect();
        assert_eq!(times, ["2026-12-24T19:00:00Z", "2026-12-30T19:00:00Z"]);
    }

    #[test]
    fn what_was_due_before_the_sealing_is_left_to_the_signed_copy() {
        let sealed: Timestamp = "2026-12-28T10:00:00Z".parse().unwrap();
        let left = schedule(&text(), "UTC", STANDARD, sealed);
        assert_eq!(left.iter().map(|r| r.kind).collect::<Vec<_>>(), [Kind::ReminderDay]);
    }
}
