//! Reminders, a week and a day before each review, to each side at eight in the morning where they
//! are. What is forecast and what is sent come from the same schedule.

use diesel::prelude::*;
use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use serde::Serialize;
use serde_json::{Value, json};

use super::store;
use crate::{
    agreements::{
        AgreedText,
        letters::{self, Desk},
        review_label,
        store::{self as agreements, Agreement},
    },
    db::{Connection, schema::sealed_document},
    failure::Result,
    ids::{self, Secret},
    mail::{
        letter::{Kind, Letter},
        outbox::{self, Claimed, Saved},
    },
    people::{
        Side,
        parties::{self, Party},
        store as members,
    },
    rhythm::Planned,
    trail::iso,
};

/// The hour of the day at which reminders leave, where the recipient is.
const HOUR: i8 = 8;

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
pub fn schedule(text: &AgreedText, zone: &str, sealed_at: Timestamp) -> Vec<Reminder> {
    let tz = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let at = |date: Date, hour: i8| {
        let local = date.at(hour, 0, 0, 0);
        tz.to_ambiguous_zoned_datetime(local).compatible().map(|z| z.timestamp()).unwrap_or(Timestamp::MAX)
    };
    let mut all = Vec::new();
    for review in &text.reviews {
        let day_before = at(review.date.saturating_sub(1.day()), HOUR);
        let over = at(review.date.saturating_add(1.day()), 0);
        let week_before = at(review.date.saturating_sub(7.days()), HOUR);
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
fn due(conn: &mut Connection, found: &Agreement) -> Result<Vec<(Party, AgreedText, Vec<Reminder>)>> {
    let Some(sealed) = found.in_force() else { return Ok(Vec::new()) };
    let (mut text, sealed_at) = (found.text()?, crate::clock::from_ms(sealed.sealed_at));
    let rows = store::to_be_held(conn, found)?;
    text.reviews = rows.iter().map(store::Review::planned).collect::<Result<_>>()?;
    let moved_at = |review: &Planned| {
        let row = rows.iter().find(|r| r.milestone == review.milestone.to_string());
        row.and_then(|r| r.moved_at).map_or(sealed_at, crate::clock::from_ms)
    };
    let of = |party: Party| {
        let mut reminders = schedule(&text, &party.time_zone, sealed_at);
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

/// Saves every reminder of these agreements that is due and was not saved before; gives back how many.
pub fn save_due(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    agreements: &[String],
) -> Result<usize> {
    let mut saved = 0;
    for id in agreements {
        let found = agreements::find(conn, id)?;
        for (party, text, reminders) in due(conn, &found)? {
            for reminder in reminders.iter().filter(|r| r.at <= now && now < r.until) {
                saved += usize::from(save(conn, now, secret, &party, &text, reminder)?);
            }
        }
    }
    Ok(saved)
}

fn save(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    party: &Party,
    text: &AgreedText,
    reminder: &Reminder,
) -> Result<bool> {
    let once = name(reminder.kind, text, &reminder.review, party.side);
    if outbox::is_saved(conn, &once)? {
        return Ok(false);
    }
    let link = ids::new(now);
    let params = json!({
        "agreement": party.agreement, "party": party.id, "link": link,
        "milestone": reminder.review.milestone, "until": reminder.until.as_millisecond(),
        "moves": reminder.review.sequence,
    });
    // The letter first: of two who save it at once, one finds it saved and makes no link.
    let fresh = outbox::save(conn, now, &Saved { kind: reminder.kind, once: &once, params })?;
    if fresh {
        parties::put_link(conn, now, secret, party, &link)?;
    }
    Ok(fresh)
}

/// The letter of a saved reminder; `None` once it would come too late.
pub fn letter(conn: &mut Connection, desk: &Desk, claimed: &Claimed, kind: Kind) -> Result<Option<Letter>> {
    let params: Value = serde_json::from_str(&claimed.params)?;
    let text = |name: &str| params[name].as_str().unwrap_or_default().to_owned();
    if params["until"].as_i64().is_some_and(|until| desk.now.as_millisecond() >= until) {
        return Ok(None);
    }
    let Some(party) = parties::by_id(conn, &text("party"))? else { return Ok(None) };
    let agreement = agreements::find(conn, &party.agreement)?;
    let agreed = store::dated(conn, desk.now, &agreement)?;
    let over = agreement.ending.as_ref().and_then(|e| e.ends_on.parse::<Date>().ok());
    let milestone = text("milestone");
    let Some(review) = agreed.reviews.iter().find(|r| r.milestone.to_string() == milestone) else {
        return Ok(None);
    };
    // Somebody else may have taken over that side since.
    let still = agreement.parties().iter().any(|p| p.id == party.id);
    // Since it was saved the review may have been moved: the new day has reminders of its own.
    let moved = params["moves"].as_u64().is_some_and(|n| n < review.sequence.into());
    if !still || moved || over.is_some_and(|last| review.date > last) {
        return Ok(None);
    }
    let promises = |side: Side| agreed.commitments_of(side).map(|c| c.text.clone()).collect::<Vec<_>>();
    let more = json!({
        "review_label": review_label(party.language, review.milestone),
        "review_date": party.language.date(review.date),
        "zone": party.time_zone,
        "mine": promises(party.side),
        "theirs": promises(party.side.other()),
    });
    let values = letters::with(letters::common(desk, &agreed, &party, &text("link")), more);
    let mut letter = Letter::write(&claimed.id, kind, letters::recipient(&party), &values)?;
    letter.reply_to = letters::sender(conn, &agreement)?;
    if kind == Kind::ReminderWeek {
        letter.invitation = Some(letters::invite(desk, &agreed, &party, review));
    }
    Ok(Some(letter))
}

/// A letter that will be due, if nobody acts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Forecast {
    /// ISO 8601, UTC.
    pub at: String,
    pub kind: String,
    pub to: String,
    pub agreement: String,
    /// The review's date; empty for letters that are not about one.
    pub review: String,
}

/// Every letter due from now until the end of a day (UTC), in order: what waits in the outbox, and
/// the reminders to come.
pub fn forecast(conn: &mut Connection, now: Timestamp, until: Date) -> Result<Vec<Forecast>> {
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
    for id in sealed {
        let found = agreements::find(conn, &id)?;
        for (party, text, reminders) in due(conn, &found)? {
            for r in reminders {
                let at = r.at.max(now);
                let in_time = at < r.until && at < end;
                if in_time && !outbox::is_saved(conn, &name(r.kind, &text, &r.review, party.side))? {
                    let (kind, review) = (r.kind.name().to_owned(), r.review.date.to_string());
                    let (to, agreement) = (party.email.clone(), id.clone());
                    all.push((at, Forecast { at: iso(at), kind, to, agreement, review }));
                }
            }
        }
    }
    all.sort_by(|a, b| (a.0, &a.1.kind, &a.1.to).cmp(&(b.0, &b.1.kind, &b.1.to)));
    Ok(all.into_iter().map(|(_, f)| f).collect())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::rhythm::{Milestone, is_weekend, plan};

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
        let times =
            |zone| schedule(&text(), zone, sealed).iter().map(|r| r.at.to_string()).collect::<Vec<_>>();
        assert_eq!(times("Europe/Brussels"), ["2026-12-24T07:00:00Z", "2026-12-30T07:00:00Z"]);
        assert_eq!(times("America/New_York"), ["2026-12-24T13:00:00Z", "2026-12-30T13:00:00Z"]);
    }

    #[test]
    fn what_was_due_before_the_sealing_is_left_to_the_signed_copy() {
        let sealed: Timestamp = "2026-12-28T10:00:00Z".parse().unwrap();
        let left = schedule(&text(), "UTC", sealed);
        assert_eq!(left.iter().map(|r| r.kind).collect::<Vec<_>>(), [Kind::ReminderDay]);
    }
}
