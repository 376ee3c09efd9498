//! One person's calendar: all their reviews on the days that hold, at an address of their own, read by two
//! parsers that know nothing of ours.

use coachpact::{
    agreements::{Draft, letters, store::Agreement, versions},
    db::schema::calendar_feed,
    openings::store::today,
    organisation,
    people::{
        Side, feeds as people_feeds,
        parties::{self, Party},
    },
    reviews::changes::Kind,
};
use diesel::prelude::*;

use crate::{
    after::{days, forget, gives_notice, invited, look},
    moves::{accept, asks, first, reviewing, rows},
    negotiation::{ADA, COACH, HIRE, Two, at_once},
    support::{
        Backend, Browser, Page, Site,
        actors::between,
        calendars::{Calendar, Event, read},
    },
};

on_both_databases!(
    the_signed_copy_and_the_door_name_one_address,
    what_both_agree_on_since_follows,
    an_ending_calls_off_what_comes_after_it,
    somebody_elses_side_leaves_the_calendar_of_who_had_it,
    what_was_dropped_comes_back_to_nobody_who_leaves,
    one_calendar_holds_every_agreement_of_a_person_and_nobody_elses,
    a_new_address_stops_the_one_before,
    asking_for_a_new_address_twice_at_once_leaves_one,
    a_member_who_coaches_has_the_same_calendar,
    a_corrected_address_ends_the_calendar_of_the_wrong_one,
    hostile_names_change_nothing_in_any_calendar,
);

/// The address on a party's own page; empty if there is none yet.
fn address(site: &Site, party: &Party) -> String {
    address_in(&site.door(party).get("/pact"))
}

fn address_in(page: &Page) -> String {
    page.is_ok();
    between(&page.text(), "id=\"calendar-address\">", "</code>").unwrap_or_default()
}

/// As a calendar program reads it, without a cookie.
fn fetch(site: &Site, address: &str) -> Page {
    Browser::new(&site.base).get(address)
}

fn calendar(site: &Site, party: &Party) -> Calendar {
    let found = read(&fetch(site, &address(site, party)).is_ok().text());
    assert_eq!((found.method.as_str(), found.refresh), ("PUBLISH", true));
    assert!(found.events.iter().all(|e| e.attendee.is_none() && e.organizer.is_none()), "nobody is asked");
    found
}

fn of_status(calendar: &Calendar, status: &str) -> Vec<(String, i64)> {
    let all = calendar.events.iter().filter(|e| e.status == status);
    all.map(|e| (e.on.clone(), e.sequence)).collect()
}

fn only(ics: &str) -> Event {
    let mut found = read(ics);
    assert_eq!(found.events.len(), 1, "one UID a message:\n{ics}");
    found.events.remove(0)
}

fn feeds(site: &Site) -> i64 {
    site.app.db.read_now(|c| Ok(calendar_feed::table.count().get_result(c)?)).expect("a query")
}

fn the_signed_copy_and_the_door_name_one_address(backend: Backend) {
    let two = Two::meet(backend);
    assert_eq!(address(&two.site, &two.hire), "", "before both have signed there is nothing to look back on");
    two.site.signed(&two.sent, &Side::BOTH);
    let letter = two.site.letter_to(HIRE, "signed-copy");
    let link = letter.link("/calendar/");
    assert!(letter.letter.html.contains(&link), "{}", letter.letter.html);
    assert_eq!(address(&two.site, &two.hire), format!("{}{link}", two.site.base));
    assert_ne!(address(&two.site, &two.coach), address(&two.site, &two.hire));
    let page = fetch(&two.site, &link);
    assert_eq!(page.is_ok().kind, "text/calendar; charset=utf-8");
    let header = |name: &str| page.headers.get(name).and_then(|v| v.to_str().ok());
    assert_eq!(header("cache-control"), Some("private, no-cache"));
    assert_eq!(header("set-cookie"), None);
    // Before the chores have taken the reviews up, and after.
    let before = calendar(&two.site, &two.hire);
    look(&two.site);
    let found = calendar(&two.site, &two.hire);
    assert_eq!(before, found);
    assert_eq!(found.name.as_deref(), Some("Reviews at Northwind"));
    let text = two.found().text().expect("the text");
    let signed: Vec<_> = text.reviews.iter().map(|r| (r.date.to_string(), 0)).collect();
    assert_eq!((of_status(&found, "CONFIRMED"), of_status(&found, "CANCELLED")), (signed, vec![]));
    let asked = only(letter.letter.invitation.as_deref().expect("an invitation"));
    let same = found.events.iter().find(|e| e.uid == asked.uid).expect("the same event");
    assert_eq!((same.sequence, &same.on, &same.until), (asked.sequence, &asked.on, &asked.until));
    let file = String::from_utf8(letter.letter.attachments[1].bytes.clone()).expect("text");
    assert_eq!(read(&file).events, found.events, "as the file of that day");
    assert_eq!(feeds(&two.site), 2);
}

