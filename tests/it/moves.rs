//! The day of a review: either side proposes to move it, to call it off or to add one; the other answers; and
//! the calendar, the reminders and the lists follow.

use coachpact::{
    agreements::{changes::ProposalInput, text::Told},
    failure::Result,
    people::{Side, parties::Party},
    reviews::{
        changes::{Kind, MoveInput},
        forecast,
        moves::{self, Change, Proposed},
        store::{self as reviews, Review},
    },
    trail,
};

use crate::{
    after::{api, at, days, event, forget, gives_notice, invited, is_called_off, look},
    negotiation::{ADA, COACH, HIRE, Two, at_once, delivered, input, promise, refusal},
    support::{Backend, Page},
};

on_both_databases!(
    a_move_is_asked_for_at_the_door_and_holds_once_accepted,
    a_move_that_is_declined_leaves_the_day,
    nobody_answers_their_own_nor_one_twice,
    a_counter_takes_the_place_of_what_the_other_asked,
    accepting_and_thinking_again_at_once_leave_one_day,
    accepting_twice_at_once_moves_it_once,
    a_review_that_both_drop_is_taken_out_of_the_calendar,
    an_extra_review_comes_into_the_calendar,
    a_moved_review_reminds_anew_and_another_never_twice,
    a_day_that_cannot_be_is_refused_and_nothing_typed_is_lost,
    a_review_stays_within_an_agreement_that_ends,
    an_amendment_overrules_a_move_only_where_it_sets_days_anew,
    the_coach_moves_by_program_and_nobody_else_does,
    both_are_told_that_a_review_was_not_held_then_whoever_they_named,
    each_side_has_its_own_count_of_changes_in_a_day,
    a_move_that_is_accepted_after_an_amendment_was_signed_holds,
    a_change_is_told_by_the_name_of_whoever_proposed_it,
);

const REASON: &str = "The shops count their stock that week.";
/// The first review as it was signed, and a day to move it to.
const FIRST: &str = "2026-12-31";
const LATER: &str = "2027-01-06";

/// Two who have signed, with their reviews.
pub fn reviewing(two: Two) -> Two {
    two.site.signed(&two.sent, &Side::BOTH);
    look(&two.site);
    forget(&two.site);
    two
}

pub fn rows(two: &Two) -> Vec<Review> {
    two.site.app.db.read_now(|c| reviews::of_agreement(c, &two.sent.id)).expect("reviews")
}

/// The review that was planned as the first.
pub fn first(two: &Two) -> Review {
    rows(two).into_iter().find(|r| r.milestone == "30d").expect("the first review")
}

pub fn asks(two: &Two, by: &Party, kind: Kind, review: Option<&Review>, on: &str) -> Result<Change> {
    let input = MoveInput { on: on.into(), reason: REASON.into() };
    let proposed = Proposed { kind, review: review.map(|r| r.id.as_str()), input: &input, seen: None };
    two.site.at_door(by, |c, desk| moves::propose(c, desk, &proposed))
}

fn asks_to_move(two: &Two, by: &Party, on: &str) -> Change {
    asks(two, by, Kind::Move, Some(&first(two)), on).expect("a change that waits")
}

pub fn accept(two: &Two, by: &Party, change: &Change) -> Result<()> {
    two.site.at_door(by, |c, desk| moves::accept(c, desk, &change.id))
}

/// Moves the first review.
fn moved_to(two: &Two, on: &str) {
    let change = asks_to_move(two, &two.hire, on);
    accept(two, &two.coach, &change).expect("accepted");
}

fn changes(two: &Two) -> Vec<Change> {
    two.site.app.db.read_now(|c| moves::of_agreement(c, &two.sent.id)).expect("changes")
}

fn answer(two: &Two, change: &Change) -> Option<String> {
    changes(two).into_iter().find(|c| c.id == change.id).and_then(|c| c.answer)
}

fn stands(two: &Two) -> (String, i32) {
    let review = first(two);
    (review.on_date, review.sequence)
}

