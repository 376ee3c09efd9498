//! The opening for machines: schema.org JobPosting as Google reads it.

use serde_json::{Value, json};

use super::{Opening, ad::escape_html, store::Publication};
use crate::failure::Result;

/// JSON-LD of a published opening. Required: title, description, datePosted, hiringOrganization and a
/// place with a country; pay and closing date only where they are given.
pub fn job_posting(
    opening: &Opening,
    publication: &Publication,
    organisation: &str,
    zone: &str,
    url: &str,
) -> Result<Value> {
    let published = publication.published()?;
    let f = &published.fields;
    let summary: String = f.summary.split("\n\n").map(|p| format!("<p>{}</p>", escape_html(p))).collect();
    let mut posting = json!({
        "@context": "https://schema.org/",
        "@type": "JobPosting",
        "title": f.title,
        "description": format!("{summary}\n{}", published.ad.html()),
        "datePosted": publication.published_on(zone).to_string(),
        "hiringOrganization": {"@type": "Organization", "name": organisation},
        "employmentType": f.employment_type,
        "identifier": {"@type": "PropertyValue", "name": organisation, "value": opening.id},
        "directApply": false,
        "url": url,
    });
    let mut address = json!({"@type": "PostalAddress", "addressCountry": f.location.country});
    if !f.location.city.is_empty() {
        address["addressLocality"] = json!(f.location.city);
    }
    posting["jobLocation"] = json!({"@type": "Place", "address": address});
    if f.remote {
        posting["jobLocationType"] = json!("TELECOMMUTE");
        posting["applicantLocationRequirements"] = json!({"@type": "Country", "name": f.location.country});
    }
    if !f.closes_on.is_empty() {
        posting["validThrough"] = json!(f.closes_on);
    }
    if f.pay.is_given() {
        let mut value = json!({"@type": "QuantitativeValue", "unitText": f.pay.period});
        let number = |text: &str| serde_json::from_str::<serde_json::Number>(text).ok();
        if let Some(min) = number(&f.pay.min) {
            value["minValue"] = json!(min);
        }
        if let Some(max) = number(&f.pay.max) {
            value["maxValue"] = json!(max);
        }
        posting["baseSalary"] =
            json!({"@type": "MonetaryAmount", "currency": f.pay.currency, "value": value});
    }
    Ok(posting)
}
