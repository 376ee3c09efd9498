//! Scorecards blind first for everybody, the debrief that decides, the same questions for every candidate, and
//! what goes with who is hired.

use std::collections::BTreeMap;

use coachpact::{
    access::Role,
    db::schema::interviewer,
    ids,
    interviews::{
        fairness,
        scorecard::{Card, Score},
        store::{self as interviews, Candidate, Interview},
    },
    languages::Language,
    openings::Opening,
    people::{Member, sign_in},
    playbook::builtin,
    trail,
};
use diesel::{ExpressionMethods as _, RunQueryDsl as _};
use serde_json::{Value, json};

use crate::support::{
    Backend, Browser, Site,
    actors::{Program, between},
};

on_both_databases!(
    every_pair_of_who_and_state_sees_what_it_may,
    a_submitted_card_is_frozen_and_later_thoughts_stand_beside_it,
    a_card_after_the_debrief_opened_is_refused,
    a_score_needs_its_evidence_and_its_range,
    the_debrief_shows_where_raters_differ_and_decides,
    a_decision_that_is_not_whole_loses_nothing,
    own_questions_are_asked_and_advised_on,
    what_should_not_be_asked_is_told_in_four_languages,
    an_exercise_is_chosen_or_ones_own,
    everybody_is_asked_the_same_once_the_first_interview_has_begun,
    a_length_that_is_too_short_is_told,
    themes_reach_the_draft_through_the_coach,
    who_shows_the_themes_of_a_coach_without_account,
    nothing_of_a_debrief_stands_in_the_trail,
);

const SECRET: &str = "Said the thing about the lighthouse.";

fn program(site: &Site, of: &Member) -> Program {
    Program::new(&site.base, &site.token(&of.email))
}

/// A browser in which this member is signed in, without a letter for each.
fn browser(site: &Site, of: &Member) -> Browser {
    let now = site.now();
    let session = site.app.db.write_now(|c| sign_in::start_session(c, now, of)).expect("a session");
    let mut browser = Browser::new(&site.base);
    browser.carry("coachpact-session", &session);
    browser.get("/playbook").is_ok();
    browser
}

/// An opening of Wout's with a candidate; Ada is there, and Otto scores.
struct Office {
    site: Site,
    ada: Member,
    otto: Member,
    opening: Opening,
    candidate: Candidate,
}

impl Office {
    fn new(backend: Backend) -> Self {
        let site = Site::ready(backend);
        let ada = site.admin();
        let otto = site.member("Otto Other", &["interviewer"]);
        let opening = site.opening(&ada, "wout@northwind.example");
        let candidate = site.candidate(&ada, &opening);
        Self { site, ada, otto, opening, candidate }
    }

    fn interview(&self, scorers: &[&Member]) -> Interview {
        self.site.interview(&self.ada, &self.candidate, &self.opening, scorers)
    }

    /// A whole card: every scale gets this score, with the same evidence.
    fn card(&self, of: &Interview, score: &str, evidence: &str) -> Value {
        let script = of.script().expect("a script");
        let one = json!({"score": score, "evidence": evidence});
        let scores: serde_json::Map<_, _> = script.scales().map(|s| (s.key.clone(), one.clone())).collect();
        json!({"scores": scores, "recommendation": "yes", "submit": true})
    }

    fn submit(&self, of: &Interview, by: &Member, score: impl Fn(&str) -> &'static str) {
        let script = of.script().expect("a script");
        let scores: BTreeMap<_, _> = script
            .scales()
            .map(|s| (s.key.clone(), Score { score: score(&s.key).into(), evidence: SECRET.into() }))
            .collect();
        let card = Card { scores, recommendation: "yes".into(), submit: true };
        let now = self.site.now();
        self.site.app.db.write_now(|c| interviews::save_card(c, now, of, by, &card)).expect("a card");
    }

    fn debrief(&self, of: &Interview) {
        let now = self.site.now();
        let opened = self.site.app.db.write_now(|c| interviews::open_debrief(c, now, of, &self.ada));
        opened.expect("a debrief");
    }

    /// An interview that both have scored and whose debrief is open.
    fn debriefed(&self) -> Interview {
        let of = self.interview(&[&self.ada, &self.otto]);
        self.submit(&of, &self.ada, |_| "4");
        self.submit(&of, &self.otto, |_| "4");
        self.debrief(&of);
        of
    }
}

/// Where the cards of an interview stand, seen from somebody.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Stage {
    Nobody,
    OnlyOthers,
    OnlyOwn,
    Everybody,
    Debriefed,
}