fn record(two: &Two) -> Vec<trail::Event> {
    let chain = two.site.app.db.read_now(|c| trail::chain(c, &two.sent.id)).expect("a record");
    assert_eq!(trail::first_break(&chain), None);
    chain
}

fn nobody_got(two: &Two, kind: &str) {
    delivered(&two.site);
    for email in [COACH, HIRE] {
        assert!(two.site.letters_to(email, kind).is_empty(), "a {kind} to {email}");
    }
}

fn a_move_is_asked_for_at_the_door_and_holds_once_accepted(backend: Backend) {
    let (two, asked) = invited(backend);
    forget(&two.site);
    let path = first(&two).door();
    let mut hire = two.site.door(&two.hire);
    hire.get(&path).is_ok().says("31 December 2026");
    let fields = [("kind", "move"), ("on", LATER), ("reason", REASON), ("seen", "0")];
    hire.post(&format!("{path}/move"), &fields).leads_to(&path);
    let told = two.site.letter_to(COACH, "move-asked").letter;
    for words in [REASON, "31 December 2026", "6 January 2027", "Noor Claes"] {
        assert!(told.text.contains(words) && told.html.contains(words), "{words}:\n{}", told.text);
    }
    nobody_got(&two, "moved");
    assert_eq!(stands(&two), (FIRST.into(), 0), "until it is accepted");
    let mut coach = two.site.door(&two.coach);
    coach.get("/pact").is_ok().says("Noor Claes proposes a change");
    coach.get(&path).is_ok().says(REASON);
    let change = changes(&two).remove(0).id;
    let review = first(&two).id;
    let yes = [("change", change.as_str()), ("review", review.as_str()), ("answer", "accept")];
    coach.post("/pact/reviews/answer", &yes).leads_to(&path);
    assert_eq!(stands(&two), (LATER.into(), 1));
    for (email, (uid, number)) in [COACH, HIRE].iter().zip(&asked) {
        let letter = two.site.letter_to(email, "moved").letter;
        let ics = letter.invitation.expect("a word to the calendar");
        assert!(ics.contains("METHOD:REQUEST") && ics.contains("DTSTART;VALUE=DATE:20270106"), "{ics}");
        assert_eq!(event(&ics), (uid.clone(), number + 1), "the same entry, one number on");
    }
    hire.get("/pact").is_ok().says("6 January 2027");
    is_shown_to_members_without_the_reason(&two);
}

fn is_shown_to_members_without_the_reason(two: &Two) {
    let (mut ada, ada_api) = (two.site.signed_in(ADA), api(two, ADA));
    let (id, review) = (&two.sent.id, first(two).id);
    ada.get("/reviews").is_ok().says("6 January 2027").never_says(REASON);
    let shown = ada.get(&format!("/reviews/{review}"));
    shown.is_ok().says("31 December 2026").says("6 January 2027").says("accepted").never_says(REASON);
    let listed = ada_api.get("/reviews?state=moved").is_ok().json();
    assert_eq!(listed["reviews"].as_array().map(Vec::len), Some(1), "{listed}");
    let line = &listed["reviews"][0];
    assert_eq!((line["date"].as_str(), line["moved"].as_bool()), (Some(LATER), Some(true)));
    ada_api.get(&format!("/agreements/{id}/trail")).is_ok().says("review-change.accepted").never_says(REASON);
    let kinds: Vec<_> = record(two).into_iter().map(|e| e.kind).collect();
    let last: Vec<_> = kinds.iter().rev().take(2).map(String::as_str).collect();
    assert_eq!(last, ["review-change.accepted", "review-change.proposed"]);
}

