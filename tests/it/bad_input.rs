//! Bad input: a clear sentence, a 4xx, and nothing that was typed is lost.

use serde_json::{Value, json};

use crate::support::{Backend, Browser, Site, actors::Program};

on_both_databases!(
    an_opening_with_problems_names_each_field,
    an_agreement_with_problems_names_each_field,
    names_that_would_break_things_are_refused,
    bodies_that_cannot_be_read_are_refused_in_words,
    typed_text_is_kept,
    files_that_are_no_agreement_are_refused,
    a_write_with_a_key_is_done_once,
);

const ADA: &str = "ada@northwind.example";

fn program(site: &Site) -> Program {
    Program::new(&site.base, &site.token(ADA))
}

fn opening() -> Value {
    json!({
        "title": "Coach", "summary": "You help.", "language": "en", "location": {"city": "Ghent", "country": "BE"},
        "expectations": ["frequent-conversation", "curiosity"],
    })
}

fn draft() -> Value {
    json!({
        "start_date": "2026-12-01",
        "coach": {"name": "Wout Peeters", "email": "wout@northwind.example"},
        "coachee": {"name": "Noor Claes", "email": "noor@example.org"},
        "commitments": [{"side": "coach", "text": "I talk with you."}, {"side": "coachee", "text": "I ask."}],
    })
}

/// Lays `over` over a good body, and expects exactly one problem.
fn refused(api: &Program, path: &str, mut body: Value, over: &Value, field: &str, code: &str) {
    merge(&mut body, over);
    let page = api.post(path, &body);
    let problem = page.is(422).json();
    assert_eq!(page.kind, "application/problem+json");
    let errors: Vec<_> = problem["errors"]
        .as_array()
        .expect("errors")
        .iter()
        .map(|e| (e["field"].clone(), e["code"].clone()))
        .collect();
    assert_eq!(errors, [(json!(field), json!(code))], "{problem}");
    let sentence = problem["errors"][0]["detail"].as_str().expect("a sentence");
    assert!(sentence.ends_with('.') && sentence.contains(' '), "{sentence}");
}

fn merge(base: &mut Value, over: &Value) {
    match (base, over) {
        (Value::Object(base), Value::Object(over)) => {
            over.iter().for_each(|(k, v)| merge(base.entry(k.clone()).or_insert(Value::Null), v));
        }
        (base, over) => *base = over.clone(),
    }
}

fn an_opening_with_problems_names_each_field(backend: Backend) {
    let site = Site::ready(backend);
    let api = program(&site);
    api.post("/openings", &opening()).is(201);
    let pay = |min: &str, max: &str| json!({"pay": {"min": min, "max": max, "currency": "EUR"}});
    for (over, field, code) in [
        (json!({"title": " "}), "title", "error-required"),
        (json!({"title": "x".repeat(201)}), "title", "error-long"),
        (json!({"title": "two\r\nlines"}), "title", "error-control"),
        (pay("5000", "4000"), "pay.max", "error-pay-order"),
        (pay("0", ""), "pay.min", "error-money"),
        (pay("a lot", ""), "pay.min", "error-money"),
        (json!({"pay": {"min": "1", "currency": "euros"}}), "pay.currency", "error-currency"),
        (json!({"location": {"country": "Belgium"}}), "location.country", "error-country"),
        (json!({"location": {"city": ""}}), "location.city", "error-required"),
        (json!({"language": "xx"}), "language", "error-language"),
        (json!({"employment_type": "FOREVER"}), "employment_type", "error-choice"),
        (json!({"closes_on": "2020-01-01"}), "closes_on", "error-closing-past"),
        (json!({"closes_on": "soon"}), "closes_on", "error-date"),
        (json!({"apply_url": "javascript:alert(1)"}), "apply_url", "error-url"),
        (
            json!({"expectations": ["frequent-conversation", "punctuality"]}),
            "expectations",
            "error-expectation",
        ),
        (json!({"expectations": ["curiosity"]}), "expectations", "error-expectations-both"),
        (json!({"coach": {"name": "Wout", "email": "wout"}}), "coach.email", "error-email"),
    ] {
        refused(&api, "/openings", opening(), &over, field, code);
    }
    let two = api.post("/openings", &json!({"language": "en"})).is(422).json();
    assert!(two["errors"].as_array().expect("errors").len() >= 4, "every field at once: {two}");
}