/// Every role, scoring or not, at every stage: whoever scores sees others' cards after their own is in, and
/// everybody else once the debrief is open, administrators included; by page, by API and in the store alike.
fn every_pair_of_who_and_state_sees_what_it_may(backend: Backend) {
    let office = Office::new(backend);
    let site = &office.site;
    let mut walked = 0;
    for role in Role::ALL {
        for scores in [true, false] {
            for of_opening in [true, false] {
                let name = format!("{}{scores}{of_opening} Person", role.name());
                let who = site.member(&name, &[role.name()]);
                let coach = if of_opening { &who.email } else { "nobody@northwind.example" };
                let opening = site.opening(&office.ada, coach);
                let candidate = site.candidate(&office.ada, &opening);
                let (mut browser, api) = (browser(site, &who), program(site, &who));
                let reach = matches!(role, Role::Admin | Role::Recruiter) || scores || of_opening;
                for stage in
                    [Stage::Nobody, Stage::OnlyOthers, Stage::OnlyOwn, Stage::Everybody, Stage::Debriefed]
                {
                    let scorers: Vec<&Member> =
                        if scores { vec![&who, &office.otto] } else { vec![&office.otto] };
                    let of = site.interview(&office.ada, &candidate, &opening, &scorers);
                    let own = scores && matches!(stage, Stage::OnlyOwn | Stage::Everybody | Stage::Debriefed);
                    if own {
                        office.submit(&of, &who, |_| "3");
                    }
                    if matches!(stage, Stage::OnlyOthers | Stage::Everybody | Stage::Debriefed) {
                        office.submit(&of, &office.otto, |_| "5");
                    }
                    if stage == Stage::Debriefed {
                        office.debrief(&of);
                    }
                    let sees = own || stage == Stage::Debriefed;
                    let expected = match (reach, sees) {
                        (false, _) => 404,
                        (true, false) => 409,
                        (true, true) => 200,
                    };
                    let what = format!("{role:?}, scores {scores}, of the opening {of_opening}, {stage:?}");
                    for path in ["scorecards", "debrief"] {
                        let page = api.get(&format!("/interviews/{}/{path}", of.id));
                        assert_eq!(page.status, expected, "{path} for {what}: {}", page.text());
                        walked += 1;
                    }
                    let page = browser.get(&format!("/interviews/{}/debrief", of.id));
                    assert_eq!(page.status, expected, "the page for {what}: {}", page.text());
                    let shown = matches!(stage, Stage::OnlyOthers | Stage::Everybody | Stage::Debriefed);
                    assert_eq!(page.text().contains(SECRET), sees && reach && (shown || own), "{what}");
                    let of = site.app.db.read_now(|c| interviews::find(c, &of.id)).expect("an interview");
                    let stored = site.app.db.read_now(|c| interviews::cards(c, &of, &who));
                    assert_eq!(stored.is_ok(), sees, "in the store for {what}");
                    // Nothing of others' cards stands on the pages around it either.
                    for path in ["", "/scorecard", "/plan"] {
                        let around = browser.get(&format!("/interviews/{}{path}", of.id)).text();
                        assert!(own || !around.contains(SECRET), "{path} for {what}");
                    }
                    walked += 2;
                }
            }
        }
    }
    assert!(walked > 300, "only {walked} were walked");
}

fn a_submitted_card_is_frozen_and_later_thoughts_stand_beside_it(backend: Backend) {
    let office = Office::new(backend);
    let of = office.interview(&[&office.otto]);
    let (otto, ada) = (program(&office.site, &office.otto), program(&office.site, &office.ada));
    let path = format!("/interviews/{}/scorecard", of.id);
    let mut draft = office.card(&of, "3", "");
    draft["submit"] = json!(false);
    otto.send("PUT", &path, &draft).is_ok();
    assert_eq!(otto.get(&path).is_ok().json()["submit"], false);
    ada.get(&path).is(404);
    let card = office.card(&of, "4", SECRET);
    otto.send("PUT", &path, &card).is_ok();
    let other = office.card(&of, "1", "Changed my mind.");
    for body in [&other, &card, &draft] {
        otto.send("PUT", &path, body).is(409).says("stays as it is");
    }
    let page = format!("/interviews/{}", of.id);
    let mut browser = browser(&office.site, &office.otto);
    browser.get(&page).is_ok();
    browser.post(&format!("{page}/scorecard"), &[("recommendation", "no"), ("submit", "true")]).is(409);
    let before = otto.get(&path).is_ok().json();
    assert_eq!(before["scores"]["drive"]["score"], "4");
    // Too early for a later thought, and then not.
    let thought = json!({"text": "The reference call said the same."});
    otto.post(&format!("{page}/addenda"), &thought).is(409).says("not open yet");
    office.debrief(&of);
    otto.post(&format!("{page}/addenda"), &json!({"text": " "})).is(422);
    otto.post(&format!("{page}/addenda"), &thought).is(201);
    assert_eq!(otto.get(&path).is_ok().json(), before, "the card stays as it is");
    let shown = ada.get(&format!("{page}/debrief")).is_ok().json();
    assert_eq!(shown["addenda"][0]["text"], thought["text"]);
    assert_eq!(shown["addenda"][0]["by"], "Otto Other");
    browser.get(&format!("{page}/debrief")).is_ok().says("The reference call said the same.");
}

