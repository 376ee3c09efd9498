//! Questions that should not be asked are found in each language and kind, and those that may be asked are not.

use std::collections::BTreeMap;

use super::*;

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    language: Language,
    kind: String,
    text: Vec<String>,
}

fn cases() -> Vec<Case> {
    toml::from_str::<Cases>(include_str!("../../../tests/fixtures/questions.toml")).expect("cases").case
}

fn kinds(text: &str, language: Language) -> Vec<String> {
    check(text, language).into_iter().map(|f| f.kind).collect()
}

#[test]
fn every_kind_is_found_in_every_language_and_what_may_be_asked_is_not() {
    let mut wrong = Vec::new();
    let mut seen: BTreeMap<(String, String), usize> = BTreeMap::new();
    for case in cases() {
        for text in &case.text {
            let found = kinds(text, case.language);
            let right = if case.kind.is_empty() { found.is_empty() } else { found.contains(&case.kind) };
            if !right {
                wrong.push(format!("{} '{}': {text} gave {found:?}", case.language, case.kind));
            }
        }
        *seen.entry((case.language.to_string(), case.kind)).or_default() += case.text.len();
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for language in Language::ALL {
        for (kind, _) in &BOOKS[&language].kinds {
            let count = seen.get(&(language.to_string(), kind.clone())).copied().unwrap_or_default();
            assert!(count >= 6, "{kind} in {language}: only {count} questions");
        }
    }
}

#[test]
fn every_language_knows_the_same_kinds_with_reason_and_alternative() {
    let keys = |l: Language| BOOKS[&l].kinds.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>();
    assert_eq!(keys(Language::En).len(), 15);
    for language in Language::ALL {
        assert_eq!(keys(language), keys(Language::En), "{language}");
        for key in keys(language) {
            let why = why(&key, language);
            assert!(why.reason.ends_with('.') && why.instead.len() > 10 && !why.source.is_empty(), "{key}");
        }
    }
}

#[test]
fn spans_count_code_points_whatever_stands_around() {
    let found = check("🙂 Ça va? How\u{200b} old are\u{301} you, anyway?", Language::En);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].start, found[0].end), (9, 26));
    assert_eq!(found[0].text, "How\u{200b} old are\u{301} you");
    assert_eq!(kinds("ÊTES-VOUS ENCEINTE\u{a0}?", Language::Fr), ["pregnancy"]);
}

#[test]
fn a_finding_does_not_reach_over_the_end_of_a_sentence() {
    assert!(kinds("How old? The system you know.", Language::En).is_empty());
    assert_eq!(kinds("How old is your system, and how old are you?", Language::En), ["age"]);
}

#[test]
fn text_in_another_language_than_said_is_found_all_the_same() {
    assert!(check("Ben je getrouwd?", Language::En).is_empty());
    assert_eq!(check_any("Ben je getrouwd?", Language::En)[0].kind, "family");
    assert!(check_any("What do you expect of a coach?", Language::De).is_empty());
}

#[test]
fn the_same_word_is_a_finding_or_not_by_what_it_is_about() {
    for (text, found) in [
        ("How much debt do you have?", true),
        ("How much technical debt does the system have?", false),
        ("Are you allowed to work here?", false),
        ("Are you a citizen of this country?", true),
    ] {
        assert_eq!(!kinds(text, Language::En).is_empty(), found, "{text}");
    }
}
