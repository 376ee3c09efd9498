//! Reminders: stopped or snoozed by one click, and gathered when several fall together for one address.

use std::collections::BTreeSet;

use calcard::{Entry, Parser};
use coachpact::{
    agreements::{
        ending::{self, EndInput},
        many,
        store::Agreement,
    },
    db::schema::{letter, reminder_choice},
    mail::letter::{Kind, Letter},
    people::{Side, parties::Party},
    reviews::{choice, forecast},
};
use diesel::prelude::*;
use mail_parser::MessageParser;

use crate::{
    after::at,
    negotiation::{COACH, HIRE, Two, delivered},
    support::{Backend, Browser, Site, faults::runtime},
};

on_both_databases!(
    every_reminder_says_how_to_stop_it_and_other_letters_do_not,
    one_click_stops_reminders_and_nothing_else,
    opening_the_page_changes_nothing_and_its_buttons_do,
    a_snooze_is_over_after_its_days_or_after_the_review,
    a_link_that_was_not_ours_chooses_nothing,
    the_door_shows_the_choice_and_changes_it,
    reminders_of_one_day_come_in_one_letter,
    who_stops_a_gathered_letter_stops_all_it_told_of,
    a_stopped_one_is_left_out_and_the_last_one_goes_as_its_own,
    a_reader_with_another_address_by_now_gets_their_own,
    two_who_look_at_once_save_one_letter,
    somebody_who_is_said_to_be_in_two_zones_gets_one_letter_a_day,
    what_is_forecast_is_what_comes,
    many_agreements_at_once_are_each_as_one,
);

const WEEK: &str = "2026-12-24T07:00:00Z";
const DAY: &str = "2026-12-30T07:00:00Z";

fn signed(backend: Backend) -> Two {
    let two = Two::meet(backend);
    two.site.sealed(&two.sent);
    at(&two.site, "2026-12-02T09:00:00Z");
    two
}

/// A site with so many agreements of the same two people, all signed.
fn several(backend: Backend, count: usize) -> (Site, Vec<Agreement>) {
    let site = Site::ready(backend);
    let ada = site.admin();
    let all = (0..count).map(|_| site.sealed(&site.sent_example(&ada))).collect();
    at(&site, "2026-12-02T09:00:00Z");
    (site, all)
}

/// Every letter to somebody since the pile was last looked through, by kind.
fn pile(site: &Site, email: &str) -> Vec<Letter> {
    let mut posted = site.posted.lock().expect("no holder panics");
    let (mine, others): (Vec<_>, Vec<_>) = posted.drain(..).partition(|(l, _)| l.to.email == email);
    *posted = others;
    mine.into_iter().map(|(l, _)| l).collect()
}

fn kinds(letters: &[Letter]) -> Vec<&'static str> {
    letters.iter().map(|l| l.kind.name()).collect()
}

fn path_of(letter: &Letter) -> String {
    let link = letter.unsubscribe.as_deref().expect("a link to stop it");
    link[link.find("/letters/").expect("a path")..].to_owned()
}

/// How each saved letter of a kind that was not sent says why.
fn reasons(site: &Site, kind: Kind) -> Vec<Option<String>> {
    let rows = letter::table.filter(letter::kind.eq(kind.name())).filter(letter::dropped_at.is_not_null());
    site.app.db.read_now(|c| Ok(rows.select(letter::answer).load(c)?)).expect("a query")
}

fn header<'a>(bytes: &'a [u8], name: &str) -> Option<&'a str> {
    let text = std::str::from_utf8(bytes).expect("ASCII");
    let head = text.split("\r\n\r\n").next().expect("a head");
    head.lines().find_map(|l| l.strip_prefix(&format!("{name}: ")))
}