fn what_both_agree_on_since_follows(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    let before = calendar(&two.site, &two.hire);
    let moved = first(&two);
    let change = asks(&two, &two.hire, Kind::Move, Some(&moved), "2027-01-06").expect("a change");
    assert_eq!(calendar(&two.site, &two.hire), before, "until it is accepted");
    accept(&two, &two.coach, &change).expect("accepted");
    let dropped = rows(&two).into_iter().find(|r| r.milestone == "60d").expect("the second");
    let change = asks(&two, &two.coach, Kind::Cancel, Some(&dropped), "").expect("a change");
    accept(&two, &two.hire, &change).expect("accepted");
    let change = asks(&two, &two.coach, Kind::Add, None, "2027-01-20").expect("a change");
    accept(&two, &two.hire, &change).expect("accepted");
    for (party, email) in [(&two.coach, COACH), (&two.hire, HIRE)] {
        let found = calendar(&two.site, party);
        let at = |on: &str| found.events.iter().find(|e| e.on == on).expect("an event on that day").clone();
        assert_eq!((at("2027-01-06").status.as_str(), at("2027-01-06").sequence), ("CONFIRMED", 1));
        assert_eq!(of_status(&found, "CANCELLED"), [(dropped.on_date.clone(), 1)]);
        assert!(found.events.iter().all(|e| e.on != moved.on_date), "on one day only");
        assert_eq!(found.events.len(), before.events.len() + 1);
        // What the letters told a calendar is what the feed says.
        let told =
            [("moved", "2027-01-06"), ("added", "2027-01-20"), ("cancelled", dropped.on_date.as_str())];
        for (kind, on) in told {
            let ics = two.site.letter_to(email, kind).letter.invitation.expect("a word to the calendar");
            let (told, said) = (only(&ics), at(on));
            assert_eq!((&told.uid, told.sequence), (&said.uid, said.sequence), "{kind}");
            assert_eq!((&told.on, &told.status, &told.summary), (&said.on, &said.status, &said.summary));
            assert_eq!(told.attendee.map(|(_, address)| address).as_deref(), Some(email));
        }
    }
}

fn an_ending_calls_off_what_comes_after_it(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    gives_notice(&two, &two.hire, "2027-02-15").expect("notice");
    let found = calendar(&two.site, &two.coach);
    let (on, off) = (of_status(&found, "CONFIRMED"), of_status(&found, "CANCELLED"));
    assert!(!on.is_empty() && on.iter().all(|(day, number)| day.as_str() <= "2027-02-15" && *number == 0));
    assert!(!off.is_empty() && off.iter().all(|(day, number)| day.as_str() > "2027-02-15" && *number == 1));
}

fn somebody_elses_side_leaves_the_calendar_of_who_had_it(backend: Backend) {
    let (two, [(uid, number), _]) = invited(backend);
    let old = address(&two.site, &two.coach);
    two.site.pass(days(1));
    two.site.coach_replaced(&two.sent, &two.site.admin());
    look(&two.site);
    let [carla, hire] = two.site.parties(&two.sent);
    let gone = read(&fetch(&two.site, &old).is_ok().text());
    assert!(of_status(&gone, "CONFIRMED").is_empty() && !gone.events.is_empty(), "{gone:?}");
    assert!(gone.events.iter().any(|e| e.uid == uid && e.sequence == number + 1), "{gone:?}");
    assert!(gone.events.iter().all(|e| !e.summary.contains("Carla")), "not theirs to know");
    // What the new two agree on is not theirs to know either.
    let change = asks(&two, &hire, Kind::Move, Some(&first(&two)), "2027-01-06").expect("a change");
    accept(&two, &carla, &change).expect("accepted");
    assert_eq!(read(&fetch(&two.site, &old).is_ok().text()), gone);
    let hers = calendar(&two.site, &carla);
    assert!(of_status(&hers, "CANCELLED").is_empty());
    assert!(hers.events.iter().any(|e| e.on == "2027-01-06"));
    assert!(hers.events.iter().all(|e| gone.events.iter().all(|g| g.uid != e.uid)), "entries of her own");
    assert!(of_status(&calendar(&two.site, &hire), "CANCELLED").is_empty());
}

