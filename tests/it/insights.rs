//! What administrators learn over many agreements, and that they learn it of none.

use coachpact::{
    agreements::{Commitment, Draft, store::Agreement, text::AgreedCommitment},
    insights::{
        figures::{Figures, Promises},
        store,
    },
    languages::Language,
    openings::store::today,
    playbook::builtin,
    reviews::{
        check_in::{Answers, Said},
        check_ins,
        outcome::Outcome,
        outcomes, store as reviews,
    },
};
use serde_json::{Value, json};

use crate::{
    after::days,
    negotiation::{ADA, COACH},
    support::{Backend, Site, actors::Program},
};

on_both_databases!(
    figures_are_those_of_the_year,
    four_are_too_few_for_any_figure,
    four_coaches_are_too_few_for_six_hires,
    a_sixth_answer_changes_nothing_and_stands_in_no_sum,
    another_zone_in_the_settings_makes_no_other_groups,
    what_was_turned_down_or_is_still_to_begin_counts_as_no_hire,
    only_administrators_see_them,
);

const TALK: &str = "frequent-conversation";
const WORDS: &str = "Zebra seven.";
const CAKE: &str = "I bring cake on Fridays.";
/// Within the time to answer the first review, on 31 December 2026.
const OPEN: &str = "2026-12-18T09:00:00Z";
const LATER: &str = "2027-01-11T09:00:00Z";
/// What coach and hire of each pair say of the first promise: kept three times, then slipping, broken and
/// disputed.
const SAID: [[&str; 2]; 6] = [["5", "4"], ["4", "4"], ["5", "5"], ["3", "3"], ["2", "1"], ["5", "2"]];

/// An agreement of a coach and a hire, each by number.
fn sent(site: &Site, coach: usize, hire: usize, word: impl FnOnce(&mut Draft)) -> Agreement {
    let ada = site.admin();
    let opening = site.opening(&ada, COACH);
    let mut draft = site.draft(&opening, &site.candidate(&ada, &opening));
    draft.coach.name = format!("Coach Heron{coach}");
    draft.coach.email = format!("heron{coach}@northwind.example");
    draft.coachee.name = format!("Hire Otter{hire}");
    draft.coachee.email = format!("otter{hire}@example.org");
    word(&mut draft);
    site.sent(&ada, &site.draft_of(draft))
}

/// Agreements of these pairs, sent on one day. The first signs at once, each of the others a day after the
/// one before; a sixth signs on the tenth day, after it has begun.
fn signed(backend: Backend, pairs: &[(usize, usize)]) -> (Site, Vec<Agreement>) {
    let site = Site::ready(backend);
    let all: Vec<_> = pairs.iter().map(|(coach, hire)| sent(&site, *coach, *hire, |_| {})).collect();
    for (n, agreement) in all.iter().enumerate() {
        if n == 5 {
            site.set("2026-12-03T09:00:00Z");
        }
        site.sealed(agreement);
        site.pass(days(1));
    }
    let now = site.now();
    site.app.db.write_now(|c| reviews::take_up(c, now)).expect("reviews");
    (site, all)
}

/// So many pairs of people who are in no other.
fn apart(n: usize) -> Vec<(usize, usize)> {
    (0..n).map(|n| (n, n)).collect()
}

/// A score for each promise, and a 4 for each goal.
pub fn answers(found: &Agreement, score: impl Fn(&AgreedCommitment) -> &'static str) -> Answers {
    let text = found.text().expect("the text in force");
    let said = |score: &str| Said { score: score.into(), words: WORDS.into() };
    Answers {
        promises: text.commitments.iter().map(|c| (c.id.clone(), said(score(c)))).collect(),
        goals: text.goals.iter().map(|g| (g.id.clone(), said("4"))).collect(),
        submit: true,
        ..Answers::default()
    }
}

fn first(site: &Site, agreement: &Agreement) -> String {
    let rows = site.app.db.read_now(|c| reviews::of_agreement(c, &agreement.id)).expect("reviews");
    rows.into_iter().find(|r| r.milestone == "30d").expect("the first review").id
}

