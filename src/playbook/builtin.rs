//! The built-in playbook: twelve expectations in every language, inside the binary.

use std::{collections::HashMap, sync::LazyLock};

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::Expectation;
use crate::languages::Language;

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates/playbook");

#[derive(Deserialize)]
struct File {
    expectation: Vec<Expectation>,
}

static PLAYBOOKS: LazyLock<HashMap<Language, Vec<Expectation>>> =
    LazyLock::new(|| Language::ALL.into_iter().map(|l| (l, read(l))).collect());

fn read(language: Language) -> Vec<Expectation> {
    let name = format!("{language}.toml");
    let text =
        FILES.get_file(&name).and_then(|f| f.contents_utf8()).expect("every language has its playbook");
    toml::from_str::<File>(text).unwrap_or_else(|e| panic!("{name}: {e}")).expectation
}

/// All expectations, the coach's first.
pub fn all(language: Language) -> &'static [Expectation] {
    &PLAYBOOKS[&language]
}

pub fn find(language: Language, key: &str) -> Option<&'static Expectation> {
    all(language).iter().find(|e| e.key == key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_the_same_twelve_with_all_four_faces() {
        let keys = |l| all(l).iter().map(|e| (e.key.as_str(), e.side)).collect::<Vec<_>>();
        assert_eq!(keys(Language::En).len(), 12);
        for language in Language::ALL {
            assert_eq!(keys(language), keys(Language::En));
            for e in all(language) {
                let single = [&e.name, &e.ad.short, &e.ad.full, &e.interview.say, &e.interview.ask];
                let more =
                    [&e.agreement.commitment, &e.agreement.noticed_by, &e.review.of_self, &e.review.of_other];
                let texts = single.into_iter().chain(more).chain(&e.interview.anchors);
                assert!(texts.clone().all(|t| !t.trim().is_empty()), "{} in {language}", e.key);
                assert!(e.interview.probes.len() >= 2 && e.interview.listen_for.len() >= 2, "{}", e.key);
                assert!(e.name.chars().count() <= 28, "{}", e.name);
            }
        }
    }
}
