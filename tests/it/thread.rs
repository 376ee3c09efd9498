//! The whole thread, as four people would live it: one hire from job ad to review letter.

use serde_json::json;

use crate::support::{
    Backend, Browser, Page, Site,
    actors::{Program, between},
};

const RECRUITER: &str = "imke@northwind.example";
const COACH: &str = "wout@northwind.example";
const HIRE: &str = "noor.claes@example.org";

on_both_databases!(from_ad_to_review_letter, the_same_by_api);

fn from_ad_to_review_letter(backend: Backend) {
    let site = Site::start(backend);
    let mut admin = set_up(&site);
    admin.get("/members").is_ok();
    for (name, email, role) in [("Imke Vos", RECRUITER, "recruiter"), ("Wout Peeters", COACH, "coach")] {
        let fields = [
            ("name", name),
            ("email", email),
            ("roles[]", role),
            ("language", "en"),
            ("time_zone", "Europe/Brussels"),
        ];
        let also = if role == "recruiter" { vec![("roles[]", "interviewer")] } else { vec![] };
        admin.post("/members", &[&fields[..], &also].concat()).leads_to("/members");
    }
    let mut recruiter = site.signed_in(RECRUITER);
    let opening = advertise(&mut recruiter);
    let candidate = interview(&mut recruiter, &opening);
    let agreement = draft_and_send(&mut recruiter, &candidate);
    let (mut hire, mut coach) = (Browser::new(&site.base), Browser::new(&site.base));
    enter(&site, &mut hire, HIRE);
    enter(&site, &mut coach, COACH);
    negotiate(&site, &mut hire, &mut coach);
    sign(&site, &mut hire, HIRE, "Noor Claes");
    hire.get("/pact").is_ok().says("Wout Peeters");
    hire.get("/pact/document.pdf").is(409);
    recruiter.get(&format!("{agreement}/document.pdf")).is(409);
    sign(&site, &mut coach, COACH, "Wout Peeters");
    both_have_the_sealed_copy(&site, &mut hire, &mut coach, &mut recruiter, &agreement);
    reminders_come(&site, &mut recruiter);
    ledger(&site, &agreement);
}

fn set_up(site: &Site) -> Browser {
    let mut admin = Browser::new(&site.base);
    admin.get("/sign-in").is(409);
    admin.get("/setup?token=wrong").is(403);
    let link = coachpact::people::pages::set_up_path(&site.app.secret);
    let token = link.split('=').nth(1).expect("a token").to_owned();
    admin.get(&link).is_ok();
    let fields = [
        ("token", token.as_str()),
        ("organisation", "Northwind"),
        ("vision", "We help small shops grow at their own pace."),
        ("time_zone", "Europe/Brussels"),
        ("language", "en"),
        ("name", "Ada Admin"),
    ];
    admin.post("/setup", &fields).is(422).says("Northwind");
    admin.post("/setup", &[&fields[..], &[("email", "ada@northwind.example")]].concat()).leads_to("/");
    admin.get("/").is_ok().says("Ada Admin");
    admin.get(&link).is(409);
    admin
}

fn opening_fields() -> Vec<(&'static str, &'static str)> {
    let mut fields = vec![
        ("title", "Customer Success Coach"),
        ("team", "Customer success"),
        ("summary", "You help twenty shops get the most out of our software."),
        ("vision", "Every shop can say what it has gained."),
        ("location.city", "Ghent"),
        ("location.country", "be"),
        ("employment_type", "FULL_TIME"),
        ("pay.min", "42000"),
        ("pay.max", "50000"),
        ("pay.currency", "EUR"),
        ("pay.period", "YEAR"),
        ("language", "en"),
        ("coach.name", "Wout Peeters"),
        ("coach.email", COACH),
        ("coach.title", "Head of customer success"),
    ];
    for key in
        ["frequent-conversation", "specific-feedback", "goals-together", "curiosity", "coachability", "drive"]
    {
        fields.push(("expectations[]", key));
    }
    fields
}