/// Both answer the first review, with these scores of the first promise and a 4 for the rest.
fn both_answer(site: &Site, agreement: &Agreement, said: [&'static str; 2]) {
    let (found, review) = (site.found(agreement), first(site, agreement));
    for (party, score) in found.parties().iter().zip(said) {
        let given = answers(&found, |c| if c.expectation == TALK { score } else { "4" });
        site.at_door(party, |c, desk| check_ins::save(c, desk, &review, &given)).expect("answered");
    }
}

/// They talk about the first review, and both confirm what they concluded.
fn hold(site: &Site, agreement: &Agreement) {
    let (found, review) = (site.found(agreement), first(site, agreement));
    let [coach, hire] = found.parties();
    let outcome = Outcome { said: WORDS.into(), course: "keep".into(), ..Outcome::default() };
    site.at_door(&coach, |c, desk| outcomes::write(c, desk, &review, &outcome, 0)).expect("written");
    for party in [&coach, &hire] {
        site.at_door(party, |c, desk| outcomes::confirm(c, desk, &review, 1)).expect("confirmed");
    }
}

fn program(site: &Site) -> Program {
    Program::new(&site.base, &site.token(ADA))
}

fn figures(site: &Site) -> Value {
    program(site).get("/insights?year=2026").is_ok().json()
}

/// The row of the first promise.
fn talk(figures: &Value) -> Value {
    let rows = figures["promises"][0]["expectations"].as_array().cloned().unwrap_or_default();
    rows.into_iter().find(|r| r["expectation"] == TALK).map(|r| r["marks"].clone()).unwrap_or_default()
}

fn figures_are_those_of_the_year(backend: Backend) {
    let (site, all) = signed(backend, &apart(6));
    site.set(OPEN);
    for (agreement, said) in all.iter().zip(SAID) {
        both_answer(&site, agreement, said);
    }
    site.set("2026-12-31T15:00:00Z");
    all[..4].iter().for_each(|agreement| hold(&site, agreement));
    site.set("2027-01-04T15:00:00Z");
    hold(&site, &all[4]);
    site.set(LATER);
    let told = figures(&site);
    assert_eq!((&told["year"], &told["years"]), (&json!(2026), &json!([2027, 2026])));
    assert_eq!(told["signed_before_first_day"], json!({"number": 5, "of": 6, "percent": 83}));
    assert_eq!(told["days_to_sign"], json!({"agreements": 6, "median": 3}));
    assert_eq!(told["reviews_held_on_time"], json!({"number": 4, "of": 6, "percent": 67}));
    let shares = json!({"answered": 6, "kept": 50, "slipping": 17, "broken": 17, "disputed": 16});
    assert_eq!(talk(&told), shares);
    assert_eq!(told["promises"][1]["marks"]["kept"], 100, "what hires promised was kept");
    let apart = json!([{"side": "coach", "expectation": TALK, "percent": 16}]);
    assert_eq!(told["seen_differently"], apart);
    let mut ada = site.signed_in(ADA);
    let page = ada.get("/insights?year=2026");
    let name = &builtin::find(Language::En, TALK).expect("an expectation").name;
    page.is_ok().says("83%").says("67%").says("3 days").says(name).says("16% seen differently");
    names_nobody(&site, &all, &page.text());
    names_nobody(&site, &all, &told.to_string());
    let empty = program(&site).get("/insights").is_ok().json();
    assert_eq!((&empty["year"], &empty["days_to_sign"]), (&json!(2027), &Value::Null), "another year");
    ada.get("/insights").is_ok().says("is shown once at least");
    for wrong in ["2025", "2028", "soon", "-1"] {
        program(&site).get(&format!("/insights?year={wrong}")).is(400);
    }
}

/// No person, no agreement, no review, and nothing that anybody said.
#[track_caller]
fn names_nobody(site: &Site, all: &[Agreement], text: &str) {
    for agreement in all {
        let review = first(site, agreement);
        let ids = [agreement.id.as_str(), review.as_str()];
        for word in ids.into_iter().chain(["Heron", "Otter", "heron", "otter", WORDS, CAKE]) {
            assert!(!text.contains(word), "'{word}' is in:\n{text}");
        }
    }
}

fn shows_nothing(site: &Site) {
    let told = figures(site);
    for figure in ["signed_before_first_day", "days_to_sign", "reviews_held_on_time"] {
        assert_eq!(told[figure], Value::Null, "{figure}");
    }
    assert_eq!((&told["promises"], &told["seen_differently"]), (&json!([]), &json!([])));
    let page = site.signed_in(ADA).get("/insights?year=2026");
    page.is_ok().says("Until then it would say something about one of them").never_says("<dl");
}

fn four_are_too_few_for_any_figure(backend: Backend) {
    let (site, all) = signed(backend, &apart(4));
    site.set(OPEN);
    all.iter().for_each(|agreement| both_answer(&site, agreement, SAID[0]));
    all.iter().for_each(|agreement| hold(&site, agreement));
    site.set(LATER);
    shows_nothing(&site);
}

fn four_coaches_are_too_few_for_six_hires(backend: Backend) {
    let (site, all) = signed(backend, &[(0, 0), (1, 1), (2, 2), (3, 3), (0, 4), (1, 5)]);
    site.set(OPEN);
    all.iter().for_each(|agreement| both_answer(&site, agreement, SAID[0]));
    site.set(LATER);
    shows_nothing(&site);
}

fn a_sixth_answer_changes_nothing_and_stands_in_no_sum(backend: Backend) {
    let (site, mut all) = signed(backend, &apart(5));
    let own = Commitment {
        side: "coach".into(),
        text: CAKE.into(),
        noticed_by: "There is cake.".into(),
        ..Commitment::default()
    };
    all.push(sent(&site, 5, 5, |draft| draft.commitments.push(own)));
    site.sealed(&all[5]);
    let now = site.now();
    site.app.db.write_now(|c| reviews::take_up(c, now)).expect("reviews");
    site.set(OPEN);
    for (agreement, said) in all[..5].iter().zip(SAID) {
        both_answer(&site, agreement, said);
    }
    assert_eq!(figures(&site)["promises"], json!([]), "the day is not over");
    site.set("2026-12-19T09:00:00Z");
    let before = figures(&site)["promises"].clone();
    let marks = |told: &Value| talk(&json!({"promises": told}));
    let shares = json!({"answered": 5, "kept": 60, "slipping": 20, "broken": 20, "disputed": 0});
    assert_eq!(marks(&before), shares);
    both_answer(&site, &all[5], SAID[5]);
    for day in ["2026-12-19T10:00:00Z", "2026-12-20T09:00:00Z", LATER] {
        site.set(day);
        assert_eq!(figures(&site)["promises"], before, "{day}: the sixth is not told apart");
    }
    for side in before.as_array().expect("sides") {
        let rows = side["expectations"].as_array().expect("rows");
        let sum: u64 = rows.iter().filter_map(|r| r["marks"]["answered"].as_u64()).sum();
        assert_eq!(side["marks"]["answered"], sum, "what is left out is in no sum");
        assert!(rows.iter().all(|r| r["expectation"] != ""), "one promise in own words");
    }
    names_nobody(&site, &all, &site.signed_in(ADA).get("/insights?year=2026").is_ok().text());
}

/// What is told of promises where the organisation says it is in that zone.
fn promises_in(site: &Site, zone: &str) -> Vec<Promises> {
    let now = site.now();
    let facts = site.app.db.read_now(|c| store::facts(c, now, zone)).expect("facts");
    Figures::of(&facts, 2026, today(now, zone)).promises
}

fn another_zone_in_the_settings_makes_no_other_groups(backend: Backend) {
    let (site, all) = signed(backend, &apart(6));
    site.set(OPEN);
    all[..5].iter().for_each(|agreement| both_answer(&site, agreement, SAID[0]));
    // Still the evening of the same day in New York, and three in the morning after it in Brussels.
    site.set("2026-12-19T02:00:00Z");
    both_answer(&site, &all[5], SAID[4]);
    site.set(LATER);
    let here = promises_in(&site, "Europe/Brussels");
    let talk = here[0].expectations.iter().find(|e| e.expectation == TALK).expect("figures of five");
    assert_eq!((talk.marks.answered, talk.marks.kept), (5, 100));
    for zone in ["America/New_York", "Pacific/Kiritimati", "UTC"] {
        assert_eq!(promises_in(&site, zone), here, "{zone}: the sixth would be told apart");
    }
}

fn what_was_turned_down_or_is_still_to_begin_counts_as_no_hire(backend: Backend) {
    let (site, _) = signed(backend, &apart(5));
    let late = sent(&site, 6, 6, |draft| draft.start_date = "2026-12-07".into());
    let declined = sent(&site, 7, 7, |_| {});
    site.declined(&declined, coachpact::people::Side::Coachee);
    sent(&site, 8, 8, |draft| draft.start_date = "2027-06-01".into());
    site.set("2026-12-02T09:00:00Z");
    assert_eq!(figures(&site)["signed_before_first_day"]["of"], 5, "the others have begun");
    site.set("2026-12-08T09:00:00Z");
    let share = figures(&site)["signed_before_first_day"].clone();
    assert_eq!(share, json!({"number": 5, "of": 6, "percent": 83}), "one began without");
    site.sealed(&late);
    let told = figures(&site);
    assert_eq!(told["signed_before_first_day"], share, "signed after all, and too late");
    assert_eq!(told["days_to_sign"]["agreements"], 6);
}

fn only_administrators_see_them(backend: Backend) {
    let site = Site::ready(backend);
    for (name, role) in [("Rita Vos", "recruiter"), ("Ivo Maes", "interviewer"), ("Cora Smit", "coach")] {
        let member = site.member(name, &[role]);
        let mut browser = site.signed_in(&member.email);
        browser.get("/insights").is(403);
        browser.get("/").is_ok().never_says("href=\"/insights\"");
        Program::new(&site.base, &site.token(&member.email)).get("/insights").is(403);
    }
    let mut ada = site.signed_in(ADA);
    ada.get("/").is_ok().says("href=\"/insights\"");
    ada.get("/insights").is_ok().says("is shown once at least");
}
