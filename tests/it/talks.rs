//! Between the reviews: an agenda that both keep and that carries over what was not done, and feedback that either
//! gives at any time, opened by the other and read by nobody else.

use coachpact::{
    db::schema::trail_payload,
    failure::Result,
    people::{Side, parties::Party},
    reviews::{
        agenda::Entry,
        carried::{self, Agenda},
        feedback::{self, Feedback, FeedbackInput},
        outcome::{Action, Outcome},
        outcomes, talks,
    },
    trail,
};
use diesel::{QueryDsl as _, RunQueryDsl as _};
use jiff::SignedDuration;

use crate::{
    after::{days, gives_notice, look},
    check_ins::no_member_reads,
    moves::{first, reviewing},
    negotiation::{COACH, HIRE, Two, at_once, delivered, refusal},
    support::Backend,
};

on_both_databases!(
    both_keep_one_agenda_and_it_carries_over_until_done,
    two_who_say_that_they_talked_at_once_close_one,
    a_thing_done_twice_is_done_once,
    each_takes_off_what_is_their_own,
    what_was_agreed_at_a_review_stands_there_until_its_owner_has_done_it,
    what_is_odd_is_said_and_nothing_typed_is_lost,
    feedback_is_told_once_an_hour_and_never_what_it_says,
    feedback_is_told_in_the_hours_for_letters,
    feedback_is_opened_by_its_reader_and_stays_from_then_on,
    feedback_that_is_taken_back_is_never_seen,
    opening_and_taking_back_at_once_is_one_of_the_two,
    nobody_but_the_two_reads_any_of_it,
    another_agreements_two_find_nothing,
    a_new_coach_begins_anew,
    it_goes_on_until_the_last_day_and_is_read_after_it,
);

const ITEM: &str = "Zebra seven: the shops in May.";
const OTHER: &str = "Heron four: my holidays.";
const WORDS: &str = "Owl nine: on Tuesday you let me finish, and I dared to say it.";
const AGENDA: &str = "/pact/talks";
const FEEDBACK: &str = "/pact/feedback";

fn meeting(backend: Backend) -> Two {
    reviewing(Two::meet(backend))
}

fn adds(two: &Two, by: &Party, words: &str) -> Result<()> {
    two.site.at_door(by, |c, desk| talks::add(c, desk, words))
}

fn marks(two: &Two, by: &Party, key: &str, done: bool) -> Result<()> {
    two.site.at_door(by, |c, desk| talks::mark(c, desk, key, done))
}

fn closes(two: &Two, by: &Party, seen: i32) -> Result<bool> {
    two.site.at_door(by, |c, desk| talks::close(c, desk, seen))
}

fn withdraws(two: &Two, by: &Party, key: &str) -> Result<()> {
    two.site.at_door(by, |c, desk| talks::withdraw(c, desk, key))
}

fn agenda(two: &Two, of: &Party) -> Agenda {
    let found = two.found();
    two.site.app.db.read_now(|c| carried::read(c, &found, of)).expect("an agenda")
}

/// What stands under these words on the agenda.
fn entry(two: &Two, words: &str) -> Entry {
    let open = agenda(two, &two.hire).open;
    open.into_iter().find(|e| e.text == words).unwrap_or_else(|| panic!("'{words}' is not on the agenda"))
}

fn said(words: &str) -> FeedbackInput {
    FeedbackInput { text: words.into(), ..FeedbackInput::default() }
}

fn gives(two: &Two, by: &Party, words: &str) -> Result<()> {
    two.site.at_door(by, |c, desk| feedback::give(c, desk, &said(words)))
}

fn opens(two: &Two, by: &Party, id: &str) -> Result<()> {
    two.site.at_door(by, |c, desk| feedback::open(c, desk, id))
}

fn takes_back(two: &Two, by: &Party, id: &str) -> Result<()> {
    two.site.at_door(by, |c, desk| feedback::take_back(c, desk, id))
}