fn what_was_dropped_comes_back_to_nobody_who_leaves(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    let old = address(&two.site, &two.coach);
    let change = asks(&two, &two.coach, Kind::Cancel, Some(&first(&two)), "").expect("a change");
    accept(&two, &two.hire, &change).expect("accepted");
    two.site.set("2027-01-09T09:00:00Z");
    two.site.coach_replaced(&two.sent, &two.site.admin());
    look(&two.site);
    let gone = read(&fetch(&two.site, &old).is_ok().text());
    assert!(of_status(&gone, "CONFIRMED").is_empty(), "its day had passed, and it was off: {gone:?}");
    assert!(of_status(&gone, "CANCELLED").contains(&("2026-12-31".into(), 1)), "{gone:?}");
}

fn one_calendar_holds_every_agreement_of_a_person_and_nobody_elses(backend: Backend) {
    let site = Site::ready(backend);
    let ada = site.admin();
    let all: Vec<Agreement> = (0..3).map(|_| site.sealed(&site.sent_example(&ada))).collect();
    let other = site.opening(&ada, "carla@northwind.example");
    let candidate = site.candidate(&ada, &other);
    let theirs = site.sealed(&site.sent(&ada, &site.draft(&other, &candidate)));
    look(&site);
    let count = |of: &Agreement| site.found(of).text().expect("a text").reviews.len();
    let ours: usize = all.iter().map(count).sum();
    let [coach, hire] = site.parties(&all[0]);
    let [carla, _] = site.parties(&theirs);
    assert_eq!(address(&site, &coach), address(&site, &site.parties(&all[2])[0]), "one for each person");
    assert_eq!(calendar(&site, &coach).events.len(), ours);
    assert_eq!(calendar(&site, &carla).events.len(), count(&theirs));
    assert_eq!(calendar(&site, &hire).events.len(), ours + count(&theirs), "the hire has signed all four");
}

fn a_new_address_stops_the_one_before(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    let (old, coachs) = (address(&two.site, &two.hire), address(&two.site, &two.coach));
    fetch(&two.site, &old).is_ok();
    let mut hire = two.site.door(&two.hire);
    hire.post_raw("/pact/calendar", &[]).is(403);
    assert_eq!(
        (address(&two.site, &two.hire), feeds(&two.site)),
        (old.clone(), 2),
        "looking changes nothing"
    );
    hire.post("/pact/calendar", &[]).leads_to("/pact");
    let page = hire.get("/pact");
    page.says("Your calendar has a new address");
    let new = address_in(&page);
    assert_ne!(new, old);
    fetch(&two.site, &old).is(410).says("was stopped");
    assert!(!read(&fetch(&two.site, &new).is_ok().text()).events.is_empty());
    fetch(&two.site, &coachs).is_ok();
    let long = "A".repeat(43);
    for wrong in ["x", "", long.as_str()] {
        fetch(&two.site, &format!("/calendar/{wrong}.ics")).is(404);
    }
    // The letter of today names the one that works.
    let [_, hire] = two.site.parties(&two.sent);
    two.site.pass(days(1));
    two.site.amended(&two.sent, &two.site.admin());
    two.site.signed(&two.sent, &Side::BOTH);
    let link = two.site.letter_to(HIRE, "amended").link("/calendar/");
    assert_eq!(address(&two.site, &hire), format!("{}{link}", two.site.base));
    assert!(new.ends_with(&link));
}

fn asking_for_a_new_address_twice_at_once_leaves_one(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    let (site, old) = (&two.site, address(&two.site, &two.hire));
    let renew = || site.at_door(&two.hire, |c, desk| people_feeds::renew(c, desk.now, desk.secret, HIRE));
    let (one, other) = at_once(renew, renew);
    assert!(one.is_ok() && other.is_ok());
    fetch(site, &old).is(410);
    assert!(!calendar(site, &two.hire).events.is_empty());
    let live = site.app.db.read_now(|c| {
        let own = calendar_feed::table.filter(calendar_feed::email.eq(HIRE));
        Ok(own.filter(calendar_feed::revoked_at.is_null()).count().get_result::<i64>(c)?)
    });
    assert_eq!(live.expect("a query"), 1);
}

fn a_member_who_coaches_has_the_same_calendar(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    two.site.member("Wout Peeters", &["coach"]);
    let mut wout = two.site.signed_in(COACH);
    let old = address_in(&wout.get("/reviews"));
    assert_eq!(old, address(&two.site, &two.coach));
    wout.post("/reviews/calendar", &[]).leads_to("/reviews");
    let new = address_in(&wout.get("/reviews"));
    assert_eq!(new, address(&two.site, &two.coach));
    fetch(&two.site, &old).is(410);
    fetch(&two.site, &new).is_ok();
    let mut ada = two.site.signed_in(ADA);
    assert_eq!(address_in(&ada.get("/reviews")), "", "she coaches nobody");
}

