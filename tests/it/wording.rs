//! Wording advice: what a text and a title are told, and the organisation's own words that it goes by.

use std::time::{Duration, Instant};

use coachpact::{languages::Language, trail};
use serde_json::{Value, json};

use crate::support::{
    Backend, Page, Site,
    actors::{Program, between},
};

on_both_databases!(
    a_text_and_a_title_are_told_what_to_think_of,
    an_ad_of_a_megabyte_is_read_quickly_and_more_is_refused_in_words,
    strange_characters_move_no_span,
    a_text_in_another_language_than_said_is_told,
    own_words_hold_for_pages_and_programs,
    own_words_that_cannot_be_are_refused_and_nothing_typed_is_lost,
    two_who_edit_own_words_do_not_overwrite_each_other,
    own_words_leave_no_words_on_the_trail,
);

const ADA: &str = "ada@northwind.example";

fn program(site: &Site) -> Program {
    Program::new(&site.base, &site.token(ADA))
}

/// The findings of an answer: field, kind and text.
fn told(page: &Page) -> Vec<(String, String, String)> {
    let answer = page.is_ok().json();
    let text = |finding: &Value, name: &str| finding[name].as_str().expect("a text").to_owned();
    let findings = answer["findings"].as_array().expect("findings");
    findings.iter().map(|f| (text(f, "field"), text(f, "kind"), text(f, "text"))).collect()
}

fn of_kind(page: &Page, kind: &str) -> Vec<String> {
    told(page).into_iter().filter(|(_, k, _)| k == kind).map(|(_, _, text)| text).collect()
}

fn a_text_and_a_title_are_told_what_to_think_of(backend: Backend) {
    let site = Site::ready(backend);
    let api = program(&site);
    let text = "You manage files. You will report to a manager who helps. A native speaker, please.";
    let page = api.post("/wording", &json!({"title": "Salesman", "text": text, "language": "en"}));
    let row = |field: &str, kind: &str, text: &str| (field.to_owned(), kind.to_owned(), text.to_owned());
    assert_eq!(
        told(&page),
        [
            row("title", "title_gender", "Salesman"),
            row("text", "management", "report to a manager"),
            row("text", "unsafe", "native speaker"),
        ]
    );
    let report = page.json();
    let manager = &report["findings"][1];
    let points: Vec<char> = text.chars().collect();
    let place = |name: &str| manager[name].as_u64().expect("a place") as usize;
    assert_eq!(points[place("start")..place("end")].iter().collect::<String>(), "report to a manager");
    assert_eq!(manager["suggestion"], "work with a coach");
    assert_eq!(manager["validated"], false);
    assert!(manager["source"].as_str().is_some_and(|s| s.contains("not validated")));
    assert_eq!(report["readability"]["sentences"], 3);
    assert!(report.get("seems").is_none());
    let only = json!({"text": "You lead young people.", "language": "en", "kinds": ["gender_masculine"]});
    assert_eq!(told(&api.post("/wording", &only)).len(), 1);
    for (language, title, instead) in [
        (Language::Nl, "Verkoper", "Verkoper (v/m/x)"),
        (Language::De, "Entwickler", "Entwickler (m/w/d)"),
        (Language::Fr, "Vendeur", "Vendeur ou vendeuse"),
    ] {
        let page = api.post("/wording", &json!({"title": title, "text": "", "language": language.tag()}));
        assert_eq!(page.is_ok().json()["findings"][0]["suggestion"], instead);
    }
    api.post("/wording", &json!({"text": "a", "language": "en", "kinds": ["spelling"]}))
        .is(400)
        .says("jargon");
}

fn an_ad_of_a_megabyte_is_read_quickly_and_more_is_refused_in_words(backend: Backend) {
    let site = Site::ready(backend);
    let api = program(&site);
    let sentence = "You lead a team, and your manager reviews your work every year. ";
    let text = sentence.repeat((1 << 20) / sentence.len());
    let begun = Instant::now();
    let page = api.post("/wording", &json!({"text": text, "language": "en"}));
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    let report = page.is_ok().json();
    assert_eq!(report["findings"].as_array().map(Vec::len), Some(500), "so many are listed");
    assert_eq!(report["share"]["gender_masculine"], 8.33, "and all are counted");
    let large = api.post("/wording", &json!({"text": "x".repeat(3 << 20), "language": "en"}));
    assert_eq!(large.is(413).kind, "application/problem+json");
    large.says("make it shorter");
}

