//! Doors: sign-in links, sessions, form tokens, headers, a party's own link.

use coachpact::people::{Side, store as members};

use crate::support::{Backend, Browser, Site};

on_both_databases!(
    a_sign_in_link_works_once_for_ten_minutes,
    asking_gives_the_same_answer_to_anyone,
    a_form_without_its_token_changes_nothing,
    a_party_link_opens_only_its_own_door,
    the_mailbox_is_there_only_on_this_machine,
    withdrawn_and_closed_ads_are_gone,
    signing_in_goes_on_to_the_page_that_was_wanted,
    on_https_cookies_are_bound_to_the_host,
);

const ADA: &str = "ada@northwind.example";

fn a_sign_in_link_works_once_for_ten_minutes(backend: Backend) {
    let site = Site::ready(backend);
    let mut browser = Browser::new(&site.base);
    browser.get("/sign-in").is_ok();
    browser.post("/sign-in", &[("email", "ADA@northwind.example ")]).is_ok();
    let link = site.letter_to(ADA, "sign-in").link("/sign-in/");
    for _ in 0..3 {
        // Mail scanners open links; nothing is used up by that.
        Browser::new(&site.base).get(&link).is_ok().says("<button");
    }
    browser.get(&link).is_ok();
    browser.post(&link, &[]).leads_to("/");
    browser.get("/").is_ok();
    browser.get(&link).is(409);
    let mut again = Browser::new(&site.base);
    again.get("/sign-in").is_ok();
    again.post(&link, &[]).is(409);
    again.post("/sign-in", &[("email", ADA)]).is_ok();
    let late = site.letter_to(ADA, "sign-in").link("/sign-in/");
    site.pass(jiff::SignedDuration::from_mins(10));
    again.get(&late).is(409).says("new one");
    again.post(&late, &[]).is(409);
    browser.post("/sign-out", &[]).leads_to("/sign-in");
    browser.get("/").leads_to("/sign-in");
}

fn asking_gives_the_same_answer_to_anyone(backend: Backend) {
    let site = Site::ready(backend);
    let mut browser = Browser::new(&site.base);
    browser.get("/sign-in").is_ok();
    let known = browser.post("/sign-in", &[("email", ADA)]).text();
    let unknown = browser.post("/sign-in", &[("email", "nobody@example.org")]).text();
    assert_eq!(known.replace(ADA, ""), unknown.replace("nobody@example.org", ""));
    for _ in 0..10 {
        browser.post("/sign-in", &[("email", ADA)]).is_ok();
    }
    site.letter_to(ADA, "sign-in");
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert!(site.letters_to(ADA, "sign-in").len() <= 4, "five links in a quarter of an hour at most");
}