fn an_agreement_with_problems_names_each_field(backend: Backend) {
    let site = Site::ready(backend);
    let api = program(&site);
    api.post("/agreements", &draft()).is(201);
    let one_side = json!({"commitments": [{"side": "coach", "text": "I talk with you."}]});
    for (over, field, code) in [
        (json!({"start_date": ""}), "start_date", "error-required"),
        (json!({"start_date": "1986-12-01"}), "start_date", "error-start-range"),
        (json!({"start_date": "2026-02-30"}), "start_date", "error-date"),
        (one_side, "commitments", "error-commitments-both"),
        (json!({"commitments": []}), "commitments", "error-commitments-both"),
        (json!({"coachee": {"email": "noor"}}), "coachee.email", "error-email"),
        (json!({"coachee": {"email": "WOUT@northwind.example"}}), "coachee.email", "error-same-person"),
        (json!({"coachee": {"time_zone": "Mars/Olympus"}}), "coachee.time_zone", "error-zone"),
        (json!({"review_rhythm": "whenever"}), "review_rhythm", "error-rhythm-entry"),
        (json!({"review_rhythm": "99m"}), "review_rhythm", "error-rhythm-late"),
        (
            json!({"commitments": [{"side": "coach", "text": "I ❤ feedback."}, {"side": "coachee", "text": "I ask."}]}),
            "commitments.0.text",
            "error-glyph",
        ),
        (
            json!({"commitments": [{"side": "coach", "text": "a".repeat(1001)}, {"side": "coachee", "text": "I ask."}]}),
            "commitments.0.text",
            "error-long",
        ),
        (json!({"vision": "Grow 🌱"}), "vision", "error-glyph"),
        (json!({"one_on_one": "never"}), "one_on_one", "error-choice"),
        (json!({"goals": [{"title": "", "measure": "m"}]}), "goals.0.title", "error-required"),
        (json!({"goals": [{"title": "t", "difficulty": "easy"}]}), "goals.0.difficulty", "error-choice"),
        (json!({"opening_id": "nothing"}), "opening_id", "error-opening-unknown"),
    ] {
        let without_opening = !over.as_object().is_some_and(|o| o.contains_key("opening_id"));
        if without_opening {
            refused(&api, "/agreements", draft(), &over, field, code);
        } else {
            let mut body = draft();
            merge(&mut body, &over);
            let status = api.post("/agreements", &body).status;
            assert!(matches!(status, 404 | 422), "{status}");
        }
    }
}

fn names_that_would_break_things_are_refused(backend: Backend) {
    let site = Site::ready(backend);
    let api = program(&site);
    let id = api.post("/openings", &opening()).is(201).json()["id"].as_str().expect("an id").to_owned();
    let path = format!("/openings/{id}/candidates");
    for (name, code) in [
        ("Noor\r\nBcc: all@example.org", "error-control"),
        ("Noor\u{0}", "error-control"),
        ("Noor 🦄", "error-glyph"),
        ("", "error-required"),
    ] {
        refused(&api, &path, json!({"email": "noor@example.org"}), &json!({"name": name}), "name", code);
    }
    for name in [
        "Zoë Łukasiewicz-Ştefănescu",
        "Đặng Thị Ánh",
        "Ελένη Παπαδοπούλου",
        "Юлія Коваленко",
        "Ñandú O’Brien",
    ] {
        api.post(&path, &json!({"name": name, "email": "a@example.org"})).is(201);
    }
}

