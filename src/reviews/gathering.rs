//! Reminders that fall together: those of one day to one address go out as one letter, to a coach of many,
//! say, and at most one such letter a day. One alone goes by itself, as an invitation of its own.

use std::collections::BTreeMap;

use diesel::prelude::*;
use jiff::{Timestamp, ToSpan as _};
use serde_json::{Value, json};

use super::{
    choice,
    known::{Known, Standing},
    reminders::{self, Reminder},
};
use crate::{
    agreements::{
        AgreedText,
        letters::{self, Desk},
        review_label, store as agreements,
    },
    db::{
        self, Connection,
        schema::{party, review},
    },
    failure::Result,
    ids::{self, Secret},
    languages::Language,
    mail::{
        gathered,
        letter::{Attached, Kind, Letter},
        outbox::{self, Claimed, Saved, Why, Written},
    },
    openings::store::today,
    organisation,
    people::{
        Side,
        parties::{self, Party},
    },
};

/// How much of a promise stands in a letter that tells of several reviews, in characters.
const SHORT: usize = 90;

/// A reminder that is to be saved.
struct Due {
    party: Party,
    text: AgreedText,
    reminder: Reminder,
}

impl Due {
    fn once(&self) -> String {
        reminders::name(self.reminder.kind, &self.text, &self.reminder.review, self.party.side)
    }
}

/// Saves every reminder of these agreements that is due and was not saved before, and with it what else
/// goes to the same address on that day; gives back how many.
pub fn save_due(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    agreements: &[String],
) -> Result<usize> {
    // In the order of the addresses, so that two who save at once never wait for each other in a circle.
    let mut by_address: BTreeMap<String, Vec<Due>> = BTreeMap::new();
    for id in agreements {
        for due in of_agreement(conn, now, id)? {
            by_address.entry(due.party.email.clone()).or_default().push(due);
        }
    }
    let mut saved = 0;
    for (email, due) in by_address {
        if due.iter().any(|d| d.reminder.at <= now) {
            saved += to_address(conn, now, secret, &email, agreements, due)?;
        }
    }
    Ok(saved)
}

/// The reminders of an agreement that go out today, where their readers are, and are not saved yet.
fn of_agreement(conn: &mut Connection, now: Timestamp, id: &str) -> Result<Vec<Due>> {
    let (found, hours) = (agreements::find(conn, id)?, organisation::hours(conn)?);
    let mut all = Vec::new();
    for (party, text, reminders) in reminders::due(conn, &found, hours)? {
        let leaves = |r: &Reminder| today(hours.next(r.at.max(now), &party.time_zone), &party.time_zone);
        let here = today(now, &party.time_zone);
        for reminder in reminders.into_iter().filter(|r| now < r.until && leaves(r) == here) {
            let due = Due { party: party.clone(), text: text.clone(), reminder };
            if !outbox::is_saved(conn, &due.once())? {
                all.push(due);
            }
        }
    }
    Ok(all)
}

/// Saves what goes to an address today; `seen` are the agreements that were looked through for it.
fn to_address(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    email: &str,
    seen: &[String],
    mut due: Vec<Due>,
) -> Result<usize> {
    db::lock(conn, &format!("reminders {email}"))?;
    for id in others(conn, now, email, seen)? {
        due.extend(of_agreement(conn, now, &id)?.into_iter().filter(|d| d.party.email == email));
    }
    let mut fresh = Vec::new();
    for one in due {
        // Another process may have saved it before the lock was ours.
        if !outbox::is_saved(conn, &one.once())? {
            fresh.push(one);
        }
    }
    fresh.sort_by_key(|d| (d.reminder.review.date, d.reminder.at));
    let carrier = carrier(conn, now, email, &fresh)?;
    let mut saved = 0;
    for one in &fresh {
        saved += usize::from(save(conn, now, secret, carrier.as_deref(), one)?);
    }
    Ok(saved)
}

