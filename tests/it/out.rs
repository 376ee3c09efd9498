//! Out: what everybody may read of a job, for people, search engines, job boards and feed readers; and what the
//! law of its place asks of its ad.

use coachpact::{
    home::example,
    languages::Language,
    openings::{Opening, OpeningInput, picture, store as openings},
};
use serde_json::{Value, json};

use crate::support::{
    Backend, Browser, Site,
    actors::{Program, between},
    feeds::{ask, read},
};

on_both_databases!(
    a_public_page_is_light_and_the_same_for_everybody,
    a_public_page_tells_both_sides_in_the_language_of_the_job,
    a_shared_page_has_its_picture,
    a_posting_meets_every_rule_and_hostile_words_stay_inside,
    the_xml_feed_has_every_job_and_every_field,
    the_json_feed_has_what_jobs_need,
    feed_readers_ask_in_odd_ways_and_get_their_feed,
    what_has_not_changed_is_not_sent_again,
    what_is_withdrawn_is_gone_from_everywhere,
    what_is_expired_is_gone_when_its_last_day_is_over,
    the_law_of_the_place_is_told_by_page_and_api,
    an_opening_says_what_it_can_be_shared_with,
);

const ADA: &str = "ada@northwind.example";
const ZONE: &str = "Europe/Brussels";
/// What a public page may weigh besides the font, and the font by itself.
const MOST: usize = 40 * 1024;

fn saved(site: &Site, language: Language, change: impl FnOnce(&mut OpeningInput)) -> Opening {
    let (now, admin) = (site.now(), site.admin());
    let mut fields = example::opening(language, ZONE);
    change(&mut fields);
    let today = openings::today(now, ZONE);
    let fields = fields.check(today, ZONE, None, &site.playbook()).expect("fields in order");
    site.app.db.write_now(|c| openings::create(c, now, &admin, fields)).expect("an opening")
}

fn public(site: &Site, language: Language, change: impl FnOnce(&mut OpeningInput)) -> Opening {
    let (now, admin, opening) = (site.now(), site.admin(), saved(site, language, change));
    site.app.db.write_now(|c| openings::publish(c, now, &admin, &opening, "")).expect("published");
    opening
}

fn withdraw(site: &Site, opening: &Opening) {
    let (now, admin) = (site.now(), site.admin());
    site.app.db.write_now(|c| openings::withdraw(c, now, &admin, opening)).expect("withdrawn");
}

fn page_of(opening: &Opening) -> String {
    format!("/jobs/{}", opening.slug)
}

/// The JSON-LD of a page, as a search engine cuts it out.
fn posting(html: &str) -> Value {
    let text = between(html, "application/ld+json\">", "</script>").expect("a posting");
    serde_json::from_str(&text).expect("JSON-LD")
}

fn feed(site: &Site) -> Value {
    read(&ask(site, "/jobs/feed.xml", &[]).body)
}

fn titles(feed: &Value) -> Vec<&str> {
    feed["jobs"].as_array().expect("jobs").iter().filter_map(|job| job["title"].as_str()).collect()
}

fn a_public_page_is_light_and_the_same_for_everybody(backend: Backend) {
    let site = Site::ready(backend);
    let opening = public(&site, Language::En, |f| f.benefits = "A bicycle.\nInsurance.".into());
    let mut reader = Browser::new(&site.base);
    let page = reader.get(&page_of(&opening));
    page.is_ok().says("A bicycle.").says("/static/job.css").never_says("coachpact.css");
    let rest = ["/static/job.css", "/static/mark.svg"].map(|file| reader.get(file).is_ok().bytes.len());
    let weight = page.bytes.len() + rest.iter().sum::<usize>();
    assert!(weight < MOST, "{weight} bytes");
    assert!(reader.get("/static/fonts/source-serif-4.woff2").is_ok().bytes.len() <= MOST);
    let html = page.text();
    assert_eq!(html.matches("<script").count(), 1, "the posting alone, which is data");
    for unwanted in ["style=", "onclick", "csrf", "http-equiv"] {
        assert!(!html.contains(unwanted), "{unwanted}");
    }
    assert_eq!(page.headers.get("set-cookie"), None);
    assert_eq!(page.headers.get("cache-control").and_then(|v| v.to_str().ok()), Some("public, no-cache"));
    assert_eq!(site.signed_in(ADA).get(&page_of(&opening)).text(), html, "whoever reads it");
    let tag = page.headers.get("etag").and_then(|v| v.to_str().ok()).expect("a tag");
    let again = ask(&site, &page_of(&opening), &[("If-None-Match", tag)]);
    assert_eq!((again.status, again.body.as_str()), (304, ""));
}

