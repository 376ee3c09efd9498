//! The interview room: rounds that stand in every calendar until they are off, a letter to the candidate on what
//! to expect, notes that no tab and no lost connection loses, and the coach's brief.

use coachpact::{
    db::schema::interview_note,
    interviews::{
        CandidateInput, InterviewInput,
        notes::{self, NoteInput, Saved},
        plans, rounds,
        store::{self as interviews, Candidate, Interview},
        walk,
    },
    languages::Language,
    openings::Opening,
    people::{Member, NewMember, store as members},
    reviews::forecast,
    trail,
};
use diesel::prelude::*;
use serde_json::{Value, json};

use crate::{
    after::at,
    moves::reviewing,
    negotiation::{ADA, COACH, HIRE, Two, at_once, delivered},
    snapshots,
    support::{
        Backend, Browser, Site,
        actors::{Program, between},
        calendars::{Event, read},
        letters::Arrived,
    },
};

on_both_databases!(
    an_interview_stands_in_every_calendar_until_it_is_off,
    whoever_is_taken_off_has_it_taken_out_and_back_in_again,
    what_was_called_off_before_it_left_reaches_nobody,
    nobody_is_invited_to_what_is_over,
    the_candidate_reads_what_to_expect_in_their_own_language_and_zone,
    a_candidate_who_was_not_told_hears_nothing,
    the_coach_alone_gets_the_brief,
    a_plan_that_cannot_be_says_why_and_keeps_what_was_typed,
    two_tabs_lose_nothing,
    two_tabs_at_the_same_instant_lose_nothing,
    what_a_lost_connection_held_back_stands_beside_the_later_edit,
    an_answer_that_was_lost_makes_no_second_version,
    the_live_script_goes_on_without_a_script,
    a_script_saves_as_one_types,
    notes_are_their_writers_until_the_debrief,
    the_brief_lies_at_the_coachs_door_before_each_review,
);

const WHEN: &str = "2026-12-01T13:30:00Z";

/// A candidate in New York who reads Dutch; Wout in Brussels would be the coach, Rita in Kathmandu is with him.
struct Office {
    site: Site,
    ada: Member,
    wout: Member,
    rita: Member,
    opening: Opening,
    candidate: Candidate,
    api: Program,
}

impl Office {
    fn open(backend: Backend) -> Self {
        let site = Site::ready(backend);
        let ada = site.admin();
        let wout = site.member("Wout Peeters", &["interviewer", "coach"]);
        let rita = member(&site, "Rita Rai", "en", "Asia/Kathmandu");
        let opening = site.opening(&ada, COACH);
        let candidate = candidate(&site, &ada, &opening, "nl", "America/New_York");
        let api = Program::new(&site.base, &site.token(ADA));
        Self { site, ada, wout, rita, opening, candidate, api }
    }

    /// Planned with Wout and Rita; `more` is laid over it.
    fn plan(&self, more: Value) -> Value {
        let mut plan = json!({
            "interviewers": [self.wout.email, self.rita.email], "scheduled_at": WHEN, "minutes": 45,
            "place": "Kouter 1, Ghent",
        });
        let (Value::Object(plan_map), Value::Object(more)) = (&mut plan, more) else { panic!("objects") };
        plan_map.extend(more);
        let planned = self.api.post(&format!("/candidates/{}/interviews", self.candidate.id), &plan);
        planned.is(201).json()
    }

    fn change(&self, of: &Value, to: &Value) -> Value {
        self.api.send("PATCH", &path(of, ""), to).is_ok().json()
    }

    /// The only letter of a kind to somebody so far, with what it says to their calendar; the pile without it.
    fn letter(&self, email: &str, kind: &str) -> (Arrived, Event) {
        let letter = self.site.letter_to(email, kind);
        delivered(&self.site);
        assert!(self.site.letters_to(email, kind).is_empty(), "one {kind} to {email}");
        let ics = letter.letter.invitation.clone().expect("a part for the calendar");
        let mut calendar = read(&ics);
        let method = if kind.ends_with("-off") { "CANCEL" } else { "REQUEST" };
        assert_eq!((calendar.method.as_str(), calendar.events.len()), (method, 1), "{ics}");
        let event = calendar.events.remove(0);
        assert_eq!(event.attendee.as_ref().map(|(_, address)| address.as_str()), Some(email));
        assert!(event.organizer.is_some());
        (letter, event)
    }

    fn is_quiet(&self) {
        delivered(&self.site);
        let left: Vec<_> = self.site.letters().iter().map(|a| a.letter.kind.name()).collect();
        assert_eq!(left, Vec::<&str>::new(), "nobody else hears of it");
    }

    fn interview(&self, scorers: &[&Member]) -> Interview {
        self.site.interview(&self.ada, &self.candidate, &self.opening, scorers)
    }
}

