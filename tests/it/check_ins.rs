//! Looking back together: each side answers alone, neither reads the other before both are in, then they
//! stand side by side, and what the two conclude holds once both have confirmed it.

use std::process::Command;

use coachpact::{
    agreements::Draft,
    db::schema::check_in,
    failure::Result,
    people::{Side, parties::Party},
    reviews::{
        changes::{Kind, MoveInput},
        check_in::Answers,
        check_ins::{self, Both},
        moves::{self, Proposed},
        outcome::{Action, Outcome},
        outcomes::{self, Concluded},
    },
    trail,
};
use diesel::{QueryDsl as _, RunQueryDsl as _};
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::{
    after::{api, at, days, look, read_pdf},
    insights,
    moves::{first, reviewing},
    negotiation::{ADA, COACH, HIRE, Two, at_once, delivered, refusal},
    support::{Backend, Browser, Page, Site},
};

on_both_databases!(
    a_review_from_two_answers_to_a_sheet_for_each,
    nobody_reads_what_one_side_wrote_before_both_are_in,
    what_is_missing_or_odd_is_said_and_nothing_typed_is_lost,
    answers_are_given_once_and_in_their_time,
    the_last_day_is_the_day_where_the_party_is,
    two_who_missed_it_can_still_talk_and_note_what_they_concluded,
    confirming_while_the_other_changes_it_stands_on_no_old_text,
    confirming_at_once_holds_it_once,
    nothing_changes_about_a_review_that_was_held,
    a_note_is_read_by_its_writer_alone,
    the_coach_answers_by_program_and_nobody_else_does,
    a_review_of_somebody_else_is_not_there,
    however_much_was_said_fits_one_page,
    what_was_said_before_a_new_coach_stays_with_those_two,
    what_was_submitted_to_a_coach_who_left_is_not_read_by_the_next,
    what_two_concluded_without_answering_stays_with_those_two,
    whoever_comes_after_both_have_answered_holds_it_without_reading_that,
    submitting_at_once_shows_both_and_twice_keeps_one,
);

/// Within the time to answer the first review, on 31 December 2026.
const OPEN: &str = "2026-12-18T09:00:00Z";
const HIRES_WORDS: &str = "Zebra seven.";
const COACHS_WORDS: &str = "Heron four.";
const NOTE: &str = "Owl nine.";

fn meeting(backend: Backend) -> Two {
    near(reviewing(Two::meet(backend)))
}

fn near(two: Two) -> Two {
    two.site.set(OPEN);
    two
}

fn path(two: &Two) -> String {
    first(two).door()
}

/// Every question answered with a 4, the first promise with a score and a sentence of its own.
fn answers(two: &Two, score: &str, words: &str) -> Vec<(String, String)> {
    let text = two.found().text().expect("the text in force");
    let promises = text.commitments.iter().map(|c| format!("promises.{}", c.id));
    let goals = text.goals.iter().map(|g| format!("goals.{}", g.id));
    let mut fields: Vec<_> =
        promises.chain(goals).map(|of| (format!("{of}.score"), "4".to_owned())).collect();
    fields[0].1 = score.into();
    fields.push((fields[0].0.replace("score", "words"), words.into()));
    fields
}

fn post(browser: &mut Browser, path: &str, fields: &[(String, String)], more: &[(&str, &str)]) -> Page {
    let mut all: Vec<_> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    all.extend(more);
    browser.post(path, &all)
}

/// Keeps the answers at the door, or submits them.
fn answer(two: &Two, by: &Party, score: &str, words: &str, submit: &str) -> Page {
    let fields = answers(two, score, words);
    post(&mut two.site.door(by), &format!("{}/check-in", path(two)), &fields, &[("submit", submit)])
}

fn submits(two: &Two, by: &Party, score: &str, words: &str) {
    answer(two, by, score, words, "true").leads_to(&path(two));
}

fn both_submit(two: &Two) {
    submits(two, &two.hire, "2", HIRES_WORDS);
    submits(two, &two.coach, "5", COACHS_WORDS);
}

fn kept(two: &Two) -> Both {
    two.site.app.db.read_now(|c| check_ins::of_review(c, &first(two).id)).expect("check-ins")
}

fn concluded(two: &Two) -> Option<Concluded> {
    two.site.app.db.read_now(|c| outcomes::of_review(c, &first(two).id)).expect("an outcome")
}