fn a_corrected_address_ends_the_calendar_of_the_wrong_one(backend: Backend) {
    const RIGHT: &str = "noor@claes.example";
    let two = reviewing(Two::meet(backend));
    let old = address(&two.site, &two.hire);
    let (ada, now) = (two.site.admin(), two.site.now());
    two.site.amended(&two.sent, &ada);
    let secret = &two.site.app.secret;
    let corrected =
        two.site.app.db.write_now(|c| {
            versions::correct_address(c, now, secret, &ada, &two.sent.id, Side::Coachee, RIGHT)
        });
    corrected.expect("corrected");
    fetch(&two.site, &old).is(410);
    let hire = two.site.app.db.read_now(|c| parties::by_id(c, &two.hire.id));
    let hire = hire.expect("a query").expect("a party");
    let mut door = two.site.door(&hire);
    let page = door.get("/pact");
    page.says("Make an address");
    assert_eq!(address_in(&page), "");
    door.post("/pact/calendar", &[]).leads_to("/pact");
    let new = address_in(&door.get("/pact"));
    assert!(!read(&fetch(&two.site, &new).is_ok().text()).events.is_empty());
    fetch(&two.site, &old).is(410);
}

/// No backslash among them: Python's parser reads an escaped one and the letter after it as one escape.
const NAMES: [(&str, &str); 3] = [
    ("Wout, \"de Coach\"; Peeters: & Søn", "Ελένη Παπαδοπούλου"),
    ("O’Brien; BEGIN:VEVENT", "小明, שלום"),
    ("Ünal =?utf-8?q?x?= {a}|b", "mailto:a@b.example;CN=\"x\""),
];

fn named(mut draft: Draft, coach: &str, coachee: &str) -> Draft {
    coach.clone_into(&mut draft.coach.name);
    coachee.clone_into(&mut draft.coachee.name);
    draft
}

fn hostile_names_change_nothing_in_any_calendar(backend: Backend) {
    for (coach, coachee) in NAMES {
        let two = reviewing_with_letters(Two::over(backend, |draft| named(draft, coach, coachee)), coach);
        let found = calendar(&two.site, &two.coach);
        assert!(
            found.events.iter().all(|e| e.description.contains(coach) && e.description.contains(coachee))
        );
        gives_notice(&two, &two.hire, "").expect("notice");
        look(&two.site);
        let ics = two.site.letter_to(HIRE, "cancelled").letter.invitation.expect("a word to the calendar");
        let off = read(&ics);
        assert_eq!((off.method.as_str(), off.events[0].status.as_str()), ("CANCEL", "CANCELLED"));
        is_said_to(&off.events[0], coachee, HIRE);
    }
    a_name_of_two_lines_is_refused(backend);
}

/// Signed, with what the signed copy says to a calendar read on the way.
fn reviewing_with_letters(two: Two, coach: &str) -> Two {
    two.site.signed(&two.sent, &Side::BOTH);
    let letter = two.site.letter_to(COACH, "signed-copy").letter;
    let asked = read(letter.invitation.as_deref().expect("an invitation"));
    assert_eq!((asked.method.as_str(), asked.events.len()), ("REQUEST", 1));
    is_said_to(&asked.events[0], coach, COACH);
    let file = read(&String::from_utf8(letter.attachments[1].bytes.clone()).expect("text"));
    assert_eq!(file.method, "PUBLISH");
    assert!(file.name.is_some_and(|name| name.contains(coach)));
    let text = two.found().text().expect("the text");
    let [party, _] = two.site.parties(&two.sent);
    assert_eq!(read(&letters::reviews_ics(&text, &party, two.site.now())).events, file.events);
    look(&two.site);
    forget(&two.site);
    two
}

/// An invitation to one person, whatever their name. Quotes cannot stand in a parameter.
fn is_said_to(event: &Event, name: &str, email: &str) {
    let (called, address) = event.attendee.clone().expect("an attendee");
    assert_eq!((called, address.as_str()), (name.replace('"', "’"), email));
    assert!(event.summary.contains(name) || event.description.contains(name), "{event:?}");
    assert!(event.organizer.is_some());
}

fn a_name_of_two_lines_is_refused(backend: Backend) {
    let site = Site::ready(backend);
    let ada = site.admin();
    let opening = site.opening(&ada, COACH);
    let candidate = site.candidate(&ada, &opening);
    let home = site.app.db.read_now(organisation::get).expect("an organisation");
    for name in ["Wout\r\nATTENDEE:mailto:eve@evil.example", "Wout\nPeeters", "Wout\u{85}Peeters"] {
        let draft = named(site.draft(&opening, &candidate), name, "Noor Claes");
        let refused = draft.check(today(site.now(), "UTC"), &home, &site.playbook());
        let refused = refused.expect_err("a name of one line");
        assert_eq!(refused.status(), 422, "{name:?}");
    }
}