fn member(site: &Site, name: &str, language: &str, zone: &str) -> Member {
    let first = name.split(' ').next().expect("a first name").to_lowercase();
    let new = NewMember {
        name: name.to_owned(),
        email: format!("{first}@northwind.example"),
        roles: vec!["interviewer".into()],
        language: language.into(),
        time_zone: zone.into(),
    };
    let now = site.now();
    site.app.db.write_now(|c| members::add(c, now, new.check()?, None)).expect("a member")
}

fn candidate(site: &Site, by: &Member, opening: &Opening, language: &str, zone: &str) -> Candidate {
    let new = CandidateInput {
        name: "Noor Claes".into(),
        email: HIRE.into(),
        language: language.into(),
        time_zone: zone.into(),
    };
    let now = site.now();
    let added =
        site.app.db.write_now(|c| interviews::add_candidate(c, now, by, opening, new.check("en", zone)?));
    added.expect("a candidate")
}

fn path(of: &Value, more: &str) -> String {
    format!("/interviews/{}{more}", of["id"].as_str().expect("an id"))
}

fn an_interview_stands_in_every_calendar_until_it_is_off(backend: Backend) {
    let office = Office::open(backend);
    let planned = office.plan(json!({"tell_candidate": true}));
    assert_eq!((planned["sequence"].as_i64(), planned["place"].as_str()), (Some(0), Some("Kouter 1, Ghent")));
    assert!(planned["candidate_told_at"].is_string());
    let readers = [(COACH, "interview"), ("rita@northwind.example", "interview"), (HIRE, "outline")];
    let first: Vec<_> = readers.iter().map(|(email, kind)| office.letter(email, kind)).collect();
    for (letter, event) in &first {
        assert_eq!((event.sequence, event.status.as_str()), (0, "CONFIRMED"));
        assert_eq!(event.on, "2026-12-01T13:30:00+00:00");
        assert_eq!(event.until, "2026-12-01T14:15:00+00:00");
        assert!(
            letter.letter.text.contains("Kouter 1, Ghent") && letter.letter.html.contains("Kouter 1, Ghent")
        );
    }
    let uids: std::collections::BTreeSet<_> = first.iter().map(|(_, e)| e.uid.clone()).collect();
    assert_eq!(uids.len(), 3, "one for each person");
    assert_eq!(first[0].1.summary, "Noor Claes: First interview (Customer Success Coach)");
    assert!(first[2].1.summary.starts_with("Northwind: "), "{}", first[2].1.summary);
    for (n, when) in
        [(0, "14:30 (Europe/Brussels)"), (1, "19:15 (Asia/Kathmandu)"), (2, "08:30 (America/New_York)")]
    {
        let text = &first[n].0.letter.text;
        assert!(text.contains(when), "{when} is not in:\n{text}");
    }
    assert!(first[0].0.letter.text.contains("Tuesday 1 December 2026"), "with the weekday");
    // A change that is none tells nobody.
    assert_eq!(office.change(&planned, &json!({"place": "Kouter 1, Ghent"}))["sequence"], 0);
    office.is_quiet();
    // Ada is in Brussels, and so is the hour she writes.
    let changed = office.change(&planned, &json!({"scheduled_at": "2026-12-02T10:00"}));
    assert_eq!(changed["scheduled_at"], "2026-12-02T09:00:00.000Z");
    assert_eq!((changed["sequence"].as_i64(), changed["place"].as_str()), (Some(1), Some("Kouter 1, Ghent")));
    for (n, (email, kind)) in readers.iter().enumerate() {
        let (_, event) = office.letter(email, &format!("{kind}-changed"));
        assert_eq!((&event.uid, event.sequence), (&first[n].1.uid, 1));
        assert_eq!(event.on, "2026-12-02T09:00:00+00:00");
    }
    office.api.post(&path(&planned, "/call-off"), &json!({})).is(204);
    for (n, (email, kind)) in readers.iter().enumerate() {
        let (letter, event) = office.letter(email, &format!("{kind}-off"));
        assert_eq!((&event.uid, event.sequence, event.status.as_str()), (&first[n].1.uid, 2, "CANCELLED"));
        assert!(letter.letter.unsubscribe.is_none());
    }
    office.is_quiet();
    office.api.post(&path(&planned, "/call-off"), &json!({})).is(409);
    office.api.send("PATCH", &path(&planned, ""), &json!({"place": "Elsewhere"})).is(409);
    assert!(office.api.get(&path(&planned, "")).is_ok().json()["called_off_at"].is_string());
    let mut wout = office.site.signed_in(COACH);
    wout.get("/").is_ok().never_says(&path(&planned, ""));
    wout.get(&path(&planned, "")).is_ok().says("Called off");
    only_ids_on_record(&office.site);
}

