//! A job as the world reads it: what was published, with the closing date as it stands now, told in two sides
//! and as schema.org JobPosting the way Google reads it. Pure.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::Serialize;
use serde_json::{Value, json};

use super::{
    Opening, OpeningInput, Pay,
    ad::{Ad, Paragraph, Run, broken, escape_html},
    store::{Publication, today},
};
use crate::{clock, failure::Result, languages::Language, people::Side};

#[derive(Clone, Debug)]
pub struct Job {
    /// The opening's.
    pub id: String,
    pub fields: OpeningInput,
    pub ad: Ad,
    pub organisation: String,
    /// Its public page.
    pub url: String,
    pub published_at: Timestamp,
    /// Where the organisation is.
    pub zone: String,
}

/// One side as a page tells it: the sentences that lead to it, and its promises.
#[derive(Debug, PartialEq, Serialize)]
pub struct Told {
    pub side: Side,
    pub lead: Vec<String>,
    pub promises: Vec<String>,
}

impl Job {
    /// A published opening. Only its closing date can move while it is public: that of today counts.
    pub fn of(
        opening: &Opening,
        publication: &Publication,
        organisation: &str,
        zone: &str,
        url: &str,
    ) -> Result<Self> {
        let published = publication.published()?;
        let fields = OpeningInput { closes_on: opening.fields.closes_on.clone(), ..published.fields };
        Ok(Self {
            id: opening.id.clone(),
            fields,
            ad: published.ad,
            organisation: organisation.to_owned(),
            url: url.to_owned(),
            published_at: clock::from_ms(publication.published_at),
            zone: zone.to_owned(),
        })
    }

    pub fn language(&self) -> Language {
        self.ad.language
    }

    pub fn published_on(&self) -> Date {
        today(self.published_at, &self.zone)
    }

    /// The picture of its page; another publication has another address, so that nobody shows the old one.
    pub fn picture_url(&self) -> String {
        format!("{}/picture.png?v={}", self.url, self.published_at.as_second())
    }

    /// The word for its kind of work.
    pub fn employment(&self) -> String {
        let kind = self.fields.employment_type.to_lowercase().replace('_', "-");
        self.language().text(&format!("employment-{kind}"))
    }

    /// City, region and country, or that it is done from home.
    pub fn place(&self) -> String {
        let place = &self.fields.location;
        let home =
            if place.city.is_empty() { self.language().text("opening-from-home") } else { String::new() };
        let parts = [&home, &place.city, &place.region, &place.country].map(String::as_str);
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// Both sides, the coach first, and what is said after them.
    pub fn sides(&self) -> ([Told; 2], Vec<String>) {
        let mut telling = Telling::new();
        for paragraph in &self.ad.paragraphs {
            match paragraph {
                Paragraph::Heading(_) => {}
                Paragraph::Text(text) => telling.waiting.push(text.clone()),
                Paragraph::Promises(list) | Paragraph::List(list) => {
                    list.iter().for_each(|promise| telling.say(promise.side, &promise.sentence));
                }
                Paragraph::Written(runs) => telling.write(runs),
                Paragraph::Points(points) => points.iter().for_each(|runs| telling.write(runs)),
            }
        }
        (telling.sides, telling.waiting)
    }

    /// What the work is, what both sides promise and what comes with it, as HTML.
    pub fn description(&self) -> String {
        let mut parts = vec![paragraphs(&self.fields.summary), self.ad.html()];
        if !self.fields.benefits.is_empty() {
            let label = escape_html(&self.language().text("out-benefits"));
            parts.push(format!("<p>{label}:</p>{}", paragraphs(&self.fields.benefits)));
        }
        parts.join("\n")
    }

    /// schema.org JobPosting. Required: title, description, datePosted, hiringOrganization and a place with a
    /// country; pay, closing date and the like only where they are given.
    pub fn posting(&self) -> Value {
        let f = &self.fields;
        let mut posting = json!({
            "@context": "https://schema.org/",
            "@type": "JobPosting",
            "title": f.title,
            "description": self.description(),
            "datePosted": self.published_on().to_string(),
            "hiringOrganization": {"@type": "Organization", "name": self.organisation},
            "employmentType": f.employment_type,
            "identifier": {"@type": "PropertyValue", "name": self.organisation, "value": self.id},
            "directApply": false,
            "jobLocation": {"@type": "Place", "address": self.address()},
            "url": self.url,
        });
        if f.remote {
            posting["jobLocationType"] = json!("TELECOMMUTE");
            posting["applicantLocationRequirements"] =
                json!({"@type": "Country", "name": f.location.country});
        }
        if let Some(until) = self.closes_at() {
            posting["validThrough"] = json!(until);
        }
        if let Some(salary) = salary(&f.pay) {
            posting["baseSalary"] = salary;
        }
        if !f.benefits.is_empty() {
            posting["jobBenefits"] = json!(f.benefits);
        }
        posting
    }

    fn address(&self) -> Value {
        let place = &self.fields.location;
        let mut address = json!({"@type": "PostalAddress", "addressCountry": place.country});
        for (name, value) in [("addressLocality", &place.city), ("addressRegion", &place.region)] {
            if !value.is_empty() {
                address[name] = json!(value);
            }
        }
        address
    }

    /// The last second of the closing day, where the organisation is.
    fn closes_at(&self) -> Option<String> {
        let day: Date = self.fields.closes_on.parse().ok()?;
        let zone = TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC);
        let end = day.at(23, 59, 59, 0).to_zoned_datetime(zone).ok()?;
        Some(end.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
    }
}

/// An ad as it is taken apart: what was said since the last promise waits for the side of the next.
struct Telling {
    sides: [Told; 2],
    waiting: Vec<String>,
}

impl Telling {
    fn new() -> Self {
        let nothing = |side| Told { side, lead: Vec::new(), promises: Vec::new() };
        Self { sides: Side::BOTH.map(nothing), waiting: Vec::new() }
    }