/// Somebody who was asked to score and had not when the debrief opened: a score given then would not have been
/// given alone. What they saw goes in as a later thought.
fn a_card_after_the_debrief_opened_is_refused(backend: Backend) {
    let office = Office::new(backend);
    let of = office.interview(&[&office.otto]);
    office.submit(&of, &office.otto, |_| "4");
    office.debrief(&of);
    let late = office.site.member("Lara Late", &["interviewer"]);
    let now = office.site.now();
    let added = office.site.app.db.write_now(|c| {
        let row = (
            interviewer::id.eq(ids::new(now)),
            interviewer::interview_id.eq(&of.id),
            interviewer::member_id.eq(&late.id),
        );
        Ok(diesel::insert_into(interviewer::table).values(row).execute(c)?)
    });
    assert_eq!(added.expect("a scorer"), 1);
    let api = program(&office.site, &late);
    let mut draft = office.card(&of, "2", "Late.");
    for submit in [true, false] {
        draft["submit"] = json!(submit);
        let page = api.send("PUT", &format!("/interviews/{}/scorecard", of.id), &draft);
        page.is(409).says("no longer be given alone").says("later thought");
    }
    let card: Card = serde_json::from_value(office.card(&of, "2", "Late.")).expect("a card");
    let stored = office.site.app.db.write_now(|c| interviews::save_card(c, now, &of, &late, &card));
    assert!(stored.is_err(), "refused in the store as well");
    let thought = json!({"text": "I sat in for the second half and saw the same."});
    api.post(&format!("/interviews/{}/addenda", of.id), &thought).is(201);
    let shown = api.get(&format!("/interviews/{}/debrief", of.id)).is_ok().json();
    assert_eq!(shown["scales"][0]["given"].as_array().map(Vec::len), Some(1));
    let waiting = office.site.app.db.read_now(|c| interviews::to_score(c, &late)).expect("a query");
    assert!(waiting.is_empty(), "nobody is asked for a card that is not taken");
}

fn a_score_needs_its_evidence_and_its_range(backend: Backend) {
    let office = Office::new(backend);
    let of = office.interview(&[&office.otto]);
    let api = program(&office.site, &office.otto);
    let path = format!("/interviews/{}/scorecard", of.id);
    let refused = |over: &dyn Fn(&mut Value)| -> Vec<(String, String)> {
        let mut card = office.card(&of, "4", "Heard it.");
        over(&mut card);
        let problem = api.send("PUT", &path, &card).is(422).json();
        let all = problem["errors"].as_array().expect("errors").clone();
        for one in &all {
            let sentence = one["detail"].as_str().expect("a sentence");
            assert!(sentence.ends_with('.') && sentence.contains(' '), "{sentence}");
        }
        let text = |v: &Value| v.as_str().expect("a text").to_owned();
        all.iter().map(|e| (text(&e["field"]), text(&e["code"]))).collect()
    };
    let pair = |field: &str, code: &str| vec![(field.to_owned(), code.to_owned())];
    for score in [json!(0), json!(6), json!(-1), json!(3.5), json!("five"), json!("1e1")] {
        let found = refused(&|card| card["scores"]["drive"]["score"] = score.clone());
        assert_eq!(found, pair("scores.drive.score", "error-score"), "{score}");
    }
    let found = refused(&|card| card["scores"]["drive"]["evidence"] = json!("  "));
    assert_eq!(found, pair("scores.drive.evidence", "card-evidence-missing"));
    let found = refused(&|card| card["scores"]["drive"]["score"] = Value::Null);
    assert_eq!(found, pair("scores.drive.score", "error-score-missing"));
    let found = refused(&|card| card["recommendation"] = json!("perhaps"));
    assert_eq!(found, pair("recommendation", "error-recommendation"));
    let found = refused(&|card| card["scores"]["charm"] = json!({"score": 5, "evidence": "x"}));
    assert_eq!(found, pair("scores", "error-scale"));
    // On the page nothing that was typed is lost.
    let mut browser = browser(&office.site, &office.otto);
    let page = format!("/interviews/{}/scorecard", of.id);
    browser.get(&page).is_ok().says("A score counts only with what it rests on");
    let typed = [("scores.drive.score", "9"), ("scores.trust.evidence", SECRET), ("submit", "false")];
    browser.post(&page, &typed).is(422).says("Choose a score from 1 to 5").says(SECRET);
}