/// The trail holds what happened, and nobody's name or place.
fn only_ids_on_record(site: &Site) {
    let chain = site.app.db.read_now(|c| trail::chain(c, trail::ORGANISATION)).expect("a chain");
    assert_eq!(trail::first_break(&chain), None);
    let kinds: Vec<_> =
        chain.iter().map(|e| e.kind.as_str()).filter(|k| k.starts_with("interview.")).collect();
    assert_eq!(kinds, ["interview.planned", "interview.changed", "interview.called-off"]);
    let lines = trail::jsonl(&chain);
    for word in ["Noor", "noor", "Kouter", "northwind.example"] {
        assert!(!lines.contains(word), "{word} is on the record");
    }
}

fn whoever_is_taken_off_has_it_taken_out_and_back_in_again(backend: Backend) {
    let office = Office::open(backend);
    let planned = office.plan(json!({}));
    let (_, asked) = office.letter(COACH, "interview");
    office.letter("rita@northwind.example", "interview");
    office.change(&planned, &json!({"interviewers": ["rita@northwind.example"]}));
    let (letter, gone) = office.letter(COACH, "interview-off");
    assert_eq!((&gone.uid, gone.sequence, gone.status.as_str()), (&asked.uid, 1, "CANCELLED"));
    assert!(letter.letter.text.contains("The others go on without you"), "{}", letter.letter.text);
    let (letter, hers) = office.letter("rita@northwind.example", "interview-changed");
    assert_eq!(hers.sequence, 1, "with whom is part of what she was told");
    assert!(!letter.letter.text.contains("Wout"), "{}", letter.letter.text);
    office.site.signed_in(COACH).get(&path(&planned, "/plan")).is(200);
    office.change(&planned, &json!({"interviewers": [COACH, "rita@northwind.example"]}));
    let (_, again) = office.letter(COACH, "interview");
    assert_eq!((&again.uid, again.sequence, again.status.as_str()), (&asked.uid, 2, "CONFIRMED"));
    office.letter("rita@northwind.example", "interview-changed");
    // Whose scorecard is in stays in.
    let now = office.site.now();
    let id = planned["id"].as_str().expect("an id");
    let interview = office.site.app.db.read_now(|c| interviews::find(c, id)).expect("an interview");
    office.site.submit_card(&interview, &office.wout);
    let refused = office.api.send("PATCH", &path(&planned, ""), &json!({"interviewers": [ADA]}));
    assert_eq!(refused.is(422).json()["errors"][0]["code"], "room-error-card-in");
    let still = office.site.app.db.read_now(|c| interviews::interviewers(c, id)).expect("interviewers");
    assert_eq!(still.len(), 2);
    assert!(rounds::is_to_come(&interview, now));
    office.is_quiet();
}

fn input(office: &Office) -> InterviewInput {
    InterviewInput {
        interviewers: vec![office.wout.email.clone()],
        scheduled_at: WHEN.into(),
        tell_candidate: true,
        ..InterviewInput::default()
    }
}

fn what_was_called_off_before_it_left_reaches_nobody(backend: Backend) {
    let office = Office::open(backend);
    let (now, until) = (office.site.now(), jiff::civil::date(2026, 12, 31));
    let kinds =
        |all: Vec<forecast::Forecast>| -> Vec<_> { all.into_iter().map(|f| (f.kind, f.to)).collect() };
    // In one transaction, so that nothing leaves in between.
    let foreseen = office.site.app.db.write_now(|c| {
        let plan = plans::plan(c, now, &office.ada, &office.candidate.id, &input(&office))?;
        let planned = kinds(forecast::forecast(c, now, until)?);
        plans::call_off(c, now, &office.ada, &plan.interview.id)?;
        Ok((planned, kinds(forecast::forecast(c, now, until)?)))
    });
    let (planned, off) = foreseen.expect("planned and called off");
    let expected = [("interview".to_owned(), COACH.to_owned()), ("outline".to_owned(), HIRE.to_owned())];
    assert_eq!(planned, expected);
    assert_eq!(off, Vec::new(), "the forecast knows that none of them is sent");
    office.is_quiet();
}