fn writes(two: &Two, by: &Party, said: &str, seen: i32) -> Result<()> {
    let outcome = Outcome { said: said.into(), course: "keep".into(), ..Outcome::default() };
    two.site.at_door(by, |c, desk| outcomes::write(c, desk, &first(two).id, &outcome, seen))
}

fn confirms(two: &Two, by: &Party, edition: i32) -> Result<bool> {
    two.site.at_door(by, |c, desk| outcomes::confirm(c, desk, &first(two).id, edition))
}

/// How often it is on record that the first review was held.
fn times_held(two: &Two) -> usize {
    let chain = two.site.app.db.read_now(|c| trail::chain(c, &two.sent.id)).expect("a record");
    assert_eq!(trail::first_break(&chain), None);
    chain.iter().filter(|e| e.kind == "review.held").count()
}

/// Everything that members and programs can read of it, and every letter, without any of these words.
pub fn no_member_reads(two: &Two, words: &[&str]) {
    let (id, own, review) = (&two.sent.id, two.sent.path(), first(two).id);
    let [trail, ledger] = [format!("{own}/trail"), format!("/ledger/{id}")];
    let one = format!("/reviews/{review}");
    let pages = ["/", "/agreements", "/reviews", &own, &trail, &ledger, &one];
    let calls = ["/agreements", "/reviews", "/reviews?state=answered", "/reviews?state=held"];
    let of_one = ["", "/proposals", "/trail"].map(|call| format!("/agreements/{id}{call}"));
    let mut read = Vec::new();
    for email in [ADA, COACH] {
        let (mut browser, program) = (two.site.signed_in(email), api(two, email));
        read.extend(pages.map(|page| browser.get(page)));
        read.extend(calls.map(|call| program.get(call)));
        read.extend(of_one.each_ref().map(|call| program.get(call)));
    }
    delivered(&two.site);
    let letters: Vec<_> = two.site.letters().into_iter().map(|a| a.letter).collect();
    for words in words {
        for page in &read {
            page.is_ok().never_says(words);
        }
        for letter in &letters {
            assert!(!letter.text.contains(words) && !letter.html.contains(words), "{}", letter.text);
        }
    }
}

/// The other side's own pages, without these words.
fn does_not_read(two: &Two, who: &Party, words: &str) {
    let mut door = two.site.door(who);
    for page in ["/pact", &path(two)] {
        door.get(page).is_ok().never_says(words);
    }
    door.get(&format!("{}/held.pdf", path(two))).is(409).never_says(words);
}

fn nobody_reads_what_one_side_wrote_before_both_are_in(backend: Backend) {
    let two = meeting(backend);
    two.site.member("Wout Peeters", &["coach"]);
    answer(&two, &two.hire, "2", HIRES_WORDS, "false").leads_to(&path(&two));
    two.site.door(&two.hire).get(&path(&two)).is_ok().says(HIRES_WORDS);
    does_not_read(&two, &two.coach, HIRES_WORDS);
    submits(&two, &two.hire, "2", HIRES_WORDS);
    answer(&two, &two.coach, "5", COACHS_WORDS, "false").leads_to(&path(&two));
    let mut coach = two.site.door(&two.coach);
    coach.get(&path(&two)).is_ok().says("answered on").says(COACHS_WORDS);
    coach.get("/pact").is_ok().says("Noor Claes has answered");
    does_not_read(&two, &two.coach, HIRES_WORDS);
    does_not_read(&two, &two.hire, COACHS_WORDS);
    no_member_reads(&two, &[HIRES_WORDS, COACHS_WORDS]);
    let listed = api(&two, ADA).get("/reviews?state=answered").is_ok().json();
    assert_eq!(listed["reviews"][0]["answered"], json!(["coachee"]), "that somebody answered, never what");
    submits(&two, &two.coach, "5", COACHS_WORDS);
    for party in [&two.coach, &two.hire] {
        two.site.door(party).get(&path(&two)).is_ok().says(HIRES_WORDS).says(COACHS_WORDS);
    }
    no_member_reads(&two, &[HIRES_WORDS, COACHS_WORDS]);
}

/// A coach who reads English and a hire who reads Dutch.
fn in_two_languages(mut draft: Draft) -> Draft {
    draft.coachee.language = "nl".into();
    draft
}