fn a_public_page_tells_both_sides_in_the_language_of_the_job(backend: Backend) {
    let site = Site::ready(backend);
    for language in Language::ALL {
        let opening = public(&site, language, |_| ());
        let page = Browser::new(&site.base).get(&page_of(&opening));
        page.is_ok().says(&format!("<html lang=\"{language}\">")).says(&language.text("job-two-sides"));
        let html = page.text();
        for side in ["coach", "coachee"] {
            page.says(&language.text(&format!("out-side-{side}")));
            let half =
                between(&html, &format!("<section class=\"side {side}\""), "</section>").expect("a half");
            assert_eq!(half.matches("<li>").count(), 6, "{half}");
        }
        let (coach, coachee) = (html.find("side coach\""), html.find("side coachee\""));
        assert!(coach < coachee, "the coach first");
    }
}

fn a_shared_page_has_its_picture(backend: Backend) {
    let site = Site::ready(backend);
    let opening = public(&site, Language::En, |f| f.title = "Coach \"of\" <all> & more".into());
    let mut reader = Browser::new(&site.base);
    let html = reader.get(&page_of(&opening)).is_ok().text();
    let tag = |name: &str| between(&html, &format!("property=\"{name}\" content=\""), "\"").expect("a tag");
    assert_eq!(tag("og:url"), format!("{}{}", site.base, page_of(&opening)));
    assert_eq!(tag("og:title"), "Coach &quot;of&quot; &lt;all&gt; &amp; more");
    assert_eq!(tag("og:site_name"), "Northwind");
    assert_eq!((tag("og:image:width").as_str(), tag("og:image:height").as_str()), ("1200", "630"));
    assert!(tag("og:image:alt").contains("Northwind") && !tag("og:description").is_empty());
    let shown = reader.get(&tag("og:image"));
    assert_eq!(shown.is_ok().kind, "image/png");
    // Width and height stand in the first chunk of every PNG.
    assert!(shown.bytes.starts_with(b"\x89PNG\r\n\x1a\n"));
    let number = |at: usize| u32::from_be_bytes(shown.bytes[at..at + 4].try_into().expect("four bytes"));
    assert_eq!((number(16), number(20)), (picture::WIDTH, picture::HEIGHT));
    assert_eq!(reader.get(&tag("og:image")).is_ok().bytes, shown.bytes);
    reader.get("/jobs/never-was/picture.png").is(404);
}

fn a_posting_meets_every_rule_and_hostile_words_stay_inside(backend: Backend) {
    let site = Site::ready(backend);
    let hostile = "</script><script>alert(1)</script> <!-- & \"quoted\" ]]>";
    let opening = public(&site, Language::En, |f| {
        f.title = hostile.into();
        f.summary = hostile.into();
        f.closes_on = "2026-12-31".into();
        f.remote = true;
    });
    let html = Browser::new(&site.base).get(&page_of(&opening)).is_ok().text();
    assert!(!html.contains("<script>alert") && !html.contains("<!--"), "{html}");
    let found = posting(&html);
    let text = |name: &str| found[name].as_str().unwrap_or_default().to_owned();
    assert_eq!(text("title"), hostile);
    assert!(text("description").starts_with("<p>") && text("description") != text("title"));
    assert_eq!(text("datePosted"), "2026-11-23");
    assert_eq!(text("validThrough"), "2026-12-31T23:59:59+01:00");
    assert_eq!(text("employmentType"), "FULL_TIME");
    assert_eq!(text("jobLocationType"), "TELECOMMUTE");
    assert_eq!(found["applicantLocationRequirements"]["name"], "BE");
    assert_eq!(found["hiringOrganization"]["name"], "Northwind");
    assert_eq!(found["jobLocation"]["address"]["addressCountry"], "BE");
    assert_eq!(found["identifier"]["value"], opening.id);
    assert_eq!(found["directApply"], false);
    assert_eq!(found["baseSalary"]["value"]["minValue"], 42000);
    let api = Program::new(&site.base, &site.token(ADA));
    assert_eq!(api.get(&format!("/openings/{}/job-posting", opening.id)).is_ok().json(), found);
    let unpaid = public(&site, Language::En, |f| f.pay = Default::default());
    let found = posting(&Browser::new(&site.base).get(&page_of(&unpaid)).is_ok().text());
    assert!(found.get("baseSalary").is_none() && found.get("validThrough").is_none(), "{found}");
}