fn nobody_is_invited_to_what_is_over(backend: Backend) {
    let office = Office::open(backend);
    let past = office.plan(json!({"scheduled_at": "2026-11-20T09:00:00Z", "tell_candidate": true}));
    assert!(past["candidate_told_at"].is_null());
    let open = office.plan(json!({"scheduled_at": ""}));
    office.is_quiet();
    // Once it has an hour, it is an invitation, and the first one.
    let refused =
        office.api.send("PATCH", &path(&open, ""), &json!({"scheduled_at": "2026-11-20T09:00:00Z"}));
    assert_eq!(refused.is(422).json()["errors"][0]["code"], "room-error-past");
    office.change(&open, &json!({"scheduled_at": WHEN}));
    let (_, event) = office.letter(COACH, "interview");
    assert_eq!(event.sequence, 0);
    office.letter("rita@northwind.example", "interview");
    let refused = office.api.send("PATCH", &path(&open, ""), &json!({"scheduled_at": ""}));
    assert_eq!(refused.is(422).json()["errors"][0]["code"], "room-error-no-date");
    office.is_quiet();
}

fn the_candidate_reads_what_to_expect_in_their_own_language_and_zone(backend: Backend) {
    let office = Office::open(backend);
    office.plan(json!({"language": "en", "tell_candidate": true}));
    let (letter, event) = office.letter(HIRE, "outline");
    let letter = letter.letter;
    let both = [
        "Je praat elke week",
        "08:30 (America/New_York)",
        "Wout Peeters",
        "Rita Rai",
        "één stukje coaching",
        "12 vragen",
        "45 minuten",
        "kopie",
    ];
    for words in both {
        assert!(letter.text.contains(words), "'{words}' is not in:\n{}", letter.text);
        assert!(letter.html.contains(words), "'{words}' is not in the HTML");
    }
    assert!(
        letter.text.contains("Wat je coach belooft")
            && letter.text.contains("Wat we daarvoor van jou vragen")
    );
    assert_eq!(letter.reply_to, Some(("Ada Admin".into(), ADA.into())), "an answer reaches who planned it");
    assert!(
        !letter.text.contains("/interviews/") && !letter.text.contains("@northwind"),
        "no door of a member"
    );
    assert!(!event.description.contains('@') && event.attendee.is_some());
}

fn a_candidate_who_was_not_told_hears_nothing(backend: Backend) {
    let office = Office::open(backend);
    let planned = office.plan(json!({}));
    office.change(&planned, &json!({"place": "Elsewhere"}));
    office.letter(COACH, "interview-changed");
    delivered(&office.site);
    assert!(office.site.letters().iter().all(|a| a.letter.to.email != HIRE));
    // From when they are told, they hear of changes.
    assert_eq!(office.change(&planned, &json!({"tell_candidate": true}))["sequence"], 1);
    assert_eq!(office.letter(HIRE, "outline").1.sequence, 1);
    office.change(&planned, &json!({"place": "Kouter 1"}));
    assert_eq!(office.letter(HIRE, "outline-changed").1.sequence, 2);
    let letters = office.site.letters_to(COACH, "interview-changed");
    assert_eq!(letters.len(), 1, "telling the candidate is no change for those who interview");
}

fn the_coach_alone_gets_the_brief(backend: Backend) {
    let office = Office::open(backend);
    let planned = office.plan(json!({}));
    let (coach, _) = office.letter(COACH, "interview");
    let (other, _) = office.letter("rita@northwind.example", "interview");
    let brief = path(&planned, "/brief");
    for words in
        ["I talk with you every week at our fixed time", "Name the moment", "How often would we talk"]
    {
        assert!(coach.letter.text.contains(words), "'{words}' is not in:\n{}", coach.letter.text);
        assert!(!other.letter.text.contains(words), "'{words}' is in:\n{}", other.letter.text);
    }
    assert!(coach.letter.text.contains(&brief) && !other.letter.text.contains(&brief));
    let mut wout = office.site.signed_in(COACH);
    wout.get(&brief).is_ok().says("I talk with you every week").says("Name the moment").says("may ask you");
    let ida = office.site.member("Ida Other", &["interviewer"]);
    office.site.signed_in(&ida.email).get(&brief).is(404);
}

fn a_plan_that_cannot_be_says_why_and_keeps_what_was_typed(backend: Backend) {
    let office = Office::open(backend);
    let mut ada = office.site.signed_in(ADA);
    let page = format!("/candidates/{}", office.candidate.id);
    ada.get(&page).is_ok().says("Write to the candidate");
    let typed = [
        ("interviewers[]", ADA),
        ("minutes", "45"),
        ("language", "en"),
        ("place", "Kouter 1"),
        ("round", "Meet\u{7}"),
        ("tell_candidate", "on"),
    ];
    let refused = ada.post(&format!("{page}/interviews"), &typed);
    refused.is(422).says("Give a date and time first").says("invisible characters").says("Kouter 1");
    let typed =
        [("interviewers[]", ADA), ("minutes", "45"), ("scheduled_at", "2026-12-01T14:30"), ("round", "Team")];
    let interview = ada.post(&format!("{page}/interviews"), &typed).to();
    let plan = format!("{interview}/plan");
    ada.get(&plan).is_ok().says("Team").says("14:30 (Europe/Brussels)").says("08:30 (America/New_York)");
    let typed = [("interviewers[]", ADA), ("scheduled_at", "soon"), ("place", "Kouter 2"), ("round", "Team")];
    ada.post(&plan, &typed).is(422).says("Write the date and time as").says("Kouter 2");
    let typed = [
        ("interviewers[]", ADA),
        ("scheduled_at", "2026-12-01T14:30"),
        ("place", "Kouter 2"),
        ("round", "Team"),
    ];
    ada.post(&plan, &typed).leads_to(&plan);
    ada.get(&plan).is_ok().says("Kouter 2").says("The plan is saved");
    ada.post(&format!("{interview}/call-off"), &[]).leads_to(&plan);
    ada.get(&plan).is_ok().says("was called off").never_says("Save and tell everyone");
    ada.get(&page).is_ok().says("Called off");
}