fn a_review_from_two_answers_to_a_sheet_for_each(backend: Backend) {
    let two = near(reviewing(Two::over(backend, in_two_languages)));
    two.site.member("Wout Peeters", &["coach"]);
    let (path, review) = (path(&two), first(&two).id);
    both_submit(&two);
    let (mut coach, mut hire) = (two.site.door(&two.coach), two.site.door(&two.hire));
    let page = coach.get(&path);
    page.is_ok().says("Seen differently").says("2 of 5").says("5 of 5");
    assert_eq!(page.text().matches("Seen differently").count(), 1, "a 4 and a 4 are not apart");
    hire.get(&path).is_ok().says("Verschillend gezien").says("2 op 5").says("5 op 5");
    let outcome = [
        ("edition", "0"),
        ("said", "We both see the shop."),
        ("actions.0.what", "Ring three shops"),
        ("actions.0.whose", "coachee"),
        ("actions.0.by", "2027-01-15"),
        ("course", "keep"),
        ("next_on", "2027-02-08"),
    ];
    coach.post(&format!("{path}/outcome"), &outcome).leads_to(&path);
    coach.post(&format!("{path}/confirm"), &[("edition", "1")]).leads_to(&path);
    hire.get(&path).is_ok().says("Noor Claes: Ring three shops, tegen 15 januari 2027");
    let mut changed = outcome;
    (changed[0].1, changed[2].1) = ("1", "Ring five shops");
    hire.post(&format!("{path}/outcome"), &changed).leads_to(&path);
    coach.get(&path).is_ok().says("Is this what you concluded?").says("Ring five shops");
    coach.post(&format!("{path}/confirm"), &[("edition", "1")]).is(409).says("read it again");
    hire.post(&format!("{path}/confirm"), &[("edition", "2")]).leads_to(&path);
    assert_eq!(times_held(&two), 0);
    coach.post(&format!("{path}/confirm"), &[("edition", "2")]).leads_to(&path);
    assert_eq!(times_held(&two), 1);
    coach.get(&path).is_ok().says("This review was held").says("8 February 2027");
    let listed = api(&two, COACH).get("/reviews?state=held").is_ok().json();
    let line = &listed["reviews"][0];
    assert_eq!((line["id"].as_str(), line["held_at"].is_string()), (Some(review.as_str()), true));
    two.site.signed_in(ADA).get(&format!("/reviews/{review}")).is_ok().says("held").never_says("Ring five");
    let english = ["What was concluded", "Ring five shops, by 15 January 2027", "Seen differently"];
    has_a_sheet(&two, &mut coach, &english);
    let dutch = ["Samen besloten", "Ring five shops, tegen 15 januari 2027", "Verschillend gezien"];
    has_a_sheet(&two, &mut hire, &dutch);
    for instant in ["2027-01-01T07:00:00Z", "2027-01-08T07:00:00Z"] {
        at(&two.site, instant);
        for email in [COACH, HIRE] {
            assert!(two.site.letters_to(email, "overdue").is_empty(), "it was held");
        }
    }
}

/// One page in the side's own language, with what both said.
fn has_a_sheet(two: &Two, door: &mut Browser, words: &[&str]) {
    let sheet = door.get(&format!("{}/held.pdf", path(two)));
    assert_eq!(sheet.is_ok().kind, "application/pdf");
    let (said, _) = read_pdf(&two.site, &sheet.bytes);
    let both = ["Wout Peeters", "Noor Claes", HIRES_WORDS, COACHS_WORDS, "We both see the shop."];
    for words in words.iter().chain(&both) {
        assert!(said.contains(words), "{words} is not in: {said}");
    }
    assert_eq!(pages_of(&two.site), 1);
    let again = door.get(&format!("{}/held.pdf", path(two))).bytes;
    assert_eq!(again, sheet.bytes, "the same every time");
}