fn a_move_that_is_declined_leaves_the_day(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    let change = asks_to_move(&two, &two.coach, LATER);
    two.site.letter_to(HIRE, "move-asked");
    let review = first(&two).id;
    let mut hire = two.site.door(&two.hire);
    let mut declines = |reason: &str| {
        let (change, review) = (change.id.as_str(), review.as_str());
        let fields = [("change", change), ("review", review), ("answer", "decline"), ("reason", reason)];
        hire.post("/pact/reviews/answer", &fields)
    };
    declines(" ").is(422).says("Say why");
    assert_eq!(answer(&two, &change), None);
    declines("I am away then too.").leads_to(&first(&two).door());
    let told = two.site.letter_to(COACH, "move-declined").letter;
    assert!(told.text.contains("I am away then too."), "{}", told.text);
    assert_eq!((stands(&two), answer(&two, &change).as_deref()), ((FIRST.into(), 0), Some("declined")));
    nobody_got(&two, "moved");
}

fn nobody_answers_their_own_nor_one_twice(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    let change = asks_to_move(&two, &two.hire, LATER);
    let decline = |by| two.site.at_door(by, |c, desk| moves::decline(c, desk, &change.id, "No."));
    let withdraw = |by| two.site.at_door(by, |c, desk| moves::withdraw(c, desk, &change.id));
    assert_eq!(refusal(accept(&two, &two.hire, &change)), (409, "error-change-own"));
    assert_eq!(refusal(decline(&two.hire)), (409, "error-change-own"));
    assert_eq!(refusal(withdraw(&two.coach)).0, 403);
    assert_eq!(answer(&two, &change), None);
    accept(&two, &two.coach, &change).expect("accepted");
    let before = (stands(&two), record(&two).len());
    for again in [accept(&two, &two.coach, &change), decline(&two.coach), withdraw(&two.hire)] {
        assert_eq!(refusal(again), (409, "error-change-answered"));
    }
    assert_eq!((stands(&two), record(&two).len()), before, "and nothing changed");
    let odd = [("change", "0\u{0}"), ("answer", "accept")];
    two.site.door(&two.coach).post("/pact/reviews/answer", &odd).is(404);
    let other = two.again();
    other.site.signed(&other.sent, &Side::BOTH);
    look(&other.site);
    assert_eq!(refusal(accept(&other, &other.coach, &change)).0, 404, "not of this agreement");
}

fn a_counter_takes_the_place_of_what_the_other_asked(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    let asked = asks_to_move(&two, &two.hire, LATER);
    let counter = asks_to_move(&two, &two.coach, "2027-01-07");
    let again = asks_to_move(&two, &two.coach, "2027-01-08");
    assert_eq!(answer(&two, &asked).as_deref(), Some("declined"), "with the reason of the counter");
    assert_eq!(changes(&two)[0].answer_reason, REASON);
    assert_eq!(answer(&two, &counter).as_deref(), Some("withdrawn"), "a second thought replaces the first");
    accept(&two, &two.hire, &again).expect("accepted");
    assert_eq!(stands(&two), ("2027-01-08".into(), 1));
}

fn accepting_and_thinking_again_at_once_leave_one_day(backend: Backend) {
    let mut two = Two::meet(backend);
    for _ in 0..4 {
        two = reviewing(two.again());
        let asked = asks_to_move(&two, &two.hire, LATER);
        let review = first(&two);
        let (accepted, thought) = at_once(
            || accept(&two, &two.coach, &asked),
            || asks(&two, &two.hire, Kind::Move, Some(&review), "2027-01-08"),
        );
        let after = thought.expect("there is nothing against another day");
        let given = answer(&two, &asked);
        match accepted {
            Ok(()) => {
                assert_eq!((stands(&two), given.as_deref()), ((LATER.into(), 1), Some("accepted")));
                assert_eq!(after.from_date.as_deref(), Some(LATER), "from the day that holds");
            }
            refused => {
                assert_eq!(refusal(refused), (409, "error-change-answered"));
                assert_eq!((stands(&two), given.as_deref()), ((FIRST.into(), 0), Some("withdrawn")));
            }
        }
        assert_eq!(answer(&two, &after), None);
        record(&two);
    }
}

