//! Reminders, a week and a day before each review, to each side when the organisation's hours for letters
//! begin where they are. What is forecast and what is sent come from the same schedule.

use diesel::prelude::*;
use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use serde_json::{Value, json};

use super::{
    choice, is_last,
    known::{Known, Standing},
    store,
    wanted::{self, Wanted},
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
        coming::Coming,
        letter::{Kind, Letter},
        outbox::{self, Claimed, Written},
        window::Hours,
    },
    openings::store::today,
    organisation::{self, holidays},
    people::{
        Side,
        parties::{self, Party},
    },
    rhythm::{self, Planned},
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
/// was given; what was due before a review was moved is left to the letter that told of it. Everything to one
/// address goes by one zone, so that what falls on a day there falls together.
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
    let mut both = found.parties();
    for party in &mut both {
        party.time_zone = parties::zone_of(conn, party)?;
    }
    let of = |party: Party| {
        let mut reminders = schedule(&text, &party.time_zone, hours, sealed_at);
        reminders.retain(|r| r.at > moved_at(&r.review));
        (party, text.clone(), reminders)
    };
    Ok(both.map(of).into())
}

/// Agreements with a review near enough that a reminder of it may be due.
pub fn near(conn: &mut Connection, now: Timestamp) -> Result<Vec<String>> {
    let today = now.to_zoned_datetime(TimeZone::UTC).date();
    let wanted = Wanted {
        from: Some(today.saturating_sub(2.days())),
        to: Some(today.saturating_add(9.days())),
        most: i64::MAX,
        ..Wanted::default()
    };
    let mut near: Vec<String> =
        wanted::list(conn, None, &wanted)?.into_iter().map(|r| r.agreement_id).collect();
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
    let Standing { party, text, review, goes_on, .. } = standing;
    if !is_last(*goes_on, &text.reviews, review.milestone) {
        return Ok(None);
    }
    let milestones: Vec<_> = text.reviews.iter().map(|r| r.milestone).collect();
    let (next, l) = (rhythm::going_on(&milestones), party.language);
    let dates = rhythm::plan_over(text.start_date, &next, &holidays::all(conn)?);
    let date = |r: &Planned| json!({"label": review_label(l, r.milestone), "date": l.date(r.date)});
    let dates: Vec<_> = dates.iter().map(date).collect();
    Ok(Some(json!({"rhythm": rhythm::written(&next), "dates": dates})))
}

/// Every reminder that will be due before an instant and is not saved yet, each with the day on which it leaves
/// where its reader is; what its reader has stopped or snoozed by then is none.
pub fn coming(conn: &mut Connection, now: Timestamp, end: Timestamp) -> Result<Vec<(Date, Coming)>> {
    let hours = organisation::hours(conn)?;
    let sealed: Vec<String> =
        sealed_document::table.select(sealed_document::agreement_id).distinct().load(conn)?;
    let mut all = Vec::new();
    for id in sealed {
        let found = agreements::find(conn, &id)?;
        for (party, text, reminders) in due(conn, &found, hours)? {
            let choice = choice::of(conn, &party.id)?;
            for r in reminders {
                let at = hours.next(r.at.max(now), &party.time_zone);
                let in_time = at < r.until && at < end && choice.why(at).is_none();
                if in_time && !outbox::is_saved(conn, &name(r.kind, &text, &r.review, party.side))? {
                    let (to, review) = (party.email.clone(), r.review.date.to_string());
                    let letter = Coming { at, kind: r.kind, to, agreement: id.clone(), review };
                    all.push((today(at, &party.time_zone), letter));
                }
            }
        }
    }
    Ok(all)
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