/// How much a review can hold: every promise and goal with a long sentence by both, and as many actions as may be.
fn however_much_was_said_fits_one_page(backend: Backend) {
    let two = meeting(backend);
    let long = "Every single week we found the time. ".repeat(5);
    for party in [&two.coach, &two.hire] {
        let mut given = insights::answers(&two.found(), |_| "3");
        given.promises.values_mut().chain(given.goals.values_mut()).for_each(|s| s.words.clone_from(&long));
        given.change = long.clone();
        two.site
            .at_door(party, |c, desk| check_ins::save(c, desk, &first(&two).id, &given))
            .expect("submitted");
    }
    let action = Action { what: long.clone(), whose: "both".into(), by: "2027-02-01".into() };
    let outcome = Outcome {
        said: long.repeat(3),
        actions: vec![action; 20],
        course: "keep".into(),
        ..Outcome::default()
    };
    let id = first(&two).id;
    two.site.at_door(&two.hire, |c, desk| outcomes::write(c, desk, &id, &outcome, 0)).expect("written");
    for party in [&two.coach, &two.hire] {
        confirms(&two, party, 1).expect("confirmed");
    }
    let sheet = two.site.door(&two.hire).get(&format!("{}/held.pdf", path(&two)));
    let (said, _) = read_pdf(&two.site, &sheet.is_ok().bytes);
    assert_eq!(pages_of(&two.site), 1);
    assert!(
        said.contains("Every single") && said.contains("…") && said.contains("stands on your own page"),
        "{said}"
    );
}

/// Of the PDF that was read last.
fn pages_of(site: &Site) -> usize {
    let about = Command::new("pdfinfo").arg(site.folder.path().join("read.pdf")).output();
    let about = String::from_utf8_lossy(&about.expect("script/test installs pdfinfo").stdout).into_owned();
    let pages = about.lines().find_map(|line| line.strip_prefix("Pages:")).map(str::trim);
    pages.and_then(|n| n.parse().ok()).expect("a number of pages")
}

fn what_is_missing_or_odd_is_said_and_nothing_typed_is_lost(backend: Backend) {
    let two = meeting(backend);
    let mut hire = two.site.door(&two.hire);
    let act = format!("{}/check-in", path(&two));
    let submit: &[(&str, &str)] = &[("submit", "true"), ("change", "More time in the shop.")];
    let low = answers(&two, "1", "");
    post(&mut hire, &act, &low, submit).is(422).says("Say in one sentence").says("More time in the shop.");
    let mut gap = answers(&two, "4", HIRES_WORDS);
    gap.remove(1);
    post(&mut hire, &act, &gap, submit).is(422).says("Give a score before you submit").says(HIRES_WORDS);
    let six = answers(&two, "6", HIRES_WORDS);
    post(&mut hire, &act, &six, &[("submit", "false")]).is(422).says("Choose a score from 1 to 5");
    let odd = [("promises.c99.score".to_owned(), "4".to_owned())];
    post(&mut hire, &act, &odd, &[]).is(422).says("Answer only what the agreement holds");
    assert!(kept(&two).of(Side::Coachee).is_none(), "nothing is kept of what was refused");
    post(&mut hire, &act, &gap, &[("submit", "false")]).leads_to(&path(&two));
    let three = answers(&two, "3", "");
    post(&mut hire, &act, &three, submit).leads_to(&path(&two));
    assert!(kept(&two).submitted_at(Side::Coachee).is_some(), "from a 3 on no sentence is asked for");
    both_and_an_outcome_are_checked(&two);
}

fn both_and_an_outcome_are_checked(two: &Two) {
    let act = format!("{}/outcome", path(two));
    let mut coach = two.site.door(&two.coach);
    let good = [("edition", "0"), ("said", "We go on."), ("course", "keep")];
    coach.post(&act, &good).is(409).says("First you both answer");
    submits(two, &two.coach, "5", COACHS_WORDS);
    coach.post(&act, &good[..2]).is(422).says("Choose whether you keep").says("We go on.");
    let past = [good[0], good[1], good[2], ("next_on", "2026-12-18")];
    coach.post(&act, &past).is(422).says("Choose a day after today").says("We go on.");
    assert!(concluded(two).is_none());
    assert_eq!(refusal(confirms(two, &two.coach, 0)), (409, "error-outcome-none"));
    coach.post(&act, &good).leads_to(&path(two));
    let stale = [("edition", "0"), ("said", "We stop."), ("course", "amend")];
    coach.post(&act, &stale).is(422).says("read above how it stands now").says("We stop.").says("We go on.");
    assert_eq!(concluded(two).map(|c| c.edition), Some(1));
}