    fn say(&mut self, side: Side, sentence: &str) {
        let told = &mut self.sides[usize::from(side == Side::Coachee)];
        told.lead.append(&mut self.waiting);
        told.promises.push(sentence.to_owned());
    }

    /// What somebody wrote goes to the side whose promise stands in it.
    fn write(&mut self, runs: &[Run]) {
        let text: String = runs.iter().map(|run| run.text.as_str()).collect();
        match runs.iter().find_map(|run| run.promise.as_ref()) {
            Some(promise) => self.say(promise.side, &text),
            None => self.waiting.push(text),
        }
    }
}

/// Text as paragraphs of HTML: an empty line begins another, a line break stays one.
fn paragraphs(text: &str) -> String {
    let html = |part: &str| format!("<p>{}</p>", broken(part.trim()));
    text.split("\n\n").filter(|part| !part.trim().is_empty()).map(html).collect()
}

/// What is paid: one amount, or the ends that are known; none is left out rather than told as zero.
fn salary(pay: &Pay) -> Option<Value> {
    let number = |text: &str| {
        let amount = serde_json::from_str::<serde_json::Number>(text).ok();
        amount.filter(|n| n.as_f64().is_some_and(|n| n > 0.0))
    };
    let (min, max) = (number(&pay.min), number(&pay.max));
    if min.is_none() && max.is_none() {
        return None;
    }
    let mut value = json!({"@type": "QuantitativeValue", "unitText": pay.period});
    if min == max {
        value["value"] = json!(min);
    } else {
        for (name, amount) in [("minValue", min), ("maxValue", max)] {
            if let Some(amount) = amount {
                value[name] = json!(amount);
            }
        }
    }
    Some(json!({"@type": "MonetaryAmount", "currency": pay.currency, "value": value}))
}

/// JSON inside a script element: nothing in it can end the element or begin a comment.
pub fn in_script(json: &Value) -> String {
    json.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::openings::{
        EMPLOYMENT_TYPES, Location,
        ad::{Channel, Length, Promise, Tone},
    };

    fn said(side: Side, sentence: &str) -> Promise {
        Promise { key: sentence.to_lowercase(), side, sentence: sentence.to_owned() }
    }

    pub fn job() -> Job {
        let text = |words: &str| Paragraph::Text(words.to_owned());
        Job {
            id: "0198".into(),
            fields: OpeningInput {
                title: "Coach".into(),
                summary: "You help shops.\nEvery day.\n\nAnd you like it.".into(),
                location: Location { city: "Ghent".into(), region: String::new(), country: "BE".into() },
                employment_type: "FULL_TIME".into(),
                language: "en".into(),
                ..OpeningInput::default()
            },
            ad: Ad {
                channel: Channel::Careers,
                language: Language::En,
                tone: Tone::Warm,
                length: Length::Section,
                paragraphs: vec![
                    text("First."),
                    Paragraph::Promises(vec![said(Side::Coach, "I listen.")]),
                    text("In return."),
                    Paragraph::List(vec![said(Side::Coachee, "You try."), said(Side::Coachee, "You ask.")]),
                    text("See you."),
                ],
                by_hand: None,
            },
            organisation: "Northwind".into(),
            url: "https://pact.example/jobs/coach".into(),
            published_at: "2026-11-23T23:30:00Z".parse().unwrap(),
            zone: "Europe/Brussels".into(),
        }
    }

    fn with(change: impl FnOnce(&mut OpeningInput)) -> Job {
        let mut job = job();
        change(&mut job.fields);
        job
    }

    #[test]
    fn each_side_has_what_leads_to_it_and_its_promises() {
        let ([coach, coachee], after) = job().sides();
        assert_eq!(coach.lead, ["First."]);
        assert_eq!(coach.promises, ["I listen."]);
        assert_eq!(coachee.lead, ["In return."]);
        assert_eq!(coachee.promises, ["You try.", "You ask."]);
        assert_eq!(after, ["See you."]);
    }

    #[test]
    fn what_somebody_wrote_stands_with_the_side_whose_promise_is_in_it() {
        let mut job = job();
        let run = |text: &str, promise| Run { text: text.to_owned(), promise };
        let kept = vec![run("Really: ", None), run("I listen.", Some(said(Side::Coach, "I listen.")))];
        job.ad.paragraphs = vec![
            Paragraph::Written(vec![run("Hello.", None)]),
            Paragraph::Points(vec![kept, vec![run("More.", None)]]),
        ];
        let ([coach, coachee], after) = job.sides();
        assert_eq!(coach.lead, ["Hello."]);
        assert_eq!(coach.promises, ["Really: I listen."]);
        assert!(coachee.promises.is_empty());
        assert_eq!(after, ["More."]);
    }

    #[test]
    fn a_posting_has_what_is_required() {
        let posting = job().posting();
        assert_eq!(posting["@type"], "JobPosting");
        assert_eq!(posting["title"], "Coach");
        let description = posting["description"].as_str().unwrap();
        assert!(description.starts_with("<p>You help shops.<br>Every day.</p><p>And you like it.</p>"));
        assert!(description.contains("I listen.") && description.contains("You try."));
        // The day it is where the organisation is.
        assert_eq!(posting["datePosted"], "2026-11-24");
        assert_eq!(posting["hiringOrganization"]["name"], "Northwind");
        assert_eq!(posting["jobLocation"]["address"]["addressCountry"], "BE");
        assert_eq!(posting["jobLocation"]["address"]["addressLocality"], "Ghent");
        assert_eq!(posting["identifier"]["value"], "0198");
        assert_eq!(posting["directApply"], false);
        for absent in ["baseSalary", "validThrough", "jobLocationType", "jobBenefits"] {
            assert!(posting.get(absent).is_none(), "{absent}");
        }
    }

    #[test]
    fn a_description_is_never_the_title() {
        let posting = with(|f| f.summary = f.title.clone()).posting();
        assert_ne!(posting["description"], posting["title"]);
    }

    #[test]
    fn every_kind_of_work_is_one_that_google_knows() {
        for kind in EMPLOYMENT_TYPES {
            let posting = with(|f| f.employment_type = kind.into()).posting();
            assert_eq!(posting["employmentType"], kind);
        }
    }

    #[test]
    fn work_from_home_says_so_and_from_which_country() {
        let posting = with(|f| {
            f.remote = true;
            f.location.city.clear();
            f.location.region = "Flanders".into();
        })
        .posting();
        assert_eq!(posting["jobLocationType"], "TELECOMMUTE");
        assert_eq!(
            posting["applicantLocationRequirements"],
            serde_json::json!({"@type": "Country", "name": "BE"})
        );
        let address = &posting["jobLocation"]["address"];
        assert_eq!(address["addressCountry"], "BE");
        assert_eq!(address["addressRegion"], "Flanders");
        assert!(address.get("addressLocality").is_none());
    }

    #[test]
    fn it_is_valid_to_the_end_of_its_last_day() {
        let until = |day: &str| with(|f| f.closes_on = day.into()).posting()["validThrough"].clone();
        assert_eq!(until("2026-12-31"), "2026-12-31T23:59:59+01:00");
        assert_eq!(until("2027-07-01"), "2027-07-01T23:59:59+02:00");
    }

    #[test]
    fn pay_is_told_as_it_is_and_never_as_zero() {
        let told = |min: &str, max: &str| {
            let pay =
                Pay { min: min.into(), max: max.into(), currency: "EUR".into(), period: "MONTH".into() };
            with(|f| f.pay = pay).posting().get("baseSalary").cloned()
        };
        let range = told("3000", "3500.50").unwrap();
        assert_eq!(range["currency"], "EUR");
        assert_eq!(range["value"]["unitText"], "MONTH");
        assert_eq!(range["value"]["minValue"], 3000);
        assert_eq!(range["value"]["maxValue"], 3500.5);
        assert_eq!(told("3000", "3000").unwrap()["value"]["value"], 3000);
        let least = told("3000", "").unwrap();
        assert!(least["value"].get("maxValue").is_none() && least["value"]["minValue"] == 3000);
        assert!(told("", "").is_none() && told("0", "0").is_none() && told("0", "").is_none());
    }

    #[test]
    fn nothing_in_it_ends_the_script_element() {
        let hostile = "</script><!--<script>alert(1)// & \u{2028}]]>";
        let posting = with(|f| {
            f.title = hostile.into();
            f.summary = hostile.into();
            f.benefits = hostile.into();
        })
        .posting();
        let text = in_script(&posting);
        assert!(!text.contains(['<', '>', '&']), "{text}");
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), posting, "and it reads as it was");
        assert!(!posting["description"].as_str().unwrap().contains("<script"));
    }
}