fn a_form_without_its_token_changes_nothing(backend: Backend) {
    let site = Site::ready(backend);
    let mut browser = site.signed_in(ADA);
    let page = browser.get("/members");
    let fields = [
        ("name", "Eve Else"),
        ("email", "eve@example.org"),
        ("roles[]", "admin"),
        ("language", "en"),
        ("time_zone", "UTC"),
    ];
    browser.post_raw("/members", &fields).is(403);
    browser.post_raw("/members", &[&[("csrf", "made-up")], &fields[..]].concat()).is(403);
    let eve = site.app.db.read_now(|c| members::by_email(c, "eve@example.org")).expect("a query");
    assert!(eve.is_none());
    let headers = &page.headers;
    for (name, part) in [
        ("content-security-policy", "default-src 'none'"),
        ("content-security-policy", "frame-ancestors 'none'"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cache-control", "no-store"),
    ] {
        assert!(headers.get(name).is_some_and(|v| v.to_str().unwrap_or("").contains(part)), "{name}");
    }
    assert!(!page.text().contains("<style") && !page.text().contains(" style="), "no inline style");
    let scripts = page.text().split("<script").skip(1).filter(|s| !s.starts_with(" src=")).count();
    assert_eq!(scripts, 0, "no inline script");
}

fn a_party_link_opens_only_its_own_door(backend: Backend) {
    let site = Site::ready(backend);
    let admin = site.admin();
    let sent = site.sent_example(&admin);
    let link = site.letter_to("noor.claes@example.org", "invitation").link("/pact/");
    let mut hire = Browser::new(&site.base);
    for _ in 0..3 {
        hire.get(&link).is_ok().says("Wout Peeters");
    }
    hire.get("/pact").is(409);
    hire.get("/pact/not-a-link").is(409);
    hire.get(&link).is_ok();
    hire.post(&link, &[]).leads_to("/pact");
    hire.get("/pact").is_ok();
    // The door is one's own: no member's page opens with it, and no other agreement's.
    assert!(hire.get("/agreements").to().starts_with("/sign-in"));
    let mut member = site.signed_in(ADA);
    member.get("/pact").is(409);
    let page = member.get(&format!("/agreements/{}", sent.id));
    page.is_ok().never_says("/pact/");
    site.pass(jiff::SignedDuration::from_hours(24 * 31));
    // An expired link opens nothing; it offers a fresh one, which goes to the address the agreement holds.
    let mut late = Browser::new(&site.base);
    late.get(&link).is_ok().never_says("noor.claes@example.org");
    late.post(&link, &[]).is(409);
    late.post(&format!("{link}/again"), &[]).is_ok().never_says("noor.claes@example.org");
    let fresh = site.letter_to("noor.claes@example.org", "link").link("/pact/");
    assert_ne!(fresh, link);
    late.get(&fresh).is_ok();
    late.post(&fresh, &[]).leads_to("/pact");
    late.get("/pact").is_ok();
    assert_eq!(site.parties(&sent)[1].side, Side::Coachee);
}

fn the_mailbox_is_there_only_on_this_machine(backend: Backend) {
    let site = Site::ready(backend);
    let mut browser = Browser::new(&site.base);
    browser.get("/mailbox").is_ok();
    let proxied = ureq::get(format!("{}/mailbox", site.base)).header("x-forwarded-for", "203.0.113.5");
    let answer = proxied.config().http_status_as_error(false).build().call().expect("an answer");
    assert_eq!(answer.status(), 404);
    let rebound = ureq::get(format!("{}/mailbox", site.base)).header("host", "evil.example");
    let answer = rebound.config().http_status_as_error(false).build().call().expect("an answer");
    assert_eq!(answer.status(), 404);
    let served = Site::start_with(backend, |name| {
        (name == "COACHPACT_SMTP_URL").then(|| "smtp://127.0.0.1:2525".to_owned())
    });
    Browser::new(&served.base).get("/mailbox").is(404);
    let behind = Site::start_with(backend, |name| {
        (name == "COACHPACT_TRUSTED_PROXIES").then(|| "127.0.0.1".to_owned())
    });
    Browser::new(&behind.base).get("/mailbox").is(404);
}

fn withdrawn_and_closed_ads_are_gone(backend: Backend) {
    let site = Site::ready(backend);
    let admin = site.admin();
    let opening = site.published(&admin, "wout@northwind.example");
    let mut reader = Browser::new(&site.base);
    let job = format!("/jobs/{}", opening.slug);
    reader.get(&job).is_ok();
    let mut recruiter = site.signed_in(ADA);
    recruiter.get(&opening.path()).is_ok();
    // What was published keeps its day's wording until it is published again.
    let now = site.now();
    let mut fields = opening.fields.clone();
    fields.title = "Another title".into();
    let update =
        site.app.db.write_now(|c| coachpact::openings::store::update(c, now, &admin, &opening, fields));
    update.expect("an update");
    reader.get(&job).is_ok().never_says("Another title");
    recruiter.post(&format!("{}/withdraw", opening.path()), &[]).leads_to(&opening.path());
    reader.get(&job).is(410);
    reader.get("/jobs/never-was").is(404);
    reader.get("/nowhere").is(404).says("<main");
}

fn signing_in_goes_on_to_the_page_that_was_wanted(backend: Backend) {
    let site = Site::ready(backend);
    let mut browser = Browser::new(&site.base);
    browser.get("/members").leads_to("/sign-in");
    browser.get("/sign-in").is_ok();
    browser.post("/sign-in", &[("email", ADA)]).is_ok();
    let link = site.letter_to(ADA, "sign-in").link("/sign-in/");
    browser.get(&link).is_ok();
    browser.post(&link, &[]).leads_to("/members");
    let mut lured = Browser::new(&site.base);
    lured.carry("coachpact-wanted", "//evil.example");
    lured.get("/sign-in").is_ok();
    lured.post("/sign-in", &[("email", ADA)]).is_ok();
    let link = site.letter_to(ADA, "sign-in").link("/sign-in/");
    lured.get(&link).is_ok();
    lured.post(&link, &[]).leads_to("/");
}

fn on_https_cookies_are_bound_to_the_host(backend: Backend) {
    let site = Site::start_with(backend, |name| {
        (name == "COACHPACT_BASE_URL").then(|| "https://pact.example.org".to_owned())
    });
    let page = Browser::new(&site.base).get("/members");
    assert!(page.to().starts_with("/sign-in"));
    let cookies: Vec<_> = page.headers.get_all("set-cookie").iter().filter_map(|v| v.to_str().ok()).collect();
    assert_eq!(cookies.len(), 2, "{cookies:?}");
    for cookie in &cookies {
        for part in ["__Host-coachpact-", "; HttpOnly", "; SameSite=Lax", "; Path=/", "; Secure"] {
            assert!(cookie.contains(part), "{part} is not in {cookie}");
        }
    }
    assert!(page.headers.contains_key("strict-transport-security"));
}
