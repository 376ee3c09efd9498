//! Expectations as pages show them: to choose from, chosen, with their faces, and as they differ.

use serde_json::{Value, json};

use super::{
    Expectation,
    book::{Entry, Playbook},
};
use crate::{differences::between, languages::Language};

/// What an opening can promise: all that is offered, and what it has that was retired since.
pub fn choices(book: &Playbook, l: Language, chosen: &[String]) -> Vec<Value> {
    let shown = book.entries().iter().filter(|e| !e.retired || chosen.contains(&e.key));
    shown.filter_map(|entry| Some(choice(entry, book.told(entry, l)?, chosen.contains(&entry.key)))).collect()
}

/// What an opening does promise.
pub fn chosen(book: &Playbook, l: Language, keys: &[String]) -> Vec<Value> {
    choices(book, l, keys).into_iter().filter(|choice| choice["chosen"] == json!(true)).collect()
}

fn choice(entry: &Entry, e: &Expectation, chosen: bool) -> Value {
    json!({
        "key": e.key, "side": e.side, "name": e.name, "short": e.ad.short, "chosen": chosen,
        "retired": entry.retired,
    })
}

/// Which of an opening's promises nobody has worded in its language, and in which they are told instead.
pub fn untranslated(book: &Playbook, language: Language, keys: &[String]) -> Vec<Value> {
    let missing = book.missing(language, keys).into_iter();
    missing.map(|(e, instead)| json!({"name": e.name, "instead": instead.name()})).collect()
}

/// One line of the list.
pub fn row(book: &Playbook, l: Language, entry: &Entry) -> Option<Value> {
    let (e, told_in) = (book.told(entry, l)?, entry.told_in(l, book.home()));
    let worded = Language::ALL.iter().any(|l| entry.revision(*l) > 0);
    Some(json!({
        "key": e.key, "side": e.side, "name": e.name, "short": e.ad.short, "language": told_in,
        "retired": entry.retired, "own": !entry.built_in, "worded": worded && entry.built_in,
        "missing": names(entry.missing()),
    }))
}

/// Languages by their own names, one after the other.
pub fn names(languages: impl Iterator<Item = Language>) -> String {
    languages.map(Language::name).collect::<Vec<_>>().join(", ")
}

/// What a text of an expectation is called, by its place.
pub fn label(l: Language, place: &str) -> String {
    if let Some(n) = place.strip_prefix("interview.anchors.") {
        let n = n.parse().map_or_else(|_| n.to_owned(), |n: usize| (n + 1).to_string());
        return l.text_with("playbook-anchor", &[("n", &n)]);
    }
    l.text(&format!("playbook-field-{}", place.replace(['.', '_'], "-")))
}

/// Where two wordings differ, word by word; all of the second where there is no first.
pub fn differences(l: Language, before: Option<&Expectation>, after: &Expectation) -> Vec<Value> {
    let old = before.map(Expectation::texts).unwrap_or_default();
    let pairs = after.texts().into_iter().enumerate().map(|(n, (place, new))| {
        let old = old.get(n).map(|(_, text)| text.clone()).unwrap_or_default();
        (place, old, new)
    });
    pairs
        .filter(|(_, old, new)| old != new)
        .map(|(place, old, new)| json!({"label": label(l, &place), "diff": between(&old, &new)}))
        .collect()
}

/// Where two people worded it differently, each whole.
pub fn side_by_side(l: Language, theirs: &Expectation, mine: &[(String, String)]) -> Vec<Value> {
    let both = theirs.texts().into_iter().zip(mine).map(|((place, theirs), (_, mine))| (place, theirs, mine));
    both.filter(|(_, theirs, mine)| theirs != *mine)
        .map(|(place, theirs, mine)| json!({"label": label(l, &place), "theirs": theirs, "mine": mine}))
        .collect()
}
