//! All open jobs for machines: XML as Indeed and others take it in, and JSON Feed. Always all of them. Pure.

use serde_json::{Value, json};

use super::{posting::Job, titles};
use crate::languages::Language;

/// Whose jobs a feed tells, and where it stands.
#[derive(Clone, Debug)]
pub struct Source {
    pub organisation: String,
    pub language: Language,
    /// The page with all jobs.
    pub home: String,
    /// The feed itself.
    pub address: String,
    /// When something in it changed last, ISO 8601.
    pub changed: Option<String>,
}

/// The XML feed: every value in CDATA, nothing but elements outside it.
pub fn xml(source: &Source, jobs: &[Job]) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<source>\n");
    element(&mut out, "publisher", &source.organisation);
    element(&mut out, "publisherurl", &source.home);
    if let Some(changed) = &source.changed {
        element(&mut out, "lastBuildDate", changed);
    }
    for job in jobs {
        out.push_str("<job>\n");
        for (name, value) in values(job) {
            element(&mut out, name, &value);
        }
        out.push_str("</job>\n");
    }
    out.push_str("</source>\n");
    out
}

/// What the feed tells of a job: what it always asks for, then what is known besides.
fn values(job: &Job) -> Vec<(&'static str, String)> {
    let f = &job.fields;
    let mut values = vec![
        ("title", titles::plain(&f.title, f, job.language())),
        ("date", job.published_on().to_string()),
        ("referencenumber", job.id.clone()),
        ("requisitionid", job.id.clone()),
        ("url", job.url.clone()),
        ("company", job.organisation.clone()),
        ("city", f.location.city.clone()),
        ("state", f.location.region.clone()),
        ("country", f.location.country.clone()),
        ("description", job.description()),
    ];
    let remote = match (f.remote, f.location.city.is_empty()) {
        (false, _) => "",
        (true, true) => "Fully remote",
        (true, false) => "Hybrid remote",
    };
    let more = [
        ("salary", f.pay.say(job.language())),
        ("jobtype", job_type(&f.employment_type).to_owned()),
        ("expirationdate", f.closes_on.clone()),
        ("remotetype", remote.to_owned()),
    ];
    values.extend(more.into_iter().filter(|(_, value)| !value.is_empty()));
    values
}

/// Indeed's word for a kind of work; it has none for some.
fn job_type(employment_type: &str) -> &'static str {
    match employment_type {
        "FULL_TIME" => "fulltime",
        "PART_TIME" => "parttime",
        "CONTRACTOR" => "contract",
        "TEMPORARY" => "temporary",
        "INTERN" => "internship",
        _ => "",
    }
}

fn element(out: &mut String, name: &str, value: &str) {
    let sound: String = value.chars().filter(|c| is_xml(*c)).collect();
    // What would end the section is cut in two, each in a section of its own.
    let inside = sound.replace("]]>", "]]]]><![CDATA[>");
    out.push_str(&format!("<{name}><![CDATA[{inside}]]></{name}>\n"));
}

/// What XML 1.0 can hold at all.
fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// JSON Feed 1.1; what only jobs have stands under `_job`.
pub fn json(source: &Source, jobs: &[Job]) -> Value {
    let name = [("organisation", source.organisation.as_str())];
    json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": source.language.text_with("out-feed-title", &name),
        "home_page_url": source.home,
        "feed_url": source.address,
        "language": source.language.tag(),
        "items": jobs.iter().map(item).collect::<Vec<_>>(),
    })
}

fn item(job: &Job) -> Value {
    let f = &job.fields;
    let promises = job.ad.promises();
    let pay = f.pay.is_given().then(|| {
        json!({"min": given(&f.pay.min), "max": given(&f.pay.max), "currency": f.pay.currency, "period": f.pay.period})
    });
    json!({
        "id": job.url,
        "url": job.url,
        "title": f.title,
        "content_html": job.description(),
        "content_text": format!("{}\n\n{}", f.summary, job.ad.text()),
        "image": job.picture_url(),
        "date_published": job.published_at.to_string(),
        "authors": [{"name": job.organisation}],
        "language": job.language().tag(),
        "_job": {
            "id": job.id,
            "title": titles::plain(&f.title, f, job.language()),
            "team": given(&f.team),
            "city": given(&f.location.city),
            "region": given(&f.location.region),
            "country": f.location.country,
            "remote": f.remote,
            "employment_type": f.employment_type,
            "pay": pay,
            "benefits": given(&f.benefits),
            "closes_on": given(&f.closes_on),
            "apply_url": given(&f.apply_url),
            "promises": promises,
        },
    })
}

fn given(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openings::{Pay, posting::tests::job};

    fn source() -> Source {
        Source {
            organisation: "Northwind ]]> & Co".into(),
            language: Language::En,
            home: "https://pact.example/jobs".into(),
            address: "https://pact.example/jobs/feed.json".into(),
            changed: Some("2026-11-23T23:30:00Z".into()),
        }
    }

    /// What is left of a feed outside its sections.
    fn outside(xml: &str) -> String {
        let mut parts = xml.split("<![CDATA[");
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |all, part| all + part.split_once("]]>").expect("every section ends").1)
    }

    #[test]
    fn every_value_stands_in_a_section_of_its_own() {
        let mut hostile = job();
        hostile.fields.title = "Coach & <b>\u{1}\u{fffe}".into();
        hostile.fields.summary = "A ]]> B & C <script>".into();
        let xml = xml(&source(), &[job(), hostile]);
        let outside = outside(&xml);
        assert!(!outside.contains('&'), "{outside}");
        assert!(!xml.contains(['\u{1}', '\u{fffe}']));
        let bare = outside.replace("<?xml version=\"1.0\" encoding=\"utf-8\"?>", "");
        let text: String = bare.split('<').filter_map(|part| Some(part.split_once('>')?.1)).collect();
        assert_eq!(text.trim(), "", "only elements: {outside}");
    }

    #[test]
    fn a_job_has_every_field_in_its_order() {
        let names: Vec<&str> = values(&job()).into_iter().map(|(name, _)| name).collect();
        let always = [
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
        ];
        assert_eq!(names[..always.len()], always);
        assert_eq!(names[always.len()..], ["jobtype"]);
        let mut more = job();
        more.fields.pay =
            Pay { min: "3000".into(), max: String::new(), currency: "EUR".into(), period: "MONTH".into() };
        more.fields.closes_on = "2026-12-31".into();
        more.fields.remote = true;
        let told: Vec<_> = values(&more).split_off(always.len());
        assert_eq!(told[0], ("salary", "from 3,000 EUR a month".to_owned()));
        assert_eq!(told[2], ("expirationdate", "2026-12-31".to_owned()));
        assert_eq!(told[3], ("remotetype", "Hybrid remote".to_owned()));
    }

    #[test]
    fn the_json_feed_tells_what_jobs_need() {
        let feed = json(&source(), &[job()]);
        assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
        assert_eq!(feed["items"][0]["date_published"], "2026-11-23T23:30:00Z");
        let told = &feed["items"][0]["_job"];
        assert!(told["pay"].is_null() && told["region"].is_null());
        assert_eq!(told["country"], "BE");
        assert_eq!(told["promises"].as_array().map(Vec::len), Some(3));
        assert_eq!(told["promises"][0]["side"], "coach");
    }
}