fn accepting_twice_at_once_moves_it_once(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    let change = asks_to_move(&two, &two.hire, LATER);
    let (one, other) = at_once(|| accept(&two, &two.coach, &change), || accept(&two, &two.coach, &change));
    assert_ne!(one.is_ok(), other.is_ok());
    assert_eq!(stands(&two), (LATER.into(), 1));
    delivered(&two.site);
    for email in [COACH, HIRE] {
        assert_eq!(two.site.letters_to(email, "moved").len(), 1);
    }
}

fn a_review_that_both_drop_is_taken_out_of_the_calendar(backend: Backend) {
    let (two, asked) = invited(backend);
    let review = first(&two);
    let change = asks(&two, &two.coach, Kind::Cancel, Some(&review), "").expect("a change");
    two.site.letter_to(HIRE, "move-asked");
    nobody_got(&two, "cancelled");
    accept(&two, &two.hire, &change).expect("accepted");
    delivered(&two.site);
    is_called_off(&two, &asked);
    let again = asks(&two, &two.hire, Kind::Move, Some(&review), LATER);
    assert_eq!(refusal(again), (409, "error-review-cancelled"));
    let listed = api(&two, ADA).get("/reviews?state=cancelled").is_ok().json();
    assert_eq!(listed["reviews"][0]["id"], review.id);
    two.site.door(&two.hire).get(&review.door()).is_ok().says("This review is called off");
    for instant in ["2026-12-24T07:00:00Z", "2026-12-30T07:00:00Z", "2027-01-01T07:00:00Z"] {
        at(&two.site, instant);
        ["reminder-week", "reminder-day", "overdue"].iter().for_each(|kind| nobody_got(&two, kind));
    }
    at(&two.site, "2027-01-25T07:00:00Z");
    two.site.letter_to(HIRE, "reminder-week");
}

fn an_extra_review_comes_into_the_calendar(backend: Backend) {
    let (two, asked) = invited(backend);
    let mut hire = two.site.door(&two.hire);
    let fields = [("on", "2027-01-15"), ("reason", REASON)];
    hire.post("/pact/reviews/add", &fields).leads_to("/pact");
    hire.get("/pact").is_ok().says("You proposed an extra review on");
    let told = two.site.letter_to(COACH, "move-asked").letter;
    assert!(told.text.contains("15 January 2027") && told.text.contains(REASON), "{}", told.text);
    assert!(rows(&two).iter().all(|r| r.on_date != "2027-01-15"));
    let change = changes(&two).remove(0).id;
    let yes = [("change", change.as_str()), ("review", ""), ("answer", "accept")];
    two.site.door(&two.coach).post("/pact/reviews/answer", &yes).leads_to("/pact");
    for (email, (uid, _)) in [COACH, HIRE].iter().zip(&asked) {
        let ics = two.site.letter_to(email, "added").letter.invitation.expect("an invitation");
        assert!(ics.contains("METHOD:REQUEST") && ics.contains("DTSTART;VALUE=DATE:20270115"), "{ics}");
        assert_ne!(event(&ics).0, *uid, "an entry of its own");
    }
    let next = asks(&two, &two.coach, Kind::Add, None, "2027-01-20").expect("a change");
    accept(&two, &two.hire, &next).expect("accepted");
    let added: Vec<_> = rows(&two).into_iter().filter(|r| r.milestone.starts_with('+')).collect();
    let named: Vec<_> = added.iter().map(|r| (r.milestone.as_str(), r.on_date.as_str())).collect();
    assert_eq!(named, [("+1", "2027-01-15"), ("+2", "2027-01-20")]);
    hire.get(&added[0].door()).is_ok().says("Extra review 1");
    forget(&two.site);
    at(&two.site, "2027-01-08T07:00:00Z");
    let letter = two.site.letter_to(HIRE, "reminder-week").letter;
    assert!(letter.text.contains("15 January 2027"), "{}", letter.text);
}