fn answers(two: &Two, by: &Party, id: &str, words: &str) -> Result<()> {
    two.site.at_door(by, |c, desk| feedback::answer(c, desk, id, words))
}

fn feedback_of(two: &Two, party: &Party) -> Vec<Feedback> {
    two.site.app.db.read_now(|c| feedback::of_party(c, party)).expect("feedback")
}

fn newest(two: &Two, party: &Party) -> Feedback {
    feedback_of(two, party).into_iter().next().expect("feedback")
}

fn on_record(two: &Two) -> Vec<trail::Event> {
    let chain = two.site.app.db.read_now(|c| trail::chain(c, &two.sent.id)).expect("a record");
    assert_eq!(trail::first_break(&chain), None);
    chain
}

fn times_talked(two: &Two) -> usize {
    on_record(two).iter().filter(|e| e.kind == "talk.held").count()
}

fn both_keep_one_agenda_and_it_carries_over_until_done(backend: Backend) {
    let two = meeting(backend);
    let (mut coach, mut hire) = (two.site.door(&two.coach), two.site.door(&two.hire));
    coach.get("/pact").is_ok().says("nothing to talk about yet");
    coach.get(AGENDA).is_ok().says("Nothing is on it yet").says("We talk one on one");
    coach.post("/pact/talks/add", &[("text", ITEM)]).leads_to(AGENDA);
    hire.post("/pact/talks/add", &[("text", OTHER)]).leads_to(AGENDA);
    hire.get(AGENDA).is_ok().says(ITEM).says("put here by Wout Peeters on").says("put here by you on");
    coach.get(AGENDA).is_ok().says(OTHER).says("put here by Noor Claes on").never_says("carried over");
    coach.get("/pact").is_ok().says("2 things to talk about");
    hire.post("/pact/talks/close", &[("seen", "0")]).leads_to(AGENDA);
    coach.get(AGENDA).is_ok().says("carried over once").says("nothing was marked as done");
    two.site.pass(days(7));
    let (mut coach, mut hire) = (two.site.door(&two.coach), two.site.door(&two.hire));
    coach.post("/pact/talks/add", &[("text", "Added later")]).leads_to(AGENDA);
    coach.post("/pact/talks/close", &[("seen", "1")]).leads_to(AGENDA);
    hire.get(AGENDA).is_ok().says("carried over 2 times");
    assert_eq!((entry(&two, ITEM).carried, entry(&two, "Added later").carried), (2, 1));
    let item = entry(&two, ITEM).key;
    hire.post("/pact/talks/mark", &[("item", &item), ("done", "yes")]).leads_to(AGENDA);
    coach.get(AGENDA).is_ok().says("Not done after all");
    coach.post("/pact/talks/mark", &[("item", &item), ("done", "no")]).leads_to(AGENDA);
    assert_eq!(entry(&two, ITEM).done_at, None);
    coach.post("/pact/talks/mark", &[("item", &item), ("done", "yes")]).leads_to(AGENDA);
    assert_eq!(agenda(&two, &two.coach).open.len(), 3, "what is done stands there until they have talked");
    coach.post("/pact/talks/close", &[("seen", "2")]).leads_to(AGENDA);
    let after = agenda(&two, &two.hire);
    let open: Vec<_> = after.open.iter().map(|e| (e.text.as_str(), e.carried)).collect();
    assert_eq!(open, [(OTHER, 3), ("Added later", 2)]);
    assert_eq!((after.closed.len(), after.closed[0].talk, after.talks.len()), (1, Some(3), 3));
    hire.get(AGENDA).is_ok().says(ITEM).says("When you talked");
    coach
        .post("/pact/talks/mark", &[("item", &item), ("done", "no")])
        .is(409)
        .says("at an earlier one-on-one");
}