/// A note as a page sends it.
fn note(place: &str, text: &str, seen: i32, age: i64, tab: &str) -> NoteInput {
    NoteInput {
        place: place.into(),
        text: text.into(),
        seen: seen.to_string(),
        age: age.to_string(),
        tab: tab.into(),
    }
}

fn saves(site: &Site, of: &Interview, by: &Member, note: &NoteInput) -> Saved {
    let (now, edit) = (site.now(), note.check(of).expect("a note in order"));
    site.app.db.write_now(|c| notes::save(c, now, of, by, &edit)).expect("saved")
}

fn kept(site: &Site, of: &Interview, by: &Member) -> Vec<notes::Kept> {
    site.app.db.read_now(|c| notes::kept_of(c, of, by)).expect("a query")
}

fn words(kept: &[notes::Kept]) -> Vec<&str> {
    kept.iter().map(|k| k.text.as_str()).collect()
}

fn two_tabs_lose_nothing(backend: Backend) {
    let office = Office::open(backend);
    let (site, wout) = (&office.site, &office.wout);
    let of = office.interview(&[wout]);
    let first = saves(site, &of, wout, &note("curiosity", "Asked twice.", 0, 0, "a"));
    assert_eq!((first.edition, first.kept), (1, false));
    site.pass(jiff::SignedDuration::from_secs(5));
    // The other tab has seen nothing of it.
    let second = saves(site, &of, wout, &note("curiosity", "Looked it up.", 0, 0, "b"));
    assert_eq!((second.edition, second.kept, second.text.as_str()), (2, true, "Looked it up."));
    assert_eq!(words(&kept(site, &of, wout)), ["Asked twice."]);
    site.pass(jiff::SignedDuration::from_secs(5));
    let third = saves(site, &of, wout, &note("curiosity", "Asked twice, and why.", 1, 0, "a"));
    assert_eq!((third.edition, third.kept), (3, true));
    let beside = kept(site, &of, wout);
    assert_eq!(words(&beside), ["Looked it up.", "Asked twice."]);
    // One tab that types on keeps no versions of its own.
    let on = saves(site, &of, wout, &note("curiosity", "Asked why.", 3, 0, "a"));
    assert_eq!((on.edition, on.kept), (4, false));
    // The other version is looked at and taken back; what stood is kept in turn.
    let mut browser = site.signed_in(COACH);
    let page = format!("/interviews/{}?step=2", of.id);
    browser.get(&page).is_ok().says("Looked it up.").says("2 other versions of this note");
    let back = format!("/interviews/{}/notes/take-back", of.id);
    browser.post(&back, &[("kept", &beside[0].id), ("at", "2")]).leads_to(&page);
    browser.get(&page).is_ok().says("That version is the note now");
    let now = site.app.db.read_now(|c| notes::of_member(c, &of, wout)).expect("a query");
    assert_eq!((now.len(), now[0].text.as_str(), now[0].edition), (1, "Looked it up.", 5));
    assert_eq!(words(&kept(site, &of, wout)), ["Asked why.", "Asked twice."]);
    browser.post(&back, &[("kept", &beside[0].id), ("at", "2")]).is(422).says("is the note already");
    // Nobody else takes it back.
    let other = office.interview(&[&office.rita]);
    let mut rita = site.signed_in(&office.rita.email);
    rita.get(&format!("/interviews/{}", other.id)).is_ok();
    let theirs = kept(site, &of, wout)[0].id.clone();
    rita.post(&format!("/interviews/{}/notes/take-back", other.id), &[("kept", &theirs)]).is(422);
    rita.post(&back, &[("kept", &theirs)]).is(404);
    assert_eq!(kept(site, &of, wout).len(), 2);
}

