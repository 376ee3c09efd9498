//! The promise ledger grows with each review: for the two, once both have answered; for nobody else.

use coachpact::{
    people::parties::Party,
    reviews::{check_ins, outcome::Outcome, outcomes},
};

use crate::{
    after::look,
    insights::answers,
    moves::{reviewing, rows},
    negotiation::{ADA, COACH, Two},
    support::{Backend, Page},
};

on_both_databases!(
    marks_come_once_both_have_answered,
    members_see_that_it_was_held_and_no_mark,
    whoever_takes_over_is_told_nothing_of_before,
    there_is_no_ledger_at_the_door_before_both_have_signed,
);

/// Within the time to answer the first review, on 31 December 2026.
const OPEN: &str = "2026-12-18T09:00:00Z";
/// What coach and hire say of the first four promises: kept, slipping, broken, disputed.
const SAID: [[&str; 4]; 2] = [["5", "3", "1", "5"], ["4", "3", "2", "2"]];

fn meeting(backend: Backend) -> Two {
    let two = reviewing(Two::meet(backend));
    two.site.set(OPEN);
    two
}

/// One side answers a review, with these scores of the first promises and a 4 for the rest.
fn answer(two: &Two, by: &Party, milestone: &str, scores: &[&'static str]) {
    let found = two.found();
    let ids: Vec<String> =
        found.text().expect("the text in force").commitments.into_iter().map(|c| c.id).collect();
    let place = |id: &str| ids.iter().position(|known| known == id).expect("a promise");
    let given = answers(&found, |c| scores.get(place(&c.id)).copied().unwrap_or("4"));
    let review = rows(two).into_iter().find(|r| r.milestone == milestone).expect("a review");
    two.site.at_door(by, |c, desk| check_ins::save(c, desk, &review.id, &given)).expect("answered");
}

fn both_answer(two: &Two) {
    answer(two, &two.hire, "30d", &SAID[1]);
    answer(two, &two.coach, "30d", &SAID[0]);
}

fn ledger(two: &Two, of: &Party) -> Page {
    two.site.door(of).get("/pact/ledger")
}

/// How many promises have each mark at the first review: kept, slipping, broken, seen differently, open.
fn marks(page: &Page) -> [usize; 5] {
    let text = page.is_ok().text();
    ["kept", "slipping", "broken", "seen differently", "open"]
        .map(|mark| text.matches(&format!("Review after 30 days: {mark}<")).count())
}

fn marks_come_once_both_have_answered(backend: Backend) {
    let two = meeting(backend);
    let all = two.found().text().expect("a text").commitments.len();
    for party in [&two.coach, &two.hire] {
        two.site.door(party).get("/pact").is_ok().says("/pact/ledger");
        assert_eq!(marks(&ledger(&two, party)), [0, 0, 0, 0, all]);
    }
    answer(&two, &two.hire, "30d", &SAID[1]);
    for party in [&two.coach, &two.hire] {
        assert_eq!(marks(&ledger(&two, party)), [0, 0, 0, 0, all], "only one has answered");
    }
    answer(&two, &two.coach, "30d", &SAID[0]);
    for party in [&two.coach, &two.hire] {
        let page = ledger(&two, party);
        assert_eq!(marks(&page), [all - 3, 1, 1, 1, 0]);
        page.says("Kept, both say so").says("You see it differently").says("Review after 60 days: open");
    }
    two.site.set("2027-01-25T09:00:00Z");
    answer(&two, &two.hire, "60d", &["2"]);
    answer(&two, &two.coach, "60d", &["1"]);
    let page = ledger(&two, &two.hire);
    assert_eq!(marks(&page), [all - 3, 1, 1, 1, 0], "what was said stays");
    page.says("Broken since 1 February 2027").says("Kept since 1 February 2027");
}

fn members_see_that_it_was_held_and_no_mark(backend: Backend) {
    let two = meeting(backend);
    two.site.member("Wout Peeters", &["coach"]);
    let path = format!("/ledger/{}", two.sent.id);
    let seen = |words: &str| {
        for email in [ADA, COACH] {
            let page = two.site.signed_in(email).get(&path);
            page.is_ok().says(words).never_says("class=\"cell").never_says("Review after 30 days: ");
            page.never_says("both say so").never_says("You see it differently").never_says("Slipping");
        }
    };
    both_answer(&two);
    seen("both have answered");
    let review = rows(&two).into_iter().find(|r| r.milestone == "30d").expect("a review").id;
    let outcome = Outcome { said: "We go on.".into(), course: "keep".into(), ..Outcome::default() };
    let written = two.site.at_door(&two.coach, |c, desk| outcomes::write(c, desk, &review, &outcome, 0));
    written.expect("written");
    for party in [&two.coach, &two.hire] {
        two.site.at_door(party, |c, desk| outcomes::confirm(c, desk, &review, 1)).expect("confirmed");
    }
    seen("<li class=\"held\">");
}

fn whoever_takes_over_is_told_nothing_of_before(backend: Backend) {
    let two = meeting(backend);
    both_answer(&two);
    two.site.coach_replaced(&two.sent, &two.site.admin());
    look(&two.site);
    let [carla, hire] = two.site.parties(&two.sent);
    let [kept, slipping, broken, disputed, open] = marks(&ledger(&two, &carla));
    assert_eq!([kept, slipping, broken, disputed], [0; 4], "said to somebody else");
    assert!(open > 0);
    assert_eq!(marks(&ledger(&two, &hire))[1..4], [1, 1, 1], "what one said oneself stays");
    ledger(&two, &two.coach).is(409).never_says("Review after 30 days: ");
}

fn there_is_no_ledger_at_the_door_before_both_have_signed(backend: Backend) {
    let two = Two::meet(backend);
    for party in [&two.coach, &two.hire] {
        ledger(&two, party).is(409).says("Reviews begin once you have both signed");
    }
}