fn the_debrief_shows_where_raters_differ_and_decides(backend: Backend) {
    let office = Office::new(backend);
    let of = office.interview(&[&office.ada, &office.otto]);
    office.submit(&of, &office.ada, |_| "4");
    office.submit(&of, &office.otto, |key| if key == "candour" { "1" } else { "4" });
    let page = format!("/interviews/{}", of.id);
    let (ada, otto) = (program(&office.site, &office.ada), program(&office.site, &office.otto));
    ada.post(&format!("{page}/decision"), &json!({"outcome": "hired", "reason": "Yes."})).is(409);
    ada.post(&format!("{page}/debrief"), &json!({})).is(204);
    let shown = ada.get(&format!("{page}/debrief")).is_ok().json();
    assert_eq!(shown["scales"][0]["key"], "candour", "where they differ comes first");
    assert_eq!((&shown["scales"][0]["low"], &shown["scales"][0]["high"]), (&json!(1), &json!(4)));
    // One scale of fourteen is three points apart.
    assert_eq!(shown["accord"]["difference"], json!(0.21));
    assert_eq!(shown["accord"]["meaning"], "close");
    let mut browser = browser(&office.site, &office.ada);
    let html = browser.get(&format!("{page}/debrief"));
    html.is_ok().says("Ada Admin 4, Otto Other 1").says("3 points apart").says("You saw much the same");
    assert!(html.text().contains("rater-0") && html.text().contains("rater-1"), "a shape for each rater");
    otto.post(&format!("{page}/decision"), &json!({"outcome": "hired", "reason": "Yes."})).is(403);
    let on_hold = json!({"outcome": "on-hold", "reason": "A second talk about candour first."});
    ada.post(&format!("{page}/decision"), &on_hold).is(201);
    let hired = json!({"outcome": "hired", "reason": "Candour was there in the second talk."});
    ada.post(&format!("{page}/decision"), &hired).is(201);
    let decided = ada.get(&format!("{page}/debrief")).is_ok().json()["decisions"].clone();
    let outcomes: Vec<_> = decided.as_array().expect("decisions").iter().map(|d| &d["outcome"]).collect();
    assert_eq!(outcomes, ["hired", "on-hold"], "the newest stands, the earlier one stays");
    assert_eq!(decided[0]["by"], "Ada Admin");
    assert!(decided[0]["at"].as_str().is_some_and(|at| at.starts_with("2026-11-23T")));
    browser
        .get(&format!("{page}/debrief"))
        .is_ok()
        .says("Candour was there in the second talk.")
        .says("A second talk about candour first.")
        .says("Decided by Ada Admin");
}

fn a_decision_that_is_not_whole_loses_nothing(backend: Backend) {
    let office = Office::new(backend);
    let of = office.debriefed();
    let page = format!("/interviews/{}", of.id);
    let mut ada = browser(&office.site, &office.ada);
    ada.get(&format!("{page}/debrief")).is_ok();
    let typed = [("outcome", ""), ("reason", "Because of the second try."), ("themes[]", "candour")];
    let again = ada.post(&format!("{page}/decision"), &typed);
    again.is(422).says("Choose what was decided").says("Because of the second try.");
    assert!(again.text().contains("value=\"candour\" checked"), "the theme stays chosen");
    ada.post(&format!("{page}/decision"), &[("outcome", "hired"), ("reason", " ")]).is(422);
    let six = ["candour", "drive", "curiosity", "preparation", "coachability", "follow-through"];
    let api = program(&office.site, &office.ada);
    let many = json!({"outcome": "hired", "reason": "Yes.", "themes": six});
    api.post(&format!("{page}/decision"), &many).is(422).says("at most 5 themes");
    let unknown = json!({"outcome": "hired", "reason": "Yes.", "themes": ["charm"]});
    api.post(&format!("{page}/decision"), &unknown).is(422).says("charm");
    let none = api.get(&format!("{page}/debrief")).is_ok().json();
    assert_eq!(none["decisions"], json!([]));
}