fn two_tabs_at_the_same_instant_lose_nothing(backend: Backend) {
    let office = Office::open(backend);
    let (site, wout) = (&office.site, &office.wout);
    let of = office.interview(&[wout]);
    let (one, other) = at_once(
        || saves(site, &of, wout, &note("questions", "Who decides?", 0, 0, "a")),
        || saves(site, &of, wout, &note("questions", "How often?", 0, 0, "b")),
    );
    assert_eq!(i32::from(one.kept) + i32::from(other.kept), 1, "{one:?} {other:?}");
    let stands = site.app.db.read_now(|c| notes::of_member(c, &of, wout)).expect("a query");
    let beside = kept(site, &of, wout);
    let mut all = vec![stands[0].text.as_str(), beside[0].text.as_str()];
    all.sort_unstable();
    assert_eq!((stands.len(), beside.len(), all), (1, 1, vec!["How often?", "Who decides?"]));
}

fn what_a_lost_connection_held_back_stands_beside_the_later_edit(backend: Backend) {
    let office = Office::open(backend);
    let (site, wout) = (&office.site, &office.wout);
    let of = office.interview(&[wout]);
    saves(site, &of, wout, &note("close", "By Friday.", 0, 0, "a"));
    // Typed a minute ago without a connection, in a tab that had seen nothing.
    let late = saves(site, &of, wout, &note("close", "Calls us first.", 0, 60_000, "b"));
    assert_eq!(
        (late.edition, late.kept, late.text.as_str()),
        (1, true, "By Friday."),
        "the later edit stands"
    );
    assert_eq!(words(&kept(site, &of, wout)), ["Calls us first."]);
    // Sent once more, since its answer was lost: kept once.
    let again = saves(site, &of, wout, &note("close", "Calls us first.", 0, 61_000, "b"));
    assert_eq!((again.kept, kept(site, &of, wout).len()), (false, 1));
    // Held back alone, it is simply the note.
    let alone = saves(site, &of, wout, &note("opening", "Nodded.", 0, 3_600_000, "b"));
    assert_eq!((alone.edition, alone.kept), (1, false));
    // An age that cannot be is none.
    let odd = saves(site, &of, wout, &note("questions", "Why?", 0, -5, "b"));
    assert_eq!(odd.edition, 1);
}

fn an_answer_that_was_lost_makes_no_second_version(backend: Backend) {
    let office = Office::open(backend);
    let (site, wout) = (&office.site, &office.wout);
    let of = office.interview(&[wout]);
    saves(site, &of, wout, &note("close", "By Friday.", 0, 0, "a"));
    let same = saves(site, &of, wout, &note("close", "By Friday.", 0, 0, "a"));
    assert_eq!((same.edition, same.kept), (1, false));
    // After a reload the page has another name, and what it held goes on from there.
    let longer = saves(site, &of, wout, &note("close", "By Friday. Or Monday.", 0, 0, "reloaded"));
    assert_eq!((longer.edition, longer.kept), (2, false), "nothing of the first is lost");
    let emptied = saves(site, &of, wout, &note("close", "", 2, 0, "reloaded"));
    assert_eq!((emptied.edition, emptied.text.as_str()), (3, ""));
    assert!(kept(site, &of, wout).is_empty());
    let none = saves(site, &of, wout, &note("opening", "  ", 0, 0, "a"));
    assert_eq!(none.edition, 0, "nothing was written there");
    let rows = site.app.db.read_now(|c| Ok(interview_note::table.count().get_result::<i64>(c)?));
    assert_eq!(rows.expect("a query"), 1);
}