fn every_reminder_says_how_to_stop_it_and_other_letters_do_not(backend: Backend) {
    let two = signed(backend);
    at(&two.site, WEEK);
    let posted = two.site.posted.lock().expect("no holder panics").clone();
    let mut reminders = 0;
    for (letter, bytes) in &posted {
        let post = header(bytes, "List-Unsubscribe-Post");
        if letter.kind == Kind::ReminderWeek {
            reminders += 1;
            assert_eq!(post, Some("List-Unsubscribe=One-Click"));
            let link = letter.unsubscribe.as_deref().expect("a link");
            assert_eq!(header(bytes, "List-Unsubscribe"), Some(format!("<{link}>").as_str()));
            assert!(letter.text.contains(link) && letter.html.contains("Stop or snooze"), "{}", letter.text);
            assert!(letter.text.contains("time zone Europe/Brussels"), "{}", letter.text);
        } else {
            assert_eq!((post, header(bytes, "List-Unsubscribe")), (None, None), "{:?}", letter.kind);
        }
    }
    assert_eq!(reminders, 2);
}

fn one_click_stops_reminders_and_nothing_else(backend: Backend) {
    let two = signed(backend);
    at(&two.site, WEEK);
    let stop = path_of(&two.site.letter_to(HIRE, "reminder-week").letter);
    // As a mail program posts it: no cookie, no form token, and no redirection to follow.
    let page = Browser::new(&two.site.base).post_raw(&stop, &[("List-Unsubscribe", "One-Click")]);
    page.is_ok().says("Reminders are stopped");
    at(&two.site, DAY);
    two.site.letter_to(COACH, "reminder-day");
    assert!(two.site.letters_to(HIRE, "reminder-day").is_empty());
    assert_eq!(reasons(&two.site, Kind::ReminderDay), [Some("stopped".to_owned())]);
    let input = EndInput { reason: "We have what we came for.".into(), ..EndInput::default() };
    two.site.at_door(&two.coach, |c, desk| ending::give_notice(c, desk, &input)).expect("notice");
    two.site.letter_to(HIRE, "ended");
}

fn opening_the_page_changes_nothing_and_its_buttons_do(backend: Backend) {
    let two = signed(backend);
    at(&two.site, WEEK);
    let path = path_of(&two.site.letter_to(HIRE, "reminder-week").letter);
    let mut guest = Browser::new(&two.site.base);
    let chosen = || -> i64 {
        let rows = reminder_choice::table.count();
        two.site.app.db.read_now(|c| Ok(rows.get_result(c)?)).expect("a query")
    };
    for _ in 0..3 {
        guest.get(&path).is_ok().says("Reminders come").says("Your reviews with Wout Peeters");
    }
    assert_eq!(chosen(), 0);
    for (button, said) in [
        ("stop", "Reminders are stopped"),
        ("start", "Reminders come"),
        ("snooze-7", "No reminders until 31 December 2026, 08:00 (Europe/Brussels)"),
        ("snooze-14", "No reminders until 7 January 2027, 08:00 (Europe/Brussels)"),
        ("snooze-review", "No reminders until 1 January 2027, 00:00 (Europe/Brussels)"),
    ] {
        guest.post_raw(&path, &[("choice", button)]).leads_to(&path);
        guest.get(&path).is_ok().says(said);
    }
    guest.post_raw(&path, &[("choice", "for ever")]).is(400);
    guest.post_raw(&path, &[]).is(400);
    assert_eq!(chosen(), 1, "one row a party");
}

fn a_snooze_is_over_after_its_days_or_after_the_review(backend: Backend) {
    let two = signed(backend);
    at(&two.site, WEEK);
    let path = path_of(&two.site.letter_to(HIRE, "reminder-week").letter);
    let mut guest = Browser::new(&two.site.base);
    guest.post_raw(&path, &[("choice", "snooze-review")]).leads_to(&path);
    at(&two.site, DAY);
    assert!(two.site.letters_to(HIRE, "reminder-day").is_empty());
    assert_eq!(reasons(&two.site, Kind::ReminderDay), [Some("snoozed".to_owned())]);
    // The second review is on 1 February.
    at(&two.site, "2027-01-25T07:00:00Z");
    two.site.letter_to(HIRE, "reminder-week");
    guest.post_raw(&path, &[("choice", "snooze-7")]).leads_to(&path);
    at(&two.site, "2027-01-31T07:00:00Z");
    assert!(two.site.letters_to(HIRE, "reminder-day").is_empty(), "the sixth of the seven days");
    // The third, on 1 March.
    at(&two.site, "2027-02-22T07:00:00Z");
    two.site.letter_to(HIRE, "reminder-week");
}