/// Makes an opening, looks at every channel, publishes; gives back the opening's path.
fn advertise(recruiter: &mut Browser) -> String {
    recruiter.get("/openings").is_ok();
    recruiter.get("/openings/new").is_ok();
    let studio = recruiter.post("/openings", &opening_fields()).to();
    for channel in ["careers", "linkedin", "linkedin_post", "indeed", "x", "plain"] {
        recruiter
            .get(&format!("{studio}?channel={channel}"))
            .is_ok()
            .says("promised coach")
            .says("promised coachee");
    }
    for form in ["ad-text", "ad-markdown", "ad-html"] {
        recruiter.get(&studio).is_ok().says(&format!("data-copy=\"#{form}\""));
    }
    let opening = studio.trim_end_matches("/ad").to_owned();
    recruiter.get(&opening).is_ok().says("Customer Success Coach");
    recruiter.post(&format!("{opening}/publish"), &[]).leads_to(&opening);
    let url = between(&recruiter.get(&opening).text(), "/jobs/", "\"").expect("a public page");
    let job = recruiter.get(&format!("/jobs/{url}"));
    job.is_ok().says("You hear it within two working days").says("application/ld+json");
    let posting = between(&job.text(), "application/ld+json\">", "</script>").expect("a posting");
    let posting: serde_json::Value = serde_json::from_str(&posting).expect("JSON-LD");
    assert_eq!(posting["jobLocation"]["address"]["addressCountry"], "BE");
    assert_eq!(posting["baseSalary"]["value"]["minValue"], 42000);
    assert_eq!(posting["datePosted"], "2026-11-23");
    assert_eq!(posting["title"], "Customer Success Coach");
    assert_eq!(posting["hiringOrganization"]["name"], "Northwind");
    assert_eq!(posting["employmentType"], "FULL_TIME");
    assert_eq!(posting["baseSalary"]["currency"], "EUR");
    assert_eq!(posting["baseSalary"]["value"]["unitText"], "YEAR");
    let description = posting["description"].as_str().expect("a description");
    assert!(description.starts_with("<p>") && description.contains("every week"), "{description}");
    assert!(posting.get("validThrough").is_none() && posting.get("jobLocationType").is_none());
    recruiter.get("/jobs").is_ok().says("Customer Success Coach");
    opening
}

/// Adds a candidate, plans the interview, scores and opens the debrief; gives back the candidate's id.
fn interview(recruiter: &mut Browser, opening: &str) -> String {
    recruiter.get(&format!("{opening}/candidates/new")).is_ok();
    let fields =
        [("name", "Noor Claes"), ("email", HIRE), ("language", "nl"), ("time_zone", "Europe/Brussels")];
    let candidate = recruiter.post(&format!("{opening}/candidates"), &fields).to();
    recruiter.get(&candidate).is_ok();
    let plan = [("interviewers[]", RECRUITER), ("minutes", "45"), ("language", "en")];
    let interview = recruiter.post(&format!("{candidate}/interviews"), &plan).to();
    recruiter.get(&interview).is_ok().says("What your coach promises").says("Feedback, and again");
    let pdf = recruiter.get(&format!("{interview}/script.pdf"));
    assert!(pdf.is_ok().bytes.starts_with(b"%PDF-1.7"));
    recruiter.get(&format!("{interview}/script.html")).is_ok().says("Noor Claes");
    let keys = [
        "frequent-conversation",
        "specific-feedback",
        "goals-together",
        "curiosity",
        "coachability",
        "drive",
        "exercise-took-in",
        "exercise-used",
    ];
    let mut card: Vec<(String, String)> = Vec::new();
    for key in keys {
        card.push((format!("scores.{key}.score"), "4".into()));
        card.push((format!("scores.{key}.evidence"), format!("Heard about {key}.")));
    }
    let path = format!("{interview}/scorecard");
    let pairs = |card: &[(String, String)], more: &[(&'static str, &'static str)]| -> Vec<(String, String)> {
        card.iter().cloned().chain(more.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))).collect()
    };
    let post = |browser: &mut Browser, fields: Vec<(String, String)>| -> Page {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        browser.post(&path, &fields)
    };
    recruiter.get(&format!("{interview}/debrief")).is(409);
    post(recruiter, pairs(&card[2..], &[("recommendation", "yes"), ("submit", "true")]))
        .is(422)
        .says("Heard about drive.");
    post(recruiter, pairs(&card, &[("submit", "false")])).leads_to(&interview);
    recruiter.get(&interview).is_ok();
    post(recruiter, pairs(&card, &[("recommendation", "yes"), ("submit", "true")])).leads_to(&interview);
    post(recruiter, pairs(&card, &[("recommendation", "no"), ("submit", "true")])).is(409);
    recruiter.get(&format!("{interview}/debrief")).is_ok();
    recruiter.post(&format!("{interview}/debrief"), &[]).leads_to(&format!("{interview}/debrief"));
    candidate.trim_start_matches("/candidates/").to_owned()
}