fn the_live_script_goes_on_without_a_script(backend: Backend) {
    let office = Office::open(backend);
    let of = office.interview(&[&office.wout]);
    let script = of.script().expect("a script");
    let places = walk::places(&script);
    let mut wout = office.site.signed_in(COACH);
    let live = format!("/interviews/{}", of.id);
    for (n, place) in places.iter().enumerate() {
        let page = wout.get(&format!("{live}?step={}", n + 1)).is_ok().text();
        let opened: Vec<_> = page.split("<section class=\"step place").skip(1).collect();
        let shown = opened.iter().filter(|p| !p.split('>').next().unwrap_or_default().contains(" hidden"));
        let shown: Vec<_> = shown.collect();
        assert_eq!((opened.len(), shown.len()), (places.len(), 1), "one place at a time");
        assert!(shown[0].contains(&format!("data-place=\"{}\"", place.key)), "{}", place.key);
    }
    for odd in ["0", "999", "x", "-1"] {
        wout.get(&format!("{live}?step={odd}")).is_ok();
    }
    let key = places[1].key.as_str();
    let score = format!("scores.{key}");
    let (notes, form) =
        (format!("{live}/notes"), [("place", key), ("seen", "0"), ("at", "2"), ("next", "3")]);
    let with = |more: &[(&'static str, &'static str)]| [&form[..], more].concat();
    let bad = wout.post(&notes, &with(&[("text", "Asked\u{1} twice.")]));
    bad.is(422).says("invisible characters").says("Asked");
    let mut scored = with(&[("text", "Asked twice.")]);
    scored.push((&score, "6"));
    wout.post(&notes, &scored).is(422).says("Choose a score from 1 to 5").says("Asked twice.");
    scored.last_mut().expect("a score").1 = "4";
    wout.post(&notes, &scored).leads_to(&format!("{live}?step=3"));
    wout.get(&format!("{live}?step=2")).is_ok().says("Asked twice.");
    // Another place's score leaves this one alone.
    let used = places.iter().position(|p| p.key == "exercise-used").expect("the last move") + 1;
    assert_eq!(places[used - 2].key, "exercise-took-in", "apart, and before it");
    let last =
        [("place", "exercise-used"), ("text", "Slower."), ("seen", "0"), ("scores.exercise-used", "5")];
    wout.post(&notes, &last).leads_to(&format!("{live}/scorecard"));
    let card = office.site.app.db.read_now(|c| interviews::own_card(c, &of.id, &office.wout.id));
    let card = card.expect("a query").expect("a card");
    assert_eq!((card.scores[key].score.as_str(), card.scores["exercise-used"].score.as_str()), ("4", "5"));
    assert_eq!((card.scores["exercise-took-in"].score.as_str(), card.submit), ("", false));
    // What was noted stands as evidence where none is written yet.
    wout.get(&format!("{live}/scorecard")).is_ok().says("Asked twice.").says("Slower.");
    let untouched = with(&[("text", "Asked thrice."), ("seen", "1")]);
    wout.post(&notes, &untouched[1..]).is(422);
    // Without an account nothing is saved.
    let mut guest = Browser::new(&office.site.base);
    guest.get("/sign-in").is_ok();
    assert!(guest.post(&notes, &with(&[("text", "x")])).to().starts_with("/sign-in"));
    wout.post_raw(&notes, &with(&[("text", "x")])).is(403);
}

fn a_script_saves_as_one_types(backend: Backend) {
    let office = Office::open(backend);
    let of = office.interview(&[&office.wout]);
    let mut wout = office.site.signed_in(COACH);
    let live = format!("/interviews/{}", of.id);
    wout.get(&live).is_ok().says("/static/interview.js");
    let notes = format!("{live}/notes");
    let fields =
        [("place", "opening"), ("text", "Nodded."), ("seen", "0"), ("age", "1200"), ("tab", "1x2x3")];
    let saved = wout.post_by_script(&notes, &fields).is_ok().json();
    assert_eq!(saved, json!({"place": "opening", "text": "Nodded.", "edition": 1, "kept": false}));
    let fields = [("place", "nowhere"), ("text", "Nodded."), ("seen", "0")];
    let refused = wout.post_by_script(&notes, &fields);
    assert!(refused.is(422).json()["error"].as_str().is_some_and(|e| e.contains("Choose a place")));
    let long = "é".repeat(10_001);
    let fields = [("place", "opening"), ("text", long.as_str()), ("seen", "1")];
    assert!(wout.post_by_script(&notes, &fields).is(422).json()["error"].is_string());
    // Emoji, right-to-left text and combining marks come back as they went.
    let odd = "שלום 👍🏽 e\u{301} \u{200b}x";
    let fields = [("place", "opening"), ("text", odd), ("seen", "1"), ("tab", "1x2x3")];
    assert_eq!(wout.post_by_script(&notes, &fields).is_ok().json()["text"], odd);
}