fn the_xml_feed_has_every_job_and_every_field(backend: Backend) {
    let site = Site::ready(backend);
    let empty = feed(&site);
    assert_eq!((&empty["root"], &empty["publisher"]), (&json!("source"), &json!("Northwind")));
    assert_eq!(empty["jobs"], json!([]));
    for n in 0..12 {
        public(&site, Language::En, |f| f.title = format!("Coach {n}"));
    }
    let hostile = public(&site, Language::Nl, |f| {
        f.title = "Coach €42.000 in Ghent!!! (BE) ]]> <b>&amp; | remote".into();
        f.summary = "Work ]]> & more.\n\n<script>alert(1)</script>".into();
        f.location.city = "Ghent".into();
        f.location.region = "East & West".into();
    });
    saved(&site, Language::En, |f| f.title = "Still a draft".into());
    let answer = ask(&site, "/jobs/feed.xml", &[]);
    let mut outside = answer.body.clone();
    while let Some(start) = outside.find("<![CDATA[") {
        let end = outside[start..].find("]]>").expect("every section ends") + start + 3;
        outside.replace_range(start..end, "");
    }
    assert!(!outside.contains('&'), "no entity outside: {outside}");
    let found = feed(&site);
    let jobs = found["jobs"].as_array().expect("jobs");
    assert_eq!(jobs.len(), 13, "always all of them: {:?}", titles(&found));
    for job in jobs {
        for name in [
            "title",
            "date",
            "referencenumber",
            "requisitionid",
            "url",
            "company",
            "city",
            "state",
            "country",
            "description",
        ] {
            assert!(job[name].is_string(), "{name} in {job}");
        }
        assert_eq!((&job["date"], &job["company"]), (&json!("2026-11-23"), &json!("Northwind")));
        assert_eq!((&job["country"], &job["jobtype"]), (&json!("BE"), &json!("fulltime")));
    }
    let ours = jobs.iter().find(|job| job["referencenumber"] == hostile.id).expect("the hostile one");
    assert_eq!(ours["title"], "Coach, bamp");
    assert_eq!(ours["state"], "East & West");
    assert_eq!(ours["url"], format!("{}{}", site.base, page_of(&hostile)));
    let description = ours["description"].as_str().expect("a description");
    assert!(description.starts_with("<p>Work ]]&gt; &amp; more.</p><p>&lt;script&gt;"), "{description}");
}