/// Drafts from the candidate (one promise of the ad left out), is told, mends it, sends.
fn draft_and_send(recruiter: &mut Browser, candidate: &str) -> String {
    let form = recruiter.get(&format!("/agreements/new?candidate={candidate}"));
    form.is_ok().says("I talk with you every week").says("Noor Claes");
    let fields = form_fields(&form.text());
    let fields: Vec<_> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    let mut filled: Vec<_> =
        fields.iter().copied().filter(|(k, _)| *k != "start_date" && !k.starts_with("goals.")).collect();
    let goal = [
        ("start_date", "2026-12-01"),
        ("goals.0.title", "Know every shop"),
        ("goals.0.measure", "A page about each"),
        ("goals.0.due", "2027-03-01"),
        ("goals.0.difficulty", "stretch"),
    ];
    filled.extend(goal);
    let lacking: Vec<_> =
        filled.iter().map(|(k, v)| if *k == "commitments.5.text" { (*k, "") } else { (*k, *v) }).collect();
    let agreement = recruiter.post("/agreements", &lacking).to();
    let page = recruiter.get(&agreement);
    page.is_ok().says("In the ad, but not in this agreement");
    recruiter.get(&format!("{agreement}/edit")).is_ok();
    let with_edition: Vec<_> =
        filled.iter().copied().filter(|(k, _)| *k != "edition").chain([("edition", "1")]).collect();
    recruiter.post(&agreement, &with_edition).leads_to(&agreement);
    recruiter.post(&agreement, &with_edition).is(422).says("Know every shop");
    recruiter.get(&agreement).is_ok().never_says("In the ad, but not in this agreement");
    recruiter.post(&format!("{agreement}/send"), &[]).leads_to(&agreement);
    recruiter.post(&format!("{agreement}/send"), &[]).is(409);
    recruiter.post(&agreement, &with_edition).is(409);
    agreement
}

/// Every field a form shows, as a browser would send it.
fn form_fields(html: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    let decode =
        |t: &str| t.replace("&amp;", "&").replace("&quot;", "\"").replace("&#x27;", "'").replace("&lt;", "<");
    for tag in html
        .split('<')
        .filter(|t| t.starts_with("input") || t.starts_with("textarea") || t.starts_with("select"))
    {
        let (head, rest) = tag.split_once('>').unwrap_or((tag, ""));
        let attribute = |name: &str| between(head, &format!(" {name}=\""), "\"");
        let Some(name) = attribute("name").filter(|n| n != "csrf") else { continue };
        let radio = attribute("type").is_some_and(|t| t == "radio" || t == "checkbox");
        if radio && !head.contains(" checked") {
            continue;
        }
        let value = attribute("value").unwrap_or_else(|| rest.trim().to_owned());
        fields.push((name, decode(&value)));
    }
    for select in html.split("<select").skip(1) {
        let name = between(select, " name=\"", "\"").unwrap_or_default();
        let body = select.split("</select>").next().unwrap_or_default();
        let chosen = body.split("<option").find(|o| o.split('>').next().unwrap_or("").contains(" selected"));
        let value = chosen.and_then(|o| between(o, "value=\"", "\"")).unwrap_or_default();
        fields.retain(|(n, _)| *n != name);
        fields.push((name, value));
    }
    fields
}

/// Opens a party's door by the link in the letter.
fn enter(site: &Site, browser: &mut Browser, email: &str) {
    let link = site.letter_to(email, "invitation").link("/pact/");
    browser.get("/pact").is(409);
    browser.get(&link).is_ok();
    browser.post(&link, &[]).leads_to("/pact");
    browser.get("/pact").is_ok().says("I talk with you every week");
}