fn two_who_say_that_they_talked_at_once_close_one(backend: Backend) {
    let two = meeting(backend);
    adds(&two, &two.coach, ITEM).expect("added");
    adds(&two, &two.hire, OTHER).expect("added");
    marks(&two, &two.hire, &entry(&two, OTHER).key, true).expect("marked");
    for seen in 0..3 {
        let (one, other) = at_once(|| closes(&two, &two.coach, seen), || closes(&two, &two.hire, seen));
        let both = [one.expect("no refusal"), other.expect("no refusal")];
        assert_eq!(both.iter().filter(|closed| **closed).count(), 1, "{both:?}");
        let after = agenda(&two, &two.coach);
        let number = usize::try_from(seen + 1).expect("a number");
        assert_eq!((after.held, after.talks.len(), times_talked(&two)), (seen + 1, number, number));
        assert_eq!(entry(&two, ITEM).carried, seen + 1);
    }
    let closed = agenda(&two, &two.hire).closed;
    assert_eq!(closed.iter().map(|e| (e.text.as_str(), e.talk)).collect::<Vec<_>>(), [(OTHER, Some(1))]);
    assert_eq!(closes(&two, &two.coach, 0).ok(), Some(false), "pressed again on an old page");
    assert_eq!(closes(&two, &two.coach, 3).ok(), Some(true));
    assert_eq!(closes(&two, &two.coach, 4).ok(), Some(true));
    assert_eq!(refusal(closes(&two, &two.coach, 5)), (409, "error-talks-many"));
    two.site.door(&two.hire).post("/pact/talks/close", &[("seen", "soon")]).is(400);
}

fn a_thing_done_twice_is_done_once(backend: Backend) {
    let two = meeting(backend);
    adds(&two, &two.coach, ITEM).expect("added");
    let key = entry(&two, ITEM).key;
    let (one, other) = at_once(|| marks(&two, &two.coach, &key, true), || marks(&two, &two.hire, &key, true));
    assert!(one.is_ok() && other.is_ok());
    let first_done = entry(&two, ITEM).done_at;
    assert_eq!(first_done, Some(two.site.now().as_millisecond()));
    two.site.pass(SignedDuration::from_mins(1));
    marks(&two, &two.hire, &key, true).expect("once more");
    assert_eq!(entry(&two, ITEM).done_at, first_done, "it was done when it was done first");
    closes(&two, &two.hire, 0).expect("closed");
    assert_eq!(agenda(&two, &two.coach).closed.len(), 1);
    assert_eq!(refusal(marks(&two, &two.hire, &key, true)), (409, "error-agenda-closed"));
}

fn each_takes_off_what_is_their_own(backend: Backend) {
    let two = meeting(backend);
    adds(&two, &two.coach, ITEM).expect("added");
    adds(&two, &two.coach, OTHER).expect("added");
    let (item, other) = (entry(&two, ITEM).key, entry(&two, OTHER).key);
    assert_eq!(refusal(withdraws(&two, &two.hire, &item)).0, 403);
    marks(&two, &two.hire, &other, true).expect("marked");
    assert_eq!(refusal(withdraws(&two, &two.coach, &other)), (409, "error-agenda-done"));
    two.site.door(&two.coach).post("/pact/talks/withdraw", &[("item", &item)]).leads_to(AGENDA);
    for party in [&two.coach, &two.hire] {
        two.site.door(party).get(AGENDA).is_ok().never_says(ITEM).says(OTHER);
    }
    assert_eq!(refusal(marks(&two, &two.hire, &item, true)), (409, "error-agenda-gone"));
    assert_eq!(refusal(withdraws(&two, &two.coach, &item)), (409, "error-agenda-gone"));
    let kept = two.site.app.db.read_now(|c| carried::items(c, &two.sent.id)).expect("rows");
    assert!(kept.iter().all(|i| i.text != ITEM), "its words are gone");
    closes(&two, &two.hire, 0).expect("closed");
    assert_eq!(refusal(withdraws(&two, &two.coach, &other)), (409, "error-agenda-closed"));
}