fn a_moved_review_reminds_anew_and_another_never_twice(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    at(&two.site, "2026-12-24T07:00:00Z");
    [COACH, HIRE].iter().for_each(|email| drop(two.site.letter_to(email, "reminder-week")));
    moved_to(&two, LATER);
    forget(&two.site);
    let now = two.site.now();
    let until = jiff::civil::date(2027, 1, 10);
    let foreseen = two.site.app.db.read_now(|c| forecast::forecast(c, now, until)).expect("a forecast");
    let expected = [
        ("2026-12-30T07:00:00Z", "reminder-week"),
        ("2027-01-05T07:00:00Z", "reminder-day"),
        ("2027-01-07T07:00:00Z", "overdue"),
    ];
    let twice: Vec<_> = expected.iter().flat_map(|e| [*e, *e]).collect();
    let due: Vec<_> = foreseen.iter().map(|f| (f.at.replace(".000Z", "Z"), f.kind.as_str())).collect();
    assert_eq!(due.iter().map(|(at, kind)| (at.as_str(), *kind)).collect::<Vec<_>>(), twice);
    for (instant, kind) in expected {
        at(&two.site, instant);
        look(&two.site);
        let mut came: Vec<_> = two.site.letters().into_iter().map(|a| a.letter).collect();
        came.sort_by(|a, b| a.to.email.cmp(&b.to.email));
        let came: Vec<_> = came.iter().map(|l| (l.to.email.as_str(), l.kind.name())).collect();
        assert_eq!(came, [(HIRE, kind), (COACH, kind)], "at {instant}");
        forget(&two.site);
    }
    at(&two.site, "2027-01-25T07:00:00Z");
    look(&two.site);
    for email in [COACH, HIRE] {
        assert_eq!(two.site.letters_to(email, "reminder-week").len(), 1, "of the one that was not moved");
    }
}

/// What a hire gets who types a change of the first review.
fn typed(two: &Two, on: &str, reason: &str, seen: &str) -> Page {
    let path = format!("{}/move", first(two).door());
    let fields = [("kind", "move"), ("on", on), ("reason", reason), ("seen", seen)];
    two.site.door(&two.hire).post(&path, &fields)
}

fn a_day_that_cannot_be_is_refused_and_nothing_typed_is_lost(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    for (on, sentence) in [
        (FIRST, "It is on that day already"),
        ("2026-11-22", "Choose today or a later day"),
        ("2062-01-06", "Choose a day within 5 years"),
        ("soon", "Write the date as"),
        ("", "Fill this in"),
    ] {
        typed(&two, on, REASON, "0").is(422).says(sentence).says(REASON);
    }
    typed(&two, LATER, " ", "0").is(422).says("Say why").says(LATER);
    typed(&two, LATER, REASON, "1").is(409).says("changed meanwhile").says(REASON);
    assert!(changes(&two).is_empty(), "nothing was asked for");
    nobody_got(&two, "move-asked");
    let page = typed(&two, "2027-01-02", REASON, "0");
    let mut hire = two.site.door(&two.hire);
    hire.get(&page.to()).is_ok().says("That day falls on a weekend");
    let mine = first(&two).door();
    let other = two.again();
    other.site.signed(&other.sent, &Side::BOTH);
    look(&other.site);
    let mut stranger = other.site.door(&other.hire);
    stranger.get(&mine).is(404);
    let fields = [("kind", "move"), ("on", LATER), ("reason", REASON)];
    stranger.post(&format!("{mine}/move"), &fields).is(404);
}

fn a_review_stays_within_an_agreement_that_ends(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    let beyond = asks_to_move(&two, &two.hire, "2027-01-20");
    gives_notice(&two, &two.hire, "2027-01-10").expect("notice");
    typed(&two, "2027-01-11", REASON, "0").is(422).says("The agreement ends on 10 January 2027");
    assert_eq!(refusal(accept(&two, &two.coach, &beyond)), (409, "error-change-late"));
    assert_eq!(stands(&two), (FIRST.into(), 0));
    let second = rows(&two).into_iter().find(|r| r.milestone == "60d").expect("a review after it");
    let after = asks(&two, &two.hire, Kind::Move, Some(&second), "2027-01-08");
    assert_eq!(refusal(after), (409, "error-review-cancelled"), "it does not take place");
    moved_to(&two, "2027-01-10");
    assert_eq!(stands(&two), ("2027-01-10".into(), 1), "the last day is a day");
}