/// The hire puts a goal differently and brings one of their own; the coach counters, declines, accepts;
/// then both agree to the same text.
fn negotiate(site: &Site, hire: &mut Browser, coach: &mut Browser) {
    hire.post("/pact/code", &[]).is(409);
    let goal = [
        ("kind", "goal"),
        ("action", "change"),
        ("item", "g1"),
        ("title", "Know every shop by name"),
        ("measure", "A page about each"),
        ("due", "2027-04-01"),
        ("difficulty", "hard"),
        ("reason", "A month more, and then properly."),
    ];
    hire.post("/pact/propose", &goal).leads_to("/pact");
    let read = hash(hire);
    hire.post("/pact/agree", &[("hash", &read), ("ratings.g1", "5")]).is(409);
    site.pass(jiff::SignedDuration::from_mins(6));
    let told = site.letter_to(COACH, "proposal").letter;
    assert!(told.text.contains("Noor Claes"), "{}", told.text);
    let page = coach.get("/pact");
    page.is_ok().says("by name").says("A month more, and then properly.");
    let proposal = between(&page.text(), "name=\"proposal\" value=\"", "\"").expect("a proposal to answer");
    coach.post("/pact/answer", &[("proposal", &proposal), ("answer", "decline")]).is(422).says("by name");
    hire.post("/pact/answer", &[("proposal", &proposal), ("answer", "accept")]).is(409);
    let counter: Vec<_> =
        goal.iter().map(|(k, v)| (*k, if *k == "due" { "2027-03-15" } else { *v })).collect();
    coach.post("/pact/propose", &[&counter[..], &[("counters", &proposal)]].concat()).leads_to("/pact");
    let page = hire.get("/pact");
    page.is_ok().says("value=\"2027-03-15\"");
    let counter = between(&page.text(), "name=\"proposal\" value=\"", "\"").expect("a counter to answer");
    hire.post("/pact/answer", &[("proposal", &counter), ("answer", "accept")]).leads_to("/pact");
    coach.get("/pact").is_ok().says("Know every shop by name");
    let own = [
        ("kind", "goal"),
        ("action", "add"),
        ("title", "Give one tour of our product a week"),
        ("measure", "Ten tours"),
        ("due", "2027-02-26"),
    ];
    hire.post("/pact/propose", &own).leads_to("/pact");
    let proposal = between(&coach.get("/pact").text(), "name=\"proposal\" value=\"", "\"").expect("a goal");
    coach.post("/pact/answer", &[("proposal", &proposal), ("answer", "accept")]).leads_to("/pact");
    for browser in [hire, coach] {
        let hash = hash(browser);
        let page = browser.get("/pact").text();
        let goals: Vec<String> = page
            .split("name=\"ratings.")
            .skip(1)
            .map(|rest| format!("ratings.{}", rest.split('"').next().expect("a goal's name")))
            .collect();
        assert!(!goals.is_empty(), "{page}");
        browser.post("/pact/agree", &[("hash", &hash)]).is(422);
        let mut fields = vec![("hash", hash.as_str())];
        fields.extend(goals.iter().map(|g| (g.as_str(), "4")));
        browser.post("/pact/agree", &fields).leads_to("/pact");
    }
}

/// The hash of the text on the page.
fn hash(browser: &mut Browser) -> String {
    let page = browser.get("/pact").text();
    let mut runs = page.split(|c: char| !c.is_ascii_hexdigit()).filter(|run| run.len() == 64);
    runs.next().expect("a hash on the page").to_owned()
}

/// Asks for a code, meets every refusal, signs.
fn sign(site: &Site, browser: &mut Browser, email: &str, name: &str) {
    browser.post("/pact/code", &[]).to();
    let code = site.letter_to(email, "code").code();
    let form = |code: &str, consent: bool| {
        let mut fields = vec![
            ("code".to_owned(), code.to_owned()),
            ("signed_name".to_owned(), name.to_owned()),
            (
                "signature_kind".to_owned(),
                if name.starts_with("Noor") { "drawn" } else { "typed" }.to_owned(),
            ),
            ("drawing".to_owned(), drawing()),
        ];
        if consent {
            fields.push(("consent".to_owned(), "on".to_owned()));
        }
        fields
    };
    let post = |browser: &mut Browser, fields: Vec<(String, String)>| {
        let fields: Vec<_> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        browser.post("/pact/sign", &fields)
    };
    post(browser, form(&code, false)).is(422).says(name);
    post(browser, form("12 34", true)).is(422);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    post(browser, form(wrong, true)).is(422).says(name);
    post(browser, form(&code, true)).leads_to("/pact");
    post(browser, form(&code, true)).is(409);
}

/// A signature as the pad sends it.
fn drawing() -> String {
    let points: Vec<_> = (0..80).map(|n| format!("[{},{}]", 60 + n * 5, 60 + (n % 11) * 9)).collect();
    format!("{{\"w\":600,\"h\":200,\"strokes\":[[{}]]}}", points.join(","))
}