/// Two who held their first review, with an action of the hire and one of both.
fn with_actions(backend: Backend) -> Two {
    let two = meeting(backend);
    two.site.set("2027-01-09T09:00:00Z");
    let action =
        |what: &str, whose: &str, by: &str| Action { what: what.into(), whose: whose.into(), by: by.into() };
    let actions =
        vec![action("Ring three shops", "coachee", "2027-02-01"), action("Visit Ghent", "both", "")];
    let outcome = Outcome { course: "keep".into(), actions, ..Outcome::default() };
    let review = first(&two).id;
    let written = two.site.at_door(&two.hire, |c, desk| outcomes::write(c, desk, &review, &outcome, 0));
    written.expect("written");
    assert!(agenda(&two, &two.hire).open.is_empty(), "not before both have confirmed it");
    for party in [&two.coach, &two.hire] {
        let confirmed = two.site.at_door(party, |c, desk| outcomes::confirm(c, desk, &review, 1));
        confirmed.expect("confirmed");
    }
    two
}

fn what_was_agreed_at_a_review_stands_there_until_its_owner_has_done_it(backend: Backend) {
    let two = with_actions(backend);
    for party in [&two.coach, &two.hire] {
        let page = two.site.door(party).get(AGENDA);
        page.is_ok().says("Ring three shops").says("by 1 February 2027").says("Visit Ghent");
    }
    let (ring, visit) = (entry(&two, "Ring three shops").key, entry(&two, "Visit Ghent").key);
    assert_eq!(refusal(marks(&two, &two.coach, &ring, true)), (409, "error-agenda-owner"));
    assert_eq!(
        refusal(withdraws(&two, &two.hire, &ring)).0,
        404,
        "what both agreed to is nobody's to take off"
    );
    two.site.pass(days(1));
    closes(&two, &two.coach, 0).expect("closed");
    assert_eq!(entry(&two, "Ring three shops").carried, 1);
    marks(&two, &two.hire, &ring, true).expect("the owner's to mark");
    marks(&two, &two.hire, &ring, false).expect("not after all");
    assert_eq!(entry(&two, "Ring three shops").done_at, None);
    marks(&two, &two.hire, &ring, true).expect("done");
    marks(&two, &two.hire, &ring, true).expect("done twice");
    marks(&two, &two.coach, &visit, true).expect("either does what is of both");
    two.site.pass(days(1));
    closes(&two, &two.coach, 1).expect("closed");
    let after = agenda(&two, &two.coach);
    assert_eq!((after.open.len(), after.closed.len()), (0, 2));
    two.site.door(&two.coach).get(AGENDA).is_ok().says("Ring three shops").says("Visit Ghent");
    assert_eq!(refusal(marks(&two, &two.hire, &ring, false)), (409, "error-agenda-closed"));
    assert_eq!(refusal(marks(&two, &two.hire, "nothing.0", true)).0, 404);
}