fn a_link_that_was_not_ours_chooses_nothing(backend: Backend) {
    let two = signed(backend);
    at(&two.site, WEEK);
    let path = path_of(&two.site.letter_to(HIRE, "reminder-week").letter);
    let (id, mac) = path.trim_start_matches("/letters/").split_once('.').expect("two parts");
    let other = format!("/letters/{}.{mac}", two.coach.id);
    let made_up = choice::token(&two.site.app.secret, id, "somebody@example.org");
    let bare = format!("/letters/{id}");
    let mut guest = Browser::new(&two.site.base);
    let wrong = [other, format!("/letters/{made_up}"), bare, format!("{path}x"), "/letters/.".to_owned()];
    for wrong in &wrong {
        guest.get(wrong).is(404);
        guest.post_raw(wrong, &[("List-Unsubscribe", "One-Click")]).is(404);
    }
    at(&two.site, DAY);
    two.site.letter_to(HIRE, "reminder-day");
}

fn the_door_shows_the_choice_and_changes_it(backend: Backend) {
    let two = signed(backend);
    let mut hire = two.site.door(&two.hire);
    hire.get("/pact").is_ok().says("Reminders come");
    hire.post("/pact/reminders", &[("choice", "stop")]).leads_to("/pact");
    hire.get("/pact").is_ok().says("Reminders are stopped");
    two.site.door(&two.coach).get("/pact").is_ok().says("Reminders come");
    at(&two.site, WEEK);
    two.site.letter_to(COACH, "reminder-week");
    assert!(two.site.letters_to(HIRE, "reminder-week").is_empty());
    // A door closes after some hours.
    let mut hire = two.site.door(&two.hire);
    hire.post("/pact/reminders", &[("choice", "now and then")]).is(422).says("one of the buttons");
    hire.post_raw("/pact/reminders", &[("choice", "start")]).is(403);
    hire.get("/pact").is_ok().says("Reminders are stopped");
    hire.post("/pact/reminders", &[("choice", "start")]).leads_to("/pact");
    at(&two.site, DAY);
    two.site.letter_to(HIRE, "reminder-day");
}

/// The name and the method of the one entry in a calendar file.
fn entry(bytes: &[u8]) -> (String, bool) {
    let text = std::str::from_utf8(bytes).expect("text");
    let Entry::ICalendar(calendar) = Parser::new(text).entry() else { panic!("no calendar:\n{text}") };
    let mut events = calendar.components.iter().filter(|c| c.component_type.as_str() == "VEVENT");
    let uid = events.next().and_then(|e| e.uid()).expect("a name").to_owned();
    assert!(events.next().is_none(), "one UID a file:\n{text}");
    (uid, text.contains("METHOD:REQUEST"))
}

fn reminders_of_one_day_come_in_one_letter(backend: Backend) {
    let (site, _) = several(backend, 3);
    for email in [COACH, HIRE] {
        pile(&site, email);
    }
    at(&site, WEEK);
    at(&site, WEEK);
    for email in [COACH, HIRE] {
        let letters = pile(&site, email);
        assert_eq!(kinds(&letters), ["reminders"], "to {email}");
        let one = &letters[0];
        let doors = one.text.match_indices("/pact/").map(|(n, _)| &one.text[n..n + 49]);
        let doors: BTreeSet<_> = doors.collect();
        assert_eq!(doors.len(), 3, "each with a link of its own:\n{}", one.text);
        assert_eq!(one.text.matches("Thursday 31 December 2026 (time zone Europe/Brussels)").count(), 3);
        assert!(one.text.contains("What you promised"), "{}", one.text);
        assert!(one.subject.starts_with("3 reviews"), "{}", one.subject);
        assert!(one.invitation.is_none(), "an invitation is about one review only");
        let files: Vec<_> = one.attachments.iter().map(|f| entry(&f.bytes)).collect();
        let uids: BTreeSet<_> = files.iter().map(|(uid, _)| uid.clone()).collect();
        assert_eq!((files.len(), uids.len()), (3, 3));
        assert!(files.iter().all(|(_, request)| *request));
        let bytes = one.message(&"a@b.example".parse().expect("a mailbox"), site.now()).expect("a message");
        let bytes = bytes.formatted();
        let read = MessageParser::default().parse(&bytes).expect("a message");
        assert_eq!(read.attachments().count(), 3);
    }
    let along = letter::table.filter(letter::gathered_in.is_not_null()).select(letter::sent_at);
    let along: Vec<Option<i64>> = site.app.db.read_now(|c| Ok(along.load(c)?)).expect("rows");
    assert_eq!(along.len(), 6);
    assert!(along.iter().all(Option::is_some), "each says that it has left");
    at(&site, DAY);
    assert_eq!(kinds(&pile(&site, HIRE)), ["reminders"]);
}