fn an_amendment_overrules_a_move_only_where_it_sets_days_anew(backend: Backend) {
    let (two, asked) = invited(backend);
    moved_to(&two, LATER);
    let uid = &asked[1].0;
    for (what, day, number) in [("a promise", "20270106", 2), ("the days", "20261231", 3)] {
        forget(&two.site);
        two.site.pass(days(1));
        two.site.amended(&two.sent, &two.site.admin());
        let wanted = match what {
            "a promise" => promise("c1", "I ring you twice a week."),
            _ => ProposalInput { value: "30d 3m".into(), ..input("reviews", "change", "") },
        };
        two.changes(&wanted);
        two.site.signed(&two.sent, &Side::BOTH);
        let ics = two.site.letter_to(HIRE, "amended").letter.invitation.expect("an invitation");
        assert_eq!(event(&ics), (uid.clone(), number), "{what}");
        assert!(ics.contains(&format!("DTSTART;VALUE=DATE:{day}")), "{what}: {ics}");
        look(&two.site);
        assert_eq!(stands(&two).0.replace('-', ""), day, "{what}");
    }
    let standing: Vec<_> = rows(&two).into_iter().filter(|r| r.cancelled_at.is_none()).collect();
    assert_eq!(standing.iter().map(|r| r.milestone.as_str()).collect::<Vec<_>>(), ["30d", "3m"]);
    at(&two.site, "2026-12-24T07:00:00Z");
    two.site.letter_to(HIRE, "reminder-week");
}

fn the_coach_moves_by_program_and_nobody_else_does(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    two.site.member("Wout Peeters", &["coach"]);
    two.site.member("Imke Vos", &["coach"]);
    let path = format!("/reviews/{}/move", first(&two).id);
    let body = |on: &str| serde_json::json!({"on": on, "reason": REASON});
    for other in [ADA, "imke@northwind.example"] {
        assert!(matches!(api(&two, other).post(&path, &body(LATER)).status, 403 | 404), "{other}");
    }
    let wout = api(&two, COACH);
    let refused = wout.post(&path, &body(FIRST)).is(422).json();
    assert_eq!(refused["errors"][0]["code"], "error-move-same");
    assert!(changes(&two).is_empty());
    let made = wout.post(&path, &body(LATER)).is(201).json();
    assert_eq!((made["from"].as_str(), made["on"].as_str()), (Some(FIRST), Some(LATER)), "{made}");
    assert!(two.site.letter_to(HIRE, "move-asked").letter.text.contains(REASON));
    accept(&two, &two.hire, &changes(&two)[0]).expect("accepted");
    assert_eq!(stands(&two), (LATER.into(), 1));
}

const MIEKE: &str = "mieke@northwind.example";

fn both_are_told_that_a_review_was_not_held_then_whoever_they_named(backend: Backend) {
    let two = reviewing(Two::over(backend, |mut draft| {
        draft.told = Told { name: "Mieke Vos".into(), email: MIEKE.into() };
        draft
    }));
    two.site.door(&two.hire).get("/pact").is_ok().says("Mieke Vos is told so");
    at(&two.site, "2026-12-31T20:00:00Z");
    forget(&two.site);
    at(&two.site, "2027-01-01T06:59:00Z");
    nobody_got(&two, "overdue");
    two.site.set("2027-01-01T07:00:00Z");
    // Two processes look at the same time, and one looks again.
    at_once(|| look(&two.site), || look(&two.site));
    look(&two.site);
    both_read_the_same(&two, "31 December 2026");
    assert!(two.site.letters_to(MIEKE, "overdue").is_empty(), "first the two have a week");
    let listed = api(&two, ADA).get("/reviews?state=overdue").is_ok().json();
    assert_eq!(listed["reviews"][0]["id"], first(&two).id);
    at(&two.site, "2027-01-08T07:00:00Z");
    look(&two.site);
    both_read_the_same(&two, "31 December 2026");
    let told = two.site.letter_to(MIEKE, "overdue").letter;
    for words in ["Wout Peeters", "Noor Claes", "31 December 2026"] {
        assert!(told.text.contains(words), "{words}:\n{}", told.text);
    }
    let text = two.found().text().expect("a text");
    for promise in &text.commitments {
        assert!(!told.text.contains(&promise.text) && !told.html.contains(&promise.text), "{}", told.text);
    }
    assert!(!told.text.contains("/pact") && !told.html.contains("/pact"), "no link of theirs");
    at(&two.site, "2027-01-15T07:00:00Z");
    nobody_got(&two, "overdue");
    assert!(two.site.letters_to(MIEKE, "overdue").is_empty());
}

