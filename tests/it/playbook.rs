//! The playbook as an organisation makes it its own: what is edited, added, retired and translated, and what
//! keeps the words of its day.

use coachpact::{
    agreements::{Draft, store::Agreement},
    languages::Language,
    openings::{Opening, store as openings},
    people::Side,
    playbook::builtin,
    reviews::store as reviews,
    trail,
};
use serde_json::{Value, json};

use crate::{
    negotiation::{ADA, COACH},
    support::{
        Backend, Browser, Page, Site,
        actors::{Program, between},
    },
};

on_both_databases!(
    a_new_wording_holds_from_now_on_and_what_was_said_keeps_its_own,
    a_review_asks_about_what_was_signed,
    two_people_at_one_entry_lose_nothing,
    a_translation_and_another_language_do_not_meet,
    what_is_not_in_order_is_told_and_kept,
    a_preview_keeps_nothing,
    what_is_retired_stays_where_it_is_used_and_is_offered_nowhere_else,
    the_last_promise_of_a_side_stays,
    a_promise_of_ones_own_goes_all_the_way,
    a_file_comes_back_without_a_change,
    a_file_is_looked_at_before_it_is_taken,
    a_file_that_is_not_in_order_is_told_by_its_lines,
    a_playbook_that_moved_is_looked_at_again,
    the_trail_tells_of_every_change_and_of_nobody,
);

const EN: Language = Language::En;
const TALK: &str = "frequent-conversation";
const NEW: &str = "You talk with your coach twice a week.";

fn program(site: &Site) -> Program {
    Program::new(&site.base, &site.token(ADA))
}

/// The built-in wording as a program sends it, with some of it put otherwise.
fn body(key: &str, over: &Value) -> Value {
    let mut body = json!(builtin::find(EN, key).expect("an expectation"));
    body["language"] = json!("en");
    merge(&mut body, over);
    body
}

fn merge(base: &mut Value, over: &Value) {
    match (base, over) {
        (Value::Object(base), Value::Object(over)) => {
            over.iter().for_each(|(k, v)| merge(base.entry(k.clone()).or_insert(Value::Null), v));
        }
        (base, over) => *base = over.clone(),
    }
}

/// The first promise in other words, in all that is told of it.
fn reworded() -> Value {
    let faces = json!({
        "ad": {"short": NEW, "full": "You talk with your coach twice a week, at fixed times."},
        "interview": {"ask": "What would you talk about twice a week?"},
        "agreement": {"commitment": "I talk with you twice a week."},
        "review": {
            "of_self": "Did you talk twice a week?", "of_other": "Did your coach talk with you twice a week?",
        },
    });
    body(TALK, &faces)
}

fn rewords(site: &Site) {
    let path = format!("/playbook/{TALK}");
    program(site).send("PUT", &path, &reworded()).is_ok();
}

/// The fields of a form, as a browser posts them.
fn fields(body: &Value, revision: &str) -> Vec<(String, String)> {
    let mut all = vec![
        ("language".to_owned(), body["language"].as_str().unwrap_or("en").to_owned()),
        ("revision".to_owned(), revision.to_owned()),
        ("side".to_owned(), body["side"].as_str().unwrap_or_default().to_owned()),
        ("name".to_owned(), body["name"].as_str().unwrap_or_default().to_owned()),
    ];
    for face in ["ad", "interview", "agreement", "review"] {
        for (name, text) in body[face].as_object().into_iter().flatten() {
            let place = format!("{face}.{name}");
            let lines: Vec<String> = text.as_array().into_iter().flatten().map(words).collect();
            match text {
                Value::Array(_) if name == "anchors" => {
                    all.extend(lines.into_iter().enumerate().map(|(n, t)| (format!("{place}.{n}"), t)));
                }
                Value::Array(_) => all.push((place, lines.join("\r\n"))),
                text => all.push((place, words(text))),
            }
        }
    }
    all
}