fn who_stops_a_gathered_letter_stops_all_it_told_of(backend: Backend) {
    let (site, _) = several(backend, 3);
    at(&site, WEEK);
    let path = path_of(&site.letter_to(COACH, "reminders").letter);
    let mut guest = Browser::new(&site.base);
    let page = guest.get(&path);
    page.is_ok();
    assert_eq!(page.text().matches("Your reviews with Noor Claes").count(), 3);
    guest.post_raw(&path, &[("List-Unsubscribe", "One-Click")]).is_ok().says("Reminders are stopped");
    pile(&site, COACH);
    at(&site, DAY);
    assert_eq!(kinds(&pile(&site, COACH)), Vec::<&str>::new());
    assert_eq!(kinds(&pile(&site, HIRE)).iter().filter(|k| **k == "reminders").count(), 2);
    assert_eq!(reasons(&site, Kind::ReminderDay), vec![Some("stopped".to_owned()); 3]);
}

fn party(site: &Site, of: &Agreement, side: Side) -> Party {
    site.parties(of)[usize::from(side == Side::Coachee)].clone()
}

fn a_stopped_one_is_left_out_and_the_last_one_goes_as_its_own(backend: Backend) {
    let (site, agreements) = several(backend, 2);
    pile(&site, HIRE);
    let first = party(&site, &agreements[0], Side::Coachee);
    let now = site.now();
    let stopped = site.app.db.write_now(|c| choice::pick(c, now, &first, choice::Pick::Stop));
    stopped.expect("a choice");
    at(&site, WEEK);
    let letters = pile(&site, HIRE);
    assert_eq!(kinds(&letters), ["reminder-week"], "one alone, with its own invitation");
    assert!(letters[0].invitation.is_some() && letters[0].attachments.is_empty());
    assert_eq!(reasons(&site, Kind::ReminderWeek), [Some("stopped".to_owned())]);
}

fn a_reader_with_another_address_by_now_gets_their_own(backend: Backend) {
    use coachpact::{people::parties, reviews::gathering};
    let (site, agreements) = several(backend, 3);
    pile(&site, HIRE);
    let moved = party(&site, &agreements[1], Side::Coachee);
    site.set(WEEK);
    let (now, ids) = (site.now(), agreements.iter().map(|a| a.id.clone()).collect::<Vec<_>>());
    // In one transaction, so that nothing leaves before the address is another.
    let saved = site.app.db.write_now(|c| {
        let saved = gathering::save_due(c, now, &site.app.secret, &ids)?;
        parties::put(c, &Party { email: "noor@claes.example".into(), ..moved })?;
        Ok(saved)
    });
    assert_eq!(saved.expect("saved"), 6);
    let alone = site.letter_to("noor@claes.example", "reminder-week").letter;
    let rest = site.letter_to(HIRE, "reminders").letter;
    assert_eq!(rest.text.matches("/pact/").count(), 2);
    let own = alone.text.find("/pact/").map(|n| &alone.text[n..n + 49]).expect("a link");
    assert!(!rest.text.contains(own), "nobody else's link");
}

fn two_who_look_at_once_save_one_letter(backend: Backend) {
    let (site, _) = several(backend, 3);
    for email in [COACH, HIRE] {
        pile(&site, email);
    }
    site.set(WEEK);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            let chores = site.chores.clone();
            scope.spawn(move || runtime().block_on(chores.look()).expect("the chores look"));
        }
    });
    delivered(&site);
    for email in [COACH, HIRE] {
        assert_eq!(kinds(&pile(&site, email)), ["reminders"], "to {email}");
    }
}