fn strange_characters_move_no_span(backend: Backend) {
    let site = Site::ready(backend);
    let api = program(&site);
    let text = "👩\u{200d}💻 \u{202b}مدرب\u{202c} Zoe\u{308} dri\u{ad}ven, dri\u{200b}ven 🙂.";
    let page = api.post("/wording", &json!({"text": text, "language": "en"}));
    let points: Vec<char> = text.chars().collect();
    let report = page.is_ok().json();
    let findings = report["findings"].as_array().expect("findings");
    assert_eq!(findings.len(), 2);
    for finding in findings {
        let place = |name: &str| finding[name].as_u64().expect("a place") as usize;
        let said: String = points[place("start")..place("end")].iter().collect();
        assert_eq!(finding["text"], said);
        assert!(said.starts_with("dri") && said.ends_with("ven"), "{said}");
    }
}

fn a_text_in_another_language_than_said_is_told(backend: Backend) {
    let site = Site::ready(backend);
    let text =
        "Je werkt in een team dat graag helpt, en je hebt een coach die er voor jou is als het nodig is.";
    let report = program(&site).post("/wording", &json!({"text": text, "language": "en"})).is_ok().json();
    assert_eq!(report["seems"], "nl");
}

fn own_words_hold_for_pages_and_programs(backend: Backend) {
    let site = Site::ready(backend);
    let api = program(&site);
    let rita = site.member("Rita Vos", &["recruiter"]);
    let mut browser = site.signed_in(&rita.email);
    let page = browser.get("/wording?language=en");
    let seen = between(&page.is_ok().text(), "name=\"seen\" value=\"", "\"");
    let saved = browser.post(
        "/wording",
        &[
            ("language", "en"),
            ("seen", &seen.expect("a version")),
            ("allow", "lead*\r\n\r\n"),
            ("deny.0.words", "resources"),
            ("deny.0.suggestion", "people"),
            ("deny.0.reason", "People are no <resources>."),
            ("deny.2.words", "headcount"),
        ],
    );
    saved.leads_to("/wording?language=en");
    browser.get("/wording?language=en").is_ok().says("lead*").says("headcount").says("no &lt;resources&gt;");
    let checked = api.post("/wording", &json!({"text": "You lead our Resources.", "language": "en"}));
    let report = checked.is_ok().json();
    assert_eq!(report["findings"].as_array().map(Vec::len), Some(1), "{report}");
    let finding = &report["findings"][0];
    assert_eq!((&finding["kind"], &finding["suggestion"]), (&json!("organisation"), &json!("People")));
    assert_eq!(finding["advice"], "People are no <resources>.");
    let dutch = api.post("/wording", &json!({"text": "lead resources", "language": "nl"}));
    assert!(told(&dutch).is_empty(), "another language keeps its own");
    // The studio reads what was typed by the same lists.
    let opening = site.opening(&site.admin(), "wout@northwind.example");
    let body =
        json!({"title": "Team lead", "team": "Shops", "summary": "You lead our resources.", "vision": ""});
    api.send("PATCH", &format!("/openings/{}", opening.id), &body).is_ok();
    let studio = browser.get(&format!("/openings/{}/ad", opening.id));
    studio.is_ok().says("People are no &lt;resources&gt;.").never_says("ads with many such words");
    studio.says(&Language::En.text("wording-kind-organisation")).says(" per 100 words");
    // So does a click on a suggestion, and what the API says of the text that is kept.
    let fields = [
        ("channel", "careers"),
        ("language", "en"),
        ("tone", "warm"),
        ("length", "section"),
        ("version", "0"),
        ("text", "Our resources and our headcount."),
        ("use", "4 resources"),
    ];
    browser.post(&format!("/openings/{}/ad/edit", opening.id), &fields).to();
    let ad = api.get(&format!("/openings/{}/ad", opening.id)).is_ok().json();
    assert_eq!(ad["text"], "Our people and our headcount.");
    assert_eq!(ad["findings"][0]["text"], "headcount");
}