fn words(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn posts(browser: &mut Browser, path: &str, fields: &[(String, String)], more: &[(&str, &str)]) -> Page {
    let mut all: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    all.extend(more);
    browser.post(path, &all)
}

/// Uploads a playbook as a browser does.
fn uploads(browser: &mut Browser, text: &str, more: &[(&str, &str)]) -> Page {
    let page = browser.get("/playbook/import").is_ok().text();
    let csrf = between(&page, "name=\"csrf\" value=\"", "\"").expect("a form");
    let part = "\r\n--cut\r\nContent-Disposition: form-data; name=\"";
    let more: String = more.iter().map(|(name, value)| format!("{part}{name}\"\r\n\r\n{value}")).collect();
    let parts = format!("csrf\"\r\n\r\n{csrf}{more}{part}file");
    browser.upload("/playbook/import", &parts, text.as_bytes())
}

fn exported(browser: &mut Browser) -> String {
    browser.get("/playbook.toml").is_ok().text()
}

fn ad_of(site: &Site, opening: &Opening) -> String {
    let path = format!("/openings/{}/ad?channel=linkedin_post", opening.id);
    words(&program(site).get(&path).is_ok().json()["text"])
}

fn published_ad(site: &Site, opening: &Opening) -> String {
    let row = site.app.db.read_now(|c| openings::publication(c, &opening.id)).expect("a query");
    row.expect("a publication").published().expect("an ad").ad.text()
}

fn a_new_wording_holds_from_now_on_and_what_was_said_keeps_its_own(backend: Backend) {
    let site = Site::ready(backend);
    let ada = site.admin();
    let opening = site.published(&ada, COACH);
    let candidate = site.candidate(&ada, &opening);
    let interview = site.interview(&ada, &candidate, &opening, &[&ada]);
    let drafted = site.drafted(&ada, &site.draft(&opening, &candidate));
    let signed = site.sealed(&site.sent(&ada, &site.draft(&opening, &candidate)));
    let (old_ad, old_text) = (published_ad(&site, &opening), site.found(&signed).text().expect("a text"));
    let script = format!("/interviews/{}/script", interview.id);
    let shorter = format!("{script}?minutes=30");
    let (asked, asked_shorter) =
        (program(&site).get(&script).json(), program(&site).get(&shorter).is_ok().json());

    site.pass(jiff::SignedDuration::from_hours(1));
    rewords(&site);
    let told = program(&site).get("/playbook").is_ok().json();
    let first = &told["expectations"][0];
    assert_eq!((&first["ad"]["short"], &first["revision"]), (&json!(NEW), &json!(1)));
    assert!(ad_of(&site, &opening).contains(NEW), "an ad that is made now says it anew");
    assert_eq!(published_ad(&site, &opening), old_ad);
    assert_eq!(program(&site).get(&script).json(), asked, "what was planned is asked as it was planned");
    assert_eq!(program(&site).get(&shorter).json(), asked_shorter, "in any length");
    let found = site.found(&signed);
    assert_eq!(found.text().expect("a text"), old_text);
    assert_eq!(site.found(&drafted).draft.commitments, drafted.draft.commitments);

    let next = site.interview(&ada, &candidate, &opening, &[&ada]);
    let (mut reader, promise) = (site.signed_in(ADA), "I talk with you twice a week.");
    let brief = |id: &str| format!("/interviews/{id}/brief");
    reader.get(&brief(&interview.id)).is_ok().never_says(promise);
    reader.get(&brief(&next.id)).is_ok().says(promise);
    let script = next.script().expect("a script");
    let step = script.steps.iter().find(|s| s.scores.iter().any(|scale| scale.key == TALK));
    assert_eq!(step.expect("a step").ask, "What would you talk about twice a week?");
    let dutch = program(&site).get("/playbook?language=nl").json();
    assert_eq!(dutch["expectations"][0]["ad"]["short"], json!(builtin::all(Language::Nl)[0].ad.short));
}

fn first_review(site: &Site, agreement: &Agreement) -> String {
    let now = site.now();
    let rows = site.app.db.write_now(|c| {
        reviews::take_up(c, now)?;
        reviews::of_agreement(c, &agreement.id)
    });
    rows.expect("reviews").remove(0).id
}

fn a_review_asks_about_what_was_signed(backend: Backend) {
    let site = Site::ready(backend);
    let ada = site.admin();
    let signed = site.sealed(&site.sent_example(&ada));
    let before = builtin::find(EN, TALK).expect("an expectation");
    site.pass(jiff::SignedDuration::from_hours(1));
    rewords(&site);
    let opening = site.opening(&ada, COACH);
    let mut draft = site.draft(&opening, &site.candidate(&ada, &opening));
    draft.commitments = Draft::filled(&site.playbook(), &opening.fields.expectations, EN);
    let later = site.sealed(&site.sent(&ada, &site.draft_of(draft)));
    site.set("2026-12-18T09:00:00Z");
    for (agreement, question) in
        [(&signed, before.review.of_self.as_str()), (&later, "Did you talk twice a week?")]
    {
        let path = format!("/pact/reviews/{}", first_review(&site, agreement));
        let [coach, _] = site.parties(agreement);
        site.door(&coach).get(&path).is_ok().says(question);
    }
}

fn two_people_at_one_entry_lose_nothing(backend: Backend) {
    let site = Site::ready(backend);
    site.member("Rita Recruiter", &["recruiter"]);
    let (mut ada, mut rita) = (site.signed_in(ADA), site.signed_in("rita@northwind.example"));
    let path = format!("/playbook/{TALK}");
    let edit = format!("{path}/edit?language=en");
    ada.get(&edit).is_ok().says("value=\"0\"");
    rita.get(&edit).is_ok();
    let theirs = fields(&reworded(), "0");
    posts(&mut rita, &path, &theirs, &[]).leads_to(&format!("{path}?language=en"));
    let own = body(TALK, &json!({"ad": {"short": "You talk with your coach on Mondays."}}));
    let page = posts(&mut ada, &path, &fields(&own, "0"), &[]);
    page.is(409).says(&EN.text("playbook-moved")).says("Rita Recruiter saved it");
    page.says(NEW).says("You talk with your coach on Mondays.").says("name=\"revision\" value=\"1\"");
    let told = program(&site).get(&format!("{path}?language=en")).is_ok().json();
    assert_eq!((&told["ad"]["short"], &told["revision"]), (&json!(NEW), &json!(1)));

    posts(&mut ada, &path, &fields(&own, "1"), &[]).leads_to(&format!("{path}?language=en"));
    let told = program(&site).get(&path).json();
    assert_eq!(told["ad"]["short"], "You talk with your coach on Mondays.");
    posts(&mut rita, &path, &fields(&own, "0"), &[]).leads_to(&format!("{path}?language=en"));
    assert_eq!(program(&site).get(&path).json()["revision"], 2, "the same words are no other wording");
    let stale = program(&site).send("PUT", &path, &body(TALK, &json!({"name": "Talks", "revision": 1})));
    assert_eq!(stale.is(409).json()["code"], "playbook-error-moved");
    program(&site).send("PUT", &path, &body(TALK, &json!({"name": "Talks", "revision": 2}))).is_ok();
    let versions = rita.get(&format!("{path}/versions?language=en"));
    versions.is_ok().says("Rita Recruiter").says("Ada Admin").says("<del").says("Talks");
    versions.says(&EN.text("playbook-act-built-in"));
    rita.get(&format!("{path}/edit?language=en&version=1")).is_ok().says(NEW).says("value=\"3\"");
}

fn a_translation_and_another_language_do_not_meet(backend: Backend) {
    let site = Site::ready(backend);
    let path = format!("/playbook/{TALK}");
    rewords(&site);
    let dutch = builtin::find(Language::Nl, TALK).expect("an expectation");
    let mut body = json!(dutch);
    merge(&mut body, &json!({"language": "nl", "revision": 0, "name": "Vaak praten"}));
    let told = program(&site).send("PUT", &path, &body).is_ok().json();
    assert_eq!((&told["name"], &told["language"]), (&json!("Vaak praten"), &json!("nl")));
    let english = program(&site).get(&format!("{path}?language=en")).json();
    assert_eq!((&english["ad"]["short"], &english["revision"]), (&json!(NEW), &json!(1)));
}

fn what_is_not_in_order_is_told_and_kept(backend: Backend) {
    let site = Site::ready(backend);
    let mut ada = site.signed_in(ADA);
    let path = format!("/playbook/{TALK}");
    ada.get(&format!("{path}/edit")).is_ok();
    let long = "long ".repeat(40);
    let (ad, agreement) = (json!({"short": long, "full": ""}), json!({"commitment": "I \u{1F984}."}));
    let bad = body(TALK, &json!({"ad": ad, "agreement": agreement}));
    let page = posts(&mut ada, &path, &fields(&bad, "0"), &[]);
    page.is(422).says("long long long").says("I \u{1F984}.").says(&EN.text("error-required"));
    page.says(&EN.text_with("error-long", &[("most", "160")]));
    let problem = program(&site).send("PUT", &path, &bad).is(422).json();
    let errors = problem["errors"].as_array().expect("errors");
    let found: Vec<_> = errors.iter().map(|e| words(&e["field"])).collect();
    assert_eq!(found, ["ad.short", "ad.full", "agreement.commitment"]);
    program(&site).send("PUT", &path, &body(TALK, &json!({"language": "tlh"}))).is(422);
    program(&site).get("/playbook/no-such-promise").is(404);
    ada.get("/playbook/no-such-promise").is(404);
    assert_eq!(program(&site).get(&path).json()["revision"], 0);
}

fn a_preview_keeps_nothing(backend: Backend) {
    let site = Site::ready(backend);
    let mut ada = site.signed_in(ADA);
    let path = format!("/playbook/{TALK}");
    ada.get(&format!("{path}/edit")).is_ok();
    let page = posts(&mut ada, &path, &fields(&reworded(), "0"), &[("act", "preview")]);
    page.is_ok().says(NEW).says("Did your coach talk with you twice a week?");
    assert_eq!(program(&site).get(&path).json()["revision"], 0);
}

fn what_is_retired_stays_where_it_is_used_and_is_offered_nowhere_else(backend: Backend) {
    let site = Site::ready(backend);
    let (api, opening) = (program(&site), site.published(&site.admin(), COACH));
    let mut ada = site.signed_in(ADA);
    let (path, of_opening) = (format!("/playbook/{TALK}"), format!("/openings/{}", opening.id));
    ada.get(&path).is_ok();
    ada.post(&format!("{path}/retire"), &[]).leads_to(&path);
    ada.get(&path).is_ok().says(&EN.text("playbook-retired"));
    let keys = |page: &Page| page.json()["expectations"].to_string();
    assert!(!keys(api.get("/playbook").is_ok()).contains(TALK));
    assert!(keys(&api.get(&of_opening)).contains(TALK), "the opening keeps it");
    assert!(ad_of(&site, &opening).contains(&builtin::find(EN, TALK).expect("one").ad.short));
    for page in ["edit", "ad"] {
        ada.get(&format!("{of_opening}/{page}")).is_ok().says(&EN.text("playbook-retired-still"));
    }
    ada.get(&of_opening).is_ok().says(&EN.text("playbook-retired"));
    ada.get("/openings/new").is_ok().never_says(&format!("value=\"{TALK}\""));
    let new = json!({
        "title": "Coach", "summary": "You help.", "language": "en", "location": {"city": "Ghent", "country": "BE"},
        "expectations": [TALK, "curiosity"],
    });
    let refused = api.post("/openings", &new).is(422).json();
    assert_eq!(refused["errors"][0]["code"], "playbook-error-retired");
    api.send("PATCH", &of_opening, &json!({"title": "Coach of coaches"})).is_ok();
    assert!(keys(&api.get(&of_opening)).contains(TALK), "and keeps it when it is saved again");
    api.send("PATCH", &of_opening, &json!({"expectations": ["trust", "curiosity"]})).is_ok();
    assert!(!keys(&api.get(&of_opening)).contains(TALK), "it was taken out");
    api.send("PATCH", &of_opening, &json!({"expectations": [TALK, "trust", "curiosity"]})).is(422);
    ada.post(&format!("{path}/restore"), &[]).leads_to(&path);
    api.send("PATCH", &of_opening, &json!({"expectations": [TALK, "trust", "curiosity"]})).is_ok();
}

fn the_last_promise_of_a_side_stays(backend: Backend) {
    let site = Site::ready(backend);
    let api = program(&site);
    let of_coach: Vec<_> = builtin::all(EN).iter().filter(|e| e.side == Side::Coach).collect();
    let (last, others) = of_coach.split_last().expect("some");
    for e in others {
        api.post(&format!("/playbook/{}/retire", e.key), &json!({})).is_ok();
    }
    let refused = api.post(&format!("/playbook/{}/retire", last.key), &json!({})).is(409).json();
    assert_eq!(refused["code"], "playbook-error-last");
    let again = api.post(&format!("/playbook/{}/retire", others[0].key), &json!({})).is_ok().json();
    assert_eq!(again["retired"], true, "once more changes nothing");
}

fn a_promise_of_ones_own_goes_all_the_way(backend: Backend) {
    let site = Site::ready(backend);
    let ada = site.admin();
    let mut browser = site.signed_in(ADA);
    browser.get("/playbook/new?side=coachee").is_ok();
    let cake = body(
        "curiosity",
        &json!({
            "name": "Cake on Fridays", "side": "coachee", "ad": {"short": "You bring cake on Fridays.", "full": "You bring a cake every Friday."},
            "agreement": {"commitment": "I bring cake on Fridays.", "noticed_by": "no Friday without cake"},
            "interview": {"ask": "Which cake did you bake last?"},
        }),
    );
    posts(&mut browser, "/playbook", &fields(&cake, "0"), &[]).leads_to("/playbook/cake-on-fridays");
    posts(&mut browser, "/playbook", &fields(&cake, "0"), &[]).is(422).says("cake-on-fridays");
    browser.get("/playbook").is_ok().says("Cake on Fridays").says(&EN.text("playbook-own"));
    let dutch = browser.get("/playbook/cake-on-fridays?language=nl");
    dutch.is_ok().says(&EN.text_with("playbook-untold", &[("language", "Nederlands")]));
    browser.get("/playbook/cake-on-fridays/edit?language=nl").is_ok().says("You bring cake on Fridays.");
    let told = program(&site).get("/playbook/cake-on-fridays?language=nl").is_ok().json();
    assert_eq!((&told["language"], &told["revision"]), (&json!("en"), &json!(0)));

    let mut opening = site.opening(&ada, COACH);
    let (now, mut chosen) = (site.now(), opening.fields.clone());
    chosen.expectations = vec!["trust".into(), "cake-on-fridays".into()];
    let changed = site.app.db.write_now(|c| openings::update(c, now, &ada, &opening, chosen));
    opening = changed.expect("an opening");
    assert!(ad_of(&site, &opening).contains("You bring cake on Fridays."));
    let candidate = site.candidate(&ada, &opening);
    let interview = site.interview(&ada, &candidate, &opening, &[&ada]);
    let script = interview.script().expect("a script");
    assert!(script.steps.iter().any(|s| s.ask == "Which cake did you bake last?"));
    let from = format!("/agreements/new?candidate={}", candidate.id);
    browser.get(&from).is_ok().says("I bring cake on Fridays.");
    let dutch = program(&site).get(&format!("/openings/{}/ad?language=nl", opening.id)).is_ok().json();
    assert!(words(&dutch["text"]).contains("Friday"), "in the language that there is");
    program(&site).post("/playbook", &body("trust", &json!({"name": "New"}))).is(422);
    let added = program(&site).send("PUT", "/playbook/tea", &body("trust", &json!({"name": "Tea"})));
    assert_eq!(added.is(201).json()["key"], "tea");
    program(&site).send("PUT", "/playbook/Te%20a", &body("trust", &json!({"name": "Tea"}))).is(422);
}

fn a_file_comes_back_without_a_change(backend: Backend) {
    let site = Site::ready(backend);
    let mut ada = site.signed_in(ADA);
    rewords(&site);
    program(&site).post("/playbook/trust/retire", &json!({})).is_ok();
    let file = exported(&mut ada);
    assert!(file.contains(NEW) && file.contains("retired = true"));
    uploads(&mut ada, &file, &[]).is_ok().says(&EN.text("playbook-import-nothing"));
    uploads(&mut ada, &file, &[("act", "take"), ("seen", "2")]).leads_to("/playbook");
    assert_eq!(exported(&mut ada), file);
    let other = Site::ready(backend);
    let mut there = other.signed_in(ADA);
    uploads(&mut there, &file, &[]).is_ok().says(NEW).says(&EN.text("playbook-step-retired"));
    assert_ne!(exported(&mut there), file, "nothing is taken by looking");
    uploads(&mut there, &file, &[("act", "take"), ("seen", "0")]).leads_to("/playbook");
    assert_eq!(exported(&mut there), file);
}

fn a_file_is_looked_at_before_it_is_taken(backend: Backend) {
    let site = Site::ready(backend);
    let mut ada = site.signed_in(ADA);
    let file = exported(&mut ada);
    let end = file.find("\n[[").expect("a second one");
    let own = file[..end].replacen(TALK, "cake", 1).replacen("Frequent conversation", "Cake", 1);
    let changed = file.replacen("Frequent conversation", "Weekly talks", 1);
    let whole = format!("{changed}\n{own}");
    let page = uploads(&mut ada, &whole, &[]);
    page.is_ok().says("Weekly talks").says("Cake").says(&EN.text("playbook-step-new")).says("<ins");
    assert_eq!(exported(&mut ada), file);
    uploads(&mut ada, &whole, &[("act", "take"), ("seen", "0")]).leads_to("/playbook");
    let told = program(&site).get("/playbook").json()["expectations"].to_string();
    assert!(told.contains("Weekly talks") && told.contains("\"cake\""));
}

fn a_file_that_is_not_in_order_is_told_by_its_lines(backend: Backend) {
    let site = Site::ready(backend);
    let mut ada = site.signed_in(ADA);
    let file = exported(&mut ada);
    let cut = file.find("[expectation.en.review]").expect("a face");
    let next = cut + file[cut..].find("\n[").expect("more");
    let faceless = format!("{}{}", &file[..cut], &file[next..]);
    let page = uploads(&mut ada, &faceless, &[("act", "take"), ("seen", "0")]);
    page.is(422).says("Line 4, frequent-conversation.en:");
    page.says(&EN.text_with("playbook-error-face", &[("face", "review")]));
    uploads(&mut ada, "[[expectation]]\nkey == 1", &[]).is(422).says("Line 2:");
    let side = file.replacen("side = \"coach\"", "side = \"coachee\"", 1);
    uploads(&mut ada, &side, &[]).is(422).says(&EN.text("playbook-error-side"));
    let broken = file.replacen("full = \"", "full = \"\\u0007", 1);
    uploads(&mut ada, &broken, &[]).is(422).says(&EN.text("error-control")).says("Line 8, ");
    uploads(&mut ada, &"# long\n".repeat(200_000), &[]).is(413).says("1 MB");
    assert_eq!(exported(&mut ada), file, "nothing is half imported");
}

fn a_playbook_that_moved_is_looked_at_again(backend: Backend) {
    let site = Site::ready(backend);
    let mut ada = site.signed_in(ADA);
    let changed = exported(&mut ada).replacen("Frequent conversation", "Weekly talks", 1);
    uploads(&mut ada, &changed, &[]).is_ok();
    program(&site).post("/playbook/trust/retire", &json!({})).is_ok();
    let page = uploads(&mut ada, &changed, &[("act", "take"), ("seen", "0")]);
    page.is(409).says(&EN.text("playbook-error-book-moved")).says(&EN.text("playbook-step-restored"));
    assert_eq!(program(&site).get("/playbook/trust").json()["retired"], true);
    uploads(&mut ada, &changed, &[("act", "take"), ("seen", "1")]).leads_to("/playbook");
    assert_eq!(program(&site).get("/playbook/trust").json()["retired"], false);
}

fn the_trail_tells_of_every_change_and_of_nobody(backend: Backend) {
    let site = Site::ready(backend);
    rewords(&site);
    let api = program(&site);
    api.post("/playbook/trust/retire", &json!({})).is_ok();
    api.post("/playbook/trust/restore", &json!({})).is_ok();
    let chain = site.app.db.read_now(|c| trail::chain(c, trail::ORGANISATION)).expect("a chain");
    let told: Vec<_> = chain.iter().filter(|e| e.kind.starts_with("playbook.")).collect();
    let kinds: Vec<_> = told.iter().map(|e| e.kind.as_str()).collect();
    assert_eq!(kinds, ["playbook.worded", "playbook.retired", "playbook.restored"]);
    assert_eq!(told[0].data["expectation"], TALK);
    let all = serde_json::to_string(&told).expect("JSON");
    assert!(!all.contains("Ada") && !all.contains("northwind") && !all.contains("twice a week"), "{all}");
    assert_eq!(trail::first_break(&chain), None);
}