fn somebody_who_is_said_to_be_in_two_zones_gets_one_letter_a_day(backend: Backend) {
    let (site, _) = several(backend, 1);
    let ada = site.admin();
    let opening = site.opening(&ada, COACH);
    let candidate = site.candidate(&ada, &opening);
    let mut draft = site.draft(&opening, &candidate);
    draft.coach.time_zone = "America/New_York".into();
    let draft = site.draft_of(draft);
    site.sealed(&site.sent(&ada, &draft));
    at(&site, "2026-12-02T10:00:00Z");
    for email in [COACH, HIRE] {
        pile(&site, email);
    }
    let until = jiff::civil::date(2026, 12, 24);
    let now = site.now();
    let told = site.app.db.read_now(|c| forecast::forecast(c, now, until)).expect("a forecast");
    let told: Vec<_> = told.iter().map(|f| (f.at.as_str(), f.kind.as_str(), f.to.as_str())).collect();
    let (brussels, new_york) = ("2026-12-24T07:00:00.000Z", "2026-12-24T13:00:00.000Z");
    assert_eq!(told, [(brussels, "reminders", HIRE), (new_york, "reminders", COACH)]);
    at(&site, brussels);
    assert_eq!((kinds(&pile(&site, HIRE)), kinds(&pile(&site, COACH))), (vec!["reminders"], vec![]));
    at(&site, new_york);
    assert_eq!(kinds(&pile(&site, COACH)), ["reminders"], "where the newest agreement says");
    at(&site, "2026-12-24T22:00:00Z");
    assert!(pile(&site, COACH).is_empty());
}

fn what_is_forecast_is_what_comes(backend: Backend) {
    let (site, agreements) = several(backend, 2);
    for email in [COACH, HIRE] {
        pile(&site, email);
    }
    let coach = party(&site, &agreements[0], Side::Coach);
    let now = site.now();
    let stopped = site.app.db.write_now(|c| choice::pick(c, now, &coach, choice::Pick::Stop));
    stopped.expect("a choice");
    let until = jiff::civil::date(2026, 12, 24);
    let told = site.app.db.read_now(|c| forecast::forecast(c, now, until)).expect("a forecast");
    let told: BTreeSet<_> = told.into_iter().map(|f| (f.to, f.kind)).collect();
    at(&site, WEEK);
    let mut came = BTreeSet::new();
    for email in [COACH, HIRE] {
        came.extend(pile(&site, email).into_iter().map(|l| (l.to.email, l.kind.name().to_owned())));
    }
    assert_eq!((told.len(), told), (2, came));
}

/// In every state that letters are written in, and with versions behind them.
fn many_agreements_at_once_are_each_as_one(backend: Backend) {
    let site = Site::ready(backend);
    let ada = site.admin();
    let all: Vec<_> = (0..7).map(|_| site.sent_example(&ada)).collect();
    site.signed(&all[1], &[Side::Coach]);
    all[2..6].iter().for_each(|a| drop(site.sealed(a)));
    site.amended(&all[3], &ada);
    site.ended(&all[4], &ada);
    site.coach_replaced(&all[5], &ada);
    site.declined(&all[6], Side::Coachee);
    let mut ids: Vec<_> = all.iter().map(|a| a.id.clone()).collect();
    ids.push("nobody".into());
    let holding = site.app.db.read_now(|c| many::holding(c, &ids)).expect("agreements");
    assert_eq!(holding.len(), 4, "those of which a version was sealed");
    for one in &all {
        let found = site.found(one);
        let Some(held) = holding.get(&one.id) else {
            assert!(found.in_force().is_none());
            continue;
        };
        assert_eq!(held.text, found.text().expect("a text"));
        assert_eq!(held.sides, found.parties().map(|p| p.id));
        let ids = |parties: &[Party]| parties.iter().map(|p| p.id.clone()).collect::<BTreeSet<_>>();
        assert_eq!(ids(&held.parties), ids(&found.parties));
        assert_eq!(Some(&held.sent_by), found.opened.as_ref().map(|v| &v.sent_by));
        assert_eq!(held.ends_on, found.ending.map(|e| e.ends_on));
    }
}