fn own_questions_are_asked_and_advised_on(backend: Backend) {
    let office = Office::new(backend);
    let path = format!("/openings/{}/questions", office.opening.id);
    let mut ada = browser(&office.site, &office.ada);
    ada.get(&path).is_ok().says("None yet");
    ada.post(&path, &[("text", " "), ("listen_for", "Patience")]).is(422).says("Patience");
    let asked = [("text", "How old are you?"), ("listen_for", "Nothing")];
    ada.post(&path, &asked).leads_to(&path);
    let page = ada.get(&path);
    page.is_ok()
        .says("How old are you?")
        .says("Age says nothing about how somebody does the work")
        .says("ADEA");
    let good =
        [("text", "Which customer did you win back, and how?"), ("listen_for", "A name\nA turning point")];
    ada.post(&path, &good).leads_to(&path);
    // In the plan, too; advice, never a gate.
    let candidate = format!("/candidates/{}", office.candidate.id);
    ada.get(&candidate).is_ok().says("How old are you").says("Age says nothing");
    let of = office.interview(&[&office.otto]);
    let script = of.script().expect("a script");
    let keys: Vec<_> = script.scales().map(|s| s.key.as_str()).collect();
    assert!(keys.ends_with(&["question-1", "question-2", "exercise-took-in", "exercise-used"]), "{keys:?}");
    browser(&office.site, &office.otto).get(&format!("/interviews/{}", of.id)).is_ok().says("win back");
    // While it is typed.
    ada.get(&path).is_ok();
    let typed = ada.post("/questions/check", &[("text", "Are you married?"), ("language", "en")]);
    typed.is_ok().says("Family").says("Is that possible for you?").never_says("<html");
    ada.post("/questions/check", &[("text", "What do you expect of a coach?")])
        .is_ok()
        .never_says("proposal");
    // By program, and gone again.
    let api = program(&office.site, &office.ada);
    let added = api.post(&path, &json!({"text": "Hoeveel weeg je?"})).is(201).json();
    assert_eq!((&added["number"], &added["findings"][0]["topic"]), (&json!(3), &json!("body")));
    api.send("DELETE", &format!("{path}/1"), &json!({})).is(204);
    api.send("DELETE", &format!("{path}/1"), &json!({})).is(204);
    ada.post(&format!("{path}/3/retire"), &[]).leads_to(&path);
    let left = api.get(&path).is_ok().json();
    assert_eq!(left["questions"].as_array().map(Vec::len), Some(1));
    assert_eq!(left["questions"][0]["findings"], json!([]));
    for n in 0..9 {
        api.post(&path, &json!({"text": format!("What did you build in year {n}?")})).is(201);
    }
    api.post(&path, &json!({"text": "One more?"})).is(422).says("no time for more");
    program(&office.site, &office.otto).post(&path, &json!({"text": "Mine?"})).is(403);
}

fn what_should_not_be_asked_is_told_in_four_languages(backend: Backend) {
    let office = Office::new(backend);
    let api = program(&office.site, &office.otto);
    for (language, text, topic, words) in [
        ("en", "Do you have kids?", "family", "private"),
        ("nl", "Heb je een strafblad?", "arrests", "strafblad"),
        ("fr", "🙂 Êtes-vous syndiquée ?", "union", "syndicat"),
        ("de", "Wie hoch ist Ihr aktuelles Gehalt?", "pay", "verboten"),
    ] {
        let asked = json!({"text": text, "language": language, "purpose": "question"});
        let report = api.post("/wording", &asked).is_ok().json();
        let found = &report["findings"][0];
        assert_eq!((&found["topic"], &found["kind"]), (&json!(topic), &json!("unsafe")), "{report}");
        assert!(found["advice"].as_str().is_some_and(|a| a.contains(words)), "{report}");
        let span = |at: &str| found[at].as_u64().expect("a place") as usize;
        let cut: String = text.chars().skip(span("start")).take(span("end") - span("start")).collect();
        assert_eq!(found["text"], json!(cut));
        for part in ["suggestion", "source"] {
            assert!(found[part].as_str().is_some_and(|t| !t.is_empty()), "{part}: {report}");
        }
    }
    let fine = json!({"text": "Are you allowed to work here?", "language": "en", "purpose": "question"});
    assert_eq!(api.post("/wording", &fine).is_ok().json()["findings"], json!([]));
    let ad = json!({"text": "You are a driven coach.", "language": "en"});
    assert_eq!(api.post("/wording", &ad).is_ok().json()["findings"][0]["kind"], "gender_masculine");
    let long = json!({"text": "a ".repeat(6_000), "language": "en", "purpose": "question"});
    api.post("/wording", &long).is(422);
    api.post("/wording", &json!({"text": "x", "language": "en", "purpose": "poem"})).is(400);
}