fn what_is_odd_is_said_and_nothing_typed_is_lost(backend: Backend) {
    let two = meeting(backend);
    let mut hire = two.site.door(&two.hire);
    let long = "long ".repeat(70);
    hire.post("/pact/talks/add", &[("text", " ")]).is(422).says("Write what you want to talk about");
    hire.post("/pact/talks/add", &[("text", &long)]).is(422).says("300 characters at most").says(long.trim());
    hire.post("/pact/talks/add", &[("text", "a\u{7}b")]).is(422).says("invisible characters");
    hire.post("/pact/talks/add", &[("text", "two\r\nlines 🌱")]).leads_to(AGENDA);
    assert_eq!(agenda(&two, &two.coach).open[0].text, "two lines 🌱");
    for n in 1..50 {
        adds(&two, &two.coach, &format!("Thing {n}")).expect("room");
    }
    hire.post("/pact/talks/add", &[("text", ITEM)]).is(409).says("50 things on the agenda").says(ITEM);
    hire.post("/pact/talks/mark", &[("item", "0"), ("done", "perhaps")]).is(400);
    hire.post("/pact/talks/mark", &[("item", "0\u{0}"), ("done", "yes")]).is(404);
    let give = |fields: &[(&str, &str)]| two.site.door(&two.hire).post("/pact/feedback/give", fields);
    let promise = two.found().text().expect("a text").commitments[0].id.clone();
    give(&[("text", " "), ("promise", &promise)]).is(422).says("Write what you saw").says("selected");
    give(&[("text", WORDS), ("promise", "c99")]).is(422).says("Choose a promise").says(WORDS);
    let long = "long ".repeat(401);
    give(&[("text", &long)]).is(422).says("2000 characters at most").says(long.trim());
    give(&[("text", "a\u{7}b")]).is(422).says("invisible characters");
    assert!(feedback_of(&two, &two.hire).is_empty(), "nothing is kept of what was refused");
    give(&[("text", WORDS), ("promise", &promise)]).leads_to(FEEDBACK);
    let kept = newest(&two, &two.hire);
    assert_eq!((kept.text.as_str(), &kept.promise), (WORDS, &promise));
    assert_eq!(kept.promised, two.found().text().expect("a text").commitments[0].text);
    for _ in 1..20 {
        gives(&two, &two.hire, WORDS).expect("room");
    }
    give(&[("text", "One too many.")]).is(409).says("a lot of feedback in one day").says("One too many.");
    gives(&two, &two.coach, "The other side has its own count.").expect("room");
}

fn feedback_is_told_once_an_hour_and_never_what_it_says(backend: Backend) {
    let two = meeting(backend);
    let (site, begin) = (&two.site, two.site.now());
    let at = |seconds: i64| {
        site.clock.set(begin + SignedDuration::from_secs(seconds));
        delivered(site);
    };
    let none = |email: &str| assert!(site.letters_to(email, "feedback").is_empty(), "a letter to {email}");
    gives(&two, &two.hire, WORDS).expect("given");
    at(120);
    gives(&two, &two.hire, "And one more.").expect("given");
    at(299);
    none(COACH);
    at(300);
    let letter = site.letter_to(COACH, "feedback").letter;
    assert!(letter.subject.contains("Noor Claes") && letter.text.contains("Noor Claes"), "{}", letter.text);
    for part in [&letter.subject, &letter.text, &letter.html] {
        assert!(!part.contains("Owl nine") && !part.contains("one more"), "{part}");
    }
    assert_eq!(
        letter.reply_to,
        Some(("Noor Claes".to_owned(), HIRE.to_owned())),
        "nobody else gets an answer"
    );
    delivered(site);
    none(COACH);
    at(360);
    gives(&two, &two.hire, "A third.").expect("given");
    at(300 + 3_599);
    none(COACH);
    at(300 + 3_600);
    let link = site.letter_to(COACH, "feedback").link("/pact/");
    let mut coach = crate::support::Browser::new(&site.base);
    coach.get(&link).is_ok();
    coach.post(&link, &[]).leads_to("/pact");
    coach.get("/pact").is_ok().says("3 to open");
    delivered(site);
    none(COACH);
    none(HIRE);
    at(20_000);
    gives(&two, &two.hire, "A fourth.").expect("given");
    opens(&two, &two.coach, &newest(&two, &two.coach).id).expect("opened");
    at(20_600);
    none(COACH);
}

fn feedback_is_told_in_the_hours_for_letters(backend: Backend) {
    let two = meeting(backend);
    two.site.set("2026-11-24T21:00:00Z");
    gives(&two, &two.coach, WORDS).expect("given");
    for instant in ["2026-11-24T22:30:00Z", "2026-11-25T06:59:00Z"] {
        two.site.set(instant);
        delivered(&two.site);
        assert!(two.site.letters_to(HIRE, "feedback").is_empty(), "at {instant}");
    }
    two.site.set("2026-11-25T07:00:00Z");
    assert!(two.site.letter_to(HIRE, "feedback").letter.text.contains("Wout Peeters"));
}