/// What stands on the pages of a PDF.
fn on_paper(site: &Site, pdf: &[u8]) -> String {
    let path = site.folder.path().join("thread.pdf");
    std::fs::write(&path, pdf).expect("a file");
    let output = std::process::Command::new("pdftotext").arg(&path).arg("-").output();
    let output = output.expect("pdftotext; script/test installs poppler-utils");
    String::from_utf8_lossy(&output.stdout).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn both_have_the_sealed_copy(
    site: &Site,
    hire: &mut Browser,
    coach: &mut Browser,
    recruiter: &mut Browser,
    agreement: &str,
) {
    let pdf = hire.get("/pact/document.pdf").is_ok().bytes.clone();
    let text = on_paper(site, &pdf);
    for words in ["Signed with a drawn signature", "Signed with a typed name", "trial: letters were not sent"]
    {
        assert!(text.contains(words), "'{words}' is not on paper:\n{text}");
    }
    assert_eq!(pdf, coach.get("/pact/document.pdf").is_ok().bytes, "both get the same bytes");
    assert_eq!(pdf, recruiter.get(&format!("{agreement}/document.pdf")).is_ok().bytes);
    for email in [HIRE, COACH] {
        let letter = site.letter_to(email, "signed-copy").letter;
        let names: Vec<_> = letter.attachments.iter().map(|a| a.name.as_str()).collect();
        assert_eq!(names, ["agreement.pdf", "reviews.ics"]);
        assert_eq!(letter.attachments[0].bytes, pdf);
        let invitation = letter.invitation.expect("the first review's invitation");
        assert!(invitation.contains("DTSTART;VALUE=DATE:20261231"), "{invitation}");
    }
    site.pass(jiff::SignedDuration::from_secs(1));
    assert!(site.letters_to(HIRE, "signed-copy").is_empty(), "one copy each");
}

/// The chores remind both sides, each in their own language, a week and a day before.
fn reminders_come(site: &Site, recruiter: &mut Browser) {
    look(site);
    recruiter.get("/reviews").is_ok().says("Noor Claes").says("31 December 2026");
    for (at, kind) in [("2026-12-24T07:00:00Z", "reminder-week"), ("2026-12-30T07:00:00Z", "reminder-day")] {
        let before: jiff::Timestamp = at.parse().expect("an instant");
        site.clock.set(before - jiff::SignedDuration::from_secs(60));
        look(site);
        assert!(site.letters_to(HIRE, kind).is_empty(), "a minute too early");
        site.clock.set(before);
        look(site);
        look(site);
        let dutch = site.letter_to(HIRE, kind).letter;
        assert!(dutch.text.contains("31 december 2026"), "{}", dutch.text);
        let english = site.letter_to(COACH, kind).letter;
        assert!(english.text.contains("31 December 2026"), "{}", english.text);
        assert_eq!(english.invitation.is_some(), kind == "reminder-week");
        assert!(site.letters_to(HIRE, kind).is_empty(), "one each");
    }
}

/// The chores look, as they do every minute.
fn look(site: &Site) {
    let rt = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    rt.block_on(site.chores.look()).expect("the chores look");
    site.app.wake.notify_one();
    std::thread::sleep(std::time::Duration::from_millis(300));
}

fn ledger(site: &Site, agreement: &str) {
    let path = agreement.replace("/agreements/", "/ledger/");
    let page = site.signed_in(RECRUITER).get(&path);
    page.is_ok().says("You and your coach talk every week").says("I talk with you every week");
    // Scores after the debrief: for the opening's people.
    page.says("4");
    let mut coach = site.signed_in(COACH);
    coach.get(&path).is_ok();
    coach.get("/openings").is_ok();
}

fn the_same_by_api(backend: Backend) {
    let site = Site::ready(backend);
    let recruiter = site.member("Imke Vos", &["recruiter"]);
    let api = Program::new(&site.base, &site.token(&recruiter.email));
    let book = api.get("/playbook?language=nl").is_ok().json();
    assert_eq!(book["expectations"].as_array().map(Vec::len), Some(12));
    let opening = api.post(
        "/openings",
        &json!({
            "title": "Customer Success Coach", "summary": "You help twenty shops.", "language": "en",
            "location": {"city": "Ghent", "country": "BE"}, "pay": {"min": "42000", "max": 50000, "currency": "EUR", "period": "YEAR"},
            "coach": {"name": "Wout Peeters", "email": COACH}, "expectations": ["frequent-conversation", "curiosity"],
        }),
    );
    let id = opening.is(201).json()["id"].as_str().expect("an id").to_owned();
    api.get(&format!("/openings/{id}/job-posting")).is(409);
    let changed =
        api.send("PATCH", &format!("/openings/{id}"), &json!({"pay": {"max": "52000.50"}})).is_ok().json();
    assert_eq!(
        (changed["pay"]["min"].as_str(), changed["pay"]["max"].as_str()),
        (Some("42000"), Some("52000.50"))
    );
    api.post(&format!("/openings/{id}/publish"), &json!({})).is_ok();
    let ad = api.get(&format!("/openings/{id}/ad?channel=x")).is_ok().json();
    assert_eq!((ad["fits"].as_bool(), ad["limit"].as_i64()), (Some(true), Some(280)));
    assert_eq!(ad["promises"].as_array().map(Vec::len), Some(2));
    let posting = api.get(&format!("/openings/{id}/job-posting")).is_ok().json();
    assert_eq!(posting["@type"], "JobPosting");
    let candidate =
        api.post(&format!("/openings/{id}/candidates"), &json!({"name": "Noor Claes", "email": HIRE}));
    let candidate = candidate.is(201).json()["id"].as_str().expect("an id").to_owned();
    let planned =
        api.post(&format!("/candidates/{candidate}/interviews"), &json!({"minutes": 30})).is(201).json();
    let interview = planned["id"].as_str().expect("an id");
    assert_eq!(planned["interviewers"], json!([recruiter.email]));
    let script = api.get(&format!("/interviews/{interview}/script?minutes=60")).is_ok().json();
    let steps = script["steps"].as_array().expect("steps");
    assert_eq!(steps.iter().map(|s| s["minutes"].as_u64().unwrap()).sum::<u64>(), 60);
    assert!(api.get(&format!("/interviews/{interview}/script.pdf")).is_ok().bytes.starts_with(b"%PDF"));
    let scores: serde_json::Map<_, _> =
        ["frequent-conversation", "curiosity", "exercise-took-in", "exercise-used"]
            .map(|k| (k.to_owned(), json!({"score": 4, "evidence": "Heard."})))
            .into_iter()
            .collect();
    let card = json!({"scores": scores, "recommendation": "yes", "submit": true});
    api.get(&format!("/interviews/{interview}/scorecards")).is(409);
    api.send("PUT", &format!("/interviews/{interview}/scorecard"), &card).is_ok();
    api.send("PUT", &format!("/interviews/{interview}/scorecard"), &card).is(409);
    let cards = api.get(&format!("/interviews/{interview}/scorecards")).is_ok().json();
    assert_eq!(cards["scorecards"].as_array().map(Vec::len), Some(1));
    let drafted = api
        .post("/agreements", &json!({"candidate_id": candidate, "start_date": "2026-12-01"}))
        .is(201)
        .json();
    assert_eq!(drafted["commitments"].as_array().map(Vec::len), Some(2));
    assert_eq!(drafted["reviews"].as_array().map(Vec::len), Some(10));
    let agreement = drafted["id"].as_str().expect("an id");
    let sent = api.post(&format!("/agreements/{agreement}/send"), &json!({})).is_ok().json();
    assert_eq!(sent["state"], "sent");
    let (mut hire, mut coach) = (Browser::new(&site.base), Browser::new(&site.base));
    for (browser, email) in [(&mut hire, HIRE), (&mut coach, COACH)] {
        enter(&site, browser, email);
        let hash = hash(browser);
        browser.post("/pact/agree", &[("hash", &hash)]).leads_to("/pact");
    }
    for (browser, email, name) in [(&mut hire, HIRE, "Noor Claes"), (&mut coach, COACH, "Wout Peeters")] {
        sign(&site, browser, email, name);
    }
    let pdf = api.get(&format!("/agreements/{agreement}/document.pdf")).is_ok().bytes.clone();
    let verdict = api.post_bytes("/verify", &pdf).is_ok().json();
    assert_eq!(
        (verdict["intact"].as_bool(), verdict["ours"].as_bool()),
        (Some(true), Some(true)),
        "{verdict}"
    );
    assert_eq!(verdict["agreement"], agreement);
    let trail = api.get(&format!("/agreements/{agreement}/trail")).is_ok().json();
    assert!(trail["first_break"].is_null());
    look(&site);
    let reviews = api.get("/reviews?state=coming").is_ok().json();
    assert_eq!(reviews["reviews"].as_array().map(Vec::len), Some(10));
}