/// Each gets one letter, and but for the names and the link they say the same.
fn both_read_the_same(two: &Two, words: &str) {
    let said = [(COACH, "Wout Peeters"), (HIRE, "Noor Claes")].map(|(email, name)| {
        let text = two.site.letter_to(email, "overdue").letter.text;
        assert!(two.site.letters_to(email, "overdue").is_empty(), "one letter to {email}");
        assert!(text.contains(words), "{text}");
        let lines = text.lines().filter(|line| !line.contains("/pact/"));
        lines.map(|line| line.replace(name, "X")).collect::<Vec<_>>().join("\n")
    });
    let [coach, hire] = said.map(|text| text.replace("Wout Peeters", "X").replace("Noor Claes", "X"));
    assert_eq!(coach, hire);
}

fn each_side_has_its_own_count_of_changes_in_a_day(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    for n in 0..20 {
        asks_to_move(&two, &two.hire, if n % 2 == 0 { LATER } else { "2027-01-07" });
    }
    typed(&two, LATER, REASON, "0").is(409).says("a lot of proposals in one day").says(REASON);
    let counter = asks_to_move(&two, &two.coach, "2027-01-08");
    accept(&two, &two.hire, &counter).expect("answering has no count");
    assert_eq!(stands(&two), ("2027-01-08".into(), 1));
    two.site.pass(days(1));
    asks_to_move(&two, &two.hire, LATER);
}

fn a_move_that_is_accepted_after_an_amendment_was_signed_holds(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    let change = asks_to_move(&two, &two.hire, LATER);
    two.site.pass(days(1));
    two.site.amended(&two.sent, &two.site.admin());
    two.changes(&ProposalInput { value: "30d 3m".into(), ..input("reviews", "change", "") });
    two.site.signed(&two.sent, &Side::BOTH);
    // Nobody has looked for what was signed yet.
    accept(&two, &two.coach, &change).expect("the day it was on is the day that holds");
    look(&two.site);
    assert_eq!(stands(&two), (LATER.into(), 1), "the last word of both");
    let standing: Vec<_> = rows(&two).into_iter().filter(|r| r.cancelled_at.is_none()).collect();
    assert_eq!(standing.iter().map(|r| r.milestone.as_str()).collect::<Vec<_>>(), ["30d", "3m"]);
}

fn a_change_is_told_by_the_name_of_whoever_proposed_it(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    let change = asks_to_move(&two, &two.coach, LATER);
    accept(&two, &two.hire, &change).expect("accepted");
    two.site.pass(days(1));
    two.site.coach_replaced(&two.sent, &two.site.admin());
    look(&two.site);
    let ([carla, hire], review) = (two.site.parties(&two.sent), first(&two));
    let told = "Wout Peeters proposed to move this review";
    two.site.door(&hire).get(&review.door()).is_ok().says(told).says(REASON);
    two.site.door(&carla).get(&review.door()).is_ok().never_says(told).never_says(REASON);
    two.site.signed_in(ADA).get(&format!("/reviews/{}", review.id)).is_ok().says(told).never_says(REASON);
}