fn an_exercise_is_chosen_or_ones_own(backend: Backend) {
    let office = Office::new(backend);
    let api = program(&office.site, &office.ada);
    for language in Language::ALL {
        let list = api.get(&format!("/exercises?language={language}")).is_ok().json();
        assert!(list["exercises"].as_array().is_some_and(|all| all.len() >= 8), "{language}");
    }
    let path = format!("/openings/{}/exercise", office.opening.id);
    api.send("PUT", &path, &json!({"key": "juggling"})).is(422).says("sales");
    api.send("PUT", &path, &json!({"key": "sales"})).is_ok();
    let of = office.interview(&[&office.otto]);
    let exercise = |of: &Interview| -> Value {
        let script = of.script().expect("a script");
        json!(script.steps.iter().find(|s| s.kind == "exercise").expect("an exercise"))
    };
    let first = exercise(&of);
    assert!(first["moves"][0]["say"].as_str().is_some_and(|s| s.contains("expensive")), "{first}");
    assert_eq!(
        (first["moves"].as_array().map(Vec::len), first["scores"].as_array().map(Vec::len)),
        (Some(4), Some(2))
    );
    let dutch = api.get(&format!("/interviews/{}/script?language=nl", of.id)).is_ok().text();
    assert!(dutch.contains("het is duur") && !dutch.contains("expensive"));
    // One of one's own, typed on the page; nothing is lost where something is missing.
    let page = format!("/openings/{}/questions", office.opening.id);
    let mut ada = browser(&office.site, &office.ada);
    ada.get(&page).is_ok().says("The first minute of a conversation");
    let typed = [("title", "Ring the bell"), ("coaching", "Wait a second before you ring."), ("say", "")];
    ada.post(&path, &typed).is(422).says("Wait a second before you ring.");
    let whole =
        [("title", "Ring the bell"), ("coaching", "Wait a second."), ("say", "Ring this bell for me.")];
    ada.post(&path, &whole).leads_to(&page);
    let next = office.interview(&[&office.otto]);
    let own = exercise(&next);
    assert_eq!(own["moves"][0]["say"], "Ring this bell for me.");
    assert!(own["moves"][2]["do"].as_str().is_some_and(|s| s.contains("Wait a second.")));
    api.send("PUT", &path, &json!({})).is_ok();
    assert_eq!(api.get(&page).is_ok().json()["exercise"], Value::Null);
}

fn version(site: &Site, of: &Interview) -> i32 {
    let found = site.app.db.read_now(|c| interviews::find(c, &of.id)).expect("an interview");
    let script = found.script().expect("a script");
    assert_eq!(found.script_hash, ids::hash(&found.script), "the script is what its hash says");
    script.version
}

