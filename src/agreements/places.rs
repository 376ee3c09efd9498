//! Places whose law asks for a language in documents between employer and employee: dated rules as data.
//! A warning with its reason; not legal advice, and never a gate.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use crate::{failure::Problems, languages::Language};

#[derive(Clone, Debug, Deserialize)]
pub struct Rule {
    pub place: String,
    /// BCP 47.
    pub languages: Vec<String>,
    /// From when it holds.
    pub since: Date,
    /// The message that tells the reason.
    pub key: String,
}

#[derive(Deserialize)]
struct File {
    rule: Vec<Rule>,
}

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let text = include_str!("../../templates/rules/languages.toml");
    toml::from_str::<File>(text).expect("our own rules are sound").rule
});

/// The places a rule is known for.
pub fn known() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|r| r.place.as_str())
}

/// A known place, or none.
pub fn check(p: &mut Problems, place: &str) -> String {
    let place = place.trim();
    if !place.is_empty() && !known().any(|k| k == place) {
        p.key("place", "error-place");
    }
    place.to_owned()
}

/// The warning for an agreement drawn up in `language` for a place, as of a day, told in `reader`'s words.
pub fn warning(place: &str, language: Language, on: Date, reader: Language) -> Option<String> {
    let rule = RULES.iter().find(|r| r.place == place && r.since <= on)?;
    if rule.languages.iter().any(|tag| tag == language.tag()) {
        return None;
    }
    let named = reader.text(&format!("agreement-written-in-{language}"));
    Some(reader.text_with(&rule.key, &[("language", &named)]))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_place_whose_law_asks_for_another_language_warns_since_its_day() {
        let today = date(2026, 12, 1);
        let warns = |place, language| warning(place, language, today, Language::En).is_some();
        assert!(warns("be-vlg", Language::En) && !warns("be-vlg", Language::Nl));
        assert!(warns("be-wal", Language::Nl) && warns("fr", Language::En));
        assert!(warns("be-bru", Language::En) && !warns("be-bru", Language::Nl));
        assert!(!warns("", Language::En));
        assert!(warning("be-vlg", Language::En, date(1960, 1, 1), Language::En).is_none());
    }
}
