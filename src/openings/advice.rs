//! Wording advice as a page shows it: every kind by its name in the reader's language, how often each stands
//! per hundred words, and how the text reads in a sentence.

use actix_web::web;
use serde_json::{Value, json};

use super::{
    word_lists as lists,
    wording::{self, Asked, Field, Finding, Report},
};
use crate::{
    failure::{Failure, Result},
    languages::Language,
    people::Visit,
};

/// The advice on a title and a text, by our lists and the organisation's own.
pub async fn on(visit: &Visit, title: String, text: String, language: Language) -> Result<Value> {
    let own = visit.app.db.read(move |conn| lists::own(conn, language)).await?;
    let report = web::block(move || {
        wording::read(&Asked { title: &title, text: &text, language, own: Some(&own), kinds: &[] })
    });
    Ok(told(&report.await.map_err(Failure::internal)?, visit.language))
}

/// A report in the reader's words: `findings`, each with its `label`; `shares`; `reads`, a sentence; and
/// `seems`, a sentence where the text is in another language than said, or nothing.
pub fn told(report: &Report, reader: Language) -> Value {
    let label = |kind: &str| reader.text(&format!("wording-kind-{}", kind.replace('_', "-")));
    let finding = |f: &Finding| {
        json!({
            "field": f.field, "in_title": f.field == Field::Title, "start": f.start, "end": f.end, "text": f.text,
            "kind": f.kind, "label": label(&f.kind), "advice": f.advice, "source": f.source,
            "validated": f.validated, "suggestion": f.suggestion,
        })
    };
    let share = |(kind, share): (&String, &f64)| {
        json!({"kind": kind, "label": label(kind), "share": reader.number(&share.to_string())})
    };
    let seems = report.seems.map(|other| reader.text_with("wording-seems", &[("language", other.name())]));
    json!({
        "findings": report.findings.iter().map(finding).collect::<Vec<_>>(),
        "shares": report.share.iter().map(share).collect::<Vec<_>>(),
        "reads": reads(report, reader), "seems": seems,
    })
}

fn reads(report: &Report, reader: Language) -> String {
    let r = &report.readability;
    if r.words == 0 {
        return String::new();
    }
    let mean = reader.number(&format!("{:.0}", r.words_per_sentence.max(1.0)));
    let (longest, limit) = (r.longest.to_string(), r.limit.to_string());
    reader.text_with("wording-reads", &[("mean", &mean), ("longest", &longest), ("limit", &limit)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_name_in_every_language() {
        for reader in Language::ALL {
            for kind in wording::KINDS {
                assert!(!reader.text(&format!("wording-kind-{}", kind.replace('_', "-"))).is_empty());
            }
        }
    }

    #[test]
    fn a_report_is_told_in_the_readers_language() {
        let report = wording::check("You lead a team, and you lead it well.", Language::En);
        let told = told(&report, Language::Nl);
        assert_eq!(told["findings"][0]["label"], Language::Nl.text("wording-kind-gender-masculine"));
        assert_eq!(told["shares"][0]["share"], "22,22");
        assert_eq!(told["seems"], Value::Null);
        assert!(told["reads"].as_str().is_some_and(|reads| reads.contains('9')), "{told}");
        assert_eq!(reads(&wording::check("", Language::En), Language::En), "");
    }
}