fn answers_are_given_once_and_in_their_time(backend: Backend) {
    let two = reviewing(Two::meet(backend));
    two.site.set("2026-12-16T12:00:00Z");
    answer(&two, &two.hire, "4", HIRES_WORDS, "true").is(409).says("Come back on").says("17 December 2026");
    two.site.set("2026-12-16T23:30:00Z");
    submits(&two, &two.hire, "4", HIRES_WORDS);
    let before = kept(&two).of(Side::Coachee).map(|c| (c.answers.clone(), c.submitted_at));
    for submit in ["true", "false"] {
        let page = answer(&two, &two.hire, "1", "Something else.", submit);
        page.is(409).says("were submitted before").says("Something else.");
    }
    let after = kept(&two).of(Side::Coachee).map(|c| (c.answers.clone(), c.submitted_at));
    assert_eq!(after, before, "and nothing changed");
    two.site.set("2027-01-07T23:30:00Z");
    let late = answer(&two, &two.coach, "5", COACHS_WORDS, "true");
    late.is(409).says("The time to answer is over").says(COACHS_WORDS).never_says(HIRES_WORDS);
    assert!(kept(&two).of(Side::Coach).is_none());
    let page = two.site.door(&two.coach).get(&path(&two));
    page.is_ok().says("answered on").says("has not answered").never_says(HIRES_WORDS);
    two.site.door(&two.hire).get(&path(&two)).is_ok().says("has not answered");
}

fn the_last_day_is_the_day_where_the_party_is(backend: Backend) {
    let two = reviewing(Two::over(backend, |mut draft| {
        draft.coachee.time_zone = "America/New_York".into();
        draft
    }));
    two.site.set("2027-01-07T22:30:00Z");
    submits(&two, &two.coach, "5", COACHS_WORDS);
    two.site.set("2027-01-08T04:30:00Z");
    assert_eq!(refusal(writes(&two, &two.coach, "We talked.", 0)), (409, "error-outcome-early"));
    submits(&two, &two.hire, "2", HIRES_WORDS);
    writes(&two, &two.coach, "We talked.", 0).expect("both are in");
    two.site.door(&two.coach).get(&path(&two)).is_ok().says(HIRES_WORDS);
}

fn two_who_missed_it_can_still_talk_and_note_what_they_concluded(backend: Backend) {
    let two = meeting(backend);
    submits(&two, &two.hire, "2", HIRES_WORDS);
    assert_eq!(refusal(writes(&two, &two.hire, "We talked.", 0)), (409, "error-outcome-early"));
    two.site.set("2027-01-08T09:00:00Z");
    writes(&two, &two.hire, "We talked.", 0).expect("the time to answer is over");
    assert!(!confirms(&two, &two.hire, 1).expect("confirmed"));
    assert!(confirms(&two, &two.coach, 1).expect("confirmed"), "held once both have");
    let mut coach = two.site.door(&two.coach);
    coach.get(&path(&two)).is_ok().says("This review was held").never_says(HIRES_WORDS);
    let sheet = coach.get(&format!("{}/held.pdf", path(&two)));
    let (said, _) = read_pdf(&two.site, &sheet.is_ok().bytes);
    assert!(said.contains("without both having answered") && !said.contains(HIRES_WORDS), "{said}");
}

fn confirming_while_the_other_changes_it_stands_on_no_old_text(backend: Backend) {
    let mut two = Two::meet(backend);
    for _ in 0..4 {
        two = near(reviewing(two.again()));
        both_submit(&two);
        writes(&two, &two.coach, "We go on.", 0).expect("written");
        confirms(&two, &two.coach, 1).expect("confirmed");
        let (confirmed, changed) =
            at_once(|| confirms(&two, &two.hire, 1), || writes(&two, &two.coach, "We go on, slowly.", 1));
        let now = concluded(&two).expect("an outcome");
        match confirmed {
            Ok(held) => {
                assert!(held, "both had confirmed the first");
                assert_eq!((refusal(changed), now.edition), ((409, "error-review-held"), 1));
            }
            refused => {
                assert_eq!(refusal(refused), (409, "error-text-moved"));
                changed.expect("changed");
                assert_eq!((now.edition, now.is_held(), times_held(&two)), (2, false, 0));
                assert!(Side::BOTH.iter().all(|side| now.confirmed_at(*side).is_none()), "asked again");
            }
        }
    }
}

fn confirming_at_once_holds_it_once(backend: Backend) {
    let two = meeting(backend);
    both_submit(&two);
    writes(&two, &two.coach, "We go on.", 0).expect("written");
    let (coach, hire) = at_once(|| confirms(&two, &two.coach, 1), || confirms(&two, &two.hire, 1));
    let held = [coach.expect("confirmed"), hire.expect("confirmed")];
    assert_eq!((held.iter().filter(|h| **h).count(), times_held(&two)), (1, 1));
}