fn everybody_is_asked_the_same_once_the_first_interview_has_begun(backend: Backend) {
    let office = Office::new(backend);
    let (site, path) = (&office.site, format!("/openings/{}", office.opening.id));
    let api = program(site, &office.ada);
    let first = office.interview(&[&office.otto]);
    assert_eq!(version(site, &first), 1);
    // Nobody has begun: what is planned follows the change.
    api.post(&format!("{path}/questions"), &json!({"text": "Which shop do you know best?"})).is(201);
    assert_eq!(version(site, &first), 2);
    // It begins: somebody writes on a card.
    let begun = site.app.db.read_now(|c| interviews::find(c, &first.id)).expect("an interview");
    let mut draft: Card = serde_json::from_value(office.card(&begun, "3", "Heard.")).expect("a card");
    draft.submit = false;
    let now = site.now();
    site.app.db.write_now(|c| interviews::save_card(c, now, &begun, &office.otto, &draft)).expect("begun");
    // The playbook's new words wait; everyone goes on with the same.
    let mut words = json!(builtin::find(Language::En, "drive").expect("an expectation"));
    words["language"] = json!("en");
    words["interview"]["ask"] = json!("What did you finish that nobody asked you to?");
    api.send("PUT", "/playbook/drive", &words).is_ok();
    let second = office.interview(&[&office.otto]);
    assert_eq!(version(site, &second), 2);
    assert!(!second.script.contains("that nobody asked you to"));
    let pending = api.get(&format!("{path}/questions")).is_ok().json()["pending"].clone();
    assert_eq!(pending.as_array().map(Vec::len), Some(1), "{pending}");
    assert!(pending[0]["after"].as_str().is_some_and(|a| a.contains("nobody asked")), "{pending}");
    let mut ada = browser(site, &office.ada);
    ada.get(&format!("{path}/questions"))
        .is_ok()
        .says("so that everyone is asked the same")
        .says("that nobody asked");
    ada.get(&format!("/candidates/{}", office.candidate.id))
        .is_ok()
        .says("so that everyone is asked the same");
    // Taken up by an act: the next version, for who has not begun; who has keeps theirs.
    ada.get(&format!("{path}/questions")).is_ok();
    ada.post(&format!("{path}/questions/version"), &[]).leads_to(&format!("{path}/questions"));
    assert_eq!((version(site, &first), version(site, &second)), (2, 3));
    api.post(&format!("{path}/script-versions"), &json!({})).is_ok();
    let third = office.interview(&[&office.otto]);
    assert_eq!(version(site, &third), 3, "nothing has changed since");
    let all = api.get(&format!("{path}/script-versions")).is_ok().json()["versions"].clone();
    assert_eq!(all.as_array().map(Vec::len), Some(3), "{all}");
    assert_eq!(all[1]["interviews"], json!([first.id]));
    assert_eq!(all[2]["interviews"].as_array().map(Vec::len), Some(2));
    assert_eq!(all[1]["changes"][0]["what"], "added");
    assert_eq!(all[2]["changes"][0]["what"], "changed");
    let hashes: std::collections::BTreeSet<_> =
        all.as_array().expect("versions").iter().map(|v| v["hash"].to_string()).collect();
    assert_eq!(hashes.len(), 3);
    let stored = site.app.db.read_now(|c| fairness::versions(c, &office.opening.id)).expect("versions");
    assert!(stored.iter().all(|v| v.content_hash == ids::hash(&v.content)));
    ada.get(&format!("{path}/questions"))
        .is_ok()
        .says("Version 3 of the questions")
        .says("Asked of Noor Claes");
    // Another language or length asks the same questions as the interview's own version.
    let german = api.get(&format!("/interviews/{}/script?language=de&minutes=60", first.id)).is_ok().json();
    assert_eq!((&german["version"], &german["minutes"]), (&json!(2), &json!(60)));
    assert!(german.to_string().contains("Which shop do you know best?"));
}

fn a_length_that_is_too_short_is_told(backend: Backend) {
    let office = Office::new(backend);
    let api = program(&office.site, &office.ada);
    for n in 0..2 {
        let text = json!({"text": format!("What did you learn in year {n}?")});
        api.post(&format!("/openings/{}/questions", office.opening.id), &text).is(201);
    }
    let path = format!("/candidates/{}/interviews", office.candidate.id);
    let refused = api.post(&path, &json!({"minutes": 30})).is(422).json();
    assert_eq!(refused["errors"][0]["field"], "minutes");
    assert_eq!(refused["errors"][0]["code"], "question-too-short");
    let planned = api.post(&path, &json!({"minutes": 45})).is(201).json();
    assert_eq!(planned["script_version"], 1);
    let id = planned["id"].as_str().expect("an id");
    api.get(&format!("/interviews/{id}/script?minutes=30")).is(422);
}

/// A decision to hire with two themes; gives back what the page leads to.
fn hire(office: &Office, browser: &mut Browser) -> String {
    let of = office.debriefed();
    let page = format!("/interviews/{}", of.id);
    browser.get(&format!("{page}/debrief")).is_ok();
    let typed = [
        ("outcome", "hired"),
        ("reason", "The second try was better for the right reason."),
        ("themes[]", "candour"),
        ("themes[]", "exercise-took-in"),
    ];
    browser.post(&format!("{page}/decision"), &typed).to()
}

fn titles(draft: &Value) -> Vec<String> {
    let goals = draft["goals"].as_array().cloned().unwrap_or_default();
    goals.iter().map(|g| g["title"].as_str().unwrap_or_default().to_owned()).collect()
}

const THEMES: [&str; 2] = ["Grow in: Candour", "Grow in: Took it in"];