/// Other agreements of an address with a review near enough that a reminder of it may be due.
fn others(conn: &mut Connection, now: Timestamp, email: &str, seen: &[String]) -> Result<Vec<String>> {
    let here = today(now, "UTC");
    let (from, to) = (here.saturating_sub(2.days()).to_string(), here.saturating_add(9.days()).to_string());
    let own: Vec<String> =
        party::table.filter(party::email.eq(email)).select(party::agreement_id).distinct().load(conn)?;
    let mut near = Vec::new();
    for id in own.into_iter().filter(|id| !seen.contains(id)) {
        let reviews = review::table
            .filter(review::agreement_id.eq(&id))
            .filter(review::on_date.ge(&from))
            .filter(review::on_date.le(&to));
        if reviews.select(review::id).first::<String>(conn).optional()?.is_some() {
            near.push(id);
        }
    }
    Ok(near)
}

/// The letter that these go along in, if they are several, or if another waits for the same address.
fn carrier(conn: &mut Connection, now: Timestamp, email: &str, fresh: &[Due]) -> Result<Option<String>> {
    let Some(first) = fresh.first() else { return Ok(None) };
    if let Some(open) = gathered::open(conn, email)? {
        return Ok(Some(open));
    }
    let alone = gathered::alone(conn, email)?;
    if alone.len() + fresh.len() < 2 {
        return Ok(None);
    }
    let at = organisation::leaves(conn, now, Kind::Reminders, &first.party.time_zone)?;
    let day = today(now, &first.party.time_zone);
    let once = format!("{} {} {day}", Kind::Reminders.name(), ids::hash(email));
    let params = json!({"party": first.party.id, "day": day});
    let begun =
        gathered::begin(conn, now, (email, at), &Saved { kind: Kind::Reminders, once: &once, params })?;
    if let Some(carrier) = &begun {
        for id in &alone {
            gathered::absorb(conn, id, carrier)?;
        }
    }
    Ok(begun)
}

fn save(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    carrier: Option<&str>,
    due: &Due,
) -> Result<bool> {
    let (party, reminder, link) = (&due.party, &due.reminder, ids::new(now));
    let params = json!({
        "agreement": party.agreement, "party": party.id, "link": link,
        "milestone": reminder.review.milestone, "until": reminder.until.as_millisecond(),
        "moves": reminder.review.sequence,
    });
    let new = Saved { kind: reminder.kind, once: &due.once(), params };
    // The letter first: of two who save it at once, one finds it saved and makes no link.
    let at = organisation::leaves(conn, now, reminder.kind, &party.time_zone)?;
    let fresh = gathered::save(conn, now, (&party.email, at), carrier, &new)?;
    if fresh {
        parties::put_link(conn, now, secret, party, &link)?;
    }
    Ok(fresh)
}