fn nothing_changes_about_a_review_that_was_held(backend: Backend) {
    let two = meeting(backend);
    both_submit(&two);
    writes(&two, &two.coach, "We go on.", 0).expect("written");
    for party in [&two.coach, &two.hire] {
        confirms(&two, party, 1).expect("confirmed");
    }
    let id = first(&two).id;
    let held = (409, "error-review-held");
    assert_eq!(refusal(writes(&two, &two.hire, "We stop.", 1)), held);
    assert_eq!(refusal(confirms(&two, &two.hire, 1)), held);
    let back = two.site.at_door(&two.hire, |c, desk| outcomes::take_back(c, desk, &id));
    assert_eq!(refusal(back), held);
    let input = MoveInput { on: "2027-01-04".into(), reason: "Later.".into() };
    for kind in [Kind::Move, Kind::Cancel] {
        let proposed = Proposed { kind, review: Some(id.as_str()), input: &input, seen: None };
        assert_eq!(refusal(two.site.at_door(&two.hire, |c, desk| moves::propose(c, desk, &proposed))), held);
    }
    let (mut hire, path) = (two.site.door(&two.hire), path(&two));
    answer(&two, &two.hire, "4", "Later.", "true").is(409).says("Later.");
    let outcome = [("edition", "1"), ("said", "Gull one."), ("course", "keep")];
    hire.post(&format!("{path}/outcome"), &outcome).is(409).says("Gull one.");
    let other_day = [("kind", "move"), ("on", "2027-01-04"), ("reason", "Swan two."), ("seen", "0")];
    hire.post(&format!("{path}/move"), &other_day).is(409).says("Swan two.").says("2027-01-04");
    hire.get(&path).is_ok().never_says("name=\"reason\"");
    assert_eq!(concluded(&two).map(|c| c.edition), Some(1));
}

fn a_note_is_read_by_its_writer_alone(backend: Backend) {
    let two = meeting(backend);
    let mut coach = two.site.door(&two.coach);
    coach.get(&path(&two)).is_ok();
    coach.post(&format!("{}/note", path(&two)), &[("text", NOTE)]).leads_to(&path(&two));
    coach.get(&path(&two)).is_ok().says(NOTE);
    two.site.member("Wout Peeters", &["coach"]);
    does_not_read(&two, &two.hire, NOTE);
    both_submit(&two);
    writes(&two, &two.coach, "We go on.", 0).expect("written");
    for party in [&two.coach, &two.hire] {
        confirms(&two, party, 1).expect("confirmed");
    }
    no_member_reads(&two, &[NOTE]);
    let mut hire = two.site.door(&two.hire);
    hire.get(&path(&two)).is_ok().never_says(NOTE);
    for door in [&mut coach, &mut hire] {
        let sheet = door.get(&format!("{}/held.pdf", path(&two)));
        assert!(!read_pdf(&two.site, &sheet.is_ok().bytes).0.contains(NOTE), "in no document");
    }
    two.site.coach_replaced(&two.sent, &two.site.admin());
    look(&two.site);
    let [carla, _] = two.site.parties(&two.sent);
    two.site.door(&carla).get(&path(&two)).is_ok().never_says(NOTE);
    let mut coach = two.site.door(&two.coach);
    coach.get(&path(&two)).is(409).never_says(NOTE);
}

/// A body as a program sends it.
fn body(two: &Two, words: &str) -> Value {
    let text = two.found().text().expect("the text in force");
    let said = |id: &String| (id.clone(), json!({"score": 4, "words": words}));
    let promises: serde_json::Map<_, _> = text.commitments.iter().map(|c| said(&c.id)).collect();
    let goals: serde_json::Map<_, _> = text.goals.iter().map(|g| said(&g.id)).collect();
    json!({"promises": promises, "goals": goals, "submit": true})
}