fn bodies_that_cannot_be_read_are_refused_in_words(backend: Backend) {
    let site = Site::ready(backend);
    let api = program(&site);
    let page = api.post("/openings", &json!({"title": {"no": "text"}}));
    page.is(400);
    assert_eq!(page.kind, "application/problem+json");
    api.post("/openings", &json!("just text")).is(400);
    api.get("/openings/0/ad").is(404);
    api.get("/openings/%00").is(404);
    Browser::new(&site.base).get("/jobs/%00").is(404);
    let mut browser = site.signed_in(ADA);
    browser.get("/openings/new").is_ok();
    let deep = "a.".repeat(100_000) + "a";
    browser.post("/openings", &[(&deep, "x")]).is(400);
    let id = api.post("/openings", &opening()).is(201).json()["id"].as_str().expect("an id").to_owned();
    api.get(&format!("/openings/{id}/ad?channel=radio")).is(400).says("careers");
    api.get(&format!("/openings/{id}/ad?language=it")).is(400);
    api.get("/reviews?from=yesterday").is(422);
    api.post("/wording", &json!({"text": "a", "language": "xx"})).is(400);
    let huge = "lead ".repeat(220_000);
    let report = api.post("/wording", &json!({"text": huge, "language": "en"})).is_ok().json();
    assert_eq!(report["share"]["gender_masculine"], 100.0);
    api.post("/wording", &json!({"text": "x".repeat(3 << 20), "language": "en"})).is(413);
}

fn typed_text_is_kept(backend: Backend) {
    let site = Site::ready(backend);
    let mut browser = site.signed_in(ADA);
    browser.get("/openings/new").is_ok();
    let page = browser.post(
        "/openings",
        &[
            ("title", "A <b>bold</b> title"),
            ("summary", "Long thought-out text."),
            ("language", "en"),
            ("pay.min", "9"),
            ("pay.max", "8"),
            ("pay.currency", "EUR"),
            ("expectations[]", "curiosity"),
        ],
    );
    page.is(422).says("A &lt;b&gt;bold&lt;").says("Long thought-out text.").never_says("<b>bold");
    browser.get("/agreements/new").is_ok();
    let page = browser.post(
        "/agreements",
        &[
            ("start_date", "1986-01-01"),
            ("coach.name", "Wout Peeters"),
            ("commitments.0.side", "coach"),
            ("commitments.0.text", "My own words."),
            ("goals.0.title", "A goal of ours"),
        ],
    );
    page.is(422).says("My own words.").says("A goal of ours").says("Wout Peeters").says("1986-01-01");
    let mut anybody = Browser::new(&site.base);
    anybody.get("/sign-in").is_ok();
    anybody.post("/sign-in", &[("email", "ada at northwind")]).is(422).says("ada at northwind");
}

fn files_that_are_no_agreement_are_refused(backend: Backend) {
    let site = Site::ready(backend);
    let api = program(&site);
    api.post_bytes("/verify", b"not a PDF").is(400);
    api.post_bytes("/verify", b"%PDF-1.7\n%%EOF\n").is(400);
    api.post_bytes("/verify", &vec![b'a'; 17 << 20]).is(413);
    assert!(Browser::new(&site.base).get("/verify").is_ok().text().contains("type=\"file\""));
}

fn a_write_with_a_key_is_done_once(backend: Backend) {
    let site = Site::ready(backend);
    let api = program(&site);
    let first = api.post_once("/openings", "k1", &opening()).is(201).json();
    let again = api.post_once("/openings", "k1", &opening());
    assert_eq!(again.is(201).json(), first);
    assert_eq!(again.headers.get("idempotent-replayed").and_then(|v| v.to_str().ok()), Some("true"));
    let all = api.get("/openings").is_ok().json();
    assert_eq!(all["openings"].as_array().map(Vec::len), Some(1));
    api.post_once("/openings", "k1", &draft()).is(409);
    api.post_once("/openings", "k2", &opening()).is(201);
    let page = api.get("/openings?limit=1").is_ok().json();
    let last = page["openings"][0]["id"].as_str().expect("an id");
    let rest = api.get(&format!("/openings?limit=1&after={last}")).is_ok().json();
    assert_ne!(rest["openings"][0]["id"], page["openings"][0]["id"]);
}