fn feedback_is_opened_by_its_reader_and_stays_from_then_on(backend: Backend) {
    let two = meeting(backend);
    gives(&two, &two.hire, "A first draft.").expect("given");
    let id = newest(&two, &two.hire).id;
    let of = |act: &str| format!("{FEEDBACK}/{id}/{act}");
    let (mut coach, mut hire) = (two.site.door(&two.coach), two.site.door(&two.hire));
    hire.post(&of("change"), &[("text", " ")]).is(422).says("Write what you saw");
    hire.post(&of("change"), &[("text", WORDS)]).leads_to(FEEDBACK);
    coach.get("/pact").is_ok().says("one to open");
    for _ in 0..2 {
        coach
            .get(FEEDBACK)
            .is_ok()
            .says("Noor Claes wrote to you")
            .never_says("Owl nine")
            .never_says("draft");
    }
    assert_eq!(newest(&two, &two.hire).read_at, None, "looking opens nothing");
    hire.get(FEEDBACK).is_ok().says(WORDS).says("not opened by Wout Peeters yet");
    assert_eq!(refusal(opens(&two, &two.hire, &id)).0, 403);
    assert_eq!(refusal(answers(&two, &two.coach, &id, "")), (409, "error-feedback-unread"));
    assert_eq!(refusal(takes_back(&two, &two.coach, &id)).0, 403);
    coach.post(&of("open"), &[]).leads_to(FEEDBACK);
    let at = newest(&two, &two.coach).read_at;
    assert_eq!(at, Some(two.site.now().as_millisecond()));
    two.site.pass(SignedDuration::from_mins(1));
    coach.post(&of("open"), &[]).leads_to(FEEDBACK);
    assert_eq!(newest(&two, &two.coach).read_at, at, "it was opened when it was opened first");
    coach.get(FEEDBACK).is_ok().says(WORDS);
    coach.get("/pact").is_ok().never_says("one to open");
    hire.get(FEEDBACK).is_ok().says("opened on");
    hire.post(&of("change"), &[("text", "Something else.")])
        .is(409)
        .says("it stays as it is")
        .says("Something else.");
    hire.post(&of("take-back"), &[]).is(409).says("it stays as it is");
    assert_eq!(newest(&two, &two.coach).text, WORDS);
    coach.post(&of("answer"), &[("text", &"long ".repeat(101))]).is(422).says("500 characters at most");
    coach.post(&of("answer"), &[("text", "I will do that again.")]).leads_to(FEEDBACK);
    hire.get(FEEDBACK).is_ok().says("Wout Peeters took it in").says("I will do that again.");
    assert_eq!(refusal(answers(&two, &two.coach, &id, "")), (409, "error-feedback-answered"));
    gives(&two, &two.coach, "Thanks for Tuesday.").expect("the other way");
    let theirs = newest(&two, &two.hire).id;
    opens(&two, &two.hire, &theirs).expect("opened");
    answers(&two, &two.hire, &theirs, "").expect("thanks need no word");
    two.site.door(&two.coach).get(FEEDBACK).is_ok().says("Noor Claes took it in");
}

fn feedback_that_is_taken_back_is_never_seen(backend: Backend) {
    let two = meeting(backend);
    gives(&two, &two.hire, WORDS).expect("given");
    let id = newest(&two, &two.hire).id;
    two.site.door(&two.hire).post(&format!("{FEEDBACK}/{id}/take-back"), &[]).leads_to(FEEDBACK);
    two.site.pass(SignedDuration::from_mins(10));
    delivered(&two.site);
    assert!(two.site.letters_to(COACH, "feedback").is_empty(), "there is nothing to tell");
    for party in [&two.coach, &two.hire] {
        two.site.door(party).get(FEEDBACK).is_ok().never_says("Owl nine").never_says("wrote to you");
    }
    assert_eq!(refusal(opens(&two, &two.coach, &id)), (409, "error-feedback-gone"));
    assert_eq!(refusal(takes_back(&two, &two.hire, &id)), (409, "error-feedback-gone"));
    assert!(on_record(&two).iter().any(|e| e.kind == "feedback.taken-back"));
    gives(&two, &two.hire, "Said anew.").expect("given");
    two.site.pass(SignedDuration::from_mins(6));
    two.site.letter_to(COACH, "feedback");
}