fn themes_reach_the_draft_through_the_coach(backend: Backend) {
    let office = Office::new(backend);
    let site = &office.site;
    let wout = site.member("Wout Peeters", &["coach"]);
    let mut ada = browser(site, &office.ada);
    let next = hire(&office, &mut ada);
    assert_eq!(next, format!("/agreements/new?candidate={}", office.candidate.id));
    let form = ada.get(&next);
    // Candidate and promises are there; the themes wait for the coach.
    form.is_ok()
        .says("Noor Claes")
        .says("I talk with you every week")
        .says("Wout Peeters sees them before they enter");
    assert_eq!(
        between(&form.text(), "name=\"goals.0.title\" type=\"text\" value=\"", "\""),
        Some(String::new())
    );
    form.never_says(SECRET).never_says("The second try was better");
    let api = program(site, &office.ada);
    let drafted = api
        .post("/agreements", &json!({"candidate_id": office.candidate.id, "start_date": "2026-12-01"}))
        .is(201)
        .json();
    assert!(titles(&drafted).is_empty(), "{drafted}");
    let path = format!("/agreements/{}", drafted["id"].as_str().expect("an id"));
    ada.get(&path).is_ok().says("They wait for Wout Peeters");
    api.post(&format!("{path}/themes"), &json!({})).is(403).says("sees these themes first");
    assert!(titles(&api.get(&path).is_ok().json()).is_empty());
    // The coach takes them up, once.
    let mut coach = browser(site, &wout);
    coach.get(&path).is_ok().says("Take them up as goals").says("Candour");
    coach.post(&format!("{path}/themes"), &[]).leads_to(&path);
    coach.post(&format!("{path}/themes"), &[]).leads_to(&path);
    let taken = api.get(&path).is_ok().json();
    let mut found = titles(&taken);
    found.sort();
    assert_eq!(found, THEMES);
    let text = taken.to_string();
    assert!(!text.contains(SECRET) && !text.contains("second try was better"), "no notes, no reason: {text}");
    assert!(taken["goals"].as_array().expect("goals").iter().all(|g| g.get("score").is_none()));
    coach.get(&path).is_ok().never_says("Take them up as goals").says("Grow in: Candour");
    // A coach who draws it up has seen them by that.
    let own = coach.get(&next);
    own.is_ok().says("You are the coach").says("Grow in: Candour");
    let mine = program(site, &wout)
        .post("/agreements", &json!({"candidate_id": office.candidate.id, "start_date": "2026-12-01"}))
        .is(201)
        .json();
    let mut found = titles(&mine);
    found.sort();
    assert_eq!(found, THEMES);
    let chain = site.app.db.read_now(|c| trail::chain(c, mine["id"].as_str().expect("an id")));
    assert!(chain.expect("a chain").iter().any(|e| e.kind == "themes.taken"));
}

fn who_shows_the_themes_of_a_coach_without_account(backend: Backend) {
    let office = Office::new(backend);
    let mut ada = browser(&office.site, &office.ada);
    let next = hire(&office, &mut ada);
    ada.get(&next).is_ok().says("once the draft is saved");
    let api = program(&office.site, &office.ada);
    let drafted = api
        .post("/agreements", &json!({"candidate_id": office.candidate.id, "start_date": "2026-12-01"}))
        .is(201)
        .json();
    let path = format!("/agreements/{}", drafted["id"].as_str().expect("an id"));
    ada.get(&path).is_ok().says("has no account here");
    ada.post(&format!("{path}/themes"), &[]).leads_to(&path);
    let mut found = titles(&api.get(&path).is_ok().json());
    found.sort();
    assert_eq!(found, THEMES);
    // A later decision not to hire takes the press away.
    let of = office.debriefed();
    let no = json!({"outcome": "not-hired", "reason": "They chose another offer.", "themes": ["drive"]});
    api.post(&format!("/interviews/{}/decision", of.id), &no).is(201);
    ada.get(&next).is_ok().never_says("Themes from the debrief");
}

/// Reasons, later thoughts and evidence are personal: the trail knows that they are, never what they say.
fn nothing_of_a_debrief_stands_in_the_trail(backend: Backend) {
    let office = Office::new(backend);
    let mut ada = browser(&office.site, &office.ada);
    hire(&office, &mut ada);
    let chain = office.site.app.db.read_now(|c| trail::chain(c, trail::ORGANISATION)).expect("a chain");
    let kinds: Vec<_> = chain.iter().map(|e| e.kind.as_str()).collect();
    for kind in ["script.versioned", "scorecard.submitted", "debrief.opened", "candidate.decided"] {
        assert!(kinds.contains(&kind), "{kind} is not in {kinds:?}");
    }
    let text = trail::jsonl(&chain);
    for words in [SECRET, "second try was better", "hired", "Noor", "candour"] {
        assert!(!text.contains(words), "'{words}' stands in the trail");
    }
    assert_eq!(trail::first_break(&chain), None);
}