fn the_json_feed_has_what_jobs_need(backend: Backend) {
    let site = Site::ready(backend);
    let opening = public(&site, Language::En, |f| f.apply_url = "mailto:jobs@northwind.example".into());
    let answer = ask(&site, "/jobs/feed.json", &[]);
    let found: Value = serde_json::from_str(&answer.body).expect("JSON");
    assert_eq!(found["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(found["title"], "Open jobs at Northwind");
    assert_eq!(found["feed_url"], format!("{}/jobs/feed.json", site.base));
    assert_eq!(found["home_page_url"], format!("{}/jobs", site.base));
    let item = &found["items"][0];
    assert_eq!(item["url"], format!("{}{}", site.base, page_of(&opening)));
    assert_eq!(item["date_published"], "2026-11-23T09:00:00Z");
    assert!(item["content_html"].as_str().is_some_and(|html| html.starts_with("<p>")));
    let job = &item["_job"];
    assert_eq!(job["pay"], json!({"min": "42000", "max": "50000", "currency": "EUR", "period": "YEAR"}));
    assert_eq!(job["apply_url"], "mailto:jobs@northwind.example");
    assert_eq!(job["promises"].as_array().map(Vec::len), Some(12));
}

fn feed_readers_ask_in_odd_ways_and_get_their_feed(backend: Backend) {
    let site = Site::ready(backend);
    public(&site, Language::En, |_| ());
    let (xml, json) = ("/jobs/feed.xml", "/jobs/feed.json");
    for (path, accept, kind) in [
        (xml, None, "application/xml; charset=utf-8"),
        (xml, Some("*/*"), "application/xml; charset=utf-8"),
        (xml, Some("text/xml"), "text/xml; charset=utf-8"),
        (xml, Some("application/rss+xml, text/xml;q=0.7, */*;q=0.1"), "text/xml; charset=utf-8"),
        (xml, Some("application/json"), "application/xml; charset=utf-8"),
        (xml, Some("text/html;q=abc,,;,*;q=.2"), "application/xml; charset=utf-8"),
        (json, None, "application/feed+json"),
        (json, Some("application/feed+json"), "application/feed+json"),
        (json, Some("application/json, */*;q=0.5"), "application/json"),
        (json, Some("text/xml"), "application/feed+json"),
        (json, Some("\u{e9}"), "application/feed+json"),
    ] {
        let headers: Vec<(&str, &str)> = accept.iter().map(|value| ("Accept", *value)).collect();
        let answer = ask(&site, path, &headers);
        assert_eq!((answer.status, answer.header("content-type")), (200, Some(kind)), "{path} {accept:?}");
        assert_eq!(answer.header("vary"), Some("accept"));
        let whole = if path == xml { "</source>\n" } else { "}" };
        assert!(answer.body.ends_with(whole), "{path} {accept:?}");
    }
}

fn what_has_not_changed_is_not_sent_again(backend: Backend) {
    let site = Site::ready(backend);
    let opening = public(&site, Language::En, |_| ());
    for path in ["/jobs/feed.xml", "/jobs/feed.json"] {
        let first = ask(&site, path, &[]);
        let tag = first.header("etag").expect("a tag").to_owned();
        let date = first.header("last-modified").expect("a date").to_owned();
        assert_eq!(date, "Mon, 23 Nov 2026 09:00:00 GMT");
        for (name, value) in [("If-None-Match", tag.as_str()), ("If-Modified-Since", date.as_str())] {
            let again = ask(&site, path, &[(name, value)]);
            assert_eq!((again.status, again.body.as_str()), (304, ""), "{path} {name}");
            assert_eq!(again.header("etag"), Some(tag.as_str()));
        }
        assert_eq!(ask(&site, path, &[("If-None-Match", "\"other\"")]).status, 200);
    }
    let before = ask(&site, "/jobs/feed.xml", &[]);
    let (tag, date) =
        (before.header("etag").expect("a tag"), before.header("last-modified").expect("a date"));
    site.set("2026-11-23T10:00:00Z");
    withdraw(&site, &opening);
    for (name, value) in [("If-None-Match", tag), ("If-Modified-Since", date)] {
        let after = ask(&site, "/jobs/feed.xml", &[(name, value)]);
        assert_eq!(after.status, 200, "{name}");
        assert_eq!(after.header("last-modified"), Some("Mon, 23 Nov 2026 10:00:00 GMT"));
    }
}

fn what_is_withdrawn_is_gone_from_everywhere(backend: Backend) {
    let site = Site::ready(backend);
    let gone = public(&site, Language::Nl, |f| f.title = "Weg ermee".into());
    public(&site, Language::En, |f| f.title = "Still open".into());
    let mut reader = Browser::new(&site.base);
    let picture = format!("{}/picture.png", page_of(&gone));
    reader.get(&picture).is_ok();
    withdraw(&site, &gone);
    let page = reader.get(&page_of(&gone));
    page.is(410).says("Weg ermee").says(&Language::Nl.text("out-gone-withdrawn")).says("Still open");
    page.says("noindex").says("<html lang=\"nl\">").never_says("ld+json");
    reader.get(&picture).is(410);
    reader.get("/jobs").is_ok().says("Still open").never_says("Weg ermee");
    assert_eq!(titles(&feed(&site)), ["Still open"]);
    let json = ask(&site, "/jobs/feed.json", &[]);
    assert!(json.body.contains("Still open") && !json.body.contains("Weg ermee"));
    // Its coach still finds it, and what leads out of the house is gone from its page.
    let studio = format!("{}/ad", gone.path());
    site.signed_in(ADA).get(&studio).is_ok().never_says("out-snippet");
}

fn what_is_expired_is_gone_when_its_last_day_is_over(backend: Backend) {
    let site = Site::ready(backend);
    let opening = public(&site, Language::En, |f| f.closes_on = "2026-11-24".into());
    let mut reader = Browser::new(&site.base);
    // A minute before midnight in Brussels.
    site.set("2026-11-24T22:59:00Z");
    reader.get(&page_of(&opening)).is_ok();
    let before = ask(&site, "/jobs/feed.xml", &[]);
    assert_eq!(titles(&read(&before.body)).len(), 1);
    site.set("2026-11-24T23:00:00Z");
    let told = Language::En.text_with("out-gone-closed", &[("date", "Tuesday 24 November 2026")]);
    reader.get(&page_of(&opening)).is(410).says(&told).says(&Language::En.text("out-gone-none"));
    let date = before.header("last-modified").expect("a date");
    let after = ask(&site, "/jobs/feed.xml", &[("If-Modified-Since", date)]);
    assert_eq!((after.status, after.header("last-modified")), (200, Some("Tue, 24 Nov 2026 23:00:00 GMT")));
    assert_eq!(titles(&read(&after.body)).len(), 0);
    // A later day opens it again, and its page tells the new one.
    let (now, admin) = (site.now(), site.admin());
    let fields = OpeningInput { closes_on: "2026-12-31".into(), ..opening.fields.clone() };
    site.app.db.write_now(|c| openings::update(c, now, &admin, &opening, fields)).expect("an update");
    let html = reader.get(&page_of(&opening)).is_ok().text();
    assert_eq!(posting(&html)["validThrough"], "2026-12-31T23:59:59+01:00");
}

fn the_law_of_the_place_is_told_by_page_and_api(backend: Backend) {
    let site = Site::ready(backend);
    let api = Program::new(&site.base, &site.token(ADA));
    let new = json!({
        "title": "Coach", "summary": "You help shops.", "language": "en", "expectations": ["trust", "drive"],
        "location": {"city": "Denver", "region": "Colorado", "country": "US"},
    });
    let made = api.post("/openings", &new).is(201).json();
    let hints = made["pay_transparency"]["hints"].as_array().expect("hints");
    assert_eq!(hints.len(), 2, "{made}");
    assert_eq!(hints[0]["place"], "us-co");
    assert_eq!(hints[0]["missing"], json!(["range", "benefits"]));
    assert_eq!((&hints[0]["since"], &hints[1]["since"]), (&json!("2021-01-01"), &json!("2024-01-01")));
    assert_eq!(hints[1]["missing"], json!(["closing_date"]));
    assert!(made["pay_transparency"]["note"].as_str().is_some_and(|note| note.contains("not legal advice")));
    let path = format!("/openings/{}", made["id"].as_str().expect("an id"));
    let mut ada = site.signed_in(ADA);
    for page in [path.clone(), format!("{path}/ad")] {
        ada.get(&page).is_ok().says("Colorado, since 1 January 2021").says("not legal advice");
    }
    let whole = json!({
        "pay": {"min": "60000", "max": "70000", "currency": "USD", "period": "YEAR"},
        "benefits": "Health insurance.", "closes_on": "2026-12-31",
    });
    let mended = api.send("PATCH", &path, &whole).is_ok().json();
    assert_eq!(mended["pay_transparency"]["hints"], json!([]));
    assert_eq!(mended["location"]["region"], "Colorado", "what is not sent stays");
    ada.get(&format!("{path}/ad")).is_ok().never_says("Colorado, since");
    let moved = api.send("PATCH", &path, &json!({"location": {"region": ""}})).is_ok().json();
    assert_eq!(moved["pay_transparency"]["region_open"], true);
    let home = json!({"location": {"city": "Ghent", "country": "BE"}, "pay": {"min": "", "max": ""}});
    let at_home = api.send("PATCH", &path, &home).is_ok().json();
    let hint = &at_home["pay_transparency"]["hints"][0];
    assert_eq!((&hint["since"], &hint["overdue"]), (&json!("2026-06-07"), &json!(true)));
    assert!(hint["source"].as_str().is_some_and(|source| source.contains("2023/970")));
}

fn an_opening_says_what_it_can_be_shared_with(backend: Backend) {
    let site = Site::ready(backend);
    let opening = saved(&site, Language::En, |f| f.title = "Coach <of> all".into());
    let mut ada = site.signed_in(ADA);
    let studio = format!("{}/ad", opening.path());
    ada.get(&studio).is_ok().never_says("out-snippet");
    ada.post(&format!("{}/publish", opening.path()), &[]).leads_to(&opening.path());
    let page = ada.get(&studio);
    page.is_ok().says(&format!("{}/jobs/feed.xml", site.base)).says("data-copy=\"#out-snippet\"");
    let shown = between(&page.text(), "id=\"out-snippet\"", "</textarea>").expect("a snippet");
    assert!(shown.contains("&lt;article lang="), "{shown}");
    assert!(shown.contains("Coach &amp;lt;of&amp;gt; all"), "as HTML, shown as text: {shown}");
    assert!(!shown.contains("&lt;script"), "{shown}");
}