fn opening_and_taking_back_at_once_is_one_of_the_two(backend: Backend) {
    let two = meeting(backend);
    for _ in 0..4 {
        gives(&two, &two.hire, WORDS).expect("given");
        let id = newest(&two, &two.hire).id;
        let (opened, back) = at_once(|| opens(&two, &two.coach, &id), || takes_back(&two, &two.hire, &id));
        let seen = feedback_of(&two, &two.coach).into_iter().any(|f| f.id == id);
        match opened {
            Ok(()) => {
                assert_eq!(refusal(back), (409, "error-feedback-read"));
                assert!(seen);
            }
            refused => {
                assert_eq!(refusal(refused), (409, "error-feedback-gone"));
                assert!(back.is_ok() && !seen);
            }
        }
    }
}

fn nobody_but_the_two_reads_any_of_it(backend: Backend) {
    let two = with_actions(backend);
    two.site.member("Wout Peeters", &["coach"]);
    adds(&two, &two.coach, ITEM).expect("added");
    adds(&two, &two.hire, OTHER).expect("added");
    marks(&two, &two.hire, &entry(&two, OTHER).key, true).expect("marked");
    closes(&two, &two.hire, 0).expect("closed");
    gives(&two, &two.hire, WORDS).expect("given");
    let id = newest(&two, &two.hire).id;
    opens(&two, &two.coach, &id).expect("opened");
    answers(&two, &two.coach, &id, "Gull one.").expect("answered");
    gives(&two, &two.coach, "Swan two.").expect("given");
    two.site.pass(SignedDuration::from_mins(10));
    let all = [ITEM, OTHER, WORDS, "Gull one.", "Swan two."];
    no_member_reads(&two, &all);
    let mut ada = two.site.signed_in(crate::negotiation::ADA);
    for page in [AGENDA, FEEDBACK] {
        ada.get(page).is(409).never_says("Owl nine").never_says("Zebra seven");
    }
    let chain = on_record(&two);
    let kinds = ["talk.held", "feedback.given"];
    assert!(kinds.iter().all(|kind| chain.iter().any(|e| e.kind == *kind)));
    let payloads: Vec<String> = two
        .site
        .app
        .db
        .read_now(|c| Ok(trail_payload::table.select(trail_payload::payload).load(c)?))
        .expect("payloads");
    let record = trail::jsonl(&chain) + &payloads.concat();
    for words in all {
        assert!(!record.contains(words), "'{words}' is on record");
    }
}

fn another_agreements_two_find_nothing(backend: Backend) {
    let two = meeting(backend);
    adds(&two, &two.coach, ITEM).expect("added");
    gives(&two, &two.hire, WORDS).expect("given");
    let (key, id) = (entry(&two, ITEM).key, newest(&two, &two.hire).id);
    let other = reviewing(two.again());
    assert_eq!(refusal(marks(&other, &other.coach, &key, true)).0, 404);
    assert_eq!(refusal(withdraws(&other, &other.coach, &key)).0, 404);
    for act in ["open", "take-back", "answer"] {
        other.site.door(&other.coach).post(&format!("{FEEDBACK}/{id}/{act}"), &[]).is(404);
    }
    for page in [AGENDA, FEEDBACK] {
        other.site.door(&other.coach).get(page).is_ok().never_says("Zebra").never_says("wrote to you");
    }
}