fn own_words_that_cannot_be_are_refused_and_nothing_typed_is_lost(backend: Backend) {
    let site = Site::ready(backend);
    let api = program(&site);
    let lists = json!({"lists": {"nl": {
        "allow": ["!!!"],
        "deny": [{"words": "", "suggestion": "mensen"}, {"words": "a\u{7}b"}, {"words": "x"}, {"words": "x"}],
    }}});
    let problem = api.send("PUT", "/wording/lists", &lists).is(422).json();
    let errors: Vec<_> = problem["errors"]
        .as_array()
        .expect("errors")
        .iter()
        .map(|e| (e["field"].as_str().expect("a field"), e["code"].as_str().expect("a code")))
        .collect();
    assert_eq!(
        errors,
        [
            ("lists.nl.allow", "wording-error-line"),
            ("lists.nl.deny.0.words", "wording-error-words"),
            ("lists.nl.deny.1.words", "error-control"),
            ("lists.nl.deny.3.words", "wording-error-twice"),
        ]
    );
    api.send("PUT", "/wording/lists", &json!({"lists": {"xx": {}}})).is(400);
    api.send("PUT", "/wording/lists", &json!({"lists": {"nl": {"allow": "lead"}}})).is(400);
    let before = api.get("/wording/lists").is_ok().json();
    assert_eq!(before["lists"]["nl"], json!({"allow": [], "deny": []}));
    let mut browser = site.signed_in(ADA);
    let page = browser.get("/wording?language=en");
    let seen = between(&page.text(), "name=\"seen\" value=\"", "\"");
    let page = browser.post(
        "/wording",
        &[
            ("language", "en"),
            ("seen", &seen.expect("a version")),
            ("allow", "my own phrase\n???"),
            ("deny.0.words", ""),
            ("deny.1.suggestion", "what I would write"),
        ],
    );
    page.is(422)
        .says("my own phrase")
        .says("what I would write")
        .says("on line 2")
        .says("href=\"#deny.1.words\"");
}

fn two_who_edit_own_words_do_not_overwrite_each_other(backend: Backend) {
    let site = Site::ready(backend);
    let api = program(&site);
    let mut browser = site.signed_in(ADA);
    let page = browser.get("/wording?language=fr");
    let seen = between(&page.text(), "name=\"seen\" value=\"", "\"").expect("a version");
    let words = json!({"lists": {"fr": {"allow": ["équipe jeune"], "deny": []}}});
    let saved = api.send("PUT", "/wording/lists", &words).is_ok().json();
    assert_eq!(saved["lists"]["fr"]["allow"], json!(["équipe jeune"]));
    assert_eq!(saved["lists"].as_object().map(serde_json::Map::len), Some(Language::ALL.len()));
    let mine = [("language", "fr"), ("seen", seen.as_str()), ("allow", "mes mots")];
    browser.post("/wording", &mine).is(422).says("mes mots").says("Somebody else has saved");
    let kept = api.get("/wording/lists").is_ok().json();
    assert_eq!(kept["lists"]["fr"]["allow"], json!(["équipe jeune"]));
    let text = json!({"text": "Une équipe jeune.", "language": "fr"});
    assert!(of_kind(&api.post("/wording", &text), "age").is_empty());
}

fn own_words_leave_no_words_on_the_trail(backend: Backend) {
    let site = Site::ready(backend);
    let words =
        json!({"lists": {"en": {"allow": ["Jane Roe"], "deny": [{"words": "boss", "reason": "Ask Jane."}]}}});
    program(&site).send("PUT", "/wording/lists", &words).is_ok();
    let chain = site.app.db.read_now(|c| trail::chain(c, trail::ORGANISATION)).expect("a chain");
    let event = chain.last().expect("an event");
    assert_eq!(event.kind, "wording.saved");
    assert_eq!((event.data["allow"].as_str(), event.data["deny"].as_str()), ("1", "1"));
    assert_eq!(event.data["by"], site.admin().id);
    assert!(!trail::jsonl(&chain).contains("Jane"));
    let ivo = site.member("Ivo Maes", &["interviewer"]);
    Program::new(&site.base, &site.token(&ivo.email)).get("/wording/lists").is(403);
    site.signed_in(&ivo.email).get("/wording").is(403);
}