/// Whether all that goes along in a letter of several is to be told there.
pub fn is_sifted(known: &Known, now: Timestamp, claimed: &Claimed) -> Result<bool> {
    for along in known.along(&claimed.id) {
        if !known.standing(now, &along.params)?.is_ok_and(|s| goes_to(&s, claimed)) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Leaves out what is not to be told any more, before a letter of several is written, and says why on
/// each; what has another address by now goes there by itself.
pub fn sift(conn: &mut Connection, now: Timestamp, known: &Known, claimed: &Claimed) -> Result<()> {
    for along in known.along(&claimed.id) {
        match known.standing(now, &along.params)? {
            Err(why) => gathered::leave_out(conn, now, &along.id, why)?,
            Ok(s) if !goes_to(&s, claimed) => {
                gathered::set_apart(conn, now, &along.id, &s.party.email)?;
            }
            Ok(_) => {}
        }
    }
    Ok(())
}

fn goes_to(standing: &Standing, claimed: &Claimed) -> bool {
    claimed.recipient.as_deref() == Some(standing.party.email.as_str())
}

/// The letter of those that go along in it; of a single one, that one's own.
pub fn letter(conn: &mut Connection, desk: &Desk, known: &Known, claimed: &Claimed) -> Result<Written> {
    let mut all = Vec::new();
    for along in known.along(&claimed.id) {
        // Nobody else's link, whatever has changed since they were sifted.
        match known.standing(desk.now, &along.params)? {
            Ok(standing) if goes_to(&standing, claimed) => {
                all.push((Kind::from_name(&along.kind)?, standing))
            }
            _ => {}
        }
    }
    all.sort_by_key(|(_, s)| s.review.date);
    let letter = match all.as_slice() {
        [] => return Ok(Written::Nothing(Why::Over)),
        [(kind, one)] => reminders::single(conn, desk, &claimed.id, *kind, one)?,
        [(_, first), ..] => {
            let several: Vec<&Standing> = all.iter().map(|(_, s)| s).collect();
            together(conn, desk, claimed, &first.party, &several)?
        }
    };
    Ok(Written::Letter(Box::new(letter)))
}

/// One letter about several reviews. Each has its calendar entry as a file of its own, since an invitation
/// that mail programs act upon holds one entry only.
fn together(
    conn: &mut Connection,
    desk: &Desk,
    claimed: &Claimed,
    to: &Party,
    several: &[&Standing],
) -> Result<Letter> {
    let stop = choice::link(desk, &claimed.id, &to.email);
    let entries = several.iter().map(|s| entry(conn, desk, to.language, s)).collect::<Result<Vec<_>>>()?;
    let values = json!({
        "organisation": several[0].text.organisation.name, "recipient": to.name,
        "base_url": desk.settings.base_url.as_str(), "count": several.len(), "entries": entries,
        "review_date": to.language.date(several[0].review.date), "stop_link": stop,
    });
    let mut letter = Letter::write(&claimed.id, Kind::Reminders, letters::recipient(to), &values)?;
    letter.reply_to = one_sender(several);
    letter.unsubscribe = Some(stop);
    letter.attachments = several.iter().enumerate().map(|(n, s)| file(desk, n, s)).collect();
    Ok(letter)
}

fn entry(conn: &mut Connection, desk: &Desk, l: Language, s: &Standing) -> Result<Value> {
    let promises = |side: Side| s.text.commitments_of(side).map(|c| short(&c.text)).collect::<Vec<_>>();
    let more = json!({
        "review_label": review_label(l, s.review.milestone), "review_date": l.date(s.review.date),
        "zone": s.party.time_zone, "mine": promises(s.party.side), "theirs": promises(s.party.side.other()),
        "next": reminders::going_on(conn, s)?,
    });
    Ok(letters::with(letters::common(desk, &s.text, &s.party, &s.link), more))
}

fn file(desk: &Desk, n: usize, s: &Standing) -> Attached {
    Attached {
        name: format!("review-{}.ics", n + 1),
        media_type: "text/calendar; charset=utf-8; method=REQUEST",
        bytes: letters::invite(desk, &s.text, &s.party, &s.review).into_bytes(),
    }
}

/// Who reads an answer: the member who looks after all of these agreements, if that is one.
fn one_sender(several: &[&Standing]) -> Option<(String, String)> {
    let first = &several.first()?.sender;
    several.iter().all(|s| s.sender == *first).then(|| first.clone()).flatten()
}

/// The first sentence of a promise, or as much of it as stands in a line.
fn short(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let sentence = line.split(". ").next().unwrap_or_default().trim_end_matches('.');
    if sentence.chars().count() <= SHORT {
        return sentence.to_owned();
    }
    let cut: String = sentence.chars().take(SHORT).collect();
    let words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", words.trim_end_matches(','))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_in_short_is_a_sentence_or_a_line() {
        assert_eq!(short("I listen. I also ask."), "I listen");
        assert_eq!(short("I talk with you every week."), "I talk with you every week");
        let long = short(&"word, ".repeat(40));
        assert!(long.ends_with("word…") && long.chars().count() <= SHORT + 1, "{long}");
        assert_eq!(short(&"x".repeat(200)).chars().count(), SHORT + 1);
        assert_eq!(short(""), "");
    }
}