fn a_new_coach_begins_anew(backend: Backend) {
    let two = with_actions(backend);
    adds(&two, &two.coach, ITEM).expect("added");
    adds(&two, &two.hire, OTHER).expect("added");
    marks(&two, &two.hire, &entry(&two, ITEM).key, true).expect("marked");
    closes(&two, &two.hire, 0).expect("closed");
    gives(&two, &two.hire, WORDS).expect("given");
    opens(&two, &two.coach, &newest(&two, &two.hire).id).expect("opened");
    let key = entry(&two, OTHER).key;
    two.site.pass(days(1));
    two.site.coach_replaced(&two.sent, &two.site.admin());
    look(&two.site);
    let carla = two.site.parties(&two.sent)[0].clone();
    let mut new = two.site.door(&carla);
    new.get(AGENDA).is_ok().never_says("Zebra").never_says("Heron").never_says("Ring three shops");
    new.get(FEEDBACK).is_ok().never_says("Owl nine");
    new.post("/pact/talks/mark", &[("item", &key), ("done", "yes")]).is(404);
    for page in [AGENDA, FEEDBACK] {
        two.site.door(&two.coach).get(page).is(409).never_says("Owl nine").never_says("Zebra");
    }
    let page = two.site.door(&two.hire).get(AGENDA);
    page.is_ok().says("with Wout Peeters").says("Zebra seven").says("Still open from before").says("Heron");
    two.site.door(&two.hire).get(FEEDBACK).is_ok().says(WORDS);
    adds(&two, &carla, "Getting to know each other").expect("added");
    assert_eq!(entry(&two, "Getting to know each other").carried, 0);
    closes(&two, &carla, 1).expect("closed");
    assert_eq!(entry(&two, "Getting to know each other").carried, 1);
    assert_eq!(agenda(&two, &carla).talks.len(), 1);
    gives(&two, &two.hire, "Swan two.").expect("given");
    assert_eq!(newest(&two, &carla).text, "Swan two.", "to whoever is the coach now");
}

fn it_goes_on_until_the_last_day_and_is_read_after_it(backend: Backend) {
    let two = meeting(backend);
    gives_notice(&two, &two.hire, "2026-12-07").expect("notice");
    adds(&two, &two.coach, ITEM).expect("notice runs, and they talk on");
    two.site.set("2026-12-07T22:30:00Z");
    adds(&two, &two.hire, OTHER).expect("on the last day, where they are");
    closes(&two, &two.hire, 0).expect("closed");
    for words in [WORDS, "Gull one."] {
        gives(&two, &two.hire, words).expect("given");
    }
    two.site.set("2026-12-07T23:30:00Z");
    let mut coach = two.site.door(&two.coach);
    coach
        .post("/pact/talks/add", &[("text", "Too late")])
        .is(409)
        .says("The agreement has ended")
        .says("Too late");
    let over = (409, "error-talks-over");
    assert_eq!(refusal(marks(&two, &two.hire, &entry(&two, ITEM).key, true)), over);
    assert_eq!(refusal(closes(&two, &two.hire, 1)), over);
    assert_eq!(refusal(gives(&two, &two.hire, WORDS)), over);
    let id = newest(&two, &two.coach).id;
    assert_eq!(refusal(takes_back(&two, &two.hire, &id)), over);
    coach.get(AGENDA).is_ok().says(ITEM).says(OTHER).never_says("We have talked");
    coach.post(&format!("{FEEDBACK}/{id}/open"), &[]).leads_to(FEEDBACK);
    coach.get(FEEDBACK).is_ok().says("Gull one.").never_says("Give this to").never_says("Owl nine");
    assert_eq!(refusal(answers(&two, &two.coach, &id, "")), over);
    let sides = Side::BOTH.map(|side| agenda(&two, if side == Side::Coach { &two.coach } else { &two.hire }));
    assert_eq!(sides[0].open, sides[1].open, "both read the same");
}