fn the_coach_answers_by_program_and_nobody_else_does(backend: Backend) {
    let two = meeting(backend);
    two.site.member("Wout Peeters", &["coach"]);
    two.site.member("Imke Vos", &["coach"]);
    let call = format!("/reviews/{}/check-in", first(&two).id);
    for other in [ADA, "imke@northwind.example"] {
        assert!(matches!(api(&two, other).post(&call, &body(&two, "")).status, 403 | 404), "{other}");
    }
    let wout = api(&two, COACH);
    let mut low = body(&two, "");
    low["promises"]["c1"]["score"] = json!(1);
    let refused = wout.post(&call, &low).is(422).json();
    assert_eq!(refused["errors"][0]["code"], "error-check-in-low", "{refused}");
    assert!(kept(&two).of(Side::Coach).is_none());
    let answered = wout.post(&call, &body(&two, COACHS_WORDS)).is_ok().json();
    assert_eq!((&answered["submitted"], &answered["answered"]), (&json!(true), &json!(["coach"])));
    wout.post(&call, &body(&two, "Twice.")).is(409);
    does_not_read(&two, &two.hire, COACHS_WORDS);
    submits(&two, &two.hire, "2", HIRES_WORDS);
    two.site.door(&two.hire).get(&path(&two)).is_ok().says(COACHS_WORDS);
}

fn a_review_of_somebody_else_is_not_there(backend: Backend) {
    let two = meeting(backend);
    let mine = path(&two);
    let fields = answers(&two, "4", HIRES_WORDS);
    let other = near(reviewing(two.again()));
    let mut stranger = other.site.door(&other.hire);
    stranger.get("/pact").is_ok();
    for act in ["check-in", "note", "outcome", "confirm", "take-back"] {
        let more = [("submit", "true"), ("text", NOTE), ("course", "keep"), ("edition", "0")];
        post(&mut stranger, &format!("{mine}/{act}"), &fields, &more).is(404);
    }
    stranger.get(&format!("{mine}/held.pdf")).is(404);
    let id = mine.trim_start_matches("/pact/reviews/").to_owned();
    let sent = Answers { submit: true, ..Answers::default() };
    let saved = other.site.at_door(&other.hire, |c, desk| check_ins::save(c, desk, &id, &sent));
    assert_eq!(refusal(saved).0, 404);
    let rows: i64 = other.site.app.db.read_now(|c| Ok(check_in::table.count().get_result(c)?)).expect("rows");
    assert_eq!(rows, 0, "and nothing is kept");
}

fn what_was_said_before_a_new_coach_stays_with_those_two(backend: Backend) {
    let two = meeting(backend);
    both_submit(&two);
    writes(&two, &two.coach, "Badger five.", 0).expect("written");
    for party in [&two.coach, &two.hire] {
        confirms(&two, party, 1).expect("confirmed");
    }
    two.site.coach_replaced(&two.sent, &two.site.admin());
    look(&two.site);
    let ([carla, hire], path) = (two.site.parties(&two.sent), path(&two));
    let (page, sheet) = (two.site.door(&carla).get(&path), format!("{path}/held.pdf"));
    page.is_ok().says("Before your time");
    for words in [HIRES_WORDS, COACHS_WORDS, "Badger five."] {
        page.never_says(words);
        two.site.door(&hire).get(&path).is_ok().says(words);
    }
    two.site.door(&carla).get(&sheet).is(409);
    two.site.door(&hire).get(&sheet).is_ok();
    let late = Outcome { said: "Mine now.".into(), course: "keep".into(), ..Outcome::default() };
    let tried = two.site.at_door(&carla, |c, desk| outcomes::write(c, desk, &first(&two).id, &late, 1));
    assert_eq!(refusal(tried).0, 409, "held, and nothing changes about it");
}

/// A day later somebody else is the coach; the new two, a minute after both have signed.
fn coach_replaced(two: &Two) -> [Party; 2] {
    two.site.pass(days(1));
    two.site.coach_replaced(&two.sent, &two.site.admin());
    look(&two.site);
    two.site.pass(SignedDuration::from_mins(1));
    two.site.parties(&two.sent)
}

fn what_was_submitted_to_a_coach_who_left_is_not_read_by_the_next(backend: Backend) {
    let two = meeting(backend);
    submits(&two, &two.hire, "2", HIRES_WORDS);
    let [carla, hire] = coach_replaced(&two);
    does_not_read(&two, &carla, HIRES_WORDS);
    submits(&two, &carla, "5", COACHS_WORDS);
    does_not_read(&two, &carla, HIRES_WORDS);
    assert_eq!(kept(&two).submitted_at(Side::Coachee), None, "it was meant for somebody else");
    let page = two.site.door(&hire).get(&path(&two));
    page.is_ok().says(HIRES_WORDS).says("id=\"check-in\"").never_says(COACHS_WORDS);
    submits(&two, &hire, "3", HIRES_WORDS);
    for (party, words) in [(&carla, HIRES_WORDS), (&hire, COACHS_WORDS)] {
        two.site.door(party).get(&path(&two)).is_ok().says(words);
    }
}