fn notes_are_their_writers_until_the_debrief(backend: Backend) {
    const SECRET: &str = "Zebra seven.";
    let office = Office::open(backend);
    let site = &office.site;
    let of = office.interview(&[&office.wout, &office.rita]);
    let own = Program::new(&site.base, &site.token(COACH));
    let other = Program::new(&site.base, &site.token(&office.rita.email));
    let api = format!("/interviews/{}/notes", of.id);
    let put = json!({"place": "curiosity", "text": SECRET, "seen": 0});
    assert_eq!(own.send("PUT", &api, &put).is_ok().json()["edition"], 1);
    assert_eq!(
        own.send("PUT", &api, &json!({"place": "x", "text": "y"})).is(422).json()["errors"][0]["field"],
        "place"
    );
    let read = own.get(&api).is_ok().json();
    assert_eq!(
        (read["notes"][0]["text"].as_str(), read["kept"].as_array().map(Vec::len)),
        (Some(SECRET), Some(0))
    );
    // The other interviewer has her own; who does not score has none, administrators included.
    assert_eq!(other.get(&api).is_ok().json()["notes"], json!([]));
    office.api.get(&api).is(404);
    office.api.send("PUT", &api, &put).is(404);
    let page = format!("/interviews/{}", of.id);
    let mut readers = [ADA, office.rita.email.as_str()].map(|email| site.signed_in(email));
    for reader in &mut readers {
        for path in [page.clone(), format!("{page}/scorecard"), format!("{page}/plan")] {
            reader.get(&path).is_ok().never_says(SECRET);
        }
        reader.get(&format!("{page}/notes")).is(409).never_says(SECRET);
    }
    // Nor once their own card is in.
    site.submit_card(&of, &office.rita);
    readers[1].get(&format!("{page}/debrief")).is_ok().never_says(SECRET);
    site.submit_card(&of, &office.wout);
    readers[0].get(&format!("{page}/notes")).is(409).says("once the debrief is open");
    assert_eq!(
        own.send("PUT", &api, &json!({"place": "close", "text": "By Friday."})).is_ok().json()["edition"],
        1
    );
    let now = site.now();
    site.app.db.write_now(|c| interviews::open_debrief(c, now, &of, &office.ada)).expect("a debrief");
    for reader in &mut readers {
        reader.get(&format!("{page}/notes")).is_ok().says(SECRET).says("Wout Peeters");
    }
    own.send("PUT", &api, &put).is(409);
    let ida = site.member("Ida Other", &["interviewer"]);
    site.signed_in(&ida.email).get(&format!("{page}/notes")).is(404);
    assert_eq!(
        between(&readers[0].get(&page).text(), "action=\"/interviews/", "/notes\""),
        None,
        "nothing to write"
    );
}

fn the_brief_lies_at_the_coachs_door_before_each_review(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    at(&two.site, "2026-12-24T07:00:00Z");
    let coach = two.site.letter_to(COACH, "reminder-week");
    let hire = two.site.letter_to(HIRE, "reminder-week");
    assert!(!hire.letter.text.contains("to=brief") && !hire.letter.html.contains("to=brief"));
    let link = format!("{}?to=brief", coach.link("/pact/"));
    assert!(coach.letter.text.contains(&link) && coach.letter.html.contains(&link), "{}", coach.letter.text);
    let mut door = Browser::new(&two.site.base);
    door.get(&link).is_ok();
    door.post(&link, &[]).leads_to("/pact/brief");
    let page = door.get("/pact/brief");
    page.is_ok()
        .says("What you promised Noor Claes")
        .says("I talk with you every week")
        .says("Name the moment");
    page.says("Did your coach talk with you every week").says("31 December 2026");
    door.get("/pact").is_ok().says("/pact/brief");
    let mut theirs = two.site.door(&two.hire);
    theirs.get("/pact").is_ok().never_says("/pact/brief");
    theirs.get("/pact/brief").is(404);
    // A day ahead it is not said again.
    at(&two.site, "2026-12-30T07:00:00Z");
    assert!(!two.site.letter_to(COACH, "reminder-day").letter.text.contains("to=brief"));
}

/// Every letter of a round, as its readers find it in their own language.
#[test]
fn letters_of_an_interview_read_well_in_every_language() {
    for language in Language::ALL {
        let site = Site::ready(Backend::Sqlite);
        let ada = site.admin();
        let opening = site.opening_in(language, &ada, "wim@northwind.example");
        let wim = member(&site, "Wim Coach", language.tag(), "Europe/Brussels");
        let candidate = candidate(&site, &ada, &opening, language.tag(), "Europe/Brussels");
        let api = Program::new(&site.base, &site.token(ADA));
        let plan = json!({
            "interviewers": [wim.email, ADA], "scheduled_at": WHEN, "place": "Kouter 1", "tell_candidate": true,
        });
        let planned = api.post(&format!("/candidates/{}/interviews", candidate.id), &plan).is(201).json();
        let mut all = String::new();
        let mut gather = |kinds: [&str; 2]| {
            for (email, kind) in [(wim.email.as_str(), kinds[0]), (HIRE, kinds[1])] {
                let letter = site.letter_to(email, kind).letter;
                all += &format!("== {kind}\nSubject: {}\n\n{}\n\n", letter.subject, letter.text);
            }
            delivered(&site);
        };
        gather(["interview", "outline"]);
        api.send("PATCH", &path(&planned, ""), &json!({"scheduled_at": "2026-12-02T09:00:00Z"})).is_ok();
        gather(["interview-changed", "outline-changed"]);
        api.post(&path(&planned, "/call-off"), &json!({})).is(204);
        gather(["interview-off", "outline-off"]);
        let mut settings = snapshots::settings();
        settings.add_filter(r"127\.0\.0\.1:\d+", "[site]");
        settings.bind(|| insta::assert_snapshot!(format!("room-{language}"), all));
    }
}
