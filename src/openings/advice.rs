//! Wording advice as a page shows it: every finding with the name of its kind in the reader's language and
//! how often that kind stands per hundred words, and how the text reads in a sentence.

use serde_json::{Value, json};

use super::wording::{self, Asked, Field, Finding, Report};
use crate::languages::Language;

/// What is asked, read and told in the reader's words: `findings`, each with its `label` and `share`;
/// `reads`, a sentence; and `seems`, a sentence where the text is in another language than said, or nothing.
pub fn told(asked: &Asked, reader: Language) -> Value {
    let report = wording::read(asked);
    let finding = |f: &Finding| {
        let label = reader.text(&format!("wording-kind-{}", f.kind.replace('_', "-")));
        let share = report.share.get(&f.kind).map(|share| reader.number(&share.to_string()));
        json!({
            "in_title": f.field == Field::Title, "start": f.start, "end": f.end, "text": f.text,
            "label": label, "share": share, "advice": f.advice, "source": f.source,
            "validated": f.validated, "suggestion": f.suggestion,
        })
    };
    let seems = report.seems.map(|other| reader.text_with("wording-seems", &[("language", other.name())]));
    json!({
        "findings": report.findings.iter().map(finding).collect::<Vec<_>>(),
        "reads": reads(&report, reader), "seems": seems,
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
    fn what_is_read_is_told_in_the_readers_language() {
        let text = "You lead a team, and you lead it well.";
        let asked = Asked { title: "Salesman", text, language: Language::En, own: None, kinds: &[] };
        let told = told(&asked, Language::Nl);
        let [title, lead] = [0, 1].map(|n: usize| &told["findings"][n]);
        assert_eq!((&title["in_title"], &lead["in_title"]), (&json!(true), &json!(false)));
        assert_eq!(lead["label"], Language::Nl.text("wording-kind-gender-masculine"));
        assert_eq!((&lead["share"], &lead["validated"]), (&json!("20"), &json!(true)));
        assert_eq!(title["share"], "10");
        assert_eq!(told["seems"], Value::Null);
        assert!(told["reads"].as_str().is_some_and(|reads| reads.contains('9')), "{told}");
        assert_eq!(reads(&wording::check("", Language::En), Language::En), "");
    }
}