fn what_two_concluded_without_answering_stays_with_those_two(backend: Backend) {
    let two = meeting(backend);
    two.site.set("2027-01-08T09:00:00Z");
    writes(&two, &two.coach, "Badger five.", 0).expect("the time to answer is over");
    confirms(&two, &two.coach, 1).expect("confirmed");
    let [carla, hire] = coach_replaced(&two);
    two.site.door(&carla).get(&path(&two)).is_ok().never_says("Badger five.");
    two.site.door(&hire).get(&path(&two)).is_ok().says("Badger five.");
    assert_eq!(refusal(confirms(&two, &carla, 1)), (409, "error-outcome-none"), "not theirs to confirm");
    writes(&two, &carla, "Otter six.", 0).expect("the next two can hold it");
    assert_eq!(refusal(confirms(&two, &hire, 1)), (409, "error-text-moved"));
    assert_eq!(concluded(&two).map(|c| (c.edition, c.is_held())), Some((2, false)));
    assert!(!confirms(&two, &hire, 2).expect("confirmed"));
    assert!(confirms(&two, &carla, 2).expect("confirmed"), "held once both have");
}

fn whoever_comes_after_both_have_answered_holds_it_without_reading_that(backend: Backend) {
    let two = meeting(backend);
    both_submit(&two);
    writes(&two, &two.coach, "Badger five.", 0).expect("written");
    let [carla, hire] = coach_replaced(&two);
    assert_eq!(refusal(writes(&two, &carla, "Mine now.", 1)).0, 422, "an edition that they cannot have read");
    assert_eq!(refusal(confirms(&two, &carla, 1)), (409, "error-outcome-none"));
    assert_eq!(concluded(&two).map(|c| c.edition), Some(1));
    two.site.door(&carla).get("/pact").is_ok().never_says("ready to talk about");
    two.site.door(&hire).get("/pact").is_ok().says("ready to talk about");
    let page = two.site.door(&carla).get(&path(&two));
    page.is_ok().says("Before your time").says("You can still hold it").never_says("Badger five.");
    two.site.door(&hire).get(&path(&two)).is_ok().says("Badger five.");

    writes(&two, &carla, "Otter six.", 0).expect("what the new two conclude");
    assert!(!confirms(&two, &hire, 2).expect("confirmed"));
    assert!(confirms(&two, &carla, 2).expect("confirmed"), "held once both have");
    let page = two.site.door(&carla).get(&path(&two));
    page.is_ok().says("Otter six.").never_says("Before your time").never_says(HIRES_WORDS);
    let sheet = two.site.door(&carla).get(&format!("{}/held.pdf", path(&two)));
    assert!(!read_pdf(&two.site, &sheet.is_ok().bytes).0.contains(COACHS_WORDS), "nor on the sheet");
}

/// Submits the same score for everything.
fn saves(two: &Two, by: &Party, review: &str, score: &'static str) -> Result<bool> {
    let given = insights::answers(&two.found(), |_| score);
    two.site.at_door(by, |c, desk| check_ins::save(c, desk, review, &given))
}

fn submitting_at_once_shows_both_and_twice_keeps_one(backend: Backend) {
    let two = meeting(backend);
    let id = first(&two).id;
    let (coach, hire) = at_once(|| saves(&two, &two.coach, &id, "5"), || saves(&two, &two.hire, &id, "4"));
    assert!(coach.expect("submitted") && hire.expect("submitted"));
    let both = kept(&two).revealed().expect("answers").expect("both are in");
    for (said, score) in both.iter().zip(["5", "4"]) {
        assert!(said.promises.values().all(|s| s.score == score), "{said:?}");
    }
    let two = near(reviewing(two.again()));
    let id = first(&two).id;
    let (one, other) = at_once(|| saves(&two, &two.hire, &id, "5"), || saves(&two, &two.hire, &id, "3"));
    let (stands, refused) = if one.is_ok() { ("5", other) } else { ("3", one) };
    assert_eq!(refusal(refused), (409, "error-check-in-submitted"));
    let said = kept(&two).own(&two.hire).expect("answers").expect("one of the two");
    assert!(said.promises.values().all(|s| s.score == stands), "{said:?}");
}
